"""Kubernetes: kubectl with all its verbs, and the tools around a cluster."""

from capfence_sh.catalog.vocabulary import (
    COMMAND,
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    RAW,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    RESOURCE,
    ROOT_ACCESS,
    SECRET_READ,
    SHELL,
    SHELL_WORDS,
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
    variable,
)

THINGS = operands(many=RESOURCE)
NAMES = operands(many=TEXT)

# ---- kubectl ---------------------------------------------------------------------------------------------------------------

GLOBALS = (
    *flags("--disable-compression, --insecure-skip-tls-verify, --match-server-version, --warnings-as-errors"),
    *values(
        "--as, --as-group, --as-uid, --cluster, --log-flush-frequency, --password, --profile, --request-timeout, --tls-server-name, --token"
    ),
    *values("--user, --username, -v --v, --vmodule"),
    *values("-n --namespace, --context", takes=RESOURCE),
    *values("--certificate-authority, --client-certificate, --client-key", takes=INSPECT),
    *values("--cache-dir, --profile-output", takes=WRITE),
    option("--kubeconfig", takes=CONTEXT),
    option("-s", "--server", takes=HOST, effects=(EGRESS,)),
)
FILES = (
    *flags("-R --recursive, --allow-missing-template-keys, --show-managed-fields, --all, -A --all-namespaces"),
    *values("-l --selector, --template, --field-selector, --field-manager, -o --output, --subresource, --resource-version, --chunk-size"),
    *values("-f --filename, -k --kustomize", takes=READ),
)
DRY_RUN = option("--dry-run", takes=TEXT, optional=True, harmless=True, when=("client", "server", "unchanged", "true", ""))
CHANGING = (
    *FILES,
    *flags("--save-config, --windows-line-endings, --edit, --overwrite, --local, --wait, --force, --force-conflicts, --server-side"),
    *flags(
        "--openapi-patch, --ignore-not-found, -i --interactive, --now, --record, --append-hash, --resolve, --create-annotation, --output-patch"
    ),
    *values(
        "--validate, --grace-period, --timeout, --override-type, --overrides, --prune-allowlist, --raw, --type, --current-replicas, --replicas"
    ),
    DRY_RUN,
    option("--list", harmless=True),
)
OUTPUT = option("--cascade", takes=TEXT, optional=True)
CREATE_OPTIONS = (
    *CHANGING,
    *values(
        "--aggregation-rule, --non-resource-url, --resource, --resource-name, --verb, --clusterrole, --role, --group, --serviceaccount, --image"
    ),
    *values(
        "--from-literal, --restart, --schedule, --port, -r, --annotation, --class, --default-backend, --rule, --from, --max-unavailable"
    ),
    *values(
        "--min-available, --description, --preemption-policy, --value, --hard, --scopes, --docker-email, --docker-password, --docker-server"
    ),
    *values("--docker-username, --clusterip, --tcp, --external-name, --node-port, --audience, --bound-object-kind, --bound-object-name"),
    *values("--bound-object-uid, --duration"),
    *flags("--global-default"),
    *values("--from-file, --from-env-file"),  # [key=]path: read by the analyser
    *values("--cert, --key", takes=READ),
)
READS = (
    *FILES,
    *flags("--ignore-not-found, --no-headers, --output-watch-events, --server-print, --show-kind, --show-labels, -w --watch, --watch-only"),
    *flags("--show-events, --containers, --sum, --use-protocol-buffers, --show-capacity, --list, -q --quiet, --cached, --namespaced"),
    *flags("--client, --short"),
    *values(
        "-L --label-columns, --raw, --sort-by, --api-version, --for, --types, --api-group, --categories, --verbs, --timeout, --revision"
    ),
)
RUN_OPTIONS = (
    *CHANGING,
    *flags(
        "--attach, --command, --expose, --leave-stdin-open, -q --quiet, --rm, --stdin, -t --tty, --arguments-only, --replace, --same-node"
    ),
    *flags(
        "--keep-annotations, --keep-init-containers, --keep-labels, --keep-liveness, --keep-readiness, --keep-startup, --share-processes, -it, -ti"
    ),
    option("--privileged", effects=(ROOT_ACCESS,)),
    *values(
        "--annotations, --env, --image, --image-pull-policy, --labels, --pod-running-timeout, --port, --restart, -c --container, --copy-to"
    ),
    *values("--custom, --set-image, --target, --profile"),
    OUTPUT,
)

