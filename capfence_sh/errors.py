"""The guard's own failures: one sentence for a person, one exit status."""

EXIT_USAGE = 2
EXIT_PENDING = 75
EXIT_FAILED = 125
EXIT_REFUSED = 126
EXIT_NOT_FOUND = 127


class CapfenceError(Exception):
    """A failure of the guard itself; nothing was run.  `message` is one line, `status` the exit status."""

    def __init__(self, message: str, status: int = EXIT_FAILED) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


class Unreachable(AssertionError):
    """An exhaustive branch fell through: a defect of the guard, never a decision."""
