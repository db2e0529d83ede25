// One training step of the default recipe (784-128-10, batches of 32, Adam) in C, for comparison: the same operations in
// the same order as stock TensorFlow.js, hence the same bits, in one thread and without the engine's further tricks.
//
// SIMD lanes are neighbouring units and never terms of one sum, so every sum keeps its written order. Pixels that are 0
// are skipped: their terms add 0. No libc, no imports, one linear memory; the host puts its data behind heap_base().
#include <stdint.h>
#include <wasm_simd128.h>

enum { PIXELS = 784, UNITS = 128, CLASSES = 10, BATCH = 32 };
// Units are stored in four blocks of 32 columns: 112 rows of a block (14 KB) stay in the first-level cache while all
// images of a batch pass over them, and a row's eight sums stay in registers.
enum { BLOCK = 32, BLOCKS = UNITS / BLOCK, VECTORS = BLOCK / 4, SEGMENT = 112, SEGMENTS = PIXELS / SEGMENT };
enum { ROW = 12, ROW_VECTORS = ROW / 4 };  // ten classes, padded to whole vectors

#define EXPORT(name) __attribute__((export_name(#name)))
#define ALIGNED __attribute__((aligned(64)))
#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")
#define EACH(i, n) UNROLL for (int i = 0; i < (n); i++)

typedef v128_t V;
#define load wasm_v128_load
#define store wasm_v128_store
#define add wasm_f32x4_add
#define sub wasm_f32x4_sub
#define mul wasm_f32x4_mul
#define quotient wasm_f32x4_div
#define splat wasm_f32x4_splat
#define load_splat wasm_v128_load32_splat

// Parameters with their two moments.
#define PARAMETERS(name, size) static struct { float w[size], m[size], v[size]; } name ALIGNED
PARAMETERS(kernel1, BLOCKS *PIXELS *BLOCK);  // [block][pixel][unit of the block]
PARAMETERS(bias1, UNITS);
PARAMETERS(kernel2, UNITS *ROW);
PARAMETERS(bias2, ROW);

static float hidden[BLOCKS * BATCH * BLOCK] ALIGNED, hidden_gradient[BLOCKS * BATCH * BLOCK] ALIGNED;
static float logits[BATCH * ROW] ALIGNED, logits_gradient[BATCH * ROW] ALIGNED;
static float brightness[256];  // of a byte: byte / 255, rounded once

// The batch's lit pixels, listed twice: each image's pixels as pixel << 8 | byte, with the start of each segment of
// pixels, and each pixel's images as image << 8 | byte. Both ascend.
static uint32_t pixels_of[BATCH * PIXELS], segment_start[BATCH * (SEGMENTS + 1)];
static uint16_t images_of[PIXELS * BATCH];
static uint8_t image_count[PIXELS] ALIGNED, ever_lit[PIXELS];

static float learning_rate, beta1_power, beta2_power;
static double loss;      // sum over the images trained since `start` or the last `loss`
static uint32_t right;  // of these images, how many were classified rightly
static uint64_t visited, moved;  // vectors that Adam went through, and those of them in which a weight changed

extern uint8_t __heap_base;
EXPORT(heap_base) uint32_t heap_base(void) { return (uint32_t)(uintptr_t)&__heap_base; }
EXPORT(visited) double visited_(void) { return (double)visited; }
EXPORT(moved) double moved_(void) { return (double)moved; }

EXPORT(loss) double loss_(void) { double sum = loss; return loss = 0, sum; }
EXPORT(right) uint32_t right_(void) { uint32_t count = right; return right = 0, count; }

static int at_unit(int unit) { return (unit / BLOCK) * BATCH * BLOCK + unit % BLOCK; }  // in `hidden`, of image 0

// ---- Weights: kernel1 [784][128], bias1, kernel2 [128][10], bias2, as every engine hands them over -------------------
static float *each_weight(float *flat, int writing) {
#define COPY(element) { if (writing) (element) = *flat; else *flat = (element); flat++; }
  for (int p = 0; p < PIXELS; p++)
    for (int u = 0; u < UNITS; u++) COPY(kernel1.w[(u / BLOCK * PIXELS + p) * BLOCK + u % BLOCK])
  for (int u = 0; u < UNITS; u++) COPY(bias1.w[u])
  for (int u = 0; u < UNITS; u++)
    for (int c = 0; c < CLASSES; c++) COPY(kernel2.w[u * ROW + c])
  for (int c = 0; c < CLASSES; c++) COPY(bias2.w[c])
  return flat;
}
EXPORT(weights) void weights(float *flat) { each_weight(flat, 0); }
EXPORT(start) void start(float *flat, float rate) {
  each_weight(flat, 1);
  learning_rate = rate, beta1_power = 0.9f, beta2_power = 0.999f;
  for (int byte = 0; byte < 256; byte++) brightness[byte] = (float)(byte / 255.0);
}

