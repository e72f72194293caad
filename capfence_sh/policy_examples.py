"""The `match` and `not_match` examples of a policy: read with the rules, judged before the policy is used.

An example matches its rule when the verdict on it is the rule's and the rule speaks about it.  An example of `not_match` must not: no deny or
approval rule may speak about it, and what an allow rule must not match may not be allowed by it.
"""

from capfence_sh.compiled_policy import Policy
from capfence_sh.confirm import UNCONFIRMED
from capfence_sh.decision import DECISIONS, decide, speaks
from capfence_sh.policy import ALLOW
from capfence_sh.policy_document import Items, Mapping
from capfence_sh.request import ESCALATIONS
from capfence_sh.site_commands import NONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from capfence_sh.command import Command
    from capfence_sh.compiled_policy import CompiledPolicy
    from capfence_sh.confirm import State
    from capfence_sh.decision import Verdict
    from capfence_sh.policy_document import Document, Node
    from capfence_sh.request import Request
    from capfence_sh.site_commands import SiteCommands

    Judged: TypeAlias = tuple[tuple[Command, ...], Request, State, str]
    Judge: TypeAlias = Callable[["Example"], Judged]

_TEXT_KEYS = ("command", "cwd", "environment", "actor", "escalation", "confirmed")
_CHOICES = {"escalation": ESCALATIONS, "confirmed": ("no",)}
_TABLE_KEYS = ("env", "files")


class Example:
    """A command to judge in the fixed world, and how that world differs: cwd ("" = the workspace), env, files (path -> content), and what a
    selector may ask for: environment, actor, escalation ("" = as in the fixed world), unconfirmed (the second parser cannot read the text).
    described: the programs that the policy describes are installed there.
    """

    __slots__ = ("actor", "command", "cwd", "described", "env", "environment", "escalation", "files", "unconfirmed")

    def __init__(self, texts: dict[str, str], env: dict[str, str], files: dict[str, str], described: "SiteCommands" = NONE) -> None:
        self.command = texts["command"]
        self.cwd = texts.get("cwd", "")
        self.environment = texts.get("environment", "")
        self.actor = texts.get("actor", "")
        self.escalation = texts.get("escalation", "")
        self.unconfirmed = texts.get("confirmed", "") == "no"
        self.env = env
        self.files = files
        self.described = described


class Expectation:
    """An example of a rule: `matches` says which list it stands in, `node` where."""

    __slots__ = ("example", "matches", "node")

    def __init__(self, example: Example, matches: bool, node: "Node") -> None:
        self.example = example
        self.matches = matches
        self.node = node


def expectations(document: "Document", entries: "dict[str, Node]", described: "SiteCommands") -> tuple[Expectation, ...]:
    """The examples of one rule."""
    found: list[Expectation] = []
    for key in ("match", "not_match"):
        if key in entries:
            node = entries[key]
            for each in node.values if isinstance(node, Items) else (node,):
                found.append(Expectation(_example(document, each, key, described), key == "match", each))
    return tuple(found)


def _example(document: "Document", node: "Node", key: str, described: "SiteCommands") -> Example:
    if not isinstance(node, Mapping):
        return Example({"command": document.text(node, f"an example of {key}")}, {}, {}, described)
    texts: dict[str, str] = {}
    tables: dict[str, dict[str, str]] = {"env": {}, "files": {}}
    for name, value in node.entries:
        document.choice(name, name.text, (*_TEXT_KEYS, *_TABLE_KEYS), "key of an example")
        if name.text in _TEXT_KEYS:
            texts[name.text] = document.text(value, name.text)
            if name.text in _CHOICES:
                document.choice(value, texts[name.text], _CHOICES[name.text], name.text)
        else:
            entries = document.mapping(value, name.text).entries
            tables[name.text] = {each.text: document.content(content, each.text) for each, content in entries}
    if "command" not in texts:
        raise document.fault(node, "an example needs a command")
    return Example(texts, tables["env"], tables["files"], described)


def check(document: "Document", compiled: "CompiledPolicy", examples: "tuple[tuple[Expectation, ...], ...]", judge: "Judge") -> None:
    """Judge every example; CapfenceError for the first that does not do what its rule says."""
    policy = Policy(document.source, "", compiled)
    for number, of_rule in enumerate(examples):
        for each in of_rule:
            _check(document, policy, number, each, judge(each.example))


def _check(document: "Document", policy: Policy, number: int, expectation: Expectation, judged: "Judged") -> None:
    section, line, name, _, _, _ = policy.rule(number)
    commands, request, confirmed, text = judged
    if expectation.example.unconfirmed:
        confirmed = max(confirmed, UNCONFIRMED)
    verdict = decide(policy, (), request, commands, confirmed, text)
    spoken = speaks(policy, number, request, commands, confirmed, text)
    decided = verdict.decision == section
    if expectation.matches and not (spoken and decided):
        problem = "should match"
    elif not expectation.matches and spoken and (decided or section != ALLOW):
        problem = "should not match"
    else:
        return
    rule = f"rule {name!r}" if name else f"the rule in line {line}"
    raise document.fault(expectation.node, f"{rule}: {expectation.example.command!r} {problem}; {_reached(verdict)}")


def _reached(verdict: "Verdict") -> str:
    rule = verdict.rule
    by = "" if rule is None else f" by {rule.id or 'the rule'} in line {rule.line}"
    return f"the decision is {DECISIONS[verdict.decision]}{by} ({verdict.reason})"
