"""A loaded policy: the plain tuples that `policy_compile` makes (so that they can be kept as marshal), unmarshalled as far as decisions look at them."""

import marshal

from capfence_sh.site_commands import unpacked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from capfence_sh.contains import Compiled
    from capfence_sh.decision import Decision, Rule
    from capfence_sh.needles import Needles
    from capfence_sh.pattern import Regex
    from capfence_sh.site_commands import Kept

    Section: TypeAlias = Literal[0, 1, 2]
    Texts: TypeAlias = tuple[str, ...]
    # selector, values, excluded values, literals (compiled, as written but in lower case and with single blanks), expressions
    Selector: TypeAlias = tuple[int, Texts, Texts, tuple[tuple[Compiled, str], ...], tuple[Regex, ...]]
    # section, line, id, reason, instead, selectors
    CompiledRule: TypeAlias = tuple[Section, int, str, str, str, tuple[Selector, ...]]
    # of one section and capability: rules by program ("" for any), and by text in the words of a command
    Candidates: TypeAlias = tuple[dict[str, tuple[int, ...]], Needles]
    # per section: marshal of Candidates by capability
    Index: TypeAlias = tuple[dict[str, bytes], ...]
    # where the programs that the policy describes stand (line:column, "" for nowhere), and what it says of them
    Described: TypeAlias = tuple[str, tuple[Kept, ...]]
    # name, version, description, rules (marshal of CompiledRule), index and fallback (marshal of Needles) per section, warnings (line, text),
    # programs
    CompiledPolicy: TypeAlias = tuple[str, str, str, tuple[bytes, ...], Index, tuple[bytes, ...], tuple[tuple[int, str], ...], Described]


class Policy:
    """A loaded policy: `source` is the file, `sha256` the hash of its text; the rest is compiled.

    commands: the programs it describes, by each of their names; `commands_at` is where they stand (line:column, "" when there are none).

    Rules and parts of the index are unmarshalled when a decision first looks at them: most never are.  shown: rules as verdicts show them,
    and settled: decisions that depend on capability, program and confirmation alone, both kept by `decision`.
    """

    __slots__ = (
        *("_candidates", "_fallback", "_known", "_named", "_needles", "_rules", "commands", "commands_at", "description", "index"),
        *("name", "settled", "sha256", "shown", "source", "version", "warnings"),
    )

    def __init__(self, source: str, sha256: str, compiled: "CompiledPolicy") -> None:
        self.source = source
        self.sha256 = sha256
        self.name, self.version, self.description, self._rules, self.index, self._fallback, self.warnings, described = compiled
        self.commands_at, kept = described
        self.commands = unpacked(kept)
        self._known: dict[int, CompiledRule] = {}
        self._candidates: dict[tuple[Section, str], Candidates] = {}
        self._named: dict[tuple[Section, str, str], tuple[int, ...]] = {}  # rules about one program or any
        self._needles: dict[Section, Needles] = {}
        self.shown: dict[int, Rule] = {}
        self.settled: dict[tuple[str, str, int], tuple[Decision | None, Rule | None]] = {}

    def __len__(self) -> int:
        """The number of rules."""
        return len(self._rules)

    def rule(self, number: int) -> "CompiledRule":
        """One rule."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = marshal.loads(self._rules[number])
        return known

    def candidates(self, section: "Section", capability: str, program: str) -> "tuple[tuple[int, ...], Needles]":
        """The rules of a section that can be about a capability: those about a program (or any), in order; others by text."""
        key = section, capability
        parts = self._candidates.get(key)
        if parts is None:
            kept = self.index[section].get(capability)
            parts = self._candidates[key] = ({}, {}) if kept is None else marshal.loads(kept)
        by_program, needles = parts
        if program not in by_program:
            return by_program.get("", ()), needles
        asked = section, capability, program
        if asked not in self._named:
            self._named[asked] = tuple(sorted((*by_program[program], *by_program.get("", ()))))
        return self._named[asked], needles

    def fallback(self, section: "Section") -> "Needles":
        """The texts of a section that are looked for where what runs cannot be known."""
        if section not in self._needles:
            self._needles[section] = marshal.loads(self._fallback[section])
        return self._needles[section]
