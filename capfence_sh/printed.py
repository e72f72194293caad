"""A command of a well-known program -> what a line that it prints looks like, or None; see `shapes`."""

from capfence_sh import capabilities as cap
from capfence_sh import place_tables as tables
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command

_HASH = "0123456789ab"
# program -> (what one line looks like, the words it may be called with)
_PLAIN = {
    "hostname": ("host", frozenset(("-s", "-f", "-d", "--short", "--fqdn", "--long"))),
    "whoami": ("user", frozenset[str]()),
    "id": ("1000", frozenset(("-u", "-g", "-un", "-nu", "-gn", "-ng", "-n", "-r"))),
    "nproc": ("1", frozenset(("--all",))),
    "arch": ("x86_64", frozenset[str]()),
    "uname": ("Linux", frozenset(("-s", "-r", "-m", "-n", "-p"))),
    "uuidgen": ("00000000-0000-0000-0000-000000000000", frozenset(("-r", "-t"))),
    "lsb_release": ("bookworm", frozenset(("-cs", "-rs", "-is", "-sc", "-sr", "-si"))),
    "getconf": ("1", frozenset(("_NPROCESSORS_ONLN", "_NPROCESSORS_CONF", "PAGE_SIZE", "PAGESIZE", "CLK_TCK", "LONG_BIT"))),
    "tput": ("1", frozenset(("cols", "lines", "colors"))),
}
# programs that print numbers, or one of their own names, whatever they are asked about: program -> (shape, options that word the output)
_ANY_OPERANDS = {
    "pgrep": ("1", ("-a", "-l", "-d", "--list-full", "--list-name", "--delimiter")),
    "pidof": ("1", ("-S", "-d", "--separator")),
}
# words that make container tools print identifiers only, templates that print names, options in front of a form of output
_NAMES = frozenset(("{{.ID}}", "{{.Names}}", "{{.Id}}", "{{.Status}}", "{{.State.Status}}", "{{.State.Pid}}"))
_PRINTING = ("-o", "--output", "--format", "--template", "-t")
KUBERNETES_NAMES = ("metadata.name", "status.phase", "status.podIP", "spec.nodeName", "spec.replicas", "status.readyReplicas")
_GIT: dict[str, tuple[str, tuple[str, ...]]] = {
    "rev-parse": (_HASH, ("--short", "--verify", "-q", "--quiet", "--abbrev-ref")),
    "rev-list": (_HASH, ("--count", "-n", "-1", "--max-count", "--all", "--tags", "--no-merges", "--first-parent", "--max-parents")),
    "merge-base": (_HASH, ("--fork-point", "-a", "--all")),
    "describe": ("v1.0.0", ("--tags", "--always", "--long", "--abbrev", "--exact-match", "--all")),
    "branch": ("main", ("--show-current",)),
    "symbolic-ref": ("main", ("--short", "-q")),
    "write-tree": (_HASH, ()),
}
# git-log(1): placeholders of one commit's hashes and times, and options that choose commits
_LOG_FORMATS = ("--format=", "--pretty=")
_LOG_SHAPES = {"%H": _HASH, "%h": _HASH, "%T": _HASH, "%t": _HASH, "%at": "1", "%ct": "1"}
_LOG_CHOICES = frozenset(
    ("-n", "-s", "--no-patch", "--all", "--reverse", "--no-merges", "--merges", "--first-parent", "--follow", "-i", "--branches", "--tags")
)
_LOG_LIMITS = ("-n", "--max-count=", "--skip=", "--since=", "--until=", "--after=", "--before=", "--grep=", "--author=", "--diff-filter=")
_LOGGING = frozenset(("log", "show", "whatchanged", "reflog-show"))
_REVISIONS = frozenset(("HEAD", "@", "main", "master", "develop", "trunk", "FETCH_HEAD", "ORIG_HEAD"))
_REMOTES = ("origin/", "upstream/", "refs/heads/", "refs/tags/", "refs/remotes/")


def as_given(command: "Command") -> bool:
    """Whether no assignment stands in front: TZ=… date, TMPDIR=… mktemp, GIT_WORK_TREE=… git word the output."""
    return bool(command.name) and "=" not in command.line[command.start : command.end].partition(command.name)[0]


