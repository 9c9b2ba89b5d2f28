/*
 * What the processes of a machine share of their slots, and one process's view
 * of it, for slots.c (the slots) and slots_turn.c (whose turn it is).
 */
#ifndef SLOTS_TURN_H
#define SLOTS_TURN_H

#include <stdatomic.h>
#include <stdint.h>

#include "limits/slots.h"
#include "limits/state.h"

struct slots_head {
	_Atomic uint64_t magic;
	_Atomic int64_t wait_until; /* somebody waits, until then */
	_Atomic int64_t turn_until; /* somebody may be at the turnstile */
	_Atomic int64_t turn_limit; /* and can use slots below this one */
	char poke[8];		    /* written to wake the watchers */
	_Atomic int64_t own_until;  /* somebody may be at one of the owners' */
	char room[16];
	_Atomic uint64_t cell[]; /* 0 free; else owner << 32 | process */
};

struct slots {
	struct state_file f;
	struct slots_head *head;
	size_t size;
	int64_t n;
	int64_t first;	/* where the search begins */
	int64_t last;	/* given back last, or -1 */
	char *held;	/* 1 for each slot that is ours */
	uint64_t me;
	int64_t swept;	/* when */
	int suspect;	/* somebody may have died */
	int turn;	/* we are at the turnstile */
	int turn_own;	/* at our owner's */
	int64_t most;	/* that our owner may hold */
	int capped;	/* this is what we wait for */
	int watch;
	int wd;		/* -1: not watching */
};

/* Is a stamp in the mapped file still to come? */
int slots_ahead(int64_t stamp, int64_t now);

/* Wake those who watch the file. */
void slots_poke(struct slots *s);

/* The lowest slot that is not kept for the one at the turnstile. */
int64_t slots_turn_low(const struct slots *s, int64_t now);

/* Has the owner as many as it may, one more counted for a sibling's turn? */
int slots_full(const struct slots *s, int64_t now);

/* Try to be the next, and say how long we may be waited for. */
void slots_turn_enter(struct slots *s, int64_t now);

/* Leave the turnstiles; the next one must wake to enter before us. */
void slots_turn_leave(struct slots *s);

#endif
