# rg-prompts: options, templates, records.
load helper

# one prompt of a configuration with the template on standard input
render() {
	{
		printf 'products:\n  - {name: "A {{brief}} \\"B\\" é", features: [x, y z]}\n'
		printf 'prompt:\n  template: |\n'
		sed 's/^/    /'
	} >own.yaml
	rg-prompts -c own.yaml -n 1 "$@"
}

@test "the synopsis of the manual is what -h says" {
	diff <(rg-prompts -h | sed '/^$/,$d' | tr -s ' \t\n' ' ' | sed 's/^usage: //; s/ $//') \
	    <(mandoc -Tascii "$ROOT/man/rg-prompts.1" | col -b |
	    sed -n '/^SYNOPSIS/,/^DESCRIPTION/{//!p}' | tr -s ' \t\n' ' ' | sed 's/^ //; s/ $//')
}

@test "a record has id, attempt, plan, prompt and schema" {
	run -0 rg-prompts -n 1
	[ "$(jq -r 'keys_unsorted | join(" ")' <<<"$output")" = 'id attempt plan prompt schema' ]
	[[ "$(gojq -r .id <<<"$output")" =~ ^000001-s1-[0-9a-f]{8}$ ]]
	[ "$(gojq .attempt <<<"$output")" = 1 ]
	[ "$(gojq -r '.plan | keys | join(" ")' <<<"$output")" = \
	    'aspects category language length persona product rating tone' ]
}

@test "the same seed gives the same bytes, and these" {
	cat >c.yaml <<-'E'
	products:
	  - {name: p, category: k}
	  - {name: q, category: l}
	  - {name: r}
	categories: {k: {aspects: [a, b, c]}, l: {aspects: [d, e, f, g]}}
	aspects: [h, i]
	aspects_per_review: [0, 2]
	personas:
	  - {name: s, weight: 0.5}
	  - {name: t, weight: 0.3, ratings: {5: 1, 1: 2}}
	  - {name: u, weight: 0.2}
	ratings: {5: 52, 4: 22, 3: 9, 2: 6, 1: 11}
	lengths:
	  - {name: v, words: [1, 2], weight: 2}
	  - {name: w, words: [3, 4], weight: 1}
	tones: [x, y, z]
	languages: {en: 3, de: 1}
	E
	rg-prompts -c c.yaml --seed 42 --plan -n 1000 | head -n 1001 >plan
	[ "$(sha256sum <plan)" = "a9b11157819a8cdc75a0109d6f96f60f43866612dea1ed055e04a858bea3ef15  -" ]
}

@test "a larger number extends the plan and takes nothing away" {
	rg-prompts -n 250 --seed 7 >long
	rg-prompts -n 100 --seed 7 >short
	cmp short <(head -n 100 long)
}

@test "another seed gives another plan" {
	run ! diff -q <(rg-prompts -n 20 --plan) <(rg-prompts -n 20 --plan --seed 2)
}

@test "every rating is planned as often as asked, whatever the number" {
	local n
	for n in 1 10 77 100 1000; do
		rg-prompts -n $n --plan --set 'personas=[{name: x}]' |
		    awk -F '\t' '$1 == "rating" && NF == 4 { d = $3 - $4
			if (d < -1 || d > 1) exit 1 }'
	done
	[ "$(rg-prompts -n 1000 --plan --set 'personas=[{name: x}]' |
	    awk -F '\t' '$1 == "rating" && NF == 4 { print $2, $4 }')" = '5 520
4 220
3 90
2 60
1 110' ]
}

@test "a persona's own ratings are kept to over its own slots" {
	rg-prompts -n 2000 --plan | awk -F '\t' '
	    NF == 8 && $4 == "hard to please" { n++; c[$2]++ }
	    END { print n, c[5], c[4], c[3], c[2], c[1] }' >got
	[ "$(cat got)" = '100 10 20 25 20 25' ]
}

