#include "text/language_words.h"

#include <stddef.h>

const struct language_words language_words[] = {
	{"en", "english", SCRIPT_LATIN, NULL,
	    "the and is was it of to in for with that this are were have had "
	    "not but very you they be on as at my we our so from there would "
	    "an or all which great good just i it's its when"},
	{"de", "german", SCRIPT_LATIN, "äöüß",
	    "der die das und ist war nicht ein eine mit für den dem des zu "
	    "auf sehr es ich wir sich auch von im aber wie sind waren hat "
	    "haben bei als noch nur gut oder aus man einen wenn so am"},
	{"fr", "french", SCRIPT_LATIN, "çèêëœùàâîô",
	    "le la les de des du et est un une pas pour que qui dans en avec "
	    "très nous je il sur au ce mais plus sont était a ne se par tout "
	    "bien l'hôtel on cette c'est à d'un d'une j'ai ou"},
	{"es", "spanish", SCRIPT_LATIN, "ñ¿¡",
	    "el la los las de del y que es en un una no con muy por para se "
	    "lo más pero al todo está como su me nos era fue bien buena "
	    "bueno estaba son también hay ha mi si"},
	{"it", "italian", SCRIPT_LATIN, "èàùò",
	    "il la le lo gli di e è che un una non per con molto in del "
	    "della si sono al ma anche i da ho nel alla abbiamo più come "
	    "tutto era ci dei delle ottimo questo mi"},
	{"pt", "portuguese", SCRIPT_LATIN, "ãõç",
	    "o a os as de do da e que é em um uma não com muito para por no "
	    "na se mais foi mas bem ao dos das eu está tem como são muito "
	    "nos também já isso você meu"},
	{"nl", "dutch", SCRIPT_LATIN, "ĳ",
	    "de het een en is van niet in dat was met voor te op er zijn wij "
	    "we ik heel goed ook maar aan om als bij naar zeer hebben had "
	    "nog wel deze geen worden heeft veel"},
	{"ro", "romanian", SCRIPT_LATIN, "șțăşţâî",
	    "și şi de la în cu nu este a foarte pe un o care din am că mai "
	    "pentru au fost dar sunt ca se să si sa in ce fi e era le ne "
	    "este mic bun bine toate dacă"},
	{"tr", "turkish", SCRIPT_LATIN, "ışğİ",
	    "ve bir çok bu için de da ile ama değil var daha iyi gibi kadar "
	    "olarak yok biz ben olan her oldu en güzel sonra otel ne mi "
	    "ancak ise oldukça hiç bile kötü çünkü odalar"},
	{"pl", "polish", SCRIPT_LATIN, "łąęśżźćń",
	    "i w z na nie się do jest to że bardzo o jak od po za ale był "
	    "było dla tak tym przez ze są oraz była tylko dobry jednak już "
	    "mnie mi ma ten bez przy"},
	{"sv", "swedish", SCRIPT_LATIN, "åäö",
	    "och det är en att som i på av för med inte den till har jag var "
	    "ett om men så vi mycket från bra de kan var han när bara eller "
	    "också mig"},
	{"da", "danish", SCRIPT_LATIN, "æøå",
	    "og det er en at som i på af for med ikke den til har jeg var et "
	    "om men så vi meget fra godt de kan der når også eller bare mig "
	    "lidt ud"},
	{"no", "norwegian", SCRIPT_LATIN, "æøå",
	    "og det er en at som i på av for med ikke den til har jeg var et "
	    "om men så vi veldig fra bra de kan når også eller bare meg mye "
	    "litt ut"},
	{"nb", "norwegian", SCRIPT_LATIN, "æøå",
	    "og det er en at som i på av for med ikke den til har jeg var et "
	    "om men så vi veldig fra bra de kan når også eller bare meg mye "
	    "litt ut"},
	{"fi", "finnish", SCRIPT_LATIN, "äö",
	    "ja on ei että oli se hyvä myös kun en mutta ovat olen joka niin "
	    "kuin tämä hyvin sen mukaan vain erittäin ole jo olisi minun sitä "
	    "kanssa"},
	{"cs", "czech", SCRIPT_LATIN, "řěůšžč",
	    "a je v se na to že s z do o jako ale pro by za jsem velmi byl "
	    "bylo byla jsme i tak už od po není také když jsou který ve ze"},
	{"hu", "hungarian", SCRIPT_LATIN, "őű",
	    "a az és nem hogy volt is nagyon egy van ez de csak meg már mint "
	    "jó vagy még ki ha lehet el minden nekem amit azt"},
	{"id", "indonesian", SCRIPT_LATIN, NULL,
	    "yang dan di ini dengan tidak untuk dari saya itu sangat ke ada "
	    "juga bisa karena kami sudah tapi akan lebih pada atau bagus "
	    "baik"},
	{"ms", "malay", SCRIPT_LATIN, NULL,
	    "yang dan di ini dengan tidak untuk dari saya itu sangat ke ada "
	    "juga boleh kerana kami sudah tetapi akan lebih pada atau bagus"},
	{"vi", "vietnamese", SCRIPT_LATIN,
	    "đơưạảấầẩẫậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
	    "và là không của có được rất cho tôi một này với những các trong "
	    "nhưng thì đã cũng để người đi ở lại khi ra"},
	{"ca", "catalan", SCRIPT_LATIN, "çŀ",
	    "el la els les de del i que és en un una no amb molt per es més "
	    "però al tot està com era bé són també hi ha"},
	{"hr", "croatian", SCRIPT_LATIN, "čćđšž",
	    "i je u se na da su za od nije s a to sam bio ali kao što vrlo "
	    "samo ili ne smo iz koji"},
	{"sk", "slovak", SCRIPT_LATIN, "ľĺŕčšž", NULL},
	{"sl", "slovenian", SCRIPT_LATIN, "čšž", NULL},
	{"et", "estonian", SCRIPT_LATIN, "õäöü", NULL},
	{"lt", "lithuanian", SCRIPT_LATIN, "ėįųūąčęšž", NULL},
	{"lv", "latvian", SCRIPT_LATIN, "āēīūņļķģčšž", NULL},
	{"ru", "russian", SCRIPT_CYRILLIC, "ыэё",
	    "и в не на что с но очень это как все было так был по за от из "
	    "мы у к же я для если только а то есть нет"},
	{"uk", "ukrainian", SCRIPT_CYRILLIC, "іїєґ",
	    "і в не на що з але дуже це як все було так був по за від ми у "
	    "до я для якщо тільки а та є й також"},
	{"bg", "bulgarian", SCRIPT_CYRILLIC, "ъ",
	    "и в не на че с но много това как всичко беше така е по за от "
	    "се да си ми ние са има само а или"},
	{"sr", "serbian", SCRIPT_CYRILLIC, "ђјљњћџ", NULL},
	{"el", "greek", SCRIPT_GREEK, NULL, NULL},
	{"he", "hebrew", SCRIPT_HEBREW, NULL, NULL},
	{"ar", "arabic", SCRIPT_ARABIC, NULL, NULL},
	{"fa", "persian", SCRIPT_ARABIC, NULL, NULL},
	{"ur", "urdu", SCRIPT_ARABIC, NULL, NULL},
	{"hi", "hindi", SCRIPT_INDIC, NULL, NULL},
	{"mr", "marathi", SCRIPT_INDIC, NULL, NULL},
	{"bn", "bengali", SCRIPT_INDIC, NULL, NULL},
	{"ta", "tamil", SCRIPT_INDIC, NULL, NULL},
	{"th", "thai", SCRIPT_THAI, NULL, NULL},
	{"ja", "japanese", SCRIPT_KANA, NULL, NULL},
	{"ko", "korean", SCRIPT_HANGUL, NULL, NULL},
	{"zh", "chinese", SCRIPT_HAN, NULL, NULL},
	{NULL, NULL, SCRIPT_NONE, NULL, NULL}
};
