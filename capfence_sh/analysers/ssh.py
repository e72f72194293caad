"""The ssh family: what -o and forwards mean, and whether the session is interactive.

Without a command on the command line ssh is an interactive session or a tunnel, which is egress; with one, the words are judged as what the
other host runs.  Options of ssh_config(5) can run local programs, open tunnels and change the destination.
"""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.recursive import everything_below
from capfence_sh.capabilities import EGRESS, MUTATION, OPAQUE, STDIN_CODE, UNKNOWN
from capfence_sh.catalog.vocabulary import CONFIG, HOST, INSPECT, PROGRAM, READ, REMOTE_TARGET, SHELL, SHELL_WORDS
from capfence_sh.hosts import LOOPBACK, normal
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_ROLES = {
    "proxycommand": SHELL,
    "localcommand": SHELL,
    "knownhostscommand": SHELL,
    "remotecommand": SHELL,
    "include": CONFIG,
    "pkcs11provider": PROGRAM,
    "securitykeyprovider": PROGRAM,
    "smartcarddevice": PROGRAM,
    "xauthlocation": PROGRAM,
    "hostname": HOST,
    "proxyjump": HOST,
    "identityfile": INSPECT,
    "certificatefile": INSPECT,
    "identityagent": INSPECT,
}
_TUNNELS = frozenset(("localforward", "remoteforward", "dynamicforward", "tunnel", "tunneldevice", "stdioforward", "sendenv", "setenv"))
_CHANGES = frozenset(("forwardagent", "forwardx11", "forwardx11trusted", "addkeystoagent", "updatehostkeys"))
_HARMLESS = frozenset(
    (
        *(
            "addressfamily",
            "batchmode",
            "bindaddress",
            "bindinterface",
            "canonicaldomains",
            "canonicalizefallbacklocal",
            "canonicalizehostname",
        ),
        *(
            "canonicalizemaxdots",
            "canonicalizepermittedcnames",
            "casignaturealgorithms",
            "challengeresponseauthentication",
            "channeltimeout",
        ),
        *("checkhostip", "ciphers", "clearallforwardings", "compression", "connectionattempts", "connecttimeout", "controlmaster"),
        *("controlpath", "controlpersist", "enableescapecommandline", "enablesshkeysign", "escapechar", "exitonforwardfailure"),
        *(
            "fingerprinthash",
            "forkafterauthentication",
            "forwardx11timeout",
            "gatewayports",
            "globalknownhostsfile",
            "gssapiauthentication",
        ),
        *("gssapidelegatecredentials", "gssapikeyexchange", "hashknownhosts", "hostbasedacceptedalgorithms", "hostbasedauthentication"),
        *("hostkeyalgorithms", "hostkeyalias", "identitiesonly", "ignoreunknown", "ipqos", "kbdinteractiveauthentication"),
        *("kbdinteractivedevices", "kexalgorithms", "loglevel", "logverbose", "macs", "nohostauthenticationforlocalhost"),
        *("numberofpasswordprompts", "obscurekeystroketiming", "passwordauthentication", "permitlocalcommand", "permitremoteopen", "port"),
        *("preferredauthentications", "protocol", "proxyusefdpass", "pubkeyacceptedalgorithms", "pubkeyacceptedkeytypes"),
        *("pubkeyauthentication", "rekeylimit", "requesttty", "requiredrsasize", "revokedhostkeys", "serveralivecountmax"),
        *("serveraliveinterval", "sessiontype", "stdinnull", "streamlocalbindmask", "streamlocalbindunlink", "stricthostkeychecking"),
        *("syslogfacility", "tag", "tcpkeepalive", "user", "userknownhostsfile", "verifyhostkeydns", "visualhostkey"),
    )
)
_OF_GIT = ("sendenv", "GIT_PROTOCOL")  # what git adds to every ssh
_OFF = frozenset(("no", "none", "false", ""))


def _own_shell(reading: "Reading") -> list[Claim]:
    """A session on this very host is a shell that reads what is typed."""
    names = [(word_text(field) or "").rpartition("@")[2] for _, field, _ in reading.operands[:1]]
    session = not reading.has("-N", "-W", "-O", "-f", "-G", "-Q")
    return [Claim(OPAQUE, kind=STDIN_CODE, evidence=name) for name in names if session and normal(name) == LOOPBACK]


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses and claims of -o values; shell.egress for a session without a command, and for a copy unless this is its far end."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = []
    for value in reading.values("-o"):
        configured(value, uses, claims)
    commanded = any(use.role == SHELL_WORDS for use in reading.uses)
    session = reading.spec.operands.many == SHELL_WORDS and not reading.has("-O", "-Q")
    if session and reading.operands and (not commanded or reading.has("-s")):
        claims += [Claim(EGRESS), *_own_shell(reading)]
    if reading.spec.operands.last == REMOTE_TARGET:
        claims += [] if reading.has("-f", "-t") else [Claim(EGRESS)]
        uses += [use for role, field, _ in reading.operands if role == READ and reading.has("-r") for use in everything_below(field)]
    return Findings(uses=tuple(uses), claims=tuple(claims))


def configured(field: "Field", uses: list[Use], claims: list[Claim]) -> None:
    """What one setting of ssh_config(5) makes ssh run, read or reach."""
    text = word_text(field)
    if text is None:
        claims.append(Claim(UNKNOWN, evidence="-o"))
        return
    key, value = split_setting(text)
    if key in _ROLES:
        if value.lower() not in _OFF:
            uses.append(Use(_ROLES[key], (literal(value),)))
    elif key in _TUNNELS or key in _CHANGES:
        if value.lower() not in _OFF and (key, value) != _OF_GIT:
            claims.append(Claim(EGRESS if key in _TUNNELS else MUTATION, target="?" if key in _TUNNELS else "agent", evidence=text))
    elif key not in _HARMLESS:
        claims.append(Claim(UNKNOWN, evidence=text))


def split_setting(text: str) -> tuple[str, str]:
    """(keyword in lower case, value) of `Keyword=value` or `Keyword value` (ssh_config(5))."""
    text = text.strip()
    end = next((i for i, character in enumerate(text) if character in "= \t"), len(text))
    rest = text[end:].lstrip(" \t")
    if rest.startswith("="):
        rest = rest[1:].lstrip(" \t")
    return text[:end].lower(), rest.strip('"')
