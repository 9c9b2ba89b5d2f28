# What a review has in common with the set: openers, closers, phrases, short
# texts, and reviews that were seen elsewhere.
load helper

# Texts, one a line, as lines of JSON with an id.
lines() {
	jq -Rc '{id: "r\(input_line_number)", b: .}'
}

# N texts of six words of their own each, from number A on.
filler() {
	seq -f 'w%g' "$2" $(($2 + 6 * $1 - 1)) | paste -d ' ' - - - - - -
}

share() {
	rg-check -q --set check.near_duplicate.mode=off \
	    --set check.opener.least=2 --set check.closer.least=2 \
	    --set check.phrase.least=2 --field b --rejects rej "$@"
}

@test "opener: a share of the accepted reviews, above a least number" {
	{ echo 'I like it one'; echo 'I like it, two'; echo 'i LIKE it three'; filler 40 1; echo 'I like it four'; echo 'I like it five'; } | lines >in
	run -0 --separate-stderr share --set check.opener.limit=0.05 <in
	[ "$(wc -l <<<"$output")" = 42 ]
	[ "$(gojq -c '[.id, (.check.reasons[] | .rule, .evidence, .value, .limit, .count, .at)]' rej)" = '["r3","opener","i LIKE it",1,0.05,3,[0,9]]
["r44","opener","I like it",0.06977,0.05,3,[0,9]]
["r45","opener","I like it",0.06977,0.05,3,[0,9]]' ]
}

@test "opener: a limit of a share is neither stricter nor looser in a larger set" {
	for n in 200 2000; do
		seq "$n" | awk '{ print ($1 % 20 ? "x" $1 " y" $1 " z" $1 : "I like it"), "a" $1, "b" $1 }' | lines >in
		run -0 --separate-stderr share --set check.opener.limit=0.051 <in
		[ "$(wc -l <<<"$output")" = "$n" ]
		seq "$n" | awk '{ print ($1 % 10 ? "x" $1 " y" $1 " z" $1 : "I like it"), "a" $1, "b" $1 }' | lines >in
		run -0 --separate-stderr share --set check.opener.limit=0.05 <in
		[ $((n * 105 / 1000 - n / 20)) -ge $(($(wc -l <rej) - 6)) ]
		[ "$(wc -l <rej)" -ge $((n * 45 / 1000)) ]
		rm -f rej
	done
}

@test "closer and phrase: found where they stand, case and marks apart" {
	{
		echo 'a b one, two, three, four. Five! c d it was good'
		echo 'e one two three four five f It was: GOOD'
		filler 10 1
		echo 'g One two three four five h i j'
		echo 'k l m n it was good.'
	} | lines >in
	run -0 --separate-stderr share --set check.phrase.limit=0.1 --set check.closer.limit=0.1 <in
	[ "$(gojq -c '[.id, (.check.reasons[] | .rule, .evidence, .count, .at)]' rej)" = '["r13","phrase","One two three four five",3,[2,25]]
["r14","closer","it was good",3,[8,19]]' ]
}

@test "phrase: said twice in one review it counts once" {
	{ for i in 1 2; do echo "one two three four five x$i one two three four five y$i"; done; filler 10 1; } | lines >in
	run -0 --separate-stderr share --set check.phrase.limit=0 <in
	[ "$(wc -l <<<"$output")" = 12 ]
}

@test "opener: the product's name is one word, whatever the product" {
	for p in 'Nimbus Notes' LedgerLeaf 'PipeWarden CI' 'Lumo H1 headlamp'; do
		gojq -cn --arg p "$p" '{id: $p, plan: {product: $p}, b: "The \($p)'"'"'s been fine, \($p | ascii_upcase) \($p) yes."}'
	done >in
	run -0 --separate-stderr share --set check.opener.limit=0.1 --set check.closer.limit=0.1 --set check.phrase.mode=off <in
	[ "$(gojq -c '[.id, (.check.reasons[] | .rule, .evidence)]' rej)" = "[\"PipeWarden CI\",\"opener\",\"The PipeWarden CI's been\",\"closer\",\"fine, PIPEWARDEN CI PipeWarden CI yes\"]
[\"Lumo H1 headlamp\",\"opener\",\"The Lumo H1 headlamp's been\",\"closer\",\"fine, LUMO H1 HEADLAMP Lumo H1 headlamp yes\"]" ]
}

@test "opener: short words of a product's name are part of it where they stand" {
	for p in 'GreenFlow 25 m hose' 'Kettle 5 l' '5 l kettle' 'The Old Inn at Bath' 'A 5'; do
		gojq -cn --arg p "$p" '{id: $p, plan: {product: $p}, b: "\($p) has leaked 5 of a day"}'
	done >in
	run -0 --separate-stderr share --set check.opener.limit=0.1 --set check.opener.least=4 --set check.closer.mode=off --set check.phrase.limit=0.1 --set check.phrase.least=4 <in
	[ "$(gojq -c '[.id, (.check.reasons[] | .rule, .evidence)]' rej)" = '["A 5","opener","A 5 has leaked","phrase","A 5 has leaked 5 of"]' ]
}

@test "opener: what begins with the product's name is not worn by the name alone" {
	for p in 'GreenFlow 25 m hose' 'The Old Inn at Bath' 'Acme 5 litre kettle'; do
		seq 12 | awk -v k="${p: -2:1}" '{ print k $1 " b" k $1 }' | gojq -Rc --arg p "$p" '{id: "\($p) \(.)", plan: {product: $p}, b: "\($p) \(.)"}'
	done >in
	run -0 --separate-stderr share --set check.opener.limit=0.1 --set check.closer.limit=0.1 <in
	[ "$(wc -l <<<"$output")" = 36 ]
}

@test "opener: a letter that becomes an apostrophe (U+02BC) is a word of its own" {
	gojq -nc '{id: "a", plan: {product: "Acme K2 kettle", rating: 4}, reply: {text: ({title: "T",
	    text: "\u02bc is what the Acme K2 kettle has for a lid, and it leaks.", rating: 4} | tojson)}}' |
	    rg-check -q --set check.mixed_script.mode=off --rejects rej >out || true
	[ "$(cat out rej | gojq -r .review.text | wc -l)" = 1 ]
}

