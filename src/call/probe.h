/*
 * rg-call --probe: one small call that shows whether key and model work.
 */
#ifndef PROBE_H
#define PROBE_H

#include "json/jsonl.h"
#include "model/provider.h"

/* Make in the one record that is asked. */
void probe_open(struct jl *in);

/* Say that it went well, and which prices and limits are known of p. */
void probe_say(const struct provider *p);

#endif
