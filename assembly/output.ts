/** What the output layer's activations are worth: probabilities, loss, gradients, how many images are right. */
import { Layer, Plan, ROW } from './plan';
import { countCorrect, log, lossGradient, softmax } from './softmax';
import { transposeImages } from './transpose';

// @ts-ignore: decorator
@inline
function labelOf(plan: Plan, order: usize, image: u32, images: u32): i32 {
  return image < images ? <i32>load<u8>(plan.labels + load<u32>(order + (<usize>image << 2))) : -1;
}

/** Softmax and loss gradient of images [from, to). Returns how many were classified rightly. */
export function outputGradients(
  plan: Plan, output: Layer, order: usize, images: u32, from: u32, to: u32, scratch: usize,
): u32 {
  const minusInverseBatch = -(<f32>1 / <f32>images);
  let correct: u32 = 0;
  const padded = (output.units + 3) & ~3;
  for (let image = from; image < to; image += 4) {
    let labels = i32x4.splat(labelOf(plan, order, image, images));
    labels = i32x4.replace_lane(labels, 1, labelOf(plan, order, image + 1, images));
    labels = i32x4.replace_lane(labels, 2, labelOf(plan, order, image + 2, images));
    labels = i32x4.replace_lane(labels, 3, labelOf(plan, order, image + 3, images));
    transposeImages(output.activations + <usize>image * ROW, plan, output.units, scratch, false);
    softmax(scratch, output.units);
    correct += countCorrect(scratch, output.units, labels);
    lossGradient(scratch, output.units, labels, minusInverseBatch, plan.truth + (<usize>image << 2));
    for (let unit = output.units; unit < padded; unit++) v128.store(scratch + (<usize>unit << 4), f32x4.splat(0));
    // Padding: gradients must be 0, and are whatever label −1 gave.
    if (image + 4 > images) zeroLanes(scratch, padded, images - image);
    transposeImages(output.gradients + <usize>image * ROW, plan, output.units, scratch, true);
  }
  return correct;
}

function zeroLanes(columns: usize, units: u32, firstLane: u32): void {
  for (let unit: u32 = 0; unit < units; unit++) {
    for (let lane = firstLane; lane < 4; lane++) store<f32>(columns + (<usize>unit << 4) + (<usize>lane << 2), 0);
  }
}

/**
 * Mean of −log of the true labels' probabilities. These are clipped to at least 1e-7, so that a product of 32 of them is
 * a normal number, and one logarithm does for all.
 */
export function meanLoss(plan: Plan, images: u32): f32 {
  let sum: f64 = 0;
  for (let image: u32 = 0; image < images; ) {
    let product: f64 = 1;
    for (const end = min(image + 32, images); image < end; image++) {
      product *= <f64>load<f32>(plan.truth + (<usize>image << 2));
    }
    sum += log(product);
  }
  return <f32>(-sum / <f64>images);
}
