# rg-check: reading, verdicts, where records go.
load helper

# A record: id, text, and what else is given as JSON.
rec() {
	gojq -cn --arg id "$1" --arg text "$2" --argjson more "${3:-{\}}" '
	{id: $id, attempt: 1, plan: {rating: 4}, reply: {text:
	({title: "A title", text: $text, rating: 4} | tojson)}} * $more'
}

# A record whose reply is given as it is.
raw() {
	gojq -cn --arg id "$1" --arg text "$2" \
	    '{id: $id, plan: {rating: 4}, reply: {text: $text}}'
}

# Names of the rules that rejected, one line a record.
rules() {
	gojq -r '"\(.id) \([.check.reasons[].rule] | join(","))"' "$1"
}

@test "an accepted record goes on with its review and its verdict" {
	rec r1 'Boils fast, pours well.' '{"mine": [1, null]}' >in
	run -0 --separate-stderr rg-check <in
	[ "$(jq -c '[.review, .check, .mine]' <<<"$output")" = '[{"title":"A title","text":"Boils fast, pours well.","rating":4},{"verdict":"accept","reasons":[]},[1,null]]' ]
	[ "$stderr" = 'rg-check: 1 read, 1 accepted, 0 rejected' ]
}

@test "a rejected record is no failure, goes to the file and carries its reasons" {
	rec r1 'Boils fast.' '{"plan": {"rating": 2}}' >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ -z "$output" ]
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: rating 1' ]
	[ "$(jq -c .check rej)" = '{"verdict":"reject","reasons":[{"rule":"rating","evidence":"4","value":4,"limit":2}]}' ]
	[ "$(stat -c %a rej)" = 600 ]
}

@test "a broken line is named on stderr and costs exit status 1" {
	{ rec r1 'Boils fast.'; echo '{oops'; echo '[]'; rec r2 'Pours well.'; } >in
	run -1 --separate-stderr rg-check <in
	[ "$(gojq -r '.id, .check.verdict' <<<"$output")" = $'r1\naccept\nr2\naccept' ]
	[ "${stderr_lines[0]}" = 'rg-check: <stdin>:2: not a JSON object' ]
	[ "${stderr_lines[1]}" = 'rg-check: <stdin>:3: not a JSON object' ]
	[ "${stderr_lines[2]}" = 'rg-check: 4 read, 2 accepted, 2 broken, 0 rejected' ]
}

@test "bytes that have the shape of UTF-8 and are no character make a broken line" {
	{
		printf '{"a": "\xed\xa0\x80"}\n{"\xc0\xae": 1}\n'
		printf '{"a": "\\\xe0\x80\x80"}\n{"a": ["\xf4\x90\x80\x80"]}\n'
		printf '{"a": "\\"\xed\x9f\xbf\xf4\x8f\xbf\xbf"}\n'
		printf '\xef\xbb\xbf{"a": 1}\n' # a mark, but not at the start
	} >in
	run -1 --separate-stderr rg-check --rejects rej <in
	[[ "$(gojq -r '.id' rej)" = 5-???????? ]]
	[ "$(grep -c 'not valid UTF-8$' <<<"$stderr")" -eq 4 ]
	[ "${stderr_lines[4]}" = 'rg-check: <stdin>:6: not a JSON object' ]
}

