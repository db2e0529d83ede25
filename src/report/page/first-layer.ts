import { bytesPerImage, type ImageShape } from '../../image-shape.js';
import type { DenseLayer } from '../../topology/dense.js';
import type { Findings } from '../metrics.js';

/** A unit of the first layer as a picture. */
export interface UnitPicture {
  /** From 0. */
  readonly unit: number;
  /** The class whose sum this unit adds to most; where the first layer is the last one too, the class that it is. */
  readonly speaksFor: number | null;
  /** Red, green and blue, shape [rows, columns, 3]. */
  readonly pixels: Uint8Array;
}

/** Units that are shown. */
const MAX_UNITS = 64;

/** So many weights in a hundred are drawn paler than the strongest colour, which a single stray weight cannot take. */
const PERCENTILE = 0.995;

// Okabe and Ito's orange and blue, which people with any colour vision tell apart, around white.
const ADDS = [213, 94, 0] as const;
const TAKES = [0, 114, 178] as const;
const WHITE = 255;

/**
 * The weights of each unit of the first layer as a picture of the image's shape: of many units those to which the next
 * layer listens most (Euclidean norm of the weights that leave them).
 */
export function unitPictures({ model, training }: Pick<Findings, 'model' | 'training'>): UnitPicture[] {
  const weights = training.epochs.at(-1)?.weights;
  const layers = model.dense ?? [];
  const [first, next] = layers;
  const [kernel, , leaving] = weights ?? [];
  if (first === undefined || kernel?.length !== first.inputs * first.units) return [];
  const units = Array.from({ length: first.units }, (_, unit) => unit);
  const shown = next === undefined || leaving === undefined ? units : mostHeard(units, next, leaving);
  const arriving = shown.slice(0, MAX_UNITS).map((unit) => ({ unit, weights: column(kernel, first, unit) }));
  const scale = percentile(arriving.flatMap((one) => [...one.weights.map(Math.abs)]));
  return arriving.map((one) => ({
    unit: one.unit,
    speaksFor: classOf(one.unit, next, leaving, layers.length),
    pixels: coloured(one.weights, scale, model.imageShape),
  }));
}

function column(kernel: Float32Array, { inputs, units }: DenseLayer, unit: number): Float32Array {
  return Float32Array.from({ length: inputs }, (_, input) => kernel[input * units + unit] ?? 0);
}

/** The units by the norm of what leaves them, largest first. @param leaving shape [units, next.units] */
function mostHeard(units: readonly number[], next: DenseLayer, leaving: Float32Array): number[] {
  const norms = units.map((unit) => Math.hypot(...leaving.subarray(unit * next.units, (unit + 1) * next.units)));
  return [...units].sort((a, b) => (norms[b] ?? 0) - (norms[a] ?? 0) || a - b);
}

function classOf(
  unit: number,
  next: DenseLayer | undefined,
  leaving: Float32Array | undefined,
  layers: number,
): number | null {
  if (next === undefined || leaving === undefined) return unit;
  if (layers > 2) return null;
  const row = leaving.subarray(unit * next.units, (unit + 1) * next.units);
  return row.indexOf(row.reduce((most, weight) => Math.max(most, weight), -Infinity));
}

function percentile(sizes: number[]): number {
  const sorted = Float64Array.from(sizes).sort();
  return (sorted[Math.floor(PERCENTILE * (sorted.length - 1))] ?? 0) || 1;
}

/** Weights as colours: of grey images from blue by white to orange, of coloured ones each channel around middle grey. */
function coloured(weights: Float32Array, scale: number, shape: ImageShape): Uint8Array {
  const strengths = Array.from(weights, (weight) => Math.max(-1, Math.min(1, weight / scale)));
  if (shape.channels === 3) return Uint8Array.from(strengths, (strength) => Math.round(127.5 * (1 + strength)));
  const pixels = new Uint8Array(3 * bytesPerImage(shape));
  for (const [pixel, strength] of strengths.entries()) {
    const colour = strength < 0 ? TAKES : ADDS;
    pixels.set(
      colour.map((value) => Math.round(WHITE + (value - WHITE) * Math.abs(strength))),
      3 * pixel,
    );
  }
  return pixels;
}
