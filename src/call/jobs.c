/*
 * Jobs live in an array; a tag is an index, and goes into a list of free ones
 * when its job is done.
 */
#include "call/jobs.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

uint64_t
jobs_add(struct jobs *jobs, uint64_t aux)
{
	size_t tag = jobs->free;

	if (tag == SIZE_MAX) {
		jobs->job = mem_resize(jobs->job, jobs->n + 1,
		    sizeof(*jobs->job));
		tag = jobs->n++;
	} else {
		jobs->free = jobs->job[tag].next_free;
	}
	jobs->job[tag] = (struct job){.aux = aux, .worker = JOBS_NOBODY};
	jobs->held++;
	jobs->waiting++;
	return tag;
}

struct job *
jobs_at(const struct jobs *jobs, uint64_t tag)
{
	assert(tag < jobs->n && jobs->job[tag].worker != JOBS_NONE);
	return &jobs->job[tag];
}

void
jobs_append(struct jobs *jobs, uint64_t tag, const char *data, size_t len)
{
	struct job *j = jobs_at(jobs, tag);

	j->data = mem_resize(j->data, j->len + len + 1, 1);
	memcpy(j->data + j->len, data, len);
	j->len += len;
	jobs->bytes += len;
}

void
jobs_give(struct jobs *jobs, uint64_t tag, int worker)
{
	struct job *j = jobs_at(jobs, tag);

	if (j->worker == JOBS_NOBODY)
		jobs->waiting--;
	if (worker == JOBS_NOBODY)
		jobs->waiting++;
	j->worker = worker;
}

void
jobs_done(struct jobs *jobs, uint64_t tag)
{
	struct job *j = jobs_at(jobs, tag);

	jobs_give(jobs, tag, JOBS_NONE);
	free(j->data);
	j->data = NULL;
	j->next_free = jobs->free;
	jobs->free = tag;
	jobs->held--;
	jobs->bytes -= j->len;
}

void
jobs_free(struct jobs *jobs)
{
	size_t tag;

	for (tag = 0; tag < jobs->n; tag++)
		free(jobs->job[tag].data);
	free(jobs->job);
}
