"""Making, searching and mirroring packages: devscripts, grep-dctrl, dlocate, apt-ftparchive, debfoster, uscan, rpmlint and others."""

from capfence_sh.catalog.vocabulary import (
    COMMAND,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
    SHELL,
    TEXT,
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
)

WORDS = operands(many=TEXT)
FILES = operands(many=READ)
NO_SETTINGS = flags("--no-conf, --noconf")

# ---- what packages say about themselves ----------------------------------------------------------------------------------

QUESTIONS = (
    command(
        *("grep-dctrl", "grep-available", "grep-status", "grep-aptavail", "grep-debtags"),
        options=(
            *flags("-P, -S, -e --eregex, -r --regex, -i --ignore-case, -X --exact-match, -w --whole-pkg, --eq, --lt, --le, --gt, --ge"),
            *flags("-o --or, -a --and, --not, -l --files-with-matches, -L --files-without-matches, -I --invert-show, -d"),
            *flags(
                "-n --no-field-names, -v --invert-match, -c --count, -q --quiet --silent, --ensure-dctrl, --compat, --ignore-parse-errors"
            ),
            *flags("--debug-optparse, -V, -C --copying, -h, -!"),
            *values("-F --field, -s --show-field, --pattern, --errorlevel"),
        ),
        operands=operands(TEXT, many=READ),
        examples=(
            example("grep-dctrl -P nginx -s Package,Version"),
            example("grep-status -F Status -s Package installed"),
            example("grep-dctrl -s Package . .env", SECRET_READ),
        ),
    ),
    command(
        "sort-dctrl",
        options=(*flags("-q --quiet --silent, -V, -C --copying, -h"), *values("-k --key-spec, -l --errorlevel")),
        operands=FILES,
        examples=(example("sort-dctrl -k Installed-Size:n /var/lib/dpkg/status"),),
    ),
    command(
        "tbl-dctrl",
        options=(*flags("-H --no-heading, -V, -C --copying, -h"), *values("-d --delimiter, -c --column, -l --errorlevel")),
        operands=FILES,
        examples=(example("tbl-dctrl -d , packages.txt"),),
    ),
    command(
        "join-dctrl",
        options=(
            *flags("-V, -C --copying, -h"),
            *values("-1 --1st-join-field, -2 --2nd-join-field, -j --join-field, -a --unpairable-from, -o --output-fields, -l --errorlevel"),
        ),
        operands=FILES,
        examples=(example("join-dctrl -j Package a.txt b.txt"),),
    ),
    command("sync-available", effects=(MUTATION,), examples=(example("sync-available", MUTATION),)),
    command(
        "dlocate",
        options=(
            *flags(
                "-S, -l, -k, -K, -L, -s, --ls, -ls, --lsconf, -lsconf, --conf, -conf, --du, -du, --md5sum, -md5sum, --md5check, -md5check"
            ),
            *flags("--man, -man, --lsman, -lsman, --lsbin, -lsbin, --lsdir, -lsdir, --filename-only, --package-only"),
            *flags("-w --word-regexp, -i --ignore-case, -E --extended-regexp, -F --fixed-strings, -G --basic-regexp, -P --perl-regexp"),
            *flags("-h, -V, -v --verbose, --debug, -C --colour --color"),
            option("-c", "--columns", takes=TEXT, optional=True),
        ),
        operands=WORDS,
        examples=(example("dlocate -S ls"), example("dlocate -lsbin coreutils")),
    ),
    command(
        "update-dlocatedb",
        options=(*flags("-p, -j, -b"), option("-h", harmless=True)),
        effects=(MUTATION,),
        examples=(example("update-dlocatedb", MUTATION),),
    ),
    command(
        "dglob",
        options=flags("-a, -A, -n, -f, -0, -r, -e, -i, -X, -v"),
        operands=WORDS,
        examples=(example("dglob -a 'lib*ssl*'"),),
    ),
    command("dhomepage", "dman", "debman", operands=WORDS, effects=(REMOTE_READ,), examples=(example("dman ls", REMOTE_READ),)),
    command(
        "debfoster",
        options=(
            *flags("-v --verbose, -V, -q --quiet, -i --ignore-default-rules, -t --use-tasks"),
            *flags("-a --show-keepers, -s --show-orphans, -n --no-keeperfile"),
            *values("-d --show-depends, -e --show-dependents, -p --show-providers, -r --show-related"),
            *values("-c --config", takes=CONFIG),
            *values("-k --keeperfile", takes=WRITE),
            option("-o", "--option", takes=TEXT, effects=(OPAQUE,)),
            option("-h", harmless=True),
            option("-m", "--mark-only", effects=(MUTATION,)),
            option("-f", "--force", "-u", "--upgrade", effects=(MUTATION, PACKAGE)),
        ),
        operands=WORDS,
        examples=(
            example("debfoster -d bash"),
            example("debfoster -n -s"),
            example("debfoster -m", MUTATION),
            example("debfoster -f", MUTATION, PACKAGE),
            example("debfoster -o RemoveCmd=x", OPAQUE),
        ),
    ),
    command(
        "apt-show-versions",
        options=(
            *flags("-r --regex, -R --regex-all, -u --upgradeable, -a --allversions, -b --brief, -v --verbose, -n --nohold, -V, -h"),
            *values("-p --package, -stf --status-file, -ld --list-dir"),
            option("-i", "--initialize", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(example("apt-show-versions -u"), example("apt-show-versions nginx"), example("apt-show-versions -i", MUTATION)),
    ),
    command(
        "apt-rdepends",
        options=(
            *flags("-b --build-depends, -d --dotty, -p --print-state, -r --reverse, -v --vcg, --xvcg, --man"),
            *values("-f --follow, -s --show, --state-follow, --state-show"),
            option("-o", "--option", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=WORDS,
        examples=(example("apt-rdepends -r bash"), example("apt-rdepends -o Dir::Bin=/tmp bash", OPAQUE)),
    ),
    command(
        "debtree",
        options=(
            *flags(
                "--show-installed, -I, --show-rdeps, -R, --build-dep, -b, --with-suggests, -S, --no-recommends, --no-alternatives, --no-provides"
            ),
            *flags(
                "--no-versions, --no-conflicts, --versioned-conflicts, -VC, --no-skip, --show-all, --rotate, -r, --condense, --quiet, -q, --verbose, -v"
            ),
            *values("--arch, --max-providers, --max-depth, --rdeps-depth, --max-rdeps"),
            *values("--skiplist, --endlist", takes=READ),
        ),
        operands=WORDS,
        examples=(example("debtree --max-depth 2 dpkg"),),
    ),
    command(
        *(
            "how-can-i-help",
            "wnpp-alert",
            "wnpp-check",
            "rc-alert",
            "grep-excuses",
            "transition-check",
            "who-uploads",
            "who-permits-upload",
            "whodepends",
        ),
        *("reproducible-check", "build-rdeps", "list-unreleased", "getbuildlog", "plotchangelog", "deb-why-removed"),
        options=(
            *NO_SETTINGS,
            *flags(
                "-h, -v, -V, -q --quiet, -d --diff, -e --exact, -w --wipnity, --autopkgtests, --no-autoremovals, --experimental, --debug"
            ),
            *flags("-a --all, --old, -j --json, -p --apt, -r --raw, --date, --nodate, --no-date, --no-refresh"),
            *values("-s --show, --search, --dmfile, --keyring, -M --max-uploads, -u --url"),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("wnpp-check -e foo", REMOTE_READ), example("who-uploads bash", REMOTE_READ)),
    ),
    command(
        "querybts",
        options=(
            *flags("-h, -A --archive, -b --buglist, --latest-first, -m --mbox, -s --source, -w --web"),
            *values("-B --bts, --timeout, -u --ui --interface"),
            *values("--proxy, --http_proxy", takes=URL),
            option("--mbox-reader-cmd", takes=PROGRAM),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("querybts -b nginx", REMOTE_READ),),
    ),
    command("popularity-contest", "popcon-largest-unused", options=flags("-d, --su-nobody"), examples=(example("popcon-largest-unused"),)),
    command(
        "tasksel",
        options=(
            *flags("--list-tasks, --new-install"),
            option("-t", "--test", harmless=True),
            *values("--task-packages, --task-desc, --debconf-apt-progress"),
        ),
        subcommands=(
            subcommand(
                "install",
                "remove",
                operands=WORDS,
                effects=(MUTATION, PACKAGE),
                examples=(example("tasksel install ssh-server", MUTATION, PACKAGE),),
            ),
            subcommand("", examples=(example("tasksel --list-tasks"), example("tasksel --task-packages web-server"))),
        ),
    ),
    command(
        "debconf-show",
        options=(*flags("--listowners, --listdbs"), *values("--db")),
        operands=WORDS,
        examples=(example("debconf-show tzdata"),),
    ),
    command(
        "debconf-get-selections",
        options=flags("--installer"),
        effects=(SECRET_READ,),
        examples=(example("debconf-get-selections", SECRET_READ),),
    ),
    command(
        "debmany",
        options=(*flags("-k, -x, -l, -z"), *values("-L"), *values("-m, -o", takes=PROGRAM)),
        operands=operands(many=TEXT),
        effects=(REMOTE_READ,),
        examples=(example("debmany coreutils", REMOTE_READ),),
    ),
    command(
        "which-pkg-broke",
        "which-pkg-broke-build",
        operands=WORDS,
        examples=(example("which-pkg-broke coreutils"),),
    ),
    command(
        "check-enhancements",
        options=flags(
            "-ip --ip, -installed-packages --installed-packages, -ie --ie, -installed-enhancements --installed-enhancements, -h, -help, -version, -verbose --verbose"
        ),
        operands=WORDS,
        examples=(example("check-enhancements vim"),),
    ),
    command("dpkg-info", operands=FILES, examples=(example("dpkg-info a.deb"),)),
    command(
        "dpkg-hold",
        "dpkg-unhold",
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("dpkg-hold nginx", MUTATION),),
    ),
    command(
        *("dpkg-purge", "dpkg-remove", "purge-old-kernels"),
        options=(*flags("-y, -q, -qy"), *values("--keep")),
        operands=WORDS,
        effects=(MUTATION, PACKAGE),
        examples=(example("dpkg-purge nginx", MUTATION, PACKAGE),),
    ),
    command(
        "debtags",
        options=(*flags("-h, --verbose, -v, --debug"), option("-d", takes=TEXT)),
        subcommands=(
            subcommand(
                *(
                    "cat",
                    "check",
                    "dumpavail",
                    "grep",
                    "search",
                    "show",
                    "stats",
                    "tag",
                    "tagcat",
                    "tagsearch",
                    "tagshow",
                    "help",
                    "todo",
                    "todoreport",
                    "facetcoverage",
                ),
                operands=WORDS,
                options=flags("-i --invert, --names, -f --full, --quiet, --distance, -k --facets"),
                examples=(example("debtags search 'role::program'"), example("debtags show bash")),
            ),
            subcommand(
                "update", "mkpatch", "submit", "diff", operands=WORDS, effects=(EGRESS,), examples=(example("debtags submit x", EGRESS),)
            ),
        ),
    ),
)

# ---- making packages -----------------------------------------------------------------------------------------------------

MAKING = (
    command(
        "dpkg-architecture",
        style=POSIX,
        options=(
            *flags("-l --list, -s --print-set, -u --print-unset, -L --list-known, -?, -f --force"),
            *values("-e --equal, -i --is, -q --query, -a --host-arch, -t --host-type, -A --target-arch, -T --target-type"),
            *values("-W --match-wildcard, -B --match-bits, -E --match-endian, --print-format"),
            option("-c", "--command", takes=SHELL),
        ),
        operands=operands(COMMAND),
        examples=(example("dpkg-architecture -qDEB_HOST_ARCH"), example("dpkg-architecture -c 'rm -rf build'", DESTRUCTIVE)),
    ),
    command(
        "dpkg-buildflags",
        options=(
            *flags("--dump, --list, --status, -?"),
            *values("--export, --query-features"),
            option("--get", "--origin", "--query", takes=TEXT),
        ),
        operands=WORDS,
        examples=(example("dpkg-buildflags --get CFLAGS"),),
    ),
    command(
        "dpkg-checkbuilddeps",
        options=(*flags("-A, -B, -I, -?"), *values("--admindir, -d, -c, -a, -P")),
        operands=FILES,
        examples=(example("dpkg-checkbuilddeps"), example("dpkg-checkbuilddeps -a arm64 debian/control")),
    ),
    command(
        "dpkg-parsechangelog",
        options=(
            *flags("-?, --reverse, --all"),
            *values("-F, -S --show-field, --format, -s --since, -v, -u --until, -f --from, -t --to, -c --count, -n, -o --offset"),
            *values("-l --file", takes=READ),
            option("-L", takes=TEXT),
        ),
        examples=(example("dpkg-parsechangelog -S Version"), example("dpkg-parsechangelog -l .env", SECRET_READ)),
    ),
    command(
        "dpkg-vendor",
        options=(*flags("-?"), *values("--is, --derives-from, --query, --vendor")),
        examples=(example("dpkg-vendor --query Vendor"),),
    ),
    command(
        "dpkg-scanpackages",
        "dpkg-scansources",
        options=(
            *flags("-m --multiversion, -?, -n --no-sort, --debug"),
            *values("-t --type, -a --arch, -h --hash, -M --medium"),
            *values("-e --extra-override, -s --source-override", takes=READ),
        ),
        operands=operands(INSPECT, READ, TEXT),
        examples=(example("dpkg-scanpackages -m . /dev/null"), example("dpkg-scanpackages pool")),
    ),
    command(
        "dpkg-mergechangelogs",
        options=flags("--merge-unreleased, -m --merge-prereleases"),
        operands=operands(READ, READ, READ, WRITE),
        examples=(example("dpkg-mergechangelogs o a b out", WRITES),),
    ),
    command(
        "dpkg-name",
        options=(
            *flags("-a --no-architecture, -k --symlink, -o --overwrite, -c --create-dir, -?, -v"),
            option("-s", "--subdir", takes=WRITE, optional=True),
        ),
        operands=operands(many=WRITE),
        examples=(example("dpkg-name x.deb", WRITES),),
    ),
    command(
        "dpkg-distaddfile",
        options=(*flags("-?"), *values("-f", takes=WRITE)),
        operands=WORDS,
        effects=(WRITES,),
        examples=(example("dpkg-distaddfile x.deb net optional", WRITES),),
    ),
    command(
        *("dpkg-genbuildinfo", "dpkg-gencontrol", "dpkg-shlibdeps", "dpkg-gensymbols"),
        options=(
            *flags("--always-include-kernel, --always-include-path, -q, -?, -is, -ip, -isp, --ignore-missing-info, -d"),
            *values("--build, -v, -V, -D, -F, -p, -n, --warnings, -x, -L"),
            *values("--admindir, -l, -S, -I", takes=INSPECT),
            *values("-c, -e", takes=READ),
            *values("-f, -P, -u, -T", takes=WRITE),
            option("-O", takes=WRITE, optional=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("dpkg-gencontrol -pfoo", WRITES), example("dpkg-shlibdeps debian/foo/usr/bin/foo", WRITES)),
    ),
    command(
        "dpkg-repack",
        options=(*flags("--generate"), *values("--arch, -d --deb-option, --tag"), *values("--root", takes=INSPECT)),
        operands=WORDS,
        effects=(WRITES,),
        examples=(example("dpkg-repack nginx", WRITES),),
    ),
    command(
        "dpkg-depcheck",
        style=POSIX,
        options=(
            *flags(
                "-a --all, -b --build-depends, -d --ignore-dev-deps, -m --min-deps, -C --C-locale, --no-C-locale, -l --list-files, --no-list-files"
            ),
            *flags("-h, -v"),
            *NO_SETTINGS,
            *values("-f --features"),
            *values("-o --output, -O --strace-output", takes=WRITE),
            *values("-I --strace-input", takes=READ),
        ),
        operands=operands(COMMAND),
        examples=(example("dpkg-depcheck -b rm -rf build", DESTRUCTIVE), example("dpkg-depcheck -o deps.txt ls", WRITES)),
    ),
    command(
        "annotate-output",
        style=POSIX,
        options=flags("-h"),
        operands=operands(COMMAND),
        examples=(example("annotate-output rm -rf build", DESTRUCTIVE), example("annotate-output make --version")),
    ),
    command(
        "apt-ftparchive",
        options=(
            *flags("--md5, --sha1, --sha256, --sha512, -q --quiet, --delink, --contents, --readonly, -h"),
            *values("-a --arch"),
            *values("-s --source-override", takes=READ),
            *values("-d --db", takes=WRITE),
            option("-c", "--config-file", takes=CONFIG),
            option("-o", "--option", takes=TEXT, effects=(OPAQUE,)),
        ),
        subcommands=(
            subcommand(
                *("packages", "sources", "contents", "release"),
                operands=operands(INSPECT, READ, TEXT),
                examples=(example("apt-ftparchive packages pool"), example("apt-ftparchive -o a=b release dists", OPAQUE)),
            ),
            subcommand(
                "generate",
                "clean",
                operands=operands(many=CONFIG),
                effects=(WRITES,),
                examples=(example("apt-ftparchive clean apt.conf", WRITES, PROJECT_CODE),),
            ),
        ),
    ),
    command(
        "apt-sortpkgs",
        "apt-extracttemplates",
        options=(
            *flags("-s --source, -h, -v"),
            *values("-t --tempdir", takes=WRITE),
            option("-c", "--config-file", takes=CONFIG),
            option("-o", "--option", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=FILES,
        examples=(example("apt-sortpkgs Packages"), example("apt-sortpkgs -o a=b Packages", OPAQUE)),
    ),
    command(
        "equivs-control",
        operands=operands(WRITE),
        examples=(example("equivs-control foo.control", WRITES),),
    ),
    command(
        "equivs-build",
        options=(*flags("--full, -f, -s --source"), *values("-a --arch"), *values("-t --templates", takes=INSPECT)),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("equivs-build foo.control", WRITES),),
    ),
    command(
        "wrap-and-sort",
        options=(
            *flags(
                "-h, -a --wrap-always, -s --short-indent, -b --sort-binary-packages, -k --keep-first, -n --no-cleanup, -t --trailing-comma"
            ),
            *flags("-v --verbose, --experimental-rts-parser"),
            *values("--max-line-length"),
            *values("-d --debian-directory, -f --file", takes=WRITE),
            option("-N", "--dry-run", harmless=True),
        ),
        effects=(WRITES,),
        examples=(example("wrap-and-sort -ast", WRITES), example("wrap-and-sort -N")),
    ),
    command(
        "debclean",
        options=(
            *flags("--nocleandebs, -d"),
            *NO_SETTINGS,
            *values("--check-dirname-level, --check-dirname-regex"),
            option("--cleandebs", effects=(DESTRUCTIVE,)),
        ),
        effects=(PROJECT_CODE,),
        examples=(example("debclean", PROJECT_CODE), example("debclean --cleandebs", PROJECT_CODE, DESTRUCTIVE)),
    ),
    command(
        "debcommit",
        options=(
            *flags(
                "-r --release, -R --release-use-changelog, -d --diff, -C --confirm, -e --edit, -a --all, -s --strip-message, --no-strip-message"
            ),
            *flags("--sign-commit, --no-sign-commit, --sign-tags, --no-sign-tags, --changelog-info"),
            *values("-m --message"),
            *values("-c --changelog", takes=READ),
            option("-n", "--noact", harmless=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("debcommit -a", WRITES), example("debcommit -n")),
    ),
    command(
        "dd-list",
        options=(
            *flags("-h, -i --stdin, -z --uncompress, -u --uploaders, -nou --nouploaders, -b --print-binary, -V"),
            *values("-s --sources, -d --dctrl", takes=READ),
        ),
        operands=WORDS,
        examples=(example("dd-list bash"),),
    ),
    command(
        *("debi", "debc"),
        options=(
            *NO_SETTINGS,
            *flags("-m --multi, -u --upgrade, --with-depends, --list-changes, --list-debs"),
            *values("-a, -t, --check-dirname-level, --check-dirname-regex"),
            *values("--debs-dir", takes=INSPECT),
            option("--tool", takes=PROGRAM),
        ),
        operands=FILES,
        effects=(MUTATION, REMOTE_CODE),
        examples=(example("debi", MUTATION, REMOTE_CODE),),
    ),
    command(
        "dget",
        options=(
            *flags(
                "-a --all, -b --backup, -q --quiet, -d --download-only, -x --extract, -u --allow-unauthenticated, -k --insecure, --no-cache, -h, -V"
            ),
            *values("--path", takes=INSPECT),
            option("--build", effects=(REMOTE_CODE,)),
        ),
        operands=operands(many=URL),
        effects=(EGRESS, WRITES),
        examples=(
            example("dget -x https://x.example/a.dsc", EGRESS, WRITES),
            example("dget --build https://x.example/a.dsc", EGRESS, WRITES, REMOTE_CODE),
        ),
    ),
    command(
        *("debget", "debsnap", "debcheckout"),
        options=(
            *flags("-f --force, -v --verbose, -l --list, --binary, --first, --last, -a --auth, --details, -p --print, -h"),
            *values("-d --destdir", takes=WRITE),
            *values("--architecture, -P --package, -t --type, -u --user, --file, --source, --git-track"),
        ),
        operands=WORDS,
        effects=(REMOTE_READ, WRITES),
        examples=(example("debsnap -v bash 5.2-1", REMOTE_READ, WRITES),),
    ),
    command(
        *("dput", "dcut"),
        options=(
            *flags(
                "-d --debug, -D --dinstall, -f --force, -l --lintian, -U --no-upload-log, -P --passive, -u --unchecked, -v, -V --check-version"
            ),
            *values("-e --delayed, --host, -m --maintaineraddress, -k --keyid"),
            *values("-O --output", takes=WRITE),
            *values("--upload, -i --input", takes=READ),
            option("-c", "--config", takes=CONFIG),
            option("-h", "-H", "--host-list", "-p", "--print", "-o", "--check-only", "-s", "--simulate", harmless=True),
        ),
        operands=WORDS,
        effects=(EGRESS,),
        examples=(example("dput mentors a.changes", EGRESS), example("dput -H")),
    ),
    command(
        "dscverify",
        options=(
            *flags("--no-default-keyrings, --nosigcheck, --no-sig-check, -u, --verbose, -h"),
            *NO_SETTINGS,
            *values("--keyring", takes=READ),
        ),
        operands=FILES,
        examples=(example("dscverify a.dsc"),),
    ),
    command(
        "hardening-check",
        options=flags(
            "--nopie, -p, --nostackprotector, -s, --nofortify, -f, --norelro, -r, --nobindnow, -b, --nocfprotection, --quiet, -q, --verbose, -v",
            "--report-functions, -R, --find-libc-functions, -F, --color, -c, --lintian, -l, --debug, -h, -?, --man, -H",
        ),
        operands=FILES,
        examples=(example("hardening-check /usr/bin/ssh"),),
    ),
    command(
        "lintian-info",
        "lintian-explain-tags",
        options=(
            *flags("-a --annotate, -h, -l --list-tags, -t --tags --tag, --user-dirs, --no-user-dirs"),
            *values("--include-dir", takes=CONFIG),
            *values("--profile, --format, --output-width"),
        ),
        operands=WORDS,
        examples=(example("lintian-explain-tags -t no-manual-page"),),
    ),
    command("spellintian", options=flags("--picky, -h"), operands=FILES, examples=(example("spellintian README.md"),)),
    command(
        "suspicious-source",
        options=(*flags("-h, -v --verbose"), *values("-m --mimetype, -e --extension"), *values("-d --directory", takes=INSPECT)),
        examples=(example("suspicious-source -d src"),),
    ),
    command("what-patch", options=flags("-h, -v"), operands=operands(), examples=(example("what-patch"),)),
    command(
        "manpage-alert",
        options=flags("-h, -V, -f --file, -p --package, -n --no-stat"),
        operands=operands(many=INSPECT),
        examples=(example("manpage-alert -p /usr/bin"),),
    ),
    command(
        "mk-build-deps",
        options=(
            *flags("-B --build-dep, -A --build-indep, -h, -v"),
            *values("-a --arch, --host-arch, --build-arch, -P --build-profiles"),
            *values("-t --tool, -s --root-cmd", takes=PROGRAM),
            option("-i", "--install", "-r", "--remove", effects=(MUTATION, PACKAGE, ROOT_ACCESS)),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("mk-build-deps", WRITES), example("mk-build-deps -i debian/control", WRITES, MUTATION, PACKAGE, ROOT_ACCESS)),
    ),
    command(
        "mk-origtargz",
        options=(
            *flags("--rename, --repack, --force-repack, --symlink, --copy"),
            *values("--compression, --package, -v --version, --exclude-file, --signature, -S --repack-suffix, -c --component, --unzipopt"),
            *values("--copyright-file, --signature-file", takes=READ),
            *values("-C --directory", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("mk-origtargz --package foo ../foo-1.tgz", WRITES),),
    ),
    command(
        "uscan",
        options=(
            *NO_SETTINGS,
            *flags(
                "--no-verbose, --verbose, -v, --debug, -vv, --extra-debug, -vvv, --dehs, --no-dehs, --download, -d, --force-download, -dd"
            ),
            *flags(
                "--overwrite-download, -ddd, --no-download, --nodownload, --signature, --no-signature, --skip-signature, --report-status, --bare"
            ),
            *flags("--download-current-version, --no-exclusion, --pasv, --no-pasv, --no-symlink, --symlink, --copy, --rename, --repack"),
            *values(
                "--download-version, --download-debversion, --check-dirname-level, --check-dirname-regex, --package, --upstream-version, --timeout"
            ),
            *values("--compression, --http-header, --user-agent, --useragent"),
            *values("--watchfile, --copyright-file", takes=READ),
            *values("--destdir", takes=WRITE),
            option("--conffile", "--conf-file", takes=CONFIG),
            option("--report", "--safe", harmless=True),
        ),
        operands=operands(many=INSPECT),
        effects=(REMOTE_READ, WRITES, PROJECT_CODE),
        examples=(example("uscan --download", REMOTE_READ, WRITES, PROJECT_CODE), example("uscan --safe")),
    ),
    command(
        "licensecheck",
        options=(
            *flags(
                "-r --recursive, -s --skipped, -m --machine, --deb-machine, --copyright, --list-licenses, --list-naming-schemes, --no-verbose"
            ),
            *flags(
                "-h, -v, --merge-licenses, --no-merge-licenses, --deb-fmt, --no-deb-fmt, --quiet, --verbose, --debug, --trace, --deb-multiline"
            ),
            *values(
                "-c --check, -i --ignore, -l --lines, --tail, -e --encoding, --shortname-scheme, --delimiter, --rfc822-delimiter, --copyright-delimiter"
            ),
        ),
        operands=operands(many=READ),
        examples=(example("licensecheck -r --copyright src"),),
    ),
    command(
        "debmirror",
        options=(
            *flags(
                "-p --progress, -v --verbose, --debug, --passive, --omit-suite-symlinks, --source, --nosource, --i18n, --getcontents, --checksums"
            ),
            *flags("--ignore-missing-release, --check-gpg, --no-check-gpg, --ignore-release-gpg, --postcleanup, --precleanup, --nocleanup"),
            *flags("--slow-cpu, --ignore-small-errors, --allow-dist-rename, --debmarshal, --disable-ssl-verification"),
            *values(
                "-h --host, -r --root, --method, -u --user, --passwd, -d --dist, -s --section, -a --arch, --rsync-extra, --di-dist, --di-arch"
            ),
            *values(
                "--ignore, --exclude, --include, --exclude-deb-section, --limit-priority, --exclude-field, --include-field, -t --timeout"
            ),
            *values("--max-batch, --rsync-batch, --diff, --state-cache-days"),
            *values("--proxy", takes=URL),
            *values("--keyring", takes=READ),
            option("--rsync-options", "--gzip-options", takes=TEXT, effects=(OPAQUE,)),
            option("--config-file", takes=CONFIG),
            option("--dry-run", harmless=True),
        ),
        operands=operands(WRITE),
        effects=(REMOTE_READ, DESTRUCTIVE),
        examples=(
            example("debmirror -h deb.example mirror", REMOTE_READ, WRITES, DESTRUCTIVE),
            example("debmirror --rsync-options='-e x' mirror", REMOTE_READ, WRITES, DESTRUCTIVE, OPAQUE),
            example("debmirror --dry-run mirror"),
        ),
    ),
    command(
        *("mini-dinstall", "debrebuild", "sadt"),
        options=(
            *flags(
                "-v --verbose, -q --quiet, -d --debug, -f --foreground, --no-log, --no-db, -b --batch, -r --run, -k --kill, --buildresults, --run-autodep8, --no-run-autodep8"
            ),
            *values("--builder, --ignore-restriction"),
            *values("-c --config", takes=CONFIG),
        ),
        operands=FILES,
        effects=(MUTATION, PROJECT_CODE),
        examples=(example("sadt -v", MUTATION, PROJECT_CODE),),
    ),
    command(
        "reportbug",
        options=(*flags("-b --no-query-bts, -q --quiet, -h"), option("--template", harmless=True)),
        operands=WORDS,
        effects=(EGRESS,),
        examples=(example("reportbug bash", EGRESS), example("reportbug --template bash")),
    ),
    command(
        "bts",
        style=POSIX,
        options=(
            *flags("-o --offline, --online, -q --quiet, -f --force-refresh"),
            *NO_SETTINGS,
            option("-n", "--no-action", harmless=True),
        ),
        subcommands=(
            subcommand(
                *("show", "bugs", "select", "status", "cache", "listcachedbugs", "help", "version"),
                operands=WORDS,
                effects=(REMOTE_READ,),
                examples=(example("bts show 123456", REMOTE_READ),),
            ),
            subcommand(
                *(
                    "close",
                    "done",
                    "reopen",
                    "retitle",
                    "submitter",
                    "reassign",
                    "merge",
                    "unmerge",
                    "tag",
                    "tags",
                    "severity",
                    "forwarded",
                    "owner",
                    "clone",
                    "block",
                ),
                *(
                    "affects",
                    "found",
                    "notfound",
                    "fixed",
                    "notfixed",
                    "archive",
                    "unarchive",
                    "usertags",
                    "user",
                    "package",
                    "summary",
                    "subscribe",
                    "spamreport",
                ),
                operands=WORDS,
                effects=(EGRESS,),
                examples=(example("bts close 123456", EGRESS),),
            ),
        ),
    ),
    command(
        "chdist",
        style=POSIX,
        options=(*flags("-h"), *values("-a --arch"), *values("-d --data-dir", takes=INSPECT)),
        subcommands=(
            subcommand(
                *(
                    "apt-cache",
                    "list",
                    "grep-dctrl-packages",
                    "grep-dctrl-sources",
                    "compare-packages",
                    "compare-versions",
                    "compare-src-bin-packages",
                ),
                operands=WORDS,
                options=flags("-n, -s"),
                examples=(example("chdist list"), example("chdist apt-cache sid policy bash")),
            ),
            subcommand(
                *("create", "apt", "apt-get", "apt-file", "apt-rdepends", "aptitude", "src2bin", "bin2src"),
                operands=WORDS,
                effects=(REMOTE_READ, WRITES),
                examples=(example("chdist apt-get sid update", REMOTE_READ, WRITES),),
            ),
        ),
    ),
    command(
        "mergerepo_c",
        "mergerepo",
        options=(
            *flags(
                "--version, -d --database, --no-database, -v --verbose, --nogroups, --noupdateinfo, --zck, --all, --unique-md-filenames"
            ),
            *flags("--simple-md-filenames, --omit-baseurl, -k --koji, --simple, --pkgorigins, --arch-expand"),
            *values("--repo-prefix-search, --repo-prefix-replace, -a --archlist, --compress-type, --method, -b --blocked"),
            *values("-r --repo, --noarch-repo", takes=URL),
            *values("-g --groupfile, --zck-dict-dir", takes=READ),
            *values("-o --outputdir", takes=WRITE),
        ),
        effects=(EGRESS, WRITES),
        examples=(example("mergerepo_c -r https://x.example/a -o out", EGRESS, WRITES),),
    ),
    command(
        "modifyrepo_c",
        "modifyrepo",
        options=(
            *flags("--version, --remove, --compress, --no-compress, -s, --unique-md-filenames, --simple-md-filenames, --verbose, --zck"),
            *values("--mdtype, --compress-type, --checksum, --new-name"),
            *values("-f --batchfile, --zck-dict-dir", takes=READ),
        ),
        operands=operands(READ, WRITE),
        examples=(example("modifyrepo_c comps.xml repodata", WRITES),),
    ),
    command(
        "sqliterepo_c",
        "sqliterepo",
        options=(
            *flags("-V, -q --quiet, -v --verbose, -f --force, --keep-old, --xz, --local-sqlite"),
            *values("--compress-type, --checksum"),
        ),
        operands=operands(WRITE),
        examples=(example("sqliterepo_c repo", WRITES),),
    ),
)

COMMANDS = (*QUESTIONS, *MAKING)
