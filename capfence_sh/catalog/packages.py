"""Package managers: of the system, of languages, and the runners that fetch what they run."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    COMMAND,
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    OPTIONS,
    PACKAGE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    RESOURCE,
    SCRIPT,
    SECRET_READ,
    SHELL,
    TEXT,
    UNKNOWN,
    URL,
    WRITE,
    WRITES,
    command,
    example,
    flags,
    operands,
    option,
    subcommand,
    values,
    variable,
)

NAMES = operands(many=RESOURCE)
WORDS = operands(many=TEXT)

# ---- Debian --------------------------------------------------------------------------------------------------------------

APT_OPTIONS = (
    *flags(
        "-y --yes --assume-yes, --assume-no, -q --quiet, -qq, -d --download-only, -f --fix-broken, -m --ignore-missing --fix-missing, -V --verbose-versions",
        "-u --show-upgraded, -b --compile --build, --ignore-hold, --no-install-recommends, --install-recommends, --install-suggests, --no-upgrade",
        "--only-upgrade, --force-yes, --purge, --reinstall, --auto-remove --autoremove, --only-source, --diff-only, --dsc-only, --tar-only, --arch-only, --no-remove",
        "--trivial-only, --list-cleanup, --no-download, --print-uris, --allow-downgrades, --allow-remove-essential, --allow-change-held-packages, --fix-policy",
        "--show-progress, --installed, --upgradable, --all-versions -a, -i --important, -h, -v, -U --update, --names-only -n, --full, --indep-only, -g, --no-all-versions, --no-show-upgraded, --with-new-pkgs, --without-new-pkgs, --mark-auto, --allow-releaseinfo-change, --no-pre-depends, --no-depends, --no-recommends, --no-suggests",
        "--no-conflicts, --no-breaks, --no-replaces, --no-enhances, --implicit, --generate, --all-names, --recurse",
    ),
    option("-s", "--simulate", "--just-print", "--dry-run", "--recon", "--no-act", harmless=True),
    option("--allow-unauthenticated", "--allow-insecure-repositories", "--allow-weak-repositories", effects=(REMOTE_CODE,)),
    *values(
        "-t --target-release --default-release, --host-architecture, -P --build-profiles, --color, --with-source, -e --error-on, -p --pkg-cache, --src-cache"
    ),
    option("-c", "--config-file", takes=CONFIG),
    option("-o", "--option", takes=TEXT, effects=(OPAQUE,)),
)
CHANGES = (PACKAGE, MUTATION)
READS = (
    subcommand("list", operands=WORDS),
    subcommand("search", "showsrc", "showpkg", operands=WORDS),
    subcommand("show", "info", operands=WORDS),
    subcommand(
        "policy", "madison", "depends", "rdepends", "pkgnames", "dotty", "xvcg", "stats", "dump", "dumpavail", "unmet", operands=WORDS
    ),
    subcommand("changelog", operands=WORDS, effects=(REMOTE_READ,), examples=(example("apt-get changelog bash", REMOTE_READ),)),
    subcommand("check"),
)
APT_COMMANDS = (
    *READS,
    subcommand("update", effects=(PACKAGE, MUTATION), examples=(example("apt-get update", PACKAGE, MUTATION),)),
    subcommand(
        "install",
        "reinstall",
        "satisfy",
        operands=NAMES,
        effects=CHANGES,
        analyser="package_names",
        examples=(
            example("apt-get install -y nmap", PACKAGE, MUTATION),
            example("apt-get -s install nmap"),
            example("apt-get install ./x.deb", PACKAGE, MUTATION, REMOTE_CODE),
            example("apt-get install --allow-unauthenticated x", PACKAGE, MUTATION, REMOTE_CODE),
            example("apt-get -o APT::Update::Pre-Invoke::=id update", PACKAGE, MUTATION, OPAQUE),
        ),
    ),
    subcommand("upgrade", "full-upgrade", "dist-upgrade", "safe-upgrade", "dselect-upgrade", operands=NAMES, effects=CHANGES),
    subcommand("remove", "purge", "autoremove", "auto-remove", "autopurge", operands=NAMES, effects=CHANGES),
    subcommand("clean", "autoclean", "auto-clean", "distclean", effects=(MUTATION,)),
    subcommand("build-dep", operands=NAMES, effects=CHANGES),
    subcommand("source", "download", operands=NAMES, effects=(PACKAGE,), examples=(example("apt-get download bash", PACKAGE),)),
    subcommand("edit-sources", operands=WORDS, effects=CHANGES),
    subcommand("hold", "unhold", "markauto", "unmarkauto", operands=NAMES, effects=(MUTATION,)),
    subcommand("versions", "why", "why-not", "extract-cache-subset", operands=WORDS),
    subcommand("moo"),
)
DEBIAN = (
    command(
        "apt",
        "apt-get",
        "aptitude",
        options=APT_OPTIONS,
        subcommands=APT_COMMANDS,
        analyser="apt_settings",
        environment=(variable("APT_CONFIG", takes=CONFIG),),
        examples=(
            example("apt list --installed"),
            example("apt search nginx"),
            example("apt-get purge -y nginx", PACKAGE, MUTATION),
            example("apt frobnicate", UNKNOWN),
            example("apt-get -o DPkg::Pre-Invoke::='rm -rf /srv' update", PACKAGE, MUTATION, OPAQUE, DESTRUCTIVE),
        ),
    ),
    command(
        "apt-cache",
        options=APT_OPTIONS,
        subcommands=READS,
        environment=(variable("APT_CONFIG", takes=CONFIG),),
        examples=(
            example("apt-cache policy curl"),
            example("apt-cache search rm -rf", UNKNOWN),
            example("apt-cache changelog bash", REMOTE_READ),
            example("apt-cache -o a=b search x", OPAQUE),
            example("APT_CONFIG=/tmp/x apt-cache policy", OPAQUE),
            example("apt-cache --allow-unauthenticated search x", REMOTE_CODE),
        ),
    ),
    command(
        "apt-mark",
        options=(
            *flags("-q --quiet"),
            *values("-c --config-file", takes=CONFIG),
            *values("-f --file, -o --option"),
            option("-s", "--dry-run", harmless=True),
        ),
        subcommands=(
            subcommand("showauto", "showmanual", "showhold", "showinstall", "showremove", "showpurge", operands=WORDS),
            subcommand("auto", "manual", "hold", "unhold", "minimize-manual", operands=NAMES, effects=(MUTATION,)),
        ),
        examples=(example("apt-mark showhold"), example("apt-mark hold nginx", MUTATION)),
    ),
    command(
        "apt-key",
        subcommands=(
            subcommand("list", "finger", "export", "exportall", operands=WORDS),
            subcommand("add", operands=operands(READ), effects=(MUTATION, PERSISTENCE)),
            subcommand("del", "adv", "update", "net-update", operands=WORDS, effects=(MUTATION, PERSISTENCE)),
        ),
        examples=(example("apt-key list"), example("apt-key add key.gpg", MUTATION, PERSISTENCE)),
    ),
    command("apt-file", options=(*flags("-l, -x, -F, -i, -v"),), operands=WORDS, examples=(example("apt-file search bin/curl"),)),
    command(
        *("add-apt-repository", "apt-add-repository"),
        options=(
            *flags("-y --yes, -r --remove, -s --enable-source, -n --no-update, -u --update, -L --list, -m --massive-debug"),
            *values("-c --component, -p --pocket"),
        ),
        operands=WORDS,
        effects=(MUTATION, PERSISTENCE, REMOTE_CODE),
        examples=(example("add-apt-repository -y ppa:x/y", MUTATION, PERSISTENCE, REMOTE_CODE),),
    ),
    command(
        "dpkg",
        options=(
            *flags(
                "-l --list, -L --listfiles, -S --search, -s --status, -p --print-avail, -I --info, -c --contents, -f --field, -C --audit, -V --verify"
            ),
            *flags(
                "--get-selections, --print-architecture, --print-foreign-architectures, --compare-versions, --assert-support-predepends, -e --control, --yet-to-unpack"
            ),
            *flags(
                "-E --skip-same-version, -G --refuse-downgrade, -O --selected-only, -B --auto-deconfigure, --no-pager, --validate-pkgname, --validate-version"
            ),
            *values(
                "--admindir, --root, --instdir, --status-fd, --path-exclude, --path-include, -D --debug, --abort-after, --verify-format"
            ),
            option("--no-act", "--dry-run", "--simulate", harmless=True),
            option("-i", "--install", operands=READ, effects=(REMOTE_CODE, MUTATION)),
            option("--unpack", "-A", "--record-avail", operands=READ, effects=(REMOTE_CODE, MUTATION)),
            option("-r", "--remove", "-P", "--purge", operands=RESOURCE, effects=(PACKAGE, MUTATION)),
            option("--configure", "--triggers-only", "--add-architecture", "--remove-architecture", operands=RESOURCE, effects=(MUTATION,)),
            option("--set-selections", "--clear-selections", "--clear-avail", "--update-avail", "--merge-avail", effects=(MUTATION,)),
            option("-x", "--extract", "-X", "--vextract", operands=WRITE),
            option("--pre-invoke", "--post-invoke", "--status-logger", takes=PROGRAM),
            option("--force", takes=TEXT, optional=True),
            *flags(
                "--force-all, --force-security-mac, --force-downgrade, --force-configure-any, --force-hold, --force-not-root, --force-bad-path, --force-bad-verify, --force-bad-version, --force-statoverride-add, --force-statoverride-remove, --force-overwrite, --force-overwrite-diverted, --force-overwrite-dir"
            ),
            *flags(
                "--force-unsafe-io, --force-script-chrootless, --force-confnew, --force-confold, --force-confdef, --force-confmiss, --force-confask, --force-architecture, --force-breaks, --force-conflicts, --force-depends, --force-depends-version, --force-remove-reinstreq, --force-remove-protected, --force-remove-essential"
            ),
            *flags(
                "--no-force-all, --no-force-security-mac, --no-force-downgrade, --no-force-configure-any, --no-force-hold, --no-force-not-root, --no-force-bad-path, --no-force-bad-verify, --no-force-bad-version, --no-force-statoverride-add, --no-force-statoverride-remove, --no-force-overwrite, --no-force-overwrite-diverted, --no-force-overwrite-dir"
            ),
            *flags(
                "--no-force-unsafe-io, --no-force-script-chrootless, --no-force-confnew, --no-force-confold, --no-force-confdef, --no-force-confmiss, --no-force-confask, --no-force-architecture, --no-force-breaks, --no-force-conflicts, --no-force-depends, --no-force-depends-version, --no-force-remove-reinstreq, --no-force-remove-protected, --no-force-remove-essential"
            ),
            *flags(
                "--refuse-all, --refuse-security-mac, --refuse-configure-any, --refuse-hold, --refuse-not-root, --refuse-bad-path, --refuse-bad-verify, --refuse-bad-version, --refuse-statoverride-add, --refuse-statoverride-remove, --refuse-overwrite, --refuse-overwrite-diverted, --refuse-overwrite-dir"
            ),
            *flags(
                "--refuse-unsafe-io, --refuse-script-chrootless, --refuse-confnew, --refuse-confold, --refuse-confdef, --refuse-confmiss, --refuse-confask, --refuse-architecture, --refuse-breaks, --refuse-conflicts, --refuse-depends, --refuse-depends-version, --refuse-remove-reinstreq, --refuse-remove-protected, --refuse-remove-essential"
            ),
            option("-a", "--pending"),
            *flags("--assert-help, --force-help, --forget-old-unavail, --predep-package, --robot, --no-debsig, --no-triggers, --triggers"),
            option("--ctrl-tarfile", "--fsys-tarfile", operands=READ),
            *values("--ignore-depends"),
            *values("--log", takes=WRITE),
        ),
        operands=WORDS,
        examples=(
            example("dpkg -l wget"),
            example("dpkg -S /bin/ls"),
            example("dpkg -i x.deb", REMOTE_CODE, MUTATION),
            example("dpkg --force-all -i x.deb", REMOTE_CODE, MUTATION),
            example("dpkg --purge nginx", PACKAGE, MUTATION),
            example("dpkg --configure -a", MUTATION),
            example("dpkg --set-selections", MUTATION),
            example("dpkg -x a.deb /etc/x", WRITES),
            example("dpkg --pre-invoke='rm -rf /srv' -l", DESTRUCTIVE, OPAQUE),
            example("dpkg --log=/etc/x -l", WRITES),
        ),
    ),
    command(
        "dpkg-query",
        options=(
            *flags(
                "-l --list, -L --listfiles, -S --search, -s --status, -p --print-avail, -W --show, -c --control-path, --control-list, --control-show, --no-pager"
            ),
            *values("-f --showformat, --admindir, --root, --load-avail"),
        ),
        operands=WORDS,
        examples=(example("dpkg-query -W -f '${Package}\\n'"),),
    ),
    command(
        "dpkg-deb",
        options=(
            *flags(
                "-c --contents, -I --info, -f --field, -W --show, --nocheck, --root-owner-group, -v --verbose, -D --debug, --uniform-compression, --no-uniform-compression, --ctrl-tarfile, --fsys-tarfile"
            ),
            *values("-Z, -z, -S, --deb-format, --showformat, --threads-max"),
            option("-h", "-?", harmless=True),
            option("-x", "--extract", "-X", "--vextract", "-e", "--control", "-R", "--raw-extract", "-b", "--build", operands=WRITE),
        ),
        operands=operands(many=INSPECT),
        examples=(example("dpkg-deb -c x.deb"), example("dpkg-deb -x x.deb /etc", WRITES)),
    ),
    command(
        "dpkg-reconfigure",
        options=(
            *flags("-a --all, -u --unseen-only, --default-priority, --force, --no-reload, --terse"),
            *values("-f --frontend, -p --priority"),
        ),
        operands=NAMES,
        effects=(MUTATION,),
        examples=(example("dpkg-reconfigure tzdata", MUTATION),),
    ),
)

# ---- other distributions -------------------------------------------------------------------------------------------------

DNF_OPTIONS = (
    *flags(
        "-y --assumeyes, -q --quiet, -v --verbose, -C --cacheonly, -b --best, --nobest, --refresh, --allowerasing, --skip-broken, --obsoletes"
    ),
    *flags(
        "--noautoremove, --security, --bugfix, --enhancement, --newpackage, --debugsolver, --nodocs, -h, --downloadonly, --showduplicates, --installed, --available, --all, -4, -6, --noplugins, --disable-modular-filtering, --skip-unavailable, --allow-vendor-change, --offline, --help-cmd"
    ),
    *values(
        "--enablerepo, --disablerepo, --repo --repoid, --releasever, -x --exclude, --color, --forcearch, --advisory --advisories, --bzs --bz, --cves --cve, --sec-severity --secseverity, --comment, -d --debuglevel, -e --errorlevel, -R --randomwait, --rpmverbosity, --disableexcludes --disableexcludepkgs, --excludepkgs, --disableplugin, --enableplugin, --destdir, --arch --archlist"
    ),
    option("--assumeno", harmless=True),
    option("--setopt", takes=TEXT, effects=(OPAQUE,)),
    option("-c", "--config", takes=CONFIG),
    option("--installroot", "--downloaddir", takes=WRITE),
    option("--nogpgcheck", effects=(REMOTE_CODE,)),
    option("--repofrompath", takes=URL, effects=(REMOTE_CODE,)),
)
DNF = (
    subcommand(
        "list",
        "info",
        "provides",
        "whatprovides",
        "repolist",
        "repoinfo",
        "check",
        "deplist",
        "updateinfo",
        "advisory",
        "search",
        options=flags(
            "--list, --info, --summary, --updates, --upgrades, --extras, --recent, --obsoletes, --autoremove, --enabled, --disabled, --dependencies, --duplicates, --obsoleted, --provides"
        ),
        operands=WORDS,
    ),
    subcommand(
        "repoquery",
        options=(
            *flags(
                "--duplicates, --unneeded, --extras, --installonly, --recent, --unsatisfied, --upgrades, --userinstalled, --alldeps, --exactdeps, --srpm, -i --info, -l --list, -s --source, --changelogs, --conflicts, --depends, --enhances, --location"
            ),
            *flags(
                "--provides, --recommends, --requires, --requires-pre, --suggests, --supplements, --tree, --deplist, --nvr, --nevra, --envra, --recursive, --resolve, --leaves, --security, -a, --files"
            ),
            *values(
                "--latest-limit, --whatdepends, --whatconflicts, --whatenhances, --whatobsoletes, --whatprovides, --whatrecommends, --whatrequires, --whatsuggests, --whatsupplements, --qf --queryformat, -f --file"
            ),
        ),
        operands=WORDS,
    ),
    subcommand(
        "history",
        options=(*flags("--reverse, --ignore-installed, --ignore-extras"), option("-o", "--output", takes=WRITE)),
        subcommands=(
            subcommand("list", "info", "userinstalled", "packages-list", operands=WORDS),
            subcommand(
                "undo",
                "redo",
                "rollback",
                "replay",
                "store",
                operands=WORDS,
                effects=CHANGES,
                examples=(example("dnf history undo last", PACKAGE, MUTATION),),
            ),
        ),
        examples=(example("dnf history"), example("dnf history info 5")),
    ),
    subcommand("check-update", "check-upgrade", operands=WORDS, effects=(REMOTE_READ,)),
    subcommand(
        "install",
        "reinstall",
        "localinstall",
        "downgrade",
        "swap",
        "groupinstall",
        "builddep",
        operands=NAMES,
        effects=CHANGES,
        analyser="package_names",
    ),
    subcommand(
        "update",
        "upgrade",
        "distro-sync",
        "upgrade-minimal",
        "update-minimal",
        "system-upgrade",
        "offline-upgrade",
        operands=NAMES,
        effects=CHANGES,
    ),
    subcommand("remove", "erase", "autoremove", "groupremove", operands=NAMES, effects=CHANGES),
    subcommand("group", "module", operands=WORDS, effects=CHANGES),
    subcommand("mark", "versionlock", "alias", operands=WORDS, options=flags("--assumeno"), effects=CHANGES),
    subcommand("clean", "makecache", operands=WORDS, options=flags("--assumeno"), effects=(MUTATION,)),
    subcommand(
        "config-manager",
        "copr",
        operands=WORDS,
        options=(*flags("--set-enabled, --set-disabled, --assumeno"), option("--add-repo", takes=URL)),
        effects=(MUTATION, PERSISTENCE, REMOTE_CODE),
    ),
    subcommand("download", operands=NAMES, effects=(PACKAGE,)),
    subcommand("shell", operands=operands(READ), effects=CHANGES),
)
PACMAN_OPTIONS = (
    *flags("-D --database, -F --files, -Q --query, -R --remove, -S --sync, -T --deptest, -U --upgrade"),
    *flags(
        "-v --verbose, --debug, --noconfirm, --confirm, --disable-download-timeout, --disable-sandbox, --disable-sandbox-filesystem, --disable-sandbox-syscalls"
    ),
    *flags(
        "-d --nodeps --deps, --dbonly, --noprogressbar, --noscriptlet, -p --print --file, -w --downloadonly --news, --asdeps, --asexplicit, --needed"
    ),
    *flags(
        "-c --changelog --cascade --clean, -e --explicit, -g --groups, -i --info, -k --check, -l --list, -m --foreign, -n --native --nosave, -o --owns, -q --quiet"
    ),
    *flags(
        "-s --search --recursive --stats, -t --unrequired, -u --upgrades --unneeded --sysupgrade, -y --refresh, -x --regex, --machinereadable"
    ),
    *values("-b --dbpath, -r --root, --sysroot, --arch, --color, --assume-installed, --print-format, --ignore, --ignoregroup, --overwrite"),
    *values("--config, --hookdir, --gpgdir", takes=CONFIG),
    *values("--cachedir, --logfile", takes=WRITE),
    option("-h", "-V", harmless=True),
)

OTHERS = (
    command(
        "dnf",
        "yum",
        "microdnf",
        "tdnf",
        options=(
            *DNF_OPTIONS,
            *values("--url-scheme"),
            *values("--define, --srpm, --spec"),
        ),
        subcommands=DNF,
        examples=(
            example("dnf list installed"),
            example("dnf repoquery --requires -l bash"),
            example("dnf --setopt=pluginpath=/tmp/x list", OPAQUE),
            example("yum check-update", REMOTE_READ),
            example("dnf install -y nginx", PACKAGE, MUTATION),
            example("yum install https://x.example/x.rpm", PACKAGE, MUTATION, REMOTE_CODE),
            example("dnf config-manager --add-repo https://x.example/r.repo", MUTATION, PERSISTENCE, REMOTE_CODE),
            example("dnf --nogpgcheck upgrade", PACKAGE, MUTATION, REMOTE_CODE),
        ),
    ),
    command(
        "rpm",
        "rpmquery",
        "rpmverify",
        "rpmkeys",
        "rpmdb",
        options=(
            *flags(
                "-q --query, -a --all, -i --info, -l --list, -c --configfiles, -d --docfiles, -s --state, -R --requires, --provides, --changelog, --scripts, --last, -p --package"
            ),
            *flags(
                "-V --verify -y, -K --checksig, --nodeps, --nodigest, --nosignature, --nofiles, --noscripts, -v --verbose, --quiet, -h --hash, --percent, --oldpackage, --replacepkgs"
            ),
            *flags(
                "--replacefiles, --test, --whatprovides, --whatrequires, --showrc, --querytags, --nolinkto, --nofiledigest, --nosize, --nouser, --nogroup, --nomtime, --nomode, --nordev, --nocaps, -vv, --allfiles, --badreloc, --excludeartifacts, --excludedocs, --ignoresize, --ignorearch, --ignoreos, --includedocs, --justdb, --nodb, --nomanifest, --noorder, --noverify, --noplugins, --nopre, --nopost, --nopreun, --nopostun, --nopretrans, --noposttrans, --notriggers, --notriggerin, --notriggerun, --notriggerprein, --notriggerpostun, --dupes, --filecaps, --fileclass, --filecolor, --fileprovide, --filerequire, --changes, --enhances, --filesbypkg, --filetriggers, --recommends, --suggests, --supplements, --triggerscripts, -A --artifactfiles, -L --licensefiles, --noartifact, --noconfig, --noghost, --nomd5, --force, --allmatches, --conflicts, --obsoletes, --triggers, --dump, --import-list"
            ),
            *values(
                "--queryformat --qf, -f --file, -g --group, --root, --dbpath, -D --define, -E --eval, --undefine, --hdrid, --pkgid, --querybynumber, --tid, --triggeredby, --whatobsoletes, --whatconflicts, --whatrecommends, --whatsuggests, --whatsupplements"
            ),
            *values("--whatenhances, --httpport, --excludepath, --prefix, --relocate, --path"),
            *values("--load, --macros, --rcfile, --specfile", takes=CONFIG),
            option("--httpproxy", takes=HOST),
            option("--install", "-U", "--upgrade", "-F", "--freshen", "--reinstall", operands=READ, effects=(REMOTE_CODE, MUTATION)),
            option("-e", "--erase", operands=RESOURCE, effects=(PACKAGE, MUTATION)),
            option("--import", operands=READ, effects=(MUTATION, PERSISTENCE)),
            option("--rebuilddb", "--initdb", "--setperms", "--setugids", "--restore", effects=(MUTATION,)),
            option("--pipe", takes=PROGRAM),
        ),
        operands=WORDS,
        environment=(variable("RPM_CONFIGDIR", takes=CONFIG),),
        analyser="rpm",
        examples=(
            example("rpm -qa"),
            example("rpm -ivh x.rpm", REMOTE_CODE, MUTATION),
            example("rpm --eval '%{_libdir}'"),
            example("rpm -qip https://x.example/a.rpm", EGRESS),
            example("rpm -E '%(rm -rf /srv)'", DESTRUCTIVE),
            example("rpm --eval '%{lua:os.execute(\"rm -rf /srv\")}'", DESTRUCTIVE, OPAQUE),
            example("rpmquery -qi bash"),
            example("rpm -qi bash"),
            example("rpm -U x.rpm", REMOTE_CODE, MUTATION),
            example("rpm -e nginx", PACKAGE, MUTATION),
            example("rpm --import key", MUTATION, PERSISTENCE),
            example("rpm --rebuilddb", MUTATION),
            example("rpm -qa --pipe 'rm -rf /srv'", DESTRUCTIVE, OPAQUE),
        ),
    ),
    command(
        "zypper",
        options=(
            *flags(
                "-n --non-interactive, -q --quiet, -v --verbose, -y --no-confirm, --gpg-auto-import-keys, --no-refresh, -l --auto-agree-with-licenses"
            ),
            *values("-R --root, -r --repo"),
            option("--no-gpg-checks", effects=(REMOTE_CODE,)),
            option("-D", "--dry-run", harmless=True),
            *values("-c --config", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "search",
                "se",
                "info",
                "if",
                "repos",
                "lr",
                "list-updates",
                "lu",
                "packages",
                "pa",
                "patterns",
                "what-provides",
                "wp",
                "services",
                "ls",
                "locks",
                "ll",
                "ps",
                operands=WORDS,
                options=(
                    *flags(
                        "--match-substrings, --match-words, -x --match-exact, --provides, --requires, --recommends, --supplements, --conflicts, --obsoletes, --suggests, --provides-pkg, --requires-pkg, --recommends-pkg, --supplements-pkg, --conflicts-pkg, --obsoletes-pkg, --suggests-pkg, -n --name, -f --file-list, -d --search-descriptions, -C --case-sensitive, -s --details, -v --verbose, -i --installed-only, -u --not-installed-only, --sort-by-name, --sort-by-repo"
                    ),
                    *values("-t --type"),
                ),
            ),
            subcommand("install", "in", "source-install", "si", operands=NAMES, effects=CHANGES, analyser="package_names"),
            subcommand(
                "update",
                "up",
                "dist-upgrade",
                "dup",
                "patch",
                "remove",
                "rm",
                "refresh",
                "ref",
                "clean",
                "cc",
                "addlock",
                "al",
                "removelock",
                "rl",
                operands=NAMES,
                effects=CHANGES,
            ),
            subcommand("addrepo", "ar", operands=operands(URL, TEXT), effects=(MUTATION, PERSISTENCE, REMOTE_CODE)),
        ),
        examples=(
            example("zypper lr"),
            example("zypper in nginx", PACKAGE, MUTATION),
            example("zypper ar https://x.example/r x", MUTATION, PERSISTENCE, REMOTE_CODE),
            example("zypper --no-gpg-checks up", PACKAGE, MUTATION, REMOTE_CODE),
            example("zypper -c /tmp/x lr", OPAQUE),
        ),
    ),
    command(
        "pacman",
        options=PACMAN_OPTIONS,
        operands=WORDS,
        analyser="pacman",
        examples=(
            example("pacman -Qi bash"),
            example("pacman -Ss foo"),
            example("pacman -Qp x.pkg.tar.zst"),
            example("pacman -Rp foo"),
            example("pacman -Syu --noconfirm", PACKAGE, MUTATION),
            example("pacman -S --overwrite '*' foo", PACKAGE, MUTATION),
            example("pacman -Rns foo", PACKAGE, MUTATION),
            example("pacman -D --asdeps foo", MUTATION),
            example("pacman -Dk"),
            example("pacman -Fy", MUTATION),
            example("pacman -U x.pkg.tar.zst", REMOTE_CODE, MUTATION),
            example("pacman --config /tmp/x -Q", OPAQUE),
            example("pacman --logfile /etc/x -Q", WRITES),
        ),
    ),
    command(
        "yay",
        "paru",
        options=(
            *PACMAN_OPTIONS,
            *flags(
                "-G --getpkgbuild, -P --show, -W --web, -Y --yay, -B --build, -a --aur, -N --repo, --gendb, --devel, --rebuild, --redownload, --skipreview, --removemake, --cleanafter, --sudoloop"
            ),
            *values("--editor, --makepkg, --pacman, --git, --gpg, --sudo", takes=PROGRAM),
            option("--makepkgconf", takes=CONFIG),
            option("--aururl", takes=URL, effects=(REMOTE_CODE,)),
        ),
        operands=WORDS,
        analyser="pacman",
        examples=(
            example("yay", PACKAGE, MUTATION),
            example("yay -Ps"),
            example("yay -Yc", PACKAGE, MUTATION),
            example("yay --makepkg /tmp/x -S foo", PACKAGE, MUTATION, OPAQUE),
            example("paru --aururl https://x.example -S foo", PACKAGE, MUTATION, REMOTE_CODE),
            example("paru -Gp foo"),
            example("paru -G foo", WRITES),
        ),
    ),
    command(
        "apk",
        options=(
            *flags(
                "-q --quiet, -v --verbose, -i --interactive, -U --update-cache, --no-cache, --no-network, --no-progress, --purge, -l --latest, -t, -a --all, -d, -e, -L, -R, -P, -I --installed, -f --force, -u --upgradable, -O --orphaned, --available, --manifest"
            ),
            option("--allow-untrusted", effects=(REMOTE_CODE,)),
            option("-X", "--repository", takes=URL, effects=(REMOTE_CODE,)),
            option("-s", "--simulate", harmless=True),
            *values("-p --root, --arch, --virtual, --wait"),
            option("--keys-dir", takes=CONFIG),
            *values("--cache-dir", takes=WRITE),
        ),
        subcommands=(
            subcommand("list", "info", "search", "policy", "dot", "stats", "audit", "version", "manifest", operands=WORDS),
            subcommand("add", operands=NAMES, effects=CHANGES, analyser="package_names"),
            subcommand("del", "fix", "update", "upgrade", "cache", operands=NAMES, effects=CHANGES),
            subcommand(
                "fetch",
                operands=NAMES,
                options=(*flags("--stdout -s, --link, -R --recursive"), option("-o", "--output", takes=WRITE)),
                effects=(PACKAGE,),
            ),
        ),
        examples=(
            example("apk info -vv"),
            example("apk add --no-cache curl", PACKAGE, MUTATION),
            example("apk add --allow-untrusted x.apk", PACKAGE, MUTATION, REMOTE_CODE),
            example("apk --keys-dir /tmp/x info", OPAQUE),
        ),
    ),
    command(
        "snap",
        options=(
            *flags("--all, --color, --unicode, --verbose, --abs-time, --no-wait"),
            *flags("--edge, --beta, --candidate, --stable, --classic"),
            *values("--channel"),
        ),
        subcommands=(
            subcommand(
                "list",
                "info",
                "find",
                "search",
                "services",
                "connections",
                "changes",
                "tasks",
                "interfaces",
                "version",
                "warnings",
                "known",
                "model",
                operands=WORDS,
            ),
            subcommand("logs", options=(*flags("-f"), *values("-n")), operands=WORDS),
            subcommand(
                "install",
                options=(
                    *flags("--classic, --devmode, --jailmode, --edge, --beta, --candidate, --stable, --unaliased"),
                    *values("--channel, --revision, --name, --cohort"),
                    option("--dangerous", effects=(REMOTE_CODE,)),
                ),
                operands=NAMES,
                effects=CHANGES,
            ),
            subcommand(
                "remove",
                "refresh",
                "revert",
                "enable",
                "disable",
                options=(*flags("--purge, --list, --hold, --unhold"),),
                operands=NAMES,
                effects=CHANGES,
            ),
            subcommand(
                "start",
                "stop",
                "restart",
                "set",
                "unset",
                "connect",
                "disconnect",
                "alias",
                "unalias",
                "prefer",
                operands=NAMES,
                effects=(MUTATION,),
            ),
            subcommand("get", operands=WORDS),
            subcommand("run", options=(option("--shell"),), operands=operands(TEXT, many=TEXT), effects=(OPAQUE,)),
        ),
        examples=(
            example("snap list"),
            example("snap install hello --classic", PACKAGE, MUTATION),
            example("snap install --dangerous ./x.snap", PACKAGE, MUTATION, REMOTE_CODE),
            example("snap restart lxd", MUTATION),
            example("snap run x", OPAQUE),
        ),
    ),
    command(
        "flatpak",
        options=(
            *flags("--user, --system, -v --verbose, -y --assumeyes, --noninteractive, --app, --runtime, -a --all, -d --show-details"),
            *values("--columns, --installation, --arch"),
            *flags("--ostree-verbose, --print-system-only"),
            *flags("--log, --show-runtime"),
            *values("--commit, --runtime-version, --branch"),
        ),
        subcommands=(
            subcommand("list", "info", "search", "remotes", "remote-ls", "history", "ps", "config", operands=WORDS),
            subcommand("install", operands=NAMES, effects=CHANGES, analyser="package_names", options=(option("--from"),)),
            subcommand("update", "uninstall", "remove", "repair", "mask", "pin", "override", operands=NAMES, effects=CHANGES),
            subcommand(
                "remote-add",
                operands=operands(TEXT, URL),
                options=(*flags("--if-not-exists, --no-gpg-verify"),),
                effects=(MUTATION, REMOTE_CODE),
            ),
            subcommand("run", operands=operands(TEXT, many=TEXT), effects=(OPAQUE,)),
        ),
        examples=(
            example("flatpak list"),
            example("flatpak install flathub org.x.Y", PACKAGE, MUTATION),
            example("flatpak remote-add x https://x.example", MUTATION, REMOTE_CODE),
            example("flatpak run x", OPAQUE),
        ),
    ),
)

# ---- Python --------------------------------------------------------------------------------------------------------------

PIP_OPTIONS = (
    *flags(
        "-h, --debug, --isolated, --require-virtualenv, -v --verbose, -vv, -vvv, -V, -q --quiet, --no-input, --no-cache-dir, --disable-pip-version-check, --no-color, --no-python-version-warning"
    ),
    *values("--retries, --timeout --default-timeout, --exists-action, --trusted-host, --keyring-provider, --use-feature, --use-deprecated"),
    option("--python", takes=PROGRAM),
    option("--log", "--log-file", "--local-log", "--cache-dir", takes=WRITE),
    option("--proxy", takes=URL),
    option("--cert", "--client-cert", takes=INSPECT),
)
INDEX = (
    option("-i", "--index-url", "--pypi-url", "--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
    option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
    *flags(
        "--no-index, --pre, --no-binary-all, --prefer-binary, --require-hashes, --no-deps --no-dependencies, --no-build-isolation, --use-pep517, --no-use-pep517, --check-build-dependencies"
    ),
    *values(
        "--no-binary, --only-binary, --platform, --python-version, --implementation, --abi, --progress-bar, -C --config-settings --config-setting, --global-option, --build-option"
    ),
    option("-r", "--requirement", "-c", "--constraint", "--group", takes=READ),
    option("-e", "--editable", takes=TEXT, effects=(PROJECT_CODE,)),
    option("--src", "--source", takes=WRITE),
)
PIP_INSTALL = (
    *INDEX,
    *flags(
        "--user, --no-user, -U --upgrade, --force-reinstall, -I --ignore-installed, --ignore-requires-python, --break-system-packages, --compile, --no-compile, --no-warn-script-location"
    ),
    *flags("--no-warn-conflicts, --no-clean, --root-user-action-ignore"),
    *values("--upgrade-strategy, --root-user-action"),
    option("-t", "--target", "--root", "--prefix", "--report", takes=WRITE),
    option("--dry-run"),  # packages are fetched and built all the same
)
PYTHON = (
    command(
        "pip",
        "pip3",
        options=PIP_OPTIONS,
        language="pip",
        subcommands=(
            subcommand(
                "list",
                "freeze",
                options=(
                    *flags(
                        "-o --outdated, -u --uptodate, -e --editable, -l --local, --user, --not-required, --all, --exclude-editable, --include-editable, --pre"
                    ),
                    *values("--format, --path, --exclude"),
                    option("-r", "--requirement", takes=READ),
                    option("--trusted-host", takes=TEXT, effects=(REMOTE_CODE,)),
                    option("-i", "--index-url", "--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                    *flags("--no-index"),
                    *values("--verbose-level"),
                ),
            ),
            subcommand(
                "show",
                "check",
                "inspect",
                "debug",
                "hash",
                "help",
                "completion",
                "index",
                "search",
                options=(
                    *flags("-f --files, --local, --user, --bash, --zsh, --fish, --versions"),
                    *values("-a --algorithm"),
                    *values("--python", takes=CONTEXT),
                    *values("--platform, --python-version, --implementation, --abi"),
                    *flags("--pre, --json"),
                    option("-i", "--index-url", "--extra-index-url", "--index", takes=URL, effects=(REMOTE_READ,)),
                ),
                operands=WORDS,
            ),
            subcommand(
                "config",
                subcommands=(
                    subcommand("list", "get", "debug", operands=WORDS),
                    subcommand("set", "unset", "edit", operands=WORDS, effects=(PERSISTENCE, MUTATION)),
                ),
                options=(
                    *flags("--global, --user, --site"),
                    option("--editor", takes=PROGRAM),
                ),
            ),
            subcommand(
                "cache",
                subcommands=(
                    subcommand("dir", "info", "list", operands=WORDS),
                    subcommand("remove", "purge", operands=WORDS, effects=(MUTATION,)),
                ),
                options=(
                    *flags("--abspath"),
                    *values("--format"),
                    *flags("--no-input-cache"),
                ),
            ),
            subcommand("install", operands=NAMES, options=PIP_INSTALL, effects=CHANGES, analyser="package_names"),
            subcommand(
                "download",
                "wheel",
                operands=NAMES,
                options=(*INDEX, option("-d", "--dest", "-w", "--wheel-dir", takes=WRITE)),
                effects=(PACKAGE,),
                analyser="package_names",
            ),
            subcommand(
                "uninstall",
                operands=NAMES,
                options=(
                    *flags("-y --yes, --break-system-packages"),
                    option("-r", "--requirement", takes=READ),
                    *values("--root-user-action"),
                ),
                effects=CHANGES,
            ),
            subcommand(
                "lock",
                operands=NAMES,
                options=(*INDEX, *values("--requirements-from-script"), option("-o", "--output", takes=WRITE)),
                effects=(PACKAGE, WRITES),
                analyser="package_names",
                examples=(example("pip lock -r requirements.txt", PACKAGE, WRITES),),
            ),
        ),
        environment=(
            variable("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_PROXY", takes=URL),
            variable("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_SRC", "PIP_LOG", takes=WRITE),
            variable("PIP_CONFIG_FILE", "PIP_REQUIREMENT", "PIP_CONSTRAINT", takes=CONFIG, harmless=("/dev/null",)),
            variable("PIP_PYTHON", takes=CONTEXT),
        ),
        examples=(
            example("pip list --outdated"),
            example("pip show requests"),
            example("pip install requests", PACKAGE, MUTATION),
            example("pip install --dry-run requests", MUTATION, PACKAGE),
            example("pip install git+https://x.example/x.git", PACKAGE, MUTATION, REMOTE_CODE),
            example("pip install evil --index-url http://x.example", PACKAGE, MUTATION, REMOTE_CODE),
            example("pip install -e .", PACKAGE, MUTATION, PROJECT_CODE),
            example("pip install ./x.whl", PACKAGE, MUTATION, REMOTE_CODE),
            example("pip config set global.index-url http://x", PERSISTENCE, MUTATION),
            example("pip cache purge", MUTATION),
            example("pip3 uninstall -y requests", PACKAGE, MUTATION),
            example("pip install -t /usr/lib/x y", PACKAGE, MUTATION, WRITES),
            example("PIP_INDEX_URL=http://x.example pip install y", PACKAGE, MUTATION, EGRESS),
            example("pip index versions x --index-url https://x.example/simple", REMOTE_READ),
        ),
    ),
    command(
        "pipx",
        options=(
            *flags(
                "-q --quiet, -v --verbose, --global, -f --force, --include-deps, --system-site-packages, -e --editable, --include-apps, --include-injected"
            ),
            *values("--python", takes=CONTEXT),
            *values("--suffix, --preinstall, --skip"),
            option("--pip-args", takes=TEXT, effects=(OPAQUE,)),
            option("-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
            *flags("-h"),
        ),
        subcommands=(
            subcommand(
                "list",
                "environment",
                "completions",
                options=(
                    *flags("--json, --short, --include-injected"),
                    *values("--value"),
                    *flags("-h, --skip-maintenance, --outdated, --pinned"),
                    *values("--output"),
                    *values("-V"),
                ),
                operands=WORDS,
            ),
            subcommand(
                "install",
                "inject",
                "upgrade",
                "upgrade-all",
                "reinstall",
                "reinstall-all",
                "uninstall",
                "uninstall-all",
                "ensurepath",
                options=(
                    *flags("-h, --skip-maintenance, --upgrade -U, --fetch-missing-python"),
                    *values("--include-resources-from, --upgrade-strategy, --fetch-python, --app, --cooldown, --backend, --output"),
                    *values("--lock", takes=READ),
                    *flags("--with-suffix"),
                    *values("-r --requirement", takes=READ),
                    *flags("--install"),
                    *flags("--prepend, --all-shells, --dry-run"),
                ),
                operands=NAMES,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand(
                "run",
                options=(
                    *flags("--no-cache, --pypackages"),
                    option("--spec", takes=TEXT, effects=(REMOTE_CODE,)),
                    *flags("-h, --skip-maintenance, --refresh, --no-path-check, --path, --fetch-missing-python"),
                    *values("--with, --fetch-python, --cooldown, --backend"),
                    option("--python-args", takes=TEXT, effects=(OPAQUE,)),
                ),
                style=POSIX,
                operands=operands(TEXT, many=TEXT),
                effects=(PACKAGE, OPAQUE),
            ),
            subcommand(
                "runpip",
                options=(*flags("-h, --skip-maintenance"),),
                style=POSIX,
                operands=operands(TEXT, many=TEXT),
                effects=(PACKAGE, OPAQUE),
            ),
            subcommand(
                "pin",
                "unpin",
                "expose",
                "unexpose",
                "uninject",
                "repair",
                "reset",
                "upgrade-shared",
                operands=NAMES,
                effects=CHANGES,
                options=(
                    *flags(
                        "--quiet -q, --verbose -v, --skip-maintenance, --global, --injected-only, --leave-deps, --fetch-missing-python, --yes -y, --dry-run"
                    ),
                    *values("--python", takes=CONTEXT),
                    *values("--skip, --output, --fetch-python, --backend, --pip-args"),
                    option("-h", harmless=True),
                ),
            ),
            subcommand(
                "install-all",
                operands=operands(READ),
                effects=CHANGES,
                options=(
                    *flags(
                        "--quiet -q, --verbose -v, --skip-maintenance, --global, --force -f, --fetch-missing-python, --system-site-packages, --editable -e"
                    ),
                    *values("--python", takes=CONTEXT),
                    *values("--fetch-python, --index-url -i, --pip-args, --cooldown, --backend"),
                    option("-h", harmless=True),
                ),
            ),
            subcommand(
                "health",
                operands=NAMES,
                options=(
                    *flags("--quiet -q, --verbose -v, --skip-maintenance, --global"),
                    *values("--output"),
                    option("-h", harmless=True),
                ),
            ),
            subcommand("cache", subcommands=(subcommand("dir"), subcommand("purge", effects=(MUTATION,)))),
        ),
        environment=(variable("PIPX_DEFAULT_PYTHON", takes=CONTEXT),),
        examples=(
            example("pipx list"),
            example("pipx install black", PACKAGE, MUTATION),
            example("pipx run cowsay hi", PACKAGE, OPAQUE),
            example("pipx install x -i http://x.example", PACKAGE, MUTATION, REMOTE_CODE),
            example("pipx pin black", PACKAGE, MUTATION),
            example("pipx health"),
            example("pipx install-all a.json", PACKAGE, MUTATION),
            example("pipx cache purge", MUTATION),
            example("pipx run --python-args=-c x", OPAQUE, PACKAGE),
            example("PIPX_DEFAULT_PYTHON=/tmp/x pipx list", OPAQUE),
        ),
    ),
    command(
        "uv",
        options=(
            *flags(
                "-q --quiet, -v --verbose, --offline, --no-progress, --no-cache -n, --native-tls, --no-config, -h, --no-managed-python, --managed-python, --no-python-downloads, --preview"
            ),
            *values("--color, --python-preference, --allow-insecure-host"),
            option("--directory", "--project", takes=DIRECTORY),
            option("--config-file", takes=CONFIG),
            option("--cache-dir", takes=WRITE),
            *flags("--system-certs, -V"),
        ),
        subcommands=(
            subcommand(
                "version",
                "tree",
                "help",
                options=(
                    *flags("--outdated, --frozen, --locked, --universal, --short"),
                    *values("--output-format, --depth"),
                    *values("--package, --prune"),
                    option("--bump", takes=TEXT, effects=(WRITES,)),
                    *flags("--dry-run, --no-sync, --invert, --no-dev, --no-pager, --no-dedupe, --all-groups"),
                    *flags(
                        "--active, --no-index, -U --upgrade, --no-sources, --reinstall, --compile-bytecode, --no-build-isolation, --no-build, --no-binary, --require-build-hashes, --no-require-build-hashes, --refresh, --system-certs, --show-sizes, --only-dev, --no-default-groups"
                    ),
                    *values("-p --python", takes=CONTEXT),
                    *values(
                        "--index-strategy, --keyring-provider, -P --upgrade-package, --upgrade-group, --resolution, --prerelease, --prerelease-package, --fork-strategy, --exclude-newer, --exclude-newer-package, --no-sources-package, --reinstall-package, --link-mode, -C --config-setting, --config-settings-package, --no-build-isolation-package, --no-build-package, --no-binary-package, --refresh-package, -d, --no-group, --only-group, --script, --python-version, --python-platform"
                    ),
                    *values("--format", takes=TEXT),
                    *values("--group", takes=READ),
                    option("--index", takes=URL, effects=(REMOTE_CODE,)),
                    option("--default-index", takes=URL, effects=(REMOTE_CODE,)),
                    option("-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                ),
                operands=WORDS,
            ),
            subcommand(
                "init",
                operands=operands(WRITE),
                options=(
                    *flags("--lib, --app, --package, --no-package, --bare, --script, --no-readme, --no-workspace"),
                    *values("--python -p", takes=CONTEXT),
                    *values("--name, --vcs, --description, --build-backend"),
                    *flags("--library, --no-pin-python, --no-description"),
                    *values("--author-from, --requires-python"),
                    *flags("--system-certs"),
                ),
            ),
            subcommand(
                "add",
                "remove",
                "sync",
                "lock",
                operands=NAMES,
                effects=CHANGES,
                analyser="package_names",
                options=(
                    *flags("--no-binary, --no-index, --pre, --no-build-isolation"),
                    option("--editable", effects=(PROJECT_CODE,)),
                    option("-i", "--index-url", "--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                    option("-r", "--requirement", "-c", "--constraint", takes=READ),
                    *flags(
                        "--dev, --all-extras, --frozen, --locked, --no-sync, --active, --exact, --inexact, --all-groups, --no-dev, --only-dev, -U --upgrade, --no-install-project"
                    ),
                    *values(
                        "--extra, --only-group, --no-group, -p, --package, -P --upgrade-package, --optional, --resolution, --tag, --rev, --branch"
                    ),
                    option("--dry-run", "--check", harmless=True),
                    option("--index", "--default-index", takes=URL, effects=(REMOTE_CODE,)),
                    *flags(
                        "--check-exists, --raw, --no-editable, --no-default-groups, --no-install-workspace, --all-packages, --workspace, --no-workspace"
                    ),
                    *values(
                        "--no-extra, --exclude-newer, --marker -m, --index-strategy, --keyring-provider, --link-mode, --bounds, --fork-strategy, --prerelease"
                    ),
                    option("--script", takes=READ),
                    *flags(
                        "--lfs, --no-install-local, --no-sources, --reinstall, --compile-bytecode, --no-build, --require-build-hashes, --no-require-build-hashes, --refresh, --system-certs"
                    ),
                    *values("--python", takes=CONTEXT),
                    *values(
                        "--no-install-package, --upgrade-group, --prerelease-package, --exclude-newer-package, --no-sources-package, --reinstall-package, --config-settings-package, --no-build-isolation-package, --no-build-package, --no-binary-package, --refresh-package, --no-editable-package, --python-platform"
                    ),
                    *values("--requirements, --constraints", takes=READ),
                    *values("--output-format", takes=TEXT),
                    *values("--group, -C --config-setting"),
                ),
            ),
            subcommand(
                "pip",
                options=(
                    *flags("--system-certs"),
                    *values("--cert", takes=INSPECT),
                ),
                subcommands=(
                    subcommand(
                        "list",
                        "freeze",
                        "show",
                        "check",
                        "tree",
                        options=(
                            *flags("--outdated, --system, -e --editable, --exclude-editable, --strict"),
                            *values("-p --python", takes=CONTEXT),
                            *values("--format, --exclude"),
                            *flags("--system-certs, --no-index, --files, --show-version-specifiers, --no-dedupe, --invert, --show-sizes"),
                            *values(
                                "--index-strategy, --keyring-provider, --exclude-newer, --exclude-newer-package, -d --depth, --prune, --package, --python-version, --python-platform"
                            ),
                            *values("--path, --cert", takes=INSPECT),
                            *values("-t --target, --prefix", takes=WRITE),
                            option("--index", takes=URL, effects=(REMOTE_CODE,)),
                            option("--default-index", takes=URL, effects=(REMOTE_CODE,)),
                            option("-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
                            option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                            option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                        ),
                        operands=WORDS,
                    ),
                    subcommand(
                        "install",
                        "sync",
                        "compile",
                        operands=NAMES,
                        options=(
                            *PIP_INSTALL,
                            *flags("--system, --exact, --strict, --generate-hashes, --universal, --all-extras"),
                            *values("-p, --extra, --resolution, -o --output-file, -P --upgrade-package"),
                            option("--index", "--default-index", takes=URL, effects=(REMOTE_CODE,)),
                            *flags(
                                "--no-verify-hashes, --reinstall, --no-annotate, --no-header, --no-strip-extras, --all-groups, --no-emit-package"
                            ),
                            *values(
                                "--python-platform, --prerelease, --exclude-newer, --link-mode, --index-strategy, --reinstall-package, --torch-backend, --annotation-style, --custom-compile-command"
                            ),
                            option("--requirements", "--constraints", "--overrides", "--build-constraints", "-b", takes=READ),
                            *flags(
                                "--require-build-hashes, --no-strip-markers, --no-build, --emit-index-url, --emit-find-links, --emit-build-options, --emit-index-annotation, --no-sources, --refresh, --system-certs, --no-break-system-packages, --allow-empty-requirements, --no-allow-empty-requirements, --compile-bytecode, --no-editable"
                            ),
                            *values("--python", takes=CONTEXT),
                            *values(
                                "--keyring-provider, --upgrade-group, --prerelease-package, --fork-strategy, --exclude-newer-package, --no-sources-package, --config-settings-package, --no-build-isolation-package, --refresh-package, --no-editable-package"
                            ),
                            *values("--excludes", takes=READ),
                            *values("--cert", takes=INSPECT),
                            *values("--format, --output-format", takes=TEXT),
                            option("--check", harmless=True),
                        ),
                        effects=CHANGES,
                        analyser="package_names",
                    ),
                    subcommand(
                        "uninstall",
                        operands=NAMES,
                        options=(
                            *flags("--system"),
                            *values("-p"),
                            option("-r", takes=READ),
                            *flags("--break-system-packages, --no-break-system-packages, --dry-run, --system-certs"),
                            *values("--python", takes=CONTEXT),
                            *values("--keyring-provider"),
                            *values("--requirements", takes=READ),
                            *values("-t --target, --prefix", takes=WRITE),
                            *values("--cert", takes=INSPECT),
                        ),
                        effects=CHANGES,
                    ),
                ),
            ),
            subcommand(
                "run",
                style=POSIX,
                operands=operands(COMMAND),
                options=(
                    *flags(
                        "--isolated, --active, --no-sync, --locked, --frozen, --no-project, --all-extras, --no-dev, --dev, --all-packages, --exact, --no-env-file"
                    ),
                    *values("-p --python", takes=CONTEXT),
                    *values("--extra, --group, --no-group, --only-group, --package"),
                    option("--with", "--with-editable", takes=TEXT, effects=(PACKAGE,)),
                    option("--env-file", takes=READ),
                    option("--with-requirements", takes=READ, effects=(PACKAGE,)),
                    option("-m", "--module", effects=(PROJECT_CODE,)),
                    option("-s", "--script", effects=(PROJECT_CODE,)),
                    option("--index", "--default-index", "-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
                    *flags(
                        "--only-dev, --no-default-groups, --all-groups, --no-editable, --gui-script, --no-index, -U --upgrade, --no-sources, --reinstall, --compile-bytecode, --no-build-isolation, --no-build, --no-binary, --require-build-hashes, --no-require-build-hashes, --refresh, --system-certs"
                    ),
                    *values(
                        "--no-extra, --no-editable-package, --python-platform, --index-strategy, --keyring-provider, -P --upgrade-package, --upgrade-group, --resolution, --prerelease, --prerelease-package, --fork-strategy, --exclude-newer, --exclude-newer-package, --no-sources-package, --reinstall-package, --link-mode, -C --config-setting, --config-settings-package, --no-build-isolation-package, --no-build-package, --no-binary-package, --refresh-package"
                    ),
                    option("-w", takes=TEXT, effects=(PACKAGE,)),
                    option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                ),
            ),
            subcommand(
                "tool",
                options=(*flags("--system-certs"),),
                subcommands=(
                    subcommand(
                        "list",
                        "dir",
                        options=(
                            *flags("--show-paths, --outdated, --bin"),
                            *flags("--show-version-specifiers, --show-with, --show-extras, --show-python, --system-certs"),
                            *values("--exclude-newer, --exclude-newer-package"),
                        ),
                    ),
                    subcommand(
                        "run",
                        style=POSIX,
                        operands=operands(TEXT, many=TEXT),
                        options=(
                            *values("-p --python", takes=CONTEXT),
                            option("--from", "--with", takes=TEXT, effects=(REMOTE_CODE,)),
                            *flags(
                                "--isolated, --no-env-file, --lfs, --no-index, -U --upgrade, --no-sources, --reinstall, --compile-bytecode, --no-build-isolation, --no-build, --no-binary, --require-build-hashes, --no-require-build-hashes, --refresh, --system-certs"
                            ),
                            *values(
                                "--python-platform, --torch-backend, --index-strategy, --keyring-provider, -P --upgrade-package, --upgrade-group, --resolution, --prerelease, --prerelease-package, --fork-strategy, --exclude-newer, --exclude-newer-package, --no-sources-package, --reinstall-package, --link-mode, -C --config-setting, --config-settings-package, --no-build-isolation-package, --no-build-package, --no-binary-package, --refresh-package"
                            ),
                            *values("--with-requirements, -c --constraints, -b --build-constraints, --overrides, --env-file", takes=READ),
                            option("-w", takes=TEXT, effects=(REMOTE_CODE,)),
                            option("--with-editable", takes=TEXT, effects=(PACKAGE,)),
                            option("--index", takes=URL, effects=(REMOTE_CODE,)),
                            option("--default-index", takes=URL, effects=(REMOTE_CODE,)),
                            option("-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
                            option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                            option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                        ),
                        effects=(PACKAGE, OPAQUE),
                    ),
                    subcommand(
                        "install",
                        "upgrade",
                        "uninstall",
                        "update-shell",
                        operands=NAMES,
                        options=(
                            *flags("--all, --force"),
                            *values("-p --python", takes=CONTEXT),
                            *values("--with"),
                            *flags("--reinstall, --no-cache, --editable -e, -U --upgrade"),
                            *values("--from, --with-executables-from, --index-strategy"),
                            option("--with-requirements", takes=READ),
                            option("--index", "--default-index", "-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
                            *flags(
                                "--lfs, --no-index, --no-sources, --compile-bytecode, --no-build-isolation, --no-build, --no-binary, --require-build-hashes, --no-require-build-hashes, --refresh, --system-certs"
                            ),
                            *values(
                                "-w, --python-platform, --torch-backend, --keyring-provider, -P --upgrade-package, --upgrade-group, --resolution, --prerelease, --prerelease-package, --fork-strategy, --exclude-newer, --exclude-newer-package, --no-sources-package, --reinstall-package, --link-mode, -C --config-setting, --config-settings-package, --no-build-isolation-package, --no-build-package, --no-binary-package, --refresh-package, --config-setting-package"
                            ),
                            *values("-c --constraints, --overrides, --excludes, -b --build-constraints", takes=READ),
                            option("--with-editable", takes=TEXT, effects=(PACKAGE,)),
                            option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                            option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                        ),
                        effects=CHANGES,
                        analyser="package_names",
                    ),
                ),
            ),
            subcommand(
                "python",
                options=(*flags("--system-certs"),),
                subcommands=(
                    subcommand(
                        "list",
                        "find",
                        "dir",
                        options=(
                            *flags("--only-installed, --all-versions"),
                            *flags("--only-downloads, --all-platforms, --all-arches, --show-urls, --system, --no-project"),
                            *values("--output-format"),
                            *flags("--system-certs, --show-version, --resolve-links, --bin"),
                            *values("--script"),
                            *values("--python-downloads-json-url", takes=URL),
                        ),
                        operands=WORDS,
                    ),
                    subcommand(
                        "install",
                        "uninstall",
                        "pin",
                        "upgrade",
                        operands=NAMES,
                        effects=CHANGES,
                        options=(
                            *flags("--reinstall -r, --force -f, --default, --preview, --all, --upgrade -U, --no-bin"),
                            *values("--install-dir -i, --mirror"),
                            *flags("--no-registry, --compile-bytecode, --system-certs, --resolved, --no-project, --global, --rm"),
                            *values("--pypy-mirror, --graalpy-mirror, --pyodide-mirror, --python-downloads-json-url", takes=URL),
                        ),
                    ),
                ),
            ),
            subcommand(
                "venv",
                operands=operands(WRITE),
                options=(
                    *flags("--seed, --system-site-packages, --allow-existing, --relocatable, -c --clear"),
                    *values("-p --python", takes=CONTEXT),
                    *values("--prompt"),
                    *flags("--no-project, --force, --no-index, --refresh, --system-certs"),
                    *values(
                        "--link-mode, --index-strategy, --keyring-provider, --exclude-newer, --exclude-newer-package, --refresh-package"
                    ),
                    option("--index", takes=URL, effects=(REMOTE_CODE,)),
                    option("--default-index", takes=URL, effects=(REMOTE_CODE,)),
                    option("-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                ),
            ),
            subcommand(
                "build",
                operands=operands(INSPECT),
                options=(
                    *flags("--sdist, --wheel, --all-packages"),
                    *values("--package, -p"),
                    option("-o", "--out-dir", takes=WRITE),
                    *flags(
                        "--no-build-logs, --force-pep517, --clear, --no-create-gitignore, --require-hashes, --no-verify-hashes, --no-index, -U --upgrade, --no-sources, --no-build-isolation, --no-build, --no-binary, --require-build-hashes, --no-require-build-hashes, --refresh, --system-certs"
                    ),
                    *values("--python", takes=CONTEXT),
                    *values(
                        "--index-strategy, --keyring-provider, -P --upgrade-package, --upgrade-group, --resolution, --prerelease, --prerelease-package, --fork-strategy, --exclude-newer, --exclude-newer-package, --no-sources-package, -C --config-setting, --config-settings-package, --no-build-isolation-package, --no-build-package, --no-binary-package, --link-mode, --refresh-package"
                    ),
                    *values("-b --build-constraints", takes=READ),
                    option("--index", takes=URL, effects=(REMOTE_CODE,)),
                    option("--default-index", takes=URL, effects=(REMOTE_CODE,)),
                    option("-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                ),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "publish",
                operands=operands(many=READ),
                options=(
                    *values("-u --username, --trusted-publishing"),
                    option("-p", "--password", "-t", "--token", takes=TEXT),
                    option("--publish-url", "--check-url", takes=URL),
                    *flags("--dry-run, --no-attestations, --system-certs"),
                    *values("--keyring-provider"),
                    option("--index", takes=URL, effects=(REMOTE_CODE,)),
                ),
                effects=(EGRESS,),
            ),
            subcommand(
                "cache",
                options=(*flags("--system-certs"),),
                subcommands=(
                    subcommand("dir", options=(*flags("--system-certs"),)),
                    subcommand(
                        "clean",
                        "prune",
                        operands=WORDS,
                        effects=(MUTATION,),
                        options=(
                            *flags("--ci, --force"),
                            *flags("--system-certs"),
                        ),
                    ),
                ),
            ),
            subcommand(
                "export",
                options=(
                    *flags("--no-hashes, --no-dev, --frozen, --all-extras"),
                    *values("--format, --extra"),
                    option("-o", "--output-file", takes=WRITE),
                    *flags(
                        "--no-emit-project, --no-annotate, --no-header, --all-groups, --all-packages, --no-editable, --locked, --no-default-groups, --prune"
                    ),
                    *values("--group, --no-group, --only-group, --package, --no-emit-package"),
                    *flags(
                        "--only-dev, --emit-index-url, --emit-find-links, --no-emit-workspace, --no-emit-local, --no-index, -U --upgrade, --no-sources, --no-build-isolation, --no-build, --no-binary, --require-build-hashes, --no-require-build-hashes, --refresh, --system-certs"
                    ),
                    *values("-p --python", takes=CONTEXT),
                    *values(
                        "--no-extra, --no-editable-package, --script, --index-strategy, --keyring-provider, -P --upgrade-package, --upgrade-group, --resolution, --prerelease, --prerelease-package, --fork-strategy, --exclude-newer, --exclude-newer-package, --no-sources-package, -C --config-setting, --config-settings-package, --no-build-isolation-package, --no-build-package, --no-binary-package, --link-mode, --refresh-package"
                    ),
                    option("--index", takes=URL, effects=(REMOTE_CODE,)),
                    option("--default-index", takes=URL, effects=(REMOTE_CODE,)),
                    option("-i", "--index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
                    option("-f", "--find-links", takes=TEXT, effects=(REMOTE_CODE,)),
                ),
            ),
            subcommand(
                "self",
                options=(*flags("--system-certs"),),
                subcommands=(
                    subcommand(
                        "version",
                        options=(
                            *flags("--short, --system-certs"),
                            *values("--output-format", takes=TEXT),
                        ),
                    ),
                    subcommand(
                        "update",
                        options=(
                            *flags("--dry-run, --system-certs"),
                            *values("--token"),
                        ),
                        operands=WORDS,
                        effects=CHANGES,
                    ),
                ),
            ),
            subcommand(
                "auth",
                subcommands=(
                    subcommand(
                        "login", "logout", operands=NAMES, effects=(MUTATION,), options=values("-u --username, --password, -t --token")
                    ),
                    subcommand("token", operands=NAMES, effects=(SECRET_READ,), options=values("-u --username")),
                    subcommand("dir", operands=NAMES),
                ),
            ),
            subcommand(
                "workspace",
                subcommands=(subcommand("list", options=flags("--paths, --scripts")), subcommand("dir", options=values("--package"))),
            ),
        ),
        environment=(
            variable("UV_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS", "UV_PUBLISH_URL", takes=URL),
            variable("UV_PYTHON_INSTALL_MIRROR", "UV_PYPY_INSTALL_MIRROR", "UV_PYTHON_DOWNLOADS_JSON_URL", takes=URL),
            variable("UV_ENV_FILE", takes=READ),
            variable("UV_CONFIG_FILE", takes=CONFIG),
            variable("UV_PYTHON", takes=CONTEXT),
        ),
        examples=(
            example("uv version --bump minor", WRITES),
            example("UV_FIND_LINKS=https://x.example uv sync", PACKAGE, MUTATION, EGRESS),
            example("uv pip list"),
            example("uv pip install requests", PACKAGE, MUTATION),
            example("uv add httpx", PACKAGE, MUTATION),
            example("uv add git+https://x.example/x", PACKAGE, MUTATION, REMOTE_CODE),
            example("uv run rm -rf /srv", DESTRUCTIVE),
            example("uv run --with evil ls", PACKAGE),
            example("uv tool run cowsay", PACKAGE, OPAQUE),
            example("uv publish", EGRESS),
            example("uv build", PROJECT_CODE),
            example("uv cache clean", MUTATION),
            example("uv pip install --default-index http://x.example y", PACKAGE, MUTATION, REMOTE_CODE),
            example("uv auth token x", SECRET_READ),
            example("uv auth login x", MUTATION),
            example("uv workspace list"),
        ),
    ),
    command(
        "uvx",
        style=POSIX,
        options=(
            *flags("-q --quiet, -v --verbose, --isolated, --offline"),
            *values("-p --python", takes=CONTEXT),
            option("--from", "--with", takes=TEXT, effects=(REMOTE_CODE,)),
        ),
        operands=operands(TEXT, many=TEXT),
        effects=(PACKAGE,),
        analyser="uvx",
        examples=(
            example("uvx cowsay", PACKAGE, OPAQUE),
            example("uvx pytest -q", PACKAGE, PROJECT_CODE),
            example("uvx --with x ruff check .", PACKAGE, OPAQUE, REMOTE_CODE),
            example("uvx ruff@https://x.example/x check", PACKAGE, OPAQUE),
            example("uvx --from git+https://x.example x", PACKAGE, OPAQUE, REMOTE_CODE),
        ),
    ),
    command(
        "twine",
        options=(
            *flags("--verbose, --non-interactive, --skip-existing, --disable-progress-bar, --strict, -s --sign"),
            *values("-u --username, -p --password, -r --repository, -c --comment, -i --identity"),
            option("--config-file", takes=CONFIG),
            option("--repository-url", takes=URL),
        ),
        subcommands=(
            subcommand("check", operands=operands(many=INSPECT)),
            subcommand("upload", "register", operands=operands(many=READ), effects=(EGRESS,)),
        ),
        examples=(example("twine check dist/x.whl"), example("twine upload dist/x.whl", EGRESS)),
    ),
)

# ---- JavaScript ----------------------------------------------------------------------------------------------------------

DONE_ANYWAY = option("--dry-run")  # where npm does not try out, whatever the option says
NPM_FLAGS = (
    option("-v", harmless=True),
    *flags(
        "-g --global, -D --save-dev, -P --save-prod, -O --save-optional, -E --save-exact, -S --save, --no-save, -f --force, -y --yes, --no, --json, --long -l, --parseable -p, --all -a, --silent -s, --quiet -q, --verbose, -d, -dd, -ddd"
    ),
    *flags(
        "--legacy-peer-deps, --strict-peer-deps, --no-audit, --no-fund, --audit, --fund, --package-lock-only, --no-package-lock, --offline, --prefer-offline, --prefer-online, --workspaces --ws, --include-workspace-root, --no-progress, --progress"
    ),
    *flags(
        "--if-present, --production, --only-prod, --foreground-scripts, --ignore-scripts, --no-bin-links, --install-links, --no-optional, --no-color, --save-peer, --save-bundle, --prefer-dedupe, --frozen-lockfile, --no-frozen-lockfile, --immutable"
    ),
    *flags(
        "-r --recursive, --parallel, --stream, --no-bail, --prod, --dev, --workspace-root, --check-files, --pure-lockfile, --non-interactive, --ignore-engines, --ignore-platform, --cwd-only, -W, -L --latest, -i --interactive, --exact, --peer, --optional"
    ),
)
NPM_COMMON = (
    *NPM_FLAGS,
    *values(
        "--omit, --include, --only, --loglevel, --tag, --depth, --audit-level, --access, --otp, --before, --cpu, --os, --libc, --install-strategy, --filter -F, --reporter, --color, --node-options, --fetch-retries, --network-timeout, --mutex, --resolution-mode"
    ),
    option("--registry", takes=URL, effects=(REMOTE_CODE,)),
    option("--proxy", "--https-proxy", takes=URL),
    option("--prefix", "-C", "--dir", "--cwd", takes=DIRECTORY),
    option("--script-shell", "--shell", takes=PROGRAM),
    option("--userconfig", "--globalconfig", takes=CONFIG),
    option("--cache", "--modules-folder", "--global-dir", takes=WRITE),
    option("--dry-run", harmless=True),
)
NPM_OPTIONS = (*NPM_COMMON, *values("-w --workspace"))
YARN_OPTIONS = (
    *NPM_FLAGS,
    *flags(
        "--disable-pnp, --enable-pnp --pnp, --flat, --focus, --har, --ignore-optional, --link-duplicates, --no-default-rc, --no-lockfile, --no-node-version-check, --skip-integrity-check, --strict-semver, --update-checksums"
    ),
    *values(
        "--mutex, --network-concurrency, --network-timeout, --otp, --tag, --access, --new-version, --level, --groups, --pattern, --depth, --mode"
    ),
    option("--emoji", "--scripts-prepend-node-path", takes=TEXT, optional=True),
    option("--registry", takes=URL, effects=(REMOTE_CODE,)),
    option("--proxy", "--https-proxy", takes=URL),
    option("--cwd", takes=DIRECTORY),
    option("--use-yarnrc", takes=CONFIG),
    *values("--cache-folder, --global-folder, --link-folder, --modules-folder, --preferred-cache-folder", takes=WRITE),
)
PNPM_OPTIONS = (
    *NPM_COMMON,
    *flags(
        "-w --workspace, --aggregate-output, --use-stderr, --fail-if-no-match, --fix-lockfile, --ignore-pnpmfile, --ignore-workspace, --lockfile-only, --merge-git-branch-lockfiles, --no-hoist, --no-lockfile",
        "--prefer-frozen-lockfile, --resolution-only, --shamefully-hoist, --side-effects-cache, --side-effects-cache-readonly, --strict-peer-dependencies, --use-running-store-server, --use-store-server",
        "--exclude-peers, --only-projects, --compatible, --no-table, --pending, --ignore-existing, --remote, --sequential, --report-summary, --reporter-hide-prefix, --no-reporter-hide-prefix",
    ),
    *values(
        "--filter-prod, --changed-files-ignore-pattern, --test-pattern, --child-concurrency, --network-concurrency, --workspace-concurrency, --hoist-pattern, --public-hoist-pattern, --package-import-method",
        "--sort-by, --resume-from, --location",
    ),
    *values("--store-dir, --virtual-store-dir, --modules-dir, --lockfile-dir, --edit-dir", takes=WRITE),
)
NPM_RUNS = (
    subcommand(
        "run",
        "run-script",
        "rum",
        "urn",
        style=POSIX,
        operands=operands(many=TEXT),
        options=(*flags("--if-present, -s --silent, -r --recursive, --parallel"), *values("-w --workspace, --filter")),
        analyser="npm_script",
        examples=(example("npm run build", PROJECT_CODE), example("npm run deploy", PROJECT_CODE)),
    ),
    subcommand(
        "exec",
        "x",
        "dlx",
        style=POSIX,
        operands=operands(many=TEXT),
        options=(option("-c", "--call", takes=SHELL), option("-p", "--package", takes=TEXT), *flags("-y --yes, --no")),
        analyser="npx",
        examples=(example("npm exec cowsay", PACKAGE, OPAQUE), example("npm exec -c 'rm -rf /srv'", DESTRUCTIVE, PACKAGE, OPAQUE)),
    ),
)
PNPM_RUNS = (
    subcommand(
        "run",
        "run-script",
        style=POSIX,
        operands=operands(many=TEXT),
        options=(*flags("--if-present, -s --silent, -r --recursive, --parallel, --no-bail"), *values("--filter -F")),
        analyser="npm_script",
        examples=(example("pnpm -w run build", PROJECT_CODE), example("pnpm run -w build", PROJECT_CODE)),
    ),
    subcommand(
        "exec",
        "dlx",
        style=POSIX,
        operands=operands(many=TEXT),
        options=(*flags("-y --yes"), option("-c", "--shell-mode", operands=SHELL), option("-p", "--package", takes=TEXT)),
        analyser="npx",
        examples=(
            example("pnpm -w exec rm -rf /srv", DESTRUCTIVE, PACKAGE, OPAQUE),
            example("pnpm exec -w rm -rf /srv", DESTRUCTIVE, PACKAGE, OPAQUE),
            example("pnpm exec -c 'rm -rf /srv'", DESTRUCTIVE, PACKAGE, OPAQUE),
        ),
    ),
)
NPM_VERBS = (
    subcommand(
        "ls",
        "list",
        "la",
        "ll",
        "view",
        "info",
        "show",
        "v",
        "outdated",
        "explain",
        "fund",
        "root",
        "bin",
        "prefix",
        "help",
        "search",
        "find",
        "query",
        "doctor",
        "ping",
        "docs",
        "bugs",
        "repo",
        "home",
        "sbom",
        "licenses",
        "diff",
        "completion",
        "node",
        "version-check",
        "dlv",
        "find-dupes",
        "help-search",
        "why",
        options=(
            *flags(
                "--recursive, --no-optional, --tree, --size-limit, --diff-name-only, --diff-ignore-all-space, --diff-text, --diff-no-prefix"
            ),
            *values(
                "--diff, --diff-unified, --diff-src-prefix, --diff-dst-prefix, --scope, --searchlimit, --searchopts, --searchexclude, --format"
            ),
            *values("--expect-result-count, --sbom-format, --sbom-type"),
            option("--browser", takes=PROGRAM, harmless=True, when=("false",)),
        ),
        operands=WORDS,
        examples=(
            example("npm ls --depth=0"),
            example("npm outdated"),
            example("npm find-dupes --omit optional"),
            example("npm diff --diff x@1 --diff x@2"),
            example("npm repo --browser false"),
        ),
    ),
    subcommand(
        "audit",
        options=(
            *flags("--ignore-registry-errors, --ignore-unfixable, --expect-results"),
            *values("--ignore"),
            option("--fix", effects=CHANGES),
        ),
        operands=WORDS,
        analyser="npm_audit",
        examples=(
            example("npm audit --omit=dev"),
            example("npm audit signatures"),
            example("npm audit fix --force", PACKAGE, MUTATION),
            example("npm audit fix --dry-run"),
            example("pnpm audit --fix", PACKAGE, MUTATION),
        ),
    ),
    subcommand(
        "explore",
        operands=WORDS,
        effects=(OPAQUE,),
        analyser="behind_dashes",
        examples=(example("npm explore x -- rm -rf /srv", OPAQUE, DESTRUCTIVE),),
    ),
    subcommand("edit", operands=WORDS, effects=(OPAQUE,)),
    subcommand("stars", operands=WORDS, effects=(REMOTE_READ,)),
    subcommand("whoami", "profile", "team", "org", operands=WORDS, effects=(REMOTE_READ,), examples=(example("npm whoami", REMOTE_READ),)),
    subcommand(
        "install",
        "i",
        "add",
        "in",
        "ins",
        "isntall",
        operands=NAMES,
        effects=CHANGES,
        analyser="npm_install",
        examples=(
            example("npm install lodash", PACKAGE, MUTATION),
            example("npm i", PACKAGE, MUTATION),
            example("npm install http://x.example/x.tgz", PACKAGE, MUTATION, REMOTE_CODE),
            example("npm install owner/repo", PACKAGE, MUTATION, REMOTE_CODE),
            example("npm install x --registry http://x.example", PACKAGE, MUTATION, REMOTE_CODE),
        ),
    ),
    subcommand(
        "ci",
        "clean-install",
        "ic",
        "install-test",
        "it",
        "cit",
        "rebuild",
        "rb",
        "dedupe",
        "ddp",
        "prune",
        "shrinkwrap",
        "import",
        "fetch",
        "install-ci-test",
        "clean-install-test",
        "sit",
        operands=NAMES,
        options=flags("--lock, --no-cache, --check"),
        effects=CHANGES,
        analyser="npm_install",
    ),
    subcommand(
        "update",
        "up",
        "upgrade",
        "uninstall",
        "un",
        "remove",
        "rm",
        "r",
        "unlink",
        "link",
        "ln",
        "workspace-install",
        operands=NAMES,
        effects=CHANGES,
    ),
    subcommand(
        "store",
        subcommands=(
            subcommand("path", "status", operands=NAMES),
            subcommand("", operands=NAMES, options=(DONE_ANYWAY,), effects=CHANGES),
        ),
        examples=(example("pnpm store path"), example("pnpm store prune", PACKAGE, MUTATION)),
    ),
    subcommand(
        *("patch", "global", "set", "plugin", "policies"),
        operands=NAMES,
        options=(DONE_ANYWAY,),
        effects=CHANGES,
        examples=(example("npm set registry x --dry-run", PACKAGE, MUTATION),),
    ),
    subcommand("test", "t", "tst", operands=WORDS, analyser="npm_script", examples=(example("npm test", PROJECT_CODE),)),
    subcommand(
        "start",
        "stop",
        "restart",
        "dev",
        "build",
        "lint",
        "check",
        "format",
        "typecheck",
        operands=WORDS,
        analyser="npm_script",
        examples=(example("npm start", PROJECT_CODE),),
    ),
    subcommand(
        "init",
        "create",
        "innit",
        operands=WORDS,
        options=(
            DONE_ANYWAY,
            *flags("-y --yes, --private"),
            *values("--scope, --template, --init-author-name, --init-license, --init-version"),
        ),
        analyser="initializer",
        examples=(example("npm init vite", PACKAGE, OPAQUE), example("npm init -y", WRITES), example("npm create", PACKAGE, OPAQUE)),
    ),
    subcommand(
        "npm",  # of yarn
        subcommands=(
            subcommand(
                "audit", "info", "whoami", operands=WORDS, options=flags("-A --all, -R --recursive, --json"), effects=(REMOTE_READ,)
            ),
            subcommand(
                "publish", "login", "logout", "tag", operands=WORDS, options=values("--access, --tag, -s --scope"), effects=(EGRESS,)
            ),
        ),
        examples=(example("yarn npm publish", EGRESS), example("yarn npm info react", REMOTE_READ)),
    ),
    subcommand(
        "publish",
        "unpublish",
        operands=operands(many=READ),
        options=(
            *flags("--provenance, --list, --no-git-checks, --force, --report-summary, --no-provenance"),
            *values("--auth-type, --timeout, --scope, --message -m, --publish-branch"),
        ),
        effects=(EGRESS,),
        examples=(example("npm publish --provenance", EGRESS),),
    ),
    subcommand(
        *("deprecate", "dist-tag", "star", "unstar", "hook"),
        operands=WORDS,
        options=(DONE_ANYWAY, *values("--auth-type, --scope")),
        effects=(EGRESS,),
        examples=(example("npm dist-tag add a@1 latest --dry-run", EGRESS),),
    ),
    subcommand("pack", operands=operands(many=INSPECT), options=(option("--pack-destination", takes=WRITE),), analyser="npm_hooks"),
    subcommand(
        "version",
        operands=WORDS,
        options=(
            DONE_ANYWAY,
            *flags(
                "--git-tag-version, --no-git-tag-version, --no-commit-hooks, --allow-same-version, --sign-git-tag, --no-workspaces-update"
            ),
            *values("--preid, -m --message, --tag-version-prefix"),
        ),
        analyser="npm_hooks",
        examples=(example("npm version patch --no-git-tag-version", PROJECT_CODE), example("npm version --json")),
    ),
    subcommand(
        "login",
        "adduser",
        "logout",
        "add-user",
        operands=WORDS,
        options=(DONE_ANYWAY, *flags("--publish, --read-only"), *values("--auth-type, --scope, --cidr, --expires, --name, --description")),
        effects=(EGRESS,),
    ),
    subcommand(
        "config",
        "c",
        "get",
        "set-script",
        subcommands=(
            subcommand("list", "ls", "get", operands=WORDS, analyser="asked_key"),
            subcommand("set", "delete", "edit", "fix", "rm", operands=WORDS, options=(DONE_ANYWAY,), effects=(PERSISTENCE,)),
        ),
        examples=(
            example("npm config list"),
            example("npm config get //registry.example/:_authToken", SECRET_READ),
            example("npm config set registry http://x.example", PERSISTENCE),
        ),
    ),
    subcommand(
        "pkg",  # fields of package.json
        subcommands=(
            subcommand("get", operands=WORDS),
            subcommand("set", "delete", "fix", operands=WORDS, analyser="writes_here"),
        ),
        examples=(example("npm pkg get scripts"), example("npm pkg set version=1.0.1", WRITES)),
    ),
    subcommand(
        *("owner", "access", "token"),
        options=values("--cidr, --expires, --name, --description, --scope, --auth-type"),
        subcommands=(
            subcommand("ls", "list", "get", operands=WORDS, effects=(REMOTE_READ,)),
            subcommand(
                *("add", "rm", "remove", "set", "grant", "revoke", "create", "delete", "edit", "public", "restricted", "2fa-required"),
                operands=WORDS,
                effects=(EGRESS,),
                options=(DONE_ANYWAY, *flags("--read-only")),
            ),
        ),
        examples=(example("npm owner ls react", REMOTE_READ), example("npm token create", EGRESS), example("npm owner add me x", EGRESS)),
    ),
    subcommand(
        "cache",
        subcommands=(
            subcommand("ls", "verify", operands=WORDS),
            subcommand("add", "clean", "npx", "dir", "list", "clear", "rm", operands=WORDS, options=(DONE_ANYWAY,), effects=(MUTATION,)),
        ),
        examples=(example("npm cache clean --force", MUTATION), example("npm cache verify")),
    ),
    subcommand(
        "workspace",
        style=POSIX,
        operands=operands(many=TEXT),
        analyser="yarn_workspace",
        examples=(
            example("yarn workspace web test", PROJECT_CODE),
            example("yarn workspace web exec rm -rf /srv", DESTRUCTIVE, PACKAGE, OPAQUE),
        ),
    ),
    subcommand(
        "workspaces",
        style=POSIX,
        operands=operands(many=TEXT),
        analyser="yarn_workspace",
        examples=(
            example("yarn workspaces list"),
            example("yarn workspaces foreach -A run test", PROJECT_CODE),
            example("yarn workspaces focus", PACKAGE, MUTATION),
        ),
    ),
)
NPM_ENVIRONMENT = (
    variable("npm_config_registry", "NPM_CONFIG_REGISTRY", "YARN_REGISTRY", "COREPACK_NPM_REGISTRY", takes=URL),
    variable("YARN_NPM_REGISTRY_SERVER", "YARN_NPM_PUBLISH_REGISTRY", "BUN_CONFIG_REGISTRY", takes=URL),
    variable("YARN_RC_FILENAME", "YARN_YARN_PATH", "YARN_PLUGINS", takes=CONTEXT),
    variable("npm_config_userconfig", "NPM_CONFIG_USERCONFIG", takes=CONFIG),
    variable(
        "npm_config_git",
        "npm_config_editor",
        "npm_config_viewer",
        takes=PROGRAM,
    ),
    variable(
        *("npm_config_script_shell", "NPM_CONFIG_SCRIPT_SHELL", "npm_config_shell"),
        takes=PROGRAM,
        harmless=("sh", "bash", "/bin/sh", "/bin/bash", "/usr/bin/bash", "/usr/bin/sh"),
    ),
    variable("npm_config_node_options", "NPM_CONFIG_NODE_OPTIONS", takes=OPTIONS, program="node"),
    variable("npm_config_globalconfig", "NPM_CONFIG_GLOBALCONFIG", "npm_config_prefix", takes=CONFIG),
)
JAVASCRIPT = (
    command(
        "pnpm",
        options=PNPM_OPTIONS,
        subcommands=(*PNPM_RUNS, *NPM_VERBS),
        analyser="npm_script",
        environment=NPM_ENVIRONMENT,
        examples=(
            example("pnpm add -w lodash", PACKAGE, MUTATION),
            example("pnpm list --only-projects"),
            example("pnpm install --store-dir /etc/x", PACKAGE, MUTATION, WRITES),
        ),
    ),
    command(
        "yarn",
        options=YARN_OPTIONS,
        subcommands=(*NPM_RUNS, *NPM_VERBS),
        analyser="npm_script",
        environment=NPM_ENVIRONMENT,
        examples=(example("yarn --mutex file build", PROJECT_CODE), example("yarn add x --cache-folder /etc/x", PACKAGE, MUTATION, WRITES)),
    ),
    command(
        "npm",
        "bun-pm",
        options=NPM_OPTIONS,
        subcommands=(*NPM_RUNS, *NPM_VERBS),
        analyser="npm_script",
        environment=NPM_ENVIRONMENT,
        examples=(example("npm frobnicate", UNKNOWN), example("npm --script-shell='rm -rf /srv' ls", DESTRUCTIVE, OPAQUE)),
    ),
    command(
        "npx",
        "pnpx",
        "bunx",
        style=POSIX,
        options=(
            *flags("-y --yes, --no, -q --quiet, --no-install, --ignore-existing, --bun"),
            option("-c", "--call", takes=SHELL),
            option("-p", "--package", takes=TEXT),
            *values("-w --workspace, --node-options, --shell, --cache"),
        ),
        operands=operands(many=TEXT),
        analyser="npx",
        examples=(
            example("npx eslint src", PROJECT_CODE),
            example("npx cowsay hi", PACKAGE, OPAQUE),
            example("npx -c 'rm -rf /srv'", DESTRUCTIVE, PACKAGE, OPAQUE),
        ),
    ),
)

# ---- Ruby, PHP, others ---------------------------------------------------------------------------------------------------

MORE = (
    command(
        "gem",
        options=(
            *flags(
                "-q --quiet, -V --verbose, --no-document -N, --local -l, --remote -r, --both -b, -a --all, -d --details, --pre, -f --force, --user-install, -x --executables, -I --ignore-dependencies, --silent, --no-verbose"
            ),
            *values("-v --version, -n, --platform, -P --trust-policy"),
            option("-i", "--install-dir", "--bindir", takes=WRITE),
            option("-s", "--source", "--clear-sources", takes=URL, effects=(REMOTE_CODE,)),
            option("-p", "--http-proxy", takes=URL),
            option("--config-file", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "list",
                "search",
                "info",
                "environment",
                "env",
                "outdated",
                "dependency",
                "contents",
                "which",
                "specification",
                "query",
                "stale",
                "help",
                "check",
                operands=WORDS,
            ),
            subcommand("install", "i", operands=NAMES, effects=CHANGES, analyser="package_names"),
            subcommand(
                "update", "uninstall", "cleanup", "pristine", "rebuild", operands=NAMES, options=(*flags("--system"),), effects=CHANGES
            ),
            subcommand("build", operands=operands(SCRIPT), effects=(PROJECT_CODE,)),
            subcommand("push", "yank", "owner", "signin", "signout", operands=operands(many=READ), effects=(EGRESS,)),
            subcommand("fetch", "unpack", operands=NAMES, effects=(PACKAGE,)),
            subcommand(
                "sources",
                operands=WORDS,
                options=(
                    option("-a", "--add", takes=URL, effects=(REMOTE_CODE, PERSISTENCE)),
                    option("-r", "--remove", takes=TEXT, effects=(PERSISTENCE,)),
                ),
            ),
            subcommand("exec", style=POSIX, operands=operands(TEXT, many=TEXT), effects=(PACKAGE, OPAQUE)),
        ),
        environment=(variable("GEMRC", "GEM_HOME", "GEM_PATH", "GEM_SPEC_CACHE", takes=CONTEXT),),
        examples=(
            example("gem list"),
            example("GEMRC=/tmp/x gem list", OPAQUE),
            example("gem install rails", PACKAGE, MUTATION),
            example("gem install x -s http://x.example", PACKAGE, MUTATION, REMOTE_CODE),
            example("gem build x.gemspec", PROJECT_CODE, OPAQUE),
            example("gem push x.gem", EGRESS),
            example("gem sources --add http://x.example", REMOTE_CODE, PERSISTENCE),
            example("gem fetch x", PACKAGE),
            example("gem exec x", PACKAGE, OPAQUE),
        ),
    ),
    command(
        "bundle",
        "bundler",
        options=(
            *flags(
                "--verbose, --no-color, --quiet, --local, --full-index, --jobs-all, --deployment, --all, --conservative, --frozen, --no-install"
            ),
            *values("-j --jobs, --retry, --without, --with, --path, --group"),
            option("--gemfile", takes=CONTEXT),
        ),
        environment=(variable("BUNDLE_GEMFILE", "BUNDLE_PATH", "BUNDLE_APP_CONFIG", takes=CONTEXT),),
        subcommands=(
            subcommand(
                *("list", "show", "info", "check", "platform", "licenses", "env", "doctor", "help", "viz"),
                operands=WORDS,
                analyser="loads",
            ),
            subcommand(
                "outdated",
                operands=WORDS,
                analyser="loads",
                options=(
                    *flags("--strict --filter-strict --update-strict, --pre, --parseable --porcelain, --only-explicit"),
                    *flags("--filter-major, --filter-minor, --filter-patch, --groups"),
                    *values("--source"),
                ),
                examples=(example("bundle outdated --strict"),),
            ),
            subcommand(
                "audit",  # of bundler-audit
                operands=WORDS,
                options=(
                    *flags("-q --quiet, -v --verbose, -u --update, --no-update"),
                    *values("-i --ignore, -D --database, -F --format, -G --gemfile-lock, -c --config"),
                    option("-o", "--output", takes=WRITE),
                ),
                examples=(example("bundle audit check --quiet"), example("bundle audit -o /etc/x", WRITES)),
            ),
            subcommand(
                "open",
                operands=WORDS,
                environment=(variable("BUNDLER_EDITOR", "EDITOR", "VISUAL", takes=PROGRAM, harmless=("", "vi", "vim", "nano", "code")),),
                examples=(example("bundle open rake"), example("BUNDLER_EDITOR='rm -rf /srv' bundle open rake", DESTRUCTIVE, OPAQUE)),
            ),
            subcommand(
                "install",
                "update",
                "add",
                "remove",
                "lock",
                "cache",
                "package",
                "clean",
                "pristine",
                "binstubs",
                "inject",
                "plugin",
                operands=NAMES,
                effects=CHANGES,
            ),
            subcommand(
                "exec",
                "e",
                style=POSIX,
                options=(*flags("--keep-file-descriptors"), *values("--gemfile", takes=CONTEXT)),
                operands=operands(COMMAND),
            ),
            subcommand("config", operands=WORDS, effects=(MUTATION,), analyser="source_setting"),
            subcommand("init", "gem", operands=WORDS, effects=(PROJECT_CODE,)),
            subcommand("console", operands=WORDS, effects=(PROJECT_CODE,), language="ruby", stdin=CODE),  # irb with the gems of the project
        ),
        examples=(
            example("bundle list"),
            example("bundle console <<< 'puts 1'", PROJECT_CODE),
            example("bundle install", PACKAGE, MUTATION),
            example("bundle exec rm -rf /srv", DESTRUCTIVE),
            example("bundle list --gemfile /tmp/x", OPAQUE),
            example("bundle console", OPAQUE, PROJECT_CODE),
            example("bundle config set path x", MUTATION),
        ),
    ),
    command(
        "composer",
        options=(
            *flags(
                "-q --quiet, -v --verbose, -vvv, -n --no-interaction, --no-dev, --dev, -o --optimize-autoloader, --no-scripts, --no-plugins, --ansi, --no-ansi, --profile, --prefer-dist, --prefer-source, -W, -w, --ignore-platform-reqs, --no-progress, -a, -g --global, -D --direct, -t --tree, -l --latest, -i --installed"
            ),
            option("-d", "--working-dir", takes=DIRECTORY),
            option("--dry-run", harmless=True),
            *values("--ignore-platform-req, -f --format, --repository"),
        ),
        environment=(
            variable("COMPOSER_HOME", "COMPOSER", takes=CONTEXT),
            variable("COMPOSER_VENDOR_DIR", "COMPOSER_BIN_DIR", "COMPOSER_CACHE_DIR", takes=WRITE),
        ),
        subcommands=(
            subcommand(
                "show",
                "info",
                "outdated",
                "validate",
                "diagnose",
                "licenses",
                "why",
                "depends",
                "why-not",
                "prohibits",
                "search",
                "status",
                "audit",
                "about",
                "check-platform-reqs",
                "suggests",
                "browse",
                options=flags(
                    "--strict, --no-check-all, --check-lock, --no-check-lock, --no-check-publish, --no-check-version, -A --with-dependencies"
                ),
                operands=WORDS,
                analyser="composer",
                examples=(example("composer show"), example("composer -d /tmp/x show", OPAQUE)),
            ),
            subcommand(
                "install",
                "i",
                "update",
                "u",
                "upgrade",
                "require",
                "r",
                "remove",
                "create-project",
                "global",
                "self-update",
                "selfupdate",
                "reinstall",
                "bump",
                "clear-cache",
                operands=NAMES,
                effects=CHANGES,
                analyser="composer",
            ),
            subcommand("run-script", "run", style=POSIX, operands=operands(many=TEXT), analyser="composer"),
            subcommand(  # scripts that most projects have, and that no verb of composer is called like
                *(
                    "test",
                    "tests",
                    "lint",
                    "check",
                    "analyse",
                    "analyze",
                    "phpstan",
                    "psalm",
                    "phpunit",
                    "pest",
                    "cs",
                    "cs-check",
                    "cs-fix",
                ),
                *("cs:check", "cs:fix", "format", "fix", "build", "ci", "rector", "qa", "start", "serve", "dev", "deploy"),
                style=POSIX,
                operands=operands(many=TEXT),
                analyser="composer",
                examples=(example("composer test", PROJECT_CODE), example("composer phpstan -- --level=8", PROJECT_CODE)),
            ),
            subcommand("dump-autoload", "dumpautoload", operands=WORDS, effects=(PROJECT_CODE,), analyser="composer"),
            subcommand("archive", "init", operands=WORDS, effects=(PROJECT_CODE,)),
            subcommand("exec", style=POSIX, options=(*flags("-l --list"),), operands=operands(COMMAND), effects=(PROJECT_CODE,)),
            subcommand("config", operands=WORDS, effects=(MUTATION, WRITES), analyser="source_setting"),
        ),
        examples=(
            example("composer show"),
            example("composer require x/y", PACKAGE, MUTATION),
            example("composer run-script x", PROJECT_CODE),
            example("composer config repo.x http://x", MUTATION, WRITES, REMOTE_CODE),
        ),
    ),
    command(
        "cpan",
        "cpanm",
        "cpanminus",
        options=(
            *flags(
                "-i --install, -f --force, -n --notest, -q --quiet, -v --verbose, -T, -S --sudo, --self-upgrade, --installdeps, -a, --info"
            ),
            option("-l", "-D", harmless=True),
            *values("-L --local-lib-contained"),
            option("--mirror", takes=URL, effects=(REMOTE_CODE,)),
        ),
        operands=NAMES,
        effects=CHANGES,
        analyser="package_names",
        examples=(example("cpanm JSON", PACKAGE, MUTATION), example("cpanm --mirror http://x.example X", PACKAGE, MUTATION, REMOTE_CODE)),
    ),
)

COMMANDS = (*DEBIAN, *OTHERS, *PYTHON, *JAVASCRIPT, *MORE)
