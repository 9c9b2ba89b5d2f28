/*
 * Rule placeholder: nouns in capitals, or joined, that stand for a name.
 *
 * People shout, so a noun in capitals is one only in a text that is calm
 * around it, and where the language wants an article that is not there: "back
 * from LOCATION", "de ORIGEN a DESTINO".  Joined ones are put together of what
 * has a name and of a word for it: BANKNAME, NombreApp, NomDeLaMachine.
 * Beside a thing in general two or three X are its name: "hotel XX".  Two
 * words for a name, "the Brand/Model", are one where something is said of it.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "text/affix.h"
#include "text/ascii.h"

enum { CALM = 6, LONGEST = 32, SMALL = 3 };

/* Are the words around i in small letters, but for one that may be like it? */
static int
is_calm(const struct text *t, size_t i)
{
	size_t k = i > CALM ? i - CALM : 0, n = 0;

	for (; k < t->n && k < i + CALM; k++)
		n += k != i && t->words[k].len > 3 &&
		    (t->words[k].flags & WORD_CAPS) != 0;
	return n < 2;
}

/* Is it the CITY of "with CITY OF MEN", the NAME of "by NAME: Ann"? */
static int
is_in_title(const struct text *t, size_t i)
{
	size_t end = t->words[i].at + t->words[i].len;

	return (end < t->len && t->raw[end] == ':') || (i + 1 < t->n &&
	    t->words[i + 1].len > 1 && t->words[i + 1].at == end + 1 &&
	    (t->words[i + 1].flags & WORD_CAPS) != 0);
}

/* Is it the LOCATION of "from LOCATION they", the NAME of ", NAME,"? */
static int
is_bare(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t end = w->at + w->len;

	if (i == 0 || t->n < CALM || (w[-1].flags & WORD_CAPS) != 0 ||
	    !is_calm(t, i))
		return 0;
	if (w->hash == w[-1].hash) /* size SIZE */
		return w->at == w[-1].at + w[-1].len + 1 &&
		    placeholder_is(r, HEAD, t, i);
	if (placeholder_is(r, MISS, t, i - 1) && w[-1].len > 1 &&
	    (w[-1].flags & WORD_UPPER) != 0)
		return placeholder_is(r, CAPITALS, t, i);
	if (!placeholder_is(r, BARE, t, i))
		return 0;
	if (placeholder_is(r, STARRING, t, i - 1))
		return 1;
	if (is_in_title(t, i))
		return 0;
	if (w->at > 1 && t->raw[w->at - 2] == ',')
		return t->raw[w->at - 1] == ' ' && end < t->len &&
		    t->raw[end] == ',';
	return w->at == w[-1].at + w[-1].len + 1 &&
	    t->raw[w->at - 1] == ' ' && placeholder_is(r, PREP, t, i - 1) &&
	    placeholder_ends_noun(r, t, end, i + 1);
}

/* Is the word i the end of CITY NAME, where an article is wanted? */
static int
is_pair(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return i > 1 && (w[-1].flags & WORD_CAPS) != 0 &&
	    (w[-2].flags & WORD_CAPS) == 0 && t->n >= CALM &&
	    (i + 1 == t->n || w[1].len < 2 || (w[1].flags & WORD_CAPS) == 0) &&
	    w->at == w[-1].at + w[-1].len + 1 &&
	    placeholder_is(r, CAPITALS, t, i) &&
	    (placeholder_is(r, HEAD, t, i - 1) || placeholder_is(r, KIND, t,
	    i - 1)) && (placeholder_is(r, PREP, t, i - 2) ||
	    placeholder_is(r, VERB, t, i - 2) ||
	    placeholder_is(r, AFTER, t, i - 2) ||
	    placeholder_is(r, DET, t, i - 2));
}

/* Is the word i the YEAR of "in MONTH YEAR"? */
static int
is_date(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	return i > 1 && w->len == 4 && memcmp(t->raw + w->at, "YEAR", 4) == 0 &&
	    w->at == w[-1].at + w[-1].len + 1 && (w[-1].flags & WORD_CAPS) !=
	    0 && placeholder_is(r, ADDRESS, t, i - 1) &&
	    (w[-2].flags & WORD_CAPS) == 0 && placeholder_is(r, PREP, t, i - 2);
}

