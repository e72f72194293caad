"""Well-known libraries for data: what their functions read and write, which of them only compute, and the methods of what they make.

A library stands here when most of it computes; functions of it that do more are named.  Of a library that does not, nothing is known.
"""

from capfence_sh.analysers import Claim, Use, sql_text
from capfence_sh.analysers import python_names as names
from capfence_sh.capabilities import EGRESS
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.hosts import of_url
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.python_scope import Node, Scope
    from capfence_sh.analysers.sql_text import Statement

_PANDAS_READS = ("read_csv", "read_json", "read_excel", "read_parquet", "read_table", "read_fwf", "read_feather", "read_orc", "read_stata")
_READS = frozenset(
    (
        *(f"pandas.{name}" for name in _PANDAS_READS),
        *(f"numpy.{name}" for name in ("load", "loadtxt", "genfromtxt", "fromfile")),
        *(f"polars.{name}" for name in ("read_csv", "read_json", "read_ndjson", "read_parquet", "read_excel", "scan_csv", "scan_parquet")),
        *("pyarrow.parquet.read_table", "pyarrow.parquet.read_schema", "pyarrow.parquet.read_metadata", "pyarrow.parquet.ParquetFile"),
        *("jax.numpy.load", "pyarrow.csv.read_csv", "pyarrow.json.read_json", "pyarrow.feather.read_table", "PIL.Image.open", "cv2.imread"),
        *("h5py.File", "matplotlib.pyplot.imread", "openpyxl.load_workbook", "lxml.etree.parse", "lxml.html.parse", "scipy.io.loadmat"),
        *(
            "scipy.io.wavfile.read",
            "imageio.imread",
            "soundfile.read",
            "xlrd.open_workbook",
            "fitz.open",
            "pypdf.PdfReader",
            "PyPDF2.PdfReader",
        ),
    )
)
_WRITES = frozenset(
    (
        *(
            "jax.numpy.save",
            "jax.numpy.savez",
            "numpy.save",
            "numpy.savez",
            "numpy.savez_compressed",
            "numpy.savetxt",
            "matplotlib.pyplot.savefig",
            "matplotlib.pyplot.imsave",
        ),
        *("cv2.imwrite", "scipy.io.savemat", "scipy.io.wavfile.write", "imageio.imwrite", "soundfile.write", "pandas.ExcelWriter"),
    )
)
# libraries that compute: what begins with these names does, but for the names below
_COMPUTING = (
    *(
        "numpy",
        "pandas",
        "scipy",
        "sklearn",
        "statsmodels",
        "matplotlib",
        "seaborn",
        "polars",
        "pyarrow",
        "networkx",
        "sympy",
        "PIL",
        "cv2",
    ),
    *(
        "bs4",
        "hypothesis",
        "cryptography.x509",
        "lxml.etree",
        "lxml.html",
        "openpyxl",
        "jsonschema",
        "jwt",
        "psutil",
        "tabulate",
        "rich",
        "click",
        "tqdm",
        "colorama",
    ),
    *(
        f"sqlalchemy.{name}"
        for name in ("inspect", "text", "select", "func", "MetaData", "Table", "Column", "Integer", "String", "and_", "or_")
    ),
    *("jax.numpy", "libcst.parse_module", "libcst.parse_expression", "semver", "jmespath", "deepdiff", "einops"),
    *("termcolor", "pytz", "humanize", "markdown", "pygments", "xmltodict", "orjson", "ujson", "simplejson", "msgpack", "regex", "attr"),
    *(
        "pydantic",
        "dateutil",
        "packaging",
        "tomli",
        "tomlkit",
        "tomli_w",
        "ruamel.yaml",
        "chardet",
        "unidecode",
        "Levenshtein",
    ),
)
# parts of names that do more: evaluate, unpickle, fetch, start programs, load other code
_MORE = frozenset(
    (
        *(
            "eval",
            "read_pickle",
            "read_sql",
            "read_sql_query",
            "read_sql_table",
            "read_hdf",
            "read_html",
            "read_xml",
            "read_gbq",
            "HDFStore",
        ),
        *(
            "f2py",
            "distutils",
            "testing",
            "ctypeslib",
            "memmap",
            "DataSource",
            "open_memmap",
            "fetch_openml",
            "load_dataset",
            "get_dataset_names",
        ),
        *("Popen", "kill", "terminate", "suspend", "nice", "sympify", "parse_expr", "lambdify", "autowrap", "preview", "animation", "show"),
        *(
            "XSLT",
            "XMLParser",
            "Extension",
            "launch",
            "edit",
            "pause",
            "getchar",
            "prompt",
            "VideoCapture",
            "dnn",
            "fs",
            "flight",
            "plasma",
            "dataset",
        ),
        *("filesystem", "read_gpickle", "write_gpickle", "read_edgelist", "write_edgelist", "read_graphml", "write_graphml", "read_gml"),
        *(
            "write_gml",
            "ImageGrab",
            "ImageShow",
            "submit_form",
            "open_in_browser",
            "PyJWKClient",
            "pager",
            "style",
            "validate_arguments",
            "ImportString",
        ),
        *(
            "write_table",
            "write_csv",
            "write_feather",
            "frompyfunc",
            "vectorize",
            "fromregex",
            "memory_map",
            "io",
            "utils",
            "compat",
            "core",
        ),
        *(
            "_",
            "__builtins__",
            "os",
            "sys",
            "subprocess",
            "importlib",
            "builtins",
            "shutil",
            "socket",
            "urllib",
            "pickle",
            "ctypes",
            "dump",
        ),
    )
)
_PANDAS = (
    *("agg", "aggregate", "groupby", "merge", "pivot", "pivot_table", "sort_values", "sort_index", "reset_index", "set_index", "reindex"),
    *("value_counts", "astype", "fillna", "dropna", "isna", "notna", "isnull", "notnull", "unique", "nunique", "quantile", "median", "std"),
    *("var", "min", "max", "cumsum", "cumprod", "diff", "shift", "rolling", "resample", "expanding", "iterrows", "itertuples", "to_dict"),
    *("to_list", "to_numpy", "nlargest", "nsmallest", "corr", "cov", "assign", "stack", "unstack", "melt", "explode", "sample", "clip"),
    *(
        "round",
        "abs",
        "rank",
        "where",
        "isin",
        "between",
        "contains",
        "first",
        "last",
        "size",
        "nth",
        "cumcount",
        "idxmax",
        "idxmin",
        "mode",
    ),
    *("map", "apply", "applymap", "transform", "filter", "pipe", "duplicated", "drop_duplicates", "to_frame", "to_period", "to_timestamp"),
    *(
        "tz_localize",
        "tz_convert",
        "floor",
        "ceil",
        "normalize",
        "extract",
        "extractall",
        "zfill",
        "pad",
        "slice",
        "cat",
        "len",
        "prod",
        "skew",
    ),
    *("select_dtypes", "infer_objects", "convert_dtypes", "combine_first", "crosstab", "cut", "memory_usage", "any", "all", "equals", "eq"),
    *("select", "with_columns", "collect", "lazy", "group_by", "col", "alias", "to_pandas", "to_pydict", "to_pylist", "to_datetime"),
    *("plot", "hist", "line", "bar", "get_group", "itertuples", "droplevel", "swaplevel", "squeeze", "nbytes", "pct_change", "interpolate"),
)
_NUMPY = (
    *("reshape", "flatten", "ravel", "dot", "transpose", "argmax", "argmin", "argsort", "tobytes", "astype", "std", "var", "min", "max"),
    *("cumsum", "round", "clip", "nonzero", "squeeze", "repeat", "take", "fill", "all", "any", "trace", "diagonal", "swapaxes", "view"),
    *("ptp", "prod", "conj", "normal", "integers", "choice", "uniform", "shuffle", "permutation", "standard_normal", "item"),
)
_PLOTS = (
    *(
        "plot",
        "scatter",
        "bar",
        "barh",
        "hist",
        "boxplot",
        "legend",
        "grid",
        "set_title",
        "set_xlabel",
        "set_ylabel",
        "set_xlim",
        "set_ylim",
    ),
    *(
        "tight_layout",
        "subplots",
        "add_subplot",
        "suptitle",
        "axhline",
        "axvline",
        "fill_between",
        "imshow",
        "errorbar",
        "annotate",
        "colorbar",
    ),
    *("set_xticks", "set_yticks", "tick_params", "twinx", "autofmt_xdate", "flat", "ravel", "pie", "step", "contour", "text", "set_yscale"),
)
_TORCH = (
    *(*_NUMPY, "backward", "step", "zero_grad", "clone", "detach", "cpu", "cuda", "to", "norm", "permute", "contiguous", "allclose"),
    *(
        "softmax",
        "log_softmax",
        "sigmoid",
        "relu",
        "tanh",
        "requires_grad_",
        "train",
        "dim",
        "float",
        "half",
        "long",
        "int",
        "bool",
        "double",
    ),
    *("bfloat16", "unsqueeze", "expand", "gather", "scatter", "scatter_", "masked_fill", "masked_fill_", "topk", "chunk", "matmul", "mm"),
    *("bmm", "fill_", "add_", "mul_", "sub_", "div_", "copy_", "zero_", "normal_", "uniform_", "new_zeros", "new_ones", "type", "type_as"),
    *("eq", "ne", "gt", "lt", "ge", "le", "isnan", "isfinite", "isinf", "abs", "exp", "log", "sqrt", "pow", "clamp", "unique", "size"),
    *("index_select", "numpy", "modules", "named_modules", "children", "named_children", "named_buffers", "buffers", "forward", "median"),
    *("synchronize", "elapsed_time", "load_state_dict", "roll", "flip", "tril", "triu", "cross", "outer", "logsumexp", "retain_grad"),
    *("register_buffer", "register_parameter", "register_forward_hook", "is_contiguous", "element_size", "nelement", "stride", "scale"),
    *("unscale_", "get_last_lr", "quantile", "bernoulli", "multinomial", "manual_seed", "unbind", "narrow", "movedim", "mul", "add", "sub"),
)
# methods of tasks, futures, loops and locks; in a program that holds no other library with such names
_TASKS = frozenset(
    (
        *("cancel", "cancelled", "set", "time", "run_until_complete", "create_task", "run_in_executor", "add_done_callback", "set_result"),
        *("set_exception", "shutdown_asyncgens", "is_running", "is_closed", "call_soon", "call_later", "notify", "notify_all", "locked"),
        *(
            "put",
            "put_nowait",
            "empty",
            "full",
            "run_forever",
            "stop",
            "uncancel",
            "get_loop",
            "get_name",
            "set_name",
            "get_coro",
            "remove_done_callback",
        ),
    )
)
_WITH_TASKS = frozenset(("asyncio", "threading", "concurrent", "multiprocessing", "queue"))
# library -> methods of what it makes that compute
_METHODS = {
    "pandas": _PANDAS,
    "polars": _PANDAS,
    "pyarrow": (*_PANDAS, "column", "schema", "num_rows", "read_row_group", "field"),
    "numpy": _NUMPY,
    "scipy": _NUMPY,
    "torch": _TORCH,
    "h5py": ("visititems", "visit", "attrs", "require"),
    "jax": _NUMPY,
    "sklearn": (*_NUMPY, "fit", "predict", "fit_transform", "transform", "score", "predict_proba", "get_params", "toarray"),
    "statsmodels": ("fit", "summary", "predict", "params"),
    "matplotlib": _PLOTS,
    "seaborn": _PLOTS,
    "bs4": (
        "find_all",
        "select",
        "select_one",
        "get_text",
        "prettify",
        "find_next",
        "find_parent",
        "find_next_sibling",
        "decompose",
        "findAll",
    ),
    "lxml": ("xpath", "iterfind", "getparent", "cssselect", "getchildren", "iterchildren", "text_content", "getpath", "find", "findall"),
    "openpyxl": ("iter_rows", "iter_cols", "cell", "create_sheet", "merge_cells", "append", "get_sheet_by_name"),
    "PIL": (
        "resize",
        "convert",
        "crop",
        "getpixel",
        "getbbox",
        "thumbnail",
        "histogram",
        "rotate",
        "getdata",
        "putpixel",
        "paste",
        "getcolors",
    ),
    "psutil": (
        *("cpu_percent", "memory_info", "name", "status", "cmdline", "username", "num_threads", "open_files", "create_time"),
        "as_dict",
    ),
    "sqlalchemy": ("get_table_names", "get_columns", "get_indexes", "scalars", "scalar", "all", "first", "fetchmany", "mappings", "one"),
    "rich": ("add_column", "add_row", "print", "rule"),
    "pydantic": ("model_dump", "model_validate", "model_dump_json", "dict"),
}
# methods that write the file that is their first argument; without one they return a text
_SAVES = (
    *("to_csv", "to_json", "to_parquet", "to_excel", "to_html", "to_markdown", "to_feather", "to_latex", "to_pickle", "write_csv"),
    *("write_parquet", "write_json", "save", "savefig", "tofile"),
)
_FILES = ("path_or_buf", "path", "fname", "filename", "fp", "buf", "excel_writer", "file", "where", "")
_ROOTS = frozenset(_METHODS) | {library.partition(".")[0] for library in _COMPUTING}
_CONNECTIONS = ("aiohttp.ClientSession", "httpx.AsyncClient", "requests.Session", "requests.session", "httpx.Client", "urllib3.PoolManager")
_DATABASES = frozenset(
    ("psycopg2", "psycopg", "pymysql", "MySQLdb", "sqlalchemy", "asyncpg", "duckdb", "pyodbc", "cx_Oracle", "peewee", "django")
)
_CHANGING_WORDS = frozenset(("insert", "update", "delete", "replace", "merge", "into", "create"))
_DESCRIBING = ("table_", "index_", "foreign_key_", "integrity_check", "quick_check")  # pragmas of SQLite that take a name
_VERBS = ("get", "post", "put", "patch", "delete", "head", "options", "request", "send", "stream")


