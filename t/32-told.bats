# What the provider tells of the next start: told.h, limits.h, rg-call.
load helper
load limits
load sim

setup() {
	declare -gA pid to from
}

teardown() {
	stop_sim
}

# Starts of the simulator's log, in ms after the first one.
starts_of() { gojq .at_ms "$1" | sort -n | awk 'NR == 1 { t = $1 } { print $1 - t }'; }

@test "a pause holds every process of the account, to the millisecond" {
	start a acct 9 0 0 0 0 0
	start b acct 9 0 0 0 0 0
	start c other 9 0 0 0 0 0
	[ "$(ask a pause 100000 20000)" = paused ]
	[ "$(ask a take 100000)" = 'wait 20000 told' ]
	[ "$(ask b take 119999)" = 'wait 1 told' ]
	[ "$(ask c take 100000)" = 'granted 8' ]
	[ "$(ask b take 120000)" = 'granted 8' ]
	# one that ends sooner shortens none
	[ "$(ask b pause 130000 9000)" = paused ]
	[ "$(ask a pause 130000 1000)" = paused ]
	[ "$(ask a take 130000)" = 'wait 9000 told' ]
}

@test "after a pause the places are let go one by one, over a tenth of it" {
	start a acct 4 0 0 0 0 0
	[ "$(ask a pause 100000 20000)" = paused ]
	[ "$(ask a take 120000)" = 'granted 3' ]
	[ "$(ask a take 120000)" = 'wait 500 told' ]
	[ "$(ask a take 120500)" = 'granted 2' ]
	[ "$(ask a take 120500)" = 'wait 500 told' ]
	[ "$(ask a give 3)" = given ]
	[ "$(ask a take 121100)" = 'granted 3' ]
	[ "$(ask a take 121100)" = 'wait 400 told' ]
	[ "$(ask a take 121500)" = 'granted 1' ]
	[ "$(ask a take 121500)" = 'wait 500 told' ]
	[ "$(ask a take 122000)" = 'granted 0' ]
}

@test "a limit that the provider tells holds for all, if it is the smaller one" {
	start a acct 9 0 0 0 0 0
	start b acct 9 0 0 0 0 0
	start c acct 9 0 3 0 0 0
	[ "$(ask a take 100000)" = 'granted 8' ]
	[ "$(ask a hear 100001 8 requests 2 1 60000)" = heard ]
	[ "$(ask b take 100010)" = 'granted 7' ]
	[ "$(ask a take 100020)" = 'wait 60255 rpm' ]
	[ "$(ask b take 100020)" = 'wait 60255 rpm' ]
	[ "$(ask b hear 100030 7 requests 4 2 60000)" = heard ]
	[ "$(ask c take 100040)" = 'granted 6' ]
	[ "$(ask c take 100050)" = 'wait 60225 rpm' ]
	[ "$(ask a take 100050)" = 'granted 5' ]
	[ "$(ask a take 100060)" = 'wait 60215 rpm' ]
	# a limit is believed for ten minutes
	[ "$(ask b take 700000)" = 'granted 4' ]
	for i in 3 2 1 0; do
		[ "$(ask b take 700031)" = "granted $i" ]
	done
}

@test "what remains after others had their part is a bound until the reset" {
	start a acct 9 0 0 0 0 0
	start b acct 9 0 0 0 0 0
	[ "$(ask a take 100000)" = 'granted 8' ]
	# 57 of 60 used, one of them here: 3 more until the reset
	[ "$(ask a hear 100100 8 requests 60 3 30000)" = heard ]
	[ "$(ask b take 100100)" = 'granted 7' ]
	[ "$(ask a take 100100)" = 'granted 6' ]
	[ "$(ask b take 100100)" = 'granted 5' ]
	[ "$(ask a take 100100)" = 'wait 30000 told' ]
	# an older call's reply comes late, and is old news
	[ "$(ask a hear 100200 8 requests 60 9 30000)" = heard ]
	[ "$(ask a hear 100200 6 requests 60 0 30000)" = heard ]
	[ "$(ask b hear 100200 7 requests 60 9 30000)" = heard ]
	[ "$(ask b take 100200)" = 'wait 30000 told' ]
	[ "$(ask b take 130199)" = 'wait 1 told' ]
	[[ $(ask b take 130200) = granted* ]]
}

