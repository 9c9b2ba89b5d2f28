/*
 * Rule placeholder: Chinese, Japanese and Korean.
 *
 * There brackets of all kinds hold titles (《红楼梦》, <기생충>) and headings
 * (【环境】), so what is inside must be a word for a name or for the end of a
 * way: 商品名, 软件名称, 호텔명, 出发地.  Round ones must say that it is to be
 * filled in, or have one behind them that goes on as behind a noun.
 */
#include <stdint.h>
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/quote.h"

enum {
	SPAN = 60,  /* bytes between brackets */
	LEAST = 6,
	KOREAN = 9, /* the same with a word for a name in Korean */
	BRIEF = 27,  /* at most, to be an order */
	GENERAL = 12 /* and between round ones */
};

/* What kind a bracket is, as its ASCII likes are; 't': that of titles. */
struct pair {
	const char *open;
	const char *close;
	char kind;
};

/* Is it a word for a name, as forms have it? */
static int
is_naming(const char *s, size_t len)
{
	static const char *const names[] = {"名称", "名稱", "姓名", "标题",
	    "標題", "型号", "型號", "全称", "全稱", "이름", "성함", NULL};
	static const char *const chinese[] = {"名", NULL};
	static const char *const korean[] = {"명", NULL};
	static const char *const tongues[] = {"英文", "中文", "日文", "外文",
	    "日本", "英語", NULL};
	static const char *const others[] = {"有名", "著名", "知名", "无名",
	    "無名", "同名", "匿名", "署名", "命名", "第一名", "几名", "혁명",
	    "운명", "증명", "설명", "생명", "문명", "유명", "투명", "발명",
	    "조명", "누명", "비명", "사명", "수명", "분명", "선명", "실명",
	    "익명", "별명", "서명", "너의 이름", "나의 이름", NULL};

	return affix_begin(s, len, tongues) == 0 &&
	    affix_end(s, len, others) == 0 &&
	    (affix_end(s, len, names) > 0 || affix_end(s, len, chinese) > 0 ||
	    (len >= KOREAN && affix_end(s, len, korean) > 0));
}

/* Is it an end of a way, or who made a thing? */
static int
is_role(const char *s, size_t len)
{
	static const char *const roles[] = {"城市", "酒店", "餐厅", "国家",
	    "颜色", "年份", "月份", "数字",
	    "金额", "价格", "数量", "地点", "地址", "人数", "天数", "时间",
	    "商品", "产品", "金額", "価格", "地名", "人数", "日付", "금액",
	    "가격", "장소", "지역", "都市", "国名", "도시", "국가",
	    "색상", "숫자", "날짜",
	    "出发地", "目的地", "出發地",
	    "购买平台", "平台", "使用时长", "时长", "购买时间", "门店",
	    "店铺", "课程", "医生", "医院", "学校", "教练", "老师", "菜品",
	    "菜名", "作者", "导演", "演员", "主角", "车型", "里程", "月数",
	    "料金", "期間", "店舗", "購入先", "機種", "担当者", "価格帯",
	    "出発地", "到着地", "出发城市", "到达城市", "品牌",
	    "출발지", "도착지", "목적지", "여행지", "제조사", "판매자",
	    "제품", "메뉴", "인원수", "인원", "기간", "횟수", "지점",
	    "나이", "요일", NULL};

	return affix_whole(s, len, roles);
}

/* Is it what heads a part of a review, too, if brackets are wide: 【尺码】? */
static int
is_measure(const char *s, size_t len)
{
	static const char *const list[] = {"身高", "体重", "尺码", "年龄",
	    "房型", "口味", "房间类型", "部屋タイプ", "客室タイプ", "プラン",
	    "身長", "年齢", "サイズ", "カラー", "人名", "駅名", "객실",
	    "사이즈", "몸무게", "客室", "菜系", "景点", "路线", NULL};

	return affix_whole(s, len, list);
}

/* Is it said to be filled in? */
static int
is_to_fill(const char *s, size_t len)
{
	static const char *const here[] = {"此处", "这里填", "此處", "在此填",
	    NULL};
	static const char *const order[] = {"请填写", "填写", "填入", NULL};
	static const char *const last[] = {"名を入力", "を記入", "を挿入",
	    "名を入れる", "名を入れてください", "を入力してください",
	    "名をここに", "기입", "기재", "이름 입력", "이름 삽입",
	    "이름 확인 필요", NULL};

	return (len <= BRIEF && (affix_begin(s, len, here) > 0 ||
	    (affix_begin(s, len, order) > 0 && is_naming(s, len)))) ||
	    affix_end(s, len, last) > 0;
}

