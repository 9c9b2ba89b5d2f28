load helper

# praise N, blame N: N lines "LABEL<TAB>TEXT" that tell which they are, among
# words that do not.
praise()
{
	for ((i = 0; i < $1; i++)); do
		printf '1\tday %d of a good kettle on shelf %d\n' "$i" $((i % 7))
	done
}
blame()
{
	for ((i = 0; i < $1; i++)); do
		printf '0\tday %d of a bad kettle on shelf %d\n' "$i" $((i % 7))
	done
}

@test "linear: a model tells texts apart by a word, and is sure of it" {
	{ praise 40; blame 40; } >in
	printf '?\tour good lamp\n?\tour bad lamp\n' >>in
	run -0 linear 2 5 <in
	[[ ${lines[0]} == '1 0.9'* ]]
	[[ ${lines[1]} == '0 0.9'* ]]
	[ "$(linear 2 5 5 <<<"$(praise 40; blame 40)")" = '80 of 80' ]
}

@test "linear: labels that the text does not tell are told no better than by chance" {
	for i in {1..200}; do
		printf '%d\tthe shelf %d of day %d\n' $((i / 5 * 7919 % 2)) \
		    $((i * 31 % 97)) $((i * 17 % 89))
	done >in
	n=$(linear 2 5 5 <in | cut -d' ' -f1)
	[ "$n" -gt 70 ] && [ "$n" -lt 130 ]
}

@test "linear: a pair of words tells what single words cannot, and of three classes" {
	for i in {1..60}; do
		printf '0\tnot good but bad item %d\n' "$i"
		printf '1\tnot bad but good item %d\n' "$i"
		printf '2\tgood and bad and not item %d\n' "$i"
	done >in
	[ "$(linear 3 5 5 <in)" = '180 of 180' ]
}

@test "linear: equal input gives equal weights" {
	{ praise 20; blame 20; echo $'?\tday of a shelf'; } >in
	[ "$(linear 2 5 <in)" = "$(linear 2 5 <in)" ]
}
