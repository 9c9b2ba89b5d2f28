# rg-check: check.external, a judge of the user's own.
load helper

# Records with these texts, by the numbers from 1.
records() {
	local n=0 text

	for text in "$@"; do
		n=$((n + 1))
		gojq -cn --arg id "r$n" --arg text "$text" '{id: $id, reply: {text: ({title: "My view", $text, rating: 4} | tojson)}}'
	done
}

# Judge standard input by a filter.
judge() {
	rg-check --set check.external="$1" --rejects rej "${@:2}"
}

# The reasons of a record among the rejects.
reason() {
	gojq -c --arg id "$1" 'select(.id == $id).check | [.verdict, (.reasons[] | .rule, .evidence, .value, .at, .mode)]' rej
}

@test "external: the judge sees each record once, in order, and its verdict is a reason in its own words" {
	records 'The lid closes.' 'It hums loudly at night.' 'Blue, too.' >in
	cat >judge.sh <<-'EOF'
	while read -r line; do
		printf '%s\n' "$line" >>seen
		case $line in
		*hums*) echo '{"verdict":"reject","reason":"kettles do not hum","evidence":"hums loudly"}' ;;
		*Blue*) echo '{"verdict":"warn","reason":"short","id":"r3"}' ;;
		*) echo '{"verdict":"accept","reason":"fine"}' ;;
		esac
	done
	EOF
	run -0 --separate-stderr judge 'sh judge.sh' <in
	[ "$(jq -c '[.id, .check.reasons]' <<<"$output")" = '["r1",[]]
["r3",[{"rule":"external","evidence":"","value":"short","limit":null,"mode":"warn"}]]' ]
	[ "$(reason r2)" = '["reject","external","hums loudly","kettles do not hum",[3,14],null]' ]
	[ "$(gojq -r .review.text seen | paste -sd '|')" = 'The lid closes.|It hums loudly at night.|Blue, too.' ]
	[ "$stderr" = 'rg-check: 3 read, 2 accepted, 1 rejected: external 1' ]
}

@test "external: a record is passed on before the judge is asked about the next" {
	records 'The lid closes.' 'Green and round.' 'Blue, too.' >in
	cat >judge.sh <<-'EOF'
	while read -r line; do
		wc -l <out >>passed
		echo '{"verdict":"accept"}'
	done
	EOF
	judge 'sh judge.sh' <in >out
	[ "$(paste -sd ' ' passed)" = '0 1 2' ]
}

@test "external: what a rule before has rejected, and a failed call, are not shown to the judge" {
	{ records 'Mail jane@example.com.' 'The lid closes.'; echo '{"id":"x","error":{"class":"timeout"}}'; } >in
	run -1 --separate-stderr judge 'tee seen | sed -u "s/.*/{\"verdict\":\"accept\"}/"' <in
	[ "$(gojq -r .id <<<"$output")" = r2 ]
	[ "$(gojq -r .id seen)" = r2 ]
}

@test "external: garbage is an error of its record and of no other, as a failed call is" {
	records 'The lid closes.' 'Green and round.' 'Blue, too.' 'Never used it.' >in
	run -1 --separate-stderr judge 'sed -u "s/.*lid.*/oops/; s/.*Green.*/{\"verdict\":\"maybe\"}/; s/.*Blue.*/[1]/; s/.*Never.*/{\"verdict\":\"accept\"}/"' <in
	[ "$(gojq -r .id <<<"$output")" = r4 ]
	[ "$(reason r1)" = '["error","external","oops","no verdict",null,null]' ]
	[ "$(reason r2)" = '["error","external","{\"verdict\":\"maybe\"}","no verdict",null,null]' ]
	[ "$(reason r3)" = '["error","external","[1]","no verdict",null,null]' ]
	[ "$stderr" = 'rg-check: 4 read, 1 accepted, 3 failed, 0 rejected' ]
}

@test "external: a judge that dies on a record costs that record, and is started again" {
	records 'The lid closes.' 'Kill me.' 'Blue, too.' >in
	run -1 --separate-stderr judge 'echo start >>starts; while read -r l; do case $l in *Kill*) exit 7 ;; esac; echo "{\"verdict\":\"accept\"}"; done' <in
	[ "$(gojq -r .id <<<"$output" | paste -sd ' ')" = 'r1 r3' ]
	[ "$(reason r2)" = '["error","external","","ended with status 7",null,null]' ]
	[ "$(wc -l <starts)" -eq 2 ]
}

