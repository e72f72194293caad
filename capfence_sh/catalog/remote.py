"""Further programs that talk to other machines: logins with a password given, directories, monitoring, load generators, scanners, tunnels."""

from capfence_sh.catalog.vocabulary import (
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
    RAW,
    READ,
    REMOTE_READ,
    RESOURCE,
    SECRET_READ,
    SHELL,
    SHELL_WORDS,
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
            *values("--predict, -p --port, --family, --bind-server, --experimental-remote-ip, --server"),
            option("--ssh", takes=SHELL),
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
        *("xfreerdp", "rdesktop", "vncviewer", "remmina"),
        effects=(EGRESS,),
        style=RAW,
        operands=operands(many=TEXT),
        examples=(example("xfreerdp /v:x.example /u:me", EGRESS),),
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
    option("-V", "-VV", harmless=True),
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
        examples=(
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

# generators of load, scanners and attack tools: every one of them sends to the hosts it is given
TRAFFIC = (
    command(
        *("vegeta", "oha", "bombardier", "siege", "k6", "artillery", "locust", "jmeter", "h2load", "httperf", "tsung"),
        *("nuclei", "sqlmap", "nikto", "gobuster", "ffuf", "dirb", "wfuzz", "hydra", "medusa", "ncrack", "msfconsole", "msfvenom"),
        *("mitmproxy", "mitmdump", "mitmweb", "responder", "ettercap", "bettercap", "wpscan", "amass", "subfinder", "httpx", "zmap"),
        style=RAW,
        effects=(EGRESS,),
        operands=NAMES,
        examples=(example("siege -c 10 http://x.example/", EGRESS), example("nikto -h x.example", EGRESS)),
    ),
    command(
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
        style=RAW,
        effects=(EGRESS, OPAQUE),
        operands=NAMES,
        examples=(example("chisel client x.example R:80:localhost:80", EGRESS, OPAQUE), example("croc send .env", EGRESS, OPAQUE)),
    ),
)

COMMANDS = (*LOGINS, *DIRECTORIES, *MONITORING, *TRAFFIC)
