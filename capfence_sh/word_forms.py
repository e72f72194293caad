"""The forms an argv can take: one per combination of the values its folded words may have, and with the words that xargs adds."""

from capfence_sh import below, places
from capfence_sh.catalog import vocabulary as v
from capfence_sh.effect import Setting
from capfence_sh.key_names import KEY, gives_on, key_line, keys_named, public
from capfence_sh.path_effects import homes_below, paths_of
from capfence_sh.reading import word_text
from capfence_sh.site_commands import lookup
from capfence_sh.words import FOLDED, ITEM, Dynamic, Literal, literal, patterns, pinned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.request import Request
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Stdin, Walk
    from capfence_sh.words import Field

MAX_VARIANTS = 16
_KNOWN = frozenset((Literal,))
_SEARCHING = frozenset(("find", "fd", "locate", "rg", "git", "grep"))
_LINES = frozenset(("grep", "rg", "ag"))
# what they print may be a text of their code
_COMPUTING = frozenset(
    (
        *(
            "jq",
            "gojq",
            "jaq",
            "yq",
            "node",
            "nodejs",
            "bun",
            "deno",
            "lua",
            "luajit",
            "sqlite3",
            "duckdb",
            "dc",
            "bc",
            "python",
            "python3",
        ),
        *("perl", "ruby", "php", "awk", "gawk", "mawk", "tclsh", "guile", "julia", "Rscript", "raku", "m4", "xmllint", "psql", "mysql"),
    )
)
_OPENING = {"'": "'", '"': '"', "`": "`", "[": "]"}  # [TEXT]: dc(1)
_LONGEST_CODE = 1 << 10
# tests of find that ask for names
_NAMED = ("-name", "-iname", "-path", "-ipath", "-regex", "-iregex", "-wholename", "-iwholename")
# what they write are lines that they read
_FILTERS = frozenset(("cat", "sort", "uniq", "head", "tail", "grep", "sed", "awk", "tac", "shuf", "tr", "cut", "tee", "sponge"))
_LISTING = frozenset(("find", "fd", "locate", "rg", "ls", "echo", "printf"))
_DOTTED = (".env", ".netrc", ".npmrc", ".pgpass", ".git-credentials", ".htpasswd")


def variants(argv: "tuple[Field, ...]", found: "Collection[str]" = ()) -> "tuple[tuple[Field, ...], ...]":
    """Each combination of the values that folded words may have (at most 16; beyond that the words stay unknown).

    found: secrets that a search may have met; they matter to programs that give on what they read.
    """
    if all_literal(argv):
        return (argv,)
    if found and gives_on([word_text(field) or "" for field in argv]):
        found = ()
    forms: list[list[Field]] = [[]]
    for field in argv:
        options = _forms(field, found)
        if len(forms) * len(options) > MAX_VARIANTS:
            options = [field]
        only = options[0] if len(options) == 1 else None
        if only is not None:
            for form in forms:
                form.append(only)
        else:
            forms = [[*form, option] if option is not None else form.copy() for form in forms for option in options]
    return tuple(map(tuple, forms))


def all_literal(argv: "tuple[Field, ...]") -> bool:
    """Whether every word is known."""
    return _KNOWN.issuperset(map(type, argv))


def _forms(field: "Field", found: "Collection[str]") -> "list[Field | None]":
    """What one word may be; None when it is no word at all, as an unset variable.  found: values that do not count."""
    if isinstance(field, Literal):
        return [field]
    if field.values:
        return [pinned(field, value) for value in field.values if not found or value not in found] or [field]
    some = [value for value in field.some if not found or value not in found]
    if field.reason == FOLDED and field.splits and not any(places.secret_variable(name) for name in field.names):
        return [*(pinned(field, value) for value in some if value), None]
    return [field, *(pinned(field, value) for value in some)]


def handed_on(head: Dynamic, shell: "Shell") -> bool:
    """Whether a function runs the words it was called with (`retry curl …`): they stand in the script as they are."""
    given = shell.scope.positional
    if not shell.calls or head.names != ("@",) or not given:
        return False
    first = given[0]
    single = all(isinstance(field, Literal) or not (field.splits or field.glob) for field in given)
    return isinstance(first, Literal) and (all(isinstance(field, Literal) for field in given) or (single and word_text(head) == first.text))


def removes_unset(argv: "tuple[Field, ...]", source: str, request: "Request") -> bool:
    """Whether a program that removes or overwrites its operands is given a variable that is set nowhere: $NAME or ${NAME}, unquoted."""
    spec = lookup((word_text(argv[0]) or "").rpartition("/")[2], request.commands)
    if spec is None or spec.operands.many not in (v.REMOVE, v.OVERWRITE):
        return False
    plain = [source[each.start : each.end] for each in argv if isinstance(each, Dynamic) and not each.values and not any(each.some)]
    return any(text[:1] == "$" and text.strip("${}").replace("_", "a").isalnum() for text in plain)


