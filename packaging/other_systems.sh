# shellcheck shell=bash
# Sourced by setup.sh for systems without apt: what has to be installed there by hand. Where the system can tell
# what is installed, only the missing is named, and with nothing missing the build goes on.
# No bash newer than macOS's 3.2 is needed. Waymark is tried on Debian 12; these lists are a help and not a promise.

kFedora=(cmake ninja-build gcc-c++ ccache pkgconf-pkg-config json-devel valijson-devel cli11-devel libsodium-devel
    protozero-devel zlib-devel qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel qt6-qtwayland rsms-inter-fonts
    gtest-devel gmock-devel rapidcheck-devel google-benchmark-devel xorg-x11-server-Xvfb openbox xdotool
    dbus-daemon)
kArch=(cmake ninja gcc ccache pkgconf nlohmann-json valijson cli11 libsodium protozero zlib
    qt6-base qt6-charts qt6-svg qt6-wayland inter-font gtest rapidcheck benchmark xorg-server-xvfb openbox xdotool
    dbus)
kMacOS=(cmake ninja ccache pkgconf nlohmann-json valijson cli11 libsodium protozero qt googletest google-benchmark)
kVcpkg=(nlohmann-json valijson cli11 libsodium protozero zlib 'qtbase[widgets]' qtcharts qtsvg gtest rapidcheck benchmark)
kMsys2=(cmake ninja gcc ccache pkgconf nlohmann-json cli11 libsodium zlib qt6-base qt6-charts qt6-svg gtest benchmark)

# system_name: fedora, arch, macos, msys2, windows or unknown.
system_name() {
    local like=""
    case $(uname -s) in
    Darwin) echo macos && return ;;
    MINGW* | MSYS* | CYGWIN*) { command -v pacman >/dev/null && echo msys2 || echo windows; } && return ;;
    esac
    [[ -r /etc/os-release ]] && like=$(sed -n 's/^ID\(_LIKE\)\?=//p' /etc/os-release | tr -d '"' | tr '\n' ' ')
    case " $like " in
    *fedora* | *rhel*) echo fedora ;;
    *arch*) echo arch ;;
    *) echo unknown ;;
    esac
}

# stop_for LINE...: says what to do by hand and ends the script.
stop_for() {
    fail "Waymark installs what it needs by itself only where there is apt. Here it takes:" "" "${@/#/    }" "" \
        "and then this command again."
}

require_on_fedora() {
    local name missing=""
    for name in "${kFedora[@]}"; do
        rpm -q --whatprovides "$name" >/dev/null || missing+=" $name"
    done
    [[ -z $missing ]] || stop_for "sudo dnf install$missing"
}

require_on_arch() {
    local missing
    missing=$({ pacman -T "${kArch[@]}" || true; } | tr '\n' ' ')
    [[ -z $missing ]] || stop_for "sudo pacman -S --needed $missing"
}

require_on_macos() {
    local missing
    command -v brew >/dev/null || stop_for "brew install ${kMacOS[*]}   (brew itself: https://brew.sh)"
    missing=$(comm -13 <(brew list --formula -1 | sort) <(printf '%s\n' "${kMacOS[@]}" | sort) | tr '\n' ' ')
    [[ -z $missing ]] || stop_for "brew install $missing" \
        "and for the tests rapidcheck from its source, https://github.com/emil-e/rapidcheck"
}

require_on_msys2() {
    local prefix=${MINGW_PACKAGE_PREFIX:-mingw-w64-ucrt-x86_64} missing
    missing=$({ pacman -T "${kMsys2[@]/#/$prefix-}" || true; } | tr '\n' ' ')
    [[ -z $missing ]] || stop_for "pacman -S --needed $missing" \
        "and from their sources, headers alone:" \
        "valijson, https://github.com/tristanpenman/valijson" "protozero, https://github.com/mapbox/protozero"
}

# require_on_other_system: returns when nothing is known to be missing, else prints what to install and stops.
require_on_other_system() {
    case $(system_name) in
    fedora) require_on_fedora ;;
    arch) require_on_arch ;;
    macos) require_on_macos ;;
    msys2) require_on_msys2 ;;
    windows) stop_for "vcpkg install ${kVcpkg[*]}" \
        "with CMake, Ninja and Visual Studio 2022; or MSYS2, whose shell this script understands" ;;
    *) stop_for "CMake >= 3.25, Ninja, a C++20 compiler, pkg-config, Qt >= 6.4 (base, Charts, Svg, OpenGL)," \
        "nlohmann_json, valijson, CLI11, libsodium, protozero, zlib; for the tests GoogleTest, rapidcheck," \
        "Google Benchmark, Xvfb, openbox, xdotool;" \
        "then, as this system's package manager is not known here:" \
        "cmake --preset release && cmake --build build/release" ;;
    esac
}
