# Loaded by every test file: an environment that is the same everywhere.

export LC_ALL=C
PATH="$BATS_TEST_DIRNAME/../bin:$BATS_TEST_DIRNAME/unit/bin:$PATH"
unset HOME XDG_CONFIG_HOME XDG_STATE_HOME RG_CONFIG RG_STATUS
bats_require_minimum_version 1.5.0

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	export RG_STATE="$BATS_TEST_TMPDIR/state"
}
