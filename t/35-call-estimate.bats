#!/usr/bin/env bats
# rg-call --estimate: what a run would come to.

bats_require_minimum_version 1.5.0
load helper

# estimate [KEY=VALUE ...]: for 200 prompts, of a provider with these keys
estimate() {
	local key set=()

	for key; do
		set+=(--set "providers.t.$key")
	done
	seq 200 | rg-call -p t --lines --estimate \
	    --set "providers.t={kind: openai, base_url: 'http://127.0.0.1:9/v1', model: m}" \
	    "${set[@]}"
}

@test "--estimate says that a price is unknown, and the key to set" {
	run -0 estimate
	[ "${lines[0]}" = 'calls   200, retries apart' ]
	[[ ${lines[1]} == 'tokens  about '*' in, at most 200000 out' ]]
	[ "${lines[2]}" = 'cost    unknown (set providers.t.price)' ]
	[ "${lines[3]}" = 'time    about 40 s: -j 10 decides, if a call takes 2 s' ]
}

@test "--estimate: no run is shorter than a call" {
	run -0 rg-call -p http://127.0.0.1:9 -m m --lines --estimate < <(seq 3)
	[ "${lines[3]}" = 'time    about 2 s: -j 10 decides, if a call takes 2 s' ]
}

@test "--estimate counts the tokens sent and bounds those that come back" {
	run -0 estimate 'price={input: 1, cached: 1, output: 10}' \
	    'sampling={max_output_tokens: 100}'
	# 9 prompts of one digit, 90 of two, 101 of three
	rg-call -p t --lines --dry-run --set "providers.t={kind: openai, base_url: 'http://127.0.0.1:9/v1', model: m, sampling: {max_output_tokens: 100}}" \
	    < <(seq 200) | grep '^{' |
	    awk '{ n += int((length($0) + 3) / 4) } END { print n }' >in
	[ "${lines[1]}" = "tokens  about $(cat in) in, at most 20000 out" ]
	[ "${lines[2]}" = "cost    at most \$$(awk '{ printf "%.4f", ($1 + 200000) / 1e6 }' in)" ]
}

@test "--estimate names the limit that decides" {
	run -0 estimate rpm=10
	[ "${lines[3]}" = 'time    about 20 minutes: rpm 10 decides' ]
	run -0 estimate rpm=10 rpd=20
	[ "${lines[3]}" = 'time    about 10 days: rpd 20 decides' ]
	run -0 estimate tpm=100 'sampling={max_output_tokens: 6}'
	[[ ${lines[3]} == 'time    about '*': tpm 100 decides' ]]
}

@test "--estimate of a broken line counts the others, and says so" {
	run -1 --separate-stderr rg-call -p t --estimate \
	    --set "providers.t={kind: openai, base_url: 'http://127.0.0.1:9/v1', model: m}" \
	    < <(printf '{"prompt":"a"}\nno\n{"prompt":"b"}\n')
	[ "${lines[0]}" = 'calls   2, retries apart' ]
	[ "$stderr" = 'rg-call: <stdin>:2: not a JSON object (--lines takes plain text)' ]
}

# judged ACCEPTED REJECTED: records as rg-check leaves them
judged() {
	gojq -nc --argjson yes "$1" --argjson no "$2" 'range($yes + $no) as $i | {
	    id: "\($i)", reply: {text: "x", calls: 1, cost: 0.001,
	    tokens: {in: 300, out: 100}, latency_ms: (400 + 20 * $i)},
	    check: {verdict: (if $i < $yes then "accept" else "reject" end)}}'
}

@test "--measured forecasts retries, tokens, dollars and time by what was judged before" {
	judged 8 2 >m
	run -0 rg-call --estimate --measured m --lines -j 5 \
	    --set generation.max_retries=2 < <(seq 100)
	# 1 + 0.2 + 0.04 replies a review, and so for 0.057 and 0.510
	[ "$output" = 'calls   about 124 (106 to 177): 8 of 10 replies were accepted
tokens  about 37200 in, 12400 out
cost    about $0.1240 ($0.1060 to $0.1770)
time    about 12 s: -j 5 decides, at 0.49 s a call
short   about 1 reviews, rejected 3 times (generation.max_retries)' ]
}

@test "--measured: what is not known, a limit that decides, and calls made twice" {
	judged 4 0 | gojq -c '.reply.cost = (if .id == "1" then null else 1 end) | .reply.calls = 2' >m
	echo '{"id":"f","error":{"class":"server"},"check":{"verdict":"error"}}' >>m
	run -0 rg-call --estimate --measured m --lines --set providers.sim.rpm=10 \
	    --set generation.max_retries=2 < <(seq 100)
	[ "${lines[0]}" = 'calls   about 200 (200 to 346): 4 of 4 replies were accepted' ]
	[ "${lines[2]}" = 'cost    unknown' ]
	[ "${lines[3]}" = 'time    about 20 minutes: rpm 10 decides' ]
	[ "${#lines[@]}" = 4 ]
}

@test "--measured: a count that 64 bits do not keep is a great one, and none is below 0" {
	judged 4 0 | sed 's/"in":300/"in":9223372036854775807/; s/"out":100/"out":-100/' >m
	run -0 rg-call --estimate --measured m --lines < <(seq 100)
	[ "${lines[1]}" = 'tokens  about 9000000000000000000 in, 0 out' ]
}

@test "--measured without a verdict, a file or --estimate is refused" {
	echo '{"id":"1","reply":{"text":"x"}}' >m
	run -2 rg-call --estimate --measured m --lines < <(seq 9)
	[ "$output" = "rg-call: 'm' holds no reply that rg-check judged" ]
	run -2 rg-call --estimate --measured missing --lines < <(seq 9)
	[ "$output" = "rg-call: cannot open 'missing': No such file or directory" ]
	run -2 rg-call --measured m --lines < <(seq 9)
	[ "$output" = "rg-call: --measured goes with --estimate (see 'rg-call -h')" ]
}