/* Is it "Product Name" in a sentence that goes on in small letters? */
static int
is_called(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	if (w->len != 4 || memcmp(t->raw + w->at, "Name", 4) != 0 || i == 0 ||
	    (w[-1].len == 4 && memcmp(t->raw + w[-1].at, "Code", 4) == 0) ||
	    w->at != w[-1].at + w[-1].len + 1 || t->raw[w->at - 1] != ' ' ||
	    (w[-1].flags & (WORD_UPPER | WORD_CAPS)) != WORD_UPPER ||
	    (!placeholder_is(r, HEAD, t, i - 1) &&
	    !placeholder_is(r, KIND, t, i - 1)))
		return 0;
	if (i + 1 < t->n && w[1].at == w->at + 5 &&
	    placeholder_is_small(t, i + 1) && placeholder_is(r, BE, t, i + 1))
		return i == 1 || (w[-1].flags & WORD_FIRST) != 0 ||
		    placeholder_is(r, DET, t, i - 2);
	return i > 1 && placeholder_is(r, PREP, t, i - 2) &&
	    (w[-1].flags & WORD_FIRST) == 0 && placeholder_ends_noun(r, t,
	    w->at + w->len, i + 1);
}

/* Is the word i, of X, the name of a thing: "hotel XX", "XXX Coffee Shop"? */
static int
is_x_name(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	if (w->len > 3 || memcmp(t->raw + w->at, "XXX", w->len) != 0)
		return 0;
	if (i > 0 && w->at == w[-1].at + w[-1].len + 1 &&
	    t->raw[w->at - 1] == ' ' && placeholder_is_small(t, i - 1) &&
	    placeholder_is(r, THING, t, i - 1))
		return i + 1 == t->n || placeholder_ends_noun(r, t,
		    w->at + w->len, i + 1);
	if (i + 1 >= t->n || w[1].at != w->at + w->len + 1 ||
	    t->raw[w[1].at - 1] != ' ' ||
	    (w[1].flags & (WORD_UPPER | WORD_CAPS)) != WORD_UPPER ||
	    placeholder_is(r, COUNTLESS, t, i + 1))
		return 0;
	return placeholder_is(r, THING, t, i + 1) || (i + 2 < t->n &&
	    w[2].at == w[1].at + w[1].len + 1 &&
	    (w[2].flags & (WORD_UPPER | WORD_CAPS)) == WORD_UPPER &&
	    placeholder_is(r, THING, t, i + 2));
}

/* Is the word a place or a thing by these, as a form calls it? */
static int
is_of_form(const struct rule *r, const struct text *t, size_t i)
{
	static const char *const list[] = {"local", "lugar", "sitio",
	    "establecimiento", "negocio", "lieu", "établissement",
	    "commerce", "locale", "estabelecimento", "lokaal", "zaak",
	    "lokalu", "business", "place", NULL};

	return placeholder_is(r, KIND, t, i) || placeholder_is(r, HEAD, t, i) ||
	    placeholder_is(r, WORK, t, i) || affix_whole(t->raw +
	    t->words[i].at, t->words[i].len, list);
}

/* Does NOMBRE DEL LOCAL begin at the word i, amid small letters? */
static int
is_name_of_what(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	size_t end = i + 1;

	if (i + 2 >= t->n || !placeholder_is(r, NAMES_OF, t, i) ||
	    (i > 0 && (w[-1].flags & WORD_CAPS) != 0) ||
	    !placeholder_is(r, OF, t, end))
		return 0;
	end += 1 + (size_t)placeholder_is(r, THE, t, end + 1);
	if (end >= t->n || (t->words[end].flags & WORD_CAPS) == 0 ||
	    (t->words[i + 1].flags & WORD_CAPS) == 0 || (end + 1 < t->n &&
	    t->words[end + 1].len > 1 &&
	    (t->words[end + 1].flags & WORD_CAPS) != 0))
		return 0;
	return is_of_form(r, t, end);
}

