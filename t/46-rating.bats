# rg-check: do text and stars agree.  t/check/contradiction.yes has texts that
# contradict their stars, contradiction.no those that do not: stars, a blank,
# the text.  t/check/stars.tsv: kind of thing, right stars, text.
load helper

setup() {
	off=(--set check.duplicate.mode=off --set check.near_duplicate.mode=off)
}

# Records of lines "STARS TEXT".
records() {
	gojq -Rc 'capture("^(?<stars>[1-5]) (?<text>.*)") |
	    {id: .text[:40], reply: {text: ({title: "My view", text,
	    rating: (.stars | tonumber)} | tojson)}}'
}

# One record: stars, text, title, plan.
one() {
	gojq -cn --argjson stars "$1" --arg text "$2" --arg title "${3:-My view}" \
	    --argjson plan "${4:-{\}}" '{id: "a", plan: $plan, reply: {text:
	    ({title: $title, text: $text, rating: $stars} | tojson)}}'
}

# The reasons that the rule gives, of all values.
reason() {
	rg-check "${off[@]}" --set check.contradiction.limit=0 \
	    --set check.contradiction.mode=warn 2>err |
	    gojq -c '.check.reasons[] | select(.rule == "contradiction")'
}

# The value alone, as per cent.
value() {
	reason | gojq '.value * 100 | floor'
}

@test "contradiction: the limit is written as the configuration has it" {
	one 5 'Terrible. It broke and I want my money back.' >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[ -z "$output" ]
	[ "$(grep -o '"limit":[^,]*' rej)" = '"limit":0.97' ]
}

@test "contradiction: texts that contradict their stars are found" {
	records <"$ROOT/t/check/contradiction.yes" >in
	run -0 --separate-stderr rg-check "${off[@]}" --set check.contradiction.limit=0.9 <in
	[ -z "$output" ]
	[ "$stderr" = 'rg-check: 19 read, 0 accepted, 19 rejected: contradiction 19' ]
}

@test "contradiction: none of the texts that fit their stars is accused, nor any of three stars" {
	records <"$ROOT/t/check/contradiction.no" >in
	run -0 --separate-stderr rg-check "${off[@]}" --rejects rej <in
	[ ! -s rej ] || gojq -c '[.id, .check.reasons[].value]' rej
	[ ! -s rej ]
}

@test "contradiction: the reason has the sentence, its place, the value and the limit" {
	one 5 'It came on Monday. It is terrible and does not work. Blue, too.' >in
	run -0 --separate-stderr rg-check --set check.contradiction.limit=0.8 --rejects rej <in
	[ "$(gojq -c '.check.reasons[0] | [.rule, .evidence, .limit, .at, .value > 0.8, .value <= 1]' rej)" = '["contradiction","It is terrible and does not work",0.8,[19,51],true,true]' ]
}

@test "contradiction: without stars of its own the planned ones count" {
	one null 'A wonderful, excellent kettle. I love it, highly recommended.' T '{"rating":1}' |
	    gojq -c '.review = {text: (.reply.text | fromjson.text)} | del(.reply)' >in
	run -0 --separate-stderr rg-check --set check.schema.mode=off --rejects rej <in
	[ "$(gojq -r '.check.reasons[].rule' rej)" = contradiction ]
	one 1 'A wonderful, excellent kettle. I love it, highly recommended.' T '{"rating":5}' >in
	run -0 --separate-stderr rg-check --set check.rating.mode=off --rejects rej2 <in
	[ "$(gojq -r '.check.reasons[].rule' rej2)" = contradiction ]
}

@test "contradiction: negation, degree, wish and contrast are understood" {
	below() {
		[ "$(one 5 "$1" | value)" -lt "$(one 5 "$2" | value)" ]
	}
	below 'The lid is good.' 'The lid is not good.'
	below 'The lid was never a problem.' 'The lid was always a problem.'
	below 'The lid is a bit loose, annoying.' 'The lid is loose, extremely annoying.'
	below 'The lid is good.' 'The lid would be good if it closed.'
	below 'It is ugly, but it works perfectly.' 'It works perfectly, but it is ugly.'
	below 'It is not good only, it is great.' 'It is not good, nor great.'
}

