# rg-check: reviews in fields of other names.
load helper

@test "--field: any JSON line is judged, and passes with its review" {
	echo '{"n":7,"body":"Boils fast.","head":"Good","u":{"stars":"4.0 of 5"},"reply":3}' >in
	run -0 --separate-stderr rg-check --field body --title-field head --rating-field u.stars <in
	[ "$(jq -c . <<<"$output")" = '{"n":7,"body":"Boils fast.","head":"Good","u":{"stars":"4.0 of 5"},"reply":3,"id":"1-4008c6c3","review":{"title":"Good","text":"Boils fast.","rating":4},"check":{"verdict":"accept","reasons":[]}}' ]
	[ "$stderr" = 'rg-check: 1 read, 1 accepted, 0 rejected' ]
}

@test "--field: neither title nor rating need be there, but the text" {
	{ echo '{"id":"a","body":"Boils fast."}'; echo '{"id":"b","body":7}'; echo '{"id":"c"}'; } >in
	run -0 --separate-stderr rg-check --field body --rating-field stars --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = a ]
	[ "$(gojq -c '[.id, .check.reasons[0].rule, .check.reasons[0].value]' rej)" = '["b","schema","text is missing"]
["c","schema","text is missing"]' ]
}

@test "--field: a field that was named and that no record has is told at the end" {
	{ echo '{"id":"a","body":"Boils fast.","stars":4}'; echo '{"id":"b"}'; } >in
	run -0 --separate-stderr rg-check --field boddy --title-field head --rating-field star <in
	[ "$stderr" = "rg-check: 2 read, 0 accepted, 2 rejected: schema 2
rg-check: no record has a text in its field 'boddy'
rg-check: no record has a title in its field 'head'
rg-check: no record has a rating of 1 to 5 in its field 'star'" ]
	run -0 --separate-stderr rg-check --field body --rating-field stars --rejects /dev/null <in
	[ "$stderr" = 'rg-check: 2 read, 1 accepted, 1 rejected: schema 1' ]
	run -0 --separate-stderr rg-check --profile in --rating-field star
	[ "${stderr_lines[1]}" = "rg-check: no record has a text in its field 'text'" ]
	[ "${stderr_lines[2]}" = "rg-check: no record has a rating of 1 to 5 in its field 'star'" ]
	[ "${#stderr_lines[@]}" = 3 ]
	rg-check --field body --rejects rej <in >ok || true
	run -0 --separate-stderr rg-check --explain --field boddy <ok
	[ "$stderr" = 'rg-check: 1 read, 1 accepted, 0 rejected' ]
}

@test "--field: a reply, an error and a review of the line's own are not looked at" {
	echo '{"id":"a","review":"Boils fast.","error":{"class":"refused"},"reply":{"text":"I cannot assist with that request."}}' >in
	run -0 --separate-stderr rg-check --field review <in
	[ "$(gojq -c '[.review, .error, .reply.text, .check.verdict]' <<<"$output")" = '["Boils fast.",{"class":"refused"},"I cannot assist with that request.","accept"]' ]
}

@test "--field: the rules see title, text and rating" {
	{
		echo '{"id":"a","t":"Terrible. It does not work, what a waste of money, awful.","s":5}'
		echo '{"id":"b","t":"Terrible. It does not work, what a waste of money, awful!","s":"1"}'
		echo '{"id":"c","t":"Fine.","h":"As an AI, I like it"}'
		echo '{"id":"d","t":"Awful. It does not work, what a waste, terrible.","s":5.5}'
	} >in
	run -0 --separate-stderr rg-check --set check.near_duplicate.mode=off --set check.duplicate.mode=off --field t --title-field h --rating-field s --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = $'b\nd' ]
	[ "$(gojq -r '"\(.id) \(.check.reasons[0].rule)"' rej)" = $'a contradiction\nc model_talk' ]
}

@test "--field: a record is judged the same, whether it stays text or is read whole" {
	local off='--set check.duplicate.mode=off --set check.near_duplicate.mode=off --set check.short_repeat.mode=off'

	for h in '"Good"' '"\t\"Fine\""' '""' null 7; do
		for s in 4 '"5"' 3.0 4.5 '"2 of 5"' '" 1"' '"\n4"' '"4\n"' '"0x4"' '"4,5"' '"4/5"' '"4/10"' '"4 of 5 "' '"4-5"' '""' '"4é"' 4.25 1e0 3.6666666666666665 0 6 -1 null true '"x"' '[4]'; do
			printf '{"body":"Boils\\n\\"fast\\" é.","head":%s,"stars":%s}\n' "$h" "$s"
		done
	done >text
	printf '%s\n' '{"body":"","head":"a"}' '{"head":"a"}' '{"body":"Boils fast."}' \
	    '{"body":["a"],"stars":3}' '{"body":"Boils fast.","stars":"3"}' >>text
	sed 's/^{/{ /' text >whole # which leaves it to the JSON reader
	for set in '' --title-field=head '--title-field=head --rating-field=stars' --rating-field=stars.n; do
		for kind in text whole; do
			# shellcheck disable=SC2086 # options
			rg-check --field body $set $off --rejects $kind.no <$kind >$kind.yes 2>$kind.err
		done
		cmp text.yes whole.yes
		cmp text.no whole.no
		cmp text.err whole.err
		[ "$(wc -l <text.yes)" -gt 9 ]
		rm text.no whole.no
	done
}

# any ...: rg-check, where texts may be alike
any()
{
	rg-check --set check.duplicate.mode=off --set check.near_duplicate.mode=off \
	    --set check.short_repeat.mode=off "$@"
}

