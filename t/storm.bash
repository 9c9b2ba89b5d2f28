# Trouble without end, for t/36-call-keep.bats and t/soak/keep.bats: load sim,
# then this.
# shellcheck shell=bash

# storm KILLS N: ask for N records, appended to out with --new, while parent,
# a worker or all processes at once are killed so many times; then to the end.
# The simulator's log tells which record each call was for by the first N
# calls, made in order before.
storm()
{
	local kills=0 pid rc=1

	start_sim --set sim.latency=0 --log calls
	prompts "$2" >in
	rg-call -q -j 1 "${SIM[@]}" in >plain
	curl -s "$SIM_URL/settings" -o settings \
	    -d '{"latency": 0.04, "jitter": 0.03}'
	while [ "$rc" -ne 0 ]; do
		setsid rg-call -q -j 20 "${SIM[@]}" --journal j --log log \
		    --new in >>out 2>>err 3>&- &
		pid=$!
		while [ "$kills" -lt "$1" ]; do
			sleep "0.$((RANDOM % 250 + 100))"
			kills=$((kills + 1))
			strike "$pid" || break
		done
		rc=0
		wait "$pid" 2>>err || rc=$?
	done
	[ "$kills" -eq "$1" ]
}

# Kill a worker (and go on), or the run in one of two ways (1).
strike()
{
	local workers

	case $((RANDOM % 3)) in
	0)
		mapfile -t workers < <(pgrep -P "$1")
		[ ${#workers[@]} -eq 0 ] ||
		    kill -9 "${workers[RANDOM % ${#workers[@]}]}" || :
		return 0
		;;
	1) kill -9 "$1" ;;
	2) kill -9 -- "-$1" ;;
	esac 2>>err
	return 1
}

# calls_of N: how often the server was asked for each of the first N records
# after those first calls: "ID CALLS".
calls_of()
{
	gojq -r .prompt calls | awk -v n="$1" '
		NR <= n { id[$1] = "a" NR; next }
		{ calls[id[$1]]++ }
		END { for (i in calls) print i, calls[i] }'
}

# What is left of a storm over N records must be whole: every record once, and
# lines all whole; every reply journaled once; each call that was made again
# named as perhaps paid, and no more named than were in flight.
weathered()
{
	gojq -r 'select(.error | not) | .id' out | sort >ids
	cmp ids <(gojq -r .id in | sort)
	gojq -r 'select(.request) | .id' j | sort >ids
	cmp ids <(gojq -r .id in | sort)
	gojq -r 'select(.event == "perhaps-paid") | .id' log | sort | uniq -c |
	    awk '{ print $2, $1 }' >named
	calls_of "$1" | awk '
		NR == FNR { named[$1] = $2; next }
		$2 - 1 > named[$1] { print "asked again, not named:", $0; bad = 1 }
		END { exit bad }' named -
	# 20 in flight at each kill at most
	[ "$(awk '{ n += $2 } END { print n + 0 }' named)" -le $((20 * $2)) ]
}

# muddle N OPTION ...: N calls, every one with its own delay, one in twelve
# with a fault; each reply must quote its own prompt, and each record come out once.
muddle()
{
	local n=$1

	shift
	start_sim --set sim.latency=0.02 --set sim.jitter=0.05 \
	    --set sim.faults.reset=0.04 --set sim.faults.truncate=0.04
	prompts "$n" | rg-call -q "$@" "${SIM[@]}" \
	    --set providers.t.attempts=20 >out 2>err
	[ "$(wc -l <out)" -eq "$n" ]
	[ "$(sim_stat .requests)" -gt $((n + n / 20)) ]
	[ "$(gojq -r .id out | sort -u | wc -l)" -eq "$n" ]
	gojq -r '("Say " + .id[1:]) as $asked | select(.prompt != $asked or
	    (.reply.text | endswith("\"" + $asked + "\".") | not)) | .id' \
	    out >wrong
	[ ! -s wrong ]
}
