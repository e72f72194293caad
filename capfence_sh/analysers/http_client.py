"""curl and wget: values that name files in their own syntax, where a download lands, and other hosts than those of the URLs."""

from capfence_sh.analysers import Claim, Findings, Use, curl_hosts
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, MUTATION, ROOT_ACCESS, SECRET_READ, UNKNOWN
from capfence_sh.catalog.vocabulary import READ, URL, WRITE
from capfence_sh.hosts import of_url, split_scheme
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_SAFE_METHODS = frozenset(("GET", "HEAD", "OPTIONS", "TRACE", "PROPFIND"))
# schemes whose URL spells out what is said to the server
_CONVERSATIONS = frozenset(("gopher", "gophers", "dict", "telnet", "mqtt", "mqtts", "smtp", "smtps", "ws", "wss"))
# last parts of paths to which a question is sent as a body
_QUERIES = frozenset(("_search", "_count", "_msearch", "_analyze", "_explain", "_mget", "_field_caps"))
_QUERY_PATHS = ("/api/v1/query", "/api/v1/query_range", "/api/v1/series", "/api/v1/labels", "/_validate/query", "/_search/template")
_LOSSES = ("/_delete_by_query", "/tsdb/delete_series")
_BODIES = (
    *("--data", "--data-ascii", "--data-binary", "--data-raw", "--data-urlencode", "--json", "--form", "--form-string", "--upload-file"),
    *("--post-data", "--post-file", "--body-data", "--body-file"),
)
_CONTROL_SOCKETS = ("docker.sock", "containerd.sock", "podman.sock", "crio.sock", "dockershim.sock", "libvirt-sock", "snapd.socket")
# commands of wgetrc(5) that neither run programs nor change files or hosts
_WGETRC = frozenset(
    (
        *("robots", "timeout", "tries", "wait", "quiet", "verbose", "user_agent", "useragent", "header", "limit_rate", "check_certificate"),
        *("recursive", "reclevel", "no_parent", "continue", "timestamping", "progress", "waitretry", "dns_timeout", "connect_timeout"),
        *(
            "read_timeout",
            "max_redirect",
            "use_proxy",
            "adjust_extension",
            "convert_links",
            "page_requisites",
            "accept",
            "reject",
            "domains",
        ),
    )
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What a transfer reads, writes and reaches beyond what its options say by themselves."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = _request_claims(reading)
    home = None
    if reading.path[0] == "curl":
        uses += _named_files(reading) + curl_hosts.others(reading)
        claims += _sockets(reading)
        home = curl_hosts.at_home(reading)
    else:
        claims += _wgetrc(reading) + _listed(reading)
    found = (*uses, *_downloads(reading), *_report_files(reading))
    return Findings(found if home is None else (*home, *found), tuple(claims), replaces=home is not None)


def _request_claims(reading: "Reading") -> list[Claim]:
    """Requests that change something at the other end, and bodies that a redirect takes elsewhere."""
    methods = [word_text(value) or "?" for value in reading.values("--request", "--method")]
    body = any(reading.has(name) for name in _BODIES) and not reading.has("--get")
    claims: list[Claim] = []
    urls = [word_text(field) or "" for use in reading.uses if use.role == URL for field in use.fields]
    if any(split_scheme(url)[0] in _CONVERSATIONS for url in urls):
        claims.append(Claim(MUTATION))
    if "DELETE" in methods or any(_loses(url) for url in urls):
        claims.append(Claim(DESTRUCTIVE))
    elif set(methods) <= {"GET", "POST"} and body and urls and all(_queries(url) for url in urls):
        pass
    elif (body and not methods) or any(method not in _SAFE_METHODS for method in methods):
        claims.append(Claim(MUTATION))
    if any(_shows(url) for url in urls):
        claims.append(Claim(SECRET_READ, evidence=next(filter(_shows, urls))))
    if (body or "POST" in methods) and any(_commands(url) for url in urls):
        claims.append(Claim(ROOT_ACCESS, evidence=next(filter(_commands, urls))))
    if reading.has("--location-trusted") or (body and reading.has("--location")):
        claims.append(Claim(EGRESS, target="?", evidence="redirect"))
    return claims


def _listed(reading: "Reading") -> list[Claim]:
    """A file names URLs besides those that are written here."""
    lists = [field for name in ("--input-file", "--input-metalink") for field in reading.values(name)]
    return [Claim(EGRESS, target="?", evidence=word_text(field) or "") for field in lists]


def _loses(url: str) -> bool:
    """Whether a path says that data is lost there, whatever the method (Elasticsearch, Prometheus)."""
    return split_scheme(url)[1].partition("?")[0].rstrip("/").endswith(_LOSSES)


def _shows(url: str) -> bool:
    """Whether what lies there is a credential: secrets of a Kubernetes API (`kubectl proxy`), of Vault, the memory of a program (Spring)."""
    path = split_scheme(url)[1].partition("/")[2].partition("?")[0].rstrip("/")
    parts = path.split("/")
    if path.startswith("api/v1/") and "secrets" in (parts[2:3] + parts[4:5]):
        return True
    return path.startswith(("v1/secret/", "v1/auth/token/create")) or path.endswith("actuator/heapdump")


def _commands(url: str) -> bool:
    """Whether a body sent there starts a program as root: the API of docker, and of a kubelet, behind a port."""
    host, _, path = split_scheme(url)[1].partition("/")
    path = "/" + path.partition("?")[0]
    if host.endswith((":2375", ":2376")):
        return path.endswith(("/containers/create", "/exec", "/start"))
    return host.endswith((":10250", ":10255")) and path.startswith(("/run/", "/exec/", "/attach/"))


def _queries(url: str) -> bool:
    """Whether a body sent there is a question (Elasticsearch, Prometheus, Loki)."""
    path = split_scheme(url)[1].partition("?")[0].partition("#")[0].rstrip("/")
    return path.rpartition("/")[2] in _QUERIES or path.endswith(_QUERY_PATHS)


def _named_files(reading: "Reading") -> list[Use]:
    """@FILE and <FILE inside values (curl(1): --cookie, --header, --write-out, --form, --data-urlencode, --variable)."""
    found: list[str] = []
    for value in reading.values("--header", "--proxy-header", "--write-out"):
        found += _after(word_text(value) or "", "@", at_start=True)
    for value in reading.values("--variable"):
        found += _after(word_text(value) or "", "@", at_start=False)
    for value in reading.values("--data-urlencode", "--url-query"):
        text = word_text(value) or ""
        found += _after(text.partition("=")[0], "@", at_start=False)
    for value in reading.values("--cookie"):
        text = word_text(value) or ""
        found += [text] if text and "=" not in text else []
    for value in reading.values("--form"):
        content = (word_text(value) or "").partition("=")[2]
        if content[:1] in ("@", "<"):
            found += [part.partition(";")[0].strip('"') for part in content[1:].split(",")]
        elif content[:2] == "(;" or content[:1] == "=(":
            continue
    return [Use(READ, (literal(name),)) for name in found if name not in ("", "-", ".")]


def _report_files(reading: "Reading") -> list[Use]:
    """%output{FILE} and %output{>>FILE} in what curl --write-out prints."""
    texts = [word_text(value) or "" for value in reading.values("--write-out")]
    names = [part.partition("}")[0].removeprefix(">>") for text in texts for part in text.split("%output{")[1:]]
    return [Use(WRITE, (literal(name),)) for name in names]


def _after(text: str, mark: str, at_start: bool) -> list[str]:
    head, found, rest = text.partition(mark)
    return [rest] if found and not (at_start and head) else []


def _sockets(reading: "Reading") -> list[Claim]:
    claims: list[Claim] = []
    for value in reading.values("--unix-socket", "--abstract-unix-socket"):
        text = word_text(value)
        if text is None or any(name in text for name in _CONTROL_SOCKETS):
            claims.append(Claim(ROOT_ACCESS, target=text or "?", evidence=text or "socket"))
    return claims


def _wgetrc(reading: "Reading") -> list[Claim]:
    claims: list[Claim] = []
    for value in reading.values("--execute"):
        key, _, setting = (word_text(value) or "?").partition("=")
        key = key.strip().lower().replace("-", "_")
        if key.endswith("_proxy") and key != "use_proxy":
            claims.append(Claim(EGRESS, target=of_url(setting.strip()) or setting.strip() or "?", evidence=key))
        elif key not in _WGETRC:
            claims.append(Claim(UNKNOWN, evidence=word_text(value) or key))
    return claims


def _downloads(reading: "Reading") -> list[Use]:
    """Files named after the URL: curl -O, and wget without -O."""
    curl = reading.path[0] == "curl"
    if curl and not reading.has("--remote-name", "--remote-name-all"):
        return []
    if not curl and (reading.has("--output-document", "--spider") or reading.harmless):
        return []
    folder = next((word_text(value) or "?" for value in reading.values("--output-dir", "--directory-prefix")), "")
    words = [field for role, field, _ in reading.operands if role == URL] + list(reading.values("--url"))
    uses: list[Use] = []
    for field in words:
        name = split_scheme(word_text(field) or "")[1].partition("?")[0].partition("/")[2].rpartition("/")[2] or "index.html"
        uses.append(Use(WRITE, (literal(f"{folder}/{name}" if folder else name),)))
    return uses
