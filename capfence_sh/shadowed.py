"""Files of the script that stand in front of modules: Python looks for these in the folder it starts in, or that of its script, first.

In: the reading of an interpreter and what the script wrote.  Out: what a file does that is called like a module of the library, or of a package that
many load: whatever runs, it may be loaded.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effects import Effect, Setting
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk

# modules of the library of Python 3.11 that are files (sys.stdlib_module_names), but for those that hardly anything loads
_LIBRARY = """
argparse ast asyncio base64 bdb bisect bz2 calendar cmd codeop collections compileall concurrent configparser contextlib contextvars copy
copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email encodings enum filecmp fileinput fnmatch fractions
ftplib functools getopt getpass gettext glob graphlib gzip hashlib heapq hmac html http imaplib importlib inspect ipaddress json keyword
linecache locale logging lzma mailbox mimetypes mmap multiprocessing netrc numbers opcode operator optparse pathlib pdb pickle pickletools
pkgutil platform plistlib poplib pprint pty py_compile pydoc queue quopri random re readline reprlib resource rlcompleter sched secrets
selectors shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl statistics string stringprep struct subprocess sysconfig
tarfile tempfile termios textwrap threading timeit token tokenize tomllib traceback tracemalloc tty types typing unittest urllib uuid
warnings weakref wsgiref xml xmlrpc zipapp zipfile zoneinfo
"""
# packages that tools and other packages load
_PACKAGES = """
attr attrs bs4 certifi chardet charset_normalizer click colorama coverage cryptography dateutil django dotenv fastapi flask httpx idna
iniconfig jinja2 markupsafe mypy_extensions numpy packaging pandas pathspec pip pkg_resources platformdirs pluggy pydantic pygments pytest
pytz requests rich setuptools six sqlalchemy tomli tomlkit tqdm typing_extensions urllib3 werkzeug wheel yaml
"""
_NAMES = frozenset((*_LIBRARY.split(), *_PACKAGES.split()))
_ENDS = ("/__init__.py", ".py")


def effects(walk: "Walk", reading: "Reading", setting: "Setting", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """What such files do where the interpreter finds them first; `-I` and `-P` keep it from looking there."""
    if reading.has("-I", "-P") or frame.remote:
        return []
    scripts = [path for _, field, _ in reading.operands[:1] if word_text(field) for path in fx.paths_of(field, setting)]
    folders = {path.rstrip("/") + "/" for path in (*shell.cwds, *(path.rpartition("/")[0] for path in scripts))}
    found: list[Effect] = []
    for path in shell.made.named(_NAMES, _ENDS):
        walk.steps += 1
        if path.removesuffix("/__init__.py").rpartition("/")[0] + "/" in folders:
            found += _loaded(walk, path, shell, frame)
    return found


def _loaded(walk: "Walk", path: str, shell: "Shell", frame: "Frame") -> "list[Effect]":
    from capfence_sh import recipes

    texts = [made.content for made in shell.made.get(path) if made is not None and made.content]
    effects = [effect for text in texts for effect in recipes.imported(walk, path, text, shell, frame)]
    return [each for each in effects if each.capability != cap.SECRET_READ or not each.inside]
