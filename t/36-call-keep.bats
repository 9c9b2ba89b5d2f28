#!/usr/bin/env bats
# rg-call: what was paid for is neither asked nor written twice.

bats_require_minimum_version 1.5.0
load helper
load sim
load storm

quick='--set sim.latency=0'

teardown() {
	stop_sim
}

# The words of each prompt given, a record without id each.
nameless() {
	printf '{"prompt":"Say %s"}\n' "$@"
}

# ---- records without an id ----

@test "a line put in between makes no other record without an id be asked again" {
	start_sim $quick
	nameless one two three >in
	rg-call -k "${SIM[@]}" --journal j in >out1
	nameless zero one one-and-a-half two three >in
	rg-call -k "${SIM[@]}" --journal j in >out2
	[ "$(sim_stat .requests)" = 5 ]
	[ "$(gojq -r '"\(.id | split("-")[0]) \(.prompt)"' out2)" = $'1 Say zero\n2 Say one\n3 Say one-and-a-half\n4 Say two\n5 Say three' ]
	[ "$(gojq -c 'select(.prompt | test("(one|two|three)$")) | .reply.request_id' out1)" = \
	    "$(gojq -c 'select(.prompt | test(" (one|two|three)$")) | .reply.request_id' out2)" ]
}

@test "equal requests without an id get their replies in the order in which they stand" {
	start_sim $quick --set sim.jitter=0
	for i in {1..40}; do echo "{\"prompt\":\"Say\",\"mine\":$i}"; done >in
	rg-call -j 20 -k "${SIM[@]}" --journal j in >out1
	[ "$(sim_stat .requests)" = 40 ]
	[ "$(gojq -r .reply.request_id out1 | sort -u | wc -l)" = 40 ]
	rg-call -j 7 -k "${SIM[@]}" --journal j in >out2
	cmp out1 out2
	{ echo '{"prompt":"Say","mine":41}' && cat in; } >more
	rg-call -j 7 -k "${SIM[@]}" --journal j more >out2
	[ "$(sim_stat .requests)" = 41 ]
	[ "$(gojq -r .reply.request_id out1)" = "$(head -n 40 out2 | gojq -r .reply.request_id)" ]
}

@test "lines that are prompts are known by their request, and attempts are told apart" {
	start_sim $quick
	printf 'a\nb\n' >in
	rg-call --lines "${SIM[@]}" --journal j in >out
	printf 'new\na\nb\n' >in
	rg-call --lines "${SIM[@]}" --journal j in >out
	[ "$(sim_stat .requests)" = 3 ]
	printf '%s\n' '{"prompt":"a"}' '{"prompt":"a","attempt":2}' >in
	rg-call "${SIM[@]}" --journal j in >out
	[ "$(sim_stat .requests)" = 4 ]
	[ "$(gojq -c 'select(.request) | [.id, .attempt, .nth]' j | sort | uniq -c | tr -s ' ')" = $' 3 [null,1,1]\n 1 [null,2,1]' ]
}

# ---- older journals ----

@test "an older journal answers equal requests, is only read, and its replies are copied" {
	start_sim $quick
	prompts 3 >in
	rg-call -k "${SIM[@]}" --journal old in >out1
	cp old was
	chmod 400 old
	prompts 4 >in
	rg-call -k "${SIM[@]}" --journal j --reuse old in >out2
	[ "$(sim_stat .requests)" = 4 ]
	[ "$(head -n 3 out2)" = "$(cat out1)" ]
	cmp old was
	rm -f old
	rg-call -k "${SIM[@]}" --journal j in >out3
	[ "$(sim_stat .requests)" = 4 ]
	cmp out2 out3
	[ "$(jq -c 'select(.more) | [.id, .more]' j | sort)" = $'["a1",{"reused":true}]\n["a2",{"reused":true}]\n["a3",{"reused":true}]' ]
}

