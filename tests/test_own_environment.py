"""Variables that a command inherits: how the user's host is set up says nothing against a command, what could be anybody's does."""

import pytest

from tests.judging import effects

HOME = "/home/user/.vscode-server/bin/abc/extensions/git/dist/askpass.sh"


@pytest.mark.parametrize(
    ("env", "command"),
    [
        ({"GIT_ASKPASS": "/usr/share/code/resources/app/extensions/git/dist/askpass.sh"}, "git status"),
        ({"GIT_ASKPASS": HOME, "VSCODE_GIT_ASKPASS_NODE": "/usr/share/code/code", "TERM_PROGRAM": "vscode"}, "git log -3"),
        ({"SSH_ASKPASS": "/usr/bin/ksshaskpass"}, "git diff"),
        ({"EDITOR": "code --wait", "VISUAL": "nvim"}, "git status"),
        ({"GIT_EDITOR": "/usr/bin/code -w"}, "git log"),
        ({"PAGER": "less -FRX"}, "man ls"),
        ({"PAGER": "delta", "GIT_PAGER": "delta"}, "git diff"),
        ({"BROWSER": "/home/user/.vscode-server/bin/abc/helper.sh"}, "man ls"),
        ({"HTTPS_PROXY": "http://proxy.corp.example:3128"}, "git status"),
        ({"PIP_INDEX_URL": "https://pypi.corp.example/simple"}, "pip list"),
        ({"PYTHONSTARTUP": "/home/user/.pythonrc"}, "pip list"),
    ],
)
def test_the_usual_settings_of_a_terminal_are_no_effect_of_a_command(env, command):
    assert effects(command, env=env) == set()


@pytest.mark.parametrize(
    ("env", "command"),
    [
        ({"GIT_ASKPASS": "/tmp/x.sh"}, "git status"),
        ({"GIT_ASKPASS": "/workspace/x.sh"}, "git status"),
        ({"GIT_ASKPASS": "/usr/../tmp/x.sh"}, "git status"),
        ({"GIT_ASKPASS": "x.sh"}, "git fetch"),
        ({"GIT_EXTERNAL_DIFF": "/usr/bin/rm"}, "git diff"),
        ({"EDITOR": "vim -c '!rm -rf /srv'"}, "git log"),
        ({"EDITOR": "vim -S /tmp/x"}, "git log"),
        ({"PAGER": "less -o/etc/x"}, "git log"),
        ({"PAGER": "less -R; rm -rf /srv"}, "git log"),
        ({}, "GIT_ASKPASS=/usr/share/x.sh git status"),
        ({}, "EDITOR='code --wait' git log"),
        ({}, "HTTPS_PROXY=http://x.example git status"),
        ({}, "export HTTPS_PROXY=http://x.example; git status"),
        ({}, "PIP_INDEX_URL=https://x.example/simple pip list"),
    ],
)
def test_what_the_command_sets_and_what_anybody_could_have_put_there_is(env, command):
    assert effects(command, env=env) != set()
