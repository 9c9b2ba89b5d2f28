/*
 * Messages on standard error, and the exit statuses of every program.
 *
 * A message is one line, "rg-NAME: text", written by one write(2), so that
 * lines of several processes never mix.  On a terminal it first clears the
 * line that rg-call's progress stands on.  What it quotes may come from a
 * model or a stranger's file: control characters (C0, C1, DEL), marks that
 * change the writing direction and invalid UTF-8 are shown as \xNN.
 * Text is lower case, says what failed first, quotes its subject, and has no
 * full stop.
 */
#ifndef MSG_H
#define MSG_H

#include <stddef.h>
#include <stdint.h>

enum {
	EXIT_OK = 0,	 /* all fine; a rejected review is no failure */
	EXIT_RECORD = 1, /* finished, some records failed or slots are short */
	EXIT_ENV = 2,	 /* cannot go on: usage, configuration, files */
	EXIT_CAP = 3,	 /* a cap of money or tokens was reached */
	EXIT_QUOTA = 4,	 /* the provider's quota or billing */
	EXIT_HALT = 5	 /* every call fails: wrong key, no model, no route */
};

#define RG_VERSION "0.1.0"

/* What clears the terminal's line that the cursor stands on. */
#define MSG_CLEAR_LINE "\r\033[K"

/* Name the program as messages begin; name is kept, not copied. */
void msg_init(const char *name);

/* The name given to msg_init(); "rg" before. */
const char *msg_name(void);

/* Write a message and go on. */
void msg(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* The same, followed by ": " and the text of errno. */
void msg_errno(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* Write "1 one", or "N many"; nothing if n is 0. */
void msg_count(uint64_t n, const char *one, const char *many);

/* Write a message and exit(status).  For rg-*.c, and where a header says so. */
void die(int status, const char *fmt, ...)
    __attribute__((format(printf, 2, 3), noreturn));
void die_errno(int status, const char *fmt, ...)
    __attribute__((format(printf, 2, 3), noreturn));

/*
 * Copy len bytes of text into out with everything that could act on a
 * terminal escaped (see above); newline and tab too.  out must hold
 * 4 * len + 1 bytes.  Returns the length written, without the NUL.
 */
size_t msg_escape(char *out, const char *text, size_t len);

/*
 * Flush and close standard output; die(EXIT_ENV) if anything that was
 * written did not arrive: a full disk shows up here, not before.
 */
void close_stdout(void);

#endif
