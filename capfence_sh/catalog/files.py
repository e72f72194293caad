"""Files and folders: list, copy, move, remove, link, change, measure (coreutils, util-linux, acl, e2fsprogs, rename, tree)."""

from capfence_sh.catalog.vocabulary import (
    APPEND,
    CODE,
    COMMAND,
    CONFIG,
    DESTRUCTIVE,
    FOLDER,
    INSPECT,
    KEYS,
    MOVE,
    MUTATION,
    OPAQUE,
    OVERWRITE,
    PERMISSION,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOVE,
    ROOT_ACCESS,
    SECRET_READ,
    SHELL,
    SINGLE,
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

LISTING = (
    *flags(
        "-a --all, -A --almost-all, --author, -b --escape, -B --ignore-backups, -c, -C, -d --directory, -D --dired, -f, --file-type",
        "--full-time, -g, --group-directories-first, -G --no-group, -h --human-readable, --si, -H --dereference-command-line",
        "--dereference-command-line-symlink-to-dir, -i --inode, -k --kibibytes, -l, -L --dereference, -m, -n --numeric-uid-gid",
        "-N --literal, -o, -p, -q --hide-control-chars, --show-control-chars, -Q --quote-name, -r --reverse, -R --recursive, -s --size",
        "-S, -t, -u, -U, -v, -x, -X, -Z --context, --zero, -1",
    ),
    *values(
        "--block-size, --format, --hide, --indicator-style, -I --ignore, --quoting-style, --sort, --time, --time-style, -T --tabsize, -w --width"
    ),
    option("--color", "--colour", takes=TEXT, optional=True),
    *flags("-F"),
    option("--classify", takes=TEXT, optional=True),
    option("--hyperlink", takes=TEXT, optional=True),
)

BACKUP = (
    *flags("-b"),
    option("--backup", takes=TEXT, optional=True),
    *values("-S --suffix"),
)

DEREFERENCE_TREE = flags(
    "--dereference, -h --no-dereference, --no-preserve-root, --preserve-root, -R --recursive, -H, -L, -P",
)

SETS_MODE = (
    *values("-m --mode"),
    *flags("-Z"),
    option("--context", takes=TEXT, optional=True),
)

CHECKS = flags("-v --verbose, -c --changes, -f --silent --quiet")

COMMANDS = (
    # ---- looking ---------------------------------------------------------------------------------------------------------
    command(
        "ls",
        "dir",
        "vdir",
        options=LISTING,
        operands=operands(many=INSPECT),
        examples=(
            example("ls"),
            example("ls -la /var/log"),
            example("ls --color=auto -I '*.bak' ~/.ssh"),
            example("ls --sort=time --rev"),
            example("ls --no-such-option", UNKNOWN),
        ),
    ),
    command(
        "stat",
        options=(*flags("-L --dereference, -f --file-system, -t --terse"), *values("-c --format, --cached, --printf")),
        operands=operands(many=INSPECT),
        examples=(example("stat -c %s README.md"), example("stat --printf='%a\\n' /etc/shadow")),
    ),
    command(
        "file",
        options=(
            *flags(
                "-v, -z --uncompress, -Z --uncompress-noreport, -b --brief, -c --checking-printout, -i --mime, -I, --apple, --extension",
                "--mime-type, --mime-encoding, -k --keep-going, -l --list, -L --dereference, -h --no-dereference, -n --no-buffer",
                "-N --no-pad, -0 --print0, -p --preserve-date, -r --raw, -s --special-files, -S --no-sandbox, -d --debug, -E",
            ),
            *values("-e --exclude, --exclude-quiet, -F --separator, -P --parameter"),
            *values("-m --magic-file, -f --files-from", takes=READ),
            option("-C", "--compile", effects=(WRITES,)),
        ),
        operands=operands(many=INSPECT),
        examples=(
            example("file /bin/ls"),
            example("file -b --mime-type /etc/shadow"),
            example("file -f /etc/shadow", SECRET_READ),
            example("file -C -m magic", WRITES),
        ),
    ),
    command(
        "du",
        options=(
            *flags(
                "-0 --null, -a --all, --apparent-size, -b --bytes, -c --total, -D --dereference-args, -H, -h --human-readable, --inodes, -k",
                "-L --dereference, -l --count-links, -m, -P --no-dereference, -S --separate-dirs, --si, -s --summarize, -x --one-file-system",
            ),
            *values("-B --block-size, -d --max-depth, -t --threshold, --time-style, --exclude"),
            *values("--files0-from, -X --exclude-from", takes=READ),
            option("--time", takes=TEXT, optional=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("du -sh /var/*"), example("du -xhd1 --exclude=.git /srv"), example("du --files0-from=/etc/shadow", SECRET_READ)),
    ),
    command(
        "df",
        options=(
            *flags(
                "-a --all, -h --human-readable, -H --si, -i --inodes, -k, -m, -l --local, --no-sync, -P --portability, --sync, --total, -T --print-type, -v"
            ),
            *values("-B --block-size, -t --type, -x --exclude-type"),
            option("--output", takes=TEXT, optional=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("df -h"), example("df --output=pcent /"), example("df -hT -x tmpfs")),
    ),
    command(
        "readlink",
        options=flags(
            "-f --canonicalize, -e --canonicalize-existing, -m --canonicalize-missing, -n --no-newline, -q --quiet, -s --silent, -v --verbose, -z --zero",
        ),
        operands=operands(many=INSPECT),
        examples=(example("readlink -f /etc/alternatives/java"),),
    ),
    command(
        "realpath",
        options=(
            *flags(
                "-e --canonicalize-existing, -m --canonicalize-missing, -L --logical, -P --physical, -q --quiet, -s --strip --no-symlinks, -z --zero, -E --canonicalize"
            ),
            *values("--relative-to, --relative-base"),
        ),
        operands=operands(many=INSPECT),
        examples=(example("realpath --relative-to=. ../x"),),
    ),
    command(
        "basename",
        style="posix",
        options=(*flags("-a --multiple, -z --zero"), *values("-s --suffix")),
        operands=operands(many=TEXT),
        examples=(example("basename -s .py src/a.py"), example("basename /etc/shadow")),
    ),
    command("dirname", options=flags("-z --zero"), operands=operands(many=TEXT), examples=(example("dirname /etc/shadow"),)),
    command(
        "pathchk",
        options=flags("-p, -P, --portability"),
        operands=operands(many=TEXT),
        examples=(example("pathchk -p a/b"),),
    ),
    command(
        "wc",
        options=(
            *flags("-c --bytes, -m --chars, -l --lines, -L --max-line-length, -w --words"),
            *values("--files0-from", takes=READ),
            *values("--total"),
        ),
        operands=operands(many=INSPECT),
        examples=(example("wc -l /etc/shadow"), example("wc --files0-from=/etc/shadow", SECRET_READ)),
    ),
    command(
        "tree",
        options=(
            *flags(
                "-a, -d, -l, -f, -x, -R, --gitignore, --ignore-case, --matchdirs, --metafirst, --prune, --info, --noreport, -q, -N, -Q, -p, -u, -g",
                "-s, -h, --si, --du, -D, -F, --inodes, --device, -v, -t, -c, -U, -r, --dirsfirst, --filesfirst, -i, -A, -S, -n, -C, -X, -J",
                "--nolinks, --fflinks, --hyperlink, --acl, --selinux, --opt-toggle",
            ),
            *values("-L, -P, -I, -H, -T, --charset, --filelimit, --timefmt, --sort, --scheme, --authority"),
            *values("--gitfile, --infofile, --hintro, --houtro", takes=READ),
            option("--fromfile", "--fromtabfile", operands=READ),
            *values("-o", takes=WRITE),
        ),
        operands=operands(many=INSPECT),
        examples=(example("tree -L 2"), example("tree -I 'node_modules|dist' src"), example("tree -o out.txt", WRITES)),
    ),
    command(
        "namei",
        options=flags("-x --mountpoints, -m --modes, -o --owners, -l --long, -n --nosymlinks, -v --vertical, -h, -V, -Z --context"),
        operands=operands(many=INSPECT),
        examples=(example("namei -l /etc/shadow"),),
    ),
    command(
        "lsattr",
        options=flags("-R, -V, -a, -d, -l, -p, -v"),
        operands=operands(many=INSPECT),
        examples=(example("lsattr -d /etc"),),
    ),
    command(
        "getfacl",
        options=flags(
            "-a --access, -d --default, -c --omit-header, -e --all-effective, -E --no-effective, -s --skip-base, -R --recursive, -L --logical",
            "-P --physical, -t --tabular, -p --absolute-names, -n --numeric, -v, -h",
        ),
        operands=operands(many=INSPECT),
        examples=(example("getfacl -R src"),),
    ),
    command(
        "getfattr",
        options=(
            *flags("-d --dump, -h --no-dereference, -L --logical, -P --physical, -R --recursive, --absolute-names, --only-values"),
            *values("-n --name, -e --encoding, -m --match"),
        ),
        operands=operands(many=INSPECT),
        examples=(example("getfattr -d -m - f"),),
    ),
    command(
        "filefrag",
        options=flags("-B, -b, -e, -E, -k, -P, -s, -v, -V, -x, -X"),
        operands=operands(many=INSPECT),
        examples=(example("filefrag -v big.img"),),
    ),
    command(
        "fincore",
        options=(*flags("-J --json, -b --bytes, -n --noheadings, -r --raw, -h, -V"), *values("-o --output")),
        operands=operands(many=INSPECT),
        examples=(example("fincore -b db.img"),),
    ),
    command(
        "dircolors",
        options=flags("-b --sh --bourne-shell, -c --csh --c-shell, -p --print-database, --print-ls-colors"),
        operands=operands(READ),
        examples=(example("dircolors -b"),),
    ),
    # ---- reading ---------------------------------------------------------------------------------------------------------
    command(
        "cat",
        options=flags(
            "-A --show-all, -b --number-nonblank, -e, -E --show-ends, -n --number, -s --squeeze-blank, -t, -T --show-tabs, -u, -v --show-nonprinting",
        ),
        operands=operands(many=READ),
        examples=(
            example("cat README.md"),
            example("cat -n /etc/os-release"),
            example("cat .env", SECRET_READ),
            example("cat -- ~/.ssh/id_rsa", SECRET_READ),
            example("cat /proc/1/environ", SECRET_READ),
            example("cat --no-such", UNKNOWN),
        ),
    ),
    command(
        "tac",
        options=(*flags("-b --before, -r --regex"), *values("-s --separator")),
        operands=operands(many=READ),
        examples=(example("tac app.log"), example("tac /etc/shadow", SECRET_READ)),
    ),
    command(
        "head",
        options=(*flags("-q --quiet --silent, -v --verbose, -z --zero-terminated"), *values("-c --bytes, -n --lines")),
        operands=operands(many=READ),
        numeric=True,
        examples=(example("head -5 /proc/meminfo"), example("head -n 20 app.log"), example("head -50 ~/.aws/credentials", SECRET_READ)),
    ),
    command(
        "tail",
        options=(
            *flags("-f, -F, -q --quiet --silent, --retry, -v --verbose, -z --zero-terminated, -r, -0, -1, -2, -3, -4, -5, -6, -7, -8, -9"),
            *values("-c --bytes, -n --lines, --max-unchanged-stats, --pid, -s --sleep-interval"),
            option("--follow", takes=TEXT, optional=True),
        ),
        operands=operands(many=READ),
        numeric=True,
        examples=(
            example("tail -n 100 /var/log/syslog"),
            example("tail -f /var/log/app.log"),
            example("tail -100f app.log"),
            example("tail --follow=name --retry app.log"),
            example("tail -c +1 .env", SECRET_READ),
        ),
    ),
    command(
        "nl",
        options=(
            *flags("-p --no-renumber"),
            *values(
                "-b --body-numbering, -d --section-delimiter, -f --footer-numbering, -h --header-numbering, -i --line-increment",
                "-l --join-blank-lines, -n --number-format, -s --number-separator, -v --starting-line-number, -w --number-width",
            ),
        ),
        operands=operands(many=READ),
        examples=(example("nl -ba main.c"), example("nl /etc/shadow", SECRET_READ)),
    ),
    # ---- copying, moving, linking ----------------------------------------------------------------------------------------
    command(
        "cp",
        options=(
            *BACKUP,
            *flags(
                "-a --archive, --attributes-only, --copy-contents, -d, -f --force, -i --interactive, -H, -l --link, -L --dereference",
                "-n --no-clobber, -P --no-dereference, -p, --parents, -R -r --recursive, --remove-destination, --strip-trailing-slashes",
                "-s --symbolic-link, -T --no-target-directory, -v --verbose, -x --one-file-system, -Z, --debug, --keep-directory-symlink",
            ),
            option("-u"),
            option("--update", takes=TEXT, optional=True),
            *values("--no-preserve, --sparse"),
            option("--preserve", takes=TEXT, optional=True),
            option("--reflink", takes=TEXT, optional=True),
            option("--context", takes=TEXT, optional=True),
            option("-t", "--target-directory", takes=WRITE, operands=READ),
        ),
        operands=operands(many=READ, last=WRITE),
        analyser="copy",
        examples=(
            example("cp a.txt b.txt", WRITES),
            example("cp -r src /tmp/x", WRITES),
            example("cp ~/.kube/config /tmp/x", SECRET_READ, WRITES),
            example("cp -t /tmp .env", SECRET_READ, WRITES),
            example("cp --target-dir=/etc/cron.d job", WRITES, PERSISTENCE, ROOT_ACCESS),
            example("cp .bashrc ~", WRITES, PERSISTENCE),
            example("cp job other /etc/cron.d/", WRITES, PERSISTENCE, ROOT_ACCESS),
        ),
    ),
    command(
        "mv",
        options=(
            *BACKUP,
            *flags(
                "-f --force, -i --interactive, -n --no-clobber, --strip-trailing-slashes, -T --no-target-directory, -u, -v --verbose, -Z --context, --debug, --exchange, --no-copy"
            ),
            option("--update", takes=TEXT, optional=True),
            option("-t", "--target-directory", takes=WRITE, operands=MOVE),
        ),
        operands=operands(many=MOVE, last=WRITE),
        analyser="copy",
        examples=(
            example("mv a.txt b.txt", WRITES),
            example("mv /etc/nginx /tmp/x", WRITES, DESTRUCTIVE),
            example("mv -t /tmp a b", WRITES),
            example("mv /srv/data new", WRITES, DESTRUCTIVE),
        ),
    ),
    command(
        "ln",
        options=(
            *BACKUP,
            *flags(
                "-d -F --directory, -f --force, -i --interactive, -L --logical, -n --no-dereference, -P --physical, -r --relative, -s --symbolic",
                "-T --no-target-directory, -v --verbose",
            ),
            option("-t", "--target-directory", takes=WRITE, operands=READ),
        ),
        operands=operands(many=READ, last=WRITE),
        analyser="copy",
        examples=(
            example("ln -s releases/5 current", WRITES),
            example("ln -sf /tmp/evil ~/.bashrc", WRITES, PERSISTENCE),
            example("ln -s /etc/cron.d x", WRITES, PERSISTENCE, ROOT_ACCESS),
            example("ln -s /etc/shadow x", SECRET_READ, WRITES, PERSISTENCE, ROOT_ACCESS),
            example("ln -t /tmp a b", WRITES),
            example("ln -s ~/.ssh/id_rsa", SECRET_READ, WRITES),
        ),
    ),
    command("link", operands=operands(READ, WRITE), examples=(example("link a b", WRITES), example("link .env b", SECRET_READ, WRITES))),
    command(
        "install",
        "ginstall",
        options=(
            *BACKUP,
            *flags(
                "-c, -C --compare, -D, -p --preserve-timestamps, -s --strip, -T --no-target-directory, -v --verbose, --preserve-context, -Z, --debug"
            ),
            *values("-g --group, -m --mode, -o --owner"),
            option("--context", takes=TEXT, optional=True),
            option("-d", "--directory", operands=FOLDER),
            option("--strip-program", takes=PROGRAM),
            option("-t", "--target-directory", takes=WRITE, operands=READ),
        ),
        operands=operands(many=READ, last=WRITE),
        analyser="copy",
        examples=(
            example("install -m 755 tool bin/tool", WRITES),
            example("install -d out/a out/b", WRITES),
            example("install -m 4755 /bin/sh /tmp/s", WRITES, ROOT_ACCESS),
            example("install -s --strip-program=./x a b", WRITES, PROJECT_CODE, OPAQUE),
            example("install -t /etc/cron.d x", WRITES, PERSISTENCE, ROOT_ACCESS),
        ),
    ),
    command(
        "dd",
        style=KEYS,
        options=(
            *values("bs=, cbs=, ibs=, obs=, conv=, count=, iflag=, oflag=, seek=, oseek=, skip=, iseek=, status="),
            option("if=", takes=READ),
            option("of=", takes=WRITE),
        ),
        examples=(
            example("dd if=/dev/zero of=./disk.img bs=1M count=1", WRITES),
            example("dd of=/dev/sda if=/dev/zero", WRITES, DESTRUCTIVE),
            example("dd if=/etc/shadow", SECRET_READ),
            example("dd of=~/.bashrc", WRITES, PERSISTENCE),
        ),
    ),
    command(
        "tee",
        options=(
            *flags("-i --ignore-interrupts, -p"),
            option("--output-error", takes=TEXT, optional=True),
            option("-a", "--append", operands=APPEND),
        ),
        operands=operands(many=WRITE),
        examples=(
            example("tee out.txt", WRITES),
            example("tee -a /etc/hosts", WRITES),
            example("tee --app ~/.ssh/authorized_keys", WRITES, PERSISTENCE),
            example("tee /dev/stderr"),
            example("tee /etc/sudoers.d/x", WRITES, PERSISTENCE, ROOT_ACCESS),
        ),
    ),
    # ---- removing and overwriting ----------------------------------------------------------------------------------------
    command(
        "rm",
        options=(
            *flags("-f --force, -i, -I, --one-file-system, --no-preserve-root, -r -R --recursive, -d --dir, -v --verbose, -P"),
            option("--interactive", takes=TEXT, optional=True),
            option("--preserve-root", takes=TEXT, optional=True),
        ),
        operands=operands(many=REMOVE),
        examples=(
            example("rm -rf build", DESTRUCTIVE),
            example("rm --recursive --force /srv", DESTRUCTIVE),
            example("rm -- -x", DESTRUCTIVE),
            example("rm --help"),
            example("rm -rf --no-such /", DESTRUCTIVE, UNKNOWN),
        ),
    ),
    command("unlink", operands=operands(REMOVE), examples=(example("unlink /srv/data.db", DESTRUCTIVE),)),
    command(
        "rmdir",
        options=flags("--ignore-fail-on-non-empty, -p --parents, -v --verbose"),
        operands=operands(many=WRITE),
        examples=(example("rmdir -p a/b", WRITES),),
    ),
    command(
        "shred",
        options=(
            *flags("-f --force, -v --verbose, -x --exact, -z --zero"),
            *values("-n --iterations, -s --size"),
            option("-u", effects=(DESTRUCTIVE,)),
            option("--remove", takes=TEXT, optional=True, effects=(DESTRUCTIVE,)),
            option("--random-source", takes=READ),
        ),
        operands=operands(many=OVERWRITE),
        examples=(
            example("shred -u -z /srv/db/data.mdb", WRITES, DESTRUCTIVE),
            example("shred --remove=wipe x", WRITES, DESTRUCTIVE),
            example("shred --random-source=.env x", WRITES, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "srm",
        "wipe",
        options=(
            *flags(
                "-d --directory, -f --force, -i --interactive, -r -R --recursive, -s --simple, -v --verbose, -m --medium, -z --zero, -n --nounlink"
            ),
            *flags("-x --one-file-system, -k, -q, -c, -e, -l, -D, -P, -Z, -F"),
        ),
        operands=operands(many=REMOVE),
        examples=(example("srm -r /srv/data", DESTRUCTIVE), example("wipe -rf /srv/data", DESTRUCTIVE)),
    ),
    command(
        "truncate",
        options=(*flags("-c --no-create, -o --io-blocks"), *values("-r --reference", takes=INSPECT), *values("-s --size")),
        operands=operands(many=TEXT),
        analyser="resizing",
        examples=(
            example("truncate -s 0 /var/lib/db/data", WRITES, DESTRUCTIVE),
            example("truncate --size=0 x", WRITES, DESTRUCTIVE),
            example("truncate -s 0 /tmp/x", WRITES),
            example("truncate -s 10M x", WRITES),
        ),
    ),
    command(
        "fallocate",
        options=(
            *flags("-n --keep-size, -x --posix, -v --verbose, -h, -V"),
            *values("-l --length, -o --offset"),
            option("-d", "--dig-holes"),
            option("-i", "--insert-range", operands=OVERWRITE),
            option("-p", "--punch-hole", operands=OVERWRITE),
            option("-z", "--zero-range", operands=OVERWRITE),
            option("-c", "--collapse-range", operands=OVERWRITE),
        ),
        operands=operands(many=APPEND),
        examples=(
            example("fallocate -l 1G big.img", WRITES),
            example("fallocate -p -o 0 -l 1G db.img", WRITES, DESTRUCTIVE),
            example("fallocate -z -l 1G db.img", WRITES, DESTRUCTIVE),
            example("fallocate -i -l 1G db.img", WRITES, DESTRUCTIVE),
            example("fallocate -c -l 1G db.img", WRITES, DESTRUCTIVE),
        ),
    ),
    # ---- creating --------------------------------------------------------------------------------------------------------
    command(
        "mkdir",
        options=(*flags("-p --parents, -v --verbose"), *SETS_MODE),
        operands=operands(many=FOLDER),
        analyser="permissions",
        examples=(
            example("mkdir -p a/b", WRITES),
            example("mkdir -p .git/hooks", WRITES),
            example("mkdir -m 700 a", WRITES),
            example("mkdir -m 777 /srv/x", WRITES, ROOT_ACCESS),
        ),
    ),
    command(
        "mkfifo",
        options=SETS_MODE,
        operands=operands(many=WRITE),
        analyser="permissions",
        examples=(example("mkfifo pipe", WRITES), example("mkfifo --mode=666 /tmp/p", WRITES, ROOT_ACCESS)),
    ),
    command(
        "mknod",
        options=SETS_MODE,
        operands=operands(WRITE, TEXT, TEXT, TEXT),
        analyser="permissions",
        examples=(
            example("mknod pipe p", WRITES),
            example("mknod disk b 8 0", WRITES, ROOT_ACCESS),
            example("mknod -m 666 pipe p", WRITES, ROOT_ACCESS),
        ),
    ),
    command(
        "mktemp",
        options=(
            *flags("-d --directory, -u --dry-run, -q --quiet, -t"),
            *values("--suffix"),
            option("-p", takes=WRITE),
            option("--tmpdir", takes=WRITE, optional=True),
        ),
        operands=operands(WRITE),
        environment=(variable("TMPDIR", takes=WRITE, harmless=("/tmp", "/var/tmp", "/dev/shm")),),
        examples=(
            example("mktemp -d"),
            example("TMPDIR=/etc/cron.d mktemp", WRITES, PERSISTENCE, ROOT_ACCESS),
            example("mktemp ./x.XXXX", WRITES),
            example("mktemp -p /tmp", WRITES),
            example("mktemp --tmpdir=build x.XXX", WRITES),
        ),
    ),
    command(
        "touch",
        options=(
            *flags("-a, -c --no-create, -f, -h --no-dereference, -m"),
            *values("-d --date, -t, --time"),
            *values("-r --reference", takes=INSPECT),
        ),
        operands=operands(many=APPEND),
        examples=(example("touch -d yesterday x", WRITES), example("touch /etc/nologin", WRITES)),
    ),
    command(
        "split",
        options=(
            *flags("-d, -x, -e --elide-empty-files, -u --unbuffered, --verbose"),
            *values("-a --suffix-length, --additional-suffix, -b --bytes, -C --line-bytes, -l --lines, -n --number, -t --separator"),
            option("--numeric-suffixes", takes=TEXT, optional=True),
            option("--hex-suffixes", takes=TEXT, optional=True),
            option("--filter", takes=SHELL),
        ),
        operands=operands(READ, WRITE),
        numeric=True,
        analyser="output_here",
        examples=(
            example("split -l 1000 big.csv part-", WRITES),
            example("split -b 10M big.bin", WRITES),
            example("split .env part-", SECRET_READ, WRITES),
            example("split --filter='rm -rf /srv' big.csv", DESTRUCTIVE),
        ),
    ),
    command(
        "csplit",
        options=(
            *flags("-k --keep-files, --suppress-matched, -s -q --quiet --silent, -z --elide-empty-files"),
            *values("-n --digits"),
            *values("-b --suffix-format", takes=WRITE),
            *values("-f --prefix", takes=WRITE),
        ),
        operands=operands(READ, many=TEXT),
        analyser="output_here",
        examples=(
            example("csplit f /x/", WRITES),
            example("csplit -f out- f 10", WRITES),
            example("csplit .env 1", WRITES, SECRET_READ),
            example("csplit -f . -b /../../etc/cron.d/x%d f 1", WRITES, PERSISTENCE, ROOT_ACCESS),
        ),
    ),
    command(
        "rename",
        "file-rename",
        "prename",
        "perl-rename",
        style="gnu",
        options=(
            *flags(
                "-v --verbose, -0 --null, --path --fullpath, -d --filename --nopath --nofullpath, -h, -m --man, -V, -o --no-overwrite, -s --symlink, -a --all, -l --last, -i --interactive, -f --force"
            ),
            option("-n", "--nono", "--no-act", harmless=True),
            option("-u", "--unicode", takes=TEXT, optional=True),
            option("-e", takes=CODE, language="perl", supplies=True),
            option("-E", takes=CODE, language="perl", supplies=True),
        ),
        operands=operands(TEXT, many=MOVE),
        analyser="rename",
        examples=(
            example("rename s/foo/bar/ a.txt", WRITES),
            example("rename -n 's/foo/bar/' a.txt"),
            example("rename 's,^,/etc/cron.d/,' a.txt", WRITES, OPAQUE),
            example("rename .htm .html a.htm", WRITES),
            example("rename 'system(\"id\")' a.txt", WRITES, OPAQUE),
            example("rename -e 'unlink $_' a.txt", WRITES, OPAQUE),
            example("rename -E 'unlink $_' a.txt", WRITES, OPAQUE),
        ),
    ),
    command(
        "mmv",
        "zmv",
        options=flags("-h, -d, -p, -g, -t, -v, -n, -m, -x, -r, -c, -o, -a, -l, -s"),
        operands=operands(many=MOVE),
        examples=(example("mmv '*.a' '#1.b'", WRITES),),
    ),
    # ---- permissions -----------------------------------------------------------------------------------------------------
    command(
        "chmod",
        options=(
            *CHECKS,
            *DEREFERENCE_TREE,
            option("--reference", takes=INSPECT, supplies=True),
            *(
                option(
                    "-r", "-w", "-x", "-X", "-s", "-t", "-u", "-g", "-o", "-a", "-,", "-+", "-=", takes=TEXT, optional=True, supplies=True
                ),
            ),
        ),
        operands=operands(TEXT, many=PERMISSION),
        analyser="permissions",
        examples=(
            example("chmod +x run.sh", WRITES),
            example("chmod -x run.sh", WRITES),
            example("chmod -R u=rwX,go=rX .", WRITES),
            example("chmod --reference=a b", WRITES, OPAQUE),
            example("chmod 0777 build", ROOT_ACCESS, WRITES),
            example("chmod a+rwx build", ROOT_ACCESS, WRITES),
            example("chmod u+s bin/x", ROOT_ACCESS, WRITES),
            example("chmod 4755 bin/x", ROOT_ACCESS, WRITES),
            example("chmod 644 /etc/hosts", ROOT_ACCESS),
        ),
    ),
    command(
        "chown",
        options=(*CHECKS, *DEREFERENCE_TREE, *values("--from"), option("--reference", takes=INSPECT, supplies=True)),
        operands=operands(TEXT, many=PERMISSION),
        examples=(
            example("chown -R app:app build", WRITES),
            example("chown nobody /etc/hosts", ROOT_ACCESS),
            example("chown --reference=/etc a b", WRITES),
        ),
    ),
    command(
        "chgrp",
        options=(*CHECKS, *DEREFERENCE_TREE, *values("--from"), option("--reference", takes=INSPECT, supplies=True)),
        operands=operands(TEXT, many=PERMISSION),
        examples=(example("chgrp app build", WRITES), example("chgrp --reference=a build", WRITES)),
    ),
    command(
        "setfacl",
        options=(
            *flags(
                "-b --remove-all, -k --remove-default, -n --no-mask, --mask, -d --default, -R --recursive, -L --logical, -P --physical, -v, -h"
            ),
            *values("-m --modify, -x --remove, --set, -s"),
            *values("-M --modify-file, -X --remove-file, --set-file, --restore", takes=CONFIG),
            option("--test", harmless=True),
        ),
        operands=operands(many=PERMISSION),
        analyser="permissions",
        examples=(
            example("setfacl -m u:bob:r file", WRITES),
            example("setfacl -m o::rwx file", WRITES, ROOT_ACCESS),
            example("setfacl -m u:bob:rwx /etc", ROOT_ACCESS),
            example("setfacl --test -m u:bob:r file"),
            example("setfacl --restore=acl.txt", PROJECT_CODE),
        ),
    ),
    command(
        "setfattr",
        options=(*flags("-h --no-dereference, --raw"), *values("-n --name, -v --value, -x --remove"), *values("--restore", takes=CONFIG)),
        operands=operands(many=PERMISSION),
        analyser="permissions",
        examples=(
            example("setfattr -n user.a -v b f", WRITES),
            example("setfattr -n security.capability -v x f", WRITES, ROOT_ACCESS),
            example("setfattr --restore=/tmp/x", OPAQUE),
        ),
    ),
    command(
        "chattr",
        options=(
            *flags("-R, -V, -f, -A, -a, -B, -C, -c, -D, -d, -E, -e, -F, -i, -I, -j, -m, -N, -P, -S, -s, -T, -t, -u, -x"),
            *values("-v, -p"),
        ),
        operands=operands(many=TEXT),
        analyser="permissions",
        examples=(example("chattr +i f", WRITES), example("chattr -i /etc/passwd", ROOT_ACCESS)),
    ),
    command(
        "chcon",
        options=(
            *flags("-v --verbose"),
            *DEREFERENCE_TREE,
            option("-u", "--user", "-r", "--role", "-t", "--type", "-l", "--range", takes=TEXT, supplies=True),
            option("--reference", takes=INSPECT, supplies=True),
        ),
        operands=operands(TEXT, many=PERMISSION),
        effects=(MUTATION,),
        examples=(example("chcon -t httpd_sys_content_t web", MUTATION, WRITES), example("chcon user:role:type:s0 web", MUTATION, WRITES)),
    ),
    command(
        "restorecon",
        options=(
            *flags("-r -R, -v, -F, -i, -0, -p, -m, -x, -D, -I, -W"),
            *values("-e, -T"),
            *values("-f", takes=READ),
            option("-n", harmless=True),
        ),
        operands=operands(many=INSPECT),
        effects=(MUTATION,),
        examples=(example("restorecon -Rv /srv/www", MUTATION), example("restorecon -nv /srv")),
    ),
    command(
        "sync",
        options=flags("-d --data, -f --file-system"),
        operands=operands(many=INSPECT),
        examples=(example("sync"),),
    ),
    # ---- object files ----------------------------------------------------------------------------------------------------
    command(
        "readelf",
        "eu-readelf",
        options=(
            *flags(
                "-a --all, -h --file-header, -l --program-headers --segments, -S --section-headers --sections, -g --section-groups, -t --section-details, -e --headers"
            ),
            *flags(
                "-s --syms --symbols, --dyn-syms, --lto-syms, --quiet, --recurse-limit, --no-recurse-limit, --recursion-limit, --no-recursion-limit, -n --notes, -r --relocs"
            ),
            *flags(
                "-u --unwind, -d --dynamic, -V --version-info, -A --arch-specific, -D --use-dynamic, -L --lint --enable-checks, -z --decompress, -c --archive-index"
            ),
            *flags(
                "-P --process-links, -I --histogram, -v, -W --wide, -T --silent-truncation, -C, --no-demangle, --got-contents, -X --extra-sym-info"
            ),
            *values(
                "--sym-base, -U --unicode, -x --hex-dump, -p --string-dump, -R --relocated-dump, -j --display-section, --dwarf-depth, --dwarf-start, --ctf-parent, --ctf-symbols, --ctf-strings"
            ),
            option("-w", "--debug-dump", "--demangle", "--ctf", "--sframe", takes=TEXT, optional=True),
            option("-H", harmless=True),
        ),
        operands=operands(many=INSPECT),
        analyser="host",
        examples=(example("readelf -hW bin/app"), example("readelf -a @.env", SECRET_READ), example("readelf -p .comment bin/app")),
    ),
    command(
        "objdump",
        "eu-objdump",
        options=(
            *flags(
                "-z --disassemble-zeroes, -f --file-headers, -F --file-offsets, --file-start-context, -g --debugging, -e --debugging-tags, -h --section-headers --headers"
            ),
            *flags(
                "-i --info, -l --line-numbers, -S --source, -p --private-headers, -r --reloc, -R --dynamic-reloc, -L --process-links, -G --stabs, -t --syms, -T --dynamic-syms"
            ),
            *flags(
                "-x --all-headers, -w --wide, --no-addresses, --prefix-addresses, --show-all-symbols, --recurse-limit, --no-recurse-limit, --recursion-limit, --no-recursion-limit"
            ),
            *flags(
                "--special-syms, -V -v, -a --archive-headers --archive-header, --show-raw-insn, --no-show-raw-insn, --dwarf-check, --inlines, -EB, -EL"
            ),
            *values(
                "-b --target, --endian, -j --section, -m --architecture, -M --disassembler-options, -P --private, --adjust-vma, --dwarf-depth, --dwarf-start, --ctf-parent"
            ),
            *values("--prefix, --prefix-strip, --insn-width, -U --unicode, --start-address, --stop-address"),
            option("-d", "--disassemble", takes=TEXT, optional=True),
            option("-D", "--disassemble-all", "-s", "--full-contents", operands=READ),
            option("-C", "--demangle", takes=TEXT, optional=True),
            option(
                "-W",
                "--dwarf",
                "--ctf",
                "--sframe",
                "--source-comment",
                "--visualize-jumps",
                "--disassembler-color",
                takes=TEXT,
                optional=True,
            ),
            option("-H", harmless=True),
        ),
        operands=operands(many=INSPECT),
        analyser="host",
        examples=(
            example("objdump -d bin/app"),
            example("objdump -dC --no-show-raw-insn bin/app"),
            example("objdump -F -s -j .text bin/app"),
        ),
    ),
    command(
        "nm",
        "eu-nm",
        options=(
            *flags(
                "-a --debug-syms, -D --dynamic, -g --extern-only, -l --line-numbers, --inlines, -n -v --numeric-sort, -P --portability, -p --no-sort, -r --reverse-sort, -S --print-size"
            ),
            *flags(
                "-s --print-armap, -u --undefined-only, -U --defined-only, -V, -W --no-weak, -X, --no-demangle, --recurse-limit, --no-recurse-limit, --recursion-limit, --no-recursion-limit"
            ),
            *flags(
                "--size-sort, --special-syms, --synthetic, --with-symbol-versions, --without-symbol-versions, -A -o --print-file-name, -j --just-symbols, -B, --quiet"
            ),
            *values("-f --format, --ifunc-chars, -t --radix, --target, --unicode"),
            option("--plugin", takes=PROGRAM),
            option("-C", "--demangle", takes=TEXT, optional=True),
            option("-h", harmless=True),
        ),
        operands=operands(many=INSPECT),
        analyser="host",
        examples=(example("nm -C --defined-only lib.a"), example("nm -j lib.a"), example("nm --plugin /tmp/x.so lib.a", OPAQUE)),
    ),
    command(
        "size",
        "eu-size",
        options=(
            *flags("--common, -t --totals, -f, -A, -B, -C, -G, -v -V, -d, -o, -x, --mlist-devices"),
            *values("--radix, --target, --format, --mcu"),
            option("-h", "-H", "-?", harmless=True),
        ),
        operands=operands(many=INSPECT),
        analyser="host",
        examples=(example("size -A bin/app"),),
    ),
    command(
        "addr2line",
        "eu-addr2line",
        options=(
            *flags(
                "-r --no-recurse-limit, -R --recurse-limit, --recursion-limit, --no-recursion-limit, -f --functions, -s --basenames --basename, -i --inlines, -p --pretty-print, -a --addresses, -v -V"
            ),
            *values("-b --target, -j --section"),
            option("-e", "--exe", takes=INSPECT),
            option("-C", "--demangle", takes=TEXT, optional=True),
            option("-H", "-h", harmless=True),
        ),
        operands=operands(many=TEXT),
        analyser="host",
        examples=(example("addr2line -Cfe bin/app 0x1234"),),
    ),
    command(
        "c++filt",
        options=(
            *flags(
                "-n --no-strip-underscore, -_ --strip-underscore, -p --no-params, -t --types, -i --no-verbose, -r --no-recurse-limit, -R --recurse-limit, --recursion-limit, --no-recursion-limit"
            ),
            *values("-s --format"),
        ),
        operands=operands(many=TEXT),
        analyser="host",
        examples=(example("c++filt -t _Z1fv"),),
    ),
    command(
        "gprof",
        options=(
            *flags(
                "-b --brief, -c --static-call-graph, -D --ignore-non-functions, -i --file-info, -L --print-path, -r --function-ordering, -s --sum, -T --traditional, -v, -x --all-lines, -y --separate-files, -z --display-unused-functions, --no-demangle, --file-ordering"
            ),
            *values("-d, -k, -m --min-count, -w --width, -t --table-length, -I --directory-path, --demangle-style, -O"),
            option(
                "-a",
                "-A",
                "--annotated-source",
                "-C",
                "--exec-counts",
                "-J",
                "--no-annotated-source",
                "-p",
                "--flat-profile",
                "-P",
                "--no-flat-profile",
                takes=TEXT,
                optional=True,
            ),
            option(
                "-q",
                "--graph",
                "-Q",
                "--no-graph",
                "-n",
                "--time",
                "-N",
                "--no-time",
                "-Z",
                "--no-exec-counts",
                "--demangle",
                takes=TEXT,
                optional=True,
            ),
            option("-R", "--external-symbol-table", takes=INSPECT),
            option("-h", harmless=True),
        ),
        operands=operands(many=INSPECT),
        analyser="response_file",
        examples=(example("gprof -b bin/app gmon.out"),),
    ),
    command(
        "ldd",
        options=flags("-d --data-relocs, -r --function-relocs, -u --unused, -v --verbose"),
        operands=operands(many=INSPECT),
        examples=(example("ldd /bin/ls"),),
    ),
    command("pldd", options=(*flags("-V"), option("-?", "--usage", harmless=True)), operands=operands(TEXT), examples=(example("pldd 1"),)),
    command(
        "lddtree",
        options=(
            *flags(
                "-a --all, -l --list, -R, -v --verbose, --bindir, --libdir, --debug, --color, --no-color, --elf-subdir, --generate-wrappers, --auto-root, --no-auto-root"
            ),
            *values("--root, --lib-rpaths"),
            option("--copy-to-tree", takes=WRITE),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("lddtree -l /bin/ls"), example("lddtree --copy-to-tree out /bin/ls", WRITES)),
    ),
    command(
        "scanelf",
        "pspax",
        options=(
            *flags(
                "-A --archives, -a --all, -B --nobanner, -b --bind, -D --endian, -e --header, -g --gmatch, -I --osabi, -i --interp, -L --ldcache, -l --ldpath, -m --mount, -n --needed, -p --path"
            ),
            *flags(
                "-q --quiet, -R --recursive, -r --rpath, -S --soname, -T --textrels, -t --textrel, -v --verbose, -x --pax, -Y --eabi, -y --symlink, --use-ldpath"
            ),
            *values("-E --etype, -F --format, -k --section, -M --bits, -N --lib, -O --perms, -s --symbol, -Z --size, --root"),
            option("-f", "--from", takes=READ),
            option("-o", "--file", takes=WRITE),
            option("-X", "--fix", operands=WRITE),
            option("-z", "--setpax", takes=TEXT, operands=WRITE),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=INSPECT),
        examples=(
            example("scanelf -BF '%n %p' /bin/ls"),
            example("scanelf -o out /bin/ls", WRITES),
            example("scanelf -f .env", SECRET_READ),
            example("scanelf -X bin/app", WRITES),
            example("scanelf -z m bin/app", WRITES),
        ),
    ),
    command(
        "strip",
        "eu-strip",
        options=(
            *flags(
                "-s --strip-all, -S -g -d --strip-debug, --strip-dwo, --strip-unneeded, -M --merge-notes, --no-merge-notes, -p --preserve-dates, -w --wildcard, -x --discard-all, -X --discard-locals"
            ),
            *flags(
                "-D --enable-deterministic-archives, -U --disable-deterministic-archives, --keep-section-symbols, --keep-file-symbols, --only-keep-debug, -v --verbose, -V"
            ),
            *values(
                "-F --target, -I --input-target, -O --output-target, -K --keep-symbol, -N --strip-symbol, -R --remove-section, --keep-section, --remove-relocations"
            ),
            option("-o", takes=WRITE),
            option("--info", "-h", harmless=True),
        ),
        operands=operands(many=WRITE),
        analyser="host",
        examples=(example("strip -s bin/app", WRITES), example("strip -o out bin/app", WRITES)),
    ),
    command(
        "objcopy",
        options=(
            *flags(
                "-S --strip-all, -g --strip-debug, --strip-unneeded, --keep-file-symbols, --keep-section-symbols, --localize-hidden, -w --wildcard, -x --discard-all, -X --discard-locals"
            ),
            *flags(
                "-p --preserve-dates, -D --enable-deterministic-archives, -U --disable-deterministic-archives, --debugging, --change-warnings --adjust-warnings"
            ),
            *flags(
                "--no-change-warnings --no-adjust-warnings, --change-leading-char, --remove-leading-char, --weaken, --only-keep-debug, --strip-dwo, --extract-dwo, --extract-symbol"
            ),
            *flags(
                "--writable-text, --readonly-text, --pure, --impure, --decompress-debug-sections, -M --merge-notes, --no-merge-notes, -v --verbose, -V, --srec-forceS3"
            ),
            *values(
                "-I --input-target, -O --output-target, -F --target, -B --binary-architecture, -K --keep-symbol, -N --strip-symbol, --strip-unneeded-symbol, -G --keep-global-symbol"
            ),
            *values(
                "-L --localize-symbol, --globalize-symbol, -W --weaken-symbol, -b --byte, --interleave-width, -j --only-section, -R --remove-section, --keep-section"
            ),
            *values(
                "--remove-relocations, --gap-fill, --pad-to, --set-start, --adjust-start --change-start, --change-addresses --adjust-vma, --change-section-address --adjust-section-vma"
            ),
            *values(
                "--change-section-lma, --change-section-vma, --set-section-flags, --set-section-alignment, --rename-section, --long-section-names, --reverse-bytes, --srec-len"
            ),
            *values(
                "--redefine-sym, --add-symbol, --alt-machine-code, --prefix-symbols, --prefix-sections, --prefix-alloc-sections, --heap, --section-alignment, --stack, --subsystem"
            ),
            *values("--elf-stt-common, --file-alignment, --image-base, --verilog-data-width"),
            *values("--update-section, --add-section", takes=READ),
            *values("--add-gnu-debuglink", takes=INSPECT),
            *values(
                "--globalize-symbols, --redefine-syms, --keep-symbols, --strip-symbols, --strip-unneeded-symbols, --keep-global-symbols, --localize-symbols, --weaken-symbols",
                takes=READ,
            ),
            option("--compress-debug-sections", takes=TEXT, optional=True),
            option("-i", "--interleave", takes=TEXT, optional=True),
            option("--dump-section", takes=WRITE),
            option("--info", "-h", harmless=True),
        ),
        operands=operands(READ, WRITE),
        analyser="host",
        examples=(
            example("objcopy --only-keep-debug a a.debug", WRITES),
            example("objcopy -O binary -j .text a b", WRITES),
            example("objcopy --dump-section .text=out a", WRITES),
            example("objcopy --strip-symbols=.env a b", WRITES, SECRET_READ),
        ),
    ),
    command(
        "ranlib",
        options=(*flags("-v -V, -D, -t, -U"), option("-h", "-H", harmless=True), option("--plugin", takes=PROGRAM)),
        operands=operands(many=WRITE),
        examples=(example("ranlib lib.a", WRITES), example("ranlib --plugin /tmp/x.so lib.a", WRITES, OPAQUE)),
    ),
    command(
        "patchelf",
        options=(
            *flags(
                "--shrink-rpath, --remove-rpath, --force-rpath, --no-default-lib, --no-sort, --clear-symbol-version, --debug, --add-debug-tag, --rename-dynamic-symbols, --no-clobber-old-sections"
            ),
            *flags("--clear-execstack, --set-execstack"),
            *values(
                "--set-rpath, --add-rpath, --set-interpreter --interpreter, --set-soname, --set-os-abi, --add-needed, --remove-needed, --allowed-rpath-prefixes, --page-size"
            ),
            option("--replace-needed", takes=(TEXT, TEXT)),
            option("--output", takes=WRITE),
            option(
                "--print-rpath",
                "--print-interpreter",
                "--print-needed",
                "--print-soname",
                "--print-os-abi",
                "--print-execstack",
                "-h",
                "-V",
                harmless=True,
            ),
        ),
        operands=operands(many=WRITE),
        analyser="response_file",
        examples=(
            example("patchelf --print-rpath bin/app"),
            example("patchelf --set-rpath /tmp bin/app", WRITES),
            example("patchelf --replace-needed a.so b.so bin/app", WRITES),
            example("patchelf --output out --shrink-rpath bin/app", WRITES),
        ),
    ),
    command(
        "elfedit",
        options=(
            *flags("-v"),
            *values(
                "--input-type, --input-osabi, --input-abiversion, --input-mach, --output-mach, --output-type, --output-osabi, --output-abiversion, --enable-x86-feature, --disable-x86-feature"
            ),
            option("-h", harmless=True),
        ),
        operands=operands(many=WRITE),
        analyser="host",
        examples=(example("elfedit --output-type=dyn a.o", WRITES),),
    ),
    command(
        "hardlink",
        options=(
            *flags(
                "-v --verbose, -q --quiet, -f --respect-name, -p --ignore-mode, -o --ignore-owner, -t --ignore-time, -c --content, -X --respect-xattrs, -m --maximize, -M --minimize, -O --keep-oldest, -h, -V"
            ),
            *values("-y --method, -r --cache-size, -s --minimum-size, -S --maximum-size, -i --include, -x --exclude, -b --io-size"),
            option("-n", "--dry-run", harmless=True),
            *flags("--skip-reflinks"),
            option("--reflink", takes=TEXT, optional=True),
        ),
        operands=operands(many=WRITE),
        examples=(example("hardlink -n ."), example("hardlink data", WRITES)),
    ),
    command(
        "tempfile",
        options=(*values("-p --prefix, -s --suffix, -m --mode"), *values("-d --directory, -n --name", takes=WRITE)),
        examples=(example("tempfile -p x"), example("tempfile -d build", WRITES)),
    ),
    command(
        "savelog",
        options=(*flags("-t, -p, -l, -C, -d, -n, -j, -J, -1, -9"), *values("-m, -u, -g, -c, -r"), option("-x", takes=SHELL)),
        operands=operands(many=WRITE),
        examples=(example("savelog app.log", WRITES), example("savelog -x 'rm -rf /srv' a", WRITES, DESTRUCTIVE)),
    ),
    command(
        "chacl",
        options=(*flags("-b, -d, -R, -D, -B, -r"), option("-l", operands=INSPECT)),
        operands=operands(TEXT, many=PERMISSION),
        examples=(example("chacl u::rwx,g::r-x,o::r-- f", WRITES),),
    ),
    command(
        "ncdu",
        options=(
            *flags(
                "-v -V, -e --extended, --no-extended, --ignore-config, -x --one-file-system, --cross-file-system, --include-caches, --exclude-caches, -L --follow-symlinks, --no-follow-symlinks"
            ),
            *flags(
                "--exclude-firmlinks, --follow-firmlinks, --include-kernfs, --exclude-kernfs, -0, -1, -2, -q --slow-ui-updates, --fast-ui-updates, --disable-shell, --disable-delete"
            ),
            *flags(
                "--enable-refresh, --disable-refresh, -r, --si, --no-si, --disk-usage, --apparent-size, --show-hidden, --hide-hidden, --show-itemcount, --hide-itemcount, --show-mtime"
            ),
            *flags(
                "--hide-mtime, --show-graph, --hide-graph, --show-percent, --hide-percent, --group-directories-first, --no-group-directories-first, --confirm-quit, --no-confirm-quit"
            ),
            *flags(
                "--confirm-delete, --no-confirm-delete, --enable-natsort, --disable-natsort, -c --compress, --enable-shell, --enable-delete"
            ),
            *values("--exclude, --sort, --color, --graph-style, --shared-column, -t --threads, --compress-level, --export-block-size"),
            *values("-f, -X --exclude-from", takes=READ),
            *values("-o, -O", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=operands(INSPECT),
        examples=(example("ncdu -x /"), example("ncdu -o out", WRITES), example("ncdu -f .env", SECRET_READ)),
    ),
    command(
        "duf",
        style=SINGLE,
        options=(
            *flags("--all, --inodes, --json, --warnings, --theme-list"),
            *values(
                "--hide, --hide-fs, --hide-mp, --only, --only-fs, --only-mp, --output, --sort, --style, --theme, --width, --avail-threshold, --usage-threshold"
            ),
        ),
        operands=operands(many=INSPECT),
        examples=(example("duf --only local"), example("duf -json /")),
    ),
    command(
        "gdu",
        options=(
            *flags(
                "-I --ignore-dirs-pattern, -c --no-color, -x --no-cross, -H --no-hidden, -n --non-interactive, -p --no-progress, -s --summarize, -d --show-disks, -a --show-apparent-size, -B --show-relative-size"
            ),
            *flags(
                "-g --const-gc, --enable-gc, --enable-profiling, -v, -u --no-unicode, --no-prefix, --no-mouse, --no-delete, -L --follow-symlinks, --si, -C --show-item-count, -M --show-mtime"
            ),
            *values("-i --ignore-dirs, -m --max-cores, -t --top"),
            *values("-X --ignore-from, -f --input-file, --config-file", takes=READ),
            *values("-o --output-file, -l --log-file", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=operands(INSPECT),
        examples=(example("gdu -n /srv"), example("gdu -o out.json /srv", WRITES), example("gdu -f .env", SECRET_READ)),
    ),
    command(
        "dust",
        options=(
            *flags(
                "-p --full-paths, -L --dereference-links, -x --limit-filesystem, -s --apparent-size, -r --reverse, -c --no-colors, -C --force-colors, -b --no-percent-bars, -B --bars-on-right"
            ),
            *flags(
                "-R --screen-reader, --skip-total, -f --filecount, -i --ignore_hidden --ignore-hidden, -t --file_types --file-types, -P --no-progress, --print-errors, -D --only-dir, -F --only-file, -j --output-json"
            ),
            *values(
                "-d --depth, -T --threads, -n --number-of-lines, -X --ignore-directory, -z --min-size, -v --invert-filter, -e --filter, -w --terminal-width --terminal_width, -o --output-format, -S --stack-size, -M --mtime, -A --atime, -y --ctime"
            ),
            *values("-I --ignore-all-in-file, --config, --files0-from, --collapse", takes=READ),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("dust -d 2 /srv"), example("dust -I .env", SECRET_READ)),
    ),
    command(
        "dua",
        options=(
            *flags("-x --stay-on-filesystem, -A --apparent-size, -l --count-hard-links, -V"),
            *values("-t --threads, -f --format, -i --ignore-dirs"),
            option("--log-file", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("dua -x /srv"), example("dua --log-file /etc/x", WRITES)),
    ),
    command(
        "dutree",
        options=(
            *flags(
                "-a --aggr-all, -s --summary, -u --usage, -b --bytes, -f --files-only, -x, -H --no-hidden, -A --ascii, -D --dirs-only, -v"
            ),
            *values("-d --depth, --aggr, -e --exclude"),
            option("-h", harmless=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("dutree -s /srv"),),
    ),
    command(
        "exa",
        "eza",
        options=(
            *flags(
                "-1 --oneline, -l --long, -G --grid, -x --across, -R --recurse, -T --tree, -F --classify, -X --dereference, --color-scale --colour-scale, --icons, --no-icons, -a --all, -d --list-dirs"
            ),
            *flags(
                "-D --only-dirs, -f --only-files, -r --reverse, --group-directories-first, --group-directories-last, --git-ignore, -b --binary, -B --bytes, -g --group, -h --header, -H --links, -i --inode"
            ),
            *flags(
                "-m --modified, -S --blocks --blocksize, -u --accessed, -U --created, -n --numeric, -@ --extended, --changed, --git, --no-git, --git-repos, --git-repos-no-status, --no-permissions, --octal-permissions -o"
            ),
            *flags(
                "--no-filesize, --no-user, --no-time, -Z --context, -M --mounts, --hyperlink, -A --almost-all, --no-quotes, --smart-group, --show-symlinks, --no-symlinks, --stdin, --total-size, -O --flags, -v, -?"
            ),
            *values(
                "-L --level, -s --sort, -I --ignore-glob, -t --time, --time-style, --color --colour, --width -w, --color-scale-mode --colour-scale-mode"
            ),
            option("--help", harmless=True),
            *flags("--follow-symlinks, --short-nix, --treat-dirs-as-files"),
            option("--code", takes=TEXT, optional=True),
            option("--absolute", takes=TEXT, optional=True),
            option("--loc", takes=TEXT, optional=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("eza -la --git"), example("exa --tree -L 2 /srv"), example("eza -o -l .env")),
    ),
    command(
        "lsd",
        options=(
            *flags(
                "-a --all, -A --almost-all, -F --classify, -l --long, --ignore-config, -1 --oneline, -R --recursive, -h --human-readable, --tree, -d --directory-only, --total-size, -t --timesort, -S --sizesort"
            ),
            *flags(
                "-X --extensionsort, -G --gitsort, -v --versionsort, -U --no-sort, -r --reverse, --classic, --no-symlink, -i --inode, -g --git, -L --dereference, -Z --context, -N --literal, --header, --system-protected"
            ),
            *flags("-T, -f"),
            *values(
                "--color, --icon, --icon-theme, --depth, --permission, --size, --date, --sort, --group-dirs, --blocks, -I --ignore-glob, --hyperlink, --truncate-owner-after, --truncate-owner-marker"
            ),
            option("--config-file", takes=READ),
            option("-V", harmless=True),
            *flags("--group-directories-first"),
        ),
        operands=operands(many=INSPECT),
        examples=(example("lsd -la --tree --depth 2"), example("lsd --config-file .env", SECRET_READ)),
    ),
    command(
        "broot",
        "br",
        options=(
            *flags(
                "-d --dates, -D --no-dates, -f --only-folders, -F --no-only-folders, --show-root-fs, -g --show-git-info, -G --no-show-git-info, --git-status, -h --hidden, -H --no-hidden, -i --git-ignored, -I --no-git-ignored"
            ),
            *flags(
                "-p --permissions, -P --no-permissions, -s --sizes, -S --no-sizes, --sort-by-count, --sort-by-date, --sort-by-size, --sort-by-type, --no-sort, -w --whale-spotting, -W, -t --trim-root, -T --no-trim-root, -V"
            ),
            *values("--max-depth, --height, --color, --listen"),
            option("--file-export-path", takes=WRITE),
            option("--conf", takes=CONFIG),
            option("--outcmd", "--write-default-conf", takes=WRITE),
            option("-c", "--cmd", takes=TEXT, effects=(OPAQUE,)),
            option("--install", effects=(PERSISTENCE,)),
        ),
        operands=operands(INSPECT),
        examples=(
            example("broot -s /srv"),
            example("broot --cmd ':rm' /srv", OPAQUE),
            example("broot --conf conf", PROJECT_CODE),
            example("broot --outcmd f", WRITES),
            example("broot --install", PERSISTENCE),
        ),
    ),
    command(
        "erd",
        options=(
            *flags(
                "-f --follow, -H --human, -i --no-ignore, -l --long, -., -x --one-file-system, -I --icons, -h --hidden, --no-git, --no-config, --dirs-only, --suppress-size"
            ),
            *values(
                "-C --color, -d --disk-usage, -L --level, -p --pattern, -s --sort, -t --file-type, -T --threads, -y --layout, -u --unit"
            ),
        ),
        operands=operands(INSPECT),
        examples=(example("erd -L 2 /srv"),),
    ),
    command(
        "runcon",
        style=POSIX,
        options=(*flags("-c --compute"), *values("-t --type, -u --user, -r --role, -l --range")),
        operands=operands(COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(example("runcon -t unconfined_t rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),),
    ),
)
