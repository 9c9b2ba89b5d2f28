load ../helper

# make soak: what takes too long for every day.

@test "10000 reviews, a fifth of them bad at first, are exactly as planned" {
	run -0 --separate-stderr rg-generate -n 10000 -j 200 -o set \
	    --set sim.latency=0 --set sim.reviews.refusal=0.05 \
	    --set sim.reviews.wrong_rating=0.05 \
	    --set sim.reviews.too_short=0.05 --set sim.reviews.duplicate=0.05
	[ "$(cat set/*.jsonl | wc -l)" -eq 10000 ]
	diff <(jq .rating set/*.jsonl | sort | uniq -c) \
	    <(rg-prompts -n 10000 | jq .plan.rating | sort | uniq -c)
}

@test "a run that is killed twenty times ends with each review once" {
	for k in {1..20}; do
		rg-generate -n 400 -j 20 -o set --set sim.latency=0.05 \
		    >out 2>&1 </dev/null &
		sleep "0.$((RANDOM % 9 + 1))"
		kill -KILL $!
		pkill -KILL -P $! || true
		wait $! 2>/dev/null || true
	done
	# stages of the last one may still hold the folder for a moment
	for k in {1..50}; do
		rg-generate -n 400 -j 20 -o set --set sim.latency=0 >out 2>&1 \
		    </dev/null && break
		sleep 0.2
	done
	[ "$(jq -r .id set/*.jsonl | sort -u | wc -l)" -eq 400 ]
	[ "$(cat set/*.jsonl | wc -l)" -eq 400 ]
}
