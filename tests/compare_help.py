"""Compare the options of the catalogue with what the programs themselves list: `python -m tests.compare_help`.

Only programs whose `--help` does nothing but print are asked.  Every long option that `--help` lists must be in the table, with a value where
the help shows one (`--x=VALUE`).  Exit 1 when one is missing; what differs in the other direction (options of other versions) is not an error.
"""

import re
import shutil
import subprocess
import sys

from capfence_sh import catalog

PROGRAMS = (
    "ls cp mv rm mkdir rmdir touch ln chmod chown chgrp stat du df dd install mktemp readlink realpath basename dirname truncate shred sync split csplit tee"
    " cat tac head tail wc nl od sort uniq cut paste tr fold fmt comm join expand unexpand shuf tsort seq factor numfmt base64 base32 md5sum sha1sum"
    " sha256sum sha512sum b2sum cksum sum date nice nohup timeout env printenv id groups whoami who users uptime nproc uname hostname stdbuf chroot"
    " grep egrep fgrep sed find xargs diff cmp diff3 sdiff patch tar gzip bzip2 xz zstd cpio"
    " ps free vmstat pgrep pkill pidwait w watch kill slabtop pmap pwdx lsblk lscpu lsmem findmnt blkid mount umount losetup flock setsid taskset ionice chrt"
    " renice script scriptreplay logger rev column hexdump look cal dmesg fallocate unshare nsenter setpriv"
    " curl wget rsync git make python3 perl npm gcc g++ strace tmux man jq xxd openssl gpg ssh-keygen docker psql"
    " apt-get apt-cache dpkg dpkg-query systemctl journalctl loginctl hostnamectl timedatectl busctl useradd userdel usermod groupadd passwd chage su sudo"
).split()
LONG = re.compile(r"(?<![\w-])(--[a-zA-Z0-9][\w-]*)(\[?=)?")
# --help and --version are known everywhere; a listed name that ends in a dash or in capitals stands for many names
ALWAYS = {"--help", "--version"}
FAMILY = re.compile(r"-$|-OPTION$|^--[GL]TYPE-")


def _tree(spec):
    yield spec
    for sub in spec.subcommands:
        yield from _tree(sub)


def listed(program):
    """The long options in the program's own help, with whether a value follows."""
    answer = subprocess.run([program, "--help"], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=20, check=False)
    found = {}
    for line in (answer.stdout + answer.stderr).splitlines():
        text = line.strip()
        if text.startswith("-"):  # an option's own line, not a sentence that mentions one
            for name, value in LONG.findall(re.split(r"\s{2,}", text)[0]):
                found[name] = found.get(name, False) or bool(value)
    return found


def compared(program):
    """(options the table lacks, options whose value it lacks)"""
    spec = catalog.lookup(program)
    known = {name: bool(option.takes) for sub in _tree(spec) for option in sub.options for name in option.names}
    options = {name: value for name, value in listed(program).items() if name not in ALWAYS and not FAMILY.search(name)}
    missing = sorted(name for name in options if name not in known)
    without = sorted(name for name, value in options.items() if value and name in known and not known[name])
    return missing, without


def main():
    asked = wrong = 0
    for program in PROGRAMS:
        if shutil.which(program) is None:
            print(f"{program}: not on this machine")
            continue
        if catalog.lookup(program) is None:
            print(f"{program}: not in the catalogue")
            wrong += 1
            continue
        asked += 1
        missing, without = compared(program)
        if missing or without:
            wrong += 1
            print(f"{program}: missing {' '.join(missing) or '-'}; without their value {' '.join(without) or '-'}")
    print(f"{asked} programs compared, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
