"""Source of a Python module -> what of it runs when it is imported: no functions and classes that nothing calls, and no part for the main program."""

_DEFINES = ("def ", "async def ", "class ")
_MAIN = "if __name__"
_MOST = 2000  # lines


def kept(text: str) -> str:
    """The text without those parts; a module that is too long as it is."""
    lines = text.split("\n")
    if len(lines) > _MOST:
        return text
    parts: list[tuple[str, list[str]]] = []  # name of what is defined, "" for statements
    for line in lines:
        if line[:1] not in ("", " ", "\t", "#", ")", "]", "}"):
            start = next((each for each in _DEFINES if line.startswith(each)), "")
            name = line[len(start) :].partition("(")[0].partition(":")[0].strip() if start else ""
            parts.append(("if" if line.startswith(_MAIN) else name, [line]))
        elif parts:
            parts[-1][1].append(line)
    used = "\n".join(line for name, body in parts if not name for line in body)
    wanted = {name for name, _ in parts if name and name != "if" and name + "(" in used}
    return "\n".join(line for name, body in parts if not name or name in wanted for line in body)
