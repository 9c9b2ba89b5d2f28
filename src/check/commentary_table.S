/*
 * commentary.table, compiled in, for commentary.c.
 */
	.section .rodata
	.globl commentary_table
	.globl commentary_table_end
	.hidden commentary_table
	.hidden commentary_table_end
commentary_table:
	.incbin "src/check/commentary.table"
commentary_table_end:
	.byte 0
	.section .note.GNU-stack,"",%progbits
