"""Texts that may be in a file whose content is not known: evidence of what it does when the same request runs it.

In: the commands that write it and what they read.  Out: constants of their code, texts that they print or filter, lines that a patch adds.
"""

from capfence_sh.output import known_output
from capfence_sh.words import texts as texts_of
from capfence_sh.written import Made

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.command import Command
    from capfence_sh.written import Contents

_MOST, _LONGEST = 16, 1 << 14
_NAMES = frozenset(
    (
        *(
            "makefile",
            "gnumakefile",
            "justfile",
            ".justfile",
            "package.json",
            "composer.json",
            "deno.json",
            "rakefile",
            "gemfile",
            "pipfile",
        ),
        *("pyproject.toml", "taskfile.yml", "taskfile.yaml", ".pre-commit-config.yaml", "cmakelists.txt", "meson.build", "tox.ini"),
        *(
            "pom.xml",
            "build.xml",
            "build.bazel",
            "rebar.config",
            ".lintstagedrc",
            ".lintstagedrc.json",
            ".envrc",
            ".latexmkrc",
            ".rprofile",
        ),
    )
)
# they name what a tool fetches, also as an address alone
_FETCHING = frozenset(("package.json", "composer.json", "gemfile", "pipfile", "pyproject.toml", "pom.xml"))
# source of languages of which only constant texts are read
FOREIGN = frozenset(
    (
        *("lua", "r", "jl", "hs", "ml", "ex", "exs", "erl", "clj", "cljs", "cljc", "edn", "scm", "rkt", "lisp", "el", "tcl", "exp"),
        *("nim", "cr", "d", "v", "zig", "dart", "fs", "fsx", "sbt", "groovy", "m", "gp"),
    )
)
_ENDINGS = frozenset(
    (
        *(
            "sh",
            "bash",
            "py",
            "js",
            "mjs",
            "cjs",
            "ts",
            "tsx",
            "jsx",
            "rb",
            "pl",
            "pm",
            "t",
            "php",
            "mk",
            "cmake",
            "ninja",
            "rake",
            "rs",
            "go",
        ),
        *("c", "cc", "cpp", "h", "java", "kt", "kts", "gradle", "cs", "swift", "scala"),
        *FOREIGN,
    )
)
# what stands before a text that is looked for, not written
_SOUGHT = (
    "replace(",
    "sub(",
    "find(",
    "index(",
    "count(",
    "split(",
    "startswith(",
    "endswith(",
    "assert ",
    " in ",
    "if ",
    "==",
    "open(",
    "Path(",
)
# what is written in these languages needs no blanks
_DENSE = frozenset(("js", "mjs", "cjs", "ts", "py", "rb", "php", "pl", "pm"))
# their words are texts that they put into what they write, or names of where
_GIVEN_TEXTS = frozenset(("jq", "gojq", "jaq", "yq", "dasel", "awk", "gawk", "mawk", "sd", "rpl", "m4"))
_ESCAPES = {"n": "\n", "t": "\t", "\n": ""}


def _name(path: str) -> str:
    """The name of a file; of what is written first and put in its place then, the name that it gets."""
    return path.rpartition("/")[2].lower().removesuffix(".new").removesuffix(".tmp")


def runs(path: str) -> bool:
    """Whether a file of this name may be run, or read for commands."""
    name = _name(path)
    return name in _NAMES or "." not in name or name.rpartition(".")[2] in _ENDINGS


def parts(contents: "Contents", path: str, found: "Sequence[str]") -> "Contents":
    """The contents, with these texts as parts of them where the file may be run."""
    if not found or not runs(path) or any(made is not None and made.content is not None for made in contents):
        return contents
    name = _name(path)
    stem, _, ending = name.rpartition(".")
    dense = bool(stem) and ending in _DENSE
    fetching = name in _FETCHING or "." not in name
    kept = [text for text in found if _blank(text) or (dense and _called(text)) or (fetching and "://" in text)]
    return (*contents, *(Made(text, False, part=True) for text in kept[:4]))


def _blank(text: str) -> bool:
    """Whether the text is more than a word."""
    return " " in text.strip() or "\n" in text.strip()


def _called(text: str) -> bool:
    return "(" in text and ")" in text


def telling(text: str) -> bool:
    """Whether the text may be code, of some languages without a blank, or where a package comes from."""
    return _blank(text) or _called(text) or "://" in text


def texts(commands: "Sequence[Command]", stdin: str | None) -> tuple[str, ...]:
    """Texts that the commands may write; stdin: what the last of them reads."""
    found: list[str] = []
    printed: list[str] = []
    for command in commands[-_MOST:]:
        words = [text for field in command.argv[1:] for text in texts_of(field)]
        if sum(map(len, words)) > _LONGEST:
            continue
        known = known_output((command.program, *words), None) if command.program in ("echo", "printf") and words else None
        if known is not None:
            printed.append(known.removesuffix("\n"))
            continue
        if command.program in ("echo", "printf", "yes"):
            printed += words[1:] if command.program == "printf" and len(words) > 1 and "%" in words[0] else words
            continue
        for word in words:
            if telling(word):
                found += [text for text in _in_word(word, command.program) if _blank(text) or "://" not in text or not _described(word)]
                found += [word] if command.program in _GIVEN_TEXTS and "'" not in word and '"' not in word else []
    if stdin and len(stdin) <= _LONGEST:
        reading = commands[-1].reading if commands else None
        found += constants(stdin) if reading is not None and reading.spec.stdin else [stdin]
    joined = ["\n".join(printed)] if printed else []
    if len(found) > 1:  # a file may be put together from all of them
        joined.append("\n".join(found))
    return tuple(dict.fromkeys(each for each in (*joined, *found) if telling(each)))[:_MOST]


def _described(word: str) -> bool:
    """Whether an address in code is that of a page, or of where the project lies, rather than of what it needs."""
    return any(key in word for key in ("homepage", "repository", "bugs", "funding", ".url"))


def _in_word(word: str, program: str) -> list[str]:
    if program == "sed":
        from capfence_sh.analysers import sed

        return sed.put_in(word)
    return [word.replace("\\n", "\n").replace("\\t", "\t")] if program == "find" else constants(word)  # -printf FORMAT


def constants(code: str) -> list[str]:
    """The quoted texts of more than a word in code, but for those that are only looked for."""
    found: list[str] = []
    at, start = 0, -1
    quote, text = "", ""
    while at < len(code):
        letter = code[at]
        if not quote:
            if letter in "\"'`":
                quote = letter * 3 if code[at : at + 3] == letter * 3 else letter
                start, text = at, ""
                at += len(quote)
                continue
        elif letter == "\\":
            text += _ESCAPES.get(code[at + 1 : at + 2], code[at + 1 : at + 2])
            at += 1
        elif code.startswith(quote, at):
            if telling(text) and not code[:start].rstrip("rbfRBF").endswith(_SOUGHT):
                found.append(text)
            at += len(quote) - 1
            quote = ""
        else:
            text += letter
        at += 1
    return found[:_MOST]


def patched(diff: str) -> dict[str, str]:
    """The files that a patch changes, as it names them, with the lines that it adds."""
    found: dict[str, str] = {}
    name = ""
    for line in diff.split("\n"):
        if line.startswith("+++ "):
            name = line[4:].partition("\t")[0].strip().removeprefix("b/")
            found.setdefault(name, "")
        elif line.startswith("+") and name:
            found[name] += line[1:] + "\n"
    return found
