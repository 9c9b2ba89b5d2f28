# Retries that learn against blind ones, by how faults come about.
load ../helper

# calls AMEND STUBBORN REVIEWS: made until 200 reviews are accepted
calls() {
	local sets=(--set "sim.reviews=$3" --set "sim.stubborn=$2" --set sim.obey=0.7
	    --set sim.latency=0 --set generation.max_retries=1000 --set "prompt.amend=$1")

	mkfifo verdicts
	rg-prompts -n 200 "${sets[@]}" --verdicts verdicts | tee asked |
	    rg-call -j 10 "${sets[@]}" 2>err | rg-check "${sets[@]}" --verdicts verdicts 2>>err >out
	rm verdicts
	[ "$(wc -l <out)" -eq 200 ] || return
	wc -l <asked
}

# fewer PERCENT STUBBORN REVIEWS: so many calls less, at least
fewer() {
	local blind learnt less

	blind=$(calls false "$2" "$3") && learnt=$(calls true "$2" "$3") || return
	less=$((100 - 100 * learnt / blind))
	echo "# $3, $2 of them the slot's: $blind blind, $learnt amended, $less % fewer" >&3
	[ "$less" -ge "$1" ]
}

@test "amendments that are obeyed 7 times of 10 save the more calls the more faults are the slot's own" {
	five='{refusal: 0.12, placeholder: 0.12, wrong_rating: 0.12, too_short: 0.12, duplicate: 0.12}'
	one='{too_short: 0.6}'
	# a fault that is drawn anew each time is mended by asking again
	fewer 5 0 "$five"
	fewer 20 0.4 "$five"
	fewer 40 0.6 "$five"
	fewer 40 0.8 "$five"
	fewer 25 0 "$one"
	fewer 40 0.4 "$one"
	fewer 40 0.6 "$one"
	fewer 40 0.8 "$one"
}
