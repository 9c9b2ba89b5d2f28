# Whether and when to ask again: retry.h, a table a rule.
load helper

# Now, and the Date of replies that have one: 2026-11-23 06:00:00 UTC.
NOW=1795413600000
DATE='Date: Mon, 23 Nov 2026 06:00:00 GMT'

# Feed the driver what stands before " => " in each line of standard input
# (" | " is a TAB to it), and compare its output with what stands after.
table() {
	cat >table
	sed 's/ => .*//; s/ |/\t/g; s/\t /\t/g' table >in
	sed 's/.* => //' table >want
	retry <in >got
	diff want got
}

# Lines "HEADERS | BODY => WANT": how long does that reply say to wait?
told() {
	sed "s/^/told | $NOW | /; s/@DATE/$DATE/" | table
}

@test "a wait is read from whatever the provider says it with" {
	told <<-'END'
		Retry-After: 20 | => 20000 retry-after
		retry-after:20 | => 20000 retry-after
		HTTP/1.1 429 Too Many\nRETRY-AFTER:   7  \nX: y | => 7000 retry-after
		Retry-After: 1.5 | => 1500 retry-after
		Retry-After: 0 | => 0 retry-after
		Retry-After: 86400 | => 86400000 retry-after
		Retry-After: 30s | => 30000 retry-after
		@DATE\nRetry-After: Mon, 23 Nov 2026 06:00:30 GMT | => 30000 retry-after
		@DATE\nRetry-After: Monday, 23-Nov-26 06:00:30 GMT | => 30000 retry-after
		@DATE\nRetry-After: Mon Nov 23 06:00:30 2026 | => 30000 retry-after
		@DATE\nRetry-After: Mon, 23 Nov 2026 05:59:00 GMT | => 0 retry-after
		Date: Mon, 23 Nov 2026 07:00:00 GMT\nRetry-After: Mon, 23 Nov 2026 07:00:30 GMT | => 30000 retry-after
		Retry-After: Mon, 23 Nov 2026 06:00:45 GMT | => 45000 retry-after
		Date: soon\nRetry-After: Mon, 23 Nov 2026 06:00:45 GMT | => 45000 retry-after
		Retry-After: 1795413690 | => 90000 retry-after
		retry-after-ms: 250 | => 250 retry-after-ms
		retry-after-ms: 12.5\nRetry-After: 1 | => 13 retry-after-ms
		retry-after-ms: 86400000 | => 86400000 retry-after-ms
		retry-after-ms: soon\nRetry-After: 2 | => 2000 retry-after
		Retry-After: soon | => none
		Retry-After: -5 | => none
		Retry-After: | => none
		X-Retry-After: 5 | => none
		Retry-After: 99999999999999999999999 | => 31622400000 retry-after
		 | {"details":[{"@type":"t/google.rpc.RetryInfo","retryDelay":"34.074824224s"}]} => 34075 retryDelay
		 | {"error":{"message":"Please retry in 9s.","details":[{"retryDelay": "8s"}]}} => 8000 retryDelay
		 | {"retryDelay":"0.5s"} => 500 retryDelay
		 | {"quotaId":"GenerateRequestsPerMinutePerProjectPerModel-FreeTier"} => 60000 PerMinute
		 | Please try again in 8.71s. Visit => 8710 try again in
		 | Please try again in 174ms. => 174 try again in
		 | Please try again in 6m0s. => 360000 try again in
		 | Please try again in 1h2m3s => 3723000 try again in
		 | Try Again In 20 seconds => 20000 try again in
		 | try again in 1 minute 30 seconds => 90000 try again in
		 | Please retry in 34.07s. => 34070 retry in
		 | Please retry in 10h17m5.7s. => 37025700 retry in
		 | Please retry after 10 seconds. => 10000 retry after
		 | try again in a while, or try again in 3s => 3000 try again in
		 | please try again in a few minutes => none
		 | try again in => none
		Retry-After: 2 | try again in 8.71s => 2000 retry-after
		x-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 6m0s | => 360000 ratelimit-reset
		x-ratelimit-remaining-tokens: 0\nx-ratelimit-reset-tokens: 17ms | => 17 ratelimit-reset
		x-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 1s\nx-ratelimit-remaining-tokens: 0\nx-ratelimit-reset-tokens: 7.66s | => 7660 ratelimit-reset
		x-ratelimit-remaining-requests: 5\nx-ratelimit-reset-requests: 1s | => none
		x-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 12 | => 12000 ratelimit-reset
		X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1795413660000 | => 60000 ratelimit-reset
		@DATE\nanthropic-ratelimit-requests-remaining: 0\nanthropic-ratelimit-requests-reset: 2026-11-23T06:01:00Z | => 60000 ratelimit-reset
		@DATE\nanthropic-ratelimit-output-tokens-remaining: 0\nanthropic-ratelimit-output-tokens-reset: 2026-11-23T07:00:01.5+01:00 | => 1500 ratelimit-reset
		 | => none
	END
}

