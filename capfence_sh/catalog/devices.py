"""Devices and what watches them: captures, boards, buses, fabrics, power, clocks, sound, cluster managers, tracers of the kernel."""

from capfence_sh.catalog.vocabulary import (
    CONFIG,
    DESTRUCTIVE,
    GNU,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PROGRAM,
    READ,
    REMOTE_READ,
    RESOURCE,
    SCRIPT,
    SECRET_READ,
    SHELL,
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

FABRIC_NODES = (
    *values("-C, --Ca, -P, --Port, -t, --timeout, -y, --m_key"),
    *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
    *values("--config -z", takes=CONFIG),
    option("-h", "-V", harmless=True),
)
SOUND = (
    *flags(
        "-q --quiet, -v --verbose, -M --mmap, -N --nonblock, -i --interactive, -I --separate-channels, -P, --use-strftime, --dump-hw-params, --fatal-errors, --test-position, --disable-resample, --disable-channels, --disable-format, --disable-softvol, --test-nowait"
    ),
    *values(
        "-D --device, -t --file-type, -c --channels, -f --format, -r --rate, -d --duration, -s --samples, -F --period-time, -B --buffer-time, --period-size, --buffer-size, -A --avail-min, -R --start-delay, -T --stop-delay, --max-file-time, -m --chmap, -V --vumeter, --test-coef"
    ),
    *values("--process-id-file", takes=WRITE),
    option("-l", "--list-devices", "-L", "--list-pcms", "-h", harmless=True),
)

COMMANDS = (
    command(
        "capinfos",
        style=GNU,
        options=(
            *flags(
                "-A, -a, -b, -C, -c, -d, -D, -e, -E, -F, -h, -H, -i, -I, -k, -K, -l, -L, -m, -M, -n, -N, -o, -p, -P, -q, -Q, -r, -R, -s, -S, -t, -T, -u, -U, -v, -V, -x, -y, -z, -B"
            ),
            *values("--log-level, --log-fatal, --log-domains, --log-debug, --log-noisy, --log-fatal-domains"),
            *values("--log-file", takes=WRITE),
        ),
        operands=operands(many=READ),
        examples=(
            example("capinfos -c trace.pcap"),
            example("capinfos --log-file /etc/x trace.pcap", WRITES),
            example("capinfos .env", SECRET_READ),
        ),
    ),
    command(
        "captype",
        options=(
            *flags("-h, -v"),
            *values("--log-level, --log-fatal, --log-domains, --log-debug, --log-noisy, --log-fatal-domains"),
            *values("--log-file", takes=WRITE),
        ),
        operands=operands(many=READ),
        examples=(example("captype trace.pcap"),),
    ),
    command(
        "editcap",
        options=(
            *flags(
                "-d, -h, -L, -r, -v, -V, --discard-all-secrets, --discard-capture-comment, --discard-packet-comments, --extract-secrets, --skip-radiotap-header, --novlan"
            ),
            *values(
                "-A, -B, -a, -c, -C, -E, -F, -i, -I, -o, -s, -S, -t, -T, -w, --capture-comment, --compress, --seed, --log-level, --log-fatal, --log-domains, --log-debug, --log-noisy, --log-fatal-domains"
            ),
            *values("--log-file", takes=WRITE),
            option("--inject-secrets", takes=READ),
        ),
        operands=operands(READ, WRITE, many=TEXT),
        examples=(
            example("editcap -r in.pcap out.pcap 1-100", WRITES),
            example("editcap --inject-secrets tls,keys.txt in.pcap out.pcap", WRITES),
        ),
    ),
    command(
        "mergecap",
        options=(
            *flags("-a, -h, -v, -V"),
            *values("-F, -I, -s, --compress, --log-level, --log-fatal, --log-domains, --log-debug, --log-noisy, --log-fatal-domains"),
            *values("-w, --log-file", takes=WRITE),
        ),
        operands=operands(many=READ),
        examples=(example("mergecap -w all.pcap a.pcap b.pcap", WRITES),),
    ),
    command(
        "reordercap",
        options=(
            *flags("-n, -h, -v"),
            *values("--log-level, --log-fatal, --log-domains, --log-debug, --log-noisy, --log-fatal-domains"),
            *values("--log-file", takes=WRITE),
        ),
        operands=operands(READ, WRITE),
        examples=(example("reordercap in.pcap out.pcap", WRITES),),
    ),
    command(
        "text2pcap",
        options=(
            *flags("-a, -D, -h, -n, -q, -v, --little-endian"),
            *values(
                "-b, -e, -E, -F, -i, -l, -m, -N, -o, -P, -r, -s, -S, -t, -T, -u, -4, -6, --compress, --log-level, --log-fatal, --log-domains, --log-debug, --log-noisy, --log-fatal-domains"
            ),
            *values("--log-file", takes=WRITE),
        ),
        operands=operands(READ, WRITE),
        examples=(example("text2pcap dump.txt out.pcap", WRITES),),
    ),
    command("gpiodetect", options=(option("-h", "-v", harmless=True),), operands=WORDS, examples=(example("gpiodetect"),)),
    command(
        "gpioinfo",
        options=(
            *flags("--by-name, -s, --strict, --unquoted"),
            *values("-c, --chip"),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        examples=(example("gpioinfo -c gpiochip0"),),
    ),
    command(
        "gpioget",
        options=(
            *flags("-a, --as-is, --by-name, -l, --active-low, --numeric, -s, --strict, --unquoted"),
            *values("-b, --bias, -c, --chip, -C, --consumer, -p, --hold-period"),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        examples=(example("gpioget -c gpiochip0 17"),),
    ),
    command(
        "gpiomon",
        options=(
            *flags("--banner, --by-name, -l, --active-low, --localtime, -q, --quiet, -s, --strict, --unquoted, --utc"),
            *values(
                "-b, --bias, -c, --chip, -C, --consumer, -e, --edges, -E, --event-clock, -F, --format, --idle-timeout, -n, --num-events, -p, --debounce-period"
            ),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        examples=(example("gpiomon -c gpiochip0 17"),),
    ),
    command(
        "gpionotify",
        options=(
            *flags("--banner, --by-name, --localtime, -q, --quiet, -s, --strict, --unquoted, --utc"),
            *values("-c, --chip, -e, --event, -F, --format, --idle-timeout, -n, --num-events"),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        examples=(example("gpionotify -c gpiochip0 17"),),
    ),
    command(
        "gpioset",
        options=(
            *flags("--banner, --by-name, -l, --active-low, -s, --strict, --unquoted, -z, --daemonize"),
            *values("-b, --bias, -c, --chip, -C, --consumer, -d, --drive, -p, --hold-period, -t, --toggle"),
            option("-h", "-v", harmless=True),
        ),
        operands=operands(many=RESOURCE),
        effects=(MUTATION,),
        examples=(example("gpioset -c gpiochip0 17=1", MUTATION),),
    ),
    command(
        "ibstat",
        options=(
            *flags("-l, --list_of_cas, --short, -p, --port_list, -d, -v, --verbose"),
            *values("-s"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibstat"),),
    ),
    command(
        "ibping",
        options=(
            *flags("-c, --count, -f, --flood, -o, --oui, -S, --Server, -L, --Lid, -G, --Guid, -d, -e, -v, --verbose"),
            *values("-s, --sm_port, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibping"),),
    ),
    command(
        "ibhosts",
        options=FABRIC_NODES,
        operands=WORDS,
        examples=(example("ibhosts"),),
    ),
    command(
        "ibswitches",
        options=FABRIC_NODES,
        operands=WORDS,
        examples=(example("ibswitches"),),
    ),
    command(
        "ibrouters",
        options=FABRIC_NODES,
        operands=WORDS,
        examples=(example("ibrouters"),),
    ),
    command(
        "ibnodes",
        options=(
            *values("-C, --Ca, -P, --Port, -t, --timeout"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibnodes"),),
    ),
    command(
        "iblinkinfo",
        options=(
            *flags("--down, -d, --line, -l, --additional, -p, --switches-only, --cas-only, --all, -a, -e, -v, --verbose"),
            *values(
                "--port-guid, -G, -D, --Direct, --switch, -S, --hops, -n, --diffcheck, --filterdownports, -C, --Ca, -P, --Port, -Y, --pkey-idx, --outstanding_smps, -o, -t, --timeout, -y, --m_key"
            ),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("iblinkinfo"),),
    ),
    command(
        "ibnetdiscover",
        options=(
            *flags(
                "-l, --list, -g, --grouping, -H, --Hca_list, -S, --Switch_list, -R, --Router_list, --show, -f, --full, -p, --ports, -m, --max_hops, -d, -e, -v, --verbose"
            ),
            *values("-s, --outstanding_smps, -o, --diffcheck, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout, -y, --m_key"),
            *values("--cache", takes=WRITE),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("ibnetdiscover"),
            example("ibnetdiscover --cache /etc/x", WRITES),
        ),
    ),
    command(
        "ibtracert",
        options=(
            *flags("--no_info, -m, -f, --force, -G, --Guid, -L, --Lid, -d, -e, -v, --verbose"),
            *values("-n, -s, --sm_port, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout, -y, --m_key"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibtracert"),),
    ),
    command(
        "smpquery",
        options=(
            *flags("-c, --combined, -x, --extended, -D, --Direct, -G, --Guid, -L, --Lid, -d, -e, -v, --verbose"),
            *values("-s, --sm_port, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout, -y, --m_key"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
            option("-K", "--show_keys", effects=(SECRET_READ,)),
        ),
        operands=WORDS,
        examples=(
            example("smpquery"),
            example("smpquery -K x", SECRET_READ),
        ),
    ),
    command(
        "saquery",
        options=(
            *flags(
                "-p, -N, -D, --list, -S, -I, -L, -l, -G, -O, -U, -c, -g, -m, -x, --reversible, --numb_path, --pkey, --qos_class, --sl, --rate, --pkt_lifetime, --qkey, --tclass, --flow_label, --hop_limit, --scope, --join_state, --proxy_join, --service_id, -d, -e, -v, --verbose"
            ),
            *values(
                "-s, --src-to-dst, --sgid-to-dgid, --smkey, --slid, --dlid, --mlid, --sgid, --dgid, --gid, --mgid, --mtu, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout, --outstanding_smps, -o"
            ),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
            option("-K", "--show_keys", effects=(SECRET_READ,)),
        ),
        operands=WORDS,
        examples=(
            example("saquery"),
            example("saquery -K x", SECRET_READ),
        ),
    ),
    command(
        "ibaddr",
        options=(
            *flags("--gid_show, -g, --lid_show, -l, --Lid_show, -L, -D, --Direct, -G, --Guid, -d, -e, -v, --verbose"),
            *values("-s, --sm_port, -C, --Ca, -P, --Port, -Y, --pkey-idx, -y, --m_key, -t, --timeout"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibaddr"),),
    ),
    command(
        "ibroute",
        options=(
            *flags("-a, --all, --no_dests, -M, --Multicast, -D, --Direct, -G, --Guid, -L, --Lid, -d, -e, -v, --verbose"),
            *values("-n, -s, --sm_port, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout, -y, --m_key"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibroute"),),
    ),
    command(
        "sminfo",
        options=(
            *flags("-D, --Direct, -G, --Guid, -L, --Lid, -d, -e, -v, --verbose"),
            *values("-a, --activity, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout, -y, --m_key"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
            option("-s", "--state", "-p", "--priority", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("sminfo"),
            example("sminfo -s 1 5", MUTATION),
        ),
    ),
    command(
        "ibqueryerrors",
        options=(
            *flags(
                "-c, --suppress-common, -r, --report-port, --data, --switch, --ca, --skip-sl, --router, --details, --counters, -d, -e, -v, --verbose, -R"
            ),
            *values(
                "-s, --suppress, --port-guid, -G, -D, --Direct, -S, -C, --Ca, -P, --Port, -Y, --pkey-idx, --outstanding_smps, -o, -t, --timeout, -y, --m_key"
            ),
            *values("--threshold-file, --node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
            option("--clear-errors", "-k", "--clear-counts", "-K", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("ibqueryerrors"),
            example("ibqueryerrors -k", MUTATION),
        ),
    ),
    command(
        "perfquery",
        options=(
            *flags(
                "-x, --extended, -X, --xmtsl, -S, --rcvsl, -D, --xmtdisc, -E, --rcverr, -T, --extended_speeds, --oprcvcounters, --flowctlcounters, --vloppackets, --vlopdata, --vlxmitflowctlerrors, --vlxmitcounters, --swportvlcong, --rcvcc, --slrcvfecn, --slrcvbecn, --xmitcc, --vlxmittimecc, -c, --smplctl, -a, --all_ports, -l, --loop_ports, -G, --Guid, -L, --Lid, -d, -e, -v, --verbose"
            ),
            *values("-s, --sm_port, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout, -y, --m_key"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
            option("-r", "--reset_after_read", "-R", "--Reset_only", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("perfquery"),
            example("perfquery -R", MUTATION),
        ),
    ),
    command(
        "ibstatus",
        options=(
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibstatus"),),
    ),
    command(
        "smpdump",
        options=(
            *flags("--string, -D, --Direct, -L, --Lid, -d, -e, -v, --verbose"),
            *values("-s, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("smpdump"),),
    ),
    command(
        "ibfindnodesusing",
        options=(
            *flags("-R"),
            *values("-C, -P"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibfindnodesusing"),),
    ),
    command(
        "ibcacheedit",
        options=(
            *values("--switchguid, --caguid, --sysimgguid, --portguid"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibcacheedit"),),
    ),
    command(
        "vendstat",
        options=(
            *flags("-N, -w, -i, -G, --Guid, -L, --Lid, -d, -e, -v, --verbose"),
            *values("-c, -R, --Read, -W, --Write, -s, --sm_port, -C, --Ca, -P, --Port, -Y, --pkey-idx, -t, --timeout"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("vendstat"),),
    ),
    command(
        "ibccquery",
        options=(
            *flags("-d, -e, -v, --verbose, -G, --Guid, -L, --Lid"),
            *values("--cckey, -c, -s, --sm_port, -C, --Ca, -P, --Port, -Y, --pkey-idx, -y, --m_key"),
            *values("--node-name-map, --load-cache, --diff, --ports-file", takes=INSPECT),
            *values("--config -z", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ibccquery"),),
    ),
    command(
        "ipmi-sensors",
        options=(
            *flags(
                "--disable-auto-probe, -P, --password-prompt, -K, --k-g-prompt, --debug, --usage, -v, --verbose, -vv, -i, --sdr-info, -q, --quiet-readings, -L, --list-sensor-types, -b, --bridge-sensors, --shared-sensors, --interpret-oem-data, --ignore-not-available-sensors, --ignore-unrecognized-events, --output-event-bitmask, --output-sensor-state, --entity-sensor-names, --output-sensor-thresholds, --no-sensor-type-output, --comma-separated-output, --no-header-output, --non-abbreviated-units, --legacy-output, --ipmimonitoring-legacy-output, --flush-cache, --quiet-cache, --sdr-cache-recreate, --utc-to-localtime, --localtime-to-utc, -B, --buffer-output, -C, --consolidate-output, -E, --eliminate, --always-prefix"
            ),
            *values(
                "-D, --driver-type, --driver-address, --driver-device, --register-spacing, --target-channel-number, --target-slave-address, -u, --username, -p, --password, -k, --k-g, --session-timeout, --retransmission-timeout, -a, --authentication-type, -I, --cipher-suite-id, -l, --privilege-level, -W, --workaround-flags, -r, --record-ids, -R, --exclude-record-ids, -t, --sensor-types, -T, --exclude-sensor-types, --sensor-state-config-file, --utc-offset, -F, --fanout"
            ),
            *values("--sdr-cache-file", takes=WRITE),
            *values("--config-file, --fru-file", takes=READ),
            *values("--sdr-cache-directory", takes=INSPECT),
            option("-?", "-V", harmless=True),
            option("-h", "--hostname", takes=HOST, effects=(REMOTE_READ,)),
        ),
        operands=WORDS,
        examples=(
            example("ipmi-sensors"),
            example("ipmi-sensors -h bmc1 -u admin", REMOTE_READ),
            example("ipmi-sensors --sdr-cache-file /etc/x", WRITES),
        ),
    ),
    command(
        "ipmi-sel",
        options=(
            *flags(
                "--disable-auto-probe, -P, --password-prompt, -K, --k-g-prompt, --debug, --usage, -v, -i, --info, -L, --list-sensor-types, --system-event-only, --oem-event-only, --output-manufacturer-id, --output-event-state, --hex-dump, --interpret-oem-data, --output-oem-event-strings, --entity-sensor-names, --no-sensor-type-output, --comma-separated-output, --no-header-output, --non-abbreviated-units, --legacy-output, --flush-cache, --quiet-cache, --sdr-cache-recreate, --ignore-sdr-cache, --utc-to-localtime, --localtime-to-utc, -B, --buffer-output, -C, --consolidate-output, -E, --eliminate, --always-prefix"
            ),
            *values(
                "-D, --driver-type, --driver-address, --driver-device, --register-spacing, --target-channel-number, --target-slave-address, -u, --username, -p, --password, -k, --k-g, --session-timeout, --retransmission-timeout, -a, --authentication-type, -I, --cipher-suite-id, -l, --privilege-level, -W, --workaround-flags, --display, --exclude-display, --display-range, --exclude-display-range, --date-range, --exclude-date-range, -t, --sensor-types, -T, --exclude-sensor-types, --tail, --event-state-config-file, --utc-offset, -F, --fanout"
            ),
            *values("--sdr-cache-file", takes=WRITE),
            *values("--config-file, --fru-file", takes=READ),
            *values("--sdr-cache-directory", takes=INSPECT),
            option("-?", "-V", harmless=True),
            option("-h", "--hostname", takes=HOST, effects=(REMOTE_READ,)),
            option("--clear", "--delete-all", effects=(MUTATION,)),
            option("--delete", "--delete-range", "--date-delete", takes=TEXT, effects=(MUTATION,)),
            option("--set-time", takes=TEXT, effects=(MUTATION,)),
            option("--post-clear", effects=(DESTRUCTIVE,)),
        ),
        operands=WORDS,
        examples=(
            example("ipmi-sel"),
            example("ipmi-sel --clear", MUTATION),
            example("ipmi-sel -h bmc1", REMOTE_READ),
            example("ipmi-sel --post-clear", DESTRUCTIVE),
        ),
    ),
    command(
        "ipmi-fru",
        options=(
            *flags(
                "--disable-auto-probe, -P, --password-prompt, -K, --k-g-prompt, --debug, --usage, -v, --verbose, --bridge-fru, --interpret-oem-data, --flush-cache, --quiet-cache, --sdr-cache-recreate, --ignore-sdr-cache, --utc-to-localtime, --localtime-to-utc, -B, --buffer-output, -C, --consolidate-output, -E, --eliminate, --always-prefix"
            ),
            *values(
                "-D, --driver-type, --driver-address, --driver-device, --register-spacing, --target-channel-number, --target-slave-address, -u, --username, -p, --password, -k, --k-g, --session-timeout, --retransmission-timeout, -a, --authentication-type, -I, --cipher-suite-id, -l, --privilege-level, -W, --workaround-flags, -e, --device-id, --utc-offset, -F, --fanout"
            ),
            *values("--sdr-cache-file", takes=WRITE),
            *values("--config-file, --fru-file", takes=READ),
            *values("--sdr-cache-directory", takes=INSPECT),
            option("-?", "-V", harmless=True),
            option("-h", "--hostname", takes=HOST, effects=(REMOTE_READ,)),
        ),
        operands=WORDS,
        examples=(
            example("ipmi-fru"),
            example("ipmi-fru -h bmc1", REMOTE_READ),
        ),
    ),
    command(
        "ipmi-power",
        options=(
            *flags(
                "-P, --password-prompt, -K, --k-g-prompt, --debug, --usage, -s, --stat, --wait-until-on, --wait-until-off, -B, --buffer-output, -C, --consolidate-output, -E, --eliminate, --always-prefix"
            ),
            *values(
                "-D, --driver-type, -u, --username, -p, --password, -k, --k-g, --session-timeout, --retransmission-timeout, -a, --authentication-type, -I, --cipher-suite-id, -l, --privilege-level, -W, --workaround-flags, --oem-power-type, --retransmission-wait-timeout, --retransmission-backoff-count, --ping-interval, --ping-timeout, --ping-packet-count, --ping-percent, --ping-consec-count, -F, --fanout"
            ),
            *values("--sdr-cache-file", takes=WRITE),
            *values("--config-file, --fru-file", takes=READ),
            *values("--sdr-cache-directory", takes=INSPECT),
            option("-?", "-V", harmless=True),
            option("-h", "--hostname", takes=HOST, effects=(REMOTE_READ,)),
            option("-n", "--on", "-f", "--off", "-c", "--cycle", "-r", "--reset", "--pulse", "--soft", "--on-if-off", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("ipmi-power -h bmc1 --stat", REMOTE_READ),
            example("ipmi-power -h bmc1 --off", REMOTE_READ, MUTATION),
        ),
    ),
    command(
        "ipmi-chassis",
        options=(
            *flags(
                "--get-status, --get-chassis-capabilities, --get-chassis-status, --get-system-restart-cause, --get-boot-flags, --get-power-on-hours-counter, --disable-auto-probe, -P, --password-prompt, -K, --k-g-prompt, --debug, --usage, -B, --buffer-output, -C, --consolidate-output, -E, --eliminate, --always-prefix"
            ),
            *values(
                "-D, --driver-type, --driver-address, --driver-device, --register-spacing, --target-channel-number, --target-slave-address, -u, --username, -p, --password, -k, --k-g, --session-timeout, --retransmission-timeout, -a, --authentication-type, -I, --cipher-suite-id, -l, --privilege-level, -W, --workaround-flags, -F, --fanout"
            ),
            *values("--sdr-cache-file", takes=WRITE),
            *values("--config-file, --fru-file", takes=READ),
            *values("--sdr-cache-directory", takes=INSPECT),
            option("-?", "-V", harmless=True),
            option("-h", "--hostname", takes=HOST, effects=(REMOTE_READ,)),
            option(
                "--chassis-control",
                "--chassis-identify",
                "--set-power-restore-policy",
                "--set-power-cycle-interval",
                "--set-boot-flags",
                takes=TEXT,
                effects=(MUTATION,),
            ),
        ),
        operands=WORDS,
        examples=(
            example("ipmi-chassis --get-chassis-status"),
            example("ipmi-chassis --chassis-control=POWER-DOWN", MUTATION),
            example("ipmi-chassis -h bmc1 --get-chassis-status", REMOTE_READ),
        ),
    ),
    command(
        "ipmi-dcmi",
        options=(
            *flags(
                "--disable-auto-probe, -P, --password-prompt, -K, --k-g-prompt, --debug, --usage, --get-dcmi-capability-info, --get-asset-tag, --get-management-controller-identifier-string, --get-dcmi-sensor-info, --get-system-power-statistics, --get-enhanced-system-power-statistics, --get-power-limit, --interpret-oem-data, --utc-to-localtime, --localtime-to-utc, -B, --buffer-output, -C, --consolidate-output, -E, --eliminate, --always-prefix"
            ),
            *values(
                "-D, --driver-type, --driver-address, --driver-device, --register-spacing, --target-channel-number, --target-slave-address, -u, --username, -p, --password, -k, --k-g, --session-timeout, --retransmission-timeout, -a, --authentication-type, -I, --cipher-suite-id, -l, --privilege-level, -W, --workaround-flags, --exception-actions, --power-limit-requested, --correction-time-limit, --statistics-sampling-period, --utc-offset, -F, --fanout"
            ),
            *values("--sdr-cache-file", takes=WRITE),
            *values("--config-file, --fru-file", takes=READ),
            *values("--sdr-cache-directory", takes=INSPECT),
            option("-?", "-V", harmless=True),
            option("-h", "--hostname", takes=HOST, effects=(REMOTE_READ,)),
            option(
                "--set-asset-tag", "--set-management-controller-identifier-string", "--set-power-limit", takes=TEXT, effects=(MUTATION,)
            ),
            option("--activate-deactivate-power-limit", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("ipmi-dcmi --get-asset-tag"),
            example("ipmi-dcmi --set-asset-tag=x", MUTATION),
            example("ipmi-dcmi -h bmc1 --get-asset-tag", REMOTE_READ),
        ),
    ),
    command(
        "bmc-info",
        options=(
            *flags(
                "--disable-auto-probe, -P, --password-prompt, -K, --k-g-prompt, --debug, --usage, --get-device-id, --get-device-guid, --get-system-guid, --get-system-info, --get-channel-info, --interpret-oem-data, -B, --buffer-output, -C, --consolidate-output, -E, --eliminate, --always-prefix"
            ),
            *values(
                "-D, --driver-type, --driver-address, --driver-device, --register-spacing, --target-channel-number, --target-slave-address, -u, --username, -p, --password, -k, --k-g, --session-timeout, --retransmission-timeout, -a, --authentication-type, -I, --cipher-suite-id, -l, --privilege-level, -W, --workaround-flags, -F, --fanout"
            ),
            *values("--sdr-cache-file", takes=WRITE),
            *values("--config-file, --fru-file", takes=READ),
            *values("--sdr-cache-directory", takes=INSPECT),
            option("-?", "-V", harmless=True),
            option("-h", "--hostname", takes=HOST, effects=(REMOTE_READ,)),
        ),
        operands=WORDS,
        examples=(
            example("bmc-info"),
            example("bmc-info -h bmc1", REMOTE_READ),
        ),
    ),
    command(
        "openocd",
        options=(
            *flags("-p --pipe"),
            *values("-d --debug"),
            *values("-l --log_output", takes=WRITE),
            *values("-f --file, -s --search", takes=CONFIG),
            option("-c", "--command", takes=TEXT, effects=(OPAQUE,)),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("openocd -f /tmp/x.cfg", MUTATION, OPAQUE),
            example("openocd -c init", MUTATION, OPAQUE),
        ),
    ),
    command(
        "avrdude",
        options=(
            *flags("-A, -D, -e, -F, -n, -N, -O, -q, -t, -u, -v, -V"),
            *values("-p, -b, -B, -c, -E, -i, -P, -s, -U, -x, -T"),
            *values("-l", takes=WRITE),
            *values("-C", takes=CONFIG),
            option("-?", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("avrdude -c usbasp -p m328p -U flash:w:a.hex", MUTATION),
            example("avrdude -C /tmp/x.conf -p m8", MUTATION, OPAQUE),
        ),
    ),
    command(
        "dfu-util",
        options=(
            *flags("-v --verbose, -w --wait, -R --reset"),
            *values(
                "-d --device, -p --path, -c --cfg, -i --intf, -a --alt, -S --serial, -t --transfer-size, -Z --upload-size, -E --detach-delay, -s --dfuse-address, -n --devnum"
            ),
            *values("-U --upload", takes=WRITE),
            option("-l", "--list", "-h", "-V", harmless=True),
            option("-D", "--download", takes=READ, effects=(MUTATION,)),
            option("-e", "--detach", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("dfu-util -l"),
            example("dfu-util -a 0 -D fw.bin", MUTATION),
            example("dfu-util -a 0 -U dump.bin", WRITES),
        ),
    ),
    command(
        "st-info",
        options=(
            *flags("--probe, --serial, --flash, --pagesize, --sram, --chipid, --descr, --connect-under-reset, --hot-plug, --hla-serial"),
            *values("--freq"),
        ),
        operands=operands(),
        examples=(example("st-info --probe"),),
    ),
    command(
        "st-flash",
        options=(
            *flags("--reset, --debug, --hot-plug, --connect-under-reset, --opt"),
            *values("--serial, --flash, --format, --area, --freq"),
        ),
        subcommands=(
            subcommand("read", operands=operands(WRITE, many=TEXT)),
            subcommand("write", operands=operands(READ, many=TEXT), effects=(MUTATION,)),
            subcommand("erase", "reset", operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(
            example("st-flash read out.bin 0x8000000 4096", WRITES),
            example("st-flash write fw.bin 0x8000000", MUTATION),
            example("st-flash erase", MUTATION),
        ),
    ),
    command(
        "minicom",
        options=(
            *flags(
                "-s, --setup, -o, --noinit, -m, --metakey, -M, --metakey8, -z, --statline, -l, --ansi, -L, --iso, -w, --wrap, -H, --displayhex, -7, --7bit, -8, --8bit"
            ),
            *values(
                "-a, --attrib, -t, --term, -c, --color, -d, --dial, -p, --ptty, --capturefile-buffer-mode, -F, --statlinefmt, -b, --baudrate, -D, --device, -O, --option, -R, --remotecharset"
            ),
            *values("-C --capturefile", takes=WRITE),
            option("-S", "--script", takes=SCRIPT, language="runscript"),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("minicom -D /dev/ttyUSB0", MUTATION),
            example("minicom -C /etc/x", MUTATION, WRITES),
            example("minicom -S /tmp/x", MUTATION, OPAQUE),
        ),
    ),
    command(
        "picocom",
        options=(
            *flags(
                "-n --no-escape, -c --echo, -i --noinit, -r --noreset, -u --hangup, -l --nolock, -X --exit, -M --minimal-cmds, -q --quiet, --lower-rts, --lower-dtr, --raise-rts, --raise-dtr"
            ),
            *values(
                "-b --baud, -f --flow, -y --parity, -d --databits, -p --stopbits, -T --tx-delay, -e --escape, -t --initstring, -x --exit-after, --imap, --omap, --emap"
            ),
            *values("-g --logfile", takes=WRITE),
            *values("-s --send-cmd, -v --receive-cmd", takes=PROGRAM),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("picocom -b 115200 /dev/ttyUSB0", MUTATION),
            example("picocom -s /tmp/x /dev/ttyUSB0", MUTATION, OPAQUE),
        ),
    ),
    command(
        "tio",
        options=(
            *flags(
                "-d, --databits, -f, --flow, -s, --stopbits, -p, --parity, -a, --auto-connect, -n, --no-reconnect, -e, --local-echo, -t, --timestamp, -L, --log, --log-append, --log-strip, --input-mode, --output-mode, -c, --color, --rs-485, --alert, --mute, --script-run"
            ),
            *values(
                "-S --socket, -b, --baudrate, -o, --output-delay, -O, --output-line-delay, --line-pulse-duration, --exclude-devices, --exclude-drivers, --exclude-tids, --timestamp-format, --timestamp-timeout, -m, --map, --rs-485-config"
            ),
            *values("--log-file, --log-directory", takes=WRITE),
            option("--script", takes=TEXT, effects=(OPAQUE,)),
            option("--script-file", takes=SCRIPT, language="lua"),
            option("--exec", takes=SHELL),
            option("-h", "-v", "-l", "--list", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("tio -l"),
            example("tio /dev/ttyUSB0", MUTATION),
            example("tio --exec 'rm -rf /srv' /dev/ttyUSB0", MUTATION, DESTRUCTIVE),
            example("tio --script x /dev/ttyS0", MUTATION, OPAQUE),
        ),
    ),
    command(
        "upsc",
        options=(
            *flags("-h, -V"),
            *values("-W, -c"),
            option(
                "-l",
                "-L",
            ),
        ),
        operands=operands(many=RESOURCE),
        examples=(
            example("upsc ups@localhost"),
            example("upsc -l"),
        ),
    ),
    command(
        "upscmd",
        options=(
            *flags("-w, -V"),
            *values("-u, -p, -t, -W"),
            option("-l", "-h", harmless=True),
        ),
        operands=operands(many=RESOURCE),
        effects=(MUTATION,),
        examples=(
            example("upscmd -l ups"),
            example("upscmd -u admin ups shutdown.return", MUTATION),
        ),
    ),
    command(
        "upsrw",
        options=(
            *flags("-w, -l, -V, -h"),
            *values("-u, -p, -t, -W"),
            option("-s", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=operands(many=RESOURCE),
        examples=(
            example("upsrw ups"),
            example("upsrw -s ups.delay=1 ups", MUTATION),
        ),
    ),
    command(
        "apcaccess",
        options=(
            *flags("-u"),
            *values("-f, -h, -p"),
        ),
        operands=WORDS,
        examples=(example("apcaccess status"),),
    ),
    command(
        "ledctl",
        options=(
            *flags("-v, -x --listed-only, --quiet, --error, --warning, --info, --debug, --all"),
            *values("--controller-type, --device, --slot, --state"),
            *values("-l --log", takes=WRITE),
            *values("-c --config", takes=READ),
            option("-L", "--list-controllers", "-P", "--list-slots", "-G", "--get-slot", "-h", harmless=True),
            option("-S", "--set-slot", effects=(MUTATION,)),
        ),
        operands=operands(many=RESOURCE),
        effects=(MUTATION,),
        examples=(
            example("ledctl --list-controllers"),
            example("ledctl locate=/dev/sda", MUTATION),
        ),
    ),
    command(
        "boltctl",
        options=(
            *flags("-a --all"),
            *values("-U --uuid"),
        ),
        subcommands=(
            subcommand(
                *("list", "domains", "info", "monitor", "power"),
                options=(
                    *flags("-a --all, -q --query"),
                    *values("-t --timeout"),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("authorize", "enroll", "forget", "config"),
                options=(
                    *flags("-F --first-time, -a --all"),
                    *values("--policy"),
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("boltctl list"),
            example("boltctl enroll x", MUTATION),
        ),
    ),
    command(
        "usbguard",
        options=(*flags("-h, -v --verbose"),),
        subcommands=(
            subcommand(
                *("get-parameter", "list-devices", "list-rules", "generate-policy", "watch"),
                options=(
                    *flags(
                        "-a --allowed, -b --blocked, -t --tree, -d --show-devices, -p --with-ports, -P --no-ports-sn, -X --no-hashes, -H --hash-only, -L --ldif, -w --wait, -o --once, -h"
                    ),
                    *values("-l --label, --devpath"),
                    option("-e", "--exec", takes=PROGRAM),
                ),
                operands=WORDS,
            ),
            subcommand(
                *(
                    "set-parameter",
                    "allow-device",
                    "block-device",
                    "reject-device",
                    "append-rule",
                    "remove-rule",
                    "add-user",
                    "remove-user",
                ),
                options=(
                    *flags("-p --permanent, -t --temporary, -u --user, -g --group, -h"),
                    *values("-a --after, --policy, -d --devices, --exceptions, -P --parameters"),
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
            subcommand("read-descriptor", operands=operands(many=READ)),
        ),
        examples=(
            example("usbguard list-devices"),
            example("usbguard allow-device 6", MUTATION),
            example("usbguard watch -e /tmp/x", OPAQUE),
        ),
    ),
    command(
        "mtx",
        options=(*values("-f"),),
        subcommands=(
            subcommand("inquiry", "status", operands=WORDS),
            subcommand(
                *(
                    "load",
                    "unload",
                    "transfer",
                    "first",
                    "last",
                    "next",
                    "previous",
                    "exchange",
                    "eject",
                    "erase",
                    "position",
                    "inventory",
                    "invert",
                    "noattach",
                    "nobarcode",
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("mtx -f /dev/sg3 status"),
            example("mtx -f /dev/sg3 load 1 0", MUTATION),
        ),
    ),
    command("memtester", options=(*values("-p, -d"),), operands=WORDS, examples=(example("memtester 100M 1"),)),
    command(
        "evtest",
        options=(
            *flags("--grab"),
            option("--query", harmless=True),
        ),
        operands=operands(many=RESOURCE),
        effects=(SECRET_READ,),
        examples=(
            example("evtest /dev/input/event3", SECRET_READ),
            example("evtest --query /dev/input/event3 EV_KEY KEY_A"),
        ),
    ),
    command(
        "vdostats",
        options=(*flags("--human-readable, --si, -h, -a, --all, -v, --verbose, -V"),),
        operands=WORDS,
        examples=(example("vdostats --human-readable"),),
    ),
    command(
        "lldpcli",
        options=(
            *flags("-v, -d"),
            *values("-f, -u"),
            *values("-c", takes=CONFIG),
        ),
        subcommands=(
            subcommand("show", "watch", operands=WORDS),
            subcommand(*("configure", "unconfigure", "pause", "resume", "update"), operands=WORDS, effects=(MUTATION,)),
        ),
        examples=(
            example("lldpcli show neighbors"),
            example("lldpcli -f json show chassis"),
            example("lldpcli configure system hostname x", MUTATION),
        ),
    ),
    command(
        "rasdaemon",
        options=(
            *flags("-e --enable, -d --disable, -f --foreground, -r --record"),
            option("-?", "-V", "--usage", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("rasdaemon --enable", MUTATION),),
    ),
    command(
        "crm_mon",
        options=(
            *flags(
                "--help-all, --help-output, --help-display, --help-additional, --html-cgi, -n, --group-by-node, -r, --inactive, -f, --failcounts, -o, --operations, -t, --timing-details, -c, --tickets, -L, --neg-locations, -A, --show-node-attributes, -D, --hide-headers, -R, --show-detail, --show-description, -b, --brief, -1, --one-shot, -d, --daemonize, -W, --watch-fencing, -V, --verbose, -Q, --quiet"
            ),
            *values(
                "-e --external-recipient, --output-as, --html-stylesheet, --html-title, -I, --include, -U, --exclude, --node, --resource, -m, --fence-history, -i, --interval"
            ),
            *values("--output-to", takes=WRITE),
            *values("-E --external-agent", takes=PROGRAM),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("crm_mon -1 -r"),
            example("crm_mon --output-to=/etc/x -1", WRITES),
            example("crm_mon -E /tmp/x", OPAQUE),
        ),
    ),
    command(
        "crm_verify",
        options=(
            *flags(
                "--help-all, --help-output, --help-data, --help-additional, -L, --live-check, -p, --xml-pipe, -V, --verbose, -q, --quiet"
            ),
            *values("--output-as, -X, --xml-text"),
            *values("-S --save-xml, --output-to", takes=WRITE),
            *values("-x --xml-file", takes=READ),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("crm_verify -L -V"),
            example("crm_verify -x cib.xml"),
            example("crm_verify -L -S /etc/x", WRITES),
        ),
    ),
    command(
        "crm_resource",
        options=(
            *flags(
                "--help-all, --help-output, --help-queries, --help-commands, --help-locations, --help-advanced, --help-additional, -L, --list, -l, --list-raw, -O, --list-operations, -o, --list-all-operations, --list-standards, --list-ocf-providers, -q, --query-xml, -w, --query-xml-raw, -W, --locate, -a, --constraints, -A, --stack, -Y, --why, -e, --expired, --promoted, --master, --wait, --digests, --recursive, -m, --meta, -z, --utilization, --element, --all, -f, --force, -V, --verbose, -Q, --quiet"
            ),
            *values(
                "--output-as, --list-options, --list-agents, --list-ocf-alternatives, --show-metadata, -g, --get-parameter, --validate, -u, --lifetime, --force-check, -N, --node, -t, --resource-type, -v, --parameter-value, -n, --operation, -I, --interval, --class, --agent, --provider, --option, -s, --set-name, -i, --nvpair, -T, --timeout, -r, --resource"
            ),
            *values("--output-to", takes=WRITE),
            option(
                "-C",
                "--cleanup",
                "-R",
                "--refresh",
                "-M",
                "--move",
                "-B",
                "--ban",
                "-U",
                "--clear",
                "-D",
                "--delete",
                "-F",
                "--fail",
                "--restart",
                effects=(MUTATION,),
            ),
            option("-p", "--set-parameter", "-d", "--delete-parameter", takes=TEXT, effects=(MUTATION,)),
            option("--force-start", "--force-stop", "--force-demote", "--force-promote", effects=(MUTATION,)),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("crm_resource -L"),
            example("crm_resource -r web -W"),
            example("crm_resource -r web -C", MUTATION),
            example("crm_resource -r web -p target-role -v Stopped", MUTATION),
        ),
    ),
    command(
        "crm_attribute",
        options=(
            *flags(
                "--help-all, --help-output, --help-selections, --help-command, --help-additional, -a, --all, -G, --query, --score, -z, --utilization, -V, --verbose, -q, --quiet"
            ),
            *values(
                "--output-as, -i, --id, -n, --name, -P, --pattern, -p, --promotion, -s, --set-name, -L, --list-options, -d, --default, -l, --lifetime, -N, --node, -t, --type, -W, --wait, -r, --resource, --operation, -I, --interval"
            ),
            *values("--output-to", takes=WRITE),
            option("-D", "--delete", effects=(MUTATION,)),
            option("-v", "--update", takes=TEXT, effects=(MUTATION,)),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("crm_attribute -G -n x"),
            example("crm_attribute -n x -v y", MUTATION),
            example("crm_attribute -D -n x", MUTATION),
        ),
    ),
    command(
        "crm_failcount",
        options=(
            *flags("-V, --verbose, -q, --quiet, -G, --query"),
            *values("-r, --resource, -n, --operation, -I, --interval, -N, --node"),
            option("-D", "--delete", effects=(MUTATION,)),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("crm_failcount -G -r web"),
            example("crm_failcount -D -r web", MUTATION),
        ),
    ),
    command(
        "cibadmin",
        options=(
            *flags(
                "--help-all, --help-output, --help-commands, --help-data, --help-additional, -Q, --query, -5, --md5-sum, -6, --md5-sum-versioned, -p, --xml-pipe, -f, --force, --score, -c, --allow-create, -n, --no-children, --update-status, -V, --verbose"
            ),
            option("-a", "--empty", takes=TEXT, optional=True),
            *values("--output-as, -X, --xml-text, -t, --timeout, -U, --user, -o, --scope, -A, --xpath, -S, --show-access"),
            *values("--output-to", takes=WRITE),
            *values("-x --xml-file", takes=READ),
            option(
                "-u",
                "--upgrade",
                "-B",
                "--bump",
                "-C",
                "--create",
                "-M",
                "--modify",
                "-P",
                "--patch",
                "-R",
                "--replace",
                effects=(MUTATION,),
            ),
            option("-E", "--erase", "-D", "--delete", "-d", "--delete-all", effects=(DESTRUCTIVE,)),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("cibadmin -Q"),
            example("cibadmin -E --force", DESTRUCTIVE),
            example("cibadmin -R -x cib.xml", MUTATION),
        ),
    ),
    command(
        "stonith_admin",
        options=(
            *flags(
                "--help-all, --help-output, --help-definition, --help-queries, --help-fence, --help-additional, --html-cgi, -L, --list-registered, -I, --list-installed, -M, --metadata, -K, --validate, -b, --broadcast, -n, --as-node-id, -V, --verbose, -q, --quiet"
            ),
            *values(
                "--output-as, --html-stylesheet, --html-title, -l, --list, -s, --list-targets, -Q, --query, -H, --history, -h, --last, -a, --agent, -o, --option, -e, --env-option, -T, --tag, -v, --device, -i, --index, -t, --timeout, -y, --delay, --tolerance"
            ),
            *values("--output-to", takes=WRITE),
            option(
                "-F",
                "--fence",
                "-U",
                "--unfence",
                "-B",
                "--reboot",
                "-C",
                "--confirm",
                "-R",
                "--register",
                "-D",
                "--deregister",
                "-r",
                "--register-level",
                "-d",
                "--deregister-level",
                takes=TEXT,
                effects=(MUTATION,),
            ),
            option("-c", "--cleanup", effects=(MUTATION,)),
            option("-?", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("stonith_admin -L"),
            example("stonith_admin --history node1"),
            example("stonith_admin --fence node1", MUTATION),
            example("stonith_admin -c", MUTATION),
        ),
    ),
    command(
        "corosync-cfgtool",
        options=(
            *flags("-b, -n"),
            *values("-i"),
            option(
                "-s",
                "-a",
                "-h",
            ),
            option("-r", "-R", "-H", "-L", "-k", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("corosync-cfgtool -s"),
            example("corosync-cfgtool -R", MUTATION),
        ),
    ),
    command(
        "corosync-quorumtool",
        options=(
            *flags("-s, -m, -l, -p, -f, -i, -a, -V, -h"),
            *values("-o, -n"),
            option("-v", "-e", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("corosync-quorumtool -s"),
            example("corosync-quorumtool -e 1", MUTATION),
        ),
    ),
    command(
        "corosync-cmapctl",
        options=(
            *flags("-b, -q, -T, -h"),
            *values("-m"),
            option("-s", "-d", "-D", "-p", effects=(MUTATION,)),
            option("-t", "-C", takes=TEXT),
        ),
        operands=WORDS,
        examples=(
            example("corosync-cmapctl"),
            example("corosync-cmapctl -s x u8 1", MUTATION),
        ),
    ),
    command(
        "pmc",
        options=(
            *flags("-2, -4, -6, -u, -h, -v"),
            *values("-b, -d, -i, -s, -t"),
            *values("-f", takes=READ),
            *flags("-z"),
        ),
        operands=WORDS,
        examples=(example("pmc -u -b 0 'GET TIME_STATUS_NP'"),),
    ),
    command(
        "ptp4l",
        options=(
            *flags("-A, -E, -P, -2, -4, -6, -H, -S, -L, -s, -m, -q"),
            *values("-i, -p, -l"),
            *values("-f", takes=READ),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("ptp4l -i eth0 -m", MUTATION),
            example("ptp4l -v"),
        ),
    ),
    command(
        "phc2sys",
        options=(
            *flags("-a, -r, -w, -x, -q, -m"),
            *values("-d, -s, -i, -c, -E, -P, -I, -S, -F, -R, -N, -O, -L, -M, -u, -n, -z, -l, -t"),
            *values("-f", takes=READ),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("phc2sys -s eth0 -w", MUTATION),),
    ),
    command(
        "aplay",
        options=SOUND,
        operands=operands(many=READ),
        examples=(
            example("aplay -l"),
            example("aplay beep.wav"),
        ),
    ),
    command(
        "arecord",
        options=SOUND,
        operands=operands(many=WRITE),
        examples=(
            example("arecord -l"),
            example("arecord -d 5 a.wav", WRITES),
        ),
    ),
    command(
        "argdist",
        "argdist-bpfcc",
        options=(
            *flags("-v, -H, -C, -I"),
            *values("-p, -t, -z, -i, -d, -n, -T"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("argdist-bpfcc"),),
    ),
    command(
        "bashreadline",
        "bashreadline-bpfcc",
        options=(
            *flags("-s"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(SECRET_READ,),
        examples=(example("bashreadline-bpfcc", SECRET_READ),),
    ),
    command(
        "bindsnoop",
        "bindsnoop-bpfcc",
        options=(
            *flags("-t, --timestamp, -w, --wide, -E, --errors, -U, --print-uid, --count"),
            *values("-p, --pid, -P, --port, --cgroupmap, --mntnsmap, -u, --uid"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("bindsnoop-bpfcc"),),
    ),
    command(
        "biolatency",
        "biolatency-bpfcc",
        options=(
            *flags("-T, -m, -D, -F, -j, -e"),
            *values("-d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("biolatency-bpfcc"),),
    ),
    command(
        "biolatpcts-bpfcc",
        options=(
            *flags("-j, --json, -v, --verbose"),
            *values("-i, --interval, -w, --which, -p, --pcts"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("biolatpcts-bpfcc"),),
    ),
    command(
        "biopattern",
        "biopattern-bpfcc",
        options=(
            *flags("-d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("biopattern-bpfcc"),),
    ),
    command(
        "biosnoop",
        "biosnoop-bpfcc",
        options=(
            *flags("-Q, -P"),
            *values("-d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("biosnoop-bpfcc"),),
    ),
    command(
        "biotop",
        "biotop-bpfcc",
        options=(
            *flags("-C"),
            *values("-r, -p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("biotop-bpfcc"),),
    ),
    command("bitesize", "bitesize-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("bitesize-bpfcc"),)),
    command(
        "bpflist",
        "bpflist-bpfcc",
        options=(
            *flags("-v"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("bpflist-bpfcc"),),
    ),
    command(
        "btrfsdist",
        "btrfsdist-bpfcc",
        options=(
            *flags("-T, -m"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("btrfsdist-bpfcc"),),
    ),
    command(
        "btrfsslower",
        "btrfsslower-bpfcc",
        options=(
            *values("-p, -d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("btrfsslower-bpfcc"),),
    ),
    command("cachestat", "cachestat-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("cachestat-bpfcc"),)),
    command(
        "cachetop",
        "cachetop-bpfcc",
        options=(
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("cachetop-bpfcc"),),
    ),
    command(
        "capable",
        "capable-bpfcc",
        options=(
            *flags("--unique, -v, -K, -U, -x"),
            *values("--mntnsmap, --cgroupmap"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("capable-bpfcc"),),
    ),
    command(
        "cobjnew-bpfcc",
        options=(
            *flags("-v"),
            *values("-C, -S"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("cobjnew-bpfcc"),),
    ),
    command(
        "compactsnoop",
        "compactsnoop-bpfcc",
        options=(
            *flags("-T, -K, -e"),
            *values("-p, -d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("compactsnoop-bpfcc"),),
    ),
    command(
        "cpudist",
        "cpudist-bpfcc",
        options=(
            *flags("-O, -T, -m, -P, -L, -I, -e"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("cpudist-bpfcc"),),
    ),
    command(
        "cpuunclaimed",
        "cpuunclaimed-bpfcc",
        options=(option("-h", harmless=True),),
        operands=WORDS,
        examples=(example("cpuunclaimed-bpfcc"),),
    ),
    command(
        "criticalstat-bpfcc",
        options=(
            *flags("-p, -i"),
            *values("-d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("criticalstat-bpfcc"),),
    ),
    command(
        "dbslower",
        "dbslower-bpfcc",
        options=(
            *values("-p, -x, -m"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("dbslower-bpfcc"),),
    ),
    command(
        "dbstat",
        "dbstat-bpfcc",
        options=(
            *flags("-u"),
            *values("-p, -m, -i"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("dbstat-bpfcc"),),
    ),
    command(
        "dcsnoop",
        "dcsnoop-bpfcc",
        options=(
            *flags("-a"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("dcsnoop-bpfcc"),),
    ),
    command("dcstat-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("dcstat-bpfcc"),)),
    command(
        "deadlock",
        "deadlock-bpfcc",
        options=(
            *flags("--verbose"),
            *values("--binary, --dump-graph, --lock-symbols, --unlock-symbols, -t, --threads, -e, --edges"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("deadlock-bpfcc"),),
    ),
    command(
        "dirtop-bpfcc",
        options=(
            *flags("-d, -C"),
            *values("-r, -s, -p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("dirtop-bpfcc"),),
    ),
    command(
        "drsnoop",
        "drsnoop-bpfcc",
        options=(
            *flags("-T, -U, -n, -v"),
            *values("-p, -t, -u, -d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("drsnoop-bpfcc"),),
    ),
    command(
        "execsnoop",
        "execsnoop-bpfcc",
        options=(
            *flags("-T, -U, -t, -x, -q, --mntnsmap"),
            *values("-u, -n, -l, --max-args, --cgroupmap, -P"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("execsnoop-bpfcc"),),
    ),
    command(
        "exitsnoop",
        "exitsnoop-bpfcc",
        options=(
            *flags("-t, --utc, -x, --per-thread"),
            *values("-p, --label"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("exitsnoop-bpfcc"),),
    ),
    command(
        "ext4dist",
        "ext4dist-bpfcc",
        options=(
            *flags("-T, -m"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ext4dist-bpfcc"),),
    ),
    command(
        "ext4slower",
        "ext4slower-bpfcc",
        options=(
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ext4slower-bpfcc"),),
    ),
    command(
        "f2fsslower-bpfcc",
        options=(
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("f2fsslower-bpfcc"),),
    ),
    command(
        "filegone",
        "filegone-bpfcc",
        options=(
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("filegone-bpfcc"),),
    ),
    command(
        "filelife",
        "filelife-bpfcc",
        options=(
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("filelife-bpfcc"),),
    ),
    command(
        "fileslower",
        "fileslower-bpfcc",
        options=(
            *flags("-a"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("fileslower-bpfcc"),),
    ),
    command(
        "filetop",
        "filetop-bpfcc",
        options=(
            *flags("-a, -C, --read-only, --write-only"),
            *values("-r, -s, -p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("filetop-bpfcc"),),
    ),
    command(
        "funccount",
        "funccount-bpfcc",
        options=(
            *flags("-T, -r, -D"),
            *values("-p, -i, -d, -c"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("funccount-bpfcc"),),
    ),
    command(
        "funcinterval-bpfcc",
        options=(
            *flags("-T, -u, -m, -v"),
            *values("-p, -i, -d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("funcinterval-bpfcc"),),
    ),
    command(
        "funclatency",
        "funclatency-bpfcc",
        options=(
            *flags("-T, -u, -m, -F, -r, -v"),
            *values("-p, -i, -d, -l"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("funclatency-bpfcc"),),
    ),
    command(
        "funcslower",
        "funcslower-bpfcc",
        options=(
            *flags("-T, -t, -f, -U, -K, -v"),
            *values("-p, -m, -u, -a"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("funcslower-bpfcc"),),
    ),
    command(
        "gethostlatency",
        "gethostlatency-bpfcc",
        options=(
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("gethostlatency-bpfcc"),),
    ),
    command(
        "hardirqs",
        "hardirqs-bpfcc",
        options=(
            *flags("-T, -N, -C, -d"),
            *values("-c"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("hardirqs-bpfcc"),),
    ),
    command(
        "inject-bpfcc",
        options=(
            *flags("-v, -I, -P, -c"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("inject-bpfcc kmalloc x", MUTATION),),
    ),
    command(
        "javacalls-bpfcc",
        options=(
            *flags("-L, -S, -v, -m"),
            *values("-l, -T"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("javacalls-bpfcc"),),
    ),
    command(
        "javaflow-bpfcc",
        options=(
            *flags("-v"),
            *values("-M, -C"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("javaflow-bpfcc"),),
    ),
    command(
        "javagc-bpfcc",
        options=(
            *flags("-v, -m"),
            *values("-M, -F"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("javagc-bpfcc"),),
    ),
    command(
        "javaobjnew-bpfcc",
        options=(
            *flags("-v"),
            *values("-C, -S"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("javaobjnew-bpfcc"),),
    ),
    command(
        "javastat-bpfcc",
        options=(
            *flags("-C, -d"),
            *values("-l, -S, -r"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("javastat-bpfcc"),),
    ),
    command(
        "javathreads-bpfcc",
        options=(
            *flags("-v"),
            *values("-l"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("javathreads-bpfcc"),),
    ),
    command(
        "killsnoop",
        "killsnoop-bpfcc",
        options=(
            *flags("-x"),
            *values("-p, -T, -s"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("killsnoop-bpfcc"),),
    ),
    command(
        "klockstat",
        "klockstat-bpfcc",
        options=(
            *values("-i, -c, -S, -n, -s, -p, -t, -d, --stack-storage-size"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("klockstat-bpfcc"),),
    ),
    command(
        "kvmexit",
        "kvmexit-bpfcc",
        options=(
            *flags("-T"),
            *values("-p, -v, -a, -t"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("kvmexit-bpfcc"),),
    ),
    command(
        "llcstat",
        "llcstat-bpfcc",
        options=(
            *flags("-t"),
            *values("-c"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("llcstat-bpfcc"),),
    ),
    command("mdflush", "mdflush-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("mdflush-bpfcc"),)),
    command(
        "memleak",
        "memleak-bpfcc",
        options=(
            *flags("-a, --combined-only, --wa-missing-free"),
            *values("-p, -t, -o, -c, -s, -z, -Z, -O"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("memleak-bpfcc"),),
    ),
    command(
        "mountsnoop", "mountsnoop-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("mountsnoop-bpfcc"),)
    ),
    command(
        "mysqld_qslower",
        "mysqld_qslower-bpfcc",
        options=(option("-h", harmless=True),),
        operands=WORDS,
        examples=(example("mysqld_qslower-bpfcc"),),
    ),
    command(
        "netqtop",
        "netqtop-bpfcc",
        options=(
            *values("-n, -i, -t"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("netqtop-bpfcc"),),
    ),
    command(
        "nfsdist",
        "nfsdist-bpfcc",
        options=(
            *flags("-T, -m"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("nfsdist-bpfcc"),),
    ),
    command(
        "nfsslower",
        "nfsslower-bpfcc",
        options=(
            *flags("-j"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("nfsslower-bpfcc"),),
    ),
    command(
        "nodegc-bpfcc",
        options=(
            *flags("-v, -m"),
            *values("-M, -F"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("nodegc-bpfcc"),),
    ),
    command(
        "nodestat-bpfcc",
        options=(
            *flags("-C, -d"),
            *values("-l, -S, -r"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("nodestat-bpfcc"),),
    ),
    command(
        "numasched",
        "numasched-bpfcc",
        options=(
            *values("-p, --pid, -t, --tid, -c, --comm"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("numasched-bpfcc"),),
    ),
    command(
        "offcputime",
        "offcputime-bpfcc",
        options=(
            *flags("-u, -k, -U, -K, -d, -f, --state"),
            *values("-p, -t, --stack-storage-size, -m, -M"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("offcputime-bpfcc"),),
    ),
    command(
        "offwaketime",
        "offwaketime-bpfcc",
        options=(
            *flags("-f, -u, -k, -U, -K, -d, --delimited, --state"),
            *values("-p, -t, --stack-storage-size, -m, -M"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("offwaketime-bpfcc"),),
    ),
    command("oomkill", "oomkill-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("oomkill-bpfcc"),)),
    command(
        "opensnoop",
        "opensnoop-bpfcc",
        options=(
            *flags("-e, -F, -T, -U, -x"),
            *values("-d, -n, -f, --cgroupmap, --mntnsmap, -p, -t, -u"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("opensnoop-bpfcc"),),
    ),
    command(
        "perlcalls-bpfcc",
        options=(
            *flags("-L, -S, -v, -m"),
            *values("-l, -T"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("perlcalls-bpfcc"),),
    ),
    command(
        "perlflow-bpfcc",
        options=(
            *flags("-v"),
            *values("-M, -C"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("perlflow-bpfcc"),),
    ),
    command(
        "perlstat-bpfcc",
        options=(
            *flags("-C, -d"),
            *values("-l, -S, -r"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("perlstat-bpfcc"),),
    ),
    command(
        "phpcalls-bpfcc",
        options=(
            *flags("-L, -S, -v, -m"),
            *values("-l, -T"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("phpcalls-bpfcc"),),
    ),
    command(
        "phpflow-bpfcc",
        options=(
            *flags("-v"),
            *values("-M, -C"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("phpflow-bpfcc"),),
    ),
    command(
        "phpstat-bpfcc",
        options=(
            *flags("-C, -d"),
            *values("-l, -S, -r"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("phpstat-bpfcc"),),
    ),
    command("pidpersec", "pidpersec-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("pidpersec-bpfcc"),)),
    command(
        "ppchcalls-bpfcc",
        options=(
            *flags("-x, -m, -P, -l"),
            *values("-p, -t, -i, -d, -T, -e, --hcall"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("ppchcalls-bpfcc"),),
    ),
    command(
        "profile",
        "profile-bpfcc",
        options=(
            *flags("-F, -c, -f, -d, -U, -K, -I, -C"),
            *values("-p, -L, --stack-storage-size, --cgroupmap"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("profile-bpfcc"),),
    ),
    command(
        "pythoncalls-bpfcc",
        options=(
            *flags("-L, -S, -v, -m"),
            *values("-l, -T"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("pythoncalls-bpfcc"),),
    ),
    command(
        "pythonflow-bpfcc",
        options=(
            *flags("-v"),
            *values("-M, -C"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("pythonflow-bpfcc"),),
    ),
    command(
        "pythongc-bpfcc",
        options=(
            *flags("-v, -m"),
            *values("-M, -F"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("pythongc-bpfcc"),),
    ),
    command(
        "pythonstat-bpfcc",
        options=(
            *flags("-C, -d"),
            *values("-l, -S, -r"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("pythonstat-bpfcc"),),
    ),
    command(
        "rdmaucma-bpfcc",
        options=(
            *flags("-D"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("rdmaucma-bpfcc"),),
    ),
    command(
        "readahead",
        "readahead-bpfcc",
        options=(
            *values("-d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("readahead-bpfcc"),),
    ),
    command(
        "reset-trace-bpfcc",
        options=(
            *flags("-F, -q, -v"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("reset-trace-bpfcc", MUTATION),),
    ),
    command(
        "rubycalls-bpfcc",
        options=(
            *flags("-L, -S, -v, -m"),
            *values("-l, -T"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("rubycalls-bpfcc"),),
    ),
    command(
        "rubyflow-bpfcc",
        options=(
            *flags("-v"),
            *values("-M, -C"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("rubyflow-bpfcc"),),
    ),
    command(
        "rubygc-bpfcc",
        options=(
            *flags("-v, -m"),
            *values("-M, -F"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("rubygc-bpfcc"),),
    ),
    command(
        "rubyobjnew-bpfcc",
        options=(
            *flags("-v"),
            *values("-C, -S"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("rubyobjnew-bpfcc"),),
    ),
    command(
        "rubystat-bpfcc",
        options=(
            *flags("-C, -d"),
            *values("-l, -S, -r"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("rubystat-bpfcc"),),
    ),
    command(
        "runqlat",
        "runqlat-bpfcc",
        options=(
            *flags("-T, -m, -P, --pidnss, -L"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("runqlat-bpfcc"),),
    ),
    command(
        "runqlen",
        "runqlen-bpfcc",
        options=(
            *flags("-T, -O, -C"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("runqlen-bpfcc"),),
    ),
    command(
        "runqslower",
        "runqslower-bpfcc",
        options=(
            *flags("-P"),
            *values("-p, -t"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("runqslower-bpfcc"),),
    ),
    command(
        "shmsnoop",
        "shmsnoop-bpfcc",
        options=(
            *flags("-T"),
            *values("-p, -t, -d, -n"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("shmsnoop-bpfcc"),),
    ),
    command(
        "slabratetop",
        "slabratetop-bpfcc",
        options=(
            *flags("-C"),
            *values("-r"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("slabratetop-bpfcc"),),
    ),
    command(
        "sofdsnoop",
        "sofdsnoop-bpfcc",
        options=(
            *flags("-T, --timestamp"),
            *values("-p, --pid, -t, --tid, -n, --name, -d, --duration"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("sofdsnoop-bpfcc"),),
    ),
    command(
        "softirqs",
        "softirqs-bpfcc",
        options=(
            *flags("-T, -N, -C, -d"),
            *values("-c"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("softirqs-bpfcc"),),
    ),
    command(
        "softirqslower-bpfcc",
        options=(
            *values("-c, --cpu"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("softirqslower-bpfcc"),),
    ),
    command(
        "solisten",
        "solisten-bpfcc",
        options=(
            *flags("--show-netns"),
            *values("-p, --pid, -n, --netns"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("solisten-bpfcc"),),
    ),
    command(
        "sslsniff",
        "sslsniff-bpfcc",
        options=(
            *flags("-x, -o, --no-openssl, -g, --no-gnutls, -n, --no-nss, --hexdump, -l, --latency, --handshake"),
            *values("-p, -u, -c, --max-buffer-size, --extra-lib"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(SECRET_READ,),
        examples=(example("sslsniff-bpfcc", SECRET_READ),),
    ),
    command(
        "stackcount",
        "stackcount-bpfcc",
        options=(
            *flags("-r, -s, -P, -K, -U, -v, -d, -f, --debug, -T, -i, -D"),
            *values("-p, -c"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("stackcount-bpfcc"),),
    ),
    command(
        "statsnoop",
        "statsnoop-bpfcc",
        options=(
            *flags("-t, -x"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("statsnoop-bpfcc"),),
    ),
    command("syncsnoop", "syncsnoop-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("syncsnoop-bpfcc"),)),
    command(
        "syscount",
        "syscount-bpfcc",
        options=(
            *flags("-x, -m, -P, -l"),
            *values("-p, -t, -c, -i, -d, -T, -e, --syscall"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("syscount-bpfcc"),),
    ),
    command(
        "tclcalls-bpfcc",
        options=(
            *flags("-L, -S, -v, -m"),
            *values("-l, -T"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tclcalls-bpfcc"),),
    ),
    command(
        "tclflow-bpfcc",
        options=(
            *flags("-v"),
            *values("-M, -C"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tclflow-bpfcc"),),
    ),
    command(
        "tclobjnew-bpfcc",
        options=(
            *flags("-v"),
            *values("-C, -S"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tclobjnew-bpfcc"),),
    ),
    command(
        "tclstat-bpfcc",
        options=(
            *flags("-C, -d"),
            *values("-l, -S, -r"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tclstat-bpfcc"),),
    ),
    command(
        "tcpaccept",
        "tcpaccept-bpfcc",
        options=(
            *flags("-T, -t, -4, -6, --mntnsmap"),
            *values("-p, -P, --cgroupmap"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpaccept-bpfcc"),),
    ),
    command(
        "tcpcong-bpfcc",
        options=(
            *flags("-T, -L, -R, -u, -d"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpcong-bpfcc"),),
    ),
    command(
        "tcpconnect",
        "tcpconnect-bpfcc",
        options=(
            *flags("-t, -c, -4, -6, -L, -U, --mntnsmap, -d"),
            *values("-p, -P, -u, --cgroupmap"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpconnect-bpfcc"),),
    ),
    command(
        "tcpconnlat",
        "tcpconnlat-bpfcc",
        options=(
            *flags("-t, -L, -4, -6, -v"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpconnlat-bpfcc"),),
    ),
    command(
        "tcpdrop",
        "tcpdrop-bpfcc",
        options=(
            *flags("-4, -6"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpdrop-bpfcc"),),
    ),
    command(
        "tcplife",
        "tcplife-bpfcc",
        options=(
            *flags("-s, -t, -T, -w, -4, -6"),
            *values("-p, -L, -D"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcplife-bpfcc"),),
    ),
    command(
        "tcpretrans",
        "tcpretrans-bpfcc",
        options=(
            *flags("-s, -l, -c, -4, -6"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpretrans-bpfcc"),),
    ),
    command(
        "tcprtt",
        "tcprtt-bpfcc",
        options=(
            *flags("-T, -D, -m, -b, -B, -e, -4, -6"),
            *values("-i, -d, -p, -P, -a, -A"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcprtt-bpfcc"),),
    ),
    command(
        "tcpstates",
        "tcpstates-bpfcc",
        options=(
            *flags("-s, -t, -T, -w, -Y, -4, -6"),
            *values("-L, -D"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpstates-bpfcc"),),
    ),
    command(
        "tcpsubnet",
        "tcpsubnet-bpfcc",
        options=(
            *flags("-v, -J, -i, -f"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpsubnet-bpfcc"),),
    ),
    command(
        "tcpsynbl",
        "tcpsynbl-bpfcc",
        options=(
            *flags("-4, -6"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcpsynbl-bpfcc"),),
    ),
    command(
        "tcptop",
        "tcptop-bpfcc",
        options=(
            *flags("-4, -6, -C, -S"),
            *values("--mntnsmap, -p, --cgroupmap"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcptop-bpfcc"),),
    ),
    command(
        "tcptracer",
        "tcptracer-bpfcc",
        options=(
            *flags("-v, -t, --mntnsmap, -4, -6"),
            *values("-p, -N, --cgroupmap"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tcptracer-bpfcc"),),
    ),
    command(
        "threadsnoop", "threadsnoop-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("threadsnoop-bpfcc"),)
    ),
    command(
        "tplist-bpfcc",
        options=(
            *flags("-v"),
            *values("-p, -l"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("tplist-bpfcc"),),
    ),
    command(
        "trace-bpfcc",
        options=(
            *flags("-u, -T, -C, -B, -K, -U, -a, -I, -A, -v, -S, -t"),
            *values("-c, -n, -f, -s, -p, -L, --uid, -z, -M"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("trace-bpfcc"),),
    ),
    command(
        "ttysnoop",
        "ttysnoop-bpfcc",
        options=(
            *flags("-C"),
            *values("-s, --datasize, -c, --datacount"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(SECRET_READ,),
        examples=(example("ttysnoop-bpfcc", SECRET_READ),),
    ),
    command("vfscount", "vfscount-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("vfscount-bpfcc"),)),
    command("vfsstat", "vfsstat-bpfcc", options=(option("-h", harmless=True),), operands=WORDS, examples=(example("vfsstat-bpfcc"),)),
    command(
        "virtiostat",
        "virtiostat-bpfcc",
        options=(
            *flags("-T, -D"),
            *values("-d, -n"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("virtiostat-bpfcc"),),
    ),
    command(
        "wakeuptime",
        "wakeuptime-bpfcc",
        options=(
            *flags("-f, -u, -v"),
            *values("-p, --stack-storage-size, -m, -M"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("wakeuptime-bpfcc"),),
    ),
    command(
        "wqlat",
        "wqlat-bpfcc",
        options=(
            *flags("-T, -N, -W"),
            *values("-w"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("wqlat-bpfcc"),),
    ),
    command(
        "xfsdist",
        "xfsdist-bpfcc",
        options=(
            *flags("-T, -m"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("xfsdist-bpfcc"),),
    ),
    command(
        "xfsslower",
        "xfsslower-bpfcc",
        options=(
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("xfsslower-bpfcc"),),
    ),
    command(
        "zfsdist",
        "zfsdist-bpfcc",
        options=(
            *flags("-T, -m"),
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("zfsdist-bpfcc"),),
    ),
    command(
        "zfsslower",
        "zfsslower-bpfcc",
        options=(
            *values("-p"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("zfsslower-bpfcc"),),
    ),
)
