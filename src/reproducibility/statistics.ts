import jStat from 'jstat';
import { max, mean, min, sampleStandardDeviation } from 'simple-statistics';

/** What a sample of numbers says of all those that it is a sample of. */
export interface Statistics {
  readonly mean: number;
  /** Of the sample, with n − 1 in the denominator. */
  readonly standardDeviation: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Where the mean of all lies, in so many of a hundred samples like this one. */
  readonly confidenceInterval: {
    /** 0.95 */
    readonly level: number;
    readonly low: number;
    readonly high: number;
  };
}

/** Values that the quantity can take at all. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** An accuracy is a share. */
export const ACCURACIES: Bounds = { least: 0, most: 1 };

/** A loss has no upper end. */
export const LOSSES: Bounds = { least: 0, most: Infinity };

/** How sure a confidence interval is. */
const LEVEL = 0.95;

/** Sums differ in their last digits by the order of what is summed; an accuracy of a million images has six. */
const DECIMALS = 12;
const HALF_WIDTH_DECIMALS = 8;

/**
 * Mean, standard deviation, extremes and the two-sided 95 % confidence interval of the mean by Student's t with n − 1
 * degrees of freedom: mean ± t · s / √n. (“Student”, 1908, “The probable error of a mean”.) The interval is cut where
 * the quantity ends. Mean and deviation are rounded to twelve decimals, half of the interval's width to eight: of t
 * jStat knows seven digits.
 *
 * @returns `null` of fewer than two values, which have no spread
 */
export function statisticsOf(values: readonly number[], { least, most }: Bounds): Statistics | null {
  if (values.length < 2) return null;
  const sample = [...values];
  const [centre, deviation] = [mean(sample), sampleStandardDeviation(sample)];
  const quantile = jStat.studentt.inv((1 + LEVEL) / 2, sample.length - 1);
  const half = rounded((quantile * deviation) / Math.sqrt(sample.length), HALF_WIDTH_DECIMALS);
  return {
    mean: rounded(centre),
    standardDeviation: rounded(deviation),
    minimum: min(sample),
    maximum: max(sample),
    confidenceInterval: {
      level: LEVEL,
      low: rounded(Math.max(least, centre - half)),
      high: rounded(Math.min(most, centre + half)),
    },
  };
}

function rounded(value: number, decimals = DECIMALS): number {
  return Number(value.toFixed(decimals));
}
