"""A verdict that asks for approval -> Answer: a person read the question on the terminal and typed what it asked for, or nothing runs.

A prompt is evidence of a person only where the caller cannot type into the terminal; `obstacle` says when that may be assumed.
"""

import posix

from capfence_sh import messages
from capfence_sh.audit_chain import hexdigest
from capfence_sh.capabilities import EXECUTE, MEANING
from capfence_sh.deception import flags
from capfence_sh.decision import approved
from capfence_sh.messages import NEEDS_TERMINAL, elided, quoted, visible
from capfence_sh.record import original

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Final

    from capfence_sh.command import Command
    from capfence_sh.decision import Allowed, Verdict
    from capfence_sh.effects import Effect
    from capfence_sh.request import Request

# approval.tty of the configuration
HUMAN: "Final" = "human"  # where no agent is in play
NEVER: "Final" = "never"
ALWAYS: "Final" = "always"  # wherever there is a terminal, at the owner's risk: an agent may be typing

SECONDS = 60.0
_LETTERS = "abcdefghjkmnpqrstuvwxyz"  # none that looks like another
_CHALLENGE_LENGTH = 4
_LABEL = 10
_TEXT_LINES = 40
_TEXT_LIMIT = 4000
_LIST_LIMIT = 20
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
_RESET = "\x1b[0m\x1b(B\x0f"  # colours and character sets that something before us may have left behind


class Answer:
    """`allowed`: the permission to run, None unless a person gave it.  `reason`: how the question ended, for the record and the refusal."""

    __slots__ = ("allowed", "reason")

    def __init__(self, allowed: "Allowed | None", reason: str) -> None:
        self.allowed = allowed
        self.reason = reason


def obstacle(request: "Request", setting: str, own_name: bool, non_interactive: bool) -> str:
    """Why no question may be asked here; "" when one may."""
    if setting == NEVER:
        return f"{NEEDS_TERMINAL}, and the configuration allows none (approval.tty: never)"
    if non_interactive:
        return f"{NEEDS_TERMINAL}, and --non-interactive was given"
    from capfence_sh import terminal

    if not terminal.in_foreground():
        return NEEDS_TERMINAL
    if setting == ALWAYS:
        return ""
    if not own_name:
        return f"{NEEDS_TERMINAL}, and a command that was started through the name of a shell gets none"
    if request.claimed_actor:
        return f"{NEEDS_TERMINAL} of a person, and this command comes from {visible(request.claimed_actor)}"
    if not terminal.streams_are_ours():
        return f"{NEEDS_TERMINAL}, with standard input, output and error all on it"
    return ""


def ask(
    request: "Request",
    verdict: "Verdict",
    commands: "Sequence[Command]",
    command: str | tuple[str, ...],
    run: object,
    changed: "Callable[[], str]",
    seconds: float = SECONDS,
) -> Answer:
    """Ask on the terminal; default No.

    command: the script, or the argv.  run: what the permission is for.  changed: takes the facts again after the answer and names the first
    that differs, or "".
    """
    from capfence_sh import terminal

    challenge = _challenge()
    styled = request.env.get("TERM", "dumb") != "dumb" and not request.env.get("NO_COLOR")
    text = question(request, verdict, commands, command, challenge, seconds, terminal.width(), styled)
    reply = terminal.question(text, seconds)
    if reply.ending == terminal.TYPED:
        return _checked(reply.text.strip() == challenge, verdict, run, changed)
    reasons = {
        terminal.SILENCE: f"nobody answered within {seconds:.0f} s",
        terminal.INTERRUPTED: "the question was interrupted",
        terminal.CLOSED: "the question was ended without an answer",
        terminal.NO_TERMINAL: NEEDS_TERMINAL,
    }
    return Answer(None, reasons[reply.ending])


def _checked(answered: bool, verdict: "Verdict", run: object, changed: "Callable[[], str]") -> Answer:
    if not answered:
        return Answer(None, "the answer was No")
    difference = changed()
    if difference:
        return Answer(None, f"{visible(difference)} changed while the question was open")
    return Answer(approved(verdict, run), "approved on the terminal")


def _challenge() -> str:
    """Random letters that nothing could have typed before the question appeared."""
    letters = ""
    fair = 256 - 256 % len(_LETTERS)
    while len(letters) < _CHALLENGE_LENGTH:
        letters += "".join([_LETTERS[byte % len(_LETTERS)] for byte in posix.urandom(8) if byte < fair])
    return letters[:_CHALLENGE_LENGTH]


# -- the question ----------------------------------------------------------------------------------------------------------


