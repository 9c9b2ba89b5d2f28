load helper

@test "a test starts in an empty directory of its own" {
	[ "$PWD" = "$BATS_TEST_TMPDIR" ]
	[ -z "$(ls -A)" ]
	[ -z "${HOME+set}" ]
}
