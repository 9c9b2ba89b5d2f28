#!/usr/bin/env bats
# rg-call in surroundings that are against it: streams that are closed, folders
# that are missing, limits of the system, a simulator that dies, records that
# are strange or huge.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

quick='--set sim.latency=0'
simulated="rg-call: no model is asked: the simulator (rg-sim) answers; -p names a provider"

# How often each id is in a file of lines: "COUNT TIMES".
times_of_ids() {
	gojq -r .id "$1" | sort | uniq -c | awk '{print $1}' | sort | uniq -c |
	    awk '{print $1, $2}'
}

@test "a closed standard input is exit status 2, and no other file is read for it" {
	run -2 --separate-stderr bash -c "timeout 10 rg-call $quick --journal j <&-"
	[ "$output" = "" ]
	[ "$stderr" = "$simulated
rg-call: cannot read '<stdin>': Bad file descriptor" ]
	[ "$(cat j)" = '{"rg-journal":1}' ]
}

@test "a closed standard output is exit status 2 before anything is paid for" {
	start_sim $quick
	prompts 3 >in
	run -2 --separate-stderr bash -c 'rg-call "$@" --journal j in >&-' - "${SIM[@]}"
	[ "$stderr" = "rg-call: cannot write standard output: it is not open for writing" ]
	[ "$(sim_stat .requests)" = 0 ]
}

@test "with standard error closed no message gets into the journal" {
	run -1 bash -c "echo '{oops' | rg-call $quick --journal j 2>&-"
	[ "$(cat j)" = '{"rg-journal":1}' ]
}

@test "a journal that may not grow is exit status 2, and the next run goes on" {
	prompts 2000 >in
	rg-call $quick </dev/null # the files of state may grow
	run -2 --separate-stderr bash -c "ulimit -f 800; rg-call $quick --journal j in 2>&1 >out | cat; exit \${PIPESTATUS[0]}"
	[[ "$output" == *"rg-call: cannot write the journal: File too large"* ]]
	had=$(($(wc -l <j) - 1))
	[ "$had" -gt 100 ]
	start_sim $quick
	rg-call $quick --journal j in >out
	[ "$(times_of_ids out)" = "2000 1" ]
	[ "$(wc -l <j)" = 2001 ]
}

@test "a state folder that cannot be made is said once, with exit status 2" {
	RG_STATE=/proc/none run -2 --separate-stderr rg-call $quick <<<'{"prompt":"x"}'
	[ "${stderr#*$'\n'}" = "rg-call: state: cannot make '/proc/none': No such file or directory" ]
}

@test "a TMPDIR that is not there is named, one too long for a socket is passed by" {
	TMPDIR=$PWD/none run -2 --separate-stderr rg-call $quick <<<'{"prompt":"x"}'
	[ "$stderr" = "rg-call: cannot start rg-sim: TMPDIR names no folder to write in" ]
	long=$PWD/$(printf 'x%.0s' {1..120})
	mkdir "$long"
	TMPDIR=$long run -0 --separate-stderr rg-call $quick <<<'{"prompt":"x"}'
	[ "$stderr" = "$simulated" ]
}

@test "a simulator that is killed halts the run with exit status 5, and leaves no folder" {
	mkdir tmp
	prompts 2000 >in
	TMPDIR=$PWD/tmp rg-call --set sim.latency=0.05 in >out 2>err 3>&- &
	pid=$!
	until_so test -s out
	pkill -9 -P "$pid" rg-sim
	status=0
	wait "$pid" || status=$?
	[ "$status" = 5 ]
	cat err # shown if the test fails
	grep -qxF "rg-call: halted, every call fails: the simulator (rg-sim) has ended" err
	grep -qx 'rg-call: [0-9]* records were read and not asked' err
	run -1 grep 'until the network is back' err
	[ "$(times_of_ids out)" = "$(wc -l <out) 1" ]
	[ "$(ls tmp)" = "" ]
}

@test "a SIGTERM to the whole group cuts off no call: the simulator stays to the end" {
	prompts 100 >in
	mkdir tmp
	TMPDIR=$PWD/tmp setsid env --default-signal=INT rg-call -j 4 --set sim.latency=0.5 in >out 2>err 3>&- &
	pid=$!
	until_so test -s out # the next ones are in flight
	kill -TERM "-$pid"
	status=0
	wait "$pid" || status=$?
	[ "$status" = 143 ]
	grep -q 'in flight are waited for' err
	[ "$(gojq -c '.error // empty' out)" = "" ]
	[ "$(ls tmp)" = "" ]
}

@test "a terminal that hangs up leaves nothing of the simulator behind" {
	prompts 100 >in
	mkdir tmp
	TMPDIR=$PWD/tmp setsid rg-call -j 4 --set sim.latency=9 in >out 2>err 3>&- &
	pid=$!
	until_so grep -q simulator err
	kill -HUP "-$pid"
	status=0
	wait "$pid" || status=$?
	[ "$status" = 129 ]
	is_empty() { [ "$(ls tmp)" = "" ]; }
	until_so is_empty
}

@test "a journal answers a record whose attempt is none" {
	start_sim $quick
	printf '%s\n' '{"id":"a","attempt":0,"prompt":"x"}' '{"id":"b","attempt":-3,"prompt":"x"}' '{"id":"c","attempt":"two","prompt":"x"}' >in
	rg-call "${SIM[@]}" --journal j in >out1
	rg-call "${SIM[@]}" --journal j in >out2
	[ "$(sim_stat .requests)" = 3 ]
	[ "$(sort out1)" = "$(sort out2)" ]
	[ "$(gojq -c .attempt out1 | sort)" = $'"two"\n-3\n0' ]
}

@test "a record that its reply would make longer than 16 MiB is an error, not a broken line" {
	gojq -nc '{id: "L", prompt: "hi", pad: ("x" * 16777000)}' >in
	run -1 --separate-stderr bash -c "rg-call $quick in | tee out | rg-check; exit \${PIPESTATUS[0]}"
	[[ "$stderr" != *"16 MiB"* ]]
	[ "$(wc -c <out)" -le 16777217 ]
	[ "$(gojq -c '[.id, (.pad | length), .reply, .error.class, .error.message]' out)" = \
	    '["L",16777000,null,"too-large","a line over 16 MiB with its reply"]' ]
}

@test "with a journal nobody waits for a record that is asked again" {
	start_sim $quick
	use_sim openai sim-badjson-2
	prompts 40 >in
	# the two bad replies of all others are used up
	sed 1d in | rg-call -j 40 "${SIM[@]}" --set providers.t.attempts=2 >none || :
	rg-call -j 1 "${SIM[@]}" --journal j in >out
	[ "$(times_of_ids out)" = "40 1" ]
	[ "$(grep -n '"a1"' out | cut -d: -f1)" -gt 4 ]
}

@test "a run that begins with what its journal holds still halts for a wrong key" {
	start_sim $quick
	prompts 30 >in
	head -n 5 in | rg-call "${SIM[@]}" --journal j >out
	stop_sim
	start_sim $quick --port "${SIM_URL##*:}" --key another
	run -5 --separate-stderr rg-call -j 1 "${SIM[@]}" --journal j in
	[ "$(wc -l <<<"$output")" = 6 ]
	[[ "$stderr" == *"rg-call: halted, every call fails: "* ]]
}

@test "bad requests at the start do not halt a run that its journal answers" {
	{ prompts 3; yes '{"prompt":7}' | head -n 12; } >in
	run -1 --separate-stderr rg-call -j 1 $quick --journal j in
	run -1 --separate-stderr rg-call -j 1 $quick --journal j in
	[ "$(wc -l <<<"$output")" = 15 ]
}

@test "with few open files allowed fewer requests are in flight, and none fails" {
	prompts 300 >in
	run -0 --separate-stderr bash -c "ulimit -n 64; rg-call -j 1000 --set sim.latency=0.02 in >out"
	[ "$stderr" = "rg-call: 32 requests in flight at most: 'ulimit -n' allows no more open files
$simulated" ]
	[ "$(times_of_ids out)" = "300 1" ]
}

@test "a record whose workers die comes out as an error, with its id and no old reply" {
	start_sim --set sim.latency=60
	echo '{"prompt":"x","reply":{"text":"old"}}' >in
	rg-call -j 1 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	asked() { [ "$(sim_stat .requests)" = "$1" ]; }
	until_so asked 1
	pkill -9 -P "$pid" -x rg-call
	until_so asked 2
	pkill -9 -P "$pid" -x rg-call
	status=0
	wait "$pid" || status=$?
	[ "$status" = 1 ]
	[ "$(cat out)" = '{"prompt":"x","id":"1-aeab4691","error":{"class":"malformed","message":"the workers that had this record died; it may have been paid for","calls":0}}' ]
}

@test "a second SIGINT says how many records were asked in vain" {
	start_sim --set sim.latency=60
	prompts 100 >in
	env --default-signal=INT rg-call -j 4 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	asked() { [ "$(sim_stat .requests)" = 4 ]; }
	until_so asked
	kill -INT "$pid"
	until_so grep -q again err
	kill -INT "$pid"
	status=0
	wait "$pid" || status=$?
	[ "$status" = 130 ]
	grep -qx 'rg-call: 96 records were read and not asked' err
	grep -qx 'rg-call: 4 records were asked and are not written out; they may have been paid for' err
}
