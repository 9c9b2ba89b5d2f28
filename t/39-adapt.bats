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
		seq 3000 | awk '{ print "good 9", 10 * $1, 10 * $1 + 5, "=> 0" }'
	} >many
	run -0 adapt events 4 <many
	[ "$(printf '%s\n' "$output" | sort -n | tail -1)" = 4 ]
	[ "${output##*$'\n'}" = 4 ]
}

@test "it grows with replies, rests under the ceiling, and then tries one more" {
	{
		echo 'refused 10 1 2'
		# 60 replies, 4 s and 4 rounds of rest, and some more
		yes 'good 9 3 100' | head -n 60
		yes 'good 9 3 4099' | head -n 60
		yes 'good 9 3 4100' | head -n 10
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
		seq -f 'good 3 3 %g' 100 100 9000
	} >in
	run -0 adapt events 20 <in
	[ "${lines[0]}" = "${lines[90]}" ]
}

@test "a server in trouble stops the growth for 5 s" {
	{
		echo 'refused 12 1 2'
		echo 'refused 11 3 4'
		echo 'trouble 5'
		yes 'good 9 6 5004' | head -n 60
		yes 'good 9 6 5005' | head -n 60
	} >in
	run -0 adapt events 20 <in
	[ "${lines[2]}" = "${lines[62]}" ]
	[ "${lines[122]}" -gt "${lines[2]}" ]
}

@test "time-outs of more than are answered meanwhile cut once, to what is answered in time" {
	{
		for i in 1 2 3 4 5 6 7 8; do
			echo "good 9 1 ${i}40 => 10"
		done
		echo 'overdue 10 0 1 1201 => cut 5'
		echo 'overdue 10 0 1 1201 => crowd 5'
		echo 'overdue 10 8 1200 2400 => crowd 5'
		# the server may still be at work for those who have gone
		echo 'overdue 5 8 2500 3700 => cut 2'
		echo 'overdue 1 8 3800 5000 => crowd 2'
		echo 'overdue 1 8 13299 14499 => crowd 2'
		echo 'overdue 1 8 13300 14500 => alone 10'
	} | table 10
}

@test "a time-out is none of the crowd's if as many were answered meanwhile" {
	{
		for i in 1 2 3 4 5 6 7 8 9 10; do
			echo "good 9 1 ${i}00 => 10"
		done
		echo 'overdue 10 0 1 1201 => alone 10'
		echo 'overdue 1 10 1300 2500 => alone 10'
	} | table 10
}

@test "the limit grows no more by replies that took half of their time" {
	{
		for i in 1 2 3 4 5 6 7 8; do echo "good 9 1 ${i}40"; done
		echo 'overdue 10 0 1 1201'
		seq 1400 100 11300 | awk '{ print "good 4", $1, $1 + 601 }'
		seq 20100 100 30000 | awk '{ print "good 4", $1, $1 + 600 }'
	} >in
	run -0 adapt events 10 <in
	[ "${lines[8]}" = 'cut 5' ]
	[ "${lines[108]}" = 5 ]
	[ "${lines[208]}" -gt 5 ]
}

@test "where nobody was ever answered one is tried alone, and then all again" {
	table 10 <<-'END'
		overdue 10 0 1 1201 => cut 1
		overdue 10 0 1 1201 => crowd 1
		overdue 1 0 1300 2500 => crowd 1
		overdue 1 0 2600 3800 => alone 10
		overdue 10 0 3900 5100 => alone 10
		good 9 3900 5200 => 10
		overdue 10 0 3900 5300 => cut 1
	END
}

@test "rg-call leaves a server that answers one at a time no more than it answers in time" {
	mkfifo peer.in peer.out
	python3 "$ROOT/t/peer.py" queue 0 140 <peer.in >peer.out 3>&- &
	exec {hold}>peer.in
	read -r SIM_URL <peer.out
	use_sim openai x
	prompts 40 >in
	# 140 ms a reply: the ninth of ten waits too long, and it answers the gone
	run -0 --separate-stderr rg-call -j 10 "${SIM[@]}" --log log \
	    --set providers.t.timeouts.first_byte=1.2 --set providers.t.attempts=2 in
	exec {hold}>&-
	[ "$(gojq -s 'map(select(.reply.text == "hi")) | length' <<<"$output")" = 40 ]
	[ "$(gojq -s 'map(select(.class == "timeout")) | length' log)" -le 20 ]
	[[ $stderr =~ ^'rg-call: no reply in 1.2 s, with '[0-9]*' calls in flight and '[0-9]*' answered meanwhile: too many at once, so no more than '[0-9]' for now; no record is given up for it (-j or providers.t.concurrency says how many)'($'\n'.*' done in '.*)?$ ]]
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
	[ "$(gojq -r .error.class out | sort -u)" = null ]
}

@test "a 429 that tells a longer wait pauses every start, and cuts nothing" {
	start_sim --set sim.latency=2.5 --set sim.retry_after=2.1
	use_sim openai sim-429-1
	prompts 4 | rg-call -q -j 4 "${SIM[@]}" --workers 2 --log log >out
	[ "$(gojq -s 'map(.reply.calls) | unique' -c out)" = '[2]' ]
	# when each call began and ended
	gojq -sc 'def ms: (.time[0:19] + "Z" | fromdate) * 1000 + (.time[20:23] | tonumber);
	    map(select(.event == "call") | {from: (ms - .ms), to: ms, status})' log >calls
	[ "$(gojq length calls)" = 8 ]
	# who had time to hear of it waited
	gojq -e 'map(select(.status == 429).to) as $told |
	    [.[].from | . - ($told[] as $t | select(. - 300 > $t) | $t)] | min >= 2050' calls
	# all four at once again, if no worker was late at first
	gojq -e 'map(select(.status == 429).to) as $told |
	    map(select(.status == 200)) as $last |
	    ($told | max - min > 1000) or
	    ($last | map(.from) | max) < ($last | map(.to) | min)' calls
}
