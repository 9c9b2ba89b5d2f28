#!/usr/bin/env bats
# rg-call: what was paid for is neither asked nor written twice.

bats_require_minimum_version 1.5.0
load helper
load sim

quick='--set sim.latency=0'

teardown() {
	stop_sim
}

# The words of each prompt given, a record without id each.
nameless() {
	printf '{"prompt":"Say %s"}\n' "$@"
}

# ---- records without an id ----

@test "a line put in between makes no other record without an id be asked again" {
	start_sim $quick
	nameless one two three >in
	rg-call -k "${SIM[@]}" --journal j in >out1
	nameless zero one one-and-a-half two three >in
	rg-call -k "${SIM[@]}" --journal j in >out2
	[ "$(sim_stat .requests)" = 5 ]
	[ "$(jq -r '"\(.id) \(.prompt)"' out2)" = $'1 Say zero\n2 Say one\n3 Say one-and-a-half\n4 Say two\n5 Say three' ]
	[ "$(jq -c 'select(.prompt | test("(one|two|three)$")) | .reply.request_id' out1)" = \
	    "$(jq -c 'select(.prompt | test(" (one|two|three)$")) | .reply.request_id' out2)" ]
}

@test "equal requests without an id get their replies in the order in which they stand" {
	start_sim $quick --set sim.jitter=0
	for i in {1..40}; do echo "{\"prompt\":\"Say\",\"mine\":$i}"; done >in
	rg-call -j 20 -k "${SIM[@]}" --journal j in >out1
	[ "$(sim_stat .requests)" = 40 ]
	[ "$(jq -r .reply.request_id out1 | sort -u | wc -l)" = 40 ]
	rg-call -j 7 -k "${SIM[@]}" --journal j in >out2
	cmp out1 out2
	{ echo '{"prompt":"Say","mine":41}' && cat in; } >more
	rg-call -j 7 -k "${SIM[@]}" --journal j more >out2
	[ "$(sim_stat .requests)" = 41 ]
	[ "$(jq -r .reply.request_id out1)" = "$(head -n 40 out2 | jq -r .reply.request_id)" ]
}

@test "lines that are prompts are known by their request, and attempts are told apart" {
	start_sim $quick
	printf 'a\nb\n' >in
	rg-call --lines "${SIM[@]}" --journal j in >out
	printf 'new\na\nb\n' >in
	rg-call --lines "${SIM[@]}" --journal j in >out
	[ "$(sim_stat .requests)" = 3 ]
	printf '%s\n' '{"prompt":"a"}' '{"prompt":"a","attempt":2}' >in
	rg-call "${SIM[@]}" --journal j in >out
	[ "$(sim_stat .requests)" = 4 ]
	[ "$(jq -c 'select(.request) | [.id, .attempt, .nth]' j | sort | uniq -c | tr -s ' ')" = $' 3 [null,1,1]\n 1 [null,2,1]' ]
}

# ---- older journals ----

@test "an older journal answers equal requests, is only read, and its replies are copied" {
	start_sim $quick
	prompts 3 >in
	rg-call -k "${SIM[@]}" --journal old in >out1
	cp old was
	chmod 400 old
	prompts 4 >in
	rg-call -k "${SIM[@]}" --journal j --reuse old in >out2
	[ "$(sim_stat .requests)" = 4 ]
	[ "$(head -n 3 out2)" = "$(cat out1)" ]
	cmp old was
	rm -f old
	rg-call -k "${SIM[@]}" --journal j in >out3
	[ "$(sim_stat .requests)" = 4 ]
	cmp out2 out3
	[ "$(jq -c 'select(.more) | [.id, .more]' j | sort)" = $'["a1",{"reused":true}]\n["a2",{"reused":true}]\n["a3",{"reused":true}]' ]
}

@test "no older journal answers another parameter, id or attempt" {
	start_sim $quick
	prompts 1 >in
	rg-call "${SIM[@]}" --journal old in >out
	rg-call "${SIM[@]}" --param seed=7 --reuse old in >out
	rg-call "${SIM[@]}" --set providers.t.model=sim-2 --reuse old in >out
	jq -c '.id = "b"' in | rg-call "${SIM[@]}" --reuse old >out
	jq -c '.attempt = 2' in | rg-call "${SIM[@]}" --reuse old >out
	[ "$(sim_stat .requests)" = 5 ]
	rg-call "${SIM[@]}" --reuse old in >out
	[ "$(sim_stat .requests)" = 5 ]
}

@test "of several older journals each answers what it has, the first that has it" {
	start_sim $quick
	prompts 2 >in
	rg-call "${SIM[@]}" --journal one in >out
	prompts 3 | tail -n 2 >in
	rg-call "${SIM[@]}" --journal two in >out
	prompts 3 >in
	rg-call -k "${SIM[@]}" --reuse one --reuse two in >out
	[ "$(sim_stat .requests)" = 4 ]
	[ "$(jq -r .reply.request_id out | head -n 2 | sort)" = "$(jq -r 'select(.id) | .request_id' one | sort)" ]
}

@test "a reply that was reused is not spent again, and one that failed is asked again with --retry" {
	start_sim $quick
	SIM+=(--set providers.t.price='{input: 1, cached: 1, output: 1}')
	prompts 2 >in
	rg-call "${SIM[@]}" --journal old in >out
	rg-call "${SIM[@]}" --journal j --reuse old in >out
	run -0 rg-call -q "${SIM[@]}" --journal j --max-cost 0 in
	use_sim openai sim-badjson
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --journal bad in
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --reuse bad in
	[ "$(sim_stat .requests)" = 4 ]
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --reuse bad --retry malformed in
	[ "$(sim_stat .requests)" = 6 ]
}

@test "an older journal that cannot be read, or with --replay, is refused by name" {
	prompts 1 >in
	run -2 rg-call $quick --reuse none in
	[ "$output" = "rg-call: --reuse: cannot open journal 'none': No such file or directory" ]
	echo 'dear diary' >diary
	run -2 rg-call $quick --reuse diary in
	[ "$output" = "rg-call: --reuse: journal 'diary' is no journal of rg-call" ]
	run -2 rg-call --replay j --reuse diary in
	[[ "$output" = 'rg-call: --replay asks nobody: it excludes --probe, --retry and --reuse'* ]]
}
