/*
 * A queue of tasks, in order, that can be cut anywhere.  It owns nothing: a
 * task is in at most one queue, linked by its own next.
 */
#ifndef QUEUE_H
#define QUEUE_H

#include <stddef.h>

struct task;

struct queue {
	struct task *first, **last;
	size_t n;
};

void queue_init(struct queue *q);
void queue_add(struct queue *q, struct task *t);
void queue_add_first(struct queue *q, struct task *t);

/* Remove and return the task that *at points to: &q->first, or a &t->next. */
struct task *queue_cut(struct queue *q, struct task **at);

#endif
