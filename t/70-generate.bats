load helper
load sim

teardown() {
	stop_sim
}

# gen ARGUMENT ...: a run with a simulator that answers at once
gen() {
	rg-generate --set sim.latency=0.005 "$@"
}

# slots DIR: how many slots its reviews fill, each once
slots() {
	gojq -r .id "$1/reviews.jsonl" | sort -u | wc -l
}

# until_lines N FILE: wait until it has as many
until_lines() {
	until [ "$(cat "$2" 2>/dev/null | wc -l)" -ge "$1" ]; do sleep 0.02; done
}

@test "generate: N accepted reviews, a table, and the figures as JSON" {
	run -0 --separate-stderr gen -n 20 -o d
	[ "$output" = '' ]
	[[ $stderr = *"rg-generate: d: 20 of 20 reviews, 20 of them new
  accepted  20
  rejected  0
  failed    0
  calls     20, 0 retries
  tokens    "*" in, "*" out
  cost      \$0.0000
  time      "*" s, "*" reviews a second" ]]
	[ "$(slots d)" = 20 ]
	[ "$(gojq -c '[.wanted, .there, .new, .calls, .rejected, .by_rule, .cost]' d.run/summary.json)" = \
	    '[20,20,20,20,0,{},0]' ]
	[ "$(gojq .reviews d/manifest.json)" = 20 ]
	[ "$(stat -c %a d.run)" = 700 ]
	[ ! -e d.run/verdicts ]
}

@test "generate: rejected reviews come back until exactly N hold, rated as planned" {
	run -0 gen -n 150 -j 20 -o d --set sim.reviews.wrong_rating=0.1 \
	    --set sim.reviews.too_short=0.1
	[ "$(wc -l <d/reviews.jsonl)" = 150 ]
	[ "$(slots d)" = 150 ]
	cmp <(gojq .rating d/reviews.jsonl | sort | uniq -c) \
	    <(rg-prompts -n 150 | gojq .plan.rating | sort | uniq -c)
	gojq -e '.calls == .accepted + .rejected and .rejected > 0 and
	    (.by_rule | keys == ["length", "product", "rating"])' d.run/summary.json
	# one voice: the stages keep their summaries to themselves
	[ "$(grep -c '^rg-' <<<"$output")" = 2 ]
	said=$(sed -n 's/^  rejected .*(\(.*\))/\1/p' <<<"$output")
	[ "$(tr -d '0-9,' <<<"$said" | tr ' ' '\n' | sort | xargs)" = 'length product rating' ]
}

@test "generate: two equal runs of many calls at once give the same bytes" {
	for d in d e; do
		gen -n 120 -j 20 -o $d --set sim.jitter=0.01 \
		    --set sim.reviews.too_short=0.2
	done
	cmp d/reviews.jsonl e/reviews.jsonl
	gojq -r .id d/reviews.jsonl | sort -c
}

@test "generate: run again it asks nobody and says how to make others; a larger N asks for the rest" {
	gen -n 10 -o d
	run -0 gen -n 10 -o d
	[ "$output" = "rg-generate: d: all 10 reviews are there: '-n 20' makes more, '--seed 2 -o NEW' others" ]
	run -0 gen -n 13 -o d
	[ "$(gojq -c '[.there, .new, .calls]' d.run/summary.json)" = '[13,3,3]' ]
	run -0 gen -n 4 -o d
	[ "$output" = "rg-generate: d: all 4 reviews are there: '-n 26' makes more, '--seed 2 -o NEW' others" ]
	[ "$(slots d)" = 13 ]
	[ "$(gojq .spend.reviews d/manifest.json)" = 13 ]
}

@test "generate: a slot whose attempts are used up is short, and costs exit status 1" {
	run -1 gen -n 4 -o d --set sim.reviews.refusal=1 --set generation.max_retries=1
	[[ $output = *'rg-generate: 4 of 4 reviews are short: raise generation.max_retries, they have no attempt left' ]]
	[[ $output = *'rg-prompts: 4 of 4 slots are short:'* ]]
	[ "$(gojq -c '[.there, .rejected]' d.run/summary.json)" = '[0,8]' ]
	run -0 gen -n 4 -o d
	[ "$(slots d)" = 4 ]
}

@test "generate: where most replies were cut off, more tokens are the cure and not more attempts" {
	run -1 gen -n 4 -o d --set generation.max_retries=1 --set providers.defaults.sampling.max_output_tokens=50
	[ "${lines[-1]}" = 'rg-generate: 4 of 4 reviews are short: raise providers.*.sampling.max_output_tokens, their replies were cut off' ]
	[[ $output = *'rg-prompts:   without an attempt left: 4 (cut off: raise providers.*.sampling.max_output_tokens)'* ]]
	run -0 gen -n 4 -o d --set generation.max_retries=1
	[ "$(slots d)" = 4 ]
}

@test "generate: what may not change in a folder is refused by its key" {
	gen -n 3 -o d
	run -2 gen -n 3 -o d --seed 2
	[ "$output" = "rg-collect: 'generation.seed' is not what it was when this folder was begun (d.run/config.yaml): use another folder (-o NEW)" ]
	run -0 gen -n 4 -o d -j 2 --set check.length.limit=0.5
	run -0 gen -n 3 -o new --seed 2
}

@test "generate: the journal pays for what the folder lost" {
	gen -n 10 -o d
	sort d/reviews.jsonl >before
	rm -r d
	run -0 gen -n 10 -o d
	cmp before <(sort d/reviews.jsonl)
	[ "$(gojq -c '[.calls, .new]' d.run/summary.json)" = '[0,10]' ]
}

@test "generate: a second run in a folder is refused by name until the last stage is gone" {
	rg-generate -n 200 -j 2 -o d --set sim.latency=0.1 2>/dev/null 9>&- &
	until_lines 1 d/reviews.jsonl
	run -2 gen -n 200 -o d
	[[ $output = "rg-generate: 'd' is being filled by "*'rg-c'*'): wait for it, or end it' ]]
	kill -9 $!
	run -2 gen -n 200 -o d
	[[ $output = "rg-generate: 'd' is being filled by "*'rg-c'*'): wait for it, or end it' ]]
	kill "$(<d.run/pid.rg-prompts)" "$(<d.run/pid.rg-call)"
	flock d.run/lock true
	run -0 gen -n 20 -o d
}

@test "generate: a stage that is killed ends the run with its name, and the same command goes on" {
	for kill in prompts:KILL call:KILL check:KILL collect:KILL prompts:PIPE check:PIPE; do
		stage=${kill%:*} sig=${kill#*:}
		rg-generate -n 300 -j 10 -o $kill --set sim.latency=0.05 2>$kill.err &
		until_lines 2 $kill/reviews.jsonl
		kill -$sig "$(<$kill.run/pid.rg-$stage)"
		rc=0; wait $! || rc=$?
		[ "$rc" = 2 ]
		grep -qx "rg-generate: rg-$stage was killed by signal $sig" $kill.err
		[ "$(wc -l <$kill.err)" -le 35 ]
		run -0 gen -n 300 -j 50 -o $kill
		[ "$(wc -l <$kill/reviews.jsonl)" = 300 ]
		[ "$(slots $kill)" = 300 ]
		[ "$(gojq .spend.reviews $kill/manifest.json)" = 300 ]
	done
}

@test "generate: killed again and again with all its stages, it ends with N, each slot once, nothing paid twice but what was in flight" {
	for lines in 1 20 45 80; do
		setsid rg-generate -n 120 -j 10 -o d --set sim.latency=0.05 \
		    --set sim.reviews.too_short=0.2 2>/dev/null &
		until_lines $lines d/reviews.jsonl
		kill -9 -- -$!
		wait $! || true
		flock d.run/lock true
	done
	run -0 gen -n 120 -o d --set sim.reviews.too_short=0.2
	[ "$(wc -l <d/reviews.jsonl)" = 120 ]
	[ "$(slots d)" = 120 ]
	paid=$(grep -c '"final":true' d.run/journal.jsonl)
	[ "$(sed -n 's/^{"id":"\([^"]*\)","attempt":\([0-9]*\),.*/\1 \2/p' \
	    d.run/journal.jsonl | sort -u | wc -l)" = "$paid" ]
}

@test "generate: Ctrl-C, TERM or HUP on the whole pipe drains it, shows the table and ends by the signal" {
	for how in INT TERM HUP; do
		rm -rf d d.run
		setsid env --default-signal=INT,HUP rg-generate -n 300 -j 4 -o d \
		    --set sim.latency=0.3 2>err &
		until_lines 3 d/reviews.jsonl
		kill -s $how -- -$!
		rc=0; wait $! || rc=$?
		[ "$rc" = $((128 + $(kill -l $how))) ]
		flock -n d.run/lock true
		there=$(wc -l <d/reviews.jsonl)
		grep -q "^rg-generate: d: $there of 300 reviews" err
		[ "$(gojq .reviews d/manifest.json)" = "$there" ]
		[ "$(grep -c '"final":true' d.run/journal.jsonl)" = "$there" ]
	done
}

@test "generate: a signal while the pipe starts ends the run" {
	# as a stage would note its process id, or before there is any
	cat >at <<-'E'
		echo() {
			[ "${FUNCNAME[1]} $name" != "stage $AT" ] || kill -s INT 0
			builtin echo "$@"
		}
		trap() {
			builtin trap "$@"
			[ "$AT $2 $BASHPID" != "none HUP $$" ] || kill -s INT 0
		}
	E
	for at in none rg-prompts rg-call rg-check rg-collect; do
		AT=$at BASH_ENV=at run -130 timeout -k 1 20 setsid \
		    env --default-signal=INT rg-generate -n 20 -o $at
		[[ $output != *'holds no run'* ]]
		flock -n $at.run/lock true
		run -0 gen -n 20 -o $at
	done
}

# The calls of the run in d when it said that it stops, and at its end: no more.
stopped()
{
	local flying there

	flying=$(sed -n 's/^rg-call: stopping: \([0-9]*\) .*/\1/p' err)
	[ "$flying" -ge 1 ]
	[ "$flying" -le "$1" ]
	there=$(wc -l <d/reviews.jsonl)
	grep -q "^rg-generate: d: $there of 300 reviews" err
	grep -q '^rg-call: [0-9]* records were read and not asked' err
	[ "$(grep -c '"final":true' d.run/journal.jsonl)" = "$(sim_stat .requests)" ]
	[ "$(sim_stat .requests)" -le $((asked + $1)) ]
}

# More than the first four are asked, and some of them not answered.
asks_on()
{
	[ "$(sim_stat '.requests > 4 and .in_flight > 0')" = true ]
}

@test "generate: a signal to the script alone waits for what is in flight only" {
	start_sim --set sim.latency=0.3
	for how in TERM HUP; do
		rm -rf d d.run
		curl -s -X POST "$SIM_URL/stats/reset"
		rg-generate -n 300 -j 4 -o d "${SIM[@]}" 2>err &
		until_lines 3 d/reviews.jsonl
		until_so asks_on
		asked=$(sim_stat .requests)
		kill -s $how $!
		rc=0; wait $! || rc=$?
		[ "$rc" = $((128 + $(kill -l $how))) ]
		stopped 4
		flock -n d.run/lock true
	done
}

@test "generate: a terminal that is closed, which is told twice, stops it once" {
	start_sim --set sim.latency=1
	env --default-signal=HUP rg-generate -n 300 -j 4 -o d "${SIM[@]}" 2>err 3>&- &
	until_lines 4 d.run/journal.jsonl
	asked=$(sim_stat .requests)
	kill -HUP $!
	until grep -q stopping err; do sleep 0.02; done
	kill -HUP $!
	rc=0; wait $! || rc=$?
	[ "$rc" = 129 ]
	stopped 4
}

@test "generate: a key that is refused is exit status 5, names rg-call, and makes no folder" {
	rg-sim --port 0 >url 3>&- &
	sim=$!
	until [ -s url ]; do sleep 0.02; done
	cat >c.yaml <<-E
		provider: there
		providers:
		  there: {kind: openai, base_url: "$(<url)/v1", model: m, api_key_env: KEY_OF_IT}
	E
	export KEY_OF_IT=bad-key
	run -5 rg-generate -n 30 -c c.yaml
	kill $sim
	[[ $output = *'rg-generate: rg-call ended with exit status 5'* ]]
	[[ $output = *'rg-generate: 30 of 30 reviews are short: the same command goes on' ]]
	[ ! -e reviews-there ]
	[ -d reviews-there.run ]
}

@test "generate: -p URL asks a server, whose prices nobody knows" {
	rg-sim --port 0 --set sim.latency=0 >url 3>&- &
	until [ -s url ]; do sleep 0.02; done
	run -0 rg-generate -n 3 -o d -p "$(<url)" -m any
	kill %%
	[ "$(gojq -r .provider d/reviews.jsonl | sort -u)" = url ]
	[[ $output = *$'\n  cost      unknown\n'* ]]
	[ "$(gojq .cost d.run/summary.json)" = null ]
}

@test "generate: --max-time ends the run, which then goes on" {
	for n in 10 200; do # rg-prompts has written all of them, or not yet
		run -1 gen -n $n -j 2 -o d --max-time 0.5 --set sim.latency=0.2
		[[ $output = *" of $n reviews are short: the same command goes on" ]]
	done
	run -2 gen -n 200 -o d --max-time x
	[[ $output = "rg-call: --max-time 'x': expected a number"* ]]
}

@test "generate: which of the short reviews have an attempt left is said" {
	run -1 gen -n 60 -o d --set sim.reviews.refusal=0.5 \
	    --set sim.faults.server=0.6 --set generation.max_retries=0 \
	    --set providers.sim.attempts=1
	spent=$(sed -n 's/.*without an attempt left: \([0-9]*\) .*/\1/p' <<<"$output")
	short=$((60 - $(gojq .there d.run/summary.json)))
	[ "$spent" -gt 0 ] && [ "$spent" -lt "$short" ]
	[ "${lines[-1]}" = "rg-generate: $short of 60 reviews are short: the same command goes on; $spent of them have no attempt left, for these raise generation.max_retries" ]
}

@test "generate: faults of the server cost no slot" {
	# three equal answers 500, or three malformed, end a record: keep them rare
	run -0 gen -n 60 -j 10 -o d --set sim.faults.server=0.02 --set sim.faults.bad_json=0.02 \
	    --set sim.faults.reset=0.1 --set sim.faults.truncate=0.1 --set sim.faults.overloaded=0.1 \
	    --set providers.sim.attempts=20
	[ "$(slots d)" = 60 ]
}

@test "generate: --status shows the figures while the run goes on, and after" {
	rg-generate -n 300 -j 4 -o d --set sim.latency=0.05 2>/dev/null &
	until_lines 8 d/reviews.jsonl
	run -0 rg-generate --status d/
	[[ $output =~ ^d:\ ([0-9]+)\ of\ 300\ reviews,\ ([0-9]+)\ of\ them\ new ]]
	[ "${BASH_REMATCH[1]}" -ge 8 ]
	[ "${BASH_REMATCH[1]}" = "${BASH_REMATCH[2]}" ]
	[[ $output = *$'\n  running   '[0-4]' in flight, '*' calls a second'$'\n  left      0:'* ]]
	[ "$(rg-status --json d | gojq -c '[.running, .wanted]')" = '[true,300]' ]
	kill -9 $!
	kill "$(<d.run/pid.rg-prompts)"
	flock d.run/lock true
	run -0 rg-generate --status d
	[[ $output = "d: $(wc -l <d/reviews.jsonl) of 300 reviews, "* ]]
	[[ $output = *$'\n  running   no: the same command goes on' ]]
	gen -n 300 -j 50 -o d
	[ "$(gojq -c '[.there, .running, .in_flight]' d.run/summary.json)" = '[300,false,0]' ]
	# the time is that of the run, whenever one asks and whoever has the lock
	cp d.run/summary.json end
	rg-status --json d | cmp end
	flock d.run/lock rg-status --end --json d | cmp end
	run -2 rg-status nowhere
	[ "$output" = "rg-status: cannot read 'nowhere.run/status': No such file or directory" ]
}

@test "generate: the live view is one line on a terminal, gone at the end; plain lines elsewhere" {
	rg-generate -n 60 -j 4 -o d --set sim.latency=0.4 2>/dev/null &
	until_lines 2 d/reviews.jsonl
	# script(1) gives it a terminal of 80 columns
	run -0 script -qec "stty cols 80; sleep 1 | rg-status --live d" /dev/null
	line=$(tr '\r' '\n' <<<"$output" | sed 's/^\x1b\[K//' | grep accepted | tail -n 1)
	[[ $line =~ ^[0-9]+\ of\ 60\ accepted,\ 0\ rejected,\ [0-4]\ in\ flight,\ [0-9.]+\ calls/s ]]
	[ "${#line}" -le 79 ]
	[[ $output != *$'\n'*accepted*$'\n'*accepted* ]]
	[[ $output = *$'\r\e[K' ]]
	run -0 bash -c 'sleep 0.5 | rg-status --live --every 0.2 d'
	# (a line has no time left before there is a rate)
	[[ $'\n'$output$'\n' = *$'\n'"rg-status: d: "*" of 60 accepted, 0 rejected, "*" left"$'\n'* ]]
	kill $!
	wait
}

@test "generate: it runs with its standard streams closed" {
	n=0
	for closed in '>&- 2>&-' '2>&-' '<&- 2>&-' '<&- >&- 2>&-'; do
		n=$((n + 1))
		run -0 bash -c "rg-generate -n 3 -o d$n $closed"
		[ "$output" = '' ]
		[ "$(slots d$n)" = 3 ]
		[ "$(gojq -c '[.there, .calls]' d$n.run/summary.json)" = '[3,3]' ]
	done
}

@test "generate: --sync asks one after the other" {
	run -0 gen -n 5 -o d --sync --set sim.concurrency=1
	run -0 gen -n 5 -o e --no-async --set sim.concurrency=1
	[ "$(gojq .retries d.run/summary.json e.run/summary.json)" = $'0\n0' ]
}

@test "generate: with the folder's data torn by a kill it mends it first" {
	gen -n 5 -o d
	truncate -s -9 d/reviews.jsonl
	run -0 gen -n 5 -o d
	[ "$(gojq -c '[.calls, .new]' d.run/summary.json)" = '[0,1]' ]
	[ "$(slots d)" = 5 ]
}

@test "generate: a dry run says what is lacking and what that comes to" {
	run -0 --separate-stderr gen -n 20 -o d --dry-run
	[ "$stderr" = 'rg-generate: d: 20 of 20 reviews would be asked for' ]
	[ "${lines[0]}" = 'calls   20, retries apart' ]
	[ ! -e d ]
	[ ! -e d.run ]
	gen -n 5 -o d
	run -0 --separate-stderr gen -n 20 -o d --dry-run
	[ "$stderr" = 'rg-generate: d: 15 of 20 reviews would be asked for' ]
	[ "${lines[0]}" = 'calls   15, retries apart' ]
	[ "$(slots d)" = 5 ]
}

@test "generate: -n and -j are refused by their own names" {
	for opt in '-n 0' '-j 0' '-n x' '--num-samples 1000000001' '-j 10001'; do
		most=1000000000
		[[ $opt != -j* ]] || most=10000
		run -2 rg-generate $opt
		[ "$output" = "rg-generate: ${opt% *} '${opt#* }': expected a whole number from 1 to $most (see 'rg-generate -h')" ]
	done
	run -2 rg-generate -n 1 -o d -p http://127.0.0.1:9
	[ "${lines[0]}" = 'rg-call: -p URL: no model: name one with -m' ]
}

@test "generate: after a kill --status says that nobody is at work, and counts what was stored" {
	setsid rg-generate -n 300 -j 4 -o d --set sim.latency=0.05 2>err &
	until_lines 9 d/reviews.jsonl
	kill -KILL -- -$!
	wait $! || :
	flock -w 10 d.run/lock true
	run -0 rg-generate --status d
	there=$(wc -l <d/reviews.jsonl)
	[ "${lines[0]}" = "d: $there of 300 reviews, $there of them new" ]
	# what was on its way from rg-check to the folder may be one more
	[[ ${lines[1]} =~ ^'  accepted  '([0-9]+)$ ]]
	[ "${BASH_REMATCH[1]}" -ge "$there" ]
	[ "${lines[-1]}" = '  running   no: the same command goes on' ]
}

@test "generate: a run that is refused leaves nothing behind" {
	mkdir here && echo mine >here/file
	refused() { run -2 gen -n 3 "$@"; [ "$(find . -not -path './.state*' | sort)" = $'.\n./here\n./here/file' ]; }
	refused -o here
	[ "$output" = "rg-collect: 'here' holds other files and no reviews.jsonl: it is no dataset folder" ]
	refused -o here --preview
	refused -o here --dry-run
	refused -o here/file
	[ "$output" = "rg-collect: cannot use 'here/file' as a folder: Not a directory" ]
	refused -o a/b/c
	[ "$output" = "rg-collect: cannot make 'a/b/c': 'a/b': No such file or directory" ]
	refused -o new -p openai
	[ "$output" = 'rg-call: providers.openai.api_key_env: $OPENAI_API_KEY is not set' ]
	refused -o new -p openai --preview
	cd here
	run -2 gen -n 3 -o .
	[ "$(ls -d ../*)" = ../here ]
	: >d.run
	run -2 gen -n 3 -o d
	[ "$output" = "rg-generate: cannot make 'd.run': File exists" ]
}

@test "generate: of two runs that begin at once neither stumbles over the other's DIR.run" {
	# it is made while this one is about to make it
	cat >at <<-'E'
		mkdir() { command mkdir "$@"; command mkdir "$@"; }
	E
	BASH_ENV=at run -0 gen -n 3 -o d
	[ "$(slots d)" = 3 ]
}

@test "generate: a folder may have a name that begins like an option" {
	run -0 gen -n 2 -o -n/
	run -0 gen -n 3 -o -n
	[[ $output = *'rg-generate: ./-n: 3 of 3 reviews, 1 of them new'* ]]
	run -0 rg-generate --status -n
	[ "$(wc -l <./-n/reviews.jsonl)" = 3 ]
	run -0 rg-generate --init -i
	[ -f ./-i/config.yaml ]
}

@test "generate: languages that the simulator does not write are told at once" {
	run -1 gen -n 2 -o d --set languages='[de, en]' --set generation.max_retries=0
	[ "$(grep -c "^rg-call: the simulator writes English only: what is planned in 'de' will be rejected$" <<<"$output")" = 1 ]
	run -0 gen -n 1 -o e
	[[ $output != *'English only'* ]]
}

@test "generate: wrong usage is exit status 2; -h and --version are 0" {
	run -2 rg-generate more
	[ "$output" = "rg-generate: unexpected argument 'more' (see 'rg-generate -h')" ]
	run -2 rg-generate --no-such
	run -2 rg-generate -n 0
	run -2 rg-generate -p nobody
	run -2 rg-generate -c missing.yaml
	run -2 rg-generate -o no/such/folder
	[ -z "$(ls)" ]
	run -0 rg-generate --version
	[ "$output" = 'rg-generate 0.1.0' ]
	run -0 rg-generate -h
	[ "${lines[0]}" = 'usage: rg-generate [-c file] [-j requests] [-m model] [--dry-run]' ]
}

@test "generate: the usage and the manual's synopsis are the same" {
	diff <(rg-generate -h | sed '/^$/,$d' | tr -s ' \t\n' ' ' | sed 's/^usage: //; s/ $//') \
	    <(mandoc -Tutf8 "$ROOT/man/rg-generate.1" | col -bx |
	    sed -n '/^SYNOPSIS/,/^DESCRIPTION/{//!p}' | tr -s ' \t\n' ' ' | sed 's/^ //; s/ $//')
}

@test "generate: a run whose rg-call refuses to begin ends at once and names it" {
	start=$SECONDS
	run -2 gen -n 9 -o d --max-cost 1 --set providers.sim.price=null
	[ $((SECONDS - start)) -lt 5 ]
	[ "$output" = "rg-call: --max-cost: the price of 'sim-1' is not known: set providers.sim.price, input and output" ]
}
