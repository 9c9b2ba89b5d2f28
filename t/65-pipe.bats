#!/usr/bin/env bats
# The whole pipe: rg-prompts | rg-call | rg-check | rg-collect.

bats_require_minimum_version 1.5.0
load helper

said='rg-call: no model is asked: the simulator (rg-sim) answers; -p names a provider'

# The line as people type it, in a folder with the shipped config.yaml.
pipe() {
	bash -c 'set -o pipefail; rg-prompts -n 100 | rg-call -j 10 | rg-check | rg-collect'
}

@test "the used-by line leaves a dataset of 100, one summary, and exit status 0" {
	cp "$ROOT/config.yaml" .
	run -0 --separate-stderr pipe
	[ "$output" = "" ]
	[ "$stderr" = "$said
rg-check: 100 read, 100 accepted, 0 rejected
rg-collect: reviews-sim: 100 added, 0 already there, 100 in all" ]
	[ "$(gojq -r .id reviews-sim/reviews.jsonl | sort -u | wc -l)" = 100 ]
	[ "$(gojq -s 'all(.synthetic and .simulated and .model == "sim-1")' reviews-sim/reviews.jsonl)" = true ]
	# run twice: they were there already, and how to make others
	sum=$(sort reviews-sim/reviews.jsonl | sha256sum)
	run -0 --separate-stderr pipe
	[ "${stderr#*rejected$'\n'}" = "rg-collect: reviews-sim: 0 added, 100 already there, 100 in all
rg-collect: all were there already: rg-prompts makes others with '--seed 2', more with '-n 200', and '-o NEW' is another folder" ]
	[ "$(sort reviews-sim/reviews.jsonl | sha256sum)" = "$sum" ]
}

@test "the same seed gives the same reviews, whatever -j is" {
	for j in 1 7; do
		rg-prompts -n 30 | rg-call -j $j --set sim.latency=0 | rg-check | rg-collect -o set$j
	done
	[ "$(sort set1/reviews.jsonl)" = "$(sort set7/reviews.jsonl)" ]
}

@test "a record that fails in the middle is named, and the others arrive" {
	run -1 --separate-stderr bash -c 'set -o pipefail
	    { rg-prompts -n 3; echo "{broken"; echo "{\"id\":\"x\"}"; } |
	    rg-call --set sim.latency=0 | rg-check | rg-collect -o set'
	[ "$(wc -l <set/reviews.jsonl)" = 3 ]
	grep -qx 'rg-call: <stdin>:4: not a JSON object' <<<"$stderr"
	grep -qx 'rg-call: 1 of 4 records failed: bad-request 1' <<<"$stderr"
}

# all_get SIGNAL [TIMES]: the whole pipe gets it, and collects what was paid for.
all_get()
{
	local i group

	mkdir tmp
	cat >line <<-'END'
		exec 3>&-
		export TMPDIR=$PWD/tmp
		rg-prompts -n 100000 | rg-call -j 5 --set sim.latency=0.2 2>call.err |
		    rg-check 2>check.err | rg-collect -o set 2>collect.err
		echo "${PIPESTATUS[*]}" >statuses
	END
	# a process group of its own, as a terminal gives a pipe
	setsid env --default-signal="$1" bash line 3>&- &
	group=$!
	until [ -s set/reviews.jsonl ]; do sleep 0.02; done
	for ((i = 0; i < ${2:-1}; i++)); do
		kill -s "$1" -- "-$group"
		until grep -q stopping call.err; do sleep 0.02; done
	done
	wait "$group" || :
	while pgrep -g "$group" >pids; do sleep 0.02; done
	n=$((128 + $(kill -l "$1")))
	[ "$(cat statuses 2>/dev/null || echo "141 $n $n $n")" = "141 $n $n $n" ]
	n=$(wc -l <set/reviews.jsonl)
	[ "$n" -gt 0 ]
	grep -q "^rg-check: $n read, $n accepted, 0 rejected$" check.err
	grep -q "^rg-collect: set: $n added, 0 already there, $n in all$" collect.err
	[ -z "$(ls tmp)" ]
}

@test "Ctrl-C on the whole pipe: what was paid for is collected, nothing stays behind" {
	all_get INT
}

@test "TERM to the whole pipe: what was paid for is collected, nothing stays behind" {
	all_get TERM
}

@test "a terminal that is closed, which is told twice: what was paid for is collected" {
	all_get HUP 2
}

@test "prompts of two files, one after the other, are two sets of reviews in one folder" {
	printf 'A red kettle that boils fast\nBlue is the lamp of my mother\n' >one
	printf 'Three spoons made of grey steel\nWho would want a green radio\n' >two
	for f in one two; do
		rg-call -q --lines --set sim.latency=0 <$f 2>err |
		    gojq -c '.reply.text = "{\"text\":\"\(.prompt), we say.\"}"' |
		    rg-check -q --index lix --set check.schema.mode=off >$f.out
		run -0 --separate-stderr rg-collect -q -o d <$f.out
		[ "$stderr" = '' ]
	done
	[ "$(gojq -r '.id | split("-")[0]' d/reviews.jsonl | xargs)" = '1 1 2 2' ]
}
