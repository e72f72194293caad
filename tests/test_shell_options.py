"""What shell options switch, and which change the meaning of a text; how their words are read is tested in tests/shell/test_argv_grammar.py."""

import pytest

from capfence_sh.shell_options import read, switched, unmodelled


@pytest.mark.parametrize(
    ("words", "states"),
    [
        ("", {}),
        ("-e +e", {"errexit": False}),
        ("-eo pipefail +u", {"errexit": True, "pipefail": True, "nounset": False}),
        ("+l +s", {"login": True, "stdin": True}),
        ("-i +i", {"interactive": False}),
        ("--norc --posix -O extglob +O nullglob", {"norc": True, "posix": True, "extglob": True, "nullglob": False}),
        ("--rcfile X -c", {"rcfile": True}),
    ],
)
def test_the_last_word_counts(words: str, states: dict[str, bool]) -> None:
    assert switched(read(words.split()).options) == states


@pytest.mark.parametrize(
    ("words", "from_file", "expected"),
    [
        ("--norc -euxo pipefail -l -t", False, ""),
        ("-i", False, ""),
        ("-i", True, "interactive"),
        ("--posix -O extglob -O expand_aliases -k", False, ""),
        ("-H", False, "histexpand"),
        ("-o history", False, "history"),
        ("+o history +H", True, ""),
        ("+B", False, "braceexpand"),
        ("-O globstar", False, "globstar"),
        ("-O dotglob", False, "dotglob"),
        ("-O nullglob", False, "nullglob"),
        ("-O lastpipe", False, "lastpipe"),
        ("-O xpg_echo", False, "xpg_echo"),
        ("-O compat31", False, "compat31"),
        ("-O cdable_vars", False, "cdable_vars"),
        ("-O nocasematch", False, "nocasematch"),
        ("-O extdebug", False, "extdebug"),
        ("-O cdspell", False, "cdspell"),
        ("-P", False, "physical"),
        ("-O localvar_inherit", False, "localvar_inherit"),
        ("+O extquote", False, "extquote"),
        ("+O globskipdots", False, "globskipdots"),
        ("+O checkwinsize +O promptvars", False, ""),
    ],
)
def test_what_changes_the_meaning_of_a_text(words: str, from_file: bool, expected: str) -> None:
    assert unmodelled(read(words.split()).options, from_file) == expected
