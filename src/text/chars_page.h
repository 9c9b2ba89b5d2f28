/*
 * The same damage by the other code pages that are met: CP 1251, CP 1250,
 * CP 437 and CP 850, and that of the old Macintosh.
 */
#ifndef CHARS_PAGE_H
#define CHARS_PAGE_H

#include <stddef.h>
#include <stdint.h>

/*
 * Bytes of the damage that begins at s, where the character uc stands, len
 * bytes are left and the character `before` went before (0 if none); 0 if
 * there is no damage.
 */
size_t chars_page(const char *s, size_t len, uint32_t uc, uint32_t before);

#endif
