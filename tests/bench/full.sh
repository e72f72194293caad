#!/usr/bin/env bash
# What may not grow, and what may not take long: part of .ci/run --full.
set -euo pipefail
cd "$(dirname "$0")/../.."
python -m tests.bench.growth --check
python -m tests.bench.hostile --check
