"""Repositories that the request itself named to git: what it brings in from there is no project's before anybody looked at it.

In: the git commands of a script, in order.  Out: the address that the files in the folder may come from when a test or a build runs them.
"""

from capfence_sh import hosts
from capfence_sh.fetched import address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.walk import Walk

_NAMING = (("git", "remote", "add"), ("git", "remote", "set-url"))
# they put what was fetched into the folder
_TAKING = frozenset(("pull", "merge", "checkout", "switch", "reset", "rebase", "cherry-pick", "restore", "worktree", "read-tree"))
_FETCHING = frozenset(("pull", "fetch"))


def remember(walk: "Walk", reading: "Reading") -> None:
    """What a git command names, fetches or puts into the folder."""
    if reading.path in _NAMING:
        found = next((text for text in reading.texts()[1:] if text and address(text)), "")
        if found and address(found) != hosts.LOOPBACK:
            walk.stranger, walk.brought = found, reading.has("-f", "--fetch")
    elif walk.stranger and len(reading.path) > 1:
        walk.brought = walk.brought or reading.path[1] in _FETCHING or reading.path[1:3] == ("remote", "update")
        if walk.brought and reading.path[1] in _TAKING:
            walk.arrived = walk.stranger
