#!/usr/bin/env bats
# rg-call: signals, readers that go, full disks, killed processes, the journal,
# and runs that cannot succeed.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

quick='--set sim.latency=0'

# Is no process of this test's rg-call left?
nothing_runs() {
	! grep -lsz "^RG_STATE=$RG_STATE$" /proc/[0-9]*/environ |
	    xargs -r dirname | xargs -r -I{} cat {}/comm | grep -q '^rg-call\|^rg-sim'
}

# A background process ended with this status.
ended() {
	local status=0

	wait "$1" || status=$?
	[ "$status" = "$2" ]
}

in_flight() {
	[ "$(sim_stat .in_flight)" = "$1" ]
}

@test "a full disk is exit status 2, and nothing is left running" {
	prompts 30 >in
	run -2 --separate-stderr bash -c "rg-call $quick in >/dev/full"
	[ "${stderr_lines[1]}" = "rg-call: cannot write standard output: No space left on device" ]
	until_so nothing_runs
}

@test "| head -1 ends it at once, and silently but for its first word" {
	start_sim --set sim.latency=0.05
	prompts 2000 >in
	run -0 --separate-stderr bash -c 'rg-call -j 5 "$@" in | head -1; echo "${PIPESTATUS[0]}"' - "${SIM[@]}"
	[ "${lines[1]}" = 141 ]
	[ "$stderr" = "" ]
	[ "$(sim_stat .requests)" -le 20 ]
	until_so in_flight 0
}

@test "a first SIGINT starts nothing more, waits for what is in flight, and ends by it" {
	start_sim --set sim.latency=1
	prompts 100 >in
	env --default-signal=INT rg-call -j 4 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	until_so in_flight 4
	kill -INT "$pid"
	ended "$pid" 130
	[ "$(gojq -c .error out)" = $'null\nnull\nnull\nnull' ]
	[ "$(sim_stat .requests)" = 4 ]
	[ "$(cat err)" = "rg-call: stopping: 4 requests in flight are waited for; again to end at once
rg-call: 96 records were read and not asked
rg-call: interrupted; without --journal nothing is kept" ]
}

@test "a second signal ends it at once" {
	start_sim --set sim.latency=60
	prompts 10 >in
	rg-call -j 4 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	until_so in_flight 4
	kill -TERM "$pid"
	until_so grep -q stopping err
	kill -TERM "$pid"
	ended "$pid" 143
	[ ! -s out ]
	until_so in_flight 0
}

@test "a signal that a driver passes on, to who had it already, is the same one" {
	start_sim --set sim.latency=0.5
	prompts 10 >in
	rg-call -j 4 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	until_so in_flight 4
	kill -TERM "$pid"
	env kill -TERM "$pid"
	ended "$pid" 143
	[ "$(gojq -c .error out)" = $'null\nnull\nnull\nnull' ]
}

@test "a terminal that is closed, which is told twice, stops it once" {
	start_sim --set sim.latency=1
	prompts 10 >in
	env --default-signal=HUP rg-call -j 4 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	until_so in_flight 4
	kill -HUP "$pid"
	until_so grep -q stopping err
	kill -HUP "$pid"
	ended "$pid" 129
	[ "$(gojq -c .error out)" = $'null\nnull\nnull\nnull' ]
}

@test "kill -9 of a worker costs no record" {
	start_sim --set sim.latency=0.2
	prompts 40 >in
	rg-call -j 8 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	until_so in_flight 8
	kill -9 "$(pgrep -P "$pid" -x rg-call | head -1)"
	ended "$pid" 0
	[ "$(gojq -r .id out | sort | uniq | wc -l)" = 40 ]
	[ "$(wc -l <out)" = 40 ]
	grep -qx 'rg-call: worker [0-9]* ended by signal 9; another takes its place' err
}

@test "kill -9 of the parent leaves nobody behind, and its slots are free" {
	prompts 100 >in
	mkdir tmp
	TMPDIR=$PWD/tmp rg-call -j 4 --set sim.latency=60 in 3>&- | cat >out &
	reader=$!
	until_so pgrep -P "$$" -x rg-call
	sim_child() { pgrep -P "$(pgrep -P "$$" -x rg-call)" -x rg-sim >/dev/null; }
	until_so sim_child
	pkill -9 -P "$$" -x rg-call
	ended "$reader" 0 # it has seen the end of file
	until_so nothing_runs
	[ "$(ls tmp)" = "" ]
}

@test "slots of a killed rg-call are free for the next one" {
	start_sim --set sim.latency=60
	prompts 4 >in
	rg-call -j 4 "${SIM[@]}" --set providers.t.concurrency=4 in >out 3>&- &
	pid=$!
	until_so in_flight 4
	kill -9 "$pid"
	until_so in_flight 0
	curl -s -o /dev/null -d '{"latency":0}' "$SIM_URL/settings"
	run -0 --separate-stderr rg-call -j 4 "${SIM[@]}" --set providers.t.concurrency=4 in
	[ "$(wc -l <<<"$output")" = 4 ]
	[ "$stderr" = "" ]
}

@test "a wrong key halts the run with one message and exit status 5" {
	start_sim $quick
	use_sim openai sim-auth
	prompts 500 >in
	run -5 --separate-stderr rg-call -j 3 "${SIM[@]}" in
	[ "$(grep -c halted <<<"$stderr")" = 1 ]
	[ "$(sim_stat .requests)" -le 6 ]
}

@test "a key that is refused in mid-run halts it after ten records, not after all" {
	start_sim --key right --set sim.latency=0.02
	prompts 200 >in
	export T_API_KEY=right
	rg-call -j 4 "${SIM[@]}" --set providers.t.api_key_env=T_API_KEY \
	    --journal j in >out 2>err 3>&- &
	pid=$!
	some() { [ "$(wc -l <out)" -ge 20 ]; }
	until_so some
	stop_sim
	start_sim --key new --port "${SIM_URL##*:}" --set sim.latency=0.02
	status=0
	wait "$pid" || status=$?
	[ "$status" = 5 ]
	[ "$(grep -c 'halted, every call fails' err)" = 1 ]
	[ "$(gojq -r 'select(.error.class == "auth") | .id' out | wc -l)" -le 16 ]
	[ "$(grep -c . out)" -lt 100 ]
	T_API_KEY=new rg-call -q "${SIM[@]}" --set providers.t.api_key_env=T_API_KEY \
	    --journal j in >out
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 200 ]
}

