# What may change between two runs in a folder, and what may not.
load helper

gen() {
	rg-generate -o d --set sim.latency=0.005 "$@"
}

# refused KEY ARGUMENT ...: the run is refused, by this key, and nothing changes
refused() {
	local key=$1

	shift
	run -2 gen -n 6 "$@"
	[ "$output" = "rg-collect: '$key' is not what it was when this folder was begun (d.run/config.yaml): use another folder (-o NEW)" ] ||
	    { echo "$output"; return 1; }
	sha256sum d/reviews.jsonl d.run/config.yaml | cmp sums
	run -0 gen -n 6 "$@" -o new
	rm -r new new.run
}

@test "folder: products, personas, mix, attributes, templates and seed are refused by name, and -o NEW takes them" {
	gen -n 5
	sha256sum d/reviews.jsonl d.run/config.yaml >sums
	refused generation.seed --seed 7
	refused products --set 'products=[{name: Acme K9, features: [steel]}]'
	refused categories --set 'categories.kitchen.terms=[lid]'
	refused personas --set 'personas=[{name: one, role: a buyer, voice: plain}]'
	refused ratings --set 'ratings={5: 1, 1: 1}'
	refused lengths --set 'lengths=[{name: short, words: [20, 60], weight: 1}]'
	refused tones --set 'tones=[critical]'
	refused aspects --set 'aspects=[price, noise]'
	refused aspects_per_review --set 'aspects_per_review=[1, 1]'
	refused languages --set 'languages={en: 2}'
	refused attributes --set 'attributes.season={values: [summer, winter]}'
	refused never --set 'never=[{persona: hobbyist, tone: critical}]'
	refused prompt --set 'prompt.system=You write.'
}

@test "folder: what a template or an examples file holds may not change either" {
	echo '{{preamble}} It has {{rating}} of 5 stars. {{examples}} {{answer}}' >t.txt
	echo '{"text":"We stayed for a night and the bed was fine."}' >e.jsonl
	files=(--set prompt.template_file=t.txt --set prompt.examples=e.jsonl)
	gen -n 5 "${files[@]}" --set check.aspects.mode=off
	sha256sum d/reviews.jsonl d.run/config.yaml >sums
	cp t.txt before
	echo 'Say more.' >>t.txt
	refused prompt.template_file "${files[@]}"
	cp before t.txt
	echo '{"text":"Another one, which was not there."}' >>e.jsonl
	refused prompt.examples "${files[@]}"
	# the same words under another date are the same
	head -n 1 e.jsonl >new
	mv new e.jsonl
	gen -n 6 "${files[@]}"
	[ "$(gojq .calls d.run/summary.json)" -ge 1 ]
	[ "$(wc -l <d/reviews.jsonl)" = 6 ]
}

