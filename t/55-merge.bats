load helper

# recs ID ...: accepted records, as rg-check passes them on, no two texts alike
recs() {
	local id

	for id; do
		gojq -cn --arg id "$id" --arg text "$(sha256sum <<<"$id" | sed 's/../& /g')" '{
			id: $id, attempt: 1,
			plan: {product: "K2", rating: 5},
			prompt: ("Write " + $id),
			reply: {text: "{}", provider: "sim", model: "sim-1",
				simulated: true, calls: 1, cost: 0.5},
			review: {title: "T", text: $text, rating: 5},
			check: {verdict: "accept", reasons: []}}'
	done
}

# put DIR JQ ID ...: a folder of such records, changed
put() {
	recs "${@:3}" | gojq -c "$2" | rg-collect -q -o "$1"
}

words='a kettle that boils in two minutes and keeps the water warm for an hour without any noise at all which is what we had wanted for years and years of cold tea in a cold kitchen'

@test "merge: shards become one folder, which holds, with what was spent" {
	put a . 000001-s1-9f3ac2d1 000002-s1-9f3ac2d1
	put b . 000003-s1-9f3ac2d1 000004-s1-9f3ac2d1
	mkdir deep
	put deep/c . 000005-s1-9f3ac2d1
	sha=$(sha256sum <deep/c/reviews.jsonl | cut -d' ' -f1)
	run -0 --separate-stderr rg-collect --merge -o d a b/ deep/c
	[ "$stderr" = "\
rg-collect: a: 2 reviews: 2 added, 0 already there, 0 conflicts, 0 duplicates
rg-collect: b: 2 reviews: 2 added, 0 already there, 0 conflicts, 0 duplicates
rg-collect: deep/c: 1 reviews: 1 added, 0 already there, 0 conflicts, 0 duplicates
rg-collect: d: 5 in all" ]
	cat a/reviews.jsonl b/reviews.jsonl deep/c/reviews.jsonl | cmp - d/reviews.jsonl
	run -0 rg-collect --verify -q d
	[ "$(gojq -c '[.reviews, .spend.calls, .spend.cost, .spend.reviews]' d/manifest.json)" = '[5,5,2.5,5]' ]
	[ "$(jq -c '.merged[2]' d/manifest.json)" = \
	    '{"folder":"c","sha256":"'"$sha"'","reviews":1,"added":1,"there":0,"conflicts":0,"duplicates":0}' ]
	[ "$(gojq -c .config_sha256 d/manifest.json)" = "$(gojq -c .config_sha256 a/manifest.json)" ]
}

@test "merge: again, it adds nothing, and equal merges give equal bytes" {
	put a . 1 2
	put b . 3
	rg-collect -q --merge -o d a b
	cp -r d before
	run -0 rg-collect --merge -o d a b
	[ "${lines[-1]}" = 'rg-collect: d: 3 in all' ]
	diff -r -x manifest.json before d
	diff <(jq 'del(.updated)' before/manifest.json) <(jq 'del(.updated)' d/manifest.json)
	[ "$(wc -l <d.run/spend.jsonl)" = 3 ]
	mkdir x
	rg-collect -q --merge -o x/d a b
	diff -r -x manifest.json x/d d
}

@test "merge: of an id with two texts the first folder's stays, and the conflict is named" {
	put a . 1 2
	put b '.review.rating = 4' 2 3
	run -1 --separate-stderr rg-collect --merge -o d a b
	[ "${stderr_lines[1]}" = "rg-collect: b/reviews.jsonl:1: '2' is in 'd' with another text: kept in 'd.run/conflicts.jsonl'" ]
	[ "${stderr_lines[2]}" = 'rg-collect: b: 2 reviews: 1 added, 0 already there, 1 conflicts, 0 duplicates' ]
	[ "$(gojq -c '[.id, .rating]' d/reviews.jsonl | xargs)" = '[1,5] [2,5] [3,4]' ]
	[ "$(gojq -c '[.id, .rating]' d.run/conflicts.jsonl)" = '["2",4]' ]
	[ "$(gojq .spend.cost d/manifest.json)" = 1.5 ]
}

@test "merge: what is like a review of another folder is left out, and within one nothing is" {
	put a ".review.text = \"$words\"" 000001-s1-9f3ac2d1
	put b ".review.text = \"$words indeed\"" 000001-s1-aaaaaaaa 000002-s1-aaaaaaaa
	put c '.review.text = "quite another thing, as everybody will see who reads it"' 9 10
	run -0 --separate-stderr rg-collect --merge -o d a b c
	[ "${stderr_lines[1]}" = 'rg-collect: b: 2 reviews: 0 added, 0 already there, 0 conflicts, 2 duplicates' ]
	[ "$(gojq -r .id d/reviews.jsonl | xargs)" = '000001-s1-9f3ac2d1 9 10' ]
	[ "$(gojq -c '[.folder, .like, (.similarity > 0.9), .line.id]' d.run/duplicates.jsonl | head -n 1)" = \
	    '["b","000001-s1-9f3ac2d1",true,"000001-s1-aaaaaaaa"]' ]
	[ "$(stat -c %a d.run/duplicates.jsonl)" = 600 ]
	[ "$(gojq .spend.reviews d/manifest.json)" = 3 ]
	rg-collect -q --merge --set check.near_duplicate.mode=off -o e a b c
	[ "$(wc -l <e/reviews.jsonl)" = 5 ]
	rg-collect -q --merge --set check.near_duplicate.mode=off -o f b c a
	put g ".review.text = \"${words^^}!\"" 77
	run -0 rg-collect -q --merge --set check.near_duplicate.mode=off -o f g
	[ "$(wc -l <f/reviews.jsonl)" = 5 ]
	rg-collect -q --merge --set check.near_duplicate.mode=off --set check.duplicate.mode=off -o f g
	[ "$(wc -l <f/reviews.jsonl)" = 6 ]
}

@test "merge: killed at any line, the same command ends as if it had not been" {
	put a . 1 2 3
	put b ".review.text = \"$words\"" 4 5 6
	rg-collect -q --merge -o whole a b
	for n in 1 2 3 4 5; do
		rm -rf d d.run
		mkdir d
		head -n $n whole/reviews.jsonl >d/reviews.jsonl
		rg-collect -q --merge -o d a b
		cmp whole/reviews.jsonl d/reviews.jsonl
		[ "$(gojq .spend.cost d/manifest.json)" = 3 ]
	done
}

@test "merge: simulated reviews and others are not joined, and nothing is written" {
	put a . 1
	put b 'del(.reply.simulated)' 2
	run -2 rg-collect --merge -o d a b
	[ "$output" = "rg-collect: 'b' holds models' reviews, and what it is to be joined with simulated ones" ]
	[ ! -s d/reviews.jsonl ]
	rg-collect -q --merge -o e b
	run -2 rg-collect --merge -o e a
	[ "$output" = "rg-collect: 'a' holds simulated reviews, and what it is to be joined with models'" ]
}

@test "merge: what is no folder, or the folder itself, is refused before anything is written" {
	put a . 1
	run -2 rg-collect --merge -o d a nowhere
	[ "$output" = "rg-collect: cannot open 'nowhere/reviews.jsonl': No such file or directory" ]
	[ ! -s d/reviews.jsonl ]
	run -2 rg-collect --merge -o a ./a
	[ "$output" = "rg-collect: './a' is the folder to join into" ]
	run -2 rg-collect --merge a
	[ "$output" = "rg-collect: --merge needs -o DIR and the folders to join (see 'rg-collect -h')" ]
	run -2 rg-collect --merge -o d
}

@test "merge: a broken line is named and left out" {
	put a . 1 2
	sed -i '1s/"rating":5/"rating":"5"/' a/reviews.jsonl
	printf '{"id"' >>a/reviews.jsonl
	run -1 rg-collect --merge -o d a
	[ "${lines[0]}" = "rg-collect: a/reviews.jsonl:1: 'rating' is of another type; expected an integer or null: left out" ]
	[ "${lines[1]}" = "rg-collect: a/reviews.jsonl:3: not a JSON object: left out" ]
	[ "$(gojq -r .id d/reviews.jsonl)" = 2 ]
}

@test "merge: the folders' options and statements go on, as far as they agree" {
	put a . 1
	put b . 2
	rg-collect -q --finish --split 1,0,0 --set dataset.license=MIT --set dataset.biases=none a
	rg-collect -q --finish --format csv --set dataset.license=CC0-1.0 --set dataset.biases=none \
	    --set 'dataset.authors=[Bo]' b
	run -1 rg-collect --merge -o d a b
	[ "${lines[2]}" = "rg-collect: 'a' and 'b' do not agree on dataset.license: nothing is said" ]
	[ "$(gojq -c '[.dataset, .output.split, .output.format]' d/manifest.json)" = \
	    '[{"authors":["Bo"],"biases":"none"},"1,0,0","csv"]' ]
	run -0 rg-collect -q --merge --set dataset.license=MIT -o e a b
	[ "$(gojq -r .dataset.license e/manifest.json)" = MIT ]
	rg-collect -q --finish b --set generation.seed=9
	recs 3 | rg-collect -q --set generation.seed=9 -o b
	rg-collect -q --merge -o e a b
	[ "$(gojq .config_sha256 e/manifest.json)" = null ]
}
