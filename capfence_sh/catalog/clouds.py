"""Clients of clouds, infrastructure as code, configuration management and secret stores.

The command lines of the large clouds are generated from their interfaces: tens of thousands of parameters, all of them data for a named
operation.  Their tables list no parameters; the analysers `aws` and `cloud` read the words by the rules of those programs.
"""

from capfence_sh.catalog.vocabulary import (
    CODE,
    CONFIG,
    CONTENT,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    OPTIONS,
    PACKAGE,
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
    variable,
)

THINGS = operands(many=RESOURCE)
NAMES = operands(many=TEXT)

# ---- generated command lines -----------------------------------------------------------------------------------------------

AWS = command(
    *("aws", "aws2", "awslocal"),
    style=RAW,
    operands=NAMES,
    analyser="aws",
    environment=(
        variable("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_DATA_PATH", takes=CONTEXT),
        variable("AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_*", "HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy", takes=URL),
        variable("AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_EC2_METADATA_SERVICE_ENDPOINT", takes=URL),
        variable("AWS_PAGER", "PAGER", takes=SHELL, harmless=("", "cat", "less", "more")),
    ),
    examples=(
        example("AWS_ENDPOINT_URL_DYNAMODB=https://x.example aws dynamodb list-tables", EGRESS, REMOTE_READ),
        example("AWS_CONTAINER_CREDENTIALS_FULL_URI=http://x.example/ aws sts get-caller-identity", EGRESS, REMOTE_READ),
        example("aws --version"),
        example("aws ec2 describe-instances --filters Name=tag:Env,Values=prod --query 'Reservations[].Instances[]'", REMOTE_READ),
        example("aws sts get-caller-identity", REMOTE_READ),
        example("aws --profile prod --region eu-west-1 s3 ls s3://logs/", REMOTE_READ),
        example("aws ec2 terminate-instances --instance-ids i-1", DESTRUCTIVE),
        example("aws ec2 terminate-instances --instance-ids i-1 --dry-run"),
        example("aws ec2 start-instances --instance-ids i-1", MUTATION),
        example("aws s3 cp dump.sql s3://b/", EGRESS),
        example("aws s3 cp .env s3://b/", EGRESS, SECRET_READ),
        example("aws s3 cp s3://b/x out", REMOTE_READ, WRITES),
        example("aws s3 sync --delete s3://b/x /srv/x", DESTRUCTIVE, REMOTE_READ, WRITES),
        example("aws s3 rm s3://b --recursive", DESTRUCTIVE),
        example("aws s3 rm s3://b --recursive --dryrun"),
        example("aws s3api put-object --bucket b --key k --body .env", EGRESS, SECRET_READ),
        example("aws s3api get-object --bucket b --key k /etc/x", REMOTE_READ, WRITES),
        example("aws secretsmanager get-secret-value --secret-id x", REMOTE_READ, SECRET_READ),
        example("aws ssm get-parameter --name x", REMOTE_READ),
        example("aws ssm get-parameter --name x --with-decryption", REMOTE_READ, SECRET_READ),
        example("aws ecr get-login-password", REMOTE_READ, SECRET_READ),
        example("aws lambda invoke --function-name f out.json", MUTATION, WRITES),
        example("aws iam attach-user-policy --user-name u --policy-arn arn:x", MUTATION, ROOT_ACCESS),
        example("aws sns publish --topic-arn t --message file://.env", EGRESS, SECRET_READ),
        example("aws --endpoint-url https://x.example s3 ls", EGRESS),
        example("aws configure list"),
        example("aws ec2 frobnicate", MUTATION, UNKNOWN),
    ),
)

CLOUD_ENVIRONMENT = (
    variable("CLOUDSDK_API_ENDPOINT_OVERRIDES_*", "CLOUDSDK_PROXY_ADDRESS", "HCLOUD_ENDPOINT", "LINODE_CLI_API_HOST", takes=URL),
    variable("OCI_CLI_ENDPOINT", "OS_AUTH_URL", takes=URL),
    variable("LIBVIRT_DEFAULT_URI", "VIRSH_DEFAULT_CONNECT_URI", takes=OPTIONS, option="list -c", program="virsh"),
    variable("HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy", takes=URL),
    variable("PAGER", takes=SHELL, harmless=("", "cat", "less", "more")),
)

