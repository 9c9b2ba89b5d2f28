# rg-generate --preview: a few reviews and their verdicts, and what the others
# come to.
load helper

gen() {
	rg-generate --set sim.latency=0.01 --set generation.max_retries=2 "$@"
}

@test "preview: shows so many with their verdicts and forecasts the others" {
	run -0 --separate-stderr gen -n 100 -o d --preview=20 --set sim.reviews.too_short=0.3
	yes=$(grep -c '^accept' <<<"$output")
	no=$(grep -c '^reject' <<<"$output")
	[ $((yes + no)) = 20 ]
	[ "$no" -gt 0 ]
	[ "$(grep -cE '^  [0-9] length: [0-9]+, limit ' <<<"$output")" = "$no" ]
	[ "$(grep -oE '^(accept|reject)  [0-9]+' <<<"$output" | cut -d' ' -f3)" = "$(seq -f %06.0f 20)" ]
	grep -qxE "calls   about [0-9]+ \([0-9]+ to [0-9]+\): $yes of 20 replies were accepted" <<<"$output"
	grep -qx 'cost    about $0.0000 ($0.0000 to $0.0000)' <<<"$output"
	grep -qxE 'time    about [0-9]+ s: -j 10 decides, at 0.0[0-9] s a call' <<<"$output"
	[[ $stderr = *"rg-generate: d: the other $((100 - yes)) of 100 reviews come to"* ]]
	[ "$(ls d.run)" = $'journal.jsonl\njournal.jsonl.written\nlock' ]
	[ ! -e d ]
}

@test "preview: what it forecasts is what comes" {
	run -0 gen -n 400 -j 20 -o d --preview=100 --set sim.reviews.too_short=0.3
	[[ $output =~ calls\ +about\ ([0-9]+)\ \(([0-9]+)\ to\ ([0-9]+)\) ]]
	low=${BASH_REMATCH[2]} high=${BASH_REMATCH[3]}
	gen -n 400 -j 20 -o d --set sim.reviews.too_short=0.3 || [ $? = 1 ]
	calls=$(gojq .calls d.run/summary.json)
	[ "$low" -le "$calls" ]
	[ "$calls" -le "$high" ]
}

@test "preview: is not paid twice, neither by another one nor by the run" {
	gen -n 30 -o d --preview=12 >one
	cp d.run/journal.jsonl before
	gen -n 30 -o d --preview=12 >two
	cmp <(grep -v ^time one) <(grep -v ^time two)
	cmp d.run/journal.jsonl before
	gen -n 30 -o d
	[ "$(gojq -c '[.there, .calls]' d.run/summary.json)" = '[30,18]' ]
	# and in a folder that has some it goes on behind them
	run -0 gen -n 40 -o d --preview=3
	[ "$(grep -oE '^accept  [0-9]+' <<<"$output" | cut -d' ' -f3 | xargs)" = '000031 000032 000033' ]
	[[ $output = *'the other 7 of 40 reviews come to'* ]]
	run -0 gen -n 30 -o d --preview
	[[ $output = 'rg-generate: d: all 30 reviews are there'* ]]
}

@test "preview: the plan may change after it, and what is new is asked for" {
	gen -n 10 -o d --preview=5 --set 'products=[{name: Alpha One, features: [steel]}]'
	run -0 gen -n 10 -o d --set 'products=[{name: Beta Two, features: [steel]}]'
	[ "$(gojq -c '[.there, .calls]' d.run/summary.json)" = '[10,10]' ]
	[ "$(gojq -r .product d/reviews.jsonl | sort -u)" = 'Beta Two' ]
	# but not in a folder that has begun
	run -2 gen -n 12 -o d --preview=5 --set 'products=[{name: Alpha One, features: [steel]}]'
	[[ $output = "rg-collect: 'products' is not what it was when this folder was begun"* ]]
}

@test "preview: calls that fail are shown, cost exit status 1, and are no ground for a forecast" {
	run -1 gen -n 20 -o d --preview=2 --set sim.faults.server=1 --set providers.sim.attempts=1
	[ "$(grep -c '^error  0' <<<"$output")" = 2 ]
	[[ $output != *'come to'* ]]
}

@test "preview: what cannot be written costs exit status 2, and is paid for but once" {
	run -2 bash -c 'rg-generate -n 6 -o d --preview=3 --set sim.latency=0 >/dev/full'
	[[ $output = *"rg-check: cannot write standard output: No space left on device"* ]]
	[[ $output = *"rg-call: cannot write standard output: No space left on device" ]]
	[ "$(ls d.run)" = $'journal.jsonl\njournal.jsonl.written\nlock' ]
}

@test "preview: wrong usage is exit status 2" {
	run -2 gen --preview=0 -o d
	[ "$output" = "rg-generate: --preview: '0' is not a number from 1 to 999999 (see 'rg-generate -h')" ]
	run -2 gen --preview=x -o d
	run -2 gen --preview 5 -o d
	[ "$output" = "rg-generate: unexpected argument '5': a number goes like --preview=5 (see 'rg-generate -h')" ]
	run -2 gen --preview --dry-run -o d
	[ "$output" = "rg-generate: --preview goes with neither --replay nor --dry-run (see 'rg-generate -h')" ]
	[ -z "$(ls)" ]
}