def fed(argv: "tuple[Field, ...]", reading: "Reading", frame: "Frame", request: "Request") -> "tuple[tuple[Field, ...], ...]":
    """The argvs with the words that xargs and parallel add: in place of the replacement text, else at the end."""
    marks = [word_text(field) or "{}" for field in reading.values("-I", "-J", "-i")] or (["{}"] if reading.has("-i") else [])
    text = frame.stdin.text or ""
    words = tuple(text.splitlines() if marks else text.split())
    words = (
        words
        if 0 < len(words) <= MAX_VARIANTS
        else sought(frame.stdin.source, request) or keys([word_text(field) or "" for field in argv], frame.stdin, request)
    )
    if reading.path[0] == "parallel" and any("{" in (word_text(field) or "") for field in argv):
        marks = ["{}", "{.}", "{/}", "{//}", "{/.}"]
    listed = below.found(argv, reading, frame, marks) if not words else ()
    if listed:
        return listed
    rooted = below.words(argv, reading, frame) if not words else ()
    if not marks:
        return ((*argv, *rooted) if rooted else (*argv, Dynamic(ITEM, "", "", words, False, (), 0, 0)),)
    found: list[Field] = []
    for field in argv:
        text = word_text(field) or ""
        mark = next((each for each in marks if each in text), "")
        if not mark:
            found.append(field)
            continue
        if not words and text == mark and len(rooted) == 1:
            found += rooted
            continue
        before, _, after = text.partition(mark)
        values = tuple(text.replace(mark, word) for word in words or ("*",)) if text != mark or words else ()
        found.append(Dynamic(ITEM, before, after, values, False, (), field.start, field.end))
    return (tuple(found),)


def sought(commands: "tuple[Command, ...]", request: "Request") -> tuple[str, ...]:
    """Secrets among the paths and names the commands look for (find -name id_rsa | xargs cat): words that their output may hold."""
    found: list[str] = []
    for command in commands:
        setting = Setting(request, command.cwds, command.line, command.remote)
        uses = command.reading.uses if command.reading is not None else ()
        texts_only = [id(field) for use in uses if use.role == v.TEXT and command.program in _MATCHING for field in use.fields]
        texts_only += [id(field) for field in _left_out(command.argv)]
        fields = [field for field in command.argv[1:] if id(field) not in texts_only]
        paths = [path for field in fields if "/" in (word_text(field) or "") for path in paths_of(field, setting)]
        found += [path for path in paths if places.place(path, request) & places.SECRET or places.holds_secrets(path, request)]
        words = [word_text(field) or "" for field in fields]
        words += [name for word in words if "\\" in word or word[-1:] == "$" for name in _of_regex(word)]
        if command.program in _LINES and not any(use.role == v.READ for use in uses):  # a filter of names
            kept = command.reading is not None and not command.reading.has("-v", "--invert-match")
            words += [
                name for use in uses if use.role == v.TEXT and kept for field in use.fields for name in _of_regex(word_text(field) or "")
            ]
        found += [word for word in words if places.secret_name(word)]
        if command.program == "find":
            found += _met_by(words)
        if command.program in _COMPUTING:
            texts = [word_text(field) or "" for field in (*command.argv[1:], *(field for _, field in command.redirections))]
            found += [name for text in texts for name in _put_together(text) if _leads_to_secret(name, request)]
        told = [text for field in fields if isinstance(field, Dynamic) and word_text(field) is None for text in field.some if "/" in text]
        found += [path for text in told for path in paths_of(literal(text), setting) if places.place(path, request) & places.SECRET]
    found += _hidden(commands)
    return tuple(dict.fromkeys(found))[:4]


def _put_together(code: str) -> list[str]:
    """Names in code that prints one: its constants, and all of them one behind the other (`".en" + "v"`)."""
    if not 2 < len(code) <= _LONGEST_CODE:
        return []
    parts: list[str] = []
    quote, start = "", 0
    for at, letter in enumerate(code):
        if quote:
            if letter == quote:
                parts.append(code[start:at])
                quote = ""
        elif letter in _OPENING and not (letter == "[" and code[at + 1 : at + 2] in _OPENING):
            quote, start = _OPENING[letter], at + 1
    parts = [part for part in parts if part and " " not in part][:16]
    return [*parts, "".join(parts)] if len(parts) > 1 else parts


def _met_by(words: list[str]) -> list[str]:
    """Credentials of a project that a pattern for names meets which spells out some letters of them: `-name '*env*'`."""
    asked = [word.lower() for at, word in enumerate(words) if at and words[at - 1] in ("-name", "-iname") and "*" in word]
    spelled = [word for word in asked if sum(map(str.isalnum, word)) > 2]
    return [name for word in spelled for name in _DOTTED if patterns.matches(word, name)][:1]


