load ../helper

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
