"""exiftool: every word behind a dash may be a tag; some options are Perl code, read files or change the files that are named."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EVALUATED_DATA, OPAQUE
from capfence_sh.catalog.vocabulary import CONFIG, READ, TEXT, WRITE
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import Dynamic, cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_VALUES = {
    **dict.fromkeys(("-config",), CONFIG),
    **dict.fromkeys(("-@",), CONFIG),
    **dict.fromkeys(("-o", "-out"), WRITE),
    **dict.fromkeys(("-tagsfromfile", "-geotag", "-srcfile", "-addtagsfromfile", "-diff"), READ),
    **dict.fromkeys(
        ("-c", "-coordformat", "-d", "-dateformat", "-charset", "-ext", "-extension", "-i", "-ignore", "-lang", "-api", "-sep"), TEXT
    ),
    **dict.fromkeys(
        ("-x", "-exclude", "-listitem", "-li", "-password", "-fileorder", "-globaltimeshift", "-efile", "-use", "-echo"),
        TEXT,
    ),
    **dict.fromkeys(("-w", "-textout", "-w!", "-w+", "-tagout"), WRITE),
}
_PERL = ("-if", "-p", "-printformat", "-userparam", "-if0", "-if1", "-if2", "-if3", "-if4", "-if5")
_FORMATS = ("-p", "-printformat")  # text, or the name of a file that holds it
_MOVING = ("-filename=", "-directory=", "-testname=", "-hardlink=", "-symlink=")
_CHANGING = ("-delete_original", "-overwrite_original", "-overwrite_original_in_place", "-restore_original")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Files read, or written when a tag is set; shell.opaque for conditions and formats that hold code."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = []
    files: list[Field] = []
    writes = False
    words = list(reading.words[1:])
    while words:
        field = words.pop(0)
        text = known_start(field)
        name = text.lower()
        if text[:1] != "-" or text == "-":
            files.append(field)
        elif name in _PERL and words:
            uses += [Use(READ, (words[0],))] if name in _FORMATS else []
            claims += _code(name, words.pop(0))
        elif name in _VALUES and words:
            uses.append(Use(_VALUES[name], (words.pop(0),)))
            writes = writes or name in ("-tagsfromfile", "-geotag", "-w", "-textout")
        elif "=" in text or "<" in text:
            uses += _assigned(field, text)
            writes = True
        else:
            writes = writes or name in _CHANGING
    uses += [Use(WRITE if writes else READ, (file,)) for file in files]
    return Findings(tuple(uses), tuple(claims))


def _code(name: str, value: "Field") -> list[Claim]:
    """A condition is Perl; a format is when it holds an expression in braces."""
    text = word_text(value)
    if text is not None and name in _FORMATS and "{" not in text and "/" not in text:
        return []
    return [Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text or name)]


def _assigned(field: "Field", text: str) -> list[Use]:
    """TAG<=FILE and -csv=FILE read a file; -filename=PATH and -directory=PATH move the file there."""
    lower = text.lower()
    moved = next((len(name) for name in _MOVING if lower.startswith(name)), 0)
    if moved:
        return [Use(WRITE, (cut(field, moved),))]
    if lower.startswith(("-filename<", "-directory<")):
        return [Use(WRITE, (Dynamic("evaluated", "", "", (), False, (), 0, 0),))]
    for mark in ("<=", "="):
        if mark in text and (mark == "<=" or text.lower().startswith(("-csv=", "-json=", "-j="))):
            return [Use(READ, (cut(field, text.index(mark) + len(mark)),))]
    return []
