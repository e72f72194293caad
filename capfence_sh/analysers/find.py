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
# -prune leaves nothing out where what is in a folder comes first, and both sides of a comma are evaluated
_ENTERING = frozenset(("-depth", "-d", "-delete", ","))
_WEAK = frozenset(("-a", "-and", "-type d"))
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
_NAMES = frozenset(("-name", "-iname", "-path", "-ipath", "-wholename", "-iwholename"))
# tests that leave every file in; programs that remove what they are given
_ALL_KINDS = ("-type", "-maxdepth", "-mindepth", "-fstype", "-D", "-printf", "-regextype")
_REMOVING = ("rm", "unlink", "shred")
_OR = ("-o", "-or", ",")
_NOT = ("!", "-not")
_MOST_PATHS = 16  # that another command is given
_MOST = 4096  # starting points times name patterns, and those times actions


class Expression:
    """What the words of one find say: starting points, name patterns, and actions in order (name, words)."""

    __slots__ = ("actions", "claims", "itself", "names", "narrowed", "paths", "paths_asked", "whole")

    def __init__(self, words: "tuple[Field, ...]") -> None:
        self.paths: list[Field] = []
        self.names: list[str] = []
        self.paths_asked: list[str] = []  # names at the end of patterns for whole paths
        self.whole: list[str] = []  # patterns for whole paths that lead through a folder with a dot
        self.actions: list[tuple[str, tuple[Field, ...]]] = []
        self.claims: list[Claim] = []
        self.itself = False  # -maxdepth 0: only the starting points
        self.narrowed = False  # by a test of names, ages, sizes and the like
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
        steps: list[str] = []
        asked: list[tuple[int, list[str], list[str], list[str]]] = []
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
                asked.append((len(steps), *self._test(name, words[position : position + 1], negated)))
                position += 1
            elif name not in _ALONE and not name.startswith("-O"):
                self.claims.append(Claim(cap.UNKNOWN, evidence=name))
            if name == "-depth" and position < len(words) and (word_text(words[position]) or "").lstrip("+-").isdigit():
                position += 1  # of BSD: how deep
            alternatives = alternatives or name in _OR
            negated = name in _NOT
            self.narrowed = self.narrowed or (name is not None and _narrows(name))
            steps.append("-type d" if name == "-type" and "d" in map(word_text, words[position - 1 : position]) else name or "?")
        without = left_out(steps) if "-prune" in steps else ()
        for at, names, paths, whole in asked:
            if at not in without:
                self.names += names
                self.paths_asked += paths
                self.whole += whole
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

    def _test(self, name: str, value: "tuple[Field, ...]", negated: bool) -> tuple[list[str], list[str], list[str]]:
        """What the test asks for: names, names at the end of whole paths, and those paths."""
        text = word_text(value[0]) if value else None
        if value and isinstance(value[0], Dynamic) and value[0].splits:
            self._doubt(value[0])
        if name == "-maxdepth" and text == "0":
            self.itself = True
        if not text or negated:
            return [], [], []
        return (
            _asked(name, text) if name in ("-name", "-iname") else [],
            _asked(name, _last(name, text)) if name in _WHOLE else [],
            _asked(name, text) if name in _WHOLE and "regex" not in name and "/." in text else [],
        )


def left_out(steps: list[str]) -> frozenset[int]:
    """Where the tests stand for what no action is given: `NAME -prune -o …`, `( NAME -o NAME ) -prune -o …` and `! ( NAME -prune -o NAME -prune ) …`.

    steps: the primaries in order.  What is left out must be whole folders or anything of that name.
    """
    found: list[int] = []
    if not _ENTERING.isdisjoint(steps):
        return frozenset()
    depth, start = 0, 0
    for at, step in enumerate(steps):
        if step in ("(", ")"):
            depth += 1 if step == "(" else -1
        elif depth == 0 and step in _OR:
            part = [each for each in steps[start:at] if each not in _WEAK]
            if part[-1:] == ["-prune"] and (_named(part[:-1]) or (part[0] == "(" and part[-2] == ")" and _named(part[1:-2]))):
                found += range(start, at)
            start = at + 1
    if start == 0 and steps[:1] and steps[0] in _NOT and steps[1:2] == ["("]:
        end = next((at for at, step in enumerate(steps) if step == ")"), 0)
        group = [each for each in steps[2:end] if each not in _WEAK]
        found += range(end) if group.count("-prune") == group.count("-o") + 1 and _named(group, "-prune") else ()
    return frozenset(found)


def _named(steps: list[str], *ends: str) -> bool:
    """Whether they are one test for a name, or several with -o between them; ends: what follows each."""
    wanted = len(ends) + 2
    tests = [steps[at : at + wanted] for at in range(0, len(steps), wanted)]
    return bool(tests) and all(
        each[0] in _NAMES and each[1 : 1 + len(ends)] == list(ends) and each[1 + len(ends) :] in (["-o"], ["-or"], []) for each in tests
    )


def _narrows(name: str) -> bool:
    return (name in _VALUED and name not in _ALL_KINDS) or name == "-empty" or name.startswith("-newer")


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
            if name == "-exec" and not (expression.narrowed or expression.itself) and word_text(words[0]) in _REMOVING:  # as -delete
                uses += [Use(v.REMOVE, (path,)) for path in found]
            whole = gives_on([word_text(field) or "" for field in words])
            given = found + _credentials(expression) if whole else found
            uses += [use for path in expression.paths if whole and expression.unnamed() for use in secrets_below(path)]
            uses += [Use(v.COMMAND, command) for command in _commands(words, given)]
            if name in _IN_FOLDER and _depends_on_folder(words, expression):
                expression.claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence=name))
    return Findings(tuple(uses), tuple(expression.claims))


def paths(reading: "Reading") -> "tuple[Field, ...]":
    """The paths that an action without words of its own is given; () when too much may be found."""
    expression = Expression(tuple(field for _, field, _ in reading.operands))
    found = _found(expression)
    return tuple(found) if not expression.claims and len(found) <= _MOST_PATHS else ()


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
    for text in expression.whole[:_MOST_PATHS]:
        if text[:1] == "*":
            found += [_below(path, text.lstrip("*").lstrip("/")) for path in expression.paths[:_MOST_PATHS] or [literal(".")]]
        else:
            found.append(Literal(text, any(mark in text for mark in "*?["), 0, 0))
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


def filled(field: "Field", path: "Field", mark: str = "{}") -> "Field":
    """A word with `{}` in it: the path itself, or text around it that is not known before it runs."""
    text = word_text(field) or ""
    if text == mark:
        return path
    if mark not in text:
        return field
    before, _, after = text.partition(mark)
    whole = word_text(path)
    values = (text.replace(mark, whole),) if whole is not None else ()
    return Dynamic(ITEM, before, after, values, False, (), field.start, field.end, isinstance(path, Literal) and path.glob)
