/*
 * Rule placeholder: what should have been filled in was not.
 *
 * Brackets are ordinary: people write [edit], [sic], [1] and [...].  What is
 * between them is a placeholder if it is short and its head is a noun that
 * forms ask for ("[Product Name]", "<your city>", "{company}"), or if it says
 * what to do ("[insert date]").  Two braces always are one.  Outside of
 * brackets: lorem ipsum, "XYZ", letters X in a row, also behind a dollar sign
 * or a name ("ToolX", "Tool X"), names of variables (PRODUCT_NAME).  A word of
 * the planned product's own name never is one.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"
#include "ground/mem.h"
#include "json/record.h"
#include "text/phrase.h"

enum { SPAN = 80, INSIDE = 6 }; /* bytes, words between brackets */

enum list {
	HEAD,	/* what stands between brackets ends in it, or is it */
	WITHIN, /* the same where words have no spaces */
	REMARK, /* with one of these in it, it is a remark */
	ORDER,	/* what a form tells one to do */
	THE,
	PLAIN,	/* no brackets needed */
	THING,	/* before an X, or joined to it */
	UNIT,
	AXIS,	/* what has an X, Y and Z of its own */
	FIRM,
	LISTS
};

#define THINGS                                                                 \
	"product|tool|software|company|app|platform|brand|competitor|vendor|"  \
	"application|hotel|restaurant|service|website|business|manufacturer|"  \
	"supplier|organization|organisation|retailer|seller|provider"

static const char *const lists[LISTS][4] = {
	[HEAD] = {THINGS
	    "|name|names|item|model|feature|features|date|price|amount|number|"
	    "city|location|address|email|phone|url|link|title|username|"
	    "customer|user|recipient|placeholder|industry|department|position|"
	    "duration|percentage|country|state|aspect|benefit|problem|"
	    "competitors|products|tools|xx|xxx|xyz|here|timeframe|value|"
	    "brands|role|adjective|noun|verb|"
	    "detail|details|example|issue|topic|reason|occasion|"
	    "produktname|produkt|produkts|produktes|hotelname|"
	    "firmenname|marke|nombre|producto|marca|empresa|nom|produit|"
	    "entreprise|marque|nome|prodotto|azienda|produto|название|"
	    "продукта|товара|продукт|имя|бренд|компания|компании|adı|ürün|"
	    "ismi|markası|nume|numele|produsului|produs|nazwa|produktu|naam|"
	    "merk|제품명|제품|이름|회사명|상품명|브랜드"},
	[WITHIN] = {"产品|产品名|产品名称|商品名|商品名称|品牌|品牌名|公司|公司名|"
	    "公司名称|姓名|酒店名|酒店名称|填写|插入|输入|產品|產品名稱|製品名|"
	    "製品|会社名|名前|商品|日期|名称"},
	[REMARK] = {"is|was|were|are|be|been|has|have|had|i|we|they|he|she|it|"
	    "not|no|free|received|removed|redacted|deleted|withheld|omitted|"
	    "edited|edit|update|updated|sic|note|exchange|purchase|verified|"
	    "changed|unknown|etc|later|and|or|but|with|from|see|click"},
	[ORDER] = {"insert|enter|mention|describe|specify|fill_in|"
	    "replace_with|placeholder|einfügen|insertar|inserta|inserte|"
	    "insérer|inserisci|inserir|insira|вставьте|укажите|введите|"
	    "ekleyin|introduceți|wstaw"},
	[THE] = {"the|this|that|my|our|a|an|their|his|her|its|these|those"},
	[PLAIN] = {"lorem|ipsum ipsum|dolor ~1 dolor|sit|amet",
	    "insert|enter your|product|company|tool|brand|app|hotel|"
	    "restaurant? name|product|company|text here",
	    "your|product|company|tool|brand|app|hotel|software|restaurant "
	    "name here",
	    "insert ~2 " THINGS " name"},
	[THING] = {THINGS "|system|device|gadget"},
	[UNIT] = {"hours|minutes|days|weeks|months|years|percent|dollars|"
	    "euros|pounds|people|users|miles|km|hour|minute|day|week|month|"
	    "year"},
	[AXIS] = {"axis|axes|printing|coordinates|coordinate|stage|table|"
	    "motion|printer|position|plane"},
	[FIRM] = {"company|corp|inc|corporation|ltd|llc"},
};

struct found {
	const struct text *t; /* where the first one stands */
	size_t at;
	size_t len;
	int64_t n;
};

void
rule_placeholder_start(struct rule *r, const struct conf *conf)
{
	struct phrases **list = mem_calloc(LISTS, sizeof(*list));
	size_t i, n;

	(void)conf;
	for (i = 0; i < LISTS; i++) {
		for (n = 0; n < 4 && lists[i][n] != NULL; n++)
			continue;
		list[i] = phrases_new(lists[i], n);
	}
	r->state = list;
}

