/*
 * A dot without a blank behind it is a slip of many people, so what stands
 * behind it must be a domain, and one that is a word proves nothing yet.
 */
#include "check/host.h"

#include <string.h>
#include <strings.h>

enum { DOMAIN = 253, TOP = 8 };

static const char firm[] =
    " com net org info biz edu gov mobi xyz uk nl pl br ru eu ca ch cz dk fi fr"
    " gr hu ie jp kr cn mx pt sk ua za nz ae bg by cl hk hr ke kz lt lv ng ph"
    " pk rs sg th tw uy uz vn ly gg ee gl cc рф ";

static const char word[] =
    " ac ad af ag ai al am ar as at au az ba be bo bs bz cd ci co cr cy de do"
    " ec eg es et fm fo ge gh gs gt hn id il im in io iq ir is it jo kg kh ki"
    " kw la lb li lk lu ma mc md me mg mk ml mn ms mt mu mv my mz na ne ni no"
    " np nu om pa pe pr ps pw py qa re ro sa sc sd se sh si sm sn so st su sv"
    " tc tj tk tl tm tn to tr tt tv tz ug us va vc ve vg vi ws yt zm zw"
    " app art blog click cloud club dev digital email fun icu life link live"
    " ltd media news one online page pro shop site space store tech top travel"
    " vip website wiki win work world zone ";

/* Labels before that of a country that say what kind of host it is. */
static const char kinds[] = " ac co com edu gov gob gouv net nom or org ";

static const char known[] =
    " aliexpress allegro amazon airbnb agoda apple bol booking bestbuy"
    " cdiscount check24 costco craigslist ebay etsy expedia facebook"
    " goodreads google hotels hostelworld idealo imdb instagram kayak"
    " mercadolibre mercadolivre netflix newegg otto ozon paypal pinterest"
    " reddit skyscanner target temu tripadvisor trip trivago trustpilot"
    " udemy walmart wikipedia yelp youtube zalando ";

int
host_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9');
}

int
host_char(char c)
{
	return host_alnum(c) || c == '-' || (unsigned char)c >= 0x80;
}

size_t
host_len(const char *s, size_t max)
{
	size_t i = 0, from, end = 0, labels = 0, letters;

	if (max > DOMAIN)
		max = DOMAIN;
	while (i < max && host_char(s[i]) && s[i] != '-') {
		letters = 1;
		for (from = i; i < max && host_char(s[i]); i++)
			letters &= s[i] > '9' || (unsigned char)s[i] >= 0x80;
		if (++labels > 1 && i - from >= 2 && letters)
			end = i;
		if (i >= max || s[i] != '.')
			break;
		i++;
	}
	return end;
}

/* Is the label of n bytes at s in the list?  It has small letters. */
static int
is_in(const char *list, const char *s, size_t n)
{
	char key[32] = " ";
	size_t i;

	if (n + 3 > sizeof(key))
		return 0;
	for (i = 0; i < n; i++)
		key[i + 1] = s[i] >= 'A' && s[i] <= 'Z' ?
		    (char)(s[i] | 0x20) : s[i];
	key[n + 1] = ' ';
	return strstr(list, key) != NULL;
}

/* The last label of the n bytes at s; its length in *len. */
static const char *
last_label(const char *s, size_t n, size_t *len)
{
	const char *dot = memrchr(s, '.', n);
	const char *label = dot != NULL ? dot + 1 : s;

	*len = (size_t)(s + n - label);
	return label;
}

enum host_top
host_top(const char *s, size_t n)
{
	size_t len;
	const char *top = last_label(s, n, &len);

	/* "end.The" */
	if (len < 2 || len > TOP || (top[0] < 'a') != (top[1] < 'a'))
		return HOST_NO;
	return is_in(firm, top, len) ? HOST_FIRM :
	    is_in(word, top, len) ? HOST_WORD : HOST_NO;
}

/* Bytes of the n at s without the labels that name no site: x of x.co.uk. */
static size_t
site_len(const char *s, size_t n)
{
	size_t top, len;

	last_label(s, n, &top);
	n -= n > top ? top + 1 : n;
	last_label(s, n, &len);
	if (top == 2 && n > len && is_in(kinds, s + n - len, len))
		n -= len + 1;
	return n;
}

size_t
host_labels(const char *s, size_t n)
{
	size_t i, labels = 2, site = site_len(s, n);

	for (i = 0; i < site; i++)
		labels += s[i] == '.';
	return labels;
}

int
host_is_known(const char *s, size_t n)
{
	size_t len, site = site_len(s, n);
	const char *label = last_label(s, site, &len);
	const char *dash = memrchr(label, '-', len);

	/* "a product-amazon.com" has a dash */
	if (dash != NULL) {
		len -= (size_t)(dash + 1 - label);
		label = dash + 1;
	}
	return is_in(known, label, len);
}