def called(dotted: str, scope: "Scope", node: "Node") -> "tuple[list[Use], list[Claim], tuple[str, list[Node]]] | None":
    """(uses, claims, words that name files with their role) of a function of a library; None where nothing is known of it."""
    found = _paths(dotted, node)
    if found is not None:
        return [], [claim for each in found[1] for claim in fetched(scope.folded(each) or "")], found
    opened = _database(dotted, scope, node)
    if opened is not None:
        uses = [each for each in opened if isinstance(each, Use)]
        return uses, [each for each in opened if isinstance(each, Claim)], ("", [])
    return ([], [], ("", [])) if _opens_session(dotted, node) else None


def asks(scope: "Scope", node: "Node") -> bool:
    """Whether the statement given to a cursor only reads."""
    first = node.nodes("args")[0] if node.nodes("args") else node
    wrapped = first.kind == "Call" and scope.dotted(first.node("func")) in ("sqlalchemy.text", "sqlalchemy.sql.text")
    statement = first.nodes("args")[0] if wrapped and first.nodes("args") else first
    text = scope.folded(statement)
    if text is None and "sqlite3" in {name.partition(".")[0] for name in scope.names.values()} and scope.foreign == []:
        begin = start(scope, statement).lower().split()[:1]  # its statements are one each
        if begin == ["pragma"]:  # PRAGMA table_info({name})
            return start(scope, statement).lower().split(" ", 1)[1].lstrip().startswith(_DESCRIBING) and "(" in start(scope, statement)
        return node.node("func").text("attr") == "execute" and begin == ["select"]
    found = list(sql_text.statements(text or "", "psql"))
    return bool(found) and all(map(_reads, found))


