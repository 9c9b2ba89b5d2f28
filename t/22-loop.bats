# The closed loop of rg-prompts: verdicts come back through a FIFO.
load helper

setup() {
	mkfifo verdicts
}

# judge FILTER: a stand-in for rg-call and rg-check; keeps what it read in
# `asked` and answers each record with the verdict that FILTER makes of it.
judge() {
	tee asked | jq -c --unbuffered '{id, attempt, verdict: ('"$1"'),
	    rules: ["length", "rating"]}' >verdicts
}

# slots and attempts that were asked, "SLOT.ATTEMPT" each, in their order
asked() {
	gojq -r '"\(.id[0:6] | tonumber).\(.attempt)"' asked
}

@test "when all are accepted each slot is asked once, and the status is 0" {
	rg-prompts -n 200 --verdicts verdicts 2>err | judge '"accept"'
	status=${PIPESTATUS[0]}
	[ "$status" -eq 0 ]
	[ ! -s err ]
	[ "$(asked)" = "$(seq -f %.0f.1 200)" ]
}

@test "a rejected slot comes back with its id, its plan and the next attempt" {
	rg-prompts -n 50 --verdicts verdicts |
	    judge 'if .attempt < 3 then "reject" else "accept" end'
	status=${PIPESTATUS[0]}
	[ "$status" -eq 0 ]
	[ "$(gojq -s 'length' asked)" -eq 150 ]
	gojq -es 'group_by(.id) | all(length == 3 and
	    (map(.attempt) == [1, 2, 3]) and (map(.plan) | unique | length == 1))' asked
	gojq -es 'all((.prompt | split("\n")[-1] | fromjson | .attempt) == .attempt)' asked
}

@test "a rejected slot goes before new ones" {
	mkfifo prompts
	rg-prompts -n 1000 --verdicts verdicts >prompts &
	exec 4<prompts 5>verdicts
	read -r line <&4
	id=$(gojq -r .id <<<"$line")
	printf '{"id":"%s","attempt":1,"verdict":"reject"}\n' "$id" >&5
	# what the pipe holds was written before
	for ((i = 0; i < 100; i++)); do
		read -r line <&4
		[[ $line == *'"attempt":2'* ]] && break
	done
	[ "$i" -lt 60 ]
	[ "$(gojq -r .id <<<"$line")" = "$id" ]
	kill -KILL $!
	wait $! || true
}

@test "slots that use up their attempts or fail are listed as short, with status 1" {
	rg-prompts -n 30 --set generation.max_retries=2 --verdicts verdicts 2>err |
	    judge 'if .id[0:6] == "000007" then "reject"
	    elif .id[0:6] == "000021" then "error" else "accept" end'
	status=${PIPESTATUS[0]}
	[ "$status" -eq 1 ]
	[ "$(asked | grep -c '^7\.')" -eq 3 ]
	[ "$(asked | grep -c '^21\.')" -eq 1 ]
	[ "$(sed -n 1p err)" = 'rg-prompts: 2 of 30 slots are short:' ]
	grep -qx 'rg-prompts:      7  .*  3  .*(length, rating)' err
	grep -qx 'rg-prompts:     21  .*  0  .*(call failed)' err
	[ "$(tail -n 1 err)" = 'rg-prompts:   without an attempt left: 1 (raise generation.max_retries)' ]
	[ "$(wc -l <err)" -eq 5 ]
}

@test "the table of short slots has twenty rows and a count" {
	rg-prompts -n 60 --verdicts verdicts 2>err | judge '"error"'
	status=${PIPESTATUS[0]}
	[ "$status" -eq 1 ]
	[ "$(sed -n 1p err)" = 'rg-prompts: 60 of 60 slots are short:' ]
	[ "$(sed 's/.*: *//;s/ .*//' err | sed -n 3,22p)" = "$(seq 20)" ]
	[ "$(tail -n 1 err)" = 'rg-prompts:   and 40 more' ]
}

