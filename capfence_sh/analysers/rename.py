"""rename: the first word is Perl code (Debian, Perl) or plain text (util-linux)."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._- ")
_FLAGS = frozenset("gimsx")
# Perl interpolates and runs code inside a pattern: (?{ code }), @{[ code ]}, ${\ code }
_CODE_MARKS = ("(?{", "(??{", "@{", "${", "`")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A plain substitution or transliteration is harmless, any other Perl code is opaque."""
    for role, field, _ in reading.operands:
        if role == v.TEXT and not _harmless(word_text(field)):
            uses = (Use(v.CODE, (field,), "perl"),) if reading.harmless else ()  # -n renames nothing, but the code is run
            return Findings(uses, (Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=word_text(field) or ""),))
    return NOTHING


def _harmless(text: str | None) -> bool:
    """Plain words, or a substitution that runs nothing and moves nothing to another folder."""
    if text is None:
        return False
    if all(letter in _PLAIN for letter in text):
        return True
    for name in ("s", "y", "tr"):
        rest = text[len(name) :]
        if text.startswith(name) and rest[:1] in ("/", "|", "#", ",", "!", ":"):
            parts = _split(rest[1:], rest[0])
            plain = len(parts) == 3 and "/" not in parts[1] and all(flag in _FLAGS for flag in parts[2])
            return plain and not any(mark in text for mark in _CODE_MARKS)
    return False


def _split(text: str, delimiter: str) -> list[str]:
    """Split at unescaped delimiters."""
    parts, escaped = [""], False
    for letter in text:
        if letter == delimiter and not escaped:
            parts.append("")
            continue
        parts[-1] += letter
        escaped = letter == "\\" and not escaped
    return parts
