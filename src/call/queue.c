#include "call/queue.h"

#include "call/task.h"

void
queue_init(struct queue *q)
{
	q->first = NULL;
	q->last = &q->first;
	q->n = 0;
}

void
queue_add(struct queue *q, struct task *t)
{
	t->next = NULL;
	*q->last = t;
	q->last = &t->next;
	q->n++;
}

void
queue_add_first(struct queue *q, struct task *t)
{
	t->next = q->first;
	q->first = t;
	if (t->next == NULL)
		q->last = &t->next;
	q->n++;
}

struct task *
queue_cut(struct queue *q, struct task **at)
{
	struct task *t = *at;

	*at = t->next;
	if (q->last == &t->next)
		q->last = at;
	q->n--;
	return t;
}
