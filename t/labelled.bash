# Labelled texts: t/check/RULE.yes has texts in which the rule must find its
# fault, t/check/RULE.no harmless look-alikes, a text a line; \n stands for a
# new line: `load labelled`.
# shellcheck shell=bash disable=SC2016 # what gojq expands

off=(--set check.duplicate.mode=off --set check.near_duplicate.mode=off)

# Judge each line of standard input as a text.
judge() {
	jq -Rc '{id: "line \(input_line_number)", reply: {text:
	    ({title: "A title", text: gsub("\\\\n"; "\n"), rating: 4} | tojson)}}' |
	    rg-check "${off[@]}" --rejects rej
}

# Texts of a file in which the rule found nothing.
missed() {
	judge <"$ROOT/t/check/$1.yes" >accepted 2>err
	gojq -r .review.text accepted
	gojq -r --arg rule "$1" 'select([.check.reasons[].rule] | index($rule) | not) | .review.text' rej
}

# Texts of a file of harmless ones that any rule refused.
accused() {
	judge <"$ROOT/t/check/$1.no" >accepted 2>err
	[ -s accepted ]
	[ ! -e rej ] || [ ! -s rej ] || gojq -r '"\(.review.text): \(.check.reasons[0].evidence)"' rej
}

# The first reason for a text, with a plan, a prompt and a title if given, and
# with the options that stand in `without`.
without=()
reason() {
	gojq -cn --arg text "$1" --argjson more "${2:-{\}}" --arg title "${3:-A title}" '
	{id: "a", reply: {text: ({title: $title, text: $text, rating: 4} | tojson)}} * $more' >in
	rg-check --set check.product.mode=off "${without[@]}" --rejects rej \
	    <in >out 2>err
	jq -c '.check.reasons[0] | [.rule, .evidence, .value, .limit, .at]' rej out | head -1
	rm -f rej
}
