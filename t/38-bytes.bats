# Whatever bytes a server sends, a record ends as valid UTF-8 JSON of a known
# class.  The server of these tests answers with the bytes of a file.
load helper

teardown() {
	[ -z "${RAW_PID:-}" ] || kill "$RAW_PID" 2>/dev/null || :
}

# Serve standard input, and ask once: the finished record into `out`.
ask() {
	local port

	cat >reply
	mkfifo raw.port
	"$ROOT/t/raw" reply >raw.port 2>raw.err 3>&- &
	RAW_PID=$!
	read -r port <raw.port
	rm raw.port
	rg-call -q -p t --set "providers.t={kind: openai, model: m, base_url: 'http://127.0.0.1:$port/v1'}" \
	    --set providers.t.attempts=1 "$@" >out 2>err <<<'{"id":"a","prompt":"x"}' || :
	kill "$RAW_PID"
	wait "$RAW_PID" 2>/dev/null || :
	RAW_PID=
}

# A response of this status with standard input for a body.
response() {
	local body

	cat >body
	printf 'HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n' \
	    "${1:-200 OK}" "${2:-application/json}" "$(wc -c <body)" "${3:-}"
	cat body
}

# A chat completion whose message is the JSON string on standard input.
completion() {
	printf '{"id":"c1","object":"chat.completion","model":"m","choices":[{"index":0,'
	printf '"finish_reason":"stop","message":{"role":"assistant","content":'
	cat
	printf '}}],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}'
}

# The record is one line of valid UTF-8 JSON, and of this class.
ends_as() {
	[ "$(wc -l <out)" = 1 ]
	python3 -c '
import json, sys
def const(name): sys.exit("no JSON: " + name)
record = json.loads(open("out", "rb").read().decode("utf-8"), parse_constant=const)
json.dumps(record, ensure_ascii=False).encode("utf-8")
got = record.get("error", {}).get("class", "ok")
sys.exit(0 if got == sys.argv[1] else got)' "$1"
}

text() { gojq -r .reply.text out; }

@test "lone surrogates become the replacement character, pairs their letter" {
	printf '"a\\ud83d b\\ude00 \\ud83d\\ude00"' | completion | response | ask
	ends_as ok
	[ "$(text)" = $'a\xef\xbf\xbd b\xef\xbf\xbd \xf0\x9f\x98\x80' ]
}

@test "half a surrogate pair in a reply that is broken leaves the next record alone" {
	cat >in <<'END'
{"id":1,"reply":{"text":"{\"text\": \"\\ud83d\\ude0]\"}"}}
{"id":2,"reply":{"text":"{\"text\": \"caf\\u00e9\"}"}}
END
	rg-check -q --rejects no <in
	[ "$(gojq -r 'select(.id == 2).review.text' no)" = café ]
}

@test "an escaped NUL does not cut the text" {
	printf '"a\\u0000b"' | completion | response | ask
	ends_as ok
	[ "$(text)" = $'a\xef\xbf\xbdb' ]
}

@test "a NUL in a name that the server made up costs no text" {
	printf '"a\\u0000b","x\\u0000":1,"content\\u0000" : "c\\\\u0000"' | completion | response | ask
	ends_as ok
	[ "$(text)" = $'a\xef\xbf\xbdb' ]
}

@test "bytes that are no UTF-8 become replacement characters" {
	printf '"a\xff\xc3(\xed\xa0\x80\xf8b"' | completion | response | ask
	ends_as ok
	[[ "$(text)" == a*b ]]
	[[ "$(text)" == *$'\xef\xbf\xbd'* ]]
}

@test "an emoji that is split over chunks is whole" {
	{
		printf 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
		printf '"\xf0\x9f\x98\x80"' | completion |
		    python3 -c '
import sys
for b in sys.stdin.buffer.read():
    sys.stdout.buffer.write(b"1\r\n%c\r\n" % b)
sys.stdout.buffer.write(b"0\r\n\r\n")'
	} | ask
	ends_as ok
	[ "$(text)" = $'\xf0\x9f\x98\x80' ]
}

@test "CR LF in a text is kept as it is" {
	printf '"one\\r\\ntwo"' | completion | response | ask
	ends_as ok
	[ "$(gojq .reply.text out)" = '"one\r\ntwo"' ]
}

@test "a body that is packed with gzip is unpacked" {
	printf '"packed"' | completion | gzip -c |
	    response '200 OK' application/json $'Content-Encoding: gzip\r\n' | ask
	ends_as ok
	[ "$(text)" = packed ]
}

@test "a packed body that is damaged is no reply" {
	printf '"packed"' | completion | gzip -c | head -c 60 |
	    response '200 OK' application/json $'Content-Encoding: gzip\r\n' | ask
	ends_as network
	printf '"packed"' | completion | gzip -c | sed 's/^\(.\{20\}\)./\1\xff/' |
	    response '200 OK' application/json $'Content-Encoding: gzip\r\n' | ask
	ends_as network
}

