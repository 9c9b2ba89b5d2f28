# What a phrase of rg-check's tables finds (phrase.h).
load helper

@test "words, alternatives and several words in one are found in any case" {
	run -0 phrase find 'as an|a language_model|llm' <<-'END'
		Well, As A language model I know
		as an LLM, I know
		as an old language model
		as language model
	END
	[ "$output" = $'As A language model\nas an LLM\n-\n-' ]
}

@test "an optional element may be left out" {
	run -0 phrase find 'here is a? review' <<-'END'
		here is a review
		here is review
		here is the review
	END
	[ "$output" = $'here is a review\nhere is review\n-' ]
}

@test "a gap takes at most so many words, none of those that are excepted" {
	run -0 phrase find 'write ~2!no|never review' <<-'END'
		write review
		write a short review
		write a very short review
		write no review
		write a never review
	END
	[ "$output" = $'write review\nwrite a short review\n-\n-\n-' ]
}

@test "what must not follow uses up nothing" {
	run -0 phrase find 'an ai !engineer|tool' <<-'END'
		as an AI I write
		as an AI engineer I write
		I am an AI. Engineer that I am
	END
	[ "$output" = $'an AI\n-\nan AI' ]
}

@test "marks: the end of a clause, the end and the beginning of a sentence" {
	run -0 phrase find '^ sure ,' <<-'END'
		Sure, why not
		Not so. Sure: it works
		I am sure, really
		Sure it works
	END
	[ "$output" = $'Sure\nSure\n-\n-' ]
	run -0 phrase find 'a bot $' <<-'END'
		I am a bot. Really
		I am a bot, really
	END
	[ "$output" = $'a bot\n-' ]
}

@test "a phrase runs over the end of a sentence only where it has a \$" {
	run -0 phrase find 'i cannot ~3 sorry' 'no $ way' <<-'END'
		I cannot do it. Sorry
		No. Way too big
		No way
	END
	[ "$output" = $'-\nNo. Way\n-' ]
}

@test "a gap behind a \$ begins with the next sentence" {
	run -0 phrase find 'got_it $ ~3!not|my one' <<-'END'
		Got it. One
		Got it. Here comes another one
		Got it. Not this one
		Got it. Here. One
		Got it. Here comes yet another one
	END
	[ "$output" = $'Got it. One\nGot it. Here comes another one\n-\n-\n-' ]
}

@test "the first place is found, and there the first of the phrases" {
	run -0 phrase find 'review' 'i write' 'i write a ~3 review' <<-'END'
		today I write a short review
	END
	[ "$output" = 'I write' ]
}

@test "a search by rare words finds what a search at every word finds" {
	run -0 phrase agree 40000 1
	[[ "$output" == 'found '?????* ]]
	[ "${#lines[@]}" = 1 ]
}

@test "all phrases that rg-check looks for were compiled when it was built" {
	run -0 phrase missing
	[ "$output" = 0 ]
}

@test "signs of different kinds add up, the same kind counts once" {
	run -0 points 5 <<-'END'
		so blue and then red it was
		blue, blue and blue again, no more
		red and redder, and nothing
		blue at first, a redder one at last
	END
	[ "$output" = 'blue and then red
-
-
blue at first, a redder' ]
}

@test "signs add up only if one of them is telling, and by the most of a word" {
	run -0 points 5 <<-'END'
		red and green, and nothing tells
		red and green, and blue
		red and a green leaf
		a green leaf and blue
	END
	[ "$output" = '-
red and green, and blue
-
-' ]
}

@test "signs add up within 40 words, and the later one counts anew" {
	local far

	far=$(printf 'x%.0s ' {1..40})
	run -0 points 5 <<-END
		red ${far% x } blue
		red $far x blue
		red $far x blue then red
	END
	[ "${lines[0]: -6}" = 'x blue' ]
	[ "${lines[1]}" = - ]
	[ "${lines[2]}" = 'blue then red' ]
}

@test "a thousand signs are enough of them" {
	run -0 points 5 <<<"$(printf 'red %.0s' {1..999})blue"
	[ "${output: -8}" = 'red blue' ]
	run -0 points 5 <<<"$(printf 'red %.0s' {1..1000})blue"
	[ "$output" = - ]
}
