"""Searches below a folder whose patterns meet private keys without spelling out more of their names than the ending."""

from capfence_sh.words import patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# programs that give on, whole, what they are told to read
GIVE_ON = frozenset(
    (
        *(
            "cat",
            "tac",
            "nl",
            "head",
            "tail",
            "cp",
            "mv",
            "install",
            "base64",
            "base32",
            "xxd",
            "od",
            "hexdump",
            "strings",
            "sed",
            "awk",
            "rev",
        ),
        *(
            "tar",
            "zip",
            "gzip",
            "xz",
            "zstd",
            "cpio",
            "rsync",
            "scp",
            "curl",
            "tee",
            "dd",
            "more",
            "less",
            "bat",
            "fold",
            "fmt",
            "pr",
            "sort",
        ),
    )
)
# folders that hold the configurations and the data of whole hosts: searches of them for credentials find some
WHOLE_HOSTS = frozenset(("/etc", "/opt", "/srv", "/var", "/var/www", "/var/lib", "/usr/local", "/usr/local/etc", "/mnt", "/media"))
_GREPS = ("grep", "egrep", "fgrep", "zgrep", "rg")
_WRAPPERS = frozenset(
    ("env", "command", "nice", "timeout", "nohup", "busybox", "toybox", "sudo", "doas", "stdbuf", "ionice", "time", "setsid", "xargs")
)
_SHELLS = frozenset(("sh", "bash", "dash", "zsh", "ksh"))
KEY = "privkey.pem"
_PUBLIC = frozenset(("certs", "ca-certificates", "cacerts", "ca-trust", "certifi", "cert.d", "trust", "anchors"))


def keys_named(pattern: str) -> "tuple[str, ...]":
    """Names of private keys that a search for `pattern` finds, where the pattern spells no more of them than their ending: `*.pem`.

    Such a pattern in a command line of its own (`cat certs/*.pem`) may be meant for certificates; a search below a folder meets the keys as well.
    """
    return (KEY,) if pattern.lower().endswith(".pem") and patterns.matches(pattern.lower(), KEY) is not False else ()


def public(folder: str) -> bool:
    """Whether the folder is one of certificates that everybody is given."""
    return not _PUBLIC.isdisjoint(folder.split("/"))


def key_line(pattern: str) -> bool:
    """Whether a search for this text finds the lines that private keys begin with."""
    return "PRIVATE" in pattern or "BEGIN RSA" in pattern or "BEGIN OPENSSH" in pattern or "BEGIN EC" in pattern


def gives_on(words: "Sequence[str]") -> bool:
    """Whether a command line shows or copies what it reads, through wrappers and shells too; grep does unless names or numbers are asked for."""
    if not words:
        return False
    name = words[0].rpartition("/")[2]
    if name in _GREPS:
        return not set("lLcq") & set("".join(word for word in words[1:] if word[:1] == "-" and word[:2] != "--"))
    if name in _WRAPPERS:
        return any(word.rpartition("/")[2] in GIVE_ON for word in words[1:])
    if name in _SHELLS:
        text = "".join(letter if letter.isalnum() else " " for word in words[1:] for letter in word + " ")
        return not GIVE_ON.isdisjoint(text.split())
    return name in GIVE_ON
