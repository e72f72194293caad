#!/usr/bin/env bash
# What may not grow: part of .ci/run --full.
set -euo pipefail
cd "$(dirname "$0")/../.."
python -m tests.bench.growth --check