@test "folder: files may move, and what is kept of the configuration finds them" {
	mkdir own
	printf 'prompt: {template_file: t.txt, examples: e.jsonl}\n' >own/c.yaml
	printf '{{product}} has {{rating}} of 5 stars. {{examples}}\n{{answer}}\n{{brief}}\n' >own/t.txt
	echo '{"text":"We stayed for a night and the bed was fine."}' >own/e.jsonl
	gen -n 5 -c own/c.yaml --set check.aspects.mode=off
	mkdir else
	run -0 env -C else rg-generate --replay ../d -c ../d.run/config.yaml -o e
	cmp d/reviews.jsonl else/e/reviews.jsonl
	[ "$(gojq .config_sha256 d/manifest.json)" = "$(gojq .config_sha256 else/e/manifest.json)" ]
	mv own moved
	run -0 gen -n 6 -c moved/c.yaml --set check.aspects.mode=off
	[ "$(grep -E '^  (template_file|examples): ' d.run/config.yaml)" = "\
  template_file: $PWD/moved/t.txt
  examples: $PWD/moved/e.jsonl" ]
	sha256sum d/reviews.jsonl d.run/config.yaml >sums
	refused prompt -c moved/c.yaml --set 'prompt.examples=null' --set check.aspects.mode=off
}

@test "folder: a version that plans otherwise does not go on in it" {
	gen -n 5
	for note in '# planner 1' '# of none'; do
		sed -i "s/^# planner.*\|^# of none/$note/" d.run/config.yaml
		run -2 gen -n 6
		[[ $output = "rg-collect: another version of rg-prompts, which plans otherwise, began this folder (d.run/config.yaml): use another folder (-o NEW)" ]]
	done
	[ "$(wc -l <d/reviews.jsonl)" = 5 ]
}

@test "folder: provider, model, -j, limits, prices and checks may change" {
	n=5
	gen -n $n
	for more in '--max-cost 5' '-m sim-2' '-j 3' '--sync' \
	    '--set providers.sim.rpm=6000' '--set providers.sim.concurrency=4' \
	    '--set providers.sim.price.input=1' \
	    '--set check.length.limit=0.9' '--set check.near_duplicate.mode=off' \
	    '--set sim.seed=5' '--set generation.max_retries=9'; do
		n=$((n + 1))
		# an option and its argument
		gen -n $n "${more%% *}" ${more#* } 2>err || { cat err; return 1; }
	done
	[ "$(wc -l <d/reviews.jsonl)" = $n ]
	[ "$(gojq -r .id d/reviews.jsonl | sort -u | wc -l)" = $n ]
	[ "$(gojq -r .model d/reviews.jsonl | sort | uniq -c | xargs)" = '15 sim-1 1 sim-2' ]
}

@test "folder: another provider goes on where the first one ended" {
	rg-sim --port 0 --set sim.latency=0 >url 3>&- &
	sim=$!
	until [ -s url ]; do sleep 0.02; done
	gen -n 5 -p one --set "providers.one={kind: openai, base_url: '$(<url)/v1', model: a}"
	run -0 gen -n 9 -p two --set "providers.two={kind: anthropic, base_url: '$(<url)/v1', model: b}"
	kill $sim
	[ "$(gojq -r '[.provider, .model] | join(" ")' d/reviews.jsonl | sort | uniq -c | xargs)" = '5 one sim-1 4 two sim-1' ]
}

@test "folder: 500 where 300 are done ask for 200, and are the plan of 500" {
	gen -n 300 -j 50
	cp d/reviews.jsonl before
	gen -n 500 -j 50
	[ "$(gojq -c '[.there, .new, .calls]' d.run/summary.json)" = '[500,200,200]' ]
	head -n 300 d/reviews.jsonl | cmp before
	cmp <(gojq -r .rating d/reviews.jsonl | sort | uniq -c) \
	    <(rg-prompts -n 500 | gojq -r .plan.rating | sort | uniq -c)
}

@test "folder: a symbolic link means the folder that it leads to, whose run is one" {
	mkdir real
	ln -s real link
	real=$(realpath real)
	gen -n 3 -o link
	[ ! -e link.run ]
	run -2 flock real.run/lock rg-generate -n 4 -o link/
	[ "$output" = "rg-generate: '$real' is being filled by another run: wait for it, or end it" ]
	gen -n 4 -o real
	[ "$(gojq -c '[.there, .calls]' real.run/summary.json)" = '[4,1]' ]
	[ "$(rg-status --json link | gojq .there)" = 4 ]
	gen -n 4 --replay link -o new
	cmp real/reviews.jsonl new/reviews.jsonl
	# what an earlier version left beside a link
	mv real.run link.run
	run -2 flock link.run/lock rg-generate -n 5 -o link
	[ ! -e real.run ]
	gen -n 5 -o link
	[ "$(gojq -c '[.there, .calls]' real.run/summary.json)" = '[5,1]' ]
	[ ! -e link.run ]
	run -2 flock real.run/lock rg-generate -n 6 -o real
	ln -s none astray
	run -2 gen -n 1 -o astray
	[ "$output" = "rg-collect: cannot use 'astray' as a folder: No such file or directory" ]
	[ ! -e astray.run ]
}
