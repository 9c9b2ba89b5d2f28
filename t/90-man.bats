load helper

# The programs that there are.
programs()
{
	(cd "$ROOT/src" && ls rg-*.c) | sed 's/\.c$//'
	(cd "$ROOT/bin" && ls rg-generate)
}

# A page as text, its lines not broken.
page()
{
	mandoc -Tutf8 -Owidth=1000 "$ROOT/man/$1" | col -bx
}

# One section of a page.
section()
{
	page "$1" | sed -n "/^$2\$/,/^[A-Z]/p" | sed '1d; /^[A-Z]/d'
}

one_line()
{
	tr -s ' \n\t' ' ' | sed 's/^ //; s/ $//'
}

# The scripts of a page's examples, each ended by a NUL: what .Dl holds and, save
# in section 5, where they show files, displays.
examples()
{
	awk -v files="${1##*.}" '/^\.Sh /{ on = /EXAMPLES/ }
	!on { next }
	/^\.Bd /{ display = 1; next }
	/^\.Ed/{ display = 0; if (files != 5) printf "%c", 0 }
	display && files != 5 { print }
	/^\.(Dl|D1) /{ sub(/^\.D[l1] /, ""); printf "%s\n%c", $0, 0 }' \
	    "$ROOT/man/$1" |
	    sed 's/\\(dq/"/g; s/\\(aq/'"'"'/g; s/\\&//g; s/\\-/-/g
		s/\\(ti/~/g; s/\\(ha/^/g; s/\\e/\\/g'
}

# What examples take for granted: keys, servers, the files of each step.
prepare()
{
	rg-sim --set sim.latency=0 >port 2>sim.err 3>&- &
	SIM=$!
	for _ in {1..100}; do
		[ ! -s port ] || break
		sleep 0.05
	done
	SERVER=$(grep -o 'http://[0-9.:]*' port)
	# every provider that is known by name is this server
	rg-prompts --print-config | awk -v server="$SERVER" '
	BEGIN { print "providers:" }
	/^  [a-z0-9_-]+:/ { name = $1 }
	/^    base_url:/ {
		path = name == "gemini:" ? "v1beta" : "v1"
		printf "  %s {base_url: \"%s/%s\"}\n", name, server, path
	}' >providers.yaml
	export RG_CONFIG=$PWD/providers.yaml
	export OPENAI_API_KEY=none GEMINI_API_KEY=none ANTHROPIC_API_KEY=none
	export OPENROUTER_API_KEY=none GROQ_API_KEY=none
	export MISTRAL_API_KEY=none DEEPSEEK_API_KEY=none TOGETHER_API_KEY=none
	rg-prompts -n 20 >prompts.jsonl
	rg-call --set sim.latency=0 <prompts.jsonl >replies.jsonl 2>call.err
	rg-check <replies.jsonl >reviews.jsonl 2>check.err
}

# A port that nobody listens on, below those that the kernel gives out itself:
# the pages name one that somebody may have.
free_port()
{
	local port

	for _ in {1..50}; do
		port=$((RANDOM % 20000 + 12000))
		(exec 4<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
	done
	echo "$port"
}

# Run one example in directory $1; it leaves nothing running if it fails half
# way.
try_example()
{
	local tidy='trap "kill \$(jobs -p) 2>&- || :" EXIT'

	(cd "$1" && cp ../*.jsonl . &&
	    timeout 60 bash -e -o pipefail -c "$tidy"$'\n'"$2") \
	    >out 2>err </dev/null 3>&-
}

# Run every example of a page in one directory, in the order of the page.  A
# port may be taken between its choice and its use: then another.
try_page()
{
	local status script

	mkdir "$1"
	while read -rd '' script; do
		for _ in {1..5}; do
			status=0
			try_example "$1" "${script//8111/$(free_port)}" ||
			    status=$?
			grep -q 'Address already in use' err || break
		done
		# 141: the first of a pipe whose last had seen enough
		if [ "$status" -ne 0 ] && [ "$status" -ne 141 ]; then
			printf '%s: %s: status %d\n' "$1" "$script" "$status"
			head -n 5 err
			failed=1
		fi
	done < <(examples "$1")
}

teardown()
{
	[ -z "${SIM:-}" ] || kill "$SIM"
}

@test "mandoc has nothing to say about any page" {
	run -0 mandoc -Tlint -Wwarning "$ROOT"/man/*.[157]
	[ -z "$output" ]
}

@test "every program has a page, and every page of section 1 a program" {
	diff <(programs | sort) <(cd "$ROOT/man" && printf '%s\n' ./*.1 |
	    sed 's|^\./||; s|\.1$||' | sort)
}

@test "the SYNOPSIS of every page is what -h shows first" {
	failed=0
	for p in $(programs); do
		want=$(section "$p.1" SYNOPSIS | one_line)
		got=$("$p" -h | sed '/^$/,$d; s/^usage: //' | one_line)
		if [ "$want" != "$got" ]; then
			printf 'manual: %s\n-h:     %s\n' "$want" "$got"
			failed=1
		fi
	done
	[ "$failed" -eq 0 ]
}

@test "every option of -h has an entry in the page" {
	failed=0
	for p in $(programs); do
		page "$p.1" >page
		"$p" -h | sed '1,/^$/d' | grep -oE '^ *-.{0,30}' |
		    sed 's/  *[^ -].*//; s/[,=]/ /g' >options
		for o in $(cat options); do
			if ! grep -qE -- "^ +([^.]*, )?$o([ ,=]|$)" page; then
				echo "$p.1: no entry for $o"
				failed=1
			fi
		done
	done
	[ "$failed" -eq 0 ]
}

@test "every page of section 1 tells its exit statuses" {
	for p in $(programs); do
		section "$p.1" "EXIT STATUS" >text
		for status in 0 2; do
			grep -qw "$status" text || { echo "$p: $status"; false; }
		done
	done
}

@test "every page comes whole and in silence from man(1)" {
	command -v man groff >/dev/null || skip 'man or groff is not installed'
	for m in "$ROOT"/man/*.[157]; do
		for width in 80 100; do
			LC_ALL=C.UTF-8 MANWIDTH=$width man -l "$m" >text 2>err
			[ ! -s err ] && tail -n 1 text | grep -q '^BSD .* BSD$' ||
			    { echo "${m##*/} at $width columns"; cat err; false; }
		done
	done
}

@test "every program says its version in the same way" {
	for p in $(programs); do
		[ "$("$p" --version)" = "$p 0.1.0" ] || { echo "$p"; false; }
	done
}

@test "what a page refers to exists" {
	for x in $(sed -n 's/.*\.*Xr \(rg-[a-z]*\) \([157]\).*/\1.\2/p' \
	    "$ROOT"/man/*.[157] | sort -u); do
		[ -e "$ROOT/man/$x" ] || { echo "$x"; false; }
	done
}

@test "every command of every EXAMPLES runs" {
	prepare
	failed=0
	for m in "$ROOT"/man/*.[157]; do
		grep -q '^\.Sh EXAMPLES' "$m" || {
			echo "${m##*/}: no examples"
			failed=1
		}
		try_page "${m##*/}"
	done
	[ "$failed" -eq 0 ]
}

@test "the pipe of README and rg-tools(7) runs" {
	run -0 bash -o pipefail -c \
	    'rg-prompts -n 100 | rg-call -j 10 | rg-check | rg-collect'
	grep -qF 'rg-prompts -n 100 | rg-call -j 10 | rg-check | rg-collect' \
	    "$ROOT/README.md"
	[ "$(cat reviews-sim/*.jsonl | wc -l)" -eq 100 ]
}
