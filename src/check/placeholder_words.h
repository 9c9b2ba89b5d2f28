/*
 * Words that several of the lists in placeholder_phrases.c have: things that a
 * review is about in general, and units.
 */
#ifndef PLACEHOLDER_WORDS_H
#define PLACEHOLDER_WORDS_H

#define THINGS                                                                 \
	"product|tool|software|company|app|platform|brand|competitor|vendor|"  \
	"application|hotel|restaurant|service|website|business|manufacturer|"  \
	"supplier|organization|organisation|retailer|seller|provider"

#define UNITS                                                                  \
	"reais|lei|złotych|zł|kronor|pesos|francs|dólares|dollar|liters|"      \
	"litres|cm|mm|kg|grams|hours|minutes|days|weeks|months|years|"         \
	"percent|dollars|euros|pounds|people|users|miles|km|hour|minute|"      \
	"day|week|month|year|nights|night|minuten|stunden|tage|tagen|"         \
	"wochen|monate|monaten|jahre|jahren|nächte|nächten|euro|prozent|"      \
	"liter|personen|heures|jours|semaines|mois|ans|nuits|personnes|"       \
	"horas|minutos|días|dias|semanas|meses|años|anos|noches|noites|"       \
	"personas|pessoas|ore|minuti|giorni|settimane|mesi|anni|notti|"        \
	"persone|uren|dagen|weken|maanden|jaar|nachten|dni|tygodni|"           \
	"miesięcy|lat|nocy|godzin|minut|часов|минут|дней|недель|месяцев|"      \
	"лет|ночей|рублей|zile|săptămâni|luni|nopți|saat|gün|gece|ay|hafta|"   \
	"yıl|dakika|개월|시간|월|月|か月|个月|小时|分钟|市"

#endif
