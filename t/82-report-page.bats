load helper

# Reviews that would like to act, in every field that a page shows; PORT is
# where a request of theirs would be seen.
hostile() {
	python3 - "$1" "$2" <<-'END'
	import json, sys
	port, n = sys.argv[1], int(sys.argv[2])
	act = ["<script>document.title='ran'</script>",
	    "</td></table></blockquote><script>window.top.document.title='ran'</script>",
	    "<img src=http://127.0.0.1:%s/img onerror=\"document.title='ran'\">" % port,
	    "<style>@import 'http://127.0.0.1:%s/css';</style>" % port,
	    "<svg onload=\"document.title='ran'\"><iframe src=//127.0.0.1:%s/>" % port,
	    "\" autofocus onfocus=\"document.title='ran'\" x=\"",
	    "![x](http://127.0.0.1:%s/md) [y](javascript:alert(1)) |a|\n# head" % port,
	    "\x1b]0;owned\x07\x1b[2J\x1b[31mred\x9b31m\x08\x7f",
	    "\u202eevil\u202c \u2066iso\u2069 \u200f\u200e \u061c",
	    "&lt;script&gt; &amp; <!-- --> ]]> <![CDATA[",
	    "שלום עולם", "A" * n, "word" + "\u0301" * 2000, "x " * (n // 2)]
	files = [open(f, "w") for f in ("d/reviews.jsonl", "d.run/rejects.jsonl")]
	for i, t in enumerate(act * 2):
	    files[0].write(json.dumps({"id": "i%d %s" % (i, t[:400]),
	        "title": t, "text": t + " end", "rating": 5, "product": t,
	        "persona": t, "tone": t, "aspects": [t], "language": t,
	        "category": t, "planned_rating": 5, "own": t,
	        "provider": t, "model": t}) + "\n")
	    files[1].write(json.dumps({"id": t, "attempt": 1,
	        "plan": {"persona": t, "rating": 5}, "reply": {"text": t,
	        "provider": t, "model": t, "tokens": {}},
	        "review": {"text": t}, "check": {"verdict": "reject", "reasons":
	        [{"rule": t[:60], "evidence": t, "value": 1, "limit": 0, "of": t,
	        "at": [2, 9]}]}}) + "\n")
	END
}

# A server that notes who comes; its port is in `port`.
listen() {
	python3 - >port 2>&1 3>&- <<-'END' &
	import socket
	s = socket.create_server(("127.0.0.1", 0))
	print(s.getsockname()[1], flush=True)
	while True:
	    c = s.accept()[0]
	    open("came", "ab").write(c.recv(999) + b"\n")
	    c.close()
	END
	LISTENER=$!
	until [ -s port ]; do sleep 0.05; done
}

teardown() {
	[ -z "${LISTENER:-}" ] || kill "$LISTENER"
}

setup() {
	mkdir d d.run
	echo '{"rg-journal":1}' >d.run/journal.jsonl
}

# browse WIDTH ...: what the page is when it is shown so wide, with nothing to
# hold back what may run: "WIDTH TITLE OVERFLOW" of each.
browse() {
	local width

	# no policy of its own, and a script that looks around at the end
	{
		sed '/Content-Security-Policy/d' d/report.html
		echo '<script>setTimeout(function () {
			var e = document.documentElement;
			parent.postMessage(innerWidth + " " + document.title + " " +
			    (e.scrollWidth - e.clientWidth), "*");
		}, 300)</script>'
	} >bare.html
	{
		echo '<!DOCTYPE html><title>top</title><pre id=o></pre><script>
		onmessage = function (m) { o.textContent += "<" + m.data + ">\n"; }
		</script>'
		for width; do
			echo "<iframe src=bare.html width=$width height=800
			    style='border:0'></iframe>"
		done
	} >frames.html
	HOME=$PWD timeout 60 chromium --headless --no-sandbox --disable-gpu \
	    --disable-background-networking --user-data-dir="$PWD/browser" \
	    --virtual-time-budget=5000 --dump-dom "file://$PWD/frames.html" \
	    2>browser.err 3>&- | tee dom | sed -n 's/^.*&lt;\(.*\)&gt;$/\1/p' | sort -n
	grep -q '<title>top</title>' dom
}

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
