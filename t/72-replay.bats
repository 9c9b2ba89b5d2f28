# A journal fed through the checks again: the same data, new verdicts, no money.
load helper

gen() {
	rg-generate --set sim.latency=0.005 "$@"
}

# bad ARGUMENT ...: the same with a model that is often wrong
bad() {
	gen -j 20 --set sim.reviews.too_short=0.2 --set sim.reviews.duplicate=0.1 "$@"
}

@test "replay: a run's journal gives the same bytes, and asks nobody" {
	bad -n 200 -o d
	run -0 gen -n 200 --replay d -o e
	cmp d/reviews.jsonl e/reviews.jsonl
	cmp d.run/rejects.jsonl e.run/rejects.jsonl
	[ "$(gojq -c '[.there, .calls]' e.run/summary.json)" = '[200,0]' ]
	[ "$(gojq .rejected d.run/summary.json)" = "$(gojq .rejected e.run/summary.json)" ]
	[ "$(gojq .rejected e.run/summary.json)" -gt 20 ]
	[[ $output != *'no model is asked'* ]]
}

@test "replay: after an interrupted run it gives as many, each slot once" {
	for lines in 20 60; do
		setsid rg-generate -n 100 -j 10 -o d --set sim.latency=0.02 \
		    --set sim.reviews.too_short=0.2 2>/dev/null &
		while [ "$(cat d/reviews.jsonl 2>/dev/null | wc -l)" -lt $lines ]; do sleep 0.02; done
		kill -9 -- -$!
		wait $! || true
		flock d.run/lock true
	done
	gen -n 100 -o d --set sim.reviews.too_short=0.2
	run -0 gen -n 100 --replay d/ -o e
	[ "$(gojq -r .id e/reviews.jsonl | sort -u | wc -l)" = 100 ]
	[ "$(gojq -c '[.there, .calls]' e.run/summary.json)" = '[100,0]' ]
}

@test "replay: changed checks give new verdicts, and a run afterwards asks for what became short" {
	bad -n 60 -o d --set check.length.mode=off
	run -1 gen -n 60 --replay d -o e
	there=$(gojq .there e.run/summary.json)
	[ "$there" -lt 60 ]
	[ "$(gojq .calls e.run/summary.json)" = 0 ]
	[[ $output = *"rg-generate: $((60 - there)) of 60 reviews are short: '-o e' without --replay asks for them" ]]
	[ "$(wc -l <e/reviews.jsonl)" = "$there" ]
	run -0 gen -n 60 -o e
	[ "$(gojq .there e.run/summary.json)" = 60 ]
	[ "$(gojq .calls e.run/summary.json)" -le $((2 * (60 - there))) ]
}

@test "replay: needs an empty folder, another folder's journal, and takes the slots of its plan" {
	gen -n 5 -o d
	run -2 gen -n 5 --replay d -o d
	[ "$output" = "rg-generate: 'd' is not empty: use another folder (-o NEW)" ]
	run -2 gen -n 5 --replay nowhere -o f
	[[ $output = "cp: cannot stat 'nowhere.run/journal.jsonl'"* ]]
	run -0 gen -n 4 --replay d -o g
	[ "$(wc -l <g/reviews.jsonl)" = 4 ]
}

@test "replay: rg-call --replay answers from a journal alone" {
	rg-prompts -n 4 >prompts
	rg-call --journal j --set sim.latency=0 <prompts | sort >want
	cp j before
	run -0 --separate-stderr rg-call --replay j <prompts
	[ "$(sort <<<"$output")" = "$(cat want)" ]
	[ -z "$stderr" ]
	run -1 --separate-stderr rg-call -k --replay j < <(rg-prompts -n 5)
	[ "$(gojq -r .error.message <<<"$output" | tail -n 1)" = 'not in the journal' ]
	run -1 --separate-stderr rg-call --replay j \
	    < <(gojq -c '.prompt += "!"' prompts)
	[ "$stderr" = 'rg-call: 4 of 4 records failed: bad-request 4' ]
	cmp j before
	run -2 rg-call --replay missing <prompts
	run -2 rg-call --replay j --journal j <prompts
	[ "$output" = "rg-call: --journal and --replay exclude each other (see 'rg-call -h')" ]
	for i in --probe --retry=server; do
		run -2 rg-call --replay j $i
		[ "$output" = "rg-call: --replay asks nobody: it excludes --probe, --retry and --reuse (see 'rg-call -h')" ]
	done
}

@test "replay: rg-prompts writes what a journal answered, in its order" {
	mkfifo verdicts
	rg-prompts -n 9 | tac | rg-call -k -j 1 --set sim.latency=0 --journal j >/dev/null 2>&1
	rg-prompts -n 20 --replay j --verdicts verdicts | tee asked |
	    jq -c --unbuffered '{id, attempt, verdict: (if .attempt == 1 and (.id[5:6] == "3") then "reject" else "accept" end), rules: []}' >verdicts
	status=${PIPESTATUS[0]}
	[ "$status" = 1 ]
	[ "$(gojq -r '.id[0:6] | tonumber' asked | xargs)" = '9 8 7 6 5 4 3 2 1' ]
	run -2 rg-prompts -n 20 --replay j
	[ "$output" = "rg-prompts: --replay needs --verdicts (see 'rg-prompts -h')" ]
}
