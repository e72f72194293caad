"""The tree, masked, through bashlex: do two independent parsers see the same pipelines, commands and words?

In: a Script.  Out: a Confirmation.  `mask` makes a skeleton of each program in the tree (words blotted out, same length) together with
the reading that the tree gives of it; `agree` asks bashlex for its reading of the skeleton; what is `plain` needs neither.  Nothing here
decides anything.
"""

from capfence_sh.confirm import agree, mask, plain, quoting, usual, usual_tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from capfence_sh.confirm.mask import Reading
    from capfence_sh.syntax.tree import Script

    State: TypeAlias = Literal[0, 1, 2]

CONFIRMED: "Literal[0]" = 0  # both parsers read every program alike
UNCONFIRMED: "Literal[1]" = 1  # bashlex could not parse some skeleton
DISAGREED: "Literal[2]" = 2  # the readings differ, or the tree does not fit its text


class Confirmation:
    """The outcome; `ours` and `theirs` are the two readings of the first program they differ in, else empty."""

    __slots__ = ("ours", "state", "theirs")

    def __init__(self, state: "State", ours: str, theirs: str) -> None:
        self.state = state
        self.ours = ours
        self.theirs = theirs


def confirm(*scripts: "Script") -> Confirmation:
    """Compare every program of the scripts with bashlex's reading of it; the worst outcome counts.  A script inside another is read once."""
    state: State = CONFIRMED
    doubtful = [script for script in scripts if not plain.agrees(script) and not usual_tree.agrees(script)]
    if not doubtful:
        return Confirmation(CONFIRMED, "", "")
    try:
        for program in mask.masked_programs(*doubtful):
            theirs = agree.reading(program.skeleton)
            if theirs is None:
                state = UNCONFIRMED
            elif theirs != program.reading:
                return Confirmation(DISAGREED, shown(program.script, program.reading), shown(program.script, theirs))
    except quoting.Mismatch as mismatch:
        return Confirmation(DISAGREED, f"a tree that does not fit its text: {mismatch}", "")
    except RecursionError:
        return Confirmation(UNCONFIRMED, "", "")
    return Confirmation(state, "", "")


def words(text: str) -> "list[list[str]]":
    """The words, as they are written, of each command of a confirmed program that needs no tree, with redirections behind them, each as one word;
    [] for any other text.
    """
    stages = plain.stages(text)
    if not stages:
        stages = usual.directed(text) or usual.stages(text)
        if stages and not usual.confirmed(stages):
            return []
    return stages


def script_readings(script: "Script") -> tuple[str, str]:
    """Both readings of the script itself as text, without its substitutions; "" for one that does not exist."""
    try:
        program = next(mask.masked_programs(script))
    except (quoting.Mismatch, RecursionError):
        return "", ""
    theirs = agree.reading(program.skeleton)
    return shown(script, program.reading), "" if theirs is None else shown(script, theirs)


def shown(script: "Script", tokens: "Reading") -> str:
    """A reading as a short s-expression over the words of the source."""
    text: list[str] = []
    for position, token in enumerate(tokens):
        if isinstance(token, str) and token in ("cmd", "pipe", "end"):
            text.append({"cmd": "(", "pipe": "[", "end": ")"}[token])
        elif isinstance(token, str):
            text.append(token)
        elif position and isinstance(tokens[position - 1], int):
            start = tokens[position - 1]
            assert isinstance(start, int)
            text.append(script.source[script.start + start : script.start + token][:40])
    return " ".join(text)
