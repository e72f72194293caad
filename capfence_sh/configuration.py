"""The bytes of a config.yaml -> Configuration.  Pure.

    log: /var/log/capfence              # where the records go
    workspace: /srv/app                 # instead of what is found from the working directory
    actors:                             # login name or uid -> trusted actor
      deploy: release-bot
    environments:                       # host name -> trusted environment
      web1: production
    approval:
      tty: human                        # human, never or always: when a question may be asked

Only this much of YAML is read, keys with values and one level of names below a key; anything else is an error, never another meaning.
A whole YAML parser would cost more than the decision.
"""

from capfence_sh.errors import CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    Names: TypeAlias = tuple[tuple[str, str], ...]

TERMINALS = ("human", "never", "always")

_SINGLE = ("log", "workspace")
_NESTED = ("actors", "environments", "approval")
_SPECIAL = frozenset("!&*?|>%@`[]{},-:#")  # they begin something else than plain text in YAML


class Configuration:
    """What a config.yaml says; "" and () where it says nothing.  actors: login name or uid -> actor.  environments: host -> environment."""

    __slots__ = ("actors", "environments", "log", "tty", "workspace")

    def __init__(self, log: str = "", workspace: str = "", actors: "Names" = (), environments: "Names" = (), tty: str = "") -> None:
        self.log = log
        self.workspace = workspace
        self.actors = actors
        self.environments = environments
        self.tty = tty


class _Line:
    """`key: value` with the spaces in front; value "" when there is none."""

    __slots__ = ("indent", "key", "number", "value")

    def __init__(self, number: int, indent: int, key: str, value: str) -> None:
        self.number = number
        self.indent = indent
        self.key = key
        self.value = value


def read(data: bytes, source: str) -> Configuration:
    """What the file says; CapfenceError with file:line when it says something else."""
    said: dict[str, dict[str, str]] = {}
    section = ""
    indent = 0
    for line in _lines(data, source):
        if line.indent == 0:
            section, indent = line.key, 0
            _check_section(line, said, source)
            said[section] = {"": line.value} if line.value else {}
            continue
        indent = indent or line.indent
        if section not in _NESTED or said[section].get("") or line.indent != indent or not line.value:
            raise _fault(source, line.number, "this is not `name: value` below a key that has names")
        if line.key in said[section]:
            raise _fault(source, line.number, f"{line.key} stands twice")
        said[section][line.key] = line.value
        _check_value(line, section, source)
    return Configuration(
        said.get("log", {}).get("", ""),
        said.get("workspace", {}).get("", ""),
        tuple(said.get("actors", {}).items()),
        tuple(said.get("environments", {}).items()),
        said.get("approval", {}).get("tty", ""),
    )


def _check_section(line: _Line, said: dict[str, dict[str, str]], source: str) -> None:
    if line.key not in (*_SINGLE, *_NESTED):
        raise _fault(source, line.number, f"there is no setting {line.key!r}; there are {', '.join((*_SINGLE, *_NESTED))}")
    if line.key in said:
        raise _fault(source, line.number, f"{line.key} stands twice")
    if line.key in _NESTED and line.value:
        raise _fault(source, line.number, f"{line.key} has names with values below it")
    if line.key in _SINGLE and (not line.value.startswith("/") or "/../" in line.value + "/"):
        raise _fault(source, line.number, f"{line.key} must be an absolute path without ..")


def _check_value(line: _Line, section: str, source: str) -> None:
    if section != "approval":
        return
    if line.key != "tty" or line.value not in TERMINALS:
        raise _fault(source, line.number, f"approval has one setting, tty, which is one of {', '.join(TERMINALS)}")


def _lines(data: bytes, source: str) -> "Iterator[_Line]":
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _fault(source, data.count(b"\n", 0, error.start) + 1, "the file is not UTF-8") from error
    for number, line in enumerate(text.split("\n"), 1):
        stripped = line.strip(" ")
        if not stripped or stripped.startswith("#") or (stripped == "---" and number == 1):
            continue
        key, colon, value = stripped.partition(":")
        if not colon or not stripped.isprintable() or value[:1] not in ("", " "):
            raise _fault(source, number, "this is not `key: value`")
        yield _Line(number, len(line) - len(line.lstrip(" ")), _scalar(key, source, number), _scalar(value, source, number))


def _scalar(text: str, source: str, number: int) -> str:
    """A plain or quoted text without escapes; a comment may follow."""
    text = text.strip(" ")
    quote = text[:1]
    if quote in ("'", '"'):
        inner, end, rest = text[1:].partition(quote)
        if end and "\\" not in inner and (not rest or rest.startswith(" #")):
            return inner
        raise _fault(source, number, "a quoted text must end on its line and have no escapes")
    plain = "" if text.startswith("#") else text.partition(" #")[0].rstrip(" ")
    if plain[:1] in _SPECIAL or ": " in plain or plain.endswith(":"):
        raise _fault(source, number, "put quotes around this text")
    return plain


def _fault(source: str, line: int, message: str) -> CapfenceError:
    return CapfenceError(f"{source}:{line}: {message}")
