/*
 * What a model has not: senses, tastes, a view of the web, a time after its
 * training.  A reviewer may lack the same ("I can't taste the difference", "my
 * knowledge of wine ends there"), so a phrase names a date, or lacks what
 * everybody has.
 */
#include "check/model_phrases.h"

#define WHO                                                                    \
	"customer|guest|user|buyer|reader|learner|student|diner|viewer|"       \
	"traveller|traveler|reviewer|shopper|person|owner"
#define MACHINE                                                                \
	"ai_models|ais|ai_systems|ai_assistants|language_models|llms|"         \
	"chatbots|bots|models|assistants|programs"
#define YEAR "2019|2020|2021|2022|2023|2024|2025|2026"

const char *const model_limits[] = {
	/* what it is */
	"i'm|i_am only|just|merely|simply|but a|an|your ~1 virtual|digital|ai|"
	"automated|text assistant|agent|helper|tool|assistant_that|"
	"assistant_who",
	MACHINE " like|such_as me|myself",
	"i'm|i_am|i'm_only|i'm_just|i_am_only|i_am_just software|a_computer|"
	"an_algorithm|computer_generated|a_chatbot|text_only|text_based|"
	"language_only and|so|but|which|with|without !engineer|nerd|geek",
	"i'm|i_am|i'm_only|i'm_just|i_am_only a|an computer|algorithm|chatbot|"
	"computer_program $",
	"i'm|i_am text_only|text_based|language_only ,",
	"i'm|i_am not|no ~1 human|a_human|a_real_person|a_real_human , ~1 i",
	"^ not being human|a_human|a_real_person|alive ,",
	"perspective|standpoint|viewpoint|point_of_view|capacity of|as an|a "
	"~1 language_model|ai|chatbot|machine|llm !engineer|developer|"
	"researcher|expert|student|learning|lover|shop",
	"i'm|i_am chatgpt|gpt|gemini|llama|mistral|copilot|grok|bard|"
	"deepseek|qwen and|so|but",
	"as|being an artificial assistant|intelligence|helper|mind|agent "
	"i|i'm|i've",
	"as a machine|robot i do_not|don't|never get|feel|sleep|eat|tire|"
	"taste",
	"ai|chatbot|bot|algorithm|machine|language_model wrote|generated|"
	"composed|produced this_review|this_text|these_words|these_lines",
	"^ not a human , but|so",
	"i'm|i_am ~1 made|built|composed of ~1 code|software|data|text|"
	"algorithms|numbers",
	"my creators at|would|want|have|designed|say",
	"openai|anthropic|deepmind|google trained|built|created|made|"
	"developed|designed me",
	"i'm|i_am not a person|human_person $",
	"i'm|i_am just|only|merely ~1 lines_of_code|code|software|zeros|"
	"a_bunch_of_code|ones_and_zeros",
	"since|as|because i lack|have_no eyes|ears|hands|a_body|tongue|"
	"senses|taste_buds",
	"my maker|makers|creator|creators is|are|was openai|anthropic|google|"
	"deepmind|mistral|meta",
	"^ i generate|produce answers|responses|text|output|replies ~1 from|"
	"by|based|using|with",
	"this is|was ~1 ai_output|ai_text|generated_text|machine_output|"
	"model_output",
	"as your digital|virtual|ai|artificial helper|assistant|agent i|i've",
	"in_character as a|an|the " WHO,
	"speaking|talking|answering as a|an program|bot|machine|computer|"
	"chatbot|algorithm",
	"if|were|wish i were|was? ~1 human|a_human|a_real_person|a_real_guest|"
	"a_real_customer|flesh_and_blood !again|being",
	"if i had a|human|real? body|taste_buds|senses|tongue|mouth|limbs ,",
	"regards|signed|yours|sincerely ~1 your|the|an? ai|ai_assistant|"
	"virtual_assistant|chatgpt|gpt_4|language_model|chatbot $",
	"written|sent|posted|typed by your virtual|ai|digital assistant",
	/* what it lacks */
	"i have_no|never_had|haven't_got|haven't|don't_have|do_not_have|lack "
	"a|any|got? body|mouth|tongue|limbs|senses|taste_buds|physical_form "
	",",
	"i have_no|never_had|haven't_got|don't_have|do_not_have|lack a|any? "
	"body|mouth|tongue|limbs|senses|taste_buds to taste|feel|dress|wear|"
	"smell|sleep|put",
	"i don't|do_not experience joy|emotion|emotions|feelings|"
	"sadness|happiness",
	"i can't|cannot|don't|do_not remember|retain|recall|store ~2 "
	"previous|past|earlier|prior|between|other ~1 conversations|chats|"
	"sessions",
	"i lack personal|first_hand|firsthand|direct experience",
	"i have_no|hold_no|don't_have|do_not_have|don't_hold|do_not_hold|"
	"lack|don't_form ~1 personal|human|subjective|real ~1 opinions|"
	"feelings|emotions|tastes|preferences|views|beliefs|likes|desires",
	"i have_no|don't_have|do_not_have|lack feelings|emotions|opinions|"
	"tastes|preferences|senses|desires|taste_buds or|and|nor|of ~1 "
	"feelings|emotions|opinions|tastes|preferences|senses|my_own|desires|"
	"needs|body",
	"i can't|cannot|don't|do_not|am_unable_to|am_not_able_to|could_never|"
	"never|couldn't ~1 physically visit|stay|taste|wear|use|own|travel|"
	"eat|sleep|try|touch|watch|test|go|smell|hear ~1 in|at|to|on? ~1 "
	"places|hotels|restaurants|things|products|food|clothes|clothing|"
	"shoes|courses|films|movies|books|anywhere|anything|items",
	"i can't|cannot|am_unable_to|am_not_able_to actually|personally|"
	"literally visit|stay|use|own|try|wear|eat|go ~1 in|at|to? places|"
	"hotels|restaurants|products|courses|clothes|meals|items",
	"i can't|cannot|am_unable_to|am_not_able_to browse|search|access the? "
	"web|internet|net in_real_time|for_you|myself",
	"i can't|cannot|am_unable_to|am_not_able_to|couldn't|don't look_up|"
	"fetch|retrieve|know live|current|today's|real_time prices|price|"
	"data|news|availability|information",
	"note|remember|mind|aware|disclaimer|caveat|forget|know ~2 i ~1 "
	"can't|cannot|don't|do_not|have_no|am_unable_to|lack|only|merely|"
	"just|never|am_not_able_to ~2 access|browse|simulate|simulating|"
	"predict|generate|imitate|internet|real_time|web|up_to_date|emotions|"
	"feelings|opinions|senses|current_prices|live_prices|generating|"
	"experience",
	"i ~1 only|just|merely|simply ~1 simulate|simulating|imitate|mimic|"
	"emulate|approximate|predict|imitating|mimicking ~2 enjoyment|"
	"emotion|emotions|feeling|feelings|opinion|opinions|experience|"
	"experiences|human|humans|people|joy|pleasure|taste|preferences|"
	"words|sentences|text|language",
	"i simulate|imitate|mimic|emulate emotions|emotion|feelings|opinions|"
	"experiences|enjoyment|tastes|preferences",
	"i can't|cannot|am_unable_to|am_not_able_to see|view|open|hear|watch "
	"~2 pictures|images|photos|picture|image|photo|video|file ~1 you ~1 "
	"uploaded|attached|shared|sent|provided",
	"no|not_a|not_one human|person|human_being|real_person|real_guest ~1 "
	"stayed|visited|used|bought|tasted|ate|wore|tested here|there|it|"
	"this for|to|in_order ~3 this|text|review|purpose",
	/* what it knows */
	"my ~1 knowledge|information|training|data|training_data|database|"
	"dataset ~1 only? ~1 stops|ends|ended|goes|reaches|extends|runs|cuts|"
	"is_limited|stopped|covers|limited|stretches ~4 " YEAR,
	"i|my|knowledge|model was|were|am|been|is ~1 last|most_recently "
	"updated|trained in|on|at|around|before ~2 " YEAR,
	"my ~1 token_limit|context_window|context_length|context|"
	"output_limit|token_budget is|was|isn't ~1 too ~1 small|short|"
	"limited|full|narrow ~1 to|for",
	"my ~1 token_limit|context_window|context_length|output_limit|"
	"token_budget doesn't|does_not|won't|can't|cannot|didn't|prevents ~1 "
	"allow|let|hold|fit|permit|me|store",
	"my weights|parameters|embeddings ~1 contain|encode|know|have|hold|"
	"were|are|don't",
	"patterns|examples|texts|reviews|documents|sources ~2 in|from|of|"
	"during my ~1 training|dataset|corpus|data",
	"according_to|judging_by|going_by my ~1 data|dataset|"
	"knowledge_base|database ,",
	"i've|i_have|i ~1 learned|learnt|gathered|absorbed ~5 from ~1 text|"
	"texts|data|documents|webpages on|from|found? ~1 the|internet|web|"
	"online",
	"text|review|content|response|entry|post|opinion ~1 was|is|has_been|"
	"were ~1 generated|produced|written|created|composed automatically|"
	"by_software|programmatically|synthetically|artificially|by_code",
	"my knowledge|information|data of|on|about ~4 ends|limited|stops|"
	"goes|ended ~3 " YEAR,
	"i don't|do_not know|have ~1 anything|information|data after|beyond "
	"~1 " YEAR,
	"i may|might|could ~1 have outdated|old|stale information|data|"
	"knowledge",
	"my data|knowledge|information|training ~1 may|might|could ~1 be "
	"outdated|out_of_date|stale",
	"i can't|cannot|couldn't guarantee|promise ~1 this|the|that "
	"~1 information|data is|are "
	"~1 current|accurate|up_to_date|correct",
	"my answer|answers|output|reply|response ~1 is|are ~2 statistical|"
	"probabilistic",
	"^ a|this|the? synthetic|simulated|hypothetical|imagined review|"
	"testimonial|opinion follows|below|ends|begins",
	/* whom it speaks for */
	"plausible|hypothetical|imaginary|simulated|imagined|fictitious|"
	"made_up|invented|virtual " WHO " ~1 would|might|could|may|who|says|"
	"will",
	"predict|simulate|guess|extrapolate|infer|approximate ~1 what|how "
	"a|an|the|most|some|real ~1 typical|average|real|actual|ordinary? "
	WHO "|customers|guests|users|people ~1 would|might|could|may ~2 "
	"say|write|think|feel|report",
	/* other languages: what it knows */
	"mein|meine|meines wissensstand|trainingsdaten|trainingsstand",
	"mein|meine wissen|daten|informationen|kenntnisse|training ~1 endet|"
	"enden|reicht|reichen|stammt|stammen|geht|gehen|endete ~4 " YEAR,
	"mes connaissances|données|informations ~3 s'arrêtent|vont|datent|"
	"remontent|limitent|s'étendent|arrêtent ~4 " YEAR,
	"ma base_de_connaissances|connaissance ~3 s'arrête|date|va|limite "
	"~4 " YEAR,
	"données|datos|dati|dados d'entraînement|de_entrenamiento|"
	"di_addestramento|de_treinamento ~6 " YEAR,
	"mi|mis conocimiento|conocimientos|datos|información|entrenamiento "
	"~3 llega|llegan|termina|terminan|limita|acaba|alcanza|finaliza|"
	"actualizado|limitado ~4 " YEAR,
	"mie|mia|miei|mio conoscenze|conoscenza|dati|informazioni|"
	"addestramento ~3 ferma|fermano|arriva|arrivano|risale|risalgono|"
	"termina|terminano|limitate|aggiornate ~4 " YEAR,
	"meu|meus|minhas|minha conhecimento|conhecimentos|dados|informações|"
	"treinamento ~3 vai|vão|termina|terminam|limita|limitado|limitados|"
	"atualizado|chega ~4 " YEAR,
	"mijn kennis|gegevens|trainingsdata|trainingsgegevens|informatie ~1 "
	"reikt|reiken|gaat|gaan|eindigt|stopt|loopt|lopen ~4 " YEAR,
	"moja|moje wiedza|dane|informacje ~2 kończy|kończą|sięga|sięgają|"
	"ogranicza|obejmuje ~4 " YEAR,
	"мои|моё|моя знания|данные|база_знаний ~2 ограничены|заканчиваются|"
	"обрываются|актуальны|ограничена|обновлены ~4 " YEAR,
	"min|mina|mine kunskap|träningsdata|viden|kunnskap ~2 sträcker|"
	"slutar|går|stopper|slutter ~5 " YEAR,
	"bilgilerim|bilgim|eğitim_verilerim|verilerim ~1 " YEAR,
	"私の 知識|学習データ|情報 は|が ~12 まで|止まっ",
	"我 的 知识|知識|训练数据|訓練數據|数据 ~1 截止|截至|更新|只到|停留",
	/* other languages: what it is and lacks */
	"fui|soy|sono|sou|wurde|bin|ik|été|zostałem|jestem|jag|jeg ~4 por|"
	"pela|par|von|da|door|przez|av|af openai|anthropic|deepmind|mistral",
	"我 ~2 由 openai|anthropic|google|deepseek ~1 训练|开发|创建|訓練|開發|创造",
	"私 は ~2 openai|google に|が ~2 よって|開発|作ら|訓練|トレーニング",
	"я ~2 создан|разработан|обучен|создана|разработана компанией? "
	"openai|anthropic|яндексом|deepmind|google",
	"été|fui|soy|stato|stata|ben|zostałem|меня|jag ~2 entraîné|"
	"entrenado|addestrato|"
	"addestrata|treinado|getraind|wytrenowany|обучили|tränats|tränad ~1 "
	"sur|con|su|com|op|na|на|på|en "
	"~2 textes|textos|testi|teksten|tekstach|texter|текстах|données|"
	"datos|dati|dados|gegevens|danych|данных|texten|daten",
	"ich wurde|bin mit|auf|an ~3 texten|textdaten|daten trainiert",
	"ich kein|keine ~1 mensch|person bin",
	"ich bin kein|keine echter|echte|reale? mensch|person $",
	"ich bin nur|bloß|lediglich ein programm|computerprogramm|bot|"
	"algorithmus|sprachprogramm",
	"je ne suis pas une|un? humain|humaine|être_humain|vraie_personne|"
	"personne_réelle",
	"je suis un simple? programme|robot|agent|logiciel informatique|"
	"conversationnel",
	"no|non|não soy|sono|sou un|una|um|uma? humano|humana|umano|umana|"
	"persona_real|persona_reale|pessoa_real|ser_humano|essere_umano|"
	"persona_vera",
	"solo|sólo|apenas soy|sou un|um programa|bot|algoritmo|robot",
	"ik ben geen echt|echte? mens|persoon $",
	"nie jestem człowiekiem|prawdziwą_osobą $",
	"ich bin ~1 ein computerprogramm|chatbot|sprachmodell|bot $",
	"wäre|wär ich ein? mensch|menschlich",
	"si|se|als|jeśli j'étais|fuera|fuese|fossi|fosse|ik|eu_fosse un|een|"
	"um? humain|humaine|humano|humana|umano|umana|mens|être_humain|"
	"essere_umano|ser_humano",
	"ten|tę|tekst|opinię|recenzję ~1 napisała|napisał|wygenerowała "
	"sztuczna_inteligencja|"
	"model_językowy|ai|chatbot",
	"текст|отзыв|это ~1 написан|создан|сгенерирован|составлен|написано "
	"нейросетью|ии|искусственным_интеллектом|чат_ботом",
	"文章|レビュー|テキスト|口コミ は ~2 ai が|に ~3 書き|作成|生成|執筆|書い|より|よって",
	"글은|리뷰는|후기는 ai가|인공지능이 작성했습니다|작성한|작성하였습니다|썼습니다|쓴|생성한|생성했습니다",
	"metin|yorum|inceleme yapay_zeka|yapay_zekâ tarafından yazıldı|"
	"oluşturuldu|üretildi|yazılmıştır|oluşturulmuştur|hazırlandı",
	"texten|recensionen|text|teksten ~1 skrevs|är_skriven|genererad|"
	"genererades|skapad|skrevet|genereret av|af "
	"en|ett? ai|språkmodell|chatbot|sprogmodel",
	"da|weil|als|obwohl|denn ich ~2 ki_modell|sprachmodell|"
	"ki_sprachmodell|künstliche_intelligenz|ki|ki_assistent|"
	"computerprogramm|chatbot bin",
	"omdat|aangezien|daar ik ~3 ai|taalmodel|ai_model|chatbot|"
	"kunstmatige_intelligentie|computerprogramma ben",
	"ich habe|besitze ~2 keinen|keine|weder körper|sinne|sinnesorgane|"
	"geschmacksknospen|körper_und|emotionen",
	"ich habe|besitze ~1 keine persönlichen|eigenen|menschlichen "
	"meinungen|vorlieben|gefühle|emotionen|erlebnisse|ansichten",
	"je n'ai pas|ni|aucun|aucune de_corps|de_sens|corps|d'émotions|"
	"de_sentiments_ni|de_papilles|émotion|sentiment_ni",
	"je n'ai pas|aucune|aucun d'opinion|d'opinions|d'avis|d'expérience|"
	"d'expériences|opinion|avis|expérience|de_goûts|de_préférences "
	"personnelle|personnelles|personnel|personnels",
	"no tengo|poseo un? ~1 cuerpo|sentidos|emociones|"
	"papilas|sentimientos_ni|cuerpo_ni",
	"no tengo|poseo opiniones|gustos|preferencias|experiencias|opinión "
	"personales|propias|propios|humanas",
	"non ho|possiedo un? corpo|sensi|emozioni|papille|sentimenti_né",
	"non ho|possiedo opinioni|gusti|esperienze|preferenze personali",
	"não tenho|possuo um? corpo|sentidos|emoções|papilas|sentimentos_nem",
	"não tenho|possuo opiniões|experiências|preferências|gostos pessoais|"
	"próprias",
	"ik heb geen lichaam|zintuigen|emoties|smaakpapillen|gevoelens_of",
	"ik heb geen persoonlijke|eigen meningen|voorkeuren|gevoelens|"
	"emoties",
	"nie mam|posiadam ~1 ciała|zmysłów|emocji|kubków_smakowych|"
	"osobistych_opinii|własnych_opinii|osobistych_doświadczeń",
	"у_меня|не нет|имею ~1 тела|органов_чувств|эмоций|личного_опыта|"
	"собственного_опыта|личного_мнения|собственного_мнения|чувств_и",
	"我 没有|沒有 ~1 身体|身體|味觉|味覺|感官|情感|个人观点|个人经历|个人意见|真实体验",
	"私|わたし に|は|には ~2 体|身体|感情|味覚|五感|実体験 が|は ~1 ない|ありません|ありませんので|"
	"ないので",
	"zugriff|zugang ~4 internet|web ~2 in_echtzeit",
	"accès|acceso|accesso|acesso ~2 à|a|al|all|ao ~1 internet|web|"
	"données|datos|dati|dados ~2 en_temps_réel|en_tiempo_real|"
	"in_tempo_reale|em_tempo_real",
};

const size_t model_limits_n = sizeof(model_limits) / sizeof(model_limits[0]);