// ---- Lists of lit pixels -----------------------------------------------------------------------------------------
static uint32_t lit(const uint8_t *sixteen) {
  return 0xffff & ~wasm_i8x16_bitmask(wasm_i8x16_eq(load(sixteen), wasm_i8x16_splat(0)));
}

static __attribute__((noinline)) void list_pixels(const uint8_t *images, const uint32_t *order) {
  for (int p = 0; p < PIXELS; p += 16) store(image_count + p, wasm_i8x16_splat(0));
  for (uint32_t b = 0; b < BATCH; b++) {
    const uint8_t *image = images + order[b] * PIXELS;
    uint32_t *list = pixels_of + b * PIXELS, *starts = segment_start + b * (SEGMENTS + 1), n = 0;
    for (int p = 0; p < PIXELS; p += 16) {
      if (p % SEGMENT == 0) starts[p / SEGMENT] = n;
      for (uint32_t mask = lit(image + p); mask; mask &= mask - 1) {
        uint32_t pixel = p + __builtin_ctz(mask), byte = image[pixel];
        list[n++] = pixel << 8 | byte;
        images_of[pixel * BATCH + image_count[pixel]++] = b << 8 | byte;
      }
    }
    starts[SEGMENTS] = n;
  }
}

// ---- Forward -----------------------------------------------------------------------------------------------------
INLINE V relu(V x) { return wasm_v128_and(x, wasm_f32x4_gt(x, splat(0))); }

static __attribute__((noinline)) void forward_hidden(void) {
  for (int j = 0; j < BLOCKS; j++)
    for (int s = 0; s < SEGMENTS; s++)
      for (int b = 0; b < BATCH; b++) {
        const uint32_t *starts = segment_start + b * (SEGMENTS + 1) + s;
        const uint32_t *entry = pixels_of + b * PIXELS + starts[0], *end = pixels_of + b * PIXELS + starts[1];
        const float *block = kernel1.w + j * PIXELS * BLOCK;
        float *out = hidden + (j * BATCH + b) * BLOCK;
        V sum[VECTORS];
        EACH(k, VECTORS) sum[k] = s == 0 ? splat(0) : load(out + 4 * k);
        for (; entry < end; entry++) {
          const float *row = block + (*entry >> 8) * BLOCK;
          V x = load_splat(brightness + (*entry & 255));
          EACH(k, VECTORS) sum[k] = add(sum[k], mul(x, load(row + 4 * k)));
        }
        if (s == SEGMENTS - 1) EACH(k, VECTORS) sum[k] = relu(add(sum[k], load(bias1.w + j * BLOCK + 4 * k)));
        EACH(k, VECTORS) store(out + 4 * k, sum[k]);
      }
}

static __attribute__((noinline)) void forward_output(void) {
  for (int b = 0; b < BATCH; b += 4) {  // four images at a time, so that a row of the kernel is loaded once for four
    V sum[4][ROW_VECTORS];
    EACH(i, 4) EACH(r, ROW_VECTORS) sum[i][r] = splat(0);
    for (int u = 0; u < UNITS; u++)
      EACH(i, 4) {
        V x = load_splat(hidden + at_unit(u) + (b + i) * BLOCK);
        EACH(r, ROW_VECTORS) sum[i][r] = add(sum[i][r], mul(x, load(kernel2.w + u * ROW + 4 * r)));
      }
    EACH(i, 4) EACH(r, ROW_VECTORS) store(logits + (b + i) * ROW + 4 * r, add(sum[i][r], load(bias2.w + 4 * r)));
  }
}

// ---- Softmax, cross-entropy and the gradient of both, as TensorFlow.js writes them ---------------------------------
// exp(x) for x <= 0: XNNPACK's range reduction (Cody and Waite) and polynomial of degree 5.
INLINE V exponential(V x) {
  const V magic = splat(12582912.0f);  // 1.5 * 2^23: adding it rounds to a whole number
  V n = add(mul(x, splat(0x1.715476p+0f)), magic);
  V power = wasm_i32x4_add(wasm_i32x4_shl(n, 23), wasm_i32x4_splat(127 << 23));
  n = sub(n, magic);
  V t = add(mul(n, splat(-0x1.62E400p-1f)), x);
  t = add(mul(n, splat(-0x1.7F7D1Cp-20f)), t);
  V p = add(mul(splat(0x1.0F9F9Cp-7f), t), splat(0x1.573A1Ap-5f));
  p = add(mul(p, t), splat(0x1.555A80p-3f));
  p = add(mul(p, t), splat(0x1.FFFDC6p-2f));
  p = add(mul(p, t), splat(0x1.FFFFF6p-1f));
  t = mul(t, power);
  V y = add(power, mul(t, p));
  return wasm_v128_andnot(y, wasm_f32x4_lt(x, splat(-0x1.5D589Ep6f)));  // below, the result would be denormal: 0
}

