#!/usr/bin/env bash
# The options of the catalogue against those the programs of this machine and their manual pages list themselves.
set -eu
cd "$(dirname "$0")/.."
python -m tests.compare_help
python -m tests.compare_man
