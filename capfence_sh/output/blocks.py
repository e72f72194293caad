"""dd, sort, uniq, paste, fold, expand, iconv, tee, basenc and xargs over standard input: usage and bytes -> bytes, None when not modelled."""

from capfence_sh.catalog.vocabulary import KEYS, POSIX, READ, TEXT, command, flags, operands, option, values
from capfence_sh.output.decoding import base32, base64
from capfence_sh.output.octets import LIMIT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.catalog.vocabulary import Command
    from capfence_sh.output.usage import Usage

_FILES = operands(many=READ)
_KEYS = ("if=", "bs=", "ibs=", "obs=", "skip=", "count=", "status=", "conv=", "iflag=")
DD = command("dd", style=KEYS, options=tuple(option(name, takes=READ if name == "if=" else TEXT) for name in _KEYS))
SORT = command("sort", options=flags("-u, -r, -n, -b, -f"), operands=_FILES)
UNIQ = command("uniq", operands=_FILES)
PASTE = command("paste", options=flags("-s --serial") + values("-d --delimiters"), operands=_FILES)
FOLD = command("fold", options=flags("-s") + values("-w --width"), operands=_FILES)
EXPAND = command("expand", options=values("-t --tabs"), operands=_FILES)
ICONV = command("iconv", options=values("-f --from-code, -t --to-code"), operands=_FILES)
TEE = command("tee", options=flags("-a --append, -i"), operands=operands(many=TEXT))
BASENC = command(
    "basenc",
    options=flags("-d --decode, -i --ignore-garbage, --base64, --base64url, --base32, --base16") + values("-w --wrap"),
    operands=_FILES,
)
XARGS = command("xargs", style=POSIX, options=flags("-r --no-run-if-empty, -t"), operands=operands(many=TEXT))
_SIZES = {"k": 1 << 10, "K": 1 << 10, "M": 1 << 20, "b": 512, "c": 1, "w": 2}


def dd(usage: "Usage", stdin: bytes) -> bytes | None:
    """`dd [bs=N] [skip=N] [count=N]` from standard input."""
    if usage.has("if=") or usage.has("conv=") or usage.has("iflag="):
        return None
    size = _size(usage.value("bs=") or usage.value("ibs=") or "512")
    skip, count = _size(usage.value("skip=") or "0"), _size(usage.value("count=") or str(LIMIT))
    if size is None or skip is None or count is None:
        return None
    return stdin[skip * size : skip * size + count * size]


def _size(text: str) -> int | None:
    digits = text.rstrip("kKMbcw")
    return int(digits) * _SIZES.get(text[len(digits) :], 1) if digits.isdigit() and len(digits) < 8 else None


def _lines(stdin: bytes) -> list[bytes]:
    return stdin.removesuffix(b"\n").split(b"\n") if stdin else []


def sort(usage: "Usage", stdin: bytes) -> bytes | None:
    """The lines in order of their bytes."""
    lines = sorted(_lines(stdin), reverse=usage.has("-r"))
    kept = list(dict.fromkeys(lines)) if usage.has("-u") else lines
    return b"".join(line + b"\n" for line in kept)


def uniq(usage: "Usage", stdin: bytes) -> bytes | None:
    """The lines without immediate repetitions."""
    lines = _lines(stdin)
    return b"".join(line + b"\n" for at, line in enumerate(lines) if not at or line != lines[at - 1])


def paste(usage: "Usage", stdin: bytes) -> bytes | None:
    """`paste -s -d C`: the lines joined."""
    delimiter = (usage.value("-d") or "\t").encode()
    return delimiter.join(_lines(stdin)) + b"\n" if usage.has("-s") and len(delimiter) == 1 else None


def fold(usage: "Usage", stdin: bytes) -> bytes | None:
    """Lines that are short enough stay as they are."""
    width = _size(usage.value("-w") or "80")
    return stdin if width is not None and all(len(line) <= width for line in _lines(stdin)) else None


def same(usage: "Usage", stdin: bytes) -> bytes | None:
    """Standard input as it is."""
    return stdin


def expand(usage: "Usage", stdin: bytes) -> bytes | None:
    """Text without tabs stays as it is."""
    return stdin if b"\t" not in stdin else None


def iconv(usage: "Usage", stdin: bytes) -> bytes | None:
    """ASCII stays as it is between the encodings that hold it."""
    known = all(
        value.lower().startswith(("utf-8", "utf8", "ascii", "us-ascii", "latin1", "iso-8859", "")) for value in (usage.value("-f"),)
    )
    target = usage.value("-t").lower().partition("//")[0]
    return stdin if known and stdin.isascii() and target in ("", "utf-8", "utf8", "ascii", "us-ascii", "latin1") else None


def basenc(usage: "Usage", stdin: bytes) -> bytes | None:
    """`basenc -d --base64`, `--base32`, `--base16`"""
    if not usage.has("-d"):
        return None
    if usage.has("--base16"):
        digits = bytes(octet for octet in stdin if octet not in b" \r\n")
        known = len(digits) % 2 == 0 and all(octet in b"0123456789abcdefABCDEF" for octet in digits)
        return bytes.fromhex(digits.decode()) if known else None
    return base32(usage, stdin) if usage.has("--base32") else base64(usage, stdin) if usage.has("--base64") else None


def xargs(usage: "Usage", stdin: bytes) -> bytes | None:
    """`xargs` and `xargs echo`: the words on one line."""
    if usage.operands[:1] not in ((), ("echo",)) or any(octet in b"'\"\\" for octet in stdin):
        return None
    return b" ".join([*(word.encode() for word in usage.operands[1:]), *stdin.split()]) + b"\n"


FILTERS: "dict[str, tuple[Command, Callable[[Usage, bytes], bytes | None]]]" = {
    "basenc": (BASENC, basenc),
    "dd": (DD, dd),
    "expand": (EXPAND, expand),
    "fold": (FOLD, fold),
    "iconv": (ICONV, iconv),
    "paste": (PASTE, paste),
    "sort": (SORT, sort),
    "tee": (TEE, same),
    "uniq": (UNIQ, uniq),
    "xargs": (XARGS, xargs),
}
