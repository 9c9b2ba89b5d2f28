# What a provider's failures cost, and what they never do.  The faults S01 to
# S13 and S16 are those of github.com/failoverbench/failoverbench, methodology
# 0.1 (scenarios/catalogue.yaml), as far as a client without streams and
# without a second provider can meet them.
load helper
load sim

teardown() {
	stop_sim
}

# Ask COUNT prompts of this model of the simulator; records into out.
ask() {
	local count=$1 model=$2

	shift 2
	use_sim openai "$model"
	prompts "$count" | rg-call -q -j 1 "${SIM[@]}" "$@" >out 2>err
}

# class, status and calls of the one record, as JSON
end_of() { gojq -c '[.error.class, .error.status, .error.calls]' out; }

# milliseconds between the first two calls of the log
gap() { gojq -s '.[1].at_ms - .[0].at_ms' log; }

setup() {
	start_sim --log log --set sim.latency=0
}

@test "S01: 429 with Retry-After is asked again, and not before" {
	ask 1 sim-429-1
	[ "$(gojq .reply.calls out)" = 2 ]
	[ "$(gap)" -ge 1000 ]
}

@test "S02: 429 for ever and no Retry-After: no hammering, no hang, no record lost" {
	curl -s "$SIM_URL/settings" -d '{"retry_after": 0}' >now
	run -1 ask 1 sim-429 --set providers.t.timeouts.record=3
	[ "$(gojq -r .error.class out)" = rate-limited ]
	calls=$(sim_stat .requests)
	[ "$calls" -ge 2 ]
	[ "$calls" -le 12 ]
}

@test "S03: 500 once is asked again of the same provider" {
	ask 1 sim-500-1
	[ "$(gojq .reply.calls out)" = 2 ]
}

@test "S04, S16: 503 for ever ends after the attempts, and costs nothing" {
	run -1 ask 1 sim-503 --set providers.t.attempts=3
	[ "$(end_of)" = '["overloaded",503,3]' ]
	[ "$(sim_stat .requests)" = 3 ]
	[ "$(gojq 'has("reply")' out)" = false ]
}

@test "S05: a connection that is reset before the reply is made anew" {
	ask 1 sim-reset-1
	[ "$(gojq -c '[.reply.calls, .error]' out)" = '[2,null]' ]
}

@test "S06: a provider that never answers ends the call at its time limit" {
	start=$EPOCHREALTIME
	run -1 ask 1 sim-stall --set providers.t.attempts=2 \
	    --set providers.t.timeouts.first_byte=0.4
	ms=$(((${EPOCHREALTIME/./} - ${start/./}) / 1000))
	[ "$(end_of)" = '["timeout",null,2]' ]
	[ "$ms" -ge 800 ]
	[ "$ms" -lt 4000 ]
}

@test "S07: a slow first byte within the limit is an answer" {
	curl -s "$SIM_URL/settings" -d '{"latency": 1.2}' >now
	ask 1 sim-1 --set providers.t.timeouts.first_byte=30
	[ "$(gojq .reply.calls out)" = 1 ]
}

@test "S08: a reply that is cut off is never a success" {
	run -1 ask 1 sim-truncate --set providers.t.attempts=2
	[ "$(end_of)" = '["network",200,2]' ]
	[ "$(gojq 'has("reply")' out)" = false ]
	ask 1 sim-truncate-1
	[ "$(gojq -c '[.reply.calls, .error]' out)" = '[2,null]' ]
}

@test "S09: a reply that drips past the limit of a call ends there, and the next is answered" {
	run -1 ask 1 sim-drip --set providers.t.attempts=1 \
	    --set providers.t.timeouts.call=0.5
	[ "$(end_of | gojq -c '.[0,2]')" = $'"timeout"\n1' ]
	ask 1 sim-1
	[ "$(gojq .error out)" = null ]
}

@test "S10: a reply that is no JSON leaks nothing, and the next is answered" {
	run -1 ask 1 sim-badjson
	[ "$(gojq -r .error.class out)" = malformed ]
	ask 1 sim-badjson-1
	[ "$(gojq -c '[.reply.calls, .error]' out)" = '[2,null]' ]
}

@test "S11: a reply without usage is whole, and its tokens are not made up" {
	ask 1 sim-nousage
	[ "$(gojq -c '[.error, .reply.calls, .reply.tokens_out]' out)" = '[null,1,null]' ]
}

@test "S12: a prompt that is too long is asked once" {
	run -1 ask 1 sim-context
	[ "$(end_of)" = '["bad-request",400,1]' ]
}

@test "S13: a prompt that is not allowed is asked once, with the provider's reason" {
	run -1 ask 1 sim-policy
	[ "$(end_of)" = '["refused",400,1]' ]
	[ -n "$(gojq -r .error.message out)" ]
}

@test "a day's quota rests until it begins anew, then one record is asked" {
	ration <<-'END' >got
		wait 5
		start 5
		out 1000 10
		out 2000 11
		wait 500
		start 2010
		good 11
		start 2011
		start 2012
		wait 2012
		good 2011
		good 2011
		wait 2012
		start 2012
	END
	echo 0 1 1 0 1511 0 0 1 0 59999 1 0 0 1 | tr ' ' '\n' | diff - got
	run -0 ration <<<$'out -1 5\nwait 5'
	[ "$output" = $'1\n3600000' ]
}

@test "--on-quota wait says how long, makes no call meanwhile, and gives no record up" {
	use_sim openai sim-daily
	prompts 6 >in
	rg-call -q -j 1 "${SIM[@]}" --on-quota wait in >out 2>err 3>&- &
	pid=$!
	said() { grep -q 'the quota is used up (.*): no call for 7 min 12 s, then one to see' err; }
	until_so said
	[ "$(sim_stat .requests)" = 1 ]
	[ ! -s out ]
	kill -TERM "$pid"
	wait "$pid" || :
	[ "$(gojq -r .error.class out)" = quota ]
	[ "$(sim_stat .requests)" = 1 ]
	run -2 rg-call --on-quota sleep in
	[[ $output = *"--on-quota 'sleep': expected stop or wait"* ]]
}
