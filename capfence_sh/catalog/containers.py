"""Containers: docker and its kin, compose, image builders and the lower-level runtimes' clients."""

from capfence_sh.catalog.vocabulary import (
    APPEND,
    COMMAND,
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    GNU,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    REMOTE_SOURCE,
    REMOTE_TARGET,
    RESOURCE,
    ROOT_ACCESS,
    SECRET_READ,
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
    variable,
)

# ---- options that several subcommands share --------------------------------------------------------------------------------

RUN_OPTIONS = (
    *flags(
        "-d --detach, --disable-content-trust, --init, -i --interactive, --no-healthcheck, --oom-kill-disable, --privileged",
        "-P --publish-all, -q --quiet, --read-only, --rm, --sig-proxy, -t --tty, --use-api-socket, --env-host, --http-proxy",
        "--no-hosts, --passwd, --read-only-tmpfs, --replace, --rmi, --rootfs, --tls-verify, --unsetenv-all",
    ),
    *values(
        "--add-host, --annotation, -a --attach, --blkio-weight, --blkio-weight-device, --cap-add, --cap-drop, --cgroup-parent",
        "--cgroupns, --cpu-count, --cpu-percent, --cpu-period, --cpu-quota, --cpu-rt-period, --cpu-rt-runtime, -c --cpu-shares",
        "--cpus, --cpuset-cpus, --cpuset-mems, --detach-keys, --device, --device-cgroup-rule, --device-read-bps",
        "--device-read-iops, --device-write-bps, --device-write-iops, --dns, --dns-option, --dns-search, --domainname",
        "--entrypoint, -e --env, --expose, --gpus, --group-add, --health-cmd, --health-interval, --health-retries",
        "--health-start-interval, --health-start-period, --health-timeout, -h --hostname, --io-maxbandwidth, --io-maxiops",
        "--ip, --ip6, --ipc, --isolation, --kernel-memory, -l --label, --link, --link-local-ip, --log-driver, --log-opt",
        "--mac-address, -m --memory, --memory-reservation, --memory-swap, --memory-swappiness, --mount, --name, --network --net",
        "--network-alias --net-alias, --oom-score-adj, --pid, --pids-limit, --platform, -p --publish, --pull, --restart, --runtime",
        "--security-opt, --shm-size, --stop-signal, --stop-timeout, --storage-opt, --sysctl, --tmpfs, --ulimit, -u --user",
        "--userns, --uts, -v --volume, --volume-driver, --volumes-from, -w --workdir, --arch, --cgroup-conf, --cgroups",
        "--chrootdirs, --env-merge, --gidmap, --health-on-failure, --hostuser, --image-volume, --init-path, --os",
        "--passwd-entry, --personality, --pod, --preserve-fds, --requires, --sdnotify, --seccomp-policy, --secret",
        "--subgidname, --subuidname, --systemd, --timeout, --tz, --uidmap, --umask, --unsetenv, --variant, --init-ctr",
    ),
    *values("--authfile", takes=INSPECT),
    *values("--env-file, --label-file", takes=READ),
    *values("--cidfile, --conmon-pidfile, --pidfile, --pod-id-file", takes=WRITE),
)

EXEC_OPTIONS = (
    *flags("-d --detach, -i --interactive, --privileged, -t --tty, -l --latest"),
    *values("--detach-keys, -e --env, -u --user, -w --workdir, --preserve-fds"),
    *values("--env-file", takes=READ),
)

BUILD_OPTIONS = (
    *flags(
        "--compress, --disable-content-trust, --force-rm, --no-cache, -q --quiet, --rm, --squash, --all-platforms",
        "-D --disable-compression, --http-proxy, --identity-label, --layers, --logsplit, --no-hosts, --omit-history",
        "--skip-unused-stages, --squash-all, --stdin, --tls-verify",
    ),
    *values(
        "--add-host, --build-arg, --cache-from, --cgroup-parent, --cpu-period, --cpu-quota, -c --cpu-shares, --cpuset-cpus",
        "--cpuset-mems, -f --file, --isolation, --label, -m --memory, --memory-swap, --network, --platform, --security-opt",
        "--shm-size, -t --tag, --target, --ulimit, --annotation, --arch, --build-context, --cache-to, --cache-ttl, --cap-add",
        "--cap-drop, --cgroupns, --cpp-flag, --device, --dns, --dns-option, --dns-search, --env, --format, --from",
        "--ignorefile, --ipc, --jobs, --manifest, --os, --os-feature, --os-version, -o --output, --pid, --retry, --retry-delay",
        "--runtime-flag, --secret, --sign-by, --ssh, --timestamp, --unsetenv, --userns, --userns-gid-map",
        "--userns-gid-map-group, --userns-uid-map, --userns-uid-map-user, --uts, --variant, -v --volume",
    ),
    *values("--logfile", takes=APPEND),
    *values("--authfile, --cert-dir, --decryption-key", takes=INSPECT),
    *values("--iidfile", takes=WRITE),
    option("--hooks-dir", takes=CONFIG),
    option("--pull", takes=TEXT, optional=True),
    option("--creds", takes=TEXT, optional=True),
    # docker hands what follows to buildx
    *flags("--load, --check, --print"),
    option("--push", effects=(EGRESS,)),
    *values("--progress, --provenance, --sbom, --attest, --call, --no-cache-filter, --allow, --builder"),
    option("--metadata-file", takes=WRITE),
)

LIST_OPTIONS = (
    *flags("-a --all, -l --latest, --no-trunc, -q --quiet, -s --size, --external, --noheading, --ns, -p --pod, --sync"),
    *values("-f --filter, --format, -n --last, --sort, -w --watch"),
)


CONTROL_OPTIONS = (
    *flags("-a --all, -l --latest, --running, -i --ignore"),
    *values("-s --signal, -t --timeout --time, -f --filter, --cidfile"),
)
LISTED = (
    *flags("-q --quiet, --no-trunc, --noheading, --cluster, -v --verbose, --pretty, -l --latest, --size"),
    *values("-f --filter, --format, --sort, --type"),
)
SIGNING = (
    *flags(
        "-a --all-tags --all, --disable-content-trust, -q --quiet, --tls-verify, --compress, --remove-signatures, --rm, -p --purge, --insecure"
    ),
    *values("--platform, --arch, --creds, --os, --variant, --compression-format, -f --format, --sign-by, --retry, --retry-delay"),
    *values("--authfile, --cert-dir, --sign-by-sigstore-private-key, --sign-passphrase-file, --decryption-key", takes=INSPECT),
    option("--digestfile", takes=WRITE),
)
SERVICE_OPTIONS = (
    *flags(
        "-d --detach, --init, --no-healthcheck, --no-resolve-image, -q --quiet, --read-only, -t --tty, --with-registry-auth, --force, --rollback"
    ),
    *values(
        "--cap-add, --cap-drop, --config, --constraint, --container-label, --credential-spec, --dns, --dns-option, --dns-search",
        "--endpoint-mode, --entrypoint, -e --env, --generic-resource, --group, --health-cmd, --health-interval, --health-retries",
        "--health-start-interval, --health-start-period, --health-timeout, --host, --hostname, --isolation, -l --label, --limit-cpu",
        "--limit-memory, --limit-pids, --log-driver, --log-opt, --max-concurrent, --replicas, --mode, --mount, --name, --network",
        "--oom-score-adj, --placement-pref, -p --publish, --replicas-max-per-node, --reserve-cpu, --reserve-memory, --restart-condition",
        "--restart-delay, --restart-max-attempts, --restart-window, --rollback-delay, --rollback-failure-action",
        "--rollback-max-failure-ratio, --rollback-monitor, --rollback-order, --rollback-parallelism, --secret, --stop-grace-period",
        "--stop-signal, --sysctl, --ulimit, --update-delay, --update-failure-action, --update-max-failure-ratio, --update-monitor",
        "--update-order, --update-parallelism, -u --user, -w --workdir, --args, --config-add, --config-rm, --constraint-add",
        "--constraint-rm, --container-label-add, --container-label-rm, --dns-add, --dns-rm, --env-add, --env-rm, --group-add, --group-rm",
        "--host-add, --host-rm, --image, --label-add, --label-rm, --mount-add, --mount-rm, --network-add, --network-rm, --publish-add",
        "--publish-rm, --secret-add, --secret-rm, --sysctl-add, --sysctl-rm, --ulimit-add, --ulimit-rm",
    ),
    option("--env-file", takes=READ),
)
THINGS = operands(many=RESOURCE)
NAMES = operands(many=TEXT)

# ---- verbs, as they stand alone and below `container` and `image` -----------------------------------------------------------

