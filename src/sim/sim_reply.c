/*
 * A reply as it is put together: headers, and JSON for its body.
 */
#include <stdarg.h>

#include "sim/sim_proto.h"

void
sim_reply_header(struct sim_reply *reply, const char *name, const char *fmt,
    ...)
{
	struct sim_header *h;
	va_list ap;

	if (reply->nheaders == SIM_HEADERS)
		return;
	h = &reply->headers[reply->nheaders++];
	h->name = name;
	va_start(ap, fmt);
	vsnprintf(h->value, sizeof(h->value), fmt, ap);
	va_end(ap);
}

void
sim_reply_free(struct sim_reply *reply)
{
	buf_free(&reply->body);
}

void
sim_reply_json(struct sim_reply *reply, int status, struct json_object *value)
{
	buf_clear(&reply->body);
	json_line(&reply->body, value);
	reply->status = status;
	if (reply->type == NULL)
		reply->type = "application/json";
	json_object_put(value);
}
