/*
 * What goes wrong on purpose, and how long a call takes.  Faults are drawn by
 * call: the same seed gives the same sequence, whichever prompts come.
 *
 * A model's name may ask for an outcome: sim-OUTCOME always ends so,
 * sim-OUTCOME-N does so for the first N calls of each prompt.
 */
#ifndef SIM_FAULT_H
#define SIM_FAULT_H

#include "sim/sim.h"

/* Outcome drawn from the rates of the settings: SIM_OK mostly. */
enum sim_outcome sim_fault_draw(const struct sim *sim, struct rng *r);

/* Outcome that the model's name asks for; SIM_OK if it asks for none. */
enum sim_outcome sim_fault_scripted(struct sim *sim, const char *model,
    uint64_t prompt);

/* Microseconds a call takes: fixed, or log-normal with that mean. */
int64_t sim_fault_delay(const struct sim *sim, struct rng *r);

#endif