GCLOUD = command(
    "gcloud",
    style=RAW,
    operands=NAMES,
    analyser="cloud",
    environment=(
        *CLOUD_ENVIRONMENT,
        variable("CLOUDSDK_CONFIG", "GOOGLE_APPLICATION_CREDENTIALS", "CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE", takes=CONTEXT),
        variable("CLOUDSDK_PYTHON", takes=PROGRAM, harmless=("python3", "/usr/bin/python3")),
        variable("CLOUDSDK_PYTHON_SITEPACKAGES", takes=TEXT),
        variable("CLOUDSDK_PYTHON_ARGS", takes=OPTIONS, program="python3"),
    ),
    examples=(
        example("gcloud compute instances list --format='table(name,status)'", REMOTE_READ),
        example("gcloud projects delete p --quiet", DESTRUCTIVE),
        example("gcloud compute instances --project list delete vm", DESTRUCTIVE),
        example("gcloud compute instances start vm", MUTATION),
        example("gcloud auth print-access-token", SECRET_READ),
        example("gcloud secrets versions access latest --secret=x", SECRET_READ),
        example("gcloud config list"),
        example("gcloud compute ssh vm", EGRESS),
        example("gcloud compute ssh vm --command='rm -rf /srv'", DESTRUCTIVE, REMOTE_READ),
        example("gcloud storage cp .env gs://b/", EGRESS, SECRET_READ),
        example("gcloud storage cp gs://b/x out", REMOTE_READ, WRITES),
        example("gcloud storage rm gs://b/x", DESTRUCTIVE),
        example("gcloud run deploy api", EGRESS, MUTATION),
        example("gcloud components update", MUTATION, PACKAGE),
        example("gcloud frobnicate", UNKNOWN),
    ),
)

AZ = command(
    "az",
    style=RAW,
    operands=NAMES,
    analyser="cloud",
    environment=(*CLOUD_ENVIRONMENT, variable("AZURE_CONFIG_DIR", "AZURE_EXTENSION_DIR", takes=CONTEXT)),
    examples=(
        example("az vm list -o table", REMOTE_READ),
        example("az group delete -n rg --yes", DESTRUCTIVE),
        example("az vm restart -g rg -n vm", MUTATION),
        example("az account get-access-token", SECRET_READ),
        example("az keyvault secret show --vault-name v -n s", SECRET_READ),
        example("az storage blob upload -f .env -c c -n n", EGRESS, SECRET_READ),
        example("az rest --method delete --url https://management.azure.com/x", DESTRUCTIVE),
    ),
)

GSUTIL = command(
    "gsutil",
    style=RAW,
    operands=NAMES,
    analyser="cloud",
    environment=(variable("BOTO_CONFIG", "BOTO_PATH", takes=CONTEXT),),
    examples=(
        example("gsutil ls gs://b", REMOTE_READ),
        example("gsutil cp .env gs://b/", EGRESS, SECRET_READ),
        example("gsutil -m rsync -d a gs://b", DESTRUCTIVE, EGRESS),
        example("gsutil rm -r gs://b/x", DESTRUCTIVE),
        example("gsutil cp gs://b/x out", REMOTE_READ, WRITES),
    ),
)

