# rg-check: time is linear in the length of a line, a megabyte of each shape
# (t/49-check-linear.bats has a quarter of one).
load ../helper
load ../shapes

@test "a megabyte of anything is judged in seconds" {
	judge_shapes 1048576 10
}
