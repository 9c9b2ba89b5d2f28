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

# head_of DIR: the YAML head of the card as JSON, by libyaml
head_of() {
	sed '1d; /^---$/,$d' "$1/README.md" | yaml
}

# Everything that can be said.
said() {
	cat <<-'END'
	dataset:
	  name: "Kettles: \"all\" of\u2028them\u0085 # \ufeff"
	  version: 1.2.0
	  license: CC-BY-4.0
	  authors: [Ada, "Bo: 'x'"]
	  url: https://example.org/k
	  published: 2026-12-01
	  citation: "@misc{k, title={K}}"
	  motivation: |
	    To see.

	    More of it.
	  intended_use: Tests.
	  not_for: Shops.
	  limitations: Small.
	  biases: Kind.
	  maintenance: Nobody.
	END
}

@test "card: the head is YAML that has what Hugging Face reads, and its figures" {
	mapfile -t slots < <(seq -f '%06.0f-s1-9f3ac2d1' 40)
	recs "${slots[@]}" >in
	rg-collect -q --split 0.8,0.1,0.1 -o d <in
	head_of d >head.json
	gojq -e '.pretty_name == "Simulated reviews" and .language == ["en"] and
	    .size_categories == ["n<1K"] and
	    .task_categories == ["text-classification", "text-generation"] and
	    .annotations_creators == ["machine-generated"] and
	    .tags == ["synthetic", "reviews", "simulated"] and
	    (has("license") | not)' head.json
	[ "$(gojq -c '[.configs[0].data_files[] | .split + "=" + .path]' head.json)" = \
	    '["train=train.jsonl","validation=validation.jsonl","test=test.jsonl"]' ]
	[ "$(jq -r '.dataset_info.features[].name' head.json)" = \
	    "$(jq -r 'keys_unsorted[]' <(head -n 1 d/train.jsonl))" ]
	[ "$(gojq -c '[.dataset_info.features[] | select(.name | IN("rating", "aspects", "synthetic")) | del(.name)]' head.json)" = \
	    '[{"dtype":"int64"},{"sequence":"string"},{"dtype":"bool"}]' ]
	gojq -r '.dataset_info.splits[] | "\(.num_examples) \(.num_bytes) \(.name).jsonl"' head.json >got
	for part in train validation test; do
		echo "$(wc -l <d/$part.jsonl) $(wc -c <d/$part.jsonl) $part.jsonl"
	done | cmp - got
}

@test "card: features are those of the columns that were chosen" {
	recs a b >in
	rg-collect -q --fields text,label=rating --labels 5=good -o d <in
	[ "$(head_of d | gojq -c '[.dataset_info.features[] | .name + " " + .dtype]')" = \
	    '["text string","label string"]' ]
	[ "$(gojq -c '[.recordSet[0].field[] | .name + " " + .dataType]' d/croissant.json)" = \
	    '["text sc:Text","label sc:Text"]' ]
	[ "$(head_of d | gojq -r '.configs[0].data_files[0].path')" = all.jsonl ]
}

@test "card: nothing that was said, named or collected can break the head or the page" {
	said >c.yaml
	recs a | gojq -c '.plan["x: \"y\" #\n- z"] = "v" | .reply.model = "<script>|[a](b)"' >in
	rg-collect -q -c c.yaml -o d <in
	[ "$(head_of d | gojq .pretty_name)" = "$(yaml <c.yaml | gojq .dataset.name)" ]
	[ "$(head_of d | gojq -r '.license, .dataset_info.features[-1].name')" = \
	    $'cc-by-4.0\nx: "y" #\n- z' ]
	run -1 grep -E '<script|\]\(b' d/README.md
	grep -qx '| sim | ?script???a??b? | 1 |' d/README.md
	[ "$(gojq -r .recordSet[0].field[-1].name d/croissant.json)" = $'x: "y" #\n- z' ]
}

@test "card: what was said stands in it, is remembered, and can be taken back" {
	said >c.yaml
	recs a >in
	rg-collect -q -c c.yaml -o d <in
	run -1 grep -n 'Not stated' d/README.md
	for text in 'Ada, Bo: .x.' 'To see\.' 'Tests\.' 'Shops\.' 'Small\.' 'Kind\.' \
	    'Nobody\.' '@misc{k, title={K}}' 'CC-BY-4.0' '1\.2\.0' '2026-12-01' \
	    'https://example.org/k'; do
		grep -q "$text" d/README.md
	done
	cp -r d before
	rg-collect -q --finish d
	cmp before/README.md d/README.md
	cmp before/croissant.json d/croissant.json
	cmp <(jq 'del(.updated)' before/manifest.json) <(jq 'del(.updated)' d/manifest.json)
	[ "$(jq -c '.dataset | keys_unsorted' d/manifest.json)" = \
	    "$(yaml <c.yaml | jq -c '.dataset | keys_unsorted')" ]
	rg-collect -q --finish --set 'dataset.biases=""' --set 'dataset.authors=[]' --set dataset.name=New d
	[ "$(grep -c 'Not stated' d/README.md)" = 2 ]
	[ "$(gojq -c '.dataset | [.name, has("biases"), has("authors")]' d/manifest.json)" = '["New",false,false]' ]
}