/* Does the text go on at s with a particle or a unit, as behind a noun? */
static int
has_particle(const char *s, size_t len)
{
	static const char *const list[] = {"을 ", "를 ", "은 ", "는 ", "이 ",
	    "가 ", "의 ", "에 ", "에서 ", "까지 ", "로 ", "와 ", "과 ", "도 ",
	    "명 ", "명이 ", "명과 ", "개월 ", "일 ", "번 ", "원 ", "원에 ",
	    "시간 ", "박 ",
	    "から", "まで", "へ", NULL};

	return affix_begin(s, len, list) > 0;
}

/* Does the text that begins at `first` go on to p without a mark or blank? */
static int
is_within(const char *p, const char *first)
{
	unsigned char c = p - first > 2 ? (unsigned char)p[-3] : 0;

	return (c > 0xe3 && c < 0xef) ||
	    (c == 0xe3 && (unsigned char)p[-2] > 0x80); /* no 、 */
}

/* Are the len bytes at s, with a bracket of the kind around them, a gap? */
static int
is_gap(const struct text *t, char kind, size_t open, const char *s,
    size_t len, size_t close)
{
	static const char *const titles[] = {"片名", "书名", "書名", "剧名",
	    "电影名", "电影名称", "作品名", "小说名", "歌名", "标题", "XXX",
	    "XX", "제목", "영화명", "작품명", NULL};
	const char *after = s + len + close;
	size_t left = t->len - (size_t)(after - t->raw);
	int within = is_within(s - open, t->raw), goes_on;

	if (kind == 't')
		return affix_whole(s, len, titles);
	goes_on = has_particle(after, left);
	if (kind == '(')
		return is_to_fill(s, len) || (len >= GENERAL && (within ||
		    goes_on) && is_naming(s, len));
	return is_naming(s, len) || ((is_role(s, len) || (open == 1 &&
	    is_measure(s, len))) && (kind == '{' || goes_on || within));
}

int
placeholder_is_wide(const struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at;

	return len >= LEAST + 2 && len <= SPAN + 2 &&
	    (unsigned char)s[len - 2] >= 0x80 &&
	    is_gap(t, *s, 1, s + 1, len - 2, 1);
}

/* Does a list of ours have what is inside of ［ ］, of len bytes at s? */
static int
is_listed(const struct rule *r, const struct text *t, const char *s,
    size_t len)
{
	size_t i = placeholder_word_from(t, (size_t)(s - t->raw));

	return i < t->n && t->raw + t->words[i].at < s + len &&
	    (placeholder_is(r, WITHIN, t, i) || placeholder_is(r, HEAD, t, i));
}

/* Is it a small noun that forms ask for, as in 〈host names〉? */
static int
is_small_noun(const struct rule *r, const struct text *t, const char *s,
    size_t len)
{
	size_t i = placeholder_word_from(t, (size_t)(s - t->raw)), end = i;

	if (*s < 'a' || *s > 'z')
		return 0;
	while (end < t->n && t->raw + t->words[end].at < s + len)
		end++;
	return end > i && end < i + 4 && placeholder_is_small(t, end - 1) &&
	    (placeholder_is(r, HEAD, t, end - 1) ||
	    placeholder_is(r, KIND, t, end - 1)) &&
	    !placeholder_has(r, NEVER, t, i, end) && !quote_has(t, i);
}

/* Look at all brackets of a pair; each is closed soon or is none. */
static void
brackets(const struct rule *r, struct found *f, const struct text *t,
    const struct pair *pair)
{
	const char *p = t->raw, *end = t->raw + t->len, *to;
	size_t n = strlen(pair->open), m = strlen(pair->close), left, len;

	while ((p = piece_find(p, (size_t)(end - p), pair->open, n)) != NULL) {
		p += n;
		left = (size_t)(end - p);
		to = piece_find(p, left < SPAN ? left : SPAN, pair->close, m);
		if (to == NULL || to == p)
			continue;
		len = (size_t)(to - p);
		if (is_gap(t, pair->kind, n, p, len, m) ||
		    (pair->kind == '[' && is_listed(r, t, p, len)) ||
		    (pair->kind == 't' && is_small_noun(r, t, p, len)))
			placeholder_found(f, t, (size_t)(p - t->raw) - n,
			    len + n + m);
	}
}

