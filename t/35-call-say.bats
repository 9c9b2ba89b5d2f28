#!/usr/bin/env bats
# What rg-call tells while it runs: progress, the closing line.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

# Run rg-call on a terminal; what that showed.
on_terminal() {
	script -qec "rg-call $*" /dev/null </dev/null 3>&- | tr '\r' '\n' |
	    sed 's/\x1b\[K//'
}

@test "--progress writes a plain line every so often, with the time that is left" {
	start_sim --set sim.latency=0.1
	prompts 60 >in
	run -0 --separate-stderr rg-call "${SIM[@]}" -j 4 --progress=0.5 in
	grep -x 'rg-call: [0-9]* done, 4 in flight, [0-9.]*/s, [0-9][0-9]* s left, [0-9]* tokens' \
	    <<<"$stderr" >lines
	# what is left, at the speed that the line says; both are rounded
	awk -F'[ /]' '{ d = (60 - $2) / $7 - $9 } d < -0.6 || d > 0.6 { exit 1 }' lines
	[[ ${stderr_lines[-1]} =~ ^"rg-call: 60 done in "[1-9] ]]
	run -0 --separate-stderr rg-call "${SIM[@]}" -j 4 --progress=0.5 <in
	[[ $stderr == *' left, '* ]]
}

@test "the time that is left is not known of a pipe, unless by --total" {
	start_sim --set sim.latency=0.1
	prompts 40 >in
	mkfifo pipe
	told() { grep -q '^rg-call: [1-9][0-9]* done, ' err; }
	for total in '' '--total 4000'; do
		# shellcheck disable=SC2086	# an option and its value, or none
		rg-call "${SIM[@]}" -j 4 --progress=0.5 $total <pipe >out 2>err 3>&- &
		pid=$!
		exec {hold}>pipe	# open until it has told, so no end is seen
		cat in >&"$hold"
		until_so told
		grep '^rg-call: [1-9][0-9]* done, ' err | head -1 >"told$total"
		exec {hold}>&-
		wait "$pid"
		[ "$(wc -l <out)" = 40 ]
	done
	run -1 grep ' left, ' told
	grep ' min left, ' 'told--total 4000'
}

@test "SIGUSR1 says how far it is, once, and costs no record" {
	start_sim --set sim.latency=1
	prompts 4 >in
	rg-call "${SIM[@]}" -j 4 in >out 2>err 3>&- &
	pid=$!
	asked() { [ "$(sim_stat .in_flight)" = 4 ]; }
	until_so asked
	kill -USR1 "$pid"
	wait "$pid"
	[ "$(cat err)" = "rg-call: 0 done, 4 in flight, 0.0/s, 0 tokens" ]
	[ "$(wc -l <out)" = 4 ]
}

@test "SIGUSR1 before the run has begun ends nothing, and is answered" {
	mkfifo conf
	prompts 3 >in
	start_sim --set sim.latency=0
	rg-call -q -c conf "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	exec {hold}>conf	# it waits for its configuration
	kill -USR1 "$pid"
	echo 'generation: {batch_size: 2}' >&"$hold"
	exec {hold}>&-
	wait "$pid"
	[ "$(wc -l <out)" = 3 ]
	grep -q '^rg-call: [0-9]* done, ' err
}

@test "what is retried, limited, failed and spent stands in the closing line" {
	start_sim --set sim.latency=0
	use_sim openai sim-503-1
	run -0 --separate-stderr rg-call "${SIM[@]}" --progress \
	    --set providers.t.price='{input: 1000, output: 1000}' <<<'{"prompt":"x"}'
	[[ $stderr =~ ^'rg-call: 1 done in '[0-9.]+' s ('[0-9.]+'/s), 1 retry, '[0-9]+' tokens, $0.0'[0-9]+'; ' ]]
	use_sim openai sim-429-1
	run -0 --separate-stderr rg-call "${SIM[@]}" --progress <<<'{"prompt":"y"}'
	[[ $stderr == *', 1 retry, 1 429s, '* ]]
	use_sim openai sim-policy
	run -1 --separate-stderr rg-call "${SIM[@]}" --progress <<<'{"prompt":"z"}'
	[[ ${stderr_lines[1]} == 'rg-call: 1 done in '*', 1 failed, '* ]]
}

