/*
 * Words that the lists of what opens a reply and of what hands it over share.
 */
#ifndef CHATTER_WORDS_H
#define CHATTER_WORDS_H

#define SURE                                                                   \
	"sure|sure_thing|certainly|absolutely|of_course|definitely|gladly|"    \
	"understood|got_it|no_problem|with_pleasure|happy_to_help|my_pleasure"
#define HERE                                                                   \
	"here_is|here's|here_are|heres|here_you_go|below_is|below_are|"        \
	"following_is|the_following_is|please_find|i've_written|i_have_written"
#define WORK                                                                   \
	"review|reviews|text|draft|version|example|response|answer|json|"      \
	"sample|attempt|output|testimonial|feedback|object|write_up|"          \
	"paragraph|piece|evaluation"

#endif
