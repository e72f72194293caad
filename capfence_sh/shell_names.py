"""Names with a meaning of their own in bash 5.2."""

# bash 5.2: `compgen -b`
BUILTINS = frozenset(
    [
        ".",
        ":",
        "[",
        "alias",
        "bg",
        "bind",
        "break",
        "builtin",
        "caller",
        "cd",
        "command",
        "compgen",
        "complete",
        "compopt",
        "continue",
        "declare",
        "dirs",
        "disown",
        "echo",
        "enable",
        "eval",
        "exec",
        "exit",
        "export",
        "false",
        "fc",
        "fg",
        "getopts",
        "hash",
        "help",
        "history",
        "jobs",
        "kill",
        "let",
        "local",
        "logout",
        "mapfile",
        "popd",
        "printf",
        "pushd",
        "pwd",
        "read",
        "readarray",
        "readonly",
        "return",
        "set",
        "shift",
        "shopt",
        "source",
        "suspend",
        "test",
        "times",
        "trap",
        "true",
        "type",
        "typeset",
        "ulimit",
        "umask",
        "unalias",
        "unset",
        "wait",
    ]
)
KEYWORDS = frozenset(
    [
        "if",
        "then",
        "else",
        "elif",
        "fi",
        "case",
        "esac",
        "for",
        "select",
        "while",
        "until",
        "do",
        "done",
        "in",
        "function",
        "time",
        "{",
        "}",
        "!",
        "[[",
        "]]",
        "coproc",
    ]
)
# in posix mode they come before functions, and assignments in front of them stay
SPECIAL = frozenset(
    (
        ".",
        ":",
        "break",
        "continue",
        "eval",
        "exec",
        "exit",
        "export",
        "readonly",
        "return",
        "set",
        "shift",
        "source",
        "times",
        "trap",
        "unset",
    )
)
# code that the dynamic linker, the C library or the shell itself loads into whatever runs next (ld.so(8), bash(1))
LOADED = frozenset(
    (
        "LD_PRELOAD",
        "LD_AUDIT",
        "LD_LIBRARY_PATH",
        "LD_PROFILE",
        "GCONV_PATH",
        "LOCPATH",
        "GLIBC_TUNABLES",
        "NIX_LD",
        "HOSTALIASES",
        "GTK_MODULES",
        "GTK_PATH",
        "GTK_EXE_PREFIX",
        "GIO_EXTRA_MODULES",
        "GDK_PIXBUF_MODULE_FILE",
        "QT_PLUGIN_PATH",
    )
)
# configuration and modules that libraries load, whichever program uses them
CONFIGURED = frozenset(
    (
        *("OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES", "OPENSSL_CONF_INCLUDE", "GETCONF_DIR", "GS_LIB", "ERL_LIBS"),
        *("MAGICK_CONFIGURE_PATH", "MAGICK_CODER_MODULE_PATH", "MAGICK_FILTER_MODULE_PATH", "CONTAINERS_STORAGE_CONF"),
    )
)
# files that libraries write
TRACED = frozenset(
    (
        "KRB5_TRACE",
        "NODE_COMPILE_CACHE",
        "AWS_CLI_HISTORY_FILE",
        "PACKER_LOG_PATH",
        "JEST_JUNIT_OUTPUT_FILE",
        "LD_DEBUG_OUTPUT",
        "MALLOC_TRACE",
        "GMON_OUT_PREFIX",
        "FFREPORT",
        "LD_PROFILE_OUTPUT",
    )
)
# where clients of a message bus connect to: `unixexec:` runs a program
BUSES = frozenset(("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "DBUS_STARTER_ADDRESS"))
EVALUATED = frozenset(
    ("PS4", "PROMPT_COMMAND", "PS0", "PS1", "BASH_ENV", "ENV", "BASH_CMDS", "BASH_ALIASES", "SHELLOPTS", "BASHOPTS", "BASH_LOADABLES_PATH")
)

# variables of the history -> the value with which it keeps nothing; HISTFILE keeps it elsewhere with any
HISTORY = {"HISTFILE": "", "HISTSIZE": "0", "HISTFILESIZE": "0", "HISTIGNORE": "*"}
CONTROLLING = LOADED | CONFIGURED | EVALUATED | frozenset(("PATH",))

# with these a shell starts with options; the harmless ones leave what words mean as it is (bash(1), SHELL BUILTIN COMMANDS: set, shopt)
OPTIONS = ("SHELLOPTS", "BASHOPTS")
_HARMLESS = """
allexport braceexpand emacs errexit errtrace functrace hashall history ignoreeof interactive-comments monitor noclobber noexec noglob notify
nounset onecmd physical pipefail verbose vi xtrace
checkwinsize cmdhist complete_fullquote extquote failglob force_fignore globasciiranges globskipdots histappend hostcomplete inherit_errexit
interactive_comments lastpipe nullglob patsub_replacement progcomp promptvars sourcepath
"""
HARMLESS_OPTIONS = frozenset(("", *_HARMLESS.split()))
# variables that bash computes, those that are numbers first: whatever the environment or the script says, their value is not known.
COUNTED = frozenset(
    (
        *("BASHPID", "BASH_SUBSHELL", "EPOCHSECONDS", "EUID", "HISTCMD", "LINENO", "OPTERR", "OPTIND", "PPID", "RANDOM", "SECONDS"),
        *("SHLVL", "SRANDOM", "UID"),
    )
)
COMPUTED = frozenset(("_", "COLUMNS", "DIRSTACK", "EPOCHREALTIME", "FUNCNAME", "GROUPS", "LINES", "PIPESTATUS", "PS4", "SHELLOPTS"))
# variables that bash sets when the environment lacks them.
PROVIDED = frozenset(("HISTFILE", "HOSTNAME", "HOSTTYPE", "MACHTYPE", "OPTARG", "OSTYPE", "PATH", "REPLY", "SHELL", "TERM"))
