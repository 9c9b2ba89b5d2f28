load ../helper
load ../sim

# make soak: the limits of the machine at their full length, with the figures.

teardown() {
	stop_sim
}

# Is A at least (at most) B?  For figures with a point.
at_least() { awk "BEGIN { exit !($1 >= $2) }"; }
at_most() { at_least "$2" "$1"; }

@test "four pipelines of ten fill 600 a minute for five, evenly, and never pass it" {
	start_sim --log calls --set sim.latency=0.3
	prompts 3000 >in
	for k in 1 2 3 4; do
		timeout -s TERM 300 rg-call -q -j 10 "${SIM[@]}" \
		    --set providers.t.rpm=600 --log "log$k" in >"out$k" \
		    2>"err$k" 3>&- &
		pids+=($!)
	done
	for pid in "${pids[@]}"; do
		wait "$pid" || [ $? = 124 ]
	done
	most=$(sim_stat .busiest_minute)
	# a start is allowed when the one 600 before it is a minute old
	used=$(jq .at_ms calls | sort -n | awk '{ t[NR] = $1 }
	    NR > 600 { sum += t[NR] - t[NR - 600]; n++ }
	    END { printf "%.4f", 60000 * n / sum }')
	first=$(jq .at_ms calls | sort -n | head -1)
	# the least that a pipeline ended of 150 in a whole minute
	least=$(for k in 1 2 3 4; do
		jq -r "select(.event == \"call\") | .time | sub(\"[.].*\"; \"Z\") |
		    fromdate | (. - $first / 1000) / 60 | floor" "log$k" |
		    sort -n | uniq -c
	done | awk '$2 < 4 && (n == 0 || $1 < n) { n = $1 } END { print n }')
	echo "# most in 60 s $most, used $used, least of 150 $least" >&3
	[ "$most" -le 600 ]
	at_least "$used" 0.97
	[ "$least" -ge 75 ]
}

@test "hidden capacity 50, 10, 80: found in 30 s after each step, few 429s" {
	start_sim --set sim.latency=0.2 --set sim.retry_after=0 \
	    --set sim.concurrency=50
	prompts 120000 >in
	rg-call -q -j 100 "${SIM[@]}" in >out 2>err 3>&- &
	pid=$!
	rates=()
	for step in 50 10 80; do
		curl -s "$SIM_URL/settings" -d "{\"concurrency\": $step}" >now
		sleep 30
		before=$(sim_stat .outcomes.ok) start=$EPOCHREALTIME
		sleep 60
		after=$(sim_stat .outcomes.ok) end=$EPOCHREALTIME
		rates+=("$(awk -v n="$((after - before))" -v ms="$(((${end/./} -
		    ${start/./}) / 1000))" -v ideal="$((step * 5))" \
		    'BEGIN { printf "%.3f", n * 1000 / ms / ideal }')")
	done
	refused=$(sim_stat '.outcomes.busy / .requests')
	kill -TERM "$pid"
	wait "$pid" || :
	echo "# of the ideal rate ${rates[*]}, refused $refused" >&3
	for rate in "${rates[@]}"; do
		at_least "$rate" 0.9
	done
	at_most "$refused" 0.02
	[ "$(jq -r .error.class out | sort -u)" = null ]
}

@test "a server that is away for a minute in mid-run costs no record" {
	start_sim --set sim.latency=0.2
	prompts 600 >in
	rg-call -q -j 20 "${SIM[@]}" --set providers.t.attempts=2 in >out 2>err 3>&- &
	pid=$!
	some() { [ "$(wc -l <out)" -ge 100 ]; }
	until_so some
	stop_sim
	sleep 60
	start_sim --port "${SIM_URL##*:}" --set sim.latency=0.2
	wait "$pid"
	echo "# $(grep -o 'back after .*' err)" >&3
	[ "$(jq -r 'select(.error | not) | .id' out | sort -u | wc -l)" = 600 ]
	[ "$(wc -l <out)" = 600 ]
}
