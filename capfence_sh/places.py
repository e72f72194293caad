"""Absolute paths -> what lies there: secrets, things that run later, privilege, the guard, devices, sinks.

Tables only; `place` answers with a set of flags.  Paths may hold glob characters: a pattern has the flags of everything it could match among
the known places.  Homes are those of the request (environment and passwd entry), of root, and /home/*.
"""

from capfence_sh.words import patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.request import Request

SECRET, PERSISTENT, PRIVILEGED, GUARD, DEVICE, SINK, TEMPORARY, INSIDE, NETWORK, DESCRIPTOR = (1 << n for n in range(10))

_SINKS = ("/dev/null", "/dev/zero", "/dev/full", "/dev/tty", "/dev/stdout", "/dev/stderr", "/dev/stdin", "/dev/random", "/dev/urandom")
_SINK_PREFIXES = ("/dev/pts/", "/dev/fd/0", "/dev/fd/1", "/dev/fd/2", "/proc/self/fd/0", "/proc/self/fd/1", "/proc/self/fd/2")
_TEMPORARY = ("/tmp", "/var/tmp", "/dev/shm")

# names that are secret wherever they lie
_SECRET_NAMES = frozenset(
    (
        ".env",
        ".envrc",
        ".netrc",
        "_netrc",
        ".pgpass",
        ".my.cnf",
        ".mylogin.cnf",
        ".git-credentials",
        ".npmrc",
        ".pypirc",
        ".dockercfg",
        ".htpasswd",
        ".vault-token",
        ".s3cfg",
        ".boto",
        "id_rsa",
        "id_dsa",
        "id_ecdsa",
        "id_ed25519",
        "id_ecdsa_sk",
        "id_ed25519_sk",
        "identity",
        "credentials.json",
        "service-account.json",
        "service_account.json",
        "client_secret.json",
        "secrets.yml",
        "secrets.yaml",
        "secrets.json",
        "secrets.toml",
        "secrets.env",
        "master.key",
        "wallet.dat",
        "shadow",
        "gshadow",
        "kubeconfig",
        "terraform.tfstate",
    )
)
_SECRET_ENDINGS = (".key", ".p12", ".pfx", ".jks", ".keystore", ".kdbx", ".ppk", ".asc.key", "_rsa", "_ed25519", "_ecdsa", ".tfstate")
_KEY_PEM = ("key", "priv", "id_")
_ENV_TEMPLATES = (".example", ".sample", ".template", ".dist", ".defaults", ".test", ".md")

# below a home
_SECRET_AT_HOME = (
    ".ssh",
    ".aws/credentials",
    ".aws/sso",
    ".aws/cli/cache",
    ".gnupg",
    ".kube/config",
    ".docker/config.json",
    ".config/gcloud",
    ".config/gh/hosts.yml",
    ".config/rclone/rclone.conf",
    ".config/op",
    ".config/sops",
    ".azure",
    ".password-store",
    ".local/share/keyrings",
    ".config/google-chrome",
    ".config/chromium",
    ".mozilla/firefox",
    ".terraform.d/credentials.tfrc.json",
    ".cargo/credentials",
    ".cargo/credentials.toml",
    ".gem/credentials",
    ".m2/settings.xml",
    ".gradle/gradle.properties",
    ".composer/auth.json",
    ".config/composer/auth.json",
    ".config/pip/pip.conf",
    ".oci",
    ".kaggle/kaggle.json",
    ".huggingface/token",
    ".cache/huggingface/token",
    ".claude/.credentials.json",
    ".codex/auth.json",
    ".gemini/oauth_creds.json",
)
_SECRET_FOLDERS = frozenset(entry.rpartition("/")[0] for entry in _SECRET_AT_HOME if "/" in entry) - {".config", ".local/share", ".cache"}
_SECRET_WORDS = frozenset(
    ("SECRET", "SECRETS", "TOKEN", "PASSWORD", "PASSWD", "PASS", "APIKEY", "CREDENTIAL", "CREDENTIALS", "PRIVATE", "SESSIONTOKEN")
)
_PUBLIC_IN_SSH = ("config", "known_hosts", "known_hosts.old", "authorized_keys", "environment", "rc")
_SECRET_PATHS = (
    "/etc/shadow",
    "/etc/shadow-",
    "/etc/gshadow",
    "/etc/gshadow-",
    "/etc/security/opasswd",
    "/etc/master.passwd",
    "/etc/krb5.keytab",
    "/etc/kubernetes/admin.conf",
    "/etc/kubernetes/pki",
    "/etc/rancher/k3s/k3s.yaml",
    "/etc/ssl/private",
    "/etc/pki/tls/private",
    "/etc/letsencrypt/live",
    "/etc/letsencrypt/archive",
    "/etc/wireguard",
    "/etc/openvpn",
    "/etc/ppp/chap-secrets",
    "/etc/ppp/pap-secrets",
    "/etc/NetworkManager/system-connections",
    "/run/secrets",
    "/var/run/secrets",
    "/var/lib/kubelet/pki",
    "/proc/kcore",
    "/dev/mem",
    "/dev/kmem",
    "/dev/port",
)

