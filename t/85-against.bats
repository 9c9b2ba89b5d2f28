# rg-report --real: a set beside real reviews.
load helper

# reviews SEED N [WORD ...]: N reviews as JSON lines {id, text, rating}, of
# words that all sets share and of the given ones
reviews()
{
	python3 - "$@" <<-'END'
		import json, random, sys
		r = random.Random(int(sys.argv[1]))
		common = ("the kettle boils water fast and holds a litre of it we use"
		    " this every day for tea in our kitchen though lid").split()
		own = sys.argv[3:]
		said = {1: "awful", 2: "poor", 3: "middling", 4: "good", 5: "great"}
		for i in range(int(sys.argv[2])):
		    stars = r.choice([1, 2, 4, 4, 5, 5, 5])
		    w = [r.choice(common) for _ in range(r.randint(4, 60))]
		    for _ in range(3):
		        w.insert(r.randint(0, len(w)), said[stars])
		    if own:
		        w.insert(r.randint(0, len(w)), r.choice(own))
		    print(json.dumps({"id": "r%d" % i, "text": " ".join(w), "rating": stars}))
	END
}

# folder FILE: the folder "set" with these reviews
folder()
{
	mkdir -p set
	gojq -c '. + {title: null, provider: "p", model: "m"}' "$1" >set/reviews.jsonl
}

# real [JQ]: the figures of the report's section
real()
{
	gojq -c ".real | ${1:-.}" set/report.json
}

