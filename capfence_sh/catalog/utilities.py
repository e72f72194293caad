"""Small tools for files, text and downloads that stand by themselves: envsubst, sd, fclones, trdsql, trash, ouch, gs, tesseract and others."""

from capfence_sh.catalog.vocabulary import (
    APPEND,
    CODE,
    COMMAND,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    GNU,
    INSPECT,
    MOVE,
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
    REPORT,
    ROOT_ACCESS,
    SCRIPT,
    SECRET_READ,
    SHELL,
    SHELL_WORDS,
    SINGLE,
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
    variable,
)

WORDS = operands(many=TEXT)
FILES = operands(many=READ)
FOLDERS = operands(many=INSPECT)

# ---- text ----------------------------------------------------------------------------------------------------------------

TEXTS = (
    command(
        "envsubst",
        options=flags("-v --variables, -h, -V, -i, -no-unset, -no-empty"),
        operands=WORDS,
        analyser="substituted",
        examples=(example("envsubst '$HOST $PORT'"), example("envsubst '$DB_PASSWORD'", SECRET_READ)),
    ),
    command(
        *("gettext", "ngettext"),
        options=(*flags("-e, -E, -h, -V, -n, -s"), *values("-d --domain, -c --context")),
        operands=WORDS,
        examples=(example("gettext -d app hello"),),
    ),
    command(
        "sd",
        options=(
            *flags("-p --preview, -F --fixed-strings -s --string-mode, -A --across, -h, -V"),
            *values("-n --max-replacements, -f --flags"),
        ),
        operands=operands(TEXT, TEXT, many=WRITE),
        examples=(example("sd before after"), example("sd before after src/a.py", WRITES)),
    ),
    command(
        "fastmod",
        options=(
            *flags("-m --multiline, -F --fixed-strings, -i --ignore-case, --hidden, --accept-all, --print-changed-files, -h, -V"),
            *values("-g --glob, --iglob, -e --extensions"),
            option("-d", "--dir", takes=WRITE),
        ),
        operands=operands(TEXT, TEXT, many=WRITE),
        examples=(example("fastmod --accept-all a b -d src", WRITES),),
    ),
    command(
        *("wdiff", "dwdiff"),
        options=(
            *flags(
                "-1 --no-deleted, -2 --no-inserted, -3 --no-common, -a --auto-pager, -d --diff-input, -h, -i --ignore-case, -l --less-mode, -n --avoid-wraps, -p --printer, -s --statistics, -t --terminal, -c --color, -L --line-numbers, -P --punctuation"
            ),
            *values("-w --start-delete, -x --end-delete, -y --start-insert, -z --end-insert, -C --context, -D --delimiters"),
        ),
        operands=operands(READ, READ),
        examples=(example("wdiff -s a.txt b.txt"), example("wdiff .env b", SECRET_READ)),
    ),
    command(
        "diffstat",
        options=(
            *flags("-b, -c, -C, -h, -k, -K, -l, -m, -q, -r, -R, -s, -t, -u, -v, -V, -E, -I"),
            *values("-D, -e, -f, -n, -N, -p, -w, -S, -T"),
            option("-o", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("git diff | diffstat -p1"), example("diffstat -o /etc/x a.diff", WRITES)),
    ),
    command(
        *("interdiff", "combinediff", "filterdiff", "lsdiff", "grepdiff", "rediff", "splitdiff", "unwrapdiff", "recountdiff", "flipdiff"),
        options=(
            *flags(
                "-h, -q --quiet, -v --verbose, -i --ignore-case, -b --ignore-space-change, -w --ignore-all-space, -B --ignore-blank-lines, --strip-trailing-cr, --no-revert-omitted, -n --line-number, -H --with-filename, -s --status, -E --extended-regexp, -a"
            ),
            *values(
                "-U --unified, -p --strip-match, -x --exclude, -X --exclude-from-file, -I --include-from-file, -# --hunks, --lines, -F --files, --annotate, --format, --strip, --addprefix, --output-matching, -d --drop-context, -z --decompress, -f --file"
            ),
            option("--in-place", operands=WRITE),
            option("-D", takes=TEXT, effects=(WRITES,)),
        ),
        operands=FILES,
        examples=(example("lsdiff -s a.patch"), example("interdiff .env b", SECRET_READ), example("splitdiff -D x a.patch", WRITES)),
    ),
    command(
        *("vgrep", "rga"),
        options=(
            *flags(
                "-d --debug, -f --no-less, --no-header, --no-ripgrep, --no-git, --no-ansi, -i --interactive --ignore-case, --version-raw, --rga-list-adapters, -n, -l, -w, -v, -c, -H, -F, -S, --hidden, --pretty, --no-ignore"
            ),
            *values(
                "-s --show, --ansi-color, -A, -B, -C, -g --glob, -t --type, -e, -m, --rga-adapters, --rga-cache-compression-level, --rga-cache-max-blob-len, --rga-max-archive-recursion"
            ),
            option("--rga-config-file", takes=CONFIG),
            option("--pre", takes=PROGRAM),
        ),
        operands=operands(TEXT, many=READ),
        examples=(example("rga -i total reports"), example("vgrep x .env", SECRET_READ), example("rga --pre /tmp/x a .", OPAQUE)),
    ),
    command(
        "trdsql",
        style=SINGLE,
        options=(
            *flags(
                "-a, -icsv, -ig, -ih, -ijson, -iltsv, -itbln, -itext, -iyaml, -iwidth, -oat, -ocrlf, -ocsv, -oh, -ojson, -ojsonl, -oltsv, -omd, -onowrap, -oraw, -otbln, -ovf, -oyaml, -driver-list, -dblist, -debug, -version, -help, -out-without-guess, -oaq, -inum"
            ),
            *values("-A, -id, -ijq, -inull, -ir, -is, -od, -onull, -oq, -oz, -t, -driver, -ilr"),
            option("-q", takes=READ),
            option("-config", takes=CONFIG),
            option("-out", takes=WRITE),
            option("-dsn", "-db", takes=TEXT, effects=(EGRESS,)),
        ),
        operands=operands(many=CODE),
        language="sql",
        examples=(
            example("trdsql -icsv -ih 'SELECT count(*) FROM data.csv'", REMOTE_READ),
            example("trdsql -out /etc/x 'SELECT 1'", WRITES, REMOTE_READ),
            example("trdsql -driver postgres -dsn host=x.example 'SELECT 1'", EGRESS, REMOTE_READ),
            example("trdsql -q .env", SECRET_READ),
            example("trdsql -config /tmp/x 'SELECT 1'", OPAQUE, REMOTE_READ),
        ),
    ),
    command(
        "csvtool",
        options=(*flags("-z, -help"), *values("-t, -u"), option("-o", takes=WRITE)),
        subcommands=(
            subcommand(
                "width",
                "height",
                "col",
                "namedcol",
                "trim",
                "readable",
                "transpose",
                "format",
                "drop",
                "take",
                "head",
                "cat",
                "paste",
                "sub",
                "square",
                "replace",
                "join",
                "setcolumns",
                "setrows",
                "pastecol",
                operands=FILES,
            ),
            subcommand("call", style=POSIX, operands=operands(COMMAND)),
        ),
        examples=(
            example("csvtool -t ';' col 1,3 data.csv"),
            example("csvtool call rm -rf /srv", DESTRUCTIVE),
            example("csvtool -o /etc/x cat a.csv", WRITES),
        ),
    ),
    command(
        "xidel",
        options=(
            *flags("-s --silent, --color, --compressed, --follow-include, --raw-url, --no-check-certificate, --wait, --allow-repetitions"),
            *values(
                "--css, --extract-include, --extract-exclude, --output-format, --output-encoding, --output-declaration, --printed-node-format, --input-format, --separator, --user-agent, --header -H"
            ),
            option("-e", "--extract", "--xpath", "--xquery", takes=TEXT, effects=(OPAQUE,)),
            option("--extract-file", takes=READ),
            option("-d", "--data", "--post", "--form", "-f", "--follow", takes=TEXT, effects=(EGRESS,)),
            option("--download", takes=WRITE),
            option("--proxy", takes=URL),
        ),
        operands=FILES,
        analyser="remote_file",
        examples=(
            example("xidel --css title a.html"),
            example("xidel -e //title a.html", OPAQUE),
            example("xidel https://x.example --css title", EGRESS),
            example("xidel --download /etc/x a.html", WRITES),
            example("xidel -f //a a.html", EGRESS),
        ),
    ),
    command(
        *("xmlstarlet", "xml"),
        style=POSIX,
        options=flags("-q --quiet, --no-doc-namespace, --doc-namespace"),
        subcommands=(
            subcommand(
                *("sel", "select"),
                options=(
                    *flags(
                        "-t --template, -Q --quiet-sel, -C --comp, -R --root, -T --text, -I --indent, -D --xml-decl, -B --noblanks, --net, -n --nl, -b --break, --stop, -f --inp-name"
                    ),
                    *values(
                        "-N, -E --encode, --xpath, -v --value-of, -m --match, -c --copy-of, -o --output, -e --elem, -a --attr, -i --if, --elif, -s --sort, --var"
                    ),
                    option("--else"),
                ),
                operands=FILES,
                style=GNU,
                analyser="remote_file",
            ),
            subcommand(
                *("ed", "edit"),
                options=(
                    *flags("-P --pf, -S --ps, -O --omit-decl, --net"),
                    *values(
                        "-N, -d --delete, -i --insert, -a --append, -s --subnode, -u --update, -r --rename, -v --value, -x --expr, -t --type, -n --name, --var"
                    ),
                    option("-m", "--move", takes=(TEXT, TEXT)),
                    option("-L", "--inplace", operands=WRITE),
                ),
                operands=FILES,
                style=GNU,
                analyser="remote_file",
            ),
            subcommand(
                "val",
                "validate",
                options=(
                    *flags("-w --well-formed, -b --list-bad, -g --list-good, -q --quiet, -e --err, -S --stop, -E --embed, --net"),
                    *values("-d --dtd, -s --xsd, -r --relaxng", takes=READ),
                ),
                operands=FILES,
                style=GNU,
                analyser="remote_file",
            ),
            subcommand(
                "fo",
                "format",
                options=(
                    *flags(
                        "-n --noindent, -t --indent-tab, -o --omit-decl, -R --recover, -D --dropdtd, -C --nocdata, -N --nsclean, -Q --quiet, -H --html, --net"
                    ),
                    *values("-s --indent-spaces, -e --encode"),
                ),
                operands=FILES,
                style=GNU,
                analyser="remote_file",
            ),
            subcommand("el", "elements", options=(*flags("-a, -v, -u"), *values("-d")), operands=FILES, style=GNU, analyser="remote_file"),
            subcommand(
                "c14n",
                "canonic",
                options=flags("--net, --exc-with-comments, --with-comments, --without-comments, --exc-without-comments"),
                operands=FILES,
                style=GNU,
                analyser="remote_file",
            ),
            subcommand(
                "tr",
                "transform",
                options=(
                    *flags("--omit-decl, --embed, --show-ext, --val, --net, --xinclude, --maxdepth, --html, --catalogs"),
                    *values("-s, -p"),
                ),
                operands=operands(SCRIPT, many=READ),
                style=GNU,
                language="xslt",
            ),
            subcommand("ls", "list", operands=FOLDERS, style=GNU),
            subcommand(
                "esc", "escape", "unesc", "unescape", "pyx", "xmln", "p2x", "depyx", operands=FILES, style=GNU, analyser="remote_file"
            ),
        ),
        examples=(
            example("xmlstarlet sel -t -v '//a/@b' -n a.xml"),
            example("xmlstarlet c14n --without-comments a.xml"),
            example("xmlstarlet ed -L -u //a -v 1 a.xml", WRITES),
            example("xmlstarlet fo .env", SECRET_READ),
            example("xmlstarlet tr a.xsl a.xml", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        *("hxselect", "hxnormalize", "hxextract", "hxpipe", "hxprune", "hxcount", "hxtoc", "hxwls"),
        options=(*flags("-i, -c, -x, -e, -d, -L, -t, -h, -r"), *values("-s, -l, -b")),
        operands=FILES,
        examples=(example("hxselect -i title"), example("hxnormalize -x a.html"), example("hxnormalize .env", SECRET_READ)),
    ),
    command(
        *("tspin", "tailspin"),
        options=(
            *flags("-f --follow, -p --print, -e --start-at-end, -t --tail, --no-builtin-keywords, -h, -V, --hide-default"),
            *values("-w --words-red, --words-green, --highlight, --enable, --disable, --extras"),
            option("-c", "--exec", "--listen-command", takes=SHELL),
            option("--config-path", takes=CONFIG),
            option("--pager", takes=PROGRAM),
        ),
        operands=operands(READ),
        examples=(
            example("tspin --print app.log"),
            example("tspin --exec 'rm -rf /srv'", DESTRUCTIVE),
            example("tspin --pager /tmp/x a.log", OPAQUE),
            example("tspin .env", SECRET_READ),
        ),
    ),
    command(
        *("recsel", "recinf", "recfix"),
        options=(
            *flags("-i --case-insensitive, -C --collapse, -c --count, -d --include-descriptors, -U --uniq, -h, --check, --external"),
            *values(
                "-t --type, -e --expression, -q --quick, -n --number, -p --print, -P --print-values, -R --print-row, -S --sort, -G --group-by, -j --join, -m --random"
            ),
            option("--encrypt", "--decrypt", "--auto", operands=WRITE),
        ),
        operands=FILES,
        examples=(
            example("recsel -t Book -e 'Year > 2000' b.rec"),
            example("recfix --auto b.rec", WRITES),
            example("recsel .env", SECRET_READ),
        ),
    ),
    command(
        "grex",
        options=(
            *flags(
                "-d --digits, -D --non-digits, -s --spaces, -S --non-spaces, -w --words, -W --non-words, -r --repetitions, -e --escape, --with-surrogates, -i --ignore-case, -g --capture-groups, -x --verbose, --no-start-anchor, --no-end-anchor, --no-anchors, -c --colorize, -h"
            ),
            *values("--min-repetitions, --min-substring-length"),
            option("-f", "--file", takes=READ),
        ),
        operands=WORDS,
        examples=(example("grex -d 12 345"), example("grex -f .env", SECRET_READ)),
    ),
)

# ---- files ---------------------------------------------------------------------------------------------------------------

FILE_TOOLS = (
    command(
        *("trash", "trash-put"),
        options=flags(
            "-v --verbose, -f --force, -i --interactive, -r -R --recursive, -d --directory, --home-fallback, --no-home-fallback, -h"
        ),
        operands=operands(many=MOVE),
        examples=(example("trash-put build", WRITES), example("trash /srv/x", DESTRUCTIVE)),
    ),
    command(
        "trash-list", options=(*flags("--size, --files, -h, --all-users"), *values("--trash-dir")), examples=(example("trash-list --size"),)
    ),
    command(
        *("trash-restore", "restore-trash"),
        options=(*flags("--overwrite, -h"), *values("--sort, --trash-dir")),
        operands=operands(WRITE),
        examples=(example("trash-restore a", WRITES),),
    ),
    command(
        *("trash-empty", "trash-rm", "empty-trash"),
        options=(
            *flags("-f, -i --interactive, -v --verbose, --all-users, -h, --print-time"),
            *values("--trash-dir, --days"),
            option("--dry-run", harmless=True),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(example("trash-empty 10", DESTRUCTIVE),),
    ),
    command(
        "fclones",
        style=POSIX,
        options=flags("-q --quiet, -h, -V"),
        subcommands=(
            subcommand(
                "group",
                style=GNU,
                options=(
                    *flags(
                        "-H --match-links, -S --symbolic-links, -L --follow-links, -A --no-ignore -., --hidden, -R --unique, -F, -I --isolate, -1 --one-fs, --cache, --stdin, -i --ignore-case, --in-place-transform"
                    ),
                    *values(
                        "-d --depth, -s --min --min-size, --max --max-size, --rf-over, --rf-under, --name, --path, --exclude, -x --regex, -f --format, --hash-fn, -t --threads, --skip-content-hash"
                    ),
                    option("-o", "--output", takes=WRITE),
                    option("--transform", takes=SHELL),
                ),
                operands=FOLDERS,
            ),
            subcommand(
                "remove",
                "link",
                "dedupe",
                style=GNU,
                options=(
                    *flags("-s --soft, --no-lock, --no-check-size"),
                    *values("-n --rf-over, --priority, --keep-name, --keep-path, --name, --path"),
                    option("--dry-run", harmless=True),
                    option("-o", "--output", takes=WRITE),
                ),
                operands=WORDS,
                effects=(DESTRUCTIVE,),
            ),
            subcommand("move", style=GNU, options=(option("--dry-run", harmless=True),), operands=operands(WRITE), effects=(DESTRUCTIVE,)),
        ),
        examples=(
            example("fclones group --min-size 1M src"),
            example("fclones group -o /etc/x src", WRITES),
            example("fclones remove", DESTRUCTIVE),
            example("fclones remove --dry-run"),
            example("fclones group --transform 'rm -rf /srv' .", DESTRUCTIVE),
        ),
    ),
    command(
        "duc",
        options=(*flags("--debug, -q --quiet, -v --verbose, -h"), option("-d", "--database", takes=INSPECT)),
        subcommands=(
            subcommand(
                "info",
                "ls",
                "ui",
                "json",
                "xml",
                "topn",
                "histogram",
                "help",
                options=(
                    *flags(
                        "-a --apparent, -b --bytes, -c --color, -F --classify, -g --graph, --count, -D --directory, -R --recursive, --dirs-only, -x --exclude-files"
                    ),
                    *values("-l --levels, -s --min_size, --limit"),
                ),
                operands=FOLDERS,
            ),
            subcommand(
                "index",
                options=(
                    *flags(
                        "-b --bytes, -f --force, -H --check-hard-links, -p --progress, -x --one-file-system, --hide-file-names, --uncompressed, --dry-run"
                    ),
                    *values("-e --exclude, -m --max-depth, -u --username, -U --uid, --fs-exclude, --fs-include"),
                ),
                operands=FOLDERS,
                effects=(WRITES,),
            ),
            subcommand(
                "graph",
                "gui",
                "cgi",
                options=(
                    *flags("-a --apparent, --count"),
                    *values("-l --levels, -s --size, -f --format, --palette, --fuzz"),
                    option("-o", "--output", takes=WRITE),
                ),
                operands=FOLDERS,
            ),
        ),
        examples=(example("duc ls -Fg src"), example("duc index src", WRITES), example("duc graph -o a.png src", WRITES)),
    ),
    command(
        *("rmlint", "czkawka_cli"),
        options=(
            *flags(
                "-g --progress, -v, -V, -w --with-color, -W, -r --hidden, -R --no-hidden, -f --followlinks, -F, -x --no-crossdev, -X, -p --paranoid, -P, -k --keep-all-tagged, -K, -m --must-match-tagged, -M, -b, -B, -e, -E, -i, -I, -D --merge-directories, -j, -J, -z"
            ),
            *values(
                "-T --types, -s --size, -d --max-depth, -l, -L, -n --newer-than-stamp, -N, -S --rank-by, -t --threads, -q --clamp-low, -Q --clamp-top, -a --algorithm, -c --config"
            ),
            option("-o", "-O", "--output", "--add-output", takes=REPORT, effects=(WRITES,)),
            *flags(
                "--less-paranoid, --loud --quiet, -G --no-progress, --honour-dir-layout, --no-with-color, -h -H --show-man, --hardlinked --keep-hardlinked --no-hardlinked, --no-followlinks -@ --see-symlinks, --crossdev, --partial-hidden, --match-basename, --unmatched-basename, --match-extension --no-match-extension, --match-without-extension --no-match-without-extension, --keep-all-untagged, --must-match-untagged, --replay, -C --xattr, -U --write-unfinished, --with-fiemap --without-fiemap"
            ),
            *values("-y --sort-by, -u --limit-mem, -Z --mtime-window"),
            option("--perms", takes=TEXT, optional=True),
            *flags("--xattr-read, --xattr-write, --xattr-clear"),
        ),
        operands=FOLDERS,
        effects=(WRITES,),
        examples=(example("rmlint -T df src", WRITES), example("rmlint -o json:/etc/cron.d/x src", WRITES, PERSISTENCE, ROOT_ACCESS)),
    ),
    command(
        "ouch",
        options=(
            *flags("-y --yes, -n --no, -A --accessible, -H --hidden, -q --quiet, -g --gitignore"),
            *values("-f --format, -p --password, -c --threads"),
        ),
        subcommands=(
            subcommand("list", "l", "ls", options=flags("-t --tree"), operands=FILES),
            subcommand(
                "compress",
                "c",
                options=(*flags("--fast, --slow, -S --follow-symlinks"), *values("-l --level")),
                operands=operands(READ, many=READ, last=WRITE),
                analyser="whole_folder",
            ),
            subcommand(
                "decompress",
                "d",
                options=(*flags("-r --remove, --no-smart-unpack"), option("-d", "--dir", takes=WRITE)),
                operands=FILES,
                effects=(WRITES,),
            ),
        ),
        examples=(example("ouch list a.zip"), example("ouch compress a b c.zip", WRITES), example("ouch decompress a.zip", WRITES)),
    ),
    command(
        *("atool", "aunpack", "apack", "als", "acat", "adiff", "arepack"),
        options=(
            *flags(
                "-l --list, -x --extract, -a --add, -c --cat, -d --diff, -r --repack, -e --each, -q --quiet, -v --verbose, -f --force, -D --subdir, -5, -0 --null, -E --explain, -S --simulate"
            ),
            *values("-F --format, -V --verbosity, -O --format-option"),
            option("-X", "--extract-to", takes=WRITE),
            option("--config", "-o", "--option", takes=CONFIG),
            option("--save-outdir", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        analyser="whole_folder",
        examples=(example("aunpack a.tar.gz", WRITES), example("atool --config /tmp/x -l a.tar", OPAQUE, WRITES)),
    ),
    command(
        "dtrx",
        options=(
            *flags(
                "-r --recursive, -l --list, -t --table, -m --metadata, -f --flat, -n --noninteractive, -o --overwrite, -v --verbose, -q --quiet, -h"
            ),
            *values("--one --one-entry, -p --password, -c --compression"),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("dtrx a.tar.gz", WRITES),),
    ),
    command(
        "mksquashfs",
        style=SINGLE,
        options=(
            *flags(
                "-no-exports, -no-sparse, -no-xattrs, -xattrs, -noappend, -no-fragments, -no-duplicates, -all-root, -keep-as-directory, -nopad, -no-compression, -noI, -noD, -noF, -noX, -no-progress, -progress, -info, -wildcards, -regex, -quiet, -no-recovery, -tar, -reproducible"
            ),
            *values(
                "-comp, -b, -processors, -mem, -root-owned, -force-uid, -force-gid, -root-mode, -mkfs-time, -all-time, -e, -Xcompression-level, -offset"
            ),
            *values("-ef, -sort", takes=READ),
            option("-p", "-pf", "-action", "-log-action", "-true-action", "-false-action", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=operands(READ, WRITE, many=READ),
        analyser="whole_folder",
        examples=(example("mksquashfs src a.squashfs -comp zstd", WRITES), example("mksquashfs src a.squashfs -action x", WRITES, OPAQUE)),
    ),
    command(
        *("unsquashfs", "sqfscat"),
        style=SINGLE,
        options=(
            *flags(
                "-v -version, -i -info, -li -linfo, -l -ls, -ll, -lls, -lln, -f -force, -s -stat, -mkfs-time, -n -no-progress, -no -no-xattrs, -x -xattrs, -u -user-xattrs, -q -quiet, -cat, -follow-symlinks, -L, -missing-symlinks, -no-wildcards, -ignore-errors, -strict-errors"
            ),
            *values("-p -processors, -da -data-queue, -fr -frag-queue, -o -offset, -max-depth"),
            *values("-e -ef -extract-file -exclude-file", takes=READ),
            option("-d", "-dest", takes=WRITE),
        ),
        operands=operands(READ, many=TEXT),
        effects=(WRITES,),
        examples=(example("unsquashfs -d out a.squashfs", WRITES),),
    ),
    command(
        *(
            "hexedit",
            "nnn",
            "yazi",
            "ya",
            "xplr",
            "walk",
        ),
        options=(
            *flags("-a, -c, -C, -d, -e, -E, -g, -H, -i, -n, -o, -Q, -r, -R, -S, -u, -U, -x, -m, -h"),
            *values("-b, -p, -s, -t, -T, -l, --cmd, --select, --choosefile, --confdir, --cwd-file"),
        ),
        operands=FOLDERS,
        effects=(OPAQUE,),
        examples=(example("nnn -d", OPAQUE),),
    ),
    command(
        "lf",
        options=(
            *flags("-doc, -help, -version, -print-last-dir, -print-selection, -server, -single"),
            option("-command", takes=TEXT, effects=(OPAQUE,)),
            option("-remote", takes=TEXT, effects=(OPAQUE,)),
            *values("-config", takes=CONFIG),
            *values("-last-dir-path, -selection-path, -cpuprofile, -memprofile", takes=WRITE),
            *values("-log", takes=APPEND),
        ),
        style=SINGLE,
        operands=FOLDERS,
        analyser="key_commands",
        effects=(OPAQUE,),
        examples=(
            example("lf -print-last-dir", OPAQUE),
            example("lf -command '!rm -rf /srv'", OPAQUE, DESTRUCTIVE),
            example("lf -selection-path /etc/x", OPAQUE, WRITES),
        ),
    ),
    command(
        "vifm",
        options=(
            *flags("-f, --server-list, --remote, --remote-expr, -h, -v, --no-configs, -1, --9"),
            *values("--delimiter, --server-name, -skip"),
            option("--logging", takes=TEXT, optional=True),
            *values("--select", takes=INSPECT),
            *values("--choose-files, --choose-dir", takes=WRITE),
            *values("--on-choose", takes=SHELL),
            *values("--plugins-dir", takes=CONFIG),
            option("-c", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=FOLDERS,
        analyser="key_commands",
        effects=(OPAQUE,),
        examples=(
            example("vifm --choose-dir /etc/x", OPAQUE, WRITES),
            example("vifm -c '!rm -rf /srv'", OPAQUE, DESTRUCTIVE),
            example("vifm --on-choose 'rm -rf /srv'", OPAQUE, DESTRUCTIVE),
        ),
    ),
    command(
        "ranger",
        options=(
            *flags("-d --debug, -c --clean, --show-only-dirs, --list-unused-keys, --profile, -h, -w, -a, -e, -f, -g, -i, -k, -m, -M, -v"),
            *values("--copy-config, --list-tagged-files"),
            *values("--cachedir, --choosefile, --choosefiles, --choosedir", takes=WRITE),
            *values("-r --confdir, --datadir", takes=CONFIG),
            *values("--selectfile", takes=INSPECT),
            option("--cmd", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=FOLDERS,
        analyser="key_commands",
        effects=(OPAQUE,),
        examples=(
            example("ranger --profile", OPAQUE),
            example("ranger --cmd='shell -f rm -rf /srv'", OPAQUE, DESTRUCTIVE),
            example("ranger --choosefile=/etc/x", OPAQUE, WRITES),
        ),
    ),
    command(
        *("bfs",),
        style=POSIX,
        options=(*flags("-H, -L, -P, -X, -x, -E, -d, -s, -0"), *values("-D, -S, -j")),
        operands=operands(many=TEXT),
        effects=(OPAQUE,),
        examples=(example("bfs src -name x", OPAQUE),),
    ),
    command(
        *(
            "binwalk",
            "checksec",
            "pdf-parser",
            "olevba",
        ),
        options=(
            *flags(
                "-B --signature, -A --opcodes, -e --extract, -M --matryoshka, -E --entropy, -W --hexdump, -q --quiet, -v --verbose, -t --term, -h, -a, -c, -d --deobf --debug, --decode, --reveal, --vba, --xml, -T, -Q, -w, --json, --kernel, --proc-all"
            ),
            *values(
                "--file --dir, --format --output, --proc, -l --length, -o --offset, -s, -k, -y --include, -x --exclude, --output-format"
            ),
            option("-f", "--log", "-C", "--directory", takes=WRITE),
            option("-D", "--dd", takes=TEXT, effects=(OPAQUE,)),
            option("-i", takes=READ),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("binwalk -E a.bin", WRITES), example("binwalk --dd 'png:png:rm %e' a.bin", WRITES, OPAQUE)),
    ),
    command(
        "foremost",
        options=(
            *values("-t"),
            *flags("-h, -V, -d, -T, -v, -q, -Q, -w, -a"),
            *values("-b, -k, -s"),
            *values("-i", takes=READ),
            *values("-o", takes=WRITE),
            *values("-c", takes=CONFIG),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(
            example("foremost -t jpg -i disk.img -o out", WRITES),
            example("foremost -c /tmp/x a", WRITES, OPAQUE),
        ),
    ),
)

# ---- documents and pictures that are made --------------------------------------------------------------------------------

MADE = (
    command(
        *("gs", "ghostscript"),
        style=SINGLE,
        options=(
            *flags(
                "-dNOPAUSE, -dBATCH, -dSAFER, -dQUIET, -q, -dEPSCrop, -dFIXEDMEDIA, -dPDFFitPage, -dFitPage, -dUseCIEColor, -dNoOutputFonts, -dPrinted, -dDetectDuplicateImages, -h, -v, -dUseCropBox, -dPDFA, -dNOPLATFONTS, -dCompressFonts, -dSubsetFonts"
            ),
            *values(
                "-sDEVICE, -sPAPERSIZE, -dPDFSETTINGS, -dCompatibilityLevel, -dFirstPage, -dLastPage, -dTextAlphaBits, -dGraphicsAlphaBits, -dAutoRotatePages, -dColorImageResolution, -dGrayImageResolution, -dMonoImageResolution, -sPDFPassword, -sColorConversionStrategy"
            ),
            *values(
                "-dDownsampleColorImages, -dDEVICEWIDTHPOINTS, -dDEVICEHEIGHTPOINTS, -dJPEGQ, -dColorImageDownsampleType, -dEmbedAllFonts, -sPageList, -dNumRenderingThreads, -dMaxBitmap, -dOverprint, -sOwnerPassword, -sUserPassword, -dProcessColorModel, -dORIENT1, -dPDFACompatibilityPolicy, -dPassThroughJPEGImages"
            ),
            option("-r", "-g", takes=TEXT, optional=True),
            option("-sOutputFile", "-o", takes=WRITE),
            option("-dNOSAFER", "-dDELAYSAFER", effects=(OPAQUE,)),
            option("-c", takes=TEXT, effects=(OPAQUE,)),
            option("-f", takes=READ),
            option("-I", "-sFONTPATH", "-sGenericResourceDir", takes=CONFIG),
        ),
        operands=FILES,
        analyser="ghostscript",
        environment=(variable("GS_OPTIONS", takes=OPTIONS),),
        examples=(
            example("gs -sDEVICE=pdfwrite -dPDFSETTINGS=/screen -dNOPAUSE -dBATCH -sOutputFile=out.pdf in.pdf", WRITES),
            example("gs -dNOSAFER a.ps", OPAQUE),
            example("GS_OPTIONS=-dNOSAFER gs a.ps", OPAQUE),
            example("gs -c '(/etc/x) deletefile'", OPAQUE),
            example("gs -sDEVICE=bbox .env", SECRET_READ),
            example("gs -sOutputFile='%pipe%rm -rf /srv' a.ps", WRITES, DESTRUCTIVE, OPAQUE),
        ),
    ),
    command(
        "tesseract",
        style=POSIX,
        options=(
            *flags("--help-extra, --help-psm, --help-oem, --list-langs, --print-parameters, -h, -v"),
            *values("-l, --psm, --oem, --dpi, -c, --loglevel"),
            *values("--tessdata-dir, --user-words, --user-patterns", takes=INSPECT),
        ),
        operands=operands(READ, WRITE, many=TEXT),
        examples=(example("tesseract a.png stdout -l eng", WRITES), example("tesseract --list-langs")),
    ),
    command(
        "ocrmypdf",
        options=(
            *flags(
                "-r --rotate-pages, --remove-background, -d --deskew, -c --clean, -i --clean-final, -f --force-ocr, -s --skip-text, --redo-ocr, -q --quiet, --invalidate-digital-signatures, --continue-on-soft-render-error"
            ),
            *values(
                "-l --language, --image-dpi, --output-type, -j --jobs, --title, --author, --subject, --keywords, --pages, --max-image-mpixels, -v --verbose, --oversample, --tesseract-pagesegmode, --tesseract-oem, --tesseract-timeout, -O --optimize, --jpeg-quality, --png-quality, --rotate-pages-threshold, --pdf-renderer, --unpaper-args, --skip-big"
            ),
            option("--sidecar", takes=WRITE, optional=True),
            option("--plugin", takes=SCRIPT, language="python"),
        ),
        operands=operands(READ, WRITE),
        examples=(
            example("ocrmypdf --deskew -l eng a.pdf b.pdf", WRITES),
            example("ocrmypdf --plugin /tmp/x.py a.pdf b.pdf", WRITES, OPAQUE),
        ),
    ),
    command(
        "img2pdf",
        options=(
            *flags(
                "-v --verbose, --nodate, --first-frame-only, --pillow-limit-break, --viewer-fit-window, --viewer-center-window, --viewer-fullscreen, -a --auto-orient, -h"
            ),
            *values(
                "-C --colorspace, -D, -s --imgsize, -S --pagesize, -b --border, -f --fit, --rotation, --title, --author, --creator, --producer, --subject, --keywords, --engine"
            ),
            option("-o", "--output", takes=WRITE),
            option("--from-file", takes=READ),
            *flags("-V, --include-thumbnails"),
            *values(
                "-r --orientation, --crop-border, --bleed-border, --trim-border, --art-border, --creationdate, --moddate, --viewer-panes, --viewer-initial-page, --viewer-magnification, --viewer-page-layout"
            ),
            option("--pdfa", takes=TEXT, optional=True),
        ),
        operands=FILES,
        examples=(example("img2pdf a.png -o a.pdf", WRITES), example("img2pdf .env", SECRET_READ)),
    ),
    command(
        *("cwebp", "dwebp", "cjxl", "djxl", "cavif", "gif2webp", "img2webp", "webpmux", "avifenc", "avifdec"),
        style=SINGLE,
        options=(
            *flags(
                "-lossless, -mt, -quiet, -v, -short, -exact, -noalpha, -jpeg_like, -af, -strong, -nostrong, -low_memory, -progress, -print_psnr, -h, -H, -version, -pam, -ppm, -bmp, -tiff, -pgm, -yuv, -flip, -nodither, -noasm, -nofancy, -min_size, -mixed, -lossy, -info, -loop_compatibility, -l, --overwrite, -f"
            ),
            *values(
                "-q --quality, -alpha_q, -preset, -z, -m, -segments, -size, -psnr, -sns, -sharpness, -metadata, -crop, -resize, -near_lossless, -hint, -alpha_method, -alpha_filter, -scale, -d, -e --effort, -s --speed, -j --jobs, -a, -y, -c, -kmin, -kmax, -loop, -get, -set, -strip, -frame, -duration"
            ),
            option("-o", "--output", takes=WRITE),
        ),
        operands=operands(READ, WRITE),
        examples=(example("cwebp -q 80 a.png -o a.webp", WRITES), example("cjxl a.png a.jxl", WRITES)),
    ),
    command(
        *(
            "oxipng",
            "pngcrush",
            "zopflipng",
            "svgo",
            "svgcleaner",
        ),
        options=(
            *flags(
                "-o1, -o2, -o3, -o4, -o5, -o6, -o7, -v --verbose, -q --quiet, -s, -t --totals, -p --preserve, -a --alpha, -Z --zopfli, -r --recursive, -f --force, -n --noaction --nofs, -P --pretend, -k --keep, --skip-if-larger, -brute, -reduce, -ow, --pretty, --multipass, -O2, -O3, -O1, -U, -I --info, -w, -i --interlace"
            ),
            *values(
                "-o --opt, --strip, --keep-chunks, -m --max, -S --size, -T --threshold --threads, --quality, --speed, -Q, --ext, --timeout, -d --delay, -l --loopcount, --colors, --resize, --scale, --lossy, --crop, --precision, --iterations, --filters, --lossy_transparent, --indent, --multi, -rem"
            ),
            *values("--out, --output, --dir --dest", takes=WRITE),
            option("--config", takes=SCRIPT, language="node"),
        ),
        operands=operands(many=WRITE),
        examples=(example("oxipng -o 4 --strip safe a.png", WRITES), example("svgo --config /tmp/x.js a.svg", WRITES, OPAQUE)),
    ),
    command(
        "gifsicle",
        options=(
            option("-b", "--batch", operands=WRITE),
            option("-e", "--explode", effects=(WRITES,)),
            *flags(
                "--merge -m, --explode-by-name -E, --info -I, --color-info --cinfo, --extension-info --xinfo, --size-info --sinfo, -h, --verbose -V, --no-warnings -w, --no-ignore-errors, --careful, --conserve-memory, --nextfile, --multifile, --done, --crop-transparency, --flip-horizontal, --flip-vertical, -i, --interlace, --rotate-90, --rotate-180, --rotate-270, -O1, -O2, -O3, -Okeep-empty, -U, --unoptimize, -f"
            ),
            *values(
                "--max-screen, --delete, --insert-before, --append, --replace, -B, --background, --crop, -S, --logical-screen, -p, --position, -t, --transparent, --app-extension, -c, --comment, --extension, -n, --name, -d, --delay, -D, --disposal, --resize, --resize-width, --resize-height, --resize-fit, --resize-touch, --resize-fit-width, --resize-fit-height, --resize-touch-width, --resize-touch-height, --resize-geometry, --scale, --resize-method, --resize-colors, -k, --colors, --color-method, --gamma, --change-color, --use-exact-colormap"
            ),
            option("-l", takes=TEXT, optional=True),
            option("--loopcount", takes=TEXT, optional=True),
            option("-O", takes=TEXT, optional=True),
            option("--optimize", takes=TEXT, optional=True),
            option("--dither", takes=TEXT, optional=True),
            option("--lossy", takes=TEXT, optional=True),
            *values("-o, --output", takes=WRITE),
            *values("--transform-colormap", takes=SHELL),
            *values("--use-colormap", takes=INSPECT),
        ),
        operands=operands(many=READ),
        examples=(
            example("gifsicle --batch --optimize=3 a.gif", WRITES),
            example("gifsicle a.gif -o /etc/x", WRITES),
            example("gifsicle --transform-colormap 'rm -rf /srv' a.gif", DESTRUCTIVE),
        ),
    ),
    command(
        *(
            "sxiv",
            "nsxiv",
            "imv",
            "gwenview",
            "zathura",
            "okular",
        ),
        options=(
            *flags(
                "-F --fullscreen, -r --recursive, -l --list, -z --randomize, -q --quiet, -t --thumbnails, -i --index, -f, -a, -b, -o, -p --presentation --preload, -x, -Z --auto-zoom, -n, -w, -s --slide-show, -c, -Y, -m --montage, -d, --new-instance, --unique"
            ),
            *values("-D --slideshow-delay, -S --sort, -g --geometry, -B, -R, -P --page, --find, --mode, -N"),
        ),
        operands=FILES,
        effects=(OPAQUE,),
        examples=(example("sxiv a.png", OPAQUE),),
    ),
    command(
        "evince",
        options=(
            *flags("-f --fullscreen, -s --presentation, -w --preview, --unlink-temp-file"),
            *values("-p --page-label, -i --page-index, -n --named-dest, -l --find, --print-settings"),
        ),
        operands=FILES,
        effects=(OPAQUE,),
        examples=(example("evince --page-index=5 a.pdf", OPAQUE),),
    ),
    command(
        "xpdf",
        options=(
            *flags("-cmap, -cont, -level1, -fullscreen, -reload, -raise, -quit, -cmd, -q, -v, -h, -m"),
            *values(
                "-g, -title, -rgb, -rv, -papercolor, -mattecolor, -z, -paper, -paperw, -paperh, -enc, -opw, -upw, -remote, -display, -fg, -bg, -font, -aa, -aaVector, -eol, -freetype, -t1lib"
            ),
            *values("-ps", takes=WRITE),
            *values("-pagecmd", takes=SHELL),
            option("-exec", takes=TEXT, effects=(OPAQUE,)),
            *values("-cfg", takes=CONFIG),
        ),
        style=SINGLE,
        operands=FILES,
        effects=(OPAQUE,),
        examples=(
            example("xpdf -fullscreen a.pdf", OPAQUE),
            example("xpdf -pagecmd 'rm -rf /srv' a.pdf", OPAQUE, DESTRUCTIVE),
        ),
    ),
    command(
        "mupdf",
        options=(
            *flags("-I, -J, -X"),
            *values("-b, -p, -r, -A, -B, -C, -H, -R, -S, -W, -Y"),
            *values("-c", takes=INSPECT),
            *values("-U", takes=READ),
        ),
        operands=FILES,
        effects=(OPAQUE,),
        examples=(example("mupdf -I a.pdf", OPAQUE),),
    ),
    command(
        "eog",
        options=(
            *flags("-f --fullscreen, -g --disable-gallery, -s --slide-show, -n --new-instance, -w --single-window"),
            *flags("--disable-sound, --enable-sound, --usage, --sync, --no-xshm, --g-fatal-warnings, --disable-crash-dialog, --sm-disable"),
            *values(
                "--espeaker, --gdk-debug, --gdk-no-debug, --display, --name, --class, --gxid_host, --gxid_port, --xim-preedit, --xim-status, --gtk-debug, --gtk-no-debug, --sm-client-id, --sm-config-prefix"
            ),
            option("--gtk-module", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=FILES,
        effects=(OPAQUE,),
        examples=(example("eog --single-window a.png", OPAQUE),),
    ),
    command(
        "feh",
        options=(
            *flags("-., --scale-down"),
            *flags(
                "--auto-reload, --auto-rotate, -Z --auto-zoom, -x --borderless, -P --cache-thumbnails, -G --draw-actions, --draw-exif, -d --draw-filename, --draw-tinted, --edit, --tap-zones, --force-aliasing, -I --fullindex, -F --fullscreen, -Y --hide-pointer, -i --index, --insecure, -k --keep-http, --keep-zoom-vp, -l --list, -U --loadable, -m --montage, -w --multiwindow, --no-conversion-cache, --no-jump-on-resort, -N --no-menus, --no-screen-clip, --no-xinerama, -p --preload, -q --quiet, -z --randomize, -r --recursive, --no-recursive, -n --reverse, -t --thumbnails, -u --unloadable, -V --verbose, -v, --version-sort, -X --ignore-aspect, -s --stretch, --bg-center, --bg-fill, --bg-max, --bg-scale, --bg-tile, --no-fehbg"
            ),
            *values(
                "--cache-size, --conversion-timeout, --class, -L --customlist, -e --font, -g --geometry, -B --image-bg, --max-dimension, --min-dimension, --on-last-slide, -R --reload, --scroll-step, -D --slideshow-delay, -S --sort, -T --theme, --window-id, --xinerama-index, --zoom, --zoom-step, -a --alpha, -H --limit-height, -W --limit-width, -E --thumb-height, -y --thumb-width, --index-info, -J --thumb-redraw"
            ),
            *values(
                "-A --action, --action1, --action2, --action3, --action4, --action5, --action6, --action7, --action8, --action9, --info",
                takes=SHELL,
            ),
            *values("-K --caption-path, -f --filelist, -M --menu-font", takes=READ),
            *values("-C --fontpath, -b --bg", takes=INSPECT),
            *values("-j --output-dir, -o --output, -O --output-only", takes=WRITE),
        ),
        operands=FILES,
        effects=(OPAQUE,),
        examples=(
            example("feh --bg-center a.png", OPAQUE),
            example("feh --index --output /etc/x .", OPAQUE, WRITES),
            example("feh --action 'rm -rf /srv' a.png", OPAQUE, DESTRUCTIVE),
        ),
    ),
)

# ---- fetching and waiting ------------------------------------------------------------------------------------------------

FETCHED = (
    command(
        "wcurl",
        options=(
            *flags("-h, -V, --dry-run, --no-decode-filename"),
            option("-o", "-O", "--output", takes=WRITE),
            option("--curl-options", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=operands(many=URL),
        effects=(EGRESS, WRITES),
        examples=(
            example("wcurl https://x.example/a", EGRESS, WRITES),
            example("wcurl --curl-options=-K/tmp/x https://x.example/a", EGRESS, WRITES, OPAQUE),
        ),
    ),
    command(
        "wait4x",
        options=flags("-h"),
        subcommands=(
            subcommand("version", "help", "completion", operands=WORDS),
            subcommand(
                *("tcp", "http", "dns", "mysql", "mongodb", "redis", "postgresql", "rabbitmq", "influxdb", "temporal", "kafka"),
                options=(
                    *flags("-q --quiet, -v --invert-check, --no-color, --insecure-skip-tls-verify, --no-redirect"),
                    *values(
                        "-i --interval, -t --timeout, -l --log-level, --connection-timeout, --backoff-policy, --backoff-exponential-coefficient, --expect-status-code, --expect-body-regex, --expect-body-json, --expect-body-xpath, --expect-header, --request-header, --expect-key, --expected-ip, -n"
                    ),
                    option("--request-body", takes=TEXT, effects=(EGRESS,)),
                    option("--ca-file", "--cert-file", "--key-file", takes=INSPECT),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
                analyser="behind_dashes",
            ),
        ),
        examples=(
            example("wait4x tcp db1:5432 -t 30s", REMOTE_READ),
            example("wait4x tcp db1:5432 -- rm -rf /srv", REMOTE_READ, DESTRUCTIVE, MUTATION),
            example("wait4x http http://x.example --request-body abc", REMOTE_READ, EGRESS),
        ),
    ),
    command(
        "hurl",
        options=(
            *flags(
                "--color, --no-color, --compressed, --continue-on-error, --fail-at-end, --http1.0, --http1.1, --http2, --http3, -i --include, -k --insecure, --ignore-asserts, --interactive, -4 --ipv4, -6 --ipv6, --json, -L --location, --location-trusted, --no-output, --parallel, --path-as-is, --progress-bar, --test, -v --verbose, --very-verbose"
            ),
            *values(
                "--aws-sigv4, --connect-timeout, --connect-to, --delay, --error-format, --from-entry, --glob, -A --user-agent, --jobs, --limit-rate, -m --max-time, --max-redirs, --netrc, --no-proxy, --repeat, --resolve, --retry, --retry-interval, --secret, --to-entry, -u --user, --variable, -H --header, --max-filesize"
            ),
            *values("--netrc-file, -b --cookie, --variables-file, --cacert, -E --cert, --key, --secrets-file, --file-root", takes=READ),
            *values("-c --cookie-jar, -o --output, --report-html, --report-json, --report-junit, --report-tap, --curl", takes=WRITE),
            option("-x", "--proxy", takes=URL),
            option("--unix-socket", takes=INSPECT),
        ),
        operands=FILES,
        effects=(EGRESS,),
        examples=(
            example("hurl --test api.hurl", EGRESS),
            example("hurl -o /etc/x a.hurl", EGRESS, WRITES),
            example("hurl --variables-file .env a.hurl", EGRESS, SECRET_READ),
        ),
    ),
    command(
        *("eget", "bin", "ubi"),
        options=(
            *flags(
                "-q --quiet, --pre-release, -s --system-all, --source, --all, --download-only, --upgrade-only, -k --disable-ssl, -h, --sha256, -r --remove, --rate, -D --download-all"
            ),
            *values("-t --tag, -f --file, -a --asset, --system, --verify-sha256"),
            option("--to", takes=WRITE),
        ),
        operands=WORDS,
        effects=(PACKAGE, REMOTE_CODE, WRITES),
        examples=(example("eget owner/tool --to bin", PACKAGE, REMOTE_CODE, WRITES),),
    ),
    command(
        *("ddgr", "googler", "surfraw", "sr", "tuxi"),
        options=(
            *flags(
                "-x --expand, -C, -j --ducky, --unsafe, --noua, --json, --noprompt --np, --nocolor, -h, -d --debug, -i --instant, --show-browser-logs, -r"
            ),
            *values("-n --num, --reg, -t --time, -w --site, --colors, -l --lang, -c --tld, -s --start"),
            option("-p", "--proxy", takes=URL),
            option("--gb", "--gui-browser", effects=(OPAQUE,)),
            option("--url-handler", takes=PROGRAM),
        ),
        operands=WORDS,
        effects=(EGRESS,),
        examples=(example("ddgr --np --json x", EGRESS), example("ddgr --gb x", EGRESS, OPAQUE)),
    ),
)

# ---- watching, menus, jobs in the background -----------------------------------------------------------------------------

AROUND = (
    command(
        "ioping",
        options=(
            *flags("-A, -B, -C, -D, -h, -k, -L, -q, -R, -v, -y, -Y, -H, -J, -I, -b"),
            *values("-a, -c, -e, -i, -l, -o, -p, -P, -r, -s, -S, -t, -T, -w, -z, -Z"),
            option("-W", "-WWW", effects=(DESTRUCTIVE,)),
        ),
        operands=FOLDERS,
        examples=(example("ioping -c 10 ."), example("ioping -W /srv/x", DESTRUCTIVE)),
    ),
    command(
        "gum",
        style=POSIX,
        options=flags("-h, -v"),
        subcommands=(
            subcommand(
                *("choose", "confirm", "file", "filter", "format", "input", "join", "log", "pager", "style", "table", "write"),
                style=GNU,
                options=(
                    *flags(
                        "--no-limit, --ordered, --default, --password, --show-help, --no-show-help, --fuzzy, --reverse, --strict, --select-if-one, -a --all, --directory, --print, --soft-wrap, --show-line-numbers, --vertical, --horizontal, --structured, --bold, --italic, --faint, --underline, --strikethrough"
                    ),
                    *values(
                        "--limit, --height, --width, --header, --cursor, --prompt, --placeholder, --value, --affirmative, --negative, --timeout, --selected, --foreground, --background, --border, --border-foreground, --align, --margin, --padding, -t --type, -l --level --language, --theme, -s --separator, -c --columns, -w --widths, --char-limit, --indicator, -o --formatter --output-delimiter, --time, --prefix"
                    ),
                    option("-f", "--file", takes=READ),
                ),
                operands=WORDS,
            ),
            subcommand(
                "spin",
                options=(*flags("--show-output, --show-error, --show-stdout"), *values("-s --spinner, --title, -a --align, --timeout")),
                operands=operands(COMMAND),
            ),
        ),
        examples=(
            example("gum confirm 'go on?'"),
            example("gum spin --title x -- rm -rf /srv", DESTRUCTIVE),
            example("gum table -f .env", SECRET_READ),
        ),
    ),
    command(
        *("peco", "percol", "skim", "fzy", "dmenu", "rofi", "wofi"),
        options=(
            *flags(
                "-i --ignore-case, -m --multi, -e --exact, --ansi, --reverse, -b, -f, -v, --null, --select-1, --print-query, --tac, --no-sort, -0 --exit-0, -1, --regex, --cycle, --inline-info, -dmenu, -no-config, -s --show-scores"
            ),
            *values(
                "-q --query, --prompt, --layout, -l --lines, -p, -n --nth, -d --delimiter, --height, --initial-index, --initial-filter, --buffer-size, --on-cancel, --with-nth, -fn, -nb, -nf, -sb, -sf, -theme, -w"
            ),
            option("-c", "--cmd", "--preview", "--exec", takes=SHELL),
            option("--rcfile", "--bind", "-show", "-run-command", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=FILES,
        examples=(
            example("peco --query x"),
            example("sk --preview 'rm -rf /srv'", DESTRUCTIVE),
            example("peco .env", SECRET_READ),
            example("rofi -show run", OPAQUE),
        ),
    ),
    command(
        "pueue",
        style=POSIX,
        options=(
            *flags("-v --verbose, -vv, -vvv, -h"),
            *values("--color, -p --profile"),
            option("-c", "--config", takes=CONFIG),
            *flags("--path, --err -e, --edit-path, --label, --priority"),
            *values("--add"),
        ),
        subcommands=(
            subcommand(
                "status",
                "log",
                "follow",
                "format-status",
                "completions",
                "help",
                style=GNU,
                options=(*flags("-j --json, -a --all, -f --full"), *values("-g --group, -l --lines")),
                operands=WORDS,
            ),
            subcommand(
                "add",
                options=(
                    *flags("-i --immediate, -s --stashed, -e --escape, --follow, -p --print-task-id"),
                    *values("-d --delay, -g --group, -a --after, -o --priority, -l --label, -w --working-directory"),
                ),
                operands=operands(SHELL_WORDS),
            ),
            subcommand(
                *(
                    "start",
                    "pause",
                    "kill",
                    "stash",
                    "enqueue",
                    "switch",
                    "restart",
                    "edit",
                    "env",
                    "group",
                    "parallel",
                    "wait",
                    "clean",
                    "reset",
                    "remove",
                    "send",
                    "shutdown",
                ),
                style=GNU,
                options=(
                    *flags(
                        "-a --all, -c --children, -k --start-immediately, -s --stashed --successful-only, --all-failed, -i --in-place, --not-in-place, -e --edit, -w --wait, -f --force, -q --quiet, -j --json"
                    ),
                    *values("-g --group, -d --delay, --signal, --status"),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("pueue status --json"),
            example("pueue add -- rm -rf /srv", DESTRUCTIVE),
            example("pueue kill 3", MUTATION),
            example("pueue -c /tmp/x status", OPAQUE),
        ),
    ),
    command(
        "gource",
        options=(
            *flags(
                "-f --fullscreen, -h, --hide-root, --multi-sampling, --no-vsync, --highlight-users, --highlight-dirs, --stop-at-end, --loop, --realtime, --key, --dont-stop"
            ),
            *values(
                "-s --seconds-per-day, -a --auto-skip-seconds, -c --time-scale, --date-format, --start-date, --stop-date, --title, --hide, --camera-mode, -i --file-idle-time, -e --elasticity, -r --output-framerate, -b, --user-filter, --file-filter, --bloom-multiplier, --viewport"
            ),
            option("-o", "--output-ppm-stream", "--output-custom-log", takes=WRITE),
            option("--load-config", takes=CONFIG),
            option("--git-branch", "--log-format", takes=TEXT),
            *flags(
                "--high-dpi, --frameless, --transparent, --stop-position, --no-time-travel, --author-time, --file-extensions, --file-extension-fallback, --fixed-user-size, --colour-images, --disable-auto-rotate, --disable-input"
            ),
            *values(
                "-WIDTHxHEIGHT, --screen, --window-position, -p --start-position, -t --stop-at-time, --loop-delay-seconds, --file-idle-time-at-end, --background-colour, --font-scale, --font-size, --file-font-size, --dir-font-size, --user-font-size, --font-colour, --logo-offset, --follow-user, --highlight-user, --highlight-colour, --selection-colour, --filename-colour, --dir-colour, --dir-name-depth, --dir-name-position, --filename-time, --file-show-filter, --user-show-filter, --crop, --padding, --bloom-intensity, --max-files, --max-file-lag, --max-user-speed, --user-friction, --user-scale, --hash-seed, --caption-size, --caption-colour, --caption-duration, --caption-offset"
            ),
            *values("--background-image, --font-file, --logo, --default-user-image, --caption-file", takes=READ),
            *values("--log-command", takes=PROGRAM),
            *values("--user-image-dir, --path", takes=INSPECT),
            *values("--save-config", takes=WRITE),
        ),
        operands=FOLDERS,
        examples=(
            example("gource --stop-at-end ."),
            example("gource --output-custom-log /etc/x .", WRITES),
            example("gource --load-config /tmp/x", OPAQUE),
        ),
    ),
)

COMMANDS = (*TEXTS, *FILE_TOOLS, *MADE, *FETCHED, *AROUND)