@test "opener: two characters of a script without spaces are a word" {
	{ for x in 山 川 田; do echo "酒店的位置$x"; done; for x in 春 夏 秋; do echo "房间的空调很$x"; done; } | lines >in
	run -0 --separate-stderr share --set check.opener.limit=0.1 <in
	[ "$(gojq -c '[.id, .check.reasons[0].evidence]' rej)" = '["r6","房间的空调很"]' ]
}

@test "worn: the same lines give the same verdicts in one run and in two" {
	seq 400 | awk '{ print ($1 % 7 ? "x" $1 " y" $1 " z" $1 : "I like it"), "a" $1, ($1 % 5 ? "b" $1 " c" $1 " d" $1 : "that is all") }' | lines >in
	share --index one <in >out1
	mv rej rej1
	{ head -150 in | share --index two; tail -n +151 in | share --index two; } >out2
	cmp out1 out2
	cmp rej1 rej
	[ "$(gojq -r '.check.reasons[].rule' rej | sort -u | xargs)" = 'closer opener' ]
}

@test "worn: an index ahead of its folder is made anew from the folder, counts too" {
	seq 60 | awk '{ print ($1 % 3 ? "x" $1 " y" $1 " z" $1 : "I like it"), "a" $1, "b" $1 }' | lines >in
	share --index one <in >out1
	mv rej rej1
	# the folder has what was stored before the kill; the rest is judged again
	head -20 out1 | gojq -c '{id, text: .b}' >reviews.jsonl
	last=$(tail -1 reviews.jsonl | gojq -r .id)
	sed "1,/\"$last\"/d" in | share --index one --folder reviews.jsonl >out2
	cmp <(tail -n +21 out1) out2
	cmp <(jq -c --arg last "$last" 'select((.id[1:] | tonumber) > ($last[1:] | tonumber))' rej1) <(jq -c . rej)
	[ -s rej ]
}