@test "aspects are those of the product's category, as many as asked, none twice" {
	rg-prompts -n 600 | jq -c .plan >plans
	gojq -es 'all((.aspects | length) as $n | $n >= 1 and $n <= 3 and (.aspects | unique | length == $n))' plans
	gojq -es 'map(select(.category == "outdoor") | .aspects[]) | unique ==
	    ["comfort", "durability", "fit", "value for money", "weather resistance", "weight"]' plans
	gojq -es 'group_by(.aspects | length) | map(length) == [200, 200, 200]' plans
	gojq -es 'map(select(.category == "kitchen") | .aspects[]) | group_by(.) |
	    map(length) | max - min <= 1' plans
}

@test "weights may be decimals, and a weight of 0 is never planned" {
	[ "$(rg-prompts -n 1000 --plan --set 'tones={a: 0.125, b: 0.875, c: 0}' |
	    awk -F '\t' '$1 == "tone" && NF == 4 { print $2, $4 }')" = 'a 125
b 875
c 0' ]
}

@test "a product may have a weight; without one it has 1" {
	[ "$(rg-prompts -n 400 --plan --set 'products=[{name: a, weight: 3}, {name: b}]' |
	    awk -F '\t' '$1 == "product" && NF == 4 { print $2, $4 }')" = 'a 300
b 100' ]
}

@test "weights of more than nine digits together are refused" {
	run -2 --separate-stderr rg-prompts --set 'tones={a: 0.12345678901, b: 1}'
	[[ $stderr == *'tones: the weights together have too many digits; expected at most nine' ]]
}

@test "the brief is the last line of every prompt and JSON" {
	rg-prompts -n 50 | jq -c '.attempt as $a | .plan as $p | .prompt | split("\n")[-1] | fromjson |
	    (.attempt == $a) and (.rating == $p.rating) and (.words == $p.length) and
	    (.product == $p.product) and (.aspects == $p.aspects)' | sort | uniq -c >got
	[ "$(cat got)" = '     50 true' ]
	[ "$(rg-prompts -n 1 | jq -r '.prompt | split("\n")[-1] | fromjson | keys_unsorted | join(" ")')" = \
	    'slot attempt seed product category features persona rating words tone aspects language' ]
}

@test "a template without the brief gets it, and no two prompts are equal" {
	run -0 render <<<'Say hi to {{product}}.'
	[ "$(gojq -r .prompt <<<"$output" | head -n 1)" = 'Say hi to A {{brief}} "B" é.' ]
	gojq -er '.prompt | split("\n")[-1] | fromjson | .slot == 1' <<<"$output"
	rg-prompts -c own.yaml -n 300 | gojq .prompt | sort | uniq -d >twice
	[ ! -s twice ]
}

@test "what is put in is not searched for names again, and lists have commas" {
	run -0 render <<-'E'
	{{product}} has {{features}}: {{ words_min }}-{{words_max}}, slot {{slot}}, attempt {{attempt}}
	E
	[[ "$(gojq -r .prompt <<<"$output" | head -n 1)" =~ \
	    ^'A {{brief}} "B" é has x, y z: '[0-9]+-[0-9]+', slot 1, attempt 1'$ ]]
}