KUBECTL = command(
    "kubectl",
    "oc",
    "k",
    "kubecolor",
    options=GLOBALS,
    analyser="kubectl",
    environment=(
        variable("KUBECONFIG", takes=CONTEXT),
        variable("KUBERNETES_MASTER", takes=URL),
        variable("KUBE_EDITOR", "EDITOR", takes=SHELL, harmless=("vi", "vim", "nano", "emacs", "cat", "true")),
        variable("KUBECTL_EXTERNAL_DIFF", takes=SHELL, harmless=("diff", "diff -u", "diff -N -u")),
        variable("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", takes=URL),
    ),
    subcommands=(
        subcommand("get", effects=(REMOTE_READ,), operands=THINGS, options=READS),
        subcommand("describe", effects=(REMOTE_READ,), operands=THINGS, options=READS),
        subcommand(
            "explain",
            "events",
            "version",
            "status",
            "projects",
            effects=(REMOTE_READ,),
            operands=NAMES,
            options=(*READS, *flags("--suggest")),
        ),
        subcommand(
            "whoami",
            effects=(REMOTE_READ,),
            operands=NAMES,
            options=(
                *READS,
                *flags("--show-server, --show-console, -c --show-context"),
                option("-t", "--show-token", effects=(SECRET_READ,)),
            ),
        ),
        subcommand("stern", "ctx", style=RAW, operands=NAMES, analyser="bundled"),
        subcommand(
            "process",  # of oc: fills in a template
            effects=(REMOTE_READ,),
            operands=NAMES,
            options=(
                *READS,
                *flags("--local, --parameters, --ignore-unknown-parameters"),
                *values("-p --param, --labels, -t"),
                option("--param-file", takes=READ),
            ),
        ),
        subcommand(
            "sa",  # of oc
            subcommands=(
                subcommand(
                    "get-token",
                    "new-token",
                    "create-kubeconfig",
                    effects=(SECRET_READ,),
                    operands=NAMES,
                    options=values("-t --timeout, --labels, --duration"),
                ),
            ),
        ),
        subcommand("node-shell", "ssh-node", "exec-as", effects=(ROOT_ACCESS,), operands=NAMES, options=READS),
        subcommand("view-secret", "modify-secret", "secretdata", "decode-secret", effects=(SECRET_READ,), operands=NAMES, options=READS),
        subcommand(
            "extract",
            effects=(SECRET_READ, WRITES),
            operands=NAMES,
            options=(*READS, *flags("--confirm"), *values("--keys"), option("--to", takes=WRITE)),
        ),
        subcommand("api-resources", "api-versions", effects=(REMOTE_READ,), options=READS),
        subcommand("top", effects=(REMOTE_READ,), operands=NAMES, options=READS),
        subcommand(
            "cluster-info",
            effects=(REMOTE_READ,),
            subcommands=(
                subcommand(
                    "dump", options=(*READS, *values("--namespaces, --pod-running-timeout"), option("--output-directory", takes=WRITE))
                ),
            ),
        ),
        subcommand("wait", effects=(REMOTE_READ,), operands=THINGS, options=(*READS, *flags("--local"))),
        subcommand(
            "logs",
            "log",
            effects=(REMOTE_READ,),
            operands=THINGS,
            options=(
                *flags(
                    "--all-containers, --all-pods, --follow, --ignore-errors, --insecure-skip-tls-verify-backend, --prefix, -p --previous, --timestamps"
                ),
                *flags("-f"),
                *values(
                    "-c --container, --limit-bytes, --max-log-requests, --pod-running-timeout, -l --selector, --since, --since-time, --tail"
                ),
            ),
        ),
        subcommand(
            "diff",
            effects=(REMOTE_READ,),
            operands=NAMES,
            options=(*FILES, *flags("--force-conflicts, --prune, --server-side"), *values("--concurrency, --prune-allowlist")),
        ),
        subcommand(
            "rollout",
            subcommands=(
                subcommand("status", "history", effects=(REMOTE_READ,), operands=THINGS, options=READS),
                subcommand(
                    "restart",
                    "undo",
                    "pause",
                    "resume",
                    "latest",
                    "cancel",
                    "retry",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(*FILES, *values("--to-revision"), DRY_RUN),
                ),
            ),
        ),
        subcommand(
            "auth",
            effects=(REMOTE_READ,),
            subcommands=(
                subcommand("can-i", "whoami", operands=NAMES, options=READS),
                subcommand(
                    "reconcile",
                    effects=(MUTATION,),
                    options=(*FILES, *flags("--remove-extra-permissions, --remove-extra-subjects"), DRY_RUN),
                ),
            ),
        ),
        subcommand(
            "config",
            options=(
                *flags("--no-headers, --merge, --minify, --allow-missing-template-keys, --show-managed-fields"),
                *values("-o --output, --template"),
            ),
            subcommands=(
                subcommand("view", options=(option("--raw", "--flatten", effects=(SECRET_READ,)),)),
                subcommand("current-context", "get-contexts", "get-clusters", "get-users", operands=NAMES),
                subcommand(
                    "use-context",
                    "use",
                    "set-context",
                    "rename-context",
                    "delete-context",
                    "delete-cluster",
                    "delete-user",
                    "unset",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(*flags("--current"), *values("--cluster, --user")),
                ),
                subcommand(
                    "set",
                    "set-cluster",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(
                        *flags("--set-raw-bytes, --embed-certs, --insecure-skip-tls-verify"),
                        *values("--tls-server-name"),
                        *values("--proxy-url, --server", takes=URL),
                    ),
                ),
                subcommand(
                    "set-credentials",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(
                        *flags("--embed-certs, --exec-provide-cluster-info"),
                        *values(
                            "--auth-provider, --auth-provider-arg, --exec-api-version, --exec-arg, --exec-env, --exec-interactive-mode"
                        ),
                        option("--exec-command", takes=PROGRAM, effects=(PERSISTENCE,)),
                    ),
                ),
            ),
        ),
        subcommand(
            "kustomize",
            operands=operands(many=READ),
            options=(
                *flags("--as-current-user, --enable-helm, --helm-debug, --network"),
                option("--enable-alpha-plugins", effects=(PROJECT_CODE,)),
                *values("-e --env, --helm-api-versions, --helm-kube-version, --load-restrictor, --mount, --network-name"),
                option("--helm-command", takes=PROGRAM),
                option("-o", "--output", takes=WRITE),
            ),
        ),
        subcommand("plugin", subcommands=(subcommand("list", options=flags("--name-only")),)),
        subcommand("completion", "options", "help", operands=NAMES),
        # -- changes
        subcommand("create", effects=(MUTATION,), operands=THINGS, options=CREATE_OPTIONS),
        subcommand("apply", effects=(MUTATION,), operands=THINGS, options=(*CHANGING, OUTPUT, option("--prune", effects=(DESTRUCTIVE,)))),
        subcommand("replace", effects=(MUTATION,), operands=THINGS, options=(*CHANGING, OUTPUT)),
        subcommand(
            "patch", effects=(MUTATION,), operands=THINGS, options=(*CHANGING, *values("-p --patch"), option("--patch-file", takes=READ))
        ),
        subcommand("edit", effects=(MUTATION,), operands=THINGS, options=CHANGING),
        subcommand(
            "scale",
            "autoscale",
            "expose",
            "taint",
            effects=(MUTATION,),
            operands=THINGS,
            options=(
                *CHANGING,
                *values(
                    "--cpu-percent, --max, --min, --name, --cluster-ip, --external-ip, --labels, --load-balancer-ip, --port, --protocol, --session-affinity, --target-port"
                ),
            ),
        ),
        subcommand("label", "annotate", effects=(MUTATION,), operands=THINGS, options=CHANGING),
        subcommand(
            "set",
            effects=(MUTATION,),
            operands=THINGS,
            options=(
                *CHANGING,
                *values("-c --containers, -e --env, --from, --keys, --prefix, --limits, --requests, --group, --serviceaccount"),
            ),
        ),
        subcommand("cordon", "uncordon", effects=(MUTATION,), operands=THINGS, options=CHANGING),
        subcommand(
            "drain",
            effects=(MUTATION,),
            operands=THINGS,
            options=(
                *flags("--disable-eviction, --force, --ignore-daemonsets"),
                *values("--chunk-size, --grace-period, --pod-selector, -l --selector, --skip-wait-for-delete-timeout, --timeout"),
                option("--delete-emptydir-data", "--delete-local-data", effects=(DESTRUCTIVE,)),
                DRY_RUN,
            ),
        ),
        subcommand("certificate", effects=(MUTATION,), operands=THINGS, options=CHANGING),
        subcommand("delete", effects=(DESTRUCTIVE,), operands=THINGS, options=(*CHANGING, OUTPUT)),
        # -- running and connecting
        subcommand(
            "exec",
            effects=(REMOTE_READ,),
            operands=operands(TEXT, COMMAND),
            options=(
                *flags("-q --quiet, -i --stdin, -t --tty"),
                *values("-c --container, --pod-running-timeout"),
                option("-f", "--filename", takes=READ),
            ),
        ),
        subcommand(
            "rsh",
            effects=(REMOTE_READ,),
            style=POSIX,
            operands=operands(TEXT, COMMAND),
            options=(*flags("-t --tty, -T --no-tty"), *values("-c --container, --shell, --timeout")),
            analyser="remote_shell",
        ),
        subcommand("run", effects=(MUTATION,), operands=operands(RESOURCE, COMMAND), options=RUN_OPTIONS),
        subcommand("debug", effects=(MUTATION,), operands=operands(RESOURCE, COMMAND), options=RUN_OPTIONS),
        subcommand(
            "attach",
            effects=(MUTATION,),
            operands=THINGS,
            options=(*flags("-q --quiet, -i --stdin, -t --tty"), *values("-c --container, --pod-running-timeout")),
        ),
        subcommand("port-forward", effects=(MUTATION,), operands=THINGS, options=values("--address, --pod-running-timeout")),
        subcommand(
            "proxy",
            effects=(MUTATION,),
            options=(
                *flags("--append-server-path, --disable-filter"),
                *values(
                    "--accept-hosts, --accept-paths, --address, --api-prefix, --keepalive, -p --port, --reject-methods, --reject-paths, -P --www-prefix"
                ),
                option("-u", "--unix-socket", takes=WRITE),
                option("-w", "--www", takes=READ),
            ),
        ),
        subcommand("cp", "rsync", operands=operands(many=TEXT), options=(*flags("--no-preserve"), *values("-c --container, --retries"))),
        # -- plugins that only look
        subcommand(
            *("krew", "argo"),
            subcommands=(
                subcommand("list", "search", "info", "version", "help", operands=operands(many=TEXT)),
                subcommand("install", "uninstall", "upgrade", "update", "index", operands=operands(many=TEXT), effects=(MUTATION,)),
                subcommand(
                    "rollouts",
                    subcommands=(
                        subcommand(
                            "get",
                            "list",
                            "status",
                            "version",
                            "lint",
                            operands=THINGS,
                            effects=(REMOTE_READ,),
                            options=(*flags("-w --watch, --no-color"), *values("--timeout")),
                        ),
                        subcommand(
                            "promote",
                            "abort",
                            "restart",
                            "retry",
                            "pause",
                            "set",
                            "undo",
                            "terminate",
                            operands=THINGS,
                            effects=(MUTATION,),
                            options=flags("--full, --to-revision"),
                        ),
                    ),
                ),
            ),
        ),
        subcommand(
            *(
                "view-allocations",
                "resource-capacity",
                "tree",
                "neat",
                "who-can",
                "outdated",
                "df-pv",
                "images",
                "access-matrix",
                "rbac-lookup",
                "lineage",
                "view-utilization",
                "get-all",
                "sick-pods",
                "deprecations",
            ),
            operands=THINGS,
            effects=(REMOTE_READ,),
            options=(*flags("-u, -p --pods, --util, --available, --containers, -h"), *values("-g --group-by, -o --output, -r, --sort")),
        ),
        # -- OpenShift
        subcommand(
            "project",
            operands=operands(many=TEXT),
            analyser="given",
            options=flags("-q --short"),
            examples=(example("oc project -q"), example("oc project prod", MUTATION)),
        ),
        subcommand(
            "login",
            "logout",
            "new-project",
            "new-app",
            "start-build",
            "tag",
            "import-image",
            effects=(MUTATION,),
            operands=THINGS,
            options=(*FILES, *values("-p --param, --password, --name, --image, --docker-image, --as-deployment-config, --strategy")),
        ),
        subcommand(
            "adm",
            subcommands=(
                subcommand(
                    "top",
                    "node-logs",
                    "inspect",
                    operands=THINGS,
                    effects=(REMOTE_READ,),
                    options=(
                        *flags("--containers, --images, --no-headers, --show-capacity, -A --all-namespaces, -r --raw"),
                        *values("-u --unit, --path, --role, -l --selector, --sort-by, --since, --until, --tail, -g --grep"),
                        option("--dest-dir", takes=WRITE),
                    ),
                ),
                subcommand(
                    "must-gather",  # runs pods of its own in the cluster
                    style=POSIX,
                    operands=NAMES,
                    effects=(MUTATION,),
                    options=(
                        *flags("--keep, --host-network, --all-images"),
                        *values(
                            "--image, --image-stream, --node-name, --node-selector, --run-namespace, --since, --since-time, --source-dir, --timeout, --volume-percentage"
                        ),
                        option("--dest-dir", takes=WRITE),
                    ),
                ),
                subcommand(
                    *("cordon", "uncordon", "drain", "taint", "upgrade", "release", "catalog", "wait-for-stable-cluster"),
                    *("node-image", "new-project", "groups", "prune", "migrate", "build-chain", "verify-image-signature"),
                    operands=THINGS,
                    effects=(MUTATION,),
                    options=(
                        *FILES,
                        *flags(
                            "--force, --ignore-daemonsets, --delete-emptydir-data, --confirm, --to-latest, --allow-explicit-upgrade, --clear, --overwrite"
                        ),
                        *values("--to, --to-image, --grace-period, --timeout, --keep-tag-revisions, --keep-younger-than, --image"),
                    ),
                ),
                subcommand(
                    "policy",
                    "certificate",
                    "ocp-certificates",
                    "copy-to-node",
                    "restart-kubelet",
                    "reboot-machine-config-pool",
                    operands=THINGS,
                    effects=(MUTATION, ROOT_ACCESS),
                    options=FILES,
                ),
            ),
        ),
        subcommand("policy", "secrets", "registry", "image", effects=(MUTATION, ROOT_ACCESS), operands=THINGS, options=FILES),
    ),
    examples=(
        example("kubectl -s https://x.example get pods", EGRESS, REMOTE_READ),
        example("kubectl get pods -A -o wide", REMOTE_READ),
        example("kubectl -n prod get deploy api -o yaml", REMOTE_READ),
        example("kubectl get secret db -n prod", REMOTE_READ),
        example("kubectl get secret db -o jsonpath='{.data.password}'", REMOTE_READ, SECRET_READ),
        example("kubectl get pods,secrets -oyaml", REMOTE_READ, SECRET_READ),
        example("kubectl get --raw /api/v1/namespaces/x/secrets", REMOTE_READ, SECRET_READ),
        example("kubectl describe secret db", REMOTE_READ),
        example('kubectl logs "$p"', REMOTE_READ),
        example("kubectl rollout status deploy/api", REMOTE_READ),
        example("kubectl rollout restart deploy/api", MUTATION),
        example("kubectl auth can-i delete pods", REMOTE_READ),
        example("kubectl auth reconcile -f rbac.yaml", ROOT_ACCESS, MUTATION, REMOTE_READ),
        example("kubectl config current-context"),
        example("kubectl config view --raw", SECRET_READ),
        example("kubectl config use-context prod", MUTATION),
        example("kubectl config set-credentials u --exec-command=/tmp/x", MUTATION, OPAQUE, PERSISTENCE),
        example("kubectl --kubeconfig=./dev.yaml get ns", REMOTE_READ),
        example("kubectl --kubeconfig=/tmp/x get ns", OPAQUE, REMOTE_READ),
        example("KUBECONFIG=./dev.yaml kubectl get ns", REMOTE_READ),
        example("kubectl delete ns prod", DESTRUCTIVE),
        example("kubectl delete pod x --dry-run=client"),
        example("kubectl delete pod x --dry-run=none", DESTRUCTIVE),
        example("kubectl drain node-3 --ignore-daemonsets --delete-emptydir-data", DESTRUCTIVE, MUTATION),
        example("kubectl apply -f deploy.yaml", MUTATION),
        example("kubectl apply -f https://x.example/a.yaml", MUTATION, REMOTE_CODE),
        example("kubectl apply -f -", MUTATION, OPAQUE),
        example("kubectl apply --prune -l app=x -f .", DESTRUCTIVE, MUTATION),
        example("kubectl replace --force -f a.yaml", DESTRUCTIVE, MUTATION),
        example("kubectl create secret generic x --from-file=a=.env", MUTATION, SECRET_READ),
        example("kubectl create token default", MUTATION, SECRET_READ),
        example("kubectl create clusterrolebinding x --clusterrole=cluster-admin --user=me", MUTATION, ROOT_ACCESS),
        example("kubectl label --list pod x"),
        example("kubectl exec -n prod deploy/api -c main -- ls /data", REMOTE_READ),
        example("kubectl exec web -- rm -rf /data", DESTRUCTIVE, MUTATION, REMOTE_READ),
        example("kubectl run x --image=alpine --restart=Never -- true", MUTATION),
        example("kubectl run x --image=alpine --privileged -- true", MUTATION, ROOT_ACCESS),
        example('kubectl run x --image=a --overrides=\'{"spec":{"hostPID":true}}\'', MUTATION, ROOT_ACCESS),
        example("kubectl debug node/n1 -it --image=busybox", MUTATION, ROOT_ACCESS),
        example("kubectl port-forward svc/db 5432", MUTATION),
        example("kubectl port-forward --address 0.0.0.0 svc/db 5432", EGRESS, MUTATION),
        example("kubectl cp web:/var/log/app.log app.log", REMOTE_READ, WRITES),
        example("kubectl cp .env prod/web:/tmp/", MUTATION, SECRET_READ),
        example("kubectl cp web:/ copy", REMOTE_READ, SECRET_READ, WRITES),
        example("kubectl kustomize overlays/dev"),
        example("kubectl kustomize https://x.example/r", EGRESS),
        example("kubectl kustomize --enable-alpha-plugins .", PROJECT_CODE),
        example("kubectl cluster-info dump --output-directory=out", REMOTE_READ, WRITES),
        example("oc adm top nodes", REMOTE_READ),
        example("oc adm node-logs n1 -u kubelet", REMOTE_READ),
        example("oc whoami", REMOTE_READ),
        example("kubectl stern api -n prod --tail 10", REMOTE_READ),
        example("kubectl ctx"),
        example("kubectl ctx prod", MUTATION),
        example("oc adm policy add-cluster-role-to-user cluster-admin me", MUTATION, ROOT_ACCESS),
        example("kubectl no-such-plugin", UNKNOWN),
        example("oc extract secret/x --to=/etc", SECRET_READ, WRITES),
        example("oc sa new-token prometheus-k8s -n openshift-monitoring", SECRET_READ),
    ),
)

