# The text as words, near duplicates, and the index on disk.
load helper

rec() {
	gojq -cn --arg id "$1" --arg text "$2" '{id: $id, reply: {text:
	({title: "A title", text: $text, rating: 4} | tojson)}}'
}

check() {
	rg-check --index index "$@"
}

CURE='remove it, or use --folder, which makes it anew'

@test "words: what UAX 29 says, folded and composed" {
	run -0 text words <<'END'
Hello, World! It’s a 3.5 l kettle -- isn't it?
ÉCOLE Straße ПРИВЕТ ﬁne _so_ don't_do
酒店很安静。한국어 좋아요 ホテル
END
	[ "${lines[0]}" = "hello|world|it's|a|3.5|l|kettle|isn't|it 9" ]
	[ "${lines[1]}" = "école|strasse|привет|fine|so|don't_do 6" ]
	[ "${lines[2]}" = "酒|店|很|安|静|한국어|좋아요|ホテル 5" ]
}

@test "words: sentences and clauses are marked" {
	run -0 text marks <<'END'
Quick, quiet. Red! Is it? 很好。对
END
	[ "$output" = '^quick/|quiet.|^red.|^is|it.|^很*|好.*|^对.* 7' ]
}

@test "words: the short ways and the library agree on random texts" {
	run -0 text agree 20000 7
	[ "$output" = '' ]
}

@test "alike: exact similarities, by words and by characters" {
	run -0 dup alike <<END
$(seq -s ' ' -f 'w%g' 60)
$(seq -s ' ' -f 'w%g' 31 90)
$(seq -s ' ' -f 'W%g,' 31 90)
one lid
one lids
END
	# 28 of 88 trigrams are shared; "one lid" has 3 runs, of which 2 are "one lids"'s
	[ "${lines[0]}" = 0.3182 ]
	[ "${lines[1]}" = '1.0000 equal' ]
	[ "${lines[3]}" = 0.7500 ]
}

@test "alike: characters are compared as such, whatever bytes they take" {
	run -0 dup alike <<'END'
ОДИН ЛИД
один лиды
one lid
öne lid
öne lids
END
	[ "${lines[0]}" = 0.8000 ]
	[ "${lines[2]}" = 0.5000 ]
	[ "${lines[3]}" = 0.7500 ]
}

@test "index: equal tags, and those at the ends of the table's parts, are found" {
	for n in 1 2 3; do
		run -0 tagmap "$n" $((n * 40000))
		[ "$output" = '0 wrong' ]
	done
}

@test "recall: of edited copies, 97 % at 0.5, 99.9 % at 0.7, and nothing false" {
	run -0 dup recall 4000 3
	[ "${lines[5]}" = 'wrong 0' ]
	awk '$1 == 0.5 && $4 < 0.97 || ($1 == 0.7 || $1 == 0.8) && $4 < 0.999 { print; bad = 1 } END { exit bad }' <<<"$output"
}

@test "small edits: of texts with 8 % of their words edited 96 % are found, with 10 % 92 %, and none of 1,000 others" {
	rg-prompts -n 1000 | rg-call -q -p sim -j 20 --set sim.latency=0 | gojq -r '.reply.text | fromjson | .text' | sort >texts
	least() {
		run -0 --separate-stderr dup edits "$1" 1 <texts
		read -r n _ found _ alike _ <<<"$output"
		echo "# $1 %: $output" >&3
		[ "$n" = 1000 ]
		[ "$found" -ge "$2" ]
		[ "$alike" = 0 ]
	}
	least 8 960
	least 10 920
}

