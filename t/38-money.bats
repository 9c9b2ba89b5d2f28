#!/usr/bin/env bats
# rg-call: caps on money and tokens, and the ledger that they are held by.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

# A simulator that costs a dollar a million tokens in, two out.
costly_sim() {
	start_sim "$@"
	priced openai sim-1
}

priced() {
	use_sim "$1" "$2"
	SIM+=(--set providers.t.price='{input: 1, cached: 1, output: 2}')
}

# What its calls cost, in dollars, as the simulator counts their tokens.
cost_at_sim() {
	sim_stat '(.tokens_in + 2 * .tokens_out) / 1e6'
}

# jq's arithmetic as a test.
holds() {
	[ "$(gojq -n "$1")" = true ]
}

in_flight() {
	[ "$(sim_stat .in_flight)" = "$1" ]
}

@test "amounts: prices a million tokens in, cached in and out are exact to 10^-12 dollars" {
	while read -r want what; do
		# shellcheck disable=SC2086 # words
		[ "$(ledger $what)" = "${want/,/ }" ] || { echo "$what: $want"; false; }
	done <<-'TABLE'
		80000000,50 used 0.4 0.1 1.6 0 0 50
		40000000,130 used 0.4 0.1 1.6 120 80 10
		8000000,80 used 0.4 0.1 1.6 80 80 0
		8000000,80 used 0.4 0.1 1.6 80 999 0
		32000000,80 used 0.4 0.1 1.6 80 -1 0
		37500,1 used 0.0375 0.01 0.15 1 0 0
		unknown used 0.4 0.1 1.6 -1 0 0
		unknown used 0.4 0.1 1.6 7 0 -1
		2000000000,2000 worst 0.4 0.1 1.6 1000 1000
		2600000000,2000 worst 0.4 1 1.6 1000 1000
		4611686018427387903,16001000 worst 1000000 0 1 16000000 1000
	TABLE
}

@test "amounts: many who take and give back at once, and die, never pass the cap" {
	high=$(ledger race L 6 1000)
	[ "$high" -le 1000 ]
	[ "$high" -ge 950 ]
	[ "$(head -1 L)" = '{"rg-ledger":1}' ]
	[ "$(stat -c %a L)" = 600 ]
}

@test "a cap is not passed by a cent at 1000 in flight, and ends the run with status 3" {
	costly_sim --set sim.latency=0.05
	prompts 1500 >in
	run -3 --separate-stderr rg-call -j 1000 "${SIM[@]}" --max-cost 0.07 in
	cost=$(cost_at_sim)
	holds "$cost <= 0.07 and $cost > 0.07 - 0.003"
	# what the records say is what the simulator counted
	[ "$(gojq -s 'map(.reply.cost * 1e6 | round) | add' <<<"$output")" = "$(gojq -n "$cost * 1e6 | round")" ]
	[[ "${stderr_lines[0]}" =~ ^'rg-call: stopped: the next call may cost $0.0020'[0-9]+', and $0.00'[0-9]+' of $0.07 (--max-cost) is left'$ ]]
	[[ "${stderr_lines[1]}" = 'rg-call: '*' records were read and not asked' ]]
	[ "${#stderr_lines[@]}" = 2 ]
}

@test "a cap of tokens counts those in and out, and holds too" {
	costly_sim --set sim.latency=0
	prompts 200 >in
	run -3 --separate-stderr rg-call -j 100 "${SIM[@]}" --max-tokens-total 4000 in
	[[ "${stderr_lines[0]}" =~ ^'rg-call: stopped: the next call may use 10'[0-9][0-9]' tokens, and '[0-9]+' of 4000 (--max-tokens-total) are left'$ ]]
	tokens=$(sim_stat '.tokens_in + .tokens_out')
	[ "$tokens" -le 4000 ]
	[ "$tokens" -gt 2800 ]
}

@test "a cap that is far says nothing and changes nothing" {
	costly_sim --set sim.latency=0
	prompts 20 >in
	run -0 --separate-stderr rg-call -j 5 "${SIM[@]}" --max-cost 1 --max-tokens-total 1000000 in
	[ "$stderr" = '' ]
	[ "$(wc -l <<<"$output")" = 20 ]
}

@test "a cap of nothing asks nobody, but for what costs nothing" {
	costly_sim --set sim.latency=0
	prompts 5 >in
	run -3 --separate-stderr rg-call "${SIM[@]}" --max-cost 0 in
	[ "$(sim_stat .requests)" = 0 ]
	run -0 rg-call -q --set sim.latency=0 --max-cost 0 in
	[ "$(wc -l < <(grep -c reply <<<"$output"))" = 1 ]
}

