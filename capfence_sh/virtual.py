"""Virtual environments of a workspace: what stands in them was installed for the project's own tests and tools."""

_FOLDERS = ("/.venv/bin/", "/venv/bin/", "/env/bin/", "/.virtualenv/bin/", "/virtualenv/bin/")


def kind(path: str) -> str:
    """The kind of project code that a tool at this path is: "check" in a virtual environment, else ""."""
    return "check" if any(folder in path for folder in _FOLDERS) and ".." not in path else ""


def activates(path: str) -> bool:
    """Whether the file is the one that is sourced to use an environment."""
    return bool(kind(path)) and path.endswith("/bin/activate")