@test "durations are Go's, words, or bare seconds, and end where they end" {
	table <<-'END'
		duration | 6m0s => 360000
		duration | 17ms => 17
		duration | 1h2m3.5s => 3723500
		duration | 1.2345678s => 1235
		duration | 90µs => 1
		duration | 250us => 1
		duration | 2d => 172800000
		duration | 5 to 10 minutes => 5000 before 'to 10 minutes'
		duration | 20s, then => 20000 before ', then'
		duration | 3 sec. => 3000 before '.'
		duration | 1m 30 => 60000 before ' 30'
		duration | 1e3s => 1000 before 'e3s'
		duration | .5s => -1 before '.5s'
		duration | -1s => -1 before '-1s'
		duration | inf => -1 before 'inf'
		duration | 999999999999999999999999999999h => 31622400000
	END
}

@test "dates are read in every form, and what is none is refused" {
	table <<-'END'
		date | Sun, 06 Nov 1994 08:49:37 GMT => 784111777000
		date | Sunday, 06-Nov-94 08:49:37 GMT => 784111777000
		date | Sun Nov  6 08:49:37 1994 => 784111777000
		date | 2024-02-29T12:00:00Z => 1709208000000
		date | 2025-08-21t12:40:59.25-02:30 => 1755789059250
		date | Thu, 01 Jan 1970 00:00:00 GMT => 0
		date | Thu, 32 Jan 1970 00:00:00 GMT => -1
		date | Thu, 01 Foo 1970 00:00:00 GMT => -1
		date | 2025-13-01T00:00:00Z => -1
		date | tomorrow => -1
		date | => -1
	END
}

@test "limits are read from OpenAI's, Anthropic's and bare headers" {
	table <<-END
		limits | $NOW | x-ratelimit-limit-requests: 500\nx-ratelimit-remaining-requests: 499\nx-ratelimit-reset-requests: 120ms\nx-ratelimit-limit-tokens: 30000\nx-ratelimit-remaining-tokens: 29000\nx-ratelimit-reset-tokens: 2s => requests 500 499 120 a minute tokens 30000 29000 2000 a minute
		limits | $NOW | x-ratelimit-limit-requests: -1\nx-ratelimit-remaining-requests: -1\nx-ratelimit-reset-requests: 0\nx-ratelimit-limit-tokens: 30000\nx-ratelimit-remaining-tokens: 29000 => requests -1 -1 -1 tokens 30000 29000 -1 a minute
		limits | $NOW | anthropic-ratelimit-input-tokens-limit: 8000\nanthropic-ratelimit-input-tokens-remaining: 10\nanthropic-ratelimit-input-tokens-reset: 2026-11-23T06:00:02Z => requests -1 -1 -1 tokens 8000 10 2000
		limits | $NOW | anthropic-ratelimit-requests-limit: 50\nanthropic-ratelimit-requests-remaining: 49\nanthropic-ratelimit-requests-reset: 2026-11-23T06:00:02Z => requests 50 49 2000 a minute tokens -1 -1 -1
		limits | $NOW | anthropic-ratelimit-tokens-limit: 8000\nanthropic-ratelimit-tokens-remaining: 0\nanthropic-ratelimit-tokens-reset: 2026-11-23T06:00:02Z => requests -1 -1 -1 tokens 8000 0 2000
		limits | $NOW | X-RateLimit-Limit: 20\nX-RateLimit-Remaining: 3 => requests 20 3 -1 tokens -1 -1 -1
		limits | $NOW | x-ratelimit-limit-tokens: -1\nx-ratelimit-remaining-tokens: -1\nx-ratelimit-reset-tokens: 0 => requests -1 -1 -1 tokens -1 -1 -1
		limits | $NOW | Server: x\nX-Ratelimit-Remaining-Requests: 0 => requests -1 0 -1 tokens -1 -1 -1
		limits | $NOW | => requests -1 -1 -1 tokens -1 -1 -1
	END
}

