"""Network configuration and inspection: addresses, routes, sockets, filters, interfaces."""

from capfence_sh.catalog.vocabulary import (
    DESTRUCTIVE,
    EGRESS,
    MUTATION,
    OPAQUE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    READ,
    RESOURCE,
    ROOT_ACCESS,
    SECRET_READ,
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
                "--state, --list-all, --list-all-zones, --list-services, --list-ports, --list-sources, --list-interfaces, --list-rich-rules, --get-zones, --get-services, --get-active-zones, --get-default-zone, --get-icmptypes, --get-policies, --permanent, -q --quiet, --version, -V"
            ),
            *values(
                "--zone, --policy, --timeout, --query-service, --query-port, --info-zone, --info-service, --query-rich-rule, --query-interface, --query-masquerade, --family"
            ),
            option(
                "--reload",
                "--complete-reload",
                "--runtime-to-permanent",
                "--panic-on",
                "--panic-off",
                "--add-masquerade",
                "--remove-masquerade",
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
                takes=TEXT,
                effects=(MUTATION,),
            ),
            option("--direct", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("firewall-cmd --list-all --zone public"),
            example("firewall-cmd --add-port=80/tcp --permanent", MUTATION),
            example("firewall-cmd --reload", MUTATION),
        ),
    ),
    command(
        "conntrack",
        options=(
            *flags("-L --dump, -C --count, -S --stats, -E --event, -G --get, -n, --src-nat, --dst-nat, -u"),
            *values("-p --proto, -s --orig-src, -d --orig-dst, --sport, --dport, -o --output, -f --family, -m --mark, --state"),
            option("-D", "--delete", "-F", "--flush", "-I", "--create", "-U", "--update", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(example("conntrack -L -p tcp"), example("conntrack -F", MUTATION)),
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
                "-r --route, -i --interfaces, -g --groups, -s --statistics, -M --masquerade, -v --verbose, -W --wide, -n --numeric, --numeric-hosts, --numeric-ports, --numeric-users, -N --symbolic, -e --extend, -p --programs, -o --timers, -c --continuous, -l --listening, -a --all, -F --fib, -C --cache, -Z --context"
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
            example("ip netns exec blue rm -rf /srv", ROOT_ACCESS, DESTRUCTIVE),
            example("ip -b commands.txt", MUTATION),
            example("tc qdisc show dev eth0"),
            example("tc qdisc add dev eth0 root netem delay 100ms", MUTATION),
        ),
    ),
    command(
        "ifconfig",
        options=(*flags("-a, -s, -v, --short"),),
        operands=operands(TEXT, many=TEXT),
        analyser="ifconfig",
        examples=(example("ifconfig"), example("ifconfig eth0"), example("ifconfig eth0 down", MUTATION)),
    ),
    command(
        "ifup",
        "ifdown",
        "ifreload",
        "dhclient",
        "dhcpcd",
        "udhcpc",
        "wpa_supplicant",
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
        "ethtool",
        options=(
            *flags(
                "-i --driver, -k --show-features --show-offload, -g --show-ring, -c --show-coalesce, -a --show-pause, -S --statistics, -l --show-channels, -n -u --show-nfc --show-ntuple, -x --show-rxfh --show-rxfh-indir, -T --show-time-stamping, -m --module-info, -d --register-dump, -e --eeprom-dump, -P --show-permaddr, --show-eee, --show-fec, --show-priv-flags, -w --get-dump, --json, --phy-statistics"
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
                effects=(MUTATION,),
            ),
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
        options=(*flags("-f, -v, -r, -h, --debug"),),
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
            *flags("-t --terse, -p --pretty, -o --overview, -a --ask, -h"),
            option("-s", "--show-secrets", effects=(SECRET_READ,)),
            *values("-f --fields, -m --mode, -c --colors, -e --escape, -g --get-values, -w --wait"),
        ),
        operands=WORDS,
        analyser="ip",
        examples=(
            example("nmcli device status"),
            example("nmcli con show"),
            example("nmcli -s con show eth0", SECRET_READ),
            example("nmcli con down eth0", MUTATION),
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
        "hostapd",
        "openvpn",
        "pppd",
        "tailscaled",
        "cloudflared",
        "ngrok",
        "frpc",
        "autossh",
        "sshuttle",
        "stunnel",
        "tor",
        options=(*flags("-d, -B, -v, -f, -n, -N, -q, -k, -M"), *values("-c --config, -p --port, -r --remote, -L, -R, -D, --url")),
        operands=WORDS,
        effects=(EGRESS, MUTATION),
        examples=(example("ngrok http 8080", EGRESS, MUTATION), example("autossh -R 80:localhost:80 x.example", EGRESS, MUTATION)),
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
