# rg-report: how much the texts of a set repeat each other.
load helper

# texts N: N texts as JSON strings, made of few phrases, with marks, numbers,
# blanks of several kinds and line breaks among them.
texts()
{
	python3 - "$1" <<-'END'
		import json, random, sys
		r = random.Random(7)
		part = ["the kettle boils fast", "it holds 1.7 l, no more",
		    "my 3-year-old one broke", "\"never\" again (really)...",
		    "I paid $25.50 & got 2\u00a0of them", "cr\u00e8me\u2003br\u00fbl\u00e9e; caf\u00e9!",
		    "the handle stays cool", "a  double blank", "line one\nline two-\nthree",
		    "1,000 uses; 5% off.", "<b>bold</b> &amp; co", "\u5f88\u597d\u7528"]
		word = ["steel", "cord", "switch", "lid", "spout", "noise", "steam"]
		for i in range(int(sys.argv[1])):
		    s = [r.choice(part) for _ in range(r.randint(1, 5))]
		    s += ["%s %s" % (r.choice(word), r.choice(word)) for _ in range(r.randint(0, 6))]
		    print(json.dumps(", ".join(s)))
	END
}

# published: the same figures by the definitions of cshaib/diversity, from the
# standard library alone; pairs of texts all of them.
published()
{
	python3 - <<-'END'
		import collections, gzip, json, math, re, sys
		data = [json.loads(l) for l in open("in")]
		one = " ".join(data).encode()
		once = gzip.compress(one, 9)
		out = {"compression_ratio": len(one) / len(once),
		    "twice": len(one) / len(gzip.compress(once, 9))}
		def grams(t, n):
		    return [tuple(t[i:i + n]) for i in range(len(t) - n + 1)]
		t = " ".join(data).split(" ")
		for n in range(1, 5):
		    g = grams(t, n)
		    out["distinct_%d" % n] = len(set(g)) / len(g)
		out["ngram_diversity"] = sum(out["distinct_%d" % n] for n in range(1, 5))
		for n in (4, 8):
		    own = [set(grams(d.split(), n)) for d in data]
		    all = collections.Counter(g for s in own for g in s)
		    out["self_repetition_%d" % n] = sum(math.log(
		        sum(all[g] for g in s) - len(s) + 1) for s in own) / len(data)
		def cut(s):
		    s = s.replace("<skipped>", "").replace("-\n", "").replace("\n", " ")
		    for a, b in (("&quot;", '"'), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")):
		        s = s.replace(a, b)
		    s = re.sub(r"([!-&(-+:-@/\[-`{-~])", r" \1 ", s)
		    s = re.sub(r"([^0-9])([.,])", r"\1 \2 ", s)
		    s = re.sub(r"([.,])([^0-9])", r" \1 \2", s)
		    return re.sub(r"([0-9])(-)", r"\1 \2 ", s).split()
		def bleu(a, b):
		    if a == b:
		        return 1
		    a, b = cut(a), cut(b)
		    p = 1
		    for n in range(1, 5):
		        x = collections.Counter(grams(a, n))
		        hit = sum((x & collections.Counter(grams(b, n))).values())
		        if hit == 0:
		            return 0
		        p *= hit / sum(x.values())
		    return p ** .25 * (1 if len(a) > len(b) else math.exp(1 - len(b) / len(a)))
		if len(data) <= 51:
		    n = len(data)
		    out["self_bleu"] = sum(bleu(data[i], data[k]) for i in range(n)
		        for k in range(n) if i != k) / n / (n - 1)
		print(json.dumps(out))
	END
}

# off WHAT: the relative difference of the two files' figure WHAT
off()
{
	gojq -s --arg as "${2:-$1}" '(.[0][$ARGS.named.w] | .value? // .) as $a |
	    .[1][$as] as $b | (($a - $b) / $b) | fabs' --arg w "$1" got want
}

@test "diversity: the figures are those of the published definitions" {
	texts 40 >in
	diversity <in >got
	published >want
	for f in compression_ratio distinct_{1,2,3,4} ngram_diversity self_repetition_{4,8} self_bleu; do
		gojq -e '. < 1e-12' <<<"$(off "$f")" || { echo "$f"; false; }
	done
	gojq -e '.self_bleu.value > .05 and .self_repetition_8 > .1' got
}

@test "diversity: of a thousand texts too, and gzip once more makes less than 1 % of it" {
	texts 1000 >in
	diversity <in >got
	published >want
	for f in compression_ratio distinct_{1,2,3,4} self_repetition_{4,8}; do
		gojq -e '. < 1e-12' <<<"$(off "$f")" || { echo "$f"; false; }
	done
	gojq -e '. < .01' <<<"$(off compression_ratio twice)"
	[ "$(gojq -c '.self_bleu.pairs' got)" = 50000 ]
}

@test "diversity: Self-BLEU of drawn pairs holds that of all pairs in its interval" {
	texts 300 >in
	all=$(sed -n 1,51p in | diversity | gojq .self_bleu.value)
	diversity <in | gojq -e --argjson all "$all" '.self_bleu | .low < .value and
	    .value < .high and .high - .low < .05 and
	    .low - .05 < $all and $all < .high + .05'
}

@test "diversity: equal texts have Self-BLEU 1, texts without a common word 0" {
	run -0 diversity <<<$'"a b"\n"a b"'
	[ "$(jq -c '.self_bleu' <<<"$output")" = '{"value":1,"low":1,"high":1,"pairs":2}' ]
	run -0 diversity <<<$'"one two three four five"\n"six seven eight nine ten"'
	[ "$(gojq -c '[.self_bleu.value, .distinct_1, .self_repetition_4, .fair]' <<<"$output")" = '[0,1,0,null]' ]
}

@test "diversity: too few texts or words for a figure is null, not a number" {
	run -0 diversity </dev/null
	[ "$(gojq -c '[.texts, .compression_ratio, .self_repetition_4, .distinct_1, .self_bleu.value]' <<<"$output")" = '[0,null,null,null,null]' ]
	run -0 diversity <<<'"hello"'
	[ "$(gojq -c '[.texts, .words, .distinct_1, .distinct_2, .self_bleu.value, .self_bleu.pairs]' <<<"$output")" = '[1,1,1,null,null,0]' ]
}

# spoken N WORDS: N texts of so many words each, all from one source
spoken()
{
	python3 - "$1" "$2" <<-'END'
		import random, sys
		r = random.Random(int(sys.argv[1]) + int(sys.argv[2]))
		w = ["w%d" % (i * i) for i in range(1, 40)]
		for i in range(int(sys.argv[1])):
		    print('"%s"' % " ".join(r.choice(w[:r.randint(1, 39)]) for _ in range(int(sys.argv[2]))))
	END
}

@test "diversity: the fair figures do not depend on how many texts there are, or how long they are" {
	spoken 250 40 | diversity >a
	spoken 1000 100 | diversity >b
	spoken 4000 10 | diversity >c
	# the plain ones do: they cannot be compared
	gojq -s -e '.[0].distinct_1 / .[1].distinct_1 > 2' a b
	for f in compression_ratio distinct_{1,2} self_repetition_4 self_bleu; do
		gojq -s -e --arg f "$f" 'map(.fair[$f]) |
		    (map(.low) | max) < (map(.high) | min) or
		    (map(.value) | (max - min) / max) < .02' a b c ||
		    { echo "$f"; false; }
	done
	[ "$(gojq -c '.fair.blocks' a b c | xargs)" = '2 20 8' ]
}

@test "diversity: a fair block is words in their normal form, in pieces of equal length" {
	# 5,000 words: the same ten, in whatever case and with whatever marks
	yes '"One, two THREE four five! six seven (eight) nine ten."
"one two three four five six seven eight nine ten"' | head -n 500 | diversity >got
	[ "$(gojq -c '.fair | [.blocks, .distinct_1.value, .self_bleu.value, .distinct_1.low]' got)" = '[1,0.002,1,null]' ]
}

@test "rg-report: its diversity is that of the folder's texts, and of each model's" {
	texts 50 >in
	mkdir set
	jq -c '{id:("r" + (input_line_number|tostring)), text:., rating:5, provider:"p", model:(if input_line_number % 2 == 0 then "even" else "odd" end)}' in >set/reviews.jsonl
	run -0 rg-report -q set
	published >want
	gojq .diversity set/report.json >got
	for f in compression_ratio distinct_{1,2,3,4} ngram_diversity self_repetition_{4,8} self_bleu; do
		gojq -e '. < 1e-12' <<<"$(off "$f")" || { echo "$f"; false; }
	done
	[ "$(gojq -c '.texts, [.models[] | .model, .texts]' got | sort)" = $'50\n["odd",25,"even",25]' ] ||
	[ "$(gojq -c '.texts, [.models[] | .model, .texts]' got | sort)" = $'50\n["even",25,"odd",25]' ]
	awk 'NR % 2' in >odd
	mv odd in
	published >want
	gojq '.diversity.models[] | select(.model == "odd")' set/report.json >got
	gojq -e '. < 1e-12' <<<"$(off self_repetition_4)"
	gojq -e '. < 1e-12' <<<"$(off compression_ratio)"
	grep -q '^| Self.*BLEU | 0\.' set/report.md
}