// Natural logarithm from + - * / alone: x = m * 2^e with m in [sqrt(1/2), sqrt(2)), log m = 2 artanh((m - 1) / (m + 1)).
static double logarithm(double x) {
  union { double number; uint64_t bits; } m = {x};
  int e = (int)(m.bits >> 52) - 1023;
  m.bits = (m.bits & 0xFFFFFFFFFFFFFull) | 0x3FF0000000000000ull;
  if (m.number > 1.4142135623730951) m.number *= 0.5, e++;
  double f = (m.number - 1) / (m.number + 1), square = f * f, series = 0;
  UNROLL for (int k = 21; k >= 1; k -= 2) series = series * square + 1.0 / k;
  return 2 * f * series + e * 0.6931471805599453;
}

static const float LOWEST = 1e-7f, HIGHEST = (float)(1.0 - 1e-7);
static float clip(float x) { return x < LOWEST ? LOWEST : x > HIGHEST ? HIGHEST : x; }
static int inside(float x) { return x >= LOWEST && x <= HIGHEST; }

static int strongest(const float *z) {
  int best = 0;
  for (int c = 1; c < CLASSES; c++)
    if (z[c] > z[best]) best = c;
  return best;
}

static void softmax(const float *z, float *p) {
  float e[ROW] ALIGNED;
  V largest = splat(z[strongest(z)]);
  EACH(r, ROW_VECTORS) store(e + 4 * r, exponential(sub(load(z + 4 * r), largest)));
  // XNNPACK sums in four lanes, joins them, then adds the rest.
  float sum = ((e[0] + e[4]) + (e[2] + e[6])) + ((e[1] + e[5]) + (e[3] + e[7]));
  sum += e[8];
  sum += e[9];
  float scale = 1.0f / sum;
  for (int c = 0; c < CLASSES; c++) p[c] = e[c] * scale;
}

static __attribute__((noinline)) void gradient_of_logits(const uint8_t *labels, const uint32_t *order) {
  for (int b = 0; b < BATCH; b++) {
    float p[CLASSES], clipped[CLASSES], product[CLASSES], total = 0, through_total = 0, dot = 0;
    int label = labels[order[b]];
    softmax(logits + b * ROW, p);
    right += strongest(logits + b * ROW) == label;
    for (int c = 0; c < CLASSES; c++) total += clipped[c] = clip(p[c]);
    // The loss clips, divides by the sum and clips again; a clip passes a gradient only inside its interval.
    float share = clipped[label] / total;
    loss -= logarithm(clip(share));
    float g = inside(share) ? -1.0f / BATCH / clip(share) : 0;
    through_total = -(g * clipped[label] / (total * total));
    for (int c = 0; c < CLASSES; c++) {
      float d = inside(p[c]) ? (c == label ? g / total : 0) + through_total : 0;
      dot += product[c] = d * p[c];
    }
    for (int c = 0; c < CLASSES; c++) logits_gradient[b * ROW + c] = product[c] - dot * p[c];
  }
}

// ---- Backward ----------------------------------------------------------------------------------------------------
static __attribute__((noinline)) void backward_hidden(void) {
  static float transposed[CLASSES * UNITS] ALIGNED;
  for (int u = 0; u < UNITS; u++)
    for (int c = 0; c < CLASSES; c++) transposed[c * UNITS + u] = kernel2.w[u * ROW + c];
  for (int b = 0; b < BATCH; b++) {
    const float *d = logits_gradient + b * ROW;
    for (int u = 0; u < UNITS; u += 4) {
      V sum = mul(splat(d[0]), load(transposed + u));
      EACH(c, CLASSES - 1) sum = add(sum, mul(splat(d[c + 1]), load(transposed + (c + 1) * UNITS + u)));
      int at = at_unit(u) + b * BLOCK;
      store(hidden_gradient + at, wasm_v128_and(sum, wasm_f32x4_gt(load(hidden + at), splat(0))));
    }
  }
}

// ---- Adam, in the order of tf.train.adam -------------------------------------------------------------------------
typedef struct { V keep1, take1, keep2, take2, correction1, correction2, epsilon, rate; } Adam;

