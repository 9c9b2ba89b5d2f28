/*
 * A text as json_text() writes it is built by json_build.c.  Of the others
 * json-c is given nothing that prescan() refuses.  prescan() knows no grammar,
 * only what a string and a number are: all other faults are json-c's to find.
 */
#include "json/json.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "ground/utf8.h"
#include "json/json_build.h"
#include "json/scan.h"

static const char *const not_json = "not a JSON value";

/*
 * Length of the number token at s, and whether it is an integer that json-c
 * would clamp to 64 bits.
 */
static size_t
number(const char *s, size_t len, int *clamped)
{
	size_t n = strspn(s, "-+.0123456789eE");
	char copy[32], *end;

	if (n > len)
		n = len;
	*clamped = 0;
	if (n < 19 || strcspn(s, ".eE") < n)
		return n;
	*clamped = 1;
	if (n < sizeof(copy)) {
		memcpy(copy, s, n);
		copy[n] = '\0';
		errno = 0;
		if (copy[0] == '-')
			(void)strtoll(copy, &end, 10);
		else
			(void)strtoull(copy, &end, 10);
		*clamped = errno == ERANGE;
	}
	return n;
}

/* Digits from s on; text ends by a NUL. */
static size_t
digits(const char *s)
{
	return strspn(s, "0123456789");
}

/* Is the token a number?  json-c takes 1. and -01 for such (RFC 8259, 6). */
static int
is_number(const char *s, size_t len)
{
	const char *end = s + len;
	size_t n;

	s += *s == '-';
	n = digits(s);
	if (n == 0 || (n > 1 && *s == '0'))
		return 0;
	s += n;
	if (*s == '.') {
		n = digits(++s);
		s += n;
	}
	if (n > 0 && (*s == 'e' || *s == 'E')) {
		s++;
		s += *s == '-' || *s == '+';
		n = digits(s);
		s += n;
	}
	return n > 0 && s == end;
}

/*
 * Where the string ends that text + i stands in: its quote, the first byte that
 * is no UTF-8 (json-c takes surrogates and overlong forms for such), or len.
 * *nul: a NUL is escaped in it.  text is NUL-terminated.
 */
static size_t
string_end(const char *text, size_t len, size_t i, int *nul)
{
	size_t n;

	*nul = 0;
	for (; i < len; i += n) {
		i += scan_plain(text + i, len - i);
		if (i == len || text[i] == '"')
			break;
		if (text[i] == '\\') {
			*nul |= strncmp(text + i, "\\u0000", 6) == 0;
			i++;
		}
		if ((n = utf8_char(text + i, len - i)) == 0)
			break;
	}
	return i;
}

/* Is what stands before s the name of a member?  text ends by a NUL. */
static int
is_name(const char *s)
{
	return s[strspn(s, " \t\r\n")] == ':';
}

/*
 * Does what stands at text + i stand for a number that JSON has not?  Amid an
 * object or a list, or alone: in a line of words it is a word.
 */
static int
is_no_number(const char *text, size_t i)
{
	const char *s = text + i;
	size_t n = strncmp(s, "NaN", 3) == 0 ? 3 :
	    strncmp(s, "Infinity", 8) == 0 ? 8 : 0;

	text += strspn(text, " \t\r\n");
	if (n == 0 || (s > text && *text != '{' && *text != '['))
		return 0;
	n += strspn(s + n, " \t\r\n");
	return strchr(s > text ? ",]}" : "", s[n]) != NULL;
}

/*
 * Look over a text for what json-c lets through or cuts, as a name at its NUL.
 * Of strings only their characters are looked at; every other fault is left to
 * json-c.  text is NUL-terminated at len; *at is where the fault stands.
 */
static const char *
prescan(const char *text, size_t len, size_t *at)
{
	size_t i, n;
	int clamped, nul;

	for (i = 0; i < len; i++) {
		*at = i;
		if (text[i] == '"') {
			*at = i = string_end(text, len, i + 1, &nul);
			if (i < len && text[i] != '"')
				return "not valid UTF-8";
			if (nul && i < len && is_name(text + i + 1))
				return "a name holds a NUL";
		} else if (text[i] == 'N' || text[i] == 'I') {
			return is_no_number(text, i) ?
			    "NaN and Infinity are no JSON" : not_json;
		} else if (text[i] == '-' ||
		    (text[i] >= '0' && text[i] <= '9')) {
			n = number(text + i, len - i, &clamped);
			if (!is_number(text + i, n))
				return not_json;
			if (clamped)
				return "a number does not fit 64 bits";
			i += n - 1;
		}
	}
	return NULL;
}

