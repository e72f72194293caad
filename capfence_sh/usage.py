"""--help and --version: text on standard output, the only things the proxy itself ever writes there besides a dry run."""

import posix
import sys

from capfence_sh import __version__
from capfence_sh.errors import CapfenceError
from capfence_sh.invocation import HELP

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal as _signal
else:
    import _signal

HELP_TEXT = """\
Usage: capfence-exec [OPTIONS] -c CMD [NAME ARGS...]
       capfence-exec [OPTIONS] [--] PROGRAM [ARGS...]
       capfence-exec --dry-run [--json] [--input lines|nul|jsonl] < COMMANDS
       bash -c CMD | bash FILE           (a symbolic link named bash or sh)

Work out what a command would do, hold it against the policy, write it down, and only then become the command.

  capfence-exec df -h                              run one program, without a shell
  capfence-exec -euo pipefail -c 'ps aux | head'   run a script in bash; every option form of bash works
  capfence-exec --dry-run -c 'rm -rf /var/log'     only say what would be decided
  printf 'df -h\\nid\\n' | capfence-exec --dry-run --json

Options:
  --policy FILE        another policy: an overlay that may only tighten, or, where no system policy is installed, the base
  --actor NAME         who this runs for; a claim, which may only tighten
  --environment NAME   what this runs in (production ...); a claim, which may only tighten
  --workspace DIR      narrow the workspace to a folder inside it
  --log DIR            where the record goes, where the system configures no place
  --non-interactive    never ask; what needs approval is refused
  --dry-run            judge and print, run nothing; without a command, the commands on standard input
  --json               with --dry-run: one JSON object for each command
  --input FORMAT       with --dry-run: lines (one command each), nul (separated by NUL) or jsonl (records)
  --help, --version    this text, the version

Exit status: the command's own; 126 refused; 125 the guard failed and nothing ran; 127 not found; 2 usage.
A dry run: 0 all allowed, 3 some need approval, 1 some are denied, 125 the guard failed.
"""


def show(form: int) -> int:
    """Print what HELP or VERSION asks for; the exit status."""
    python = ".".join(str(number) for number in sys.version_info[:3])
    text = HELP_TEXT if form == HELP else f"capfence-exec {__version__} (Python {python})\n"
    _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)  # `| head` ends us as it ends any filter
    try:
        posix.write(1, text.encode())
    except OSError as error:
        raise CapfenceError(f"cannot write to standard output: {error.strerror}") from error
    return 0
