/*
 * The same as model_untried.c in other languages.
 */
#include "check/model_phrases.h"

const char *const model_abroad[] = {
	/* Spanish, Portuguese, Italian, French */
	"no|não|non puedo|posso|he|ho|tengo|tenho|podría|poderia|soy|sou|"
	"sono ~2 probar|saborear|provar|experimentar|assaggiare|provare|usar|"
	"usare|utilizar|visitar|visitare|oler|cheirar|tocar|probado|provato|"
	"usado ~1 físicamente|fisicamente",
	"aunque|si_bien|embora|ainda_que|sebbene|anche_se|benché|pur_non ~1 "
	"no|não|non ~6 personalmente|pessoalmente|en_persona|directamente|"
	"personal|personales|pessoal|personale|físicamente|fisicamente ~8 , "
	"~3 según|basándome|basado|basándose|de_acuerdo|com_base|segundo|"
	"de_acordo|in_base|secondo|stando|dalle|pelas|por_las|las_opiniones|"
	"los_usuarios|muitos_usuários|os_usuários|molti|gli_utenti|muchos",
	"no|não|non|sin|sem|senza tengo|tenho|ho|poseo|possuo|tener|ter|"
	"avere ~1 experiencia|experiencias|experiência|experiências|"
	"esperienza|esperienze|esperienze ~1 personal|personales|pessoal|"
	"pessoais|personale|personali|directa|direta|diretta|dirette|propia|"
	"propias ~8 , ~1 pero|mas|ma|puedo|posso|esta|este|esse|o|a|il|la|el|"
	"muchos|muitos|molti|según|segundo|secondo|sin_embargo|però|"
	"no_entanto|porém",
	"je ne peux|puis|pourrais pas ~1 physiquement|réellement ~1 goûter|"
	"tester|essayer|porter|utiliser|sentir|toucher|visiter|manger|boire|"
	"entendre|écouter",
	"je ne peux|puis|pourrais|suis pas ~3 goûter|tester|essayer|porter|"
	"utiliser|sentir|toucher|visiter|manger|boire|conduire ~1 "
	"physiquement",
	"bien_que|quoique|même_si ~1 je|n'ai|n'aie ~6 personnellement|"
	"moi_même|physiquement|personnelle|directe ~9 , ~3 d'après|selon|"
	"en_me_basant|sur_la_base|au_vu|les_clients|de_nombreux|"
	"les_utilisateurs|il_est|elle_est|basé",
	"je n'ai pas|aucune|aucun d'expérience|expérience|d'expériences "
	"personnelle|personnelles|directe ~7 , ~1 mais|cependant|toutefois|"
	"les|ce|cette|selon|d'après|beaucoup|de_nombreux",
	"n'ayant|n'étant pas|aucune|aucun de|d'expérience|corps|sens|accès "
	"~2 corps|sens|physique|personnelle|humain|humaine",
	/* German, Dutch */
	"obwohl|auch_wenn|wenngleich ich ~2 persönlich|selbst ~2 keine|"
	"keinerlei erfahrung|erfahrungen ~8 ,",
	"ich kann|habe|konnte ~6 nicht|nie physisch|körperlich|"
	"tatsächlich_physisch ~1 probieren|schmecken|testen|tragen|anfassen|"
	"besuchen|benutzen|riechen|nutzen|anprobieren|fahren|verwenden|essen|"
	"trinken|erleben|fühlen",
	"obwohl|auch_wenn|wenngleich|zwar ~1 ich ~8 nicht|keine ~1 "
	"persönlich|selbst|persönliche|persönlichen|physisch|eigene|eigenen "
	"~8 , ~6!mir|uns basierend|anhand|auf_basis|auf_grundlage|aufgrund_der|"
	"laut_den|den_angaben|bewertungen|beschrieben|nutzer|kunden|gäste|"
	"kundenbewertungen",
	"ich habe keine|keinerlei persönlichen|persönliche|eigene|eigenen|"
	"direkten|direkte erfahrungen|erfahrung ~8 , ~1 aber|kann|doch|"
	"basierend|viele|jedoch|die|das|der|laut|und",
	"basierend|anhand|aufgrund auf|der|von? ~1 den|der|angegebenen? ~1 "
	"angegebenen|genannten|bereitgestellten|aufgeführten|vorliegenden|"
	"verfügbaren|aufgelisteten merkmalen|eigenschaften|informationen|"
	"funktionen|daten|produktdaten|angaben|produktinformationen|"
	"spezifikationen",
	"ik kan|heb ~6 niet|nooit fysiek ~1 proeven|testen|dragen|bezoeken|"
	"ruiken|aanraken|gebruiken|gebruikt|getest|eten|drinken|ervaren|"
	"voelen",
	"hoewel|ook_al|alhoewel ik ~8 niet|geen ~1 persoonlijk|zelf|"
	"persoonlijke|fysiek|eigen ~8 , ~6!me|mij|ons op_basis_van|volgens|"
	"gebaseerd|afgaande_op|gebruikers|klanten|gasten|beschreven",
	"ik heb geen persoonlijke|eigen|directe ervaring|ervaringen ~8 , ~1 "
	"maar|kan|toch|op_basis|veel|de|het|echter",
	/* Polish, Russian, Turkish */
	"nie mogę|jestem_w_stanie ~4 fizycznie|osobiście_fizycznie spróbować|"
	"przetestować|skosztować|nosić|odwiedzić|dotknąć|powąchać|używać|"
	"użyć|zjeść|wypić|doświadczyć",
	"choć|chociaż|mimo_że ~8 osobiście|osobistego|osobistych|fizycznie "
	"~10 , ~4 na_podstawie|według|użytkownicy|klienci|goście|opinie|"
	"wielu|sądząc|opisywany|opisywana",
	"nie mam|posiadam osobistych|osobistego|własnych|bezpośredniego "
	"doświadczeń|doświadczenia ~8 , ~1 ale|jednak|lecz|mogę|na_podstawie|"
	"wielu|ten|ta|to",
	"я|хотя|но не ~1 могу|способен|способна|имею_возможности ~2 "
	"физически ~1 попробовать|использовать|носить|посетить|"
	"протестировать|потрогать|почувствовать|испытать|проверить|надеть|"
	"ощутить|понюхать",
	"хотя ~3 я ~6 лично|сам|личного|личный|сама|физически ~10 , ~4 судя|"
	"исходя|на_основе|на_основании|согласно|основываясь|пользователи|"
	"покупатели|гости|многие|по_отзывам|по_описанию|его_описывают|"
	"её_описывают",
	"у_меня нет личного|собственного|личных|непосредственного опыта ~8 , "
	"~1 но|однако|многие|могу|я|этот|эта|по",
	"fiziksel olarak ~3 deneyemem|tadamam|kullanamam|giyemem|"
	"deneyemiyorum|tadamıyorum|kullanamıyorum|giyemiyorum|ziyaret_edemem|"
	"test_edemem|dokunamam|deneyimleyemem|koklayamam",
	"kişisel|bizzat|şahsen olarak|bir? ~3 kullanmamış|denememiş|"
	"deneyimlememiş|tatmamış|ziyaret_etmemiş|kalmamış|deneyimim_olmasa|"
	"deneyimim_olmamasına|denemedim|kullanmadım ~12 göre|dayanarak|"
	"kullanıcılar|müşteriler|genellikle",
	"kişisel deneyimim|bir_deneyimim|deneyimlerim yok|bulunmuyor|olmasa|"
	"olmamasına|olmadığı",
	/* Chinese, Japanese, Korean */
	"我|虽然|雖然 ~3 没有|沒有|没|无法|無法|不能 ~2 亲自|親自|亲身|親身|"
	"实际|實際|亲口 ~30 根据|根據|基于|基於|据|从 ~20 描述|特点|介绍|"
	"信息|评价|反馈|資訊|特點|評價|规格|参数|资料",
	"我 ~2 无法|無法|不能|没法 ~1 亲自|親自|亲身|親身|真正|实际|真实 ~1 "
	"体验|體驗|品尝|品嚐|试用|試用|使用|试穿|試穿|入住|闻到|触摸|感受",
	"我 没有|沒有|并没有 ~2 个人|個人|亲身|親身|真实 ~2 经历|经验|體驗|"
	"体验|使用经历|使用体验",
	"実際に|個人的に|直接 ~8 こと は|が ありません|ないので|できません|"
	"ございません ~24 情報|特徴|口コミ|レビュー|説明|仕様|評判|評価 ~4 "
	"に基づ|によると|によれば|をもと|を元|から",
	"実際に|物理的に ~6 試す|味わう|飲む|食べる|着る|使う|使用する|"
	"訪れる|体験する|触れる|試着する|宿泊する ことはできません|"
	"ことができません|ことはできない|ことができない|ことが出来ません",
	"직접|개인적으로|실제로 ~2 사용해|이용해|먹어|마셔|방문해|입어|써|"
	"체험해|경험해|맛볼|착용해|투숙해 ~1 보지는|보지|볼 못했지만|"
	"않았지만|수는_없지만|수_없지만|못하지만 ~6 정보|설명|후기|리뷰|특징|"
	"사양|제공된|정보에|후기에|리뷰에|설명에|정보를|특징을|리뷰를|후기를",
	"물리적으로|실제로|직접 ~2 맛볼|먹어_볼|입어_볼|사용할|체험할|방문할|"
	"사용해_볼|느낄|경험할 수_없지만|수는_없지만|수_없으므로|수_없습니다|"
	"수가_없습니다",
	"ich bin ~2 nur|bloß|lediglich|halt ein|eine ki|ki_sprachmodell|"
	"sprachmodell|ki_modell|programm|chatbot|ki_assistent|"
	"künstliche_intelligenz|assistenzsystem",
	"não|non|no tenho|ho|tengo paladar|palato|gusto ,",
	"fiziksel|bir ~1 bedenim|vücudum|tat_alma_duyum|tat_duyum|duyularım|"
	"duygularım|bedene_sahip yok|olmadığı|değilim|bulunmuyor",
	"aiアシスタントですので|aiアシスタントですから|言語モデルですので|"
	"aiモデルですので|aiですから|aiである以上|aiという性質上|"
	"言語モデルのため|aiのため|aiであるため|aiアシスタントのため",
	"저는|제가|나는|저에게는 ~1 몸이|신체가|미각이|감각이|육체가|오감이|"
	"후각이 없어서|없기|없으므로|없어|없지만|없기에|없습니다",
	"제|저의 ~1 지식은|정보는|데이터는|학습은 ~1 2021년까지|2022년까지|"
	"2023년까지|2024년까지|2025년까지|2021년까지이므로|2022년까지이므로|"
	"2023년까지이므로|2024년까지이므로|2021년까지의|2022년까지의|"
	"2023년까지의|2024년까지의|2021년까지로|2022년까지로|2023년까지로|"
	"2024년까지로|2021년|2022년|2023년|2024년",
	"저는|제가|나는|저도 ai이며|ai이고|ai라|ai이기|ai라서|ai여서|ai인데|"
	"인공지능이며|인공지능이고|인공지능이기|ai이므로|ai일|ai에",
	"je n'ai pas|jamais ~1 personnellement|moi_même ~2 testé|utilisé|"
	"essayé|visité|goûté|séjourné|lu|vu ~1 ce|cet|cette ~4 , ~2 d'après|"
	"selon|les_avis|les_clients|il_est|elle_est|les_utilisateurs",
	"no|não|non ~1 he|ho|experimentei|usei|testei|provei ~1 provato|"
	"probado|usado|testato|testado? ~1 personalmente|pessoalmente ~1 "
	"este|esta|questo|questa|esse|essa|quest'hotel ~6 , ~2 según|segundo|"
	"secondo|de_acuerdo|de_acordo|in_base|com_base|los_clientes|"
	"os_clientes|i_clienti",
	"ik heb dit|deze ~4 niet|nooit ~1 persoonlijk|zelf ~1 getest|"
	"gebruikt|geprobeerd|bezocht|gelezen|gezien ~1 , ~1 maar ~1 volgens|"
	"op_basis|gebruikers|klanten|gasten|klantbeoordelingen",
	"ich habe dieses|diesen|diese ~4 nicht|nie ~1 persönlich|selbst ~1 "
	"getestet|benutzt|ausprobiert|verwendet|besucht|gelesen|gesehen ~1 , "
	"~1 aber|doch ~1 laut|basierend|nach|kunden|nutzer|gäste ~1 "
	"bewertungen|kundenbewertungen|produktbeschreibung|berichten|angaben|"
	"loben|berichten",
	"nie ~1 testowałem|używałem|próbowałem|testowałam|używałam|"
	"odwiedziłem ~1 osobiście ~1 tego|tej|ten ~4 , ~1 ale ~1 według|"
	"na_podstawie|zgodnie|klienci|użytkownicy",
	"я ~1 лично не ~1 пробовал|использовал|тестировал|пробовала|"
	"использовала|посещал|пользовался|пользовалась ~1 этот|это|эту|этим|"
	"этой ~4 , ~1 но ~1 по|судя|согласно|покупатели|пользователи|"
	"на_основе",
	"als een? ai|ai_taalmodel|taalmodel|ai_model|ai_assistent|"
	"kunstmatige_intelligentie !ontwikkelaar|onderzoeker|engineer|expert|"
	"student|bedrijf|liefhebber",
};

const size_t model_abroad_n = sizeof(model_abroad) / sizeof(model_abroad[0]);
