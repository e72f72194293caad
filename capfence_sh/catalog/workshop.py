"""A developer's further tools: rrdtool, documents and typesetting, sound and film, debuggers of binaries, keys of NSS, TPM and signing, k6, earthly."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    COMMAND,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_READ,
    ROOT_ACCESS,
    SCRIPT,
    SECRET_READ,
    SHELL,
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
)

WORDS = operands(many=TEXT)
FILES = operands(many=READ)
CHANGED = operands(many=WRITE)
HELP = option("-h", harmless=True)

# ---- round-robin databases -----------------------------------------------------------------------------------------------

RRD = (
    command(
        "rrdtool",
        style=POSIX,
        subcommands=(
            subcommand(
                *("info", "first", "last", "lastupdate", "fetch", "list", "help"),
                options=(
                    *flags("-F --noflush, -a --align-start, -L --recursive"),
                    *values("-s --start, -e --end, -r --resolution, --rraindex"),
                    option("-d", "--daemon", takes=HOST),
                ),
                operands=operands(READ, many=TEXT),
                examples=(example("rrdtool info x.rrd"), example("rrdtool fetch x.rrd AVERAGE -s -1h")),
            ),
            subcommand(
                "dump",
                options=(*flags("-n --no-header"), *values("-h --header"), option("-d", "--daemon", takes=HOST)),
                operands=operands(READ, WRITE),
                examples=(example("rrdtool dump x.rrd"), example("rrdtool dump x.rrd x.xml", WRITES)),
            ),
            subcommand(
                "xport",
                options=(
                    *flags("-t --showtime, --json, --enumds"),
                    *values("-s --start, -e --end, -m --maxrows, --step"),
                    option("-d", "--daemon", takes=HOST),
                ),
                operands=WORDS,
                examples=(example("rrdtool xport --json DEF:a=x.rrd:a:AVERAGE XPORT:a:a"),),
            ),
            subcommand(
                *("graph", "graphv"),
                options=(
                    *flags(
                        "-z --lazy, -E --slope-mode, -o --logarithmic, -r --rigid, -A --alt-autoscale, -M --alt-autoscale-max, -j --only-graph, -g --no-legend"
                    ),
                    *values(
                        "-s --start, -e --end, -w --width, -h --height, -t --title, -v --vertical-label, -a --imgformat, -l --lower-limit, -u --upper-limit, -S --step"
                    ),
                    *values(
                        "-c --color, -n --font, -x --x-grid, -y --y-grid, -b --base, -X --units-exponent, --right-axis, --right-axis-label"
                    ),
                    option("-d", "--daemon", takes=HOST),
                ),
                operands=operands(WRITE, many=TEXT),
                examples=(example("rrdtool graph a.png -s -1d DEF:a=x.rrd:a:AVERAGE LINE1:a#ff0000", WRITES),),
            ),
            subcommand(
                *("create", "update", "updatev", "tune", "resize", "flushcached"),
                options=(
                    *flags("-O --no-overwrite, -s --skip-past-updates"),
                    *values("-b --start, --step, -t --template, -i --minimum, -a --maximum, -r --data-source-rename"),
                    option("-d", "--daemon", takes=HOST),
                ),
                operands=operands(WRITE, many=TEXT),
                examples=(example("rrdtool create x.rrd DS:a:GAUGE:600:U:U RRA:AVERAGE:0.5:1:24", WRITES),),
            ),
            subcommand(
                "restore",
                options=flags("-r --range-check, -f --force-overwrite"),
                operands=operands(READ, WRITE),
                examples=(example("rrdtool restore x.xml x.rrd", WRITES),),
            ),
        ),
    ),
    command(
        "rrdinfo",
        options=(*flags("-F --noflush"), option("-d", "--daemon", takes=HOST)),
        operands=FILES,
        examples=(example("rrdinfo x.rrd"),),
    ),
    command(
        *("rrdupdate", "rrdcreate"),
        options=(
            *flags("-O --no-overwrite, --skip-past-updates"),
            *values("-t --template, -b --start, -s --step, -r --source"),
            option("-d", "--daemon", takes=HOST),
        ),
        operands=operands(WRITE, many=TEXT),
        examples=(example("rrdupdate x.rrd N:1", WRITES),),
    ),
)

# ---- documents -----------------------------------------------------------------------------------------------------------

DOCUMENTS = (
    command(
        "asciidoc",
        options=(
            *flags("-c --dump-conf, -e --no-conf, -s --no-header-footer, -n --section-numbers, --safe, -v --verbose"),
            *values("-a --attribute, -b --backend, -d --doctype, --theme"),
            *values("-f --conf-file, --filter", takes=CONFIG),
            *values("-o --out-file", takes=WRITE),
            option("-h", "--help", takes=TEXT, optional=True, harmless=True),
        ),
        operands=FILES,
        effects=(WRITES, PROJECT_CODE),
        examples=(example("asciidoc README.adoc", WRITES, PROJECT_CODE),),
    ),
    command(
        "detex", options=(*flags("-c, -l, -n, -s, -t, -w, -1, -r"), *values("-e")), operands=FILES, examples=(example("detex paper.tex"),)
    ),
    command(
        "bibtex",
        *("bibtex8", "bibtexu", "bibtex.original", "makeindex", "upmendex", "mendex"),
        options=(
            *flags("-terse, -c, -g, -i, -l, -q, -r, -L, -T"),
            *values("-min-crossrefs, -p"),
            *values("-s", takes=READ),
            *values("-o, -t", takes=WRITE),
        ),
        style=SINGLE,
        operands=FILES,
        effects=(WRITES,),
        examples=(example("bibtex paper", WRITES), example("makeindex -s gind.ist paper.idx", WRITES)),
    ),
    command(
        "kpsewhich",
        style=SINGLE,
        options=(
            *flags("-help, -interactive, -must-exist, -version, -all"),
            *values(
                "-debug, -D, -dpi, -engine, -expand-braces, -expand-path, -expand-var, -format, -mktex, -mode, -no-mktex, -path, -progname, -show-path, -var-value"
            ),
        ),
        operands=WORDS,
        examples=(example("kpsewhich -var-value TEXMFLOCAL"), example("kpsewhich article.cls")),
    ),
    command(
        "chktex",
        options=(
            *flags(
                "-h, -i --license, -r --reset, -q --quiet, -W, -I --inputfiles, -H --headererr, -g --globalrc, -L --nolinesupp, -b --backup, -x --wipeverb"
            ),
            *values(
                "-d --debug, -w --warnon, -e --erroron, -m --msgon, -n --nowarn, -v --verbosity, -V --pipeverb, -s --splitchar, -p --pseudoname, -f --format"
            ),
            *values("-l --localrc", takes=READ),
            *values("-o --output", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("chktex -n 1 paper.tex"), example("chktex -o out.txt paper.tex", WRITES)),
    ),
    command(
        "html2text",
        options=(
            *flags("-help, -version, -check, -unparse, -debug-scanner, -debug-parser, -nobs, -ascii, -utf8, -to_encoding, -links, -h"),
            *values("-rcfile, -style, -width, -from_encoding"),
            *values("-o", takes=WRITE),
        ),
        style=SINGLE,
        operands=FILES,
        examples=(example("html2text -width 80 a.html"), example("html2text -o a.txt a.html", WRITES)),
    ),
    command("xml2", "2xml", "html2", "csv2", "2html", "2csv", options=flags("-h"), operands=WORDS, examples=(example("xml2 < a.xml"),)),
    command(
        "json_pp",
        options=(*flags("-v, -V"), *values("-f, -t, -json_opt")),
        style=SINGLE,
        examples=(example("json_pp -json_opt pretty,canonical < a.json"),),
    ),
    command(
        "mandoc",
        "demandoc",
        options=(*flags("-a, -c, -f, -h, -k, -l"), *values("-I, -K, -M, -m, -O, -T, -W")),
        operands=FILES,
        examples=(example("mandoc -T lint foo.1"),),
    ),
    command(
        "tidy",
        style=SINGLE,
        options=(
            *flags(
                "-indent, -i, -upper, -u, -clean, -c, -bare, -b, -gdoc, -g, -numeric, -n, -errors, -e, -quiet, -q, -omit, -xml, -asxml, -asxhtml, -ashtml"
            ),
            *flags(
                "-raw, -ascii, -latin0, -latin1, -iso2022, -utf8, -mac, -win1252, -ibm858, -utf16le, -utf16be, -utf16, -big5, -shiftjis, -version, -v, -help, -h, -?"
            ),
            *flags("-help-config, -help-env, -show-config, -xml-help, -xml-config"),
            *values("-wrap, -w, -access, -language, -help-option"),
            *values("-config", takes=CONFIG),
            *values("-output, -o, -file, -f", takes=WRITE),
            option("-modify", "-m", operands=WRITE),
        ),
        operands=FILES,
        examples=(example("tidy -q -e a.html"), example("tidy -m a.html", WRITES), example("tidy -o b.html a.html", WRITES)),
    ),
    command(
        "xmlto",
        options=(
            *flags("-v, --extensions, --skip-validation, --noclean, --noautosize, --noextensions, --with-fop, --with-dblatex"),
            *values("--searchpath, --stringparam, --profile"),
            *values("-x, -m", takes=SCRIPT),
            *values("-o", takes=WRITE),
            *values("-p", takes=TEXT),
        ),
        operands=operands(TEXT, many=READ),
        effects=(WRITES,),
        examples=(example("xmlto -o out man foo.xml", WRITES),),
    ),
    command(
        "unoconv",
        *("odt2pdf", "doc2pdf", "odt2txt.unoconv", "odp2pdf", "ods2pdf"),
        options=(
            *flags("-v --verbose, --show, --stdout, --stdin, -n --no-launch, --preserve, -V"),
            *values("-d --doctype, -e --export, -f --format, -F --field, -i --import, -T --timeout, --password"),
            *values("-t --template", takes=READ),
            *values("-o --output", takes=WRITE),
            option("-c", "--connection", "-s", "--server", "--pipe", "-p", "--port", takes=TEXT, effects=(EGRESS,)),
            option("-l", "--listener", effects=(EGRESS,)),
            HELP,
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("unoconv -f pdf a.odt", WRITES), example("unoconv -s x.example -f pdf a.odt", WRITES, EGRESS)),
    ),
    command(
        "ssconvert",
        options=(
            *flags("--recalc, -v --verbose, --export-graphs, -S --export-file-per-sheet, -h"),
            *values("--set, -T --export-type, -O --export-options, -E --import-encoding, -I --import-type, --resize, --export-range"),
            *values("-M --merge-to", takes=WRITE),
            option("--list-exporters", "--list-importers", "--list-image-formats", harmless=True),
        ),
        operands=operands(READ, WRITE),
        examples=(example("ssconvert a.xlsx a.csv", WRITES), example("ssconvert --list-exporters")),
    ),
    command(
        "ssgrep",
        "ssdiff",
        options=(
            *flags(
                "-i --ignore-case, -w --word-regexp, -F --fixed-strings, -R --search-results, -v --invert-match, -c --count, -L, -l, -q, -H, -h, -n, -T, -x --xml, --recalc"
            ),
            *values("-f --keyword-file", takes=READ),
        ),
        operands=operands(TEXT, many=READ),
        examples=(example("ssgrep -i total a.xlsx"),),
    ),
    command(
        *("docbook2man", "docbook2html", "docbook2pdf", "docbook2txt", "docbook2texi", "db2html", "db2pdf", "jw"),
        options=(
            *flags("-n --nostd, -u --nochunks, -h, -v"),
            *values("-f --frontend, -b --backend, -w --warning, -V, -p --parser"),
            *values("-d --dsl, -l --dcl, -c --cat, -s --sgmlbase, -i --include, -e --error", takes=INSPECT),
            *values("-o --output", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES, PROJECT_CODE),
        examples=(example("docbook2man foo.sgml", WRITES, PROJECT_CODE),),
    ),
    command(
        "gencat",
        options=(*flags("--new"), *values("-H --header, -o --output", takes=WRITE)),
        operands=operands(WRITE, many=READ),
        examples=(example("gencat a.cat a.msg", WRITES),),
    ),
)

# ---- sound, film, pictures -----------------------------------------------------------------------------------------------

MEDIA = (
    command(
        "flac",
        options=(
            *flags(
                "-d --decode, -c --stdout, -s --silent, --totally-silent, -w --warnings-as-errors, -f --force, --preserve-modtime, --keep-foreign-metadata, --ogg, --lax"
            ),
            *flags(
                "-V --verify, --replay-gain, -m --mid-side, -M --adaptive-mid-side, -0, -1, -2, -3, -4, -5, -6, -7, -8, --fast, --best, -e --exhaustive-model-search, -p"
            ),
            *values(
                "--skip, --until, --serial-number, --cue, -S --seekpoint, -P --padding, -T --tag, -b --blocksize, -A --apodization, -l --max-lpc-order"
            ),
            *values(
                "-q --qlp-coeff-precision, -r --rice-partition-order, --endian, --channels, --bps, --sample-rate, --sign, --input-size"
            ),
            *values("--cuesheet, --picture, --tag-from-file", takes=READ),
            *values("-o --output-name, --output-prefix", takes=WRITE),
            option("--delete-input-file", effects=(DESTRUCTIVE,)),
            option("-t", "--test", "-v", "-h", "-H", "--explain", harmless=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(
            example("flac -t a.flac"),
            example("flac -o b.flac a.wav", WRITES),
            example("flac --delete-input-file a.wav", WRITES, DESTRUCTIVE),
        ),
    ),
    command(
        "metaflac",
        options=(
            *flags(
                "--preserve-modtime, --with-filename, --no-filename, --show-md5sum, --show-min-blocksize, --show-max-blocksize, --show-sample-rate, --show-channels"
            ),
            *flags("--show-bps, --show-total-samples, --show-vendor-tag, --list, --scan-replay-gain"),
            *values("--show-tag, --block-number, --block-type, --except-block-type, --application-data-format"),
            *values("--export-tags-to, --export-cuesheet-to, --export-picture-to", takes=WRITE),
            option(
                "--remove-all-tags",
                "--add-replay-gain",
                "--remove-replay-gain",
                "--remove",
                "--remove-all",
                "--merge-padding",
                "--sort-padding",
                operands=WRITE,
            ),
            option(
                "--remove-tag",
                "--remove-first-tag",
                "--set-tag",
                "--set-tag-from-file",
                "--add-seekpoint",
                "--add-padding",
                takes=TEXT,
                operands=WRITE,
            ),
            option("--import-tags-from", "--import-cuesheet-from", "--import-picture-from", takes=READ, operands=WRITE),
        ),
        operands=FILES,
        examples=(example("metaflac --list a.flac"), example("metaflac --set-tag=TITLE=x a.flac", WRITES)),
    ),
    command(
        *("oggenc", "oggdec", "opusenc", "opusdec"),
        options=(
            *flags(
                "-h, -V, -r --raw, --utf8, -k --skeleton, -Q --quiet, --managed, --downmix, --discard-comments, --vbr, --cvbr, --hard-cbr, -R"
            ),
            *values(
                "-B --raw-bits, -C --raw-chan, --raw-rate, --bitrate, -m --min-bitrate, -M --max-bitrate, -q --quality, -b, --bits, -s, -e, --comp, --framesize"
            ),
            *values(
                "-c --comment, -a --artist, -G --genre, -d --date, -N --tracknum, -t --title, -l --album, --rate, --gain, --endian, --sign, --resample"
            ),
            *values("-n --names, -o --output", takes=WRITE),
        ),
        operands=operands(READ, WRITE),
        effects=(WRITES,),
        examples=(example("oggenc -q 5 a.wav", WRITES), example("opusdec a.opus a.wav", WRITES)),
    ),
    command("ogginfo", "opusinfo", options=flags("-h, -q, -v, -V"), operands=FILES, examples=(example("ogginfo a.ogg"),)),
    command(
        "vorbiscomment",
        options=(
            *flags("-l --list, -q --quiet, -R --raw, -e --escapes, -h, -V"),
            *values("-t --tag, -d --rm"),
            *values("-c --commentfile", takes=READ),
            option("-w", "--write", "-a", "--append", operands=WRITE),
        ),
        operands=FILES,
        examples=(example("vorbiscomment -l a.ogg"), example("vorbiscomment -w -t TITLE=x a.ogg", WRITES)),
    ),
    command(
        "lame",
        options=(
            *flags(
                "-r, -x, --signed, --unsigned, -a, --freeformat, --decode, -t, --silent, --quiet, -S, --verbose, -h, -f, --cbr, -v, --vbr-old, --vbr-new, -F, -c, -o, -p"
            ),
            *flags("--add-id3v2, --id3v1-only, --id3v2-only, --nohist, --genre-list"),
            *values(
                "-s, --bitwidth, -m, --comp, --scale, -b, --abr, -V, -B, -q, --preset, --lowpass, --highpass, --resample, --tt, --ta, --tl, --ty, --tc, --tn, --tg, --tv"
            ),
            *values("--ti", takes=READ),
            *values("--out-dir, --nogapout", takes=WRITE),
        ),
        operands=operands(READ, WRITE),
        effects=(WRITES,),
        examples=(example("lame -b 192 a.wav a.mp3", WRITES),),
    ),
    command(
        "mkvmerge",
        options=(
            *flags(
                "-v --verbose, -q --quiet, -w --webm, -A --no-audio, -D --no-video, -S --no-subtitles, -B --no-buttons, -T --no-track-tags, --no-chapters, -M --no-attachments"
            ),
            *flags("--no-global-tags, --list-languages, -l --list-types, --gui-mode, -h, -V"),
            *values(
                "--title, --default-language, --language, --track-name, --track-order, --split, -a --audio-tracks, -d --video-tracks, -s --subtitle-tracks, -y --sync"
            ),
            *values("--default-track-flag, --forced-display-flag, -F --identification-format"),
            *values("--chapters, --global-tags, -t --tags, --attach-file, --segmentinfo", takes=READ),
            *values("-o --output", takes=WRITE),
            option("-i", "--identify", "-J", takes=READ, harmless=True),
        ),
        operands=FILES,
        examples=(example("mkvmerge -J a.mkv"), example("mkvmerge -o b.mkv a.mkv", WRITES)),
    ),
    command(
        "mkvextract",
        options=(
            *flags("-f --parse-fully, -v --verbose, -h, -V, --raw, -s --simple"),
            *values("-c, --ui-language"),
            *values("-r --redirect-output", takes=WRITE),
        ),
        operands=operands(READ, many=TEXT),
        effects=(WRITES,),
        examples=(example("mkvextract a.mkv tracks 0:a.h264", WRITES),),
    ),
    command(
        "mkvpropedit",
        options=(
            *flags("-l --list-property-names, -v --verbose, -h, -V"),
            *values("-p --parse-mode, -e --edit, -a --add, -s --set, -d --delete"),
            *values("-t --tags, -c --chapters, --add-attachment", takes=READ),
        ),
        operands=CHANGED,
        examples=(example("mkvpropedit a.mkv -e info -s title=x", WRITES),),
    ),
    command(
        "id3v2",
        options=(
            *flags("-h, -f --list-frames, -L --list-genres, -v, -l --list, -R --list-rfc822"),
            option("-d", "--delete-v2", "-s", "--delete-v1", "-D", "--delete-all", "-C", "--convert", operands=WRITE),
            option(
                "-a",
                "--artist",
                "-A",
                "--album",
                "-t",
                "--song",
                "-c",
                "--comment",
                "-g",
                "--genre",
                "-y",
                "--year",
                "-T",
                "--track",
                takes=TEXT,
                operands=WRITE,
            ),
        ),
        operands=FILES,
        examples=(example("id3v2 -l a.mp3"), example("id3v2 -t x a.mp3", WRITES)),
    ),
    command(
        "glxinfo", style=SINGLE, options=(*flags("-v, -t, -h, -i, -b, -l, -B, -s"), *values("-display")), examples=(example("glxinfo -B"),)
    ),
    command(
        "alsamixer",
        "aconnect",
        options=(
            *flags("-h, -g --no-color, -l --list, -i --input, -o --output, -d --disconnect, -x --removeall"),
            *values("-c --card, -D --device, -V --view"),
        ),
        operands=WORDS,
        examples=(example("aconnect -l"),),
    ),
    command(
        "speaker-test",
        options=(
            *flags("-h, -X"),
            *values(
                "-c --channels, -D --device, -f --frequency, -b --buffer, -p --period, -P --nperiods, -r --rate, -l --nloops, -s --speaker, -t --test, -m --chmap"
            ),
            *values("-w --wavfile, -W --wavdir", takes=READ),
        ),
        examples=(example("speaker-test -c 2 -l 1"),),
    ),
    command(
        "xfconf-query",
        options=(
            *flags("-h, -l --list, -v --verbose, -m --monitor, -a --force-array, -R --recursive"),
            *values("-c --channel, -p --property, -t --type"),
            option("-s", "--set", takes=TEXT, effects=(MUTATION,)),
            option("-n", "--create", "-r", "--reset", "-T", "--toggle", effects=(MUTATION,)),
        ),
        examples=(
            example("xfconf-query -c xfwm4 -l"),
            example("xfconf-query -c xfwm4 -p /x -s y", MUTATION),
            example("xfconf-query -c x -p /x -r", MUTATION),
        ),
    ),
)

# ---- binaries ------------------------------------------------------------------------------------------------------------

BINARIES = (
    command(
        *("eu-elflint", "eu-elfcmp", "eu-findtextrel", "eu-strings", "eu-elfclassify"),
        options=(
            *flags(
                "-a --all, -d --debug, -q --quiet, -o, -f --print-file-name, --gnu-ld, --strict, -v --verbose, --elf, --executable, --shared, --core"
            ),
            *values("-n --bytes, -t --radix, -e --encoding, -r --root"),
        ),
        operands=FILES,
        examples=(example("eu-elflint --gnu-ld /usr/bin/ls"), example("eu-strings -n 8 a.out")),
    ),
    command(
        "pahole",
        "pfunct",
        "codiff",
        "dtagnames",
        "btfdiff",
        options=(
            *flags(
                "-s --sizes, -S, -E --expand_types, -a, -A, -I, -d, -V --verbose, -q --quiet, -P --packable, --hex, -u, -M, -m --nr_methods, -n --nr_members"
            ),
            *values(
                "-C --class_name, -c --cacheline_size, -i --contains, -x --exclude, -X --cu_exclude, -y --prefix_filter, -F --format_path, -f --find_pointers_to, -H --holes, -t, -w --word_size"
            ),
            option("-J", "--btf_encode", operands=WRITE),
        ),
        operands=FILES,
        examples=(example("pahole -C task_struct vmlinux"), example("pahole -J vmlinux", WRITES)),
    ),
    command(
        "abidiff",
        "abidw",
        "abipkgdiff",
        "abicompat",
        "kmidiff",
        "abilint",
        options=(
            *flags("--stat, --no-show-locs, --harmless, --leaf-changes-only, --no-default-suppression"),
            *values("--headers-dir1, --headers-dir2, --header-dir, --d1, --d2, --debug-info-dir, --suppressions", takes=READ),
            *values("--out-file", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("abidiff a.so b.so"), example("abidw --out-file a.abi a.so", WRITES)),
    ),
    command(
        "debuginfod-find",
        options=flags("-v --verbose"),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("debuginfod-find debuginfo 0123abcd", REMOTE_READ),),
    ),
    command(
        "chrpath",
        options=(
            *flags("-v, -k --keepgoing, -l --list, -h"),
            option("-d", "--delete", "-c", "--convert", operands=WRITE),
            option("-r", "--replace", takes=TEXT, operands=WRITE),
        ),
        operands=FILES,
        examples=(example("chrpath -l a.out"), example("chrpath -d a.out", WRITES)),
    ),
    command(
        "rr",
        style=POSIX,
        options=flags("-F --force-things, -K, -E --fatal-errors, -M --mark-stdio, -N, -S"),
        subcommands=(
            subcommand(
                "record",
                style=POSIX,
                options=(
                    *flags("-b, -n --no-syscall-buffer, -u --cpu-unbound, -h --chaos, -w --wait"),
                    *values("-c --num-cpu-ticks, -v --env, -i --ignore-signal, -o --output-trace-dir"),
                ),
                operands=operands(COMMAND),
                examples=(example("rr record rm -rf build", DESTRUCTIVE),),
            ),
            subcommand(
                "ps",
                "dump",
                "traceinfo",
                "buildid",
                "filename",
                "help",
                "cpufeatures",
                "sources",
                operands=FILES,
                examples=(example("rr ps"),),
            ),
            subcommand(
                "replay",
                "rerun",
                operands=FILES,
                options=(
                    *flags("-a --autopilot, -q"),
                    *values("-g --goto, -p --onprocess, -t --trace, -s --dbgport, -f --onfork"),
                    *values("-d --debugger", takes=PROGRAM),
                    *values("-x --gdb-x", takes=SCRIPT),
                ),
                effects=(PROJECT_CODE,),
                examples=(example("rr replay -a", PROJECT_CODE),),
            ),
            subcommand("pack", operands=CHANGED, examples=(example("rr pack trace", WRITES),)),
            subcommand("rm", operands=WORDS, effects=(DESTRUCTIVE,), examples=(example("rr rm trace", DESTRUCTIVE),)),
        ),
    ),
    command(
        "heaptrack",
        style=POSIX,
        options=(
            *flags("-d --debug, -h, -r --raw"),
            option("-p", "--pid", takes=TEXT, effects=(MUTATION,)),
            *values("-o --output", takes=WRITE),
        ),
        operands=operands(COMMAND),
        examples=(
            example("heaptrack rm -rf build", DESTRUCTIVE),
            example("heaptrack -o out ls", WRITES),
            example("heaptrack -p 5", MUTATION),
        ),
    ),
    command(
        "heaptrack_print",
        options=(
            *flags(
                "-t --shorten-templates, -m --merge-backtraces, -p --print-peaks, -a --print-allocators, -T --print-temporary, -l --print-leaks, -h, -v"
            ),
            *values("-n --peak-limit, -s --sub-peak-limit"),
            *values("-f --file, -d --diff", takes=READ),
            *values("-H --print-histogram, -F --print-flamegraph, -M --print-massif", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("heaptrack_print -f a.zst"),),
    ),
    command(
        "flawfinder",
        options=(
            *flags(
                "--allowlink, --followdotdir, --nolink, --inputs, -I, --falsepositive, -F, --neverignore, -n, --context, -c, --columns, -C, --csv, --dataonly, -D, --html, -H, --immediate, -i, --sarif, --singleline, -S, --omittime, --quiet, -Q, -h, --listrules"
            ),
            *values("--minlevel, -m, --regex, -e, --error-level"),
            *values("--patch, -P, --loadhitlist, --diffhitlist", takes=READ),
            *values("--savehitlist", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("flawfinder -m 3 src"), example("flawfinder --savehitlist=h src", WRITES)),
    ),
    command(
        "cflow",
        options=(
            *flags(
                "-v --verbose, -r --reverse, -x --xref, -a --ansi, -S, -A --all, -b --brief, --emacs, -l --print-level, -n --number, -T --tree, -?, -V, --omit-arguments, --omit-symbol-names"
            ),
            *values(
                "-d --depth, -f --format, -i --include, -D --define, -I --include-dir, -m --main, -p --pushdown, -s --symbol, -U --undefine, --target, --level-indent"
            ),
            *values("-o --output", takes=WRITE),
            option("--preprocess", "--cpp", takes=SHELL, optional=True),
        ),
        operands=FILES,
        examples=(example("cflow -d 3 main.c"), example("cflow -o out main.c", WRITES)),
    ),
    command(
        "splint",
        style=SINGLE,
        options=(
            *flags("-help, -nof, -nolib, -ansi-lib, -strict-lib, -stats, -quiet, -checks, -strict, -standard, +weak, -weak"),
            *values("-tmpdir, -I, -S, -D, -U, -limit, -expect, -linelen"),
            *values("-f, -load", takes=READ),
            *values("-dump", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("splint -weak main.c"),),
    ),
    command(
        *("scan-build", "scan-build-14", "intercept-build", "analyze-build"),
        style=POSIX,
        options=(
            *flags("-k --keep-going, -v, --status-bugs, -h, --keep-empty, --html-title"),
            *values("-enable-checker, -disable-checker, -analyzer-config, -maxloop"),
            *values("--use-cc, --use-c++, --use-analyzer", takes=PROGRAM),
            *values("-o, --cdb", takes=WRITE),
        ),
        operands=operands(COMMAND),
        examples=(example("scan-build rm -rf build", DESTRUCTIVE), example("scan-build -o out ls", WRITES)),
    ),
    command(
        "autoscan",
        "autoupdate",
        options=(*flags("-h, -V, -v --verbose, -d --debug, -f --force"), *values("-B --prepend-include, -I --include", takes=INSPECT)),
        operands=CHANGED,
        effects=(WRITES,),
        examples=(example("autoscan", WRITES),),
    ),
    command(
        "indent",
        options=(
            *flags("-gnu, -kr, -linux, -orig, -nut, -bad, -bap, -br, -brs, -ce, -cdw, -npro, -v, -h, -as, -bsd"),
            *values("-T"),
            option("-st", harmless=True),
            *values("-o", takes=WRITE),
            *values("-P", takes=READ),
        ),
        style=SINGLE,
        operands=CHANGED,
        examples=(example("indent -linux main.c", WRITES), example("indent -st main.c")),
    ),
    command(
        "thrift",
        style=SINGLE,
        options=(
            *flags("-version, -nowarn, -strict, -debug, -v, -verbose, -r, -recurse, -allow-neg-keys"),
            *values("-gen, --gen"),
            *values("-I", takes=INSPECT),
            *values("-o, -out", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("thrift --gen py a.thrift", WRITES),),
    ),
    command(
        "capnp",
        style=POSIX,
        options=flags("--verbose, -v"),
        subcommands=(
            subcommand("id", "help", operands=WORDS, examples=(example("capnp id"),)),
            subcommand(
                "decode",
                "encode",
                "eval",
                "convert",
                options=(
                    *flags("-f --flat, -p --packed, --short, --quiet"),
                    *values("-I --import-path", takes=INSPECT),
                    *values("-o", takes=TEXT),
                ),
                operands=operands(READ, many=TEXT),
                examples=(example("capnp decode a.capnp T"),),
            ),
            subcommand(
                "compile",
                options=(
                    *flags("--no-standard-import"),
                    *values("-I --import-path, --src-prefix", takes=INSPECT),
                    option("-o", "--output", takes=PROGRAM),
                ),
                operands=FILES,
                effects=(WRITES,),
                examples=(example("capnp compile a.capnp", WRITES),),
            ),
        ),
    ),
    command(
        "flatc",
        options=(
            *flags(
                "--cpp, -c, --python, -p, --go, -g, --java, -j, --js, -s, --ts, -T, --csharp, -n, --rust, -r, --php, --json, -t, --binary, -b, --gen-mutable, --gen-object-api, --strict-json, --kotlin"
            ),
            *flags("--raw-binary, --defaults-json, --size-prefixed, --schema, --gen-all, --gen-onefile, --no-includes, --reflect-names"),
            *values("-I", takes=INSPECT),
            *values("-o", takes=WRITE),
            *values("--root-type, --filename-suffix, --filename-ext, --cpp-std, --proto-id-gap"),
            option("--version", "-h", "--help", harmless=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("flatc --python -o gen a.fbs", WRITES),),
    ),
    command(
        "crash",
        style=SINGLE,
        options=(
            *flags("-s, -S, -f, -k, -t, -L, -x, -version, -v, -h, --help"),
            *values("-d, -e, -c, -p, -o, -m"),
            *values("-i", takes=SCRIPT),
        ),
        operands=FILES,
        stdin=CODE,
        language="crash",
        effects=(ROOT_ACCESS,),
        examples=(example("crash vmlinux vmcore", ROOT_ACCESS, OPAQUE),),
    ),
    command(
        "makedumpfile",
        options=(
            *flags(
                "-c, -l, -p, -z, -E, -f, -F, -R, --split, --reassemble, --non-mmap, -X, -D, --dump-dmesg, --partial-dmesg, --show-stats, --num-threads"
            ),
            *values("-d, -b, --cyclic-buffer, --splitblock-size, --message-level, --vtop"),
            *values("-x, -i, --config, --eppic", takes=READ),
            *values("-g, -L, --work-dir", takes=WRITE),
            option("--mem-usage", "--check-params", "--dry-run", "-h", "-v", harmless=True),
        ),
        operands=operands(READ, many=WRITE),
        examples=(example("makedumpfile -c -d 31 /proc/vmcore dump", WRITES),),
    ),
    command(
        "kdump-config",
        subcommands=(
            subcommand("show", "status", "test", "help", examples=(example("kdump-config show"),)),
            subcommand(
                "load",
                "unload",
                "reload",
                "savecore",
                "propagate",
                "symlinks",
                operands=WORDS,
                effects=(ROOT_ACCESS, MUTATION),
                examples=(example("kdump-config unload", ROOT_ACCESS, MUTATION),),
            ),
        ),
    ),
)

# ---- keys and signatures -------------------------------------------------------------------------------------------------

KEYS = (
    command(
        "pk12util",
        options=(
            *flags("-m, -r, -v"),
            *values("-c, -C, -k, -K, --key-len, --cert-key-len, -M, -n, -P, -w, -W, -h"),
            *values("-d", takes=INSPECT),
            *values("-l", takes=READ),
            option("-i", takes=READ, effects=(MUTATION,)),
            option("-o", takes=WRITE, effects=(SECRET_READ,)),
        ),
        examples=(
            example("pk12util -l a.p12", SECRET_READ),
            example("pk12util -i a.p12 -d db", MUTATION, SECRET_READ),
            example("pk12util -o a.p12 -n x -d db", WRITES, SECRET_READ),
        ),
    ),
    command(
        *("modutil", "crlutil", "symkeyutil"),
        style=SINGLE,
        options=(
            *flags("-force, -rawlist, -nocertdb, -L, -list, -chkfips"),
            *values("-dbdir, -slot, -string, -n, -P"),
            option("-add", "-delete", "-disable", "-enable", "-changepw", takes=TEXT, effects=(MUTATION,)),
            option("-libfile", takes=PROGRAM),
            option("-fips", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("modutil -list"),
            example("modutil -add x -libfile /tmp/x.so", MUTATION, OPAQUE),
            example("modutil -fips true", MUTATION),
        ),
    ),
    command("signver", options=flags("-A, -V, -a, -v"), operands=FILES, examples=(example("signver -V"),)),
    command(
        "sbverify",
        options=(*flags("-l --list, -h, -V"), *values("-c --cert, -d --detached", takes=READ)),
        operands=FILES,
        examples=(example("sbverify --list vmlinuz"),),
    ),
    command(
        "sbsign",
        "sbattach",
        options=(
            *flags("--detached, --remove, --signum, -h, -V"),
            *values("--engine"),
            *values("--cert, --addcert, --attach", takes=READ),
            option("--key", takes=READ),
            *values("--output, --detach", takes=WRITE),
        ),
        operands=CHANGED,
        examples=(example("sbsign --cert a.crt --key a.key --output b.efi a.efi", WRITES, SECRET_READ),),
    ),
    command(
        "signify-openbsd",
        "signify",
        options=(
            *flags("-e, -n, -q, -z"),
            *values("-c, -t"),
            *values("-m, -p", takes=READ),
            *values("-x, -s", takes=WRITE),
            option("-C", "-V"),
            option("-G", "-S", effects=(WRITES,)),
        ),
        operands=FILES,
        examples=(example("signify-openbsd -V -p a.pub -m a.txt"), example("signify-openbsd -G -p a.pub -s a.sec", WRITES)),
    ),
    command(
        "ccrypt",
        "ccdecrypt",
        "ccencrypt",
        "mcrypt",
        "mdecrypt",
        options=(
            *flags(
                "-e --encrypt, -d --decrypt, -c --cat, -x --keychange, -u --unixcrypt, -f --force, -m --mismatch, -r --recursive, -s --strictsuffix, -b --brave, -T --tmpfiles, -q --quiet, -h, -v, -V, -L"
            ),
            *values("-E --envvar, -K --key, -H --key2, -P --prompt, -S --suffix"),
            *values("-k --keyfile", takes=READ),
        ),
        operands=CHANGED,
        effects=(DESTRUCTIVE,),
        examples=(example("ccrypt -e a.txt", WRITES, DESTRUCTIVE),),
    ),
    command(
        "scrypt",
        style=POSIX,
        subcommands=(
            subcommand("info", operands=FILES, examples=(example("scrypt info a.enc"),)),
            subcommand(
                "enc",
                "dec",
                options=(*flags("-f, -v, -P"), *values("--logN, -M, -m, --passphrase, -p, -r, -t")),
                operands=operands(READ, WRITE),
                examples=(example("scrypt enc a a.enc", WRITES),),
            ),
        ),
    ),
    command(
        *(
            "tpm2_pcrread",
            "tpm2_getcap",
            "tpm2_nvreadpublic",
            "tpm2_readpublic",
            "tpm2_getrandom",
            "tpm2_readclock",
            "tpm2_gettestresult",
            "tpm2_testparms",
            "tpm2_eventlog",
        ),
        *(
            "tpm2_print",
            "tpm2_rc_decode",
            "tpm2_hash",
            "tpm2_verifysignature",
            "tpm2_checkquote",
            "tpm2_geteccparameters",
            "tpm2_getekcertificate",
        ),
        options=(
            *flags("-Q --quiet, -V --verbose, -Z --enable-errata, -l --list, --hex, -h, -v"),
            *values("-T --tcti, -c, -L, -g, -t, -f, -n, -S, -y"),
            *values("-o --output", takes=WRITE),
        ),
        operands=operands(many=READ),
        examples=(example("tpm2_pcrread sha256:0,1"), example("tpm2_getcap properties-fixed"), example("tpm2_getrandom --hex 8")),
    ),
    command(
        *("tpm2_unseal", "tpm2_nvread", "tpm2_rsadecrypt", "tpm2_encryptdecrypt"),
        options=(
            *flags("-Q --quiet, -V --verbose, -d"),
            *values("-T --tcti, -c, -C, -p, -s, -P, -S, -i, --offset"),
            *values("-o --output", takes=WRITE),
        ),
        operands=WORDS,
        effects=(SECRET_READ,),
        examples=(example("tpm2_unseal -c 0x81010001", SECRET_READ),),
    ),
    command(
        *(
            "tpm2_clear",
            "tpm2_changeauth",
            "tpm2_evictcontrol",
            "tpm2_nvundefine",
            "tpm2_nvwrite",
            "tpm2_nvdefine",
            "tpm2_clearcontrol",
            "tpm2_pcrextend",
            "tpm2_pcrreset",
            "tpm2_dictionarylockout",
        ),
        *(
            "tpm2_hierarchycontrol",
            "tpm2_pcrallocate",
            "tpm2_shutdown",
            "tpm2_startup",
            "tpm2_changeeps",
            "tpm2_changepps",
            "tpm2_nvsetbits",
            "tpm2_nvincrement",
            "tpm2_setclock",
        ),
        options=(*flags("-Q --quiet, -V --verbose"), *values("-T --tcti, -c, -C, -p, -s, -P, -S, -a, -i, -o, -n, -t, -l")),
        operands=WORDS,
        effects=(ROOT_ACCESS, DESTRUCTIVE),
        examples=(example("tpm2_clear -c p", ROOT_ACCESS, DESTRUCTIVE),),
    ),
    command(
        "rngtest",
        options=(*flags("-p --pipe, -?, -V"), *values("-c --blockcount, -b --blockstats, -t --timedstats")),
        examples=(example("rngtest -c 10"),),
    ),
    command(
        "rngd",
        "haveged",
        options=(
            *flags("-q --quiet, -v --verbose, -F --Foreground, -b --background, -f --foreground"),
            *values(
                "-p --pid-file, -o --random-device, -r --rng-device, -s --random-step, -W --fill-watermark, -d --data, -w --write, -n --number"
            ),
            option("-?", "-V", harmless=True),
        ),
        effects=(MUTATION,),
        examples=(example("rngd -f", MUTATION),),
    ),
    command(
        "steghide",
        style=POSIX,
        subcommands=(
            subcommand(
                "info",
                "encinfo",
                "help",
                "license",
                options=(*flags("-v --verbose, -q --quiet"), *values("-p --passphrase")),
                operands=FILES,
                examples=(example("steghide info a.jpg"),),
            ),
            subcommand(
                "embed",
                "extract",
                options=(
                    *flags("-Z --dontcompress, -K --nochecksum, -N --dontembedname, -v --verbose, -q --quiet, -f --force"),
                    *values("-p --passphrase, -e --encryption, -z --compress"),
                    *values("-ef --embedfile, -cf --coverfile", takes=READ),
                    *values("-sf --stegofile, -xf --extractfile", takes=WRITE),
                ),
                style=SINGLE,
                effects=(WRITES,),
                examples=(example("steghide embed -cf a.jpg -ef .env", WRITES, SECRET_READ),),
            ),
        ),
    ),
    command(
        "gpgtar",
        "gpg-zip",
        options=(
            *flags(
                "-e --encrypt, -d --decrypt, -c --symmetric, -s --sign, --skip-crypto, -q --quiet, -v --verbose, --openpgp, --batch, --yes, --no"
            ),
            *values("-r --recipient, -u --local-user, --set-filename, --tar-args"),
            *values("-o --output, -C --directory", takes=WRITE),
            *values("-T --files-from", takes=READ),
            *values("--gpg", takes=PROGRAM),
            option("-t", "--list-archive", "-h", "--dry-run", harmless=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("gpgtar -t a.gpg"), example("gpgtar -d a.gpg", WRITES)),
    ),
    command(
        "kbxutil",
        options=(*flags("--stats, --find-dups, --cut, -v --verbose, -q --quiet, -n"), *values("--from, --to")),
        operands=FILES,
        examples=(example("kbxutil --stats a.kbx"),),
    ),
    command(
        "dirmngr-client",
        options=(
            *flags("-v --verbose, -q --quiet, --ping, --ocsp, --lookup, --url, --pem, --local, --squid-mode"),
            option("--cache-cert", "--load-crl", effects=(MUTATION,)),
            *values("--validate", takes=READ),
        ),
        operands=FILES,
        effects=(REMOTE_READ,),
        examples=(example("dirmngr-client --ping", REMOTE_READ), example("dirmngr-client --load-crl a.crl", REMOTE_READ, MUTATION)),
    ),
    command(
        "dbus-monitor",
        options=(*flags("--system, --session, --profile, --monitor, --pcap, --binary"), *values("--address")),
        operands=WORDS,
        examples=(example("dbus-monitor --system"),),
    ),
    command(
        "dbus-uuidgen",
        options=(option("--get", takes=READ, optional=True), option("--ensure", takes=WRITE, optional=True, effects=(WRITES,))),
        examples=(example("dbus-uuidgen"), example("dbus-uuidgen --ensure=a", WRITES)),
    ),
    command(
        "dbus-update-activation-environment",
        options=flags("--all, --systemd, --verbose"),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("dbus-update-activation-environment --systemd A=b", MUTATION),),
    ),
)

GNUTLS = (
    command(
        "certtool",
        options=(
            *flags(
                "-V --verbose, -i --certificate-info, --pubkey-info, --fingerprint, --key-id, --certificate-pubkey, --v1, --crq-info, --no-crq-extensions, --p12-info"
            ),
            *flags(
                "-l --crl-info, --verify-crl, -e --verify-chain, --verify, --verify-allow-broken, --p7-info, --p7-verify, --p7-show-data, --dh-info, --null-password"
            ),
            *flags(
                "--empty-password, --hex-numbers, --cprint, --rsa, --dsa, --ecc, --inder, --no-inder, --inraw, --outder, --outraw, --stdout-info, --ask-pass, --text, --no-text"
            ),
            *flags("-8 --pkcs8, --get-dh-params, --generate-dh-params"),
            *values(
                "-d --debug, --p12-name, --key-type, --bits, --curve, --sec-param, --seed, --verify-hostname, --verify-email, --verify-purpose, --verify-profile, --password"
            ),
            *values("--hash, --salt-size, --pkcs-cipher, --sign-params"),
            *values(
                "--infile, --load-privkey, --load-pubkey, --load-request, --load-certificate, --load-ca-privkey, --load-ca-certificate, --load-crl, --load-data, --template",
                takes=READ,
            ),
            *values("--outfile", takes=WRITE),
            option("--provider", takes=PROGRAM),
            option("-k", "--key-info", "--p8-info", "--to-rsa", "--to-p8", "--to-p12", effects=(SECRET_READ,)),
            option(
                "-s",
                "--generate-self-signed",
                "-c",
                "--generate-certificate",
                "--generate-proxy",
                "-u",
                "--update-certificate",
                "-q",
                "--generate-request",
            ),
            option("-p", "--generate-privkey", "--generate-crl", "--p7-generate", "--p7-sign", "--p7-detached-sign"),
            option("-h", harmless=True),
        ),
        operands=operands(),
        examples=(
            example("certtool -i --infile cert.pem"),
            example("certtool -k --infile a.key", SECRET_READ),
            example("certtool -p --outfile out.bin", WRITES),
            example("certtool -i --provider /tmp/x.so", OPAQUE),
        ),
    ),
    command(
        "ocsptool",
        options=(
            *flags(
                "-V --verbose, -e --verify-response, -i --request-info, -j --response-info, -q --generate-request, --nonce, --no-nonce, --inder, --no-inder"
            ),
            *flags("--outder, --outpem, --ignore-errors, --verify-allow-broken"),
            *values("-d --debug"),
            *values(
                "--infile, --load-chain, --load-issuer, --load-cert, --load-trust, --load-signer, -Q --load-request, -S --load-response",
                takes=READ,
            ),
            *values("--outfile", takes=WRITE),
            option("--ask", takes=URL, optional=True, effects=(EGRESS,)),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("ocsptool -j --infile a.ocsp"),
            example("ocsptool --ask=http://x.example --load-cert a.crt", EGRESS),
            example("ocsptool -q --outfile a", WRITES),
        ),
    ),
    command(
        "danetool",
        options=(
            *flags(
                "-V --verbose, --check-ee, --check-ca, --tlsa-rr, --ca, --x509, --local, --domain, --no-domain, --local-dns, --no-local-dns, --insecure, --inder, --quiet, --print-raw"
            ),
            *values("-d --debug, --dlv, --hash, --proto, --port, --starttls-proto, --app-proto"),
            *values("--check, --host", takes=HOST),
            *values("--load-pubkey, --load-certificate", takes=READ),
            *values("--outfile", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("danetool --check example.com", REMOTE_READ),),
    ),
    command(
        "p11tool",
        options=(
            *flags(
                "--list-tokens, --list-token-urls, --list-mechanisms, --list-all, --list-all-certs, --list-certs, --list-all-privkeys, --list-privkeys, --list-keys"
            ),
            *flags(
                "--list-all-trusted, --info, --login, --no-login, --so-login, --detailed-url, --only-urls, --batch, --export, --export-chain, --export-pubkey, --ca, --private"
            ),
            *values("-d --debug, --label, --id, --hash, --generate-random, --set-pin, --set-so-pin"),
            *values("--outfile", takes=WRITE),
            *values("--load-privkey, --load-pubkey, --load-certificate", takes=READ),
            option("--provider", takes=PROGRAM),
            option("--initialize", "--initialize-pin", "--initialize-so-pin", "--delete", effects=(DESTRUCTIVE,)),
            option("--write", "--generate-rsa", "--generate-dsa", "--generate-ecc", effects=(MUTATION,)),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("p11tool --list-tokens"), example("p11tool --delete x", DESTRUCTIVE), example("p11tool --write x", MUTATION)),
    ),
    command(
        "psktool",
        "srptool",
        options=(
            *flags("--verify"),
            *values("-d --debug, -s --keysize --salt, -u --username, -i --index"),
            *values("-p --pskfile --passwd, -v --passwd-conf, --create-conf", takes=WRITE),
            option("-h", harmless=True),
        ),
        effects=(WRITES,),
        examples=(example("psktool -u bob -p keys.psk", WRITES),),
    ),
    command(
        "gnutls-serv",
        options=(
            *flags("-q --quiet, --nodb, --http, --echo, -u --udp, -a --disable-client-cert, -r --require-client-cert"),
            *values("-d --debug, -p --port, --priority"),
            *values("--x509cafile, --x509keyfile, --x509certfile, --dhparams, --httpdata", takes=READ),
            option("-l", "--list", "-h", harmless=True),
        ),
        effects=(EGRESS,),
        examples=(example("gnutls-serv --http -p 8443", EGRESS), example("gnutls-serv -l")),
    ),
    command(
        "snmptranslate",
        options=(
            *flags("-h, -Td, -Tp, -Ta, -Tl, -To, -Ts, -Tt, -Tz, -TB, -On, -Of, -OS, -Os, -IR, -V"),
            *values("-m, -w"),
            *values("-M", takes=INSPECT),
            option("-D", takes=TEXT, optional=True),
        ),
        operands=WORDS,
        examples=(example("snmptranslate -On SNMPv2-MIB::sysUpTime.0"),),
    ),
    command(
        *("mpirun", "mpiexec", "orterun", "mpirun.openmpi", "mpiexec.openmpi"),
        style=SINGLE,
        options=(
            *flags(
                "-h, -q, --quiet, -v, --verbose, -V, -display-map, -display-allocation, -pernode, -bynode, -byslot, -bycore, -nolocal, -nooversubscribe, -oversubscribe"
            ),
            *flags(
                "-bind-to-core, -bind-to-socket, -report-bindings, -tag-output, -timestamp-output, --allow-run-as-root, -use-hwthread-cpus, -display-topo"
            ),
            *values(
                "-N, -H, -host, -c, -n, --n, -np, -npersocket, -npernode, --map-by, --rank-by, --bind-to, -cpu-set, -x, --timeout, -wd, -wdir, -output-filename"
            ),
            *values("-hostfile, -machinefile, -rf, --rankfile", takes=READ),
            option("-mca", "-gmca", takes=(TEXT, TEXT), effects=(OPAQUE,)),
        ),
        operands=operands(COMMAND),
        examples=(
            example("mpirun -np 4 rm -rf build", DESTRUCTIVE),
            example("mpirun -np 4 --bind-to core ls"),
            example("mpirun -mca plm_rsh_agent /tmp/x ls", OPAQUE),
        ),
    ),
    command(
        "nix-hash",
        options=(
            *flags("--flat, --base16, --base32, --base64, --sri, --truncate"),
            *values("--type, --to-base16, --to-base32, --to-base64, --to-sri"),
        ),
        operands=FILES,
        examples=(example("nix-hash --type sha256 --flat a.tgz"),),
    ),
    command(
        "ompi_info",
        options=(
            *flags("-a --all, --arch, -c --config, -h, --hostname, --internal, --parsable, --pretty, --selected-only, -V"),
            option("--param", takes=(TEXT, TEXT)),
            *values("--level, --path, --type"),
        ),
        examples=(example("ompi_info --all"),),
    ),
    command(
        "netdiscover",
        options=(*flags("-p, -d, -f, -P, -L, -N, -S"), *values("-s, -c, -n, -i, -r"), *values("-l, -m, -F", takes=READ)),
        effects=(REMOTE_READ,),
        examples=(example("netdiscover -P -r 10.0.0.0/24", REMOTE_READ),),
    ),
    command(
        "linkchecker",
        options=(
            *flags("-h, -V, --list-plugins, --no-warnings, -v --verbose, --no-status, -q --quiet, --no-robots, --stdin"),
            *values(
                "-t --threads, -o --output, -D --debug, --ignore-url, -N --nntp-server, --no-follow-url, -r --recursion-level, --timeout, -u --user, --user-agent"
            ),
            *values("-f --config", takes=CONFIG),
            *values("-F --file-output", takes=TEXT),
            *values("--cookiefile", takes=READ),
            option("--check-extern", effects=(EGRESS,)),
        ),
        operands=operands(many=URL),
        effects=(EGRESS,),
        examples=(example("linkchecker http://localhost:8000/", EGRESS), example("linkchecker --check-extern http://localhost/", EGRESS)),
    ),
    command("jid", options=flags("-q, -h, -help"), style=SINGLE, operands=FILES, examples=(example("jid -q < a.json"),)),
    command(
        "qalc",
        options=(
            *flags(
                "-c --color, --defaults, -h, -i --interactive, -n --nodefs, --nocurrencies, --nodatasets, --nofunctions, --nounits, --novariables, -t --terse, -v"
            ),
            *values("-b --base, -m --time, -s --set"),
            *values("-f --file", takes=READ),
            option("-l", "--list", takes=TEXT, optional=True),
            option("-e", "--exrates", effects=(REMOTE_READ,)),
        ),
        operands=WORDS,
        examples=(example("qalc 1+1"), example("qalc -e '5 eur to usd'", REMOTE_READ)),
    ),
    command(
        "git-secrets",
        options=(
            *flags(
                "--scan, --scan-history, --list, -r --recursive, --cached, --no-index, --untracked, --global, -l --literal, -a --allowed, -f --force"
            ),
            option("--install", "--register-aws", "--aws-provider", "--add", "--add-provider", effects=(MUTATION,)),
        ),
        operands=FILES,
        examples=(example("git-secrets --scan -r src"), example("git-secrets --install", MUTATION)),
    ),
)

# ---- clients -------------------------------------------------------------------------------------------------------------

CLIENTS = (
    command(
        "rc-status",
        options=flags(
            "-a --all, -c --crashed, -f --format, -l --list, -m --manual, -r --runlevel, -s --servicelist, -S --supervised, -u --unused, -h, -C --nocolor, -q --quiet, -v --verbose"
        ),
        operands=WORDS,
        examples=(example("rc-status -a"),),
    ),
    command(
        "nghttp",
        options=(
            *flags(
                "-v --verbose, -n --null-out, -O --remote-name, -a --get-assets, -s --stat, -u --upgrade, -y --no-verify-peer, --no-content-length, --no-dep, --hexdump, --expect-continue, --no-push"
            ),
            *values(
                "-t --timeout, -w --window-bits, -W --connection-window-bits, -c --header-table-size, -p --weight, -M --peer-max-concurrent-streams, -m --multiply, -b --padding"
            ),
            *values("-H --header, --trailer"),
            *values("--cert, --key", takes=READ),
            option("-d", "--data", takes=READ),
            *values("-r --har", takes=WRITE),
        ),
        operands=operands(many=URL),
        effects=(EGRESS,),
        examples=(example("nghttp -nv https://x.example/", EGRESS), example("nghttp -nv http://localhost:8080/", EGRESS)),
    ),
    command(
        "dockerfilelint",
        options=(*flags("-v, -h"), *values("-o --output, -c --config")),
        operands=FILES,
        examples=(example("dockerfilelint Dockerfile"),),
    ),
)

COMMANDS = (*RRD, *DOCUMENTS, *MEDIA, *BINARIES, *KEYS, *GNUTLS, *CLIENTS)
