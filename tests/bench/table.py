"""Regenerate the table of the README in one run: `python -m tests.bench.table [--rounds N] [--no-peers]`.

What stands between the two markers of the README is replaced; every row was run in turn with the others.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.bench import peers as other
from tests.bench.start import STAGES, installed

README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- costs: python -m tests.bench.table -->", "<!-- end of costs -->"


def rows(folder: Path, peers: "list[other.Peer]") -> "tuple[dict[str, tuple[list[str], str]], dict[str, str]]":
    """(name -> argv and standard input, the environment); the first is what the others are compared with."""
    made, bare = installed(folder)
    start = str(made.launcher)
    asks = made.home / "asks.yaml"  # everything is decided and recorded, and nothing runs
    asks.write_text("require_approval:\n  - capability: shell.*\n")
    asking = [start, "--policy", str(asks), "--non-interactive", "-c"]
    made.run("--policy", str(asks), "--dry-run", "-c", "ls")  # compiles that policy
    argvs = {
        "`python3 -I -S -c pass`": [os.path.realpath(sys.executable), "-I", "-S", "-c", "pass"],
        "`bash -c true`": ["/usr/bin/bash", "-c", "true"],
        "`ls -la` decided and recorded": [*asking, "ls -la"],
        "a pipeline of four programs decided and recorded": [*asking, STAGES],
        "`cat /etc/shadow` denied and recorded": [start, "cat", "/etc/shadow"],
        "`capfence-exec -c /bin/true`": [start, "-c", "/bin/true"],
        "`capfence-exec -c true`, through bash": [start, "-c", "true"],
        "`capfence-exec -c` with a pipeline of four programs, and these programs": [start, "-c", STAGES],
        "the same pipeline with `bash -c`": ["/usr/bin/bash", "-c", STAGES],
        "`capfence-exec -c /bin/true` without an image": [str(bare), "-c", "/bin/true"],
    }
    found = {name: (argv, "") for name, argv in argvs.items()}
    found.update({f"{peer.name}, one decision": (peer.argv, peer.stdin) for peer in peers if not peer.why})
    return found, {**other.environment(), **made.env()}


def table(times: dict[str, list[float]], peers: "list[other.Peer]", rounds: int) -> str:
    base = next(iter(times.values()))
    version = ".".join(map(str, sys.version_info[:2]))
    text = f"Medians of {rounds} rounds, Python {version}, load {os.getloadavg()[0]:.1f}; the ratio is to `python3 -I -S -c pass` of the same round:\n\n"
    text += "| whole process | ms | ratio |\n|---|---|---|\n"
    for name, seen in times.items():
        text += f"| {name} | {median(seen) * 1000:.1f} | {median(a / b for a, b in zip(seen, base)):.2f} |\n"
    missing = [f"{peer.name} ({peer.why})" for peer in peers if peer.why]
    return text + (f"\nDid not run here: {'; '.join(missing)}.\n" if missing else "")


def replaced(readme: str, text: str) -> str:
    """The README with the text between its markers."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"{README} has no lines {BEGIN} and {END}")
    return f"{before}{BEGIN}\n\n{text}\n{END}{after}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        peers = [] if options.no_peers else other.found(Path(folder) / "peers")
        argvs, env = rows(Path(folder) / "own", peers)
        text = table(other.seconds(argvs, env, options.rounds), peers, options.rounds)
    README.write_text(replaced(README.read_text(), text))
    print(text)


if __name__ == "__main__":
    main()