OTHER_CLOUDS = (
    command(
        *(
            "bq",
            "doctl",
            "heroku",
            "flyctl",
            "fly",
            "vercel",
            "now",
            "netlify",
            "wrangler",
            "eksctl",
            "linode-cli",
            "hcloud",
            "scw",
            "ibmcloud",
            "oci",
        ),
        *(
            "openstack",
            "aliyun",
            "railway",
            "render",
            "supabase",
            "firebase",
            "cf",
            "exo",
            "civo",
            "yc",
            "tccli",
            "kn",
            "eb",
            "ecs-cli",
            "argo",
            "tkn",
        ),
        *("vultr-cli", "databricks", "govc", "xe", "nova"),
        *("rancher", "hubble", "calicoctl", "multipass", "lxc", "incus", "ovhai", "circleci", "stripe", "hasura"),
        style=RAW,
        operands=NAMES,
        analyser="cloud",
        environment=CLOUD_ENVIRONMENT,
        examples=(
            example("doctl compute droplet list", REMOTE_READ),
            example("doctl compute droplet delete x", DESTRUCTIVE),
            example("heroku config -a app", SECRET_READ),
            example("heroku ps:restart -a app", MUTATION),
            example("heroku pg:reset -a app", DESTRUCTIVE),
            example("heroku run bash -a app", EGRESS),
            example("flyctl deploy", EGRESS, MUTATION),
            example("vercel --prod", EGRESS, MUTATION),
            example("wrangler secret put X", MUTATION),
            example("eksctl get cluster", REMOTE_READ),
            example("multipass delete vm1", DESTRUCTIVE),
            example("bq query 'select 1'", REMOTE_READ),
            example("bq query 'drop table x'", DESTRUCTIVE),
            example("bq rm -f ds.t", DESTRUCTIVE),
            example("databricks fs rm -r dbfs:/x", DESTRUCTIVE),
            example("govc vm.destroy web1", DESTRUCTIVE),
        ),
    ),
    command(
        "virsh",
        style=RAW,
        operands=operands(many=INSPECT),
        analyser="cloud",
        language="foreign",
        stdin=CODE,  # virsh(1): "If no COMMAND is specified, then virsh will start a minimal interpreter waiting for your commands"
        environment=CLOUD_ENVIRONMENT,
        examples=(
            example("virsh list --all", REMOTE_READ),
            example("virsh destroy vm1", DESTRUCTIVE),
            example("virsh <<< 'list --all'", OPAQUE),
        ),
    ),
    command(
        *(
            "vault",
            "consul",
            "nomad",
            "boundary",
            "waypoint",
            "packer",
            "terragrunt",
            "pulumi",
            "cdk",
            "cdktf",
            "serverless",
            "sls",
            "sam",
            "crossplane",
        ),
        style=RAW,
        operands=NAMES,
        analyser="cloud",
        environment=(
            *CLOUD_ENVIRONMENT,
            variable(
                "VAULT_ADDR", "VAULT_AGENT_ADDR", "CONSUL_HTTP_ADDR", "NOMAD_ADDR", "BOUNDARY_ADDR", "WAYPOINT_SERVER_ADDR", takes=URL
            ),
            variable("PULUMI_BACKEND_URL", takes=URL),
            variable("PACKER_PLUGIN_PATH", "TERRAGRUNT_CONFIG", "TG_CONFIG", "PULUMI_HOME", takes=CONTEXT),
            variable("TERRAGRUNT_WORKING_DIR", "TG_WORKING_DIR", "TERRAGRUNT_SOURCE", "TG_SOURCE", takes=CONTEXT),
            variable("TERRAGRUNT_TFPATH", "TG_TF_PATH", takes=PROGRAM, harmless=("terraform", "tofu")),
            variable("CDK_APP", takes=SHELL),
            variable("VAULT_CONFIG_PATH", takes=CONTEXT),  # may name a program that keeps the token
        ),
        examples=(
            example("vault status", REMOTE_READ),
            example("VAULT_ADDR=https://x.example vault status", EGRESS, REMOTE_READ),
            example("LIBVIRT_DEFAULT_URI='qemu+ext:///system?command=x' virsh list", OPAQUE, REMOTE_READ),
            example("vault kv get secret/db", SECRET_READ),
            example("vault kv put secret/db a=@.env", MUTATION, SECRET_READ),
            example("vault kv delete secret/db", DESTRUCTIVE),
            example("consul members", REMOTE_READ),
            example("consul kv get a", REMOTE_READ),
            example("consul exec rm -rf /srv", DESTRUCTIVE),
            example("nomad job status", REMOTE_READ),
            example("nomad job stop api", MUTATION),
            example("packer validate .", PROJECT_CODE),
            example("packer build .", MUTATION, PROJECT_CODE),
            example("pulumi preview", PROJECT_CODE),
            example("PULUMI_BACKEND_URL=https://x.example pulumi preview", PROJECT_CODE, EGRESS),
            example("PULUMI_BACKEND_URL=file:///srv/state pulumi preview", PROJECT_CODE),
            example("pulumi up -y", MUTATION, PROJECT_CODE),
            example("pulumi destroy -y", DESTRUCTIVE),
            example("terragrunt run-all apply", MUTATION),
            example("terragrunt plan", REMOTE_READ),
            example("terragrunt --tf-path /tmp/x plan", REMOTE_READ, OPAQUE),
            example("cdk synth --app 'rm -rf /srv'", PROJECT_CODE, DESTRUCTIVE),
        ),
    ),
)

# ---- terraform -------------------------------------------------------------------------------------------------------------

TF_COMMON = (
    *flags("-no-color, -compact-warnings, -json, -input, -lock, -refresh, -ignore-remote-version"),
    *values("-lock-timeout, -parallelism, -var, -replace, -target"),
    *values("-var-file", takes=READ),
)
TF_STATE = (*values("-state, -config", takes=INSPECT), *values("-state-out, -backup", takes=WRITE))

