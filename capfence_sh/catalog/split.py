"""The entry of one program without the rest of its family.  Tables are written by family; only an image has them taken apart."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command
    from capfence_sh.routine import Table

COMPLETE = False  # whether `entry` knows every program


def entry(name: str) -> "Command | None":
    """The entry of a program by one of its names."""
    return None


def names() -> list[str]:
    """The names of all programs, sorted, where they are known without the families."""
    return []


def routine(name: str) -> "Table | tuple[()] | None":
    """What `routine` must know of the program; () when it does more than look, None when there is no such program."""
    return None
