"""Server programs that can also be asked: a check of their configuration, a dump of it, their version.  Anything else starts or signals them.

A configuration that is checked is read by the server itself, which loads the modules it names: the system's own, or the project's.
"""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_VERSIONS = ("-v", "-V", "-vv", "-h", "-?")
_APACHE = ("-t", "-S", "-M", "-l", "-L")
# program -> options that only check or show
_CHECKS = {
    "nginx": ("-t", "-T"),
    "openresty": ("-t", "-T"),
    "apachectl": _APACHE,
    "apache2ctl": _APACHE,
    "httpd": _APACHE,
    "apache2": _APACHE,
    "haproxy": ("-c",),
    "sshd": ("-t", "-T"),
    "squid": ("-k",),
    "dnsmasq": ("--test",),
    "php-fpm": ("-t", "--test", "-tt", "-i"),
    "postfix": (),
    "traefik": (),
}
_DUMPS = frozenset(("DUMP_VHOSTS", "DUMP_MODULES", "DUMP_RUN_CFG", "DUMP_INCLUDES", "DUMP_CONFIG"))
_LOOKS = frozenset(("configtest", "status", "fullstatus", "check", "validate", "version", "graceful-status"))
_CONFIGURATIONS = ("-c", "-f", "-d", "--config", "-p", "-y", "--fpm-config", "-C", "--conf-file")
_TRUSTED = ("/etc/", "/usr/")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What one call starts, signals or checks."""
    name = reading.written[0]
    words = reading.texts()
    checks = reading.has(*_CHECKS.get(name, ())) and not (name == "squid" and "parse" not in map(word_text, reading.values("-k")))
    looks = bool(words) and words[0] in _LOOKS
    dumps = bool(reading.values("-D")) and {word_text(field) for field in reading.values("-D")} <= _DUMPS
    other = reading.has("-D") and not (dumps and reading.has("-t"))  # apachectl -t -D DUMP_VHOSTS shows
    if not (checks or looks or (reading.has(*_VERSIONS) and not words)) or reading.has("-g", "--define") or other:
        return Findings(claims=(Claim(cap.MUTATION, evidence=name),))
    files = [field for option in _CONFIGURATIONS for field in reading.values(option)]
    own = [field for field in files if not (word_text(field) or "").startswith(_TRUSTED)]
    if not own:
        return NOTHING
    claims = tuple(_checked(word_text(field)) for field in own)
    return Findings(tuple(Use(v.READ, (field,)) for field in own), claims)


def _checked(path: str | None) -> Claim:
    if path is None or path.startswith(("/", "~", "..")) or "/../" in path:
        return Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence=path or "?")
    return Claim(cap.PROJECT_CODE, path, kind="check", evidence=path)
