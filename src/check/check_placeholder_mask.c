/*
 * Rule placeholder: letters and signs before a kind of place in East Asia:
 * 在XX酒店, ××ホテル, OO펜션.
 *
 * People there leave out a name for tact: of persons, of shops and sites, and
 * of what they set beside the thing they review.  So it is kinds of places that
 * count, where no word that compares stands beside them, and what is called
 * the speciality of a house.  Where one lives, learns and travels is told
 * beside a review, so schools, stations and airlines do not count.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/quote.h"

enum { LONGEST = 4 }; /* letters */
enum { CLAUSE = 48 }; /* bytes of one, from the place on */

/* Is what is behind the letters a kind of place, and in which tongue? */
static int
is_place(const char *s, size_t left, int korean)
{
	static const char *const places[] = {"酒店", "餐厅", "餐廳", "饭店",
	    "飯店", "宾馆", "民宿", "客栈", "医院", "醫院", "诊所", "宠物",
	    "健身", "超市", "商场", "影院", "影城", "书店", "咖啡", "火锅",
	    "烧烤", "景区", "旅行社", "理发",
	    "美容", "美发", "驾校", "培训", "瑜伽", "博物", "面馆", "餐馆",
	    "菜馆", "奶茶", "甜品", "度假", "牙科", "口腔", "温泉", "搬家",
	    "ホテル", "旅館", "レストラン", "カフェ", "病院", "クリニック",
	    "美容室", "居酒屋", "食堂", "歯科", "動物病院", "水族館", NULL};
	static const char *const korea[] = {"호텔", "펜션", "식당", "카페",
	    "병원", "치과", "미용실", "리조트", "레스토랑", "학원", "헬스장",
	    "서점", "맛집", "게스트하우스", "민박", "동물병원", "의원", "한의원",
	    "베이커리", "캠핑장", "수영장", "여행사", "박물관", "극장",
	    NULL};

	return affix_begin(s, left, korea) > 0 ||
	    (!korean && affix_begin(s, left, places) > 0);
}

/*
 * Is something set beside the thing, or left unsaid, before s; was one there
 * before, or is it near?
 */
static int
is_compared(const char *s, size_t left)
{
	static const char *const list[] = {"比", "跟", "和", "与", "像", "如",
	    "同", "叫", "个", "什么", "或", "、", "/", "한 ", "같은 ", "过",
	    "過", "坐", "隔壁", "隔壁的", "旁边", "旁边的", "附近", "附近的",
	    "对面", "对面的", "隣の", "近くの", "前の", "옆 ", "근처 ", NULL};

	return affix_end(s - left, left, list) > 0;
}

/*
 * Does the clause that goes on at s say that the thing is better than the
 * place, near it, or came after it?
 */
static int
is_beside(const char *s, size_t left)
{
	static const char *const list[] = {"보다", "옆", "근처", "앞", "旁",
	    "附近", "对面", "隔壁", "近く", "隣", "より", "後", NULL};
	static const char *const stops[] = {"，", "。", "！", "、", "；", ",",
	    ".", "!", "\n", NULL};
	size_t i, end = left < CLAUSE ? left : CLAUSE;

	for (i = 0; i < end && affix_begin(s + i, left - i, stops) == 0; i++)
		if (affix_begin(s + i, left - i, list) > 0)
			return 1;
	return 0;
}

/* Is it the speciality of the house that ends before s, or is called? */
static int
is_dish(const char *s, size_t left)
{
	static const char *const list[] = {"招牌的", "招牌", "名叫", "推荐的",
	    "点了一份", "点了", "主打的", "名物の", "看板メニューの", NULL};

	return affix_end(s - left, left, list) > 0;
}

/* Look at n bytes of letters or signs at byte `at`. */
static int
is_mask(const struct text *t, size_t at, size_t n, int korean)
{
	const char *s = t->raw + at;
	size_t left = t->len - at - n;

	if (left == 0 || is_compared(s, at) || (at > 0 && (unsigned char)
	    s[-1] < 0x80 && !ascii_in(s[-1], " \n\"(")))
		return 0;
	return (is_place(s + n, left, korean) && !is_beside(s + n, left)) ||
	    (!korean && (unsigned char)s[n] >= 0xe3 && is_dish(s, at));
}

/* Look for all rows of the sign, two of which are given, of `size` bytes. */
static void
rows(struct found *f, const struct text *t, const char *two, size_t size,
    int korean)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t n, i;

	for (; (p = piece_find(p, (size_t)(end - p), two, 2 * size)) != NULL;
	    p += n) {
		for (n = 2 * size; (size_t)(end - p) >= n + size && memcmp(
		    p + n, two, size) == 0;)
			n += size;
		if (n > LONGEST * size || !is_mask(t, (size_t)(p - t->raw), n,
		    korean))
			continue;
		i = placeholder_word_from(t, (size_t)(p - t->raw));
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			return;
		if (i >= t->n || !quote_has(t, i))
			placeholder_found(f, t, (size_t)(p - t->raw), n);
	}
}

void
placeholder_masks(struct found *f, const struct text *t)
{
	rows(f, t, "XX", 1, 0);
	rows(f, t, "OO", 1, 1);
	rows(f, t, "××", 2, 0);
	rows(f, t, "ㅇㅇ", 3, 1);
	rows(f, t, "某某", 3, 0);
	if ((t->marks & MARK_WIDE) != 0)
		rows(f, t, "ＸＸ", 3, 0);
}
