"""Debuggers of file systems: requests that only look at how the file system is laid out are told from the others."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import DESTRUCTIVE, MUTATION, ROOT_ACCESS, SECRET_READ
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_RESCUES = (ROOT_ACCESS, DESTRUCTIVE, SECRET_READ)
# program -> (option that gives a request, options without which or with which it may do more, requests that look, what the others claim)
_PROGRAMS: "dict[str, tuple[str, tuple[str, ...], tuple[str, ...], frozenset[str], tuple[str, ...]]]" = {
    "debugfs": (
        "-R",
        (),
        ("-w", "-f", "-z", "-i", "-d"),
        frozenset(
            (
                *("stat", "stats", "show_super_stats", "ls", "ncheck", "icheck", "testi", "testb", "ffi", "ffb", "features", "htree"),
                *(
                    "blocks",
                    "bmap",
                    "filefrag",
                    "ex",
                    "extents",
                    "dump_extents",
                    "lsdel",
                    "list_deleted_inodes",
                    "params",
                    "supported_features",
                ),
            )
        ),
        _RESCUES,
    ),
    "xfs_db": ("-c", ("-r",), ("-x",), frozenset(("frag", "freesp", "version", "label", "uuid", "info", "agresv")), _RESCUES),
    "xfs_quota": (
        "-c",
        (),
        ("-D", "-P"),
        frozenset(("report", "quot", "quota", "df", "free", "state", "print", "path", "help", "dump")),
        (ROOT_ACCESS, MUTATION),
    ),
}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Nothing when each request is known to look, else what the program can do to the file system."""
    del code
    if reading.harmless:
        return NOTHING
    option, needed, more, looks, others = _PROGRAMS[reading.path[0]]
    requests = [(word_text(value) or "?").split() for value in reading.values(option)]
    known = bool(requests) and all(words and words[0] in looks and not {">", "-f"} & set(words) for words in requests)
    if known and not reading.has(*more) and all(reading.has(each) for each in needed):
        return NOTHING
    target = word_text(reading.operands[0][1]) if reading.operands else None
    if reading.path[0] == "xfs_quota" and not reading.has("-x"):
        return NOTHING
    return Findings(claims=tuple(Claim(each, target=target or "?", evidence=" ".join(reading.path)) for each in others))
