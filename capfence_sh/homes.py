"""Homes: those of the request (environment and passwd entry), of root, and whatever lies in a folder that holds nothing but homes."""

from capfence_sh.place_tables import TEMPORARY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from capfence_sh.request import Request

PATH_MAX = 4096  # the kernel opens no longer path
_HOLDING_HOMES = ("/home", "/homes", "/Users", "/users")
_MOST = 64  # users whose homes are kept
_found: dict[tuple[str, str], tuple[list[str], list[str]]] = {}


def folders(homes: "Iterable[str]") -> list[str]:
    """Folders that hold nothing but homes: /home, and those of the given homes where their names say so."""
    parents = [home.rstrip("/").rpartition("/")[0] for home in homes]
    return ["/home", *dict.fromkeys(parent for parent in parents if parent != "/home" and parent.endswith(_HOLDING_HOMES))]


def parts(path: str, request: "Request") -> list[tuple[str, str]]:
    """(home, path below it) for every home the path lies in; FOLDER/NAME counts for any NAME where the folder holds homes."""
    known, holding = _known(request)
    found = [(home, path[len(home) + 1 :]) for home in known if path.startswith(home + "/")]
    for parent in holding:
        if path.startswith(parent + "/") and "/" in path[len(parent) + 1 :]:
            found.append((parent, path[len(parent) + 1 :].split("/", 1)[1]))
    return found


def held(folder: str, request: "Request") -> list[str]:
    """Secrets of the homes that lie in the folder, or that it is: a private key of each; credentials where it holds the settings of a home."""
    known, holding = _known(request)
    home, _, name = folder.rpartition("/")
    if name == ".config" and _is_home(home, known, holding):
        return [folder + "/gh/hosts.yml"]
    workspace = request.workspace
    if (workspace and (folder + "/").startswith(workspace + "/")) or _temporary(folder):
        return []
    if _is_home(folder, known, holding):
        return [folder + "/.ssh/id_rsa"]
    if folder in ("/", "/home"):
        return ["/home/*/.ssh/id_rsa"]
    return [home + "/.ssh/id_rsa" for home in known if home.startswith(folder + "/") and not _temporary(home)]


def folders_of(path: str) -> list[str]:
    """The path and every folder it lies in, as far as the kernel would open them."""
    found = [path]
    end = path.find("/", 1, PATH_MAX)
    while end > 0:
        found.append(path[:end])
        end = path.find("/", end + 1, PATH_MAX)
    return found


def _known(request: "Request") -> tuple[list[str], list[str]]:
    """The homes that are known by name, and the folders that hold nothing but homes."""
    key = request.home, request.passwd_home
    if key not in _found:
        known = [home for home in dict.fromkeys((*(home.rstrip("/") for home in key), "/root")) if home]
        if len(_found) >= _MOST:
            _found.clear()
        _found[key] = known, folders(known)
    return _found[key]


def _is_home(folder: str, known: list[str], holding: list[str]) -> bool:
    parent, _, name = folder.rpartition("/")
    return folder in known or bool(name and parent in holding)


def _temporary(folder: str) -> bool:
    return not TEMPORARY.isdisjoint(folders_of(folder))
