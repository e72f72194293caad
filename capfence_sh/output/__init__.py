"""What a command with constant words prints: argv and standard input -> text, or None when it is not known.

Evidence only: a payload that is printed, decoded and fed to an interpreter can be judged as what it is.  Nothing runs; what is not modelled
exactly is None.  Bytes are text with surrogateescape.
"""

from capfence_sh.output import decoding, printing, text, usage
from capfence_sh.output.octets import LIMIT, decode, encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.catalog.vocabulary import Command
    from capfence_sh.output.usage import Files, Usage

# programs that print their words
_PRINTERS: "dict[str, Callable[[tuple[str, ...]], bytes | None]]" = {
    "basename": printing.basename,
    "dirname": printing.dirname,
    "echo": printing.echo,
    "printf": printing.printf,
    "seq": printing.seq,
    ":": printing.nothing,
    "true": printing.nothing,
}

# programs that turn standard input into something else
_FILTERS: "dict[str, tuple[Command, Callable[[Usage, bytes], bytes | None]]]" = {
    "base32": (decoding.BASE, decoding.base32),
    "base64": (decoding.BASE, decoding.base64),
    "bunzip2": (decoding.COMPRESSION, decoding.bunzip2),
    "bzcat": (decoding.COMPRESSION, decoding.bunzip2),
    "bzip2": (decoding.COMPRESSION, decoding.bzip2),
    "cat": (text.CAT, text.cat),
    "cut": (text.CUT, text.cut),
    "gunzip": (decoding.COMPRESSION, decoding.gunzip),
    "gzip": (decoding.COMPRESSION, decoding.gzip),
    "head": (text.ENDS, text.head),
    "openssl": (decoding.OPENSSL, decoding.openssl),
    "rev": (text.PLAIN, text.rev),
    "sed": (text.SED, text.sed),
    "tac": (text.PLAIN, text.tac),
    "tail": (text.ENDS, text.tail),
    "tr": (text.TR, text.tr),
    "unxz": (decoding.COMPRESSION, decoding.unxz),
    "xxd": (decoding.XXD, decoding.xxd),
    "xz": (decoding.COMPRESSION, decoding.xz),
    "xzcat": (decoding.COMPRESSION, decoding.unxz),
    "zcat": (decoding.COMPRESSION, decoding.gunzip),
}


# these are rare: their tables are made when one is met
_RARE = frozenset(("basenc", "dd", "expand", "fold", "iconv", "paste", "sort", "tee", "uniq", "xargs"))
_INTERPRETERS = frozenset(("python", "python2", "python3", "perl", "ruby", "node", "nodejs", "php", "awk", "gawk", "mawk"))


def _no_file(name: str) -> None:
    """Nothing is known of any file."""


def is_modelled(name: str, fed: bool) -> bool:
    """Whether the output of a program can be known; fed: something is known of its input or of files."""
    return name in _PRINTERS or name in _INTERPRETERS or (fed and (name in _FILTERS or name in _RARE))


def known_output(argv: tuple[str, ...], stdin: str | None, files: "Files" = _no_file) -> str | None:
    """The standard output of the command; `stdin` is what it reads, None when that is not known; files: what it finds in files."""
    name = argv[0].rpartition("/")[2] if argv else ""
    if sum(map(len, argv)) > LIMIT:
        return None
    if name in _INTERPRETERS and len(argv) > 1:
        from capfence_sh.output import interpreters

        out = interpreters.PRINTERS[name](argv[1:])
        return None if out is None or len(out) > LIMIT else decode(out)
    out = _PRINTERS[name](argv[1:]) if name in _PRINTERS else _filtered(name, argv, stdin, files)
    return None if out is None or len(out) > LIMIT else decode(out)


def _filtered(name: str, argv: tuple[str, ...], stdin: str | None, files: "Files") -> bytes | None:
    if name in _RARE:
        from capfence_sh.output import blocks

        spec, function = blocks.FILTERS[name]
    elif name in _FILTERS:
        spec, function = _FILTERS[name]
    else:
        return None
    given = usage.read(spec, argv)
    if given is None or (len(given.files) > 1 and name != "cat"):
        return None
    read = "" if given.files else stdin
    for file in given.files:
        content = stdin if file == "-" else files(file)
        read = None if read is None or content is None else read + content
    return None if read is None or len(read) > LIMIT else function(given, encode(read))