def question(
    request: "Request",
    verdict: "Verdict",
    commands: "Sequence[Command]",
    command: str | tuple[str, ...],
    challenge: str,
    seconds: float,
    width: int,
    styled: bool,
) -> str:
    """The whole text of the question, printable ASCII but for line ends and, if `styled`, our own escape sequences."""
    bold, plain, reset = (_BOLD, _PLAIN, _RESET) if styled else ("", "", "")
    room = width - _LABEL - 4
    who = f"{visible(request.user)} (uid {request.euid}) on {visible(request.host)}"
    if request.actor and request.actor != request.user:
        who += f", for {visible(request.actor)}"
    if request.claimed_actor:
        who += f", claimed to be for {visible(request.claimed_actor)}"
    asked = _command(command, room)
    parts = [
        ("command", asked),
        ("runs", _runs(commands, asked, room)),
        ("beware", _deceptions(command)),
        ("in", [visible(request.cwd)]),
        ("as", [who]),
        ("because", _reasons(verdict, commands)),
        ("rule", [messages.ruling(verdict)]),
    ]
    lines = [f"{reset}\n{bold}{messages.PREFIX}approval needed{plain}\n"]
    for label, texts in parts:
        pieces = [piece for text in texts for piece in _wrapped(text, room)]
        lines += [f"  {label if first else '':{_LABEL}}{piece}" for first, piece in _marked(pieces)]
    lines.append(
        f"\nTo run it, type {bold}{challenge}{plain} and Enter.  Anything else, Ctrl-C, or {seconds:.0f} s of silence: it does not run."
    )
    return "\n".join(lines) + "\n> "


def _wrapped(text: str, room: int) -> list[str]:
    """Cut to the width, at blanks where there are some, so that no text can reach the column of the labels and speak for us."""
    pieces: list[str] = []
    indent = ""
    while len(text) > room - len(indent):
        cut = text.rfind(" ", room // 2, room - len(indent)) + 1 or room - len(indent)
        pieces.append(indent + text[:cut])
        text = text[cut:]
        indent = "    "
    return [*pieces, indent + text]


def _marked(pieces: "Sequence[str]") -> "Iterator[tuple[bool, str]]":
    for number, piece in enumerate(pieces):
        yield number == 0, piece


def _command(command: str | tuple[str, ...], room: int) -> list[str]:
    """A script line by line, an argv word by word when it does not fit one line."""
    if isinstance(command, tuple):
        return _words([quoted(elided(word, _TEXT_LIMIT)) for word in command], room)
    lines = [visible(line) for line in elided(command, _TEXT_LIMIT).split("\n")]
    digest = [f"[SHA-256 of the whole: {hexdigest(original(command)).decode()}]"] if len(command) > _TEXT_LIMIT else []
    return _shortened(lines, _TEXT_LINES, "lines") + digest


def _runs(commands: "Sequence[Command]", asked: list[str], room: int) -> list[str]:
    """Every command that would run, decoded, with the wrappers it runs through; nothing when that is just what was asked."""
    if len(commands) == 1 and [" ".join(messages.words(commands[0]))] in (asked, [" ".join(asked)]):
        return []
    lines: list[str] = []
    for each in commands:
        shown = _words([elided(word, _TEXT_LIMIT) for word in messages.words(each)], room - 2)
        through = f" [through {visible(' '.join(each.via))}]" if each.via else ""
        lines += [f"{'- ' if first else '  '}{line}{through if first else ''}" for first, line in _marked(shown)]
    return _shortened(lines, 2 * _TEXT_LINES, "lines")


def _deceptions(command: str | tuple[str, ...]) -> list[str]:
    """Characters that make a text look like another, whatever was done to show it."""
    texts = (command,) if isinstance(command, str) else command
    found = {f"{each.kind}: {visible(each.text[:8])}": "" for text in texts for each in flags(text)}
    return _shortened(list(found), _LIST_LIMIT, "kinds")


def _words(words: list[str], room: int) -> list[str]:
    """All on one line, or one per line."""
    line = " ".join(words)
    return [line] if len(line) <= room else _shortened(words, _TEXT_LINES, "words")


def _reasons(verdict: "Verdict", commands: "Sequence[Command]") -> list[str]:
    """What was found, with the words that prove it; first what the rule was about."""
    found: dict[str, str] = {}
    if verdict.effect is not None:
        found[_reason(verdict.effect)] = ""
    for command in commands:
        for effect in command.effects:
            if effect.capability != EXECUTE:
                found[_reason(effect)] = ""
    return _shortened(list(found), _LIST_LIMIT, "findings") or [visible(verdict.reason)]


def _reason(effect: "Effect") -> str:
    evidence = f": {elided(visible(effect.evidence), 120)}" if effect.evidence else ""
    return f"{messages.claim(effect)} [{MEANING[effect.capability]}]{evidence}"


def _shortened(lines: list[str], limit: int, what: str) -> list[str]:
    """Without the middle of a long list; its end is always shown."""
    if len(lines) <= limit:
        return lines
    head = limit // 3
    return [*lines[:head], f"[... {len(lines)} {what} in all ...]", *lines[head - limit + 1 :]]
