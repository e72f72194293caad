"""tar, unzip, zip, cpio, 7z, ar, jar, unrar: whether the archive is read or written, and where its members land."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.recursive import everything_below
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_HERE = literal(".")
_MOST_NAMES = 4096  # members times the folders they may lie in
_TAR_READS = ("-x", "--extract", "--get", "-t", "--list", "-d", "--diff", "--compare", "--test-label")
_UNZIP_ONLY_SHOWS = ("-l", "-t", "-v", "-Z", "-z", "-p", "-c", "-T")
_CHECKPOINT_RUNS = "exec="


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses of the archive file, of the files put into it, and of the folder it is unpacked in."""
    uses: list[Use] = []
    claims: list[Claim] = []
    _PROGRAMS[reading.path[0]](reading, uses, claims)
    return Findings(tuple(uses), tuple(claims))


def _into(folder: "Field") -> list[Use]:
    """A folder that an archive is unpacked in; what lies in a repository's own folder may be hooks."""
    text = word_text(folder) or ""
    hooks = [Use(v.WRITE, (literal(text.rstrip("/") + "/hooks/?"),))] if text.rstrip("/").rpartition("/")[2] == ".git" else []
    return [Use(v.WRITE, (folder,)), *hooks]


def _members(reading: "Reading", skip: int = 0) -> "list[Field]":
    return [field for _, field, _ in reading.operands[skip:]]


def _packed(fields: "list[Field]", uses: list[Use]) -> None:
    """Files that go into an archive; a folder takes what lies below it along."""
    for field in fields:
        uses.append(Use(v.READ, (field,)))
        uses += everything_below(field)


# ---- tar -----------------------------------------------------------------------------------------------------------------


def _tar(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    reads = reading.has(*_TAR_READS)
    folders = reading.values("-C", "--directory")
    for archive in reading.values("-f", "--file"):
        _tar_archive(archive, reads, reading, uses, claims)
    if reading.has("-x", "--extract", "--get"):
        _tar_extracts(reading, folders, uses, claims)
        if reading.has("-O", "--to-stdout"):
            uses += [Use(v.READ, (field,)) for field in _members(reading)]
    elif not reads:
        members = _in_folders(folders, _members(reading), claims)
        _packed(members, uses)
        if reading.has("--remove-files"):
            uses += [Use(v.REMOVE, (field,)) for field in members]
    if reading.has("-T", "--files-from") and not reading.has("--verbatim-files-from", "--null"):
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_OPTION, evidence="-T"))  # lines that begin with a dash are options
    for action in reading.values("--checkpoint-action"):
        text = word_text(action)
        if text is None:
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND))
        elif text.startswith(_CHECKPOINT_RUNS):
            uses.append(Use(v.SHELL, (literal(text[len(_CHECKPOINT_RUNS) :]),)))


def _bsdtar(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    """As tar; -s rewrites the names of members, so they may land anywhere."""
    _tar(reading, uses, claims)
    if reading.has("-x") and reading.has("-s"):
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence="-s"))


def _tar_archive(archive: "Field", reads: bool, reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    """HOST:FILE is reached through a remote shell unless --force-local is given."""
    host, colon, _ = (word_text(archive) or "").partition(":")
    if colon and "/" not in host and not reading.has("--force-local"):
        claims.append(Claim(cap.EGRESS, host.rpartition("@")[2], evidence=host))
    elif word_text(archive) != "-":
        uses.append(Use(v.READ if reads else v.WRITE, (archive,)))


def _tar_extracts(reading: "Reading", folders: "tuple[Field, ...]", uses: list[Use], claims: list[Claim]) -> None:
    if reading.has("-O", "--to-stdout", "--to-command"):
        return
    uses += [use for folder in (*folders, *reading.values("--one-top-level")) or (_HERE,) for use in _into(folder)]
    uses += [Use(v.WRITE, (literal("/etc/passwd"),)) for folder in folders if word_text(folder) in ("/", "//", "/.")]
    if reading.has("-P", "--absolute-names", "--transform", "--xform"):
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence="-P"))


def _everywhere(folders: "tuple[Field, ...]") -> list[Claim]:
    """What is unpacked in the root may land in any folder of the system."""
    return [Claim(cap.ROOT_ACCESS, "/", evidence="/") for folder in folders if word_text(folder) in ("/", "/.", "//")]