# ---- helm and friends ------------------------------------------------------------------------------------------------------

HELM_GLOBALS = (
    *flags("--debug, --kube-insecure-skip-tls-verify"),
    *values("--burst-limit, --kube-as-group, --kube-as-user, --kube-tls-server-name, --kube-token, --qps, --color"),
    *values("-n --namespace, --kube-context", takes=RESOURCE),
    option("--kube-apiserver", takes=HOST, effects=(EGRESS,)),
    option("--kubeconfig", takes=CONTEXT),
    option("--kube-ca-file", takes=INSPECT),
    *values("--registry-config, --repository-cache, --repository-config", takes=INSPECT),
)
CHART = (
    option("--dependency-update", effects=(PACKAGE,)),
    *flags("--devel, --pass-credentials, --verify, --insecure-skip-tls-verify, --plain-http, -g --generate-name, --skip-schema-validation"),
    *flags(
        "--enable-dns, --hide-notes, --skip-crds, --no-hooks, --render-subchart-notes, --disable-openapi-validation, --hide-secret, --take-ownership"
    ),
    *values(
        "--set, --set-string, --set-json, --set-literal, --username, --password, --version, --name-template, --description, -l --labels, -o --output"
    ),
    *values("--set-file"),  # key=path: read by the analyser
    *values("-f --values", takes=READ),
    *values("--ca-file, --cert-file, --key-file, --keyring", takes=INSPECT),
    option("--repo", takes=URL, effects=(REMOTE_CODE,)),
    option("--post-renderer", takes=PROGRAM),
    option("--post-renderer-args", takes=TEXT),
)
HELM_CHANGE = (
    *CHART,
    *flags(
        "-i --install, --atomic, --rollback-on-failure, --cleanup-on-fail, --create-namespace, --force, --force-replace, --reset-values, --reuse-values"
    ),
    *flags("--reset-then-reuse-values, --wait-for-jobs, --replace, --recreate-pods, --server-side"),
    option("--wait", takes=TEXT, optional=True),
    *values("--history-max, --timeout"),
    option("--dry-run", takes=TEXT, optional=True, harmless=True, when=("", "client", "server", "true")),
)

