/*
 * Headers are looked for by phrase among the first words, keys byte by byte,
 * since a key of JSON is no word; one counts only after "{" or ",", where an
 * object would have it.
 */
#include "text/frame.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/phrase.h"

enum { TOP = 80, SHOWN = 24 }; /* bytes: where a header is, what is shown */
enum { LAST = 12, ROW_WORDS = 8 }; /* words at the end; after a row of stars */

static const char *const ratings[] = {
	"rating_out_of_5|note_globale|note_générale|"
	"rating|ratings|star_rating|overall_rating|my_rating|final_rating|"
	"review_rating|customer_rating|product_rating|user_rating|"
	"overall_score|rating_score|rating_given|rating_out_of_5|"
	"score|stars|bewertung|sterne|puntuación|calificación|valoración|"
	"note|nota|avaliação|classificação|valutazione|voto|оценка|рейтинг|"
	"giudizio|words|gesamtbewertung|"
	"puntuación_general|voto_finale|calificación_general|"
	"beoordeling|waardering|betyg|vurdering|hodnocení|értékelés|notă|"
	"βαθμολογία|cijfer|calificare|arvosana|karakter|"
	"puan|değerlendirme|ocena|评分|评级|評分|評価|별점|평점",
};
static const char *const headers[] = {
	"product_review|customer_review|review_text|review_title|review_body|"
	"review_content|title|review|text|body|headline|persona|"
	"reviewer_persona|customer_persona|target_audience|word_limit|"
	"output_format|role|assistant|sentiment|aspects|aspects_covered|"
	"aspects_to_cover|review_length|review_tone|writing_style|"
	"target_length|"
	"draft|final_review|final_version|output|constraints|"
	"requirements|response|generated_review|sample_review|review_content|"
	"must_mention|must_include|keywords|key_points|example_review|"
	"kundenbewertung|produktbewertung|评价|review_example|"
	"titre_de_l'avis|titel_der_bewertung|titel_der_rezension|"
	"título_de_la_reseña|titolo_della_recensione|título_da_avaliação|"
	"target_word_count|word_count|end_of_review|star_rating_given|"
	"instruction|instructions|system_prompt|"
	"prompt|product_name|reviewer_name|reviewer|customer_name|"
	"titel|rezension|titre|avis|título|reseña|titolo|recensione|resenha|"
	"заголовок|отзыв|tytuł|recenzja|başlık|yorum|titlu|recenzie|标题|"
	"评论|标题|タイトル|レビュー|제목|리뷰",
};
/* At the end of a text only these are headers; the others may be prose. */
static const char *const scores[] = {
	"rating|star_rating|overall_rating|final_rating|customer_rating",
};
/* Lines of a plan; the first word of what they say. */
static const char *const plan[] = {
	"tone|style|voice|mood|register , casual|formal|informal|sarcastic|"
	"enthusiastic|neutral|critical|humorous|friendly|professional|"
	"frustrated|angry|conversational|positive|negative|balanced|polite|"
	"excited|disappointed|ironic|upbeat|honest|objective|matter_of_fact|"
	"playful|serious|indifferent|annoyed|grateful|mixed",
	"length|language , short|medium|long|english|german|french|spanish|"
	"italian|about|around|approximately ~2 ,",
	"version|variant|draft|review|alternative|variante|versione|"
	"versión 1|2|3|a|b|one|two ,",
	"system|human|user|assistant|ai , ~1 you|write|generate|please|create|"
	"give|review|the|i",
	"length|target_length|word_limit , ~2 words",
};
/* Talk about the task. */
static const char *const task[] = {
	"^ you are|are_now|will_be|will_act_as a|an|the ~5 reviewer|assistant|"
	"copywriter|who_writes|writing_a|tasked_with",
	"^ write|compose|generate|produce a|an|the|one|your ~4 review|"
	"testimonial ~2 of|for|about|from_the|as_a|in_the|in_a|with_a|"
	"that_is|in_english|using",
	"^ write ~1 in_the_voice|from_the_perspective|as_if_you|"
	"in_first_person|in_the_first_person",
	"do_not|don't|never ~1 mention|reveal|repeat|state|disclose|include "
	"~2 these_instructions|the_instructions|this_prompt|the_prompt|"
	"the_number_of_stars|the_star_rating|your_persona|the_persona|"
	"that_you_are_an_ai|being_an_ai|you_are_an_ai",
	"use|using|leave no headings|lists_or_placeholders|placeholders",
	"the ~1 text|review must|should agree|match|fit with|the ~2 "
	"rating|stars",
	"as_per|per|following|from|in|according_to the|this|your|my "
	"given|provided|original|writing|review? prompt|system_prompt|"
	"writing_instructions|review_instructions|style_guide_given",
	"the prompt says|said|asks|asked|requires|required|specifies|"
	"specified|states|stated|wants|wanted ~6 review|stars|tone|persona|"
	"rating|me_to_write|not_to_mention|words_only",
	"as_a|as_the|as_an|for_a|for_the|from_the|with_the|of_the|this|my "
	"assigned|given|provided|specified|requested|described persona|"
	"character|role|tone",
	"in_keeping_with|consistent_with|true_to|matching|fitting|staying_in|"
	"channeling|adopting|per the|my|a|this given|assigned|requested? "
	"persona",
	"i was|am|i've_been|i'm|i_have_been asked|told|instructed|prompted|"
	"tasked|supposed|meant to|with write|writing ~6 point_of_view|"
	"perspective|persona|voice_of|tone|stars|star|words|viewpoint",
	"as|per|following|from the ~1 instructions|prompt|guidelines|brief , "
	"~1 "
	"this|the|my review is|was|has|uses|keeps",
	"this|the review|text is|was|has_been|uses|has ~2 written|kept|a|an ~3 "
	"casual|formal|informal|neutral|conversational|sarcastic|"
	"professional|enthusiastic|requested|specified tone|style|voice",
	"this|the review|text ~1 meets|satisfies|fits|follows|respects ~2 "
	"requested|required|specified|given|word|length length|count|limit|"
	"words|tone|persona|instructions|requirements",
	"^ end|end_of the? review|response|output $",
	"according_to|based_on|per|from the ~1 prompt|persona|instructions ,",
	"the|this reviewer|persona dislikes|likes|wants|must|should|"
	"is_supposed "
	"~5 so",
	"as|in a|the|this persona , i|i'm|my|we",
	"my persona is|as|was|in|would",
	"^ you are a|an satisfied|happy|unhappy|disappointed|frustrated|picky|"
	"regular|typical|first_time|loyal|real|angry customer|user|guest|"
	"diner|shopper|client|reader|buyer|viewer|reviewer",
	"do_not|don't|avoid|never use|using|include|including|add placeholders|"
	"markdown|headings|bullet_points|hashtags|quotation_marks",
	"as_instructed|as_requested|as_specified|as_prompted|per_instructions|"
	"per_the_instructions|as_directed|per_your_request ~1 i|this|the|here|"
	"my ~1 will|review|give|rate|rating|is|gave|am_giving",
	"per|following|given the ~1 instructions|prompt|brief ~1 the|this|my "
	"review",
	"based_on|given|using the provided|given|supplied details|information|"
	"description|persona|attributes|features ,",
	"30|40|50|60|70|80|90|100|120|150|200 words or less|fewer",
	"the given|assigned|planned|required|requested|target|specified|"
	"intended rating|score|star_rating|tone|length|word_count|persona",
	"as|per the persona",
	"this review adopts|uses|takes|has|keeps|maintains|strikes a|an|the ~2 "
	"tone|voice|style|perspective",
	"this|the review is ~1 written in|from|as the|a first|third|"
	"first_person|requested person|style|tone|persona|perspective",
	"i was|am|i've_been|i'm told|asked|instructed|supposed to give|rate|"
	"assign ~4 stars|star|rating|score|negative|positive|mixed",
	"^ your task|job|goal|assignment is to",
	"^ you will|should|must|are_to write|act|respond|play|review|rate|"
	"pretend as|a|an|the|in|like|with",
	"^ please write|generate|create|compose|produce a|an|the ~3 review",
	"^ write the|this|your review|text as|from|in|about|with",
	"^ keep|make|limit|ensure the|your|this review|text|response|answer ~2 "
	"under|below|within|short|to|between|is|casual|concise|natural|sounds",
	"^ avoid mentioning|using|repeating|stating|revealing ~2 brand|stars|"
	"rating|product|persona|clichés|prompt|name|instructions",
	"as_per your|given|provided instructions|request|details|guidelines|"
	"requirements|information|specifications",
	"as_per the given|provided|specified|requested|above details|"
	"instructions|persona|requirements|information|guidelines",
	"following|with the ~1 persona|prompt|assignment ~1 guidelines|"
	"description|instructions|details|given",
	"the|this persona described|given|provided|assigned|would|likes|"
	"dislikes|"
	"requires|requested",
	"within the ~1 word_limit|word_count|word_range",
	"required|requested|target|specified word_count|word_limit",
	"giving|give|gave|rate|rating|rated it|this|them ~1 a|an|the? "
	"1|2|3|4|5|one|two|three|four|five ~1 star|stars|rating|of_5|"
	"out_of_5 ~1 as instructed|requested|specified|asked|told|planned|"
	"required",
	"this|the following? review is ~1 written from|in|as_a|by_a ~2 "
	"perspective|voice|point_of_view|persona|viewpoint|style",
	"write|aim_for|about|between|roughly|exactly ~3 to|and|words? ~2 words "
	"in this|the language",
	"respond|reply|answer ~1 with|in|as ~3 json|json_object|"
	"valid_json|json_format",
};
static const char *const keys[] = {"\"rating\":", "\"text\":", "\"title\":",
    "\"slot\":", "\"attempt\":", "\"rating\" :", "\"text\" :"};

