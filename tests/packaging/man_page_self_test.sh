#!/usr/bin/env bash
# man_page_self_test.sh PROGRAM PAGE: man_page.sh finds what it is there to find. Each case plants one fault in PAGE.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1 page=$2
spoilt=$(mktemp)
trap 'rm -f "$spoilt"' EXIT
failed=0

# catches EDIT EXPECTED: with the page as sed's EDIT leaves it, the complaint has EXPECTED in it.
catches() {
    sed "$1" "$page" >"$spoilt"
    if found=$("$here/man_page.sh" "$program" "$spoilt"); then
        echo "passes in spite of '$1'" && failed=1
    elif [[ $found != *"$2"* ]]; then
        echo "says of '$1': $found" && failed=1
    fi
}

catches '/^\.B \\-\\-version/d' 'options: --help alone has --version'
catches 's/^\.BR \\-o ", " /.BR /' 'options: --help alone has -o'
catches 's/^\.B \\-\\-json/.B \\-\\-jsom/' 'options: the page alone has --jsom'
catches 's/^\.B explain$/.B expound/' 'commands: the page alone has expound'
catches '/\\-\\-article\\-only \]/d' 'synopsis of assess: --help alone has --article-only'
catches '/^\.B waymark\\-cli frameworks/s/$/ \\-\\-all/' 'synopsis of frameworks: the page alone has --all'
catches 's/^\.BR latency | hot/.BR hot/' 'commands of estimate: --help alone has latency'
catches 's/^\.B waymark\\-cli import profile/.B waymark\\-cli import profiles/' 'commands of import: the page alone has profiles'
exit "$failed"
