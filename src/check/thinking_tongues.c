#include "check/thinking_phrases.h"

const char *const thinking_tongues[] = {
	"je dois écrire|rédiger|produire|générer un|une ~2 avis|critique ~3 "
	"de|à|avec|en",
	"debo|tengo_que|necesito escribir|redactar|generar una ~2 reseña|"
	"opinión ~2 con|de|en",
	"devo scrivere|redigere|generare una ~2 recensione ~2 da|di|con|in",
	"preciso|devo|tenho_que escrever|gerar|redigir uma ~2 avaliação|"
	"resenha ~2 de|com|em",
	"мне нужно|надо|следует написать|составить ~2 отзыв|рецензию на|с|от|"
	"в|длиной",
	"我 需|要|得|应|會|会|该 ~3 写|寫 ~4 一 ~8 评|評",
	"^ vale|bien|bueno|allora|bene|bon|alors|donc|also|gut|okay|ok|goed|"
	"bom|dobrze , una|un|eine|uma|een ~2 reseña|recensione|avis|bewertung|"
	"rezension|avaliação|resenha|recensie",
	"нужно|надо|следует написать|составить ~2 отзыв|рецензию на|с|от|"
	"длиной ~2 звезды|звёзд|звезд|слов",
	"der|die|le|la|el|il|o|a|de rezensent|rezensentin|reviewer|"
	"recensore|reseñador|avaliador ist|est|es|è|é|is ~2 jahre|ans|años|"
	"anni|anos|jaar|aus|alt",
	"ich soll|muss|darf ~3 mehr_als|höchstens|maximal|unter|etwa ~1 30|40|"
	"50|60|70|80|100|120|150|200 wörter|wörtern|sätze",
	"ich schreibe|formuliere|verfasse das|es|dies|sie aus ~1 sicht|"
	"perspektive|blick",
	"先 想|写 ~4 缺|优|槽",
	"llevo|j'en_suis|je_suis|sono|bin|ich_bin|al|tenho|já_tenho|ho ~4 20|"
	"30|40|50|60|70|80|veinte|treinta|cuarenta|cincuenta|sesenta|trente|"
	"quarante|cinquante|soixante|vierzig|fünfzig|sechzig|quaranta|"
	"cinquanta|quarenta palabras|mots|parole|wörtern|wörter|palavras|"
	"woorden",
	"단점을|장점을|문장을|내용을|디테일을 ~2 넣어야겠다|넣어야지|넣어야겠어|언급해야겠다|"
	"추가해야겠다|추가하자|넣자|써야겠다",
	"ik moet|ga|zal|mag een korte|kort|negatieve|positieve|gemengde "
	"recensie|review|beoordeling ~1 schrijven|maken",
	"jag ska|måste|bör skriva en kort|negativ|positiv|blandad recension|"
	"omdöme|omdömet",
	"muszę|mam|powinienem|powinnam napisać|stworzyć krótką|negatywną|"
	"pozytywną|mieszaną recenzję|opinię",
	"kısa|olumlu|olumsuz|karışık bir? yorum|inceleme yazmam|yazmalıyım "
	"gerekiyor|lazım|gerek",
	"déjame|déjeme|deixe_me|deixa_me|deixa_eu|fammi|laat_me|laat_mij|"
	"laisse_moi|laissez_moi ~1 contar|contare|compter|tellen ~1 las|as|le|"
	"les|de palabras|palavras|parole|mots|woorden",
	"laat_me|laat_mij|lass_mich|lasst_uns ~2 de|die woorden|wörter|worte "
	"tellen|zählen|nachzählen",
	"レビュー を ~1 書く|作成する 必要",
	"리뷰를|후기를 작성해야|써야 합니다|한다|해",
	"debo|tengo_que|devo|preciso|je_dois|ich_muss|ik_moet|muszę evitar|"
	"evitare|éviter|vermeiden|vermijden|unikać que|che|de|dass|dat|żeby "
	"~2 anuncio|pubblicità|spot|publicité|pub|werbung|reclame|reklama|"
	"suene|sembri|suoni|pareça|soe",
	"^ 1|2|3|4|5|una|dos|tres|cuatro|cinco|due|tre|quattro|três|quatro|"
	"twee|drie|vier|vijf|två|tre|fyra|dwie|trzy|cztery|zwei|drei|deux|"
	"trois|quatre estrellas|stelle|estrelas|sterren|stjärnor|gwiazdki|"
	"sterne|étoiles , ~1 así_que|entonces|o_sea|quindi|dunque|então|"
	"portanto|dus|alltså|czyli|więc|also|donc ~1 mixta|mixto|mista|misto|"
	"mitigé|gemischt|gemengd|blandat|mieszana|neutral|negativa|negativo|"
	"négatif|negativ|negatief|positiva|positivo|positif|positiv|positief",
	"ユーザー の ~1 依|要|指|リ ~12 レビュー",
	"il_voto|la_nota|la_note|die_bewertung|la_calificación|la_puntuación|"
	"a_nota|de_score|ocena|the_rating|the_score|the_stars|rating è|es|est|"
	"ist|é|is|jest|to|are ~3 , quindi|also|donc|así_que|por_lo_que|então|"
	"dus|więc|so|meaning|entonces|portanto|daher",
	"ich lege|bestimme|wähle|überlege|plane ~1 die|den|das|eine|einen ~1 "
	"perspektive|tonfall|ton|stimme|länge|einstieg|figur",
	"zuerst|erst|dann|danach lege|beginne|fange|schreibe|erwähne|nenne|"
	"bestimme|brauche ich",
	"l'avis|la_critique|die_bewertung|die_rezension|la_reseña|"
	"la_recensione|a_avaliação|a_resenha|de_recensie|recenzja|opinia doit|"
	"devrait|soll|sollte|muss|debe|debería|deve|dovrebbe|deveria|moet|"
	"powinna|musi",
	"entwurf|draft|fassung|bozza|borrador|brouillon|rascunho|szkic|"
	"ontwerp|concept 1|2|3|one|two|three|eins|zwei|uno|due|deux|dos|um|"
	"dois|een|twee",
	"entwurf|fassung|bozza|borrador|brouillon|rascunho|szkic|ontwerp "
	"is|was|war|ist|era|è|était|jest",
	"^ kürzer|shorter|más_corto|más_corta|plus_court|più_breve|mais_curto|"
	"korter , i|the|my|der|die|das|ich|la|el|le|il|o|a|het|de",
	"was|what|qué|o_que ~1 einem|einer|matter|matters|le_importa|importa "
	"~1 to|a|einem|para? a|an|this|este|esta|un|una|ein|eine? ~2 wichtig|"
	"buyer|comprador|cliente|customer|guest|comprador|huésped|wäre",
	"was einem|einer|so_einem ~2 wichtig|auffallen|gefallen wäre|würde|ist",
	"je devrais commencer|parler|finir|terminer|ouvrir|mentionner par|de|"
	"avec|sur|la|le|du",
	"la_note|il_voto|die_bewertung|la_calificación|la_puntuación|a_nota|"
	"the_rating|the_score est|è|ist|es|é|is ~5 , ~2 donc|quindi|also|"
	"así_que|então|so|entonces ~4",
	"用户 要求|希望|想要|指定|说|给了|需要 ~30 字|星|写|评|语|风格",
	"重新写|重写一|再写一|改成|太长了|太正式",
	"attends|attendez|aspetta|espera|espere|wacht|moment , ~1 la|le|il|"
	"der|die|das|el|het|de|o|a note|utilisateur|voto|utente|bewertung|"
	"nutzer|calificación|usuario|gebruiker|cijfer|nota|persona",
	"^ let's_see|let_me_see|veamos|vediamo|voyons|mal_sehen|even_kijken|"
	"zobaczmy|vejamos , ~4 stars|star|rating|persona|tone|words|cliente|"
	"kunde|client|klant|customer|buyer|usuario|utente|estrellas|sterne|"
	"étoiles|stelle",
	"el_cliente|la_clienta|der_kunde|die_kundin|le_client|la_cliente|"
	"il_cliente|o_cliente|de_klant|klient ~8 así_que|also|donc|quindi|"
	"então|dus|więc ~2 hablaré|menciono|ich|je|parlo|cito|vou|ik|devo|"
	"debo|erwähne|spreche|schreibe",
	"まず ~8 書いて|書き|触れ|述べ ~12 よう|次に",
	"書こう|入れよう|触れよう|しておこう|にしよう",
	"deixa_eu|deixe_me|déjame|lass_mich|fammi|laissez_moi|laisse_moi|"
	"laat_me pensar|überlegen|nachdenken|pensare|réfléchir|nadenken ~1 no|"
	"en|was|wie|a|à|ce|o|qué|über",
	"that_was|c'était|das_war|eso_fue|era|dat_was|è|suena|klingt|sounds|"
	"zu ~1 too|trop|zu|demasiado|troppo|te formal|formel|formell|formale|"
	"formeel|stiff|generic|salesy|wordy|long|trocken|steif|poli|rígido|"
	"werblich",
	"^ je|ich|io|yo|eu|ik|i reprends|recommence|fange_noch_mal|ricomincio|"
	"empiezo_de_nuevo|recomeço|begin_opnieuw|start_over ,",
	"ich sollte|muss|müsste|könnte|werde|will|soll|brauche ~3 erwähnen|"
	"einbauen|einstreuen|klingen|schreiben|formulieren|kritikpunkt|"
	"tonfall|ansprechen ~3 und|locker|natürlich|damit|mit",
	"ich|wir|wir_brauchen brauche|brauchen|benötige|suche|nehme ~1 einen|"
	"eine|ein|noch ~2 kritikpunkt|schwäche|negativpunkt|einstieg|titel|"
	"detail|schlusssatz|tonfall|perspektive|überschrift",
	"vielleicht|also|dann|zuerst|am_besten beginne|fange|starte|schreibe|"
	"erwähne|nenne|nehme|ende ich",
	"wie|was würde|sagt|schreibt|könnte|sollte ~1 ein|eine|so_ein|so_eine|"
	"der|die|jemand ~3 sagen|schreiben|formulieren|ausdrücken|erwähnen|"
	"stören|das",
	"il faut|faudrait que ~1 le|la|l'avis|ce|cela|je ~1 ton|texte|style|"
	"avis|soit|sonne|reste|paraisse",
	"il faut|faudrait ~1 que ~6 naturel|crédible|authentique|agacé|"
	"négatif|positif|court|réaliste|sincère|plausible",
	"voyons|bon|alors|hmm , ~1 quel|quelle|quels|que|comment|par_quoi ~2 "
	"défaut|détail|point|ton|mot|angle|citer|dire|mentionner|commencer",
	"comment|que dirait|écrirait|parlerait|mettrait|formulerait un|une|ce|"
	"cette|le|la",
	"cómo|qué lo? diría|escribiría|mencionaría|pondría|contaría un|una|"
	"este|esta|el|la",
	"come|cosa lo? direbbe|scriverebbe|menzionerebbe un|una|questo|questa|"
	"il|la",
	"je|j'ai|on|nous dois|devrais|dois_écrire|besoin|faut|devons ~2 "
	"écrire|rédiger|rester|viser|faire|tenir ~3 mots|phrases|étoiles|ton|"
	"court|bref|style",
	"tengo_que|debo|necesito|hay_que|debería|voy_a sonar|escribir|parecer|"
	"mantener|usar|redactar|hablar ~1 como|con|un|una|en|más ~4",
	"necesito|quiero|busco|hace_falta un|una ~1 tono|queja|defecto|"
	"detalle|frase|título|crítica|final|ángulo|apertura",
	"devo|dovrei|bisogna|preciso|tenho_que|tenho_de|devia sembrare|"
	"suonare|scrivere|escrever|soar|parecer|redigir ~1 come|como|circa|"
	"cerca|con|com|um|un|in|em",
	"ho_bisogno|preciso|mi_serve|serve|falta ~1 di|de|un|um ~1 un|um|una|"
	"uma? ~1 tono|tom|difetto|defeito|dettaglio|detalhe|titolo|título|"
	"critica|crítica|reclamação",
	"muszę|powinienem|powinnam|trzeba|mam ~1 napisać|brzmieć|wspomnieć|"
	"zachować|użyć ~5 jako|jak|słów|ton|tonem|o|stylu",
	"我|应该|需要|要 应该|需要|要|得|可以 ~4 写得|显得|提到|加一|语气|口吻|控制",
	"der|die nutzer|benutzer|user|nutzerin|anwender will|möchte|bittet|"
	"fragt|wünscht|verlangt|braucht ~7 bewertung|rezension|review|text|"
	"kundenbewertung|erfahrungsbericht",
	"l'utilisateur|l'utilisatrice veut|demande|souhaite|me_demande|"
	"voudrait|attend ~5 avis|critique|commentaire|texte|témoignage|que",
	"el|la|o|a usuario|usuária|usuário quiere|pide|solicita|me_pide|desea|"
	"necesita|quer|pede|pediu|deseja|precisa|ha_pedido|está_pidiendo ~5 "
	"reseña|opinión|resenha|avaliação|texto|review|valoración|comentario",
	"primero|zuerst|d'abord|prima|primeiro|najpierw ~1 decido|elijo|"
	"entscheide|choisis|scelgo|escolho|wybieram ~3 enfoque|tono|"
	"perspectiva|perspektive|ton|angle|approccio|tom|abordagem|persona",
	"użytkownik chce|prosi|oczekuje|potrzebuje ~5 recenzję|recenzji|"
	"opinię|opinii|tekst",
	"пользователь хочет|просит|запросил|попросил|ожидает ~6 отзыв|"
	"рецензию|текст|отзыва|меня",
	"kullanıcı ~6 yorum|inceleme|değerlendirme|yorumu ~4 istiyor|istedi|"
	"yazmamı|istemiş",
	"^ хорошо|так|итак , ~1 мне? нужно|надо|следует|предстоит ~1 "
	"написать|составить|сочинить|придумать ~1 отзыв|текст|рецензию|обзор",
	"用户|用戶 ~4 要|想|需|希|让|求 ~6 差|好|中 评|評",
	"用户|用戶 ~4 让|讓|要|要求|想|希望|需要 ~16 评论|评价|評論|評價|点评|影评|书评|文案",
	"ユーザー は|が|から|の ~16 レビュー|口コミ ~8 求め|依頼|要求|希望|書いて|欲し",
	"사용자가|사용자는 ~6 리뷰|리뷰를|후기|후기를",
};

const size_t thinking_tongues_n = sizeof(thinking_tongues) /
    sizeof(thinking_tongues[0]);
