/*
 * The image of the phrases (text/phrase_image.h), compiled in, for check.c;
 * empty in the program that makes it.
 */
	.section .rodata
	.globl phrases_image
	.globl phrases_image_size
	.hidden phrases_image
	.hidden phrases_image_size
	.balign 8
phrases_image_size:
	.quad end - phrases_image
phrases_image:
#ifdef IMAGE
	.incbin IMAGE
#endif
end:
	.byte 0
	.section .note.GNU-stack,"",%progbits
