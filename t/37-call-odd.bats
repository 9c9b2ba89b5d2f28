#!/usr/bin/env bats
# rg-call: input that is odd, and the end of input in odd places.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

quick='--set sim.latency=0'
simulated="rg-call: no model is asked: the simulator (rg-sim) answers; -p names a provider"

@test "a last line that is too long and has no end is named, and the run ends" {
	head -c 17000000 /dev/zero | tr '\0' a >in
	run -1 --separate-stderr timeout 20 rg-call $quick in
	[ "$output" = "" ]
	[ "$stderr" = "$simulated
rg-call: in:1: a line over 16 MiB" ]
}

@test "a line of NUL bytes is no blank one" {
	printf '\0\n \t\r\n\0\0' >in
	run -1 --separate-stderr timeout 20 rg-call $quick --workers 1 in
	[ "$output" = "" ]
	[ "$stderr" = "$simulated
rg-call: in:1: not a JSON object
rg-call: in:3: not a JSON object" ]
}

@test "an output that is the input, the journal, the ledger or the log is refused" {
	prompts 2 >in
	cp in want
	run -2 --separate-stderr bash -c "rg-call $quick in >>in"
	[ "$stderr" = "rg-call: 'in' is standard output, too: what is written would be read" ]
	run -2 --separate-stderr bash -c "rg-call $quick <in >>in"
	[ "$stderr" = "rg-call: '<stdin>' is standard output, too: what is written would be read" ]
	cmp in want
	for o in journal budget log; do
		run -2 --separate-stderr bash -c "rg-call $quick --$o f in >f"
		[ "$stderr" = "rg-call: 'f' is standard output, too: records go to another file" ]
		[ ! -s f ]
	done
}

@test "too few open files for a single request are refused at the start, and with enough the run ends" {
	prompts 20 >in
	run -2 --separate-stderr bash -c "ulimit -n 23; rg-call $quick in"
	[ "$stderr" = "rg-call: 'ulimit -n' allows 23 open files: 24 are needed" ]
	run -0 bash -c "ulimit -n 24; timeout 20 rg-call $quick --journal j --log l --budget b in 2>&1 >out"
	[ "$(wc -l <out)" = 20 ]
	run -2 --separate-stderr rg-sim --life-fd 77
	[ "$stderr" = "rg-sim: --life-fd 77: no such descriptor is open (see 'rg-sim -h')" ]
}

@test "a record that a kept connection failed is asked again over a new one" {
	mkfifo peer.in peer.out
	python3 "$ROOT/t/peer.py" once <peer.in >peer.out 3>&- &
	exec {hold}>peer.in
	read -r SIM_URL <peer.out
	use_sim openai x
	prompts 9 >in
	run -0 --separate-stderr rg-call -j 2 --workers 1 "${SIM[@]}" \
	    --set providers.t.attempts=2 in
	[ "$(gojq -s 'map(select(.reply.text == "hi")) | length' <<<"$output")" = 9 ]
	# two connections were kept: one failed it, the other would have
	[ "$(gojq -s 'map(.reply.calls) | max' <<<"$output")" = 2 ]
}

@test "the simulator reads the file of -c again, which a pipe does not allow" {
	run -2 --separate-stderr bash -c "rg-call -c <(echo 'provider: sim') <<<'{}'"
	[ "$stderr" = "rg-call: cannot start rg-sim: it cannot read the file of -c again: that is no regular one" ]
}
