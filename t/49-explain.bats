# rg-check for people: --explain, --profile and --summary.
load helper

# Records with a review of this text, and title, and stars.
review() {
	gojq -cn --arg text "$1" --arg title "${2:-My view}" --argjson stars "${3:-4}" '{id: "r1",
	    reply: {text: ({$title, $text, rating: $stars} | tojson)}}'
}

@test "--explain: a review is shown as it is read, with the faults marked in place and the reasons" {
	review 'We moved to it from [Competitor] in spring. Mail me at jane@example.com or not, the lid never closes and nobody answers.' >in
	run -0 --separate-stderr rg-check --explain <in
	[ "$output" = "reject  r1, 4 stars
  My view
  We moved to it from [Competitor] in spring. Mail me at jane@example.com or
                      1^^^^^^^^^^^                       2^^^^^^^^^^^^^^^
  not, the lid never closes and nobody answers.
  1 placeholder: 1, limit 0
  2 email: e-mail address" ]
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected: placeholder 1, email 1' ]
}

@test "--explain: an accepted review is shown too, and what only warns says so" {
	review 'The lid closes. It boils fast.' | gojq -c '.attempt = 2 | .plan = {aspects: ["noise"]}' >in
	run -0 --separate-stderr rg-check --explain <in
	[ "$output" = 'accept  r1, attempt 2, 4 stars
  My view
  The lid closes. It boils fast.
  1 aspects (warns): 0, limit 0.3' ]
}

@test "--explain: a reply in which there is no review is shown as it came" {
	echo '{"id":"r1","reply":{"text":"I would rather not."}}' >in
	run -0 --separate-stderr rg-check --explain <in
	[ "${lines[0]}" = 'reject  r1' ]
	[ "${lines[1]}" = '  I would rather not.' ]
	[[ ${lines[2]} = '  1 parse: not a JSON object, limit a JSON object: "I would rather not."' ]]
}

@test "--explain: rejected records are shown with the reasons for which they were rejected" {
	{ review 'The lid closes well and it boils fast, I like it.'; review 'The lid closes well and it boils fast, I like it.' | gojq -c '.id = "r2"'; } |
	    rg-check -q --rejects rej >/dev/null
	run -0 --separate-stderr rg-check --explain <rej
	[ "$output" = 'reject  r2, 4 stars
  My view
  The lid closes well and it boils fast, I like it.
  1 duplicate: 1, limit 1, as r1' ]
	[ "$stderr" = 'rg-check: 1 read, 0 accepted, 1 rejected' ]
}

@test "--explain: what acts on a terminal is escaped, in the text, the title, the id and the reasons" {
	review $'Nice \e[2J lid \xe2\x80\xae here. [Your \e]0;x\a Name]' $'\e[31mred' | gojq -c '.id = "a\u001bb"' >in
	run -0 --separate-stderr rg-check --explain <in
	[[ $output != *[$'\e\a\x7f']* && $output != *$'\xe2\x80\xae'* ]]
	[ "${lines[0]}" = 'reject  a\x1bb, 4 stars' ]
	[ "${lines[1]}" = '  \x1b[31mred' ]
	[[ ${lines[2]} = *'Nice \x1b[2J lid \xe2\x80\xae here.'* ]]
}

@test "--explain: ideographs are two columns wide, and lines are broken between them" {
	review "$(printf '酒店的位置还不错%.0s' {1..6})[Name]好。" >in
	run -0 --separate-stderr rg-check --explain --set check.repeated_phrases.mode=off <in
	[ "${lines[2]}" = "  $(printf '酒店的位置还不错%.0s' {1..4})酒店的位置还不" ]
	[ "${lines[3]}" = '  错酒店的位置还不错[Name]好。' ]
	[ "${lines[4]}" = '                    1^^^^^' ]
}

@test "--explain: on a terminal the faults are in reverse and the lines as wide as it is" {
	command -v script || skip
	review 'We moved to it from [Competitor] in spring and then back again.' >in
	script -qec 'stty cols 40; rg-check -q --explain <in' /dev/null >out </dev/null
	grep -qF $'  We moved to it from \e[7m[Competitor]\e[0m in' out
	grep -qF '  spring and then back again.' out
	! grep -qF '^^^' out
}

@test "--explain: a megabyte without a blank costs no time" {
	gojq -cn '{id: "r1", review: {title: "a", text: ("x" * 1000000), rating: 4}, check: {verdict: "accept", reasons: []}}' >in
	timeout 10 rg-check -q --explain <in >out
	[ "$(wc -l <out)" -eq 12824 ]
}

@test "--profile: each rule says how many genuine reviews it refuses, with an interval and the first line" {
	{
		for i in {1..19}; do echo "{\"text\":\"Loud lodge$i, kind staff$i, cold room$i.\",\"rating\":4}"; done
		echo '{"text":"Write to jane@example.com about it.","rating":2}'
	} >real
	run -0 --separate-stderr rg-check --profile real --set check.near_duplicate.short_limit=1
	[ "${lines[0]}" = 'rule               mode   limit  refused    share  95 % interval     first line' ]
	grep -qxF 'email              on         -        1   5.00 %   0.89 to 23.61 %  20' <<<"$output"
	grep -qxF 'terms              off        1        0   0.00 %   0.00 to 16.11 %' <<<"$output"
	[ "${lines[-1]}" = 'any                                    1   5.00 %   0.89 to 23.61 %' ]
	# a line for each rule that has a mode
	[ "$(awk 'NR > 1 && $1 != "any" { print $1 }' <<<"$output")" = "$(rg-check --print-config | sed -n '/^check:/,/^[a-z]*:$/s/^  \([a-z_]*\):.*/\1/p' | grep -v ^external)" ]
	[ "$stderr" = 'rg-check: 20 read, 19 accepted, 1 rejected: email 1' ]
}

@test "--profile, --seen and --train read CSV by its name, a dot in a column's too" {
	printf 'r.text,r.stars\n"Boils\nfast, and well.",5/5\nMail jo@example.com for it.,4\nshort\n' >real.csv
	run -1 --separate-stderr rg-check --profile real.csv --field r.text --rating-field r.stars --json
	[ "$(gojq -c '[.reviews, .broken, .refused, (.rules[] | select(.rule == "email").first)]' <<<"$output")" = '[2,1,1,4]' ]
	[ "$stderr" = 'rg-check: real.csv:5: a row of 1 cells, expected 2
rg-check: 2 read, 1 accepted, 1 broken, 1 rejected: email 1' ]
	run -0 --separate-stderr rg-check --field r.text --seen real.csv --set check.short_repeat.words=0 --rejects rej <<<'{"r.text":"boils fast and well"}'
	[ "$(gojq -r '.check.reasons[0] | "\(.rule) \(.of)"' rej)" = 'duplicate real.csv:2' ]
	run -2 --separate-stderr rg-check --train real.csv -o table --field r.text --rating-field r.stars
	[ "${stderr_lines[1]}" = "rg-check: 'real.csv' has 0 reviews of 1 or 2 stars and 2 of 4 or 5; expected 50 of either" ]
	run -2 --separate-stderr rg-check --profile none.csv
	[ "$stderr" = "rg-check: cannot read 'none.csv': No such file or directory" ]
}

@test "--profile: every rule is on, whatever its mode, with the limit of the configuration" {
	printf '%s\n' '{"text":"so so so so bad","rating":1}' '{"text":"The tap leaks.","rating":1}' >real
	run -0 --separate-stderr rg-check -q --profile real --json --set check.repeated_words.mode=off --set check.repeated_words.limit=3
	[ "$(gojq -c '.rules[] | select(.rule == "repeated_words") | [.mode, .limit, .refused, .share, .first]' <<<"$output")" = '["off",3,1,0.5,1]' ]
	[ "$(gojq -c '[.reviews, .broken, .refused, .share]' <<<"$output")" = '[2,0,1,0.5]' ]
}

@test "--profile: fields of other names, broken lines, and a file that is not there" {
	printf '%s\n' '{"body":"Terrible. It does not work, what a waste of money, awful.","s":"5"}' '{oops' >real
	run -1 --separate-stderr rg-check --profile real --field body --rating-field s
	grep -q '^contradiction .* 1 100.00 %' <<<"$output"
	[ "${stderr_lines[0]}" = 'rg-check: real:2: not a JSON object' ]
	run -2 --separate-stderr rg-check --profile none
	[ "$stderr" = "rg-check: cannot open 'none': No such file or directory" ]
	: >empty
	run -0 --separate-stderr rg-check --profile empty
	[ "${#lines[@]}" -eq 1 ]
}

@test "--summary: the counters by rule, as JSON" {
	{ review 'Mail jane@example.com.'; review 'Mail [Name] at jane@example.com.'; review 'The lid closes.'; echo '{oops'; echo '{"id":"x","error":{"class":"timeout"}}'; } >in
	run -1 --separate-stderr rg-check -q --summary sum <in
	[ "$(jq -c . sum)" = '{"read":5,"accepted":1,"rejected":2,"failed":1,"broken":1,"rules":{"email":2,"placeholder":1}}' ]
	run -2 --separate-stderr rg-check -q --summary no/sum <in
	[[ $stderr = *"rg-check: cannot write 'no/sum': No such file or directory" ]]
}
