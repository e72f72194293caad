"""What the text of a policy means: its keys, its errors with their place, and which rules speak about which effects."""

import marshal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capfence_sh import capabilities as cap
from capfence_sh import needles
from capfence_sh.confirm import CONFIRMED, UNCONFIRMED
from capfence_sh.decision import decide
from capfence_sh.errors import CapfenceError
from capfence_sh.policy import ALLOW, DENY, REQUIRE_APPROVAL, overlay_warnings
from capfence_sh.world import example_request
from tests.making import REQUEST, command, effect, policy


def decided(text, *commands, request=REQUEST, confirmed=CONFIRMED, overlays=(), typed=""):
    """The decision of a policy on some commands."""
    typed = typed or " ; ".join(each.line for each in commands)
    return decide(policy(text), tuple(policy(each) for each in overlays), request, commands, confirmed, typed).decision


# ---- loading


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "---\n", "deny:\n", "deny:\nallow:\nrequire_approval:\n", "policy_name: x\ndeny: []\n"]
)
def test_a_policy_without_rules_loads_and_denies_everything(text):
    loaded = policy(text)
    assert loaded.warnings == ((1, "the policy has no rules: everything is denied"),)
    assert decide(loaded, (), REQUEST, (command("ls"),), CONFIRMED, "ls").decision == DENY


def test_names_of_the_policy():
    loaded = policy('policy_name: p\nversion: 1.10\ndescription: "d"\nallow: [shell.execute]\n')
    assert (loaded.name, loaded.version, loaded.description) == ("p", "1.10", "d")


