/*
 * Rule model_talk: the text speaks of being a model.  "As an AI engineer" is
 * a person, and "works well as an AI assistant" a product: so the phrase must
 * be followed by what ends the clause or by the first person, or speak of
 * what only a model has (training data, a cutoff, no body).
 */
#include <stddef.h>

#include "check/check_rule.h"
#include "text/phrase.h"

#define MODEL                                                                  \
	"ai_language_model|ai_model|ai_assistant|ai_chatbot|ai_system|"        \
	"ai_program|ai_bot|language_model|large_language_model|"               \
	"artificial_intelligence_model|artificial_intelligence_system|"        \
	"artificial_intelligence_language_model|conversational_ai|"            \
	"text_based_ai_model|text_based_ai|text_based_ai_assistant|"           \
	"generative_ai_model|generative_ai|ai_powered_assistant|"              \
	"ai_powered_language_model|virtual_ai_assistant|ai_text_generator|"    \
	"machine_learning_model|computer_program|llm|ai_based_assistant|"      \
	"ai_based_language_model|ai_writing_assistant|"                        \
	"artificial_intelligence|artificial_intelligence_assistant|a.i|ai|"    \
	"ai_language_assistant|ai_text_model|chatbot|neural_network|"          \
	"neural_language_model|ai_tool"
#define MAKER                                                                  \
	"openai|anthropic|google|meta|mistral|microsoft|deepseek|alibaba|"     \
	"google_deepmind|deepmind|mistral_ai|meta_ai|xai|cohere"
#define PERSON "engineer|developer|researcher|enthusiast|expert|student"

