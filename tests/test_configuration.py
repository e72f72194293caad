"""config.yaml: the part of YAML that is read means what YAML says, the rest is refused with its line."""

import pytest
import yaml

from capfence_sh.configuration import Configuration, read
from capfence_sh.errors import CapfenceError

WHOLE = """---
# the guard of this host
log: /var/log/capfence   # root-owned
workspace: "/srv/a b"
actors:
  deploy: release-bot
  '1001': agent
environments:
    web1: production
    web2: 'staging # 2'
approval:
  tty: never
"""


def said(text: str) -> Configuration:
    return read(text.encode(), "config.yaml")


def test_it_says_what_yaml_says() -> None:
    found = said(WHOLE)
    meant = yaml.safe_load(WHOLE)
    assert (found.log, found.workspace, found.tty) == (meant["log"], meant["workspace"], meant["approval"]["tty"])
    assert dict(found.actors) == meant["actors"]
    assert dict(found.environments) == meant["environments"]


def test_an_empty_file_says_nothing() -> None:
    for text in ("", "\n# nothing\n", "actors:\n"):
        found = said(text)
        assert (found.log, found.workspace, found.actors, found.environments, found.tty) == ("", "", (), (), "")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("log: relative", 1),
        ("log: /a/../b", 1),
        ("\nlogs: /a", 2),
        ("log: /a\nlog: /b", 2),
        ("actors: {deploy: bot}", 1),
        ("actors: [a]", 1),
        ("actors: bot", 1),
        ("actors:\n  deploy: bot\n  deploy: cat", 3),
        ("actors:\n  deploy: bot\n    x: y", 3),
        ("actors:\n  deploy:\n", 2),
        ("actors:\n\tdeploy: bot", 2),
        ("  log: /a", 1),
        ("log: /a\n  x: y", 2),
        ("approval:\n  tty: sometimes", 2),
        ("approval:\n  prompt: never", 2),
        ("log:/a", 1),
        ("log", 1),
        ("log: &x /a", 1),
        ("log: *x", 1),
        ("log: '/a' b", 1),
        ('log: "/a\\n"', 1),
        ("log: /a: b", 1),
        ("actors:\n  deploy: |\n", 2),
        ("log: /a\u2028", 1),
    ],
)
def test_anything_else_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(CapfenceError) as failure:
        said(text)
    assert failure.value.message.startswith(f"config.yaml:{line}: ")
    assert failure.value.status == 125


def test_bytes_that_are_not_utf8_are_refused() -> None:
    with pytest.raises(CapfenceError, match=r"config\.yaml:2: the file is not UTF-8"):
        read(b"log: /a\nactors:\xff", "config.yaml")