@test "none that remain is a wait to the reset, of an unknown window too" {
	start a acct 9 0 0 0 0 0
	[ "$(ask a take 100000)" = 'granted 8' ]
	[ "$(ask a hear 100100 8 requests -1 0 17)" = heard ]
	[ "$(ask a take 100100)" = 'wait 17 told' ]
	[ "$(ask a take 100117)" = 'granted 7' ]
	# the reset of a day's quota: the refusal will tell
	[ "$(ask a hear 100200 7 requests -1 0 300001)" = heard ]
	[ "$(ask a take 100200)" = 'granted 6' ]
}

@test "what this machine has used up itself, its own log paces" {
	start a acct 9 0 0 0 0 0
	for i in 8 7 6; do
		[ "$(ask a take 100000)" = "granted $i" ]
	done
	[ "$(ask a hear 100100 6 requests 3 0 60000)" = heard ]
	[ "$(ask a take 100100)" = 'wait 60175 rpm' ]
	[ "$(ask a take 160275)" = 'granted 5' ]
}

@test "tokens that remain are a bound, and a told limit makes no request too big" {
	start a acct 9 0 0 0 0 0
	[ "$(ask a take 100000 1000)" = 'granted 8' ]
	[ "$(ask a hear 100100 8 tokens -1 2500 9000)" = heard ]
	[ "$(ask a take 100100 2000)" = 'granted 7' ]
	[ "$(ask a take 100100 500)" = 'granted 6' ]
	[ "$(ask a take 100100 1)" = 'wait 9000 told' ]
	start b other 9 0 0 0 0 0
	[ "$(ask b take 100000 10)" = 'granted 8' ]
	[ "$(ask b hear 100100 8 tokens 4000 3990 100)" = heard ]
	[ "$(ask b settle 8 0)" = settled ]
	[ "$(ask b take 100100 9000)" = 'granted 7' ]
	[[ $(ask b take 100100 1) = 'wait '*' tpm' ]]
}

@test "rg-call keeps to a limit that only the server's headers tell" {
	start_sim --log log --set sim.latency=0 --set sim.rpm=5
	prompts 20 >in
	rg-call -q -j 2 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	five() { [ "$(wc -l <out)" = 5 ]; }
	until_so five
	# the sixth waits for its minute, and is not tried in vain
	sleep 1
	[ "$(sim_stat .requests)" = 5 ]
	kill -TERM "$pid"
	wait "$pid" || :
}

@test "a second rg-call of the account asks nothing while the first was told to wait" {
	start_sim --set sim.latency=0 --set sim.retry_after=3
	use_sim openai sim-429-1
	rg-call -q "${SIM[@]}" >out1 2>err1 3>&- <<<'{"prompt":"x"}' &
	pid=$!
	refused() { [ "$(sim_stat .requests)" = 1 ]; }
	until_so refused
	use_sim openai sim-429-1
	rg-call -q "${SIM[@]}" <<<'{"prompt":"y"}' >out2 3>&- &
	second=$!
	sleep 1
	[ "$(sim_stat .requests)" = 1 ]
	kill -9 "$second"
	wait "$pid"
	[ "$(gojq .reply.calls out1)" = 2 ]
}

@test "a failure of the server that tells a wait holds for all records and every rg-call" {
	for status in 500 503 529; do
		printf 'HTTP/1.1 %s Later\r\nRetry-After: 1\r\nContent-Length: 2\r\n\r\n{}' $status >reply
		mkfifo raw.port
		"$ROOT/t/raw" reply asked >raw.port 2>raw.err 3>&- &
		SIM_PID=$!
		read -r port <raw.port
		rm raw.port
		SIM_URL=http://127.0.0.1:$port
		use_sim openai m
		prompts 2 >in
		start=$EPOCHREALTIME
		run -1 --separate-stderr rg-call --sync "${SIM[@]}" --set providers.t.attempts=1 in
		[ "$(((${EPOCHREALTIME/./} - ${start/./}) / 1000))" -ge 1000 ]
		run -1 --separate-stderr rg-call --sync "${SIM[@]}" --set providers.t.attempts=1 in
		[ "$(((${EPOCHREALTIME/./} - ${start/./}) / 1000))" -ge 3000 ]
		[ "$(grep -c '^POST' asked)" = 4 ]
		stop_sim
		rm asked
	done
}

