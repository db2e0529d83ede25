/** ReLU: a kernel of its own in training, which keeps NaN; fused into the product when predicting, NaN gives 0. */
// @ts-ignore: decorator
@inline
export function activate(x: v128, relu: bool, fused: bool): v128 {
  const zero = f32x4.splat(0);
  if (!relu) return x;
  return fused ? v128.and(x, f32x4.gt(x, zero)) : v128.andnot(x, f32x4.le(x, zero));
}