# rated: the ratings that rg-check reads of lines of JSON values
rated()
{
	gojq -c '{t: "Boils water.", s: .}' | any --field t --rating-field s 2>err | gojq -c .review.rating | tr '\n' ' '
}

@test "--rating-field: a fraction, a comma and a scale of five are read, other scales are not" {
	[ "$(printf '%s\n' 4 4.0 4.5 '"4.5"' '"4,5"' '"4.5/5"' '" 4 / 5.0"' '"3 out of 5"' '"2 von 5"' '"5 stars"' '"4★"' '"4 (12)"' | rated)" = \
	    '4 4 4.5 4.5 4.5 4.5 4 3 2 5 4 4 ' ]
	[ "$(cat err)" = 'rg-check: 12 read, 12 accepted, 0 rejected' ]
	[ "$(printf '%s\n' 4 '"5/10"' '"10/10"' '"4 out of 10"' '"4 von 10"' '"1,000"' '"4-5"' '"5/3/2021"' '"80%"' '"4 1/2"' 0.5 5.5 true | rated)" = \
	    "4 $(printf 'null %.0s' {1..12})" ]
}

@test "--rating-field: what is there and is no rating is counted at the end, what is not there is not" {
	printf '%s\n' 4 '"10/10"' null '""' '" "' '[4]' | jq -c '{t: "Boils fast.", s: .}' >in
	echo '{"t":"Boils fast."}' >>in
	run -0 --separate-stderr any --field t --rating-field s <in
	[ "$stderr" = "rg-check: 7 read, 7 accepted, 0 rejected
rg-check: 2 of 7 records have something else than a rating of 1 to 5 in 's', the first on line 2" ]
	run -0 --separate-stderr rg-check --profile in --field t --rating-field s
	[ "${stderr_lines[1]}" = "rg-check: 2 of 7 records have something else than a rating of 1 to 5 in 's', the first on line 2" ]
	run -2 --separate-stderr rg-check --train in -o table --field t --rating-field s
	[ "${stderr_lines[0]}" = "rg-check: 2 of 7 records have something else than a rating of 1 to 5 in 's', the first on line 2" ]
	run -0 --separate-stderr rg-check -q --field t --rating-field s <in
	[ "$stderr" = '' ]
}

@test "--rating-field: a rating with a fraction is contradicted as the whole one nearer to three" {
	for s in 4.5 3.5 2.5 '"4,5/5"' '"1,5"'; do
		echo '{"t":"Terrible. It does not work, what a waste of money, awful.","s":'"$s"'}'
	done >in
	run -0 --separate-stderr any --field t --rating-field s --rejects rej <in
	[ "$(gojq -c '[.s, .review.rating]' <<<"$output")" = '[3.5,3.5]
[2.5,2.5]
["1,5",1.5]' ]
	[ "$(gojq -c '[.s, .check.reasons[0].rule]' rej)" = '[4.5,"contradiction"]
["4,5/5","contradiction"]' ]
	echo '{"id":"a","t":"Boils fast.","s":4.5}' | rg-check -q --field t --rating-field s >one
	run -0 rg-check --explain -q <one
	[ "${lines[0]}" = 'accept  a, 4.5 stars' ]
	rg-collect -q -o set <one 2>/dev/null
	[ "$(gojq -c .rating set/reviews.jsonl)" = null ]
}

@test "--field: a field's own name may have a dot" {
	echo '{"id":"a","r.text":"Boils fast.","r":{"text":7,"stars":4}}' >in
	run -0 --separate-stderr rg-check --field r.text --rating-field r.stars <in
	[ "$(jq -c .review <<<"$output")" = '{"text":"Boils fast.","rating":4}' ]
}

@test "CSV on standard input is told once, with what makes JSON lines of it" {
	printf '\xef\xbb\xbfname,body,stars\r\nIn,"He said ""fine"",\nthen left",5\r\nJo,plain é,"4,5"\n' >in.csv
	run -1 --separate-stderr rg-check --field body <in.csv
	[ "$output" = '' ]
	[ "${#stderr_lines[@]}" = 3 ]
	[ "${stderr_lines[0]}" = 'rg-check: <stdin>:1: not a JSON object; if this is CSV, --profile FILE.csv reads it, and JSON lines are made of it by' ]
	[ "${stderr_lines[2]}" = 'rg-check: 4 read, 0 accepted, 4 broken, 0 rejected' ]
	say=${stderr_lines[1]#rg-check: }
	say=${say/FILE/in} say=${say/COLUMN/body}
	run -0 --separate-stderr bash -c "$say"
	[ "$(gojq -c '[.name, .stars, .review.text]' <<<"$output")" = '["In","5","He said \"fine\",\nthen left"]
["Jo","4,5","plain é"]' ]
	run -1 --separate-stderr rg-check --field body <<<$'name;body\nJo;plain'
	[[ "${stderr_lines[1]}" == *', delimiter=";")]'* ]]
	run -1 --separate-stderr rg-check --field body <<<$'{"a",\nJo,plain\n'
	[ "${#stderr_lines[@]}" = 3 ]
}

@test "--field: the place of the evidence is that in the field's text" {
	echo '{"id":"a","body":"We moved from [Competitor] here."}' >in
	run -0 --separate-stderr rg-check --field body --rejects rej <in
	[ "$(gojq -c '.check.reasons[0] | [.rule, .at]' rej)" = '["placeholder",[14,26]]' ]
}

@test "--title-field and --rating-field without --field are refused" {
	run -2 rg-check --rating-field stars </dev/null
	[ "$output" = "rg-check: --title-field and --rating-field need --field (see 'rg-check -h')" ]
}
