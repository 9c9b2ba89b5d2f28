#include "check/model_phrases.h"

/* What a model is, in the language named. */
#define IBERIAN                                                                \
	"ia|inteligencia_artificial|inteligência_artificial|"                  \
	"modelo_de_lenguaje|modelo_de_linguagem|modelo_de_ia|"                 \
	"modelo_lingüístico|asistente_virtual|assistente_virtual|"             \
	"asistente_de_ia|assistente_de_ia|sistema_de_ia|chatbot|"              \
	"programa_informático|programa_de_computador|programa_de_ordenador"
#define ITALIAN                                                                \
	"assistente_virtuale|assistente_ai|assistente_ia|ia|un'ia|"            \
	"modello_linguistico|modello_di_linguaggio|modello_di_ia|modello_ai|"  \
	"intelligenza_artificiale|un'intelligenza_artificiale|chatbot|"        \
	"programma_informatico|sistema_di_ia"
#define FRENCH                                                                 \
	"ia|intelligence_artificielle|modèle_de_langage|modèle_d'ia|"          \
	"assistant_virtuel|assistante_virtuelle|assistant_ia|chatbot|"         \
	"programme_informatique|agent_conversationnel|système_d'ia|"           \
	"modèle_linguistique|robot_conversationnel"
#define GERMAN                                                                 \
	"ki|ki_modell|ki_assistent|ki_assistentin|ki_system|sprachmodell|"     \
	"künstliche_intelligenz|chatbot|virtueller_assistent|"                 \
	"virtuelle_assistentin|computerprogramm|digitaler_assistent"
#define DUTCH                                                                  \
	"ai|ai_model|ai_assistent|taalmodel|chatbot|virtuele_assistent|"       \
	"kunstmatige_intelligentie|computerprogramma|digitale_assistent"
#define POLISH                                                                 \
	"modelem_językowym|sztuczną_inteligencją|ai|asystentem_ai|"            \
	"wirtualnym_asystentem|wirtualną_asystentką|chatbotem|"                \
	"programem_komputerowym|botem|algorytmem"
#define RUSSIAN                                                                \
	"языковая_модель|языковой_моделью|виртуальный_ассистент|"              \
	"виртуальным_ассистентом|виртуальный_помощник|"                        \
	"виртуальным_помощником|искусственный_интеллект|"                      \
	"искусственным_интеллектом|нейросеть|нейросетью|чат_бот|чат_ботом|"    \
	"чатбот|ии|ии_ассистент|ии_помощник|компьютерная_программа|"           \
	"компьютерной_программой"
#define TURKISH                                                                \
	"yapay_zeka|yapay_zekâ|yapay_zekayım|yapay_zekâyım|dil_modeli|"        \
	"dil_modeliyim|sanal_asistan|sanal_asistanım|sanal_bir_asistan|"       \
	"sohbet_robotu|sohbet_robotuyum|chatbot|bilgisayar_programı"

