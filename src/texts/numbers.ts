/** How a language writes numbers. */
export interface Numbers {
  /** A count: `60,000`. */
  count(value: number): string;
  /** A fraction with exactly this many decimals: `0.9759`. */
  decimal(value: number, decimals: number): string;
  /** A number with all its digits: `0.97`. */
  exact(value: number): string;
  /** A number with three significant digits: `0.0123`, and `2.98E-8` where that would be long. */
  short(value: number): string;
  /** A share of one: `97.6 %`. */
  percent(share: number, decimals: number): string;
}

/** @param locale a BCP 47 tag, of which Node carries the data */
export function numbersIn(locale: string): Numbers {
  const decimal = (value: number, decimals: number): string =>
    value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return {
    count: (value) => value.toLocaleString(locale),
    decimal,
    exact: (value) => value.toLocaleString(locale, { maximumFractionDigits: 20 }),
    short: (value) =>
      value.toLocaleString(locale, {
        maximumSignificantDigits: 3,
        notation: value !== 0 && Math.abs(value) < 1e-4 ? 'scientific' : 'standard',
      }),
    percent: (share, decimals) => `${decimal(100 * share, decimals)} %`,
  };
}
