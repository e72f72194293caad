"""Calls of methods in Python code, by the name of the method and what made the object: what they do to files and hosts."""

from capfence_sh.analysers import Claim, Use, python_cloud, python_connections, python_docker, python_kubernetes
from capfence_sh.analysers import python_libraries as libraries
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_finding import Finding
from capfence_sh.analysers.python_scope import Node
from capfence_sh.capabilities import EGRESS, MUTATION
from capfence_sh.catalog.vocabulary import MOVE, READ, REMOVE, WRITE
from capfence_sh.words import literal

# names that objects of libraries have for what reaches out; a class of the program may have them, too
_DOING = frozenset(
    (
        *(
            "run",
            "execute",
            "send",
            "sendall",
            "write",
            "open",
            "connect",
            "system",
            "popen",
            "call",
            "start",
            "delete",
            "unlink",
            "rmdir",
            "get",
            "put",
        ),
        *(
            "post",
            "patch",
            "request",
            "remove",
            "rename",
            "touch",
            "mkdir",
            "load",
            "save",
            "eval",
            "exec",
            "submit",
            "shell",
            "command",
            "upload",
        ),
        *("download", "kill", "terminate", "apply", "create", "update", "insert", "drop", "push", "pull", "login", "chmod", "copy", "move"),
    )
)
_ARCHIVES = frozenset(("tarfile", "zipfile", "tarfile.open", "zipfile.ZipFile", "tarfile.TarFile"))
_METHODS = ((known.PATH_READS, READ), (known.PATH_WRITES, WRITE), (known.PATH_REMOVES, REMOVE), (known.PATH_MOVES, MOVE))


def called(found: Finding, name: str, base: Node, node: Node) -> None:
    """The method `name` of what `base` stands for is called by `node`."""
    if _of_libraries(found, name, base, node):
        return
    for names, role in _METHODS:
        if name in names:
            found.paths(role, [base], name)
            if role == MOVE:
                found.paths(WRITE, node.nodes("args")[:1], name)
            return
    if name in ("add", "write") and not _ARCHIVES.isdisjoint(found.scope.names.values()):
        found.uses += [Use(READ, (field,)) for each in node.nodes("args")[:1] for field in found.scope.fields(each)]
    if (
        _on_files(found, name, base, node)
        or _on_hosts(found, name, node)
        or (base.kind == "Call" and base.node("func").text("id") == "super" and (name == "__init__" or name in found.scope.defined))
    ):
        return
    elif name == "read" and node.nodes("args"):
        _parsed(found, node.nodes("args")[0])
    elif name == "communicate" and not node.nodes("args") and not node.nodes("keywords"):
        if found.scope.made_by(base) not in known.STARTED:
            found.unclear(name)
    elif _own(found, name, base):
        return
    elif name in ("put", "put_nowait", "submit"):
        if found.scope.made_by(base) not in (known.POOLS if name == "submit" else known.QUEUES):
            found.unclear(name)
    elif name == "request" and found.scope.made_by(base).startswith("http.client."):
        if found.scope.folded(node.nodes("args")[0] if node.nodes("args") else node) not in ("GET", "HEAD", "OPTIONS"):
            found.claims.append(Claim(MUTATION, evidence=name))
    elif not _inherited(found, name, base):
        _unknown(found, name, base)


def _of_libraries(found: Finding, name: str, base: Node, node: Node) -> bool:
    """Whether it is a method of an object of a library that is known."""
    if libraries.connects(name, found.scope, node) is not None:
        python_connections.connect(found, "session." + name, node)
        return True
    saved = libraries.method(name, found.scope, node)
    if saved is not None:
        for each in saved:
            found.claims += libraries.fetched(found.scope.folded(each) or "")
        if saved:
            found.paths(WRITE, saved, name)
        return True
    if name in known.OBJECTS.get(_maker(found, base), ()):
        return True
    asked = python_cloud.asked(name, base, node, found.scope)
    asked = python_kubernetes.asked(name, base, found.scope) if asked is None else asked
    asked = python_docker.asked(name, base, node, found.scope) if asked is None else asked
    found.uses += asked or []
    return asked is not None


