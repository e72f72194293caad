"""turbo and nx: the kind of project code that the names of the targets promise."""

from capfence_sh.analysers.verbs import kind_of

_TARGETS = ("-t", "--target", "--targets")
# words in front of targets; nx also knows some that only look
_VERBS = ("run", "affected", "run-many", "watch")
_LOOKS = ("graph", "show", "list", "report", "ls", "print-affected", "affected:graph", "prune", "query")


def kind(program: str, words: "list[str | None]") -> str:
    """words: those behind the name of the program.  "" when one of the targets promises nothing, or is not known."""
    if None in words:
        return ""
    texts = [text or "" for text in words]
    plain = [text for number, text in enumerate(texts) if text[:1] != "-" and (not number or texts[number - 1] not in _VALUED)]
    if plain[:1] and plain[0] in _LOOKS:
        return "check"
    verb = plain[0] if plain[:1] and plain[0] in _VERBS else ""
    given = [text.partition("=")[2] for text in texts if text.startswith(("--target=", "--targets=", "-t="))]
    given += _behind(texts)
    if program == "nx" and not given:
        rest = plain[1:2] if verb else plain[:1]
        given = [[*rest[0].split(":"), ""][1] if verb and ":" in rest[0] else rest[0]] if rest else []
    elif not given:
        given = [text.rpartition("#")[2] for text in (plain[1:] if verb else plain)]
    kinds = [kind_of(each) for text in given for each in text.split(",")]
    return kinds[0] if kinds and all(kinds) else ""


# options whose value is no target
_VALUED = (
    "--filter",
    "-F",
    "--projects",
    "-p",
    "--exclude",
    "--configuration",
    "-c",
    "--base",
    "--head",
    "--concurrency",
    "--cache-dir",
    "--parallel",
)


def _behind(texts: list[str]) -> list[str]:
    """The words behind -t up to the next option."""
    found: list[str] = []
    taking = False
    for text in texts:
        if text[:1] == "-":
            taking = text in _TARGETS
        elif taking:
            found.append(text)
    return found
