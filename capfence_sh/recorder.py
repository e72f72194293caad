"""Records of several threads -> the log, with one write and one sync for all that wait at the same time.

While one thread waits for the disk, the others gather; the next of them writes for all.  A call returns when its records are on the disk.
"""

import threading

from capfence_sh import audit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.audit import Appended
    from capfence_sh.audit_chain import Record


class _Batch:
    """The records of one call, and what became of them."""

    __slots__ = ("appended", "error", "records")

    def __init__(self, records: "Sequence[Record]") -> None:
        self.records = records
        self.appended: Sequence[Appended] | None = None
        self.error: BaseException | None = None


class Recorder:
    """Appends to the log in a directory; safe to use from several threads."""

    __slots__ = ("_directory", "_gathering", "_waiting", "_writing")

    def __init__(self, directory: str) -> None:
        self._directory = directory
        self._gathering = threading.Lock()
        self._writing = threading.Lock()
        self._waiting: list[_Batch] = []

    def append(self, records: "Sequence[Record]") -> "Sequence[Appended]":
        """Append records; CapfenceError when they, or those written with them, could not be written."""
        mine = _Batch(records)
        with self._gathering:
            self._waiting.append(mine)
        with self._writing:
            if mine.appended is None and mine.error is None:
                self._write()
        if mine.error is not None:
            raise mine.error
        assert mine.appended is not None
        return mine.appended

    def _write(self) -> None:
        with self._gathering:
            batches, self._waiting = self._waiting, []
        try:
            appended = audit.append_many(self._directory, [record for batch in batches for record in batch.records])
        except BaseException as error:  # noqa: BLE001 - whatever it is, none of these records counts, and every thread that waits for one must know
            for batch in batches:
                batch.error = error
            return
        at = 0
        for batch in batches:
            batch.appended = appended[at : at + len(batch.records)]
            at += len(batch.records)