@test "a model that is not there halts the run with exit status 5" {
	start_sim $quick
	use_sim openai sim-missing
	prompts 500 >in
	run -5 --separate-stderr rg-call -j 3 "${SIM[@]}" in
	[[ "$stderr" == *"rg-call: halted, every call fails: "*sim-missing* ]]
	[ "$(sim_stat .requests)" -le 6 ]
}

@test "no server at all halts the run in seconds with exit status 5" {
	prompts 500 >in
	start=$SECONDS
	SIM_URL=http://127.0.0.1:9
	use_sim openai x
	run -5 --separate-stderr rg-call -j 10 "${SIM[@]}" in
	[[ "$stderr" == *"rg-call: halted, every call fails: no server answers at http://127.0.0.1:9/v1: that is this machine, start the server first"$'\n'* ]]
	[ $((SECONDS - start)) -le 8 ]
}

@test "the provider's daily quota and billing stop the run with exit status 4" {
	start_sim $quick
	prompts 500 >in
	for model in quota billing daily; do
		use_sim openai sim-$model
		run -4 --separate-stderr rg-call -j 3 "${SIM[@]}" in
		[ "$(grep -c '^rg-call: stopped: ' <<<"$stderr")" = 1 ]
	done
	[ "$(sim_stat .requests)" -le 18 ]
}

@test "a journal answers the second run, which writes the same and asks nobody" {
	start_sim $quick
	prompts 50 >in
	rg-call -j 5 "${SIM[@]}" --journal j in >out1
	[ "$(sim_stat .requests)" = 50 ]
	rg-call -j 7 "${SIM[@]}" --journal j in >out2
	[ "$(sim_stat .requests)" = 50 ]
	[ "$(sort out1)" = "$(sort out2)" ]
	[ "$(stat -c %a j)" = 600 ]
}

@test "what is not in the journal is asked: new records, changed ones, failed ones" {
	start_sim $quick
	prompts 3 >in
	rg-call "${SIM[@]}" --journal j in >out
	{ prompts 4 | tail -n +2; echo '{"id":"a1","prompt":"changed"}'; } >in
	rg-call "${SIM[@]}" --journal j in >out
	[ "$(sim_stat .requests)" = 5 ]
	use_sim openai sim-503
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --journal j2 in
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --journal j2 in
	[ "$(sim_stat .requests)" = 13 ]
}

