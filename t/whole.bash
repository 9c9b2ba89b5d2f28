# What a run must leave, whatever happens, for t/74-faults.bats, t/75-storm.bats
# and t/soak/generate.bats: load helper, then this.
# shellcheck shell=bash

# as_planned DIR N [FLAG ...]: exactly the N slots, each once, and every
# attribute as often as the plan has it.
as_planned()
{
	local dir=$1 n=$2 key

	shift 2
	[ "$(wc -l <"$dir/reviews.jsonl")" -eq "$n" ]
	cmp <(gojq -r .id "$dir/reviews.jsonl") <(rg-prompts -n "$n" "$@" | gojq -r .id)
	for key in rating product persona tone language; do
		cmp <(gojq -r ".$key" "$dir/reviews.jsonl" | sort | uniq -c) \
		    <(rg-prompts -n "$n" "$@" | gojq -r ".plan.$key" | sort | uniq -c)
	done
}

# accounted DIR N STATUS ERR: all N are there as planned and the status is 0;
# or it is 1, those that lack are counted, and the table has a row for each of
# them (20 at most) with its reasons.
accounted()
{
	local there short

	there=$(cat "$1/reviews.jsonl" 2>/dev/null | wc -l)
	short=$(($2 - there))
	if [ "$short" -eq 0 ]; then
		[ "$3" -eq 0 ]
		as_planned "$1" "$2"
		return
	fi
	[ "$3" -eq 1 ]
	[ "$(gojq -r .id "$1/reviews.jsonl" | sort -u | wc -l)" -eq "$there" ]
	grep -qx "rg-generate: $short of $2 reviews are short: the same command goes on" "$4"
	grep -qx "rg-prompts: $short of $2 slots are short:" "$4"
	[ "$(grep -cE '^rg-prompts: +[0-9]+ +[1-5] +[0-9]+  .*  \(.+\)$' "$4")" -eq \
	    $((short > 20 ? 20 : short)) ]
}

# storm BLOWS N: a run of N into d; so many times any process of it gets any
# signal that ends one, while it is started again and again; then to the end.
# Each blow is a line in blows: the signal, and whom it met. A SEGV that was sent
# is no finding of the sanitizers.
storm()
{
	local sessions='' rc=1
	local -x ASAN_OPTIONS=${ASAN_OPTIONS:-}:handle_segv=0

	: >blows
	while [ "$rc" -ne 0 ]; do
		setsid rg-generate -n "$2" -j 20 -o d "${SIM[@]}" \
		    --set generation.max_retries=50 >>out 2>>err 3>&- &
		sessions+=${sessions:+,}$!
		while [ "$(wc -l <blows)" -lt "$1" ] && kill -0 $! 2>>kills; do
			sleep "0.$((RANDOM % 300 + 100))"
			strike "$sessions"
		done
		rc=0
		wait $! 2>>kills || rc=$?
	done
}

# One process of these sessions, one signal: what a run whose script was killed
# left at work is among them.
strike()
{
	local whom sig name

	whom=$(pgrep -s "$1" rg- | shuf -n 1)
	sig=$(shuf -n 1 -e KILL TERM INT HUP QUIT SEGV)
	[ -z "$whom" ] || ! read -r name <"/proc/$whom/comm" ||
	    ! kill -s "$sig" "$whom" || echo "$sig $name" >>blows
} 2>>kills

# weathered N: the folder holds N as planned; each reply was journaled once and
# is accepted or among the rejects; and the server (sim's stats) was asked no
# more than that and what was in flight at each blow.
weathered()
{
	local paid rejected asked

	as_planned d "$1"
	rg-collect -q --verify d >faults
	paid=$(grep -c '"final":true' d.run/journal.jsonl)
	# failed calls lie there too
	rejected=$(grep -c '"check":{"verdict":"reject"' d.run/rejects.jsonl)
	[ "$(sed -n '/"final":true/s/^{"id":"\([^"]*\)","attempt":\([0-9]*\),.*/\1 \2/p' \
	    d.run/journal.jsonl | sort -u | wc -l)" -eq "$paid" ]
	[ "$paid" -eq $(($1 + rejected)) ]
	asked=$(sim_stat .requests)
	echo "# asked $asked paid $paid rejected $rejected blows $(wc -l <blows)" >&3
	[ $((asked - paid)) -le $((20 * $(wc -l <blows))) ]
}
