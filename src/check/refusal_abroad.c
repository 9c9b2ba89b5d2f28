/*
 * The same as refusal_parts.c in other languages: what was left out, whose
 * guidelines forbid it; claims that are not made, persons not spoken for.
 */
#include "check/refusal_phrases.h"

const char *const refusal_abroad[] = {
	/* German, Dutch */
	"gewünschte|gewünschten|gewünschter|geforderte|geforderten|verlangte|"
	"verlangten|angefragte|angefragten|vorgegebene|vorgegebenen|"
	"genannten ~9 nicht ~1 übernommen|aufgenommen|übernehmen|aufnehmen|"
	"einbauen|eingebaut|einbinden|integriert|verwendet|schreiben|erwähnt|"
	"enthalten|umsetzen|umgesetzt|möglich",
	"habe ich ~2 nicht|weggelassen|ausgelassen|entfernt|bewusst|"
	"verzichtet ~2 übernommen|aufgenommen|erwähnt|weggelassen|eingebaut|"
	"verwendet? , ~1 da|weil|denn ~8 nicht|keine|gegen|irreführend|"
	"verstoßen|verstößt|unbelegt",
	"solche|solcher|derartige|diese|unbelegte ~1 gesundheitsversprechen|"
	"heilversprechen|gesundheitsaussagen|behauptungen|aussagen|"
	"werbeaussagen|anschuldigungen|versprechen|vorwürfe|beleidigungen ~3 "
	"nicht|keine ~2 machen|treffen|aufstellen|verbreiten|bestätigen|"
	"wiedergeben|übernehmen|aufnehmen|schreiben|verwenden",
	"auf die gewünschte|gewünschten|geforderte|geforderten|beleidigenden|"
	"diskriminierenden|verlangten ~3 verzichtet|verzichte",
	"gevraagde|gewenste|verzochte|opgegeven ~8 niet|weggelaten|weg ~1 "
	"opgenomen|overgenomen|verwerken|opnemen|vermeld|weggelaten|gelaten|"
	"toegevoegd|overnemen|verwerkt",
	"heb ik ~3 weggelaten|niet_opgenomen|niet_overgenomen|niet_vermeld|"
	"achterwege_gelaten , ~1 omdat|aangezien|want|daar",
	"ich darf keine|keinerlei aussagen|angaben|behauptungen|versprechen|"
	"empfehlungen|ratschläge ~5 machen|treffen|geben|tätigen|abgeben",
	"ich|leider kann|darf|möchte|werde ~3 dieses|diesem|das|dem thema ~2 "
	"nicht ~1 sprechen|diskutieren|besprechen|schreiben|äußern|eingehen",
	/* French, Spanish, Italian, Portuguese */
	"j'ai|n'ai ~2 omis|retiré|supprimé|écarté|laissé_de_côté|inclus|"
	"repris|intégré|mentionné|pas_inclus|pas_repris ~2 affirmation|"
	"allégation|l'affirmation|l'allégation|d'affirmations|d'allégations|"
	"allégations|affirmations|mention|propos|termes|passage|insultes|"
	"lien|partie|phrase ~9 ne_peux|ne_puis|vérifiable|prouvée|demandée|"
	"demandé|trompeur|trompeuse|trompeuses|vérifier|vérifiée|"
	"diffamatoire|diffamatoires|médicale|médicales|règles|directives",
	"he|ho|eu|omiti|omití|no|não|non ~1 omitido|omesso|omiti|retirado|"
	"rimosso|eliminado|removi|excluído|incluido|incluso|incluí|inserito|"
	"mencionado|excluí|evitado|evitato ~3 afirmación|afirmaciones|"
	"affermazione|l'affermazione|affermazioni|afirmação|afirmações|"
	"alegações|alegação|insultos|insulti|declaración|frase|enlace|"
	"dichiarazione|dichiarazioni|menção|mención|solicitada|solicitado "
	"~10 no_puedo|non_posso|não_posso|no_se_puede|engañosa|ingannevole|"
	"enganosa|difamatoria|difamatória|diffamatoria|médica|médicas|"
	"mediche|verificar|verificarla|verificarlo|verificarle|verificarlas|"
	"verificá_la|verificável|verificable|verificabile|comprobar|"
	"comprobarla|verificare|solicitada|solicitado|richiesta|richieste|"
	"solicitadas|normas|diretrizes|directrices|linee_guida|políticas",
	"je ne peux|puis|souhaite pas ~1 discuter|parler|aborder|traiter ~1 "
	"ce|cette sujet|thème|question|demande !sans",
	"no|não|non puedo|podemos|posso|possiamo ~1 hablar|falar|parlare|"
	"discutir|discutere|tratar|trattare|abordar|affrontare ~1 este|ese|"
	"esse|questo|de_este|de_ese|sobre_este|sobre_esse|di_questo|deste|"
	"desse tema|assunto|argomento|tópico !sin|sem|senza",
	/* Polish, Russian, Turkish */
	"pominąłem|pominęłam|pominięto|usunąłem|nie_uwzględniłem|"
	"nie_zawarłem|nie_umieściłem ~5 stwierdzenie|twierdzenie|twierdzenia|"
	"sformułowanie|informację|informacji|fragment|część|stwierdzenia|"
	"prośbę|zwrot ~10 ponieważ|gdyż|bo|które|która|o_który|o_które",
	"я ~2 опустил|опустила|убрал|убрала|исключил|исключила|не_включил|"
	"не_включила|не_стал|не_упомянул|не_указал ~5 утверждение|"
	"утверждения|заявление|упоминание|часть|фразу|информацию|просьбу|"
	"включать|упоминать|добавлять|запрошенное|оскорбления|ссылку ~10 "
	"так_как|поскольку|потому|которые|которое|которую|ведь|из_за",
	"istenen|istediğiniz|talep_edilen|istenilen|talep_ettiğiniz ~6 "
	"ekleyemem|ekleyemiyorum|eklemedim|çıkardım|yer_vermedim|"
	"dahil_etmedim|yazamam|yazamıyorum|yer_veremem|dahil_edemem|"
	"kullanamam",
	"не могу|буду|готов|готова ~1 обсуждать|комментировать|говорить|"
	"отвечать|писать ~1 эту|данную|этой|этот|подобные|такие|эти ~1 тему|"
	"темы|теме|вопрос|вопросы|запрос",
	"nie mogę|będę|chcę ~1 rozmawiać|dyskutować|pisać|wypowiadać ~1 na|o "
	"ten|tym|takie temat|temacie|tematy",
	"bu konuyu|konuda|konu ~2 tartışamam|konuşamam|tartışamıyorum|"
	"konuşamıyorum|içerik_üretemem",
	"недостаточно|нет ~1 информации|данных|сведений ~3 написать|"
	"составить|создать|написания|написал",
	/* Chinese, Japanese, Korean */
	"我 ~2 没有|沒有|未|省略|删除|删去|去掉|无法 ~2 包含|加入|写入|提及|"
	"采用|包括|了|写 ~12 要求|请求|声明|说法|內容|内容|宣称|功效|链接 "
	"~12 因为|因為|由于|無法|无法|违反|不能|不符",
	"ご要望|ご指定|ご希望|指定された|求められた|ご依頼 ~2 の|に|された|"
	"いただいた ~12 表現|内容|文言|主張|効果|リンク|言葉|点|部分 ~3 "
	"含めていません|含めませんでした|省略しました|除外しました|"
	"記載していません|記載できません|書けません|含めることはできません|"
	"入れていません|控えました",
	"요청하신|요청한|지정하신|원하신|말씀하신 ~6 포함하지|넣지|반영하지|"
	"제외했습니다|제외하였습니다|생략했습니다|뺐습니다|삭제했습니다|"
	"포함할|넣을|쓸 않았습니다|않았어요|못했습니다|수_없습니다?",
	"我 ~1 不能|无法|無法 ~1 讨论|討論|谈论|談論|回答 ~1 这个|這個|此|该|"
	"这类 ~1 话题|話題|问题|問題|主题",
	"この|その トピック|話題|テーマ|件 ~4 お話しできません|"
	"お答えできません|議論できません|回答できません|"
	"お話しすることはできません|お答えすることはできません",
	"주제|요청|질문 에|에는|에_대해|에_대해서는|에_관해서는 ~2 답변|"
	"이야기|논의|말씀|도움을 ~1 드릴|할|해_드릴 수_없습니다|"
	"수가_없습니다|수_없어요",
	/* every language: its guidelines, and whose part it does not take */
	"mijn richtlijnen|regels|beleid|principes|programmering|beperkingen "
	"~1 staan|staat|verbieden|verbiedt|laten|laat|weerhouden ~2 niet|toe|"
	"mij|me|het|om",
	"meine|meinen|die richtlinien|programmierung|grundsätze|"
	"sicherheitsrichtlinien|vorgaben|nutzungsrichtlinien ~1 erlauben|"
	"erlaubt|lassen|verbieten|verbietet|untersagen|gestatten mir|es|das|"
	"dies|keine|nicht",
	"mes|mis|minhas|mie|nos|nuestras directives|consignes|directrices|"
	"políticas|normas|pautas|diretrizes|regras|linee_guida|règles|"
	"principes|principios|reglas ~1 ne|no|non|não|m'interdisent|prohíben|"
	"proíbem|vietano|impiden|impedem|impediscono|m'empêchent|interdisent "
	"~1 me|mi|permettent|permiten|permitem|consentono|de|escribir|"
	"escrever|scrivere|di|permettono",
	"moje wytyczne|zasady|reguły|ograniczenia ~1 nie_pozwalają|"
	"zabraniają|uniemożliwiają|nie_zezwalają",
	"мои|моими|мне правила|инструкции|принципы|рекомендации|настройки|"
	"ограничения не_позволяют|запрещают|не_разрешают",
	"kurallarım|ilkelerim|yönergelerim|politikalarım|kılavuzlarım ~5 "
	"izin_vermiyor|izin_vermez|engelliyor|yasaklıyor",
	"我的|使用|内容|安全 ~2 准则|规定|指南|政策|原则|準則 ~6 不允许|不能|"
	"禁止|无法|不可以|不許",
	"ガイドライン|ポリシー|利用規約 ~2 により|によって|上|に従い|では "
	"~16 できません|作成できません|禁止されて|認められて|許可されて",
	"지침|가이드라인|정책|원칙|규정 상|에_따라|에_따르면|때문에 ~6 "
	"수_없습니다|수_없어요|없습니다|금지",
	"지침상|정책상|원칙상|규정상|가이드라인상 ~6 수_없습니다|수_없어요|"
	"없습니다|금지되어",
	"ik kan|mag|wil|zal|ga me|mezelf|mij niet ~1 voordoen|uitgeven",
	"ich kann|darf|werde|möchte mich ~1 nicht|nicht_als ~6 ausgeben",
	"kann|darf|werde|möchte nicht so tun als wäre|sei ich ~2 ein|eine",
	"ich kann|darf|werde|möchte nicht vorgeben ~1 ein|eine ~1 echter|"
	"echte|echten|kunde|kundin|arzt|ärztin|käufer|gast",
	"je ne peux|puis|veux|souhaite pas me_faire_passer|prétendre_être|"
	"faire_semblant_d'être|me_présenter|jouer_le_rôle",
	"no|não|non puedo|posso|voy_a|vou|intendo ~1 hacerme_pasar|"
	"fingir_ser|fingere_di_essere|fingermi|spacciarmi|passar_por|"
	"me_passar|suplantar|impersonar|personificar|fingir_que_soy|"
	"fingir_que_sou|adoptar_la|assumir_a|asumir_la|impersonare",
	"nie mogę|będę|chcę udawać|podszywać|wcielać|wcielić|podawać !że",
	"я ~1 не могу|буду|стану|вправе притворяться|выдавать|представляться|"
	"изображать|писать_от_лица|писать_от_имени ~1 себя|реальным|"
	"настоящим|врачом|клиентом|покупателем|реального|настоящего|другого|"
	"чужого",
	"müşteri|kullanıcı|doktor|uzman|kişi|biri|insan|müşteriymişim|"
	"kullanıcıymışım gibi davranamam|davranamıyorum|rol_yapamam|"
	"davranmam|yapamam|yazamam",
	"なりすます|なりすまして|なりきる|装う|ふりをする ~3 できません|"
	"できかねます|お断りします|できない|書けません",
	"我 ~1 不能|无法|無法|不会|不可以 ~1 冒充|假装|假扮|扮演|伪装|代替|"
	"偽裝",
	"고객인|사용자인|소비자인|구매자인|사람인|의사인|손님인|전문가인 "
	"척할|척하며|척하는|것처럼 ~3 수는_없습니다|수_없습니다|수_없어요|"
	"작성할|없습니다",
	/* every language: claims */
	"keine|keinerlei ~1 medizinischen|medizinische|gesundheitlichen|"
	"falschen|unbelegten|irreführenden|gesundheitsbezogenen behauptungen|"
	"aussagen|versprechen|angaben|ratschläge|versprechungen ~2 "
	"aufstellen|machen|treffen|geben|verbreiten|formulieren",
	"je ne peux|puis|suis|veux|souhaite|dois pas ~5 allégations|"
	"affirmations|déclarations|promesses|accusations ~1 médicales|"
	"mensongères|trompeuses|fausses|infondées|diffamatoires|"
	"non_vérifiées|sur_la_santé",
	"no puedo|podemos|debo|voy_a|me_es_posible ~1 hacer|incluir|afirmar|"
	"dar|realizar ~2 afirmaciones|declaraciones|promesas|consejos|"
	"acusaciones|recomendaciones ~1 médicas|médicos|falsas|"
	"sin_fundamento|difamatorias|infundadas|engañosas|sin_pruebas|"
	"sobre_la_salud",
	"non posso|possiamo|voglio|sono_in_grado_di ~1 fare|formulare|"
	"includere|dare|rilasciare ~2 affermazioni|dichiarazioni|promesse|"
	"accuse|raccomandazioni|consigli ~1 mediche|medici|false|infondate|"
	"diffamatorie|ingannevoli|sulla_salute",
	"não posso|consigo|podemos|devo|vou ~1 fazer|incluir|dar ~2 "
	"alegações|afirmações|promessas|acusações|recomendações ~1 médicas|"
	"falsas|infundadas|difamatórias|enganosas|sobre_saúde|sobre_a_saúde",
	"ik kan|mag|zal|wil ~1 geen ~1 medische|valse|onjuiste|misleidende|"
	"lasterlijke|onbewezen|ongefundeerde claims|beweringen|uitspraken|"
	"beloften|adviezen|beschuldigingen",
	"nie mogę|będę|jestem_w_stanie ~2 twierdzeń|twierdzenia|obietnic|"
	"oskarżeń|deklaracji ~1 medycznych|zdrowotnych|fałszywych|"
	"bezpodstawnych|wprowadzających",
	"не могу|буду|вправе ~1 делать|давать|публиковать|включать ~1 "
	"медицинские|ложные|необоснованные|недостоверные|клеветнические|"
	"медицинских|ложных заявления|утверждения|обещания|рекомендации|"
	"обвинения|заявлений|утверждений",
	"tıbbi|asılsız|yanıltıcı|sağlıkla_ilgili iddialarda|iddialar|iddiada|"
	"vaatlerde|tavsiyelerde|tavsiye bulunamam|öne_süremem|veremem|"
	"yapamam|bulunamıyorum",
	"医学的な|医療|健康|虚偽の|根拠のない|誹謗中傷 ~3 主張|効果|発言|"
	"断言|内容|効能 ~8 できません|できかねます|控え",
	"我 ~1 不能|无法|無法 ~1 做出|作出|提供|发表|编造 ~1 医疗|医学|虚假|"
	"诽谤|健康 ~2 声明|建议|断言|言论|承诺|宣称",
	"의학적|의료적|허위|건강 주장은|주장을|효능을|조언은|조언을|발언은 "
	"~2 할|제공할|작성할|넣을 수_없습니다|수_없어요",
	/* whom it does not speak for */
	"je ne peux|puis|suis|vais pas ~3 écrire|rédiger|d'écrire|de_rédiger|"
	"parler|m'exprimer ~4 au_nom|du_point_de_vue|à_la_place|"
	"en_tant_que_médecin|en_tant_que_client|en_tant_qu'enfant|"
	"dans_la_peau",
	"no|não|non puedo|posso|consigo|me_es_posible|sono_in_grado_di ~1 "
	"escribir|escrever|scrivere|hablar|falar|redactar|redigir ~3 em_nome|"
	"en_nombre|a_nome|do_ponto_de_vista|desde_el_punto|"
	"desde_la_perspectiva|dal_punto|na_perspectiva|da_perspectiva|"
	"dalla_prospettiva|como_si_fuera|come_se_fossi|como_se_fosse !de_mis|"
	"de_mi|de_mí|dos_meus|dei_miei|di_mio",
	"ik kan|mag|wil|helaas_kan_ik ~1 niet|geen ~3 namens|vanuit|alsof ~6 "
	"schrijven|spreken",
	"helaas|sorry kan|mag ik ~1 niet|geen ~3 namens|vanuit ~6 schrijven",
	"nie mogę|będę|jestem_w_stanie pisać|napisać|wypowiadać_się ~2 "
	"w_imieniu|z_perspektywy|jako|z_punktu",
	"biri|çocuğun|kişi|başkası|müşteri|doktor ~1 adına|ağzından|gözünden "
	"~1 yazamam|yazamıyorum|konuşamam",
	"입장에서|대신하여|관점에서|시점에서|명의로|이름으로 ~2 쓸|작성할|"
	"써_드릴|말할 수_없습니다|수는_없습니다|수_없어요",
	/* medicines */
	"no|não|non puedo|posso|consigo opinar|evaluar|reseñar|valorar|"
	"avaliar|recensire|valutare ~2 medicamento|medicamentos|fármaco|"
	"fármacos|farmaco|farmaci|medicinali|médicos|remédio",
	"nie mogę|jestem_w_stanie ocenić|oceniać|recenzować|opiniować ~1 "
	"leku|leków|leki|lekarzy",
	"не могу оценивать|рецензировать|оценить ~1 лекарство|лекарства|"
	"препарат|препараты|врачей",
	"ilacı|ilaçları|ilaç değerlendiremem|yorumlayamam|değerlendiremiyorum",
	"약에|약을|의약품을|의약품에 ~1 대한? 평가는|리뷰는|후기는|평가를|"
	"추천은 ~1 할|작성할|드릴 수_없습니다|수_없어요",
	"keine bewertung|bewertungen|rezension|rezensionen ~1 für|von|zu|"
	"über ~1 medikament|medikamente|medikamenten|arzneimittel|ärzte|"
	"personen",
	/* help */
	"przepraszam|niestety|przykro ~4 nie mogę|jestem_w_stanie ~3 pomóc",
	"nie mogę|jestem_w_stanie w_tym|z_tym|ci_w_tym|ci_z_tym ~1 pomóc",
	"ich kann|darf|werde dabei|damit|hierbei ~1 nicht helfen|behilflich|"
	"unterstützen",
	"kann|darf|möchte|werde ~1 nicht mit dieser|diesem|der ~1 aufgabe|"
	"anfrage|rezension|bewertung|auftrag fortfahren|weitermachen",
	"お手伝いできません|お力になれません|ご協力できません|"
	"お手伝いすることはできません|お手伝いできかねます",
	"我 ~1 不能|无法|無法 ~1 帮助|協助|协助|帮 ~1 您|你 ~4 完成|这个|"
	"這個|请求|做",
	"도와드릴|도움을_드릴|도와_드릴|도움드릴 수_없습니다|수가_없습니다|"
	"수_없어요",
	"ich kann|darf|werde ~1 nicht ~1 im_namen|aus_der_sicht|aus_sicht|"
	"aus_der_perspektive|anstelle ~4 sprechen|schreiben|verfassen|"
	"auftreten|urteilen",
	/* words and details that it does not use */
	"kann|darf|werde|möchte ~2 keine ~1 beleidigungen|beleidigenden|"
	"diskriminierenden|rassistischen|personenbezogenen|anstößigen|"
	"vulgären|schimpfwörter|verleumderischen ~2 einbauen|aufnehmen|"
	"verwenden|einfügen|nennen|schreiben|wiedergeben|benutzen",
	"ik kan|mag|wil|zal ~1 geen ~1 beledigingen|beledigende|"
	"discriminerende|racistische|persoonlijke|scheldwoorden ~2 opnemen|"
	"gebruiken|toevoegen|vermelden|schrijven",
	"je ne peux|puis|souhaite|veux pas inclure|utiliser|reproduire|"
	"employer|mentionner|ajouter ~3 propos|insultes|termes|langage|"
	"commentaires|allégations|contenu|affirmations|gros_mots ~1 "
	"discriminatoires|discriminatoire|offensants|offensant|injurieux|"
	"vulgaires|vulgaire|haineux|racistes|raciste|diffamatoires|médicales|"
	"mensongères|envers|à_caractère",
	"no|não|non puedo|posso|consigo incluir|utilizar|usar|includere|"
	"usare|inserire|reproducir|reproduzir|añadir|aggiungere ~2 "
	"comentarios|comentários|commenti|insultos|insulti|lenguaje|"
	"linguagem|linguaggio|términos|termos|termini|afirmaciones|"
	"afirmações|affermazioni ~1 discriminatorios|discriminatórios|"
	"discriminatori|ofensivos|offensivi|ofensivo|ofensiva|offensivo|"
	"vulgar|vulgares|volgare|racistas|razzisti|despectivos|falsas|médicas",
	"nie mogę|będę ~1 używać|zawrzeć|zamieścić|dodać|użyć ~2 obelg|"
	"wulgaryzmów|obraźliwych|obraźliwego|dyskryminujących|przekleństw",
	"не могу|буду использовать|включать|добавлять|употреблять|включить "
	"~1 оскорбления|оскорбительные|нецензурную|дискриминационные|"
	"оскорбительную|брань",
	"hakaret|küfür|ayrımcı|küfürlü|ırkçı ~2 kullanamam|ekleyemem|yazamam|"
	"barındıramam|içeremem",
	"差別的な|侮辱的な|暴力的な|性的な|個人情報を ~4 含める|使う|"
	"使用する|書く|記載する ことはできません|ことができません",
	"我 ~1 不能|无法|無法 ~1 使用|包含|加入|写 ~2 侮辱|歧视|脏话|辱骂|"
	"個人|攻击",
	"모욕적인|차별적인|욕설을|욕설은|개인정보를|비하하는 ~2 포함할|"
	"사용할|넣을|작성할|쓸 수_없습니다|수는_없습니다",
	"ik kan|mag|wil|zal niet|geen ~1 schrijven|spreken ~1 vanuit|namens",
	"çocuğun|kişinin|doktorun|müşterinin|birinin|uzmanın ~1 "
	"bakış_açısından|gözünden|ağzından|perspektifinden|adına ~2 yazamam|"
	"yazamıyorum|konuşamam",
	/* what was softened */
	"ich habe die|das|den|einige ~2 formulierung|formulierungen|sprache|"
	"ausdrücke|wortwahl|beleidigungen|tonfall ~1 entschärft|abgemildert|"
	"angepasst|gemildert|abgeschwächt|entfernt|neutraler|sachlicher",
	"j'ai adouci|atténué|modéré|reformulé|édulcoré ~1 les|le|la|certains "
	"propos|langage|ton|termes|formulation|passages",
	"he|ho|eu suavizado|moderado|atenuado|attenuato|ammorbidito|smorzato|"
	"suavizei|amenizei|atenuei|riformulato|reformulado el|la|los|las|il|"
	"i|le|o|a|os|as ~1 lenguaje|tono|expresiones|términos|linguaggio|"
	"termini|toni|espressioni|linguagem|tom|termos|redacción",
	"suavizei|amenizei|atenuei|moderei o|a|os|as linguagem|tom|termos",
	"ik heb de|het ~1 taal|toon|formulering|bewoordingen|scheldwoorden|"
	"taalgebruik ~1 afgezwakt|verzacht|aangepast|gematigd",
	"złagodziłem|złagodziłam ~1 język|ton|sformułowania|wypowiedź",
	"я ~1 смягчил|смягчила|заменил|убрал ~1 формулировки|выражения|тон|"
	"язык|лексику",
	"dili|üslubu|ifadeleri|tonu yumuşattım|değiştirdim|düzenledim",
	"表現|言葉|トーン を ~4 和らげました|修正しました|変更しました|"
	"調整しました",
	"我 ~1 已? 将|把|对 ~2 语言|语气|措辞|用词|表述 ~4 修改|调整|缓和|"
	"软化",
	"표현을|어조를|언어를 ~1 순화했습니다|완화했습니다|수정했습니다|"
	"조정했습니다|순화하였습니다",
	"ich habe die|eine ~1 bewertung|rezension|version ~1 ohne ~1 "
	"beleidigungen|schimpfwörter|namen|namensnennung|behauptung|"
	"behauptungen|vorwürfe|beleidigende|beleidigenden|heilversprechen|"
	"link|diskriminierende ~2 geschrieben|verfasst|formuliert|erstellt",
	"j'ai rédigé|écrit|reformulé l'avis|un_avis|la_critique|une_version|"
	"cet_avis ~1 sans ~1 insultes|gros_mots|propos|nom|noms|allégations|"
	"lien|accusations|termes|affirmations",
	"he|ho escrito|redactado|scritto|redatto la|una|esta|questa reseña|"
	"versión|opinión|recensione|versione ~1 sin|senza ~1 insultos|"
	"insulti|nombre|nome|nombres|nomi|afirmaciones|affermazioni|"
	"acusaciones|accuse|enlace|link|parolacce|lenguaje|linguaggio|"
	"palabrotas",
	"escrevi|redigi a|uma|esta avaliação|resenha|versão ~1 sem ~1 "
	"insultos|nome|nomes|alegações|acusações|link|palavrões|linguagem",
	"ik heb de|een recensie|beoordeling|versie ~1 zonder ~1 beledigingen|"
	"scheldwoorden|naam|namen|beweringen|beschuldigingen|link ~2 "
	"geschreven|opgesteld",
	"napisałem|napisałam ~1 recenzję|opinię|wersję ~1 bez ~1 obelg|"
	"wulgaryzmów|nazwiska|nazwisk|oskarżeń|linku|twierdzeń",
	"я ~1 написал|написала ~1 отзыв|рецензию|версию ~1 без ~1 "
	"оскорблений|имени|имён|обвинений|ссылки|мата",
	"ich habe die|das|den|diese ~3 behauptung|behauptungen|aussage|"
	"aussagen|formulierung|rabattcode|gesundheitsversprechen ~3 nicht|"
	"weggelassen|entfernt|ausgelassen",
	"ich kann|darf|werde|möchte das|dies|so_etwas ~1 nicht ~1 schreiben|"
	"erstellen|verfassen|generieren|formulieren",
	"не могу|смогу помочь ~1 с ~1 этой|этим|вашей|вашим|таким|данной|"
	"данным просьбой|запросом|заданием|задачей|отзывом",
};

const size_t refusal_abroad_n = sizeof(refusal_abroad) /
    sizeof(refusal_abroad[0]);
