#!/usr/bin/env bats
# Every kind of provider, from a record to its reply: rg-call against rg-sim.

bats_require_minimum_version 1.5.0
load helper
load sim

kinds='openai gemini anthropic responses'
quick='--set sim.latency=0'

teardown() {
	stop_sim
}

# POST a body to a path of the simulator: status, then body.
post() {
	curl -s -w '%{stderr}%{http_code}' -H 'anthropic-version: 2023-06-01' "${@:3}" --data-binary "$2" "$SIM_URL$1" 2>status
	cat status
}

# Ask that model with OPTIONS, of every kind at once; the records into out.KIND.
ask_all() {
	local kind pids=()

	for kind in $kinds; do
		use_sim "$kind" "$1"
		rg-call -q "${SIM[@]}" "${@:2}" >"out.$kind" 2>"err.$kind" \
		    <<<"{\"prompt\":\"$kind\"}" 3>&- &
		pids+=($!)
	done
	wait "${pids[@]}" || :
}

# The class of a record's error when that model is asked, of every kind.
classes() {
	ask_all "$1" --set providers.t.attempts=1
	gojq -r '.error.class // "ok"' out.* | sort -u
}

@test "every kind answers a system message and a turn, with its own finish" {
	start_sim $quick
	for pair in openai=stop gemini=STOP anthropic=end_turn responses=completed; do
		use_sim "${pair%=*}" sim-1
		run -0 --separate-stderr rg-call "${SIM[@]}" <<<'{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Say hi"}]}'
		[ "$(gojq -c '[.reply.provider, .reply.model, .reply.finish, .error, (.reply.text | length > 0), (.reply.tokens.in > 3), (.reply.request_id | length > 8)]' <<<"$output")" = "[\"t\",\"sim-1\",\"${pair#*=}\",null,true,true,true]" ]
	done
}

@test "every kind is asked for the same review, and tells the same text" {
	start_sim $quick
	rg-prompts -n 3 >in
	for kind in $kinds; do
		use_sim "$kind" sim-1
		rg-call -k "${SIM[@]}" in 2>err | gojq -r .reply.text
	done >texts
	[ "$(sort -u texts | wc -l)" = 3 ]
}

@test "what goes wrong has the same class whatever kind is asked" {
	start_sim $quick
	[ "$(classes sim-500)" = server ]
	[ "$(classes sim-503)" = overloaded ]
	[ "$(classes sim-refused)" = refused ]
	[ "$(classes sim-policy)" = refused ]
	[ "$(classes sim-length)" = truncated ]
	[ "$(classes sim-empty)" = malformed ]
	[ "$(classes sim-context)" = bad-request ]
	[ "$(classes sim-toolarge)" != ok ]
	[ "$(classes sim-timeout)" = server ]
	[ "$(classes sim-html)" = server ]
	[ "$(classes sim-badjson)" = malformed ]
	[ "$(classes sim-auth)" = auth ]
	[ "$(classes sim-forbidden)" = auth ]
	[ "$(classes sim-billing)" = billing ]
	[ "$(classes sim-quota)" = billing ]
	[ "$(classes sim-daily)" = quota ]
	[ "$(classes sim-error200)" = server ]
	[ "$(classes sim-nousage)" = ok ]
}

@test "a limit of requests a minute is waited for, of every kind" {
	start_sim $quick
	ask_all sim-429-1
	[ "$(gojq -c '[.error, .reply.calls]' out.* | sort | uniq -c | tr -s ' ')" = ' 4 [null,2]' ]
}

@test "a refused temperature and a refused wish to think are left out, of every kind" {
	start_sim $quick
	for kind in $kinds; do
		use_sim "$kind" sim-strict
		run -0 --separate-stderr rg-call "${SIM[@]}" \
		    --set providers.t.sampling.temperature=0.5 <<<'{"prompt":"x"}'
		[ "$(gojq .error <<<"$output")" = null ]
		[ "$(grep -Fxc "rg-call: sim-strict does not know temperature: not sent from now on" <<<"$stderr")" = 1 ]
	done
	for kind in openai anthropic responses; do
		use_sim "$kind" sim-1
		run -0 --separate-stderr rg-call "${SIM[@]}" \
		    --set providers.t.sampling.reasoning=low <<<'{"prompt":"x"}'
		[[ $stderr == 'rg-call: sim-1 does not know '*': not sent from now on' ]]
	done
}