/* Is the sign at p, written twice, no part of a row of signs: "●●○○"? */
static int
is_alone(const struct text *t, const char *p)
{
	const char *end = t->raw + t->len, *after = p + 6;

	if (end - after >= 3 && memcmp(after, p, 3) == 0)
		after += 3;
	if (p - t->raw >= 3 && (memcmp(p - 3, p, 3) == 0 ||
	    (unsigned char)p[-3] == 0xe2))
		return 0;
	return after < end && (unsigned char)*after > 0xe2;
}

/*
 * Which of the 64 characters that begin with the bytes a, b a text has, bit by
 * bit.
 */
static uint64_t
signs_of(const struct text *t, unsigned char a, unsigned char b)
{
	const char *p = t->raw, *end = t->raw + t->len;
	uint64_t bits = 0;

	for (; (p = memchr(p, a, (size_t)(end - p))) != NULL; p++)
		if (end - p > 2 && (unsigned char)p[1] == b)
			bits |= UINT64_C(1) << (p[2] & 63);
	return bits;
}

/* Has it one of the signs of circles() that begin with E2, or one like them? */
static int
has_shape(const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;

	for (; (p = memchr(p, 0xe2, (size_t)(end - p))) != NULL; p++)
		if (end - p > 2 && (p[1] == '\x96' || p[1] == '\x97'))
			return 1;
	return 0;
}

/* Signs that stand for a name in Japanese and Korean: 〇〇 */
static void
circles(struct found *f, const struct text *t)
{
	static const char *const twice[] = {"〇〇", "○○", "◯◯", "△△", "●●"};
	const char *p, *end = t->raw + t->len;
	size_t i;

	for (i = 0; i < sizeof(twice) / sizeof(twice[0]); i++)
		for (p = t->raw; (p = piece_find(p, (size_t)(end - p), twice[i],
		    6)) != NULL; p += 6)
			if (is_alone(t, p)) {
				placeholder_found(f, t, (size_t)(p - t->raw),
				    6);
				break;
			}
}

/* Is the character s, all of whose kind are in bits, one of them? */
static int
is_among(const char *s, uint64_t bits)
{
	return (bits >> (s[2] & 63) & 1) != 0;
}

/* Bytes that the brackets begin with. */
static const unsigned char leads[][2] = {
	{0xe3, 0x80}, {0xef, 0xbc}, {0xef, 0xbd}, {0xe2, 0x80}, {0xe2, 0x9f}
};

enum { LEADS = sizeof(leads) / sizeof(leads[0]) };

/* Is the sign, that begins as one of them, in a text that has these bits? */
static int
has_sign(const char *sign, const uint64_t *bits)
{
	size_t i;

	for (i = 0; i < LEADS; i++)
		if ((unsigned char)sign[0] == leads[i][0] &&
		    (unsigned char)sign[1] == leads[i][1])
			return is_among(sign, bits[i]);
	return 0;
}

void
placeholder_wide(const struct rule *r, struct found *f, const struct text *t)
{
	static const struct pair pairs[] = {
		{"\xef\xbc\xbb", "\xef\xbc\xbd", '['}, {"【", "】", '<'},
		{"〔", "〕", '<'}, {"＜", "＞", '<'}, {"（", "）", '('},
		{"《", "》", 't'}, {"〈", "〉", 't'}, {"｛", "｝", '{'},
		{"‹", "›", '['}, {"⟨", "⟩", '['},
	};
	uint64_t bits[LEADS] = {0};
	size_t i;

	for (i = 0; i < LEADS; i++)
		if ((t->marks & (leads[i][0] == 0xe2 ? MARK_SYMBOL :
		    MARK_WIDE)) != 0)
			bits[i] = signs_of(t, leads[i][0], leads[i][1]);
	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (has_sign(pairs[i].open, bits))
			brackets(r, f, t, &pairs[i]);
	if (has_sign("〇", bits) || has_shape(t))
		circles(f, t);
}
