load helper

# gen ARGUMENT ...: a run with a simulator that answers at once
gen() {
	rg-generate --set sim.latency=0.005 --set provider=sim -n 20 "$@"
}

products() {
	gojq -r .product "$1/reviews.jsonl" | sort | uniq -c
}

@test "init: writes a configuration and says what to do with it" {
	run -0 --separate-stderr rg-generate --init own/
	[ "$output" = "own/config.yaml: name your product in it, then
rg-generate -c own/config.yaml -o own/reviews -n 100" ]
	[ "$stderr" = '' ]
}

@test "init: what it writes yields reviews of its product and no other" {
	rg-generate --init own
	run -0 gen -c own/config.yaml -o d
	[ "$(products d)" = '     20 Example Kettle' ]
}

@test "init: the examples in it hold when their # is taken away" {
	rg-generate --init own
	sed -E 's/^#([a-z]+:|  - )/\1/' own/config.yaml >all.yaml
	grep -q '^provider: openai' all.yaml
	run -0 gen -c all.yaml -o d
	[ "$(products d)" = '     20 Example Kettle' ]
	[ "$(gojq -r .persona d/reviews.jsonl | sort -u | paste -sd ' ')" = \
	    'expert newcomer' ]
}

@test "init: a configuration that is there is not overwritten" {
	mkdir own
	echo mine >own/config.yaml
	run -2 --separate-stderr rg-generate --init own
	[ "$stderr" = "rg-generate: 'own/config.yaml' is there already" ]
	[ "$(cat own/config.yaml)" = mine ]
}

@test "init: a folder that cannot be made or written is said so" {
	: >file
	run -2 --separate-stderr rg-generate --init file
	[ "$stderr" = "rg-generate: cannot make 'file'" ]
	mkdir own
	ln -s nowhere/config.yaml own/config.yaml
	run -2 --separate-stderr rg-generate --init own
	[ "$stderr" = "rg-generate: cannot write 'own/config.yaml'" ]
}
