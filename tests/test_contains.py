"""`contains` means what its author meant: a program, its options and operands in any spelling; a mention of them is not the command."""

import pytest

from capfence_sh import capabilities as cap
from capfence_sh.confirm import CONFIRMED
from capfence_sh.contains import ALONE, CERTAIN, PROGRAM, RAW, TOGETHER, WORDS, matches, mode_bits
from capfence_sh.contains_compile import compile_contains, described, programs, raw
from capfence_sh.question import Question
from tests.making import REQUEST, command, effect, pipe


def found(literal, *commands, text="", certain=False):
    """The positions of the commands that the literal means."""
    question = Question(REQUEST, commands, CONFIRMED, text or " ; ".join(each.line for each in commands))
    compiled = compile_contains(literal, certain)
    return [number for number, each in enumerate(commands) if matches(compiled, each, question, CERTAIN if certain else TOGETHER)]


# literal, command, whether it is meant
MEANT = [
    ("rm -rf", "rm -rf /", True),
    ("rm -rf", "rm -r -f x", True),
    ("rm -rf", "rm -fr x", True),
    ("rm -rf", "rm x -r -f", True),
    ("rm -rf", "rm -Rf x", True),
    ("rm -rf", "rm -rvf x", True),
    ("rm -rf", "rm --recursive --force x", True),
    ("rm -rf", "rm --recurs --for x", True),
    ("rm -rf", "/bin/rm -rf x", True),
    ("/bin/rm -rf", "rm -rf x", True),
    ("rm --recursive --force", "rm -rf x", True),
    ("rm -rf", "rm -f x", False),
    ("rm -rf", "rm -r x", False),
    ("rm -rf", "rm -- -rf", False),
    ("rm -rf", "rmdir x", False),
    ("rm -rf", "echo rm -rf", False),
    ("rm -rf", "echo 'rm -rf /'", False),
    ("rm -rf", "grep -r 'rm -rf' .", False),
    ("rm -rf", "git commit -m 'no rm -rf'", False),
    ("rm", "rm x", True),
    ("curl", "curl https://x.example", True),
    ("curl", "/usr/bin/curl x", True),
    ("curl", "echo curl", False),
    ("curl", "git commit -m 'use curl'", False),
    ("curl -X POST", "curl -XPOST https://x.example", True),
    ("curl -X POST", "curl --request=post https://x.example", True),
    ("curl -X POST", "curl -X GET https://x.example", False),
    ("curl -X", "curl --request GET https://x.example", True),
    ("curl -X", "curl https://x.example", False),
    ("dd if=", "dd if=/dev/zero of=x", True),
    ("dd if=", "dd bs=1M of=x if=/dev/zero", True),
    ("dd if=", "dd of=x", False),
    ("dd if=/dev/sda", "dd of=x if=/dev/sda", True),
    ("dd if=/dev/sda", "dd if=/dev/sdb", False),
    ("git push --force", "git push -f origin", True),
    ("git push --force", "git push --force origin main", True),
    ("git push --force", "git push origin", False),
    ("git push --force", "git -C /x push -f", True),
    ("git push", "git pull", False),
    ("cat /etc/shadow", "cat /etc/shadow", True),
    ("cat /etc/shadow", "cat -n /etc//./shadow", True),
    ("cat /etc/shadow", "cat /etc/../etc/shadow", True),
    ("cat /etc/shadow", "cat /etc/shadows", False),
    ("rm -rf /", "rm -rf /var", True),
    ("rm -rf /var", "rm -rf /var/log", True),
    ("rm -rf /var", "rm -rf /variety", False),
    ("rm -rf ~", "rm -rf /home/user", True),
    ("rm -rf ~", "rm -rf /home/user/x", True),
    ("rm -rf $HOME/x", "rm -rf /home/user/x", True),
    ("rm -rf ~", "rm -rf x", False),
    ("curl https://x.example", "curl -s https://x.example/a", True),
    ("curl https://x.example", "curl https://x.example.evil", False),
    ("head -5", "head -5 x", True),
    ("docker stop", "docker stop web", True),
    ("docker stop", "docker --context prod stop -t 5 web", True),
    ("docker stop", "docker container stop web", True),
    ("docker container stop", "docker stop web", True),
    ("docker stop", "docker start web", False),
    ("docker stop", "docker compose stop web", False),
    ("docker stop", "docker run web stop", False),
    ("docker stop web", "docker stop db", False),
    ("docker", "docker ps", True),
    ("docker", "podman ps", False),
    ("gpg", "gpg2 --list-keys", True),
    ("gpg2", "gpg --list-keys", False),
    ("sh", "bash x", False),
    ("bash", "bash -c ls", True),
    ("nc", "netcat x 1", False),
    ("head -5", "head x", False),
    # not a program: text in the words that are not data
    (".env", "cat .env", True),
    (".env", "cat app/.ENV.local", True),
    (".env", "echo .env", False),
    (".env", "grep .env README", False),
    ("drop table", "psql -c 'DROP  TABLE users'", True),
    ("drop table", "echo 'DROP TABLE users'", False),
    ("frobnicate --all", "frobnicate --all x", True),
    ("frobnicate --all", "/opt/frobnicate --all", True),
    ("frobnicate --all", "frobnicate x --all", False),
]