TERRAFORM = command(
    *("terraform", "tofu"),
    style=SINGLE,
    options=(option("-chdir", takes=DIRECTORY), option("-v", harmless=True)),
    environment=(
        variable("TF_CLI_ARGS", takes=OPTIONS, option="*"),
        variable("TF_HTTP_ADDRESS", "TF_HTTP_LOCK_ADDRESS", "TF_HTTP_UNLOCK_ADDRESS", takes=URL),
        variable("TF_CLI_ARGS_plan", takes=OPTIONS, option="plan *"),
        variable("TF_CLI_ARGS_apply", takes=OPTIONS, option="apply *"),
        variable("TF_CLI_ARGS_destroy", takes=OPTIONS, option="destroy *"),
        variable("TF_CLI_ARGS_init", takes=OPTIONS, option="init *"),
        variable("TF_CLI_ARGS_validate", takes=OPTIONS, option="validate *"),
        variable("TF_CLI_ARGS_fmt", takes=OPTIONS, option="fmt *"),
        variable("TF_CLI_ARGS_show", takes=OPTIONS, option="show *"),
        variable("TF_CLI_ARGS_output", takes=OPTIONS, option="output *"),
        variable("TF_CLI_ARGS_import", takes=OPTIONS, option="import *"),
        variable("TF_CLI_ARGS_refresh", takes=OPTIONS, option="refresh *"),
        variable("TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG", takes=CONFIG),
        variable("TF_LOG_PATH", takes=WRITE),
        variable("TF_PLUGIN_CACHE_DIR", takes=CONFIG),  # holds the plugins that run
        variable("TF_DATA_DIR", takes=CONTEXT),  # holds the plugins that run
        variable("TF_REATTACH_PROVIDERS", takes=CODE),
    ),
    subcommands=(
        subcommand("version", "help", "metadata", "modules", style=SINGLE, operands=NAMES, options=flags("-json")),
        subcommand(
            "validate",
            style=SINGLE,
            operands=NAMES,
            analyser="terraform",
            options=(*flags("-json, -no-color, -no-tests"), *values("-test-directory")),
        ),
        subcommand(
            "fmt",
            style=SINGLE,
            operands=operands(many=WRITE),
            analyser="writes_here",
            options=(
                *flags("-diff, -no-color, -recursive, -list"),
                option("-check", harmless=True),
                option("-write", takes=TEXT, optional=True, harmless=True, when=("false",)),
            ),
        ),
        subcommand(
            "graph",
            style=SINGLE,
            operands=NAMES,
            options=(*flags("-draw-cycles"), *values("-type, -module-depth"), option("-plan", takes=READ)),
        ),
        subcommand("show", style=SINGLE, operands=operands(READ), options=flags("-json, -no-color"), analyser="terraform"),
        subcommand(
            "output",
            style=SINGLE,
            operands=NAMES,
            effects=(REMOTE_READ,),
            options=(*flags("-json, -no-color, -raw"), *values("-state", takes=INSPECT)),
            analyser="terraform",
        ),
        subcommand(
            "plan",
            style=SINGLE,
            effects=(REMOTE_READ,),
            operands=NAMES,
            analyser="terraform",
            options=(
                *TF_COMMON,
                *flags("-destroy, -detailed-exitcode, -refresh-only"),
                *values("-out, -generate-config-out", takes=WRITE),
                *values("-state", takes=INSPECT),
            ),
        ),
        subcommand(
            "console",
            style=SINGLE,
            effects=(REMOTE_READ,),
            operands=NAMES,
            stdin=CODE,  # file() reads any file
            language="foreign",
            options=(*TF_COMMON, *flags("-plan"), *values("-state", takes=INSPECT)),
        ),
        subcommand(
            "init",
            style=SINGLE,
            effects=(PACKAGE,),
            operands=NAMES,
            analyser="state_backend",
            options=(
                *flags(
                    "-backend, -force-copy, -get, -input, -lock, -no-color, -json, -reconfigure, -migrate-state, -upgrade, -ignore-remote-version"
                ),
                *values("-lock-timeout, -lockfile, -test-directory"),
                option("-backend-config", takes=TEXT),
                option("-from-module", takes=URL, effects=(REMOTE_CODE,)),
                option("-plugin-dir", takes=CONFIG),
            ),
        ),
        subcommand(
            "get",
            style=SINGLE,
            effects=(PACKAGE,),
            operands=NAMES,
            analyser="writes_here",
            options=(*flags("-no-color, -update"), *values("-test-directory")),
        ),
        subcommand(
            "apply",
            style=SINGLE,
            effects=(MUTATION,),
            operands=operands(READ),
            options=(*TF_COMMON, *TF_STATE, *flags("-auto-approve, -refresh-only"), option("-destroy", effects=(DESTRUCTIVE,))),
        ),
        subcommand(
            "destroy",
            style=SINGLE,
            effects=(DESTRUCTIVE,),
            operands=NAMES,
            options=(*TF_COMMON, *TF_STATE, *flags("-auto-approve, -force")),
        ),
        subcommand(
            "refresh",
            "import",
            "taint",
            "untaint",
            "force-unlock",
            style=SINGLE,
            effects=(MUTATION,),
            operands=THINGS,
            options=(*TF_COMMON, *TF_STATE, *flags("-allow-missing, -force, -allow-missing-config")),
        ),
        subcommand(
            "test",
            style=SINGLE,
            effects=(MUTATION, PROJECT_CODE),
            operands=NAMES,
            options=(*TF_COMMON, *flags("-verbose"), *values("-filter, -test-directory, -cloud-run, -junit-xml")),
        ),
        subcommand("login", "logout", style=SINGLE, effects=(MUTATION,), operands=operands(HOST)),
        subcommand(
            "state",
            style=SINGLE,
            subcommands=(
                subcommand(
                    "list",
                    "show",
                    style=SINGLE,
                    effects=(REMOTE_READ,),
                    operands=THINGS,
                    options=(*values("-id"), *values("-state", takes=INSPECT)),
                ),
                subcommand("pull", style=SINGLE, effects=(SECRET_READ,)),
                subcommand(
                    "rm",
                    "push",
                    style=SINGLE,
                    effects=(DESTRUCTIVE,),
                    operands=THINGS,
                    options=(*TF_COMMON, *TF_STATE, *flags("-force"), option("-dry-run", harmless=True)),
                ),
                subcommand(
                    "mv",
                    "replace-provider",
                    style=SINGLE,
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(*TF_COMMON, *TF_STATE, *flags("-auto-approve"), *values("-backup-out"), option("-dry-run", harmless=True)),
                ),
            ),
        ),
        subcommand(
            "workspace",
            style=SINGLE,
            subcommands=(
                subcommand("list", "show", style=SINGLE, effects=(REMOTE_READ,), operands=NAMES),
                subcommand(
                    "select",
                    "new",
                    style=SINGLE,
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=(*TF_COMMON, *TF_STATE, *flags("-or-create")),
                ),
                subcommand("delete", style=SINGLE, effects=(DESTRUCTIVE,), operands=THINGS, options=(*TF_COMMON, *flags("-force"))),
            ),
        ),
        subcommand(
            "providers",
            style=SINGLE,
            options=values("-test-directory"),
            subcommands=(
                subcommand("schema", style=SINGLE, options=flags("-json")),
                subcommand(
                    "lock",
                    "mirror",
                    style=SINGLE,
                    effects=(PACKAGE,),
                    operands=operands(many=WRITE),
                    options=(
                        *flags("-enable-plugin-cache"),
                        *values("-platform"),
                        option("-net-mirror", takes=URL),
                        option("-fs-mirror", takes=INSPECT),
                    ),
                ),
            ),
        ),
    ),
    examples=(
        example("terraform version"),
        example("terraform plan -out=tf.plan", REMOTE_READ, WRITES),
        example("terraform -chdir=infra plan", REMOTE_READ),
        example("terraform -chdir=/tmp/x plan", PROJECT_CODE, REMOTE_READ),
        example("terraform output", REMOTE_READ),
        example("terraform output -json", REMOTE_READ, SECRET_READ),
        example("terraform output db_password", REMOTE_READ, SECRET_READ),
        example("terraform show -json", SECRET_READ),
        example("terraform apply -auto-approve", MUTATION),
        example("terraform apply -destroy", DESTRUCTIVE, MUTATION),
        example("terraform destroy -auto-approve", DESTRUCTIVE),
        example("terraform state list", REMOTE_READ),
        example("terraform state rm a.b", DESTRUCTIVE),
        example("terraform state pull", SECRET_READ),
        example("terraform init -upgrade", PACKAGE, WRITES),
        example("terraform init -from-module=https://x.example/m", PACKAGE, REMOTE_CODE, WRITES),
        example("terraform init -plugin-dir=/tmp/x", OPAQUE, PACKAGE, WRITES),
        example("terraform init -backend-config=address=https://x.example/s", PACKAGE, WRITES, EGRESS),
        example("terraform init -backend-config=bucket=state", PACKAGE, WRITES),
        example("terraform fmt -check"),
        example("terraform fmt", WRITES),
        example("terraform test", MUTATION, PROJECT_CODE),
        example("terraform plan -var-file=.env", REMOTE_READ, SECRET_READ),
        example("TF_CLI_CONFIG_FILE=/tmp/x terraform plan", OPAQUE, REMOTE_READ),
        example("tofu workspace delete x", DESTRUCTIVE),
    ),
)

