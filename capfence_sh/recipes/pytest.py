"""pytest: the files of tests that are named, and the conftest.py of every folder from there up to the top of the project."""

from capfence_sh import places
from capfence_sh.recipes.task import Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.recipes import Project

_MOST = 20  # files: beyond that a run is one of the whole project


def tasks(project: "Project", reading: "Reading") -> list[Task]:
    """The texts that are imported, as far as the words tell."""
    named = [text.partition("::")[0] for text in reading.texts() if text]
    paths = [places.absolute(text, project.folder) for text in named[:_MOST]] or [project.folder]
    files = [path for path in paths if path.endswith(".py")]
    folders = dict.fromkeys(path.rpartition("/")[0] if path.endswith(".py") else path for path in paths)
    for folder in folders:
        while (folder + "/").startswith(project.top.rstrip("/") + "/"):
            files.append(f"{folder}/conftest.py")
            folder = folder.rpartition("/")[0]
    found: list[Task] = []
    for path in dict.fromkeys(files):
        text = project.read(path)
        if text is not None:
            found.append(Task(text, project.folder, "python", possible=True))
    return found
