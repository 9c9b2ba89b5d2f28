load helper
load sim

setup() { SIM_PID=; }
teardown() { stop_sim; }

# briefs N [RG-PROMPTS-OPTIONS]: the last lines of so many prompts.
briefs()
{
	rg-prompts -n "$@" | gojq -r '.prompt | split("\n")[-1]'
}

kettle()
{
	printf 'products:\n  - {name: Acme K2 kettle, features: [1.7 l, blue light]}\n' >kettle.yaml
}

# reviews N [RG-PROMPTS-OPTIONS]: {brief, review} a line.
reviews()
{
	briefs "$@" >briefs
	sim_compose <briefs >answers
	paste briefs answers | gojq -cR 'split("\t") |
	    {brief: (.[0] | fromjson), review: (.[1] | fromjson)}'
}

# ask PROMPT [MODEL]: the answer's text.
ask()
{
	gojq -n --arg p "$1" --arg m "${2:-sim-1}" '{model: $m, messages: [{role: "user", content: $p}]}' |
	    curl -s "$SIM_URL/v1/chat/completions" -d @- | gojq -r '.choices[0].message.content'
}

# Ask each prompt of standard input (a JSON string a line), all by one curl;
# the texts of the answers, one a line.
ask_all()
{
	local args=() f

	rm -f body.*
	jq -c '{model: "sim-1", messages: [{role: "user", content: .}]}' |
	    split -a 3 -l 1 - body.
	for f in body.*; do
		args+=(--next -s "$SIM_URL/v1/chat/completions" -d "@$f")
	done
	curl "${args[@]:1}" | gojq -r '.choices[0].message.content'
}

@test "a review has a title, a text, the rating, and the words that were asked for" {
	reviews 300 >all
	[ "$(wc -l <all)" -eq 300 ]
	run -0 gojq -c 'select(.review | (keys != ["rating", "text", "title"]) or (.title | length) < 4)' all
	[ -z "$output" ]
	run -0 gojq -c 'select(.review.rating != .brief.rating)' all
	[ -z "$output" ]
	run -0 gojq -c '(.review.text | [splits("[ \n]+")] | length) as $n |
	    select($n < .brief.words[0] or $n > .brief.words[1]) | [$n, .brief.words]' all
	[ -z "$output" ]
}

@test "a review names its product and each aspect, and most name a feature" {
	reviews 300 >all
	run -0 gojq -c 'select(.brief as $b | .review.text as $t |
	    ($t | contains($b.product) | not) or
	    any($b.aspects[]; . as $a | $t | ascii_downcase | contains($a) | not))' all
	[ -z "$output" ]
	run -0 gojq -s '[.[] | select(.brief as $b | .review.text as $t |
	    any($b.features[]; . as $f | $t | contains($f)))] | length' all
	[ "$output" -gt 150 ]
}

@test "a review speaks as its rating does" {
	reviews 400 >all
	good='recommend|lovely|delight|pleas|happy|glad|prais|like|love|worth|best|better|good|great|nice|impress|won|easier|no (trouble|fuss|worries|complaints|regret)'
	bad='letdown|let me down|disappoint|regret|annoy|waste|fed up|trouble|fail|worst|worse|poor|unhappy|complain|wrong|gave up|never|weak|bad|curse|not '
	gojq -r 'select(.brief.rating >= 4).review.text' all >high
	gojq -r 'select(.brief.rating <= 2).review.text' all >low
	[ "$(($(grep -ciE "$good" high) * 3))" -gt "$(($(wc -l <high) * 2))" ]
	[ "$(($(grep -ciE "$bad" low) * 3))" -gt "$(($(wc -l <low) * 2))" ]
	run -1 grep -iE 'letdown|waste of|refund|fed up|hopeless|thumbs down|never again' high
	run -1 grep -iE 'recommended|lovely|delighted|well done|thumbs up|a pleasure' low
}

@test "no review says what only a model, a template or its instructions would" {
	reviews 400 >all
	gojq -r '.review | .title, .text' all >texts
	run -1 grep -iE '\b(AI|model|assistant|prompt|stars?|rating|sorry|cannot|unable)\b|[][{}<>|]|\(|XYZ|lorem|  | ,|\.\.' texts
	[ -z "$output" ]
	run -1 grep -vE '^([A-Z0-9]|PipeWarden)' texts
	run -0 gojq -r '.review.text | select(test("[.!?]$") | not)' all
	[ -z "$output" ]
}

@test "a thousand reviews hold no near duplicate, of one product either" {
	kettle
	for conf in "$ROOT/config.yaml" kettle.yaml; do
		reviews 1000 -c "$conf" | gojq -r .review.text >texts
		run -0 near 0.5 <texts
		[[ "$output" = '1000 texts, 0 pairs, most 0.'* ]]
	done
}

@test "one product without a category gets no word of another's" {
	kettle
	reviews 300 -c kettle.yaml | gojq -r '.review | .title, .text' >texts
	run -1 grep -iE 'Nimbus|LedgerLeaf|PipeWarden|Brightwell|Hearthstone|Trailmark|Lumo|dashboard|export|trail|summit|breakfast|counter' texts
}

