/*
 * The sliding window against a naive one that remembers every start, for
 * t/32-limits.bats:
 *	window check SEED STEPS SPAN WIDTH	random starts, settlements and
 *		waits; prints what was started and every disagreement
 *	window full LIMIT SPAN WIDTH		what share of a limit is used by
 *		one that always asks; prints per mille, and bytes of memory
 * What must hold: a start is never granted while LIMIT starts (or tokens) are
 * younger than SPAN; it is never refused unless they are younger than
 * SPAN + WIDTH; after the wait that was told, it is granted.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/rng.h"
#include "limits/window.h"

struct start {
	int64_t time;
	int64_t tokens;
};

/* Sum over what is younger than age at now: starts and tokens. */
static void
naive(const struct start *s, size_t n, int64_t now, int64_t age,
    int64_t *starts, int64_t *tokens)
{
	*starts = *tokens = 0;
	while (n > 0 && s[n - 1].time + age > now) {
		n--;
		++*starts;
		*tokens += s[n].tokens;
	}
}

static int
check(uint64_t seed, int64_t steps, int64_t span, int64_t width)
{
	struct window *w = mem_alloc(window_size(span, width));
	struct start *s = mem_calloc((size_t)steps, sizeof(*s));
	int64_t now = 0, wait, tokens, a, b, bad = 0, waited = 0;
	int64_t max_starts, max_tokens;
	struct rng r;
	size_t n = 0, k;

	rng_init(&r, seed, 0);
	window_init(w, span, width);
	max_starts = (int64_t)rng_below(&r, 30) + 1;
	max_tokens = seed % 3 == 0 ? 0 : (int64_t)rng_below(&r, 300) + 20;
	while (steps-- > 0) {
		now += (int64_t)rng_below(&r, (uint64_t)(span / 20 + 2));
		if (rng_below(&r, 500) == 0)
			now += 3 * span;
		tokens = (int64_t)rng_below(&r, 20) + 1;
		window_move(w, now);
		wait = window_wait(w, now, max_starts, max_tokens, tokens);
		if (wait > 0) {
			naive(s, n, now, span + width, &a, &b);
			bad += a + 1 <= max_starts &&
			    (max_tokens == 0 || b + tokens <= max_tokens);
			waited++;
			now += wait;
			window_move(w, now);
			bad += window_wait(w, now, max_starts, max_tokens,
			    tokens) != 0;
		}
		naive(s, n, now, span, &a, &b);
		bad += a + 1 > max_starts ||
		    (max_tokens > 0 && b + tokens > max_tokens);
		window_post(w, now, 1, tokens);
		s[n].time = now;
		s[n++].tokens = tokens;
		k = (size_t)rng_below(&r, n < 40 ? n : 40);
		tokens = (int64_t)rng_below(&r, 20);
		window_post(w, s[n - 1 - k].time, 0,
		    tokens - s[n - 1 - k].tokens);
		s[n - 1 - k].tokens = tokens;
		if (rng_below(&r, 50) == 0) {
			w->starts = w->tokens = 77; /* as a crash may */
			window_repair(w);
		}
	}
	printf("%zu started, %s waited, %" PRId64 " wrong\n", n,
	    waited > 0 ? "some" : "none", bad);
	free(w);
	free(s);
	return bad != 0;
}

static int
full(int64_t limit, int64_t span, int64_t width)
{
	struct window *w = mem_alloc(window_size(span, width));
	int64_t now = 1000000, end = now + 10 * span, wait, starts = 0;

	window_init(w, span, width);
	while (now < end) {
		window_move(w, now);
		wait = window_wait(w, now, limit, 0, 0);
		now += wait;
		if (wait > 0)
			continue;
		window_post(w, now, 1, 0);
		starts++;
		now += starts % (limit / 100 + 1) == 0;
	}
	printf("%" PRId64 " per mille, %zu bytes\n",
	    starts * 1000 / (10 * limit), window_size(span, width));
	free(w);
	return 0;
}

int
main(int argc, char **argv)
{
	if (argc == 6 && strcmp(argv[1], "check") == 0)
		return check(strtoull(argv[2], NULL, 10),
		    strtoll(argv[3], NULL, 10), strtoll(argv[4], NULL, 10),
		    strtoll(argv[5], NULL, 10));
	if (argc == 5 && strcmp(argv[1], "full") == 0)
		return full(strtoll(argv[2], NULL, 10),
		    strtoll(argv[3], NULL, 10), strtoll(argv[4], NULL, 10));
	fprintf(stderr, "see the top of t/unit/window.c\n");
	return 2;
}
