"""Names of R, Julia, Lua, Elixir and Erlang that only calculate, print or look, and those that do one known thing."""

from capfence_sh.capabilities import PACKAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Language:
    """How a language is written, and what its names do.

    quotes, comment, starts and inside (of names), between (parts of a name), refused (signs that are not read), joined (signs of several letters), marks (in
    texts that are put together).  names: harmless ones; pure: modules without effects; reads: functions of a file; runs: name -> kind of project code or
    PACKAGE; loads: what loads libraries, standard: those of the language; never: not as a variable either; member: the sign in front of a field.
    """

    __slots__ = (
        *("atoms", "between", "comment", "inside", "joined", "loads", "marks", "member", "names", "never", "pure", "quotes", "reads"),
        *("refused", "runs", "standard", "starts", "variables_are_upper"),
    )

    def __init__(
        self,
        quotes: str,
        comment: str,
        starts: str,
        inside: str,
        between: str,
        refused: str,
        joined: tuple[str, ...],
        names: str,
        marks: tuple[str, ...] = (),
        pure: tuple[str, ...] = (),
        reads: str = "",
        runs: "Mapping[str, str] | None" = None,
        loads: str = "",
        standard: str = "",
        never: str = "",
        member: str = "",
        atoms: bool = False,
        variables_are_upper: bool = False,
    ) -> None:
        self.quotes = quotes
        self.comment = comment
        self.starts = starts
        self.inside = inside
        self.between = between
        self.refused = refused
        self.joined = joined
        self.names = frozenset(names.split())
        self.marks = marks
        self.pure = pure
        self.reads = frozenset(reads.split())
        self.runs = dict(runs or {})
        self.loads = frozenset(loads.split())
        self.standard = frozenset(standard.split())
        self.never = frozenset(never.split())
        self.member = member
        self.atoms = atoms
        self.variables_are_upper = variables_are_upper


