#include "check/model_phrases.h"

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
	"essendo|siendo|sendo|al_ser|jako|als|como|come|soy|sono|sou|jestem|"
	"ik_ben|ich_bin ~1 un|una|uma|um|een|ein|eine|une|un'? ~1 programa|"
	"programma|máquina|macchina|maszyną|programem|bot|machine|software|"
	"algoritmo|algorithmus",
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
};

const size_t model_tongues_n = sizeof(model_tongues) / sizeof(model_tongues[0]);
