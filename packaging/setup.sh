# shellcheck shell=bash
# Sourced by run, test, deb and .ci/run, after `set -euo pipefail`: installs what is missing, configures and builds.
# Everything noisy goes to build/log; the screen gets one line a step, and the end of the log when a step fails.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/log
# A bare machine may have neither: Qt wants UTF-8, ccache a home.
[[ -n ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]] || export LC_ALL=C.UTF-8
[[ -n ${HOME:-} ]] || export HOME=$root/build/home
# Compilations are shared between checkouts: paths below this one count as relative.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

source "$root/packaging/other_systems.sh"

say() { printf '%s\n' "$*"; }

# fail LINE...: says why on standard error and ends the script.
fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# step NAME COMMAND...: runs it without input and says how long it took.
step() {
    local name=$1 log start=$SECONDS
    shift
    log=$logs/$(tr -cs '[:alnum:]\n' '-' <<<"$name").log
    mkdir -p "$logs"
    printf '%s ... ' "$name"
    if "$@" >"$log" 2>&1 </dev/null; then
        say "done ($((SECONDS - start)) s)"
        return
    fi
    say "failed"
    tail -n 60 "$log"
    fail "" "'$name' failed. All that it printed: $log"
}

# packages SECTION...: names out of debian-packages.txt.
packages() {
    awk -v wanted=" $* " '
        /^\[/ { on = index(wanted, " " substr($1, 2, length($1) - 2) " ") }
        on && /^[a-z0-9]/ { print $1 }' "$root/packaging/debian-packages.txt"
}

# missing_packages SECTION...: those of them that dpkg does not know as installed.
missing_packages() {
    dpkg-query -W -f='${db:Status-Status} ${Package}\n' | awk '
        FNR == NR { if ($1 == "installed") installed[$2] = 1; next }
        !($1 in installed)' - <(packages "$@")
}

install_with_apt() {
    local missing as_root=()
    read -r -a missing <<<"$(missing_packages "$@" | tr '\n' ' ')"
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "Some packages are missing, and there is no sudo. As root:" \
            "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        sudo -v || fail "Some packages are missing. To install them, as root:" \
            "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    say "Missing: ${missing[*]}"
    step "Refresh the package lists" "${as_root[@]}" apt-get update
    step "Install ${#missing[@]} packages" "${as_root[@]}" apt-get install -y --no-install-recommends "${missing[@]}"
}

# install_missing SECTION...: of debian-packages.txt. Installs where there is apt; elsewhere says what to install.
install_missing() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_with_apt "$@"
    else
        require_on_other_system
    fi
}

# configure PRESET [OPTION...]: into build/PRESET.
configure() {
    local preset=$1
    shift
    step "Configure $preset" cmake -S "$root" --preset "$preset" "$@"
}

# build PRESET [TARGET...]: everything, or the targets.
build() {
    local preset=$1
    shift
    step "Build $preset" cmake --build "$root/build/$preset" ${1:+--target "$@"}
}

# go_offscreen: from here on Qt draws without a display, and has a place of its own where a session would give one.
go_offscreen() {
    export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$root/build/runtime}
    mkdir -p -m 700 "$XDG_RUNTIME_DIR"
}
