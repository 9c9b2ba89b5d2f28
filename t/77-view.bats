# What a person sees of a run: the live line at every width, the table, and the
# figures from elsewhere.
load helper

# figures COUNTER=VALUE ...: a run that took a minute, with these of rg-call
figures() {
	mkdir d d.run
	seq -f '{"id":"%06.0f-s0-00000000"}' 1234 >d/reviews.jsonl
	: >d.run/status
	export RG_STATUS=d.run/status
	status write rg-prompts planned=2000 have=200 short=1 started=1700000000000
	status write rg-check accepted=1034 rejected=507 rejected.length=400 \
	    rejected.product=100 rejected.rating=7 errors=3
	status write rg-collect stored=1034
	status write rg-call calls=1800 retries=12 "$@" in_flight=20 \
	    tokens_in=700000 tokens_out=112345
	unset RG_STATUS
	touch -d @1700000060 d.run/status
}

# line COLUMNS: the live line on a terminal so wide
line() {
	python3 "$ROOT/t/terminal.py" "$1" sh -c 'sleep 0.3 | rg-status --live d' >raw
	tr '\r' '\n' <raw | sed 's/^\x1b\[K//' | grep -m 1 rejected
}

@test "view: the line says accepted of N, rejected by reason, in flight, calls a second, 429s, tokens, dollars, time left" {
	figures rate_limited=9 cost=1234500000
	[ "$(line 200)" = '1234 of 2000 accepted, 507 rejected (length 400, product 100, +1), 3 failed, 0 in flight, 30.0 calls/s, 9 429s, 812k tokens, $1.2345, 0:44 left' ]
	run -0 bash -c 'sleep 0.3 | rg-status --live --every 0.1 d'
	[ "${lines[0]}" = 'rg-status: d: 1234 of 2000 accepted, 507 rejected (length 400, product 100, +1), 3 failed, 0 in flight, 30.0 calls/s, 9 429s, 812k tokens, $1.2345, 0:44 left' ]
}

@test "view: on a narrow terminal it takes fewer words, then fewer rules, and is cut at last" {
	figures rate_limited=0 cost=1234500000
	[ "$(line 130)" = '1234/2000, 507 rejected (length 400, product 100, +1), 3 failed, 0 in flight, 30.0/s, 812k tok, $1.23, 0:44 left' ]
	[ "$(line 110)" = '1234/2000, 507 rejected (length 400, +2), 3 failed, 0 in flight, 30.0/s, 812k tok, $1.23, 0:44 left' ]
	[ "$(line 85)" = '1234/2000, 507 rejected, 3 failed, 0 in flight, 30.0/s, 812k tok, $1.23, 0:44 left' ]
	[ "$(line 40)" = '1234/2000, 507 rejected, 3 failed, 0 in' ]
}

@test "view: the table and the JSON have the same figures" {
	figures rate_limited=9 cost=1234500000
	run -0 rg-generate --status d
	[ "$output" = 'd: 1234 of 2000 reviews, 1034 of them new
  accepted  1034
  rejected  507 (length 400, product 100, rating 7)
  failed    3
  calls     1800, 12 retries, 9 answered 429
  tokens    700000 in, 112345 out
  cost      $1.2345
  time      60.0 s, 17.2 reviews a second
  running   no: the same command goes on' ]
	[ "$(rg-status --json d | gojq -c '[.rejected, .by_rule, .failed, .short, .calls, .retries, .rate_limited, .tokens_in, .tokens_out, .cost, .seconds]')" = \
	    '[507,{"length":400,"product":100,"rating":7},3,1,1800,12,9,700000,112345,1.2345,60]' ]
}

# drawn COLUMNS ARGUMENT ...: a run on such a terminal; in pieces, what was
# drawn, a line each
drawn() {
	local columns=$1 rc=0

	shift
	python3 "$ROOT/t/terminal.py" "$columns" rg-generate -o d "$@" >raw || rc=$?
	# each drawing begins by clearing the line
	sed 's/\r\x1b\[K/\n<draw>/g' raw | tr -d '\r' >pieces
	grep '^<draw>.*rejected.* in flight' pieces >live
	return "$rc"
}

@test "view: of a whole run on a terminal one line is drawn over and over, never wider than it, and is gone at the end" {
	for columns in 40 80 132; do
		rm -rf d d.run
		drawn $columns -n 60 -j 10 --set sim.latency=0.15 --set sim.reviews.too_short=0.3
		[ "$(wc -l <live)" -ge 4 ]
		[ "$(sed 's/^<draw>//' live | awk '{ print length }' | sort -n | tail -n 1)" -lt $columns ]
		# nothing is left of it: each is followed by a clearing, none by a line's end
		[ "$(grep -A 1 -F -f live pieces | grep -cvE '^<draw>|^--$')" = 0 ]
		# and what stays on the screen are whole lines of messages and the table
		grep -v -F -f live pieces | sed 's/^<draw>//' | grep -v '^$' >rest
		[ "$(grep -cvE '^(rg-generate: d: 60 of 60 reviews, 60 of them new|  [a-z]+ +[0-9$].*|rg-call: no model is asked: .*)$' rest)" = 0 ]
	done
}

@test "view: a message in the middle stands on a line of its own" {
	drawn 80 -n 40 -j 10 --set sim.latency=0.15 --set sim.reviews.refusal=1 \
	    --set generation.max_retries=1 || [ $? = 1 ]
	grep -qxE '(<draw>)?rg-prompts: 40 of 40 slots are short:' pieces
	[ "$(grep -cE '^(<draw>)?rg-prompts: +[0-9]+ +[1-5] +2 ' pieces)" = 20 ]
	grep -qx 'rg-generate: 40 of 40 reviews are short: raise generation.max_retries, they have no attempt left' pieces
}
