"""How the work grows: `python -m tests.bench.growth [--check]`; --check: exit status 1 when something grows faster than it may.

Judged are commands of 1 to 63 KiB in several shapes, policies of 10 to 10,000 rules, logs of 10 to 10,000,000 records, and the memory of a long
batch.  Times are those of this process alone, the best of several; what may grow is a ratio between them.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from capfence_sh import audit, audit_chain, catalog, decision, judge, policy_file
from capfence_sh.example_case import judged
from tests.bench.start import STAGES, installed
from tests.judging import request

SHAPES: dict[str, Callable[[int], str]] = {
    "one word": lambda size: "echo " + "a" * size,
    "words": lambda size: "cat " + "file.txt " * (size // 9),
    "quoted words": lambda size: "echo " + "'two words' " * (size // 12),
    "variables": lambda size: "echo " + '"$HOME/x" ' * (size // 10),
    "options": lambda size: "grep " + "-e abcdef " * (size // 10) + "file",
    "list": lambda size: "cat aaaaaa; " * (size // 12),
    "lines": lambda size: "cat aaaaaaa\n" * (size // 12),
    "pipeline": lambda size: "cat a" + " | sort -u" * (size // 10),
    "substitutions": lambda size: "echo " + "$(date) " * (size // 8),
    "redirections": lambda size: "cat " + "2>/tmp/a " * (size // 9),
    "assignments": lambda size: "a=1 " * (size // 4) + "true",
    "here-document": lambda size: "cat <<'E'\n" + "a line of text\n" * (size // 15) + "E\n",
    "patterns": lambda size: "ls " + "*.[ch] " * (size // 7),
    "braces": lambda size: "ls " + "{a,b}.c " * (size // 8),
    "arithmetic": lambda size: "echo $((" + "1+" * (size // 2) + "1))",
    "functions": lambda size: "".join(f"f{n}() {{ date; }}; f{n}\n" for n in range(size // 26)),
    "conditions": lambda size: "if test -e a; then date; fi\n" * (size // 28),
    "python": lambda size: "python3 -c '" + "print(1)\n" * (size // 9) + "'",
    "sql": lambda size: 'psql -c "' + "select 1 from t; " * (size // 17) + '"',
}
SIZES = (1, 4, 16, 63)  # KiB
RULES = (10, 100, 1000, 10_000)
RECORDS = (10, 1000, 100_000, 10_000_000)
# what may be: time of the longest command against one of 4 KiB, beyond what its length explains; 1,000 rules against 10; any log against the smallest
LENGTH, POLICY, LOG, MEMORY = 2.5, 1.3, 2.0, 1.15


def best(work: Callable[[], object], times: int) -> float:
    """Seconds of this process for the work, without what other processes do to it."""
    found = []
    for _ in range(times):
        started = time.process_time()
        work()
        found.append(time.process_time() - started)
    return min(found)


def default_policy(folder: Path) -> "policy_file.Policy":
    copy = folder / "policy.yaml"
    copy.write_bytes((Path(__file__).parents[2] / "policies" / "default.yaml").read_bytes())
    return policy_file.load(str(copy), "bench", judged)


def lengths(folder: Path) -> Iterator[str]:
    policy = default_policy(folder)
    asked = request(cwd="/workspace/app", workspace="/workspace/app")

    def decide(text: str) -> None:
        found = judge.judge_text(text, asked)
        decision.decide(policy, (), asked, found.commands, found.confirmation, text)

    print("\nms by length   " + "".join(f"{size:6} KiB" for size in SIZES))
    for name, shape in SHAPES.items():
        texts = [shape(size << 10) for size in SIZES]
        decide(texts[0])
        taken = [best(lambda text=text: decide(text), 5 if size < 16 else 2) * 1000 for size, text in zip(SIZES, texts)]
        print(f"{name:15}" + "".join(f"{each:10.1f}" for each in taken))
        grown = taken[-1] / taken[1] / (SIZES[-1] / SIZES[1])
        if grown > LENGTH:
            yield f"{name}: {grown:.1f} times what the length explains"


def policies(folder: Path) -> Iterator[str]:
    kinds = {
        "text": "capability: shell.execute, contains: '--danger-{n}'",
        "program": "capability: shell.execute, program: tool{n}",
        "known program": "capability: shell.execute, contains: 'git push origin branch{n}'",
    }
    asked = request(cwd="/workspace/app", workspace="/workspace/app")
    found = judge.judge_text("ls -la /srv | sort", asked)
    print("\nus by rules    " + "".join(f"{rules:10}" for rules in RULES))
    for name, rule in kinds.items():
        taken = []
        for rules in RULES:
            path = folder / "rules.yaml"
            text = "".join(f"  - {{{rule.replace('{n}', str(n))}}}\n" for n in range(rules))
            path.write_text(f"deny:\n{text}allow:\n  - capability: shell.execute\n")
            policy = policy_file.load(str(path), "bench", judged)
            work = lambda policy=policy: [  # noqa: E731
                decision.decide(policy, (), asked, found.commands, found.confirmation, "ls -la /srv | sort") for _ in range(500)
            ]
            taken.append(best(work, 5) * 2000)
        print(f"{name:15}" + "".join(f"{each:10.1f}" for each in taken))
        if taken[2] > taken[0] * POLICY:
            yield f"{name}: 1,000 rules take {taken[2] / taken[0]:.2f} times what 10 take"


def big_log(directory: Path, records: int) -> None:
    """A log of so many records: the older segments are holes of the right size, the newest ends in real records."""
    audit.append(str(directory), {"kind": "check", "pad": "x" * 500})
    first = next(directory.iterdir())
    line = first.read_bytes().splitlines(keepends=True)[-1]
    each = audit.SEGMENT_BYTES // len(line)
    if records <= each:
        audit.append_many(str(directory), [{"kind": "check", "pad": "x" * 500}] * (records - 2), sync=False)
        return
    for start in range(1, records - each, each):
        with (directory / audit_chain.segment(start)).open("ab") as hole:
            hole.truncate(audit.SEGMENT_BYTES)
            os.fchmod(hole.fileno(), 0o600)
    newest, prev = directory / audit_chain.segment(records - 99), audit_chain.ZERO
    with newest.open("wb") as file:
        os.fchmod(file.fileno(), 0o600)
        for seq in range(records - 99, records + 1):
            line, prev = audit_chain.line(seq, prev, {"kind": "check", "pad": "x" * 500})
            file.write(line)


def logs(folder: Path) -> Iterator[str]:
    taken = []
    for records in RECORDS:
        directory = folder / f"log{records}"
        big_log(directory, records)
        work = lambda: [audit.append(str(directory), {"kind": "check"}, sync=False) for _ in range(50)]  # noqa: E731, B023
        taken.append(best(work, 5) * 20_000)
    print(
        "\nus by records  " + "".join(f"{records:10}" for records in RECORDS) + "\nappend         " + "".join(f"{t:10.0f}" for t in taken)
    )
    if max(taken) > taken[0] * LOG:
        yield f"a record takes {max(taken) / taken[0]:.1f} times what it takes in a small log"


def families() -> None:
    """The first decision about a program loads its family; afterwards it is there."""
    programs = "import sys, time; from capfence_sh import catalog\n"
    programs += "started = time.process_time(); catalog.family(sys.argv[1]); print((time.process_time() - started) * 1000)"
    costs = {}
    for name in catalog.FAMILIES:
        done = subprocess.run([sys.executable, "-c", programs, name], capture_output=True, text=True, check=True)
        costs[name] = float(done.stdout)
    dearest = sorted(costs, key=costs.__getitem__)[-5:]
    print(
        f"\nloading a family: {sum(costs.values()) / len(costs):.1f} ms, the dearest " + ", ".join(f"{n} {costs[n]:.1f}" for n in dearest)
    )


def stages(folder: Path) -> None:
    policy = default_policy(folder)
    asked = request(cwd="/workspace/app", workspace="/workspace/app")
    for name, text in (("one command", "ls -la"), ("4 stages", STAGES)):

        def decide(text: str = text) -> None:
            found = judge.judge_text(text, asked)
            decision.decide(policy, (), asked, found.commands, found.confirmation, text)

        decide()
        print(f"{name}: {best(lambda: [decide() for _ in range(100)], 5) * 10_000:.0f} us")


def memory(folder: Path, lines: int) -> Iterator[str]:
    """The resident set of a batch over many lines that all differ, after its first quarter and at its end."""
    made, _ = installed(folder)
    examples = [e.line for family in catalog.FAMILIES for spec in catalog.family(family) for e in spec.examples if "\n" not in e.line]
    source = folder / "lines"
    with source.open("w") as file:
        for number in range(lines):
            file.write(f"{examples[number % len(examples)]} v{number}\n")
    command = [str(made.launcher), "--dry-run", "--json"]
    with source.open() as given, subprocess.Popen(command, stdin=given, stdout=subprocess.PIPE, env=made.env(), bufsize=1 << 20) as batch:
        assert batch.stdout is not None
        sizes = []
        for seen, _ in enumerate(batch.stdout):
            if seen in (lines // 4, lines - 1000):
                sizes.append(int(Path(f"/proc/{batch.pid}/statm").read_text().split()[1]) * 4 // 1024)
    print(f"\na batch of {lines} lines: {sizes[0]} MiB after a quarter, {sizes[1]} MiB at the end")
    if sizes[1] > sizes[0] * MEMORY:
        yield f"a batch grew from {sizes[0]} to {sizes[1]} MiB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--lines", type=int, default=200_000)
    options = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f}")
    problems: list[str] = []
    for part in (lengths, policies, logs, lambda folder: memory(folder, options.lines)):
        with tempfile.TemporaryDirectory() as folder:
            problems += part(Path(folder))
    families()
    with tempfile.TemporaryDirectory() as folder:
        stages(Path(folder))
    for problem in problems:
        print("GROWS:", problem)
    sys.exit(bool(problems) and options.check)


if __name__ == "__main__":
    main()
