load helper

# recs ID ...: accepted records, as rg-check passes them on
recs() {
	printf '%s\n' "$@" | gojq -cR '{
		id: ., attempt: 1,
		plan: {product: "K2", persona: "hobbyist", rating: 5,
			length: [20, 45], tone: "dry", aspects: ["a b", "c"],
			language: "en"},
		prompt: ("Write " + .),
		reply: {text: "{}", provider: "sim", model: "sim-1",
			simulated: true, cost: 0},
		review: {title: "T", text: ("text of " + .), rating: 5},
		check: {verdict: "accept", reasons: []}}'
}

# rec ID JQ: one, changed
rec() {
	recs "$1" | gojq -c "$2"
}

# ids N [SEED]: the ids of slots 1 to N
ids() {
	seq -f "%06.0f-s${2:-1}-9f3ac2d1" "$1"
}

@test "part: every 20 slots are shared out, and growth moves none" {
	ids 1000 | part .8 .1 .1 >all
	[ "$(sort all | uniq -c | xargs)" = '100 test 800 train 100 validation' ]
	for block in {0..49}; do
		[ "$(tail -n +$((block * 20 + 1)) all | head -n 20 | grep -c train)" = 16 ]
	done
	cmp <(ids 130 | part .8 .1 .1) <(head -n 130 all)
	[ "$(ids 1000 2 | part .8 .1 .1 | cmp -l - all | wc -l)" -gt 100 ]
	[ "$(head -n 20 all | uniq | wc -l)" -gt 4 ]
}

@test "part: shares that 20 cannot share out are near, and other ids go by their hash" {
	n=$(ids 10000 | part .97 .02 .01 | grep -c test)
	[ "$n" -ge 80 ]
	[ "$n" -le 120 ]
	n=$(seq 10000 | sed 's/^/review /' | part .8 .1 .1 | grep -c test)
	[ "$n" -ge 900 ]
	[ "$n" -le 1100 ]
	[ "$(ids 100 | part 0 0 1 | uniq)" = test ]
	[ "$(ids 100 | part 1 0 0 | uniq)" = train ]
}

@test "formats: a split holds every review once, in the order of the slots, whatever order they came in" {
	mapfile -t slots < <(ids 100)
	recs "${slots[@]}" 12 7 other >in
	shuf --random-source=in in >mixed
	rg-collect -q --split 0.8,0.1,0.1 -o a <in
	rg-collect -q --split 80,10,10 -o b <mixed
	for part in train validation test; do
		cmp a/$part.jsonl b/$part.jsonl
		cmp <(gojq -r .id a/$part.jsonl | grep 000) \
		    <(gojq -r .id a/$part.jsonl | grep 000 | sort)
	done
	cmp <(sort a/{train,validation,test}.jsonl) <(sort a/reviews.jsonl)
	[ "$(gojq -c '.parts | add' a/manifest.json)" = 103 ]
	[ "$(gojq -c '[.files[] | select(.name | test("^t|^v")) | .lines] | add' a/manifest.json)" = 103 ]
	cd a
	gojq -r '.files[] | .sha256 + "  " + .name' manifest.json | sha256sum -c
	gojq -r '.files[] | "\(.bytes) \(.name)"' manifest.json >want
	cmp want <(gojq -r '.files[].name' manifest.json | xargs stat -c '%s %n')
}

@test "formats: ids that are numbers stand in their order behind those of slots, then others" {
	{ recs 18446744073709551615 9223372036854775808 10 9 x \
	    000002-s2-9f3ac2d1 000002-s1-9f3ac2d1; } >in
	rg-collect -q --split 1,0,0 -o d <in
	[ "$(gojq -r .id d/train.jsonl | xargs)" = '000002-s1-9f3ac2d1 000002-s2-9f3ac2d1 9 10 9223372036854775808 18446744073709551615 x' ]
	[ ! -e d/test.jsonl ]
}

@test "formats: what a run does not say stays as the folder has it" {
	recs a b >in
	rg-collect -q --split 1,0,0 --format jsonl,csv -o d <in
	recs c >in
	rg-collect -q -o d <in
	[ "$(wc -l <d/train.jsonl)" = 3 ]
	[ "$(wc -l <d/train.csv)" = 4 ]
	[ "$(jq -c .output d/manifest.json)" = \
	    '{"split":"1,0,0","format":"jsonl,csv","fields":null,"labels":null,"prompts":null}' ]
	run -0 rg-collect --finish --split none d
	[ "$(ls d)" = $'README.md\nall.csv\ncroissant.json\nmanifest.json\nreviews.jsonl' ]
	run -0 rg-collect --finish --format none d
	[ "$(ls d)" = $'README.md\ncroissant.json\nmanifest.json\nreviews.jsonl' ]
}

