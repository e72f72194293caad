"""Time of confirmation per command, without memory of earlier shapes: `python -m tests.bench.bench_confirm [FILE.jsonl.gz]`."""

import gzip
import json
import os
import sys
import time

from capfence_sh import confirm, syntax
from capfence_sh.confirm import agree, bashlex_reading, mask
from capfence_sh.syntax import tree

DEFAULT = os.path.join(os.path.dirname(__file__), "..", "..", "..", "shared", "cases", "valid-commands.jsonl.gz")


def quantiles(times: list[float]) -> str:
    times = sorted(times)
    return "  ".join(f"{name} {times[int(len(times) * part)] * 1000:8.3f}" for name, part in (("median", 0.5), ("p90", 0.9), ("p99", 0.99)))


def main() -> None:
    path = sys.argv[1] if len(sys.argv) > 1 else DEFAULT
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file][::5]
    started = time.perf_counter()
    bashlex_reading.parser()
    print(f"import of bashlex: {(time.perf_counter() - started) * 1000:.1f} ms")
    masking: list[float] = []
    cold: list[float] = []
    warm: list[float] = []
    for row in rows:
        script = syntax.parse(row["command"])
        if not isinstance(script, tree.Script) or row["source"] == "script":
            continue
        agree._memory.readings.clear()
        first = time.perf_counter()
        list(mask.masked_programs(script))
        second = time.perf_counter()
        confirm.confirm(script)
        third = time.perf_counter()
        confirm.confirm(script)
        fourth = time.perf_counter()
        masking.append(second - first)
        cold.append(third - second)
        warm.append(fourth - third)
    for name, times in (("mask alone", masking), ("confirm, new shape", cold), ("confirm, known shape", warm)):
        print(f"{name:22} ms  {quantiles(times)}   ({len(times)} one-liners)")


if __name__ == "__main__":
    main()
