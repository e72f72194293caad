"""The tables of an image: the name of a program -> its entry, or what `routine` must know of it; a shape -> what bashlex reads in it.

It takes the place of `catalog.split` and `confirm.known` there.
"""

from capfence_sh.image import cold, opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command
    from capfence_sh.confirm.mask import Reading
    from capfence_sh.routine import Table

COMPLETE = True
_MAKERS = ("Command", "Operands", "Option", "Variable")  # what the code of an entry calls


def entry(name: str) -> "Command | None":
    """The entry of a program by one of its names."""
    where, _ = opened().places(name)
    return made(where, {}) if where else None


def made(where: int, around: "dict[str, Command]") -> "Command":
    """The entry that a part makes.  around: the names that its code finds, and leaves there."""
    image = opened()
    if not around:
        for name in _MAKERS:
            around[name] = image.names.get(f"_catalog_vocabulary__{name}") or cold("capfence_sh.catalog.vocabulary", name)  # type: ignore[assignment]
        around["cold"] = cold  # type: ignore[assignment]
    exec(image.load(where), around)  # type: ignore[arg-type]
    return around["ENTRY"]


def routine(name: str) -> "Table | tuple[()] | None":
    """See `Image.table`."""
    return opened().table(name)


def reading(shape: str) -> "tuple[Reading, int] | None":
    """What bashlex reads in the first unit of a shape: see `confirm.known`, whose place this takes."""
    return opened().reading(shape)


def names() -> list[str]:
    """The names of all programs, sorted."""
    image = opened()
    found: list[str] = []
    for letters in image.programs.values():
        for table in image.load(letters).values():  # type: ignore[attr-defined]
            found.extend(image.load(table))  # type: ignore[arg-type]
    return sorted(found)
