"""Which form an argv means.  What the real bash makes of the same words is compared in tests/shell/test_argv_grammar.py."""

import pytest

from capfence_sh import invocation
from capfence_sh.errors import CapfenceError
from capfence_sh.invocation import (
    BATCH,
    HELP,
    INTERACTIVE,
    PREFIX,
    SCRIPT_FILE,
    SHELL,
    SHELL_HELP,
    SHELL_VERSION,
    STDIN,
    VERSION,
    Invocation,
)


def parse(*words: str, called: str = "/usr/bin/capfence-exec") -> Invocation:
    return invocation.parse(called, words)


@pytest.mark.parametrize(
    ("words", "script", "name", "args", "options"),
    [
        (("-c", "df -h"), "df -h", "bash", (), ()),
        (("-c", "df -h", "NAME", "a", "b"), "df -h", "NAME", ("a", "b"), ()),
        (("-c", ""), "", "bash", (), ()),
        (("-lc", "df"), "df", "bash", (), (("-l", ""),)),
        (("-c", "-l", "df"), "df", "bash", (), (("-l", ""),)),
        (("-euo", "pipefail", "-c", "df"), "df", "bash", (), (("-e", ""), ("-u", ""), ("-o", "pipefail"))),
        (("-oc", "errexit", "df"), "df", "bash", (), (("-o", "errexit"),)),
        (("-c", "-oO", "errexit", "extglob", "df"), "df", "bash", (), (("-o", "errexit"), ("-O", "extglob"))),
        (("--norc", "-c", "df"), "df", "bash", (), (("--norc", ""),)),
        (("-norc", "-c", "df"), "df", "bash", (), (("--norc", ""),)),
        (("--rcfile", "F", "-ic", "df"), "df", "bash", (), (("--rcfile", "F"), ("-i", ""))),
        (("-c", "-e", "-u", "--", "-x"), "-x", "bash", (), (("-e", ""), ("-u", ""))),
        (("+c", "df"), "df", "bash", (), ()),
        (("+e", "-c", "df"), "df", "bash", (), (("+e", ""),)),
        (("-c", "df", "--policy", "x"), "df", "--policy", ("x",), ()),
        (("-c", "--", "--dry-run"), "--dry-run", "bash", (), ()),
    ],
)
def test_a_shell_text_with_its_name_arguments_and_options(
    words: tuple[str, ...], script: str, name: str, args: tuple[str, ...], options: tuple[tuple[str, str], ...]
) -> None:
    for called in ("capfence-exec", "/opt/shims/bash"):
        found = parse(*words, called=called)
        assert (found.form, found.script, found.name, found.args, found.options) == (SHELL, script, name, args, options)
        assert found.shim == (called != "capfence-exec")


@pytest.mark.parametrize(
    ("words", "argv"),
    [
        (("df", "-h"), ("df", "-h")),
        (("df", "--policy", "x"), ("df", "--policy", "x")),
        (("--", "df", "-h"), ("df", "-h")),
        (("--", "--policy"), ("--policy",)),
        (("--", "-c", "x"), ("-c", "x")),
        (("--", "--"), ("--",)),
        (("--non-interactive", "df"), ("df",)),
        (("--policy", "-c", "df"), ("df",)),
        (("",), ("",)),
        (("./x.sh", "--help"), ("./x.sh", "--help")),
        (("a=b", "c"), ("a=b", "c")),
    ],
)
def test_a_program_with_its_arguments(words: tuple[str, ...], argv: tuple[str, ...]) -> None:
    found = parse(*words)
    assert (found.form, found.args) == (PREFIX, argv)


def test_our_options() -> None:
    words = [
        "--policy",
        "A",
        "--policy=B",
        "--actor",
        "x",
        "--environment=y",
        "--workspace",
        "w",
        "--log",
        "l",
        "--non-interactive",
        "--dry-run",
        "--json",
        "df",
    ]
    own = parse(*words).own
    assert own.policy == ("A", "B")
    assert (own.actor, own.environment, own.workspace, own.log) == ("x", "y", "w", "l")
    assert own.non_interactive and own.dry_run and own.json


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ((), STDIN),
        (("--non-interactive",), STDIN),
        (("--dry-run",), BATCH),
        (("--dry-run", "--json", "--input", "jsonl"), BATCH),
        (("--dry-run", "df"), PREFIX),
        (("--dry-run", "-c", "df"), SHELL),
        (("--help",), HELP),
        (("--json", "--help", "df"), HELP),
        (("--version",), VERSION),
    ],
)
def test_other_forms_under_our_own_name(words: tuple[str, ...], form: int) -> None:
    assert parse(*words).form == form


