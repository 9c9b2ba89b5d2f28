/*
 * The style sheet of report.html: light and dark as the reader's system is,
 * one column, good for a telephone and for paper.
 */
#ifndef STYLE_H
#define STYLE_H

/* As it stands within <style>. */
const char *style_sheet(void);

#endif
