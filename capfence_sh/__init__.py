"""capfence-sh: a command proxy that judges what a shell command would do before it runs.

argv, environ, OS facts
  invocation   which form, which script, which $0/$@, which shell flags
  request      subject, action, environment: facts, taken from the OS
  syntax       script text -> tree | Unparsed                     (our strict parser)
  confirm      the masked text through bashlex: both readings must agree
  words        word -> Literal | Dynamic
  unwrap       the commands that really run, at any depth
  effects      command + catalogue -> capabilities with target and evidence
  flows        pipelines as a whole: download|interpreter, secret|egress, write then run
  decision     policy x request x capabilities -> Verdict          (policy decision point)
  approval     require_approval -> Allowed | refused
  audit        the record, durable, before anything runs
  execution    Allowed -> execve; never returns                    (policy enforcement point)
"""

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.runtime import ActionEvent as ActionEvent
    from capfence_sh.runtime import ActionRuntime as ActionRuntime
    from capfence_sh.runtime import ExecutionVerdict as ExecutionVerdict
    from capfence_sh.runtime import UnsupportedAction as UnsupportedAction
else:

    def __getattr__(name: str) -> object:
        """The Python API is loaded when it is first used: the programs do without it."""
        if name not in ("ActionEvent", "ActionRuntime", "ExecutionVerdict", "UnsupportedAction"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from capfence_sh import runtime

        return getattr(runtime, name)
