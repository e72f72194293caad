"""git configuration: what a key makes git run, read or connect to (git-config(1), gitattributes(5)).

In: a key as written and its value.  Out: uses and claims, and whether the setting stays harmless for every later git command.
"""

from capfence_sh.analysers import Claim, Use
from capfence_sh.capabilities import EGRESS, EVALUATED_DATA, MUTATION, OPAQUE, UNKNOWN
from capfence_sh.catalog.vocabulary import CONFIG, INSPECT, PROGRAM, READ, SHELL
from capfence_sh.effects import remote_host
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field

# section.key, or section.*.key for any subsection
_ROLES = {
    "core.pager": SHELL,
    "core.editor": SHELL,
    "core.sshcommand": SHELL,
    "core.askpass": PROGRAM,
    "core.fsmonitor": SHELL,
    "core.gitproxy": SHELL,
    "core.alternaterefscommand": SHELL,
    "core.hookspath": CONFIG,
    "core.attributesfile": CONFIG,
    "core.worktree": CONFIG,
    "core.excludesfile": INSPECT,
    "sequence.editor": SHELL,
    "diff.external": SHELL,
    "diff.*.command": SHELL,
    "diff.*.textconv": SHELL,
    "interactive.difffilter": SHELL,
    "merge.*.driver": SHELL,
    "filter.*.clean": SHELL,
    "filter.*.smudge": SHELL,
    "filter.*.process": SHELL,
    "difftool.*.cmd": SHELL,
    "difftool.*.path": PROGRAM,
    "mergetool.*.cmd": SHELL,
    "mergetool.*.path": PROGRAM,
    "man.*.cmd": SHELL,
    "man.*.path": PROGRAM,
    "browser.*.cmd": SHELL,
    "browser.*.path": PROGRAM,
    "web.browser": PROGRAM,
    "help.browser": PROGRAM,
    "guitool.*.cmd": SHELL,
    "gpg.program": PROGRAM,
    "gpg.*.program": PROGRAM,
    "gpg.ssh.defaultkeycommand": SHELL,
    "uploadpack.packobjectshook": SHELL,
    "trailer.*.command": SHELL,
    "trailer.*.cmd": SHELL,
    "tar.*.command": SHELL,
    "remote.*.uploadpack": SHELL,
    "remote.*.receivepack": SHELL,
    "sendemail.tocmd": SHELL,
    "sendemail.cccmd": SHELL,
    "sendemail.headercmd": SHELL,
    "sendemail.sendmailcmd": SHELL,
    "instaweb.httpd": SHELL,
    "instaweb.browser": PROGRAM,
    "imap.tunnel": SHELL,
    "include.path": CONFIG,
    "includeif.*.path": CONFIG,
    "init.templatedir": CONFIG,
    "commit.template": READ,
    "http.cookiefile": INSPECT,
    "http.sslcert": INSPECT,
    "http.sslkey": INSPECT,
    "http.sslcainfo": INSPECT,
    "user.signingkey": INSPECT,
}
_DESTINATIONS = frozenset(
    (
        *("remote.*.url", "remote.*.pushurl", "remote.*.proxy", "http.proxy", "https.proxy", "http.*.proxy", "url.*.insteadof"),
        *("url.*.pushinsteadof", "sendemail.smtpserver", "sendemail.*.smtpserver", "imap.host", "lfs.url", "lfs.pushurl"),
    )
)
_CHANGES = frozenset(("safe.directory", "http.sslverify", "http.*.sslverify", "core.bare", "core.repositoryformatversion"))
_HARMLESS_SECTIONS = frozenset(
    (
        *("advice", "am", "apply", "author", "blame", "branch", "checkout", "clone", "color", "column", "committer", "diff", "extensions"),
        *("feature", "fetch", "format", "fsck", "gc", "grep", "gui", "i18n", "index", "log", "mailinfo", "maintenance", "merge", "notes"),
        *("pack", "pretty", "pull", "push", "rebase", "receive", "remote", "repack", "rerere", "revert", "showbranch", "stash", "status"),
        *("splitindex", "tag", "transfer", "uploadarchive", "uploadpack", "user", "versionsort", "worktree", "mergetool", "difftool"),
    )
)
_HARMLESS_KEYS = frozenset(
    (
        *("core.abbrev", "core.autocrlf", "core.bigfilethreshold", "core.checkstat", "core.commentchar", "core.compression", "core.eol"),
        *(
            "core.filemode",
            "core.fscache",
            "core.fsync",
            "core.ignorecase",
            "core.logallrefupdates",
            "core.longpaths",
            "core.multipackindex",
        ),
        *("core.packedgitlimit", "core.precomposeunicode", "core.preloadindex", "core.quotepath", "core.safecrlf", "core.sparsecheckout"),
        *(
            "core.sparsecheckoutcone",
            "core.splitindex",
            "core.symlinks",
            "core.trustctime",
            "core.untrackedcache",
            "core.warnambiguousrefs",
        ),
        *("core.whitespace", "commit.gpgsign", "commit.cleanup", "commit.status", "commit.verbose", "init.defaultbranch", "gpg.format"),
        *("gpg.ssh.allowedsignersfile", "http.postbuffer", "http.lowspeedlimit", "http.lowspeedtime", "http.version", "http.maxrequests"),
        *("http.useragent", "http.followredirects", "ssh.variant", "help.autocorrect", "help.format", "credential.username"),
        *("credential.usehttppath", "interactive.singlekey", "submodule.recurse", "submodule.fetchjobs", "submodule.active"),
        *("clean.requireforce", "sequence.count", "protocol.version", "lfs.fetchinclude", "lfs.fetchexclude", "lfs.concurrenttransfers"),
    )
)
_SWITCHES = frozenset(("true", "false", "yes", "no", "on", "off", "0", "1", ""))
_OWN_HELPERS = frozenset(("", "cache", "store", "osxkeychain", "manager", "manager-core", "libsecret", "wincred", "gnome-keyring"))