@test "worn: a review that is in the index is accepted again and counted once" {
	for i in 1 2 3; do echo "I like it a$i b$i"; done | lines >in
	share --index one --set check.opener.limit=0 --set check.opener.least=3 <in >out1
	size=$(stat -c %s one)
	share --index one --set check.opener.limit=0 --set check.opener.least=3 <in >out2
	cmp out1 out2
	[ "$(stat -c %s one)" = "$size" ]
	echo '{"id":"x","b":"I like it, new"}' >in
	run -0 --separate-stderr share --index one --set check.opener.limit=0 --set check.opener.least=4 <in
	[ "$(gojq -r .check.verdict <<<"$output")" = accept ]
}

@test "short_repeat: short texts repeat up to a share; longer ones do not" {
	{ for i in 1 2 3 4; do echo 'Good!'; done; echo 'Very good'; echo 'Very good'; filler 200 1; echo good; echo GOOD; } | lines >in
	run -0 --separate-stderr rg-check -q --set check.near_duplicate.mode=off --field b --rejects rej <in
	[ "$(gojq -c '[.id, (.check.reasons[0] | .rule, .evidence, .value, .limit, .count)]' rej)" = '["r4","short_repeat","Good",1,0.02,4]
["r6","duplicate","Very good",1,1,null]
["r208","short_repeat","GOOD",0.02427,0.02,5]' ]
}

@test "short_repeat: words 0 compares every text, and off lets the short ones pass" {
	for i in 1 2 3 4 5; do echo 'Good'; done | lines >in
	run -0 --separate-stderr rg-check -q --field b --set check.short_repeat.words=0 <in
	[ "$(wc -l <<<"$output")" = 1 ]
	run -0 --separate-stderr rg-check -q --field b --set check.short_repeat.mode=off <in
	[ "$(wc -l <<<"$output")" = 5 ]
}

@test "--seen: a review of another file is a duplicate, by its file and line" {
	echo '{"text":"The lid is loose and the handle gets hot, but it boils fast."}' >old.jsonl
	printf '\n{"id":"z","b":"Pours well."}\noops\n{"n":1}\n' >new.jsonl
	{ echo 'the lid is loose and the handle gets hot, but it boils fast!'; echo 'The lid is loose and the handles get hot, but it boils fast.'; echo 'pours well'; echo 'Looks nice.'; } | lines >in
	run -0 --separate-stderr rg-check --seen old.jsonl --seen new.jsonl --field b --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = r4 ]
	[ "$(gojq -c '[.id, (.check.reasons[0] | .rule, .of)]' rej)" = '["r1","duplicate","old.jsonl:1"]
["r2","near_duplicate","old.jsonl:1"]
["r3","duplicate","new.jsonl:2"]' ]
	[ "$stderr" = 'rg-check: new.jsonl:3: not a JSON object
rg-check: new.jsonl:4: no text
rg-check: 4 read, 1 accepted, 3 rejected: duplicate 2, near_duplicate 1' ]
}

@test "--seen: a file that is not there is refused by name" {
	run -2 rg-check --seen none.jsonl </dev/null
	[ "$output" = "rg-check: cannot open 'none.jsonl': No such file or directory" ]
}

@test "--seen: the set's own reviews come first where both are alike" {
	echo '{"text":"Boils fast."}' >old.jsonl
	{ echo 'Boils quickly and well.'; echo 'Boils quickly and well!'; } | lines >in
	run -0 --separate-stderr rg-check --seen old.jsonl --field b --rejects rej <in
	[ "$(gojq -r .check.reasons[0].of rej)" = r1 ]
}

@test "worn: counts are right however high they are, and whenever they are asked for" {
	for n in 1 2 3; do
		run -0 worn "$n" $((n * 70000))
		[ "$output" = '0 wrong' ]
	done
}
