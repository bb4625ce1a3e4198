#!/bin/sh
# Makes docs/screenshot.png of the real window; with THEME SIZE SCALE OUT makes another.
# Needs Debian's xvfb, imagemagick, xdotool and (for window frames) openbox.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
theme=${1:-dark} size=${2:-1280x800} scale=${3:-1} out=${4:-$here/docs/screenshot.png}
data=$(mktemp -d)
"$here/run" --version >/dev/null # sets up where needed, so that the window comes at once
display=:$((90 + $$ % 400))
Xvfb "$display" -screen 0 "${size}x24" -dpi 96 >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$data"' EXIT
sleep 1
export DISPLAY="$display" QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR="$scale"
export KERNELROOM_THEME="$theme" KERNELROOM_DATA="$data"
if command -v openbox >/dev/null; then openbox >/dev/null 2>&1 & fi
"$here/run" "${PHOTO:-$here/tests/photos/astronaut.png}" &
program=$!
xdotool search --sync --onlyvisible --name Kernelroom >/dev/null
sleep 8 # the photo and the pictures of the presets are there by then
# A person's own keys: into the grid, a sharpening kernel, and compare in a split view.
centre=$(echo "$size" | awk -Fx -v s="$scale" '{ print int($1 - 150 * s), int(361 * s) }')
xdotool mousemove $centre click 1
for key in ctrl+Home 0 Tab minus 1 Tab 0 Tab minus 1 Tab 5 Tab minus 1 Tab 0 Tab minus 1 Tab 0; do
    xdotool key --clearmodifiers "$key"
    sleep 0.05
done
xdotool key --clearmodifiers ctrl+backslash
sleep 1
/usr/bin/import -window root "$out"
kill $program