def line(command: "Command") -> str | None:
    words = [word_text(field) or "" for field in command.argv[1:]]
    program = command.program
    if not as_given(command):
        return None
    if program in _PLAIN:
        line, known = _PLAIN[program]
        return line if all(word in known for word in words) else None
    if program in _ANY_OPERANDS:
        line, wording = _ANY_OPERANDS[program]
        return None if any("/" in word for word in words) or (command.reading and command.reading.has(*wording)) else line
    special = _SPECIAL.get(program)
    return special(command, words) if special is not None else None


def _containers(command: "Command", words: list[str]) -> str | None:
    """Identifiers and names: docker ps -q, kubectl get -o name, helm list -q."""
    if any("/" in word for word in words):
        return None
    kubernetes = command.program in ("kubectl", "oc")
    asked = [word for word in words if word.startswith(("{", "jsonpath", "name", "custom-columns", "-o", "--output=", "--format="))]
    if kubernetes:
        return _kubernetes([word for word in asked if word not in _PRINTING], _kind(command))
    wanted = [word.removeprefix("--format=") for word in words if "{{" in word]
    if wanted:
        return _HASH if all(word in _NAMES for word in wanted) else None
    quiet = command.reading is not None and command.reading.has("-q", "--quiet", "--short")
    return _HASH if quiet and "inspect" not in words else None


def _kind(command: "Command") -> str:
    """What `-o name` writes in front of the names; that of secrets where they may be among what is asked for, as in what is not known."""
    asked = [] if command.reading is None else [word_text(field) for _, field, _ in command.reading.operands]
    kinds = [kind.partition("/")[0].partition(".")[0].lower() for text in asked for kind in ("secret" if text is None else text).split(",")]
    return "secret" if "secret" in kinds or "secrets" in kinds else "pod"


def _kubernetes(wanted: list[str], kind: str) -> str | None:
    """-o name, or fields that hold names Kubernetes itself restricts."""
    for word in wanted:
        text = word.removeprefix("--output=").removeprefix("-o").lstrip("=")
        if text == "name":
            return f"{kind}/name-0"
        text = text.removeprefix("jsonpath=").removeprefix("custom-columns=")
        path = text.strip("'\"{}").lstrip(":.").removeprefix("range ")
        if text and not any(path.endswith(name) and "{" not in path and '"' not in path for name in KUBERNETES_NAMES):
            return None
    return "name-0" if wanted else None


def _logged(words: list[str]) -> str | None:
    """git log --format=%H: hashes and times, whatever the commits and files; no other option may print more."""
    formats = [word.partition("=")[2].removeprefix("format:").removeprefix("tformat:") for word in words if word.startswith(_LOG_FORMATS)]
    options = words[: words.index("--")] if "--" in words else words
    others = [word for word in options if word.startswith("-") and not word.startswith(_LOG_FORMATS)]
    if len(formats) != 1 or formats[0] not in _LOG_SHAPES:
        return None
    fine = all(word in _LOG_CHOICES or word[1:].isdigit() or word.startswith(_LOG_LIMITS) for word in others)
    return _LOG_SHAPES[formats[0]] if fine else None


def prints_one(command: "Command") -> bool:
    """git log --oneline: a hash and a title."""
    words = [word_text(field) or "" for field in command.argv[1:]]
    one = command.program == "git" and words[:1] == ["log"] and words.count("--oneline") == 1
    return one and _logged(["--format=%h" if word == "--oneline" else word for word in words[1:]]) is not None


def _packages(command: "Command", words: list[str]) -> str | None:
    """go list PATTERNS: import paths, which begin with no dash and lead out of no folder (go(1), go help importpath)."""
    patterns = words[1:]
    fine = words[:1] == ["list"] and patterns and all(word[:1] != "-" and not word.startswith(("/", "~")) for word in patterns)
    return "example.com/module" if fine else None


def _git(command: "Command", words: list[str]) -> str | None:
    if words[:1] == ["log"]:
        return _logged(words[1:])
    if words[:1] == ["show"]:
        # a patch, the content of a file or the message of a tag comes on top, unless nothing but the commit is asked for
        alone = ("-s" in words or "--no-patch" in words) and all(word.startswith(("-", "HEAD")) for word in words[1:])
        return _logged(words[1:]) if alone and not any(":" in word for word in words if word[:1] != "-") else None
    verb = next((word for word in words if word in _GIT), None)
    if verb is None or command.reading is None or not _asked_for(verb, words, command.reading.path):
        return None
    line, known = _GIT[verb]
    options = words[words.index(verb) + 1 :]
    if verb == "rev-list" and "--" in options:  # of what touches these files
        options = options[: options.index("--")]
    for word in options:
        counts = verb == "rev-list" and word[:2] == "-n" and word[2:].isdigit()
        fine = counts or word.partition("=")[0] in known if word.startswith("-") else _revision(word)
        if not fine:
            return None
    return line if verb != "branch" or "--show-current" in words else None


