load helper

# recs ID ...: accepted records, as rg-check passes them on
recs() {
	printf '%s\n' "$@" | gojq -cR '{
		id: ., attempt: 1,
		plan: {product: "K2", category: "kitchen", persona: "hobbyist",
			rating: 5, length: [20, 45], tone: "dry",
			aspects: ["noise", "speed"], language: "en"},
		prompt: "Write it",
		reply: {text: "{}", provider: "sim", model: "sim-1",
			simulated: true, finish: "ok",
			tokens: {in: 100, out: 10, cached: 2, reasoning: 1},
			cost: 0.25, latency_ms: 3, calls: 2, request_id: "x"},
		review: {title: "T", text: ("text of " + .), rating: 5},
		check: {verdict: "accept", reasons: []}}'
}

# rec ID [TEXT [JQ]]: one, with a text of its own, or otherwise changed
rec() {
	recs "$1" | jq -c --arg text "${2:-text of $1}" \
	    '.review.text = $text | '"${3:-.}"
}

@test "collect: an accepted record becomes a flat line, byte for byte" {
	rec 000017-s1-9f3ac2d1 >in
	run -0 --separate-stderr rg-collect -o d <in
	[ "$output" = '' ]
	[ "$stderr" = 'rg-collect: d: 1 added, 0 already there, 1 in all' ]
	hash=$(printf 'Write it' | sha256sum | cut -d' ' -f1)
	want='{"id":"000017-s1-9f3ac2d1","title":"T","text":"text of'
	want+=' 000017-s1-9f3ac2d1","rating":5,"product":"K2","category":'
	want+='"kitchen","persona":"hobbyist","tone":"dry","aspects":["noise",'
	want+='"speed"],"language":"en","planned_rating":5,"words_min":20,'
	want+='"words_max":45,"synthetic":true,"simulated":true,"provider":'
	want+='"sim","model":"sim-1","digitalSourceType":"https://schema.org/'
	want+='AlgorithmicMediaDigitalSource","prompt_sha256":"'$hash'","seed":1,'
	want+='"attempt":1}'
	[ "$(<d/reviews.jsonl)" = "$want" ]
	[ "$(stat -c %a d.run)" = 700 ]
	[ "$(stat -c %a d.run/spend.jsonl)" = 600 ]
}

