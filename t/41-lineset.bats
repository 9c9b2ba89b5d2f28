# Which words may follow each other in a prompt (lineset.h), and the prompts
# that prompt_leak looks for.
load helper

@test "words that do not follow each other are denied, whatever stands in the text" {
	printf 'the lid is loud\nand the kettle is quick, quiet\n' >prompt
	run -0 lineset run prompt <<'END'
The lid is loud and the kettle is quick quiet
loud lid the is
kettle is quick, quiet indeed
is loud. And
words of another kind

END
	[ "$output" = $'10\n1\n4\n3\n1\n0' ]
}

@test "what a list of JSON quotes is cut at its commas, and runs go over them" {
	printf '%s\n' '{"features":["red night mode","tilting head"],"words":[46,90],"tone":"dry"}' >prompt
	run -0 lineset run prompt <<<'red night mode tilting head words 46,90 tone dry'
	[ "$output" = 9 ]
}

@test "two lines that meet in one place do not take each other's words" {
	lineset meet >prompt
	read -r a of b <<<"$(sed -n 2p prompt)"
	# three times, since the second of the two has the place by then
	printf '%s\n' "w0 of w1 $a of $b" "$a of w1" "w0 of $b" >in
	run -0 lineset run prompt <in
	[ "$output" = $'6\n3\n3' ]
	sed -n 1p prompt >one
	run -0 lineset run one <<<"$a of $b"
	[ "$output" = 1 ]
}

@test "what was read before is still allowed, until so much was read that all is forgotten" {
	echo 'the lid is loud' >one
	echo 'the lid is quick' >other
	seq -f 'word%g' 12000 >small
	seq -f 'word%g' 30000 >large
	run -0 lineset run one small other <<<'is loud'
	[ "$output" = 2 ]
	printf '%s\n' 'is loud' 'the lid is quick' >in
	run -0 lineset run one large other <in
	[ "$output" = $'1\n4' ]
}

@test "no run of a prompt is ever denied" {
	rg-prompts -n 3 | gojq -r .prompt >prompts
	tr -d '",.:{}[]' <prompts >prompt
	grep . prompts | cut -d ' ' -f 2-9 >in
	run -0 lineset run prompt <in
	while read -r line && read -r most <&3; do
		line=$(tr -d '",.:{}[]' <<<"$line")
		[ "$most" -ge "$(wc -w <<<"$line")" ]
	done <in 3<<<"$output"
}

@test "a string of JSON has the lines and words of what it stands for" {
	rg-prompts -n 3 | gojq -r .prompt >prompts
	grep . prompts | cut -d ' ' -f 2-9 >in
	[ "$(lineset json prompts <in)" = "$(lineset run prompts <in)" ]
	# ends of lines, and what only looks like one, at any place
	for ((i = 0; i < 72; i += 1 + i % 3)); do
		printf '%*s\nred lid\n\nnow %*s\\now\\\\\nhot tea,"a\tb",\\x, ü\n' "$i" '' "$((i * 7 % 40))" '' >prompt
		printf '%s\n' 'red lid now' 'now now' 'now hot tea a' 'a b x ü' 'lid red' 'now nhot' 'a tb' >in
		# more lines than are noted when a record is read
		{ seq 252 | sed 's/.*//'; cat prompt; } >long
		for p in prompt long; do
			[ "$(lineset json "$p" <in)" = "$(lineset run "$p" <in)" ]
			[ "$(lineset json "$p" <in | paste -sd ' ')" = '3 2 4 4 1 1 1' ]
		done
	done
}

@test "a line is parted at its commas, and not within a word, wherever they stand" {
	for ((i = 0; i < 40; i++)); do
		printf '%*s lid 1,500 red, lid 2,50,x "a","b", \n' "$i" ''
		printf '%*slid, 2,5\n' "$i" '' # the last bytes of the line
		printf '%*slid,\n' "$i" ''
	done >prompt
	printf '%s\n' 'lid 1,500 red lid 2,50,x a b' 'lid 2,5' 'lid 1 500' 'red lid 2 50' >in
	run -0 lineset run prompt <in
	[ "$output" = $'8\n2\n1\n2' ]
	[ "$(lineset json prompt <in)" = "$output" ]
	# words that a line alone has, at each place
	for ((i = 0; i < 40; i++)); do
		printf '%*slid %d,5 red, %d,6' "$i" '' "$i" "$i" >prompt
		[ "$(lineset run prompt <<<"lid $i,5 red $i,6")" = 4 ]
		[ "$(lineset json prompt <<<"lid $i,5 red $i,6")" = 4 ]
	done
}

@test "the same bytes as a text and as a string of JSON are not taken for each other" {
	printf 'hot\\tea is good' >text
	printf 'hot\tea is good' >tab
	run -0 lineset json tab <<<'hot ea is good'
	[ "$output" = 4 ]
	cat >in <<'END'
{"id":"a","messages":[{"role":"user","content":"We say that hot\\tea is good for us."}],"reply":{"text":"{\"title\":\"T\",\"text\":\"We say that hot ea is good for us.\",\"rating\":4}"}}
{"id":"b","prompt":"We say that hot\tea is good for us.","reply":{"text":"{\"title\":\"T\",\"text\":\"We say that hot ea is good for us.\",\"rating\":4}"}}
END
	run -0 --separate-stderr rg-check -q --set check.duplicate.mode=off --set check.near_duplicate.mode=off --set check.short_repeat.mode=off --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = a ]
	[ "$(gojq -r '.id + " " + .check.reasons[0].rule' rej)" = 'b prompt_leak' ]
}

@test "a prompt that is no string is none" {
	text='{"text":"{\"title\":\"T\",\"text\":\"We like it as it is.\",\"rating\":4}"}'
	for prompt in '[{"text":"a b"}]' '["a"]' 7 '{"a":[]}'; do
		echo "{\"id\":\"a\",\"prompt\":$prompt,\"reply\":$text}"
	done >in
	run -0 --separate-stderr rg-check -q --set check.duplicate.mode=off <in
	[ "${#lines[@]}" -eq 4 ]
}