def _reads(statement: "Statement") -> bool:
    """Whether a statement of SQL says that it reads, and names nothing that changes."""
    words = statement.words
    if statement.command or not words:
        return False
    if words[0] == "select":
        return "into" not in words
    if words[0] == "pragma":
        return "=" not in statement.squeezed and ("(" not in statement.squeezed or words[-2:][0].startswith(_DESCRIBING))
    return words[0] in ("explain", "with") and _CHANGING_WORDS.isdisjoint(words)


def only_sqlite(scope: "Scope") -> bool:
    """Whether the only databases of the program are files of SQLite."""
    roots = {name.partition(".")[0] for name in scope.names.values()}
    return "sqlite3" in roots and scope.foreign == [] and roots.isdisjoint(_DATABASES)


def keeps(scope: "Scope", node: "Node") -> bool:
    """Whether fixed statements make or change rows and tables of a database that is one file, and remove none."""
    text = scope.folded(node.nodes("args")[0]) if node.nodes("args") else None
    script = node.node("func").text("attr") == "executescript"
    statements = [each for each in (text or "").split(";") if each.strip()]
    if not only_sqlite(scope) or not statements or (len(statements) > 1 and not script):
        return False
    return all(_adds(each.lower().replace("(", " ").split()) for each in statements)


def _adds(words: list[str]) -> bool:
    """Whether a statement of SQLite makes or changes something that it names."""
    if words[0] == "update":
        return "where" in words
    return words[0] in ("create", "insert", "alter", "begin", "commit") or (words[0] == "select" and "into" not in words)