void
rule_placeholder_stop(struct rule *r)
{
	struct phrases **list = r->state;
	size_t i;

	for (i = 0; list != NULL && i < LISTS; i++)
		phrases_free(list[i]);
	free(list);
	r->state = NULL;
}

/* Does something of the list begin at the word i? */
static int
is(const struct rule *r, enum list l, const struct text *t, size_t i)
{
	struct phrases **list = r->state;
	size_t first, last;

	return phrases_find(list[l], t, i, i + 1, &first, &last);
}

/* Does something of the list begin among the words i .. end - 1? */
static int
has(const struct rule *r, enum list l, const struct text *t, size_t i,
    size_t end)
{
	struct phrases **list = r->state;
	size_t first, last;

	return phrases_find(list[l], t, i, end, &first, &last);
}

static void
found(struct found *f, const struct text *t, size_t at, size_t len)
{
	if (f->n++ > 0)
		return;
	f->t = t;
	f->at = at;
	f->len = len;
}

/* Is the word one of the planned product's name? */
static int
in_product(const struct subject *s, const struct word *w)
{
	const char *name = rec_str(s->rec, REC_PLAN_PRODUCT);
	struct text t = TEXT_INIT;
	int yes = 0;
	size_t i;

	if (name == NULL)
		return 0;
	text_read(&t, name, strlen(name));
	for (i = 0; i < t.n; i++)
		yes |= t.words[i].hash == w->hash;
	text_free(&t);
	return yes;
}

/* {number 12} names a number, it does not ask for one. */
static int
is_figure(const struct text *t, const struct word *w)
{
	return w->len > 1 && t->raw[w->at] >= '0' && t->raw[w->at] <= '9';
}

/* Do the words i .. end - 1, all that stand between brackets, ask for one? */
static int
asks(const struct rule *r, const struct text *t, size_t i, size_t end,
    char open)
{
	size_t last = end - 1;

	if (end - i > 1 && is(r, ORDER, t, i))
		return open != '(' || has(r, HEAD, t, i, end);
	if (has(r, REMARK, t, i, end))
		return 0;
	if ((t->words[i].flags & WORD_ALONE) != 0)
		return open == '[' && end - i <= 5 &&
		    has(r, WITHIN, t, i, i + 1);
	if (last > i && t->words[last].len == 1)
		last--; /* Competitor A, feature 1 */
	if (open == '(')
		return 0;
	if ((is(r, THE, t, i) && end - i < 3) ||
	    is_figure(t, &t->words[last]))
		return 0;
	return is(r, HEAD, t, last) || is(r, HEAD, t, i);
}

/*
 * Length of the bracket at s, of which max bytes are there, with both its
 * marks; 0 if it is not closed soon, runs over a line, or holds another one.
 */
static size_t
bracket_len(const char *s, size_t max)
{
	char close = *s == '[' ? ']' : *s == '(' ? ')' : *s == '{' ? '}' : '>';
	size_t twice = *s == '{' && max > 1 && s[1] == '{', i;

	if (max > SPAN)
		max = SPAN;
	for (i = 1 + twice; i + twice < max; i++) {
		if (s[i] == close && (!twice || s[i + 1] == close))
			return i + twice + 1;
		if (s[i] == close || s[i] == '\n' || s[i] == *s ||
		    (*s == '{' && s[i] == '"')) /* JSON is another's fault */
			return 0;
	}
	return 0;
}

/* Is it "[____]"? */
static int
is_blank(const char *s, size_t len)
{
	size_t i;

	for (i = 1; i + 1 < len; i++)
		if (s[i] != '_')
			return 0;
	return len > 4;
}

/* The same for a name as programs have them: product_name. */
static int
asks_joined(const struct rule *r, const struct text *t, size_t i, char open)
{
	char copy[SPAN], *c;
	size_t len = t->words[i].len;
	struct text words = TEXT_INIT;
	int yes;

	memcpy(copy, t->raw + t->words[i].at, len);
	for (c = copy; (c = memchr(c, '_', len - (size_t)(c - copy))) != NULL;)
		*c = ' ';
	text_read(&words, copy, len);
	yes = words.n > 1 && asks(r, &words, 0, words.n, open);
	text_free(&words);
	return yes;
}

/* Look at the bracket of len bytes at byte `at`; i is the word after `at`. */
static int
is_placeholder(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i)
{
	const char *s = t->raw + at;
	size_t end;

	for (end = i; end < t->n && t->words[end].at < at + len; end++)
		continue;
	if (end == i)
		return is_blank(s, len);
	if (s[0] == '{' && s[1] == '{')
		return 1;
	if (end == i + 1 && memchr(s, '_', len) != NULL)
		return asks_joined(r, t, i, *s);
	return end - i <= INSIDE && asks(r, t, i, end, *s);
}

