"""What lies at a path: secrets, things that run later, privilege, the guard, devices, sinks; links and /proc are followed."""

import pytest

from capfence_sh import places
from capfence_sh.world import DictWorld, example_request

SECRET = [
    "/workspace/.env",
    "/workspace/.env.production",
    "/workspace/.e?v",
    "/workspace/.en*",
    "/home/user/.ssh/id_rsa",
    "/home/user/.ssh/id_*",
    "/home/user/.ssh",
    "/home/other/.ssh/work_key",
    "/root/.aws/credentials",
    "/home/user/.aws/credentials",
    "/home/user/.kube/config",
    "/home/user/.docker/config.json",
    "/home/user/.netrc",
    "/home/user/.config/gcloud/credentials.db",
    "/etc/shadow",
    "/etc/sh*dow",
    "/etc/ssh/ssh_host_ed25519_key",
    "/etc/ssl/private/server.key",
    "/proc/1/environ",
    "/proc/self/environ",
    "/proc/*/environ",
    "/run/secrets/db_password",
    "/var/run/secrets/kubernetes.io/serviceaccount/token",
    "/workspace/tls/privkey.pem",
    "/workspace/server.key",
    "/workspace/keystore.jks",
    "/workspace/terraform.tfstate",
]
NOT_SECRET = [
    "/workspace/secret-santa.txt",
    "/workspace/credentials-docs",
    "/workspace/.env.example",
    "/workspace/environment.yml",
    "/home/user/.ssh/id_rsa.pub",
    "/home/user/.ssh/known_hosts",
    "/home/user/.ssh/config",
    "/workspace/cert.pem",
    "/workspace/*.txt",
    "/workspace/*",
    "/etc/passwd",
    "/etc/os-release",
    "/proc/meminfo",
    "/proc/1/status",
    "/home/user/.aws/config",
    "/workspace/keys.md",
    "/workspace/monkey.py",
]
PERSISTENT = [
    "/home/user/.bashrc",
    "/home/user/.profile",
    "/home/user/.ssh/authorized_keys",
    "/home/user/.config/systemd/user/x.service",
    "/etc/cron.d/x",
    "/etc/profile.d/x.sh",
    "/etc/systemd/system/x.service",
    "/workspace/.git/hooks/pre-commit",
    "/workspace/.git/config",
    "/etc/ld.so.preload",
    "/home/user/.claude/settings.json",
    "/var/spool/cron/crontabs/user",
]
PRIVILEGED = ["/etc/sudoers", "/etc/sudoers.d/x", "/etc/passwd", "/etc/cron.d/x", "/proc/sysrq-trigger", "/root/x", "/sys/power/state"]
SINKS = ["/dev/null", "/dev/stderr", "/dev/stdout", "/dev/tty", "/dev/pts/3", "/dev/fd/2"]


def flags(path, **request):
    return places.place(path, example_request(**request))


@pytest.mark.parametrize("path", SECRET)
def test_secret(path):
    assert flags(path) & places.SECRET


@pytest.mark.parametrize("path", NOT_SECRET)
def test_not_secret(path):
    assert not flags(path) & places.SECRET


@pytest.mark.parametrize("path", PERSISTENT)
def test_runs_again_later(path):
    assert flags(path) & places.PERSISTENT


@pytest.mark.parametrize("path", PRIVILEGED)
def test_privilege(path):
    assert flags(path) & places.PRIVILEGED


@pytest.mark.parametrize("path", SINKS)
def test_sinks(path):
    assert flags(path) == places.SINK


@pytest.mark.parametrize(
    "path",
    [
        "/etc/capfence/policy.yaml",
        "/var/log/capfence/1.jsonl",
        "/home/user/.config/capfence/x",
        "/usr/lib/python3/dist-packages/capfence_sh/judge.py",
        "/etc/capf*/policy.yaml",
        "/usr/local/lib/*/image",
    ],
)
def test_the_guard(path):
    assert flags(path) & places.GUARD


