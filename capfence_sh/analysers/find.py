"""find(1): starting points, tests and actions -> what its actions run, remove, read and write; GNU and BSD primaries."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Quiet, Use
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.catalog import vocabulary as v
from capfence_sh.key_names import gives_on, keys_named, public
from capfence_sh.reading import word_text
from capfence_sh.words import ITEM, SUBSTITUTION, Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_ALONE = frozenset(
    (
        *(
            "(",
            ")",
            "!",
            ",",
            "-not",
            "-a",
            "-and",
            "-o",
            "-or",
            "-daystart",
            "-follow",
            "-noleaf",
            "-xdev",
            "-mount",
            "-depth",
            "-d",
            "-x",
            "-X",
            "-s",
        ),
        *(
            "-ignore_readdir_race",
            "-noignore_readdir_race",
            "-warn",
            "-nowarn",
            "-empty",
            "-executable",
            "-false",
            "-true",
            "-nogroup",
            "-nouser",
        ),
        *(
            "-readable",
            "-writable",
            "-prune",
            "-print",
            "-print0",
            "-ls",
            "-quit",
            "-help",
            "--help",
            "-version",
            "--version",
            "-E",
            "-H",
            "-L",
            "-P",
        ),
        *("-local", "-acl", "-sparse", "-xattr", "-depth"),
    )
)
_VALUED = frozenset(
    (
        *(
            "-maxdepth",
            "-mindepth",
            "-regextype",
            "-amin",
            "-anewer",
            "-atime",
            "-cmin",
            "-cnewer",
            "-ctime",
            "-fstype",
            "-gid",
            "-group",
            "-ilname",
        ),
        *(
            "-iname",
            "-inum",
            "-ipath",
            "-iregex",
            "-iwholename",
            "-links",
            "-lname",
            "-mmin",
            "-mtime",
            "-name",
            "-newer",
            "-path",
            "-perm",
            "-regex",
        ),
        *(
            "-samefile",
            "-size",
            "-type",
            "-uid",
            "-used",
            "-user",
            "-wholename",
            "-xtype",
            "-context",
            "-printf",
            "-D",
            "-Bmin",
            "-Btime",
            "-Bnewer",
        ),
        *("-flags", "-f", "-mnewer", "-xattrname", "-rdonly"),
    )
)
_RUNS = ("-exec", "-execdir", "-ok", "-okdir")
_IN_FOLDER = ("-execdir", "-okdir")
_FILES = {
    "-fprint": (v.WRITE, 1),
    "-fprint0": (v.WRITE, 1),
    "-fls": (v.WRITE, 1),
    "-fprintf": (v.WRITE, 2),
    "-files0-from": (v.FILE_LIST, 1),
}
_BEFORE_PATHS = "HLPEXdsx"  # letters that BSD bundles
_WHOLE = ("-path", "-ipath", "-wholename", "-iwholename", "-regex", "-iregex")
QUIET = {"find": Quiet(alone=_ALONE, valued=_VALUED)}
_OR = ("-o", "-or", ",")
_MOST = 4096  # starting points times name patterns, and those times actions


class Expression:
    """What the words of one find say: starting points, name patterns, and actions in order (name, words)."""

    __slots__ = ("actions", "claims", "itself", "names", "paths", "paths_asked")

    def __init__(self, words: "tuple[Field, ...]") -> None:
        self.paths: list[Field] = []
        self.names: list[str] = []
        self.paths_asked: list[str] = []  # names at the end of patterns for whole paths
        self.actions: list[tuple[str, tuple[Field, ...]]] = []
        self.claims: list[Claim] = []
        self.itself = False  # -maxdepth 0: only the starting points
        position = self._starting_points(words)
        alternatives = self._primaries(words, position)
        if alternatives or not self.names:
            self.names.append("*")

    def unnamed(self) -> bool:
        """Whether files of any name below the starting points can be found."""
        return "*" in self.names and not self.itself

    def _starting_points(self, words: "tuple[Field, ...]") -> int:
        position = 0
        while position < len(words):
            field = words[position]
            text = word_text(field)
            if text in ("-D", "-f"):
                position += 2
                continue
            if text is not None and not _before_paths(text):
                if text[:1] == "-" or text in ("(", "!", ")", ","):
                    break
                if isinstance(field, Dynamic) and field.reason == SUBSTITUTION and field.glob and text[:1] == "*":
                    self._doubt(field)
                self.paths.append(field)
            elif text is None:
                if isinstance(field, Dynamic) and field.splits and not field.prefix:
                    self._doubt(field)
                self.paths.append(field)
            position += 1
        return position

    def _doubt(self, field: "Field") -> None:
        names = field.names if isinstance(field, Dynamic) else ()
        self.claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_OPTION, evidence=" ".join("$" + name for name in names) or "?"))

    def _primaries(self, words: "tuple[Field, ...]", position: int) -> bool:
        """Read tests and actions; returns whether there are alternatives (-o), so that a name pattern does not bind every action."""
        alternatives, negated = False, False
        while position < len(words):
            field = words[position]
            name = word_text(field)
            position += 1
            if name is None:
                self._doubt(field)
            elif name in _RUNS:
                position = self._command(name, words, position)
            elif name == "-delete":
                self.actions.append((name, ()))
            elif name in _FILES:
                count = _FILES[name][1]
                self.actions.append((name, words[position : position + 1]))
                position += count
            elif name in _VALUED or name.startswith("-newer"):
                self._test(name, words[position : position + 1], negated)
                position += 1
            elif name not in _ALONE and not name.startswith("-O"):
                self.claims.append(Claim(cap.UNKNOWN, evidence=name))
            if name == "-depth" and position < len(words) and (word_text(words[position]) or "").lstrip("+-").isdigit():
                position += 1  # of BSD: how deep
            alternatives = alternatives or name in _OR
            negated = name in ("!", "-not")
        return alternatives

    def _command(self, name: str, words: "tuple[Field, ...]", position: int) -> int:
        end = position
        while end < len(words):
            text = word_text(words[end])
            if text == ";" or (text == "+" and end > position and word_text(words[end - 1]) == "{}"):
                break
            end += 1
        self.actions.append((name, words[position:end]))
        return end + 1

    def _test(self, name: str, value: "tuple[Field, ...]", negated: bool) -> None:
        text = word_text(value[0]) if value else None
        if value and isinstance(value[0], Dynamic) and value[0].splits:
            self._doubt(value[0])
        if name == "-maxdepth" and text == "0":
            self.itself = True
        if text and not negated:
            self.names += _asked(name, text) if name in ("-name", "-iname") else []
            self.paths_asked += _asked(name, _last(name, text)) if name in _WHOLE else []


def _before_paths(text: str) -> bool:
    return text == "--" or text.startswith("-O") or (text[:1] == "-" and text[1:].strip(_BEFORE_PATHS) == "" and len(text) > 1)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses for every action; `{}` becomes the pattern of the paths that can be found."""
    expression = Expression(tuple(field for _, field, _ in reading.operands))
    found = _found(expression)
    uses: list[Use] = []
    for number, (name, words) in enumerate(expression.actions):
        if number * len(found) > _MOST:
            expression.claims.append(Claim(cap.OPAQUE, kind=cap.TOO_LARGE, evidence=name))
            break
        if name == "-delete":
            uses += [Use(v.REMOVE, (path,)) for path in found]
        elif name in _FILES:
            uses.append(Use(_FILES[name][0], words))
        elif words:
            if expression.unnamed() and word_text(words[0]) in ("rm", "unlink", "shred"):  # as -delete
                uses += [Use(v.REMOVE, (path,)) for path in found]
            whole = gives_on([word_text(field) or "" for field in words])
            given = found + _credentials(expression) if whole else found
            uses += [use for path in expression.paths if whole and expression.unnamed() for use in secrets_below(path)]
            uses += [Use(v.COMMAND, command) for command in _commands(words, given)]
            if name in _IN_FOLDER and _depends_on_folder(words, expression):
                expression.claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence=name))
    return Findings(tuple(uses), tuple(expression.claims))