@test "contradiction: the title counts" {
	[ "$(one 5 'It is a kettle of two litres for the office.' 'Terrible, avoid' | value)" -gt 80 ]
	[ "$(one 1 'It is a kettle of two litres for the office.' 'Excellent' | value)" -gt 80 ]
}

@test "contradiction: what says nothing, or speaks another language, has no verdict" {
	[ "$(one 5 'It is a kettle of two litres for the office.' | value)" -eq 50 ]
	[ -z "$(one 5 'Makina iki gün sonra bozuldu, paramı geri istiyorum, çok kötü bir ürün.' | reason)" ]
}

@test "contradiction: a text too short to tell is of the planned language" {
	[ "$(one 1 'Prima toll.' T '{"language":"de"}' | value)" -gt 80 ]
	[ "$(one 1 'Prima toll.' T '{"language":"en"}' | value)" -eq 50 ]
}

@test "contradiction: warn accepts, off is silent" {
	one 5 'Terrible. It does not work, what a waste of money.' >in
	run -0 --separate-stderr rg-check --set check.contradiction.mode=warn <in
	[ "$(gojq -c '[.check.verdict, .check.reasons[0].mode]' <<<"$output")" = '["accept","warn"]' ]
	run -0 --separate-stderr rg-check --set check.contradiction.mode=off <in
	[ "$(gojq -c .check.reasons <<<"$output")" = '[]' ]
}

@test "contradiction: a long text takes time in proportion" {
	gojq -cn '{id: "a", reply: {text: ({title: "T", rating: 1, text: ("not very good but " * 60000)} | tojson)}}' >in
	run -0 --separate-stderr timeout 5 rg-check "${off[@]}" <in
}

@test "contradiction: a text in a language that resembles one of the lexicon has no verdict" {
	for text in \
	    'El personal és molt amable i l'"'"'habitació és neta, però el soroll del carrer no ens va deixar dormir en tota la nit.' \
	    'Camera era mica si mirosea a mucegai, iar personalul nu a fost deloc amabil la receptie, nu recomand.' \
	    'O quarto era bom e o pequeno almoço muito bom, mas o barulho da rua não deixa dormir.' \
	    'De kamer was klein en het personeel was niet vriendelijk, maar het ontbijt was wel goed.'; do
		one 5 "$text" >in
		[ -z "$(reason <in)" ]
	done
	one 5 'La camera era piccola e puzzava di muffa, e il personale non è stato per niente gentile.' >in
	[ -n "$(reason <in)" ]
}

@test "contradiction: of reviews of nine kinds of things and more 75 % are found with their stars turned, at 5 % accused, with an area of 0.96" {
	gojq -Rc 'split("\t") | {text: .[2], rating: (.[1] | tonumber)}' "$ROOT/t/check/stars.tsv" >in
	run -0 "$ROOT/t/bench/stars" in
	echo "$output"
	[[ $output =~ ^([0-9]+)\ reviews,\ area\ ([0-9.]+),\ found\ ([0-9.]+)\ %\ at\ 5\ %$ ]]
	[ "${BASH_REMATCH[1]}" -ge 135 ]
	awk -v area="${BASH_REMATCH[2]}" -v found="${BASH_REMATCH[3]}" 'BEGIN { exit area < 0.96 || found < 75 }'
}

@test "contradiction: what a phrasebook leaves out says nothing, wherever it stands" {
	{
		# phrases, marks within them, and what a negation reaches behind
		echo 'it never lets you down, and I would buy it again. It is not a waste of money'
		echo 'never worth, it good. If it had been the best, very bad but great, never again'
		echo 'not a single complaint. Works like, a charm good, not bad. Looks great'
		echo 'no. very. if only, would have been perfect'
		echo 'der Akku ist nicht gut, und das ist sehr schade. Nie wieder'
		echo 'o produto não é bom, mas eu gosto muito dele e da cor'
		echo 'It was never, lovely it is and'
		echo 'good'
	} >in
	cat "$ROOT"/t/check/contradiction.* | cut -d ' ' -f 2- | head -n 40 >>in
	run -0 kinds mood <in
	[ "$output" = $((130 * 48)) ]
}
