load helper
load page

@test "page: nothing in a review runs, overflows or asks a server, in a browser" {
	command -v chromium >/dev/null || skip "no chromium"
	listen
	hostile "$(<port)" 70000
	run -0 --separate-stderr rg-report -q d
	run -0 browse 390 1280
	[ "$output" = $'390 d: quality report 0\n1280 d: quality report 0' ]
	[ ! -e came ]
}

@test "page: it names no other file, holds no script, and forbids both" {
	hostile 1 3000
	rg-report -q d 2>/dev/null
	run -1 grep -oiE '<(script|img|iframe|link|object|embed|base|form)|<[^>]* (src|on[a-z]+)=|href="[^#]' d/report.html
	[ "$(grep -c '<style' d/report.html)" = 1 ]
	run -1 sh -c "sed -n '/<style/,/<.style/p' d/report.html | grep -E '@import|url'"
	grep -qF "content=\"default-src 'none'; style-src 'unsafe-inline'" d/report.html
}

@test "page: nothing that acts on a terminal is in any file or message" {
	hostile 1 3000
	echo '{"id":"'$'\e''[31m"' >>d/reviews.jsonl
	run -1 --separate-stderr rg-report --fail-under d
	for f in d/report.html d/report.md d/report.json <(printf '%s' "$stderr"); do
		run -1 python3 -c '
import re, sys
text = open(sys.argv[1], encoding="utf-8", newline="").read()
bad = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
if sys.argv[1].endswith("json"): # in a JSON text these are data, escaped or not
    bad = "[\x00-\x08\x0b-\x1f]"
sys.exit(0 if re.search(bad, text) else 1)' "$f"
	done
}

@test "page: a review of one long word costs a page no more than its length shows" {
	hostile 1 1000000
	run -0 rg-report -q d
	for f in html md; do
		[ "$(stat -c %s "d/report.$f")" -lt 600000 ]
	done
	grep -q 'more bytes not shown' d/report.html
}

@test "page: Markdown holds no HTML of a review, and no link" {
	hostile 1 3000
	rg-report -q d 2>/dev/null
	run -1 grep -nE '<[a-z!/]|[^\\]\]\(|https?:/' <(sed 's|</*mark>||g' d/report.md)
	# each table keeps its number of cells
	awk -F'|' '/^\|/ { gsub(/\\\|/, ""); if (n && NF != n) bad = NR; n = NF; next }
	    { n = 0 } END { exit bad }' d/report.md
}

@test "page: it begins with what the thresholds come to, in their units" {
	mkdir d
	gojq -cn 'range(40) | {id: "i\(.)", text: "same words here \(.) and \(. * 7) more", rating: 5}' >d/reviews.jsonl
	rg-report -q --set report.opener=0.5 --set report.closer=1 --set report.phrase=1 \
	    --set report.near_duplicates=1 d 2>/dev/null
	[ "$(sed -n '5p' d/report.md)" = '**1 of 7 thresholds missed: reviews that begin alike.**' ]
	grep -Fx '| reviews that begin alike | 100.0 % (91.2–100.0) | at most 50 % | FAIL |' d/report.md
	grep -Fx '| planned reviews that are there | – | at least 100 % | not known |' d/report.md
	grep -F '<p class="lead bad">1 of 7 thresholds missed: reviews that begin alike.</p>' d/report.html
	rg-report -q --set report.opener=1 --set report.closer=1 --set report.phrase=1 \
	    --set report.near_duplicates=1 --set report.cost=1 --set report.compression=99 d
	[ "$(sed -n '5p' d/report.md)" = '**No threshold is missed: 4 of 9 hold, and the rest is not known.**' ]
	grep -Fx '| dollars for an accepted review | – | at most $1 | not known |' <(sed 's/\\\$/$/' d/report.md)
}

@test "page: a folder without reviews is told as such, and misses what was planned" {
	mkdir -p d d.run
	>d/reviews.jsonl
	rg-report -q d
	run -1 grep -n '^[*][*]' d/report.md
	[ "$(gojq -r 'keys[]' d/report.json | tr '\n' ' ')" = \
	    'format funnel name reviews sampled seed summary toolkit ' ]
	grep -Fx 'There are no reviews in this folder.' d/report.md
	echo 'generation: {num_samples: 20}' >d.run/config.yaml
	>d.run/rejects.jsonl
	run -1 --separate-stderr rg-report -q --fail-under d
	[ "$stderr" = 'rg-report: report.delivered: planned reviews that are there: 0, expected at least 1' ]
}

@test "page: whole numbers stand in groups of three, and a decimal point is no link to Markdown" {
	mkdir d
	seq 12345 | gojq -cR '{id: ., text: "one two \(.)", rating: 5, model: "m-1.5"}' >d/reviews.jsonl
	rg-report -q d 2>/dev/null
	grep -F '<b>12,345</b><span>accepted reviews</span>' d/report.html
	grep -Fx -- '- **12,345** accepted reviews' d/report.md
	grep -F '| m-1.5 | 12,345 |' d/report.md
	[ "$(gojq .reviews d/report.json)" = 12345 ]
}

@test "page: without a configuration beside the folder nothing is compared with a plan" {
	rg-prompts -n 20 | rg-call 2>/dev/null | rg-check 2>/dev/null | rg-collect -q -o d
	rg-report -q d
	[ "$(gojq -c '[.delivered.planned, .delivered.reviews, .funnel.planned]' d/report.json)" = '[null,20,null]' ]
	[ "$(gojq -c '.summary.thresholds[] | select(.name == "delivered").pass' d/report.json)" = null ]
	grep -q '^Nothing is compared with a plan' d/report.md
	echo 'generation: {num_samples: 20}' >c.yaml
	rg-report -q -c c.yaml d
	[ "$(gojq -c '.summary.thresholds[] | select(.name == "delivered") | [.value, .pass]' d/report.json)" = '[1,true]' ]
	run -1 grep -q '^Nothing is compared with a plan' d/report.md
}

@test "page: reviews that the journal does not have are told of, and steps that are not known left out" {
	mkdir d d.run
	gojq -cn 'range(3) | {id: "i\(.)", text: "one two \(.)", rating: 5}' >d/reviews.jsonl
	rg-report -q d 2>/dev/null
	run -1 grep -q 'records asked for' d/report.md
	echo '{"rg-journal":1}' >d.run/journal.jsonl
	>d.run/rejects.jsonl
	rg-report -q d 2>/dev/null
	grep -Fx '| records asked for | 0 |' d/report.md
	grep -q '^The journal does not have them all' d/report.md
}
