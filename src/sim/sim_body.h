/*
 * Bodies of requests: most calls of a run differ in their prompt alone, and
 * what they have in common is taken apart once.
 */
#ifndef SIM_BODY_H
#define SIM_BODY_H

#include "json/json.h"

/*
 * Read a body as json_read() does.  Values below its members may be shared
 * with other bodies: they must not be changed.
 */
struct json_object *sim_body_read(const char *text, size_t len,
    const char **why);

#endif
