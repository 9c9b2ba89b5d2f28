#!/usr/bin/env bats
# Where keys come from, which headers carry what, and whom a connection trusts.

bats_require_minimum_version 1.5.0
load helper
load sim

quick='--set sim.latency=0'

unset CURL_CA_BUNDLE SSL_CERT_FILE SSL_CERT_DIR

teardown() {
	stop_sim
	[ -z "${hold:-}" ] || exec {hold}>&-
	[ -z "${RAW_PID:-}" ] || kill "$RAW_PID"
	[ -z "${TLS_PID:-}" ] || kill "$TLS_PID" 2>/dev/null || :
}

# An entry "t" of kind openai in c.yaml; its other keys on standard input.
entry() {
	{
		printf 'providers:\n  t:\n    kind: openai\n    model: m\n'
		printf '    base_url: %s\n' "${1:-https://example.com/v1}"
		sed 's/^/    /'
	} >c.yaml
}

# The headers that rg-call would send, but for the two that are always there.
headers() {
	rg-call --dry-run -p t -c c.yaml "$@" <<<'{"prompt":"x"}' |
	    sed -n '/^Accept: /,/^$/{/^Accept: /d; /^$/d; p}'
}

@test "a key file must be closed to others, and its key goes before a variable's" {
	printf '  k-file \n' >key
	entry <<-'E'
		api_key_env: T_KEY
		api_key_file: key
	E
	export T_KEY=k-env
	chmod 600 key
	run -0 provider -c c.yaml t -
	[ "${lines[1]}" = 'key k-file org - project -' ]
	chmod 640 key
	run -1 provider -c c.yaml t -
	[ "$output" = "c.yaml:7: providers.t.api_key_file: 'key' may be read by others: chmod 600" ]
	chmod 600 key
	: >key
	run -1 provider -c c.yaml t -
	[ "$output" = "c.yaml:7: providers.t.api_key_file: 'key' gives nothing" ]
	printf 'a\nb\n' >key
	run -1 provider -c c.yaml t -
	[ "$output" = "c.yaml:7: providers.t.api_key_file: 'key' gives more than one line" ]
	printf 'a\033b' >key
	run -1 provider -c c.yaml t -
	[ "$output" = 'providers.t: the key of api_key_file holds a character that no header can' ]
	rm key
	run -1 provider -c c.yaml t -
	[ "$output" = "c.yaml:7: providers.t.api_key_file: 'key' is not there" ]
	mkfifo key
	run -1 provider -c c.yaml t -
	[ "$output" = "c.yaml:7: providers.t.api_key_file: 'key' is no file" ]
}

@test "a key file below ~/ is found at home" {
	mkdir home
	(umask 077; echo k-home >home/key)
	entry <<<'api_key_file: ~/key'
	HOME=$PWD/home run -0 provider -c c.yaml t -
	[ "${lines[1]}" = 'key k-home org - project -' ]
}

@test "a command prints the key, reads nothing, and goes before a file" {
	entry <<-'E'
		api_key_file: nowhere
		api_key_command: cat; echo k-said
	E
	run -0 provider -c c.yaml t - <<<'not this'
	[ "${lines[1]}" = 'key k-said org - project -' ]
	run -1 --separate-stderr provider -c c.yaml -s 'providers.t.api_key_command=echo k-said; echo no >&2; exit 3' t -
	[ "$output" = "--set providers.t.api_key_command=echo k-said; echo no >&2; exit 3: providers.t.api_key_command: 'echo k-said; echo no >&2; exit 3' failed" ]
	[ "$stderr" = no ]
	run -1 provider -c c.yaml -s providers.t.api_key_command=true t -
	[[ $output == *"'true' gives nothing" ]]
	run -1 provider -c c.yaml -s 'providers.t.api_key_command=yes' t -
	[[ $output == *"'yes' gives more than a key" ]]
	run -1 provider -c c.yaml -s 'providers.t.api_key_command=echo a; echo b' t -
	[[ $output == *"'echo a; echo b' gives more than one line" ]]
}

