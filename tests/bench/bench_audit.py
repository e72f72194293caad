"""Cost of the record: `python -m tests.bench.bench_audit [DIR]` (DIR: where to write; default: a temporary directory).

One writer, then many processes at once; verification; and the whole price of one durable record in a fresh interpreter.
"""

import os
import subprocess
import sys
import tempfile
import time

from capfence_sh import audit, audit_chain

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RECORD = {
    "v": 1,
    "kind": "start",
    "decision": "allow",
    "cmd": "kubectl -n prod get pods -o wide | grep -v Running",
    "len": 50,
    "sha": "0" * 64,
    "cwd": "/srv/app",
    "caps": ["shell.execute", "shell.remote_read"],
    "rule": "policies/default.yaml:12",
    "policy": "0" * 64,
}
WRITER = """
import sys
sys.path.insert(0, {root!r})
import time
from capfence_sh import audit
longest = 0.0
for n in range({count}):
    started = time.perf_counter()
    audit.append({directory!r}, {record!r}, {sync})
    longest = max(longest, time.perf_counter() - started)
print(longest)
"""


def timed(label: str, count: int, action) -> None:
    started = time.perf_counter()
    action()
    seconds = time.perf_counter() - started
    print(f"{label:44} {seconds / count * 1e6:9.1f} us each  {count / seconds:10.0f} /s")


def together(directory: str, processes: int, count: int, sync: bool) -> None:
    code = WRITER.format(root=ROOT, count=count, directory=directory, record=RECORD, sync=sync)
    started = time.perf_counter()
    children = [subprocess.Popen([sys.executable, "-I", "-S", "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(processes)]
    longest = max(float(child.communicate()[0]) for child in children)
    seconds = time.perf_counter() - started
    report = audit_chain.verify(audit.segments(directory))
    whole = "chain intact" if not report.problem and report.seq == processes * count + 1 else f"BROKEN: {report.problem or report.seq}"
    label = f"{processes} processes x {count}, {'synced' if sync else 'not synced'}"
    print(f"{label:44} {processes * count / seconds:9.0f} /s, longest {longest * 1000:.1f} ms, {whole}")


def start_up(directory: str) -> None:
    """A fresh interpreter with and without one durable record, interleaved; the ratio is what the record adds."""
    start = [sys.executable, "-I", "-S", "-c"]
    prepare = f"import sys; sys.path.insert(0, {ROOT!r}); import capfence_sh.errors, fcntl, time\n"
    record = f"from capfence_sh import audit; audit.append({directory!r}, {RECORD!r})\n"
    times: dict[str, list[float]] = {prepare: [], prepare + record: []}
    for _ in range(60):
        for code, seen in times.items():
            started = time.perf_counter()
            subprocess.run([*start, code + "import posix; posix._exit(0)"], check=True)
            seen.append(time.perf_counter() - started)
    bare, full = (sorted(seen)[len(seen) // 2] for seen in times.values())
    print(f"{'fresh interpreter, one durable record':44} +{(full - bare) * 1000:.2f} ms, x{full / bare:.3f} of one without")


def main() -> None:
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as place:
        timed("append, synced", 500, lambda: [audit.append(place + "/a", RECORD) for _ in range(500)])
        timed("append, not synced", 3000, lambda: [audit.append(place + "/b", RECORD, False) for _ in range(3000)])
        timed("append_many, 100 each, synced", 10_000, lambda: [audit.append_many(place + "/c", [RECORD] * 100) for _ in range(100)])
        audit.append_many(place + "/d", [RECORD] * 200_000)
        timed("verify", 200_001, lambda: audit_chain.verify(audit.segments(place + "/d")))
        timed("append to 200,000 records", 500, lambda: [audit.append(place + "/d", RECORD) for _ in range(500)])
        for processes, count in ((8, 50), (32, 25)):
            for sync in (True, False):
                together(f"{place}/{processes}{sync}", processes, count, sync)
        start_up(place + "/e")


if __name__ == "__main__":
    main()