@test "no older journal answers another parameter, id or attempt" {
	start_sim $quick
	prompts 1 >in
	rg-call "${SIM[@]}" --journal old in >out
	rg-call "${SIM[@]}" --param seed=7 --reuse old in >out
	rg-call "${SIM[@]}" --set providers.t.model=sim-2 --reuse old in >out
	gojq -c '.id = "b"' in | rg-call "${SIM[@]}" --reuse old >out
	gojq -c '.attempt = 2' in | rg-call "${SIM[@]}" --reuse old >out
	[ "$(sim_stat .requests)" = 5 ]
	rg-call "${SIM[@]}" --reuse old in >out
	[ "$(sim_stat .requests)" = 5 ]
}

@test "of several older journals each answers what it has, the first that has it" {
	start_sim $quick
	prompts 2 >in
	rg-call "${SIM[@]}" --journal one in >out
	prompts 3 | tail -n 2 >in
	rg-call "${SIM[@]}" --journal two in >out
	prompts 3 >in
	rg-call -k "${SIM[@]}" --reuse one --reuse two in >out
	[ "$(sim_stat .requests)" = 4 ]
	[ "$(gojq -r .reply.request_id out | head -n 2 | sort)" = "$(gojq -r 'select(.id) | .request_id' one | sort)" ]
}

@test "a reply that was reused is not spent again, and one that failed is asked again with --retry" {
	start_sim $quick
	SIM+=(--set providers.t.price='{input: 1, cached: 1, output: 1}')
	prompts 2 >in
	rg-call "${SIM[@]}" --journal old in >out
	rg-call "${SIM[@]}" --journal j --reuse old in >out
	run -0 rg-call -q "${SIM[@]}" --journal j --max-cost 0 in
	use_sim openai sim-badjson
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --journal bad in
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --reuse bad in
	[ "$(sim_stat .requests)" = 4 ]
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --reuse bad --retry malformed in
	[ "$(sim_stat .requests)" = 6 ]
}

@test "an older journal that cannot be read, or with --replay, is refused by name" {
	prompts 1 >in
	run -2 rg-call $quick --reuse none in
	[ "$output" = "rg-call: --reuse: cannot open journal 'none': No such file or directory" ]
	echo 'dear diary' >diary
	run -2 rg-call $quick --reuse diary in
	[ "$output" = "rg-call: --reuse: journal 'diary' is no journal of rg-call" ]
	run -2 rg-call --replay j --reuse diary in
	[[ "$output" = 'rg-call: --replay asks nobody: it excludes --probe, --retry and --reuse'* ]]
}

# ---- what stands in the journal ----

@test "a body that is not valid UTF-8 stands there as base64, byte for byte, and is read again from there" {
	mkfifo port
	python3 -u - >port 2>err 3>&- <<-'END' &
		import http.server
		class Latin1(http.server.BaseHTTPRequestHandler):
		    def do_POST(self):
		        self.rfile.read(int(self.headers['Content-Length']))
		        body = '{"choices":[{"message":{"content":"caf\xe9"}}]}'
		        self.send_response(200)
		        self.send_header('Content-Length', str(len(body)))
		        self.end_headers()
		        self.wfile.write(body.encode('latin-1'))
		server = http.server.HTTPServer(('127.0.0.1', 0), Latin1)
		print(server.server_port)
		server.serve_forever()
	END
	SIM_PID=$!
	read -r SIM_URL <port
	SIM_URL=http://127.0.0.1:$SIM_URL
	use_sim openai m
	prompts 1 >in
	rg-call -q "${SIM[@]}" --journal j in >out
	[ "$(gojq -r .reply.text out)" = $'caf\xef\xbf\xbd' ]
	[ "$(gojq -r 'select(.id) | has("body")' j)" = false ]
	printf '{"choices":[{"message":{"content":"caf\xe9"}}]}' >want
	gojq -r 'select(.id) | .body_base64' j | base64 -d | cmp - want
	stop_sim
	rg-call -q "${SIM[@]}" --journal j in | cmp - out
}