@test "a failed call is an error, goes to the file and costs exit status 1" {
	echo '{"id":"a","error":{"class":"network","message":"no route"}}' >in
	echo '{"id":"b","prompt":"x"}' >>in
	run -1 --separate-stderr rg-check --rejects rej <in
	[ -z "$output" ]
	[ "$stderr" = 'rg-check: 2 read, 0 accepted, 2 failed, 0 rejected' ]
	[ "$(jq -c .check rej)" = '{"verdict":"error","reasons":[{"rule":"call","evidence":"no route","value":"network","limit":null}]}
{"verdict":"error","reasons":[{"rule":"call","evidence":"","value":"no reply","limit":null}]}' ]
}

@test "a reply that was cut or refused by the provider is rejected, not failed" {
	raw a '{"title": "T", "te' | gojq -c '.error = {class: "truncated", message: "cut"}' >in
	echo '{"id":"b","error":{"class":"refused","message":"blocked"}}' >>in
	run -0 --separate-stderr rg-check --rejects rej --set check.refusal.mode=off <in
	[ "$stderr" = 'rg-check: 2 read, 0 accepted, 2 rejected: truncated 1, refusal 1' ]
	[ "$(jq -c .check.reasons rej)" = '[{"rule":"truncated","evidence":"{\"title\": \"T\", \"te","value":"truncated","limit":null}]
[{"rule":"refusal","evidence":"","value":"refused","limit":null}]' ]
}

@test "the order of a record's keys changes no verdict" {
	rec r1 'Boils fast.' '{"plan": {"rating": 2, "language": "en"}}' >in
	jq -c '.plan |= {rating, language}' in >turned
	run -1 cmp -s in turned
	echo '{"id":"b","error":{"message":"cut","class":"truncated"}}' >>turned
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: rating 1' ]
	run -0 --separate-stderr rg-check --rejects rej <turned
	[ "$stderr" = 'rg-check: 2 read, 0 accepted, 2 rejected: truncated 1, rating 1' ]
}

@test "a record without a plan is judged by the rules that need none, and gets its line and a hash for an id" {
	{ echo; rec x 'Boils fast.' | gojq -c 'del(.id, .plan)'; } >in
	run -0 --separate-stderr rg-check <in
	[ "$(gojq -c '[(.id | test("^2-[0-9a-f]{8}$")), .check.verdict]' <<<"$output")" = '[true,"accept"]' ]
}

@test "parse: JSON is found bare, in a fence, within talk and after thoughts" {
	j='{"title":"T","text":"Good & loud.","rating":4}'
	{
		raw a "$j"
		raw b $'```json\n'"$j"$'\n```'
		raw c $'Sure! Here it is:\n\n```\n'"$j"$'\n```\nShall I {change} it?'
		raw d "<think>A draft: {\"title\":\"no\"}</think> $j"
		raw e "A {curly} word, then $j and more"
	} >in
	run -0 --separate-stderr rg-check --set check.duplicate.mode=off \
	    --set check.near_duplicate.mode=off <in
	[ "$(gojq -r '"\(.id) \(.review.text)"' <<<"$output")" = 'a Good & loud.
b Good & loud.
c Good & loud.
d Good & loud.
e Good & loud.' ]
}

@test "parse: what is no JSON object is rejected with the reason" {
	{ raw a 'It is a nice kettle.'; raw b '["x"]'; raw c '{"title": "T", '; raw d ''; } >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$(rules rej)" = $'a parse\nb parse\nc parse\nd parse' ]
	[ "$(head -1 rej | jq -c .check.reasons[0])" = '{"rule":"parse","evidence":"It is a nice kettle.","value":"not a JSON object","limit":"a JSON object"}' ]
}

@test "parse: off takes the whole reply for the text" {
	raw a 'It is a nice kettle.' >in
	run -0 --separate-stderr rg-check --set check.parse.mode=off --set check.schema.mode=off <in
	[ "$(jq -c .review <<<"$output")" = '{"text":"It is a nice kettle."}' ]
}

@test "schema: each field that is missing or of another type is named" {
	{
		raw a '{"title":"T","text":"Fine kettle."}'
		raw b '{"title":7,"text":"","rating":"4"}'
		raw c '{"title":"T","text":"Quiet kettle.","rating":6}'
		raw d '{"title":"T","text":"Slow kettle.","rating":4.5}'
		raw e '{"title":"T","text":"Red kettle.","rating":4.0}'
	} >in
	run -0 --separate-stderr rg-check --rejects rej \
	    --set check.commentary.mode=off <in
	[ "$(gojq -r .id <<<"$output")" = e ]
	[ "$(gojq -r '"\(.id) \(.check.reasons[] | "\(.value) [\(.limit)] \(.evidence)")"' rej)" = 'a rating is missing [a whole number from 1 to 5] 
b title: int [a string, not empty] 7
b text: string [a string, not empty] ""
b rating: string [a whole number from 1 to 5] "4"
c rating: int [a whole number from 1 to 5] 6
d rating: double [a whole number from 1 to 5] 4.5' ]
}

@test "schema: a rating of many digits is none, as a number and as a string" {
	raw a '{"title":"T","text":"Red kettle.","rating":99999999999999999999}' >in
	raw b '{"title":"T","text":"Red kettle.","rating":"99999999999999999999"}' >>in
	raw c '{"title":"T","text":"Red kettle.","rating":18446744073709551620}' >>in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$(gojq -c '[.id, .check.reasons[0].rule]' rej)" = '["a","parse"]
["b","schema"]
["c","parse"]' ]
}

@test "length: words are counted against the plan, give or take the limit" {
	words() { seq -s ' ' -f "w%g$1" "$2"; }
	p='{"plan":{"length":[20,40]}}'
	{ rec a "$(words a 14)" "$p"; rec b "$(words b 15)" "$p"; rec c "$(words c 50)" "$p"; rec d "$(words d 51)" "$p"; } >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = $'b\nc' ]
	[ "$(gojq -c '.check.reasons[] | [.rule, .value, .limit, .evidence]' rej | tail -1)" = '["length",51,[15,50],"w51d"]' ]
	run -0 --separate-stderr rg-check --set check.length.limit=0.5 <in
	[ "$(gojq -r .id <<<"$output")" = $'a\nb\nc\nd' ]
}

@test "length: two characters of Chinese count as a word" {
	p='{"plan":{"length":[8,8]}}'
	rec a '水壶很好用而且加热非常快我很喜欢' "$p" >in
	run -0 rg-check --set check.length.limit=0 <in
}

@test "a rule that warns accepts and says so, one that is off is silent" {
	rec a 'Boils fast.' '{"plan":{"rating":1}}' >in
	run -0 --separate-stderr rg-check --set check.rating.mode=warn <in
	[ "$(jq -c .check <<<"$output")" = '{"verdict":"accept","reasons":[{"rule":"rating","evidence":"4","value":4,"limit":1,"mode":"warn"}]}' ]
	run -0 --separate-stderr rg-check --set check.rating.mode=off <in
	[ "$(jq -c .check <<<"$output")" = '{"verdict":"accept","reasons":[]}' ]
}

@test "duplicate: case, punctuation and the form of accents make no difference" {
	{ rec a $'The caf\xc3\xa9 kettle: quick!'; rec b $'the CAFE\xcc\x81 kettle -- quick'; rec c 'The tea kettle: quick!'; } >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = $'a\nc' ]
	[ "$(gojq -c '.check.reasons[] | [.rule, .value, .limit, .of]' rej)" = '["duplicate",1,1,"a"]' ]
}

@test "near_duplicate: the earlier id and the similarity are in the reason" {
	t=$(seq -s ' ' -f 'w%g' 60)
	{ rec a "$t"; rec b "${t/w30 /other }"; rec c "$(seq -s ' ' -f 'w%g' 41 100)"; } >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = $'a\nc' ]
	[ "$(gojq -c '.check.reasons[] | [.rule, .value, .limit, .of]' rej)" = '["near_duplicate",0.9016,0.4,"a"]' ]
}

@test "near_duplicate: short texts are compared by characters" {
	{ rec a 'The lid of this kettle closes with a soft click.'; rec b 'The lid of this kettle closes with one soft click.'; rec c 'The handle of this pan gets far too hot.'; } >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = $'a\nc' ]
	[ "$(rules rej)" = 'b near_duplicate' ]
	[ "$(gojq .check.reasons[0].limit rej)" = 0.55 ]
	run -0 --separate-stderr rg-check --set check.near_duplicate.short_limit=0.99 <in
	[ "$(gojq -r .id <<<"$output")" = $'a\nb\nc' ]
}

