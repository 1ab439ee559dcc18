#!/usr/bin/env bash
# layers.sh [ROOT]: prints every include that points against app → ui → core, and fails if there is one.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}"
faults=0

# lines_with PATTERN FOLDER...: FILE:LINE:TEXT of C++ lines; folders that do not exist have none.
lines_with() { grep -rnE --include='*.h' --include='*.cpp' "$1" "${@:2}" 2>/dev/null || true; }

includes_of() { lines_with "^[[:space:]]*#[[:space:]]*include[[:space:]]*$1" "${@:2}"; }

# report RULE: the lines on standard input break it.
report() {
    local lines
    lines=$(sed 's/^/  /')
    [[ -z $lines ]] && return
    printf '%s:\n%s\n' "$1" "$lines"
    faults=$((faults + 1))
}

report "core, its tests and waymark-cli know no Qt" < <(includes_of '[<"](Q[A-Z]|Qt)' core tests/core app/cli)
report "core, its tests and waymark-cli know no ui" < <(includes_of '[<"]ui/' core tests/core app/cli)
report "core and ui know no app and no tests" < <(includes_of '[<"](app|tests)/' core ui)
report "in core only *_json.h and sources know nlohmann" < <(includes_of '[<"]nlohmann/' core | grep -vE '^[^:]*(_json\.h|\.cpp):')
# A directive of go.mod is called like one of them.
report "C++ knows no alternative by name" < <(lines_with '"(go|rust|go-rust-hot-path)"' core ui app | grep -v '^[^:]*go_mod')

# core/CMakeLists.txt lists core's folders from the bottom up: none includes from one further down in that list.
read -r -a folders <<<"$(sed -n 's/^add_subdirectory(\([a-z_]*\)).*/\1/p' core/CMakeLists.txt | tr '\n' ' ')"
for ((lower = 0; lower < ${#folders[@]} - 1; ++lower)); do
    higher=$(IFS='|' && echo "${folders[*]:lower+1}")
    report "core/${folders[lower]} stands below what it includes" < <(includes_of "\"core/($higher)/" "core/${folders[lower]}")
done

((faults == 0))
