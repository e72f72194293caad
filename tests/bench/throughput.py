"""How many, and how it grows: `python -m tests.bench.throughput [FILE]` (FILE: one command per line, for the batch).

A batch in one process; whole processes at once, whose records must chain; and the time of one decision by the length of the command and the
number of rules.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from capfence_sh import audit, audit_chain, catalog
from tests.bench.start import installed
from tests.installation import Installation


def batch(made: Installation, lines: list[str]) -> None:
    for extra in ([], ["--log", str(made.home / "batch-log")]):
        started = time.perf_counter()
        done = made.run("--dry-run", "--json", *extra, text="".join(line + "\n" for line in lines))
        seconds = time.perf_counter() - started
        assert done.stdout.count("\n") == len(lines), done.stderr
        print(f"batch of {len(lines)} {'with records' if extra else 'commands'}: {len(lines) / seconds:.0f} decisions/s")


def together(made: Installation, processes: int, each: int) -> None:
    log = made.home / f"log{processes}"
    loop = f"for ((i = 0; i < {each}; i++)); do {made.launcher} --log {log} /bin/true || exit 1; done"
    started = time.perf_counter()
    children = [subprocess.Popen(["/usr/bin/bash", "-c", loop], env=made.env()) for _ in range(processes)]
    failed = sum(child.wait() != 0 for child in children)
    seconds = time.perf_counter() - started
    report = audit_chain.verify(audit.segments(str(log)))
    whole = "every record there, chain intact" if not report.problem and report.seq >= processes * each else f"BROKEN: {report.problem}"
    print(f"{processes:3} x {each} commands: {processes * each / seconds:6.0f} /s, {failed} failed, {whole}")


def growth(made: Installation) -> None:
    for size in (1, 4, 16, 63):
        line = ("cat " + "a" * 59 + "\n") * (size * 16)
        jsonl = "".join(f'{{"command": {line!r}}}\n'.replace("'", '"') for _ in range(4))
        started = time.perf_counter()
        made.run("--dry-run", "--json", "--input", "jsonl", text=jsonl)
        print(f"a command of {size:3} KiB: {(time.perf_counter() - started) * 250:8.1f} ms")
    for rules in (10, 100, 1000, 10_000):
        policy = made.home / f"{rules}.yaml"
        policy.write_text(
            "deny:\n" + "".join(f"  - contains: 'program{n} --all'\n" for n in range(rules)) + "allow:\n  - capability: shell.execute\n"
        )
        text = "ls -la\n" * 2000
        made.run("--dry-run", "--json", "--policy", str(policy), text="ls\n")
        started = time.perf_counter()
        made.run("--dry-run", "--json", "--policy", str(policy), text=text)
        print(f"a policy of {rules:6} rules: {(time.perf_counter() - started) * 1e6 / 2000:8.1f} us per decision")


def main() -> None:
    examples = [
        each.line for family in catalog.FAMILIES for spec in catalog.family(family) for each in spec.examples if "\n" not in each.line
    ]
    lines = Path(sys.argv[1]).read_text(errors="surrogateescape").splitlines() if len(sys.argv) > 1 else examples
    print(f"load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        made, _ = installed(Path(folder))
        batch(made, list(dict.fromkeys(lines)))
        for processes, each in ((1, 40), (2, 20), (8, 10), (32, 5)):
            together(made, processes, each)
        growth(made)


if __name__ == "__main__":
    main()