const char *const model_tongues[] = {
	"como|come|as|een|ca ~1 modelo|modello|model de|di inteligencia|"
	"intelligenza|inteligência|inteligență artificial|artificiale|"
	"artificială|artificiale",
	"как модель_ии|ии_модель|нейросетевая_модель|чат_бот|чатбот|"
	"виртуальный_ассистент , я",
	"ai이므로|ai라서|ai라|ai이기|ai이다보니|ai입니다",
	"je ne ~1 suis qu'une|qu'un ia|intelligence_artificielle|programme|"
	"modèle_de_langage|modèle|chatbot|assistant_virtuel",
	"como|come|com_o|en_calidad_de|siendo|sendo ~1 asistente_de_ia|"
	"asistente_virtual|assistente_de_ia|assistente_ia|assistente_virtuale|"
	"sistema_de_ia|asistente_de_inteligencia_artificial ~1 no|non|não|he|"
	"ho|tenho",
	"yapay_zeka|yapay_zekâ|dil_modeli olduğum|olduğumdan|olduğuma|olarak",
	"身为|身為|作为|作為|我是|我只是 ~2 ai|人工智能|人工智慧|语言模型|語言模型|机器人 , 我|没|无|不",
	"en_tant que_ia|qu'un_ia|qu'une_ia|que_chatbot|que_machine , je|j'ai",
	"essendo|sono un'intelligenza_artificiale|un'ia|un_modello|un_chatbot",
	"jestem tylko? modelem_językowym|sztuczną_inteligencją|ai|"
	"asystentem_ai|programem",
	"soy|sou|sono|sunt solo|apenas|só|doar? un|una|uma|um|o ia|ai|chatbot|"
	"asistente_virtual|assistente_virtual|modelo_de_ia|programa",
	"dit|dies|ceci|esto|isto|questo|to|deze|diese|cette|esta|questa|ta ~1 "
	"is|ist|est|es|é|è|jest ~1 een|eine|une|una|uma|fikcyjna ~1 fictieve|"
	"fiktive|fictive|ficticia|fictícia|fittizia|fikcyjna|simulierte|"
	"erfundene recensie|rezension|bewertung|critique|reseña|resenha|"
	"avaliação|recensione|opinia|recenzja",
	"gegenereerd|generiert|générée|généré|generada|generado|gerada|gerado|"
	"generata|generato|wygenerowana|wygenerowany|geschreven|geschrieben|"
	"écrit|écrite|escrita|escrito|scritta|scritto|napisana door|von|par|"
	"por|da|przez een|einer|eine|une|un|una|uma? ai|ki|ia|un'ia|"
	"intelligence_artificielle|inteligencia_artificial|"
	"inteligência_artificial|intelligenza_artificiale|"
	"sztuczną_inteligencję|künstlichen_intelligenz|chatgpt|taalmodel|"
	"sprachmodell|chatbot",
	"wurde|ist von einer|der|einem ~1 ki|künstlichen_intelligenz|"
	"sprachmodell|chatbot|ai ~2 erstellt|generiert|verfasst|geschrieben|"
	"erzeugt",
	"von|durch einem|einer|der|dem|eines ~1 sprachmodell|ki|chatbot|"
	"künstlichen_intelligenz|ki_modell|maschine , ~8 nie|nicht|kein|keine|"
	"nur|das",
	"erzeugt|generiert|geschrieben|erstellt|verfasst von|durch ~1 einem|"
	"einer|ein|eine|künstlicher ~1 sprachmodell|ki|chatbot|"
	"künstlichen_intelligenz|intelligenz|bot|ki_modell",
	"ich bin ~2 ein|eine programm|maschine|computerprogramm|software|bot|"
	"roboter|algorithmus|textmodell|assistent ~1 und|ohne|der|das|die|aber",
	"da|weil|als ich ~2 keinen|kein|keine|ohne körper|sinne|"
	"geschmackssinn|haut|ohren|augen|nase|magen|hände ~1 habe|besitze",
	"n'étant|étant|comme_je_suis|je_ne_suis ~1 qu'un|qu'une|un|une "
	"simple? programme|machine|ia|modèle|logiciel|robot|algorithme|"
	"intelligence",
	"généré|générée|rédigé|rédigée|écrit|écrite|créé|créée|produit|"
	"produite ~1 automatiquement|entièrement ~1 par ~1 ia|intelligence|"
	"modèle|machine|algorithme|robot|programme|l'ia",
	"généré|générée|rédigé|rédigée|generada|generado|generata|generato|"
	"gerada|gerado|gegenereerd|wygenerowana|wygenerowany automatiquement|"
	"automáticamente|automaticamente|automatisch|automatycznie",
	"ai|人工知能|言語モデル に ~2 よって|より ~6 生成|作成|書か|執筆",
	"由 ~4 ai|人工智能|模型|机器|語言模型|语言模型 ~3 生成|撰写|写|编写|创作",
	"soy|sono|sou|jestem|ik_ben|ich_bin ~1 un|una|uma|um|een|ein|eine|une|"
	"un'? ~1 programa|programma|máquina|macchina|maszyną|programem|bot|"
	"machine|algoritmo|algorithmus",
	"essendo|siendo|sendo|al_ser|jako|als|como|come ~1 un|una|uma|um|een|"
	"ein|eine|une|un'? ~1 programa|programma|máquina|macchina|maszyną|"
	"programem|bot|machine|algoritmo|algorithmus ,",
	"soy|sono|sou|ich_bin un|una|uma|um|eine? software",
	"als ki|ki_modell|sprachmodell|ki_sprachmodell|ki_assistent|"
	"künstliche_intelligenz|künstliches_sprachmodell|"
	"ki_basiertes_sprachmodell|großes_sprachmodell|grosses_sprachmodell "
	"!entwickler|forscher|ingenieur|experte|student|firma|unternehmen",
	"ich bin nur|lediglich|bloß|ja? ein|eine ki|sprachmodell|"
	"ki_sprachmodell|künstliche_intelligenz|ki_modell|ki_assistent",
	"als een? ai|taalmodel|ai_taalmodel|ai_model|"
	"kunstmatige_intelligentie , heb|kan|ik|ben|is",
	"als een? ai heb|kan|ben|ik|mag",
	"en_tant qu'ia|qu'intelligence_artificielle|que_modèle_de_langage|"
	"que_modèle_linguistique|qu'assistant_ia|qu'assistant_virtuel|"
	"que_modèle_d'ia|qu'ai|qu'assistante_ia",
	"je suis une|un ia|intelligence_artificielle|modèle_de_langage|"
	"assistant_ia|modèle_d'ia",
	"como un|una|um|uma? ia|ai|modelo_de_lenguaje|modelo_de_linguagem|"
	"modelo_de_ia|inteligencia_artificial|inteligência_artificial|"
	"modelo_lingüístico|asistente_de_ia|assistente_de_ia|"
	"modelo_de_lenguaje_de_ia , no|não|yo|eu|mi|carezco",
	"como un|una|um|uma? modelo_de_lenguaje|modelo_de_linguagem|"
	"modelo_de_ia|modelo_lingüístico",
	"soy|sou un|una|um|uma? ia|modelo_de_lenguaje|modelo_de_linguagem|"
	"inteligencia_artificial|inteligência_artificial|modelo_de_ia",
	"in_quanto|come|in_qualità_di un|una? modello_linguistico|"
	"intelligenza_artificiale|modello_di_linguaggio|ia|assistente_ia|"
	"modello_di_ia|modello_di_intelligenza_artificiale , non|io|mi|la",
	"in_quanto|come un|una? modello_linguistico|modello_di_linguaggio|"
	"modello_di_ia",
	"sono un|una|un'intelligenza modello_linguistico|"
	"intelligenza_artificiale|artificiale|modello_di_linguaggio|ia",
	"da|weil|als|obwohl ich ja|nur|lediglich|bloß? ein|eine|nur_ein|"
	"nur_eine ki_modell|sprachmodell|ki_sprachmodell|"
	"künstliche_intelligenz|ki|ki_assistent|ki_system bin , ich|kann|habe|"
	"ist",
	"étant|puisque_je_suis|comme_je_suis une|un simple? ia|"
	"intelligence_artificielle|modèle_de_langage|assistant_virtuel|"
	"modèle_d'ia|assistant_ia|programme_informatique ,",
	"siendo|al_ser|sendo|por_ser|essendo un|una|uma|um|un'ia ia|"
	"inteligencia_artificial|inteligência_artificial|modelo_de_lenguaje|"
	"modelo_de_linguagem|modello_linguistico|intelligenza_artificiale ,",
	"in_quanto|come|essendo_un intelligenza_artificiale|ia|"
	"modello_linguistico|modello_ai ~1 non|io|mi|sono",
	"som en|ett ai|språkmodell|ai_modell|ai_språkmodell|sprogmodel|"
	"ai_assistent|artificiell_intelligens ~1 har|kan|jag|jeg",
	"ca un|o|fiind_un|fiind_o? model_lingvistic|model_de_limbaj|"
	"inteligență_artificială|inteligenţă_artificială|model_ai|asistent_ai|"
	"ia , nu|eu|îmi|am",
	"ca|sunt un? model_lingvistic|model_de_limbaj|model_ai|"
	"inteligență_artificială",
	"bir yapay|yapay_zekâ|yapay_zeka zeka|zekâ|dil|modeli|asistanı|"
	"asistanıyım|modeliyim|olarak ~2 olarak|modeli|modeliyim|olduğum|"
	"asistanıyım",
	"yapay_zeka|yapay_zekâ|dil_modeli olarak|dil_modeli|modeliyim",
	"как|являюсь|я_являюсь|будучи языковая|языковой|языковой_моделью|"
	"искусственный|ии|языковой_модели|большая_языковая|нейросеть|"
	"искусственным модель|моделью|интеллект|интеллектом|ассистент|"
	"помощник|я|не",
	"как языковая_модель|искусственный_интеллект|ии_модель|нейросеть ,",
	"я языковая_модель|искусственный_интеллект|нейросеть|"
	"виртуальный_помощник",
	"jako model_językowy|sztuczna_inteligencja|model_ai|asystent_ai|"
	"ai_nie|duży_model_językowy",
	"作为|作為|我是 一个|一個|一款|一名|个? ai|人工智能|人工智慧|语言模型|語言模型|大型语言模型|大语言模型|智能助手|虚拟助手",
	"aiとして|ai言語モデル|言語モデルとして|人工知能として|aiアシスタントとして|aiですので|aiなので",
	"ai_언어_모델|ai_언어_모델로서|ai_언어_모델로|인공지능_언어_모델|인공지능_언어_모델로서|인공지능으로서|ai로서|"
	"ai_모델로서|언어_모델로서|인공지능_모델로서|ai_언어_모델이라|ai_언어_모델이기|ai_모델이라|인공지능이라|"
	"저는_ai입니다|저는_인공지능입니다",
	"soy|sou|somos|sea|seja|siendo|sendo solo|apenas|só|simplemente? "
	"un|una|um|uma? ~1 " IBERIAN,
	"como|al_ser|por_ser|sendo|siendo ~2 " IBERIAN
	" ~2 no|não|yo|eu|mi|carezco|nunca|sin|sem|me",
	"sono|sia|essendo|in_quanto|in_qualità_di solo|soltanto? un|una? ~1 "
	ITALIAN,
	"come un|una? " ITALIAN " ~1 non|io",
	"je suis|ne_suis|sois|n'étais ~1 un|une|qu'un|qu'une simple? " FRENCH,
	"n'étant|étant|comme_je_suis ~1 un|une|qu'un|qu'une simple? " FRENCH,
	"ich bin ~1 ein|eine ~1 " GERMAN,
	"als ~1 " GERMAN " kann|habe|bin|besitze|fehlt|darf|verfüge",
	"ik ben ~1 een ~1 " DUTCH,
	"als ~1 " DUTCH " heb|kan|ben|weet|bezit|mag ik",
	"jestem|będąc tylko|jedynie|zwykłym? " POLISH,
	"jako ~1 model_językowy|sztuczna_inteligencja|asystent_ai|ai|"
	"wirtualny_asystent|chatbot|program_komputerowy nie|mam|mogę",
	"я|будучи|являюсь ~1 всего_лишь|просто|лишь|только? " RUSSIAN,
	"я ~1 всего_лишь|просто|лишь|только программа|алгоритм|бот|машина",
	"ben sadece|yalnızca? bir? " TURKISH,
	TURKISH " olduğum|olduğumdan|olduğuma|olarak|olmam",
	"인공지능|ai|언어|가상 모델이라|모델이라서|모델로서|모델이므로|모델이기|모델입니다|모델이에요|모델일|"
	"비서라|비서라서|비서로서|비서입니다|어시스턴트라|어시스턴트로서|어시스턴트입니다|챗봇이라|챗봇이라서|"
	"챗봇으로서|챗봇입니다|프로그램이라|프로그램이라서|프로그램입니다|시스템이라|시스템입니다",
	"私はai|私は人工知能|私は言語モデル|私はチャットボット|aiである私|aiの私|言語モデルである私|"
	"言語モデルなので|aiアシスタントなので|aiモデルなので|チャットボットなので|人工知能なので|aiですから|"
	"言語モデルですから|aiに過ぎ|aiにすぎ|プログラムにすぎ|プログラムに過ぎ|ただのai|単なるai|"
	"ただのプログラム|単なるプログラム",
	"我|身为|身為 只是|不过是|毕竟是|毕竟只是 ~3 语言模型|大模型|聊天机器人|智能助手|虚拟助手|ai助手|人工智能|"
	"一段程序|机器人",
	"wiedza|kennis|wissen|connaissances|conocimiento|conocimientos|"
	"conoscenze|conhecimento|conhecimentos|знания|kunskap|angaben|"
	"informationen|informations|informaciones|informazioni ~5 "
	"danych_treningowych|trainingsgegevens|trainingsdaten|"
	"données_d'entraînement|datos_de_entrenamiento|"
	"dati_di_addestramento|dados_de_treinamento|dados_de_treino|"
	"обучающих_данных|träningsdata|trainingsdata",
};

const size_t model_tongues_n = sizeof(model_tongues) / sizeof(model_tongues[0]);