@test "a command that does not end in time is ended, whatever it said before" {
	for command in 'exec sleep 5' 'echo k; exec sleep 5' 'echo k; exec >&-; exec sleep 5' \
	    'echo k; sleep 5 2>&1 &'; do
		run -1 secret "$command" 300
		[ "$output" = 'has not ended in time' ]
	done
	run -0 secret 'sleep 0.2; echo k' 20000
	[ "$output" = k ]
}

@test "a key is read once: a file that changes or is gone in mid-run changes nothing" {
	start_sim --set sim.latency=0.05 --key k-file
	(umask 077; echo k-file >key)
	mkfifo in
	rg-call -q "${SIM[@]}" --set providers.t.api_key_file=key --workers 2 in >out 2>err 3>&- &
	pid=$!
	exec 6>in
	prompts 2 >&6
	some() { [ "$(wc -l <out)" = 2 ]; }
	until_so some
	echo k-other >key
	prompts 4 | tail -n 1 >&6
	rm key
	prompts 3 | tail -n 1 >&6
	exec 6>&-
	wait "$pid"
	[ "$(gojq -r '.error.class // "ok"' out | paste -sd' ')" = 'ok ok ok ok' ]
}

@test "--dry-run runs no command" {
	entry <<<'api_key_command: touch ran; echo k'
	run -0 headers
	[ ! -e ran ]
}

@test "a file that was merely found names neither key file nor command" {
	for what in 'api_key_file: key' 'api_key_command: touch ran; echo k'; do
		entry http://127.0.0.1:1 <<<"$what"
		mv c.yaml config.yaml
		run -1 provider t -
		[ "$output" = "config.yaml:6: providers.t.${what%%:*}: not honoured in a file that was merely found; name it with -c" ]
		[ ! -e ran ]
	done
}

@test "a key of a file or a command goes over plain http to this machine only" {
	(umask 077; echo k-file >key)
	entry http://example.com <<<'api_key_file: key'
	run -1 provider -c c.yaml t -
	[ "$output" = 'c.yaml:5: providers.t.base_url: the key of api_key_file is sent over https only, or to this machine' ]
}

@test "rg-sim is asked with the key of a file, in the header that is named" {
	start_sim $quick --key k-file
	(umask 077; echo k-file >key)
	for header in Authorization api-key; do
		run -0 --separate-stderr rg-call -q "${SIM[@]}" \
		    --set providers.t.api_key_file=key \
		    --set providers.t.auth_header=$header <<<'{"prompt":"x"}'
		[ "$(gojq .error <<<"$output")" = null ]
	done
}