HELM = command(
    "helm",
    "helm3",
    options=HELM_GLOBALS,
    analyser="helm",
    environment=(
        variable("KUBECONFIG", takes=CONTEXT),
        variable("HELM_KUBEAPISERVER", takes=URL),
        variable("HELM_PLUGINS", "HELM_CONFIG_HOME", "HELM_DATA_HOME", "HELM_REGISTRY_CONFIG", "HELM_REPOSITORY_CONFIG", takes=CONFIG),
    ),
    subcommands=(
        subcommand(
            "list",
            "ls",
            "status",
            "history",
            "hist",
            effects=(REMOTE_READ,),
            operands=THINGS,
            options=(
                *flags(
                    "-A --all-namespaces, -a --all, -d --date, --deployed, --failed, --pending, -r --reverse, -q --short, --superseded, --uninstalled, --uninstalling, --no-headers, --show-desc, --show-resources"
                ),
                *values("-f --filter, -m --max, --offset, -l --selector, --time-format, -o --output, --revision"),
            ),
        ),
        subcommand(
            "get",
            effects=(REMOTE_READ,),
            subcommands=(
                subcommand(
                    "values",
                    "notes",
                    "hooks",
                    "metadata",
                    operands=THINGS,
                    options=(*flags("-a --all"), *values("--revision, -o --output")),
                ),
                subcommand(
                    "manifest",
                    "all",
                    effects=(SECRET_READ,),
                    operands=THINGS,
                    options=(*flags("-a --all"), *values("--revision, -o --output, --template")),
                ),
            ),
        ),
        subcommand(
            "template",
            operands=operands(many=READ),
            options=(
                *CHART,
                *flags("--include-crds, --is-upgrade, --skip-tests, --validate, --create-namespace"),
                *values("-a --api-versions, --kube-version, -s --show-only, --timeout"),
                option("--release-name"),
                option("--dry-run", takes=TEXT, optional=True),
                option("--output-dir", takes=WRITE),
            ),
        ),
        subcommand(
            "lint",
            operands=operands(many=READ),
            options=(
                *flags("--quiet, --strict, --with-subcharts, --skip-schema-validation"),
                *values("--set, --set-string, --set-json, --set-literal, --kube-version"),
                *values("--set-file"),
                option("-f", "--values", takes=READ),
            ),
        ),
        subcommand(
            "show",
            "inspect",
            effects=(REMOTE_READ,),
            subcommands=(subcommand("all", "chart", "crds", "readme", "values", operands=THINGS, options=(*CHART, *values("--jsonpath"))),),
        ),
        subcommand(
            "search",
            effects=(REMOTE_READ,),
            subcommands=(
                subcommand(
                    "repo",
                    "hub",
                    operands=NAMES,
                    options=(
                        *flags("--devel, -r --regexp, -l --versions, --fail-on-no-result, --list-repo-url"),
                        *values("--version, -o --output, --max-col-width"),
                        option("--endpoint", takes=URL, effects=(EGRESS,)),
                    ),
                ),
            ),
        ),
        subcommand(
            "version",
            "env",
            "completion",
            "help",
            operands=NAMES,
            options=(*flags("--short, -c --client, --no-descriptions"), *values("--template")),
        ),
        subcommand("install", "upgrade", effects=(MUTATION,), operands=THINGS, options=HELM_CHANGE),
        subcommand("rollback", "test", effects=(MUTATION,), operands=THINGS, options=(*HELM_CHANGE, *flags("--logs"), *values("--filter"))),
        subcommand(
            "uninstall",
            "delete",
            "del",
            "un",
            effects=(DESTRUCTIVE,),
            operands=THINGS,
            options=(
                *flags("--keep-history, --no-hooks, --ignore-not-found"),
                option("--wait", takes=TEXT, optional=True),
                *values("--cascade, --description, --timeout"),
                option("--dry-run", harmless=True),
            ),
        ),
        subcommand(
            "pull",
            "fetch",
            effects=(EGRESS, WRITES),
            operands=THINGS,
            options=(*CHART, *flags("--prov, --untar"), option("-d", "--destination", takes=WRITE), option("--untardir", takes=WRITE)),
        ),
        subcommand(
            "push",
            effects=(EGRESS,),
            operands=operands(READ, RESOURCE),
            options=(
                *flags("--insecure-skip-tls-verify, --plain-http"),
                *values("--username, --password"),
                *values("--ca-file, --cert-file, --key-file", takes=INSPECT),
            ),
        ),
        subcommand(
            "package",
            effects=(WRITES,),
            operands=operands(many=READ),
            options=(
                *flags("--sign, -u --dependency-update"),
                *values("--app-version, --version, --key"),
                *values("--keyring, --passphrase-file", takes=INSPECT),
                option("-d", "--destination", takes=WRITE),
            ),
        ),
        subcommand("create", operands=operands(WRITE), options=values("-p --starter")),
        subcommand(
            "dependency",
            "dep",
            "dependencies",
            subcommands=(
                subcommand("list", "ls", operands=NAMES, options=values("--max-col-width")),
                subcommand(
                    "update",
                    "up",
                    "build",
                    effects=(PACKAGE, WRITES),
                    operands=NAMES,
                    options=(*flags("--skip-refresh, --verify, --plain-http"), option("--keyring", takes=INSPECT)),
                ),
            ),
        ),
        subcommand(
            "repo",
            subcommands=(
                subcommand("list", "ls", options=(*flags("--no-headers"), *values("-o --output"))),
                subcommand(
                    "update",
                    "up",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(*flags("--fail-on-repo-update-fail"), *values("--timeout")),
                ),
                subcommand(
                    "add",
                    effects=(MUTATION,),
                    operands=operands(TEXT, URL),
                    options=(
                        *flags(
                            "--allow-deprecated-repos, --force-update, --insecure-skip-tls-verify, --no-update, --pass-credentials, --password-stdin"
                        ),
                        *values("--username, --password, --timeout"),
                        *values("--ca-file, --cert-file, --key-file", takes=INSPECT),
                    ),
                ),
                subcommand("remove", "rm", effects=(MUTATION,), operands=NAMES),
                subcommand("index", operands=operands(WRITE), options=(*flags("--json"), *values("--merge, --url"))),
            ),
        ),
        subcommand(
            "registry",
            subcommands=(
                subcommand(
                    "login",
                    "logout",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(
                        *flags("--insecure, --password-stdin, --plain-http"),
                        *values("-u --username, -p --password"),
                        *values("--ca-file, --cert-file, --key-file", takes=INSPECT),
                    ),
                ),
            ),
        ),
        subcommand("verify", operands=operands(many=READ), options=values("--keyring", takes=INSPECT)),
        subcommand(
            "plugin",
            subcommands=(
                subcommand("list", "ls"),
                subcommand("install", "update", "up", effects=(REMOTE_CODE,), operands=THINGS, options=values("--version")),
                subcommand("uninstall", "rm", "remove", effects=(MUTATION,), operands=THINGS),
            ),
        ),
        subcommand(
            "diff",
            effects=(REMOTE_READ,),
            operands=NAMES,
            options=(
                *HELM_CHANGE,
                *flags(
                    "--allow-unreleased, --detailed-exitcode, --three-way-merge, --no-color, --suppress-secrets, --show-secrets, --include-tests, --normalize-manifests"
                ),
                *values("-C --context, --suppress"),
            ),
        ),
        subcommand("secrets", effects=(SECRET_READ,), operands=NAMES),
    ),
    examples=(
        example("helm list -A", REMOTE_READ),
        example("helm template ./chart"),
        example("helm template ./chart --output-dir out", WRITES),
        example("helm template ./chart --post-renderer /tmp/x", OPAQUE),
        example("helm upgrade -i api ./chart -f values.yaml", MUTATION),
        example("helm upgrade api ./chart --dry-run"),
        example("helm upgrade api ./chart --set-file a=.env", MUTATION, SECRET_READ),
        example("helm install x https://x.example/c.tgz", MUTATION, REMOTE_CODE),
        example("helm install x c --repo https://x.example", MUTATION, REMOTE_CODE),
        example("helm uninstall ingress -n prod", DESTRUCTIVE),
        example("helm get values api", REMOTE_READ),
        example("helm get manifest api", REMOTE_READ, SECRET_READ),
        example("helm pull repo/c", EGRESS, WRITES),
        example("helm repo add x https://x.example", MUTATION),
        example("helm dependency update ./chart", PACKAGE, WRITES),
        example("helm plugin install https://x.example/p", REMOTE_CODE),
        example("helm package ./chart", WRITES),
    ),
)