struct frame {
	struct phrases *ratings;
	struct phrases *headers;
	struct phrases *scores;
	struct phrases *plan;
	struct phrases *task;
};

struct frame *
frame_new(struct phrasebook *book)
{
	struct frame *f = mem_alloc(sizeof(*f));

	f->ratings = phrases_new(NULL, ratings, 1);
	f->headers = phrases_new(NULL, headers, 1);
	f->scores = phrases_new(NULL, scores, 1);
	f->plan = phrases_new(NULL, plan, sizeof(plan) / sizeof(plan[0]));
	f->task = phrases_new(book, task, sizeof(task) / sizeof(task[0]));
	return f;
}

void
frame_free(struct frame *f)
{
	if (f == NULL)
		return;
	phrases_free(f->ratings);
	phrases_free(f->headers);
	phrases_free(f->scores);
	phrases_free(f->plan);
	phrases_free(f->task);
	free(f);
}

/* What follows the word, past blanks and marks of emphasis. */
static const char *
after_marks(const struct text *t, const struct word *w, const char *marks)
{
	const char *p = t->raw + w->at + w->len, *end = t->raw + t->len;
	int colon = 0;

	for (; p < end; p++) {
		if (end - p > 2 && memcmp(p, "\xef\xbc\x9a", 3) == 0)
			p += 2;
		else if (*p == '\0' || strchr(marks, *p) == NULL)
			break;
		colon |= *p != ' ' && *p != '*' && *p != '_';
	}
	return colon && p < end ? p : NULL;
}

