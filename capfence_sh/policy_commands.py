"""The `commands:` of a policy -> the kept form of its programs, their examples judged.  Only reached when a policy is compiled.

The keys are the fields of `catalog.vocabulary`, and the errors begin with file:line:column.  What could never mean anything is refused: an entry
that looks like knowledge and is none would be worse than none.
"""

from capfence_sh import analysers, catalog
from capfence_sh import capabilities as cap
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import TAKES_THE_REST
from capfence_sh.policy_document import Document, Items, similar
from capfence_sh.policy_examples import Example
from capfence_sh.script_content import SHELLS
from capfence_sh.site_commands import unpacked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    from capfence_sh.policy_document import Node, Scalar
    from capfence_sh.policy_examples import Judge
    from capfence_sh.site_commands import Kept, KeptExample, KeptOperands, KeptOption, KeptVariable, SiteCommands, Texts

    Fields: TypeAlias = dict[str, Node]

STYLES = (v.GNU, v.POSIX, v.SINGLE, v.KEYS, v.BUNDLE, v.RAW)
ROLES = (
    *(
        v.TEXT,
        v.READ,
        v.INSPECT,
        v.WRITE,
        v.FOLDER,
        v.APPEND,
        v.REMOVE,
        v.OVERWRITE,
        v.MOVE,
        v.PERMISSION,
        v.DIRECTORY,
        v.FILE_LIST,
        v.REPORT,
    ),
    *(v.HOST, v.URL, v.RESOURCE, v.REMOTE_SOURCE, v.REMOTE_TARGET, v.CONTENT, v.CONFIG, v.CONTEXT, v.OPTIONS, v.ASSIGNMENT),
    *(v.COMMAND, v.SHELL, v.SHELL_WORDS, v.ARGUMENTS, v.SCRIPT, v.CODE, v.PROGRAM),
)
# analysers that tell their programs apart by name: they have nothing to say about another
_BY_NAME = frozenset(
    ("archive", "builtins", "examined", "host", "output_here", "privilege", "project_tool", "service", "terminal", "wrapper")
)
_FEEDS = (v.SHELL, v.CODE, v.TEXT)
_EFFECTS = tuple(name for name in cap.MEANING if name not in (cap.EXECUTE, cap.UNPARSED))
_LANGUAGES = tuple(sorted(analysers.LANGUAGES | SHELLS))

_COMMAND_KEYS = (
    *("name", "style", "options", "operands", "effects", "subcommands"),
    *("analyser", "language", "stdin", "numeric", "environment", "examples"),
)
_OPTION_KEYS = ("names", "takes", "effects", "optional", "language", "harmless", "operands", "supplies", "when")
_OPERAND_KEYS = ("first", "many", "last")
_VARIABLE_KEYS = ("names", "takes", "harmless")
_EXAMPLE_KEYS = ("line", "capabilities")

_YES, _NO = ("yes", "true", "on"), ("no", "false", "off")
_NAME_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+-")


def compile_commands(document: Document, node: "Node", judge: "Judge") -> "tuple[Kept, ...]":
    """Compile the entries and judge their examples; CapfenceError for the first mistake."""
    entries = _items(node)
    kept = tuple(_program(document, each) for each in entries)
    _refuse_repeated(document, ((name, place) for each in entries for name, place in _names(document, each)), "program")
    described = unpacked(kept)
    for each, entry in zip(entries, kept):
        _check(document, each, entry[0], described, judge)
    return kept


# ---- one program ---------------------------------------------------------------------------------------------------------


def _program(document: Document, node: "Node") -> "Kept":
    for name, place in _names(document, node):
        if not name[0].isalnum() or not _NAME_CHARACTERS.issuperset(name):
            raise document.fault(place, f"{name!r} is not the name of a program: letters, digits and _ . + - without a folder")
        if catalog.lookup(name) is not None:
            raise document.fault(place, f"the catalogue knows {name!r}; a policy can describe only programs it lacks")
    kept = _command(document, node)
    if not any(True for _ in _examples(document, node)):
        raise document.fault(node, f"{kept[0][0]} needs at least one example, such as {{line: {kept[0][0]} ..., capabilities: [...]}}")
    return kept


