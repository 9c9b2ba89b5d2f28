/*
 * Labels of an answer's frame: what stands before a colon at its top or its
 * end.
 */
#include "text/frame_phrases.h"

const char *const frame_ratings[] = {
	"sterren|gwiazdki|stelle|estrellas|estrelas|étoiles|rating_out_of_5|"
	"note_globale|note_générale|rating_score|rating_given|rating_assigned|"
	"rating|ratings|star_rating|overall_rating|my_rating|final_rating|"
	"review_rating|customer_rating|product_rating|user_rating|"
	"overall_score_given|overall_score|score_given|score|stars_given|"
	"stars|bewertung|sterne|puntuación_general|puntuación|"
	"calificación_general|calificación|valoración|note|nota|avaliação|"
	"classificação|valutazione|voto_finale|voto|оценка|рейтинг|giudizio|"
	"words|gesamtbewertung|beoordeling|waardering|betyg|vurdering|"
	"hodnocení|értékelés|notă|βαθμολογία|cijfer|calificare|arvosana|"
	"karakter|puan|rate|reviewer_rating|reviewer's_rating|"
	"évaluation_globale|évaluation|puntaje|değerlendirme|ocena|评分|评级|評分|"
	"評価|별점|평점",
};
const char *const frame_headers[] = {
	"domain|product_domain|perfil_do_cliente|perfil_del_cliente|perfil|"
	"profilo_cliente|profilo_del_cliente|profilo|profiel|product_review|"
	"customer_review|your_review|review_text|review_title|review_body|"
	"review_content|title|review_tone|review_type|review_style|"
	"review_topic|review_length|review_example|review_category|"
	"review_sentiment|review|"
	"text|body|headline|persona_profile|persona|reviewer_persona|"
	"customer_persona|target_audience|word_limit|output_format|role|"
	"assistant|sentiment|aspects_covered|aspects_to_cover|aspects|"
	"writing_style|target_length|tekst|testo_della_recensione|testo|"
	"texte_de_l'avis|texte|texto_de_la_reseña|texto|toon|tono|draft|"
	"outline|approach|checklist|brainstorm|final_review|final_version|"
	"output|constraints|requirements|response|generated_review|"
	"sample_review|must_mention|must_include|keywords|key_points|aspect|"
	"attributes|max_tokens|product_id|example_review|kundenbewertung|"
	"produktbewertung|评价|the_review|language_style|tone_of_voice|"
	"target_sentiment|target_rating|target_tone|desired_tone|"
	"desired_length|product_category|customer_type|customer_sentiment|"
	"user_type|customer_profile|reviewer_profile|buyer_profile|персонаж|"
	"персона|reviewer_type|reviewer_age|reviewer_mood|reviewer_background|"
	"reviewer's_background|reviewer_details|neutral_review|"
	"generate_review|reviewed_by|rôle|роль|rolle|ruolo|kundenprofil|"
	"profil_du_client|профиль_клиента|kundenrezension|avis_client|"
	"opinia_klienta|人设|人設|身份|语气|語氣|角色|ペルソナ|口調|말투|역할|페르소나|titre_de_l'avis|"
	"titel_der_bewertung|titel_der_rezension|título_de_la_reseña|"
	"titolo_della_recensione|título_da_avaliação|target_word_count|"
	"word_count|end_of_review|star_rating_given|opening_hook|hook_line|"
	"opening_line|opening_sentence|target_stars|"
	"star_rating_to_be_reflected|rating_to_be_reflected|rating_to_reflect|"
	"rating_to_match|planned_rating|instruction|instructions|"
	"system_prompt|prompt|product_name|reviewer_name|reviewer|"
	"customer_name|answer|completion|my_answer|reply|model_output|opinia|"
	"recensie|beoordeling|bewertung|bewertungstext|rezensionstext|kritik|"
	"avaliação|opinião|kundenmeinung|ocena|comentário|antwort|réponse|"
	"respuesta|risposta|resposta|antwoord|odpowiedź|titel|rezension|titre|"
	"avis|título|titulo|reseña|titolo|recensione|resenha|заголовок|отзыв|"
	"tytuł|recenzja|başlık|yorum|titlu|recenzie|标题|评论|タイトル|レビュー|제목|리뷰",
};
/*
 * What a text of this kind is called, where it may be a word of prose: these
 * are headers as the first word, if no other label follows.
 */
