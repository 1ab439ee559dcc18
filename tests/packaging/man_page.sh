#!/usr/bin/env bash
# man_page.sh PROGRAM PAGE: PAGE, a manual page as roff, names the commands, their own commands and the options that
# PROGRAM's --help names, and no others. Prints what one has and the other lacks.
set -euo pipefail
program=$1
# Hyphens as people read them, without marks of font.
page=$(sed -e 's/\\-/-/g' -e 's/\\f.//g' "$2")
complaints=""

# section NAME: its lines.
section() { awk -v name=".SH $1" '/^\.SH / { on = ($0 == name) ; next } on' <<<"$page"; }

# tags: of a list, the lines that begin its entries.
tags() { awk 'tag; { tag = ($0 == ".TP") }'; }

options_in() { { grep -oE '(^|[[:space:],"[])--?[a-z][a-z-]*' || true; } | tr -d ' ,"[' | sort -u; }

# help_options [COMMAND]: every option, the spellings of one in one line; those of a command's own commands too.
help_options() {
    local inner
    {
        "$program" "$@" --help
        if (($# == 1)); then
            for inner in $(help_commands "$1"); do "$program" "$1" "$inner" --help; done
        fi
    } | awk '/^Options:/ { on = 1; next } /^[^ ]/ { on = 0 } on && /^  -/ { print $1 }' | tr ',' ' ' | sort -u
}

# help_commands [COMMAND]: its commands.
help_commands() { "$program" "$@" --help | awk '/^Subcommands:/ { on = 1; next } /^$/ { on = 0 } on { print $1 }' | sort; }

# without LIST LIST: what the first has and the second lacks, in one line; both are sorted.
without() { comm -23 <(printf '%s\n' "$1") <(printf '%s\n' "$2") | paste -sd ' '; }

# same WHAT PAGE HELP: two sorted lists.
same() {
    local page_only help_only
    page_only=$(without "$2" "$3")
    help_only=$(without "$3" "$2")
    [[ -z $page_only ]] || complaints+="$1: the page alone has $page_only"$'\n'
    [[ -z $help_only ]] || complaints+="$1: --help alone has $help_only"$'\n'
}

# entries COMMAND: its lines in the page's synopsis, each from behind the command on.
entries() {
    section SYNOPSIS | tr '\n' ' ' | sed 's/\.br/\n/g' | sed -nE "s/^ *\.B $(basename "$program") $1( |$)//p"
}

# synopsis COMMAND: the options that the page's synopsis gives it.
synopsis() { entries "$1" | options_in; }

# synopsis_commands COMMAND: the commands of its own there; they stand before its arguments and options.
synopsis_commands() {
    entries "$1" | sed -E 's/\.(I|RB).*//' | { grep -oE '(^|[ |])[a-z][a-z-]*' || true; } | tr -d ' |' | sort
}

# same_synopsis COMMAND: one spelling of each option will do there, and help goes without saying.
same_synopsis() {
    local written spellings wanted=()
    written=$(synopsis "$1")
    while read -r -a spellings; do
        [[ " ${spellings[*]} " == *" --help "* ]] && continue
        wanted+=("$(grep -xF -e "$(printf '%s\n' "${spellings[@]}")" <<<"$written" || echo "${spellings[0]}")")
    done < <(help_options "$1")
    same "synopsis of $1" "$written" "$(printf '%s\n' "${wanted[@]}" | sort)"
}

commands=$(help_commands)
all=$({ help_options; for command in $commands; do help_options "$command"; done; } | tr ' ' '\n' | sort -u)
same options "$(section OPTIONS | tags | options_in)" "$all"
same commands "$(section COMMANDS | tags | sed 's/^\.B //' | sort)" "$commands"
for command in $commands; do
    same_synopsis "$command"
    same "commands of $command" "$(synopsis_commands "$command")" "$(help_commands "$command")"
done
[[ -z $complaints ]] || { printf '%s:\n%s' "$2" "$complaints" && exit 1; }
