# The closed loop under all that rg-sim can do to it: exactly what was planned,
# or exit status 1 and what is short.
load helper
load whole
load tiny

# gen NAME KEY=VALUE ...: 60 reviews into NAME with these keys of sim; then
# all of them must be accounted for
gen() {
	local name=$1 key set=() rc=0

	shift
	for key; do set+=(--set "sim.$key"); done
	rg-generate -n 60 -j 20 -o "$name" --set sim.latency=0.005 \
	    --set sim.retry_after=0 --set providers.sim.timeouts.first_byte=0.3 \
	    "${set[@]}" "${MORE[@]}" 2>"$name.err" || rc=$?
	accounted "$name" 60 "$rc" "$name.err" ||
	    { echo "$name: status $rc"; cat "$name.err"; return 1; }
}

@test "faults: three of five replies rejected, whatever for, and all are there as planned or the short ones are listed" {
	MORE=()
	for k in refusal placeholder wrong_rating too_short duplicate prompt_leak; do
		gen $k reviews.$k=0.6
	done
}

@test "faults: three of five replies rejected, with attempts enough exactly N as planned" {
	MORE=(--set generation.max_retries=50)
	gen all reviews.refusal=0.1 reviews.placeholder=0.1 reviews.wrong_rating=0.1 \
	    reviews.too_short=0.1 reviews.duplicate=0.1 reviews.prompt_leak=0.1
	[ "$(wc -l <all/reviews.jsonl)" -eq 60 ]
	[ "$(gojq .rejected all.run/summary.json)" -gt 40 ]
}

@test "faults: whatever the server does, all are there as planned or the short ones are listed" {
	MORE=()
	gen rate_limit faults.rate_limit=0.1
	for k in server overloaded reset truncate bad_json; do
		gen $k faults.$k=0.3
	done
	gen stall faults.stall=0.1
}

@test "faults: all faults of server and reviews at once" {
	MORE=(--set providers.sim.attempts=20)
	gen all faults.{rate_limit,server,overloaded,reset,stall,truncate,bad_json}=0.02 \
	    reviews.{refusal,placeholder,wrong_rating,too_short,duplicate,prompt_leak}=0.06
	[ "$(gojq .rejected all.run/summary.json)" -gt 10 ]
	[ "$(gojq .retries all.run/summary.json)" -gt 2 ]
}

@test "faults: the table of short slots names each with its plan and its last reasons" {
	run -1 rg-generate -n 5 -o d --set sim.latency=0 --set sim.reviews.too_short=1 \
	    --set generation.max_retries=1
	[ "$(grep -c '^rg-prompts: ' <<<"$output")" = 8 ]
	grep -qx 'rg-prompts: 5 of 5 slots are short:' <<<"$output"
	grep -qx 'rg-prompts:   slot  rating  attempts  product  (last reasons)' <<<"$output"
	rg-prompts -n 5 | gojq -r '"\(.id[0:6] | tonumber) \(.plan.rating) 2 \(.plan.product)"' >want
	cmp want <(sed -nE 's/^rg-prompts: +([0-9]+) +([0-9]) +([0-9]+)  (.*)  \((.*length.*)\)$/\1 \2 \3 \4/p' <<<"$output")
	run -1 rg-generate -n 2 -o e --set sim.latency=0 --set sim.faults.server=1 \
	    --set providers.sim.attempts=1
	grep -qE '^rg-prompts: +1 +[1-5] +0  .*  \(call failed: The server had an error while processing your requ.*\.\.\.\)$' <<<"$output"
}

@test "faults: pipes and FIFO of one page cannot lock up the run" {
	tiny d
	timeout 60 bin/rg-generate -n 600 -j 100 -o d --set sim.latency=0.1 \
	    --set sim.reviews.too_short=0.4 --set generation.max_retries=50 2>err 3>&- &
	until [ -s d/reviews.jsonl ]; do sleep 0.02; done
	# nothing ends before rg-prompts does
	kill -STOP "$(<d.run/pid.rg-prompts)"
	sizes=$(pipe_sizes d.run)
	kill -CONT "$(<d.run/pid.rg-prompts)"
	[ "$sizes" = '[4096, 4096, 4096, 4096]' ]
	wait $!
	as_planned d 600
}
