"""What bashlex says of the shapes that most programs have.  An image keeps it (`cli.shapes`); without one there is nothing here, and bashlex is asked."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.confirm.mask import Reading


def reading(shape: str) -> "tuple[Reading, int] | None":
    """The reading of the first unit of a shape and its length, as `agree.parsed` gives it; None when it is not kept."""
    return None
