"""Verdicts and failures -> text for people: printable ASCII, every line with the prefix, ready to be written to stderr.

Whatever came from outside (commands, paths, evidence) is made visible; long text loses its middle, never its end.  Pure.
"""

from capfence_sh import capabilities as cap
from capfence_sh.deception import display
from capfence_sh.decision import REQUIRE_APPROVAL
from capfence_sh.words import Literal, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.decision import Rule, Verdict
    from capfence_sh.effects import Effect
    from capfence_sh.words import Field

PREFIX = "capfence: "
NEEDS_TERMINAL = "needs approval on a terminal"
_LINE = 300
_COMMAND = 200
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%+,-./:=@_^")

_ASK_THE_KEEPER = "ask whoever keeps the policy to allow it"
_INSTEAD = {
    cap.EGRESS: "keep the data on this host, or " + _ASK_THE_KEEPER + " for this destination",
    cap.DESTRUCTIVE: "move it aside inside the workspace, or " + _ASK_THE_KEEPER,
    cap.ROOT_ACCESS: "do it without more privilege, or ask someone who has it",
    cap.SECRET_READ: "use the secret through the tool that needs it, without showing it",
    cap.REMOTE_CODE: "download it to a file, read it, and run the file as a step of its own",
    cap.PERSISTENCE: "run it once, now, or ask whoever keeps the host to install it",
    cap.WRITE: "write inside the workspace or a temporary directory",
    cap.OPAQUE: "write the words out, so that what runs can be read before it runs",
    cap.UNKNOWN: "use a program and options that the catalogue knows, or " + _ASK_THE_KEEPER,
    cap.UNPARSED: "write it in plain bash, as several simpler commands",
    cap.CONTROL: "leave the guard to the person who keeps it",
}
# what helps where a command is not understood, by kind
_HINTS = {
    cap.DYNAMIC_COMMAND: "put the program's own name where the variable or the substitution stands",
    cap.DYNAMIC_OPTION: "write out the word that may turn out to be an option, or put -- in front of it",
    cap.DYNAMIC_TARGET: "name the file, folder or resource itself",
    cap.EVALUATED_DATA: 'compare numbers with [ "$n" -gt 5 ]; give data to sh -c, awk or python as an argument, not inside the code',
    cap.DECODED: "decode it to a file and read that first",
    cap.STDIN_CODE: "give the code as a file, with -c, or as a here-document with a quoted end",
    cap.UNREAD_SCRIPT: "name a file that is there and can be read",
    cap.TOO_LARGE: "split it into several commands or scripts",
    cap.TERMINAL_INPUT: "run the command itself, not by typing into a terminal",
}

_NOT_UNDERSTOOD = frozenset((cap.OPAQUE, cap.UNKNOWN, cap.UNPARSED))
_PROOF = 80


def visible(text: str) -> str:
    """Printable ASCII as it is; any other text escaped, its backslashes doubled."""
    return text if text.isascii() and text.isprintable() else display(text)


def failure(message: str) -> str:
    """The guard's own failure, one line."""
    return f"{PREFIX}{elided(visible(message), _LINE)}\n"


def refusal(verdict: "Verdict", approval: str = "") -> str:
    """Why a command does not run, three lines: what and why; which rule; what to do instead.

    approval: how the question for approval ended, for a verdict that asks for one.
    """
    what = "not approved" if verdict.decision == REQUIRE_APPROVAL else "denied"
    why = f": {approval or NEEDS_TERMINAL}" if verdict.decision == REQUIRE_APPROVAL else ""
    lines = (f"{what}{why}: {_subject(verdict)}", f"rule: {ruling(verdict)}", f"instead: {_instead(verdict)}")
    return "".join([f"{PREFIX}{line}\n" for line in lines])


def ruling(verdict: "Verdict") -> str:
    """The rule that decided, where it stands and what its author says; or why it took none."""
    rule = verdict.rule
    if rule is None and (verdict.effect is None or verdict.effect.capability in cap.NEVER_ALLOWED):
        return f"none can allow it: {elided(visible(verdict.reason), _LINE)}"
    if rule is None:
        return "none allows it, and what no rule allows is denied"
    name = f" {visible(rule.id)}" if rule.id else ""
    reason = f": {elided(visible(rule.reason), _LINE)}" if rule.reason else ""
    return f"{visible(rule.source)}:{rule.line}{name}{reason}"