KUSTOMIZE = command(
    "kustomize",
    analyser="helm",
    options=(*flags("--stack-trace"),),
    subcommands=(
        subcommand(
            "build",
            operands=operands(many=READ),
            options=(
                *flags("--as-current-user, --enable-helm, --network, --helm-debug"),
                option("--enable-alpha-plugins", effects=(PROJECT_CODE,)),
                option("--enable-exec", effects=(PROJECT_CODE,)),
                option("--enable-star", effects=(PROJECT_CODE,)),
                *values("-e --env, --load-restrictor, --mount, --network-name, --reorder, --helm-kube-version, --helm-api-versions"),
                option("--helm-command", takes=PROGRAM),
                option("-o", "--output", takes=WRITE),
            ),
        ),
        subcommand("version", "help", "completion", operands=NAMES, options=(*flags("--short"), *values("-o --output"))),
        subcommand(
            "create",
            "edit",
            "fix",
            effects=(WRITES,),
            operands=NAMES,
            options=(
                *flags("--autodetect, --recursive, -f --force, --vars"),
                *values("--annotations, --labels, --nameprefix, --namesuffix, --namespace, --resources"),
                *flags("--disableNameSuffixHash, --include-templates, --without-selector, --no-verify, -i --ignore-non-existence"),
                *values(
                    "--behavior, --from-literal, --annotation-selector, --group, --kind, --label-selector, --name, --patch, --type, --new-namespace"
                ),
                *values("--path", takes=INSPECT),
            ),
        ),
        subcommand(
            "cfg",
            options=(
                *flags(
                    "--annotate, --exclude-non-local, --format, --include-local, -R --recurse-subpackages, --strip-comments, --kind, --invert-match, --all, --args, --command, --env, --ports, --resources"
                ),
                *flags("--name, --image, --replicas"),
                *values("--style, --wrap-kind, --wrap-version, --field, --graph-structure"),
                *values("--dest", takes=WRITE),
                *values("--function-config", takes=INSPECT),
            ),
            operands=NAMES,
        ),
        subcommand(
            "localize",
            options=(
                *flags("--no-verify"),
                *values("--scope"),
            ),
            effects=(EGRESS, WRITES),
            operands=NAMES,
        ),
    ),
    examples=(
        example("kustomize build overlays/prod"),
        example("kustomize build https://x.example/r", EGRESS),
        example("kustomize build --enable-exec .", PROJECT_CODE),
        example("kustomize build -o out .", WRITES),
        example("kustomize edit set image a=b", WRITES),
        example("kustomize localize https://x.example/r", EGRESS, WRITES),
    ),
)