@pytest.mark.parametrize(
    ("called", "words", "form", "script", "options"),
    [
        ("bash", ("x.sh", "-c", "a"), SCRIPT_FILE, "x.sh", ()),
        ("/a/b/sh", ("-e", "x.sh"), SCRIPT_FILE, "x.sh", (("-e", ""),)),
        (
            "bash",
            ("--noprofile", "--norc", "-e", "-o", "pipefail", "x.sh"),
            SCRIPT_FILE,
            "x.sh",
            (("--noprofile", ""), ("--norc", ""), ("-e", ""), ("-o", "pipefail")),
        ),
        ("bash", ("--", "-x"), SCRIPT_FILE, "-x", ()),
        ("bash", ("df", "--dry-run"), SCRIPT_FILE, "df", ()),
        ("bash", (), STDIN, "", ()),
        ("bash", ("-",), STDIN, "", ()),
        ("bash", ("-s", "a"), STDIN, "", (("-s", ""),)),
        ("bash", ("-i",), INTERACTIVE, "", (("-i", ""),)),
        ("bash", ("-i", "+i"), STDIN, "", (("-i", ""), ("+i", ""))),
        ("-bash", (), STDIN, "", (("-l", ""),)),
        ("-bash", ("-c", "x"), SHELL, "x", (("-l", ""),)),
        ("/x/bash-login", ("-c", "x"), SHELL, "x", (("-l", ""),)),
        ("bash", ("--version",), SHELL_VERSION, "", ()),
        ("sh", ("--norc", "--help"), SHELL_HELP, "", ()),
    ],
)
def test_forms_under_the_name_of_a_shell(
    called: str, words: tuple[str, ...], form: int, script: str, options: tuple[tuple[str, str], ...]
) -> None:
    found = parse(*words, called=called)
    assert (found.form, found.script, found.options, found.shim) == (form, script, options, True)


def test_the_name_of_the_shell_is_dollar_zero() -> None:
    assert parse("-c", "x", called="/a/sh").name == "sh"
    assert parse("-c", "x", called="-bash").name == "bash"
    assert parse("x.sh", "a", called="bash").name == "x.sh"


@pytest.mark.parametrize(
    "words",
    [
        ("--polcy", "x", "df"),
        ("--dry", "df"),
        ("-x", "df"),
        ("-s",),
        ("-c",),
        ("-c", "--"),
        ("-",),
        ("--",),
        ("+x",),
        ("-Z", "-c", "x"),
        ("-D", "-c", "x"),
        ("-o", "nosuch", "-c", "x"),
        ("-O", "nosuch", "-c", "x"),
        ("-o", "-c"),
        ("--rcfile",),
        ("--debugger", "-c", "x"),
        ("--dump-strings", "-c", "x"),
        ("-c", "--norc", "x"),
        ("--norc", "--version"),
        ("--policy",),
        ("--policy=", "df"),
        ("--json", "df"),
        ("--dry-run=1", "df"),
        ("--input", "lines"),
        ("--dry-run", "--input", "csv"),
        ("--dry-run", "--input", "nul", "df"),
        ("--actor", "a", "--actor", "b", "df"),
    ],
)
def test_what_has_no_meaning_is_a_usage_error_that_names_the_forms(words: tuple[str, ...]) -> None:
    with pytest.raises(CapfenceError) as failure:
        parse(*words)
    assert failure.value.status == 2
    assert "capfence-exec -c CMD" in failure.value.message
    assert "\n" not in failure.value.message


@pytest.mark.parametrize("words", [("--foo",), ("-c",), ("--policy", "x", "-c", "y"), ("-ec- x",)])
def test_no_option_of_ours_is_known_under_the_name_of_a_shell(words: tuple[str, ...]) -> None:
    with pytest.raises(CapfenceError) as failure:
        parse(*words, called="bash")
    assert failure.value.status == 2
    assert "bash FILE" in failure.value.message
