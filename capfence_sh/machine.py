"""The World of this machine: paths and names -> what the kernel says about them, as values of `request`.

Paths are text: UTF-8 with surrogateescape, whatever the locale.  Nothing is written, and every answer is kept, so that `execution` can ask
again right before it runs something (`changed`).
"""

import posix

from capfence_sh.request import DEVICE, FOLDER, LINK, OTHER, OWN_TOOLS, REGULAR, TRUSTED, UNTRUSTED, Program, Stat

_KINDS = {0o100000: REGULAR, 0o040000: FOLDER, 0o120000: LINK, 0o020000: DEVICE, 0o060000: DEVICE}
_MOST_LINKS = 40  # path_resolution(7)
_UNKNOWN = 0
_READ = posix.O_RDONLY | posix.O_CLOEXEC | posix.O_NOCTTY | posix.O_NONBLOCK

# who can change what stands at a path: root alone; root or the caller; somebody else
_ROOT, _SELF, _OTHERS = 0, 1, 2
_TRUST = (TRUSTED, OWN_TOOLS, UNTRUSTED)


class Content:
    """What `read` saw: at most limit+1 bytes, and which file that was."""

    __slots__ = ("data", "identity", "limit")

    def __init__(self, data: bytes, identity: tuple[int, ...], limit: int) -> None:
        self.data = data
        self.identity = identity  # device, inode, size, ctime
        self.limit = limit


class OSWorld:
    """The machine, seen by the caller `uid`/`gid` standing in `cwd`.

    workspace: absolute path or ""; what lies there is the project's own.  home: for `~` in PATH, which bash expands.  roots: the owners that
    stand for root (see subject.roots).
    """

    __slots__ = ("_cwd", "_gid", "_home", "_programs", "_reads", "_stats", "_targets", "_uid", "_writers", "roots", "workspace")

    def __init__(self, cwd: str, uid: int, gid: int, home: str, workspace: str = "", roots: tuple[int, ...] = (0,)) -> None:
        self.roots = roots
        self._cwd = cwd
        self._uid = uid
        self._gid = gid
        self._home = home
        self.workspace = workspace
        self._stats: dict[str, posix.stat_result | None] = {}
        self._targets: dict[str, str | None] = {}
        self._reads: dict[str, Content | None] = {}
        self._programs: dict[tuple[str, str], Program | None] = {}
        self._writers: dict[str, int] = {}

    # -- what Request.world promises

    def resolve(self, name: str, path: str) -> Program | None:
        """The file that bash would run for `name`: with a slash that very file, else the first executable along `path`."""
        key = (name, path)
        if key not in self._programs:
            self._programs[key] = self._resolve(name, path)
        return self._programs[key]

    def lstat(self, path: str) -> Stat | None:
        """Facts about an absolute path, not following a final link; None when there is nothing we can see."""
        facts = self._lstat(path)
        if facts is None:
            return None
        kind = _KINDS.get(facts.st_mode & 0o170000, OTHER)
        return Stat(kind, facts.st_uid, facts.st_mode & 0o7777, facts.st_nlink, facts.st_size, facts.st_dev, facts.st_ino)

    def readlink(self, path: str) -> str | None:
        """Target text of a symbolic link; None when it is not one."""
        if path not in self._targets:
            facts = self._lstat(path)
            is_link = facts is not None and facts.st_mode & 0o170000 == 0o120000
            self._targets[path] = _readlink(path) if is_link else None
        return self._targets[path]

    def read(self, path: str, limit: int) -> bytes | None:
        """At most limit+1 bytes of a regular file; None when it cannot be read."""
        content = self._reads.get(path)
        if path not in self._reads or (content is not None and content.limit < limit):
            content = self._reads[path] = _content(path, limit)
        return None if content is None else content.data[: limit + 1]

    # -- for request, environment and execution

    def fixed(self, path: str) -> bool:
        """Whether only root can change what stands at an absolute path, or put something there."""
        return self._who_writes(path) == _ROOT

    def contents(self) -> dict[str, Content]:
        """The files that were read, by path."""
        return {path: content for path, content in self._reads.items() if content is not None}

    def changed(self) -> str:
        """Ask everything again: the first path whose answer would now be judged differently, "" when there is none.

        Size and times of a file that was only looked at do not count (a log grows); those of a file that was read do.
        """
        now = OSWorld(self._cwd, self._uid, self._gid, self._home, self.workspace, self.roots)
        for (name, path), program in self._programs.items():
            if not _same_program(program, now.resolve(name, path)):
                return name
        for path, facts in self._stats.items():
            if not _same_facts(facts, now._lstat(path)):
                return path
        for path, target in self._targets.items():
            if target != now.readlink(path):
                return path
        for path, content in self._reads.items():
            if content is not None and not _same(content, _content(path, content.limit)):
                return path
        return ""

    # -- how

    def _lstat(self, path: str) -> posix.stat_result | None:
        if path not in self._stats:
            # what stands below nothing is not there either
            self._stats[path] = None if self._stats.get(path.rpartition("/")[0], _UNKNOWN) is None else _lstat(path)
        return self._stats[path]

    def _resolve(self, name: str, path: str) -> Program | None:
        if "/" in name:
            found = name if name.startswith("/") else self._cwd + "/" + name
            return self._program(found, True) if _executable(found) else None
        if not name:
            return None
        for entry in path.split(":"):
            folder = self._home + entry[1:] if entry == "~" or entry.startswith("~/") else entry
            absolute = folder.startswith("/")
            found = (folder if absolute else self._cwd + "/" + folder).rstrip("/") + "/" + name
            if _executable(found):
                return self._program(found, absolute)
        return None

    def _program(self, path: str, absolute: bool) -> Program:
        """`absolute`: it was not found through a relative PATH entry, which means another file in another folder."""
        place = _TRUST[self._who_writes(path)] if absolute else UNTRUSTED
        if absolute and place != UNTRUSTED and self._in_workspace(path):
            place = OWN_TOOLS
        return Program(path, place, _first_bytes(path) == b"#!")

    def _in_workspace(self, path: str) -> bool:
        return bool(self.workspace) and path.startswith(self.workspace + "/")

    def _who_writes(self, path: str) -> int:
        """Who can change any folder on the way, the links among them followed, or what stands at its end."""
        if path not in self._writers:
            self._writers[path] = self._walked(path)
        return self._writers[path]

    def _walked(self, path: str) -> int:
        current, folder, writers, links = "", self._lstat("/"), _ROOT, 0
        rest = path.split("/")[::-1]
        while rest:
            part = rest.pop()
            if part in ("", "."):
                continue
            if part == "..":
                current = current.rpartition("/")[0]
                folder = self._lstat(current or "/")
                continue
            facts = self._lstat(f"{current}/{part}")
            writers = max(writers, self._writers_in(folder, facts))
            if facts is None:
                return writers  # whoever can write the folders so far can create the rest
            target = self.readlink(f"{current}/{part}")
            if target is None:
                current, folder = f"{current}/{part}", facts
                continue
            links += 1
            if links > _MOST_LINKS:
                return _OTHERS
            rest += target.split("/")[::-1]
            if target.startswith("/"):
                current, folder = "", self._lstat("/")
        return max(writers, self._writers_in(folder, None))

    def _writers_in(self, folder: "posix.stat_result | None", entry: "posix.stat_result | None") -> int:
        """Who can put something else in the place of an entry of a folder (None: create it, or change the folder or file itself)."""
        if folder is None:
            return _OTHERS
        owner = self._owner(folder)
        if not folder.st_mode & 0o022:
            return owner
        if not folder.st_mode & 0o002 and folder.st_gid in (*self.roots, self._gid):
            return owner if folder.st_gid in self.roots else max(owner, _SELF)
        sticky = folder.st_mode & 0o041000 == 0o041000
        return max(owner, self._owner(entry)) if sticky and entry is not None else _OTHERS

    def _owner(self, facts: "posix.stat_result") -> int:
        if facts.st_uid in self.roots:
            return _ROOT
        return _SELF if facts.st_uid == self._uid else _OTHERS


