/*
 * The options of rg-call that shape what is asked.  One that cannot be taken
 * ends the program: its message names the option, the file and the line.
 */
#ifndef SHAPE_CLI_H
#define SHAPE_CLI_H

#include "call/shape.h"

/* -s and -t: text or @FILE; given again, the last one counts. */
void shape_cli_system(struct shape *s, const char *arg);
void shape_cli_template(struct shape *s, const char *arg);

/* --schema FILE */
void shape_cli_schema(struct shape *s, const char *path);

/* --param KEY=VALUE, less the fields that no params may set (model.h) */
void shape_cli_param(struct shape *s, const char *arg);

#endif
