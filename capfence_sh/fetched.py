"""What a command brings from other hosts: an address among the words of one that installs, from where code comes that runs; and files."""

from capfence_sh import capabilities as cap
from capfence_sh import hosts
from capfence_sh.effect import HOST, Effect
from capfence_sh.reading import known_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_SCHEMES = ("http", "https", "ftp", "ssh", "git", "git+http", "git+https", "git+ssh", "hg+https", "svn+https", "s3", "oci")
_SHORT = ("github:", "gitlab:", "bitbucket:", "gist:", "git@", "gh:", "gl:", "github.com/", "gitlab.com/")


# a program that obeys one of these takes what is named by host and path from that registry
_REGISTRIES = frozenset(("GOPROXY",))
# analysers of programs that fetch a package and run it: a service of this host behind its name is what it works on
_RUNNERS = frozenset(("npx", "uvx"))
# they fetch files from configured systems
_COPYING_CLIENTS = frozenset(
    ("aws", "gsutil", "gcloud", "az", "gh", "glab", "rclone", "s3cmd", "mc", "kubectl", "oc", "docker", "podman", "oras")
)
# without them nothing comes from another host
_COMING = frozenset((cap.EGRESS, cap.REMOTE_READ))


def address(text: str) -> str:
    """The host of an address; "" for any other word."""
    scheme, rest = hosts.split_scheme(text)
    if scheme in _SCHEMES:
        return hosts.of_url(text) or rest.partition("/")[0] or hosts.UNKNOWN_HOST
    return text.partition("/")[0] if text.startswith(_SHORT) else ""


def code(argv: "tuple[Field, ...]", reading: "Reading", does: set[str]) -> "list[Effect]":
    """shell.remote_code when packages come from an address on the line instead of a configured registry.  does: the capabilities of the command."""
    if cap.PACKAGE not in does or cap.REMOTE_CODE in does:
        return []
    words = [known_start(field) for field in argv[1:]]
    words += [word.partition("=")[2] for word in words if "=" in word]
    hosted = any(not _REGISTRIES.isdisjoint(variable.names) for variable in reading.specs[0].environment)
    first = min((index for _, _, index in reading.operands), default=len(words)) if reading.spec.analyser in _RUNNERS else len(words)
    own = [word for at, word in enumerate(words, 1) if at <= first or at >= len(argv) or address(word) != hosts.LOOPBACK]
    found = next((word for word in own if address(word) and not (hosted and "://" not in word and word[3:4] != "@")), "")
    return [Effect(cap.REMOTE_CODE, "", address(found), HOST, False, found)] if found else []


def brings_files(command: "Command", does: set[str]) -> bool:
    """Whether the command brings files from another host: one that nobody configured, or with a client that copies.  does: its capabilities."""
    if command.reading is not None and _COMING.isdisjoint(does) and command.program != "gh":
        return False
    reaches = any(effect.capability == cap.EGRESS and effect.target_type == HOST for effect in command.effects)
    copies = command.program in _COPYING_CLIENTS and any(effect.capability == cap.REMOTE_READ for effect in command.effects)
    if command.reading is not None and command.reading.path[:1] == ("gh",) and command.reading.path[-1] == "download":
        return True  # what a release or a run published, under names of its own
    return reaches or (copies and any(effect.capability == cap.WRITE for effect in command.effects))