@test "no review is a duplicate of its own id or of its own slot" {
	{ rec 000017-s1-aaaaaaaa 'Boils fast.'; rec 000017-s1-aaaaaaaa 'Boils fast.'; rec 000017-s1-bbbbbbbb 'Boils fast.'; rec 000018-s1-aaaaaaaa 'Boils fast.'; rec 000017-s2-aaaaaaaa 'Boils fast.'; } >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = $'000017-s1-aaaaaaaa\n000017-s1-aaaaaaaa\n000017-s1-bbbbbbbb' ]
	[ "$(rules rej)" = $'000018-s1-aaaaaaaa duplicate\n000017-s2-aaaaaaaa duplicate' ]
}

@test "a rejected review is not kept: its text may come again" {
	{ rec a 'Boils fast.' '{"plan":{"rating":1}}'; rec b 'Boils fast.'; } >in
	run -0 --separate-stderr rg-check <in
	[ "$(gojq -r .id <<<"$output")" = b ]
}

@test "same lines, same order, same output" {
	for i in $(seq 40); do rec "r$i" "Review $((i % 7)) of a kettle with $((i % 5)) lids"; done >in
	rg-check --rejects rej1 <in >out1
	rg-check --rejects rej2 <in >out2
	cmp out1 out2
	cmp rej1 rej2
	[ -s rej1 ]
}