def claim(effect: "Effect") -> str:
    """A capability with its kind or target."""
    kind = f" ({visible(effect.kind)})" if effect.kind else ""
    target = f" on {elided(visible(effect.target), _COMMAND)}" if effect.target else ""
    return f"{effect.capability}{kind}{target}"


def _subject(verdict: "Verdict") -> str:
    effect, command = verdict.effect, verdict.command
    shown = "" if command is None else elided(" ".join(words(command)), _COMMAND)
    if effect is None or effect.capability == cap.EXECUTE:
        return shown or elided(visible(verdict.reason), _LINE)
    return f"{claim(effect)} ({cap.MEANING[effect.capability]}{_proof(effect, shown)}){': ' if shown else ''}{shown}"


def _proof(effect: "Effect", shown: str) -> str:
    """The words that are not understood, where the command does not consist of them."""
    told = "" if effect.capability not in _NOT_UNDERSTOOD or effect.target else elided(visible(effect.evidence.strip()), _PROOF)
    return f"; here {told}" if told and told not in (shown, "?") else ""


def _instead(verdict: "Verdict") -> str:
    effect = verdict.effect
    hint = _HINTS.get(effect.kind) if effect is not None and effect.capability == cap.OPAQUE else None
    if verdict.rule is not None and verdict.rule.instead:
        return elided(visible(verdict.rule.instead), _LINE) + (f" Here: {hint}." if hint else "")
    if hint:
        return hint
    if verdict.decision == REQUIRE_APPROVAL:
        return "run it yourself on a terminal, or ask someone who may"
    about = () if verdict.effect is None else (verdict.effect, *(() if verdict.command is None else verdict.command.effects))
    return next((_INSTEAD[effect.capability] for effect in about if effect.capability in _INSTEAD), _ASK_THE_KEEPER)


def words(command: "Command") -> list[str]:
    """The words of a command and the files it opens, each as the shell would need it to be written, escaped."""
    shown = [_word(field, command.line) for field in _once(command.argv)]
    for operator, field in command.redirections:
        if operator != "<<":
            shown.append(_descriptor(operator, field, command.line) + operator + _word(field, command.line))
    return shown or [visible(command.line[command.start : command.end])]


def _descriptor(operator: str, field: "Field", source: str) -> str:
    """The number in front of a redirection, as the text has it."""
    before = source[: field.start].rstrip(" \t")
    if not before.endswith(operator):
        return ""
    before = before.removesuffix(operator)
    digits = before[len(before.rstrip("0123456789")) :]
    return digits if before[: len(before) - len(digits)][-1:] in ("", " ", "\t", "\n", ";", "|", "&", "(", ")", "`") else ""


def _once(argv: "tuple[Field, ...]") -> "list[Field]":
    """The words without those that are written where the word before them is: `"${cmd[@]}"` is one word of the text."""
    shown: list[Field] = []
    for field in argv:
        last = shown[-1] if shown else None
        if isinstance(field, Literal) or last is None or field.end <= field.start or (last.start, last.end) != (field.start, field.end):
            shown.append(field)
    return shown


def _word(field: "Field", source: str) -> str:
    """A known word quoted; any other as its source has it, or as what is known of it."""
    if isinstance(field, Literal):
        return visible(field.text) if field.glob else quoted(field.text)
    if field.end > field.start:
        return visible(source[field.start : field.end])
    known = texts(field)
    return quoted(known[0]) if len(known) == 1 else f"<{visible(field.prefix)}...{visible(field.suffix)}: {field.reason}>"


def quoted(text: str) -> str:
    """One word as a shell would need it to be written; with characters that are escaped, as $'...'."""
    if text and _PLAIN.issuperset(text):
        return text
    if text.isascii() and text.isprintable():
        return "'" + text.replace("'", "'\\''") + "'"
    return "$'" + display(text).replace("'", "\\'") + "'"


def elided(text: str, limit: int) -> str:
    """At most about `limit` characters: of a longer text the beginning and, longer, the end, with the length in between."""
    if len(text) <= limit:
        return text
    mark = f" [... {len(text)} characters ...] "
    room = max(limit - len(mark), 2)
    head = room // 3
    return text[:head] + mark + text[-(room - head) :]


def rule_name(rule: "Rule | None") -> str:
    """file:line of a rule, as records and batches name it; "" without one."""
    return "" if rule is None else f"{rule.source}:{rule.line}"
