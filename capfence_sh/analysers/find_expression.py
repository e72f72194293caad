"""The words of find(1): starting points, tests and actions; GNU and BSD primaries -> what is looked for, and what is done with it."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import SUBSTITUTION, Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field

ALONE = frozenset(
    (
        *("(", ")", "!", ",", "-not", "-a", "-and", "-o", "-or", "-daystart", "-follow", "-noleaf", "-xdev", "-mount", "-depth"),
        *("-d", "-x", "-X", "-s", "-ignore_readdir_race", "-noignore_readdir_race", "-warn", "-nowarn", "-empty", "-executable"),
        *("-false", "-true", "-nogroup", "-nouser", "-readable", "-writable", "-prune", "-print", "-print0", "-ls", "-quit"),
        *("-help", "--help", "-version", "--version", "-E", "-H", "-L", "-P", "-local", "-acl", "-sparse", "-xattr", "-depth"),
    )
)
VALUED = frozenset(
    (
        *("-maxdepth", "-mindepth", "-regextype", "-amin", "-anewer", "-atime", "-cmin", "-cnewer", "-ctime", "-fstype", "-gid"),
        *("-group", "-ilname", "-iname", "-inum", "-ipath", "-iregex", "-iwholename", "-links", "-lname", "-mmin", "-mtime"),
        *("-name", "-newer", "-path", "-perm", "-regex", "-samefile", "-size", "-type", "-uid", "-used", "-user", "-wholename"),
        *("-xtype", "-context", "-printf", "-D", "-Bmin", "-Btime", "-Bnewer", "-flags", "-f", "-mnewer", "-xattrname", "-rdonly"),
    )
)
_RUNS = ("-exec", "-execdir", "-ok", "-okdir")
# -prune leaves nothing out where what is in a folder comes first, and both sides of a comma are evaluated
_ENTERING = frozenset(("-depth", "-d", "-delete", ","))
_WEAK = frozenset(("-a", "-and", "-type d"))
FILES = {
    "-fprint": (v.WRITE, 1),
    "-fprint0": (v.WRITE, 1),
    "-fls": (v.WRITE, 1),
    "-fprintf": (v.WRITE, 2),
    "-files0-from": (v.FILE_LIST, 1),
}
_BEFORE_PATHS = "HLPEXdsx"  # letters that BSD bundles
_WHOLE = ("-path", "-ipath", "-wholename", "-iwholename", "-regex", "-iregex")
_NAMES = frozenset(("-name", "-iname", "-path", "-ipath", "-wholename", "-iwholename"))
# tests that leave every file in
_ALL_KINDS = ("-type", "-maxdepth", "-mindepth", "-fstype", "-D", "-printf", "-regextype")
_OR = ("-o", "-or", ",")
_NOT = ("!", "-not")


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
            elif name in FILES:
                count = FILES[name][1]
                self.actions.append((name, words[position : position + 1]))
                position += count
            elif name in VALUED or name.startswith("-newer"):
                asked.append((len(steps), *self._test(name, words[position : position + 1], negated)))
                position += 1
            elif name not in ALONE and not name.startswith("-O"):
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
    return (name in VALUED and name not in _ALL_KINDS) or name == "-empty" or name.startswith("-newer")


def _before_paths(text: str) -> bool:
    return text == "--" or text.startswith("-O") or (text[:1] == "-" and text[1:].strip(_BEFORE_PATHS) == "" and len(text) > 1)


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
