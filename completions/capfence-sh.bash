# bash completion for capfence-sh: sub-commands, their options and values; `explain` completes the command it explains.

_capfence_sh_words() { # the options and sub-commands that may follow the sub-command $1
    case $1 in
        '') echo '--help --version audit capabilities catalog doctor explain policy setup' ;;
        ' audit') echo '--help list show verify' ;;
        ' audit list') echo '--decision --limit --json --log --help' ;;
        ' audit show') echo '--json --log --help' ;;
        ' capabilities') echo '--policy --actor --environment --json --help' ;;
        ' catalog') echo '--help list missing show' ;;
        ' catalog list') echo '--json --help' ;;
        ' catalog missing') echo '--log --limit --json --help' ;;
        ' doctor') echo '--prefix --help' ;;
        ' explain') echo '-c --policy --cwd --actor --environment --json --help' ;;
        ' policy') echo '--help check' ;;
        ' setup') echo '--prefix --yes --system --group --help' ;;
        *) echo '--help' ;;
    esac
}

_capfence_sh() {
    local cur=${COMP_WORDS[COMP_CWORD]} path= at word
    COMPREPLY=()
    for ((at = 1; at < COMP_CWORD; at++)); do
        word=${COMP_WORDS[at]}
        case $word in
            --policy | --actor | --environment | --cwd | --log | --limit | --decision | --prefix | --group | -c)
                at=$((at + 1))
                [[ ${COMP_WORDS[at]} == = ]] && at=$((at + 1)) # bash takes --option=value for three words
                if ((COMP_CWORD <= at)); then
                    [[ $cur == = ]] && cur=
                    _capfence_sh_value "$word" "$cur"
                    return
                fi
                ;;
            -*) ;;
            *)
                if [[ $path == ' explain' ]]; then
                    _capfence_sh_command "$at"
                    return
                fi
                [[ " $(_capfence_sh_words "$path") " == *" $word "* ]] && path+=" $word"
                ;;
        esac
    done
    case $path:$cur in
        *:-*) ;;
        ' explain:'*)
            _capfence_sh_command "$COMP_CWORD"
            return
            ;;
        ' policy check:'* | ' audit verify:'*)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -A file -- "$cur")
            return
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$(_capfence_sh_words "$path")" -- "$cur")
}

_capfence_sh_value() { # $1: the option, $2: what is typed of its value
    case $1 in
        --decision) mapfile -t COMPREPLY < <(compgen -W 'allow require_approval deny' -- "$2") ;;
        --cwd | --log | --prefix)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -A directory -- "$2")
            ;;
        --policy)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -A file -- "$2")
            ;;
        --actor) mapfile -t COMPREPLY < <(compgen -A user -- "$2") ;;
        --group) mapfile -t COMPREPLY < <(compgen -A group -- "$2") ;;
    esac
}

_capfence_sh_command() { # $1: where the explained command begins
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

complete -F _capfence_sh capfence-sh
