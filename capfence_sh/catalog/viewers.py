"""Programs that show what documents, tables, pictures and repositories hold: pdf tools, csvkit, exiftool, highlighters, pretty printers, tig."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    COMMAND,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    INSPECT,
    MUTATION,
    OPAQUE,
    POSIX,
    PROGRAM,
    RAW,
    READ,
    REMOTE_READ,
    SCRIPT,
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
    subcommand,
    values,
    variable,
)

WORDS = operands(many=TEXT)
FILES = operands(many=READ)

# ---- PDF -----------------------------------------------------------------------------------------------------------------

PDF_COMMON = (*flags("-q, -v, -h -help --help -?"), *values("-f, -l, -opw, -upw"))
PDF_PICTURE = (
    *flags(
        "-o, -e, -singlefile, -scale-dimension-before-rotation, -cropbox, -hide-annotations, -mono, -gray, -png, -jpeg, -jpegcmyk, -tiff, -progress, -forcenum"
    ),
    *values(
        "-r, -rx, -ry, -scale-to, -scale-to-x, -scale-to-y, -x, -y, -W, -H, -sz, -displayprofile, -defaultgrayprofile, -defaultrgbprofile"
    ),
    *values("-defaultcmykprofile, -jpegopt, -tiffcompression, -freetype, -thinlinemode, -aa, -aaVector, -sep"),
)
PDF = (
    command(
        "pdftotext",
        style=SINGLE,
        options=(
            *PDF_COMMON,
            *flags("-layout, -raw, -nodiag, -htmlmeta, -bbox, -bbox-layout, -tsv, -cropbox, -listenc, -nopgbrk"),
            *values("-r, -x, -y, -W, -H, -fixed, -colspacing, -enc, -eol"),
        ),
        operands=operands(READ, WRITE),
        examples=(
            example("pdftotext -layout a.pdf -"),
            example("pdftotext a.pdf out.txt", WRITES),
            example("pdftotext .env -", SECRET_READ),
        ),
    ),
    command(
        "pdfinfo",
        style=SINGLE,
        options=(
            *PDF_COMMON,
            *flags("-box, -meta, -custom, -js, -struct, -struct-text, -url, -isodates, -rawdates, -dests, -listenc"),
            *values("-enc"),
        ),
        operands=FILES,
        examples=(example("pdfinfo -url a.pdf"), example("pdfinfo .env", SECRET_READ)),
    ),
    command(
        *("pdffonts", "pdfsig", "pdfdetach"),
        style=SINGLE,
        options=(
            *PDF_COMMON,
            *flags("-subst, -list, -dump, -loc, -locPS, -nocert, -no-ocsp, -aia, -etsi, -backend, -list-nicks, -list-backends"),
            option("-saveall", effects=(WRITES,)),
            option("-save", "-savefile", takes=TEXT, effects=(WRITES,)),
            *values("-enc, -nssdir, -nss-pwd, -digest, -sign, -nick, -kpw, -reason"),
            option("-o", takes=WRITE),
        ),
        operands=operands(READ, WRITE),
        examples=(example("pdffonts a.pdf"), example("pdfdetach -list a.pdf"), example("pdfdetach -saveall -o /etc/x a.pdf", WRITES)),
    ),
    command(
        "pdfimages",
        style=SINGLE,
        options=(*PDF_COMMON, *flags("-png, -tiff, -j, -jp2, -jbig2, -ccitt, -all, -p, -print-filenames"), option("-list", harmless=True)),
        operands=operands(READ, WRITE),
        examples=(example("pdfimages -list a.pdf"), example("pdfimages -png a.pdf pictures/x", WRITES)),
    ),
    command(
        *("pdftoppm", "pdftocairo"),
        style=SINGLE,
        options=(
            *PDF_COMMON,
            *PDF_PICTURE,
            *flags("-svg, -pdf, -ps, -eps, -level2, -level3, -origpagesizes, -nocenter, -noshrink, -expand, -transp, -antialias"),
            *values("-paper, -paperw, -paperh, -icc, -duplex"),
        ),
        operands=operands(READ, WRITE),
        examples=(example("pdftoppm -png -r 150 -singlefile a.pdf page", WRITES),),
    ),
    command(
        "pdftohtml",
        style=SINGLE,
        options=(
            *PDF_COMMON,
            *flags("-p, -c, -s, -i, -noframes, -stdout, -xml, -noroundcoord, -hidden, -nomerge, -nodrm, -fontfullname, -dataurls"),
            *values("-zoom, -fmt, -enc, -wbt"),
        ),
        operands=operands(READ, WRITE),
        examples=(example("pdftohtml -stdout -xml a.pdf"), example("pdftohtml -c a.pdf /etc/x", WRITES)),
    ),
    command(
        "pdfgrep",
        options=(
            *flags(
                "-F --fixed-strings, -P --perl-regexp, -i --ignore-case, -c --count, -p --page-count, -L --files-without-match, -l --files-with-matches"
            ),
            *flags(
                "-o --only-matching, -q --quiet, -H --with-filename, -h --no-filename, -n --page-number, -Z --null, -r --recursive, -R --dereference-recursive"
            ),
            *flags("--cache, --debug, --warn-empty, --unac, -V"),
            option("-e", "--regexp", takes=TEXT, supplies=True),
            option("-f", "--file", takes=READ, supplies=True),
            *values(
                "--color, -m --max-count, --match-prefix-separator, -A --after-context, -B --before-context, -C --context, --exclude, --include"
            ),
            *values("--password, --page-range"),
        ),
        operands=operands(TEXT, many=READ),
        examples=(example("pdfgrep -rn --page-range 1-3 total invoices"), example("pdfgrep x .env", SECRET_READ)),
    ),
    command(
        "pdfunite",
        style=SINGLE,
        options=(*flags("-v, -h -help --help"), *values("-f, -l")),
        operands=operands(READ, many=READ, last=WRITE),
        examples=(example("pdfunite a.pdf b.pdf out.pdf", WRITES),),
    ),
    command(
        "pdfseparate",
        style=SINGLE,
        options=(*flags("-v, -h -help --help"), *values("-f, -l")),
        operands=operands(READ, WRITE),
        examples=(example("pdfseparate -f 1 -l 2 a.pdf p-%d.pdf", WRITES),),
    ),
    command(
        "qpdf",
        options=(
            *flags(
                "--verbose, --progress, --no-warn, --warning-exit-0, --deterministic-id, --allow-weak-crypto, --suppress-recovery, --ignore-xref-streams, -i"
            ),
            *flags(
                "--linearize, --encrypt, --decrypt, --remove-restrictions, --copy-encryption, --qdf, --no-original-object-ids, --newline-before-endstream"
            ),
            *flags(
                "--coalesce-contents, --externalize-inline-images, --flatten-rotation, --generate-appearances, --optimize-images, --keep-inline-images"
            ),
            *flags(
                "--remove-page-labels, --remove-unreferenced-resources, --preserve-unreferenced, --recompress-flate, --remove-info, --remove-metadata"
            ),
            *flags(
                "--empty, --replace-input, --pages, --overlay, --underlay, --add-attachment, --copy-attachments-from, --remove-structure, --remove-acroform"
            ),
            *flags("--static-id, --static-aes-iv, --keep-files-open, --no-original-object-ids-in-qdf, --cleartext-metadata, --use-aes"),
            *values(
                "--password, --encryption-file-password, --password-mode, --compress-streams, --decode-level, --stream-data, --compression-level, --object-streams"
            ),
            *values(
                "--min-version, --force-version, --normalize-content, --flatten-annotations, --oi-min-width, --oi-min-height, --oi-min-area, --remove-attachment"
            ),
            *values(
                "--keep-files-open-threshold, --collate, --rotate, --set-page-labels, --bits, --jpeg-quality, --print, --modify, --extract, --annotate"
            ),
            *values(
                "--range, --file, --key, --mimetype, --filename, --description, --creationdate, --moddate, --prefix, --from, --to, --repeat"
            ),
            option("--split-pages", takes=TEXT, optional=True),
            option("--json-output", "--json-input", "--update-from-json", takes=TEXT, optional=True),
            option("--password-file", "--job-json-file", takes=READ),
            option(
                "--check", "--check-linearization", "--show-linearization", "--show-npages", "--show-pages", "--show-xref", harmless=True
            ),
            option(
                "--show-encryption", "--show-encryption-key", "--is-encrypted", "--requires-password", "--list-attachments", harmless=True
            ),
            option("--with-images", "--filtered-stream-data", "--raw-stream-data", "--json-help", "--zopfli", harmless=True),
            option("--show-object", "--show-attachment", "--json-key", "--json-object", "--json-stream-data", takes=TEXT, harmless=True),
            option("--json", takes=TEXT, optional=True, harmless=True),
        ),
        operands=FILES,
        analyser="documents",
        examples=(
            example("qpdf --check a.pdf"),
            example("qpdf --show-npages a.pdf"),
            example("qpdf --linearize a.pdf /etc/x.pdf", WRITES),
            example("qpdf --rotate=90:2,4 a.pdf b.pdf", WRITES),
            example("qpdf @.env", SECRET_READ, WRITES),
        ),
    ),
    command(
        "pdftk",
        style=RAW,
        operands=WORDS,
        analyser="pdftk",
        examples=(
            example("pdftk a.pdf dump_data"),
            example("pdftk a.pdf cat 1-3 output b.pdf", WRITES),
            example("pdftk .env dump_data", SECRET_READ),
        ),
    ),
    command(
        *("ps2pdf", "pdf2ps", "ps2pdf14", "ps2ps", "eps2eps"),
        style=SINGLE,
        options=(
            *flags("-dNOPAUSE, -dBATCH, -dEPSCrop, -dSAFER, -dQUIET, -q"),
            *values("-dPDFSETTINGS, -sPAPERSIZE, -dCompatibilityLevel, -dAutoRotatePages"),
            option("-dNOSAFER", "-dDELAYSAFER", effects=(OPAQUE,)),
        ),
        operands=operands(READ, WRITE),
        analyser="ghostscript",
        examples=(
            example("ps2pdf -dEPSCrop a.ps /etc/x.pdf", WRITES),
            example("ps2pdf -dNOSAFER a.ps a.pdf", OPAQUE, WRITES),
            example("ps2pdf a.ps '%pipe%rm -rf /srv'", WRITES, DESTRUCTIVE, OPAQUE),
        ),
    ),
    command(
        *("djvutxt", "catdoc", "antiword", "xls2csv", "catppt", "docx2txt", "odt2txt", "unrtf", "wvText"),
        options=(
            *flags("-a, -b, -w, -u, -V, -h, -l, -t, -r, -i, -c, -x, -v, --text, --html, --quiet, --nopict, --raw"),
            *values("-d, -f, -m, -p, -s, -q, -g, --page, --detail, --encoding, --width, --subst"),
        ),
        operands=operands(READ, WRITE),
        examples=(example("catdoc -d utf-8 a.doc"), example("antiword .env", SECRET_READ), example("docx2txt a.docx /etc/x", WRITES)),
    ),
)

# ---- tables --------------------------------------------------------------------------------------------------------------

CSV_INPUT = (
    *flags("-t --tabs, -b --no-doublequote, -S --skipinitialspace, -H --no-header-row, -v --verbose, -l --linenumbers, --zero, -V, -h"),
    *values("-d --delimiter, -q --quotechar, -u --quoting, -p --escapechar, -z --maxfieldsize, -e --encoding, -K --skip-lines"),
)
CSV_TYPES = (
    *flags("-I --no-inference, --blanks, --no-leading-zeroes"),
    *values("-L --locale, --null-value, --date-format, --datetime-format, -y --snifflimit"),
)
CSVKIT = (
    command(
        *("csvcut", "csvgrep"),
        options=(
            *CSV_INPUT,
            *flags("-n --names, -x --delete-empty-rows, -i --invert-match, -a --any-match"),
            *values("-c --columns, -C --not-columns, -m --match, -r --regex"),
            option("-f", "--file", takes=READ),
        ),
        operands=FILES,
        examples=(
            example("csvcut -c 1,2 data.csv"),
            example("csvgrep -c 1 -r '^a' data.csv"),
            example("csvgrep -c 1 -f .env data.csv", SECRET_READ),
        ),
    ),
    command(
        *("csvlook", "csvsort"),
        options=(
            *CSV_INPUT,
            *CSV_TYPES,
            *flags("-n --names, -r --reverse, -i --ignore-case, --no-number-ellipsis"),
            *values("-c --columns, --max-rows, --max-columns, --max-column-width, --max-precision"),
        ),
        operands=FILES,
        examples=(example("csvsort -c 2 -r data.csv"), example("csvlook .env", SECRET_READ)),
    ),
    command(
        "csvstat",
        options=(
            *CSV_INPUT,
            *CSV_TYPES,
            *flags(
                "--csv, --json, -n --names, --type, --nulls, --non-nulls, --unique, --min, --max, --sum, --mean, --median, --stdev, --len, --max-precision, --freq, --count, -G --no-grouping-separator"
            ),
            *values("-c --columns, --freq-count, --decimal-format, -i --indent"),
        ),
        operands=FILES,
        examples=(example("csvstat --mean -c 2 data.csv"), example("csvstat .env", SECRET_READ)),
    ),
    command(
        "csvjson",
        options=(
            *CSV_INPUT,
            *CSV_TYPES,
            *flags("--no-bbox, --stream"),
            *values("-i --indent, -k --key, --lat, --lon, --type, --geometry, --crs"),
        ),
        operands=FILES,
        examples=(example("csvjson -i 2 -k id data.csv"), example("csvjson .env", SECRET_READ)),
    ),
    command(
        "csvformat",
        options=(
            *CSV_INPUT,
            *flags("-T --out-tabs, -B --out-no-doublequote, -A --out-asv, -E --skip-header"),
            *values("-D --out-delimiter, -Q --out-quotechar, -U --out-quoting, -P --out-escapechar, -M --out-lineterminator"),
        ),
        operands=FILES,
        examples=(example("csvformat -T data.csv"), example("csvformat .env", SECRET_READ)),
    ),
    command(
        *("csvjoin", "csvstack"),
        options=(
            *CSV_INPUT,
            *CSV_TYPES,
            *flags("--outer, --left, --right, --filenames"),
            *values("-c --columns, -g --groups, -n --group-name"),
        ),
        operands=FILES,
        examples=(example("csvjoin -c id --left a.csv b.csv"), example("csvstack .env", SECRET_READ)),
    ),
    command(
        "csvclean",
        options=(
            *CSV_INPUT,
            *flags("-n --dry-run, --length-mismatch, --empty-columns, -a --enable-all-checks, --omit-error-rows, --header-normalize-space"),
            *values("--label, --join-short-rows, --fill-short-rows, --fillvalue"),
        ),
        operands=operands(READ),
        effects=(WRITES,),
        examples=(example("csvclean data.csv", WRITES), example("csvclean .env", SECRET_READ, WRITES)),
    ),
    command(
        "in2csv",
        options=(
            *CSV_INPUT,
            *CSV_TYPES,
            *flags("-n --names, --use-sheet-names, --reset-dimensions"),
            *values("-f --format, -k --key, --sheet, --encoding-xls"),
            option("-s", "--schema", takes=READ),
            option("--write-sheets", takes=TEXT, effects=(WRITES,)),
        ),
        operands=operands(READ),
        examples=(
            example("in2csv --names data.xlsx"),
            example("in2csv .env", SECRET_READ),
            example("in2csv --write-sheets - data.xlsx", WRITES),
        ),
    ),
    command(
        "csvsql",
        options=(
            *CSV_INPUT,
            *CSV_TYPES,
            *flags("--no-constraints, --no-create, --overwrite, --create-if-not-exists"),
            *values(
                "-i --dialect, --tables, --unique-constraint, --db-schema, --chunk-size, --min-col-len, --col-len-multiplier, --prefix, --engine-option"
            ),
            option("--query", "--before-insert", "--after-insert", takes=CODE, language="sql"),
            option("--insert", effects=(MUTATION,)),
            option("--db", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=FILES,
        examples=(
            example("csvsql --query 'select * from data' data.csv", REMOTE_READ),
            example("csvsql --db sqlite:///x.db --insert data.csv", MUTATION),
            example("csvsql .env", SECRET_READ),
        ),
    ),
    command(
        *("xsv", "qsv"),
        options=(
            *flags(
                "-n --no-headers, -h, -i --ignore-case --invert-match, -v, --all, --right, --left, --full, --cross, --no-case, -N --numeric, -R --reverse, --rows, --flatten"
            ),
            *flags(
                "--everything, --mode, --cardinality, --median, --nulls, --no-nulls, --asc -a, --ascii, --quote-always, --crlf, --raw, --just-header"
            ),
            *values(
                "-d --delimiter, -s --select --start, -e --end --escape, -l --len --limit, -j --jobs, --index --idx, -c --condense, -w --width, -p --pad, -t --out-delimiter, --quote, --size, --filename, -r --repeat"
            ),
            option("-o", "--output", takes=WRITE),
        ),
        subcommands=(
            subcommand(
                *(
                    "cat",
                    "count",
                    "fixlengths",
                    "flatten",
                    "fmt",
                    "frequency",
                    "headers",
                    "input",
                    "join",
                    "sample",
                    "search",
                    "select",
                    "slice",
                    "sort",
                ),
                *(
                    "stats",
                    "table",
                    "transpose",
                    "dedup",
                    "rename",
                    "fill",
                    "explode",
                    "pseudo",
                    "jsonl",
                    "sniff",
                    "validate",
                    "schema",
                    "tojsonl",
                    "help",
                    "reverse",
                ),
                operands=FILES,
            ),
            subcommand("index", operands=operands(WRITE)),
            subcommand("split", operands=operands(WRITE, many=READ)),
            subcommand("partition", operands=operands(TEXT, WRITE, many=READ)),
        ),
        examples=(
            example("xsv stats --everything data.csv"),
            example("xsv select 1 .env", SECRET_READ),
            example("xsv stats data.csv -o out.csv", WRITES),
            example("xsv index data.csv", WRITES),
        ),
    ),
    command(
        "datamash",
        options=(
            *flags(
                "-s --sort, -i --ignore-case, -H --headers, --header-in, --header-out, -W --whitespace, -z --zero-terminated, --narm, --no-strict, -C --skip-comments"
            ),
            *flags("-f --full"),
            *values("-c --collapse, -g --group"),
            *values("-t --field-separator, --output-delimiter, -R --round, --format, --filler, -F"),
        ),
        operands=WORDS,
        examples=(example("datamash -s -g 1 sum 2"),),
    ),
)

# ---- pictures, sound, video ----------------------------------------------------------------------------------------------

MEDIA = (
    command(
        "exiftool",
        style=RAW,
        operands=WORDS,
        analyser="exiftool",
        examples=(
            example("exiftool -G -json a.jpg"),
            example("exiftool .env", SECRET_READ),
            example("exiftool -all= a.jpg", WRITES),
            example("exiftool -if 'system(1)' a.jpg", OPAQUE),
            example("exiftool -config /tmp/x a.jpg", OPAQUE),
            example("exiftool '-comment<=.env' a.jpg", SECRET_READ, WRITES),
        ),
    ),
    command(
        "identify",
        style=RAW,
        operands=WORDS,
        analyser="media",
        examples=(
            example("identify -format '%wx%h' a.png"),
            example("identify .env", SECRET_READ),
            example("identify https://x.example/a.png", EGRESS),
            example("identify '|rm -rf /srv'", DESTRUCTIVE),
            example("identify msl:/tmp/x", OPAQUE),
        ),
    ),
    command(
        "mediainfo",
        options=(
            *flags("-f --Full --full, -h, --Version, --Help, --Info-Parameters, --Help-Output, -v"),
            *values("--Output --output, --Inform, --Language, --File_TestContinuousFileNames"),
            option("--LogFile", takes=WRITE),
        ),
        operands=FILES,
        analyser="remote_file",
        examples=(
            example("mediainfo --Output=JSON a.mp4"),
            example("mediainfo --LogFile=/etc/x a.mp4", WRITES),
            example("mediainfo https://x.example/a", EGRESS),
        ),
    ),
    command(
        "ffprobe",
        style=SINGLE,
        options=(
            *flags(
                "-hide_banner, -show_format, -show_streams, -show_frames, -show_packets, -show_programs, -show_chapters, -show_error, -show_data, -show_entries_all"
            ),
            *flags(
                "-count_frames, -count_packets, -pretty, -unit, -prefix, -byte_binary_prefix, -sexagesimal, -bitexact, -L, -version, -formats, -codecs, -h, -private"
            ),
            *flags(
                "-show_program_version, -show_library_versions, -show_versions, -show_pixel_formats, -show_stream_groups, -noprivate, -show_private_data"
            ),
            *values(
                "-v -loglevel, -of -print_format -output_format, -select_streams, -show_entries, -show_data_hash, -show_log, -read_intervals, -f, -sections"
            ),
            *values(
                "-analyzeduration, -probesize, -rtsp_transport, -timeout, -headers, -user_agent, -pix_fmt, -video_size, -find_stream_info"
            ),
            option("-i", takes=READ, supplies=True),
            option("-o", takes=WRITE),
            option("-protocol_whitelist", "-safe", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=FILES,
        analyser="media",
        examples=(
            example("ffprobe -v error -show_entries format=duration -of json a.mp4"),
            example("ffprobe -safe 0 a.txt", OPAQUE),
            example("ffprobe http://evil.example/x", EGRESS),
            example("ffprobe -o /etc/x a.mp4", WRITES),
        ),
    ),
    command(
        *("soxi", "jpeginfo", "pngcheck", "mp3info", "zsteg"),
        options=(
            *flags("-t, -r, -c, -s, -d, -D, -b, -B, -p, -e, -a, -T, -v, -V, -i, -q, -h, -l, -f, -x, -7, -n"),
            *values("-m"),
            *flags("--all, --msb, --lsb, --prime, --invert"),
            *values("--order, --bits, --channels, --min-str-len, --strings, --limit"),
            *flags("-G, -F"),
            *values("-g, -y"),
        ),
        operands=FILES,
        examples=(example("soxi -D a.wav"), example("pngcheck -v a.png"), example("jpeginfo .env", SECRET_READ)),
    ),
)

# ---- highlighted and rendered text ---------------------------------------------------------------------------------------

RENDERED = (
    command(
        "pygmentize",
        options=(
            *flags("-g, -s, -v, -V, -h, -C, --json"),
            option("-L", takes=TEXT, optional=True),
            *values("-l, -f, -F, -P, -S, -a, -N, -H, -O", takes=TEXT),
            option("-o", takes=WRITE),
            option("-x", effects=(OPAQUE,)),
        ),
        operands=FILES,
        examples=(
            example("pygmentize -l python -f terminal256 a.py"),
            example("pygmentize -L lexers"),
            example("pygmentize -o a.html a.py", WRITES),
            example("pygmentize -x -l /tmp/x.py a.py", OPAQUE),
            example("pygmentize .env", SECRET_READ),
        ),
    ),
    command(
        "highlight",
        options=(
            *flags(
                "-f --fragment, -h, -k --font, -l --line-numbers, -q --quiet, -v --verbose, -I --include-style, -c, -z --zeroes, -Q --version, --force, -T, -P --progress"
            ),
            *flags(
                "--anchors, --enclose-pre, --inline-css, --keep-injections, --validate-input, --wrap, --wrap-simple, --stdout, --list-scripts, -w, -p --print-config, --isolate"
            ),
            *values(
                "-S --syntax, -O --out-format, -s --style, -t --replace-tabs --tab, -u --encoding, -B --batch-recursive, -F --reformat, -m --line-number-start, -j --line-number-length"
            ),
            *values(
                "-K --font-size, --line-range, -J --line-length, -V --wrap-no-numbers, -d --doc-title, --max-size, --start-nested, --syntax-by-name, --kw-case"
            ),
            *values("-i --input", takes=READ),
            *values("-o --output, --outdir, --style-outfile", takes=WRITE),
            option("-D", "--data-dir", "--config-file", "--plug-in", "--ls-profile", "--ls-exec", takes=CONFIG),
            *flags(
                "--syntax-supported, --plug-in-param, --print-style, --service-mode, -W, --no-version-info, -a, -N --anchor-filename, -C --print-index, -n --ordered-list, -b --babel, -r --replace-quotes, --beamer, --pretty-symbols, --page-color, --char-styles, --ls-hover, --ls-semantic, --ls-syntax-error, --ls-legacy"
            ),
            *values("--list-cat, --skip, -y --anchor-prefix, --class-name, -x --page-size, --height, --width, --ls-delay, --ls-syntax"),
            option("--no-trailing-nl", takes=TEXT, optional=True),
            *values("-e --style-infile", takes=READ),
            option("--ls-option", takes=TEXT, effects=(OPAQUE,)),
            *values("--ls-workspace", takes=INSPECT),
            option("--canvas", takes=TEXT, optional=True),
        ),
        operands=FILES,
        examples=(
            example("highlight --out-format=ansi a.py"),
            example("highlight -o a.html a.py", WRITES),
            example("highlight --plug-in /tmp/x.lua a.py", OPAQUE),
            example("highlight -i .env", SECRET_READ),
        ),
    ),
    command(
        "source-highlight",
        options=(
            *flags(
                "-n --line-number, -t, --no-doc, -d --doc, --failsafe, -v --verbose, -q --quiet, --statistics, --gen-version, --lang-list, --list-lang, --outlang-list"
            ),
            *values(
                "-s --src-lang, -f --out-format, --tab, --title, --css, --style-file, --infer-lang, --line-number-ref, --range-separator, --line-range, --regex-range"
            ),
            option("-i", "--input", takes=READ),
            *values("-o --output, --output-dir", takes=WRITE),
            option("--data-dir", "--lang-map", "--lang-def", "--outlang-def", takes=READ),
        ),
        operands=FILES,
        examples=(
            example("source-highlight -f esc -i a.py"),
            example("source-highlight -o /etc/x a.py", WRITES),
            example("source-highlight -i .env", SECRET_READ),
        ),
    ),
    command(
        *("ccat", "glow", "mdcat", "mdless", "rich", "viu", "chafa", "catimg", "timg"),
        options=(
            *flags(
                "-a --all, -l --line-numbers --local, -p --pager --paginate, -t --tui, -n --no-pager, -e, -h, --html, --preserve-new-lines, --ansi, --fail, -P, -m, -j, -g"
            ),
            *values(
                "-s --style --size, -w --width, -C --color, --bg, -c --columns --config, --detect-terminal, -G, -f --format, -r --resolution, --colors, --symbols, --fill, --theme"
            ),
            *flags("--dither-x"),
            *values("--dither, --dither-grain, --dither-intensity"),
            *flags("--guides, --print, --left, --right, --center, --markdown, --json -J, --rule -u"),
            *values("--panel"),
        ),
        operands=FILES,
        analyser="remote_file",
        examples=(
            example("glow README.md"),
            example("mdcat -l README.md"),
            example("glow https://x.example/a.md", EGRESS),
            example("ccat .env", SECRET_READ),
        ),
    ),
    command(
        *("redcarpet", "markdown", "kramdown", "multimarkdown", "cmark", "cmark-gfm", "markdown2", "markdown_py", "discount", "lowdown"),
        options=(
            *flags(
                "--smart, --unsafe, --sourcepos, --hardbreaks, --nobreaks, --safe, --normalize, --validate-utf8, --full, -f, -s, -b, -c, --batch, --nolabels, --nonotes, -h, -v"
            ),
            *flags(
                "--full-html, --random, --unique, --accept, --reject, --nosmart, --process-html, --list-extensions, --smarty, --parse-autolink, --parse-tables, --parse-fenced_code_blocks"
            ),
            *values(
                "-t --to, --width, -e --extension, -i --input, -x, --lang, --mathml, --syntax-highlighter, --line-width, -T, -C, --table-prefix-style, -l, --header-offset, --auto-id-prefix, -M, -E"
            ),
            option("-o", "--output", takes=WRITE),
            option("--template", "--math-engine", takes=READ),
        ),
        operands=FILES,
        examples=(
            example("cmark --to commonmark --width 80 a.md"),
            example("kramdown -o latex a.md", WRITES),
            example("redcarpet .env", SECRET_READ),
        ),
    ),
    command(
        "asciidoctor",
        options=(
            *flags(
                "-e --embedded, -s --no-header-footer, -n --section-numbers, -q --quiet, -v --verbose, -t --timings, -w --warnings, --trace, -V, -h"
            ),
            *values("-b --backend, -d --doctype, -a --attribute, -S --safe-mode, --failure-level, -E --template-engine, --eruby"),
            *values("-B --base-dir, -R --source-dir", takes=INSPECT),
            *values("-o --out-file, -D --destination-dir", takes=WRITE),
            option("-T", "--template-dir", "-r", "--require", "-I", "--load-path", takes=CONFIG),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(
            example("asciidoctor a.adoc", WRITES),
            example("asciidoctor -r /tmp/x.rb a.adoc", OPAQUE, WRITES),
            example("asciidoctor -o - .env", SECRET_READ, WRITES),
        ),
    ),
)

# ---- differences, JSON, bytes --------------------------------------------------------------------------------------------

SHAPED = (
    command(
        "delta",
        options=(
            *flags(
                "-n --line-numbers, -s --side-by-side, --color-only, --dark, --light, --diff-highlight, --diff-so-fancy, --hyperlinks, --keep-plus-minus-markers, --navigate"
            ),
            *flags(
                "--no-gitconfig, --raw, --relative-paths, --show-config, --list-languages, --list-syntax-themes, --show-syntax-themes, --show-colors, --show-themes, --parse-ansi, --inspect-raw-lines, -h"
            ),
            *values(
                "--features, --syntax-theme, --width -w, --paging, --true-color, --tabs, --wrap-max-lines, --max-line-distance, --max-line-length, --file-style, --hunk-header-style, --minus-style"
            ),
            *values(
                "--plus-style, --zero-style, --whitespace-error-style, --line-fill-method, --default-language, --24-bit-color, --file-decoration-style, --commit-style, --commit-decoration-style"
            ),
            *values(
                "--hunk-header-decoration-style, --line-numbers-left-format, --line-numbers-right-format, --line-numbers-minus-style, --line-numbers-plus-style, --line-numbers-zero-style"
            ),
            *values(
                "--minus-emph-style, --plus-emph-style, --map-styles, --word-diff-regex, --hyperlinks-file-link-format, --file-modified-label, --file-added-label, --file-removed-label, --grep-output-type"
            ),
            *values(
                "--generate-completion, --blame-format, --blame-palette, --detect-dark-light, --merge-conflict-begin-symbol, -@ --diff-args, --right-arrow, --inline-hint-style"
            ),
            option("--config", takes=CONFIG),
            option("--pager", takes=PROGRAM),
            *values(
                "--blame-code-style, --blame-separator-format, --blame-separator-style, --blame-timestamp-format, --blame-timestamp-output-format, --commit-regex, --diff-stat-align-width, --file-copied-label, --file-renamed-label, --grep-context-line-style, --grep-file-style, --grep-header-decoration-style, --grep-header-file-style, --grep-line-number-style, --grep-match-line-style, --grep-match-word-style, --grep-separator-symbol, --hunk-header-file-style, --hunk-header-line-number-style, --hunk-label, --hyperlinks-commit-link-format, --line-buffer-size, --line-numbers-left-style, --line-numbers-right-style, --max-syntax-highlighting-length, --merge-conflict-end-symbol, --merge-conflict-ours-diff-header-decoration-style, --merge-conflict-ours-diff-header-style, --merge-conflict-theirs-diff-header-decoration-style, --merge-conflict-theirs-diff-header-style, --minus-empty-line-marker-style, --minus-non-emph-style, --navigate-regex, --plus-empty-line-marker-style, --plus-non-emph-style, --wrap-left-symbol, --wrap-right-percent, --wrap-right-prefix-symbol, --wrap-right-symbol"
            ),
        ),
        environment=(variable("DELTA_PAGER", "PAGER", "BAT_PAGER", takes=SHELL, harmless=("", "cat", "less", "more")),),
        operands=FILES,
        examples=(
            example("delta --side-by-side a.txt b.txt"),
            example("delta --pager /tmp/x a b", OPAQUE),
            example("delta .env /dev/null", SECRET_READ),
            example("delta --config /tmp/x a b", OPAQUE),
        ),
    ),
    command(
        *("difft", "difftastic"),
        options=(
            *flags(
                "--check-only, --exit-code, --ignore-comments, --list-languages, --missing-as-empty, --skip-unchanged, --strip-cr, --dump-syntax-file"
            ),
            *values(
                "--background, --byte-limit, --color, --context, --display, --graph-limit, --language, --override, --parse-error-limit, --sort-paths, --syntax-highlight, --tab-width, --width"
            ),
            *values("--dump-syntax, --dump-ts", takes=READ),
        ),
        operands=operands(many=READ),
        examples=(example("difft --display inline a.py b.py"), example("difft .env b", SECRET_READ)),
    ),
    command(
        "icdiff",
        options=(
            *flags(
                "-H --highlight, -N --line-numbers, --no-bold, --no-headers, -r --recursive, -s --report-identical-files, --show-all-spaces, -t --truncate, -u --patch, -W --whole-file"
            ),
            *flags("-P --permissions, --strip-trailing-cr, --is-git-diff, -h, --show-no-spaces"),
            *values(
                "--cols, --encoding, -E --exclude-lines --matcher, --head, -L --label, --output-encoding, --tabsize, -U --unified --numlines, --color-map, -x --exclude"
            ),
        ),
        operands=operands(READ, READ),
        examples=(example("icdiff -N a.txt b.txt"), example("icdiff .env b", SECRET_READ)),
    ),
    command(
        "hexyl",
        options=(
            *flags(
                "-v --no-squeezing, -p --plain, -C --characters, --no-characters, -P --no-position, --little-endian-format, -h, --print-color-table"
            ),
            *values(
                "-n --length --bytes, -c, -s --skip, --block-size, --color, --border, -o --display-offset, --panels, -g --group-size --groupsize, --endianness, -b --base, --terminal-width, --character-table, --color-scheme, -t"
            ),
        ),
        operands=operands(READ),
        examples=(example("hexyl -n 64 a.bin"), example("hexyl .env", SECRET_READ)),
    ),
    command(
        "jc",
        style=POSIX,
        options=(
            *flags(
                "-a --about, -C --force-color, -d --debug, -dd, -h, -hh, -hhh, -m --monochrome, -M --meta-out, -p --pretty, -q --quiet, -qq, -r --raw, -s --slurp, -u --unbuffer, -v, -y --yaml-out"
            ),
            *flags(
                "-B --bash-comp, -Z --zsh-comp, --acpi, --apt-cache-show, --apt-get-sqq, --arp, --asciitable, --asciitable-m, --blkid, --bluetoothctl, --cbt, --cef, --certbot, --chage, --cksum"
            ),
            *flags(
                "--clf, --clf-s, --crontab, --crontab-u, --csv, --csv-s, --curl-head, --date, --datetime-iso, --debconf-show, --df, --dig, --dir, --dmidecode, --dpkg-l, --du, --email-address, --env"
            ),
            *flags(
                "--ethtool, --file, --find, --findmnt, --finger, --free, --fstab, --git-log, --git-log-s, --git-ls-remote, --gpg, --group, --gshadow, --hash, --hashsum, --hciconfig, --history"
            ),
            *flags(
                "--host, --hosts, --http-headers, --id, --ifconfig, --ini, --ini-dup, --iostat, --iostat-s, --ip-address, --ipconfig, --iptables, --ip-route, --iw-scan, --iwconfig, --jar-manifest"
            ),
            *flags(
                "--jobs, --jwt, --kv, --kv-dup, --last, --ls, --ls-s, --lsattr, --lsb-release, --lsblk, --lsmod, --lsof, --lspci, --lsusb, --m3u, --mdadm, --mount, --mpstat, --needrestart, --netstat"
            ),
            *flags(
                "--nmcli, --nsd-control, --ntpq, --openvpn, --os-prober, --os-release, --pacman, --passwd, --pci-ids, --pgpass, --pidstat, --ping, --ping-s, --pip-list, --pip-show, --pkg-index-apk"
            ),
            *flags(
                "--plist, --postconf, --proc, --ps, --resolve-conf, --route, --rpm-qi, --rsync, --semver, --sfdisk, --shadow, --srt, --ss, --ssh-conf, --sshd-conf, --stat, --swapon, --sysctl, --syslog"
            ),
            *flags(
                "--syslog-bsd, --systemctl, --systemctl-lj, --systemctl-ls, --systemctl-luf, --systeminfo, --time, --timedatectl, --timestamp, --toml, --top, --tracepath, --traceroute, --tune2fs, --udevadm"
            ),
            *flags(
                "--ufw, --ufw-appinfo, --uname, --update-alt-gs, --update-alt-q, --upower, --uptime, --url, --ver, --vmstat, --w, --wc, --wg-show, --who, --x509-cert, --x509-csr, --xml, --xrandr, --yaml"
            ),
            *flags(
                "--zipinfo, --zpool-iostat, --zpool-status, --proc-meminfo, --proc-cpuinfo, --proc-loadavg, --proc-uptime, --proc-stat, --proc-net-dev, --proc-modules, --proc-mounts, --proc-diskstats"
            ),
        ),
        operands=operands(COMMAND),
        examples=(example("jc -p --ifconfig"), example("jc df -h"), example("jc rm -rf /srv", DESTRUCTIVE)),
    ),
    command(
        *("gron", "ungron"),
        options=(
            *flags("-u --ungron, -v --values, -c --colorize, -m --monochrome, -s --stream, -k --insecure, -j --json, --no-sort, -h"),
            *values("-x --proxy, --noproxy"),
        ),
        operands=operands(READ),
        analyser="remote_file",
        examples=(example("gron -v a.json"), example("gron .env", SECRET_READ), example("gron https://x.example/a.json", EGRESS)),
    ),
    command(
        *("htmlq", "pup"),
        options=(
            *flags(
                "-p --pretty, -t --text, -w --ignore-whitespace, -B --detect-base, -c --color, -l --limit, -n --number, --pre, --plain, -h"
            ),
            *values("-a --attribute, -b --base, -r --remove-nodes, -i --indent, --charset"),
            option("-f", "--filename", "--file", takes=READ),
            option("-o", "--output", takes=WRITE),
        ),
        operands=WORDS,
        examples=(example("htmlq --text -f a.html h1"), example("pup -f .env div", SECRET_READ), example("htmlq -o x a", WRITES)),
    ),
    command(
        "fx",
        options=flags(
            "-h --help, -v --version, --themes, --export-themes, -r --raw, -s --slurp, --yaml, --toml, --strict, --no-inline, --game-of-life, --comp"
        ),
        operands=operands(READ, many=CODE),
        language="foreign",
        examples=(example("fx a.json"), example("fx a.json 'x => process.exit()'", OPAQUE), example("fx .env", SECRET_READ)),
    ),
    command(
        "jello",
        options=(
            *flags("-c, -C, -e, -i, -l, -m, -n, -r, -s, -t, -h, -v"),
            option("-f", takes=READ),
            option("-q", takes=SCRIPT, language="python"),
        ),
        operands=operands(CODE),
        language="python",
        examples=(example("jello -l '_[0]'", OPAQUE), example("jello -f .env", SECRET_READ), example("jello -q /tmp/x", OPAQUE)),
    ),
    command(
        *("jless", "jnv", "jp", "jsonpp", "tomlq-rs"),
        options=(
            *flags(
                "-h, -v, -V, -s --sort, -c --compact, -u --unquoted, -r --relative-line-numbers, -R --no-relative-line-numbers, -n --line-numbers, -N --no-line-numbers, -l, -q, --yaml, --json, --clipboard, --with-mouse, -a, --ast"
            ),
            *values("-m --mode, --scrolloff, -f --filename, -e --expr-file, --args, --indent, --max-streams, --limit-length"),
        ),
        operands=operands(many=READ),
        examples=(example("jless --no-line-numbers a.json"), example("jless .env", SECRET_READ)),
    ),
    command(
        *("choose", "hck"),
        options=(
            *flags(
                "-c --character-wise --header-is-regex, -d --debug --use-input-delim, -x --exclusive, -n --non-greedy --no-decompress, --one-indexed, -I, -z --try-decompress, -Z --try-compress, -L --delim-is-literal, -r, --crlf, --no-mmap, -h, -V"
            ),
            *values(
                "-f --field-separator --fields, -i --input, -o --output-field-separator, -D --output-delimiter, -F --header-field, -E --exclude-header, -e --exclude, --delimiter, -t --compression-threads, -l --compression-level"
            ),
            option("--output", takes=WRITE),
        ),
        operands=WORDS,
        numeric=True,
        examples=(example("choose --field-separator : 0 2 -1"), example("hck --output /etc/x", WRITES)),
    ),
    command(
        *("yj", "ccze"),
        options=(
            *flags(
                "-y, -t, -j, -c, -r, -e, -i, -k, -n, -h, -v, -A, -l, -a, -C, -J, -T, -Y, -ty, -yt, -jt, -tj, -yc, -ycn, -x, -cj, -jc, -V, -s"
            ),
            *values("-m --mode, -p --plugin, -F --rcfile, -o --options"),
        ),
        operands=operands(many=READ),
        examples=(example("yj -ty"), example("ccze -A"), example("yj .env", SECRET_READ)),
    ),
    command(
        "jo",
        options=(*flags("-p, -a, -B, -D, -e, -n, -v, -V, -h"), *values("-d"), option("-f", takes=READ), option("-o", takes=WRITE)),
        operands=FILES,
        examples=(example("jo -p name=x count=3"), example("jo -f .env a=b", SECRET_READ), example("jo -o /etc/x a=b", WRITES)),
    ),
)

# ---- counting lines ------------------------------------------------------------------------------------------------------

COUNTED = (
    command(
        "cloc",
        options=(
            *flags(
                "--unicode, --autoconf, --by-file, --by-file-by-lang, --docstring-as-code, --follow-links, --write-lang-def-incl-dup, --git, --git-diff-rel, --git-diff-all, --git-diff-simindex"
            ),
            *flags(
                "--ignore-whitespace, --ignore-case, --ignore-case-ext, --no-recurse, --original-dir, --read-binary-files, --skip-uniqueness, --stat, --sum-reports, --unix, --use-sloccount"
            ),
            *flags(
                "--windows, --fullpath, --skip-win-hidden, --print-filter-stages, --show-os, --3, --csv, --hide-rate, --json, --md, --quiet, --sql-append, --sum-one, --xml, --yaml, --no3"
            ),
            *flags("--diff, --count-and-diff, -h, --strip-str-comments, --no-autogen"),
            *values(
                "--diff-timeout, --force-lang, --lang-no-ext, --max-file-size, --script-lang, --skip-leading, --stdin-name, --strip-comments, --strip-code, --timeout, --processes"
            ),
            *values(
                "--exclude-content, --include-content, --exclude-dir, --exclude-ext, --exclude-lang, --include-ext, --include-lang, --match-d, --not-match-d, --match-f, --not-match-f"
            ),
            *values(
                "--skip-archive, --by-percent, --csv-delimiter, --file-encoding, --progress-rate, --summary-cutoff, --sql-project, --sql-style, --explain, --percent, --fmt"
            ),
            *values("--list-file, --diff-list-file, --exclude-list-file, --read-lang-def, --force-lang-def, --diff-list-files", takes=READ),
            *values(
                "--categorized, --counted, --diff-alignment, --found, --ignored, --write-lang-def, --out, --report-file, --sql, --sdir, --unicode-out",
                takes=WRITE,
            ),
            *values("--extract-with, --vcs", takes=SHELL),
            option("--config", takes=CONFIG),
            option("--show-ext", "--show-lang", "--verbose", "-v", "--xsl", takes=TEXT, optional=True),
        ),
        operands=FILES,
        examples=(
            example("cloc src --by-file"),
            example("cloc --vcs=git"),
            example("cloc --out=r.txt src", WRITES),
            example("cloc --extract-with='rm -rf /srv' a.x", DESTRUCTIVE),
            example("cloc --config /tmp/x src", OPAQUE),
            example("cloc .env", SECRET_READ),
        ),
    ),
    command(
        "tokei",
        options=(
            *flags(
                "-f --files, -C --compact, --hidden, -l --languages, --no-ignore, --no-ignore-parent, --no-ignore-dot, --no-ignore-vcs, -V, -h, -v --verbose"
            ),
            *values("-c --columns, -e --exclude, -n --num-format, -o --output, -s --sort, -r --rsort, -t --type --types"),
            option("-i", "--input", takes=READ),
        ),
        operands=FILES,
        examples=(example("tokei -e target -o json ."), example("tokei .env", SECRET_READ)),
    ),
    command(
        *("scc", "loc", "sloccount", "gocloc", "polyglot"),
        options=(
            *flags(
                "--by-file -u --files, -w, -c --no-cocomo, --no-complexity, -d --no-duplicates, --no-gen, -z --min-gen, --no-min, -a --dryness --uloc, --no-ignore, --no-gitignore"
            ),
            *flags(
                "--no-size, --ci, --gen, --min, --percent, -v --verbose, -t --trace, -l --languages, --details, --wide, --cached, --duplicates, --binary, --large, --debug"
            ),
            *values(
                "-f --format, -s --sort, -i --include-ext, -x --exclude-ext, --exclude-dir -e, -M --not-match, --count-as, --avg-wage, --currency-symbol, --sort-by, --output-type, --include-lang, --not-match-d"
            ),
            *values("--cocomo-project-type, --size-unit, --eaf, --overhead, --personcost, --effort, --schedule"),
            *values("-o --output, --format-multi, --datadir", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("scc --by-file src"), example("scc -o /etc/x src", WRITES), example("scc .env", SECRET_READ)),
    ),
)

# ---- repositories on a screen --------------------------------------------------------------------------------------------

SCREENS = (
    command(
        "tig",
        style=POSIX,
        options=(
            *flags("-v, -h, --all, --merges, --no-merges, --reverse, --first-parent, --graph, --date-order, --topo-order, -p, --stat"),
            *values("-C, --author, --since --after, --until --before, -n --max-count, --grep, -S, -G, --date"),
        ),
        operands=WORDS,
        effects=(OPAQUE,),
        examples=(example("tig --since='1 week ago'", OPAQUE),),
    ),
    command(
        *("gitk", "git-cola", "git-quick-stats", "lazygit", "gitui", "lazydocker", "lazysql", "lazyjj", "serie"),
        options=(
            *flags(
                "-v --version, --all, --merge, -l --logging, --watcher --watchdir, --bugreport, -d --debug, --print-config-dir -cd, -c --config, --no-merges, --profile, -h"
            ),
            *values(
                "-p --path, -f --filter, -w --work-tree, -g --git-dir, -n, --directory, -t --theme --polling-interval, --screen-mode -sm, --select-commit, --argscmd"
            ),
            option("--use-config-file", "-ucf", "--use-config-dir", "-ucd", "--file", takes=CONFIG),
            *values("--workdir"),
            *values("--since, --until, --max-count, --author, --grep"),
            *flags("--logs, --print-default-config"),
        ),
        operands=WORDS,
        effects=(OPAQUE,),
        examples=(example("lazygit -ucf /tmp/x", OPAQUE), example("gitk --all", OPAQUE)),
    ),
    command(
        "onefetch",
        options=(
            *flags(
                "--no-bots, --no-merges, --email, --hidden, --include-hidden, -l --languages, -p --package-managers, --no-title, --no-bold, --no-color-palette, --no-art, --nerd-fonts, -z --iso-time"
            ),
            *flags("--http-url, --hide-token, -h, -V"),
            *values(
                "-d --disabled-fields, -n --number-of-authors --number-of-languages, -e --exclude, -T --type, -t --text-colors, --number-separator, --churn-pool-size, --number-of-file-churns"
            ),
            *values(
                "-c --ascii-colors, -a --ascii-language, --true-color, --ascii-input, -o --output, --image-protocol, --color-resolution, --generate"
            ),
            option("-i", "--image", takes=READ),
        ),
        operands=operands(INSPECT),
        examples=(example("onefetch --no-art"),),
    ),
)

COMMANDS = (*PDF, *CSVKIT, *MEDIA, *RENDERED, *SHAPED, *COUNTED, *SCREENS)
