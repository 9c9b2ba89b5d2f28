load helper

# Two entries with ids, one without.
three() {
	journal put j <<-'IN'
		a 1 00aa 1 1 ok {"x":1}
		b 1 00bb 1 1 refused no
		- 1 00cc 1 1 ok third
	IN
}

@test "journal: what was put in comes out, by id, attempt, request and nth" {
	three
	[ "$(journal get j a 1 00aa 1)" = 'a 1 00aa 1 1 ok {"x":1}' ]
	[ "$(journal get j b 1 00bb 1)" = 'b 1 00bb 1 1 refused no' ]
	[ "$(journal get j - 1 00cc 1)" = '- 1 00cc 1 1 ok third' ]
	[ "$(journal get j a 2 00aa 1)" = none ]
	[ "$(journal get j c 1 00aa 1)" = none ]
}

@test "journal: it begins with its version, is JSON lines, and nobody else's to read" {
	(umask 0 && three)
	[ "$(head -1 j)" = '{"rg-journal":1}' ]
	[ "$(gojq -c '[.id, .attempt, .request, .final, .body]' j | tail -n +2)" = \
		'["a",1,"00aa",true,"{\"x\":1}"]
["b",1,"00bb",true,"no"]
[null,1,"00cc",true,"third"]' ]
	[ "$(stat -c %a j)" = 600 ]
}

@test "journal: one that others may read is closed to them" {
	three
	chmod 644 j
	journal stat j
	[ "$(stat -c %a j)" = 600 ]
}

@test "journal: a record that was changed is told from one that is new" {
	three
	[ "$(journal get j a 1 00ab 1)" = changed ]
	[ "$(journal get j z 1 00ab 1)" = none ]
	[ "$(journal get j - 1 00ab 1)" = none ]
}

@test "journal: of equal keys the last counts, and changed ones stand beside it" {
	journal put j <<-'IN'
		a 1 00aa 1 1 ok first
		a 1 00dd 1 1 ok other
		a 1 00aa 1 1 ok second
	IN
	[ "$(journal get j a 1 00aa 1)" = 'a 1 00aa 1 1 ok second' ]
	[ "$(journal get j a 1 00dd 1)" = 'a 1 00dd 1 1 ok other' ]
	[ "$(journal stat j)" = '2 0 0 0' ]
	[ "$(journal all j)" = 'a 1 00aa 1 1 ok first
a 1 00dd 1 1 ok other
a 1 00aa 1 1 ok second' ]
}

@test "journal: a failure to be asked again is no answer, and hides none" {
	journal put j <<-'IN'
		a 1 00aa 1 0 network (none)
		b 1 00bb 1 1 ok paid
		b 1 00bb 1 0 network (none)
		c 1 00cc 1 0 network (none)
		c 1 00cc 1 1 ok late
	IN
	[ "$(journal get j a 1 00aa 1)" = none ]
	[ "$(journal get j a 1 00aa 1 any)" = 'a 1 00aa 1 0 network (none)' ]
	[ "$(journal get j b 1 00bb 1)" = 'b 1 00bb 1 1 ok paid' ]
	[ "$(journal get j c 1 00cc 1)" = 'c 1 00cc 1 1 ok late' ]
}

@test "journal: equal requests without an id are told apart by their number" {
	journal put j <<-'IN'
		- 1 00cc 2 1 ok two
		- 1 00cc 1 1 ok one
	IN
	[ "$(journal get j - 1 00cc 1)" = '- 1 00cc 1 1 ok one' ]
	[ "$(journal get j - 1 00cc 2)" = '- 1 00cc 2 1 ok two' ]
	[ "$(journal get j - 1 00cc 3)" = none ]
}

@test "journal: a body that is no text stands there as base64" {
	journal put j <<-'IN'
		a 1 00aa 1 1 ok caf\xc3\xa9
		b 1 00bb 1 1 ok \xff\xfe
		c 1 00cc 1 1 ok nul\x00.
		d 1 00dd 1 1 ok \xed\xa0\x80
		e 1 00ee 1 1 ok \xc0\xafabcdefghijkl
		f 1 00ff 1 1 ok
	IN
	[ "$(gojq -r '.body // .body_base64' j | tail -n +2)" = $'café\n//4=\nbnVsAC4=\n7aCA\nwK9hYmNkZWZnaGlqa2w=\nnull' ]
	[ "$(gojq -s 'map(select(has("body_base64"))) | length' j)" = 4 ]
	[ "$(journal get j a 1 00aa 1)" = 'a 1 00aa 1 1 ok café' ]
	[ "$(journal get j b 1 00bb 1)" = 'b 1 00bb 1 1 ok \xff\xfe' ]
	[ "$(journal get j c 1 00cc 1)" = 'c 1 00cc 1 1 ok nul\x00.' ]
	[ "$(journal get j e 1 00ee 1)" = 'e 1 00ee 1 1 ok \xc0\xafabcdefghijkl' ]
	[ "$(journal get j f 1 00ff 1)" = 'f 1 00ff 1 1 ok (none)' ]
}

@test "journal: an id with quotes and escapes is found again" {
	journal put j <<<'a"b\c 1 00aa 1 1 ok yes'
	[ "$(journal get j 'a"b\c' 1 00aa 1)" = 'a"b\c 1 00aa 1 1 ok yes' ]
}

@test "journal: lines in another form, as jq leaves them, count the same" {
	three
	{ head -1 j; tail -n +2 j | jq -cS .; } >k
	[ "$(journal get k a 1 00aa 1)" = 'a 1 00aa 1 1 ok {"x":1}' ]
	[ "$(journal get k - 1 00cc 1)" = '- 1 00cc 1 1 ok third' ]
	[ "$(journal stat k)" = '3 0 0 0' ]
}

@test "journal: a torn last line is cut off, wherever it is torn" {
	three
	size=$(stat -c %s j)
	whole=$(head -3 j | wc -c)
	for ((at = whole + 1; at < size - 1; at += 7)); do
		head -c "$at" j >k
		[ "$(journal stat k)" = '2 0 0 1' ]
		cmp k <(head -3 j)
	done
}

@test "journal: a last line that lacks only its LF is kept" {
	three
	head -c -1 j >k
	[ "$(journal stat k)" = '3 0 0 0' ]
	cmp j k
	journal put k <<<'d 1 00dd 1 1 ok more'
	[ "$(journal get k - 1 00cc 1)" = '- 1 00cc 1 1 ok third' ]
	[ "$(journal get k d 1 00dd 1)" = 'd 1 00dd 1 1 ok more' ]
}

@test "journal: a torn or missing header is written anew" {
	printf '{"rg-jour' >j
	three
	[ "$(head -1 j)" = '{"rg-journal":1}' ]
	[ "$(journal stat j)" = '3 0 0 0' ]
}

@test "journal: a broken line in the middle is passed over and named by number" {
	three
	{ head -2 j; echo '{"id":"torn","att'; printf 'x\0y\n'; tail -n +3 j; } >k
	[ "$(journal stat k)" = '3 2 3 0' ]
	[ "$(journal get k b 1 00bb 1)" = 'b 1 00bb 1 1 refused no' ]
	[ "$(journal all k | sed -n 2,3p)" = $'broken\nbroken' ]
}

@test "journal: another version is refused by name" {
	echo '{"rg-journal":2}' >j
	run -2 journal stat j
	[ "$output" = "journal: journal 'j' is of version 2, and this program knows version 1" ]
	[ "$(cat j)" = '{"rg-journal":2}' ]
}

@test "journal: what is no journal is refused and left as it was" {
	echo 'dear diary' >j
	chmod 644 j
	run -2 journal stat j
	[ "$output" = "journal: journal 'j' is no journal of rg-call" ]
	[ "$(cat j)" = 'dear diary' ]
	[ "$(stat -c %a j)" = 644 ]
	mkfifo f
	run -2 journal stat f
	[ "$output" = "journal: journal 'f' is no regular file" ]
	run -2 journal stat no/j
	[ "$output" = "journal: cannot open journal 'no/j': No such file or directory" ]
}

@test "journal: a second writer is refused with the process id of the first" {
	three
	mkfifo in out
	journal hold j <in >out 3>&- &
	exec 8>in 9<out
	read -r line <&9
	[ "$line" = '3 0 0 0' ]
	run -2 journal stat j
	[ "$output" = "journal: journal 'j' is being written by process $!" ]
	[ "$(journal get j a 1 00aa 1)" = 'a 1 00aa 1 1 ok {"x":1}' ]
	exec 8>&-
	wait $!
	[ "$(journal stat j)" = '3 0 0 0' ]
}

@test "journal: the lock is gone with a writer that was killed" {
	three
	mkfifo in out
	journal hold j <in >out 3>&- &
	exec 8>in 9<out
	read -r line <&9
	kill -9 $!
	wait $! || : # a subshell, such as run, waits for nothing
	[ "$(journal stat j)" = '3 0 0 0' ]
}

@test "journal: a forked child finds with the index, and does not end the lock" {
	three
	mkfifo in out
	journal child j a 1 00aa 1 <in >out 3>&- &
	exec 8>in 9<out
	read -r line <&9
	[ "$line" = 'a 1 00aa 1 1 ok {"x":1}' ]
	read -r line <&9
	[ "$line" = 'child ended' ]
	run -2 journal stat j
	[ "$output" = "journal: journal 'j' is being written by process $!" ]
	exec 8>&-
	wait $!
}

@test "journal: a full disk leaves whole lines, and the next run goes on" {
	three
	body=$(printf 'x%.0s' {1..300})
	for i in 1 2 3 4 5 6; do
		echo "n$i 1 00e$i 1 1 ok $body"
	done >in
	(
		trap '' XFSZ
		ulimit -f 1
		run -1 journal put j <in
		[ "$output" = 'append: File too large' ]
	)
	[ "$(tail -c 1 j | od -An -c | tr -d ' ')" = '\n' ]
	[ "$(journal stat j)" = '4 0 0 0' ]
	[ "$(journal get j n1 1 00e1 1 | cut -c -20)" = 'n1 1 00e1 1 1 ok xxx' ]
	journal put j <<<'d 1 00dd 1 1 ok more'
	[ "$(journal get j d 1 00dd 1)" = 'd 1 00dd 1 1 ok more' ]
}

@test "journal: twenty thousand entries are all found, each its own" {
	journal make j 20000 100
	run -0 journal time j 20000
	[[ ${lines[1]} = 'found 20000 of 20000 in '* ]]
	[ "$(journal get j 012345-s1-9f3ac2d1 1 "$(printf %016x $((12344 * 2654435761)))" 1 | cut -c -20)" = '012345-s1-9f3ac2d1 1' ]
}

@test "journal: a line longer than any buffer is found" {
	journal make j 3 3000000
	run -0 journal time j 3
	[[ ${lines[1]} = 'found 3 of 3 in '* ]]
}
