# fish completion for capfence-sh: sub-commands, their options and values; `explain` completes the command it explains.

function __capfence_sh_explained # the words of the command behind `explain`
    set -l words (commandline -opc) (commandline -ct)
    test "$words[2]" = explain; or return 1
    set -e words[1..2]
    argparse -s c= policy=+ cwd= actor= environment= json help -- $words 2>/dev/null; or return 1
    test -n "$argv"
    and not string match -qr -- '^[-+]' $argv[1]
    and string join0 -- $argv
end

function __capfence_sh_below # whether the sub-commands given so far are exactly these
    set -l words (commandline -opc)
    set -e words[1]
    test "$(string match -v -- '-*' $words)" = "$argv"
end

function __capfence_sh_in # whether the sub-commands given begin with these
    set -l words (commandline -opc)
    set -e words[1]
    test "$words[1..$(count $argv)]" = "$argv"
end

set -l sh complete -c capfence-sh
$sh -f
$sh -n '__capfence_sh_below' -l version -d 'Show the version'
$sh -l help -n 'not __capfence_sh_explained >/dev/null' -d 'Show how it is used'
$sh -n '__capfence_sh_below' -a audit -d 'Read the record of every attempt'
$sh -n '__capfence_sh_below' -a capabilities -d 'List what commands can do and what the policy says to it'
$sh -n '__capfence_sh_below' -a catalog -d 'Look up what is known about programs'
$sh -n '__capfence_sh_below' -a doctor -d 'Say whether the installation is sound, and how to make it fast'
$sh -n '__capfence_sh_below' -a explain -d 'Show what a command would do and why it is decided as it is'
$sh -n '__capfence_sh_below' -a policy -d 'Look after policies'
$sh -n '__capfence_sh_below' -a setup -d 'Write the launcher, the shims and the image'

$sh -n '__capfence_sh_below audit' -a list -d 'List attempts'
$sh -n '__capfence_sh_below audit' -a show -d 'Show every field of a record'
$sh -n '__capfence_sh_below audit' -a verify -d 'Check the chain of a log'
$sh -n '__capfence_sh_in audit list' -l decision -x -a 'allow require_approval deny' -d 'Only attempts decided so'
$sh -n '__capfence_sh_in audit list' -l limit -x -d 'Only the last so many'
$sh -n '__capfence_sh_in audit list; or __capfence_sh_in audit show' -l json -d 'One JSON object per record'
$sh -n '__capfence_sh_in audit list; or __capfence_sh_in audit show' -l log -x -a '(__fish_complete_directories)' -d 'The directory of the log'
$sh -n '__capfence_sh_in audit verify' -x -a '(__fish_complete_directories)'

$sh -n '__capfence_sh_below catalog' -a list -d 'List the programs that are known'
$sh -n '__capfence_sh_below catalog' -a missing -d 'List what recorded commands use that is not'
$sh -n '__capfence_sh_below catalog' -a show -d 'Show what is known about a program'
$sh -n '__capfence_sh_in catalog list; or __capfence_sh_in catalog missing' -l json -d 'One JSON object per line'
$sh -n '__capfence_sh_in catalog missing' -l log -x -a '(__fish_complete_directories)' -d 'The directory of the log'
$sh -n '__capfence_sh_in catalog missing' -l limit -x -d 'Only so many'

$sh -n '__capfence_sh_below policy' -a check -d 'Check that policies are sound'
$sh -n '__capfence_sh_in policy check' -F

$sh -n '__capfence_sh_in doctor; or __capfence_sh_in setup' -l prefix -x -a '(__fish_complete_directories)' -d 'The prefix of the installation'
$sh -n '__capfence_sh_in setup' -l yes -d 'Do not ask'
$sh -n '__capfence_sh_in setup' -l system -d 'As root, for everybody'
$sh -n '__capfence_sh_in setup' -l group -x -a '(__fish_complete_groups)' -d 'With --system: who may append to the log'

set -l asking '__capfence_sh_in explain; and not __capfence_sh_explained >/dev/null'
$sh -n "__capfence_sh_in capabilities; or $asking" -l policy -rF -d 'A policy, as for capfence-exec'
$sh -n "__capfence_sh_in capabilities; or $asking" -l actor -x -a '(__fish_complete_users)' -d 'As if this actor asked'
$sh -n "__capfence_sh_in capabilities; or $asking" -l environment -x -d 'As if it were asked in this environment'
$sh -n "__capfence_sh_in capabilities; or $asking" -l json -d 'JSON'
$sh -n "$asking" -l cwd -x -a '(__fish_complete_directories)' -d 'As if it were run in this folder'
$sh -n "$asking" -s c -x -d 'A script'
$sh -n '__capfence_sh_in explain' -x -a '(__fish_complete_subcommand --commandline (__capfence_sh_explained | string split0))'
