"""find(1): what its actions run, remove, read and write, and which paths they are given."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Quiet, Use
from capfence_sh.analysers.find_expression import ALONE, FILES, VALUED, Expression
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.catalog import vocabulary as v
from capfence_sh.key_names import gives_on, keys_named, public
from capfence_sh.reading import word_text
from capfence_sh.words import ITEM, Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_IN_FOLDER = ("-execdir", "-okdir")
QUIET = {"find": Quiet(alone=ALONE, valued=VALUED)}
# programs that remove what they are given
_REMOVING = ("rm", "unlink", "shred")
_MOST_PATHS = 16  # that another command is given
_MOST = 4096  # starting points times name patterns, and those times actions


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
        elif name in FILES:
            uses.append(Use(FILES[name][0], words))
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