@test "the closing line names what held the run back, and the cure" {
	start_sim --set sim.latency=0.1
	prompts 16 >in
	closing() {
		rg-call "${SIM[@]}" --progress "$@" 2>&1 >out | sed -n '$s/.*; //p'
	}
	[[ $(closing -j 2 in) =~ ^[0-9]+' % of the time all 2 slots were busy: try -j 8'$ ]]
	[[ $(closing --sync in) =~ ^[0-9]+' % of the time the one slot was busy: try -j 4'$ ]]
	[[ $(closing -j 9 --set providers.t.concurrency=2 in) == *' all 2 slots were busy: try concurrency: 8' ]]
	[[ $(closing -j 2 --set providers.t.rpm=12000 in) =~ ' slots were busy, '[0-9]+' % of rpm used: try -j 8'$ ]]
	[[ $(closing -j 30 --set providers.t.rpm=40000 < <(sleep 1; head -3 in)) == *' there was nothing to ask: the input is slow' ]]
	[[ $(closing -j 5 --set generation.batch_delay=0.5 in) == *' generation.batch_delay was waited for: lower it' ]]
}

@test "each cause has its cure: none that would not help" {
	said() {
		[ "$(brake "${@:2}")" = "100 % of the time $1" ] || { brake "${@:2}"; false; }
	}
	said 'all 10 slots were busy: try -j 40' busy
	said 'all 10 slots were busy, 10 % of rpm used: try -j 40' busy rpm=10000
	said 'all 10 slots were busy, 50 % of rpm used: try -j 18' busy rpm=2000
	said 'all 10 slots were busy, 95 % of rpm used: no more -j would help' busy rpm=1050
	# the first minute has room for a minute's, however short the run was
	said 'all 10 slots were busy, 10 % of rpm used: try -j 40' busy rpm=10000 ms=500
	said 'all 10 slots were busy, 50 % of rpm used: try -j 18' busy rpm=1000 ms=120000
	said 'all 10 slots were busy: try -j 30' busy records=30
	said 'all 10 slots were busy: no more -j would help' busy records=10
	said 'all 10 slots were busy: try concurrency: 40' busy capped=1
	said 'all 10 slots were busy: more -j would be refused more often' busy limited=1
	said 'the one slot was busy: try -j 4' busy places=1
	said 'the provider took no more at once: try concurrency: 6' refused taken=6
	said 'the provider told to wait: set rpm to what it allows' told
	said 'the provider told to wait: try concurrency: 6, or set rpm to what it allows' told taken=6
	said 'rpm was used up: raise it if you have more' rpm rpm=60
	said 'the provider allowed no more requests a minute' rpm
	said 'tpm was used up: raise it if you have more' tpm tpm=60
	said 'the provider allowed no more tokens a minute' tpm rpm=60
	said 'the cap had no room for more calls: raise it, or lower sampling.max_output_tokens' cap
	said "other programs held the account's slots: raise concurrency" others
	said 'the network was away' network
	said 'there was nothing to ask: the input is slow' input
	said 'the reader of the output was waited for' output
	said 'generation.batch_delay was waited for: lower it' batch
	said 'the last records were waited for' rest
}

