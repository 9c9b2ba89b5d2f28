load helper

@test "a test starts in an empty directory of its own" {
	[ "$PWD" = "$BATS_TEST_TMPDIR" ]
	[ -z "$(ls -A)" ]
	[ -z "${HOME+set}" ]
}

@test "a folder of src/ includes only folders below it" {
	cd "$ROOT/src"
	layers=$(make -s -C "$ROOT" layers)
	[ "$(tr ' ' '\n' <<<"$layers" | sort)" = "$(ls -d */ | tr -d /)" ]
	told=$(sed -n '/^\.Pa ground ,/,/\.$/s/^\.Pa //p' \
	    "$ROOT/man/rg-tools.7" | tr -s ' ,.\n' ' ')
	[ "$told" = "$layers " ]
	below=
	for layer in $layers; do
		below="$below|$layer"
		run -1 sh -c 'cat "$1"/*.[ch] | grep "^#include \"" |
		    grep -vE "^#include \"(${2#?})/"' sh "$layer" "$below"
		[ -z "$output" ] || { echo "$layer: $output"; false; }
	done
}

@test "each library is included by one module, json-c apart" {
	cd "$ROOT/src"
	for lib in curl/ yaml xxhash uni openssl/ sqlite3 zlib csv event2/; do
		n=$(grep -lE "^#include <$lib[a-z0-9_/]*\.h>" ./*.c ./*/*.[ch] | grep -vc \
		    -E '<unistd' || true)
		[ "$lib" != uni ] || n=$(grep -lE \
		    '^#include <(uni(str|norm|case|ctype|wbrk|lbrk|gbrk|conv|types|name|width|stdio)|uni/.*)\.h>' \
		    ./*.c ./*/*.[ch] | wc -l)
		[ "$n" -le 1 ] || { echo "$lib: $n modules"; false; }
	done
}

@test "sources have no // comments and no struct typedefs" {
	cd "$ROOT"
	run -1 grep -nE '(^|[[:space:]])//|^typedef struct' \
	    src/*.c src/*/*.[ch] t/unit/*.c t/bench/*.c
	[ -z "$output" ]
}

@test "no two modules have one name, and no line of C is wider than 80 columns" {
	cd "$ROOT"
	run -0 sh -c 'ls src/*/*.[ch] | sed "s|.*/||" | sort | uniq -d'
	[ -z "$output" ]
	run -0 awk '{
		gsub(/[\200-\277]/, "") # bytes of UTF-8 behind the first
		while ((i = index($0, "\t")) > 0)
			$0 = substr($0, 1, i - 1) \
			    substr("        ", (i - 1) % 8 + 1) \
			    substr($0, i + 1)
	} length($0) > 80 { print FILENAME ":" FNR }' \
	    src/*.c src/*/*.[ch] t/unit/*.c t/bench/*.c t/fuzz/*.[ch]
	[ -z "$output" ]
}

@test "make takes CC, CPPFLAGS, CFLAGS and LDFLAGS from the user" {
	run -0 make -n -C "$ROOT" -W src/rg-call.c all CC=mycc \
	    CPPFLAGS=-DMINE CFLAGS=-O7 LDFLAGS=-Lmine
	grep -qE '^mycc .*-DMINE -O7 .*src/rg-call\.c$' <<<"$output"
	grep -qE '^mycc -O7 -Lmine -o bin/rg-call ' <<<"$output"
}

@test "INSTALL=no names the packages that are missing, and stops" {
	INSTALL=no run -2 --separate-stderr "$ROOT/t/need" bash no-such-package
	[ "$stderr" = "needed, by the names that Debian gives them: no-such-package" ]
}

@test "nothing is said or installed if nothing is missing" {
	run -0 "$ROOT/t/need" bash make
	[ -z "$output" ]
}

# suite NAME: a test file from standard input; "test" stands for "@test",
# which bats would take for one of this file wherever it begins a line.
suite()
{
	sed 's/^test/@test/' >"$1.bats"
}

@test "the runner counts what passed, failed and was skipped" {
	suite a <<-'END'
		test "holds" { true; }
		test "does not" { false; }
		test "cannot" { skip "no reason"; }
	END
	suite b <<<'test "holds" { true; }'
	run -1 "$ROOT/t/run" a.bats b.bats
	[ "${lines[-1]}" = "2 passed, 1 failed, 1 skipped" ]
}

@test "the runner counts a file that cannot be read as failed" {
	suite a <<<'test "holds" { true; }'
	echo 'if' >b.bats
	run -1 "$ROOT/t/run" a.bats b.bats
	[[ "${lines[-1]}" =~ ^1\ passed,\ [1-9]+\ failed$ ]]
}

@test "the runner ends a file that hangs" {
	printf 'test "%s" { %s; }\n' holds true hangs 'sleep 100' | suite a
	TEST_SECONDS=2 run -1 "$ROOT/t/run" a.bats
	[[ "${lines[-1]}" =~ ^[01]\ passed,\ [12]\ failed$ ]]
}

@test "the runner counts what tests leave behind as failed" {
	suite a <<<'test "leaves a file" { touch "$TMPDIR/mine"; }'
	run -1 "$ROOT/t/run" a.bats
	[ "${lines[1]}" = "left behind by the tests:" ]
	[ "${lines[2]}" = mine ]
	[ "${lines[-1]}" = "1 passed, 1 failed" ]
	cp "$(command -v sleep)" rg-sleep
	suite a <<<"test 'leaves a process' { $PWD/rg-sleep 99 >out 3>&- & }"
	run -1 "$ROOT/t/run" a.bats
	[[ "${lines[2]}" =~ ^([0-9]+)\ rg-sleep$ ]]
	kill "${BASH_REMATCH[1]}"
}

@test "the runner counts what a sanitizer found, whoever heard it" {
	cat >wild.c <<-'END'
		#include <stdlib.h>
		int main(void) { return ((volatile char *)malloc(2))[5]; }
	END
	"${CC:-cc}" -fsanitize=address -o wild wild.c ||
	    skip "no sanitizer with this compiler"
	suite a <<<"test 'sees nothing' { ! $PWD/wild >out 2>&1; }"
	run -1 "$ROOT/t/run" a.bats
	[[ "$output" =~ heap-buffer-overflow ]]
	[ "${lines[-1]}" = "1 passed, 1 failed" ]
}