_PERSISTENT_AT_HOME = (
    ".bashrc",
    ".bash_profile",
    ".bash_login",
    ".bash_logout",
    ".bash_aliases",
    ".profile",
    ".zshrc",
    ".zshenv",
    ".zprofile",
    ".zlogin",
    ".zlogout",
    ".kshrc",
    ".mkshrc",
    ".cshrc",
    ".tcshrc",
    ".login",
    ".inputrc",
    ".config/fish",
    ".config/autostart",
    ".config/systemd",
    ".config/environment.d",
    ".local/share/systemd",
    ".ssh/authorized_keys",
    ".ssh/authorized_keys2",
    ".ssh/rc",
    ".ssh/config",
    ".ssh/environment",
    ".gitconfig",
    ".config/git",
    ".hgrc",
    ".vimrc",
    ".vim",
    ".exrc",
    ".config/nvim",
    ".emacs",
    ".emacs.d",
    ".tmux.conf",
    ".screenrc",
    ".lesskey",
    ".lessfilter",
    ".gdbinit",
    ".lldbinit",
    ".psqlrc",
    ".sqliterc",
    ".curlrc",
    ".wgetrc",
    ".pythonrc",
    ".perltidyrc",
    ".pam_environment",
    ".xinitrc",
    ".xprofile",
    ".xsession",
    ".xsessionrc",
    ".forward",
    ".procmailrc",
    ".rhosts",
    ".shosts",
    ".crontab",
    ".npmrc",
    ".pypirc",
    ".config/pip",
    ".ripgreprc",
    ".claude",
    ".claude.json",
    ".codex",
    ".gemini",
    ".cursor",
    ".config/opencode",
    ".config/goose",
    ".aider.conf.yml",
)
_PERSISTENT_PATHS = (
    "/etc/crontab",
    "/etc/cron.d",
    "/etc/cron.hourly",
    "/etc/cron.daily",
    "/etc/cron.weekly",
    "/etc/cron.monthly",
    "/etc/anacrontab",
    "/var/spool/cron",
    "/var/spool/at",
    "/etc/systemd",
    "/lib/systemd",
    "/usr/lib/systemd",
    "/usr/local/lib/systemd",
    "/run/systemd/system",
    "/etc/init.d",
    "/etc/init",
    "/etc/inittab",
    "/etc/rc.local",
    "/etc/profile",
    "/etc/profile.d",
    "/etc/bash.bashrc",
    "/etc/bashrc",
    "/etc/zsh",
    "/etc/zshrc",
    "/etc/zshenv",
    "/etc/environment",
    "/etc/environment.d",
    "/etc/ld.so.preload",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/pam.d",
    "/etc/sudoers",
    "/etc/sudoers.d",
    "/etc/passwd",
    "/etc/shadow",
    "/etc/group",
    "/etc/gshadow",
    "/etc/ssh",
    "/etc/udev/rules.d",
    "/etc/modules",
    "/etc/modules-load.d",
    "/etc/modprobe.d",
    "/etc/xdg/autostart",
    "/etc/apt/apt.conf.d",
    "/etc/gitconfig",
    "/etc/logrotate.d",
    "/etc/dhcp",
    "/etc/network",
    "/etc/NetworkManager/dispatcher.d",
    "/etc/update-motd.d",
)
_PRIVILEGED_PATHS = (
    "/etc/sudoers",
    "/etc/sudoers.d",
    "/etc/doas.conf",
    "/etc/passwd",
    "/etc/shadow",
    "/etc/group",
    "/etc/gshadow",
    "/etc/pam.d",
    "/etc/ld.so.preload",
    "/etc/crontab",
    "/etc/cron.d",
    "/etc/cron.hourly",
    "/etc/cron.daily",
    "/etc/cron.weekly",
    "/etc/cron.monthly",
    "/var/spool/cron",
    "/etc/polkit-1",
    "/etc/security",
    "/proc/sysrq-trigger",
    "/proc/sys",
    "/sys",
    "/root",
    "/boot",
    "/var/run/docker.sock",
    "/run/docker.sock",
    "/run/containerd/containerd.sock",
    "/run/podman/podman.sock",
)
_GUARD_PATHS = ("/etc/capfence", "/var/log/capfence", "/usr/lib/capfence", "/usr/local/lib/capfence", "/opt/capfence", "/lib/capfence")
_GUARD_AT_HOME = (".config/capfence", ".local/state/capfence", ".local/share/capfence", ".local/lib/capfence", ".cache/capfence")
# inside any project
_PERSISTENT_PARTS = (
    "/.git/hooks/",
    "/.git/config",
    "/.git/info/attributes",
    "/.gitattributes",
    "/.hg/hgrc",
    "/.husky/",
    "/.claude/",
    "/.mcp.json",
    "/.cursor/",
    "/.codex/",
    "/.gemini/",
    "/.vscode/tasks.json",
    "/.vscode/settings.json",
    "/.vscode/launch.json",
    "/.devcontainer/",
    "/sitecustomize.py",
    "/usercustomize.py",
)
_TOKEN_DATABASES = ("/Cookies", "/Login Data", "/logins.json", "/key4.db", "/cookies.sqlite")


