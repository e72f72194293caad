"""Time to parse one command: `python -m tests.bench.bench_syntax [FILE.jsonl.gz]` (rows with "source" and "command")."""

import gzip
import json
import os
import sys
import time

from capfence_sh.syntax import Dialect, parse

DEFAULT = os.path.join(os.path.dirname(__file__), "..", "..", "..", "shared", "cases", "valid-commands.jsonl.gz")
SCRIPTS = Dialect(limit=1 << 20)


def main() -> None:
    path = sys.argv[1] if len(sys.argv) > 1 else DEFAULT
    times: dict[str, list[float]] = {"one-liners": [], "scripts": []}
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            started = time.perf_counter()
            parse(row["command"], SCRIPTS)
            taken = time.perf_counter() - started
            times["scripts" if row["source"] == "script" else "one-liners"].append(taken * 1000)
    for name, found in times.items():
        found.sort()
        quantiles = "  ".join(
            f"{label} {found[int(len(found) * part)]:8.3f}" for label, part in (("median", 0.5), ("p90", 0.9), ("p99", 0.99))
        )
        print(f"{name:12} {len(found):6}  ms: {quantiles}  max {found[-1]:8.3f}")


if __name__ == "__main__":
    main()