@test "--retry asks again what the journal has as one of the classes, and no other" {
	start_sim $quick
	prompts 3 >in
	use_sim openai sim-refused
	run -1 rg-call "${SIM[@]}" --journal j in
	run -1 rg-call "${SIM[@]}" --journal j --retry truncated,malformed in
	[ "$(sim_stat .requests)" = 3 ]
	run -1 rg-call "${SIM[@]}" --journal j --retry truncated,refused in
	[ "$(sim_stat .requests)" = 6 ]
	run -2 rg-call "${SIM[@]}" --journal j --retry refused,odd in
	[[ "$output" = "rg-call: --retry: 'odd' is no class of error"* ]]
}

@test "how many records have changed since they were journaled is said" {
	start_sim $quick
	prompts 3 >in
	rg-call "${SIM[@]}" --journal j in >out
	{ prompts 1; echo '{"id":"a2","prompt":"x"}'; echo '{"id":"a3","prompt":"y"}'; } >in
	run -0 --separate-stderr rg-call "${SIM[@]}" --journal j in
	[ "$stderr" = 'rg-call: 2 records have changed since they were journaled, and were asked anew' ]
}

@test "after a kill -9 the same command writes all, each record once, and pays once but for what was in flight" {
	start_sim --set sim.latency=0.05
	prompts 60 >in
	rg-call -j 5 "${SIM[@]}" --journal j in >out 3>&- &
	pid=$!
	journaled() { [ -e j ] && [ "$(wc -l <j)" -ge 20 ]; }
	until_so journaled
	kill -9 "$pid"
	until_so in_flight 0
	rg-call -j 5 "${SIM[@]}" --journal j in >out
	[ "$(gojq -r .id out | sort -u | wc -l)" = 60 ]
	[ "$(wc -l <out)" = 60 ]
	[ "$(sim_stat .requests)" -le 65 ]
}

@test "a journal that another rg-call writes is refused by its process id" {
	start_sim --set sim.latency=60
	prompts 1 >in
	rg-call "${SIM[@]}" --journal j in >out 3>&- &
	pid=$!
	until_so in_flight 1
	run -2 --separate-stderr rg-call "${SIM[@]}" --journal j in
	[[ "$stderr" == *"'j'"*" $pid"* ]]
	kill -9 "$pid"
	ended "$pid" 137
}

@test "a journal whose last writer is on its way out is waited for" {
	mkfifo ready
	python3 -c 'import fcntl, time
f = open("j", "a")
fcntl.lockf(f, fcntl.LOCK_EX)
print("ready", file=open("ready", "w"), flush=True)
time.sleep(0.15)' 3>&- &
	read -r _ <ready
	prompts 1 >in
	run -0 rg-call -q --set sim.latency=0 --journal j in
	wait
}

@test "the journal has the records in the order in which they were written" {
	prompts 100 >in
	rg-call -j 10 --set sim.latency=0.01 --set sim.jitter=0.02 --journal j in >out
	[ "$(gojq -r 'select(.id) | .id' j)" = "$(gojq -r .id out)" ]
}

@test "a reply is journaled before it is written, so a gone reader loses none" {
	start_sim --set sim.latency=0.05
	prompts 200 >in
	run bash -c 'rg-call -j 5 "$@" --journal j in | head -1' - "${SIM[@]}"
	[ "$(sim_stat .requests)" = "$(($(wc -l <j) - 1))" ]
}

@test "a key stands in no journal, output, message or argument" {
	start_sim $quick
	export RG_TEST_KEY=sk-do-not-tell
	prompts 3 >in
	run -0 rg-call "${SIM[@]}" --set providers.t.api_key_env=RG_TEST_KEY --journal j in
	! grep -r sk-do-not-tell . "$RG_STATE" <<<"$output"
}

@test "slow output slows the calls: no more is asked than was taken, and twice -j" {
	start_sim $quick
	prompts 5000 >in
	mkfifo slow
	rg-call -j 5 "${SIM[@]}" in >slow 3>&- &
	pid=$!
	exec 4<slow
	read -r first <&4
	settled() { local n; n=$(sim_stat .requests); sleep 0.2; [ "$n" = "$(sim_stat .requests)" ]; }
	until_so settled
	# a pipe holds 64 KiB, which is at most 400 of these records
	[ "$(sim_stat .requests)" -le 500 ]
	cat <&4 >rest
	ended "$pid" 0
	[ "$(wc -l <rest)" = 4999 ]
}
