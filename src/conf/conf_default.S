/*
 * The shipped config.yaml, compiled in: conf_default() hands it out.
 */
	.section .rodata
	.globl conf_default_text
	.globl conf_default_end
	.hidden conf_default_text
	.hidden conf_default_end
conf_default_text:
	.incbin "config.yaml"
conf_default_end:
	.byte 0
	.section .note.GNU-stack,"",%progbits
