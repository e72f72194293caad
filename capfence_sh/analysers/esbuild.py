"""esbuild: options are `--name`, `--name=value` and `--name:key=value`; some name files that are written or code that is put in."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.reading import known_start
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_WRITTEN = ("--outfile=", "--outdir=", "--metafile=", "--mangle-cache=")
_READ = ("--inject:", "--tsconfig=", "--certfile=", "--keyfile=", "--servedir=")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A build of the project, reads of its entry points and writes of what comes out."""
    del code
    uses: list[Use] = []
    kind = "build"
    for _, field, _ in reading.operands:
        text = known_start(field)
        if text.startswith(("--serve", "--watch")):
            kind = ""
        for mark in (*_WRITTEN, *_READ):
            if text.startswith(mark):
                uses.append(Use(WRITE if mark in _WRITTEN else READ, (cut(field, len(mark)),)))
        if text[:1] != "-":
            uses.append(Use(READ, (field,)))
    return Findings(tuple(uses), (Claim(cap.PROJECT_CODE, "esbuild", kind=kind, evidence="esbuild"),), replaces=True)
