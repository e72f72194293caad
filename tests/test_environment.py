"""What is taken out of the environment; that each of these names matters to the real program is tested in tests/test_execution.py."""

import pytest

from capfence_sh.environment import DEFAULT_PATH, cleaned, locale_is_utf8


def nobody_else(path: str) -> bool:
    return path.startswith("/usr/lib")


def kept(**env: str) -> dict[str, str]:
    return cleaned(env, nobody_else)[0]


@pytest.mark.parametrize(
    "name",
    [
        "BASH_ENV",
        "ENV",
        "SHELLOPTS",
        "BASHOPTS",
        "PS4",
        "PROMPT_COMMAND",
        "BASH_FUNC_ls%%",
        "BASH_FUNC_x()",
        "IFS",
        "POSIXLY_CORRECT",
        "BASH_COMPAT",
        "CDPATH",
        "GLOBIGNORE",
        "EXECIGNORE",
        "BASH_XTRACEFD",
        "BASH_LOADABLES_PATH",
        "FUNCNEST",
        "TIMEFORMAT",
        "HISTFILE",
        "HISTCONTROL",
        "HISTTIMEFORMAT",
        "MAIL",
        "MAILPATH",
        "MAILCHECK",
        "LD_PRELOAD",
        "LD_AUDIT",
        "LD_BIND_NOW",
        "LD_DEBUG_OUTPUT",
        "LOCPATH",
        "GCONV_PATH",
        "GLIBC_TUNABLES",
        "HOSTALIASES",
        "RES_OPTIONS",
        "LOCALDOMAIN",
        "GETCONF_DIR",
        "MALLOC_CHECK_",
        "MALLOC_ARENA_MAX",
    ],
)
def test_what_makes_bash_or_the_loader_do_something_else_is_taken_out(name: str) -> None:
    env, removed = cleaned({name: "x", "A": "b"}, nobody_else)
    assert env == {"A": "b", "PATH": DEFAULT_PATH}
    assert removed == (name,)


@pytest.mark.parametrize(
    "name",
    [
        "PAGER",
        "EDITOR",
        "GIT_SSH",
        "PYTHONPATH",
        "NODE_OPTIONS",
        "KUBECONFIG",
        "LANG",
        "LC_ALL",
        "HOME",
        "TERM",
        "BASH",
        "HOSTNAME",
        "ENVIRONMENT",
        "PS1",
        "PWD",
        "OLDPWD",
        "LDFLAGS",
    ],
)
def test_what_programs_read_stays(name: str) -> None:
    assert kept(**{name: "x"})[name] == "x"


def test_only_library_folders_that_others_cannot_write_stay() -> None:
    value = "/usr/lib/a:/home/u/lib::lib:/usr/lib/$ORIGIN:/usr/lib/b;/tmp"
    env, removed = cleaned({"LD_LIBRARY_PATH": value}, nobody_else)
    assert env["LD_LIBRARY_PATH"] == "/usr/lib/a:/usr/lib/b"
    assert removed == ("LD_LIBRARY_PATH",)
    assert cleaned({"LD_LIBRARY_PATH": "/usr/lib/a"}, nobody_else) == ({"LD_LIBRARY_PATH": "/usr/lib/a", "PATH": DEFAULT_PATH}, ())
    assert "LD_LIBRARY_PATH" not in kept(LD_LIBRARY_PATH="/tmp")
    assert "LD_LIBRARY_PATH" not in kept(LD_LIBRARY_PATH="")


def test_a_path_is_always_there_and_a_given_one_is_kept() -> None:
    assert kept()["PATH"] == DEFAULT_PATH
    assert kept(PATH="")["PATH"] == ""
    assert kept(PATH="/a:.")["PATH"] == "/a:."


def test_the_given_environment_is_not_changed() -> None:
    given = {"ENV": "x", "LD_PRELOAD": "y"}
    cleaned(given, nobody_else)
    assert given == {"ENV": "x", "LD_PRELOAD": "y"}


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        ({}, True),
        ({"LANG": "C"}, True),
        ({"LANG": "POSIX"}, True),
        ({"LANG": "C.UTF-8"}, True),
        ({"LANG": "en_US.UTF-8"}, True),
        ({"LANG": "de_DE.utf8@euro"}, True),
        ({"LC_ALL": "", "LANG": "en_US.UTF-8"}, True),
        ({"LC_ALL": "C", "LANG": "zh_CN.GBK"}, True),
        ({"LC_CTYPE": "C.UTF-8", "LANG": "zh_CN.GBK"}, True),
        ({"LC_ALL": "zh_CN.GBK", "LC_CTYPE": "C.UTF-8"}, False),
        ({"LC_CTYPE": "ja_JP.SJIS"}, False),
        ({"LANG": "de_DE"}, False),
        ({"LANG": "de_DE@euro"}, False),
        ({"LANG": "de_DE.ISO-8859-15"}, False),
        ({"LANG": "zh_TW.UTF-8.BIG5"}, False),
    ],
)
def test_the_locale_in_which_bash_reads_bytes_as_we_do(env: dict[str, str], expected: bool) -> None:
    assert locale_is_utf8(env) is expected
