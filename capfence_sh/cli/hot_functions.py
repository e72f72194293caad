"""A few plain commands, judged in the fixed world -> the functions that judging them needs: what an image has at hand at once.

A guess about speed and nothing else: every other function is loaded when it is first called.
"""

import ast
import sys
from types import FrameType

from capfence_sh import judge
from capfence_sh.world import example_request

PLAIN = (
    "ls -la",
    "df -h /",
    "/bin/true",
    "cat README.md",
    "git status",
    "kubectl get pods -A",
    "grep -rn text src",
    "nosuchprogram -x",
    "cat /etc/shadow",
)
JOINED = ("ps aux | grep 'a b' | sort | head -5", "cd /srv && ls > list.txt", "for f in a b; do wc -l $f; done")
# they are judged with the facts of this machine: which of their functions run is no matter of the sources, so all are kept
_WHOLE = ("policy", "decision", "question", "record")


def needed(package: str, commands: tuple[str, ...]) -> set[tuple[str, str]]:
    """(file, name) of every function that runs while the commands are judged."""
    found: set[tuple[str, str]] = set()

    def note(frame: FrameType, event: str, argument: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(package):
            found.add((code.co_filename, code.co_qualname.partition(".")[0]))

    for command in commands:
        judge.judge_text(command, example_request())  # what is remembered between two commands is remembered now
    sys.setprofile(note)
    try:
        for command in commands:
            judge.judge_text(command, example_request())
    finally:
        sys.setprofile(None)
    return found


def with_imports(names: set[str], trees: dict[str, ast.Module]) -> set[str]:
    """The modules and those that run as soon as they do: the ones they take names from, not the ones they only know."""
    found: set[str] = set()
    pending = sorted(names)
    while pending:
        name = pending.pop()
        if name in found or name not in trees:
            continue
        found.add(name)
        for node in trees[name].body:
            if isinstance(node, ast.ImportFrom) and any(f"{node.module}.{alias.name}" not in trees for alias in node.names):
                pending.append(node.module or "")
    return found


def is_whole(name: str, tree: ast.Module) -> bool:
    """Whether every function of the module is kept: it touches the system, or decides."""
    imported = {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names}
    return bool(imported & {"posix", "sys", "fcntl"}) or name.rpartition(".")[2] in _WHOLE


def parted(tree: ast.Module, kept: set[str]) -> tuple[ast.Module, ast.Module | None]:
    """(the module without the functions that can wait, a module of those)"""
    later = [node for node in tree.body if _can_wait(node) and node.name not in kept]  # type: ignore[attr-defined]
    if not later:
        return tree, None
    return ast.Module([node for node in tree.body if node not in later] or [ast.Pass()], []), ast.Module(list(later), [])


def _can_wait(node: ast.stmt) -> bool:
    """A function that means the same wherever it is defined: no decorator, and defaults that are constants."""
    if not isinstance(node, ast.FunctionDef) or node.decorator_list:
        return False
    return all(isinstance(each, ast.Constant | None) for each in (*node.args.defaults, *node.args.kw_defaults))
