"""Small tools of the host: ps with environments, date and hostname that set, getent databases, dc's shell escape, @FILE words."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Quiet, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import FOLDED, ITEM, Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

QUIET = {"ps": Quiet("e", operands=False), "hostname": Quiet(operands=False), "date": Quiet(operands=False)}
_LOOKUPS = ("hosts", "ahosts", "ahostsv4", "ahostsv6")
_SECRET_DATABASES = ("shadow", "gshadow")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What these words mean to this program."""
    return _PROGRAMS[reading.path[0]](reading)


def _ps(reading: "Reading") -> Findings:
    """The BSD letter e (in a word without a dash) shows the environment of every process."""
    for field in reading.words[1:]:
        text = word_text(field) or ""
        if text.isalpha() and text.islower() and "e" in text and not _is_value(field, reading):
            return Findings(claims=(Claim(cap.SECRET_READ, "environment", evidence=text),))
    return NOTHING


def _is_value(field: "Field", reading: "Reading") -> bool:
    """Whether the word belongs to an option such as -o; the words behind a first bundle may only look like it."""
    bundle = word_text(reading.words[1]) or ""
    return any(field is value for given in reading.given if bundle[:1] == "-" or given.index > 1 for value in given.values)


def _sets(reading: "Reading") -> Findings:
    """hostname NAME, hostnamectl hostname NAME."""
    names = [word_text(field) or "?" for _, field, _ in reading.operands]
    return Findings(claims=(Claim(cap.MUTATION, names[0], evidence=names[0]),)) if names else NOTHING


def _date(reading: "Reading") -> Findings:
    """An operand that is not a format sets the clock."""
    for _, field, _ in reading.operands:
        text = word_text(field)
        if text is not None and text[:1] != "+":
            return Findings(claims=(Claim(cap.ROOT_ACCESS, evidence=text), Claim(cap.MUTATION, evidence=text)))
    return NOTHING


def _getent(reading: "Reading") -> Findings:
    words = [word_text(field) for _, field, _ in reading.operands]
    if words[:1] and words[0] in _SECRET_DATABASES:
        return Findings(claims=(Claim(cap.SECRET_READ, "/etc/" + (words[0] or ""), evidence=words[0] or ""),))
    if words[:1] and words[0] in _LOOKUPS:
        fields = [field for _, field, _ in reading.operands[1:]]
        return Findings(claims=tuple(_lookup(field) for field in fields))
    return NOTHING


def _lookup(field: "Field") -> Claim:
    """A name that was put together carries data out."""
    name = word_text(field) or "?"
    listed = isinstance(field, Literal) or (field.reason in (FOLDED, ITEM) and not field.prefix and not field.suffix)
    whole = listed and (name != "?" or (isinstance(field, Dynamic) and field.reason == ITEM and not field.some))  # read from a list
    return Claim(cap.REMOTE_READ if whole else cap.EGRESS, name, evidence=name)


def _dc(reading: "Reading") -> Findings:
    """`!` runs a shell; programs from files or standard input are not read."""
    texts = [word_text(field) for field in reading.values("-e", "--expression")]
    if texts and not reading.operands and not reading.has("-f", "--file") and all(text is not None and "!" not in text for text in texts):
        return NOTHING
    return Findings(claims=(Claim(cap.OPAQUE, kind=cap.STDIN_CODE, evidence="dc"),))


def _finger(reading: "Reading") -> Findings:
    """finger USER@HOST asks that host."""
    texts = [word_text(field) for _, field, _ in reading.operands]
    hosts = ["@?" if text is None else text for text in texts]
    return Findings(claims=tuple(Claim(cap.EGRESS, text.rpartition("@")[2], evidence=text) for text in hosts if "@" in text))


def _response_files(reading: "Reading") -> Findings:
    """binutils take more words from @FILE, and show those they do not understand."""
    names = [word_text(field) or "" for _, field, _ in reading.operands]
    role = v.CONFIG if reading.path[0] in ("strip", "objcopy", "elfedit") else v.READ  # those write what the words say
    return Findings(tuple(Use(role, (literal(name[1:]),)) for name in names if name[:1] == "@"))


_PROGRAMS: "dict[str, Callable[[Reading], Findings]]" = {
    "ps": _ps,
    "hostname": _sets,
    "hostnamectl": _sets,
    "date": _date,
    "getent": _getent,
    "dc": _dc,
    "finger": _finger,
    **dict.fromkeys(("readelf", "objdump", "nm", "size", "addr2line", "c++filt", "strip", "objcopy", "elfedit"), _response_files),
}
