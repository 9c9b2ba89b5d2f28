/*
 * The state folder: files that the programs of one user share on one machine
 * (slots, starts a minute).  It is $RG_STATE, else $XDG_STATE_HOME/rg-tools
 * (if that is an absolute path, as the XDG base directory specification asks),
 * else .local/state/rg-tools below $HOME.  It is created with mode 0700,
 * parents too; one that is a symbolic link, somebody else's, or open to others
 * is refused.
 */
#ifndef STATE_H
#define STATE_H

#include <stddef.h>
#include <sys/types.h>

#define STATE_WHY 512 /* bytes for a complaint */

struct state_file {
	int fd;
	char *path; /* for messages, and for state_same() */
	dev_t dev;
	ino_t ino;
	int nameless; /* state_own() */
};

/*
 * Open, or create with mode 0600, the file "KIND-HASH" of the state folder for
 * reading and writing, where HASH is made of the text key: the key itself,
 * which may hold an API key, never shows in a name.  Nothing but a regular file
 * of one's own is opened; no symbolic link is followed.
 *
 * Proves that fcntl(2) locks work there: that they are granted, and that they
 * hold against others.  The locks of this process on the file, if it was open
 * already, are lost: open a file once (fcntl(2): closing any descriptor of a
 * file drops the locks of the process).
 *
 * Returns 0, or -1 with why; the caller ends f with state_close().
 */
int state_open(struct state_file *f, const char *kind, const char *key,
    char why[STATE_WHY]);

/*
 * The same, but the file has no name: it is this process's and those forked
 * from it, which open it for themselves with state_again(), and gone with the
 * last of them, however they end.
 */
int state_own(struct state_file *f, const char *kind, char why[STATE_WHY]);
int state_again(struct state_file *f, const struct state_file *own,
    char why[STATE_WHY]);

/*
 * Whether the path still names the open file: 1, or 0 if it was removed or
 * replaced, so that a lock in f keeps nobody out any more; 1 if it has none.
 */
int state_same(const struct state_file *f);

void state_close(struct state_file *f);

/*
 * Take (release) a lock for writing on len bytes at off, without waiting.
 * state_lock() returns 0, or -1 with errno EAGAIN if another process has it.
 * A process never shuts itself out: remember what you hold.
 */
int state_lock(const struct state_file *f, off_t off, off_t len);
void state_unlock(const struct state_file *f, off_t off, off_t len);

/* Process that holds a lock there, -1 if it cannot be named; 0 if none. */
pid_t state_holder(const struct state_file *f, off_t off, off_t len);

/*
 * Make the file at least size bytes, with room for them on the disk, and map
 * it shared.  Returns the memory, or NULL with errno; munmap(2) ends it.
 */
void *state_map(const struct state_file *f, size_t size);

#endif