@test "a line that names something empty is left out, and only that" {
	run -0 render <<-'E'
	one
	kind: {{category}}.
	terms: {{terms}}.

	two }} {{ three
	{{brief}}
	E
	[ "$(gojq -r .prompt <<<"$output" | head -n -1)" = $'one\n\ntwo }} {{ three' ]
}

@test "an unknown name is refused with file and line" {
	run -2 --separate-stderr render <<-'E'
	one
	Write about {{produkt}}.
	E
	[[ $stderr == "rg-prompts: own.yaml:6: template: unknown name '{{produkt}}'; expected one of product, category, "* ]]
	run -2 --separate-stderr rg-prompts --set 'prompt.system=Be {{x}}'
	[[ $stderr == *"system: unknown name '{{x}}'; expected one of "* ]]
}

@test "a template may be a file beside the configuration, whose contents the id follows" {
	mkdir dir
	printf 'prompt: {template_file: review.txt}\n' >dir/own.yaml
	printf 'Say hi to {{product}}.\n{{brief}}\n' >dir/review.txt
	first=$(rg-prompts -c dir/own.yaml -n 1)
	[[ "$(gojq -r .prompt <<<"$first" | head -n 1)" == 'Say hi to '* ]]
	mv dir other
	[ "$first" = "$(rg-prompts -n 1 --set prompt.template_file=other/review.txt)" ]
	echo >>other/review.txt
	[ "$(gojq .id <<<"$first")" != "$(rg-prompts -c other/own.yaml -n 1 | gojq .id)" ]
}

@test "a template's file is refused with its own name and line, or with that of who names it" {
	printf 'prompt:\n  template_file: review.txt\n' >own.yaml
	run -2 --separate-stderr rg-prompts -c own.yaml
	[ "$stderr" = "rg-prompts: own.yaml:2: prompt.template_file: cannot read 'review.txt': No such file or directory" ]
	printf 'one\n\nWrite about {{produkt}}.\n' >review.txt
	run -2 --separate-stderr rg-prompts -c own.yaml
	[[ $stderr == "rg-prompts: review.txt:3: template_file: unknown name '{{produkt}}'; expected one of product, "* ]]
	printf 'caf\351\n' >review.txt
	run -2 --separate-stderr rg-prompts -c own.yaml
	[ "$stderr" = 'rg-prompts: review.txt:1: not UTF-8 text' ]
	printf '  template: Hi.\n' >>own.yaml
	run -2 --separate-stderr rg-prompts -c own.yaml
	[ "$stderr" = 'rg-prompts: own.yaml:3: prompt.template: there is a prompt.template_file too; expected one of them' ]
}

@test "the brief in another place than alone in the last line is refused" {
	run -2 --separate-stderr render <<-'E'
	{{brief}}
	Write.
	E
	[[ $stderr == "rg-prompts: own.yaml:5: template: '{{brief}}' stands alone in the last line"* ]]
}

@test "a system prompt makes messages" {
	run -0 rg-prompts -n 1 --set 'prompt.system=You are {{persona}}.'
	[ "$(gojq -r '[.messages[].role] | join(" ")' <<<"$output")" = 'system user' ]
	[ "$(gojq -r '.messages[0].content' <<<"$output")" = 'You are first-time buyer.' ] ||
	    [ "$(gojq -r '.messages[0].content' <<<"$output")" = "You are $(gojq -r .plan.persona <<<"$output")." ]
	[ "$(gojq 'has("prompt")' <<<"$output")" = false ]
}

@test "the id follows what the plan depends on and nothing else" {
	id() { rg-prompts -n 1 "$@" | gojq -r .id; }
	[ "$(id)" = "$(id --set generation.batch_size=3 --set check.length.limit=0.5 --set provider=openai -n 9 | head -n 1)" ]
	[ "$(id)" != "$(id --set prompt.answer=x)" ]
	[ "$(id)" != "$(id --set 'tones=[a]')" ]
	[ "$(id)" != "$(id --seed 2)" ]
}

@test "what --have holds is not written, ids of other plans are named once" {
	rg-prompts -n 10 >all
	{ sed -n '2p;5p' all; echo '{"id":"x"}'; rg-prompts -n 3 --seed 9; } >have
	run -0 --separate-stderr rg-prompts -n 10 --have have
	[ "$output" = "$(sed '2d;5d' all)" ]
	[ "$stderr" = "rg-prompts: have:3: 'x' is not of this plan
rg-prompts: have: so are 3 more" ]
}

@test "a broken line in --have is named and costs status 1" {
	{ rg-prompts -n 1; echo '{oops'; } >have
	run -1 --separate-stderr rg-prompts -n 2 --have have
	[ "${#lines[@]}" -eq 1 ]
	[ "$stderr" = 'rg-prompts: have:2: not a JSON object' ]
}

@test "an own product is the only one that is named" {
	printf 'products:\n  - {name: Acme K2 kettle, features: [1.7 l, blue light]}\n' >c.yaml
	rg-prompts -c c.yaml -n 200 >got
	[ "$(gojq -r .plan.product got | sort -u)" = 'Acme K2 kettle' ]
	run -1 grep -E 'Nimbus|LedgerLeaf|PipeWarden|Brightwell|Hearthstone|Trailmark|Lumo' got
}

@test "ten million prompts start at once, in flat memory, and end with their reader" {
	# sanitizers map terabytes
	[ "${RG_OUT:-$ROOT}" -ef "$ROOT" ] && limit=100000 || limit=unlimited
	export limit
	run -0 bash -c '(ulimit -v $limit; exec rg-prompts -n 10000000) | head -n 1 | gojq -r .attempt
	    echo "${PIPESTATUS[0]}"'
	[ "$output" = $'1\n141' ]
	run -0 bash -c '(ulimit -v $limit; exec rg-prompts -n 20000) | tail -n 1 | gojq -r .id'
	[[ $output == 020000-* ]]
}

@test "a full disk is status 2" {
	run -2 --separate-stderr bash -c 'rg-prompts -n 1 >/dev/full'
	[ "$stderr" = 'rg-prompts: cannot write standard output: No space left on device' ]
}

@test "wrong use is status 2" {
	run -2 rg-prompts -n 0
	run -2 rg-prompts --seed x
	run -2 rg-prompts file
	run -2 rg-prompts --plan --have file
	run -2 rg-prompts --have missing
	run -2 rg-prompts --nonsense
}

@test "the examples of the manual run" {
	run -0 bash -o pipefail -c "rg-prompts -n 20 --plan | column -t -s \"\$(printf '\\t')\""
	[ "${#lines[@]}" -gt 40 ]
	run -0 bash -o pipefail -c 'rg-prompts -n 1 | gojq -r .prompt'
	[[ ${lines[1]} == 'It is a product of this kind: '* ]]
}

@test "the schema is the configured one, or none, and is refused if it is no object" {
	run -0 rg-prompts -n 1 --set 'prompt.schema="{\"type\": \"object\"}"'
	[ "$(jq -c .schema <<<"$output")" = '{"type":"object"}' ]
	run -0 rg-prompts -n 1 --set prompt.schema=
	[ "$(jq -c 'has("schema")' <<<"$output")" = false ]
	printf 'prompt:\n  schema: "[1]"\n' >c.yaml
	run -2 rg-prompts -n 1 -c c.yaml
	[ "$output" = 'rg-prompts: c.yaml:2: prompt.schema: not an object; expected a JSON object' ]
	printf 'prompt:\n  schema: "{oops"\n' >c.yaml
	run -2 rg-prompts -n 1 -c c.yaml
	[ "$output" = 'rg-prompts: c.yaml:2: prompt.schema: not a JSON value; expected a JSON object' ]
}

@test "a length that no reply can hold is told at once, where a word takes a token" {
	long() { run -0 --separate-stderr rg-prompts -n 1 --set 'lengths=[{name: short, words: [5, 9]}, {name: long, words: [1001, 1300]}]' "$@"; }
	long
	[ "$stderr" = "rg-prompts: a review of length 'long' has 1001 words or more, and a reply at most 1000 tokens: raise providers.*.sampling.max_output_tokens" ]
	[ "${#lines[@]}" = 1 ]
	long --left
	[ "$stderr" = '' ]
	long --set providers.openai.sampling.max_output_tokens=1001
	[ "$stderr" = '' ]
	long --set providers.openai.sampling.max_output_tokens=null
	[ "$stderr" = '' ]
	long --set 'languages={en: 9, ja: 1}'
	[ "$stderr" = '' ]
	long --set 'lengths=[{name: long, words: [1000, 1300]}]'
	[ "$stderr" = '' ]
}