@test "thoughts are counted, and get room, of every kind" {
	start_sim $quick
	for kind in $kinds; do
		use_sim "$kind" sim-think
		run -0 --separate-stderr rg-call -q "${SIM[@]}" \
		    --set providers.t.sampling.max_output_tokens=60 <<<'{"prompt":"x"}'
		[ "$(gojq '.error == null and .reply.tokens.reasoning > 60 and .reply.tokens.out > .reply.tokens.reasoning' <<<"$output")" = true ]
	done
}

@test "a schema is taken, and one that is refused is left out, of every kind" {
	start_sim $quick
	rg-prompts -n 4 >in
	for kind in $kinds; do
		use_sim "$kind" sim-1
		run -0 --separate-stderr rg-call -q "${SIM[@]}" in
		[ "$(gojq -s 'map(.reply.calls) | add' <<<"$output")" = 4 ]
		[ "$stderr" = "" ]
		use_sim "$kind" sim-plain
		run -0 --separate-stderr rg-call -q -j 1 "${SIM[@]}" in
		[ "$(gojq -s 'map(.reply.calls) | add' <<<"$output")" = 5 ]
		[[ $stderr == 'rg-call: sim-plain does not know '*': not sent from now on' ]]
	done
}

@test "Messages has no temperature above 1, which is said before anybody is asked" {
	start_sim $quick
	use_sim anthropic sim-1
	run -2 --separate-stderr rg-call "${SIM[@]}" --set providers.t.sampling.temperature=1.5 <<<'{"prompt":"x"}'
	[ "$stderr" = "rg-call: --set providers.t.sampling.temperature=1.5: providers.t.sampling.temperature: 1.5 is more than 1, the most that kind anthropic has" ]
	[ "$(sim_stat .requests)" = 0 ]
}

@test "rg-sim answers Messages in its shape" {
	start_sim $quick
	post /v1/messages '{"model":"sim-1","max_tokens":500,"messages":[{"role":"user","content":"Say hi"}]}' -D head >out
	[ "$(tail -c 3 out)" = 200 ]
	[ "$(gojq -c '[.type, .role, .model, .stop_reason, .stop_sequence, .stop_details, (.content | map(.type)), (.usage | keys)]' <(sed '$d' out))" = \
	    '["message","assistant","sim-1","end_turn",null,null,["text"],["cache_creation_input_tokens","cache_read_input_tokens","input_tokens","output_tokens","output_tokens_details","service_tier"]]' ]
	grep -q '^request-id: req_' head
	[ "$(sim_stat '.paths["/messages"]')" = 1 ]
}

@test "rg-sim refuses what Messages would refuse, in its words" {
	start_sim $quick
	while IFS='|' read -r body want; do
		post /v1/messages "$body" >out
		[ "$(tail -c 3 out)" = 400 ]
		[ "$(gojq -r '[.type, .error.type, .error.message] | join("|")' <(sed '$d' out))" = "error|invalid_request_error|$want" ]
	done <<-'END'
		{"max_tokens":5,"messages":[]}|model: Field required
		{"model":"m","messages":[{"role":"user","content":"a"}]}|max_tokens: Field required
		{"model":"m","max_tokens":5}|messages: Field required
		{"model":"m","max_tokens":5,"messages":[]}|messages: at least one message is required
		{"model":"m","max_tokens":5,"messages":[{"role":"system","content":"a"}]}|messages: Unexpected role "system". Allowed roles are "user" or "assistant".
		{"model":"m","max_tokens":5,"n":1,"messages":[{"role":"user","content":"a"}]}|n: Extra inputs are not permitted
		{"model":"m","max_tokens":5,"temperature":1.5,"messages":[{"role":"user","content":"a"}]}|temperature: range: 0..1
		{"model":"m","max_tokens":1024,"thinking":{"type":"enabled","budget_tokens":1024},"messages":[{"role":"user","content":"a"}]}|`max_tokens` must be greater than `thinking.budget_tokens`.
		{"model":"m","max_tokens":5,"output_config":{"format":{"type":"json_schema","schema":{"type":"object"}}},"messages":[{"role":"user","content":"a"}]}|output_config.format.schema: For 'object' type, 'additionalProperties' must be explicitly set to false
		{"model":"m","max_tokens":5,"output_config":{"format":{"type":"json_schema","schema":{"type":"integer","minimum":1}}},"messages":[{"role":"user","content":"a"}]}|output_config.format.schema: For 'integer' type, property 'minimum' is not supported
		{"model":"m","max_tokens":5,"output_config":{"format":{"type":"json_schema","schema":{"type":"array","items":{"type":"string"},"minItems":2}}},"messages":[{"role":"user","content":"a"}]}|output_config.format.schema: For 'array' type, 'minItems' values other than 0 or 1 are not supported
	END
}