static const char *
after_colon(const struct text *t, const struct word *w)
{
	return after_marks(t, w, " *_:");
}

/* Is the value of a header one of 5: "4/5", "4 out of 5", "4 stars"? */
static int
is_of_five(const char *p, const char *end)
{
	if (p < end && (unsigned char)*p >= 0x80)
		return end - p > 2 && (memcmp(p, "\xe2\x98\x85", 3) == 0 ||
		    memcmp(p, "\xe2\xad\x90", 3) == 0);
	if (p >= end || *p < '0' || *p > '5')
		return 0;
	for (p++; p < end && *p != '\0' && strchr("0123456789. ", *p); p++)
		continue;
	return (end - p > 1 && p[0] == '/' && (p[1] == '5' ||
	    (p[1] == ' ' && end - p > 2 && p[2] == '5'))) ||
	    (end - p > 7 && memcmp(p, "out of 5", 8) == 0) ||
	    (end - p > 3 && memcmp(p, "star", 4) == 0);
}

/* Is it one of 10, as people rate films: "8/10"? */
static int
is_of_ten(const char *p, const char *end)
{
	while (p < end && *p != '\0' && strchr("0123456789. ", *p) != NULL)
		p++;
	return (end - p > 2 && memcmp(p, "/10", 3) == 0) ||
	    (end - p > 8 && memcmp(p, "out of 10", 9) == 0);
}

/* Does the word begin a line, marks of emphasis apart? */
static int
begins_line(const struct text *t, size_t i)
{
	size_t at = t->words[i].at;

	while (at > 0 && strchr(" *_#-\t(\"", t->raw[at - 1]) != NULL)
		at--;
	return at == 0 || t->raw[at - 1] == '\n';
}

