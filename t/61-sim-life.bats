load helper
load sim

setup() { SIM_PID=; }
teardown()
{
	exec 9>&-
	stop_sim
}

# Start rg-sim on a socket, with its life in descriptor 9 of the test.
start_on_socket()
{
	mkfifo ready life
	exec 9<>life
	rg-sim --socket dir/s --ready-fd 4 --life-fd 5 4>ready 5<life 3>&- 9>&- &
	SIM_PID=$!
	read -r line <ready
	[ "$line" = ready ]
}

@test "on a socket it answers once it said so, in a directory of its own" {
	start_on_socket
	[ "$(curl -s --unix-socket dir/s http://sim/health)" = '{"status":"ok"}' ]
	[ "$(stat -c %a dir)" = 700 ]
	exec 9>&-
}

@test "it ends at the end of its life descriptor, and removes what it made" {
	start_on_socket
	exec 9>&-
	wait "$SIM_PID"
	[ ! -e dir ]
}

@test "with a life descriptor no signal to the group is for it" {
	start_on_socket
	for signal in INT TERM HUP QUIT USR1; do
		kill -"$signal" "$SIM_PID"
	done
	[ "$(curl -s --unix-socket dir/s http://sim/health)" = '{"status":"ok"}' ]
	exec 9>&-
	wait "$SIM_PID"
}

@test "it ends while calls wait, and they see the end of the connection" {
	start_on_socket
	curl -s --unix-socket dir/s http://sim/v1/chat/completions -d '{"model": "sim-stall", "messages": [{"role": "user", "content": "a"}]}' 9>&- &
	call=$!
	waiting() { curl -s --unix-socket dir/s http://sim/stats | gojq -e '.in_flight == 1'; }
	until_so waiting
	exec 9>&-
	wait "$call" || rc=$?
	[ "$rc" -eq 52 ]
	wait "$SIM_PID"
}

@test "SIGTERM ends it with status 0 and leaves a directory that was there" {
	mkdir dir
	mkfifo ready
	rg-sim --socket dir/s --ready-fd 4 4>ready 3>&- &
	SIM_PID=$!
	read -r _ <ready
	kill -TERM "$SIM_PID"
	wait "$SIM_PID"
	[ -d dir ]
	[ ! -e dir/s ]
}

@test "a socket left over by a server that was killed is taken over" {
	mkdir dir
	for i in 1 2; do
		mkfifo ready
		rg-sim --socket dir/s --ready-fd 4 4>ready 3>&- &
		SIM_PID=$!
		read -r _ <ready
		rm ready
		[ "$(curl -s --unix-socket dir/s http://sim/health)" = '{"status":"ok"}' ]
		kill -KILL "$SIM_PID"
		wait "$SIM_PID" || true
	done
}

@test "a socket, port or log that cannot be had costs exit status 2" {
	start_sim
	run -2 --separate-stderr rg-sim --port "${SIM_URL##*:}"
	[ "$stderr" = 'rg-sim: cannot listen on 127.0.0.1: Address already in use' ]
	mkdir dir
	mkfifo ready
	rg-sim --socket dir/s --ready-fd 4 4>ready 3>&- &
	other=$!
	read -r _ <ready
	run -2 --separate-stderr rg-sim --socket dir/s
	[ "$stderr" = 'rg-sim: cannot listen on the socket: Address already in use' ]
	[ -S dir/s ]
	kill "$other"
	run -2 --separate-stderr rg-sim --socket "$(printf 'x%.0s' {1..200})"
	[ "$stderr" = 'rg-sim: the path of the socket is too long' ]
	run -2 --separate-stderr rg-sim --log no/log
	[ "$stderr" = "rg-sim: cannot open 'no/log': No such file or directory" ]
}

@test "options that make no sense are refused" {
	run -2 --separate-stderr rg-sim --port 70000
	[ "$stderr" = "rg-sim: --port '70000': expected a whole number from 0 to 65535 (see 'rg-sim -h')" ]
	run -2 --separate-stderr rg-sim --port 1 --socket s
	[ "$stderr" = "rg-sim: --port and --socket exclude each other (see 'rg-sim -h')" ]
	run -2 --separate-stderr rg-sim operand
	[ "$stderr" = "rg-sim: 'operand': no operand was expected (see 'rg-sim -h')" ]
	run -2 rg-sim --set sim.faults.reset=0.6 --set sim.faults.stall=0.6
}

@test "the usage is the synopsis of the manual" {
	synopsis=$(mandoc -Tascii "$ROOT/man/rg-sim.1" | col -bx |
	    sed -n '/^SYNOPSIS/,/^DESCRIPTION/{/^ /p}' | tr -s ' \t\n' ' ')
	usage=$(rg-sim -h | sed '/^$/,$d; s/^usage://' | tr -s ' \n' ' ')
	[ "$usage" = "$synopsis" ]
}

@test "the example of the manual runs" {
	mandoc -Tascii "$ROOT/man/rg-sim.1" | col -bx |
	    sed -n '/^EXAMPLES/,/^SEE ALSO/p' | sed -n '/rg-sim --port/,/kill/p' |
	    sed 's/--port 8111/--port 0 >url/; s|http://127.0.0.1:8111|$(cat url)|' |
	    sed '1s/&.*/\& until [ -s url ]; do sleep 0.01; done/' >script
	run -0 bash -m script 3>&-
	[[ "$output" = *'"object":"chat.completion"'*'"requests":1,'* ]]
}

@test "sim: a starter that is gone before it answers leaves nothing behind" {
	mkfifo ready
	: <ready &
	exec 5>ready # a pipe that nobody reads
	wait $!
	run -0 --separate-stderr rg-sim --socket "$PWD/d/s" --ready-fd 5 --life-fd 6 6< <(:)
	[ "$stderr" = "" ]
	[ ! -e d ]
}