@test "a cap without a price or a bound is refused at the start, by the key to set" {
	start_sim
	prompts 1 >in
	run -2 rg-call "${SIM[@]}" --set providers.t.price= --max-cost 1 in
	[ "$output" = "rg-call: --max-cost: the price of 'sim-1' is not known: set providers.t.price, input and output" ]
	run -2 rg-call "${SIM[@]}" --set providers.t.price= --budget L in
	[ "$output" = "rg-call: --budget: the price of 'sim-1' is not known: set providers.t.price, input and output" ]
	run -2 rg-call "${SIM[@]}" --set providers.defaults.sampling.max_output_tokens= --max-tokens-total 9 in
	[ "$output" = "rg-call: --max-tokens-total: a reply of 'sim-1' has no bound: set providers.t.sampling.max_output_tokens" ]
	[ "$(sim_stat .requests)" = 0 ]
	# tokens need no price, but then no cap of money may lean on this ledger
	run -0 rg-call "${SIM[@]}" --set providers.t.price= --set sim.latency=0 --budget L --max-tokens-total 9999 in
	run -2 rg-call "${SIM[@]}" --budget L --max-cost 1 in
	[ "$output" = "rg-call: --max-cost: the ledger holds 1 calls whose price was not known" ]
}

@test "all who name a budget share it" {
	costly_sim --set sim.latency=0.01
	prompts 500 >in
	for i in 1 2 3; do
		rg-call -j 50 "${SIM[@]}" --max-cost 0.02 --budget L in >"out$i" 2>"err$i" 3>&- &
		pids[i]=$!
	done
	for i in 1 2 3; do
		status=0
		wait "${pids[i]}" || status=$?
		[ "$status" = 3 ]
	done
	cost=$(cost_at_sim)
	holds "$cost <= 0.02 and $cost > 0.02 - 0.003"
	read -r pico rest < <(ledger sum L)
	[ "$pico" = "$(gojq -n "$cost * 1e12 | round")" ]
}

@test "the ledger stands beside the journal, and earlier tries count, capped or not" {
	costly_sim --set sim.latency=0
	prompts 10 >in
	rg-call "${SIM[@]}" --journal j in >out
	[ ! -e j.ledger ]
	prompts 20 >in
	rg-call "${SIM[@]}" --journal j --max-cost 1 in >out
	read -r pico rest < <(ledger sum j.ledger)
	[ "$pico" = "$(gojq -n "$(cost_at_sim) * 1e12 | round")" ]
	prompts 30 >in
	rg-call "${SIM[@]}" --journal j in >out
	read -r pico rest < <(ledger sum j.ledger)
	[ "$pico" = "$(gojq -n "$(cost_at_sim) * 1e12 | round")" ]
	[ "$(sim_stat .requests)" = 30 ]
	# what the journal answers costs nothing again
	run -0 rg-call "${SIM[@]}" --journal j --max-cost 0 in
	[ "$(wc -l <<<"$output")" = 30 ]
}

@test "what the dead had under way counts in full" {
	costly_sim --set sim.latency=60
	prompts 4 >in
	rg-call -j 4 "${SIM[@]}" --budget L in >out 3>&- &
	pid=$!
	until_so in_flight 4
	kill -9 "$pid"
	until_so in_flight 0
	read -r pico tokens rest < <(ledger sum L)
	[ "$tokens" -gt 4000 ]
	run -3 --separate-stderr rg-call "${SIM[@]}" --budget L --max-tokens-total "$((tokens + 1000))" in
	[ "$(sim_stat .requests)" = 4 ]
}

@test "a reply without usage counts in full, a refusal and a full server not at all, a failure in full" {
	start_sim --set sim.latency=0
	prompts 1 >in
	while read -r model least most; do
		priced openai "$model"
		rm -f L
		run rg-call "${SIM[@]}" --set providers.t.attempts=1 --budget L in
		read -r pico tokens rest < <(ledger sum L)
		[ "$tokens" -ge "$least" ] && [ "$tokens" -le "$most" ] || { echo "$model: $tokens"; false; }
	done <<-'TABLE'
		sim-1 20 60
		sim-nousage 1000 1200
		sim-503 0 0
		sim-500 1000 1200
		sim-auth 0 0
		sim-missing 0 0
		sim-reset 1000 1200
	TABLE
	stop_sim
	rm -f L
	run rg-call "${SIM[@]}" --set providers.t.attempts=1 --budget L in
	[ "$(ledger sum L)" = '0 0 0' ]
}

@test "replies without usage count in full, too, when a ledger begins with the journal" {
	start_sim --set sim.latency=0
	priced openai sim-nousage
	seq 4 | gojq -c '{prompt: "Say \(. * 1000)\("é\n" * 2000)"}' >in
	rg-call "${SIM[@]}" --budget L in >out
	rg-call "${SIM[@]}" --journal j in >out
	rg-call "${SIM[@]}" --journal j --max-cost 9 in >out
	[ "$(ledger sum j.ledger)" = "$(ledger sum L)" ]
	# a journal that does not tell how long they were
	sed 's/"request_bytes":[0-9]*,//' j >old
	rg-call "${SIM[@]}" --journal old --max-cost 999 in >out
	read -r pico tokens rest < <(ledger sum old.ledger)
	[ "$tokens" = $((4 * (16 * 1024 * 1024 + 1000))) ]
}

