"""The entry of one program without the rest of its family.  Tables are written by family; only an image has them taken apart."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command

COMPLETE = False  # whether `entry` knows every program


def entry(name: str) -> "Command | None":
    """The entry of a program by one of its names."""
    return None
