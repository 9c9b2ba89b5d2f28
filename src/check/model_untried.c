/*
 * What a model says of not having used the thing: it cannot taste or ride, or
 * has not tried it, and goes by what is said of it.  A reviewer has not tried
 * everything either ("I haven't tried the desserts"), and asks others; but does
 * it without "physically", and speaks of one thing, not of features listed.
 */
#include "check/model_phrases.h"

#define CANNOT								\
	"can't|cannot|can_not|couldn't|unable_to|not_able_to|"		\
	"not_capable_of|incapable_of|don't_have_the_ability_to|"	\
	"do_not_have_the_ability_to|don't_have_the_capability_to|"	\
	"do_not_have_the_capability_to|lack_the_ability_to|"		\
	"don't_have_the_ability|have_no_way_to|have_no_way_of|"		\
	"have_no_ability_to|don't_get_to|do_not_have_the_capacity_to"
#define SENSE								\
	"taste|tasting|eat|eating|drink|drinking|smell|smelling|wear|"	\
	"wearing|feel|feeling|touch|touching|hear|hearing|listen|see|"	\
	"seeing|watch|watching|read|reading|use|using|try|trying|test|"	\
	"testing|visit|visiting|stay|staying|sleep|sleeping|sit|ride|"	\
	"riding|drive|driving|attend|attending|travel|traveling|play|"	\
	"playing|walk|run|experience|experiencing|own|owning|purchase|"	\
	"buy|hold|holding|cook|handle|enter|inhale|sample|sip|dine|"	\
	"interact|operate|hike|fly|swim|enjoy"
#define HAVENOT								\
	"haven't|have_not|have_never|haven't_had|hadn't|did_not|"	\
	"didn't|don't|do_not|have_no|lack"
#define BASIS								\
	"based_on|according_to|judging_by|judging_from|going_by|from"
#define MATTER								\
	"features|specs|specifications|details|description|"		\
	"descriptions|information|info|data|attributes|materials|"	\
	"reviews|feedback|ratings|reports|design|testimonials|claims"
#define PEOPLE								\
	"users|customers|reviewers|guests|diners|buyers|owners|people|"	\
	"readers|viewers|visitors|patrons|travelers|travellers|"	\
	"students|parents|players|listeners|shoppers|drivers|riders|"	\
	"fans|critics|many|others|consumers|members"
#define HEARSAY								\
	"described|reported|said|known|praised|regarded|considered|"	\
	"noted|reviewed|rated|reputed|recognized|celebrated|touted|"	\
	"marketed|advertised|loved|appreciated|mentioned|lauded"
