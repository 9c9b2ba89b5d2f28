#!/usr/bin/env bats
# rg-call: records in, replies out.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

quick='--set sim.latency=0'

@test "a bare prompt is answered by the simulator, which says what it is" {
	run -0 --separate-stderr rg-call $quick <<<'{"prompt":"Say hi"}'
	[ "$(gojq -c '[.id, .prompt, .reply.provider, .reply.model, .reply.simulated, .reply.calls]' <<<"$output")" = \
	    '["1-44d169d1","Say hi","sim","sim-1",true,1]' ]
	[ "$stderr" = "rg-call: no model is asked: the simulator (rg-sim) answers; -p names a provider" ]
}

@test "no input is no output and no error" {
	run -0 --separate-stderr rg-call </dev/null
	[ "$output" = "" ]
}

@test "fields that rg-call does not know pass unchanged, an old reply does not" {
	run -0 --separate-stderr rg-call $quick <<<'{"n":1.50,"big":18446744073709551615,"prompt":"x","reply":"old","error":{"class":"network"},"z":[null,{"a":"\u00e9"}]}'
	[ "$(gojq -c '[.error, (.reply|type)]' <<<"$output")" = '[null,"object"]' ]
	grep -q '"n":1.50,"big":18446744073709551615,' <<<"$output"
	grep -q '"z":\[null,{"a":"é"}\]' <<<"$output"
}

@test "a broken line in the middle is named and the others are answered" {
	{ prompts 1; echo '{oops'; echo; echo '[1]'; printf '{"a":"\xff"}\n'; printf '{"prompt":"a\0"}\n'; echo '{"x":NaN}'; echo '{"prompt":"last"}'; } >in
	run -1 --separate-stderr rg-call -j 1 $quick in
	[ "$(gojq -r .id <<<"$output")" = $'a1\n8-8b9a4486' ]
	[ "$stderr" = "rg-call: no model is asked: the simulator (rg-sim) answers; -p names a provider
rg-call: in:2: not a JSON object
rg-call: in:4: not a JSON object
rg-call: in:5: not valid UTF-8
rg-call: in:6: holds a NUL byte
rg-call: in:7: NaN and Infinity are no JSON" ]
}

@test "a record that holds nothing to ask comes out as a bad request, uncalled" {
	run -1 --separate-stderr rg-call $quick <<<'{"id":"q"}'
	[ "$output" = '{"id":"q","error":{"class":"bad-request","message":"no prompt and no messages","calls":0}}' ]
	[ "${stderr##*$'\n'}" = "rg-call: 1 of 1 record failed: bad-request 1" ]
}

@test "a file that is not there is exit status 2" {
	run -2 --separate-stderr rg-call nowhere.jsonl
	[ "$stderr" = "rg-call: cannot open 'nowhere.jsonl': No such file or directory" ]
}

@test "an option that is unknown or out of range is exit status 2" {
	run -2 --separate-stderr rg-call -j 0
	[ "$stderr" = "rg-call: -j '0': expected a whole number from 1 to 10000 (see 'rg-call -h')" ]
	run -2 --separate-stderr rg-call a b
	[ "$stderr" = "rg-call: one file at most (see 'rg-call -h')" ]
	run -2 rg-call --no-such-option
}

@test "-j N has N requests in flight, never more" {
	start_sim --set sim.latency=0.05
	prompts 60 | rg-call -j 12 "${SIM[@]}" >out
	[ "$(wc -l <out)" = 60 ]
	[ "$(sim_stat .high_water)" = 12 ]
}

@test "--sync has one request in flight" {
	start_sim --set sim.latency=0.01
	prompts 5 | rg-call --sync "${SIM[@]}" >out
	[ "$(sim_stat '[.requests, .high_water]')" = "[5,1]" ]
}

@test "a provider's concurrency holds against a larger -j" {
	start_sim --set sim.latency=0.03
	prompts 20 | rg-call -j 10 "${SIM[@]}" --set providers.t.concurrency=3 >out
	[ "$(wc -l <out)" = 20 ]
	[ "$(sim_stat .high_water)" = 3 ]
}

@test "two rg-call that share an account share its requests in flight" {
	start_sim --set sim.latency=0.05
	prompts 40 | rg-call -j 8 "${SIM[@]}" >out1 &
	prompts 40 | rg-call -j 5 "${SIM[@]}" >out2
	wait $!
	[ "$(cat out1 out2 | gojq -r .reply.text | wc -l)" = 80 ]
	[ "$(sim_stat .high_water)" -le 8 ]
}

@test "a requests-a-minute limit is shared, too: the excess waits" {
	start_sim --set sim.latency=0
	prompts 30 >in
	rg-call -j 4 "${SIM[@]}" --set providers.t.rpm=12 in >out1 2>err1 3>&- &
	first=$!
	rg-call -j 4 "${SIM[@]}" --set providers.t.rpm=12 in >out2 2>err2 3>&- &
	second=$!
	written() { [ "$(cat out1 out2 | wc -l)" = 12 ]; }
	until_so written
	kill -TERM "$first" "$second"
	wait "$first" "$second" || :
	[ "$(sim_stat .requests)" = 12 ]
	[ "$(cat err1 err2 | grep -c 'records were read and not asked')" = 2 ]
}

@test "-k writes in the order of the input whatever came first" {
	prompts 200 >in
	rg-call -k -j 20 --set sim.latency=0.01 --set sim.jitter=0.02 in >out
	[ "$(gojq -r .id out)" = "$(gojq -r .id in)" ]
}

@test "batch_delay waits after each batch of starts" {
	start=$EPOCHREALTIME
	prompts 6 | rg-call -j 2 $quick --set generation.batch_delay=0.3 --log log >out
	ms=$(((${EPOCHREALTIME/./} - ${start/./}) / 1000))
	[ "$ms" -ge 600 ]
	# from the first start to the last, whatever the programs took to begin
	ms=$(gojq -s 'map(select(.event == "call") | 1000 * (.time | .[:19] + "Z" |
	    fromdate) + (.time | .[20:23] | tonumber) - .ms) | max - min' log)
	[ "$ms" -lt 1600 ]
}

