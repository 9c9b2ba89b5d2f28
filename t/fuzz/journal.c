/*
 * A line of a journal: what a crash, a full disk or a hand may have left.  It
 * is refused, or it is written again as it would be read.
 */
#include "fuzz.h"

#include <string.h>

#include "ground/buf.h"
#include "journal/journal_line.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct journal_entry e, again;
	struct buf line = BUF_INIT, text = BUF_INIT;

	fuzz_count(size);
	buf_add(&text, data, size);
	if (journal_parse(buf_str(&text), text.len, &e) == 0) {
		journal_line(&e, &line);
		FUZZ_MUST(memchr(line.data, '\n', line.len) ==
		    line.data + line.len - 1);
		FUZZ_MUST(journal_parse(line.data, line.len - 1, &again) == 0);
		FUZZ_MUST(again.body_len == e.body_len);
		FUZZ_MUST(e.body_len == 0 ||
		    memcmp(again.body, e.body, e.body_len) == 0);
		journal_entry_free(&again);
		journal_entry_free(&e);
	}
	buf_free(&line);
	buf_free(&text);
	return 0;
}
