#!/bin/sh
# Does in GIMP 2.10 what a hand does: opens $1, has Filters > Generic > Convolution Matrix, picks the
# first preset, says OK and writes the photo over. Under xvfb-run, HOME a folder of the test's own.
set -eu
openbox >/dev/null 2>&1 &
manager=$!
gimp-2.10 -n -s "$1" >/dev/null 2>&1 &
gimp=$!
trap 'kill $gimp $manager 2>/dev/null || true' EXIT

window() { # the newest visible window of that name, within half a minute
    for _ in $(seq 60); do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) || true
        [ -n "$found" ] && { echo "$found"; return 0; }
        sleep 0.5
    done
    echo "no window $1" >&2
    return 1
}

main=$(window '^\[photo\] ')
sleep 3 # its menus come after it
xdotool windowfocus "$main"
sleep 1
xdotool key ctrl+F9
dialog=$(window '^Convolution Matrix$')
sleep 2
xdotool mousemove --window "$dialog" 250 63 click 1 # the list of presets
sleep 1
xdotool key Down
sleep 0.5
xdotool key Return
sleep 1
eval "$(xdotool getwindowgeometry --shell "$dialog")"
xdotool mousemove --window "$dialog" $((WIDTH - 50)) $((HEIGHT - 19)) click 1 # OK
sleep 2
before=$(md5sum "$1")
xdotool windowfocus "$main" key ctrl+F11
sleep 2
xdotool key Return # the export's options
for _ in $(seq 30); do
    [ "$(md5sum "$1")" != "$before" ] && exit 0
    sleep 0.5
done
echo "GIMP wrote nothing" >&2
exit 1