# ---- ansible ---------------------------------------------------------------------------------------------------------------

ANSIBLE_CONNECTION = (
    *flags(
        "-v --verbose, -vv, -vvv, -vvvv, -k --ask-pass, -K --ask-become-pass, -J --ask-vault-password --ask-vault-pass, -o --one-line, --flush-cache"
    ),
    *flags("-D --diff, --force-handlers, --step"),
    *values(
        "-u --user, -c --connection, -T --timeout, -f --forks, -l --limit, -t --tree --tags, --skip-tags, --start-at-task, --become-method"
    ),
    *values("--become-user, -B --background, -P --poll, --task-timeout, --vault-id"),
    option("--ssh-common-args", "--sftp-extra-args", "--scp-extra-args", "--ssh-extra-args", takes=TEXT, effects=(OPAQUE,)),
    option("-e", "--extra-vars", takes=CONTENT),
    *values("-i --inventory --inventory-file", takes=CONTEXT),
    *values("--private-key --key-file", takes=INSPECT),
    *values("--vault-password-file --vault-pass-file", takes=CONTEXT),
    *values("-M --module-path, --playbook-dir", takes=CONTEXT),
    *values("--become-password-file --become-pass-file, --connection-password-file --conn-pass-file", takes=CONTEXT),
    option("-b", "--become", effects=(ROOT_ACCESS,)),
)
ANSIBLE_COMMON = (
    *ANSIBLE_CONNECTION,
    option("--list-hosts", harmless=True),
    option("--syntax-check", harmless=True),
    option("--list-tasks", harmless=True),
    option("--list-tags", harmless=True),
)
ANSIBLE_ENVIRONMENT = (
    variable("ANSIBLE_CONFIG", takes=CONTEXT),
    variable(
        "ANSIBLE_LIBRARY",
        "ANSIBLE_ACTION_PLUGINS",
        "ANSIBLE_CALLBACK_PLUGINS",
        "ANSIBLE_FILTER_PLUGINS",
        "ANSIBLE_*_PLUGINS",
        "ANSIBLE_INVENTORY",
        *("ANSIBLE_ROLES_PATH", "ANSIBLE_COLLECTIONS_PATH", "ANSIBLE_COLLECTIONS_PATHS", "ANSIBLE_MODULE_UTILS"),
        takes=CONTEXT,
    ),
    variable("ANSIBLE_LOG_PATH", takes=WRITE),
    variable("ANSIBLE_SSH_ARGS", "ANSIBLE_SSH_COMMON_ARGS", "ANSIBLE_SSH_EXECUTABLE", "ANSIBLE_VAULT_PASSWORD_FILE", takes=PROGRAM),
    variable("EDITOR", "PAGER", "ANSIBLE_PAGER", takes=SHELL, harmless=("vi", "vim", "nano", "cat", "less", "more")),
)

