"""What a command costs from its start to its end: `python -m tests.bench.start [--rounds N]`, a table for the README.

Every row is a whole process, run in turn with the others so that drift hits all alike; a ratio is the median of the ratios of single rounds.
The wheel is installed into a temporary folder with `capfence-sh setup`; `modules` is the same launcher without its image.
"""

import argparse
import os
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.installation import Installation

FREE = ("marshal", "posix", "fcntl", "time", "gc", "_signal", "_sha256" if sys.version_info < (3, 12) else "_sha2", "_json")
STAGES = "ps aux | grep -v root | sort | head -0"


def commands(made: Installation, bare: Path) -> dict[str, list[str]]:
    """name -> argv; the first is what the others are compared with."""
    python = os.path.realpath(sys.executable)
    start = str(made.launcher)
    return {
        "python3 -I -S -c pass": [python, "-I", "-S", "-c", "pass"],
        "bash -c true": ["/usr/bin/bash", "-c", "true"],
        "decide + record, denied": [start, "cat", "/etc/shadow"],
        "capfence-exec -c /bin/true": [start, "-c", "/bin/true"],
        "capfence-exec -c true": [start, "-c", "true"],
        "capfence-exec -c (4 stages)": [start, "-c", STAGES],
        "bash -c (4 stages)": ["/usr/bin/bash", "-c", STAGES],
        "modules: -c /bin/true": [str(bare), "-c", "/bin/true"],
        "modules: -c (4 stages)": [str(bare), "-c", STAGES],
    }


def installed(folder: Path) -> tuple[Installation, Path]:
    """An installation, and a copy of its launcher that finds no image."""
    made = Installation(folder)
    done = made.setup()
    if done.returncode:
        sys.exit(done.stderr)
    bare = made.launcher.with_name("capfence-exec-modules")
    text = made.launcher.read_text().replace(f"== {sys.implementation.cache_tag!r}", "== None")  # the source of the launcher, not its code
    bare.write_text(text.replace(str(made.image), str(made.image) + ".none"))
    bare.chmod(0o755)
    made.run("true")  # compiles the policy
    return made, bare


def times(argvs: dict[str, list[str]], env: dict[str, str], rounds: int) -> dict[str, list[float]]:
    """Seconds of every command in every round, after two rounds to warm up."""
    found: dict[str, list[float]] = {name: [] for name in argvs}
    null = os.open("/dev/null", os.O_RDWR)
    silent = [(os.POSIX_SPAWN_DUP2, null, each) for each in (0, 1, 2)]
    for number in range(rounds + 2):
        for name, argv in argvs.items():
            started = time.perf_counter()
            os.waitpid(os.posix_spawn(argv[0], argv, env, file_actions=silent), 0)
            if number > 1:
                found[name].append(time.perf_counter() - started)
    os.close(null)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    rounds = parser.parse_args().rounds
    missing = [name for name in FREE if name not in sys.builtin_module_names]
    if missing:
        print(f"here these modules are files, which costs every start: {', '.join(missing)}\n")
    with tempfile.TemporaryDirectory() as folder:
        made, bare = installed(Path(folder))
        found = times(commands(made, bare), made.env(), rounds)
    python, bash = list(found.values())[:2]
    print(f"Python {sysconfig.get_config_var('py_version')}, {rounds} rounds, load {os.getloadavg()[0]:.1f}\n")
    print("| whole process | median ms | x python3 -I -S -c pass | x bash -c true |\n|---|---|---|---|")
    for name, seen in found.items():
        ratios = [median(a / b for a, b in zip(seen, base)) for base in (python, bash)]
        print(f"| {name} | {median(seen) * 1000:.1f} | {ratios[0]:.2f} | {ratios[1]:.1f} |")


if __name__ == "__main__":
    main()
