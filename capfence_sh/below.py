"""Names on a list of files (find ROOT, grep -rl … ROOT, git ls-files, rg -l): every one of them begins with its root.

In: the commands that print the list.  Out: the roots, where the list is handed on whole: one name to a line, or each ended by a NUL.
Names with a blank become two words where words are split; `path_effects` asks about making such names.
Only where files are changed: for those that are read, what the list looks for says more.
"""

from capfence_sh.catalog import vocabulary as v
from capfence_sh.effect import Setting
from capfence_sh.path_effects import inside, paths_of
from capfence_sh.reading import word_text
from capfence_sh.words import ITEM, Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.request import Request
    from capfence_sh.walk import Frame
    from capfence_sh.words import Field

_CHANGING = frozenset(
    (
        *("gzip", "gunzip", "bzip2", "bunzip2", "xz", "unxz", "zstd", "touch", "dos2unix", "unix2dos", "rm", "rmdir"),
        *("black", "isort", "rustfmt", "ruff", "prettier", "eslint", "rubocop", "standardrb", "biome"),
    )
)
_IN_PLACE = {
    "sed": ("-i", "--in-place"),
    "perl": ("-i", "-pi", "-p -i", "-0pi", "-0777"),
    "ruby": ("-i", "-pi"),
    "gofmt": ("-w", "-s -w"),
    "goimports": ("-w",),
    "shfmt": ("-w",),
    "clang-format": ("-i",),
    "autopep8": ("-i", "--in-place"),
    "autoflake": ("-i", "--in-place"),
    "yapf": ("-i", "--in-place"),
    "chmod": ("",),
}
# they move, copy or make the files they are given, whatever their options; the last word may be where to
_PLACING = frozenset(("mv", "cp", "ln", "mkdir", "chown", "chgrp", "rename", "convert", "mogrify", "optipng", "jpegoptim"))
_MOST_ROOTS = 8
_SHELLS = frozenset(("sh", "bash", "dash"))
# primaries of find that print something else, run something, or follow links out of the root
_OTHER = frozenset(
    (
        *("-printf", "-fprintf", "-fprint", "-fprint0", "-fls", "-ls", "-exec", "-execdir", "-ok", "-okdir", "-files0-from"),
        *("-follow", "-L", "-H", "-delete"),
    )
)
_LISTS = ("-l", "--files-with-matches", "-L", "--files-without-match")
# what a filter prints besides the lines it lets through
_ADDS = (
    *("-o", "--only-matching", "--output", "-f", "--file", "-m", "-n", "--line-number", "-c", "--count", "-b", "--byte-offset"),
    *("-H", "--with-filename", "-A", "-B", "-C", "-T", "--color", "--colour", "-r", "-R", *_LISTS),
)


def words(argv: "tuple[Field, ...]", reading: "Reading", frame: "Frame") -> "tuple[Field, ...]":
    """The words xargs puts behind a command that changes files, one for each root; () when nothing is known of them."""
    if reading.has("-a", "-d", "-J", "-E") or not _changes(argv):
        return ()
    nul = reading.has("-0", "--null")
    return tuple(Dynamic(ITEM, root, "", (), False, (), 0, 0) for root in _roots(frame.stdin.source, frame.via[:-1], nul))


def found(argv: "tuple[Field, ...]", reading: "Reading", frame: "Frame", marks: list[str]) -> "tuple[tuple[Field, ...], ...]":
    """What xargs runs of names that end with a NUL each: of those of find the same commands as `find -exec`.  () when nothing is known of them.

    Without a mark the words stand at the end, as many as fit: for one that takes the last of them as its target, more than one.
    """
    has = reading.has
    if reading.path[0] != "xargs" or not has("-0", "--null") or has("-a", "-d", "-J", "-E", "-R", "-S") or len(marks) > 1:
        return ()
    mark = marks[0] if marks else ""
    one = bool(marks) or [word_text(field) for field in reading.values("-n", "--max-args")] == ["1"]
    if not _takes(argv, mark, one) or (marks and not mark):
        return ()
    source, via = frame.stdin.source, frame.via[:-1]
    first = next((command for command in source if len(command.via) >= len(via) and not _is_silent(command)), None)
    roots = _roots(source, via, True) if first is not None and first.reading is not None else ()
    if first is None or first.reading is None or not roots:
        return ()
    from capfence_sh.analysers import find

    if first.program == "find":
        paths = find.paths(first.reading)
    else:
        names = [name for root in roots[:_MOST_ROOTS] for name in (*([root[:-1]] if root != "./" else []), root + "*")]
        paths = tuple(Literal(name, name[-1] == "*", 0, 0) for name in names)
    if len(roots) > _MOST_ROOTS:
        return ()
    if marks:
        return tuple(tuple(find.filled(field, path, mark) for field in argv) for path in paths)
    return tuple((*argv, path, path) for path in paths)


