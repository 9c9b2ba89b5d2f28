/*
 * commentary.table, compiled in, for commentary.c.
 */
	.section .rodata
	.globl commentary_table
	.globl commentary_table_size
	.hidden commentary_table
	.hidden commentary_table_size
	.balign 8
commentary_table_size:
	.quad end - commentary_table
commentary_table:
	.incbin "src/check/commentary.table"
end:
	.byte 0
	.section .note.GNU-stack,"",%progbits
