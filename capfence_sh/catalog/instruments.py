"""Looking into files, captures, disk images and devices: sleuthkit, tcptrace, hashdeep, SCSI and SMP utilities, mtools, ntfsprogs and others."""

from capfence_sh.catalog.vocabulary import (
    COMMAND,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    OVERWRITE,
    POSIX,
    PROGRAM,
    READ,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
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
)

WORDS = operands(many=TEXT)
FILES = operands(many=READ)
DEVICES = operands(many=INSPECT)
HELP = option("-h", harmless=True)

# ---- archives and images -------------------------------------------------------------------------------------------------

IMAGES = (
    command(
        "lrzip",
        "lrunzip",
        options=(
            *flags(
                "-d --decompress, -c --check, -e --encrypt, -f --force, -D --delete, -H --hash, -k --keep-broken, -K --keep, -l --lzo, -n --no-compress"
            ),
            *flags(
                "-P --progress, -q --quiet, -T --threshold, -b --bzip2, -g --gzip, -z --zpaq, -U --unlimited, -v --verbose, -vv, -V, -?, -h, -1, -2, -3"
            ),
            *flags("-4, -5, -6, -7, -8, -9, -r --recursive, --fast, --best"),
            *values("-S --suffix, -L --level, -N --nice-level, -p --threads, -m --maxram, -w --window"),
            *values("-o --outfile, -O --outdir", takes=WRITE),
            option("-i", "--info", "-t", "--test", harmless=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("lrzip -i a.lrz"), example("lrzip -o a.lrz a", WRITES)),
    ),
    command(
        *("arj", "lha", "lharc", "zoo"),
        style=POSIX,
        subcommands=(
            subcommand("l", "v", "t", "p", "c", options=flags("-y, -i, -v, -f"), operands=FILES, examples=(example("arj l a.arj"),)),
            subcommand(
                *("x", "e"),
                options=flags("-y, -u, -f, -v, -i, -n"),
                operands=operands(READ, many=WRITE),
                effects=(WRITES,),
                examples=(example("arj x a.arj out/", WRITES),),
            ),
            subcommand(
                *("a", "u", "f", "m", "d"),
                options=flags("-r, -y, -v, -i, -a"),
                operands=operands(WRITE, many=READ),
                examples=(example("arj a a.arj .env", WRITES, SECRET_READ),),
            ),
        ),
    ),
    command(
        "rzip",
        options=(
            *flags("-0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -d --decompress, -f --force, -k --keep, -P --progress, -h, -V"),
            *values("-S --suffix, -L --level"),
            *values("-o --outfile", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("rzip -k a.tar", WRITES),),
    ),
    command("lrzcat", options=flags("-q, -v"), operands=FILES, examples=(example("lrzcat a.lrz"),)),
    command(
        "pixz",
        options=(
            *flags("-d, -t, -e, -0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -k"),
            *values("-x, -p, -f, -q"),
            option("-i", takes=READ),
            option("-o", takes=WRITE),
            option("-l", "-h", harmless=True),
        ),
        operands=operands(READ, WRITE),
        effects=(WRITES,),
        examples=(example("pixz -l a.tpxz"), example("pixz -i a -o a.xz", WRITES)),
    ),
    command(
        "tarlz",
        options=(
            *flags(
                "-h --dereference, -p --preserve-permissions, -q --quiet, -v --verbose, -V, --uncompressed, --asolid, --bsolid, --dsolid, --no-solid"
            ),
            *flags("--solid, --anonymous, --ignore-ids, --ignore-overflow, --keep-damaged, --missing-crc, --warn-newer, --check-lib"),
            *flags("-0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -x --extract"),
            *values("-B --data-size, -n --threads, --owner, --group, --exclude, --mtime, --out-slots"),
            *values("-C --directory, -o --output", takes=WRITE),
            *values("-f --file", takes=READ),
            option(
                "-c", "--create", "-A", "--concatenate", "--delete", "-r", "--append", "-z", "--compress", effects=(OPAQUE,)
            ),  # -f is written
            option("-t", "--list", "-d", "--diff", harmless=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("tarlz -tf a.tar.lz"), example("tarlz -xf a.tar.lz", WRITES), example("tarlz -cf a.tar.lz src", WRITES, OPAQUE)),
    ),
    command(
        "cabextract",
        options=(
            *flags("-f --fix, -L --lowercase, -p --pipe, -q --quiet, -s --single, -n --no-overwrite, -k --keep-symlinks"),
            *values("-F --filter, -e --encoding"),
            option("-d", "--directory", takes=WRITE),
            option("-l", "--list", "-t", "--test", "-h", "-v", harmless=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("cabextract -l a.cab"), example("cabextract -d out a.cab", WRITES)),
    ),
    command(
        "isoinfo",
        style=SINGLE,
        options=(
            *flags("-d, -f, -l, -p, -R, -J, -h, -help, -version, -debug, -s, -X"),
            *values("-j, -T, -N, -x"),
            *values("-i", takes=READ),
        ),
        operands=WORDS,
        examples=(example("isoinfo -l -i a.iso"), example("isoinfo -i .env -d", SECRET_READ)),
    ),
    command("isodump", "isovfy", "devdump", "geteltorito", operands=FILES, examples=(example("isovfy a.iso"),)),
    command(
        "unshield",
        options=(
            *flags("-j, -L, -n, -o, -O, -r, -R"),
            *values("-c, -D, -g, -e, -i, -z"),
            option("-d", takes=WRITE),
            option("-h", "-V", harmless=True),
        ),
        subcommands=(
            subcommand("l", "g", "c", "t", operands=FILES, examples=(example("unshield l data1.cab"),)),
            subcommand("x", operands=FILES, effects=(WRITES,), examples=(example("unshield -d out x data1.cab", WRITES),)),
        ),
    ),
    command(
        "innoextract",
        options=(
            *flags(
                "-e --extract, -i --info, --dump, -L --lowercase, -g --gog, --no-gog-galaxy, -n --no-extract-unknown, -m --exclude-temp"
            ),
            *flags("--language-only, -q --quiet, -s --silent, --no-warn-unused, --gog-game-id, --show-password, --check-password"),
            *values("--codepage, --collisions, --default-language, --timestamps, -T, -P --password, --language, -I --include"),
            *flags("-c --color, -p --progress"),
            option("-d", "--output-dir", takes=WRITE),
            option("--password-file", takes=READ),
            option(
                "-h",
                "-v",
                "--license",
                "-t",
                "--test",
                "-l",
                "--list",
                "--list-sizes",
                "--list-checksums",
                "--list-languages",
                "-V",
                "--data-version",
                harmless=True,
            ),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("innoextract -l setup.exe"), example("innoextract -d out setup.exe", WRITES)),
    ),
    command("msiinfo", operands=operands(TEXT, READ, TEXT), options=flags("-h, -v, -S"), examples=(example("msiinfo tables a.msi"),)),
    command(
        "msiextract",
        options=(option("-C", "--directory", takes=WRITE), option("-l", "--list", "-h", harmless=True)),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("msiextract -l a.msi"), example("msiextract -C out a.msi", WRITES)),
    ),
    command(
        "par2",
        "par2verify",
        options=(
            *flags("-u, -l, -v, -q, -N, -p, -R"),
            *values("-b, -s, -r, -c, -f, -n, -m, -t, -T, -S"),
            *values("-a", takes=WRITE),
            *values("-B", takes=INSPECT),
            option("-h", "-V", "-VV", harmless=True),
        ),
        subcommands=(
            subcommand("verify", "v", operands=FILES, examples=(example("par2 verify a.par2"),)),
            subcommand(
                "create", "repair", "c", "r", operands=operands(many=WRITE), examples=(example("par2 create -r10 a.par2 a.bin", WRITES),)
            ),
            subcommand("", operands=FILES, examples=(example("par2verify a.par2"),)),
        ),
    ),
    command(
        *("par2create", "par2repair"),
        options=(
            *flags("-u, -l, -v, -q, -N, -p, -R"),
            *values("-b, -s, -r, -c, -f, -n, -m, -t, -T, -S"),
            *values("-a", takes=WRITE),
            *values("-B", takes=INSPECT),
        ),
        operands=operands(many=WRITE),
        examples=(example("par2create -r10 a.par2 a.bin", WRITES),),
    ),
    command(
        "patool",
        options=(*flags("-v --verbose, --non-interactive"),),
        subcommands=(
            subcommand("list", "test", "diff", "search", "formats", operands=FILES, examples=(example("patool list a.zip"),)),
            subcommand(
                *("extract", "create", "repack", "recompress"),
                options=values("--outdir", takes=WRITE),
                operands=operands(many=WRITE),
                effects=(WRITES,),
                examples=(example("patool extract --outdir out a.zip", WRITES),),
            ),
        ),
    ),
    command(
        "sqfstar",
        style=SINGLE,
        options=(
            *flags(
                "-reproducible, -not-reproducible, -exports, -no-sparse, -no-xattrs, -xattrs, -noI, -noId, -noD, -noF, -noX, -no-fragments, -no-tailends"
            ),
            *flags(
                "-no-duplicates, -no-hardlinks, -all-root, -regex, -version, -force, -exit-on-error, -quiet, -info, -no-progress, -progress, -nopad, -root-owned"
            ),
            *values(
                "-comp, -b, -mkfs-time, -fstime, -all-time, -root-time, -root-mode, -root-uid, -root-gid, -force-uid, -force-gid, -throttle, -limit"
            ),
            *values("-processors, -mem, -offset, -o"),
            *values("-ef", takes=READ),
        ),
        operands=operands(WRITE, many=TEXT),
        examples=(example("sqfstar a.sqsh", WRITES),),
    ),
    command(
        "mkfs.erofs",
        options=(
            *flags("--all-root, --ignore-mtime, --preserve-mtime"),
            *values(
                "-z, -C, -d, -x, -E, -T, -U, --chunksize, --exclude-path, --exclude-regex, --force-uid, --force-gid, --max-extent-bytes"
            ),
            *values("--compress-hints, --file-contexts", takes=READ),
            *values("--blobdev", takes=WRITE),
        ),
        operands=operands(OVERWRITE, INSPECT),
        examples=(example("mkfs.erofs a.erofs src", WRITES, DESTRUCTIVE),),
    ),
    command(
        *("dump.erofs", "dump.exfat", "dump.f2fs", "fsck.erofs", "parse.f2fs"),
        options=(
            *flags("--ls, -e, -V, -s, -S, -p"),
            *values("--nid, --path, -i, -n, -a, -b, -d"),
            *values("--device", takes=READ),
            option("--extract", takes=WRITE, optional=True, effects=(WRITES,)),
        ),
        operands=DEVICES,
        examples=(example("dump.erofs -s a.erofs"), example("fsck.erofs --extract=out a.erofs", WRITES)),
    ),
    command(
        "zopfli",
        options=(
            *flags("-c, -h, -v, --gzip, --zlib, --deflate, --splitlast, --i5, --i10, --i15, --i25, --i50, --i100, --i250, --i500, --i1000"),
            *values("--i"),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("zopfli --i15 a.txt", WRITES),),
    ),
    command(
        *("advdef", "advpng", "advmng", "advzip"),
        options=(
            *flags(
                "-0 --shrink-store, -1 --shrink-fast, -2 --shrink-normal, -3 --shrink-extra, -4 --shrink-insane, -f --force, -q --quiet, -h, -V"
            ),
            *flags("-k --keep-file-time, -p --pedantic, -z --recompress, -a --add, -x --extract"),
            *values("-i --iter"),
            option("-l", "--list", "-t", "--test", harmless=True),
        ),
        operands=operands(many=WRITE),
        examples=(example("advpng -z -4 a.png", WRITES),),
    ),
    command(
        "heif-convert",
        options=(
            *values("-q"),
            *flags("-v, --quiet, --with-aux, --with-xmp, --with-exif, --skip-exif-offset, --no-colons, --list-decoders, -h"),
        ),
        operands=operands(READ, WRITE),
        examples=(example("heif-convert a.heic a.jpg", WRITES),),
    ),
    command("heif-info", options=flags("-d --dump-boxes, -h"), operands=FILES, examples=(example("heif-info a.heic"),)),
    command(
        *("cjpeg", "djpeg", "jpegtran"),
        style=SINGLE,
        options=(
            *flags(
                "-grayscale, -rgb, -optimize, -progressive, -targa, -arithmetic, -report, -strict, -verbose, -debug, -version, -baseline, -fast, -bmp, -gif"
            ),
            *flags("-gif0, -os2, -pnm, -nosmooth, -onepass, -memsrc, -memdst, -transpose, -transverse, -trim, -perfect"),
            *values(
                "-quality, -restart, -smooth, -maxmemory, -qslots, -sample, -dct, -dither, -colors, -quantize, -scale, -maxscans, -skip, -crop, -flip, -rotate, -copy"
            ),
            *values("-icc, -qtables, -scans, -map", takes=READ),
            *values("-outfile", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("jpegtran -optimize -outfile b.jpg a.jpg", WRITES), example("djpeg -pnm a.jpg")),
    ),
    command("rdjpgcom", style=SINGLE, options=flags("-raw, -verbose"), operands=FILES, examples=(example("rdjpgcom a.jpg"),)),
    command(
        "wrjpgcom",
        style=SINGLE,
        options=(*flags("-replace"), *values("-comment"), *values("-cfile", takes=READ)),
        operands=FILES,
        examples=(example("wrjpgcom -comment x a.jpg"),),
    ),
    command(
        "exiftran",
        "exifautotran",
        options=(*flags("-a, -9, -1, -2, -f, -F, -t, -T, -nt, -no, -h, -d, -g, -i, -b, -p"), *values("-c"), *values("-o", takes=WRITE)),
        operands=operands(many=WRITE),
        examples=(example("exiftran -ai a.jpg", WRITES),),
    ),
)

# ---- sums, duplicates, encodings -----------------------------------------------------------------------------------------

TEXTS = (
    command(
        "hashdeep",
        options=(
            *flags("-a, -m, -M, -x, -w, -X, -r, -e, -E, -s, -S, -p, -b, -l, -v, -vv, -d, -u, -h, -V, -0"),
            *values("-c, -i, -I, -o, -F, -j"),
            *values("-k, -f", takes=READ),
        ),
        operands=FILES,
        examples=(example("hashdeep -r -c sha256 src"), example("hashdeep -a -k sums.txt -r src")),
    ),
    command(
        *("md5deep", "sha1deep", "sha256deep", "tigerdeep", "whirlpooldeep"),
        options=(
            *flags("-r, -e, -w, -t, -n, -s, -S, -z, -q, -Z, -0, -l, -b, -k, -c, -d, -u, -h, -v, -V"),
            *values("-p, -i, -I, -a, -A, -o, -F, -j"),
            *values("-m, -M, -x, -X, -f", takes=READ),
        ),
        operands=FILES,
        examples=(example("sha256deep -r src"), example("md5deep -m known.txt a.bin")),
    ),
    command(
        "ssdeep",
        options=(*flags("-v, -d, -p, -r, -g, -s, -b, -l, -c, -x, -a, -h, -V"), *values("-t"), *values("-m, -k", takes=READ)),
        operands=FILES,
        examples=(example("ssdeep -r src"),),
    ),
    command(
        "duff",
        options=(*flags("-0, -H, -L, -P, -a, -e, -h, -q, -p, -r, -t, -u, -v, -z"), *values("-d, -f, -l")),
        operands=DEVICES,
        examples=(example("duff -r src"),),
    ),
    command(
        "rdfind",
        style=SINGLE,
        options=(
            *flags("-h, -help, -v, -version"),
            *values(
                "-ignoreempty, -minsize, -maxsize, -followsymlinks, -removeidentinode, -checksum, -deterministic, -makeresultsfile, -sleep"
            ),
            *values("-outputname", takes=WRITE),
            option("-makesymlinks", "-makehardlinks", "-deleteduplicates", takes=TEXT, effects=(DESTRUCTIVE,), when=("true",)),
            option("-n", "-dryrun", takes=TEXT, harmless=True, when=("true",)),
        ),
        operands=DEVICES,
        effects=(WRITES,),
        examples=(
            example("rdfind src", WRITES),
            example("rdfind -deleteduplicates true src", WRITES, DESTRUCTIVE),
            example("rdfind -dryrun true -deleteduplicates true src"),
        ),
    ),
    command("uchardet", options=flags("-v, -h"), operands=FILES, examples=(example("uchardet a.txt"),)),
    command("chardetect", "chardet", options=flags("-h, --minimal, -l --legacy"), operands=FILES, examples=(example("chardetect a.txt"),)),
    command(
        "enca",
        options=(
            *flags(
                "-g --guess, -d --details, -e --enca-name, -f --human-readable, -i --iconv-name, -r --rfc1345-name, -m --mime-name, -s --cstocs-name"
            ),
            *flags("-p --with-filename, -P --no-filename, -V --verbose, -h, -G --license, -v"),
            *values("-n --name, -L --language, -C --try-converters, -l --list"),
            option("-E", "--external-converter-program", takes=PROGRAM),
            option("-c", "--auto-convert", operands=WRITE),
            option("-x", "--convert-to", takes=TEXT, operands=WRITE),
        ),
        operands=FILES,
        examples=(example("enca -L polish a.txt"), example("enca -x UTF-8 a.txt", WRITES)),
    ),
    command(
        "enconv",
        options=(
            *flags("-V --verbose, -h, -v, -q"),
            *values("-n --name, -L --language, -C --try-converters, -l --list, -x --convert-to"),
            option("-E", "--external-converter-program", takes=PROGRAM),
        ),
        operands=operands(many=WRITE),
        examples=(example("enconv -x UTF-8 a.txt", WRITES),),
    ),
    command(
        "recode",
        options=(
            *flags(
                "-F --freeze-tables, -T --find-subsets, -C --copyright, -v --verbose, -q --quiet --silent, -f --force, -t --touch, -s --strict"
            ),
            *flags("-d --diacritics, -c --colons, -g --graphics, -i, -p"),
            *values("-k --known, --sequence, -x --ignore"),
            option("-l", "--list", takes=TEXT, optional=True),
            option("-h", "--header", takes=TEXT, optional=True),
            option("-S", "--source", takes=TEXT, optional=True),
        ),
        operands=operands(TEXT, many=WRITE),
        examples=(example("recode --list"), example("recode latin1..utf8 a.txt", WRITES)),
    ),
    command(
        "uconv",
        options=(
            *flags(
                "-h, -?, -V, -s --silent, -v --verbose, -l --list, --default-code, -L --list-transliterators, --canon, -c, -i, --fallback, --no-fallback"
            ),
            *flags("--add-signature, --remove-signature"),
            *values("--list-code, -x, --to-callback, --from-callback, --callback, -b --block-size, -f --from-code, -t --to-code"),
            *values("-o --output", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("uconv -l"), example("uconv -f latin1 -t utf8 -o b.txt a.txt", WRITES)),
    ),
    command("icuinfo", options=flags("-h, -?, -V, -v, -L --list, -P, -K"), examples=(example("icuinfo -v"),)),
    command("unaccent", options=flags("--debug_low, --debug_high, -h"), operands=WORDS, examples=(example("unaccent utf8 x"),)),
    command(
        "convmv",
        options=(
            *flags(
                "-i, -r, --nfc, --nfd, --qfrom, --qto, --lowmem, --nosmart, --fixdouble, --parsable, --run-parsable, --no-preserve-mtimes, --replace"
            ),
            *flags("--unescape, --upper, --lower, --dotlessi, --caseful-sz, --map"),
            *values("-f, -t"),
            option("--list", "--dump-options", harmless=True),
            option("--exec", takes=PROGRAM),
            option("--notest", operands=WRITE),
        ),
        operands=DEVICES,
        examples=(example("convmv -f latin1 -t utf8 -r src"), example("convmv --notest -f latin1 -t utf8 a", WRITES)),
    ),
    command(
        "mpack",
        options=(
            *flags("-a"),
            *values("-s, -m, -c"),
            *values("-d", takes=READ),
            *values("-o", takes=WRITE),
            option("-n", takes=TEXT, effects=(EGRESS,)),
        ),
        operands=operands(READ, many=HOST),
        effects=(EGRESS,),
        examples=(example("mpack -s x a.pdf me@x.example", EGRESS),),
    ),
    command(
        "munpack",
        options=(*flags("-f, -q, -t"), *values("-r"), *values("-C", takes=WRITE)),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("munpack mail.txt", WRITES),),
    ),
    command(
        "uudeview",
        options=(*flags("-i, -a, -o, -c, -m, -z, -f, -r, -t, -d, -b, -s, -q, -v, -n, +e"), *values("-e"), *values("-p", takes=WRITE)),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("uudeview -i a.uu", WRITES),),
    ),
    command(
        "bbe",
        options=(
            *flags("-s --suppress, -?, -V"),
            *values("-b --block, -e --expression"),
            *values("-f --file", takes=READ),
            *values("-o --output", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("bbe -e 's/a/b/' a.bin"), example("bbe -e 's/a/b/' -o b.bin a.bin", WRITES)),
    ),
    command(
        "zbarimg",
        options=(
            *flags("-h, -q --quiet, -d --display, -D --nodisplay, --xml, --noxml, --raw, -1 --oneshot, --nodbus, --polygon"),
            option("-v", "--verbose", takes=TEXT, optional=True),
            *values("-S --set"),
        ),
        operands=FILES,
        examples=(example("zbarimg -q --raw a.png"),),
    ),
    command(
        "dmtxread",
        options=(
            *flags(
                "-c --codewords, -l --list-formats, -n --newline, -D --diagnose, -M --mosaic, -P --page-numbers, -R --corners, -U --unicode, -v --verbose, -V, -G"
            ),
            *values(
                "-e --minimum-edge, -E --maximum-edge, -g --gap, -m --milliseconds, -p --page, -q --square-deviation, -r --resolution, -s --symbol-size"
            ),
            *values(
                "-t --threshold, -x --x-range-min, -X --x-range-max, -y --y-range-min, -Y --y-range-max, -C --corrections-max, -N --stop-after, -S --shrink"
            ),
        ),
        operands=FILES,
        examples=(example("dmtxread -n a.png"),),
    ),
    command(
        "dmtxwrite",
        options=(
            *flags("-c --codewords, -l --list-formats, -p --preview, -M --mosaic, -v --verbose, -V"),
            *values(
                "-d --module, -m --margin, -e --encoding, -f --format, -r --resolution, -s --symbol-size, -C --color, -B --bg-color, -R --rotate"
            ),
            *values("-o --output", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("dmtxwrite -o a.png a.txt", WRITES),),
    ),
    command(
        "boxes",
        options=(
            *flags("-h, -l, -m, -r, -v, -c, -q, -u"),
            *values("-a, -d, -e, -i, -k, -n, -p, -s, -t"),
            *values("-f", takes=READ),
        ),
        operands=operands(READ, WRITE),
        examples=(example("boxes -l"), example("boxes -d stone a.txt b.txt", WRITES)),
    ),
    command(
        *("cracklib-check", "pwscore", "pwmake", "cracklib-unpacker"),
        operands=WORDS,
        examples=(example("pwmake 64"), example("pwscore")),
    ),
    command(
        "pwqcheck",
        "pwqgen",
        style=POSIX,
        options=flags("-1, -2, --multi, -h"),
        operands=WORDS,
        examples=(example("pwqgen random=40"),),
    ),
    command(
        "xkcdpass",
        options=(
            *flags("-i --interactive, -V --verbose, -R --allow-weak-rng"),
            *values(
                "--min, --max, -n --numwords, -v --valid-chars, -a --acrostic, -c --count, -d --delimiter, -s --separator, -C --case, --hook"
            ),
            *values("-w --wordfile", takes=READ),
        ),
        examples=(example("xkcdpass -n 5"), example("xkcdpass -w .env", SECRET_READ)),
    ),
    command(
        "autojump",
        options=(
            *flags("-s --stat, -h, -v"),
            *values("-i --increase, -d --decrease"),
            option("-a", "--add", takes=INSPECT),
            option("--purge", "--complete"),
        ),
        operands=WORDS,
        examples=(example("autojump -s"), example("autojump src")),
    ),
    command(
        "lndir",
        style=SINGLE,
        options=flags("-silent, -ignorelinks, -withrevinfo"),
        operands=operands(INSPECT, WRITE),
        effects=(WRITES,),
        examples=(example("lndir /usr/share/x out", WRITES),),
    ),
    command(
        "mtools",
        *("mdir", "mtype", "minfo", "mdu", "mshowfat", "mcheck", "mtoolstest"),
        style=POSIX,
        options=(*flags("-b, -w, -a, -f, -s, -/, -X, -V, -t, -v, -h"), *values("-i", takes=READ)),
        operands=WORDS,
        examples=(example("mdir -i floppy.img ::/"), example("mtype -i .env ::/x", SECRET_READ)),
    ),
    command(
        *("mcopy", "mmd", "mmove", "mren", "mattrib", "mlabel", "mcd", "mcat", "mzip", "mshortname"),
        style=POSIX,
        options=(
            *flags("-b, -s, -p, -Q, -a, -n, -m, -v, -t, -o, -O, -r, -R, -A, -S, -M, -c, -V, -/, +r, -h, +h, +s, +a, -D"),
            *values("-i", takes=WRITE),
        ),
        operands=operands(many=TEXT, last=WRITE),
        examples=(example("mcopy -i floppy.img a.txt ::/", WRITES),),
    ),
    command(
        *("mdel", "mdeltree", "mrd", "mformat", "mpartition", "mbadblocks"),
        style=POSIX,
        options=(
            *flags("-v, -1, -4, -8, -F, -a, -C, -k, -X, -3, -I, -p, -f, -c, -d, -r"),
            *values("-t, -h, -s, -n, -S, -M, -N, -H, -L, -B, -m, -K, -R, -2, -0, -A"),
            *values("-i", takes=OVERWRITE),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(example("mformat -i floppy.img -F ::", WRITES, DESTRUCTIVE), example("mdel a:x", DESTRUCTIVE)),
    ),
)

# ---- disk images and file systems ----------------------------------------------------------------------------------------

# what lists names and numbers of an image shows no content of it
SLEUTH = (*flags("-v, -V, -r, -a, -A, -e, -l, -h, -B, -M, -D, -u"), *values("-f, -i, -o, -b"))
LISTED = operands(INSPECT, many=TEXT)
DISKS = (
    command(
        *("fls", "istat", "tsk_gettimes"),
        options=(*SLEUTH, *flags("-d, -F, -p"), *values("-m, -s, -z")),
        operands=LISTED,
        examples=(example("fls -r -o 2048 disk.img"), example("istat /dev/sdb1 5")),
    ),
    command(
        *("ifind", "blkcalc"),
        options=(*flags("-v, -V, -a, -l"), *values("-f, -i, -o, -b, -d, -n, -p, -z, -s, -u")),
        operands=LISTED,
        examples=(example("ifind -n etc/hosts disk.img"),),
    ),
    command(
        *("mmls", "mmstat"),
        options=(*flags("-v, -V, -B, -r, -a, -A, -m, -M"), *values("-t, -o, -b, -i")),
        operands=LISTED,
        examples=(example("mmls /dev/sdb"),),
    ),
    command(
        *("ils", "ffind", "fsstat", "img_stat", "blkstat", "jls", "tsk_imageinfo", "usnjls", "pstat"),
        options=(*SLEUTH, *flags("-s, -m, -z, -t, -d, -O, -p, -L, -Z, -w")),
        operands=LISTED,
        examples=(example("fsstat disk.img"),),
    ),
    command(
        "mmcat",
        options=(*flags("-v, -V"), *values("-t, -o, -b, -i")),
        operands=operands(READ, many=TEXT),
        examples=(example("mmcat disk.img 2"), example("mmcat /dev/sdb 2", SECRET_READ)),
    ),
    command(
        *("icat", "fcat", "img_cat", "blkcat", "blkls", "jcat"),
        options=(*SLEUTH, *flags("-s, -m, -z, -t, -d, -O, -p, -L, -Z, -w")),
        operands=operands(READ, many=TEXT),
        examples=(example("icat disk.img 5"), example("icat -s .env 5", SECRET_READ)),
    ),
    command(
        "sigfind",
        "srch_strings",
        options=(*flags("-l, -V, -a, -f, -h, -v, -o"), *values("-b, -t, -n, -e")),
        operands=FILES,
        examples=(example("srch_strings -a a.bin"),),
    ),
    command(
        "hfind",
        options=(*flags("-e, -q, -V"), *values("-i"), *values("-f", takes=READ)),
        operands=operands(READ, many=TEXT),
        examples=(example("hfind NSRLFile.txt 5a"),),
    ),
    command(
        "mactime",
        options=(*flags("-d, -h, -V, -m, -y"), *values("-z, -i"), *values("-b, -g, -p", takes=READ)),
        operands=WORDS,
        examples=(example("mactime -b body.txt -d"),),
    ),
    command(
        "tsk_recover",
        options=(*flags("-v, -V, -a, -e"), *values("-f, -i, -b, -o, -d")),
        operands=operands(READ, WRITE),
        examples=(example("tsk_recover disk.img out", WRITES),),
    ),
    command(
        "tsk_loaddb",
        options=(*flags("-a, -v, -V, -k, -h"), *values("-i, -b"), *values("-d", takes=WRITE)),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("tsk_loaddb disk.img", WRITES),),
    ),
    command(
        "scalpel",
        options=(
            *flags("-b, -d, -m, -O, -r, -t, -u, -v, -e, -n"),
            *values("-q, -s"),
            *values("-c, -i", takes=READ),
            *values("-o", takes=WRITE),
            option("-p", "-h", "-V", harmless=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("scalpel -o out disk.img", WRITES),),
    ),
    command(
        *("ntfsinfo", "ntfsls", "ntfscluster", "ntfscmp", "ntfs-3g.probe"),
        options=(
            *flags(
                "-f --force, -h, -m --mft, -q --quiet, -t --notime, -v --verbose, -V, -l --long, -R --recursive, -s --system, -x --dos, -P --no-progress-bar"
            ),
            *flags("-F --classify, -r --readonly, -w --readwrite, -a --all, -i"),
            *values("--file --filename, --inode, -p --path, --attribute, -n --attribute-name, -c --cluster, -I, --sector"),
        ),
        operands=LISTED,
        examples=(example("ntfsinfo -m disk.img"), example("ntfsls -l disk.img")),
    ),
    command(
        "ntfscat",
        options=(*flags("-f --force, -h, -q --quiet, -v --verbose, -V"), *values("-a --attribute, -n --attribute-name, -i --inode")),
        operands=operands(READ, many=TEXT),
        examples=(example("ntfscat /dev/sdb1 a.txt", SECRET_READ),),
    ),
    command(
        *(
            "ntfscp",
            "ntfsundelete",
            "ntfsrecover",
            "ntfsdecrypt",
            "ntfssecaudit",
            "ntfsmove",
            "ntfstruncate",
            "ntfsfallocate",
            "ntfsusermap",
        ),
        options=(
            *flags(
                "-m --min-fragments, -f --force, -h, -q --quiet, -v --verbose, -V, -C --case, -O --optimistic, -P --parent, -T --truncate"
            ),
            *values(
                "-a --attribute, -N --attr-name, -b --byte, -c --copy, -p --percentage, -S --size, -t --time, -i --inode --inodes, -u --undelete, --match"
            ),
            *values("-d --destination, -o --output", takes=WRITE),
            option("-n", "--no-action", "-s", "--scan", harmless=True),
        ),
        operands=operands(READ, many=TEXT),
        effects=(DESTRUCTIVE,),
        examples=(example("ntfscp /dev/sdb1 a /b", DESTRUCTIVE, SECRET_READ), example("ntfsundelete -s disk.img")),
    ),
    command(
        "ntfswipe",
        options=(
            *flags(
                "-a --all, -d --directory, -f --force, -h, -l --logfile, -m --mft, -p --pagefile, -q --quiet, -s --undel, -t --tails, -u --unused"
            ),
            *flags("-U --unused-fast, -v --verbose, -V"),
            *values("-b --bytes, -c --count"),
            option("-n", "--no-action", "-i", "--info", harmless=True),
        ),
        operands=operands(OVERWRITE),
        examples=(example("ntfswipe -a /dev/sdb1", WRITES, DESTRUCTIVE),),
    ),
    command(
        "ntfsclone",
        options=(
            *flags(
                "-s --save-image, -r --restore-image, -n --no-action, --rescue, -m --metadata, --ignore-fs-check, -t --preserve-timestamps"
            ),
            *flags("--full-logfile, --new-serial, --new-half-serial, -f --force, -q --quiet, -h"),
            *values("-o --output", takes=WRITE),
            *values("-O --overwrite", takes=OVERWRITE),
        ),
        operands=FILES,
        examples=(
            example("ntfsclone -O /dev/sdc1 /dev/sdb1", WRITES, DESTRUCTIVE, SECRET_READ),
            example("ntfsclone -s -o a.img /dev/sdb1", WRITES, SECRET_READ),
        ),
    ),
    command(
        *(
            "ntfs-3g",
            "lowntfs-3g",
            "mount.ntfs",
            "mount.ntfs-3g",
            "mount.lowntfs-3g",
            "mount.nilfs2",
            "mount.ocfs2",
            "mount.ceph",
            "mount.davfs",
            "mount.s3ql",
        ),
        options=(*flags("-n, -v, -h, -V, -f, -s"), *values("-o")),
        operands=operands(READ, WRITE),
        effects=(ROOT_ACCESS, MUTATION),
        examples=(example("ntfs-3g /dev/sdb1 /mnt", ROOT_ACCESS, MUTATION, WRITES, SECRET_READ),),
    ),
    command(
        *("umount.nfs", "umount.nfs4", "umount.nilfs2", "umount.s3ql", "umount.davfs"),
        options=flags("-f, -v, -n, -r, -l, -h"),
        operands=DEVICES,
        effects=(ROOT_ACCESS, MUTATION),
        examples=(example("umount.nfs /mnt", ROOT_ACCESS, MUTATION),),
    ),
    command(
        "lscp",
        "lssu",
        options=(
            *flags("-a --all, -b --show-block-count, -g --show-increment, -r --reverse, -s --snapshot, -h, -V, -l --latest-usage"),
            *values("-i --index, -n --lines, -p --protection-period"),
        ),
        operands=DEVICES,
        examples=(example("lscp -s /dev/sdb1"),),
    ),
    command(
        *("rmcp", "chcp", "mkcp", "nilfs-clean", "nilfs-resize", "nilfs_cleanerd"),
        options=(
            *flags(
                "-f --force, -i --interactive, -h, -V, -s --snapshot --suspend, -p --print, -b --break --stop, -l --status, -q --quit, -r --resume, -v --verbose, -y"
            ),
            *values("-m --min-reclaimable-blocks, -P --protection-period, -S --speed"),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(example("rmcp /dev/sdb1 5", DESTRUCTIVE),),
    ),
    command(
        "nilfs-tune",
        options=(*flags("-f, -h"), option("-l", harmless=True), *values("-i, -m, -L, -U, -O")),
        operands=operands(OVERWRITE),
        examples=(example("nilfs-tune -L x /dev/sdb1", WRITES, DESTRUCTIVE),),
    ),
    command(
        "o2info",
        "mounted.ocfs2",
        options=(
            *flags("-C --cluster-coherent, --fs-features, --volinfo, --mkfs, --freeinode, --space-usage, --filestat, -V, -h, -d, -f"),
            *values("--freefrag"),
        ),
        operands=DEVICES,
        examples=(example("mounted.ocfs2 -d"), example("o2info --volinfo /data")),
    ),
    command(
        *(
            "tunefs.ocfs2",
            "fsck.ocfs2",
            "debugfs.ocfs2",
            "o2image",
            "mkfs.ocfs2",
            "mkfs.gfs2",
            "gfs2_mkfs",
            "fsck.gfs2",
            "gfs2_fsck",
            "gfs2_edit",
            "gfs2_grow",
            "gfs2_jadd",
            "gfs2_convert",
            "tunegfs2",
        ),
        *("resize.f2fs", "sload.f2fs", "defrag.f2fs", "f2fslabel", "tune.exfat", "exfat2img", "udflabel", "wrudf"),
        options=(
            *flags("-q --quiet, -v --verbose, -V, -y --yes, -f, -w, -x, -D, -O, -P"),
            *values("-L --label, -N --node-slots, -J --journal-options, --fs-features, -t, -p, -j, -c, -d, -b, -C, -T, -M, -K, -s, -I, -o"),
            option("-n", "--no", "-h", "--list-sparse", harmless=True),
            *flags("-S --volume-size, --backup-super, --update-cluster-stack"),
            *values("-Q --query, -i, -l, -r, -a, -m, -u --uuid, --lvid, --vid, --vsid, --fsid"),
        ),
        operands=operands(OVERWRITE, many=TEXT),
        effects=(DESTRUCTIVE,),
        examples=(example("mkfs.gfs2 -t a:b -p lock_dlm -j 2 /dev/sdb1", WRITES, DESTRUCTIVE), example("fsck.gfs2 -n /dev/sdb1")),
    ),
    command(
        "udfinfo",
        options=(*flags("-h, --locale, --u8, --u16, --utf8"), *values("-b --blocksize, --startblock, --lastblock, --vatblock")),
        operands=DEVICES,
        examples=(example("udfinfo /dev/sr0"),),
    ),
    command(
        "xfsdump",
        options=(
            *flags("-a, -e, -m, -o, -q, -A, -D, -E, -F, -J, -K, -R, -T"),
            *values("-b, -c, -d, -l, -p, -s, -t, -v, -z, -B, -L, -O, -Y, -M"),
            *values("-f", takes=WRITE),
            option("-I", takes=TEXT, optional=True, harmless=True),
        ),
        operands=FILES,
        examples=(example("xfsdump -l 0 -f /tmp/home.dump /home", WRITES), example("xfsdump -I")),
    ),
    command(
        "xfsrestore",
        options=(
            *flags("-e, -i, -m, -o, -q, -r, -A, -B, -D, -E, -F, -J, -K, -Q, -R, -T"),
            *values("-b, -n, -p, -s, -v, -L, -O, -S, -X, -Y"),
            *values("-a", takes=WRITE),
            *values("-f, -c", takes=READ),
            option("-t", "-I", harmless=True),
        ),
        operands=operands(many=OVERWRITE),
        examples=(example("xfsrestore -f home.dump /home", WRITES, DESTRUCTIVE), example("xfsrestore -t -f home.dump")),
    ),
    command(
        "dump",
        options=(
            *flags("-0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -a, -c, -k, -m, -M, -n, -q, -S, -u, -v, -W, -w, -y"),
            *values("-b, -B, -d, -e, -h, -I, -j, -L, -s, -T, -z"),
            *values("-A, -D, -f, -Q", takes=WRITE),
            *values("-E", takes=READ),
            *values("-F", takes=PROGRAM),
        ),
        operands=FILES,
        examples=(example("dump -0 -f /tmp/root.dump /", WRITES), example("dump -w")),
    ),
    command(
        "restore",
        "rrestore",
        options=(
            *flags("-i, -R, -r, -x, -a, -c, -d, -h, -k, -l, -m, -N, -o, -u, -v, -V, -y, -M"),
            *values("-P, -b, -D, -H, -L, -Q, -s, -T, -X"),
            *values("-A, -f", takes=READ),
            *values("-F", takes=PROGRAM),
            option("-t", "-C", harmless=True),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(example("restore -rf root.dump", DESTRUCTIVE), example("restore -tf root.dump")),
    ),
    command(
        *("thin_dump", "cache_dump", "era_dump", "thin_ls", "thin_delta", "thin_rmap", "thin_metadata_size", "cache_metadata_size"),
        options=(
            *flags("-h, -V, -r --repair, --skip-mappings, --no-headers, --verbose"),
            *values(
                "-f --format, --dev-id, --transaction-id, --data-block-size, --nr-data-blocks, --thin1, --snap1, --thin2, --snap2, -b --block-size"
            ),
            *values("-s --pool-size, -u --unit, --region"),
            option("-m", "--metadata-snap", "--metadata-snapshot", takes=TEXT, optional=True),
            *values("-o", takes=WRITE),
        ),
        operands=DEVICES,
        examples=(example("thin_dump /dev/vg/meta"), example("thin_dump -o a.xml /dev/vg/meta", WRITES)),
    ),
    command(
        *("thin_check", "cache_check", "era_check"),
        options=(
            *flags(
                "-q --quiet, -h, -V, --super-block-only, --skip-mappings, --ignore-non-fatal-errors, -m --metadata-snapshot, --skip-hints, --skip-discards"
            ),
            *values("--override-mapping-root"),
            option("--clear-needs-check-flag", "--auto-repair", effects=(DESTRUCTIVE,)),
        ),
        operands=DEVICES,
        examples=(example("thin_check /dev/vg/meta"), example("thin_check --auto-repair /dev/vg/meta", DESTRUCTIVE)),
    ),
    command(
        *("thin_restore", "thin_repair", "cache_restore", "cache_repair", "era_restore", "cache_writeback", "thin_trim", "era_invalidate"),
        options=(
            *flags("-h, -V, -q --quiet, --omit-clean-shutdown"),
            *values(
                "--transaction-id, --data-block-size, --nr-data-blocks, --metadata-version, --debug-override-metadata-version, --written-since"
            ),
            *values("-i --input", takes=READ),
            *values("-o --output, --metadata-device, --origin-device, --fast-device, --data-dev, --metadata-dev", takes=OVERWRITE),
        ),
        operands=operands(many=OVERWRITE),
        examples=(example("thin_restore -i a.xml -o /dev/vg/meta", WRITES, DESTRUCTIVE),),
    ),
    command(
        "wodim",
        "cdrecord",
        style=SINGLE,
        options=(
            *flags(
                "-v, -V, -silent, -s, -force, -immed, -dummy, -clone, -dao, -tao, -raw, -multi, -fix, -nofix, -waiti, -load, -lock, -eject, -format"
            ),
            *flags("-overburn, -ignsize, -text, -audio, -data, -pad, -nopad"),
            option("-version", "-prcap", "-inq", "-scanbus", "--devices", "-checkdrive", "-atip", "-toc", "-msinfo", harmless=True),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(example("wodim -v dev=/dev/sr0 a.iso", DESTRUCTIVE), example("wodim --devices")),
    ),
    command(
        "growisofs",
        style=SINGLE,
        options=(
            *flags("-dvd-compat, -overburn, -use-the-force-luke, -R, -J, -r, -v"),
            *values("-speed, -V"),
            *values("-Z, -M", takes=OVERWRITE),
            option("-version", "-dry-run", harmless=True),
        ),
        operands=FILES,
        effects=(DESTRUCTIVE,),
        examples=(example("growisofs -Z /dev/sr0=a.iso", WRITES, DESTRUCTIVE),),
    ),
    command(
        "readom",
        "readcd",
        style=SINGLE,
        options=(
            *flags("-version, -silent, -s, -v, -V, -c2scan, -scanbus, -notrunc, -fulltoc, -clone, -noerror, -nocorr, -overhead"),
            option("-w", effects=(DESTRUCTIVE,)),
        ),
        operands=WORDS,
        effects=(WRITES,),
        examples=(example("readom dev=/dev/sr0 f=a.iso", WRITES), example("readom -w dev=/dev/sr0 f=a.iso", WRITES, DESTRUCTIVE)),
    ),
    command(
        "mt-st",
        options=(*flags("-h, -v"), *values("-f, -t", takes=INSPECT)),
        subcommands=(
            subcommand("status", "tell", "densities", operands=WORDS, examples=(example("mt-st -f /dev/st0 status"),)),
            subcommand(
                "erase",
                "weof",
                "eof",
                "mkpartition",
                operands=WORDS,
                effects=(DESTRUCTIVE,),
                examples=(example("mt-st -f /dev/st0 erase", DESTRUCTIVE),),
            ),
            subcommand(
                *(
                    "rewind",
                    "offline",
                    "rewoffl",
                    "eject",
                    "fsf",
                    "fsfm",
                    "bsf",
                    "bsfm",
                    "fsr",
                    "bsr",
                    "eod",
                    "seod",
                    "retension",
                    "load",
                    "lock",
                    "unlock",
                    "seek",
                    "asf",
                    "compression",
                    "setblk",
                    "setdensity",
                ),
                operands=WORDS,
                effects=(MUTATION,),
                examples=(example("mt-st -f /dev/st0 rewind", MUTATION),),
            ),
        ),
    ),
)

# ---- hardware ------------------------------------------------------------------------------------------------------------

SCSI = (
    *flags(
        "-b --brief, -h, -H --hex, -l --long --list, -v --verbose, -V, -r --raw, -R --readonly, -c --ck_cond, -e --extend, -i --ident, -p --packet"
    ),
    *flags("-6, -1, -2, -0, -d, -D, -j, -N, -O"),
)
HARDWARE = (
    command(
        *(
            "scsi_temperature",
            "scsi_readcap",
            "scsi_ready",
            "scsi_mandat",
            "sg_sat_identify",
            "sg_ident",
            "sg_opcodes",
            "sg_rtpg",
            "sg_rmsn",
            "sg_read_block_limits",
        ),
        *(
            "sg_referrals",
            "sg_rep_pip",
            "sg_rep_zones",
            "sg_get_config",
            "sg_get_elem_status",
            "sg_get_lba_status",
            "sg_decode_sense",
            "sg_safte",
            "sg_sat_phy_event",
        ),
        *("sg_sat_read_gplog", "sg_copy_results", "sg_read_attr", "sg_verify"),
        options=SCSI,
        operands=DEVICES,
        examples=(example("scsi_readcap /dev/sda"), example("sg_opcodes /dev/sda")),
    ),
    command(
        *(
            "sg_reset",
            "sg_start",
            "sg_unmap",
            "sg_senddiag",
            "sg_persist",
            "sg_reassign",
            "sg_write_buffer",
            "sg_write_long",
            "sg_write_verify",
            "sg_write_x",
            "sg_wr_mode",
        ),
        *(
            "sg_xcopy",
            "sg_stpg",
            "sg_sync",
            "sg_prevent",
            "sg_ses_microcode",
            "sg_sat_set_features",
            "sg_reset_wp",
            "sg_zone",
            "sg_compare_and_write",
            "sg_emc_trespass",
            "sg_bg_ctl",
        ),
        *(
            "sg_stream_ctl",
            "sg_timestamp",
            "sg_test_rwbuf",
            "smp_phy_control",
            "smp_conf_general",
            "smp_conf_phy_event",
            "smp_conf_route_info",
            "smp_conf_zone_man_pass",
        ),
        *(
            "smp_conf_zone_perm_tbl",
            "smp_conf_zone_phy_info",
            "smp_ena_dis_zoning",
            "smp_phy_test",
            "smp_write_gpio",
            "smp_zone_activate",
            "smp_zone_lock",
            "smp_zone_unlock",
        ),
        options=(
            *flags(
                "-b --bus, -d --device, -z, -N --no-esc --no-escalate --new, -t --target, -v --verbose, -e --eject --extdur, -i --immed, -l --load, -L --loej"
            ),
            *flags(
                "-s --start, -S --stop, -f --force, -a --anchor, -n, -O --old, -o --out, -G --register, -P --preempt, -A --preempt-abort, -R --reserve, -C --clear"
            ),
            *values("-T --timeout --prout-type, -K --param-rk, -m --maxlen, -p --phy, -I --interface, -M, --op, --lba, --num"),
            option("-h", "-V", "--dry-run", harmless=True),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(example("sg_unmap --lba 0 --num 1 /dev/sda", DESTRUCTIVE), example("sg_start --stop /dev/sda", DESTRUCTIVE)),
    ),
    command(
        *(
            "smp_discover",
            "smp_discover_list",
            "smp_rep_general",
            "smp_rep_manufacturer",
            "smp_rep_broadcast",
            "smp_rep_exp_route_tbl",
            "smp_rep_phy_err_log",
            "smp_rep_phy_event",
        ),
        *(
            "smp_rep_phy_event_list",
            "smp_rep_phy_sata",
            "smp_rep_route_info",
            "smp_rep_self_conf_stat",
            "smp_rep_zone_man_pass",
            "smp_rep_zone_perm_tbl",
            "smp_read_gpio",
        ),
        options=(
            *flags(
                "-A --adn, -b --brief, -h, -D --dsn, -H --hex, -i --ignore, -l --list, -m --multiple, -M --my, -r --raw, -S --summary, -v --verbose, -V, -z --zero"
            ),
            *flags("-c --changecount --cap"),
            *values("-I --interface, -n --num, -p --phy, -s --sa, -d --desc, -f --filter"),
        ),
        operands=DEVICES,
        examples=(example("smp_discover /dev/bsg/expander-0:0"),),
    ),
    command(
        "systool",
        options=(*flags("-a, -d, -h, -p, -v, -D, -P"), *values("-b, -c, -m, -A")),
        operands=WORDS,
        examples=(example("systool -v -m xfs"),),
    ),
    command(
        *("hwloc-info", "hwloc-calc", "hwloc-ps", "hwloc-diff", "hwloc-distrib", "hwloc-dump-hwdata"),
        options=(
            *flags(
                "--objects, --topology, --support, -v --verbose, -s --silent, --children, -n, --disallowed, --no-icaches, --no-io, --no-bridges, --whole-io, -h"
            ),
            *flags(
                "--thissystem, -p --physical, -l --logical, -a, -c --cpuset, -t --threads, -e --get-last-cpu-location, --short-name, --single-ancestor"
            ),
            *flags(
                "--pi --physical-input, --li --logical-input, --po --physical-output, --lo --logical-output, --no --nodeset-output, --ni --nodeset-input"
            ),
            *flags("--nodeset, --largest, --single, --taskset, -q --quiet, --reverse, --ancestors, --local-memory"),
            *values(
                "--input-format --if, --ancestor, --descendants, --best-memattr, --restrict, --restrict-flags, --filter, --pid, --name, --uid, --number-of, -N"
            ),
            *values("--intersect, -I, --hierarchical, -H, --sep, --ignore, --from, --to, --at, --no-smt, --cpukind, --refname"),
            *values("-i --input", takes=INSPECT),
        ),
        operands=WORDS,
        examples=(example("hwloc-info"), example("hwloc-calc -N pu all")),
    ),
    command(
        "hwloc-bind",
        style=POSIX,
        options=(
            *flags(
                "--disallowed, --hbm, --no-hbm, --cpubind, --membind, --get, --nodeset, -e --get-last-cpu-location, --single, --strict, -p --physical"
            ),
            *flags("-l --logical, --taskset, -f --force, -q --quiet, -v --verbose, -h"),
            *values("--no-smt, --restrict, --restrict-flags, --best-memattr, --mempolicy"),
            option("--pid", "--tid", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=operands(TEXT, COMMAND),
        examples=(
            example("hwloc-bind core:0 rm -rf build", DESTRUCTIVE),
            example("hwloc-bind --get"),
            example("hwloc-bind --pid 5 core:0", MUTATION),
        ),
    ),
    command(
        "acpidump",
        options=(*flags("-b, -h, -?, -s, -v, -z, -c, -x, -r"), *values("-a, -n"), *values("-f", takes=READ), *values("-o", takes=WRITE)),
        examples=(example("acpidump -s"), example("acpidump -o a.dat", WRITES)),
    ),
    command(
        "acpixtract",
        options=(*flags("-m, -v, -h"), option("-l", harmless=True), *flags("-a"), *values("-s")),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("acpixtract -l a.dat"), example("acpixtract -a a.dat", WRITES)),
    ),
    command(
        "iasl",
        options=(
            *flags("-v, -va, -vi, -vo, -vr, -vs, -we, -f, -n, -h, -hc"),
            *values("-T, -w, -x"),
            *values("-e, -I", takes=READ),
            *values("-p", takes=WRITE),
            option("-d", takes=TEXT, optional=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("iasl -d dsdt.dat", WRITES),),
    ),
    command(
        *("mbw", "dbench", "tbench", "bonnie++", "iozone", "bonnie"),
        options=(
            *flags("-q, -a, -h, -b, -x, -f, -D, -y, -S, -T, -R"),
            *values("-n, -t, -s, -m, -r, -c, -u, -g, -i"),
            *values("-d", takes=WRITE),
        ),
        operands=WORDS,
        effects=(WRITES,),
        examples=(example("bonnie++ -d /tmp/x -n 1", WRITES), example("mbw 256", WRITES)),
    ),
    command(
        "tlp",
        subcommands=(
            subcommand("diskid", "usb", "version", "stat", examples=(example("tlp diskid"),)),
            subcommand(
                *(
                    "start",
                    "ac",
                    "bat",
                    "true",
                    "false",
                    "noarg",
                    "setcharge",
                    "fullcharge",
                    "chargeonce",
                    "discharge",
                    "recalibrate",
                    "bayoff",
                    "init",
                ),
                operands=WORDS,
                effects=(MUTATION,),
                examples=(example("tlp bat", MUTATION),),
            ),
        ),
    ),
    command(
        *("hcitool", "sdptool", "l2ping", "gatttool"),
        options=(*flags("-h, -f, -r, -v"), *values("-i, -s, -c, -t, -d")),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("l2ping 00:11:22:33:44:55", MUTATION),),
    ),
    command(
        *(
            "hciconfig",
            "btmgmt",
            "rfcomm",
            "hciattach",
            "iwpriv",
            "iwspy",
            "pon",
            "poff",
            "pppoe-start",
            "pppoe-stop",
            "pppoe-connect",
            "hwstamp_ctl",
            "phc_ctl",
        ),
        options=(*flags("-a --all, -h, -q --quick, -r, -d, -c, -v, -S, -A, -E, -C"), *values("-i, -L, -l, -t")),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("hciconfig hci0 down", MUTATION), example("pon provider", MUTATION)),
    ),
    command(
        "plog",
        "pppstats",
        "pppoe-status",
        options=(*flags("-a, -d, -r, -v, -z, -h"), *values("-c, -w")),
        operands=WORDS,
        examples=(example("pppstats -c 2 ppp0"),),
    ),
    command("pppdump", options=(*flags("-h, -p, -d, -r, -a"), *values("-m")), operands=FILES, examples=(example("pppdump a.rec"),)),
    command(
        "iwgetid",
        options=flags("-r --raw, -s --scheme, -a --ap, -f --freq, -m --mode, -p --protocol, -c --channel, -h, -v"),
        operands=WORDS,
        examples=(example("iwgetid -r"),),
    ),
    command("iwevent", "wavemon", options=(*flags("-g, -h, -v"), *values("-i")), examples=(example("wavemon -h"),)),
    command("wpa_passphrase", operands=WORDS, examples=(example("wpa_passphrase ssid"),)),
    command(
        "btmon",
        options=(
            *flags("-t --time, -T --date, -S --sco, -A --a2dp, -E --ellisys, -h, -N --no-time, -C --columns, -c --color"),
            *values("-s --server, -p --priority, -i --index, -B --tty-speed"),
            *values("-r --read, -a --analyze, -d --tty", takes=READ),
            *values("-w --write", takes=WRITE),
        ),
        examples=(example("btmon -r a.snoop"), example("btmon -w a.snoop", WRITES)),
    ),
)

# ---- networks ------------------------------------------------------------------------------------------------------------

NETWORKS = (
    command(
        "drill",
        options=(
            *flags("-D, -T, -S, -4, -6, -a, -s, -u, -t, -z"),
            *values("-I, -V, -b, -d, -o, -p, -x, -y"),
            *values("-c, -k, -f, -i, -r", takes=READ),
            *values("-w, -q", takes=WRITE),
            option("-Q"),
            option("-v", "-h", harmless=True),
        ),
        operands=operands(many=HOST),
        effects=(REMOTE_READ,),
        examples=(example("drill -t mx example.com", REMOTE_READ), example("drill -w a.pkt example.com", REMOTE_READ, WRITES)),
    ),
    command(
        "tcptrace",
        options=(
            *flags("-b, -l, -r, -W, -q, -n, -s, -c, -z, -zx, -zy, -zxy, -p, -P, -t, -v, -w, -d, -e, -h, -u, --csv, --tsv, --continuous"),
            *values("--sv, --max_conn_num, --update_interval, -E, -B, -i, -o, -f, -x"),
            *values("--output_dir, --output_prefix", takes=WRITE),
            option("-T", "-R", "-S", "-N", "-F", "-G", "-D", effects=(WRITES,)),
        ),
        operands=FILES,
        examples=(example("tcptrace -l a.pcap"), example("tcptrace -G a.pcap", WRITES)),
    ),
    command(
        "tcpstat",
        options=(*flags("-a, -e, -F, -h, -?, -l, -p"), *values("-b, -B, -f, -i, -o, -R, -s"), *values("-r", takes=READ)),
        operands=WORDS,
        examples=(example("tcpstat -r a.pcap"), example("tcpstat -i eth0 1")),
    ),
    command(
        "dnstop",
        options=(*flags("-4, -6, -Q, -R, -a, -p, -r, -f, -P, -X, -s, -t"), *values("-b, -i, -l, -n, -B")),
        operands=operands(many=READ),
        examples=(example("dnstop -l 3 eth0"),),
    ),
    command(
        *("dnstracer", "dnswalk"),
        options=(*flags("-c, -C, -o, -v, -4, -a, -d, -m, -F, -i, -l"), *values("-q, -r, -s, -S")),
        operands=operands(many=HOST),
        effects=(REMOTE_READ,),
        examples=(example("dnstracer -s . example.com", REMOTE_READ), example("dnswalk example.com.", REMOTE_READ)),
    ),
    command(
        "unbound-host",
        options=(*flags("-h, -v, -d, -D, -r, -4, -6"), *values("-c, -t, -y"), *values("-f, -F", takes=READ), *values("-C", takes=CONFIG)),
        operands=operands(HOST),
        effects=(REMOTE_READ,),
        examples=(example("unbound-host -v -t MX example.com", REMOTE_READ),),
    ),
    command(
        *("ndisc6", "rdisc6", "name2addr", "addr2name"),
        options=(
            *flags("-1 --single, -h, -m --multiple, -n --numeric, -q --quiet, -V, -v --verbose, -4, -6, -c"),
            *values("-r --retry, -s --source, -w --wait"),
        ),
        operands=operands(HOST, many=TEXT),
        effects=(REMOTE_READ,),
        examples=(example("rdisc6 eth0", REMOTE_READ), example("ndisc6 fe80::1 eth0", REMOTE_READ)),
    ),
    command(
        *("tcptraceroute6", "tracert6", "rltraceroute6"),
        options=(*flags("-A, -d, -E, -F, -h, -I, -n, -S, -U, -V"), *values("-f, -g, -i, -l, -m, -N, -p, -q, -r, -s, -t, -w, -x, -z")),
        operands=operands(HOST, many=TEXT),
        effects=(REMOTE_READ,),
        examples=(example("tracert6 example.com", REMOTE_READ),),
    ),
    command("dhcpdump", options=(*values("-i, -h"), *values("-r", takes=READ)), examples=(example("dhcpdump -i eth0"),)),
    command(
        "dhcping",
        options=(*flags("-v, -V, -i, -r, -q"), *values("-t, -c, -h, -g"), *values("-s", takes=HOST)),
        effects=(REMOTE_READ,),
        examples=(example("dhcping -s 10.0.0.1 -c 10.0.0.5", REMOTE_READ),),
    ),
    command(
        "bgpdump",
        options=(*flags("-H, -m, -M, -s, -v, -p, -T, -u, -q"), *values("-t"), *values("-O", takes=WRITE)),
        operands=FILES,
        examples=(example("bgpdump -m rib.bz2"), example("bgpdump -O out.txt rib.bz2", WRITES)),
    ),
    command(
        "bgpq4",
        "bgpq3",
        options=(
            *flags("-4, -6, -A, -B, -b, -d, -e, -E, -J, -j, -K, -K7, -n, -N, -p, -s, -t, -T, -U, -u, -X, -z, -3, -w"),
            *values("-a, -f, -F, -G, -H, -l, -L, -m, -M, -r, -R, -S, -W"),
            *values("-h", takes=HOST),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("bgpq4 -4 -l x AS-EXAMPLE", REMOTE_READ),),
    ),
    command(
        "nfdump",
        options=(
            *flags("-a, -b, -B, -I, -g, -6, -q, -N, -z, -y, -j, -Z, -V, -h, -T"),
            *values("-C, -O, -t, -c, -A, -D, -G, -s, -n, -i, -v, -E, -J, -o, -L, -l"),
            *values("-r, -f, -R, -M", takes=READ),
            *values("-w, -x", takes=WRITE),
            option("-X", harmless=True),
        ),
        operands=WORDS,
        examples=(example("nfdump -r nfcapd.1 -s ip/bytes"), example("nfdump -r a -w b", WRITES)),
    ),
    command(
        "nfexpire",
        options=(
            *flags("-p, -Y"),
            *values("-s, -t, -w, -T"),
            *values("-e, -r, -u", takes=INSPECT),
            option("-l", takes=INSPECT, harmless=True),
            HELP,
        ),
        effects=(DESTRUCTIVE,),
        examples=(example("nfexpire -e /data/flows -t 7d", DESTRUCTIVE), example("nfexpire -l /data/flows")),
    ),
    command(
        "bwm-ng",
        options=(
            *flags("-N, --ansiout, --longdisknames, -h, -V, -H, -d, -a, -S"),
            *values(
                "-i --input, -n --netstat, -o --output, -u --unit, -T --type, -c --count, -C --csvchar, -R --htmlrefresh, -t --timeout, -I --interfaces, -A --avglength"
            ),
            *values("-f --procfile, --diskstatsfile, --partitionsfile", takes=READ),
            *values("-F --outfile", takes=WRITE),
            option("-D", "--daemon", takes=TEXT, optional=True, effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(example("bwm-ng -o plain -c 1"), example("bwm-ng -D=1 -F a.csv", WRITES, MUTATION)),
    ),
    command(
        "speedometer",
        options=(*flags("-b, -f, -p, -z, -h, -s, -l, -k, -a, -r, -c"), *values("-i, -rx, -tx, -t, -x, -m, -n")),
        operands=WORDS,
        examples=(example("speedometer -h"),),
    ),
    command("slurm", options=(*flags("-h, -z, -L, -s, -c, -l"), *values("-i, -d, -t")), examples=(example("slurm -i eth0"),)),
    command(
        "iptraf-ng",
        options=(*flags("-g, -h"), *values("-i, -d, -s, -z, -l, -t"), *values("-L", takes=WRITE), option("-B", effects=(MUTATION,))),
        examples=(example("iptraf-ng -i eth0 -t 1"), example("iptraf-ng -i eth0 -B -L a.log", WRITES, MUTATION)),
    ),
    command(
        "p0f",
        options=(
            *flags("-p, -d, -L, -V"),
            *values("-i, -s, -u, -S, -t, -m"),
            *values("-f", takes=CONFIG),
            *values("-r", takes=READ),
            *values("-o", takes=WRITE),
        ),
        operands=WORDS,
        examples=(example("p0f -r a.pcap"), example("p0f -i eth0 -o a.log", WRITES)),
    ),
    command(
        *(
            "ldns-key2ds",
            "ldns-verify-zone",
            "ldns-read-zone",
            "ldns-version",
            "ldns-compare-zones",
            "ldns-nsec3-hash",
            "ldns-rrsig",
            "ldns-zcat",
        ),
        options=(
            *flags("-f, -n, -1, -2, -4, -g, -h, -a, -S, -v, -Z, -ZZZ, -0, -b, -c, -d, -p, -s, -z, -u, -U, -i, -Y"),
            *values("-e, -E, -t, -V"),
            *values("-k", takes=READ),
        ),
        operands=operands(many=READ),
        examples=(example("ldns-verify-zone example.zone"), example("ldns-version")),
    ),
    command(
        *("ldns-walk", "ldns-mx", "ldns-chaos", "ldns-dane", "ldns-keyfetcher", "ldns-resolver", "ldns-test-edns"),
        options=(
            *flags("-4, -6, -f, -b, -d, -h, -i, -n, -s, -S, -T, -u"),
            *values("-v, -a, -r, -o, -p, -t"),
            *values("-c, -k", takes=READ),
        ),
        operands=operands(many=HOST),
        effects=(REMOTE_READ,),
        examples=(example("ldns-mx example.com", REMOTE_READ),),
    ),
    command(
        "ldns-keygen",
        "ldns-signzone",
        options=(
            *flags("-k, -s, -v, -d, -u, -Z, -A, -U, -n, -p"),
            *values("-a, -b, -e, -i, -E, -K, -t"),
            *values("-r", takes=READ),
            *values("-f", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(WRITES,),
        examples=(example("ldns-keygen -a ED25519 example.com", WRITES),),
    ),
    command(
        "ldns-notify",
        "ldns-update",
        options=(*flags("-h, -v, -d"), *values("-z, -I, -s, -p, -r, -y")),
        operands=operands(many=HOST),
        effects=(EGRESS, MUTATION),
        examples=(example("ldns-notify -z example.com ns1.example.com", EGRESS, MUTATION),),
    ),
    command(
        *(
            "iptables-translate",
            "ip6tables-translate",
            "iptables-xml",
            "ebtables-translate",
            "iptables-restore-translate",
            "ip6tables-restore-translate",
            "xtables-monitor",
        ),
        options=(
            *flags("-c --combine, -v --verbose, -e --event, -t --trace, -4, -6, -h"),
            *values(
                "-A --append, -j --jump, -p --protocol, -m --match, --dport, --sport, -s --source, -d --destination, -i --in-interface, -o --out-interface, --ctstate, -I --insert"
            ),
            *values("-f", takes=READ),
        ),
        operands=FILES,
        examples=(example("iptables-translate -A INPUT -p tcp --dport 22 -j ACCEPT"), example("iptables-xml rules.txt")),
    ),
    command(
        *(
            "iptables-nft-save",
            "ip6tables-nft-save",
            "iptables-legacy-save",
            "ip6tables-legacy-save",
            "arptables-nft-save",
            "ebtables-nft-save",
            "arptables-save",
            "ebtables-save",
        ),
        options=(*flags("-c --counters, -h, -V"), *values("-t --table, -M --modprobe"), *values("-f --file", takes=WRITE)),
        examples=(example("iptables-nft-save -c"), example("iptables-legacy-save -f rules.txt", WRITES)),
    ),
    command(
        *(
            "iptables-nft-restore",
            "ip6tables-nft-restore",
            "iptables-legacy-restore",
            "ip6tables-legacy-restore",
            "arptables-nft-restore",
            "ebtables-nft-restore",
            "iptables-apply",
            "ip6tables-apply",
        ),
        options=(
            *flags("-c --counters, -h, -V, -v --verbose, -n --noflush, -w --wait"),
            *values("--timeout, -M --modprobe, -T --table"),
            option("-t", "--test", effects=(MUTATION,)),
        ),
        operands=FILES,
        effects=(MUTATION,),
        examples=(example("iptables-nft-restore rules.txt", MUTATION), example("iptables-apply -t", MUTATION)),
    ),
    command(
        "squidclient",
        options=(
            *flags("-a, -k, -l, -n, -N, -r, -s, -v, --https, --anonymous-tls, --ping"),
            *values("-A, -H, -i, -j, -p --port, -t, -T, -u, -U, -w, -W, -V, -g, -I, --params"),
            *values("--cert, --trusted-ca", takes=READ),
            *values("-h --host, --local", takes=HOST),
            option("-m", takes=TEXT, effects=(MUTATION,), when=("PURGE", "POST", "PUT", "DELETE")),
            option("-P", takes=READ, effects=(EGRESS,)),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        analyser="cache_manager",
        examples=(
            example("squidclient mgr:info", REMOTE_READ),
            example("squidclient mgr:shutdown@secret", REMOTE_READ, MUTATION),
            example("squidclient -m PURGE http://x.example/", REMOTE_READ, MUTATION),
            example("squidclient -P a.txt http://x.example/", REMOTE_READ, EGRESS),
        ),
    ),
    command(
        "tor-resolve",
        options=(*flags("-v, -x, -5, -4, -F"), *values("-p")),
        operands=operands(HOST, many=TEXT),
        effects=(REMOTE_READ,),
        examples=(example("tor-resolve example.com", REMOTE_READ),),
    ),
    command(
        "cu",
        options=(
            *flags("-h --halfduplex, --nostop, -f --nortscts, -n --prompt, -d, -v, -e, -o, -t"),
            *values("-E --escape, -z --system, -c --phone, -p --port -a, -l --line, -s --speed, -x --debug, --parity"),
            *values("-I --config", takes=CONFIG),
        ),
        operands=WORDS,
        effects=(EGRESS,),
        examples=(example("cu -l /dev/ttyS0 -s 9600", EGRESS),),
    ),
)

# ---- what runs something else --------------------------------------------------------------------------------------------

RUNNERS = (
    command(
        "faketime",
        style=POSIX,
        options=(*flags("-m, -f, --exclude-monotonic"), *values("-p"), option("--date-prog", takes=PROGRAM)),
        operands=operands(TEXT, COMMAND),
        examples=(example("faketime yesterday rm -rf build", DESTRUCTIVE), example("faketime -f '@2020-01-01' date")),
    ),
    command(
        "dtach",
        style=POSIX,
        options=(*flags("-E, -z"), *values("-e, -r"), *values("-a", takes=INSPECT), *values("-A, -c, -n, -N, -p", takes=WRITE)),
        operands=operands(COMMAND),
        examples=(example("dtach -n /tmp/s rm -rf build", DESTRUCTIVE, WRITES),),
    ),
    command(
        "abduco",
        style=POSIX,
        options=(*flags("-f, -l, -p, -q, -v"), *values("-e"), *values("-a, -A, -c, -n")),
        operands=operands(COMMAND),
        examples=(example("abduco -n work rm -rf build", DESTRUCTIVE), example("abduco")),
    ),
    command(
        "retry",
        style=POSIX,
        options=(*flags("-h, -V"), *values("-d --delay, -m --message, -t --times, -u --until, -w --while")),
        operands=operands(COMMAND),
        examples=(example("retry --times=3 --delay=5 -- rm -rf build", DESTRUCTIVE), example("retry -t 3 ls")),
    ),
    command("cronic", style=POSIX, operands=operands(COMMAND), examples=(example("cronic rm -rf build", DESTRUCTIVE),)),
    command(
        "run-on-ac",
        "run-on-bat",
        style=POSIX,
        operands=operands(COMMAND),
        examples=(example("run-on-ac rm -rf build", DESTRUCTIVE),),
    ),
)

COMMANDS = (*IMAGES, *TEXTS, *DISKS, *HARDWARE, *NETWORKS, *RUNNERS)
