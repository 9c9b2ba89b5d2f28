/*
 * What the rules about personal data share.
 *
 * What has a check digit speaks for itself.  A mere row of digits is judged by
 * its form and by the words before it: the number of an order, a part or a
 * booking is nobody's telephone.
 */
#include "check/check_pii.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/phrase.h"

enum { WINDOW = 8 };

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
	"휴대폰|번호로|"
	"τηλέφωνο|τηλ|κινητό|soita|puhelin|telefonen|ring|ringde|zavolejte|"
	"hívjon|telefonszám|mobiltelefon|my_number|his_number|her_number|"
	"meine_nummer|mon_numéro|mi_número|mio_numero|meu_número|mój_numer|"
	"mijn_nummer|мой_номер|ring_up|give_a_ring|hotlinen",
};

struct said {
	struct phrases *things;
	struct phrases *calls;
};

struct said *
said_new(void)
{
	struct said *d = mem_alloc(sizeof(*d));

	d->things = phrases_new(NULL, things, 1);
	d->calls = phrases_new(NULL, calls, 1);
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

/* The word of t in which byte `at` stands, else the next; t->n if none. */
static size_t
word_at(const struct text *t, size_t at)
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
	size_t i = word_at(t, at), n, first, last;

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
		{&s->words, &s->numbers},
		{&s->title_words, &s->title_numbers}
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
