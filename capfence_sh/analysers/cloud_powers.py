"""Command lines of clouds that give somebody power over what is there: roles, policies, members, keys and scripts of machines."""

from capfence_sh.analysers import Claim
from capfence_sh.capabilities import PERSISTENCE, ROOT_ACCESS, SECRET_READ

_GRANTING = frozenset(("add-iam-policy-binding", "set-iam-policy", "add-iam-policy", "add-access-policy"))
# runs of words, others may stand between them
_PHRASES: dict[str, tuple[tuple[str, ...], ...]] = {
    "gcloud": (
        ("iam", "roles", "create"),
        ("iam", "roles", "update"),
        ("iam", "workload-identity-pools", "create"),
        ("org-policies", "set-policy"),
    ),
    "gsutil": (("iam", "ch"), ("iam", "set"), ("acl", "ch"), ("acl", "set"), ("defacl",)),
    "az": (
        *(("role", "assignment", "create"), ("role", "definition", "create"), ("role", "definition", "update"), ("keyvault", "set-policy")),
        *(("ad", "group", "member", "add"), ("ad", "app", "owner", "add"), ("ad", "app", "permission"), ("vm", "user", "update")),
        *(("vm", "user", "reset-ssh"), ("policy", "exemption", "create"), ("ad", "user", "create")),
    ),
}
# metadata of machines that runs there, or lets somebody in
_METADATA = ("startup-script", "shutdown-script", "ssh-keys", "sshKeys", "user-data", "windows-startup-script", "enable-oslogin=FALSE")


def claims(program: str, words: list[str], texts: "list[str | None]") -> list[Claim]:
    """shell.root_access and shell.persistence for grants; shell.secret_read for logins that are written to the output."""
    found: list[Claim] = []
    granting = [word for word in words if word in _GRANTING]
    granting += [" ".join(phrase) for phrase in _PHRASES.get(program, ()) if _stands(phrase, words)]
    granting += [text for text in texts if text is not None and text.startswith("--impersonate-service-account")]
    found += [Claim(ROOT_ACCESS, evidence=each) for each in granting]
    if program == "gcloud" and ("add-metadata" in words or "create" in words):
        found += [Claim(PERSISTENCE, evidence=text) for text in texts if text is not None and any(name in text for name in _METADATA)]
    if program == "gcloud" and _stands(("os-login", "ssh-keys", "add"), words):
        found.append(Claim(PERSISTENCE, evidence="ssh-keys"))
    if program == "az" and _stands(("vm", "extension", "set"), words):
        found.append(Claim(PERSISTENCE, evidence="extension"))
    if program == "az" and "get-credentials" in words and any(text in ("-", "/dev/stdout") for text in texts):
        found.append(Claim(SECRET_READ, target="kubeconfig", evidence="get-credentials"))
    return found


def _stands(phrase: tuple[str, ...], words: list[str]) -> bool:
    """Whether the words of the phrase follow each other, the first of them near the beginning."""
    return any(tuple(words[at : at + len(phrase)]) == phrase for at in range(3))
