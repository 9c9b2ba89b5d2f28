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
	run -1 --separate-stderr timeout 20 rg-call $quick in
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