@test "each try is taken and settled for itself" {
	start_sim --set sim.latency=0
	priced openai sim-500
	prompts 1 >in
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=2 --budget L in
	read -r pico tokens rest < <(ledger sum L)
	[ "$tokens" -gt 2000 ]
	[ "$(sim_stat .requests)" = 2 ]
}

@test "no ledger, and one of another version, are refused and left as they are" {
	start_sim
	prompts 1 >in
	echo 'my savings' >L
	run -2 rg-call "${SIM[@]}" --budget L in
	[ "$output" = "rg-call: ledger 'L' is no ledger of rg-call" ]
	[ "$(cat L)" = 'my savings' ]
	rm L
	ledger add L 1 1
	sed -i 's/^{"rg-ledger":1}/{"rg-ledger":7}/' L
	run -2 rg-call "${SIM[@]}" --budget L in
	[ "$output" = "rg-call: ledger 'L' is of version 7, and this program knows version 1" ]
	mkfifo F
	run -2 rg-call "${SIM[@]}" --budget F in
	[ "$output" = "rg-call: ledger 'F' is no regular file" ]
	run -2 rg-call "${SIM[@]}" --budget no/L in
	[ "$output" = "rg-call: cannot open ledger 'no/L': No such file or directory" ]
}

@test "under a cap of money a record with a model of its own is not asked, nor counted at the run's price" {
	costly_sim --set sim.latency=0
	echo '{"id":"b","prompt":"x","model":"sim-2"}' >in
	echo '{"id":"c","prompt":"x","model":"sim-1"}' >>in
	run -1 --separate-stderr rg-call -k "${SIM[@]}" --max-cost 1 in
	[ "$(gojq -r '"\(.id) \(.error.class) \(.error.message)"' <<<"$output")" = "b bad-request the price of the record's own model is not known, so --max-cost could not hold: set providers.*.model and price, and ask such records in a run of their own
c null null" ]
	[ "$(sim_stat .requests)" = 1 ]
	# counted, but at no price; and then no cap of money leans on it
	run -0 rg-call -q "${SIM[@]}" --budget L --max-tokens-total 9999 in
	read -r pico tokens unpriced < <(ledger sum L)
	[ "$pico" = "$(gojq -s '.[1].reply.cost * 1e12 | round' <<<"$(gojq -sc 'sort_by(.id)[]' <<<"$output")")" ]
	[ "$unpriced" = 1 ]
	run -2 rg-call "${SIM[@]}" --budget L --max-cost 1 in
	[ "$output" = "rg-call: --max-cost: the ledger holds 1 calls whose price was not known" ]
}

@test "under a cap params that change what a reply may cost are not asked, others are" {
	costly_sim --set sim.latency=0
	cat >in <<-'END'
		{"id":"1","prompt":"x","params":{"max_tokens":100000}}
		{"id":"2","prompt":"x","params":{"max_completion_tokens":null}}
		{"id":"3","prompt":"x","params":{"generationConfig":{"candidateCount":8}}}
		{"id":"4","prompt":"x","params":{"service_tier":"priority"}}
		{"id":"5","prompt":"x","params":{"seed":7}}
	END
	for cap in --max-cost --max-tokens-total; do
		run -1 --separate-stderr rg-call -q "${SIM[@]}" "$cap" 99999 in
		[ "$(gojq -r 'select(.error == null).id' <<<"$output")" = 5 ]
		[ "$(gojq -r 'select(.error).error.message' <<<"$output" | sort -u)" = 'params: they change what a reply may cost at most, so no cap could hold: set sampling.max_output_tokens' ]
	done
	[ "$(sim_stat .requests)" = 2 ]
	run -1 rg-call -q "${SIM[@]}" --max-cost 1 --param max_tokens=9999 <<<'{"prompt":"x"}'
	[ "$(sim_stat .requests)" = 2 ]
}

@test "a ledger that begins with a journal holds what other models answered as unpriced" {
	costly_sim --set sim.latency=0
	echo '{"id":"b","prompt":"x","model":"sim-2"}' >in
	run -0 rg-call -q "${SIM[@]}" --journal j in
	[ "$(gojq -r 'select(.model).model' j)" = sim-2 ]
	run -2 rg-call -q "${SIM[@]}" --journal j --max-cost 1 in
	[ "$output" = "rg-call: --max-cost: the ledger holds 1 calls whose price was not known" ]
}

@test "a ledger beside the journal that was not begun yet begins with what the journal holds" {
	costly_sim --set sim.latency=0
	prompts 10 >in
	rg-call "${SIM[@]}" --journal j in >out
	for size in 0 4096; do
		rm -f j.ledger
		truncate -s "$size" j.ledger
		run -0 rg-call -q "${SIM[@]}" --journal j --max-cost 1 in
		read -r pico rest < <(ledger sum j.ledger)
		[ "$pico" = "$(gojq -n "$(cost_at_sim) * 1e12 | round")" ]
	done
}
