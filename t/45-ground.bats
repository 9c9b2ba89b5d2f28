# What a review is of: its product, its aspects, its domain's terms.
load helper

# cases RULE ARG ...: lines PRODUCT | TEXT | WANT on standard input; one record
# each, judged by one rule; prints those whose verdict is not WANT.
cases() {
	local rule=$1

	shift
	tr -s ' ' | gojq -Rc 'select(test("[|]")) | split(" ?[|] ?"; null) |
	    {id: "\(.[1]) => \(.[2])", plan: {product: .[0], language: "en"},
	    body: .[1]}' >cases
	rg-check -q --field body --set check.duplicate.mode=off \
	    --set check.near_duplicate.mode=off "$@" --rejects cases.rej \
	    <cases >cases.out
	gojq -r '"\(.id) \(.check.verdict) \([.check.reasons[].rule] | join(","))"' \
	    cases.out cases.rej |
	    grep -vE "=> accept accept $|=> reject reject $rule$" || true
}

@test "product: a name in any form it takes is found, and nothing else" {
	run -0 cases product <<'END'
Brightwell K2 kettle | The Brightwell boils fast. | accept
Brightwell K2 kettle | My k2 is loud. | accept
Brightwell K2 kettle | BRIGHTWELL'S best. | accept
Brightwell K2 kettle | Two Brightwells later. | accept
Brightwell K2 kettle | The Bright-well is fine. | accept
Brightwell K2 kettle | Their K-2 boils fast. | accept
Brightwell K2 kettle | The K2’s lid sticks. | accept
Brightwell K2 kettle | A good kettle. | accept
Brightwell K2 kettle | Boils fast, a bit loud. | reject
Brightwell K2 kettle | The brightness is well made. | reject
Trailmark 32 backpack | I took 32 days for it. | reject
PipeWarden CI | We moved to Pipe Warden in May. | accept
Ledger Leaf | LedgerLeaf keeps my books. | accept
Ledger Leaf | Leafing through it is fun. | reject
Tent of the North | The end of it. | reject
Tent of the North | A tent for two. | accept
Nimbus | Nimbus는 정말 좋아요 | accept
Nimbus | Nimbus'un fiyatı iyi. | accept
Алиса | Покупкой Алисы я доволен. | accept
Яндекс | В Яндексе всё просто. | accept
小米手环 | 我的小米手环很好 | accept
小米手环 | 小手 | reject
X 7 | My X7 is new. | accept
X 7 | I have 7 of them. | reject
END
	[ "$output" = '' ]
}

@test "product: the limit is the words of the name, at most all of them; titles count" {
	run -0 cases product --set check.product.limit=2 <<'END'
Brightwell K2 kettle | The Brightwell kettle boils fast. | accept
Brightwell K2 kettle | The Brightwell boils fast. | reject
Nimbus | The Nimbus is fine. | accept
END
	[ "$output" = '' ]
	[ "$(jq -c '.check.reasons[0] | [.evidence, .value, .limit]' cases.rej)" = '["The Brightwell boils fast.",1,2]' ]
	echo '{"plan":{"product":"Brightwell K2"},"h":"My K2","b":"Fast, this Brightwell."}' >in
	run -0 --separate-stderr rg-check --set check.product.limit=2 --field b --title-field h <in
	[ "$(gojq -r .check.verdict <<<"$output")" = accept ]
}

