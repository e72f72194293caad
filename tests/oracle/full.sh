#!/usr/bin/env bash
# The long run of the execution oracle: the tree alone, the whole product, and what the other shells would run.
set -euo pipefail
cd "$(dirname "$0")/../.."
count=${ORACLE_COUNT:-20000}
seed=${ORACLE_SEED:-$(date +%s)}
echo "seed $seed"
python -m tests.oracle.run --count "$count" --seed "$seed" --pretty 2000
python -m tests.oracle.run --count "$((count / 4))" --seed "$((seed + count))" --judge
python -m tests.oracle.run --shells --count 1000 --seed "$seed"
