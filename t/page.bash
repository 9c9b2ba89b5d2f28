# A page under attack: reviews that would like to act, a server that notes who
# comes, a browser that tells what became of the page.
# shellcheck shell=bash

# hostile PORT N: a folder d of reviews that would like to act, in every field that
# a page shows, one of N letters; PORT is where a request would be seen.
hostile() {
	mkdir -p d d.run
	echo '{"rg-journal":1}' >d.run/journal.jsonl
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
		cat <<-'END'
		<!DOCTYPE html><title>top</title><pre id=o></pre><script>
		onmessage = function (m) { o.textContent += "<" + m.data + ">\n"; }
		</script>
		END
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
