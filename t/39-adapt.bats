# How many may be in flight where nobody says how many: adapt.h.
load helper
load sim

teardown() {
	stop_sim
}

# Lines "EVENT => LIMIT after it", for a run with -j MOST.
table() {
	cat >table
	sed 's/ =>.*//' table >in
	sed 's/.*=> //' table >want
	adapt events "$1" <in >got
	diff want got
}

@test "a burst of 429 is cut once, and tells what is left in flight" {
	table 100 <<-'END'
		good 99 0 200 => 100
		refused 90 200 201 => 85
		refused 89 200 202 => 85
		refused 50 200 203 => 50
		refused 49 200 204 => 49
		good 48 0 205 => 49
	END
}

@test "a call that started after the cut and is refused cuts by a third" {
	table 100 <<-'END'
		refused 90 200 201 => 85
		refused 84 202 203 => 56
		refused 50 201 204 => 50
		refused 49 204 205 => 32
	END
}

@test "after a round of good replies a refusal cuts a little again" {
	{
		echo 'refused 8 200 201 => 8'
		echo 'refused 7 202 203 => 4'
		for i in 1 2 3 4; do
			echo "good 0 204 40$i => 4"
		done
		echo 'refused 3 410 411 => 3'
	} | table 10
}

@test "there is always one, and never more than -j" {
	table 3 <<-'END'
		refused 0 1 2 => 1
		refused 0 3 4 => 1
		refused 0 5 6 => 1
	END
	{
		echo 'refused 1 1 2 => 1'
		for ((i = 1; i <= 3000; i++)); do
			echo "good 9 $((10 * i)) $((10 * i + 5)) => 0"
		done
	} >many
	run -0 adapt events 4 <many
	[ "$(printf '%s\n' "$output" | sort -n | tail -1)" = 4 ]
	[ "${output##*$'\n'}" = 4 ]
}

@test "it grows with replies, rests under the ceiling, and then tries one more" {
	{
		echo 'refused 10 1 2'
		# 60 replies, 4 s and 4 rounds of rest, and some more
		for ((i = 1; i <= 60; i++)); do echo 'good 9 3 100'; done
		for ((i = 1; i <= 60; i++)); do echo 'good 9 3 4099'; done
		for ((i = 1; i <= 10; i++)); do echo 'good 9 3 4100'; done
	} >in
	run -0 adapt events 20 <in
	[ "${lines[0]}" = 10 ]
	[ "${lines[60]}" = 10 ]
	[ "${lines[120]}" = 10 ]
	[ "${lines[130]}" = 11 ]
}

@test "replies say nothing for growth while the limit is not made use of" {
	{
		echo 'refused 10 1 2'
		for ((i = 1; i <= 90; i++)); do echo "good 3 3 $((i * 100))"; done
	} >in
	run -0 adapt events 20 <in
	[ "${lines[0]}" = "${lines[90]}" ]
}

@test "a server in trouble stops the growth for 5 s" {
	{
		echo 'refused 12 1 2'
		echo 'refused 11 3 4'
		echo 'trouble 5'
		for ((i = 1; i <= 60; i++)); do echo 'good 9 6 5004'; done
		for ((i = 1; i <= 60; i++)); do echo 'good 9 6 5005'; done
	} >in
	run -0 adapt events 20 <in
	[ "${lines[2]}" = "${lines[62]}" ]
	[ "${lines[122]}" -gt "${lines[2]}" ]
}

@test "model: 90 % of a hidden capacity 30 s after each step, 2 % of 429 at most" {
	# -j, latency, time of a refusal (ms), jitter (%), seed
	for run in '100 200 1 0 1' '100 200 1 50 2' '100 200 20 20 3' \
	    '1000 200 2 30 4' '80 200 1 20 5' '100 1000 50 50 6'; do
		# shellcheck disable=SC2086 # one argument a word
		read -r a b c refused worst <<<"$(adapt model $run 50 10 80)"
		for rate in "$a" "$b" "$c"; do
			[ "$rate" -ge 900 ]
		done
		[ "$refused" -le 200 ]
		[ "$worst" -le 200 ]
	done
}

@test "rg-call finds a hidden capacity of 6 under -j 24, and leaves it for 12" {
	start_sim --set sim.latency=0.05 --set sim.retry_after=0 \
	    --set sim.concurrency=6
	prompts 5000 >in
	rg-call -q -j 24 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	taken() { [ "$(wc -l <out)" -ge "$1" ]; }
	until_so taken 150
	# the burst of the start apart, hardly a call in vain
	[ "$(sim_stat .outcomes.busy)" -le 40 ]
	curl -s "$SIM_URL/settings" -d '{"concurrency": 0}' >now
	curl -s "$SIM_URL/stats/reset" -d '' >now
	higher() { [ "$(sim_stat .high_water)" -ge 12 ]; }
	until_so higher || until_so higher
	kill -TERM "$pid"
	wait "$pid" || :
	[ "$(jq -r .error.class out | sort -u)" = null ]
}

@test "a 429 that tells a longer wait pauses every start, and cuts nothing" {
	start_sim --set sim.latency=2.5 --set sim.retry_after=2.1
	use_sim openai sim-429-1
	prompts 4 | rg-call -q -j 4 "${SIM[@]}" --workers 2 --log log >out
	[ "$(jq -s 'map(.reply.calls) | unique' -c out)" = '[2]' ]
	# when each call began and ended
	jq -sc 'def ms: (.time[0:19] + "Z" | fromdate) * 1000 + (.time[20:23] | tonumber);
	    map(select(.event == "call") | {from: (ms - .ms), to: ms, status})' log >calls
	[ "$(jq length calls)" = 8 ]
	# who had time to hear of it waited
	jq -e 'map(select(.status == 429).to) as $told |
	    [.[].from | . - ($told[] as $t | select(. - 300 > $t) | $t)] | min >= 2050' calls
	# all four at once again, if no worker was late at first
	jq -e 'map(select(.status == 429).to) as $told |
	    map(select(.status == 200)) as $last |
	    ($told | max - min > 1000) or
	    ($last | map(.from) | max) < ($last | map(.to) | min)' calls
}