ARGOCD = command(
    "argocd",
    options=(
        *flags("--core, --grpc-web, --insecure, --plaintext, --port-forward, --prompts-enabled"),
        *values(
            "--argocd-context, --auth-token, --controller-name, -H --header, --http-retry-max, --kube-context, --logformat, --loglevel, --port-forward-namespace, --redis-name, --redis-haproxy-name, --redis-compress, --repo-server-name, --server-name, --grpc-web-root-path"
        ),
        option("--server", takes=HOST),
        option("--config", takes=CONTEXT),
        *values("--client-crt, --client-crt-key, --server-crt", takes=INSPECT),
    ),
    environment=(variable("ARGOCD_SERVER", takes=HOST),),
    subcommands=(
        subcommand("version", "completion", "help", operands=NAMES, options=(*flags("--client, --short"), *values("-o --output"))),
        subcommand("context", "ctx", effects=(MUTATION,), operands=THINGS, options=flags("--delete")),
        subcommand(
            "login",
            "logout",
            "relogin",
            effects=(MUTATION,),
            operands=THINGS,
            options=(*flags("--sso, --skip-test-tls"), *values("--username, --password, --name, --sso-port")),
        ),
        subcommand(
            *("app", "appset", "proj", "project", "repo", "repocreds", "cluster", "cert", "gpg", "account", "admin"),
            subcommands=(
                subcommand(
                    "list",
                    "get",
                    "history",
                    "diff",
                    "manifests",
                    "logs",
                    "resources",
                    "wait",
                    "windows",
                    "can-i",
                    "get-user-info",
                    "actions",
                    effects=(REMOTE_READ,),
                    operands=THINGS,
                    options=(
                        *flags(
                            "--refresh, --hard-refresh, --show-operation, --show-params, --exit-code, -f --follow, --previous, --health, --sync, --operation, --suspended, --degraded, --server-side-generate"
                        ),
                        *values(
                            "-o --output, -l --selector, -p --project, -r --repo, -N --app-namespace, --revision, --timeout, --resource, --kind, --namespace, -c --container, --tail, --since-seconds, --group, --name, --source, --local, --local-repo-root"
                        ),
                    ),
                ),
                subcommand(
                    "sync",
                    "set",
                    "unset",
                    "create",
                    "add",
                    "update",
                    "edit",
                    "patch",
                    "rollback",
                    "terminate-op",
                    "patch-resource",
                    "run",
                    "add-role",
                    "add-source",
                    "remove-source",
                    "rotate-auth",
                    "add-destination",
                    "remove-destination",
                    "allow-cluster-resource",
                    "deny-cluster-resource",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(
                        *flags(
                            "--async, --dry-run, --prune, --force, --replace, --server-side, --apply-out-of-sync-only, --upsert, --validate, --self-heal, --auto-prune, --allow-empty, --insecure, --insecure-skip-server-verification, --enable-lfs, --enable-oci, --in-cluster, -y --yes"
                        ),
                        *values(
                            "--label, --resource, --revision, --strategy, --timeout, --retry-limit, -l --selector, -o --output, -p --parameter, --repo, --path, --dest-server, --dest-namespace, --dest-name, --project, --sync-policy, --sync-option, --helm-set, --helm-set-string, --values, --kustomize-image, -N --app-namespace, --assumeYes, --patch, --type, --name, --username, --password, --local, --release-name, --kube-version"
                        ),
                        *values("-f --file, --ssh-private-key-path, --values-literal-file", takes=READ),
                    ),
                ),
                subcommand(
                    "delete",
                    "rm",
                    "remove",
                    "delete-resource",
                    "delete-role",
                    "delete-token",
                    effects=(DESTRUCTIVE,),
                    operands=THINGS,
                    options=(
                        *flags("--cascade, -y --yes, --force, --orphan, --all"),
                        *values("--propagation-policy, -l --selector, --kind, --resource-name, --namespace, -N --app-namespace"),
                    ),
                ),
                subcommand(
                    "generate-token",
                    "create-token",
                    "initial-password",
                    "bcrypt",
                    effects=(SECRET_READ,),
                    operands=THINGS,
                    options=values("--account, -a, --expires-in, -e, --id, -n --namespace, --password"),
                ),
                subcommand(
                    "update-password", "export", "import", "dashboard", "settings", effects=(SECRET_READ, MUTATION), operands=THINGS
                ),
            ),
        ),
    ),
    examples=(
        example("argocd app list", REMOTE_READ),
        example("argocd app sync api", MUTATION),
        example("argocd app delete api", DESTRUCTIVE),
        example("argocd admin initial-password -n argocd", SECRET_READ),
        example("argocd --config /tmp/x app list", OPAQUE, REMOTE_READ),
    ),
)

FLUX = command(
    "flux",
    options=(
        *flags(
            "--insecure-skip-tls-verify, --verbose, -A --all-namespaces, --all, -s --silent, --export, --no-header, --watch, -w, --with-source, -f --follow, --recursive"
        ),
        *values(
            "--as, --as-group, --cluster, --user, --timeout, --token, --kube-api-qps, --kube-api-burst, --status-selector, --label, --interval, --url, --branch, --tag, --path, --source, --prune, --wait, --target-namespace, -o --output, --kind, --name, --tail, --since, --level, --flux-namespace"
        ),
        *values("-n --namespace, --context", takes=RESOURCE),
        option("--kubeconfig", takes=CONTEXT),
        option("--server", takes=HOST),
    ),
    environment=(variable("KUBECONFIG", takes=CONTEXT),),
    subcommands=(
        subcommand(
            "get",
            "logs",
            "events",
            "stats",
            "tree",
            "trace",
            "check",
            "version",
            "list",
            "diff",
            "debug",
            effects=(REMOTE_READ,),
            operands=THINGS,
            options=(*flags("--pre, --client"), *values("--for, --types")),
        ),
        subcommand("export", effects=(REMOTE_READ,), operands=THINGS, options=(option("--with-credentials", effects=(SECRET_READ,)),)),
        subcommand(
            "build", operands=NAMES, options=(*flags("--dry-run, --strict-substitute"), *values("--kustomization-file, --ignore-paths"))
        ),
        subcommand("completion", "help", operands=NAMES),
        subcommand(
            "reconcile",
            "suspend",
            "resume",
            "create",
            "install",
            "envsubst",
            effects=(MUTATION,),
            operands=THINGS,
            options=(
                *flags("--force, --reset, --chart"),
                *values(
                    "--chart-version, --values, --depends-on, --health-check, --decryption-provider, --decryption-secret, --secret-ref, --components, --components-extra"
                ),
            ),
        ),
        subcommand(
            "bootstrap",
            "push",
            effects=(EGRESS, MUTATION),
            operands=THINGS,
            options=(
                *flags("--personal, --private, --reconcile, --token-auth, --read-write-key"),
                *values("--owner, --repository, --hostname, --components, --components-extra, --revision, --creds, --provider"),
            ),
        ),
        subcommand("delete", "uninstall", effects=(DESTRUCTIVE,), operands=THINGS, options=flags("--keep-namespace, --dry-run")),
    ),
    examples=(
        example("flux export source git x --with-credentials", REMOTE_READ, SECRET_READ),
        example("flux get kustomizations -A", REMOTE_READ),
        example("flux reconcile kustomization app", MUTATION),
        example("flux delete kustomization app", DESTRUCTIVE),
        example("flux bootstrap github --owner=o --repository=r", EGRESS, MUTATION),
    ),
)

