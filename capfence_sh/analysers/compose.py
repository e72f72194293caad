"""docker compose and docker buildx bake: `up` and `build` build what the project's file says; a file of another place is remote code."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import PROJECT_CODE, REMOTE_CODE
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.hosts import of_url
from capfence_sh.reading import known_start
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.project_code: of kind build for `build` and `bake`; shell.remote_code for files named by an address."""
    del code
    verb = reading.path[-1]
    named = [known_start(field) for field in (*reading.values("-f"), *(field for _, field, _ in reading.operands if verb == "bake"))]
    texts = [known_start(field) for field in reading.values("--set")]
    uses = tuple(Use(WRITE, (literal(place),)) for text in texts if (place := _place(text)))
    away = tuple(Claim(REMOTE_CODE, of_url(text) or "?", evidence=text) for text in named if "://" in text or text.startswith("git@"))
    if verb not in ("up", "build", "bake"):
        return Findings(claims=away) if away else NOTHING
    return Findings(
        uses,
        claims=(
            *away,
            Claim(PROJECT_CODE, kind="" if verb == "up" else "build", evidence=verb),
        ),
    )


def _place(text: str) -> str:
    """What `bake --set TARGET.output=type=local,dest=PLACE` (or cache-to) writes."""
    name, _, value = text.partition("=")
    if name.rpartition(".")[2] not in ("output", "cache-to"):
        return ""
    settings = {part.partition("=")[0]: part.partition("=")[2] for part in value.split(",")}
    return settings.get("dest", "") if "type" in settings else value
