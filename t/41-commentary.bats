# rg-check: the rule commentary, and the learning of its weights.
load helper
load bounds
load labelled

small='Inventing praise would deceive shoppers, so my answer here is no.'

# Whether the rule is among the reasons for a text.
says() {
	run -0 reason "$@"
	[ "$(gojq -r '.[0]' <<<"$output")" = commentary ] &&
	    [ "$(gojq '.[2] > .[3]' <<<"$output")" = true ]
}

@test "commentary: a sentence on the task that no phrase knows is found, with its score and the limit" {
	says "It is warm and dry. $small It is red."
	[ "$(gojq -c '.[1, 4]' <<<"$output")" = '"Inventing praise would deceive shoppers, so my answer here is no"
[20,84]' ]
	[ "$(gojq '.[3]' <<<"$output")" = 3.5 ]
}

@test "commentary: a title is looked at, too" {
	says 'It is warm and dry.' '{}' "$small"
	[ "$(gojq -c '.[4]' <<<"$output")" = null ]
}

@test "commentary: every wording is found" {
	run -0 missed commentary
	[ "$output" = '' ]
}

@test "commentary: none of the look-alikes is accused" {
	run -0 accused commentary
	[ "$output" = '' ]
}

@test "commentary: what stands in quotation marks is another's" {
	says "My sister wrote: $small And she laughed."
	run -0 reason "My sister wrote \"$small\" And she laughed."
	[ "$output" = '[null,null,null,null,null]' ]
	run -0 reason "My sister wrote “$small” And she laughed."
	[ "$output" = '[null,null,null,null,null]' ]
	run -0 reason "The board was painted over at night. \"$small\" It is red."
	[ "$output" = '[null,null,null,null,null]' ]
}

@test "commentary: the limit is the configuration's, and off is off" {
	without=(--set check.commentary.limit=30)
	run -0 reason "$small"
	[ "$output" = '[null,null,null,null,null]' ]
	without=(--set check.commentary.mode=off)
	run -0 reason "$small"
	[ "$output" = '[null,null,null,null,null]' ]
}

@test "commentary: what goes on behind a sentence is read with it, within 35 words, but for a reviewer's sentence" {
	one='Too polished.' two='Knock out the semicolon and let one sentence trail off.'
	soup='We had the fish and the lamb by the pool and the kids loved it.'
	run -0 "$UNIT/commentary" score <<EOT
$one $two
$one
$two
$soup $one $two $soup
$one $soup $two
$soup $one $(seq -s ' ' 40). $soup
EOT
	awk -F'\t' '{ s[NR] = $1 }
	END {
		exit !(s[1] > s[2] + 0.5 && s[1] > s[3] + 0.5 && s[2] > 1 &&
		    s[4] == s[1] && s[5] == s[3] && s[6] == s[2])
	}' <<<"$output"
	[ "${lines[3]#*$'\t'}" = "$one ${two%.}" ]
}

@test "commentary: of words that are likely commentary, pairs with one word between count, too" {
	# the same words and pairs of neighbours, but other pairs farther apart
	run -0 "$UNIT/commentary" score <<'EOT'
The is the review the user.
The review the is the user.
The is the river the bread.
The river the is the bread.
EOT
	awk -F'\t' '{ s[NR] = $1 }
	END { exit !(s[1] > 1 && s[2] > 1 && s[1] != s[2] && s[3] < 1 && s[3] == s[4]) }' <<<"$output"
}

@test "commentary: a short paragraph before or behind all others has 0.5 more, as have a longer text's ends" {
	odd='Two drawbacks are too many for four stars, so the zip goes.'
	soup='We had the fish and the lamb by the pool and the kids loved it.'
	run -0 "$UNIT/commentary" score <<EOT
$odd
$odd\\n\\n$soup $soup
$soup $soup\\n \\n$odd
$soup\\n\\n$odd\\n\\n$soup
$soup\\n$odd\\n$soup
$odd $(for _ in {1..5}; do echo -n "$soup "; done)\\n\\n$soup
$soup $soup $odd
$odd $soup
$soup $odd $soup
EOT
	awk -F'\t' '{ s[NR] = $1 }
	function is(a, b) { return (a - b) ^ 2 < 0.001 }
	END {
		exit !(is(s[2], s[1] + 0.5) && is(s[3], s[1] + 0.5) &&
		    is(s[4], s[1]) && is(s[5], s[1]) &&
		    is(s[6], s[1] + 0.5) && is(s[7], s[1] + 0.5) &&
		    is(s[8], s[1]) && is(s[9], s[1]))
	}' <<<"$output"
}

@test "commentary: what stands before a pause counts by itself, if that is more" {
	lead='I left out the zip, as your rules want it'
	rest='the strap is warm and dry when my sister walks home with it at night'
	run -0 "$UNIT/commentary" score <<EOT
$lead: $rest.
$lead, $rest.
$lead； $rest.
$lead $rest.
EOT
	run -0 cut -f 2 <<<"$output"
	[ "${lines[0]}" = "$lead" ]
	[ "${lines[1]}" = "$lead" ]
	[ "${lines[2]}" = "$lead" ]
	[ "${lines[3]}" != "$lead" ]
}

@test "commentary: a word weighs the same when it is met again, with many others between" {
	cut -f 2 "$ROOT/t/commentary/"{clean,model,prompt}.tsv |
	    awk 'NR % 7 == 0' >some
	seq -f 'word%.0f' 20000 >many
	n=$(wc -l <some)
	cat some some many some | "$UNIT/commentary" score >out
	head -n "$n" out >first
	sed -n "$((n + 1)),$((2 * n))p" out | cmp - first
	tail -n "$n" out | cmp - first
	"$UNIT/commentary" score <<<"$(tac some)" | tac | cmp - first
}

@test "commentary: what is found is the same with bounds and without, at any limit" {
	same_with_bounds 20
}

@test "commentary: marks between words count that end no clause" {
	for mark in '' '=' '*' '[' '{' '#' '-'; do
		echo "the room $mark was fine for us"
	done | "$UNIT/commentary" score | cut -f 1 >out
	run -0 grep -cFx -e "$(head -n 1 out)" out
	[ "$output" = 1 ]
}

@test "commentary: a text of no words, and one of no sentence, has no score" {
	printf '\n...\n' >in
	run -0 "$UNIT/commentary" score <in
	[ "$output" = $'-99.00\t\n-99.00\t' ]
}

@test "the network that is shipped is whole" {
	run -0 head -n 1 "$ROOT/src/check/commentary.table"
	[[ $output =~ ^[0-9]+\ of\ [0-9]+\ marks,\ learnt\ from\ [0-9]+\ sentences\ of\ [0-9]+\ texts$ ]]
	run -0 sh -c 'tail -n +35 "$1" | wc -c' sh "$ROOT/src/check/commentary.table"
	[ "$output" -eq 2752528 ]
	run -0 "$UNIT/net" levels <"$ROOT/src/check/commentary.table"
	[ "$output" = '' ]
}

# A network of which all is 0, but for the constant 0.25, the weight 2 of the
# first number, and the second unit: it takes that number three times and 1 away,
# and weighs 10.  In box 1 the second mark, of tag 0x0302, has this byte first.
# The first quarter of that box has the level 1; the levels are 0, this and 0.
network() {
	printf 'made by hand\n0.25 2 0 0 0 0 0 0 0\n0 0 0 0 0 0 0 0 0 0\n-1 3 0 0 0 0 0 0 0 10\n'
	for _ in {1..30}; do echo 0 0 0 0 0 0 0 0 0 0; done
	head -c 40 /dev/zero
	printf '\1\1\2\3\0\0\0\0'
	head -c 8 /dev/zero
	printf "$1"
	head -c $((7 + 16 + 40 * 65534)) /dev/zero
	printf '\0\0'"${2:-\0\0}"
	head -c 12 /dev/zero
	printf '\20'
	head -c 131071 /dev/zero
}

@test "network: rows of known marks are added up, and a unit counts what is above 0" {
	known=0x0001000302000000 other=0x0001000303000000
	network '\144' >plus # 100 of 100
	network '\354' >minus # -20
	score() {
		run -0 "$UNIT/net" "$@"
		echo "${output% *}"
	}
	[ "$(score <plus)" = 0.2500 ]
	[ "$(score $other 0 0x0002000302000000 <plus)" = 0.2500 ]
	[ "$(score $known $other <plus)" = 6.2500 ]
	[ "$(score $known $known <plus)" = 22.2500 ]
	[ "$(score $known <minus)" = 0.0500 ]
}

@test "network: a bound has what units add, but for what they take away first, and not what they lack" {
	known=0x0001000302000000
	network '\144' >plus
	network '\354' >minus
	# 2 and 3 * 10 half each are a gain of 16; the unit lacks 1 * 10 of it
	[ "$("$UNIT/net" $known <plus)" = '6.2500 10.0' ]
	[ "$("$UNIT/net" $known $known <plus)" = '22.2500 10.0' ]
	[ "$("$UNIT/net" $known <minus)" = '0.0500 0.0' ]
	[ "$("$UNIT/net" <plus)" = '0.2500 0.0' ]
}

@test "network: a level that is too low for a row is found, and one that is too high for any is none" {
	network '\144' '\0\4' | "$UNIT/net" levels >out # 1024 of 32 * 32
	[ "$(<out)" = '1: 1025' ]
	network '\144' '\1\4' | "$UNIT/net" levels >out
	[ ! -s out ]
	network '\144' '\377\37' | "$UNIT/net" >out
	network '\144' '\0\40' >high
	run -1 "$UNIT/net" <high
	[ "$output" = none ]
}

@test "network: one that is cut, too long or not of numbers is none" {
	network '\144' >whole
	for bad in 'head -c -1 whole' 'cat whole whole' 'head -c 100 whole' 'sed 1d whole' 'sed "2s/ 0//" whole' 'sed "9s/0/x/" whole'; do
		run -1 sh -c "$bad | \"$UNIT/net\""
		[ "$output" = none ]
	done
}

@test "learning: equal texts give equal bytes, and what they say is what is told apart" {
	mkdir folder
	for i in 1 2 3 4 5 6; do
		printf 'en\tZorble the flim number %d.\\nZorble it twice.\n' $i
	done >folder/task.tsv
	for i in 1 2 3 4 5 6; do
		printf 'en\tThe kettle is quiet and number %d of my kettles.\n' $i
	done >folder/clean.tsv
	printf 'The kettle boils fast.\nThe lid of the kettle is blue.\n' >genuine
	"$UNIT/commentary" learn folder genuine >one
	"$UNIT/commentary" learn folder genuine >two
	cmp one two
	run -0 head -n 1 one
	[[ $output == *' sentences of 14 texts' ]]
	run -1 cmp -s one "$ROOT/src/check/commentary.table"
	run -0 "$UNIT/net" levels <one
	[ "$output" = '' ]
}

@test "learning: a file that is missing is named" {
	mkdir folder
	run -1 --separate-stderr "$UNIT/commentary" learn folder none
	[ "$stderr" = 'none: No such file or directory' ]
	run -1 --separate-stderr "$UNIT/commentary" learn nowhere folder
	[ "$stderr" = 'nowhere: No such file or directory' ]
}

@test "signs: every entry of the lists is found" {
	run -0 signs lists
	[ "$output" = '' ]
}

@test "signs: a second word of one letter is found at the end of a text and in the midst" {
	run -0 signs <<'END'
maybe i
It is red, maybe I come.
maybe in
END
	[ "$output" = 'maybe 19 20
maybe 19 20
maybe 20' ]
}

@test "signs: two words have them wherever a block of words ends, and beside digits" {
	for n in 61 62 63 64 65 126 127 128; do
		printf 'red %.0s' $(seq "$n")
		echo 'maybe i come'
	done >in
	run -0 signs <in
	[ "$(sort -u <<<"$output")" = 'maybe 19 20' ]
	[ "${#lines[@]}" = 8 ]
	run -0 signs <<<'5 stars'
	[ "$output" != '' ]
}
