"""Programs of usual words: plain or quoted ones without expansions, patterns and simple redirections, with single blanks between them.

In: a text, or a Script.  Out: its words, or whether bashlex reads the same in it.  Such a program needs no skeleton: its shape (every word one letter, and
of words in a row no more than two, as in `agree`) is written from its words, and bashlex is asked about that.  Every other program is for `mask`.
"""

from capfence_sh.confirm import agree
from capfence_sh.confirm.plain import CHARACTERS, JOINT, KEYWORDS, LONGEST
from capfence_sh.confirm.shape import Shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.confirm.mask import Reading

QUOTES = frozenset("'\"\\")
_EMPTY = "{}"  # braces that stay, wherever they stand in a word
ACTIVE = frozenset("*?[]~^")  # in words without quotes: patterns, and what is read as it stands but for a tilde at the beginning
_READ = CHARACTERS - {" "} | ACTIVE
_UNCHANGED = frozenset("=:")  # behind these bash looks for a tilde, too
_REDIRECTING = frozenset("<>")
_DIRECTED = frozenset("<>&012")  # how redirections begin
_TARGET = CHARACTERS - {" "}
UNUSUAL = QUOTES | ACTIVE | frozenset("{!")
# what sends output nowhere or to where other output goes, as a word -> descriptor, operator, target
SILENCES: "dict[str, tuple[int | None, str, str]]" = {
    "2>/dev/null": (2, ">", "/dev/null"),
    ">/dev/null": (None, ">", "/dev/null"),
    "&>/dev/null": (None, "&>", "/dev/null"),
    "2>&1": (2, ">&", "1"),
}
# how redirections begin that may stand behind the words, as they are written -> descriptor, operator
_BEGINNINGS: "dict[str, tuple[int | None, str]]" = {
    **{f"{fd}{op}": (fd, op) for fd in (0, 1, 2) for op in ("<", ">", ">>")},
    **{op: (None, op) for op in ("<", ">", ">>", "&>")},
}
JUDGED_CLOSELY = ("alias", "capfence")  # no text is usual in which quotes may hide these
EXPANDED = frozenset('"$`')  # what means something between double quotes
ESCAPED = EXPANDED | {"\\"}  # before these, a backslash there goes away


def stages(text: str) -> "list[list[str]]":
    """The words, as they are written, of each command of a pipeline (of one command, too) of plain and quoted words; [] for any other text.

    Where a < or > stands, `directed` tells.
    """
    return _stages(text, False) if not UNUSUAL.isdisjoint(text) and _REDIRECTING.isdisjoint(text) else []


def directed(text: str) -> "list[list[str]]":
    """The same of a pipeline in which redirections stand behind the words of commands, each as one word (see `direction`)."""
    return _stages(text, True) if not _REDIRECTING.isdisjoint(text) else []


def _stages(text: str, endings: bool) -> "list[list[str]]":
    if len(text) > LONGEST or not text.isascii():
        return []
    found: list[list[str]] = []
    at = 0
    for stage in _blotted(text).split(JOINT):
        row: list[str] = []
        ended = False
        words = stage.split(" ")
        if CHARACTERS.issuperset(stage):  # each word is an ordinary one
            if "" in words:
                return []
            for word in words:
                row.append(text[at : at + len(word)])
                at += len(word) + 1
            words = []
        pieces = iter(words)
        for word in pieces:
            if endings and word in _BEGINNINGS:
                word = f"{word} {next(pieces, '')}"
            written = text[at : at + len(word)]
            ended = ended or (endings and direction(written) is not None)
            if not (direction(written) if ended else word and (CHARACTERS.issuperset(word) or _is_other(word, written))):
                return []
            row.append(written)
            at += len(word) + 1
        if not is_name(row[0]) or (row[0] == "exec" and any(word not in SILENCES for word in row[len(row) - directions(row) :])):
            return []  # what `exec` opens counts for all that follows
        found.append(row)
        at += len(JOINT) - 1
    return found


def _is_other(word: str, written: str) -> bool:
    """Whether a word, which is written so, is a pattern, has a tilde that means nothing or a home before a slash, or braces that mean nothing."""
    if "{" in word:
        return CHARACTERS.issuperset(word.replace(_EMPTY, ""))
    if word == "!":
        return True
    if word != written or not _READ.issuperset(word):
        return False
    return "~" not in word or (_UNCHANGED.isdisjoint(word) and "~" not in word[1:] and (word[0] != "~" or word[1:2] in ("", "/")))