def _depends_on_folder(words: "tuple[Field, ...]", expression: Expression) -> bool:
    """-execdir runs in the folder of what is found: relative words mean something else there unless the search stays below `.`."""
    here = all(word_text(path) in (".", "./") for path in expression.paths)
    texts = [word_text(field) or ".." for field in words[1:]]
    return any(".." in text.split("/") or (not here and text[:1] not in ("/", "-", "{")) for text in texts)


def _found(expression: Expression) -> "list[Field]":
    """The paths an action can be given: every starting point with every name pattern."""
    found: list[Field] = []
    names = tuple(dict.fromkeys(expression.names))
    if len(expression.paths) * len(names) > _MOST:
        expression.claims.append(Claim(cap.OPAQUE, kind=cap.TOO_LARGE, evidence="-name"))
        names = ("*",)
    for path in expression.paths or [literal(".")]:
        for name in names:
            found.append(path if expression.itself else _below(path, name))
    return found


def _credentials(expression: Expression) -> "list[Field]":
    """The private keys below the starting points, when no name is asked for or one that ends like theirs; names that whole paths end in."""
    if expression.itself:
        return []
    paths = expression.paths or [literal(".")]
    found = [_below(path, name) for path in paths for name in _dotted(expression.names)]
    for path in paths:
        keys = [key for name in (*expression.names, *expression.paths_asked) for key in keys_named(name)]
        found += [_below(path, key) for key in dict.fromkeys(keys) if not public(word_text(path) or "")]
        found += [_below(path, name) for name in expression.paths_asked]
    return found[:_MOST]


