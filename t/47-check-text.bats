# rg-check: repetition, language and damaged characters.
load helper
load labelled

# Judge texts on standard input, "language<TAB>text" a line, as if in language
# $1 (or in its own, if that is empty): the texts with the rule's value.
in_language() {
	jq -Rc --arg plan "$1" 'split("\t") as [$l, $t] | {id: "\(input_line_number)",
	    body: $t, mine: $l, plan: {language: (if $plan == "" then $l else $plan end)}}' |
	    rg-check --field body --rejects rej "${off[@]}" >accepted 2>err
	gojq -r '.mine + " accepted"' accepted
	[ ! -e rej ] || gojq -r '.mine + " " + ([.check.reasons[] | select(.rule == "language").value] | join(","))' rej
	rm -f rej
}

@test "repeated_words: every wording is found" {
	run -0 missed repeated_words
	[ "$output" = '' ]
}

@test "repeated_words: none of the look-alikes is accused" {
	run -0 accused repeated_words
	[ "$output" = '' ]
}

@test "repeated_sentences: every wording is found" {
	run -0 missed repeated_sentences
	[ "$output" = '' ]
}

@test "repeated_sentences: none of the look-alikes is accused" {
	run -0 accused repeated_sentences
	[ "$output" = '' ]
}

@test "repeated_phrases: every wording is found" {
	run -0 missed repeated_phrases
	[ "$output" = '' ]
}

@test "repeated_phrases: none of the look-alikes is accused" {
	run -0 accused repeated_phrases
	[ "$output" = '' ]
}

@test "encoding: every wording is found" {
	run -0 missed encoding
	[ "$output" = '' ]
}

@test "encoding: none of the look-alikes is accused" {
	run -0 accused encoding
	[ "$output" = '' ]
}

@test "mixed_script: every wording is found" {
	run -0 missed mixed_script
	[ "$output" = '' ]
}

@test "mixed_script: none of the look-alikes is accused" {
	run -0 accused mixed_script
	[ "$output" = '' ]
}

@test "repetition: the reason says what, how much and how much is allowed" {
	run -0 reason 'It is good good good good good good good.'
	[ "$output" = '["repeated_words","good good good good good good good",7,6,[6,40]]' ]
	s='The lid of this kettle closes well.'
	run -0 reason "$s It boils water in two minutes and keeps it hot for one hour. $s"
	[ "$output" = '["repeated_sentences","The lid of this kettle closes well",0.272,0.03,[97,131]]' ]
}

