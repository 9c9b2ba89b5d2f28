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
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 60 ]
	[ "$(wc -l <out)" = 60 ]
	grep -Eqx 'rg-call: the network is back after ([5-9]|[1-9][0-9]) s' err
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

@test "a connection that cannot be made in mid-run is no try, however few are in flight" {
	start_sim --set sim.latency=0.05
	prompts 12 >in
	rg-call --sync "${SIM[@]}" --set providers.t.attempts=2 in >out 2>err 3>&- &
	pid=$!
	some() { [ "$(wc -l <out)" -ge 3 ]; }
	until_so some
	stop_sim
	sleep 3	# longer than two tries take
	start_sim --port "${SIM_URL##*:}" --set sim.latency=0.01
	status=0
	wait "$pid" || status=$?
	[ "$status" = 0 ]
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 12 ]
}

@test "a network that swallows what is sent is away, too" {
	start_sim --set sim.latency=0.05
	prompts 60 >in
	rg-call -j 4 "${SIM[@]}" --set providers.t.attempts=3 \
	    --set providers.t.timeouts.connect=0.2 in >out 2>err 3>&- &
	pid=$!
	some() { [ "$(wc -l <out)" -ge 8 ]; }
	until_so some
	stop_sim
	port=${SIM_URL##*:}
	mkfifo peer.in peer.out
	python3 "$ROOT/t/peer.py" hole "$port" <peer.in >peer.out 3>&- &
	exec {hold}>peer.in
	read -r SIM_URL <peer.out
	until_so grep -q 'no reply any more' err
	exec {hold}>&-
	wait "$!"
	start_sim --port "$port" --set sim.latency=0.01
	status=0
	wait "$pid" || status=$?
	[ "$status" = 0 ]
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 60 ]
	grep -Eqx 'rg-call: the network is back after ([5-9]|[1-9][0-9]) s' err
}

@test "a server that breaks off its replies is there, and its records fail" {
	start_sim --set sim.latency=0
	{
		prompts 5
		seq 12 | gojq -c '{prompt: "Say \(.)", model: "sim-truncate"}'
	} >in
	run -1 --separate-stderr timeout 20 rg-call --sync "${SIM[@]}" \
	    --set providers.t.attempts=2 in
	[ "$stderr" = "rg-call: 12 of 17 records failed: network 12" ]
	[ "$(gojq -c 'select(.error) | [.error.status, .error.calls]' <<<"$output" | sort -u)" = '[200,2]' ]
}

@test "calls that fail at once among a thousand that are answered later are no outage" {
	# of 960 calls that are under way 40 have failed; their like go on to
	{
		yes "start 0" | head -n 1000
		seq -f 'reply %g 200' 960
		yes "start 200" | head -n 960
		seq -f 'fail %g 200' 961 1000
		seq -f 'fail %g 210' 1024 24 1960
		echo looms
	} | outage >got
	! grep -q away got
	# then nobody answers any more: three in four of those that started
	{
		for i in {1..5}; do echo "start 0"; done
		echo "reply 1 1"
		for i in {1..14}; do echo "start 2"; done
		for i in {2..5}; do echo "fail $i 3"; done
		for i in {6..7} {11..18}; do echo "fail $i 4"; done
		echo "start 4"
		echo "start 5004"
		echo "fail 20 5005"
		echo "reply 8 5006"
		echo looms
	} | outage | tail -n 19 >got
	[ "$(xargs <got)" = 'none none none none none none none none none none none none none away 0 20 none back 5002 0' ]
}
