# fish completion for capfence-exec: its own options, then the words of the command it would run.

function __capfence_exec_rest # the words of the command, without capfence-exec and its options
    set -l words (commandline -opc) (commandline -ct)
    set -e words[1]
    argparse -s policy=+ actor= environment= workspace= log= input= non-interactive dry-run json help version -- $words 2>/dev/null
    or return 1
    test -n "$argv"
    and not string match -qr -- '^[-+]' $argv[1]
    and string join0 -- $argv
end

function __capfence_exec_command
    __fish_complete_subcommand --commandline (__capfence_exec_rest | string split0)
end

set -l own 'not __capfence_exec_rest >/dev/null'
complete -c capfence-exec -n $own -l policy -rF -d 'A policy: an overlay, or the base where no system policy is installed'
complete -c capfence-exec -n $own -l actor -x -a '(__fish_complete_users)' -d 'Who this runs for (a claim)'
complete -c capfence-exec -n $own -l environment -x -d 'What this runs in (a claim)'
complete -c capfence-exec -n $own -l workspace -x -a '(__fish_complete_directories)' -d 'Narrow the workspace to a folder inside it'
complete -c capfence-exec -n $own -l log -x -a '(__fish_complete_directories)' -d 'Where the record goes'
complete -c capfence-exec -n $own -l non-interactive -d 'Never ask'
complete -c capfence-exec -n $own -l dry-run -d 'Judge and print, run nothing'
complete -c capfence-exec -n $own -l json -d 'With --dry-run: one JSON object for each command'
complete -c capfence-exec -n $own -l input -x -a 'lines nul jsonl' -d 'With --dry-run: the form of standard input'
complete -c capfence-exec -n $own -l help -d 'Show how it is used'
complete -c capfence-exec -n $own -l version -d 'Show the version'
complete -c capfence-exec -n $own -s c -r -d 'Run a script in bash'
complete -c capfence-exec -x -a '(__capfence_exec_command)'
