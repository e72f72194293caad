"""Command lines of clouds and infrastructure tools: a path of groups, a verb, names and parameters.

Which words are values of options cannot be told without every parameter of every operation.  So each bare word that is a verb counts, and the
strictest decides: a resource called `delete` costs a question, a verb hidden behind an option is not missed.
"""

from capfence_sh.analysers import Claim, Findings, Use, cloud_powers
from capfence_sh.analysers import cloud_words as known
from capfence_sh.analysers.questions import asks
from capfence_sh.analysers.transfer import copies
from capfence_sh.capabilities import (
    DESTRUCTIVE,
    DYNAMIC_OPTION,
    EGRESS,
    EVALUATED_DATA,
    MUTATION,
    OPAQUE,
    PACKAGE,
    PROJECT_CODE,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
    UNKNOWN,
)
from capfence_sh.catalog.vocabulary import CODE, COMMAND, CONTEXT, PROGRAM, READ, SHELL, WRITE
from capfence_sh.hosts import of_url
from capfence_sh.options import known_start, word_text
from capfence_sh.places import secret_name, secret_variable
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# what they ignore tries nothing out
_IGNORE_OPTIONS = ("cdk", "cdktf", "serverless", "sls", "amplify", "sst")
_DRY = ("--dry-run", "--dryrun", "--what-if", "--validate-only", "--check-only")
_BELOW = ("recurse", "recurse=true", "recurse=1", "recurse=t", "recurse=T", "recurse=TRUE", "recurse=True")  # as Go reads a flag
# program -> options whose value it runs, and those that name a project or code of one
_TERRAGRUNT = (
    *("--terragrunt-working-dir", "--working-dir", "--terragrunt-config", "--config", "--terragrunt-source", "--source"),
    *("--terragrunt-download-dir", "--download-dir"),
)
_RUNS: "dict[str, tuple[tuple[tuple[str, ...], str], ...]]" = {
    "cdk": ((("-a", "--app"), SHELL), (("--plugin", "-p"), CONTEXT), (("-o", "--output"), WRITE)),
    "cdktf": ((("-a", "--app"), SHELL), (("-o", "--output"), WRITE)),
    "terragrunt": (
        (("--terragrunt-tfpath", "--tf-path"), PROGRAM),
        (_TERRAGRUNT, CONTEXT),
        (("--terragrunt-json-out", "--json-out-dir", "--out", "--out-dir"), WRITE),
    ),
    "pulumi": ((("-C", "--cwd", "--policy-pack"), CONTEXT), (("--save-plan",), WRITE)),
    "serverless": ((("-c", "--config"), CONTEXT),),
    "sls": ((("-c", "--config"), CONTEXT),),
    "sam": ((("--config-file", "-t", "--template", "--template-file"), CONTEXT),),
}
# how a URI of libvirt begins
_HYPERVISORS = ("qemu", "xen", "lxc", "vz", "bhyve", "ch:", "ch+", "test", "vbox", "openvz")
# firestore:delete, sites:delete: the part behind the colon is the verb
_COLON_LOSSES = ("delete", "destroy", "remove", "drop", "purge", "clear")
_COLON_READS = ("list", "get", "info", "status", "log", "show")
# programs whose verbs come first
_VERBS_FIRST = frozenset(("lxc", "incus", "multipass", "virsh"))
_GIVES_THE_HOST = ("security.privileged=true", "security.nesting=true", "raw.", "security.syscalls.intercept", "raw.lxc")
_CLASSES = {
    "read": (REMOTE_READ,),
    "change": (MUTATION,),
    "loss": (DESTRUCTIVE,),
    "send": (EGRESS,),
    "secret": (SECRET_READ,),
    "package": (PACKAGE, MUTATION),
    "code": (PROJECT_CODE,),
    "": (),
    "group": (),
}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the words of one command line ask a cloud to do."""
    del code
    program = reading.written[0]
    fields = [field for _, field, _ in reading.operands]
    texts = [word_text(field) for field in fields]
    if asks(texts, () if program in _IGNORE_OPTIONS else _DRY):
        return Findings(harmless=True)
    words = [text for text in texts if text is not None and (text[:1] != "-" or text == "-")]
    uses = _files(fields, "download" in words)
    if program == "gsutil" or (program == "gcloud" and "storage" in words[:3]):
        found = copies(words, texts, ("gs://",), "-d" in texts or "--delete-unmatched-destination-objects" in texts)
        if found is not None:
            return Findings((*uses, *found.uses), (*found.claims, *_endpoints(fields)))
    if program == "bq" and "query" in words:
        return Findings(
            uses=(*uses, *(Use(CODE, (field,), "sql") for field in fields[words.index("query") + 1 :] if known_start(field)[:1] != "-"))
        )
    words = _without_names(program, texts) if program in known.GROUPED and _phrase_classes(program, words) in ("?", "group") else words
    capabilities = _capabilities(program, words, texts)
    if program == "gcloud" and "ssh" in words[:3] and _value(fields, ("--command",)):  # as ssh HOST COMMAND
        capabilities = [REMOTE_READ if capability == EGRESS else capability for capability in capabilities]
    claims = [_claim(capability, words, program) for capability in capabilities]
    claims += _extras(program, words, fields, uses) + cloud_powers.claims(program, words, texts)
    claims += _endpoints(fields)
    if any(claim.capability in (MUTATION, SECRET_READ) for claim in claims):
        claims += _elsewhere(fields)
    if any(text.startswith(_HYPERVISORS) and "://" in text and "command=" in text for text in texts if text):
        claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence="command="))  # a URI names the program that is to connect
    if any(text is None for text in texts[:2]):
        claims.append(Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence="verb"))
    if not claims and not uses and words and not _silent(program, words):
        return Findings(claims=(Claim(UNKNOWN, evidence=" ".join(words[:3])),))
    return Findings(tuple(uses), tuple(claims))


def _without_names(program: str, texts: "list[str | None]") -> list[str]:
    """The words up to a verb that only asks and cannot be the value of an option: what follows it are names (`gcloud run services describe web`).

    The first word is a group, which may have the name of a verb, except where verbs come first (`lxc info web`).
    """
    words: list[str] = []
    before = ""
    for text in texts:
        if text is not None and (text[:1] != "-" or text == "-"):
            words.append(text)
            if text in known.ASKING and not (before[:1] == "-" and "=" not in before):
                earlier = words[:-1] if program in _VERBS_FIRST else words[1:-1]
                return words if any(_does(word) for word in earlier) else [*earlier, "list"]
        before = text or "-"
    return words


def _does(word: str) -> bool:
    return word in known.CHANGES or word in known.SENDS or word in known.LOSSES


def _claim(capability: str, words: list[str], program: str) -> Claim:
    target = "/".join(words[:4]) or program
    if capability == OPAQUE:
        return Claim(OPAQUE, kind=EVALUATED_DATA, evidence=target)
    kind = "build" if capability == PROJECT_CODE and "build" in _phrase_classes(program, words) else ""
    return Claim(capability, target="" if capability == PROJECT_CODE else target, kind=kind, evidence=target)


def _phrase_classes(program: str, words: list[str]) -> str:
    """The classes of the phrase the command begins with; "?" when none is known (an empty phrase stands for no words at all)."""
    path = words[1:] if words[:1] in (["alpha"], ["beta"]) else words
    for phrase, classes in known.PHRASES.get(program, ()):
        if tuple(path[: len(phrase)]) == phrase and (phrase or not path):
            return classes
    return "?"


def _silent(program: str, words: list[str]) -> bool:
    return _phrase_classes(program, words) == ""


def _contains(words: list[str], phrase: tuple[str, ...]) -> bool:
    """Whether the phrase stands among the words in this order, its first word near the beginning."""
    position = 0
    for wanted in phrase:
        if wanted not in words[position:]:
            return False
        position = words.index(wanted, position) + 1
    return not phrase or words.index(phrase[0]) < 4


def _capabilities(program: str, words: list[str], texts: "list[str | None]") -> list[str]:
    losses = [word for word in words if word in known.LOSSES or word.rpartition(":")[2] in _COLON_LOSSES]
    classes = _phrase_classes(program, words)
    named = [text or "" for text in texts]
    secret = any(_contains(named, phrase) for phrase in known.SECRETS) and classes in ("?", "secret")
    secret = secret and not (program == "gcloud" and "keys" in words and words[-1:] == ["list"])  # names of keys
    if "-purge" in texts or "--purge" in texts:
        losses.append("purge")
    if losses and "loss" not in classes:
        return [DESTRUCTIVE]
    shown: list[str] = [SECRET_READ] if secret or not {"--show-secrets", "--show-values", "--security-info"}.isdisjoint(named) else []
    if classes not in ("?", "group"):
        return list(dict.fromkeys(_of_classes(classes) + shown))
    found = shown
    words = words[2:] if classes == "group" else words  # `run` and `services` of `gcloud run services list` are no verbs
    sends = any(word in known.SENDS for word in words) or any(_contains(words, phrase) for phrase in known.SENDING)
    changes = any(word in known.CHANGES for word in words)
    if sends:
        found.append(EGRESS)
        if any(word in ("deploy", "publish") for word in words):
            found.append(MUTATION)
    elif changes:
        found.append(MUTATION)
    elif not secret and any(
        word in known.READS or word.rpartition(":")[2] in _COLON_READS or word.startswith(("list-", "get-", "describe-", "show-"))
        for word in words
    ):
        found.append(REMOTE_READ)
    return found


def _of_classes(classes: str) -> list[str]:
    found: list[str] = []
    for name in classes.split():
        found += [PROJECT_CODE] if name == "build" else [OPAQUE] if name == "opaque" else _CLASSES[name]
    return found


def _extras(program: str, words: list[str], fields: "list[Field]", uses: list[Use]) -> list[Claim]:
    """A request by hand (az rest), and the command that is run on another machine."""
    claims: list[Claim] = []
    if program == "az" and "rest" in words[:1]:
        method = (_value(fields, ("--method", "-m")) or "get").lower()
        classes = {"get": REMOTE_READ, "delete": DESTRUCTIVE}
        claims.append(Claim(classes.get(method, MUTATION), target="rest", evidence=method))
    if (
        program == "consul"
        and words[:2] == ["kv", "get"]
        and _is_secret_key(words[2:], any((word_text(field) or "").lstrip("-") in _BELOW for field in fields))
    ):
        claims.append(Claim(SECRET_READ, target="/".join(words[:3]), evidence=" ".join(words[:3])))
    for names, role in _RUNS.get(program, ()):
        value = _value(fields, names)
        if value and not (role == SHELL and value.startswith("cdk.out")):
            uses.append(Use(role, (literal(value),)))
    if "snapshot" in words and words[-2:-1] == ["save"]:
        uses.append(Use(WRITE, (literal(words[-1]),)))
    if "scp" in words:
        uses += [Use(READ, (literal(word),)) for word in words[words.index("scp") + 1 :] if ":" not in word]
    if program in ("lxc", "incus"):
        claims += _container(words, fields, uses)
    command = _value(fields, ("--command", "--scripts", "--exec-command"))
    if command is not None:
        uses.append(Use(SHELL, (literal(command),)))
    return claims


def _is_secret_key(keys: list[str], below: bool) -> bool:
    """Whether the values shown are those of keys with the names of credentials, or of every key there is."""
    named = any(
        secret_variable(key.rstrip("/").rpartition("/")[2].replace("-", "_")) or secret_name(key.rpartition("/")[2]) for key in keys
    )
    return named or (below and all(not key.strip("/") for key in keys))


def _elsewhere(fields: "list[Field]") -> list[Claim]:
    """A server that is named on the line is no configured one: what is written there leaves."""
    value = _value(fields, ("-address", "--address", "-http-addr", "--http-addr", "--endpoint", "--api-url", "--server-url"))
    return [Claim(EGRESS, of_url(value) or "?", evidence=value)] if value else []


def _endpoints(fields: "list[Field]") -> list[Claim]:
    """Another server than those of the provider gets the requests, with what logs in there."""
    value = _value(fields, ("--endpoint", "--endpoint-url", "--api-url", "--server-url", "--url", "--uri", "-u", "--api"))
    host = of_url(value) if value and "://" in value else ""
    address = _value(fields, ("-address", "--address", "-http-addr", "--http-addr", "--os-auth-url"))
    if address:
        value, host = address, of_url(address)
    setting = _value(fields, ("-o",)) or ""  # gsutil -o SECTION:NAME=VALUE
    if not host and "host=" in setting.lower():
        value = host = of_url(setting.partition("=")[2])
    return [Claim(EGRESS, host, evidence=value or "")] if host and not host.endswith(known.PROVIDERS) else []


def _container(words: list[str], fields: "list[Field]", uses: list[Use]) -> list[Claim]:
    """lxc exec NAME -- COMMAND; a privileged container and a folder of the host inside one give the host."""
    texts = [word_text(field) or "" for field in fields]
    if words[:1] == ["exec"]:
        start = texts.index("--") + 1 if "--" in texts else texts.index("exec") + 2
        uses.append(Use(COMMAND, tuple(fields[start:])))
    given = [text for text in texts if text.startswith(_GIVES_THE_HOST) or (text.startswith("source=/") and "disk" in words)]
    return [Claim(ROOT_ACCESS, evidence=text) for text in given]


def _value(fields: "list[Field]", names: tuple[str, ...]) -> str | None:
    for position, field in enumerate(fields):
        text = word_text(field) or ""
        name, equals, value = text.partition("=")
        if name in names:
            return value if equals else word_text(fields[position + 1]) if position + 1 < len(fields) else None
    return None


def _files(fields: "list[Field]", fetched: bool) -> list[Use]:
    """Files named by the usual options, and key=@file."""
    uses: list[Use] = []
    for position, field in enumerate(fields):
        text = word_text(field) or ""
        name, equals, value = text.partition("=")
        following = fields[position + 1 : position + 2]
        role = (WRITE if fetched else READ) if name in known.INPUTS else WRITE if name in known.OUTPUTS else ""
        if role and equals:
            uses.append(Use(role, (literal(value),)))
        elif role and following:
            uses.append(Use(role, (following[0],)))
        elif value.startswith("@"):
            uses.append(Use(READ, (literal(value[1:]),)))
        elif text.startswith("@") and len(text) > 1:
            uses.append(Use(READ, (literal(text[1:]),)))
    return uses
