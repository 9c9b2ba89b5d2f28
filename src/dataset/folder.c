/*
 * A folder's name may come from a provider's: whatever could lead out of the
 * place where it stands is replaced.
 */
#include "dataset/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ground/buf.h"
#include "ground/mem.h"

#define PROVIDER "{{provider}}"

/* The characters that are safe in a file's name everywhere. */
static void
add_safe(struct buf *b, const char *s)
{
	static const char safe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789._-";
	size_t i;

	for (i = 0; s[i] != '\0'; i++)
		buf_addc(b, strchr(safe, s[i]) != NULL &&
		    (i > 0 || s[i] != '.') ? s[i] : '_');
}

char *
folder_name(const char *pattern, const char *provider)
{
	struct buf b = BUF_INIT;
	const char *at;

	while ((at = strstr(pattern, PROVIDER)) != NULL) {
		buf_add(&b, pattern, (size_t)(at - pattern));
		add_safe(&b, provider);
		pattern = at + strlen(PROVIDER);
	}
	buf_adds(&b, pattern);
	return buf_take(&b);
}

static int
is_link(const char *path)
{
	struct stat sb;

	return lstat(path, &sb) == 0 && S_ISLNK(sb.st_mode);
}

/* Whether there is something of this name with ".run" added. */
static int
has_run(const char *dir)
{
	char *run = mem_printf("%s.run", dir);
	int rc = access(run, F_OK);

	free(run);
	return rc == 0;
}

char *
folder_normal(const char *dir)
{
	size_t len = strlen(dir);
	const char *last;
	char *s, *real;

	while (len > 1 && dir[len - 1] == '/')
		len--;
	s = mem_strndup(dir, len);
	last = strrchr(s, '/');
	last = last != NULL ? last + 1 : s;
	if (strcmp(last, ".") != 0 && strcmp(last, "..") != 0 &&
	    *last != '\0' && !is_link(s))
		return s;
	real = realpath(s, NULL);
	if (real != NULL && strcmp(real, "/") == 0) {
		free(real);
		real = NULL;
		errno = EINVAL;
	}
	if (real != NULL && is_link(s) && has_run(s) && !has_run(real)) {
		free(real);
		return s;
	}
	free(s);
	return real;
}

int
folder_make_run(const char *run)
{
	struct stat sb;

	if (mkdir(run, 0700) == 0)
		return 0;
	if (errno != EEXIST || stat(run, &sb) == -1)
		return -1;
	if (S_ISDIR(sb.st_mode))
		return 0;
	errno = ENOTDIR;
	return -1;
}

/* The folder in which dir stands, malloc'ed. */
static char *
parent(const char *dir)
{
	const char *slash = strrchr(dir, '/');

	if (slash == NULL)
		return mem_strdup(".");
	return mem_strndup(dir, slash > dir ? (size_t)(slash - dir) : 1);
}

/* Whether an open folder holds nothing. */
static int
empty(DIR *d)
{
	struct dirent *e;
	int none = 1;

	/* cppcheck-suppress readdirCalled ; one thread, one folder */
	while (none && (e = readdir(d)) != NULL)
		none = strcmp(e->d_name, ".") == 0 ||
		    strcmp(e->d_name, "..") == 0;
	return none;
}

char *
folder_fault(const char *dir)
{
	char *data = mem_printf("%s/reviews.jsonl", dir), *up = parent(dir);
	char *why = NULL;
	struct stat sb;
	DIR *d = NULL;

	if (access(data, F_OK) == 0)
		;
	else if (stat(up, &sb) == 0 && !S_ISDIR(sb.st_mode))
		why = mem_printf("cannot make '%s': '%s' is no folder", dir,
		    up);
	else if (access(up, F_OK) == -1)
		why = mem_printf("cannot make '%s': '%s': %s", dir, up,
		    strerror(errno));
	else if ((d = opendir(dir)) == NULL && errno != ENOENT)
		why = mem_printf("cannot use '%s' as a folder: %s", dir,
		    strerror(errno));
	else if (d != NULL && !empty(d))
		why = mem_printf("'%s' holds other files and no reviews.jsonl:"
		    " it is no dataset folder", dir);
	if (d != NULL)
		closedir(d);
	free(data);
	free(up);
	return why;
}
