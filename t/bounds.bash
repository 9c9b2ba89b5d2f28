# The bounds of rg-check's network against a search without them: `load bounds`.
# shellcheck shell=bash disable=SC2154

# same_with_bounds N: every Nth text there is, alone and five in a text.
same_with_bounds()
{
	{
		cut -f 2 "$ROOT/t/commentary/"*.tsv
		cat "$ROOT/t/check/"*.{yes,no,tsv}
	} | awk -v n="$1" 'NR % n == 0' >some
	[ -s some ]
	# so that blocks of words end, and others go on behind
	paste -d ' ' - - - - - <some >"more"
	sed 's/[.!?]/,/g' more >long
	run -0 "$UNIT/commentary" find 0 0.3 1 3 6 9 < <(cat some more long)
	[ "$output" = '' ]
}