def _paths(dotted: str, node: "Node") -> "tuple[str, list[Node]] | None":
    """(role, words) of a function that reads or writes a file; None for any other."""
    if any(each.text("arg") in ("allow_pickle", "converters") for each in node.nodes("keywords")):
        return None
    if dotted == "h5py.File":
        modes = node.nodes("args")[1:2] + [each.node("value") for each in node.nodes("keywords") if each.text("arg") == "mode"]
        reads = not modes or getattr(modes[0].raw, "value", None) == "r"
        return (READ if reads else WRITE, node.nodes("args")[:1])
    if dotted == "torch.save":
        return (WRITE, node.nodes("args")[1:2])
    if dotted == "torch.load":
        safe = [each.node("value") for each in node.nodes("keywords") if each.text("arg") == "weights_only"]
        return (READ, node.nodes("args")[:1]) if safe and getattr(safe[0].raw, "value", None) is True else None
    if dotted in _READS or dotted in _WRITES:
        given = node.nodes("args")[:1] or [each.node("value") for each in node.nodes("keywords") if each.text("arg") in ("fname", "path")]
        return (READ if dotted in _READS else WRITE, given)
    return None


def computes(dotted: str) -> bool:
    """Whether a function, or another name of one of the libraries, only computes."""
    if not any(dotted == name or dotted.startswith(name + ".") for name in _COMPUTING) or dotted in _READS | _WRITES:
        return False
    return all(part not in _MORE and not part.startswith(("_", "fetch_")) for part in dotted.split(".")[1:]) and dotted not in (
        "PIL.Image.open",
    )


