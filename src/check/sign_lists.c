#include "check/sign_words.h"

const struct sign_list sign_lists[] = {
	{sign_english, &sign_english_n, 0},
	{sign_more, &sign_more_n, 0},
	{sign_german, &sign_german_n, 0},
	{sign_dutch, &sign_dutch_n, 0},
	{sign_swedish, &sign_swedish_n, 0},
	{sign_french, &sign_french_n, 0},
	{sign_spanish, &sign_spanish_n, 0},
	{sign_italian, &sign_italian_n, 0},
	{sign_portuguese, &sign_portuguese_n, 0},
	{sign_russian, &sign_russian_n, 0},
	{sign_polish, &sign_polish_n, 0},
	{sign_czech, &sign_czech_n, 0},
	{sign_turkish, &sign_turkish_n, 0},
	{sign_korean, &sign_korean_n, 0},
	{sign_japanese, &sign_japanese_n, 1},
	{sign_chinese, &sign_chinese_n, 1},
};

const size_t sign_lists_n = sizeof(sign_lists) / sizeof(sign_lists[0]);