@pytest.mark.parametrize(("literal", "line", "meant"), MEANT)
def test_commands_that_are_meant(literal, line, meant):
    assert bool(found(literal, command(line))) == meant


MODES = [
    ("chmod 777", "chmod 777 x", True),
    ("chmod 777", "chmod 0777 x", True),
    ("chmod 777", "chmod -R 4777 x", True),
    ("chmod 777", "chmod a+rwx x", True),
    ("chmod 777", "chmod +rwx x", True),
    ("chmod 777", "chmod ugo=rwx x", True),
    ("chmod 777", "chmod u+rwx,g+rwx,o+rwx x", True),
    ("chmod 777", "chmod u=rwx,g=u,o=g x", True),
    ("chmod 777", "chmod =777 x", True),
    ("chmod 777", "chmod 776 x", False),
    ("chmod 777", "chmod a+rw x", False),
    ("chmod 777", "chmod a+rwx,o-w x", False),
    ("chmod 777", "chmod --reference=y x", False),
    ("chmod 777", "chmod <?> x", True),
    ("chmod u+s", "chmod 4755 x", True),
    ("chmod u+s", "chmod 755 x", False),
    ("chmod 777 /srv", "chmod 777 /srv/www", True),
    ("chmod 777 /srv", "chmod 777 x", False),
]


@pytest.mark.parametrize(("literal", "line", "meant"), MODES)
def test_modes_that_grant_at_least_the_named_bits(literal, line, meant):
    assert bool(found(literal, command(line))) == meant


@pytest.mark.parametrize(
    ("text", "bits"),
    [
        ("755", 0o755),
        ("u+s", 0o4000),
        ("g+s", 0o2000),
        ("+t", 0o1000),
        ("o+w", 0o002),
        ("+X", 0o111),
        ("u+rwx-x", 0o600),
        ("a=", 0),
        ("-x", 0),
        ("888", None),
        ("u", None),
        ("u+q", None),
        ("", None),
        ("file", None),
    ],
)
def test_modes_of_chmod(text, bits):
    assert mode_bits(text) == bits


def test_an_allow_rule_needs_exactly_the_mode():
    assert found("chmod 644", command("chmod 0644 x"), certain=True)
    assert not found("chmod 644", command("chmod 777 x"), certain=True)


# ---- pipelines, files, wrappers


@pytest.mark.parametrize(
    ("lines", "where"),
    [
        (["curl -s x", "bash"], [0, 1]),
        (["curl -s x", "tee y", "bash -s"], [0, 2]),
        (["bash", "curl x"], []),
        (["curl x", "grep bash"], []),
        (["bash"], []),
    ],
)
def test_a_literal_with_a_pipe_is_a_pipeline(lines, where):
    assert found("curl | bash", *pipe(*lines)) == where


def test_a_pipeline_and_raw_text_are_not_seen_in_a_command_alone():
    stages = pipe("curl -s x", "cat")
    question = Question(REQUEST, stages, CONFIRMED, "curl -s x | cat")
    for compiled in (compile_contains("curl | cat", False), raw("curl")):
        assert matches(compiled, stages[0], question, TOGETHER)
        assert not matches(compiled, stages[0], question, ALONE)
        assert not matches(compiled, stages[0], question, CERTAIN)


def test_commands_of_different_pipelines_are_not_one():
    first = command("curl x", pipeline=1, stage=0)
    other = command("bash", pipeline=2, stage=1)
    assert found("curl | bash", first, other) == []


def test_a_pipe_without_its_beginning_is_any_pipe_into_it():
    assert found("| bash", *pipe("cat x", "bash")) == [0, 1]
    assert found("| bash", command("bash")) == []


def test_files_that_are_opened():
    writing = command("echo x", files=[(">", "/dev/sda1")])
    appending = command("echo x", files=[(">>", "/dev/sda")])
    reading = command("cat", files=[("<", "/dev/sda")])
    assert found("> /dev/sd", writing, appending, reading) == [0, 1]
    assert found("echo > /dev/sda", writing, command("echo /dev/sda")) == [0]
    assert found("2> /dev/sda", writing) == [0]
    elsewhere = command("echo x", effect(cap.WRITE, "/dev/sda"), files=[(">", "sda")])
    assert found("> /dev/sda", elsewhere) == [0]


