"""fd -x and -X: the command gets the paths that are found, in place of `{}` or at its end."""

from capfence_sh.analysers import NOTHING, Findings, Quiet, Use
from capfence_sh.analysers.find import filled
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.catalog import vocabulary as v
from capfence_sh.key_names import gives_on, keys_named, public
from capfence_sh.reading import word_text
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_MARKS = ("{}", "{/}", "{//}", "{.}", "{/.}")


def _plain_name(reading: "Reading") -> str:
    """The pattern, when it spells out one name."""
    text = (word_text(reading.operands[0][1]) or "") if reading.operands else ""
    name = text.replace("\\.", ".").strip("^$")
    return name if name.strip("._-") and all(character.isalnum() or character in "._-" for character in name) else ""


def _key(reading: "Reading", command: "tuple[Field, ...]", folder: "Field") -> str:
    """The private key that is found by the ending of its name, for a command that gives on what it reads; "" when there is none."""
    endings = ["*." + (word_text(field) or "") for field in reading.values("-e", "--extension")]
    endings += ["*" + (word_text(field) or "").replace("\\.", ".").replace(".*", "*").strip("*$") for _, field, _ in reading.operands[:1]]
    keys = [key for ending in endings for key in keys_named(ending)]
    gives = gives_on([word_text(field) or "" for field in command]) and not public(word_text(folder) or "")
    return keys[0] if keys and gives else ""


def _takes_all(reading: "Reading") -> bool:
    """Whether files of any name are found, hidden ones included."""
    pattern = word_text(reading.operands[0][1]) if reading.operands else ""
    return pattern in ("", ".", ".*") and not reading.has("-e", "--extension") and reading.has("-H", "--hidden", "-u", "--unrestricted")


QUIET = {"fd": Quiet()}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One command per search path, with the pattern of what lies below it."""
    command = reading.values("-x")
    if not command:
        return NOTHING
    end = next((at for at, field in enumerate(command) if word_text(field) == ";"), len(command))
    folders = [field for _, field, _ in reading.operands[1:]] + list(reading.values("--search-path"))
    uses: list[Use] = []
    for folder in folders or [literal(".")]:
        found = Literal((word_text(folder) or "?").rstrip("/") + "/*", True, folder.start, folder.end)
        words = tuple(found if word_text(field) in _MARKS else filled(field, found) for field in command[:end])
        marked = any(mark in (word_text(field) or "") for field in command[:end] for mark in _MARKS)
        uses.append(Use(v.COMMAND, words if marked else (*words, found)))
        uses += secrets_below(folder) if _takes_all(reading) and gives_on([word_text(field) or "" for field in command]) else ()
        for name in filter(
            None, (_plain_name(reading), _key(reading, command, folder))
        ):  # the name that is looked for may be one of a secret
            own = literal((word_text(folder) or "?").rstrip("/") + "/" + name)
            uses.append(
                Use(v.COMMAND, tuple(own if word_text(field) in _MARKS else field for field in command[:end]) + (() if marked else (own,)))
            )
    kept = tuple(use for use in reading.uses if use.role != v.COMMAND)
    return Findings(kept + tuple(uses), replaces=True)