@test "formats: two columns for a classifier, and what has no label is left out and counted" {
	{
		rec 1 '.review.rating = 1'
		rec 2 '.review.rating = 3'
		rec 3 .
		rec 4 'del(.review.rating)'
	} >in
	rg-collect -q --fields text,label=rating --labels '1=ne"g, 5=pos' --format jsonl,csv -o d <in
	[ "$(<d/all.jsonl)" = '{"text":"text of 1","label":"ne\"g"}
{"text":"text of 3","label":"pos"}' ]
	[ "$(<d/all.csv)" = $'text,label\r\ntext of 1,"ne""g"\r\ntext of 3,pos\r' ]
	[ "$(gojq .unlabelled d/manifest.json)" = 2 ]
	[ "$(gojq -r .id d/reviews.jsonl | xargs)" = '1 2 3 4' ]
}

@test "formats: a field that some lines lack is null in them, and the keys are the same" {
	{ rec a '.plan.mood = "gay"'; recs b; rec c '.plan.party = "two"'; } >in
	rg-collect -q --split 0.5,0.25,0.25 -o d <in
	cat d/{train,validation,test}.jsonl >all
	[ "$(jq -c keys_unsorted all | uniq | wc -l)" = 1 ]
	[ "$(gojq -sc 'sort_by(.id) | map([.mood, .party])' all)" = '[["gay",null],[null,null],[null,"two"]]' ]
}

@test "formats: CSV is what Python reads as RFC 4180, cell for cell" {
	{
		rec a '.review.text = "a \"b\", c\r\nd\n" | .review.title = ""'
		rec b '.review.text = " x " | .review.title = null'
		rec c '.review.text = "é 漢 \ud83d\ude00 \\ / \t \u0001" | .plan.aspects = []'
		rec d '.review.text = "a\u0000b"'
	} >in
	rg-collect -q --format csv -o d <in
	python3 - d/all.csv d/reviews.jsonl <<-'END'
	import csv, json, sys
	raw = open(sys.argv[1], newline="", encoding="utf-8").read()
	rows = list(csv.reader(raw.splitlines(True), strict=True))
	rows = list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))
	lines = {}
	for s in open(sys.argv[2], encoding="utf-8"):
	    line = json.loads(s)
	    lines[line["id"]] = line
	def cell(v):
	    if v is None: return ""
	    if isinstance(v, str): return v.replace("\0", "\ufffd")
	    return json.dumps(v, separators=(",", ":"))
	assert rows[0] == list(lines["a"]), rows[0]
	assert len(rows) == 5
	for row in rows[1:]:
	    assert row == [cell(v) for v in lines[row[0]].values()], row
	END
	[ "$(grep -c $'\r$' d/all.csv)" = 6 ]
	grep -q '^a,"",' d/all.csv
	grep -q '^b,,' d/all.csv
}

@test "formats: a cell that a spreadsheet would run is made harmless, and said so" {
	n=0
	for text in '=1+1' '+1' '-1' '@x' '\tx' '\rx' '\nx' '＝1' '＋1' '－1' '＠1'; do
		rec $((++n)) ".review.text = \"$text\""
	done >in
	rec 50 '.review.text = "a =1" | .plan.length = [-5, 9]' >>in
	rg-collect -q --format csv,jsonl --fields text,words_min -o d <in
	[ "$(grep -c "^\"'" d/all.csv)" = 11 ]
	grep -qx $'a =1,-5\r' d/all.csv
	[ "$(jq -c '.files[] | select(.name == "all.csv") | .formulas' d/manifest.json)" = 11 ]
	[ "$(head -n 1 d/all.jsonl)" = '{"text":"=1+1","words_min":20}' ]
	grep -q '^In the CSV files 11 cells have an apostrophe' d/README.md
}

