"""Network configuration and inspection: addresses, routes, sockets, filters, interfaces."""

from capfence_sh.catalog.vocabulary import (
    ASSIGNMENT,
    CONFIG,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    RESOURCE,
    SCRIPT,
    SECRET_READ,
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
    subcommand,
    values,
)

WORDS = operands(many=TEXT)
# options of iptables(8), ip6tables(8) and their match and target extensions: what they say is data, the command decides
RULE_WORDS = (
    *flags(
        "-f --fragment, -n --numeric, -v --verbose, -vv, -x --exact, -w --wait, --line-numbers, --syn, -4 --ipv4, -6 --ipv6, --random, --random-fully, --rcheck, --update, --remove, --rttl, --set, --save-mark, --restore-mark"
    ),
    *flags(
        "--persistent, --clamp-mss-to-pmtu, --log-uid, --log-ip-options, --log-tcp-options, --log-tcp-sequence, --ecn-tcp-cwr, --socket-exists, --save, --physdev-is-in, --physdev-is-bridged"
    ),
    *values(
        "-p --protocol, -s --source --src, -d --destination --dst, -i --in-interface, -o --out-interface, -j --jump, -g --goto, -m --match, -t --table, -c --set-counters, --dport --destination-port, --sport --source-port, --dports --destination-ports, --sports --source-ports"
    ),
    *values(
        "--ports, --state, --ctstate, --icmp-type, --icmpv6-type, --comment, --limit, --limit-burst, --to-destination, --to-source, --to-ports, --to, --reject-with, --log-prefix, --log-level, --mac-source, --mark, --set-mark, --set-xmark, --uid-owner, --gid-owner"
    ),
    *values(
        "--connlimit-above, --connlimit-mask, --hitcount, --seconds, --name, --string, --algo, --hex-string, --length, --ttl-set, --set-mss, --probability, --mode, --every, --src-range, --dst-range, --pkt-type, --timestart, --timestop, --weekdays, --hashlimit-name"
    ),
    *values(
        "--hashlimit-upto, --hashlimit-above, --hashlimit-burst, --hashlimit-mode, --src-type, --dst-type, --ctorigdst, --ctdir, --tcp-option, --nfmask, --ctmask, --queue-num, --nflog-group, --nflog-prefix, --cgroup, --helper, --physdev-in, --physdev-out, --bytecode, --type"
    ),
    option("--tcp-flags", "--match-set", takes=(TEXT, TEXT)),
    option("--modprobe", takes=PROGRAM),
)
FILTERS = (
    command(
        "iptables",
        "ip6tables",
        "iptables-legacy",
        "iptables-nft",
        "ip6tables-legacy",
        "arptables",
        "ebtables",
        options=(
            *RULE_WORDS,
            option("-L", "--list", "-S", "--list-rules", takes=TEXT, optional=True),
            option("-C", "--check", takes=TEXT),
            option(
                "-A",
                "--append",
                "-D",
                "--delete",
                "-I",
                "--insert",
                "-R",
                "--replace",
                "-N",
                "--new-chain",
                takes=TEXT,
                effects=(MUTATION,),
            ),
            option("-P", "--policy", "-E", "--rename-chain", takes=(TEXT, TEXT), effects=(MUTATION,)),
            option("-F", "--flush", "-X", "--delete-chain", "-Z", "--zero", takes=TEXT, optional=True, effects=(MUTATION,)),
        ),
        operands=operands(many=TEXT),
        examples=(
            example("iptables -L -n -v"),
            example("iptables -t nat -S"),
            example("iptables -F", MUTATION),
            example("iptables -A INPUT -p tcp --dport 22 -j DROP", MUTATION),
            example("iptables -P INPUT ACCEPT", MUTATION),
            example("iptables --modprobe='rm -rf /srv' -L", DESTRUCTIVE, OPAQUE),
        ),
    ),
    command(
        "iptables-save",
        "ip6tables-save",
        options=(*flags("-c --counters"), *values("-t --table, -M --modprobe"), option("-f", "--file", takes=WRITE)),
        examples=(example("iptables-save"), example("iptables-save -f /etc/x", WRITES)),
    ),
    command(
        "iptables-restore",
        "ip6tables-restore",
        options=(
            *flags("-c --counters, -n --noflush, -v --verbose, -w --wait"),
            *values("-T --table, -M --modprobe"),
            option("-t", "--test", harmless=True),
        ),
        operands=operands(READ),
        effects=(MUTATION,),
        examples=(example("iptables-restore rules.v4", MUTATION), example("iptables-restore -t rules.v4")),
    ),
    command(
        "nft",
        options=(
            *flags(
                "-n --numeric, -s --stateless, -a --handle, -j --json, -N --reversedns, -S --service, -u --guid, -p --numeric-protocol, -y --numeric-priority, -T --numeric-time, -t --terse, -e --echo, -o --optimize, -d"
            ),
            *values("-I --includepath, --debug, -D --define"),
            option("-c", "--check", harmless=True),
            option("-f", "--file", takes=READ, effects=(MUTATION,)),
            option("-i", "--interactive", effects=(MUTATION,)),
        ),
        subcommands=(
            subcommand("list", "describe", "monitor", "export", operands=WORDS),
            subcommand(
                "add",
                "insert",
                "replace",
                "create",
                "delete",
                "destroy",
                "flush",
                "reset",
                "rename",
                "import",
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("nft list ruleset"),
            example("nft flush ruleset", MUTATION),
            example("nft -f rules.nft", MUTATION),
            example("nft -i", MUTATION),
        ),
    ),
    command(
        "ufw",
        options=(option("--dry-run", harmless=True), *flags("--force")),
        subcommands=(
            subcommand("status", "show", "version", "app", operands=WORDS),
            subcommand(
                "enable",
                "disable",
                "reload",
                "reset",
                "default",
                "allow",
                "deny",
                "reject",
                "limit",
                "delete",
                "insert",
                "prepend",
                "route",
                "rule",
                "logging",
                operands=WORDS,
                effects=(MUTATION, PERSISTENCE),
            ),
        ),
        examples=(example("ufw status verbose"), example("ufw disable", MUTATION, PERSISTENCE), example("ufw --dry-run allow 22")),
    ),
    command(
        "firewall-cmd",
        options=(
            *flags(
                "--state, --list-all, --list-all-zones, --list-services, --list-ports, --list-sources, --list-interfaces, --list-rich-rules, --get-zones, --get-services, --get-active-zones, --get-active-policies, --get-default-zone, --get-icmptypes, --get-policies, --permanent, -q --quiet, --version, -V, --check-config, --get-log-denied, --list-all-policies, --get-ipset-types, --get-ipsets, --get-helpers, --get-all-chains, --get-all-rules, --get-all-passthroughs, --query-lockdown, --list-lockdown-whitelist-commands, --list-lockdown-whitelist-contexts, --list-lockdown-whitelist-uids, --list-lockdown-whitelist-users, --query-panic, --list-protocols, --list-source-ports, --list-icmp-blocks, --list-forward-ports, --list-ingress-zones, --list-egress-zones, --get-target, --get-short, --get-description, --get-priority, --query-icmp-block-inversion, --query-forward, --query-masquerade, --get-entries, --get-ports, --get-protocols, --get-source-ports, --get-service-helpers, --get-destinations, --get-includes, --get-module, --get-family"
            ),
            *values(
                "--zone, --policy, --timeout, --query-service, --query-port, --info-zone, --info-service, --query-rich-rule, --query-interface, --family, --get-zone-of-interface, --get-zone-of-source, --info-policy, --query-protocol, --query-source-port, --query-icmp-block, --query-forward-port, --query-ingress-zone, --query-egress-zone, --query-source, --info-ipset, --query-entry, --query-helper, --query-destination, --query-include, --info-helper, --info-icmptype, --get-chains, --query-chain, --get-rules, --query-rule, --get-passthroughs, --query-passthrough, --query-lockdown-whitelist-command, --query-lockdown-whitelist-context, --query-lockdown-whitelist-uid, --query-lockdown-whitelist-user, --path-zone, --path-policy, --path-ipset, --path-service, --path-helper, --path-icmptype, --ipset, --service, --helper, --icmptype, --name, --type, --option, --module"
            ),
            option(
                "--reload",
                "--complete-reload",
                "--runtime-to-permanent",
                "--panic-on",
                "--panic-off",
                "--add-masquerade",
                "--remove-masquerade",
                "--reset-to-defaults",
                "--lockdown-on",
                "--lockdown-off",
                "--add-icmp-block-inversion",
                "--remove-icmp-block-inversion",
                "--add-forward",
                "--remove-forward",
                effects=(MUTATION,),
            ),
            option(
                "--add-service",
                "--remove-service",
                "--add-port",
                "--remove-port",
                "--add-source",
                "--remove-source",
                "--add-rich-rule",
                "--remove-rich-rule",
                "--add-interface",
                "--remove-interface",
                "--change-interface",
                "--set-default-zone",
                "--new-zone",
                "--delete-zone",
                "--add-forward-port",
                "--remove-forward-port",
                "--set-target",
                "--add-protocol",
                "--remove-protocol",
                "--set-log-denied",
                "--load-zone-defaults",
                "--new-policy",
                "--delete-policy",
                "--load-policy-defaults",
                "--add-source-port",
                "--remove-source-port",
                "--add-icmp-block",
                "--remove-icmp-block",
                "--set-priority",
                "--add-ingress-zone",
                "--remove-ingress-zone",
                "--add-egress-zone",
                "--remove-egress-zone",
                "--change-source",
                "--new-ipset",
                "--delete-ipset",
                "--load-ipset-defaults",
                "--add-entry",
                "--remove-entry",
                "--new-service",
                "--delete-service",
                "--load-service-defaults",
                "--add-helper",
                "--remove-helper",
                "--set-destination",
                "--remove-destination",
                "--add-destination",
                "--add-include",
                "--remove-include",
                "--new-helper",
                "--delete-helper",
                "--load-helper-defaults",
                "--set-module",
                "--set-family",
                "--new-icmptype",
                "--delete-icmptype",
                "--load-icmptype-defaults",
                "--set-description",
                "--set-short",
                "--add-chain",
                "--remove-chain",
                "--add-rule",
                "--remove-rule",
                "--remove-rules",
                "--passthrough",
                "--add-passthrough",
                "--remove-passthrough",
                "--add-lockdown-whitelist-context",
                "--remove-lockdown-whitelist-context",
                "--add-lockdown-whitelist-uid",
                "--remove-lockdown-whitelist-uid",
                "--add-lockdown-whitelist-user",
                "--remove-lockdown-whitelist-user",
                "--add-lockdown-whitelist-command",
                "--remove-lockdown-whitelist-command",
                takes=TEXT,
                effects=(MUTATION,),
            ),
            option("--direct", effects=(MUTATION,)),
            option(
                *(
                    "--new-zone-from-file",
                    "--new-policy-from-file",
                    "--new-ipset-from-file",
                    "--new-service-from-file",
                    "--new-helper-from-file",
                    "--new-icmptype-from-file",
                    "--add-entries-from-file",
                    "--remove-entries-from-file",
                ),
                takes=READ,
                effects=(MUTATION,),
            ),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("firewall-cmd --query-masquerade"),
            example("firewall-cmd --new-ipset-from-file=.env", MUTATION, SECRET_READ),
            example("firewall-cmd --list-all --zone public"),
            example("firewall-cmd --add-port=80/tcp --permanent", MUTATION),
            example("firewall-cmd --reload", MUTATION),
        ),
    ),
    command(
        "conntrack",
        options=(
            *flags("-L --dump, -C --count, -S --stats, -E --event, -G --get, -V --version, -z --zero"),
            # a value that stands there at once
            option("-n", "--src-nat", "-g", "--dst-nat", "-j", "--any-nat", takes=TEXT, optional=True),
            *values(
                "-p --protonum --proto, -s --src --orig-src, -d --dst --orig-dst, -r --reply-src, -q --reply-dst, --sport, --dport, -o --output, -f --family, -m --mark, --state, -e --event-mask, -b --buffer-size, -t --timeout, -u --status"
            ),
            *values(
                "-l --label, --label-add, --label-del, -c --secmark, -w --zone, --orig-zone, --reply-zone, --orig-port-src, --orig-port-dst, --reply-port-src, --reply-port-dst, --icmp-type, --icmp-code, --icmp-id, --orig-vtag, --reply-vtag"
            ),
            *values(
                "--srckey --orig-key-src, --dstkey --orig-key-dst, --reply-key-src, --reply-key-dst, --tuple-src, --tuple-dst, --mask-src, --mask-dst, --role, -i --id"
            ),
            option("-D", "--delete", "-F", "--flush", "-I", "--create", "-U", "--update", "-A", "--add", effects=(MUTATION,)),
            option("-R", "--load-file", takes=READ, effects=(MUTATION,)),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("conntrack -L -p tcp"),
            example("conntrack -F", MUTATION),
            example("conntrack -D -s 10.0.0.1", MUTATION),
            example("conntrack -R .env", MUTATION, SECRET_READ),
        ),
    ),
    command(
        "ipset",
        options=(
            *flags("-exist, -!, -quiet, -q, -resolve, -r, -sorted, -s, -name, -n, -terse, -t, -o"),
            *values("-output"),
            option("-file", "-f", takes=READ),
            # the dashed names of the commands
            option("-N", "-A", "-D", "-X", "-F", "-W", "-E", effects=(MUTATION,)),
            option("-L", "-S", "-T", "-v", "-h", harmless=True),
        ),
        subcommands=(
            subcommand("list", "save", "test", "help", "version", operands=WORDS, options=flags("-terse, -name")),
            subcommand(
                "create", "add", "del", "destroy", "flush", "rename", "swap", "restore", "n", "x", operands=WORDS, effects=(MUTATION,)
            ),
        ),
        examples=(
            example("ipset list"),
            example("ipset -L"),
            example("ipset list -t"),
            example("ipset flush x", MUTATION),
            example("ipset -exist add x 10.0.0.1", MUTATION),
            example("ipset -file .env restore", MUTATION, SECRET_READ),
            example("ipset -F x", MUTATION),
        ),
    ),
)

SOCKETS = (
    command(
        "ss",
        options=(
            *flags(
                "-n --numeric, -r --resolve, -a --all, -l --listening, -o --options, -e --extended, -m --memory, -p --processes, -T --threads, -i --info, --tipcinfo, -s --summary, --tos, --cgroup, -b --bpf, -E --events, -Z --context, -z --contexts, -h, -B --bound-inactive, --inet-sockopt"
            ),
            *flags(
                "-4 --ipv4, -6 --ipv6, -0 --packet, -t --tcp, -M --mptcp, -S --sctp, -u --udp, -d --dccp, -w --raw, -x --unix, --tipc, --vsock, --xdp, -H --no-header, -O --oneline, -Q --no-queues"
            ),
            *values("-f --family, -A --query --socket, -N --net"),
            option("-K", "--kill", effects=(MUTATION,)),
            option("-D", "--diag", takes=WRITE),
            option("-F", "--filter", takes=READ),
        ),
        operands=WORDS,
        examples=(
            example("ss -tulpn"),
            example("ss -o state established '( dport = :443 )'"),
            example("ss -K dst 10.0.0.1", MUTATION),
            example("ss -D /etc/x", WRITES),
            example("ss -F .env", SECRET_READ),
            example("ss --frobnicate", UNKNOWN),
        ),
    ),
    command(
        "netstat",
        options=(
            *flags(
                "-r --route, -i --interfaces, -g --groups, -s --statistics, -M --masquerade, -v --verbose, -W --wide, -n --numeric, --numeric-hosts, --numeric-ports, --numeric-users, -N --symbolic, -e --extend, -p --programs --program, -o --timers, -c --continuous, -l --listening, -a --all, -F --fib, -C --cache, -Z --context"
            ),
            *flags(
                "-t --tcp, -u --udp, -U --udplite, -S --sctp, -w --raw, -x --unix, -4 --inet, -6 --inet6, --ax25, --bluetooth, -L, -b, -f, -h, -d, -m"
            ),
            *values("-A --protocol, -I"),
        ),
        operands=WORDS,
        examples=(example("netstat -tlnp"), example("netstat -an")),
    ),
    command(
        "arp",
        options=(
            *flags("-a, -e, -n --numeric, -v --verbose, -D --use-device"),
            *values("-i --device, -H --hw-type, -A -p --protocol"),
            option("-s", "--set", takes=(TEXT, TEXT), effects=(MUTATION,)),
            option("-d", "--delete", takes=TEXT, effects=(MUTATION,)),
            option("-f", "--file", takes=READ, effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("arp -an"),
            example("arp -d 10.0.0.1", MUTATION),
            example("arp -s 10.0.0.1 aa:bb", MUTATION),
            example("arp -f ethers", MUTATION),
        ),
    ),
    command(
        "route",
        options=(*flags("-n --numeric, -e --extend, -v --verbose, -F --fib, -C --cache, -4, -6, -ee"), *values("-A --protocol")),
        subcommands=(
            subcommand("show", "get", operands=WORDS),
            subcommand("add", "del", "delete", "flush", "change", options=flags("-net, -host"), operands=WORDS, effects=(MUTATION,)),
        ),
        examples=(example("route -n"), example("route add default gw 10.0.0.1", MUTATION)),
    ),
    command(
        "nstat",
        "lnstat",
        "rtacct",
        "rtmon",
        "ifstat",
        options=(
            *flags("-a --ignore, -n --nooutput, -r --reset, -s --noupdate, -z --zeros, -j --json, -p --pretty, -e, -h"),
            *values("-d --scan, -t --interval, -i, -k -c --count"),
        ),
        operands=WORDS,
        examples=(example("nstat -az"),),
    ),
)

INTERFACES = (
    command(
        "ip",
        "bridge",
        "tc",
        "devlink",
        style=POSIX,
        options=(
            *flags(
                "-V -Version, -s -stats -statistics, -d -details, -r -resolve, -h -human -human-readable, -iec, -j -json, -p -pretty, -4, -6, -M, -B, -0, -br -brief, -o -oneline, -t -timestamp, -ts -tshort, -N -Numeric -numeric, -a -all, -c -color, -c=never, -g -graph, -compressvlans, -force, -raw, -nm, -conf"
            ),
            *values("-f -family, -l -loops, -rc -rcvbuf, -n -net -netns"),
            option("-b", "-batch", takes=READ, effects=(MUTATION,)),
        ),
        operands=WORDS,
        analyser="ip",
        examples=(
            example("ip a"),
            example("ip -br addr show"),
            example("ip route get 10.0.0.1"),
            example("ip -s link"),
            example("ip r"),
            example("ip link set eth0 down", MUTATION),
            example("ip addr add 10.0.0.2/24 dev eth0", MUTATION),
            example("ip route del default", MUTATION),
            example("ip netns exec blue ss -tln"),
            example("ip netns exec blue rm -rf /srv", DESTRUCTIVE),
            example("ip -all netns exec rm -rf /srv", DESTRUCTIVE),
            example("ip xfrm state count"),
            example("ip xfrm state flush", MUTATION),
            example("ip mptcp endpoint show"),
            example("ip -b commands.txt", MUTATION),
            example("tc qdisc show dev eth0"),
            example("tc qdisc add dev eth0 root netem delay 100ms", MUTATION),
        ),
    ),
    command(
        "ifconfig",
        style=POSIX,
        options=(*flags("-a, -s, -v, --short"),),
        operands=operands(TEXT, many=TEXT),
        analyser="ifconfig",
        examples=(example("ifconfig"), example("ifconfig eth0"), example("ifconfig eth0 down", MUTATION)),
    ),
    command(
        *(
            "ifup",
            "ifdown",
            "ifreload",
            "dhclient",
            "udhcpc",
            "wpa_supplicant",
        ),
        options=(
            *flags("-a --all, -v --verbose, -f --force, -n --no-act, -r, -x, -4, -6, -d, -w, -q, -1, -B"),
            *values("-i --interfaces, -p, -D, --allow, -c, -s, -pf, -lf, -cf", takes=READ),
            option("-sf", takes=PROGRAM),
        ),
        operands=operands(many=RESOURCE),
        effects=(MUTATION,),
        examples=(example("ifdown eth0", MUTATION), example("dhclient -r eth0", MUTATION)),
    ),
    command(
        "dhcpcd",
        options=(
            *flags(
                "-b --background, -d --debug, -E --lastlease, --lastleaseextend, -g --reconfigure, -k --release, -M --manager, -n --rebind, -p --persistent, --inform6, -w, -x --exit, -1 --oneshot, -4 --ipv4only, -6 --ipv6only, -A --noarp, -B --nobackground, -G --nogateway, -H --xidhwaddr, -J --broadcast, -K --nolink, -L --noipv4ll, -P --printpidfile, -q --quiet, -V --variables, --inactive, --configure, --noconfigure, --nodev"
            ),
            *values(
                "-D --duid, -F --fqdn, -h --hostname, -I --clientid, -i --vendorclassid, -l --leasetime, -m --metric, -o --option, -r --request, -s --inform, -S --static, -t --timeout, -u --userclass, -v --vendor, --waitip, -y --reboot, -C --nohook, -O --nooption, -Q --require, -W --whitelist, -X --blacklist, -Z --denyinterfaces, -z --allowinterfaces"
            ),
            option("-N", "--renew", takes=TEXT, optional=True),
            *values("-c --script", takes=PROGRAM),
            *values("-e --env", takes=ASSIGNMENT),
            *values("-f --config", takes=CONFIG),
            *values("-j --logfile", takes=WRITE),
            option("-T", "--test", "-U", "--dumplease", harmless=True),
        ),
        operands=operands(many=RESOURCE),
        effects=(MUTATION,),
        examples=(
            example("dhcpcd --release eth0", MUTATION),
            example("dhcpcd -c /tmp/x eth0", MUTATION, OPAQUE),
            example("dhcpcd -f /tmp/x eth0", MUTATION, OPAQUE),
            example("dhcpcd -U eth0"),
        ),
    ),
    command(
        "ethtool",
        options=(
            *flags(
                "-i --driver, -k --show-features --show-offload, -g --show-ring, -c --show-coalesce, -a --show-pause, -S --statistics, -l --show-channels, -n -u --show-nfc --show-ntuple, -x --show-rxfh --show-rxfh-indir, -T --show-time-stamping, -m --module-info, -d --register-dump, -e --eeprom-dump, -P --show-permaddr, --show-eee, --show-fec, --show-priv-flags, -w --get-dump, --json, --phy-statistics, -I --include-statistics, --all-groups, --show-tunnels, --show-module, --get-phy-tunable, --get-tunable, --monitor, --groups, -h"
            ),
            option(
                "-s",
                "--change",
                "-K",
                "--features",
                "--offload",
                "-G",
                "--set-ring",
                "-C",
                "--coalesce",
                "-A",
                "--pause",
                "-L",
                "--set-channels",
                "-N",
                "-U",
                "--config-nfc",
                "--config-ntuple",
                "-X",
                "--set-rxfh-indir",
                "-E",
                "--change-eeprom",
                "-p",
                "--identify",
                "-r",
                "--negotiate",
                "-t",
                "--test",
                "--reset",
                "--set-eee",
                "--set-fec",
                "-f",
                "--flash",
                "--set-priv-flags",
                "-W",
                "--set-dump",
                "--rxfh",
                "--set-phy-tunable",
                "--set-tunable",
                "-Q",
                "--per-queue",
                "--cable-test",
                "--cable-test-tdr",
                "--set-module",
                "--flash-module-firmware",
                effects=(MUTATION,),
            ),
            *values("--debug"),
        ),
        operands=WORDS,
        examples=(example("ethtool -i eth0"), example("ethtool eth0"), example("ethtool -K eth0 tso off", MUTATION)),
    ),
    command(
        "iwconfig",
        "iw",
        "iwlist",
        "rfkill",
        "brctl",
        "vconfig",
        "mii-tool",
        "wg",
        "wg-quick",
        options=(
            *flags("-f, -v, -r, -h, --debug"),
            *flags("-t, -T"),
            *flags("--json"),
        ),
        operands=WORDS,
        analyser="interface_tool",
        examples=(
            example("iw dev"),
            example("brctl show"),
            example("wg show"),
            example("wg show wg0 private-key", SECRET_READ),
            example("wg-quick up wg0", MUTATION),
            example("rfkill block all", MUTATION),
        ),
    ),
    command(
        "nmcli",
        options=(
            option("--help", "--version", takes=TEXT, optional=True),  # behind a name it is one more name
            *flags("-t --terse, -p --pretty, -o --overview, -a --ask, -h, --active"),
            option("-s", "--show-secrets", effects=(SECRET_READ,)),
            *values("-f --fields, -m --mode, -c --colors, -e --escape, -g --get-values, -w --wait"),
        ),
        operands=WORDS,
        analyser="ip",
        examples=(
            example("nmcli device status"),
            example("nmcli con show --active"),
            example("nmcli device wifi list"),
            example("nmcli device wifi connect x", MUTATION),
            example("nmcli -s con show eth0", SECRET_READ),
            example("nmcli con down eth0", MUTATION),
            example("nmcli con delete eth0 --help", MUTATION),
            example("nmcli con --help"),
        ),
    ),
    command(
        "resolvconf",
        options=(
            *flags("-l, -i, -v"),
            option("-a", "-d", takes=TEXT, effects=(MUTATION,)),
            option("-u", "-U", effects=(MUTATION,)),
            option("--enable-updates", "--disable-updates", effects=(MUTATION,)),
        ),
        examples=(example("resolvconf -l"), example("resolvconf -u", MUTATION), example("resolvconf -a eth0", MUTATION)),
    ),
    command(
        "openvpn",
        style=SINGLE,
        options=(
            *flags(
                "--auth-nocache, --disable-occ, --mlock, --test-crypto, --use-prediction-resistance, --errors-to-stderr, --machine-readable-output, --mute-replay-warnings, --suppress-timestamps, --comp-noadapt, --key-direction, --force-tls-key-material-export, --allow-pull-fqdn, --allow-recursive-routing, --client, --pull, --push-peer-info, --remote-random, --remote-random-hostname, --preresolve, --single-session, --auth-user-pass-optional, --ccd-exclusive, --client-to-client, --disable, --duplicate-cn, --multihome, --push-reset, --username-as-common-name, --client-cert-not-required, --vlan-tagging, --float, --tls-client, --tls-exit, --tls-server, --pkcs11-id-management, --mtu-test, --nobind, --passtos, --ping-timer-rem, --tcp-nodelay, --block-ipv6, --ifconfig-noexec, --ifconfig-nowarn, --persist-tun, --route-noexec, --route-nopull, --mktun, --rmtun, --client-crresponse, --down-pre, --up-restart, --up-delay, --management-client, --management-client-auth, --management-forget-disconnect, --management-hold, --management-query-passwords, --management-query-proxy, --management-query-remote, --management-signal, --management-up-down, --block-outside-dns, --dhcp-release, --dhcp-renew, --pause-exit, --register-dns, --show-adapters, --show-net, --show-net-up, --show-valid-subnets, --persist-local-ip, --persist-remote-ip, --disable-dco, --fast-io, --http-proxy-retry, --http-proxy-timeout, --ifconfig-pool-linear, --key-method, --management-client-pf, --max-routes, --ncp-disable, --no-iv, --no-replay, --prng, --persist-key, --opt-verify, --daemon, --engine, --syslog, --comp-lzo, --echo, --explicit-exit-notify, --verify-client-cert, --redirect-gateway, --redirect-private, --status-version, --bind, --mssfix, --server-bridge, --no-name-remapping, --socks-proxy-retry"
            ),
            *values(
                "--compat-mode, --group, --ignore-unknown-option, --nice, --providers, --remap-usr1, --script-security, --setcon, --user, --mute, --verb, --allow-compression, --auth, --cipher, --compress, --data-ciphers, --data-ciphers-fallback, --tran-window, --auth-token, --auth-token-user, --auth-retry, --connect-retry, --connect-retry-max, --connect-timeout, --dns, --inactive, --proto-force, --resolv-retry, --ping-exit, --server-poll-timeout, --auth-gen-token, --ifconfig-pool, --ifconfig-ipv6-pool, --iroute, --iroute-ipv6, --max-clients, --max-routes-per-client, --push, --push-remove, --server-ipv6, --stale-routes-check, --vlan-accept, --vlan-pvid, --reneg-bytes, --reneg-pkts, --reneg-sec, --ecdh-curve, --hand-window, --ns-cert-type, --remote-cert-eku, --remote-cert-ku, --remote-cert-tls, --tls-groups, --tls-cert-profile, --tls-cipher, --tls-ciphersuites, --tls-timeout, --tls-version-min, --tls-version-max, --verify-hash, --peer-fingerprint, --verify-x509-name, --x509-track, --x509-username-field, --pkcs11-cert-private, --pkcs11-id, --pkcs11-pin-cache, --pkcs11-private-mode, --pkcs11-protected-authentication, --fragment, --link-mtu, --local, --lport, --mark, --mode, --max-packet-size, --tun-mtu, --mtu-disc, --ping, --ping-restart, --proto, --port, --rport, --replay-window, --session-timeout, --socket-flags, --bind-dev, --dev, --dev-node, --dev-type, --dhcp-option, --lladdr, --route, --route-delay, --route-ipv6, --route-gateway, --route-ipv6-gateway, --route-metric, --topology, --tun-mtu-max, --tun-mtu-extra, --setenv-safe, --management-client-group, --management-client-user, --management-external-cert, --management-external-key, --management-log-cache, --allow-nonadmin, --cryptoapicert, --ip-win32, --route-method, --service, --tap-sleep, --win-sys, --bcast-buffers, --rcvbuf, --shaper, --sndbuf, --tcp-queue-limit, --txqueuelen, --windows-driver, --gremlin, --http-proxy-option"
            ),
            *values(
                "--log, --log-append, --status, --writepid, --memstats, --tmp-dir, --tls-export-cert, --ifconfig-pool-persist, --replay-persist",
                takes=WRITE,
            ),
            *values(
                "--ca, --cert, --key, --pkcs12, --tls-auth, --tls-crypt, --tls-crypt-v2, --secret, --auth-user-pass, --askpass, --crl-verify, --dh, --extra-certs, --http-proxy-user-pass, --auth-gen-token-secret",
                takes=READ,
            ),
            *values("--client-config-dir, --capath, --chroot", takes=INSPECT),
            *values("--config", takes=CONFIG),
            *values(
                "--up, --down, --route-up, --route-pre-down, --ipchange, --auth-user-pass-verify, --tls-verify, --tls-crypt-v2-verify, --client-connect, --client-disconnect, --learn-address, --iproute",
                takes=PROGRAM,
            ),
            *values("--cd", takes=DIRECTORY),
            option("--plugin", "--pkcs11-providers", "--show-pkcs11-ids", takes=SCRIPT, language="library"),
            option(
                "--show-ciphers",
                "--show-digests",
                "--show-tls",
                "--show-curves",
                "--show-engines",
                "--show-gateway",
                "--show-groups",
                harmless=True,
            ),
            option("--socks-proxy", takes=HOST),
            option("--remote", "--http-proxy", takes=(HOST, TEXT)),
            option(
                "--setenv",
                "--management",
                "--port-share",
                "--server",
                "--keepalive",
                "--ifconfig",
                "--ifconfig-ipv6",
                "--ifconfig-ipv6-push",
                "--ifconfig-push",
                "--connect-freq",
                "--connect-freq-initial",
                "--hash-size",
                "--keying-material-exporter",
                "--pull-filter",
                "--static-challenge",
                takes=(TEXT, TEXT),
            ),
            option("--client-nat", takes=(TEXT, TEXT, TEXT, TEXT)),
            option("--genkey", takes=(TEXT, WRITE)),
        ),
        operands=operands(CONFIG, many=TEXT),
        effects=(
            EGRESS,
            MUTATION,
        ),
        examples=(
            example("openvpn --config /tmp/x.ovpn", EGRESS, MUTATION, OPAQUE),
            example("openvpn --show-tls"),
            example("openvpn /tmp/x.ovpn", EGRESS, MUTATION, OPAQUE),
            example("openvpn --daemon --up /tmp/x --remote vpn.example 1194 --verb 3", EGRESS, MUTATION, OPAQUE),
            example("openvpn --pkcs11-providers /tmp/x.so --client", EGRESS, MUTATION, OPAQUE),
            example("openvpn --status /etc/x --client", EGRESS, MUTATION, WRITES),
            example("openvpn --remote vpn.example 1194 --script-security 2 --up /tmp/x", EGRESS, MUTATION, OPAQUE),
            example("openvpn --plugin /tmp/x.so", EGRESS, MUTATION, OPAQUE),
            example("openvpn --genkey secret ta.key", EGRESS, MUTATION, WRITES),
        ),
    ),
    command(
        "hostapd",
        options=(
            *flags("-d, -dd, -B, -K, -t, -T, -S, -s, -q"),
            *values("-g, -G, -i, -u"),
            *values("-P, -f, -e", takes=WRITE),
            option("-b", takes=CONFIG),
            option("-h", "-v", harmless=True),
        ),
        operands=operands(many=CONFIG),
        effects=(MUTATION,),
        examples=(
            example("hostapd -B /etc/hostapd/hostapd.conf", MUTATION),
            example("hostapd /tmp/x", MUTATION, OPAQUE),
            example("hostapd -b /tmp/x", MUTATION, OPAQUE),
            example("hostapd -f /etc/x", MUTATION, WRITES),
            example("hostapd -v"),
        ),
    ),
    command(
        "sshuttle",
        options=(
            *flags(
                "-H --auto-hosts, -N --auto-nets, --dns, -v --verbose, --no-cmd-delimiter, --no-latency-control, --disable-ipv6, -D --daemon, --syslog, --firewall, --hostwatch, --sudoers-no-modify, --no-sudo-pythonpath"
            ),
            *values(
                "-l --listen, --ns-hosts, --to-ns, --method, -x --exclude, --seed-hosts, --latency-buffer-size, --wrap, --user, --group, --sudoers-user, --namespace, --namespace-pid"
            ),
            *values("--pidfile", takes=WRITE),
            *values("-s --subnets, -X --exclude-from", takes=READ),
            *values("-e --ssh-cmd, --python, --remote-shell", takes=PROGRAM),
            option("-r", "--remote", takes=HOST),
            option("-t", "--tmark", takes=TEXT, optional=True),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=TEXT),
        effects=(
            EGRESS,
            MUTATION,
        ),
        examples=(
            example("sshuttle -r u@x.example 10.0.0.0/8", EGRESS, MUTATION),
            example("sshuttle -e /tmp/x -r y 10.0.0.0/8", EGRESS, MUTATION, OPAQUE),
        ),
    ),
    command(
        "tor",
        style=SINGLE,
        options=(
            *flags("--hush, --quiet, --ignore-missing-torrc, --allow-missing-torrc, --newpass"),
            *values("--passphrase-fd, --SocksPort, --ControlPort, --RunAsDaemon, --CookieAuthentication, --User"),
            *values("--DataDirectory, --PidFile", takes=WRITE),
            *values("-f --torrc-file, --defaults-torrc", takes=CONFIG),
            option("--Log", takes=TEXT, effects=(WRITES,)),
            option("--keygen-family", takes=WRITE),
            option("--hash-password", "--dump-config", takes=TEXT, harmless=True),
            option("--verify-config", "--list-torrc-options", "--list-deprecated-options", "--list-modules", "-h", harmless=True),
            option("--keygen", "--list-fingerprint", effects=(WRITES,)),
        ),
        operands=operands(),
        effects=(EGRESS, MUTATION),
        examples=(
            example("tor", EGRESS, MUTATION),
            example("tor -f /tmp/x", EGRESS, MUTATION, OPAQUE),
            example("tor --list-modules"),
            example("tor --hash-password x"),
            example("tor --keygen", EGRESS, MUTATION, WRITES),
            example("tor --Log 'notice file /etc/x'", EGRESS, MUTATION, WRITES),
            example("tor ClientTransportPlugin 'obfs4 exec /tmp/x'", EGRESS, MUTATION, UNKNOWN),
        ),
    ),
    command(
        "stunnel",
        style=SINGLE,
        options=(
            *values("-fd"),
            option("-version", "-sockets", "-options", "-help", harmless=True),
        ),
        operands=operands(CONFIG),
        effects=(
            EGRESS,
            MUTATION,
        ),
        examples=(
            example("stunnel /etc/stunnel/stunnel.conf", EGRESS, MUTATION),
            example("stunnel /tmp/x.conf", EGRESS, MUTATION, OPAQUE),
            example("stunnel -version"),
        ),
    ),
    # options: its published documentation
    command(
        "cloudflared",
        options=(
            *flags("--no-autoupdate"),
            *values("--loglevel, --transport-loglevel, --metrics"),
            *values("--logfile, --pidfile", takes=WRITE),
            *values("--config", takes=CONFIG),
        ),
        subcommands=(
            subcommand("version", options=(*flags("--short"),), operands=operands()),
            subcommand(
                "tunnel",
                options=(
                    *flags("--hello-world, --no-autoupdate, --overwrite-dns, -f --force, --no-tls-verify"),
                    *values("--url, --name, --hostname, --protocol, --region, --token, --edge-ip-version, --tag, --label, --loglevel"),
                    *values("--logfile, --pidfile", takes=WRITE),
                    *values("--origincert, --cred-file --credentials-file", takes=READ),
                    *values("--config", takes=CONFIG),
                ),
                operands=operands(many=TEXT),
                effects=(
                    EGRESS,
                    MUTATION,
                ),
            ),
            subcommand(
                "service",
                operands=operands(many=TEXT),
                effects=(MUTATION, PERSISTENCE),
            ),
            subcommand(
                *("access", "update", "proxy-dns", "login", "tail", "management"),
                options=(*values("--hostname, --url, --destination, --app, --token, --log-level, --port, --upstream"),),
                operands=operands(many=TEXT),
                effects=(
                    EGRESS,
                    MUTATION,
                ),
            ),
        ),
        examples=(
            example("cloudflared version"),
            example("cloudflared tunnel --url http://localhost:80", EGRESS, MUTATION),
            example("cloudflared tunnel --config /tmp/x run", EGRESS, MUTATION, OPAQUE),
            example("cloudflared access ssh --hostname x.example", EGRESS, MUTATION),
            example("cloudflared service install x", MUTATION, PERSISTENCE),
            example("cloudflared --logfile /etc/x version", WRITES),
        ),
    ),
    # options: its published documentation
    command(
        "ngrok",
        options=(
            *flags("-h"),
            *values("--log, --log-format, --log-level, --region"),
            *values("--config", takes=CONFIG),
        ),
        subcommands=(
            subcommand(*("version", "help", "diagnose", "credits"), operands=operands(many=TEXT)),
            subcommand(
                "config",
                subcommands=(
                    subcommand("check", options=(*values("--config", takes=CONFIG),), operands=WORDS),
                    subcommand(
                        *("add-authtoken", "add-api-key", "add-server-addr", "add-connect-url", "edit", "upgrade"),
                        operands=operands(many=TEXT),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                *("http", "tcp", "tls", "start", "tunnel", "service", "api", "completion", "update"),
                options=(
                    *flags("--all, --none, --inspect, --compression, --pooling-enabled"),
                    *values(
                        "--domain, --url, --basic-auth, --oauth, --cidr-allow, --authtoken, --host-header, --name, --scheme, --subdomain, --hostname, --remote-addr, --label"
                    ),
                    *values("--traffic-policy-file", takes=READ),
                ),
                operands=operands(many=TEXT),
                effects=(
                    EGRESS,
                    MUTATION,
                ),
            ),
        ),
        examples=(
            example("ngrok version"),
            example("ngrok http 8080", EGRESS, MUTATION),
            example("ngrok config check"),
            example("ngrok config add-authtoken x", MUTATION),
            example("ngrok --config /tmp/x http 80", EGRESS, MUTATION, OPAQUE),
        ),
    ),
    command(
        "pppd",
        subcommands=(subcommand("call", operands=operands(TEXT)),),
        effects=(EGRESS, MUTATION),
        examples=(
            example("pppd call provider", EGRESS, MUTATION),
            example("pppd connect 'rm -rf /srv'", EGRESS, MUTATION, UNKNOWN),
            example("pppd call provider plugin /tmp/x.so", EGRESS, MUTATION, UNKNOWN),
        ),
    ),
    # options: its published documentation
    command(
        "tailscaled",
        style=SINGLE,
        options=(
            *flags("--cleanup, --no-logs-no-support"),
            *values("--debug, --port, --socks5-server, --outbound-http-proxy-listen, --tun, --verbose, --socket, --bird-socket"),
            *values("--state, --statedir", takes=WRITE),
            *values("--config", takes=CONFIG),
            option("--version", harmless=True),
        ),
        operands=WORDS,
        effects=(
            EGRESS,
            MUTATION,
        ),
        examples=(
            example("tailscaled --tun=userspace-networking", EGRESS, MUTATION),
            example("tailscaled --config /tmp/x", EGRESS, MUTATION, OPAQUE),
            example("tailscaled --state /etc/x", EGRESS, MUTATION, WRITES),
        ),
    ),
    # options: its published documentation
    command(
        "frpc",
        options=(
            *flags("--strict_config, -v --version"),
            *values("--config_dir, --allow-unsafe"),
            *values("-c --config", takes=CONFIG),
        ),
        operands=operands(),
        effects=(
            EGRESS,
            MUTATION,
        ),
        subcommands=(
            subcommand(
                *("http", "https", "tcp", "udp", "stcp", "sudp", "xtcp", "tcpmux", "visitor", "nathole"),
                options=(
                    *values(
                        "-s --server_addr, -P --server_port, -t --token, -u --user, -n --proxy_name, -l --local_port, -i --local_ip, -r --remote_port, -d --custom_domain, --sd, -p --protocol, --sk"
                    ),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                *("reload", "status", "stop", "verify"),
                options=(*values("-c --config", takes=CONFIG),),
                operands=operands(many=TEXT),
            ),
        ),
        examples=(
            example("frpc -c frpc.toml", EGRESS, MUTATION, PROJECT_CODE),
            example("frpc -c /tmp/x", EGRESS, MUTATION, OPAQUE),
        ),
    ),
    command(
        "tailscale",
        subcommands=(
            subcommand(
                "status",
                "ip",
                "version",
                "netcheck",
                "whois",
                "ping",
                "dns",
                options=(*flags("--json, --active, --peers, -4, -6"),),
                operands=WORDS,
            ),
            subcommand(
                "up",
                "down",
                "set",
                "login",
                "logout",
                "switch",
                "serve",
                "funnel",
                "cert",
                "file",
                "ssh",
                "nc",
                "configure",
                "update",
                "lock",
                options=(
                    *flags(
                        "--accept-dns, --accept-routes, --advertise-exit-node, --exit-node-allow-lan-access, --reset, --ssh, --shields-up, --force-reauth, --json, --qr, --bg, --yes, --dry-run, --snat-subnet-routes, --stateful-filtering, --wait, --loop, --verbose, --auto-update"
                    ),
                    *values(
                        "--authkey --auth-key, --advertise-routes, --advertise-tags, --exit-node, --hostname, --login-server, --operator, --timeout, --netfilter-mode, --nickname, --set-path, --https, --http, --tcp, --tls-terminated-tcp, --version, --track, --conflict, --profile"
                    ),
                    *values("--cert-file, --key-file", takes=WRITE),
                ),
                operands=WORDS,
                effects=(MUTATION, EGRESS),
            ),
        ),
        examples=(example("tailscale status"), example("tailscale funnel 8080", MUTATION, EGRESS)),
    ),
)

COMMANDS = (*FILTERS, *SOCKETS, *INTERFACES)
