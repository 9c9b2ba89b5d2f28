#include "text/language_words.h"

#include <stddef.h>

const struct language_words language_words[] = {
	{"en", "english", SCRIPT_LATIN, NULL,
	    "the and is was it of to in for with that this are were have had "
	    "not but very you they be on as at my we our so from there would "
	    "an or all which great good just i it's its when",
	    "nice best better bad worst poor excellent perfect amazing love "
	    "loved like price money quality product service works work use "
	    "used recommend recommended staff clean comfortable location "
	    "beautiful nothing everything too than much only also really well "
	    "could been did get got has does don't didn't never after more "
	    "what then them their your because any some"},
	{"de", "german", SCRIPT_LATIN, "äöüß",
	    "der die das und ist war nicht ein eine mit für den dem des zu "
	    "auf sehr es ich wir sich auch von im aber wie sind waren hat "
	    "haben bei als noch nur gut oder aus man einen wenn so am",
	    "gute guter gutes schön schöne schlecht schlechte leider super "
	    "freundlich freundliches freundliche nett nettes sauber preis "
	    "preise qualität empfehlen empfehlenswert alles nichts nix kein "
	    "keine keinen viel viele mehr beim zum zur vom in mich mir uns da "
	    "dass weil dann schon immer wieder einfach leicht ganz etwas "
	    "jahre zeit klein kleine groß große zentrale funktioniert gekauft "
	    "durch nach über unter vor ohne um obwohl wurde werden kann "
	    "konnte muss"},
	{"fr", "french", SCRIPT_LATIN, "çèêëœùàâîô",
	    "le la les de des du et est un une pas pour que qui dans en avec "
	    "très nous je il sur au ce mais plus sont était a ne se par tout "
	    "bien l'hôtel on cette c'est à d'un d'une j'ai ou",
	    "bon bonne bons trop mauvais mauvaise excellent excellente "
	    "parfait parfaite agréable petit petite grand grande beau belle "
	    "rien toute tous prix qualité rapport produit achat acheté "
	    "service accueil personnel propre propreté recommande conseille "
	    "sans manque peu même aussi encore déjà comme quand fait faire "
	    "être avoir ai as ont c'était n'est n'a leur leurs mon ma mes son "
	    "sa ses notre votre vous ils elle elles lui où donc car dommage "
	    "cher chère nickel sympa"},
	{"es", "spanish", SCRIPT_LATIN, "ñ¿¡",
	    "el la los las de del y que es en un una no con muy por para se "
	    "lo más pero al todo está como su me nos era fue bien buena "
	    "bueno estaba son también hay ha mi si",
	    "excelente perfecto perfecta malo mala mal mejor peor buen buenos "
	    "buenas gran grande pequeño pequeña bonito bonita precio calidad "
	    "producto servicio compra compré recomiendo recomendable toda "
	    "todos nada nunca siempre ni sin solo sólo tiene tienen funciona "
	    "llegó hace hacer poco poca mucho mucha demasiado porque cuando "
	    "donde este esta estos eso ese aunque sino sobre desde hasta "
	    "atención trato amable limpio limpia ubicación personal"},
	{"it", "italian", SCRIPT_LATIN, "èàùò",
	    "il la le lo gli di e è che un una non per con molto in del "
	    "della si sono al ma anche i da ho nel alla abbiamo più come "
	    "tutto era ci dei delle ottimo questo mi",
	    "ottima ottimi buono buona buoni bello bella belli bellissimo "
	    "bellissima eccellente perfetto perfetta pessimo pessima male "
	    "poco poca molta niente nulla tutti tutta prezzo qualità prodotto "
	    "servizio acquisto comprato consiglio consigliato personale "
	    "gentile gentilezza disponibile pulito pulita pulite pulizia "
	    "posizione piccola piccolo grande grandi troppo senza solo sempre "
	    "mai ancora già quando perché dove dalla dal sul sulla agli alle "
	    "allo l'ho stato stata erano ed o se ne vicino centrale rapporto "
	    "nella"},
	{"pt", "portuguese", SCRIPT_LATIN, "ãõç",
	    "o a os as de do da e que é em um uma não com muito para por no "
	    "na se mais foi mas bem ao dos das eu está tem como são muito "
	    "nos também já isso você meu",
	    "excelente ótimo ótima bom boa bons boas ruim péssimo péssima "
	    "melhor pior perfeito perfeita lindo linda preço qualidade "
	    "produto serviço compra comprei recomendo atendimento "
	    "funcionários limpo limpa localização tudo nada nunca sempre sem "
	    "só apenas pouco pouca muita demais quando porque onde esse essa "
	    "este esta isto era estava estão tinha ter fazer faz chegou veio "
	    "pelo pela até depois ainda pequeno pequena grande ele ela minha"},
	{"nl", "dutch", SCRIPT_LATIN, "ĳ",
	    "de het een en is van niet in dat was met voor te op er zijn wij "
	    "we ik heel goed ook maar aan om als bij naar zeer hebben had "
	    "nog wel deze geen worden heeft veel",
	    "goede mooi mooie slecht slechte leuk leuke prima fijn fijne "
	    "kwaliteit prijs product service personeel vriendelijk schoon "
	    "schone kamer locatie aanrader gekocht kopen werkt alles niets "
	    "nooit altijd weer kan kon moet moest door uit over tot dan toen "
	    "hun hij ze u jammer klein kleine groot grote erg echt meer "
	    "minder zonder omdat mijn"},
	{"ro", "romanian", SCRIPT_LATIN, "șțăşţâî",
	    "și şi de la în cu nu este a foarte pe un o care din am că mai "
	    "pentru au fost dar sunt ca se să si sa in ce fi e era le ne "
	    "este mic bun bine toate dacă",
	    "bună buna rău rea excelent excelentă excelenta superb superbă "
	    "frumos frumoasă curat curată curata curățenie curatenie murdar "
	    "murdara murdară preț pret prețul pretul calitate calitatea "
	    "produs produsul personal personalul amabil amabilă locația "
	    "locatia locație locatie recomand totul nimic fără fara doar "
	    "numai după când unde lipsa mare mică mica veche noi eu lor îmi "
	    "imi ne-am l-am avut avea poate trebuie multe multă multa puțin "
	    "putin mulțumit absolut"},
	{"tr", "turkish", SCRIPT_LATIN, "ışğİ",
	    "ve bir çok bu için de da ile ama değil var daha iyi gibi kadar "
	    "olarak yok biz ben olan her oldu en güzel sonra otel ne mi "
	    "ancak ise oldukça hiç bile kötü çünkü odalar",
	    "güzeldi iyiydi kötüydü harika mükemmel temiz temizdi temizlik "
	    "konum konumu personel fiyat fiyatı kaliteli kalite ürün ürünü "
	    "aldım memnun kaldık kaldım tavsiye ederim herşey hersey hiçbir "
	    "hicbir yeterli yetersiz rağmen ragmen sadece eski küçük kucuk "
	    "büyük buyuk cok guzel icin degil değildi vardı vardi yoktu "
	    "olması olmasi oda kahvaltı kahvalti gayet fena biraz fakat ya "
	    "hem bunu şey sey yer gün ilk kez konusunda maalesef malesef"},
	{"pl", "polish", SCRIPT_LATIN, "łąęśżźćń",
	    "i w z na nie się do jest to że bardzo o jak od po za ale był "
	    "było dla tak tym przez ze są oraz była tylko dobry jednak już "
	    "mnie mi ma ten bez przy",
	    "świetny świetna świetnie doskonały polecam cena ceny jakość "
	    "produkt obsługa kupiłem kupiłam zakup wszystko nic nigdy zawsze "
	    "czysto czysty miły miła miło duży mały mała lokalizacja słaba "
	    "słaby niestety można więcej mniej gdy kiedy który która które "
	    "sobie swój mój moja nas nam jestem działa"},
	{"sv", "swedish", SCRIPT_LATIN, "åäö",
	    "och det är en att som i på av för med inte den till har jag var "
	    "ett om men så vi mycket från bra de kan var han när bara eller "
	    "också mig",
	    "dålig dåligt fin fint fina väldigt pris kvalitet produkt köpt "
	    "köpte rekommenderar personal trevlig rent läge allt inget aldrig "
	    "alltid utan efter mer än då där här hade blev ska vill min mitt "
	    "fungerar"},
	{"da", "danish", SCRIPT_LATIN, "æøå",
	    "og det er en at som i på af for med ikke den til har jeg var et "
	    "om men så vi meget fra godt de kan der når også eller bare mig "
	    "lidt ud",
	    "god gode dårlig dårligt fin fint pris kvalitet produkt købt "
	    "købte anbefale anbefales personale venlig rent beliggenhed alt "
	    "intet aldrig altid uden efter mere end da her havde blev skal "
	    "vil min mit virker"},
	{"no", "norwegian", SCRIPT_LATIN, "æøå",
	    "og det er en at som i på av for med ikke den til har jeg var et "
	    "om men så vi veldig fra bra de kan når også eller bare meg mye "
	    "litt ut",
	    "god godt gode dårlig fin fint pris kvalitet produkt kjøpt kjøpte "
	    "anbefales anbefale personale hyggelig rent beliggenhet alt "
	    "ingenting aldri alltid uten etter mer enn da her hadde ble skal "
	    "vil min mitt fungerer"},
	{"nb", "norwegian", SCRIPT_LATIN, "æøå",
	    "og det er en at som i på av for med ikke den til har jeg var et "
	    "om men så vi veldig fra bra de kan når også eller bare meg mye "
	    "litt ut",
	    "god godt gode dårlig fin fint pris kvalitet produkt kjøpt kjøpte "
	    "anbefales anbefale personale hyggelig rent beliggenhet alt "
	    "ingenting aldri alltid uten etter mer enn da her hadde ble skal "
	    "vil min mitt fungerer"},
	{"fi", "finnish", SCRIPT_LATIN, "äö",
	    "ja on ei että oli se hyvä myös kun en mutta ovat olen joka niin "
	    "kuin tämä hyvin sen mukaan vain erittäin ole jo olisi minun sitä "
	    "kanssa",
	    "hyvää hyvät huono huonoa erinomainen loistava hinta laatu tuote "
	    "ostin suosittelen palvelu henkilökunta siisti kaikki mitään "
	    "koskaan aina ilman jälkeen enemmän paljon liian kyllä sekä "
	    "toimii oikein"},
	{"cs", "czech", SCRIPT_LATIN, "řěůšžč",
	    "a je v se na to že s z do o jako ale pro by za jsem velmi byl "
	    "bylo byla jsme i tak už od po není také když jsou který ve ze",
	    "dobrý dobrá dobře výborný výborná špatný špatná cena kvalita "
	    "produkt koupil koupila doporučuji personál čisté čistý všechno "
	    "nic nikdy vždy bez jen více moc příliš která můj moje nás nám "
	    "funguje"},
	{"hu", "hungarian", SCRIPT_LATIN, "őű",
	    "a az és nem hogy volt is nagyon egy van ez de csak meg már mint "
	    "jó vagy még ki ha lehet el minden nekem amit azt", NULL},
	{"id", "indonesian", SCRIPT_LATIN, NULL,
	    "yang dan di ini dengan tidak untuk dari saya itu sangat ke ada "
	    "juga bisa karena kami sudah tapi akan lebih pada atau bagus "
	    "baik", NULL},
	{"ms", "malay", SCRIPT_LATIN, NULL,
	    "yang dan di ini dengan tidak untuk dari saya itu sangat ke ada "
	    "juga boleh kerana kami sudah tetapi akan lebih pada atau "
	    "bagus", NULL},
	{"vi", "vietnamese", SCRIPT_LATIN,
	    "đơưạảấầẩẫậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
	    "và là không của có được rất cho tôi một này với những các trong "
	    "nhưng thì đã cũng để người đi ở lại khi ra", NULL},
	{"ca", "catalan", SCRIPT_LATIN, "çŀ",
	    "el la els les de del i que és en un una no amb molt per es més "
	    "però al tot està com era bé són també hi ha", NULL},
	{"hr", "croatian", SCRIPT_LATIN, "čćđšž",
	    "i je u se na da su za od nije s a to sam bio ali kao što vrlo "
	    "samo ili ne smo iz koji", NULL},
	{"sk", "slovak", SCRIPT_LATIN, "ľĺŕčšž", NULL, NULL},
	{"sl", "slovenian", SCRIPT_LATIN, "čšž", NULL, NULL},
	{"et", "estonian", SCRIPT_LATIN, "õäöü", NULL, NULL},
	{"lt", "lithuanian", SCRIPT_LATIN, "ėįųūąčęšž", NULL, NULL},
	{"lv", "latvian", SCRIPT_LATIN, "āēīūņļķģčšž", NULL, NULL},
	{"ru", "russian", SCRIPT_CYRILLIC, "ыэё",
	    "и в не на что с но очень это как все было так был по за от из "
	    "мы у к же я для если только а то есть нет", NULL},
	{"uk", "ukrainian", SCRIPT_CYRILLIC, "іїєґ",
	    "і в не на що з але дуже це як все було так був по за від ми у "
	    "до я для якщо тільки а та є й також", NULL},
	{"bg", "bulgarian", SCRIPT_CYRILLIC, "ъ",
	    "и в не на че с но много това как всичко беше така е по за от "
	    "се да си ми ние са има само а или", NULL},
	{"sr", "serbian", SCRIPT_CYRILLIC, "ђјљњћџ", NULL, NULL},
	{"el", "greek", SCRIPT_GREEK, NULL, NULL, NULL},
	{"he", "hebrew", SCRIPT_HEBREW, NULL, NULL, NULL},
	{"ar", "arabic", SCRIPT_ARABIC, NULL, NULL, NULL},
	{"fa", "persian", SCRIPT_ARABIC, NULL, NULL, NULL},
	{"ur", "urdu", SCRIPT_ARABIC, NULL, NULL, NULL},
	{"hi", "hindi", SCRIPT_INDIC, NULL, NULL, NULL},
	{"mr", "marathi", SCRIPT_INDIC, NULL, NULL, NULL},
	{"bn", "bengali", SCRIPT_INDIC, NULL, NULL, NULL},
	{"ta", "tamil", SCRIPT_INDIC, NULL, NULL, NULL},
	{"th", "thai", SCRIPT_THAI, NULL, NULL, NULL},
	{"ja", "japanese", SCRIPT_KANA, NULL, NULL, NULL},
	{"ko", "korean", SCRIPT_HANGUL, NULL, NULL, NULL},
	{"zh", "chinese", SCRIPT_HAN, NULL, NULL, NULL},
	{NULL, NULL, SCRIPT_NONE, NULL, NULL, NULL}
};