@test "a record is tried again after a server's fault, and says how often" {
	start_sim $quick
	use_sim openai sim-503-2
	run -0 --separate-stderr rg-call "${SIM[@]}" <<<'{"prompt":"x"}'
	[ "$(gojq -c '[.reply.calls, .error]' <<<"$output")" = '[3,null]' ]
	[ "$(sim_stat .requests)" = 3 ]
}

@test "attempts bounds the calls of a record exactly" {
	start_sim $quick
	use_sim openai sim-503
	run -1 --separate-stderr rg-call "${SIM[@]}" --set providers.t.attempts=2 <<<'{"prompt":"x"}'
	[ "$(gojq -c '[.error.class, .error.status, .error.calls, .reply]' <<<"$output")" = '["overloaded",503,2,null]' ]
	[ "$(sim_stat .requests)" = 2 ]
	[ "${stderr##*$'\n'}" = "rg-call: 1 of 1 record failed: overloaded 1" ]
}

@test "a request is never sent twice because a kept-alive connection died" {
	start_sim $quick
	use_sim openai sim-reset-1
	prompts 20 | rg-call -j 1 "${SIM[@]}" --set providers.t.attempts=2 >out
	# each record: one call that was cut, one that was answered
	[ "$(gojq -s 'map(.reply.calls) | add' out)" = 40 ]
	[ "$(sim_stat .requests)" = 40 ]
}

@test "a call that stalls ends at its time limit as a timeout" {
	start_sim $quick
	use_sim openai sim-stall
	run -1 --separate-stderr rg-call "${SIM[@]}" --set providers.t.attempts=1 \
	    --set providers.t.timeouts.call=0.5 --log log <<<'{"prompt":"x"}'
	[ "$(gojq -c '[.error.class, .error.calls]' <<<"$output")" = '["timeout",1]' ]
	ms=$(gojq 'select(.event == "call") | .ms' log)
	[ "$ms" -ge 500 ]
	[ "$ms" -lt 1500 ]
}

@test "the first byte has a time limit of its own" {
	start_sim $quick
	use_sim openai sim-stall
	run -1 --separate-stderr rg-call "${SIM[@]}" --set providers.t.attempts=1 \
	    --set providers.t.timeouts.first_byte=0.3 <<<'{"prompt":"x"}'
	[ "$(gojq -r '.error.class, .error.message' <<<"$output")" = $'timeout\nno first byte in time' ]
}

@test "all tries of a record together have a time limit" {
	start_sim $quick
	use_sim openai sim-503
	run -1 --separate-stderr rg-call "${SIM[@]}" --set providers.t.attempts=100 \
	    --set providers.t.timeouts.record=1 <<<'{"prompt":"x"}'
	[ "$(gojq -r .error.class <<<"$output")" = overloaded ]
	[ "$(gojq .error.calls <<<"$output")" -lt 20 ]
}

