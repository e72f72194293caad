"""The names of what a command can do.  The same words stand in policies, records, messages and manual pages."""

EXECUTE = "shell.execute"
EGRESS = "shell.egress"
DESTRUCTIVE = "shell.destructive"
ROOT_ACCESS = "shell.root_access"
SECRET_READ = "shell.secret_read"
REMOTE_CODE = "shell.remote_code"
MUTATION = "shell.mutation"
WRITE = "shell.write"
PERSISTENCE = "shell.persistence"
REMOTE_READ = "shell.remote_read"
PROJECT_CODE = "shell.project_code"
PACKAGE = "shell.package"
OPAQUE = "shell.opaque"
UNPARSED = "shell.unparsed"
UNKNOWN = "shell.unknown"
CONTROL = "shell.control"

# name -> what it means, in the order people read them
MEANING = {
    EXECUTE: "runs a command; every command claims it",
    REMOTE_READ: "reads from a configured remote system, or a name or route diagnostic",
    PROJECT_CODE: "runs code of the workspace through a known tool",
    WRITE: "writes files",
    MUTATION: "changes a running service, host, cluster or repository, recoverably",
    PACKAGE: "installs from the configured registries",
    EGRESS: "data or a connection can leave the host for a destination nobody configured",
    DESTRUCTIVE: "data or a resource is removed or overwritten beyond easy recovery",
    ROOT_ACCESS: "gains or uses privilege",
    SECRET_READ: "credentials reach the output or another program",
    REMOTE_CODE: "runs code that came from the network",
    PERSISTENCE: "will run again later or elsewhere",
    OPAQUE: "what runs cannot be known before it runs",
    UNKNOWN: "a program, option or effect that the catalogue does not know",
    UNPARSED: "a text that is not understood whole; never runs",
    CONTROL: "touches the guard: its policy, log, grants, shims or processes; never allowed",
}

# kinds of OPAQUE
DYNAMIC_COMMAND = "dynamic-command"
DYNAMIC_OPTION = "dynamic-option"
DYNAMIC_TARGET = "dynamic-target"
EVALUATED_DATA = "evaluated-data"
DECODED = "decoded"
STDIN_CODE = "stdin-code"
UNREAD_SCRIPT = "unread-script"
TOO_LARGE = "too-large"
TERMINAL_INPUT = "terminal-input"

OPAQUE_KINDS = (
    DYNAMIC_COMMAND,
    DYNAMIC_OPTION,
    DYNAMIC_TARGET,
    EVALUATED_DATA,
    DECODED,
    STDIN_CODE,
    UNREAD_SCRIPT,
    TOO_LARGE,
    TERMINAL_INPUT,
)

# kind of SECRET_READ: every variable of an environment is shown
ENVIRONMENT = "environment"

# kinds of PROJECT_CODE: the verbs of test runners, linters, compilers; "" for any other code
PROJECT_KINDS = ("test", "check", "lint", "build")

# Never covered by an allow rule, however it is written.
NEVER_ALLOWED = frozenset((UNPARSED, CONTROL))