@test "collect: every line has the same keys, whatever its record had" {
	{
		rec a
		echo '{"review":{"text":"bare","rating":"5"}}'
		rec c x 'del(.plan, .prompt) | .reply.simulated = false |
			.messages = [{role: "user", content: "hi"}]'
	} >in
	sed -n 1p in >one
	sed -n '2,3p' in >two
	run -0 rg-collect -q -o sim <one
	run -0 rg-collect -q -o real <two
	[ "$(cat sim/reviews.jsonl real/reviews.jsonl | jq -c keys_unsorted | uniq | wc -l)" = 1 ]
	[ "$(gojq -r .id real/reviews.jsonl)" = $'1-e646ed74\nc' ]
	[ "$(jq -c '[.title, .rating, .provider, .aspects, .seed, .synthetic, .attempt]' real/reviews.jsonl |
	    head -n 1)" = '[null,null,null,null,null,true,1]' ]
	hash=$(printf '[{"role":"user","content":"hi"}]' | sha256sum | cut -d' ' -f1)
	[ "$(tail -n 1 real/reviews.jsonl | jq -r .prompt_sha256)" = "$hash" ]
	[ "$(tail -n 1 real/reviews.jsonl | jq -r .digitalSourceType)" = \
	    https://schema.org/TrainedAlgorithmicMediaDigitalSource ]
}

@test "collect: sums that 64 bits do not keep stop there, and a cost is unknown" {
	for i in {1..10}; do
		rec "a$i" x '.reply.cost = 999999' |
		    sed 's/"calls":2/"calls":9223372036854775807/'
	done >in
	head -n 9 in | rg-collect -q -o d
	[ "$(grep -oE '"(calls|cost)": [^,]*' d/manifest.json | xargs)" = \
	    'calls: 9223372036854775807 cost: 8999991' ]
	rg-collect -q -o d <in
	[ "$(grep -oE '"(calls|cost)": [^,]*' d/manifest.json | xargs)" = \
	    'calls: 9223372036854775807 cost: null' ]
}

@test "collect: an id of a slot or a seed that 64 bits do not keep has no seed" {
	recs 9223372036854775807-s1-9f3ac2d1 \
	    000001-s9223372036854775808-9f3ac2d1 \
	    000001-s9223372036854775807-9f3ac2d1 >in
	run -0 rg-collect -q --split 1,0,0 -o d <in
	[ "$(grep -o '"seed":[^,]*' d/reviews.jsonl | sort | xargs)" = \
	    'seed:9223372036854775807 seed:null seed:null' ]
	run -0 rg-collect -q --verify -o d
}

@test "collect: reviews that name no model are counted, for people's are not synthetic" {
	run -0 rg-collect -o d <<<'{"review":{"text":"mine"}}'
	[ "${lines[1]}" = 'rg-collect: 1 of them name no model that wrote them, and are called synthetic like all: people'"'"'s do not belong here' ]
	run -0 rg-collect -o d < <(rec c x '.reply.simulated = false')
	[ "${#lines[@]}" = 1 ]
}

@test "collect: what is broken, rejected, failed or no review is named, and costs exit status 1" {
	{
		rec a
		echo '{oops'
		rec b x '.check.verdict = "reject"'
		rec c x 'del(.review, .check)'
		rec d x 'del(.review, .check, .reply) | .error = {class: "server"}'
		echo '{"id":5}'
		rec e x 'del(.review.text)'
		rec f
		echo '{"review":"Great pizza","rating":5}' | rg-check -q --field review
	} >in
	run -1 --separate-stderr rg-collect -o d <in
	[ "$stderr" = "\
rg-collect: <stdin>:2: not a JSON object
rg-collect: <stdin>:3: 'b' was rejected by rg-check
rg-collect: <stdin>:4: 'c' holds a reply that rg-check has not judged
rg-collect: <stdin>:5: 'd' failed, and holds no review
rg-collect: <stdin>:6: '5' holds no review
rg-collect: <stdin>:7: 'e' holds a review without a text
rg-collect: <stdin>:9: '1-5ac18e01' has a 'review' of its own, where rg-check puts the review: give it another name before rg-check (jq -c '.text = .review | del(.review)')
rg-collect: d: 2 added, 0 already there, 2 in all" ]
	[ "$(gojq -r .id d/reviews.jsonl | sort)" = $'a\nf' ]
}

@test "collect: what a line cannot say of a review is null" {
	rec a x '.review.rating = 9 | .plan.rating = 0 | .plan.aspects = ["noise", 1] | .attempt = 0' >in
	run -0 rg-collect -q -o d <in
	[ "$(gojq -c '[.rating, .planned_rating, .aspects, .attempt]' d/reviews.jsonl)" = '[null,null,null,1]' ]
	run -0 rg-collect --verify -q d
	{
		rec b x '.plan.length = [0]'
		rec c x | sed 's/45\],/9223372036854775808],/'
		rec d x | sed 's/45\],/9223372036854775807],/'
	} >in
	run -0 rg-collect -q --format sqlite -o words <in
	[ "$(sqlite3 words/reviews.sqlite 'SELECT id, words_max FROM reviews ORDER BY id' | xargs)" = \
	    'b| c| d|9223372036854775807' ]
	run -0 rg-collect --verify -q words
}

@test "collect: the same input again adds nothing, and says how to make others" {
	recs 1 2 3 >in
	rg-collect -q -o d <in
	cp d/reviews.jsonl before
	run -0 --separate-stderr rg-collect -o d <in
	[ "$stderr" = "\
rg-collect: d: 0 added, 3 already there, 3 in all
rg-collect: all were there already: rg-prompts makes others with '--seed 2', more with '-n 6', and '-o NEW' is another folder" ]
	cmp before d/reviews.jsonl
	[ "$(wc -l <d.run/spend.jsonl)" = 3 ]
}

@test "collect: the same id with another text is kept aside, named, and costs exit status 1" {
	rec a >in
	rg-collect -q -o d <in
	{ rec a other; rec b; rec a 'text of a' '.review.rating = 4'; } >in
	run -1 --separate-stderr rg-collect -o d <in
	[ "$stderr" = "\
rg-collect: <stdin>:1: 'a' is in 'd' with another text: kept in 'd.run/conflicts.jsonl'
rg-collect: <stdin>:3: 'a' is in 'd' with another text: kept in 'd.run/conflicts.jsonl'
rg-collect: d: 1 added, 0 already there, 2 in all
rg-collect: a review is known by its id, and these have those of others: jq -c '.id = \"b-\(.id)\"' 'd.run/conflicts.jsonl' | rg-collect -o 'd' adds them under ids of their own" ]
	[ "$(gojq -r .text d/reviews.jsonl | sort)" = $'text of a\ntext of b' ]
	[ "$(gojq -r .review.text d.run/conflicts.jsonl)" = $'other\ntext of a' ]
	[ "$(stat -c %a d.run/conflicts.jsonl)" = 600 ]
	run -1 rg-collect -o d <in
	[ "$(wc -l <d.run/conflicts.jsonl)" = 2 ]
	run -1 --separate-stderr rg-collect -q -o d <in
	[ "${#stderr_lines[@]}" = 2 ]
}

@test "collect: what a conflict of given ids says of conflicts.jsonl adds them, of planned ids nothing is said" {
	rec 1 >in
	rg-collect -q -o d <in
	rec 1 other >in
	run -1 --separate-stderr rg-collect -o d <in
	say=${stderr_lines[2]#*: a review is known by its id, and these have those of others: }
	run -0 bash -c "${say% adds them*}"
	[ "$(gojq -r '"\(.id) \(.text)"' d/reviews.jsonl)" = $'1 text of 1\nb-1 other' ]
	rec 000001-s1-9f3ac2d1 >in
	rg-collect -q -o e <in
	rec 000001-s1-9f3ac2d1 other >in
	run -1 --separate-stderr rg-collect -o e <in
	[ "${#stderr_lines[@]}" = 2 ]
}

@test "collect: replies to two files without ids are all stored, by the number of their lines" {
	for f in one two; do
		for i in 1 2 3 4 5 6 7 8 9 10 11; do
			echo "{\"review\":{\"text\":\"Text $i of $f.\"}}"
		done >$f
	done
	for f in one two one; do
		run -0 --separate-stderr rg-collect -q -o d <$f
	done
	[ "$(wc -l <d/reviews.jsonl)" = 22 ]
	[ "$(gojq -r '.id | split("-")[0]' d/reviews.jsonl | uniq -c | awk '{print $1 "x" $2}' | xargs)" = '2x1 2x2 2x3 2x4 2x5 2x6 2x7 2x8 2x9 2x10 2x11' ]
	[ ! -s d.run/conflicts.jsonl ]
}

@test "collect: a line torn by a kill is cut off, and comes again whole" {
	recs 1 2 3 >in
	rg-collect -q -o d <in
	cp d/reviews.jsonl whole
	for cut in 1 2 50 300; do
		truncate -s -$cut d/reviews.jsonl
		truncate -s -7 d.run/spend.jsonl
		run -0 rg-collect -o d <in
		[ "$output" = 'rg-collect: d: 1 added, 2 already there, 3 in all' ]
		cmp whole d/reviews.jsonl
	done
	[ "$(jq -c .spend d/manifest.json)" = \
	    '{"reviews":3,"calls":6,"tokens":{"in":300,"out":30,"cached":6,"reasoning":3},"cost":0.75}' ]
}

@test "collect: the manifest counts, adds up over runs, and has the hash of the data" {
	{ rec 000001-s1-aaaaaaaa; rec 000002-s1-aaaaaaaa x '.review.rating = 1'; } >in
	rg-collect -q -o d <in
	created=$(gojq -r .created d/manifest.json)
	[[ $created =~ ^20..-..-..T..:..:..Z$ ]]
	{ rec 000001-s2-bbbbbbbb y '.reply.model = "sim-2"'; rec 000001-s1-aaaaaaaa; } >in
	rg-collect -q -o d <in
	want='{"format":1,"toolkit":"rg-tools 0.1.0","synthetic":true,'
	want+='"simulated":true,"reviews":3,"ratings":{"1":1,"5":2},"models":['
	want+='{"provider":"sim","model":"sim-1","reviews":2},'
	want+='{"provider":"sim","model":"sim-2","reviews":1}],"plans":['
	want+='{"plan":"s1-aaaaaaaa","seed":1,"reviews":2},'
	want+='{"plan":"s2-bbbbbbbb","seed":2,"reviews":1}],"spend":{"reviews":'
	want+='3,"calls":6,"tokens":{"in":300,"out":30,"cached":6,"reasoning":3},'
	want+='"cost":0.75},"output":{"split":null,"format":null,"fields":null,'
	want+='"labels":null,"prompts":null},"dataset":{},"parts":{},"unlabelled":0}'
	[ "$(jq -c 'del(.created, .updated, .files, .config_sha256)' d/manifest.json)" = "$want" ]
	want=$(printf '[{"name":"reviews.jsonl","lines":3,"bytes":%d,"sha256":"%s"}]' \
	    "$(wc -c <d/reviews.jsonl)" "$(sha256sum <d/reviews.jsonl | cut -d' ' -f1)")
	[ "$(jq -c '[.files[] | select(.lines)]' d/manifest.json)" = "$want" ]
	[[ "$(gojq -r .config_sha256 d/manifest.json)" =~ ^[0-9a-f]{64}$ ]]
	[ "$(gojq -r .created d/manifest.json)" = "$created" ]
	grep -q '^3 synthetic reviews' d/README.md
	grep -q '^\*\*Simulated' d/README.md
	grep -qx '| sim | sim-2 | 1 |' d/README.md
}

@test "collect: a cost that is not known for every review is null" {
	{ rec a; rec b x '.reply.cost = null'; } >in
	rg-collect -q -o d <in
	[ "$(gojq -c '[.spend.cost, .spend.reviews]' d/manifest.json)" = '[null,2]' ]
	rec a >in
	rg-collect -q -o e <in
	rm -r e.run
	rec b >in
	rg-collect -q -o e <in
	[ "$(gojq -c '[.spend.cost, .spend.reviews, .reviews]' e/manifest.json)" = '[null,1,2]' ]
}

@test "collect: equal runs give equal bytes, dates apart" {
	recs 1 2 3 >in
	tac in >ni
	for d in x y; do (mkdir $d && cd $d && rg-collect -q -o d <../in); done
	cmp x/d/reviews.jsonl y/d/reviews.jsonl
	cmp x/d/README.md y/d/README.md
	cmp <(jq 'del(.created, .updated)' x/d/manifest.json) \
	    <(jq 'del(.created, .updated)' y/d/manifest.json)
	rg-collect -q -o z <ni
	cmp <(jq 'del(.created, .updated, .files)' x/d/manifest.json) \
	    <(jq 'del(.created, .updated, .files)' z/manifest.json)
}

@test "collect: the default folder carries the name of the provider of the first record" {
	rec a >in
	run -0 rg-collect <in
	[ "$output" = 'rg-collect: reviews-sim: 1 added, 0 already there, 1 in all' ]
	rec a x '.reply.provider = "../é x" | .reply.simulated = false' >in
	run -0 rg-collect <in
	[ "$output" = 'rg-collect: reviews-_.____x: 1 added, 0 already there, 1 in all' ]
	run -0 rg-collect --set output.dir=mine <in
	[ "$output" = 'rg-collect: mine: 1 added, 0 already there, 1 in all' ]
}

@test "collect: simulated reviews and those of models do not share a folder" {
	{ rec a; rec b x 'del(.reply.simulated)'; rec c; } >in
	run -2 rg-collect -o d <in
	[ "$output" = "\
rg-collect: 'd' holds simulated reviews, and 'b' is not: use another folder (-o NEW)
rg-collect: d: 1 added, 0 already there, 1 in all" ]
	[ "$(gojq -c '[.simulated, .reviews]' d/manifest.json)" = '[true,1]' ]
	rec b x 'del(.reply.simulated)' >in
	rg-collect -q -o e <in
	rec a >in
	run -2 rg-collect -o e <in
	[ "${lines[0]}" = "rg-collect: 'e' holds reviews written by models, and 'a' is simulated: use another folder (-o NEW)" ]
	grep -q 'Written by language models' e/README.md
}

@test "collect: no record makes no folder, and costs exit status 1" {
	run -1 rg-collect </dev/null
	[ "$output" = 'rg-collect: no record came: nothing was added' ]
	run -1 rg-collect -o d < <(echo '{"id":1}')
	[ "${lines[1]}" = 'rg-collect: no accepted review came: nothing was added' ]
	[ -z "$(ls)" ]
}

@test "collect: a folder that holds other things is left alone" {
	mkdir d && echo mine >d/README.md
	rec a >in
	run -2 rg-collect -o d <in
	[ "$output" = "rg-collect: 'd' holds other files and no reviews.jsonl: it is no dataset folder" ]
	[ "$(<d/README.md)" = mine ]
	run -2 rg-collect -o no/such <in
	[ "$output" = "rg-collect: cannot make 'no/such': 'no': No such file or directory" ]
	run -2 rg-collect -o in <in
	[ "$output" = "rg-collect: cannot use 'in' as a folder: Not a directory" ]
	run -2 rg-collect -o in/d <in
	[ "$output" = "rg-collect: cannot make 'in/d': 'in' is no folder" ]
	run -2 rg-collect -o / <in
	[ "$output" = "rg-collect: cannot use '/' as a folder: Invalid argument" ]
	mkdir e && cd e
	run -0 rg-collect -q -o ./ <../in
	[ "$(ls)" = $'README.md\ncroissant.json\nmanifest.json\nreviews.jsonl' ]
	[ -f ../e.run/spend.jsonl ]
}

@test "collect: a damaged folder is refused by line" {
	rec a >in
	rg-collect -q -o d <in
	echo '{"id":"x"' >>d/reviews.jsonl
	run -2 rg-collect -o d <in
	[ "$output" = 'rg-collect: d/reviews.jsonl:2: not a JSON object: the dataset is damaged' ]
}

@test "collect: two pipelines into one folder are both right, and their counts add up" {
	recs a{1..300} | tee a | sed 's|"id":"a|"id":"b|; s|of a|of b|' >b
	cat a b >all
	shuf --random-source=all all >mixed
	for f in a b all mixed; do
		rg-collect -o d <$f 2>$f.err &
	done
	wait
	[ "$(wc -l <d/reviews.jsonl)" = 600 ]
	[ "$(gojq -r .id d/reviews.jsonl | sort -u | wc -l)" = 600 ]
	[ "$(awk '/ added, / { n += $3 } END { print n }' ./*.err)" = 600 ]
	rg-collect -o d <a 2>last
	[ "$(head -n 1 last)" = 'rg-collect: d: 0 added, 300 already there, 600 in all' ]
	gojq -e '.reviews == 600 and .spend.reviews == 600 and .spend.cost == 150' d/manifest.json
	[ "$(gojq -r '.files[0].sha256' d/manifest.json)" = "$(sha256sum <d/reviews.jsonl | cut -d' ' -f1)" ]
}

@test "collect: killed at any point, the same input completes the folder" {
	recs {1..400} >in
	rg-collect -q -o whole <in
	mkfifo pipe
	for n in 3 30 90 150 250; do
		rg-collect -q -o d <pipe &
		exec 7>pipe
		head -n "$n" in >&7
		until [ "$(cat d/reviews.jsonl 2>/dev/null | wc -l)" -ge "$n" ]; do
			sleep 0.01
		done
		kill -9 $!
		wait $! || true
		exec 7>&-
	done
	rg-collect -q -o d <in
	cmp whole/reviews.jsonl d/reviews.jsonl
	cmp <(jq .spend whole/manifest.json) <(jq .spend d/manifest.json)
}

@test "collect: a full disk is exit status 2 and leaves a readable folder" {
	recs {1..300} >in
	run -2 bash -c 'ulimit -f 40; exec rg-collect -o d <in'
	[ "$output" = "rg-collect: cannot write 'd/reviews.jsonl': File too large" ]
	[ "$(tail -c 1 d/reviews.jsonl)" = '' ]
	gojq -e . d/reviews.jsonl >/dev/null
	run -0 rg-collect -q -o d <in
	[ "$(wc -l <d/reviews.jsonl)" = 300 ]
	[ "$(gojq -r .spend.reviews d/manifest.json)" = 300 ]
}

@test "collect: whatever order they come in, the data are the same bytes, sorted by slot" {
	recs $(seq -f '%06.0f-s1-9f3ac2d1' 1 200) 7 30 b a >in
	rg-collect -q -o d <in
	shuf in >other
	rg-collect -q -o e < <(head -n 90 other)
	chmod 640 e/reviews.jsonl
	rg-collect -q -o e < <(tail -n +91 other)
	cmp d/reviews.jsonl e/reviews.jsonl
	[ "$(stat -c %a e/reviews.jsonl)" = 640 ]
	[ "$(head -n 202 e/reviews.jsonl | gojq -r .id)" = \
	    "$(seq -f '%06.0f-s1-9f3ac2d1' 1 200; echo 7; echo 30)" ]
	run -0 rg-collect -q --verify e
	# sorted already: the file stays
	inode=$(stat -c %i e/reviews.jsonl)
	rg-collect -q -o e <in
	[ "$(stat -c %i e/reviews.jsonl)" = "$inode" ]
}

@test "collect: a data file that is replaced meanwhile is read anew" {
	{ rec a; rec b; } >in
	rg-collect -q -o other <in
	mkfifo pipe
	rg-collect -o d <pipe 2>err &
	exec 7>pipe
	rec a >&7
	until [ -s d/reviews.jsonl ]; do sleep 0.01; done
	cp other/reviews.jsonl new
	mv new d/reviews.jsonl
	{ rec b; rec c; } >&7
	exec 7>&-
	wait
	[ "$(<err)" = 'rg-collect: d: 2 added, 1 already there, 3 in all' ]
	[ "$(gojq -r .id d/reviews.jsonl | sort | tr -d '\n')" = abc ]
}

@test "collect: interrupted, it goes on to the end of input and then ends by the signal" {
	mkfifo pipe
	(trap - INT; exec rg-collect -o d <pipe 2>err) &
	pid=$!
	exec 7>pipe
	rec a >&7
	until [ -s d/reviews.jsonl ]; do sleep 0.01; done
	kill -TERM $pid
	rec b >&7
	exec 7>&-
	rc=0; wait $pid || rc=$?
	[ "$rc" = 143 ]
	[ "$(<err)" = 'rg-collect: d: 2 added, 0 already there, 2 in all' ]
	[ "$(gojq .reviews d/manifest.json)" = 2 ]
}

@test "collect: a second signal ends it at once" {
	mkfifo pipe
	rg-collect -o d <pipe &
	pid=$!
	exec 7>pipe
	rec a >&7
	until [ -s d/reviews.jsonl ]; do sleep 0.01; done
	kill -TERM $pid
	until kill -TERM $pid 2>/dev/null && ! kill -0 $pid 2>/dev/null; do
		[ "$(cut -d' ' -f3 /proc/$pid/stat 2>/dev/null || echo Z)" != Z ] || break
	done
	rc=0; wait $pid || rc=$?
	exec 7>&-
	[ "$rc" = 143 ]
	[ ! -e d/manifest.json ]
}

@test "collect: the counters are written for the live line while it waits" {
	: >st
	mkfifo pipe
	RG_STATUS=st rg-collect -q -o d <pipe &
	exec 7>pipe
	{ rec a; rec b; rec a; } >&7
	until tr -d '\0' <st | grep -q 'rg-collect stored=2  *there=1 '; do sleep 0.01; done
	exec 7>&-
	wait
}

@test "collect: --finish writes the manifest anew from the data alone" {
	{ rec a; rec b; } >in
	rg-collect -q -o d <in
	jq -S 'del(.updated)' d/manifest.json >before
	rm d/README.md
	run -0 rg-collect --finish -o d
	[ "$output" = 'rg-collect: d: 0 added, 0 already there, 2 in all' ]
	cmp before <(jq -S 'del(.updated)' d/manifest.json)
	[ -s d/README.md ]
	run -2 rg-collect --finish -o nowhere
	[ "$output" = "rg-collect: cannot finish 'nowhere': No such file or directory" ]
	[ ! -e nowhere.run ]
}

@test "collect: --where names the folder and the number that are configured" {
	run -0 rg-collect --where --set generation.num_samples=7
	[ "$output" = $'reviews-sim\n7' ]
	run -0 rg-collect --where --set provider=openai -o x/
	[ "$output" = $'x\n100' ]
	[ -z "$(ls)" ]
	echo mine >x
	run -2 rg-collect --where -o x
	[ "$output" = "rg-collect: cannot use 'x' as a folder: Not a directory" ]
}

@test "collect: --begin keeps the configuration and refuses another plan by its key" {
	run -0 rg-collect --begin -o d
	[ "$(stat -c %a d.run d.run/config.yaml)" = $'700\n600' ]
	run -0 rg-collect --begin -o d --set generation.batch_size=3 --set check.length.limit=0.5
	grep -q 'batch_size: 3' d.run/config.yaml
	run -2 rg-collect --begin -o d --set generation.seed=2
	[ "$output" = "rg-collect: 'generation.seed' is not what it was when this folder was begun (d.run/config.yaml): use another folder (-o NEW)" ]
	echo 'products: [{name: Mine}]' >c.yaml
	run -2 rg-collect --begin -o d -c c.yaml
	[ "$output" = "rg-collect: 'products' is not what it was when this folder was begun (d.run/config.yaml): use another folder (-o NEW)" ]
	run -0 rg-collect --begin -o e -c c.yaml
	run -0 rg-collect --begin -o e -c e.run/config.yaml
}

@test "collect: --begin refuses to mix before anything is paid" {
	rec a >in
	rg-collect -q -o d <in
	run -2 rg-collect --begin -o d --set provider=openai
	[ "$output" = "rg-collect: 'd' holds simulated reviews: use another folder (-o NEW)" ]
	run -0 rg-collect --begin -o d
}

@test "collect: wrong usage is exit status 2, and -h fails if it cannot be written" {
	run -2 rg-collect more
	[ "$output" = "rg-collect: unexpected argument 'more' (see 'rg-collect -h')" ]
	run -2 rg-collect -o ''
	run -2 rg-collect --no-such
	run -2 bash -c 'rg-collect -h >/dev/full'
	run -2 bash -c 'rg-collect --where >/dev/full'
}

@test "collect: the usage and the manual's synopsis are the same" {
	diff <(rg-collect -h | sed '/^$/,$d' | tr -s ' \t\n' ' ' | sed 's/^usage: //; s/ $//') \
	    <(mandoc -Tutf8 "$ROOT/man/rg-collect.1" | col -bx |
	    sed -n '/^SYNOPSIS/,/^DESCRIPTION/{//!p}' | tr -s ' \t\n' ' ' | sed 's/^ //; s/ $//')
}

@test "collect: rg-dataset(5) names the fields of a line, and their order is that of the line" {
	rec a >in
	rg-collect -q -o d <in
	cmp <(fields line) <(jq -r 'keys_unsorted[]' d/reviews.jsonl)
	diff <(fields line) <(sed -n '/^\.Ss The line/,/^\.Ss/s/^\.It Va //p' \
	    "$ROOT/man/rg-dataset.5")
}