/* Is the word i the NOMBRE of "el restaurante NOMBRE"? */
static int
is_named(const struct rule *r, const struct text *t, size_t i)
{
	static const char *const list[] = {"NOMBRE", "NOME", "NAAM", "NAZWA",
	    NULL};
	const struct word *w = &t->words[i];

	return i > 0 && affix_whole(t->raw + w->at, w->len, list) &&
	    w->at == w[-1].at + w[-1].len + 1 && t->raw[w->at - 1] == ' ' &&
	    placeholder_is_small(t, i - 1) && is_calm(t, i) &&
	    (placeholder_is(r, KIND, t, i - 1) || placeholder_is(r, WORK, t,
	    i - 1));
}

/*
 * Is the word i the Brand of "the Brand/Model doesn't", "bought the
 * Brand/Model", and not told of as what a label has?
 */
static int
is_either(const struct rule *r, const struct text *t, size_t i)
{
	static const char *const makers[] = {"brand", "make", "manufacturer",
	    "product", "item", "company", "marke", "marca", "marque", NULL};
	static const char *const kinds[] = {"model", "name", "type", "title",
	    "modell", "modelo", "modello", "modèle", "nombre", "nom", NULL};
	const struct word *w = &t->words[i];
	size_t end = w->at + w->len, to = i + CALM < t->n ? i + CALM : t->n;

	if (i == 0 || i + 1 >= t->n || w[1].at != end + 1 ||
	    t->raw[end] != '/' || !affix_whole(t->raw + w->at, w->len,
	    makers) || !affix_whole(t->raw + w[1].at, w[1].len, kinds) ||
	    !placeholder_is(r, THE, t, i - 1) ||
	    placeholder_has(r, CODE, t, i + 2, to) ||
	    placeholder_has(r, SAYS, t, i, to))
		return 0;
	if (i > 1 && (placeholder_is(r, BUY, t, i - 2) ||
	    placeholder_is(r, VERB, t, i - 2)))
		return 1;
	return i + 2 < t->n && w[2].at == w[1].at + w[1].len + 1 &&
	    placeholder_is_small(t, i + 2) && (placeholder_is(r, BE, t,
	    i + 2) || (w[2].nlen > 4 && memcmp(t->norm.data + w[2].norm +
	    w[2].nlen - 3, "n't", 3) == 0));
}

/* Does "INSERT DISH NAME HERE" begin at the word i, behind small letters? */
static int
is_insert(const struct rule *r, const struct text *t, size_t i)
{
	static const char *const amounts[] = {"number", "amount", "time",
	    "duration", "count", "quantity", "age", "distance", NULL};
	const struct word *w = &t->words[i];
	size_t k;

	if (w->len != 6 || memcmp(t->raw + w->at, "INSERT", 6) != 0 ||
	    (i > 0 && (w[-1].flags & WORD_CAPS) != 0))
		return 0;
	for (k = i + 1; k < t->n && (t->words[k].flags & WORD_CAPS) != 0 &&
	    (t->words[k - 1].flags & WORD_LAST) == 0; k++) {
		w = &t->words[k];
		if (k == i + 1 && affix_whole(t->raw + w->at, w->len, amounts))
			return 1;
		if (w->len == 4 && memcmp(t->raw + w->at, "HERE", 4) == 0)
			return (placeholder_has(r, HEAD, t, i + 1, k) ||
			    placeholder_has(r, SERVED, t, i + 1, k)) &&
			    !placeholder_has(r, WHIM, t, i, k);
	}
	return 0;
}

/* Is len bytes at s, cut from a word, what programs name: USERNAME? */
static int
is_form(const struct rule *r, const char *s, size_t len)
{
	struct text form = TEXT_INIT;
	int yes;

	text_read(&form, s, len);
	yes = form.n != 1 || placeholder_is(r, FORMS, &form, 0);
	text_free(&form);
	return yes;
}

