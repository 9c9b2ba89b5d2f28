#include "text/line.h"

#include "ground/wide.h"

void
line_turn(struct buf *text, char from, char to)
{
	const int8_t turn = (int8_t)(from ^ to);
	size_t i;
	wide b;

	buf_reserve(text, WIDE);
	for (i = 0; i < text->len; i += WIDE) {
		b = wide_read(text->data + i);
		wide_write(text->data + i, b ^ ((b == from) & turn));
	}
	text->data[text->len] = '\0';
}
