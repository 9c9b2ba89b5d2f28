load ../helper
load ../sim

# make soak: ten million lines (FLOW_LINES), and a reader slower than the calls.

teardown() {
	stop_sim
}

# The most memory (PSS, KiB) that the processes of group $1 have together,
# looked at every half second until the file `done` is there.
watch_memory() {
	local high=0 sum pid

	until [ -e done ]; do
		sum=0
		for pid in $(pgrep -g "$1" -x rg-call); do
			sum=$((sum + $(awk '/^Pss:/ { print $2 }' "/proc/$pid/smaps_rollup" 2>/dev/null || echo 0)))
		done
		[ "$sum" -le "$high" ] || high=$sum
		sleep 0.5
	done
	echo "$high"
}

@test "ten million lines pass in flat memory, under 64 MiB" {
	local n=${FLOW_LINES:-10000000}

	start_sim --set sim.latency=0
	set -m
	{ seq -f '{"id":"%.0f","prompt":"Say something, please."}' "$n" |
	    rg-call -q -j 100 "${SIM[@]}" | wc -l >count; touch done; } 3>&- &
	pid=$!
	set +m
	high=$(watch_memory $pid)
	wait $pid
	[ "$(<count)" = "$n" ]
	echo "# $n lines, $high KiB at most" >&3
	[ "$high" -le 65536 ]
}

@test "a reader that takes 1000 a second and stops for ten seconds makes it hold no more" {
	start_sim --set sim.latency=0
	set -m
	{ seq -f '{"id":"%.0f","prompt":"Say something, please."}' 60000 |
	    rg-call -q -j 100 "${SIM[@]}" | python3 -c '
import sys, time
for i, line in enumerate(sys.stdin):
    if i % 1000 == 999:
        time.sleep(1 if i != 29999 else 10)
print(i + 1)' >count; touch done; } 3>&- &
	pid=$!
	set +m
	high=$(watch_memory $pid)
	wait $pid
	[ "$(<count)" = 60000 ]
	echo "# $high KiB at most" >&3
	[ "$high" -le 65536 ]
}
