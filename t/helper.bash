# What every test file loads: `load helper`.
#
# Each test starts in a fresh directory of its own (BATS_TEST_TMPDIR), with the
# programs that were built in front of PATH and nothing of the user's
# environment that they would look at.  Sets:
#	ROOT	the source tree
#	BIN	the programs; in front of PATH
#	UNIT	the unit drivers; in PATH too
# make asan sets RG_OUT to test what it built: do not spell out bin/ by hand.
#
# gojq starts in 3 ms, jq 1.6 in 30 (it reads its own library first, each time),
# which was a third of what the tests cost.  But gojq sorts the names in an
# object, in the records that it makes, too: where their order matters it is jq.
# shellcheck shell=bash

bats_require_minimum_version 1.5.0

ROOT=${BASH_SOURCE[0]%/t/*}
BIN=${RG_OUT:-$ROOT}/bin
UNIT=${RG_OUT:-$ROOT}/t/unit/bin
PATH=$BIN:$UNIT:$PATH
LC_ALL=C
TZ=UTC
export ROOT BIN UNIT PATH LC_ALL TZ

unset HOME RG_CONFIG RG_STATUS RG_STATE MAKEFLAGS MAKELEVEL
shopt -s extglob
# shellcheck disable=SC2046 # one name a word
unset $(compgen -e -X '!@(XDG_*|*_API_KEY|*_proxy|*_PROXY)')

if [ -n "${BATS_TEST_TMPDIR:-}" ]; then
	export RG_STATE=$BATS_TEST_TMPDIR/.state TMPDIR=$BATS_FILE_TMPDIR
	cd "$BATS_TEST_TMPDIR" || exit
fi