def _dotted(names: list[str]) -> list[str]:
    """The same patterns for names that begin with a dot: unlike the shell's, a star of find stands for it as well."""
    return list(dict.fromkeys("." + name.lstrip("*").lstrip(".") for name in names if name[:1] == "*" and name.lstrip("*.?")))


def _asked(test: str, text: str) -> list[str]:
    """The pattern, as it is and, where case does not count, in small letters."""
    return [text] if test[:2] != "-i" or text.islower() else [text, text.lower()]


def _last(test: str, text: str) -> str:
    """What a pattern for whole paths says of the last name in them; "*" when that is nothing certain."""
    name = text.rpartition("/")[2]
    if test in ("-regex", "-iregex"):
        name = name.removesuffix("$").replace(".*", "*").replace("\\.", ".")
        name = name if not any(mark in name for mark in "()|[]+?\\{}^") else "*"
    return name or "*"


def _below(path: "Field", name: str) -> "Field":
    glob = any(mark in name for mark in "*?[")
    if isinstance(path, Literal):
        return Literal(path.text.rstrip("/") + "/" + name, glob or path.glob, path.start, path.end)
    values = tuple(value.rstrip("/") + "/" + name for value in path.values)
    return Dynamic(path.reason, path.prefix, "/" + name, values, False, path.names, path.start, path.end, glob)


def _commands(words: "tuple[Field, ...]", found: "list[Field]") -> "list[tuple[Field, ...]]":
    """The command once for every kind of path, or once when no word asks for it."""
    if not any("{}" in (word_text(field) or "") for field in words):
        return [words]
    return [tuple(filled(field, path) for field in words) for path in found]


def filled(field: "Field", path: "Field") -> "Field":
    """A word with `{}` in it: the path itself, or text around it that is not known before it runs."""
    text = word_text(field) or ""
    if text == "{}":
        return path
    if "{}" not in text:
        return field
    before, _, after = text.partition("{}")
    whole = word_text(path)
    values = (text.replace("{}", whole),) if whole is not None else ()
    return Dynamic(ITEM, before, after, values, False, (), field.start, field.end, isinstance(path, Literal) and path.glob)