@test "headers are the kind's, the entry's own, and never the key's twice" {
	export T_KEY=k-env
	entry <<-'E'
		api_key_env: T_KEY
		auth_header: api-key
		organization: org-1
		project: proj-1
		headers: {X-Title: rg-tools, x.y: "a: b", X-None: ~}
	E
	run -0 headers
	[ "$output" = 'api-key: ***
OpenAI-Organization: org-1
OpenAI-Project: proj-1
X-Title: rg-tools
x.y: a: b' ]
	run -0 headers --set providers.t.kind=anthropic --set providers.t.auth_header= \
	    --set providers.t.organization= --set providers.t.project= \
	    --set providers.t.headers.anthropic-version=2099-01-01
	[ "$output" = 'x-api-key: ***
X-Title: rg-tools
x.y: a: b
anthropic-version: 2099-01-01' ]
}

@test "a header that is none, or not the entry's to set, is refused" {
	entry </dev/null
	refused() {
		run -2 --separate-stderr rg-call --dry-run -p t -c c.yaml --set "providers.t.$1" <<<'{"prompt":"x"}'
		[ "$stderr" = "rg-call: --set providers.t.$1: providers.t.$2" ]
	}
	refused 'headers={authorization: x}' "headers: 'authorization': this one is set by other keys"
	refused 'headers={Content-Type: x}' "headers: 'Content-Type': this one is set by other keys"
	refused 'headers={Accept-Encoding: br}' "headers: 'Accept-Encoding': this one is set by other keys"
	refused 'headers={"a b": x}' "headers: 'a b': no header has such a name"
	refused 'headers={X: ""}' "headers: 'X': it has no value"
	refused 'headers={X: "a\r\nY: b"}' "headers: 'X': its value holds a character that no header can"
	refused 'auth_header=a b' "auth_header: 'a b' is no name of a header"
	sed -i 's/openai/gemini/' c.yaml
	refused 'organization=o' 'organization: kind gemini has none'
}

@test "a password in a URL is masked as a key is" {
	entry https://me:secret@gate.example/v1@x </dev/null
	run -0 rg-call --dry-run -p t -c c.yaml <<<'{"prompt":"x"}'
	[ "${lines[0]}" = 'POST https://***@gate.example/v1@x/chat/completions' ]
}

@test "an organization of the entry goes before OPENAI_ORG_ID" {
	export OPENAI_API_KEY=k-12345 OPENAI_ORG_ID=org-env OPENAI_PROJECT_ID=proj-env
	run -0 provider -s providers.openai.organization=org-own openai -
	[ "${lines[1]}" = 'key k-12345 org org-own project proj-env' ]
}

@test "a proxy is used, but not to reach this machine" {
	start_sim $quick
	export http_proxy=$SIM_URL
	run -0 --separate-stderr rg-call -q "${SIM[@]}" \
	    --set providers.t.base_url=http://far.example/v1 <<<'{"prompt":"x"}'
	[ "$(gojq .error <<<"$output")" = null ]
	[ "$(sim_stat .requests)" = 1 ]
	export http_proxy=http://127.0.0.1:1
	run -0 --separate-stderr rg-call -q "${SIM[@]}" <<<'{"prompt":"x"}'
	run -0 --separate-stderr rg-call -q $quick <<<'{"prompt":"x"}'
}

# Make a CA, and a certificate of 127.0.0.1 by it that ends on a date.
certificate() {
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
	    -keyout ca.key -out ca.pem -days 30 -subj /CN=ca 2>openssl.log
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
	    -keyout tls.key -out tls.csr -subj /CN=x 2>>openssl.log
	openssl x509 -req -in tls.csr -CA ca.pem -CAkey ca.key -CAcreateserial \
	    -extfile <(echo "subjectAltName=${1:-IP:127.0.0.1}") -out tls.pem \
	    -days "${2:-30}" 2>>openssl.log
}

# Answer one request over TLS, after some seconds; TLS_URL is where.
start_tls() {
	mkfifo tls.in tls.out
	openssl s_server -accept 127.0.0.1:0 -cert tls.pem -key tls.key \
	    <tls.in >tls.out 2>tls.err 3>&- &
	TLS_PID=$!
	exec 7>tls.in 8<tls.out
	while read -r word at && [ "$word" != ACCEPT ]; do :; done <&8
	TLS_URL=https://$at/v1
	{
		while read -r word at && [ "$word" != POST ]; do :; done
		while read -r word && [ "$word" != $'\r' ]; do :; done
		sleep "${1:-0}"
		body='{"choices":[{"message":{"content":"over TLS"}}]}'
		printf 'HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n%s' "${#body}" "$body" >&7
	} <&8 3>&- &
}

# Ask it, once; how it ended.
ask_tls() {
	rg-call -q -p t --set "providers.t={kind: openai, model: m, base_url: '$TLS_URL'}" \
	    --set providers.t.attempts=1 "$@" 2>err <<<'{"prompt":"x"}' |
	    gojq -r '.reply.text // .error.message'
}

@test "an authority is believed if CURL_CA_BUNDLE or SSL_CERT_FILE names it" {
	certificate
	for name in CURL_CA_BUNDLE SSL_CERT_FILE; do
		start_tls
		[ "$(export $name=ca.pem; ask_tls)" = 'over TLS' ]
		kill $TLS_PID
		rm tls.in tls.out
	done
}

@test "a certificate of a stranger, of another name, or expired is refused by name" {
	certificate
	start_tls
	[[ $(ask_tls) == *'unable to get local issuer certificate'* ]]
	kill $TLS_PID
	rm tls.in tls.out
	certificate DNS:other.example
	start_tls
	[[ $(SSL_CERT_FILE=ca.pem ask_tls) == *'no alternative certificate subject name matches'* ]]
	kill $TLS_PID
	rm tls.in tls.out
	certificate IP:127.0.0.1 -1
	start_tls
	[[ $(SSL_CERT_FILE=ca.pem ask_tls) == *'certificate has expired'* ]]
}

@test "HTTP/2 is offered over TLS" {
	certificate
	mkfifo tls.in
	exec {hold}<>tls.in
	openssl s_server -accept 127.0.0.1:0 -alpn http/1.1 -cert tls.pem -key tls.key \
	    <tls.in >tls.log 2>&1 3>&- &
	TLS_PID=$!
	until_so grep -q '^ACCEPT' tls.log
	TLS_URL=https://$(sed -n 's/^ACCEPT //p' tls.log)/v1
	SSL_CERT_FILE=ca.pem ask_tls --set providers.t.timeouts.call=1 >got || :
	grep -qx 'ALPN protocols advertised by the client: h2, http/1.1' tls.log
}

@test "through a proxy a reply has as long to begin as without one" {
	certificate DNS:far.example
	start_tls 1
	mkfifo peer.in peer.out
	python3 "$ROOT/t/peer.py" tunnel 0 "$(sed 's|.*:\([0-9]*\)/.*|\1|' <<<"$TLS_URL")" <peer.in >peer.out 3>&- &
	exec {hold}>peer.in
	read -r https_proxy <peer.out
	TLS_URL=https://far.example/v1
	export https_proxy SSL_CERT_FILE=ca.pem
	[ "$(ask_tls --set providers.t.timeouts.idle=0.4)" = 'over TLS' ]
}

# Answer every request with these bytes; RAW_URL is where.
start_raw() {
	printf "$1" >reply
	mkfifo raw.port
	python3 "$ROOT/t/raw" reply >raw.port 2>raw.err 3>&- &
	RAW_PID=$!
	read -r port <raw.port
	RAW_URL=http://127.0.0.1:$port
}

@test "a proxy that asks for a name is no passing fault of the network: one call, and the cure" {
	start_raw 'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n'
	for url in https://far.example/v1 http://far.example/v1; do
		https_proxy=$RAW_URL http_proxy=$RAW_URL run -5 --separate-stderr rg-call -q \
		    -p "$url" -m m <<<'{"prompt":"x"}'
		[ "$(gojq -c '[.error.class, .error.status, .error.calls, .error.message]' <<<"$output")" = \
		    '["auth",407,1,"HTTP status 407: the proxy asks for a name and a password (https_proxy=http://NAME:PASSWORD@HOST)"]' ]
	done
}

@test "a redirection is not followed, and the key goes nowhere else" {
	start_sim $quick
	start_raw "HTTP/1.1 307 Temporary Redirect\\r\\nLocation: $SIM_URL/v1/\\033[31mx\\r\\nContent-Length: 5\\r\\n\\r\\nmoved"
	export OPENAI_API_KEY=k-12345
	run -1 --separate-stderr rg-call -q -p openai \
	    --set "providers.openai.base_url=$RAW_URL" <<<'{"prompt":"x"}'
	[ "$(gojq -c '[.error.class, .error.status, .error.calls]' <<<"$output")" = '["bad-request",307,1]' ]
	[[ $(gojq -r .error.message <<<"$output") == "HTTP status 307: sent on to '$SIM_URL/v1/"*"[31mx', which is not followed" ]]
	[[ $output != *$'\033'* ]]
	[ "$(sim_stat .requests)" = 0 ]
}

@test "a certificate that is refused is no passing fault of the network: one call, no other" {
	certificate
	start_tls
	run -1 --separate-stderr rg-call -q -p t --set "providers.t={kind: openai, model: m, base_url: '$TLS_URL'}" <<<'{"prompt":"x"}'
	[ "$(gojq -c '[.error.class, .error.calls]' <<<"$output")" = '["network",1]' ]
}
