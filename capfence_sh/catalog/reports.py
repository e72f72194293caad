"""Reports on this machine, its network and its desktop: system summaries, monitors, security policy, name lookups, dialogs, screenshots."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    READ,
    REMOTE_READ,
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
)

WORDS = operands(many=TEXT)
FILES = operands(many=READ)

# ---- summaries of the system ---------------------------------------------------------------------------------------------

SUMMARIES = (
    command(
        "lsb_release",
        options=flags("-h, -v, -i --id, -d --description, -r --release, -c --codename, -a --all, -s --short, -u --upstream"),
        examples=(example("lsb_release -cs"),),
    ),
    command(
        "neofetch",
        options=(
            *flags(
                "-v, -vv, --off, --loop, --stdout, --clean, --no_config, --print_config, --ascii, --caca, --catimg, --chafa, --iterm2, --jp2a, --kitty, --pixterm, --sixel, --termpix, --tycat, --w3m, --viu, -L --logo, --gen-man"
            ),
            *values(
                "--disable, --enable, --title_fqdn, --package_managers, --os_arch, --speed_type, --speed_shorthand, --cpu_brand, --cpu_cores, --cpu_speed, --cpu_temp, --distro_shorthand, --kernel_shorthand"
            ),
            *values(
                "--uptime_shorthand, --refresh_rate, --gpu_brand, --gpu_type, --de_version, --gtk_shorthand, --gtk2, --gtk3, --shell_path, --shell_version, --disk_show, --disk_subtitle, --disk_percent, --ip_timeout"
            ),
            *values(
                "--song_format, --song_shorthand, --memory_percent, --memory_unit, --music_player, --colors, --underline, --underline_char, --bold, --separator, --color_blocks, --col_offset, --block_width, --block_height"
            ),
            *values(
                "--block_range, --bar_char, --bar_border, --bar_length, --bar_colors, --cpu_display, --memory_display, --battery_display, --disk_display, --backend, --ascii_colors, --ascii_distro, --ascii_bold"
            ),
            *values("--size, --crop_mode, --crop_offset, --xoffset, --yoffset, --bg_color, --gap"),
            option("--source", takes=READ),
            option("--config", takes=CONFIG, harmless=True, when=("none",)),
            option("--ip_host", takes=TEXT, effects=(REMOTE_READ,)),
        ),
        examples=(
            example("neofetch --stdout --disable gpu"),
            example("neofetch --config /tmp/x", OPAQUE),
            example("neofetch --ip_host x.example", REMOTE_READ),
            example("neofetch --source .env", SECRET_READ),
        ),
    ),
    command(
        "screenfetch",
        options=(
            *flags("-v, -n, -N, -t, -E, -V, -h, -p, -L, -w"),
            *values("-o, -d, -A, -D, -c, -S"),
            option("-a", takes=CONFIG),
            option("-s", "-u", takes=TEXT, optional=True, effects=(EGRESS,)),
        ),
        examples=(example("screenfetch -n -A Debian"), example("screenfetch -a /tmp/x", OPAQUE), example("screenfetch -s", EGRESS)),
    ),
    command(
        *("fastfetch", "pfetch", "macchina", "cpufetch", "ramfetch", "nitch"),
        options=(
            *flags(
                "-h --help-raw, -v --version-raw, --list-config-paths, --list-data-paths, --list-features, --list-logos, --list-modules, --list-presets, --print-logos, --print-structure, --pipe, --stat, --show-errors"
            ),
            *flags(
                "--gen-config, --gen-config-force, --no-buffer, --multithreading, --allow-slow-operations, --disable-linewrap, --hide-cursor, --recache, --logo-none, -j --json, -d --debug, -L"
            ),
            *values(
                "-s --structure, --logo-type, --logo-width, --logo-height, --color, --color-keys, --color-title, --separator, --key-width, --key-type, --bright-color, --binary-prefix, --size-ndigits, --format"
            ),
            *values(
                "--logo-padding, --logo-color-1, --logo-position, --percent-type, --processing-timeout, --set, --set-keyless, --wm-timeout, --temp-unit, --style, --title-format, --os-format, --theme"
            ),
            option("-l", "--logo", "--file", "--file-raw", "--kitty", "--sixel", takes=READ),
            option("-c", "--config", "--load-config", takes=CONFIG),
            option("--publicip-url", "--weather-location", takes=TEXT, effects=(EGRESS,)),
        ),
        examples=(
            example("fastfetch --structure os:kernel --logo none"),
            example("fastfetch --config /tmp/x", OPAQUE),
            example("fastfetch -l .env", SECRET_READ),
            example("fastfetch --publicip-url http://x.example", EGRESS),
        ),
    ),
)

# ---- packages, services and the initial RAM disk -------------------------------------------------------------------------

PACKAGES = (
    command(
        "needs-restarting",
        options=(
            *flags("-r --reboothint, -s --services, -u --useronly, -q, -v, -h, -C --cacheonly, --exclude-services"),
            *values("--disablerepo, --enablerepo, --setopt, --releasever"),
        ),
        examples=(example("needs-restarting -r"),),
    ),
    command(
        "debsums",
        options=(
            *flags(
                "-a --all, -e --config, -c --changed, -l --list-missing, -s --silent, --no-locale-purge, --no-prelink, --ignore-permissions, --ignore-obsolete, -x"
            ),
            *values("-m --md5sums, -r --root, -d --admindir, -p --deb-path", takes=INSPECT),
            *values("-g --generate"),
        ),
        operands=operands(many=INSPECT),
        examples=(example("debsums -cs nginx"),),
    ),
    command(
        "deborphan",
        options=(
            *flags(
                "-h, -v, -d --show-deps --show-depends, -P --show-priority, -s --show-section, --no-show-section, -z --show-size, -a --all-packages, -H --force-hold, --ignore-suggests, --ignore-recommends, -n --nice-mode"
            ),
            *flags(
                "--find-config, --libdevel, -L --list-keep, --no-guess-mono, --guess-all, --guess-common, --guess-data, --guess-debug, --guess-dev, --guess-doc, --guess-dummy, --guess-kernel, --guess-mono, --guess-perl"
            ),
            *flags("--guess-pike, --guess-python, --guess-ruby, --guess-section, --guess-only, --guess-interpreters"),
            *values("-e --exclude, -p --priority, --guess"),
            *values("-f --status-file", takes=READ),
            *values("-k --keep-file", takes=INSPECT),
            option("-A", "--add-keep", "-R", "--del-keep", takes=TEXT, effects=(MUTATION,)),
            option("-Z", "--zero-keep", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(example("deborphan --guess-all"), example("deborphan --zero-keep", MUTATION), example("deborphan -f .env", SECRET_READ)),
    ),
    command(
        "lsinitramfs",
        options=flags("-l, -h"),
        operands=FILES,
        examples=(example("lsinitramfs -l /boot/initrd.img"),),
    ),
    command(
        "lsinitrd",
        options=(
            *flags("-h, -s --size, -m --mod, --verbose -v"),
            *values("-f --file, -k --kver"),
            option("--unpack", "--unpackearly", effects=(WRITES,)),
        ),
        operands=operands(READ, many=TEXT),
        examples=(example("lsinitrd --kver 6.1.0 --mod"), example("lsinitrd --unpack", WRITES)),
    ),
)

# ---- monitors ------------------------------------------------------------------------------------------------------------

MONITORS = (
    command(
        "smem",
        options=(
            *flags(
                "-h, -m --mappings, -u --users, -w --system, -a --autosize, -H --no-header, -k --abbreviate, -n --numeric, -p --percent, -r --reverse, -t --totals, -b"
            ),
            *values("-M --mapfilter, -P --processfilter, -U --userfilter, -c --columns, -s --sort, --bar, --pie, -R --realmem"),
            *values("-K --kernel, -S --source", takes=READ),
        ),
        examples=(example("smem -rtk -P nginx"), example("smem -S .env", SECRET_READ)),
    ),
    command(
        "vnstat",
        options=(
            *flags("-hg --hoursgraph, --longhelp, -q --query, -s --short, --showconfig, -v, -?, -D --debug, -w --weeks"),
            *values("--alert, -b --begin, -e --end, -i --iface --interface, --limit, --locale, --style"),
            option("-d", "--days", takes=TEXT, optional=True),
            option("-5", "--fiveminutes", takes=TEXT, optional=True),
            option("-h", "--hours", takes=TEXT, optional=True),
            option("-m", "--months", takes=TEXT, optional=True),
            option("-y", "--years", takes=TEXT, optional=True),
            option("-t", "--top", takes=TEXT, optional=True),
            option("-l", "--live", takes=TEXT, optional=True),
            option("-tr", "--traffic", takes=TEXT, optional=True),
            option("-ru", "--rateunit", takes=TEXT, optional=True),
            option("--json", takes=TEXT, optional=True),
            option("--xml", takes=TEXT, optional=True),
            option("--oneline", takes=TEXT, optional=True),
            option("--iflist", takes=TEXT, optional=True),
            option("--dbiflist", takes=TEXT, optional=True),
            option("--config", takes=READ),
            option("--dbdir", takes=INSPECT),
            option("--add", "--remove", "--force", effects=(MUTATION,)),
            option("--rename", "--setalias", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("vnstat --live --iface eth0"),
            example("vnstat -i eth1 --add", MUTATION),
            example("vnstat --config .env", SECRET_READ),
        ),
    ),
    command(
        "sockstat",
        options=(*flags("-4, -6, -A, -C, -c, -I, -i, -L, -l, -n, -q, -S, -s, -U, -u, -v, -w, -R"), *values("-j, -P, -p, -G, -F, -f")),
        examples=(example("sockstat -4l -p 22"),),
    ),
    command(
        *("varnishstat", "varnishlog", "varnishncsa", "varnishtop", "varnishhist"),
        options=(
            *flags("-1, -j, -x, -l, -a, -A, -b, -c, -C, -d, -E, -v, -V, -D, -h, -u"),
            *values("-f, -g, -i, -I, -k, -L, -n, -N, -q, -R, -t, -T, -X, -F, -p, -P, -B, -m, -Q"),
            *values("-w", takes=WRITE),
            *values("-r", takes=READ),
        ),
        examples=(
            example("varnishstat -1 -f MAIN.cache_hit"),
            example("varnishlog -w /etc/x", WRITES),
            example("varnishlog -r .env", SECRET_READ),
        ),
    ),
    command(
        *("pmstat", "pminfo", "pmval", "pmprobe", "pmdumptext"),
        options=(
            *flags(
                "-l --local, -L, -x --extended, -z --hostzone, -f --fetch, -t --oneline, -T --helptext, -d --desc, -v --valid, -F, -m --pmid, -M, -b, -r, -g"
            ),
            *values("-A --align, -a --archive, -h --host, -H, -n, -O --origin, -p, -S --start, -s --samples, -i, -w, -Z --timezone, -P"),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("pmstat -s 3", REMOTE_READ),),
    ),
    command("oomctl", options=flags("--no-pager, -h"), operands=WORDS, examples=(example("oomctl dump"),)),
    command(
        *("btm", "bottom"),
        options=(
            *flags(
                "-a --average_cpu, -b --basic, -g --group_processes, -S --case_sensitive, -W --whole_word, -R --regex, -C --current_usage --process_command, -f --fahrenheit, -c --celsius, -k --kelvin, -m --memory_legend"
            ),
            *flags(
                "-n --network_use_bytes, -u --unnormalized_cpu, -w --mem_as_value, -T --tree, -V, -h, --battery, --enable_gpu, --enable_gpu_memory, --dot_marker, --hide_avg_cpu, --hide_table_gap, --hide_time, --left_legend -l"
            ),
            *flags(
                "--disable_click, --expanded, -e, --autohide_time, --enable_cache_memory, --network_use_binary_prefix, --network_use_log, --use_old_network_legend, --show_table_scroll_position, --disable_advanced_kill, --theme_list"
            ),
            *values(
                "-r --rate, -t --default_time_value, -d --time_delta, --default_widget_type, --default_widget_count, --retention, --color --theme, --table_gap"
            ),
            option("--config", takes=INSPECT),
        ),
        examples=(example("btm --basic --rate 500ms"),),
    ),
    command(
        *(
            "procs",
            "zenith",
            "nvtop",
            "radeontop",
            "bandwhich",
            "gpustat",
            "intel_gpu_top",
            "s-tui",
            "amdgpu_top",
        ),
        options=(
            *flags(
                "-a --and, -o --or, -d --nand, -r --nor, -t --tree --total-utilization, -w --watch, -p --no-pager -P, -i, -n --no-resolve, -s --show-dns, --addresses, --connections, --processes, -V, -h, --json -J, --raw"
            ),
            *flags(
                "--no-header, --thread, --use-config-only, -C --no-color, -f --freedom-fahrenheit, -u --unlimited, -c --show-cmd, -m, -l, -b, --list, --gen-config, -E, --loop"
            ),
            *values(
                "-W --watch-interval, --delay, --sorta, --sortd, --color, --theme, --pager, --only, --insert, --interface, --dns-server, --ticks, --bus"
            ),
            option("--load-config", takes=CONFIG),
            option("--dump", takes=WRITE),
            *flags("--gui, --no-plot, --process"),
            *values("--pci"),
        ),
        operands=WORDS,
        examples=(
            example("procs --tree nginx"),
            example("bandwhich --raw --interface eth0"),
            example("radeontop --dump /etc/x", WRITES),
            example("procs --load-config /tmp/x", OPAQUE),
        ),
    ),
)

# ---- security policy, file sharing ---------------------------------------------------------------------------------------

POLICY = (
    command(
        "seinfo",
        options=(
            *flags("--all, -x --expand, --flat, -h, -v --verbose, --debug"),
            *(option("-a", "--attribute", takes=TEXT, optional=True), option("-b", "--bool", takes=TEXT, optional=True)),
            *(option("-c", "--class", takes=TEXT, optional=True), option("-r", "--role", takes=TEXT, optional=True)),
            *(option("-t", "--type", takes=TEXT, optional=True), option("-u", "--user", takes=TEXT, optional=True)),
            *(option("--category", "--common", "--constrain", "--default", "--fs_use", "--genfscon", takes=TEXT, optional=True),),
            *(option("--initialsid", "--netifcon", "--nodecon", "--permissive", "--polcap", "--portcon", takes=TEXT, optional=True),),
            option("--sensitivity", "--typebounds", "--validatetrans", takes=TEXT, optional=True),
        ),
        operands=WORDS,
        examples=(example("seinfo -t --flat"),),
    ),
    command(
        "sesearch",
        options=(
            *flags(
                "-A --allow, --auditallow, --dontaudit, --neverallow, --allowxperm, --auditallowxperm, --dontauditxperm, --neverallowxperm, -T --type_trans, --type_member, --type_change, --role_allow, --role_trans"
            ),
            *flags(
                "--range_trans, -rs, -rt, -rc, -rd, -rb, -ds, -dt, -ep, -Sp, -eb, -h, -v --verbose, --debug, -C --show_cond, -d --direct"
            ),
            *values("-s --source, -t --target, -D --default, -c --class, -p --perm, -b --bool, -x --xperm"),
        ),
        operands=operands(READ),
        examples=(example("sesearch --allow --source httpd_t --target etc_t"), example("sesearch -A .env", SECRET_READ)),
    ),
    command(
        "sealert",
        options=(
            *flags("-b --browser, -s --service, -S --noservice, -v --verbose, -q --quiet, -H --html_output, -h"),
            *values("-l --lookupid, -P --plugin, -u --user, -p --password"),
            option("-a", "--analyze", takes=READ),
            option("-f", "--fix", effects=(MUTATION,)),
        ),
        operands=operands(READ),
        examples=(
            example("sealert -a /var/log/audit/audit.log"),
            example("sealert -a .env", SECRET_READ),
            example("sealert -f x", MUTATION),
        ),
    ),
    command(
        "smbstatus",
        options=(
            *flags(
                "-b --brief, -v --verbose, -L --locks, -p --processes, -S --shares, -N --notify, -B --byterange, -P --profile, -R --profile-rates, -f --fast, -n --numeric, -j --json, -h, -?"
            ),
            *values("-d --debuglevel, -u --user, --resolve-uids, --option"),
            option("-s", "--configfile", takes=READ),
        ),
        examples=(example("smbstatus -b"), example("smbstatus -s .env", SECRET_READ)),
    ),
    command(
        "testparm",
        options=(
            *flags("-s --suppress-prompt, -v --verbose, -V, -l --skip-logic-checks, -t"),
            *values("--parameter-name, --section-name, --show-all-parameters, -L, -d"),
        ),
        operands=operands(READ, many=TEXT),
        examples=(example("testparm -s --section-name=global"), example("testparm .env", SECRET_READ)),
    ),
)

# ---- names and reachability of hosts -------------------------------------------------------------------------------------

LOOKUPS = (
    command(
        "dog",
        effects=(REMOTE_READ,),
        options=(
            *flags("-J --json, -1 --short, --time --seconds, -U --udp, -T --tcp, -S --tls, -H --https, -v, -?, --edns-off"),
            *values("-q --query, -t --type, -n --nameserver, --class, --edns, --txid, -Z, --color --colour"),
        ),
        operands=operands(many=HOST),
        examples=(example("dog web1.example MX @1.1.1.1 --short", REMOTE_READ),),
    ),
    command(
        "doggo",
        effects=(REMOTE_READ,),
        options=(
            *flags(
                "-J --json, --short, --time, --debug, --color, --search, -x --reverse, --any, -4 --ipv4, -6 --ipv6, --aa, --ad, --cd, --rd, --z, --do, --nsid, --cookie, --padding, --ede, --skip-hostname-verification, -h"
            ),
            *values(
                "-q --query, -t --type, -n --nameserver, -c --class, --ndots, --strategy, --timeout, --tls-hostname, --ecs, --gp-from, --gp-limit"
            ),
        ),
        operands=operands(many=HOST),
        examples=(example("doggo --reverse 8.8.4.4 --short", REMOTE_READ),),
    ),
    command(
        *("jwhois", "rwhois"),
        effects=(REMOTE_READ,),
        options=(
            *flags(
                "-f --force-lookup, -v --verbose, -n --no-redirect, -s --no-whoisservers, -a --raw, -i --display-redirections, -d --disable-cache, -r --rwhois, -4, -6"
            ),
            *values("-h --host, -p --port, --rwhois-display, --rwhois-limit"),
            option("-c", "--config", takes=READ),
        ),
        operands=operands(many=HOST),
        examples=(example("jwhois web1.example", REMOTE_READ), example("jwhois -c .env x.example", REMOTE_READ, SECRET_READ)),
    ),
    command(
        *("dnsx", "massdns"),
        style=SINGLE,
        effects=(EGRESS,),
        options=(
            *flags(
                "-resp, -resp-only, -a, -aaaa, -cname, -ns, -txt, -srv, -ptr, -mx, -soa, -axfr, -caa, -any, -silent, -json, -nc -no-color, -v -verbose, -cdn, -asn, -trace, -recon, --quiet -q, --norecurse, --predictable, --root, --sticky, --verify-ip"
            ),
            *values(
                "-rcode, -rl -rate-limit, -t -threads --type, -retry, -wd, -wt, -s --hashmap-size, -c --resolve-count, -i --interval, --socket-count, --processes, --drop-user, --drop-group, --status-format, -o"
            ),
            *values("-l -list, -d -domain, -w -wordlist, -r --resolvers -resolver", takes=READ),
            *values("-output, --outfile, --error-log", takes=WRITE),
        ),
        operands=operands(many=READ),
        examples=(
            example("dnsx -l hosts.txt -resp -a", EGRESS),
            example("massdns --resolvers r.txt --outfile /etc/x d.txt", EGRESS, WRITES),
            example("dnsx -list .env", EGRESS, SECRET_READ),
        ),
    ),
    command(
        "q",
        options=(
            *flags(
                "-H --skip-header, -t --tab-delimited, -p --pipe-delimited, -T --tab-delimited-output, -P --pipe-delimited-output, -O --output-header, -z --gzipped, -b --beautify, -A --analyze-only, -V --verbose, -h, -k --keep-leading-whitespace"
            ),
            *flags("--as-text, --disable-double-double-quoting, --disable-escaped-double-quoting, -v, --list-user-functions, --show-files"),
            *values(
                "-d --delimiter, -D --output-delimiter, -e --encoding, -E --output-encoding, -W --output-quoting-mode, -w --input-quoting-mode, -m --mode, -c --column-count, -f --formatting, -C --caching-mode, -M --max-column-length-limit"
            ),
            *values("-q --query-filename", takes=READ),
            *values("-S --save-db-to-disk", takes=WRITE),
        ),
        operands=operands(many=CODE),
        language="sql",
        examples=(
            example("q -H -d , 'SELECT count(1) FROM data.csv'", REMOTE_READ),
            example("q -S /etc/x 'select 1'", WRITES, REMOTE_READ),
            example("q -q .env", SECRET_READ),
        ),
    ),
    command(
        "fping",
        effects=(REMOTE_READ,),
        options=(
            *flags(
                "-4 --ipv4, -6 --ipv6, -a --alive, -A --addr, -d --rdns, -D --timestamp, -e --elapsed, -l --loop, -m --all, -M --dontfrag, -n --name, -N --netdata, -o --outage, -q --quiet, -R --random, -s --stats, -u --unreach, -v, -h"
            ),
            *flags("-g --generate, -J --json, --fast-reachable, --check-source, --print-ttl, --print-tos, --icmp-timestamp"),
            *values(
                "-b --size, -B --backoff, -c --count, -C --vcount, -H --ttl, -i --interval, -I --iface, -O --tos, -p --period, -r --retry, -S --src, -t --timeout, -T, -x --reachable, -X, -k --fwmark, --seqmap-timeout"
            ),
            option("-Q", "--squiet", takes=TEXT),
            option("-f", "--file", takes=READ),
        ),
        operands=operands(many=HOST),
        examples=(
            example("fping -c1 -q db1 db2", REMOTE_READ),
            example("fping --alive --generate 10.0.0.0/24", REMOTE_READ),
            example("fping -f .env", REMOTE_READ, SECRET_READ),
        ),
    ),
    command(
        "nping",
        effects=(REMOTE_READ,),
        options=(
            *flags(
                "--tcp-connect, --tcp, --udp, --icmp, --arp, --tr --traceroute, --badsum, --df, --mf, --evil, --badsum-ip, -6 --IPv6 --ipv6, --no-crypto --nc, --once, --safe-payloads, -h, -V, -H --hide-sent, -N --no-capture, --privileged"
            ),
            *flags("--unprivileged, --send-eth, --send-ip, -q, --quiet, -vv, -dd"),
            *(option("-v", "--verbose", takes=TEXT, optional=True), option("-d", "--debug", takes=TEXT, optional=True)),
            *values(
                "-p --dest-port, -g --source-port, --seq, --flags, --ack, --win, --icmp-type, --icmp-code, --icmp-id, --icmp-seq, --icmp-redirect-addr, --icmp-param-pointer, --icmp-advert-lifetime, --icmp-advert-entry, --icmp-orig-time"
            ),
            *values(
                "--icmp-recv-time, --icmp-trans-time, --arp-type, --arp-sender-mac, --arp-sender-ip, --arp-target-mac, --arp-target-ip, -S --source-ip, --tos, --id, --ttl --hop-limit, --ip-options, --mtu, --traffic-class, --flow"
            ),
            *values(
                "--dest-mac, --source-mac, --ether-type, --data-length, --echo-port --ep, --delay, --rate, -c --count, -e --interface, --bpf-filter --filter"
            ),
            option("--dest-ip", takes=HOST),
            option("--data", "--data-string", takes=TEXT, effects=(EGRESS,)),
            option("--echo-client", "--ec", "--echo-server", "--es", takes=TEXT, effects=(EGRESS,)),
        ),
        operands=operands(many=HOST),
        examples=(
            example("nping --tcp --dest-port 443 --delay 5s db1", REMOTE_READ),
            example("nping --icmp --data-string abc x.example", REMOTE_READ, EGRESS),
        ),
    ),
)

# ---- dialogs and screenshots ---------------------------------------------------------------------------------------------

DIALOGS = (
    command(
        *("dialog", "whiptail", "Xdialog", "cdialog"),
        style=SINGLE,
        options=(
            *flags(
                "--ascii-lines, --clear, --and-widget, --keep-window, --colors, --cr-wrap, --cursor-off-label, --defaultno, --erase-on-exit, --extra-button, --help-button, --help-status, --help-tags, --ignore, --insecure, --iso-week"
            ),
            *flags(
                "--item-help, --keep-tite, --last-key, --no-cancel --nocancel, --no-collapse, --no-hot-list, --no-items, --no-kill, --no-lines, --no-mouse, --no-nl-expand, --no-ok --nook, --no-shadow, --no-tags --notags, --print-maxsize"
            ),
            *flags(
                "--print-size, --print-version, --quoted, --reorder, --scrollbar, --scrolltext, --separate-output, --single-quoted, --size-err, --stderr, --stdout, --tab-correct, --trim, --version, --visit-items, --beep, --beep-after"
            ),
            *flags(
                "--fb --fullbuttons, --noitem, --topleft, -h, -v, --yesno, --msgbox, --infobox, --inputbox, --menu, --checklist, --radiolist, --gauge, --buildlist, --calendar, --form, --inputmenu, --mixedform"
            ),
            *flags("--mixedgauge, --pause, --progressbox, --rangebox, --timebox, --treeview, --programbox"),
            *values(
                "--aspect, --backtitle, --begin, --cancel-label --cancel-button, --column-separator, --date-format, --default-button, --default-item, --exit-label, --extra-label, --help-label, --hline, --input-fd, --max-input"
            ),
            *values(
                "--no-label --no-button, --ok-label --ok-button, --output-fd, --separator --output-separator, --separate-widget, --sleep, --tab-len, --time-format, --timeout, --title, --week-start, --yes-label --yes-button, --iso-week-start"
            ),
            *values("--print-text-only, --print-text-size"),
            *values("--textbox, --tailbox, --tailboxbg, --editbox, --hfile, --file", takes=READ),
            *values("--dselect, --fselect", takes=INSPECT),
            *values("--trace, --create-rc", takes=WRITE),
            option("--prgbox", takes=TEXT, effects=(OPAQUE,)),
            option("--passwordbox", "--passwordform", effects=(SECRET_READ,)),  # what somebody types there is printed
        ),
        operands=WORDS,
        examples=(
            example("whiptail --title x --yes-button y --no-button n --yesno 'go on?' 8 40"),
            example("dialog --textbox .env 5 20", SECRET_READ),
            example("dialog --trace /etc/x --msgbox hi 5 20", WRITES),
            example("dialog --prgbox 'rm -rf /srv' 20 60", OPAQUE),
            example("whiptail --passwordbox 'password of sudo' 8 40", SECRET_READ),
        ),
    ),
    command(
        *("zenity", "yad", "qarma", "matedialog"),
        style=SINGLE,
        options=(
            *flags(
                "--calendar, --entry, --error, --file-selection, --info, --list, --notification, --progress, --question, --text-info, --warning, --scale, --color-selection, --forms, --hide-text, --no-wrap, --no-markup, --multiple"
            ),
            *flags(
                "--directory, --save, --confirm-overwrite, --checklist, --radiolist, --editable, --hide-header, --listen, --auto-close, --auto-kill, --pulsate, --no-cancel, --print-partial, --hide-value, --show-palette, --about, -h, --modal, --ellipsize"
            ),
            *flags(
                "--file, --form, --color, --font, --dnd, --icons, --multi-progress, --notebook, --paned, --picture, --print, --html, --app, --center, --on-top, --undecorated, --skip-taskbar, --sticky, --fixed, --mouse, --splash, --no-buttons, --maximized"
            ),
            *flags(
                "--fullscreen, --wrap, --tail, --markup, --always-print-result, --no-headers, --no-selection, --regex-search, --print-all, --default-cancel, --no-escape, --show-uri, --selectable-labels"
            ),
            *values(
                "--title, --window-icon, --icon-name, --width, --height, --timeout, --text, --day, --month, --year, --date-format, --entry-text, --separator, --file-filter, --column, --print-column, --hide-column, --percentage, --checkbox"
            ),
            *values(
                "--value, --min-value, --max-value, --step, --add-entry, --add-calendar, --forms-date-format, --add-combo, --combo-values, --add-list, --list-values, --ok-label, --cancel-label, --extra-button, --username, --attach"
            ),
            *values(
                "--button, --image, --image-path, --field, --item-separator, --geometry, --posx, --posy, --buttons-layout, --borders, --align, --name, --class, --key, --tabnum, --limit, --expand-column, --search-column, --numeric, --init-color, --mime"
            ),
            *values("--filename, --uri", takes=READ),
            option("--password", effects=(SECRET_READ,)),
            option("--add-password", takes=TEXT, effects=(SECRET_READ,)),
            option("--command", "--dclick-action", "--select-action", "--row-action", "--uri-handler", "--kill-parent", takes=SHELL),
        ),
        operands=WORDS,
        examples=(
            example("zenity --progress --auto-close --text work"),
            example("yad --list --column a --column b 1 2"),
            example("zenity --text-info --filename=.env", SECRET_READ),
            example("zenity --password", SECRET_READ),
            example("yad --form --add-password x", SECRET_READ),
            example("yad --notification --command='rm -rf /srv'", DESTRUCTIVE),
        ),
    ),
    command(
        *("kdialog", "gxmessage", "xmessage"),
        style=SINGLE,
        options=(
            *flags(
                "--yesno, --yesnocancel, --warningyesno, --warningcontinuecancel, --warningyesnocancel, --error, --detailederror, --sorry, --detailedsorry, --msgbox, --inputbox, --imgbox, --imginputbox, --menu, --checklist"
            ),
            *flags(
                "--radiolist, --passivepopup, --progressbar, --getcolor, --combobox, --slider, --calendar, --multiple, --separate-output, --print-winid, -center, -nearmouse, -wrap, -print, -ontop, -borderless, -sticky, -nofocus, -entry"
            ),
            *values(
                "--title, --default, --ok-label, --yes-label, --no-label, --cancel-label, --continue-label, --icon, --dontagain, --attach, --geometry, --format, -buttons, -default, -timeout, -title, -geometry, -name, -fn, -fg, -bg, -display"
            ),
            *values("--textbox, --textinputbox, -file", takes=READ),
            option("--password", "--newpassword", effects=(SECRET_READ,)),
            *values("--getopenfilename, --getsavefilename, --getexistingdirectory, --getopenurl, --getsaveurl, --geticon", takes=INSPECT),
        ),
        operands=WORDS,
        examples=(
            example("kdialog --combobox choose a b"),
            example("xmessage -file .env", SECRET_READ),
            example("kdialog --password x", SECRET_READ),
        ),
    ),
)
SCREENSHOTS = (
    command(
        "scrot",
        options=(
            *flags(
                "-b --border, -c --count, -f --freeze, -h, -i --ignorekeyboard, -m --multidisp, -o --overwrite, -p --pointer, -u --focused, -v, -z --silent"
            ),
            *(option("-s", "--select", takes=TEXT, optional=True), option("-k", "--stack", takes=TEXT, optional=True)),
            *values(
                "-a --autoselect, -C --class, -D --display, -d --delay, -l --line, -M --monitor, -n --note, -q --quality, -S --script, -t --thumb, -Z --compression, -w --window"
            ),
            option("-F", "--file", takes=WRITE),
            option("-e", "--exec", takes=SHELL),
        ),
        operands=operands(many=WRITE),
        examples=(example("scrot --select --line color=red a.png", WRITES), example("scrot -e 'rm -rf /srv' a.png", WRITES, DESTRUCTIVE)),
    ),
    command(
        "maim",
        options=(
            *flags(
                "-h, -v, -B --capturebackground, -u --hidecursor, -s --select, -l --highlight, -D --nodrag, -q --quiet, -k --nokeyboard, -o --noopengl"
            ),
            *values(
                "-x --xdisplay, -f --format, -i --window, -g --geometry, -w --parent, -d --delay, -b --bordersize, -p --padding, -t --tolerance, -c --color, -r --shader, -n --nodecorations, -m --quality"
            ),
        ),
        operands=operands(WRITE),
        examples=(example("maim --select a.png", WRITES),),
    ),
    command(
        "grim",
        options=(*flags("-h, -c"), *values("-s, -g, -t, -q, -l, -o, -T, -w")),
        operands=operands(WRITE),
        examples=(example("grim -o DP-1 a.png", WRITES),),
    ),
    command(
        *("gnome-screenshot", "spectacle", "xfce4-screenshooter", "mate-screenshot"),
        options=(
            *flags(
                "-c --clipboard, -w --window, -a --area --activewindow, -b --include-border --background, -B --remove-border, -p --include-pointer --pointer, -i --interactive, -h, --launchonly -l, -f --fullscreen, -m --current --mouse"
            ),
            *flags(
                "-r --region, -u --windowundercursor, -t --transientonly, -n --nonotify, -g --gui, -s --dbus --startup, --copy-image -C, --copy-path, --new-instance, --no-decoration, --release-click, --no-shadow, --edit-existing, -v"
            ),
            *values("-d --delay, -e --border-effect, --display"),
            option("-o", "--output", "--file", "--save", takes=WRITE),
            option("--open", takes=SHELL),
        ),
        operands=operands(WRITE),
        examples=(
            example("gnome-screenshot --clipboard --delay 5"),
            example("spectacle -b -o /etc/x.png", WRITES),
            example("xfce4-screenshooter --open 'rm -rf /srv'", DESTRUCTIVE),
        ),
    ),
    command(
        "flameshot",
        options=(
            *flags("--check, -c --clipboard, -g --print-geometry, -h, --pin, -r --raw, -s --accept-on-select, -v, --last-region"),
            *values(
                "-a --autostart, -d --delay, -k --contrastcolor, -m --maincolor, -n --number, --region, --showhelp, -t --trayicon, --notifications"
            ),
            option("-p", "--path", "-f", "--filename", takes=WRITE),
            option("-u", "--upload", effects=(EGRESS,)),
        ),
        operands=WORDS,
        examples=(
            example("flameshot gui --clipboard"),
            example("flameshot full --path /etc/x", WRITES),
            example("flameshot gui --upload", EGRESS),
        ),
    ),
)

# ---- plug-ins of monitoring, and what services say of themselves ----------------------------------------------------------

_PLUGIN = (
    *flags("-v --verbose"),
    *values("-w --warning, -c --critical, -t --timeout"),
    option("--extra-opts", takes=TEXT, optional=True, effects=(OPAQUE,)),
    option("-h", "-V", harmless=True),
)
_NETWORK = (*_PLUGIN, *flags("-4 --use-ipv4, -6 --use-ipv6"), *values("-p --port"), option("-H", "--hostname", takes=HOST))
PLUGINS = (
    command(
        "check_disk",
        options=(
            *_PLUGIN,
            *flags(
                "-C --clear, -E --exact-match, -e --errors-only, -f --freespace-ignore-reserved, -P --iperfdata, -k --kilobytes, -l --local, -L --stat-remote-fs, -M --mountpoint, -m --megabytes, -A --all"
            ),
            *values(
                "-W --iwarning, -K --icritical, -x --exclude_device, -g --group, -R --eregi-path --eregi-partition, -r --ereg-path --ereg-partition"
            ),
            *values("-I --ignore-eregi-path --ignore-eregi-partition, -i --ignore-ereg-path --ignore-ereg-partition, -u --units"),
            *values("-X --exclude-type, -N --include-type"),
            *values("-p --path --partition", takes=INSPECT),
        ),
        operands=operands(many=INSPECT),
        examples=(example("check_disk -w 20% -c 10% -p /"), example("check_disk --extra-opts=@/tmp/x -p /", OPAQUE)),
    ),
    command(
        *("check_load", "check_procs", "check_swap", "check_users"),
        options=(
            *flags("-v --verbose, -T --traditional, -k --no-kthreads"),
            *values("-w --warning, -c --critical, -t --timeout, -n --procs-to-show --no-swap, -m --metric, -s --state, -z --vsz"),
            *values("-P --pcpu, -u --user, --argument-array, --ereg-argument-array, -C --command"),
            # flags of one and valued options of another
            option("-r", "--percpu", "--rss", takes=TEXT, optional=True),
            option("-a", "--allswaps", takes=TEXT, optional=True),
            option("-p", "--ppid", takes=TEXT, optional=True),
            option("--extra-opts", takes=TEXT, optional=True, effects=(OPAQUE,)),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("check_load --extra-opts=@x", OPAQUE),
            example("check_load -w 5,4,3 -c 10,8,6"),
            example("check_procs -c 1: -C nginx"),
        ),
    ),
    command(
        *("check_ping", "check_ssh", "check_ntp_time", "check_time"),
        options=(
            *_NETWORK,
            *flags("-L --link, -q --quiet, --udp"),
            *values("-P --remote-protocol, -r --remote-version, -o --time-offset, -W --warning-connect, -C --critical-connect"),
        ),
        operands=operands(HOST, many=TEXT),
        effects=(REMOTE_READ,),
        examples=(
            example("check_ping -H web1 -w 100,20% -c 500,60%", REMOTE_READ),
            example("check_ssh web1", REMOTE_READ),
            example("check_ssh --extra-opts=@x web1", REMOTE_READ, OPAQUE),
        ),
    ),
    command(
        "check_http",
        options=(
            *_NETWORK,
            *flags("--sni, -N --no-body, -l --linespan, --invert-regex, -E --extended-perfdata, -B --show-body, -L --link"),
            *flags("--continue-after-certificate"),
            *values(
                "-C --certificate, -e --expect, -d --header-string, -s --string, -u --url, -P --post, -j --method, -M --max-age, -T --content-type, -r --regex --ereg, -R --eregi, -a --authorization, -b --proxy-authorization, -A --useragent, -k --header, -f --onredirect, --max-redirs, -m --pagesize"
            ),
            option("-S", "--ssl", takes=TEXT, optional=True),
            option("-I", "--IP-address", takes=HOST),
            *values("-J --client-cert, -K --private-key", takes=INSPECT),
        ),
        operands=operands(HOST),
        effects=(EGRESS,),
        examples=(
            example("check_http -H localhost -p 8080 -u /health", EGRESS),
            example("check_http -H x.example -P a=b", EGRESS),
            example("check_http --extra-opts=@x", EGRESS, OPAQUE),
        ),
    ),
    command(
        "check_tcp",
        options=(
            *_NETWORK,
            *flags("-E --escape, -A --all, -j --jail"),
            *values("-s --send, -e --expect, -q --quit, -r --refuse, -M --mismatch, -m --maxbytes, -d --delay, -D --certificate, --sni"),
            *flags("-S --ssl"),
        ),
        operands=operands(HOST),
        effects=(EGRESS,),
        examples=(example("check_tcp -H localhost -p 5432", EGRESS), example("check_tcp --extra-opts=@x", EGRESS, OPAQUE)),
    ),
    command(
        "fatrace",
        options=(
            *flags("-c --current-mount, -t --timestamp"),
            *values("-s --seconds, -p --ignore-pid, -f --filter, -C --command"),
            option("-o", "--output", takes=WRITE),
            option("-h", harmless=True),
        ),
        examples=(example("fatrace -t -s 5"), example("fatrace -o /etc/x", WRITES)),
    ),
    command(
        "collectdctl",
        options=(option("-s", takes=INSPECT), option("-h", harmless=True)),
        subcommands=(
            subcommand("getval", "listval", operands=WORDS),
            subcommand("flush", "putval", operands=WORDS, effects=(MUTATION,)),
        ),
        examples=(example("collectdctl listval"), example("collectdctl putval a/b/c 1:2", MUTATION)),
    ),
    command(
        "s6-svstat",
        options=(*flags("-u, -w, -N, -r, -p, -e, -s, -t"), *values("-o, -n")),
        operands=operands(INSPECT),
        examples=(example("s6-svstat -u /run/service/web"),),
    ),
    command(
        "mountstats",
        options=(
            *flags("-n --nfs, -r --rpc, -R --raw, -3, -4, -v"),
            option("-f", "--file", "-S", "--since", takes=READ),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("mountstats /mnt"), example("mountstats -f .env", SECRET_READ)),
    ),
)

COMMANDS = (*PLUGINS, *SUMMARIES, *PACKAGES, *MONITORS, *POLICY, *LOOKUPS, *DIALOGS, *SCREENSHOTS)
