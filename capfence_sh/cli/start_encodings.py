"""What `setup` writes as start/encodings.py: the package `encodings` of the standard library, as far as a start of the guard needs it.

Every start of Python imports that package from files, three modules and two folders of over a hundred names, to find UTF-8: about a tenth of what
a bare interpreter takes.  Here UTF-8 is known; for any other encoding the package of the library takes over.
"""

import codecs
import posix
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

_NAMES = ("utf_8", "utf-8")  # up to Python 3.14, and from 3.15 on
_FOLDER = sys.path[0]  # where this file is; the library's folders come after it
__path__ = [entry + "/encodings" for entry in sys.path[1:]]  # where `import encodings.NAME` looks


class IncrementalEncoder(codecs.IncrementalEncoder):
    """UTF-8, piece by piece."""

    def encode(self, input: str, final: bool = False) -> bytes:  # noqa: A002 - the library's name
        return codecs.utf_8_encode(input, self.errors)[0]


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    """UTF-8, piece by piece."""

    _buffer_decode = codecs.utf_8_decode  # type: ignore[assignment]  # a builtin function takes no self


def decode(input: bytes, errors: str = "strict") -> tuple[str, int]:  # noqa: A002 - the library's name
    """Text from the whole of its bytes."""
    return codecs.utf_8_decode(input, errors, True)


def search_function(encoding: str) -> codecs.CodecInfo | None:
    """The codec of an encoding by its normalised name, as codecs.register(3) wants it; None for one that there is not."""
    if encoding not in _NAMES:
        return _library().search_function(encoding)  # type: ignore[no-any-return]
    return codecs.CodecInfo(
        codecs.utf_8_encode,
        decode,  # type: ignore[arg-type]
        _reader,  # type: ignore[arg-type]
        _writer,  # type: ignore[arg-type]
        IncrementalEncoder,
        IncrementalDecoder,
        "utf-8",
    )


def _reader(*given: object) -> object:
    from encodings import utf_8

    return utf_8.StreamReader(*given)  # type: ignore[arg-type]


def _writer(*given: object) -> object:
    from encodings import utf_8

    return utf_8.StreamWriter(*given)  # type: ignore[arg-type]


def _library() -> "ModuleType":
    """The package of the standard library, which takes the place of this module."""
    if sys.modules[__name__].__dict__ is globals():
        sys.path.remove(_FOLDER)
        del sys.modules[__name__]
    import encodings

    return encodings


def _check_input() -> None:
    """End with status 125 when standard input is a folder: Python itself would end with 1, which would be taken for that of the command."""
    try:
        kind = posix.fstat(0).st_mode & 0o170000
    except OSError:  # it is closed
        return
    if kind == 0o040000:
        posix.write(2, b"capfence: standard input is a directory, nothing was run\n")
        posix._exit(125)


_check_input()
codecs.register(search_function)
