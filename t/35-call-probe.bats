#!/usr/bin/env bats
# rg-call --probe: do key and model work?

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

@test "--probe asks once, and says what works and what is known" {
	start_sim
	run -0 --separate-stderr rg-call "${SIM[@]}" --probe
	[ "$(gojq -r '.id, .reply.calls' <<<"$output" | paste -sd ' ')" = 'probe 1' ]
	[ "$stderr" = "rg-call: t: the key and the model sim-1 work
rg-call: price: \$0 a million tokens in, \$0 cached, \$0 out
rg-call: limits: none set but -j (see providers in rg-config(5))" ]
	[ "$(sim_stat .requests)" = 1 ]
}

@test "--probe names the prices and limits that are set" {
	start_sim
	run -0 --separate-stderr rg-call "${SIM[@]}" --probe \
	    --set 'providers.t.price={input: 0.4, cached: 0.1, output: 1.6}' \
	    --set providers.t.concurrency=8 --set providers.t.rpm=60
	[ "$stderr" = "rg-call: t: the key and the model sim-1 work
rg-call: price: \$0.4 a million tokens in, \$0.1 cached, \$1.6 out
rg-call: limits: concurrency 8, rpm 60" ]
}

@test "--probe says that a price is unknown, and the key to set" {
	start_sim
	run -0 --separate-stderr rg-call -p o --probe \
	    --set "providers.o={kind: openai, base_url: '$SIM_URL/v1', model: sim-1}"
	[ "${stderr_lines[1]}" = \
	    'rg-call: price: unknown (set providers.o.price)' ]
}

@test "--probe of a wrong key says so, and ends as a run would" {
	start_sim --key right
	run -5 --separate-stderr rg-call "${SIM[@]}" --probe
	[[ $stderr != *work* ]]
	[[ $stderr == *'every call fails'* ]]
}

@test "--probe reads no file" {
	run -2 --separate-stderr rg-call --probe in
	[[ $stderr == 'rg-call: --probe reads no file'* ]]
}
