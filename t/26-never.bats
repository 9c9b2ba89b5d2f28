# Combinations that must not be planned, conditions on two attributes, and
# pairs of values that meet in what is shipped.
load helper

own() {
	cat >own.yaml <<-'E'
	products:
	  - {name: compiler, category: tool}
	  - {name: linker, category: tool, weight: 2}
	  - {name: notepad, category: toy, weight: 3}
	personas: [{name: novice, weight: 4}, {name: expert, weight: 6}]
	tones: [dry, warm, loud]
	never:
	  - {persona: novice, product: compiler}
	  - {rating: 1, tone: warm}
	  - {category: tool, tone: loud, rating: 5}
	attributes:
	  os:
	    values: {linux: 1, other: 3}
	    tables:
	      - {when: {category: tool, persona: expert}, values: {linux: 7, other: 3}}
	      - {when: {category: tool}, values: {linux: 2, other: 1}}
	      - {when: {persona: expert}, values: [other]}
	E
}

# awk over the slots of 1000 plans
slots() {
	rg-prompts -c own.yaml -n 1000 --plan | sed '1d;/^$/,$d' | awk -F '\t' "$1"
}

near='function near(got, n, share) { if (got - n * share > 1 || n * share - got > 1) {
	print got, n, share; bad = 1 } } END { exit bad }'

@test "what never lists is never planned, a category and three attributes included" {
	own
	slots '$4 == "novice" && $3 == "compiler" || $2 == 1 && $6 == "warm" ||
	    $3 != "notepad" && $6 == "loud" && $2 == 5 { print; bad = 1 }
	    { seen[$3 $4]++; seen[$6 $2]++; if ($3 == "notepad") toy[$6 $2]++ }
	    END { exit bad || !seen["compilerexpert"] || !seen["linkernovice"] || !seen["dry1"] || !seen["loud1"] || !toy["loud5"] }'
}

@test "a map alone is a list of one" {
	own
	sed -i '/^never:/,/rating: 5}$/d' own.yaml
	echo 'never: {persona: novice, product: compiler}' >>own.yaml
	slots '$4 == "novice" && $3 == "compiler" { bad = 1 } END { exit bad }'
	rg-prompts -c own.yaml -n 20 --plan --set 'never={persona: novice, product: linker}' >plan
	[ "$(tail -n 1 plan)" = $'persona: novice, product: linker\t0' ]
}

@test "counts stay within 2 of what is asked, after every hundred slots" {
	own
	for n in 100 200 300 1000 3000; do
		rg-prompts -c own.yaml -n $n --plan | awk -F '\t' -v n=$n '
		    NF == 4 && $1 != "aspect" { d = $3 - $4; if (d > 2 || d < -2) { print n, $0; bad = 1 } } END { exit bad }'
	done
}

# JOINT's tables with bans: 5 attributes, one with tables on two others
crowd() {
	cat >tables <<-'E'
	-1 1 1 1 1 1 1 1
	-1 20 20 15 15 15 10 5
	-1 52 22 9 6 11
	-1 35 45 20
	0,1 1 1; 1 2; 1 3
	! 1 4, 0 3 4
	! 2 0 1, 3 2
	! 2 4, 0 0 1, 3 0
	E
}

@test "with bans every count is within 2 after every slot, those no ban names within 1, and pairs meet" {
	crowd
	for seed in 1 2 3 4; do
		run -0 joint 2000 $seed 100 <tables
		[ "$output" = '2000 slots, 0 pairs late' ]
	done
	# as tight as can be: each product has its own persona
	printf -- '-1 1 2 3\n-1 1 2 3\n-1 5 2 2\n! 0 0, 1 1 2\n! 0 1, 1 0 2\n! 0 2, 1 0 1\n' >tables
	run -0 joint 2000 1 100 <tables
	[ "$output" = '2000 slots, 0 pairs late' ]
}

@test "what cannot be kept is refused with file and line" {
	bad() {
		printf 'tones: [dry, warm]\npersonas: [{name: novice}, {name: expert, weight: 3}]\nnever:\n  %s\n' "$1" >bad.yaml
		run -2 --separate-stderr rg-prompts -c bad.yaml
		[ "$stderr" = "rg-prompts: bad.yaml:$2" ] || { echo "$stderr"; return 1; }
	}
	bad '- {persona: novice}' '4: never: expected at least two attributes with a value each'
	bad '- {persona: nobody, tone: dry}' "4: never: no persona 'nobody'"
	bad '- {mood: good, tone: dry}' "4: never: no attribute 'mood'"
	bad '- {product: Nimbus Notes, category: software}' "4: never: 'category' is about product again; expected another attribute"
	bad '- {persona: novice, tone: dry, rating: 1, length: short, language: en}' '4: never: expected at most 4 attributes'
	bad '- dry' "4: never[]: 'dry'; expected a map of names"
	bad '- {persona: expert, tone: dry}' "4: never: persona 'expert' may go with tone 'warm' only, and is 75.0 % of all, that 50.0 %; expected weights that fit"
	bad '[{persona: novice, tone: dry}, {persona: novice, tone: warm}]' \
	    "4: never: persona 'novice' may go with tone nothing only, and is 25.0 % of all, that 0.0 %; expected weights that fit"
}

