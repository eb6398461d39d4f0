#!/bin/sh
# Run a built folder as a bare machine would, with nothing of this environment; print its size and its times.
set -eu
folder=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
bare() { env -i HOME="$home" LC_ALL=C.UTF-8 PATH=/usr/bin:/bin "$folder/restorer" "$@"; }
du -sh "$folder" | cut -f1 | sed 's/^/size: /'
started=$(date +%s%N)
bare --version
echo "start of the command line: $((($(date +%s%N) - started) / 1000000)) ms"
bare --smoke-test
