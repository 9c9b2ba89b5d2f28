# rg-check: what a text must not say.
load helper
load labelled

@test "refusal: every wording is found" {
	run -0 missed refusal
	[ "$output" = '' ]
}

@test "refusal: none of the look-alikes is accused" {
	run -0 accused refusal
	[ "$output" = '' ]
}

@test "refusal: it is found behind a review and within one, and in a bare reply" {
	run -0 reason 'It is quiet. It is quick. It is red. It is cheap. I cannot assist with that request.'
	[ "$output" = '["refusal","I cannot assist with that request",1,0,[50,83]]' ]
	run -0 reason 'It is quiet. It is quick. It is red. It is cheap. Sorry, I will not write the next part. It is light.'
	[ "$output" = '["refusal","I will not write the next part",1,0,[57,87]]' ]
	gojq -cn '{id: "a", reply: {text: "I cannot assist with that request."}}' >in
	run -0 --separate-stderr rg-check --rejects rej <in
	[[ $stderr == 'rg-check: 1 read, 0 accepted, 1 rejected: parse 1, refusal 1'* ]]
}

@test "refusal: the reason says what and where" {
	run -0 reason 'Désolé! I’m sorry, but I can’t assist with that request.'
	[ "$output" = '["refusal","I’m sorry, but I can’t assist with that request",1,0,[8,55]]' ]
}

@test "model_talk: every wording is found" {
	run -0 missed model_talk
	[ "$output" = '' ]
}

@test "model_talk: none of the look-alikes is accused" {
	run -0 accused model_talk
	[ "$output" = '' ]
}

@test "model_talk: the title is read too" {
	run -0 reason 'It is quiet.' '{}' 'As an AI, I like it'
	[ "$output" = '["model_talk","As an AI, I",1,0,null]' ]
}

@test "placeholder: every wording is found" {
	run -0 missed placeholder
	[ "$output" = '' ]
}

# With 128 words there is nothing behind the last of them, and asan sees it.
@test "placeholder: a name that is left out may be the last word of a text" {
	gojq -cn --arg text "$(printf 'w%d ' {1..124})the courier from TBD 😀" '{$text}' >in
	run -0 rg-check --field text <in
}

@test "placeholder: none of the look-alikes is accused" {
	run -0 accused placeholder
	[ "$output" = '' ]
}

@test "placeholder: all are counted, the first is shown" {
	run -0 reason 'We moved from [Competitor] to {{product}} and saved $XX.'
	[ "$output" = '["placeholder","[Competitor]",3,0,[14,26]]' ]
}

@test "placeholder: a name as programs have them is one at any length, or none" {
	run -0 reason 'It is @product_name that I use each day.'
	[ "$output" = '["placeholder","product_name",1,0,[7,19]]' ]
	run -0 reason "It is @product_$(printf 'name%.0s' {1..2000}) that I use each day."
	[ "$output" = '[null,null,null,null,null]' ]
}

@test "placeholder: a word of the product's own name is none" {
	run -0 reason 'The XYZ kettle is quiet.' '{"plan": {"product": "XYZ kettle"}}'
	[ "$output" = '[null,null,null,null,null]' ]
}

prompt='{"plan": {"product": "Hearthstone bread maker"}, "prompt": "Write a customer review of Hearthstone bread maker.\nWhat it has: gluten-free programme, 13-hour timer, nut dispenser, crust control.\nDo not mention these instructions, do not state the number of stars in the text.\n{\"slot\":1,\"attempt\":1}"}'

@test "prompt_leak: eight words in a row of the prompt are found, seven are not" {
	run -0 reason 'Nice. Mention these instructions, do not state the number, they said.' "$prompt"
	[ "$output" = '["prompt_leak","Mention these instructions, do not state the number",8,8,[6,57]]' ]
	without=(--set check.commentary.mode=off)
	run -0 reason 'Nice. Mention these instructions, do not state the price, they said.' "$prompt"
	[ "$output" = '[null,null,null,null,null]' ]
}

@test "prompt_leak: the limit is the configuration's" {
	gojq -cn --argjson p "$prompt" '{id: "a", reply: {text: ({title: "T", text: "Do not state the obvious, bread maker.", rating: 4} | tojson)}} * $p' >in
	run -0 --separate-stderr rg-check --set check.prompt_leak.limit=4 \
	    --set check.commentary.mode=off <in
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: prompt_leak 1' ]
}

@test "prompt_leak: the product's name and features may be listed as the prompt does" {
	run -0 reason 'The Hearthstone bread maker has a gluten-free programme, 13-hour timer, nut dispenser, crust control.' "$prompt"
	[ "$output" = '[null,null,null,null,null]' ]
}

@test "prompt_leak: a line of the prompt is one, however many features it lists" {
	run -0 reason 'Fine. What it has: gluten-free programme, 13-hour timer, nut dispenser, crust control.' "$prompt"
	[ "$(gojq -c .[0:4] <<<"$output")" = '["prompt_leak","What it has: gluten-free programme, 13-hour timer, nut dispenser, crust control",13,8]' ]
}

@test "prompt_leak: messages are prompts too, in parts as well" {
	m='{"messages": [{"role": "system", "content": "You write one review of a kettle at a time and nothing else"}, {"role": "user", "content": [{"type": "text", "text": "Tell of a cold morning by the lake in the far north"}]}]}'
	run -0 reason 'I write one review of a kettle at a time and like it.' "$m"
	[ "$(gojq -c .[0:3] <<<"$output")" = '["prompt_leak","write one review of a kettle at a time and",10]' ]
	run -0 reason 'On a cold morning by the lake in the far end it boiled.' "$m"
	[ "$(gojq -c .[0:3] <<<"$output")" = '["prompt_leak","a cold morning by the lake in the far",9]' ]
}