# Ask with a reply that is kept, at the first call and in the journal.
is_kept() {
	ask --journal j
	ends_as ok
	[ "$(gojq -c '[.reply.text, .reply.calls]' out)" = '["paid",1]' ]
	[ "$(gojq -j '.body // ""' j)" = "$(cat sent)" ]
	rm j
}

@test "a reply is kept whatever its headers say of its encoding" {
	printf '"paid"' | completion >sent
	for header in 'Content-'{utf-8,application/json,gzip,'br, deflate'} Transfer-utf-8; do
		header=${header/-/-Encoding: }
		echo "$header"
		response '200 OK' application/json "$header"$'\r\n' <sent | is_kept
	done
	{ gzip -c sent; echo junk; } |
	    response '200 OK' application/json $'Content-Encoding: gzip\r\n' | is_kept
	gzip -c sent | response | is_kept
}

@test "a reply that came whole is kept though its connection ended too early" {
	printf '"paid"' | completion >sent
	size=$(wc -c <sent)
	{
		printf 'HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n' $((size + 5))
		cat sent
	} | is_kept
	{
		printf 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
		printf '%x\r\n' "$size"
		cat sent # and no last chunk
	} | is_kept
	response <sent | head -c -1 | ask
	ends_as network
}

@test "a packed body counts by its unpacked bytes" {
	head -c 6000000 /dev/zero | tr '\0' ' ' | gzip -c |
	    response '200 OK' application/json $'Content-Encoding: gzip\r\n' | ask
	ends_as too-large
}

@test "a body over max_body is too large, one under it is not" {
	{ printf '"'; head -c 5000000 /dev/zero | tr '\0' a; printf '"'; } >long
	completion <long | response | ask
	ends_as too-large
	[ "$(gojq -r .error.message out)" = 'a reply of more than 4194304 bytes (max_body)' ]
	completion <long | response | ask --set providers.t.max_body=6000000
	ends_as ok
	[ "$(text | wc -c)" = 5000001 ]
}

@test "a page of HTML is an error of its status, whatever type it claims" {
	echo '<html><body><h1>502 Bad Gateway</h1></body></html>' | response '502 Bad Gateway' text/html | ask
	ends_as server
	echo '<html>login</html>' | response '200 OK' text/html | ask
	ends_as malformed
}

@test "an error in JSON is read whatever its content type" {
	echo '{"error":{"message":"Incorrect API key provided","type":"invalid_request_error","code":"invalid_api_key"}}' |
	    response '401 Unauthorized' text/plain | ask
	ends_as auth
	[[ "$(gojq -r .error.message out)" == *'Incorrect API key'* ]]
	printf '\xef\xbb\xbf{"error":{"message":"quota","type":"insufficient_quota","code":"insufficient_quota"}}' |
	    response '429 Too Many Requests' text/html | ask
	ends_as billing
}

@test "a reply is not thrown away for a number that is none, or for a repeated key" {
	printf '"x NaN"' | completion | sed 's/"prompt_tokens":1/"prompt_tokens":NaN,"logprob":-Infinity/' | response | ask
	ends_as ok
	[ "$(gojq -c '[.reply.text, .reply.tokens]' out)" = '["x NaN",{"out":2}]' ]
	printf '"x"' | completion | sed 's/"prompt_tokens":1/"prompt_tokens":1,"prompt_tokens":7/' | response | ask
	ends_as ok
	printf '"x"' | completion | sed 's/"prompt_tokens":1/"prompt_tokens":1e999/' | response | ask
	ends_as ok
	printf '"x"' | completion | sed 's/"prompt_tokens":1/"prompt_tokens":99999999999999999999/' | response | ask
	ends_as ok
}

@test "an empty body, half a body and no HTTP at all have classes of their own" {
	printf '' | response | ask
	ends_as malformed
	printf '"x"' | completion | response | head -c -20 | ask
	ends_as network
	echo 'SSH-2.0-OpenSSH_9.2' | ask
	ends_as network
	printf '' | ask
	ends_as network
}

@test "headers with bytes of their own do no harm" {
	printf '"x"' | completion |
	    response '200 OK' application/json $'x-request-id: a\xff\x01b\r\nRetry-After: \xc3\xa9\r\n' | ask
	ends_as ok
	printf '"x"' | completion | response '200 OK' application/json \
	    "$(for i in {1..300}; do printf 'X-%d: %0200d\r\n' "$i" 0; done)"$'\r\n' | ask
	ends_as ok
}

@test "a body that is not valid UTF-8 is in the journal byte by byte" {
	printf '"a\xffb"' | completion >sent
	response <sent | ask --journal j
	ends_as ok
	gojq -r 'select(.body_base64) | .body_base64' j | base64 -d | cmp - sent
}
