"""What an image keeps of bashlex's readings is what bashlex reads, and a start from the image takes it from there."""

import pytest

from capfence_sh.cli import shapes
from capfence_sh.confirm import agree
from tests.installation import Installation


@pytest.fixture(scope="module")
def kept() -> dict[str, tuple[list[str | int], int]]:
    return {shape: unit for group in shapes.readings().values() for same in group.values() for shape, unit in same.items()}


def test_every_reading_is_that_of_bashlex(kept: dict[str, tuple[list[str | int], int]]) -> None:
    assert len(kept) > 3000
    for shape, unit in kept.items():
        agree.forget()
        assert agree.parsed(shape) == unit


@pytest.mark.parametrize("shape", ["w w | w w", "w w && w", "w; w w 2>w", "w >w 2>&1", "w w && w | w w | w"])
def test_usual_shapes_are_kept(kept: dict[str, tuple[list[str | int], int]], shape: str) -> None:
    assert kept[shape][1] == len(shape)


IN_IMAGE = """
import sys
from capfence_sh import image
assert image.use(sys.argv[1])
from capfence_sh import confirm, syntax
for text in sys.argv[2:]:
    print(confirm.confirm(syntax.parse(text)).state, "bashlex.parser" in sys.modules)
"""


def test_an_image_confirms_usual_programs_without_loading_bashlex(untouched: Installation) -> None:
    made = untouched
    usual = ["grep -rn 'some text' src | head -20", "cd src && ls -la", "make test 2>&1 | tail -5", "for f in a b; do echo $f; done"]
    done = made.python(IN_IMAGE, str(made.image), *usual, "case $x in a) b;; esac; c <<< d |& e")
    assert done.stdout.splitlines() == [*["0 False"] * len(usual), "0 True"], done.stdout + done.stderr
