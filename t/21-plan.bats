# The plan: exact quotas, pairs that meet, the same bytes for the same seed.
load helper

# What quota prints, its worst deviation checked to be below one turn.
within_one() {
	local out worst total
	out=$(quota "$@") || return
	[[ $out =~ ^worst\ ([0-9]+)\ of\ ([0-9]+), ]] || return
	worst=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]}
	[ "$worst" -lt "$total" ] || { echo "$*: $out"; return 1; }
}

@test "each count is within 1 of its share after every step, whatever the choices" {
	local seed many
	mapfile -t many < <(yes 1 | head -n 300)
	for seed in 1 2 3; do
		within_one 5000 $seed 52 22 9 6 11
		within_one 5000 $seed 1
		within_one 5000 $seed 1 1
		within_one 5000 $seed 1 1 1 1 1 1 1
		within_one 5000 $seed 999 1
		within_one 5000 $seed 97 89 83 79 73 2 3 5 7
		within_one 5000 $seed 33333 33333 33334
		within_one 5000 $seed 1 2 4 8 16 32 64 128 256 512
		within_one 40000 $seed 1 19999 1 3
		within_one 3000 $seed 40000 1 1 1 1 1 1 1 1 1 1 1 1 1 1
		within_one 2000 $seed 999999937 61 1 1
		within_one 3000 $seed "${many[@]}"
	done
}

@test "the quotas leave choices to spread the values" {
	run -0 quota 1000 1 52 22 9 6 11
	[[ $output =~ choices\ ([0-9]+)$ ]]
	[ "${BASH_REMATCH[1]}" -gt 500 ]
}

@test "every pair of values that is to be expected twice has met, conditions included" {
	cat >tables <<-'E'
	-1 1 1 1 1 1 1 1
	-1 20 20 15 15 15 10
	1 52 22 9 6 11; 52 22 9 6 11; 10 20 25 20 25
	-1 35 45 20
	-1 35 20 30 15
	-1 1 1 1
	E
	local seed
	for seed in 1 2 3 4 5 6 7 8; do
		run -0 joint 1200 $seed 100 <tables
		[ "$output" = '1200 slots, 0 pairs late' ]
	done
}

@test "two tables of halves are not planned as one" {
	printf -- '-1 1 1\n-1 1 1\n-1 1 1\n-1 2 1 1\n' >tables
	run -0 joint 400 1 8 <tables
	[ "$output" = '400 slots, 0 pairs late' ]
}

@test "a plan of 16 attributes of 50 values does not try for ever" {
	{
		echo attributes:
		for i in {1..16}; do
			echo "  x$i: {values: [$(seq -s, 50)]}"
		done
	} >wide.yaml
	[ "${RG_OUT:-$ROOT}" -ef "$ROOT" ] && limit=8 || limit=unlimited
	run -0 bash -c "ulimit -t $limit; rg-prompts -c wide.yaml -n 200 --plan | head -n 201 | tail -n 1 | cut -f 1"
	[ "$output" = 200 ]
}
