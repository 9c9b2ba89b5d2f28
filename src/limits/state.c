/*
 * The folder is opened once for each file, checked through its descriptor, and
 * the file opened relative to it, so that what was checked is what is used.
 */
#include "limits/state.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/osdep.h"

#define PROBE ((off_t)1 << 41) /* byte on which locks are tried */

static int
complain(char why[STATE_WHY], const char *path, const char *what)
{
	snprintf(why, STATE_WHY, "state: '%s' %s", path, what);
	return -1;
}

static int
complain_errno(char why[STATE_WHY], const char *doing, const char *path)
{
	snprintf(why, STATE_WHY, "state: cannot %s '%s': %s", doing, path,
	    strerror(errno));
	return -1;
}

static char *
folder_path(void)
{
	const char *s;

	if ((s = getenv("RG_STATE")) != NULL && s[0] != '\0')
		return mem_strdup(s);
	if ((s = getenv("XDG_STATE_HOME")) != NULL && s[0] == '/')
		return mem_printf("%s/rg-tools", s);
	if ((s = getenv("HOME")) != NULL && s[0] != '\0')
		return mem_printf("%s/.local/state/rg-tools", s);
	return NULL;
}

/* mkdir -p with mode 0700; that a part is there already is no error. */
static int
make_folders(char *path)
{
	char *p;

	for (p = path + 1; *p != '\0'; p++) {
		if (*p != '/')
			continue;
		*p = '\0';
		if (mkdir(path, 0700) == -1 && errno != EEXIST &&
		    errno != EROFS && errno != EACCES) {
			*p = '/';
			return -1;
		}
		*p = '/';
	}
	return mkdir(path, 0700) == -1 && errno != EEXIST ? -1 : 0;
}

static int
check(const struct stat *st, const char *path, char why[STATE_WHY])
{
	if (st->st_uid != geteuid())
		return complain(why, path, "belongs to somebody else");
	if ((st->st_mode & 077) != 0)
		return complain(why, path,
		    "is open to others (chmod go= closes it)");
	return 0;
}

static int
open_folder(char *path, char why[STATE_WHY])
{
	struct stat st;
	size_t len = strlen(path);
	int fd;

	while (len > 1 && path[len - 1] == '/')
		path[--len] = '\0'; /* a slash would follow a link */
	if (make_folders(path) == -1)
		return complain_errno(why, "make", path);
	fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd == -1 && (errno == ELOOP || errno == ENOTDIR))
		return complain(why, path, "is no folder of its own");
	if (fd == -1)
		return complain_errno(why, "open", path);
	if (fstat(fd, &st) == 0 && check(&st, path, why) == 0)
		return fd;
	close(fd);
	return -1;
}

static int
open_file(struct state_file *f, int dir, const char *name, char why[STATE_WHY])
{
	struct stat st;

	f->fd = openat(dir, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC |
	    O_NONBLOCK, 0600);
	if (f->fd == -1 && (errno == ELOOP || errno == EISDIR))
		return complain(why, f->path, "is no regular file");
	if (f->fd == -1)
		return complain_errno(why, "open", f->path);
	if (fstat(f->fd, &st) == -1)
		return complain_errno(why, "look at", f->path);
	if (!S_ISREG(st.st_mode))
		return complain(why, f->path, "is no regular file");
	f->dev = st.st_dev;
	f->ino = st.st_ino;
	return check(&st, f->path, why);
}

static int
set_lock(int fd, int cmd, short type, off_t off, off_t len)
{
	struct flock fl = {0};
	int rc;

	fl.l_type = type;
	fl.l_whence = SEEK_SET;
	fl.l_start = off;
	fl.l_len = len;
	while ((rc = fcntl(fd, cmd, &fl)) == -1 && errno == EINTR)
		;
	if (rc == -1 && errno == EACCES)
		errno = EAGAIN; /* POSIX allows either */
	return rc;
}

/*
 * A file system may refuse locks, or grant them to everybody.  So a second
 * description of the same file must be shut out by the first.
 */
