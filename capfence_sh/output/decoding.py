"""base64, base32, xxd, openssl and the decompressors: usage and standard input -> bytes, None when not modelled.

Decoders here forgive what the programs complain about after printing it: what could run counts, not the exit status.
"""

from capfence_sh.catalog.vocabulary import READ, SINGLE, TEXT, command, flags, operands, values
from capfence_sh.output.octets import LIMIT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.output.usage import Usage

BASE = command("base64", options=flags("-d --decode -D, -i --ignore-garbage") + values("-w --wrap"), operands=operands(many=READ))
XXD = command("xxd", options=flags("-r -revert, -p -ps -plain -postscript"), operands=operands(many=READ), style=SINGLE)
OPENSSL = command("openssl", options=flags("-d, -A, -a -base64"), operands=operands(TEXT), style=SINGLE)
COMPRESSION = command(
    "gzip", options=flags("-d --decompress --uncompress, -c --stdout --to-stdout, -f --force, -q --quiet"), operands=operands(many=READ)
)

_BASE64 = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
_BASE32 = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_MAX_MEMORY = 1 << 26


def base64(usage: "Usage", stdin: bytes) -> bytes | None:
    """`base64 [-d] [-i] [-w columns]`"""
    import base64

    return _decoded(stdin, _BASE64, usage.has("-i")) if usage.has("-d") else _wrapped(base64.b64encode(stdin), usage)


def base64_text(octets: bytes) -> bytes:
    """The bytes that base64 stands for, as far as it is valid."""
    return _decoded(octets, _BASE64, ignores=True)


def rot13(text: str) -> str:
    """The text with every Latin letter moved by thirteen."""
    small, large = "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    turned = {ord(letter): alphabet[(at + 13) % 26] for alphabet in (small, large) for at, letter in enumerate(alphabet)}
    return text.translate(turned)


def base32(usage: "Usage", stdin: bytes) -> bytes | None:
    """`base32 [-d] [-i] [-w columns]`"""
    import base64

    return _decoded(stdin, _BASE32, usage.has("-i")) if usage.has("-d") else _wrapped(base64.b32encode(stdin), usage)


def _decoded(octets: bytes, alphabet: frozenset[int], ignores: bool) -> bytes:
    """What the valid beginning stands for; padding may be missing, and may be followed by more."""
    import base64

    groups = [bytearray()]
    for octet in octets:
        if octet in alphabet:
            groups[-1].append(octet)
        elif octet == 0x3D:  # =
            groups.append(bytearray())
        elif octet != 0x0A and not ignores:
            break
    if alphabet is _BASE64:
        return b"".join(base64.b64decode(group[: len(group) - (len(group) % 4 == 1)] + b"==") for group in groups)
    return b"".join(_from_base32(bytes(group)) for group in groups)


def _from_base32(group: bytes) -> bytes:
    import base64

    whole = group[: len(group) - (len(group) % 8 in (1, 3, 6))]
    return base64.b32decode(whole + b"=" * (-len(whole) % 8))


def _wrapped(octets: bytes, usage: "Usage") -> bytes | None:
    text = usage.value("-w") or "76"
    if not text.isdigit() or len(text) > 6:
        return None
    columns = int(text) or len(octets) or 1
    lines = [octets[i : i + columns] for i in range(0, len(octets), columns)]
    return octets if text.strip("0") == "" else b"".join(line + b"\n" for line in lines)


def xxd(usage: "Usage", stdin: bytes) -> bytes | None:
    """`xxd -r -p`: hexadecimal digits to bytes."""
    if not (usage.has("-r") and usage.has("-p")):
        return None
    digits = bytes(octet for octet in stdin if octet not in b" \t\r\n")
    end = next((i for i, octet in enumerate(digits) if octet not in b"0123456789abcdefABCDEF"), len(digits))
    return bytes.fromhex(digits[: end - end % 2].decode())


def openssl(usage: "Usage", stdin: bytes) -> bytes | None:
    """`openssl base64 -d` and `openssl enc -base64 -d`, with or without -A."""
    named = usage.operands == ("base64",) or (usage.operands == ("enc",) and usage.has("-a"))
    return _decoded(stdin, _BASE64, ignores=False) if named and usage.has("-d") else None


# ---- compression -----------------------------------------------------------------------------------------------------------


def gzip(usage: "Usage", stdin: bytes) -> bytes | None:
    """`gzip -d`; None beyond the limit, as for the others."""
    return gunzip(usage, stdin) if usage.has("-d") else None


def gunzip(usage: "Usage", stdin: bytes) -> bytes | None:
    """`gunzip`, `zcat`"""
    import zlib

    out = b""
    while stdin and len(out) <= LIMIT:
        stream = zlib.decompressobj(31)
        try:
            out += stream.decompress(stdin, LIMIT + 1)
        except zlib.error:
            return out or None
        stdin = stream.unused_data
        if not stream.eof:
            break
    return out


def bzip2(usage: "Usage", stdin: bytes) -> bytes | None:
    """`bzip2 -d`"""
    return bunzip2(usage, stdin) if usage.has("-d") else None


def bunzip2(usage: "Usage", stdin: bytes) -> bytes | None:
    """`bunzip2`, `bzcat`"""
    import bz2

    try:
        return bz2.BZ2Decompressor().decompress(stdin, LIMIT + 1)
    except (OSError, ValueError):
        return None


def xz(usage: "Usage", stdin: bytes) -> bytes | None:
    """`xz -d`"""
    return unxz(usage, stdin) if usage.has("-d") else None


def unxz(usage: "Usage", stdin: bytes) -> bytes | None:
    """`unxz`, `xzcat`"""
    import lzma

    try:
        return lzma.LZMADecompressor(memlimit=_MAX_MEMORY).decompress(stdin, LIMIT + 1)
    except lzma.LZMAError:
        return None
