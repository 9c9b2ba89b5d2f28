# rg-check: personal data in a text.
load helper
load labelled

@test "email: every wording is found" {
	run -0 missed email
	[ "$output" = '' ]
}

@test "email: none of the look-alikes is accused" {
	run -0 accused email
	[ "$output" = '' ]
}

@test "email: what is quoted begins with a whole character" {
	text="$(printf '房%.0s' {1..40})john.doe@example.com"
	gojq -cn --arg text "$text" '{id: "a", $text}' >in
	run -0 rg-check -q --field text --rejects rej <in
	iconv -f UTF-8 -t UTF-8 rej >whole
	cmp rej whole
	[ "$(gojq -r '.check.reasons[-1].evidence' rej)" = "${text: -74}" ]
}

@test "phone: every wording is found" {
	run -0 missed phone
	[ "$output" = '' ]
}

@test "phone: none of the look-alikes is accused" {
	run -0 accused phone
	[ "$output" = '' ]
}

@test "card: every wording is found" {
	run -0 missed card
	[ "$output" = '' ]
}

@test "card: none of the look-alikes is accused" {
	run -0 accused card
	[ "$output" = '' ]
}

@test "iban: every wording is found" {
	run -0 missed iban
	[ "$output" = '' ]
}

@test "iban: none of the look-alikes is accused" {
	run -0 accused iban
	[ "$output" = '' ]
}

@test "national_id: every wording is found" {
	run -0 missed national_id
	[ "$output" = '' ]
}

@test "national_id: none of the look-alikes is accused" {
	run -0 accused national_id
	[ "$output" = '' ]
}

@test "address: every wording is found" {
	run -0 missed address
	[ "$output" = '' ]
}

@test "address: none of the look-alikes is accused" {
	run -0 accused address
	[ "$output" = '' ]
}

@test "url: every wording is found" {
	run -0 missed url
	[ "$output" = '' ]
}

@test "url: none of the look-alikes is accused" {
	run -0 accused url
	[ "$output" = '' ]
}

@test "privacy: the reason says what it is and where" {
	run -0 reason 'Réponse à jane.doe@example.com, svp.'
	[ "$output" = '["email","jane.doe@example.com","e-mail address",null,[10,30]]' ]
	run -0 reason 'It is DE19 1005 0000 0012 3456 78, they said.'
	[ "$output" = '["iban","DE19 1005 0000 0012 3456 78","IBAN",null,[6,33]]' ]
	run -0 reason 'Zu finden in der Hauptstraße 12, im Hof.'
	[ "$output" = '["address","Hauptstraße 12","street address",null,[17,31]]' ]
}

@test "privacy: the title is read too" {
	run -0 reason 'It is quiet.' '{}' 'Call +1 212 555 0147'
	[ "$output" = '["phone","+1 212 555 0147","telephone number",null,null]' ]
	run -0 reason 'It is quiet.' '{}' 'See www.example.net'
	[ "$output" = '["url","www.example.net","web address",null,null]' ]
}

@test "privacy: a number beside another one is still found" {
	run -0 reason 'My card 4539 0123 4567 8905 05/27 was charged.'
	[ "$(gojq -c .[0:2] <<<"$output")" = '["card","4539 0123 4567 8905"]' ]
	run -0 reason 'Ring 212-555-0147 24 hours a day.'
	[ "$(gojq -c .[0:2] <<<"$output")" = '["phone","212-555-0147"]' ]
}

@test "privacy: a rule that is off is silent" {
	gojq -cn '{id: "a", reply: {text: ({title: "T", text: "I am jane@example.com.", rating: 4} | tojson)}}' >in
	run -0 --separate-stderr rg-check --set check.email.mode=off <in
	[ "$(gojq -r .check.verdict <<<"$output")" = accept ]
}
