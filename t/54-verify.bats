load helper

# recs ID ...: accepted records, as rg-check passes them on
recs() {
	printf '%s\n' "$@" | gojq -cR '{
		id: ., attempt: 1,
		plan: {product: "K2", persona: "hobbyist", rating: 5,
			length: [20, 45], tone: "dry", aspects: ["a b", "c"],
			language: "en", mood: "gay"},
		prompt: ("Write " + .),
		reply: {text: "{}", provider: "sim", model: "sim-1",
			simulated: true, cost: 0.5},
		review: {title: "T", text: ("=text of " + .), rating: 5},
		check: {verdict: "accept", reasons: []}}'
}

# A folder "d" with every kind of file.
folder() {
	mapfile -t slots < <(seq -f '%06.0f-s1-9f3ac2d1' 40)
	recs "${slots[@]}" >in
	rg-collect -q --split 0.8,0.1,0.1 --format jsonl,csv,sqlite -o d <in
}

@test "verify: a folder is what it says it is, by itself, wherever it stands" {
	folder
	run -0 --separate-stderr rg-collect --verify d
	[ "$stderr" = 'rg-collect: d: 40 reviews, 10 files, 0 faults, 13 statements unsaid' ]
	[ "$(head -n 3 <<<"$output")" = $'unsaid dataset.name\nunsaid dataset.version\nunsaid dataset.license' ]
	[ "${#lines[@]}" = 13 ]
	mkdir elsewhere
	cp -r d elsewhere/other
	chmod -R a-w elsewhere/other
	run -0 --separate-stderr rg-collect --verify -q elsewhere/other
	[ "$stderr" = '' ]
	[ ! -e elsewhere/other.run ]
	chmod -R u+w elsewhere
}

@test "verify: what was said is not listed" {
	recs a >in
	rg-collect -q -o d <in
	for key in name version license url published citation motivation intended_use not_for \
	    limitations biases maintenance; do
		set -- "$@" --set "dataset.$key=x"
	done
	rg-collect -q --finish "$@" --set 'dataset.authors=[A]' d
	run -0 rg-collect --verify -q d
	[ "$output" = '' ]
}

