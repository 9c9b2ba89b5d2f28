# rg-call against limits and failures that last: what is asked how often.
load helper
load sim

teardown() {
	stop_sim
}

@test "a request larger than the whole window is an error at once, and the others go on" {
	start_sim --set sim.latency=0
	{
		prompts 2
		gojq -nc '{id: "big", prompt: ("x" * 40000)}'
		echo '{"id":"a3","prompt":"y"}'
	} >in
	run -1 --separate-stderr timeout 20 rg-call -q "${SIM[@]}" \
	    --set providers.t.tpm=6000 --set providers.t.sampling.max_output_tokens=100 in
	[ "$(gojq -r 'select(.error) | [.id, .error.class, .error.calls] | @csv' <<<"$output")" = \
	    '"big","bad-request",0' ]
	[[ $(gojq -r 'select(.error) | .error.message' <<<"$output") =~ ^'needs 10'[0-9]+' tokens, tpm is 6000'$ ]]
	[ "$(sim_stat .requests)" = 3 ]
}

@test "one that others keep waiting for 2 s says so once, with their process ids" {
	start_sim --set sim.latency=60
	prompts 4 >in
	rg-call -q -j 2 "${SIM[@]}" --set providers.t.concurrency=2 in >out1 2>err1 3>&- &
	first=$!
	busy() { [ "$(sim_stat .in_flight)" = 2 ]; }
	until_so busy
	rg-call -q -j 2 --workers 2 "${SIM[@]}" --set providers.t.concurrency=2 in >out2 2>err2 3>&- &
	second=$!
	sleep 1
	[ ! -s err2 ]
	until_so [ -s err2 ]
	sleep 2.5
	[ "$(cat err2)" = "rg-call: waiting for process $first that use the same account; it goes on by itself (see -j, or account: in rg-config(5))" ]
	[ ! -s err1 ]
	kill -9 "$first" "$second"
	wait "$first" "$second" 2>/dev/null || :
}

@test "the same answer 500 is asked for three times, however many attempts are allowed" {
	start_sim --set sim.latency=0
	use_sim openai sim-500
	run -1 --separate-stderr rg-call -q "${SIM[@]}" \
	    --set providers.t.attempts=50 <<<'{"prompt":"x"}'
	[ "$(gojq -c '[.error.class, .error.calls]' <<<"$output")" = '["server",3]' ]
	[ "$(sim_stat .requests)" = 3 ]
}

@test "429s that go on mean slow progress, and no record fails for them" {
	start_sim --set sim.latency=0 --set sim.retry_after=0
	use_sim openai sim-429-4
	prompts 10 >in
	timeout 50 rg-call -q -j 10 "${SIM[@]}" --set providers.t.attempts=1 in >out
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 10 ]
	[ "$(gojq -s 'map(.reply.calls) | unique' -c out)" = '[5]' ]
}

@test "calls are counted as the server sees them, whatever becomes of them" {
	start_sim --set sim.latency=0.01 --set sim.retry_after=0 \
	    --set sim.faults.rate_limit=0.1 --set sim.faults.server=0.1 \
	    --set sim.faults.overloaded=0.1 --set sim.faults.reset=0.1 \
	    --set sim.faults.truncate=0.1 --set sim.faults.bad_json=0.1
	prompts 60 >in
	rg-call -q -j 10 "${SIM[@]}" --set providers.t.attempts=3 --log log in >out || [ $? = 1 ]
	[ "$(wc -l <out)" = 60 ]
	[ "$(gojq -s 'map(.reply.calls // .error.calls) | add' out)" = "$(sim_stat .requests)" ]
	[ "$(gojq -s 'map(select(.event == "call")) | length' log)" = "$(sim_stat .requests)" ]
	[ "$(gojq -s 'map(select(.event == "end")) | .[0].calls' log)" = "$(sim_stat .requests)" ]
}
