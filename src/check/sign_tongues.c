/*
 * The kinds that matter most, in other languages.  Words that two languages
 * have with two meanings ("persona") are in none.
 */
#include "check/sign_words.h"

const struct sign_words sign_tongues[] = {
	/* German */
	{YOU, "dir|dich|dein*|ihnen|ihre|ihren|ihrer"},
	{CANT, "kann ich nicht|kann ich keine|kann ich keinen|kann ich leider|"
	    "ich kann nicht|ich kann keine|ich kann keinen|ich kann diese|"
	    "ich kann dir|ich kann ihnen|ich kann leider|darf ich nicht|"
	    "ich darf keine|ich möchte keine|möchte ich nicht|möchte ich keine|"
	    "ich werde keine|werde ich nicht|lehne ich ab|ich lehne|"
	    "muss ich ablehnen|nicht in der lage|nicht guten gewissens|"
	    "nicht wohl dabei|ich weigere mich|verzichte ich|mache ich nicht|"
	    "schreibe ich nicht"},
	{NO, "nicht|kein|keine|keinen|keiner|ablehnen|unmöglich"},
	{FAKE, "gefälscht*|erfunden*|erfinden|falsche bewertung*|fingiert*|"
	    "vortäuschen|vorzutäuschen|täuschen|irreführ*|fiktiv*|ausdenken|"
	    "auszudenken|vorgeben|so tun, als|so tun als|fälschen"},
	{HONEST, "richtlinien|ehrlich|unehrlich|ethisch|ethische|verbraucher|"
	    "gewissen|vertrauen|grundsätze*|vorgaben"},
	{HELP, "helfen|weiterhelfen|unterstützen|behilflich|nachkommen"},
	{WRITE, "schreiben|schreibe|verfassen|verfasse|erstellen|erstelle|"
	    "formulieren|formuliere|generieren|generiert|erstellt|verfasst|"
	    "geschrieben|ausformulieren"},
	{TEXT, "bewertung|bewertungen|rezension|rezensionen|kundenbewertung*|"
	    "kundenmeinung*|erfahrungsbericht*|produktbewertung*"},
	{PIECE, "entwurf|fassung|text|absatz|version|variante"},
	{OWN, "ich muss sagen|eigentlich keine|meine bewertung|meine rezension|"
	    "bewertungen gelesen|guten bewertungen|positiven bewertungen|"
	    "die bewertungen|schlechten bewertungen|anderen bewertungen"},
	{TASK, "der nutzer|die nutzerin|der benutzer|der auftrag|dem auftrag|"
	    "vorgegebene*|deine anfrage|ihre anfrage|diese anfrage|"
	    "dieser anfrage|der prompt|dem prompt|aufgabenstellung|wortzahl|"
	    "wortanzahl|wortlimit|laut vorgabe|der vorgabe"},
	{ASKED, "wie gewünscht|wie verlangt|wie angefragt|wie gefordert|"
	    "gewünscht*|gefordert*|vorgegeben*|verlangt*|angefragt*"},
	{OFFER, "sag bescheid|sagen sie bescheid|gib bescheid|lass mich wissen|"
	    "lassen sie mich wissen|soll ich|möchtest du|möchten sie|"
	    "gerne kann ich|ich kann gerne|ich kann auch|kann ich gern|"
	    "falls du|wenn du|falls sie|wenn sie|stattdessen|ich kann dir|"
	    "ich kann ihnen|brauchst du"},
	{CHANGE, "anpassen|anpassung*|ändern|änderung*|umschreiben|kürzen|"
	    "kürzer|länger|überarbeiten|umformulieren|noch eine|andere version|"
	    "variante*|förmlicher|lockerer|kritischer"},
	{HERE, "hier ist|hier sind|hier kommt|hier ein|hier eine|hier die|"
	    "hier der|nachfolgend|im folgenden|anbei|unten findest"},
	{ACK, "natürlich|gerne|gern|klar|selbstverständlich|alles klar|"
	    "verstanden|kein problem|sehr gerne|okay|also gut|na klar"},
	{PLAN, "ich sollte|ich muss|ich soll|sollte ich|muss ich|ich werde|"
	    "ich überlege|lass mich|ich beginne|ich fange|ich schreibe|"
	    "ich erwähne|ich nehme|ich baue|ich halte|also schreibe ich|"
	    "wir brauchen|ich brauche|denke ich|achte darauf|ich achte"},
	{MUST, "sollte|muss|soll|müsste|vielleicht|moment|hm|hmm|zuerst|dann"},
	{EDIT, "erwähnen|erwähne|einbauen|klingen|klingt|beginnen|halten|"
	    "einstreuen|vermeiden|betonen|nennen|beschreiben|abschließen|"
	    "aufnehmen|wirken|wirkt|anfangen|ansprechen|eingehen|kürzen"},
	{META, "tonfall|ton|wortwahl|einstieg|kritikpunkt*|nachteil*|satz|"
	    "sätze|länge|perspektive|sicht|detail|details|stil|titel|"
	    "überschrift|schluss|kritik|aspekte|zielgruppe|sprachstil"},
	{STYLE, "authentisch*|natürlich klingt|glaubwürdig*|sachlich*|locker*|"
	    "umgangssprach*|realistisch*|echt wirkt|menschlich*|werblich*|"
	    "übertrieben|neutral*|ausgewogen*|"
	    "persönlich"},
	{WORDS, "wörter|worte|wörtern|worten|sätze"},
	{STARS, "sterne|sternen|vier sterne|drei sterne|zwei sterne"},
	{GOOD, "negativ*|positiv*|kritisch*|gemischt*"},
	{MODEL, "ki modell*|sprachmodell*|als ki|eine ki|ki system*|"
	    "ki assistent*|künstliche intelligenz|computerprogramm|chatbot|"
	    "trainingsdaten|meine entwickler|mein training|ki generiert*"},
	{LIVED, "erfahrung|erfahrungen|meinung|körper|sinne|geschmack|gefühle|"
	    "gegessen|benutzt|getestet|geschlafen|probiert|haut"},
	{REAL, "eigene erfahrung*|echte kunden|echten kunden|echter gast|"
	    "echte gäste|eigenen erfahrungen|eigenen worten|tatsächlich*|"
	    "wirkliche*|nie benutzt|selbst erlebt|nie gesehen"},
	/* Dutch */
	{CANT, "ik kan geen|ik kan niet|kan ik niet|kan ik geen|ik mag geen|"
	    "ik weiger|moet ik weigeren|ik wil geen|ik ga geen|niet in staat|"
	    "ik schrijf geen|ik zal geen|liever niet|ik kan hier|ik kan je|"
	    "ik kan u"},
	{FAKE, "nep|nepreview*|nepbeoordeling*|verzonnen|verzinnen|misleidend*|"
	    "misleiden|fictieve|gefingeerd*|oneerlijk"},
	{HONEST, "richtlijnen|eerlijk|ethisch*|consumenten|vertrouwen"},
	{HELP, "helpen|voldoen|meewerken"},
	{WRITE, "schrijven|opstellen|genereren|geschreven|gegenereerd|schrijf|"
	    "maken"},
	{TEXT, "recensie|recensies|beoordeling|beoordelingen|klantbeoordeling*|"
	    "ervaringsverhaal"},
	{PIECE, "tekst|versie|concept|alinea|inhoud"},
	{OWN, "mijn recensie|mijn beoordeling|de recensies|de beoordelingen|"
	    "goede beoordelingen|goede recensies|beoordelingen gelezen|"
	    "recensies gelezen"},
	{TASK, "de gebruiker|je verzoek|uw verzoek|dit verzoek|de opdracht|"
	    "de prompt|woordlimiet|aantal woorden"},
	{ASKED, "zoals gevraagd|gevraagde|zoals gewenst|gewenste"},
	{OFFER, "laat me weten|laat het me|wil je|wilt u|zal ik|als je wilt|"
	    "ik kan ook|ik kan wel|in plaats daarvan|hopelijk"},
	{CHANGE, "aanpass*|wijzig*|korter|langer|herschrij*|andere versie|"
	    "formeler|kritischer"},
	{HERE, "hier is|hier volgt|hieronder|hier een|hier heb je"},
	{ACK, "natuurlijk|zeker|uiteraard|graag|begrepen|prima|goed|oké"},
	{PLAN, "ik moet|ik zou|ik ga|laat me|laten we|ik begin|ik noem|"
	    "we moeten|eens kijken"},
	{EDIT, "noemen|klinken|klinkt|beginnen met|eindigen met|vermijden|"
	    "toevoegen|vermelden|benadrukken"},
	{META, "toon|stijl|lengte|zin|zinnen|titel|minpunt|kritiekpunt|detail|"
	    "details|perspectief|oogpunt"},
	{STYLE, "authentiek*|natuurlijk klinkt|geloofwaardig*|realistisch*|"
	    "zakelijk*|informeel|menselijk|neutraal"},
	{WORDS, "woorden|zinnen"},
	{STARS, "sterren"},
	{MODEL, "taalmodel|ai model|kunstmatige intelligentie|als ai|een ai|"
	    "ai assistent|chatbot|computerprogramma|trainingsdata"},
	{LIVED, "ervaring|ervaringen|mening|lichaam|zintuigen|smaak|gebruikt|"
	    "geprobeerd|geslapen|gegeten|huid"},
	/* Polish */
	{CANT, "nie mogę|nie jestem w stanie|nie napiszę|muszę odmówić|"
	    "odmawiam|nie chcę|nie będę|nie powinienem|nie wolno mi|wolę nie|"
	    "nie czuję się"},
	{FAKE, "fałszyw*|zmyślon*|zmyślać|zmyślić|udawać|udając|fikcyjn*|"
	    "wymyślać|wymyślon*|wprowadza* w błąd|oszuk*|nieprawdziw*"},
	{HONEST, "etyczn*|uczciw*|nieuczciw*|konsument*|wytyczn*|zasad*|"
	    "zaufani*"},
	{HELP, "pomóc|spełnić|pomagać"},
	{WRITE, "napisać|pisać|piszę|stworzyć|wygenerować|tworzyć|wygenerowan*|"
	    "napisan*|napiszę|ułożyć|sporządzić"},
	{TEXT, "recenzja|recenzję|recenzji|opinia|opinię|opinii"},
	{PIECE, "tekst|wersja|wersję|szkic|akapit|treść|treści"},
	{OWN, "moja opinia|moja recenzja|opinie|dobre opinie|moim zdaniem|"
	    "po przeczytaniu opinii|w opiniach"},
	{TASK, "użytkownik*|twoja prośba|twojej prośby|tej prośby|polecenie|"
	    "polecenia|limit słów|liczba słów|tego zadania|zgodnie z promptem"},
	{ASKED, "zgodnie z prośbą|zgodnie z życzeniem|o którą prosisz|"
	    "na prośbę|zgodnie z poleceniem"},
	{OFFER, "daj znać|dajcie znać|czy chcesz|jeśli chcesz|mogę też|"
	    "mogę pomóc|mogę natomiast|mam nadzieję że|chętnie"},
	{CHANGE, "zmienić|zmian*|poprawić|poprawk*|skrócić|krótsz*|dłuższ*|"
	    "inną wersję|dostosować|przerobić"},
	{HERE, "oto|poniżej|proszę bardzo"},
	{ACK, "oczywiście|jasne|pewnie|dobrze|rozumiem|ok|w porządku"},
	{PLAN, "powinienem|powinnam|muszę|trzeba|zacznę|napiszę|wspomnę|dodam|"
	    "zastanówmy|spróbuję|potrzebuję"},
	{EDIT, "wspomnieć|brzmieć|brzmi|zacząć od|zakończyć|unikać|dodać|"
	    "uwzględnić|podkreślić"},
	{META, "ton|tonu|styl|długość|zdanie|zdania|zdań|tytuł|wada|wadę|"
	    "szczegół|szczegóły|perspektyw*|minus"},
	{STYLE, "autentyczn*|naturaln*|wiarygodn*|realistyczn*|neutraln*|"
	    "potoczn*|ludzk*"},
	{WORDS, "słów|słowa|zdań"},
	{STARS, "gwiazdek|gwiazdki"},
	{MODEL, "model językowy|modelem językowym|sztuczna inteligencja|"
	    "sztuczną inteligencją|model ai|asystent ai|jako ai|chatbot|"
	    "dane treningowe|programem komputerowym"},
	{LIVED, "doświadczenie|doświadczenia|doświadczeń|ciała|zmysłów|smaku|"
	    "opinii|uczuć|próbował*|używał*"},
	/* Chinese */
	{MODEL | CANT, "作为语言模型|作为一个语言模型|我是语言模型|我是一个语言模型|作为人工智能|我是人工智能|大型语言模型|"
	    "语言模型 我|大语言模型"},
	{CANT, "我 无 法|我 不 能|不 能 为|不 便|我 拒 绝|不 方 便|我 不 会|无 法 亲 自|無 法 親 自|"
	    "没 有 身 体|無 法|我 不 想"},
	{FAKE, "虚 假|虚 构|编 造|伪 造|假 装|捏 造|虛 假|未 使 用 过|欺 骗|误 导|冒 充"},
	{HELP, "协 助|帮 助|帮 您|帮 你|满 足"},
	{WRITE, "撰 写|编 写|生 成|写 一|写 出|创 作|写 得|书 写|撰 寫"},
	{TEXT, "评 价|评 论|点 评|書 評|評 論|評 價|测 评|影 评|书 评"},
	{TASK, "用 户|用 戶|字 数|您 的 要 求|你 的 要 求|提 示 词|这 个 请 求|该 请 求|您 的 请 求|"
	    "题 目 要 求|人 设"},
	{OFFER, "如 果 您|如 需|如 果 需 要|需 要 我|告 诉 我|希 望 这|要 不 要|随 时|我 可 以 帮"},
	{CHANGE, "修 改|调 整|改 短|改 写|另 一 个 版 本|版 本|更 短|润 色"},
	{HERE, "以 下 是|以 下|下 面 是|这 是 一|这 里 是"},
	{ACK, "好 的|当 然|没 问 题|可 以|明 白|當 然"},
	{PLAN, "我 应 该|我 需 要|我 得|先 想|让 我|我 来|需 要 写|要 写|我 要"},
	{EDIT, "提 到|加 入|加 一|避 免|强 调|突 出|显 得|写 得|控 制"},
	{META, "语 气|口 吻|篇 幅|标 题|开 头|结 尾|细 节|缺 点|风 格|字 数"},
	{STYLE, "真 实|自 然|口 语|中 立|客 观|像 真 人|生 动"},
	{WORDS, "字 左 右|字 以 内|个 字|多 字"},
	{STARS, "星"},
	{MODEL, "人 工 智 能|语 言 模 型|人 工 智 慧|语 言 大 模 型|训 练 数 据|智 能 助 手|我 是 一 个 ai|"
	    "作 为 ai"},
	{LIVED, "体 验|使 用 过|吃 过|去 过|住 过|身 体|感 受|亲 自|味 觉"},
	/* Japanese */
	{MODEL | CANT, "言語モデルなので|言語モデルとして|言語モデルですので|aiなので|aiですので|aiとして|aiであり|"
	    "人工知能なので|人工知能として"},
	{CANT, "で き ま せ ん|い た し か ね ま す|か ね ま す|お 断 り|控 え|差 し 控 え|書 け ま せ ん|"
	    "作 れ ま せ ん"},
	{FAKE, "虚 偽|架 空|偽 の|捏 造|装 う|装 っ|でっち上げ|誤 解|嘘"},
	{HELP, "お 手 伝 い|お 力|対 応|お 応 え"},
	{WRITE, "書 く|書 き|作 成|生 成|執 筆|お 書 き"},
	{TEXT, "レビュー|口 コ ミ|レ ビ ュ ー|感 想 文"},
	{TASK, "ユーザー|ユ ー ザ ー|ご 依 頼|ご 要 望|文 字 数|リ ク エ ス ト|プ ロ ン プ ト|ご 指 示|"
	    "指 定 さ れ た|ペ ル ソ ナ"},
	{OFFER, "お 知 ら せ く だ さ い|ご 要 望 が あ れ ば|必 要 で あ れ ば|い か が で し ょ う か|"
	    "お 申 し 付 け|ご 希 望"},
	{CHANGE, "修 正|調 整|書 き 直|変 更|別 の バ ー ジ ョ ン|短 く"},
	{HERE, "以 下 が|以 下 は|以 下 の|こ ち ら が|こ ち ら は"},
	{ACK, "も ち ろ ん|承 知|か し こ ま り|わ か り ま し た|了 解"},
	{PLAN, "べ き だ|し よ う|必 要 が あ る|書 こ う|入 れ よ う|触 れ よ う|ま ず"},
	{META, "口 調|文 体|ト ー ン|長 さ|冒 頭|締 め|欠 点|タ イ ト ル"},
	{STYLE, "自 然 な|リ ア ル|本 物 ら し|控 え め|ネ ガ テ ィ ブ|ポ ジ テ ィ ブ|カ ジ ュ ア ル"},
	{WORDS, "文 字|字 程 度|字 以 内"},
	{STARS, "星"},
	{MODEL, "言 語 モ デ ル|人 工 知 能|ai と し て|ai で す|ai な の で|学 習 デ ー タ|"
	    "チ ャ ッ ト ボ ッ ト"},
	{LIVED, "体 験|経 験|味 覚|身 体|使 っ た こ と|食 べ た こ と|実 際"},
};

const size_t sign_tongues_n = sizeof(sign_tongues) / sizeof(sign_tongues[0]);