def of_setting(key: str, value: "Field") -> "tuple[tuple[Use, ...], tuple[Claim, ...]]":
    """What `key = value` makes git do; ((), ()) for settings that change nothing but looks and local behaviour."""
    name = _general(key)
    text = word_text(value)
    if name in _ROLES:
        switch = name == "core.fsmonitor" and text is not None and text.lower() in _SWITCHES
        return (() if switch else (Use(_ROLES[name], (value,)),)), ()
    if name in _DESTINATIONS:
        where = key.partition(".")[2].rpartition(".")[0] if name.startswith("url.") else text
        host = remote_host(where or "") or (where if where and "/" not in where else "?")
        return (), (Claim(EGRESS, target=host, evidence=key),)
    if name.startswith("alias."):
        return _alias(value, text)
    if name.startswith("pager."):
        return (() if text is not None and text.lower() in _SWITCHES else (Use(SHELL, (value,)),)), ()
    if name in ("credential.helper", "credential.*.helper"):
        return _helper(value, text)
    if name.startswith("submodule.") and name.endswith(".update") and (text is None or text.startswith("!")):
        return (Use(SHELL, (literal((text or "!$?")[1:]),)),), ()
    if name in _CHANGES:
        return (), (Claim(MUTATION, target=key, evidence=key),)
    if name in _HARMLESS_KEYS or (name.partition(".")[0] in _HARMLESS_SECTIONS and name != "remote.*.vcs"):
        return (), ()
    return (), (Claim(UNKNOWN, evidence=key),)


def _general(key: str) -> str:
    """section.key or section.*.key in lower case (a subsection may hold dots)."""
    section, _, rest = key.lower().partition(".")
    if section == "alias" or section == "pager":
        return f"{section}.{rest}"
    subsection, dot, last = rest.rpartition(".")
    exact = f"{section}.{rest}"
    return f"{section}.*.{last}" if dot and subsection and exact not in _ROLES and exact not in _HARMLESS_KEYS else exact


def _alias(value: "Field", text: str | None) -> "tuple[tuple[Use, ...], tuple[Claim, ...]]":
    if text is None:
        return (), (Claim(OPAQUE, kind=EVALUATED_DATA, evidence="alias"),)
    return (Use(SHELL, (literal(text[1:] if text.startswith("!") else "git " + text),)),), ()


def _helper(value: "Field", text: str | None) -> "tuple[tuple[Use, ...], tuple[Claim, ...]]":
    if text is not None and text.split(" ")[0] in _OWN_HELPERS:
        return (), ()
    return (Use(SHELL, (literal(text[1:]) if text is not None and text.startswith("!") else value,)),), ()
