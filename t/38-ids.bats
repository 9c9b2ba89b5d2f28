#!/usr/bin/env bats
# rg-call: an answer is the answer to its own record.

bats_require_minimum_version 1.5.0
load helper
load sim

teardown() {
	stop_sim
}

again='bad-request another record has this id and attempt'

@test "a second record with the id of one in flight comes out as an error, and the run goes on" {
	start_sim --set sim.latency=0.2
	{ prompts 3; echo '{"prompt":"other","id":"a2","mine":7}'; } >in
	run -1 --separate-stderr rg-call -j 10 "${SIM[@]}" in
	[ "$(gojq -r 'select(.error) | "\(.id) \(.mine) \(.error.class) \(.error.message) \(.error.calls)"' <<<"$output")" = "a2 7 $again 0" ]
	[ "$(gojq -r 'select(.reply) | .id' <<<"$output" | sort | xargs)" = 'a1 a2 a3' ]
	[ "$(sim_stat .requests)" = 3 ]
	[ "$stderr" = 'rg-call: 1 of 4 records failed: bad-request 1' ]
}

@test "with a journal an id stands once in the whole run, each attempt of it for itself" {
	start_sim --set sim.latency=0
	{ prompts 60; prompts 1; echo '{"id":"a1","attempt":2,"prompt":"Say 1"}'; } >in
	run -1 --separate-stderr rg-call -j 1 "${SIM[@]}" --journal j in
	[ "$(gojq -r 'select(.error) | "\(.id) \(.error.class) \(.error.message)"' <<<"$output")" = "a1 $again" ]
	[ "$(sim_stat .requests)" = 61 ]
}

@test "without one an id is free again when its record is finished" {
	start_sim --set sim.latency=0
	for i in {1..200}; do echo '{"id":"x","prompt":"Say"}'; sleep 0.005; done |
	    rg-call -j 1 "${SIM[@]}" >out || :
	[ "$(wc -l <out)" = 200 ]
	[ "$(gojq -r 'select(.reply) | .id' out | wc -l)" -gt 20 ]
}

@test "a line that is no record claims no id, and a number is the id that it is written as" {
	start_sim --set sim.latency=0.1
	printf '%s\n' '{"id":"a1","prompt":' '{"id":"a1","prompt":"x"}' '{"id":"3","prompt":"y"}' '{"id":3,"prompt":"z"}' '{"prompt":"y"}' >in
	run -1 --separate-stderr rg-call -j 10 "${SIM[@]}" in
	[ "$(gojq -r '"\(.id) \(.error.message)"' <<<"$output" | sort)" = $'3 another record has this id and attempt\n3 null\n5-d4926d27 null\na1 null' ]
}

@test "integers from 2^63 to 2^64 - 1 are ids of their own, in every program" {
	start_sim --set sim.latency=0
	big=(18446744073709551615 9223372036854775808 9223372036854775809)
	for i in 0 1 2; do
		echo "{\"id\":${big[i]},\"prompt\":\"Say $i\"}"
	done >in
	run -0 --separate-stderr rg-call -j 10 "${SIM[@]}" --journal j in
	[ "$(sed 's/.*"id":\([0-9]*\),.*/\1/' <<<"$output" | sort | xargs)" = "${big[*]}" ]
	[ "$(gojq -r 'select(.id) | .id' j | sort | xargs)" = "${big[*]}" ]
	run -0 rg-call -j 1 "${SIM[@]}" --journal j in
	[ "$(sim_stat .requests)" = 3 ]
	cat >answers <<END
{"id":${big[0]},"body":"The kettle boils fast and pours well."}
{"id":${big[1]},"body":"Eggs stick to this pan, whatever I try."}
{"id":${big[2]},"body":"A cup with a crack came out of the box."}
END
	rg-check -q --field body --index index <answers >checked
	[ "$(sed 's/.*"id":\([0-9]*\),.*/\1/' checked | xargs)" = "${big[*]}" ]
	rg-collect -q -o d <checked
	[ "$(gojq -r .id d/reviews.jsonl | sort | xargs)" = "${big[*]}" ]
	run -0 rg-collect -q -o d <checked
	[ ! -e d.run/conflicts.jsonl ]
}

# What program $1 says of the NULs in line 2 to 4 of `nuls`.
broken_nuls() {
	printf '%s: <stdin>:%s\n' "$1" '2: a name holds a NUL' "$1" \
	    '3: its id holds a NUL' "$1" '4: a name holds a NUL'
}

@test "a record with a NUL in its id or in a name is a broken line, in every program" {
	cat >nuls <<'END'
{"id":"a\\u0000","prompt":"a\u0000b","a\\u0000":["\u0000"],"review":{"text":"The kettle boils fast and pours well.","rating":4}}
{"id":"b","prompt":"real","prompt\u0000x" : "other","review":{"text":"Ho."}}
{"id":"b\u0000c","prompt":"x","review":{"text":"Hi."}}
{"id":"c","prompt":"x","plan":{"one":[{"\\\u0000":1}]},"review":{"text":"Hu."}}
END
	start_sim --set sim.latency=0
	run -1 --separate-stderr rg-call -j 1 "${SIM[@]}" <nuls
	[ "$(jq -c 'del(.reply, .review)' <<<"$output")" = '{"id":"a\\u0000","prompt":"a\u0000b","a\\u0000":["\u0000"]}' ]
	[ "$stderr" = "$(broken_nuls rg-call)" ]
	[ "$(sim_stat .requests)" = 1 ]
	run -1 --separate-stderr rg-check --field review.text <nuls
	[ "$(gojq -r .id <<<"$output")" = 'a\u0000' ]
	[ "$stderr" = "$(broken_nuls rg-check)
rg-check: 4 read, 1 accepted, 3 broken, 0 rejected" ]
	run -1 --separate-stderr rg-collect -q -o d <nuls
	[ "$(gojq -r .id d/reviews.jsonl)" = 'a\u0000' ]
	[ "$stderr" = "$(broken_nuls rg-collect)" ]
	run -1 --separate-stderr rg-prompts -n 1 --have nuls
	[ "$stderr" = "rg-prompts: nuls:1: 'a\u0000' is not of this plan
$(broken_nuls rg-prompts | sed 's/<stdin>/nuls/')" ]
}

@test "a set of ids keeps each in at most 21 bytes, and gives back what is taken out" {
	run -0 idset 1000000
	[ "$output" = '16 bytes an id, 31 while it grew' ]
	run -0 idset 800000
	[[ "$output" = '20 bytes an id, '* ]]
}
