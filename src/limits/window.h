/*
 * A sliding window over starts and the tokens they use: pure arithmetic over
 * explicit time, in memory that processes may share (no pointers, and the
 * caller sees to it that one at a time is in here).
 *
 * Time is cut into pieces of width ms.  All starts of a piece leave the window
 * together, span ms after the piece has ended: never too early, and at most
 * width too late.  So its size depends neither on the limit nor on the load,
 * and a start costs the same at sixty a minute and at a million.
 */
#ifndef WINDOW_H
#define WINDOW_H

#include <stddef.h>
#include <stdint.h>

struct window_piece {
	int64_t starts;
	int64_t tokens;
};

struct window {
	int64_t width;	/* ms */
	int64_t span;	/* ms */
	int64_t pieces; /* in the ring at[] */
	int64_t first;	/* number of the oldest piece, ms / width */
	int64_t last;	/* number of the newest */
	int64_t starts; /* sums over first .. last */
	int64_t tokens;
	struct window_piece at[]; /* piece p is at[p % pieces] */
};

/* Bytes that a window of this span and width takes. */
size_t window_size(int64_t span, int64_t width);

/* Make it empty. */
void window_init(struct window *w, int64_t span, int64_t width);

/*
 * Let time go on to now (ms): what is too old leaves.  A now before the
 * newest start is taken for that moment.
 */
void window_move(struct window *w, int64_t now);

/*
 * After window_move(w, now): in how many ms one more start with so many tokens
 * fits under both limits (0 is none); 0 if now.  tokens must not be above
 * max_tokens.
 */
int64_t window_wait(const struct window *w, int64_t now, int64_t max_starts,
    int64_t max_tokens, int64_t tokens);

/*
 * Add starts and tokens, either of which may be negative, to those at the time
 * start (ms), if that is still in the window.  A sum never falls below 0.
 */
void window_post(struct window *w, int64_t start, int64_t starts,
    int64_t tokens);

/* Make the sums anew from the pieces, after a process died in between. */
void window_repair(struct window *w);

#endif
