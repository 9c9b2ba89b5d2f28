load helper

# Each line: a text, then what is made of it.
check()
{
	local text want

	while IFS=$'\t' read -r text want; do
		printf '%s\n' "$text" >>"$BATS_TEST_TMPDIR/in"
		printf '%s\n' "$want" >>"$BATS_TEST_TMPDIR/want"
	done
	scan <"$BATS_TEST_TMPDIR/in" | diff "$BATS_TEST_TMPDIR/want" -
}

@test "a record as the programs write it is read where it stands" {
	check <<'EOT'
{}	
{"id":"a","n":-12,"x":1.50}	id="a" n=-12 x=1.50
{"a":{"b":[1,{"c":null}],"d":true},"e":false}	a={"b":[1,{"c":null}],"d":true} e=false
{"s":"\"\\/\b\f\n\r\t","t":"Grüße 🙂"}	s="\"\\/\b\f\n\r\t" t="Grüße 🙂"
{"":[],"z":{}}	=[] z={}
{"n":999999999999999999,"m":0}	n=999999999999999999 m=0
EOT
}

@test "a text that would be written otherwise is left to the JSON reader" {
	check <<'EOT'
{"a": 1}	left
 {"a":1}	left
{"a":1,"a":2}	left
{"a":{"b":1,"b":2}}	left
{"a":"\/"}	left
{"a":"\u00e9"}	left
{"a":"\ud800"}	left
{"a":1e3}	left
{"a":-0}	left
{"a":9999999999999999999}	left
EOT
}

@test "a text that is no JSON is left to the JSON reader" {
	check <<'EOT'
{"a":1	left
{"a":1}}	left
{"a":1,}	left
{"a"}	left
{a:1}	left
{"a":01}	left
{"a":.5}	left
{"a":5.}	left
{"a":NaN}	left
{"a":tru}	left
{"a":"\x"}	left
{"a":"b	left
{"a":"b\	left
{"a":"\	left
[1]	left
"a"	left
EOT
	printf '{"a":"\xc3"}\n{"a":"\x01"}\n{"a":"b\n' |
	    scan | diff <(printf 'left\nleft\nleft\n') -
}

@test "what is not plain is seen wherever it stands, and so is the end" {
	local i x

	for ((i = 0; i < 140; i++)); do
		x=$(printf '%*s' "$i" '')
		printf '%s\n' "{\"a\":\"$x\\\\\",\"b\":\"${x}ß\\\"\",\"c\":1}" \
		    "{\"$x\":[\"$x\"],\"d\":\"\"}" >>good
		printf '%s\n' "{\"a\":\"$x" "{\"a\":\"$x\\" "{\"a\":\"$x\"" \
		    "{\"a\":\"$x\x\"}" "{\"a\":\"$x"$'\xc3"}' \
		    "{\"a\":\"$x"$'\x1f"}' >>bad
	done
	tr -d '{}' <good | sed 's/":/=/g; s/,"/ /g; s/^"//' |
	    diff - <(scan <good)
	[ "$(scan <bad | sort | uniq -c | tr -s ' ')" = ' 840 left' ]
}

@test "an object within a string is read if it is flat and has no escapes" {
	local i x

	cat >flat <<'EOT'
{"title":"A lid","text":"Fine, über — «so»","rating":4}
{"a":"","":"b","n":123456789012345}
EOT
	for ((i = 0; i < 40; i++)); do
		x=$(printf '%*s' "$i" '')
		printf '%s\n' "{\"a$x\":\"$x\",\"b\":\"${x}ß\",\"c\":1}" >>flat
	done
	[ "$(scan flat <flat | sort -u)" = 'read read' ]
	[[ $(scan <flat) != *differs* ]]
	cat >other <<'EOT'
{"a":"b\"c"}
{"a":"b\\"}
{"a":"b\nc"}
{"a":[1]}
{"a":{"b":1}}
{"a":true}
{"a":1.5}
{"a":0}
{"a":-1}
{"a":1234567890123456}
{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9}
{}
EOT
	[ "$(scan flat <other | sort -u)" = 'read left' ]
	cat >bad <<'EOT'
{"a":1,"a":2}
{"a": 1}
{"a":01}
{"a":}
{"a"}
{"a":"b"
{"a":"b"}}
{"a":"b",}
{"a":"b
{"a
{
"a":1}
{"a":1"b":2}
{a:1}
a
EOT
	[ "$(scan flat <bad | sort -u)" = 'left left' ]
}

@test "a nest too deep, or an object too wide, is left to the JSON reader" {
	local deep wide

	deep=$(printf '{"a":%.0s' {1..17})1$(printf '}%.0s' {1..17})
	wide=$(seq -s, -f '"%g":0' 33)
	printf '%s\n{%s}\n' "$deep" "$wide" | scan | uniq -c |
	    diff <(printf '%7d left\n' 2) -
}

@test "no text that is read where it stands would be written otherwise" {
	# the bytes of good records, exchanged and cut at random
	awk 'BEGIN { srand(7) } {
		for (n = 0; n < 300; n++) {
			i = 1 + int(rand() * length($0))
			j = 1 + int(rand() * length($0))
			c = substr("\"\\{}[],:0123456789.e-u nt\303\237",
			    1 + int(rand() * 26), 1)
			k = i + (rand() < 0.5)
			print substr($0, 1, i - 1) c substr($0, k)
			print substr($0, 1, i) substr($0, j)
		}
	}' >"$BATS_TEST_TMPDIR/in" <<'EOT'
{"a":{"b":[1,{"c":null}],"d":true},"e":false,"s":"\"\\n\tß","n":-1.5}
{"id":"x","attempt":1,"plan":{"length":[46,90]},"prompt":"a\nb {\"c\":1}"}
EOT
	scan <"$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/out"
	[ "$(grep -c differs "$BATS_TEST_TMPDIR/out")" -eq 0 ]
	[ "$(grep -vc left "$BATS_TEST_TMPDIR/out")" -gt 100 ]
}
