# Several models at once: whom a record asks, and whom when that one fails.
load helper
load sim

teardown() {
	stop_sim
}

# The items of `models`, one an argument, into c.yaml; the simulator is asked
# as providers a, b and c, of three models.
models() {
	local name

	{
		echo 'providers:'
		for name in a b c; do
			echo "  $name: {kind: openai, base_url: '$SIM_URL/v1'," \
			    "model: sim-$name, price: {input: 0, output: 0}}"
		done
		echo 'models:'
		printf '  - %s\n' "$@"
	} >c.yaml
}

# How often each field of the replies in `out` has which value.
replied() {
	gojq -r "$1" out | sort | uniq -c | awk '{ print $1, $2 }' | paste -sd' '
}

# How many semaphores there are.
slot_files() {
	find "$RG_STATE" -name 'slots-*' | wc -l
}

setup() {
	start_sim --set sim.latency=0
}

@test "the shares of the records are those of the weights, within chance" {
	models '{provider: a, weight: 3}' '{provider: b}' '{provider: c, weight: 0}'
	prompts 2000 | rg-call -q -j 50 -c c.yaml >out
	[ "$(gojq -r .reply.provider out | sort -u | paste -sd' ')" = 'a b' ]
	n=$(grep -c '"provider":"a"' out)
	# 1500 expected; five standard deviations are 97
	[ "$n" -gt 1403 ] && [ "$n" -lt 1597 ]
}

@test "a record asks the same model in every run and every attempt" {
	models '{provider: a}' '{provider: b}'
	prompts 50 | rg-call -q -c c.yaml >out
	gojq -c '{id, attempt: 2, prompt: "again"}' out | rg-call -q -c c.yaml |
	    gojq -r '[.id, .reply.model] | join(" ")' | sort >second
	[ "$(gojq -r '[.id, .reply.model] | join(" ")' out | sort)" = "$(<second)" ]
}

@test "reply says which provider, model and key were asked" {
	export OTHER_KEY=k2
	models '{provider: a, model: sim-x, api_key_env: OTHER_KEY}'
	rg-call -q -c c.yaml >out <<<'{"prompt":"hi"}'
	[ "$(gojq -c '[.reply.provider, .reply.model, .reply.key]' out)" = '["a","sim-x","OTHER_KEY"]' ]
}

@test "two keys of one provider have limits of their own, and share them by account" {
	export K1=k1 K2=k2
	models '{provider: a, api_key_env: K1}' '{provider: a, api_key_env: K2}'
	prompts 40 | rg-call -q -j 10 -c c.yaml --set providers.a.concurrency=2 >out
	[ "$(slot_files)" = 2 ]
	[ "$(replied .reply.key | tr -d '0-9 ')" = KK ]
	rm -r "$RG_STATE"
	prompts 40 | rg-call -q -j 10 -c c.yaml --set providers.a.concurrency=2 \
	    --set providers.a.account=mine >out
	[ "$(slot_files)" = 1 ]
}

@test "a record that names a model asks the first route to it, at its price" {
	models '{provider: a}' '{provider: b}'
	for i in {1..20}; do
		echo '{"prompt":"hi","model":"sim-b"}'
	done | rg-call -q -c c.yaml >out
	[ "$(replied '.reply | "\(.provider)/\(.cost)"')" = '20 b/0' ]
}

@test "-p, -m and --set provider go before the list" {
	models '{provider: a}' '{provider: b}'
	rg-call -q -c c.yaml -p c <<<'{"prompt":"hi"}' | grep -q '"provider":"c"'
	rg-call -q -c c.yaml --set provider=c <<<'{"prompt":"hi"}' | grep -q '"provider":"c"'
	prompts 9 | rg-call -q -c c.yaml -p c -m sim-q >out
	[ "$(replied .reply.model)" = '9 sim-q' ]
	[ "$(rg-collect -c c.yaml --where | head -n 1)" = reviews-a ]
}

@test "a wrong key shuts its route for the run, and its records ask the next" {
	models '{provider: a, model: sim-auth}' '{provider: b}'
	prompts 40 | rg-call -c c.yaml >out 2>err
	[ "$(replied .reply.provider)" = '40 b' ]
	[ "$(grep -c 'is asked no more' err)" = 1 ]
	grep -q '^rg-call: a: sim-auth is asked no more (.*): its records go to the next of models$' err
	# at most what was in flight when the first was refused
	[ "$(sim_stat .outcomes.auth)" -le 10 ]
}