// `settled`: 1 - beta1^t has become 1, so dividing by it changes nothing and is left out.
INLINE void adam(float *w, float *m, float *v, V g, const Adam *k, int settled) {
  V m1 = add(mul(load(m), k->keep1), mul(g, k->take1));
  V v1 = add(mul(load(v), k->keep2), mul(mul(g, g), k->take2));
  store(m, m1), store(v, v1);
  V mean = settled ? m1 : quotient(m1, k->correction1);
  V root = wasm_f32x4_sqrt(quotient(v1, k->correction2));
  V old = load(w), new = add(mul(quotient(mean, add(root, k->epsilon)), k->rate), old);
  store(w, new);
#ifdef COUNT_MOVES
  visited++, moved += wasm_v128_any_true(wasm_v128_xor(old, new));
#endif
}
#define ADAM(parameters, at, gradient, settled) \
  adam(parameters.w + (at), parameters.m + (at), parameters.v + (at), gradient, k, settled)

static __attribute__((noinline)) void update_small(const Adam *k) {  // the second layer, and the biases
  for (int u = 0; u < UNITS; u += 4) {
    V sum[4][ROW_VECTORS];
    EACH(i, 4) EACH(r, ROW_VECTORS) sum[i][r] = splat(0);
    for (int b = 0; b < BATCH; b++)
      EACH(i, 4) {
        V x = load_splat(hidden + at_unit(u) + b * BLOCK + i);
        EACH(r, ROW_VECTORS) sum[i][r] = add(sum[i][r], mul(x, load(logits_gradient + b * ROW + 4 * r)));
      }
    for (int i = 0; i < 4; i++)
      for (int r = 0; r < ROW_VECTORS; r++) ADAM(kernel2, (u + i) * ROW + 4 * r, sum[i][r], 0);
    V bias = splat(0);
    for (int b = 0; b < BATCH; b++) bias = add(bias, load(hidden_gradient + at_unit(u) + b * BLOCK));
    ADAM(bias1, u, bias, 0);
  }
  for (int r = 0; r < ROW_VECTORS; r++) {
    V bias = splat(0);
    for (int b = 0; b < BATCH; b++) bias = add(bias, load(logits_gradient + b * ROW + 4 * r));
    ADAM(bias2, 4 * r, bias, 0);
  }
}

INLINE void update_kernel1(const Adam *adam_constants, int settled) {
  Adam constants = *adam_constants, *k = &constants;  // a copy that nothing else points to may stay in registers
  for (int j = 0; j < BLOCKS; j++)
    for (int p = 0; p < PIXELS; p++) {
      if (!ever_lit[p]) continue;  // its moments are 0, and so is the update
      const uint16_t *entry = images_of + p * BATCH, *end = entry + image_count[p];
      V sum[VECTORS];
      EACH(i, VECTORS) sum[i] = splat(0);
      for (; entry < end; entry++) {
        const float *d = hidden_gradient + (j * BATCH + (*entry >> 8)) * BLOCK;
        V x = load_splat(brightness + (*entry & 255));
        EACH(i, VECTORS) sum[i] = add(sum[i], mul(x, load(d + 4 * i)));
      }
      EACH(i, VECTORS) ADAM(kernel1, (j * PIXELS + p) * BLOCK + 4 * i, sum[i], settled);
    }
}
static __attribute__((noinline)) void update_kernel1_settling(const Adam *k) { update_kernel1(k, 0); }
static __attribute__((noinline)) void update_kernel1_settled(const Adam *k) { update_kernel1(k, 1); }

// ---- Training and predicting -------------------------------------------------------------------------------------
EXPORT(train) void train(const uint8_t *images, const uint8_t *labels, const uint32_t *order, int steps) {
  for (; steps--; order += BATCH) {
    // 1 - 0.9 is computed in double precision and then rounded, as JavaScript does.
    Adam k = {splat(0.9f), splat((float)(1 - 0.9)), splat(0.999f), splat((float)(1 - 0.999)),
              splat(1.0f - beta1_power), splat(1.0f - beta2_power), splat(1e-7f), splat(-learning_rate)};
    list_pixels(images, order);
    forward_hidden();
    forward_output();
    gradient_of_logits(labels, order);
    backward_hidden();
    update_small(&k);
    for (int p = 0; p < PIXELS; p++) ever_lit[p] |= image_count[p] > 0;
    if (1.0f - beta1_power == 1.0f) update_kernel1_settled(&k); else update_kernel1_settling(&k);
    beta1_power *= 0.9f, beta2_power *= 0.999f;  // TensorFlow.js keeps these powers as float32
  }
}

// Labels only: the sums start as in training, so probabilities may differ from model.predict's in the last bit.
EXPORT(predict) void predict(const uint8_t *images, const uint32_t *order, int batches, uint8_t *predicted) {
  for (; batches--; order += BATCH) {
    list_pixels(images, order);
    forward_hidden();
    forward_output();
    for (int b = 0; b < BATCH; b++) *predicted++ = strongest(logits + b * ROW);
  }
}
