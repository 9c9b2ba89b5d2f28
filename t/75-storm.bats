# Any process of a run, any signal, any time; t/soak/generate.bats has a
# hundred blows.
load helper
load sim
load whole

teardown() {
	stop_sim
}

@test "storm: eight blows at a run of 200, and it ends with each review once, nothing paid twice but what was in flight" {
	ulimit -c 0
	start_sim --set sim.latency=0.15 --set sim.reviews.too_short=0.2
	storm 8 200
	weathered 200
}
