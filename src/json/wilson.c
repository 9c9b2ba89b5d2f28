#include "json/wilson.h"

#include <math.h>

#define Z 1.959963984540054 /* the normal quantile of 0.975 */

struct wilson
wilson(int64_t k, int64_t n)
{
	struct wilson w = {NAN, NAN, NAN};
	double p, m, half, scale;

	if (n <= 0)
		return w;
	p = (double)k / (double)n;
	scale = 1 + Z * Z / (double)n;
	m = p + Z * Z / (2 * (double)n);
	half = Z * sqrt(p * (1 - p) / (double)n +
	    Z * Z / (4 * (double)n * (double)n));
	w.share = p;
	/* at the ends rounding would leave something like -1e-18 */
	w.low = k == 0 ? 0 : (m - half) / scale;
	w.high = k == n ? 1 : (m + half) / scale;
	return w;
}

void
wilson_put(struct json_object *obj, int64_t k, int64_t n)
{
	struct wilson w = wilson(k, n);

	if (n <= 0) {
		json_put_null(obj, "share");
		json_put_null(obj, "low");
		json_put_null(obj, "high");
		return;
	}
	json_put_num(obj, "share", w.share);
	json_put_num(obj, "low", w.low);
	json_put_num(obj, "high", w.high);
}
