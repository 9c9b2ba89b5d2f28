load helper

# A folder with what a run keeps beside it: 60 reviews by two models, with
# rejects, a failed call, calls that were asked again.  From its own numbers,
# no clock and no chance.
make_folder() {
	python3 - <<-'END'
	import json, os
	os.makedirs("d"); os.makedirs("d.run")
	reviews, rejects, spend, journal = (open(n, "w") for n in (
	    "d/reviews.jsonl", "d.run/rejects.jsonl", "d.run/spend.jsonl",
	    "d.run/journal.jsonl"))
	put = lambda f, o: f.write(json.dumps(o) + "\n")
	put(journal, {"rg-journal": 1})
	words = ("good kettle noise lid water boil handle price " * 20).split()
	openers = ["i bought this one", "after a week we", "my old kettle died"]
	def asked(id, attempt, model, n, status=200, final=True):
	    put(journal, {"id": id, "attempt": attempt, "nth": 1,
	        "request": "00", "final": final, "time": 1, "status": status,
	        "calls": 1 + n % 2, "latency_ms": 100 + n * 37 % 911,
	        "provider": "p", "model": model + "-alias", "body": "{\"x\": 1}"})
	for i in range(60):
	    id, model = "r%d" % i, ["m1", "m2"][i % 3 == 0]
	    rating, persona = 1 + i * i % 5, ["ann", "bob"][i % 4 == 1]
	    attempt = 1 + (i % 5 == 0)
	    if i % 7 == 0:
	        asked(id, attempt, model, i, 503, False)
	    if attempt == 2:
	        asked(id, 1, model, i + 1)
	        rules = ["length"] + (["rating"] if i % 10 == 0 else [])
	        put(rejects, {"id": id, "attempt": 1,
	            "plan": {"rating": rating, "persona": persona},
	            "reply": {"text": "x", "provider": "p", "model": model,
	                "tokens": {"in": 7, "out": 3}, "cost": 0.002},
	            "review": {"text": "too short", "rating": rating},
	            "check": {"verdict": "reject", "reasons": [
	                {"rule": r, "evidence": "short", "value": 2, "limit": 5}
	                for r in rules] + [{"rule": "url", "mode": "warn"}]}})
	    asked(id, attempt, model, i)
	    text = " ".join(openers[i % 3].split() + words[i:i + 5 + i % 13])
	    put(reviews, {"id": id, "title": "T", "text": text + ".",
	        "rating": rating, "persona": persona, "product": "K2",
	        "planned_rating": rating, "words_min": 5, "words_max": 15,
	        "simulated": False, "provider": "p", "model": model,
	        "attempt": attempt})
	    put(spend, {"id": id, "calls": 1, "in": 10 + i, "out": 5,
	        "cost": 0.001 * (1 + i % 4)})
	put(spend, {"id": "r3", "in": 1000, "out": 1000, "cost": 9})
	put(spend, {"id": "gone", "in": 1000, "out": 1000, "cost": 9})
	asked("lost", 1, "m1", 2, 500)
	put(rejects, {"id": "lost", "attempt": 1, "plan": {"rating": 1,
	    "persona": "ann"}, "error": {"class": "server"},
	    "check": {"verdict": "error", "reasons": [{"rule": "call"}]}})
	END
}

