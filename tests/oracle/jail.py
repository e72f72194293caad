"""The jail of the execution oracle: a shell, the stubs c0 … c9 that log how they were called, and nothing else.

In: a snippet.  Out: a Run, with the argv of every stub that really ran.  `missing()` says which feature of this machine is lacking.
"""

import glob
import marshal
import os
import subprocess
import sys
import tempfile

NAMES = tuple(f"c{number}" for number in range(10))
SHELLS = {
    "bash": ("/usr/bin/bash", "--norc", "--noprofile", "-c"),
    "bash --posix": ("/usr/bin/bash", "--norc", "--noprofile", "--posix", "-c"),
    "dash": ("/usr/bin/dash", "-c"),
    "mksh": ("/usr/bin/mksh", "-c"),
    "zsh": ("/usr/bin/zsh", "-f", "-c"),
}
# -p: neither BASH_ENV nor functions or options from the environment reach the stub.  c0, c1, c3 … succeed; c2, c4 … fail.
STUB = b"""#!/usr/bin/bash -p
printf -v call '%s\\037' "${0##*/}" "$@"
printf '%s\\036' "$call" >> /log/calls
echo out
exit STATUS
"""


class Run:
    """What a snippet did: the stubs' argv in the order in which they ran, the shell's status (-1: out of time), stdout and stderr."""

    __slots__ = ("calls", "errors", "output", "status")

    def __init__(self, calls: "list[tuple[str, ...]]", status: int, output: str, errors: str) -> None:
        self.calls = calls
        self.status = status
        self.output = output
        self.errors = errors

    @property
    def ran(self) -> frozenset[str]:
        """The names of the stubs that ran."""
        return frozenset(call[0] for call in self.calls)


def installed() -> tuple[str, ...]:
    """The names of the shells that this machine has."""
    return tuple(name for name, words in SHELLS.items() if os.access(words[0], os.X_OK))


def libraries(program: str) -> list[str]:
    """The shared objects that a program is linked with."""
    listing = subprocess.run(["/usr/bin/ldd", program], capture_output=True, text=True, check=True).stdout
    words = [word for line in listing.splitlines() for word in line.split()]
    return [word for word in words if word.startswith("/")]


def locale_files() -> list[str]:
    """What LC_ALL=C.UTF-8 is read from."""
    return [name for name in glob.glob("/usr/lib/locale/C.utf8/**", recursive=True) if os.path.isfile(name)]


class Jail:
    """A running jail; use it as a context manager."""

    def __init__(self, shells: tuple[str, ...] = ("bash",)) -> None:
        programs = sorted({SHELLS[name][0] for name in shells} | {"/usr/bin/bash"})
        files = sorted({*programs, *(library for program in programs for library in libraries(program)), *locale_files()})
        stubs = {name: STUB.replace(b"STATUS", b"%d" % (name in ("c2", "c4", "c6", "c8"))) for name in NAMES}
        self._directory = tempfile.TemporaryDirectory(prefix="oracle-")
        warden = os.path.join(os.path.dirname(__file__), "warden.py")
        self._warden = subprocess.Popen(
            [sys.executable, "-I", "-S", warden, self._directory.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self._warden.stdin is not None and self._warden.stdout is not None
        self._requests, self._answers = self._warden.stdin, self._warden.stdout
        try:
            self._ask((files, stubs))
        except EOFError:
            raise OSError(self._complaint()) from None

    def _ask(self, request: object) -> object:
        marshal.dump(request, self._requests)
        self._requests.flush()
        return marshal.load(self._answers)

    def _complaint(self) -> str:
        assert self._warden.stderr is not None
        lines = self._warden.stderr.read().decode(errors="replace").strip().splitlines()
        self.close()
        return lines[-1] if lines else "the warden ended"

    def run(self, snippet: str, shell: str = "bash", seconds: float = 3.0) -> Run:
        """Run a snippet and report which stubs ran."""
        return self._run([os.fsencode(word) for word in (*SHELLS[shell], snippet)], b"", seconds)

    def pretty_printed(self, snippet: str) -> "str | None":
        """The snippet as bash prints it from its own parse tree, without running it; None when bash does not accept it."""
        run = self._run([b"/usr/bin/bash", b"--norc", b"--noprofile", b"--pretty-print"], os.fsencode(snippet), 3.0)
        return run.output if run.status == 0 and "syntax error" not in run.errors else None

    def _run(self, argv: list[bytes], stdin: bytes, seconds: float) -> Run:
        answer = self._ask((argv, stdin, seconds))
        assert isinstance(answer, tuple)
        log, status, output, errors = answer
        calls = [tuple(word.decode(errors="surrogateescape") for word in call.split(b"\x1f")[:-1]) for call in log.split(b"\x1e")[:-1]]
        calls = [call for call in calls if call and call[0] in NAMES]
        return Run(calls, status, output.decode(errors="surrogateescape"), errors.decode(errors="replace"))

    def close(self) -> None:
        self._requests.close()
        self._warden.wait()
        self._answers.close()
        if self._warden.stderr is not None:
            self._warden.stderr.close()
        self._directory.cleanup()

    def __enter__(self) -> "Jail":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def missing() -> str:
    """Why no jail can be built here, "" when one can."""
    if not sys.platform.startswith("linux"):
        return "the execution oracle needs Linux"
    if not os.access("/usr/bin/bash", os.X_OK):
        return "the execution oracle needs /usr/bin/bash"
    try:
        Jail().close()
    except OSError as error:
        return f"the execution oracle needs root or user namespaces: {error}"
    return ""