def _on_files(found: Finding, name: str, base: Node, node: Node) -> bool:
    """Whether it is a method that moves, opens or unpacks files."""
    if name == "replace" and _moves(found, node):
        found.paths(MOVE, [base], name)
        found.paths(WRITE, node.nodes("args"), name)
    elif name == "open":
        found.opened([base], node, 0)
    elif name in ("extractall", "extract") and found.scope.made_by(base) in ("zipfile.ZipFile", "tarfile.open"):
        given = node.nodes("args")[:1] if name == "extractall" else node.nodes("args")[1:2]
        given += [each.node("value") for each in node.nodes("keywords") if each.text("arg") == "path"]
        found.paths(WRITE, given, name) if given else found.uses.append(Use(WRITE, (literal("."),)))
    else:
        return False
    return True


def _on_hosts(found: Finding, name: str, node: Node) -> bool:
    """Whether it is a method of a socket or of a connection to a database."""
    if name in ("connect", "connect_ex", "sendto"):
        found.claims.append(Claim(EGRESS, target=python_connections.host(found, node.nodes("args")[-1:]), evidence=name))
    elif name == "bind" and len(node.nodes("args")) == 1 and node.nodes("args")[0].kind == "Tuple" and not node.nodes("keywords"):
        return True  # a port of this host, which nobody reaches before `listen`; a text would be the path of a socket
    elif name in ("execute", "executescript", "executemany"):
        if not libraries.asks(found.scope, node) and not libraries.keeps(found.scope, node):
            found.unclear(name)
    else:
        return name in ("commit", "rollback") and libraries.only_sqlite(found.scope)
    return True


def _inherited(found: Finding, name: str, base: Node) -> bool:
    """Whether a class of the program has the method from a class of the library, or a file has it."""
    by_class = any(name in known.INHERITED.get(each, ()) for each in found.scope.bases)
    return by_class or (name == "truncate" and found.scope.made_by(base) == "open")


def _unknown(found: Finding, name: str, base: Node) -> None:
    """A method that is known by its name at most."""
    if found.scope.made_by(base).partition(".")[0] in {each.partition(".")[0] for each in found.scope.foreign}:
        if name not in known.SAFE_METHODS:
            found.beyond(found.scope.made_by(base))
    elif name not in known.SAFE_METHODS and not (name.startswith("assert") and "unittest.TestCase" in found.scope.bases):
        found.unclear(name)


def _moves(found: Finding, node: Node) -> bool:
    """`path.replace(TARGET)`: a text takes two words, and what a table is given is no path."""
    alone = len(node.nodes("args")) == 1 and not node.nodes("keywords")
    return alone and "pathlib" in {each.partition(".")[0] for each in found.scope.names.values()} and node.nodes("args")[0].kind != "Dict"


def _maker(found: Finding, base: Node) -> str:
    """What made an object of the library, also where a method of it gives the object back."""
    inner = base.node("func")
    if base.kind == "Call" and inner.kind == "Attribute" and not found.scope.dotted(inner):
        maker = _maker(found, inner.node("value"))
        return maker if inner.text("attr") in known.OBJECTS.get(maker, ()) else ""
    return found.scope.made_by(base)


def _own(found: Finding, name: str, base: Node) -> bool:
    """Whether a method is one of a class of the program: called on the class, on `self`, or on what the class made."""
    if name not in found.scope.defined:
        return False
    if name not in _DOING and name in found.scope.methods and _computes(found):
        return True
    if base.text("id") in found.scope.classes or base.text("id") in ("self", "cls") or found.scope.made_by(base) in found.scope.classes:
        return True
    inner = base.node("func")  # a method of what a method of the class gives back
    return base.kind == "Call" and inner.kind == "Attribute" and _own(found, inner.text("attr"), inner.node("value"))


def _computes(found: Finding) -> bool:
    """Whether nothing of what the program imports does more than compute: then what it calls methods of is its own, or data."""
    return all(dotted.partition(".")[0] in known.PURE_MODULES for dotted in found.scope.names.values())


def _parsed(found: Finding, target: Node) -> None:
    """`read(FILES)` of a parser of settings; the number that `read` of a file takes names none."""
    names = [found.scope.folded(each) for each in (target.nodes("elts") or [target])]
    if None not in names:
        found.uses += [Use(READ, (literal(name or ""),)) for name in names]
    elif "configparser" in {name.partition(".")[0] for name in found.scope.names.values()}:
        found.paths(READ, [target], "read")