@test "a route of weight 0 is asked when the others fail" {
	models '{provider: a, model: sim-quota}' '{provider: b, weight: 0}'
	prompts 20 | rg-call -q -c c.yaml >out
	[ "$(replied .reply.provider)" = '20 b' ]
}

@test "when every route is shut the run stops with the last one's status" {
	models '{provider: a, model: sim-auth}' '{provider: b, model: sim-auth}'
	prompts 40 >in
	run -5 --separate-stderr rg-call -c c.yaml in
	[[ $stderr == *'halted, every call fails'* ]]
}

@test "a record whose attempts on one route are used up is asked on the next" {
	models '{provider: a, model: sim-503}' '{provider: b}'
	prompts 20 | rg-call -q -c c.yaml --set providers.a.attempts=2 \
	    --log log >out
	[ "$(replied .reply.provider)" = '20 b' ]
	# three calls each of those that began with a, one each of the others
	gojq -s -e 'map(select(.event == "call")) | group_by(.id) | map([.[].provider] | join("")) |
	    unique == ["aab", "b"]' log
}

@test "a model's own word, and a record at fault, send nobody to the next route" {
	models '{provider: a, model: sim-context}' '{provider: b, weight: 0}'
	run -1 rg-call -q -c c.yaml <<<'{"prompt":"hi"}'
	[ "$(gojq -r .error.class <<<"$output")" = bad-request ]
}

@test "a server that is away from the start sends its records to the next route" {
	models '{provider: a}' '{provider: b}'
	sed -i "s|^  a: .*|  a: {kind: openai, base_url: 'http://127.0.0.1:1/v1', model: x}|" c.yaml
	prompts 100 | rg-call -q -j 20 -c c.yaml --set providers.a.attempts=3 >out
	[ "$(replied .reply.provider)" = '100 b' ]
}