@test "a reply cut at its bound is truncated: paid for, and no success" {
	run -1 --separate-stderr rg-call $quick --set providers.sim.sampling.max_output_tokens=3 <<<'{"prompt":"x"}'
	[ "$(gojq -c '[.error.class, .reply.finish, (.reply.text|length > 0)]' <<<"$output")" = '["truncated","length",true]' ]
}

@test "a reply that is no JSON is malformed after a few tries" {
	start_sim $quick
	use_sim openai sim-badjson
	run -1 --separate-stderr rg-call "${SIM[@]}" <<<'{"prompt":"x"}'
	[ "$(gojq -c '[.error.class, .error.calls]' <<<"$output")" = '["malformed",3]' ]
}

@test "a field that the model refuses is left out, remembered, and said once" {
	prompts 20 >in
	run -0 --separate-stderr rg-call $quick -m sim-strict -j 4 --set providers.sim.sampling.temperature=0.5 in
	[ "$(wc -l <<<"$output")" = 20 ]
	[ "$(grep -c temperature <<<"$stderr")" = 1 ]
	[ "$(gojq -s 'map(.reply.calls) | add' <<<"$output")" -le 40 ]
}

@test "a model that thinks first gets room for it" {
	prompts 5 >in
	run -0 --separate-stderr rg-call $quick -m sim-think --set providers.sim.sampling.max_output_tokens=60 in
	[ "$(gojq -s 'all(.reply.tokens.reasoning > 0 and .error == null)' <<<"$output")" = true ]
}

@test "Gemini's protocol is spoken, too" {
	start_sim $quick
	use_sim gemini sim-1
	run -0 --separate-stderr rg-call "${SIM[@]}" <<<'{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Say hi"}]}'
	[ "$(gojq -c '[.reply.provider, .reply.finish, .error]' <<<"$output")" = '["t","STOP",null]' ]
}

@test "--dry-run shows the requests, the key masked, and calls nobody" {
	export OPENAI_API_KEY=sk-very-secret
	run -0 --separate-stderr rg-call --dry-run -p openai -m gpt-4.1-mini <<<'{"prompt":"Say hi"}'
	[ "$output" = 'POST https://api.openai.com/v1/chat/completions
Content-Type: application/json
Accept: application/json
Authorization: Bearer ***

{"model":"gpt-4.1-mini","messages":[{"role":"user","content":"Say hi"}],"max_completion_tokens":1000}' ]
	[ "$stderr" = "" ]
}

@test "the shipped config.yaml in the working directory keeps the key's way open" {
	cp "$ROOT/config.yaml" .
	export OPENAI_API_KEY=sk-x
	run -0 --separate-stderr rg-call --dry-run -p openai -m m <<<'{"prompt":"x"}'
	[ "${lines[0]}" = 'POST https://api.openai.com/v1/chat/completions' ]
}

@test "without its key a provider is refused by the variable's name" {
	run -2 --separate-stderr rg-call -p openai -m gpt-4.1-mini <<<'{"prompt":"x"}'
	[[ "$stderr" == *'$OPENAI_API_KEY is not set'* ]]
}

@test "a missing rg-sim is said by name" {
	mkdir alone
	cp "$BIN/rg-call" alone/
	PATH=/usr/bin:/bin run -2 --separate-stderr alone/rg-call <<<'{"prompt":"x"}'
	[ "$stderr" = "rg-call: cannot start rg-sim: it is neither beside rg-call nor on the PATH" ]
}

@test "--set reaches the simulator that rg-call starts" {
	run -1 rg-call $quick --set sim.faults.overloaded=1 --set providers.sim.attempts=1 <<<'{"prompt":"x"}'
	[ "$(gojq -r .error.class <<<"${lines[1]}")" = overloaded ]
}

@test "a number that JSON does not know is no record, and others are passed on as they came" {
	for n in 1. 1.e3 -1. -01; do
		run -1 --separate-stderr rg-call -q --set sim.latency=0 <<<"{\"prompt\":\"x\",\"n\":$n}"
		[ "$output" = '' ]
		[ "${stderr_lines[1]}" = 'rg-call: <stdin>:1: not a JSON object' ]
	done
	for n in -0.5 1.50 1e5 1E+5 1.5e-7 -0e0 9223372036854775807; do
		run -0 --separate-stderr rg-call -q --set sim.latency=0 <<<"{\"id\":\"a\",\"prompt\":\"x\",\"n\":$n}"
		[[ "$output" = '{"id":"a","prompt":"x","n":'"$n,"* ]]
	done
}