@test "formats: SQLite has typed columns, a key and indexes, and the same content" {
	{ rec a 'del(.review.rating)'; rec b '.review.text = "é\"\u0000\n"'; recs c; } >in
	rg-collect -q --format sqlite --split 0.5,0.25,0.25 -o d <in
	[ "$(sqlite3 d/reviews.sqlite 'PRAGMA integrity_check')" = ok ]
	[ "$(sqlite3 d/reviews.sqlite "SELECT typeof(rating) || typeof(text) || typeof(synthetic) || json_extract(aspects, '\$[0]') FROM reviews ORDER BY id" | xargs -d '\n')" = \
	    'nulltextintegera b integertextintegera b integertextintegera b' ]
	[ "$(sqlite3 d/reviews.sqlite "SELECT hex(text) FROM reviews WHERE id = 'b'")" = C3A922000A ]
	[ "$(sqlite3 d/reviews.sqlite 'SELECT sum(split IN ("train","validation","test")), sum(synthetic) FROM reviews')" = '3|3' ]
	sqlite3 d/reviews.sqlite .schema >schema
	for want in '"id" TEXT PRIMARY KEY' '"rating" INTEGER' '"synthetic" BOOLEAN' \
	    '"reviews_split"' '"reviews_rating"'; do
		grep -q "$want" schema
	done
	cp d/reviews.sqlite before
	rg-collect --finish -q d
	cmp before d/reviews.sqlite
	[ "$(gojq '.files[] | select(.name == "reviews.sqlite") | .lines' d/manifest.json)" = 3 ]
}

@test "formats: what cannot be meant is refused before anything is read" {
	while IFS='|' read -r option value want; do
		run -2 rg-collect -o d "--$option" "$value" </dev/null
		[ "$output" = "rg-collect: output.$option: $want" ]
	done <<-'END'
	split|1,2|'1,2' is no three shares for train, validation and test, such as 0.8,0.1,0.1
	split|1,2,x|'1,2,x' is no three shares for train, validation and test, such as 0.8,0.1,0.1
	split|0,0,0|'0,0,0' is no three shares for train, validation and test, such as 0.8,0.1,0.1
	split|1,-1,1|'1,-1,1' is no three shares for train, validation and test, such as 0.8,0.1,0.1
	format|xml|'xml' is no format; expected jsonl, csv or sqlite
	fields|a,a|'a' is no field, or there twice; expected NAME or NEW=NAME
	fields|=x|'=x' is no field, or there twice; expected NAME or NEW=NAME
	labels|6=x|'6=x' is no label, or there twice; expected a rating and its label, such as 1=negative
	labels|1|'1' is no label, or there twice; expected a rating and its label, such as 1=negative
	END
	[ ! -e d ]
	recs a >in
	run -2 rg-collect -o d --fields text,none <in
	[ "${lines[0]}" = "rg-collect: output.fields: the lines have no field 'none'" ]
	[ "$(wc -l <d/reviews.jsonl)" = 1 ]
}

@test "formats: what a kill left half written is swept up, and nothing else" {
	recs a >in
	rg-collect -q -o d <in
	touch d/train.csv.tmp123 d/README.md.tmp9 d/croissant.json.tmp7 d/reviews.sqlite.tmp1 d/mine.tmp1 d/train.csv.tmpx
	rg-collect --finish -q d
	[ "$(ls d)" = $'README.md\ncroissant.json\nmanifest.json\nmine.tmp1\nreviews.jsonl\ntrain.csv.tmpx' ]
}

@test "formats: a full disk leaves the files that were there" {
	mapfile -t slots < <(ids 150)
	recs "${slots[@]}" >in
	rg-collect -q --split 0.8,0.1,0.1 -o d <in
	find d -type f | sort | xargs sha256sum >before
	for format in csv sqlite; do
		run -2 bash -c "ulimit -f 20; exec rg-collect --finish --format $format d"
		[[ $output = "rg-collect: cannot write 'd/"*"': "* ]]
		find d -type f | sort | xargs sha256sum | cmp - before
	done
}

@test "formats: the head of README.md says which file is which split" {
	recs a b >in
	rg-collect -q -o d <in
	[ "$(grep -A 1 split: d/README.md)" = $'  - split: train\n    path: reviews.jsonl' ]
	rg-collect -q --finish --split 0,1,0 d
	[ "$(grep -A 1 split: d/README.md)" = $'  - split: validation\n    path: validation.jsonl' ]
}
