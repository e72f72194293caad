"""kubectl and oc: secrets that are printed, what comes from URLs or standard input, and which way `cp` goes."""

from capfence_sh.analysers import Claim, Findings, Quiet, Use
from capfence_sh.capabilities import (
    DESTRUCTIVE,
    EGRESS,
    MUTATION,
    OPAQUE,
    REMOTE_CODE,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
    STDIN_CODE,
)
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.hosts import of_url, split_scheme
from capfence_sh.object_names import in_columns, in_jsonpath
from capfence_sh.options import known_start, word_text
from capfence_sh.place_tables import COPIED_WITH_SECRETS
from capfence_sh.places import absolute
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# output forms that do not print the data of an object
_TABLES = ("wide", "name", "custom-columns-file")
_SENT = ("apply", "create", "replace", "run", "debug", "patch", "set", "expose", "label", "scale", "delete", "edit", "rollout")
# verbs that print an object, or what it is about to become
_PRINTING = ("get", "annotate", "label", "patch", "edit")
QUIET = dict.fromkeys(
    ("kubectl", "oc"),
    Quiet(
        *("--as", "--as-group", "--raw", "--output", "--template", "-v", "--v"),
        verbs=("get", "describe", "logs", "top", "explain", "version", "api-resources", "cluster-info"),
    ),
)
_POWERS = ("cluster-admin", "system:masters", "admin")
_ROLES = frozenset(
    ("clusterrole", "clusterroles", "role", "roles", "clusterrolebinding", "clusterrolebindings", "rolebinding", "rolebindings")
)
_HOST_ACCESS = ("hostPID", "hostNetwork", "hostIPC", "hostPath", "privileged", "nsenter", "SYS_ADMIN")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses and claims of one kubectl command line."""
    del code
    verb = reading.path[1] if len(reading.path) > 1 else ""
    if verb in ("cp", "kustomize"):
        return _copy(reading) if verb == "cp" else Findings(claims=_addresses(reading))
    claims: list[Claim] = _powers(reading, verb)
    uses: list[Use] = _templates(reading)
    if verb in _PRINTING and _prints_secrets(reading):
        claims.append(Claim(SECRET_READ, target="secrets", evidence="secrets"))
    if verb == "set" and reading.has("--resolve"):
        claims.append(Claim(SECRET_READ, target="secrets", evidence="--resolve"))
    if verb not in _SENT:  # what is only asked about is fetched all the same
        claims += [Claim(EGRESS, each.target, evidence=each.evidence) for each in _sources(reading) if each.capability == REMOTE_CODE]
    if verb in _SENT:
        claims += _sources(reading)
    if verb == "replace" and reading.has("--force"):
        claims.append(Claim(DESTRUCTIVE))
    if verb == "create":
        claims += _created(reading)
        uses += _read_files(reading, "--from-file", "--from-env-file")
    if verb in ("run", "debug"):
        claims += _host_access(reading)
    if verb in ("port-forward", "proxy"):
        claims += [
            Claim(EGRESS, target=word_text(value) or "?", evidence="--address") for value in reading.values("--address") if not _own(value)
        ]
    return Findings(tuple(uses), tuple(claims))


def _templates(reading: "Reading") -> list[Use]:
    """Files of templates: what is written in them is printed (-o go-template-file=FILE, jsonpath-file=, custom-columns-file=)."""
    texts = [word_text(value) or "" for value in reading.values("-o")]
    named = [text.partition("=")[2] for text in texts if text.partition("=")[0].endswith("-file")]
    if any(text.endswith("-file") for text in texts):
        named += [word_text(value) or "" for value in reading.values("--template")]
    return [Use(READ, (literal(name),)) for name in named if name]


def _powers(reading: "Reading", verb: str) -> list[Claim]:
    """Acting as somebody else, and changes of what somebody may do."""
    claims: list[Claim] = []
    if verb != "auth" and reading.has("--as", "--as-group"):
        claims.append(Claim(ROOT_ACCESS, evidence="--as"))
    kinds = [(text or "?").partition("/")[0].lower() for text in reading.texts()]
    if verb in ("edit", "patch", "set", "replace") and any(kind in _ROLES for kind in kinds):
        claims.append(Claim(ROOT_ACCESS, target=kinds[0], evidence=" ".join(kinds)))
    if (verb == "certificate" and "approve" in (*kinds, *reading.path)) or (verb == "auth" and "reconcile" in reading.path):
        claims.append(Claim(ROOT_ACCESS, evidence=verb))
    return claims


def _own(field: "Field") -> bool:
    return word_text(field) in ("127.0.0.1", "localhost", "::1")


def _prints_secrets(reading: "Reading") -> bool:
    """`get secret` shows names only, unless an output form that prints data is asked for."""
    raw = [known_start(value) for value in reading.values("--raw")]
    if any("secret" in path or "token" in path for path in raw):
        return True
    outputs = [word_text(value) or "?" for value in reading.values("-o", "--template")]
    words = reading.texts()
    if words and words[0] is not None and "/" not in words[0]:
        words = words[:1]  # TYPE NAME...: kubectl refuses TYPE/NAME behind a type
    kinds = [part for text in words for part in (text or "?").split(",")]
    named = any(
        kind.partition("/")[0].partition(".")[0].lower() in ("secret", "secrets", "sealedsecret", "?") for kind in kinds[:1] + kinds[1:]
    )
    levels = [word_text(value) or "9" for value in reading.values("-v", "--v")]
    if named and any(level.isdecimal() and int(level) > 7 for level in levels):
        return True  # the answers of the server are shown as they come
    return named and any(output.partition("=")[0] not in _TABLES and not _metadata_only(output) for output in outputs)


def _metadata_only(output: str) -> bool:
    """jsonpath and custom-columns that name metadata and nothing of the data."""
    form, _, text = output.partition("=")
    return (form in ("jsonpath", "jsonpath-as-json") and in_jsonpath(text)) or (form == "custom-columns" and in_columns(text))


def _sources(reading: "Reading") -> list[Claim]:
    claims: list[Claim] = []
    for value in reading.values("-f", "-k", "--patch-file"):
        text = word_text(value)
        if text == "-" or text == "/dev/stdin":
            claims.append(Claim(OPAQUE, kind=STDIN_CODE, evidence="-f -"))
        elif text is not None and (split_scheme(text)[0] or text.startswith(("github.com/", "git@"))):
            claims.append(Claim(REMOTE_CODE, target=of_url(text), evidence=text))
    return claims


def _created(reading: "Reading") -> list[Claim]:
    texts = [text or "?" for text in reading.texts()]
    claims: list[Claim] = []
    if texts[:1] == ["token"]:
        claims.append(Claim(SECRET_READ, target="token", evidence="create token"))
    granted = [word_text(value) or "?" for value in reading.values("--clusterrole", "--role", "--group")]
    if texts[:1] in (["clusterrolebinding"], ["rolebinding"]) and any(role in _POWERS or role == "?" for role in granted):
        claims.append(Claim(ROOT_ACCESS, target=granted[0], evidence=" ".join(granted)))
    if texts[:1] in (["clusterrole"], ["role"]) and any(
        word_text(value) in ("*", None) for value in reading.values("--verb", "--resource")
    ):
        claims.append(Claim(ROOT_ACCESS, evidence="--verb=*"))
    return claims


def _read_files(reading: "Reading", *names: str) -> list[Use]:
    uses: list[Use] = []
    for value in reading.values(*names):
        text = word_text(value)
        if text is not None:
            uses.append(Use(READ, (literal(text.partition("=")[2] or text),)))
    return uses


def _host_access(reading: "Reading") -> list[Claim]:
    targets = [text or "?" for text in reading.texts()[:1]]
    overrides = " ".join(word_text(value) or "?" for value in reading.values("--overrides", "--custom"))
    profile = [word_text(value) for value in reading.values("--profile")]
    node = reading.path[1] == "debug" and any(target.startswith(("node/", "no/", "nodes/", "?")) for target in targets)
    if node or "sysadmin" in profile or any(word in overrides for word in (*_HOST_ACCESS, "?")):
        return [Claim(ROOT_ACCESS, target=targets[0] if targets else "", evidence=overrides or "node")]
    return []


def _copy(reading: "Reading") -> Findings:
    """cp SOURCE TARGET, where a pod's end is [NAMESPACE/]POD:PATH."""
    fields = [field for _, field, _ in reading.operands]
    uses: list[Use] = list(reading.option_uses())
    claims: list[Claim] = []
    for position, field in enumerate(fields):
        last = position == len(fields) - 1
        text = word_text(field)
        if text is not None and ":" in text:
            claims.append(Claim(MUTATION if last else REMOTE_READ, target=text, evidence=text))
            path = absolute(text.partition(":")[2], "/")
            uses += [] if last else [Use(READ, (literal(path),))]
            claims += [Claim(SECRET_READ, path, evidence=text)] if path in COPIED_WITH_SECRETS and not last else []
        else:
            uses.append(Use(WRITE if last else READ, (field,)))
    return Findings(tuple(uses), tuple(claims), replaces=True)


def _addresses(reading: "Reading") -> tuple[Claim, ...]:
    remote = [text for text in reading.texts() if text is not None and (split_scheme(text)[0] or text.startswith("github.com/"))]
    return tuple(Claim(EGRESS, target=of_url(text), evidence=text) for text in remote)
