#!/usr/bin/env bash
# make.sh: records all the profiles anew into the folder above. Takes Go 1.19 or newer and a minute.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
program=$(mktemp -d)/profiles
go build -trimpath -ldflags=-s -o "$program" .
for kind in database json collector hot-loop algorithm spread idle heap goroutine mutex text; do
    "$program" "$kind" "../$kind.pprof"
done
"$program" uploads ../../../../resources/examples/hot-loop-in-go.pprof
rm -r "$(dirname "$program")"
