/*
 * Names of a dataset folder.
 */
#ifndef FOLDER_H
#define FOLDER_H

/*
 * The folder that output.dir means: {{provider}} in it stands for the
 * provider's name, in which anything but [A-Za-z0-9._-], and a dot at its
 * start, becomes "_".  malloc'ed.
 */
char *folder_name(const char *pattern, const char *provider);

/*
 * DIR as it is used: without a slash at its end, and with a last part that is
 * ".", ".." or a symbolic link resolved, so that ".run" can be added and means
 * the same by whatever path.  A link stays where DIR.run stands beside it
 * alone, as earlier versions made it.  malloc'ed, or NULL with errno set.
 */
char *folder_normal(const char *dir);

/* Make DIR.run, mode 0700, if it is not there.  Returns 0, or -1 and errno. */
int folder_make_run(const char *run);

/*
 * Why DIR can be no dataset folder, malloc'ed, or NULL: it has reviews.jsonl,
 * or holds nothing, or is not there and its parent is.
 */
char *folder_fault(const char *dir);

#endif
