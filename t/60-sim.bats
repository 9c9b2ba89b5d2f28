load helper
load sim

setup() { SIM_PID=; }
teardown() { stop_sim; }

# chat MODEL [FIELDS]: ask by OpenAI's protocol; FIELDS are more of the body.
chat()
{
	curl -sS -m 20 "$SIM_URL/v1/chat/completions" -d "{\"model\": \"$1\",
	    \"messages\": [{\"role\": \"user\", \"content\": \"${PROMPT:-Say hi}\"}]
	    ${2:+, $2}}"
}

# gemini MODEL [FIELDS]: the same by Gemini's.
gemini()
{
	curl -sS -m 20 "$SIM_URL/v1beta/models/$1:generateContent" -d "{
	    \"contents\": [{\"parts\": [{\"text\": \"${PROMPT:-Say hi}\"}]}]
	    ${2:+, $2}}"
}

# status CURL-ARGUMENTS: only the status.
status() { curl -s -m 20 -o /dev/null -w '%{http_code}\n' "$@"; }

# briefs N [RG-PROMPTS-OPTIONS]: the last lines of so many prompts.
briefs()
{
	rg-prompts -n "$@" | gojq -r '.prompt | split("\n")[-1]'
}

# hang MODEL: ask in the background; kill $! hangs up.
hang()
{
	curl -s -m 20 -o /dev/null "$SIM_URL/v1/chat/completions" -d "{\"model\":
	    \"$1\", \"messages\": [{\"role\": \"user\", \"content\": \"a\"}]}" 3>&- &
}

stat_is() { [ "$(sim_stat "$1")" = "$2" ]; }

# --- shapes

@test "a chat completion has the fields and types of OpenAI's" {
	start_sim --set sim.latency=0
	chat sim-1 >out
	run -0 gojq -c '[keys, (.choices[0] | keys), (.choices[0].message | keys),
	    .object, .model, .choices[0].finish_reason]' out
	[ "$output" = '[["choices","created","id","model","object","service_tier","system_fingerprint","usage"],["finish_reason","index","logprobs","message"],["annotations","content","refusal","role"],"chat.completion","sim-1","stop"]' ]
	gojq -e '.id | test("^chatcmpl-[0-9a-f]{16}$")' out
	gojq -e '.usage | .prompt_tokens + .completion_tokens == .total_tokens' out
	gojq -e '.usage.prompt_tokens == 5' out
	gojq -e '.usage.completion_tokens * 4 >= (.choices[0].message.content | length)' out
}

@test "a generated content has the fields and types of Gemini's" {
	start_sim --set sim.latency=0
	gemini sim-1 >out
	run -0 gojq -c '[keys, (.candidates[0] | keys), .candidates[0].content.role,
	    (.usageMetadata | keys), .modelVersion, .candidates[0].finishReason]' out
	[ "$output" = '[["candidates","modelVersion","responseId","usageMetadata"],["content","finishReason","index"],"model",["candidatesTokenCount","promptTokenCount","totalTokenCount"],"sim-1","STOP"]' ]
	gojq -e '.usageMetadata | .promptTokenCount + .candidatesTokenCount == .totalTokenCount' out
}

@test "every reply of OpenAI's has an id of its own and the type of JSON" {
	start_sim --set sim.latency=0
	for i in 1 2 3; do
		chat sim-1 | gojq -r .id
		curl -s -D - -o /dev/null "$SIM_URL/v1/chat/completions" -d '{' |
		    tr -d '\r' | grep -E '^(x-request-id|Content-Type): '
	done >out
	[ "$(grep -c '^chatcmpl-' out)" -eq 3 ]
	[ "$(grep '^x-request-id: req_' out | sort -u | wc -l)" -eq 3 ]
	[ "$(grep '^Content-Type' out | sort -u)" = 'Content-Type: application/json' ]
	[ "$(sort -u out | grep -c '^chatcmpl-')" -eq 3 ]
}

@test "the models are listed in each protocol's way" {
	start_sim
	run -0 curl -s "$SIM_URL/v1/models"
	[ "$(gojq -c '[.object, .data[].id]' <<<"$output")" = '["list","sim-1","sim-strict","sim-think"]' ]
	run -0 curl -s "$SIM_URL/v1beta/models"
	[ "$(gojq -c '[.models[].name]' <<<"$output")" = '["models/sim-1","models/sim-strict","models/sim-think"]' ]
	run -0 curl -s "$SIM_URL/v1/models/sim-1"
	[ "$(gojq -r .id <<<"$output")" = sim-1 ]
	run -0 curl -s "$SIM_URL/health"
	[ "$output" = '{"status":"ok"}' ]
}

