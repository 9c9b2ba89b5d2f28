#include "text/marks.h"

#define CONTROL8 512, 512, 512, 512, 512, 512, 512, 512
#define HIGH8 256, 256, 256, 256, 256, 256, 256, 256
#define HIGH32 HIGH8, HIGH8, HIGH8, HIGH8

static const unsigned short table[256] = {
	CONTROL8, 512, 0, 0, 512, 512, 0, 512, 512, CONTROL8, CONTROL8,
	['#'] = MARK_HASH, ['('] = MARK_BRACKET, ['*'] = MARK_STRONG,
	['/'] = MARK_SLASH, ['0'] = MARK_DIGIT, ['1'] = MARK_DIGIT,
	['2'] = MARK_DIGIT, ['3'] = MARK_DIGIT, ['4'] = MARK_DIGIT,
	['5'] = MARK_DIGIT, ['6'] = MARK_DIGIT, ['7'] = MARK_DIGIT,
	['8'] = MARK_DIGIT, ['9'] = MARK_DIGIT, ['<'] = MARK_LESS,
	['@'] = MARK_AT, ['['] = MARK_BRACKET, ['_'] = MARK_STRONG,
	['`'] = MARK_TICK, ['{'] = MARK_BRACKET, ['|'] = MARK_BAR,
	[0x7f] = MARK_CONTROL, HIGH32, HIGH32, HIGH32, HIGH32,
};

unsigned
marks_find(const char *s, size_t len)
{
	const unsigned char *p = (const unsigned char *)s, *end = p + len;
	unsigned marks = 0;

	while (p < end)
		marks |= table[*p++];
	return marks;
}
