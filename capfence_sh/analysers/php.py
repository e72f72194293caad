"""PHP given with -r: functions it calls; anything that is called by a computed name, and what is not known, is opaque."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.analysers.tokens import COMMAND, COMPUTED, CONSTANT, MARK, WORD, Rules, Token, tokens
from capfence_sh.capabilities import DYNAMIC_TARGET, EGRESS, EVALUATED_DATA, OPAQUE
from capfence_sh.catalog.vocabulary import MOVE, OVERWRITE, PERMISSION, READ, REMOVE, SHELL, WRITE
from capfence_sh.hosts import of_url, split_scheme
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_RULES = Rules(("//", "#"), True, "'", {'"': ("$", "{$")}, "`", "$", False, {})
_KEYWORDS = frozenset(
    (
        *(
            "echo",
            "print",
            "if",
            "else",
            "elseif",
            "foreach",
            "for",
            "while",
            "do",
            "as",
            "return",
            "function",
            "fn",
            "use",
            "new",
            "array",
            "list",
        ),
        *(
            "isset",
            "empty",
            "unset",
            "true",
            "false",
            "null",
            "and",
            "or",
            "xor",
            "int",
            "string",
            "bool",
            "float",
            "static",
            "break",
            "continue",
        ),
        *(
            "switch",
            "case",
            "default",
            "try",
            "catch",
            "finally",
            "throw",
            "instanceof",
            "exit",
            "die",
            "match",
            "endif",
            "endforeach",
            "const",
            "global",
        ),
        *(
            "PHP_EOL",
            "PHP_VERSION",
            "PHP_OS",
            "PHP_INT_MAX",
            "STDIN",
            "STDOUT",
            "STDERR",
            "JSON_PRETTY_PRINT",
            "JSON_UNESCAPED_SLASHES",
            "E_ALL",
        ),
        *(
            "PHP_BINARY",
            "M_PI",
            "TRUE",
            "FALSE",
            "NULL",
            "php",
            "DATE_ATOM",
            "ENT_QUOTES",
            "SORT_NUMERIC",
            "JSON_THROW_ON_ERROR",
            "Exception",
        ),
    )
)
_PURE = frozenset(
    (
        *(
            "strlen",
            "strtoupper",
            "strtolower",
            "ucfirst",
            "ucwords",
            "trim",
            "ltrim",
            "rtrim",
            "substr",
            "strpos",
            "strrpos",
            "str_replace",
            "explode",
        ),
        *(
            "implode",
            "join",
            "sprintf",
            "printf",
            "number_format",
            "count",
            "sizeof",
            "in_array",
            "array_keys",
            "array_values",
            "array_merge",
            "range",
        ),
        *(
            "array_sum",
            "array_unique",
            "array_slice",
            "array_combine",
            "array_flip",
            "array_reverse",
            "array_column",
            "array_key_exists",
            "sort",
            "rsort",
        ),
        *(
            "ksort",
            "krsort",
            "asort",
            "arsort",
            "max",
            "min",
            "abs",
            "floor",
            "ceil",
            "round",
            "sqrt",
            "pow",
            "rand",
            "mt_rand",
            "random_int",
            "intdiv",
        ),
        *(
            "json_encode",
            "json_decode",
            "serialize",
            "var_dump",
            "var_export",
            "print_r",
            "date",
            "time",
            "microtime",
            "strtotime",
            "mktime",
            "gmdate",
        ),
        *(
            "md5",
            "sha1",
            "hash",
            "crc32",
            "base64_encode",
            "base64_decode",
            "bin2hex",
            "hex2bin",
            "dechex",
            "hexdec",
            "bindec",
            "decbin",
            "urlencode",
        ),
        *(
            "urldecode",
            "rawurlencode",
            "htmlspecialchars",
            "html_entity_decode",
            "nl2br",
            "strrev",
            "str_repeat",
            "str_pad",
            "str_split",
            "wordwrap",
        ),
        *(
            "is_array",
            "is_string",
            "is_int",
            "is_null",
            "is_numeric",
            "intval",
            "floatval",
            "strval",
            "boolval",
            "gettype",
            "get_class",
            "phpversion",
        ),
        *(
            "php_uname",
            "php_sapi_name",
            "phpinfo",
            "extension_loaded",
            "get_loaded_extensions",
            "ini_get",
            "ini_get_all",
            "memory_get_usage",
            "getenv",
        ),
        *(
            "function_exists",
            "class_exists",
            "defined",
            "constant",
            "uniqid",
            "random_bytes",
            "password_hash",
            "password_verify",
            "preg_match",
            "preg_split",
        ),
        *(
            "preg_match_all",
            "preg_quote",
            "preg_replace",
            "str_contains",
            "str_starts_with",
            "str_ends_with",
            "array_fill",
            "compact",
            "usleep",
            "sleep",
        ),
        *(
            "file_exists",
            "is_file",
            "is_dir",
            "filesize",
            "filemtime",
            "basename",
            "dirname",
            "pathinfo",
            "realpath",
            "getcwd",
            "stream_get_contents",
        ),
        *(
            "fgets",
            "fgetcsv",
            "fread",
            "feof",
            "fclose",
            "fflush",
            "parse_url",
            "http_build_query",
            "error_reporting",
            "mb_strlen",
            "mb_substr",
            "gc_collect_cycles",
        ),
        *(
            "opcache_get_status",
            "gettimeofday",
            "hrtime",
            "array_push",
            "array_pop",
            "array_shift",
            "array_unshift",
            "ord",
            "chr",
            "nl_langinfo",
            "lcfirst",
        ),
    )
)
_READS = frozenset(
    (
        "file_get_contents",
        "readfile",
        "file",
        "parse_ini_file",
        "scandir",
        "opendir",
        "glob",
        "simplexml_load_file",
        "md5_file",
        "show_source",
    )
)
_BY_NAME = (
    (_READS | frozenset(("sha1_file", "hash_file", "highlight_file")), READ),
    (frozenset(("file_put_contents", "mkdir", "touch", "tempnam", "move_uploaded_file", "symlink", "link")), WRITE),
    (frozenset(("unlink", "rmdir")), REMOVE),
    (frozenset(("ftruncate",)), OVERWRITE),
    (frozenset(("chmod", "chown", "chgrp")), PERMISSION),
    (frozenset(("rename",)), MOVE),
)
_SHELLS = frozenset(("system", "exec", "shell_exec", "passthru", "popen"))
_CONNECTS = frozenset(
    ("curl_init", "fsockopen", "pfsockopen", "stream_socket_client", "mail", "ftp_connect", "get_headers", "gethostbyname", "imap_open")
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the text calls."""
    del reading
    if code is None:
        return NOTHING
    text = word_text(code) or ""
    found = tokens(text, _RULES)
    if found is None:
        return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text[:60]),))
    uses: list[Use] = []
    claims: list[Claim] = []
    acting = _SHELLS | _CONNECTS | frozenset().union(*(names for names, _ in _BY_NAME)) | frozenset(("eval", "assert"))
    for position, token in enumerate(found):
        before = found[position - 1] if position else None
        after = found[position + 1] if position + 1 < len(found) else None
        called = after is not None and after.is_mark("(")
        if token.kind == COMPUTED and ("{$" in token.text or "${" in token.text) and "(" in token.text:
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=token.text))
        elif token.kind == COMMAND:
            uses.append(Use(SHELL, (literal(token.text),)))
        elif token.kind == WORD:
            _word(token.text, found, position, called, before, uses, claims)
        elif called and token.kind not in (MARK,):
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=token.text))
        elif called and token.text in (")", "]", "}"):
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence="call of a result"))
        elif token.kind == CONSTANT and token.text.lower() in acting:
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=token.text))
    return Findings(tuple(uses), tuple(claims))


