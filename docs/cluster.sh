#!/bin/sh
# A scheduler and two workers on this machine, until Ctrl+C:
#   docs/cluster.sh [PORT]     then ./run batch ... --scheduler tcp://127.0.0.1:PORT
set -eu
here=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
port=${1:-8786}
all=
begin() {
    "$here/run" "$@" &
    all="$all $!"
}
trap 'kill $all 2>/dev/null; wait' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
begin scheduler --port "$port"
begin worker --scheduler "tcp://127.0.0.1:$port" --jobs 1
begin worker --scheduler "tcp://127.0.0.1:$port" --jobs 1
wait
