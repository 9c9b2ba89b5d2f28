/*
 * A live line: one line on standard error, drawn anew, only if that is a
 * terminal.  Messages (msg.h) clear it before they are written; it is back
 * with the next draw.
 */
#ifndef LIVE_H
#define LIVE_H

#include <stddef.h>

/* Whether standard error is a terminal. */
int live_on(void);

/* Bytes that the line may have. */
size_t live_width(void);

/*
 * Draw text in place of what stands there, cut at the terminal's width in
 * bytes.  A failure to write is nothing: the next draw is soon.
 */
void live_draw(const char *text);

/* Remove the line. */
void live_clear(void);

#endif
