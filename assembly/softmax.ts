/**
 * Softmax and the gradient of the loss, four images at a time, one in each lane: so that no sum is split, and each
 * follows TensorFlow.js's order within its lane.
 */

/**
 * exp(x) for x ≤ 0 as XNNPACK computes it in float32 (f32-raddstoreexpminusmax, rr2-p5): Cody–Waite range reduction by
 * ln 2 in two parts, then a polynomial of degree 5. Inputs below the cutoff give 0.
 */
// @ts-ignore: decorator
@inline
function exp(x: v128): v128 {
  const magic = f32x4.splat(12582912); // 1.5 · 2²³: adding it rounds to a whole number
  const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(reinterpret<f32>(0x3fb8aa3b))), magic); // log₂ e
  const scale = i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(127 << 23)); // 2ⁿ
  const n = f32x4.sub(shifted, magic);
  let t = f32x4.add(f32x4.mul(n, f32x4.splat(reinterpret<f32>(0xbf317200))), x); // −ln 2, high part
  t = f32x4.add(f32x4.mul(n, f32x4.splat(reinterpret<f32>(0xb5bfbe8e))), t); // −ln 2, low part
  let p = f32x4.add(f32x4.mul(f32x4.splat(reinterpret<f32>(0x3c07cfce)), t), f32x4.splat(reinterpret<f32>(0x3d2b9d0d)));
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(reinterpret<f32>(0x3e2aad40)));
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(reinterpret<f32>(0x3efffee3)));
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(reinterpret<f32>(0x3f7ffffb)));
  t = f32x4.mul(t, scale);
  return v128.andnot(f32x4.add(scale, f32x4.mul(t, p)), f32x4.lt(x, f32x4.splat(reinterpret<f32>(0xc2aeac4f))));
}

/**
 * Turns logits into probabilities, in place: [class][4 images].
 *
 * XNNPACK sums the exponentials of a row in four lanes as far as whole vectors go, joins them as (0 + 2) + (1 + 3), and
 * takes the rest in order.
 */
export function softmax(z: usize, classes: u32): void {
  const end = z + (<usize>classes << 4);
  let most = v128.load(z);
  for (let at = z + 16; at < end; at += 16) {
    const x = v128.load(at);
    most = v128.bitselect(x, most, f32x4.gt(x, most));
  }
  for (let at = z; at < end; at += 16) v128.store(at, exp(f32x4.sub(v128.load(at), most)));
  const whole = z + (<usize>(classes & ~3) << 4);
  let sum = f32x4.splat(0);
  if (whole > z) {
    let lane0 = v128.load(z);
    let lane1 = v128.load(z, 16);
    let lane2 = v128.load(z, 32);
    let lane3 = v128.load(z, 48);
    for (let at = z + 64; at < whole; at += 64) {
      lane0 = f32x4.add(lane0, v128.load(at));
      lane1 = f32x4.add(lane1, v128.load(at, 16));
      lane2 = f32x4.add(lane2, v128.load(at, 32));
      lane3 = f32x4.add(lane3, v128.load(at, 48));
    }
    sum = f32x4.add(f32x4.add(lane0, lane2), f32x4.add(lane1, lane3));
  }
  for (let at = whole; at < end; at += 16) sum = f32x4.add(sum, v128.load(at));
  const inverse = f32x4.div(f32x4.splat(1), sum);
  for (let at = z; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), inverse));
}

// Keras's ε, as TensorFlow.js clips probabilities.
const LOW: f32 = 1e-7;
const HIGH: f32 = <f32>(<f64>1.0 - <f64>1e-7);

// @ts-ignore: decorator
@inline
function clip(x: v128): v128 {
  return f32x4.pmin(f32x4.pmax(x, f32x4.splat(LOW)), f32x4.splat(HIGH));
}

/** All bits where a clip passes its gradient. */
// @ts-ignore: decorator
@inline
function inside(x: v128): v128 {
  return v128.and(f32x4.ge(x, f32x4.splat(LOW)), f32x4.le(x, f32x4.splat(HIGH)));
}

/**
 * d loss / d logits, over the probabilities [class][4 images], in place: the gradient of
 * mean(−log(clip(clip(p) / Σ clip(p)))) in the order in which TensorFlow.js differentiates it.
 *
 * @param labels of the four images, as i32x4
 * @param minusInverseBatch −1 / images of the batch
 * @param truth gets the clipped probability of each true label
 */
export function lossGradient(p: usize, classes: u32, labels: v128, minusInverseBatch: f32, truth: usize): void {
  const end = p + (<usize>classes << 4);
  let sum = f32x4.splat(0);
  let own = f32x4.splat(0); // clip(p) of the true label
  let label = i32x4.splat(0);
  for (let at = p; at < end; at += 16) {
    const clipped = clip(v128.load(at));
    sum = f32x4.add(sum, clipped);
    own = v128.bitselect(clipped, own, i32x4.eq(labels, label));
    label = i32x4.add(label, i32x4.splat(1));
  }
  const normalised = f32x4.div(own, sum);
  const clippedTruth = clip(normalised);
  v128.store(truth, clippedTruth);
  const g = v128.and(f32x4.div(f32x4.splat(minusInverseBatch), clippedTruth), inside(normalised));
  // Only the true label has a term of its own; the division's other operand gives every label the same one.
  const others = f32x4.neg(f32x4.div(f32x4.mul(g, own), f32x4.mul(sum, sum)));
  const ofTruth = f32x4.add(f32x4.div(g, sum), others);
  const ofOthers = f32x4.add(f32x4.splat(0), others);
  let total = f32x4.splat(0);
  label = i32x4.splat(0);
  for (let at = p; at < end; at += 16) {
    const probability = v128.load(at);
    const d = v128.and(v128.bitselect(ofTruth, ofOthers, i32x4.eq(labels, label)), inside(probability));
    total = f32x4.add(total, f32x4.mul(d, probability));
    label = i32x4.add(label, i32x4.splat(1));
  }
  label = i32x4.splat(0);
  for (let at = p; at < end; at += 16) {
    const probability = v128.load(at);
    const d = v128.and(v128.bitselect(ofTruth, ofOthers, i32x4.eq(labels, label)), inside(probability));
    v128.store(at, f32x4.sub(f32x4.mul(d, probability), f32x4.mul(total, probability)));
    label = i32x4.add(label, i32x4.splat(1));
  }
}

/** Of four images, how many have their largest probability at their label; the first of equals counts. */
export function countCorrect(p: usize, classes: u32, labels: v128): u32 {
  let most = v128.load(p);
  let best = i32x4.splat(0);
  for (let label: u32 = 1; label < classes; label++) {
    const x = v128.load(p + (<usize>label << 4));
    const more = f32x4.gt(x, most);
    most = v128.bitselect(x, most, more);
    best = v128.bitselect(i32x4.splat(label), best, more);
  }
  return popcnt(i32x4.bitmask(i32x4.eq(best, labels)));
}

/**
 * Natural logarithm in double precision from + − · / alone, so that it is the same everywhere; the loss is a report and
 * reaches no weight. x = m · 2ᵉ with m in [√½, √2); ln m = 2 artanh((m − 1) / (m + 1)) as its series.
 */
export function log(x: f64): f64 {
  const bits = reinterpret<u64>(x);
  let e = <i32>(bits >> 52) - 1023;
  let m = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    e++;
  }
  const f = (m - 1) / (m + 1);
  const square = f * f;
  let series: f64 = 0;
  for (let k: i32 = 21; k >= 1; k -= 2) series = series * square + 1 / <f64>k;
  return 2 * f * series + <f64>e * 0.6931471805599453;
}