STERN = command(
    "stern",
    "kubetail",
    "kail",
    effects=(REMOTE_READ,),
    operands=THINGS,
    options=(
        *flags(
            "-A --all-namespaces, --no-follow, --only-log-lines, --prompt, --show-hidden-options, -t --timestamps, --all, --diff-container, --ephemeral-containers, --init-containers"
        ),
        *values(
            "-c --container, -E --exclude-container, -e --exclude, -i --include, -H --highlight, --exclude-pod, --condition, --container-state, --color, --field-selector, -l --selector, -o --output, -s --since, --tail, --template, --timezone, --max-log-requests, --node, --verbosity, --ns, --svc, --deploy, --rs, --sts, --pod, --ing, --log-level"
        ),
        *values("-n --namespace, --context", takes=RESOURCE),
        option("--kubeconfig", takes=CONTEXT),
        option("-T", "--template-file", takes=READ),
        option("--config", takes=CONFIG),
    ),
    environment=(variable("KUBECONFIG", takes=CONTEXT),),
    examples=(example("stern api -n prod --since 5m", REMOTE_READ), example("stern --config /tmp/x api", OPAQUE, REMOTE_READ)),
)

K9S = command(
    "k9s",
    operands=NAMES,
    analyser="k9s",
    options=(
        *flags("-A --all-namespaces, --headless, --logoless, --crumbsless, --splashless, --readonly, --write, --insecure-skip-tls-verify"),
        *values("-c --command, -l --logLevel, -r --refresh, --cluster, --user, --token, --as, --as-group, --request-timeout"),
        *values("-n --namespace, --context", takes=RESOURCE),
        option("--kubeconfig", takes=CONTEXT),
        *values("--logFile, --screen-dump-dir", takes=WRITE),
    ),
    examples=(example("k9s -n prod", MUTATION), example("k9s version"), example("k9s --logFile l", MUTATION, WRITES)),
)

KUBECTX = command(
    "kubectx",
    "kubens",
    operands=operands(many=RESOURCE),
    analyser="kubectx",
    options=(*flags("-c --current"), option("-d", takes=RESOURCE), *flags("-u --unset, -f --force, -s")),
    environment=(variable("KUBECONFIG", takes=CONTEXT),),
    examples=(example("kubectx"), example("kubectx -c"), example("kubectx prod", MUTATION), example("kubens -d x", MUTATION)),
)

# ---- clusters --------------------------------------------------------------------------------------------------------------

LOCAL_CLUSTER = (
    *flags("-a --all, --force, --wait, --purge, --no-kubernetes, --rootless, --headless, -q --quiet, -v, --retain, --internal"),
    *values(
        "-p --profile, -d --driver --vm-driver, --kubernetes-version, --cpus, --memory, --disk-size, -n --nodes, --addons, --network-plugin, --cni"
    ),
    *values(
        "--name, --image, --agents, --servers, --port, --api-port, --k3s-arg, -o --output, --alsologtostderr, --base-image, --mount-string"
    ),
    *values("--config, --volume", takes=READ),
    option("--kubeconfig", takes=CONTEXT),
)

MINIKUBE = command(
    "minikube",
    "kind",
    "k3d",
    options=(
        *LOCAL_CLUSTER,
        *values("--verbosity"),
    ),
    subcommands=(
        subcommand(
            "status",
            "ip",
            "logs",
            "version",
            "profile",
            "node",
            "options",
            "help",
            "completion",
            "list",
            "docker-env",
            "podman-env",
            "ssh-host",
            operands=NAMES,
            options=(
                *flags("-f --follow, --problems, --unset, -l --light"),
                *values("--shell"),
                *values("--verbosity"),
            ),
        ),
        subcommand(
            "get",
            options=(*values("--verbosity"),),
            subcommands=(
                subcommand(
                    "clusters",
                    "nodes",
                    options=(
                        *flags("-A --all-clusters"),
                        *values("--verbosity"),
                    ),
                    operands=NAMES,
                ),
                subcommand("kubeconfig", options=(*values("--verbosity"),), effects=(SECRET_READ,)),
            ),
        ),
        subcommand("cluster", operands=NAMES, analyser="asking"),
        subcommand(
            "service",
            "dashboard",
            "export",
            operands=THINGS,
            effects=(MUTATION,),
            options=(
                *flags("--url"),
                *values("--verbosity"),
            ),
        ),
        subcommand(
            "start",
            "create",
            "stop",
            "pause",
            "unpause",
            "addons",
            "config",
            "update-context",
            "update-check",
            "cache",
            "image",
            "load",
            "mount",
            "tunnel",
            "build",
            "registry",
            "kubeconfig",
            options=(*values("--verbosity, --arch, --type"),),
            effects=(MUTATION,),
            operands=THINGS,
        ),
        subcommand(
            "delete",
            options=(
                *flags("-A"),
                *values("--verbosity"),
            ),
            effects=(DESTRUCTIVE,),
            operands=THINGS,
        ),
        subcommand("ssh", style=POSIX, effects=(MUTATION,), operands=operands(COMMAND), options=flags("--native-ssh")),
        subcommand("cp", operands=operands(READ, TEXT), effects=(MUTATION,)),
        subcommand("kubectl", style=POSIX, operands=operands(SHELL_WORDS), effects=(MUTATION,)),
    ),
    examples=(
        example("minikube status"),
        example("kind get clusters"),
        example("kind get kubeconfig", SECRET_READ),
        example("k3d cluster list"),
        example("k3d cluster delete x", DESTRUCTIVE),
        example("kind create cluster", MUTATION),
        example("minikube delete --all", DESTRUCTIVE),
        example("minikube ssh rm -rf /data", DESTRUCTIVE, MUTATION),
    ),
)

