"""Names of files -> the languages that those are written in which tests, builds and tools load because of their names."""

from capfence_sh.glimpsed import FOREIGN

_LANGUAGES = {
    "py": "python",
    "js": "node",
    "mjs": "node",
    "cjs": "node",
    "ts": "node",
    "rb": "ruby",
    "pl": "perl",
    "t": "perl",
    "php": "php",
    "pm": "perl",
    "rake": "ruby",
    "vim": "ex",
    "jsx": "node",
    "tsx": "node",
}
# they are part of what is built, whatever they are called
_BUILT = frozenset(("go", "rs", "c", "cc", "cpp", "h", "java", "kt", "kts", "gradle", "cs", "swift", "scala"))
_LANGUAGES |= dict.fromkeys(_BUILT, "compiled")
_LANGUAGES |= dict.fromkeys(FOREIGN, "foreign")
_BARE = {
    **dict.fromkeys(
        ("rakefile", "gemfile", "vagrantfile", "capfile", "fastfile", "podfile", "guardfile", "dangerfile", "brewfile"), "ruby"
    ),
    **dict.fromkeys(("sconstruct", "wscript", "snakefile"), "python"),
    "jakefile": "node",
    **dict.fromkeys((".envrc", ".bashrc", ".bash_profile", ".bash_login", ".bash_aliases", ".profile", ".zshrc", ".zshenv"), "bash"),
    **dict.fromkeys((".zprofile", ".zlogin", ".kshrc", ".mkshrc", ".xprofile"), "bash"),
    ".gdbinit": "gdb",
    ".psqlrc": "sql",
    ".rprofile": "foreign",
    **dict.fromkeys((".vimrc", ".exrc", "vimrc"), "ex"),
    **dict.fromkeys((".latexmkrc", "latexmkrc"), "perl"),
}
_COMMENTS = ("--", "//", "#", ";", "%", "*", "(*")
# words in the name of a file that test runners and build tools load by themselves
_LOADED = frozenset(
    (
        *("test", "tests", "spec", "conftest", "setup", "config", "conf", "noxfile", "tasks", "gulpfile", "gruntfile", "fabfile", "dodo"),
        *("manage", "build", "sitecustomize", "usercustomize", "init", "main", "fixer", "rector", "ecs", "pnpmfile"),
    )
)


def of_path(path: str) -> str:
    """The language of a file that is loaded because of its name, "" for any other."""
    name = path.rpartition("/")[2].lower()
    stem, dot, end = name.rpartition(".")
    if not dot or name in _BARE:
        return _BARE.get(name, "")
    if stem[:1] == "." and stem.endswith("rc"):  # .eslintrc.js
        return spoken(name)
    if end == "gemspec":
        return "ruby"
    words = stem.strip(".").replace("-", "_").replace(".", "_").split("_")
    return spoken(name) if end in _BUILT or end in FOREIGN or not _LOADED.isdisjoint(words) else ""


def spoken(name: str) -> str:
    """The language of a file that is called so, "" for none that is known."""
    return _LANGUAGES.get(name.rpartition(".")[2], "")


def code(language: str, text: str) -> str:
    """The text without lines of comment, where the reader of the language does not leave them out."""
    if language != "foreign":
        return text
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(_COMMENTS))