# Python that has read the folder and the report, and `same(what, got, want)`.
recompute() {
	cat >common.py <<-'END'
	import json, math, re, sys
	from collections import Counter
	read = lambda n: [json.loads(l) for l in open(n)]
	reviews, rejects = read("d/reviews.jsonl"), read("d.run/rejects.jsonl")
	spend, journal = read("d.run/spend.jsonl"), read("d.run/journal.jsonl")[1:]
	rep = json.load(open("d/report.json"))
	refused = [r for r in rejects if r["check"]["verdict"] == "reject"]
	def same(what, got, want):
	    near = isinstance(want, float) and got is not None
	    if not (math.isclose(got, want, rel_tol=1e-9, abs_tol=1e-12)
	            if near else got == want):
	        sys.exit("%s: %r, not %r" % (what, got, want))
	def wilson(what, got, k, n):
	    z = 1.959963984540054
	    p = k / n
	    mid, half = p + z*z/2/n, z * math.sqrt(p*(1-p)/n + z*z/4/n/n)
	    same(what, got["share"], p)
	    same(what + " low", got["low"], (mid - half) / (1 + z*z/n) if k else 0)
	    same(what + " high", got["high"], (mid + half) / (1 + z*z/n) if k < n else 1)
	def spread(what, got, numbers):
	    s = sorted(numbers)
	    same(what + " n", got["n"], len(s))
	    same(what + " mean", got["mean"], sum(s) / len(s))
	    for name, p in dict(min=0, p5=5, p25=25, p50=50, p75=75, p95=95,
	            p99=99, max=100).items():
	        rank = max(1, -(-p * len(s) // 100))
	        same(what + " " + name, float(got[name]), float(s[rank - 1]))
	END
	cat common.py - >check.py
	python3 check.py
}

setup() {
	make_folder
	rg-report -q d
}

@test "figures: the funnel is that of the files" {
	recompute <<-'END'
	f = rep["funnel"]
	keys = {(j["id"], j["attempt"]) for j in journal}
	same("asked", f["asked"], len(keys))
	same("replied", f["replied"], len({(j["id"], j["attempt"]) for j in
	    journal if j["final"] and j["status"] == 200}))
	same("requests", f["requests"], sum(j["calls"] for j in journal))
	same("accepted", f["accepted"], len(reviews))
	same("rejected", f["rejected"], len(refused))
	same("failed", f["failed"], len(rejects) - len(refused))
	judged = len(reviews) + len(refused)
	same("judged", f["judged"], judged)
	wilson("acceptance", f["acceptance"], len(reviews), judged)
	hits = lambda r: [x["rule"] for x in r["check"]["reasons"]
	    if x.get("mode") != "warn"]
	all = Counter(x for r in refused for x in hits(r))
	alone = Counter(hits(r)[0] for r in refused if len(hits(r)) == 1)
	same("rules", [x["rule"] for x in f["reasons"]],
	    [r for r, n in all.most_common()])
	for x in f["reasons"]:
	    same(x["rule"], x["rejected"], all[x["rule"]])
	    same(x["rule"] + " alone", x["alone"], alone[x["rule"]])
	    wilson(x["rule"], x, all[x["rule"]], judged)
	same("errors", f["errors"], [{"class": "server", "failed": 1}])
	END
}

@test "figures: each cell of model, persona and rating has its counts and interval" {
	recompute <<-'END'
	yes = Counter((r["model"], r["persona"], str(r["planned_rating"]))
	    for r in reviews)
	no = Counter((r["reply"]["model"], r["plan"]["persona"],
	    str(r["plan"]["rating"])) for r in refused)
	cells = {(c["model"], c["persona"], c["rating"]): c
	    for c in rep["funnel"]["cells"] if c["model"] != "none"}
	same("cells", set(cells), set(yes) | set(no))
	for k, c in cells.items():
	    same("accepted", c["accepted"], yes[k])
	    same("rejected", c["rejected"], no[k])
	    wilson(str(k), c, yes[k], yes[k] + no[k])
	for name, at in (("persona", 1), ("rating", 2)):
	    for c in rep["funnel"]["by_" + name]:
	        same(name, c["accepted"], sum(n for k, n in yes.items()
	            if k[at] == c[name]))
	        same(name, c["rejected"], sum(n for k, n in no.items()
	            if k[at] == c[name]))
	END
}

@test "figures: lengths and their percentiles" {
	recompute <<-'END'
	n = [len(re.findall(r"[a-z]+", r["text"])) for r in reviews]
	spread("words", rep["length"]["words"], n)
	spread("characters", rep["length"]["characters"],
	    [len(r["text"]) for r in reviews])
	for k in range(1, 6):
	    mine = [w for w, r in zip(n, reviews) if r["rating"] == k]
	    if mine:
	        spread(str(k), rep["length"]["words_by_rating"][str(k)], mine)
	wilson("within", rep["length"]["within_plan"],
	    sum(5 <= w <= 15 for w in n), len(n))
	b = rep["length"]["words_bins"]
	same("bins", sum(b["counts"]) + b["above"], len(n))
	for i, c in enumerate(b["counts"]):
	    low = b["from"] + i * b["width"]
	    same("bin", c, sum(low <= w < low + b["width"] for w in n))
	END
}

@test "figures: latency and cost of each model, what was rejected included" {
	recompute <<-'END'
	model = {(r["id"], r["attempt"]): r["model"] for r in reviews}
	model.update({(r["id"], r["attempt"]): r["reply"]["model"]
	    for r in refused})
	paid, seen = {}, {r["id"]: r["model"] for r in reviews}
	for s in spend:
	    if s["id"] in seen and s["id"] not in paid:
	        paid[s["id"]] = s
	def check(what, got, mine):
	    ok = [r["id"] for r in reviews if mine(r["model"])]
	    bad = [r["reply"] for r in refused if mine(r["reply"]["model"])]
	    kept = sum(paid[i]["cost"] for i in ok)
	    lost = sum(r["cost"] for r in bad)
	    same(what + " accepted", got["accepted"], len(ok))
	    same(what + " rejected", got["rejected"], len(bad))
	    wilson(what, got, len(ok), len(ok) + len(bad))
	    same(what + " total", got["cost"]["total"], kept + lost)
	    same(what + " each", got["cost"]["per_accepted"], (kept + lost) / len(ok))
	    spread(what + " cost", got["cost"]["of_accepted"],
	        [paid[i]["cost"] for i in ok])
	    same(what + " in", got["tokens"]["in"], sum(paid[i]["in"] for i in ok)
	        + sum(r["tokens"]["in"] for r in bad))
	    spread(what + " latency", got["latency_ms"], [j["latency_ms"]
	        for j in journal if j["final"] and j["status"] == 200
	        and mine(model[j["id"], j["attempt"]])])
	m = rep["models"]
	check("all", m["all"], lambda x: True)
	same("models", [x["model"] for x in m["models"] if x["accepted"]],
	    ["m1", "m2"])
	for x in m["models"][:2]:
	    rules = Counter(y["rule"] for r in refused
	        if r["reply"]["model"] == x["model"]
	        for y in r["check"]["reasons"] if y.get("mode") != "warn")
	    same("reasons", [(y["rule"], y["rejected"]) for y in x["reasons"]],
	        rules.most_common())
	    mine = [y for y in rep["diversity"]["models"] if y["model"] == x["model"]]
	    same("diversity", x["diversity"], mine[0])
	    check(x["model"], x, lambda y: y == x["model"])
	END
}

@test "figures: openers, closers and phrases with their share" {
	recompute <<-'END'
	words = [re.findall(r"[a-z]+", r["text"]) for r in reviews]
	p = rep["phrasing"]
	def check(name, counts):
	    for x in p[name]:
	        same(x["words"], x["reviews"], counts[x["words"]])
	        wilson(x["words"], x, counts[x["words"]], len(words))
	    same(name, [x["reviews"] for x in p[name]][:3],
	        [n for w, n in counts.most_common(3) if n > 1]
	        if name != "phrases" else [x["reviews"] for x in p[name]][:3])
	check("openers", Counter(" ".join(w[:3]) for w in words))
	check("closers", Counter(" ".join(w[-3:]) for w in words))
	runs = Counter(r for w in words for r in
	    {" ".join(w[i:i + 5]) for i in range(len(w) - 4)})
	check("phrases", runs)
	same("top", p["phrases"][0]["reviews"], runs.most_common(1)[0][1])
	END
}

@test "figures: reviews most alike have the similarity of their word trigrams" {
	long=$(printf 'word%d ' {1..60})
	for i in 1 2 3; do
		gojq -cn --arg id "l$i" --arg text "$long $i and $i again" \
		    '{id: $id, text: $text, rating: 5}'
	done >d/reviews.jsonl
	rg-report -q d
	recompute <<-'END'
	tri = [{tuple(w[i:i + 3]) for i in range(len(w) - 2)} for w in
	    (re.findall(r"\w+", r["text"]) for r in reviews)]
	n = rep["near_duplicates"]
	wilson("reached", n, 2, 3)
	same("pairs", len(n["pairs"]), 2)
	for x in n["pairs"]:
	    a, b = (tri[int(x[k]["id"][1]) - 1] for k in ("earlier", "later"))
	    same("similarity", x["similarity"], len(a & b) / len(a | b))
	END
}

@test "figures: what is drawn at random is drawn by the seed alone" {
	jq -c .excerpts d/report.json >first
	[ "$(gojq length first)" = 20 ]
	[ "$(gojq -c '[.[].id] | unique | length' first)" = 20 ]
	tac d/reviews.jsonl >turned
	cp turned d/reviews.jsonl
	rg-report -q d
	jq -c .excerpts d/report.json | cmp - first
	rg-report -q --seed 2 d
	run -1 cmp -s <(jq -c .excerpts d/report.json) first
}

@test "figures: equal folders have equal reports, byte for byte" {
	mkdir once
	cp d/report.* once
	rg-report -q d
	for f in html md json; do
		cmp "d/report.$f" "once/report.$f"
	done
}

@test "figures: sums that 64 bits do not keep stop there, and a cost is unknown" {
	sed -i 's/"in": [0-9]*/"in": 9223372036854775807/
	    s/"cost": [0-9.]*/"cost": 999999/' d.run/spend.jsonl
	sed -i 's/"calls": [12]/"calls": 9223372036854775807/' d.run/journal.jsonl
	rg-report -q d
	python3 - <<-'END' >got
	import json
	rep = json.load(open("d/report.json"))
	print(rep["models"]["all"]["tokens"]["in"],
	    rep["models"]["all"]["cost"].get("total"), rep["funnel"]["requests"])
	END
	[ "$(<got)" = '9223372036854775807 None 9223372036854775807' ]
}

@test "figures: without DIR.run nothing is guessed" {
	rm -r d.run
	rg-report -q d
	[ "$(gojq -c '.funnel | [.planned, .asked, .replied, .judged, .failed, .acceptance.share]' \
	    d/report.json)" = '[null,null,null,null,null,null]' ]
	[ "$(gojq -c '[.models.all | .latency_ms, .cost.total, .share]' d/report.json)" = \
	    '[null,null,null]' ]
	[ "$(gojq -c '.rejected, .delivered.planned' d/report.json)" = $'null\nnull' ]
	grep -qF 'What was rejected is not known' d/report.md
}

@test "figures: delivery is compared with the plan that rg-prompts makes" {
	rg-generate -n 40 -j 8 -o g --set sim.latency=0 2>/dev/null
	rg-prompts -n 40 >plan.jsonl
	sed -i '$d' g/reviews.jsonl
	rg-report -q g
	[ "$(gojq -c '.delivered | [.planned, .reviews]' g/report.json)" = '[40,39]' ]
	for a in product persona tone; do
		diff <(gojq -r ".delivered.attributes[] | select(.name == \"$a\").values[] |
		    [.value, .planned, .delivered] | @tsv" g/report.json) \
		    <(gojq -rn --arg a "$a" --slurpfile p plan.jsonl --slurpfile r g/reviews.jsonl '
		    [$p[].plan[$a]] | unique[] | [., (. as $v | [$p[] | select(.plan[$a] == $v)] | length),
		    (. as $v | [$r[] | select(.[$a] == $v)] | length)] | @tsv')
	done
	want=$(gojq -n --slurpfile p plan.jsonl --slurpfile r g/reviews.jsonl '
	    [range(1; 6) | . as $k | ([$p[] | select(.plan.rating == $k)] | length / 40) -
	    ([$r[] | select(.rating == $k)] | length / 39) | fabs] | add / 2')
	gojq -e --argjson want "$want" '.delivered.attributes[] | select(.name == "rating") |
	    .distance - $want | fabs < 1e-9' g/report.json
}
