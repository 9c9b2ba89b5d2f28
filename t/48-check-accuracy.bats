# rg-check: how many faults are found and how many harmless texts accused, by
# class, against the targets.  t/check/labelled.tsv has a class and a text a
# line ("none": harmless); RULE.yes and RULE.no are those of labelled.bash, but
# for contradiction, whose texts begin with their stars.
#
# t/check/genuine.tsv has reviews as people write them, a line each: stars,
# language, text; of films, restaurants, phones, books, apps, clothes and
# software, and full of what looks like a fault.
load helper
load labelled

# Judge all labelled texts: "class verdict own" a line, own being 1 if the rule
# of the class, or another of its family, is among the reasons.
verdicts() {
	local f

	{
		cat "$ROOT/t/check/labelled.tsv"
		for f in "$ROOT"/t/check/[!c]*.yes "$ROOT"/t/check/c[!o]*.yes; do
			sed "s/^/$(basename "$f" .yes)\t/" "$f"
		done
		for f in "$ROOT"/t/check/[!c]*.no "$ROOT"/t/check/c[!o]*.no; do
			sed 's/^/none\t/' "$f"
		done
	} | jq -Rc 'index("\t") as $i | .[:$i] as $c | .[$i + 1:] as $t |
	    {id: input_line_number, class: $c, stars: 4,
	    body: ($t | gsub("\\\\n"; "\n"))}' >in
	rg-check --field body --rating-field stars "${off[@]}" --rejects rej \
	    <in >accepted 2>err
	gojq -r '
	def leaks: IN("refusal", "model_talk", "placeholder", "prompt_leak",
	    "thinking", "shell", "chatter", "markdown", "cut_off", "commentary");
	.class as $c | [$c, .check.verdict, ([.check.reasons[].rule | select(. == $c or
	    (leaks and ($c | leaks)))] | length > 0)] | @tsv' accepted rej
}

# found CLASS ... PERCENT: at least so many of the classes' texts are found.
found() {
	local want=${*: -1}

	set -- "${@:1:$#-1}"
	awk -v classes=" $* " -v want="$want" '
	index(classes, " " $1 " ") { n++; hit += $3 == "true" }
	END {
		printf "%s: %d of %d found\n", classes, hit, n
		exit !(n >= 12 && 100 * hit >= want * n)
	}' verdicts
}

setup_file() {
	cd "$BATS_FILE_TMPDIR"
	verdicts >"$BATS_FILE_TMPDIR/verdicts"
}

setup() {
	cp "$BATS_FILE_TMPDIR/verdicts" verdicts
}

@test "99 % of refusals, model talk, placeholders, leaks, thoughts, shells and chatter are found, by class" {
	for c in refusal model_talk placeholder prompt_leak thinking shell chatter; do
		run -0 found $c 99
	done
}

@test "99 % of e-mail addresses, cards and accounts are found, by class" {
	for c in email card iban; do
		run -0 found $c 99
	done
}

@test "90 % of phones, addresses and national numbers are found, by class" {
	for c in phone address national_id; do
		run -0 found $c 90
	done
}

@test "97 % of repetitions and of damaged characters are found" {
	run -0 found repeated_words repeated_sentences repeated_phrases 97
	run -0 found encoding 97
}

@test "at most 1 % of the harmless look-alikes is accused" {
	run -0 awk '$1 == "none" { n++; bad += $2 != "accept" }
	$1 == "none" && $2 != "accept" { print }
	END { print bad + 0, "of", n; exit !(n > 500 && 100 * bad <= n) }' verdicts
}

@test "at most 1 % of 390 reviews that read as people's are refused, by all text rules together" {
	gojq -Rc 'split("\t") as [$s, $l, $t] | {stars: ($s | tonumber),
	    plan: {language: $l}, body: ($t | gsub("\\\\n"; "\n"))}' \
	    <"$ROOT/t/check/genuine.tsv" >in
	rg-check --field body --rating-field stars --set check.length.mode=off \
	    "${off[@]}" --rejects rej <in >accepted
	run -0 awk 'END { print NR; exit !(NR > 380) }' accepted
	run -0 gojq -r '"\(.check.reasons[0].rule): \(.body)"' rej
	[ "${#lines[@]}" -le 3 ]
}
