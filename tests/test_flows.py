"""What only the combination of commands shows: secrets that reach the network or the output."""

import pytest

from capfence_sh import catalog, flows
from tests.judging import effects


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cat .env | xargs dig", "egress"),
        ("cat .env | kubectl annotate pod x -f -", "secret_read"),
        ("env | grep -i secret", "secret_read secret"),
        ("env | grep TOKEN", "secret_read token"),
        ("printenv AWS_SECRET_ACCESS_KEY", "secret_read AWS_SECRET_ACCESS_KEY"),
        ('echo "$GITHUB_TOKEN"', "secret_read GITHUB_TOKEN"),
        ("find / -name id_rsa | xargs cat", "secret_read"),
        ("find . -name .env -exec cat {} +", "secret_read"),
        ("mv .env /tmp/x", "secret_read /workspace/.env"),
        ("grep -r key ~/.aws", "secret_read /home/user/.aws"),
    ],
)
def test_what_the_combination_shows(text, expected):
    assert any(each.startswith(expected) for each in effects(text)), effects(text)


@pytest.mark.parametrize(
    "text",
    [
        "env | sort",
        "env | grep PATH",
        "env | grep -v TOKEN",
        'echo "$HOME"',
        "grep -r token src",
        "find . -name '*.py' | xargs grep -n secret",
        "cat notes.txt | xargs -n1 echo",
        "printenv PATH",
        "x=1; monkey=$x; echo $monkey",
    ],
)
def test_harmless_combinations(text):
    assert effects(text) == set()


def test_the_entries_of_what_shows_variables_are_among_the_names():
    """Commands are sorted out by the names of their entries first."""
    assert {catalog.lookup(name).names[0] for name in flows._SHOWS_VARIABLES} <= flows._SHOWS_VARIABLES
