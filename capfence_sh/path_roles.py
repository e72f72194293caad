"""The role of a word -> the function that tells its capabilities; among them words that name files in other ways: @FILE, FORM=FILE, HOST:PATH, URLs.

What is read, written, removed and moved at a path is told by `path_effects`.
"""

from capfence_sh import capabilities as cap
from capfence_sh import hosts, places
from capfence_sh.catalog import vocabulary as v
from capfence_sh.effect import HOST, PATH, Effect, Setting, opaque
from capfence_sh.path_effects import (
    at,
    flags_of,
    homes_below,
    inside,
    make_folder,
    mount,
    move,
    overwrite,
    paths_of,
    permission,
    read,
    remote_host,
    remove,
    write,
)
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.words import Field


def _content(field: "Field", setting: Setting) -> list[Effect]:
    text = word_text(field)
    if text is None or text[:1] != "@":
        return []
    return read(Literal(text[1:], False, field.start, field.end), setting)


def _config(field: "Field", setting: Setting) -> list[Effect]:
    """A file that can make the command run programs: trusted when only root writes there, project code in the workspace, else unread."""
    text = word_text(field)
    if text in ("", "/dev/null", "none", "NONE"):
        return []
    evidence = setting.evidence(field)
    if hosts.split_scheme(text or "")[0] in ("http", "https", "ftp"):
        return [Effect(cap.REMOTE_CODE, "", hosts.of_url(text or ""), HOST, False, evidence)]
    if text is not None and text.startswith("data:"):  # the address is the content
        return [opaque(cap.DECODED, evidence)]
    found = read(field, setting)
    for path in paths_of(field, setting) or ("?",):
        if path.startswith(("/etc/", "/usr/")) and isinstance(field, Literal):
            continue
        if path == setting.request.workspace + "/.git":  # what git finds there by itself
            continue
        if inside(path, setting):
            found.append(at(cap.PROJECT_CODE, path, setting, evidence))
        else:
            found.append(opaque(cap.UNREAD_SCRIPT, evidence))
    return found


def _remote_source(field: "Field", setting: Setting) -> list[Effect]:
    text = word_text(field) or ""
    if not remote_host(text):
        return read(field, setting)
    path = places.absolute(text.partition("://")[2] or text.partition(":")[2], "/")
    if not flags_of(path, setting) & places.SECRET:
        return []
    return [Effect(cap.SECRET_READ, "", path, PATH, False, setting.evidence(field))]


def _remote_target(field: "Field", setting: Setting) -> list[Effect]:
    """A path of another host is no path here; one of this host reached through its own name is."""
    text = word_text(field) or ""
    host = remote_host(text)
    if host == hosts.LOOPBACK and "://" not in text:
        return write(Literal(text.partition(":")[2].lstrip(":") or "~", False, field.start, field.end), setting)
    return [] if host else write(field, setting)


def _url(field: "Field", setting: Setting) -> list[Effect]:
    scheme, rest = hosts.split_scheme(word_text(field) or "")
    if not scheme and rest[:1] in ("/", "."):
        return read(field, setting)
    if scheme != "file":
        return []
    path = "/" + rest.partition("/")[2] if not rest.startswith("/") else rest
    return read(Literal(_with_stars(path), False, field.start, field.end), setting)


def _with_stars(path: str) -> str:
    """{a,b} and [a-z] of URLs (curl(1), URL) may be anything; %XX is a byte."""
    for opening, closing in ("{}", "[]"):
        head, found, rest = path.partition(opening)
        while found and closing in rest:
            path = head + "*" + rest.partition(closing)[2]
            head, found, rest = path.partition(opening)
    return "".join(part if not position else "*" + part[2:] for position, part in enumerate(path.split("%")))


def _context(field: "Field", setting: Setting) -> list[Effect]:
    """A file of logins for configured systems: where people keep theirs it is trusted, elsewhere it may run any program."""
    found: list[Effect] = []
    known = tuple(home + "/" for home in (setting.request.home, setting.request.passwd_home) if home)
    for text in (word_text(field) or "?").split(":"):
        own = Literal(text, False, field.start, field.end)
        paths = paths_of(own, setting) if text != "?" else ("?",)
        if not all(inside(path, setting) or path.startswith(("/etc/", "/usr/", *known)) for path in paths):
            found.append(opaque(cap.UNREAD_SCRIPT, setting.evidence(field)))
    return found


def _report(field: "Field", setting: Setting) -> list[Effect]:
    """The files of `FORM:FILE,FORM=FILE`; a form that is not known may name one."""
    text = word_text(field)
    if text is None:
        return write(field, setting) if ":" in known_start(field) or "=" in known_start(field) else []
    found: list[Effect] = []
    for part in text.replace(";", ",").split(","):
        at = min([at for at in (part.find(":"), part.find("=")) if at >= 0], default=-1)
        if part[:1] in ("/", "~") or part[:2] in ("./", ".."):  # FORM,FILE
            found += write(Literal(part, False, field.start, field.end), setting)
        elif at >= 0 and part[at + 1 :] not in ("", "-", "stdout", "stderr") and part[at : at + 3] != "://":
            found += write(Literal(part[at + 1 :], False, field.start, field.end), setting)
    return found


ROLES: "dict[str, Callable[[Field, Setting], list[Effect]]]" = {
    v.READ: read,
    v.FILE_LIST: read,
    v.BELOW: homes_below,
    v.MOUNT: mount,
    v.WRITE: write,
    v.FOLDER: make_folder,
    v.APPEND: write,
    v.REMOVE: remove,
    v.OVERWRITE: overwrite,
    v.MOVE: move,
    v.PERMISSION: permission,
    v.CONTENT: _content,
    v.CONFIG: _config,
    v.CONTEXT: _context,
    v.REMOTE_SOURCE: _remote_source,
    v.REMOTE_TARGET: _remote_target,
    v.URL: _url,
    v.REPORT: _report,
}
CHANGING_ROLES = frozenset(
    (
        v.WRITE,
        v.FOLDER,
        v.REPORT,
        v.APPEND,
        v.REMOVE,
        v.OVERWRITE,
        v.MOVE,
        v.PERMISSION,
        v.REMOTE_TARGET,
        v.CONFIG,
        v.CONTENT,
        v.REMOTE_SOURCE,
        v.URL,
    )
)
