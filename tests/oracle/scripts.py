"""Shell scripts of this machine, cut into pieces whose commands are replaced by stubs.

In: a seed.  Out: a Snippet.  What makes a real script what it is (quoting, here-documents, layout) stays; what it would do does not.
"""

import glob
import os
import random
from functools import cache, lru_cache

from capfence_sh import syntax
from capfence_sh.syntax import tree
from tests.oracle.grammar import Snippet, mutated
from tests.oracle.reported import ACCEPTING, EVALUATING
from tests.oracle.trees import nodes, plain

PLACES = (
    "/usr/bin/*",
    "/usr/sbin/*",
    "/etc/init.d/*",
    "/etc/profile.d/*.sh",
    "/etc/bash.bashrc",
    "/etc/skel/.bashrc",
    "/usr/share/bash-completion/bash_completion",
    "/usr/share/bash-completion/completions/*",
    "/var/lib/dpkg/info/*.*inst",
    "/var/lib/dpkg/info/*.*rm",
    "/usr/lib/*/*.sh",
    "/usr/lib/git-core/*",
    "/usr/share/*/*.sh",
    "/usr/share/doc/*/examples/*.sh",
)
LARGEST = 60_000
PIECE = 1200  # characters of a piece at most
_BUILTINS = (
    ": true false echo cd pwd return shift break continue wait exit umask ulimit times type kill jobs getopts dirs pushd popd suspend logout "
    "bg fg disown caller help compopt"
)
BUILTINS = EVALUATING | ACCEPTING | frozenset(_BUILTINS.split())


@lru_cache(maxsize=1)
def paths() -> list[str]:
    """Every shell script that was found, sorted."""
    found = {os.path.realpath(path) for place in PLACES for path in glob.glob(place)}
    return sorted(path for path in found if is_script(path))


def is_script(path: str) -> bool:
    """Whether a file is a shell script of a size worth cutting."""
    if not os.path.isfile(path) or os.path.getsize(path) > LARGEST:
        return False
    with open(path, "rb") as file:
        first = file.readline(200)
    named = path.endswith((".sh", "rc", "bash_completion")) or "/completions/" in path
    return (first.startswith(b"#!") and any(shell in first for shell in (b"/sh", b"bash", b"dash"))) or (
        named and not first.startswith(b"\x7fELF")
    )


@cache
def text_of(path: str) -> str:
    with open(path, "rb") as file:
        return file.read().decode("utf-8", "surrogateescape")


@lru_cache(maxsize=64)
def pieces(path: str) -> list[str]:
    """The lists of a script that are neither trivial nor long, with stubs for its commands."""
    script = syntax.parse(text_of(path))
    if isinstance(script, tree.Unparsed):
        return []
    found: list[str] = []
    for node in nodes(script):
        if isinstance(node, tree.Script) and node.source is not script.source:
            continue
        if isinstance(node, tree.Sequence):
            found += cut(script, node)
    return found


def cut(script: tree.Script, sequence: tree.Sequence) -> list[str]:
    """Runs of neighbouring commands of a list, each short enough; a here-document at the end comes along."""
    found: list[str] = []
    items = sequence.items
    start = items[0].start
    end = items[0].end
    for item in items[1:]:
        if item.end - start > PIECE:
            found.append(with_stubs(script, start, end))
            start = item.start
        end = item.end
    found.append(with_stubs(script, start, end))
    return [piece for piece in found if 20 < len(piece) <= PIECE * 2]


def with_stubs(script: tree.Script, start: int, end: int) -> str:
    """script.source[start:end], completed by pending here-documents, its command words replaced."""
    source = script.source
    number = start
    edits: list[tuple[int, int]] = []
    for node in commands(script):
        if start <= node.start and node.end <= end:
            head = node.words[0]
            name = plain(head)
            if name is not None and name not in BUILTINS:
                edits.append((head.start, head.end))
            for redirection in node.redirections:
                if redirection.here is not None:
                    end = max(end, redirection.here.body_end)
    text = source[start:end]
    for first, last in sorted(edits, reverse=True):
        number += 1
        text = text[: first - start] + f"c{number % 10}" + text[last - start :]
    return text


@lru_cache(maxsize=4)
def commands(script: tree.Script) -> list[tree.Simple]:
    """The simple commands that stand in the script's own source text."""
    inside: list[tree.Simple] = []
    pending: list[object] = [script]
    while pending:
        value = pending.pop()
        if isinstance(value, tuple):
            pending.extend(value)
        elif type(value).__module__ == tree.__name__ and getattr(value, "source", script.source) is script.source:
            if isinstance(value, tree.Simple) and value.words:
                inside.append(value)
            pending.extend(getattr(value, name) for name in type(value).__slots__)
    return inside


def real(seed: int) -> "Snippet | None":
    """A piece of a script of this machine, as it is or mutated; None when there is none."""
    rng = random.Random(seed)
    found = paths()
    for _ in range(20 if found else 0):
        candidates = pieces(rng.choice(found))
        if candidates:
            text = rng.choice(candidates)
            if rng.random() < 0.5:
                return Snippet(text, "script", frozenset())
            return Snippet(mutated(text, rng), "mutated script", frozenset())
    return None