@test "rg-sim wants the key of Messages in x-api-key" {
	start_sim $quick --key k-12345
	body='{"model":"sim-1","max_tokens":500,"messages":[{"role":"user","content":"Say hi"}]}'
	post /v1/messages "$body" -H 'x-api-key: k-12345' >out
	[ "$(tail -c 3 out)" = 200 ]
	for header in 'x-api-key: wrong' 'Authorization: Bearer k-12345' 'x-goog-api-key: k-12345'; do
		post /v1/messages "$body" -H "$header" >out
		[ "$(tail -c 3 out)" = 401 ]
		[ "$(gojq -r .error.type <(sed '$d' out))" = authentication_error ]
	done
	post /v1/chat/completions "$body" -H 'x-api-key: k-12345' >out
	[ "$(tail -c 3 out)" = 401 ]
}

@test "rg-sim wants the version of Messages in a header" {
	start_sim $quick
	body='{"model":"sim-1","max_tokens":500,"messages":[{"role":"user","content":"Say hi"}]}'
	curl -s -w '%{stderr}%{http_code}' -d "$body" "$SIM_URL/v1/messages" >out 2>status
	[ "$(<status)" = 400 ]
	[ "$(gojq -r '[.type, .error.type, .error.message] | join("|")' out)" = \
	    'error|invalid_request_error|anthropic-version: header is required' ]
}

@test "rg-sim ends a text before a stop sequence, and says which one as each kind does" {
	start_sim $quick
	post /v1/messages '{"model":"sim-1","max_tokens":500,"stop_sequences":["no such","simulator"],"messages":[{"role":"user","content":"Say hi"}]}' >out
	[ "$(gojq -c '[.stop_reason, .stop_sequence, .content[0].text]' <(sed '$d' out))" = '["stop_sequence","simulator","This is rg-sim, a "]' ]
	post /v1/chat/completions '{"model":"sim-1","stop":"simulator","messages":[{"role":"user","content":"Say hi"}]}' >out
	[ "$(jq -c '.choices[0] | [.finish_reason, .message.content]' <(sed '$d' out))" = '["stop","This is rg-sim, a "]' ]
	post /v1beta/models/sim-1:generateContent '{"contents":[{"parts":[{"text":"Say hi"}]}],"generationConfig":{"stopSequences":["simulator"]}}' >out
	[ "$(gojq -c '.candidates[0] | [.finishReason, .content.parts[0].text]' <(sed '$d' out))" = '["STOP","This is rg-sim, a "]' ]
}

@test "rg-sim refuses a schema to Gemini that comes twice or without its type" {
	start_sim $quick
	for config in '{"responseJsonSchema":{}}' '{"responseSchema":{}}' \
	    '{"responseSchema":{},"responseMimeType":"text/plain"}' \
	    '{"responseSchema":{},"responseJsonSchema":{},"responseMimeType":"application/json"}'; do
		post /v1beta/models/sim-1:generateContent "{\"contents\":[{\"parts\":[{\"text\":\"x\"}]}],\"generationConfig\":$config}" >out
		[ "$(tail -c 3 out)" = 400 ]
	done
	post /v1beta/models/sim-1:generateContent '{"contents":[{"parts":[{"text":"x"}]}],"generationConfig":{"responseJsonSchema":{},"responseMimeType":"application/json"}}' >out
	[ "$(tail -c 3 out)" = 200 ]
}

@test "rg-sim answers Responses in its shape" {
	start_sim $quick
	post /v1/responses '{"model":"sim-think","input":"Say hi"}' -D head >out
	[ "$(tail -c 3 out)" = 200 ]
	[ "$(gojq -c '[.object, .status, .error, .incomplete_details, (.output | map(.type)), .output[1].content[0].type, (.usage | keys)]' <(sed '$d' out))" = \
	    '["response","completed",null,null,["reasoning","message"],"output_text",["input_tokens","input_tokens_details","output_tokens","output_tokens_details","total_tokens"]]' ]
	grep -q '^x-request-id: req_' head
	[ "$(sim_stat '.paths["/responses"]')" = 1 ]
}

