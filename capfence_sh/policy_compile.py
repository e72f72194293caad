"""A policy Document -> the plain tuples of a compiled policy, its examples judged.  Only reached when no compiled form is valid.

Errors are CapfenceErrors that begin with file:line:column.  `judge` says what an example would do in the fixed world of examples; a policy whose
examples fail does not load.
"""

import marshal

from capfence_sh import policy as p
from capfence_sh.needles import index
from capfence_sh.policy_document import Document, Items, Mapping, Scalar, similar
from capfence_sh.policy_examples import Expectation, check, expectations
from capfence_sh.policy_grants import covered, granted
from capfence_sh.policy_selectors import KEYS, Draft, needles, selectors, subjects
from capfence_sh.site_commands import unpacked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.compiled_policy import Candidates, CompiledPolicy, CompiledRule, Described, Section
    from capfence_sh.needles import Needles
    from capfence_sh.policy_document import Node
    from capfence_sh.policy_examples import Judge
    from capfence_sh.site_commands import SiteCommands

SECTIONS: "dict[str, Section]" = {"deny": p.DENY, "require_approval": p.REQUIRE_APPROVAL, "allow": p.ALLOW}
_TEXTS = ("policy_name", "version", "description")
_OTHER_KEYS = ("capability", "contains_mode", "id", "reason", "instead", "match", "not_match")
_COMMANDS = "commands"
_LATER = frozenset(("rules", "risk_levels", "approval_timeout_seconds", "extends", "enforcement_mode", "warn"))
_LATER_IN_RULE = frozenset(
    (
        *("amount_gt", "amount_gte", "amount_lt", "amount_lte", "path_prefix", "user_role", "tenant", "table", "tool_name", "risk_level"),
        *("caller_depth_gt", "caller_depth_gte", "caller_depth_lt", "caller_depth_lte"),
    )
)
_ID_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


class _Compiled:
    """A rule with what the index and the examples need."""

    __slots__ = ("capabilities", "expectations", "id_node", "rule", "subjects")

    def __init__(
        self,
        rule: "CompiledRule",
        capabilities: frozenset[str],
        subjects: tuple[tuple[str, ...], tuple[str, ...]],
        expectations: tuple[Expectation, ...],
        id_node: "Node | None",
    ) -> None:
        self.rule = rule
        self.capabilities = capabilities
        self.subjects = subjects
        self.expectations = expectations
        self.id_node = id_node


def compile_policy(document: Document, judge: "Judge", compatible: bool = False) -> "CompiledPolicy":
    """Compile a policy and judge its examples.

    compatible: accept allow rules that compare text, as CapFence does.
    """
    entries = _top(document)
    texts = {key.text: document.text(value, key.text) for key, value in entries if key.text in _TEXTS and not document.is_null(value)}
    described = _described(document, entries, judge)
    known = unpacked(described[1])
    rules: list[_Compiled] = []
    for key, value in entries:
        if key.text in SECTIONS and not document.is_null(value):
            rules += _section(document, key.text, value, compatible, known)
    _refuse_repeated_ids(document, rules)
    compiled: CompiledPolicy = (
        texts.get("policy_name", ""),
        texts.get("version", ""),
        texts.get("description", ""),
        tuple(marshal.dumps(each.rule) for each in rules),
        tuple(_index(rules, section) for section in (p.ALLOW, p.REQUIRE_APPROVAL, p.DENY)),
        tuple(marshal.dumps(_fallback(rules, section)) for section in (p.ALLOW, p.REQUIRE_APPROVAL, p.DENY)),
        _warnings(rules),
        described,
    )
    check(document, compiled, tuple(each.expectations for each in rules), judge)
    return compiled


def _top(document: Document) -> "tuple[tuple[Scalar, Node], ...]":
    if document.root is None or document.is_null(document.root):
        return ()
    entries = document.mapping(document.root, "a policy").entries
    for key, _ in entries:
        if key.text in _LATER:
            raise document.fault(key, f"{key.text!r} is not supported yet")
        if key.text not in (*SECTIONS, *_TEXTS, _COMMANDS):
            raise document.fault(key, f"unknown key {key.text!r}{similar(key.text, (*SECTIONS, *_TEXTS, _COMMANDS))}")
    return entries


def _described(document: Document, entries: "tuple[tuple[Scalar, Node], ...]", judge: "Judge") -> "Described":
    """The programs that the policy describes; most describe none."""
    for key, value in entries:
        if key.text == _COMMANDS and not document.is_null(value):
            from capfence_sh.policy_commands import compile_commands

            if not isinstance(value, Items):
                raise document.fault(value, f"{_COMMANDS} must be a list of programs")
            return f"{key.line}:{key.column}", compile_commands(document, value, judge)
    return "", ()


