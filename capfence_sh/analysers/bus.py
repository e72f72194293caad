"""busctl, dbus-send, gdbus: methods of system services that run programs, install units, change accounts or answer for a person."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import PERSISTENCE, ROOT_ACCESS, SECRET_READ
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_METHODS = {
    **dict.fromkeys(
        ("StartTransientUnit", "StartUnit", "CreateUser", "DeleteUser", "SetPassword", "SetAccountType", "SetShell"), ROOT_ACCESS
    ),
    **dict.fromkeys(("AddUserToGroup", "RegisterAuthenticationAgent", "AuthenticationAgentResponse2", "SetEnvironment"), ROOT_ACCESS),
    **dict.fromkeys(("InstallFiles", "InstallPackages", "MountFilesystem", "ReplaceUnit", "CopyMachine", "OpenMachineShell"), ROOT_ACCESS),
    **dict.fromkeys(("EnableUnitFiles", "LinkUnitFiles", "MaskUnitFiles", "PresetUnitFiles", "SetUserLinger"), PERSISTENCE),
    **dict.fromkeys(("GetSecret", "GetSecrets", "SearchItems", "GetPassword", "readPassword"), SECRET_READ),
}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Claims for methods that give more than the call itself."""
    del code
    words = [*(field for _, field, _ in reading.operands), *reading.values("--method", "-m")]
    names = [(word_text(field) or "").rpartition(".")[2] for field in words]
    found = [Claim(_METHODS[name], target=name, evidence=name) for name in names if name in _METHODS]
    return Findings(claims=tuple(found)) if found else NOTHING