@test "ranges that are narrow, tiny or long are kept to" {
	while read -r min max; do
		printf '{"product": "Z", "rating": 4, "words": [%d, %d], "aspects": ["noise", "price"], "features": []}\n' "$min" "$max" |
		    sim_compose | gojq -r .text >text
		n=$(wc -w <text)
		[ "$n" -ge "$min" ] && [ "$n" -le "$max" ] || { echo "$min $max: $n"; cat text; false; }
	done <<'END'
1 3
5 8
12 12
25 25
50 51
60 60
300 320
900 1000
END
}

@test "names that are not ASCII, or look like grammar, stay as they are" {
	printf '%s\n' '{"product": "iKnödel (v2) {x} \"漢\"", "rating": 5, "words": [30, 60], "aspects": ["goût|{ev}"], "features": ["(a|b)"]}' |
	    sim_compose >out
	gojq -e '.text | contains("iKnödel (v2) {x} \"漢\"") and (ascii_downcase | contains("goût|{ev}"))' out
}

@test "the same prompt and seed get the same text; another attempt or seed does not" {
	brief=$(briefs 1)
	start_sim --set sim.latency=0
	ask "$brief" >a
	ask "$brief" >b
	ask "${brief/\"attempt\":1/\"attempt\":2}" >c
	stop_sim
	start_sim --set sim.latency=0
	ask "$brief" gpt-4.1 >d
	stop_sim
	start_sim --set sim.latency=0 --set sim.seed=2
	ask "$brief" >e
	cmp a b
	cmp a d
	run ! cmp a c
	run ! cmp a e
	gojq -e '.text' a c e
}

@test "both protocols give the same text for the same prompt" {
	brief=$(briefs 1)
	start_sim --set sim.latency=0
	ask "$brief" >a
	gojq -n --arg p "$brief" '{contents: [{parts: [{text: $p}]}]}' |
	    curl -s "$SIM_URL/v1beta/models/sim-1:generateContent" -d @- |
	    gojq -r '.candidates[0].content.parts[0].text' >b
	cmp a b
}

@test "a prompt without a brief gets an honest sentence" {
	start_sim --set sim.latency=0
	[ "$(ask 'Say hi')" = 'This is rg-sim, a simulator and no model; it writes reviews to a brief and has no answer to "Say hi".' ]
	[[ "$(ask 'one two three four five six seven eight nine')" = *'"one two three four five six seven eight...".' ]]
	[[ "$(ask '{"product": "P", "rating": 9}')" = 'This is rg-sim'* ]]
	[[ "$(ask $'{"product": "P", "rating": 3}\nnot at the end')" = 'This is rg-sim'* ]]
}

# bad KIND: 20 prompts and their answers, all bad of this kind.
bad()
{
	start_sim --set sim.latency=0 --set "sim.reviews.$1=1"
	rg-prompts -n 20 | gojq -c '[.prompt, .plan]' >prompts
	gojq -c '.[0]' prompts | ask_all >answers
	[ "$(sim_stat ".reviews.$1")" = 20 ]
	stop_sim
}

@test "bad reviews: a refusal is no JSON and says no" {
	bad refusal
	[ "$(grep -cE "can't|cannot|not able|unable" answers)" -eq 20 ]
}

@test "bad reviews: a placeholder, a wrong rating, a text too short" {
	bad placeholder
	[ "$(gojq -r .text answers | grep -cF '[product name]')" -eq 20 ]
	bad wrong_rating
	[ "$(paste -d' ' <(gojq .rating answers) <(gojq '.[1].rating' prompts) | awk '$1 == $2' | wc -l)" -eq 0 ]
	[ -z "$(gojq 'select(.rating < 1 or .rating > 5)' answers)" ]
	bad too_short
	[ "$(gojq -r '.text | select([splits(" ")] | length > 6)' answers | wc -l)" -eq 0 ]
}

@test "bad reviews: duplicates share few texts, leaks repeat the prompt" {
	kettle
	start_sim --set sim.latency=0 --set sim.reviews.duplicate=1
	briefs 60 -c kettle.yaml --set 'ratings={5: 1}' --set 'lengths=[{name: a, words: [30, 60], weight: 1}]' |
	    gojq -R . | ask_all >answers
	[ "$(gojq -r 'select(.rating == 5).text' answers | sort -u | wc -l)" -eq 2 ]
	stop_sim
	bad prompt_leak
	run -0 gojq -s 'map(select(.[0] as $p | .[1].text | [splits(" ")] as $w |
	    any(range(0; ($w | length) - 8); . as $i |
	    $p | contains($w[$i:$i + 9] | join(" "))))) | length' <(
	    paste <(jq -c '.[0]' prompts) answers |
	    gojq -cR 'split("\t") | map(fromjson)')
	[ "$output" -eq 20 ]
}

@test "bad reviews come at their rate and leave the others as they were" {
	briefs 60 >briefs
	for rate in 0 0.3; do
		start_sim --set sim.latency=0 --set "sim.reviews.too_short=$rate"
		gojq -R . briefs | ask_all >"answers$rate"
		n=$(sim_stat '.reviews.too_short // 0')
		stop_sim
	done
	[ "$n" -ge 8 ]
	[ "$n" -le 30 ]
	[ "$(comm -12 <(sort answers0) <(sort answers0.3) | wc -l)" -eq "$((60 - n))" ]
}
