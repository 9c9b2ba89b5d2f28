load ../helper

# make soak: a folder under fire for longer than every day has time for.

recs() {
	seq -f '%06.0f-s1-9f3ac2d1' "$1" "$2" | jq -cR '{
		id: ., attempt: 1, plan: {product: "K2", rating: 5},
		prompt: ("Write " + .),
		reply: {text: "{}", provider: "sim", model: "sim-1",
			simulated: true, calls: 1, cost: 0.5},
		review: {title: "T", text: ("text of " + .), rating: 5},
		check: {verdict: "accept", reasons: []}}'
}

@test "killed a thousand times at random points, a folder ends with each review once" {
	recs 1 3000 >in
	rg-collect -q --prompts --split 0.8,0.1,0.1 --format jsonl,csv,sqlite -o whole <in
	for n in {1..1000}; do
		rg-collect -q --prompts --split 0.8,0.1,0.1 --format jsonl,csv,sqlite -o d <in &
		one=$!
		shuf in | rg-collect -q --prompts -o d &
		sleep "0.$(printf %03d $((RANDOM % 250)))"
		kill -9 $one $! 2>/dev/null || true
		wait
	done 2>err
	rg-collect -q --prompts --split 0.8,0.1,0.1 --format jsonl,csv,sqlite -o d <in
	cmp <(sort whole/reviews.jsonl) <(sort d/reviews.jsonl)
	cmp whole/train.jsonl d/train.jsonl
	cmp whole/prompts.jsonl d/prompts.jsonl
	run -0 rg-collect -q --verify d
	[ "$(jq -c .spend d/manifest.json)" = "$(jq -c .spend whole/manifest.json)" ]
}

@test "a million reviews are joined, split and verified" {
	recs 1 1 >one
	python3 -c 'one = open("one").read()
for i in range(1, 1000001):
    print(one.replace("000001", "%06d" % i), end="")' |
	    rg-collect -q --format jsonl,csv --split 0.8,0.1,0.1 -o d
	run -0 rg-collect --verify -q d
	[ "$(jq -c .parts d/manifest.json)" = '{"train":800000,"validation":100000,"test":100000}' ]
	rg-collect -q --merge --set check.near_duplicate.mode=off --set check.duplicate.mode=off -o e d
	cmp d/reviews.jsonl e/reviews.jsonl
}