static const char *const phrases[] = {
	/* as an AI language model, I cannot */
	"as an|a|your just|only|merely? " MODEL " , i|i'm|my|i've|i'd|i'll|we|"
	"there|it's|this",
	"as an|a|your just|only|merely? " MODEL " i|i'm|i've|my|i'd|i'll",
	"as an|a|your just|only|merely? " MODEL " developed|trained|created|"
	"designed|built|made|programmed|that|who|which|without|with_no ~8 "
	"i|i'm|my|i've",
	"as an|a just|only? ai|a.i|large|artificial|language language_model|"
	"model|intelligence_language_model|language_model , !it|its",
	"^ as an|a just|only? " MODEL " developed|trained|created by",
	"^ being an|a just|only|merely? " MODEL " , i|i'm|my|it's|there",
	"being|as|since_i'm|because_i'm an|a just|only|merely|mere? "
	"ai_language_model|large_language_model|language_model|ai_model|"
	"machine_learning_model|ai_chatbot|text_based_ai|computer_program $",
	"i'm|i_am|as|me chatgpt|gpt|gpt_4|gpt_4o|gpt_3.5|gpt_5|deepseek|llama "
	",",
	"i was|am|i've_been trained|pretrained|fine_tuned on ~3 data|text|"
	"datasets|corpus|information",
	"my knowledge|information|training|data was|is|were|ends ~1 "
	"last_updated|"
	"updated|cut_off|only_current|only_goes|limited_to_data|in_2021|"
	"in_2022|"
	"in_2023|in_2024|in_2025",
	"^ unlike humans|human|a_human|people|real_people|a_person reviewers? "
	", "
	"i can't|cannot|don't|do_not|have_no|lack",
	"^ as a machine|robot|bot|program|computer|software_program , i|my",
	"i don't|do_not have feelings|emotions|a_body|taste_buds|eyes|senses|"
	"opinions|personal_opinions|consciousness ,",
	"i don't|do_not|lack have? the|any? ability|capability|capacity to "
	"watch|wear|smell|listen_to|hear|read movies|films|food|clothes|books|"
	"music|anything|it $",
	"i don't|do_not|cannot|can't eat|drink|sleep|wear|taste|smell , "
	"as|since|because|being ~3 ai|model|assistant|program",
	"this|following text|response|content|post|review|opinion was|is|"
	"has_been "
	"generated|written|created|produced by|with an|a? ai|artificial|"
	"language|chatgpt|gpt|claude|gemini|large|bot|machine",
	"this|following|above text|response|content|review|opinion was|is ~1 "
	"ai_generated|machine_generated|computer_generated|auto_generated",
	"i can't|cannot|can_not|don't|do_not ~1 experience taste|tastes|flavor|"
	"flavors|smell|touch|hunger|emotions|feelings|comfort|food|things|"
	"life|reality|physical",
	"como|come|as|een|ca ~1 modelo|modello|model de|di inteligencia|"
	"intelligenza|inteligência|inteligență artificial|artificiale|"
	"artificială|artificiale",
	"как модель_ии|ии_модель|нейросетевая_модель|чат_бот|чатбот|"
	"виртуальный_ассистент , я",
	"i don't|do_not|lack ~1 have|possess? personal|real|human|genuine "
	"feelings|emotions|tastes|preferences|opinions|experiences about|on|"
	"regarding|toward|with|of",
	"ai이므로|ai라서|ai라|ai이기|ai이다보니|ai입니다",
	"being|since_i'm|because_i'm|since_i_am|because_i_am|as_i'm|as_i_am|"
	"given_that_i'm an|a just|only|merely|mere? " MODEL " $",
	"^ as ai , i|my",
	"as an|a " MODEL " $",
	"from an|a ai's|ai|chatbot's|model's point_of_view|perspective|"
	"standpoint",
	"i'm|i_am not a|an human|human_being|real_person|actual_person|"
	"actual_human|human_reviewer , so|but|i|and|just",
	"i'm|i_am not a|an human|human_being|real_person|actual_person|"
	"actual_human $",
	"i exist|live only|solely|just as|in software|code|text|a_program|data",
	"i'm|i_am an|a ai|ai_model|language_model|computer_program|chatbot , "
	"not|"
	"so|and",
	"je ne ~1 suis qu'une|qu'un ia|intelligence_artificielle|"
	"programme|modèle_de_langage|modèle|chatbot|assistant_virtuel",
	"como|come|com_o|en_calidad_de|siendo|sendo ~1 asistente_de_ia|"
	"asistente_virtual|assistente_de_ia|assistente_ia|assistente_virtuale|"
	"sistema_de_ia|asistente_de_inteligencia_artificial ~1 no|non|não|he|"
	"ho|"
	"tenho",
	"yapay_zeka|yapay_zekâ|dil_modeli olduğum|olduğumdan|olduğuma|olarak",
	"身为|身為|作为|作為|我是|我只是 ~2 ai|人工智能|人工智慧|语言模型|"
	"語言模型|机器人 , 我|没|无|不",
	"en_tant que_ia|qu'un_ia|qu'une_ia|que_chatbot|que_machine , je|j'ai",
	"un'intelligenza|un'ia|un'ai artificiale? , non|io",
	"essendo|sono un'intelligenza_artificiale|un'ia|un_modello|un_chatbot",
	"ik ben slechts|maar|gewoon? een ai|taalmodel|ai_model|chatbot|"
	"ai_assistent|kunstmatige_intelligentie",
	"jestem tylko? modelem_językowym|sztuczną_inteligencją|ai|"
	"asystentem_ai|"
	"programem",
	"soy|sou|sono|sunt solo|apenas|só|doar? un|una|uma|um|o ia|ai|chatbot|"
	"asistente_virtual|assistente_virtual|modelo_de_ia|programa",
	"i lack|don't_have|do_not_have|haven't ~1 the|any|a? ability|means|"
	"capacity|capability|way|physical_means to|of physically|personally|"
	"actually|really|literally use|try|taste|test|experience|visit|own|"
	"wear|touch|watch|read|using|trying|tasting|testing|wearing|watching",
	"i was|am ~1 a|an|just|only ~2 model|assistant|program|chatbot|ai "
	"trained|developed|created|made|built by|on|to|at",
	"this|my|the ~2 imaginary|simulated|hypothetical|fictional|invented "
	"experience|scenario|account|purchase and|for|created|not",
	"i don't|do_not|lack ~1 have|possess personal experiences|feelings|"
	"emotions|preferences ,",
	"since_i'm|because_i'm|because_i_am|since_i_am an|a just|only? "
	MODEL " ,",
	"i'm|i_am just|only|merely|actually|simply|but? an|a just|only|mere? "
	"ai_language_model|language_model|large_language_model|"
	"ai_chatbot|ai_model|text_based_ai|text_based_ai_model "
	"!" PERSON "|user|trainer|tester|at",
	"i'm|i_am just|only|merely|actually|simply|but? an|a just|only|mere? "
	"ai|a.i|ai_assistant|artificial_intelligence|computer_program|"
	"machine|bot|chatbot ,",
	"i'm|i_am ~1 ai|a.i|ai_assistant|artificial_intelligence|machine|bot|"
	"chatbot and|so|without|that|created|trained|developed|designed",
	"i'm|i_am chatgpt|gpt|deepseek|llama|qwen ,",
	"i'm|i_am claude|gemini|bard|mistral|grok|copilot , an|a|your|made|"
	"created|developed|trained ~1 ai|assistant|language|chatbot|by",
	"i'm|i_am|i_was ~3 trained|developed|created|made|built|designed by "
	MAKER,
	"language_model trained|created|developed|made|built by",
	"as someone who|that is|isn't|is_not an_ai|a_real_person|"
	"a_language_model|a_human",
	/* what only a model has, or has not */
	"i|as_i don't|do_not|lack|cannot|can't ~2 personal experiences|"
	"opinions|feelings|emotions|beliefs|preferences|experience or|and "
	"opinions|feelings|emotions|beliefs|preferences|experiences|personal|"
	"the|physical",
	"i|we don't|do_not|lack|cannot|can't ~1 have|possess|lack|experience "
	"~2 physical|tangible? body|senses|sensory|consciousness|"
	"sentience|taste_buds|physical_form|physical_presence|human_emotions|"
	"real_world_experiences|subjective_experiences|firsthand_experiences|"
	"first_hand_experiences",
	"i don't|do_not have the? ability|capability|capacity|means to "
	"physically|personally|actually? use|try|taste|test|experience|visit|"
	"stay|own|purchase|buy|travel|eat|drink|feel|touch|browse|see",
	"i can't|cannot|am_unable_to|am_not_able_to physically|actually|"
	"personally|literally use|try|taste|test|experience|visit|stay|own|"
	"purchase|buy|travel|touch|wear ~9 ai|model|but_i_can|however",
	"my training data|cutoff|cut_off|dataset|corpus",
	"my ~1 knowledge|training cutoff|cut_off|update|ends|is_limited_to",
	"i don't|do_not have access to real_time|up_to_date|current_events|"
	"live_data|personal_data",
	"i've|i_haven't|i_have_not|i_have ~2 not|never|haven't ~1 personally|"
	"actually used|tried|visited|stayed|owned|tested|experienced ~9 "
	"as_i_am|as_i'm|since_i'm|since_i_am|because_i'm|because_i_am ~1 an|a "
	"~1 ai|model|language|program|bot|virtual",
	"i_was|i_am|i_have_been programmed|trained to provide|generate|"
	"assist|help|write|create",
	/* what it says of the review */
	"this|following|above|here_is_a|the ~1 is|review|review_is ~1 "
	"fictional|fictitious|hypothetical|simulated|made_up|synthetic|"
	"ai_generated|computer_generated ~1 review|testimonial|"
	"and_does_not|for_illustrative",
	"this|the review was|is|has_been generated|written|created by "
	"an|a? ai|artificial|language|chatgpt|gpt|claude|gemini|machine|bot|"
	"large",
	"note|disclaimer this|the ~2 review|text|content|response ~2 "
	"fictional|fictitious|generated|simulated|hypothetical|synthetic|"
	"created|made_up|ai",
	"in the persona of",
	/* German, Dutch, French, Spanish, Portuguese, Italian */
	"als ki|ki_modell|sprachmodell|ki_sprachmodell|ki_assistent|"
	"künstliche_intelligenz|künstliches_sprachmodell|"
	"ki_basiertes_sprachmodell|großes_sprachmodell|grosses_sprachmodell "
	"!entwickler|forscher|ingenieur|experte|student|firma|unternehmen",
	"ich bin nur|lediglich|bloß|ja? ein|eine ki|sprachmodell|"
	"ki_sprachmodell|künstliche_intelligenz|ki_modell|ki_assistent",
	"als een? ai|taalmodel|ai_taalmodel|ai_model|"
	"kunstmatige_intelligentie , heb|kan|ik|ben|is",
	"als een? ai heb|kan|ben|ik|mag",
	"als een? taalmodel|ai_taalmodel|ai_model",
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
	"nur_eine "
	"ki_modell|sprachmodell|ki_sprachmodell|künstliche_intelligenz|ki|"
	"ki_assistent|ki_system bin , ich|kann|habe|ist",
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
	/* Romanian, Turkish, Russian, Polish */
	"ca un|o|fiind_un|fiind_o? model_lingvistic|model_de_limbaj|"
	"inteligență_artificială|inteligenţă_artificială|model_ai|"
	"asistent_ai|ia , nu|eu|îmi|am",
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
	/* Chinese, Japanese, Korean */
	"作为|作為|我是 一个|一個|一款|一名|个? ai|人工智能|人工智慧|语言模型|"
	"語言模型|大型语言模型|大语言模型|智能助手|虚拟助手",
	"aiとして|ai言語モデル|言語モデルとして|人工知能として|aiアシスタントとして|"
	"aiですので|aiなので",
	"ai_언어_모델|ai_언어_모델로서|ai_언어_모델로|인공지능_언어_모델|"
	"인공지능_언어_모델로서|인공지능으로서|ai로서|ai_모델로서|언어_모델로서|"
	"인공지능_모델로서|ai_언어_모델이라|ai_언어_모델이기|ai_모델이라|"
	"인공지능이라|저는_ai입니다|저는_인공지능입니다",
};

void
rule_model_talk_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = phrases_new(r->book, phrases,
	    sizeof(phrases) / sizeof(phrases[0]));
}

void
rule_model_talk(struct rule *r, struct subject *s)
{
	size_t first, last;

	if (r->mode == RULE_OFF)
		return;
	if (phrases_find(r->state, &s->words, 0, s->words.n, &first, &last))
		rule_reason_words(r, s, &s->words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
	else if (phrases_find(r->state, &s->title_words, 0,
		     s->title_words.n, &first, &last))
		rule_reason_words(r, s, &s->title_words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
}
