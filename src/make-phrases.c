/*
 * make-phrases: write the image (text/phrase_image.h) of all phrases that
 * rg-check looks for, as the Makefile asks it to.
 */
#include <stdio.h>

#include "check/check.h"
#include "conf/conf.h"
#include "ground/msg.h"
#include "text/phrase_image.h"

int
main(void)
{
	struct check *check;
	struct conf conf;

	msg_init("make-phrases");
	if (conf_load(&conf, "/dev/null", NULL, 0) == -1)
		die(EXIT_ENV, "%s", conf.why);
	phrase_image_keep();
	if (check_open_all(&check, &conf) == -1)
		die(EXIT_ENV, "%s", check_why(check));
	check_free(check);
	conf_free(&conf);
	if (phrase_image_write(stdout) == -1)
		die_errno(EXIT_ENV, "cannot write the image");
	return EXIT_OK;
}