@pytest.mark.parametrize("path", ["/opt/own/policy.yaml", "/opt/own/log/1.jsonl", "/opt/o*/policy.yaml", "/opt/own/p*", "/opt/?wn/l[o]g/x"])
def test_the_guard_s_files_of_a_request(path):
    request = example_request()
    request.guard = ("/opt/own/policy.yaml", "/opt/own/log")
    assert places.place(path, request) & places.GUARD
    assert not places.place("/opt/other/*", request) & places.GUARD


def test_inside_is_below_the_workspace_and_nothing_else():
    assert flags("/workspace/src/x.py") & places.INSIDE
    assert flags("/workspace") & places.INSIDE
    assert not flags("/workspace-other/x") & places.INSIDE
    assert not flags("/") & places.INSIDE


@pytest.mark.parametrize(
    ("written", "cwd", "expected"),
    [
        ("a/b", "/workspace", "/workspace/a/b"),
        ("../x", "/workspace", "/x"),
        ("../../../x", "/workspace", "/x"),
        ("/a//b/./c/..", "/workspace", "/a/b"),
        (".", "/workspace", "/workspace"),
        ("/", "/workspace", "/"),
    ],
)
def test_absolute(written, cwd, expected):
    assert places.absolute(written, cwd) == expected


def test_links_are_followed():
    world = DictWorld({"/workspace/real": "x"}, {"/workspace/link": "/etc", "/workspace/loop": "/workspace/loop", "/workspace/up": ".."})
    request = example_request()
    request.world = world
    assert places.resolved("/workspace/link/passwd", request) == "/etc/passwd"
    assert places.resolved("/workspace/up/x", request) == "/x"
    assert places.resolved("/workspace/link", request, follow_last=False) == "/workspace/link"
    assert places.resolved("/workspace/link", request) == "/etc"
    assert places.resolved("/workspace/loop/x", request) == "/workspace/loop/x"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/proc/self/root/etc/shadow", "/etc/shadow"),
        ("/proc/1/root/etc/shadow", "/etc/shadow"),
        ("/proc/self/cwd/x", "/workspace/x"),
        ("/proc/self/root/proc/self/root/etc/shadow", "/etc/shadow"),
    ],
)
def test_proc_links_lead_where_they_point(path, expected):
    assert places.resolved(path, example_request()) == expected


@pytest.mark.parametrize("path", ["/dev/fd/3", "/proc/self/fd/3", "/proc/self/exe", "/proc/thread-self/fd/3"])
def test_what_the_judge_has_open_says_nothing_about_the_command(path):
    links = {"/dev/fd": "/proc/self/fd", "/proc/self": "4711", "/proc/4711/fd/3": "/etc/shadow", "/proc/4711/exe": "/etc/shadow"}
    links |= {"/proc/thread-self": "4711/task/4711", "/proc/4711/task/4711/fd/3": "/etc/shadow", "/proc/self/fd/3": "/etc/shadow"}
    request = example_request()
    request.world = DictWorld({}, links)
    assert places.resolved(path, request) == path.replace("/dev/", "/proc/self/")


@pytest.mark.parametrize(
    ("name", "pattern", "expected"),
    [
        ("shadow", "sh*", True),
        ("shadow", "s?adow", True),
        ("shadow", "[s]hadow", True),
        (".env", "*", False),
        (".env", ".*", True),
        ("a*b", "a\\*b", True),
        ("axb", "a\\*b", False),
        ("abc", "*c", True),
        ("abc", "*d", False),
    ],
)
def test_patterns(name, pattern, expected):
    assert places.matches(name, pattern) is expected


@pytest.mark.parametrize(
    ("path", "cwd", "expected"),
    [("a", "?/b", "?/b/a"), ("../a", "?/b", "?/a"), ("../../a", "?/b", "?/a"), ("/a", "?/b", "/a"), ("a", "/b/..", "/a")],
)
def test_below_a_folder_that_is_not_known_a_path_stays_so(path, cwd, expected):
    assert places.absolute(path, cwd) == expected
