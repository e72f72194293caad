"""gpg: what the output holds.  Only encryption for a key or with a passphrase that is asked for keeps the text from whoever gets the output."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_FAMILIES = ("--list-", "--generate-", "--quick-generate", "--delete-", "--print-md", "--gpgconf-", "--check-", "--export-")
_COMMANDS = frozenset(
    (
        *("--encrypt", "--encrypt-files", "--symmetric", "--store", "--sign", "--clear-sign", "--detach-sign", "--enarmor", "--decrypt"),
        *("--verify", "--import", "--send-keys", "--fetch-keys", "--card-status", "--server", "-h", "--warranty", "--dump-options"),
    )
)
# commands whose output holds the text of their input, unless it is encrypted as well
_COPIES = ("--store", "--sign", "--clear-sign", "--enarmor", "--dearmor")
_ENCRYPTS = ("--encrypt", "--encrypt-files")
_PASSPHRASES = ("--passphrase", "--passphrase-fd", "--passphrase-file")
_ENDINGS = (".gpg", ".asc", ".pgp", ".sig")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Reads of what is copied or signed; without a command a file is decrypted, or its signature checked."""
    del code
    files = tuple(field for _, field, _ in reading.operands)
    if reading.has("--dry-run") and [given.name for given in reading.given if _commands(given.name)] == ["--import"]:
        return Findings(harmless=True)  # of the other commands most ask nobody
    hidden = reading.has(*_ENCRYPTS) or (reading.has("--symmetric") and not reading.has(*_PASSPHRASES))
    if reading.has(*_COPIES, "--symmetric") and not hidden:
        return Findings(uses=tuple(Use(READ, (field,)) for field in files))
    if not files or any(_commands(given.name) for given in reading.given):
        return NOTHING
    text = word_text(files[0]) or ""
    if text.endswith((".sig", ".asc")):
        return NOTHING
    plain = next((text.removesuffix(ending) for ending in _ENDINGS if text.endswith(ending)), text)
    written = () if reading.has("--output") else (Use(WRITE, (literal(plain or "?"),)),)
    return Findings(uses=(Use(READ, files[:1]), *written), claims=(Claim(SECRET_READ, target=text, evidence=text),))


def _commands(name: str) -> bool:
    """Whether an option is a command of gpg: what is left are settings."""
    return name in _COMMANDS or name.startswith(_FAMILIES)
