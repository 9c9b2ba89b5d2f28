# shellcheck shell=bash
# Drive processes with limits by name: start NAME ARGUMENTS..., then
# ask NAME COMMAND prints its answer.  Descriptors from 20 on are theirs.
start() {
	local name=$1 in out
	shift
	mkfifo "$name.in" "$name.out"
	limits "$@" <"$name.in" >"$name.out" 3>&- &
	pid[$name]=$!
	exec {in}>"$name.in" {out}<"$name.out"
	to[$name]=$in from[$name]=$out
	answer "$name"
	[ "$line" = ready ]
}

answer() { read -r -t 20 line <&"${from[$1]}"; }

ask() {
	local name=$1
	shift
	echo "$*" >&"${to[$name]}"
	answer "$name"
	echo "$line"
}

killed() {
	kill -9 "${pid[$1]}"
	wait "${pid[$1]}" || [ $? = 137 ]
}
