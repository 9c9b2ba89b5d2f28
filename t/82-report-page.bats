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
