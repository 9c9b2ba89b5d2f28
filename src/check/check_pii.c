/*
 * Rules email and url, and what the other rules about personal data share.
 *
 * What has a check digit or an at sign speaks for itself.  A mere row of
 * digits is judged by its form and by the words before it: the number of an
 * order, a part or a booking is nobody's telephone.
 */
#include "check/check_pii.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ground/mem.h"
#include "text/marks.h"
#include "text/phrase.h"

enum { WINDOW = 8, LOCAL = 64, DOMAIN = 253 };

static const char *const things[] = {
	"order|orders|part|model|serial|item|sku|isbn|ean|upc|asin|gtin|"
	"reference|ref|tracking|invoice|booking|reservation|confirmation|"
	"ticket|case|version|firmware|batch|lot|article|barcode|code|"
	"bestellung|bestellnummer|artikelnummer|artikel|seriennummer|modell|"
	"modellnummer|reservierung|reservierungsnummer|rechnung|"
	"rechnungsnummer|buchung|buchungsnummer|sendungsnummer|"
	"kundennummer|teilenummer|bestelnummer|"
	"commande|référence|modèle|série|facture|colis|réservation|suivi|"
	"pedido|modelo|serie|referencia|factura|reserva|artículo|pieza|"
	"ordine|modello|fattura|prenotazione|articolo|codice|riferimento|"
	"encomenda|fatura|código|artigo|comanda|comenzii|factură|rezervare|"
	"zamówienie|zamówienia|rezerwacja|faktura|sipariş|fatura|"
	"rezervasyon|заказ|заказа|артикул|модель|бронь|бронирования|"
	"номер_детали|"
	"订单|訂單|型号|型號|编号|編號|单号|注文|注文番号|品番|型番|予約|"
	"주문|주문번호|모델|예약번호|예약",
};

static const char *const calls[] = {
	"call|calls|called|calling|phone|phoned|telephone|tel|cell|mobile|"
	"whatsapp|text_me|texted|sms|fax|hotline|dial|dialed|ring_me|reach_me|"
	"reach_us|contact|phone_number|viber|signal|"
	"telefon|telefonnummer|handy|handynummer|mobil|ruf|anrufen|rufen|"
	"rufnummer|anruf|telefonisch|angerufen|bel|gebeld|telefoonnummer|"
	"appeler|appelez|appelé|appelle|téléphone|téléphonez|tél|portable|"
	"joindre|llamar|llame|llama|llamé|llámame|teléfono|telefono|móvil|"
	"celular|contacto|chiamare|chiamate|chiamami|chiamato|cellulare|"
	"ligar|ligue|telefone|telemóvel|contato|sună|sunați|sunat|telefonul|"
	"zadzwoń|dzwonić|komórka|ara|arayın|telefonu|numaram|aradım|"
	"телефон|телефону|звоните|позвоните|звонить|тел|номеру|"
	"电话|電話|手机|手機|致电|微信|打|携帯|お電話|전화|전화번호|연락처|핸드폰|"
	"휴대폰|번호로",
};

struct said {
	struct phrases *things;
	struct phrases *calls;
};

struct said *
said_new(void)
{
	struct said *d = mem_alloc(sizeof(*d));

	d->things = phrases_new(things, 1);
	d->calls = phrases_new(calls, 1);
	return d;
}

void
said_free(struct said *d)
{
	if (d == NULL)
		return;
	phrases_free(d->things);
	phrases_free(d->calls);
	free(d);
}

