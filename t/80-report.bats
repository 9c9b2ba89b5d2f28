load helper

# review ID RATING TEXT [JQ]: a line of a folder
review() {
	gojq -cn --arg id "$1" --argjson rating "$2" --arg text "$3" '{id: $id,
		title: "T", text: $text, rating: $rating, product: "K2",
		category: "kitchen", persona: "hobbyist", tone: "dry",
		aspects: ["noise"], language: "en", planned_rating: $rating,
		words_min: 2, words_max: 9, synthetic: true, simulated: false,
		provider: "p", model: "m", digitalSourceType: "x",
		prompt_sha256: null, seed: null, attempt: 1} | '"${4:-.}"
}

@test "report: the folder gets a page, a Markdown file and the figures" {
	mkdir d
	review a 5 "Good and quiet." >d/reviews.jsonl
	run -0 --separate-stderr rg-report d
	[ "$output" = '' ]
	[ "$stderr" = "rg-report: d/report.html: 1 reviews" ]
	[ "$(ls d)" = $'report.html\nreport.json\nreport.md\nreviews.jsonl' ]
	[ "$(gojq -c '[.format, .name, .seed, .reviews, .funnel.accepted]' \
	    d/report.json)" = '[1,"d",1,1,1]' ]
	run -0 rg-report -q -o . --seed 2 d
	[ "$output" = '' ]
	[ "$(gojq .seed report.json)" = 2 ]
}

@test "report: who may not look into DIR.run gets a report without it, and is told once" {
	rg-generate -n 5 -o d --set sim.latency=0.001
	chmod 0 d.run
	# root may look everywhere, unless that is taken from it
	mortal=(setpriv --bounding-set '-dac_override,-dac_read_search')
	"${mortal[@]}" true 2>/dev/null || mortal=()
	run -0 --separate-stderr "${mortal[@]}" rg-report d
	chmod 700 d.run
	[ "$stderr" = "\
rg-report: cannot open 'd.run/spend.jsonl': Permission denied: the report does without what it may not read of 'd.run'
rg-report: d/report.html: 5 reviews" ]
	[ "$(gojq -c '[.reviews, .funnel.asked]' d/report.json)" = '[5,null]' ]
}

@test "report: what is no review is named and costs exit status 1, a missing folder 2" {
	mkdir d
	{ review a 5 "Good."; echo '{oops'; echo '{"id":"b"}'; } >d/reviews.jsonl
	run -1 --separate-stderr rg-report -q d
	[ "$stderr" = "\
rg-report: d/reviews.jsonl:2: not a JSON object
rg-report: d/reviews.jsonl:3: no review: expected id and text" ]
	[ "$(gojq .reviews d/report.json)" = 1 ]
	run -2 --separate-stderr rg-report nothing
	[ "$stderr" = "rg-report: cannot open 'nothing/reviews.jsonl': No such file or directory" ]
	run -2 --separate-stderr rg-report
	[ "$stderr" = "rg-report: expected one folder (see 'rg-report -h')" ]
}

@test "report: what the checks let pass of openers and phrases misses no threshold" {
	mkdir d
	for i in {1..20}; do review "$i" 5 "So good is this thing $i w$i x$i y$i z$i"; done >d/reviews.jsonl
	set -- --set report.near_duplicates=1 --set check.phrase.mode=off
	run -1 --separate-stderr rg-report -q --fail-under "$@" d
	[ "$stderr" = "\
rg-report: report.opener: reviews that begin alike: 1, expected at most 0.1
rg-report: report.phrase: reviews that share a phrase: 1, expected at most 0.1" ]
	run -0 rg-report -q --fail-under "$@" --set check.opener.least=20 --set check.phrase.least=20 d
}

@test "report: the product's name is one word of an opener and of a phrase" {
	mkdir d
	for i in {1..20}; do
		for p in 'Acme 5 l kettle' 'The Old Inn at Bath'; do
			review "$p$i" 5 "$p a$i b$i c$i d$i" | gojq -c --arg p "$p" '.product = $p'
		done
	done >d/reviews.jsonl
	rg-report -q --set report.near_duplicates=1 d
	[ "$(gojq -c '[.phrasing | (.openers, .phrases)[] | .reviews, (.words | split(" ")[0])] | unique' d/report.json)" = '[2,"[product]"]' ]
}

@test "report: --fail-under finds a set too small, and fails where the plan cannot be made" {
	set -- --fail-under --set report.opener=1 --set report.closer=1 --set report.phrase=1 --set report.plan_distance=1
	mkdir own
	printf 'prompt: {template_file: t.txt}\n' >own/c.yaml
	printf 'Review {{product}}.\n{{answer}}\n{{brief}}\n' >own/t.txt
	rg-generate -c own/c.yaml -n 5 -o d --set sim.latency=0.001
	run -0 --separate-stderr rg-report -q "$@" d
	run -1 --separate-stderr rg-report -q "$@" --set generation.num_samples=20 d
	[ "$stderr" = "rg-report: report.delivered: planned reviews that are there: 0.25, expected at least 1" ]
	run -1 --separate-stderr rg-report -q "$@" --set generation.seed=7 d
	unknown="rg-report: report.delivered: planned reviews that are there: not known, for 'd.run/config.yaml' makes no plan of which a review is here"
	[ "$stderr" = "$unknown" ]
	rm own/t.txt
	run -1 --separate-stderr rg-report -q "$@" d
	[[ ${stderr_lines[0]} = "rg-report: d.run/config.yaml:"*": prompt.template_file: cannot read '$PWD/own/t.txt': No such file or directory" ]]
	[ "${stderr_lines[1]}" = "$unknown" ]
	[ "${#stderr_lines[@]}" = 2 ]
	run -0 rg-report -q --set report.delivered=null "$@" d
}

@test "report: --fail-under exits 1 if a threshold is missed, and names it" {
	mkdir d
	{ review a 5 "It was good and quiet."; review b 4 "A fine thing, all in all."; } >d/reviews.jsonl
	run -0 rg-report -q --fail-under d
	for i in {1..40}; do review "$i" 5 "So good is this thing, $i here"; done >d/reviews.jsonl
	run -0 --separate-stderr rg-report -q d
	[ "$stderr" = '' ]
	run -1 --separate-stderr rg-report -q --fail-under d
	[ "$stderr" = "\
rg-report: report.near_duplicates: reviews that resemble an earlier one: 0.975, expected at most 0.01
rg-report: report.opener: reviews that begin alike: 1, expected at most 0.1
rg-report: report.phrase: reviews that share a phrase: 1, expected at most 0.1" ]
	[ "$(gojq -c '.summary.thresholds[] | select(.name == "opener") | [.want, .limit, .value, .pass]' \
	    d/report.json)" = '["at most",0.1,1,false]' ]
	[ "$(gojq -c '.summary.thresholds[] | select(.name == "acceptance").pass' d/report.json)" = null ]
	run -0 rg-report -q --fail-under --set report.opener=1 --set report.phrase=1 \
	    --set report.near_duplicates=1 d
}
