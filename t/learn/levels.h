/*
 * The levels of a network's boxes (check/net.h): bounds of their marks' gains.
 */
#ifndef LEVELS_H
#define LEVELS_H

#include "check/net.h"

/* Write those of net, as they stand behind its boxes. */
void levels_write(const struct net *net, unsigned char out[NET_LEVEL_BYTES]);

#endif
