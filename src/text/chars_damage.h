/*
 * Damage that a wrong encoding does: the bytes of a character of UTF-8, each
 * made a character of its own by CP 1252 (or Latin 1), or by a page that
 * chars_page.h knows.
 */
#ifndef CHARS_DAMAGE_H
#define CHARS_DAMAGE_H

#include <stddef.h>
#include <stdint.h>

/*
 * Bytes of the damage that begins at s, where the character uc stands,
 * len bytes are left and the character `before` went before (0 if none); 0 if
 * there is none.
 */
size_t chars_damage(const char *s, size_t len, uint32_t uc,
    uint32_t before);

#endif