@test "a model that is not known answers, and says that it is sim-1" {
	start_sim --set sim.latency=0
	[ "$(chat gpt-4.1-mini | gojq -r .model)" = sim-1 ]
	[ "$(gemini gemini-2.5-flash | gojq -r .modelVersion)" = sim-1 ]
}

@test "the paths of other providers lead to the same" {
	start_sim --set sim.latency=0
	for path in chat/completions api/v1/chat/completions \
	    openai/v1/chat/completions v1beta/openai/chat/completions; do
		[ "$(status "$SIM_URL/$path" -d '{"model": "m", "messages": [
		    {"role": "user", "content": "hi"}]}')" = 200 ]
	done
	[ "$(status "$SIM_URL/v1/completions" -d '{}')" = 404 ]
	[ "$(status "$SIM_URL/v1/chat/completions")" = 405 ]
}

# --- what a request may say

@test "a request that is wrong is refused, and the field is named" {
	start_sim --set sim.latency=0
	while IFS='|' read -r body want; do
		run -0 curl -s "$SIM_URL/v1/chat/completions" -d "$body"
		got=$(gojq -r '.error | "\(.type) \(.param) \(.code)"' <<<"$output")
		[ "$got" = "invalid_request_error $want" ] || { echo "$body: $got"; false; }
	done <<'END'
{|null null
[]|null null
{"messages": []}|null null
{"model": "m"}|messages missing_required_parameter
{"model": "m", "messages": []}|messages invalid_type
{"model": "m", "messages": [{"role": "x", "content": "a"}]}|messages[0] invalid_value
{"model": "m", "messages": [{"role": "user", "content": 1}]}|messages[0] invalid_type
{"model": "m", "messages": [{"role": "user", "content": "a"}], "temperature": 3}|temperature invalid_value
{"model": "m", "messages": [{"role": "user", "content": "a"}], "top_p": "1"}|top_p invalid_value
{"model": "m", "messages": [{"role": "user", "content": "a"}], "max_tokens": 0}|max_tokens integer_below_min_value
{"model": "m", "messages": [{"role": "user", "content": "a"}], "max_tokens": 1, "max_completion_tokens": 1}|max_tokens invalid_parameter_combination
{"model": "m", "messages": [{"role": "user", "content": "a"}], "n": 9}|n integer_above_max_value
{"model": "m", "messages": [{"role": "user", "content": "a"}], "stream": true}|stream unsupported_parameter
{"model": "m", "messages": [{"role": "user", "content": "a"}], "top_k": 1}|top_k unknown_parameter
{"model": "m", "messages": [{"role": "user", "content": "a"}], "stop": {}}|stop invalid_type
{"model": "m", "messages": [{"role": "user", "content": "a"}], "response_format": {"type": "x"}}|response_format.type invalid_value
{"model": "m", "messages": [{"role": "user", "content": "a"}], "response_format": {"type": "json_object"}}|messages null
{"model": "sim-1", "messages": [{"role": "user", "content": "a"}], "reasoning_effort": "low"}|reasoning_effort unsupported_parameter
END
	stat_is .outcomes.invalid 18
}

@test "what a request may say is taken" {
	start_sim --set sim.latency=0
	while read -r fields; do
		run -0 chat sim-1 "$fields"
		[ "$(gojq -r '.choices[0].finish_reason' <<<"$output")" = stop ] ||
		    { echo "$fields: $output"; false; }
	done <<'END'
"temperature": 0, "top_p": 1, "seed": 7, "user": "u", "store": false
"max_tokens": 1000
"max_completion_tokens": 1000, "frequency_penalty": -2, "presence_penalty": 2
"response_format": {"type": "text"}, "stream": false, "temperature": null
"response_format": {"type": "json_schema", "json_schema": {"name": "r", "schema": {}}}
"messages": [{"role": "system", "content": "s"}, {"role": "user", "content": [{"type": "text", "text": "t"}]}]
END
}

@test "Gemini's requests are checked too, and unknown fields named" {
	start_sim --set sim.latency=0
	while IFS='|' read -r body want; do
		run -0 curl -s "$SIM_URL/v1beta/models/m:generateContent" -d "$body"
		got=$(gojq -r '.error | "\(.code) \(.status) \(.details[0].fieldViolations[0].field)"' <<<"$output")
		[ "$got" = "400 INVALID_ARGUMENT $want" ] || { echo "$body: $got"; false; }
	done <<'END'
{|null
{}|contents
{"contents": [{"parts": []}]}|contents.parts
{"contents": [{"role": "assistant", "parts": [{"text": "a"}]}]}|contents.role
{"contents": [{"parts": [{"text": "a"}]}], "messages": []}|null
{"contents": [{"parts": [{"text": "a"}]}], "generationConfig": {"max_tokens": 5}}|generation_config
{"contents": [{"parts": [{"text": "a"}]}], "generationConfig": {"temperature": 2.5}}|temperature
END
	run -0 gemini sim-1 '"system_instruction": {"parts": [{"text": "s"}]},
	    "generation_config": {"max_output_tokens": 500, "topP": 0.5,
	    "responseMimeType": "application/json"}, "safetySettings": []'
	[ "$(gojq -r '.candidates[0].finishReason' <<<"$output")" = STOP ]
}

@test "sim-strict refuses what reasoning models refuse, by name" {
	start_sim --set sim.latency=0
	while IFS='|' read -r fields want; do
		run -0 chat sim-strict "$fields"
		got=$(gojq -r '"\(.error.param) \(.error.code)"' <<<"$output")
		[ "$got" = "$want" ] || { echo "$fields: $got"; false; }
	done <<'END'
"max_tokens": 50|max_tokens unsupported_parameter
"temperature": 0.7|temperature unsupported_value
"top_p": 0.5|top_p unsupported_value
"presence_penalty": 1|presence_penalty unsupported_value
"temperature": 1, "max_completion_tokens": 500|null null
"reasoning_effort": "low"|null null
END
	run -0 gemini sim-strict '"generationConfig": {"temperature": 0.7}'
	[[ "$output" = *'Unknown name \"temperature\" at '"'generation_config'"* ]]
}

@test "sim-think thinks first, and its thoughts count against the bound" {
	start_sim --set sim.latency=0
	chat sim-think >out
	gojq -e '.usage.completion_tokens_details.reasoning_tokens | . >= 150 and . <= 650' out
	gojq -e '.usage | .completion_tokens > .completion_tokens_details.reasoning_tokens' out
	run -0 chat sim-think '"max_completion_tokens": 100'
	[ "$(gojq -c '[.choices[0].message.content, .choices[0].finish_reason, .usage.completion_tokens, .usage.completion_tokens_details.reasoning_tokens]' <<<"$output")" = '["","length",100,100]' ]
	run -0 chat sim-think '"reasoning_effort": "none"'
	[ "$(gojq .usage.completion_tokens_details.reasoning_tokens <<<"$output")" = 0 ]
	run -0 gemini sim-think '"generationConfig": {"maxOutputTokens": 100}'
	[ "$(gojq -c '[.candidates[0].content, .candidates[0].finishReason, .usageMetadata.thoughtsTokenCount]' <<<"$output")" = '[null,"MAX_TOKENS",100]' ]
}

@test "a text ends at the bound on tokens and at a stop string" {
	start_sim --set sim.latency=0
	run -0 chat sim-1 '"max_completion_tokens": 3'
	[ "$(gojq -c '[.choices[0].message.content, .choices[0].finish_reason, .usage.completion_tokens]' <<<"$output")" = '["This is rg-s","length",3]' ]
	run -0 chat sim-1 '"stop": [" simulator", "nothing"]'
	[ "$(gojq -c '[.choices[0].message.content, .choices[0].finish_reason]' <<<"$output")" = '["This is rg-sim, a","stop"]' ]
	run -0 gemini sim-1 '"generationConfig": {"maxOutputTokens": 3}'
	[ "$(gojq -c '[.candidates[0].content.parts[0].text, .candidates[0].finishReason]' <<<"$output")" = '["This is rg-s","MAX_TOKENS"]' ]
	stat_is .outcomes.length 2
}

@test "n answers differ, and all are counted" {
	start_sim --set sim.latency=0
	brief=$(briefs 1)
	gojq -n --arg p "$brief" '{model: "sim-1", n: 3, messages: [{role: "user", content: $p}]}' |
	    curl -s "$SIM_URL/v1/chat/completions" -d @- >out
	[ "$(gojq -c '[.choices[].index]' out)" = '[0,1,2]' ]
	[ "$(gojq -r '.choices[].message.content' out | sort -u | wc -l)" -eq 3 ]
}

@test "keys: any will do, but bad-key; with --key no other" {
	start_sim --set sim.latency=0
	body='{"model": "m", "messages": [{"role": "user", "content": "a"}]}'
	url=$SIM_URL/v1/chat/completions
	[ "$(status "$url" -d "$body")" = 200 ]
	[ "$(status "$url" -H 'Authorization: Bearer any' -d "$body")" = 200 ]
	run -0 curl -s "$url" -H 'Authorization: Bearer bad-key' -d "$body"
	[ "$(gojq -r .error.code <<<"$output")" = invalid_api_key ]
	[ "$(status "$url" -H 'Authorization: Bearer bad-key' -d "$body")" = 401 ]
	run -0 curl -s "$SIM_URL/v1beta/models/m:generateContent?key=bad-key" -d '{}'
	[ "$(gojq -r '.error | "\(.code) \(.details[0].reason)"' <<<"$output")" = '400 API_KEY_INVALID' ]
	stop_sim
	start_sim --set sim.latency=0 --key sesame
	url=$SIM_URL/v1/chat/completions
	[ "$(status "$url" -d "$body")" = 401 ]
	[ "$(status "$url" -H 'Authorization: Bearer sesame' -d "$body")" = 200 ]
	[ "$(status "$url" -H 'api-key: sesame' -d "$body")" = 200 ]
	[ "$(status "$SIM_URL/v1beta/models/m:generateContent" -H 'x-goog-api-key: sesame' -d '{"contents": [{"parts": [{"text": "a"}]}]}')" = 200 ]
}

# --- faults

@test "a model's name asks for an outcome, worded as OpenAI words it" {
	start_sim --set sim.latency=0
	while read -r name want; do
		run -0 chat "sim-$name"
		got=$(gojq -r '.error | "\(.type) \(.code)"' <<<"$output")
		[ "$(status "$SIM_URL/v1/chat/completions" -d "{\"model\": \"sim-$name\", \"messages\": [{\"role\": \"user\", \"content\": \"a\"}]}") $got" = "$want" ] ||
		    { echo "$name: $got"; false; }
		stat_is ".outcomes[\"$name\"]" 2
	done <<'END'
429 429 requests rate_limit_exceeded
500 500 server_error null
503 503 service_unavailable_error server_is_overloaded
quota 429 insufficient_quota insufficient_quota
billing 429 insufficient_quota credit_balance_exhausted
daily 429 requests rate_limit_exceeded
toolarge 429 tokens rate_limit_exceeded
auth 401 invalid_request_error invalid_api_key
forbidden 403 invalid_request_error unsupported_country_region_territory
missing 404 invalid_request_error model_not_found
context 400 invalid_request_error context_length_exceeded
policy 400 invalid_request_error invalid_prompt
timeout 408 timeout null
error200 200 server_error null
END
}

@test "a model's name asks for an outcome, worded as Gemini words it" {
	start_sim --set sim.latency=0
	while read -r name want; do
		run -0 gemini "sim-$name"
		got=$(gojq -r '.error | "\(.code) \(.status) \([.details[]?."@type" | split(".")[-1]] | join(","))"' <<<"$output")
		[ "${got% }" = "$want" ] || { echo "$name: $got"; false; }
	done <<'END'
429 429 RESOURCE_EXHAUSTED QuotaFailure,RetryInfo
500 500 INTERNAL
503 503 UNAVAILABLE
quota 429 RESOURCE_EXHAUSTED
billing 402 RESOURCE_EXHAUSTED
daily 429 RESOURCE_EXHAUSTED QuotaFailure,RetryInfo
auth 400 INVALID_ARGUMENT ErrorInfo
forbidden 403 PERMISSION_DENIED
missing 404 NOT_FOUND
context 400 INVALID_ARGUMENT
timeout 504 DEADLINE_EXCEEDED
END
	run -0 gemini sim-policy
	[ "$(gojq -c '[.promptFeedback.blockReason, .candidates]' <<<"$output")" = '["PROHIBITED_CONTENT",null]' ]
	run -0 gemini sim-refused
	[ "$(gojq -c '[.candidates[0].finishReason, .candidates[0].content]' <<<"$output")" = '["SAFETY",null]' ]
}

@test "replies that are odd but whole: refused, filtered, empty, cut, no usage" {
	start_sim --set sim.latency=0
	odd() { chat "sim-$1" | gojq -c '[.choices[0].message.content == null, (.choices[0].message.refusal | type), .choices[0].finish_reason, (.usage | type)]'; }
	[ "$(odd refused)" = '[true,"string","stop","object"]' ]
	[ "$(odd filtered)" = '[false,"null","content_filter","object"]' ]
	[ "$(odd length)" = '[false,"null","length","object"]' ]
	[ "$(odd nousage)" = '[false,"null","stop","null"]' ]
	[ "$(chat sim-empty | gojq -c '.choices[0].message.content')" = '""' ]
}

@test "connections break as asked: reset, stall, truncate, bad JSON, HTML, drip" {
	start_sim --set sim.latency=0
	body() { printf '{"model": "sim-%s", "messages": [{"role": "user", "content": "a"}]}' "$1"; }
	ask() { curl -s "$SIM_URL/v1/chat/completions" -d "$(body "$1")" "${@:2}"; }
	run -56 ask reset
	run -28 ask stall -m 0.3
	run -18 ask truncate
	run -0 ask badjson
	run ! gojq . <<<"$output"
	run -0 ask html -o page -w '%{http_code} %{content_type}'
	[ "$output" = '502 text/html' ]
	grep -q '<html>' page
	# some hundred bytes at 20 ms each: a few have come after half a second
	run -28 ask drip -m 0.5 -o some
	[ "$(head -c 1 some)" = '{' ]
	[ "$(wc -c <some)" -lt 60 ]
	kill "$SIM_PID"
	wait "$SIM_PID"
}

@test "sim-OUTCOME-N fails N times for each prompt, then answers" {
	start_sim --set sim.latency=0
	got=
	for p in a b; do
		for i in 1 2 3 4; do
			got+=" $(status "$SIM_URL/v1/chat/completions" -d "{\"model\": \"sim-500-2\", \"messages\": [{\"role\": \"user\", \"content\": \"$p\"}]}")"
		done
	done
	[ "$got" = ' 500 500 200 200 500 500 200 200' ]
	[ "$(PROMPT=c chat sim-flaky-1 | gojq -r .error.code)" = server_is_overloaded ]
	[ "$(PROMPT=c chat sim-flaky-1 | gojq -r .object)" = chat.completion ]
}

@test "faults come by call at their rate, the same for the same seed" {
	for i in 1 2; do
		start_sim --set sim.latency=0 --set sim.faults.server=0.3 \
		    --set sim.faults.rate_limit=0.2 --set sim.seed=5
		for k in {1..40}; do
			status "$SIM_URL/v1/chat/completions" -d '{"model": "m", "messages": [{"role": "user", "content": "a"}]}'
		done >codes$i
		stop_sim
	done
	cmp codes1 codes2
	[ "$(sort -u codes1 | tr '\n' ' ')" = '200 429 500 ' ]
	[ "$(grep -c 500 codes1)" -ge 5 ]
	[ "$(grep -c 500 codes1)" -le 20 ]
}

@test "every fault of the configuration happens at rate 1" {
	start_sim --set sim.latency=0
	while read -r key name; do
		run -0 curl -s "$SIM_URL/settings" -d "{\"faults.$key\": 1}"
		hang sim-1
		until_so stat_is ".requests" "$((++n))"
		[ "$key" != stall ] || kill $!
		until_so stat_is ".outcomes[\"$name\"]" 1
		run -0 curl -s "$SIM_URL/settings" -d "{\"faults.$key\": 0}"
	done <<'END'
rate_limit 429
server 500
overloaded 503
reset reset
stall stall
truncate truncate
bad_json badjson
END
}

# --- limits

@test "above the requests a minute it answers 429, and says when to come back" {
	start_sim --set sim.latency=0 --set sim.rpm=2
	chat sim-1 >/dev/null
	run -0 curl -s -D head "$SIM_URL/v1/chat/completions" -d '{"model": "m", "messages": [{"role": "user", "content": "a"}]}'
	[ "$(tr -d '\r' <head | grep '^x-ratelimit-[lr].*-requests: [0-9]*$')" = $'x-ratelimit-limit-requests: 2\nx-ratelimit-remaining-requests: 0' ]
	grep -qE '^x-ratelimit-reset-requests: (1m|[0-9.]+s|[0-9]+m[0-9.]+s)' head
	run -0 curl -s -D head "$SIM_URL/v1/chat/completions" -d '{"model": "m", "messages": [{"role": "user", "content": "a"}]}'
	[[ "$(head -1 head)" = 'HTTP/1.1 429 '* ]]
	wait=$(sed -n 's/^retry-after: \([0-9]*\).*/\1/p' head)
	[ "$wait" -ge 30 ]
	[ "$wait" -le 60 ]
	[[ "$(gojq -r .error.message <<<"$output")" =~ 'Please try again in '[0-9.]+s\.$ ]]
	run -0 gemini sim-1
	[[ "$(gojq -r '.error.details[1].retryDelay' <<<"$output")" =~ ^[0-9]+\.[0-9]{3}s$ ]]
	stat_is '.outcomes["429"]' 2
}

@test "above the requests at once it answers 429, and never lets more in" {
	start_sim --set sim.latency=0.3 --set sim.concurrency=3
	curl -sZ --parallel-immediate --parallel-max 8 -o /dev/null -d '{"model": "m", "messages": [{"role": "user", "content": "a"}]}' \
	    -w '%{http_code}\n' "$SIM_URL/v1/chat/completions?[1-8]" >codes || true
	[ "$(grep -c . codes)" -eq 8 ]
	[ "$(sim_stat '.outcomes | [.ok, .busy]')" = '[3,5]' ]
}

@test "three hundred wait at once, and the high-water mark says so" {
	start_sim --set sim.latency=1
	curl -sZ --parallel-immediate --parallel-max 300 -o /dev/null -d '{"model": "m", "messages": [{"role": "user", "content": "a"}]}' \
	    "$SIM_URL/v1/chat/completions?[1-300]"
	[ "$(sim_stat '[.requests, .in_flight, .high_water, .busiest_minute, .gone]')" = '[300,0,300,300,0]' ]
}

@test "no reply comes before its time, and nobody waits for another's" {
	start_sim --set sim.latency=0.4
	hang sim-stall
	until_so stat_is .in_flight 1
	run -0 curl -s -o /dev/null -w '%{time_total}' "$SIM_URL/v1/chat/completions" -d '{"model": "m", "messages": [{"role": "user", "content": "a"}]}'
	awk -v t="$output" 'BEGIN { exit !(t >= 0.4) }'
	stat_is .in_flight 1
	kill $!
	until_so stat_is .in_flight 0
}

@test "jitter spreads the time a call takes around the mean" {
	start_sim --set sim.latency=0.2 --set sim.jitter=0.12 --log log
	curl -sZ --parallel-immediate --parallel-max 200 -o /dev/null -d '{"model": "m", "messages": [{"role": "user", "content": "a"}]}' \
	    "$SIM_URL/v1/chat/completions?[1-200]"
	stop_sim
	run -0 gojq -s 'map(.took_ms) | [min < 120, max > 360, (add / length) > 160]' log
	[ "$(gojq -c . <<<"$output")" = '[true,true,true]' ]
}

@test "a client that hangs up is noticed at once and counted as gone" {
	start_sim --set sim.latency=60 --log log
	hang sim-1
	until_so stat_is .in_flight 1
	kill $!
	until_so stat_is .in_flight 0
	stat_is .gone 1
	[ "$(gojq -r .outcome log)" = gone ]
}

@test "counts begin anew after /stats/reset" {
	start_sim --set sim.latency=0
	chat sim-1 >/dev/null
	[ "$(sim_stat '[.requests, .outcomes.ok, .tokens_in > 0, .tokens_out > 0, .paths["/chat/completions"]]')" = '[1,1,true,true,1]' ]
	run -0 curl -s "$SIM_URL/stats/reset" -d ''
	[ "$(sim_stat '[.requests, .high_water, .outcomes, .busiest_minute]')" = '[0,0,{},1]' ]
}

@test "settings change while it runs, all of a request or none" {
	start_sim --set sim.latency=0
	run -0 curl -s "$SIM_URL/settings" -d '{"rpm": 5, "faults.reset": 0.5}'
	gojq -e '[.rpm, ."faults.reset"] == [5, 0.5]' <<<"$output"
	for bad in '{"rpm": 6, "rmp": 1}' '{"rpm": 6, "latency": -1}' \
	    '{"rpm": 6, "faults.server": 0.6}' '[]' '{'; do
		[ "$(status "$SIM_URL/settings" -d "$bad")" = 400 ]
	done
	run -0 curl -s "$SIM_URL/settings"
	gojq -e '[.rpm, ."faults.server"] == [5, 0]' <<<"$output"
}