@test "rg-sim refuses what Responses would refuse, by the field" {
	start_sim $quick
	while IFS='|' read -r body want; do
		post /v1/responses "$body" >out
		[ "$(tail -c 3 out)" = 400 ]
		[ "$(gojq -r '[.error.param, .error.code] | join("|")' <(sed '$d' out))" = "$want" ]
	done <<-'END'
		{"input":"a"}|model|missing_required_parameter
		{"model":"m"}|input|missing_required_parameter
		{"model":"m","input":[]}|input|invalid_type
		{"model":"m","input":"a","messages":[]}|messages|unknown_parameter
		{"model":"m","input":"a","max_output_tokens":15}|max_output_tokens|integer_below_min_value
		{"model":"m","input":"a","stream":true}|stream|unsupported_parameter
		{"model":"m","input":[{"role":"user","content":[{"type":"text","text":"a"}]}]}|input[0]|invalid_type
		{"model":"m","input":[{"role":"robot","content":"a"}]}|input[0]|invalid_value
		{"model":"m","input":"a","text":{"format":{"type":"json_schema","schema":{}}}}|text.format.name|missing_required_parameter
		{"model":"m","input":"a","text":{"format":{"type":"json_schema","name":"a b","schema":{}}}}|text.format.name|invalid_value
	END
}

@test "a schema with words that a provider refuses is taken, of every kind" {
	start_sim $quick
	gojq -nc '{id: "a", prompt: "Say hi", schema: {type: "object", properties: {
	    name: {type: "string", minLength: 2, pattern: "^[A-Z]"},
	    stars: {type: "integer", minimum: 1, maximum: 5},
	    tags: {type: "array", items: {type: "string", format: "uri"}, minItems: 2, uniqueItems: true}}}}' >in
	gojq -c '.schema.required = ["name", "stars", "tags"]' in >all
	for kind in $kinds; do
		use_sim "$kind" sim-1
		for file in in all; do
			run -0 --separate-stderr rg-call -q "${SIM[@]}" $file
			printf '%s ' "$(gojq -r .reply.calls <<<"$output")$stderr"
		done
	done >calls
	# what is not all required is not strict at first, so that nothing is refused
	[ "$(<calls)" = '1 2rg-call: sim-1 does not know every keyword of the schema: the others stand in its descriptions from now on 1 1 1 1 1 2rg-call: sim-1 does not know every keyword of the schema: the others stand in its descriptions from now on ' ]
}

@test "rg-sim refuses in a strict schema what OpenAI would refuse, in its words" {
	start_sim $quick
	while IFS='|' read -r schema want; do
		post /v1/chat/completions "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"a\"}],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"f\",\"strict\":true,\"schema\":$schema}}}" >out
		[ "$(tail -c 3 out)" = 400 ]
		[ "$(gojq -r '[.error.type, .error.param, .error.code, .error.message] | join("|")' <(sed '$d' out))" = "invalid_request_error|response_format||Invalid schema for response_format 'f': $want" ]
		post /v1/responses "{\"model\":\"m\",\"input\":\"a\",\"text\":{\"format\":{\"type\":\"json_schema\",\"name\":\"f\",\"strict\":true,\"schema\":$schema}}}" >out
		[ "$(gojq -r '[.error.param, .error.code, .error.message] | join("|")' <(sed '$d' out))" = "text.format.schema|invalid_json_schema|Invalid schema for response_format 'f': $want" ]
	done <<-'END'
		{"type":"object"}|In context=(), 'additionalProperties' is required to be supplied and to be false.
		{"type":"object","additionalProperties":false,"properties":{"a":{"type":"string"}}}|In context=(), 'required' is required to be supplied and to be an array including every key in properties. Missing 'a'.
		{"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"string","minLength":1}}}|In context=('properties', 'a'), 'minLength' is not permitted.
		{"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"array","items":{"allOf":[]}}}}|In context=('properties', 'a', 'items'), schema must have a 'type' key.
		{"type":"array"}|schema must be a JSON Schema of 'type: "object"', got 'type: "array"'.
	END
}

# What goes over the wire to a server of each kind: all but what is libcurl's.
wire() {
	printf 'HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}' >reply
	mkfifo raw.port
	python3 "$ROOT/t/raw" reply wire >raw.port 2>raw.err 3>&- &
	RAW_PID=$!
	read -r port <raw.port
	jq -nc '{id: 1, messages: [{role: "system", content: "Be brief."}, {role: "user", content: "Say é"}],
	    schema: {type: "object", properties: {a: {type: "string", minLength: 2}}},
	    params: {user: null, metadata: {k: "v"}}}' >in
	T_KEY=k-123 rg-call -q --set "providers.t={kind: $1, base_url: 'http://127.0.0.1:$port/$2', model: $3,
	    api_key_env: T_KEY, sampling: {temperature: 0.5, top_p: 0.9, reasoning: low}}" -p t "${@:4}" in >out 2>err || :
	kill "$RAW_PID"
	sed '/^Host: /d; /^User-Agent: /d; /^Accept-Encoding: /d; /^Content-Length: /d' wire
}

