/*
 * A message is composed and escaped as a whole, then written by one write(2):
 * stdio might cut it in two.
 */
#include "ground/msg.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/utf8.h"

static const char *prog = "rg";

void
msg_init(const char *name)
{
	prog = name;
}

const char *
msg_name(void)
{
	return prog;
}

static int
harmless(uint32_t cp)
{
	if (cp < 0x20 || (cp >= 0x7f && cp < 0xa0))
		return 0;
	/* bidirectional controls: they reorder what stands around them */
	return cp != 0x061c && cp != 0x200e && cp != 0x200f &&
	    !(cp >= 0x2028 && cp <= 0x202e) && !(cp >= 0x2066 && cp <= 0x2069);
}

size_t
msg_escape(char *out, const char *text, size_t len)
{
	size_t i, n, k, o = 0;
	uint32_t cp;

	for (i = 0; i < len; i += n) {
		n = utf8_decode(text + i, len - i, &cp);
		if (n > 0 && harmless(cp)) {
			memcpy(out + o, text + i, n);
			o += n;
			continue;
		}
		n = n > 0 ? n : 1;
		for (k = 0; k < n; k++)
			o += (size_t)sprintf(out + o, "\\x%02x",
			    (unsigned char)text[i + k]);
	}
	out[o] = '\0';
	return o;
}

static void __attribute__((format(printf, 1, 0)))
say(const char *fmt, va_list ap, int errnum)
{
	char text[2048], line[4 * sizeof(text) + 256];
	size_t len, o = 0;
	ssize_t ignored;
	int n;

	n = vsnprintf(text, sizeof(text), fmt, ap);
	len = n < 0 ? 0 : (size_t)n;
	if (len >= sizeof(text))
		len = sizeof(text) - 1;
	if (errnum != 0)
		len += (size_t)snprintf(text + len, sizeof(text) - len, ": %s",
		    strerror(errnum));
	if (len >= sizeof(text))
		len = sizeof(text) - 1;
	if (isatty(STDERR_FILENO))
		o += (size_t)sprintf(line, "%s", MSG_CLEAR_LINE);
	o += (size_t)snprintf(line + o, 128, "%s: ", prog);
	o += msg_escape(line + o, text, len);
	line[o++] = '\n';
	/* a message that cannot be written has nowhere to be reported */
	ignored = write(STDERR_FILENO, line, o);
	(void)ignored;
}

void
msg(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap, 0);
	va_end(ap);
}

void
msg_errno(const char *fmt, ...)
{
	int errnum = errno;
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap, errnum);
	va_end(ap);
	errno = errnum;
}

void
msg_count(uint64_t n, const char *one, const char *many)
{
	if (n > 0)
		msg("%" PRIu64 " %s", n, n == 1 ? one : many);
}

void
die(int status, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap, 0);
	va_end(ap);
	exit(status);
}

void
die_errno(int status, const char *fmt, ...)
{
	int errnum = errno;
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap, errnum);
	va_end(ap);
	exit(status);
}

void
close_stdout(void)
{
	int failed = ferror(stdout);

	if (fclose(stdout) != 0 || failed)
		die_errno(EXIT_ENV, "cannot write standard output");
}
