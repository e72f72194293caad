"""git settings on the command line and in files: `git -c`, `git config`."""

from capfence_sh.analysers import Claim, Use, asked_key
from capfence_sh.analysers import git_verbs as known
from capfence_sh.analysers.git_settings import of_setting
from capfence_sh.capabilities import EVALUATED_DATA, OPAQUE, PERSISTENCE
from capfence_sh.capabilities import WRITE as WRITES
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.options import known_start, word_text
from capfence_sh.words import Dynamic, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

HERE = literal(".")


class Found:
    """What one git command was found to do, collected: `use` and `claim` add to it."""

    __slots__ = ("claims", "uses")

    def __init__(self) -> None:
        self.uses: list[Use] = []
        self.claims: list[Claim] = []

    def use(self, role: str, field: "Field") -> None:
        self.uses.append(Use(role, (field,)))

    def claim(self, capability: str, target: str = "", kind: str = "", evidence: str = "") -> None:
        self.claims.append(Claim(capability, target, kind, evidence))


def settings(reading: "Reading", found: Found) -> None:
    """Settings given for this command line alone: -c, --config-env, clone --config."""
    own = reading.specs[0].options
    cloning = len(reading.path) > 1 and reading.path[1] == "clone"
    for given in reading.given:
        name = given.option.names[-1]
        if name == "--config-env" or (name == "-c" and given.option in own) or (name == "--config" and cloning):
            for value in given.values:
                _one_setting(value, name == "--config-env", found)


def _one_setting(field: "Field", from_environment: bool, found: Found) -> None:
    key, equals, text = known_start(field).partition("=")
    if not equals and isinstance(field, Dynamic):
        found.claim(OPAQUE, kind=EVALUATED_DATA, evidence="git -c")
        return
    value: Field = literal(text if equals else "true")
    if isinstance(field, Dynamic) and word_text(field) is None:
        value = Dynamic(field.reason, text, "", (), False, (), field.start, field.end)
    uses, claims = of_setting(key, value)
    if from_environment and (uses or claims):
        found.claim(OPAQUE, kind=EVALUATED_DATA, evidence=key)
        return
    found.uses += uses
    found.claims += claims


def config(reading: "Reading", found: Found) -> None:
    """git config: reading says nothing, writing says what the setting makes later commands do."""
    fields = [field for _, field, _ in reading.operands]
    verb = word_text(fields[0]) if fields else ""
    if verb in known.CONFIG_VERBS:
        fields = fields[1:]
    else:
        verb = ""
    removing = reading.has("--unset", "--unset-all", "--rename-section", "--remove-section", "-e")
    setting = len(fields) > 1 or reading.has("--add", "--replace-all")
    if verb in ("get", "list", "get-color", "get-colorbool") or reading.has(*known.CONFIG_LOOKS):
        found.claims += asked_key.analyse(reading, None).claims
        return
    if not (setting or removing or verb):
        return
    _config_file(reading, found)
    if setting and not removing and fields:
        uses, claims = of_setting(known_start(fields[0]), fields[1] if len(fields) > 1 else literal(""))
        if uses or claims:
            found.claim(PERSISTENCE, evidence=known_start(fields[0]))
        found.uses += uses
        found.claims += claims


def _config_file(reading: "Reading", found: Found) -> None:
    files = reading.values("-f")
    if reading.has("--system"):
        found.use(WRITE, literal("/etc/gitconfig"))
    elif files:
        found.use(WRITE, files[-1])
    elif reading.has("--global"):
        found.claim(WRITES, target="~/.gitconfig", evidence="--global")
    else:
        found.use(WRITE, HERE)
