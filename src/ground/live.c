/*
 * Each draw is one write(2), so that it never mixes with another process's; a
 * line that wrapped could not be cleared, so it is cut.
 */
#include "ground/live.h"

#include <sys/ioctl.h>

#include <string.h>
#include <unistd.h>

#include "ground/buf.h"
#include "ground/msg.h"

int
live_on(void)
{
	return isatty(STDERR_FILENO);
}

size_t
live_width(void)
{
	struct winsize ws;

	/* a full line would wrap */
	if (ioctl(STDERR_FILENO, TIOCGWINSZ, &ws) == -1 || ws.ws_col < 20)
		return 79;
	return ws.ws_col - 1;
}

static void
put(const struct buf *b)
{
	ssize_t ignored;

	/* nothing depends on it: the next draw is soon */
	ignored = write(STDERR_FILENO, b->data, b->len);
	(void)ignored;
}

void
live_draw(const char *text)
{
	struct buf b = BUF_INIT;
	size_t len = strlen(text), width = live_width();

	buf_adds(&b, MSG_CLEAR_LINE);
	buf_add(&b, text, len < width ? len : width);
	put(&b);
	buf_free(&b);
}

void
live_clear(void)
{
	struct buf b = BUF_INIT;

	buf_adds(&b, MSG_CLEAR_LINE);
	put(&b);
	buf_free(&b);
}