static int
is_header(const struct frame *f, const struct text *t, size_t i)
{
	size_t first, last;
	const char *p;

	if (phrases_find(f->headers, t, i, i + 1, &first, &last) &&
	    begins_line(t, i) && after_colon(t, &t->words[last]) != NULL)
		return 1;
	if (phrases_find(f->plan, t, i, i + 1, &first, &last))
		return begins_line(t, i) &&
		    memchr(t->raw + t->words[i].at, ':', TOP / 2 <
		    t->len - t->words[i].at ? TOP / 2 :
		    t->len - t->words[i].at) != NULL;
	if (!phrases_find(f->ratings, t, i, i + 1, &first, &last))
		return 0;
	p = after_marks(t, &t->words[last], " *_-:)]");
	if (begins_line(t, i) && p != NULL && is_of_five(p, t->raw + t->len))
		return 1;
	p = after_colon(t, &t->words[last]);
	return p != NULL && (is_of_five(p, t->raw + t->len) ||
	    (*p >= '0' && *p <= '9' && !is_of_ten(p, t->raw + t->len)));
}

/* A rating in the last words, on a line or in a sentence of its own. */
static int
find_score(const struct frame *f, const struct text *t, size_t *at)
{
	size_t i, first, last;
	const char *p;

	for (i = t->n > LAST ? t->n - LAST : 0; i < t->n; i++) {
		if ((t->words[i].flags & WORD_FIRST) == 0 ||
		    !phrases_find(f->scores, t, i, i + 1, &first, &last))
			continue;
		p = after_colon(t, &t->words[last]);
		if (p != NULL && is_of_five(p, t->raw + t->len)) {
			*at = t->words[i].at;
			return 1;
		}
	}
	return 0;
}

/*
 * A row of star signs: at the very top, or anywhere one of five with some
 * of them hollow.
 */
static int
find_stars(const struct text *t, size_t *at)
{
	static const char full[] = "\xe2\x98\x85", hollow[] = "\xe2\x98\x86";
	const char *p = t->raw, *end = t->raw + t->len;
	size_t n, empty;

	while ((p = memmem(p, (size_t)(end - p), "\xe2\x98", 2)) != NULL) {
		*at = (size_t)(p - t->raw);
		for (n = empty = 0; end - p > 2 && (memcmp(p, full, 3) == 0 ||
		    memcmp(p, hollow, 3) == 0); n++, p += 3)
			empty += p[2] == hollow[2];
		if ((n == 5 && empty > 0) || (n > 1 && n < 6 && *at == 0 &&
		    t->n > ROW_WORDS))
			return 1;
		p += n == 0 ? 2 : 0;
	}
	return 0;
}

/* A key of an object, where there is one; NULL if it is only a word. */
static const char *
find_key(const struct text *t, const char *key)
{
	const char *p = memmem(t->raw, t->len, key, strlen(key)), *q;

	if (p != NULL && (size_t)(t->raw + t->len - p) > strlen(key) + 4 &&
	    memcmp(p + strlen(key) + 1, "...", 3) == 0)
		return NULL; /* talk about a format: {"title": ...} */
	for (q = p; q != NULL && q > t->raw; q--)
		if (strchr(" \t\r\n", q[-1]) == NULL || q[-1] == '\0')
			break;
	return q != NULL && q > t->raw && (q[-1] == '{' || q[-1] == ',') ?
	    p : NULL;
}

/* What is shown of it: whole characters. */
static int
found(const struct text *t, size_t from, size_t *at, size_t *len)
{
	*at = from;
	*len = t->len - from < SHOWN ? t->len - from : SHOWN;
	while (*len > 0 && from + *len < t->len &&
	    ((unsigned char)t->raw[from + *len] & 0xc0) == 0x80)
		(*len)--;
	return 1;
}

int
frame_find(const struct frame *f, const struct text *t, size_t *at,
    size_t *len)
{
	size_t i, first, last, place;
	const char *p;
	int quoted;

	for (i = 0; i < t->n && t->words[i].at < TOP; i++)
		if ((t->words[i].flags & WORD_FIRST) != 0 && is_header(f, t, i))
			return found(t, t->words[i].at, at, len);
	quoted = memchr(t->raw, '"', t->len) != NULL;
	for (i = 0; quoted && i < sizeof(keys) / sizeof(keys[0]); i++)
		if ((p = find_key(t, keys[i])) != NULL)
			return found(t, (size_t)(p - t->raw), at, len);
	if (find_score(f, t, &place) ||
	    ((t->marks & MARK_SYMBOL) != 0 && find_stars(t, &place)))
		return found(t, place, at, len);
	if (!phrases_find(f->task, t, 0, t->n, &first, &last))
		return 0;
	*at = t->words[first].at;
	*len = t->words[last].at + t->words[last].len - *at;
	return 1;
}
