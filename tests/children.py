"""Functions called in a child process: with another identity, on a terminal, below another program."""

import json
import os
import traceback
from collections.abc import Callable


def in_child(function: Callable[[], object], prepare: Callable[[], object] = lambda: None) -> object:
    """What `function` returns (plain values) in a forked child, after `prepare` there; a failure there fails here."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            prepare()
            result = ["value", function()]
        except BaseException:  # noqa: BLE001 - whatever it is, it is told to the parent and the child ends
            result = ["error", traceback.format_exc()]
        os.write(writer, json.dumps(result).encode())
        os._exit(0)
    os.close(writer)
    with open(reader, "rb") as pipe:
        data = pipe.read()
    os.waitpid(child, 0)
    kind, value = json.loads(data)
    assert kind == "value", value
    return value


def as_user(uid: int = 1500) -> Callable[[], None]:
    """Become a throw-away user for good."""

    def drop() -> None:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)

    return drop