# text, where, what the error says
BROKEN = [
    ("deny: [}", "1:8", "broken YAML"),
    ("a: b: c", "1:5", "broken YAML"),
    ("deny:\n\t- x", "2:1", "broken YAML"),
    ("a: *b", "1:4", "broken YAML"),
    ("- shell.execute", "1:1", "a policy must be a mapping"),
    ("shell.execute", "1:1", "a policy must be a mapping"),
    ("a: 1\n---\nb: 1", "2:1", "broken YAML"),
    ("denny: []", "1:1", "unknown key 'denny' (did you mean 'deny'?)"),
    ("zzz: []", "1:1", "unknown key 'zzz' (known: allow, commands, deny, description, policy_name, require_approval, version)"),
    ("deny: []\nallow: []\ndeny: []", "3:1", "the key 'deny' stands twice (first in line 1)"),
    ("deny:\n  - capability: '*'\n    contains: a\n    contains: b", "4:5", "the key 'contains' stands twice (first in line 3)"),
    ("<<: {deny: []}", "1:1", "merge keys are not supported"),
    ("? [a]\n: b", "1:3", "a key must be a word"),
    ("deny: !!set {a}", "1:7", "is not plain YAML"),
    ("policy_name: !!python/object:os.x y", "1:14", "is not plain YAML"),
    ("policy_name: [x]", "1:14", "policy_name must be a text"),
    ("deny: shell.execute", "1:7", "deny must be a list of rules"),
    ("deny: {capability: x}", "1:7", "deny must be a list of rules"),
    ("deny: [[shell.execute]]", "1:8", "a rule must be a mapping"),
    ("deny: [null]", "1:8", "capability must be a text"),
    ("deny:\n  - contains: x", "2:5", "a rule needs a capability"),
    ("deny:\n  - capability: '*'\n    contians: x", "3:5", "unknown key 'contians' in a rule (did you mean 'contains'?)"),
    ("deny:\n  - capability: '*'\n    contains: [a, b]", "3:15", "contains (one text; for several there is match_keywords) must be"),
    ("deny:\n  - capability: '*'\n    contains:", "3:5", "contains has no value"),
    ("deny:\n  - capability: '*'\n    contains: ''", "3:15", "must be a text that is not empty"),
    ("deny:\n  - capability: '*'\n    contains: x\n    contains_mode: rwa", "4:20", "'rwa' is not known"),
    ("deny:\n  - capability: '*'\n    contains_mode: raw", "3:20", "contains_mode without contains"),
    ("deny:\n  - capability: '*'\n    match_keywords: []", "3:21", "match_keywords is an empty list"),
    ("deny:\n  - capability: '*'\n    match_regex: 'a('", "3:18", "match_regex 'a(': missing )"),
    ("deny:\n  - capability: '*'\n    match_regex: [ok, '(a)\\1']", "3:23", "back-reference"),
    ("deny: [shell.exekute]", "1:8", "unknown capability 'shell.exekute' (did you mean 'shell.execute'?)"),
    ("deny: [SHELL.EXECUTE]", "1:8", "unknown capability 'SHELL.EXECUTE' (did you mean 'shell.execute'?)"),
    ("deny: [shell.exec*]", "1:8", "* stands for a whole part only"),
    ("deny: [payments.refund]", "1:8", "unknown capability 'payments.refund'"),
    ("deny: [shell.execute.a.b]", "1:8", "one to three parts"),
    ("deny: ['shell.execute.prod eu']", "1:8", "one to three parts"),
    ("deny:\n  - capability: shell.write\n    path: etc", "3:11", "must begin with / or ~/"),
    ("deny:\n  - capability: shell.write\n    path: [/a, '/a/../b']", "3:16", "must be written without"),
    ("deny:\n  - capability: shell.write\n    path: '/a[bc]'", "3:11", "no brackets"),
    ("deny:\n  - capability: shell.write\n    path: /a/b**", "3:11", "only as a whole part"),
    ("deny:\n  - capability: shell.write\n    path: /a/", "3:11", "a folder with all below it is"),
    ("deny:\n  - capability: shell.execute\n    path: /etc/**", "3:11", "shell.execute has no path"),
    ("deny:\n  - capability: shell.execute\n    host: x", "3:11", "shell.execute has no host"),
    ("deny:\n  - capability: shell.execute\n    workspace: outside", "3:16", "shell.execute has no workspace"),
    ("deny:\n  - capability: shell.write\n    workspace: outsde", "3:16", "did you mean 'outside'?"),
    ("deny:\n  - capability: shell.egress\n    host: 10.*", "3:11", "host '10.*' is not"),
    ("deny:\n  - capability: shell.egress\n    host: ['*', '!']", "3:17", "host excludes nothing"),
    ("deny:\n  - capability: shell.write\n    kind: test", "3:11", "only shell.opaque and shell.project_code have kinds"),
    ("deny:\n  - capability: shell.opaque\n    kind: decodd", "3:11", "did you mean 'decoded'?"),
    ("deny:\n  - capability: shell.execute\n    program: /bin/rm", "3:14", "name it without its folder"),
    ("deny:\n  - capability: shell.execute\n    program: rm -rf", "3:14", "name it without its folder and arguments"),
    ("deny:\n  - capability: shell.execute\n    escalation: root, sudo", "3:17", "escalation 'root, sudo' is not known"),
    ("deny:\n  - capability: shell.execute\n    confirmed: maybe", "3:16", "confirmed 'maybe' is not known"),
    ("deny:\n  - capability: shell.execute\n    confirmed: yes", "3:16", "an allow rule may ask for"),
    ("allow:\n  - capability: shell.execute\n    confirmed: no", "3:16", "an allow rule may ask for"),
    ("deny:\n  - capability: shell.execute\n    id: a b", "3:9", "id 'a b' may hold"),
    (
        "deny:\n  - {capability: shell.execute, id: a}\n  - {capability: shell.write, id: a}",
        "3:35",
        "the id 'a' stands twice (first in line 2)",
    ),
    ("deny:\n  - capability: shell.execute\n    match: [{cmd: x}]", "3:14", "key of an example 'cmd' is not known"),
    ("deny:\n  - capability: shell.execute\n    match: [{command: x, escalation: rot}]", "3:38", "did you mean 'root'?"),
    ("deny:\n  - capability: shell.execute\n    match: [{cwd: /}]", "3:13", "an example needs a command"),
    ("allow:\n  - capability: shell.execute\n    contains: .env", "3:15", "an allow rule must name one command"),
    ("allow:\n  - capability: shell.execute\n    contains: cat | sort", "3:15", "an allow rule must name one command"),
    ("allow:\n  - capability: shell.execute\n    contains: '> /tmp/x'", "3:15", "an allow rule must name one command"),
    ("allow:\n  - capability: shell.execute\n    contains: frobnicate", "3:15", "an allow rule must name one command"),
    ("allow:\n  - capability: shell.execute\n    contains: rm\n    contains_mode: raw", "4:20", "an allow rule cannot compare raw text"),
    ("allow:\n  - capability: shell.execute\n    match_keywords: [ls, zz9]", "3:26", "an allow rule must name one command"),
]


