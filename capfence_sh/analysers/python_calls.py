"""Calls of functions of modules in Python code, by their dotted names: what they do to files, processes and hosts.

In: what was found so far, the name and the call.  Out: uses and claims, added to it; a name that is in no table of `python_names` makes the code opaque.
"""

from capfence_sh.analysers import Claim, Use, python_cloud, python_connections, python_docker, python_kubernetes, python_processes
from capfence_sh.analysers import python_libraries as libraries
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_finding import Finding, read_mode
from capfence_sh.analysers.python_scope import Node, Scope
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.capabilities import DYNAMIC_TARGET, EGRESS, MUTATION, PROJECT_CODE, REMOTE_READ, ROOT_ACCESS
from capfence_sh.catalog.vocabulary import CONTEXT, MOVE, OVERWRITE, PERMISSION, READ, REMOVE, WRITE
from capfence_sh.words import literal

_BY_NAME = (
    (known.READS, READ),
    (known.WRITES, WRITE),
    (known.REMOVES, REMOVE),
    (known.OVERWRITES, OVERWRITE),
    (known.PERMISSIONS, PERMISSION),
)
_FACTS = ("sys.flags.", "sys.version_info.", "sys.float_info.", "sys.implementation.", "sys.int_info.", "sys.hash_info.", "curses.ascii.")
# the stand-in for a temporary folder
MADE_FOLDER = "/tmp/tmp.0000000000"
# calls that make clients of what is configured
_CLIENTS = (python_cloud.service, python_cloud.session, python_kubernetes.configures, python_docker.connects)


def called(found: Finding, dotted: str, node: Node) -> None:
    """The function `dotted` of a module is called by `node`."""
    arguments = node.nodes("args")
    if _of_data(found, dotted, node) or (dotted in known.TEMPORARY and _placed(found, dotted, node)):
        return
    if dotted in ("tempfile.mkdtemp", "tempfile.mkstemp"):
        found.uses.append(Use(WRITE, (literal(MADE_FOLDER),)))
    elif (
        (dotted in ("fileinput.input", "fileinput.FileInput") and _edited(found, node, arguments, dotted))
        or _on_a_file(found, dotted, node)
        or _runs(found, dotted, node)
        or _on_files(found, dotted, node)
        or _reaches(found, dotted, node)
    ):
        return
    elif dotted == "sqlite3.connect":
        if not arguments or found.scope.folded(arguments[0]) != ":memory:":
            found.paths(WRITE, arguments[:1], dotted)
    elif dotted == "os.chdir":
        _enter(found, arguments, dotted)
    elif not _harmless(found.scope, dotted, node):
        found.beyond(dotted)


def _on_a_file(found: Finding, dotted: str, node: Node) -> bool:
    """Whether it is a function of one file, which is taken down in its role."""
    arguments = node.nodes("args")
    role = next((role for names, role in _BY_NAME if dotted in names), "")
    if role == READ and read_mode(node, found.scope) not in ("", "r", "rb", "rt", "r:gz", "r:*", "r:xz", "r:bz2"):
        found.opened(arguments[:1], node, 1)
    elif role:
        found.paths(role, arguments[:1], dotted)
    if role == PERMISSION and any(_privileged(each) for each in arguments[1:2]):
        found.claims.append(Claim(ROOT_ACCESS, evidence=dotted))
    return bool(role)


def _runs(found: Finding, dotted: str, node: Node) -> bool:
    """Whether it is a function that starts a program or runs code."""
    arguments = node.nodes("args")
    if dotted in known.SHELLS:
        python_processes.of_shell(found, arguments, dotted)
    elif dotted in ("timeit.timeit", "timeit.repeat"):
        named = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
        python_processes.timed(found, [*arguments[:2], *(named[name] for name in ("stmt", "setup") if name in named)])
    elif dotted in ("sys.path.insert", "sys.path.append"):
        _search(found, arguments[-1:], dotted)
    elif dotted == "pytest.main":
        python_processes.of_name(found, ["pytest"], arguments[:1], dotted)
    elif dotted in known.PROCESSES:
        python_processes.of_call(found, node, dotted)
    elif dotted == "asyncio.create_subprocess_exec":
        python_processes.of_words(found, node, dotted)
    elif dotted in known.PROJECT:
        found.claims.append(Claim(PROJECT_CODE, evidence=dotted))
    elif dotted.startswith(("os.exec", "os.spawn", "os.posix_spawn", "pty.spawn")):
        found.unclear(dotted)
    else:
        return False
    return True


def _on_files(found: Finding, dotted: str, node: Node) -> bool:
    """Whether it is a function that copies, moves, links or packs files."""
    arguments = node.nodes("args")
    if dotted == "pstats.Stats" and len(arguments) == 1 and found.scope.made_by(arguments[0]) != "cProfile.Profile":
        found.paths(READ, arguments, dotted)
    elif dotted == "shutil.make_archive":
        found.paths(WRITE, arguments[:1], dotted)
        folders = [each.node("value") for each in node.nodes("keywords") if each.text("arg") in ("root_dir", "base_dir")]
        if folders or arguments[2:4]:
            found.paths(READ, arguments[2:4] + folders, dotted)
            places = [field for each in arguments[2:4] + folders for field in found.scope.fields(each)]
            found.uses += [use for field in places for use in secrets_below(field)]
    elif dotted in known.MOVES or dotted in known.COPIES:
        found.paths(MOVE if dotted in known.MOVES else READ, arguments[:1], dotted)
        if dotted == "shutil.copytree":
            found.uses += [use for each in arguments[:1] for field in found.scope.fields(each) for use in secrets_below(field)]
        found.paths(WRITE, arguments[1:2], dotted)
    elif dotted in known.LINKS:
        found.paths(WRITE, arguments[:2], dotted)
    else:
        return False
    return True


