"""What was judged and how it is run."""

import pytest

from capfence_sh import plan, syntax
from capfence_sh.invocation import PREFIX, SCRIPT_FILE, SHELL, Invocation
from capfence_sh.pinned_bash import PinnedBash
from capfence_sh.plan import Direct, Shell
from capfence_sh.script_file import LIMIT, ScriptFile
from capfence_sh.syntax import tree
from capfence_sh.world import example_request

BASH = PinnedBash("/usr/bin/bash", (1, 2, 3, 4), "5.2.15")
FILES = {"/workspace/tool": "\x7fELF", "/workspace/x.sh": "#!/bin/sh\n", "/usr/bin/script": "#!/bin/sh\n"}


def direct(text: str, *options: tuple[str, str]) -> Direct | None:
    script = syntax.parse(text)
    assert isinstance(script, tree.Script)
    return plan.direct(Invocation(SHELL, text, "bash", (), options), script, example_request(files=FILES, env={"HOME": "/home/user"}))


@pytest.mark.parametrize(
    ("text", "argv"),
    [
        ("df -h", ("df", "-h")),
        ("  df   -h  ", ("df", "-h")),
        ("df -h # comment", ("df", "-h")),
        ("grep 'a b' \"c d\" e\\ f $'g\\th' file", ("grep", "a b", "c d", "e f", "g\th", "file")),
        ("grep \"\" ''", ("grep", "", "")),
        ('"df" -"h"', ("df", "-h")),
        ("grep '*' '~' '{a,b}' '$x' \"?\"", ("grep", "*", "~", "{a,b}", "$x", "?")),
        ("grep a=b c:d/e.f,g+h%i@j^k", ("grep", "a=b", "c:d/e.f,g+h%i@j^k")),
        ("grep caf\u00e9 \u4e2d", ("grep", "caf\u00e9", "\u4e2d")),
        ("'kill' 1", None),
        ("/usr/bin/kill 1", ("/usr/bin/kill", "1")),
    ],
)
def test_one_simple_command_of_plain_words_is_executed_itself(text: str, argv: tuple[str, ...] | None) -> None:
    found = direct(text)
    assert (found and found.argv) == argv
    if found is not None:
        assert found.path == (argv[0] if argv[0].startswith("/") else f"/usr/bin/{argv[0]}")
        assert found.env == {"HOME": "/home/user", "PATH": found.env["PATH"]}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing",
        "df | cat",
        "df; df",
        "df &",
        "df && df",
        "! df",
        "time df",
        "(df)",
        "{ df; }",
        "if df; then df; fi",
        "df > x",
        "df 2>&1",
        "cat <<< x",
        "A=b df",
        "A=b",
        "echo x",
        "cd /",
        "exec df",
        "command df",
        "[ x ]",
        "[[ x ]]",
        "((1))",
        "f() { df; }",
        "df $x",
        'df "$x"',
        "df `df`",
        "df $(df)",
        "df <(df)",
        "df *",
        "df a?",
        "df [a]",
        "df ~",
        "df ~user",
        "df {a,b}",
        "df $((1))",
        "$x",
        "%1",
        "no-such-program",
        "./x.sh",
        "./none",
        "''",
    ],
)
def test_everything_else_takes_the_shell(text: str) -> None:
    assert direct(text) is None


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        (("-e", ""), True),
        (("-u", ""), True),
        (("--norc", ""), True),
        (("--noprofile", ""), True),
        (("-o", "pipefail"), True),
        (("-l", ""), False),
        (("-i", ""), False),
        (("-x", ""), False),
        (("-v", ""), False),
        (("-n", ""), False),
        (("-k", ""), False),
        (("-O", "extglob"), False),
        (("-o", "posix"), False),
        (("--rcfile", "x"), False),
    ],
)
def test_only_under_options_that_mean_nothing_to_it(option: tuple[str, str], expected: bool) -> None:
    assert (direct("df -h", option) is not None) is expected


def test_a_script_is_named_as_its_caller_wrote_it() -> None:
    request = example_request(files=FILES)
    for name, path in (
        ("tool", None),
        ("/workspace/tool", "/workspace/tool"),
        ("/workspace/x.sh", "/workspace/x.sh"),
        ("script", "/usr/bin/script"),
    ):
        found = plan.direct(Invocation(PREFIX, args=(name, "a")), None, request)
        assert (found and found.path) == path
    found = direct("script a")
    assert found is not None and (found.path, found.argv) == ("/usr/bin/script", ("script", "a"))


def test_an_argv_is_never_given_to_a_shell() -> None:
    found = plan.direct(Invocation(PREFIX, args=("df", "; rm", "$x", "*")), None, example_request())
    assert found is not None and found.argv == ("df", "; rm", "$x", "*")
    assert plan.direct(Invocation(PREFIX, args=("no-such-program",)), None, example_request()) is None


def shell(script: str = "df | cat", *options: tuple[str, str], args: tuple[str, ...] = ()) -> Shell:
    return plan.shell(Invocation(SHELL, script, "NAME", args, options), None, example_request(), BASH)


def test_a_text_is_the_same_text_with_its_name_and_arguments() -> None:
    assert shell("-x 'a'", args=("-a", "")).argv() == ("--norc", "--noprofile", "-c", "--", "-x 'a'", "NAME", "-a", "")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ([], ["--norc", "--noprofile"]),
        ([("-e", ""), ("-o", "pipefail")], ["--norc", "--noprofile", "-e", "-o", "pipefail"]),
        ([("-l", "")], ["--norc", "-l"]),
        ([("--login", "")], ["--norc", "--login"]),
        ([("-i", "")], ["--noprofile", "-i"]),
        ([("-i", ""), ("+i", "")], ["--norc", "--noprofile", "-i", "+i"]),
        ([("-l", ""), ("-i", "")], ["-l", "-i"]),
        ([("--norc", ""), ("--noprofile", "")], ["--norc", "--noprofile"]),
        ([("-l", ""), ("--rcfile", "F"), ("-e", "")], ["--norc", "--rcfile", "F", "-l", "-e"]),
        ([("--norc", ""), ("-i", "")], ["--noprofile", "--norc", "-i"]),
    ],
)
def test_no_file_is_read_that_the_form_did_not_ask_for(options: list[tuple[str, str]], words: list[str]) -> None:
    assert list(plan.startup_options(tuple(options))) == words


def file(content: bytes) -> Shell:
    asked = Invocation(SCRIPT_FILE, "x.sh", "x.sh", ("a",), (("-e", ""),))
    return plan.shell(asked, ScriptFile("/workspace/x.sh", "x.sh", content), example_request(), BASH)


def test_a_file_runs_from_a_sealed_copy() -> None:
    found = file(b"df\n")
    assert found.sealed == b"df\n"
    assert found.argv("/proc/self/fd/10") == ("--norc", "--noprofile", "-e", "--", "/proc/self/fd/10", "a")
    assert plan.manner(found) == "sealed"


@pytest.mark.parametrize(
    "text", [b'cd "$(dirname "$0")"', b"echo ${0##*/}", b'. "${BASH_SOURCE[0]%/*}/x"', b"caller 0", b"x" * (LIMIT + 1)]
)
def test_a_file_that_asks_for_its_name_runs_itself(text: bytes) -> None:
    found = file(text)
    assert found.sealed is None
    assert found.argv() == ("--norc", "--noprofile", "-e", "--", "x.sh", "a")
    assert plan.manner(found) == "checked"


def test_manners() -> None:
    assert plan.manner(None) == ""
    assert plan.manner(shell()) == "shell"
    assert plan.manner(direct("df")) == "direct"
