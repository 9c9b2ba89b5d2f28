# Lines that a rule of rg-check could be slow on: `load shapes` or source it.
# SHAPES are what they repeat; shapes BYTES prints a record of each, whose id is
# the shape; judge_shapes BYTES SECONDS judges them, each in such time of the
# processor.
# shellcheck shell=bash disable=SC2016,SC2034

SHAPES=(a ' ' 'Hmm. ' 'XXX ' $'N/A Vacuum is on..\n' '[' '[(' '{{' 'a@' 1 '12 ' '+1-' $'e\xcc\x81' 'a ' '<' '<think ' '# '
    'a.' '://' 'www.' 'ab.it ' '**' '**a' '"' '\u' $'\xc3\x83' $'\xd0\xa0' $'a\xd0\xb0'
    $'\xe7\x9a\x84' $'\xe2\x98\x85' $'a\xe2\x80\x8d' 'DE19 ' '(at)' '12 rue de ' 'XX ' 'A_'
    '[url]' 'from [old town] ' $'\xe3\x80\x90\xe5\x90\x8d' 'at Your Brand. '
    'as an ai ' "i'm sorry but i cannot " 'rating: ' '", "a": 1' '"a",1,' 'a1-' 'x(a="'
    'a=' '=>' $'a|\n' 'x: "' "'" '%20' '/%20' '&lt;' '</a' '[A]' 'a: b ' '}' '`' '"\n"a": 1' 'a::' '____mm ' '2 3 4 '
    'ssn 1 2 3 4 5 6 7 8 9 ' '12 3456 789 ' 'Keep the tone, ' $'- \n' $'a b:\n\n'
    'a | ' '<pros>' $'\xe2\xad\x90 ' $'a: 4/5\n' '"ab": ' 'TBD 20XX ' '[DAUER] '
    'a <div> ' $'a\n---\n' $'\x24NaN ' 'insert here ' 'a_b.c.d ' 'the  is ' 'sentiment=a ' 'on ??? street '
    '|name|' ' //CITY' 'at @city ' ' _ a' ' £… a' 'of  and ' 'a , , a' '████' ' N/A' 'page TBD ' '(fill in' '"title of ' '<<A' '-me-in-'
    '&eacute ' '&amp;' '&lt;a b ' '[/b]' '[b' '## a ' '##end ' $'end of\n' ':::' '| a=' $'a_b: 1\n' $'- pros:\n' $'[a]\n'
    'of [flowers] looked ' '[a b]-ban ' 'at   and ' 'in , a' '#{a} ' $'\x24a_b ' 'X,XXX ' '[quote first ' ': [a b]. ' '##:## '
    '<br> ' "'''" $'== a\n' '\\&' '=20' $'a=\n' '*A:* ' ':* ' '- [x' '_A:')

shapes()
{
	gojq -nc --argjson bytes "$1" '$ARGS.positional[] | {id: .,
	    body: (. * ($bytes / utf8bytelength | floor)),
	    plan: {language: "en", product: "Acme K2 kettle"}}' \
	    --args "${SHAPES[@]}"
}

judge_shapes()
{
	local line

	shapes "$1" | split -l 1 - line.
	[ "$(printf '%s\n' line.* | wc -l)" -eq "${#SHAPES[@]}" ] || return
	for line in line.*; do
		(ulimit -t "$2"; rg-check -q --field body <"$line" >out 2>err) || {
			echo "more than $2 s for a row of $(gojq .id "$line")"
			return 1
		}
		[ ! -s err ] || return
		rm "$line"
	done
}