RUN = subcommand(
    "run",
    style=POSIX,
    effects=(MUTATION,),
    operands=operands(RESOURCE, COMMAND),
    options=(
        *RUN_OPTIONS,
        *flags("--no-hostname"),
        *values(
            "--creds, --group-entry, --health-max-log-count, --health-max-log-size, --health-startup-cmd, --health-startup-interval, --health-startup-retries, --health-startup-success, --health-startup-timeout, --preserve-fd, --rdt-class, --retry, --retry-delay, --shm-size-systemd"
        ),
        *values("--cert-dir, --decryption-key, --hosts-file", takes=INSPECT),
        *values("--health-log-destination", takes=WRITE),
    ),
    analyser="docker",
)
CREATE = subcommand(
    "create",
    style=POSIX,
    effects=(MUTATION,),
    operands=operands(RESOURCE, COMMAND),
    options=(
        *RUN_OPTIONS,
        *flags("--no-hostname"),
        *values(
            "--creds, --group-entry, --health-max-log-count, --health-max-log-size, --health-startup-cmd, --health-startup-interval, --health-startup-retries, --health-startup-success, --health-startup-timeout, --rdt-class, --retry, --retry-delay, --shm-size-systemd"
        ),
        *values("--cert-dir, --decryption-key, --hosts-file", takes=INSPECT),
        *values("--health-log-destination", takes=WRITE),
    ),
    analyser="docker",
)
EXEC = subcommand(
    "exec",
    style=POSIX,
    operands=operands(TEXT, COMMAND),
    options=(
        *EXEC_OPTIONS,
        *flags("--no-session"),
        *values("--preserve-fd"),
        *values("--cidfile", takes=INSPECT),
    ),
    analyser="docker",
)
PS = subcommand("ps", "ls", "list", options=LIST_OPTIONS)
BUILD = subcommand(
    "build",
    "b",
    operands=operands(many=TEXT),
    options=(
        *BUILD_OPTIONS,
        *flags("--compat-volumes, --created-annotation, --no-hostname, --rewrite-timestamp"),
        option("--inherit-labels", "--inherit-annotations", takes=TEXT, optional=True),
        *values(
            "--group-add, --layer-label, --net, --sbom-merge-strategy, --sbom-image-output, --sbom-image-purl-output, --source-date-epoch, --unsetannotation, --unsetlabel"
        ),
        *values("--build-arg-file", takes=READ),
        *values("--sbom-output, --sbom-purl-output", takes=WRITE),
    ),
    analyser="docker",
)
LIFECYCLE = subcommand(
    *("stop", "start", "restart", "kill", "pause", "unpause"),
    effects=(MUTATION,),
    operands=THINGS,
    options=(*CONTROL_OPTIONS, *flags("--attach, --interactive, --sig-proxy"), *values("--checkpoint, --checkpoint-dir, --detach-keys")),
)
CHANGE = subcommand(
    *("rename", "update", "attach", "init", "cleanup", "clone", "restore", "runlabel"),
    effects=(MUTATION,),
    operands=THINGS,
    options=(
        *flags(
            "--no-stdin, --sig-proxy, -l --latest, --include-volumes, -q --quiet, -s --squash, --rm, --rmi, --destroy, -f --force, --run, --display"
        ),
        *flags(
            "-a --all, --replace, -k --keep, --ignore-rootfs, --tcp-established, --print-stats, --file-locks, --ignore-static-ip, --ignore-static-mac, --ignore-volumes, --tls-verify"
        ),
        *values("--detach-keys, -c --change, -m --message, --format, --author, --blkio-weight, --cpu-period, --cpu-quota, --cpu-rt-period"),
        *values(
            "--cpu-rt-runtime, --cpu-shares, --cpus, --cpuset-cpus, --cpuset-mems, --memory, --memory-reservation, --memory-swap, --pids-limit"
        ),
        *values(
            "--restart, --name, --pod, -i --import, --import-previous, -p --publish, --blkio-weight-device, --device-read-bps, --device-read-iops, --device-write-bps, --device-write-iops, --memory-swappiness, --creds, --exec"
        ),
        option("--iidfile", takes=WRITE),
        *flags("--no-healthcheck"),
        *values(
            "--health-cmd, --health-interval, --health-max-log-count, --health-max-log-size, --health-on-failure, --health-retries, --health-start-period, --health-startup-cmd, --health-startup-interval, --health-startup-retries, --health-startup-success, --health-startup-timeout, --health-timeout, --ulimit, --unsetenv"
        ),
        *values("--health-log-destination", takes=WRITE),
        *flags("--tcp-close"),
        *values("--authfile, --cert-dir", takes=INSPECT),
    ),
)
COMMIT = subcommand(
    "commit",
    effects=(MUTATION,),
    operands=THINGS,
    options=(
        *flags("-p --pause, --include-volumes, -q --quiet, -s --squash"),
        *values("-a --author, -c --change, -m --message, -f --format"),
        option("--iidfile", takes=WRITE),
    ),
)
RM = subcommand(
    "rm",
    "remove",
    effects=(MUTATION,),
    operands=THINGS,
    options=(
        *flags("-f --force, -l --link --latest, -a --all, --depend, -i --ignore"),
        *values("--filter, -t --time, --cidfile"),
        option("-v", "--volumes", effects=(DESTRUCTIVE,)),
    ),
)
PRUNE = subcommand(
    "prune",
    effects=(MUTATION,),
    options=(
        *flags("-a --all, -f --force, --external"),
        *values("--filter, --keep-storage"),
        *flags("--build-cache"),
    ),
)
CP = subcommand(
    "cp",
    operands=operands(REMOTE_SOURCE, REMOTE_TARGET),
    options=flags("-a --archive, -L --follow-link, -q --quiet, --overwrite, --pause"),
    analyser="docker",
)
LOGS = subcommand(
    "logs",
    operands=NAMES,
    options=(
        *flags("--details, -f --follow, -t --timestamps, --color, -l --latest"),
        *values("--since, -n --tail, --until"),
        *flags("--names"),
    ),
)
INSPECT_ONE = subcommand(
    "inspect",
    operands=NAMES,
    options=(
        *flags("-s --size, -l --latest"),
        *values("-f --format, -t --type"),
        *values("--platform"),
    ),
)
LOOK = subcommand(
    *("port", "diff", "wait", "exists", "mounts"),
    operands=NAMES,
    options=(
        *flags("-a --all, -l --latest, --external"),
        *values("--format, --condition, -i --interval"),
        *flags("--exit-first-match, --ignore, -1"),
    ),
)
TOP = subcommand("top", style=POSIX, operands=NAMES, options=flags("-l --latest"))
STATS = subcommand(
    "stats",
    operands=NAMES,
    options=(*flags("-a --all, --no-stream, --no-trunc, -l --latest, --no-reset"), *values("--format, -i --interval")),
)
EXPORT = subcommand("export", operands=NAMES, options=values("-o --output", takes=WRITE))
IMAGES = subcommand(
    "images",
    operands=NAMES,
    options=(
        *flags("-a --all, --digests, --no-trunc, -q --quiet, --tree, --history, -n --noheading"),
        *values("-f --filter, --format, --sort"),
    ),
)
HISTORY = subcommand(
    "history",
    "tree",
    operands=NAMES,
    options=(*flags("-H --human, --no-trunc, -q --quiet, --whatrequires"), *values("--format, --platform")),
)
IMPORT = subcommand(
    "import",
    effects=(MUTATION,),
    operands=operands(READ, TEXT),
    analyser="remote_file",
    options=(*flags("-q --quiet"), *values("-c --change, -m --message, --platform, --arch, --os, --variant")),
)
LOAD = subcommand("load", effects=(MUTATION,), options=(*flags("-q --quiet"), *values("--platform"), option("-i", "--input", takes=READ)))
PULL = subcommand(
    "pull",
    effects=(MUTATION,),
    operands=THINGS,
    options=(
        *SIGNING,
        *values("--policy"),
    ),
    analyser="docker",
)
PUSH = subcommand(
    "push",
    effects=(EGRESS,),
    operands=THINGS,
    options=(
        *SIGNING,
        *flags("--force-compression"),
        *values("--compression-level, --encrypt-layer, --sign-by-sq-fingerprint"),
        *values("--encryption-key", takes=INSPECT),
        *values("--sign-by-sigstore", takes=CONFIG),
    ),
    analyser="docker",
)
RMI = subcommand(
    "rmi", effects=(MUTATION,), operands=THINGS, options=(*flags("-f --force, --no-prune, -a --all, -i --ignore"), *values("--platform"))
)
SAVE = subcommand(
    "save",
    operands=NAMES,
    options=(
        *flags("--compress, -m --multi-image-archive, -q --quiet, --uncompressed"),
        *values("--platform, --format"),
        option("-o", "--output", takes=WRITE),
    ),
)
TAG = subcommand("tag", "untag", effects=(MUTATION,), operands=THINGS)

