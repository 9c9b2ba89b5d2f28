#!/usr/bin/env bats
# rg-call: a network that goes away and comes back.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

@test "a server that is away in mid-run costs no record, and few calls" {
	start_sim --set sim.latency=0.1
	prompts 60 >in
	rg-call -j 4 "${SIM[@]}" --set providers.t.attempts=5 in >out 2>err 3>&- &
	pid=$!
	some() { [ "$(wc -l <out)" -ge 8 ]; }
	until_so some
	stop_sim
	until_so grep -q 'no reply any more' err
	start_sim --port "${SIM_URL##*:}" --set sim.latency=0.01
	status=0
	wait "$pid" || status=$?
	[ "$status" = 0 ]
	[ "$(jq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 60 ]
	[ "$(wc -l <out)" = 60 ]
	grep -qx 'rg-call: the network is back after [5-9] s' err
	[ "$(wc -l <err)" = 2 ]
}

@test "--max-outage ends the wait with exit status 5 and every record that was asked" {
	start_sim --set sim.latency=0.05
	prompts 60 >in
	rg-call -j 4 "${SIM[@]}" --max-outage 1 in >out 2>err 3>&- &
	pid=$!
	some() { [ "$(wc -l <out)" -ge 8 ]; }
	until_so some
	stop_sim
	status=0
	wait "$pid" || status=$?
	[ "$status" = 5 ]
	grep -qx 'rg-call: halted, every call fails: the network was away for too long' err
	[ "$(($(wc -l <out) + $(sed -n 's/rg-call: \([0-9]*\) records were read and not asked/\1/p' err)))" = 60 ]
}