@test "a record stands in the rejects once, by id and attempt" {
	{ rec 000001-s1-aaaaaaaa 'XYZ is good.'; rec 000001-s1-aaaaaaaa 'XYZ is bad.' '{"attempt":2}'; rec 000001-s1-aaaaaaaa 'XYZ is worse.' '{"attempt":2}'; } >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$stderr" = 'rg-check: 3 read, 0 accepted, 3 rejected: placeholder 3' ]
	[ "$(gojq -c '[.id, .attempt]' rej)" = $'["000001-s1-aaaaaaaa",1]\n["000001-s1-aaaaaaaa",2]' ]
	cp rej before
	run -0 --separate-stderr rg-check --rejects rej <in
	cmp rej before
}

@test "a failed call in the rejects does not hide the rejection that follows it" {
	echo '{"id":"000001-s1-aaaaaaaa","attempt":1,"error":{"class":"server"}}' >in
	rec 000001-s1-aaaaaaaa 'XYZ is good.' >>in
	run -1 --separate-stderr rg-check --rejects rej <in
	[ "$(gojq -r .check.verdict rej)" = $'error\nreject' ]
}

@test "records of one line number that differ are both in the rejects" {
	rec x 'XYZ is good.' | gojq -c 'del(.id)' >in1
	rec x 'XYZ is bad.' | gojq -c 'del(.id)' >in2
	rg-check --rejects rej <in1
	rg-check --rejects rej <in2
	[ "$(gojq -c '[.id[:2], .review.text]' rej)" = $'["1-","XYZ is good."]\n["1-","XYZ is bad."]' ]
}

@test "a torn last line of the rejects is cut off" {
	rec 000001-s1-aaaaaaaa 'XYZ is good.' >in
	rg-check --rejects rej <in
	printf '{"id":"000002-s1' >>rej
	rec 000003-s1-aaaaaaaa 'XYZ is bad.' >in
	rg-check --rejects rej <in
	[ "$(gojq -r .id rej)" = $'000001-s1-aaaaaaaa\n000003-s1-aaaaaaaa' ]
}

@test "evidence has no part of a character, wherever a rule began and ended" {
	found=$(for at in '0 9' '1 8' '0 1' '0 4' '0 5' '0 6' '4 1' '2 0'; do
		evidence ${at% *} ${at#* } | tr '\n' '|'
	done)
	[ "$found" = 'é — é| — é||é |é |é —|||' ]
}

@test "a key and what opens behind it are evidence, quotation marks of three bytes, too" {
	rec a 'They :“sk was good and it boils fast.' >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ "$(gojq -r '.check.reasons[0] | .rule, .evidence' rej)" = $'shell\nThey :“' ]
}

