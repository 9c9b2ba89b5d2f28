load helper

setup() {
	export RG_STATUS=$PWD/st
	: >st
}

@test "status: counters written by one program are read by another" {
	status write rg-check accepted=12 rejected=3 rejected.rating=2
	status write rg-collect stored=11
	run -0 status get rg-check rejected
	[ "$output" = 3 ]
	run -0 status get rg-check rejected.rating
	[ "$output" = 2 ]
	run -0 status get rg-collect stored
	[ "$output" = 11 ]
	run -0 status get rg-check reject
	[ "$output" = -1 ]
	run -0 status get rg-call calls
	[ "$output" = -1 ]
}

@test "status: the file is text that a shell can take apart" {
	status write rg-collect stored=7 there=2
	status write rg-prompts planned=9 cost=-1
	run -0 sh -c "tr -d '\\0' <st | sed 's/  */ /g; s/ \$//'"
	[ "$output" = $'rg-prompts planned=9 cost=-1\nrg-collect stored=7 there=2' ]
	[ "$(wc -c <st)" -eq 8192 ]
}

@test "status: no write within 250 ms of the last, and the rest at the end" {
	run -0 status kill rg-call calls=1@1000 calls=2@1100 calls=3@1249
	[ "$output" = $'-1\n150\n1' ]
	run -0 status get rg-call calls
	[ "$output" = 1 ]
	status write rg-call calls=4@2000 calls=5@2001
	run -0 status get rg-call calls
	[ "$output" = 5 ]
}

@test "status: unset, not there, a FIFO or a link, nothing is written and nothing fails" {
	rm st
	run -0 status write rg-call calls=1
	[ ! -e st ]
	mkfifo st
	run -0 timeout 5 status write rg-call calls=1
	: >real
	rm st && ln -s real st
	run -0 status write rg-call calls=1
	[ ! -s real ]
	unset RG_STATUS
	run -0 status write rg-call calls=1
	run -0 status get rg-call calls
	[ "$output" = -1 ]
}

@test "status: one name too many, or one too long, is left out" {
	args=()
	for i in {1..33}; do args+=("n$i=$i"); done
	run -0 status write rg-check "${args[@]}"
	run -0 status get rg-check n32
	[ "$output" = 32 ]
	run -0 status get rg-check n33
	[ "$output" = -1 ]
	run -0 status write rg-call "a$(printf %031d 0)=1"
	run -1 grep -q rg-call st
}

@test "status: a reader never sees a mixture of two values" {
	run -0 status race 20000
	[ "$output" = 0 ]
}