@pytest.mark.parametrize(("text", "where", "says"), BROKEN)
def test_mistakes_are_named_with_their_place(text, where, says):
    with pytest.raises(CapfenceError) as caught:
        policy(text)
    assert caught.value.message.startswith(f"policy.yaml:{where}: ")
    assert says in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.status == 125


@pytest.mark.parametrize("key", ["rules", "risk_levels", "approval_timeout_seconds", "extends", "enforcement_mode", "warn"])
def test_known_keys_that_are_not_supported_yet(key):
    with pytest.raises(CapfenceError, match=f"policy.yaml:2:1: '{key}' is not supported yet"):
        policy(f"deny: []\n{key}: x\n")


@pytest.mark.parametrize(
    "key", ["amount_gt", "amount_gte", "amount_lt", "amount_lte", "path_prefix", "user_role", "tenant", "table", "tool_name"]
)
def test_known_keys_of_rules_that_are_not_supported_yet(key):
    with pytest.raises(CapfenceError, match=f"policy.yaml:3:5: '{key}' is not supported yet"):
        policy(f"deny:\n  - capability: shell.execute\n    {key}: x\n")


def test_bytes_that_are_not_text():
    from capfence_sh.policy_yaml import parse

    with pytest.raises(CapfenceError, match=r"p\.yaml:2:3: the file is not UTF-8"):
        parse(b"a: 1\nb:\xff\n", "p.yaml")
    with pytest.raises(CapfenceError, match=r"p\.yaml:1:1: broken YAML"):
        parse(b"a: \x00\n", "p.yaml")


@pytest.mark.parametrize("text", ["[" * 3000, "a: " + "{a: " * 500 + "}" * 500, "a: &a [*a]"])
def test_a_file_that_is_nested_deeply_is_an_error_and_nothing_worse(text):
    with pytest.raises(CapfenceError, match=r"policy\.yaml:"):
        policy(text)


