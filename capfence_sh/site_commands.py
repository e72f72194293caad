"""Programs that a policy describes: their kept form -> entries like those of the catalogue, and the lookup that knows both.

The kept form is plain tuples with the fields of `catalog.vocabulary` in their order; `policy_commands` makes it.  A policy cannot describe what the
catalogue knows, so the order of the two does not matter.
"""

from capfence_sh import catalog
from capfence_sh.catalog import vocabulary as v
from capfence_sh.words import patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    Texts: TypeAlias = tuple[str, ...]
    # names, takes, effects, optional, language, harmless, operands, supplies, when
    KeptOption: TypeAlias = tuple[Texts, Texts, Texts, bool, str, bool, str, bool, Texts]
    # first, many, last
    KeptOperands: TypeAlias = tuple[Texts, str, str]
    # names, role, harmless
    KeptVariable: TypeAlias = tuple[Texts, str, Texts]
    # line, capabilities
    KeptExample: TypeAlias = tuple[str, Texts]
    # names, style, options, operands, effects, subcommands, analyser, language, stdin, numeric, environment, examples
    Kept: TypeAlias = tuple[
        Texts,
        str,
        tuple[KeptOption, ...],
        KeptOperands,
        Texts,
        tuple["Kept", ...],
        str,
        str,
        str,
        bool,
        tuple[KeptVariable, ...],
        tuple[KeptExample, ...],
    ]
    SiteCommands: TypeAlias = Mapping[str, v.Command]

NONE: "SiteCommands" = {}


def lookup(name: str, described: "SiteCommands") -> "v.Command | None":
    """The entry of a program by its bare name: what the policy describes, else what the catalogue knows."""
    return described.get(name) or catalog.lookup(name)


def matching(pattern: str, described: "SiteCommands") -> "Texts":
    """The program names that a shell pattern matches, as `catalog.matching`."""
    own = patterns.matching(pattern, described) if pattern.strip("*?[]!") else ()
    return own + catalog.matching(pattern)


def unpacked(kept: "tuple[Kept, ...]") -> "dict[str, v.Command]":
    """The entries by each of their names."""
    return {name: entry for entry in map(_command, kept) for name in entry.names}


def _command(kept: "Kept") -> v.Command:
    names, style, options, operands, effects, subcommands, analyser, language, stdin, numeric, environment, examples = kept
    return v.Command(
        names,
        style,
        tuple(v.Option(*each) for each in options),
        v.Operands(*operands),
        effects,
        tuple(_command(each) for each in subcommands),
        analyser,
        language,
        stdin,
        numeric,
        tuple(v.Variable(*each) for each in environment),
        tuple(v.example(line, *capabilities) for line, capabilities in examples),
    )
