/*
 * What an answer, the text in it, its number and its speaker are called, in
 * the languages that models answer in.  Labels of a part of what people say
 * themselves ("Pros:", "Fazit:", "Summary:") are none.
 */
#include "check/shell.h"

const char *const shell_labels[] = {
	/* of several words; they are asked first */
	"model|final|best|full|generated|actual|expected|sample|api|raw|"
	"llm|ai|bot|assistant|assistant's|chatbot|the|suggested|draft output|"
	"answer|response|reply|completion|text|review|comment|result|version|"
	"draft|message|body|paragraph|feedback|testimonial|write_up",
	"respuesta|réponse|risposta|resposta|antwoord|odpowiedź|ответ|salida|"
	"sortie|texto|texte|testo|versión|version|versione|versão final|"
	"finale|generada|générée|generata|gerada|del_modelo|du_modèle|"
	"del_modello|do_modelo|definitivo|definitiva|definitief|końcowa|"
	"модели|generado|généré|generato|gerado",
	"finale|endgültige|generierte|generierter|fertige|fertiger|"
	"definitieve|gegenereerde|slutligt|endelig|ostateczna|итоговый|"
	"окончательный|готовый|最终|最終|生成 antwort|ausgabe|text|version|"
	"bewertung|rezension|recensie|tekst|antwoord|svar|odpowiedź|ответ|"
	"отзыв|текст|回答|答案|输出|版|版本",
	"text|texte|texto|testo|tekst|treść|текст|corps|cuerpo|corpo|inhalt|"
	"contenu|contenido|contenuto|conteúdo|inhoud der|de|del|della|do|da|"
	"van|av|for|of? ~1 bewertung|rezension|avis|l'avis|critique|reseña|"
	"opinión|recensione|avaliação|resenha|recensie|beoordeling|recenzji|"
	"opinii|отзыва|рецензии|review|commentaire|commento|comentario",
	"answer|response|reply|réponse|respuesta|risposta|resposta|antwort|"
	"ausgabe|antwoord|odpowiedź|ответ|вывод|salida|sortie|svar|text ~2 "
	"assistant|l'assistant|asistente|assistente|dell'assistente|"
	"assistenten|modells|modèle|modelo|modello|modelu|modelli|asystenta|"
	"модели|ассистента|ia|ki|ai|ии",
	"customer|user|product|guest|book|film|movie|app|hotel|restaurant|"
	"software|synthetic|buyer|client|reader|viewer|patient review|"
	"feedback|testimonial|comment|opinion",
	"avis|critique|reseña|opinión|recensione|avaliação|resenha|opinia|"
	"recenzja|отзыв|рецензия client|clients|voyageur|lecteur|cliente|"
	"de_cliente|de_usuario|del_cliente|del_usuario|do_cliente|"
	"do_usuário|utente|del_libro|de_la_película|du_livre|du_film|klienta|"
	"produktu|покупателя|клиента|о_книге|о_фильме",
	/* who speaks */
	"assistant|ai|bot|chatbot|gpt|chatgpt|claude|gemini|llama|llm|"
	"ai_assistant|agent|asistente|assistente|assistant_ia|assistent|"
	"assistentin|ki|ia|ki_assistent|asystent|asistan|asistent|asistents|"
	"avustaja|tekoäly|asszisztens|ассистент|помощник|асистент|помічник|"
	"ии|бот|βοηθός|asisten|trợ_lý|助手|助理|人工智能|アシスタント|"
	"어시스턴트|المساعد|مساعد|עוזר|ผู้ช่วย|सहायक",
	/* what it gives */
	"assistantmessage|aimessage|prediction|predicted_text|"
	"output|answer|response|reply|completion|generation|generated|"
	"ausgabe|antwort|sortie|réponse|salida|respuesta|uscita|risposta|"
	"saída|resposta|uitvoer|antwoord|wyjście|odpowiedź|svar|utdata|"
	"output_text|vastaus|tuloste|odpověď|odpoveď|výstup|válasz|kimenet|"
	"răspuns|ieșire|yanıt|cevap|çıktı|ответ|вывод_модели|відповідь|"
	"отговор|απάντηση|έξοδος|jawaban|keluaran|balasan|trả_lời|"
	"câu_trả_lời|đầu_ra|resposta_final|odgovor|回答|答案|回复|回復|输出|輸出|"
	"出力|応答|返答|답변|응답|출력|대답|उत्तर|जवाब|الإجابة|إجابة|الرد|תשובה|"
	"פלט|คำตอบ",
	/* what the text is called */
	"text|comment|content|body|review_body|review_content|message|"
	"description|review|review_text|customer_review|user_review|"
	"kommentar|inhalt|beschreibung|nachricht|rezension|bewertung|"
	"commentaire|contenu|corps|texte|avis|comentario|contenido|cuerpo|"
	"texto|reseña|opinión|commento|contenuto|corpo|testo|recensione|"
	"comentário|conteúdo|resenha|avaliação|recensie|beoordeling|inhoud|"
	"tekst|komentarz|treść|recenzja|opinia|innehåll|brödtext|recension|"
	"omdöme|anmeldelse|indhold|omtale|innhold|brødtekst|arvostelu|"
	"arvio|kommentti|sisältö|teksti|komentář|obsah|recenze|recenzia|"
	"komentár|megjegyzés|tartalom|vélemény|értékelés_szövege|comentariu|"
	"conținut|recenzie|yorum|yorum_metni|içerik|metin|inceleme|комментарий|"
	"содержание|содержимое|отзыв|рецензия|текст|коментар|зміст|відгук|"
	"вміст|отзив|съдържание|σχόλιο|περιεχόμενο|κριτική|κείμενο|recenzija|"
	"sadržaj|komentar|ulasan|isi|konten|bình_luận|nội_dung|đánh_giá|"
	"ressenya|comentari|contingut|评论|評論|点评|评价|正文|内容|內容|レビュー|"
	"コメント|感想|本文|口コミ|리뷰|후기|댓글|내용|본문|समीक्षा|टिप्पणी|"
	"مراجعة|التعليق|النص|المحتوى|ביקורת|"
	"תגובה|תוכן|รีวิว|ความคิดเห็น|เนื้อหา",
	/* the text, in one word with what it is about */
	"kundenrezension|kundenbewertung|produktbewertung|produktrezension|"
	"buchrezension|filmkritik|buchkritik|restaurantkritik|kundenmeinung|"
	"gästebewertung|hotelbewertung|bewertungstext|rezensionstext|"
	"erfahrungsbericht|kommentartext|boekbespreking|boekrecensie|"
	"filmrecensie|klantbeoordeling|productrecensie|recensietekst|"
	"bokrecension|filmrecension|kundrecension|produktrecension|"
	"boganmeldelse|filmanmeldelse|bokanmeldelse|kundeanmeldelse|"
	"produktanmeldelse|anmeldelsestekst|kirja_arvostelu|tuotearvio",
};

const size_t shell_labels_n = sizeof(shell_labels) / sizeof(shell_labels[0]);

/* These only with a number. */
const char *const shell_numbered[] = {
	"entry|sample|record|item|row|result|reviewer|customer|speaker|"
	"example|turn|task|case|no|nr|eintrag|"
	"beispiel|datensatz|entrée|exemple|échantillon|entrada|ejemplo|"
	"muestra|registro|esempio|voce|campione|exemplo|amostra|voorbeeld|"
	"invoer|wpis|przykład|próbka|exempel|eksempel|esimerkki|příklad|"
	"példa|exemplu|örnek|пример|запись|образец|приклад|παράδειγμα|"
	"contoh|ví_dụ|示例|样本|例|サンプル|예시|샘플|n|nº",
};

const size_t shell_numbered_n =
    sizeof(shell_numbered) / sizeof(shell_numbered[0]);
