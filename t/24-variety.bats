# Prompts that give variety: preambles, examples of real reviews, phrases to avoid.
load helper

own() {
	cat >own.yaml <<-'E'
	products: [{name: Acme, category: kitchen}, {name: Bolt, category: outdoor}]
	personas: [{name: p}]
	generation: {max_retries: 9}
	prompt:
	  preambles: ["One {{product}}.", Two., Three.]
	  template: |
	    {{preamble}}
	    Not: {{avoid}}.
	    Such: {{examples}}
	E
}

first_lines() {
	gojq -r '.prompt | split("\n")[0]'
}

@test "preambles go round evenly, in an order that is not the slots'" {
	own
	rg-prompts -c own.yaml -n 301 | first_lines | sed 's/ .*/./' >got
	[ "$(sort got | uniq -c | awk '{ print ($1 >= 100 && $1 <= 101), $2 }')" = '1 One.
1 Three.
1 Two.' ]
	# three in three slots each, but not always the same three in a row
	[ "$(head -n 300 got | paste -d ' ' - - - | tee blocks | awk '$1 == $2 || $2 == $3 || $1 == $3' | wc -l)" = 0 ]
	[ "$(sort -u blocks | wc -l)" = 6 ]
}

@test "a preamble has the plan in it, and a larger number changes no earlier prompt" {
	own
	rg-prompts -c own.yaml -n 200 >long
	rg-prompts -c own.yaml -n 50 | cmp - <(head -n 50 long)
	gojq -es 'map(select(.prompt | startswith("One "))) | length > 0 and
	    all(.plan.product as $p | .prompt | startswith("One \($p)."))' long
}

@test "a review that was rejected twice for the same reason gets another preamble, not before" {
	own
	mkfifo verdicts
	rg-prompts -c own.yaml -n 1 --verdicts verdicts | tee asked | jq -c --unbuffered '
	    {id, attempt, verdict: (if .attempt < 6 then "reject" else "accept" end),
	    rules: [["length", "rating", "rating", "rating", "length"][.attempt - 1]]}' >verdicts
	first_lines <asked >got
	[ "$(uniq got | wc -l)" = 3 ]
	[ "$(sed -n '1p;2p;3p' got | sort -u | wc -l)" = 1 ]
	[ "$(sed -n '4p;5p' got | sort -u | wc -l)" = 2 ]
	[ "$(sed -n 6p got)" = "$(sed -n 5p got)" ]
}

@test "the phrases to avoid are named; without any the line is left out" {
	own
	rg-prompts -c own.yaml -n 1 --set 'prompt.avoid=[as a, wow]' | gojq -r .prompt | grep -qx 'Not: as a, wow.'
	run -1 grep -q Not: < <(rg-prompts -c own.yaml -n 1 --set 'prompt.avoid=[]' | gojq -r .prompt)
}

# 5 examples of each rating in each category, some with line ends
examples() {
	gojq -nc 'range(5) as $i | range(1; 6) as $r | ("kitchen", "outdoor") as $c |
	    {text: "\($c) \($r)\nnumber \($i)", rating: $r, category: $c, language: "en"},
	    {text: "fremd \($r)", rating: $r, category: $c, language: "de"}'
}

@test "examples are of the plan's language, rating and category, and others each time" {
	own
	examples >real.jsonl
	sed -i 's/^prompt:/&\n  examples: real.jsonl\n  shots: 3/' own.yaml
	rg-prompts -c own.yaml -n 400 >got
	gojq -es 'all((.plan.category + " \(.plan.rating) number") as $like | "- (\(.plan.rating) of 5) " as $head |
	    [.prompt | split("\n")[] | select(startswith("- "))] | length == 3 and
	    (unique | length == 3) and all(startswith($head + $like)))' got
	gojq -r 'select(.plan.rating == 5 and .plan.category == "kitchen").prompt' got |
	    grep '^- ' | sort | uniq -c | awk '{ print $1 }' >counts
	[ "$(wc -l <counts)" = 5 ]
	[ "$(sort -n counts | head -n 1)" -ge 20 ]
}

@test "a relative file of examples is found beside the configuration" {
	own
	mkdir sub
	examples >sub/real.jsonl
	sed 's/^prompt:/&\n  examples: real.jsonl/' own.yaml >sub/own.yaml
	run -0 rg-prompts -c sub/own.yaml -n 1
	(cd sub && run -0 rg-prompts -c own.yaml -n 1)
}

@test "the id follows what the examples say" {
	own
	examples >real.jsonl
	sed -i 's/^prompt:/&\n  examples: real.jsonl/' own.yaml
	id=$(rg-prompts -c own.yaml -n 1 | gojq -r .id)
	[ "$id" = "$(rg-prompts -c own.yaml -n 1 | gojq -r .id)" ]
	echo '{"text":"one more"}' >>real.jsonl
	[ "$id" != "$(rg-prompts -c own.yaml -n 1 | gojq -r .id)" ]
}

@test "examples that cannot be read or shown are refused with their line" {
	own
	bad() { run -2 --separate-stderr rg-prompts -c own.yaml --set "prompt.examples=$1" "${@:2}"; }
	bad none
	[[ $stderr == "rg-prompts: --set prompt.examples=none: prompt.examples: cannot read 'none': No such file"* ]]
	printf '{"text":"a"}\n{"title":"b"}\n' >real
	bad real
	[[ $stderr == *"prompt.examples: real:2: no text" ]]
	printf 'oops\n' >real
	bad real
	[[ $stderr == *"prompt.examples: real:1: not a JSON object" ]]
	: >real
	bad real
	[[ $stderr == *"prompt.examples: 'real' is empty" ]]
	examples >real
	bad real --set 'prompt.template=Hi.'
	[[ $stderr == *"prompt.examples: prompt.template has no {{examples}} to show them in" ]]
}

@test "a text of an example is one line of at most 800 bytes and dots" {
	own
	gojq -nc '{text: ([range(400) | "é\n"] | join(""))}' >real
	run -0 rg-prompts -c own.yaml -n 1 --set prompt.examples=real
	line=$(gojq -r .prompt <<<"$output" | grep '^- ')
	[ "${#line}" -le 805 ]
	[[ $line == '- é é é '*... ]]
}

@test "a template's name for lists of texts is not known where it cannot be" {
	own
	run -2 --separate-stderr rg-prompts -c own.yaml --set 'prompt.preambles=["{{preamble}}"]'
	[[ $stderr == *"preambles: unknown name '{{preamble}}'; expected one of "* ]]
	run -2 --separate-stderr rg-prompts -c own.yaml --set 'prompt.system=See {{examples}}'
	[[ $stderr == *"system: unknown name '{{examples}}'; expected one of "* ]]
}
