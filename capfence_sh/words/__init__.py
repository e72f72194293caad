"""Word of the tree -> what the command will receive: Literal, or Dynamic with a reason.

The order is bash's: braces (braces), then tildes, parameters, arithmetic and substitutions (tilde, parameters, operators, evaluation), then splitting, globs and
the removal of quotes (assembly).  expansion is the way in.
"""

from capfence_sh.words.assignments import after, after_arithmetic
from capfence_sh.words.expansion import (
    expand,
    expand_assignment,
    expand_command,
    expand_list,
    expand_single,
    expand_text,
    heredoc_text,
    pattern,
)
from capfence_sh.words.fields import (
    ARITHMETIC,
    EVALUATED,
    FOLDED,
    ITEM,
    JOB,
    NUMBERED,
    NUMBERS,
    POSITIONAL,
    PROCESS,
    SUBSTITUTION,
    VARIABLE,
    Dynamic,
    Literal,
    cut,
    in_stages,
    is_complete,
    literal,
    pinned,
    respelled,
    texts,
    with_names,
    with_reason,
    with_some,
    with_values,
)
from capfence_sh.words.patterns import literal_start, matches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words.fields import Field as Field

__all__ = [
    "ARITHMETIC",
    "EVALUATED",
    "FOLDED",
    "ITEM",
    "JOB",
    "NUMBERED",
    "NUMBERS",
    "POSITIONAL",
    "PROCESS",
    "SUBSTITUTION",
    "VARIABLE",
    "Dynamic",
    "Literal",
    "after",
    "after_arithmetic",
    "cut",
    "expand",
    "expand_assignment",
    "expand_command",
    "expand_list",
    "expand_single",
    "expand_text",
    "heredoc_text",
    "in_stages",
    "is_complete",
    "literal",
    "literal_start",
    "matches",
    "pattern",
    "pinned",
    "respelled",
    "texts",
    "with_names",
    "with_reason",
    "with_some",
    "with_values",
]