LOGIN = subcommand(
    "login",
    effects=(MUTATION,),
    operands=operands(RESOURCE),
    options=(
        *flags("--password-stdin, --get-login, --tls-verify, -v --verbose"),
        *values("-p --password, -u --username"),
        *values("--authfile, --cert-dir", takes=INSPECT),
        *values("--secret"),
        *values("--compat-auth-file", takes=INSPECT),
    ),
)
LOGOUT = subcommand(
    "logout",
    effects=(MUTATION,),
    operands=operands(RESOURCE),
    options=(
        *flags("-a --all"),
        option("--authfile", takes=INSPECT),
        *values("--compat-auth-file", takes=INSPECT),
    ),
)

COMPOSE_OPTIONS = (
    *flags("--all-resources, --compatibility, --verbose, --skip-hostname-check, --tls, --tlsverify, -a --all, --no-ansi"),
    *values("--ansi, --parallel, -p --project-name, --profile, --progress, --log-level, -c --context, -H --host"),
    *values("--env-file, -f --file", takes=READ),
    option("--project-directory", takes=DIRECTORY),
    *values("--tlscacert, --tlscert, --tlskey", takes=INSPECT),
    option("--dry-run", harmless=True),
    option("-v", harmless=True),
)
COMPOSE_VERBS = (
    subcommand(
        *("ps", "ls", "logs", "images", "top", "port", "config", "convert", "version", "events", "stats", "volumes", "wait"),
        operands=NAMES,
        options=(
            *flags(
                "-q --quiet, -t --timestamps, --no-color, --no-log-prefix, --services, --volumes, --images, --profiles, --orphans, --no-trunc"
            ),
            *flags(
                "--json, --no-stream, --no-interpolate, --no-normalize, --no-path-resolution, --resolve-image-digests, --short, --variables"
            ),
            option("--environment", effects=(SECRET_READ,)),  # the values of .env
            *flags(
                "--no-consistency, --no-env-resolution, --lock-image-digests, --down-project, --follow, --networks, --models, --no-orphans"
            ),
            *values("--format, --filter, --status, --since, -n --tail, --until, --hash, --index, --protocol"),
            option("-o", "--output", takes=WRITE),
        ),
    ),
    subcommand(
        *("up", "create", "scale", "watch"),
        effects=(MUTATION,),
        operands=NAMES,
        options=(
            *flags(
                "-d --detach, --build, --no-build, --no-deps, --force-recreate, --no-recreate, --no-start, --abort-on-container-exit, --quiet-pull"
            ),
            *flags("--abort-on-container-failure, --always-recreate-deps, --attach-dependencies, --menu, --no-color, --no-log-prefix"),
            *flags("--remove-orphans, --timestamps, --wait, -w --watch, -y --yes, --no-up, --prune, --quiet, --quiet-build, --no-prune"),
            *values("--attach, --no-attach, --exit-code-from, --pull, --scale, -t --timeout, --wait-timeout, -s --signal"),
            option("-V", "--renew-anon-volumes", effects=(DESTRUCTIVE,)),
        ),
        analyser="compose",
    ),
    subcommand(
        *("start", "stop", "restart", "kill", "pause", "unpause"),
        effects=(MUTATION,),
        operands=NAMES,
        options=(*flags("--no-deps, --remove-orphans, --wait"), *values("-t --timeout, -s --signal, --wait-timeout")),
    ),
    subcommand(
        "down",
        effects=(MUTATION,),
        operands=NAMES,
        options=(*flags("--remove-orphans"), *values("--rmi, -t --timeout"), option("-v", "--volumes", effects=(DESTRUCTIVE,))),
    ),
    subcommand(
        "rm",
        effects=(MUTATION,),
        operands=NAMES,
        options=(*flags("-f --force, -s --stop"), option("-v", "--volumes", effects=(DESTRUCTIVE,))),
    ),
    subcommand(
        "exec",
        style=POSIX,
        operands=operands(TEXT, COMMAND),
        options=(
            *flags("-d --detach, --privileged, -T --no-TTY --no-tty, -t --tty, -i --interactive"),
            *values("-e --env, --index, -u --user, -w --workdir"),
        ),
    ),
    subcommand(
        "run",
        style=POSIX,
        effects=(MUTATION,),
        operands=operands(TEXT, COMMAND),
        options=(
            *flags(
                "--build, -d --detach, -i --interactive, -T --no-TTY --no-tty, --no-deps, -q --quiet, --quiet-build, --quiet-pull, --remove-orphans, --rm"
            ),
            *flags("-P --service-ports, --use-aliases"),
            *values(
                "--cap-add, --cap-drop, --entrypoint, -e --env, -l --label, --name, -p --publish, --pull, -u --user, -v --volume, -w --workdir"
            ),
            option("--env-from-file", takes=READ),
        ),
        analyser="docker",
    ),
    subcommand(
        "build",
        operands=NAMES,
        options=(
            *flags("--check, --no-cache, --print, --pull, -q --quiet, --with-dependencies, --compress, --force-rm, --no-rm, --parallel"),
            option("--push", effects=(EGRESS,)),
            *values("--build-arg, --builder, -m --memory, --progress, --provenance, --sbom, --ssh"),
        ),
        analyser="compose",
    ),
    subcommand(
        "pull",
        effects=(MUTATION, PACKAGE),
        operands=NAMES,
        options=(*flags("--ignore-buildable, --ignore-pull-failures, --include-deps, --no-parallel, -q --quiet"), *values("--policy")),
    ),
    subcommand(
        "push",
        "publish",
        effects=(EGRESS,),
        operands=NAMES,
        options=(
            *flags("--ignore-push-failures, --include-deps, -q --quiet, --resolve-image-digests, --with-env, -y --yes"),
            *values("--oci-version"),
        ),
    ),
    subcommand(
        "cp",
        operands=operands(REMOTE_SOURCE, REMOTE_TARGET),
        options=(*flags("-L --follow-link, --archive"), *values("--index")),
        analyser="docker",
    ),
    subcommand(
        "attach",
        "commit",
        "export",
        effects=(MUTATION,),
        operands=NAMES,
        options=(
            *flags("--no-stdin, --sig-proxy, --pause"),
            *values("--detach-keys, --index, --author, -m --message"),
            option("-o", "--output", takes=WRITE),
        ),
    ),
)

