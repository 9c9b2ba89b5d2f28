/*
 * A phrase needs what a phrase in English needs (refusal_english.c): an
 * inability, and an object that only one who was asked to write has.
 */
#include "check/refusal_phrases.h"

#define DE_WORK                                                                \
	"bewertung|bewertungen|kundenbewertung|kundenbewertungen|"             \
	"produktbewertung|produktbewertungen|rezension|rezensionen|"           \
	"kundenrezension|kundenrezensionen|kundenmeinung|kundenmeinungen|"     \
	"erfahrungsbericht|erfahrungsberichte|testimonial|testimonials|"       \
	"anfrage|aufgabe|auftrag|inhalte|fake_bewertung|fake_bewertungen|"     \
	"fake_rezension|fake_rezensionen|fake_review|fake_reviews|text|texte"

const char *const refusal_tongues[] = {
	/* Spanish, Portuguese, Italian, French */
	"no puedo|podemos|podré|puedo_ayudarte|puedo_ayudarle|me_es_posible "
	"~1 ayudar|ayudarte|ayudarle|asistir|cumplir|escribir|crear|generar|"
	"redactar|proporcionar|inventar|fabricar ~5 eso|esto|reseña|reseñas|"
	"solicitud|petición|contenido|falsa|falsas|tarea",
	"no puedo|podemos ayudar|ayudarte|ayudarle $",
	"não posso|consigo|podemos ~1 ajudar|ajudá|ajudar_com|escrever|criar|"
	"gerar|redigir|fornecer|inventar ~5 isso|isto|avaliação|avaliações|"
	"resenha|resenhas|solicitação|pedido|conteúdo|falsa|falsas",
	"non posso|possiamo|sono_in_grado_di|mi_è_possibile ~1 aiutarti|"
	"aiutarla|aiutare|scrivere|creare|generare|fornire|redigere|inventare|"
	"soddisfare ~5 questo|questa|recensione|recensioni|richiesta|"
	"contenuto|contenuti|falsa|false|ciò|compito",
	"je ne peux|puis|pourrai pas? ~2 aider|écrire|rédiger|créer|générer|"
	"fournir|répondre|inventer|produire|accéder|satisfaire ~5 cela|ça|"
	"avis|demande|contenu|requête|faux|critique",
	"je ne suis pas en_mesure|autorisé|capable ~1 de|d'écrire|d'aider ~7 "
	"cela|avis|demande|contenu|requête|faux|critique|écrire|d'écrire|"
	"rédiger",
	"je ne|n'ai peux|puis|peut|pourrai|suis|vais|souhaite|ai|dois|veux ~4 "
	"pas ~5 aider|écrire|rédiger|créer|générer|fournir|répondre|inventer|"
	"produire|accéder|satisfaire|d'écrire|de_rédiger|de_créer|d'inventer|"
	"de_fournir|de_répondre|donner_suite ~6 cela|ça|avis|demande|contenu|"
	"requête|faux|fausse|fausses|critique|critiques|fictif|fictifs|client|"
	"témoignage|témoignages|suite",
	"il|cela m'est|me_serait|m'est_pas|me_semble impossible|interdit|"
	"permis|possible ~4 répondre|écrire|d'écrire|rédiger|satisfaire|"
	"produire|fournir|générer|d'inventer|créer|d'accéder",
	"désolé|désolée|navré|malheureusement|regrette ~3 ne|n'est ~4 pas "
	"aider|répondre|satisfaire|d'aider|t'aider|vous_aider|possible|"
	"en_mesure|faire $",
	"no estoy|está|soy|puedo|podemos|debo|quiero|voy|me ~5 escribir|crear|"
	"generar|redactar|inventar|fabricar|elaborar|producir|fingir|hacerme "
	"~5 reseña|reseñas|opinión|opiniones|valoración|testimonio|"
	"testimonios|falso|falsos|falsa|falsas|ficticia|ficticias|engañosas|"
	"engañoso|cliente|contenido",
	"no puedo|podemos|es_posible|me_es_posible|estoy_en_condiciones ~2 "
	"ayudar|ayudarte|ayudarle|cumplir|atender|completar|satisfacer|"
	"realizar|procesar|responder ~4 solicitud|petición|eso|esto|tarea|"
	"pedido|encargo|ello",
	"não posso|consigo|podemos|devo|vou|quero|estou_autorizado|é_possível|"
	"sou_capaz|me_é_possível ~3 ajudar|ajudá_lo|ajudar_com|escrever|criar|"
	"gerar|redigir|fornecer|inventar|atender|cumprir|realizar|produzir|"
	"completar|elaborar ~5 isso|isto|avaliação|avaliações|resenha|"
	"resenhas|solicitação|pedido|conteúdo|falsa|falsas|falso|depoimento|"
	"depoimentos|comentário|tarefa|solicitado",
	"não posso|consigo ajudar|fazer_isso|ajudá $",
	"non posso|possiamo|sono|mi|è|intendo|voglio|devo ~5 scrivere|creare|"
	"generare|fornire|redigere|inventare|soddisfare|aiutarti|aiutarla|"
	"produrre|fingere|evadere|completare ~5 questo|questa|recensione|"
	"recensioni|richiesta|contenuto|contenuti|falsa|false|falso|ciò|"
	"compito|testimonianza|cliente|opinione|finta|finte",
	"non posso|possiamo|riesco|sono_in_grado_di ~1 aiutarti|aiutarla|"
	"farlo|aiutare $",
	"va|vont|irait|iría|iria|vanno|andrebbe|sarebbe|vai|est contra|contre|"
	"contro|à_l'encontre|contrario|en_contra ~1 mis|mes|meus|miei|mie|"
	"minhas|i_miei|le_mie|as_minhas|os_meus ~1 normas|principes|"
	"principios|princípios|principi|directrices|valeurs|políticas|"
	"linee_guida|diretrizes|règles|valores|reglas|regole|consignes",
	"préfère|prefiero|prefiro|preferisco|préférerais ~1 ne_pas|no|não|non "
	"~1 écrire|escribir|escrever|scrivere|rédiger|redactar|generar|créer",
	"não|no me é|es permitido|possível|posible|permitida ~1 escribir|"
	"escrever|criar|crear|generar|gerar|redactar|redigir|ajudar|ayudar",
	"je dois|vais|préfère|suis_obligé|suis_contraint|me_vois ~3 refuser|"
	"décliner|refusée",
	"debo|tengo_que|prefiero|voy_a ~2 rechazar|declinar|negarme",
	"devo|preciso|tenho_que|dovrei ~2 rifiutare|declinare|recusar|"
	"declinar|rifiutarmi",
	"cette|votre|ta demande ~4 refusée|contraire|acceptée|contre",
	"je ne|n'ai peux|puis|pourrai|suis|saurais pas? ~3 donner|émettre|"
	"fournir|formuler|exprimer ~1 d'avis|avis|d'opinion|opinion|"
	"de_critique",
	"no puedo|podemos|puedo_dar ~1 dar|emitir|ofrecer|compartir ~1 "
	"opinión|opiniones|reseña|valoración",
	"non posso|possiamo ~1 dare|esprimere|fornire|esprimere_un ~2 "
	"opinione|opinioni|recensione|giudizio",
	"não posso|consigo ~1 dar|emitir|oferecer|compartilhar ~2 opinião|"
	"opiniões|avaliação",
	"es|das|dies wäre|ist ~2 nicht|unredlich|unehrlich|falsch|irreführend "
	"~2 redlich|ehrlich|richtig|fair|in_ordnung|korrekt ~8 vorzutäuschen|"
	"zu_erfinden|zu_schreiben|zu_behaupten|auszudenken|vortäuschen|"
	"erfinden|schreiben",
	"ich schreibe|erfinde|verfasse|erstelle|veröffentliche ~1 keine|kein|"
	"keinen|nichts|nicht ~3 rezension|bewertung|bewertungen|rezensionen|"
	"erfahrungsbericht|meinung|text|erfundenen|erfundene ~3 zu|über|für|"
	"ohne|die|das",
	"je ne|n'inventerai|refuse rédigerai|écrirai|publierai|produirai|"
	"rédige|inventerai|créerai|donnerai|peux|saurais ~3 pas ~6 "
	"commentaire|avis|critique|témoignage|texte|cela|ça",
	"il|ce|cela ne|n'est ~2 serait|est|paraît|semble ~1 pas ~1 correct|"
	"honnête|juste|éthique|convenable|approprié ~2 d'inventer|de|d'écrire|"
	"que",
	"cette|votre|ta|la demande|requête|consigne ~2 sort|dépasse|excède|"
	"contrevient|viole|est_contraire|va_à ~3 cadre|règles|limites|"
	"principes|compétences|possibilités|l'encontre",
	"no me|nos es|resulta|parece posible|ético|correcto|honesto|apropiado "
	"~1 opinar|escribir|inventar|valorar|reseñar|hablar|crear|generar|dar",
	"no|non|não sería|sarebbe|seria|es|è|é|me_parece|mi_sembra ~1 ético|"
	"correcto|corretto|honesto|onesto|etico|justo|giusto|correto|"
	"apropriado|adecuado ~3 inventar|inventare|escribir|scrivere|escrever|"
	"fingir|fingere|publicar|crear|criar|creare|opinar",
	"het|dat zou|is ~2 niet ~1 eerlijk|juist|ethisch|correct|gepast ~4 "
	"schrijven|verzinnen|doen|beweren",
	"nie byłoby|jest uczciwe|właściwe|etyczne|w_porządku ~4 pisać|zmyślać|"
	"tworzyć|udawać|opinię|recenzję",
	"ich|wir kann|darf|können|möchte ~6 nicht|kein|keine ~2 beurteilen|"
	"bewerten|einschätzen ~4 weil|da|denn|habe|bin|ki",
	/* German, Dutch */
	"ich muss|werde|möchte ~5 ablehnen|zurückweisen|absagen $",
	"darf|kann|möchte|werde ich|leider ~5 nicht|keine|keinen|kein ~4 "
	"erzeugen|erstellen|verfassen|schreiben|generieren|produzieren|"
	"bereitstellen|liefern $",
	"ich kann|darf|werde ~6 gefälschte|gefälschter|gefälschten|falsche|"
	"falscher|erfundene|erfundener|irreführende|fake ~5 nicht",
	"ik moet|wil|zal ~3 weigeren|afwijzen $",
	"ik weiger om|dit|deze|een",
	"gefälschter|gefälschte|falscher|falsche|fiktiver|fiktive|erfundener|"
	"erfundene ~5 mir|ich ~1 nicht|untersagt|verboten",
	"ist|wäre es? mir ~2 nicht möglich|erlaubt|gestattet ~8 schreiben|"
	"erstellen|verfassen|generieren|helfen|zu_schreiben|zu_erstellen",
	"ich kann|darf|werde|möchte ~1 diese|solche|so_eine|eine_solche "
	DE_WORK " ~3 nicht ~1 schreiben|verfassen|erstellen|generieren|"
	"erfüllen",
	"widerspricht|widersprechen|verstößt|verstoßen|widerspräche ~1 meinen|"
	"gegen_meine ~1 richtlinien|grundsätzen|prinzipien|grundsätze|"
	"prinzipien|werten",
	DE_WORK " ~4 kann|darf|werde|möchte|will ich ~3 nicht",
	"ich kann|darf|werde|möchte|will|soll ~4 nicht|keine|keinen|kein|"
	"keinerlei ~6 " DE_WORK,
	"kann|darf|möchte|werde ich ~5 nicht|keine|kein|keinen ~5 schreiben|"
	"verfassen|erstellen|generieren|helfen|weiterhelfen|nachkommen|"
	"erfinden|erfüllen|bearbeiten|unterstützen|beantworten $",
	"das|dies|dabei|damit|hierbei|dem kann|darf|werde|möchte ich ~5 nicht "
	"~3 tun|machen|helfen|weiterhelfen|übernehmen|schreiben|nachkommen|"
	"unterstützen|erstellen|liefern|leisten",
	"verstößt|widerspricht|verstoßen|widersprechen ~3 meine|meinen|"
	"richtlinien|nutzungsrichtlinien|grundsätzen",
	"ik kan|mag|zal|ga|wil ~4 niet|geen|geen_enkele ~4 recensie|recensies|"
	"review|reviews|nepreview|nepreviews|beoordeling|beoordelingen|"
	"verzoek|inhoud|nepbeoordelingen ~3 schrijven|maken|genereren|voldoen|"
	"verzinnen|opstellen",
	"helaas kan|mag|kunnen ik|we ~4 niet|geen ~5 helpen|voldoen|schrijven|"
	"maken|doen|opstellen $",
	/* Swedish, Danish, Norwegian */
	"jag|vi|jeg kan|får|vill|kommer|kunne|må ~2 inte|ikke|ej ~3 skriva|"
	"skrive|hjälpa|hjælpe|hjelpe|skapa|generera|uppfylla|ta_fram|lave|"
	"lage|oppfylle|bistå ~5 recension|recensioner|omdöme|omdömen|"
	"anmeldelse|anmeldelser|det|detta|dette|begäran|förfrågan|falska|"
	"falske|forespørsel|anmodning|innehåll",
	"ich kann|darf|werde ~2 bei|mit ~1 dieser|diesem|ihrer|deiner ~1 "
	"anfrage|bitte|aufgabe|wunsch ~2 nicht",
	"diese|dieser|ihre|ihrer|deine|deiner anfrage|bitte|aufgabe kann|darf|"
	"werde ich ~2 nicht",
	"ich kann|darf|werde|möchte ~3 nicht|keine|keinen|kein|keinerlei ~6 "
	"bewertung|bewertungen|rezension|rezensionen|anfrage|inhalte|inhalt|"
	"bitte ~3 schreiben|erstellen|verfassen|generieren|erfüllen|"
	"nachkommen|erfinden|bearbeiten|fälschen",
	"kann|darf ich|dir|ihnen ~3 nicht ~1 helfen|weiterhelfen|behilflich|"
	"nachkommen $",
	"ich kann ~1 dabei|damit|dir|ihnen ~3 nicht ~1 helfen|weiterhelfen",
	"ich kann ~1 diese|dieser|ihre|ihrer|deine|deiner ~1 anfrage|bitte|"
	"aufgabe nicht",
	"ik kan|mag|zal ~4 niet|geen ~6 helpen|schrijven|maken|genereren|"
	"voldoen|verzinnen $",
	/* Russian, Polish, Romanian, Turkish */
	"не могу|можем|смогу|вправе|в_состоянии ~2 написать|помочь|создать|"
	"выполнить|сгенерировать|писать|создавать|предоставить|составить ~5 "
	"отзыв|отзывы|запрос|просьбу|этим|ложный|поддельный|фальшивый|"
	"поддельные|фальшивые|задачу|контент",
	"вынужден|вынуждена|должен|должна|придётся отказаться|отказать|"
	"отклонить",
	"отказываюсь писать|выполнять|создавать|составлять|от",
	"muszę|zmuszony odmówić|odrzucić|jestem_odmówić",
	"odmawiam pisania|tworzenia|wykonania|napisania",
	"tür|türden|böyle|bu ~1 içerik|içeriği|içerikleri|yorum|yorumu|"
	"inceleme|değerlendirme oluşturamam|yazamam|üretemem|sağlayamam|"
	"oluşturamıyorum|yazamıyorum|hazırlayamam",
	"я не буду|стану|хочу|собираюсь ~1 писать|создавать|составлять|"
	"придумывать ~4 отзыв|отзывы|поддельный|поддельные|фальшивые|ложные|"
	"фейковые|рецензию|рецензии",
	"nie mogę|możemy|będę|chcę|wolno_mi|jestem_w_stanie ~3 pomóc|pomagać|"
	"napisać|pisać|stworzyć|tworzyć ~6 recenzji|recenzję|opinii|opinię|"
	"fałszywych|fałszywej|fałszywą|prośby|zadaniu",
	"nie mogę|możemy|jestem_w_stanie ~2 pomóc|napisać|stworzyć|"
	"wygenerować|spełnić|tworzyć ~5 recenzji|recenzję|opinii|opinię|"
	"prośby|tego|tym|treści",
	"nu pot|putem|sunt_capabil|sunt_în_măsură ~2 scriu|scrie|ajut|ajuta|"
	"creez|crea|generez|genera|ofer|oferi|îndeplini|îndeplinesc|inventez "
	"~5!decât|doar|numai recenzie|recenzii|cerere|cererea|acest|aceasta|"
	"falsă|false|solicitare|solicitarea",
	"üzgünüm|maalesef|özür ~9 yardımcı_olamam|yardımcı_olamıyorum|yazamam|"
	"yazamıyorum|oluşturamam|oluşturamıyorum|yerine_getiremem|"
	"yerine_getiremiyorum|sağlayamam",
	"bu ~2 konuda|istekte|talepte|isteği|talebi|istek|talep|isteğe ~2 "
	"yardımcı_olamam|yardımcı_olamıyorum|yerine_getiremem|"
	"yerine_getiremiyorum|cevap_veremem $",
	"拒绝|拒絕|婉拒 ~3 撰写|撰寫|写|寫|生成|编写|请求|請求",
	"依頼|要望|リクエスト|質問|内容|指示 ~3 お受けできません|受けできません|応じかねます|お断りします|作成できません|従えません|"
	"できません|できかねます",
	"리뷰는|리뷰를|후기는|후기를|내용은|내용을|콘텐츠는|콘텐츠를|글은|글을 ~2 작성할|제공할|생성할|만들|써_드릴|도와드릴 "
	"수_없습니다|수가_없습니다|수_없어요|수_없음을",
	"レビュー|口コミ|感想|評価 は|を ~2 書けません|作れません|作成できません|生成できません|お書きできません",
	/* Chinese, Japanese (a character is a word), Korean */
	"抱歉|对不起|對不起|我 ~6 无法|不能|無法 ~4 撰写|编写|生成|提供|协助|帮助|满足|创建|完成|撰寫|編寫|協助|幫助|"
	"滿足|写|寫 ~10 请求|评论|虚假|评价|要求|内容|請求|評論|虛假|評價|內容",
	"申し訳ありませんが|申し訳ございませんが|申し訳ありません|すみませんが|恐れ入りますが ~30 できません|いたしかねます|"
	"致しかねます|応じられません",
	"죄송하지만|죄송합니다만|죄송합니다|미안하지만 ~8 수_없습니다|수_없어요|어렵습니다|도와드릴_수_없습니다",
	"요청은|요청을|요청에|요청에는 ~2 도와드릴|들어드릴|응할|처리할|수행할|작성할 수_없습니다|수_없어요",
	"no|não|nie|ne escribo|escribiré|invento|escrevo|escreverei|piszę|"
	"napiszę|redacto|redijo ~1 reseñas|opiniones|valoraciones|avaliações|"
	"resenhas|opiniões|recenzji|opinii falsas|ficticias|inventadas|"
	"fictícias|fałszywych|zmyślonych",
	"nie piszę|napiszę|tworzę ~1 fałszywych|zmyślonych recenzji|opinii",
	"me recuso|niego a escrever|escribir|redactar|inventar|redigir ~2 "
	"falsa|falsas|ficticia|ficticias|fictícia|fictícias|inventada|"
	"inventadas",
	"ik kan|kon|wil|mag ~1 hier|daar|hieraan|daaraan ~1 niet aan? ~1 "
	"meewerken|meehelpen",
	"リクエスト|ご要望|ご依頼 ~3 お応えできません|応じられません|対応できません|お手伝いできません",
};

const size_t refusal_tongues_n = sizeof(refusal_tongues) /
    sizeof(refusal_tongues[0]);
