# bash completion for capfence-exec: its own options, then the words of the command it would run (with bash-completion: as for sudo).

_capfence_exec_command() { # $1: where the command begins
    if declare -F _comp_command_offset >/dev/null; then
        _comp_command_offset "$1"
    elif declare -F _command_offset >/dev/null; then
        _command_offset "$1"
    elif ((COMP_CWORD == $1)); then
        mapfile -t COMPREPLY < <(compgen -A command -- "${COMP_WORDS[COMP_CWORD]}")
    else
        compopt -o default
    fi
}

_capfence_exec() {
    local cur=${COMP_WORDS[COMP_CWORD]} at=1 word value
    COMPREPLY=()
    while ((at < COMP_CWORD)); do
        word=${COMP_WORDS[at]}
        case $word in
            --policy | --actor | --environment | --workspace | --log | --input)
                value=$((at + 1))
                [[ ${COMP_WORDS[value]} == = ]] && value=$((at + 2)) # bash takes --option=value for three words
                if ((COMP_CWORD <= value)); then
                    [[ $cur == = ]] && cur=
                    _capfence_exec_value "$word" "$cur"
                    return
                fi
                at=$((value + 1))
                ;;
            --non-interactive | --dry-run | --json) at=$((at + 1)) ;;
            --)
                _capfence_exec_command $((at + 1))
                return
                ;;
            --help | --version) return ;;
            [-+]*) # the grammar of bash: -c and a script
                compopt -o default
                return
                ;;
            *)
                _capfence_exec_command "$at"
                return
                ;;
        esac
    done
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '-c --policy --actor --environment --workspace --log --non-interactive
            --dry-run --json --input --help --version' -- "$cur")
    else
        _capfence_exec_command "$at"
    fi
}

_capfence_exec_value() { # $1: the option, $2: what is typed of its value
    case $1 in
        --input) mapfile -t COMPREPLY < <(compgen -W 'lines nul jsonl' -- "$2") ;;
        --workspace | --log)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -A directory -- "$2")
            ;;
        --policy)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -A file -- "$2")
            ;;
        --actor) mapfile -t COMPREPLY < <(compgen -A user -- "$2") ;;
    esac
}

complete -F _capfence_exec capfence-exec