def _leads_to_secret(name: str, request: "Request") -> bool:
    """Whether a file of this name, or at this place below a home, is a secret."""
    if places.secret_name(name.rpartition("/")[2]):
        return True
    return "/" in name and bool(places.place(places.absolute(name.lstrip("/~"), request.home or "/"), request) & places.SECRET)


def _of_regex(pattern: str) -> tuple[str, ...]:
    """Names that a regular expression asks for, when it only marks their ends and a dot: `.kdbx$`, `^id_rsa$`."""
    plain = pattern.replace("\\.", ".").strip("^$")
    return (plain, "x" + plain) if plain[:1] == "." else (plain,)


def keys(words: "Sequence[str]", stdin: "Stdin", request: "Request") -> tuple[str, ...]:
    """A private key on the list that is read, when the program gives on what it is told to read."""
    return (stdin.names or met(stdin.source, request)) if gives_on(words) else ()


def met(commands: "tuple[Command, ...]", request: "Request") -> tuple[str, ...]:
    """A private key that a search finds by the ending of its name, by its first line or in a home; those on a list that is shown."""
    for command in commands:
        if command.names:
            return command.names
        if command.program in _SEARCHING and command.reading is not None:
            words = [word_text(field) or "" for field in command.argv[1:]]
            words += ["*." + (word_text(field) or "") for field in command.reading.values("-e", "--extension")]
            lists = command.reading.has("-l", "--files-with-matches") and any(map(key_line, words))
            found = [key for word in words for key in keys_named(word.strip("$'"))] or ([KEY] if lists else [])
            if found and not any(map(public, words)):
                return (found[0],)
            if command.program == "find" and not any(name in _NAMED for name in words):
                setting = Setting(request, command.cwds, command.line, command.remote)
                starts = next((at for at, word in enumerate(words) if word[:1] in ("-", "(", "!") and word not in ("-H", "-L")), len(words))
                held = [effect.target for field in command.argv[1 : starts + 1] for effect in homes_below(field, setting)]
                if held:
                    return (held[0],)
    return ()


def found(commands: "tuple[Command, ...]", walk: "Walk") -> tuple[str, ...]:
    """Secrets that the output of the commands may name, whatever reads it; see `variants`."""
    if not any(command.program in _SEARCHING or command.names for command in commands):
        return ()
    return _found(() if sought(commands, walk.request) else met(commands, walk.request), walk)


def listing(commands: "tuple[Command, ...]", walk: "Walk") -> tuple[str, ...]:
    """Secrets that a list may name which the commands write."""
    if not any(
        command.program in _LISTING or command.names or (command.program == "grep" and _lists_files(command)) for command in commands
    ):
        return ()
    return _found(sought(commands, walk.request) or met(commands, walk.request), walk)


def _lists_files(command: "Command") -> bool:
    """grep -l"""
    return command.reading is not None and command.reading.has("-l", "--files-with-matches")


def passed_on(commands: "tuple[Command, ...]", stdin: "Stdin", walk: "Walk") -> tuple[str, ...]:
    """Secrets that a list may name which the commands write, and those on a list that they only sort or cut.  stdin: of the last of them."""
    if not commands or not all(command.program in _FILTERS for command in commands):
        return listing(commands, walk)
    return listing((*stdin.source, *commands), walk) or stdin.names


def _found(names: tuple[str, ...], walk: "Walk") -> tuple[str, ...]:
    if names:
        walk.found = walk.found.union(names)
    return names


def _hidden(commands: "tuple[Command, ...]") -> list[str]:
    """Credentials among the names of a folder, when those that begin with a dot are listed (ls -A) and no pattern leaves them out."""
    if not any(command.program == "ls" and command.reading is not None and command.reading.has("-a", "-A") for command in commands):
        return []
    patterns: list[str] = []
    for command in commands:
        if command.program == "grep" and command.reading is not None and not command.reading.has("-v"):
            texts = [text for text in command.reading.texts()[:1] if text]
            patterns += ["".join(letter for letter in text if letter.isalnum()) for text in texts]
    return [name for name in _DOTTED if all(pattern.lower() in name for pattern in patterns)][:1]


def _left_out(argv: "tuple[Field, ...]") -> "list[Field]":
    """Names that find leaves out (`! -name X`, `-path X -prune`) and patterns of grep -v."""
    words = [word_text(field) or "" for field in argv]
    if words[:1] != ["find"]:
        return list(argv) if any(word in ("-v", "--invert-match") for word in words) else []
    found = [argv[at + 2] for at, word in enumerate(words[:-2]) if word in ("!", "-not")]
    for at, word in enumerate(words):
        if word == "-prune":
            start = at - 2
            while start > 1 and words[at - 1] == ")" and words[start] != "(":
                start -= 1
            found += argv[max(start, 1) : at]
    return found


# their texts are patterns, not names
_MATCHING = frozenset(("grep", "rg", "ag", "ack", "sed", "awk", "jq"))
