/*
 * Tags as in "<think>" and "</review>", found by their names.
 */
#ifndef TAG_H
#define TAG_H

#include <stddef.h>

/*
 * The first tag in len bytes at s whose name is in the list (which ends with
 * NULL; ASCII case makes no difference).  A tag may close, have attributes of
 * up to 80 bytes, and end in "/>".  Returns its length with its place in *at,
 * or 0.
 */
size_t tag_find(const char *s, size_t len, const char *const *names,
    size_t *at);

/* The length of the one at s, which is "<", or 0. */
size_t tag_len(const char *s, size_t len, const char *const *names);

#endif