size_t
pii_word(const struct text *t, size_t at)
{
	size_t low = 0, high = t->n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (t->words[mid].at + t->words[mid].len <= at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

enum said_kind
said_before(const struct said *d, const struct text *t, size_t at)
{
	size_t i = pii_word(t, at), n, first, last;

	for (n = 0; n < WINDOW && i > 0; n++) {
		i--;
		if (phrases_find(d->things, t, i, i + 1, &first, &last))
			return SAID_THING;
		if (phrases_find(d->calls, t, i, i + 1, &first, &last))
			return SAID_CALL;
	}
	return SAID_NOTHING;
}

static int
is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9');
}

/* Does a sign of money end before, or begin at, byte i? */
static int
is_money(const struct text *t, size_t i, int before)
{
	static const char *const signs[] = {
		"$", "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5", "\xe2\x82\xb9",
		"\xe2\x82\xbd", "\xe2\x82\xba", "\xe2\x82\xa9"
	};
	size_t k, n;

	for (k = 0; k < sizeof(signs) / sizeof(signs[0]); k++) {
		n = strlen(signs[k]);
		if (before ? i >= n && memcmp(t->raw + i - n, signs[k], n) == 0
			   : i + n <= t->len &&
			    memcmp(t->raw + i, signs[k], n) == 0)
			return 1;
	}
	return 0;
}

int
pii_stands_alone(const struct text *t, size_t from, size_t to)
{
	size_t space;
	char c;

	if (from > 0) {
		c = t->raw[from - 1];
		if (is_alnum(c) || strchr("#_,.-/=&~^", c) != NULL)
			return 0;
		space = from - (c == ' ');
		if (is_money(t, space, 1))
			return 0;
	}
	if (to >= t->len)
		return 1;
	c = t->raw[to];
	if (is_alnum(c) || strchr("%_=&", c) != NULL)
		return 0;
	if ((c == ',' || c == '-' || c == '/') && to + 1 < t->len &&
	    is_alnum(t->raw[to + 1]))
		return 0;
	return !is_money(t, to + (c == ' '), 0);
}

void
pii_look(struct rule *r, struct subject *s,
    int (*look)(const struct rule *r, const struct pii_view *v, size_t *at,
	size_t *len, const char **value))
{
	struct pii_view v[] = {
		{&s->words, &s->numbers, s->marks},
		{&s->title_words, &s->title_numbers, s->title_marks}
	};
	const char *value = NULL;
	size_t i, at, len;

	if (r->mode == RULE_OFF || !s->has_review)
		return;
	for (i = 0; i < 2; i++)
		if (look(r, &v[i], &at, &len, &value)) {
			rule_reason(r, s, v[i].words->raw + at, len,
			    json_new_str(value), NULL);
			return;
		}
}

static int
is_local(char c)
{
	return is_alnum(c) || strchr(".!#$%&'*+/=?^_`{|}~-", c) != NULL ||
	    (unsigned char)c >= 0x80;
}

static int
is_host(char c)
{
	return is_alnum(c) || c == '-' || (unsigned char)c >= 0x80;
}

/*
 * Length of the host name at s, of which max bytes are there: at least two
 * labels, the last one of two letters or more; 0 if there is none.
 */
static size_t
host_len(const char *s, size_t max)
{
	size_t i = 0, from, end = 0, labels = 0, letters;

	if (max > DOMAIN)
		max = DOMAIN;
	while (i < max && is_host(s[i]) && s[i] != '-') {
		letters = 1;
		for (from = i; i < max && is_host(s[i]); i++)
			letters &= s[i] > '9' || (unsigned char)s[i] >= 0x80;
		if (++labels > 1 && i - from >= 2 && letters)
			end = i;
		if (i >= max || s[i] != '.')
			break;
		i++;
	}
	return end;
}

/* The address around the at sign at byte i: its length and *at; 0 if none. */
static size_t
address_at(const struct text *t, size_t i, size_t *at)
{
	size_t from = i, n = host_len(t->raw + i + 1, t->len - i - 1);

	while (from > 0 && i - from < LOCAL && is_local(t->raw[from - 1]))
		from--;
	while (from < i && strchr(".'`*_(/", t->raw[from]) != NULL)
		from++;
	if (n == 0 || from == i || t->raw[i - 1] == '.')
		return 0;
	*at = from;
	return i + 1 + n - from;
}

/*
 * The same where it is spelt out, "(at)" or "[at]" being at byte i: blanks may
 * stand about it, and "(dot)" for a dot.
 */
static size_t
address_spelt(const struct text *t, size_t i, size_t *at)
{
	static const char dots[][6] = {"(dot)", "[dot]", "{dot}", " dot ",
	    "(pun", "."};
	const char *s = t->raw;
	size_t from = i, to = i + 4, k, n, end = 0;

	while (from > 0 && s[from - 1] == ' ' && i - from < 2)
		from--;
	*at = from;
	while (*at > 0 && from - *at < LOCAL && is_local(s[*at - 1]))
		(*at)--;
	if (*at == from)
		return 0;
	while (to < t->len && s[to] == ' ' && to - i < 6)
		to++;
	for (n = to; to < t->len && to - n < LOCAL && is_host(s[to]); to++)
		continue;
	if (to == n)
		return 0;
	while (to < t->len && s[to] == ' ' && s[to + 1] != 'd')
		to++;
	for (k = 0; k < sizeof(dots) / sizeof(dots[0]) && end == 0; k++) {
		n = strlen(dots[k]);
		if (to + n < t->len && strncasecmp(s + to, dots[k], n) == 0)
			end = to + n;
	}
	while (end > 0 && end < t->len && s[end] == ' ')
		end++;
	for (n = end; end > 0 && end < t->len && is_host(s[end]); end++)
		continue;
	return end > n + 1 ? end - *at : 0;
}

static size_t
find_spelt(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i, n;

	for (; (p = memmem(p, (size_t)(end - p), "at", 2)) != NULL; p += 2) {
		i = (size_t)(p - t->raw);
		if (i == 0 || i + 2 >= t->len ||
		    strchr("([{", t->raw[i - 1]) == NULL ||
		    strchr(")]}", t->raw[i + 2]) == NULL)
			continue;
		if ((n = address_spelt(t, i - 1, at)) > 0)
			return n;
	}
	return 0;
}

static int
look_email(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **value)
{
	const struct text *t = v->words;
	const char *p = t->raw, *end = t->raw + t->len;

	(void)r;
	*value = "e-mail address";
	if ((v->marks & MARK_AT) != 0)
		for (; (p = memchr(p, '@', (size_t)(end - p))) != NULL; p++)
			if ((*len = address_at(t, (size_t)(p - t->raw),
			    at)) > 0)
				return 1;
	return (v->marks & MARK_BRACKET) != 0 &&
	    (*len = find_spelt(t, at)) > 0;
}

void
rule_email(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_email);
}

