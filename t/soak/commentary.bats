# The bounds of the network over all texts that there are (t/41-commentary.bats
# takes every twentieth).
load ../helper
load ../bounds

@test "commentary: what is found is the same with bounds and without, at any limit" {
	same_with_bounds 1
}
