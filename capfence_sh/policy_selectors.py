"""The keys of a rule in a policy -> selectors as `policy` asks them.  Only reached when a policy is compiled."""

from capfence_sh import capabilities as cap
from capfence_sh import policy as p
from capfence_sh.addresses import host_pattern
from capfence_sh.contains import PROGRAM, WORDS
from capfence_sh.contains_compile import compile_contains, programs, raw
from capfence_sh.pattern_compile import compile_regex
from capfence_sh.pattern_syntax import PatternError
from capfence_sh.policy_document import Document, Mapping
from capfence_sh.request import ESCALATIONS
from capfence_sh.site_commands import lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.compiled_policy import Selector
    from capfence_sh.contains import Compiled
    from capfence_sh.policy_document import Node, Scalar
    from capfence_sh.site_commands import SiteCommands

    Key = Callable[["Draft", Node], Selector]

_KINDS = {cap.OPAQUE: cap.OPAQUE_KINDS, cap.PROJECT_CODE: cap.PROJECT_KINDS}
_YES, _NO = ("yes", "true", "on"), ("no", "false", "off")


class Draft:
    """A rule being compiled: what its selectors depend on.

    certain: it is an allow rule, so that every selector must be certain to hold.  compatible: the file is loaded as CapFence would.
    described: the programs that the policy describes.
    """

    __slots__ = ("capabilities", "certain", "compatible", "described", "document")

    def __init__(
        self, document: Document, capabilities: frozenset[str], certain: bool, compatible: bool, described: "SiteCommands"
    ) -> None:
        self.document = document
        self.capabilities = capabilities
        self.certain = certain
        self.compatible = compatible
        self.described = described


def selectors(draft: Draft, rule: Mapping) -> "tuple[Selector, ...]":
    """The selectors of a rule, in the order of its keys."""
    found = [KEYS[key.text](draft, value) for key, value in rule.entries if key.text in KEYS]
    for key, value in rule.entries:
        if key.text == "contains_mode":
            draft.document.choice(value, draft.document.text(value, "contains_mode"), ("raw",), "contains_mode")
            if draft.certain:
                raise draft.document.fault(value, "an allow rule cannot compare raw text: name the program")
            found = [_as_raw(selector) if selector[0] == p.CONTAINS else selector for selector in found]
    return tuple(found)