@test "a last line that a kill tore is cut off, and its record asked again" {
	start_sim $quick
	prompts 3 >in
	rg-call -k -j 1 "${SIM[@]}" --journal j in >out1
	truncate -s -20 j
	rg-call -k -j 1 "${SIM[@]}" --journal j in >out2
	[ "$(sim_stat .requests)" = 4 ]
	[ "$(gojq -c '[.id, .reply.text]' out1)" = "$(gojq -c '[.id, .reply.text]' out2)" ]
	[ "$(gojq -r 'select(.id) | .id' j | xargs)" = 'a1 a2 a3' ]
}

# ---- --new ----

@test "--new writes only what was not written before" {
	start_sim $quick
	prompts 3 >in
	rg-call -k "${SIM[@]}" --journal j in >out
	prompts 5 >in
	run -0 --separate-stderr bash -c 'rg-call -k "$@" --journal j --new in >>out' - "${SIM[@]}"
	[ "$stderr" = 'rg-call: 3 records were written before, and are not again' ]
	[ "$(gojq -r .id out | xargs)" = 'a1 a2 a3 a4 a5' ]
	rg-call "${SIM[@]}" --journal j --new in >>out
	[ "$(wc -l <out)" = 5 ]
	[ "$(sim_stat .requests)" = 5 ]
	[ "$(stat -c %a j.written)" = 600 ]
}

@test "without --new everything is written, and what --new adds is told from then on" {
	start_sim $quick
	prompts 3 >in
	rg-call "${SIM[@]}" --journal j in >out
	head -n 2 in | rg-call "${SIM[@]}" --journal j >out
	[ "$(wc -l <out)" = 2 ]
	rg-call "${SIM[@]}" --journal j --new in >>out
	[ "$(gojq -r .id out | sort | xargs)" = 'a1 a2 a3' ]
}

@test "a changed record, another attempt and a new answer are new; a failure that is asked again, too" {
	start_sim $quick
	use_sim openai sim-refused
	prompts 1 >in
	run -1 rg-call "${SIM[@]}" --journal j in
	run -1 rg-call -q "${SIM[@]}" --journal j --new in
	[ -z "${lines[2]}" ]
	[ "$(rg-call -q "${SIM[@]}" --journal j --new --retry refused in 2>/dev/null | wc -l)" = 1 ]
	[ "$(gojq -c '.attempt = 2' in | rg-call -q "${SIM[@]}" --journal j --new 2>/dev/null | wc -l)" = 1 ]
	[ "$(gojq -c '.prompt = "other"' in | rg-call -q "${SIM[@]}" --journal j --new 2>/dev/null | wc -l)" = 1 ]
	use_sim openai sim-503-1
	run -1 rg-call "${SIM[@]}" --set providers.t.attempts=1 --journal k in
	[ "$(rg-call -q "${SIM[@]}" --journal k --new in 2>/dev/null | gojq .reply.calls)" = 1 ]
}

@test "a piece that a kill tore off is cut, one that was not written is written, one that was is not" {
	start_sim $quick
	prompts 3 >in
	rg-call -k -j 1 "${SIM[@]}" --journal j in >out
	cp out whole
	first=$(head -n 1 out | wc -c)
	all=$(wc -c <out)
	head -n 1 j.written >head
	# as the run leaves it if it is killed about the last write
	grep -c . j.written
	grep '"len"' j.written | tail -n 1 >last
	at=$(gojq .at last)
	for size in "$all" "$((all - 7))" "$((at + 1))" "$at"; do
		{ cat head; grep '"len"' j.written; } >w
		cp whole out.new
		cat out.new >out
		truncate -s "$size" out
		cp w j.written
		rg-call -k -j 1 "${SIM[@]}" --journal j --new in >>out
		cmp out whole
		cp w j.written
	done
	[ "$first" -gt 1 ]
}

