"""Variables that a program inherits: by which of them a host is set up, so that they are no effect of a command.

In: the role of a variable and its value, a fact of the request.  Out: whether the value is usual, and the words that lists of settings stand for.
What the command line or the script sets is never asked about here.
"""

from capfence_sh import catalog
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.request import Request
    from capfence_sh.words import Field

_INSTALLED = ("/usr/", "/bin", "/sbin", "/opt/", "/snap/", "/nix/store/")
_FILES = frozenset((v.CONFIG, v.READ, v.PROGRAM, v.SCRIPT))
_STARTED = frozenset((v.PROGRAM, v.SHELL))
# editors, pagers and browsers that people set once -> letters of options that take no value
_VIEWERS = {
    **dict.fromkeys(
        ("code", "codium", "cursor", "windsurf", "zed", "subl", "mate", "gedit", "kate", "micro", "nano", "helix", "hx", "kak"), ""
    ),
    **dict.fromkeys(
        ("vi", "vim", "nvim", "gvim", "emacs", "emacsclient", "ed", "joe", "mcedit", "true", ":", "delta", "bat", "batcat", "pspg"), ""
    ),
    **dict.fromkeys(
        ("firefox", "chromium", "chromium-browser", "google-chrome", "brave-browser", "xdg-open", "wslview", "open", "lynx"), ""
    ),
    **dict.fromkeys(("sensible-browser", "www-browser", "x-www-browser", "w3m", "links", "elinks"), ""),
    **dict.fromkeys(("less", "more", "most"), "aceEfFgGiIKLmMnNqQrRsSuUwWX0123456789"),
    "cat": "",
}
_WAITING = frozenset(
    (
        *("--wait", "-w", "-n", "-r", "-nw", "-t", "-f", "--nofork", "--new-window", "--reuse-window", "--plain", "-p", "+Man!"),
        *("--paging=never", "--no-pager", "--clean"),
    )
)
# what compiles and links, behind a cache of what it made
_COMPILERS = frozenset(
    (
        *("cc", "gcc", "g++", "c++", "clang", "clang++", "clang-cl", "gfortran", "flang", "icx", "icpx", "tcc", "cpp", "nvcc", "swiftc"),
        *("ld", "ld.lld", "ld.gold", "ld.bfd", "ld.mold", "lld", "mold", "gold", "as", "ar", "ranlib", "nm", "strip", "objcopy", "objdump"),
        *(
            "llvm-ar",
            "llvm-ranlib",
            "llvm-nm",
            "llvm-strip",
            "gcc-ar",
            "gcc-nm",
            "gcc-ranlib",
            "pkg-config",
            "pkgconf",
            "rustc",
            "rust-lld",
        ),
    )
)
_CACHES = frozenset(("ccache", "sccache", "icecc"))
_SETTINGS = 64


def own(role: str, field: "Field", request: "Request") -> bool:
    """A path below the user's home names the user's own configuration, as the default place would; the workspace's own repository is found anyway."""
    text, home = word_text(field) or "", request.passwd_home.rstrip("/")
    workspace = request.workspace or ""
    if role == v.CONFIG and workspace and text in (workspace, workspace + "/.git"):
        return True
    inside = bool(workspace) and (text + "/").startswith(workspace + "/")
    plain = role in _FILES or (role == v.SHELL and _plain(text))
    return plain and bool(home) and (text + "/").startswith(home + "/") and ".." not in text and not inside


def configured(role: str, field: "Field") -> bool:
    """Proxies and registries, a usual editor, pager, browser or compiler, a helper that only root can write and nobody runs else."""
    text = word_text(field) or ""
    if role == v.URL:
        return True
    if role in (v.CONFIG, v.SCRIPT):
        return _plain(text) and only_root_writes(text)
    words = text.split()
    if role not in _STARTED or not words:
        return False
    name = _known_place(words[0])
    known = _VIEWERS.get(name)
    if known is not None and all(_viewing(word, known) for word in words[1:]):
        return True
    if role == v.PROGRAM and _compiles(words):
        return True
    return role == v.PROGRAM and _plain(text) and only_root_writes(text) and catalog.lookup(text.rpartition("/")[2]) is None


def only_root_writes(path: str, configuration: bool = False) -> bool:
    """Whether a path leads where programs are installed for all; with configuration, also below /etc.  One that may lead out of there again does not."""
    return path.startswith((*_INSTALLED, "/etc/") if configuration else _INSTALLED) and ".." not in path


def _plain(text: str) -> bool:
    return all(letter.isalnum() or letter in "/._-+" for letter in text) and ".." not in text


def _known_place(word: str) -> str:
    """The name of a program that is found by PATH or where only root can write."""
    return word.rpartition("/")[2] if only_root_writes(word) else word


def _viewing(word: str, known: str) -> bool:
    """Whether a word is an option that only changes how a text is shown; letters: those that take no value."""
    return word in _WAITING or (bool(known) and word[:1] == "-" and len(word) > 1 and all(letter in known for letter in word[1:]))


def _compiles(words: list[str]) -> bool:
    """[CACHE] COMPILER, with the version or the target in its name (gcc-12, arm-linux-gnueabihf-gcc), and options for a standard or machine."""
    names = [_known_place(word) for word in words]
    if names[0] in _CACHES:
        names = names[1:]
        if not names:
            return True
    rest = names[1:]
    return _compiler(names[0]) and all(word.startswith(("-std=", "-m", "-pipe", "-O")) and _plain(word.replace("=", "")) for word in rest)


def _compiler(name: str) -> bool:
    stem = name.rstrip("0123456789.").rstrip("-") if name[-1:].isdigit() else name
    parts = stem.split("-")
    return any("-".join(parts[at:]) in _COMPILERS for at in range(min(len(parts), 5)))


def settings(name: str, env: "dict[str, str]") -> "list[str] | None":
    """KEY=VALUE of each setting that a variable hands over: COUNT with KEY_n and VALUE_n beside it, or a list of quoted words; None when not read."""
    text = env.get(name, "")
    if name.endswith("COUNT"):
        stem = name.removesuffix("COUNT")
        if not text.isdecimal() or int(text) > _SETTINGS:
            return None
        pairs = [(env.get(f"{stem}KEY_{at}"), env.get(f"{stem}VALUE_{at}")) for at in range(int(text))]
        return None if any(key is None or value is None for key, value in pairs) else [f"{key}={value}" for key, value in pairs]
    if "\\" in text or not text.startswith("'") or not text.endswith("'"):
        return None
    words = text[1:-1].replace("'='", "=").split("' '")
    return None if any("'" in word for word in words) or len(words) > _SETTINGS else words