PARTS = st.sampled_from(
    [
        "deny",
        "allow",
        "capability",
        "contains",
        "shell.execute",
        "'*'",
        "rm -rf",
        ":",
        "- ",
        "\n",
        "  ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a",
        "*a",
        "!x",
        "|",
        ">",
        "#",
        "'",
        '"',
        "~",
        "<<",
        "?",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(PARTS, max_size=14).map("".join))
def test_any_text_is_a_policy_or_an_error_with_a_place(text):
    try:
        policy(text)
    except CapfenceError as error:
        assert error.message.startswith("policy.yaml:")
        assert "\n" not in error.message


def test_a_repeated_alias_is_read_once():
    text = "a: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 19))
    with pytest.raises(CapfenceError, match="unknown key 'a'"):
        policy(text)


def test_lists_may_be_shared_by_an_alias():
    text = "deny:\n  - {capability: shell.write, path: &system [/etc/**, /usr/**]}\n  - {capability: shell.destructive, path: *system}\nallow: [shell.execute]"
    assert decided(text, command("x", effect(cap.DESTRUCTIVE, "/usr/x"))) == DENY


def test_a_compiled_policy_survives_marshal():
    loaded = policy("deny:\n  - {capability: '*', contains: rm -rf, match_regex: 'a[b-c]+', host: 10.0.0.0/8}\nallow: [shell.execute]")
    kept = (loaded.index, *map(loaded.fallback, (0, 1, 2)), loaded.warnings, *(loaded.rule(number) for number in range(len(loaded))))
    assert len(loaded) == 2
    assert marshal.loads(marshal.dumps(kept)) == kept


def test_the_index_of_texts_finds_what_a_search_would_find():
    wanted = [("rm -rf", 0), ("ab", 1), ("", 2), ("--danger", 3), ("danger", 4), ("rm -rf", 5), ("xyz", 6), ("é!", 7)]
    kept = needles.index(wanted)
    for text in ("", "a", "ab", "rm -rf /", "x --danger ab", "dange r", "xyzzy rm  -rf", "é!", "danger"):
        assert needles.numbers(kept, text) == sorted({number for each, number in wanted if each in text}), text


def test_work_does_not_grow_with_rules_about_other_texts():
    """One rule looks at one text; a thousand other rules are not even compared."""
    text = "deny:\n" + "".join(f"  - {{capability: shell.execute, contains: '--danger-{n:04}'}}\n" for n in range(1000))
    by_program, kept = policy(text).candidates(2, cap.EXECUTE, "ls")
    assert not by_program
    assert max(map(len, kept.values())) <= 120
    assert needles.numbers(kept, "ls -la /srv") == []
    assert needles.numbers(kept, "x --danger-0417 y") == [417]


# ---- capabilities


@pytest.mark.parametrize(
    "granted",
    ["shell", "shell.*", "shell.execute", "shell.execute.*", "shell.exec", "'*'", "'*.*'", "'*.execute'", "shell.*.*", "'*.execute.*'"],
)
def test_capabilities_that_name_running_a_command(granted):
    assert decided(f"deny: [{granted}]\nallow: [shell.execute]", command("ls")) == DENY
    assert decided(f"allow: [{granted}]", command("ls", cap.EGRESS)) == ALLOW


@pytest.mark.parametrize(
    ("name", "capability"),
    [
        ("network.external_request", cap.EGRESS),
        ("network.request", cap.EGRESS),
        ("filesystem.delete", cap.DESTRUCTIVE),
        ("filesystem.write", cap.WRITE),
        ("shell.exec", cap.EXECUTE),
    ],
)
def test_names_of_capfence(name, capability):
    text = f"deny: [{name}]\nallow: [shell.execute]"
    assert decided(text, command("ls", capability)) == DENY


# ---- selectors: what a deny rule with them speaks about


def speaks(selector, made, capability="'*'", **where):
    """Whether a deny rule with the selector speaks about a command."""
    return decided(f"deny:\n  - capability: {capability}\n    {selector}\nallow: [shell.execute, shell.opaque]", made, **where) == DENY


SPEAKS = [
    ("program: rm", command("rm x"), True),
    ("program: rm", command("/bin/rm x"), True),
    ("program: rm", command("echo rm"), False),
    ("program: [cp, mv]", command("mv a b"), True),
    ("program: ['*', '!ls']", command("ls"), False),
    ("program: ['!ls']", command("mv a b"), True),
    ("program: 'frob*'", command("frobnicate x"), True),
    ("program: frobnicate", command("/opt/frobnicate x"), True),
    ("program: sh", command("sh x"), True),
    ("program: sh", command("bash x"), False),
    ("program: gpg", command("gpg2 x"), True),
    ("program: ['*', '!gpg']", command("gpg2 x"), True),
    ("program: ['*', '!gpg']", command("gpg x"), False),
    ("match_keywords: [rm -rf, curl]", command("rm -r -f x"), True),
    ("match_keywords: curl", command("curl x"), True),
    ("match_keywords: [rm -rf, curl]", command("rm -f x"), False),
    (r"match_regex: '^rm\b'", command("rm x"), True),
    (r"match_regex: '^rm\b'", command("/bin/rm x"), True),
    (r"match_regex: '^rm\b'", command("echo rm"), False),
    (r"match_regex: 'rm -rf'", command("echo 'rm -rf'"), False),
    (r"match_regex: 'RM'", command("rm x"), False),
    (r"match_regex: [zz, '(?i)RM']", command("rm x"), True),
    (r"match_regex: '> ?/etc'", command("echo x", files=[(">", "/etc/x")]), True),
    ("path: /etc/**", command("x", effect(cap.WRITE, "/etc/passwd")), True),
    ("path: /etc/**", command("x", effect(cap.WRITE, "/e*/passwd")), True),
    ("path: /etc/**", command("x", effect(cap.WRITE, "?")), True),
    ("path: /etc/**", command("x", effect(cap.WRITE, "/home/etc/x")), False),
    ("path: /etc/**", command("x", effect(cap.EGRESS, "etc.example")), False),
    ("path: /etc/**", command("x"), False),
    ("path: /etc/**", command("x", effect(cap.DESTRUCTIVE, "/")), True),
    ("path: /etc/ssh/**", command("x", effect(cap.DESTRUCTIVE, "/e*")), True),
    ("path: /etc/**", command("x", effect(cap.WRITE, "/")), False),
    ("path: ['/**', '!/tmp/**']", command("x", effect(cap.WRITE, "/tmp/x")), False),
    ("path: ['/**', '!/tmp/**']", command("x", effect(cap.WRITE, "/tmp/*")), False),
    ("path: ['/**', '!/tmp/**']", command("x", effect(cap.WRITE, "/t*/x")), True),
    ("path: ['/**', '!/tmp/**']", command("x", effect(cap.DESTRUCTIVE, "/tmp")), True),
    ("path: '!/tmp/**'", command("x", effect(cap.WRITE, "/x")), True),
    ("path: ~/.ssh/**", command("x", effect(cap.WRITE, "/home/user/.ssh/config")), True),
    ("path: ~/.ssh/**", command("x", effect(cap.WRITE, "/home/*/.ssh/config")), True),
    ("path: ~/.ssh/**", command("x", effect(cap.WRITE, "/home/other/.ssh/config")), False),
    ("host: db.example", command("x", effect(cap.EGRESS, "db.example")), True),
    ("host: ['*', '!loopback']", command("x", effect(cap.EGRESS, "loopback")), False),
    ("host: ['*', '!loopback']", command("x", effect(cap.EGRESS, "x.example")), True),
    ("host: ['*', '!loopback']", command("x", cap.EGRESS), True),
    ("host: ['*', '!loopback']", command("x", cap.WRITE), False),
    ("host: 10.0.0.0/8", command("x", effect(cap.EGRESS, "10.1.1.1")), True),
    ("workspace: outside", command("x", effect(cap.WRITE, "/etc/x")), True),
    ("workspace: outside", command("x", effect(cap.WRITE, "/workspace/x", inside=True)), False),
    ("workspace: inside", command("x", effect(cap.WRITE, "/workspace/x", inside=True)), True),
    ("workspace: inside", command("x", effect(cap.WRITE, "/etc/x")), False),
    ("workspace: outside", command("x", effect(cap.DESTRUCTIVE, "volume")), True),
    ("workspace: outside", command("x", cap.DESTRUCTIVE), True),
    ("workspace: outside", command("x"), False),
    ("workspace: outside", command("x", cap.UNKNOWN), False),
    ("escalation: none", command("x"), True),
    ("escalation: root", command("x"), False),
    ("escalation: root", command("x", privileged=True), True),
    ("escalation: [sudo, root]", command("x"), False),
]


@pytest.mark.parametrize(("selector", "made", "expected"), SPEAKS)
def test_selectors_of_deny_rules(selector, made, expected):
    assert speaks(selector, made) == expected


@pytest.mark.parametrize(
    ("capability", "kind", "made", "expected"),
    [
        ("shell.opaque", "decoded", effect(cap.OPAQUE, kind="decoded"), True),
        ("shell.opaque", "decoded", effect(cap.OPAQUE, kind="stdin-code"), False),
        ("shell.opaque", "['!decoded']", effect(cap.OPAQUE, kind="stdin-code"), True),
        ("shell.project_code", "['!test', '!build']", effect(cap.PROJECT_CODE, "/workspace/x"), True),
        ("shell.project_code", "['!test', '!build']", effect(cap.PROJECT_CODE, "/workspace/x", kind="test"), False),
        ("shell.project_code", "[test, lint]", effect(cap.PROJECT_CODE, "/workspace/x", kind="lint"), True),
    ],
)
def test_kinds(capability, kind, made, expected):
    assert speaks(f"kind: {kind}", command("x", made), capability) == expected


def test_confirmation_says_nothing_about_reads():
    reading, writing = command("ls", cap.REMOTE_READ), command("cp a b", effect(cap.WRITE, "/workspace/b", inside=True))
    assert not speaks("confirmed: no", reading, confirmed=UNCONFIRMED)
    assert speaks("confirmed: no", writing, confirmed=UNCONFIRMED)
    assert speaks("confirmed: 'no'", writing, confirmed=UNCONFIRMED)
    assert not speaks("confirmed: no", writing, confirmed=CONFIRMED)
    allow = "allow:\n  - {capability: shell.execute, confirmed: yes}"
    assert decided(allow, reading, confirmed=CONFIRMED) == ALLOW
    assert decided(allow, reading, confirmed=UNCONFIRMED) == DENY


# value of the selector, trusted value, claimed value, whether a deny rule speaks, whether an allow rule covers
TRUST = [
    ("production", "production", "", True, True),
    ("production", "staging", "", False, False),
    ("production", "", "", True, False),
    ("production", "", "production", True, False),
    ("production", "staging", "production", True, False),
    ("production", "production", "staging", True, True),
    ("production", "", "staging", True, False),
    ("production", "PRODUCTION", "", True, False),
    ("production", "production\n", "", True, False),
    ("prod*", "prod/eu", "", True, True),
    ("[prod, staging]", "staging", "", True, True),
    ("['!dev']", "dev", "", False, False),
    ("['!dev']", "prod", "", True, True),
    ("['!dev']", "", "dev", True, False),
    ("['!dev']", "dev", "prod", True, False),
    ("['!dev']", "DEV", "", True, False),
]


@pytest.mark.parametrize("key", ["environment", "actor"])
@pytest.mark.parametrize(("value", "trusted", "claimed", "denies", "allows"), TRUST)
def test_names_without_a_trusted_value_never_help(key, value, trusted, claimed, denies, allows):
    request = example_request(**{key: trusted})
    setattr(request, f"claimed_{key}", claimed)
    assert speaks(f"{key}: {value}", command("ls"), request=request) == denies
    rule = f"allow:\n  - capability: shell.execute\n    {key}: {value}"
    assert (decided(rule, command("ls"), request=request) == ALLOW) == allows


@pytest.mark.parametrize(("environment", "expected"), [("production", DENY), ("", DENY), ("staging", ALLOW), ("prod eu", ALLOW)])
def test_the_third_part_of_a_capability_is_the_environment(environment, expected):
    text = "deny: [shell.execute.production]\nallow: [shell.execute]"
    assert decided(text, command("ls"), request=example_request(environment=environment)) == expected


@pytest.mark.parametrize(("state", "expected"), [(0, ALLOW), (1, DENY), (2, DENY)])
def test_escalation_of_the_request(state, expected):
    text = "deny:\n  - capability: shell.execute\n    escalation: [sudo, root]\nallow: [shell.execute]"
    assert decided(text, command("ls"), request=example_request(escalation=state)) == expected


# ---- allow rules


COVERS = [
    # unqualified: everything but what must be named
    ("shell.execute", [cap.EGRESS, cap.DESTRUCTIVE, cap.UNKNOWN, cap.SECRET_READ], ALLOW),
    ("shell.execute", [cap.OPAQUE], DENY),
    ("shell.execute", [cap.UNPARSED], DENY),
    ("shell.execute", [cap.CONTROL], DENY),
    ("'*'", [cap.OPAQUE], DENY),
    ("shell.*", [cap.OPAQUE], DENY),
    ("'*'", [cap.WRITE], ALLOW),
    ("shell.execute, shell.opaque", [cap.OPAQUE], ALLOW),
    ("shell.execute, {capability: shell.opaque, kind: decoded}", [effect(cap.OPAQUE, kind="decoded")], ALLOW),
    ("shell.execute, {capability: shell.opaque, kind: decoded}", [effect(cap.OPAQUE, kind="stdin-code")], DENY),
    ("shell.execute, shell.control, shell.unparsed", [cap.CONTROL], DENY),
    ("shell.execute, shell.control, shell.unparsed", [cap.UNPARSED], DENY),
    ("shell.write", [cap.WRITE], DENY),  # running the command is not covered
    # qualified: the commands it selects and what they read
    ("{capability: shell.execute, program: cp}", [], ALLOW),
    ("{capability: shell.execute, program: cp}", [cap.REMOTE_READ, cap.UNKNOWN], ALLOW),
    ("{capability: shell.execute, program: cp}", [cap.WRITE], DENY),
    ("{capability: shell.execute, program: cp}", [cap.SECRET_READ], DENY),
    ("{capability: shell.execute, program: cp}", [cap.EGRESS], DENY),
    ("{capability: shell.execute, program: mv}", [], DENY),
    ("{capability: shell.execute, program: ['*', '!cp']}", [], DENY),
    ("{capability: shell.execute, program: c}", [], DENY),
    ("{capability: shell.execute, contains: cp a}", [], ALLOW),
    ("{capability: shell.execute, contains: cp b c}", [], DENY),
    ("{capability: shell.execute, match_regex: '^cp a b$'}", [], ALLOW),
    ("{capability: shell.execute, match_regex: '^cp a$'}", [], DENY),
    ("{capability: shell.execute, program: cp}", [effect(cap.UNKNOWN, "/tmp/cp")], DENY),
    ("{capability: shell.execute, program: cp}, {capability: shell.write, path: /tmp/**}", [effect(cap.WRITE, "/tmp/x")], ALLOW),
    ("{capability: shell.execute, program: cp}, {capability: shell.write, path: /tmp/**}", [effect(cap.WRITE, "/tmp")], DENY),
    ("{capability: shell.execute, program: cp}, {capability: shell.write, path: /tmp/**}", [effect(cap.WRITE, "/t*/x")], DENY),
    ("{capability: shell.execute, program: cp}, {capability: shell.write, path: /tmp/**}", [effect(cap.WRITE, "?")], DENY),
    ("shell.execute.dev, {capability: shell.write}", [cap.EGRESS], DENY),
    ("{capability: 'shell.*', program: cp}", [cap.EGRESS], ALLOW),
    (
        "{capability: 'shell.*', workspace: inside}, {capability: shell.execute, program: cp}",
        [effect(cap.WRITE, "/workspace/x", inside=True)],
        ALLOW,
    ),
    ("{capability: 'shell.*', workspace: inside}, {capability: shell.execute, program: cp}", [effect(cap.WRITE, "/x")], DENY),
    ("{capability: shell.execute, program: cp}, {capability: shell.egress, host: db.example}", [effect(cap.EGRESS, "db.example")], ALLOW),
    ("{capability: shell.execute, program: cp}, {capability: shell.egress, host: db.example}", [effect(cap.EGRESS, "?x")], DENY),
    ("{capability: shell.execute, program: cp}, {capability: shell.egress, host: db.example}", [cap.EGRESS], DENY),
    ("{capability: shell.execute, program: cp, escalation: none}", [], ALLOW),
]


@pytest.mark.parametrize(("allow", "effects", "expected"), COVERS)
def test_what_allow_rules_cover(allow, effects, expected):
    assert decided(f"allow: [{allow}]", command("cp a b", *effects)) == expected


def test_a_word_that_is_not_known_is_not_covered_by_an_expression():
    allow = "allow:\n  - {capability: shell.execute, match_regex: '^cp a'}"
    assert decided(allow, command("cp a b")) == ALLOW
    assert decided(allow, command("cp a <?>")) == DENY


def test_an_unknown_program_is_allowed_only_by_the_name_it_was_called_by():
    allow = "allow:\n  - {capability: shell.execute, program: frobnicate}"
    assert decided(allow, command("frobnicate x", cap.UNKNOWN)) == ALLOW
    assert decided(allow, command("/tmp/frobnicate x", cap.UNKNOWN)) == DENY


def test_no_allowed_command_under_sudo_counts_as_not_escalated():
    allow = "allow:\n  - {capability: shell.execute, escalation: none}"
    assert decided(allow, command("ls")) == ALLOW
    assert decided(allow, command("ls", privileged=True)) == DENY


def test_compatible_policies_may_allow_by_text_and_never_cover_what_is_opaque():
    text = "allow:\n  - {capability: shell.execute, contains: frobnicate}"
    loaded = policy(text, compatible=True)
    assert decide(loaded, (), REQUEST, (command("frobnicate x", cap.UNKNOWN),), CONFIRMED, "").decision == ALLOW
    assert decide(loaded, (), REQUEST, (command("frobnicate x", cap.OPAQUE),), CONFIRMED, "").decision == DENY


# ---- texts


def test_a_text_is_looked_for_in_commands_and_not_in_mentions():
    text = "deny:\n  - {capability: shell.execute, contains: drop table}\nallow: [shell.execute]"
    assert decided(text, command("psql -c 'DROP TABLE x'")) == DENY


def test_raw_mode_is_a_substring_of_what_was_typed():
    text = "deny:\n  - {capability: shell.execute, contains: 'rm -rf', contains_mode: raw}\nallow: [shell.execute]"
    assert decided(text, command("ls"), typed="ls # RM -rf") == DENY
    assert decided(text, command("rm -r -f x"), typed="rm -r -f x") == ALLOW


@pytest.mark.parametrize("section", ["deny", "require_approval"])
def test_what_is_opaque_is_compared_with_the_text_as_typed(section):
    text = f"{section}:\n  - {{capability: shell.execute, contains: 'rm -rf'}}\nallow: [shell.execute, shell.opaque]"
    opaque = command("eval <?>", cap.OPAQUE)
    expected = DENY if section == "deny" else REQUIRE_APPROVAL
    assert decided(text, opaque, typed='eval "RM   -rf $x"') == expected
    assert decided(text, opaque, typed='eval "$x"') == ALLOW
    assert decided(text, command("ls"), typed="echo rm -rf") == ALLOW


def test_the_fallback_reaches_rules_of_any_capability_and_expressions():
    rules = [
        "{capability: shell.egress, contains: curl}",
        "{capability: shell.egress, match_regex: 'cu[r]l'}",
        "{capability: '*', match_keywords: [x y, curl]}",
    ]
    for rule in rules:
        text = f"deny:\n  - {rule}\nallow: [shell.execute, shell.opaque]"
        assert decided(text, command("eval <?>", cap.OPAQUE), typed='eval "curl $x"') == DENY


def test_an_allow_rule_is_never_satisfied_by_the_fallback():
    text = "allow:\n  - {capability: shell.execute, program: eval}\n  - {capability: shell.opaque, contains: ls}"
    assert decided(text, command("eval <?>", cap.OPAQUE), typed='eval "ls $x"') == DENY


# ---- examples


def judge_made(made):
    """A judge that answers with one command made by hand, whatever the example."""
    return lambda example: ((made,), REQUEST, CONFIRMED, example.command)


@pytest.mark.parametrize(
    ("section", "key", "made", "error"),
    [
        ("deny", "match", command("rm x"), ""),
        ("deny", "match", command("ls"), "rule 'r': 'LINE' should match; the decision is allow"),
        ("deny", "not_match", command("ls"), ""),
        ("deny", "not_match", command("rm x"), "rule 'r': 'LINE' should not match; the decision is deny by r in line 3"),
        ("require_approval", "match", command("rm x"), ""),
        ("require_approval", "match", command("rm x", cap.OPAQUE), "should match; the decision is deny (no rule allows shell.opaque"),
        ("require_approval", "not_match", command("rm x", cap.OPAQUE), "should not match; the decision is deny"),
    ],
)
def test_examples_are_judged_when_the_policy_is_compiled(section, key, made, error):
    text = f"# examples\n{section}:\n  - id: r\n    capability: shell.execute\n    program: rm\n    {key}:\n      - LINE\nallow: [shell.execute]"
    if not error:
        assert policy(text, judge_made(made))
        return
    with pytest.raises(CapfenceError) as caught:
        policy(text, judge_made(made))
    assert caught.value.message.startswith("policy.yaml:7:9: ")
    assert error in caught.value.message


@pytest.mark.parametrize(
    ("key", "made", "passes"),
    [
        ("match", command("ls"), True),
        ("match", command("rm x"), False),
        ("not_match", command("rm x"), True),
        ("not_match", command("ls"), False),
    ],
)
def test_examples_of_allow_rules_are_about_the_verdict(key, made, passes):
    text = f"deny:\n  - {{capability: shell.execute, program: rm}}\nallow:\n  - capability: shell.execute\n    {key}: x"
    if passes:
        assert policy(text, judge_made(made))
    else:
        with pytest.raises(CapfenceError, match="the rule in line 4: 'x' should"):
            policy(text, judge_made(made))


def test_an_example_may_say_how_its_world_differs():
    seen = []

    def judge(example):
        seen.append((example.command, example.cwd, example.env, example.files, example.environment, example.actor, example.escalation))
        return (command("ls"),), REQUEST, CONFIRMED, example.command

    text = (
        "deny:\n  - capability: shell.write\n    not_match:\n      - ls\n"
        "      - {command: ls -l, cwd: /srv, env: {A: b}, files: {/srv/x: 'text', /srv/y: }, environment: dev, actor: bot, escalation: sudo}\n"
        "allow: [shell.execute]"
    )
    policy(text, judge)
    assert seen == [
        ("ls", "", {}, {}, "", "", ""),
        ("ls -l", "/srv", {"A": "b"}, {"/srv/x": "text", "/srv/y": ""}, "dev", "bot", "sudo"),
    ]


def test_an_example_may_say_that_the_second_parser_could_not_read_it():
    rule = "require_approval:\n  - capability: shell.execute\n    confirmed: no\n    {key}: {{command: x, confirmed: 'no'}}\nallow: [shell.execute]"
    writing = command("cp a b", effect(cap.WRITE, "/workspace/b", inside=True))
    assert policy(rule.format(key="match"), judge_made(writing))
    assert policy(rule.format(key="not_match"), judge_made(command("ls")))
    with pytest.raises(CapfenceError, match="should match"):
        policy(rule.format(key="match"), judge_made(command("ls")))


def test_rules_that_change_nothing_are_warned_about():
    assert policy("allow: [shell.control]").warnings == (
        (1, "shell.unparsed and shell.control are always denied: this rule changes nothing"),
    )


def test_allow_rules_of_an_overlay_are_warned_about():
    loaded = policy("deny: [shell.egress]\nallow:\n  - shell.execute\n  - shell.write\n")
    assert loaded.warnings == ()
    assert [line for line, _ in overlay_warnings(loaded)] == [3, 4]
