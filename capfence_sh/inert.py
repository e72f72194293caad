"""Texts that are code for a program and hold something that is put in before they run: which of them are known all the same.

A number says nothing that the text around it does not say; neither does a value that stands in the script, which is judged in its place.  What
comes from a file, from other programs or from names that somebody else chose stays unknown.
"""

from capfence_sh import counts
from capfence_sh.binding import COUNTED, ENVIRONMENT, LINES, LOOP, NUMBER, SCRIPT
from capfence_sh.options import word_text
from capfence_sh.words import FOLDED, ITEM, NUMBERS, SUBSTITUTION, Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Origin
    from capfence_sh.words import Field

# languages for looking at data
_FOR_DATA = frozenset(("sed", "awk", "jq", "sql"))
# numbers of bash: always set, and as long as nothing is assigned to them
_COUNTED = frozenset(("$", "?", "#"))
_COMPUTED = frozenset(("BASHPID", "EPOCHSECONDS", "EUID", "LINENO", "PPID", "RANDOM", "SECONDS", "SRANDOM", "UID"))
# they print words of letters, digits and a few marks that neither the caller nor a file chooses
_PLAIN = frozenset(("hostname", "whoami", "nproc", "arch", "uname", "uuidgen", "date"))
# letters of sed commands that name no file, run nothing and have no text behind them
_SED = frozenset("dnpq")
_SED_MARKS = frozenset("/\\#:'\"")


def holds_numbers(field: Dynamic, mine: "list[Origin]") -> bool:
    """Whether nothing but numbers that commands print was put into a text."""
    return bool(field.values and mine) and not field.names and all(counts.lone(origin.commands) for origin in mine)


def holds_own(field: Dynamic, shell: "Shell") -> bool:
    """Whether nothing but names that mktemp chose was put into a text: letters and digits, the same in every run."""
    known = [shell.scope.lookup(name) for name in field.names]
    return bool(known and field.values) and all(
        each.known and not each.unset and all(shell.own.get(value) for value in each.values) for each in known
    )


def in_code(field: Dynamic, language: str, mine: "list[Origin]", shell: "Shell") -> bool:
    """Whether a text in a language for data is known: what was put in are numbers, values that stand in the script or in its environment, or names of the host."""
    if not field.values or any(not _plain(each, language, field) for each in mine):
        return False
    if language not in _FOR_DATA or not (field.prefix or field.suffix):
        return bool(mine) and not field.names and all(counts.lone(origin.commands) for origin in mine)
    reasons = bool(mine) or bool(field.names) or field.reason in (FOLDED, ITEM, *NUMBERS)
    return reasons and all(_stands(name, language, field, shell) for name in field.names)


def origin(field: "Field", mine: "list[Origin]") -> str:
    """Where a word says that the value of a variable came from: COUNTED or LINES when it is such output of commands; "" when it is not."""
    if not isinstance(field, Dynamic) or field.names or not field.values or field.reason != SUBSTITUTION:
        return ""
    if all(counts.lone(each.commands) for each in mine):
        return COUNTED
    return LINES if len(mine) == 1 and not field.prefix and not field.suffix and counts.numeric(mine[0].commands) else ""


def _plain(origin: "Origin", language: str, field: Dynamic) -> bool:
    programs = [command.program for command in origin.commands]
    if counts.numeric(origin.commands) and not counts.lone(origin.commands) and origin.text == counts.STANDS_IN:
        said = counts.by_lines(origin.commands)
        return all(_takes_lines(text, language, said) for text in field.values)
    return counts.lone(origin.commands) or (origin.text is not None and len(programs) == 1 and programs[0] in _PLAIN)


def _stands(name: str, language: str, field: Dynamic, shell: "Shell") -> bool:
    if name in _COUNTED:
        return True
    known = shell.scope.lookup(name)
    if name in _COMPUTED and known is NUMBER:
        return True
    if not name.isidentifier() or not known.known or (known.unset and language == "awk"):
        return False
    if known.origin == LINES:  # a line of its own, or a sentence, makes no command of these
        return all(_takes_lines(text, language, True) for text in field.values)
    return known.origin == COUNTED or (known.reason in (FOLDED, ITEM, *NUMBERS) and known.origin in (SCRIPT, ENVIRONMENT, LOOP))


def _takes_lines(text: str, language: str, said: bool) -> bool:
    """Whether marks and lines put into a text make no other code of it.  said: a sentence may stand in place of the number."""
    if language == "sed":
        return all(letter in _SED or not letter.isalpha() for letter in text) and _SED_MARKS.isdisjoint(text)
    return language in ("awk", "jq") and "#" not in text and not (said and ("/" in text or language == "jq"))


def with_ones(field: "Field", source: str) -> str | None:
    """The text of a quoted word in which every expansion is a number, with 1 in place of each; None for any other word."""
    if not isinstance(field, Dynamic) or field.reason not in NUMBERS or word_text(field) is not None:
        return None
    word = source[field.start : field.end]
    if len(word) < 2 or word[0] != '"' or word[-1] != '"' or "`" in word:
        return None
    text, at, inner = "", 0, word[1:-1]
    while at < len(inner):
        letter = inner[at]
        if letter == '"':
            return None
        if letter == "\\" and inner[at + 1 : at + 2] in ("$", '"', "\\"):
            text, at = text + inner[at + 1], at + 2
        elif letter == "$":
            end = _end_of_expansion(inner, at)
            if end == 0:
                return None
            text, at = text + "1", end
        else:
            text, at = text + letter, at + 1
    return text


def _end_of_expansion(text: str, at: int) -> int:
    """Where `$((…))`, `${…}` or `$name` ends; 0 for anything else."""
    if text.startswith("$((", at):
        end = text.find("))", at)
        return end + 2 if end > 0 and "$(" not in text[at + 3 : end] else 0
    if text.startswith("${", at):
        end = text.find("}", at)
        return end + 1 if end > 0 and text[at + 2 : end].isidentifier() else 0
    end = at + 1
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return end if text[at + 1 : end].isidentifier() else 0
