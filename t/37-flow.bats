# How much rg-call holds at once, whatever waits for whom.
load helper
load sim

teardown() {
	stop_sim
}

@test "-k starts no new call when 64 times -j records wait for the oldest" {
	start_sim --set sim.latency=0 --log log
	{
		echo '{"id":"first","prompt":"x","model":"sim-stall"}'
		prompts 1000
	} >in
	run -1 --separate-stderr rg-call -q -k -j 2 "${SIM[@]}" --set providers.t.timeouts.call=2 \
	    --set providers.t.attempts=1 in
	[ "$(gojq -r '[.id, .error.class] | join(" ")' <<<"${lines[0]}")" = 'first timeout' ]
	[ "$(wc -l <<<"$output")" = 1001 ]
	# the stalled call is not logged: it never ended at the server
	n=$(gojq -s 'sort_by(.at_ms) | (.[0].at_ms + 1500) as $stop | map(select(.at_ms < $stop)) | length' log)
	[ "$n" -le 128 ] && [ "$n" -ge 100 ]
}
