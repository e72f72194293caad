"""yarn NAME and pnpm NAME: a word that is no verb of theirs is that of a script or of a tool of the project, as behind `run`; so are all words after it."""

from capfence_sh.options import read, word_text
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from capfence_sh.catalog.vocabulary import Command
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# of a module: one of the library, which counts only where the script itself wrote a file of its name
LIBRARY = "library"
_RUNNERS = ("yarn", "pnpm")
# tools whose first word says what they do
_TOOLS = ("turbo", "nx", "lerna", "vite", "next", "astro", "ng", "playwright", "cypress", "storybook")
# verbs that are names of scripts
_SCRIPTS = ("test", "t", "tst", "start", "dev", "build", "lint", "check", "format", "typecheck")


def spelled_out(spec: "Command", argv: "tuple[Field, ...]", reading: "Reading") -> "Reading":
    """The reading with `run` in front of the name; the same one where there is nothing to add."""
    if reading.written[0] not in _RUNNERS or not reading.unknown:
        return reading
    if len(reading.path) == 1:
        name = reading.unknown[0]
        plain = isinstance(name, Literal) and name.text[:1].isalpha()
        at = [number for number, field in enumerate(argv) if field is name] if plain else []
    else:
        verb = reading.written[-1]
        at = [number for number, field in enumerate(argv) if verb in _SCRIPTS and word_text(field) == verb]
    if not at:
        return reading
    how = "exec" if word_text(argv[at[0]]) in _TOOLS else "run"
    return read(spec, (*argv[: at[0]], literal(how), *argv[at[0] :]))


def written(names: "Iterable[str]", made: "Iterable[str]") -> "tuple[str, ...]":
    """The files among those that the script wrote which such a module of Python, or such a file of Node, may be, in whatever folder."""
    ends = tuple({"/" + file for name in names for file in (of_node(name) if "/" in name else of_module(name))})
    return tuple(path for path in made if path.endswith(ends)) if ends else ()


def of_node(name: str) -> "tuple[str, ...]":
    """The files that `require("./x")` may stand for, without the folder they are looked for in."""
    stem = name.rpartition("../")[2].removeprefix("./").rstrip("/")
    return (stem, *(stem + end for end in (".js", ".cjs", ".mjs", ".ts", "/index.js", ".json"))) if stem.strip(".") else ()


def of_module(name: str, folders: "Iterable[str]" = ()) -> "tuple[str, ...]":
    """The files that a dotted name of Python may stand for, below the current folder, its `src` or others; the last parts may be names inside of it."""
    parts = name.split(".")
    if not all(part.isidentifier() for part in parts):
        return ()
    paths: list[str] = []
    for root in ("", "src/", *(folder.rstrip("/") + "/" for folder in folders)):
        for length in range(1, len(parts) + 1):
            start = root + "/".join(parts[:length])
            paths += (start + ".py", start + "/__init__.py")
        paths.append(root + "/".join(parts) + "/__main__.py")
    return tuple(paths)
