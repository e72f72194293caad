"""What bashlex says of the shapes that most programs have.  An image keeps it (`cli.shapes`); without one there is nothing here, and bashlex is asked."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.confirm.mask import Reading

_kept: "list[Callable[[str], tuple[Reading, int] | None]]" = []


def keep(readings: "Callable[[str], tuple[Reading, int] | None]") -> None:
    """Look them up here from now on: a batch has left the image that keeps them."""
    _kept[:] = [readings]


def reading(shape: str) -> "tuple[Reading, int] | None":
    """The reading of the first unit of a shape and its length, as `agree.parsed` gives it; None when it is not kept."""
    return _kept[0](shape) if _kept else None
