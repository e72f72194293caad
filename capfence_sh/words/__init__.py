"""Word of the tree -> what the command will receive: Literal, or Dynamic with a reason."""

from capfence_sh.words.fields import (
    ARITHMETIC,
    EVALUATED,
    FOLDED,
    ITEM,
    POSITIONAL,
    PROCESS,
    SUBSTITUTION,
    VARIABLE,
    Dynamic,
    Literal,
    is_complete,
    literal,
    texts,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words.fields import Field as Field

__all__ = [
    "ARITHMETIC",
    "EVALUATED",
    "FOLDED",
    "ITEM",
    "POSITIONAL",
    "PROCESS",
    "SUBSTITUTION",
    "VARIABLE",
    "Dynamic",
    "Literal",
    "is_complete",
    "literal",
    "texts",
]
