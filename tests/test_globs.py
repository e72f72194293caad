"""Globs of names and paths, against texts and against paths that are globs or unknown themselves."""

import fnmatch
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capfence_sh.globs import glob, path_certain, path_possible


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab*?", max_size=7), st.text(alphabet="ab", max_size=7))
def test_name_globs_are_those_of_fnmatch(pattern, text):
    assert glob(pattern, text) == fnmatch.fnmatchcase(text, pattern)


# glob, path, could meet, certain
PATHS = [
    ("/etc/**", "/etc/passwd", True, True),
    ("/etc/**", "/etc/ssh/sshd_config", True, True),
    ("/etc/**", "/etc", True, False),
    ("/etc/**", "/etcetera", False, False),
    ("/etc/**", "/", False, False),
    ("/**", "/", True, True),
    ("/**", "/a/b", True, True),
    ("/etc/*", "/etc/passwd", True, True),
    ("/etc/*", "/etc/ssh/x", False, False),
    ("/etc/passwd", "/etc/passwd", True, True),
    ("/etc/passwd", "/etc/passwd-", False, False),
    ("/home/*/.ssh/**", "/home/me/.ssh/id_rsa", True, True),
    ("/home/*/.ssh/**", "/home/me/x/.ssh/id_rsa", False, False),
    ("/srv/**/.git/**", "/srv/.git/config", True, True),
    ("/srv/**/.git/**", "/srv/a/b/.git/config", True, True),
    ("/srv/**/.git/**", "/srv/a/b.git/config", False, False),
    ("/srv/**/*.pem", "/srv/x.pem", True, True),
    ("/var/log/?.log", "/var/log/a.log", True, True),
    ("/var/log/?.log", "/var/log/ab.log", False, False),
    # the path is a glob
    ("/etc/**", "/etc/*", True, True),
    ("/etc/**", "/e*/passwd", True, False),
    ("/etc/**", "/*", True, False),
    ("/etc/ssh/**", "/*", False, False),
    ("/etc/passwd", "/etc/pass??", True, False),
    ("/etc/passwd", "/etc/[p]asswd", True, False),
    ("/etc/*", "/etc/*.conf", True, True),
    ("/etc/*.conf", "/etc/*", True, False),
    ("/etc/?", "/etc/?", True, True),
    ("/etc/?", "/etc/*", True, False),
    ("/tmp/*", "/tmp/**", True, False),
    ("/tmp/**", "/tmp/*/x", True, True),
    ("/tmp/**", "/t?p/x", True, False),
    ("/etc/**", "/usr/*", False, False),
    ("/etc/a", "/etc/*b", False, False),
    (r"/etc/a", r"/etc/\a", True, True),
    # the path, or its folder, is not known
    ("/etc/**", "?", True, False),
    ("/**", "?", True, True),
    ("/etc/**", "?/passwd", True, False),
    ("/etc/passwd", "?/passwd", True, False),
    ("/etc/passwd", "?/shadow", False, False),
]


@pytest.mark.parametrize(("pattern", "path", "possible", "certain"), PATHS)
def test_path_globs(pattern, path, possible, certain):
    assert (path_possible(pattern, path), path_certain(pattern, path)) == (possible, certain)


PIECES = st.lists(st.sampled_from(["a", "b", "*", "?", "a*", "**", "ab"]), min_size=1, max_size=4).map(lambda parts: "/" + "/".join(parts))
NAMES = [f"/{one}" for one in ("a", "b", "ab", "aa")] + [f"/{one}/{two}" for one in ("a", "b", "ab") for two in ("a", "b", "aa")]


def _named_by(pattern):
    """The sample names that a glob names, worked out with `re`."""
    expression = re.escape(pattern).replace(r"/\*\*", "(?:/.*)?").replace(r"\*", "[^/]*").replace(r"\?", "[^/]")
    return {name for name in NAMES if re.fullmatch(expression, name)}


@settings(max_examples=300, deadline=None)
@given(PIECES, PIECES)
def test_two_globs_meet_if_they_share_a_name_and_certain_means_all_names(pattern, path):
    mine, theirs = _named_by(pattern), _named_by(path)
    if mine & theirs:
        assert path_possible(pattern, path)
    if path_certain(pattern, path):
        assert theirs <= mine


@settings(max_examples=200, deadline=None)
@given(PIECES)
def test_certain_names_are_possible_names(pattern):
    for name in NAMES:
        assert path_possible(pattern, name) == (name in _named_by(pattern))
        assert path_possible(pattern, name) or not path_certain(pattern, name)
