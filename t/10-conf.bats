load helper

# want WHY YAML: the text, as ./config.yaml, is refused for exactly this.
want()
{
	printf '%b' "$2" >config.yaml
	run -2 --separate-stderr conf
	[ "$output" = '' ]
	diff <(printf '%s\n' "$stderr") <(printf 'conf: %s\n' "$1")
}

# set_want WHY SET: the same for --set.
set_want()
{
	run -2 --separate-stderr conf -s "$2"
	diff <(printf '%s\n' "$stderr") <(printf 'conf: %s\n' "$1")
}

# have KEY VALUE ARGUMENT...: the configuration has this value.
have()
{
	run -0 --separate-stderr conf -v "${@:3}" "$1"
	diff <(printf '%s\n' "$output") <(printf '%s\n' "$2")
}

providers='sim, openai, openai-responses, anthropic, gemini, openrouter, groq, mistral, deepseek, together, ollama, llamacpp, vllm, lmstudio'

# ---------------------------------------------------------------- the default

@test "the shipped config.yaml is what is built in" {
	keys=(generation provider providers products categories aspects
	    aspects_per_review personas ratings lengths tones languages prompt
	    check output dataset sim)
	[ "$(conf -H "${keys[@]}")" = \
	    "$(conf -c "$ROOT/config.yaml" -H "${keys[@]}")" ]
	[ "$(conf generation.seed)" = \
	    "generation.seed default (built in):$(grep -n '^  seed' \
	    "$ROOT/config.yaml" | head -n 1 | cut -d: -f1) 1" ]
}

@test "every key of the schema stands in config.yaml, if only as a comment" {
	sed -E 's/^( +)# ([a-z_]+: |- \{)/\1\2/; s/^models: \[\]/models:/' \
	    "$ROOT/config.yaml" >all.yaml
	diff <(conf -c all.yaml -P | sort -u) \
	    <(conf -K | cut -d: -f1 | sort)
}