ANSIBLE = command(
    "ansible",
    effects=(REMOTE_READ,),
    operands=operands(RESOURCE),
    analyser="ansible",
    environment=ANSIBLE_ENVIRONMENT,
    options=(
        *ANSIBLE_COMMON,
        *values("-m --module-name, -a --args"),
        option("-C", "--check"),
        *flags("-h"),
    ),
    examples=(
        example("ansible all -m ping", REMOTE_READ),
        example("ansible web -m setup -a filter=x", REMOTE_READ),
        example("ansible all -a 'ls /'", REMOTE_READ),
        example("ansible all -m shell -a 'rm -rf /srv'", DESTRUCTIVE, MUTATION, REMOTE_READ),
        example("ansible all -b -m ping", REMOTE_READ, ROOT_ACCESS),
        example("ansible all -m service -a 'name=x state=restarted'", MUTATION, REMOTE_READ),
        example("ansible all -m file -a 'path=/srv state=absent'", DESTRUCTIVE, REMOTE_READ),
        example("ansible all --list-hosts"),
        example("ansible all -m debug -a \"msg={{ lookup('pipe','id') }}\"", OPAQUE, REMOTE_READ),
        example("ansible all -m ping --ssh-common-args='-o ProxyCommand=x'", OPAQUE, REMOTE_READ),
        example("ansible all -m ping -e ansible_python_interpreter=/tmp/x", OPAQUE, REMOTE_READ),
        example("ansible all -m ping --vault-id a@/tmp/x", OPAQUE, REMOTE_READ),
        example("ansible all -m ping --become-password-file /tmp/x", OPAQUE, REMOTE_READ),
        example("ansible all -m slurp -a src=/etc/shadow", REMOTE_READ, SECRET_READ),
    ),
)
ANSIBLE_PLAYBOOK = command(
    "ansible-playbook",
    operands=operands(many=INSPECT),
    analyser="ansible",
    environment=ANSIBLE_ENVIRONMENT,
    options=(
        *ANSIBLE_COMMON,
        option("-C", "--check"),
        *flags("-h"),
    ),
    examples=(
        example("ansible-playbook site.yml -i hosts", MUTATION, PROJECT_CODE),
        example("ansible-playbook site.yml --check --diff", PROJECT_CODE, REMOTE_READ),
        example("ansible-playbook site.yml --syntax-check"),
        example("ansible-playbook site.yml --ssh-extra-args=-oProxyCommand=x", MUTATION, OPAQUE, PROJECT_CODE),
        example("ansible-playbook -b site.yml", MUTATION, PROJECT_CODE, ROOT_ACCESS),
        example("ansible-playbook -e @.env site.yml", MUTATION, PROJECT_CODE, SECRET_READ),
    ),
)
ANSIBLE_TOOLS = (
    command(
        "ansible-vault",
        options=(
            *flags("-v, --ask-vault-pass, -J"),
            *values("--encrypt-vault-id, -n --name, --stdin-name"),
            *values("--vault-id, --vault-password-file --vault-pass-file, --new-vault-password-file, --new-vault-id", takes=CONTEXT),
            option("--output", takes=WRITE),
        ),
        environment=ANSIBLE_ENVIRONMENT,
        subcommands=(
            subcommand("view", "decrypt", effects=(SECRET_READ,), operands=operands(many=INSPECT)),
            subcommand("encrypt", "create", "edit", "rekey", operands=operands(many=WRITE)),
            subcommand("encrypt_string", operands=NAMES),
        ),
        examples=(
            example("ansible-vault view a.yml", SECRET_READ),
            example("ansible-vault encrypt a.yml", WRITES),
            example("ansible-vault decrypt a.yml --output /tmp/x", SECRET_READ, WRITES),
        ),
    ),
    command(
        "ansible-galaxy",
        options=flags("-v, -c --ignore-certs"),
        subcommands=(
            subcommand(
                *("collection", "role"),
                subcommands=(
                    subcommand(
                        "list",
                        "info",
                        "search",
                        "verify",
                        effects=(REMOTE_READ,),
                        operands=NAMES,
                        options=(*flags("--offline"), *values("-s --server, -p --roles-path --collections-path")),
                    ),
                    subcommand(
                        "install",
                        "download",
                        effects=(MUTATION, PACKAGE),
                        operands=NAMES,
                        options=(
                            *flags("-f --force, --force-with-deps, -n --no-deps, --pre, -U --upgrade, -i --ignore-errors, -g"),
                            *values("--timeout, --token"),
                            option("-s", "--server", takes=URL, effects=(REMOTE_CODE,)),
                            option("-r", "--role-file", takes=READ),
                            option("-p", "--roles-path", "--collections-path", takes=WRITE),
                        ),
                    ),
                    subcommand(
                        "remove",
                        "init",
                        "build",
                        "delete",
                        effects=(WRITES,),
                        operands=NAMES,
                        options=(
                            *flags("-f --force"),
                            *values("--init-path, --output-path", takes=WRITE),
                        ),
                    ),
                    subcommand(
                        "publish",
                        "import",
                        "setup",
                        effects=(EGRESS,),
                        operands=operands(many=READ),
                        options=values("--token, --api-key, -s --server"),
                    ),
                ),
            ),
            subcommand(
                "install",
                effects=(MUTATION, PACKAGE),
                operands=NAMES,
                options=(
                    *flags("-f --force, -n --no-deps"),
                    option("-r", "--role-file", takes=READ),
                    option("-p", "--roles-path", takes=WRITE),
                    option("-s", "--server", takes=URL, effects=(REMOTE_CODE,)),
                ),
            ),
            subcommand("list", "search", "info", effects=(REMOTE_READ,), operands=NAMES),
        ),
        examples=(
            example("ansible-galaxy collection list", REMOTE_READ),
            example("ansible-galaxy install -r requirements.yml", MUTATION, PACKAGE),
            example("ansible-galaxy role install -p /etc/x a", MUTATION, PACKAGE, WRITES),
            example("ansible-galaxy collection install -s https://x.example a", MUTATION, PACKAGE, REMOTE_CODE),
            example("ansible-galaxy collection publish a.tgz", EGRESS),
            example("ansible-galaxy role init x", WRITES),
        ),
    ),
    command(
        "ansible-console",
        operands=NAMES,
        effects=(OPAQUE, MUTATION),
        options=(
            *flags("-b --become, -K, -k, -v, -C --check"),
            *values("-i --inventory, -u --user, -l --limit, -f --forks"),
            *flags(
                "--ask-vault-password --ask-vault-pass, --list-hosts, --step, --vault-id, --vault-password-file --vault-pass-file, -D --diff, --ask-become-pass, -M --module-path, -e --extra-vars, -h, --inventory-file, --ask-pass, --verbose"
            ),
            *values("--become-method, --become-user, --task-timeout, -T --timeout, -c --connection"),
            *values(
                "--become-password-file --become-pass-file, --connection-password-file --conn-pass-file, --private-key --key-file",
                takes=READ,
            ),
            *values("--playbook-dir", takes=CONFIG),
            option("--scp-extra-args", takes=TEXT, effects=(OPAQUE,)),
            option("--sftp-extra-args", takes=TEXT, effects=(OPAQUE,)),
            option("--ssh-common-args", takes=TEXT, effects=(OPAQUE,)),
            option("--ssh-extra-args", takes=TEXT, effects=(OPAQUE,)),
        ),
        examples=(example("ansible-console web", OPAQUE, MUTATION),),
    ),
    command(
        *("ansible-inventory", "ansible-doc", "ansible-config"),
        operands=NAMES,
        options=(
            *flags(
                "-v, --list, --graph, --vars, -y --yaml, --toml, --export, -j --json, -s --snippet, -l, -F --list_files, --only-changed, --disabled"
            ),
            *values("-t --type, --limit, --format, -M --module-path"),
            *values("-i --inventory", takes=CONTEXT),
            *values("-c --config", takes=CONTEXT),
            option("--host", takes=TEXT),
            option("--output", takes=WRITE),
            *values("--inventory-file", takes=CONTEXT),
        ),
        analyser="inventory",
        environment=ANSIBLE_ENVIRONMENT,
        examples=(
            example("ansible-inventory -i hosts --list"),
            example("ansible-inventory -i ./hosts.py --list", PROJECT_CODE),
            example("ansible-inventory --inventory-file /tmp/hosts --list", OPAQUE),
            example("ansible-inventory --list --output /etc/x", WRITES),
        ),
    ),
    command(
        "ansible-pull",
        effects=(REMOTE_CODE,),
        operands=NAMES,
        options=(
            *flags("--list-hosts"),  # of the playbook that is fetched
            *ANSIBLE_CONNECTION,
            *flags("--full, --accept-host-key, --clean, --track-subs, --purge"),
            *values("-C --checkout, -d --directory, -s --sleep, -m --module-name"),
            option("-U", "--url", takes=URL),
            *flags("--check, --verify-commit, --force, -h, --only-if-changed"),
        ),
        examples=(
            example("ansible-pull -U https://x.example/r", REMOTE_CODE),
            example("ansible-pull --ssh-extra-args=-oProxyCommand=x -U https://x.example/r", OPAQUE, REMOTE_CODE),
            example("ansible-pull --list-hosts -U https://x.example/r", REMOTE_CODE),
            example("ansible-pull -b -U https://x.example/r", REMOTE_CODE, ROOT_ACCESS),
        ),
    ),
)