@test "each verdict is one line for the reader of the FIFO" {
	mkfifo fifo
	{ rec a 'Boils fast.'; rec b '[Product Name] by XYZ' '{"attempt":3,"plan":{"rating":1}}'; echo '{"id":"c","error":{"class":"auth"}}'; } >in
	cat fifo >verdicts &
	run -1 --separate-stderr rg-check --verdicts fifo <in
	wait $!
	[ "$(<verdicts)" = '{"id":"a","attempt":1,"verdict":"accept","rules":[]}
{"id":"b","attempt":3,"verdict":"reject","rules":["rating","placeholder"],"evidence":{"rating":"4","placeholder":"[Product Name]"}}
{"id":"c","attempt":1,"verdict":"error","rules":["call"]}' ]
}

@test "a reader of verdicts that goes away stops nothing" {
	mkfifo fifo
	for i in $(seq 50); do rec "r$i" "Review number $i, kettle $i."; done >in
	head -1 fifo >verdicts &
	run -0 --separate-stderr rg-check --verdicts fifo --set check.near_duplicate.mode=off <in
	wait $!
	[ "${#lines[@]}" -eq 50 ]
}

@test "a missing FIFO, folder without index, bad option and bad key are refused with status 2" {
	run -2 rg-check --verdicts none </dev/null
	[ "$output" = "rg-check: cannot open 'none': No such file or directory" ]
	run -2 rg-check --folder x </dev/null
	[ "$output" = "rg-check: --folder needs --index (see 'rg-check -h')" ]
	run -2 rg-check more </dev/null
	[ "$output" = "rg-check: unexpected argument 'more' (see 'rg-check -h')" ]
	run -2 rg-check --set check.lenght.mode=off </dev/null
	run -2 rg-check --no-such </dev/null
}

@test "a full disk is exit status 2" {
	rec a 'Boils fast.' >in
	run -2 --separate-stderr bash -c 'rg-check <in >/dev/full'
	[ "${stderr_lines[-1]}" = 'rg-check: cannot write standard output: No space left on device' ]
	rec a 'XYZ boils fast.' >in
	run -2 --separate-stderr rg-check --rejects /dev/full <in
	[ "$stderr" = "rg-check: cannot write '/dev/full': No space left on device" ]
}

@test "a reader that is gone ends it by SIGPIPE" {
	seq 3000 | gojq -c '{id: ., reply: {text: ({title: "t", text: "kettle \(.)", rating: 4} | tojson)}}' >in
	run -0 --separate-stderr bash -c 'rg-check --set check.near_duplicate.mode=off <in | head -1; echo "${PIPESTATUS[0]}"'
	[ "$(gojq -r .id <<<"${lines[0]}")" = 1 ]
	[ "${lines[1]}" = 141 ]
}

@test "after an interrupt the rest is judged, then the signal ends it" {
	mkfifo in
	rec a 'Boils fast.' >rec
	env --default-signal=INT rg-check <in >out 2>err 3>&- &
	pid=$!
	exec 9>in
	cat rec >&9
	until [ -s out ]; do sleep 0.01; done
	kill -INT $pid
	rec b 'Pours well.' >&9
	exec 9>&-
	status=0
	wait $pid || status=$?
	[ "$status" = 130 ]
	[ "$(gojq -r .id out)" = $'a\nb' ]
	[ "$(<err)" = 'rg-check: 2 read, 2 accepted, 0 rejected' ]
}

@test "a second signal ends it at once, whichever it is, but for SIGHUP" {
	mkfifo in
	env --default-signal=INT,HUP,TERM rg-check <in >out 2>err 3>&- &
	pid=$!
	exec 9>in
	judged=0
	for text in 'Boils fast.' 'Pours well.' 'Looks smart.'; do
		rec "$((++judged))" "$text" >&9
		until [ "$(wc -l <out)" = "$judged" ]; do sleep 0.01; done
		case $judged in
		1) kill -INT $pid ;;
		2) kill -HUP $pid ;;
		3) kill -TERM $pid ;;
		esac
	done
	status=0
	wait $pid || status=$?
	exec 9>&-
	[ "$status" = 143 ]
}

