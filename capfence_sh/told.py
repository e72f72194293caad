"""What a client is told on standard input, where that decides what it does: questions to a control socket, nothing at all to a TLS server.

In: what the command was understood to be, its effects and its standard input.  Out: the effects that are left.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import hosts
from capfence_sh.places import secret_variable
from capfence_sh.reading import word_text
from capfence_sh.task_names import TYPING
from capfence_sh.words import SUBSTITUTION, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effect import Effect
    from capfence_sh.reading import Reading
    from capfence_sh.walk import Stdin
    from capfence_sh.words import Field

PROGRAMS = TYPING | {"openssl"}  # of which this module knows more
# what ends a session without saying anything
_FAREWELLS = ("", "q", "quit")
# options of s_client that send more than a handshake does, or elsewhere
_SENDS = ("-proxy", "-early_data", "-sess_in", "-cert", "-key", "-psk", "-psk_session", "-serverinfo", "-rand", "-ssl_config")


def fewer(reading: "Reading", effects: "list[Effect]", stdin: "Stdin") -> "list[Effect]":
    """The effects without those that standard input rules out."""
    if reading.path[0] in TYPING and _asks(stdin.text):
        return [effect for effect in effects if effect.capability != cap.MUTATION]
    if reading.path == ("openssl", "s_client") and _silent(stdin) and _only_greets(reading):
        return [_looked_at(effect) for effect in effects]
    return effects


def _asks(text: str | None) -> bool:
    """Whether nothing but questions is passed on to the control socket of a server (haproxy, varnish, supervisors)."""
    lines = [line.split() for line in (text or "").replace(";", "\n").splitlines()]
    return bool(lines) and all(words[:1] in ([], ["show"], ["help"], ["info"], ["stats"], ["status"]) for words in lines)


def _silent(stdin: "Stdin") -> bool:
    if stdin.file is not None:
        return word_text(stdin.file) == "/dev/null"
    return stdin.text is not None and not stdin.folded and stdin.text.replace("\\n", "").strip().lower() in _FAREWELLS


def _only_greets(reading: "Reading") -> bool:
    """Whether the words of the command are fixed: names that are put together carry data, and so do certificates."""
    return not reading.has(*_SENDS) and all(_named(field) for given in reading.given for field in given.values)


def _named(field: "Field") -> bool:
    """A fixed word, or a host that a list names, with a port or without."""
    if isinstance(field, Literal):
        return True
    port = field.suffix.removeprefix(":")
    return (
        field.reason != SUBSTITUTION
        and not field.prefix
        and (not field.suffix or port.isdigit())
        and not any(map(secret_variable, field.names))
    )


def _looked_at(effect: "Effect") -> "Effect":
    if effect.capability != cap.EGRESS or effect.target in ("", hosts.LOOPBACK):
        return effect
    return fx.Effect(cap.REMOTE_READ, "", effect.target, fx.HOST, False, effect.evidence)
