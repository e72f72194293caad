"""Interpreters that programs are written in, or start for the code of a project: their environment variables count for those programs too."""

# programs (by catalogue name) that run in an interpreter
_NODE = (
    *(
        "npm",
        "npx",
        "pnpm",
        "yarn",
        "corepack",
        "jest",
        "eslint",
        "prettier",
        "tsc",
        "webpack",
        "vite",
        "turbo",
        "nx",
        "next",
        "gulp",
        "grunt",
    ),
    *(
        "lerna",
        "expo",
        "ng",
        "gatsby",
        "babel",
        "nodemon",
        "concurrently",
        "cross-env",
        "nest",
        "knex",
        "prisma",
        "serverless",
        "cdk",
        "pm2",
    ),
    *("karma", "cypress", "mocha", "vitest", "ava", "playwright", "http-server", "artillery", "tsx", "ts-node", "storybook", "forever"),
)
_PYTHON = (
    *(
        "pytest",
        "tox",
        "mypy",
        "black",
        "isort",
        "autopep8",
        "flake8",
        "pylint",
        "bandit",
        "codespell",
        "yamllint",
        "ansible-lint",
        "coverage",
    ),
    *("pip", "pipx", "poetry", "pdm", "hatch", "conda", "twine", "pre-commit", "flask", "alembic", "celery", "django-admin", "streamlit"),
    *(
        "jupyter",
        "airflow",
        "scrapy",
        "dbt",
        "uvicorn",
        "gunicorn",
        "aws",
        "ansible",
        "ansible-playbook",
        "sphinx-build",
        "mkdocs",
        "scons",
        "meson",
    ),
)
_RUBY = ("rake", "rspec", "rubocop", "bundle", "gem", "rails", "sidekiq", "jekyll", "cap")
_JAVA = ("mvn", "gradle", "ant", "sbt", "scala", "kotlin", "groovy", "jmeter", "bazel", "kafka-topics", "jshell", "javac", "jar")
_PHP = ("phpunit", "pest", "composer", "phpstan", "php-cs-fixer", "artisan", "drush", "wp", "symfony")
_PERL = ("ack", "exiftool", "prename", "parallel", "cpan", "cpanm")
_DOTNET = ("dotnet", "pwsh")
_BUILDERS = ("meson", "pip", "npm", "yarn", "pnpm", "gem", "bundle", "autoconf", "autoreconf", "configure", "libtoolize", "scons", "ninja")
# they run whatever the project says
_ANY = ("make", "just", "task", "ninja", "cargo", "go", "bazel", "foreman", "watchexec", "direnv-exec", "cmake")
# they show what is long through a pager, less as a rule
_PAGED = (
    *(
        "git",
        "man",
        "journalctl",
        "systemctl",
        "loginctl",
        "machinectl",
        "networkctl",
        "resolvectl",
        "coredumpctl",
        "hg",
        "jj",
        "gh",
        "glab",
    ),
    *("psql", "mysql", "bat", "delta", "aws", "apt", "dmesg"),
)
# of these only what the command or the script sets counts: what is inherited is the user's own configuration
_STARTED = ("git",)
# written in these languages as well; of these, too, only what the command or the script sets counts (catalogue names)
_WRITTEN_IN: "dict[str, tuple[str, ...]]" = {
    "python3": (
        *("virtualenv", "nox", "invoke", "tilt", "http", "yt-dlp", "cookiecutter", "semgrep", "cfn-lint", "vault", "az", "gcloud"),
        *("gsutil", "bq", "pio", "esptool", "pip-audit", "radon", "cppcheck", "towncrier", "mockery", "cz", "pygmentize", "locust"),
        *("artillery", "s3cmd", "salt", "salt-call", "salt-run", "salt-key", "supervisorctl", "certbot", "docker-compose"),
        *("ansible-galaxy", "ansible-vault", "ansible-inventory", "ansible-console", "ansible-pull", "kopia", "borg", "duplicity"),
        *("patronictl", "cqlsh", "iotop", "glances", "trash", "hypercorn", "uwsgi", "rq", "molecule", "pipenv", "pip-compile"),
        *("pip-sync", "pipdeptree", "swaks", "maturin", "jupytext", "papermill", "dvc", "sqlfluff", "pyinstaller", "cython", "swift"),
        *("azcopy", "detect-secrets", "ggshield", "reuse", "check-jsonschema", "yamlfix", "pyright", "pyre", "xenon", "gitlint"),
        *("git-filter-repo", "hg", "bzr", "dnf", "debsecan", "ufw", "firewall-cmd", "fail2ban-client", "tuned-adm", "virt-install"),
        *("nbstripout",),
    ),
    "perl": (
        *("prove", "perldoc", "perltidy", "clj-kondo", "cloc", "pod2text", "rename", "pt-query-digest", "pt-table-checksum"),
        *("pt-archiver", "latexmk", "autoconf", "lintian", "debuild", "dch", "uscan", "swaks", "logwatch", "apt-file", "a2ensite"),
        *("deluser", "adduser", "debconf-set-selections", "nuclei", "wakeonlan", "json_pp"),
    ),
    "node": (
        *("jscpd", "stylelint", "tslint", "commitlint", "lint-staged", "semantic-release", "release-it", "standard-version"),
        *("changeset", "swaks", "cppcheck", "openapi-generator", "rollup", "esbuild", "typedoc", "swc", "tsup", "tape", "rimraf", "nyc"),
        *("c8", "vue", "astro", "hexo", "eleventy", "nuxt", "ember", "ionic", "cordova", "electron-builder", "graphql-codegen"),
        *("cookiecutter", "bq", "depcheck", "ncu", "madge", "knip", "size-limit", "sass", "ansible-lint", "mmdc", "rush", "vault"),
        *("pyright",),
    ),
    "ruby": (
        *("puppet", "facter", "vagrant", "knife", "chef-client", "honcho", "clj-kondo", "sass", "asciidoctor", "kamal", "phpstan"),
        *("mockery", "redcarpet", "bundle-audit"),
    ),
    "java": (
        *("cookiecutter", "clojure", "keytool", "jarsigner", "jdeps", "jcmd", "jstack", "jstat", "swaks", "flyway", "ceph"),
        *("spark-submit", "hdfs", "hive", "cqlsh", "zkCli.sh", "kafka-console-consumer", "logstash", "cypher-shell", "rustfmt"),
        *("clj-kondo", "plantuml", "openapi-generator"),
    ),
    "php": (*("phpspec", "flyway"),),
}
# they start git to fetch or to look at a repository
_GIT = (
    *("npm", "npx", "yarn", "pnpm", "bun", "pip", "uv", "poetry", "pdm", "pipx", "bundle", "gem", "composer", "gh", "glab", "hub", "jj"),
    *("pre-commit", "terraform", "terragrunt", "helm", "kustomize", "brew", "conan", "vcpkg", "meson", "tig", "lazygit", "dvc", "repo"),
)
# interpreter, pager or program that is started -> the variables that are looked for before its table is
VARIABLES = {
    "git": (
        *("GIT_SSH_COMMAND", "GIT_SSH", "GIT_PROXY_COMMAND", "GIT_ASKPASS", "GIT_EXEC_PATH", "GIT_EXTERNAL_DIFF", "GIT_TEMPLATE_DIR"),
        *("GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_ALLOW_PROTOCOL"),
    ),
    "less": ("LESS", "LESSOPEN", "LESSCLOSE", "LESSKEY", "LESSKEYIN", "LESSKEY_CONTENT"),
    "node": (
        "NODE_OPTIONS",
        "NODE_PATH",
        "NODE_V8_COVERAGE",
        "NODE_REDIRECT_WARNINGS",
        "CHROME_BIN",
        "PUPPETEER_EXECUTABLE_PATH",
        "CYPRESS_RUN_BINARY",
        "TS_NODE_PROJECT",
        "TS_NODE_COMPILER",
    ),
    "python3": ("PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE", "PYTHONSTARTUP", "PYTHONBREAKPOINT"),
    "php": ("PHPRC", "PHP_INI_SCAN_DIR"),
    "ruby": ("RUBYOPT", "RUBYLIB", "GEM_PATH", "GEM_HOME"),
    "java": ("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"),
    "perl": ("PERL5OPT", "PERL5LIB", "PERL5DB", "PERLLIB"),
    "cmake": (
        "CC",
        "CXX",
        "FC",
        "LD",
        "AR",
        "AS",
        "CPP",
        "PKG_CONFIG",
        "CFLAGS",
        "CXXFLAGS",
        "CPPFLAGS",
        "LDFLAGS",
        "CMAKE_TOOLCHAIN_FILE",
    ),
    "dotnet": ("DOTNET_STARTUP_HOOKS", "CORECLR_PROFILER_PATH", "CORECLR_ENABLE_PROFILING"),
}
_PROGRAMS = {
    "less": _PAGED,
    "git": _GIT,
    "node": _NODE,
    "python3": _PYTHON,
    "ruby": _RUBY,
    "java": _JAVA,
    "perl": _PERL,
    "php": _PHP,
    "dotnet": _DOTNET,
    "cmake": _BUILDERS,
}
# programs that read a configuration below the home which can run programs or load code
READS_HOME = frozenset(
    (
        *(
            "git",
            "hg",
            "svn",
            "npm",
            "npx",
            "pip",
            "cargo",
            "vim",
            "nvim",
            "emacs",
            "tmux",
            "screen",
            "psql",
            "mysql",
            "sqlite3",
            "gdb",
            "lldb",
        ),
        *(
            "docker",
            "kubectl",
            "helm",
            "aws",
            "terraform",
            "ansible",
            "ansible-playbook",
            "python3",
            "R",
            "julia",
            "mvn",
            "gradle",
            "gh",
            "zsh",
        ),
        *("curl", "wget", "yarn", "pnpm", "bun", "composer", "tig", "jj", "bat", "nano", "glab"),
        *("bundle", "irb", "php", "less", "mutt", "lftp", "ripgrep", "fish", "make", "go"),
    )
)


def _written_in(program: str, name: str) -> bool:
    return program in _WRITTEN_IN.get(name, ())


def inherits(program: str, name: str) -> bool:
    """Whether what the program inherits counts as well: a fact about the host, where it is not known for the interpreter."""
    return name not in _STARTED and not _written_in(program, name)


def of(program: str) -> tuple[str, ...]:
    """The interpreters behind a program, by its catalogue name."""
    found = _known.get(program)
    if found is None:
        found = _known[program] = _of(program)
    return found


def _of(program: str) -> tuple[str, ...]:
    if program in _ANY:
        return tuple(name for name in VARIABLES if name != "less")
    return tuple(name for name, programs in _PROGRAMS.items() if program != name and (program in programs or _written_in(program, name)))


_known: dict[str, tuple[str, ...]] = {}  # answers of `of`
