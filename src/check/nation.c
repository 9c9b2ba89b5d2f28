#include "check/nation.h"

#include <string.h>

#include "text/ascii.h"

/* The value of the digits d[from .. from + n - 1]. */
static unsigned
value(const char *d, size_t from, size_t n)
{
	unsigned v = 0;

	while (n-- > 0)
		v = v * 10 + (unsigned)(d[from++] - '0');
	return v;
}

static int
is_day(unsigned month, unsigned day)
{
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* United States: area, group and serial number, none of them zero. */
static int
is_ssn(const char *d)
{
	unsigned area = value(d, 0, 3);

	return area != 0 && area != 666 && area < 900 &&
	    value(d, 3, 2) != 0 && value(d, 5, 4) != 0;
}

/* United Kingdom: HMRC's prefixes. */
static int
is_nino(const char *s)
{
	static const char never[] = "BGGBNKKNTNNTZZ";
	size_t i;

	if (ascii_in(s[0], "DFIQUV") || ascii_in(s[1], "DFIOQUV"))
		return 0;
	for (i = 0; i + 1 < sizeof(never); i += 2)
		if (memcmp(never + i, s, 2) == 0)
			return 0;
	return s[8] <= 'D';
}

/* France: NIR, key of 97; Corsica's 2A counts as 19, its 2B as 18. */
static int
is_nir(const char *s)
{
	unsigned long long n = 0;
	size_t i;
	char d[16];

	memcpy(d, s, 15);
	if (d[5] == '2' && (d[6] == 'A' || d[6] == 'B')) {
		d[5] = '1';
		d[6] = s[6] == 'A' ? '9' : '8';
	}
	for (i = 0; i < 13; i++) {
		if (d[i] < '0' || d[i] > '9')
			return 0;
		n = n * 10 + (unsigned)(d[i] - '0');
	}
	return (d[0] == '1' || d[0] == '2') && value(d, 3, 2) >= 1 &&
	    97 - n % 97 == value(d, 13, 2);
}

/* Spain: DNI, its letter by the remainder of 23. */
static int
is_dni(const char *s)
{
	return s[8] == "TRWAGMYFPDXBNJZSQVHLCKE"[value(s, 0, 8) % 23];
}

/* Spain: NIE, the same with X, Y or Z for the first digit. */
static int
is_nie(const char *s)
{
	char d[9];

	if (!ascii_in(s[0], "XYZ"))
		return 0;
	memcpy(d, s, 9);
	d[0] = (char)('0' + s[0] - 'X');
	return is_dni(d);
}

/* Italy: codice fiscale, the sum of odd and even places. */
static int
is_fiscale(const char *s)
{
	static const unsigned char odd[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21,
	    2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
	unsigned sum = 0, v;
	size_t i;

	for (i = 0; i < 15; i++) {
		v = (unsigned)(s[i] <= '9' ? s[i] - '0' : s[i] - 'A');
		sum += i % 2 == 0 ? odd[v] : v;
	}
	return ascii_in(s[8], "ABCDEHLMPRST") &&
	    s[15] == (char)('A' + sum % 26);
}

/* Germany: ISO 7064, mod 11,10; one digit stands twice or three times. */
static int
is_steuer_id(const char *d)
{
	unsigned rest = 10, sum, count[10] = {0}, i, twice = 0;

	for (i = 0; i < 10; i++) {
		count[d[i] - '0']++;
		sum = ((unsigned)(d[i] - '0') + rest) % 10;
		rest = (sum == 0 ? 10 : sum) * 2 % 11;
	}
	for (i = 0; i < 10; i++) {
		twice += count[i] > 1;
		if (count[i] > 3)
			return 0;
	}
	return d[0] != '0' && twice == 1 &&
	    (11 - rest) % 10 == (unsigned)(d[10] - '0');
}

/* The sum of n digits, each times its weight. */
static unsigned
weighed(const char *d, const char *weights, size_t n)
{
	unsigned sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += (unsigned)(d[i] - '0') *
		    (unsigned)(weights[i] <= '9' ? weights[i] - '0' :
			weights[i] - 'a' + 10);
	return sum;
}

/* Brazil: CPF, two check digits of 11. */
static int
is_cpf(const char *d)
{
	unsigned a = weighed(d, "a98765432", 9) * 10 % 11 % 10;
	unsigned b = weighed(d, "ba98765432", 10) * 10 % 11 % 10;

	return a == value(d, 9, 1) && b == value(d, 10, 1);
}

/* China: born 18xx to 20xx; the last sign, X for ten, makes 1 of 11. */
static int
is_china(const char *s)
{
	unsigned last = s[17] == 'X' ? 10 : (unsigned)(s[17] - '0');

	return last <= 10 && value(s, 6, 2) >= 18 && value(s, 6, 2) <= 20 &&
	    is_day(value(s, 10, 2), value(s, 12, 2)) &&
	    (weighed(s, "79a584216379a5842", 17) + last) % 11 == 1;
}

/* Korea: date of birth, then sex and century. */
static int
is_korea(const char *d)
{
	return is_day(value(d, 2, 2), value(d, 4, 2)) && d[6] >= '1' &&
	    d[6] <= '8';
}

/* Turkey: two check digits. */
static int
is_turkey(const char *d)
{
	unsigned odd = weighed(d, "101010101", 9);
	unsigned even = weighed(d, "01010101", 8);

	return d[0] != '0' &&
	    (7 * odd + 9 * even) % 10 == value(d, 9, 1) &&
	    weighed(d, "1111111111", 10) % 10 == value(d, 10, 1);
}

/* Poland: PESEL, born in the month given, check digit of 10. */
static int
is_pesel(const char *d)
{
	return is_day(value(d, 2, 2) % 20, value(d, 4, 2)) &&
	    (10 - weighed(d, "1379137913", 10) % 10) % 10 == value(d, 10, 1);
}

/* Romania: CNP, check digit of 11, ten written as 1. */
static int
is_cnp(const char *d)
{
	unsigned rest = weighed(d, "279146358279", 12) % 11;

	return d[0] >= '1' && d[0] <= '8' &&
	    is_day(value(d, 3, 2), value(d, 5, 2)) &&
	    (rest == 10 ? 1 : rest) == value(d, 12, 1);
}

/* The Netherlands: BSN, its sum with the last digit taken off is 0 of 11. */
static int
is_bsn(const char *d)
{
	return (weighed(d, "98765432", 8) + 10 * value(d, 8, 1)) % 11 == 0 &&
	    value(d, 0, 8) != 0;
}

const struct nation nations[NATIONS] = {
	{"social security number (US)", "DDDDDDDDD", "324", is_ssn, SPACED},
	{"national insurance number (UK)", "LLDDDDDDL", "", is_nino, BARE},
	{"NIR (France)", "DDDDDXXDDDDDDDD", "", is_nir, BARE},
	{"DNI (Spain)", "DDDDDDDDL", "", is_dni, BARE},
	{"NIE (Spain)", "LDDDDDDDL", "", is_nie, BARE},
	{"codice fiscale (Italy)", "LLLLLLDDLDDLDDDL", "", is_fiscale, BARE},
	{"tax number (Germany)", "DDDDDDDDDDD", "2333", is_steuer_id, SPACED},
	{"CPF (Brazil)", "DDDDDDDDDDD", "3332", is_cpf, SPACED},
	{"identity number (China)", "DDDDDDDDDDDDDDDDDX", "", is_china, BARE},
	{"resident number (Korea)", "DDDDDDDDDDDDD", "67", is_korea, SPACED},
	{"identity number (Turkey)", "DDDDDDDDDDD", "", is_turkey, NAMED},
	{"PESEL (Poland)", "DDDDDDDDDDD", "", is_pesel, NAMED},
	{"CNP (Romania)", "DDDDDDDDDDDDD", "", is_cnp, NAMED},
	{"BSN (Netherlands)", "DDDDDDDDD", "", is_bsn, NAMED},
};
