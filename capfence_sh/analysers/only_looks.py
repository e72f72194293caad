"""Programs with an option that lists or tries, beside which other options still do what they say."""

from capfence_sh.analysers import NOTHING, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# program -> options that list or try; those that act all the same, () for all others
_PROGRAMS: "dict[str, tuple[tuple[str, ...], tuple[str, ...]]]" = {
    "tune2fs": (("-l",), ()),
    "xfs_admin": (("-l", "-u"), ()),
    "kafka-topics": (("--dry-run",), ("--delete", "--delete-offsets", "--create", "--alter", "--add", "--remove", "--execute")),
}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Harmless when nothing that acts stands beside the option."""
    del code
    looks, acts = _PROGRAMS.get(reading.path[0], ((), ()))
    names = [name for given in reading.given for name in given.option.names]
    acting = any(name in acts for name in names) if acts else any(name not in looks for name in names)
    return Findings(harmless=True) if reading.has(*looks) and not acting else NOTHING
