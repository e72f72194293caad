"""What is installed: a name from the configured registry, code from somewhere else, or the project at hand."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings
from capfence_sh.catalog.vocabulary import RAW
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_ARCHIVES = (
    ".whl",
    ".tgz",
    ".tar.gz",
    ".tar.bz2",
    ".tar.xz",
    ".zip",
    ".deb",
    ".rpm",
    ".apk",
    ".gem",
    ".egg",
    ".snap",
    ".flatpak",
    ".crate",
    ".conda",
    ".ipk",
    ".txz",
    ".xbps",
    ".pkg",
    ".pkg.tar.zst",
)
_SCHEMES = ("gh:", "gl:", "bb:", "git+", "hg+", "svn+", "bzr+", "github:", "gitlab:", "bitbucket:", "gist:", "git@", "git:", "file:")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Claims for every operand that is not a plain name; a program whose options are words like the others may be asked for help."""
    if reading.spec.style == RAW and reading.texts() in (("--help",), ("-h",), ("--version",), ("version",), ("help",)):
        return Findings(harmless=True)
    claims: list[Claim] = []
    for _, field, _ in reading.operands:
        text = word_text(field)
        if text is None:
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence=field.text if hasattr(field, "text") else "?"))
        else:
            claims += of_name(text)
    return Findings(claims=tuple(claims))


def of_name(text: str) -> list[Claim]:
    """What installing this claims besides an installation."""
    source = text.partition(" @ ")[2] or text
    if "://" in source or source.startswith(_SCHEMES):
        return [Claim(cap.REMOTE_CODE, evidence=text)]
    path = source.partition("[")[0]
    if path.endswith(_ARCHIVES):
        return [Claim(cap.REMOTE_CODE, evidence=text)]
    if path in (".", "..") or path.startswith(("./", "../", "/")):
        return [Claim(cap.PROJECT_CODE, kind="", evidence=text)]
    if source.count("/") == 1 and not source.startswith("@") and "@" not in source.split("/")[0]:
        return [Claim(cap.REMOTE_CODE, evidence=text)]  # OWNER/REPOSITORY of a hosting service
    return []