def _reaches(found: Finding, dotted: str, node: Node) -> bool:
    """Whether it is a function that reaches other processes, other users or other hosts."""
    arguments = node.nodes("args")
    if dotted in known.SIGNALS:
        found.claims.append(Claim(MUTATION, target="process", evidence=dotted))
    elif dotted in known.PRIVILEGE:
        found.claims.append(Claim(ROOT_ACCESS, evidence=dotted))
    elif dotted in known.LOOKUPS:
        capability = EGRESS if python_connections.glued(found, arguments[:1]) else REMOTE_READ
        found.claims.append(Claim(capability, target=python_connections.host(found, arguments[:1]), evidence=dotted))
    elif any(each(node, found.scope) for each in _CLIENTS):
        return True  # what is asked of it stands in the calls of its methods
    elif dotted.startswith(known.CONNECTS):
        python_connections.connect(found, dotted, node)
    else:
        return False
    return True


def _edited(found: Finding, node: Node, arguments: list[Node], evidence: str) -> bool:
    """fileinput.input(files, inplace=True): the files become what the code prints.  Whether it is so, or may be."""
    named = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
    in_place = named.get("inplace") or (arguments[1] if len(arguments) > 1 else None)
    if in_place is None or getattr(in_place.raw, "value", True) in (False, 0, None):
        return False
    found.paths(WRITE, arguments[:1] or [named[name] for name in ("files",) if name in named], evidence)
    return True


def _search(found: Finding, folder: "list[Node]", evidence: str) -> None:
    """A folder of the project that modules are found in: what is imported from there is code of the project."""
    text = found.scope.folded(folder[0]) if folder else None
    if text is None:
        found.unclear(evidence)
    else:
        found.folders.append(literal(text or "."))
        found.uses.append(Use(CONTEXT, (literal(text or "."),)))
        found.claims.append(Claim(PROJECT_CODE, evidence=evidence))


def _of_data(found: Finding, dotted: str, node: Node) -> bool:
    """Whether a library for data was called; its files and hosts are taken down."""
    data = libraries.called(dotted, found.scope, node)
    if data is None:
        return False
    uses, claims, (role, nodes) = data
    found.uses += uses
    found.claims += claims
    if role:
        found.paths(role, nodes, dotted)
    return True


def _enter(found: Finding, arguments: "list[Node]", evidence: str) -> None:
    """Another folder of the project: paths are below it then, unless one of them leads out again."""
    text = found.scope.folded(arguments[0]) if arguments else None
    if text is None or text[:1] in ("/", "~", "") or ".." in " ".join(_texts(found.tree)):
        found.unclear(evidence)


def _texts(node: Node) -> "list[str]":
    """All texts of the program."""
    value = getattr(node.raw, "value", None)
    return [value] if node.kind == "Constant" and isinstance(value, str) else [text for each in node.children() for text in _texts(each)]


def _privileged(mode: Node) -> bool:
    """Whether a mode lets others write, or gives the file's user or group to whoever runs it."""
    value = getattr(mode.raw, "value", None)
    return isinstance(value, int) and bool(value & 0o6002)


def _harmless(scope: Scope, dotted: str, node: Node) -> bool:
    """A call of the library that only computes; some take a file or a program by keyword."""
    labelled = dotted == "ast.parse"  # its file name is what errors show
    if not labelled and any(each.text("arg") in ("filename", "initializer", "executable") for each in node.nodes("keywords")):
        return False
    if dotted == "contextlib.redirect_stdout":
        return all(scope.made_by(each) == "io.StringIO" for each in node.nodes("args"))
    if dotted == "pstats.Stats":
        return all(scope.made_by(each) == "cProfile.Profile" for each in node.nodes("args"))
    if dotted == "unittest.main":
        options = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
        words = [scope.folded(each) for each in options["argv"].nodes("elts")] if "argv" in options else []
        plain = all(word is not None and word[:1] == "-" for word in words[1:]) and ("argv" not in options or bool(words))
        return plain and not node.nodes("args") and {"", "module", "testLoader", "defaultTest", "testRunner"}.isdisjoint(options)
    return dotted in known.TEMPORARY or pure(dotted)


def pure(dotted: str) -> bool:
    """Whether a name of a module stands for a value, or for a function that only computes."""
    if dotted in known.PURE_NAMES or dotted in known.KNOWN_PACKAGES or libraries.computes(dotted):
        return True
    if dotted.startswith(_FACTS):
        return True
    parts = dotted.split(".")
    length = next((n for n in range(len(parts), 0, -1) if ".".join(parts[:n]) in known.PURE_MODULES), 0)
    beyond = parts[length:]
    reaches = any(part.startswith("_") or part in known.EFFECT_MODULES for part in beyond)  # json.codecs, random._os
    return length > 0 and not reaches and not any(dotted.startswith(name) for name in known.IMPURE)


def _placed(found: Finding, dotted: str, node: Node) -> bool:
    """Whether a temporary file or folder is made in a folder that is told, or may be: then that is what is written to."""
    given = dict(enumerate(node.nodes("args")))
    named = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
    told = [given.get(at) or named.get(name) for name, at in zip(("suffix", "prefix", "dir"), known.TEMPORARY[dotted])]
    *around, folder = [each if each is not None and getattr(each.raw, "value", each) is not None else None for each in told]
    texts = [found.scope.folded(each) for each in around if each is not None]
    if "" in named or any(each.kind == "Starred" for each in given.values()) or any(text is None or "/" in text for text in texts):
        found.unclear(dotted, DYNAMIC_TARGET)
    elif folder is not None:
        found.paths(WRITE, [folder], dotted)
    else:
        return False
    return True
