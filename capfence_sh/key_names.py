"""Searches below a folder whose patterns meet private keys without spelling out more of their names than the ending."""

from capfence_sh.words import patterns

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
