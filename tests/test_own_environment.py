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
        ({"GIT_DIR": ".git"}, "git status"),
        ({"GIT_DIR": "/workspace/.git", "GIT_WORK_TREE": "/workspace"}, "git status"),
        ({"GIT_DIR": "/home/user/dotfiles.git", "GIT_WORK_TREE": "/home/user"}, "git status"),
        ({"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"}, "git log"),
        ({"GIT_CONFIG_PARAMETERS": "'user.name'='bot' 'core.quotepath=off'"}, "git log"),
        ({"NODE_OPTIONS": "--max-old-space-size=4096 --enable-source-maps"}, "node -v"),
        ({"NODE_OPTIONS": "--require=/home/user/.vscode/bootloader.js"}, "node -v"),
        ({"CURL_HOME": "/home/user"}, "curl --version"),
        ({"MANPAGER": "nvim +Man!"}, "man ls"),
        ({"BROWSER": "wslview"}, "man ls"),
        ({"RUBYOPT": "-rbundler/setup"}, "ruby -v"),
        ({"ERL_AFLAGS": "-kernel shell_history enabled"}, "elixir -v"),
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
        ({"GIT_DIR": "/tmp/x.git"}, "git status"),
        ({"GIT_DIR": "/workspace/x/.git"}, "git status"),
        ({"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.pager", "GIT_CONFIG_VALUE_0": "sh evil"}, "git log"),
        ({"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.pager", "GIT_CONFIG_VALUE_0": "cat"}, "GIT_CONFIG_VALUE_0='sh evil' git log"),
        (
            {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "x"},
            "export GIT_CONFIG_KEY_0=core.pager; git log",
        ),
        ({"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name"}, "git log"),
        ({"GIT_CONFIG_PARAMETERS": "'core.fsmonitor=rm -rf /srv'"}, "git status"),
        ({"GIT_CONFIG_PARAMETERS": "'user.name=a'\\''b'"}, "git log"),
        ({"NODE_OPTIONS": "--require /tmp/x.js"}, "node -v"),
        ({"NODE_OPTIONS": "--require ./x.js"}, "node -v"),
        ({"PAGER": "sh"}, "git log"),
        ({"JAVA_TOOL_OPTIONS": "-javaagent:/tmp/x.jar"}, "java -version"),
        ({"GOFLAGS": "-toolexec=/tmp/x"}, "go version"),
        ({"RUBYOPT": "-r./evil"}, "ruby -v"),
        ({}, "GIT_ASKPASS=/usr/share/x.sh git status"),
        ({}, "EDITOR='code --wait' git log"),
        ({}, "HTTPS_PROXY=http://x.example git status"),
        ({}, "export HTTPS_PROXY=http://x.example; git status"),
        ({}, "PIP_INDEX_URL=https://x.example/simple pip list"),
    ],
)
def test_what_the_command_sets_and_what_anybody_could_have_put_there_is(env, command):
    assert effects(command, env=env) != set()


@pytest.mark.parametrize(
    ("env", "command"),
    [
        ({"TF_CLI_ARGS_plan": "-lock=false -parallelism=30"}, "terraform plan"),
        ({"TF_CLI_ARGS_apply": "-auto-approve"}, "terraform plan"),
        ({"TF_CLI_ARGS": "-no-color"}, "terraform show"),
        ({"TF_PLUGIN_CACHE_DIR": "/home/user/.terraform.d/plugin-cache"}, "terraform plan"),
        ({"DOCKER_HOST": "tcp://docker:2375"}, "docker ps"),
        ({"CC": "ccache gcc-12", "CXX": "/usr/bin/g++", "AR": "llvm-ar"}, "make test"),
        ({"CC": "arm-linux-gnueabihf-gcc -std=c11"}, "make test"),
        ({"NODE_OPTIONS": "--experimental-vm-modules"}, "npm test"),
        ({"npm_config_script_shell": "/bin/bash"}, "npm test"),
        ({"JAVA_TOOL_OPTIONS": "-javaagent:/opt/agent.jar -Xmx2g"}, "mvn test"),
        ({"GOFLAGS": "-mod=mod -buildvcs=false"}, "go build ./..."),
        ({"DOTNET_STARTUP_HOOKS": "/opt/otel/x.dll"}, "dotnet test"),
    ],
)
def test_they_add_nothing_to_what_a_command_does(env, command):
    added = {each for each in effects(command, env=env) if not each.startswith(("remote_read", "project_code"))}
    assert added <= effects(command)


@pytest.mark.parametrize(
    ("env", "command"),
    [
        ({"TF_CLI_ARGS_plan": "-out=/etc/x"}, "terraform plan"),
        ({"TF_CLI_ARGS": "-destroy"}, "terraform apply"),
        ({"CC": "gcc -fplugin=/tmp/x.so"}, "make test"),
        ({"CC": "/tmp/gcc"}, "make test"),
        ({"CC": "sh"}, "make test"),
        ({"NODE_OPTIONS": "--require /tmp/x.js"}, "npm test"),
        ({"JAVA_TOOL_OPTIONS": "-javaagent:/tmp/agent.jar"}, "mvn test"),
        ({"DOTNET_STARTUP_HOOKS": "/tmp/x.dll"}, "dotnet test"),
        ({}, "DOCKER_HOST=tcp://x.example:2375 docker ps"),
    ],
)
def test_others_do(env, command):
    assert not effects(command, env=env) <= effects(command.rpartition("=")[2].partition(" ")[2] if not env else command)
