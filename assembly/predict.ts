/** Prediction as TensorFlow.js fuses it: sums of hidden layers start from the bias, the output layer adds it last. */
import { forwardDense } from './forward-dense';
import { forwardFirst } from './forward-first';
import { layerAt, Plan, ROW } from './plan';
import { softmax } from './softmax';
import { transposeImages } from './transpose';

/**
 * Class probabilities of images listed by `listImages`.
 *
 * @param order 0, 1, 2, …
 * @param images at most a batch
 * @param out float32 [images][classes]
 * @param scratch 16 bytes for each class, rounded up to four
 */
export function predict(
  plan: Plan,
  entries: usize,
  starts: usize,
  order: usize,
  images: u32,
  out: usize,
  scratch: usize,
): void {
  const depth = plan.layerCount;
  const first = layerAt(plan, 0);
  const padded = (images + 3) & ~3;
  const fused = depth > 1;
  for (let block: u32 = 0; block < first.blocks; block++) {
    forwardFirst(plan, first, entries, starts, order, images, block, 0, padded, fused, fused);
  }
  for (let l: u32 = 1; l < depth; l++) {
    const hidden = l + 1 < depth;
    forwardDense(plan, layerAt(plan, l), layerAt(plan, l - 1).activations, 0, padded, hidden, hidden);
  }
  const output = layerAt(plan, depth - 1);
  const classes = output.units;
  for (let image: u32 = 0; image < images; image += 4) {
    transposeImages(output.activations + <usize>image * ROW, plan, classes, scratch, false);
    softmax(scratch, classes);
    for (let lane: u32 = 0; lane < 4 && image + lane < images; lane++) {
      for (let unit: u32 = 0; unit < classes; unit++) {
        const probability = load<f32>(scratch + ((<usize>unit) << 4) + ((<usize>lane) << 2));
        store<f32>(out + ((<usize>(image + lane) * classes + unit) << 2), probability);
      }
    }
  }
}
