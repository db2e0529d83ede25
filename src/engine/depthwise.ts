/** Sizes of a depthwise convolution, channels last. */
export interface Extent {
  readonly batch: number;
  readonly inRows: number;
  readonly inColumns: number;
  readonly channels: number;
  readonly outRows: number;
  readonly outColumns: number;
  readonly filterRows: number;
  readonly filterColumns: number;
  /** Output channels of an input channel. */
  readonly multiplier: number;
  readonly strideRows: number;
  readonly strideColumns: number;
  /** Rows and columns of zeros before the first. */
  readonly padRows: number;
  readonly padColumns: number;
}

/**
 * Gradient of the loss by the filter: for each weight the sum over images, output rows, output columns, each ascending,
 * of input times gradient. Products are exact and sums rounded in double precision, the result to float32 once.
 *
 * @param x shape [batch, inRows, inColumns, channels]
 * @param dy shape [batch, outRows, outColumns, channels × multiplier]
 * @returns shape [filterRows, filterColumns, channels, multiplier]
 */
export function depthwiseFilterGradient(extent: Extent, x: Float32Array, dy: Float32Array): Float32Array {
  const outputs = extent.channels * extent.multiplier;
  const sums = new Float64Array(extent.filterRows * extent.filterColumns * outputs);
  eachMeeting(extent, (input, output, weight) => {
    for (let channel = 0; channel < extent.channels; channel++) {
      const value = x[input + channel] ?? NaN;
      for (let one = channel * extent.multiplier; one < (channel + 1) * extent.multiplier; one++) {
        sums[weight + one] = (sums[weight + one] ?? NaN) + value * (dy[output + one] ?? NaN);
      }
    }
  });
  return Float32Array.from(sums);
}

/**
 * Gradient of the loss by the input: for each of its elements the sum over output rows, output columns and the channels
 * that it feeds, each ascending, of gradient times weight; rounded as the filter's gradient is.
 *
 * @param dy shape [batch, outRows, outColumns, channels × multiplier]
 * @param filter shape [filterRows, filterColumns, channels, multiplier]
 * @returns shape [batch, inRows, inColumns, channels]
 */
export function depthwiseInputGradient(extent: Extent, dy: Float32Array, filter: Float32Array): Float32Array {
  const sums = new Float64Array(extent.batch * extent.inRows * extent.inColumns * extent.channels);
  eachMeeting(extent, (input, output, weight) => {
    for (let channel = 0; channel < extent.channels; channel++) {
      let sum = sums[input + channel] ?? NaN;
      for (let one = channel * extent.multiplier; one < (channel + 1) * extent.multiplier; one++) {
        sum += (dy[output + one] ?? NaN) * (filter[weight + one] ?? NaN);
      }
      sums[input + channel] = sum;
    }
  });
  return Float32Array.from(sums);
}

/**
 * Calls for every output place and every place of the filter under which there is input, images first, with the index of
 * the first channel in each array.
 */
function eachMeeting(extent: Extent, meet: (input: number, output: number, weight: number) => void): void {
  const { batch, inRows, inColumns, channels, outRows, outColumns, filterRows, filterColumns, multiplier } = extent;
  const outputs = channels * multiplier;
  let output = 0;
  for (let image = 0; image < batch; image++) {
    for (let outRow = 0; outRow < outRows; outRow++) {
      for (let outColumn = 0; outColumn < outColumns; outColumn++) {
        const top = outRow * extent.strideRows - extent.padRows;
        const left = outColumn * extent.strideColumns - extent.padColumns;
        for (let row = Math.max(0, -top); row < Math.min(filterRows, inRows - top); row++) {
          for (let column = Math.max(0, -left); column < Math.min(filterColumns, inColumns - left); column++) {
            const input = ((image * inRows + top + row) * inColumns + left + column) * channels;
            meet(input, output, (row * filterColumns + column) * outputs);
          }
        }
        output += outputs;
      }
    }
  }
}