def _takes(argv: "tuple[Field, ...]", mark: str, one: bool) -> bool:
    """Whether a command changes files, or is a shell that is told which file (one) it works on beside its text."""
    if _changes(argv):
        return True
    texts = [word_text(field) or "" for field in argv]
    name = texts[0].rpartition("/")[2] if texts else ""
    shell = name in _SHELLS and texts[1:2] == ["-c"] and len(texts) > 2 and one and not (mark and mark in texts[2])
    return name in _PLACING or shell


def patterns(commands: "tuple[Command, ...]", via: tuple[str, ...], request: "Request", nul: bool = False) -> tuple[str, ...]:
    """Patterns for the names on a list of files of the workspace; () when it may hold others."""
    roots = _roots(commands, via, nul)
    for command in commands[:1]:
        setting = Setting(request, command.cwds, command.line, command.remote)
        if not all(inside(path, setting) for root in roots for path in paths_of(literal(root + "x"), setting) or ("/",)):
            return ()
    return tuple(root.removeprefix("./") + "*" for root in roots)


def changes(argv: "tuple[Field, ...]") -> bool:
    """Whether a command changes the files it is given, as far as its known words tell."""
    return _changes(tuple(field for field in argv if word_text(field) is not None))


def _changes(argv: "tuple[Field, ...]") -> bool:
    texts = [word_text(field) for field in argv]
    if not texts or None in texts:
        return False
    name = (texts[0] or "").rpartition("/")[2]
    marks = _IN_PLACE.get(name, ())
    return name in _CHANGING or any((text or "").startswith(mark) for mark in marks for text in texts[1:])


def _roots(source: "tuple[Command, ...]", via: tuple[str, ...], nul: bool) -> tuple[str, ...]:
    """via: what stands around the reader of the list, which is made in the same place; what is printed further out is not on it."""
    made = [command for command in source if len(command.via) >= len(via) and not _is_silent(command)]
    if not made:
        return ()
    first, *rest = made
    if len(rest) > 0 and nul and rest[-1].program == "tr" and [word_text(field) for field in rest[-1].argv[1:]] == ["\\n", "\\0"]:
        nul, rest = False, rest[:-1]
    if first.via != via or any(not _passes(command, nul) for command in rest):
        return ()
    if any(not isinstance(field, Literal) or (field.glob and first.program != "ls") for field in first.argv):
        return ()
    lister = _LISTERS.get(first.program)
    found = lister(first, nul) if lister is not None and first.reading is not None else []
    return tuple(root if root.endswith("/") else root + "/" for root in found if root and root[0] != "-")


def _is_silent(command: "Command") -> bool:
    """`|| true` behind the list."""
    return command.program in ("true", ":", "false") and len(command.argv) == 1 and not command.pipeline


def _passes(command: "Command", nul: bool) -> bool:
    """Whether a filter lets some of the names through and adds nothing."""
    reading = command.reading
    if reading is None or command.program not in _FILTERS or reading.has("-z", "--null-data", "--zero-terminated") != nul:
        return False
    adds = reading.has(*_ADDS) if command.program == "grep" else reading.has(*_FILTERS[command.program])
    return not adds and all(use.role == v.TEXT for use in reading.uses)


# filters, with the options that add to the lines or read others
_FILTERS: dict[str, tuple[str, ...]] = {
    "grep": _ADDS,
    "sort": ("-o", "--output", "-m", "--files0-from"),
    "uniq": ("-c", "--count", "--group", "-D"),
    "head": ("-c", "--bytes", "-v", "--verbose"),
    "tail": ("-c", "--bytes", "-v", "--verbose", "-f", "-F"),
}


