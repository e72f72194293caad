"""Source of a module -> what of it runs when it is loaded: no functions and classes that nothing calls, no tasks, and no part for the main program.

By the lines that begin in the first column, as code is written; code that is written otherwise is left out, or read although it does not run.
"""

_DEFINES = (
    *("def ", "async def ", "class ", "module ", "sub ", "function ", "async function ", "export function ", "export async function "),
    *("export class ", "export default function ", "export default async function ", "export default class ", "interface ", "type "),
    *("abstract class ", "final class ", "trait ", "task ", "namespace ", "desc ", "@"),
)
_MAIN = ("if __name__", "if $0 ==", "if __FILE__ ==", "if (require.main")
_MOST = 2000  # lines
_CLOSES = (")", "]", "}", "end", "#", "//", "*")
# folders of programs that are started by themselves
_APART = frozenset(
    (
        *("scripts", "script", "bin", "tools", "tool", "deploy", "deployment", "ci", "ops", "hack", "examples", "example", "docs", "infra"),
        *("migrations", "benchmarks", "bench", "notebooks", "terraform", "ansible", "docker"),
    )
)
_INSTALLED = frozenset(("node_modules", "site-packages", "vendor"))  # what the project's tools are made of
_ENTRIES = frozenset(("index", "main", "app", "server", "lib"))


def apart(path: str, workspace: str) -> bool:
    """Whether the file is rather a program of its own than part of what tests load; of other languages than Python at the top of a project, too."""
    folder, _, name = path.removeprefix(workspace.rstrip("/") + "/").rpartition("/")
    stem, _, ending = name.partition(".")
    if not _INSTALLED.isdisjoint(folder.split("/")):
        return False
    return not _APART.isdisjoint(folder.split("/")) or (not folder and ending != "py" and stem not in _ENTRIES)


def kept(text: str) -> str:
    """The text without those parts; a module that is too long as it is."""
    lines = text.split("\n")
    if len(lines) > _MOST:
        return text
    parts: list[tuple[str, list[str]]] = []  # name of what is defined, "" for statements
    for line in lines:
        if line[:1] not in ("", " ", "\t") and not line.startswith(_CLOSES):
            start = next((each for each in _DEFINES if line.startswith(each)), "")
            name = line[len(start) :].partition("(")[0].partition(":")[0].partition(" ")[0].strip() if start else ""
            parts.append(("if" if line.startswith(_MAIN) else name or ("if" if start else ""), [line]))
        elif parts:
            parts[-1][1].append(line)
    used = "\n".join(line for name, body in parts if not name for line in body)
    wanted = {name for name, _ in parts if name and name != "if" and name + "(" in used}
    return "\n".join(line for name, body in parts if not name or name in wanted for line in body)
