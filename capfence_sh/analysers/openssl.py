"""openssl: private keys that are printed, and modules (engines, providers) that are loaded."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_KEYS = ("rsa", "ec", "dsa", "pkey")
_SHOWN = ("/dev/stdout", "/dev/stderr", "/dev/tty", "/dev/fd/1", "/dev/fd/2", "/proc/self/fd/1")
# part of the installation, found without a path
_OWN_MODULES = frozenset(("default", "legacy", "base", "fips", "null", "rdrand", "afalg", "padlock", "pkcs11", "devcrypto"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A read of the key unless only its public half or nothing of it is shown; shell.opaque for modules from elsewhere."""
    uses: list[Use] = []
    claims: list[Claim] = []
    hidden = reading.has("-pubin", "-pubcheck") or (reading.has("-noout", "-pubout") and not reading.has("-text"))
    if reading.path[-1] in _KEYS and not hidden:
        uses += [Use(v.READ, (field,)) for field in reading.values("-in")]
        written = [word_text(field) for field in reading.values("-out")]
        if reading.has("-text") or not written or any(name in _SHOWN for name in written):  # a private key, whatever its file is called
            claims += [Claim(cap.SECRET_READ, evidence=word_text(field) or "-in") for field in reading.values("-in")]
    for field in reading.values("-engine", "-provider", "-keygen_engine", "-ssl_client_engine", "-module"):
        if word_text(field) not in _OWN_MODULES:
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=word_text(field) or ""))
    for field in reading.values("-provider-path"):
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=word_text(field) or ""))
    return Findings(tuple(uses), tuple(claims))
