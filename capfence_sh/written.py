"""What a script has written: files -> what they may hold.

A Files never changes; every change returns a new one that copies only what was written lately, so that long scripts cost what they write.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    # None: the file that lies there without the script
    Contents: TypeAlias = tuple["Made | None", ...]

MAX_CONTENTS = 8  # of one file: with more of them its content is not known
_MAX_RECENT = 48
_MOST_LEVELS = 64  # of folders on the way to a file


class Made:
    """A file that the script itself writes: its content when it is known; downloaded: it came from the network; part: of the content, no more.

    names: secrets that a list in it may name, when its content is not known.  link: the file or folder that it is another name for, "" for none.
    """

    __slots__ = ("content", "downloaded", "link", "names", "part")

    def __init__(self, content: str | None, downloaded: bool, part: bool = False, names: tuple[str, ...] = (), link: str = "") -> None:
        self.names = names
        self.link = link
        self.content = content
        self.downloaded = downloaded
        self.part = part


def _key(made: "Made | None") -> object:
    return made and (made.content, made.downloaded, made.part, made.names, made.link)


_KEPT, _FETCHED = Made(None, False), Made(None, True)
BUILT = Made(None, False)  # by a tool, from what lies in the workspace
# what may lie there stays like this when the folder is changed as a whole
_SETTLED = frozenset(((_KEPT,), (_FETCHED,), (None, _KEPT), (None, _FETCHED), (_KEPT, None), (_FETCHED, None)))


def something(downloaded: bool) -> Made:
    """A file whose content is not known: always the same one, so that where branches meet there is one meaning of it."""
    return _FETCHED if downloaded else _KEPT


def _doubted(contents: "Contents") -> bool:
    """Whether it is said already that anything may lie there."""
    return _KEPT in contents or _FETCHED in contents


def downloaded(contents: "Contents") -> bool:
    """Whether any of them came from the network."""
    return any(made is not None and made.downloaded for made in contents)


def few(contents: "Contents") -> "Contents":
    """Each of them once; no known ones where they are too many."""
    found = tuple(dict.fromkeys(contents))
    if len(found) <= MAX_CONTENTS:
        return found
    return (None, something(downloaded(found))) if None in found else (something(downloaded(found)),)


def names(contents: "Contents") -> tuple[str, ...]:
    """Secrets that a list in the file may name."""
    return tuple(name for made in contents if made is not None for name in made.names)


def contents(appends: bool, output: str | None, before: "Contents", fetched: bool, listed: tuple[str, ...] = ()) -> "Contents":
    """What a file holds after this output went to it.  before: what it held; listed: secrets that the output may name."""
    if listed:
        return (Made(None, fetched, names=listed),)
    if not appends:
        return (Made(output, fetched),)
    fetched = fetched or downloaded(before)
    parts = [made for made in before if made is not None and made.part]
    texts = [None if made is None else made.content for made in before if made is None or not made.part]
    after = tuple(Made(None if text is None or output is None else text + output, fetched) for text in texts)
    if not output or None not in texts:
        return (*after, *parts)
    return (*after, Made((parts[-1].content or "" if parts else "") + output, fetched, part=True))


class Files:
    """See the module.  `loose`: the files among them whose content may be known."""

    __slots__ = ("_base", "_named", "_recent", "loose")

    def __init__(self, base: "Mapping[str, Contents]", recent: "Mapping[str, Contents]", loose: "Mapping[str, None]") -> None:
        self._base = base
        self._recent = recent  # what was written since `_base` was made
        self.loose = loose
        self._named: tuple[str, ...] | None = None

    def __bool__(self) -> bool:
        return bool(self._recent or self._base)

    def __contains__(self, path: str) -> bool:
        return path in self._recent or path in self._base

    def get(self, path: str) -> "Contents":
        """What may lie there, as far as the script wrote it there by this name."""
        return self._recent.get(path) or self._base.get(path) or (None,)

    def says(self, other: "Files") -> bool:
        """Whether the same may lie at the same places."""
        if self._base is other._base:
            mine, theirs = self._recent, other._recent
        else:
            mine, theirs = {**self._base, **self._recent}, {**other._base, **other._recent}
        return len(mine) == len(theirs) and all(
            path in theirs and (held is theirs[path] or set(map(_key, held)) == set(map(_key, theirs[path]))) for path, held in mine.items()
        )

    def named(self, names: frozenset[str], ends: tuple[str, ...]) -> tuple[str, ...]:
        """Those of `loose` that are called NAME + END; always asked for the same names."""
        if self._named is None:
            stems = ((path, path.removesuffix(end)) for path in self.loose for end in ends if path.endswith(end))
            self._named = tuple([path for path, stem in stems if stem.rpartition("/")[2] in names])
        return self._named

    def behind(self, path: str) -> list[str]:
        """What a path is another name for, by links that the script made on the way to it."""
        found: list[str] = []
        end = path.find("/", 1)
        for _ in range(_MOST_LEVELS):
            end = end if end > 0 else len(path)
            for made in self.get(path[:end]) if path[:end] in self.loose else ():
                if made is not None and made.link:
                    found.append(made.link + path[end:])
            if end == len(path):
                break
            end = path.find("/", end + 1)
        return found

    def size(self) -> int:
        """About how many there are."""
        return len(self._base) + len(self._recent)

    def items(self) -> "Iterable[tuple[str, Contents]]":
        return {**self._base, **self._recent}.items()

    def plus(self, files: "Mapping[str, Contents]") -> "Files":
        """These were written as well."""
        base, recent = self._base, {**self._recent, **files}
        if len(recent) > max(_MAX_RECENT, len(base) >> 5):
            base, recent = {**base, **recent}, {}
        loose = self.loose
        fixed = [path for path in files if files[path] not in _SETTLED and path not in loose]
        gone = [path for path in files if files[path] in _SETTLED and path in loose]
        if fixed or gone:
            loose = {**loose, **dict.fromkeys(fixed)}
            for path in gone:
                del loose[path]
        return Files(base, recent, loose)

    def either(self, other: "Files", since: "Files | None" = None) -> "Files":
        """What was written in this case or in that one.  since: an earlier state of that one, which this one met already."""
        if other is self:
            return self
        if since is not None and since._base is other._base:
            return self._with(other, since)
        same = self._base is other._base
        mine = self._recent if same else {**self._base, **self._recent}
        theirs = other._recent if same else {**other._base, **other._recent}
        more: dict[str, Contents] = {}
        for path, contents in theirs.items():
            known = self.get(path)
            if known is not contents and not (path in self and all(each in known for each in contents)):
                more[path] = few(known + contents)
        for path, contents in mine.items():
            if path not in other and None not in contents:
                more[path] = (*contents, None)
        return self.plus(more) if more else self

    def _with(self, other: "Files", since: "Files") -> "Files":
        more: dict[str, Contents] = {}
        for path in {**since._recent, **other._recent}:
            known, contents = self.get(path), other.get(path)
            if contents is not since.get(path) and not (path in self and all(each in known for each in contents)):
                more[path] = few(known + contents)
        return self.plus(more) if more else self

    def below(self, folders: tuple[str, ...]) -> "dict[str, Contents]":
        """What the files in these folders (their names end in a slash) are once those are changed as a whole: anything, or what they were."""
        paths = [path for path in self.loose if path.startswith(folders)]
        return {path: few((something(downloaded(contents)), *contents)) for path in paths if not _doubted(contents := self.get(path))}


NO_FILES = Files({}, {}, {})