def fetched(text: str) -> list[Claim]:
    """Files that a library opens by URL."""
    return [Claim(EGRESS, of_url(text) or "?", evidence=text)] if "://" in text and not text.startswith("file:") else []


def method(name: str, scope: "Scope", node: "Node") -> "list[Node] | None":
    """Words of the files that are written by a method of what an imported library makes; None when it is not known to be one of those."""
    roots = {dotted.partition(".")[0] for dotted in scope.names.values()} & _ROOTS
    if name in _SAVES and roots:
        return node.nodes("args")[:1] or [each.node("value") for each in node.nodes("keywords") if each.text("arg") in _FILES]
    if name == "connect" and "sqlalchemy" in roots and not node.nodes("args"):  # where the engine was told
        return []
    if name == "rename" and {"pandas", "polars"} & roots and not node.nodes("args"):
        return []
    if name == "drop" and {"pandas", "polars"} & roots and "sqlalchemy" not in roots and "pymongo" not in roots:
        return []
    if name == "eval" and "torch" in roots and not node.nodes("args") and not node.nodes("keywords"):  # of a model
        return []
    if name in _TASKS and _only_tasks(scope):
        return []
    if name == "set" and "matplotlib" in roots and not node.nodes("args"):  # ax.set(xlabel="n")
        return []
    if name == "query" and "pandas" in roots:
        text = scope.folded(node.nodes("args")[0]) if node.nodes("args") else None
        return None if text is None or "@" in text or "(" in text or "__" in text else []
    return [] if any(name in _METHODS.get(root, ()) for root in roots) else None


