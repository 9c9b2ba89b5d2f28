load ../helper
load ../sim

teardown() {
	stop_sim
}

@test "10000 reviews hold no near duplicate, of one product either" {
	printf 'products:\n  - {name: Acme K2 kettle, features: [1.7 l, blue light]}\n' >kettle.yaml
	for conf in "$ROOT/config.yaml" kettle.yaml; do
		rg-prompts -n 10000 -c "$conf" |
		    jq -r '.prompt | split("\n")[-1]' | sim_compose |
		    jq -r .text >texts
		run -0 near 0.5 <texts
		[[ "$output" = '10000 texts, 0 pairs, most 0.'* ]]
		echo "$output" >&3
	done
}

@test "20,000 schemas made by chance are taken, of every kind" {
	start_sim --set sim.latency=0
	python3 "$ROOT/t/schemas.py" 20000 "$RANDOM" >in
	for kind in openai responses anthropic gemini; do
		use_sim "$kind" sim-1
		rg-call -q -j 1 "${SIM[@]}" in >out 2>err ||
		    { jq -c 'select(.error)' out | head -n 5; false; }
		[ "$(wc -l <out)" = 20000 ]
	done
}