@test "a server that goes away in mid-run slows nothing down but its own share" {
	other=$SIM_URL
	mkfifo url
	rg-sim --port 0 --set sim.latency=0.02 >url 2>sim2.err 3>&- &
	second=$!
	read -r SIM_URL <url
	models '{provider: a}' '{provider: b}'
	sed -i "s|^  b: .*|  b: {kind: openai, base_url: '$other/v1', model: sim-b, price: {input: 0, output: 0}}|" c.yaml
	prompts 600 >in
	timeout 15 rg-call -q -j 20 --workers 4 -c c.yaml in >out 2>err 3>&- &
	pid=$!
	some() { [ "$(wc -l <out)" -ge 100 ]; }
	until_so some
	kill -9 "$second"
	wait "$second" || :
	# one record in half a second a worker would take 25 s
	status=0
	wait "$pid" || status=$?
	[ "$status" = 0 ]
	[ "$(gojq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 600 ]
	grep -q '^rg-call: a: no reply any more' err
	[ "$(wc -l <err)" = 1 ]
}

@test "what another route answered is in the journal, and asked of nobody again" {
	models '{provider: a, model: sim-auth}' '{provider: b}'
	prompts 30 | rg-call -q -c c.yaml --journal j >out
	before=$(sim_stat .requests)
	prompts 30 | rg-call -q -c c.yaml --journal j >again
	[ "$(sim_stat .requests)" = "$before" ]
	diff <(sort out) <(sort again)
}

@test "a list that cannot be asked is refused by line" {
	models '{provider: nobody}'
	run -2 rg-call -c c.yaml </dev/null
	[[ "$output" == "rg-call: c.yaml:6: models[].provider: 'nobody' is no entry of providers; expected one of sim, openai, "* ]]
	models '{provider: a, weight: 0}'
	run -2 rg-call -c c.yaml </dev/null
	[ "$output" = 'rg-call: c.yaml:5: models: all weights are 0; expected at least one above 0' ]
	models '{provider: a}' '{provider: a}'
	run -2 rg-call -c c.yaml </dev/null
	[ "$output" = "rg-call: c.yaml:7: models[1]: 'sim-a' of 'a' is there twice" ]
	models '{provider: a, api_key_env: NOT_SET}'
	run -2 rg-call -c c.yaml </dev/null
	[ "$output" = 'rg-call: c.yaml:6: models[].api_key_env: $NOT_SET is not set' ]
	cp c.yaml config.yaml
	NOT_SET=k run -2 rg-call </dev/null
	[ "$output" = 'rg-call: config.yaml:6: models[].api_key_env: not honoured in a file that was merely found; name it with -c' ]
}

@test "--dry-run and --estimate follow the list" {
	models '{provider: a}' '{provider: b}'
	prompts 20 | rg-call --dry-run -c c.yaml | grep -o '"model":"sim-[ab]"' | sort | uniq -c |
	    awk '{ n += $1 } END { exit n != 20 || NR != 2 }'
	prompts 20 >in
	run -0 rg-call --dry-run --estimate -c c.yaml in
	[ "${lines[0]}" = 'calls   20, retries apart' ]
	[ "${lines[2]}" = 'cost    at most $0.0000' ]
}

# A record that OpenAI's chat can hold, and Gemini cannot.
system_alone='{"id":"r","messages":[{"role":"system","content":"Say hi"}]}'

@test "a route that cannot hold a record is passed by, and nothing is asked without a body" {
	models '{provider: a, model: sim-503}' '{provider: b, weight: 0}' '{provider: c, weight: 0}'
	sed -i "s|^  b: .*|  b: {kind: gemini, base_url: '$SIM_URL/v1beta', model: sim-b}|" c.yaml
	printf '%s\n{"id":"s","prompt":"Say hi"}\n' "$system_alone" >in
	rg-call -q -k -c c.yaml --set providers.a.attempts=1 in >out
	[ "$(gojq -r '.id + .reply.provider' out | paste -sd' ')" = 'rc sb' ]
	sed -i '$d' c.yaml
	run -1 rg-call -q -c c.yaml --set providers.a.attempts=1 in <<<"$system_alone"
	[ "$(gojq -c 'select(.error) | [.id, .error.class, .error.calls]' <<<"$output")" = '["r","overloaded",1]' ]
	[ "$(sim_stat .outcomes.invalid)" = null ]
}

@test "a record that only a shut route could ask ends by its reason, and the others go on" {
	models '{provider: a, model: sim-auth}' '{provider: b, weight: 0}'
	sed -i "s|^  b: .*|  b: {kind: gemini, base_url: '$SIM_URL/v1beta', model: sim-b}|" c.yaml
	{
		prompts 3
		echo "$system_alone"
		echo '{"id":"own","prompt":"hi","model":"sim-auth"}'
		echo '{"id":"z","prompt":"hi"}'
	} >in
	run -1 --separate-stderr timeout 20 rg-call -q -k -j 1 -c c.yaml in
	[ "$(gojq -c '[.id, .reply.provider, .error.class, .error.message]' <<<"$output" | tail -n 3)" = \
	    '["r",null,"auth","its model is asked no more"]
["own",null,"auth","its model is asked no more"]
["z","b",null,null]' ]
	[ "$(sim_stat .outcomes.auth)" = 1 ]
}

@test "a model that one record names and that is not there shuts no route and halts no run" {
	models '{provider: a, model: sim-1}' '{provider: b, weight: 0}'
	{
		echo '{"id":"own","prompt":"hi","model":"sim-missing"}'
		prompts 3
	} >in
	run -1 --separate-stderr rg-call -q -k -j 1 -c c.yaml in
	[ "$(gojq -r '.error.class // .reply.provider' <<<"$output" | paste -sd' ')" = 'bad-request a a a' ]
	run -1 --separate-stderr rg-call -q -k -j 1 -p a -c c.yaml in
	[ "$(gojq -r '.error.class // .reply.provider' <<<"$output" | paste -sd' ')" = 'bad-request a a a' ]
}

@test "servers that were never there halt the run, however the tries are shared out" {
	models '{provider: a}' '{provider: b, weight: 0}'
	sed -i "s|$SIM_URL|http://127.0.0.1:1|" c.yaml
	prompts 9 >in
	# a has 9 calls, one too few for a row, and nothing to do after them
	run -5 --separate-stderr timeout 20 rg-call -q -c c.yaml --set providers.a.attempts=1 in
	[[ $stderr == *'halted, every call fails: no server answers'* ]]
	[ "$(gojq -r .error.class <<<"$output" | sort -u)" = network ]
}

@test "a record that only a route which is away could ask waits for --max-outage, and the run goes on" {
	models '{provider: a}' '{provider: b}'
	prompts 40 | gojq -c '.model = "sim-b"' >in
	echo '{"id":"z","prompt":"hi","model":"sim-a"}' >>in
	sed -i "s|^  b: .*|  b: {kind: openai, base_url: 'http://127.0.0.1:1/v1', model: sim-b}|" c.yaml
	start=$EPOCHREALTIME
	run -1 --separate-stderr timeout 20 rg-call -q -k -j 40 -c c.yaml --max-outage 1 in
	[ "$(gojq -r '.error.class // "ok"' <<<"$output" | sort | uniq -c | tr -s ' ' | paste -sd,)" = ' 40 network, 1 ok' ]
	[ $((${EPOCHREALTIME/./} - ${start/./})) -lt 12000000 ]
}
