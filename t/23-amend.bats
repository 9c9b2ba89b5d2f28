# Retries that learn: what was wrong with a review is said in the next prompt.
load helper

# The verdict VERDICTS (jq, of each record) comes back; `asked` keeps the prompts.
ask() {
	local filter=$1

	shift
	mkfifo verdicts
	rg-prompts --verdicts verdicts "$@" | tee asked |
	    jq -c --unbuffered "{id, attempt} + ($filter)" >verdicts
}

reject_until() {
	echo "if .attempt < $1 then {verdict: \"reject\"} + $2 else {verdict: \"accept\"} end"
}

own() {
	cat >own.yaml <<-'E'
	products: [{name: Acme K2 kettle}]
	generation: {max_retries: 9}
	prompt:
	  template: |
	    Write about {{product}}.
	    {{amendment}}
	    End.
	  amendments:
	    length: ["{{words_min}} to {{words_max}} words!", Count them.]
	    duplicate:
	      - |
	        Another one.
	        Not "{{evidence}}"
	    other: [Try again.]
	E
}

# the prompt of an attempt without its brief
prompt() {
	gojq -r "select(.attempt == $1) | .prompt" asked | head -n "${2:--1}"
}

@test "the first prompt says nothing, the next what was wrong, with the plan and the evidence in it" {
	own
	ask "$(reject_until 2 '{rules: ["length", "duplicate"], evidence: {duplicate: "I  like\nthis"}}')" -c own.yaml -n 1
	[ "$(prompt 1)" = $'Write about Acme K2 kettle.\nEnd.' ]
	words=$(gojq -r 'select(.attempt == 1).plan.length | "\(.[0]) to \(.[1])"' asked)
	[ "$(prompt 2)" = "Write about Acme K2 kettle.
$words words!
Another one.
Not \"I like this\"
End." ]
	[ "$(jq -c '.prompt | split("\n")[-1] | fromjson | .amended' asked)" = $'null\n["length","duplicate"]' ]
}

@test "a reason that comes again is worded otherwise, the last wording stays, and no reason is forgotten" {
	own
	ask "$(reject_until 5 '(if .attempt == 2 then {rules: ["own"]} else {rules: ["length"]} end)')" -c own.yaml -n 1
	[ "$(prompt 3)" = "$(prompt 2 2)"$'\nTry again.\nEnd.' ]
	[ "$(prompt 4)" = $'Write about Acme K2 kettle.\nCount them.\nTry again.\nEnd.' ]
	[ "$(prompt 5)" = "$(prompt 4)" ]
}

@test "a reason twice in a row asks generation.retry_model from then on, unless blindly" {
	own
	ask "$(reject_until 5 '{rules: [if .attempt == 2 then "own" else "length" end]}')" -c own.yaml -n 1 --set generation.retry_model=big-1
	[ "$(gojq -c .model asked)" = $'null\nnull\nnull\nnull\n"big-1"' ]
	rm verdicts
	ask "$(reject_until 4 '{rules: ["length"]}')" -c own.yaml -n 1 --set generation.retry_model=big-1
	[ "$(gojq -c .model asked)" = $'null\nnull\n"big-1"\n"big-1"' ]
	rm verdicts
	ask "$(reject_until 4 '{rules: ["length"]}')" -c own.yaml -n 1
	gojq -es 'all(has("model") | not)' asked
	rm verdicts
	ask "$(reject_until 4 '{rules: ["length"]}')" -c own.yaml -n 1 --set generation.retry_model=big-1 --set prompt.amend=false
	gojq -es 'all(has("model") | not)' asked
}

@test "a run asks the retry model for stubborn reviews only, and says so in the dataset" {
	rg-generate -n 40 -j 10 -o out --set sim.latency=0 --set generation.retry_model=sim-think \
	    --set generation.max_retries=30 --set sim.reviews.refusal=0.3 --set sim.stubborn=1 --set sim.obey=0.3 2>err
	[ "$(gojq -r .model out/reviews.jsonl | sort -u | xargs)" = 'sim-1 sim-think' ]
	[ "$(wc -l <out/reviews.jsonl)" -eq 40 ]
}

@test "a template without {{amendment}} has it before the brief" {
	own
	sed -i '/{{amendment}}/d' own.yaml
	ask "$(reject_until 2 '{rules: ["own"]}')" -c own.yaml -n 1
	[ "$(prompt 2)" = $'Write about Acme K2 kettle.\nEnd.\nTry again.' ]
	gojq -es 'all(.prompt | split("\n")[-1] | fromjson | .slot == 1)' asked
}

@test "every rule of rg-check(1) has an amendment of its own" {
	: >missing
	for rule in $(rg-prompts --print-config | sed -n '/^check:/,/^$/s/^  \([a-z_]*\): .*/\1/p' | grep -vx external_timeout); do
		rg-prompts --print-config | sed -n '/^  amendments:/,/^[a-z#]/p' |
		    grep -q "^    $rule:" || echo "$rule" >>missing
	done
	[ ! -s missing ]
}

@test "prompt.amend: false asks blindly" {
	own
	ask "$(reject_until 3 '{rules: ["length"]}')" -c own.yaml -n 1 --set prompt.amend=false
	[ "$(gojq -r '.prompt | split("\n")[:-1] | join("\n")' asked | sort -u)" = $'End.\nWrite about Acme K2 kettle.' ]
	gojq -es 'all(.prompt | contains("amended") | not)' asked
}

@test "evidence is one line of at most 100 bytes, cut at a word" {
	own
	ask "$(reject_until 2 '{rules: ["duplicate"], evidence: {duplicate: ([range(60) | "né\u0007"] | join(" "))}}')" -c own.yaml -n 1
	line=$(prompt 2 | sed -n 3p)
	[ "${#line}" -le 106 ]
	[[ $line == 'Not "né né '*' né"' ]]
}

@test "an amendment for what is no rule, and an unknown name in one, are refused with their line" {
	own
	sed -i 's/    other:/    lenght:/' own.yaml
	run -2 --separate-stderr rg-prompts -c own.yaml
	[[ $stderr == "rg-prompts: own.yaml:14: prompt.amendments: 'lenght' is no rule; expected one of parse, "*', truncated, other' ]]
	own
	sed -i 's/{{evidence}}/{{proof}}/' own.yaml
	run -2 --separate-stderr rg-prompts -c own.yaml
	[[ $stderr == "rg-prompts: own.yaml:13: duplicate: unknown name '{{proof}}'; expected one of product, "* ]]
	run -2 --separate-stderr rg-prompts --set 'prompt.template=Not {{evidence}}'
	[[ $stderr == *"template: unknown name '{{evidence}}'; expected one of "* ]]
}

@test "a verdict carries its rules' evidence, and is never longer than a pipe takes at once" {
	mkfifo verdicts
	cat verdicts >got &
	text=$(gojq -nr '[range(40) | "word\(.)"] | join(" ")')
	for id in a b "$(printf 'x%.0s' {1..3900})"; do
		gojq -nc --arg id "$id" --arg text "$text" '{id: $id, attempt: 1, plan: {rating: 5},
		    reply: {text: ({title: "t", text: $text, rating: 5} | tojson)}}'
	done | rg-check --verdicts verdicts >out
	wait
	[ "$(gojq -r .verdict got | xargs)" = 'accept reject reject' ]
	[ "$(sed -n 2p got | gojq -r '.rules[], (.evidence.duplicate | .[:17])')" = $'duplicate\nword0 word1 word2' ]
	[ "$(sed -n 3p got | gojq -c '[.rules, .evidence]')" = '[["duplicate"],null]' ]
}

# calls made until 200 reviews are accepted; half of the slots go wrong, and do
# so again four times of five
calls() {
	local sets=(--set 'sim.reviews={refusal: 0.1, placeholder: 0.1, wrong_rating: 0.1, too_short: 0.1, duplicate: 0.1}'
	    --set sim.latency=0 --set sim.stubborn=0.8 --set sim.obey=0.7
	    --set generation.max_retries=1000 --set "prompt.amend=$1")

	mkfifo verdicts
	rg-prompts -n 200 "${sets[@]}" --verdicts verdicts | tee asked |
	    rg-call -j 10 "${sets[@]}" 2>err | rg-check "${sets[@]}" --verdicts verdicts 2>>err >out
	rm verdicts
	[ "$(wc -l <out)" -eq 200 ] || return
	wc -l <asked
}

@test "a model that obeys 70 % of the amendments needs at least 40 % fewer calls than blind retries" {
	blind=$(calls false)
	learnt=$(calls true)
	echo "# calls for 200 reviews: $blind blind, $learnt amended" >&3
	[ "$((learnt * 10))" -le "$((blind * 6))" ]
}
