"""Users, groups and privilege: gaining it, dropping it, administering who has it."""

from capfence_sh.catalog.vocabulary import (
    COMMAND,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    RAW,
    READ,
    REMOTE_READ,
    RESOURCE,
    ROOT_ACCESS,
    SECRET_READ,
    SHELL,
    TEXT,
    UNKNOWN,
    WRITE,
    WRITES,
    command,
    example,
    flags,
    operands,
    option,
    values,
    variable,
)

ADMINISTERS = (ROOT_ACCESS, MUTATION)
HELP = option("-h", harmless=True)

COMMANDS = (
    # ---- running as somebody else ----------------------------------------------------------------------------------------
    command(
        "sudo",
        style=POSIX,
        options=(
            *flags(
                "-A --askpass, -B --bell, -b --background, -E, -H --set-home, -h, -i --login, -N --no-update, -n --non-interactive, -P --preserve-groups, -S --stdin, -s --shell, -v --validate, -e --edit"
            ),
            option("--preserve-env", takes=TEXT, optional=True),
            option("-l", "--list"),
            option("-V", harmless=True),
            option("-k", "--reset-timestamp", "-K", "--remove-timestamp"),
            *values(
                "-C --close-from, -g --group, --host, -p --prompt, -r --role, -t --type, -U --other-user, -T --command-timeout, -u --user, -c, -a"
            ),
            option("-D", "--chdir", takes=DIRECTORY),
            option("-R", "--chroot", takes=INSPECT),
        ),
        operands=operands(COMMAND),
        effects=(ROOT_ACCESS,),
        analyser="privilege",
        environment=(
            variable("SUDO_ASKPASS", takes=PROGRAM),
            variable("SUDO_EDITOR", "VISUAL", "EDITOR", takes=PROGRAM, harmless=("", "vi", "vim", "nano", "emacs")),
        ),
        examples=(
            example("sudo ls", ROOT_ACCESS),
            example("sudo -u postgres id", ROOT_ACCESS),
            example("sudo -n -- rm -rf /opt/app", ROOT_ACCESS, DESTRUCTIVE),
            example("sudo A=1 rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),
            example("sudo --user=bob sh -c 'rm -rf /opt'", ROOT_ACCESS, DESTRUCTIVE),
            example("sudo -i", ROOT_ACCESS),
            example("sudo -l"),
            example("sudo -k rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),
            example("SUDO_ASKPASS='rm -rf /srv' sudo -A ls", ROOT_ACCESS, DESTRUCTIVE, OPAQUE),
            example("SUDO_EDITOR='rm -rf /srv' sudo -e x", ROOT_ACCESS, DESTRUCTIVE, OPAQUE, UNKNOWN),
        ),
    ),
    command(
        "sudoedit",
        options=(
            *flags("-A --askpass, -B --bell, -h, -k, -n --non-interactive, -S --stdin"),
            *values("-C, -D, -g --group, -p --prompt, -R, -r, -t, -T, -u --user"),
        ),
        operands=operands(many=WRITE),
        effects=(ROOT_ACCESS,),
        environment=(variable("SUDO_EDITOR", "VISUAL", "EDITOR", takes=PROGRAM, harmless=("", "vi", "vim", "nano")),),
        examples=(
            example("sudoedit /etc/hosts", ROOT_ACCESS, WRITES),
            example("SUDO_EDITOR='rm -rf /srv' sudoedit x", ROOT_ACCESS, WRITES, DESTRUCTIVE, OPAQUE),
        ),
    ),
    command(
        "su",
        options=(
            *flags("-f --fast, -l --login, -m -p --preserve-environment, -P --pty, -h, -V, -T --no-pty"),
            *values("-g --group, -G --supp-group, -w --whitelist-environment"),
            option("-s", "--shell", takes=PROGRAM),
            option("-c", "--command", "--session-command", takes=SHELL),
        ),
        operands=operands(many=TEXT),
        effects=(ROOT_ACCESS,),
        examples=(
            example("su -", ROOT_ACCESS),
            example("su -c id", ROOT_ACCESS),
            example("su - root -c 'rm -rf /srv'", ROOT_ACCESS, DESTRUCTIVE),
            example("su bob --session-command='rm -rf /srv'", ROOT_ACCESS, DESTRUCTIVE),
            example("su -s /tmp/x bob", ROOT_ACCESS, OPAQUE),
        ),
    ),
    command(
        "runuser",
        style=POSIX,
        options=(
            *flags("-f --fast, -l --login, -P --pty, -m -p --preserve-environment, -h, -V, -T --no-pty"),
            *values("-g --group, -G --supp-group, -w --whitelist-environment, -u --user"),
            option("-s", "--shell", takes=PROGRAM),
            option("-c", "--command", "--session-command", takes=SHELL),
        ),
        operands=operands(many=TEXT),
        effects=(ROOT_ACCESS,),
        analyser="privilege",
        examples=(
            example("runuser -u bob rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),
            example("runuser -l bob -c 'rm -rf /srv'", ROOT_ACCESS, DESTRUCTIVE),
            example("runuser -c 'rm -rf /srv' bob", ROOT_ACCESS, DESTRUCTIVE),
            example("runuser -s /tmp/x bob", ROOT_ACCESS, OPAQUE),
        ),
    ),
    command(
        "doas",
        style=POSIX,
        options=(*flags("-L, -n, -s"), *values("-u, -a"), option("-C", takes=READ, harmless=True)),
        operands=operands(COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(
            example("doas rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),
            example("doas -u bob id", ROOT_ACCESS),
            example("doas -C doas.conf ls"),
            example("doas -C .env ls", SECRET_READ),
        ),
    ),
    command(
        "pkexec",
        style=POSIX,
        options=(*flags("--disable-internal-agent, --keep-cwd"), *values("--user")),
        operands=operands(COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(example("pkexec bash", ROOT_ACCESS, OPAQUE), example("pkexec --user bob id", ROOT_ACCESS)),
    ),
    command(
        "run0",
        style=POSIX,
        options=(
            *flags("--no-ask-password, --pty, --pipe, --shell-prompt-prefix, -h, -V"),
            *values(
                "--unit, --property, --description, --slice, -u --user, -g --group, --nice, -D --chdir, --setenv, --background, --machine"
            ),
        ),
        operands=operands(COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(example("run0 rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),),
    ),
    command(
        "gosu",
        "su-exec",
        "setuidgid",
        "dzdo",
        "pbrun",
        "ksu",
        style=POSIX,
        options=flags("-h, -v"),
        operands=operands(TEXT, COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(example("gosu postgres rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),),
    ),
    command(
        "chpst",
        style=POSIX,
        options=(
            *flags("-v, -V, -P, -0, -1, -2"),
            *values("-b, -n, -m, -d, -o, -p, -f, -c, -r, -s, -t"),
            option("-u", "-U", takes=TEXT, effects=(ROOT_ACCESS,)),
            option("-e", takes=CONTEXT),
            option("-/", takes=TEXT, effects=(ROOT_ACCESS,)),
            option("-C", takes=DIRECTORY),
            *values("-l, -L", takes=WRITE),
        ),
        operands=operands(COMMAND),
        examples=(
            example("chpst -u app rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),
            example("chpst -v -P ls"),
            example("chpst -l /tmp/lock ls", WRITES),
            example("chpst -/ /srv ls", ROOT_ACCESS),
        ),
    ),
    command(
        "newgrp",
        style=POSIX,
        options=flags("-l"),
        operands=operands(many=TEXT),
        effects=(ROOT_ACCESS,),
        examples=(example("newgrp docker", ROOT_ACCESS), example("newgrp - docker", ROOT_ACCESS)),
    ),
    command(
        "sg",
        style=RAW,
        operands=operands(many=TEXT),
        analyser="privilege",
        examples=(
            example("sg docker -c 'rm -rf /srv'", ROOT_ACCESS, DESTRUCTIVE),
            example("sg docker 'rm -rf /srv'", ROOT_ACCESS, DESTRUCTIVE),
            example("sg - docker -c 'rm -rf /srv'", ROOT_ACCESS, DESTRUCTIVE),
            example("sg docker", ROOT_ACCESS, OPAQUE),
            example("sg run 'rm -rf /srv'", ROOT_ACCESS, DESTRUCTIVE),
            example("sg -p 'console.log($A)' -l ts src"),
            example("sg scan --json=compact src"),
            example("sg run -p a -r b -U src", WRITES),
        ),
    ),
    command(
        "login",
        "sulogin",
        "agetty",
        "getty",
        options=(
            *flags(
                "-8 --8bits, -c --noreset, -E --remote, --show-issue, --flow-control, -i --noissue, -J --noclear, -m --extract-baud, --list-speeds, -n --skip-login, -N --nonewline",
                "--login-pause, -R --hangup, -s --keep-baud, -U --detect-case, -w --wait-cr, --nohints, --nohostname, --long-hostname, --reload, -V",
            ),
            *values(
                "-a --autologin, --issue-file, -I --init-string, -o --login-options, --chroot, -t --timeout, --erase-chars, --kill-chars, --chdir, --delay, --nice"
            ),
            option("--local-line", takes=TEXT, optional=True),
            *flags("-L"),
            *flags("-f, -p, -h, -e --force, -r"),
            *values("-H --host, -l --login-program"),
        ),
        operands=operands(many=TEXT),
        effects=(ROOT_ACCESS,),
        examples=(example("login -f root", ROOT_ACCESS),),
    ),
    # ---- other namespaces and roots --------------------------------------------------------------------------------------
    command(
        "chroot",
        style=POSIX,
        options=(*flags("--skip-chdir"), *values("--groups, --userspec")),
        operands=operands(INSPECT, COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(example("chroot /mnt rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE), example("chroot --userspec=bob /mnt", ROOT_ACCESS)),
    ),
    command(
        "nsenter",
        style=POSIX,
        options=(
            *flags(
                "-a --all, -F --no-fork, -Z --follow-context, -h, -V, --keep-caps, --preserve-credentials, -c --join-cgroup, -e --env, --user-parent, -m, -u, -i, -n, -p, -C, -U, -T, -r, -w"
            ),
            *values("-t --target, -S --setuid, -G --setgid, -N --net-socket"),
            option("-W", "--wdns", takes=TEXT, optional=True),
            option(
                "--mount",
                "--uts",
                "--ipc",
                "--net",
                "--pid",
                "--cgroup",
                "--user",
                "--time",
                "--root",
                takes=INSPECT,
                optional=True,
            ),
            option("--wd", takes=DIRECTORY, optional=True),
        ),
        operands=operands(COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(example("nsenter -t 1 -m sh", ROOT_ACCESS, OPAQUE), example("nsenter -t 1 -a -- rm -rf /data", ROOT_ACCESS, DESTRUCTIVE)),
    ),
    command(
        "unshare",
        style=POSIX,
        options=(
            *flags(
                "-f --fork, -r --map-root-user, -c --map-current-user, --map-auto, --keep-caps, -h, -V, -m, -u, -i, -n, -p, -U, -C, -T, --forward-signals, --mount-binfmt"
            ),
            *values(
                "--map-user, --map-group, --map-users, --map-groups, --propagation, --setgroups, -S --setuid, -G --setgid, --monotonic, --boottime, -l --load-interp"
            ),
            option("-R", "--root", takes=INSPECT),
            option("-w", "--wd", takes=DIRECTORY),
            option(
                "--mount",
                "--uts",
                "--ipc",
                "--net",
                "--pid",
                "--user",
                "--cgroup",
                "--time",
                "--kill-child",
                "--mount-proc",
                takes=TEXT,
                optional=True,
            ),
        ),
        operands=operands(COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(
            example("unshare -r rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),
            example("unshare -rm", ROOT_ACCESS),
            example("unshare --net -w /srv rm x", ROOT_ACCESS, DESTRUCTIVE),
        ),
    ),
    command(
        "setpriv",
        style=POSIX,
        options=(
            *flags("--clear-groups, --keep-groups, --init-groups, --no-new-privs --nnp, --reset-env, -h, -V"),
            option("-d", "--dump", "--list-caps", harmless=True),
            *values(
                "--groups, --rgid, --egid, --regid, --ruid, --euid, --reuid, --pdeathsig --pdeath-signal, --selinux-label, --apparmor-profile, --bounding-set, --inh-caps --inheritable-caps, --ambient-caps, --securebits, --landlock-access, --landlock-rule, --seccomp-filter"
            ),
        ),
        operands=operands(COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(example("setpriv --dump"), example("setpriv --reuid=0 rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE)),
    ),
    command(
        "capsh",
        style=POSIX,
        options=(
            *flags(
                "--print, --current, --modes, --strict, --noamb, --noenv, --quiet, -h, --license, --has-ambient, --has-no-new-privs, --no-new-privs, =="
            ),
            *values(
                "--caps, --drop, --inh, --user, --mode, --inmode, --uid, --cap-uid, --is-uid, --gid, --is-gid, --groups, --keep, --secbits, --forkfor, --killit, --explain, --suggest, --decode, --supports, --has-p, --has-i, --has-a, --has-b, --iab, --addamb, --delamb"
            ),
            option("--chroot", takes=INSPECT),
            option("--shell", takes=PROGRAM),
        ),
        operands=operands(many=TEXT),
        analyser="privilege",
        examples=(
            example("capsh --print"),
            example("capsh --decode=00000000a80425fb"),
            example("capsh --uid=0 -- -c 'rm -rf /srv'", ROOT_ACCESS, DESTRUCTIVE),
            example("capsh --shell=/tmp/x --", OPAQUE, ROOT_ACCESS),
        ),
    ),
    # ---- capabilities and sudoers ----------------------------------------------------------------------------------------
    command(
        "setcap",
        options=(*flags("-q, -r, -h, -f"), *values("-n"), option("-v", harmless=True)),
        operands=operands(many=INSPECT),
        effects=(ROOT_ACCESS,),
        examples=(example("setcap cap_setuid+ep /bin/bash", ROOT_ACCESS), example("setcap -v cap_net_raw+ep /bin/ping")),
    ),
    command("getcap", options=flags("-h, -n, -r, -v"), operands=operands(many=INSPECT), examples=(example("getcap -r /usr/bin"),)),
    command(
        "getpcaps",
        "captest",
        "filecap",
        "netcap",
        "pscap",
        options=flags("--usage, --ugly, --legacy, --verbose, --iab, -a, -d"),
        operands=operands(many=TEXT),
        examples=(example("getpcaps 1"),),
    ),
    command(
        "visudo",
        options=(
            *flags("-h, -I --no-includes, -O --owner, -P --perms, -q --quiet, -s --strict"),
            option("-c", "--check", harmless=True),
            option("-x", "--export", takes=WRITE),
            option("-V", "--version", harmless=True),
            option("-f", "--file", takes=WRITE),
        ),
        operands=operands(WRITE),
        effects=(ROOT_ACCESS,),
        environment=(variable("SUDO_EDITOR", "VISUAL", "EDITOR", takes=PROGRAM, harmless=("", "vi", "vim", "nano")),),
        examples=(
            example("visudo", ROOT_ACCESS),
            example("visudo -c"),
            example("visudo -f /etc/sudoers.d/x", ROOT_ACCESS, WRITES, PERSISTENCE),
            example("EDITOR='rm -rf /srv' visudo", ROOT_ACCESS, DESTRUCTIVE, OPAQUE),
        ),
    ),
    command(
        "vipw",
        "vigr",
        options=(
            *flags("-g --group, -h, -p --passwd, -q --quiet, -s --shadow"),
            *values("-R --root"),
        ),
        effects=ADMINISTERS,
        environment=(variable("VISUAL", "EDITOR", takes=PROGRAM, harmless=("", "vi", "vim", "nano")),),
        examples=(
            example("vipw -s", ROOT_ACCESS, MUTATION),
            example("EDITOR='rm -rf /srv' vipw", ROOT_ACCESS, MUTATION, DESTRUCTIVE, OPAQUE),
        ),
    ),
    # ---- accounts --------------------------------------------------------------------------------------------------------
    command(
        "useradd",
        options=(
            *flags(
                "--badname, --btrfs-subvolume-home, -D --defaults, -F --add-subids-for-system, -h, -l --no-log-init, -m --create-home, -M --no-create-home, -N --no-user-group",
                "-o --non-unique, -r --system, -U --user-group",
            ),
            *values(
                "-b --base-dir, -c --comment, -d --home-dir, -e --expiredate, -f --inactive, -g --gid, -G --groups, -k --skel, -K --key, -p --password, -R --root, -P --prefix",
                "-s --shell, -u --uid, -Z --selinux-user",
            ),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("useradd -o -u 0 x", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "adduser",
        "addgroup",
        options=(
            *flags(
                "--add-extra-groups, --allow-all-names, --allow-bad-names, --system --system., --debug, --disabled-login, --disabled-password, --force-badname, --allow-badname, --group",
                "--no-create-home, --quiet, --verbose, -v",
            ),
            *values("--comment, --conf, --firstuid, --lastuid, --firstgid, --lastgid, --gid, --home, --ingroup, --shell, --uid"),
            *flags("-D, -H, -S, -q, -h --help"),
        ),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(example("adduser bob sudo", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "userdel",
        options=(
            *flags("-f --force, -h, -Z --selinux-user"),
            *values("-R --root, -P --prefix"),
            option("-r", "--remove", effects=(DESTRUCTIVE,)),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("userdel bob", ROOT_ACCESS, MUTATION), example("userdel -r bob", ROOT_ACCESS, MUTATION, DESTRUCTIVE)),
    ),
    command(
        "deluser",
        "delgroup",
        options=(
            *flags("--backup, --system, --debug, --group, --only-if-empty, --quiet, --verbose"),
            *values("--backup-suffix, --backup-to, --conf"),
            option("--remove-all-files", "--remove-home", effects=(DESTRUCTIVE,)),
        ),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(
            example("deluser bob sudo", ROOT_ACCESS, MUTATION),
            example("deluser --remove-home bob", ROOT_ACCESS, MUTATION, DESTRUCTIVE),
        ),
    ),
    command(
        "usermod",
        options=(
            *flags("-a --append, -b --badname, -h, -L --lock, -m --move-home, -o --non-unique, -r --remove, -U --unlock"),
            *values(
                "-c --comment, -d --home, -e --expiredate, -f --inactive, -g --gid, -G --groups, -l --login, -p --password, -P --prefix, -R --root, -s --shell, -u --uid",
                "-v --add-subuids, -V --del-subuids, -w --add-subgids, -W --del-subgids, -Z --selinux-user",
            ),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("usermod -aG sudo bob", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "groupadd",
        options=(
            *flags("-f --force, -h, -o --non-unique, -r --system"),
            *values("-g --gid, -K --key, -p --password, -R --root, -P --prefix, -U --users"),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("groupadd -g 12 x", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "groupmod",
        options=(
            *flags("-a --append, -h, -o --non-unique"),
            *values("-g --gid, -n --new-name, -p --password, -R --root, -P --prefix, -U --users"),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("groupmod -n x y", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "groupdel",
        options=(
            *flags("-h, -f --force"),
            *values("-R --root, -P --prefix"),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("groupdel x", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "newusers",
        options=(
            *flags("--badname, -h, -r --system"),
            *values("-R --root"),
        ),
        operands=operands(READ),
        effects=ADMINISTERS,
        examples=(example("newusers list", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "passwd",
        options=(
            *flags("-a --all, -d --delete, -e --expire, -h, -k --keep-tokens, -l --lock, -q --quiet, -u --unlock"),
            *values("-i --inactive, -n --mindays, -r --repository, -R --root, -w --warndays, -x --maxdays"),
            *flags("--stdin, -f"),
            option("-S", "--status", harmless=True),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("passwd root", ROOT_ACCESS, MUTATION), example("passwd -S bob"), example("passwd -d bob", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "chpasswd",
        "chgpasswd",
        options=(
            *flags("-e --encrypted, -h, -m --md5, -s --sha-rounds"),
            *values("-c --crypt-method, -R --root"),
        ),
        operands=operands(),
        effects=ADMINISTERS,
        examples=(example("chpasswd -e", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "chage",
        options=(
            *flags("-h, -i --iso8601"),
            *values("-d --lastday, -E --expiredate, -I --inactive, -m --mindays, -M --maxdays, -R --root, -W --warndays"),
            option("-l", "--list", harmless=True),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("chage -l bob"), example("chage -M 99999 bob", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "gpasswd",
        options=(
            *flags("-h, -r --remove-password, -R --restrict"),
            *values("-a --add, -d --delete, -Q --root, -A --administrators, -M --members"),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("gpasswd -a bob docker", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "chfn",
        "chsh",
        options=(
            *flags("-u"),
            *values("-f --full-name, -o --other, -r --room, -R --root, -w --work-phone"),
            *values("-h --home-phone, -s --shell"),
            option("-l", "--list-shells", harmless=True),
        ),
        operands=operands(RESOURCE),
        effects=(MUTATION, PERSISTENCE),
        examples=(example("chsh -s /bin/zsh bob", MUTATION, PERSISTENCE), example("chsh -l")),
    ),
    command(
        "pwck",
        "grpck",
        options=(
            *flags("--badname, -h, -q --quiet, -s --sort, -S --silence-warnings"),
            *values("-R --root"),
            option("-r", "--read-only", harmless=True),
        ),
        operands=operands(many=INSPECT),
        effects=ADMINISTERS,
        examples=(example("pwck -r"), example("pwck", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "pwconv",
        "pwunconv",
        "grpconv",
        "grpunconv",
        options=(
            *flags("-h"),
            *values("-R --root"),
        ),
        effects=ADMINISTERS,
        examples=(example("pwunconv", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "faillock",
        "pam_tally2",
        "faillog",
        options=(
            *values("--user -u, --dir, -t --time, -f --file"),
            *flags("-a --all"),
            option("--reset", "-r", effects=(MUTATION,)),
            option("-m", "--maximum", "-l", "--lock-secs", takes=TEXT, effects=(MUTATION,)),
        ),
        examples=(example("faillock --user bob"), example("faillock --user bob --reset", MUTATION), example("faillog -m 5", MUTATION)),
    ),
    command(
        "authconfig",
        "authselect",
        "pam-auth-update",
        options=(
            *flags(
                "--update, --updateall, --test, --force, -f, -b, --package, --nobackup, -q --quiet, -r --raw, --kickstart, --enableshadow, --disableshadow, --enablemkhomedir, --disablemkhomedir, --enablesssd, --enablesssdauth, --enableldap, --enableldapauth, --trace, --debug"
            ),
            *values(
                "--root, --enable, --disable, --remove, --passalgo, --ldapserver, --ldapbasedn, --krb5realm, --backup, --restorebackup"
            ),
            option("-h", harmless=True),
        ),
        operands=operands(many=TEXT),
        effects=ADMINISTERS,
        examples=(
            example("pam-auth-update --force", ROOT_ACCESS, MUTATION),
            example("authselect select sssd --force", ROOT_ACCESS, MUTATION),
        ),
    ),
    command(
        "realm",
        options=(
            *flags("-v --verbose, -i --install, --unattended, --all, --name-only"),
            *values(
                "-U --user, --computer-ou, --client-software, --server-software, --membership-software, --one-time-password, --os-name, --os-version, -R --realm, -x --withdraw"
            ),
            option("-h", harmless=True),
        ),
        subcommands=(
            command("list", operands=operands(many=TEXT), examples=(example("realm list"),)),
            command(
                "discover",
                operands=operands(many=HOST),
                effects=(REMOTE_READ,),
                examples=(example("realm discover ad.example", REMOTE_READ),),
            ),
            command(
                "join",
                "leave",
                "permit",
                "deny",
                "renew",
                operands=operands(many=TEXT),
                effects=ADMINISTERS,
                examples=(example("realm leave", ROOT_ACCESS, MUTATION),),
            ),
        ),
    ),
    command(
        "adcli",
        options=(
            *flags(
                "-v --verbose, --stdin-password, --show-details, --show-password, --use-ldaps, --add-samba-data, --dont-expire-password"
            ),
            *values(
                "-D --domain, -R --domain-realm, -S --domain-controller, -U --login-user, --login-type, -N --computer-name, -O --domain-ou, -H --host-fqdn, -K --host-keytab, -V --service-name, --os-name, --os-version, --user-principal, --one-time-password, --ldap-passwd, --recursive, -C --login-ccache"
            ),
            option("-h", harmless=True),
        ),
        subcommands=(
            command(
                "info",
                "show-computer",
                "testjoin",
                operands=operands(many=TEXT),
                effects=(EGRESS,),
                examples=(example("adcli info ad.example", EGRESS),),
            ),
            command(
                "join",
                "update",
                "preset-computer",
                "reset-computer",
                "delete-computer",
                "create-user",
                "delete-user",
                "passwd-user",
                "create-group",
                "delete-group",
                "add-member",
                "remove-member",
                "create-msa",
                operands=operands(many=TEXT),
                effects=ADMINISTERS,
                examples=(example("adcli delete-user bob", ROOT_ACCESS, MUTATION),),
            ),
        ),
    ),
    command(
        "kadmin",
        "kadmin.local",
        options=(*flags("-O, -N, -n, -m"), *values("-r, -p, -q, -s, -c, -k, -w, -d, -e, -x, -t")),
        operands=operands(many=TEXT),
        effects=ADMINISTERS,
        examples=(example("kadmin.local -q 'listprincs'", ROOT_ACCESS, MUTATION),),
    ),
)