def _command(document: Document, node: "Node") -> "Kept":
    """A program or subcommand."""
    fields = _fields(document, node, "a command", _COMMAND_KEYS)
    style = _one(document, fields, "style", STYLES) or v.GNU
    if style == v.RAW and "options" in fields:
        raise document.fault(fields["options"], "style raw reads no options")
    subcommands = tuple(_command(document, each) for each in _items(fields.get("subcommands")))
    _refuse_repeated(
        document, ((name, place) for each in _items(fields.get("subcommands")) for name, place in _names(document, each)), "subcommand"
    )
    return (
        tuple(name for name, _ in _names(document, node)),
        style,
        _options(document, fields.get("options"), style),
        _operands(document, fields.get("operands")),
        _several(document, fields, "effects", _EFFECTS),
        subcommands,
        _analyser(document, fields),
        _one(document, fields, "language", _LANGUAGES),
        _one(document, fields, "stdin", _FEEDS),
        _flag(document, fields, "numeric"),
        tuple(_variable(document, each) for each in _items(fields.get("environment"))),
        tuple(_example(document, each) for each in _items(fields.get("examples"))),
    )


def _names(document: Document, node: "Node") -> "tuple[tuple[str, Scalar], ...]":
    fields = _fields(document, node, "a command", _COMMAND_KEYS)
    if "name" not in fields:
        raise document.fault(node, "a command needs a name")
    found = document.texts(fields["name"], "name")
    for name, place in found:
        if name.split() != [name] or name[0] == "-":
            raise document.fault(place, f"{name!r} cannot be a name: it would not be read as one word, or as an option")
    _refuse_repeated(document, found, "name")
    return found


def _analyser(document: Document, fields: "Fields") -> str:
    """An analyser that the catalogue names and that reads the words of any program."""
    if "analyser" not in fields:
        return ""
    known = {spec.analyser for name in catalog.FAMILIES for each in catalog.family(name) for spec in _tree(each)} - {""}
    found = _one(document, fields, "analyser", tuple(sorted(known)))
    if found in _BY_NAME:
        raise document.fault(fields["analyser"], f"analyser {found!r} reads only the programs of the catalogue that it knows by name")
    return found


def _tree(spec: v.Command) -> "Iterator[v.Command]":
    yield spec
    for sub in spec.subcommands:
        yield from _tree(sub)


# ---- its parts -----------------------------------------------------------------------------------------------------------


def _options(document: Document, node: "Node | None", style: str) -> "tuple[KeptOption, ...]":
    found: list[KeptOption] = []
    places: list[tuple[str, Scalar]] = []
    for each in _items(node):
        fields = _fields(document, each, "an option", _OPTION_KEYS)
        if "names" not in fields:
            raise document.fault(each, "an option needs names")
        names = document.texts(fields["names"], "names")
        for name, place in names:
            if not _is_option(name, style):
                raise document.fault(place, f"{name!r} is not an option of style {style}: write -o, --option, or in style keys option=")
        places += names
        found.append(_option(document, each, fields, tuple(name for name, _ in names)))
    _refuse_repeated(document, places, "option")
    return tuple(found)


def _option(document: Document, node: "Node", fields: "Fields", names: "Texts") -> "KeptOption":
    takes = _several(document, fields, "takes", ROLES)
    optional = _flag(document, fields, "optional")
    if any(role in TAKES_THE_REST for role in takes[:-1]):
        raise document.fault(fields["takes"], f"{', '.join(TAKES_THE_REST)} take all words that follow, so they stand last")
    if optional and len(takes) != 1:
        raise document.fault(fields["optional"], "only the one value of an option can be optional")
    if "when" in fields and not takes:
        raise document.fault(fields["when"], "an option that takes no value has no `when`")
    return (
        names,
        takes,
        _several(document, fields, "effects", _EFFECTS),
        optional,
        _one(document, fields, "language", _LANGUAGES),
        _flag(document, fields, "harmless"),
        _one(document, fields, "operands", ROLES),
        _flag(document, fields, "supplies"),
        tuple(document.content(each, "when") for each in _items(fields.get("when"))),
    )


def _is_option(name: str, style: str) -> bool:
    bare = name[:-1] if style == v.KEYS and name[-1:] == "=" else name
    if name.split() != [name] or "=" in bare or not bare.lstrip("-+"):
        return False
    return bare[0] in "-+" or bare != name