static struct json_object *
parse(const char *text, size_t len, const char **why, size_t *at)
{
	static struct json_tokener *tok;
	struct json_object *v;
	enum json_tokener_error error;

	if (tok == NULL && (tok = json_tokener_new_ex(JSON_DEPTH)) == NULL)
		die(EXIT_ENV, "out of memory");
	json_tokener_reset(tok);
	json_tokener_set_flags(tok, JSON_TOKENER_STRICT);
	/* len + 1: the NUL tells json-c that a number ends here */
	v = json_tokener_parse_ex(tok, text, (int)len + 1);
	error = json_tokener_get_error(tok);
	if (error == json_tokener_success)
		return v;
	json_object_put(v);
	*at = json_tokener_get_parse_end(tok);
	/* a reset would keep a half of a surrogate pair for the next text */
	json_tokener_free(tok);
	tok = NULL;
	*why = not_json;
	if (error == json_tokener_error_depth)
		*why = "nested too deeply";
	return NULL;
}

struct json_object *
json_read(const char *text, size_t len, const char **why)
{
	size_t at;

	return json_read_at(text, len, why, &at);
}

struct json_object *
json_read_at(const char *text, size_t len, const char **why, size_t *at)
{
	struct json_object *v = NULL;
	char *copy;

	*why = NULL;
	*at = 0;
	while (len > 0 && strchr(" \t\r\n", text[len - 1]) != NULL)
		len--;
	if (len == 0 || len > INT32_MAX - 1)
		*why = not_json;
	else if (memchr(text, '\0', len) != NULL)
		*why = "holds a NUL byte";
	if (*why != NULL || (v = json_build(text, len)) != NULL)
		return *why == NULL ? v : NULL;
	copy = mem_strndup(text, len);
	if ((*why = prescan(copy, len, at)) == NULL)
		v = parse(copy, len, why, at);
	free(copy);
	return v;
}

const char *
json_text(struct json_object *v, size_t *len)
{
	const char *s;

	s = json_object_to_json_string_length(v,
	    JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE, len);
	if (s == NULL)
		die(EXIT_ENV, "out of memory");
	return s;
}

void
json_line(struct buf *out, struct json_object *v)
{
	size_t len;
	const char *text = json_text(v, &len);

	buf_add(out, text, len);
	buf_addc(out, '\n');
}

/* Append one byte that cannot stand for itself in a string. */
static void
escape(struct buf *out, char byte)
{
	static const char bytes[] = "\b\f\n\r\t\"\\", names[] = "bfnrt\"\\";
	const char *known = byte != '\0' ? strchr(bytes, byte) : NULL;
	char two[2] = {'\\', '\0'};

	if (known != NULL) {
		two[1] = names[known - bytes];
		buf_add(out, two, 2);
	} else {
		buf_addf(out, "\\u%04x", (unsigned)byte);
	}
}

void
json_quote(struct buf *out, const char *s, size_t len)
{
	const char *end = s + len, *from = s;

	buf_reserve(out, len + 2);
	buf_addc(out, '"');
	for (; s < end; s++) {
		s += scan_plain(s, (size_t)(end - s));
		if (s == end)
			break;
		if ((unsigned char)*s >= 0x80)
			continue;
		buf_add(out, from, (size_t)(s - from));
		escape(out, *s);
		from = s + 1;
	}
	buf_add(out, from, (size_t)(end - from));
	buf_addc(out, '"');
}

struct json_object *
json_get(struct json_object *obj, const char *path)
{
	char key[64];
	const char *dot;
	size_t n;

	for (;;) {
		if (!json_object_is_type(obj, json_type_object))
			return NULL;
		if ((dot = strchr(path, '.')) == NULL)
			break;
		n = (size_t)(dot - path);
		if (n >= sizeof(key))
			return NULL;
		memcpy(key, path, n);
		key[n] = '\0';
		obj = json_object_object_get(obj, key);
		path = dot + 1;
	}
	return json_object_object_get(obj, path);
}

const char *
json_str(struct json_object *obj, const char *path)
{
	struct json_object *v = json_get(obj, path);

	if (!json_object_is_type(v, json_type_string))
		return NULL;
	return json_object_get_string(v);
}

int64_t
json_int(struct json_object *obj, const char *path, int64_t dflt)
{
	struct json_object *v = json_get(obj, path);

	return json_object_is_type(v, json_type_int) ?
	    json_object_get_int64(v) : dflt;
}

double
json_num(struct json_object *obj, const char *path, double dflt)
{
	struct json_object *v = json_get(obj, path);

	return json_object_is_type(v, json_type_int) ||
	    json_object_is_type(v, json_type_double) ?
	    json_object_get_double(v) : dflt;
}

int
json_lists(struct json_object *list, const char *s)
{
	const char *item;
	size_t i, n;

	n = json_object_is_type(list, json_type_array) ?
	    json_object_array_length(list) : 0;
	for (i = 0; i < n; i++) {
		item = json_object_get_string(json_object_array_get_idx(list,
		    i));
		if (item != NULL && strcmp(item, s) == 0)
			return 1;
	}
	return 0;
}
