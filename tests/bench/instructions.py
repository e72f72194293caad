"""The gate: instructions of one decision with its record against a bare interpreter: `python -m tests.bench.instructions`.

Instructions repeat to a thousandth where times do not.  Exit status 1 when a start has become more expensive than what is written here.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.start import STAGES, installed

# as measured, with a little room for other versions of the interpreter; lower them when the guard becomes cheaper
LIMITS = {"simple": 1.2, "4 stages": 1.25}


def instructions(argv: list[str], env: dict[str, str], status: int) -> int:
    """Instructions of a process that ends with this status, by callgrind: the least of some runs, because all is fifty times slower and timers ring."""
    return min(_counted(argv, env, status) for _ in range(3))


def _counted(argv: list[str], env: dict[str, str], status: int) -> int:
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *argv]
    done = subprocess.run(valgrind, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=env, check=False)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    if counted is None or done.returncode != status:
        sys.exit(f"status {done.returncode}: {done.stderr}")
    return int(counted[1])


def main() -> None:
    python = [os.path.realpath(sys.executable), "-I", "-S"]
    with tempfile.TemporaryDirectory() as folder:
        made, _ = installed(Path(folder))
        policy = made.home / ".config" / "capfence" / "policy.yaml"
        policy.write_text("require_approval:\n  - capability: shell.execute\n")  # nothing runs: the count ends with the record
        made.run("true")
        bare = instructions([*python, "-c", "pass"], made.env(), 0)
        found = {
            "simple": instructions([str(made.launcher), "--non-interactive", "-c", "ls -la"], made.env(), 126),
            "4 stages": instructions([str(made.launcher), "--non-interactive", "-c", STAGES], made.env(), 126),
        }
    for name, count in found.items():
        print(
            f"{name}: {count / 1e6:.1f} M instructions, {count / bare:.2f} x a bare interpreter ({bare / 1e6:.1f} M), at most {LIMITS[name]}"
        )
    sys.exit(any(count / bare > LIMITS[name] for name, count in found.items()))


if __name__ == "__main__":
    main()
