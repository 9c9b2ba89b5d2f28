# rg-check --train: a table of the user's own, learnt from labelled reviews.
load helper

# Labelled reviews in a language that nobody has: zint praises, vorp blames, the
# rest is noise, and of 100 labels so many (default 0) are wrong.
labelled() {
	awk -v n="$1" -v wrong="${2:-0}" '
	function next_random() { # the constants of ANSI C
		x = (x * 1103515245 + 12345) % 2147483648
		return int(x / 65536)
	}
	BEGIN {
		split("mola runi kesh tabo fipa dova lemi suro neka pilo", w, " ")
		for (i = 0; i < n; i++) {
			good = i % 2
			text = ""
			for (k = 0; k < 8; k++)
				text = text w[next_random() % 10 + 1] " "
			text = text (good ? "zint" : "vorp") " " i
			if (int(i / 2) % 100 < wrong)
				good = !good
			stars = good ? 4 + next_random() % 2 : 1 + next_random() % 2
			printf "{\"text\": \"%s\", \"rating\": %d}\n", text, stars
		}
	}'
}

@test "--train: a table that was learnt from labelled reviews finds turned stars, with the sentence" {
	labelled 200 >in
	run -0 --separate-stderr rg-check --train in -o table
	[ -z "$output" ]
	[ "${stderr_lines[0]}" = 'rg-check: 100 reviews of 1 or 2 stars, 100 of 4 or 5; 0 others teach nothing' ]
	[ "${stderr_lines[1]}" = 'rg-check: held out, 5 folds: AUC 1.000 (standard error 0.000)' ]
	{
		echo '{"id": "a", "text": "Mola runi. Kesh vorp tabo! Fipa.", "rating": 5}'
		echo '{"id": "b", "text": "Mola runi. Kesh vorp dova! Fipa.", "rating": 1}'
		echo '{"id": "c", "text": "Lemi runi. Kesh zint dova! Fipa.", "rating": 1}'
		echo '{"id": "d", "text": "Lemi suro. Kesh zint dova! Fipa.", "rating": 3}'
		echo '{"id": "e", "text": "Qqq www eee rrr.", "rating": 1}'
	} >new
	run -0 --separate-stderr rg-check --field text --rating-field rating --set check.contradiction.model=table --set check.contradiction.limit=0.8 --set check.near_duplicate.mode=off --rejects rej <new
	[ "$(gojq -r .id <<<"$output" | paste -sd ' ')" = 'b d e' ]
	[ "$(gojq -c '[.id, (.check.reasons[] | .rule, .evidence, .limit, .at)]' rej)" = '["a","contradiction","Kesh vorp tabo",0.8,[11,25]]
["c","contradiction","Kesh zint dova",0.8,[11,25]]' ]
}

@test "--train: the figures are those of reviews that were held out: wrong labels cost what they must" {
	# one of ten wrong on either side: 0.9 * 0.9 + 2 * 0.5 * 0.9 * 0.1 = 0.9
	labelled 4000 10 >in
	run -0 --separate-stderr rg-check --train in -o table
	[[ ${stderr_lines[1]} =~ AUC\ 0\.(8[89]|9[01])[0-9]\  ]]
	# of 5 % that may be accused half are wrong labels that look right
	[ "$(head -n 1 table | gojq '.figures | .low == 2000 and .high == 2000 and .auc > 0.88 and .auc < 0.92')" = true ]
}

@test "--train: where nothing tells, the figures say so" {
	labelled 2000 50 >in
	rg-check --train in -o table 2>/dev/null
	[ "$(head -n 1 table | gojq '.figures.auc > 0.46 and .figures.auc < 0.54 and .figures.found < 0.09')" = true ]
}

@test "--train: equal reviews give equal bytes, and three stars or none change nothing" {
	labelled 200 >in
	{ cat in; echo '{"text":"zint vorp","rating":3}'; echo '{"text":"vorp"}'; echo '{"rating":5}'; } >more
	rg-check -q --train in -o one
	rg-check -q --train in -o two
	cmp one two
	run -0 --separate-stderr rg-check --train more -o three
	[ "${stderr_lines[0]}" = 'rg-check: 100 reviews of 1 or 2 stars, 100 of 4 or 5; 3 others teach nothing' ]
	cmp <(tail -c +1000 one) <(tail -c +1000 three)
}

@test "--train: equal texts are never in two folds: a table is not asked about what it has learnt" {
	# every text five times, its label drawn: who remembers it would be right
	awk 'BEGIN { for (i = 0; i < 200; i++) for (k = 0; k < 5; k++)
		printf "{\"text\": \"word%d other%d\", \"rating\": %d}\n", i, i,
		    int(i * 7919 % 1009) % 2 ? 5 : 1 }' >in
	rg-check -q --train in -o table
	[ "$(head -n 1 table | gojq '.figures.auc < 0.65')" = true ]
}

