# rg-check: time is linear in the length of a line, whatever stands in it.  The
# limit is generous (t/bench/run lines has the figures): a rule that goes back
# over a quarter of a megabyte takes a minute.  t/soak has a whole one.
load helper
load shapes

@test "a quarter of a megabyte of anything is judged in seconds" {
	judge_shapes 262144 4
}