/* Is it NombreApp, NomDeLaMachine: a word for a name, and of what? */
static int
is_name_of(const struct text *t, const struct word *w)
{
	static const char *const names[] = {"Nombre", "Nome", "Numele",
	    "NomDe", "NomDu", "NaamVan", "Nazwa"};
	const char *s = t->raw + w->at;
	size_t i, n;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		n = strlen(names[i]);
		if (w->len > n + 1 && memcmp(s, names[i], n) == 0 &&
		    s[n] >= 'A' && s[n] <= 'Z')
			return 1;
	}
	return 0;
}

/* Is it a word behind which is left what to do: TODO-NAME, FILL-ME-IN? */
static int
is_left(const struct rule *r, const struct text *t, size_t i)
{
	size_t k = i;

	while (k > 0 && i - k < SMALL && t->raw[t->words[k].at - 1] == '-' &&
	    t->words[k].at == t->words[k - 1].at + t->words[k - 1].len + 1)
		k--;
	for (; k <= i; k++)
		if (placeholder_whole(r, HYPHENED, t, k, i + 1))
			return !placeholder_is_small(t, k - (size_t)(k == i));
	return 0;
}

static int
is_joined(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;

	if (w->len < 7 || w->len > LONGEST)
		return 0;
	if ((w->flags & WORD_CAPS) != 0)
		return memcmp(s + w->len - 4, "NAME", 4) == 0 &&
		    w->len > 7 && is_calm(t, i) &&
		    !is_form(r, s, w->len - 4);
	return *s == 'N' && is_name_of(t, w);
}

/* Does the word i begin with a capital, or with a letter that is no ASCII? */
static int
begins_high(const struct text *t, size_t i)
{
	unsigned char c = (unsigned char)t->raw[t->words[i].at];

	return (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/* Does what stands behind make it the label of a line: "Product Name: ..."? */
static int
is_heading(const struct text *t, size_t at)
{
	return at < t->len && (t->raw[at] == ':' || (at + 2 < t->len &&
	    (memcmp(t->raw + at, " -", 2) == 0 ||
	    memcmp(t->raw + at, " :", 2) == 0)));
}

int
placeholder_is_brand(const struct rule *r, const struct text *t, size_t i)
{
	struct phrases **list = r->state;
	size_t first, last, k;

	if ((t->marks & MARK_SLASH) != 0 && is_either(r, t, i))
		return 1;
	if (i + 1 >= t->n || !begins_high(t, i + 1) ||
	    !phrases_find(list[BRANDS], t, i, i + 1, &first, &last))
		return 0;
	for (k = first; k <= last; k++)
		if ((t->words[k].flags & WORD_CAPS) != 0 || (!begins_high(t,
		    k) && (k == last || t->words[k].len > SMALL)))
			return 0; /* Nombre del Producto */
	return !is_heading(t, t->words[last].at + t->words[last].len);
}

int
placeholder_is_hyphened(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	if (i > 0 && is_left(r, t, i))
		return 1;
	return i > 1 && w->at == w[-1].at + w[-1].len + 1 &&
	    w[-1].at == w[-2].at + w[-2].len + 1 &&
	    t->raw[w[-1].at - 1] == '-' && placeholder_is(r, HERE, t, i) &&
	    placeholder_is(r, YOURS, t, i - 2);
}

int
placeholder_is_capital(const struct rule *r, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];

	if ((w->flags & WORD_CAPS) != 0 && w->len > 3 && (is_bare(r, t, i) ||
	    is_pair(r, t, i) || is_date(r, t, i) || is_insert(r, t, i) ||
	    is_named(r, t, i)))
		return 1;
	if ((w->flags & WORD_CAPS) != 0 && w->len > 2 &&
	    is_name_of_what(r, t, i))
		return 1;
	if (w->len > 1 && t->raw[w->at] == 'X' && is_x_name(r, t, i))
		return 1;
	return is_joined(r, t, i) || is_called(r, t, i) ||
	    placeholder_is_brand(r, t, i);
}