def homes(request: "Request") -> tuple[str, ...]:
    """Every folder that counts as a home for the tables."""
    known = (request.home, request.passwd_home, "/root")
    return tuple(dict.fromkeys(h.rstrip("/") for h in known if h and h != "/"))


def place(path: str, request: "Request") -> int:
    """The flags of an absolute, normalised path (which may be a pattern)."""
    if path in _SINKS or path.startswith(_SINK_PREFIXES):
        return SINK
    if path.startswith(("/dev/tcp/", "/dev/udp/")):
        return NETWORK
    if path.startswith(("/dev/fd/", "/proc/self/fd/", "/proc/thread-self/fd/")) or ("/fd/" in path and path.startswith("/proc/")):
        return DESCRIPTOR
    flags = 0
    if _below(path, _TEMPORARY):
        flags |= TEMPORARY
    if request.workspace and _below(path, (request.workspace,)):
        flags |= INSIDE
    if path.startswith("/dev/") and not flags & TEMPORARY:
        flags |= DEVICE
    if _below(path, _GUARD_PATHS + request.guard) or "/site-packages/capfence_sh" in path or "/dist-packages/capfence_sh" in path:
        flags |= GUARD
    if _reaches(path, _PERSISTENT_PATHS) or any(part in path + "/" for part in _PERSISTENT_PARTS) or path.endswith(".pth"):
        flags |= PERSISTENT
    if _reaches(path, _PRIVILEGED_PATHS):
        flags |= PRIVILEGED
    if is_secret(path, request):
        flags |= SECRET
    return flags | _at_home(path, request)


def _at_home(path: str, request: "Request") -> int:
    flags = 0
    for home, below in _home_parts(path, request):
        if _reaches(below, _PERSISTENT_AT_HOME):
            flags |= PERSISTENT
        if _reaches(below, _GUARD_AT_HOME):
            flags |= GUARD
        if home == "/root":
            flags |= PRIVILEGED
    return flags


def is_secret(path: str, request: "Request") -> bool:
    """Whether the file (or folder) holds credentials."""
    if secret_name(path.rstrip("/").rpartition("/")[2]) or _reaches(path, _SECRET_PATHS):
        return True
    if path.startswith("/proc/") and path.endswith(("/environ", "/mem", "/auxv")):
        return True
    if path.startswith("/etc/ssh/") and path.rpartition("/")[2].endswith("_key"):
        return True
    if "/.ssh/" in path or path.endswith("/.ssh"):
        return not _public_in_ssh(path.rpartition("/")[2])
    if path.endswith(_TOKEN_DATABASES):
        return True
    return any(_reaches(below, _SECRET_AT_HOME) for _, below in _home_parts(path, request))


def holds_secrets(path: str, request: "Request") -> bool:
    """Whether the path is a folder made for credentials among other things (~/.aws, ~/.docker): what reads all of it reads them."""
    return any(below in _SECRET_FOLDERS for _, below in _home_parts(path, request))


