"""Whole scripts run by bash and judged by us: the words of `show` in each of its calls must be among those that we say it may get.

The scripts are made at random (scripts_at_random) and run nothing but builtins, in an empty folder with a clean environment.
"""

import subprocess
import tempfile

import pytest

from capfence_sh import capabilities as cap
from capfence_sh import judge
from capfence_sh.words import Dynamic, Literal, matches, texts
from tests.judging import request
from tests.shell.scripts_at_random import Maker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field

BASH = "/usr/bin/bash"
SHOW = "show"


def called(script: str, folder: str) -> "list[list[str]]":
    """The words of every call of `show` when bash runs the script."""
    prelude = "show() { local IFS; builtin printf '\\036'; (($#)) && builtin printf '\\037%s' \"$@\"; return 0; }\n"
    environment = {"HOME": "/home/user", "LC_ALL": "C.UTF-8", "PATH": "/nonexistent"}
    argv = ["bash", "--norc", "--noprofile", "-c", prelude + script]
    done = subprocess.run(
        argv, executable=BASH, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=False
    )
    printed = done.stdout.decode("utf-8", "surrogateescape")
    return [call.split("\037")[1:] for call in printed.split("\036")[1:]]


def judged(script: str, folder: str) -> "list[tuple[Field, ...]] | None":
    """The words of every call of `show` that we tell of; None when we say that there may be more."""
    found = judge.judge_text(script, request(cwd=folder, env={"HOME": "/home/user", "LC_ALL": "C.UTF-8", "PATH": "/nonexistent"}))
    if found.unparsed or any(effect.capability == cap.OPAQUE for command in found.commands for effect in command.effects):
        return None
    return [command.argv[1:] for command in found.commands if command.argv and texts(command.argv[0]) == (SHOW,)]


def fits(fields: "tuple[Field, ...]", real: "list[str]") -> bool:
    """Whether the fields can stand for the words; anything may stand for what is not known.

    Whether an empty word is left of empty expansions beside "$@" hangs on how they are quoted, which the tree does not keep.
    """
    real = [word for word in real if word]
    reached = {0}
    for field in fields:
        reached = {after for at in reached for after in _after(field, real, at)}
    return len(real) in reached


def _after(field: "Field", real: "list[str]", at: int) -> "list[int]":
    """How far the words may reach that a field stands for, beginning with the one at this place."""
    if field.glob:
        patterns = texts(field)
        if isinstance(field, Dynamic) and not field.values:
            return list(range(at, len(real) + 1))
        end = at
        while end < len(real) and any(
            matches(pattern, real[end]) is not False or _bare(pattern) == _bare(real[end]) for pattern in patterns
        ):
            end += 1
        return list(range(at, end + 1))
    if isinstance(field, Literal) or field.values:
        return [at] * ("" in texts(field)) + [at + 1] * (at < len(real) and real[at] in texts(field))
    if not field.splits:
        return [at, at + 1][: 1 + (at < len(real))]
    if field.reason == "folded":
        return [at, at + 1] if at < len(real) and real[at] in field.some else [at]
    return list(range(at, len(real) + 1))


def _bare(text: str) -> str:
    return text.replace("\\", "")


def hidden(script: str, folder: str) -> "list[list[str]]":
    """The calls that we do not tell of."""
    ours = judged(script, folder)
    return [] if ours is None else [call for call in called(script, folder) if not any(fits(fields, call) for fields in ours)]


@pytest.mark.parametrize("seed", range(4))
def test_scripts_at_random(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number in range(seed * 60, seed * 60 + 60):
            script = Maker(number).script()
            assert not hidden(script, folder), f"seed {number}\n{script}"