@test "verdicts for settled slots, old attempts and unknown ids change nothing" {
	rg-prompts -n 20 --verdicts verdicts | tee asked |
	    { jq -c --unbuffered '
		{id: "000003-s1-00000000", attempt: 1, verdict: "reject"},
		{id: "nobody", attempt: 1, verdict: "reject"},
		{id, attempt: (.attempt + 1), verdict: "reject"},
		{id, attempt, verdict: (if .attempt == 1 then "reject" else "accept" end)},
		{id, attempt: 1, verdict: "reject"},
		{id, attempt, verdict: "reject"}' >verdicts || true; }
	status=${PIPESTATUS[0]}
	[ "$status" -eq 0 ]
	[ "$(asked | sort -V)" = "$(printf '%s\n' {1..20}.{1,2})" ]
}

@test "a line that is no verdict is named and passed over" {
	{ read -r line; echo oops; echo '{"id":1}'
	  printf '{"id":%s,"attempt":1,"verdict":"accept"}\n' "$(gojq .id <<<"$line")"
	} < <(rg-prompts -n 1 --verdicts verdicts 2>err; echo $? >rc) >verdicts
	while [ ! -s rc ]; do sleep 0.01; done
	[ "$(cat rc)" -eq 0 ]
	[ "$(cat err)" = "rg-prompts: verdicts:1: not a verdict
rg-prompts: verdicts:2: not a verdict" ]
}

@test "the end of the verdicts before all is settled is status 2" {
	rg-prompts -n 100 --verdicts verdicts 2>err |
	    { read -r _; cat >/dev/null & exec 4>verdicts; exec 4>&-; wait; }
	status=${PIPESTATUS[0]}
	[ "$status" -eq 2 ]
	[ "$(cat err)" = 'rg-prompts: the verdicts ended while 100 of 100 slots were not settled' ]
}

@test "pipes of one page cannot stop the loop" {
	rg-prompts -n 2000 --verdicts verdicts | tinypipe tee asked |
	    tinypipe jq -c --unbuffered '{id, attempt, rules: [],
	    verdict: (if (.plan.rating + .attempt) % 3 == 0 then "reject" else "accept" end)}' \
	    | tinypipe cat >verdicts
	status=${PIPESTATUS[0]}
	[ "$status" -eq 0 ]
	[ "$(gojq -r .id asked | sort -u | wc -l)" -eq 2000 ]
}

@test "what --have holds is settled and not asked" {
	rg-prompts -n 20 | jq -c 'select(.plan.rating == 5)' >have
	n=$(wc -l <have)
	rg-prompts -n 20 --have have --verdicts verdicts | judge '"accept"'
	status=${PIPESTATUS[0]}
	[ "$status" -eq 0 ]
	[ "$(wc -l <asked)" -eq $((20 - n)) ]
	gojq -es 'all(.plan.rating != 5)' asked
}

@test "when all are settled beforehand nobody is waited for" {
	rg-prompts -n 20 >have
	run -0 rg-prompts -n 20 --have have --verdicts verdicts
	[ -z "$output" ]
}

@test "a reader that is gone ends it by SIGPIPE" {
	run -0 bash -c 'rg-prompts -n 100000 --verdicts verdicts | head -n 1 >/dev/null
	    echo ${PIPESTATUS[0]}'
	[ "$output" = 141 ]
}

@test "interrupted it begins no record, and ends by the signal when the verdicts end" {
	# a shell lets its background jobs ignore SIGINT: env gives it back
	env --default-signal=INT rg-prompts -n 100000 --verdicts verdicts \
	    > >(tee asked | { read -r _; cat >/dev/null; }) &
	pid=$!
	exec 5>verdicts
	while [ ! -s asked ]; do sleep 0.01; done
	id=$(head -n 1 asked | gojq -r .id)
	printf '{"id":"%s","attempt":1,"verdict":"accept"}\n' "$id" >&5
	kill -INT $pid
	exec 5>&-
	rc=0
	wait $pid || rc=$?
	[ "$rc" -eq 130 ]
	tail -n 1 asked | gojq -e .id
}

@test "what is no FIFO is refused" {
	: >file
	run -2 --separate-stderr rg-prompts --verdicts file
	[ "$stderr" = "rg-prompts: cannot open the fifo 'file': Invalid argument" ]
}