def _section(document: Document, name: str, node: "Node", compatible: bool, described: "SiteCommands") -> list[_Compiled]:
    if not isinstance(node, Items):
        raise document.fault(node, f"{name} must be a list of rules")
    return [_rule(document, SECTIONS[name], each, compatible, described) for each in node.values]


# ---- one rule ------------------------------------------------------------------------------------------------------------


def _rule(document: Document, section: "Section", node: "Node", compatible: bool, described: "SiteCommands") -> _Compiled:
    mapping = Mapping((), node.line, node.column) if isinstance(node, Scalar) else document.mapping(node, "a rule")
    entries = _checked(document, mapping)
    if not isinstance(node, Scalar) and "capability" not in entries:
        raise document.fault(node, "a rule needs a capability (shell.execute, shell.egress …, or * for any)")
    if "contains_mode" in entries and "contains" not in entries and "match_keywords" not in entries:
        raise document.fault(entries["contains_mode"], "contains_mode without contains")
    grant = granted(document, entries.get("capability", node))
    certain = section == p.ALLOW
    found = selectors(Draft(document, grant.capabilities, certain, compatible, described), mapping)
    if grant.environment:
        found += ((p.ENVIRONMENT, (grant.environment,), (), (), ()),)
    capabilities = grant.capabilities
    if certain:
        capabilities = covered(grant, bool(found))
    if certain and found:
        found += ((p.KNOWN_FILE, (), (), (), ()),)
    texts = (_id(document, entries), _sentence(document, entries, "reason"), _sentence(document, entries, "instead"))
    rule: CompiledRule = (section, node.line, *texts, found)
    examples = expectations(document, entries, described)
    return _Compiled(rule, capabilities, subjects(found, described), examples, entries.get("id"))


def _checked(document: Document, mapping: Mapping) -> "dict[str, Node]":
    """The values of a rule by key; every key is known and has a value."""
    for key, value in mapping.entries:
        if key.text in _LATER_IN_RULE:
            raise document.fault(key, f"{key.text!r} is not supported yet")
        if key.text not in KEYS and key.text not in _OTHER_KEYS:
            raise document.fault(key, f"unknown key {key.text!r} in a rule{similar(key.text, (*KEYS, *_OTHER_KEYS))}")
        if document.is_null(value):
            raise document.fault(key, f"{key.text} has no value")
    return {key.text: value for key, value in mapping.entries}


def _id(document: Document, entries: "dict[str, Node]") -> str:
    if "id" not in entries:
        return ""
    text = document.text(entries["id"], "id")
    if not _ID_CHARACTERS.issuperset(text):
        raise document.fault(entries["id"], f"id {text!r} may hold letters, digits, and - _ . only")
    return text


def _sentence(document: Document, entries: "dict[str, Node]", key: str) -> str:
    """One line, however the author wrapped it."""
    return " ".join(document.text(entries[key], key).split()) if key in entries else ""


def _refuse_repeated_ids(document: Document, rules: list[_Compiled]) -> None:
    lines: dict[str, int] = {}
    for each in rules:
        _, line, name, _, _, _ = each.rule
        if each.id_node is not None and name in lines:
            raise document.fault(each.id_node, f"the id {name!r} stands twice (first in line {lines[name]})")
        lines[name] = line


# ---- the whole -----------------------------------------------------------------------------------------------------------


def _index(rules: list[_Compiled], section: "Section") -> dict[str, bytes]:
    """The rules of a section by what they can be about, so that a decision looks only at those."""
    found: dict[str, tuple[dict[str, list[int]], list[tuple[str, int]]]] = {}
    for number, each in enumerate(rules):
        for capability in sorted(each.capabilities) if each.rule[0] == section else ():
            by_program, by_text = found.setdefault(capability, ({}, []))
            programs, texts = each.subjects
            for program in programs:
                by_program.setdefault(program, []).append(number)
            by_text += [(text, number) for text in texts]
    return {capability: marshal.dumps(_candidates(*parts)) for capability, parts in found.items()}


def _candidates(by_program: dict[str, list[int]], by_text: list[tuple[str, int]]) -> "Candidates":
    return {program: tuple(numbers) for program, numbers in by_program.items()}, index(by_text)


def _fallback(rules: list[_Compiled], section: "Section") -> "Needles":
    """The rules to compare with text that cannot be known, whatever their capability; an allow rule never covers such text."""
    if section == p.ALLOW:
        return {}
    return index((needle, number) for number, each in enumerate(rules) if each.rule[0] == section for needle in needles(each.rule[5]))


def _warnings(rules: list[_Compiled]) -> tuple[tuple[int, str], ...]:
    found: list[tuple[int, str]] = [] if rules else [(1, "the policy has no rules: everything is denied")]
    for each in rules:
        section, line, _, _, _, _ = each.rule
        if section != p.DENY and not each.capabilities:
            found.append((line, "shell.unparsed and shell.control are always denied: this rule changes nothing"))
    return tuple(found)