@test "the counters of the run are in the status file" {
	export RG_STATUS=$PWD/st
	: >st
	{ rec a 'Boils fast.'; rec b 'XYZ pours well.'; echo '{"id":"c","error":{"class":"auth"}}'; } >in
	run -1 rg-check <in
	[ "$(tr -d '\0' <st | sed 's/  */ /g; s/ $//')" = 'rg-check accepted=1 rejected=1 errors=1 rejected.placeholder=1' ]
}

@test "a review that was judged before is judged anew" {
	rec a 'Boils fast.' '{"plan":{"rating":1}}' >in
	rg-check --rejects rej <in
	gojq -c '.plan.rating = 4' rej >in
	run -0 --separate-stderr rg-check <in
	[ "$(jq -c .check <<<"$output")" = '{"verdict":"accept","reasons":[]}' ]
}

@test "the manual's synopsis is the usage" {
	norm() { tr -s ' \n\t' ' ' | sed 's/^ //; s/ $//'; }
	man=$(mandoc -Tascii -O width=200 "$ROOT/man/rg-check.1" | col -b | sed -n '/^SYNOPSIS/,/^DESCRIPTION/p' | sed '1d;$d' | norm)
	use=$(rg-check -h | sed '/^$/q' | norm)
	[ "usage: $man" = "$use" ]
}

@test "the manual's example runs" {
	run -0 --separate-stderr sh -c "$(mandoc -Tascii "$ROOT/man/rg-check.1" | col -b | sed -n '/^     Judge a reply/,/^     Count/p' | sed '1d;$d')"
	[ "$(gojq -r .rule <<<"$output")" = $'parse\nrefusal' ]
}

@test "a record is passed on as it came, with id, review and verdict behind it" {
	local record='{"x":[1.50,"\\"],"plan":{"rating":4},"\"y":{},"reply":{"z":null,"text":"{\"title\":\"t\",\"text\":\"It is quiet.\",\"rating\":4}"}}'

	run -0 rg-check -q <<<"$record"
	[ "$output" = "${record%\}},"'"id":"1-9a413de7","review":{"title":"t","text":"It is quiet.","rating":4},"check":{"verdict":"accept","reasons":[]}}' ]
}

@test "a record in another form, or checked before, is judged and written as any other" {
	local text='{"title":"t","text":"It is quiet.","rating":4}'

	gojq -cn --arg text "$text" '{id: "a", plan: {rating: 5}, reply: {text: $text}, z: 1}' >plain
	sed 's/:/: /' plain >spaced
	jq -c '{review: 1, check: 2} + .' plain >again
	jq -c '{id: null} + del(.id)' plain >nameless
	for f in plain spaced again nameless; do
		run -0 rg-check -q --rejects "$f.rej" <"$f"
		[ "$output" = '' ]
		[ "$(gojq -r '.check.reasons[].rule' "$f.rej")" = rating ]
	done
	cmp plain.rej spaced.rej
	[ "$(jq -cS . again.rej)" = "$(jq -cS . plain.rej)" ]
	[ "$(gojq -c '[.id, .z, .review.rating]' nameless.rej)" = '["1-36a2302d",1,4]' ]
}

@test "a terminal that is read is named, and Ctrl-C there ends it at once" {
	for p in rg-check rg-collect; do
		run -0 timeout 20 python3 -c '
import os, pty, sys
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
out = b""
while b"\n" not in out:
    out += os.read(fd, 1000)
os.write(fd, b"\3")
print(out.decode().strip(), -os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))' $p
		[[ $output == *"$p: the terminal is read: Ctrl-D ends it 2" ]]
	done
}