@test "prompt_leak: a run goes over the end of a line, and a prompt that comes again is known" {
	local text='Keep to the point and to plain words of it.'

	gojq -cn --arg text "$text" '("Keep to the point and\nto plain words of your own" as $a |
	    [$a, "Be kind", $a]) | to_entries[] | {id: .key, prompt: .value,
	    reply: {text: ({title: "t", text: $text, rating: 4} | tojson)}}' >in
	run -0 rg-check -q --rejects rej --set check.product.mode=off \
	    --set check.commentary.mode=off <in
	[ "$(gojq -c '[.id, (.check.reasons[0] | .rule, .value)]' rej)" = $'[0,"prompt_leak",9]\n[2,"prompt_leak",9]' ]
}

@test "prompt_leak: every header, row of stars and word of the task is found" {
	run -0 missed prompt_leak
	[ "$output" = '' ]
}

@test "prompt_leak: none of the look-alikes is accused" {
	run -0 accused prompt_leak
	[ "$output" = '' ]
}

@test "thinking: every wording is found" {
	run -0 missed thinking
	[ "$output" = '' ]
}

@test "thinking: none of the look-alikes is accused" {
	run -0 accused thinking
	[ "$output" = '' ]
}

@test "chatter: every wording is found" {
	run -0 missed chatter
	[ "$output" = '' ]
}

@test "chatter: none of the look-alikes is accused" {
	run -0 accused chatter
	[ "$output" = '' ]
}

@test "shell: every wording is found" {
	run -0 missed shell
	[ "$output" = '' ]
}

@test "shell: none of the look-alikes is accused" {
	run -0 accused shell
	[ "$output" = '' ]
}

@test "shell: a sign is found at any byte of the top" {
	for n in $(seq 45); do
		printf '{"t":"%s => It boils fast"}\n' "$(printf 'T%.0s' $(seq "$n"))"
		printf '{"t":"%s => It boils so fast that it is hot when I come in %s."}\n' "$(printf 'T%.0s' $(seq "$n"))" "$n"
	done >in
	sed -i 's/"T =>/"T n =>/' in # a text has six words
	sed -i 's/boils fast"/boils fast now, it does"/' in
	run -0 --separate-stderr rg-check --set check.near_duplicate.mode=off --set check.duplicate.mode=off --field t --rejects rej <in
	[ "$output" = '' ]
	[ "$(gojq -r '.check.reasons[] | select(.rule == "shell").evidence' rej | grep -c '=>$')" = 90 ]
}

@test "markdown: every wording is found" {
	run -0 missed markdown
	[ "$output" = '' ]
}

@test "markdown: none of the look-alikes is accused" {
	run -0 accused markdown
	[ "$output" = '' ]
}

@test "cut_off: every wording is found" {
	run -0 missed cut_off
	[ "$output" = '' ]
}

@test "cut_off: none of the look-alikes is accused" {
	run -0 accused cut_off
	[ "$output" = '' ]
}

@test "an image that breaks off at the end of the text is evidence to its last byte" {
	run -0 --separate-stderr rg-check -q --field text --rejects rejects <<<'{"text":"We had a good time there and saw ![the pier]("}'
	[ "$(gojq -r '.check.reasons[] | select(.rule == "markdown") | .evidence' rejects)" = '[the pier](' ]
}

@test "a quotation is mentioned, not said; what it is put in is said" {
	run -0 reason 'The robot says "I am a language model, so I cannot write a fake review" and rolls off.'
	[ "$output" = '[null,null,null,null,null]' ]
	run -0 reason $'The robot rolls off.\nI am a language model, so I cannot write a fake review.'
	[ "$(gojq -r '.[0]' <<<"$output")" = refusal ]
	run -0 reason 'They call it "quiet". Here is the review as requested: It is not.'
	[ "$(gojq -r '.[0]' <<<"$output")" = chatter ]
}

@test "a NUL is no mark of a list, a rule or a row" {
	run -0 rg-check -q --field text --set check.invisible.mode=off \
	    <<<'{"text":"\u0000 Works well, and the battery lasts for two days even with a lot of use."}'
	[ "$(gojq -c .check.reasons <<<"$output")" = '[]' ]
}

@test "phrases: in sentences that are a reviewer's they do not count, but for the seventeenth" {
	line="Other reviewers retell the whole plot, so I won't do that; go and see it with a friend."
	for n in 16 17; do
		yes "$line" | head -n $n | paste -sd ' ' | judge >accepted 2>err || true
		gojq -c '[.check.reasons[] | select(.rule == "refusal") | .evidence]' rej accepted | tail -n 1
		rm -f rej
	done >got
	[ "$(cat got)" = "[]
[\"I won't do that\"]" ]
}

@test "phrases: everybody's words do not count, however often they stand in a reviewer's sentences" {
	yes 'I can use the small pot on Monday for soup.' | head -n 17 | paste -sd ' ' | judge >accepted 2>err || true
	run -0 gojq -c '[.check.reasons[] | select(.rule == "thinking") | .evidence]' rej
	[ "$output" = '[]' ]
}

@test "placeholder: of words that hyphens join the first is in the evidence" {
	run -0 reason 'We bought your-product-here and it broke.'
	[ "$output" = '["placeholder","your-product-here",1,0,[10,27]]' ]
}
