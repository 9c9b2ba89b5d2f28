#include "check/prompt_text.h"

#include "json/json.h"

/* Add a string, or the strings at key of the members of an array. */
static void
add_texts(struct buf *all, struct json_object *v, const char *key)
{
	struct json_object *item;
	size_t i;

	if (json_object_is_type(v, json_type_string)) {
		buf_addc(all, '\n');
		buf_add(all, json_object_get_string(v),
		    (size_t)json_object_get_string_len(v));
	}
	if (!json_object_is_type(v, json_type_array))
		return;
	for (i = 0; i < json_object_array_length(v); i++) {
		item = json_get(json_object_array_get_idx(v, i), key);
		if (json_object_is_type(item, json_type_string))
			add_texts(all, item, NULL);
	}
}

const char *
prompt_text(struct recpart *part, struct buf *all, size_t *len)
{
	struct json_object *v = recpart_get(part, REC_MESSAGES);
	const char *prompt;
	size_t i;

	*len = 0;
	prompt = recpart_str(part, REC_PROMPT, len);
	if (!json_object_is_type(v, json_type_array))
		return prompt != NULL ? prompt : "";
	buf_clear(all);
	buf_add(all, prompt, *len);
	for (i = 0; i < json_object_array_length(v); i++)
		add_texts(all, json_get(json_object_array_get_idx(v, i),
		    "content"), "text");
	*len = all->len;
	return all->data;
}
