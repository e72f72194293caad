"""The options of tools that lint, test and build a project, as their own help and manual pages name them (versions of November 2026; of a few, whose help is
not at hand, the documented ones).  In: the name of a tool.  Out: its options; of a tool that is not here none but those for help are known.
"""

_TEXTS = {
    "agda": (
        "--compile --cubical --exact-split --html --html-dir --ignore-interfaces --include-path --latex --library "
        "--local-interfaces --no-libraries --no-main --only-scope-checking --safe --transliterate --type-check --verbose "
        "--without-K -V -c -i -l -v"
    ),
    "anchor": (
        "--arch --detach --idl --no-idl --program-name --run --skip-build --skip-deploy --skip-lint --skip-local-validator "
        "--verifiable -d -p -v"
    ),
    "antora": ("--require --stacktrace -r -v"),
    "api-extractor": (
        "--config --debug --diagnostics --local --print-api-report-diff --typescript-compiler-folder --typescriptCompilerFolder "
        "--verbose -c -d -l -v"
    ),
    "attw": (
        "--color --config-path --definitely-typed --emoji --entrypoints --entrypoints-legacy --exclude-entrypoints --format "
        "--from-npm --ignore-rules --include-entrypoints --no-color --no-definitely-typed --no-emoji --no-summary --pack "
        "--profile --quiet --summary -P -V -f -p -q"
    ),
    "auto-changelog": (
        "--append-git-log --append-git-tag --autodetect-monorepo-disabled --backfill-limit --breaking-pattern --commit-limit "
        "--commit-pattern --commit-url --compare-url --config --ending-version --handlebars-setup --hide-credit "
        "--hide-empty-releases --ignore-commit-pattern --issue-pattern --issue-url --latest-version --merge-pattern --merge-url "
        "--no-autodetect-monorepo-disabled --output --package --plugins --prepend --release-summary --remote --sort-commits "
        "--starting-date --starting-version --stdout --tag-pattern --tag-prefix --template --unreleased --unreleased-only "
        "--unsafe-config -V -b -c -i -l -o -p -r -t -u -v"
    ),
    "backstop": ("--config --filter -i -v"),
    "bpmnlint": ("--config --init --max-warnings -1 -c"),
    "brakeman": (
        "--color --confidence-level --debug --except --exit-on-warn --format --ignore-config --no-color --no-exit-on-warn "
        "--no-pager --no-summary --no-threads --output --path --quiet --run-all-checks --summary --test -A -d -f -i -n -o -p -q "
        "-t -w -x -z"
    ),
    "browserslist": ("--config --coverage --env --ignore-unknown-versions --json --mobile-to-desktop --stats"),
    "bundlesize": ("--compression --config --debug --files --max-size -c -f -s"),
    "bundlewatch": ("--compression --config --max-size --normalize"),
    "checkstyle": (
        "--checker-threads-number --debug --exclude --exclude-regexp --generate-xpath-suppression --javadocTree --tree "
        "--tree-walker-threads-number --treeWithComments -E -T -V -c -d -e -f -g -j -o -p -s -t -w -x"
    ),
    "cleancss": (
        "--batch --batch-suffix --compatibility --debug --format --inline --inline-timeout --input-source-map --output "
        "--remove-inlined-files --skip-rebase --source-map --source-map-inline-sources --watch --with-rebase -O -O0 -O1 -O2 -b "
        "-c -d -f -o"
    ),
    "clj-kondo": (
        "--cache --config --config-dir --copy-configs --debug --dependencies --fail-level --filename --lang --lint --parallel "
        "--report-level --skip-lint"
    ),
    "cljfmt": ("--config --file-pattern --indents --parallel --project-root --quiet --remove-trailing-whitespace"),
    "cobc": (
        "--tlines -A -C -D -E -F -I -K -L -O -O0 -O2 -O3 -Os -P -Q -S -T -V -W -Wall -Warchaic -Warithmetic-osvs -Wcall-params "
        "-Wcolumn-overflow -Wconstant-expression -Wcorresponding -Werror -Wextra -Wimplicit-define -Winitial-value -Wlinkage "
        "-Wno -Wno-dialect -Wno-pending -Wno-unfinished -Wno-unsupported -Wobsolete -Wothers -Woverlap -Wparentheses "
        "-Wpossible-overlap -Wpossible-truncate -Wprototypes -Wredefinition -Wstrict-typing -Wterminator -Wtruncate "
        "-Wunreachable -Xref -b -brief -c -conf -d -de -debug -ext -faccept-auto -faccept-display-extensions -faccept-update "
        "-facu-literals -facucomment -falign-opt -falign-record -falter-statement -farithmetic-osvs -fassign-clause "
        "-fassign-disk-from -fassign-ext-dyn -fassign-using-variable -fassign-variable -fbinary-byteorder -fbinary-comp-1 "
        "-fbinary-size -fbinary-sync-clause -fbinary-truncate -fcall-convention-linkage -fcall-convention-mnemonic "
        "-fcall-overflow -fcallfh -fcomment-paragraphs -fcomplex-odo -fconsole-is-crt -fconstant-01 -fconstant-78 "
        "-fconstant-folding -fcontinue-after -fdata-records-clause -fdebugging-line -fdebugging-mode -fdefaultbyte "
        "-fdefine-constant-directive -fdepending-on-not-fixed -fdisplay-special-fig-consts -fdump -fentry-statement "
        "-ffilename-mapping -ffold-call -ffold-copy -ffree-redefines-position -fgoto-entry -fgoto-statement-without-name "
        "-fhexadecimal-boolean -fhexadecimal-national-literals -fhostsign -fhp-octal-literals -fibmcomp "
        "-fimplicit-assign-dynamic-var -fimplicit-init -fincorrect-conf-sec-order -findirect-redefines -finline-intrinsic "
        "-fintrinsics -fixed -flabel-records-clause -flarger-redefines-ok -flength-in-data-division -fline-col-zero-default "
        "-flisting-statements -fliteral-length -fmax-errors -fmemory-size-clause -fmf-files -fmfcomment -fmissing-statement "
        "-fmove-figurative-constant-to-numeric -fmove-figurative-quote-to-numeric -fmove-figurative-space-to-numeric -fmove-ibm "
        "-fmove-non-numeric-lit-to-numeric-is-zero -fmove-noninteger-to-alphanumeric -fmultiple-file-tape-clause "
        "-fnational-character-literals -fnational-literals -fnext-sentence-phrase -fno-echo-means-secure "
        "-fno-gen-c-decl-static-call -fno-ibmcomp -fno-recursive-check -fno-remove-unreachable -fno-theaders -fno-tmessages "
        "-fno-tsource -fnonnumeric-with-numeric-group-usage -fnot-exception-before-exception -fnot-register -fnot-reserved "
        "-fnotrunc -fnumeric-boolean -fnumeric-literal-length -fnumeric-value-for-edited-item "
        "-foccurs-max-length-without-subscript -fodo-without-to -fodoslide -foptional-file -fpadding-character-clause "
        "-fperform-osvs -fperform-varying-without-by -fpic-length -fpretty-display -fprogram-name-redefinition "
        "-fprogram-prototypes -frecord-delim-with-fixed-recs -frecord-delimiter -frecords-mismatch-record-clause -free "
        "-freference-bounds-check -freference-out-of-declaratives -fregister -frelax-level-hierarchy -frelax-syntax-checks "
        "-frenames-uncommon-levels -freport-column-plus -freserved -freserved-words -fsame-as-clause -fscreen-section-rules "
        "-fsection-segments -fsequential-delimiters -fsign -fsingle-quote -fsource-location -fspecial-names-clause -fsqldb "
        "-fsqlschema -fstack-check -fstatic-call -fsticky-linkage -fstop-identifier-statement -fstop-literal-statement "
        "-fsymbolic-constant -fsync-left-right -fsynchronized-clause -fsyntax-only -ftab-width -ftext-column -ftitle-statement "
        "-ftop-level-occurs-clause -ftrace -ftraceall -ftsymbols -fuse-for-debugging -fvalue-of-clause -fword-continuation "
        "-fword-length -fwrite-after -fxml-generate-extra-phrases -fzero-length-literals -g -help -i -info -j -job -l "
        "-list-intrinsics -list-mnemonics -list-reserved -list-system -m -o -q -save-temps -std -t -v -verbose -version -vv "
        "-vvv -x"
    ),
    "codeceptjs": (
        "--ai --bail --child --colors --compilers --config --debug --debug-brk --features --fgrep --full-trace --grep --growl "
        "--inline-diffs --inspec --invert --no-colors --no-exit --no-timeouts --override --plugins --profile --recursive "
        "--reporter --reporter-options --shard --shuffle --sort --steps --tests --trace --verbose -G -O -R -S -V -b -c -f -g -i "
        "-o -p"
    ),
    "conventional-changelog": (
        "--append --commit-path --config --context --infile --lerna-package --outfile --output-unreleased --pkg --preset "
        "--release-count --same-file --skip-unstable --tag-prefix --verbose -a -c -i -k -l -n -o -p -r -s -t -u -v"
    ),
    "copyfiles": ("--up -u"),
    "coqc": (
        "--include -I -Q -R -arg -batch -bytecode-compiler -color -compile -dont-load-proofs -dump-glob -emacs -image "
        "-impredicative-set -init-file -l -load-ml-object -load-ml-source -load-vernac-object -load-vernac-source "
        "-load-vernac-source-verbose -lv -native-compiler -noinit -nois -o -q -quiet -require-import -set -time -top -topfile "
        "-unset -v -verbose -vok -vos -w -where"
    ),
    "cost-of-modules": ("--omit --production"),
    "cpx": (
        "--clean --command --dereference --include-empty-dirs --no-initial --preserve --transform --update --verbose --watch -C "
        "-L -V -c -p -t -u -v -w"
    ),
    "csharpier": (
        "--check --config-path --fast --include-generated --log-level --loglevel --no-cache --no-msbuild-check --skip-write --write-stdout"
    ),
    "csvtojson": (
        "--alwaysSplitAtEOL --checkColumn --checkType --colParser --delimiter --downstreamFormat --eol --escape --flatKeys "
        "--headers --ignoreColumns --ignoreEmpty --includeColumns --maxRowLength --noheader --nullObject --output --quiet "
        "--quote --trim"
    ),
    "cucumber-js": (
        "--backtrace --config --dry-run --exit --fail-fast --force-exit --format --format-options --i18n-keywords "
        "--i18n-languages --import --language --loader --name --no-strict --order --parallel --plugin --plugin-options "
        "--profile --publish --require --require-module --retry --retry-tag-filter --shard --strict --tags --world-parameters "
        "-b -c -d -f -i -l -p -r -t -v"
    ),
    "depcruise": (
        "--affected --cache --cache-strategy --collapse --config --do-not-follow --exclude --focus --focus-depth --highlight "
        "--ignore-known --include-only --info --init --metrics --output-to --output-type --prefix --progress --reaches --suffix "
        "-A -C -F -H -I -P -R -S -T -V -X -c -f -i -m -p -x"
    ),
    "dependency-cruiser": (
        "--affected --cache --cache-strategy --collapse --config --do-not-follow --exclude --focus --focus-depth --highlight "
        "--ignore-known --include-only --info --init --metrics --output-to --output-type --prefix --progress --reaches --suffix "
        "-A -C -F -H -I -P -R -S -T -V -X -c -f -i -m -p -x"
    ),
    "detekt": (
        "--all-rules --auto-correct --base-path --baseline --build-upon-default-config --config --create-baseline --excludes "
        "--fail-fast --includes --input --parallel --plugins --report -ac -b -c -ex -i -in -p -r"
    ),
    "detox": ("--detox --xcuitest"),
    "doctoc": (
        "--all --bitbucket --entryprefix --ghost --github --gitlab --loglevel --maxlevel --minlevel --mintocitems --nodejs "
        "--notitle --syntax --title --toc-footer-content --toc-header-content --toc-items-indentation-width --toc-location "
        "--toc-pragma-style --update-only"
    ),
    "documentation": (
        "--access --babel --config --document-exported --external --favicon --format --github --infer-private --markdown-toc "
        "--markdown-toc-max-depth --no-package --np --output --parse-extension --pe --project-description --project-homepage "
        "--project-name --project-version --re --require-extension --resolve --section --shallow --sort-order --theme --watch "
        "-a -c -f -g -o -s -t -w"
    ),
    "dpdm": (
        "--circular --config --context --cwd --detect-unused-files-from --exclude --exit-code --ext --extensions "
        "--group-by-package --ignore-miss-warning --ignore-skip-warning --include --js --output --progress "
        "--skip-dynamic-imports --skip-imports --transform --tree --tsconfig --warning -T -o"
    ),
    "ejs": (
        "--close-delimiter --data-file --data-input --debug --delimiter --locals-name --no-with --open-delimiter --output-file "
        "--rm-whitespace --strict -V -c -d -f -i -l -m -n -o -p -s -w"
    ),
    "elm": ("--debug --docs --optimize --output --report"),
    "elm-format": ("--elm-version --json --output --stdin --validate --yes"),
    "elm-test": ("--compiler --fuzz --report --seed --watch"),
    "ember-template-lint": (
        "--clean-todo --compact-todo --config --config-path --cwd --filename --fix --format --ignore-pattern --include-todo "
        "--max-warnings --no-config-path --no-error-on-unmatched-pattern --no-ignore-pattern --no-inline-config --output-file "
        "--print-config --print-full-path --quiet --report-unused-disable-directives --rule --todo-days-to-error "
        "--todo-days-to-warn --update-todo --verbose --working-directory"
    ),
    "envinfo": (
        "--IDEs --SDKs --binaries --browsers --clipboard --console --duplicates --fullTree --json --languages --managers "
        "--markdown --monorepos --npmGlobalPackages --npmPackages --pnpmGlobalPackages --showNotFound --system --title"
    ),
    "erb_lint": ("--autocorrect --cache --config --enable-all-linters --enable-linters --format --lint-all --show-linter-names -a"),
    "erblint": ("--autocorrect --cache --config --enable-all-linters --enable-linters --format --lint-all --show-linter-names -a"),
    "es-check": (
        "--allowHashBang --allowList --batchSize --browserslistEnv --browserslistPath --browserslistQuery --checkBrowser "
        "--checkFeatures --checkForPolyfills --config --files --ignore --ignoreFile --ignorePolyfillable --light "
        "--looseGlobMatching --module --noCache --noColor --not --quiet --silent --typescript --verbose -V -ts -v"
    ),
    "eslint_d": ("--fix-to-stdout --stdin -v"),
    "forge": (
        "--check --force --fork-url --gas-report --json --match-contract --match-path --match-test --mc --mp --mt "
        "--no-match-contract --no-match-path --no-match-test --offline --raw --report --root --sizes --summary --watch -v -vv "
        "-vvv -vvvv -vvvvv -w"
    ),
    "formatjs": (
        "--additional-component-names --additional-function-names --ast --extract-source-location --flatten --follow-links "
        "--format --id-interpolation-pattern --ignore --ignore-tag --in-file --no-follow-links --out-file --pragma "
        "--preserve-whitespace --pseudo-locale --skip-errors --throws -v"
    ),
    "fourmolu": ("--check-idempotence --debug --ghc-opt --mode --quiet --stdin-input-file -c -d -i -m -o -q"),
    "fpm": (
        "--all --args --c-flag --compiler --cxx-flag --flag --link-flag --list --no-prune --profile --runner --show-model "
        "--target --verbose"
    ),
    "ghdl": (
        "--assert-level --bootstrap --clean --disp-tree --elab-run --fst --ieee --ieee-asserts --lines --no-vi "
        "--no-vital-checks --read-wave-opt --remove --sdf --stats --std --stop-time --syn-binding --synth --vcd --warn-error "
        "--wave --work --workdir -P -a -c -e -f -fexplicit -frelaxed -fsynopsys -g -h -i -m -r -s -v"
    ),
    "ginkgo": (
        "--cover --coverprofile --dry-run --fail-fast --flake-attempts --focus --focus-file --json-report --junit-report "
        "--keep-going --label-filter --no-color --nodes --output-dir --procs --race --randomize-all --randomize-suites --repeat "
        "--skip --skip-file --tags --timeout --trace --until-it-fails -p -r -v -vv"
    ),
    "gleam": ("--check --no-print-progress --runtime --stdin --target --warnings-as-errors"),
    "gotest": ("-bench -benchmem -count -cover -coverprofile -failfast -json -p -parallel -race -run -short -tags -timeout -v -vet"),
    "haml-lint": (
        "--auto-correct --auto-correct-all --color --config --exclude --exclude-linter --fail-level --include-linter --no-color "
        "--no-summary --parallel --reporter --summary -A -a -c -e -i -p -r -s -x"
    ),
    "handlebars": (
        "--amd --bom --commonjs --data --extension --handlebarPath --known --knownOnly --map --min --name --namespace --output "
        "--partial --root --simple --string -N -a -b -c -d -e -f -i -k -m -n -o -p -r -s -v"
    ),
    "hardhat": (
        "--bail --concurrency --config --force --grep --max-memory --network --no-compile --parallel --quiet "
        "--show-stack-traces --tsconfig --typecheck --verbose"
    ),
    "hpack": ("--canonical --force --hash --no-hash --silent -f -s"),
    "html-minifier": (
        "--case-sensitive --collapse-boolean-attributes --collapse-inline-tag-whitespace --collapse-whitespace --config-file "
        "--conservative-collapse --continue-on-parse-error --custom-attr-assign --custom-attr-collapse --custom-attr-surround "
        "--custom-event-attributes --decode-entities --file-ext --ignore-custom-comments --ignore-custom-fragments --input-dir "
        "--keep-closing-slash --max-line-length --minify-css --minify-js --minify-urls --no-html5 "
        "--no-include-auto-generated-tags --output --output-dir --preserve-line-breaks --prevent-attributes-escaping "
        "--process-conditional-comments --process-scripts --quote-character --remove-attribute-quotes --remove-comments "
        "--remove-empty-attributes --remove-empty-elements --remove-optional-tags --remove-redundant-attributes "
        "--remove-script-type-attributes --remove-style-link-type-attributes --remove-tag-whitespace --sort-attributes "
        "--sort-class-name --trim-custom-fragments --use-short-doctype -V -c -o"
    ),
    "html-minifier-terser": (
        "--case-sensitive --collapse-boolean-attributes --collapse-inline-tag-whitespace --collapse-whitespace --config-file "
        "--conservative-collapse --continue-on-parse-error --custom-attr-assign --custom-attr-collapse --custom-attr-surround "
        "--custom-event-attributes --decode-entities --file-ext --ignore-custom-comments --ignore-custom-fragments --input-dir "
        "--keep-closing-slash --max-line-length --minify-css --minify-js --minify-urls --no-html5 "
        "--no-include-auto-generated-tags --no-newlines-before-tag-close --output --output-dir --preserve-line-breaks "
        "--prevent-attributes-escaping --process-conditional-comments --process-scripts --quote-character "
        "--remove-attribute-quotes --remove-comments --remove-empty-attributes --remove-empty-elements --remove-optional-tags "
        "--remove-redundant-attributes --remove-script-type-attributes --remove-style-link-type-attributes "
        "--remove-tag-whitespace --sort-attributes --sort-class-name --trim-custom-fragments --use-short-doctype -V -c -o"
    ),
    "html-validate": (
        "--config --dump-events --dump-source --dump-tokens --dump-tree --ext --formatter --init --max-warnings --performance "
        "--preset --print-config --rule --stdin --stdin-filename -c -f -p"
    ),
    "include-what-you-use": (
        "--check_also --cxx17ns --error --error_always --iwyu_opt --jobs --keep --mapping_file --max_line_length --no_comments "
        "--no_default_mappings --no_fwd_decls --output-format --pch_in_code --prefix_header_includes --quoted_includes_first "
        "--transitive_includes_only --update_comments --ver --verbose -Xiwyu -include -j -k -o -p -v"
    ),
    "iverilog": (
        "-B -Bbase -Bpath -D -Dmacro -E -EiSuVv -I -Iincludedir -L -Lmoduledir -Lpath -M -Mall -Mmode -Mpath -Nfile -Npath -P "
        "-Pmain.foo -Pparameter -S -Tmin -V -W -Wall -Wclass -Ysuffix -c -ccmdfile -cfile -d -dname -f -fcmdfile -ffile -g "
        "-g1995 -g2001 -g2001-noconfig -g2005 -g2005-sv -g2009 -g2012 -gassertions -gio-range-error -gno-assertions "
        "-gno-io-range-error -gno-relative-include -gno-shared-loop-index -gno-specify -gno-std-include -gno-strict-ca-eval "
        "-gno-strict-expr-width -gno-verilog-ams -gno-xtypes -grelative-include -gshared-loop-index -gspecify -gstd-include "
        "-gstrict-ca-eval -gstrict-expr-width -gsupported-as -gsupported-assertions -gverilog-ams -gxtypes -i -l -lfile -m "
        "-mmodule -o -ohello.vvp -ooutputfilename -p -pfileline -pflag -s -stopmodule -t -ttarget -ttype -tvvp -u -v -y "
        "-ylibdir -ypath"
    ),
    "iwyu": (
        "--check_also --cxx17ns --error --error_always --iwyu_opt --jobs --keep --mapping_file --max_line_length --no_comments "
        "--no_default_mappings --no_fwd_decls --output-format --pch_in_code --prefix_header_includes --quoted_includes_first "
        "--transitive_includes_only --update_comments --ver --verbose -Xiwyu -include -j -k -o -p -v"
    ),
    "jasmine": (
        "--config --fail-fast --filter --filter-path --helper --list-not-applicable --no-color --parallel --reporter --require --verbose -v"
    ),
    "js-yaml": ("--compact --trace -c -t -v"),
    "jscpd": (
        "--absolute --blame --config --debug --exitCode --format --formats-exts --gitignore --ignore --ignoreCase --list "
        "--max-lines --max-size --min-lines --min-tokens --mode --noSymlinks --output --pattern --release --reporters --silent "
        "--skipLocal --store --threshold --verbose -a -b -c -d -f -g -i -k -l -m -n -o -p -r -s -t -v -x -z"
    ),
    "jsdoc": (
        "--access --configure --debug --destination --encoding --explain --match --nocolor --package --pedantic --private "
        "--query --readme --recurse --template --test --tutorials --verbose -P -R -T -X -a -c -d -e -p -q -r -t -u -v"
    ),
    "jshint": (
        "--checkstyle-reporter --config --exclude --exclude-path --extra-ext --extract --filename --jslint-reporter --prereq "
        "--reporter --show-non-errors --verbose -c -e -v"
    ),
    "json2csv": (
        "--config --default-value --delimiter --eol --escaped-quote --excel-strings --fields --flatten-arrays --flatten-objects "
        "--flatten-separator --include-empty-rows --input --ndjson --no-header --no-streaming --output --pretty --quote "
        "--unwind --unwind-blank --with-bom -E -H -Q -V -a -b -c -d -e -f -i -n -o -p -q -s -v"
    ),
    "json2ts": (
        "--additionalProperties --cwd --declareExternallyReferenced --enableConstEnums --format --inferStringEnumKeysFromValues "
        "--input --maxItems --output --style.XXX --unknownAny --unreachableDefinitions -1 -i -o"
    ),
    "ktfmt": (
        "--do-not-remove-unused-imports --dry-run --google-style --kotlinlang-style --meta-style --set-exit-if-changed --stdin-name -n"
    ),
    "lake": (
        "--ansi --dir --file --iofail --json --log-level --no-ansi --no-build --no-cache --quiet --reconfigure --update "
        "--verbose --wfail -K -R -U -d -f -q -v"
    ),
    "lean": ("--deps --json --print-libdir --print-prefix --quiet --root --run --stdin --threads -D -R -c -i -j -o -q -v"),
    "lingui": (
        "--clean --config --convert-from --debounce --locale --namespace --output-prefix --overwrite --strict --typescript "
        "--verbose --watch --workers -V"
    ),
    "lit-analyzer": ("--failFast --format --maxWarnings --noColor --outFile --quiet --rules.___ --rules.no-unknown-tag-name --strict"),
    "llvm-cov": (
        "--all-blocks --branch-counts --branch-probabilities --coverage --demangled-names --format --function-summaries "
        "--hash-filenames --ignore-filename-regex --instr-profile --long-file-names --no-output --object --object-directory "
        "--object-file --output-dir --preserve-paths --stdout --summary-only --unconditional-branches --use-color -Xdemangler "
        "-a -arch -b -c -compilation-dir -f -fcoverage-compilation-dir -fcoverage-mapping -fcoverage-prefix-map -ffile-com "
        "-format -fprofile-arcs -fprofile-instr-generate -ftest-coverage -ignore-filename-regex -instr-profile -j -l "
        "-line-coverage-gt -line-coverage-lt -m -n -name -name-allowlist -name-regex -name-whitelist -num-threads -o -object "
        "-out -output-dir -p -path-equivalence -project-title -r -region-coverage-gt -region-coverage-lt -s -show "
        "-show-branch-summary -show-branches -show-expansions -show-functions -show-instantiation-summary -show-instantiations "
        "-show-line-counts -show-line-counts-or-regions -show-region-summary -show-regions -skip-expansions -skip-functions "
        "-sources -summary-only -t -tab-size -u -use-color -version -x"
    ),
    "llvm-profdata": (
        "--all-functions --binary --compress-all-sections --counts --cs --debug-info --extbinary --failure-mode --function "
        "--gcc --gen-partial-profile --input-files --instr --instr-prof-cold-threshold --list-below-cutoff --memop-sizes "
        "--num-threads --output --prof-sym-list --remapping-file --sample --show-prof-sym-list --show-sec-info-only --showcs "
        "--sparse --suppl-min-size-threshold --supplement-instr-with-sample --text --topn --use-md5 --value-cutoff "
        "--weighted-input --zero-counter-threshold -all-functions -binary -counts -debug-info-correlate -f -failure-mode -gcc "
        "-input-files -instr -j -num-threads -o -output -r -sample -sparse -text -topn -weighted-input"
    ),
    "ls-lint": ("-config -debug -error-output-format -version -warn -workdir"),
    "markdown-toc": ("--append --bullets --json --maxdepth --no-firsth1 --no-stripHeadingTags -i"),
    "marked": (
        "--breaks --config --gfm --input --no-breaks --no-clobber --no-etc --output --pedantic --silent --string --tokens -c -i "
        "-n -o -s -t -v"
    ),
    "microbundle": (
        "--alias --compress --css --css-modules --cwd --define --entry --external --format --generateTypes --globals --jsx "
        "--jsxFragment --jsxImportSource --name --no-compress --no-sourcemap --output --pkg-main --raw --sourcemap --strict "
        "--target --tsconfig --visualize --watch --workers -f -i -o -v -w"
    ),
    "mjml": ("--config --noStdoutFileComment --output --read --sanitizeStyles --stdin --stdout --validate --watch -V -c -i -o -r -s -v -w"),
    "mkdirp": ("--manual --mode --print -m -p -v"),
    "mockery": (
        "--all --case --config --dir --disable-version-string --dry-run --filename --inpackage --keeptree --log-level --name "
        "--outpkg --output --print --quiet --recursive --structname --testonly --with-expecter"
    ),
    "mockgen": ("-aux_files -debug_parser -destination -exec_only -imports -package -prog_only -self_package -source"),
    "moon": ("--affected --base --cache --color --concurrency --force --head --json --log --query --quiet --summary --theme -c -f -q -s"),
    "ncc": (
        "--asset-builds --debug --external --license --minify --no-cache --no-source-map-register --out --quiet --source-map "
        "--stats-out --target --transpile-only --v8-cache --watch -C -a -d -e -m -o -q -s -t -w"
    ),
    "ncp": ("--filter --limit"),
    "nightwatch": (
        "--config --debug --deviceId --devtools --env --fail-fast --fgrep --filter --grep --group --headless --info --invert "
        "--list-files --mocha --open --output --preview --reporter --rerun-failed --retries --reuse-browser --serial "
        "--skipgroup --skiptags --story --suiteRetries --tag --test --testcase --timeout --verbose --workers -a -c -e -f -g -o "
        "-r -s -t -v"
    ),
    "node-gyp": ("-v"),
    "npmPkgJsonLint": ("--allowEmptyTargets --configFile --ignorePath --maxWarnings --noConfigFiles --quiet -c -i -mw -ncf -q"),
    "orval": (
        "--biome --clean --client --config --input --mock --mode --output --prettier --project --tsconfig --watch -V -c -i -m -o -p -w"
    ),
    "panda": (
        "--clean --config --cpu-prof --cwd --emitTokensOnly --exclude --hash --lightningcss --logfile --minify --outdir --poll "
        "--polyfill --preflight --silent --watch -c -e -m -o -p -v -w"
    ),
    "patch-package": (
        "--case-sensitive-path-filtering --create-issue --error-on-fail --error-on-warn --exclude --include --patch-dir "
        "--reverse --use-yarn"
    ),
    "pbjs": (
        "--alt-comment --dependency --dts --es6 --filter --force-long --force-message --force-number --keep-case --lint "
        "--no-beautify --no-comments --no-convert --no-create --no-decode --no-delimited --no-encode --no-service --no-typeurl "
        "--no-verify --null-defaults --null-semantics --out --path --root --sparse --target --wrap -d -l -o -p -r -t -w"
    ),
    "perlcritic": (
        "--L --allow-unsafe --brutal --color --color-severity-1 --color-severity-2 --color-severity-3 --color-severity-4 "
        "--color-severity-5 --color-severity-high --color-severity-highest --color-severity-low --color-severity-lowest "
        "--color-severity-medium --colour --colour-severity-1 --colour-severity-2 --colour-severity-3 --colour-severity-4 "
        "--colour-severity-5 --count --cruel --doc --exclude --files-with-violations --files-without-violations --force "
        "--gentle --harsh --include --l --list --list-enabled --list-themes --man --nocolor --noforce --noonly --noprofile "
        "--only --options --pager --profile --profile-proto --profile-strictness --program-extensions --quiet --severity "
        "--single-policy --statistics --statistics-only --stern --theme --top --verbose -1 -12345 -2 -3 -4 -5 -C -H -L "
        "-NamingConventions -R -ValuesAndExpressions -l -p -s"
    ),
    "pmd": (
        "--cache --debug --dir --fail-on-violation --file-list --format --minimum-priority --no-cache --no-fail-on-violation "
        "--no-progress --report-file --rulesets --threads --use-version --verbose -D -R -d -f -r -t -u -v -z"
    ),
    "poku": (
        "--concurrency --config --coverage --coverageConfig --debug --denoAllow --denoDeny --enforce --envFile --exclude "
        "--failFast --filter --isolation --killPid --killPort --killRange --listFiles --only --options --quiet --reporter "
        "--sequential --testNamePattern --testSkipPattern --timeout --watch --watchInterval -c -d -q -r -t -v -w -x"
    ),
    "prebuildify": ("--arch --devdir --release --target -2"),
    "prettier-package-json": ("--config --expand-users --key-order --list-different --tab-width --use-tabs --write -V -l"),
    "prettierd": ("--debug-info --ignore-path --no-color"),
    "pretty-quick": ("--bail --branch --check --ignore-path --no-restage --pattern --since --staged --verbose"),
    "purgecss": (
        "--blocklist --config --content --css --font-face --keyframes --output --preserve-paths --rejected --rejected-css "
        "--safelist --skippedContentGlobs --variables -V -b -c -con -css -font -k -keyframes -o -p -rejected -rejected-css -s "
        "-v"
    ),
    "purs": ("--codegen --comments --exclude --json-errors --no-prefix --output --verbose-errors -c -g -o -p -v -x"),
    "qunit": ("--filter --module --reporter --require --seed --watch -V -f -m -r -w"),
    "raco": ("--check-stderr --drdr --submodule --timeout -j -l -p -q -s -t -v -x"),
    "refurb": (
        "--config-file --debug --disable --disable-all --enable --enable-all --explain --format --ignore --load "
        "--python-version --quiet --sort --timing-stats --verbose -v"
    ),
    "relay-compiler": (
        "--artifactDirectory --fullSchema --noWatchman --output --project --repersist --schema --src --validate --watch -V -p -w"
    ),
    "remark": (
        "--ext --file-path --frail --ignore-path --ignore-path-resolve-from --ignore-pattern --inspect --output --quiet "
        "--rc-path --report --setting --silent --silently-ignore --tree --tree-in --tree-out --use --verbose --watch -S -e -f "
        "-i -o -q -r -s -t -u -v -w"
    ),
    "richgo": ("-bench -benchmem -count -cover -coverprofile -failfast -json -p -parallel -race -run -short -tags -timeout -v -vet"),
    "rolldown": (
        "--advancedChunks.minShareCount --advancedChunks.minSize --assetFileNames --banner --charset --checks.bundlerTimings "
        "--checks.cannotCallNamespace --checks.circularDependency --checks.commonJsVariableInEsm "
        "--checks.configurationFieldConflict --checks.couldNotCleanDirectory --checks.deprecatedImportAssertion "
        "--checks.duplicateShebang --checks.emptyImportMeta --checks.eval --checks.filenameConflict --checks.importIsUndefined "
        "--checks.ineffectiveDynamicImport --checks.invalidAnnotation --checks.invalidImportAttribute "
        "--checks.largeBarrelModules --checks.missingGlobalName --checks.missingNameOptionForIifeExport --checks.mixedExports "
        "--checks.moduleLevelDirective --checks.namespaceConflict --checks.pluginTimings --checks.preferBuiltinFeature "
        "--checks.shimmedExport --checks.sourcemapBroken --checks.toleratedTransform --checks.unresolvedEntry "
        "--checks.unresolvedImport --checks.unsupportedTsconfigOption --chunkFileNames --cleanDir --codeSplitting "
        "--codeSplitting.minShareCount --codeSplitting.minSize --comments --config --configLoader --context --cwd "
        "--devtools.mode --devtools.sessionId --dir --dynamicImportInCjs --entryFileNames --environment --esModule --exports "
        "--extend --external --file --footer --format --generatedCode.preset --generatedCode.profilerNames "
        "--generatedCode.symbols --globals --hashCharacters --inlineDynamicImports --input --intro --keepNames --legalComments "
        "--logLevel --minify --minifyInternalExports --moduleTypes --name --no-codeSplitting --no-esModule "
        "--no-externalLiveBindings --no-makeAbsoluteExternalsRelative --no-polyfillRequire --no-preserveEntrySignatures "
        "--no-treeshake --optimization.inlineConst --optimization.pifeForModuleWrappers --outro --paths --platform --postBanner "
        "--postFooter --preserveModules --preserveModulesRoot --sanitizeFileName --shimMissingExports --sourcemap "
        "--sourcemapBaseUrl --sourcemapDebugIds --sourcemapExcludeSources --sourcemapFileNames --strict --strictExecutionOrder "
        "--topLevelVar --transform.assumptions.ignoreFunctionLength --transform.assumptions.noDocumentAll "
        "--transform.assumptions.objectRestNoSymbols --transform.assumptions.pureGetters "
        "--transform.assumptions.setPublicClassFields --transform.decorator.emitDecoratorMetadata --transform.decorator.legacy "
        "--transform.decorator.strictNullChecks --transform.define --transform.dropLabels --transform.helpers.mode "
        "--transform.inject --transform.jsx --transform.plugins.styledComponents --transform.plugins.taggedTemplateEscape "
        "--transform.target --transform.typescript.allowDeclareFields --transform.typescript.allowNamespaces "
        "--transform.typescript.declaration.sourcemap --transform.typescript.declaration.stripInternal "
        "--transform.typescript.jsxPragma --transform.typescript.jsxPragmaFrag --transform.typescript.onlyRemoveTypeImports "
        "--transform.typescript.optimizeConstEnums --transform.typescript.optimizeEnums "
        "--transform.typescript.rewriteImportExtensions --tsconfig --virtualDirname --watch -c -d -e -f -g -m -n -o -p -s -v -w"
    ),
    "rsbuild": (
        "--base --config --config-loader --dist-path --env-dir --env-mode --environment --host --log-level --mode --no-env "
        "--open --port --root --source-map --strict-port --watch -c -m -o -r -v -w"
    ),
    "rspack": (
        "--config --config-loader --config-name --devtool --entry --env --json --mode --node-env --output-path --watch -c -d -m -o -v -w"
    ),
    "scalafix": (
        "--auto-classpath --check --classpath --config --diff --diff-base --exclude --files --rules --scala-version "
        "--scalac-options --sourceroot --stdout --syntactic --triggered --verbose -c -f -r"
    ),
    "scarb": (
        "--all-features --check --emit --features --filter --json --manifest-path --no-default-features --no-warnings --offline "
        "--package --profile --quiet --release --target-kinds --target-names --test --verbose --workspace -P -f -p -q -v -w"
    ),
    "secretlint": (
        "--format --init --locale --no-color --no-glob --no-maskSecrets --no-terminalLink --output --profile --secretlintignore "
        "--secretlintrc --secretlintrcJSON --stdinFileName"
    ),
    "slither": (
        "--allow-path --avax-apikey --brownie-ignore-compile --buidler-cache-directory --buidler-ignore-compile "
        "--buidler-skip-directory-name-fix --change-line-prefix --checklist --checklist-limit --compile-autolink "
        "--compile-custom-build --compile-force-framework --compile-libraries --compile-remove-metadata --config-file "
        "--dapp-ignore-compile --detect --disable-color --embark-ignore-compile --embark-overwrite-config "
        "--etherlime-compile-arguments --etherlime-ignore-compile --etherscan-apikey --etherscan-export-directory "
        "--etherscan-only-bytecode --etherscan-only-source-code --evm-version --exclude --exclude-dependencies --exclude-high "
        "--exclude-informational --exclude-location --exclude-low --exclude-medium --exclude-optimization --fail-high "
        "--fail-low --fail-medium --fail-none --fail-pedantic --filter-paths --foundry-build-info-directory "
        "--foundry-compile-all --foundry-deny --foundry-ignore-compile --foundry-out-directory --generate-patches "
        "--hardhat-artifacts-directory --hardhat-cache-directory --hardhat-ignore-compile --ignore-compile --include-detectors "
        "--include-interfaces --include-paths --json --json-types --list-detectors --list-printers --markdown-root --no-fail "
        "--no-fail-pedantic --npx-disable --print --sarif --sarif-input --sarif-triage --show-ignored-findings --skip-clean "
        "--solc --solc-args --solc-ast --solc-disable-warnings --solc-force-legacy-json --solc-remaps --solc-solcs-bin "
        "--solc-solcs-select --solc-standard-json --solc-working-dir --timing --triage-database --triage-mode "
        "--truffle-build-directory --truffle-ignore-compile --truffle-overwrite-config --truffle-overwrite-version "
        "--truffle-version --waffle-config-file --waffle-ignore-compile --warn-unused-ignores --zip --zip-type"
    ),
    "solargraph": ("--directory --level --verbose"),
    "solc": (
        "--abi --allow-paths --asm --ast-compact-json --base-path --bin --bin-runtime --combined-json --devdoc --error-recovery "
        "--evm-version --gas --hashes --include-path --metadata --optimize --optimize-runs --output-dir --overwrite "
        "--pretty-json --standard-json --storage-layout --userdoc --via-ir -o"
    ),
    "solhint": (
        "--cache --cache-location --config --disc --filename --fix --formatter --ignore-path --init --max-warnings --noPoster "
        "--noPrompt --quiet --save -V -c -f -q -w"
    ),
    "sort-package-json": ("--check --ignore --quiet --stdin -c -i -q -v"),
    "source-map-explorer": (
        "--coverage --exclude-source-map --gzip --html --json --no-border-checks --no-root --only-mapped --replace --sort --tsv --with -m"
    ),
    "sphinx-lint": ("--disable --enable --ignore --jobs --list --max-line-length --sort-by --verbose -V -d -e -i -j -s -v"),
    "spotbugs": (
        "-auxclasspath -effort:default -effort:max -effort:min -exclude -exitcode -high -html -include -low -medium -output "
        "-progress -sarif -sourcepath -textui -xml"
    ),
    "sqlfmt": (
        "--check --config --dialect --diff --encoding --exclude --fast --force-color --install-completion --line-length "
        "--no-color --no-jinjafmt --no-progressbar --quiet --reset-cache --safe --show-completion --single-process --threads "
        "--verbose -d -k -l -q -t -v"
    ),
    "srb": (
        "--autocorrect --color --dir --file --ignore --isolate-error-code --max-threads --metrics-file --no-error-count --quiet "
        "--typed --verbose -a -e -q -v"
    ),
    "standardrb": ("--fail-level --fix --fix-unsafely --format --generate-todo --no-fix --no-parallel --only --parallel --todo -A"),
    "steep": ("--format --group --jobs --log-level --save-expectations --severity-level --steepfile --verbose --with-expectations -j"),
    "stryker": (
        "--allowConsoleColors --allowEmpty --appendPlugins --buildCommand --checkerNodeArgs --checkers --cleanTempDir "
        "--concurrency --coverageAnalysis --dashboard.baseUrl --dashboard.module --dashboard.project --dashboard.reportType "
        "--dashboard.version --disableBail --dryRunOnly --dryRunTimeoutMinutes --fileLogLevel --files --force --ignorePatterns "
        "--ignoreStatic --inPlace --incremental --incrementalFile --logLevel --maxConcurrentTestRunners --maxTestRunnerReuse "
        "--mutate --plugins --reporters --tempDirName --testFiles --testRunner --testRunnerNodeArgs --timeoutFactor --timeoutMS "
        "-V -b -c -f -m -t"
    ),
    "stylish-haskell": ("--config --defaults --inplace --no-utf8 --recursive --verbose -c -d -i -r -v"),
    "svgr": (
        "--config-file --desc-prop --expand-props --ext --filename-case --icon --ignore-existing --index-template --jsx-runtime "
        "--memo --native --no-dimensions --no-index --no-prettier --no-runtime-config --no-svgo --out-dir --prettier-config "
        "--ref --replace-attr-values --silent --stdin --stdin-filepath --svg-props --svgo-config --template --title-prop "
        "--typescript -V -d"
    ),
    "swag": (
        "--dir --exclude --generalInfo --instanceName --ot --output --outputTypes --parseDependency --parseDepth "
        "--parseInternal --pd --propertyStrategy --quiet --tags -d -g -o -p -q -t"
    ),
    "swiftformat": (
        "--cache --config --disable --dryrun --enable --exclude --lint --quiet --report --reporter --rules --strict "
        "--swiftversion --verbose"
    ),
    "swiftlint": (
        "--config --fix --force-exclude --format --lenient --no-cache --output --path --progress --quiet --reporter --strict --use-stdin"
    ),
    "tailwindcss": ("--cwd --input --map --minify --optimize --output --poll --silent --watch -i -m -o -w"),
    "tap": (
        "--after --allow-empty-coverage --allow-incomplete-coverage --bail --before --branches --browser --changed --color "
        "--comments --coverage-exclude --coverage-map --coverage-report --debug --diag --disable-coverage --exclude "
        "--experimental-strip-types --fail-only --fail-skip --fail-todo --files --filter-quietly --functions --grep --include "
        "--invert --jobs --lines --no-bail --no-browser --no-color --no-diag --no-filter-quietly --no-invert "
        "--no-omit-whitespace --no-show-full-coverage --no-snapshot-clean-cwd --no-warnings --node-arg --omit-version "
        "--omit-whitespace --only --output-dir --output-file --passes --plugin --project --reporter --reporter-arg "
        "--reporter-file --save --save-dev --save-fixture --serial --show-full-coverage --shuffle --snapshot "
        "--snapshot-clean-cwd --statements --test-arg --test-env --timeout --tsconfig --type-strip-only --typecheck --versions "
        "-B -C -F -I -O -R -S -V -b -bCRterse -c -d -f -g -i -j -n -o -r -s -t -v"
    ),
    "tape": ("--ignore --ignore-pattern --no-only --require --strict -i -r"),
    "taro": ("-v"),
    "templ": (
        "-cmd -f -fail -include-timestamp -include-version -keep-orphaned-files -lazy -log-level -path -prettier-required "
        "-proxy -proxyport -stdout -v -w -watch"
    ),
    "terser": (
        "--beautify --comments --compress --config-file --define --ecma --enclose --format --ie8 --keep-classnames "
        "--keep-fnames --mangle --mangle-props --module --name-cache --no-rename --output --parse --rename --safari10 "
        "--source-map --timings --toplevel --wrap -V -b -c -d -e -f -m -o -p"
    ),
    "testcafe": (
        "--app --assertion-timeout --color --concurrency --debug-mode --debug-on-fail --disable-page-caching --fixture "
        "--fixture-grep --hostname --list-browsers --live --no-color --page-load-timeout --ports --qr-code --quarantine-mode "
        "--reporter --screenshots --selector-timeout --sf --skip-js-errors --skip-uncaught-errors --speed --stop-on-first-fail "
        "--test --test-grep -F -L -S -T -a -b -c -d -e -f -p -q -r -s -t -u"
    ),
    "towncrier": (
        "--compare-with --config --content --date --dir --draft --edit --keep --name --name-only --no-edit --section --staged "
        "--sub-issue --version --yes -c"
    ),
    "tree-sitter": (
        "--abi --build --cst --debug --debug-graph --edits --exclude --filter --include --js-runtime --libdir --no-bindings "
        "--no-ranges --output --paths --quiet --report-states-for-rule --rev --scope --stat --time --update --wasm --xml -D -b "
        "-c -d -e -f -i -o -q -s -t -u -w -x"
    ),
    "trunk": (
        "--all-features --bin --config --dist --example --features --filehash --frozen --locked --minify --no-default-features "
        "--offline --public-url --quiet --release --verbose -d -q -v"
    ),
    "ts-json-schema-generator": (
        "--additional-properties --expose --functions --id --jsDoc --markdown-description --minify --no-ref-encode --no-top-ref "
        "--no-type-check --out --path --strict-tuples --tsconfig --type --unstable --validation-keywords -V -e -f -i -j -o -p "
        "-t"
    ),
    "ts-mocha": (
        "--allow-uncaught --async-only --bail --check-leaks --color --colors --config --delay --diff --dry-run --exclude --exit "
        "--extension --fail-hook-affected-tests --fail-zero --fgrep --file --forbid-only --forbid-pending --full-trace --global "
        "--globals --grep --ignore --inline-diffs --invert --jobs --list-interfaces --list-reporters --node-option --package "
        "--parallel --pass-on-failing-test-suite --posix-exit-codes --recursive --reporter --reporter-option --reporter-options "
        "--require --retries --slow --sort --timeout --timeouts --ui --watch --watch-files --watch-ignore -A -O -R -S -V -b -c "
        "-f -g -i -j -n -p -r -s -t -u -w"
    ),
    "ts-prune": ("--error --ignore --project --skip -e -i -p -s"),
    "tsc-alias": (
        "--debug --dir --follow-references --inputglob --no-resolve-package-subpaths --outDir --outputcheck --project "
        "--replacer --resolve-full-extension --resolve-full-paths --resolve-package-subpaths --silent --verbose --watch -V -f "
        "-fe -p -r -s -v -w"
    ),
    "tsd": ("--files --show-diff --typings -f -t"),
    "tsdown": (
        "--attw --clean --config --config-loader --copy --debug --deps.never-bundle --devtools --dts --env --env-file "
        "--env-prefix --exe --exports --fail-on-warn --filter --format --from-vite --ignore-watch --logLevel --minify "
        "--no-clean --no-config --no-write --on-success --out-dir --platform --public-dir --publint --report --root --shims "
        "--sourcemap --target --treeshake --tsconfig --unbundle --unused --watch --workspace -F -W -c -d -f -l -v -w"
    ),
    "tsgo": (
        "--all --allowJs --build --checkJs --declaration --declarationMap --emitDeclarationOnly --esModuleInterop "
        "--ignoreConfig --init --jsx --lib --module --noEmit --outDir --outFile --pretty --project --removeComments "
        "--showConfig --sourceMap --strict --target --types --watch -b -d -m -p -t -v -w"
    ),
    "tstyche": (
        "--config --failFast --fetch --list --listFiles --only --plugins --prune --reporters --showConfig --skip --target "
        "--tsconfig --update --watch"
    ),
    "ty": (
        "--add-ignore --baseline --color --config --config-file --error --error-on-warning --exclude --exclude-scripts "
        "--exit-zero --exit-zero-on-warning --extra-search-path --fix --force-exclude --ignore --include-scripts "
        "--no-force-exclude --no-progress --no-respect-ignore-files --output-format --project --python --python-platform "
        "--python-version --quiet --respect-ignore-files --typeshed --update-baseline --verbose --warn --watch -V -W -c -q -qq "
        "-v -vv -vvv"
    ),
    "type-coverage": (
        "--at-least --cache --cache-directory --debug --detail --history-file --ignore-as-assertion --ignore-catch "
        "--ignore-empty-type --ignore-files --ignore-nested --ignore-non-null-assertion --ignore-object --ignore-type-assertion "
        "--ignore-unread --is --json-output --no-detail-when-failed --not-only-in-cwd --project --report-semantic-error "
        "--report-unused-ignore --show-relative-path --strict --update --update-if-higher -p"
    ),
    "typechain": (
        "--always-generate-overloads --discriminate-types --glob --input-dir --node16-modules --out-dir --show-stack-traces "
        "--target --ts-nocheck"
    ),
    "typedoc": (
        "--alwaysCreateEntryPointModule --basePath --blockTags --cacheBust --cascadedModifierTags --categorizeByGroup "
        "--categoryOrder --cleanOutputDir --cname --commentStyle --customCss --customFooterHtml "
        "--customFooterHtmlDisableWrapper --customJs --darkHighlightTheme --defaultCategory --disableGit --disableSources "
        "--displayBasePath --emit --entryPointStrategy --entryPoints --exclude --excludeCategories --excludeExternals "
        "--excludeInternal --excludeNotDocumented --excludeNotDocumentedKinds --excludePrivate --excludePrivateClassFields "
        "--excludeProtected --excludeReferences --excludeTags --externalPattern --externalSymbolLinkMappings --favicon "
        "--gitRemote --gitRevision --githubPages --groupOrder --groupReferencesByType --headings --hideGenerator "
        "--highlightLanguages --hostedBaseUrl --html --ignoredHighlightLanguages --includeHierarchySummary --includeVersion "
        "--inlineTags --intentionallyNotDocumented --intentionallyNotExported --jsDocCompatibility --json --kindSortOrder "
        "--lang --lightHighlightTheme --logLevel --markdownLinkExternal --maxTypeConversionDepth --modifierTags --name "
        "--navigation --navigationLeaves --navigationLinks --notRenderedTags --options --out --packagesRequiringDocumentation "
        "--plugin --preserveLinkText --preserveWatchOutput --preservedTypeAnnotationTags --pretty --projectDocuments --readme "
        "--requiredToBeDocumented --router --searchInComments --searchInDocuments --showConfig --sidebarLinks "
        "--skipErrorChecking --sluggerConfiguration --sort --sortEntryPoints --sourceLinkExternal --sourceLinkTemplate "
        "--suppressCommentWarningsInDeclarationFiles --theme --titleLink --treatValidationWarningsAsErrors "
        "--treatWarningsAsErrors --tsconfig --typePrintWidth --useFirstParagraphOfCommentAsSummary "
        "--useHostedBaseUrlForAbsoluteLinks --useTsLinkResolution --validation --watch"
    ),
    "typst": (
        "--cert --color --deps --field --font-path --format --ignore-system-fonts --input --jobs --one --open --pages "
        "--pdf-standard --ppi --root --target --timings -f -j"
    ),
    "uglify-js": (
        "--annotations --beautify --comments --compress --config-file --define --enclose --expression --ie --in-situ "
        "--keep-fargs --keep-fnames --mangle --mangle-props --module --name-cache --no-annotations --no-module --no-rename "
        "--output --output-opts --parse --reduce-test --rename --self --source-map --timings --toplevel --v8 --validate "
        "--verbose --warn --webkit --wrap -O -V -b -c -d -e -m -o -p -v"
    ),
    "uglifyjs": (
        "--annotations --beautify --comments --compress --config-file --define --enclose --expression --ie --in-situ "
        "--keep-fargs --keep-fnames --mangle --mangle-props --module --name-cache --no-annotations --no-module --no-rename "
        "--output --output-opts --parse --reduce-test --rename --self --source-map --timings --toplevel --v8 --validate "
        "--verbose --warn --webkit --wrap -O -V -b -c -d -e -m -o -p -v"
    ),
    "unbuild": ("--config --minify --parallel --sourcemap --stub --watch"),
    "unimported": (
        "--cache --clear-cache --config --fix --flow --ignore-untracked --init --no-cache --show-config --show-preset "
        "--show-unresolved-imports --show-unused-deps --show-unused-files --update -f -i -u"
    ),
    "unocss": (
        "--config --debug --minify --out-file --preflights --preset --rewrite --split-css --stdout --watch --write-transformed "
        "-c -m -o -v -w"
    ),
    "uvu": ("--bail --color --cwd --ignore --require -C -b -c -i -r -v"),
    "verilator": (
        "--MMD --MP --Mdir --assert --autoflush --bbox-sys --bbox-unsup --binary --build --build-dep-bin --build-jobs --cc "
        "--cdc --clk --compiler --converge-limit --coverage --coverage-line --coverage-max-width --coverage-toggle "
        "--coverage-underscore --coverage-user --debug --debug-check --debugi --default-language --dpi-hdr-only --dump "
        "--dump-defines --dump-dfg --dump-graph --dump-tree --dump-tree-addrids --dumpi --dumpi-dfg --dumpi-graph --dumpi-tree "
        "--error-limit --exe --expand-limit --flatten --gate-stmts --gdb --gdbbt --generate-key --get-supported --getenv "
        "--hierarchical --if-depth --inline-mult --instr-count-dpi --l2-name --language --lib-create --lint-only --main --make "
        "--max-num-width --mod-prefix --no-clk --no-debug-leak --no-decoration --no-order-clock-delay --no-pins64 "
        "--no-skip-identical --no-timing --no-unlimited-stack --no-verilate --output-split --output-split-cfuncs "
        "--output-split-ctrace --pins-bv --pins-sc-biguint --pins-sc-uint --pins-uint8 --pipe-filter --pp-comments --prefix "
        "--private --prof-c --prof-cfuncs --prof-exec --prof-pgo --protect-ids --protect-key --protect-lib --public "
        "--public-flat-rw --quiet-exit --relative-includes --reloop-limit --report-unoptflat --rr --savable --sc --stats "
        "--stats-vars --structs-packed --threads --threads-dpi --threads-max-mtasks --timescale --timescale-override --timing "
        "--top --top-module --trace --trace-coverage --trace-depth --trace-fst --trace-max-array --trace-max-width "
        "--trace-params --trace-structs --trace-threads --trace-underscore --unroll-count --unroll-stmts --unused-regexp --vpi "
        "--waiver-output --x-assign --x-initial --x-initial-edge --xml-only --xml-output -CFLAGS -D -E -F -FI -G -I -LDFLAGS "
        "-MAKEFLAGS -O -O0 -O3 -P -U -V -Wall -Werror -Wfuture -Wno -Wno-context -Wno-fatal -Wno-lint -Wno-style -Wpedantic "
        "-Wwarn -Wwarn-lint -Wwarn-style -f -fno -j -o -pvalue+ -sv -v -y"
    ),
    "vite-bundle-visualizer": ("--config --entry --input --mode --open --output --sourcemap --template -c -i -m -o -t"),
    "vvp": (
        "-M -Mpath -N -V -compatible -fst -fst-space -fst-space-speed -fst-speed -fst-speed-space -i -inNsvV -llogfile -lx2 "
        "-lx2-space -lx2-speed -lxt -lxt-space -lxt-speed -lxt2 -lxt2-space -lxt2-speed -mmodule -n -none -s -sdf-info "
        "-sdf-verbose -sdf-warn -v -vcd"
    ),
    "vyper": (
        "--base64 --debug --disable-sys-path --enable-decimals --evm-version --experimental-codegen --hex-ir "
        "--no-bytecode-metadata --no-optimize --optimize --path --show-gas-estimates --standard-json --storage-layout-file "
        "--traceback-limit --venom-experimental --verbose -O -W -f -o -p -v"
    ),
    "wasm-pack": (
        "--chrome --dev --features --firefox --headless --mode --no-opt --no-pack --no-typescript --node --out-dir --out-name "
        "--profiling --quiet --reference-types --release --safari --scope --target --verbose --weak-refs -d -m -q -s -t -v"
    ),
    "wdio": ("--spec --suite --tsConfigPath -k -u"),
    "web-test-runner": (
        "--browsers --concurrency --concurrent-browsers --config --coverage --debug --esbuild-target --files --group --groups "
        "--manual --node-resolve --open --playwright --port --preserve-symlinks --puppeteer --root-dir --static-logging "
        "--update-snapshots --watch"
    ),
    "webpack-bundle-analyzer": (
        "--compression-algorithm --default-sizes --exclude --host --log-level --mode --no-open --port --report --title -O -V -e "
        "-l -m -p -r -s -t"
    ),
    "wire": ("-header_file -output_file_prefix -tags"),
    "pants": (
        "--changed-since --changed-dependents --transitive --closed --tag --filter-target-type --level --no-dynamic-ui --dynamic-ui --test-debug "
        "--test-force --test-output --test-use-coverage --fmt-only --lint-only --check-only --fix-only --print-stacktrace --keep-sandboxes "
        "--no-pantsd --colors --no-colors --dependents-transitive --dependencies-transitive -l"
    ),
    "buck2": ("--target-platforms --config --output-format --json --json-lines --show-output --show-full-output -c -m -v -j"),
    "idf.py": ("--verbose --ccache --no-ccache --no-hints -v"),
    "scala-cli": ("--scala --scala-version --jvm --test-only --check --server -S -q -v"),
    "nbqa": (
        "--nbqa-diff --nbqa-files --nbqa-exclude --nbqa-dont-skip-bad-cells --nbqa-skip-celltags --nbqa-process-cells --nbqa-md --line-length "
        "--check --diff --select --ignore --max-line-length --profile"
    ),
    "wtr": (
        "--browsers --concurrency --concurrent-browsers --config --coverage --debug --esbuild-target --files --group --groups "
        "--manual --node-resolve --open --playwright --port --preserve-symlinks --puppeteer --root-dir --static-logging "
        "--update-snapshots --watch"
    ),
    "wxt": ("--browser --config --debug --filter-entrypoint --host --level --mode --mv2 --mv3 --port -b -c -e -m -p -v"),
    "yamlfmt": (
        "-conf -continue_on_error -dry -dstar -exclude -extensions -formatter -gitignore_excludes -global_conf -in -lint "
        "-match_type -output_format -quiet -v -version"
    ),
    "yard": (
        "--all --asset --backtrace --charset --compact --db --debug --default-return --embed-mixin --embed-mixins --exclude "
        "--fail-on-warning --files --format --hide-tag --hide-void-return --legacy --list --list-undoc --load --locale --main "
        "--markup --markup-provider --name-tag --no-api --no-cache --no-highlight --no-output --no-pager --no-private "
        "--no-progress --no-public --no-save --no-stats --non-transitive-tag --one-file --output-dir --pager --plugin --po-dir "
        "--private --protected --query --quiet --readme --safe --tag --template --template-path --title --title-tag "
        "--transitive-tag --type-name-tag --type-tag --use-cache --verbose -M -T -b -c -e -f -m -n -o -p -q -r -t -v"
    ),
}
OPTIONS = {name: frozenset(text.split()) for name, text in _TEXTS.items()}
