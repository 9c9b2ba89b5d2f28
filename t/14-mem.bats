# Memory in large pages (mem.h).
load helper

@test "the heap and large blocks are in large pages where they were asked for" {
	run mem large
	[ "$status" -eq 3 ] && skip 'this system has no large pages'
	[ "$status" -eq 0 ]
	[ "$output" = $'heap: large\nmapped: large' ]
}
