"""Administration of macOS, and of Windows from a shell below it: what one of the words asks for; the strictest decides.

Sources: the manual pages of macOS (diskutil(8), csrutil(8), dscl(1), tmutil(8) …) and "Windows commands" at Microsoft Learn.
A word that is not listed leaves the command unknown, unless one that only looks stands in front.
"""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, MUTATION, OPAQUE, PERSISTENCE, REMOTE_CODE, ROOT_ACCESS, SECRET_READ, UNKNOWN
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def _all(capability: str, words: str) -> "dict[str, str]":
    return dict.fromkeys(words.split(), capability)


_DISKS = "erasedisk erasevolume reformat zerodisk randomdisk secureerase partitiondisk mergepartitions splitpartition resizevolume"
_SNAPSHOTS = "delete deletelocalsnapshots thinlocalsnapshots removedestination deleteinprogress restore"
_USERS = "-adduser -deleteuser -resetpasswordfor -newpassword -securetokenon -securetokenoff -guestaccount -autologin"
_HOSTED = {"*://*": REMOTE_CODE, "*": OPAQUE}
# program -> words that only look, what the others claim; a star stands for any letters
_WORDS: "dict[str, tuple[str, dict[str, str]]]" = {
    "diskutil": (
        "list info activity listfilesystems",
        {
            **_all(DESTRUCTIVE, _DISKS + " deletevolume deletecontainer delete eraseoptical"),
            **_all(MUTATION, "mount mountdisk unmount umount unmountdisk eject rename verifyvolume repairvolume verifydisk repairdisk"),
        },
    ),
    "csrutil": ("status report", _all(ROOT_ACCESS, "disable clear enable authenticated-root netboot")),
    "spctl": ("--assess -a --status", _all(ROOT_ACCESS, "--master-disable --global-disable --disable --add --remove --reset-default")),
    "dscl": (
        "-read -list -search -readall -readpl read list search",
        {
            **_all(ROOT_ACCESS, "-create -append -passwd -delete -change -changei -merge create append passwd delete change changei merge"),
            "*shadowhashdata*": SECRET_READ,
        },
    ),
    "sysadminctl": ("-securetokenstatus", _all(ROOT_ACCESS, _USERS)),
    "dseditgroup": ("read checkmember", _all(ROOT_ACCESS, "create delete edit")),
    "tmutil": (
        "listbackups latestbackup status destinationinfo listlocalsnapshots machinedirectory compare uniquesize version isexcluded",
        {
            **_all(DESTRUCTIVE, _SNAPSHOTS),
            **_all(MUTATION, "disable enable startbackup stopbackup setdestination addexclusion localsnapshot"),
        },
    ),
    "nvram": ("-p -xp", {**_all(ROOT_ACCESS, "-c -d"), "*=*": ROOT_ACCESS}),
    "kextload": ("", {"*": ROOT_ACCESS}),
    "kextunload": ("", {"*": ROOT_ACCESS}),
    "kmutil": ("showloaded log libraries find", _all(ROOT_ACCESS, "load unload install configure-boot clear-staging trigger-panic-medic")),
    "pfctl": ("-s -sr -sa -si -ss -sn -sm", {**_all(MUTATION, "-d -e -f"), "-f*": MUTATION}),
    "systemsetup": ("-get* -list*", {"-set*": ROOT_ACCESS}),
    "networksetup": (
        "-get* -list* -show* -is*",
        dict.fromkeys(("-set*", "-add*", "-remove*", "-create*", "-delete*", "-order*", "-switch*"), MUTATION),
    ),
    "fdesetup": ("status list isactive", _all(ROOT_ACCESS, "disable remove removerecovery add enable changerecovery authrestart")),
    "profiles": ("list status show", _all(ROOT_ACCESS, "remove install renew -r -i -d")),
    "installer": ("-dominfo -volinfo", _all(ROOT_ACCESS, "-pkg -package")),
    "bless": ("--info -info", {"*": ROOT_ACCESS}),
    "defaults": (
        "read read-type domains find",
        {"loginhook": PERSISTENCE, "logouthook": PERSISTENCE, **_all(MUTATION, "write delete rename import")},
    ),
    "scutil": ("--get --dns --proxy --nwi", _all(MUTATION, "--set")),
    "tccutil": ("", _all(MUTATION, "reset")),
    "hdiutil": (
        "info imageinfo verify",
        {"*://*": REMOTE_CODE, **_all(MUTATION, "attach mount detach eject create convert resize compact")},
    ),
    "reg": (
        "query compare",
        {
            **_all(DESTRUCTIVE, "delete"),
            "*\\currentversion\\run*": PERSISTENCE,
            **dict.fromkeys(("*hklm\\sam*", "*hklm\\security*", "*hklm\\system"), SECRET_READ),
            **_all(MUTATION, "add import copy load unload restore save export"),
        },
    ),
    "schtasks": ("/query", {**_all(PERSISTENCE, "/create /change"), "/delete": DESTRUCTIVE, **_all(MUTATION, "/run /end")}),
    "sc": (
        "query queryex qc qdescription",
        {**_all(PERSISTENCE, "create config failure"), "delete": DESTRUCTIVE, **_all(MUTATION, "stop start")},
    ),
    "net": ("view statistics", {**_all(ROOT_ACCESS, "/add /delete /active:*"), **_all(MUTATION, "stop start use share accounts")}),
    "netsh": (
        "show",
        {"key=clear": SECRET_READ, "portproxy": EGRESS, **_all(MUTATION, "set add delete reset import")},
    ),
    "wmic": ("get list", {"delete": DESTRUCTIVE, **_all(OPAQUE, "create call")}),
    "vssadmin": ("list", _all(DESTRUCTIVE, "delete resize")),
    "wbadmin": ("get", _all(DESTRUCTIVE, "delete")),
    "bcdedit": ("/enum", {"/*": ROOT_ACCESS}),
    "wevtutil": ("el gl qe gli enum-logs get-log query-events", {**_all(DESTRUCTIVE, "cl clear-log"), **_all(MUTATION, "sl set-log")}),
    "bitsadmin": ("/list /info", {**_all(EGRESS, "/transfer /addfile /resume"), "/setnotifycmdline": PERSISTENCE}),
    **dict.fromkeys(("mshta", "rundll32", "regsvr32", "cscript", "wscript", "msiexec", "forfiles"), ("", _HOSTED)),
    "taskkill": ("", {"*": MUTATION}),
    "icacls": ("", {**_all(ROOT_ACCESS, "/grant /grant:r /deny /setowner /reset /remove"), "/grant*": ROOT_ACCESS}),
    "takeown": ("", {"*": ROOT_ACCESS}),
    "cipher": ("/c", {"/w*": DESTRUCTIVE, **_all(MUTATION, "/e /d")}),
    "cmdkey": ("/list", {"/add*": MUTATION, "/generic*": MUTATION, "/delete*": MUTATION}),
    "diskpart": ("", {"*": DESTRUCTIVE}),
    "robocopy": ("", _all(DESTRUCTIVE, "/mir /purge /mov /move")),
    "wsl": ("-l --list --status --version", {"--unregister": DESTRUCTIVE, "root": ROOT_ACCESS, "*": OPAQUE}),
    "cmd": ("", {**_all(DESTRUCTIVE, "del erase rd rmdir format diskpart"), "*": OPAQUE}),
}
_NOT_LISTED: "tuple[str, dict[str, str]]" = ("", {})
_RANK = (ROOT_ACCESS, DESTRUCTIVE, SECRET_READ, PERSISTENCE, REMOTE_CODE, EGRESS, OPAQUE, MUTATION)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The strictest of what the words claim; shell.unknown for words that the tables do not have."""
    del code
    looks, does = _WORDS.get(reading.written[0].rpartition("/")[2].lower().removesuffix(".exe"), _NOT_LISTED)
    words = [part for _, field, _ in reading.operands for part in (word_text(field) or "?").lower().split()]
    claimed = {capability for word in words for pattern, capability in does.items() if _is(word, pattern)}
    strictest = next((capability for capability in _RANK if capability in claimed), "")
    if strictest and not (strictest == OPAQUE and _first_looks(words, looks)):
        target = " ".join([reading.written[0], *words[:2]])
        return Findings(claims=(Claim(strictest, target="" if strictest == EGRESS else target, evidence=target),))
    return NOTHING if _first_looks(words, looks) else Findings(claims=(Claim(UNKNOWN, evidence=reading.written[0]),))


def _first_looks(words: list[str], looks: str) -> bool:
    return any(_is(word, pattern) for word in words[:3] for pattern in looks.split())


def _is(word: str, pattern: str) -> bool:
    """A pattern may begin and end with a star."""
    if "*" not in pattern:
        return word == pattern
    bare = pattern.strip("*")
    if pattern[:1] == "*":
        return bare in word if pattern[-1:] == "*" or not bare else word.endswith(bare)
    return word.startswith(bare)
