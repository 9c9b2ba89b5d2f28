# Attributes of the user's own, conditional tables, other domains.
load helper

own() {
	cat >own.yaml <<-'E'
	products:
	  - {name: p, category: k}
	  - {name: q, category: k}
	  - {name: r}
	personas:
	  - {name: s}
	  - {name: t, ratings: {5: 1, 1: 2}}
	ratings: {5: 5, 4: 3, 3: 2}
	aspects: [a]
	categories: {k: {aspects: [b]}}
	attributes:
	  visit_type:
	    values: {lunch: 60, dinner: 40}
	    tables:
	      - {when: {category: k}, values: [dinner, late]}
	      - {when: {product: r}, values: {lunch: 1}}
	  mood:
	    values: [good, bad]
	    tables:
	      - {when: {rating: 1}, values: {bad: 9, good: 1}}
	      - {when: {rating: 5}, values: {good: 1}}
	  tone:
	    values: {dry: 1, warm: 3}
	    tables:
	      - {when: {visit_type: dinner}, values: {dry: 2, warm: 1}}
	  length:
	    tables:
	      - {when: {persona: s}, values: {short: 1, long: 1}}
	E
}

# awk over the slots of 1000 plans: rating product persona length tone visit mood
slots() {
	rg-prompts -c own.yaml -n 1000 --plan | sed '1d;/^$/,$d' |
	    awk -F '\t' '{ r = $2; p = $3; s = $4; l = $5; t = $6; v = $8; m = $9 }'"$1"
}

# Fail unless got is within 1 of n * share: near GOT N SHARE
near='function near(got, n, share) { if (got - n * share > 1 || n * share - got > 1) {
	print got, n, share; bad = 1 } } END { exit bad }'

@test "each table of an attribute is kept to within 1 over its slots, whatever decides on what" {
	own
	slots '{ n[t "/" (v == "dinner")]++; k[v == "dinner"]++ }
	    END { near(n["dry/1"], k[1], 2 / 3); near(n["dry/0"], k[0], 1 / 4) }'"$near"
	slots 'p != "r" { k++; n[v]++ } p == "r" && v != "lunch" { bad = 1 }
	    END { near(n["dinner"], k, 1 / 2); near(n["late"], k, 1 / 2) }'"$near"
	slots 'r == 1 { k++; n += m == "bad" } r == 5 && m == "bad" { bad = 1 }
	    r == 3 || r == 4 { k2++; n2 += m == "bad" }
	    END { near(n, k, 0.9); near(n2, k2, 0.5) }'"$near"
	slots 's == "s" { k++; n += l == "short" } s == "s" && l == "medium" { bad = 1 }
	    s == "t" { k2++; n2 += l == "medium" } END { near(n, k, 0.5); near(n2, k2, 0.45) }'"$near"
	slots 's == "t" { k++; n += r == 5 } END { near(n, k, 1 / 3) }'"$near"
}

@test "--plan sets what each value was planned beside what its tables ask for" {
	own
	rg-prompts -c own.yaml -n 1000 --plan >plan
	[ "$(head -n 1 plan)" = $'slot\trating\tproduct\tpersona\tlength\ttone\tlanguage\tvisit_type\tmood\taspects' ]
	sed -n '/^attribute/,$p' plan | awk -F '\t' 'NR > 1 { d = $3 - $4; if (d > 3 || d < -3) { print; exit 1 } }'
	[ "$(awk -F '\t' 'NF == 4 && $1 == "visit_type" { print $2 }' plan | xargs)" = 'lunch dinner late' ]
	[ "$(awk -F '\t' 'NF == 4 && $1 == "tone" { print $2 }' plan | xargs)" = 'dry warm' ]
}

@test "a larger number extends the plan, and pairs with an attribute of one's own meet" {
	own
	rg-prompts -c own.yaml -n 300 >long
	rg-prompts -c own.yaml -n 100 | cmp - <(head -n 100 long)
	[ "$(rg-prompts -n 400 --plan --set 'attributes={x: {values: [a, b, c, d]}}' |
	    awk -F '\t' 'NF == 9 && $1 != "slot" { print $3, $8 }' | sort -u | wc -l)" = 28 ]
}

@test "an attribute of one's own is in the plan, the brief and the prompt" {
	own
	rg-prompts -c own.yaml -n 20 --set 'prompt.template=V {{visit_type}} M {{mood}} T {{tone}}. {{attributes}}' >got
	gojq -es 'all(.plan as $p | .prompt | split("\n") | (.[-1] | fromjson) as $b |
	    .[0] == "V \($p.visit_type) M \($p.mood) T \($p.tone). visit type: \($p.visit_type), mood: \($p.mood)" and
	    $b.attributes == {visit_type: $p.visit_type, mood: $p.mood})' got
	rg-prompts -c own.yaml -n 1 | gojq -r .prompt | grep -q '^Keep to this too: visit type: '
	run -1 grep 'Keep to' < <(rg-prompts -n 1 | gojq -r .prompt)
}

