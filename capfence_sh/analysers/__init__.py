"""Embedded languages and commands whose words mean more than a table can say.

Each module `analysers/NAME.py` has one public function

    analyse(reading: Reading, code: Field | None) -> Findings

For a command that names an analyser, `reading` is what options.py understood and `code` is None.  For a CODE word, `code` is that word (a
Dynamic one is never analysed: it is opaque already).  What is found is said in the vocabulary of the catalogue: uses (role, word) and effects.
Conservative: what is not understood is OPAQUE with a kind, never nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.options import Reading
    from capfence_sh.words import Field


class Use:
    """A word and what it means: `role` from the vocabulary; `fields` one word, or for COMMAND and SHELL_WORDS all of them."""

    __slots__ = ("fields", "language", "role")

    def __init__(self, role: str, fields: "tuple[Field, ...]", language: str = "") -> None:
        self.role = role
        self.fields = fields
        self.language = language


class Claim:
    """A capability found directly: `target` (host, resource, path or "") and, for shell.opaque, a `kind`; `evidence` is the text that proves it."""

    __slots__ = ("capability", "evidence", "kind", "target")

    def __init__(self, capability: str, target: str = "", kind: str = "", evidence: str = "") -> None:
        self.capability = capability
        self.target = target
        self.kind = kind
        self.evidence = evidence


class Findings:
    """`replaces`: the table's own operand roles are void, only `uses` count.  `harmless`: the command changes, runs and sends nothing."""

    __slots__ = ("claims", "harmless", "replaces", "uses")

    def __init__(self, uses: tuple[Use, ...] = (), claims: tuple[Claim, ...] = (), replaces: bool = False, harmless: bool = False) -> None:
        self.uses = uses
        self.claims = claims
        self.replaces = replaces
        self.harmless = harmless


NOTHING = Findings()


class Quiet:
    """When an analyser has nothing to say of a plain command line, for `routine_tables`.

    without: options of which one must be given for it to speak (a BSD letter without its dash).  operands: whether it is quiet with operands, too.
    verbs: the subcommands for which this holds, () for all.  below: it speaks of operands below which a home lies.  alone, valued: words of an
    expression that it reads itself, and those of them that take the next word.
    """

    __slots__ = ("alone", "below", "operands", "valued", "verbs", "without")

    def __init__(
        self,
        *without: str,
        operands: bool = True,
        verbs: tuple[str, ...] = (),
        below: bool = False,
        alone: frozenset[str] = frozenset(),
        valued: frozenset[str] = frozenset(),
    ) -> None:
        self.without = without
        self.operands = operands
        self.verbs = verbs
        self.below = below
        self.alone = alone
        self.valued = valued


def quiet(name: str, program: str) -> "Quiet | None":
    """When the analyser says nothing of a program; None when that is not known."""
    module = __import__("capfence_sh.analysers." + name, fromlist=("analyse",))
    known: dict[str, Quiet] = getattr(module, "QUIET", {})
    return known.get(program)


def load(name: str) -> "Callable[[Reading, Field | None], Findings]":
    """The `analyse` function of an analyser; only the module asked for is imported."""
    analyse = _loaded.get(name)
    if analyse is None:
        analyse = _loaded[name] = __import__("capfence_sh.analysers." + name, fromlist=("analyse",)).analyse
    return analyse


_loaded: "dict[str, Callable[[Reading, Field | None], Findings]]" = {}


# languages whose analyser has a function `alone`: what a text means whatever the words beside it are
ALONE = frozenset(("awk", "jq", "sed"))


def alone(language: str) -> "Callable[[str], Findings]":
    """The `alone` function of one of these languages."""
    found: Callable[[str], Findings] = __import__("capfence_sh.analysers." + language, fromlist=("alone",)).alone
    return found


# languages whose code is read; of any other nothing is known
LANGUAGES = frozenset(("applied", "awk", "compiled", "ex", "gdb", "jq", "mongo", "node", "perl", "php", "python", "ruby", "sed", "sql"))


def of_language(language: str) -> "Callable[[Reading, Field | None], Findings]":
    """The `analyse` function for code of a language."""
    return load(language if language in LANGUAGES else "foreign")