@test "repetition: what is said just as often as counts is found, once less is not" {
	gojq -cRn '[inputs] | to_entries[] | {id: "r\(.key)", text: .value}' >in <<'END'
One red lid two red lid three red lid four red lid five red lid six seven eight nine ten eleven.
One red lid two red lid three red lid four red lid five six seven eight nine ten eleven twelve.
My lid leaks very badly. One two three four five six seven eight nine ten. My lid leaks very badly.
My lid leaks badly. One two three four five six seven eight nine ten eleven. My lid leaks badly.
END
	run -0 --separate-stderr rg-check --field text --rejects rej \
	    --set check.repeated_phrases.limit=0.2 <in
	run -0 gojq -r '[.id, (.check.reasons[0] | .rule, .evidence)] | join(" ")' rej
	[ "$output" = 'r0 repeated_phrases red lid
r2 repeated_sentences My lid leaks very badly' ]
}

@test "repetition: each share is what a search of every place finds" {
	run -0 repeats agree 2000 7
	[ "$output" = '' ]
}

@test "repetition: the limits are the configuration's" {
	gojq -cn '{id: "a", reply: {text: ({title: "T", text: "A very very very nice kettle.", rating: 4} | tojson)}}' >in
	run -0 --separate-stderr rg-check --set check.repeated_words.limit=2 <in
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: repeated_words 1' ]
	run -0 --separate-stderr rg-check --set check.repeated_words.limit=3 <in
	[ "$stderr" = 'rg-check: 1 read, 1 accepted, 0 rejected' ]
}

@test "language: no text is accused in its own language" {
	run -0 in_language '' <"$ROOT/t/check/language.tsv"
	[ "$(grep -vc ' accepted$' <<<"$output" || true)" = 0 ]
}

@test "language: every text is accused in every other language" {
	for l in en de fr es it pt ro tr pl ru ja ko zh ar; do
		run -0 in_language $l < <(grep -v "^$l" "$ROOT/t/check/language.tsv")
		[ "$(grep ' accepted$' <<<"$output" | sed "s/^/$l: /")" = '' ]
	done
}

@test "language: the reason names what it is and what was planned" {
	run -0 reason 'Der Wasserkocher ist sehr schnell und leise, nur der Deckel klemmt.' '{"plan": {"language": "English"}}'
	[ "$(gojq -c '[.[0], .[2], .[3]]' <<<"$output")" = '["language","de","en"]' ]
	run -0 reason 'Der Wasserkocher ist sehr schnell und leise, nur der Deckel klemmt.' '{"plan": {"language": "de-AT"}}'
	[ "$output" = '[null,null,null,null,null]' ]
}

@test "language: what a phrasebook leaves out tells nothing, wherever it stands" {
	{
		echo 'The kettle is loud and the lid does not close, but it was cheap.'
		echo 'Der Kessel ist laut und der Deckel schließt nicht, aber er war günstig.'
		echo 'La bouilloire est bruyante et le couvercle ne ferme pas.'
	} >in
	for code in en de pl; do
		run -0 kinds language "$code" <in
		[ "$output" = 390 ]
	done
}

@test "language: under 40 characters, of an unknown language or without a plan there is no verdict" {
	run -0 reason 'Sehr gut und schnell, gerne wieder.' '{"plan": {"language": "en"}}'
	[ "$output" = '[null,null,null,null,null]' ]
	run -0 reason 'Der Wasserkocher ist sehr schnell und leise, nur der Deckel klemmt.' '{"plan": {"language": "xx"}}'
	[ "$output" = '[null,null,null,null,null]' ]
	run -0 reason 'Der Wasserkocher ist sehr schnell und leise, nur der Deckel klemmt.'
	[ "$output" = '[null,null,null,null,null]' ]
}

@test "language: foreign names and a few foreign words do not make another one" {
	run -0 reason 'The Gemütlichkeit of the Café zur Post in der Altstadt is hard to put into words, the Apfelstrudel too.' '{"plan": {"language": "en"}}'
	[ "$output" = '[null,null,null,null,null]' ]
	run -0 reason '这个 Bosch TWK7101 水壶很好用，WiFi 和 App 都没有问题，烧水非常快，我很喜欢这个颜色，也会推荐给朋友。' '{"plan": {"language": "zh"}}'
	[ "$output" = '[null,null,null,null,null]' ]
}

@test "invisible: controls, zero-width characters and useless joiners are found" {
	for c in '\u0007' '\u001b[1m' '\u0000' '\u007f' '\u200b' '\u2060' '\ufeff' '\u200d' '\u202e' '\udb40\udc41' \
	    '\ufffe' '\uffff' '\u00ad' '\ue123' '\u2028' '\u2062' '\u200c'; do
		echo "{\"id\":\"a\",\"body\":\"A ke${c}ttle that boils.\"}" >in
		run -0 --separate-stderr rg-check --field body <in
		[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: invisible 1' ]
	done
}

@test "invisible: joiners in emoji and Persian, flags, tabs, line ends and marks of direction in Arabic are not" {
	for t in 'A family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 kettle.' '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645' 'Flag \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f.' 'A\tkettle\r\nthat boils.' \
	    'It boils.\u2029 It pours.' 'An \uf8ff watch \u2764\ufe0f\u200d\ud83d\udd25.' '\u0645\u0631\u062d\u0628\u0627 \u200fok\u200e'; do
		echo "{\"id\":\"a\",\"body\":\"$t\"}" >in
		run -0 --separate-stderr rg-check --field body <in
		[ "$stderr" = 'rg-check: 1 read, 1 accepted, 0 rejected' ]
	done
}

@test "invisible, mixed_script: the limit is how many are allowed" {
	echo '{"id":"a","body":"A ke\u200bttle th\u0430t boils, m\u0430de well."}' >in
	run -0 --separate-stderr rg-check --field body --set check.invisible.limit=1 --set check.mixed_script.limit=2 <in
	[ "$stderr" = 'rg-check: 1 read, 1 accepted, 0 rejected' ]
	run -0 --separate-stderr rg-check --field body <in
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: invisible 1, mixed_script 1' ]
}
