/*
 * secret COMMAND MS: print what secret_command() gives, or why it gives none
 * (status 1).
 */
#include <stdio.h>
#include <stdlib.h>

#include "model/secret.h"

int
main(int argc, char *argv[])
{
	const char *why;
	char *secret;

	if (argc != 3)
		return 2;
	secret = secret_command(argv[1], atoi(argv[2]), &why);
	puts(secret != NULL ? secret : why);
	free(secret);
	return secret == NULL;
}