def _only_tasks(scope: "Scope") -> bool:
    """Whether the program makes tasks or threads, and holds nothing of a library that reaches hosts."""
    roots = {dotted.partition(".")[0] for dotted in scope.names.values()}
    reaching = {name.partition(".")[0] for name in names.CONNECTS} - _WITH_TASKS - {"socket", "urllib", "http"}
    return not _WITH_TASKS.isdisjoint(roots) and not scope.foreign and roots.isdisjoint(reaching | _DATABASES)


def connects(name: str, scope: "Scope", node: "Node") -> "Node | None":
    """The URL of a request made through a session; None for other calls."""
    sessions = any(dotted.partition(".")[0] in ("requests", "httpx", "urllib3", "aiohttp") for dotted in scope.names.values())
    if not sessions or name not in _VERBS:
        return None
    given = node.nodes("args")[1:2] if name in ("request", "stream") else node.nodes("args")[:1]
    given = [each.node("value") for each in node.nodes("keywords") if each.text("arg") in ("url", None, "")] or given
    if name in ("send", "request", "stream") and not given:
        return node
    text = scope.folded(given[0]) if given else None
    known = text is not None and "://" not in text and not text.startswith("//")  # a key of a dictionary, or below the host of the client
    begin = start(scope, given[0]) if given and text is None else ""
    known = known or (begin[:1] == "/" and begin[1:2] not in ("", "/"))
    return None if not given or known else given[0]


def _opens_session(dotted: str, node: "Node") -> bool:
    """Whether a client is made that has not been told a host yet."""
    return (
        dotted in _CONNECTIONS
        and not node.nodes("args")
        and not any(each.text("arg") in ("base_url", "proxies", "proxy", "mounts") for each in node.nodes("keywords"))
    )


def _database(dotted: str, scope: "Scope", node: "Node") -> "list[Use] | list[Claim] | None":
    """sqlalchemy.create_engine: a file of SQLite is written, any other URL is connected to."""
    if dotted not in ("sqlalchemy.create_engine", "sqlalchemy.engine.create_engine"):
        return None
    text = scope.folded(node.nodes("args")[0]) if node.nodes("args") else None
    if text is None:
        return [Claim(EGRESS, "?", evidence=dotted)]
    if text.startswith("sqlite"):
        path = text.partition("://")[2].removeprefix("/")
        return [Use(WRITE, (literal(path),))] if path and path != ":memory:" else []
    return [Claim(EGRESS, of_url(text) or "?", evidence=dotted)]


def begins(scope: "Scope", node: "Node") -> str:
    """The known beginning of a text that is put together, when it names a host in full: f"http://localhost:8000/{x}"."""
    text = start(scope, node)
    return text if "/" in text.partition("://")[2] else ""


def start(scope: "Scope", node: "Node") -> str:
    """The known beginning of a text that is put together."""
    text = ""
    if node.kind == "JoinedStr":
        for part in node.nodes("values"):
            known = scope.folded(part)
            if known is None:
                break
            text += known
    elif node.kind == "BinOp" and node.node("op").kind == "Add":
        text = scope.folded(node.node("left")) or start(scope, node.node("left"))
    elif node.kind == "Name":
        value = scope.constants.get(node.text("id"))
        text = start(scope, value) if value is not None and value.kind in ("JoinedStr", "BinOp") else ""
    return text