@test "other_product: another name of the catalogue is found, the longest first" {
	cat >own.yaml <<'END'
products:
  - {name: Fono 14}
  - {name: Fono 14 Pro}
  - {name: Bear}
  - {name: LedgerLeaf}
END
	run -0 cases other_product -c own.yaml --set check.product.mode=off <<'END'
Fono 14 | My Fono 14 is fine. | accept
Fono 14 | The Fono 14's twin. | accept
Fono 14 | The Fono 14 Pro is fine. | reject
Fono 14 Pro | The Fono-14 is fine. | accept
Fono 14 Pro | The Fono 14 Pro beats ledger leaf. | reject
LedgerLeaf | Bear with me, it can bear a lot. | accept
LedgerLeaf | I moved here from Bear. | reject
Other | The fono 141 is fine. | accept
END
	[ "$output" = '' ]
	[ "$(gojq -c '.check.reasons[0] | [.evidence, .value, .limit, .at]' cases.rej)" = '["Fono 14 Pro","Fono 14 Pro",null,[4,15]]
["ledger leaf","LedgerLeaf",null,[22,33]]
["Bear","Bear",null,[18,22]]' ]
}

@test "other_product: ten thousand names cost no more than a few" {
	{ echo products:; seq -f '  - {name: Kettle K%g}' 10000; } >own.yaml
	gojq -nc '{plan: {product: "Kettle"}, b: ([range(20000) | "Kettle K\(. + 20000)"] | join(". "))}' >in
	run -0 --separate-stderr timeout 20 rg-check -c own.yaml --field b <in
	[ "$(gojq -r .check.verdict <<<"$output")" = accept ]
}

@test "other_product: a text that is no ASCII is read once, however long it is" {
	printf 'products:\n  - {name: Fono}\n  - {name: Qwert}\n' >own.yaml
	gojq -nc '{plan: {product: "Fono"}, b: ("é " + "xyzzy " * 1000000)}' >in
	run -0 --separate-stderr bash -c 'ulimit -t 5; rg-check -q -c own.yaml --field b --rejects rej <in'
	gojq -e 'has("check")' rej
}

@test "other_product, terms: what they look for is found behind any number of words" {
	cat >own.yaml <<'END'
languages: {en: 1}
products:
  - {name: Q}
  - {name: Fono}
  - {name: Öl 5}
categories:
  phones: {terms: [dual speakers, x]}
check:
  terms: {mode: on, limit: 2}
END
	for ((i = 0; i < 140; i++)); do
		printf '%*s\n' "$((4 * i))" '' | sed 's/    /box /g'
	done >pads
	sed 's/.*/Z | &my Fono | reject/; p; s/my Fono/the Q/; p; s/the Q/öl5/; p; s/the Q\|öl5/the fonzo/; s/reject/accept/' pads >in
	off=()
	for rule in product repeated_words repeated_phrases short_repeat opener closer phrase; do
		off+=(--set "check.$rule.mode=off")
	done
	run -0 cases other_product -c own.yaml "${off[@]}" --set check.terms.mode=off <in
	[ "$output" = '' ]
	gojq -Rc '("dual speaker X", "dual a speaker, x\u0027s", "the speakers of x") as $rest |
	    {plan: {product: "Z", category: "phones"}, b: (. + $rest)}' pads >in
	run -0 --separate-stderr rg-check -c own.yaml --field b --rejects rej "${off[@]}" \
	    --set check.duplicate.mode=off --set check.near_duplicate.mode=off <in
	[ "$(gojq -r '.b[-6:]' <<<"$output" | sort | uniq -c | tr -s ' ')" = ' 140 aker X' ]
	[ "$(gojq -c '[.check.reasons[] | .rule, .value]' rej | sort | uniq -c | tr -s ' ')" = ' 280 ["terms",1]' ]
}

rec() {
	gojq -cn --arg text "$1" --argjson plan "$2" '{plan: $plan, b: $text}'
}

@test "aspects: the share of those planned, in words of their names or of the table" {
	{
		rec 'It boils in no time, quickly.' '{"aspects":["speed","noise","safety"]}'
		rec 'It is blue.' '{"aspects":["speed","noise"]}'
		rec 'So noisy!' '{"aspects":["speed","noise"]}'
		rec 'Most reliable.' '{"aspects":["reliability"]}'
		rec 'It is well made.' '{"aspects":["build quality"]}'
		rec 'It is blue.' '{"aspects":["unheard of"]}'
		rec 'Er ist blau.' '{"aspects":["speed"],"language":"de"}'
		rec 'It is red.' '{"language":"en"}'
	} >in
	run -0 --separate-stderr rg-check --set check.near_duplicate.mode=off --set check.duplicate.mode=off --field b <in
	[ "$(gojq -c '[.check.reasons[] | [.rule, .value, .limit, .mode]]' <<<"$output")" = '[]
[["aspects",0,0.3,"warn"]]
[]
[]
[]
[]
[]
[]' ]
	run -0 --separate-stderr rg-check --set check.aspects.mode=on --set check.aspects.limit=0.6 --set check.near_duplicate.mode=off --field b --rejects rej <in
	[ "$(gojq -c '.check.reasons[] | [.value, .limit]' rej)" = '[0.3333333333333333,0.6]
[0,0.6]
[0.5,0.6]' ]
}

@test "aspects: a table of one's own is laid over the built-in one" {
	{
		rec 'Wunderbar leise.' '{"aspects":["noise"],"language":"de"}'
		rec 'Es ist blau.' '{"aspects":["noise"],"language":"de"}'
	} >in
	run -0 --separate-stderr rg-check --set 'languages={de: 1}' --set 'check.aspects.words={noise: [leise, laut]}' --field b <in
	[ "$(gojq -c '[.check.reasons[].rule]' <<<"$output")" = '[]
["aspects"]' ]
}

@test "terms: off unless asked for; so many of the category's must occur" {
	{
		rec 'The trails were wet.' '{"category":"outdoor"}'
		rec 'It is blue.' '{"category":"outdoor"}'
		rec 'Camping in all weathers.' '{"category":"outdoor"}'
		rec 'It is green.' '{"category":"none"}'
	} >in
	run -0 --separate-stderr rg-check --field b <in
	[ "$(gojq -c '.check.reasons' <<<"$output")" = $'[]\n[]\n[]\n[]' ]
	run -0 --separate-stderr rg-check --set check.terms.mode=on --set check.terms.limit=2 --field b --rejects rej <in
	[ "$(gojq -c '.check.reasons[] | [.rule, .value, .limit]' rej)" = '["terms",1,2]
["terms",0,2]' ]
}

@test "grounding: a record without a plan is not judged, nor is one whose rules are off" {
	echo '{"b":"It is blue, unlike LedgerLeaf."}' >in
	run -0 --separate-stderr rg-check --set check.terms.mode=on --field b <in
	[ "$(jq -c '.check' <<<"$output")" = '{"verdict":"accept","reasons":[]}' ]
	rec 'It is blue, unlike LedgerLeaf.' '{"product":"Nimbus Notes","category":"software","aspects":["speed"]}' >in
	run -0 --separate-stderr rg-check --set check.product.mode=off --set check.other_product.mode=off --set check.aspects.mode=off --field b <in
	[ "$(jq -c '.check' <<<"$output")" = '{"verdict":"accept","reasons":[]}' ]
}