@test "the lines of a dataset have it under its name" {
	own
	rg-prompts -c own.yaml -n 5 | tee asked | rg-call -c own.yaml --set sim.latency=0 2>err |
	    rg-check -c own.yaml 2>>err | rg-collect -c own.yaml -o out 2>>err
	gojq -es 'length == 5 and all(has("visit_type") and has("mood"))' out/reviews.jsonl
	[ "$(gojq -r '"\(.id) \(.visit_type)"' out/reviews.jsonl | sort)" = "$(gojq -r '"\(.id) \(.plan.visit_type)"' asked | sort)" ]
}

@test "what attributes cannot be is refused with file and line" {
	bad() {
		printf 'attributes:\n  %s\n' "$1" >bad.yaml
		run -2 --separate-stderr rg-prompts -c bad.yaml
		[ "$stderr" = "rg-prompts: bad.yaml:2: $2" ] || { echo "$stderr"; return 1; }
	}
	bad 'x: {}' 'attributes.x.values is not set; expected a map of names to weights, or a list of names'
	bad 'text: {values: [a]}' 'attributes.text: the name means something else; expected another'
	bad 'persona: {values: [nobody]}' "attributes.persona: 'nobody' is not known"
	bad 'x: {values: [a], tables: [{when: {y: b}, values: [a]}]}' "when: no attribute 'y'"
	bad 'x: {values: [a], tables: [{when: {tone: blue}, values: [a]}]}' "when: no tone 'blue'"
	bad 'x: {values: [a], tables: [{when: {}, values: [a]}]}' 'when: expected an attribute and its value'
	bad 'x: {values: [a], tables: [{when: {product: Nimbus Notes, category: kitchen}, values: [a]}]}' 'when: it holds for no value'
	bad 'x: {values: [a], tables: [{when: {tone: critical, rating: 1}, values: [a]}, {when: {language: en}, values: [a]}]}' "when: 'tone', 'rating' and 'language' cannot all decide on one attribute; expected at most two"
	bad 'rating: {tables: [{when: {tone: critical}, values: {1: 1}}]}' 'attributes.rating: some personas have ratings of their own'
	bad 'x: {values: {a: 0}}' 'attributes.x.values: all weights are 0; expected at least one above 0'
	bad 'x: {values: [a], tables: [{values: [a]}]}' 'attributes.x.tables[]: when is not set; expected a map of names'
	bad 'x: {value: [a]}' 'attributes.x.value: unknown key; did you mean values?'
	bad 'x: {values: [a], tables: [{when: {x: a}, values: [a]}]}' "attributes.x: its tables depend on itself"
	bad '{x: {values: [a], tables: [{when: {y: a}, values: [a]}]}, y: {values: [a], tables: [{when: {x: a}, values: [a]}]}}' 'attributes.x: its tables depend on itself'
}

@test "seventeen attributes of one's own are one too many" {
	sixteen=$(printf 'a%s: {values: [x, y]}, ' {1..16})
	run -0 rg-prompts -n 50 --set "attributes={$sixteen}"
	run -2 --separate-stderr rg-prompts --set "attributes={$sixteen a17: {values: [x]}}"
	[[ $stderr == *'attributes.a17: expected at most 16 attributes of your own' ]]
}

@test "each worked configuration gives 100 accepted reviews of its own domain from rg-sim" {
	for f in "$ROOT"/man/examples/*.yaml; do
		name=$(basename "$f" .yaml)
		rg-generate -c "$f" -n 100 -j 10 -o "$name" --set sim.latency=0 2>err
		[ "$(wc -l <"$name/reviews.jsonl")" -eq 100 ]
		[ "$(gojq -r .product "$name/reviews.jsonl" | sort -u | wc -l)" -ge 4 ]
		gojq -es --arg first "$(sed -n 's/^  - {name: \([^,]*\),.*/\1/p' "$f" | head -n 1)" \
		    'any(.product == $first and (.text | contains($first)))' "$name/reviews.jsonl"
	done
	[ "$(gojq -s 'map(keys) | unique | length' restaurant/reviews.jsonl)" = 1 ]
	gojq -es 'all(.party and .time and .occasion)' restaurant/reviews.jsonl
}

@test "the worked configurations are installed with the documentation" {
	make -s -C "$ROOT" install DESTDIR="$PWD/root" PREFIX=/usr >log 2>&1
	diff -r "$ROOT/man/examples" root/usr/share/doc/rg-tools/examples
	make -s -C "$ROOT" uninstall DESTDIR="$PWD/root" PREFIX=/usr >log 2>&1
	[ ! -e root/usr/share/doc/rg-tools ]
}