@test "external: a judge that hangs on a record is ended with all it started, and started again" {
	records 'The lid closes.' 'Hang now.' 'Blue, too.' >in
	run -1 --separate-stderr judge 'while read -r l; do case $l in *Hang*) sleep 1000 & echo $! >pid; wait ;; esac; echo "{\"verdict\":\"accept\"}"; done' --set check.external_timeout=0.5 <in
	[ "$(gojq -r .id <<<"$output" | paste -sd ' ')" = 'r1 r3' ]
	[ "$(reason r2)" = '["error","external","","gave no answer in time",null,null]' ]
	# killed; an init that reaps nobody may leave a zombie
	for _ in {1..100}; do
		state=$(cut -d ' ' -f 3 "/proc/$(cat pid)/stat" 2>/dev/null || echo Z)
		[ "$state" != Z ] || break
		sleep 0.05
	done
	[ "$state" = Z ]
}

@test "external: three records in a row without an answer end the run, which says why" {
	records 'The lid closes.' 'Green and round.' 'Blue, too.' 'Never used it.' >in
	run -2 --separate-stderr judge 'exec no-such-judge 2>/dev/null' <in
	[ -z "$output" ]
	[ "$stderr" = "rg-check: check.external: 'exec no-such-judge 2>/dev/null' ended with status 127" ]
	[ "$(gojq -r .id rej | paste -sd ' ')" = 'r1 r2' ]
	run -2 --separate-stderr judge 'kill -SEGV $$' <in
	[[ $stderr = "rg-check: check.external: 'kill -SEGV \$\$' was killed by signal 11" ]]
	run -2 --separate-stderr judge 'exec >&-; cat >/dev/null' --set check.external_timeout=5 <in
	[[ $stderr = *"closed its output" ]]
}

@test "external: a line too many means that nothing belongs together: exit 2, at the next record or at the end" {
	records 'The lid closes.' >in
	run -2 --separate-stderr judge 'sed -u "s/.*/{\"verdict\":\"accept\"}/p"' <in
	[[ $stderr = "rg-check: check.external: 'sed -u "*"' wrote a line that nobody had asked for" ]]
	records 'The lid closes.' 'Green and round.' 'Blue, too.' >in
	run -2 --separate-stderr judge 'sed -u "s/.*/{\"verdict\":\"accept\"}/p"' <in
	[[ $stderr = *'wrote a line that nobody had asked for' ]]
	run -2 --separate-stderr judge 'sed -u "s/.*/{\"verdict\":\"accept\"}/"; echo bye' <in
	[[ $stderr = *'wrote a line that nobody had asked for' ]]
}

@test "external: an answer to another record is noticed by its id" {
	records 'The lid closes.' 'Green and round.' >in
	run -2 --separate-stderr judge 'sed -u "s/.*/{\"verdict\":\"accept\",\"id\":\"r1\"}/"' <in
	[[ $stderr = *"answered 'r1' when asked about 'r2'" ]]
}

@test "external: neither a record larger than any pipe nor a judge that answers early makes both wait for ever" {
	gojq -cn '{id: "a", review: {title: "t", rating: 4, text: "The lid closes."}, pad: ("x" * 3000000)}' >in
	# answers before it has read anything of the line
	run -0 --separate-stderr timeout 30 rg-check -q --set check.external='echo "{\"verdict\":\"accept\"}"; cat >/dev/null' <in
	[ "$(gojq -r .id <<<"$output")" = a ]
	# never reads
	run -1 --separate-stderr timeout 30 rg-check -q --rejects rej --set check.external='sleep 1000' --set check.external_timeout=0.3 <in
	[ "$(reason a)" = '["error","external","","gave no answer in time",null,null]' ]
	# writes without end
	rm rej
	run -1 --separate-stderr timeout 30 rg-check -q --rejects rej --set check.external="tr '\\\\0' x </dev/zero" <in
	[ "$(reason a)" = '["error","external","","gave an answer that is too long",null,null]' ]
}

@test "external: a file that was merely found may not name a judge, one that is named may" {
	records 'The lid closes.' >in
	printf 'check:\n  external: touch ran; cat\n' >config.yaml
	run -2 --separate-stderr rg-check <in
	[ "$stderr" = 'rg-check: config.yaml:2: check.external: not honoured in a file that was merely found; name it with -c' ]
	[ ! -e ran ]
	run -1 --separate-stderr rg-check -c config.yaml --rejects rej <in
	[ -e ran ]
}

@test "external: the first interrupt does not reach the judge: the rest is judged" {
	records 'The lid closes.' 'Green and round.' >in
	mkfifo pipe
	setsid rg-check --set check.external='sed -u "s/.*/{\"verdict\":\"accept\"}/"' <pipe >out 2>err 3>&- &
	pid=$!
	exec 4>pipe
	head -n 1 in >&4
	for _ in {1..200}; do
		[ ! -s out ] || break
		sleep 0.05
	done
	kill -INT -- -"$(ps -o pgid= -p "$pid" | tr -d ' ')"
	tail -n 1 in >&4
	exec 4>&-
	wait "$pid" || status=$?
	[ "$(gojq -r .id out | paste -sd ' ')" = 'r1 r2' ]
	grep -qxF 'rg-check: 2 read, 2 accepted, 0 rejected' err
}
