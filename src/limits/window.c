/*
 * A ring of pieces with their sums; the pieces before `first` and after `last`
 * are zero, which lets time move without touching them.
 */
#include "limits/window.h"

#include <string.h>

size_t
window_size(int64_t span, int64_t width)
{
	size_t pieces = (size_t)(span / width) + 3;

	return sizeof(struct window) + pieces * sizeof(struct window_piece);
}

void
window_init(struct window *w, int64_t span, int64_t width)
{
	memset(w, 0, window_size(span, width));
	w->width = width;
	w->span = span;
	w->pieces = span / width + 3;
}

/* Time at which the starts of a piece leave. */
static int64_t
leaves(const struct window *w, int64_t piece)
{
	return (piece + 1) * w->width + w->span;
}

static struct window_piece *
at(struct window *w, int64_t piece)
{
	return &w->at[piece % w->pieces];
}

void
window_move(struct window *w, int64_t now)
{
	int64_t last = now / w->width, oldest = (now - w->span) / w->width;
	struct window_piece *p;

	if (last < w->last)
		last = w->last;
	for (; w->first <= w->last && leaves(w, w->first) <= now; w->first++) {
		p = at(w, w->first);
		w->starts -= p->starts;
		w->tokens -= p->tokens;
		memset(p, 0, sizeof(*p));
	}
	/* all of it was old, so at[] is zero: what is posted late has room */
	if (w->first > w->last && oldest > w->first)
		w->first = oldest;
	w->last = last;
}

int64_t
window_wait(const struct window *w, int64_t now, int64_t max_starts,
    int64_t max_tokens, int64_t tokens)
{
	int64_t starts = 0, over = 0, piece;

	if (max_starts > 0)
		starts = w->starts - max_starts + 1; /* so many must leave */
	if (max_tokens > 0)
		over = w->tokens - max_tokens + tokens;
	if (starts <= 0 && over <= 0)
		return 0;
	for (piece = w->first; piece < w->last; piece++) {
		starts -= w->at[piece % w->pieces].starts;
		over -= w->at[piece % w->pieces].tokens;
		if (starts <= 0 && over <= 0)
			break;
	}
	return leaves(w, piece) > now ? leaves(w, piece) - now : 1;
}

void
window_post(struct window *w, int64_t start, int64_t starts, int64_t tokens)
{
	int64_t piece = start / w->width;
	struct window_piece *p;

	if (piece < w->first || piece > w->last)
		return;
	p = at(w, piece);
	if (p->starts + starts < 0)
		starts = -p->starts;
	if (p->tokens + tokens < 0)
		tokens = -p->tokens;
	p->starts += starts;
	p->tokens += tokens;
	w->starts += starts;
	w->tokens += tokens;
}

void
window_repair(struct window *w)
{
	int64_t piece;

	w->starts = w->tokens = 0;
	if (w->last - w->first >= w->pieces)
		w->first = w->last - w->pieces + 1;
	for (piece = w->first; piece <= w->last; piece++) {
		w->starts += at(w, piece)->starts;
		w->tokens += at(w, piece)->tokens;
	}
}
