# rg-call beside other callers, for t/bench/run: every caller asks the same
# server for the same records.  The callers take turns, ROUNDS times (3), and
# what counts is the median of each, so that what else the machine does meets
# all of them.
#
# The callers beside rg-call, each where it is installed:
#	bare	    t/bench/loop.c, as many processes as rg-call
#	h2load	    Debian's nghttp2-client; sends the first prompt only
#	aiohttp	    Debian's python3-aiohttp; t/bench/caller.py
#	openai	    npm install --prefix DIR openai; NODE_PATH=DIR/node_modules in
#		    the environment of the benchmark; t/bench/caller.js
#	parallel    GNU parallel with curl, and
#	xargs	    xargs with curl: a process for each call
#
# Measured of each: calls a second; processor time, user and system, of all its
# processes; their memory together (PSS), the most that was seen at one look a
# second, which says little of those that live for a moment; and the gaps that
# our own server sees (t/bench/fixed.c), which are a client's overhead.
# shellcheck shell=bash disable=SC2154,SC2317 # t/bench/run has the rest

port=18090
api=http://127.0.0.1:$port/v1
rounds=${ROUNDS:-3}
declare -A sample

# ---- the server ----

# serve WORKERS [MS]: a fixed answer, at once (nginx, else our own) or after MS.
serve()
{
	if [ $# -eq 1 ] && command -v nginx >/dev/null; then
		sed -e "s|@DIR@|$dir|" \
		    -e "s|@ANSWER@|$(cat "$here/answer.json")|" \
		    "$here/nginx.conf" >"$dir/nginx.conf"
		nginx -c "$dir/nginx.conf" -e "$dir/nginx.err" &
		fixed_name=nginx
	else
		fixed "$port" "$here/answer.json" "$@" &
		fixed_name=evhttp
	fi
	await_server
}

await_server()
{
	server=$!
	until curl -s -o "$dir/fixed" "http://127.0.0.1:$port/gaps"; do
		kill -0 "$server" || exit 2
		sleep 0.1
	done
}

# Its workers end after it.
serve_no_more()
{
	kill "$server"
	wait "$server" 2>/dev/null
	server=
	while curl -s -o "$dir/fixed" "http://127.0.0.1:$port/gaps"; do
		sleep 0.1
	done
}

# ---- the callers: N is in $dir/first, J is the argument ----

by_rg_call()
{
	exec rg-call -q -j "$1" -p fixed --set "providers.fixed={kind: openai,
	    model: sim-fixed, base_url: '$api'}" "${@:2}" "$dir/first"
}

by_journal()
{
	rm -f "$dir"/kept*
	by_rg_call "$1" --journal "$dir/kept"
}

by_bare()
{
	exec loop "$api/chat/completions" "$dir/first" "$1" 4
}

by_h2load()
{
	exec h2load --h1 -n "$(wc -l <"$dir/first")" -c "$1" -t 1 \
	    -d "$dir/request" "$api/chat/completions"
}

by_aiohttp()
{
	exec "$python" "$here/caller.py" "$api/chat/completions" \
	    "$dir/first" "$1"
}

by_openai()
{
	exec node "$here/caller.js" "$api" "$dir/first" "$1"
}

# One body after another, with a NUL between.
bodies()
{
	jq -c '{model: "sim-fixed",
	    messages: [{role: "user", content: .prompt}]}' "$dir/first" |
	    tr '\n' '\0'
}

by_xargs()
{
	bodies | xargs -0 -P "$1" -n 1 curl -s \
	    -H 'Content-Type: application/json' "$api/chat/completions" -d
}

by_parallel()
{
	bodies | parallel -0 -j "$1" curl -s \
	    -H "'Content-Type: application/json'" "$api/chat/completions" -d
}

