"""aws: SERVICE OPERATION with parameters; the operation's first word says whether it reads, changes or removes."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.analysers import aws_words as known
from capfence_sh.analysers.questions import asks
from capfence_sh.analysers.transfer import copies
from capfence_sh.capabilities import (
    DESTRUCTIVE,
    DYNAMIC_OPTION,
    EGRESS,
    MUTATION,
    OPAQUE,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
    UNKNOWN,
)
from capfence_sh.catalog.vocabulary import READ, SHELL, WRITE
from capfence_sh.hosts import of_url
from capfence_sh.options import known_start, word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What one operation of one service does."""
    del code
    fields = [field for _, field, _ in reading.operands]
    texts = [word_text(field) for field in fields]
    service, operation, rest = _path(fields)
    shown = "help" in (service, operation) or (len(rest) == 1 and word_text(rest[0]) == "help")
    if shown or asks(texts, ("--generate-cli-skeleton", "--dry-run", "--dryrun")):
        return Findings(harmless=True)
    if service is None or operation is None:
        return Findings(claims=(Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence="aws"),)) if fields else NOTHING
    uses = [
        Use(READ, (literal(text.partition("://")[2]),)) for text in texts if text is not None and text.startswith(("file://", "fileb://"))
    ]
    claims = _endpoint(fields)
    if service == "s3":
        found = copies([operation, *_ends(rest)], texts, ("s3://",), "--delete" in texts)
        if found is not None:
            return Findings((*uses, *found.uses), (*claims, *(found.claims if not claims else _elsewhere(found.claims))))
    uses += _named_files(service, operation, rest)
    if (service, operation) == ("ssm", "send-command"):
        uses += [Use(SHELL, (literal(line),)) for text in texts if text is not None and "commands" in text for line in _commands(text)]
    return Findings(tuple(uses), (*claims, *_operation(service, operation, texts, bool(claims))))


def _path(fields: "list[Field]") -> "tuple[str | None, str | None, list[Field]]":
    """(service, operation, words after it): the first two words that are neither global options nor their values."""
    words: list[str | None] = []
    position = 0
    while position < len(fields) and len(words) < 2:
        text = known_start(fields[position])
        position += 1
        if text.startswith("-"):
            position += 1 if text in known.GLOBAL_VALUES or (text.startswith("--end") and "=" not in text) else 0
            continue
        words.append(word_text(fields[position - 1]))
    words += [None, None]
    return words[0], words[1], fields[position:]


def _ends(rest: "list[Field]") -> list[str]:
    """The words of `aws s3` that are neither options nor values of options it knows."""
    found: list[str] = []
    before = ""
    for text in [word_text(field) or "" for field in rest]:
        value = before in known.STORE_VALUES or before in known.GLOBAL_VALUES
        value = value or (before in ("--sse", "--sse-c") and text in ("AES256", "aws:kms"))
        if text and (text[0] != "-" or text == "-") and not value:
            found.append(text)
        before = text
    return found


def _endpoint(fields: "list[Field]") -> list[Claim]:
    """--endpoint-url in any spelling sends the signed request elsewhere."""
    claims: list[Claim] = []
    for position, field in enumerate(fields):
        name, equals, value = known_start(field).partition("=")
        if name.startswith("--end") and "--endpoint-url".startswith(name):
            text = value if equals else word_text(fields[position + 1]) if position + 1 < len(fields) else None
            claims.append(Claim(EGRESS, target=of_url(text or "?") or "?", evidence=text or name))
    return claims


def _elsewhere(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim.capability != REMOTE_READ)


def _operation(service: str, operation: str, texts: "list[str | None]", elsewhere: bool) -> list[Claim]:
    name = f"{service} {operation}"
    claims: list[Claim] = []
    if name in known.LOCAL or (name == "configure get" and _plain_setting(texts)):
        return claims
    decrypts = service == "ssm" and operation.startswith("get-parameter") and "--with-decryption" in texts
    if name in known.SECRETS or decrypts:
        claims.append(Claim(SECRET_READ, target=name, evidence=name))
    if (service == "iam" and operation.startswith(known.POWERS)) or _grants(operation, texts):
        claims.append(Claim(ROOT_ACCESS, target=name, evidence=name))
    if name in known.SENDS:
        claims.append(Claim(EGRESS, target=service, evidence=name))
    elif operation.startswith(known.LOSSES):
        claims.append(Claim(DESTRUCTIVE, target=name, evidence=name))
    elif operation.startswith(known.READS) or name in known.ASKS:
        claims += [] if elsewhere else [Claim(REMOTE_READ, target=service, evidence=name)]
    else:
        claims.append(Claim(MUTATION, target=name, evidence=name))
        if not operation.startswith(known.CHANGES):
            claims.append(Claim(UNKNOWN, evidence=name))
    return claims


def _plain_setting(texts: "list[str | None]") -> bool:
    """Whether `configure get` is followed by the name of a setting that is no credential."""
    at = texts.index("configure")
    return texts[at + 1 : at + 2] == ["get"] and at + 2 < len(texts) and texts[at + 2] in known.PLAIN_SETTINGS


def _grants(operation: str, texts: "list[str | None]") -> bool:
    """Operations that let others in: policies of resources, permissions, shares of images and snapshots, lists that name everybody."""
    if operation.startswith(("put-", "set-")) and operation.endswith(("-policy", "-policy-text")):
        return not operation.endswith(("lifecycle-policy", "scaling-policy", "retention-policy", "backup-policy", "password-policy"))
    public = any(
        text is not None and ("public-read" in text or "AllUsers" in text or "Group=all" in text or text == "all") for text in texts
    )
    return operation in known.GRANTS or (public and operation.endswith(("-acl", "-attribute")))


def _commands(text: str) -> list[str]:
    """The lines of `commands=[…]`, in the short form or as JSON."""
    body = text.partition("commands")[2].lstrip("\"' ").lstrip("=:").strip("[]{}\"' ")
    return [line.strip("\"' ") for line in body.replace('","', '", "').split('", "') if line.strip("\"' ")]


def _named_files(service: str, operation: str, rest: "list[Field]") -> list[Use]:
    """Files named without file://: bodies that are sent, and the output file of operations that download."""
    uses: list[Use] = []
    for position, field in enumerate(rest):
        name, equals, value = (word_text(field) or "").partition("=")
        if name in ("--body", "--template-file", "--zip-file", "--cli-input-json", "--public-key"):
            following = literal(value) if equals else rest[position + 1] if position + 1 < len(rest) else None
            if following is not None:
                uses.append(Use(READ, (following,)))
    outputs = (service == "s3api" and operation in ("get-object", "get-object-torrent", "select-object-content")) or operation in (
        "invoke",
        "get-export",
    )
    if outputs and rest and known_start(rest[-1])[:1] != "-":
        uses.append(Use(WRITE, (rest[-1],)))
    return uses
