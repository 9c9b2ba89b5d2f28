/*
 * Numbers by which a state knows a person: their forms, and how their check
 * digits are made.
 */
#ifndef NATION_H
#define NATION_H

enum need {
	BARE,	/* the check digits say enough */
	SPACED, /* it must be grouped as written, or named */
	NAMED
};

struct nation {
	const char *name;
	const char *form; /* of check_pii_code.h */
	const char *groups; /* as it is grouped; "" if any way */
	int (*holds)(const char *s); /* what has the form */
	enum need need;
};

enum { NATIONS = 14 };

extern const struct nation nations[NATIONS];

#endif
