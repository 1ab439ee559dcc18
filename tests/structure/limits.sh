#!/usr/bin/env bash
# limits.sh [ROOT]: prints every header over 200 lines, source over 400 and function over 40, and fails if there is one.
# A function is what stands between a brace alone in the first column and its end: the formatter puts them there.
# The lines of a raw string are data and do not count as a function's.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}"

# shellcheck disable=SC2016 # the $0 is for awk
find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z | xargs -0 awk '
    function fault(text) { print text; faults = 1 }
    function end_file(   limit) {
        limit = file ~ /\.h$/ ? 200 : 400
        if (lines > limit) fault(file ": " lines " lines, at most " limit)
    }
    FNR == 1 { end_file(); file = FILENAME; opened = 0; closing = "" }
    { lines = FNR }
    closing != "" { if (index($0, closing)) closing = ""; next }
    match($0, /R"[A-Za-z_]*\(/) {
        closing = ")" substr($0, RSTART + 2, RLENGTH - 3) "\""
        if (index(substr($0, RSTART), closing)) closing = ""
    }
    /^\{$/ { opened = FNR; body = -1 }
    { ++body }
    /^\}$/ && opened {
        if (body > 41) fault(file ":" opened ": function of " body - 1 " lines, at most 40")
        opened = 0
    }
    END { end_file(); exit faults }'
