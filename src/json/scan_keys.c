#include "json/scan_keys.h"

void
scan_keys_keep(struct scan_keys *k, const struct scan *o)
{
	size_t n, i;

	k->anew = 1;
	for (k->n = 0; k->n < o->n; k->n++) {
		n = o->key[k->n].len;
		if (n + 2 > WIDE)
			break;
		for (i = 0; i < n + 2; i++)
			k->key[k->n].text[i] = o->key[k->n].at[i];
		k->key[k->n].all = (UINT32_C(1) << (n + 2)) - 1;
		k->key[k->n].len = (uint32_t)n;
	}
}