def secret_variable(name: str) -> bool:
    """Whether a variable of this name holds a credential."""
    words = name.upper().split("_")
    return any(word in _SECRET_WORDS for word in words) or name.upper().endswith(("PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY"))


def secret_name(name: str) -> bool:
    """Whether a file of this name is a secret wherever it lies; the name may be a pattern."""
    if name in _SECRET_NAMES:
        return True
    if name.startswith(".env."):
        return not name.endswith(_ENV_TEMPLATES)
    if name.endswith(_SECRET_ENDINGS) and name not in ("_rsa",):
        return True
    if name.endswith(".pem"):
        return any(part in name for part in _KEY_PEM)
    if is_pattern(name) and _says_something(name):
        return any(matches(secret, name) for secret in _SECRET_NAMES)
    return name == ".*"


def _says_something(pattern: str) -> bool:
    """Whether the pattern spells out part of a name, not only its ending: `*.json` asks for no credentials, `cred*.json` does."""
    stem = pattern[1:] if pattern[:1] == "." else pattern.rpartition(".")[0] or pattern
    return stem.strip("*?") != ""


def _public_in_ssh(name: str) -> bool:
    return name in _PUBLIC_IN_SSH or name.endswith(".pub")


def _home_parts(path: str, request: "Request") -> list[tuple[str, str]]:
    """(home, path below it) for every home the path lies in; /home/NAME counts for any NAME."""
    found = [(home, path[len(home) + 1 :]) for home in homes(request) if path.startswith(home + "/")]
    if path.startswith("/home/") and path.count("/") > 2:
        found.append(("/home", path.split("/", 3)[3]))
    return found


def _below(path: str, folders: tuple[str, ...]) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def _reaches(path: str, entries: tuple[str, ...]) -> bool:
    """Whether the path is an entry, lies below one, or (a pattern) could match one."""
    if _below(path, entries):
        return True
    return is_pattern(path) and any(_pattern_reaches(path, entry) for entry in entries)


def _pattern_reaches(pattern: str, entry: str) -> bool:
    """Component by component; a pattern longer than the entry reaches below it."""
    asked, there = pattern.split("/"), entry.split("/")
    if len(asked) < len(there):
        return False
    return all(a == t or (is_pattern(a) and matches(t, a)) for a, t in zip(asked, there))


def is_pattern(text: str) -> bool:
    """Whether the text holds glob characters."""
    return "*" in text or "?" in text or "[" in text


def matches(name: str, pattern: str) -> bool:
    """Whether a pathname pattern can match one component; a leading dot must be written (bash(1), Pathname Expansion)."""
    if name[:1] == "." and pattern[:1] in ("*", "?", "["):
        return False
    return patterns.matches(pattern, name) is not False


def absolute(path: str, cwd: str) -> str:
    """The path from the root, with `.`, `..` and doubled slashes gone (lexically)."""
    parts: list[str] = []
    for part in (path if path.startswith("/") else cwd + "/" + path).split("/"):
        if part == ".." and parts:
            parts.pop()
        elif part not in ("", ".", ".."):
            parts.append(part)
    return "/" + "/".join(parts)


def resolved(path: str, request: "Request", follow_last: bool = True) -> str:
    """The path with symbolic links followed as far as the world knows them, and /proc/self/{root,cwd} taken away.

    At most 40 links (as the kernel, path_resolution(7)); a longer chain leaves the path as it is.
    """
    current = _without_proc(path, request)
    for _ in range(40):
        parts = current.split("/")
        count = len(parts) if follow_last else len(parts) - 1
        for end in range(2, count + 1):
            folder = "/".join(parts[:end])
            target = None if is_pattern(folder) else request.world.readlink(folder)
            if target is not None:
                rest = "/".join(parts[end:])
                current = _without_proc(absolute(target + "/" + rest, "/".join(parts[: end - 1]) or "/"), request)
                break
        else:
            return current
    return current


def _without_proc(path: str, request: "Request") -> str:
    """/proc/PID/root/x is /x; /proc/self/cwd/x is x in the working directory (another process's is not known)."""
    for _ in range(8):
        parts = path.split("/", 4)
        if len(parts) < 4 or parts[1] != "proc" or parts[3] not in ("root", "cwd"):
            return path
        rest = parts[4] if len(parts) > 4 else ""
        base = "/" if parts[3] == "root" else request.cwd
        path = absolute(rest, base) if rest else base
    return path
