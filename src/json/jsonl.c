/*
 * What was read stands in buf from start on; a line is lent from there, and the
 * bytes before it go with the next read.  `seen` remembers how far no LF was,
 * so that a line that comes in small pieces is searched once.
 */
#include "json/jsonl.h"

#include <sys/stat.h>

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "ground/msg.h"
#include "json/record.h"

#define CHUNK (32 * 1024) /* what was read stays in the processor's cache */

int
jl_open(struct jl *in, const char *path)
{
	memset(in, 0, sizeof(*in));
	if (path == NULL || strcmp(path, "-") == 0) {
		in->name = "<stdin>";
		in->fd = STDIN_FILENO;
		return 0;
	}
	in->name = path;
	in->fd = open(path, O_RDONLY | O_CLOEXEC);
	return in->fd == -1 ? -1 : 0;
}

int
jl_terminal(const struct jl *in, int quiet)
{
	if (!isatty(in->fd))
		return 0;
	if (!quiet)
		msg("the terminal is read: Ctrl-D ends it");
	return 1;
}

void
jl_text(struct jl *in, const char *name, const char *text)
{
	memset(in, 0, sizeof(*in));
	in->name = name;
	in->fd = -1;
	in->eof = 1;
	buf_adds(&in->buf, text);
}

void
jl_close(struct jl *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	in->fd = -1;
	buf_free(&in->buf);
}

int
jl_fill(struct jl *in)
{
	ssize_t n;

	if (in->start > 0) {
		buf_drop(&in->buf, in->start);
		in->start = 0;
	}
	buf_reserve(&in->buf, CHUNK);
	n = read(in->fd, in->buf.data + in->buf.len, CHUNK);
	if (n == -1) {
		if (errno == EINTR || errno == EAGAIN)
			return 1;
		die_errno(EXIT_ENV, "cannot read '%s'", in->name);
	}
	in->buf.len += (size_t)n;
	in->buf.data[in->buf.len] = '\0';
	in->eof = n == 0;
	return !in->eof;
}

static int
blank(const char *s, size_t len)
{
	while (len > 0 && (s[len - 1] == ' ' || s[len - 1] == '\t' ||
	    s[len - 1] == '\r'))
		len--;
	return len == 0;
}

/*
 * Take what stands up to the next LF, or to the end of input: 1 and the line;
 * 0 if its end has not been read yet.
 */
static int
take(struct jl *in, const char **line, size_t *len)
{
	const char *s, *lf;
	size_t have = in->buf.len - in->start;

	if (have == 0)
		return 0;
	assert(in->buf.data != NULL);
	s = in->buf.data + in->start;
	lf = memchr(s + in->seen, '\n', have - in->seen);
	if (lf == NULL && !in->eof) {
		in->seen = have;
		return 0;
	}
	*line = s;
	*len = lf != NULL ? (size_t)(lf - s) : have;
	in->start += *len + (lf != NULL);
	in->seen = 0;
	in->line++;
	return 1;
}

/* Drop what was read of a line that has grown too long; its end will follow. */
static void
skip(struct jl *in)
{
	buf_clear(&in->buf);
	in->start = in->seen = 0;
	in->skipping = 1;
}

int
jl_next(struct jl *in, const char **line, size_t *len)
{
	static const char bom[] = "\xef\xbb\xbf";

	for (;;) {
		if (!take(in, line, len)) {
			if (in->buf.len - in->start > JL_MAX)
				skip(in);
			if (!in->eof || !in->skipping)
				return 0;
			in->line++; /* the end of input ended it */
			*len = 0;
		}
		if (in->skipping || *len > JL_MAX) {
			in->skipping = 0;
			in->why = "a line over 16 MiB";
			return -1;
		}
		if (in->line == 1 && *len >= 3 && memcmp(*line, bom, 3) == 0) {
			*line += 3;
			*len -= 3;
		}
		if (!blank(*line, *len))
			return 1;
	}
}

int
jl_line(struct jl *in, const char **line, size_t *len)
{
	int n;

	while ((n = jl_next(in, line, len)) == 0) {
		if (in->eof)
			return 0;
		if (fflush(stdout) != 0)
			die_errno(EXIT_ENV, "cannot write standard output");
		jl_fill(in);
	}
	return n;
}

int64_t
jl_size(const struct jl *in)
{
	struct stat st;

	if (fstat(in->fd, &st) == -1 || !S_ISREG(st.st_mode))
		return -1;
	return (int64_t)st.st_size;
}

int64_t
jl_offset(const struct jl *in)
{
	off_t read = jl_size(in) == -1 ? -1 : lseek(in->fd, 0, SEEK_CUR);

	return read == -1 ? -1 :
	    (int64_t)read - (int64_t)(in->buf.len - in->start);
}

int
jl_parse(const char *line, size_t len, struct json_object **rec,
    const char **why)
{
	*rec = json_read(line, len, why);
	if (*why != NULL && strcmp(*why, "not a JSON value") == 0)
		*why = "not a JSON object";
	else if (*why == NULL && !json_object_is_type(*rec, json_type_object))
		*why = "not a JSON object";
	else if (*why == NULL && rec_id_is_cut(*rec))
		*why = "its id holds a NUL";
	if (*why == NULL)
		return 1;
	json_object_put(*rec);
	*rec = NULL;
	return -1;
}

int
jl_read(struct jl *in, struct json_object **rec)
{
	const char *line;
	size_t len;
	int n;

	if ((n = jl_line(in, &line, &len)) != 1)
		return n;
	return jl_parse(line, len, rec, &in->why);
}

void
jl_write(FILE *fp, struct json_object *rec)
{
	const char *text;
	size_t len;

	text = json_text(rec, &len);
	fwrite(text, 1, len, fp);
	putc('\n', fp);
}
