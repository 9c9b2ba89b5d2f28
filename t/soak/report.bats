load ../helper
load ../page

# A folder of N reviews with all that a run keeps beside it, by one seed.
million() {
	python3 - "$1" <<-'END'
	import json, os, random, sys
	random.seed(1)
	os.makedirs("d"); os.makedirs("d.run")
	reviews, journal, rejects, spend = (open(n, "w") for n in (
	    "d/reviews.jsonl", "d.run/journal.jsonl", "d.run/rejects.jsonl",
	    "d.run/spend.jsonl"))
	put = lambda f, o: f.write(json.dumps(o, separators=(",", ":")) + "\n")
	words = ["w%x" % (i * 2654435761 % 2**20) for i in range(20000)]
	put(journal, {"rg-journal": 1})
	for i in range(1, int(sys.argv[1]) + 1):
	    id, model = "%06d-s1-00000000" % i, "m%d" % (i % 3)
	    text = " ".join(random.choices(words, k=90)) + "."
	    rating = random.randint(1, 5)
	    head = {"nth": 1, "request": "0" * 64, "final": True,
	        "time": 1795877427263, "status": 200, "calls": 1,
	        "provider": "p", "model": model, "latency_ms":
	        random.randint(200, 4000), "body": json.dumps({"text": text})}
	    refused = i % 5 == 0
	    if refused:
	        put(journal, {"id": id, "attempt": 1, **head})
	        put(rejects, {"id": id, "attempt": 1, "plan": {"rating": rating,
	            "persona": "p%d" % (i % 7), "length": [20, 120]},
	            "prompt": "x" * 1500, "reply": {"text": text,
	            "provider": "p", "model": model, "tokens": {"in": 300,
	            "out": 150}, "cost": 0.0003}, "review": {"text": text,
	            "rating": rating}, "check": {"verdict": "reject",
	            "reasons": [{"rule": "r%d" % (i % 9), "evidence": text[5:20],
	            "value": 1, "limit": 0}]}})
	    put(journal, {"id": id, "attempt": 1 + refused, **head})
	    put(reviews, {"id": id, "title": "T%d" % i, "text": text,
	        "rating": rating, "product": "K%d" % (i % 9), "category": "c",
	        "persona": "p%d" % (i % 7), "tone": "dry",
	        "aspects": ["speed", "noise"], "language": "en",
	        "planned_rating": rating, "words_min": 20, "words_max": 120,
	        "synthetic": True, "simulated": False, "provider": "p",
	        "model": model, "prompt_sha256": "a" * 64, "seed": 1,
	        "attempt": 1 + refused})
	    put(spend, {"id": id, "calls": 1, "in": 300, "out": 150,
	        "cost": 0.0003})
	END
}

@test "a million reviews, with journal and rejects, take 30 s of one core and 512 MiB" {
	million 1000000
	run -0 python3 -c '
import resource, subprocess
subprocess.run(["rg-report", "-q", "d"], stderr=subprocess.DEVNULL, check=True)
u = resource.getrusage(resource.RUSAGE_CHILDREN)
print(u.ru_utime + u.ru_stime, u.ru_maxrss // 1024)'
	echo "$output" >&3
	awk '{ exit !($1 <= 30 && $2 <= 512) }' <<<"$output"
	[ "$(jq -c '[.reviews, .sampled, .funnel.rejected, .models.all.latency_ms.n]' \
	    d/report.json)" = '[1000000,10000,200000,1200000]' ]
}

@test "a review of a mebibyte of one letter, and what else would act, in a browser" {
	command -v chromium >/dev/null || skip "no chromium"
	listen
	hostile "$(<port)" 1048576
	run -0 --separate-stderr rg-report -q d
	run -0 browse 320 390 768 1280 2560
	[ "$output" = "$(printf '%s d: quality report 0\n' 320 390 768 1280 2560)" ]
	[ ! -e came ]
}
