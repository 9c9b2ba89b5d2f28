# rg-call: every time-out means it, whatever the peer does.  One-sided: never
# before its limit, and late by a second at most on a machine that is busy;
# make bench BENCH_PARTS=timeouts shows how late it is.
load helper
load sim

teardown() {
	[ -z "${hold:-}" ] || exec {hold}>&-
	stop_sim
}

# Start a peer of t/peer.py; SIM asks it, as if it were the simulator.
start_peer() {
	mkfifo peer.in peer.out
	python3 "$ROOT/t/peer.py" "$1" <peer.in >peer.out 3>&- &
	exec {hold}>peer.in
	read -r SIM_URL <peer.out
	use_sim openai x
}

# Ask it with OPTIONS under a limit of MS; says class, message and calls.
ends_at() {
	local limit=$1 start=$EPOCHREALTIME ms

	shift
	timeout 20 rg-call -q --workers 1 --log log "${SIM[@]}" "$@" in >out \
	    2>err && return 1
	ms=$(((${EPOCHREALTIME/./} - ${start/./}) / 1000))
	echo "$limit ms limit, ended at $ms ms"
	[ "$ms" -ge "$limit" ]
	# its log begins and ends where the program has started, and not ended
	ms=$(gojq -s 'map(select(.event == "start" or .event == "end") | .time |
	    1000 * (.[:19] + "Z" | fromdate) + (.[20:23] | tonumber)) |
	    max - min' log)
	echo "$limit ms limit, ended at $ms ms of the log"
	[ "$ms" -le $((limit + 1000)) ]
	[ "$(gojq -r .error.class out | sort -u)" = timeout ]
}

setup() {
	prompts 1 >in
	one=(--set providers.t.attempts=1)
}

@test "connect: a black hole" {
	start_peer hole
	ends_at 700 "${one[@]}" --set providers.t.timeouts.connect=0.7
	[[ $(gojq -r .error.message out) == *[Cc]onn*"timed out"* ||
	    $(gojq -r .error.message out) == *[Tt]imeout* ]]
}

@test "first byte: a peer that takes the request and is mute" {
	start_peer mute
	ends_at 700 "${one[@]}" --set providers.t.timeouts.first_byte=0.7
	[ "$(gojq -r .error.message out)" = 'no first byte in time' ]
}

@test "idle: a peer that is gone in the middle of its reply, without a word" {
	start_peer half
	ends_at 700 "${one[@]}" --set providers.t.timeouts.idle=0.7
	[ "$(gojq -r .error.message out)" = 'the reply stopped coming' ]
}

@test "idle: a reply that came whole before it stopped coming is the reply" {
	start_peer whole
	run -0 --separate-stderr timeout 20 rg-call -q "${SIM[@]}" --journal j \
	    --set providers.t.timeouts.idle=0.7 in
	[ "$(gojq -c '[.reply.text, .reply.calls, .error]' <<<"$output")" = '["all",1,null]' ]
	[ "$(wc -l <j)" = 2 ]
}

@test "idle: a byte a second is not silence" {
	start_peer drip
	ends_at 2500 "${one[@]}" --set providers.t.timeouts.idle=1.5 \
	    --set providers.t.timeouts.call=2.5
}

@test "call: a reply that comes a byte a second" {
	start_peer drip
	ends_at 1500 "${one[@]}" --set providers.t.timeouts.call=1.5
}

@test "record: a call under way ends with its record's time" {
	start_peer mute
	ends_at 900 --set providers.t.timeouts.record=0.9
	[ "$(gojq .error.calls out)" = 1 ]
}

@test "record: one that waits for its start, too" {
	start_sim --set sim.latency=0
	prompts 3 >in
	run -1 --separate-stderr timeout 20 rg-call -q "${SIM[@]}" \
	    --set providers.t.rpm=1 --set providers.t.timeouts.record=0.8 in
	[ "$(gojq -r '.error.class // "ok"' <<<"$output" | sort | uniq -c |
	    awk '{ print $1, $2 }')" = $'1 ok\n2 timeout' ]
	[ "$(sim_stat .requests)" = 1 ]
}

@test "run: --max-time ends calls, waits, and what was not asked" {
	start_peer mute
	prompts 50 >in
	ends_at 1200 -j 3 --max-time 1.2
	[ "$(gojq -r .error.message out | sort -u)" = 'the time of the run is over (--max-time)' ]
	[ "$(wc -l <out)" = 3 ]
	[ "$(cat err)" = 'rg-call: stopped: the time of the run is over (--max-time)
rg-call: 3 of 3 records failed: timeout 3
rg-call: 47 records were read and not asked' ]
}

@test "run: --max-time leaves a shorter run alone" {
	start_sim --set sim.latency=0
	run -0 --separate-stderr rg-call -q "${SIM[@]}" --max-time 60 in
	[ "$stderr" = '' ]
	run -2 rg-call --max-time 0 in
}

@test "stopped and continued: a reply that came meanwhile is none too late" {
	start_sim --set sim.latency=0.7
	prompts 4 >in
	rg-call -q --workers 1 "${SIM[@]}" "${one[@]}" -j 4 --set providers.t.timeouts.call=1 \
	    --set providers.t.timeouts.first_byte=0.9 in >out 2>err 3>&- &
	forked() { worker=$(pgrep -P $!); }
	until_so forked
	asked() { [ "$(sim_stat .in_flight)" = 4 ]; }
	until_so asked
	kill -STOP "$worker"
	sleep 1	# longer than the limits
	kill -CONT "$worker"
	wait $!
	[ "$(gojq -r '.reply.calls' out | sort | uniq -c | xargs)" = '4 1' ]
	[ "$(sim_stat .requests)" = 4 ]
}
