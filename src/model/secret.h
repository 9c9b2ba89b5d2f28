/*
 * Keys, from where they are kept.  Each function returns malloc'ed text
 * without the white space around it, or NULL; the caller overwrites it when it
 * has done with it.  Files and commands give one line.
 */
#ifndef SECRET_H
#define SECRET_H

#include <stdint.h>

/* From a variable of the environment; NULL if it is not set, or empty. */
char *secret_env(const char *variable);

/*
 * From a file ("~/" is home) that is this user's and that nobody else may
 * read.  NULL with *why, static text that goes on after the file's name: "may
 * be read by others: chmod 600".
 */
char *secret_file(const char *path, const char **why);

/*
 * From the standard output of a command of the shell, which reads nothing and
 * whose messages go to standard error.  It is killed if it has not ended after
 * ms milliseconds.  NULL with *why as above.
 */
char *secret_command(const char *command, int64_t ms, const char **why);

#endif
