#include "text/shop.h"

#include <stdlib.h>

#include "ground/mem.h"
#include "text/phrase.h"

static const char *const good[] = {
	"pros|pro|the_pros|good|the_good|positives|positive|advantages|"
	"strengths|upsides|likes|liked|what_i_liked|what_i_like|what's_good|"
	"best_part|plus|pluses|plus_points|good_points|"
	"vorteile|vorteil|positiv|positives|pluspunkte|stärken|gut|das_gute|"
	"avantages|avantage|points_forts|points_positifs|les_plus|les_points_"
	"forts|les_points_positifs|positif|"
	"ventajas|pros|lo_mejor|lo_bueno|puntos_fuertes|puntos_positivos|"
	"a_favor|positivo|"
	"pregi|vantaggi|punti_di_forza|punti_forti|aspetti_positivi|"
	"lati_positivi|"
	"prós|vantagens|pontos_positivos|pontos_fortes|"
	"voordelen|pluspunten|plussen|sterke_punten|"
	"plusy|zalety|na_plus|fördelar|plus|fordele|fordeler|plussat|hyvää|"
	"výhody|klady|plusy|pozitíva|előnyök|előnye|avantaje|puncte_forte|"
	"artıları|artılar|avantajları|avantajlar|olumlu|olumlu_yönleri|"
	"достоинства|плюсы|преимущества|переваги|предимства|πλεονεκτήματα|"
	"优点|優點|良い点|良かった点|いい点|メリット|장점|좋은_점|kelebihan",
};
static const char *const bad[] = {
	"cons|con|the_cons|bad|the_bad|negatives|negative|disadvantages|"
	"weaknesses|downsides|dislikes|disliked|what_i_disliked|"
	"what_i_didn't_like|what_i_don't_like|what's_bad|worst_part|minus|"
	"minuses|bad_points|drawbacks|"
	"nachteile|nachteil|negativ|negatives|minuspunkte|schwächen|schlecht|"
	"das_schlechte|"
	"inconvénients|inconvénient|points_faibles|points_négatifs|"
	"les_moins|les_points_faibles|les_points_négatifs|négatif|"
	"desventajas|contras|lo_peor|lo_malo|puntos_débiles|"
	"puntos_negativos|en_contra|inconvenientes|negativo|"
	"difetti|svantaggi|contro|punti_deboli|punti_di_debolezza|"
	"aspetti_negativi|lati_negativi|"
	"desvantagens|pontos_negativos|pontos_fracos|"
	"nadelen|minpunten|minnen|zwakke_punten|"
	"minusy|wady|na_minus|nackdelar|ulemper|miinukset|huonoa|"
	"nevýhody|zápory|negatíva|mínusy|hátrányok|hátránya|dezavantaje|"
	"puncte_slabe|"
	"eksileri|eksiler|dezavantajları|dezavantajlar|olumsuz|"
	"olumsuz_yönleri|"
	"недостатки|минусы|недоліки|недостатъци|μειονεκτήματα|"
	"缺点|缺點|悪い点|悪かった点|残念な点|デメリット|단점|나쁜_점|아쉬운_점|"
	"kekurangan",
};

struct shop {
	struct phrases *good;
	struct phrases *bad;
};

struct shop *
shop_new(void)
{
	struct shop *s = mem_alloc(sizeof(*s));

	s->good = phrases_new(NULL, good, 1);
	s->bad = phrases_new(NULL, bad, 1);
	return s;
}

void
shop_free(struct shop *s)
{
	if (s == NULL)
		return;
	phrases_free(s->good);
	phrases_free(s->bad);
	free(s);
}

/* Is the word i one of the labels, with a colon or alone on its line? */
static int
is_label(const struct phrases *p, const struct text *t, size_t i)
{
	size_t first, last;

	return phrases_find(p, t, i, i + 1, &first, &last) &&
	    (t->words[last].flags & (WORD_PAUSE | WORD_LAST)) != 0;
}

int
shop_before(const struct shop *s, const struct text *t, size_t i)
{
	int seen = 0, faults = 0;
	size_t k;

	for (k = 0; k < i && !(seen && faults); k++) {
		if ((t->words[k].flags & WORD_FIRST) == 0)
			continue;
		if (is_label(s->good, t, k))
			seen = 1;
		else if (is_label(s->bad, t, k))
			faults = 1;
	}
	return seen && faults;
}