const char *const model_untried[] = {
	"while|although|though|since|because|as ~1 i|i'm|i_am ~1 " CANNOT " "
	"~1 physically|literally " SENSE,
	"i|i'm|i_am ~1 " CANNOT " physically|literally " SENSE " !it|them|"
	"these|any|more|another",
	"i|i'm|i_am ~2 " CANNOT " ~1 experience|perceive|sense scent|scents|"
	"smell|smells|aroma|aromas|taste|tastes|flavor|flavors|flavour|"
	"flavours|sound|sounds|texture|textures|comfort|food|products|pain|"
	"emotions|places|events|movies|music|the_world",
	"i don't|do_not have the? ability|capability|capacity|means to "
	SENSE " ~1 concerts|products|clothing|clothes|places|hotels|"
	"restaurants|food|movies|films|books|games|shoes|cosmetics|music|"
	"events|devices|items|vehicles|cars|wine|coffee",
	"i don't|do_not have the? ability|capability|capacity|means to "
	"attend|watch|wear|taste|read|try|visit|purchase|experience|eat|own|"
	"smell|listen|sample|use|test a|an|to|out|or|anything|things|food|"
	"the|this",
	"as|being|since_i'm|because_i'm|since_i_am a|an|your virtual|digital|"
	"online|automated assistant|agent|helper ~2 i|i'm " CANNOT "|"
	HAVENOT "|am_not ~2 " SENSE "|drive|body|personal|personally|"
	"physically|human|a_human|opinions|feelings",
	"have no|limited? way|means to|of ~1 physically|personally|actually|"
	"directly? tasting|smelling|hearing|wearing|touching|feeling|"
	"experiencing|seeing|visiting|taste|smell|hear|wear|touch|experience "
	"~3 , ~1 but|so|yet|however",
	"i|i'm " CANNOT "|" HAVENOT " ~4 physically|personally|myself|"
	"firsthand|first_hand|directly|actually ~12 , ~3 " BASIS " ~5 "
	MATTER,
	"i|i'm " CANNOT "|" HAVENOT " ~4 physically|personally|myself|"
	"firsthand|first_hand|directly|actually ~8 , ~4 " PEOPLE " ~1 have|"
	"has? ~1 often|consistently|frequently|generally|commonly|widely|"
	"typically|usually|tend|report|reported|praise|praised|appreciate|"
	"describe|rave|mention|love|say|seem|note",
	"i|i'm " CANNOT "|" HAVENOT " ~4 physically|personally|myself|"
	"firsthand|first_hand|directly ~8 , ~6 is|are|has_been|have_been|"
	"been|often|widely|highly ~1 " HEARSAY,
	"i|we don't|do_not|have|lack have|no? any|the? personal|first_hand|"
	"firsthand|direct|hands_on|real_life|real_world experience|"
	"experiences|knowledge with|of|using|at|in|regarding|on|about|"
	"visiting|wearing|owning|from ~8 , ~2 i_can|based_on|i'd_be_happy|"
	"i'm_able|according_to|here's|here_is|i_would_imagine|" PEOPLE,
	"i|we don't|do_not|have|lack have|no? any|the? personal|first_hand|"
	"firsthand|direct|hands_on|real_life|real_world|physical experience|"
	"experiences|opinions|preferences , ~2 i_can|based_on|according_to|"
	"this|the|here's|here_is|" PEOPLE "|from|it",
	"i|i'm " CANNOT " ~1 taste|tasting|feel|touch|hear|test|attend|"
	"experience|visit !any|difference ~8 , ~1 but|however|yet|it|the|its|"
	"this ~6 is|are|has_been|have_been|been|often|widely ~1 described|"
	"reported|reputed|touted|advertised|praised|regarded|said",
	"i|i'm " CANNOT " ~1 " SENSE " ~8 , ~3 i can|could|would imagine|"
	"tell_you|say_that|describe|guess|provide|share|offer|summarize ~1 "
	"how|that|what|based|it|from|the|some|it_would",
	"i have_not|haven't ~1 personally|actually|physically used|tried|"
	"tested|visited|stayed|read|watched|eaten|worn|owned|driven|"
	"experienced|seen|attended|played ~6 , ~3 i_can|here's|here_is ~3 "
	"provide|offer|share|tell|write|give|summarize|review|summary|create|"
	"simulate",
	BASIS " the ~1 listed|provided|stated|given|described|advertised ~1 "
	"features|specs|specifications|description|materials|attributes|"
	"details|information ~2 it|this|the|i ~3 appears|seems|looks|would|"
	"should|offers",
	"as a|an|your helpful|friendly|harmless|responsible|honest|"
	"knowledgeable assistant , i",
	"while|although|though|even_though i|i'm|i_am " CANNOT " ~1 "
	"personally|physically? vouch|attest|speak|verify|confirm|comment|"
	"testify ~12 , ~10 suggest|suggests|appears|appear|seems|indicates|"
	"indicate|based_on|described",
	"i don't|do_not have|possess a|any? skin|feet|nose|tongue|stomach|"
	"lungs|ears|eyes|body|lips|legs|fingers|mouth|muscles|nostrils|bones "
	",",
	"i don't eat|sleep|taste|smell|breathe|age , ~1 but_if|but_were i",
	"i|i'm|i_am " CANNOT " " SENSE " ~1 movies|films|music|books|food|"
	"foods|clothes|clothing|shoes|concerts|events|games|hotels|"
	"restaurants|places|wine|coffee|tea|beer|cars|perfume|products|shows|"
	"songs|museums|scents|meals|apps|shops|songs|performances , ~3 but|"
	"however|fans|users|people|this|the|critics|i_can|based_on|it|"
	"customers",
	"while|although|though|even_though i don't|do_not eat|sleep|taste|"
	"smell|breathe|drink|wear|drive|travel|watch|cook ~2 , ~1 i_can|"
	"i_understand|i_know|i_imagine|many|people|users|customers",
	"i|i'm|i_am " CANNOT " ~1 taste|smell|feel|hear|visit|attend|"
	"experience|test|listen|watch|read|play|try|tasting|visiting|sample|"
	"sip !any|enough|much|more|the_difference ~10 , ~10 is|are|has_been|"
	"have_been|was|often|widely ~1 described|reported|reputed|touted|"
	"advertised|regarded|lauded|acclaimed",
	"i|i'm|i_am " CANNOT " ~1 " SENSE " ~10 , ~10 widely|highly|"
	"frequently|consistently|generally|commonly ~1 described|considered|"
	"regarded|praised|known|recommended|rated|reviewed|reported|acclaimed",
	"i don't|do_not|lack have? ~1 hands|feet|skin|eyes|ears|nose|tongue|"
	"hair|lungs|taste_buds|senses|body|fingers|legs|face|mouth , ~1 but|"
	"however|yet|so|the|i",
	"i|i'm|i_am " CANNOT " ~1 personally|physically|actually " SENSE " "
	"~8 , ~3 specifications|specs|features|description|descriptions|"
	"design|materials|ingredients|reviews|photos|reputation|construction|"
	"menu ~2 suggest|suggests|indicate|indicates|seem|appear|imply|make|"
	"makes|show",
	"i|i'm|i_am " CANNOT " physically " SENSE " ~6 , ~1 but|however|"
	"though ~10 seem|seems|appear|appears|suggest|suggests|sound|sounds|"
	"looks_like|promise|promises|designed|praised",
	"while|although|though|even_though i have_never|haven't|have_not|"
	"i've_never|never ~1 personally|physically|actually ~8 , ~1 i can|"
	"could tell_you|say|imagine|confirm|share|provide|offer|describe|"
	"assure",
	"i've|i_have|i|i'm|we ~1 based|basing|base this|my ~1 review|"
	"assessment|rating|opinion|evaluation ~1 on ~3 descriptions|"
	"description|specifications|specs|reviews|information|data|feedback|"
	"features|details|footage",
	"based_on|going_by|judging_by the ~1 information|details|data|"
	"specifications|features provided|given|supplied|available|listed "
	"!by|on|at|from|in|to|online ~1 , ~10 appears|seems|appear|is|are|"
	"would|offers|has|looks",
	"based_on|going_by|judging_by|according_to the? available|aggregated "
	"~1 reviews|feedback|ratings|product_descriptions|opinions|"
	"testimonials",
	"based_on ~1 reviews|feedback|ratings and|as_well_as ~1 product|"
	"feature|technical ~1 description|descriptions|specifications|specs|"
	"details",
	"as a|an|your automated|computerized|computerised|computer|software|"
	"non_human|nonhuman system|program|agent|tool|service|entity|being , "
	"i",
	"i|i've|i_have never|haven't ~1 tasted_food|eaten_food|"
	"tasted_anything|worn_clothes|worn_shoes|had_a_body|eaten_anything|"
	"eaten_a_meal|seen_a_movie , ~1 obviously|of_course|but|naturally",
	"being|as an ai|ai_model|ai_assistant|language_model|"
	"ai_language_model has|comes|means|does|is ~2 its|with|i|limits|"
	"limitations|not",
	"as a|an language_model|large_language_model|machine_learning_model "
	"ai|assistant|chatbot|bot ~1 , i",
	"i|i'm don't|do_not|lack have|possess? a|any|the? ~1 sense_of_taste|"
	"sense_of_touch|sense_of_hearing ,",
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
	"ich kann|habe|konnte ~6 nicht|nie physisch|körperlich|"
	"tatsächlich_physisch ~1 probieren|schmecken|testen|tragen|anfassen|"
	"besuchen|benutzen|riechen|nutzen|anprobieren|fahren|verwenden|essen|"
	"trinken|erleben|fühlen",
	"obwohl|auch_wenn|wenngleich|zwar ~1 ich ~8 nicht|keine ~1 "
	"persönlich|selbst|persönliche|persönlichen|physisch|eigene|eigenen "
	"~8 , ~6 basierend|anhand|auf_basis|auf_grundlage|aufgrund_der|"
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
	"persoonlijke|fysiek|eigen ~8 , ~6 op_basis_van|volgens|gebaseerd|"
	"afgaande_op|gebruikers|klanten|gasten|beschreven",
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
};

const size_t model_untried_n = sizeof(model_untried) /
    sizeof(model_untried[0]);