@test "rg-config(5) says of every key what the schema expects, and its default" {
	diff <(conf -K) <(awk '/^\.It Ic [a-z]/ { key = $3 }
	    /^\.Em / { print key ": " substr($0, 5) }' "$ROOT/man/rg-config.5")
}

@test "rg-config(5)'s example of a server of one's own holds" {
	sed -n '/^provider: lab/,/^\.Ed/p' "$ROOT/man/rg-config.5" |
	    sed '$d' >local.yaml
	have provider lab -c local.yaml
	have providers.lab.concurrency 4 -c local.yaml
	have ratings '{5: 1, 1: 1}' -s 'ratings={5: 1, 1: 1}'
}

@test "a line of rg-config(5)'s DIAGNOSTICS is a line that is said" {
	run -2 --separate-stderr conf -s 'ratings={5: 0}'
	grep -Fx ".It ${stderr#conf: }" "$ROOT/man/rg-config.5"
	want "$(sed -n 's/^\.It \(config.yaml:3\)/\1/p' \
	    "$ROOT/man/rg-config.5")" '\ngeneration:\n  seed: abc\n'
	want "$(sed -n 's/^\.It \(config.yaml:12\)/\1/p' \
	    "$ROOT/man/rg-config.5")" \
	    '\n\n\n\n\n\n\n\n\n\ngeneration:\n  num_sample: 3\n'
}

# ------------------------------------------------------- where a file is found

@test "the first file of -c, RG_CONFIG, ., XDG_CONFIG_HOME and HOME is read" {
	mkdir -p xdg/rg-tools home/.config/rg-tools
	for f in c env xdg/rg-tools/config home/.config/rg-tools/config config; do
		echo "output: {dir: from $f}" >"$f.yaml"
	done
	export RG_CONFIG=env.yaml XDG_CONFIG_HOME=$PWD/xdg HOME=$PWD/home
	[ "$(conf -c c.yaml output.dir)" = \
	    'output.dir named c.yaml:1 from c' ]
	[ "$(conf output.dir)" = 'output.dir named env.yaml:1 from env' ]
	RG_CONFIG=
	[ "$(conf output.dir)" = \
	    'output.dir found config.yaml:1 from config' ]
	rm config.yaml
	[ "$(conf output.dir)" = "output.dir system \
$PWD/xdg/rg-tools/config.yaml:1 from xdg/rg-tools/config" ]
	XDG_CONFIG_HOME=xdg
	[ "$(conf output.dir)" = "output.dir system \
$PWD/home/.config/rg-tools/config.yaml:1 from home/.config/rg-tools/config" ]
}

@test "a file that is named and not there is refused by name" {
	run -2 --separate-stderr conf -c x.yaml
	[ "$stderr" = "conf: cannot open 'x.yaml': No such file or directory" ]
	RG_CONFIG=y.yaml run -2 --separate-stderr conf
	[ "$stderr" = "conf: cannot open 'y.yaml': No such file or directory" ]
}

@test "a folder, or a file without end, is refused" {
	mkdir config.yaml
	run -2 --separate-stderr conf
	[ "$stderr" = "conf: cannot read 'config.yaml': Is a directory" ]
	run -2 --separate-stderr conf -c /dev/zero
	[ "$stderr" = \
	    "conf: '/dev/zero' is larger than 16 MiB: no configuration" ]
}

# ------------------------------------------------------------------ laying over

@test "the three lines of the manual make a set of one's own" {
	sed -n '/^provider: openai/,/^\.Ed/p' "$ROOT/man/rg-config.5" |
	    sed '$d' >config.yaml
	[ "$(wc -l <config.yaml)" -eq 3 ]
	have provider openai
	have products '[{name: Acme K2 kettle, features: [1.7 l, blue light]}]'
	have generation.num_samples 100
}

@test "an empty file, one of comments, and an empty document change nothing" {
	for text in '' '# nothing\n' '%s' '---\n' '--- ~\n...\n'; do
		printf -- "$text" '' >config.yaml
		have provider sim
	done
}

@test "maps are merged key by key, lists and tables of weights replaced" {
	cat >config.yaml <<-'EOF'
	generation: {seed: 7}
	ratings: {5: 1}
	tones: {dry: 2}
	aspects: [fit]
	providers: {openai: {timeouts: {call: 9}}}
	categories: {toys: {terms: [toy]}, kitchen: {terms: [pan]}}
	EOF
	have generation '{num_samples: 100, batch_size: 10, max_retries: 5, batch_delay: 0, seed: 7}'
	have ratings '{5: 1}'
	have tones '{dry: 2}'
	have aspects '[fit]'
	have providers.openai.model gpt-4.1-mini
	have categories.toys '{terms: [toy]}'
	have categories.kitchen '{terms: [pan], aspects: [build quality, ease of cleaning, noise, speed, safety, value for money]}'
	have categories.outdoor.aspects '[comfort, durability, weight, weather resistance, fit, value for money]'
}

@test "an entry of providers has from defaults what it does not set" {
	cat >config.yaml <<-'EOF'
	providers:
	  defaults: {rpm: 30, timeouts: {call: 7}}
	  openai: {timeouts: {idle: 3}, sampling: {reasoning_tokens: ~}}
	  mine: {kind: openai, base_url: 'http://localhost:1/v1', rpm: 5}
	EOF
	have providers.openai.timeouts '{connect: 10, first_byte: 120, idle: 3, call: 7, record: 0}'
	have providers.openai.rpm 30
	have providers.mine.rpm 5
	have providers.mine.attempts 5
	[ "$(conf providers.openai.sampling.reasoning_tokens)" = \
	    'providers.openai.sampling.reasoning_tokens unset' ]
	[ "$(conf providers.mine.timeouts.call)" = \
	    'providers.mine.timeouts.call found config.yaml:2 7' ]
}

@test "null unsets a default" {
	printf 'tones: ~\nproviders: {openai: {api_key_env: null}}\nlanguages:\n' \
	    >config.yaml
	[ "$(conf tones languages providers.openai.api_key_env)" = 'tones unset
languages unset
providers.openai.api_key_env unset' ]
}

@test "a list of tones or languages is a table of equal weights" {
	printf 'tones: [dry, "warm"]\nlanguages: [en, de]\n' >config.yaml
	have tones '{dry: 1, warm: 1}'
	have languages '{en: 1, de: 1}'
}

@test "a product may have a category of its own" {
	echo 'products: [{name: a, category: none such}]' >config.yaml
	have products '[{name: a, category: none such}]'
}

# ----------------------------------------------------------------------- --set

@test "--set is laid over the file, in order, and takes lists and maps" {
	echo 'generation: {seed: 2, num_samples: 3}' >config.yaml
	have generation.seed 5 -s generation.seed=4 -s generation.seed=5
	have generation.num_samples 3 -s generation.seed=4
	have tones '{a: 1, b: 1}' -s 'tones=[a, b]'
	have ratings '{5: 1}' -s 'ratings={5: 1}'
	have ratings '{5: 52, 4: 22, 3: 9, 2: 6, 1: 0}' -s ratings.1=0
	have providers.x.attempts 5 -s providers.x.kind=sim
	[ "$(conf -s tones= tones)" = 'tones unset' ]
	[ "$(conf -s sim.seed=3 sim.seed)" = \
	    'sim.seed set --set sim.seed=3:0 3' ]
}

@test "a plain --set is the text as it stands" {
	have prompt.template 'a: b # c, & *d | e' \
	    -s 'prompt.template=a: b # c, & *d | e'
	have providers.x.model llama3.1:8b -s providers.x.kind=sim \
	    -s providers.x.model=llama3.1:8b
	have prompt.template $'two\nlines "\\' -s $'prompt.template=two\nlines "\\'
	have prompt.template '"5"' -s 'prompt.template="5"'
}

@test "a --set that is wrong is named as it was written" {
	set_want "--set generation.seed=x: 'x' is no whole number; expected a whole number from 0 to 9007199254740991" generation.seed=x
	set_want '--set generation.sed=1: unknown key; did you mean seed?' \
	    generation.sed=1
	set_want '--set sampling.top_p=1: sampling: unknown key; did you mean providers.NAME.sampling?' \
	    sampling.top_p=1
	set_want '--set rpm=1: unknown key; did you mean providers.NAME.rpm?' rpm=1
	set_want '--set genration.seed=1: genration: unknown key; did you mean generation?' genration.seed=1
	set_want '--set ratings={6: 1}: ratings.6: no rating; expected 1 to 5' \
	    'ratings={6: 1}'
	set_want "--set ratings={6: no YAML: did not find expected ',' or '}'" \
	    'ratings={6'
	set_want '--set tones={a: 1, a: 2}: a: given twice' 'tones={a: 1, a: 2}'
	set_want '--set products.1.name=x: products is no map; a list can only be given whole' products.1.name=x
	set_want '--set provider.x=1: provider is no map' provider.x=1
	set_want "--set provider=x: 'x' is no entry of providers; expected one of $providers" provider=x
	set_want '--set output.dir=a\xff: invalid leading UTF-8 octet' \
	    $'output.dir=a\xff'
}

@test "a --set that is no KEY=VALUE is refused" {
	for set in seed =3 .a=1 a.=1 a..b=1 ''; do
		set_want "--set $set: expected KEY=VALUE" "$set"
	done
}

# --------------------------------------------------------------- what is no YAML

@test "what is no map, or more than one document, is refused" {
	want 'config.yaml:1: a list; expected a map of keys to values' '- a\n'
	want 'config.yaml:2: a text; expected a map of keys to values' '\nfoo\n'
	want 'config.yaml:2: a second document; a configuration is one' \
	    'provider: sim\n---\nprovider: openai\n'
}

@test "what is not well formed is refused with its line" {
	want 'config.yaml:2: a tab; indent with spaces' 'generation:\n\tseed: 1\n'
	want "config.yaml:2: no YAML: did not find expected ',' or ']'" \
	    'aspects: [a\n'
	want 'config.yaml:2: invalid leading UTF-8 octet' 'a: 1\n\xff\n'
	want 'config.yaml:3: control characters are not allowed' 'a: 1\n\n\x01'
	want 'config.yaml:1: control characters are not allowed' 'a: \0'
	want 'config.yaml:1: a text holds a NUL' 'provider: "a\\0"\n'
	want 'config.yaml:1: a key that is a list or a map; expected a word' \
	    '{a: 1}: b\n'
}

@test "a key that is given twice is refused" {
	want 'config.yaml:4: seed: given twice, first on line 2' \
	    'generation:\n  seed: 1\n  batch_size: 3\n  seed: 1\n'
}

@test "anchors, aliases and tags are refused by name" {
	want "config.yaml:1: anchor '&a': anchors are refused; write the value out" 'aspects: &a [x]\n'
	want "config.yaml:2: alias '*a': aliases are refused; write the value out" '\naspects: *a\n'
	want "config.yaml:1: tag '!x': tags are refused; quote what is a text" \
	    'provider: !x sim\n'
}

@test "neither depth nor size can exhaust the reader" {
	want 'config.yaml:1: nested more than 32 levels deep' \
	    "aspects: $(printf '%02000d' 0 | tr 0 '[')"
	{ printf 'aspects: ['; yes x, | head -n 1000001; } | tr -d '\n' \
	    >big.yaml
	run -2 --separate-stderr conf -c big.yaml
	[ "$stderr" = 'conf: big.yaml:1: more than 1000000 values' ]
}

@test "a map of 100,000 keys is read in no time, a pair of equal ones found" {
	{ echo 'categories:'; seq 100000 | sed 's/.*/  c&: {}/'
	echo '  c7: {}'; } >big.yaml
	run -2 --separate-stderr timeout 5 conf -c big.yaml
	[ "$stderr" = \
	    'conf: big.yaml:100002: c7: given twice, first on line 8' ]
}

# -------------------------------------------------------------- what is refused

@test "an unknown key is refused with the nearest known one" {
	want 'config.yaml:2: generation.num_sample: unknown key; did you mean num_samples?' 'generation:\n  num_sample: 3\n'
	want 'config.yaml:1: generation.sede: unknown key; did you mean seed?' \
	    'generation: {sede: 3}\n'
	want 'config.yaml:1: seed: unknown key; did you mean generation.seed?' \
	    'seed: 3\n'
	want 'config.yaml:1: providers.openai.api_key: unknown key; did you mean api_key_env?' 'providers: {openai: {api_key: sk-1}}\n'
	want 'config.yaml:1: providers.openai.url: unknown key; did you mean base_url?' 'providers: {openai: {url: x}}\n'
	want 'config.yaml:1: language: unknown key; did you mean languages?' \
	    'language: de\n'
	want 'config.yaml:1: products[].feature: unknown key; did you mean features?' 'products: [{name: a, feature: [b]}]\n'
	want 'config.yaml:1: output.colour: unknown key; expected one of dir, split, format, fields, labels, prompts' \
	    'output: {colour: red}\n'
	want 'config.yaml:1: check.lenght: unknown key; did you mean length?' \
	    'check: {lenght: {mode: on}}\n'
}

@test "a value of the wrong type is refused with what was expected" {
	seed='expected a whole number from 0 to 9007199254740991'
	want "config.yaml:2: generation.seed: 'abc' is no whole number; $seed" \
	    'generation:\n  seed: abc\n'
	want "config.yaml:1: generation.seed: '1.5' is no whole number; $seed" \
	    'generation: {seed: 1.5}\n'
	want "config.yaml:1: generation.seed: '0x10' is no whole number; $seed" \
	    'generation: {seed: 0x10}\n'
	want "config.yaml:1: generation.seed: \"5\" is quoted, so it is a text; $seed" 'generation: {seed: "5"}\n'
	want "config.yaml:1: generation.seed: a list; $seed" \
	    'generation: {seed: [1]}\n'
	want "config.yaml:1: sim.latency: '.inf' is no number; expected a number from 0 to 3600" 'sim: {latency: .inf}\n'
	want "config.yaml:1: generation: 'fast'; expected a map" \
	    'generation: fast\n'
	want 'config.yaml:1: provider: a map; expected a text' \
	    'provider: {openai: 1}\n'
	want "config.yaml:1: aspects: 'fit'; expected a list of texts" \
	    'aspects: fit\n'
	want "config.yaml:2: aspects: a map in the list (quote a text with ': '); expected a text" 'aspects:\n- fit: good\n'
	want 'config.yaml:1: aspects: nothing in the list; expected a text' \
	    'aspects: [fit, ~]\n'
	want 'config.yaml:1: products: a map; expected a list of maps, each with a name' 'products: {name: a}\n'
	want "config.yaml:1: products[]: 'a'; expected a map" 'products: [a]\n'
	want 'config.yaml:1: ratings: a list; expected a map of the ratings 1 to 5 to weights' 'ratings: [5, 4]\n'
}

@test "a number out of its range is refused" {
	want "config.yaml:1: generation.num_samples: '0' is out of range; expected a whole number from 1 to 1000000000" 'generation: {num_samples: 0}\n'
	want "config.yaml:1: generation.num_samples: '1000000001' is out of range; expected a whole number from 1 to 1000000000" 'generation: {num_samples: 1000000001}\n'
	want "config.yaml:1: generation.batch_size: '10001' is out of range; expected a whole number from 1 to 10000" 'generation: {batch_size: 10001}\n'
	want "config.yaml:1: generation.seed: '-1' is out of range; expected a whole number from 0 to 9007199254740991" 'generation: {seed: -1}\n'
	want "config.yaml:1: sim.faults.reset: '1.1' is out of range; expected a number from 0 to 1" 'sim: {faults: {reset: 1.1}}\n'
	want 'config.yaml:2: sim.faults: the rates sum to 1.2; expected at most 1' \
	    'sim:\n  faults: {reset: 0.6, stall: 0.6}\n'
	echo 'sim: {faults: {server: 0.33, reset: 0.56, stall: 0.11}}' >config.yaml
	have sim.faults.reset 0.56
}

@test "a word, address or variable that cannot be meant is refused" {
	want "config.yaml:1: check.parse.mode: 'maybe' is not known; expected one of on, warn, off" 'check: {parse: {mode: maybe}}\n'
	want "config.yaml:1: providers.x.kind: 'open' is not known; expected one of sim, openai, gemini, anthropic, responses" 'providers: {x: {kind: open}}\n'
	url='expected an address that begins with http:// or https://'
	want "config.yaml:1: providers.x.base_url: 'ftp://x'; $url" \
	    'providers: {x: {base_url: ftp://x}}\n'
	want "config.yaml:1: providers.x.base_url: \"http:///v1\" names no host; $url" 'providers: {x: {base_url: "http:///v1"}}\n'
	want "config.yaml:1: providers.x.base_url: \"http://x /v1\" holds what no address does; $url" 'providers: {x: {base_url: "http://x /v1"}}\n'
}

@test "a key in the place of its variable is refused and not repeated" {
	want 'config.yaml:1: providers.openai.api_key_env: holds what no name does; expected the name of an environment variable, not the key' \
	    'providers: {openai: {api_key_env: sk-123}}\n'
}

@test "least above most is refused" {
	want 'config.yaml:1: aspects_per_review: 3 is more than 1; expected the smaller number first' 'aspects_per_review: [3, 1]\n'
	want 'config.yaml:1: lengths[].words: 9 is more than 2; expected the smaller number first' 'lengths: [{name: a, words: [9, 2]}]\n'
	want 'config.yaml:1: aspects_per_review: not two of them; expected [least, most], two whole numbers from 0 to 100' 'aspects_per_review: [1]\n'
}

@test "a table without weight, or with one below 0, is refused" {
	zero='all weights are 0; expected at least one above 0'
	want "config.yaml:1: ratings: $zero" 'ratings: {5: 0, 4: 0}\n'
	want "config.yaml:2: tones: $zero" '\ntones: {a: 0}\n'
	want "config.yaml:1: languages: $zero" 'languages: {en: 0}\n'
	want "config.yaml:2: personas: $zero" \
	    '\npersonas: [{name: a, weight: 0}]\n'
	want "config.yaml:1: lengths: $zero" \
	    'lengths: [{name: a, words: [1, 2], weight: 0}]\n'
	want "config.yaml:3: personas[].ratings: $zero" \
	    'personas:\n- name: a\n  ratings: {1: 0}\n'
	want 'config.yaml:1: ratings: an empty table; expected at least one weight above 0' 'ratings: {}\n'
	want 'config.yaml:1: tones: an empty list; expected a map of names to weights, or a list of names' 'tones: []\n'
	want "config.yaml:1: tones.a: '-1' is out of range; expected a number from 0 to 1000000000" 'tones: {a: -1}\n'
	want 'config.yaml:1: ratings.5: not set; expected a number from 0 to 1000000000' 'ratings: {5: ~}\n'
	want 'config.yaml:1: ratings.0: no rating; expected 1 to 5' \
	    'ratings: {0: 1}\n'
	want 'config.yaml:1: ratings.55: no rating; expected 1 to 5' \
	    'ratings: {55: 1}\n'
}

@test "a list without items, or an item without a name of its own, is refused" {
	want 'config.yaml:1: products: an empty list; expected a list of maps, each with a name' 'products: []\n'
	want 'config.yaml:2: products[]: name is not set; expected a text' \
	    'products:\n- category: x\n'
	want 'config.yaml:1: products[].name: "" is empty; expected a text' \
	    'products: [{name: ""}]\n'
	want "config.yaml:3: products: 'a' is there twice" \
	    'products:\n- {name: a}\n- {name: a}\n'
	want "config.yaml:1: personas: 'a' is there twice" \
	    'personas: [{name: a}, {name: a}]\n'
	want "config.yaml:1: lengths: 'a' is there twice" \
	    'lengths: [{name: a, words: [1, 2]}, {name: a, words: [3, 4]}]\n'
	want 'config.yaml:1: lengths[]: words is not set; expected [least, most], two whole numbers from 1 to 100000' 'lengths: [{name: a}]\n'
	want "config.yaml:1: tones: 'a' is there twice" 'tones: [a, b, a]\n'
}

@test "what no program can do without may not be unset" {
	want 'config.yaml:1: generation.seed: not set; expected a whole number from 0 to 9007199254740991' 'generation: {seed: ~}\n'
	want 'config.yaml:2: check: not set; expected a map' '\ncheck:\n'
	want 'config.yaml:1: providers.defaults: not set; expected a map' \
	    'providers: {defaults: ~}\n'
	want 'config.yaml:1: prompt.template: "" is empty; expected a text' \
	    'prompt: {template: ""}\n'
}

@test "an unknown provider is refused, and so is what is none" {
	for p in opnai defaults openai.model; do
		want "config.yaml:1: provider: '$p' is no entry of providers; expected one of $providers" "provider: $p\n"
	done
	want "config.yaml:1: provider: 'vllm' is no entry of providers; expected one of ${providers/vllm, /}" 'provider: vllm\nproviders: {vllm: ~}\n'
}

@test "an entry of providers without kind or address is refused" {
	want 'config.yaml:2: providers.x: kind is not set; expected one of sim, openai, gemini, anthropic, responses' 'providers:\n  x: {model: a}\n'
	want 'config.yaml:1: providers.x: base_url is not set; expected an address that begins with http:// or https://' 'providers: {x: {kind: openai}}\n'
	want 'config.yaml:1: providers.a b: expected a name of letters, digits, - and _' 'providers: {a b: {kind: sim}}\n'
}

# ------------------------------------------------------- where a key may be sent

stray='would send $OPENAI_API_KEY to http://127.0.0.1:1/v1, and this file was merely found; name it with -c if you mean it'

@test "a found file may not send a well-known key to another address" {
	want "config.yaml:3: providers.openai.base_url: $stray" \
	    'providers:\n  openai:\n    base_url: http://127.0.0.1:1/v1\n'
	want "config.yaml:1: providers.x.base_url: $stray" \
	    'providers: {x: {kind: openai, base_url: "http://127.0.0.1:1/v1", api_key_env: OPENAI_API_KEY}}\n'
	want "config.yaml:1: providers.ollama.api_key_env: ${stray/127.0.0.1:1/localhost:11434}" \
	    'providers: {ollama: {api_key_env: OPENAI_API_KEY}}\n'
	want "config.yaml:1: providers.openai.base_url: ${stray/http:\/\/127.0.0.1:1/https://api.openai.com.example}" \
	    'providers: {openai: {base_url: https://api.openai.com.example/v1}}\n'
}

@test "a file that is named, the user's own, or --set may" {
	echo 'providers: {openai: {base_url: http://127.0.0.1:1/v1}}' >c.yaml
	have providers.openai.base_url http://127.0.0.1:1/v1 -c c.yaml
	have providers.openai.base_url http://127.0.0.1:1/v1 \
	    -s providers.openai.base_url=http://127.0.0.1:1/v1
	RG_CONFIG=c.yaml have providers.openai.base_url http://127.0.0.1:1/v1
	mkdir -p x/rg-tools
	mv c.yaml x/rg-tools/config.yaml
	XDG_CONFIG_HOME=$PWD/x have providers.openai.base_url \
	    http://127.0.0.1:1/v1
}

@test "a found file may say what is harmless" {
	cat >config.yaml <<-'EOF'
	providers:
	  openai: {base_url: https://api.openai.com/v1/, account: mine, rpm: 3}
	  two: {kind: openai, base_url: https://api.openai.com/v1,
	    api_key_env: OPENAI_API_KEY}
	  lab: {kind: openai, base_url: http://10.0.0.7/v1, api_key_env: LAB_KEY}
	EOF
	have providers.openai.rpm 3
}

# --------------------------------------------------------------- hash and dump

@test "the hash is that of the values, however they are written" {
	cat >a.yaml <<-'EOF'
	ratings: {5: 1, 4: 2}	# a mix
	tones: [a, b]
	EOF
	printf 'tones: {b: 1, a: 1}\nratings:\n  4: 2\n  5: 1\nprompt: {system: ~}' \
	    >b.yaml
	a=$(conf -c a.yaml -H ratings tones prompt)
	[ "$a" = "$(conf -c b.yaml -H ratings tones prompt)" ]
	[ "$a" != "$(conf -c a.yaml -s ratings.4=3 -H ratings tones prompt)" ]
	[ "$a" != "$(conf -c a.yaml -H tones ratings prompt)" ]
	[ "$(conf -s 'aspects=[a, b]' -H aspects)" != \
	    "$(conf -s 'aspects=[b, a]' -H aspects)" ]
	[ "$(conf -s 'aspects=[a, b]' -H aspects)" != \
	    "$(conf -s 'aspects=["a, b"]' -H aspects)" ]
}

@test "what is dumped is read back as the same" {
	cat >a.yaml <<-'EOF'
	products:
	  - {name: "5", features: [' x ', "a: b", '# c', "é\t漢", ~no, "null"]}
	prompt: {template: "  two\n\nlines \n  {{brief}}", system: ~}
	tones: {on: 1, "a: b": 2, '~': 1, "- x": 1}
	EOF
	conf -c a.yaml -s 'prompt.answer=x: y # z' -d >b.yaml
	for key in generation providers products personas tones prompt check; do
		diff <(conf -c a.yaml -s 'prompt.answer=x: y # z' -H "$key") \
		    <(conf -c b.yaml -H "$key")
	done
}

@test "two --set of a provider's parts make one entry" {
	have providers.x.base_url http://localhost:1 \
	    -s providers.x.kind=openai -s providers.x.base_url=http://localhost:1
}
