load helper

# Run a target of the tree as a stranger would; what was built is there, and by
# the same names, so that nothing is built anew while other tests use it.
make_in()
{
	local out=${RG_OUT#"$ROOT"}

	out=${out#/}
	env -u RG_OUT make -s -C "$ROOT" OUT="${out:+$out/}" "$@" </dev/null
}

installed()
{
	(cd "$1" && find . -type f | sort)
}

@test "make install puts programs, manuals and the worked configuration in place" {
	run -0 make_in install DESTDIR="$PWD/d" PREFIX=/opt/rg
	for p in "$BIN"/rg-*; do
		cmp "$p" "d/opt/rg/bin/${p##*/}"
		[ -x "d/opt/rg/bin/${p##*/}" ]
	done
	for m in "$ROOT"/man/*.[157]; do
		cmp "$m" "d/opt/rg/share/man/man${m##*.}/${m##*/}"
	done
	cmp "$ROOT/config.yaml" d/opt/rg/share/doc/rg-tools/config.yaml
	[ -z "$(find d -perm /022 ! -type l)" ]
}

@test "make uninstall takes away what make install put there, and nothing else" {
	mkdir -p d/usr/local/bin
	echo mine >d/usr/local/bin/rg-mine
	make_in install DESTDIR="$PWD/d"
	[ "$(installed d | wc -l)" -gt 10 ]
	run -0 make_in uninstall DESTDIR="$PWD/d"
	[ "$(installed d)" = ./usr/local/bin/rg-mine ]
}

@test "what was installed works without the source tree" {
	make_in install DESTDIR="$PWD/d" PREFIX=/p
	mkdir work
	cd work
	PATH=$BATS_TEST_TMPDIR/d/p/bin:/usr/bin:/bin
	hash -r
	[ "$(command -v rg-generate)" = "$BATS_TEST_TMPDIR/d/p/bin/rg-generate" ]
	run -0 --separate-stderr rg-generate -n 3 -o set --set sim.latency=0
	[ "$(cat set/*.jsonl | wc -l)" -eq 3 ]
}

@test "man(1) would find the installed pages" {
	make_in install DESTDIR="$PWD/d" PREFIX=/p
	run -0 mandoc -Tlint -Wwarning d/p/share/man/man1/rg-call.1
}
