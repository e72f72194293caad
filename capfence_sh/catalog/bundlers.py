"""Bundlers and build drivers of JavaScript projects: whatever they are asked, they run configuration and plug-ins of the project."""

from capfence_sh.catalog.vocabulary import (
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    OPAQUE,
    PROJECT_CODE,
    RAW,
    READ,
    SECRET_READ,
    SHELL,
    TEXT,
    UNKNOWN,
    WRITE,
    WRITES,
    command,
    example,
    flags,
    operands,
    option,
    values,
)

WORDS = operands(many=TEXT)

BUNDLERS = (
    command(
        "webpack",
        options=(
            *flags(
                "-w --watch, --stats, --progress, --hot, --no-hot, --analyze, --fail-on-warnings, --cache, --no-cache, --profile, --bail, --open, --no-open, -h, -v"
            ),
            *flags(
                "--watch-options-stdin, --disable-interpret, --live-reload, --no-live-reload, --compress, --history-api-fallback, --https, --client-progress, --target-reset, --entry-reset"
            ),
            *values(
                "--mode, -n --name, --config-name, --env, --node-env, --define-process-env-node-env, -t --target, -d --devtool, --entry, --context, --module-bind"
            ),
            *values(
                "--port, --host, --server-type, --stats-colors, --output-public-path, --log-level, -j --json, --config-node-env, -e --extends"
            ),
            *values("-c --config", takes=CONFIG),
            *values("-o --output-path, --output-filename", takes=WRITE),
            *flags("--no-devtool, --color, --no-color"),
            *flags("-m --merge"),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(
            example("webpack --mode production --progress", PROJECT_CODE),
            example("webpack -o /etc/x", PROJECT_CODE, WRITES),
            example("webpack --output-filename ../../x", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "vite",
        options=(
            *flags(
                "--cors, --strictPort, --force, --clearScreen, --no-clearScreen, -w --watch, --emptyOutDir, --no-emptyOutDir, --ssrManifest, --app, --profile, -h, -v"
            ),
            *values(
                "--port, --base, -l --logLevel, -d --debug, -f --filter, -m --mode, --target, --assetsDir, --assetsInlineLimit, --configLoader"
            ),
            *(option("--host", "--open", "--ssr", "--sourcemap", "--minify", "--manifest", takes=TEXT, optional=True),),
            option("-c", "--config", takes=CONFIG),
            option("--outDir", takes=WRITE),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(example("vite build --outDir dist", PROJECT_CODE, WRITES), example("vite --port 3000 --host", PROJECT_CODE)),
    ),
    command(
        "rollup",
        options=(
            *flags(
                "-w --watch, --silent, --failAfterWarnings, --bundleConfigAsCjs, --compact, --no-conflict, --no-esModule, --no-freeze, --no-indent, --no-interop, --no-strict, --no-treeshake, --perf"
            ),
            *flags(
                "--preserveModules, --preserveSymlinks, --stdin, --no-stdin, --logLevel, --forceExit, --extend, --waitForBundleInput, -h, -v, --no-preserveEntrySignatures, --no-externalLiveBindings"
            ),
            *values(
                "-e --external, -f --format, -g --globals, -i --input, -m --sourcemap, -n --name, -p --plugin, --amd.id, --assetFileNames, --banner, --chunkFileNames, --context, --entryFileNames, --environment"
            ),
            *values(
                "--exports, --footer, --intro, --outro, --filterLogs, --inlineDynamicImports, --watch.onStart, --watch.onEnd, --configImportAttributesKey"
            ),
            *(option("-c", "--config", takes=CONFIG, optional=True),),
            *values("-o --file, -d --dir", takes=WRITE),
            *values("--configPlugin", takes=CONFIG),
        ),
        operands=operands(many=READ),
        analyser="builder",
        examples=(
            example("rollup src/a.js --format cjs -o bundle.js", PROJECT_CODE, WRITES),
            example("rollup -c", PROJECT_CODE),
            example("rollup -p node-resolve a.js", PROJECT_CODE),
            example(
                'rollup -p \'{name:"x",buildStart(){require("child_process").execSync("rm -rf /srv")}}\' a.js',
                PROJECT_CODE,
                DESTRUCTIVE,
                OPAQUE,
            ),
        ),
    ),
    command(
        "esbuild",
        style=RAW,
        operands=WORDS,
        analyser="esbuild",
        examples=(
            example("esbuild --bundle a.js --minify --outfile=/etc/out.js", PROJECT_CODE, WRITES),
            example("esbuild --define:DEBUG=true --loader:.js=jsx a.js", PROJECT_CODE),
            example("esbuild --bundle .env", PROJECT_CODE, SECRET_READ),
        ),
    ),
    command(
        "parcel",
        options=(
            *flags(
                "--no-cache, --no-autoinstall, --no-hmr, --https, --lazy, --no-optimize, --no-scope-hoist, --no-content-hash, --no-source-maps, --detailed-report, --profile, --trace, --open, -V, -h"
            ),
            *values(
                "-p --port, --host, --hmr-port, --hmr-host, --public-url, --log-level, --target, --watch-dir, --watch-backend, --reporter, --feature-flag, --cert, --key, --watch-ignore"
            ),
            *values("--dist-dir, --cache-dir", takes=WRITE),
            option("--config", takes=READ),
        ),
        operands=operands(many=TEXT),
        analyser="builder",
        examples=(
            example("parcel build index.html --no-cache", PROJECT_CODE),
            example("parcel build --dist-dir out index.html", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "tsup",
        options=(
            *flags(
                "--minify, --minify-whitespace, --minify-identifiers, --minify-syntax, --keep-names, --legacy-output, --sourcemap, --treeshake, --splitting, --no-splitting, --clean, --silent, --metafile, --shims, --cjsInterop, --no-config, --bundle, --no-bundle"
            ),
            *flags("--dts-only, --killSignal, --replace-node-env, --pure, -h, -v"),
            *values(
                "--format, --target, --env, --define, --external, --noExternal, --global-name, --loader, --platform, --tsconfig, --jsxFactory, --jsxFragment, --inject, --publicDir, --ignore-watch, --entry"
            ),
            option("--onSuccess", takes=SHELL),
            *(option("--dts", "--watch", takes=TEXT, optional=True),),
            option("--config", takes=READ),
            option("-d", "--out-dir", takes=WRITE),
        ),
        operands=operands(many=READ),
        analyser="builder",
        examples=(
            example("tsup src/a.ts --format esm,cjs --dts -d out", PROJECT_CODE, WRITES),
            example("tsup --onSuccess 'rm -rf /srv'", PROJECT_CODE, DESTRUCTIVE),
        ),
    ),
    command(
        *("swc", "babel"),
        options=(
            *flags(
                "-w --watch, -s --source-maps, -D --copy-files, -q --quiet, -M --include-dotfiles, --no-swcrc, --no-babelrc, --log-watch-compilation, --strip-leading-paths, --workers, --only-changed, --sync, --minified, --compact, --no-comments, --verbose"
            ),
            *flags("--delete-dir-on-start, --relative, --no-copy-ignored, --skip-initial-build, --highlight-code, --retain-lines, -V, -h"),
            *values(
                "-f --filename, --env-name, --source-type, --ignore, --only, -x --extensions, --out-file-extension, --keep-file-extension, --presets, --plugins, --root-mode, --source-map-target, --source-root, -C --config, --cache-identifier, --root"
            ),
            *values("--config-file", takes=READ),
            *values("-o --out-file, -d --out-dir", takes=WRITE),
        ),
        operands=operands(many=READ),
        analyser="builder",
        examples=(example("babel src --minified --ignore x --out-dir lib", PROJECT_CODE, WRITES),),
    ),
)

DRIVERS = (
    command(
        "turbo",
        options=(
            *flags(
                "--parallel, --continue, --no-cache, --force, --no-daemon, --daemon, --only, --no-deps, --include-dependencies, --single-package, --remote-only, --skip-infer, --no-update-notifier, --preflight, --experimental-ui, --affected, --version, -h, -v, -vv"
            ),
            *flags("--json, --docker, --production, --use-gitignore, --login"),
            *values(
                "--concurrency, --filter -F, --scope, --cache, --cache-workers, --env-mode, --framework-inference, --global-deps, --output-logs, --log-order, --log-prefix, --since, --ignore, --api, --team, --token, --ui, --color, --trace, --verbosity, --remote-cache-timeout"
            ),
            *(option("--dry", "--dry-run", "--summarize", takes=TEXT, optional=True),),
            option("--graph", "--profile", "--anon-profile", takes=WRITE, optional=True),
            *values("--cwd, --root-turbo-json", takes=READ),
            *values("--cache-dir, --out-dir, --heap", takes=WRITE),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(
            example("turbo run build --filter web --concurrency=1 --no-cache", PROJECT_CODE),
            example("turbo build --cache-dir /etc/x", PROJECT_CODE, WRITES),
            example("turbo build --graph=/etc/x.html", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "nx",
        options=(
            *flags(
                "--all, --verbose, --skip-nx-cache, --skipNxCache, --skip-remote-cache, --nx-bail, --prod, --watch, --fix, --quiet, --codeCoverage, --coverage, --ci, --dry-run, --dryRun, -d, --interactive, --no-interactive, --open, --affected, --uncommitted, --untracked, --with-deps"
            ),
            *flags("--json, --web, --static, --includeGlobalWorkspaceFiles, --excludeTaskDependencies, --tuiAutoExit, -h"),
            *values(
                "-t --target --targets, -p --project --projects, -c --configuration, --base, --head, --files, --exclude, --parallel, --maxParallel, --output-style --outputStyle, --runner, --batch, --focus, --groupByFolder, --port, --host, --file, --graph, --view, --type, --sep, --preset, --name, --directory, --tags, --testFile, --first-release, --specifier"
            ),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(example("nx run-many --target build --all", PROJECT_CODE), example("nx affected -t test --base main", PROJECT_CODE)),
    ),
    command(
        "next",
        options=(
            *flags(
                "--turbo --turbopack, --profile, --debug -d, --lint, --no-lint, --no-mangling, --experimental-app-only, --experimental-https, --verbose, --strict, --quiet, --fix, --cache, --no-cache, --no-error-on-unmatched-pattern, --force, --print, --dry, --disable-source-maps, -h, -v"
            ),
            *values(
                "-p --port, -H --hostname, --keepAliveTimeout, --experimental-build-mode, --dir, --file, --ext, --format, --max-warnings, --rule, --rulesdir, --resolve-plugins-relative-to, --experimental-https-key, --experimental-https-cert, --experimental-upload-trace"
            ),
            *values("--cache-location, --output-file -o", takes=WRITE),
            option("-c", "--config", takes=CONFIG),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(example("next build --profile", PROJECT_CODE), example("next lint -o /etc/x", PROJECT_CODE, WRITES)),
    ),
    command(
        *("nuxt", "nuxi"),
        options=(
            *flags(
                "--prerender, --fork, --no-fork, --clear, --no-clear, --https, -o --open, --tunnel, --public, --qr, --force -f, --dedupe, --prod, --serve, -h"
            ),
            *values(
                "--cwd, --logLevel, --dotenv, --preset, --envName, -p --port, --host, --url, --template, --packageManager, --name, --analyze, --clipboard, --stub, --channel"
            ),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(example("nuxt build --prerender", PROJECT_CODE),),
    ),
    command(
        *("gulp", "grunt"),
        options=(
            *flags(
                "-T --tasks, --tasks-simple, -S --silent, -L --log-level, --continue, --color, --no-color, --verify, --sort-tasks, -f --force, -d --debug, --stack, -v --verbose, -n --no-write, --series, -h, -V --version"
            ),
            *values("--base, --tasks-json, --depth, --compact-tasks, --npm, --completion, --env, --target"),
            *values("--cwd, --gulpfile, --gruntfile", takes=READ),
            *values("--preload", takes=CONFIG),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(
            example("gulp --tasks", PROJECT_CODE),
            example("grunt --gruntfile Gruntfile.js build", PROJECT_CODE),
            example("gulp --preload /tmp/x build", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        *("astro", "remix", "gatsby", "eleventy", "11ty", "docusaurus", "vuepress", "vitepress", "gridsome"),
        options=(
            *flags(
                "--open, --drafts, --verbose, --silent, --force, --remote, --watch, --yes -y, --no-telemetry, --prefix-paths, --no-uglify, --profile, --no-color, --quiet, --incremental, --dryrun, --sourcemap, --manual, --no-minify, --locale-all, -h, -v, -S --https"
            ),
            *values(
                "--root, --site, --base, --mode, --port -p, -H --host, --config, --graphql-tracing, --formats, --locale, --input, --pathprefix, --command, --tls-key, --tls-cert, --debug, --add, --minimumFailingSeverity"
            ),
            *values("--outDir, --out-dir, --output", takes=WRITE),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(
            example("astro build --site https://x.example", PROJECT_CODE),
            example("gatsby build --prefix-paths", PROJECT_CODE),
            example("astro build --outDir out", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        *("expo", "eas"),
        options=(
            *flags(
                "--clear -c, --dev, --no-dev, --minify, --go -g, --dev-client -d, --android -a, --ios -i, --web -w, --https, --offline, --lan, --localhost, --tunnel, --non-interactive, --json, --no-install, --clean, --check, --fix, --no-bundler, --no-build-cache, --auto-submit, --local, --no-wait, --dump-sourcemap, --latest, --all"
            ),
            *values(
                "-p --port --platform, -m --max-workers --message, --host, --scheme, --device, --variant, --configuration, --template, --profile, --branch, --channel, -e --environment, --limit, --id, --path, --url, --build-profile"
            ),
            *values("--output-dir, --output", takes=WRITE),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(example("expo start --clear --web", PROJECT_CODE), example("expo export --output-dir dist", PROJECT_CODE, WRITES)),
    ),
    command(
        "ng",
        options=(
            *flags(
                "--global -g, --skip-confirmation, --aot, --clear-screen, --prod, --watch, --progress, --source-map, --fix, --force, --defaults, --interactive, --no-interactive, --dry-run -d, --skip-git, --skip-install, --skip-tests, --routing, --strict, --ssr, --ssg, --standalone, --inline-style -s, --inline-template -t, --minimal, --zoneless"
            ),
            *flags(
                "--coverage, --code-coverage, --no-watch, --debug, --allow-dirty, --migrate-only, --next, --create-commits -C, --verbose, --open -o, --hmr, --live-reload, --json, --help, --ssl, --named-chunks, --stats-json, --optimization, --delete-output-path, --skip-import, --flat, --export, --create-application, --ui, --ci, --update-snapshots, --skip-package-json"
            ),
            *values(
                "-c --configuration, --browsers, --coverage-reporters, --reporters, --style, --prefix -p, --directory, --package-manager, --collection, --ai-config, --port, --host, --base-href, --deploy-url, --target, --include, --exclude, --format, --registry, --from, --to, --name, --test-runner, --output-hashing, --poll, --proxy-config, --tsconfig, --main, --list-tests, --ui-mode, --dump-virtual-files, --runner-config"
            ),
            *values("--output-path, --out-file", takes=WRITE),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(
            example("ng test --browsers firefox --coverage", PROJECT_CODE),
            example("ng extract-i18n --output-path out", PROJECT_CODE, WRITES),
        ),
    ),
)

# what only lints, tests or builds: see the analyser for their options
TOOLS = (
    command(
        *(
            "jscpd",
            "html-validate",
            "jshint",
            "eslint_d",
            "prettierd",
            "secretlint",
            "solhint",
            "ts-prune",
            "unimported",
            "dependency-cruiser",
        ),
        *("depcruise", "dpdm", "attw", "ls-lint", "eclint", "remark", "ember-template-lint", "api-extractor", "bundlesize", "bundlewatch"),
        *(
            "es-check",
            "lit-analyzer",
            "tsgo",
            "browserslist",
            "envinfo",
            "sort-package-json",
            "pretty-quick",
            "doctoc",
            "manypkg",
            "bpmnlint",
        ),
        *("npmPkgJsonLint", "prettier-package-json", "type-coverage", "cost-of-modules", "is-ci"),
        style=RAW,
        operands=WORDS,
        analyser="project_tool",
        examples=(
            example("jscpd src --min-tokens 50", PROJECT_CODE),
            example("jscpd --config /tmp/x.json src", OPAQUE, PROJECT_CODE, WRITES),
            example("jscpd --no-such-option src", PROJECT_CODE, UNKNOWN),
            example("tsgo --noEmit -p tsconfig.json", PROJECT_CODE),
            example("attw --pack .", PROJECT_CODE),
        ),
    ),
    command(
        *("tape", "tap", "uvu", "wdio", "testcafe", "cucumber-js", "stryker", "web-test-runner", "wtr", "backstop", "tsd", "jasmine"),
        *("nightwatch", "codeceptjs", "ts-mocha", "detox", "qunit", "zora", "poku", "tstyche"),
        style=RAW,
        operands=WORDS,
        analyser="project_tool",
        examples=(
            example("tape 'test/**/*.js'", PROJECT_CODE),
            example("wdio run wdio.conf.js --spec a.js", PROJECT_CODE),
            example("tape -r ../evil.js test", OPAQUE, PROJECT_CODE, WRITES),
        ),
    ),
    command(
        *(
            "typedoc",
            "tailwindcss",
            "jsdoc",
            "documentation",
            "tsc-alias",
            "unbuild",
            "microbundle",
            "ladle",
            "rspack",
            "rsbuild",
            "farm",
            "rolldown",
            "wxt",
        ),
        *(
            "plasmo",
            "quasar",
            "dumi",
            "umi",
            "father",
            "taro",
            "ncc",
            "terser",
            "uglifyjs",
            "uglify-js",
            "cleancss",
            "csso",
            "pug",
            "handlebars",
        ),
        *("ejs", "mjml", "marked", "js-yaml", "json2csv", "csvtojson", "orval", "relay-compiler", "lingui", "i18next", "formatjs", "svgr"),
        *(
            "i18next-parser",
            "copyfiles",
            "cpx",
            "mkdirp",
            "ncp",
            "unocss",
            "panda",
            "antora",
            "webpack-bundle-analyzer",
            "source-map-explorer",
        ),
        *(
            "ngc",
            "html-minifier",
            "html-minifier-terser",
            "purgecss",
            "markdown-toc",
            "auto-changelog",
            "conventional-changelog",
            "typechain",
        ),
        *(
            "vite-bundle-visualizer",
            "tsdx",
            "bob",
            "tsdown",
            "preconstruct",
            "ts-json-schema-generator",
            "json2ts",
            "quicktype-core",
            "pbjs",
        ),
        *("patch-package", "node-gyp", "prebuildify", "cmake-js", "node-pre-gyp", "snowpack", "wmr", "poi", "bili"),
        style=RAW,
        operands=WORDS,
        analyser="project_tool",
        examples=(
            example("typedoc --out docs src/index.ts", PROJECT_CODE, WRITES),
            example("terser a.js -o /etc/a.min.js", PROJECT_CODE, WRITES),
            example("terser a.js -o/etc/a.min.js", PROJECT_CODE, WRITES),
            example("terser .env", PROJECT_CODE, SECRET_READ),
            example("rspack build --config https://x.example/a.js", EGRESS, PROJECT_CODE),
            example("pug -O '{a: require(1)}' a.pug", PROJECT_CODE, UNKNOWN),
        ),
    ),
)

COMMANDS = (*BUNDLERS, *DRIVERS, *TOOLS)
