/*
 * Time.  Everything that waits is told the time instead of asking for it, so
 * that tests need no real time; only programs and event loops call this.
 */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>

/*
 * Milliseconds (microseconds) since the machine was started, sleep included
 * (CLOCK_BOOTTIME): the clock of every wait, limit and deadline.  Comparable
 * between the processes of one machine until its next start.
 */
int64_t clock_ms(void);
int64_t clock_us(void);

/* The same without the time that the machine slept: how long work may take. */
int64_t clock_awake_ms(void);

#define CLOCK_NAP_MS 1000 /* what is shorter is no sleep */

/*
 * How many milliseconds the machine slept since the last look; 0 if it did not.
 *	seen	what is known of it: clock_ms() - clock_awake_ms() at first
 */
int64_t clock_slept_ms(int64_t *seen);

/* Seconds (milliseconds) since 1970, UTC: for journals and what people read. */
int64_t clock_wall(void);
int64_t clock_wall_ms(void);

#define CLOCK_STAMP 32 /* bytes of a stamp, its NUL included */

/* Now as "2026-07-01T12:00:00.123Z"; returns out. */
char *clock_stamp(char out[CLOCK_STAMP]);

#endif