@test "whether a piece went into a pipe nobody can tell: better twice than never, and it is said" {
	start_sim $quick
	prompts 3 >in
	rg-call -k "${SIM[@]}" --journal j in | cat >out
	grep -v '"marks":\[\]' j.written >w
	mv w j.written
	n=$(tail -n 1 j.written | gojq '.marks | length')
	run -0 --separate-stderr bash -c 'rg-call -k "$@" --journal j --new in | cat >>out' - "${SIM[@]}"
	[[ "$stderr" = "rg-call: $n records may be written a second time: nothing tells whether they were when the last run was killed"* ]]
	[ "$(gojq -r .id out | sort -u | xargs)" = 'a1 a2 a3' ]
	[ "$(wc -l <out)" = $((3 + n)) ]
}

@test "--new over an output that was cut or begun anew says so" {
	start_sim $quick
	prompts 2 >in
	rg-call "${SIM[@]}" --journal j in >out
	run -0 --separate-stderr bash -c 'rg-call "$@" --journal j --new in >out' - "${SIM[@]}"
	[ "${stderr_lines[0]}" = 'rg-call: standard output is shorter than it was left; what is missing there is not written again but without --new' ]
}

@test "--new without a journal, a damaged note of the output, one of another version: refused" {
	prompts 1 >in
	run -2 rg-call $quick --new in
	[[ "$output" = 'rg-call: --new needs a --journal that tells what was written'* ]]
	rg-call $quick --journal j in >out
	echo '{"rg-written":2}' >j.written
	run -2 rg-call $quick --journal j --new in
	[ "${lines[-1]}" = 'rg-call: j.written:1: of another version of rg-call' ]
	printf '{"rg-written":1}\noops\n' >j.written
	run -2 rg-call $quick --journal j --new in
	[ "${lines[-1]}" = 'rg-call: j.written:2: not what rg-call notes of its output' ]
}

@test "a full disk: the next --new takes up where it tore" {
	# the limit leaves room for what rg-call notes of its starts, 176 KiB
	prompts 900 >in
	rg-call -k $quick --journal j in >out
	cp out whole
	run -2 bash -c "trap '' XFSZ; ulimit -f 200; rg-call -k $quick --journal j in 2>&1 >out"
	[[ "$output" == *'rg-call: cannot write standard output: File too large'* ]]
	[ "$(wc -c <out)" -le 204800 ]
	rg-call -k $quick --journal j --new in >>out
	cmp out whole
}

# ---- calls in flight at a kill ----