@test "what only all of never together makes impossible is refused too" {
	refused() {
		run -2 --separate-stderr rg-prompts -c bad.yaml
		[ "$stderr" = "rg-prompts: bad.yaml:5: never: $1" ] || { echo "$stderr"; return 1; }
	}
	printf 'tones: [dry, warm]\npersonas: [{name: s}, {name: t}]\nattributes: {mood: {values: [good, bad]}}\nnever:\n  - {tone: dry, persona: s}\n  - {persona: t, mood: good}\n  - {mood: bad, tone: dry}\n' >bad.yaml
	refused "every review with tone 'dry' is listed; expected one that may be planned"
	# however rare it is
	sed -i 's/\[dry, warm\]/{dry: 1, warm: 999999}/' bad.yaml
	refused "every review with tone 'dry' is listed; expected one that may be planned"
	printf 'tones: [dry]\nlanguages: [en]\npersonas: [{name: s}, {name: t}]\nnever:\n  - {tone: dry, persona: s, language: en}\n  - {tone: dry, persona: t, language: en}\n' >bad.yaml
	refused "every review with persona 's' is listed; expected one that may be planned"
	# there are such reviews, but not enough of them
	printf 'tones: [dry, warm]\npersonas: [{name: s}, {name: t}]\nattributes: {mood: {values: [good, bad]}, place: {values: {here: 1, there: 9}}}\nnever:\n  - {tone: dry, persona: s}\n  - {persona: t, mood: good}\n  - {mood: bad, tone: dry, place: there}\n' >bad.yaml
	run -2 --separate-stderr rg-prompts -c bad.yaml
	[[ $stderr =~ ^"rg-prompts: bad.yaml:5: never: the weights cannot be kept: ".*" was planned "[0-9]+" times in "[0-9]+" slots"$ ]]
}

@test "a table may depend on two attributes, and is kept to within 1 where both hold" {
	own
	slots '{ tool = $3 != "notepad"; e = $4 == "expert"; k[tool e]++; n[tool e] += $8 == "linux" }
	    END { near(n["11"], k["11"], 0.7); near(n["10"], k["10"], 2 / 3); near(n["01"], k["01"], 0); near(n["00"], k["00"], 1 / 4) }'"$near"
}

@test "--plan shows conditional tables with their conditions, and what is never planned" {
	own
	rg-prompts -c own.yaml -n 1000 --plan >plan
	[ "$(awk -F '\t' 'NF == 5 { print $5 }' plan | uniq)" = 'when
category: tool, persona: expert
category: tool
persona: expert
otherwise' ]
	awk -F '\t' 'NF == 5 && $1 != "attribute" { d = $3 - $4; if (d > 1 || d < -1) { print; exit 1 } }' plan
	[ "$(sed -n '/^never/,$p' plan)" = $'never\tplanned
persona: novice, product: compiler\t0
rating: 1, tone: warm\t0
category: tool, tone: loud, rating: 5\t0' ]
	[ "$(rg-prompts -n 100 --plan | awk -F '\t' 'NF == 5 && $2 == 4 { print $3, $4, $5 }')" = '1.0 1 persona: hard to please
20.9 20 otherwise' ]
}

@test "a larger number extends a plan with never, and its bytes are these" {
	own
	rg-prompts -c own.yaml -n 300 >long
	rg-prompts -c own.yaml -n 100 | cmp - <(head -n 100 long)
	[ "$(rg-prompts -c own.yaml -n 1000 --plan | sha256sum)" = 'f080b0de5df2d3009874b32ce16a58b8e3bb2946f988a738d1bdbaccc525c2e5  -' ]
	[ "$(rg-prompts -n 1000 --plan | sha256sum)" = '833e6ffed5fd64e9272de5e4bb6633e2f499d19c04dc0c37f33576a637a4113d  -' ]
}

@test "an id depends on never only where there is one" {
	id() { rg-prompts -n 1 "$@" | gojq -r .id; }
	[ "$(id)" = "$(id --set never=)" ]
	[ "$(id)" != "$(id --set 'never={persona: hobbyist, category: kitchen}')" ]
}

@test "a set with never grows, and one whose never has changed is refused by that name" {
	own
	sets=(-c own.yaml -j 10 -o out --set sim.latency=0)
	rg-generate "${sets[@]}" -n 40 2>err
	gojq -r .id out/reviews.jsonl | sort >before
	rg-generate "${sets[@]}" -n 70 2>err
	[ "$(wc -l <out/reviews.jsonl)" -eq 70 ]
	[ -z "$(gojq -r .id out/reviews.jsonl | sort | comm -13 - before)" ]
	gojq -es 'all(.persona != "novice" or .product != "compiler")' out/reviews.jsonl
	run -2 --separate-stderr rg-generate "${sets[@]}" -n 80 --set 'never={persona: novice, product: linker}'
	[[ $stderr == *never* ]]
}

# no pair is late, with four seeds, after any of 1000 slots
never_late() {
	local due=0 seed

	for seed in 1 2 3 4; do
		run -0 pairs 1000 $seed 1 "$@"
		[[ $output =~ ^'1000 slots, '([0-9]+)' pairs due, 0 late'$ ]] || { echo "$*: $output"; return 1; }
		due=$((due + BASH_REMATCH[1]))
	done
	[ $due -gt 1900000 ]
}

@test "every pair of values that is to be expected twice has met, after every slot, in all that is shipped" {
	never_late
	for f in "$ROOT"/man/examples/*.yaml; do
		never_late "$f"
	done
	never_late /dev/null 'never=[{rating: 1, tone: enthusiastic}, {rating: 5, tone: critical}, {persona: hobbyist, category: kitchen}]'
	never_late /dev/null 'never=[{category: software, length: medium}, {category: kitchen, length: short}]'
}