@test "never before the moment told, and at most 50 ms and the spread after it" {
	start_sim --log log --set sim.latency=0 --set sim.retry_after=1
	use_sim openai sim-429-1
	best=9999
	for k in 1 2 3; do
		rg-call -q "${SIM[@]}" <<<"{\"prompt\":\"$k\"}" >out
		late=$(starts_of log | tail -1)
		[ "$late" -ge 1000 ]
		[ "$late" -ge "$best" ] || best=$late
		: >log
	done
	# the machine may be busy once
	[ "$best" -le 1150 ]
}

@test "a queue is let go spread out after the moment told" {
	start_sim --log log --set sim.latency=0.5 --set sim.retry_after=6 \
	    --set sim.faults.rate_limit=1
	prompts 80 >in
	timeout 40 rg-call -q -j 40 --workers 4 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	refused() { [ "$(sim_stat '.outcomes."429" > 0 and .in_flight == 0')" = true ]; }
	until_so refused
	curl -s "$SIM_URL/settings" -d '{"faults.rate_limit": 0}' >now
	wait "$pid"
	[ "$(gojq .error out | sort -u)" = null ]
	# of the first 40 after the pause no quarter of the 600 ms has over half
	gojq -s 'map(select(.outcome == "ok") | .at_ms) | sort | .[:40] | .[0] as $t |
	    map((. - $t) / 150 | floor) | group_by(.) | map(length) | max' log >most
	[ "$(cat most)" -le 20 ]
}

@test "a simulator of one's own is slowed by none before it, and leaves no file" {
	prompts 3 >in
	run -0 rg-call -q -j 3 --set sim.rpm=2 --set sim.latency=0 --max-time 1 <(head -n 2 in)
	run -0 --separate-stderr rg-call -q -j 3 --set sim.latency=0 --max-time 5 in
	[ "$(wc -l <<<"$output")" = 3 ]
	[ "$stderr" = 'rg-call: no model is asked: the simulator (rg-sim) answers; -p names a provider' ]
	[ "$(ls "$RG_STATE")" = '' ]
}

@test "a run that a limit told before holds back says so once, with how long" {
	start_sim --set sim.latency=0 --set sim.rpm=2
	prompts 3 >in
	run -0 rg-call -q "${SIM[@]}" <(head -n 2 in)
	run -1 --separate-stderr rg-call -q -j 3 "${SIM[@]}" --max-time 1 in
	line='rg-call: held back: the provider told an earlier run, or another, no more than 2 requests a minute; that holds for another '
	[[ ${stderr_lines[0]} == "$line"[56][09][0-9]' s, or until a reply tells otherwise' ]]
	[ "$(grep -c 'held back' <<<"$stderr")" = 1 ]
}

@test "a run that a wait told before holds back says so, too" {
	start_sim --set sim.latency=0 --set sim.retry_after=30
	use_sim openai sim-429-1
	prompts 1 >in
	run -1 rg-call -q "${SIM[@]}" --max-time 1 in
	run -1 --separate-stderr rg-call -q "${SIM[@]}" --max-time 1 in
	[[ ${stderr_lines[0]} == 'rg-call: held back: the provider told an earlier run, or another, to wait; no call for another '[23][0-9]' s' ]]
}

@test "what a run was told itself is no earlier run's, though a worker takes another's place" {
	prompts 4 >in
	rg-call -j 2 --workers 2 -m sim-429-1 --set sim.latency=0.01 --set sim.retry_after=30 --max-time 4 in >out 2>err 3>&- &
	sleep 1
	kill -KILL "$(pgrep -P $! -x rg-call | head -n 1)"
	wait $! || true
	grep -q 'another takes its place' err
	! grep 'held back' err || false
}