@test "memory: at most 750 bytes for a review of 90 words" {
	run -0 dup speed 20000
	bytes=${output#*second, }
	[ "${bytes%% *}" -le 750 ]
}

@test "index: what stands on disk of a text is what always stood there" {
	rec() {
		gojq -cn --arg id "$1" --arg text "$2" '{id: $id, text: $text}'
	}
	words() { seq -s ' ' -f 'w%g' "$@"; }
	{
		rec a 'Nice.'
		rec b 'The lid is loose and the handle, sadly, too.'
		rec c 'Très calme, une chambre à éviter l’été.'
		rec d '酒店很安静，早餐也不错，下次还会来。'
		rec e "$(words 33) $(words 5)"
		rec f "$(words 61) and $(words 2 14) É $(words 9)"
		for n in 30 31 32 33 34 35 36 37 39 40 300; do
			rec "n$n" "$(words "${n}000" $((n * 1001 - 1)))"
		done
	} | check -q --field text --set check.near_duplicate.mode=off >out
	[ "$(wc -l <out)" -eq 17 ]
	[ "$(cksum <index)" = '728785129 15008' ] # in another order of bytes it is another
}

@test "index: what one run accepted the next one knows" {
	rec a 'Boils fast.' | check >out 2>err
	rec b 'Boils fast!' >in
	run -0 --separate-stderr check --rejects rej <in
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: duplicate 1' ]
	[ "$(gojq -r .check.reasons[0].of rej)" = a ]
	[ "$(stat -c %a index)" = 600 ]
}

@test "index: the same record again is accepted again, and stands once" {
	rec a 'Boils fast.' >in
	check <in >out1 2>err
	check <in >out2 2>err
	cmp out1 out2
	run -0 --separate-stderr dup load index
	[ "$output" = 1 ]
}

@test "index: an entry of the same id is replaced" {
	rec a 'Boils fast.' | check >out 2>err
	rec a 'Pours well.' | check >out 2>err
	{ rec b 'Boils fast.'; rec c 'Pours well.'; } >in
	run -0 --separate-stderr check <in
	[ "$(gojq -r .id <<<"$output")" = b ]
}

@test "index: records without an id are known by line and content, so files do not mix" {
	printf '%s\n' '{"t":"Boils fast, and holds a litre."}' '{"t":"Stands on the shelf since May."}' >a
	printf '%s\n' '{"t":"Came late, with a dent at the lid."}' '{"id":1,"t":"My mother has one in red."}' '{"t":"Quiet for its size, we think."}' >b
	{ tail -n 2 b && cat a && head -n 1 b; } | gojq -c 'del(.id)' >c
	for f in a b a; do
		run -0 --separate-stderr check --field t --rejects rej <$f
		[ "$(gojq -r .t <<<"$output")" = "$(gojq -r .t $f)" ]
	done
	check --field t <a >one 2>err
	check --field t <a | cmp - one
	run -0 --separate-stderr check --field t --rejects rej <c
	[ "$output" = "" ]
	[ "$(gojq -r '"\(.id[:2]) \(.check.reasons[0] | "\(.rule) \(.of[:2])")"' rej)" = $'1- duplicate 1
2- duplicate 3-
3- duplicate 1-
4- duplicate 2-
5- duplicate 1-' ]
}

@test "index: a record without an id takes no place of one that has its line for an id" {
	printf '%s\n' '{"t":"Boils fast, and holds a litre."}' '{"t":"Stands on the shelf since May."}' '{"id":2,"t":"Quiet for its size, we think."}' '{"t":"Stands on the shelf since May."}' >in
	run -0 --separate-stderr check --field t <in
	[ "$(gojq -r .t <<<"$output")" = "$(head -n 3 in | gojq -r .t)" ]
	[ "$stderr" = 'rg-check: 4 read, 3 accepted, 1 rejected: duplicate 1' ]
}

@test "index: how many reviews took the place of others of their id is told, but of those planned" {
	{ rec 1 'Boils fast.'; rec 000001-s1-9f3ac2d1 'Red as the picture.'; } | check >out 2>err
	{ rec 1 'Pours well.'; rec 000001-s1-9f3ac2d1 'A lid of steel.'; } >in
	run -0 --separate-stderr check <in
	[ "$stderr" = 'rg-check: 2 read, 2 accepted, 0 rejected
rg-check: 1 accepted review took the place of another of the same id, which is not compared with any more' ]
	run -0 --separate-stderr check <in
	[ "$stderr" = 'rg-check: 2 read, 2 accepted, 0 rejected' ]
}

@test "index: of two runs at once, one accepts an equal text and the other does not" {
	for i in 1 2 3 4 5; do
		rm -f index
		for n in 1 2; do
			rec "r$n" "Boils fast, run $i." >"in$n"
		done
		rg-check --index index <in1 >out1 2>err1 &
		pids=($!)
		rg-check --index index <in2 >out2 2>err2 &
		pids+=($!)
		wait "${pids[@]}"
		[ "$(cat out1 out2 | wc -l)" -eq 1 ]
	done
}

@test "index: two runs side by side accept each text exactly once" {
	seq 200 | gojq -c '{id: "a\(.)", reply: {text: ({title: "t", text: "kettle \(.)", rating: 4} | tojson)}}' >in1
	sed 's/"id":"a/"id":"b/' in1 >in2
	rg-check --index index --set check.near_duplicate.mode=off <in1 >out1 2>err1 &
	pids=($!)
	rg-check --index index --set check.near_duplicate.mode=off <in2 >out2 2>err2 &
	pids+=($!)
	wait "${pids[@]}"
	[ "$(cat out1 out2 | gojq -r .review.text | sort -u | wc -l)" -eq 200 ]
	[ "$(cat out1 out2 | wc -l)" -eq 200 ]
}

@test "index: a torn entry at the end is cut off, and the rest is there" {
	{ rec a 'Boils fast.'; rec b 'Pours well.'; } | check >out 2>err
	truncate -s -5 index
	{ rec c 'Boils fast.'; rec d 'Pours well.'; } >in
	run -0 --separate-stderr check <in
	[ "$(gojq -r .id <<<"$output")" = d ]
	[ "${stderr_lines[0]}" = "rg-check: index 'index': a torn entry at its end was cut off" ]
	run -0 --separate-stderr dup load index
	[ "$output" = 2 ]
}

@test "index: zeros at the end, as after a power cut, are cut off" {
	rec a 'Boils fast.' | check >out 2>err
	head -c 3000 /dev/zero >>index
	rec b 'Boils fast.' >in
	run -0 --separate-stderr check <in
	[ "${stderr_lines[1]}" = 'rg-check: 1 read, 0 accepted, 1 rejected: duplicate 1' ]
}

@test "index: an id that is replaced again and again takes no longer for that" {
	awk 'BEGIN {
		srand(1)
		for (i = 0; i < 60000; i++) {
			text = ""
			for (k = 0; k < 12; k++) {
				n = int(5000 * rand())
				text = text sprintf(" w%c%c%c", 97 + n % 26, 97 + n / 26 % 26, 97 + n / 676)
			}
			printf "{\"id\":\"a\",\"text\":\"W%s.\"}\n", text
		}
	}' >in
	run -0 bash -c "ulimit -t 5; rg-check --index index --field text <in 2>&1 >out"
	[[ $output == 'rg-check: 60000 read, '* ]]
	run -0 --separate-stderr dup load index
	[ "$output" = 1 ]
}

@test "index: zeros are cut off in flat memory, but not if something follows" {
	{ rec a 'Boils fast.'; rec b 'Pours well.'; } | check >out 2>err
	size=$(stat -c %s index)
	# sanitizers map terabytes
	[ "${RG_OUT:-$ROOT}" -ef "$ROOT" ] && limit=300000 || limit=unlimited
	truncate -s 500M index
	printf x >>index
	run -2 bash -c "ulimit -v $limit; rg-check --index index </dev/null"
	[ "$output" = "rg-check: index 'index' is damaged at byte $size: $CURE" ]
	truncate -s 500M index
	rec c 'Boils fast.' >in
	run -0 bash -c "ulimit -v $limit; rg-check --index index <in 2>&1"
	[ "${lines[1]}" = 'rg-check: 1 read, 0 accepted, 1 rejected: duplicate 1' ]
	[ "$(stat -c %s index)" = "$size" ]
}

@test "index: damage in the middle, or zeros where it begins, is refused by name" {
	{ rec a 'Boils fast.'; rec b 'Pours well.'; } | check >out 2>err
	printf x | dd of=index bs=1 seek=60 conv=notrunc status=none
	run -2 check </dev/null
	[ "$output" = "rg-check: index 'index' is damaged at byte 16: $CURE" ]
	head -c 4096 /dev/zero >index
	run -2 check </dev/null
	[ "$output" = "rg-check: index 'index' begins with zeros: $CURE" ]
}

@test "index: another version and another file are refused by name" {
	rec a 'Boils fast.' | check >out 2>err
	printf '\1' | dd of=index bs=1 seek=8 conv=notrunc status=none
	run -2 check </dev/null
	[ "$output" = "rg-check: index 'index' has version 1, expected 3: $CURE" ]
	echo 'something else altogether' >index
	for folder in '' '--folder none'; do
		run -2 check $folder </dev/null
		[ "$output" = "rg-check: 'index' is not an index of reviews: move it away" ]
		[ "$(<index)" = 'something else altogether' ]
	done
}

@test "index: an index that was removed while in use is made anew" {
	mkfifo in
	rg-check --index index <in >out 2>err &
	pids=($!)
	exec 9>in
	rec a 'Boils fast.' >&9
	until [ -s out ]; do sleep 0.01; done
	rm index
	rec b 'Pours well.' >&9
	exec 9>&-
	wait "${pids[@]}"
	run -0 --separate-stderr dup load index
	[ "$output" = 1 ]
}

@test "folder: the index is made to agree with the reviews that are there" {
	{ rec a 'Boils fast.'; rec b 'Pours well.'; } | check >out 2>err
	{ echo '{"id":"b","text":"Pours well."}'; echo '{"id":"c","text":"Looks good."}'; } >reviews.jsonl
	{ rec x 'Boils fast.'; rec y 'Pours well.'; rec z 'Looks good.'; } >in
	run -0 --separate-stderr check --folder reviews.jsonl --rejects rej <in
	[ "$(gojq -r .id <<<"$output")" = x ]
	[ "$(gojq -r '"\(.id) \(.check.reasons[0].of)"' rej)" = $'y b\nz c' ]
	run -0 --separate-stderr dup load index
	[ "$output" = 3 ]
}

@test "folder: an index of another version is made anew from it" {
	rec a 'Boils fast.' | check >out 2>err
	printf '\2' | dd of=index bs=1 seek=8 conv=notrunc status=none
	echo '{"id":"b","text":"Pours well."}' >reviews.jsonl
	{ rec x 'Boils fast.'; rec y 'Pours well.'; } >in
	run -0 --separate-stderr check --folder reviews.jsonl --rejects rej <in
	[ "${stderr_lines[0]}" = "rg-check: index 'index' has version 2, expected 3: it is made anew" ]
	[ "$(gojq -r .id <<<"$output")" = x ]
	[ "$(gojq -r .check.reasons[0].of rej)" = b ]
	run -0 --separate-stderr dup load index
	[ "$output" = 2 ]
}

@test "folder: an index that a power cut damaged is made anew from it, and said so once" {
	for i in {1..99}; do
		rec $i "W$i $(seq -s ' ' -f 'w%g' $((100 * i)) $((100 * i + 20)))."
	done | check >out 2>err
	gojq -c '{id, text: .review.text}' out >reviews.jsonl
	cp index whole
	[ "$(stat -c %s index)" -gt 16384 ]
	for page in 0 2; do
		cp whole index
		dd if=/dev/zero of=index bs=4096 seek=$page count=1 conv=notrunc status=none
		{ rec x 'Boils fast.'; rec y "$(gojq -r 'select(.id == "9").text' reviews.jsonl)"; } >in
		run -0 --separate-stderr check --folder reviews.jsonl --rejects rej <in
		[[ ${stderr_lines[0]} =~ ^"rg-check: index 'index' "("is damaged at byte "[0-9]+|"begins with zeros")": it is made anew"$ ]]
		[ "$(gojq -r .id <<<"$output")" = x ]
		run -0 --separate-stderr check --folder reviews.jsonl </dev/null
		[ "${stderr_lines[0]}" = 'rg-check: 0 read, 0 accepted, 0 rejected' ]
	done
}

@test "folder: one that is not there yet empties the index" {
	rec a 'Boils fast.' | check >out 2>err
	rec b 'Boils fast.' >in
	run -0 --separate-stderr check --folder none <in
	[ "$(gojq -r .id <<<"$output")" = b ]
	run -0 --separate-stderr dup load index
	[ "$output" = 1 ]
}