@test "waits double from half a second to a minute, with full jitter" {
	table <<-'END'
		next | 99 | 0.5 | server | network | timeout | overloaded | server | server | server | server | server => 250 500 1000 2000 4000 8000 16000 30000 30000 calls=9 tries=9
		next | 99 | 0 | server | server => 0 0 calls=2 tries=2
		next | 99 | 0.999 | server => 499 calls=1 tries=1
	END
}

@test "a moment that was told is a floor, with a spread above it" {
	table <<-'END'
		next | 9 | 0 | rate-limited@20000 => 20000 calls=1 tries=0
		next | 9 | 0.5 | rate-limited@20000 => 21000 calls=1 tries=0
		next | 9 | 0.5 | rate-limited@120000 => 122500 calls=1 tries=0
		next | 9 | 0.5 | server@10 => 250 calls=1 tries=1
		next | 9 | 0.5 | rate-limited@0 | rate-limited@0 => 250 500 calls=2 tries=0
	END
}

@test "attempts bound the tries exactly, and waits for a rate limit are none" {
	table <<-'END'
		next | 3 | 0.5 | server | server | server => 250 500 -1 calls=3 tries=3
		next | 1 | 0.5 | network => -1 calls=1 tries=1
		next | 1 | 0.5 | rate-limited | rate-limited | rate-limited | ok => 250 500 1000 -1 calls=4 tries=1
		next | 2 | 0.5 | rate-limited | server | rate-limited | server => 250 500 1000 -1 calls=4 tries=2
		next | 2 | 0.5 | network+f | network+f | network | network => 250 500 1000 -1 calls=4 tries=2
	END
}

@test "what cannot get better is never asked again" {
	for class in ok truncated refused quota billing auth bad-request \
	    too-large; do
		table <<<"next | 9 | 0.5 | $class@1000 => -1 calls=1 tries=1"
	done
}

@test "the same answer 500 three times in a row is the last" {
	table <<-'END'
		next | 9 | 0.5 | server=7 | server=7 | server=7 => 250 500 -1 calls=3 tries=3
		next | 9 | 0.5 | server=7 | server=7 | server=8 | server=8 => 250 500 1000 2000 calls=4 tries=4
		next | 9 | 0.5 | server=7 | server=7 | network | server=7 => 250 500 1000 2000 calls=4 tries=4
		next | 9 | 0.5 | server | server | server | server => 250 500 1000 2000 calls=4 tries=4
	END
}

@test "a malformed reply is asked again twice, an empty one once" {
	table <<-'END'
		next | 9 | 0.5 | malformed | malformed | malformed => 250 500 -1 calls=3 tries=3
		next | 9 | 0.5 | malformed+e | malformed+e => 250 -1 calls=2 tries=2
		next | 9 | 0.5 | server | server | server | malformed => 250 500 1000 2000 calls=4 tries=4
		next | 2 | 0.5 | server | malformed => 250 -1 calls=2 tries=2
	END
}

@test "x-should-retry overrides both ways, but neither money nor what was paid" {
	table <<-'END'
		next | 9 | 0.5 | server+- => -1 calls=1 tries=1
		next | 9 | 0.5 | rate-limited+- => -1 calls=1 tries=1
		next | 9 | 0.5 | bad-request++ => 250 calls=1 tries=1
		next | 9 | 0.5 | billing++ => -1 calls=1 tries=1
		next | 9 | 0.5 | quota++ => -1 calls=1 tries=1
		next | 9 | 0.5 | truncated++ => -1 calls=1 tries=1
	END
}

@test "midnight in California is found in winter, in summer, and between" {
	# 2026: daylight saving from March 8, 10:00 UTC to November 1, 9:00 UTC
	table <<-END
		midnight | $NOW => 7200000
		midnight | $(date -ud '2026-07-01 06:00' +%s)000 => 3600000
		midnight | $(date -ud '2026-07-01 07:00' +%s)000 => 86400000
		midnight | $(date -ud '2026-11-01 07:30' +%s)000 => 88200000
		midnight | $(date -ud '2026-03-08 08:30' +%s)000 => 81000000
		midnight | $(date -ud '2028-12-31 23:00' +%s)000 => 32400000
	END
}