def test_a_wrapper_and_its_command():
    inner = command("systemctl restart nginx", via=("sudo", "env"))
    assert found("sudo systemctl restart", inner) == [0]
    assert found("systemctl restart", inner) == [0]
    assert found("sudo systemctl restart", command("systemctl restart nginx")) == []
    assert found("sudo frobnicate", command("frobnicate --all", via=("sudo",))) == [0]
    assert found("sudo bash -c 'rm -rf x'", command("rm -rf x", via=("sudo", "bash"))) == [0]


def test_where_a_path_leads_counts_and_not_only_how_it_is_written():
    assert found("rm -rf /var/log", command("rm -rf log", effect(cap.DESTRUCTIVE, "/var/log"))) == [0]
    assert found("rm -rf /var/log", command("rm -rf *", effect(cap.DESTRUCTIVE, "/var/*"))) == [0]
    assert found("rm -rf /var/log", command("rm -rf log", effect(cap.DESTRUCTIVE, "/workspace/log", inside=True))) == []


def test_a_word_that_is_not_known_could_be_the_one_meant():
    assert found("curl -X DELETE", command("curl -X <?> x")) == [0]
    assert found("systemctl restart nginx", command("systemctl restart <?>")) == [0]
    assert found("curl -X DELETE", command("curl -X <?> x"), certain=True) == []
    assert found("cat notes", command("cat <?>"), certain=True) == []


# ---- allow rules: exact


@pytest.mark.parametrize(
    ("literal", "line", "meant"),
    [
        ("git status", "git status", True),
        ("git status", "git status -s", True),
        ("git status", "git stash", False),
        ("cat /var/log", "cat /var/log/auth.log", False),
        ("cat /var/log/app.log", "cat /var/log/app.log", True),
        ("cat /var/log/app.log", "cat /VAR/log/app.log", False),
        ("curl -X GET", "curl -X get x", False),
        ("dd if=", "dd if=/dev/sda", True),
    ],
)
def test_allow_rules_compare_exactly(literal, line, meant):
    assert bool(found(literal, command(line), certain=True)) == meant


def test_in_an_allow_rule_a_wrapper_is_a_command_of_its_own():
    wrapper, inner = command("timeout 5 df"), command("df", via=("timeout",))
    assert found("timeout 5 df", wrapper, inner, command("df")) == [1]
    assert found("timeout 5 df", wrapper, inner, certain=True) == [0, 1]
    assert found("timeout 5 df", command("timeout 9 df"), certain=True) == []


# ---- how a literal is understood


@pytest.mark.parametrize(
    ("literal", "how", "names"),
    [
        ("rm -rf", PROGRAM, ("rm",)),
        ("curl | bash", PROGRAM, ("curl", "bash")),
        ("> /etc", PROGRAM, ()),
        ("sudo rm", PROGRAM, ("rm",)),
        (".env", WORDS, ()),
        ("frobnicate --all", WORDS, ()),
        ("./rm -rf", WORDS, ()),
        (":(){ :|:& };:", RAW, ()),
        ("a && b", RAW, ()),
        ("rm $X", RAW, ()),
        ("|", RAW, ()),
        ("rm 'x", RAW, ()),
    ],
)
def test_how_a_literal_is_understood(literal, how, names):
    compiled = compile_contains(literal, False)
    assert (compiled[0], programs(compiled)) == (how, names)


def test_raw_text_is_compared_as_typed():
    rows = [("RM -rf", "echo 'rm -RF'", True), ("rm -rf", "rm  -rf", False), ("x", "echo y", False)]
    for literal, line, meant in rows:
        question = Question(REQUEST, (command(line),), CONFIRMED, line)
        assert matches(raw(literal), question.commands[0], question, TOGETHER) == meant


@pytest.mark.parametrize(
    ("literal", "says"),
    [
        ("rm -rf", "rm, -r, -f"),
        ("dd if=", "dd, if="),
        ("chmod 777", "chmod, granting at least 0777"),
        ("git push --force", "git push, -f"),
        ("sudo rm -f", "rm, -f inside sudo"),
        ("> /etc/hosts", "any command, writing /etc/hosts"),
        (".env", "the text '.env' in the words of a command"),
        ("a && b", "the text 'a && b' anywhere in what was typed"),
    ],
)
def test_the_compiled_form_is_shown_in_words(literal, says):
    assert described(compile_contains(literal, False)) == says
