/*
 * How many requests may be in flight where nobody says how many: found out
 * from the refusals and the time-outs.  Pure counting over explicit time
 * (clock_ms()), shared by the workers of a run through memory that they map
 * together.
 *
 * The limit begins at -j and never passes it.  The first 429 of a burst cuts
 * it to a little under what the server holds at that moment, and again by a
 * third if a call that started since is refused too; those of the same burst
 * never cut, they only take the count down to what is left in flight.  Then
 * it grows back to just under the old ceiling within a few rounds (a round: as
 * many replies as the limit), rests there, tries one more, and if that is
 * taken goes on faster the further it gets.  Replies that say the server is in
 * trouble (5xx) stop all growth for a while.
 *
 * A server that answers one request after the other refuses none: they wait,
 * and the last of too many waits longer than a call may.  A call that timed out
 * was in a crowd if fewer replies came meanwhile than were in flight with it:
 * with as many as that, its turn should have come.  The first of a crowd cuts
 * the limit to half, and to three in four of those replies, which a queue of
 * that length is answered in time with; to one if there was never a reply.
 * Those that were in flight then never cut.  A server that works on for clients
 * that are gone answers nobody until it is through with them, and nobody knows
 * how fast it is now: what times out is the crowd's, too, if it started within
 * ADAPT_QUIET times of what a call has, since the last reply or cut; within
 * one, if there was never a reply.  From then on only replies that came in half
 * the time that a call has let the limit grow.  But if the next that ends is
 * one that started later, alone, and timed out, it was not the crowd: the limit
 * is -j again, and until a reply comes no time-out is a crowd's.
 *
 * Source: the shape is that of CUBIC (RFC 9438, 4.2 and 4.6): back quickly,
 * flat near the old ceiling, steep beyond.  The numbers are our own, chosen on
 * the model of t/unit/adapt.c.
 */
#ifndef ADAPT_H
#define ADAPT_H

#include <stdatomic.h>
#include <stdint.h>

enum {
	ADAPT_REST_MS = 4000,  /* under the ceiling before the next trial */
	ADAPT_REST_ROUNDS = 4, /* and at least so many rounds */
	ADAPT_STILL_MS = 5000, /* no growth after a 5xx */
	ADAPT_QUIET = 8,       /* times a call's patience without a reply that
				* those who are gone explain */
	ADAPT_TOLD_MS = 2000   /* a 429 that tells a longer wait is no matter
				* of how many are in flight */
};

struct adapt {
	int64_t most;		 /* -j: never changes */
	_Atomic int64_t limit;	 /* thousandths of a request */
	_Atomic int64_t ceiling; /* so many in flight were too many */
	_Atomic int64_t cut_at;	 /* what started before says nothing new */
	_Atomic int64_t good;	 /* replies since the last cut, or the rest */
	_Atomic int64_t row;	 /* cuts without a good round in between */
	_Atomic int64_t rest_at; /* at the ceiling since; 0: not there */
	_Atomic int64_t still_until;
	_Atomic int64_t answered; /* replies, ever */
	_Atomic int64_t answered_at; /* the last of them */
	_Atomic int64_t heard;	 /* of them, at the last cut for a crowd */
	_Atomic int64_t patience; /* ms that a call has; 0: no crowd yet */
	_Atomic int64_t mute;	 /* one alone had no reply after so many, less
				  * one; 0: there was none */
};

/* A call that timed out, for adapt_overdue(). */
struct adapt_call {
	int64_t company;  /* most that were in flight with it, and it */
	int64_t answered; /* adapt_answered() when it was sent */
	int64_t started;
	int64_t patience; /* ms that it had */
};

enum adapt_crowd {
	ADAPT_ALONE, /* it is no matter of how many are in flight */
	ADAPT_CROWD, /* it is */
	ADAPT_CUT    /* it is, and this call made the cut: it is news */
};

/* Before the first call, alone: begin with most (-j, at least 1). */
void adapt_init(struct adapt *a, int64_t most);

/* Requests that may be in flight now: 1 .. most. */
int64_t adapt_limit(const struct adapt *a);

/* The most that the last refusals left: 1 .. most. */
int64_t adapt_found(const struct adapt *a);

/*
 * A call ended.
 *	flying	requests still in flight, without this one
 *	started	when it was sent
 * A good reply, whatever it holds; a 429 for no other reason than the number
 * in flight (as far as is known); any other sign of a server in trouble.
 */
void adapt_good(struct adapt *a, int64_t flying, int64_t started, int64_t now);
void adapt_refused(struct adapt *a, int64_t flying, int64_t started,
    int64_t now);
void adapt_trouble(struct adapt *a, int64_t now);

/* Replies so far. */
int64_t adapt_answered(const struct adapt *a);

/* A call had no reply in time: is the crowd to blame? */
enum adapt_crowd adapt_overdue(struct adapt *a, const struct adapt_call *call,
    int64_t now);

#endif
