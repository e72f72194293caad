"""Settings of tests and builds that load code: agents of a virtual machine, compilers and linkers, plugins, files that are run first.

Such a setting is one word in the syntax of the tool, so the path in it stands behind a mark; one that leads out of the project brings foreign code in.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.request import Request

PLACES = ("../", "/tmp/", "/var/", "/home/", "/root/", "/opt/", "/srv/", "/mnt/", "/media/", "/run/", "/proc/", "/dev/shm/")
# in lower case, without dashes, dots and underscores
_LOADS = (
    *(
        "javaagent",
        "agentpath",
        "agentlib",
        "jvmargs",
        "argline",
        "classpath",
        "require",
        "import",
        "loader",
        "preload",
        "plugin",
        "globalsetup",
    ),
    *(
        "setupfiles",
        "runner",
        "extld",
        "toolexec",
        "compiler",
        "linker",
        "launcher",
        "custombefore",
        "customafter",
        "addopts",
        "initscript",
    ),
    *(
        "program",
        "wrapper",
        "reporter",
        "executable",
        "pythonpath",
        "modulepath",
        "javahome",
        "userhome",
        "jvm",
        "nodeoptions",
        "prependfile",
        "appendfile",
        "extension",
        "config=",
        "configfile=",
        "scriptshell",
        "toolchainfile",
        "projectinclude",
    ),
)


def places(request: "Request") -> tuple[str, ...]:
    """What the paths begin with that lead elsewhere; the homes of the request among them."""
    homes = (request.home.rstrip("/") + "/", request.passwd_home.rstrip("/") + "/")
    return (*PLACES, *(home for home in homes if home != "/" and not home.startswith(PLACES)))


def loaded(text: str, request: "Request") -> bool:
    """Whether a word tells a tool to load something from outside the project."""
    beyond, own = places(request), request.workspace + "/"
    if not any(place in text for place in beyond):
        return False
    plain = text.lower().replace("-", "").replace("_", "").replace(".", "")
    if not any(mark in plain for mark in _LOADS) and not text.startswith(("-r ", "-I ", "{", "[")):
        return False
    for mark in "=:,;\"'{}[]() \t":
        text = text.replace(mark, "\n")
    return any(part.startswith(beyond) and (not part.startswith(own) or ".." in part or own == "/") for part in text.split("\n"))
