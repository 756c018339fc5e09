// Black-Scholes and binomial options.
#include "args.h"

INLINE float normal(float x) {
	float k = 1 / (1 + 0.2316419f * fabsf(x));
	float poly = k * (0.319381530f + k * (-0.356563782f + k * (1.781477937f + k * (-1.821255978f + k * 1.330274429f))));
	float w = 0.39894228f * expf(-0.5f * x * x) * poly;
	return x > 0 ? 1 - w : w;
}

// f: rate, volatility; p: stock, strike, years, call, put.
void black_scholes(const args *a, int64_t lo, int64_t hi) {
	const float *stock = P(float, 0), *strike = P(float, 1), *years = P(float, 2);
	float *restrict call = P(float, 3), *restrict put = P(float, 4);
	float rate = a->f[0], volatility = a->f[1];
	SIMD
	for (int64_t i = lo; i < hi; i++) {
		float s = stock[i], x = strike[i], y = years[i];
		float spread = volatility * sqrtf(y);
		float d1 = (logf(s / x) + (rate + 0.5f * volatility * volatility) * y) / spread;
		float d2 = d1 - spread;
		float n1 = normal(d1), n2 = normal(d2);
		float later = x * expf(-rate * y);
		call[i] = s * n1 - later * n2;
		put[i] = later * (1 - n2) - s * (1 - n1);
	}
}

#define STEPS 64

// f: rate, volatility; p: stock, strike, years, call.
#ifndef VECTOR
void binomial(const args *a, int64_t lo, int64_t hi) {
	const float *stock = P(float, 0), *strike = P(float, 1), *years = P(float, 2);
	float *restrict call = P(float, 3);
	for (int64_t i = lo; i < hi; i++) {
		float step = years[i] / STEPS;
		float up = expf(a->f[1] * sqrtf(step)), discounted = expf(-a->f[0] * step);
		float down = 1 / up, chance = (1 / discounted - down) / (up - down);
		float p = chance * discounted, q = (1 - chance) * discounted;
		float value[STEPS + 1], price = stock[i];
		for (int k = 0; k < STEPS; k++) price *= down;
		for (int k = 0; k <= STEPS; k++) {
			value[k] = greater(price - strike[i], 0);
			price *= up * up;
		}
		for (int n = STEPS; n > 0; n--)
			for (int k = 0; k < n; k++) value[k] = q * value[k] + p * value[k + 1];
		call[i] = value[0];
	}
}
#else
// Sixteen trees at once; a last block that is not full repeats its last option.
void binomial(const args *a, int64_t lo, int64_t hi) {
	const float *stock = P(float, 0), *strike = P(float, 1), *years = P(float, 2);
	float *restrict call = P(float, 3);
	for (int64_t i = lo; i < hi; i += LANES) {
		union { float f[LANES]; lanes v; } price, up, down, p, q, x, first;
		SIMD
		for (int l = 0; l < LANES; l++) {
			int64_t at = i + l < hi ? i + l : hi - 1;
			float step = years[at] / STEPS;
			up.f[l] = expf(a->f[1] * sqrtf(step));
			float discounted = expf(-a->f[0] * step);
			down.f[l] = 1 / up.f[l];
			float chance = (1 / discounted - down.f[l]) / (up.f[l] - down.f[l]);
			p.f[l] = chance * discounted;
			q.f[l] = (1 - chance) * discounted;
			price.f[l] = stock[at];
			x.f[l] = strike[at];
		}
		lanes value[STEPS + 1], at = price.v, more = up.v * up.v, none = {0};
		for (int k = 0; k < STEPS; k++) at *= down.v;
		for (int k = 0; k <= STEPS; k++) {
			value[k] = __builtin_elementwise_max(at - x.v, none);
			at *= more;
		}
		for (int n = STEPS; n > 0; n--) {
			lanes here = value[0];
			for (int k = 0; k < n; k++) {
				lanes next = value[k + 1];
				value[k] = q.v * here + p.v * next;
				here = next;
			}
		}
		first.v = value[0];
		for (int l = 0; l < LANES && i + l < hi; l++) call[i + l] = first.f[l];
	}
}
#endif