installed()
{
	case $1 in
	h2load|xargs|parallel)
		command -v "$1" >/dev/null
		;;
	aiohttp)
		for python in python3 /usr/bin/python3; do
			"$python" -c 'import aiohttp' 2>/dev/null && return
		done
		return 1
		;;
	openai)
		node -e 'require("openai")' 2>/dev/null
		;;
	esac
}

# ---- one run of one caller ----

# The memory of a process and its descendants, KiB, each second; the highest.
watch_tree()
{
	local pid=$1 all more high=0 sum

	while sleep 1 && kill -0 "$pid" 2>/dev/null; do
		all=$pid more=$pid
		while more=$(pgrep -d , -P "$more"); do
			all=$all,$more
		done
		# shellcheck disable=SC2046,SC2086 # a path for each
		sum=$(grep -h '^Pss:' $(printf '/proc/%s/smaps_rollup ' \
		    ${all//,/ }) 2>/dev/null |
		    awk '{ n += $2 } END { print n + 0 }')
		[ "$sum" -le "$high" ] || high=$sum
	done
	echo "$high" >"$dir/pss"
}

one_run()
{
	local client

	"by_$1" "$2" >"$dir/replies" 2>"$dir/errors" &
	client=$!
	watch_tree "$client" &
	watcher=$!
	wait "$client"
}

# How many calls of the last run were answered.
answered()
{
	if [ "$1" = h2load ]; then
		sed -n 's/^requests:.* \([0-9]*\) succeeded.*/\1/p' \
		    "$dir/replies"
	else
		grep -o '"usage":\|"reply":' "$dir/replies" | wc -l
	fi
}

# take CALLER N J: one run, whose figures join those of its earlier runs.
take()
{
	local TIMEFORMAT='%R %U %S' wall user sys p50 p99

	head -n "$2" "$dir/prompts" >"$dir/first"
	curl -s -o "$dir/fixed" "http://127.0.0.1:$port/gaps"
	{ time one_run "$1" "$3"; } 2>"$dir/time"
	read -r p50 p99 _ < <(curl -s "http://127.0.0.1:$port/gaps")
	wait "$watcher"
	if [ "$(answered "$1")" != "$2" ]; then
		echo "$1: $(answered "$1") of $2 calls answered" >&2
		head -n 5 "$dir/errors" >&2
		exit 1
	fi
	read -r wall user sys <"$dir/time"
	sample[$1 rate]+=" $(calc "$2/$wall")"
	sample[$1 cpu]+=" $(calc "($user+$sys)*1e6/$2")"
	sample[$1 pss]+=" $(calc "$(cat "$dir/pss")/1024")"
	sample[$1 p50]+=" $p50"
	sample[$1 p99]+=" $p99"
}

# of CALLER WHAT: the median of its runs.
of()
{
	tr ' ' '\n' <<<"${sample[$1 $2]# }" | sort -n | awk '{ v[NR] = $1 }
	    END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

# in_turn N J CALLER ...
in_turn()
{
	local n=$1 j=$2 k caller

	sample=()
	for ((k = 0; k < rounds; k++)); do
		for caller in "${@:3}"; do
			take "$caller" "$n" "$j"
		done
	done
}

# peers IDEAL J CALLER=N ...: a run of each that is installed, and how rg-call's
# rate is to it; its share of the ideal rate too, if that is not 0.
peers()
{
	local ideal=$1 j=$2 peer name

	for peer in "${@:3}"; do
		name=${peer%=*}
		if ! installed "$name"; then
			row "$name" - 'not installed'
			continue
		fi
		[ -n "${sample[$name rate]:-}" ] ||
		    take "$name" "${peer#*=}" "$j"
		figures "$name" "$ideal"
	done
}

# figures CALLER IDEAL: one row of what was measured of a caller.
figures()
{
	local share=

	[ "$2" = 0 ] || share="$(calc "100*$(of "$1" rate)/$2" %.1f) % of ideal, "
	row "  $1" "$(calc "$(of "$1" rate)" %.0f)" "$share$(calc \
	    "$(of "$1" pss)" %.0f) MiB, $(calc "$(of "$1" cpu)" %.0f) us"
}

# A line above rows of figures.
head_line()
{
	row "$1" 'calls/s' 'memory, processor time a call'
}

# ---- the parts ----

ask_once()
{
	head -n 1 "$dir/prompts" | jq -c '{model: "sim-fixed",
	    messages: [{role: "user", content: .prompt}]}' >"$dir/request"
}

part_flight()
{
	local all=(rg_call journal bare)

	! installed h2load || all+=(h2load)
	ask_once
	serve 2 200
	in_turn 50000 1000 "${all[@]}"
	head_line "1000 in flight at 200 ms"
	figures rg_call 5000
	figures journal 5000
	figures bare 5000
	peers 5000 1000 h2load=50000 openai=10000 aiohttp=10000
	serve_no_more
	row "rg-call's rate against h2load's" \
	    "$(against rg_call rate h2load)" '>' 0.98
	row "with a journal, against h2load's" \
	    "$(against journal rate h2load)" '>' 0.9
	row "memory of all rg-call processes (PSS): MiB" \
	    "$(calc "$(of rg_call pss)" %.1f)" '<' 64
	row "processor time against the bare loop's" \
	    "$(against rg_call cpu bare)" '<' 1.5
}

# against CALLER WHAT OTHER: the ratio of the two; against the ideal rate of
# this part if OTHER is not installed.
against()
{
	if [ -n "${sample[$3 $2]:-}" ]; then
		calc "$(of "$1" "$2")/$(of "$3" "$2")" %.3f
	else
		calc "$(of "$1" "$2")/5000" %.3f
	fi
}

part_hundred()
{
	local all=(rg_call bare)

	! installed h2load || all+=(h2load)
	ask_once
	serve 1 200
	in_turn 5000 100 "${all[@]}"
	head_line "100 in flight at 200 ms"
	figures rg_call 500
	figures bare 500
	peers 500 100 h2load=5000 openai=5000 aiohttp=5000 xargs=1000 \
	    parallel=500
	serve_no_more
	row "rg-call's share of the ideal rate" \
	    "$(calc "$(of rg_call rate)/500" %.3f)" '>' 0.98
	row "rg-call from answer to next request: ms, median and p99" \
	    "$(of rg_call p50)" "$(of rg_call p99)"
	row "the bare loop: ms, median and p99" "$(of bare p50)" "$(of bare p99)"
	row "p99 against the bare loop's" "$(against rg_call p99 bare)" '<' 1.5
}

part_zero()
{
	local all=(rg_call bare)

	! installed h2load || all+=(h2load)
	! installed aiohttp || all+=(aiohttp)
	ask_once
	serve 2
	in_turn 40000 10 "${all[@]}"
	head_line "no latency, ten in flight ($fixed_name)"
	figures rg_call 0
	figures bare 0
	peers 0 10 h2load=40000 openai=5000 aiohttp=20000 xargs=1000 \
	    parallel=500
	serve_no_more
	row "rg-call against the bare loop" "$(against rg_call rate bare)" \
	    '>' 0.75
	if [ -n "${sample[aiohttp rate]:-}" ]; then
		row "rg-call against aiohttp: times as fast" \
		    "$(against rg_call rate aiohttp)" '>' 6
	fi
}

# What rg-sim alone can do: h2load sends one prompt over and over.
part_sim()
{
	local n=40000

	timed call "$n" -j 64 --set sim.latency=0
	row "no latency, rg-call with rg-sim: calls a second" \
	    "$(calc "$n/$took" %.0f)" '>' 10000
	installed h2load || return
	ask_once
	head -n "$n" "$dir/prompts" >"$dir/first"
	rg-sim --port "$port" --set sim.latency=0 >"$dir/port" \
	    2>"$dir/errors" &
	await_server
	timed one_run h2load 64
	serve_no_more
	row "h2load with rg-sim: calls a second" "$(calc "$n/$took" %.0f)"
}