SOPS = command(
    "sops",
    operands=operands(many=READ),
    options=(
        *flags(
            "-e --encrypt, -r --rotate, --verbose, --ignore-mac, --mac-only-encrypted, --disable-version-check, -s --show-master-keys, --enable-local-keyservice"
        ),
        *values(
            "--input-type, --output-type, --extract, --set, --kms, --pgp, --age, --gcp-kms, --azure-kv, --hc-vault-transit, --encryption-context, --aws-profile"
        ),
        *values(
            "--unencrypted-suffix, --encrypted-suffix, --unencrypted-regex, --encrypted-regex, --add-kms, --rm-kms, --add-pgp, --rm-pgp, --add-age, --rm-age"
        ),
        option("--config", takes=CONTEXT),
        option("-d", "--decrypt", effects=(SECRET_READ,)),
        option("-i", "--in-place", operands=WRITE),
        option("--output", takes=WRITE),
        option("--keyservice", takes=URL),
        *flags(
            "--check-for-updates, -h, -v, --value-file, --value-stdin, --idempotent, --background, --pristine, --same-process, --no-fifo, --yes -y, --omit-extensions, --recursive, --prompt"
        ),
        *values(
            "-p, -k, --hckms, -a, --add-gcp-kms, --rm-gcp-kms, --add-hckms, --rm-hckms, --add-azure-kv, --rm-azure-kv, --add-hc-vault-transit, --rm-hc-vault-transit, --unencrypted-comment-regex, --encrypted-comment-regex, --shamir-secret-sharing-threshold, --indent, --filename-override, --decryption-order, --user, --filename, --network --net, --address --addr"
        ),
        *values("--file -f", takes=READ),
    ),
    environment=(variable("EDITOR", "SOPS_EDITOR", takes=SHELL, harmless=("vi", "vim", "nano", "true")),),
    analyser="sops",
    examples=(
        example("sops -d secrets.yaml", SECRET_READ),
        example("sops -e -i secrets.yaml", WRITES),
        example("sops -d --output x secrets.yaml", SECRET_READ, WRITES),
        example("sops decrypt secrets.yaml", SECRET_READ),
        example("sops exec-env secrets.yaml 'rm -rf /srv'", DESTRUCTIVE, SECRET_READ),
    ),
)

COMMANDS = (AWS, GCLOUD, AZ, GSUTIL, *OTHER_CLOUDS, TERRAFORM, ANSIBLE, ANSIBLE_PLAYBOOK, *ANSIBLE_TOOLS, SOPS)
