load ../helper
load ../whole
load ../tiny
load ../sim

teardown() {
	stop_sim
}

# make soak: what takes too long for every day.

@test "10000 reviews, a fifth of them bad at first, are exactly as planned" {
	# of 10000 slots one uses up six attempts, mostly: 0.2 ^ 6
	run -0 --separate-stderr rg-generate -n 10000 -j 200 -o set \
	    --set sim.latency=0 --set sim.reviews.refusal=0.05 \
	    --set sim.reviews.wrong_rating=0.05 \
	    --set sim.reviews.too_short=0.05 --set sim.reviews.duplicate=0.05 \
	    --set generation.max_retries=20
	as_planned set 10000
}

@test "a hundred blows, any signal at any process, and 2000 reviews are as planned, nothing paid twice but what was in flight" {
	ulimit -c 0
	start_sim --set sim.latency=0.3 --set sim.reviews.too_short=0.2
	storm 100 2000
	[ "$(wc -l <blows)" -eq 100 ]
	weathered 2000
}

@test "pipes of one page: 10000 reviews, two of five rejected, as planned" {
	tiny d
	timeout 600 bin/rg-generate -n 10000 -j 200 -o d --set sim.latency=0.01 \
	    --set sim.reviews.too_short=0.4 --set generation.max_retries=50 2>err 3>&- &
	until [ -s d/reviews.jsonl ]; do sleep 0.02; done
	[ "$(pipe_sizes d.run)" = '[4096, 4096, 4096, 4096]' ]
	wait $!
	as_planned d 10000
	[ "$(jq .rejected d.run/summary.json)" -gt 5000 ]
}
