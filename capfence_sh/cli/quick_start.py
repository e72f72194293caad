"""An interpreter that starts faster: a link to it, with a search path and a package `encodings` of its own, below PREFIX/lib/capfence/start.

Beside a link called `python` the interpreter reads `python._pth`, which says where modules are found instead of a search for them (Python's
documentation, "The initialization of the sys.path module search path"); it is isolated then whatever its options.  The first of those folders
holds `start_encodings`, the others are those that it would have found.
"""

import marshal
import os
import subprocess
import sys
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path

from capfence_sh.cli import installed, start_encodings
from capfence_sh.cli.installed import Places

_UNCHECKED_HASH = b"\1\0\0\0"
_SHOW = "import sys; print(sys.modules['encodings'].__file__, sys.flags.isolated, sys.flags.no_site, *sys.path, sep='\\n')"


def files(places: Places) -> dict[Path, bytes]:
    """The files and what they hold; the link is none of them."""
    source = Path(start_encodings.__file__)
    path = "".join(f"{folder}\n" for folder in (places.start, *_search_path()))
    module = places.start / "encodings.py"
    return {
        places.python.with_name(places.python.name + "._pth"): os.fsencode(path),
        module: source.read_bytes(),
        places.start / "__pycache__" / f"encodings.{sys.implementation.cache_tag}.pyc": _compiled(source, module),
    }


def write(places: Places) -> None:
    """Write the link and the files."""
    for path, data in files(places).items():
        installed.make_folder(path.parent)
        installed.put(path, data, 0o644)
    if not _is_link(places):
        places.python.unlink(missing_ok=True)
        places.python.symlink_to(installed.interpreter())


def interpreter(places: Places) -> str:
    """What the launcher starts: the link when it stands in a #! line, is whole, and starts; the interpreter itself otherwise."""
    link = str(places.python)
    whole = _is_link(places) and all(path.is_file() and path.read_bytes() == data for path, data in files(places).items())
    return link if whole and installed.is_startable(link) and _starts(places) else installed.interpreter()


def _is_link(places: Places) -> bool:
    return places.python.is_symlink() and os.readlink(places.python) == installed.interpreter()


def _starts(places: Places) -> bool:
    """Whether the interpreter does what this module says of it."""
    expected = [str(places.start / "encodings.py"), "1", "1", str(places.start), *_search_path()]
    return _output(str(places.python)) == expected


def _search_path() -> list[str]:
    """Where the interpreter itself finds its modules."""
    return _output(installed.interpreter())[3:]


def _output(python: str) -> list[str]:
    words = [python, "-I", "-S", "-c", _SHOW]
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, check=False, cwd="/")
    return os.fsdecode(done.stdout).splitlines() if done.returncode == 0 else []


def _compiled(source: Path, module: Path) -> bytes:
    """The module as a start reads it (PEP 552): never compared with its source there, which costs time; `doctor` does that."""
    text = source.read_bytes()
    code = compile(text, str(module), "exec", dont_inherit=True, optimize=2)
    return MAGIC_NUMBER + _UNCHECKED_HASH + source_hash(text) + marshal.dumps(code)