def _of_find(command: "Command", nul: bool) -> list[str]:
    texts = [word_text(field) or "" for field in command.argv[1:]]
    if ("-print0" in texts) != nul or (nul and "-print" in texts) or not _OTHER.isdisjoint(texts) or texts[:1] in (["-P"], ["-D"], ["--"]):
        return []
    if texts and texts[0][:2] == "-O":
        return []
    roots: list[str] = []
    for text in texts:
        if text[:1] in ("-", "(", "!"):
            break
        roots.append(text)
    return roots or ["."]


def _of_grep(command: "Command", nul: bool) -> list[str]:
    reading = command.reading
    if reading is None or reading.has("-Z", "--null") != nul or not reading.has(*_LISTS):
        return []
    if reading.has("-R", "--dereference-recursive", "-f", "--color", "--colour", "--label"):
        return []
    named = [word_text(field) or "" for role, field, _ in reading.operands if role == v.READ]
    return named or (["."] if reading.has("-r", "--recursive") else [])


def _of_rg(command: "Command", nul: bool) -> list[str]:
    reading = command.reading
    if (
        reading is None
        or reading.has("-0", "--null") != nul
        or not reading.has("-l", "--files-with-matches", "--files", "--files-without-match")
    ):
        return []
    if reading.has(
        "-L", "--follow", "-f", "--file", "--path-separator", "--color", "--colors", "--hyperlink-format", "--pre", "--json", "--stats"
    ):
        return []
    return [word_text(field) or "" for role, field, _ in reading.operands if role in (v.READ, v.INSPECT)] or ["."]


def _of_fd(command: "Command", nul: bool) -> list[str]:
    reading = command.reading
    flags = (
        "-e",
        "--extension",
        "-t",
        "--type",
        "-H",
        "--hidden",
        "-I",
        "--no-ignore",
        "-E",
        "--exclude",
        "-g",
        "--glob",
        "-0",
        "--print0",
        "-d",
    )
    if reading is None or reading.has("-0", "--print0") != nul or any(given.name not in flags for given in reading.given):
        return []
    return [word_text(field) or "" for field in [each for _, each, _ in reading.operands][1:]] or ["."]


def _of_git(command: "Command", nul: bool) -> list[str]:
    """Names in a repository: relative, and below the folder git is run in or the root of the repository."""
    reading = command.reading
    if reading is None or reading.has("-z", "--null") != nul:
        return []
    verb, has = reading.path[-1], reading.has
    if any(".." in (word_text(field) or "..").split("/") or (word_text(field) or "")[:1] == ":" for _, field, _ in reading.operands):
        return []  # names in other folders of the repository
    lists = (
        (verb == "ls-files" and not has("-s", "--stage", "-t", "-v", "-f", "--eol", "--debug", "--format", "-u", "--unmerged"))
        or (verb == "grep" and has(*_LISTS, "--name-only") and not has("--no-index", "-O", "--open-files-in-pager", "-f", "--color"))
        or (
            verb in ("diff", "diff-index", "diff-files")
            and has("--name-only")
            and not has("--line-prefix", "--no-index", "-p", "--patch", "--stat")
        )
    )
    return ["."] if lists else []


def _of_ls(command: "Command", nul: bool) -> list[str]:
    """Relative words only: names, and headings of folders, then are relative too."""
    reading = command.reading
    if nul or reading is None or any(given.name not in ("-1", "-d", "-t", "-r", "-S", "-A", "-a") for given in reading.given):
        return []
    texts = [field.text for _, field, _ in reading.operands if isinstance(field, Literal)]
    return ["."] if not any(text[:1] in ("/", "~", "\\") or ".." in text or "{" in text for text in texts) else []


_LISTERS: "dict[str, Callable[[Command, bool], list[str]]]" = {
    "find": _of_find,
    "grep": _of_grep,
    "rg": _of_rg,
    "fd": _of_fd,
    "git": _of_git,
    "ls": _of_ls,
}
