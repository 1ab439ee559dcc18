#!/usr/bin/env bash
# self_test.sh: the checks of this folder find what they are there to find. Each case plants one fault in a small tree.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failed=0

clean_tree() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree"/{core/base,core/decision,ui/pages,app/cli,tests/core}
    printf 'add_subdirectory(base)\nadd_subdirectory(decision)\n' >"$tree/core/CMakeLists.txt"
    echo '#include "core/base/result.h"' >"$tree/core/decision/decision.h"
    echo '#include <nlohmann/json.hpp>' >"$tree/core/base/reader_json.h"
    echo '#include <QWidget>' >"$tree/ui/pages/page.h"
}

# lines COUNT TEXT: the text COUNT times.
lines() { for ((i = 0; i < $1; ++i)); do echo "$2"; done; }

# passes CHECK: on a tree without a fault.
passes() {
    if ! "$here/$1" "$tree"; then
        echo "$1 finds a fault in a clean tree" && failed=1
    fi
}

# catches CHECK FILE: the content of FILE is on standard input.
catches() {
    clean_tree
    cat >"$tree/$2"
    if found=$("$here/$1" "$tree"); then
        echo "$1 misses the fault in $2" && failed=1
    elif [[ $found != *"$2"* ]]; then
        echo "$1 does not name $2: $found" && failed=1
    fi
}

clean_tree
{ echo '{' && lines 40 '    f();' && echo '}'; } >"$tree/app/cli/a.cpp"
{ echo '{' && echo '    return R"x(' && lines 60 '}' && echo ')x";' && echo '}'; } >"$tree/core/base/a.cpp"
passes layers.sh
passes limits.sh
catches layers.sh core/base/a.cpp <<<'#include <QString>'
catches layers.sh core/base/a.h <<<'#include "ui/pages/page.h"'
catches layers.sh core/base/a.cpp <<<'# include "app/cli/main.h"'
catches layers.sh core/base/a.h <<<'#include <nlohmann/json.hpp>'
catches layers.sh core/base/a.cpp <<<'#include "core/decision/decision.h"'
catches layers.sh ui/pages/a.cpp <<<'#include "app/cli/main.h"'
catches layers.sh ui/pages/a.cpp <<<'if (id == "rust")'
catches layers.sh app/cli/a.cpp <<<'#include <QtCore/qstring.h>'
catches layers.sh tests/core/a.cpp <<<'#include <QTest>'
catches limits.sh core/base/a.h < <(lines 201 '//')
catches limits.sh ui/pages/a.cpp < <(lines 401 '//')
catches limits.sh app/cli/a.cpp < <(echo '{' && lines 41 '    f();' && echo '}')
exit "$failed"
