import { add, addRowProduct } from '../engine/plain/products.js';
import { softmax } from '../engine/plain/softmax.js';
import { PIXEL_VALUES } from '../recipe.js';
import type { PageModel } from '../report/page/page-data.js';

/** The trained model. */
export interface Network extends PageModel {
  /** kernel₁ [inputs, units], bias₁ [units], kernel₂, bias₂, … */
  readonly weights: readonly Float32Array[];
}

/** A model with its weights. @param base64 of little-endian float32, one parameter after the other */
export function networkOf({ layers }: PageModel, base64: string): Network {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const next = (length: number): Float32Array =>
    Float32Array.from({ length }, () => {
      at += Float32Array.BYTES_PER_ELEMENT;
      return view.getFloat32(at - Float32Array.BYTES_PER_ELEMENT, true);
    });
  return { layers, weights: layers.flatMap(({ inputs, units }) => [next(inputs * units), next(units)]) };
}

/**
 * Class probabilities of an image, with the arithmetic of the engines: float32, in the order in which they predict.
 *
 * @param image one byte a pixel, 255 is ink
 */
export function predict({ layers, weights }: Network, image: Uint8Array): Float32Array {
  let values = Float32Array.from(image, (byte) => PIXEL_VALUES[byte] ?? NaN);
  for (const [index, { inputs, units, activation }] of layers.entries()) {
    const kernel = weights[2 * index] ?? new Float32Array();
    const bias = weights[2 * index + 1] ?? new Float32Array();
    // Where TensorFlow.js fuses bias and ReLU into the product, the sums start from the bias; else it is added last.
    const output = activation === 'relu' ? Float32Array.from(bias) : new Float32Array(units);
    addRowProduct(output, 0, values, 0, kernel, inputs, units);
    if (activation === 'softmax') {
      add(output, 0, bias, 0, units);
      softmax(output, 0, units);
    } else {
      for (const [unit, sum] of output.entries()) if (!(sum > 0)) output[unit] = 0;
    }
    values = output;
  }
  return values;
}