static int
prove_locks(const struct state_file *f, int dir, const char *name,
    char why[STATE_WHY])
{
	int fd, rc;

	if (set_lock(f->fd, F_SETLK, F_WRLCK, PROBE, 1) == -1) {
		if (errno == EAGAIN)
			return 0; /* another process is at it: they hold */
		return complain_errno(why, "lock", f->path);
	}
	fd = openat(dir, name, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
	if (fd == -1)
		return complain_errno(why, "open", f->path);
	rc = set_lock(fd, F_OFD_SETLK, F_WRLCK, PROBE, 1);
	close(fd); /* and with it the lock on PROBE */
	if (rc == 0)
		return complain(why, f->path, "is where locks do not work");
	return 0;
}

int
state_open(struct state_file *f, const char *kind, const char *key,
    char why[STATE_WHY])
{
	char hash[HASH_HEX], name[64], *folder;
	int dir, rc = -1;

	memset(f, 0, sizeof(*f));
	f->fd = -1;
	if ((folder = folder_path()) == NULL) {
		snprintf(why, STATE_WHY, "no place for the state folder: "
		    "set RG_STATE, XDG_STATE_HOME or HOME");
		return -1;
	}
	hash_sha256(hash, key, strlen(key));
	snprintf(name, sizeof(name), "%.20s-%.32s", kind, hash);
	if ((dir = open_folder(folder, why)) != -1) {
		f->path = mem_printf("%s/%s", folder, name);
		rc = open_file(f, dir, name, why);
		if (rc == 0)
			rc = prove_locks(f, dir, name, why);
		close(dir);
	}
	free(folder);
	if (rc == -1)
		state_close(f);
	return rc;
}

int
state_own(struct state_file *f, const char *kind, char why[STATE_WHY])
{
	char *key = mem_printf("own %ld %lld", (long)getpid(),
	    (long long)clock_us());
	int rc = state_open(f, kind, key, why);

	free(key);
	if (rc == -1)
		return -1;
	f->nameless = 1;
	if (unlink(f->path) == 0)
		return 0;
	complain_errno(why, "remove", f->path);
	state_close(f);
	return -1;
}

int
state_again(struct state_file *f, const struct state_file *own,
    char why[STATE_WHY])
{
	*f = *own;
	f->path = mem_strdup(own->path);
	if ((f->fd = osdep_reopen(own->fd)) != -1)
		return 0;
	complain_errno(why, "open", f->path);
	state_close(f);
	return -1;
}

int
state_same(const struct state_file *f)
{
	struct stat st;

	return f->nameless || (lstat(f->path, &st) == 0 &&
	    st.st_dev == f->dev && st.st_ino == f->ino);
}

void
state_close(struct state_file *f)
{
	if (f->fd != -1)
		close(f->fd);
	f->fd = -1;
	free(f->path);
	f->path = NULL;
}

int
state_lock(const struct state_file *f, off_t off, off_t len)
{
	return set_lock(f->fd, F_SETLK, F_WRLCK, off, len);
}

void
state_unlock(const struct state_file *f, off_t off, off_t len)
{
	set_lock(f->fd, F_SETLK, F_UNLCK, off, len);
}

pid_t
state_holder(const struct state_file *f, off_t off, off_t len)
{
	struct flock fl = {0};

	fl.l_type = F_WRLCK;
	fl.l_whence = SEEK_SET;
	fl.l_start = off;
	fl.l_len = len;
	if (fcntl(f->fd, F_GETLK, &fl) == -1 || fl.l_type == F_UNLCK)
		return 0;
	return fl.l_pid > 0 ? fl.l_pid : -1;
}

void *
state_map(const struct state_file *f, size_t size)
{
	struct stat st;
	void *p;
	int error;

	if (fstat(f->fd, &st) == -1)
		return NULL;
	/* room on the disk now, or a store to the mapping could end us later */
	if (st.st_size < (off_t)size &&
	    (error = posix_fallocate(f->fd, 0, (off_t)size)) != 0) {
		errno = error;
		return NULL;
	}
	p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, f->fd, 0);
	if (p == MAP_FAILED)
		return NULL;
	return p;
}
