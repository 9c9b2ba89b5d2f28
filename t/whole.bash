# What a run must leave, for t/74-faults.bats and t/soak/generate.bats: load
# helper, then this.
# shellcheck shell=bash

# as_planned DIR N [FLAG ...]: exactly the N slots, each once, and every
# attribute as often as the plan has it.
as_planned()
{
	local dir=$1 n=$2 key

	shift 2
	[ "$(wc -l <"$dir/reviews.jsonl")" -eq "$n" ]
	cmp <(jq -r .id "$dir/reviews.jsonl") <(rg-prompts -n "$n" "$@" | jq -r .id)
	for key in rating product persona tone language; do
		cmp <(jq -r ".$key" "$dir/reviews.jsonl" | sort | uniq -c) \
		    <(rg-prompts -n "$n" "$@" | jq -r ".plan.$key" | sort | uniq -c)
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
	[ "$(jq -r .id "$1/reviews.jsonl" | sort -u | wc -l)" -eq "$there" ]
	grep -qx "rg-generate: $short of $2 reviews are short: the same command goes on" "$4"
	grep -qx "rg-prompts: $short of $2 slots are short:" "$4"
	[ "$(grep -cE '^rg-prompts: +[0-9]+ +[1-5] +[0-9]+  .*  \(.+\)$' "$4")" -eq \
	    $((short > 20 ? 20 : short)) ]
}