@test "verify: whatever is changed is found, and named" {
	folder
	rg-collect -q --finish --fields text,label=rating --labels 5=good --split none d
	rg-collect -q --finish --fields all --labels none --split 0.8,0.1,0.1 d
	cp -r d good
	while IFS='|' read -r change want; do
		rm -rf d
		cp -r good d
		(cd d; eval "$change")
		run -1 --separate-stderr rg-collect --verify -q d
		grep -qFx "fault d/$want" <<<"$output" || { echo "$change"; echo "$output"; false; }
	done <<-'END'
	sed -i '2s/"rating":5/"rating":"5"/' reviews.jsonl|reviews.jsonl:2: 'rating' is of another type; expected an integer or null
	sed -i '2s/"rating":5/"rating":6/' reviews.jsonl|reviews.jsonl:2: 'rating' is 6; expected 1 to 5
	sed -i '2s/"tone":"dry",//' reviews.jsonl|reviews.jsonl:2: 'aspects' stands in the place of 'tone'
	sed -i '2s/,"attempt":1,"mood":"gay"//' reviews.jsonl|reviews.jsonl:2: 'attempt' is missing
	sed -i '2s/"text":"[^"]*"/"text":null/' reviews.jsonl|reviews.jsonl:2: 'text' is null; expected a string
	sed -i '2s/"synthetic":true/"synthetic":false/' reviews.jsonl|reviews.jsonl:2: 'synthetic' is false; expected true
	sed -i '2s/"simulated":true/"simulated":false/' reviews.jsonl|reviews.jsonl:2: 'digitalSourceType' does not agree with 'simulated'
	sed -i '2s/"aspects":\[/"aspects":[7,/' reviews.jsonl|reviews.jsonl:2: 'aspects' is of another type; expected a list of strings or null
	sed -i '2s/"seed":1/"seed":2/' reviews.jsonl|reviews.jsonl:2: 'seed' does not agree with 'id'
	sed -i '2s/"mood":"gay"/"mood":7/' reviews.jsonl|reviews.jsonl:2: 'mood' is of another type; expected a string or null
	sed -i '2s/^{//' reviews.jsonl|reviews.jsonl:2: not a JSON object
	sed -i '2s/000002/000001/' reviews.jsonl|reviews.jsonl:2: '000001-s1-9f3ac2d1' is the id of line 1 too
	truncate -s -9 reviews.jsonl|reviews.jsonl: it ends in the middle of a line
	sed -i 2d reviews.jsonl|manifest.json: reviews is 40, and was found to be 39
	sed -i '2s/text of/text  of/' reviews.jsonl|reviews.jsonl: its SHA-256 is not the one in manifest.json
	sed -i 1d train.jsonl|train.jsonl: it is not what is made of reviews.jsonl
	cat validation.jsonl >>test.jsonl|test.jsonl: it is not what is made of reviews.jsonl
	sed -i "s/\"'=text/\"=text/" train.csv|train.csv: it is not what is made of reviews.jsonl
	sqlite3 reviews.sqlite "UPDATE reviews SET rating = 4 WHERE id LIKE '000007%'"|reviews.sqlite: it is not what is made of reviews.jsonl: a row is another
	sqlite3 reviews.sqlite 'UPDATE reviews SET split = "test"'|reviews.sqlite: it is not what is made of reviews.jsonl: a row is another
	sqlite3 reviews.sqlite "DELETE FROM reviews WHERE id LIKE '000040%'"|reviews.sqlite: it is not what is made of reviews.jsonl: rows are missing
	sqlite3 reviews.sqlite "INSERT INTO reviews (id) VALUES (1)"|reviews.sqlite: it is not what is made of reviews.jsonl: it has more rows
	sqlite3 reviews.sqlite 'ALTER TABLE reviews ADD x'|reviews.sqlite: it is not what is made of reviews.jsonl: other columns
	cp reviews.jsonl reviews.sqlite|reviews.sqlite: it is not what is made of reviews.jsonl: file is not a database
	rm test.csv|test.csv: cannot be read: No such file or directory
	sed -i 's/num_examples: 4/num_examples: 5/' README.md|README.md: it is not what is made of reviews.jsonl
	sed -i 's/sc:Integer/sc:Text/' croissant.json|croissant.json: it is not what is made of reviews.jsonl
	sed -i 's/"5": *40/"5":41/' manifest.json|manifest.json: ratings is {"5":41}, and was found to be {"5":40}
	sed -i 's/"train": *32/"train":31/' manifest.json|manifest.json: parts is {"train":31,"validation":4,"test":4}, and was found to be {"train":32,"validation":4,"test":4}
	sed -i 's/"cost": *20/"cost":19/' manifest.json|manifest.json: spend is {"reviews":40,"calls":0,"tokens":{"in":0,"out":0,"cached":0,"reasoning":0},"cost, and was found to be {"reviews":40,"calls":0,"tokens":{"in":0,"out":0,"cached":0,"reasoning":0},"cost
	sed -i 's/"formulas": *32/"formulas":3/' manifest.json|manifest.json: formulas of 'train.csv' is 3, and was found to be 32
	sed -i 's/"name": *"test.csv"/"name":"best.csv"/' manifest.json|manifest.json: it speaks of 'best.csv', which is not made of these reviews
	gojq '.dataset = {authors: [null], name: 7}' manifest.json >m; mv m manifest.json|manifest.json: dataset is {"authors":[null],"name":7}, and was found to be {}
	sed -i 's/"split": *"0.8/"split":"0.7/' manifest.json|test.jsonl: it is not what is made of reviews.jsonl
	END
}

@test "verify: a report is of as many reviews as there are, and the card quotes the audit as it is" {
	recs a b >in
	rg-collect -q -o d <in
	rg-report -q d
	rg-report --audit 2 d | sed '1!s/,,,\r$/,5,accept,\r/' >labels.csv
	rg-report --audited labels.csv d
	run -1 rg-collect --verify -q d
	[ "$(grep fault <<<"$output")" = \
	    'fault d/README.md: it is not what is made of reviews.jsonl and audit.json' ]
	rg-collect -q --finish d
	run -0 rg-collect --verify -q d
	grep -Fx '| accepted | 1 | 2 | 2 | 100.0 % (34.2–100.0) |' d/README.md
	grep -Fx '| rating | 1 | 2 | 2 | 100.0 % (34.2–100.0) |' d/README.md
	recs c >in
	rg-collect -q -o d <in
	run -1 rg-collect --verify -q d
	[ "$(grep fault <<<"$output")" = \
	    'fault d/report.json: it is of 2 reviews, and there are 3' ]
	echo '{}' >d/report.json
	run -1 rg-collect --verify -q d
	[ "$(grep fault <<<"$output")" = 'fault d/report.json: it is no report' ]
	rm d/report.*
	run -0 rg-collect --verify -q d
}

@test "verify: of a folder whose DIR.run is lost, what its manifest said of spend is kept" {
	folder
	before=$(gojq -c .spend d/manifest.json)
	rm -r d.run
	rg-collect -q --finish --split none d
	[ "$(gojq -c .spend d/manifest.json)" = "$before" ]
	run -0 rg-collect --verify -q d
}

@test "verify: a folder of another version keeps its wording, and its hashes count" {
	recs a >in
	rg-collect -q -o d <in
	sed -i 's/rg-tools 0.*"/rg-tools 0.0.9"/' d/manifest.json
	run -0 rg-collect --verify -q d
	echo more >>d/README.md
	run -1 rg-collect --verify -q d
	[ "${lines[1]}" = 'fault d/README.md: its SHA-256 is not the one in manifest.json' ]
}

@test "verify: a hundred faults are told, and the rest counted" {
	recs {1..150} >in
	rg-collect -q -o d <in
	sed -i 's/"rating":5/"rating":9/' d/reviews.jsonl
	rg-collect -q --finish d
	run -1 --separate-stderr rg-collect --verify d
	[ "$(grep -c ^fault <<<"$output")" = 100 ]
	[ "$stderr" = "rg-collect: d: 50 more faults
rg-collect: d: 150 reviews, 3 files, 150 faults, 13 statements unsaid" ]
}

@test "verify: what is no dataset folder cannot be looked at, and costs exit status 2" {
	run -2 rg-collect --verify d
	[ "$output" = "rg-collect: cannot open 'd/reviews.jsonl': No such file or directory" ]
	mkdir d
	touch d/reviews.jsonl
	run -2 rg-collect --verify d
	[ "$output" = "rg-collect: 'd' is not finished: it has no manifest.json; the end of its run makes that, or rg-collect --finish" ]
	echo '[1' >d/manifest.json
	run -2 rg-collect --verify d
	[ "$output" = "rg-collect: cannot read 'd/manifest.json': no JSON object" ]
	recs a >in
	rg-collect -q -o e <in
	run -2 bash -c 'rg-collect --verify -q e >/dev/full'
}
