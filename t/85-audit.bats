load helper

# A folder of 30 accepted and 20 rejected records, by their own numbers.
setup() {
	mkdir d d.run
	gojq -cn 'range(30) | {id: "a\(.)", title: "T", text: "=text \(.)",
		rating: (1 + . % 5), product: "K2", language: "en",
		words_min: 2, words_max: 9, attempt: 1}' >d/reviews.jsonl
	gojq -cn 'range(20) | {id: "r\(.)", attempt: 2,
		plan: {product: "K2", language: "en", length: [2, 9]},
		review: {title: "T", text: "rejected \(.)", rating: 3},
		reply: {text: "x"}, check: {verdict: "reject", reasons: [
		{rule: (if . < 16 then "length" else "url" end)},
		{rule: "warned", mode: "warn"}]}}' >d.run/rejects.jsonl
}

# label NAME EXPR: a.csv with what Python's EXPR says of each row, as NAME
label() {
	python3 - "$1" "$2" <<-'END'
	import csv, sys
	rows = list(csv.DictReader(open("a.csv", newline="")))
	with open(sys.argv[1], "w", newline="") as f:
	    w = csv.DictWriter(f, rows[0].keys())
	    w.writeheader()
	    for r in rows:
	        n = int(r["text"].split()[-1])
	        rejected = r["text"].startswith("rejected")
	        r["rating"], r["verdict"] = eval(sys.argv[2])
	        w.writerow(r)
	END
}

@test "audit: a sample holds as many of each kind, in random order, and tells no verdict" {
	rg-report --audit 20 d >a.csv
	[ "$(head -n 1 a.csv)" = $'key,product,language,words_min,words_max,title,text,rating,verdict,note\r' ]
	[ "$(wc -l <a.csv)" = 21 ]
	[ "$(grep -c ,rejected a.csv)" = 10 ]
	# 4 of url are all there are; of each rating 2; formulas are harmless
	[ "$(grep -cE ',rejected (16|17|18|19),' a.csv)" = 4 ]
	[ "$(grep -oE "'=text [0-9]+" a.csv | awk '{ n[$2 % 5]++ } END { for (i in n) print n[i] }' | sort -u)" = 2 ]
	run -1 grep -qE 'accept|reject,|length|url' a.csv
	[ "$(tail -n +2 a.csv | cut -d, -f1 | sort -u | wc -l)" = 20 ]
	run -1 sh -c 'tail -n +2 a.csv | grep -c ,rejected | grep -qx 10 &&
	    tail -n +2 a.csv | head -n 10 | grep -c ,rejected | grep -qxE "0|10"'
	rg-report --audit 20 d | cmp - a.csv
	run -1 cmp -s <(rg-report --audit 20 --seed 2 d) a.csv
	run -0 --separate-stderr rg-report --audit 99 d
	[ "$stderr" = "rg-report: 'd' has 50 records to label" ]
	[ "${#lines[@]}" = 51 ]
}

@test "audit: labels are set against verdicts by rule and against ratings" {
	rg-report --audit 50 d >a.csv
	# agrees with every rejection but two of length, and with all but the
	# first five acceptances; one star too many for every third
	label l.csv '(3 if rejected else min(5, 1 + n % 5 + (n % 3 == 0)),
	    ("accept" if n < 2 else "Reject") if rejected
	    else "reject" if n < 5 else "accept")'
	rg-report -q --audited l.csv d
	[ "$(gojq -c '.audit | [.rows, .unknown, (.annotators | length), .agreement]' d/report.json)" = \
	    '[50,0,1,null]' ]
	[ "$(gojq -c '.audit.annotators[0].verdicts[] | [.decided, .labelled, .agree]' d/report.json)" = \
	    $'["accepted",30,25]\n["length",16,14]\n["url",4,4]' ]
	gojq -e '.audit.annotators[0].verdicts[1] | (.low - 0.6397717 | fabs) < 1e-6 and
	    (.high - 0.9650225 | fabs) < 1e-6' d/report.json
	same=$(seq 0 29 | awk '{ n += $1 % 3 != 0 || 1 + $1 % 5 == 5 } END { print n + 20 }')
	[ "$(gojq -c '.audit.annotators[0].rating | [.labelled, .agree, .within_one]' \
	    d/report.json)" = "[50,$same,50]" ]
	jq .audit d/report.json | cmp - <(jq . d/audit.json)
}

@test "audit: two annotators are compared by Cohen's kappa" {
	rg-report --audit 50 d >a.csv
	label one.csv '(1 + n % 5, "reject" if rejected else "accept")'
	label two.csv '(1 + n % 4 if n else "", "reject" if rejected and n % 4 or not rejected and n < 6 else "accept")'
	rg-report -q --audited one.csv --audited two.csv d
	python3 - <<-'END'
	import csv, json, math
	from collections import Counter
	one, two = (list(csv.DictReader(open(f, newline=""))) for f in ("one.csv", "two.csv"))
	got = json.load(open("d/report.json"))["audit"]["agreement"]
	for name in ("verdict", "rating"):
	    pairs = [(a[name], b[name]) for a, b in zip(one, two) if a[name] and b[name]]
	    n = len(pairs)
	    agree = sum(a == b for a, b in pairs)
	    x, y = Counter(a for a, b in pairs), Counter(b for a, b in pairs)
	    chance = sum(x[k] * y[k] for k in x) / n / n
	    assert got[name]["labelled"] == n and got[name]["agree"] == agree
	    assert math.isclose(got[name]["kappa"], (agree / n - chance) / (1 - chance))
	END
	run -2 --separate-stderr rg-report --audited one.csv --audited two.csv --audited one.csv d
	[[ "$stderr" == *"two files are compared, no more"* ]]
}

@test "audit: what is no label is named by file and line, and the rest counts" {
	rg-report --audit 10 d >a.csv
	label l.csv '(3, "accept")'
	sed -i '2s/,3,accept,/,9,accept,/; 3s/accept/perhaps/; 4s/^[^,]*/nothing/' l.csv
	echo 'ffffffffffffffff,,,,,,,1,accept,' >>l.csv
	run -1 --separate-stderr rg-report -q --audited l.csv d
	[ "$stderr" = "\
rg-report: l.csv:2: rating: expected 1 to 5, or nothing
rg-report: l.csv:3: verdict: expected accept, reject or nothing
rg-report: l.csv:4: key: expected 16 hexadecimal digits" ]
	[ "$(gojq -c '.audit | [.rows, .unknown, .annotators[0].broken]' d/report.json)" = '[8,1,3]' ]
	echo id,rating,verdict >x.csv
	run -2 --separate-stderr rg-report --audited x.csv d
	[[ "$stderr" == *"no column 'key'; expected what --audit wrote" ]]
	run -2 --separate-stderr rg-report --audited nothing.csv d
	[[ "$stderr" == *nothing.csv* ]]
}