@test "card: what nobody said is not invented" {
	recs a >in
	rg-collect -q -o d <in
	[ "$(grep -c 'Not stated' d/README.md)" = 12 ]
	[ "$(gojq -c '[has("license", "creator", "url", "datePublished", "version", "citeAs", "rai:dataBiases",
	    "rai:dataLimitations", "rai:dataUseCases", "rai:dataReleaseMaintenancePlan")] | any' d/croissant.json)" = false ]
}

@test "card: an audit is quoted with its intervals, and what is none is named and not quoted" {
	recs a >in
	rg-collect -q -o d <in
	grep -F 'Nobody has labelled a sample of it.' d/README.md
	gojq -n '{rows: 50, annotators: [
		{verdicts: [{decided: "accepted", labelled: 30, agree: 25,
			share: 0.8333, low: 0.6644, high: 0.9266},
		    {decided: "a|<b>", labelled: 4, agree: 4, share: 1, low: 0.5101, high: 1}],
		 rating: {labelled: 0, agree: 0, share: null, low: null, high: null}}, {}],
		agreement: {verdict: {labelled: 50, agree: 40, kappa: 0.566}}}' >d/audit.json
	rg-collect -q --finish d
	[ "$(sed -n '/^## Quality/,/^## Uses/p' d/README.md | grep -E '^(\||On)')" = "\
| what was decided | annotator | labelled | the same | share (95 % interval) |
| --- | ---: | ---: | ---: | ---: |
| accepted | 1 | 30 | 25 | 83.3 % (66.4–92.7) |
| rejected: a??b? | 1 | 4 | 4 | 100.0 % (51.0–100.0) |
| rating | 1 | 0 | 0 | – |
On the verdict the two annotators agree in 40 of 50 records (Cohen's kappa 0.57)." ]
	echo '[' >d/audit.json
	run -0 --separate-stderr rg-collect -q --finish d
	[ "$stderr" = 'rg-collect: d/audit.json: not a JSON value: the card does not quote it' ]
	grep -F 'Nobody has labelled a sample of it.' d/README.md
}

@test "card: it says of personal data what is true of models and of the simulator" {
	recs a >in
	rg-collect -q -o d <in
	grep -F "the texts are made of the simulator's words" d/README.md
	gojq -c '.reply.simulated = false' in >model
	rg-collect -q -o m <model
	grep -F 'in real reviews that the prompt showed it, if any were configured' m/README.md
	for d in d m; do
		grep -qF "$(gojq -r '.["rai:personalSensitiveInformation"]' $d/croissant.json)" $d/README.md
	done
}

# Source of what is asked here: Croissant 1.0, required properties; RAI 1.0.
@test "croissant: it has what the specification demands, and every file and column is one that is there" {
	said >c.yaml
	mapfile -t slots < <(seq -f '%06.0f-s1-9f3ac2d1' 40)
	recs "${slots[@]}" >in
	rg-collect -q -c c.yaml --split 0.8,0.1,0.1 --format jsonl,csv,sqlite -o d <in
	cd d
	gojq -e '
	    .["@context"]["@vocab"] == "https://schema.org/" and
	    .["@context"].cr == "http://mlcommons.org/croissant/" and
	    .["@context"].rai == "http://mlcommons.org/croissant/RAI/" and
	    .["@context"].conformsTo == "dct:conformsTo" and
	    .["@type"] == "sc:Dataset" and
	    .conformsTo == ["http://mlcommons.org/croissant/1.0", "http://mlcommons.org/croissant/RAI/1.0"] and
	    ([.name, .description, .license, .url, .datePublished, .version, .citeAs] | all(type == "string")) and
	    .license == "https://spdx.org/licenses/CC-BY-4.0.html" and
	    (.creator | map(.["@type"] + .name)) == ["PersonAda", "PersonBo: \u0027x\u0027"] and
	    ([.["rai:dataCollection"], .["rai:dataLimitations"], .["rai:dataBiases"],
	      .["rai:personalSensitiveInformation"], .["rai:dataReleaseMaintenancePlan"]] | all(type == "string")) and
	    .["rai:dataUseCases"] == ["Tests.", "Not for: Shops."] and
	    (.distribution | all(.["@type"] == "cr:FileObject" and .["@id"] == .contentUrl and
	      (.encodingFormat | IN("application/jsonlines", "text/csv", "application/vnd.sqlite3")))) and
	    (.recordSet | all(.["@type"] == "cr:RecordSet")) and
	    ([.recordSet[].field[]] | all(.["@type"] == "cr:Field" and
	      (.dataType | IN("sc:Text", "sc:Integer", "sc:Boolean")))) and
	    ([.. | objects | select(has("@type")) | .["@id"] // empty] | length == (unique | length)) and
	    ([.distribution[]["@id"]] as $files | [.recordSet[].field[].source.fileObject["@id"]] - $files == []) and
	    (.recordSet | all(.key["@id"] as $k | any(.field[]; .["@id"] == $k)))' croissant.json
	gojq -r '.distribution[] | .sha256 + "  " + .contentUrl' croissant.json | sha256sum -c
	[ "$(gojq -r '.distribution[] | .contentSize + " " + .name' croissant.json)" = \
	    "$(gojq -r '.distribution[].name' croissant.json | xargs stat -c '%s B %n')" ]
	for part in train validation test; do
		cmp <(gojq -r '.recordSet[] | select(.name == "'$part'") | .field[].source.extract.column' croissant.json) \
		    <(head -n 1 $part.jsonl | jq -r 'keys_unsorted[]')
	done
}
