"""Host names and URLs as written -> the host they reach; every spelling of the own host is "loopback".

Sources: RFC 3986 section 3.2 (authority), inet_aton(3) (short, octal, hexadecimal and decimal IPv4 forms), RFC 6761 section 6.3 (*.localhost).
"""

LOOPBACK = "loopback"
UNKNOWN_HOST = "?"
_SCHEME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")
_METADATA = frozenset(
    (
        "169.254.169.254",
        "169.254.170.2",
        "fd00:ec2::254",
        "metadata.google.internal",
        "metadata",
        "100.100.100.200",
        "instance-data",
        "192.0.0.192",
    )
)


def of_url(url: str) -> str:
    """The host a URL (or HOST[:PORT][/PATH] as clients accept it) connects to, normalised; "" when it names none (file:, data:)."""
    scheme, rest = split_scheme(url)
    if scheme in ("file", "data", "about", "javascript"):
        return ""
    authority = rest
    for mark in "/?#":
        authority = authority.partition(mark)[0]
    # a backslash ends the host for some clients (WHATWG) and belongs to it for others (RFC 3986): the one that is not loopback counts
    before = normal(authority.partition("\\")[0])
    return normal(authority) if before == LOOPBACK else before


def split_scheme(url: str) -> tuple[str, str]:
    """("https", "host/path") of a URL; ("", url) when it has no scheme."""
    head, mark, rest = url.strip().partition("://")
    if mark and head and all(c in _SCHEME for c in head):
        return head.lower(), rest
    head, mark, rest = url.partition(":")
    if mark and head.lower() in ("file", "data", "about", "javascript", "mailto"):
        return head.lower(), rest
    return "", url


def normal(host: str) -> str:
    """A host as the policy sees it: without userinfo, port, brackets and trailing dot; lower case; "loopback" for the own host."""
    name = host.rpartition("@")[2].strip().lower()
    if name.startswith("["):
        name, _, port = name[1:].partition("]")
        if port and port[0] != ":":
            return UNKNOWN_HOST
    elif name.count(":") == 1:
        name = name.partition(":")[0]
    name = name.rstrip(".").partition("%")[0] if ":" in name else _decoded(name).rstrip(".")
    if not name:
        return ""
    if name == "localhost" or name.endswith(".localhost") or name in ("localhost.localdomain", "ip6-localhost", "ip6-loopback"):
        return LOOPBACK
    address = ipv4(name)
    if address is not None:
        if address >> 24 == 127 or address == 0:
            return LOOPBACK
        return ".".join(str(address >> shift & 255) for shift in (24, 16, 8, 0))
    return _ipv6(name) if ":" in name else name


def _decoded(name: str) -> str:
    """Clients decode %XX in the name of a host (RFC 3986, 3.2.2); what is no such byte makes the host unknown."""
    head, *rest = name.split("%")
    for part in rest:
        if len(part) < 2 or _number("0x" + part[:2]) is None:
            return UNKNOWN_HOST
        head += chr(int(part[:2], 16)) + part[2:]
    return head


def ipv4(name: str) -> int | None:
    """The address of any IPv4 spelling that inet_aton(3) accepts (127.1, 0x7f.1, 2130706433, 017700000001); None for a name."""
    parts = name.split(".")
    if not 1 <= len(parts) <= 4:
        return None
    numbers = [_number(part) for part in parts]
    if any(number is None for number in numbers):
        return None
    known = [number for number in numbers if number is not None]
    if any(number > 255 for number in known[:-1]) or known[-1] >= 256 ** (5 - len(known)):
        return None
    address = known[-1]
    for position, number in enumerate(known[:-1]):
        address |= number << 24 - 8 * position
    return address


def _number(text: str) -> int | None:
    digits, base = text, 10
    if text[:2] in ("0x", "0X"):
        digits, base = text[2:], 16
    elif text[:1] == "0" and len(text) > 1:
        digits, base = text[1:], 8
    allowed = "0123456789abcdef"[:base]
    if not digits or len(digits) > 40 or any(c not in allowed for c in digits):
        return None
    return int(digits, base)


def _ipv6(name: str) -> str:
    groups = [group for group in name.split(":") if group]
    if name.startswith("::ffff:") and ipv4(groups[-1]) is not None and "." in groups[-1]:
        return normal(groups[-1])
    if any(_number("0x" + group) is None for group in groups):
        return name
    values = [_number("0x" + group) for group in groups]
    if not any(values) or (not any(values[:-1]) and values[-1] == 1 and not name.endswith(":")):
        return LOOPBACK
    if name.startswith("::ffff:") and len(values) == 3 and values[1] is not None and values[2] is not None:
        return normal(str(values[1] << 16 | values[2]))
    return name


def is_metadata(host: str) -> bool:
    """Whether the host is a cloud metadata service, which hands out credentials."""
    return host in _METADATA
