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
	[ "$stderr" = 'rg-call: <stdin>:2: not a JSON object' ]
}