def _word(name: str, found: list[Token], position: int, called: bool, before: "Token | None", uses: list[Use], claims: list[Claim]) -> None:
    member = before is not None and before.kind == MARK and before.text in ("->", "::")
    lower = name.lower()
    constant = _argument(found, position + 2) if called else _argument(found, position + 1)
    if member and (called or (before is not None and before.text == "::")):
        claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=name))
    elif member or (not called and name in _KEYWORDS) or (called and (lower in _PURE or name in _KEYWORDS)):
        return
    elif called and lower in _SHELLS and constant is not None:
        uses.append(Use(SHELL, (literal(constant),)))
    elif called and lower in _CONNECTS:
        claims.append(Claim(EGRESS, target=of_url(constant or "?") or "?", evidence=name))
    elif called and lower == "fopen" and constant is not None:
        mode = _argument(found, position + 4) or "?"
        _file(READ if mode[:1] == "r" and "+" not in mode else WRITE, constant, uses, claims)
    elif called and any(lower in names for names, _ in _BY_NAME):
        _file(next(role for names, role in _BY_NAME if lower in names), constant, uses, claims)
    else:
        claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=name))


def _file(role: str, text: str | None, uses: list[Use], claims: list[Claim]) -> None:
    """A file, or a URL that PHP opens like one; php://stdin and the like are streams."""
    scheme = split_scheme(text or "")[0]
    if text is None:
        claims.append(Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence="file"))
    elif scheme == "php" and text in ("php://stdin", "php://stdout", "php://stderr", "php://input", "php://memory"):
        return
    elif scheme in ("http", "https", "ftp", "ftps"):
        claims.append(Claim(EGRESS, target=of_url(text) or "?", evidence=text))
    elif scheme:
        claims.append(Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence=text))
    else:
        uses.append(Use(role, (literal(text),)))


def _argument(found: list[Token], position: int) -> str | None:
    """The constant text at `position`, when it is a whole argument."""
    if position + 1 >= len(found) or found[position].kind != CONSTANT:
        return None
    return found[position].text if found[position + 1].text in (",", ")", ";") else None