_R = Language(
    quotes="\"'",
    comment="#",
    starts=".",
    inside="._",
    between="::",
    refused="?&",
    joined=("<<-", "<-", "|>", "==", "<=", ">=", "!=", "->"),
    names=(
        "TRUE FALSE NULL NA NaN Inf T F if else for in while repeat next break return pi letters LETTERS month.name "
        "print cat paste paste0 sprintf format formatC prettyNum nchar length sum mean median sd var min max range quantile cor round ceiling floor "
        "sqrt exp log log2 log10 abs seq seq_len seq_along rep rev sort order unique duplicated table tabulate cumsum diff prod c list vector "
        "numeric character logical integer data.frame matrix array factor levels names nrow ncol NROW NCOL dim colnames rownames colSums colMeans "
        "rowSums rowMeans is.na is.null is.numeric is.character any all which which.max which.min head tail summary str class typeof mode "
        "as.numeric as.integer as.character as.Date as.data.frame Sys.time Sys.Date date difftime sessionInfo R.version R.version.string R.home version "
        "packageVersion installed.packages utils::packageVersion utils::sessionInfo set.seed rnorm runif rbinom sample capabilities "
        "extSoftVersion La_version La_library Sys.getlocale l10n_info search getwd file.exists file.size list.files dir.exists basename dirname "
        "normalizePath file.path toupper tolower substr substring strsplit gsub sub grepl regmatches trimws startsWith endsWith rev strtoi "
        "bitwAnd invisible message stop stopifnot warning nlevels cut t identical all.equal object.size nargs "
        "available.packages old.packages suppressWarnings suppressMessages suppressPackageStartupMessages numeric_version R_system_version is.function "
        "parallel::detectCores parallelly::availableCores renv::status lobstr::mem_used gc proc.time Sys.getpid interactive nchar crossprod solve"
    ),
    reads="read.csv read.table read.delim read.csv2 readLines readr::read_csv readr::read_tsv readr::read_lines jsonlite::read_json utils::read.csv",
    runs={
        **dict.fromkeys(
            (
                *("devtools::test", "testthat::test_dir", "testthat::test_local", "testthat::test_file", "testthat::test_package"),
                *("devtools::check", "rcmdcheck::rcmdcheck", "covr::package_coverage", "tinytest::test_all", "tinytest::run_test_dir"),
            ),
            "test",
        ),
        **dict.fromkeys(("lintr::lint_package", "lintr::lint", "lintr::lint_dir", "devtools::lint", "devtools::spell_check"), "lint"),
        **dict.fromkeys(
            (
                *("devtools::document", "devtools::build", "roxygen2::roxygenise", "pkgdown::build_site", "rmarkdown::render"),
                *("knitr::knit", "bookdown::render_book", "devtools::load_all", "pkgload::load_all", "quarto::quarto_render"),
            ),
            "build",
        ),
        **dict.fromkeys(("install.packages", "renv::restore", "renv::install", "devtools::install_deps", "pak::pak"), PACKAGE),
    },
    loads="library require",
    never="file con repos contriburl lib lib.loc type destdir method configure.args",
    member="$",
)
_JULIA = Language(
    quotes='"',
    comment="#",
    starts="_",
    inside="_!",
    between=".",
    refused="?&$~",
    joined=("|>", "==", "<=", ">=", "!=", "=>", "->", "+=", "-="),
    names=(
        "true false nothing missing pi if else elseif end for in while begin let println print show display string length sum prod maximum minimum "
        "extrema sort reverse unique collect range sqrt abs round ceil floor div rem mod exp log sin cos tan zeros ones rand randn fill size ndims "
        "typeof eltype isa Int Int32 Int64 Float32 Float64 String Bool Char Dict Set Vector Matrix Array Tuple keys values haskey push! pop! append! "
        "join split uppercase lowercase replace occursin startswith endswith strip lpad rpad repr repeat first last enumerate zip count findfirst "
        "iseven isodd isprime gcd lcm factorial time now VERSION versioninfo pwd isfile isdir ispath filesize readdir basename dirname joinpath abspath "
        "Sys.CPU_THREADS Sys.MACHINE Sys.ARCH Sys.KERNEL Sys.total_memory Sys.free_memory Threads.nthreads Base.VERSION Base.active_project "
        "Pkg.status Pkg.project mean median std var using import Int8 UInt8 UInt64 BigInt BigFloat Rational Complex isnothing ismissing"
    ),
    marks=("$",),
    reads="readlines read eachline",
    runs={
        "Pkg.test": "test",
        "Pkg.build": "build",
        "Pkg.precompile": "build",
        "Pkg.activate": "build",
        **dict.fromkeys(("Pkg.instantiate", "Pkg.resolve", "Pkg.add", "Pkg.update"), PACKAGE),
    },
    loads="using import",
    standard=(
        "Pkg Test LinearAlgebra Statistics Dates Random Printf InteractiveUtils Base64 SHA UUIDs DelimitedFiles SparseArrays Unicode Markdown Profile "
        "Logging Base TOML"
    ),
    never="include eval run url path rev mode",
)
_ELIXIR = Language(
    quotes='"',
    comment="#",
    starts="_:",
    inside="_!?",
    between=".",
    refused="&$~?",
    joined=("|>", "==", "<=", ">=", "!=", "=>", "->", "<>", "++", "--", "<-"),
    names=(
        "true false nil do end if else unless case cond for fn when and or not in IO.puts IO.inspect System.version System.otp_release "
        "System.build_info System.schedulers_online System.system_time System.monotonic_time inspect length to_string hd tl elem map_size "
        "tuple_size is_list is_map is_nil abs div rem max min round trunc is_binary is_integer byte_size bit_size "
        ":erlang.system_info :erlang.memory :erlang.system_time Mix.env Mix.Project.config Node.self"
    ),
    marks=("#{",),
    pure=(
        *("Enum.", "String.", "Integer.", "Float.", "Map.", "List.", "Keyword.", "Tuple.", "MapSet.", "Range.", "Regex.", "Date.", "Time."),
        *("DateTime.", "NaiveDateTime.", "Base.", "URI.", "Bitwise.", "Version.", "Atom.", "Access.", "Calendar."),
    ),
    atoms=True,
)
_ERLANG = Language(
    quotes='"',
    comment="%",
    starts="_",
    inside="_@",
    between=":",
    refused="?&$~",
    joined=("->", "==", "=<", ">=", "=:=", "/=", "++", "--", "||", "<-"),
    names=(
        "true false ok undefined io:format io:fwrite io:put_chars io:nl erlang:display erlang:system_info erlang:memory erlang:system_time erlang:halt halt "
        "init:stop erlang:nodes erlang:node length hd tl element tuple_size byte_size map_size integer_to_list atom_to_list list_to_integer "
        "otp_release version schedulers schedulers_online process_count system_version system_architecture wordsize port_count total processes ets "
        "binary atom code case of end if when begin fun div rem and or not"
    ),
    pure=("lists:", "maps:", "string:", "math:", "calendar:", "sets:"),
    variables_are_upper=True,
)
_LUA = Language(
    quotes="\"'",
    comment="",
    starts="_",
    inside="_",
    between=".",
    refused="?&$~!|",
    joined=("==", "<=", ">="),
    names=(
        "print tostring tonumber type pairs ipairs next select assert error _VERSION jit.version os.time os.date os.clock for in do end if then else elseif "
        "while repeat until local return nil true false and or not break"
    ),
    pure=("string.", "math.", "table.", "utf8."),
)
LANGUAGES = {"lua": _LUA, "Rscript": _R, "R": _R, "julia": _JULIA, "elixir": _ELIXIR, "erl": _ERLANG}
