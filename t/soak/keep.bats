load ../helper
load ../sim
load ../storm

# make soak: what rg-call(1) promises of kills and of whose answer is whose.

teardown() {
	stop_sim
}

@test "300 kills of parent, worker or all lose no reply, write none twice, and each call made again is named" {
	storm 300 40000
	weathered 40000 300
	echo "$(awk '{ n += $2 } END { print n + 0 }' named) calls were perhaps paid twice, $(calls_of 40000 | awk '{ n += $2 - 1 } END { print n + 0 }') were" >&3
}

@test "a million calls with random delays, faults and retries: every reply is that of its own prompt" {
	muddle 1000000 -j 1000
}
