"""The name of an option as it is written -> the option that the tables of a program and of its subcommands declare.

specs: the program, and its subcommands that were met so far.
"""

from capfence_sh.catalog import vocabulary as v

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command, Option

_HELP = v.option("--help", "--version", "-help", "-version", harmless=True)


def find(specs: "list[Command]", name: str) -> "Option | None":
    """The option of exactly this name; the one of the last subcommand when several have it."""
    for spec in reversed(specs) if len(specs) > 1 else specs:
        for option in spec.options:
            if name in option.names:
                return _HELP if name in _HELP.names and _is_plain(option) else option
    return _HELP if name in ("--help", "--version") else None


def begins(specs: "list[Command]", text: str) -> bool:
    """Whether an option that begins so is one of the program before any subcommand."""
    name = text.partition("=")[0]
    if name[:2] == "--":
        return long(specs, name) is not None
    return find(specs, name) is not None or find(specs, text[:2]) is not None


def long(specs: "list[Command]", name: str) -> "Option | None":
    """The option of this name, or the only one whose name begins so."""
    exact = find(specs, name)
    if exact is not None:
        return exact
    matches = [o for spec in specs for o in spec.options if any(n.startswith(name) for n in o.names)]
    return matches[0] if len(matches) == 1 else None


def single(specs: "list[Command]", name: str) -> "Option | None":
    """The option of this name, with one dash or two."""
    bare = name.lstrip("-")
    for spec in reversed(specs):
        for option in spec.options:
            if any(n.lstrip("-") == bare for n in option.names):
                return _HELP if name in _HELP.names and _is_plain(option) else option
    return _HELP if name in _HELP.names else None


def _is_plain(option: "Option") -> bool:
    """Whether an option does no more than stand there: then --version under its name is what it is everywhere."""
    return not option.takes and not option.effects and not option.operands