KUBEADM_OPTIONS = (
    *flags("-f --force, --upload-certs, --print-join-command, --one-output, --skip-headers"),
    *values(
        "-v --v, --apiserver-advertise-address, --pod-network-cidr, --service-cidr, --kubernetes-version, --token, --ttl, --control-plane-endpoint, --discovery-token-ca-cert-hash, --cri-socket, --ignore-preflight-errors, --node-name, --certificate-key, --feature-gates, --image-repository, --description, --usages, --groups"
    ),
    option("--config", takes=CONFIG),
    option("--kubeconfig", takes=CONTEXT),
)
KUBEADM_VERBS = (
    subcommand("version", "help", "completion", "status", "inspect", "config", operands=NAMES, options=values("-o --output")),
    subcommand(
        "upgrade",
        subcommands=(
            subcommand(
                "plan",
                "diff",
                effects=(REMOTE_READ,),
                operands=NAMES,
                options=(
                    *flags("--allow-experimental-upgrades, --allow-release-candidate-upgrades, --print-config"),
                    *values("-o --output, -c --context-lines"),
                ),
            ),
            subcommand("apply", "node", effects=(ROOT_ACCESS,), operands=NAMES),
        ),
    ),
    subcommand("token", effects=(SECRET_READ, MUTATION), operands=NAMES),
    subcommand("certs", operands=NAMES, analyser="kubeadm"),
    subcommand(
        "init",
        "join",
        "alpha",
        "kubeconfig",
        "server",
        "agent",
        "enable",
        "disable",
        "start",
        "stop",
        "etcd-snapshot",
        effects=(ROOT_ACCESS,),
        operands=NAMES,
    ),
    subcommand("check-config"),
    subcommand("ctr", "crictl", style=RAW, operands=NAMES, analyser="bundled"),
    subcommand("reset", "uninstall", effects=(DESTRUCTIVE, ROOT_ACCESS), operands=NAMES),
    subcommand("kubectl", style=RAW, operands=NAMES, analyser="bundled"),
)

KUBEADM = command(
    "kubeadm",
    options=(*KUBEADM_OPTIONS, option("--dry-run", harmless=True)),
    subcommands=KUBEADM_VERBS,
    examples=(
        example("kubeadm version"),
        example("kubeadm certs check-expiration"),
        example("kubeadm upgrade plan", REMOTE_READ),
        example("kubeadm upgrade apply v1.30.0", ROOT_ACCESS),
        example("kubeadm certs renew all", ROOT_ACCESS),
        example("kubeadm init", ROOT_ACCESS),
        example("kubeadm reset -f", DESTRUCTIVE, ROOT_ACCESS),
        example("kubeadm token create --print-join-command", MUTATION, SECRET_READ),
        example("kubeadm init --config /tmp/x", OPAQUE, ROOT_ACCESS),
    ),
)

K3S = command(
    "k3s",
    "rke2",
    "microk8s",
    options=KUBEADM_OPTIONS,
    subcommands=KUBEADM_VERBS,
    examples=(
        example("k3s check-config"),
        example("k3s kubectl get nodes", REMOTE_READ),
        example("k3s kubectl delete ns prod", DESTRUCTIVE),
        example("k3s crictl ps"),
        example("k3s token create", MUTATION, SECRET_READ),
        example("microk8s reset --dry-run", DESTRUCTIVE, ROOT_ACCESS, UNKNOWN),
    ),
)

ISTIOCTL = command(
    "istioctl",
    "linkerd",
    "cilium",
    options=(
        *flags("-A --all-namespaces, -y --skip-confirmation, --force, --readiness, --purge, --wait, --proxy, --pre"),
        *values("--as, -c, --vklog, -o --output, --set, -r --revision, --color, --profile"),
        *values("-n --namespace, -i --istioNamespace, --context", takes=RESOURCE),
        option("--kubeconfig", takes=CONTEXT),
        *values("-f --filename, -d --manifests", takes=READ),
        option("--dry-run", harmless=True),
    ),
    subcommands=(
        subcommand(
            "version", "completion", "help", "verify-install", "validate", operands=NAMES, options=flags("--remote, --short, --client")
        ),
        subcommand(
            "analyze",
            "proxy-status",
            "ps",
            "proxy-config",
            "pc",
            "check",
            "stat",
            "status",
            "viz",
            "authz",
            "remote-clusters",
            "metrics",
            "edges",
            "top",
            "routes",
            "experimental",
            "x",
            effects=(REMOTE_READ,),
            operands=THINGS,
            options=(
                *flags("--verbose, --brief, --interactive, --ignore-warnings, --direct, -q --quiet, --suppress-header"),
                *values(
                    "--fqdn, --port, --address, --direction, --subset, --status, --name, --type, --level, -L, --output-threshold, --wait-duration"
                ),
            ),
        ),
        subcommand("manifest", "profile", "inject", "kube-inject", operands=NAMES),
        subcommand(
            "install",
            "upgrade",
            "tag",
            "waypoint",
            "admin",
            "dashboard",
            "d",
            "create-remote-secret",
            "bug-report",
            "hubble",
            "connectivity",
            "config",
            effects=(MUTATION,),
            operands=THINGS,
        ),
        subcommand("uninstall", effects=(DESTRUCTIVE,), operands=NAMES),
    ),
    examples=(
        example("istioctl proxy-status", REMOTE_READ),
        example("istioctl install -y", MUTATION),
        example("istioctl uninstall --purge", DESTRUCTIVE),
    ),
)

VELERO = command(
    "velero",
    options=(
        *flags(
            "--colorized, --details, --insecure-skip-tls-verify, --wait, -w, --confirm, --all, --include-cluster-resources, --snapshot-volumes"
        ),
        *values(
            "--features, --kubecontext, -o --output, -l --selector, --include-namespaces, --exclude-namespaces, --include-resources, --exclude-resources, --ttl, --from-backup, --from-schedule, --schedule, --storage-location, --volume-snapshot-locations, --namespace-mappings, --provider, --bucket, --plugins, --backup-location-config, --snapshot-location-config"
        ),
        *values("-n --namespace", takes=RESOURCE),
        option("--kubeconfig", takes=CONTEXT),
        option("--secret-file", takes=READ),
        option("--output-file", takes=WRITE),
    ),
    subcommands=(
        subcommand(
            "get",
            "describe",
            "version",
            "client",
            "completion",
            "help",
            effects=(REMOTE_READ,),
            operands=THINGS,
            options=flags("--client-only"),
        ),
        subcommand(
            "backup",
            "restore",
            "schedule",
            "backup-location",
            "snapshot-location",
            "repo",
            "plugin",
            subcommands=(
                subcommand("get", "describe", "logs", "download", effects=(REMOTE_READ,), operands=THINGS),
                subcommand("create", "set", "pause", "unpause", "add", effects=(MUTATION,), operands=THINGS),
                subcommand("delete", "remove", effects=(DESTRUCTIVE,), operands=THINGS),
            ),
        ),
        subcommand("create", "install", "set", effects=(MUTATION,), operands=THINGS),
        subcommand("delete", "uninstall", effects=(DESTRUCTIVE,), operands=THINGS),
        subcommand(
            "debug",
            effects=(REMOTE_READ, WRITES),
            operands=NAMES,
            options=(
                *values("--backup, --restore"),
                *values("--output", takes=WRITE),
            ),
        ),
    ),
    environment=(variable("KUBECONFIG", takes=CONTEXT),),
    examples=(
        example("velero backup get", REMOTE_READ),
        example("velero backup create b", MUTATION),
        example("velero backup delete b", DESTRUCTIVE),
        example("velero debug", REMOTE_READ, WRITES),
        example("velero debug --output /etc/x", REMOTE_READ, WRITES),
    ),
)

COMMANDS = (KUBECTL, HELM, KUSTOMIZE, ARGOCD, FLUX, STERN, K9S, KUBECTX, MINIKUBE, KUBEADM, K3S, ISTIOCTL, VELERO)
