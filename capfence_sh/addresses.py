"""The hosts a policy names (names, `*.example.com`, addresses, CIDR blocks) against the host of an effect."""

from capfence_sh.globs import glob
from capfence_sh.hosts import LOOPBACK, ipv4, normal

_LOOPBACK_ADDRESSES = ("127.0.0.1", "::1")


def host_matches(wanted: str, host: str) -> bool:
    """Whether the host (normalised, known) is the wanted one: a name or glob, an address, or in a CIDR block."""
    network, slash, bits = wanted.partition("/")
    if not slash:
        return glob(wanted, host)
    hosts = _LOOPBACK_ADDRESSES if host == LOOPBACK else (host,)
    return any(_in_block(network, int(bits), each) for each in hosts)


def host_pattern(text: str) -> str | None:
    """A host of a policy in the form `host_matches` takes; None when it is not a name, a glob, an address or a CIDR block."""
    network, slash, bits = text.lower().partition("/")
    if slash:
        base = address(network)
        if base is None or not (bits.isascii() and bits.isdigit()) or int(bits) > base[1]:
            return None
        return f"{network}/{int(bits)}"
    if "*" in network:
        labels = network.replace("*", "").strip(".")
        looks_numeric = bool(labels) and not labels.strip("0123456789.:abcdef") and labels[:1].isdigit()
        return None if looks_numeric or not _is_name(network.replace("*", "a")) else network
    name = normal(network)
    return name if name and (_is_name(name) or address(name) is not None) and "@" not in network else None


def _is_name(text: str) -> bool:
    return all(character.isalnum() or character in "-_." for character in text)


def _in_block(network: str, bits: int, host: str) -> bool:
    base, own = address(network), address(host)
    if base is None or own is None or base[1] != own[1]:
        return False
    return base[0] >> base[1] - bits == own[0] >> base[1] - bits


def address(text: str) -> tuple[int, int] | None:
    """(number, bits) of a literal IPv4 or IPv6 address, the latter with an embedded IPv4 tail (RFC 4291 2.2); None for a name."""
    if ":" not in text:
        number = ipv4(text) if text.count(".") == 3 else None
        return None if number is None else (number, 32)
    head, _, tail = text.rpartition(":")
    if "." in tail:
        last = ipv4(tail) if tail.count(".") == 3 else None
        if last is None:
            return None
        text = f"{head}:{last >> 16:x}:{last & 0xFFFF:x}"
    left, gap, right = text.partition("::")
    groups = [left.split(":") if left else [], right.split(":") if right else []]
    count = len(groups[0]) + len(groups[1])
    if count > 8 or (count < 8 and not gap):
        return None
    number = 0
    for group in (*groups[0], *("0" for _ in range(8 - count)), *groups[1]):
        if not 1 <= len(group) <= 4 or group.strip("0123456789abcdef"):
            return None
        number = number << 16 | int(group, 16)
    return (number & 0xFFFFFFFF, 32) if number >> 32 == 0xFFFF else (number, 128)
