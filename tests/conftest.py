"""A skip is honest only if the machine really lacks the feature it names: anything else fails the run.

Programs under test start with the signals of a foreground job and the usual umask, wherever the run itself was started.
"""

import os
import signal

import pytest
from hypothesis import HealthCheck, settings

from tests.features import FEATURES
from tests.installation import Installation

# how long a value takes to draw, or a test to run, says something about the machine and its other work, not about the guard
settings.register_profile("guard", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("guard")

_PREFIX = "missing feature: "
_dishonest: list[str] = []


def pytest_configure() -> None:
    """Go on ignoring what this run was told to ignore (nohup, a background job), and let nothing inherit that: execve resets a handler."""
    os.umask(0o022)
    for number in signal.valid_signals() - {signal.SIGPIPE, signal.SIGXFSZ}:
        if signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, lambda *_: None)


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """An installation for all tests that change nothing in it: making one takes long."""
    made = Installation(tmp_path_factory.mktemp("untouched"))
    done = made.setup()
    assert done.returncode == 0, done.stderr
    return made


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        name = reason.partition(_PREFIX)[2]
        if name not in FEATURES or FEATURES[name]():
            _dishonest.append(f"{report.nodeid}: {reason}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in _dishonest:
        terminalreporter.write_line(f"skipped although the machine has it: {line}", red=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if _dishonest and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