def _blotted(text: str) -> str:
    """The text with letters for what is quoted; "" where quotes hold more than text, or do not end."""
    bare = text.replace("'", "").replace('"', "").replace("\\", "")
    for word in JUDGED_CLOSELY:
        if word in bare:
            return ""
    found = ""
    at = 0
    while True:
        starts = [start for start in (text.find("'", at), text.find('"', at), text.find("\\", at)) if start >= 0]
        if not starts:
            break
        start = min(starts)
        char = text[start]
        end = start + 1 if char == "\\" else _closing(text, char, start + 1)
        inside = text[start + 1 : end]
        if end < 0 or text[end : end + 1] in ("", "\n") or "\0" in inside or (char == '"' and inside_quotes(inside) is None):
            return ""
        found += text[at:start] + "w" * (end + 1 - start)
        at = end + 1
    return found + text[at:]


def _closing(text: str, quote: str, at: int) -> int:
    """Where quotes end, -1 where they do not."""
    end = text.find(quote, at)
    while end >= 0 and quote == '"' and text[end - 1] == "\\" and (end - len(text[at:end].rstrip("\\")) - at) % 2:
        end = text.find(quote, end + 1)
    return end


def direction(word: str) -> "tuple[int | None, str, str] | None":
    """(descriptor, operator, target) of a redirection to or from a file of a plain name, or one of SILENCES; None for any other word."""
    if word[:1] not in _DIRECTED:
        return None
    known = SILENCES.get(word)
    if known is not None:
        return known
    for size in (3, 2, 1):
        beginning = _BEGINNINGS.get(word[:size])
        if beginning is not None:
            target = word[size:].removeprefix(" ")
            plain = _TARGET.issuperset(target) and target[:1] not in ("", "-") and not target.isdigit()
            return (*beginning, target) if plain else None
    return None


def directions(row: list[str]) -> int:
    """How many of the words of a command are redirections."""
    count = 0
    while count < len(row) and direction(row[-1 - count]) is not None:
        count += 1
    return count


def confirmed(rows: "list[list[str]]") -> bool:
    """Whether bashlex reads these commands and words in the pipeline that `stages` or `directed` found them in."""
    commands: list[str] = []
    for row in rows:
        endings = directions(row)
        texts = ["w"] if len(row) - endings == 1 else ["w", "w"]
        texts += [_shape_of(word)[1] for word in row[len(row) - endings :]]
        commands.append(" ".join(texts))
    text = JOINT.join(commands)
    return agree.known_to_agree(text) or agree.agrees(text, _reading(rows))


def _reading(rows: "list[list[str]]") -> "Reading":
    """What a pipeline is that `confirmed` gives a shape."""
    shape = Shape()
    if len(rows) > 1:
        shape.reading.append("pipe")
    for position, row in enumerate(rows):
        if position:
            shape.join("|")
        shape.reading.append("cmd")
        endings = directions(row)
        for _ in row[: min(2, len(row) - endings)]:
            shape.word()
        for word in row[len(row) - endings :]:
            shape.redirection(*_shape_of(word))
        shape.reading.append("end")
    if len(rows) > 1:
        shape.reading.append("end")
    return shape.reading


def _shape_of(word: str) -> tuple[str, str]:
    """(what bashlex calls it, what stands in a shape for it) of a redirection."""
    descriptor, operator, target = direction(word) or (None, "", "")
    name = operator if descriptor is None else f"{descriptor}{operator}"
    return name, word if operator == ">&" else word[: len(word) - len(target)] + "w"


def is_name(word: str) -> bool:
    """Whether a word is an ordinary one that is no keyword or assignment where a command begins."""
    return CHARACTERS.issuperset(word) and "=" not in word and word not in KEYWORDS


def inside_quotes(text: str) -> str | None:
    """What a text between double quotes means; None where something in it is expanded, or it does not end there."""
    if "\\" not in text:
        return text if EXPANDED.isdisjoint(text) else None
    found = ""
    at = 0
    while at < len(text):
        if text[at] == "\\":
            if text[at + 1 : at + 2] in ("", "\n"):
                return None
            at += text[at + 1] in ESCAPED
        elif text[at] in EXPANDED:
            return None
        found += text[at]
        at += 1
    return found
