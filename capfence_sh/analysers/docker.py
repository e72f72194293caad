"""docker and its kin: what a container may do to the host, where its image comes from, and what a build reads.

The command that runs in the container is judged by whoever follows the COMMAND words; here is what it gets from outside: mounts, namespaces,
capabilities, devices.
"""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.capabilities import (
    DYNAMIC_TARGET,
    EGRESS,
    MUTATION,
    OPAQUE,
    PACKAGE,
    PROJECT_CODE,
    REMOTE_CODE,
    ROOT_ACCESS,
    SECRET_READ,
    STDIN_CODE,
)
from capfence_sh.catalog.vocabulary import COMMAND, MOUNT, READ, WRITE
from capfence_sh.effects import remote_host
from capfence_sh.hosts import of_url, split_scheme
from capfence_sh.options import known_start, word_text
from capfence_sh.place_tables import COPIED_WITH_SECRETS
from capfence_sh.places import absolute
from capfence_sh.words import Dynamic, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_HUB = "docker.io"
_HOST_NAMESPACES = ("--pid", "--ipc", "--uts", "--userns", "--cgroupns", "--network")
_POWERS = frozenset(
    (
        *(
            "ALL",
            "SYS_ADMIN",
            "SYS_PTRACE",
            "SYS_MODULE",
            "SYS_RAWIO",
            "SYS_BOOT",
            "SYS_CHROOT",
            "SYS_TIME",
            "NET_ADMIN",
            "MKNOD",
            "SETUID",
        ),
        *("DAC_READ_SEARCH", "DAC_OVERRIDE", "BPF", "PERFMON", "AUDIT_CONTROL", "MAC_ADMIN", "MAC_OVERRIDE", "SYSLOG", "LINUX_IMMUTABLE"),
    )
)
# folders of people, services and work: mounting one is a write there; any other folder of the host gives power over the host
_ORDINARY = ("/home/", "/tmp", "/var/tmp", "/workspace", "/srv", "/opt", "/data", "/mnt", "/media", "/app", "/builds", "/var/lib/")
_SOCKETS = ("docker.sock", "containerd.sock", "podman.sock", "crio.sock", "systemd/private", "dbus/system_bus_socket")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses and claims of one run, create, exec, build, pull, push or cp."""
    del code
    verb = reading.path[-1]
    if verb in ("run", "create"):
        return _run(reading)
    if verb == "exec":
        return Findings(claims=(Claim(ROOT_ACCESS, evidence="--privileged"),)) if reading.has("--privileged") else NOTHING
    if verb == "build":
        return _build(reading)
    if verb == "pull":
        return Findings(claims=tuple(_image(field) for _, field, _ in reading.operands))
    if verb == "cp":
        return Findings(claims=tuple(_copied([field for _, field, _ in reading.operands])))
    return NOTHING


def _copied(words: "list[Field]") -> list[Claim]:
    """What a container gets changes it; a copy of its root, its homes or /etc holds the credentials that lie there."""
    claims = [Claim(MUTATION, target=word_text(words[-1]) or "?")] if words and _names_container(words[-1]) else []
    source = (word_text(words[0]) or "") if len(words) > 1 else ""
    path = absolute(source.partition(":")[2], "/") if remote_host(source) and "://" not in source else ""
    return claims + ([Claim(SECRET_READ, path, evidence=source)] if path in COPIED_WITH_SECRETS else [])


def _names_container(field: "Field") -> bool:
    return bool(remote_host(word_text(field) or "?:"))


def _image(field: "Field") -> Claim:
    """shell.package, from the registry that the reference names."""
    text = known_start(field).removeprefix("docker://")
    first = text.partition("/")[0]
    named = "/" in text and ("." in first or ":" in first or first == "localhost")
    return Claim(PACKAGE, target=first if named else _HUB, evidence=text)


# ---- run -----------------------------------------------------------------------------------------------------------------


def _run(reading: "Reading") -> Findings:
    uses: list[Use] = []
    claims: list[Claim] = []
    if reading.path[0] != "docker-compose" and "compose" not in reading.path and reading.path[-2:] != ("pod", "create"):
        claims += [_image(field) for _, field, _ in reading.operands[:1]]
    for value in reading.values("-v"):
        _volume(value, uses, claims)
    for value in reading.values("--mount"):
        _mount(value, uses, claims)
    claims += _powers(reading)
    replaced = reading.values("--entrypoint")
    if not replaced:
        return Findings(tuple(uses), tuple(claims))
    rest = next((use.fields for use in reading.uses if use.role == COMMAND), ())
    kept = tuple(use for use in reading.uses if use.role != COMMAND)
    return Findings((*kept, *uses, Use(COMMAND, (replaced[-1], *rest))), tuple(claims), replaces=True)


def _powers(reading: "Reading") -> list[Claim]:
    claims: list[Claim] = []
    if reading.has("--privileged", "--device-cgroup-rule", "--volumes-from", "--rootfs"):
        claims.append(Claim(ROOT_ACCESS, evidence="--privileged"))
    for name in _HOST_NAMESPACES:
        text = next((word_text(value) for value in reading.values(name)), "")
        if text is None or (text == "host" and name != "--network"):
            claims.append(Claim(ROOT_ACCESS, evidence=f"{name}={text}"))
    for value in reading.values("--cap-add"):
        text = (word_text(value) or "ALL").upper().removeprefix("CAP_")
        if text in _POWERS:
            claims.append(Claim(ROOT_ACCESS, evidence=text))
    for value in reading.values("--security-opt"):
        text = word_text(value) or "unconfined"
        if "unconfined" in text or "disable" in text or text.startswith("systempaths"):
            claims.append(Claim(ROOT_ACCESS, evidence=text))
    for value in reading.values("--device"):
        text = word_text(value) or "/dev/"
        if not text.startswith(("/dev/dri", "/dev/snd", "/dev/video", "/dev/net/tun", "/dev/kvm", "nvidia.com", "/dev/fuse")):
            claims.append(Claim(ROOT_ACCESS, evidence=text))
    return claims


def _volume(field: "Field", uses: list[Use], claims: list[Claim]) -> None:
    """-v SOURCE:TARGET[:OPTIONS]; a source without a slash is a named volume, one word alone is an anonymous one."""
    text = word_text(field)
    if text is None and isinstance(field, Dynamic):
        source, colon, rest = field.prefix.partition(":")
        if not colon:
            claims.append(Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence="-v"))
            return
        text = f"{source}:{rest or '?'}{field.suffix}"
    source, colon, rest = (text or "").partition(":")
    if colon and ("/" in source or source in (".", "..", "~")):
        _bound(source, "ro" in rest.split(":")[1:2][0].split(",") if rest.count(":") else False, uses, claims)


def _mount(field: "Field", uses: list[Use], claims: list[Claim]) -> None:
    """--mount type=bind,source=…,target=…[,readonly]"""
    text = word_text(field)
    if text is None:
        claims.append(Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence="--mount"))
        return
    settings = {part.partition("=")[0]: part.partition("=")[2] for part in text.split(",")}
    source = settings.get("source") or settings.get("src") or ""
    if settings.get("type", "volume") == "bind" or "/" in source:
        read_only = any(key in settings and settings[key] not in ("false", "0") for key in ("ro", "readonly"))
        _bound(source, read_only, uses, claims)
    if "volume-opt=type" in text or "device=" in text:
        claims.append(Claim(ROOT_ACCESS, evidence=text))


def _bound(source: str, read_only: bool, uses: list[Use], claims: list[Claim]) -> None:
    path = source.rstrip("/") or "/"
    uses += [Use(READ, (literal(path),)), *(secrets_below(literal(path)) if path != "/" else ())]  # the root is privilege anyway
    if not read_only:
        uses.append(Use(WRITE, (literal(path),)))
    socket = any(name in path for name in _SOCKETS)
    if socket or ".." in path.split("/"):
        claims.append(Claim(ROOT_ACCESS, target=path, evidence=source))
    elif path.startswith("/") and not _ordinary(path):
        uses.append(Use(MOUNT, (literal(path),)))


def _ordinary(path: str) -> bool:
    if path in ("/etc/localtime", "/etc/timezone", "/etc/hosts", "/etc/resolv.conf") or path.startswith(("/var/log/", "/etc/ssl/")):
        return True
    return any(path == folder.rstrip("/") or path.startswith(folder.rstrip("/") + "/") for folder in _ORDINARY)


# ---- build ---------------------------------------------------------------------------------------------------------------


def _build(reading: "Reading") -> Findings:
    uses: list[Use] = []
    claims: list[Claim] = []
    contexts = [field for _, field, _ in reading.operands]
    for field in [*contexts, *reading.values("-f")]:
        text = word_text(field)
        if text == "-":
            claims.append(Claim(OPAQUE, kind=STDIN_CODE, evidence="-"))
        elif text is not None and (split_scheme(text)[0] or remote_host(text)):
            claims.append(Claim(REMOTE_CODE, target=remote_host(text), evidence=text))
        elif text is not None and text.startswith(("github.com/", "gitlab.com/", "bitbucket.org/")):
            claims.append(Claim(REMOTE_CODE, target=text.partition("/")[0], evidence=text))
    if not any(claim.capability == REMOTE_CODE for claim in claims):
        claims.append(Claim(PROJECT_CODE, kind="build", evidence="build"))
    for value in (*reading.values("--secret"), *reading.values("--ssh")):
        for part in (word_text(value) or "").split(","):
            key, _, path = part.partition("=")
            if key in ("src", "source") or (key == "default" and path):
                uses.append(Use(READ, (literal(path),)))
    for value in reading.values("--build-context"):
        _context(word_text(value) or "?", uses, claims)
    for value in (*reading.values("-o"), *reading.values("--cache-to")):
        text = word_text(value) or "?"
        settings = {part.partition("=")[0]: part.partition("=")[2] for part in text.split(",")}
        place = settings.get("dest", "") if "type" in settings else text
        if settings.get("type") == "registry" or settings.get("push") == "true":
            named = settings.get("name") or settings.get("ref") or ""
            claims.append(Claim(EGRESS, target=of_url(named) or _HUB, evidence=text))
        if place and place != "-":
            uses.append(Use(WRITE, (literal(place),)))
    allowed = " ".join(word_text(value) or "?" for value in reading.values("--allow"))
    if "security.insecure" in allowed or reading.has("--cap-add", "--device") or "unconfined" in _texts(reading, "--security-opt"):
        claims.append(Claim(ROOT_ACCESS, evidence="--allow"))
    for value in reading.values("-v"):
        _volume(value, uses, claims)
    return Findings(tuple(uses), tuple(claims))


def _context(text: str, uses: list[Use], claims: list[Claim]) -> None:
    """NAME=FOLDER or NAME=ADDRESS: more of what a build may take."""
    place = text.partition("=")[2]
    if split_scheme(place)[0] not in ("", "docker-image", "target", "oci-layout") or place.startswith("git@"):
        claims.append(Claim(REMOTE_CODE, target=remote_host(place), evidence=text))
    elif not split_scheme(place)[0]:
        uses += [Use(READ, (literal(place),)), *secrets_below(literal(place))]


def _texts(reading: "Reading", name: str) -> str:
    return " ".join(word_text(value) or "?" for value in reading.values(name))
