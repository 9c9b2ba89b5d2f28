load helper

# recs ID ...: accepted records, as rg-check passes them on
recs() {
	printf '%s\n' "$@" | gojq -cR '{
		id: ., attempt: 1, plan: {product: "K2", rating: 5},
		prompt: ("Write " + .),
		reply: {text: "{}", provider: "sim", model: "sim-1", simulated: true, cost: 0},
		review: {title: "T", text: ("text of " + .), rating: 5},
		check: {verdict: "accept", reasons: []}}'
}

@test "prompts: nothing of them is published unless it is asked for" {
	recs 000001-s1-9f3ac2d1 >in
	rg-collect -q -o d <in
	run -1 grep -r 'Write 0' d d.run
	[ -z "$output" ]
}

@test "prompts: asked for, they are published by id, sorted by slot, with the hash of the line" {
	recs 000002-s1-9f3ac2d1 000001-s1-9f3ac2d1 >in
	recs 000003-s1-9f3ac2d1 | jq -c 'del(.prompt) | .messages = [{role: "user", content: "hi"}]' >>in
	run -0 rg-collect --prompts -o d <in
	[ "$(<d/prompts.jsonl)" = '{"id":"000001-s1-9f3ac2d1","prompt":"Write 000001-s1-9f3ac2d1","messages":null}
{"id":"000002-s1-9f3ac2d1","prompt":"Write 000002-s1-9f3ac2d1","messages":null}
{"id":"000003-s1-9f3ac2d1","prompt":null,"messages":[{"role":"user","content":"hi"}]}' ]
	[ "$(stat -c %a d.run/prompts.jsonl)" = 600 ]
	grep -q '^The prompts are in `prompts.jsonl`' d/README.md
	gojq -e '.distribution[] | select(.name == "prompts.jsonl")' d/croissant.json
	[ "$(gojq -r '.files[] | select(.name == "prompts.jsonl") | .sha256' d/manifest.json)" = \
	    "$(sha256sum <d/prompts.jsonl | cut -d' ' -f1)" ]
	run -0 rg-collect -q --verify d
	sed -i 's/Write 000002/Wrote 000002/; 3d' d/prompts.jsonl
	run -1 rg-collect -q --verify d
	[ "${lines[0]}" = "fault d/prompts.jsonl:2: it is not the prompt of this review" ]
	[ "${lines[1]}" = "fault d/manifest.json: bytes of 'prompts.jsonl' is 246, and was found to be $(wc -c <d/prompts.jsonl)" ]
}

@test "prompts: it is remembered, a folder made without gets them by the same input, and they can be taken back" {
	recs 1 2 >in
	rg-collect -q -o d <in
	rg-collect -q --prompts -o d <in
	[ "$(gojq -r .prompt d/prompts.jsonl)" = $'Write 1\nWrite 2' ]
	recs 3 >more
	rg-collect -q -o d <more
	rg-collect -q -o d <in
	[ "$(gojq -r .id d/prompts.jsonl | xargs)" = '1 2 3' ]
	[ "$(wc -l <d.run/prompts.jsonl)" = 3 ]
	touch d/prompts.jsonl.tmp1
	rg-collect -q --finish --set output.prompts=false d
	[ "$(ls d)" = $'README.md\ncroissant.json\nmanifest.json\nreviews.jsonl' ]
}

@test "prompts: what a kill tore or two brought is published once and whole" {
	recs 1 2 3 >in
	rg-collect -q --prompts -o d <in
	cp d/prompts.jsonl whole
	head -n 1 d.run/prompts.jsonl >>d.run/prompts.jsonl
	rg-collect -q --finish d
	cmp whole d/prompts.jsonl
	truncate -s -300 d.run/prompts.jsonl
	rg-collect -q -o d <in
	cmp whole d/prompts.jsonl
	run -0 rg-collect -q --verify d
}