static void
brackets(struct rule *r, struct found *f, const struct text *t)
{
	size_t at, len, i = 0;
	char c;

	for (at = 0; at < t->len; at++) {
		c = t->raw[at];
		if (c != '[' && c != '(' && c != '{' && c != '<')
			continue;
		if ((len = bracket_len(t->raw + at, t->len - at)) == 0)
			continue;
		while (i < t->n && t->words[i].at <= at)
			i++;
		if (!is_placeholder(r, t, at, len, i))
			continue;
		found(f, t, at, len);
		at += len - 1;
	}
}

/* How many X the word is made of; 0 if of anything else. */
static size_t
count_x(const struct text *t, const struct word *w)
{
	size_t i;

	for (i = 0; i < w->len; i++)
		if (t->raw[w->at + i] != 'X')
			return 0;
	return w->len;
}

/* Is the word i a few X that stand for a number: $XX, XX%, XX hours, XX/XX? */
static int
is_number(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	char before = w->at > 0 ? t->raw[w->at - 1] : ' ';
	char after = w->at + w->len < t->len ? t->raw[w->at + w->len] : ' ';

	if (before == '$' || after == '%')
		return 1;
	if (i + 1 >= t->n)
		return 0;
	return (after == '/' && count_x(t, w + 1) > 1) ||
	    (after == ' ' && is(r, UNIT, t, i + 1));
}

/* Is it ToolX, or Tool X? */
static int
is_thing_x(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	char last = t->raw[w->at + w->len - 1];
	struct text thing = TEXT_INIT;
	int yes;

	if (last != 'X' && last != 'Y' && last != 'Z')
		return 0;
	if (w->len == 1)
		return i > 0 && (w[-1].flags & (WORD_UPPER | WORD_LAST)) ==
		    WORD_UPPER && w->at == w[-1].at + w[-1].len + 1 &&
		    is(r, THING, t, i - 1);
	if (w->len > 14 || (w->flags & (WORD_UPPER | WORD_CAPS)) != WORD_UPPER)
		return 0;
	text_read(&thing, t->raw + w->at, w->len - 1);
	yes = thing.n == 1 && is(r, THING, &thing, 0);
	text_free(&thing);
	return yes;
}

/* Is it XYZ or ABC as a name? */
static int
is_xyz(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	int more = i + 1 < t->n && (w->flags & WORD_LAST) == 0;

	if (w->len != 3 || (w->flags & WORD_CAPS) == 0)
		return 0;
	if (memcmp(t->raw + w->at, "XYZ", 3) == 0)
		return !more || !is(r, AXIS, t, i + 1);
	return memcmp(t->raw + w->at, "ABC", 3) == 0 && more &&
	    is(r, FIRM, t, i + 1);
}

static void
names(struct rule *r, struct found *f, const struct subject *s,
    const struct text *t)
{
	const struct word *w;
	size_t i, x;

	for (i = 0; i < t->n; i++) {
		w = &t->words[i];
		if ((w->flags & WORD_UPPER) == 0)
			continue;
		x = count_x(t, w);
		if ((w->flags & WORD_CAPS) != 0 && w->len < SPAN &&
		    memchr(t->raw + w->at, '_', w->len) != NULL &&
		    asks_joined(r, t, i, '['))
			found(f, t, w->at, w->len);
		if ((x > 3 || (x > 1 && is_number(r, t, i)) ||
		    is_xyz(r, t, i) || is_thing_x(r, t, i)) &&
		    !in_product(s, w))
			found(f, t, w->at, w->len);
	}
}

static void
plain(struct rule *r, struct found *f, const struct text *t)
{
	struct phrases **list = r->state;
	size_t first, last;

	if (!phrases_find(list[PLAIN], t, 0, t->n, &first, &last))
		return;
	found(f, t, t->words[first].at, t->words[last].at +
	    t->words[last].len - t->words[first].at);
}

static void
look(struct rule *r, struct found *f, const struct subject *s,
    const struct text *t)
{
	brackets(r, f, t);
	names(r, f, s, t);
	plain(r, f, t);
}

void
rule_placeholder(struct rule *r, struct subject *s)
{
	struct found f = {NULL, 0, 0, 0};

	if (r->mode == RULE_OFF || !s->has_review)
		return;
	look(r, &f, s, &s->words);
	look(r, &f, s, &s->title_words);
	if (f.n > 0)
		rule_reason(r, s, f.t->raw + f.at, f.len,
		    json_object_new_int64(f.n), json_object_new_int64(0));
}