def _same_program(before: Program | None, now: Program | None) -> bool:
    if before is None or now is None:
        return before is now
    return (before.path, before.trust, before.script) == (now.path, now.trust, now.script)


def _same_facts(before: "posix.stat_result | None", now: "posix.stat_result | None") -> bool:
    """Something that went away can do less than was judged; something that came must be a plain file or folder."""
    if now is None:
        return True
    if before is None:
        kind = _KINDS.get(now.st_mode & 0o170000, OTHER)
        return kind == FOLDER or (kind == REGULAR and now.st_nlink == 1)
    return (before.st_mode, before.st_uid, before.st_nlink > 1) == (now.st_mode, now.st_uid, now.st_nlink > 1)


# Answers of the kernel.  "Nothing there", "not allowed to look" and "no such name can exist" are one answer: None.


def encoded(path: str) -> bytes:
    """The bytes the kernel knows a path by, whatever the locale."""
    return path.encode("utf-8", "surrogateescape")


def _lstat(path: str) -> "posix.stat_result | None":
    try:
        return posix.lstat(encoded(path))
    except (OSError, ValueError):
        return None


def _readlink(path: str) -> str | None:
    try:
        return posix.readlink(encoded(path)).decode("utf-8", "surrogateescape")
    except (OSError, ValueError):
        return None


def _executable(path: str) -> bool:
    try:
        name = encoded(path)
        return posix.access(name, posix.X_OK, effective_ids=True) and posix.stat(name).st_mode & 0o170000 == 0o100000
    except (OSError, ValueError):
        return False


def _first_bytes(path: str) -> bytes:
    content = _content(path, 1)
    return b"" if content is None else content.data


def _same(one: Content, other: "Content | None") -> bool:
    return other is not None and one.identity == other.identity and one.data == other.data


def _content(path: str, limit: int) -> Content | None:
    """Only regular files are opened: opening a device or a pipe may do something."""
    try:
        name = encoded(path)
        if posix.stat(name).st_mode & 0o170000 != 0o100000:
            return None
        descriptor = posix.open(name, _READ)
    except (OSError, ValueError):
        return None
    try:
        facts = posix.fstat(descriptor)
        if facts.st_mode & 0o170000 != 0o100000:
            return None
        return Content(_bytes(descriptor, limit + 1), (facts.st_dev, facts.st_ino, facts.st_size, facts.st_ctime_ns), limit)
    except OSError:
        return None
    finally:
        posix.close(descriptor)


def _bytes(descriptor: int, most: int) -> bytes:
    data = b""
    while len(data) < most and (piece := posix.read(descriptor, most - len(data))):
        data += piece
    return data