def _asked_for(verb: str, words: list[str], path: tuple[str, ...]) -> bool:
    """Whether the word is what git is asked to do; rev-list is described with log."""
    return verb in path or (verb == "rev-list" and path[-1] == "log" and _LOGGING.isdisjoint(words[: words.index(verb)]))


def _revision(word: str) -> bool:
    """Whether the word can only be a revision: `git rev-parse NAME` prints the name of a file as it stands."""
    base = word.replace("^", "~").partition("~")[0].partition("@{")[0]
    hexadecimal = all(letter in "0123456789abcdef" for letter in base)
    return base in _REVISIONS or word.startswith(_REMOTES) or hexadecimal or (base[:1] == "v" and base[1:].replace(".", "").isdigit())


def _seq(command: "Command", words: list[str]) -> str | None:
    return "1" if all(word == "-w" or word.lstrip("-").replace(".", "").isdigit() for word in words) else None


def _mktemp(command: "Command", words: list[str]) -> str | None:
    """The template with digits, in the folder for temporary files unless it names its own (and TMPDIR names no other)."""
    reading = command.reading
    if reading is None or reading.has("-p", "--tmpdir", "--suffix"):
        return None
    written = [effect for effect in command.effects if effect.capability == cap.WRITE]
    template = next((text for text in reading.texts() if text), "")
    folder, _, last = template.rpartition("/")
    if template and ("XXX" not in last or (folder and folder not in tables.TEMPORARY)):
        return None  # it fails, or may fail for want of the folder
    if len(written) != (1 if template else 0):
        return None
    name = template.replace("X", "0") if template else "tmp.0000000000"
    return name if template and not reading.has("-t") else "/tmp/" + name


def _systemctl(command: "Command", words: list[str]) -> str | None:
    if "is-active" in words or "is-enabled" in words:
        return "active"
    number = "MainPID" in words or "-pMainPID" in words or "--property=MainPID" in words
    return "1" if "show" in words and "--value" in words and number else None


def _pwd(command: "Command", words: list[str]) -> str | None:
    return command.cwds[0] if len(command.cwds) == 1 and command.cwds[0] else None


def _date(command: "Command", words: list[str]) -> str | None:
    """The format with every conversion (date(1)) as a digit; %Z prints what TZ says."""
    format_text = next((text[1:] for text in words if text.startswith("+")), "date")
    shape, percent = "", False
    for letter in format_text:
        if percent:
            if letter == "Z":
                return None
            shape += _CONVERSIONS.get(letter, "0" if letter.isalpha() else "")
            percent = letter in "-_0^#:" or letter.isdigit()
        elif letter == "%":
            percent = True
        else:
            shape += letter
    return shape


def _found(command: "Command", words: list[str]) -> str | None:
    """The path of a program by its name: which NAME, command -v NAME, type -P NAME."""
    asks = {"which": (), "command": ("-v",), "type": ("-P", "-p")}[command.program]
    names = words[1:] if asks and words[:1] and words[0] in asks else words if not asks else []
    plain = len(names) == 1 and names[0].replace("-", "").replace(".", "").replace("_", "").isalnum() and names[0][0] != "-"
    if command.program == "which" and not plain:
        return None if any("/" in word for word in words) else "/usr/bin/name"
    return "/usr/bin/" + names[0] if plain else None


_CONVERSIONS = {"D": "0/0", "x": "0/0", "n": "\n", "t": "\t", "%": "%"}
_SPECIAL = {
    "docker": _containers,
    "podman": _containers,
    "nerdctl": _containers,
    "crictl": _containers,
    "kubectl": _containers,
    "oc": _containers,
    "helm": _containers,
    "git": _git,
    "go": _packages,
    "seq": _seq,
    "mktemp": _mktemp,
    "systemctl": _systemctl,
    "pwd": _pwd,
    "date": _date,
    "which": _found,
    "command": _found,
    "type": _found,
}