SUBGROUPS = (
    subcommand(
        "container",
        subcommands=(RUN, CREATE, EXEC, PS, LIFECYCLE, CHANGE, COMMIT, RM, PRUNE, CP, LOGS, INSPECT_ONE, LOOK, TOP, STATS, EXPORT),
    ),
    subcommand(
        "image",
        subcommands=(
            BUILD,
            HISTORY,
            IMPORT,
            LOAD,
            PULL,
            PUSH,
            SAVE,
            TAG,
            PRUNE,
            INSPECT_ONE,
            LOOK,
            TOP,
            subcommand(
                "ls",
                "list",
                operands=NAMES,
                options=(
                    *flags("-a --all, --digests, --no-trunc, -q --quiet, --tree, --history, -n --noheading"),
                    *values("-f --filter, --format, --sort"),
                ),
            ),
            subcommand(
                "rm",
                "remove",
                effects=(MUTATION,),
                operands=THINGS,
                options=(*flags("-f --force, --no-prune, -a --all, -i --ignore"), *values("--platform")),
            ),
            subcommand(
                "scp",
                "sign",
                effects=(EGRESS,),
                operands=THINGS,
                options=(
                    *flags("-q --quiet, -a --all"),
                    *values("-d --directory, --sign-by"),
                    *values("--authfile, --cert-dir", takes=INSPECT),
                ),
            ),
        ),
    ),
    subcommand(
        "volume",
        subcommands=(
            subcommand("ls", "list", "inspect", "exists", operands=NAMES, options=(*LISTED, *flags("-a --all"))),
            subcommand(
                "create",
                "update",
                "import",
                "mount",
                "unmount",
                "reload",
                effects=(MUTATION,),
                operands=THINGS,
                options=(
                    *values(
                        "--availability, -d --driver, --group, -l --label, --limit-bytes, -o --opt, --required-bytes, --scope, --secret, --sharing, --topology-preferred, --topology-required, --type"
                    ),
                    *flags("--ignore"),
                    *values("--gid, --uid"),
                ),
                analyser="docker_volume",
                examples=(
                    example("docker volume create data", MUTATION),
                    example("docker volume create --opt type=none --opt device=/ --opt o=bind v", MUTATION, ROOT_ACCESS),
                ),
            ),
            subcommand("export", operands=NAMES, options=values("-o --output", takes=WRITE)),
            subcommand(
                "rm",
                "remove",
                "prune",
                effects=(DESTRUCTIVE,),
                operands=THINGS,
                options=(*flags("-f --force, -a --all"), *values("--filter, -t --time")),
            ),
        ),
    ),
    subcommand(
        "network",
        subcommands=(
            subcommand("ls", "list", "inspect", "exists", operands=NAMES, options=LISTED),
            subcommand(
                *("create", "connect", "disconnect", "rm", "remove", "prune", "reload"),
                effects=(MUTATION,),
                operands=THINGS,
                options=(
                    *flags("--attachable, --config-only, --ingress, --internal, --ipv4, --ipv6, --disable-dns, -f --force, -a --all"),
                    *values(
                        "--alias, --driver-opt, --gw-priority, --ip, --ip6, --link, --link-local-ip, --mac-address, --aux-address, --config-from, -d --driver, --gateway, --ip-range, --ipam-driver, --ipam-opt, --label, -o --opt, --scope, --subnet, --filter, -t --time"
                    ),
                    *flags("--ignore, --latest"),
                    *values("--dns, --interface-name, --route"),
                ),
            ),
        ),
    ),
    subcommand(
        "system",
        subcommands=(
            subcommand(
                "df",
                "info",
                "events",
                options=(
                    *flags("-v --verbose, --no-trunc"),
                    *values("-f --filter, --format, --since, --until"),
                    *flags("--stream"),
                ),
            ),
            subcommand(
                "prune",
                effects=(MUTATION,),
                options=(
                    *flags("-a --all, -f --force, --external, --build"),
                    *values("--filter"),
                    option("--volumes", effects=(DESTRUCTIVE,)),
                ),
            ),
            subcommand("reset", effects=(DESTRUCTIVE,), options=flags("-f --force")),
            subcommand(
                "service",
                effects=(EGRESS,),
                operands=NAMES,
                options=(
                    *values("--cors, -t --time"),
                    *values("--tls-client-ca", takes=INSPECT),
                ),
            ),
            subcommand(
                "connection",
                "migrate",
                "renumber",
                "dial-stdio",
                "check",
                effects=(MUTATION,),
                operands=NAMES,
                options=(
                    *values("--new-runtime"),
                    *flags("--force, --quick -q, --repair, --default -d, --quiet, --all -a, --migrate-db"),
                    *values("--max -m, --port -p, --format"),
                ),
            ),
        ),
    ),
    subcommand(
        "context",
        subcommands=(
            subcommand("ls", "list", "show", "inspect", operands=NAMES, options=LISTED),
            subcommand(
                "create",
                "update",
                "use",
                "rm",
                "import",
                effects=(MUTATION,),
                operands=operands(RESOURCE, READ),
                options=(*flags("-f --force"), *values("--description, --docker, --from")),
            ),
            subcommand("export", effects=(SECRET_READ,), operands=operands(TEXT, WRITE)),
        ),
    ),
    subcommand(
        "builder",
        subcommands=(BUILD, PRUNE, subcommand("du", options=(*flags("--verbose"), *values("--filter, --format")))),
    ),
    subcommand(
        "buildx",
        options=values("--builder"),
        subcommands=(
            subcommand(
                "build",
                operands=operands(many=TEXT),
                options=BUILD_OPTIONS,
                analyser="docker",
            ),
            subcommand(
                "bake",
                operands=NAMES,
                options=(
                    *flags("--load, --no-cache, --print, --pull, --check"),
                    option("--push", effects=(EGRESS,)),
                    *values("--progress, --provenance, --sbom, --set, --allow, --call, --list"),
                    option("-f", "--file", takes=READ),
                    option("--metadata-file", takes=WRITE),
                ),
                analyser="compose",
            ),
            subcommand(
                "ls",
                "du",
                "inspect",
                "version",
                "history",
                operands=NAMES,
                options=(*flags("--bootstrap, --verbose"), *values("--format, --filter")),
            ),
            subcommand(
                "create",
                "use",
                "stop",
                "rm",
                "prune",
                "install",
                "uninstall",
                "dial-stdio",
                effects=(MUTATION,),
                operands=NAMES,
                options=(
                    *flags(
                        "--append, --bootstrap, --leave, --use, --default, --global, -a --all, -f --force, --all-inactive, --keep-daemon, --keep-state, --verbose"
                    ),
                    *values(
                        "--buildkitd-flags, --driver, --driver-opt, --name, --node, --platform, --filter, --keep-storage, --max-used-space"
                    ),
                    option("--buildkitd-config", "--config", takes=CONFIG),
                ),
            ),
            subcommand(
                "imagetools",
                subcommands=(
                    subcommand("inspect", effects=(REMOTE_READ,), operands=THINGS, options=(*flags("--raw"), *values("--format"))),
                    subcommand(
                        "create",
                        effects=(EGRESS,),
                        operands=THINGS,
                        options=(
                            *flags("--append, --dry-run, --prefer-index"),
                            *values("-t --tag, --annotation, --progress"),
                            option("-f", "--file", takes=READ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    subcommand(
        "manifest",
        subcommands=(
            subcommand(
                "inspect",
                "exists",
                effects=(REMOTE_READ,),
                operands=THINGS,
                options=(
                    *flags("--insecure, -v --verbose, --tls-verify"),
                    *values("--authfile", takes=INSPECT),
                ),
            ),
            subcommand(
                "push",
                effects=(EGRESS,),
                operands=THINGS,
                options=(
                    *SIGNING,
                    *flags("--force-compression"),
                    *values("--add-compression, --compression-level, --sign-by-sq-fingerprint"),
                    *values("--sign-by-sigstore", takes=CONFIG),
                ),
            ),
            subcommand(
                "add",
                "annotate",
                "create",
                "rm",
                "remove",
                effects=(MUTATION,),
                operands=THINGS,
                options=(
                    *flags("-a --amend, --insecure, --all, --tls-verify"),
                    *values("--annotation, --arch, --features, --os, --os-features, --os-version, --variant, --creds"),
                    *flags("--artifact, --artifact-exclude-titles, --index, --ignore -i"),
                    *values("--artifact-config-type, --artifact-layer-type, --artifact-type, --subject"),
                    *values("--artifact-config, --authfile, --cert-dir", takes=INSPECT),
                    *values("--artifact-subject", takes=READ),
                ),
            ),
        ),
    ),
    subcommand(
        "plugin",
        subcommands=(
            subcommand("ls", "list", "inspect", operands=NAMES, options=LISTED),
            subcommand(
                "install",
                "upgrade",
                "enable",
                "create",
                "set",
                effects=(ROOT_ACCESS,),
                operands=THINGS,
                options=(
                    *flags("--disable, --disable-content-trust, --grant-all-permissions, --skip-remote-check, --compress"),
                    *values("--alias, --timeout"),
                ),
            ),
            subcommand("disable", "rm", "remove", effects=(MUTATION,), operands=THINGS, options=flags("-f --force")),
            subcommand("push", effects=(EGRESS,), operands=THINGS, options=flags("--disable-content-trust")),
        ),
    ),
    subcommand(
        "trust",
        subcommands=(
            subcommand("inspect", operands=NAMES, options=flags("--pretty")),
            subcommand(
                "key",
                "revoke",
                "sign",
                "signer",
                effects=(EGRESS,),
                operands=THINGS,
                options=(
                    *flags("-y --yes, --local"),
                    *flags("-f --force"),
                    *values("--name"),
                    *values("--dir", takes=WRITE),
                    *values("--key", takes=READ),
                ),
            ),
        ),
    ),
    subcommand(
        "checkpoint",
        subcommands=(
            subcommand("ls", "list", operands=NAMES, options=values("--checkpoint-dir")),
            subcommand(
                "create", "rm", effects=(MUTATION,), operands=THINGS, options=(*flags("--leave-running"), *values("--checkpoint-dir"))
            ),
        ),
    ),
    subcommand(
        "secret",
        subcommands=(
            subcommand("ls", "list", "exists", operands=NAMES, options=LISTED),
            subcommand("inspect", operands=NAMES, options=(*LISTED, option("--showsecret", effects=(SECRET_READ,)))),
            subcommand(
                "create",
                effects=(MUTATION,),
                operands=operands(RESOURCE, READ),
                options=(
                    *flags("--env, --replace"),
                    *values("-d --driver, -l --label, --template-driver, --driver-opts"),
                    *flags("--ignore"),
                ),
            ),
            subcommand("rm", "remove", effects=(DESTRUCTIVE,), operands=THINGS, options=flags("-a --all, -i --ignore")),
        ),
    ),
    subcommand(
        "config",
        subcommands=(
            subcommand("ls", "list", "inspect", operands=NAMES, options=LISTED),
            subcommand(
                "create",
                effects=(MUTATION,),
                operands=operands(RESOURCE, READ),
                options=values("-l --label, --template-driver"),
            ),
            subcommand("rm", "remove", effects=(DESTRUCTIVE,), operands=THINGS),
        ),
    ),
    subcommand(
        "node",
        subcommands=(
            subcommand("ls", "list", "inspect", "ps", operands=NAMES, options=(*LISTED, *flags("--no-resolve"))),
            subcommand(
                "demote",
                "promote",
                "rm",
                "update",
                effects=(MUTATION,),
                operands=THINGS,
                options=(*flags("-f --force"), *values("--availability, --label-add, --label-rm, --role")),
            ),
        ),
    ),
    subcommand(
        "service",
        subcommands=(
            subcommand("ls", "list", "inspect", "ps", operands=NAMES, options=(*LISTED, *flags("--no-resolve"))),
            subcommand(
                "logs",
                operands=NAMES,
                options=(
                    *flags("--details, -f --follow, --no-resolve, --no-task-ids, --no-trunc, --raw, -t --timestamps"),
                    *values("--since, -n --tail"),
                ),
            ),
            subcommand(
                "create", style=POSIX, effects=(MUTATION,), operands=operands(RESOURCE, COMMAND), options=SERVICE_OPTIONS, analyser="docker"
            ),
            subcommand(
                "update",
                "scale",
                "rollback",
                effects=(MUTATION,),
                operands=THINGS,
                options=(
                    *SERVICE_OPTIONS,
                    *values(
                        "--dns-option-add, --dns-option-rm, --dns-search-add, --dns-search-rm, --generic-resource-add, --generic-resource-rm, --placement-pref-add, --placement-pref-rm"
                    ),
                ),
            ),
            subcommand("rm", "remove", effects=(DESTRUCTIVE,), operands=THINGS),
        ),
    ),
    subcommand(
        "stack",
        subcommands=(
            subcommand(
                "ls",
                "list",
                "ps",
                "services",
                "config",
                operands=NAMES,
                options=(*LISTED, *flags("--no-resolve, --skip-interpolation"), *values("-c --compose-file", takes=READ)),
            ),
            subcommand(
                "deploy",
                "up",
                effects=(MUTATION,),
                operands=THINGS,
                options=(
                    *flags("-d --detach, --prune, -q --quiet, --with-registry-auth"),
                    *values("--resolve-image"),
                    *values("-c --compose-file", takes=READ),
                ),
            ),
            subcommand("rm", "down", "remove", effects=(DESTRUCTIVE,), operands=THINGS, options=flags("-d --detach")),
        ),
    ),
    subcommand(
        "swarm",
        subcommands=(
            subcommand(
                "ca",
                "init",
                "join",
                "leave",
                "unlock",
                "update",
                effects=(MUTATION,),
                operands=NAMES,
                options=(
                    *flags("-d --detach, -q --quiet, --rotate, --autolock, --force-new-cluster, -f --force"),
                    *values(
                        "--ca-cert, --ca-key, --cert-expiry, --external-ca, --advertise-addr, --availability, --data-path-addr, --data-path-port, --default-addr-pool, --default-addr-pool-mask-length, --dispatcher-heartbeat, --listen-addr, --max-snapshots, --snapshot-interval, --task-history-limit, --token"
                    ),
                ),
            ),
            subcommand("join-token", "unlock-key", effects=(SECRET_READ,), operands=NAMES, options=flags("-q --quiet, --rotate")),
        ),
    ),
    subcommand(
        "pod",
        subcommands=(
            subcommand(
                "ps",
                "ls",
                "list",
                "inspect",
                "exists",
                "top",
                "stats",
                options=(
                    *flags(
                        "--ctr-ids, --ctr-names, --ctr-status, -l --latest, --no-trunc, --noheading, --ns, -q --quiet, -a --all, --no-reset, --no-stream"
                    ),
                    *values("-f --filter --format, --sort"),
                ),
                operands=NAMES,
            ),
            subcommand(
                "logs",
                operands=NAMES,
                options=(
                    *flags("--color, -f --follow, -l --latest, -n --names, -t --timestamps"),
                    *values("-c --container, --since, --tail, --until"),
                ),
            ),
            subcommand(
                "start",
                "stop",
                "restart",
                "kill",
                "pause",
                "unpause",
                "rm",
                "prune",
                effects=(MUTATION,),
                operands=THINGS,
                options=(*flags("-a --all, -f --force, -i --ignore, -l --latest"), *values("-s --signal, -t --time, --pod-id-file")),
            ),
            subcommand(
                "create",
                "clone",
                effects=(MUTATION,),
                operands=NAMES,
                options=(
                    *RUN_OPTIONS,
                    *flags("--destroy, --start, --infra, --no-hostname, --share-parent"),
                    *values("--infra-command, --infra-name, --shm-size-systemd, --exit-policy, --infra-image, --share"),
                    *values("--infra-conmon-pidfile", takes=WRITE),
                    *values("--hosts-file", takes=INSPECT),
                ),
                analyser="docker",
            ),
        ),
    ),
    subcommand(
        "generate",
        subcommands=(
            subcommand(
                "generate",
                "kube",
                "spec",
                "systemd",
                operands=NAMES,
                options=(
                    *flags("-s --service, -n --name, --new, --no-header, --template, --files, -c --compact"),
                    *values(
                        "--after, --container-prefix, -e --env, --format, --pod-prefix, --requires, --restart-policy, --restart-sec, --separator, --start-timeout, --stop-timeout, -t --time, --wants"
                    ),
                    option("-f", "--filename", takes=WRITE),
                    *flags("--podman-only, -d, --ignore"),
                    *values("--replicas, --type, --cgroups"),
                    *values("--cidfile", takes=INSPECT),
                ),
            ),
        ),
    ),
    subcommand(
        "kube",
        subcommands=(
            subcommand(
                "generate",
                operands=NAMES,
                options=(
                    *flags("-s --service, -n --name, --new, --no-header, --template, --files, -c --compact"),
                    *values(
                        "--after, --container-prefix, -e --env, --format, --pod-prefix, --requires, --restart-policy, --restart-sec, --separator, --start-timeout, --stop-timeout, -t --time, --wants"
                    ),
                    option("-f", "--filename", takes=WRITE),
                    *flags("--podman-only"),
                    *values("--replicas, --type"),
                ),
            ),
            subcommand(
                "play",
                "down",
                "apply",
                effects=(MUTATION,),
                operands=operands(URL),
                analyser="script_url",
                options=(
                    *flags("--build, --no-hosts, -q --quiet, --replace, --start, --tls-verify, --down, --wait, --force"),
                    *values(
                        "--annotation, --configmap, --creds, --ip, --log-driver, --log-opt, --mac-address, --network, --seccomp-profile-root, --userns"
                    ),
                    *values("--authfile, --cert-dir, --context-dir", takes=INSPECT),
                    *flags("--service -s, --no-hostname, --no-pod-prefix, --publish-all, -w"),
                    *values("--ns, --net, --publish"),
                    *values("--ca-cert-file, --kubeconfig -k", takes=INSPECT),
                ),
            ),
        ),
    ),
    subcommand(
        "play",
        subcommands=(
            subcommand(
                "kube",
                effects=(MUTATION,),
                operands=operands(URL),
                analyser="script_url",
                options=(
                    *flags("--build, --no-hosts, -q --quiet, --replace, --start, --tls-verify, --down, --wait, --force"),
                    *values(
                        "--annotation, --configmap, --creds, --ip, --log-driver, --log-opt, --mac-address, --network, --seccomp-profile-root, --userns"
                    ),
                    *values("--authfile, --cert-dir, --context-dir", takes=INSPECT),
                ),
            ),
        ),
    ),
    subcommand(
        "machine",
        subcommands=(
            subcommand(
                "info",
                "inspect",
                "list",
                "ls",
                operands=NAMES,
                options=(
                    *flags("--noheading, -q --quiet"),
                    *values("-f --format"),
                    *flags("--all-providers"),
                ),
            ),
            subcommand(
                "init",
                "set",
                "start",
                "stop",
                "rm",
                "reset",
                effects=(MUTATION,),
                operands=THINGS,
                options=(
                    *flags("--now, --rootful, -f --force, --save-ignition, --save-image, --save-keys"),
                    *values(
                        "--cpus, --disk-size, --ignition-path, --image-path, -m --memory, --timezone, --username, -v --volume, --volume-driver"
                    ),
                    *flags("--tls-verify, --no-info, --quiet -q"),
                    *values("--image, --playbook"),
                    option("--user-mode-networking", takes=TEXT, optional=True),
                    *values("--swap -s, --usb"),
                ),
            ),
            subcommand("ssh", style=POSIX, effects=(MUTATION,), operands=operands(TEXT, COMMAND), options=values("--username")),
        ),
    ),
    subcommand("healthcheck", subcommands=(subcommand("run", effects=(MUTATION,), operands=THINGS),)),
)

DOCKER = command(
    "docker",
    "podman",
    "nerdctl",
    style=GNU,
    analyser="docker_host",
    options=(
        *flags("-D --debug, --tls, --tlsverify, --noout, -r --remote, --syslog"),
        *values(
            "-c --context --connection, -H --host --url, -l --log-level, --cgroup-manager, --events-backend, --namespace, --address, -n, --ssh"
        ),
        *values("--storage-driver, --storage-opt, --runtime-flag, --snapshotter, --cni-netconfpath, --data-root"),
        *values("--tlscacert, --tlscert, --tlskey, --identity, --root, --runroot, --tmpdir, --volumepath, --imagestore", takes=INSPECT),
        *values("--config, --hooks-dir, --network-config-dir, --network-cmd-path, --module, --hosts-dir, --cni-path", takes=CONFIG),
        *values("--conmon, --runtime", takes=PROGRAM),
        option("-v", harmless=True),
        *flags("--transient-store"),
        *values("--cdi-spec-dir", takes=CONFIG),
        *values("--out", takes=WRITE),
        *values("--tls-ca, --tls-cert, --tls-key", takes=INSPECT),
    ),
    environment=(
        variable("DOCKER_HOST", "CONTAINER_HOST", takes=HOST),
        variable("COMPOSE_FILE", takes=CONTEXT),
        variable("COMPOSE_ENV_FILES", takes=READ),
        variable("BUILDKIT_HOST", takes=HOST),
        variable("BUILDX_CONFIG", takes=CONTEXT),
        variable("DOCKER_CONFIG", "CONTAINERS_CONF", "CONTAINERS_REGISTRIES_CONF", "REGISTRY_AUTH_FILE", takes=CONFIG),
    ),
    subcommands=(
        *(RUN, CREATE, EXEC, PS, BUILD, LIFECYCLE, CHANGE, COMMIT, RM, CP, LOGS, INSPECT_ONE, LOOK, TOP, STATS, EXPORT),
        *(IMAGES, HISTORY, IMPORT, LOAD, PULL, PUSH, RMI, SAVE, TAG, LOGIN, LOGOUT),
        subcommand(
            "search",
            effects=(REMOTE_READ,),
            operands=NAMES,
            options=(
                *flags("--no-trunc, --compatible, --list-tags, --tls-verify"),
                *values("-f --filter, --format, --limit, --authfile"),
                *values("--creds"),
                *values("--cert-dir", takes=INSPECT),
            ),
        ),
        subcommand(
            "info",
            "version",
            "events",
            options=(
                *flags("--no-trunc"),
                *values("-f --format --filter, --since, --until"),
                *flags("--stream"),
            ),
        ),
        subcommand("help", operands=NAMES),
        subcommand("compose", options=COMPOSE_OPTIONS, subcommands=COMPOSE_VERBS, analyser="compose"),
        *SUBGROUPS,
        subcommand("unshare", style=POSIX, effects=(ROOT_ACCESS,), operands=operands(COMMAND), options=flags("--rootless-netns")),
        subcommand(
            "mount",
            "unmount",
            "umount",
            "auto-update",
            effects=(MUTATION,),
            operands=THINGS,
            options=(
                *flags("-a --all, -f --force, -l --latest, --no-trunc, --rollback, --dry-run"),
                *values("--format, --authfile"),
                *flags("--tls-verify"),
            ),
        ),
        subcommand("scout", subcommands=(subcommand("version", "help", operands=NAMES), subcommand("", effects=(EGRESS,), operands=NAMES))),
        subcommand("sbom", "debug", "init", "mcp", "model", "desktop", "extension", "ai", "cloud", effects=(EGRESS,), operands=NAMES),
    ),
    examples=(
        example("docker ps -a --format '{{.Names}}'"),
        example("docker logs --tail 100 -f web"),
        example("docker inspect web"),
        example("docker stop web", MUTATION),
        example("docker container stop web", MUTATION),
        example("docker rm -f web", MUTATION),
        example("docker rm -v web", DESTRUCTIVE, MUTATION),
        example("docker volume rm data", DESTRUCTIVE),
        example("docker system prune -af --volumes", DESTRUCTIVE, MUTATION),
        example("docker system reset -f", DESTRUCTIVE),
        example("docker compose ps"),
        example("docker compose up -d", MUTATION, PROJECT_CODE),
        example("docker compose -f a.yml down -v", DESTRUCTIVE, MUTATION),
        example("docker compose down", MUTATION),
        example("docker compose up -V", DESTRUCTIVE, MUTATION, PROJECT_CODE),
        example("docker compose rm -fsv", DESTRUCTIVE, MUTATION),
        example("docker compose exec web cat /etc/os-release"),
        example("docker compose exec web rm -rf /data", DESTRUCTIVE),
        example("docker compose pull", MUTATION, PACKAGE),
        example("docker compose push", EGRESS),
        example("docker compose build --push", EGRESS, PROJECT_CODE),
        example("docker exec web cat /etc/os-release"),
        example("docker exec -u 0 -it web rm -rf /data", DESTRUCTIVE),
        example("docker exec --privileged web id", ROOT_ACCESS),
        example("docker run --rm alpine true", MUTATION, PACKAGE),
        example("docker run --rm -v /:/host alpine true", MUTATION, PACKAGE, ROOT_ACCESS, WRITES),
        example("docker run --privileged alpine true", MUTATION, PACKAGE, ROOT_ACCESS),
        example("docker run -v /var/run/docker.sock:/var/run/docker.sock alpine true", MUTATION, PACKAGE, ROOT_ACCESS, WRITES),
        example("docker run --mount type=bind,src=/etc,dst=/x alpine true", MUTATION, PACKAGE, ROOT_ACCESS, WRITES),
        example("docker run --pid=host alpine true", MUTATION, PACKAGE, ROOT_ACCESS),
        example("docker run --cap-add SYS_ADMIN alpine true", MUTATION, PACKAGE, ROOT_ACCESS),
        example("docker run -v ./src:/src alpine true", MUTATION, PACKAGE, WRITES),
        example("docker run --entrypoint rm alpine -rf /data", DESTRUCTIVE, MUTATION, PACKAGE),
        example("docker run --env-file .env alpine true", MUTATION, PACKAGE, SECRET_READ),
        example("docker run --cidfile /etc/x alpine true", MUTATION, PACKAGE, WRITES),
        example("docker build -t app .", PROJECT_CODE),
        example("docker build https://x.example/r.git", REMOTE_CODE),
        example("docker build -f - .", OPAQUE, PROJECT_CODE),
        example("docker build --secret id=a,src=.env .", PROJECT_CODE, SECRET_READ),
        example("docker buildx build --push -t r/app .", EGRESS, PROJECT_CODE),
        example("docker buildx imagetools inspect alpine", REMOTE_READ),
        example("docker pull alpine:3", MUTATION, PACKAGE),
        example("docker push x.example/app", EGRESS),
        example("docker save -o out.tar app", WRITES),
        example("docker cp web:/etc/hosts hosts", WRITES),
        example("docker cp web:/ copy", SECRET_READ, WRITES),
        example("docker cp web:/srv/../root copy", SECRET_READ, WRITES),
        example("docker cp .env web:/tmp/", MUTATION, SECRET_READ),
        example("docker context export x out.tar", SECRET_READ, WRITES),
        example("docker swarm join-token worker", SECRET_READ),
        example("docker plugin install x/y --grant-all-permissions", ROOT_ACCESS),
        example("docker -H tcp://x.example:2375 ps", EGRESS),
        example("docker -H ssh://x.example ps", REMOTE_READ),
        example("DOCKER_HOST=tcp://x.example:2375 docker ps", EGRESS),
        example("BUILDKIT_HOST=tcp://x.example docker buildx ls", EGRESS),
        example("COMPOSE_ENV_FILES=.env docker compose config", SECRET_READ),
        example("podman unshare rm -rf /srv", DESTRUCTIVE, ROOT_ACCESS),
        example("podman --runtime /tmp/x ps", OPAQUE),
        example("docker --config /tmp/x ps", OPAQUE),
    ),
)

COMPOSE = command(
    "docker-compose",
    "podman-compose",
    options=COMPOSE_OPTIONS,
    subcommands=COMPOSE_VERBS,
    analyser="compose",
    environment=(
        variable("DOCKER_HOST", takes=HOST),
        variable("DOCKER_CONFIG", takes=CONFIG),
        variable("COMPOSE_FILE", takes=CONTEXT),
        variable("COMPOSE_ENV_FILES", takes=READ),
    ),
    examples=(
        example("docker-compose ps"),
        example("docker-compose -f a.yml up -d --build", MUTATION, PROJECT_CODE),
        example("docker-compose down --volumes", DESTRUCTIVE, MUTATION),
        example("docker-compose pull", MUTATION, PACKAGE),
        example("docker-compose build --push", EGRESS, PROJECT_CODE),
        example("docker-compose config --environment", SECRET_READ),
    ),
)

# ---- runtimes' own clients ---------------------------------------------------------------------------------------------------

CRICTL = command(
    "crictl",
    options=(
        *flags("-D --debug"),
        *values("-t --timeout, --tracing-endpoint"),
        *values("-i --image-endpoint, -r --runtime-endpoint", takes=RESOURCE),
        option("-c", "--config", takes=CONFIG),
    ),
    analyser="docker_host",
    environment=(
        variable("CRI_CONFIG_FILE", takes=CONFIG),
        variable(
            "CONTAINER_RUNTIME_ENDPOINT",
            "IMAGE_SERVICE_ENDPOINT",
            takes=HOST,
            harmless=("unix:///run/containerd/containerd.sock", "unix:///var/run/crio/crio.sock"),
        ),
    ),
    subcommands=(
        subcommand(
            "ps",
            "pods",
            "images",
            "image",
            "img",
            "inspect",
            "inspecti",
            "inspectp",
            "imagefsinfo",
            "info",
            "version",
            "stats",
            "statsp",
            "metricsp",
            "events",
            operands=NAMES,
            options=(
                *flags("-a --all, -q --quiet, -v --verbose, --no-trunc, -l --latest, --digests, -w --watch"),
                *values("-o --output, --name, --state, --label, --id, -p --pod, --image, -n --last, --namespace, --template, -s --seconds"),
            ),
        ),
        subcommand(
            "logs",
            operands=NAMES,
            options=(
                *flags("-f --follow, -t --timestamps, -p --previous"),
                *values("--since, --tail, --limit-bytes"),
                option("--rotate", "-r"),
            ),
        ),
        subcommand(
            "exec",
            style=POSIX,
            operands=operands(TEXT, COMMAND),
            options=(*flags("-i --interactive, -t --tty, -s --sync, -q"), *values("--timeout, --transport")),
        ),
        subcommand(
            "pull",
            effects=(MUTATION, PACKAGE),
            operands=THINGS,
            options=values("--annotation, -a, --auth, --creds, --pod-config, --pull-timeout"),
        ),
        subcommand(
            "create",
            "run",
            "runp",
            "start",
            "stop",
            "stopp",
            "rm",
            "rmp",
            "rmi",
            "update",
            "attach",
            "port-forward",
            "checkpoint",
            "update-runtime-config",
            effects=(MUTATION,),
            operands=THINGS,
            options=(
                *flags("-a --all, -f --force, -q --prune, -i --stdin, -t --tty, --no-pull, --with-pull"),
                *values("--runtime, --timeout, --cpu-count, --cpu-period, --cpu-quota, --cpu-share, --memory, -e --export"),
            ),
        ),
        subcommand(
            "config",
            operands=operands(),
            options=(*flags("-l --list"), *values("--get"), option("--set", takes=TEXT, effects=(MUTATION,))),
        ),
        subcommand("completion", "help", operands=NAMES),
    ),
    examples=(
        example("crictl config --get runtime-endpoint"),
        example("crictl config --set debug=true", MUTATION),
        example("crictl ps -a"),
        example("crictl exec abc rm -rf /data", DESTRUCTIVE),
        example("crictl rm abc", MUTATION),
        example("crictl pull alpine", MUTATION, PACKAGE),
        example("crictl -c /tmp/x ps", OPAQUE),
    ),
)

CTR = command(
    "ctr",
    options=(*flags("--debug"), *values("-n --namespace, --timeout, --connect-timeout"), option("-a", "--address", takes=RESOURCE)),
    subcommands=(
        subcommand("version", "info", "events", "event", "plugins", operands=NAMES),
        subcommand(
            *("images", "image", "i"),
            subcommands=(
                subcommand("list", "ls", "check", "usage", "inspect", operands=NAMES, options=flags("-q --quiet")),
                subcommand(
                    "pull",
                    effects=(MUTATION, PACKAGE),
                    operands=THINGS,
                    options=(
                        *flags("-k --skip-verify, --plain-http, --all-platforms, --all-metadata, --local"),
                        *values("-u --user, --platform, --snapshotter, --label, --hosts-dir, --tlscacert, --tlscert, --tlskey"),
                    ),
                ),
                subcommand(
                    "push",
                    effects=(EGRESS,),
                    operands=THINGS,
                    options=(*flags("-k --skip-verify, --plain-http"), *values("-u --user, --platform")),
                ),
                subcommand("export", operands=operands(WRITE, many=TEXT), options=(*flags("--all-platforms"), *values("--platform"))),
                subcommand(
                    "import",
                    effects=(MUTATION,),
                    operands=operands(READ),
                    options=(*flags("--all-platforms, --no-unpack, --digests"), *values("--base-name, --platform, --snapshotter")),
                ),
                subcommand(
                    "remove",
                    "delete",
                    "del",
                    "rm",
                    "tag",
                    "label",
                    "mount",
                    "unmount",
                    "unpack",
                    "convert",
                    "decrypt",
                    "encrypt",
                    "prune",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=flags("--sync, --force, --all, --rw, --rm"),
                ),
            ),
        ),
        subcommand(
            "containers",
            "container",
            "c",
            subcommands=(
                subcommand("list", "ls", "info", operands=NAMES, options=flags("-q --quiet, --spec")),
                subcommand(
                    "create",
                    "delete",
                    "del",
                    "remove",
                    "rm",
                    "label",
                    "checkpoint",
                    "restore",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=flags("--keep-snapshot, --privileged, --net-host"),
                ),
            ),
        ),
        subcommand(
            *("tasks", "task", "t"),
            subcommands=(
                subcommand("list", "ls", "ps", "metrics", "metric", operands=NAMES, options=(*flags("-q --quiet"), *values("--format"))),
                subcommand(
                    "exec",
                    style=POSIX,
                    operands=operands(TEXT, COMMAND),
                    options=(*flags("-t --tty, -d --detach"), *values("--exec-id, --cwd, --user, --fifo-dir, --log-uri, -e --env")),
                ),
                subcommand(
                    "start",
                    "kill",
                    "delete",
                    "rm",
                    "remove",
                    "pause",
                    "resume",
                    "attach",
                    "checkpoint",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(*flags("-a --all, -f --force, -d --detach, --null-io"), *values("-s --signal, --exec-id, --pid-file")),
                ),
            ),
        ),
        subcommand(
            "run",
            style=POSIX,
            effects=(MUTATION, ROOT_ACCESS),
            operands=operands(RESOURCE, TEXT, COMMAND),
            options=(
                *flags("--rm, -t --tty, -d --detach, --privileged, --net-host, --read-only, --rootfs, --null-io"),
                *values(
                    "--mount, --env, --cwd, --user, --runtime, --snapshotter, --label, --platform, --memory-limit, --cpus, --with-ns, --cap-add, --cap-drop, --log-uri, --pid-file, --device, --seccomp-profile, --apparmor-profile"
                ),
                option("--env-file", takes=READ),
            ),
        ),
        subcommand(
            *("snapshots", "snapshot", "content", "leases", "namespaces", "namespace", "ns", "sandboxes"),
            options=values("--snapshotter"),
            subcommands=(
                subcommand("list", "ls", "info", "usage", "tree", operands=NAMES, options=flags("-q --quiet, -b")),
                subcommand(
                    *("create", "c", "remove", "rm", "delete", "del", "label", "commit", "mounts", "unpack", "view", "prepare", "fetch"),
                    *("edit", "active", "push-object", "prune", "setlabel", "start", "run"),
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=flags("-c --cgroup, --sync"),
                ),
            ),
        ),
        subcommand(
            "shim",
            "install",
            "oci",
            "deprecations",
            effects=(MUTATION,),
            operands=NAMES,
            options=flags("-q --quiet"),
        ),
    ),
    examples=(
        example("ctr -n k8s.io images ls"),
        example("ctr ns ls"),
        example("ctr ns rm x", MUTATION),
        example("ctr images pull docker.io/library/alpine:3", MUTATION, PACKAGE),
        example("ctr images push r/x", EGRESS),
        example("ctr run --privileged img id true", MUTATION, ROOT_ACCESS),
        example("ctr task exec --exec-id 1 web rm -rf /data", DESTRUCTIVE),
        example("ctr images export out.tar img", WRITES),
    ),
)

BUILDAH = command(
    "buildah",
    options=(
        *flags("--debug"),
        *values("--log-level, --storage-driver, --storage-opt, --userns-gid-map, --userns-uid-map, --short-name-alias-conf"),
        *values("--root, --runroot", takes=INSPECT),
        *values("--registries-conf, --registries-conf-dir, --default-mounts-file", takes=CONFIG),
        *flags("-v"),
        *flags("--transient-store"),
        *values("--cgroup-manager"),
        *values("--imagestore", takes=INSPECT),
    ),
    environment=(
        variable("CONTAINERS_CONF", "CONTAINERS_REGISTRIES_CONF", "REGISTRY_AUTH_FILE", takes=CONFIG),
        variable("BUILDAH_RUNTIME", takes=PROGRAM),
    ),
    subcommands=(
        subcommand(
            "containers",
            "images",
            "info",
            "inspect",
            "version",
            "ls",
            "list",
            "ps",
            operands=NAMES,
            options=(
                *flags("-a --all, --json, -n --noheading, --notruncate --no-trunc, -q --quiet, --digests, --history"),
                *values("-f --filter, --format, -t --type"),
                *flags("-d"),
            ),
        ),
        subcommand(
            "build",
            "bud",
            "build-using-dockerfile",
            operands=NAMES,
            options=(
                *BUILD_OPTIONS,
                *flags("--compat-volumes, --created-annotation, --no-hostname, --rewrite-timestamp"),
                option("--inherit-labels", "--inherit-annotations", takes=TEXT, optional=True),
                *values(
                    "--group-add, --layer-label, --net, --sbom-merge-strategy, --sbom-image-output, --sbom-image-purl-output, --source-date-epoch, --unsetannotation, --unsetlabel"
                ),
                *values("--build-arg-file", takes=READ),
                *values("--runtime", takes=PROGRAM),
                *values("--sbom-output, --sbom-purl-output", takes=WRITE),
            ),
            analyser="docker",
        ),
        subcommand(
            "run",
            style=POSIX,
            effects=(MUTATION,),
            operands=operands(RESOURCE, COMMAND),
            options=(
                *RUN_OPTIONS,
                *flags("--add-history, --no-hostname, --no-pivot, --terminal"),
                *values("--contextdir, --runtime-flag, --workingdir"),
            ),
            analyser="docker",
        ),
        subcommand(
            "from",
            "pull",
            effects=(MUTATION, PACKAGE),
            operands=THINGS,
            options=(
                *RUN_OPTIONS,
                *flags("--all-tags, --remove-signatures"),
                *values("--creds, --format -f, --retry, --retry-delay, --userns-gid-map-group, --userns-uid-map-user, --policy"),
                *values("--cert-dir, --decryption-key", takes=INSPECT),
            ),
        ),
        subcommand(
            "push",
            effects=(EGRESS,),
            operands=THINGS,
            options=(
                *SIGNING,
                *flags("--disable-compression -D, --force-compression"),
                *values("--compression-level, --encrypt-layer"),
                *values("--encryption-key", takes=INSPECT),
            ),
        ),
        subcommand(
            "add",
            "copy",
            effects=(MUTATION,),
            operands=operands(RESOURCE, many=READ),
            options=(
                *flags("--add-history, -q --quiet, --tls-verify"),
                *values("--checksum, --chmod, --chown, --from, --contextdir, --ignorefile"),
                *flags("--link, --parents"),
                *values("--exclude, --retry, --retry-delay, --timestamp"),
                *values("--cert-dir", takes=INSPECT),
            ),
        ),
        subcommand(
            "config",
            "mount",
            "umount",
            "unmount",
            "rename",
            "rm",
            "delete",
            "tag",
            "prune",
            "source",
            "manifest",
            effects=(MUTATION,),
            operands=THINGS,
            options=(
                *flags("--all, -f --force, --rm, --add-history, -q --quiet, --squash, --tls-verify, --json"),
                *values(
                    "-a --annotation, --arch, --author, --cmd, --comment, --created-by, --domainname, --entrypoint, -e --env, --healthcheck, --history-comment, --hostname, -l --label, --onbuild, --os, -p --port, --shell, --stop-signal, -u --user, -v --volume, --variant, --workingdir, --format"
                ),
                option("--iidfile", takes=WRITE),
                *flags(
                    "--artifact, --artifact-exclude-titles, --features, --os-features, --index, --amend, --force-compression, --remove-signatures"
                ),
                *values(
                    "--healthcheck-interval, --healthcheck-retries, --healthcheck-start-interval, --healthcheck-start-period, --healthcheck-timeout, --os-feature, --os-version, --unsetannotation, --unsetlabel, --artifact-annotation, --artifact-config-type, --artifact-layer-type, --artifact-subject, --artifact-type, --creds, --subject, --add-compression, --compression-format, --compression-level, --retry, --retry-delay, --sign-by, --time-stamp"
                ),
                *values("--artifact-config, --authfile, --cert-dir", takes=INSPECT),
                *values("--digestfile", takes=WRITE),
            ),
        ),
        subcommand("unshare", style=POSIX, effects=(ROOT_ACCESS,), operands=operands(COMMAND), options=values("-m --mount")),
        subcommand(
            "commit",
            effects=(MUTATION,),
            operands=THINGS,
            options=(
                *flags("-q --quiet, --rm, --squash, --tls-verify, -D --disable-compression, --omit-history, --identity-label"),
                *values("-f --format, --creds, --manifest, --sign-by, --timestamp, --unsetenv, --encrypt-layer, --encryption-key"),
                *values("--authfile, --cert-dir", takes=INSPECT),
                option("--iidfile", takes=WRITE),
                *flags("--created-annotation, --pull, --rewrite-timestamp"),
                *values(
                    "--annotation, --change -c, --sbom, --sbom-merge-strategy, --sbom-image-output, --sbom-image-purl-output, --source-date-epoch, --unsetannotation"
                ),
                *values("--add-file, --config", takes=READ),
                *values("--sbom-output, --sbom-purl-output", takes=WRITE),
            ),
        ),
        subcommand("rmi", effects=(MUTATION,), operands=THINGS, options=flags("-a --all, -f --force, -p --prune")),
        LOGIN,
        LOGOUT,
    ),
    examples=(
        example("buildah images"),
        example("buildah bud -t app .", PROJECT_CODE),
        example("buildah from alpine", MUTATION, PACKAGE),
        example("buildah push x docker://r/x", EGRESS),
        example("buildah unshare rm -rf /srv", DESTRUCTIVE, ROOT_ACCESS),
        example("buildah add c .env /x", MUTATION, SECRET_READ),
    ),
)

SKOPEO = command(
    "skopeo",
    options=(
        *flags("--debug, --insecure-policy"),
        *values("--command-timeout, --override-arch, --override-os, --override-variant, --user-agent-prefix"),
        *values("--registries.d, --registries-conf, --policy", takes=CONFIG),
        option("--tmpdir", takes=INSPECT),
        *flags("-v"),
    ),
    subcommands=(
        subcommand(
            "inspect",
            "list-tags",
            effects=(REMOTE_READ,),
            operands=THINGS,
            options=(
                *flags("--config, -n --no-tags, --raw, --no-creds, --tls-verify"),
                *values("--creds, -f --format, --retry-times, --username, --password, --registry-token"),
                *values("--authfile, --cert-dir, --shared-blob-dir", takes=INSPECT),
                *values("--daemon-host", takes=HOST),
            ),
        ),
        subcommand(
            "copy",
            "sync",
            effects=(EGRESS,),
            operands=THINGS,
            options=(
                *flags(
                    "-a --all, --preserve-digests, -q --quiet, --remove-signatures, --src-tls-verify, --dest-tls-verify, --dest-compress, --dest-decompress, --keep-going, --scoped, --append-suffix, --no-creds, --src-no-creds, --dest-no-creds, --dry-run"
                ),
                *values(
                    "-f --format, --src-creds, --dest-creds, --creds, --retry-times, --multi-arch, --sign-by, --encryption-key, --decryption-key, -s --src, -d --dest, --additional-tag, --dest-compress-format, --dest-compress-level"
                ),
                *values("--authfile, --src-authfile, --dest-authfile, --src-cert-dir, --dest-cert-dir", takes=INSPECT),
                option("--digestfile", takes=WRITE),
                *flags(
                    "--dest-oci-accept-uncompressed-layers, --dest-precompute-digests, --src-username, --src-password, --dest-username, --dest-password"
                ),
                *values("--encrypt-layer, --sign-identity, --src-registry-token, --dest-registry-token"),
                *values(
                    "--dest-shared-blob-dir, --sign-by-sigstore-private-key, --sign-passphrase-file, --src-shared-blob-dir", takes=INSPECT
                ),
                *values("--src-daemon-host, --dest-daemon-host", takes=HOST),
            ),
        ),
        subcommand(
            "delete",
            effects=(DESTRUCTIVE,),
            operands=THINGS,
            options=(
                *flags("--no-creds, --tls-verify"),
                *values("--creds, --retry-times"),
                option("--authfile", takes=INSPECT),
                *flags("--username, --password"),
                *values("--registry-token"),
                *values("--cert-dir, --shared-blob-dir", takes=INSPECT),
                *values("--daemon-host", takes=HOST),
            ),
        ),
        subcommand("manifest-digest", "standalone-verify", operands=operands(many=READ), options=values("--public-key-file")),
        subcommand(
            "standalone-sign",
            effects=(WRITES,),
            operands=operands(READ, many=TEXT),
            options=(option("-o", "--output", takes=WRITE), *values("--passphrase-file", takes=INSPECT)),
        ),
        subcommand(
            "generate-sigstore-key",
            effects=(WRITES,),
            options=(
                *values("--output-prefix", takes=WRITE),
                *values("--passphrase-file", takes=INSPECT),
            ),
        ),
        LOGIN,
        LOGOUT,
    ),
    examples=(
        example("skopeo inspect docker://alpine", REMOTE_READ),
        example("skopeo copy docker://a docker://x.example/b", EGRESS),
        example("skopeo delete docker://r/x", DESTRUCTIVE),
        example("skopeo login r", MUTATION),
        example("skopeo standalone-sign m r k -o sig", WRITES),
    ),
)

COMMANDS = (DOCKER, COMPOSE, CRICTL, CTR, BUILDAH, SKOPEO)
