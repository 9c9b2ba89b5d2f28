# rg-check: time is linear in the length of a line, a megabyte of each shape
# (t/49-check-linear.bats has a quarter of one).
load ../helper
load ../shapes

@test "a megabyte of anything is judged in seconds" {
	for s in "${SHAPES[@]}"; do
		shape "$s" 1048576 >in
		(ulimit -t 10; rg-check -q --field body <in >out 2>err) || {
			echo "more than 10 s for a row of '$s'"
			return 1
		}
		[ ! -s err ]
	done
}
