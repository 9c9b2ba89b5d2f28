# rg-call: a machine that sleeps in mid-run.
load helper
load sim

setup_file() {
	"${CC:-cc}" -shared -fPIC -O2 -o "$BATS_FILE_TMPDIR/asleep.so" \
	    "$ROOT/t/preload/asleep.c"
}

teardown() {
	stop_sim
}

# rg-call on a machine that falls asleep with `sleep_for SECONDS`.
rg_call_asleep() {
	head -c 8 /dev/zero >asleep
	RG_ASLEEP=$PWD/asleep LD_PRELOAD=$BATS_FILE_TMPDIR/asleep.so \
	    ASAN_OPTIONS=${ASAN_OPTIONS:-}:verify_asan_link_order=0 \
	    exec rg-call "$@"
}

sleep_for() {
	python3 -c 'import struct, sys
sys.stdout.buffer.write(struct.pack("q", 1000 * int(sys.argv[1])))' "$1" |
	    dd of=asleep conv=notrunc status=none
}

in_flight() { [ "$(sim_stat .in_flight)" = "$1" ]; }
taken() { [ "$(wc -l <out)" -ge "$1" ]; }
gone() { [ "$(sim_stat .gone)" -ge "$1" ]; }

@test "a machine that slept for hours costs no record, no try and no time limit" {
	start_sim --set sim.latency=2
	prompts 12 >in
	rg_call_asleep -q -j 4 "${SIM[@]}" --set providers.t.attempts=1 \
	    --set providers.t.timeouts='{first_byte: 20, idle: 20, call: 60, record: 60}' \
	    in >out 2>err 3>&- &
	pid=$!
	until_so taken 4
	until_so in_flight 4
	sleep_for 7200
	wait "$pid"
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 12 ]
	[ "$(wc -l <out)" = 12 ]
	# and what a full machine takes to let the two clocks be read
	[[ $(cat err) =~ ^'rg-call: the machine slept for 720'[0-3]' s: what was under way is asked again'$ ]]
	# the old connections were dropped, with what was under way on them
	until_so gone 1
	[ "$(gojq -s 'map(.reply.calls) | max' out)" = 2 ]
}

@test "a network that comes back some time after the machine costs no try" {
	start_sim --set sim.latency=0.2
	prompts 400 >in
	rg_call_asleep -q -j 4 "${SIM[@]}" --set providers.t.attempts=1 \
	    in >out 2>err 3>&- &
	pid=$!
	until_so taken 4
	sleep_for 7200
	stop_sim
	until_so grep -q 'the machine slept' err
	sleep 0.5
	start_sim --port "${SIM_URL##*:}" --set sim.latency=0
	wait "$pid"
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 400 ]
	[ "$(wc -l <out)" = 400 ]
}

@test "an outage does not last while the machine sleeps" {
	start_sim --set sim.latency=0.1
	prompts 60 >in
	rg_call_asleep -q -j 4 "${SIM[@]}" --max-outage 600 in >out 2>err 3>&- &
	pid=$!
	until_so taken 4
	stop_sim
	until_so grep -q 'no reply any more' err || until_so grep -q 'no reply any more' err
	sleep_for 7200
	until_so grep -q 'the machine slept' err
	start_sim --port "${SIM_URL##*:}" --set sim.latency=0
	wait "$pid"
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 60 ]
	grep -q 'the network is back after [0-9]* s' err
	run ! grep -q halted err
}