@test "--real: ratings and lengths are compared as SDMetrics does" {
	reviews 1 300 >a
	reviews 2 200 | gojq -c 'if .id | endswith("7") then .rating = null else . end |
	    .text = (.text | split(" ") | .[:30] | join(" "))' >b
	folder a
	run -0 rg-report -q --real b set
	python3 - >want <<-'END'
		import json
		a, b = ([json.loads(l) for l in open(f)] for f in "ab")
		def rates(s): return [r["rating"] for r in s if r["rating"]]
		def words(s): return [len(r["text"].split()) for r in s]
		def tv(x, y):
		    return 1 - sum(abs(x.count(k) / len(x) - y.count(k) / len(y)) for k in range(1, 6)) / 2
		def ks(x, y):
		    return 1 - max(abs(sum(v <= k for v in x) / len(x) - sum(v <= k for v in y) / len(y)) for k in x + y)
		def rank(x, p): return sorted(x)[-(-len(x) * p // 100) - 1]
		print(json.dumps([tv(rates(a), rates(b)), ks(rates(a), rates(b)), ks(words(a), words(b)),
		    sum(rates(b)) / len(rates(b)), len(rates(b)), sum(words(a)) / 300,
		    rank(words(a), 5), rank(words(a), 50), rank(words(a), 95), rank(words(b), 95)]))
	END
	real '[.tv_complement.rating, .ks_complement.rating, .ks_complement.words,
	    .real.rating_mean, .real.rated, .set.words_mean,
	    .set.words.p5, .set.words.p50, .set.words.p95, .real.words.p95]' >got
	gojq -s -e 'transpose | map(.[0] - .[1] | fabs) | max < 1e-12' got want
	[ "$(real '[.file, .records, .real.reviews, .empty, .broken]')" = '["b",200,200,0,0]' ]
	[ "$(real '[.set.ratings[]] | add * 1000 | round')" = 1000 ]
}

@test "--real: words used more and less often are those of Monroe's z, with their shares" {
	reviews 3 300 boiler spout >a
	reviews 4 300 cord spout >b
	folder a
	run -0 rg-report -q --real b set
	python3 - >want <<-'END'
		import collections, json, math
		docs = [[json.loads(l)["text"].split() for l in open(f)] for f in "ab"]
		y = [collections.Counter(w for d in side for w in d) for side in docs]
		n = [sum(c.values()) for c in y]
		def z(w):
		    prior = 500 * (y[0][w] + y[1][w]) / sum(n)
		    odds = [math.log((y[i][w] + prior) / (n[i] + 500 - y[i][w] - prior)) for i in (0, 1)]
		    return (odds[0] - odds[1]) / math.sqrt(sum(1 / (y[i][w] + prior) for i in (0, 1)))
		w = max(y[0] + y[1], key=z)
		share = [sum(w in d for d in side) / len(side) for side in docs]
		v = min(y[0] + y[1], key=z)
		print(json.dumps([z(w), share[0], share[1], z(v)]))
	END
	[ "$(real '[.words.over[0].phrase, .words.under[0].phrase]')" = '["boiler","cord"]' ]
	real '[.words.over[0].z, .words.over[0].set, .words.over[0].real, .words.under[0].z]' >got
	gojq -s -e 'transpose | map(.[0] - .[1] | fabs) | max < 1e-9' got want
	# one that both use is neither
	[ "$(real '[.words.over[], .words.under[]] | map(select(.phrase == "spout")) | length')" = 0 ]
}

@test "log-odds: a z-score by hand" {
	# prior 500 * 30 / 3000 = 5; ln(25 / 1475) - ln(15 / 1985 + ...)
	want=$(python3 -c 'from math import *; print("%.12f" % ((log(25/(1000+500-25)) - log(15/(2000+500-15))) / sqrt(1/25 + 1/15)))')
	[ "$(figure z 20 10 1000 2000)" = "$want" ]
	[ "$(figure z 10 10 1000 1000)" = 0.000000000000 ]
}

@test "--real: phrases are of three words, in lower case, and need five reviews" {
	for i in {1..60}; do
		if [ "$i" -le 20 ]; then
			echo '{"id":"x'"$i"'","text":"Truly A Gem, number '"$i"'","rating":5}'
		elif [ "$i" -le 24 ]; then
			echo '{"id":"x'"$i"'","text":"a hidden gem number '"$i"'","rating":5}'
		else
			echo '{"id":"x'"$i"'","text":"it is what it is '"$i"'","rating":5}'
		fi
	done >a
	sed 's/Truly A Gem/not my cup/; s/a hidden gem/x y z/' a >b
	folder a
	run -0 rg-report -q --real b set
	[ "$(real '[.phrases.over[].phrase]')" = '["truly a gem","a gem number"]' ]
	[ "$(real '[.phrases.under[].phrase] | sort')" = '["my cup number","not my cup"]' ]
}

@test "--real: a copied review is found, with the line it was copied from" {
	reviews 5 200 >a
	reviews 6 200 >b
	gojq -r .text b | awk 'NR == 123' | gojq -cR '{id: "copy", text: ascii_upcase, rating: 5}' >>a
	folder a
	run -0 rg-report -q --real b set
	[ "$(real '.nearest.pairs[0] | [.id, .line, .similarity]')" = '["copy",123,1]' ]
	[ "$(real '[.nearest.set.max, .nearest.set.same * 201]')" = '[1,1]' ]
	[ "$(real '.nearest.pairs[1].similarity < 0.9')" = true ]
}

@test "--real: the nearest is that of all pairs, and of real ones the nearest other" {
	reviews 7 120 | gojq -c '.text += " and so this is what we would say of the kettle that stands here in our kitchen for years and never broke or leaked or smelled of anything at all really"' >a
	reviews 8 120 | gojq -c '.text += " and so this is what they would say of a kettle that stood there in her kitchen for years and always broke and leaked and smelled of plastic and rust"' >b
	folder a
	run -0 rg-report -q --real b set
	python3 - >want <<-'END'
		import json
		def grams(l):
		    w = json.loads(l)["text"].split()
		    return set(zip(w, w[1:], w[2:]))
		a, b = ([grams(l) for l in open(f)] for f in "ab")
		def j(x, y): return len(x & y) / len(x | y)
		def rank(x, p): return sorted(x)[-(-len(x) * p // 100) - 1]
		out = []
		near = [max(j(x, y) for y in b) for x in a]
		other = [max(j(b[i], b[k]) for k in range(120) if i != k) for i in range(120)]
		for x in near, other:
		    out += [rank(x, 50), rank(x, 95), rank(x, 99), max(x)]
		print(json.dumps(out))
	END
	real '[.nearest.set, .nearest.real | .p50, .p95, .p99, .max]' >got
	gojq -s -e 'transpose | map(.[0] - .[1] | fabs) | max < 1e-12' got want
}

@test "auc: the value and DeLong's error, ties half, as computed from all pairs" {
	python3 - >in <<-'END'
		import random
		r = random.Random(1)
		for i in range(120):
		    print(i % 3 == 0 and 1 or 0, r.randint(0, 12) + (i % 3 == 0) * 3)
	END
	python3 - >want <<-'END'
		from math import sqrt
		s = [tuple(map(int, l.split())) for l in open("in")]
		p, n = ([v for k, v in s if k == want] for want in (1, 0))
		psi = lambda x, y: (x > y) + (x == y) / 2
		a = [sum(psi(x, y) for y in n) / len(n) for x in p]
		b = [sum(psi(x, y) for x in p) / len(p) for y in n]
		var = lambda v: sum((x - sum(v) / len(v)) ** 2 for x in v) / (len(v) - 1)
		print("%.12f %.12f" % (sum(a) / len(a), sqrt(var(a) / len(a) + var(b) / len(b))))
	END
	[ "$(figure auc <in)" = "$(cat want)" ]
	[ "$(printf '1 2\n1 3\n0 1\n0 0\n' | figure auc)" = '1.000000000000 0.000000000000' ]
	[ "$(printf '1 1\n0 1\n' | figure auc)" = '0.500000000000 nan' ]
	[ "$(echo '1 1' | figure auc)" = 'nan nan' ]
}

@test "score: accuracy with Wilson's interval, macro-F1 over the classes that occur" {
	# class 0: 2 of 3 guesses right of 3; class 1: 1 of 2 of 1; class 4: never
	printf '0 0\n0 0\n0 1\n1 1\n4 0\n' >in
	run -0 figure score <in
	want=$(python3 -c 'print("%.12f" % ((2*2/6 + 2*1/3 + 0) / 3))')
	[[ ${lines[0]} == '0.600000000000 0.230724'*' 0.882379'* ]]
	[[ ${lines[1]} == "$want "* ]]
	# an interval that a second bootstrap agrees with
	python3 -c 'for i in range(400): print(i % 5, (i + (i % 7 == 0)) % 5)' >in
	read -r _ low high < <(figure score <in | tail -1)
	python3 - "$low" "$high" <<-'END'
		import random, sys
		r = random.Random(3)
		s = [tuple(map(int, l.split())) for l in open("in")]
		def f1(s):
		    f = []
		    for k in range(5):
		        both = sum(t == g == k for t, g in s)
		        either = sum(t == k for t, g in s) + sum(g == k for t, g in s)
		        f += [2 * both / either] if either else []
		    return sum(f) / len(f)
		x = sorted(f1(r.choices(s, k=len(s))) for _ in range(400))
		assert abs(x[10] - float(sys.argv[1])) < .015, (x[10], sys.argv)
		assert abs(x[-11] - float(sys.argv[2])) < .015, (x[-11], sys.argv)
	END
}

@test "interval: the mean with Student's" {
	[ "$(printf '%s\n' 1 2 3 4 | figure mean)" = '2.500000 0.446028 4.553972' ]
	[ "$(echo 7 | figure mean)" = '7.000000 nan nan' ]
	[ "$(seq 1 40 | figure mean)" = '20.500000 16.877091 24.122909' ]
}

@test "--real: sets from one source are not told apart, others always are" {
	reviews 11 400 >a
	reviews 12 600 >b
	folder a
	run -0 rg-report -q --real b set
	real .classifier
	real '.classifier.all | .reviews == 400 and .low < 0.5 and .high > 0.5 and .high - .low < 0.12' | grep -qx true
	real '.classifier.length | .low < 0.53 and .value >= 0.5 and .value < 0.57' | grep -qx true
	reviews 13 400 wonderful delightful amazing >a
	folder a
	run -0 rg-report -q --real b set
	real .classifier
	real '.classifier.all | .value > 0.97 and .low > 0.95 and .high <= 1' | grep -qx true
}

@test "--real: reviews told apart by their length alone are shown to be so" {
	reviews 14 300 | gojq -c '.text = (.text | split(" ") | .[:40] | join(" "))' >a
	reviews 15 300 | gojq -c '.text += (" the kettle boils water fast" * 8)' >b
	folder a
	run -0 rg-report -q --real b set
	real .classifier
	real '.classifier | .length.value > 0.9 and .all.value > 0.9 and .head.value < 0.6' | grep -qx true
}

@test "--real: too few reviews for a classifier, or ratings for a use, say null" {
	reviews 16 49 >a
	reviews 17 60 >b
	folder a
	run -0 rg-report -q --real b --real-rating - set
	[ "$(real '[.classifier.all, .classifier.head, .use, .tv_complement.rating, .real.rated]')" = '[null,null,null,null,0]' ]
	grep -q 'Against real reviews' set/report.html
}

@test "--real: what a model learns from the set is asked of real reviews" {
	reviews 18 700 >b
	# the set says of five stars what real reviews say of one, and so on
	reviews 19 600 | gojq -c '.rating = 6 - .rating' >a
	folder a
	run -0 rg-report -q --real b set
	real .use
	[ "$(real '[.use.test, .use.train, (.use.models | map([.name, .reviews])[])]')" = '[210,490,["real",490],["set",490],["mixed",490],["added",980],["most",0]]' ]
	real '.use.models | map({(.name): .accuracy.value}) | add |
	    .real > 0.95 and .set < 0.2 and .most > 0.3 and .most < 0.6' | grep -qx true
	reviews 20 600 >a
	folder a
	run -0 rg-report -q --real b set
	real '.use.models | map({(.name): .f1.value}) | add |
	    .set > 0.95 and .mixed > 0.95 and .added > 0.95' | grep -qx true
}

@test "--real: the checks' verdicts on real reviews, with the rule that doubts people" {
	reviews 21 100 >a
	{ reviews 22 98; echo '{"text":"We moved from [Competitor] here.","rating":4}'
	    echo '{"text":"Mail me at jo@example.com for more, said [Name].","rating":4}'; } >b
	folder a
	run -0 rg-report -q --set check.placeholder.mode=on --real b set
	real .checks
	[ "$(real '.checks.real | [.reviews, .rules.placeholder.count]')" = '[100,2]' ]
	[ "$(real '.checks.set.rules.placeholder')" = null ]
	real '.checks.real.rules.placeholder | .share == 0.02 and .low > 0.005 and .high < 0.08' | grep -qx true
	run -0 rg-report -q --set check.placeholder.mode=off --real b set
	[ "$(real '.checks.real.rules.placeholder')" = null ]
}

@test "--real: CSV with quotes, line breaks and a byte order mark in it is read as RFC 4180 says" {
	reviews 23 5 >a
	folder a
	printf '\xef\xbb\xbfstars,"review, text",x\r\n5,"He said ""fine"",\r\nthen left",1\r\n\r\n4.0 out of 5, spaced ,\r\n1,plain,"' >b.csv
	printf '"\n2,last without an end,3' >>b.csv
	run -0 --separate-stderr rg-report --real b.csv --real-text 'review, text' --real-rating stars set
	[ "$stderr" = 'rg-report: set/report.html: 5 reviews' ]
	[ "$(real '[.records, .empty, .broken, .real.ratings["1"], .real.ratings["2"], .real.ratings["4"], .real.ratings["5"], .real.words_mean]')" = '[4,0,0,0.25,0.25,0.25,0.25,2.75]' ]
	[ "$(real '.nearest.reviews')" = 4 ]
}

@test "--real: a broken row is named by the line on which it began, and the rest is used" {
	reviews 24 5 >a
	folder a
	printf 'text,rating\n"one\ntwo",5\nonly one cell\nfine,3,too many\ngood,4\n\xff\xfe,4\n"never closed,4\n' >b.csv
	run -0 --separate-stderr rg-report -q --real b.csv set
	[ "$stderr" = 'rg-report: b.csv:4: a row of 1 cells, expected 2
rg-report: b.csv:5: a row of 3 cells, expected 2
rg-report: b.csv:7: not UTF-8
rg-report: b.csv:8: a quote that is not closed' ]
	[ "$(real '[.records, .broken, .real.reviews]')" = '[2,4,2]' ]
}

@test "--real: ratings are read as rg-check reads them, and those that are none are counted" {
	reviews 25 5 >a
	folder a
	printf '%s\n' text,stars 'one,5/5' 'two,10/10' 'three,4' 'four,"3,5"' five, >b.csv
	run -0 --separate-stderr rg-report -q --real b.csv --real-rating stars set
	[ "$stderr" = "rg-report: 'b.csv': 2 of 5 records have something else than a whole rating from 1 to 5 in 'stars', the first on line 3" ]
	[ "$(real '[.real.rated, .real.rating_mean]')" = '[2,4.5]' ]
}

@test "--real: a broken JSON line is named, one without a text is counted" {
	reviews 25 5 >a
	folder a
	printf '%s\n' '{"text":"good one","rating":5}' '{oops' '{"rating":4}' '{"text":" ... "}' >b
	run -0 --separate-stderr rg-report -q --real b set
	[ "$stderr" = 'rg-report: b:2: not a JSON object' ]
	[ "$(real '[.records, .broken, .empty, .real.reviews]')" = '[3,1,2,1]' ]
}

@test "--real: fields that nothing has are an error that names what there is, never zeros" {
	reviews 26 5 >a
	folder a
	echo '{"body":"good","meta":{"stars":4},"text":""}' >b
	run -2 rg-report --real b set
	[ "$output" = "rg-report: 'b': no record has a text in 'text'; name the field with --real-text; the first record has: body, meta, text" ]
	run -2 rg-report --real b --real-text body set
	[ "$output" = "rg-report: 'b': no record has a rating from 1 to 5 in 'rating'; name the field with --real-rating, or - if there is none; the first record has: body, meta, text" ]
	run -0 rg-report -q --real b --real-text body --real-rating meta.stars set
	[ "$(real '.real.rating_mean')" = 4 ]
	run -0 rg-report -q --real b --real-text body --real-rating - set
	printf 'a,b\n1,2\n' >b.csv
	run -2 rg-report --real b.csv set
	[ "$output" = "rg-report: 'b.csv': no record has a text in 'text'; name the field with --real-text; the first record has: a, b" ]
	: >b
	run -2 rg-report --real b set
	[ "$output" = "rg-report: 'b' has no records (0 broken lines)" ]
	: >b.csv
	run -2 rg-report --real b.csv set
	[ "$output" = "rg-report: cannot read 'b.csv': no rows" ]
	run -2 rg-report --real none set
	[ "$output" = "rg-report: cannot open 'none': No such file or directory" ]
	run -2 rg-report --real none.csv set
	[ "$output" = "rg-report: cannot read 'none.csv': No such file or directory" ]
	run -2 rg-report --real-text body set
	[ "$output" = "rg-report: --real-text and --real-rating need --real (see 'rg-report -h')" ]
}

@test "--real: the same files make the same bytes, whatever their order says" {
	reviews 27 100 >a
	reviews 28 100 >b
	folder a
	run -0 rg-report -q --real b set
	cp set/report.json one
	run -0 rg-report -q --real b set
	cmp set/report.json one
	run -0 rg-report -q set
	[ "$(real)" = null ]
	run -1 grep -q 'Against real' set/report.md
}

@test "--real: hostile reviews are shown, not obeyed" {
	printf '{"id":"%d","text":"<script>alert(1)</script> says the kettle %d","rating":5}\n' $(for i in {1..30}; do echo "$i $i"; done) >a
	cp a b
	folder a
	run -0 rg-report -q --real b set
	run -1 grep -q '<script' set/report.html
	grep -q '&lt;script' set/report.html
}

@test "--real: each model's AUC stands beside the others'" {
	reviews 31 300 >x
	reviews 32 300 wonderful delightful amazing | gojq -c '.id = "w" + .id' >y
	reviews 33 400 >b
	mkdir set
	{ gojq -c '. + {provider: "p", model: "plain"}' x
	    gojq -c '. + {provider: "p", model: "gushing"}' y; } >set/reviews.jsonl
	run -0 rg-report -q --real b set
	real .models
	[ "$(real '.models | map([.provider, .model, .reviews]) | sort')" = '[["p","gushing",300],["p","plain",300]]' ]
	real '.models | map({(.model): .value}) | add | .gushing > 0.95 and .plain < 0.6' | grep -qx true
	grep -q '^| gushing | 300 | 0.9' set/report.md
}

@test "--fail-under: the comparison has thresholds of its own, and without --real they say nothing" {
	reviews 34 300 wonderful delightful amazing >a
	reviews 35 300 >b
	folder a
	run -1 --separate-stderr rg-report -q --fail-under --set report.auc=0.9 --set report.delivered=0 --set report.phrase=1 --set report.opener=1 --set report.closer=1 --set report.near_duplicates=1 --real b set
	[[ "$stderr" == 'rg-report: report.auc: AUC of telling them from real reviews: 0.9'*', expected at most 0.9' ]]
	run -0 --separate-stderr rg-report -q --fail-under --set report.auc=1 --set report.real_rejected=1 --set report.compression=50 --set report.delivered=0 --set report.phrase=1 --set report.opener=1 --set report.closer=1 --set report.near_duplicates=1 --real b set
	gojq -e '[.summary.thresholds[] | select(.name | IN("auc", "real_rejected", "compression")) | .pass] == [true, true, true]' set/report.json
	run -0 rg-report -q --set report.auc=0.5 set
	gojq -e '.summary.thresholds[] | select(.name == "auc") | .pass == null' set/report.json
}