@test "--train: fields of other names, and the title is read" {
	labelled 200 | gojq -c '{body: "Mola.", head: .text, u: {stars: "\(.rating).0"}}' >in
	rg-check --train in -o table --field body --title-field head --rating-field u.stars 2>err
	[ "$(head -n 1 table | gojq .figures.auc)" = 1 ]
	grep -qF 'rg-check: 100 reviews of 1 or 2 stars, 100 of 4 or 5' err
}

@test "--train: too few reviews, broken lines, and files that are not there are named" {
	labelled 200 | head -n 150 >in
	{ labelled 98; echo '{oops'; } >few
	run -2 --separate-stderr rg-check --train few -o table
	[ "$stderr" = "rg-check: few:99: not a JSON object
rg-check: 'few' has 49 reviews of 1 or 2 stars and 49 of 4 or 5; expected 50 of either" ]
	[ ! -e table ]
	{ cat in; echo '{oops'; } >broken
	run -1 --separate-stderr rg-check -q --train broken -o table
	[ "$stderr" = 'rg-check: broken:151: not a JSON object' ]
	[ -s table ]
	run -2 --separate-stderr rg-check --train none -o table
	[ "$stderr" = "rg-check: cannot open 'none': No such file or directory" ]
	run -2 --separate-stderr rg-check -q --train in -o no/table
	[ "$stderr" = "rg-check: cannot write 'no/table': No such file or directory" ]
}

@test "--train: options that do not belong to it are refused" {
	run -2 --separate-stderr rg-check --train in
	[ "$stderr" = "rg-check: --train and --output need each other (see 'rg-check -h')" ]
	run -2 --separate-stderr rg-check -o table
	[ "$stderr" = "rg-check: --train and --output need each other (see 'rg-check -h')" ]
	run -2 --separate-stderr rg-check --train in -o table --index x
	[ "$stderr" = "rg-check: --index does not go with --train (see 'rg-check -h')" ]
	run -2 --separate-stderr rg-check --train in -o table --profile in
	[ "$stderr" = "rg-check: --profile does not go with --train (see 'rg-check -h')" ]
}

@test "check.contradiction.model: a table of another version, a damaged one and none are refused by name" {
	labelled 200 >in
	rg-check -q --train in -o table
	refused() {
		run -2 --separate-stderr rg-check --set check.contradiction.model="$1" </dev/null
		[ "$stderr" = "rg-check: --set check.contradiction.model=$1: check.contradiction.model: $2" ]
	}
	sed '1s/"version":1/"version":2/' table >other
	refused other "'other' is of version 2, this rg-check reads version 1: train it again"
	head -c 500000 table >short
	refused short "'short' is damaged"
	sed '1s/"one":[^,]*/"one":0.5/' table >edited
	refused edited "'edited' is damaged"
	{ head -n 1 table; tail -n +2 table | tr 'x\277' 'y\276'; } >bits
	refused bits "'bits' is damaged"
	refused in "'in' is no table of rg-check --train"
	refused /dev/null "'/dev/null' is no table of rg-check --train"
	refused none "cannot read 'none': No such file or directory"
}

@test "check.contradiction.model: a relative path is found from the configuration's directory, which is named" {
	labelled 200 >in
	mkdir conf
	rg-check -q --train in -o conf/table
	printf 'check:\n  contradiction:\n    model: table\n' >conf/c.yaml
	run -0 --separate-stderr rg-check -c conf/c.yaml --field text --rating-field rating --set check.contradiction.limit=0.8 <<<'{"text":"vorp mola","rating":5}'
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: contradiction 1' ]
	rm conf/table
	run -2 --separate-stderr rg-check -c conf/c.yaml </dev/null
	[ "$stderr" = "rg-check: conf/c.yaml:3: check.contradiction.model: cannot read 'conf/table': No such file or directory" ]
}

@test "check.contradiction.model: the configuration that a folder keeps leads to the table from anywhere" {
	labelled 200 >in
	mkdir conf elsewhere
	rg-check -q --train in -o conf/table
	printf 'check:\n  contradiction:\n    model: table\n' >conf/c.yaml
	rg-generate -c conf/c.yaml --set sim.latency=0 -n 2 -o set >out 2>&1
	cd elsewhere
	run -0 conf -v -c ../set.run/config.yaml check.contradiction.model
	[ "$output" = "$(realpath ../conf/table)" ]
	echo '{"text": "Mola runi. Kesh vorp tabo! Fipa.", "rating": 5}' >in
	run -0 --separate-stderr rg-check -q -c ../set.run/config.yaml --field text --rating-field rating --rejects rej <in
	[ "$(gojq -r .check.reasons[0].rule rej)" = contradiction ]
}