@test "a run that makes no headway says so, after a minute, then ever more seldom" {
	# second, records done, calls ended, 429s, network away
	run -0 stall <<-E
		1 0 0 0 0
		50 3 5 1 0
		109 3 9 5 0
		110 3 9 5 0
		169 3 20 9 0
		170 3 20 9 0
		289 3 20 9 0
		290 3 21 9 0
		291 4 21 9 0
		351 4 21 9 0
		352 4 21 9 1
		412 5 22 9 0
		480 5 23 9 0
	E
	[ "$output" = '110: no record was finished for 60 s: 4 calls failed meanwhile, 4 of them 429s (-v names each)
170: no record was finished for 120 s: 15 calls failed meanwhile, 8 of them 429s (-v names each)
290: no record was finished for 240 s: 16 calls failed meanwhile, 8 of them 429s (-v names each)
352: no record was finished for 61 s: the network is away
480: no record was finished for 68 s: 1 call failed meanwhile (-v names each)' ]
}

@test "the closing line says how many the provider took at once" {
	start_sim --set sim.latency=0.05 --set sim.concurrency=3 --set sim.retry_after=0
	prompts 60 >in
	run -0 --separate-stderr rg-call "${SIM[@]}" -j 10 --progress in
	[[ ${stderr_lines[-1]} == *' the provider took no more at once: try concurrency: '[1-4] ]]
}

@test "the closing line is for those who watch: not in a short run, not with -q" {
	start_sim --set sim.latency=0
	run -0 --separate-stderr rg-call "${SIM[@]}" <<<'{"prompt":"x"}'
	[ "$stderr" = "" ]
	run -0 --separate-stderr rg-call "${SIM[@]}" --progress -q <<<'{"prompt":"x"}'
	[ "$stderr" = "" ]
}

@test "a terminal sees one live line, which gives way to the closing one" {
	start_sim --set sim.latency=0.3
	prompts 8 >in
	on_terminal -j 4 "${SIM[@]@Q}" in ">out" >seen
	grep -q '^[0-9]* done, 4 in flight, .* tokens' seen
	[ "$(grep -c '^rg-call: 8 done in ' seen)" = 1 ]
	on_terminal -q -j 4 "${SIM[@]@Q}" in ">out" >seen
	[ ! -s seen ]
}

@test "on a terminal records are not mixed with a live line, and one that is read is named" {
	start_sim --set sim.latency=0.3
	prompts 2 >in
	on_terminal --sync "${SIM[@]@Q}" in | tr -d '\r' >seen
	[ "$(grep -c '^{"id":"a[12]".*}$' seen)" = 2 ]
	run -1 grep -q 'in flight' seen
	on_terminal -q "${SIM[@]@Q}" >seen
	[ ! -s seen ]
	on_terminal "${SIM[@]@Q}" >seen
	grep -qx 'rg-call: the terminal is read: Ctrl-D ends it' seen
}

@test "-v says each call that failed, why, and what comes next" {
	start_sim --set sim.latency=0
	use_sim openai sim-503-1
	run -0 --separate-stderr rg-call -v "${SIM[@]}" <<<'{"id":"a","prompt":"x"}'
	[[ ${stderr_lines[0]} =~ ^'rg-call: a: call 1: overloaded: '.*'; again in '[0-9.]+' s'$ ]]
	[[ ${stderr_lines[1]} == 'rg-call: 1 done in '* ]]
	use_sim openai sim-503
	run -1 --separate-stderr rg-call -v "${SIM[@]}" --set providers.t.attempts=1 <<<'{"id":"b","prompt":"x"}'
	[[ ${stderr_lines[0]} =~ ^'rg-call: b: call 1: overloaded: '.*'; given up'$ ]]
}

@test "--log has a line for each call, with neither keys nor prompts nor messages" {
	start_sim --set sim.latency=0
	use_sim openai sim-503-1
	echo secret-of-mine >key
	chmod 600 key
	echo "{\"id\":\"a\",\"prompt\":\"my prompt\"}" >in
	run -0 --separate-stderr rg-call "${SIM[@]}" --set providers.t.api_key_file=key --log log in
	[ "$(gojq -c '[.event, .id, .call, .calls, .status, .class, (.next | type), .models[0].model]' log)" = \
	    '["start",null,null,null,null,null,"null","sim-503-1"]
["call","a",1,null,503,"overloaded","number",null]
["call","a",2,null,200,"ok","string",null]
["record","a",null,2,null,"ok","null",null]
["end",null,null,2,0,null,"null",null]' ]
	[ "$(stat -c %a log)" = 600 ]
	run -1 grep -E 'secret-of-mine|my prompt|Say|overloaded\.' log
}

@test "--log-prompts adds what was asked and answered, and no key" {
	start_sim --set sim.latency=0
	use_sim openai sim-503-1
	echo secret-of-mine >key
	chmod 600 key
	echo '{"prompt":"my prompt"}' >in
	rg-call "${SIM[@]}" --set providers.t.api_key_file=key --log log --log-prompts in >out
	[ "$(gojq -r 'select(.event == "call") | .request.messages[0].content' log)" = $'my prompt\nmy prompt' ]
	[ "$(gojq -r 'select(.event == "call" and .class == "ok") | .reply' log)" = "$(gojq -r .reply.text out)" ]
	[ "$(gojq -r 'select(.status == 503) | .message | length > 0' log)" = true ]
	run -1 grep secret-of-mine log
}

@test "--log is appended to; one that cannot be opened is exit status 2 before anybody is asked" {
	start_sim --set sim.latency=0
	rg-call "${SIM[@]}" --log log <<<'{"prompt":"x"}' >out
	rg-call "${SIM[@]}" --log log <<<'{"prompt":"x"}' >out
	[ "$(grep -c '"event":"end"' log)" = 2 ]
	run -2 --separate-stderr rg-call "${SIM[@]}" --log no/log <<<'{"prompt":"x"}'
	[ "$stderr" = "rg-call: cannot open 'no/log': No such file or directory" ]
	[ "$(sim_stat .requests)" = 2 ]
}

@test "a log on a full disk is said once, and the run goes on" {
	start_sim --set sim.latency=0
	prompts 20 >in
	run -0 --separate-stderr rg-call "${SIM[@]}" -j 2 --log /dev/full in
	[ "$stderr" = "rg-call: no more of the log is kept, cannot write '/dev/full': No space left on device" ]
	[ "${#lines[@]}" = 20 ]
}
