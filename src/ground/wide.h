/*
 * Sixteen bytes of a text, looked at together.
 */
#ifndef WIDE_H
#define WIDE_H

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define WIDE 16

/* Bytes in a row; those from 0x80 on are below zero. */
typedef int8_t wide __attribute__((vector_size(WIDE)));

static inline wide
wide_read(const char *s)
{
	wide b;

	memcpy(&b, s, WIDE);
	return b;
}

static inline void
wide_write(char *s, wide b)
{
	memcpy(s, &b, WIDE);
}

/* A bit for each of the bytes, the first lowest, that is marked: all bits. */
static inline uint32_t
wide_bits(wide marks)
{
#ifdef __SSE2__
	typedef char chars __attribute__((vector_size(WIDE)));

	return (uint32_t)__builtin_ia32_pmovmskb128((chars)marks);
#else
	const uint64_t one = UINT64_C(0x0101010101010101);
	const uint64_t gather = UINT64_C(0x0102040810204080);
	uint64_t half[2];

	memcpy(half, &marks, WIDE);
	return (uint32_t)((le64toh(half[0]) & one) * gather >> 56 |
	    ((le64toh(half[1]) & one) * gather >> 56) << 8);
#endif
}

/* The first of the bytes that is marked; WIDE if none is. */
static inline size_t
wide_first(wide marks)
{
	return (size_t)__builtin_ctz(wide_bits(marks) | 1U << WIDE);
}

#endif