def _in_folders(folders: "tuple[Field, ...]", members: "list[Field]", claims: list[Claim]) -> "list[Field]":
    """The members as they are named and in each of the folders; when there are too many for that, the claim says so."""
    if len(folders) * len(members) > _MOST_NAMES:
        claims.append(Claim(cap.OPAQUE, kind=cap.TOO_LARGE, evidence="-C"))
        return members
    return [_joined(folder, field) for field in members for folder in (*folders, None)]


def _joined(folder: "Field | None", member: "Field") -> "Field":
    """A member named relative to -C."""
    if folder is None or isinstance(member, Dynamic):
        return member
    base = word_text(folder)
    if member.text.startswith("/") or base is None:
        return member
    return Literal(base.rstrip("/") + "/" + member.text, member.glob, member.start, member.end)


# ---- the others ----------------------------------------------------------------------------------------------------------


def _unzip(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    if reading.has(*_UNZIP_ONLY_SHOWS):
        return
    uses += [use for folder in reading.values("-d") or (_HERE,) for use in _into(folder)]
    claims += _everywhere(reading.values("-d"))
    if reading.has("-:"):
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence="-:"))


def _zip(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    for _, field, _ in reading.operands[1:]:
        uses += everything_below(field)
    tests = [given.index for given in reading.given if given.name == "-T"]
    if len(tests) != len(set(tests)):  # -rTT CMD: letters of one word that mean -TT
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence="-TT"))


def _cpio(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    extracts = reading.has("-i", "--extract") and not reading.has("-t", "--list", "--to-stdout")
    creates = reading.has("-o", "--create")
    for archive in reading.values("-F", "--file", "-O", "-I"):
        _tar_archive(archive, not creates, reading, uses, claims)
    if extracts:
        uses += [use for folder in reading.values("-D", "--directory") or (_HERE,) for use in _into(folder)]
        if not reading.has("--no-absolute-filenames"):
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence="cpio -i"))
    if reading.has("-p", "--pass-through"):
        uses += [Use(v.WRITE, (field,)) for field in _members(reading)]


def _seven_zip(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    """x and e unpack below -o; a word that begins with @ names a list of files, whose lines are shown."""
    verb = reading.path[-1]
    for field in _members(reading):
        text = word_text(field) or ""
        if text[:1] == "@":
            uses.append(Use(v.READ, (literal(text[1:]),)))
    if verb == "x" and not reading.has("-so"):
        uses += [use for folder in reading.values("-o") or (_HERE,) for use in _into(folder)]
    if verb == "a":
        for _, field, _ in reading.operands[1:]:
            uses += everything_below(field)
        if reading.has("-sdel"):
            uses += [Use(v.REMOVE, (field,)) for field in _members(reading, 1)]


def _unrar(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    members = _members(reading, 1)
    folders = [field for field in members if (word_text(field) or "").endswith("/")]
    if reading.path[-1] == "x":
        uses += [use for folder in folders or [_HERE] for use in _into(folder)]


def _jar(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    changes = reading.has("-c", "--create", "-u", "--update", "-i", "--generate-index")
    for archive in (*reading.values("-f", "--file"), *reading.values("-i", "--generate-index")):
        uses.append(Use(v.WRITE if changes else v.READ, (archive,)))
    if reading.has("-c", "--create", "-u", "--update"):
        _packed(_in_folders(reading.values("-C"), _members(reading), claims), uses)
    elif reading.has("-x", "--extract"):
        uses += [use for folder in reading.values("--dir", "-C") or (_HERE,) for use in _into(folder)]


def _ar(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    """The operation letter decides: r, q, m, d and s change the archive, x unpacks, p and t show."""
    archive = _members(reading)[:1]
    if reading.has("-r", "-q", "-m", "-d", "-s"):
        uses += [Use(v.WRITE, (field,)) for field in archive]
    if reading.has("-r", "-q"):
        _packed(_members(reading, 1), uses)
    if reading.has("-x"):
        uses.append(Use(v.WRITE, (_HERE,)))


_PROGRAMS: "dict[str, Callable[[Reading, list[Use], list[Claim]], None]]" = {
    "tar": _tar,
    "bsdtar": _bsdtar,
    "unzip": _unzip,
    "zip": _zip,
    "cpio": _cpio,
    "7z": _seven_zip,
    "unrar": _unrar,
    "ar": _ar,
    "jar": _jar,
}
