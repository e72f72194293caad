"""What we say about a text, in the terms of the oracle: which stubs it may run, with which argv, and whether we call it opaque.

Two readers: `by_tree` walks the tree alone, so that a miss is a matter of syntax; `by_judge` asks the whole pure middle of the product.
"""

from capfence_sh import capabilities as cap
from capfence_sh import judge, syntax
from capfence_sh.request import ESCALATION_NONE, Request
from capfence_sh.syntax import tree
from capfence_sh.words import Literal
from capfence_sh.world import DictWorld
from tests.oracle.jail import NAMES
from tests.oracle.trees import nodes, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.words import Field

# for the tree, a text that uses one of these is opaque: they run, define or evaluate what their arguments say …
_EVALUATING = (
    "eval exec command builtin . source trap mapfile readarray complete compgen hash history fc alias let enable bind bash sh env xargs"
)
EVALUATING = frozenset(_EVALUATING.split())
# … and these where there is quoted text that an evaluation would expand
_ACCEPTING = "test [ declare typeset local readonly export printf read unset set shopt wait"
ACCEPTING = frozenset(_ACCEPTING.split())
ALWAYS_OPAQUE = frozenset({"dup-word", "heredoc-tail", "heredoc-join", "alias"})  # kinds of notes
CONTROLLING = frozenset({"PS4", "BASH_ENV", "BASH_CMDS", "BASH_ALIASES", "PROMPT_COMMAND", "IFS", "PATH"})

PROGRAMS = {f"/bin/{name}": "\x7fELF" for name in (*NAMES, "bash")}
REQUEST = Request(
    actor="oracle",
    claimed_actor="",
    user="oracle",
    uid=60000,
    euid=60000,
    escalation=ESCALATION_NONE,
    no_new_privs=True,
    cwd="/tmp",
    workspace="",
    home="/tmp",
    passwd_home="/tmp",
    host="jail",
    environment="",
    claimed_environment="",
    env={"PATH": "/bin", "HOME": "/tmp", "LC_ALL": "C.UTF-8"},
    tty=False,
    world=DictWorld({**PROGRAMS, "/tmp": None}),
)


class Report:
    """names: stubs that may run; argvs: every argv known whole; opaque, unparsed: what we call it.

    patterns: argvs in which one word, None, is not known; unsure: the names that also run with any number of words not known.
    """

    __slots__ = ("argvs", "names", "opaque", "patterns", "unparsed", "unsure")

    def __init__(self, unparsed: str = "") -> None:
        self.names: set[str] = set()
        self.argvs: set[tuple[str, ...]] = set()
        self.patterns: set[tuple[str | None, ...]] = set()
        self.unsure: set[str] = set()
        self.opaque = False
        self.unparsed = unparsed

    def add(self, words: "list[str | None]", many: bool = True) -> None:
        """One command; a word that is not known is None; many: it may be several or none."""
        name = words[0]
        if name is None:
            self.opaque = True
            return
        name = name.rpartition("/")[2]
        self.names.add(name)
        if None in words and many:
            self.unsure.add(name)
        elif None in words:
            self.patterns.add((name, *words[1:]))
        else:
            self.argvs.add((name, *(word for word in words[1:] if word is not None)))

    def hidden(self, ran: "frozenset[str]") -> "frozenset[str]":
        """The stubs that ran although nothing here says so."""
        return frozenset() if self.opaque or self.unparsed else ran - self.names

    def misread(self, calls: "list[tuple[str, ...]]") -> "list[tuple[str, ...]]":
        """The calls whose argv is none of those that we know, of commands whose words we all claim to know."""
        if self.opaque or self.unparsed:
            return []
        return [
            call for call in calls if call[0] not in self.unsure and call not in self.argvs and not any(map(call_fits(call), self.patterns))
        ]


def by_tree(text: str) -> "tuple[Report, tree.Script | None]":
    """The commands that stand in the tree."""
    script = syntax.parse(text)
    if isinstance(script, tree.Unparsed):
        return Report(script.reason), None
    report = Report()
    found = list(nodes(script))
    data = any(isinstance(node, tree.Text) and node.quoted and ("$" in node.value or "`" in node.value) for node in found)
    for node in found:
        if isinstance(node, tree.Note):
            report.opaque |= data or node.kind in ALWAYS_OPAQUE
        elif isinstance(node, tree.Assignment):
            report.opaque |= node.name in CONTROLLING
        elif isinstance(node, tree.Simple) and node.words:
            words = [plain(word) for word in node.words]
            report.add(words)
            report.opaque |= words[0] in EVALUATING or (data and words[0] in ACCEPTING)
    return report, script


def by_judge(text: str) -> Report:
    """The commands that the product says would run."""
    judgement = judge.judge_text(text, REQUEST, name="/usr/bin/bash")
    report = Report(judgement.unparsed)
    for command in judgement.commands:
        report.opaque |= any(effect.capability in (cap.OPAQUE, cap.UNPARSED) for effect in command.effects)
        if command.argv:
            many = any(_text(field) is None and (field.glob or isinstance(field, Literal) or field.splits) for field in command.argv)
            report.add([_text(field) for field in command.argv], many)
    return report


def call_fits(call: "tuple[str, ...]") -> "Callable[[tuple[str | None, ...]], bool]":
    """Whether a pattern stands for this call."""
    return lambda pattern: len(pattern) == len(call) and all(word in (None, given) for word, given in zip(pattern, call))


def _text(field: "Field") -> "str | None":
    """The text of a word that is known: as it stands, or because the script fixes what is in it."""
    if field.glob:
        return None
    if isinstance(field, Literal):
        return field.text
    assumed = not field.names and "/home/" in "".join(field.values)  # ~NAME is taken for the home it usually is
    return field.values[0] if len(field.values) == 1 and not assumed else None