@test "on the wire: Chat Completions" {
	diff - <(wire openai v1 gpt-5-mini --set providers.t.organization=org-1 \
	    --set providers.t.project=proj-1 --set 'providers.t.headers={X-Title: x}') <<-'END'
		POST /v1/chat/completions HTTP/1.1
		Content-Type: application/json
		Accept: application/json
		Authorization: Bearer k-123
		OpenAI-Organization: org-1
		OpenAI-Project: proj-1
		X-Title: x

		{"model":"gpt-5-mini","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Say é"}],"max_completion_tokens":5000,"temperature":0.5,"top_p":0.9,"reasoning_effort":"low","response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object","properties":{"a":{"type":"string","minLength":2}},"additionalProperties":false},"strict":false}},"metadata":{"k":"v"}}
	END
}

@test "on the wire: Azure" {
	diff - <(wire openai openai/v1 my-deployment --set providers.t.auth_header=api-key) <<-'END'
		POST /openai/v1/chat/completions HTTP/1.1
		Content-Type: application/json
		Accept: application/json
		api-key: k-123

		{"model":"my-deployment","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Say é"}],"max_tokens":5000,"temperature":0.5,"top_p":0.9,"reasoning_effort":"low","response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object","properties":{"a":{"type":"string","minLength":2}},"additionalProperties":false},"strict":false}},"metadata":{"k":"v"}}
	END
}

@test "on the wire: Responses" {
	diff - <(wire responses v1 gpt-5-mini) <<-'END'
		POST /v1/responses HTTP/1.1
		Content-Type: application/json
		Accept: application/json
		Authorization: Bearer k-123

		{"model":"gpt-5-mini","instructions":"Be brief.","input":[{"role":"user","content":"Say é"}],"max_output_tokens":5000,"temperature":0.5,"top_p":0.9,"reasoning":{"effort":"low"},"text":{"format":{"type":"json_schema","name":"answer","schema":{"type":"object","properties":{"a":{"type":"string","minLength":2}},"additionalProperties":false},"strict":false}},"store":false,"metadata":{"k":"v"}}
	END
}

@test "on the wire: Messages" {
	diff - <(wire anthropic v1 claude-opus-4-8) <<-'END'
		POST /v1/messages HTTP/1.1
		Content-Type: application/json
		Accept: application/json
		anthropic-version: 2023-06-01
		x-api-key: k-123

		{"model":"claude-opus-4-8","max_tokens":5000,"system":"Be brief.","messages":[{"role":"user","content":"Say é"}],"temperature":0.5,"top_p":0.9,"thinking":{"type":"adaptive"},"output_config":{"effort":"low","format":{"type":"json_schema","schema":{"type":"object","properties":{"a":{"type":"string","description":"{\"minLength\":2}"}},"additionalProperties":false}}},"metadata":{"k":"v"}}
	END
}

@test "on the wire: generateContent" {
	diff - <(wire gemini v1beta gemini-2.5-flash) <<-'END'
		POST /v1beta/models/gemini-2.5-flash:generateContent HTTP/1.1
		Content-Type: application/json
		Accept: application/json
		x-goog-api-key: k-123

		{"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"Say é"}]}],"generationConfig":{"maxOutputTokens":5000,"temperature":0.5,"topP":0.9,"thinkingConfig":{"thinkingBudget":1024},"responseMimeType":"application/json","responseJsonSchema":{"type":"object","properties":{"a":{"type":"string","description":"{\"minLength\":2}"}},"additionalProperties":false}},"metadata":{"k":"v"}}
	END
}
