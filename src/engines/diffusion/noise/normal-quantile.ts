/**
 * Coefficients of Wichura's algorithm AS 241, PPND16 (Applied Statistics 37, 1988), highest power first. Its third part,
 * for probabilities below e⁻²⁵, is left out: 32 bits do not reach there.
 */
const CENTRE_NUMERATOR = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
];
const CENTRE_DENOMINATOR = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
];
const TAIL_NUMERATOR = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const TAIL_DENOMINATOR = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const CENTRE = 0.425;
const TAIL_SHIFT = 1.6;

const SERIES_TERMS = 12;

/**
 * The value that a standard normal variable stays below with the given probability, between e⁻²⁵ and 1 − e⁻²⁵. Basic
 * arithmetic and square roots only, so every machine gets the same bits.
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= CENTRE) {
    const r = CENTRE * CENTRE - q * q;
    return (q * polynomial(CENTRE_NUMERATOR, r)) / polynomial(CENTRE_DENOMINATOR, r);
  }
  const r = Math.sqrt(-naturalLogarithm(q < 0 ? probability : 1 - probability)) - TAIL_SHIFT;
  const value = polynomial(TAIL_NUMERATOR, r) / polynomial(TAIL_DENOMINATOR, r);
  return q < 0 ? -value : value;
}

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

/** `Math.log` may differ between machines; this series for the inverse hyperbolic tangent does not. */
function naturalLogarithm(x: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent--;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let k = SERIES_TERMS; k >= 0; k--) sum = sum * s * s + 1 / (2 * k + 1);
  return exponent * Math.LN2 + 2 * s * sum;
}