def subjects(found: "tuple[Selector, ...]", described: "SiteCommands") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(programs, texts in the words of a command) that a rule with these selectors can speak about; ("",) for any program."""
    for what, values, excluded, literals, _ in found:
        if what == p.PROGRAM and not excluded and not any(mark in value for value in values for mark in "*?"):
            return tuple(dict.fromkeys(_entry(value, described) for value in values)), ()
        if what == p.CONTAINS:
            names = [name for compiled, _ in literals for name in programs(compiled) or ("",) if compiled[0] != WORDS]
            return (("",) if "" in names else tuple(dict.fromkeys(names))), tuple(
                compiled[1] for compiled, _ in literals if compiled[0] == WORDS
            )
    return ("",), ()


def needles(found: "tuple[Selector, ...]") -> tuple[str, ...]:
    """The literals that text which cannot be known is searched for; "" for a rule that has expressions instead, none for other rules."""
    for what, _, _, literals, _ in found:
        if what == p.CONTAINS:
            return tuple(literal for _, literal in literals)
    return ("",) if any(selector[0] == p.REGEX for selector in found) else ()


def _as_raw(selector: "Selector") -> "Selector":
    return (p.CONTAINS, (), (), tuple((raw(literal), literal) for _, literal in selector[3]), ())


def _values(draft: Draft, node: "Node", what: str, everything: str) -> "tuple[list[tuple[str, Scalar]], list[tuple[str, Scalar]]]":
    """(values, excluded values); a list of nothing but exclusions means everything else."""
    wanted: list[tuple[str, Scalar]] = []
    excluded: list[tuple[str, Scalar]] = []
    for text, place in draft.document.texts(node, what):
        if text.startswith("!"):
            if not text[1:].strip():
                raise draft.document.fault(place, f"{what} excludes nothing")
            excluded.append((text[1:], place))
        else:
            wanted.append((text, place))
            everything = ""
    if everything:
        wanted.append((everything, excluded[0][1]))
    return wanted, excluded


def _plain(what: int, wanted: list[str], excluded: list[str]) -> "Selector":
    return (what, tuple(wanted), tuple(excluded), (), ())


# ---- one function per key ------------------------------------------------------------------------------------------------


def _kind(draft: Draft, node: "Node") -> "Selector":
    known = tuple(kind for capability in sorted(draft.capabilities) for kind in _KINDS.get(capability, ()))
    if not known:
        raise draft.document.fault(node, f"only {cap.OPAQUE} and {cap.PROJECT_CODE} have kinds")
    wanted, excluded = _values(draft, node, "kind", "*")
    for text, place in (*wanted, *excluded):
        if text != "*":
            draft.document.choice(place, text, known, "kind")
    return _plain(p.KIND, [text for text, _ in wanted], [text for text, _ in excluded])


def _program(draft: Draft, node: "Node") -> "Selector":
    wanted, excluded = _values(draft, node, "program", "*")
    return _plain(p.PROGRAM, [_program_name(draft, *each) for each in wanted], [_program_name(draft, *each) for each in excluded])


def _program_name(draft: Draft, text: str, place: "Scalar") -> str:
    if "/" in text or text.split() != [text]:
        raise draft.document.fault(place, f"program {text!r}: name it without its folder and arguments (see `contains`)")
    return text


def _entry(program: str, described: "SiteCommands") -> str:
    """The name under which a program is known; the name itself when it is not."""
    spec = lookup(program, described)
    return program if spec is None else spec.names[0]


def _path(draft: Draft, node: "Node") -> "Selector":
    _needs_target(draft, node, "path")
    wanted, excluded = _values(draft, node, "path", "/**")
    for text, place in (*wanted, *excluded):
        problem = _path_problem(text)
        if problem:
            raise draft.document.fault(place, f"path {text!r} {problem}")
    return _plain(p.PATH, [text for text, _ in wanted], [text for text, _ in excluded])


def _path_problem(text: str) -> str:
    if not text.startswith("/") and text != "~" and not text.startswith("~/"):
        return "must begin with / or ~/ (for the workspace there is `workspace: inside`)"
    if any(mark in text for mark in "[]{}\\"):
        return "may hold *, ? and **, but no brackets, braces or backslashes"
    parts = text.split("/")[1:]
    if text != "/" and any(part in ("", ".", "..") for part in parts):
        return "must be written without //, /./, /../ and a final / (a folder with all below it is /folder/**)"
    if any("**" in part and part != "**" for part in parts):
        return "may hold ** only as a whole part of the path"
    return "holds more than four **" if parts.count("**") > 4 else ""


def _host(draft: Draft, node: "Node") -> "Selector":
    _needs_target(draft, node, "host")
    wanted, excluded = _values(draft, node, "host", "*")
    return _plain(p.HOST, [_host_text(draft, *each) for each in wanted], [_host_text(draft, *each) for each in excluded])


def _host_text(draft: Draft, text: str, place: "Scalar") -> str:
    found = "*" if text == "*" else host_pattern(text)
    if found is None:
        raise draft.document.fault(
            place, f"host {text!r} is not a name, *.example.com, loopback, an address or a network such as 10.0.0.0/8"
        )
    return found


def _workspace(draft: Draft, node: "Node") -> "Selector":
    _needs_target(draft, node, "workspace")
    text = draft.document.text(node, "workspace")
    draft.document.choice(node, text, (p.INSIDE, p.OUTSIDE), "workspace")
    return _plain(p.WORKSPACE, [text], [])


def _needs_target(draft: Draft, node: "Node", what: str) -> None:
    """A selector that can never hold would make a rule that looks like protection and is none."""
    if draft.capabilities <= frozenset((cap.EXECUTE, cap.UNKNOWN, cap.OPAQUE, cap.UNPARSED)):
        names = " and ".join(sorted(draft.capabilities))
        raise draft.document.fault(
            node, f"{names} has no {what}: name what is done to it, such as shell.write, shell.destructive or shell.*"
        )


def _environment(draft: Draft, node: "Node") -> "Selector":
    wanted, excluded = _values(draft, node, "environment", "*")
    return _plain(p.ENVIRONMENT, [text for text, _ in wanted], [text for text, _ in excluded])


def _actor(draft: Draft, node: "Node") -> "Selector":
    wanted, excluded = _values(draft, node, "actor", "*")
    return _plain(p.ACTOR, [text for text, _ in wanted], [text for text, _ in excluded])


def _escalation(draft: Draft, node: "Node") -> "Selector":
    wanted, excluded = _values(draft, node, "escalation", "*")
    for text, place in (*wanted, *excluded):
        if text != "*":
            draft.document.choice(place, text, ESCALATIONS, "escalation")
    return _plain(p.ESCALATION, [text for text, _ in wanted], [text for text, _ in excluded])


def _confirmed(draft: Draft, node: "Node") -> "Selector":
    text = draft.document.text(node, "confirmed").lower()
    draft.document.choice(node, text, (*_YES, *_NO), "confirmed")
    if (text in _YES) != draft.certain:
        raise draft.document.fault(node, "an allow rule may ask for `confirmed: yes`, other rules for `confirmed: no`")
    return _plain(p.CONFIRMATION, [p.YES if text in _YES else p.NO], [])


def _contains(draft: Draft, node: "Node") -> "Selector":
    text = draft.document.text(node, "contains (one text; for several there is match_keywords)")
    return (p.CONTAINS, (), (), ((_literal(draft, node, text), _squeezed(text)),), ())


def _keywords(draft: Draft, node: "Node") -> "Selector":
    found = draft.document.texts(node, "match_keywords")
    return (p.CONTAINS, (), (), tuple((_literal(draft, place, text), _squeezed(text)) for text, place in found), ())


def _literal(draft: Draft, node: "Node", text: str) -> "Compiled":
    compiled = compile_contains(text, draft.certain, draft.described)
    if not draft.certain or (compiled[0] == PROGRAM and len(compiled[2]) == 1 and programs(compiled)):
        return compiled
    if draft.compatible:
        return (WORDS, _squeezed(text), ())
    raise draft.document.fault(node, f"an allow rule must name one command of the catalogue; {text!r} does not")


def _squeezed(text: str) -> str:
    return " ".join(text.lower().split())


def _regex(draft: Draft, node: "Node") -> "Selector":
    expressions = []
    for text, place in draft.document.texts(node, "match_regex"):
        try:
            expressions.append(compile_regex(text))
        except PatternError as error:
            raise draft.document.fault(place, f"match_regex {text!r}: {error}") from error
    return (p.REGEX, (), (), (), tuple(expressions))


KEYS: "dict[str, Key]" = {
    "kind": _kind,
    "program": _program,
    "path": _path,
    "host": _host,
    "workspace": _workspace,
    "environment": _environment,
    "actor": _actor,
    "escalation": _escalation,
    "confirmed": _confirmed,
    "contains": _contains,
    "match_keywords": _keywords,
    "match_regex": _regex,
}
