load helper

# recs FROM TO: accepted records of these slots, as rg-check passes them on
recs() {
	seq -f '%06.0f-s1-9f3ac2d1' "$1" "$2" | gojq -cR '{
		id: ., attempt: 1, plan: {product: "K2", rating: 5},
		prompt: ("Write " + .),
		reply: {text: "{}", provider: "sim", model: "sim-1",
			simulated: true, calls: 1, cost: 0.5},
		review: {title: "T", text: ("text of " + .), rating: 5},
		check: {verdict: "accept", reasons: []}}'
}

@test "storm: killed twenty times while others write, the same input ends with each review once" {
	recs 1 2000 >in
	rg-collect -q --prompts --split 0.8,0.1,0.1 --format jsonl,csv -o whole <in
	for n in {1..20}; do
		rg-collect -q --prompts --split 0.8,0.1,0.1 --format jsonl,csv -o d <in 2>err &
		one=$!
		shuf in | rg-collect -q --prompts -o d 2>err2 &
		sleep "0.0$((n * 7 % 10))$((n % 10))"
		kill -9 $one $! 2>/dev/null || true
		wait
		[ ! -s d/reviews.jsonl ] || head -c "$(wc -c <d/reviews.jsonl)" d/reviews.jsonl |
		    sed '$d' | gojq -e . >/dev/null
	done
	rg-collect -q --prompts --split 0.8,0.1,0.1 --format jsonl,csv -o d <in
	cmp <(sort whole/reviews.jsonl) <(sort d/reviews.jsonl)
	for f in train.jsonl validation.csv test.jsonl prompts.jsonl; do
		cmp whole/$f d/$f
	done
	run -0 rg-collect -q --verify d
	[ "$(gojq -c .spend d/manifest.json)" = "$(gojq -c .spend whole/manifest.json)" ]
	[ "$(ls d)" = "$(ls whole)" ]
}

@test "storm: on a disk that is full the folder is readable, and room makes it whole" {
	recs 1 400 >in
	rg-collect -q --format jsonl,csv,sqlite --split 0.8,0.1,0.1 -o whole <in
	for blocks in 1 8 40 90 120 150; do
		rm -rf d d.run
		run -2 bash -c "ulimit -f $blocks; exec rg-collect -q --format jsonl,csv,sqlite --split 0.8,0.1,0.1 -o d <in"
		[[ "${lines[0]}" = "rg-collect: cannot write '"* ]]
		[ "$(tail -c 1 d/reviews.jsonl)" = '' ]
		gojq -e . d/reviews.jsonl >/dev/null || [ ! -s d/reviews.jsonl ]
		[ -z "$(find d -name '*.tmp*')" ]
		rg-collect -q --format jsonl,csv,sqlite --split 0.8,0.1,0.1 -o d <in
		cmp whole/reviews.jsonl d/reviews.jsonl
		run -0 rg-collect -q --verify d
	done
}

@test "storm: four write one folder at once, and what they leave holds" {
	recs 1 800 >in
	for n in 1 2 3 4; do
		shuf in | rg-collect -q --format jsonl,csv --split 0.8,0.1,0.1 -o d &
	done
	wait
	[ "$(wc -l <d/reviews.jsonl)" = 800 ]
	run -0 rg-collect -q --verify d
	[ "$(gojq -c '[.reviews, .spend.reviews, .spend.cost]' d/manifest.json)" = '[800,800,400]' ]
}
