"""Other guards, installed from the registries into a temporary folder: what one decision costs as a whole process: `python -m tests.bench.peers`.

Each is asked about `ls -la` in the way it documents.  What cannot be installed or does not run here is named with the reason.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path
from statistics import median

COMMAND = ("ls", "-la")
LINE = " ".join(COMMAND)
HOOK = {"hook_event_name": "PreToolUse", "tool_name": "Bash", "tool_input": {"command": LINE}, "cwd": "/tmp", "session_id": "1"}
CAPFENCE = """import sys
from capfence import ActionEvent, ActionRuntime
runtime = ActionRuntime.from_policy(sys.argv[1])
event = ActionEvent.create(actor="bot", action="execute", resource="shell", environment="production", payload={"command": sys.argv[2]})
runtime.execute(event)
"""
POLICY = "deny:\n  - capability: shell.execute\n    contains: 'rm -rf'\nallow:\n  - capability: shell.execute\n"
RULES = 'prefix_rule(pattern=["rm"], decision="forbidden")\nprefix_rule(pattern=["ls"], decision="allow")\n'


class Peer:
    """name and version; argv and stdin of one decision, or `why` there is none."""

    def __init__(self, name: str, argv: list[str], stdin: str = "", why: str = "") -> None:
        self.name = name
        self.argv = argv
        self.stdin = stdin
        self.why = why


def found(folder: Path) -> list[Peer]:
    """Every peer, installed, and tried once."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "policy.yaml").write_text(POLICY)
    (folder / "rules").write_text(RULES)
    peers = [
        _pip(folder, "capfence", "==0.9.0", lambda home: [f"{home}/bin/python", "-c", CAPFENCE, str(folder / "policy.yaml"), LINE]),
        _pip(folder, "nah", "", lambda home: [f"{home}/bin/nah", "test", LINE]),
        _pip(folder, "vetter", "", lambda home: [f"{home}/bin/vetter", "check", LINE]),
        _npm(folder, "cc-safety-net", lambda home: [f"{home}/node_modules/.bin/cc-safety-net", "hook", "--claude-code"], json.dumps(HOOK)),
        _npm(folder, "@openai/codex", lambda home: [*_native(home, "codex"), "execpolicy", "check", "-r", str(folder / "rules"), *COMMAND]),
        _npm(folder, "@shellfirm/cli-linux-x64", lambda home: [*_native(home, "shellfirm"), "pre-command", "-t", "-c", LINE]),
    ]
    return [peer if peer.why else _tried(peer) for peer in peers]


def _pip(folder: Path, name: str, version: str, argv: Callable[[Path], list[str]]) -> Peer:
    home = folder / name
    venv.create(home, with_pip=True)
    why = _done([f"{home}/bin/python", "-m", "pip", "install", "-q", "--disable-pip-version-check", name + version])
    if why:
        return Peer(name, [], "", why)
    code = f"import importlib.metadata as m; print(m.version({name!r}))"
    known = subprocess.run([f"{home}/bin/python", "-c", code], capture_output=True, text=True, check=False).stdout.strip()
    return Peer(f"{name} {known}", argv(home))


def _npm(folder: Path, name: str, argv: Callable[[Path], list[str]], stdin: str = "") -> Peer:
    if shutil.which("npm") is None:
        return Peer(name, [], "", "there is no npm")
    home = folder / name.replace("/", "_")
    home.mkdir()
    why = _done(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(home), name])
    if why:
        return Peer(name, [], "", why)
    known = json.loads((home / "node_modules" / name / "package.json").read_text())["version"]
    return Peer(f"{name} {known}", argv(home), stdin)


def _native(home: Path, program: str) -> list[str]:
    """The program itself, without the script around it."""
    path = next(path for path in home.rglob(program) if path.is_file() and path.stat().st_size > 1 << 20)
    path.chmod(0o755)
    return [str(path)]


def _done(argv: list[str]) -> str:
    """Why it did not work, "" when it did."""
    done = subprocess.run(argv, capture_output=True, text=True, timeout=300, check=False)
    return "" if done.returncode == 0 else ((done.stderr or done.stdout).strip().splitlines() or ["cannot be installed"])[-1]


def _tried(peer: Peer) -> Peer:
    done = subprocess.run(peer.argv, input=peer.stdin, capture_output=True, text=True, env=environment(), timeout=60, check=False)
    said = (done.stderr or done.stdout).strip().splitlines()
    if done.returncode in (126, 127) or "GLIBC" in done.stderr or "Traceback" in done.stderr or "rror" in (said or [""])[-1][:12]:
        peer.why = said[-1].partition(" (")[0].rpartition(": ")[2] if said else f"exit status {done.returncode}"
    return peer


def environment() -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/root")}


def seconds(argvs: "dict[str, tuple[list[str], str]]", env: dict[str, str], rounds: int) -> dict[str, list[float]]:
    """Seconds of every (argv, standard input) in every round, run in turn, after two rounds to warm up."""
    times: dict[str, list[float]] = {name: [] for name in argvs}
    with tempfile.TemporaryDirectory() as folder:
        inputs = {}
        for number, (name, (_, text)) in enumerate(argvs.items()):
            inputs[name] = f"{folder}/{number}"
            Path(inputs[name]).write_text(text)
        for number in range(rounds + 2):
            for name, (argv, _) in argvs.items():
                streams = [(os.POSIX_SPAWN_OPEN, 0, inputs[name], os.O_RDONLY, 0)]
                streams += [(os.POSIX_SPAWN_OPEN, each, "/dev/null", os.O_WRONLY, 0) for each in (1, 2)]
                started = time.perf_counter()
                os.waitpid(os.posix_spawn(argv[0], argv, env, file_actions=streams), 0)
                if number > 1:
                    times[name].append(time.perf_counter() - started)
    return times


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory() as folder:
        peers = found(Path(folder))
        python = [os.path.realpath(sys.executable), "-I", "-S", "-c", "pass"]
        argvs = {"python3 -I -S -c pass": (python, ""), **{peer.name: (peer.argv, peer.stdin) for peer in peers if not peer.why}}
        times = seconds(argvs, environment(), rounds)
    base = times["python3 -I -S -c pass"]
    for name, seen in times.items():
        print(f"{name:32} {median(seen) * 1000:8.1f} ms {median(a / b for a, b in zip(seen, base)):7.2f} x")
    for peer in peers:
        if peer.why:
            print(f"{peer.name:32} does not run here: {peer.why}")


if __name__ == "__main__":
    main()