@test "calls in flight at a kill are named as perhaps paid at the next start, and no others" {
	start_sim --set sim.latency=60
	prompts 9 >in
	rg-call -j 3 "${SIM[@]}" --journal j in >out 3>&- &
	in_flight() { [ "$(sim_stat .in_flight)" = "$1" ]; }
	until_so in_flight 3
	kill -9 $!
	[ "$(stat -c %a j.flight)" = 600 ]
	curl -s "$SIM_URL/settings" -d '{"latency": 0}' -o set
	run -0 --separate-stderr rg-call -v -q -j 3 "${SIM[@]}" --journal j --log log in
	[ "$(sort <<<"$stderr")" = 'rg-call: 3 calls were in flight when the last run was killed, and are perhaps paid (-v names them)
rg-call: a1: perhaps paid: no reply came before the kill
rg-call: a2: perhaps paid: no reply came before the kill
rg-call: a3: perhaps paid: no reply came before the kill' ]
	[ "$(gojq -r 'select(.event == "perhaps-paid") | "\(.id) \(.attempt) \(.since > 1e12)"' log | sort)" = $'a1 1 true\na2 1 true\na3 1 true' ]
	[ ! -e j.flight ]
	run -0 --separate-stderr rg-call -q "${SIM[@]}" --journal j in
	[ -z "$stderr" ]
}

@test "a call in flight in a worker that dies is named in the same run" {
	start_sim --set sim.latency=60
	prompts 2 >in
	rg-call -v -q -j 2 --workers 2 "${SIM[@]}" --journal j --log log in >out 2>err 3>&- &
	pid=$!
	in_flight() { [ "$(sim_stat .in_flight)" = "$1" ]; }
	until_so in_flight 2
	curl -s "$SIM_URL/settings" -d '{"latency": 0}' -o set
	mapfile -t workers < <(pgrep -P $pid)
	kill -9 "${workers[@]}"
	wait $pid
	[ "$(gojq -r 'select(.event == "perhaps-paid") | .id' log | sort | xargs)" = 'a1 a2' ]
	[ "$(grep -c 'perhaps paid: its worker died before a reply came' err)" = 2 ]
	grep -qx 'rg-call: 2 calls were in flight in workers that died, and are perhaps paid twice' err
	[ "$(gojq -r .id out | sort | xargs)" = 'a1 a2' ]
}

@test "what is no file of calls in flight, or one of another version, is refused and left" {
	prompts 1 >in
	head -c 300 /dev/zero | tr '\0' x >j.flight
	run -2 rg-call $quick --journal j in
	[ "${lines[-1]}" = "rg-call: 'j.flight' is not what rg-call keeps of calls in flight" ]
	{ echo '{"rg-flight":2}'; head -c 300 /dev/zero; } >j.flight
	run -2 rg-call $quick --journal j in
	[ "${lines[-1]}" = "rg-call: 'j.flight' is of another version of rg-call" ]
	[ "$(stat -c %s j.flight)" = 316 ]
}

@test "25 kills of parent, worker or all lose no reply, write none twice, and each call made again is named" {
	storm 25 3000
	weathered 3000 25
}

# ---- never another's answer ----

@test "3000 calls with random delays, faults and retries: every reply is that of its own prompt" {
	muddle 3000 -j 300
}

# ---- what counts as an answer ----

@test "a bad request is in the journal, and asked again with --retry only" {
	start_sim $quick
	use_sim openai sim-context
	prompts 3 >in
	run -1 rg-call -q "${SIM[@]}" --journal j in
	run -1 --separate-stderr rg-call -q "${SIM[@]}" --journal j in
	[ "$(gojq -r .error.class <<<"$output" | uniq -c | tr -s ' ')" = ' 3 bad-request' ]
	[ "$(sim_stat .requests)" = 3 ]
	run -1 rg-call -q "${SIM[@]}" --journal j --retry bad-request in
	[ "$(sim_stat .requests)" = 6 ]
}

@test "a request that names a field the model does not know is no answer" {
	start_sim $quick
	use_sim openai sim-strict
	rg-call -q "${SIM[@]}" --set providers.t.sampling.temperature=1 --journal j <<<'{"id":"a","prompt":"x"}' >out
	# as if a kill had come between the refusal and the reply
	sed -i '$d' j
	rg-call -q "${SIM[@]}" --set providers.t.sampling.temperature=1 --journal j <<<'{"id":"a","prompt":"x"}' >out
	[ "$(gojq 'has("error")' out)" = false ]
	[ "$(sim_stat .outcomes.ok)" = 2 ]
}

@test "a wrong key is asked with again" {
	start_sim $quick
	use_sim openai sim-auth
	run -5 rg-call -q "${SIM[@]}" --journal j <<<'{"id":"a","prompt":"x"}'
	run -5 rg-call -q "${SIM[@]}" --journal j <<<'{"id":"a","prompt":"x"}'
	[ "$(sim_stat .requests)" = 2 ]
}

@test "broken lines within a journal are named, and answer nobody" {
	start_sim $quick
	prompts 3 >in
	rg-call -q "${SIM[@]}" --journal j in >out
	sed -i '3s/.*/{"id":"a2", broken/' j
	run -0 --separate-stderr rg-call -q "${SIM[@]}" --journal j in
	[ "$stderr" = 'rg-call: j:3: no line of a journal; 1 such are passed over' ]
	[ "$(sim_stat .requests)" = 4 ]
}