/* Length of the address of a page after its scheme or "www.". */
static size_t
page_len(const char *s, size_t max)
{
	size_t n = host_len(s, max);

	if (n == 0)
		return 0;
	while (n < max && (unsigned char)s[n] > ' ' && s[n] != '"' &&
	    s[n] != '<' && s[n] != '>')
		n++;
	while (n > 0 && strchr(".,;:!?)'", s[n - 1]) != NULL)
		n--;
	return n;
}

/* A page named with its scheme: http, https or ftp. */
static size_t
find_scheme(const struct text *t, size_t *at)
{
	static const char *const schemes[] = {"https", "http", "ftp"};
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i, k, n;

	for (; (p = memmem(p, (size_t)(end - p), "://", 3)) != NULL; p += 3) {
		i = (size_t)(p - t->raw);
		for (k = 0; k < 3; k++) {
			n = strlen(schemes[k]);
			if (i < n || strncasecmp(p - n, schemes[k], n) != 0)
				continue;
			*at = i - n;
			n = page_len(p + 3, t->len - i - 3);
			if (n > 0)
				return i + 3 + n - *at;
		}
	}
	return 0;
}

/* A page named by "www." */
static size_t
find_www(const struct text *t, const char *www, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t n;

	for (; (p = memmem(p, (size_t)(end - p), www, 4)) != NULL; p += 4) {
		*at = (size_t)(p - t->raw);
		if (*at > 0 && is_alnum(p[-1]))
			continue;
		if ((n = page_len(p + 4, t->len - *at - 4)) > 0)
			return n + 4;
	}
	return 0;
}

static int
look_url(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **value)
{
	(void)r;
	*value = "web address";
	*len = (v->marks & MARK_SLASH) != 0 ? find_scheme(v->words, at) : 0;
	if (*len == 0)
		*len = find_www(v->words, "www.", at);
	if (*len == 0)
		*len = find_www(v->words, "WWW.", at);
	return *len > 0;
}

void
rule_url(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_url);
}