const char *const frame_bodies[] = {
	"critique|crítica|recension|recensionstext|anmeldelse|"
	"anmeldelsestekst|omtale|arvostelu|recensietekst|recenze|recenzia|"
	"treść_recenzji|treść|szöveg|metin|inceleme|değerlendirme_metni|"
	"рецензия|рецензія|відгук|текст_отзыва|текст_рецензии|текст|"
	"κριτική|κείμενο|ulasan|isi_ulasan|nội_dung|正文|本文|评价内容|"
	"评论内容|評論內容|影评|书评|レビュー本文|レビュー内容|본문|리뷰_내용",
};
/* At the end of a text only these are headers; the others may be prose. */
const char *const frame_scores[] = {
	"rating|star_rating|overall_rating|final_rating|customer_rating",
};
/* These on the last line, if it is no list of several. */
const char *const frame_lasts[] = {
	"review_title|title|headline|persona|reviewer_persona|buyer_persona|"
	"customer_persona|target_audience|tone_of_voice|writing_style|"
	"word_limit|product_review|product_name|key_points|aspects_covered|"
	"sentiment|review_text|review_tone",
};
/* Those whose digit is one of five. */
const char *const frame_stars[] = {
	"review_rating|"
	"star_rating|stars|sterne|estrellas|étoiles|stelle|estrelas|sterren|"
	"gwiazdki|yıldız|звезды|звёзды|星级|评分|評分|评级|評価|별점|평점",
};
/* How long the text is. */
const char *const frame_counts[] = {
	"word_count|words|nombre_de_mots|número_de_palabras|"
	"cantidad_de_palabras|recuento_de_palabras|conteo_de_palabras|"
	"número_de_palavras|contagem_de_palavras|total_de_palavras|"
	"numero_di_parole|numero_parole|conteggio_parole|parole|mots|"
	"palabras|palavras|wortanzahl|wortzahl|wörter|wörteranzahl|"
	"anzahl_wörter|anzahl_der_wörter|aantal_woorden|woordenaantal|"
	"woorden|liczba_słów|ilość_słów|количество_слов|число_слов|объём|"
	"объем|kelime_sayısı|字数|字數|文字数|글자_수|글자수|단어_수|단어수|"
	"antal_ord",
};
/* Labels, two of which are an order: "Mood: happy. Length: 3 sentences." */
const char *const frame_labels[] = {
	"personality|age_group|age_range|verbosity|occupation|plot_aspect|"
	"tone|aspects|aspect_1|aspect_2|aspect_3|aspect|mood|persona|goal|"
	"risk|fix|audience|voice|angle|keywords|sentiment|structure|register|"
	"task|word_count|target_audience|plan|hook_line|hook|opening_hook|"
	"call_to_action|opening_line|opening_sentence|opening_statement|"
	"opening_paragraph|opening|closing_line|closing_remark|"
	"closing_sentence|closing_statement|closing_paragraph|"
	"closing_recommendation|closing|"
	"constraints|must_have|avoid|topic|domain|polarity|stance|theme|"
	"reviewer_type|ending_with_recommendation|ending|product|category|"
	"verified_purchase|max_words|word_limit|writer|speaker|ton|tono|tom|"
	"toon|stimmung|estilo|objetivo|ziel|objectif|obiettivo|perspective|"
	"narrator|role|emotion|attitude|longueur|länge|longitud|lunghezza|"
	"lengte|długość|subject|headline|review_text|summary|review|stil|"
	"omfång|aspetos|aspectos|nota_do_plano|extensión|umfang|aspekte|stile|"
	"aspetti|stijl|aspecten|styl|aspekty|стиль|тон|аспекты|объём|объем|"
	"outline|writing_style|main_body|introduction|main_part|conclusion|"
	"main_point_1|main_point_2|main_point_3|point_one|body_paragraph|"
	"middle_part|main_point|main_points|secondary_point|supporting_point|"
	"supporting_points|supporting_detail|supporting_details|key_point|"
	"key_points|main_criticism|minor_criticism|main_complaint|"
	"minor_complaint|mild_criticism|positive_point_1|positive_point_2|"
	"positive_point_3|negative_point_1|negative_point_2|positive_1|"
	"positive_2|negative_1|negative_2|sentence_1|sentence_2|sentence_3|"
	"paragraph_1|paragraph_2|paragraph_3|einstieg|aufhänger|hauptteil|"
	"schlussteil|schlusssatz|accroche|chute|gancho|desenvolvimento|"
	"fechamento|wstęp|rozwinięcie|zakończenie|inleiding|middenstuk",
};
