#!/usr/bin/env bats
# rg-call: anybody's prompts: --lines, -t, -s, --text, -0.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

quick='--set sim.latency=0'

asked() {
	rg-call --dry-run "$@" | sed -n '/^{/p' | jq -c .messages
}

@test "--lines takes each line as a prompt, blank ones apart, quotes and CR too" {
	run -0 --separate-stderr asked --lines < <(printf 'Say "a"\r\n\n  \n{"x":1}\né\\')
	[ "$output" = '[{"role":"user","content":"Say \"a\""}]
[{"role":"user","content":"{\"x\":1}"}]
[{"role":"user","content":"é\\"}]' ]
}

@test "--lines gives a record its line number and a hash for an id" {
	run -0 --separate-stderr rg-call --lines -k $quick < <(printf 'a\n\nb\n')
	[ "$(gojq -c '[.id, .prompt]' <<<"$output")" = '["1-acfccbd7","a"]
["3-b05ecc59","b"]' ]
}

@test "--lines names a line that is not UTF-8" {
	run -1 --separate-stderr rg-call --lines $quick < <(printf 'a\n\xff\n')
	[ "${stderr##*$'\n'}" = "rg-call: <stdin>:2: not valid UTF-8" ]
}

@test "-t fills the record's fields in, strings bare, the rest as JSON" {
	run -0 --separate-stderr asked -t 'A {{ t }} {{o.n}} {{o}} {{l}} {{b}}.' \
	    <<<'{"t":"x{{o}}","o":{"n":1.50},"l":[1,"2"],"b":true}'
	[ "$output" = '[{"role":"user","content":"A x{{o}} 1.50 {\"n\":1.50} [1,\"2\"] true."}]' ]
}

@test "-t asks instead of the record's own prompt, which stays in the record" {
	run -0 --separate-stderr rg-call $quick -t 'Mine' <<<'{"prompt":"yours"}'
	[ "$(gojq -c '[.prompt, .messages]' <<<"$output")" = '["yours",null]' ]
	[[ "$(gojq -r .reply.text <<<"$output")" == *Mine* ]]
}

@test "-t with a field that a record lacks fails that record alone" {
	run -1 --separate-stderr rg-call -j 1 $quick -t 'X {{t}}' <<<'{"id":"a"}
{"id":"b","t":"y"}'
	[ "$(gojq -c '[.id, .error.class, .error.message]' <<<"$output" | sort)" = \
	    '["a","bad-request","the record has no field '"'t'"' for the template; it has: id"]
["b",null,null]' ]
}

@test "-t with --lines: a line is {{prompt}}, which the error for another name says" {
	run -0 --separate-stderr rg-call $quick --lines -t 'Mine {{prompt}}' <<<'yours'
	[[ "$(gojq -r .reply.text <<<"$output")" == *'Mine yours'* ]]
	run -1 --separate-stderr rg-call $quick --lines -t 'X {{text}}' <<<'yours'
	[ "$(gojq -r .error.message <<<"$output")" = \
	    "the record has no field 'text' for the template; it has: prompt, id" ]
	run -0 rg-call -h
	[[ "$output" == *'is a prompt: {{prompt}} in -t'* ]]
}

@test "plain text without --lines is told of it, broken JSON is not" {
	run -1 --separate-stderr rg-call -q --dry-run $quick <<<$'Say hi\n{broken\n 10 reasons'
	[ "$stderr" = "rg-call: <stdin>:1: not a JSON object (--lines takes plain text)
rg-call: <stdin>:2: not a JSON object
rg-call: <stdin>:3: not a JSON object (--lines takes plain text)" ]
}

@test "plain text is told of --lines whatever letters it has, NaN in JSON of what it is" {
	run -1 --separate-stderr rg-call -q --dry-run $quick <<<$'I want a review of Luigi
Name a pizza
Infinity pools, please
Name,Id
We like: NaN, twice
{"prompt":"a","k":[1, NaN ]}
{"prompt":"a","k":Nil}'
	[ "$stderr" = "rg-call: <stdin>:1: not a JSON object (--lines takes plain text)
rg-call: <stdin>:2: not a JSON object (--lines takes plain text)
rg-call: <stdin>:3: not a JSON object (--lines takes plain text)
rg-call: <stdin>:4: not a JSON object (--lines takes plain text)
rg-call: <stdin>:5: not a JSON object (--lines takes plain text)
rg-call: <stdin>:6: NaN and Infinity are no JSON
rg-call: <stdin>:7: not a JSON object" ]
}

@test "-t with a field that is null says so; a field's own name may have a dot" {
	run -1 --separate-stderr rg-call $quick -t '{{a.b}} {{c.d}}' <<<'{"a.b":1,"c":{"d":null}}'
	[ "$(gojq -r .error.message <<<"$output")" = "the record's field 'c.d' is null, which is no text for the template" ]
	run -0 --separate-stderr asked -t '{{a.b}}{{a.c.d}}' <<<'{"a.b":1,"a":{"b":2,"c.d":3}}'
	[ "$(gojq -r '.[0].content' <<<"$output")" = 13 ]
}

@test "-t: a backslash before {{ makes it text, and one without }} is refused" {
	run -0 --separate-stderr asked -t '\{{x}} {{t}} \{{\n' <<<'{"t":"y"}'
	[ "$(gojq -r '.[0].content' <<<"$output")" = '{{x}} y {{\n' ]
	run -2 --separate-stderr rg-call -t 'Say {{t} now' </dev/null
	[ "$stderr" = "rg-call: -t: no }} after '{{t} now': for {{ itself write \{{" ]
}

@test "-t: what stands behind a NUL in a field is asked, too" {
	run -0 --separate-stderr asked -t 'A {{t}} B' <<<'{"t":"x\u0000y"}'
	[ "$output" = '[{"role":"user","content":"A x\u0000y B"}]' ]
}

@test "what is no UTF-8 is refused before anybody is asked" {
	local bad=$'\xff'
	run -2 --separate-stderr rg-call -t "$bad" </dev/null
	[[ "$stderr" == *": not valid UTF-8, or a NUL is in it" ]]
	run -2 --separate-stderr rg-call -s "$bad" </dev/null
	run -2 --separate-stderr rg-call --param "k=$bad" </dev/null
	run -2 --separate-stderr rg-call -m "$bad" </dev/null
	printf 'a\0b\n' >nul
	run -2 --separate-stderr rg-call -t @nul </dev/null
	[ "$stderr" = "rg-call: -t '@nul': not valid UTF-8, or a NUL is in it" ]
}

@test "files as other systems write them: a mark before UTF-8, CR LF" {
	printf '\xef\xbb\xbfSay\r\n{{t}}\r\n' >t
	printf '\xef\xbb\xbf{"type":"object"}\r\n' >form
	printf '\xef\xbb\xbf{"t":"x"}\r\n' >in
	run -0 --separate-stderr asked -t @t --schema form in
	[ "$output" = '[{"role":"user","content":"Say\r\nx"}]' ]
	run -0 --separate-stderr asked --lines < <(printf '\xef\xbb\xbfhi\r\n')
	[ "$output" = '[{"role":"user","content":"hi"}]' ]
}

@test "-t @FILE and -s @FILE take what the file holds, without its last LF" {
	printf 'Say\n{{t}}\n' >t
	printf 'Be brief.\n' >s
	run -0 --separate-stderr asked -t @t -s @s <<<'{"t":"x"}'
	[ "$output" = '[{"role":"system","content":"Be brief."},{"role":"user","content":"Say\nx"}]' ]
	run -2 --separate-stderr rg-call -t @nowhere
	[ "$stderr" = "rg-call: -t: cannot read 'nowhere': No such file or directory" ]
}

@test "-s stands before messages, unless they begin with a system prompt" {
	run -0 --separate-stderr asked -s S <<<'{"messages":[{"role":"user","content":"u"}]}
{"messages":[{"role":"system","content":"own"},{"role":"user","content":"u"}]}'
	[ "$output" = '[{"role":"system","content":"S"},{"role":"user","content":"u"}]
[{"role":"system","content":"own"},{"role":"user","content":"u"}]' ]
}

@test "--text writes the replies alone, in the order of the input, one line each" {
	start_sim $quick
	seq 50 | sed 's/^/Say /' >in
	run -0 --separate-stderr rg-call "${SIM[@]}" -j 10 --lines --text in
	[ "$(wc -l <<<"$output")" = 50 ]
	[ "$(grep -o 'Say [0-9]*' <<<"$output")" = "$(cat in)" ]
}

@test "--text escapes line ends, -0 does not" {
	fixed='{"messages":[{"role":"user","content":"Repeat: a\\b\nc\rd"}]}'
	rg-call $quick <<<"$fixed" | gojq -j .reply.text >plain
	rg-call $quick --text <<<"$fixed" >lines
	printf '%b' "$(cat lines)" | cmp - plain
	rg-call $quick -0 <<<"$fixed" >raw
	{ cat plain; printf '\0'; } | cmp - raw
}

@test "--text: a record that failed is an empty line, and named" {
	start_sim $quick
	use_sim openai sim-503
	run -1 --separate-stderr rg-call "${SIM[@]}" --set providers.t.attempts=1 --lines --text < <(printf 'a\nb\n')
	[ "${#lines[@]}" = 0 ]
	[ "$(grep -c '^rg-call: <stdin>:[12]: overloaded: ' <<<"$stderr")" = 2 ]
}

@test "--text: each line of the input is one of the output, whatever it is" {
	{
		printf '\n \t\nSay 3\n\xff\n\r\n'
		head -c 17000000 /dev/zero | tr '\0' x
		printf '\nSay 7\n\nSay 9\n\n\n'
	} >in
	run -1 --separate-stderr bash -c "rg-call $quick -j 2 --lines --text in >out"
	[ "$(grep -o 'in:.*' <<<"$stderr" | sort)" = $'in:4: not valid UTF-8\nin:6: a line over 16 MiB' ]
	[ "$(sed 's/.*"\(Say .\)".*/\1/' out | tr '\n' ,)" = ',,Say 3,,,,Say 7,,Say 9,,,' ]
	rg-call $quick -j 2 --lines -0 in >zero || [ $? = 1 ]
	tr '\0' '\n' <zero | cmp - out
	# one that was not asked, too
	run -3 bash -c "rg-call -q $quick --max-time 9 --max-tokens-total 0 --lines --text >out <<<x"
	[ "$(od -An -c out)" = '  \n' ]
	# but --new adds answers alone
	run -1 bash -c "rg-call -q $quick --journal j --new --lines --text in >>new"
	run -1 bash -c "rg-call -q $quick --journal j --new --lines --text in >>new"
	[ "$(sed 's/.*"\(Say .\)".*/\1/' new | tr '\n' ,)" = 'Say 3,Say 7,Say 9,' ]
}

@test "a record keeps its schema whatever shapes its prompt" {
	run -0 --separate-stderr rg-call --dry-run -t 'Classify: {{text}}' -s 'Be brief.' <<<'{"text":"a","schema":{"type":"string"}}'
	[ "$(sed -n '/^{/p' <<<"$output" | jq -c .response_format.json_schema.schema)" = '{"type":"string"}' ]
}

# The bodies that would be sent, without model and messages.
bodies() {
	rg-call --dry-run "$@" | sed -n '/^{/p' | jq -c 'del(.messages, .max_tokens)'
}

@test "--schema is for records without one of their own" {
	echo '{"type":"array"}' >form
	run -0 --separate-stderr rg-call --dry-run --schema form <<<'{"prompt":"a"}
{"prompt":"b","schema":{"type":"string"}}'
	[ "$(sed -n '/^{/p' <<<"$output" | jq -c .response_format.json_schema.schema)" = '{"type":"array"}
{"type":"string"}' ]
	run -2 --separate-stderr rg-call --schema nowhere
	[ "$stderr" = "rg-call: --schema: cannot read 'nowhere': No such file or directory" ]
	printf '{\n "a": 1,\n oops\n}' >form
	run -2 --separate-stderr rg-call --schema form
	[ "$stderr" = "rg-call: --schema: form:3: not a JSON value" ]
	echo '[1]' >form
	run -2 --separate-stderr rg-call --schema form
	[ "$stderr" = "rg-call: --schema: 'form': not a JSON object" ]
}

@test "--param adds fields of JSON or text, dotted ones within objects, the last one counts" {
	run -0 --separate-stderr bodies --param seed=7 --param stop='["\n"]' --param user=me \
	    --param a.b.c=1 --param a.b.d=x --param seed=8 <<<'{"prompt":"x"}'
	[ "$output" = '{"model":"sim-1","seed":8,"stop":["\n"],"user":"me","a":{"b":{"c":1,"d":"x"}}}' ]
	run -2 --separate-stderr rg-call --param seed
	for p in seed =1 a..b=1 .a=1 a.=1; do
		run -2 --separate-stderr rg-call --param "$p"
		[ "$stderr" = "rg-call: --param '$p': not KEY=VALUE (see 'rg-call -h')" ]
	done
	run -2 --separate-stderr rg-call --param stream=true
	[ "$stderr" = "rg-call: --param 'stream=true': one of model, messages, contents, input, stream, n, which are not set there (see 'rg-call -h')" ]
}

@test "a record's params go over --param, which another record sees unchanged; null leaves a field out" {
	run -0 --separate-stderr bodies --param a.b=1 --param a.c=2 --set providers.sim.sampling.temperature=0.5 <<<'{"prompt":"x","params":{"a":{"b":9},"temperature":null}}
{"prompt":"y"}'
	[ "$output" = '{"model":"sim-1","a":{"b":9,"c":2}}
{"model":"sim-1","temperature":0.5,"a":{"b":1,"c":2}}' ]
}

@test "params that are none, or not the record's to set, are a bad request, uncalled" {
	start_sim $quick
	run -1 --separate-stderr rg-call -k "${SIM[@]}" <<<'{"prompt":"x","params":[1]}
{"prompt":"x","params":{"stream":true}}
{"prompt":"x","model":7}
{"prompt":"x","model":"a b"}'
	[ "$(gojq -r '.error | .class + ": " + .message' <<<"$output")" = 'bad-request: params is no object
bad-request: params: one of model, messages, contents, input, stream, n, which are not set there
bad-request: model is no name of a model
bad-request: model is no name of a model' ]
	[ "$(sim_stat .requests)" = 0 ]
}

@test "a record's own model is asked, of every kind, and what it costs is not known" {
	start_sim $quick
	for kind in openai gemini anthropic responses; do
		use_sim "$kind" sim-1
		run -0 --separate-stderr rg-call -k "${SIM[@]}" <<<'{"prompt":"x","model":"sim-think"}
{"prompt":"y","model":"sim-1"}
{"prompt":"z"}'
		[ "$(gojq -c '[.reply.model, .reply.cost]' <<<"$output")" = '["sim-think",null]
["sim-1",0]
["sim-1",0]' ]
	done
}

@test "-p URL asks a server without a key, below /v1 if the URL has no path" {
	start_sim --set sim.latency=0
	printf 'one\ntwo\n' >in
	export OPENAI_API_KEY=secret
	for u in "$SIM_URL" "$SIM_URL/v1" "$SIM_URL/v1/"; do
		run -0 --separate-stderr rg-call -p "$u" -m any --lines --text in
		[ "${#lines[@]}" = 2 ]
		[[ "${lines[1]}" == *'"two"'* ]]
		[ -z "$stderr" ]
	done
	run -0 rg-call -p "$SIM_URL" -m any --lines --dry-run in
	[ "${lines[0]}" = "POST $SIM_URL/v1/chat/completions" ]
	[[ "$output" != *uthorization* ]]
	run -2 rg-call -p http:// -m any in
	[ "$output" = "rg-call: --set providers.url.base_url=http:///v1: 'http:///v1' names no host; expected an address that begins with http:// or https://" ]
}

@test "-t may ask about the reply of an rg-call before, which the new one replaces" {
	printf 'one\ntwo\n' | rg-call -q --lines --set sim.latency=0 >first
	run -0 --separate-stderr rg-call -k --set sim.latency=0 \
	    -t 'Shorter: {{reply.finish}} {{prompt}}' first
	[ "$(gojq -r .reply.text <<<"$output" | grep -c 'no answer to "Shorter: stop ')" = 2 ]
	[ "$(gojq -r '.reply | length' <<<"$output" | head -n 1)" = "$(gojq '.reply | length' first | head -n 1)" ]
	run -1 --separate-stderr rg-call --set sim.latency=0 -t '{{reply.nothing}}' first
	[[ "$(gojq -r .error.message <<<"${lines[0]}")" == *"reply.nothing"* ]]
}
