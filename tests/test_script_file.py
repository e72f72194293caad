"""The FILE of `bash FILE`; that bash finds the same one is tested in tests/test_execution.py."""

import pytest

from capfence_sh import script_file
from capfence_sh.errors import CapfenceError
from capfence_sh.script_file import LIMIT
from capfence_sh.world import example_request

FILES = {
    "/workspace/here": "1",
    "/workspace/sub/x": "2",
    "/opt/bin/tool": "3",
    "/opt/bin/here": "4",
    "/workspace/folder": None,
    "/workspace/long": "x" * (LIMIT + 9),
}


@pytest.mark.parametrize(
    ("name", "path", "given", "content"),
    [
        ("here", "/workspace/here", "here", b"1"),
        ("sub/x", "/workspace/sub/x", "sub/x", b"2"),
        ("/opt/bin/tool", "/opt/bin/tool", "/opt/bin/tool", b"3"),
        ("tool", "/opt/bin/tool", "/opt/bin/tool", b"3"),
    ],
)
def test_where_it_is(name: str, path: str, given: str, content: bytes) -> None:
    found = script_file.find(name, example_request(files=FILES, env={"PATH": "relative:/nosuch:/opt/bin"}))
    assert (found.path, found.given, found.content) == (path, given, content)


def test_a_longer_file_is_seen_to_be_longer() -> None:
    assert len(script_file.find("long", example_request(files=FILES)).content) == LIMIT + 1


@pytest.mark.parametrize(
    ("name", "status"), [("none", 127), ("./none", 127), ("/none", 127), ("", 127), ("folder", 126), ("/workspace", 126), ("./tool", 127)]
)
def test_what_bash_would_not_run(name: str, status: int) -> None:
    with pytest.raises(CapfenceError) as failure:
        script_file.find(name, example_request(files=FILES, env={"PATH": "/opt/bin"}))
    assert failure.value.status == status
