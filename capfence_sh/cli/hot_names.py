"""A draft of an image -> the names that starts of the guard look for in it, found by starting it in a folder of its own.

A guess about speed and nothing else: every other name is made when it is first looked for.
"""

import ast
import subprocess
import sys
import tempfile
from pathlib import Path

from capfence_sh.errors import CapfenceError

# by what judging them takes: a table; a table, and the places of files; the same in quotes; a program among their words; their words; a tree;
# what an agent puts around a command
KINDS = (
    (
        "ls -la",
        "df -hT /",
        "ps aux | grep -v root | sort | head -5",
        "kubectl get pods -A | head",
        "true",
        "uname -a",
        "nosuchprogram -x",
    ),
    (
        "cat README.md",
        "cat /etc/shadow",
        "rg text src",
        "wc -l src/app.py",
        "grep -rn text src",
        "rg -n text lib",
    ),
    (
        "ps aux | grep 'a b'",
        "grep -n 'some text' README.md",
        "echo 'a b' | wc -c",
        'cut -d " " -f 1 app.log | sort',
        "find . -name '*.py' -type f",
        "ls -la src 2>/dev/null",
        "grep -rn text src 2>/dev/null | head -20",
    ),
    (
        "sed -n 1,40p app.py",
        "sed -n '1,40p' app.py",
        "sed 's/a/b/' app.py | head",
    ),
    (
        "rm -rf build",
        "git status",
        "pytest -q 2>&1 | tail -5",
        "mkdir -p build/out",
        "systemctl restart nginx",
        "pip install -r requirements.txt",
        "find . -name '*.x' -type f -exec wc -l {} +",
        "git diff --stat | tail -1",
        "curl -s https://example.com/",
        "cp a b",
        "ls | xargs grep -n 'some text'",
        "curl -s 'https://example.com/' | head",
        "python3 -c 'print(1)'",
    ),
    (
        "cd src && ls",
        "ls *.py 2>/dev/null || true",
        "for f in a b; do echo $f; done",
        "grep -c x *.py > out; wc -l < out",
        'echo "$HOME" | wc -c',
    ),
    (
        "shopt -u extglob 2>/dev/null || true && eval 'git status' < /dev/null && pwd -P >| /tmp/agent-1-cwd",
        "source /tmp/agent-1.sh 2>/dev/null || true && eval 'ls -la src' < /dev/null && pwd -P >| /tmp/agent-1-cwd",
    ),
)
# everything is decided and recorded, and nothing runs
_POLICY = "require_approval:\n  - capability: shell.*\n"
_START = """
import os, sys
sys.path[:0] = {folders!r}
from capfence_sh import image
assert image.use({draft!r})
linked = sys.modules["capfence_sh.linked"]
made, missing = [], linked.Names.__missing__
def note(names, name):
    value = missing(names, name)
    made.append((names["__name__"], name))
    return value
linked.Names.__missing__ = note
from capfence_sh import execution, launcher, pipeline
launcher.main, launcher._status
execution.hold_standard_descriptors(), execution.original_words(), execution.original_environment()
words = ["--log", {home!r} + "/log", "--policy", {home!r} + "/policy.yaml", "--non-interactive", "-c", {command!r}]
pipeline.run("capfence-exec", words, {{"PATH": "/usr/bin:/bin", "HOME": {home!r}, "LD_PRELOAD": "/none", "LD_LIBRARY_PATH": "/usr/lib:/none", "LESS": "-R"}}, {home!r} + "/none")
print(made)
"""

Names = tuple[tuple[str, str], ...]  # (module, name) in the order in which they were made


def looked_for(draft: bytes, folders: list[str], commands: tuple[str, ...]) -> list[Names]:
    """The names that each start looks for.  folders: where the modules are."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "project" / ".git").mkdir(parents=True)
        for file, data in (("policy.yaml", _POLICY.encode()), ("image", draft)):
            (home / file).write_bytes(data)
            (home / file).chmod(0o600)  # whatever the umask
        _start(commands[0], home, folders)  # compiles the policy
        return [_start(command, home, folders) for command in commands]


def _start(command: str, home: Path, folders: list[str]) -> Names:
    code = _START.format(folders=folders, draft=str(home / "image"), home=str(home), command=command)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", code],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=home / "project",
        env={"PATH": "/usr/bin:/bin"},
    )
    if done.returncode:
        raise CapfenceError(f"a start from the image fails: {(done.stderr.strip().splitlines() or [str(done.returncode)])[-1]}")
    return tuple(ast.literal_eval(done.stdout))