def _operands(document: Document, node: "Node | None") -> "KeptOperands":
    fields = {} if node is None else _fields(document, node, "operands", _OPERAND_KEYS)
    first = _several(document, fields, "first", ROLES)
    return first, _one(document, fields, "many", ROLES), _one(document, fields, "last", ROLES)


def _variable(document: Document, node: "Node") -> "KeptVariable":
    fields = _fields(document, node, "a variable of the environment", _VARIABLE_KEYS)
    for key in ("names", "takes"):
        if key not in fields:
            raise document.fault(node, f"a variable of the environment needs {key}")
    names = document.texts(fields["names"], "names")
    for name, place in names:
        if not name.replace("_", "a").isalnum() or name[0].isdigit():
            raise document.fault(place, f"{name!r} is not the name of a variable")
    harmless = tuple(document.content(each, "harmless") for each in _items(fields.get("harmless")))
    return tuple(name for name, _ in names), _one(document, fields, "takes", ROLES), harmless


# ---- examples ------------------------------------------------------------------------------------------------------------


def _example(document: Document, node: "Node") -> "KeptExample":
    fields = _fields(document, node, "an example", _EXAMPLE_KEYS)
    for key in _EXAMPLE_KEYS:
        if key not in fields:
            raise document.fault(node, f"an example needs {key}: a line, and all it claims besides {cap.EXECUTE}")
    return document.text(fields["line"], "line"), _several(document, fields, "capabilities", tuple(cap.MEANING))


def _examples(document: Document, node: "Node") -> "Iterator[tuple[Node, KeptExample]]":
    """The examples of a program and of its subcommands."""
    fields = _fields(document, node, "a command", _COMMAND_KEYS)
    for each in _items(fields.get("examples")):
        yield each, _example(document, each)
    for sub in _items(fields.get("subcommands")):
        yield from _examples(document, sub)


def _check(document: Document, node: "Node", names: "Texts", described: "SiteCommands", judge: "Judge") -> None:
    for place, (line, capabilities) in _examples(document, node):
        commands, _, _, _ = judge(Example({"command": line}, {}, {}, described))
        if not any(command.program == names[0] for command in commands):
            raise document.fault(place, f"the example {line!r} does not run {names[0]}")
        claimed = {effect.capability for command in commands for effect in command.effects} - {cap.EXECUTE}
        if claimed != set(capabilities):
            found = ", ".join(sorted(claimed)) or "nothing"
            raise document.fault(place, f"the example {line!r} claims {found} besides {cap.EXECUTE}")


# ---- values --------------------------------------------------------------------------------------------------------------


def _fields(document: Document, node: "Node", what: str, keys: "Texts") -> "Fields":
    """The values of a mapping by key; every key is known and has a value."""
    entries = document.mapping(node, what).entries
    for key, value in entries:
        if key.text not in keys:
            raise document.fault(key, f"unknown key {key.text!r} in {what}{similar(key.text, keys)}")
        if document.is_null(value):
            raise document.fault(key, f"{key.text} has no value")
    return {key.text: value for key, value in entries}


def _items(node: "Node | None") -> "tuple[Node, ...]":
    """The values of a list; one value is a list of one, and nothing an empty list."""
    if node is None:
        return ()
    return node.values if isinstance(node, Items) else (node,)


def _several(document: Document, fields: "Fields", key: str, known: "Texts") -> "Texts":
    found = tuple((document.text(each, key), each) for each in _items(fields.get(key)))
    for text, place in found:
        document.choice(place, text, known, key)
    return tuple(text for text, _ in found)


def _one(document: Document, fields: "Fields", key: str, known: "Texts") -> str:
    """One of the known texts; "" when there is none."""
    text = document.content(fields[key], key) if key in fields else ""
    if text:
        document.choice(fields[key], text, known, key)
    return text


def _flag(document: Document, fields: "Fields", key: str) -> bool:
    if key not in fields:
        return False
    text = document.text(fields[key], key).lower()
    document.choice(fields[key], text, (*_YES, *_NO), key)
    return text in _YES


def _refuse_repeated(document: Document, names: "Iterable[tuple[str, Scalar]]", what: str) -> None:
    seen: set[str] = set()
    for name, place in names:
        if name in seen:
            raise document.fault(place, f"the {what} {name!r} stands twice")
        seen.add(name)
