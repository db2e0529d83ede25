import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import { a as getAugmentedNamespace, c as commonjsGlobal, g as getDefaultExportFromCjs } from './leaves.js';
import { cH as version$2, cI as version$3, cA as KernelBackend$1, cJ as CustomCallback$1, A as Abs$1, b as Acos$1, c as Acosh$1, cK as AdadeltaOptimizer, cL as AdagradOptimizer, cM as AdamOptimizer, cN as AdamaxOptimizer, d as Add$1, e as AddN$1, h as All$1, l as Any$1, m as ArgMax$1, n as ArgMin$1, o as Asin$1, q as Asinh$1, r as Atan$1, u as Atan2$1, v as Atanh$1, w as AvgPool$1, y as AvgPool3D$1, B as AvgPool3DGrad$1, C as AvgPoolGrad$1, F as BatchMatMul$1, W as BatchToSpaceND$1, a1 as Bincount$1, a2 as BitwiseAnd, a3 as BroadcastArgs$1, cO as BroadcastTo, cP as Callback, cQ as CallbackList, a4 as Cast$1, a5 as Ceil$1, a6 as ClipByValue$1, cR as Complex$1, cS as ComplexAbs$1, a7 as Concat$1, aa as Conv2D$1, cT as Conv2DBackpropFilter$1, ad as Conv2DBackpropInput$1, ae as Conv3D$1, ag as Conv3DBackpropFilterV2$1, ah as Conv3DBackpropInputV2$1, ai as Cos$1, aj as Cosh$1, ak as CropAndResize$1, al as Cumprod$1, an as Cumsum$1, cB as DataStorage, ao as DenseBincount, ap as DepthToSpace$1, aq as DepthwiseConv2dNative$1, cU as DepthwiseConv2dNativeBackpropFilter$1, cV as DepthwiseConv2dNativeBackpropInput$1, ar as Diag$1, as as Dilation2D$1, au as Dilation2DBackpropFilter$1, av as Dilation2DBackpropInput$1, cW as Draw, cX as ENV, cY as EarlyStopping, cZ as Einsum$1, aw as Elu$1, ax as EluGrad$1, c_ as Environment, ay as Equal$1, az as Erf$1, aA as Exp$1, aB as ExpandDims$1, aC as Expm1$1, c$ as FFT$1, aD as Fill$1, aF as FlipLeftRight$1, aG as Floor$1, aH as FloorDiv$1, d0 as FromPixels, aI as FusedBatchNorm$1, aJ as FusedConv2D$1, aK as FusedDepthwiseConv2D$1, aL as GatherNd$1, aN as GatherV2$1, aP as Greater$1, aQ as GreaterEqual$1, d1 as History, d2 as IFFT$1, I as Identity$1, d3 as Imag$1, d4 as InputSpec, aR as IsFinite$1, aS as IsInf$1, aT as IsNan$1, b2 as LRN$1, b3 as LRNGrad$1, d5 as LayerVariable, d6 as LayersModel, aU as LeakyRelu$1, aV as Less$1, aW as LessEqual$1, aX as LinSpace$1, aY as Log$1, aZ as Log1p$1, d7 as LogSoftmax, a_ as LogicalAnd$1, a$ as LogicalNot$1, b0 as LogicalOr$1, b1 as LogicalXor, d8 as LowerBound, d9 as MatrixBandPart, b4 as Max$1, b6 as MaxPool$1, b7 as MaxPool3D$1, b8 as MaxPool3DGrad$1, b9 as MaxPoolGrad$1, ba as MaxPoolWithArgmax, b5 as Maximum$1, bc as Mean$1, bd as Min$1, be as Minimum$1, bf as MirrorPad$1, bi as Mod$1, da as MomentumOptimizer, bh as Multinomial$1, bj as Multiply$1, bk as Neg$1, bl as NonMaxSuppressionV3$1, bm as NonMaxSuppressionV4$1, bn as NonMaxSuppressionV5$1, bo as NotEqual$1, db as OP_SCOPE_SUFFIX, bp as OneHot$1, bq as OnesLike$1, dc as Optimizer, dd as OptimizerConstructors, br as Pack$1, bt as PadV2$1, de as Pool, bu as Pow$1, bv as Prelu$1, bw as Prod$1, df as RMSPropOptimizer, dg as RNN, dh as RaggedGather, di as RaggedRange, dj as RaggedTensorToTensor, bx as Range$1, dk as Rank, dl as Real$1, by as RealDiv$1, bz as Reciprocal$1, dm as Reduction, bA as Relu$1, bB as Relu6$1, R as Reshape$1, bC as ResizeBilinear$1, bD as ResizeBilinearGrad$1, bE as ResizeNearestNeighbor$1, bF as ResizeNearestNeighborGrad$1, bG as Reverse$1, bH as RotateWithOffset, bJ as Round$1, bK as Rsqrt$1, dn as SGDOptimizer, bL as ScatterNd$1, bN as SearchSorted, bO as Select$1, bP as Selu$1, dp as Sequential, bQ as Sigmoid$1, bR as Sign$1, bS as Sin$1, bT as Sinh$1, U as Slice$1, bg as Softmax$1, bU as Softplus$1, bV as SpaceToBatchND$1, bW as SparseFillEmptyRows, b_ as SparseReshape, c8 as SparseSegmentMean, c9 as SparseSegmentSum, ca as SparseToDense$1, cb as SplitV$1, cd as Sqrt$1, ce as Square$1, cf as SquaredDifference$1, dq as StaticRegexReplace$1, cg as Step$1, ch as StridedSlice$1, ck as StringNGrams, cl as StringSplit, cm as StringToHashBucketFast, cn as Sub$1, co as Sum$1, dr as SymbolicTensor, cp as Tan$1, cq as Tanh$1, ds as Tensor, S as TensorBuffer, cr as TensorScatterUpdate$1, cs as Tile$1, ct as TopK$1, cu as Transform, T as Transpose$1, cv as Unique$1, cw as Unpack$1, dt as UnsortedSegmentSum$1, du as UpperBound, dv as Variable, cx as ZerosLike$1, _ as _FusedMatMul$1, dw as abs, dx as acos, dy as acosh, dz as add, dA as addN, dB as all, dC as any, dD as argMax, dE as argMin, dF as asin, dG as asinh, dH as atan, dI as atan2, dJ as atanh, dK as avgPool, dL as avgPool3d, dM as backend, dN as backend_util, dO as basicLSTMCell, dP as batchNorm, dQ as batchNorm2d, dR as batchNorm3d, dS as batchNorm4d, dT as batchToSpaceND, dU as bincount, dV as bitwiseAnd, dW as booleanMaskAsync, dX as broadcastArgs, dY as broadcastTo, dZ as broadcast_util, d_ as browser, N as buffer, d$ as callbacks$1, e0 as cast, e1 as ceil, e2 as clipByValue, e3 as clone, e4 as complex, e5 as concat, e6 as concat1d, e7 as concat2d, e8 as concat3d, e9 as concat4d, ea as exports_constraints, eb as conv1d, ec as conv2d, ed as conv2dTranspose, ee as conv3d, ef as conv3dTranspose, eg as copyRegisteredKernels, eh as cos, ei as cosh, ej as cosineWindow, ek as cumprod, el as cumsum, em as customGrad, en as denseBincount, eo as deprecationWarn, ep as depthToSpace, eq as depthwiseConv2d, er as device_util, es as diag, et as dilation2d, eu as disableDeprecationWarnings, ev as dispose, ew as disposeVariables, ex as div, ey as divNoNan, ez as dot, eA as dropout, eB as einsum, eC as elu, eD as enableDebugMode, eE as enableProdMode, eF as enclosingPowerOfTwo, cC as engine, eG as ensureShape, cz as env, eH as equal, eI as erf, eJ as euclideanNorm, eK as exp, eL as expandDims, eM as expm1, eN as eye, eO as fft, eP as fill, eQ as findBackend, eR as findBackendFactory, eS as floor, eT as floorDiv, eU as fused_ops, eV as gather, eW as gatherND, eX as gather_nd_util, eY as getBackend, eZ as getGradient, e_ as getKernel, e$ as getKernelsForBackend, f0 as grad, f1 as grads, f2 as greater, f3 as greaterEqual, f4 as ifft, f5 as imag, f6 as image$1, f7 as inTopKAsync, f8 as exports_initializers, f9 as input, fa as io$1, fb as irfft, fc as isFinite$1, fd as isInf, fe as isNaN$1, ff as keep, fg as kernel_impls, fh as layers, fi as leakyRelu, fj as less, fk as lessEqual, fl as linalg, fm as linspace, fn as loadLayersModel, fo as localResponseNormalization, fp as log, fq as log1p, fr as logSigmoid, fs as logSoftmax, ft as logSumExp, fu as logicalAnd, fv as logicalNot, fw as logicalOr, fx as logicalXor, fy as losses, fz as lowerBound, fA as matMul, fB as math, fC as max, fD as maxPool, fE as maxPool3d, fF as maxPoolWithArgmax, fG as maximum, fH as mean, fI as memory, fJ as meshgrid, fK as exports_metrics, fL as min, fM as minimum, fN as mirrorPad, fO as mod, fP as model, fQ as models, fR as moments, fS as movingAverage, fT as mul, fU as multiRNNCell, fV as multinomial, fW as neg, fX as nextFrame, fY as norm, fZ as notEqual, f_ as oneHot, f$ as ones, g0 as onesLike, g1 as op, g2 as outerProduct, g3 as pad, g4 as pad1d, g5 as pad2d, g6 as pad3d, g7 as pad4d, g8 as pool, g9 as pow, ga as prelu, gb as print, gc as prod, gd as profile, ge as raggedGather, gf as raggedRange, gg as raggedTensorToTensor, gh as rand, gi as randomGamma, gj as randomNormal, gk as randomStandardNormal, gl as randomUniform, gm as randomUniformInt, gn as range, go as ready, gp as real, gq as reciprocal, cG as registerBackend, gr as registerCallbackConstructor, gs as registerGradient, cy as registerKernel, gt as exports_regularizers, gu as relu, gv as relu6, gw as removeBackend, gx as reshape, gy as reverse, gz as reverse1d, gA as reverse2d, gB as reverse3d, gC as reverse4d, gD as rfft, gE as round, gF as rsqrt, gG as scalar, gH as scatterND, gI as scatter_nd_util, gJ as searchSorted, gK as selu, gL as separableConv2d, gM as sequential, gN as serialization, gO as setBackend, gP as setPlatform, gQ as setdiff1dAsync, gR as sigmoid, gS as sign, gT as signal, gU as sin, gV as sinh, gW as slice, gX as slice1d, gY as slice2d, gZ as slice3d, g_ as slice4d, g$ as slice_util, h0 as softmax, h1 as softplus, h2 as spaceToBatchND, h3 as sparse, h4 as sparseToDense, h5 as spectral, h6 as split, h7 as sqrt, h8 as square, h9 as squaredDifference, ha as squeeze, hb as stack, hc as step, hd as stridedSlice, he as string, hf as sub, hg as sum, hh as sumOutType, hi as tan, hj as tanh, t as tensor, hk as tensor1d, hl as tensor2d, hm as tensor3d, hn as tensor4d, ho as tensor5d, hp as tensor6d, hq as tensorScatterUpdate, hr as tensor_util, hs as test_util, ht as tidy, hu as tile, hv as time, hw as topk, hx as train, hy as transpose, hz as truncatedNormal, hA as unique, hB as unregisterGradient, hC as unregisterKernel, hD as unsortedSegmentSum, hE as unstack, hF as upcastType, hG as upperBound, hH as util, hI as valueAndGrad, hJ as valueAndGrads, hK as variable, hL as variableGrads, hM as where, hN as whereAsync, hO as zeros, hP as zerosLike, hQ as require$$0$1 } from './tfjs-layers.js';
import require$$0 from 'util';
import os__default from 'os';
import path__default from 'path';
import fs__default from 'fs';
import { a as addonPlace } from './addon-place.js';

function _mergeNamespaces(n, m) {
  m.forEach(function (e) {
    e && typeof e !== 'string' && !Array.isArray(e) && Object.keys(e).forEach(function (k) {
      if (k !== 'default' && !(k in n)) {
        var d = Object.getOwnPropertyDescriptor(e, k);
        Object.defineProperty(n, k, d.get ? d : {
          enumerable: true,
          get: function () { return e[k]; }
        });
      }
    });
  });
  return Object.freeze(n);
}

var dist = {};

var register_all_kernels = {};

function callable(base) {
  return new Proxy(base, {
    apply: (_, self, all) => {
      const made = Reflect.construct(base, all, self.constructor);
      return made instanceof base ? made : self;
    }
  });
}

const version$1 = { "tfjs-core": version$3, "tfjs-layers": version$2 };
const KernelBackend = callable(KernelBackend$1);
const CustomCallback = callable(CustomCallback$1);

var tfjs = /*#__PURE__*/Object.freeze({
  __proto__: null,
  Abs: Abs$1,
  Acos: Acos$1,
  Acosh: Acosh$1,
  AdadeltaOptimizer: AdadeltaOptimizer,
  AdagradOptimizer: AdagradOptimizer,
  AdamOptimizer: AdamOptimizer,
  AdamaxOptimizer: AdamaxOptimizer,
  Add: Add$1,
  AddN: AddN$1,
  All: All$1,
  Any: Any$1,
  ArgMax: ArgMax$1,
  ArgMin: ArgMin$1,
  Asin: Asin$1,
  Asinh: Asinh$1,
  Atan: Atan$1,
  Atan2: Atan2$1,
  Atanh: Atanh$1,
  AvgPool: AvgPool$1,
  AvgPool3D: AvgPool3D$1,
  AvgPool3DGrad: AvgPool3DGrad$1,
  AvgPoolGrad: AvgPoolGrad$1,
  BatchMatMul: BatchMatMul$1,
  BatchToSpaceND: BatchToSpaceND$1,
  Bincount: Bincount$1,
  BitwiseAnd: BitwiseAnd,
  BroadcastArgs: BroadcastArgs$1,
  BroadcastTo: BroadcastTo,
  Callback: Callback,
  CallbackList: CallbackList,
  Cast: Cast$1,
  Ceil: Ceil$1,
  ClipByValue: ClipByValue$1,
  Complex: Complex$1,
  ComplexAbs: ComplexAbs$1,
  Concat: Concat$1,
  Conv2D: Conv2D$1,
  Conv2DBackpropFilter: Conv2DBackpropFilter$1,
  Conv2DBackpropInput: Conv2DBackpropInput$1,
  Conv3D: Conv3D$1,
  Conv3DBackpropFilterV2: Conv3DBackpropFilterV2$1,
  Conv3DBackpropInputV2: Conv3DBackpropInputV2$1,
  Cos: Cos$1,
  Cosh: Cosh$1,
  CropAndResize: CropAndResize$1,
  Cumprod: Cumprod$1,
  Cumsum: Cumsum$1,
  CustomCallback: CustomCallback,
  DataStorage: DataStorage,
  DenseBincount: DenseBincount,
  DepthToSpace: DepthToSpace$1,
  DepthwiseConv2dNative: DepthwiseConv2dNative$1,
  DepthwiseConv2dNativeBackpropFilter: DepthwiseConv2dNativeBackpropFilter$1,
  DepthwiseConv2dNativeBackpropInput: DepthwiseConv2dNativeBackpropInput$1,
  Diag: Diag$1,
  Dilation2D: Dilation2D$1,
  Dilation2DBackpropFilter: Dilation2DBackpropFilter$1,
  Dilation2DBackpropInput: Dilation2DBackpropInput$1,
  Draw: Draw,
  get ENV () { return ENV; },
  EarlyStopping: EarlyStopping,
  Einsum: Einsum$1,
  Elu: Elu$1,
  EluGrad: EluGrad$1,
  Environment: Environment,
  Equal: Equal$1,
  Erf: Erf$1,
  Exp: Exp$1,
  ExpandDims: ExpandDims$1,
  Expm1: Expm1$1,
  FFT: FFT$1,
  Fill: Fill$1,
  FlipLeftRight: FlipLeftRight$1,
  Floor: Floor$1,
  FloorDiv: FloorDiv$1,
  FromPixels: FromPixels,
  FusedBatchNorm: FusedBatchNorm$1,
  FusedConv2D: FusedConv2D$1,
  FusedDepthwiseConv2D: FusedDepthwiseConv2D$1,
  GatherNd: GatherNd$1,
  GatherV2: GatherV2$1,
  Greater: Greater$1,
  GreaterEqual: GreaterEqual$1,
  History: History,
  IFFT: IFFT$1,
  Identity: Identity$1,
  Imag: Imag$1,
  InputSpec: InputSpec,
  IsFinite: IsFinite$1,
  IsInf: IsInf$1,
  IsNan: IsNan$1,
  KernelBackend: KernelBackend,
  LRN: LRN$1,
  LRNGrad: LRNGrad$1,
  LayerVariable: LayerVariable,
  LayersModel: LayersModel,
  LeakyRelu: LeakyRelu$1,
  Less: Less$1,
  LessEqual: LessEqual$1,
  LinSpace: LinSpace$1,
  Log: Log$1,
  Log1p: Log1p$1,
  LogSoftmax: LogSoftmax,
  LogicalAnd: LogicalAnd$1,
  LogicalNot: LogicalNot$1,
  LogicalOr: LogicalOr$1,
  LogicalXor: LogicalXor,
  LowerBound: LowerBound,
  MatrixBandPart: MatrixBandPart,
  Max: Max$1,
  MaxPool: MaxPool$1,
  MaxPool3D: MaxPool3D$1,
  MaxPool3DGrad: MaxPool3DGrad$1,
  MaxPoolGrad: MaxPoolGrad$1,
  MaxPoolWithArgmax: MaxPoolWithArgmax,
  Maximum: Maximum$1,
  Mean: Mean$1,
  Min: Min$1,
  Minimum: Minimum$1,
  MirrorPad: MirrorPad$1,
  Mod: Mod$1,
  MomentumOptimizer: MomentumOptimizer,
  Multinomial: Multinomial$1,
  Multiply: Multiply$1,
  Neg: Neg$1,
  NonMaxSuppressionV3: NonMaxSuppressionV3$1,
  NonMaxSuppressionV4: NonMaxSuppressionV4$1,
  NonMaxSuppressionV5: NonMaxSuppressionV5$1,
  NotEqual: NotEqual$1,
  OP_SCOPE_SUFFIX: OP_SCOPE_SUFFIX,
  OneHot: OneHot$1,
  OnesLike: OnesLike$1,
  Optimizer: Optimizer,
  OptimizerConstructors: OptimizerConstructors,
  Pack: Pack$1,
  PadV2: PadV2$1,
  Pool: Pool,
  Pow: Pow$1,
  Prelu: Prelu$1,
  Prod: Prod$1,
  RMSPropOptimizer: RMSPropOptimizer,
  RNN: RNN,
  RaggedGather: RaggedGather,
  RaggedRange: RaggedRange,
  RaggedTensorToTensor: RaggedTensorToTensor,
  Range: Range$1,
  get Rank () { return Rank; },
  Real: Real$1,
  RealDiv: RealDiv$1,
  Reciprocal: Reciprocal$1,
  get Reduction () { return Reduction; },
  Relu: Relu$1,
  Relu6: Relu6$1,
  Reshape: Reshape$1,
  ResizeBilinear: ResizeBilinear$1,
  ResizeBilinearGrad: ResizeBilinearGrad$1,
  ResizeNearestNeighbor: ResizeNearestNeighbor$1,
  ResizeNearestNeighborGrad: ResizeNearestNeighborGrad$1,
  Reverse: Reverse$1,
  RotateWithOffset: RotateWithOffset,
  Round: Round$1,
  Rsqrt: Rsqrt$1,
  SGDOptimizer: SGDOptimizer,
  ScatterNd: ScatterNd$1,
  SearchSorted: SearchSorted,
  Select: Select$1,
  Selu: Selu$1,
  Sequential: Sequential,
  Sigmoid: Sigmoid$1,
  Sign: Sign$1,
  Sin: Sin$1,
  Sinh: Sinh$1,
  Slice: Slice$1,
  Softmax: Softmax$1,
  Softplus: Softplus$1,
  SpaceToBatchND: SpaceToBatchND$1,
  SparseFillEmptyRows: SparseFillEmptyRows,
  SparseReshape: SparseReshape,
  SparseSegmentMean: SparseSegmentMean,
  SparseSegmentSum: SparseSegmentSum,
  SparseToDense: SparseToDense$1,
  SplitV: SplitV$1,
  Sqrt: Sqrt$1,
  Square: Square$1,
  SquaredDifference: SquaredDifference$1,
  StaticRegexReplace: StaticRegexReplace$1,
  Step: Step$1,
  StridedSlice: StridedSlice$1,
  StringNGrams: StringNGrams,
  StringSplit: StringSplit,
  StringToHashBucketFast: StringToHashBucketFast,
  Sub: Sub$1,
  Sum: Sum$1,
  SymbolicTensor: SymbolicTensor,
  Tan: Tan$1,
  Tanh: Tanh$1,
  Tensor: Tensor,
  TensorBuffer: TensorBuffer,
  TensorScatterUpdate: TensorScatterUpdate$1,
  Tile: Tile$1,
  TopK: TopK$1,
  Transform: Transform,
  Transpose: Transpose$1,
  Unique: Unique$1,
  Unpack: Unpack$1,
  UnsortedSegmentSum: UnsortedSegmentSum$1,
  UpperBound: UpperBound,
  Variable: Variable,
  ZerosLike: ZerosLike$1,
  _FusedMatMul: _FusedMatMul$1,
  abs: abs,
  acos: acos,
  acosh: acosh,
  add: add,
  addN: addN,
  all: all,
  any: any,
  argMax: argMax,
  argMin: argMin,
  asin: asin,
  asinh: asinh,
  atan: atan,
  atan2: atan2,
  atanh: atanh,
  avgPool: avgPool,
  avgPool3d: avgPool3d,
  backend: backend,
  backend_util: backend_util,
  basicLSTMCell: basicLSTMCell,
  batchNorm: batchNorm,
  batchNorm2d: batchNorm2d,
  batchNorm3d: batchNorm3d,
  batchNorm4d: batchNorm4d,
  batchToSpaceND: batchToSpaceND,
  bincount: bincount,
  bitwiseAnd: bitwiseAnd,
  booleanMaskAsync: booleanMaskAsync,
  broadcastArgs: broadcastArgs,
  broadcastTo: broadcastTo,
  broadcast_util: broadcast_util,
  browser: browser,
  buffer: buffer,
  callbacks: callbacks$1,
  cast: cast,
  ceil: ceil,
  clipByValue: clipByValue,
  clone: clone,
  complex: complex,
  concat: concat,
  concat1d: concat1d,
  concat2d: concat2d,
  concat3d: concat3d,
  concat4d: concat4d,
  constraints: exports_constraints,
  conv1d: conv1d,
  conv2d: conv2d,
  conv2dTranspose: conv2dTranspose,
  conv3d: conv3d,
  conv3dTranspose: conv3dTranspose,
  copyRegisteredKernels: copyRegisteredKernels,
  cos: cos,
  cosh: cosh,
  cosineWindow: cosineWindow,
  cumprod: cumprod,
  cumsum: cumsum,
  customGrad: customGrad,
  denseBincount: denseBincount,
  deprecationWarn: deprecationWarn,
  depthToSpace: depthToSpace,
  depthwiseConv2d: depthwiseConv2d,
  device_util: device_util,
  diag: diag,
  dilation2d: dilation2d,
  disableDeprecationWarnings: disableDeprecationWarnings,
  dispose: dispose,
  disposeVariables: disposeVariables,
  div: div,
  divNoNan: divNoNan,
  dot: dot,
  dropout: dropout,
  einsum: einsum,
  elu: elu,
  enableDebugMode: enableDebugMode,
  enableProdMode: enableProdMode,
  enclosingPowerOfTwo: enclosingPowerOfTwo,
  engine: engine,
  ensureShape: ensureShape,
  env: env,
  equal: equal,
  erf: erf,
  euclideanNorm: euclideanNorm,
  exp: exp,
  expandDims: expandDims,
  expm1: expm1,
  eye: eye,
  fft: fft,
  fill: fill,
  findBackend: findBackend,
  findBackendFactory: findBackendFactory,
  floor: floor,
  floorDiv: floorDiv,
  fused: fused_ops,
  gather: gather,
  gatherND: gatherND,
  gather_util: gather_nd_util,
  getBackend: getBackend,
  getGradient: getGradient,
  getKernel: getKernel,
  getKernelsForBackend: getKernelsForBackend,
  grad: grad,
  grads: grads,
  greater: greater,
  greaterEqual: greaterEqual,
  ifft: ifft,
  imag: imag,
  image: image$1,
  inTopKAsync: inTopKAsync,
  initializers: exports_initializers,
  input: input,
  io: io$1,
  irfft: irfft,
  isFinite: isFinite$1,
  isInf: isInf,
  isNaN: isNaN$1,
  keep: keep,
  kernel_impls: kernel_impls,
  layers: layers,
  leakyRelu: leakyRelu,
  less: less,
  lessEqual: lessEqual,
  linalg: linalg,
  linspace: linspace,
  loadLayersModel: loadLayersModel,
  localResponseNormalization: localResponseNormalization,
  log: log,
  log1p: log1p,
  logSigmoid: logSigmoid,
  logSoftmax: logSoftmax,
  logSumExp: logSumExp,
  logicalAnd: logicalAnd,
  logicalNot: logicalNot,
  logicalOr: logicalOr,
  logicalXor: logicalXor,
  losses: losses,
  lowerBound: lowerBound,
  matMul: matMul,
  math: math,
  max: max,
  maxPool: maxPool,
  maxPool3d: maxPool3d,
  maxPoolWithArgmax: maxPoolWithArgmax,
  maximum: maximum,
  mean: mean,
  memory: memory,
  meshgrid: meshgrid,
  metrics: exports_metrics,
  min: min,
  minimum: minimum,
  mirrorPad: mirrorPad,
  mod: mod,
  model: model,
  models: models,
  moments: moments,
  movingAverage: movingAverage,
  mul: mul,
  multiRNNCell: multiRNNCell,
  multinomial: multinomial,
  neg: neg,
  nextFrame: nextFrame,
  norm: norm,
  notEqual: notEqual,
  oneHot: oneHot,
  ones: ones,
  onesLike: onesLike,
  op: op,
  outerProduct: outerProduct,
  pad: pad,
  pad1d: pad1d,
  pad2d: pad2d,
  pad3d: pad3d,
  pad4d: pad4d,
  pool: pool,
  pow: pow,
  prelu: prelu,
  print: print,
  prod: prod,
  profile: profile,
  raggedGather: raggedGather,
  raggedRange: raggedRange,
  raggedTensorToTensor: raggedTensorToTensor,
  rand: rand,
  randomGamma: randomGamma,
  randomNormal: randomNormal,
  randomStandardNormal: randomStandardNormal,
  randomUniform: randomUniform,
  randomUniformInt: randomUniformInt,
  range: range,
  ready: ready,
  real: real,
  reciprocal: reciprocal,
  registerBackend: registerBackend,
  registerCallbackConstructor: registerCallbackConstructor,
  registerGradient: registerGradient,
  registerKernel: registerKernel,
  regularizers: exports_regularizers,
  relu: relu,
  relu6: relu6,
  removeBackend: removeBackend,
  reshape: reshape,
  reverse: reverse,
  reverse1d: reverse1d,
  reverse2d: reverse2d,
  reverse3d: reverse3d,
  reverse4d: reverse4d,
  rfft: rfft,
  round: round,
  rsqrt: rsqrt,
  scalar: scalar,
  scatterND: scatterND,
  scatter_util: scatter_nd_util,
  searchSorted: searchSorted,
  selu: selu,
  separableConv2d: separableConv2d,
  sequential: sequential,
  serialization: serialization,
  setBackend: setBackend,
  setPlatform: setPlatform,
  setdiff1dAsync: setdiff1dAsync,
  sigmoid: sigmoid,
  sign: sign,
  signal: signal,
  sin: sin,
  sinh: sinh,
  slice: slice,
  slice1d: slice1d,
  slice2d: slice2d,
  slice3d: slice3d,
  slice4d: slice4d,
  slice_util: slice_util,
  softmax: softmax,
  softplus: softplus,
  spaceToBatchND: spaceToBatchND,
  sparse: sparse,
  sparseToDense: sparseToDense,
  spectral: spectral,
  split: split,
  sqrt: sqrt,
  square: square,
  squaredDifference: squaredDifference,
  squeeze: squeeze,
  stack: stack,
  step: step,
  stridedSlice: stridedSlice,
  string: string,
  sub: sub,
  sum: sum,
  sumOutType: sumOutType,
  tan: tan,
  tanh: tanh,
  tensor: tensor,
  tensor1d: tensor1d,
  tensor2d: tensor2d,
  tensor3d: tensor3d,
  tensor4d: tensor4d,
  tensor5d: tensor5d,
  tensor6d: tensor6d,
  tensorScatterUpdate: tensorScatterUpdate,
  tensor_util: tensor_util,
  test_util: test_util,
  tidy: tidy,
  tile: tile,
  time: time,
  topk: topk,
  train: train,
  transpose: transpose,
  truncatedNormal: truncatedNormal,
  unique: unique,
  unregisterGradient: unregisterGradient,
  unregisterKernel: unregisterKernel,
  unsortedSegmentSum: unsortedSegmentSum,
  unstack: unstack,
  upcastType: upcastType,
  upperBound: upperBound,
  util: util,
  valueAndGrad: valueAndGrad,
  valueAndGrads: valueAndGrads,
  variable: variable,
  variableGrads: variableGrads,
  version: version$1,
  version_core: version$3,
  version_layers: version$2,
  where: where,
  whereAsync: whereAsync,
  zeros: zeros,
  zerosLike: zerosLike
});

var require$$1 = /*@__PURE__*/getAugmentedNamespace(tfjs);

var _FusedMatMul = {};

var hasRequired_FusedMatMul;

function require_FusedMatMul () {
	if (hasRequired_FusedMatMul) return _FusedMatMul;
	hasRequired_FusedMatMul = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(_FusedMatMul, "__esModule", { value: true });
	_FusedMatMul._fusedMatMulConfig = void 0;
	var tfjs_1 = require$$1;
	_FusedMatMul._fusedMatMulConfig = {
	    kernelName: tfjs_1._FusedMatMul,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b, bias = _a.bias, preluActivationWeights = _a.preluActivationWeights;
	        var backend = args.backend;
	        var _b = args.attrs, transposeA = _b.transposeA, transposeB = _b.transposeB, activation = _b.activation, leakyreluAlpha = _b.leakyreluAlpha;
	        // Core TensorFlow does not have a fused BatchMatMul op. Combine calls to
	        // achieve the same results:
	        return (0, tfjs_1.tidy)(function () {
	            var result = (0, tfjs_1.matMul)(a, b, transposeA, transposeB);
	            if (bias != null) {
	                result = (0, tfjs_1.add)(result, bias);
	            }
	            result = backend.applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	            return result;
	        });
	    }
	};
	return _FusedMatMul;
}

var Abs = {};

var nodejs_kernel_backend = {};

var int64_tensors = {};

var hasRequiredInt64_tensors;

function requireInt64_tensors () {
	if (hasRequiredInt64_tensors) return int64_tensors;
	hasRequiredInt64_tensors = 1;
	/**
	 * @license
	 * Copyright 2018 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(int64_tensors, "__esModule", { value: true });
	int64_tensors.encodeInt32ArrayAsInt64 = int64_tensors.Int64Scalar = void 0;
	var tfjs_1 = require$$1;
	var os_1 = os__default;
	var INT32_MAX = 2147483648;
	/**
	 * Node.js-specific tensor type: int64-type scalar.
	 *
	 * This class is created for a specific purpose: to support
	 * writing `step`s to TensorBoard via op-kernel bindings.
	 * `step` is required to have an int64 dtype, but TensorFlow.js
	 * (tfjs-core) doesn't have a built-in int64 dtype. This is
	 * related to a lack of `Int64Array` or `Uint64Array` typed
	 * array in basic JavaScript.
	 *
	 * This class is introduced as a workaround.
	 */
	var Int64Scalar = /** @class */ (function () {
	    function Int64Scalar(value) {
	        this.value = value;
	        this.dtype = 'int64';
	        this.rank = 1;
	        // The reason why we need to check endianness of the machine here is
	        // negative int64 values and the way in which we represent them
	        // using Int32Arrays in JavaScript. We represent each int64 value with
	        // two consecutive elements of an Int32Array. For positive values,
	        // the high part is simply zero; for negative values, the high part
	        // should be -1. The ordering of the low and high parts assumes
	        // little endian (i.e., least significant digits appear first).
	        // This assumption is checked by the lines below.
	        if (Int64Scalar.endiannessOkay_ == null) {
	            if ((0, os_1.endianness)() !== 'LE') {
	                throw new Error("Int64Scalar does not support endianness of this machine: " +
	                    "".concat((0, os_1.endianness)()));
	            }
	            Int64Scalar.endiannessOkay_ = true;
	        }
	        tfjs_1.util.assert(value > -INT32_MAX && value < INT32_MAX - 1, function () {
	            return "Got a value outside of the bound of values supported for int64 " +
	                "dtype ([-".concat(INT32_MAX, ", ").concat(INT32_MAX - 1, "]): ").concat(value);
	        });
	        tfjs_1.util.assert(Number.isInteger(value), function () { return "Expected value to be an integer, but got ".concat(value); });
	        // We use two int32 elements to represent a int64 value. This assumes
	        // little endian, which is checked above.
	        var highPart = value >= 0 ? 0 : -1;
	        var lowPart = value % INT32_MAX;
	        this.valueArray_ = new Int32Array([lowPart, highPart]);
	    }
	    Object.defineProperty(Int64Scalar.prototype, "shape", {
	        get: function () {
	            return [];
	        },
	        enumerable: false,
	        configurable: true
	    });
	    Object.defineProperty(Int64Scalar.prototype, "valueArray", {
	        /** Get the Int32Array that represents the int64 value. */
	        get: function () {
	            return this.valueArray_;
	        },
	        enumerable: false,
	        configurable: true
	    });
	    return Int64Scalar;
	}());
	int64_tensors.Int64Scalar = Int64Scalar;
	/**
	 * This method encodes a Int32Array as Int64 layout in order to create TF_INT64
	 * tensor through binding.
	 */
	function encodeInt32ArrayAsInt64(value) {
	    if ((0, os_1.endianness)() !== 'LE') {
	        throw new Error("Int64Scalar does not support endianness of this machine: " +
	            "".concat((0, os_1.endianness)()));
	    }
	    var buffer = new Int32Array(value.length * 2);
	    for (var i = 0; i < value.length; i++) {
	        buffer[i * 2] = value[i];
	    }
	    return buffer;
	}
	int64_tensors.encodeInt32ArrayAsInt64 = encodeInt32ArrayAsInt64;
	return int64_tensors;
}

var api_pb = {};

var googleProtobuf = {};

/*

 Copyright The Closure Library Authors.
 SPDX-License-Identifier: Apache-2.0
*/

var hasRequiredGoogleProtobuf;

function requireGoogleProtobuf () {
	if (hasRequiredGoogleProtobuf) return googleProtobuf;
	hasRequiredGoogleProtobuf = 1;
	(function (exports) {
		var aa="function"==typeof Object.defineProperties?Object.defineProperty:function(a,b,c){a!=Array.prototype&&a!=Object.prototype&&(a[b]=c.value);},e="undefined"!=typeof window&&window===googleProtobuf?googleProtobuf:"undefined"!=typeof commonjsGlobal&&null!=commonjsGlobal?commonjsGlobal:googleProtobuf;function ba(a,b){if(b){var c=e;a=a.split(".");for(var d=0;d<a.length-1;d++){var f=a[d];f in c||(c[f]={});c=c[f];}a=a[a.length-1];d=c[a];b=b(d);b!=d&&null!=b&&aa(c,a,{configurable:true,writable:true,value:b});}}
		function ca(a){var b=0;return function(){return b<a.length?{done:false,value:a[b++]}:{done:true}}}function da(){da=function(){};e.Symbol||(e.Symbol=ea);}function fa(a,b){this.a=a;aa(this,"description",{configurable:true,writable:true,value:b});}fa.prototype.toString=function(){return this.a};var ea=function(){function a(c){if(this instanceof a)throw new TypeError("Symbol is not a constructor");return new fa("jscomp_symbol_"+(c||"")+"_"+b++,c)}var b=0;return a}();
		function ha(){da();var a=e.Symbol.iterator;a||(a=e.Symbol.iterator=e.Symbol("Symbol.iterator"));"function"!=typeof Array.prototype[a]&&aa(Array.prototype,a,{configurable:true,writable:true,value:function(){return ia(ca(this))}});ha=function(){};}function ia(a){ha();a={next:a};a[e.Symbol.iterator]=function(){return this};return a}
		function ja(a,b){ha();a instanceof String&&(a+="");var c=0,d={next:function(){if(c<a.length){var f=c++;return {value:b(f,a[f]),done:false}}d.next=function(){return {done:true,value:void 0}};return d.next()}};d[Symbol.iterator]=function(){return d};return d}ba("Array.prototype.entries",function(a){return a?a:function(){return ja(this,function(b,c){return [b,c]})}});var ka=googleProtobuf||self;
		function g(a,b,c){a=a.split(".");c=c||ka;a[0]in c||"undefined"==typeof c.execScript||c.execScript("var "+a[0]);for(var d;a.length&&(d=a.shift());)a.length||void 0===b?c[d]&&c[d]!==Object.prototype[d]?c=c[d]:c=c[d]={}:c[d]=b;}
		function k(a){var b=typeof a;if("object"==b)if(a){if(a instanceof Array)return "array";if(a instanceof Object)return b;var c=Object.prototype.toString.call(a);if("[object Window]"==c)return "object";if("[object Array]"==c||"number"==typeof a.length&&"undefined"!=typeof a.splice&&"undefined"!=typeof a.propertyIsEnumerable&&!a.propertyIsEnumerable("splice"))return "array";if("[object Function]"==c||"undefined"!=typeof a.call&&"undefined"!=typeof a.propertyIsEnumerable&&!a.propertyIsEnumerable("call"))return "function"}else return "null";
		else if("function"==b&&"undefined"==typeof a.call)return "object";return b}function la(a){var b=typeof a;return "object"==b&&null!=a||"function"==b}function ma(a,b,c){g(a,b,c);}function na(a,b){function c(){}c.prototype=b.prototype;a.prototype=new c;a.prototype.constructor=a;}var oa="constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf".split(" ");function pa(a,b){for(var c,d,f=1;f<arguments.length;f++){d=arguments[f];for(c in d)a[c]=d[c];for(var h=0;h<oa.length;h++)c=oa[h],Object.prototype.hasOwnProperty.call(d,c)&&(a[c]=d[c]);}}var qa=Array.prototype.forEach?function(a,b){Array.prototype.forEach.call(a,b,void 0);}:function(a,b){for(var c=a.length,d="string"===typeof a?a.split(""):a,f=0;f<c;f++)f in d&&b.call(void 0,d[f],f,a);},l=Array.prototype.map?function(a,b){return Array.prototype.map.call(a,b,void 0)}:function(a,b){for(var c=a.length,d=Array(c),f="string"===typeof a?a.split(""):a,h=0;h<c;h++)h in f&&(d[h]=b.call(void 0,f[h],h,a));return d};
		function ra(a,b,c){return 2>=arguments.length?Array.prototype.slice.call(a,b):Array.prototype.slice.call(a,b,c)}function sa(a,b,c,d){var f="Assertion failed";if(c){f+=": "+c;var h=d;}else a&&(f+=": "+a,h=b);throw Error(f,h||[]);}function n(a,b,c){for(var d=[],f=2;f<arguments.length;++f)d[f-2]=arguments[f];a||sa("",null,b,d);return a}function ta(a,b,c){for(var d=[],f=2;f<arguments.length;++f)d[f-2]=arguments[f];"string"!==typeof a&&sa("Expected string but got %s: %s.",[k(a),a],b,d);}
		function ua(a,b,c){for(var d=[],f=2;f<arguments.length;++f)d[f-2]=arguments[f];Array.isArray(a)||sa("Expected array but got %s: %s.",[k(a),a],b,d);}function p(a,b){for(var c=[],d=1;d<arguments.length;++d)c[d-1]=arguments[d];throw Error("Failure"+(a?": "+a:""),c);}function q(a,b,c,d){for(var f=[],h=3;h<arguments.length;++h)f[h-3]=arguments[h];a instanceof b||sa("Expected instanceof %s but got %s.",[va(b),va(a)],c,f);}
		function va(a){return a instanceof Function?a.displayName||a.name||"unknown type name":a instanceof Object?a.constructor.displayName||a.constructor.name||Object.prototype.toString.call(a):null===a?"null":typeof a}function r(a,b){this.c=a;this.b=b;this.a={};this.arrClean=true;if(0<this.c.length){for(a=0;a<this.c.length;a++){b=this.c[a];var c=b[0];this.a[c.toString()]=new wa(c,b[1]);}this.arrClean=true;}}g("jspb.Map",r,void 0);
		r.prototype.g=function(){if(this.arrClean){if(this.b){var a=this.a,b;for(b in a)if(Object.prototype.hasOwnProperty.call(a,b)){var c=a[b].a;c&&c.g();}}}else {this.c.length=0;a=u(this);a.sort();for(b=0;b<a.length;b++){var d=this.a[a[b]];(c=d.a)&&c.g();this.c.push([d.key,d.value]);}this.arrClean=true;}return this.c};r.prototype.toArray=r.prototype.g;
		r.prototype.Mc=function(a,b){for(var c=this.g(),d=[],f=0;f<c.length;f++){var h=this.a[c[f][0].toString()];v(this,h);var m=h.a;m?(n(b),d.push([h.key,b(a,m)])):d.push([h.key,h.value]);}return d};r.prototype.toObject=r.prototype.Mc;r.fromObject=function(a,b,c){b=new r([],b);for(var d=0;d<a.length;d++){var f=a[d][0],h=c(a[d][1]);b.set(f,h);}return b};function w(a){this.a=0;this.b=a;}w.prototype.next=function(){return this.a<this.b.length?{done:false,value:this.b[this.a++]}:{done:true,value:void 0}};
		"undefined"!=typeof Symbol&&(w.prototype[Symbol.iterator]=function(){return this});r.prototype.Jb=function(){return u(this).length};r.prototype.getLength=r.prototype.Jb;r.prototype.clear=function(){this.a={};this.arrClean=false;};r.prototype.clear=r.prototype.clear;r.prototype.Cb=function(a){a=a.toString();var b=this.a.hasOwnProperty(a);delete this.a[a];this.arrClean=false;return b};r.prototype.del=r.prototype.Cb;
		r.prototype.Eb=function(){var a=[],b=u(this);b.sort();for(var c=0;c<b.length;c++){var d=this.a[b[c]];a.push([d.key,d.value]);}return a};r.prototype.getEntryList=r.prototype.Eb;r.prototype.entries=function(){var a=[],b=u(this);b.sort();for(var c=0;c<b.length;c++){var d=this.a[b[c]];a.push([d.key,v(this,d)]);}return new w(a)};r.prototype.entries=r.prototype.entries;r.prototype.keys=function(){var a=[],b=u(this);b.sort();for(var c=0;c<b.length;c++)a.push(this.a[b[c]].key);return new w(a)};
		r.prototype.keys=r.prototype.keys;r.prototype.values=function(){var a=[],b=u(this);b.sort();for(var c=0;c<b.length;c++)a.push(v(this,this.a[b[c]]));return new w(a)};r.prototype.values=r.prototype.values;r.prototype.forEach=function(a,b){var c=u(this);c.sort();for(var d=0;d<c.length;d++){var f=this.a[c[d]];a.call(b,v(this,f),f.key,this);}};r.prototype.forEach=r.prototype.forEach;
		r.prototype.set=function(a,b){var c=new wa(a);this.b?(c.a=b,c.value=b.g()):c.value=b;this.a[a.toString()]=c;this.arrClean=false;return this};r.prototype.set=r.prototype.set;function v(a,b){return a.b?(b.a||(b.a=new a.b(b.value)),b.a):b.value}r.prototype.get=function(a){if(a=this.a[a.toString()])return v(this,a)};r.prototype.get=r.prototype.get;r.prototype.has=function(a){return a.toString()in this.a};r.prototype.has=r.prototype.has;
		r.prototype.Jc=function(a,b,c,d,f){var h=u(this);h.sort();for(var m=0;m<h.length;m++){var t=this.a[h[m]];b.Va(a);c.call(b,1,t.key);this.b?d.call(b,2,v(this,t),f):d.call(b,2,t.value);b.Ya();}};r.prototype.serializeBinary=r.prototype.Jc;r.deserializeBinary=function(a,b,c,d,f,h,m){for(;b.oa()&&!b.bb();){var t=b.c;1==t?h=c.call(b):2==t&&(a.b?(n(f),m||(m=new a.b),d.call(b,m,f)):m=d.call(b));}n(void 0!=h);n(void 0!=m);a.set(h,m);};
		function u(a){a=a.a;var b=[],c;for(c in a)Object.prototype.hasOwnProperty.call(a,c)&&b.push(c);return b}function wa(a,b){this.key=a;this.value=b;this.a=void 0;}function xa(a){if(8192>=a.length)return String.fromCharCode.apply(null,a);for(var b="",c=0;c<a.length;c+=8192)b+=String.fromCharCode.apply(null,ra(a,c,c+8192));return b}var ya={"\x00":"\\0","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\x0B":"\\x0B",'"':'\\"',"\\":"\\\\","<":"\\u003C"},za={"'":"\\'"};var Aa={},x=null;function Ba(a,b){ void 0===b&&(b=0);Ca();b=Aa[b];for(var c=[],d=0;d<a.length;d+=3){var f=a[d],h=d+1<a.length,m=h?a[d+1]:0,t=d+2<a.length,B=t?a[d+2]:0,M=f>>2;f=(f&3)<<4|m>>4;m=(m&15)<<2|B>>6;B&=63;t||(B=64,h||(m=64));c.push(b[M],b[f],b[m]||"",b[B]||"");}return c.join("")}function Da(a){var b=a.length,c=3*b/4;c%3?c=Math.floor(c):-1!="=.".indexOf(a[b-1])&&(c=-1!="=.".indexOf(a[b-2])?c-2:c-1);var d=new Uint8Array(c),f=0;Ea(a,function(h){d[f++]=h;});return d.subarray(0,f)}
		function Ea(a,b){function c(B){for(;d<a.length;){var M=a.charAt(d++),La=x[M];if(null!=La)return La;if(!/^[\s\xa0]*$/.test(M))throw Error("Unknown base64 encoding at char: "+M);}return B}Ca();for(var d=0;;){var f=c(-1),h=c(0),m=c(64),t=c(64);if(64===t&&-1===f)break;b(f<<2|h>>4);64!=m&&(b(h<<4&240|m>>2),64!=t&&b(m<<6&192|t));}}
		function Ca(){if(!x){x={};for(var a="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".split(""),b=["+/=","+/","-_=","-_.","-_"],c=0;5>c;c++){var d=a.concat(b[c].split(""));Aa[c]=d;for(var f=0;f<d.length;f++){var h=d[f];void 0===x[h]&&(x[h]=f);}}}}g("jspb.ConstBinaryMessage",function(){},void 0);g("jspb.BinaryMessage",function(){},void 0);g("jspb.BinaryConstants.FieldType",{yb:-1,ee:1,FLOAT:2,ke:3,te:4,je:5,xb:6,wb:7,BOOL:8,re:9,ie:10,le:11,ce:12,se:13,ge:14,me:15,ne:16,oe:17,pe:18,he:30,ve:31},void 0);g("jspb.BinaryConstants.WireType",{yb:-1,ue:0,xb:1,de:2,qe:3,fe:4,wb:5},void 0);
		g("jspb.BinaryConstants.FieldTypeToWireType",function(a){switch(a){case 5:case 3:case 13:case 4:case 17:case 18:case 8:case 14:case 31:return 0;case 1:case 6:case 16:case 30:return 1;case 9:case 11:case 12:return 2;case 2:case 7:case 15:return 5;default:return  -1}},void 0);g("jspb.BinaryConstants.INVALID_FIELD_NUMBER",-1,void 0);g("jspb.BinaryConstants.FLOAT32_EPS",1.401298464324817E-45,void 0);g("jspb.BinaryConstants.FLOAT32_MIN",1.1754943508222875E-38,void 0);
		g("jspb.BinaryConstants.FLOAT32_MAX",3.4028234663852886E38,void 0);g("jspb.BinaryConstants.FLOAT64_EPS",4.9E-324,void 0);g("jspb.BinaryConstants.FLOAT64_MIN",2.2250738585072014E-308,void 0);g("jspb.BinaryConstants.FLOAT64_MAX",1.7976931348623157E308,void 0);g("jspb.BinaryConstants.TWO_TO_20",1048576,void 0);g("jspb.BinaryConstants.TWO_TO_23",8388608,void 0);g("jspb.BinaryConstants.TWO_TO_31",2147483648,void 0);g("jspb.BinaryConstants.TWO_TO_32",4294967296,void 0);
		g("jspb.BinaryConstants.TWO_TO_52",4503599627370496,void 0);g("jspb.BinaryConstants.TWO_TO_63",0x7fffffffffffffff,void 0);g("jspb.BinaryConstants.TWO_TO_64",1.8446744073709552E19,void 0);g("jspb.BinaryConstants.ZERO_HASH","\x00\x00\x00\x00\x00\x00\x00\x00",void 0);var y=0,z=0;g("jspb.utils.getSplit64Low",function(){return y},void 0);g("jspb.utils.getSplit64High",function(){return z},void 0);function Fa(a){var b=a>>>0;a=Math.floor((a-b)/4294967296)>>>0;y=b;z=a;}g("jspb.utils.splitUint64",Fa,void 0);function A(a){var b=0>a;a=Math.abs(a);var c=a>>>0;a=Math.floor((a-c)/4294967296);a>>>=0;b&&(a=~a>>>0,c=(~c>>>0)+1,4294967295<c&&(c=0,a++,4294967295<a&&(a=0)));y=c;z=a;}g("jspb.utils.splitInt64",A,void 0);
		function Ga(a){var b=0>a;a=2*Math.abs(a);Fa(a);a=y;var c=z;b&&(0==a?0==c?c=a=4294967295:(c--,a=4294967295):a--);y=a;z=c;}g("jspb.utils.splitZigzag64",Ga,void 0);
		function Ha(a){var b=0>a?1:0;a=b?-a:a;if(0===a)0<1/a?y=z=0:(z=0,y=2147483648);else if(isNaN(a))z=0,y=2147483647;else if(3.4028234663852886E38<a)z=0,y=(b<<31|2139095040)>>>0;else if(1.1754943508222875E-38>a)a=Math.round(a/Math.pow(2,-149)),z=0,y=(b<<31|a)>>>0;else {var c=Math.floor(Math.log(a)/Math.LN2);a*=Math.pow(2,-c);a=Math.round(8388608*a);16777216<=a&&++c;z=0;y=(b<<31|c+127<<23|a&8388607)>>>0;}}g("jspb.utils.splitFloat32",Ha,void 0);
		function Ia(a){var b=0>a?1:0;a=b?-a:a;if(0===a)z=0<1/a?0:2147483648,y=0;else if(isNaN(a))z=2147483647,y=4294967295;else if(1.7976931348623157E308<a)z=(b<<31|2146435072)>>>0,y=0;else if(2.2250738585072014E-308>a)a/=Math.pow(2,-1074),z=(b<<31|a/4294967296)>>>0,y=a>>>0;else {var c=a,d=0;if(2<=c)for(;2<=c&&1023>d;)d++,c/=2;else for(;1>c&&-1022<d;)c*=2,d--;a*=Math.pow(2,-d);z=(b<<31|d+1023<<20|1048576*a&1048575)>>>0;y=4503599627370496*a>>>0;}}g("jspb.utils.splitFloat64",Ia,void 0);
		function C(a){var b=a.charCodeAt(4),c=a.charCodeAt(5),d=a.charCodeAt(6),f=a.charCodeAt(7);y=a.charCodeAt(0)+(a.charCodeAt(1)<<8)+(a.charCodeAt(2)<<16)+(a.charCodeAt(3)<<24)>>>0;z=b+(c<<8)+(d<<16)+(f<<24)>>>0;}g("jspb.utils.splitHash64",C,void 0);function D(a,b){return 4294967296*b+(a>>>0)}g("jspb.utils.joinUint64",D,void 0);function E(a,b){var c=b&2147483648;c&&(a=~a+1>>>0,b=~b>>>0,0==a&&(b=b+1>>>0));a=D(a,b);return c?-a:a}g("jspb.utils.joinInt64",E,void 0);
		function Ja(a,b,c){var d=b>>31;return c(a<<1^d,(b<<1|a>>>31)^d)}g("jspb.utils.toZigzag64",Ja,void 0);function Ka(a,b){return Ma(a,b,E)}g("jspb.utils.joinZigzag64",Ka,void 0);function Ma(a,b,c){var d=-(a&1);return c((a>>>1|b<<31)^d,b>>>1^d)}g("jspb.utils.fromZigzag64",Ma,void 0);function Na(a){var b=2*(a>>31)+1,c=a>>>23&255;a&=8388607;return 255==c?a?NaN:Infinity*b:0==c?b*Math.pow(2,-149)*a:b*Math.pow(2,c-150)*(a+Math.pow(2,23))}g("jspb.utils.joinFloat32",Na,void 0);
		function Oa(a,b){var c=2*(b>>31)+1,d=b>>>20&2047;a=4294967296*(b&1048575)+a;return 2047==d?a?NaN:Infinity*c:0==d?c*Math.pow(2,-1074)*a:c*Math.pow(2,d-1075)*(a+4503599627370496)}g("jspb.utils.joinFloat64",Oa,void 0);function Pa(a,b){return String.fromCharCode(a>>>0&255,a>>>8&255,a>>>16&255,a>>>24&255,b>>>0&255,b>>>8&255,b>>>16&255,b>>>24&255)}g("jspb.utils.joinHash64",Pa,void 0);g("jspb.utils.DIGITS","0123456789abcdef".split(""),void 0);
		function F(a,b){function c(f,h){f=f?String(f):"";return h?"0000000".slice(f.length)+f:f}if(2097151>=b)return ""+D(a,b);var d=(a>>>24|b<<8)>>>0&16777215;b=b>>16&65535;a=(a&16777215)+6777216*d+6710656*b;d+=8147497*b;b*=2;1E7<=a&&(d+=Math.floor(a/1E7),a%=1E7);1E7<=d&&(b+=Math.floor(d/1E7),d%=1E7);return c(b,0)+c(d,b)+c(a,1)}g("jspb.utils.joinUnsignedDecimalString",F,void 0);function G(a,b){var c=b&2147483648;c&&(a=~a+1>>>0,b=~b+(0==a?1:0)>>>0);a=F(a,b);return c?"-"+a:a}
		g("jspb.utils.joinSignedDecimalString",G,void 0);function Qa(a,b){C(a);a=y;var c=z;return b?G(a,c):F(a,c)}g("jspb.utils.hash64ToDecimalString",Qa,void 0);g("jspb.utils.hash64ArrayToDecimalStrings",function(a,b){for(var c=Array(a.length),d=0;d<a.length;d++)c[d]=Qa(a[d],b);return c},void 0);
		function H(a){function b(m,t){for(var B=0;8>B&&(1!==m||0<t);B++)t=m*f[B]+t,f[B]=t&255,t>>>=8;}function c(){for(var m=0;8>m;m++)f[m]=~f[m]&255;}n(0<a.length);var d=false;"-"===a[0]&&(d=true,a=a.slice(1));for(var f=[0,0,0,0,0,0,0,0],h=0;h<a.length;h++)b(10,a.charCodeAt(h)-48);d&&(c(),b(1,1));return xa(f)}g("jspb.utils.decimalStringToHash64",H,void 0);g("jspb.utils.splitDecimalString",function(a){C(H(a));},void 0);function Ra(a){return String.fromCharCode(10>a?48+a:87+a)}
		function Sa(a){return 97<=a?a-97+10:a-48}g("jspb.utils.hash64ToHexString",function(a){var b=Array(18);b[0]="0";b[1]="x";for(var c=0;8>c;c++){var d=a.charCodeAt(7-c);b[2*c+2]=Ra(d>>4);b[2*c+3]=Ra(d&15);}return b.join("")},void 0);g("jspb.utils.hexStringToHash64",function(a){a=a.toLowerCase();n(18==a.length);n("0"==a[0]);n("x"==a[1]);for(var b="",c=0;8>c;c++)b=String.fromCharCode(16*Sa(a.charCodeAt(2*c+2))+Sa(a.charCodeAt(2*c+3)))+b;return b},void 0);
		g("jspb.utils.hash64ToNumber",function(a,b){C(a);a=y;var c=z;return b?E(a,c):D(a,c)},void 0);g("jspb.utils.numberToHash64",function(a){A(a);return Pa(y,z)},void 0);g("jspb.utils.countVarints",function(a,b,c){for(var d=0,f=b;f<c;f++)d+=a[f]>>7;return c-b-d},void 0);
		g("jspb.utils.countVarintFields",function(a,b,c,d){var f=0;d*=8;if(128>d)for(;b<c&&a[b++]==d;)for(f++;;){var h=a[b++];if(0==(h&128))break}else for(;b<c;){for(h=d;128<h;){if(a[b]!=(h&127|128))return f;b++;h>>=7;}if(a[b++]!=h)break;for(f++;h=a[b++],0!=(h&128););}return f},void 0);function Ta(a,b,c,d,f){var h=0;if(128>d)for(;b<c&&a[b++]==d;)h++,b+=f;else for(;b<c;){for(var m=d;128<m;){if(a[b++]!=(m&127|128))return h;m>>=7;}if(a[b++]!=m)break;h++;b+=f;}return h}
		g("jspb.utils.countFixed32Fields",function(a,b,c,d){return Ta(a,b,c,8*d+5,4)},void 0);g("jspb.utils.countFixed64Fields",function(a,b,c,d){return Ta(a,b,c,8*d+1,8)},void 0);g("jspb.utils.countDelimitedFields",function(a,b,c,d){var f=0;for(d=8*d+2;b<c;){for(var h=d;128<h;){if(a[b++]!=(h&127|128))return f;h>>=7;}if(a[b++]!=h)break;f++;for(var m=0,t=1;h=a[b++],m+=(h&127)*t,t*=128,0!=(h&128););b+=m;}return f},void 0);
		g("jspb.utils.debugBytesToTextFormat",function(a){var b='"';if(a){a=Ua(a);for(var c=0;c<a.length;c++)b+="\\x",16>a[c]&&(b+="0"),b+=a[c].toString(16);}return b+'"'},void 0);
		g("jspb.utils.debugScalarToTextFormat",function(a){if("string"===typeof a){a=String(a);for(var b=['"'],c=0;c<a.length;c++){var d=a.charAt(c),f=d.charCodeAt(0),h=c+1,m;if(!(m=ya[d])){if(!(31<f&&127>f))if(f=d,f in za)d=za[f];else if(f in ya)d=za[f]=ya[f];else {m=f.charCodeAt(0);if(31<m&&127>m)d=f;else {if(256>m){if(d="\\x",16>m||256<m)d+="0";}else d="\\u",4096>m&&(d+="0");d+=m.toString(16).toUpperCase();}d=za[f]=d;}m=d;}b[h]=m;}b.push('"');a=b.join("");}else a=a.toString();return a},void 0);
		g("jspb.utils.stringToByteArray",function(a){for(var b=new Uint8Array(a.length),c=0;c<a.length;c++){var d=a.charCodeAt(c);if(255<d)throw Error("Conversion error: string contains codepoint outside of byte range");b[c]=d;}return b},void 0);
		function Ua(a){if(a.constructor===Uint8Array)return a;if(a.constructor===ArrayBuffer)return new Uint8Array(a);if(a.constructor===Array)return new Uint8Array(a);if(a.constructor===String)return Da(a);if(a instanceof Uint8Array)return new Uint8Array(a.buffer,a.byteOffset,a.byteLength);p("Type not convertible to Uint8Array.");return new Uint8Array(0)}g("jspb.utils.byteSourceToUint8Array",Ua,void 0);function I(a,b,c){this.b=null;this.a=this.c=this.h=0;this.v=false;a&&this.H(a,b,c);}g("jspb.BinaryDecoder",I,void 0);var Va=[];I.getInstanceCacheLength=function(){return Va.length};function Wa(a,b,c){if(Va.length){var d=Va.pop();a&&d.H(a,b,c);return d}return new I(a,b,c)}I.alloc=Wa;I.prototype.Ca=function(){this.clear();100>Va.length&&Va.push(this);};I.prototype.free=I.prototype.Ca;I.prototype.clone=function(){return Wa(this.b,this.h,this.c-this.h)};I.prototype.clone=I.prototype.clone;
		I.prototype.clear=function(){this.b=null;this.a=this.c=this.h=0;this.v=false;};I.prototype.clear=I.prototype.clear;I.prototype.Y=function(){return this.b};I.prototype.getBuffer=I.prototype.Y;I.prototype.H=function(a,b,c){this.b=Ua(a);this.h=void 0!==b?b:0;this.c=void 0!==c?this.h+c:this.b.length;this.a=this.h;};I.prototype.setBlock=I.prototype.H;I.prototype.Db=function(){return this.c};I.prototype.getEnd=I.prototype.Db;I.prototype.setEnd=function(a){this.c=a;};I.prototype.setEnd=I.prototype.setEnd;
		I.prototype.reset=function(){this.a=this.h;};I.prototype.reset=I.prototype.reset;I.prototype.B=function(){return this.a};I.prototype.getCursor=I.prototype.B;I.prototype.Ma=function(a){this.a=a;};I.prototype.setCursor=I.prototype.Ma;I.prototype.advance=function(a){this.a+=a;n(this.a<=this.c);};I.prototype.advance=I.prototype.advance;I.prototype.ya=function(){return this.a==this.c};I.prototype.atEnd=I.prototype.ya;I.prototype.Qb=function(){return this.a>this.c};I.prototype.pastEnd=I.prototype.Qb;
		I.prototype.getError=function(){return this.v||0>this.a||this.a>this.c};I.prototype.getError=I.prototype.getError;I.prototype.w=function(a){for(var b=128,c=0,d=0,f=0;4>f&&128<=b;f++)b=this.b[this.a++],c|=(b&127)<<7*f;128<=b&&(b=this.b[this.a++],c|=(b&127)<<28,d|=(b&127)>>4);if(128<=b)for(f=0;5>f&&128<=b;f++)b=this.b[this.a++],d|=(b&127)<<7*f+3;if(128>b)return a(c>>>0,d>>>0);p("Failed to read varint, encoding is invalid.");this.v=true;};I.prototype.readSplitVarint64=I.prototype.w;
		I.prototype.ea=function(a){return this.w(function(b,c){return Ma(b,c,a)})};I.prototype.readSplitZigzagVarint64=I.prototype.ea;I.prototype.ta=function(a){var b=this.b,c=this.a;this.a+=8;for(var d=0,f=0,h=c+7;h>=c;h--)d=d<<8|b[h],f=f<<8|b[h+4];return a(d,f)};I.prototype.readSplitFixed64=I.prototype.ta;I.prototype.kb=function(){for(;this.b[this.a]&128;)this.a++;this.a++;};I.prototype.skipVarint=I.prototype.kb;I.prototype.mb=function(a){for(;128<a;)this.a--,a>>>=7;this.a--;};I.prototype.unskipVarint=I.prototype.mb;
		I.prototype.o=function(){var a=this.b;var b=a[this.a];var c=b&127;if(128>b)return this.a+=1,n(this.a<=this.c),c;b=a[this.a+1];c|=(b&127)<<7;if(128>b)return this.a+=2,n(this.a<=this.c),c;b=a[this.a+2];c|=(b&127)<<14;if(128>b)return this.a+=3,n(this.a<=this.c),c;b=a[this.a+3];c|=(b&127)<<21;if(128>b)return this.a+=4,n(this.a<=this.c),c;b=a[this.a+4];c|=(b&15)<<28;if(128>b)return this.a+=5,n(this.a<=this.c),c>>>0;this.a+=5;128<=a[this.a++]&&128<=a[this.a++]&&128<=a[this.a++]&&128<=a[this.a++]&&128<=
		a[this.a++]&&n(false);n(this.a<=this.c);return c};I.prototype.readUnsignedVarint32=I.prototype.o;I.prototype.da=function(){return ~~this.o()};I.prototype.readSignedVarint32=I.prototype.da;I.prototype.O=function(){return this.o().toString()};I.prototype.Ea=function(){return this.da().toString()};I.prototype.readSignedVarint32String=I.prototype.Ea;I.prototype.Ia=function(){var a=this.o();return a>>>1^-(a&1)};I.prototype.readZigzagVarint32=I.prototype.Ia;I.prototype.Ga=function(){return this.w(D)};
		I.prototype.readUnsignedVarint64=I.prototype.Ga;I.prototype.Ha=function(){return this.w(F)};I.prototype.readUnsignedVarint64String=I.prototype.Ha;I.prototype.sa=function(){return this.w(E)};I.prototype.readSignedVarint64=I.prototype.sa;I.prototype.Fa=function(){return this.w(G)};I.prototype.readSignedVarint64String=I.prototype.Fa;I.prototype.Ja=function(){return this.w(Ka)};I.prototype.readZigzagVarint64=I.prototype.Ja;I.prototype.fb=function(){return this.ea(Pa)};
		I.prototype.readZigzagVarintHash64=I.prototype.fb;I.prototype.Ka=function(){return this.ea(G)};I.prototype.readZigzagVarint64String=I.prototype.Ka;I.prototype.Gc=function(){var a=this.b[this.a];this.a+=1;n(this.a<=this.c);return a};I.prototype.readUint8=I.prototype.Gc;I.prototype.Ec=function(){var a=this.b[this.a],b=this.b[this.a+1];this.a+=2;n(this.a<=this.c);return a<<0|b<<8};I.prototype.readUint16=I.prototype.Ec;
		I.prototype.m=function(){var a=this.b[this.a],b=this.b[this.a+1],c=this.b[this.a+2],d=this.b[this.a+3];this.a+=4;n(this.a<=this.c);return (a<<0|b<<8|c<<16|d<<24)>>>0};I.prototype.readUint32=I.prototype.m;I.prototype.ga=function(){var a=this.m(),b=this.m();return D(a,b)};I.prototype.readUint64=I.prototype.ga;I.prototype.ha=function(){var a=this.m(),b=this.m();return F(a,b)};I.prototype.readUint64String=I.prototype.ha;
		I.prototype.Xb=function(){var a=this.b[this.a];this.a+=1;n(this.a<=this.c);return a<<24>>24};I.prototype.readInt8=I.prototype.Xb;I.prototype.Vb=function(){var a=this.b[this.a],b=this.b[this.a+1];this.a+=2;n(this.a<=this.c);return (a<<0|b<<8)<<16>>16};I.prototype.readInt16=I.prototype.Vb;I.prototype.P=function(){var a=this.b[this.a],b=this.b[this.a+1],c=this.b[this.a+2],d=this.b[this.a+3];this.a+=4;n(this.a<=this.c);return a<<0|b<<8|c<<16|d<<24};I.prototype.readInt32=I.prototype.P;
		I.prototype.ba=function(){var a=this.m(),b=this.m();return E(a,b)};I.prototype.readInt64=I.prototype.ba;I.prototype.ca=function(){var a=this.m(),b=this.m();return G(a,b)};I.prototype.readInt64String=I.prototype.ca;I.prototype.aa=function(){var a=this.m();return Na(a)};I.prototype.readFloat=I.prototype.aa;I.prototype.Z=function(){var a=this.m(),b=this.m();return Oa(a,b)};I.prototype.readDouble=I.prototype.Z;I.prototype.pa=function(){return !!this.b[this.a++]};I.prototype.readBool=I.prototype.pa;
		I.prototype.ra=function(){return this.da()};I.prototype.readEnum=I.prototype.ra;
		I.prototype.fa=function(a){var b=this.b,c=this.a;a=c+a;for(var d=[],f="";c<a;){var h=b[c++];if(128>h)d.push(h);else if(192>h)continue;else if(224>h){var m=b[c++];d.push((h&31)<<6|m&63);}else if(240>h){m=b[c++];var t=b[c++];d.push((h&15)<<12|(m&63)<<6|t&63);}else if(248>h){m=b[c++];t=b[c++];var B=b[c++];h=(h&7)<<18|(m&63)<<12|(t&63)<<6|B&63;h-=65536;d.push((h>>10&1023)+55296,(h&1023)+56320);}8192<=d.length&&(f+=String.fromCharCode.apply(null,d),d.length=0);}f+=xa(d);this.a=c;return f};
		I.prototype.readString=I.prototype.fa;I.prototype.Dc=function(){var a=this.o();return this.fa(a)};I.prototype.readStringWithLength=I.prototype.Dc;I.prototype.qa=function(a){if(0>a||this.a+a>this.b.length)return this.v=true,p("Invalid byte length!"),new Uint8Array(0);var b=this.b.subarray(this.a,this.a+a);this.a+=a;n(this.a<=this.c);return b};I.prototype.readBytes=I.prototype.qa;I.prototype.ia=function(){return this.w(Pa)};I.prototype.readVarintHash64=I.prototype.ia;
		I.prototype.$=function(){var a=this.b,b=this.a,c=a[b],d=a[b+1],f=a[b+2],h=a[b+3],m=a[b+4],t=a[b+5],B=a[b+6];a=a[b+7];this.a+=8;return String.fromCharCode(c,d,f,h,m,t,B,a)};I.prototype.readFixedHash64=I.prototype.$;function J(a,b,c){this.a=Wa(a,b,c);this.O=this.a.B();this.b=this.c=-1;this.h=false;this.v=null;}g("jspb.BinaryReader",J,void 0);var K=[];J.clearInstanceCache=function(){K=[];};J.getInstanceCacheLength=function(){return K.length};function Xa(a,b,c){if(K.length){var d=K.pop();a&&d.a.H(a,b,c);return d}return new J(a,b,c)}J.alloc=Xa;J.prototype.zb=Xa;J.prototype.alloc=J.prototype.zb;J.prototype.Ca=function(){this.a.clear();this.b=this.c=-1;this.h=false;this.v=null;100>K.length&&K.push(this);};
		J.prototype.free=J.prototype.Ca;J.prototype.Fb=function(){return this.O};J.prototype.getFieldCursor=J.prototype.Fb;J.prototype.B=function(){return this.a.B()};J.prototype.getCursor=J.prototype.B;J.prototype.Y=function(){return this.a.Y()};J.prototype.getBuffer=J.prototype.Y;J.prototype.Hb=function(){return this.c};J.prototype.getFieldNumber=J.prototype.Hb;J.prototype.Lb=function(){return this.b};J.prototype.getWireType=J.prototype.Lb;J.prototype.Mb=function(){return 2==this.b};
		J.prototype.isDelimited=J.prototype.Mb;J.prototype.bb=function(){return 4==this.b};J.prototype.isEndGroup=J.prototype.bb;J.prototype.getError=function(){return this.h||this.a.getError()};J.prototype.getError=J.prototype.getError;J.prototype.H=function(a,b,c){this.a.H(a,b,c);this.b=this.c=-1;};J.prototype.setBlock=J.prototype.H;J.prototype.reset=function(){this.a.reset();this.b=this.c=-1;};J.prototype.reset=J.prototype.reset;J.prototype.advance=function(a){this.a.advance(a);};J.prototype.advance=J.prototype.advance;
		J.prototype.oa=function(){if(this.a.ya())return  false;if(this.getError())return p("Decoder hit an error"),false;this.O=this.a.B();var a=this.a.o(),b=a>>>3;a&=7;if(0!=a&&5!=a&&1!=a&&2!=a&&3!=a&&4!=a)return p("Invalid wire type: %s (at position %s)",a,this.O),this.h=true,false;this.c=b;this.b=a;return  true};J.prototype.nextField=J.prototype.oa;J.prototype.Oa=function(){this.a.mb(this.c<<3|this.b);};J.prototype.unskipHeader=J.prototype.Oa;
		J.prototype.Lc=function(){var a=this.c;for(this.Oa();this.oa()&&this.c==a;)this.C();this.a.ya()||this.Oa();};J.prototype.skipMatchingFields=J.prototype.Lc;J.prototype.lb=function(){0!=this.b?(p("Invalid wire type for skipVarintField"),this.C()):this.a.kb();};J.prototype.skipVarintField=J.prototype.lb;J.prototype.gb=function(){if(2!=this.b)p("Invalid wire type for skipDelimitedField"),this.C();else {var a=this.a.o();this.a.advance(a);}};J.prototype.skipDelimitedField=J.prototype.gb;
		J.prototype.hb=function(){5!=this.b?(p("Invalid wire type for skipFixed32Field"),this.C()):this.a.advance(4);};J.prototype.skipFixed32Field=J.prototype.hb;J.prototype.ib=function(){1!=this.b?(p("Invalid wire type for skipFixed64Field"),this.C()):this.a.advance(8);};J.prototype.skipFixed64Field=J.prototype.ib;J.prototype.jb=function(){var a=this.c;do{if(!this.oa()){p("Unmatched start-group tag: stream EOF");this.h=true;break}if(4==this.b){this.c!=a&&(p("Unmatched end-group tag"),this.h=true);break}this.C();}while(1)};
		J.prototype.skipGroup=J.prototype.jb;J.prototype.C=function(){switch(this.b){case 0:this.lb();break;case 1:this.ib();break;case 2:this.gb();break;case 5:this.hb();break;case 3:this.jb();break;default:p("Invalid wire encoding for field.");}};J.prototype.skipField=J.prototype.C;J.prototype.Hc=function(a,b){null===this.v&&(this.v={});n(!this.v[a]);this.v[a]=b;};J.prototype.registerReadCallback=J.prototype.Hc;J.prototype.Ic=function(a){n(null!==this.v);a=this.v[a];n(a);return a(this)};
		J.prototype.runReadCallback=J.prototype.Ic;J.prototype.Yb=function(a,b){n(2==this.b);var c=this.a.c,d=this.a.o();d=this.a.B()+d;this.a.setEnd(d);b(a,this);this.a.Ma(d);this.a.setEnd(c);};J.prototype.readMessage=J.prototype.Yb;J.prototype.Ub=function(a,b,c){n(3==this.b);n(this.c==a);c(b,this);this.h||4==this.b||(p("Group submessage did not end with an END_GROUP tag"),this.h=true);};J.prototype.readGroup=J.prototype.Ub;
		J.prototype.Gb=function(){n(2==this.b);var a=this.a.o(),b=this.a.B(),c=b+a;a=Wa(this.a.Y(),b,a);this.a.Ma(c);return a};J.prototype.getFieldDecoder=J.prototype.Gb;J.prototype.P=function(){n(0==this.b);return this.a.da()};J.prototype.readInt32=J.prototype.P;J.prototype.Wb=function(){n(0==this.b);return this.a.Ea()};J.prototype.readInt32String=J.prototype.Wb;J.prototype.ba=function(){n(0==this.b);return this.a.sa()};J.prototype.readInt64=J.prototype.ba;J.prototype.ca=function(){n(0==this.b);return this.a.Fa()};
		J.prototype.readInt64String=J.prototype.ca;J.prototype.m=function(){n(0==this.b);return this.a.o()};J.prototype.readUint32=J.prototype.m;J.prototype.Fc=function(){n(0==this.b);return this.a.O()};J.prototype.readUint32String=J.prototype.Fc;J.prototype.ga=function(){n(0==this.b);return this.a.Ga()};J.prototype.readUint64=J.prototype.ga;J.prototype.ha=function(){n(0==this.b);return this.a.Ha()};J.prototype.readUint64String=J.prototype.ha;J.prototype.zc=function(){n(0==this.b);return this.a.Ia()};
		J.prototype.readSint32=J.prototype.zc;J.prototype.Ac=function(){n(0==this.b);return this.a.Ja()};J.prototype.readSint64=J.prototype.Ac;J.prototype.Bc=function(){n(0==this.b);return this.a.Ka()};J.prototype.readSint64String=J.prototype.Bc;J.prototype.Rb=function(){n(5==this.b);return this.a.m()};J.prototype.readFixed32=J.prototype.Rb;J.prototype.Sb=function(){n(1==this.b);return this.a.ga()};J.prototype.readFixed64=J.prototype.Sb;J.prototype.Tb=function(){n(1==this.b);return this.a.ha()};
		J.prototype.readFixed64String=J.prototype.Tb;J.prototype.vc=function(){n(5==this.b);return this.a.P()};J.prototype.readSfixed32=J.prototype.vc;J.prototype.wc=function(){n(5==this.b);return this.a.P().toString()};J.prototype.readSfixed32String=J.prototype.wc;J.prototype.xc=function(){n(1==this.b);return this.a.ba()};J.prototype.readSfixed64=J.prototype.xc;J.prototype.yc=function(){n(1==this.b);return this.a.ca()};J.prototype.readSfixed64String=J.prototype.yc;
		J.prototype.aa=function(){n(5==this.b);return this.a.aa()};J.prototype.readFloat=J.prototype.aa;J.prototype.Z=function(){n(1==this.b);return this.a.Z()};J.prototype.readDouble=J.prototype.Z;J.prototype.pa=function(){n(0==this.b);return !!this.a.o()};J.prototype.readBool=J.prototype.pa;J.prototype.ra=function(){n(0==this.b);return this.a.sa()};J.prototype.readEnum=J.prototype.ra;J.prototype.fa=function(){n(2==this.b);var a=this.a.o();return this.a.fa(a)};J.prototype.readString=J.prototype.fa;
		J.prototype.qa=function(){n(2==this.b);var a=this.a.o();return this.a.qa(a)};J.prototype.readBytes=J.prototype.qa;J.prototype.ia=function(){n(0==this.b);return this.a.ia()};J.prototype.readVarintHash64=J.prototype.ia;J.prototype.Cc=function(){n(0==this.b);return this.a.fb()};J.prototype.readSintHash64=J.prototype.Cc;J.prototype.w=function(a){n(0==this.b);return this.a.w(a)};J.prototype.readSplitVarint64=J.prototype.w;
		J.prototype.ea=function(a){n(0==this.b);return this.a.w(function(b,c){return Ma(b,c,a)})};J.prototype.readSplitZigzagVarint64=J.prototype.ea;J.prototype.$=function(){n(1==this.b);return this.a.$()};J.prototype.readFixedHash64=J.prototype.$;J.prototype.ta=function(a){n(1==this.b);return this.a.ta(a)};J.prototype.readSplitFixed64=J.prototype.ta;function L(a,b){n(2==a.b);var c=a.a.o();c=a.a.B()+c;for(var d=[];a.a.B()<c;)d.push(b.call(a.a));return d}J.prototype.gc=function(){return L(this,this.a.da)};
		J.prototype.readPackedInt32=J.prototype.gc;J.prototype.hc=function(){return L(this,this.a.Ea)};J.prototype.readPackedInt32String=J.prototype.hc;J.prototype.ic=function(){return L(this,this.a.sa)};J.prototype.readPackedInt64=J.prototype.ic;J.prototype.jc=function(){return L(this,this.a.Fa)};J.prototype.readPackedInt64String=J.prototype.jc;J.prototype.qc=function(){return L(this,this.a.o)};J.prototype.readPackedUint32=J.prototype.qc;J.prototype.rc=function(){return L(this,this.a.O)};
		J.prototype.readPackedUint32String=J.prototype.rc;J.prototype.sc=function(){return L(this,this.a.Ga)};J.prototype.readPackedUint64=J.prototype.sc;J.prototype.tc=function(){return L(this,this.a.Ha)};J.prototype.readPackedUint64String=J.prototype.tc;J.prototype.nc=function(){return L(this,this.a.Ia)};J.prototype.readPackedSint32=J.prototype.nc;J.prototype.oc=function(){return L(this,this.a.Ja)};J.prototype.readPackedSint64=J.prototype.oc;J.prototype.pc=function(){return L(this,this.a.Ka)};
		J.prototype.readPackedSint64String=J.prototype.pc;J.prototype.bc=function(){return L(this,this.a.m)};J.prototype.readPackedFixed32=J.prototype.bc;J.prototype.cc=function(){return L(this,this.a.ga)};J.prototype.readPackedFixed64=J.prototype.cc;J.prototype.dc=function(){return L(this,this.a.ha)};J.prototype.readPackedFixed64String=J.prototype.dc;J.prototype.kc=function(){return L(this,this.a.P)};J.prototype.readPackedSfixed32=J.prototype.kc;J.prototype.lc=function(){return L(this,this.a.ba)};
		J.prototype.readPackedSfixed64=J.prototype.lc;J.prototype.mc=function(){return L(this,this.a.ca)};J.prototype.readPackedSfixed64String=J.prototype.mc;J.prototype.fc=function(){return L(this,this.a.aa)};J.prototype.readPackedFloat=J.prototype.fc;J.prototype.$b=function(){return L(this,this.a.Z)};J.prototype.readPackedDouble=J.prototype.$b;J.prototype.Zb=function(){return L(this,this.a.pa)};J.prototype.readPackedBool=J.prototype.Zb;J.prototype.ac=function(){return L(this,this.a.ra)};
		J.prototype.readPackedEnum=J.prototype.ac;J.prototype.uc=function(){return L(this,this.a.ia)};J.prototype.readPackedVarintHash64=J.prototype.uc;J.prototype.ec=function(){return L(this,this.a.$)};J.prototype.readPackedFixedHash64=J.prototype.ec;function Ya(a,b,c,d,f){this.ma=a;this.Ba=b;this.la=c;this.Na=d;this.na=f;}g("jspb.ExtensionFieldInfo",Ya,void 0);function Za(a,b,c,d,f,h){this.Za=a;this.za=b;this.Aa=c;this.Wa=d;this.Ab=f;this.Nb=h;}g("jspb.ExtensionFieldBinaryInfo",Za,void 0);Ya.prototype.F=function(){return !!this.la};Ya.prototype.isMessageType=Ya.prototype.F;function N(){}g("jspb.Message",N,void 0);N.GENERATE_TO_OBJECT=true;N.GENERATE_FROM_OBJECT=true;var $a="function"==typeof Uint8Array;N.prototype.Ib=function(){return this.b};
		N.prototype.getJsPbMessageId=N.prototype.Ib;
		N.initialize=function(a,b,c,d,f,h){a.f=null;b||(b=c?[c]:[]);a.b=c?String(c):void 0;a.D=0===c?-1:0;a.u=b;a:{c=a.u.length;b=-1;if(c&&(b=c-1,c=a.u[b],!(null===c||"object"!=typeof c||Array.isArray(c)||$a&&c instanceof Uint8Array))){a.G=b-a.D;a.i=c;break a} -1<d?(a.G=Math.max(d,b+1-a.D),a.i=null):a.G=Number.MAX_VALUE;}a.a={};if(f)for(d=0;d<f.length;d++)b=f[d],b<a.G?(b+=a.D,a.u[b]=a.u[b]||ab):(bb(a),a.i[b]=a.i[b]||ab);if(h&&h.length)for(d=0;d<h.length;d++)cb(a,h[d]);};
		var ab=Object.freeze?Object.freeze([]):[];function bb(a){var b=a.G+a.D;a.u[b]||(a.i=a.u[b]={});}function db(a,b,c){for(var d=[],f=0;f<a.length;f++)d[f]=b.call(a[f],c,a[f]);return d}N.toObjectList=db;N.toObjectExtension=function(a,b,c,d,f){for(var h in c){var m=c[h],t=d.call(a,m);if(null!=t){for(var B in m.Ba)if(m.Ba.hasOwnProperty(B))break;b[B]=m.Na?m.na?db(t,m.Na,f):m.Na(f,t):t;}}};
		N.serializeBinaryExtensions=function(a,b,c,d){for(var f in c){var h=c[f],m=h.Za;if(!h.Aa)throw Error("Message extension present that was generated without binary serialization support");var t=d.call(a,m);if(null!=t)if(m.F())if(h.Wa)h.Aa.call(b,m.ma,t,h.Wa);else throw Error("Message extension present holding submessage without binary support enabled, and message is being serialized to binary format");else h.Aa.call(b,m.ma,t);}};
		N.readBinaryExtension=function(a,b,c,d,f){var h=c[b.c];if(h){c=h.Za;if(!h.za)throw Error("Deserializing extension whose generated code does not support binary format");if(c.F()){var m=new c.la;h.za.call(b,m,h.Ab);}else m=h.za.call(b);c.na&&!h.Nb?(b=d.call(a,c))?b.push(m):f.call(a,c,[m]):f.call(a,c,m);}else b.C();};function O(a,b){if(b<a.G){b+=a.D;var c=a.u[b];return c===ab?a.u[b]=[]:c}if(a.i)return c=a.i[b],c===ab?a.i[b]=[]:c}N.getField=O;N.getRepeatedField=function(a,b){return O(a,b)};
		function eb(a,b){a=O(a,b);return null==a?a:+a}N.getOptionalFloatingPointField=eb;function fb(a,b){a=O(a,b);return null==a?a:!!a}N.getBooleanField=fb;N.getRepeatedFloatingPointField=function(a,b){var c=O(a,b);a.a||(a.a={});if(!a.a[b]){for(var d=0;d<c.length;d++)c[d]=+c[d];a.a[b]=true;}return c};N.getRepeatedBooleanField=function(a,b){var c=O(a,b);a.a||(a.a={});if(!a.a[b]){for(var d=0;d<c.length;d++)c[d]=!!c[d];a.a[b]=true;}return c};
		function gb(a){if(null==a||"string"===typeof a)return a;if($a&&a instanceof Uint8Array)return Ba(a);p("Cannot coerce to b64 string: "+k(a));return null}N.bytesAsB64=gb;function hb(a){if(null==a||a instanceof Uint8Array)return a;if("string"===typeof a)return Da(a);p("Cannot coerce to Uint8Array: "+k(a));return null}N.bytesAsU8=hb;N.bytesListAsB64=function(a){ib(a);return a.length&&"string"!==typeof a[0]?l(a,gb):a};N.bytesListAsU8=function(a){ib(a);return !a.length||a[0]instanceof Uint8Array?a:l(a,hb)};
		function ib(a){if(a&&1<a.length){var b=k(a[0]);qa(a,function(c){k(c)!=b&&p("Inconsistent type in JSPB repeated field array. Got "+k(c)+" expected "+b);});}}function jb(a,b,c){a=O(a,b);return null==a?c:a}N.getFieldWithDefault=jb;N.getBooleanFieldWithDefault=function(a,b,c){a=fb(a,b);return null==a?c:a};N.getFloatingPointFieldWithDefault=function(a,b,c){a=eb(a,b);return null==a?c:a};N.getFieldProto3=jb;
		N.getMapField=function(a,b,c,d){a.f||(a.f={});if(b in a.f)return a.f[b];var f=O(a,b);if(!f){if(c)return;f=[];P(a,b,f);}return a.f[b]=new r(f,d)};function P(a,b,c){q(a,N);b<a.G?a.u[b+a.D]=c:(bb(a),a.i[b]=c);return a}N.setField=P;N.setProto3IntField=function(a,b,c){return Q(a,b,c,0)};N.setProto3FloatField=function(a,b,c){return Q(a,b,c,0)};N.setProto3BooleanField=function(a,b,c){return Q(a,b,c,false)};N.setProto3StringField=function(a,b,c){return Q(a,b,c,"")};
		N.setProto3BytesField=function(a,b,c){return Q(a,b,c,"")};N.setProto3EnumField=function(a,b,c){return Q(a,b,c,0)};N.setProto3StringIntField=function(a,b,c){return Q(a,b,c,"0")};function Q(a,b,c,d){q(a,N);c!==d?P(a,b,c):b<a.G?a.u[b+a.D]=null:(bb(a),delete a.i[b]);return a}N.addToRepeatedField=function(a,b,c,d){q(a,N);b=O(a,b);void 0!=d?b.splice(d,0,c):b.push(c);return a};function kb(a,b,c,d){q(a,N);(c=cb(a,c))&&c!==b&&void 0!==d&&(a.f&&c in a.f&&(a.f[c]=void 0),P(a,c,void 0));return P(a,b,d)}
		N.setOneofField=kb;function cb(a,b){for(var c,d,f=0;f<b.length;f++){var h=b[f],m=O(a,h);null!=m&&(c=h,d=m,P(a,h,void 0));}return c?(P(a,c,d),c):0}N.computeOneofCase=cb;N.getWrapperField=function(a,b,c,d){a.f||(a.f={});if(!a.f[c]){var f=O(a,c);if(d||f)a.f[c]=new b(f);}return a.f[c]};N.getRepeatedWrapperField=function(a,b,c){lb(a,b,c);b=a.f[c];b==ab&&(b=a.f[c]=[]);return b};function lb(a,b,c){a.f||(a.f={});if(!a.f[c]){for(var d=O(a,c),f=[],h=0;h<d.length;h++)f[h]=new b(d[h]);a.f[c]=f;}}
		N.setWrapperField=function(a,b,c){q(a,N);a.f||(a.f={});var d=c?c.g():c;a.f[b]=c;return P(a,b,d)};N.setOneofWrapperField=function(a,b,c,d){q(a,N);a.f||(a.f={});var f=d?d.g():d;a.f[b]=d;return kb(a,b,c,f)};N.setRepeatedWrapperField=function(a,b,c){q(a,N);a.f||(a.f={});c=c||[];for(var d=[],f=0;f<c.length;f++)d[f]=c[f].g();a.f[b]=c;return P(a,b,d)};
		N.addToRepeatedWrapperField=function(a,b,c,d,f){lb(a,d,b);var h=a.f[b];h||(h=a.f[b]=[]);c=c?c:new d;a=O(a,b);void 0!=f?(h.splice(f,0,c),a.splice(f,0,c.g())):(h.push(c),a.push(c.g()));return c};N.toMap=function(a,b,c,d){for(var f={},h=0;h<a.length;h++)f[b.call(a[h])]=c?c.call(a[h],d,a[h]):a[h];return f};function mb(a){if(a.f)for(var b in a.f){var c=a.f[b];if(Array.isArray(c))for(var d=0;d<c.length;d++)c[d]&&c[d].g();else c&&c.g();}}N.prototype.g=function(){mb(this);return this.u};
		N.prototype.toArray=N.prototype.g;N.prototype.toString=function(){mb(this);return this.u.toString()};N.prototype.getExtension=function(a){if(this.i){this.f||(this.f={});var b=a.ma;if(a.na){if(a.F())return this.f[b]||(this.f[b]=l(this.i[b]||[],function(c){return new a.la(c)})),this.f[b]}else if(a.F())return !this.f[b]&&this.i[b]&&(this.f[b]=new a.la(this.i[b])),this.f[b];return this.i[b]}};N.prototype.getExtension=N.prototype.getExtension;
		N.prototype.Kc=function(a,b){this.f||(this.f={});bb(this);var c=a.ma;a.na?(b=b||[],a.F()?(this.f[c]=b,this.i[c]=l(b,function(d){return d.g()})):this.i[c]=b):a.F()?(this.f[c]=b,this.i[c]=b?b.g():b):this.i[c]=b;return this};N.prototype.setExtension=N.prototype.Kc;N.difference=function(a,b){if(!(a instanceof b.constructor))throw Error("Messages have different types.");var c=a.g();b=b.g();var d=[],f=0,h=c.length>b.length?c.length:b.length;a.b&&(d[0]=a.b,f=1);for(;f<h;f++)nb(c[f],b[f])||(d[f]=b[f]);return new a.constructor(d)};
		N.equals=function(a,b){return a==b||!(!a||!b)&&a instanceof b.constructor&&nb(a.g(),b.g())};function ob(a,b){a=a||{};b=b||{};var c={},d;for(d in a)c[d]=0;for(d in b)c[d]=0;for(d in c)if(!nb(a[d],b[d]))return  false;return  true}N.compareExtensions=ob;
		function nb(a,b){if(a==b)return  true;if(!la(a)||!la(b))return "number"===typeof a&&isNaN(a)||"number"===typeof b&&isNaN(b)?String(a)==String(b):false;if(a.constructor!=b.constructor)return  false;if($a&&a.constructor===Uint8Array){if(a.length!=b.length)return  false;for(var c=0;c<a.length;c++)if(a[c]!=b[c])return  false;return  true}if(a.constructor===Array){var d=void 0,f=void 0,h=Math.max(a.length,b.length);for(c=0;c<h;c++){var m=a[c],t=b[c];m&&m.constructor==Object&&(n(void 0===d),n(c===a.length-1),d=m,m=void 0);t&&t.constructor==
		Object&&(n(void 0===f),n(c===b.length-1),f=t,t=void 0);if(!nb(m,t))return  false}return d||f?(d=d||{},f=f||{},ob(d,f)):true}if(a.constructor===Object)return ob(a,b);throw Error("Invalid type in JSPB array");}N.compareFields=nb;N.prototype.Bb=function(){return pb(this)};N.prototype.cloneMessage=N.prototype.Bb;N.prototype.clone=function(){return pb(this)};N.prototype.clone=N.prototype.clone;N.clone=function(a){return pb(a)};function pb(a){return new a.constructor(qb(a.g()))}
		N.copyInto=function(a,b){q(a,N);q(b,N);n(a.constructor==b.constructor,"Copy source and target message should have the same type.");a=pb(a);for(var c=b.g(),d=a.g(),f=c.length=0;f<d.length;f++)c[f]=d[f];b.f=a.f;b.i=a.i;};function qb(a){if(Array.isArray(a)){for(var b=Array(a.length),c=0;c<a.length;c++){var d=a[c];null!=d&&(b[c]="object"==typeof d?qb(n(d)):d);}return b}if($a&&a instanceof Uint8Array)return new Uint8Array(a);b={};for(c in a)d=a[c],null!=d&&(b[c]="object"==typeof d?qb(n(d)):d);return b}
		N.registerMessageType=function(a,b){b.we=a;};var R={dump:function(a){q(a,N,"jspb.Message instance expected");n(a.getExtension,"Only unobfuscated and unoptimized compilation modes supported.");return R.X(a)}};g("jspb.debug.dump",R.dump,void 0);
		R.X=function(a){var b=k(a);if("number"==b||"string"==b||"boolean"==b||"null"==b||"undefined"==b||"undefined"!==typeof Uint8Array&&a instanceof Uint8Array)return a;if("array"==b)return ua(a),l(a,R.X);if(a instanceof r){var c={};a=a.entries();for(var d=a.next();!d.done;d=a.next())c[d.value[0]]=R.X(d.value[1]);return c}q(a,N,"Only messages expected: "+a);b=a.constructor;var f={$name:b.name||b.displayName};for(t in b.prototype){var h=/^get([A-Z]\w*)/.exec(t);if(h&&"getExtension"!=t&&"getJsPbMessageId"!=
		t){var m="has"+h[1];if(!a[m]||a[m]())m=a[t](),f[R.$a(h[1])]=R.X(m);}}if(a.extensionObject_)return f.$extensions="Recursive dumping of extensions not supported in compiled code. Switch to uncompiled or dump extension object directly",f;for(d in b.extensions)if(/^\d+$/.test(d)){m=b.extensions[d];var t=a.getExtension(m);h=void 0;m=m.Ba;var B=[],M=0;for(h in m)B[M++]=h;h=B[0];null!=t&&(c||(c=f.$extensions={}),c[R.$a(h)]=R.X(t));}return f};R.$a=function(a){return a.replace(/^[A-Z]/,function(b){return b.toLowerCase()})};function S(){this.a=[];}g("jspb.BinaryEncoder",S,void 0);S.prototype.length=function(){return this.a.length};S.prototype.length=S.prototype.length;S.prototype.end=function(){var a=this.a;this.a=[];return a};S.prototype.end=S.prototype.end;S.prototype.l=function(a,b){n(a==Math.floor(a));n(b==Math.floor(b));n(0<=a&&4294967296>a);for(n(0<=b&&4294967296>b);0<b||127<a;)this.a.push(a&127|128),a=(a>>>7|b<<25)>>>0,b>>>=7;this.a.push(a);};S.prototype.writeSplitVarint64=S.prototype.l;
		S.prototype.A=function(a,b){n(a==Math.floor(a));n(b==Math.floor(b));n(0<=a&&4294967296>a);n(0<=b&&4294967296>b);this.s(a);this.s(b);};S.prototype.writeSplitFixed64=S.prototype.A;S.prototype.j=function(a){n(a==Math.floor(a));for(n(0<=a&&4294967296>a);127<a;)this.a.push(a&127|128),a>>>=7;this.a.push(a);};S.prototype.writeUnsignedVarint32=S.prototype.j;S.prototype.M=function(a){n(a==Math.floor(a));n(-2147483648<=a&&2147483648>a);if(0<=a)this.j(a);else {for(var b=0;9>b;b++)this.a.push(a&127|128),a>>=7;this.a.push(1);}};
		S.prototype.writeSignedVarint32=S.prototype.M;S.prototype.va=function(a){n(a==Math.floor(a));n(0<=a&&1.8446744073709552E19>a);A(a);this.l(y,z);};S.prototype.writeUnsignedVarint64=S.prototype.va;S.prototype.ua=function(a){n(a==Math.floor(a));n(-9223372036854776e3<=a&&0x7fffffffffffffff>a);A(a);this.l(y,z);};S.prototype.writeSignedVarint64=S.prototype.ua;S.prototype.wa=function(a){n(a==Math.floor(a));n(-2147483648<=a&&2147483648>a);this.j((a<<1^a>>31)>>>0);};S.prototype.writeZigzagVarint32=S.prototype.wa;
		S.prototype.xa=function(a){n(a==Math.floor(a));n(-9223372036854776e3<=a&&0x7fffffffffffffff>a);Ga(a);this.l(y,z);};S.prototype.writeZigzagVarint64=S.prototype.xa;S.prototype.Ta=function(a){this.W(H(a));};S.prototype.writeZigzagVarint64String=S.prototype.Ta;S.prototype.W=function(a){var b=this;C(a);Ja(y,z,function(c,d){b.l(c>>>0,d>>>0);});};S.prototype.writeZigzagVarintHash64=S.prototype.W;S.prototype.be=function(a){n(a==Math.floor(a));n(0<=a&&256>a);this.a.push(a>>>0&255);};S.prototype.writeUint8=S.prototype.be;
		S.prototype.ae=function(a){n(a==Math.floor(a));n(0<=a&&65536>a);this.a.push(a>>>0&255);this.a.push(a>>>8&255);};S.prototype.writeUint16=S.prototype.ae;S.prototype.s=function(a){n(a==Math.floor(a));n(0<=a&&4294967296>a);this.a.push(a>>>0&255);this.a.push(a>>>8&255);this.a.push(a>>>16&255);this.a.push(a>>>24&255);};S.prototype.writeUint32=S.prototype.s;S.prototype.V=function(a){n(a==Math.floor(a));n(0<=a&&1.8446744073709552E19>a);Fa(a);this.s(y);this.s(z);};S.prototype.writeUint64=S.prototype.V;
		S.prototype.Qc=function(a){n(a==Math.floor(a));n(-128<=a&&128>a);this.a.push(a>>>0&255);};S.prototype.writeInt8=S.prototype.Qc;S.prototype.Pc=function(a){n(a==Math.floor(a));n(-32768<=a&&32768>a);this.a.push(a>>>0&255);this.a.push(a>>>8&255);};S.prototype.writeInt16=S.prototype.Pc;S.prototype.S=function(a){n(a==Math.floor(a));n(-2147483648<=a&&2147483648>a);this.a.push(a>>>0&255);this.a.push(a>>>8&255);this.a.push(a>>>16&255);this.a.push(a>>>24&255);};S.prototype.writeInt32=S.prototype.S;
		S.prototype.T=function(a){n(a==Math.floor(a));n(-9223372036854776e3<=a&&0x7fffffffffffffff>a);A(a);this.A(y,z);};S.prototype.writeInt64=S.prototype.T;S.prototype.ka=function(a){n(a==Math.floor(a));n(-9223372036854776e3<=+a&&0x7fffffffffffffff>+a);C(H(a));this.A(y,z);};S.prototype.writeInt64String=S.prototype.ka;S.prototype.L=function(a){n(Infinity===a||-Infinity===a||isNaN(a)||-34028234663852886e22<=a&&3.4028234663852886E38>=a);Ha(a);this.s(y);};S.prototype.writeFloat=S.prototype.L;
		S.prototype.J=function(a){n(Infinity===a||-Infinity===a||isNaN(a)||-17976931348623157e292<=a&&1.7976931348623157E308>=a);Ia(a);this.s(y);this.s(z);};S.prototype.writeDouble=S.prototype.J;S.prototype.I=function(a){n("boolean"===typeof a||"number"===typeof a);this.a.push(a?1:0);};S.prototype.writeBool=S.prototype.I;S.prototype.R=function(a){n(a==Math.floor(a));n(-2147483648<=a&&2147483648>a);this.M(a);};S.prototype.writeEnum=S.prototype.R;S.prototype.ja=function(a){this.a.push.apply(this.a,a);};
		S.prototype.writeBytes=S.prototype.ja;S.prototype.N=function(a){C(a);this.l(y,z);};S.prototype.writeVarintHash64=S.prototype.N;S.prototype.K=function(a){C(a);this.s(y);this.s(z);};S.prototype.writeFixedHash64=S.prototype.K;
		S.prototype.U=function(a){var b=this.a.length;ta(a);for(var c=0;c<a.length;c++){var d=a.charCodeAt(c);if(128>d)this.a.push(d);else if(2048>d)this.a.push(d>>6|192),this.a.push(d&63|128);else if(65536>d)if(55296<=d&&56319>=d&&c+1<a.length){var f=a.charCodeAt(c+1);56320<=f&&57343>=f&&(d=1024*(d-55296)+f-56320+65536,this.a.push(d>>18|240),this.a.push(d>>12&63|128),this.a.push(d>>6&63|128),this.a.push(d&63|128),c++);}else this.a.push(d>>12|224),this.a.push(d>>6&63|128),this.a.push(d&63|128);}return this.a.length-
		b};S.prototype.writeString=S.prototype.U;function T(a,b){this.lo=a;this.hi=b;}g("jspb.arith.UInt64",T,void 0);T.prototype.cmp=function(a){return this.hi<a.hi||this.hi==a.hi&&this.lo<a.lo?-1:this.hi==a.hi&&this.lo==a.lo?0:1};T.prototype.cmp=T.prototype.cmp;T.prototype.La=function(){return new T((this.lo>>>1|(this.hi&1)<<31)>>>0,this.hi>>>1>>>0)};T.prototype.rightShift=T.prototype.La;T.prototype.Da=function(){return new T(this.lo<<1>>>0,(this.hi<<1|this.lo>>>31)>>>0)};T.prototype.leftShift=T.prototype.Da;
		T.prototype.cb=function(){return !!(this.hi&2147483648)};T.prototype.msb=T.prototype.cb;T.prototype.Ob=function(){return !!(this.lo&1)};T.prototype.lsb=T.prototype.Ob;T.prototype.Ua=function(){return 0==this.lo&&0==this.hi};T.prototype.zero=T.prototype.Ua;T.prototype.add=function(a){return new T((this.lo+a.lo&4294967295)>>>0>>>0,((this.hi+a.hi&4294967295)>>>0)+(4294967296<=this.lo+a.lo?1:0)>>>0)};T.prototype.add=T.prototype.add;
		T.prototype.sub=function(a){return new T((this.lo-a.lo&4294967295)>>>0>>>0,((this.hi-a.hi&4294967295)>>>0)-(0>this.lo-a.lo?1:0)>>>0)};T.prototype.sub=T.prototype.sub;function rb(a,b){var c=a&65535;a>>>=16;var d=b&65535,f=b>>>16;b=c*d+65536*(c*f&65535)+65536*(a*d&65535);for(c=a*f+(c*f>>>16)+(a*d>>>16);4294967296<=b;)b-=4294967296,c+=1;return new T(b>>>0,c>>>0)}T.mul32x32=rb;T.prototype.eb=function(a){var b=rb(this.lo,a);a=rb(this.hi,a);a.hi=a.lo;a.lo=0;return b.add(a)};T.prototype.mul=T.prototype.eb;
		T.prototype.Xa=function(a){if(0==a)return [];var b=new T(0,0),c=new T(this.lo,this.hi);a=new T(a,0);for(var d=new T(1,0);!a.cb();)a=a.Da(),d=d.Da();for(;!d.Ua();)0>=a.cmp(c)&&(b=b.add(d),c=c.sub(a)),a=a.La(),d=d.La();return [b,c]};T.prototype.div=T.prototype.Xa;T.prototype.toString=function(){for(var a="",b=this;!b.Ua();){b=b.Xa(10);var c=b[0];a=b[1].lo+a;b=c;}""==a&&(a="0");return a};T.prototype.toString=T.prototype.toString;
		function U(a){for(var b=new T(0,0),c=new T(0,0),d=0;d<a.length;d++){if("0">a[d]||"9"<a[d])return null;c.lo=parseInt(a[d],10);b=b.eb(10).add(c);}return b}T.fromString=U;T.prototype.clone=function(){return new T(this.lo,this.hi)};T.prototype.clone=T.prototype.clone;function V(a,b){this.lo=a;this.hi=b;}g("jspb.arith.Int64",V,void 0);V.prototype.add=function(a){return new V((this.lo+a.lo&4294967295)>>>0>>>0,((this.hi+a.hi&4294967295)>>>0)+(4294967296<=this.lo+a.lo?1:0)>>>0)};V.prototype.add=V.prototype.add;
		V.prototype.sub=function(a){return new V((this.lo-a.lo&4294967295)>>>0>>>0,((this.hi-a.hi&4294967295)>>>0)-(0>this.lo-a.lo?1:0)>>>0)};V.prototype.sub=V.prototype.sub;V.prototype.clone=function(){return new V(this.lo,this.hi)};V.prototype.clone=V.prototype.clone;V.prototype.toString=function(){var a=0!=(this.hi&2147483648),b=new T(this.lo,this.hi);a&&(b=(new T(0,0)).sub(b));return (a?"-":"")+b.toString()};V.prototype.toString=V.prototype.toString;
		function sb(a){var b=0<a.length&&"-"==a[0];b&&(a=a.substring(1));a=U(a);if(null===a)return null;b&&(a=(new T(0,0)).sub(a));return new V(a.lo,a.hi)}V.fromString=sb;function W(){this.c=[];this.b=0;this.a=new S;this.h=[];}g("jspb.BinaryWriter",W,void 0);function tb(a,b){var c=a.a.end();a.c.push(c);a.c.push(b);a.b+=c.length+b.length;}function X(a,b){Y(a,b,2);b=a.a.end();a.c.push(b);a.b+=b.length;b.push(a.b);return b}function Z(a,b){var c=b.pop();c=a.b+a.a.length()-c;for(n(0<=c);127<c;)b.push(c&127|128),c>>>=7,a.b++;b.push(c);a.b++;}W.prototype.pb=function(a,b,c){tb(this,a.subarray(b,c));};W.prototype.writeSerializedMessage=W.prototype.pb;
		W.prototype.Pb=function(a,b,c){null!=a&&null!=b&&null!=c&&this.pb(a,b,c);};W.prototype.maybeWriteSerializedMessage=W.prototype.Pb;W.prototype.reset=function(){this.c=[];this.a.end();this.b=0;this.h=[];};W.prototype.reset=W.prototype.reset;W.prototype.ab=function(){n(0==this.h.length);for(var a=new Uint8Array(this.b+this.a.length()),b=this.c,c=b.length,d=0,f=0;f<c;f++){var h=b[f];a.set(h,d);d+=h.length;}b=this.a.end();a.set(b,d);d+=b.length;n(d==a.length);this.c=[a];return a};
		W.prototype.getResultBuffer=W.prototype.ab;W.prototype.Kb=function(a){return Ba(this.ab(),a)};W.prototype.getResultBase64String=W.prototype.Kb;W.prototype.Va=function(a){this.h.push(X(this,a));};W.prototype.beginSubMessage=W.prototype.Va;W.prototype.Ya=function(){n(0<=this.h.length);Z(this,this.h.pop());};W.prototype.endSubMessage=W.prototype.Ya;function Y(a,b,c){n(1<=b&&b==Math.floor(b));a.a.j(8*b+c);}
		W.prototype.Nc=function(a,b,c){switch(a){case 1:this.J(b,c);break;case 2:this.L(b,c);break;case 3:this.T(b,c);break;case 4:this.V(b,c);break;case 5:this.S(b,c);break;case 6:this.Qa(b,c);break;case 7:this.Pa(b,c);break;case 8:this.I(b,c);break;case 9:this.U(b,c);break;case 10:p("Group field type not supported in writeAny()");break;case 11:p("Message field type not supported in writeAny()");break;case 12:this.ja(b,c);break;case 13:this.s(b,c);break;case 14:this.R(b,c);break;case 15:this.Ra(b,c);break;
		case 16:this.Sa(b,c);break;case 17:this.rb(b,c);break;case 18:this.sb(b,c);break;case 30:this.K(b,c);break;case 31:this.N(b,c);break;default:p("Invalid field type in writeAny()");}};W.prototype.writeAny=W.prototype.Nc;function ub(a,b,c){null!=c&&(Y(a,b,0),a.a.j(c));}function vb(a,b,c){null!=c&&(Y(a,b,0),a.a.M(c));}W.prototype.S=function(a,b){null!=b&&(n(-2147483648<=b&&2147483648>b),vb(this,a,b));};W.prototype.writeInt32=W.prototype.S;
		W.prototype.ob=function(a,b){null!=b&&(b=parseInt(b,10),n(-2147483648<=b&&2147483648>b),vb(this,a,b));};W.prototype.writeInt32String=W.prototype.ob;W.prototype.T=function(a,b){null!=b&&(n(-9223372036854776e3<=b&&0x7fffffffffffffff>b),null!=b&&(Y(this,a,0),this.a.ua(b)));};W.prototype.writeInt64=W.prototype.T;W.prototype.ka=function(a,b){null!=b&&(b=sb(b),Y(this,a,0),this.a.l(b.lo,b.hi));};W.prototype.writeInt64String=W.prototype.ka;
		W.prototype.s=function(a,b){null!=b&&(n(0<=b&&4294967296>b),ub(this,a,b));};W.prototype.writeUint32=W.prototype.s;W.prototype.ub=function(a,b){null!=b&&(b=parseInt(b,10),n(0<=b&&4294967296>b),ub(this,a,b));};W.prototype.writeUint32String=W.prototype.ub;W.prototype.V=function(a,b){null!=b&&(n(0<=b&&1.8446744073709552E19>b),null!=b&&(Y(this,a,0),this.a.va(b)));};W.prototype.writeUint64=W.prototype.V;W.prototype.vb=function(a,b){null!=b&&(b=U(b),Y(this,a,0),this.a.l(b.lo,b.hi));};
		W.prototype.writeUint64String=W.prototype.vb;W.prototype.rb=function(a,b){null!=b&&(n(-2147483648<=b&&2147483648>b),null!=b&&(Y(this,a,0),this.a.wa(b)));};W.prototype.writeSint32=W.prototype.rb;W.prototype.sb=function(a,b){null!=b&&(n(-9223372036854776e3<=b&&0x7fffffffffffffff>b),null!=b&&(Y(this,a,0),this.a.xa(b)));};W.prototype.writeSint64=W.prototype.sb;W.prototype.$d=function(a,b){null!=b&&null!=b&&(Y(this,a,0),this.a.W(b));};W.prototype.writeSintHash64=W.prototype.$d;
		W.prototype.Zd=function(a,b){null!=b&&null!=b&&(Y(this,a,0),this.a.Ta(b));};W.prototype.writeSint64String=W.prototype.Zd;W.prototype.Pa=function(a,b){null!=b&&(n(0<=b&&4294967296>b),Y(this,a,5),this.a.s(b));};W.prototype.writeFixed32=W.prototype.Pa;W.prototype.Qa=function(a,b){null!=b&&(n(0<=b&&1.8446744073709552E19>b),Y(this,a,1),this.a.V(b));};W.prototype.writeFixed64=W.prototype.Qa;W.prototype.nb=function(a,b){null!=b&&(b=U(b),Y(this,a,1),this.a.A(b.lo,b.hi));};W.prototype.writeFixed64String=W.prototype.nb;
		W.prototype.Ra=function(a,b){null!=b&&(n(-2147483648<=b&&2147483648>b),Y(this,a,5),this.a.S(b));};W.prototype.writeSfixed32=W.prototype.Ra;W.prototype.Sa=function(a,b){null!=b&&(n(-9223372036854776e3<=b&&0x7fffffffffffffff>b),Y(this,a,1),this.a.T(b));};W.prototype.writeSfixed64=W.prototype.Sa;W.prototype.qb=function(a,b){null!=b&&(b=sb(b),Y(this,a,1),this.a.A(b.lo,b.hi));};W.prototype.writeSfixed64String=W.prototype.qb;W.prototype.L=function(a,b){null!=b&&(Y(this,a,5),this.a.L(b));};
		W.prototype.writeFloat=W.prototype.L;W.prototype.J=function(a,b){null!=b&&(Y(this,a,1),this.a.J(b));};W.prototype.writeDouble=W.prototype.J;W.prototype.I=function(a,b){null!=b&&(n("boolean"===typeof b||"number"===typeof b),Y(this,a,0),this.a.I(b));};W.prototype.writeBool=W.prototype.I;W.prototype.R=function(a,b){null!=b&&(n(-2147483648<=b&&2147483648>b),Y(this,a,0),this.a.M(b));};W.prototype.writeEnum=W.prototype.R;W.prototype.U=function(a,b){null!=b&&(a=X(this,a),this.a.U(b),Z(this,a));};
		W.prototype.writeString=W.prototype.U;W.prototype.ja=function(a,b){null!=b&&(b=Ua(b),Y(this,a,2),this.a.j(b.length),tb(this,b));};W.prototype.writeBytes=W.prototype.ja;W.prototype.Rc=function(a,b,c){null!=b&&(a=X(this,a),c(b,this),Z(this,a));};W.prototype.writeMessage=W.prototype.Rc;W.prototype.Sc=function(a,b,c){null!=b&&(Y(this,1,3),Y(this,2,0),this.a.M(a),a=X(this,3),c(b,this),Z(this,a),Y(this,1,4));};W.prototype.writeMessageSet=W.prototype.Sc;
		W.prototype.Oc=function(a,b,c){null!=b&&(Y(this,a,3),c(b,this),Y(this,a,4));};W.prototype.writeGroup=W.prototype.Oc;W.prototype.K=function(a,b){null!=b&&(n(8==b.length),Y(this,a,1),this.a.K(b));};W.prototype.writeFixedHash64=W.prototype.K;W.prototype.N=function(a,b){null!=b&&(n(8==b.length),Y(this,a,0),this.a.N(b));};W.prototype.writeVarintHash64=W.prototype.N;W.prototype.A=function(a,b,c){Y(this,a,1);this.a.A(b,c);};W.prototype.writeSplitFixed64=W.prototype.A;
		W.prototype.l=function(a,b,c){Y(this,a,0);this.a.l(b,c);};W.prototype.writeSplitVarint64=W.prototype.l;W.prototype.tb=function(a,b,c){Y(this,a,0);var d=this.a;Ja(b,c,function(f,h){d.l(f>>>0,h>>>0);});};W.prototype.writeSplitZigzagVarint64=W.prototype.tb;W.prototype.Ed=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)vb(this,a,b[c]);};W.prototype.writeRepeatedInt32=W.prototype.Ed;W.prototype.Fd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.ob(a,b[c]);};
		W.prototype.writeRepeatedInt32String=W.prototype.Fd;W.prototype.Gd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++){var d=b[c];null!=d&&(Y(this,a,0),this.a.ua(d));}};W.prototype.writeRepeatedInt64=W.prototype.Gd;W.prototype.Qd=function(a,b,c,d){if(null!=b)for(var f=0;f<b.length;f++)this.A(a,c(b[f]),d(b[f]));};W.prototype.writeRepeatedSplitFixed64=W.prototype.Qd;W.prototype.Rd=function(a,b,c,d){if(null!=b)for(var f=0;f<b.length;f++)this.l(a,c(b[f]),d(b[f]));};
		W.prototype.writeRepeatedSplitVarint64=W.prototype.Rd;W.prototype.Sd=function(a,b,c,d){if(null!=b)for(var f=0;f<b.length;f++)this.tb(a,c(b[f]),d(b[f]));};W.prototype.writeRepeatedSplitZigzagVarint64=W.prototype.Sd;W.prototype.Hd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.ka(a,b[c]);};W.prototype.writeRepeatedInt64String=W.prototype.Hd;W.prototype.Ud=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)ub(this,a,b[c]);};W.prototype.writeRepeatedUint32=W.prototype.Ud;
		W.prototype.Vd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.ub(a,b[c]);};W.prototype.writeRepeatedUint32String=W.prototype.Vd;W.prototype.Wd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++){var d=b[c];null!=d&&(Y(this,a,0),this.a.va(d));}};W.prototype.writeRepeatedUint64=W.prototype.Wd;W.prototype.Xd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.vb(a,b[c]);};W.prototype.writeRepeatedUint64String=W.prototype.Xd;
		W.prototype.Md=function(a,b){if(null!=b)for(var c=0;c<b.length;c++){var d=b[c];null!=d&&(Y(this,a,0),this.a.wa(d));}};W.prototype.writeRepeatedSint32=W.prototype.Md;W.prototype.Nd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++){var d=b[c];null!=d&&(Y(this,a,0),this.a.xa(d));}};W.prototype.writeRepeatedSint64=W.prototype.Nd;W.prototype.Od=function(a,b){if(null!=b)for(var c=0;c<b.length;c++){var d=b[c];null!=d&&(Y(this,a,0),this.a.Ta(d));}};W.prototype.writeRepeatedSint64String=W.prototype.Od;
		W.prototype.Pd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++){var d=b[c];null!=d&&(Y(this,a,0),this.a.W(d));}};W.prototype.writeRepeatedSintHash64=W.prototype.Pd;W.prototype.yd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.Pa(a,b[c]);};W.prototype.writeRepeatedFixed32=W.prototype.yd;W.prototype.zd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.Qa(a,b[c]);};W.prototype.writeRepeatedFixed64=W.prototype.zd;
		W.prototype.Ad=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.nb(a,b[c]);};W.prototype.writeRepeatedFixed64String=W.prototype.Ad;W.prototype.Jd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.Ra(a,b[c]);};W.prototype.writeRepeatedSfixed32=W.prototype.Jd;W.prototype.Kd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.Sa(a,b[c]);};W.prototype.writeRepeatedSfixed64=W.prototype.Kd;W.prototype.Ld=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.qb(a,b[c]);};
		W.prototype.writeRepeatedSfixed64String=W.prototype.Ld;W.prototype.Cd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.L(a,b[c]);};W.prototype.writeRepeatedFloat=W.prototype.Cd;W.prototype.wd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.J(a,b[c]);};W.prototype.writeRepeatedDouble=W.prototype.wd;W.prototype.ud=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.I(a,b[c]);};W.prototype.writeRepeatedBool=W.prototype.ud;
		W.prototype.xd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.R(a,b[c]);};W.prototype.writeRepeatedEnum=W.prototype.xd;W.prototype.Td=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.U(a,b[c]);};W.prototype.writeRepeatedString=W.prototype.Td;W.prototype.vd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.ja(a,b[c]);};W.prototype.writeRepeatedBytes=W.prototype.vd;W.prototype.Id=function(a,b,c){if(null!=b)for(var d=0;d<b.length;d++){var f=X(this,a);c(b[d],this);Z(this,f);}};
		W.prototype.writeRepeatedMessage=W.prototype.Id;W.prototype.Dd=function(a,b,c){if(null!=b)for(var d=0;d<b.length;d++)Y(this,a,3),c(b[d],this),Y(this,a,4);};W.prototype.writeRepeatedGroup=W.prototype.Dd;W.prototype.Bd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.K(a,b[c]);};W.prototype.writeRepeatedFixedHash64=W.prototype.Bd;W.prototype.Yd=function(a,b){if(null!=b)for(var c=0;c<b.length;c++)this.N(a,b[c]);};W.prototype.writeRepeatedVarintHash64=W.prototype.Yd;
		W.prototype.ad=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.M(b[c]);Z(this,a);}};W.prototype.writePackedInt32=W.prototype.ad;W.prototype.bd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.M(parseInt(b[c],10));Z(this,a);}};W.prototype.writePackedInt32String=W.prototype.bd;W.prototype.cd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.ua(b[c]);Z(this,a);}};W.prototype.writePackedInt64=W.prototype.cd;
		W.prototype.md=function(a,b,c,d){if(null!=b){a=X(this,a);for(var f=0;f<b.length;f++)this.a.A(c(b[f]),d(b[f]));Z(this,a);}};W.prototype.writePackedSplitFixed64=W.prototype.md;W.prototype.nd=function(a,b,c,d){if(null!=b){a=X(this,a);for(var f=0;f<b.length;f++)this.a.l(c(b[f]),d(b[f]));Z(this,a);}};W.prototype.writePackedSplitVarint64=W.prototype.nd;W.prototype.od=function(a,b,c,d){if(null!=b){a=X(this,a);for(var f=this.a,h=0;h<b.length;h++)Ja(c(b[h]),d(b[h]),function(m,t){f.l(m>>>0,t>>>0);});Z(this,a);}};
		W.prototype.writePackedSplitZigzagVarint64=W.prototype.od;W.prototype.dd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++){var d=sb(b[c]);this.a.l(d.lo,d.hi);}Z(this,a);}};W.prototype.writePackedInt64String=W.prototype.dd;W.prototype.pd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.j(b[c]);Z(this,a);}};W.prototype.writePackedUint32=W.prototype.pd;
		W.prototype.qd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.j(parseInt(b[c],10));Z(this,a);}};W.prototype.writePackedUint32String=W.prototype.qd;W.prototype.rd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.va(b[c]);Z(this,a);}};W.prototype.writePackedUint64=W.prototype.rd;W.prototype.sd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++){var d=U(b[c]);this.a.l(d.lo,d.hi);}Z(this,a);}};
		W.prototype.writePackedUint64String=W.prototype.sd;W.prototype.hd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.wa(b[c]);Z(this,a);}};W.prototype.writePackedSint32=W.prototype.hd;W.prototype.jd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.xa(b[c]);Z(this,a);}};W.prototype.writePackedSint64=W.prototype.jd;W.prototype.kd=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.W(H(b[c]));Z(this,a);}};
		W.prototype.writePackedSint64String=W.prototype.kd;W.prototype.ld=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.W(b[c]);Z(this,a);}};W.prototype.writePackedSintHash64=W.prototype.ld;W.prototype.Wc=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(4*b.length),a=0;a<b.length;a++)this.a.s(b[a]);};W.prototype.writePackedFixed32=W.prototype.Wc;W.prototype.Xc=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(8*b.length),a=0;a<b.length;a++)this.a.V(b[a]);};
		W.prototype.writePackedFixed64=W.prototype.Xc;W.prototype.Yc=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(8*b.length),a=0;a<b.length;a++){var c=U(b[a]);this.a.A(c.lo,c.hi);}};W.prototype.writePackedFixed64String=W.prototype.Yc;W.prototype.ed=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(4*b.length),a=0;a<b.length;a++)this.a.S(b[a]);};W.prototype.writePackedSfixed32=W.prototype.ed;
		W.prototype.fd=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(8*b.length),a=0;a<b.length;a++)this.a.T(b[a]);};W.prototype.writePackedSfixed64=W.prototype.fd;W.prototype.gd=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(8*b.length),a=0;a<b.length;a++)this.a.ka(b[a]);};W.prototype.writePackedSfixed64String=W.prototype.gd;W.prototype.$c=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(4*b.length),a=0;a<b.length;a++)this.a.L(b[a]);};W.prototype.writePackedFloat=W.prototype.$c;
		W.prototype.Uc=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(8*b.length),a=0;a<b.length;a++)this.a.J(b[a]);};W.prototype.writePackedDouble=W.prototype.Uc;W.prototype.Tc=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(b.length),a=0;a<b.length;a++)this.a.I(b[a]);};W.prototype.writePackedBool=W.prototype.Tc;W.prototype.Vc=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.R(b[c]);Z(this,a);}};W.prototype.writePackedEnum=W.prototype.Vc;
		W.prototype.Zc=function(a,b){if(null!=b&&b.length)for(Y(this,a,2),this.a.j(8*b.length),a=0;a<b.length;a++)this.a.K(b[a]);};W.prototype.writePackedFixedHash64=W.prototype.Zc;W.prototype.td=function(a,b){if(null!=b&&b.length){a=X(this,a);for(var c=0;c<b.length;c++)this.a.N(b[c]);Z(this,a);}};W.prototype.writePackedVarintHash64=W.prototype.td;(exports.debug=R,exports.Map=r,exports.Message=N,exports.BinaryReader=J,exports.BinaryWriter=W,exports.ExtensionFieldInfo=Ya,exports.ExtensionFieldBinaryInfo=Za,exports.exportSymbol=ma,exports.inherits=na,exports.object={extend:pa},exports.typeOf=k); 
	} (googleProtobuf));
	return googleProtobuf;
}

var hasRequiredApi_pb;

function requireApi_pb () {
	if (hasRequiredApi_pb) return api_pb;
	hasRequiredApi_pb = 1;
	(function (exports) {
		// source: api.proto
		/**
		 * @fileoverview
		 * @enhanceable
		 * @suppress {missingRequire} reports error on implicit type usages.
		 * @suppress {messageConventions} JS Compiler reports an error if a variable or
		 *     field starts with 'MSG_' and isn't a translatable message.
		 * @public
		 */
		// GENERATED CODE -- DO NOT EDIT!
		/* eslint-disable */
		// @ts-nocheck

		var jspb = requireGoogleProtobuf();
		var goog = jspb;
		var global = Function('return this')();

		goog.exportSymbol('proto.tensorflow.Any', null, global);
		goog.exportSymbol('proto.tensorflow.AssetFileDef', null, global);
		goog.exportSymbol('proto.tensorflow.AttrValue', null, global);
		goog.exportSymbol('proto.tensorflow.AttrValue.ListValue', null, global);
		goog.exportSymbol('proto.tensorflow.AttrValue.ValueCase', null, global);
		goog.exportSymbol('proto.tensorflow.CollectionDef', null, global);
		goog.exportSymbol('proto.tensorflow.CollectionDef.AnyList', null, global);
		goog.exportSymbol('proto.tensorflow.CollectionDef.BytesList', null, global);
		goog.exportSymbol('proto.tensorflow.CollectionDef.FloatList', null, global);
		goog.exportSymbol('proto.tensorflow.CollectionDef.Int64List', null, global);
		goog.exportSymbol('proto.tensorflow.CollectionDef.KindCase', null, global);
		goog.exportSymbol('proto.tensorflow.CollectionDef.NodeList', null, global);
		goog.exportSymbol('proto.tensorflow.DataClass', null, global);
		goog.exportSymbol('proto.tensorflow.DataType', null, global);
		goog.exportSymbol('proto.tensorflow.FunctionDef', null, global);
		goog.exportSymbol('proto.tensorflow.FunctionDefLibrary', null, global);
		goog.exportSymbol('proto.tensorflow.GradientDef', null, global);
		goog.exportSymbol('proto.tensorflow.GraphDef', null, global);
		goog.exportSymbol('proto.tensorflow.HistogramPluginData', null, global);
		goog.exportSymbol('proto.tensorflow.HistogramProto', null, global);
		goog.exportSymbol('proto.tensorflow.MetaGraphDef', null, global);
		goog.exportSymbol('proto.tensorflow.MetaGraphDef.MetaInfoDef', null, global);
		goog.exportSymbol('proto.tensorflow.NameAttrList', null, global);
		goog.exportSymbol('proto.tensorflow.NodeDef', null, global);
		goog.exportSymbol('proto.tensorflow.OpDef', null, global);
		goog.exportSymbol('proto.tensorflow.OpDef.ArgDef', null, global);
		goog.exportSymbol('proto.tensorflow.OpDef.AttrDef', null, global);
		goog.exportSymbol('proto.tensorflow.OpDef.OpDeprecation', null, global);
		goog.exportSymbol('proto.tensorflow.OpList', null, global);
		goog.exportSymbol('proto.tensorflow.SavedModel', null, global);
		goog.exportSymbol('proto.tensorflow.SaverDef', null, global);
		goog.exportSymbol('proto.tensorflow.SaverDef.CheckpointFormatVersion', null, global);
		goog.exportSymbol('proto.tensorflow.SignatureDef', null, global);
		goog.exportSymbol('proto.tensorflow.Summary', null, global);
		goog.exportSymbol('proto.tensorflow.Summary.Audio', null, global);
		goog.exportSymbol('proto.tensorflow.Summary.Image', null, global);
		goog.exportSymbol('proto.tensorflow.Summary.Value', null, global);
		goog.exportSymbol('proto.tensorflow.Summary.Value.ValueCase', null, global);
		goog.exportSymbol('proto.tensorflow.SummaryDescription', null, global);
		goog.exportSymbol('proto.tensorflow.SummaryMetadata', null, global);
		goog.exportSymbol('proto.tensorflow.SummaryMetadata.PluginData', null, global);
		goog.exportSymbol('proto.tensorflow.Tensor', null, global);
		goog.exportSymbol('proto.tensorflow.TensorInfo', null, global);
		goog.exportSymbol('proto.tensorflow.TensorInfo.CooSparse', null, global);
		goog.exportSymbol('proto.tensorflow.TensorInfo.EncodingCase', null, global);
		goog.exportSymbol('proto.tensorflow.TensorShape', null, global);
		goog.exportSymbol('proto.tensorflow.TensorShape.Dim', null, global);
		goog.exportSymbol('proto.tensorflow.VersionDef', null, global);
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.Any = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.Any, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.Any.displayName = 'proto.tensorflow.Any';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.TensorShape = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.TensorShape.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.TensorShape, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.TensorShape.displayName = 'proto.tensorflow.TensorShape';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.TensorShape.Dim = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.TensorShape.Dim, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.TensorShape.Dim.displayName = 'proto.tensorflow.TensorShape.Dim';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.Tensor = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.Tensor.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.Tensor, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.Tensor.displayName = 'proto.tensorflow.Tensor';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.AttrValue = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, proto.tensorflow.AttrValue.oneofGroups_);
		};
		goog.inherits(proto.tensorflow.AttrValue, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.AttrValue.displayName = 'proto.tensorflow.AttrValue';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.AttrValue.ListValue = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.AttrValue.ListValue.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.AttrValue.ListValue, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.AttrValue.ListValue.displayName = 'proto.tensorflow.AttrValue.ListValue';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.NameAttrList = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.NameAttrList, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.NameAttrList.displayName = 'proto.tensorflow.NameAttrList';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.NodeDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.NodeDef.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.NodeDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.NodeDef.displayName = 'proto.tensorflow.NodeDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.VersionDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.VersionDef.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.VersionDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.VersionDef.displayName = 'proto.tensorflow.VersionDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.GraphDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.GraphDef.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.GraphDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.GraphDef.displayName = 'proto.tensorflow.GraphDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.CollectionDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, proto.tensorflow.CollectionDef.oneofGroups_);
		};
		goog.inherits(proto.tensorflow.CollectionDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.CollectionDef.displayName = 'proto.tensorflow.CollectionDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.CollectionDef.NodeList = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.CollectionDef.NodeList.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.CollectionDef.NodeList, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.CollectionDef.NodeList.displayName = 'proto.tensorflow.CollectionDef.NodeList';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.CollectionDef.BytesList = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.CollectionDef.BytesList.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.CollectionDef.BytesList, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.CollectionDef.BytesList.displayName = 'proto.tensorflow.CollectionDef.BytesList';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.CollectionDef.Int64List = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.CollectionDef.Int64List.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.CollectionDef.Int64List, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.CollectionDef.Int64List.displayName = 'proto.tensorflow.CollectionDef.Int64List';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.CollectionDef.FloatList = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.CollectionDef.FloatList.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.CollectionDef.FloatList, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.CollectionDef.FloatList.displayName = 'proto.tensorflow.CollectionDef.FloatList';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.CollectionDef.AnyList = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.CollectionDef.AnyList.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.CollectionDef.AnyList, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.CollectionDef.AnyList.displayName = 'proto.tensorflow.CollectionDef.AnyList';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.SaverDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.SaverDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.SaverDef.displayName = 'proto.tensorflow.SaverDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.TensorInfo = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, proto.tensorflow.TensorInfo.oneofGroups_);
		};
		goog.inherits(proto.tensorflow.TensorInfo, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.TensorInfo.displayName = 'proto.tensorflow.TensorInfo';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.TensorInfo.CooSparse = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.TensorInfo.CooSparse, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.TensorInfo.CooSparse.displayName = 'proto.tensorflow.TensorInfo.CooSparse';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.SignatureDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.SignatureDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.SignatureDef.displayName = 'proto.tensorflow.SignatureDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.AssetFileDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.AssetFileDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.AssetFileDef.displayName = 'proto.tensorflow.AssetFileDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.OpDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.OpDef.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.OpDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.OpDef.displayName = 'proto.tensorflow.OpDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.OpDef.ArgDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.OpDef.ArgDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.OpDef.ArgDef.displayName = 'proto.tensorflow.OpDef.ArgDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.OpDef.AttrDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.OpDef.AttrDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.OpDef.AttrDef.displayName = 'proto.tensorflow.OpDef.AttrDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.OpDef.OpDeprecation = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.OpDef.OpDeprecation, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.OpDef.OpDeprecation.displayName = 'proto.tensorflow.OpDef.OpDeprecation';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.OpList = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.OpList.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.OpList, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.OpList.displayName = 'proto.tensorflow.OpList';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.MetaGraphDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.MetaGraphDef.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.MetaGraphDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.MetaGraphDef.displayName = 'proto.tensorflow.MetaGraphDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.MetaGraphDef.MetaInfoDef.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.MetaGraphDef.MetaInfoDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.MetaGraphDef.MetaInfoDef.displayName = 'proto.tensorflow.MetaGraphDef.MetaInfoDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.SavedModel = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.SavedModel.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.SavedModel, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.SavedModel.displayName = 'proto.tensorflow.SavedModel';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.FunctionDefLibrary = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.FunctionDefLibrary.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.FunctionDefLibrary, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.FunctionDefLibrary.displayName = 'proto.tensorflow.FunctionDefLibrary';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.FunctionDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.FunctionDef.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.FunctionDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.FunctionDef.displayName = 'proto.tensorflow.FunctionDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.GradientDef = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.GradientDef, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.GradientDef.displayName = 'proto.tensorflow.GradientDef';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.SummaryDescription = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.SummaryDescription, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.SummaryDescription.displayName = 'proto.tensorflow.SummaryDescription';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.HistogramProto = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.HistogramProto.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.HistogramProto, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.HistogramProto.displayName = 'proto.tensorflow.HistogramProto';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.SummaryMetadata = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.SummaryMetadata, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.SummaryMetadata.displayName = 'proto.tensorflow.SummaryMetadata';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.SummaryMetadata.PluginData = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.SummaryMetadata.PluginData, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.SummaryMetadata.PluginData.displayName = 'proto.tensorflow.SummaryMetadata.PluginData';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.Summary = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, proto.tensorflow.Summary.repeatedFields_, null);
		};
		goog.inherits(proto.tensorflow.Summary, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.Summary.displayName = 'proto.tensorflow.Summary';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.Summary.Image = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.Summary.Image, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.Summary.Image.displayName = 'proto.tensorflow.Summary.Image';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.Summary.Audio = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.Summary.Audio, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.Summary.Audio.displayName = 'proto.tensorflow.Summary.Audio';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.Summary.Value = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, proto.tensorflow.Summary.Value.oneofGroups_);
		};
		goog.inherits(proto.tensorflow.Summary.Value, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.Summary.Value.displayName = 'proto.tensorflow.Summary.Value';
		}
		/**
		 * Generated by JsPbCodeGenerator.
		 * @param {Array=} opt_data Optional initial data array, typically from a
		 * server response, or constructed directly in Javascript. The array is used
		 * in place and becomes part of the constructed object. It is not cloned.
		 * If no data is provided, the constructed object will be empty, but still
		 * valid.
		 * @extends {jspb.Message}
		 * @constructor
		 */
		proto.tensorflow.HistogramPluginData = function(opt_data) {
		  jspb.Message.initialize(this, opt_data, 0, -1, null, null);
		};
		goog.inherits(proto.tensorflow.HistogramPluginData, jspb.Message);
		if (goog.DEBUG && !COMPILED) {
		  /**
		   * @public
		   * @override
		   */
		  proto.tensorflow.HistogramPluginData.displayName = 'proto.tensorflow.HistogramPluginData';
		}



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.Any.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.Any.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.Any} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Any.toObject = function(includeInstance, msg) {
		  var obj = {
		    typeUrl: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    value: msg.getValue_asB64()
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.Any}
		 */
		proto.tensorflow.Any.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.Any;
		  return proto.tensorflow.Any.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.Any} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.Any}
		 */
		proto.tensorflow.Any.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setTypeUrl(value);
		      break;
		    case 2:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.setValue(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Any.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.Any.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.Any} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Any.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getTypeUrl();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getValue_asU8();
		  if (f.length > 0) {
		    writer.writeBytes(
		      2,
		      f
		    );
		  }
		};


		/**
		 * optional string type_url = 1;
		 * @return {string}
		 */
		proto.tensorflow.Any.prototype.getTypeUrl = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.Any} returns this
		 */
		proto.tensorflow.Any.prototype.setTypeUrl = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional bytes value = 2;
		 * @return {!(string|Uint8Array)}
		 */
		proto.tensorflow.Any.prototype.getValue = function() {
		  return /** @type {!(string|Uint8Array)} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * optional bytes value = 2;
		 * This is a type-conversion wrapper around `getValue()`
		 * @return {string}
		 */
		proto.tensorflow.Any.prototype.getValue_asB64 = function() {
		  return /** @type {string} */ (jspb.Message.bytesAsB64(
		      this.getValue()));
		};


		/**
		 * optional bytes value = 2;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getValue()`
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Any.prototype.getValue_asU8 = function() {
		  return /** @type {!Uint8Array} */ (jspb.Message.bytesAsU8(
		      this.getValue()));
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @return {!proto.tensorflow.Any} returns this
		 */
		proto.tensorflow.Any.prototype.setValue = function(value) {
		  return jspb.Message.setProto3BytesField(this, 2, value);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.TensorShape.repeatedFields_ = [2];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.TensorShape.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.TensorShape.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.TensorShape} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.TensorShape.toObject = function(includeInstance, msg) {
		  var obj = {
		    dimList: jspb.Message.toObjectList(msg.getDimList(),
		    proto.tensorflow.TensorShape.Dim.toObject, includeInstance),
		    unknownRank: jspb.Message.getBooleanFieldWithDefault(msg, 3, false)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.TensorShape}
		 */
		proto.tensorflow.TensorShape.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.TensorShape;
		  return proto.tensorflow.TensorShape.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.TensorShape} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.TensorShape}
		 */
		proto.tensorflow.TensorShape.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 2:
		      var value = new proto.tensorflow.TensorShape.Dim;
		      reader.readMessage(value,proto.tensorflow.TensorShape.Dim.deserializeBinaryFromReader);
		      msg.addDim(value);
		      break;
		    case 3:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setUnknownRank(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.TensorShape.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.TensorShape.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.TensorShape} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.TensorShape.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getDimList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      2,
		      f,
		      proto.tensorflow.TensorShape.Dim.serializeBinaryToWriter
		    );
		  }
		  f = message.getUnknownRank();
		  if (f) {
		    writer.writeBool(
		      3,
		      f
		    );
		  }
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.TensorShape.Dim.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.TensorShape.Dim.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.TensorShape.Dim} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.TensorShape.Dim.toObject = function(includeInstance, msg) {
		  var obj = {
		    size: jspb.Message.getFieldWithDefault(msg, 1, 0),
		    name: jspb.Message.getFieldWithDefault(msg, 2, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.TensorShape.Dim}
		 */
		proto.tensorflow.TensorShape.Dim.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.TensorShape.Dim;
		  return proto.tensorflow.TensorShape.Dim.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.TensorShape.Dim} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.TensorShape.Dim}
		 */
		proto.tensorflow.TensorShape.Dim.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {number} */ (reader.readInt64());
		      msg.setSize(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setName(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.TensorShape.Dim.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.TensorShape.Dim.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.TensorShape.Dim} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.TensorShape.Dim.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getSize();
		  if (f !== 0) {
		    writer.writeInt64(
		      1,
		      f
		    );
		  }
		  f = message.getName();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		};


		/**
		 * optional int64 size = 1;
		 * @return {number}
		 */
		proto.tensorflow.TensorShape.Dim.prototype.getSize = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 1, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.TensorShape.Dim} returns this
		 */
		proto.tensorflow.TensorShape.Dim.prototype.setSize = function(value) {
		  return jspb.Message.setProto3IntField(this, 1, value);
		};


		/**
		 * optional string name = 2;
		 * @return {string}
		 */
		proto.tensorflow.TensorShape.Dim.prototype.getName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.TensorShape.Dim} returns this
		 */
		proto.tensorflow.TensorShape.Dim.prototype.setName = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};


		/**
		 * repeated Dim dim = 2;
		 * @return {!Array<!proto.tensorflow.TensorShape.Dim>}
		 */
		proto.tensorflow.TensorShape.prototype.getDimList = function() {
		  return /** @type{!Array<!proto.tensorflow.TensorShape.Dim>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.TensorShape.Dim, 2));
		};


		/**
		 * @param {!Array<!proto.tensorflow.TensorShape.Dim>} value
		 * @return {!proto.tensorflow.TensorShape} returns this
		*/
		proto.tensorflow.TensorShape.prototype.setDimList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 2, value);
		};


		/**
		 * @param {!proto.tensorflow.TensorShape.Dim=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.TensorShape.Dim}
		 */
		proto.tensorflow.TensorShape.prototype.addDim = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 2, opt_value, proto.tensorflow.TensorShape.Dim, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.TensorShape} returns this
		 */
		proto.tensorflow.TensorShape.prototype.clearDimList = function() {
		  return this.setDimList([]);
		};


		/**
		 * optional bool unknown_rank = 3;
		 * @return {boolean}
		 */
		proto.tensorflow.TensorShape.prototype.getUnknownRank = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 3, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.TensorShape} returns this
		 */
		proto.tensorflow.TensorShape.prototype.setUnknownRank = function(value) {
		  return jspb.Message.setProto3BooleanField(this, 3, value);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.Tensor.repeatedFields_ = [5,6,7,8,9,10,11,16,17];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.Tensor.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.Tensor.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.Tensor} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Tensor.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    dtype: jspb.Message.getFieldWithDefault(msg, 1, 0),
		    tensorShape: (f = msg.getTensorShape()) && proto.tensorflow.TensorShape.toObject(includeInstance, f),
		    versionNumber: jspb.Message.getFieldWithDefault(msg, 3, 0),
		    tensorContent: msg.getTensorContent_asB64(),
		    floatValList: (f = jspb.Message.getRepeatedFloatingPointField(msg, 5)) == null ? undefined : f,
		    doubleValList: (f = jspb.Message.getRepeatedFloatingPointField(msg, 6)) == null ? undefined : f,
		    intValList: (f = jspb.Message.getRepeatedField(msg, 7)) == null ? undefined : f,
		    stringValList: msg.getStringValList_asB64(),
		    scomplexValList: (f = jspb.Message.getRepeatedFloatingPointField(msg, 9)) == null ? undefined : f,
		    int64ValList: (f = jspb.Message.getRepeatedField(msg, 10)) == null ? undefined : f,
		    boolValList: (f = jspb.Message.getRepeatedBooleanField(msg, 11)) == null ? undefined : f,
		    uint32ValList: (f = jspb.Message.getRepeatedField(msg, 16)) == null ? undefined : f,
		    uint64ValList: (f = jspb.Message.getRepeatedField(msg, 17)) == null ? undefined : f
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.Tensor}
		 */
		proto.tensorflow.Tensor.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.Tensor;
		  return proto.tensorflow.Tensor.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.Tensor} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.Tensor}
		 */
		proto.tensorflow.Tensor.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {!proto.tensorflow.DataType} */ (reader.readEnum());
		      msg.setDtype(value);
		      break;
		    case 2:
		      var value = new proto.tensorflow.TensorShape;
		      reader.readMessage(value,proto.tensorflow.TensorShape.deserializeBinaryFromReader);
		      msg.setTensorShape(value);
		      break;
		    case 3:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setVersionNumber(value);
		      break;
		    case 4:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.setTensorContent(value);
		      break;
		    case 5:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedFloat() : [reader.readFloat()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addFloatVal(values[i]);
		      }
		      break;
		    case 6:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedDouble() : [reader.readDouble()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addDoubleVal(values[i]);
		      }
		      break;
		    case 7:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedInt32() : [reader.readInt32()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addIntVal(values[i]);
		      }
		      break;
		    case 8:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.addStringVal(value);
		      break;
		    case 9:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedFloat() : [reader.readFloat()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addScomplexVal(values[i]);
		      }
		      break;
		    case 10:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedInt64() : [reader.readInt64()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addInt64Val(values[i]);
		      }
		      break;
		    case 11:
		      var values = /** @type {!Array<boolean>} */ (reader.isDelimited() ? reader.readPackedBool() : [reader.readBool()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addBoolVal(values[i]);
		      }
		      break;
		    case 16:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedUint32() : [reader.readUint32()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addUint32Val(values[i]);
		      }
		      break;
		    case 17:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedUint64() : [reader.readUint64()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addUint64Val(values[i]);
		      }
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Tensor.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.Tensor.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.Tensor} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Tensor.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getDtype();
		  if (f !== 0.0) {
		    writer.writeEnum(
		      1,
		      f
		    );
		  }
		  f = message.getTensorShape();
		  if (f != null) {
		    writer.writeMessage(
		      2,
		      f,
		      proto.tensorflow.TensorShape.serializeBinaryToWriter
		    );
		  }
		  f = message.getVersionNumber();
		  if (f !== 0) {
		    writer.writeInt32(
		      3,
		      f
		    );
		  }
		  f = message.getTensorContent_asU8();
		  if (f.length > 0) {
		    writer.writeBytes(
		      4,
		      f
		    );
		  }
		  f = message.getFloatValList();
		  if (f.length > 0) {
		    writer.writePackedFloat(
		      5,
		      f
		    );
		  }
		  f = message.getDoubleValList();
		  if (f.length > 0) {
		    writer.writePackedDouble(
		      6,
		      f
		    );
		  }
		  f = message.getIntValList();
		  if (f.length > 0) {
		    writer.writePackedInt32(
		      7,
		      f
		    );
		  }
		  f = message.getStringValList_asU8();
		  if (f.length > 0) {
		    writer.writeRepeatedBytes(
		      8,
		      f
		    );
		  }
		  f = message.getScomplexValList();
		  if (f.length > 0) {
		    writer.writePackedFloat(
		      9,
		      f
		    );
		  }
		  f = message.getInt64ValList();
		  if (f.length > 0) {
		    writer.writePackedInt64(
		      10,
		      f
		    );
		  }
		  f = message.getBoolValList();
		  if (f.length > 0) {
		    writer.writePackedBool(
		      11,
		      f
		    );
		  }
		  f = message.getUint32ValList();
		  if (f.length > 0) {
		    writer.writePackedUint32(
		      16,
		      f
		    );
		  }
		  f = message.getUint64ValList();
		  if (f.length > 0) {
		    writer.writePackedUint64(
		      17,
		      f
		    );
		  }
		};


		/**
		 * optional DataType dtype = 1;
		 * @return {!proto.tensorflow.DataType}
		 */
		proto.tensorflow.Tensor.prototype.getDtype = function() {
		  return /** @type {!proto.tensorflow.DataType} */ (jspb.Message.getFieldWithDefault(this, 1, 0));
		};


		/**
		 * @param {!proto.tensorflow.DataType} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setDtype = function(value) {
		  return jspb.Message.setProto3EnumField(this, 1, value);
		};


		/**
		 * optional TensorShape tensor_shape = 2;
		 * @return {?proto.tensorflow.TensorShape}
		 */
		proto.tensorflow.Tensor.prototype.getTensorShape = function() {
		  return /** @type{?proto.tensorflow.TensorShape} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.TensorShape, 2));
		};


		/**
		 * @param {?proto.tensorflow.TensorShape|undefined} value
		 * @return {!proto.tensorflow.Tensor} returns this
		*/
		proto.tensorflow.Tensor.prototype.setTensorShape = function(value) {
		  return jspb.Message.setWrapperField(this, 2, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearTensorShape = function() {
		  return this.setTensorShape(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.Tensor.prototype.hasTensorShape = function() {
		  return jspb.Message.getField(this, 2) != null;
		};


		/**
		 * optional int32 version_number = 3;
		 * @return {number}
		 */
		proto.tensorflow.Tensor.prototype.getVersionNumber = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 3, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setVersionNumber = function(value) {
		  return jspb.Message.setProto3IntField(this, 3, value);
		};


		/**
		 * optional bytes tensor_content = 4;
		 * @return {!(string|Uint8Array)}
		 */
		proto.tensorflow.Tensor.prototype.getTensorContent = function() {
		  return /** @type {!(string|Uint8Array)} */ (jspb.Message.getFieldWithDefault(this, 4, ""));
		};


		/**
		 * optional bytes tensor_content = 4;
		 * This is a type-conversion wrapper around `getTensorContent()`
		 * @return {string}
		 */
		proto.tensorflow.Tensor.prototype.getTensorContent_asB64 = function() {
		  return /** @type {string} */ (jspb.Message.bytesAsB64(
		      this.getTensorContent()));
		};


		/**
		 * optional bytes tensor_content = 4;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getTensorContent()`
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Tensor.prototype.getTensorContent_asU8 = function() {
		  return /** @type {!Uint8Array} */ (jspb.Message.bytesAsU8(
		      this.getTensorContent()));
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setTensorContent = function(value) {
		  return jspb.Message.setProto3BytesField(this, 4, value);
		};


		/**
		 * repeated float float_val = 5;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.Tensor.prototype.getFloatValList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedFloatingPointField(this, 5));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setFloatValList = function(value) {
		  return jspb.Message.setField(this, 5, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addFloatVal = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 5, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearFloatValList = function() {
		  return this.setFloatValList([]);
		};


		/**
		 * repeated double double_val = 6;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.Tensor.prototype.getDoubleValList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedFloatingPointField(this, 6));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setDoubleValList = function(value) {
		  return jspb.Message.setField(this, 6, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addDoubleVal = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 6, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearDoubleValList = function() {
		  return this.setDoubleValList([]);
		};


		/**
		 * repeated int32 int_val = 7;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.Tensor.prototype.getIntValList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedField(this, 7));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setIntValList = function(value) {
		  return jspb.Message.setField(this, 7, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addIntVal = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 7, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearIntValList = function() {
		  return this.setIntValList([]);
		};


		/**
		 * repeated bytes string_val = 8;
		 * @return {!(Array<!Uint8Array>|Array<string>)}
		 */
		proto.tensorflow.Tensor.prototype.getStringValList = function() {
		  return /** @type {!(Array<!Uint8Array>|Array<string>)} */ (jspb.Message.getRepeatedField(this, 8));
		};


		/**
		 * repeated bytes string_val = 8;
		 * This is a type-conversion wrapper around `getStringValList()`
		 * @return {!Array<string>}
		 */
		proto.tensorflow.Tensor.prototype.getStringValList_asB64 = function() {
		  return /** @type {!Array<string>} */ (jspb.Message.bytesListAsB64(
		      this.getStringValList()));
		};


		/**
		 * repeated bytes string_val = 8;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getStringValList()`
		 * @return {!Array<!Uint8Array>}
		 */
		proto.tensorflow.Tensor.prototype.getStringValList_asU8 = function() {
		  return /** @type {!Array<!Uint8Array>} */ (jspb.Message.bytesListAsU8(
		      this.getStringValList()));
		};


		/**
		 * @param {!(Array<!Uint8Array>|Array<string>)} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setStringValList = function(value) {
		  return jspb.Message.setField(this, 8, value || []);
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addStringVal = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 8, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearStringValList = function() {
		  return this.setStringValList([]);
		};


		/**
		 * repeated float scomplex_val = 9;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.Tensor.prototype.getScomplexValList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedFloatingPointField(this, 9));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setScomplexValList = function(value) {
		  return jspb.Message.setField(this, 9, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addScomplexVal = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 9, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearScomplexValList = function() {
		  return this.setScomplexValList([]);
		};


		/**
		 * repeated int64 int64_val = 10;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.Tensor.prototype.getInt64ValList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedField(this, 10));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setInt64ValList = function(value) {
		  return jspb.Message.setField(this, 10, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addInt64Val = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 10, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearInt64ValList = function() {
		  return this.setInt64ValList([]);
		};


		/**
		 * repeated bool bool_val = 11;
		 * @return {!Array<boolean>}
		 */
		proto.tensorflow.Tensor.prototype.getBoolValList = function() {
		  return /** @type {!Array<boolean>} */ (jspb.Message.getRepeatedBooleanField(this, 11));
		};


		/**
		 * @param {!Array<boolean>} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setBoolValList = function(value) {
		  return jspb.Message.setField(this, 11, value || []);
		};


		/**
		 * @param {boolean} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addBoolVal = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 11, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearBoolValList = function() {
		  return this.setBoolValList([]);
		};


		/**
		 * repeated uint32 uint32_val = 16;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.Tensor.prototype.getUint32ValList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedField(this, 16));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setUint32ValList = function(value) {
		  return jspb.Message.setField(this, 16, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addUint32Val = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 16, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearUint32ValList = function() {
		  return this.setUint32ValList([]);
		};


		/**
		 * repeated uint64 uint64_val = 17;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.Tensor.prototype.getUint64ValList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedField(this, 17));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.setUint64ValList = function(value) {
		  return jspb.Message.setField(this, 17, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.addUint64Val = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 17, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Tensor} returns this
		 */
		proto.tensorflow.Tensor.prototype.clearUint64ValList = function() {
		  return this.setUint64ValList([]);
		};



		/**
		 * Oneof group definitions for this message. Each group defines the field
		 * numbers belonging to that group. When of these fields' value is set, all
		 * other fields in the group are cleared. During deserialization, if multiple
		 * fields are encountered for a group, only the last value seen will be kept.
		 * @private {!Array<!Array<number>>}
		 * @const
		 */
		proto.tensorflow.AttrValue.oneofGroups_ = [[1,2,3,4,5,6,7,8,9,10]];

		/**
		 * @enum {number}
		 */
		proto.tensorflow.AttrValue.ValueCase = {
		  VALUE_NOT_SET: 0,
		  LIST: 1,
		  S: 2,
		  I: 3,
		  F: 4,
		  B: 5,
		  TYPE: 6,
		  SHAPE: 7,
		  TENSOR: 8,
		  PLACEHOLDER: 9,
		  FUNC: 10
		};

		/**
		 * @return {proto.tensorflow.AttrValue.ValueCase}
		 */
		proto.tensorflow.AttrValue.prototype.getValueCase = function() {
		  return /** @type {proto.tensorflow.AttrValue.ValueCase} */(jspb.Message.computeOneofCase(this, proto.tensorflow.AttrValue.oneofGroups_[0]));
		};



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.AttrValue.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.AttrValue.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.AttrValue} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.AttrValue.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    list: (f = msg.getList()) && proto.tensorflow.AttrValue.ListValue.toObject(includeInstance, f),
		    s: msg.getS_asB64(),
		    i: jspb.Message.getFieldWithDefault(msg, 3, 0),
		    f: jspb.Message.getFloatingPointFieldWithDefault(msg, 4, 0.0),
		    b: jspb.Message.getBooleanFieldWithDefault(msg, 5, false),
		    type: jspb.Message.getFieldWithDefault(msg, 6, 0),
		    shape: (f = msg.getShape()) && proto.tensorflow.TensorShape.toObject(includeInstance, f),
		    tensor: (f = msg.getTensor()) && proto.tensorflow.Tensor.toObject(includeInstance, f),
		    placeholder: jspb.Message.getFieldWithDefault(msg, 9, ""),
		    func: (f = msg.getFunc()) && proto.tensorflow.NameAttrList.toObject(includeInstance, f)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.AttrValue}
		 */
		proto.tensorflow.AttrValue.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.AttrValue;
		  return proto.tensorflow.AttrValue.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.AttrValue} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.AttrValue}
		 */
		proto.tensorflow.AttrValue.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.AttrValue.ListValue;
		      reader.readMessage(value,proto.tensorflow.AttrValue.ListValue.deserializeBinaryFromReader);
		      msg.setList(value);
		      break;
		    case 2:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.setS(value);
		      break;
		    case 3:
		      var value = /** @type {number} */ (reader.readInt64());
		      msg.setI(value);
		      break;
		    case 4:
		      var value = /** @type {number} */ (reader.readFloat());
		      msg.setF(value);
		      break;
		    case 5:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setB(value);
		      break;
		    case 6:
		      var value = /** @type {!proto.tensorflow.DataType} */ (reader.readEnum());
		      msg.setType(value);
		      break;
		    case 7:
		      var value = new proto.tensorflow.TensorShape;
		      reader.readMessage(value,proto.tensorflow.TensorShape.deserializeBinaryFromReader);
		      msg.setShape(value);
		      break;
		    case 8:
		      var value = new proto.tensorflow.Tensor;
		      reader.readMessage(value,proto.tensorflow.Tensor.deserializeBinaryFromReader);
		      msg.setTensor(value);
		      break;
		    case 9:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setPlaceholder(value);
		      break;
		    case 10:
		      var value = new proto.tensorflow.NameAttrList;
		      reader.readMessage(value,proto.tensorflow.NameAttrList.deserializeBinaryFromReader);
		      msg.setFunc(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.AttrValue.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.AttrValue.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.AttrValue} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.AttrValue.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getList();
		  if (f != null) {
		    writer.writeMessage(
		      1,
		      f,
		      proto.tensorflow.AttrValue.ListValue.serializeBinaryToWriter
		    );
		  }
		  f = /** @type {!(string|Uint8Array)} */ (jspb.Message.getField(message, 2));
		  if (f != null) {
		    writer.writeBytes(
		      2,
		      f
		    );
		  }
		  f = /** @type {number} */ (jspb.Message.getField(message, 3));
		  if (f != null) {
		    writer.writeInt64(
		      3,
		      f
		    );
		  }
		  f = /** @type {number} */ (jspb.Message.getField(message, 4));
		  if (f != null) {
		    writer.writeFloat(
		      4,
		      f
		    );
		  }
		  f = /** @type {boolean} */ (jspb.Message.getField(message, 5));
		  if (f != null) {
		    writer.writeBool(
		      5,
		      f
		    );
		  }
		  f = /** @type {!proto.tensorflow.DataType} */ (jspb.Message.getField(message, 6));
		  if (f != null) {
		    writer.writeEnum(
		      6,
		      f
		    );
		  }
		  f = message.getShape();
		  if (f != null) {
		    writer.writeMessage(
		      7,
		      f,
		      proto.tensorflow.TensorShape.serializeBinaryToWriter
		    );
		  }
		  f = message.getTensor();
		  if (f != null) {
		    writer.writeMessage(
		      8,
		      f,
		      proto.tensorflow.Tensor.serializeBinaryToWriter
		    );
		  }
		  f = /** @type {string} */ (jspb.Message.getField(message, 9));
		  if (f != null) {
		    writer.writeString(
		      9,
		      f
		    );
		  }
		  f = message.getFunc();
		  if (f != null) {
		    writer.writeMessage(
		      10,
		      f,
		      proto.tensorflow.NameAttrList.serializeBinaryToWriter
		    );
		  }
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.AttrValue.ListValue.repeatedFields_ = [2,3,4,5,6,7,8,9];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.AttrValue.ListValue.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.AttrValue.ListValue} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.AttrValue.ListValue.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    sList: msg.getSList_asB64(),
		    iList: (f = jspb.Message.getRepeatedField(msg, 3)) == null ? undefined : f,
		    fList: (f = jspb.Message.getRepeatedFloatingPointField(msg, 4)) == null ? undefined : f,
		    bList: (f = jspb.Message.getRepeatedBooleanField(msg, 5)) == null ? undefined : f,
		    typeList: (f = jspb.Message.getRepeatedField(msg, 6)) == null ? undefined : f,
		    shapeList: jspb.Message.toObjectList(msg.getShapeList(),
		    proto.tensorflow.TensorShape.toObject, includeInstance),
		    tensorList: jspb.Message.toObjectList(msg.getTensorList(),
		    proto.tensorflow.Tensor.toObject, includeInstance),
		    funcList: jspb.Message.toObjectList(msg.getFuncList(),
		    proto.tensorflow.NameAttrList.toObject, includeInstance)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.AttrValue.ListValue}
		 */
		proto.tensorflow.AttrValue.ListValue.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.AttrValue.ListValue;
		  return proto.tensorflow.AttrValue.ListValue.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.AttrValue.ListValue} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.AttrValue.ListValue}
		 */
		proto.tensorflow.AttrValue.ListValue.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 2:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.addS(value);
		      break;
		    case 3:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedInt64() : [reader.readInt64()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addI(values[i]);
		      }
		      break;
		    case 4:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedFloat() : [reader.readFloat()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addF(values[i]);
		      }
		      break;
		    case 5:
		      var values = /** @type {!Array<boolean>} */ (reader.isDelimited() ? reader.readPackedBool() : [reader.readBool()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addB(values[i]);
		      }
		      break;
		    case 6:
		      var values = /** @type {!Array<!proto.tensorflow.DataType>} */ (reader.isDelimited() ? reader.readPackedEnum() : [reader.readEnum()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addType(values[i]);
		      }
		      break;
		    case 7:
		      var value = new proto.tensorflow.TensorShape;
		      reader.readMessage(value,proto.tensorflow.TensorShape.deserializeBinaryFromReader);
		      msg.addShape(value);
		      break;
		    case 8:
		      var value = new proto.tensorflow.Tensor;
		      reader.readMessage(value,proto.tensorflow.Tensor.deserializeBinaryFromReader);
		      msg.addTensor(value);
		      break;
		    case 9:
		      var value = new proto.tensorflow.NameAttrList;
		      reader.readMessage(value,proto.tensorflow.NameAttrList.deserializeBinaryFromReader);
		      msg.addFunc(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.AttrValue.ListValue.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.AttrValue.ListValue} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.AttrValue.ListValue.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getSList_asU8();
		  if (f.length > 0) {
		    writer.writeRepeatedBytes(
		      2,
		      f
		    );
		  }
		  f = message.getIList();
		  if (f.length > 0) {
		    writer.writePackedInt64(
		      3,
		      f
		    );
		  }
		  f = message.getFList();
		  if (f.length > 0) {
		    writer.writePackedFloat(
		      4,
		      f
		    );
		  }
		  f = message.getBList();
		  if (f.length > 0) {
		    writer.writePackedBool(
		      5,
		      f
		    );
		  }
		  f = message.getTypeList();
		  if (f.length > 0) {
		    writer.writePackedEnum(
		      6,
		      f
		    );
		  }
		  f = message.getShapeList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      7,
		      f,
		      proto.tensorflow.TensorShape.serializeBinaryToWriter
		    );
		  }
		  f = message.getTensorList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      8,
		      f,
		      proto.tensorflow.Tensor.serializeBinaryToWriter
		    );
		  }
		  f = message.getFuncList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      9,
		      f,
		      proto.tensorflow.NameAttrList.serializeBinaryToWriter
		    );
		  }
		};


		/**
		 * repeated bytes s = 2;
		 * @return {!(Array<!Uint8Array>|Array<string>)}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getSList = function() {
		  return /** @type {!(Array<!Uint8Array>|Array<string>)} */ (jspb.Message.getRepeatedField(this, 2));
		};


		/**
		 * repeated bytes s = 2;
		 * This is a type-conversion wrapper around `getSList()`
		 * @return {!Array<string>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getSList_asB64 = function() {
		  return /** @type {!Array<string>} */ (jspb.Message.bytesListAsB64(
		      this.getSList()));
		};


		/**
		 * repeated bytes s = 2;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getSList()`
		 * @return {!Array<!Uint8Array>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getSList_asU8 = function() {
		  return /** @type {!Array<!Uint8Array>} */ (jspb.Message.bytesListAsU8(
		      this.getSList()));
		};


		/**
		 * @param {!(Array<!Uint8Array>|Array<string>)} value
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.setSList = function(value) {
		  return jspb.Message.setField(this, 2, value || []);
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.addS = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 2, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.clearSList = function() {
		  return this.setSList([]);
		};


		/**
		 * repeated int64 i = 3;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getIList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedField(this, 3));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.setIList = function(value) {
		  return jspb.Message.setField(this, 3, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.addI = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 3, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.clearIList = function() {
		  return this.setIList([]);
		};


		/**
		 * repeated float f = 4;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getFList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedFloatingPointField(this, 4));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.setFList = function(value) {
		  return jspb.Message.setField(this, 4, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.addF = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 4, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.clearFList = function() {
		  return this.setFList([]);
		};


		/**
		 * repeated bool b = 5;
		 * @return {!Array<boolean>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getBList = function() {
		  return /** @type {!Array<boolean>} */ (jspb.Message.getRepeatedBooleanField(this, 5));
		};


		/**
		 * @param {!Array<boolean>} value
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.setBList = function(value) {
		  return jspb.Message.setField(this, 5, value || []);
		};


		/**
		 * @param {boolean} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.addB = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 5, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.clearBList = function() {
		  return this.setBList([]);
		};


		/**
		 * repeated DataType type = 6;
		 * @return {!Array<!proto.tensorflow.DataType>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getTypeList = function() {
		  return /** @type {!Array<!proto.tensorflow.DataType>} */ (jspb.Message.getRepeatedField(this, 6));
		};


		/**
		 * @param {!Array<!proto.tensorflow.DataType>} value
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.setTypeList = function(value) {
		  return jspb.Message.setField(this, 6, value || []);
		};


		/**
		 * @param {!proto.tensorflow.DataType} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.addType = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 6, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.clearTypeList = function() {
		  return this.setTypeList([]);
		};


		/**
		 * repeated TensorShape shape = 7;
		 * @return {!Array<!proto.tensorflow.TensorShape>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getShapeList = function() {
		  return /** @type{!Array<!proto.tensorflow.TensorShape>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.TensorShape, 7));
		};


		/**
		 * @param {!Array<!proto.tensorflow.TensorShape>} value
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		*/
		proto.tensorflow.AttrValue.ListValue.prototype.setShapeList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 7, value);
		};


		/**
		 * @param {!proto.tensorflow.TensorShape=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.TensorShape}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.addShape = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 7, opt_value, proto.tensorflow.TensorShape, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.clearShapeList = function() {
		  return this.setShapeList([]);
		};


		/**
		 * repeated Tensor tensor = 8;
		 * @return {!Array<!proto.tensorflow.Tensor>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getTensorList = function() {
		  return /** @type{!Array<!proto.tensorflow.Tensor>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.Tensor, 8));
		};


		/**
		 * @param {!Array<!proto.tensorflow.Tensor>} value
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		*/
		proto.tensorflow.AttrValue.ListValue.prototype.setTensorList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 8, value);
		};


		/**
		 * @param {!proto.tensorflow.Tensor=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Tensor}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.addTensor = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 8, opt_value, proto.tensorflow.Tensor, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.clearTensorList = function() {
		  return this.setTensorList([]);
		};


		/**
		 * repeated NameAttrList func = 9;
		 * @return {!Array<!proto.tensorflow.NameAttrList>}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.getFuncList = function() {
		  return /** @type{!Array<!proto.tensorflow.NameAttrList>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.NameAttrList, 9));
		};


		/**
		 * @param {!Array<!proto.tensorflow.NameAttrList>} value
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		*/
		proto.tensorflow.AttrValue.ListValue.prototype.setFuncList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 9, value);
		};


		/**
		 * @param {!proto.tensorflow.NameAttrList=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.NameAttrList}
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.addFunc = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 9, opt_value, proto.tensorflow.NameAttrList, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.AttrValue.ListValue} returns this
		 */
		proto.tensorflow.AttrValue.ListValue.prototype.clearFuncList = function() {
		  return this.setFuncList([]);
		};


		/**
		 * optional ListValue list = 1;
		 * @return {?proto.tensorflow.AttrValue.ListValue}
		 */
		proto.tensorflow.AttrValue.prototype.getList = function() {
		  return /** @type{?proto.tensorflow.AttrValue.ListValue} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.AttrValue.ListValue, 1));
		};


		/**
		 * @param {?proto.tensorflow.AttrValue.ListValue|undefined} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		*/
		proto.tensorflow.AttrValue.prototype.setList = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 1, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearList = function() {
		  return this.setList(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasList = function() {
		  return jspb.Message.getField(this, 1) != null;
		};


		/**
		 * optional bytes s = 2;
		 * @return {!(string|Uint8Array)}
		 */
		proto.tensorflow.AttrValue.prototype.getS = function() {
		  return /** @type {!(string|Uint8Array)} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * optional bytes s = 2;
		 * This is a type-conversion wrapper around `getS()`
		 * @return {string}
		 */
		proto.tensorflow.AttrValue.prototype.getS_asB64 = function() {
		  return /** @type {string} */ (jspb.Message.bytesAsB64(
		      this.getS()));
		};


		/**
		 * optional bytes s = 2;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getS()`
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.AttrValue.prototype.getS_asU8 = function() {
		  return /** @type {!Uint8Array} */ (jspb.Message.bytesAsU8(
		      this.getS()));
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.setS = function(value) {
		  return jspb.Message.setOneofField(this, 2, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearS = function() {
		  return jspb.Message.setOneofField(this, 2, proto.tensorflow.AttrValue.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasS = function() {
		  return jspb.Message.getField(this, 2) != null;
		};


		/**
		 * optional int64 i = 3;
		 * @return {number}
		 */
		proto.tensorflow.AttrValue.prototype.getI = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 3, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.setI = function(value) {
		  return jspb.Message.setOneofField(this, 3, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearI = function() {
		  return jspb.Message.setOneofField(this, 3, proto.tensorflow.AttrValue.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasI = function() {
		  return jspb.Message.getField(this, 3) != null;
		};


		/**
		 * optional float f = 4;
		 * @return {number}
		 */
		proto.tensorflow.AttrValue.prototype.getF = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 4, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.setF = function(value) {
		  return jspb.Message.setOneofField(this, 4, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearF = function() {
		  return jspb.Message.setOneofField(this, 4, proto.tensorflow.AttrValue.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasF = function() {
		  return jspb.Message.getField(this, 4) != null;
		};


		/**
		 * optional bool b = 5;
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.getB = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 5, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.setB = function(value) {
		  return jspb.Message.setOneofField(this, 5, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearB = function() {
		  return jspb.Message.setOneofField(this, 5, proto.tensorflow.AttrValue.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasB = function() {
		  return jspb.Message.getField(this, 5) != null;
		};


		/**
		 * optional DataType type = 6;
		 * @return {!proto.tensorflow.DataType}
		 */
		proto.tensorflow.AttrValue.prototype.getType = function() {
		  return /** @type {!proto.tensorflow.DataType} */ (jspb.Message.getFieldWithDefault(this, 6, 0));
		};


		/**
		 * @param {!proto.tensorflow.DataType} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.setType = function(value) {
		  return jspb.Message.setOneofField(this, 6, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearType = function() {
		  return jspb.Message.setOneofField(this, 6, proto.tensorflow.AttrValue.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasType = function() {
		  return jspb.Message.getField(this, 6) != null;
		};


		/**
		 * optional TensorShape shape = 7;
		 * @return {?proto.tensorflow.TensorShape}
		 */
		proto.tensorflow.AttrValue.prototype.getShape = function() {
		  return /** @type{?proto.tensorflow.TensorShape} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.TensorShape, 7));
		};


		/**
		 * @param {?proto.tensorflow.TensorShape|undefined} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		*/
		proto.tensorflow.AttrValue.prototype.setShape = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 7, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearShape = function() {
		  return this.setShape(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasShape = function() {
		  return jspb.Message.getField(this, 7) != null;
		};


		/**
		 * optional Tensor tensor = 8;
		 * @return {?proto.tensorflow.Tensor}
		 */
		proto.tensorflow.AttrValue.prototype.getTensor = function() {
		  return /** @type{?proto.tensorflow.Tensor} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.Tensor, 8));
		};


		/**
		 * @param {?proto.tensorflow.Tensor|undefined} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		*/
		proto.tensorflow.AttrValue.prototype.setTensor = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 8, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearTensor = function() {
		  return this.setTensor(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasTensor = function() {
		  return jspb.Message.getField(this, 8) != null;
		};


		/**
		 * optional string placeholder = 9;
		 * @return {string}
		 */
		proto.tensorflow.AttrValue.prototype.getPlaceholder = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 9, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.setPlaceholder = function(value) {
		  return jspb.Message.setOneofField(this, 9, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearPlaceholder = function() {
		  return jspb.Message.setOneofField(this, 9, proto.tensorflow.AttrValue.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasPlaceholder = function() {
		  return jspb.Message.getField(this, 9) != null;
		};


		/**
		 * optional NameAttrList func = 10;
		 * @return {?proto.tensorflow.NameAttrList}
		 */
		proto.tensorflow.AttrValue.prototype.getFunc = function() {
		  return /** @type{?proto.tensorflow.NameAttrList} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.NameAttrList, 10));
		};


		/**
		 * @param {?proto.tensorflow.NameAttrList|undefined} value
		 * @return {!proto.tensorflow.AttrValue} returns this
		*/
		proto.tensorflow.AttrValue.prototype.setFunc = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 10, proto.tensorflow.AttrValue.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.AttrValue} returns this
		 */
		proto.tensorflow.AttrValue.prototype.clearFunc = function() {
		  return this.setFunc(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AttrValue.prototype.hasFunc = function() {
		  return jspb.Message.getField(this, 10) != null;
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.NameAttrList.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.NameAttrList.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.NameAttrList} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.NameAttrList.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    name: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    attrMap: (f = msg.getAttrMap()) ? f.toObject(includeInstance, proto.tensorflow.AttrValue.toObject) : []
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.NameAttrList}
		 */
		proto.tensorflow.NameAttrList.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.NameAttrList;
		  return proto.tensorflow.NameAttrList.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.NameAttrList} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.NameAttrList}
		 */
		proto.tensorflow.NameAttrList.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setName(value);
		      break;
		    case 2:
		      var value = msg.getAttrMap();
		      reader.readMessage(value, function(message, reader) {
		        jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.readString, jspb.BinaryReader.prototype.readMessage, proto.tensorflow.AttrValue.deserializeBinaryFromReader, "", new proto.tensorflow.AttrValue());
		         });
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.NameAttrList.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.NameAttrList.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.NameAttrList} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.NameAttrList.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getAttrMap(true);
		  if (f && f.getLength() > 0) {
		    f.serializeBinary(2, writer, jspb.BinaryWriter.prototype.writeString, jspb.BinaryWriter.prototype.writeMessage, proto.tensorflow.AttrValue.serializeBinaryToWriter);
		  }
		};


		/**
		 * optional string name = 1;
		 * @return {string}
		 */
		proto.tensorflow.NameAttrList.prototype.getName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.NameAttrList} returns this
		 */
		proto.tensorflow.NameAttrList.prototype.setName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * map<string, AttrValue> attr = 2;
		 * @param {boolean=} opt_noLazyCreate Do not create the map if
		 * empty, instead returning `undefined`
		 * @return {!jspb.Map<string,!proto.tensorflow.AttrValue>}
		 */
		proto.tensorflow.NameAttrList.prototype.getAttrMap = function(opt_noLazyCreate) {
		  return /** @type {!jspb.Map<string,!proto.tensorflow.AttrValue>} */ (
		      jspb.Message.getMapField(this, 2, opt_noLazyCreate,
		      proto.tensorflow.AttrValue));
		};


		/**
		 * Clears values from the map. The map will be non-null.
		 * @return {!proto.tensorflow.NameAttrList} returns this
		 */
		proto.tensorflow.NameAttrList.prototype.clearAttrMap = function() {
		  this.getAttrMap().clear();
		  return this;};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.NodeDef.repeatedFields_ = [3];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.NodeDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.NodeDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.NodeDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.NodeDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    name: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    op: jspb.Message.getFieldWithDefault(msg, 2, ""),
		    inputList: (f = jspb.Message.getRepeatedField(msg, 3)) == null ? undefined : f,
		    device: jspb.Message.getFieldWithDefault(msg, 4, ""),
		    attrMap: (f = msg.getAttrMap()) ? f.toObject(includeInstance, proto.tensorflow.AttrValue.toObject) : []
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.NodeDef}
		 */
		proto.tensorflow.NodeDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.NodeDef;
		  return proto.tensorflow.NodeDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.NodeDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.NodeDef}
		 */
		proto.tensorflow.NodeDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setName(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setOp(value);
		      break;
		    case 3:
		      var value = /** @type {string} */ (reader.readString());
		      msg.addInput(value);
		      break;
		    case 4:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setDevice(value);
		      break;
		    case 5:
		      var value = msg.getAttrMap();
		      reader.readMessage(value, function(message, reader) {
		        jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.readString, jspb.BinaryReader.prototype.readMessage, proto.tensorflow.AttrValue.deserializeBinaryFromReader, "", new proto.tensorflow.AttrValue());
		         });
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.NodeDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.NodeDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.NodeDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.NodeDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getOp();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		  f = message.getInputList();
		  if (f.length > 0) {
		    writer.writeRepeatedString(
		      3,
		      f
		    );
		  }
		  f = message.getDevice();
		  if (f.length > 0) {
		    writer.writeString(
		      4,
		      f
		    );
		  }
		  f = message.getAttrMap(true);
		  if (f && f.getLength() > 0) {
		    f.serializeBinary(5, writer, jspb.BinaryWriter.prototype.writeString, jspb.BinaryWriter.prototype.writeMessage, proto.tensorflow.AttrValue.serializeBinaryToWriter);
		  }
		};


		/**
		 * optional string name = 1;
		 * @return {string}
		 */
		proto.tensorflow.NodeDef.prototype.getName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.NodeDef} returns this
		 */
		proto.tensorflow.NodeDef.prototype.setName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional string op = 2;
		 * @return {string}
		 */
		proto.tensorflow.NodeDef.prototype.getOp = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.NodeDef} returns this
		 */
		proto.tensorflow.NodeDef.prototype.setOp = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};


		/**
		 * repeated string input = 3;
		 * @return {!Array<string>}
		 */
		proto.tensorflow.NodeDef.prototype.getInputList = function() {
		  return /** @type {!Array<string>} */ (jspb.Message.getRepeatedField(this, 3));
		};


		/**
		 * @param {!Array<string>} value
		 * @return {!proto.tensorflow.NodeDef} returns this
		 */
		proto.tensorflow.NodeDef.prototype.setInputList = function(value) {
		  return jspb.Message.setField(this, 3, value || []);
		};


		/**
		 * @param {string} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.NodeDef} returns this
		 */
		proto.tensorflow.NodeDef.prototype.addInput = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 3, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.NodeDef} returns this
		 */
		proto.tensorflow.NodeDef.prototype.clearInputList = function() {
		  return this.setInputList([]);
		};


		/**
		 * optional string device = 4;
		 * @return {string}
		 */
		proto.tensorflow.NodeDef.prototype.getDevice = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 4, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.NodeDef} returns this
		 */
		proto.tensorflow.NodeDef.prototype.setDevice = function(value) {
		  return jspb.Message.setProto3StringField(this, 4, value);
		};


		/**
		 * map<string, AttrValue> attr = 5;
		 * @param {boolean=} opt_noLazyCreate Do not create the map if
		 * empty, instead returning `undefined`
		 * @return {!jspb.Map<string,!proto.tensorflow.AttrValue>}
		 */
		proto.tensorflow.NodeDef.prototype.getAttrMap = function(opt_noLazyCreate) {
		  return /** @type {!jspb.Map<string,!proto.tensorflow.AttrValue>} */ (
		      jspb.Message.getMapField(this, 5, opt_noLazyCreate,
		      proto.tensorflow.AttrValue));
		};


		/**
		 * Clears values from the map. The map will be non-null.
		 * @return {!proto.tensorflow.NodeDef} returns this
		 */
		proto.tensorflow.NodeDef.prototype.clearAttrMap = function() {
		  this.getAttrMap().clear();
		  return this;};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.VersionDef.repeatedFields_ = [3];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.VersionDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.VersionDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.VersionDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.VersionDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    producer: jspb.Message.getFieldWithDefault(msg, 1, 0),
		    minConsumer: jspb.Message.getFieldWithDefault(msg, 2, 0),
		    badConsumersList: (f = jspb.Message.getRepeatedField(msg, 3)) == null ? undefined : f
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.VersionDef}
		 */
		proto.tensorflow.VersionDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.VersionDef;
		  return proto.tensorflow.VersionDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.VersionDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.VersionDef}
		 */
		proto.tensorflow.VersionDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setProducer(value);
		      break;
		    case 2:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setMinConsumer(value);
		      break;
		    case 3:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedInt32() : [reader.readInt32()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addBadConsumers(values[i]);
		      }
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.VersionDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.VersionDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.VersionDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.VersionDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getProducer();
		  if (f !== 0) {
		    writer.writeInt32(
		      1,
		      f
		    );
		  }
		  f = message.getMinConsumer();
		  if (f !== 0) {
		    writer.writeInt32(
		      2,
		      f
		    );
		  }
		  f = message.getBadConsumersList();
		  if (f.length > 0) {
		    writer.writePackedInt32(
		      3,
		      f
		    );
		  }
		};


		/**
		 * optional int32 producer = 1;
		 * @return {number}
		 */
		proto.tensorflow.VersionDef.prototype.getProducer = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 1, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.VersionDef} returns this
		 */
		proto.tensorflow.VersionDef.prototype.setProducer = function(value) {
		  return jspb.Message.setProto3IntField(this, 1, value);
		};


		/**
		 * optional int32 min_consumer = 2;
		 * @return {number}
		 */
		proto.tensorflow.VersionDef.prototype.getMinConsumer = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 2, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.VersionDef} returns this
		 */
		proto.tensorflow.VersionDef.prototype.setMinConsumer = function(value) {
		  return jspb.Message.setProto3IntField(this, 2, value);
		};


		/**
		 * repeated int32 bad_consumers = 3;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.VersionDef.prototype.getBadConsumersList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedField(this, 3));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.VersionDef} returns this
		 */
		proto.tensorflow.VersionDef.prototype.setBadConsumersList = function(value) {
		  return jspb.Message.setField(this, 3, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.VersionDef} returns this
		 */
		proto.tensorflow.VersionDef.prototype.addBadConsumers = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 3, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.VersionDef} returns this
		 */
		proto.tensorflow.VersionDef.prototype.clearBadConsumersList = function() {
		  return this.setBadConsumersList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.GraphDef.repeatedFields_ = [1];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.GraphDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.GraphDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.GraphDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.GraphDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    nodeList: jspb.Message.toObjectList(msg.getNodeList(),
		    proto.tensorflow.NodeDef.toObject, includeInstance),
		    versions: (f = msg.getVersions()) && proto.tensorflow.VersionDef.toObject(includeInstance, f),
		    library: (f = msg.getLibrary()) && proto.tensorflow.FunctionDefLibrary.toObject(includeInstance, f)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.GraphDef}
		 */
		proto.tensorflow.GraphDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.GraphDef;
		  return proto.tensorflow.GraphDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.GraphDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.GraphDef}
		 */
		proto.tensorflow.GraphDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.NodeDef;
		      reader.readMessage(value,proto.tensorflow.NodeDef.deserializeBinaryFromReader);
		      msg.addNode(value);
		      break;
		    case 4:
		      var value = new proto.tensorflow.VersionDef;
		      reader.readMessage(value,proto.tensorflow.VersionDef.deserializeBinaryFromReader);
		      msg.setVersions(value);
		      break;
		    case 2:
		      var value = new proto.tensorflow.FunctionDefLibrary;
		      reader.readMessage(value,proto.tensorflow.FunctionDefLibrary.deserializeBinaryFromReader);
		      msg.setLibrary(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.GraphDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.GraphDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.GraphDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.GraphDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getNodeList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      1,
		      f,
		      proto.tensorflow.NodeDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getVersions();
		  if (f != null) {
		    writer.writeMessage(
		      4,
		      f,
		      proto.tensorflow.VersionDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getLibrary();
		  if (f != null) {
		    writer.writeMessage(
		      2,
		      f,
		      proto.tensorflow.FunctionDefLibrary.serializeBinaryToWriter
		    );
		  }
		};


		/**
		 * repeated NodeDef node = 1;
		 * @return {!Array<!proto.tensorflow.NodeDef>}
		 */
		proto.tensorflow.GraphDef.prototype.getNodeList = function() {
		  return /** @type{!Array<!proto.tensorflow.NodeDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.NodeDef, 1));
		};


		/**
		 * @param {!Array<!proto.tensorflow.NodeDef>} value
		 * @return {!proto.tensorflow.GraphDef} returns this
		*/
		proto.tensorflow.GraphDef.prototype.setNodeList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 1, value);
		};


		/**
		 * @param {!proto.tensorflow.NodeDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.NodeDef}
		 */
		proto.tensorflow.GraphDef.prototype.addNode = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 1, opt_value, proto.tensorflow.NodeDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.GraphDef} returns this
		 */
		proto.tensorflow.GraphDef.prototype.clearNodeList = function() {
		  return this.setNodeList([]);
		};


		/**
		 * optional VersionDef versions = 4;
		 * @return {?proto.tensorflow.VersionDef}
		 */
		proto.tensorflow.GraphDef.prototype.getVersions = function() {
		  return /** @type{?proto.tensorflow.VersionDef} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.VersionDef, 4));
		};


		/**
		 * @param {?proto.tensorflow.VersionDef|undefined} value
		 * @return {!proto.tensorflow.GraphDef} returns this
		*/
		proto.tensorflow.GraphDef.prototype.setVersions = function(value) {
		  return jspb.Message.setWrapperField(this, 4, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.GraphDef} returns this
		 */
		proto.tensorflow.GraphDef.prototype.clearVersions = function() {
		  return this.setVersions(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.GraphDef.prototype.hasVersions = function() {
		  return jspb.Message.getField(this, 4) != null;
		};


		/**
		 * optional FunctionDefLibrary library = 2;
		 * @return {?proto.tensorflow.FunctionDefLibrary}
		 */
		proto.tensorflow.GraphDef.prototype.getLibrary = function() {
		  return /** @type{?proto.tensorflow.FunctionDefLibrary} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.FunctionDefLibrary, 2));
		};


		/**
		 * @param {?proto.tensorflow.FunctionDefLibrary|undefined} value
		 * @return {!proto.tensorflow.GraphDef} returns this
		*/
		proto.tensorflow.GraphDef.prototype.setLibrary = function(value) {
		  return jspb.Message.setWrapperField(this, 2, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.GraphDef} returns this
		 */
		proto.tensorflow.GraphDef.prototype.clearLibrary = function() {
		  return this.setLibrary(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.GraphDef.prototype.hasLibrary = function() {
		  return jspb.Message.getField(this, 2) != null;
		};



		/**
		 * Oneof group definitions for this message. Each group defines the field
		 * numbers belonging to that group. When of these fields' value is set, all
		 * other fields in the group are cleared. During deserialization, if multiple
		 * fields are encountered for a group, only the last value seen will be kept.
		 * @private {!Array<!Array<number>>}
		 * @const
		 */
		proto.tensorflow.CollectionDef.oneofGroups_ = [[1,2,3,4,5]];

		/**
		 * @enum {number}
		 */
		proto.tensorflow.CollectionDef.KindCase = {
		  KIND_NOT_SET: 0,
		  NODE_LIST: 1,
		  BYTES_LIST: 2,
		  INT64_LIST: 3,
		  FLOAT_LIST: 4,
		  ANY_LIST: 5
		};

		/**
		 * @return {proto.tensorflow.CollectionDef.KindCase}
		 */
		proto.tensorflow.CollectionDef.prototype.getKindCase = function() {
		  return /** @type {proto.tensorflow.CollectionDef.KindCase} */(jspb.Message.computeOneofCase(this, proto.tensorflow.CollectionDef.oneofGroups_[0]));
		};



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.CollectionDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.CollectionDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.CollectionDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    nodeList: (f = msg.getNodeList()) && proto.tensorflow.CollectionDef.NodeList.toObject(includeInstance, f),
		    bytesList: (f = msg.getBytesList()) && proto.tensorflow.CollectionDef.BytesList.toObject(includeInstance, f),
		    int64List: (f = msg.getInt64List()) && proto.tensorflow.CollectionDef.Int64List.toObject(includeInstance, f),
		    floatList: (f = msg.getFloatList()) && proto.tensorflow.CollectionDef.FloatList.toObject(includeInstance, f),
		    anyList: (f = msg.getAnyList()) && proto.tensorflow.CollectionDef.AnyList.toObject(includeInstance, f)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.CollectionDef}
		 */
		proto.tensorflow.CollectionDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.CollectionDef;
		  return proto.tensorflow.CollectionDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.CollectionDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.CollectionDef}
		 */
		proto.tensorflow.CollectionDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.CollectionDef.NodeList;
		      reader.readMessage(value,proto.tensorflow.CollectionDef.NodeList.deserializeBinaryFromReader);
		      msg.setNodeList(value);
		      break;
		    case 2:
		      var value = new proto.tensorflow.CollectionDef.BytesList;
		      reader.readMessage(value,proto.tensorflow.CollectionDef.BytesList.deserializeBinaryFromReader);
		      msg.setBytesList(value);
		      break;
		    case 3:
		      var value = new proto.tensorflow.CollectionDef.Int64List;
		      reader.readMessage(value,proto.tensorflow.CollectionDef.Int64List.deserializeBinaryFromReader);
		      msg.setInt64List(value);
		      break;
		    case 4:
		      var value = new proto.tensorflow.CollectionDef.FloatList;
		      reader.readMessage(value,proto.tensorflow.CollectionDef.FloatList.deserializeBinaryFromReader);
		      msg.setFloatList(value);
		      break;
		    case 5:
		      var value = new proto.tensorflow.CollectionDef.AnyList;
		      reader.readMessage(value,proto.tensorflow.CollectionDef.AnyList.deserializeBinaryFromReader);
		      msg.setAnyList(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.CollectionDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.CollectionDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.CollectionDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getNodeList();
		  if (f != null) {
		    writer.writeMessage(
		      1,
		      f,
		      proto.tensorflow.CollectionDef.NodeList.serializeBinaryToWriter
		    );
		  }
		  f = message.getBytesList();
		  if (f != null) {
		    writer.writeMessage(
		      2,
		      f,
		      proto.tensorflow.CollectionDef.BytesList.serializeBinaryToWriter
		    );
		  }
		  f = message.getInt64List();
		  if (f != null) {
		    writer.writeMessage(
		      3,
		      f,
		      proto.tensorflow.CollectionDef.Int64List.serializeBinaryToWriter
		    );
		  }
		  f = message.getFloatList();
		  if (f != null) {
		    writer.writeMessage(
		      4,
		      f,
		      proto.tensorflow.CollectionDef.FloatList.serializeBinaryToWriter
		    );
		  }
		  f = message.getAnyList();
		  if (f != null) {
		    writer.writeMessage(
		      5,
		      f,
		      proto.tensorflow.CollectionDef.AnyList.serializeBinaryToWriter
		    );
		  }
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.CollectionDef.NodeList.repeatedFields_ = [1];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.CollectionDef.NodeList.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.CollectionDef.NodeList.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.CollectionDef.NodeList} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.NodeList.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    valueList: (f = jspb.Message.getRepeatedField(msg, 1)) == null ? undefined : f
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.CollectionDef.NodeList}
		 */
		proto.tensorflow.CollectionDef.NodeList.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.CollectionDef.NodeList;
		  return proto.tensorflow.CollectionDef.NodeList.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.CollectionDef.NodeList} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.CollectionDef.NodeList}
		 */
		proto.tensorflow.CollectionDef.NodeList.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.addValue(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.CollectionDef.NodeList.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.CollectionDef.NodeList.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.CollectionDef.NodeList} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.NodeList.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getValueList();
		  if (f.length > 0) {
		    writer.writeRepeatedString(
		      1,
		      f
		    );
		  }
		};


		/**
		 * repeated string value = 1;
		 * @return {!Array<string>}
		 */
		proto.tensorflow.CollectionDef.NodeList.prototype.getValueList = function() {
		  return /** @type {!Array<string>} */ (jspb.Message.getRepeatedField(this, 1));
		};


		/**
		 * @param {!Array<string>} value
		 * @return {!proto.tensorflow.CollectionDef.NodeList} returns this
		 */
		proto.tensorflow.CollectionDef.NodeList.prototype.setValueList = function(value) {
		  return jspb.Message.setField(this, 1, value || []);
		};


		/**
		 * @param {string} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.CollectionDef.NodeList} returns this
		 */
		proto.tensorflow.CollectionDef.NodeList.prototype.addValue = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 1, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.CollectionDef.NodeList} returns this
		 */
		proto.tensorflow.CollectionDef.NodeList.prototype.clearValueList = function() {
		  return this.setValueList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.CollectionDef.BytesList.repeatedFields_ = [1];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.CollectionDef.BytesList.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.CollectionDef.BytesList.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.CollectionDef.BytesList} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.BytesList.toObject = function(includeInstance, msg) {
		  var obj = {
		    valueList: msg.getValueList_asB64()
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.CollectionDef.BytesList}
		 */
		proto.tensorflow.CollectionDef.BytesList.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.CollectionDef.BytesList;
		  return proto.tensorflow.CollectionDef.BytesList.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.CollectionDef.BytesList} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.CollectionDef.BytesList}
		 */
		proto.tensorflow.CollectionDef.BytesList.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.addValue(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.CollectionDef.BytesList.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.CollectionDef.BytesList.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.CollectionDef.BytesList} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.BytesList.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getValueList_asU8();
		  if (f.length > 0) {
		    writer.writeRepeatedBytes(
		      1,
		      f
		    );
		  }
		};


		/**
		 * repeated bytes value = 1;
		 * @return {!(Array<!Uint8Array>|Array<string>)}
		 */
		proto.tensorflow.CollectionDef.BytesList.prototype.getValueList = function() {
		  return /** @type {!(Array<!Uint8Array>|Array<string>)} */ (jspb.Message.getRepeatedField(this, 1));
		};


		/**
		 * repeated bytes value = 1;
		 * This is a type-conversion wrapper around `getValueList()`
		 * @return {!Array<string>}
		 */
		proto.tensorflow.CollectionDef.BytesList.prototype.getValueList_asB64 = function() {
		  return /** @type {!Array<string>} */ (jspb.Message.bytesListAsB64(
		      this.getValueList()));
		};


		/**
		 * repeated bytes value = 1;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getValueList()`
		 * @return {!Array<!Uint8Array>}
		 */
		proto.tensorflow.CollectionDef.BytesList.prototype.getValueList_asU8 = function() {
		  return /** @type {!Array<!Uint8Array>} */ (jspb.Message.bytesListAsU8(
		      this.getValueList()));
		};


		/**
		 * @param {!(Array<!Uint8Array>|Array<string>)} value
		 * @return {!proto.tensorflow.CollectionDef.BytesList} returns this
		 */
		proto.tensorflow.CollectionDef.BytesList.prototype.setValueList = function(value) {
		  return jspb.Message.setField(this, 1, value || []);
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.CollectionDef.BytesList} returns this
		 */
		proto.tensorflow.CollectionDef.BytesList.prototype.addValue = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 1, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.CollectionDef.BytesList} returns this
		 */
		proto.tensorflow.CollectionDef.BytesList.prototype.clearValueList = function() {
		  return this.setValueList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.CollectionDef.Int64List.repeatedFields_ = [1];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.CollectionDef.Int64List.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.CollectionDef.Int64List.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.CollectionDef.Int64List} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.Int64List.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    valueList: (f = jspb.Message.getRepeatedField(msg, 1)) == null ? undefined : f
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.CollectionDef.Int64List}
		 */
		proto.tensorflow.CollectionDef.Int64List.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.CollectionDef.Int64List;
		  return proto.tensorflow.CollectionDef.Int64List.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.CollectionDef.Int64List} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.CollectionDef.Int64List}
		 */
		proto.tensorflow.CollectionDef.Int64List.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedInt64() : [reader.readInt64()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addValue(values[i]);
		      }
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.CollectionDef.Int64List.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.CollectionDef.Int64List.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.CollectionDef.Int64List} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.Int64List.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getValueList();
		  if (f.length > 0) {
		    writer.writePackedInt64(
		      1,
		      f
		    );
		  }
		};


		/**
		 * repeated int64 value = 1;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.CollectionDef.Int64List.prototype.getValueList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedField(this, 1));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.CollectionDef.Int64List} returns this
		 */
		proto.tensorflow.CollectionDef.Int64List.prototype.setValueList = function(value) {
		  return jspb.Message.setField(this, 1, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.CollectionDef.Int64List} returns this
		 */
		proto.tensorflow.CollectionDef.Int64List.prototype.addValue = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 1, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.CollectionDef.Int64List} returns this
		 */
		proto.tensorflow.CollectionDef.Int64List.prototype.clearValueList = function() {
		  return this.setValueList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.CollectionDef.FloatList.repeatedFields_ = [1];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.CollectionDef.FloatList.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.CollectionDef.FloatList.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.CollectionDef.FloatList} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.FloatList.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    valueList: (f = jspb.Message.getRepeatedFloatingPointField(msg, 1)) == null ? undefined : f
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.CollectionDef.FloatList}
		 */
		proto.tensorflow.CollectionDef.FloatList.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.CollectionDef.FloatList;
		  return proto.tensorflow.CollectionDef.FloatList.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.CollectionDef.FloatList} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.CollectionDef.FloatList}
		 */
		proto.tensorflow.CollectionDef.FloatList.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedFloat() : [reader.readFloat()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addValue(values[i]);
		      }
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.CollectionDef.FloatList.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.CollectionDef.FloatList.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.CollectionDef.FloatList} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.FloatList.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getValueList();
		  if (f.length > 0) {
		    writer.writePackedFloat(
		      1,
		      f
		    );
		  }
		};


		/**
		 * repeated float value = 1;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.CollectionDef.FloatList.prototype.getValueList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedFloatingPointField(this, 1));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.CollectionDef.FloatList} returns this
		 */
		proto.tensorflow.CollectionDef.FloatList.prototype.setValueList = function(value) {
		  return jspb.Message.setField(this, 1, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.CollectionDef.FloatList} returns this
		 */
		proto.tensorflow.CollectionDef.FloatList.prototype.addValue = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 1, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.CollectionDef.FloatList} returns this
		 */
		proto.tensorflow.CollectionDef.FloatList.prototype.clearValueList = function() {
		  return this.setValueList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.CollectionDef.AnyList.repeatedFields_ = [1];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.CollectionDef.AnyList.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.CollectionDef.AnyList.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.CollectionDef.AnyList} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.AnyList.toObject = function(includeInstance, msg) {
		  var obj = {
		    valueList: jspb.Message.toObjectList(msg.getValueList(),
		    proto.tensorflow.Any.toObject, includeInstance)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.CollectionDef.AnyList}
		 */
		proto.tensorflow.CollectionDef.AnyList.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.CollectionDef.AnyList;
		  return proto.tensorflow.CollectionDef.AnyList.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.CollectionDef.AnyList} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.CollectionDef.AnyList}
		 */
		proto.tensorflow.CollectionDef.AnyList.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.Any;
		      reader.readMessage(value,proto.tensorflow.Any.deserializeBinaryFromReader);
		      msg.addValue(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.CollectionDef.AnyList.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.CollectionDef.AnyList.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.CollectionDef.AnyList} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.CollectionDef.AnyList.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getValueList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      1,
		      f,
		      proto.tensorflow.Any.serializeBinaryToWriter
		    );
		  }
		};


		/**
		 * repeated Any value = 1;
		 * @return {!Array<!proto.tensorflow.Any>}
		 */
		proto.tensorflow.CollectionDef.AnyList.prototype.getValueList = function() {
		  return /** @type{!Array<!proto.tensorflow.Any>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.Any, 1));
		};


		/**
		 * @param {!Array<!proto.tensorflow.Any>} value
		 * @return {!proto.tensorflow.CollectionDef.AnyList} returns this
		*/
		proto.tensorflow.CollectionDef.AnyList.prototype.setValueList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 1, value);
		};


		/**
		 * @param {!proto.tensorflow.Any=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Any}
		 */
		proto.tensorflow.CollectionDef.AnyList.prototype.addValue = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 1, opt_value, proto.tensorflow.Any, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.CollectionDef.AnyList} returns this
		 */
		proto.tensorflow.CollectionDef.AnyList.prototype.clearValueList = function() {
		  return this.setValueList([]);
		};


		/**
		 * optional NodeList node_list = 1;
		 * @return {?proto.tensorflow.CollectionDef.NodeList}
		 */
		proto.tensorflow.CollectionDef.prototype.getNodeList = function() {
		  return /** @type{?proto.tensorflow.CollectionDef.NodeList} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.CollectionDef.NodeList, 1));
		};


		/**
		 * @param {?proto.tensorflow.CollectionDef.NodeList|undefined} value
		 * @return {!proto.tensorflow.CollectionDef} returns this
		*/
		proto.tensorflow.CollectionDef.prototype.setNodeList = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 1, proto.tensorflow.CollectionDef.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.CollectionDef} returns this
		 */
		proto.tensorflow.CollectionDef.prototype.clearNodeList = function() {
		  return this.setNodeList(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.CollectionDef.prototype.hasNodeList = function() {
		  return jspb.Message.getField(this, 1) != null;
		};


		/**
		 * optional BytesList bytes_list = 2;
		 * @return {?proto.tensorflow.CollectionDef.BytesList}
		 */
		proto.tensorflow.CollectionDef.prototype.getBytesList = function() {
		  return /** @type{?proto.tensorflow.CollectionDef.BytesList} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.CollectionDef.BytesList, 2));
		};


		/**
		 * @param {?proto.tensorflow.CollectionDef.BytesList|undefined} value
		 * @return {!proto.tensorflow.CollectionDef} returns this
		*/
		proto.tensorflow.CollectionDef.prototype.setBytesList = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 2, proto.tensorflow.CollectionDef.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.CollectionDef} returns this
		 */
		proto.tensorflow.CollectionDef.prototype.clearBytesList = function() {
		  return this.setBytesList(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.CollectionDef.prototype.hasBytesList = function() {
		  return jspb.Message.getField(this, 2) != null;
		};


		/**
		 * optional Int64List int64_list = 3;
		 * @return {?proto.tensorflow.CollectionDef.Int64List}
		 */
		proto.tensorflow.CollectionDef.prototype.getInt64List = function() {
		  return /** @type{?proto.tensorflow.CollectionDef.Int64List} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.CollectionDef.Int64List, 3));
		};


		/**
		 * @param {?proto.tensorflow.CollectionDef.Int64List|undefined} value
		 * @return {!proto.tensorflow.CollectionDef} returns this
		*/
		proto.tensorflow.CollectionDef.prototype.setInt64List = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 3, proto.tensorflow.CollectionDef.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.CollectionDef} returns this
		 */
		proto.tensorflow.CollectionDef.prototype.clearInt64List = function() {
		  return this.setInt64List(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.CollectionDef.prototype.hasInt64List = function() {
		  return jspb.Message.getField(this, 3) != null;
		};


		/**
		 * optional FloatList float_list = 4;
		 * @return {?proto.tensorflow.CollectionDef.FloatList}
		 */
		proto.tensorflow.CollectionDef.prototype.getFloatList = function() {
		  return /** @type{?proto.tensorflow.CollectionDef.FloatList} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.CollectionDef.FloatList, 4));
		};


		/**
		 * @param {?proto.tensorflow.CollectionDef.FloatList|undefined} value
		 * @return {!proto.tensorflow.CollectionDef} returns this
		*/
		proto.tensorflow.CollectionDef.prototype.setFloatList = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 4, proto.tensorflow.CollectionDef.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.CollectionDef} returns this
		 */
		proto.tensorflow.CollectionDef.prototype.clearFloatList = function() {
		  return this.setFloatList(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.CollectionDef.prototype.hasFloatList = function() {
		  return jspb.Message.getField(this, 4) != null;
		};


		/**
		 * optional AnyList any_list = 5;
		 * @return {?proto.tensorflow.CollectionDef.AnyList}
		 */
		proto.tensorflow.CollectionDef.prototype.getAnyList = function() {
		  return /** @type{?proto.tensorflow.CollectionDef.AnyList} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.CollectionDef.AnyList, 5));
		};


		/**
		 * @param {?proto.tensorflow.CollectionDef.AnyList|undefined} value
		 * @return {!proto.tensorflow.CollectionDef} returns this
		*/
		proto.tensorflow.CollectionDef.prototype.setAnyList = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 5, proto.tensorflow.CollectionDef.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.CollectionDef} returns this
		 */
		proto.tensorflow.CollectionDef.prototype.clearAnyList = function() {
		  return this.setAnyList(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.CollectionDef.prototype.hasAnyList = function() {
		  return jspb.Message.getField(this, 5) != null;
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.SaverDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.SaverDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.SaverDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SaverDef.toObject = function(includeInstance, msg) {
		  var obj = {
		    filenameTensorName: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    saveTensorName: jspb.Message.getFieldWithDefault(msg, 2, ""),
		    restoreOpName: jspb.Message.getFieldWithDefault(msg, 3, ""),
		    maxToKeep: jspb.Message.getFieldWithDefault(msg, 4, 0),
		    sharded: jspb.Message.getBooleanFieldWithDefault(msg, 5, false),
		    keepCheckpointEveryNHours: jspb.Message.getFloatingPointFieldWithDefault(msg, 6, 0.0),
		    version: jspb.Message.getFieldWithDefault(msg, 7, 0)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.SaverDef}
		 */
		proto.tensorflow.SaverDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.SaverDef;
		  return proto.tensorflow.SaverDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.SaverDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.SaverDef}
		 */
		proto.tensorflow.SaverDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setFilenameTensorName(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setSaveTensorName(value);
		      break;
		    case 3:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setRestoreOpName(value);
		      break;
		    case 4:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setMaxToKeep(value);
		      break;
		    case 5:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setSharded(value);
		      break;
		    case 6:
		      var value = /** @type {number} */ (reader.readFloat());
		      msg.setKeepCheckpointEveryNHours(value);
		      break;
		    case 7:
		      var value = /** @type {!proto.tensorflow.SaverDef.CheckpointFormatVersion} */ (reader.readEnum());
		      msg.setVersion(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.SaverDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.SaverDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.SaverDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SaverDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getFilenameTensorName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getSaveTensorName();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		  f = message.getRestoreOpName();
		  if (f.length > 0) {
		    writer.writeString(
		      3,
		      f
		    );
		  }
		  f = message.getMaxToKeep();
		  if (f !== 0) {
		    writer.writeInt32(
		      4,
		      f
		    );
		  }
		  f = message.getSharded();
		  if (f) {
		    writer.writeBool(
		      5,
		      f
		    );
		  }
		  f = message.getKeepCheckpointEveryNHours();
		  if (f !== 0.0) {
		    writer.writeFloat(
		      6,
		      f
		    );
		  }
		  f = message.getVersion();
		  if (f !== 0.0) {
		    writer.writeEnum(
		      7,
		      f
		    );
		  }
		};


		/**
		 * @enum {number}
		 */
		proto.tensorflow.SaverDef.CheckpointFormatVersion = {
		  LEGACY: 0,
		  V1: 1,
		  V2: 2
		};

		/**
		 * optional string filename_tensor_name = 1;
		 * @return {string}
		 */
		proto.tensorflow.SaverDef.prototype.getFilenameTensorName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.SaverDef} returns this
		 */
		proto.tensorflow.SaverDef.prototype.setFilenameTensorName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional string save_tensor_name = 2;
		 * @return {string}
		 */
		proto.tensorflow.SaverDef.prototype.getSaveTensorName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.SaverDef} returns this
		 */
		proto.tensorflow.SaverDef.prototype.setSaveTensorName = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};


		/**
		 * optional string restore_op_name = 3;
		 * @return {string}
		 */
		proto.tensorflow.SaverDef.prototype.getRestoreOpName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 3, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.SaverDef} returns this
		 */
		proto.tensorflow.SaverDef.prototype.setRestoreOpName = function(value) {
		  return jspb.Message.setProto3StringField(this, 3, value);
		};


		/**
		 * optional int32 max_to_keep = 4;
		 * @return {number}
		 */
		proto.tensorflow.SaverDef.prototype.getMaxToKeep = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 4, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.SaverDef} returns this
		 */
		proto.tensorflow.SaverDef.prototype.setMaxToKeep = function(value) {
		  return jspb.Message.setProto3IntField(this, 4, value);
		};


		/**
		 * optional bool sharded = 5;
		 * @return {boolean}
		 */
		proto.tensorflow.SaverDef.prototype.getSharded = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 5, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.SaverDef} returns this
		 */
		proto.tensorflow.SaverDef.prototype.setSharded = function(value) {
		  return jspb.Message.setProto3BooleanField(this, 5, value);
		};


		/**
		 * optional float keep_checkpoint_every_n_hours = 6;
		 * @return {number}
		 */
		proto.tensorflow.SaverDef.prototype.getKeepCheckpointEveryNHours = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 6, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.SaverDef} returns this
		 */
		proto.tensorflow.SaverDef.prototype.setKeepCheckpointEveryNHours = function(value) {
		  return jspb.Message.setProto3FloatField(this, 6, value);
		};


		/**
		 * optional CheckpointFormatVersion version = 7;
		 * @return {!proto.tensorflow.SaverDef.CheckpointFormatVersion}
		 */
		proto.tensorflow.SaverDef.prototype.getVersion = function() {
		  return /** @type {!proto.tensorflow.SaverDef.CheckpointFormatVersion} */ (jspb.Message.getFieldWithDefault(this, 7, 0));
		};


		/**
		 * @param {!proto.tensorflow.SaverDef.CheckpointFormatVersion} value
		 * @return {!proto.tensorflow.SaverDef} returns this
		 */
		proto.tensorflow.SaverDef.prototype.setVersion = function(value) {
		  return jspb.Message.setProto3EnumField(this, 7, value);
		};



		/**
		 * Oneof group definitions for this message. Each group defines the field
		 * numbers belonging to that group. When of these fields' value is set, all
		 * other fields in the group are cleared. During deserialization, if multiple
		 * fields are encountered for a group, only the last value seen will be kept.
		 * @private {!Array<!Array<number>>}
		 * @const
		 */
		proto.tensorflow.TensorInfo.oneofGroups_ = [[1,4]];

		/**
		 * @enum {number}
		 */
		proto.tensorflow.TensorInfo.EncodingCase = {
		  ENCODING_NOT_SET: 0,
		  NAME: 1,
		  COO_SPARSE: 4
		};

		/**
		 * @return {proto.tensorflow.TensorInfo.EncodingCase}
		 */
		proto.tensorflow.TensorInfo.prototype.getEncodingCase = function() {
		  return /** @type {proto.tensorflow.TensorInfo.EncodingCase} */(jspb.Message.computeOneofCase(this, proto.tensorflow.TensorInfo.oneofGroups_[0]));
		};



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.TensorInfo.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.TensorInfo.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.TensorInfo} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.TensorInfo.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    name: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    cooSparse: (f = msg.getCooSparse()) && proto.tensorflow.TensorInfo.CooSparse.toObject(includeInstance, f),
		    dtype: jspb.Message.getFieldWithDefault(msg, 2, 0),
		    tensorShape: (f = msg.getTensorShape()) && proto.tensorflow.TensorShape.toObject(includeInstance, f)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.TensorInfo}
		 */
		proto.tensorflow.TensorInfo.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.TensorInfo;
		  return proto.tensorflow.TensorInfo.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.TensorInfo} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.TensorInfo}
		 */
		proto.tensorflow.TensorInfo.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setName(value);
		      break;
		    case 4:
		      var value = new proto.tensorflow.TensorInfo.CooSparse;
		      reader.readMessage(value,proto.tensorflow.TensorInfo.CooSparse.deserializeBinaryFromReader);
		      msg.setCooSparse(value);
		      break;
		    case 2:
		      var value = /** @type {!proto.tensorflow.DataType} */ (reader.readEnum());
		      msg.setDtype(value);
		      break;
		    case 3:
		      var value = new proto.tensorflow.TensorShape;
		      reader.readMessage(value,proto.tensorflow.TensorShape.deserializeBinaryFromReader);
		      msg.setTensorShape(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.TensorInfo.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.TensorInfo.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.TensorInfo} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.TensorInfo.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = /** @type {string} */ (jspb.Message.getField(message, 1));
		  if (f != null) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getCooSparse();
		  if (f != null) {
		    writer.writeMessage(
		      4,
		      f,
		      proto.tensorflow.TensorInfo.CooSparse.serializeBinaryToWriter
		    );
		  }
		  f = message.getDtype();
		  if (f !== 0.0) {
		    writer.writeEnum(
		      2,
		      f
		    );
		  }
		  f = message.getTensorShape();
		  if (f != null) {
		    writer.writeMessage(
		      3,
		      f,
		      proto.tensorflow.TensorShape.serializeBinaryToWriter
		    );
		  }
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.TensorInfo.CooSparse.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.TensorInfo.CooSparse.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.TensorInfo.CooSparse} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.TensorInfo.CooSparse.toObject = function(includeInstance, msg) {
		  var obj = {
		    valuesTensorName: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    indicesTensorName: jspb.Message.getFieldWithDefault(msg, 2, ""),
		    denseShapeTensorName: jspb.Message.getFieldWithDefault(msg, 3, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.TensorInfo.CooSparse}
		 */
		proto.tensorflow.TensorInfo.CooSparse.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.TensorInfo.CooSparse;
		  return proto.tensorflow.TensorInfo.CooSparse.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.TensorInfo.CooSparse} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.TensorInfo.CooSparse}
		 */
		proto.tensorflow.TensorInfo.CooSparse.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setValuesTensorName(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setIndicesTensorName(value);
		      break;
		    case 3:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setDenseShapeTensorName(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.TensorInfo.CooSparse.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.TensorInfo.CooSparse.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.TensorInfo.CooSparse} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.TensorInfo.CooSparse.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getValuesTensorName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getIndicesTensorName();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		  f = message.getDenseShapeTensorName();
		  if (f.length > 0) {
		    writer.writeString(
		      3,
		      f
		    );
		  }
		};


		/**
		 * optional string values_tensor_name = 1;
		 * @return {string}
		 */
		proto.tensorflow.TensorInfo.CooSparse.prototype.getValuesTensorName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.TensorInfo.CooSparse} returns this
		 */
		proto.tensorflow.TensorInfo.CooSparse.prototype.setValuesTensorName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional string indices_tensor_name = 2;
		 * @return {string}
		 */
		proto.tensorflow.TensorInfo.CooSparse.prototype.getIndicesTensorName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.TensorInfo.CooSparse} returns this
		 */
		proto.tensorflow.TensorInfo.CooSparse.prototype.setIndicesTensorName = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};


		/**
		 * optional string dense_shape_tensor_name = 3;
		 * @return {string}
		 */
		proto.tensorflow.TensorInfo.CooSparse.prototype.getDenseShapeTensorName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 3, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.TensorInfo.CooSparse} returns this
		 */
		proto.tensorflow.TensorInfo.CooSparse.prototype.setDenseShapeTensorName = function(value) {
		  return jspb.Message.setProto3StringField(this, 3, value);
		};


		/**
		 * optional string name = 1;
		 * @return {string}
		 */
		proto.tensorflow.TensorInfo.prototype.getName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.TensorInfo} returns this
		 */
		proto.tensorflow.TensorInfo.prototype.setName = function(value) {
		  return jspb.Message.setOneofField(this, 1, proto.tensorflow.TensorInfo.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.TensorInfo} returns this
		 */
		proto.tensorflow.TensorInfo.prototype.clearName = function() {
		  return jspb.Message.setOneofField(this, 1, proto.tensorflow.TensorInfo.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.TensorInfo.prototype.hasName = function() {
		  return jspb.Message.getField(this, 1) != null;
		};


		/**
		 * optional CooSparse coo_sparse = 4;
		 * @return {?proto.tensorflow.TensorInfo.CooSparse}
		 */
		proto.tensorflow.TensorInfo.prototype.getCooSparse = function() {
		  return /** @type{?proto.tensorflow.TensorInfo.CooSparse} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.TensorInfo.CooSparse, 4));
		};


		/**
		 * @param {?proto.tensorflow.TensorInfo.CooSparse|undefined} value
		 * @return {!proto.tensorflow.TensorInfo} returns this
		*/
		proto.tensorflow.TensorInfo.prototype.setCooSparse = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 4, proto.tensorflow.TensorInfo.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.TensorInfo} returns this
		 */
		proto.tensorflow.TensorInfo.prototype.clearCooSparse = function() {
		  return this.setCooSparse(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.TensorInfo.prototype.hasCooSparse = function() {
		  return jspb.Message.getField(this, 4) != null;
		};


		/**
		 * optional DataType dtype = 2;
		 * @return {!proto.tensorflow.DataType}
		 */
		proto.tensorflow.TensorInfo.prototype.getDtype = function() {
		  return /** @type {!proto.tensorflow.DataType} */ (jspb.Message.getFieldWithDefault(this, 2, 0));
		};


		/**
		 * @param {!proto.tensorflow.DataType} value
		 * @return {!proto.tensorflow.TensorInfo} returns this
		 */
		proto.tensorflow.TensorInfo.prototype.setDtype = function(value) {
		  return jspb.Message.setProto3EnumField(this, 2, value);
		};


		/**
		 * optional TensorShape tensor_shape = 3;
		 * @return {?proto.tensorflow.TensorShape}
		 */
		proto.tensorflow.TensorInfo.prototype.getTensorShape = function() {
		  return /** @type{?proto.tensorflow.TensorShape} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.TensorShape, 3));
		};


		/**
		 * @param {?proto.tensorflow.TensorShape|undefined} value
		 * @return {!proto.tensorflow.TensorInfo} returns this
		*/
		proto.tensorflow.TensorInfo.prototype.setTensorShape = function(value) {
		  return jspb.Message.setWrapperField(this, 3, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.TensorInfo} returns this
		 */
		proto.tensorflow.TensorInfo.prototype.clearTensorShape = function() {
		  return this.setTensorShape(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.TensorInfo.prototype.hasTensorShape = function() {
		  return jspb.Message.getField(this, 3) != null;
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.SignatureDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.SignatureDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.SignatureDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SignatureDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    inputsMap: (f = msg.getInputsMap()) ? f.toObject(includeInstance, proto.tensorflow.TensorInfo.toObject) : [],
		    outputsMap: (f = msg.getOutputsMap()) ? f.toObject(includeInstance, proto.tensorflow.TensorInfo.toObject) : [],
		    methodName: jspb.Message.getFieldWithDefault(msg, 3, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.SignatureDef}
		 */
		proto.tensorflow.SignatureDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.SignatureDef;
		  return proto.tensorflow.SignatureDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.SignatureDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.SignatureDef}
		 */
		proto.tensorflow.SignatureDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = msg.getInputsMap();
		      reader.readMessage(value, function(message, reader) {
		        jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.readString, jspb.BinaryReader.prototype.readMessage, proto.tensorflow.TensorInfo.deserializeBinaryFromReader, "", new proto.tensorflow.TensorInfo());
		         });
		      break;
		    case 2:
		      var value = msg.getOutputsMap();
		      reader.readMessage(value, function(message, reader) {
		        jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.readString, jspb.BinaryReader.prototype.readMessage, proto.tensorflow.TensorInfo.deserializeBinaryFromReader, "", new proto.tensorflow.TensorInfo());
		         });
		      break;
		    case 3:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setMethodName(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.SignatureDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.SignatureDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.SignatureDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SignatureDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getInputsMap(true);
		  if (f && f.getLength() > 0) {
		    f.serializeBinary(1, writer, jspb.BinaryWriter.prototype.writeString, jspb.BinaryWriter.prototype.writeMessage, proto.tensorflow.TensorInfo.serializeBinaryToWriter);
		  }
		  f = message.getOutputsMap(true);
		  if (f && f.getLength() > 0) {
		    f.serializeBinary(2, writer, jspb.BinaryWriter.prototype.writeString, jspb.BinaryWriter.prototype.writeMessage, proto.tensorflow.TensorInfo.serializeBinaryToWriter);
		  }
		  f = message.getMethodName();
		  if (f.length > 0) {
		    writer.writeString(
		      3,
		      f
		    );
		  }
		};


		/**
		 * map<string, TensorInfo> inputs = 1;
		 * @param {boolean=} opt_noLazyCreate Do not create the map if
		 * empty, instead returning `undefined`
		 * @return {!jspb.Map<string,!proto.tensorflow.TensorInfo>}
		 */
		proto.tensorflow.SignatureDef.prototype.getInputsMap = function(opt_noLazyCreate) {
		  return /** @type {!jspb.Map<string,!proto.tensorflow.TensorInfo>} */ (
		      jspb.Message.getMapField(this, 1, opt_noLazyCreate,
		      proto.tensorflow.TensorInfo));
		};


		/**
		 * Clears values from the map. The map will be non-null.
		 * @return {!proto.tensorflow.SignatureDef} returns this
		 */
		proto.tensorflow.SignatureDef.prototype.clearInputsMap = function() {
		  this.getInputsMap().clear();
		  return this;};


		/**
		 * map<string, TensorInfo> outputs = 2;
		 * @param {boolean=} opt_noLazyCreate Do not create the map if
		 * empty, instead returning `undefined`
		 * @return {!jspb.Map<string,!proto.tensorflow.TensorInfo>}
		 */
		proto.tensorflow.SignatureDef.prototype.getOutputsMap = function(opt_noLazyCreate) {
		  return /** @type {!jspb.Map<string,!proto.tensorflow.TensorInfo>} */ (
		      jspb.Message.getMapField(this, 2, opt_noLazyCreate,
		      proto.tensorflow.TensorInfo));
		};


		/**
		 * Clears values from the map. The map will be non-null.
		 * @return {!proto.tensorflow.SignatureDef} returns this
		 */
		proto.tensorflow.SignatureDef.prototype.clearOutputsMap = function() {
		  this.getOutputsMap().clear();
		  return this;};


		/**
		 * optional string method_name = 3;
		 * @return {string}
		 */
		proto.tensorflow.SignatureDef.prototype.getMethodName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 3, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.SignatureDef} returns this
		 */
		proto.tensorflow.SignatureDef.prototype.setMethodName = function(value) {
		  return jspb.Message.setProto3StringField(this, 3, value);
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.AssetFileDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.AssetFileDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.AssetFileDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.AssetFileDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    tensorInfo: (f = msg.getTensorInfo()) && proto.tensorflow.TensorInfo.toObject(includeInstance, f),
		    filename: jspb.Message.getFieldWithDefault(msg, 2, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.AssetFileDef}
		 */
		proto.tensorflow.AssetFileDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.AssetFileDef;
		  return proto.tensorflow.AssetFileDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.AssetFileDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.AssetFileDef}
		 */
		proto.tensorflow.AssetFileDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.TensorInfo;
		      reader.readMessage(value,proto.tensorflow.TensorInfo.deserializeBinaryFromReader);
		      msg.setTensorInfo(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setFilename(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.AssetFileDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.AssetFileDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.AssetFileDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.AssetFileDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getTensorInfo();
		  if (f != null) {
		    writer.writeMessage(
		      1,
		      f,
		      proto.tensorflow.TensorInfo.serializeBinaryToWriter
		    );
		  }
		  f = message.getFilename();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		};


		/**
		 * optional TensorInfo tensor_info = 1;
		 * @return {?proto.tensorflow.TensorInfo}
		 */
		proto.tensorflow.AssetFileDef.prototype.getTensorInfo = function() {
		  return /** @type{?proto.tensorflow.TensorInfo} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.TensorInfo, 1));
		};


		/**
		 * @param {?proto.tensorflow.TensorInfo|undefined} value
		 * @return {!proto.tensorflow.AssetFileDef} returns this
		*/
		proto.tensorflow.AssetFileDef.prototype.setTensorInfo = function(value) {
		  return jspb.Message.setWrapperField(this, 1, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.AssetFileDef} returns this
		 */
		proto.tensorflow.AssetFileDef.prototype.clearTensorInfo = function() {
		  return this.setTensorInfo(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.AssetFileDef.prototype.hasTensorInfo = function() {
		  return jspb.Message.getField(this, 1) != null;
		};


		/**
		 * optional string filename = 2;
		 * @return {string}
		 */
		proto.tensorflow.AssetFileDef.prototype.getFilename = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.AssetFileDef} returns this
		 */
		proto.tensorflow.AssetFileDef.prototype.setFilename = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.OpDef.repeatedFields_ = [2,3,4];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.OpDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.OpDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.OpDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    name: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    inputArgList: jspb.Message.toObjectList(msg.getInputArgList(),
		    proto.tensorflow.OpDef.ArgDef.toObject, includeInstance),
		    outputArgList: jspb.Message.toObjectList(msg.getOutputArgList(),
		    proto.tensorflow.OpDef.ArgDef.toObject, includeInstance),
		    attrList: jspb.Message.toObjectList(msg.getAttrList(),
		    proto.tensorflow.OpDef.AttrDef.toObject, includeInstance),
		    deprecation: (f = msg.getDeprecation()) && proto.tensorflow.OpDef.OpDeprecation.toObject(includeInstance, f),
		    summary: jspb.Message.getFieldWithDefault(msg, 5, ""),
		    description: jspb.Message.getFieldWithDefault(msg, 6, ""),
		    isCommutative: jspb.Message.getBooleanFieldWithDefault(msg, 18, false),
		    isAggregate: jspb.Message.getBooleanFieldWithDefault(msg, 16, false),
		    isStateful: jspb.Message.getBooleanFieldWithDefault(msg, 17, false),
		    allowsUninitializedInput: jspb.Message.getBooleanFieldWithDefault(msg, 19, false)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.OpDef}
		 */
		proto.tensorflow.OpDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.OpDef;
		  return proto.tensorflow.OpDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.OpDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.OpDef}
		 */
		proto.tensorflow.OpDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setName(value);
		      break;
		    case 2:
		      var value = new proto.tensorflow.OpDef.ArgDef;
		      reader.readMessage(value,proto.tensorflow.OpDef.ArgDef.deserializeBinaryFromReader);
		      msg.addInputArg(value);
		      break;
		    case 3:
		      var value = new proto.tensorflow.OpDef.ArgDef;
		      reader.readMessage(value,proto.tensorflow.OpDef.ArgDef.deserializeBinaryFromReader);
		      msg.addOutputArg(value);
		      break;
		    case 4:
		      var value = new proto.tensorflow.OpDef.AttrDef;
		      reader.readMessage(value,proto.tensorflow.OpDef.AttrDef.deserializeBinaryFromReader);
		      msg.addAttr(value);
		      break;
		    case 8:
		      var value = new proto.tensorflow.OpDef.OpDeprecation;
		      reader.readMessage(value,proto.tensorflow.OpDef.OpDeprecation.deserializeBinaryFromReader);
		      msg.setDeprecation(value);
		      break;
		    case 5:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setSummary(value);
		      break;
		    case 6:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setDescription(value);
		      break;
		    case 18:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setIsCommutative(value);
		      break;
		    case 16:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setIsAggregate(value);
		      break;
		    case 17:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setIsStateful(value);
		      break;
		    case 19:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setAllowsUninitializedInput(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.OpDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.OpDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.OpDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getInputArgList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      2,
		      f,
		      proto.tensorflow.OpDef.ArgDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getOutputArgList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      3,
		      f,
		      proto.tensorflow.OpDef.ArgDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getAttrList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      4,
		      f,
		      proto.tensorflow.OpDef.AttrDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getDeprecation();
		  if (f != null) {
		    writer.writeMessage(
		      8,
		      f,
		      proto.tensorflow.OpDef.OpDeprecation.serializeBinaryToWriter
		    );
		  }
		  f = message.getSummary();
		  if (f.length > 0) {
		    writer.writeString(
		      5,
		      f
		    );
		  }
		  f = message.getDescription();
		  if (f.length > 0) {
		    writer.writeString(
		      6,
		      f
		    );
		  }
		  f = message.getIsCommutative();
		  if (f) {
		    writer.writeBool(
		      18,
		      f
		    );
		  }
		  f = message.getIsAggregate();
		  if (f) {
		    writer.writeBool(
		      16,
		      f
		    );
		  }
		  f = message.getIsStateful();
		  if (f) {
		    writer.writeBool(
		      17,
		      f
		    );
		  }
		  f = message.getAllowsUninitializedInput();
		  if (f) {
		    writer.writeBool(
		      19,
		      f
		    );
		  }
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.OpDef.ArgDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.OpDef.ArgDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpDef.ArgDef.toObject = function(includeInstance, msg) {
		  var obj = {
		    name: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    description: jspb.Message.getFieldWithDefault(msg, 2, ""),
		    type: jspb.Message.getFieldWithDefault(msg, 3, 0),
		    typeAttr: jspb.Message.getFieldWithDefault(msg, 4, ""),
		    numberAttr: jspb.Message.getFieldWithDefault(msg, 5, ""),
		    typeListAttr: jspb.Message.getFieldWithDefault(msg, 6, ""),
		    isRef: jspb.Message.getBooleanFieldWithDefault(msg, 16, false)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.OpDef.ArgDef}
		 */
		proto.tensorflow.OpDef.ArgDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.OpDef.ArgDef;
		  return proto.tensorflow.OpDef.ArgDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.OpDef.ArgDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.OpDef.ArgDef}
		 */
		proto.tensorflow.OpDef.ArgDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setName(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setDescription(value);
		      break;
		    case 3:
		      var value = /** @type {!proto.tensorflow.DataType} */ (reader.readEnum());
		      msg.setType(value);
		      break;
		    case 4:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setTypeAttr(value);
		      break;
		    case 5:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setNumberAttr(value);
		      break;
		    case 6:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setTypeListAttr(value);
		      break;
		    case 16:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setIsRef(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.OpDef.ArgDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.OpDef.ArgDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpDef.ArgDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getDescription();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		  f = message.getType();
		  if (f !== 0.0) {
		    writer.writeEnum(
		      3,
		      f
		    );
		  }
		  f = message.getTypeAttr();
		  if (f.length > 0) {
		    writer.writeString(
		      4,
		      f
		    );
		  }
		  f = message.getNumberAttr();
		  if (f.length > 0) {
		    writer.writeString(
		      5,
		      f
		    );
		  }
		  f = message.getTypeListAttr();
		  if (f.length > 0) {
		    writer.writeString(
		      6,
		      f
		    );
		  }
		  f = message.getIsRef();
		  if (f) {
		    writer.writeBool(
		      16,
		      f
		    );
		  }
		};


		/**
		 * optional string name = 1;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.getName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.ArgDef} returns this
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.setName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional string description = 2;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.getDescription = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.ArgDef} returns this
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.setDescription = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};


		/**
		 * optional DataType type = 3;
		 * @return {!proto.tensorflow.DataType}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.getType = function() {
		  return /** @type {!proto.tensorflow.DataType} */ (jspb.Message.getFieldWithDefault(this, 3, 0));
		};


		/**
		 * @param {!proto.tensorflow.DataType} value
		 * @return {!proto.tensorflow.OpDef.ArgDef} returns this
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.setType = function(value) {
		  return jspb.Message.setProto3EnumField(this, 3, value);
		};


		/**
		 * optional string type_attr = 4;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.getTypeAttr = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 4, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.ArgDef} returns this
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.setTypeAttr = function(value) {
		  return jspb.Message.setProto3StringField(this, 4, value);
		};


		/**
		 * optional string number_attr = 5;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.getNumberAttr = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 5, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.ArgDef} returns this
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.setNumberAttr = function(value) {
		  return jspb.Message.setProto3StringField(this, 5, value);
		};


		/**
		 * optional string type_list_attr = 6;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.getTypeListAttr = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 6, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.ArgDef} returns this
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.setTypeListAttr = function(value) {
		  return jspb.Message.setProto3StringField(this, 6, value);
		};


		/**
		 * optional bool is_ref = 16;
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.getIsRef = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 16, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.OpDef.ArgDef} returns this
		 */
		proto.tensorflow.OpDef.ArgDef.prototype.setIsRef = function(value) {
		  return jspb.Message.setProto3BooleanField(this, 16, value);
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.OpDef.AttrDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.OpDef.AttrDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpDef.AttrDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    name: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    type: jspb.Message.getFieldWithDefault(msg, 2, ""),
		    defaultValue: (f = msg.getDefaultValue()) && proto.tensorflow.AttrValue.toObject(includeInstance, f),
		    description: jspb.Message.getFieldWithDefault(msg, 4, ""),
		    hasMinimum: jspb.Message.getBooleanFieldWithDefault(msg, 5, false),
		    minimum: jspb.Message.getFieldWithDefault(msg, 6, 0),
		    allowedValues: (f = msg.getAllowedValues()) && proto.tensorflow.AttrValue.toObject(includeInstance, f)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.OpDef.AttrDef}
		 */
		proto.tensorflow.OpDef.AttrDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.OpDef.AttrDef;
		  return proto.tensorflow.OpDef.AttrDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.OpDef.AttrDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.OpDef.AttrDef}
		 */
		proto.tensorflow.OpDef.AttrDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setName(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setType(value);
		      break;
		    case 3:
		      var value = new proto.tensorflow.AttrValue;
		      reader.readMessage(value,proto.tensorflow.AttrValue.deserializeBinaryFromReader);
		      msg.setDefaultValue(value);
		      break;
		    case 4:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setDescription(value);
		      break;
		    case 5:
		      var value = /** @type {boolean} */ (reader.readBool());
		      msg.setHasMinimum(value);
		      break;
		    case 6:
		      var value = /** @type {number} */ (reader.readInt64());
		      msg.setMinimum(value);
		      break;
		    case 7:
		      var value = new proto.tensorflow.AttrValue;
		      reader.readMessage(value,proto.tensorflow.AttrValue.deserializeBinaryFromReader);
		      msg.setAllowedValues(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.OpDef.AttrDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.OpDef.AttrDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpDef.AttrDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getType();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		  f = message.getDefaultValue();
		  if (f != null) {
		    writer.writeMessage(
		      3,
		      f,
		      proto.tensorflow.AttrValue.serializeBinaryToWriter
		    );
		  }
		  f = message.getDescription();
		  if (f.length > 0) {
		    writer.writeString(
		      4,
		      f
		    );
		  }
		  f = message.getHasMinimum();
		  if (f) {
		    writer.writeBool(
		      5,
		      f
		    );
		  }
		  f = message.getMinimum();
		  if (f !== 0) {
		    writer.writeInt64(
		      6,
		      f
		    );
		  }
		  f = message.getAllowedValues();
		  if (f != null) {
		    writer.writeMessage(
		      7,
		      f,
		      proto.tensorflow.AttrValue.serializeBinaryToWriter
		    );
		  }
		};


		/**
		 * optional string name = 1;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.getName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.setName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional string type = 2;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.getType = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.setType = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};


		/**
		 * optional AttrValue default_value = 3;
		 * @return {?proto.tensorflow.AttrValue}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.getDefaultValue = function() {
		  return /** @type{?proto.tensorflow.AttrValue} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.AttrValue, 3));
		};


		/**
		 * @param {?proto.tensorflow.AttrValue|undefined} value
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		*/
		proto.tensorflow.OpDef.AttrDef.prototype.setDefaultValue = function(value) {
		  return jspb.Message.setWrapperField(this, 3, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.clearDefaultValue = function() {
		  return this.setDefaultValue(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.hasDefaultValue = function() {
		  return jspb.Message.getField(this, 3) != null;
		};


		/**
		 * optional string description = 4;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.getDescription = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 4, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.setDescription = function(value) {
		  return jspb.Message.setProto3StringField(this, 4, value);
		};


		/**
		 * optional bool has_minimum = 5;
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.getHasMinimum = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 5, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.setHasMinimum = function(value) {
		  return jspb.Message.setProto3BooleanField(this, 5, value);
		};


		/**
		 * optional int64 minimum = 6;
		 * @return {number}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.getMinimum = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 6, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.setMinimum = function(value) {
		  return jspb.Message.setProto3IntField(this, 6, value);
		};


		/**
		 * optional AttrValue allowed_values = 7;
		 * @return {?proto.tensorflow.AttrValue}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.getAllowedValues = function() {
		  return /** @type{?proto.tensorflow.AttrValue} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.AttrValue, 7));
		};


		/**
		 * @param {?proto.tensorflow.AttrValue|undefined} value
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		*/
		proto.tensorflow.OpDef.AttrDef.prototype.setAllowedValues = function(value) {
		  return jspb.Message.setWrapperField(this, 7, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.OpDef.AttrDef} returns this
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.clearAllowedValues = function() {
		  return this.setAllowedValues(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.AttrDef.prototype.hasAllowedValues = function() {
		  return jspb.Message.getField(this, 7) != null;
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.OpDef.OpDeprecation.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.OpDef.OpDeprecation.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.OpDef.OpDeprecation} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpDef.OpDeprecation.toObject = function(includeInstance, msg) {
		  var obj = {
		    version: jspb.Message.getFieldWithDefault(msg, 1, 0),
		    explanation: jspb.Message.getFieldWithDefault(msg, 2, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.OpDef.OpDeprecation}
		 */
		proto.tensorflow.OpDef.OpDeprecation.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.OpDef.OpDeprecation;
		  return proto.tensorflow.OpDef.OpDeprecation.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.OpDef.OpDeprecation} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.OpDef.OpDeprecation}
		 */
		proto.tensorflow.OpDef.OpDeprecation.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setVersion(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setExplanation(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.OpDef.OpDeprecation.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.OpDef.OpDeprecation.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.OpDef.OpDeprecation} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpDef.OpDeprecation.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getVersion();
		  if (f !== 0) {
		    writer.writeInt32(
		      1,
		      f
		    );
		  }
		  f = message.getExplanation();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		};


		/**
		 * optional int32 version = 1;
		 * @return {number}
		 */
		proto.tensorflow.OpDef.OpDeprecation.prototype.getVersion = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 1, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.OpDef.OpDeprecation} returns this
		 */
		proto.tensorflow.OpDef.OpDeprecation.prototype.setVersion = function(value) {
		  return jspb.Message.setProto3IntField(this, 1, value);
		};


		/**
		 * optional string explanation = 2;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.OpDeprecation.prototype.getExplanation = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef.OpDeprecation} returns this
		 */
		proto.tensorflow.OpDef.OpDeprecation.prototype.setExplanation = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};


		/**
		 * optional string name = 1;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.prototype.getName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.setName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * repeated ArgDef input_arg = 2;
		 * @return {!Array<!proto.tensorflow.OpDef.ArgDef>}
		 */
		proto.tensorflow.OpDef.prototype.getInputArgList = function() {
		  return /** @type{!Array<!proto.tensorflow.OpDef.ArgDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.OpDef.ArgDef, 2));
		};


		/**
		 * @param {!Array<!proto.tensorflow.OpDef.ArgDef>} value
		 * @return {!proto.tensorflow.OpDef} returns this
		*/
		proto.tensorflow.OpDef.prototype.setInputArgList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 2, value);
		};


		/**
		 * @param {!proto.tensorflow.OpDef.ArgDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.OpDef.ArgDef}
		 */
		proto.tensorflow.OpDef.prototype.addInputArg = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 2, opt_value, proto.tensorflow.OpDef.ArgDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.clearInputArgList = function() {
		  return this.setInputArgList([]);
		};


		/**
		 * repeated ArgDef output_arg = 3;
		 * @return {!Array<!proto.tensorflow.OpDef.ArgDef>}
		 */
		proto.tensorflow.OpDef.prototype.getOutputArgList = function() {
		  return /** @type{!Array<!proto.tensorflow.OpDef.ArgDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.OpDef.ArgDef, 3));
		};


		/**
		 * @param {!Array<!proto.tensorflow.OpDef.ArgDef>} value
		 * @return {!proto.tensorflow.OpDef} returns this
		*/
		proto.tensorflow.OpDef.prototype.setOutputArgList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 3, value);
		};


		/**
		 * @param {!proto.tensorflow.OpDef.ArgDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.OpDef.ArgDef}
		 */
		proto.tensorflow.OpDef.prototype.addOutputArg = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 3, opt_value, proto.tensorflow.OpDef.ArgDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.clearOutputArgList = function() {
		  return this.setOutputArgList([]);
		};


		/**
		 * repeated AttrDef attr = 4;
		 * @return {!Array<!proto.tensorflow.OpDef.AttrDef>}
		 */
		proto.tensorflow.OpDef.prototype.getAttrList = function() {
		  return /** @type{!Array<!proto.tensorflow.OpDef.AttrDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.OpDef.AttrDef, 4));
		};


		/**
		 * @param {!Array<!proto.tensorflow.OpDef.AttrDef>} value
		 * @return {!proto.tensorflow.OpDef} returns this
		*/
		proto.tensorflow.OpDef.prototype.setAttrList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 4, value);
		};


		/**
		 * @param {!proto.tensorflow.OpDef.AttrDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.OpDef.AttrDef}
		 */
		proto.tensorflow.OpDef.prototype.addAttr = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 4, opt_value, proto.tensorflow.OpDef.AttrDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.clearAttrList = function() {
		  return this.setAttrList([]);
		};


		/**
		 * optional OpDeprecation deprecation = 8;
		 * @return {?proto.tensorflow.OpDef.OpDeprecation}
		 */
		proto.tensorflow.OpDef.prototype.getDeprecation = function() {
		  return /** @type{?proto.tensorflow.OpDef.OpDeprecation} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.OpDef.OpDeprecation, 8));
		};


		/**
		 * @param {?proto.tensorflow.OpDef.OpDeprecation|undefined} value
		 * @return {!proto.tensorflow.OpDef} returns this
		*/
		proto.tensorflow.OpDef.prototype.setDeprecation = function(value) {
		  return jspb.Message.setWrapperField(this, 8, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.clearDeprecation = function() {
		  return this.setDeprecation(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.prototype.hasDeprecation = function() {
		  return jspb.Message.getField(this, 8) != null;
		};


		/**
		 * optional string summary = 5;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.prototype.getSummary = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 5, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.setSummary = function(value) {
		  return jspb.Message.setProto3StringField(this, 5, value);
		};


		/**
		 * optional string description = 6;
		 * @return {string}
		 */
		proto.tensorflow.OpDef.prototype.getDescription = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 6, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.setDescription = function(value) {
		  return jspb.Message.setProto3StringField(this, 6, value);
		};


		/**
		 * optional bool is_commutative = 18;
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.prototype.getIsCommutative = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 18, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.setIsCommutative = function(value) {
		  return jspb.Message.setProto3BooleanField(this, 18, value);
		};


		/**
		 * optional bool is_aggregate = 16;
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.prototype.getIsAggregate = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 16, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.setIsAggregate = function(value) {
		  return jspb.Message.setProto3BooleanField(this, 16, value);
		};


		/**
		 * optional bool is_stateful = 17;
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.prototype.getIsStateful = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 17, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.setIsStateful = function(value) {
		  return jspb.Message.setProto3BooleanField(this, 17, value);
		};


		/**
		 * optional bool allows_uninitialized_input = 19;
		 * @return {boolean}
		 */
		proto.tensorflow.OpDef.prototype.getAllowsUninitializedInput = function() {
		  return /** @type {boolean} */ (jspb.Message.getBooleanFieldWithDefault(this, 19, false));
		};


		/**
		 * @param {boolean} value
		 * @return {!proto.tensorflow.OpDef} returns this
		 */
		proto.tensorflow.OpDef.prototype.setAllowsUninitializedInput = function(value) {
		  return jspb.Message.setProto3BooleanField(this, 19, value);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.OpList.repeatedFields_ = [1];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.OpList.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.OpList.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.OpList} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpList.toObject = function(includeInstance, msg) {
		  var obj = {
		    opList: jspb.Message.toObjectList(msg.getOpList(),
		    proto.tensorflow.OpDef.toObject, includeInstance)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.OpList}
		 */
		proto.tensorflow.OpList.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.OpList;
		  return proto.tensorflow.OpList.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.OpList} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.OpList}
		 */
		proto.tensorflow.OpList.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.OpDef;
		      reader.readMessage(value,proto.tensorflow.OpDef.deserializeBinaryFromReader);
		      msg.addOp(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.OpList.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.OpList.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.OpList} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.OpList.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getOpList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      1,
		      f,
		      proto.tensorflow.OpDef.serializeBinaryToWriter
		    );
		  }
		};


		/**
		 * repeated OpDef op = 1;
		 * @return {!Array<!proto.tensorflow.OpDef>}
		 */
		proto.tensorflow.OpList.prototype.getOpList = function() {
		  return /** @type{!Array<!proto.tensorflow.OpDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.OpDef, 1));
		};


		/**
		 * @param {!Array<!proto.tensorflow.OpDef>} value
		 * @return {!proto.tensorflow.OpList} returns this
		*/
		proto.tensorflow.OpList.prototype.setOpList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 1, value);
		};


		/**
		 * @param {!proto.tensorflow.OpDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.OpDef}
		 */
		proto.tensorflow.OpList.prototype.addOp = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 1, opt_value, proto.tensorflow.OpDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.OpList} returns this
		 */
		proto.tensorflow.OpList.prototype.clearOpList = function() {
		  return this.setOpList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.MetaGraphDef.repeatedFields_ = [6];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.MetaGraphDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.MetaGraphDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.MetaGraphDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.MetaGraphDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    metaInfoDef: (f = msg.getMetaInfoDef()) && proto.tensorflow.MetaGraphDef.MetaInfoDef.toObject(includeInstance, f),
		    graphDef: (f = msg.getGraphDef()) && proto.tensorflow.GraphDef.toObject(includeInstance, f),
		    saverDef: (f = msg.getSaverDef()) && proto.tensorflow.SaverDef.toObject(includeInstance, f),
		    collectionDefMap: (f = msg.getCollectionDefMap()) ? f.toObject(includeInstance, proto.tensorflow.CollectionDef.toObject) : [],
		    signatureDefMap: (f = msg.getSignatureDefMap()) ? f.toObject(includeInstance, proto.tensorflow.SignatureDef.toObject) : [],
		    assetFileDefList: jspb.Message.toObjectList(msg.getAssetFileDefList(),
		    proto.tensorflow.AssetFileDef.toObject, includeInstance)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.MetaGraphDef}
		 */
		proto.tensorflow.MetaGraphDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.MetaGraphDef;
		  return proto.tensorflow.MetaGraphDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.MetaGraphDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.MetaGraphDef}
		 */
		proto.tensorflow.MetaGraphDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.MetaGraphDef.MetaInfoDef;
		      reader.readMessage(value,proto.tensorflow.MetaGraphDef.MetaInfoDef.deserializeBinaryFromReader);
		      msg.setMetaInfoDef(value);
		      break;
		    case 2:
		      var value = new proto.tensorflow.GraphDef;
		      reader.readMessage(value,proto.tensorflow.GraphDef.deserializeBinaryFromReader);
		      msg.setGraphDef(value);
		      break;
		    case 3:
		      var value = new proto.tensorflow.SaverDef;
		      reader.readMessage(value,proto.tensorflow.SaverDef.deserializeBinaryFromReader);
		      msg.setSaverDef(value);
		      break;
		    case 4:
		      var value = msg.getCollectionDefMap();
		      reader.readMessage(value, function(message, reader) {
		        jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.readString, jspb.BinaryReader.prototype.readMessage, proto.tensorflow.CollectionDef.deserializeBinaryFromReader, "", new proto.tensorflow.CollectionDef());
		         });
		      break;
		    case 5:
		      var value = msg.getSignatureDefMap();
		      reader.readMessage(value, function(message, reader) {
		        jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.readString, jspb.BinaryReader.prototype.readMessage, proto.tensorflow.SignatureDef.deserializeBinaryFromReader, "", new proto.tensorflow.SignatureDef());
		         });
		      break;
		    case 6:
		      var value = new proto.tensorflow.AssetFileDef;
		      reader.readMessage(value,proto.tensorflow.AssetFileDef.deserializeBinaryFromReader);
		      msg.addAssetFileDef(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.MetaGraphDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.MetaGraphDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.MetaGraphDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.MetaGraphDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getMetaInfoDef();
		  if (f != null) {
		    writer.writeMessage(
		      1,
		      f,
		      proto.tensorflow.MetaGraphDef.MetaInfoDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getGraphDef();
		  if (f != null) {
		    writer.writeMessage(
		      2,
		      f,
		      proto.tensorflow.GraphDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getSaverDef();
		  if (f != null) {
		    writer.writeMessage(
		      3,
		      f,
		      proto.tensorflow.SaverDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getCollectionDefMap(true);
		  if (f && f.getLength() > 0) {
		    f.serializeBinary(4, writer, jspb.BinaryWriter.prototype.writeString, jspb.BinaryWriter.prototype.writeMessage, proto.tensorflow.CollectionDef.serializeBinaryToWriter);
		  }
		  f = message.getSignatureDefMap(true);
		  if (f && f.getLength() > 0) {
		    f.serializeBinary(5, writer, jspb.BinaryWriter.prototype.writeString, jspb.BinaryWriter.prototype.writeMessage, proto.tensorflow.SignatureDef.serializeBinaryToWriter);
		  }
		  f = message.getAssetFileDefList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      6,
		      f,
		      proto.tensorflow.AssetFileDef.serializeBinaryToWriter
		    );
		  }
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.repeatedFields_ = [4];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.MetaGraphDef.MetaInfoDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.MetaGraphDef.MetaInfoDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    metaGraphVersion: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    strippedOpList: (f = msg.getStrippedOpList()) && proto.tensorflow.OpList.toObject(includeInstance, f),
		    anyInfo: (f = msg.getAnyInfo()) && proto.tensorflow.Any.toObject(includeInstance, f),
		    tagsList: (f = jspb.Message.getRepeatedField(msg, 4)) == null ? undefined : f,
		    tensorflowVersion: jspb.Message.getFieldWithDefault(msg, 5, ""),
		    tensorflowGitVersion: jspb.Message.getFieldWithDefault(msg, 6, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.MetaGraphDef.MetaInfoDef;
		  return proto.tensorflow.MetaGraphDef.MetaInfoDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.MetaGraphDef.MetaInfoDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setMetaGraphVersion(value);
		      break;
		    case 2:
		      var value = new proto.tensorflow.OpList;
		      reader.readMessage(value,proto.tensorflow.OpList.deserializeBinaryFromReader);
		      msg.setStrippedOpList(value);
		      break;
		    case 3:
		      var value = new proto.tensorflow.Any;
		      reader.readMessage(value,proto.tensorflow.Any.deserializeBinaryFromReader);
		      msg.setAnyInfo(value);
		      break;
		    case 4:
		      var value = /** @type {string} */ (reader.readString());
		      msg.addTags(value);
		      break;
		    case 5:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setTensorflowVersion(value);
		      break;
		    case 6:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setTensorflowGitVersion(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.MetaGraphDef.MetaInfoDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.MetaGraphDef.MetaInfoDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getMetaGraphVersion();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getStrippedOpList();
		  if (f != null) {
		    writer.writeMessage(
		      2,
		      f,
		      proto.tensorflow.OpList.serializeBinaryToWriter
		    );
		  }
		  f = message.getAnyInfo();
		  if (f != null) {
		    writer.writeMessage(
		      3,
		      f,
		      proto.tensorflow.Any.serializeBinaryToWriter
		    );
		  }
		  f = message.getTagsList();
		  if (f.length > 0) {
		    writer.writeRepeatedString(
		      4,
		      f
		    );
		  }
		  f = message.getTensorflowVersion();
		  if (f.length > 0) {
		    writer.writeString(
		      5,
		      f
		    );
		  }
		  f = message.getTensorflowGitVersion();
		  if (f.length > 0) {
		    writer.writeString(
		      6,
		      f
		    );
		  }
		};


		/**
		 * optional string meta_graph_version = 1;
		 * @return {string}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.getMetaGraphVersion = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.setMetaGraphVersion = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional OpList stripped_op_list = 2;
		 * @return {?proto.tensorflow.OpList}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.getStrippedOpList = function() {
		  return /** @type{?proto.tensorflow.OpList} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.OpList, 2));
		};


		/**
		 * @param {?proto.tensorflow.OpList|undefined} value
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		*/
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.setStrippedOpList = function(value) {
		  return jspb.Message.setWrapperField(this, 2, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.clearStrippedOpList = function() {
		  return this.setStrippedOpList(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.hasStrippedOpList = function() {
		  return jspb.Message.getField(this, 2) != null;
		};


		/**
		 * optional Any any_info = 3;
		 * @return {?proto.tensorflow.Any}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.getAnyInfo = function() {
		  return /** @type{?proto.tensorflow.Any} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.Any, 3));
		};


		/**
		 * @param {?proto.tensorflow.Any|undefined} value
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		*/
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.setAnyInfo = function(value) {
		  return jspb.Message.setWrapperField(this, 3, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.clearAnyInfo = function() {
		  return this.setAnyInfo(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.hasAnyInfo = function() {
		  return jspb.Message.getField(this, 3) != null;
		};


		/**
		 * repeated string tags = 4;
		 * @return {!Array<string>}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.getTagsList = function() {
		  return /** @type {!Array<string>} */ (jspb.Message.getRepeatedField(this, 4));
		};


		/**
		 * @param {!Array<string>} value
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.setTagsList = function(value) {
		  return jspb.Message.setField(this, 4, value || []);
		};


		/**
		 * @param {string} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.addTags = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 4, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.clearTagsList = function() {
		  return this.setTagsList([]);
		};


		/**
		 * optional string tensorflow_version = 5;
		 * @return {string}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.getTensorflowVersion = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 5, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.setTensorflowVersion = function(value) {
		  return jspb.Message.setProto3StringField(this, 5, value);
		};


		/**
		 * optional string tensorflow_git_version = 6;
		 * @return {string}
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.getTensorflowGitVersion = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 6, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.MetaGraphDef.MetaInfoDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.MetaInfoDef.prototype.setTensorflowGitVersion = function(value) {
		  return jspb.Message.setProto3StringField(this, 6, value);
		};


		/**
		 * optional MetaInfoDef meta_info_def = 1;
		 * @return {?proto.tensorflow.MetaGraphDef.MetaInfoDef}
		 */
		proto.tensorflow.MetaGraphDef.prototype.getMetaInfoDef = function() {
		  return /** @type{?proto.tensorflow.MetaGraphDef.MetaInfoDef} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.MetaGraphDef.MetaInfoDef, 1));
		};


		/**
		 * @param {?proto.tensorflow.MetaGraphDef.MetaInfoDef|undefined} value
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		*/
		proto.tensorflow.MetaGraphDef.prototype.setMetaInfoDef = function(value) {
		  return jspb.Message.setWrapperField(this, 1, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.prototype.clearMetaInfoDef = function() {
		  return this.setMetaInfoDef(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.MetaGraphDef.prototype.hasMetaInfoDef = function() {
		  return jspb.Message.getField(this, 1) != null;
		};


		/**
		 * optional GraphDef graph_def = 2;
		 * @return {?proto.tensorflow.GraphDef}
		 */
		proto.tensorflow.MetaGraphDef.prototype.getGraphDef = function() {
		  return /** @type{?proto.tensorflow.GraphDef} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.GraphDef, 2));
		};


		/**
		 * @param {?proto.tensorflow.GraphDef|undefined} value
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		*/
		proto.tensorflow.MetaGraphDef.prototype.setGraphDef = function(value) {
		  return jspb.Message.setWrapperField(this, 2, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.prototype.clearGraphDef = function() {
		  return this.setGraphDef(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.MetaGraphDef.prototype.hasGraphDef = function() {
		  return jspb.Message.getField(this, 2) != null;
		};


		/**
		 * optional SaverDef saver_def = 3;
		 * @return {?proto.tensorflow.SaverDef}
		 */
		proto.tensorflow.MetaGraphDef.prototype.getSaverDef = function() {
		  return /** @type{?proto.tensorflow.SaverDef} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.SaverDef, 3));
		};


		/**
		 * @param {?proto.tensorflow.SaverDef|undefined} value
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		*/
		proto.tensorflow.MetaGraphDef.prototype.setSaverDef = function(value) {
		  return jspb.Message.setWrapperField(this, 3, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.prototype.clearSaverDef = function() {
		  return this.setSaverDef(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.MetaGraphDef.prototype.hasSaverDef = function() {
		  return jspb.Message.getField(this, 3) != null;
		};


		/**
		 * map<string, CollectionDef> collection_def = 4;
		 * @param {boolean=} opt_noLazyCreate Do not create the map if
		 * empty, instead returning `undefined`
		 * @return {!jspb.Map<string,!proto.tensorflow.CollectionDef>}
		 */
		proto.tensorflow.MetaGraphDef.prototype.getCollectionDefMap = function(opt_noLazyCreate) {
		  return /** @type {!jspb.Map<string,!proto.tensorflow.CollectionDef>} */ (
		      jspb.Message.getMapField(this, 4, opt_noLazyCreate,
		      proto.tensorflow.CollectionDef));
		};


		/**
		 * Clears values from the map. The map will be non-null.
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.prototype.clearCollectionDefMap = function() {
		  this.getCollectionDefMap().clear();
		  return this;};


		/**
		 * map<string, SignatureDef> signature_def = 5;
		 * @param {boolean=} opt_noLazyCreate Do not create the map if
		 * empty, instead returning `undefined`
		 * @return {!jspb.Map<string,!proto.tensorflow.SignatureDef>}
		 */
		proto.tensorflow.MetaGraphDef.prototype.getSignatureDefMap = function(opt_noLazyCreate) {
		  return /** @type {!jspb.Map<string,!proto.tensorflow.SignatureDef>} */ (
		      jspb.Message.getMapField(this, 5, opt_noLazyCreate,
		      proto.tensorflow.SignatureDef));
		};


		/**
		 * Clears values from the map. The map will be non-null.
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.prototype.clearSignatureDefMap = function() {
		  this.getSignatureDefMap().clear();
		  return this;};


		/**
		 * repeated AssetFileDef asset_file_def = 6;
		 * @return {!Array<!proto.tensorflow.AssetFileDef>}
		 */
		proto.tensorflow.MetaGraphDef.prototype.getAssetFileDefList = function() {
		  return /** @type{!Array<!proto.tensorflow.AssetFileDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.AssetFileDef, 6));
		};


		/**
		 * @param {!Array<!proto.tensorflow.AssetFileDef>} value
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		*/
		proto.tensorflow.MetaGraphDef.prototype.setAssetFileDefList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 6, value);
		};


		/**
		 * @param {!proto.tensorflow.AssetFileDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.AssetFileDef}
		 */
		proto.tensorflow.MetaGraphDef.prototype.addAssetFileDef = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 6, opt_value, proto.tensorflow.AssetFileDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.MetaGraphDef} returns this
		 */
		proto.tensorflow.MetaGraphDef.prototype.clearAssetFileDefList = function() {
		  return this.setAssetFileDefList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.SavedModel.repeatedFields_ = [2];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.SavedModel.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.SavedModel.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.SavedModel} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SavedModel.toObject = function(includeInstance, msg) {
		  var obj = {
		    savedModelSchemaVersion: jspb.Message.getFieldWithDefault(msg, 1, 0),
		    metaGraphsList: jspb.Message.toObjectList(msg.getMetaGraphsList(),
		    proto.tensorflow.MetaGraphDef.toObject, includeInstance)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.SavedModel}
		 */
		proto.tensorflow.SavedModel.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.SavedModel;
		  return proto.tensorflow.SavedModel.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.SavedModel} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.SavedModel}
		 */
		proto.tensorflow.SavedModel.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {number} */ (reader.readInt64());
		      msg.setSavedModelSchemaVersion(value);
		      break;
		    case 2:
		      var value = new proto.tensorflow.MetaGraphDef;
		      reader.readMessage(value,proto.tensorflow.MetaGraphDef.deserializeBinaryFromReader);
		      msg.addMetaGraphs(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.SavedModel.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.SavedModel.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.SavedModel} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SavedModel.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getSavedModelSchemaVersion();
		  if (f !== 0) {
		    writer.writeInt64(
		      1,
		      f
		    );
		  }
		  f = message.getMetaGraphsList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      2,
		      f,
		      proto.tensorflow.MetaGraphDef.serializeBinaryToWriter
		    );
		  }
		};


		/**
		 * optional int64 saved_model_schema_version = 1;
		 * @return {number}
		 */
		proto.tensorflow.SavedModel.prototype.getSavedModelSchemaVersion = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 1, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.SavedModel} returns this
		 */
		proto.tensorflow.SavedModel.prototype.setSavedModelSchemaVersion = function(value) {
		  return jspb.Message.setProto3IntField(this, 1, value);
		};


		/**
		 * repeated MetaGraphDef meta_graphs = 2;
		 * @return {!Array<!proto.tensorflow.MetaGraphDef>}
		 */
		proto.tensorflow.SavedModel.prototype.getMetaGraphsList = function() {
		  return /** @type{!Array<!proto.tensorflow.MetaGraphDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.MetaGraphDef, 2));
		};


		/**
		 * @param {!Array<!proto.tensorflow.MetaGraphDef>} value
		 * @return {!proto.tensorflow.SavedModel} returns this
		*/
		proto.tensorflow.SavedModel.prototype.setMetaGraphsList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 2, value);
		};


		/**
		 * @param {!proto.tensorflow.MetaGraphDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.MetaGraphDef}
		 */
		proto.tensorflow.SavedModel.prototype.addMetaGraphs = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 2, opt_value, proto.tensorflow.MetaGraphDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.SavedModel} returns this
		 */
		proto.tensorflow.SavedModel.prototype.clearMetaGraphsList = function() {
		  return this.setMetaGraphsList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.FunctionDefLibrary.repeatedFields_ = [1,2];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.FunctionDefLibrary.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.FunctionDefLibrary.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.FunctionDefLibrary} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.FunctionDefLibrary.toObject = function(includeInstance, msg) {
		  var obj = {
		    functionList: jspb.Message.toObjectList(msg.getFunctionList(),
		    proto.tensorflow.FunctionDef.toObject, includeInstance),
		    gradientList: jspb.Message.toObjectList(msg.getGradientList(),
		    proto.tensorflow.GradientDef.toObject, includeInstance)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.FunctionDefLibrary}
		 */
		proto.tensorflow.FunctionDefLibrary.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.FunctionDefLibrary;
		  return proto.tensorflow.FunctionDefLibrary.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.FunctionDefLibrary} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.FunctionDefLibrary}
		 */
		proto.tensorflow.FunctionDefLibrary.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.FunctionDef;
		      reader.readMessage(value,proto.tensorflow.FunctionDef.deserializeBinaryFromReader);
		      msg.addFunction(value);
		      break;
		    case 2:
		      var value = new proto.tensorflow.GradientDef;
		      reader.readMessage(value,proto.tensorflow.GradientDef.deserializeBinaryFromReader);
		      msg.addGradient(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.FunctionDefLibrary.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.FunctionDefLibrary.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.FunctionDefLibrary} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.FunctionDefLibrary.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getFunctionList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      1,
		      f,
		      proto.tensorflow.FunctionDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getGradientList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      2,
		      f,
		      proto.tensorflow.GradientDef.serializeBinaryToWriter
		    );
		  }
		};


		/**
		 * repeated FunctionDef function = 1;
		 * @return {!Array<!proto.tensorflow.FunctionDef>}
		 */
		proto.tensorflow.FunctionDefLibrary.prototype.getFunctionList = function() {
		  return /** @type{!Array<!proto.tensorflow.FunctionDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.FunctionDef, 1));
		};


		/**
		 * @param {!Array<!proto.tensorflow.FunctionDef>} value
		 * @return {!proto.tensorflow.FunctionDefLibrary} returns this
		*/
		proto.tensorflow.FunctionDefLibrary.prototype.setFunctionList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 1, value);
		};


		/**
		 * @param {!proto.tensorflow.FunctionDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.FunctionDef}
		 */
		proto.tensorflow.FunctionDefLibrary.prototype.addFunction = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 1, opt_value, proto.tensorflow.FunctionDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.FunctionDefLibrary} returns this
		 */
		proto.tensorflow.FunctionDefLibrary.prototype.clearFunctionList = function() {
		  return this.setFunctionList([]);
		};


		/**
		 * repeated GradientDef gradient = 2;
		 * @return {!Array<!proto.tensorflow.GradientDef>}
		 */
		proto.tensorflow.FunctionDefLibrary.prototype.getGradientList = function() {
		  return /** @type{!Array<!proto.tensorflow.GradientDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.GradientDef, 2));
		};


		/**
		 * @param {!Array<!proto.tensorflow.GradientDef>} value
		 * @return {!proto.tensorflow.FunctionDefLibrary} returns this
		*/
		proto.tensorflow.FunctionDefLibrary.prototype.setGradientList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 2, value);
		};


		/**
		 * @param {!proto.tensorflow.GradientDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.GradientDef}
		 */
		proto.tensorflow.FunctionDefLibrary.prototype.addGradient = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 2, opt_value, proto.tensorflow.GradientDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.FunctionDefLibrary} returns this
		 */
		proto.tensorflow.FunctionDefLibrary.prototype.clearGradientList = function() {
		  return this.setGradientList([]);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.FunctionDef.repeatedFields_ = [3];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.FunctionDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.FunctionDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.FunctionDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.FunctionDef.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    signature: (f = msg.getSignature()) && proto.tensorflow.OpDef.toObject(includeInstance, f),
		    attrMap: (f = msg.getAttrMap()) ? f.toObject(includeInstance, proto.tensorflow.AttrValue.toObject) : [],
		    nodeDefList: jspb.Message.toObjectList(msg.getNodeDefList(),
		    proto.tensorflow.NodeDef.toObject, includeInstance),
		    retMap: (f = msg.getRetMap()) ? f.toObject(includeInstance, undefined) : []
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.FunctionDef}
		 */
		proto.tensorflow.FunctionDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.FunctionDef;
		  return proto.tensorflow.FunctionDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.FunctionDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.FunctionDef}
		 */
		proto.tensorflow.FunctionDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.OpDef;
		      reader.readMessage(value,proto.tensorflow.OpDef.deserializeBinaryFromReader);
		      msg.setSignature(value);
		      break;
		    case 5:
		      var value = msg.getAttrMap();
		      reader.readMessage(value, function(message, reader) {
		        jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.readString, jspb.BinaryReader.prototype.readMessage, proto.tensorflow.AttrValue.deserializeBinaryFromReader, "", new proto.tensorflow.AttrValue());
		         });
		      break;
		    case 3:
		      var value = new proto.tensorflow.NodeDef;
		      reader.readMessage(value,proto.tensorflow.NodeDef.deserializeBinaryFromReader);
		      msg.addNodeDef(value);
		      break;
		    case 4:
		      var value = msg.getRetMap();
		      reader.readMessage(value, function(message, reader) {
		        jspb.Map.deserializeBinary(message, reader, jspb.BinaryReader.prototype.readString, jspb.BinaryReader.prototype.readString, null, "", "");
		         });
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.FunctionDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.FunctionDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.FunctionDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.FunctionDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getSignature();
		  if (f != null) {
		    writer.writeMessage(
		      1,
		      f,
		      proto.tensorflow.OpDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getAttrMap(true);
		  if (f && f.getLength() > 0) {
		    f.serializeBinary(5, writer, jspb.BinaryWriter.prototype.writeString, jspb.BinaryWriter.prototype.writeMessage, proto.tensorflow.AttrValue.serializeBinaryToWriter);
		  }
		  f = message.getNodeDefList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      3,
		      f,
		      proto.tensorflow.NodeDef.serializeBinaryToWriter
		    );
		  }
		  f = message.getRetMap(true);
		  if (f && f.getLength() > 0) {
		    f.serializeBinary(4, writer, jspb.BinaryWriter.prototype.writeString, jspb.BinaryWriter.prototype.writeString);
		  }
		};


		/**
		 * optional OpDef signature = 1;
		 * @return {?proto.tensorflow.OpDef}
		 */
		proto.tensorflow.FunctionDef.prototype.getSignature = function() {
		  return /** @type{?proto.tensorflow.OpDef} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.OpDef, 1));
		};


		/**
		 * @param {?proto.tensorflow.OpDef|undefined} value
		 * @return {!proto.tensorflow.FunctionDef} returns this
		*/
		proto.tensorflow.FunctionDef.prototype.setSignature = function(value) {
		  return jspb.Message.setWrapperField(this, 1, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.FunctionDef} returns this
		 */
		proto.tensorflow.FunctionDef.prototype.clearSignature = function() {
		  return this.setSignature(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.FunctionDef.prototype.hasSignature = function() {
		  return jspb.Message.getField(this, 1) != null;
		};


		/**
		 * map<string, AttrValue> attr = 5;
		 * @param {boolean=} opt_noLazyCreate Do not create the map if
		 * empty, instead returning `undefined`
		 * @return {!jspb.Map<string,!proto.tensorflow.AttrValue>}
		 */
		proto.tensorflow.FunctionDef.prototype.getAttrMap = function(opt_noLazyCreate) {
		  return /** @type {!jspb.Map<string,!proto.tensorflow.AttrValue>} */ (
		      jspb.Message.getMapField(this, 5, opt_noLazyCreate,
		      proto.tensorflow.AttrValue));
		};


		/**
		 * Clears values from the map. The map will be non-null.
		 * @return {!proto.tensorflow.FunctionDef} returns this
		 */
		proto.tensorflow.FunctionDef.prototype.clearAttrMap = function() {
		  this.getAttrMap().clear();
		  return this;};


		/**
		 * repeated NodeDef node_def = 3;
		 * @return {!Array<!proto.tensorflow.NodeDef>}
		 */
		proto.tensorflow.FunctionDef.prototype.getNodeDefList = function() {
		  return /** @type{!Array<!proto.tensorflow.NodeDef>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.NodeDef, 3));
		};


		/**
		 * @param {!Array<!proto.tensorflow.NodeDef>} value
		 * @return {!proto.tensorflow.FunctionDef} returns this
		*/
		proto.tensorflow.FunctionDef.prototype.setNodeDefList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 3, value);
		};


		/**
		 * @param {!proto.tensorflow.NodeDef=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.NodeDef}
		 */
		proto.tensorflow.FunctionDef.prototype.addNodeDef = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 3, opt_value, proto.tensorflow.NodeDef, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.FunctionDef} returns this
		 */
		proto.tensorflow.FunctionDef.prototype.clearNodeDefList = function() {
		  return this.setNodeDefList([]);
		};


		/**
		 * map<string, string> ret = 4;
		 * @param {boolean=} opt_noLazyCreate Do not create the map if
		 * empty, instead returning `undefined`
		 * @return {!jspb.Map<string,string>}
		 */
		proto.tensorflow.FunctionDef.prototype.getRetMap = function(opt_noLazyCreate) {
		  return /** @type {!jspb.Map<string,string>} */ (
		      jspb.Message.getMapField(this, 4, opt_noLazyCreate,
		      null));
		};


		/**
		 * Clears values from the map. The map will be non-null.
		 * @return {!proto.tensorflow.FunctionDef} returns this
		 */
		proto.tensorflow.FunctionDef.prototype.clearRetMap = function() {
		  this.getRetMap().clear();
		  return this;};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.GradientDef.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.GradientDef.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.GradientDef} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.GradientDef.toObject = function(includeInstance, msg) {
		  var obj = {
		    functionName: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    gradientFunc: jspb.Message.getFieldWithDefault(msg, 2, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.GradientDef}
		 */
		proto.tensorflow.GradientDef.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.GradientDef;
		  return proto.tensorflow.GradientDef.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.GradientDef} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.GradientDef}
		 */
		proto.tensorflow.GradientDef.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setFunctionName(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setGradientFunc(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.GradientDef.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.GradientDef.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.GradientDef} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.GradientDef.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getFunctionName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getGradientFunc();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		};


		/**
		 * optional string function_name = 1;
		 * @return {string}
		 */
		proto.tensorflow.GradientDef.prototype.getFunctionName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.GradientDef} returns this
		 */
		proto.tensorflow.GradientDef.prototype.setFunctionName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional string gradient_func = 2;
		 * @return {string}
		 */
		proto.tensorflow.GradientDef.prototype.getGradientFunc = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.GradientDef} returns this
		 */
		proto.tensorflow.GradientDef.prototype.setGradientFunc = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.SummaryDescription.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.SummaryDescription.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.SummaryDescription} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SummaryDescription.toObject = function(includeInstance, msg) {
		  var obj = {
		    typeHint: jspb.Message.getFieldWithDefault(msg, 1, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.SummaryDescription}
		 */
		proto.tensorflow.SummaryDescription.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.SummaryDescription;
		  return proto.tensorflow.SummaryDescription.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.SummaryDescription} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.SummaryDescription}
		 */
		proto.tensorflow.SummaryDescription.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setTypeHint(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.SummaryDescription.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.SummaryDescription.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.SummaryDescription} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SummaryDescription.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getTypeHint();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		};


		/**
		 * optional string type_hint = 1;
		 * @return {string}
		 */
		proto.tensorflow.SummaryDescription.prototype.getTypeHint = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.SummaryDescription} returns this
		 */
		proto.tensorflow.SummaryDescription.prototype.setTypeHint = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.HistogramProto.repeatedFields_ = [6,7];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.HistogramProto.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.HistogramProto.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.HistogramProto} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.HistogramProto.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    min: jspb.Message.getFloatingPointFieldWithDefault(msg, 1, 0.0),
		    max: jspb.Message.getFloatingPointFieldWithDefault(msg, 2, 0.0),
		    num: jspb.Message.getFloatingPointFieldWithDefault(msg, 3, 0.0),
		    sum: jspb.Message.getFloatingPointFieldWithDefault(msg, 4, 0.0),
		    sumSquares: jspb.Message.getFloatingPointFieldWithDefault(msg, 5, 0.0),
		    bucketLimitList: (f = jspb.Message.getRepeatedFloatingPointField(msg, 6)) == null ? undefined : f,
		    bucketList: (f = jspb.Message.getRepeatedFloatingPointField(msg, 7)) == null ? undefined : f
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.HistogramProto}
		 */
		proto.tensorflow.HistogramProto.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.HistogramProto;
		  return proto.tensorflow.HistogramProto.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.HistogramProto} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.HistogramProto}
		 */
		proto.tensorflow.HistogramProto.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {number} */ (reader.readDouble());
		      msg.setMin(value);
		      break;
		    case 2:
		      var value = /** @type {number} */ (reader.readDouble());
		      msg.setMax(value);
		      break;
		    case 3:
		      var value = /** @type {number} */ (reader.readDouble());
		      msg.setNum(value);
		      break;
		    case 4:
		      var value = /** @type {number} */ (reader.readDouble());
		      msg.setSum(value);
		      break;
		    case 5:
		      var value = /** @type {number} */ (reader.readDouble());
		      msg.setSumSquares(value);
		      break;
		    case 6:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedDouble() : [reader.readDouble()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addBucketLimit(values[i]);
		      }
		      break;
		    case 7:
		      var values = /** @type {!Array<number>} */ (reader.isDelimited() ? reader.readPackedDouble() : [reader.readDouble()]);
		      for (var i = 0; i < values.length; i++) {
		        msg.addBucket(values[i]);
		      }
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.HistogramProto.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.HistogramProto.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.HistogramProto} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.HistogramProto.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getMin();
		  if (f !== 0.0) {
		    writer.writeDouble(
		      1,
		      f
		    );
		  }
		  f = message.getMax();
		  if (f !== 0.0) {
		    writer.writeDouble(
		      2,
		      f
		    );
		  }
		  f = message.getNum();
		  if (f !== 0.0) {
		    writer.writeDouble(
		      3,
		      f
		    );
		  }
		  f = message.getSum();
		  if (f !== 0.0) {
		    writer.writeDouble(
		      4,
		      f
		    );
		  }
		  f = message.getSumSquares();
		  if (f !== 0.0) {
		    writer.writeDouble(
		      5,
		      f
		    );
		  }
		  f = message.getBucketLimitList();
		  if (f.length > 0) {
		    writer.writePackedDouble(
		      6,
		      f
		    );
		  }
		  f = message.getBucketList();
		  if (f.length > 0) {
		    writer.writePackedDouble(
		      7,
		      f
		    );
		  }
		};


		/**
		 * optional double min = 1;
		 * @return {number}
		 */
		proto.tensorflow.HistogramProto.prototype.getMin = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 1, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.setMin = function(value) {
		  return jspb.Message.setProto3FloatField(this, 1, value);
		};


		/**
		 * optional double max = 2;
		 * @return {number}
		 */
		proto.tensorflow.HistogramProto.prototype.getMax = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 2, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.setMax = function(value) {
		  return jspb.Message.setProto3FloatField(this, 2, value);
		};


		/**
		 * optional double num = 3;
		 * @return {number}
		 */
		proto.tensorflow.HistogramProto.prototype.getNum = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 3, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.setNum = function(value) {
		  return jspb.Message.setProto3FloatField(this, 3, value);
		};


		/**
		 * optional double sum = 4;
		 * @return {number}
		 */
		proto.tensorflow.HistogramProto.prototype.getSum = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 4, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.setSum = function(value) {
		  return jspb.Message.setProto3FloatField(this, 4, value);
		};


		/**
		 * optional double sum_squares = 5;
		 * @return {number}
		 */
		proto.tensorflow.HistogramProto.prototype.getSumSquares = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 5, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.setSumSquares = function(value) {
		  return jspb.Message.setProto3FloatField(this, 5, value);
		};


		/**
		 * repeated double bucket_limit = 6;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.HistogramProto.prototype.getBucketLimitList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedFloatingPointField(this, 6));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.setBucketLimitList = function(value) {
		  return jspb.Message.setField(this, 6, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.addBucketLimit = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 6, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.clearBucketLimitList = function() {
		  return this.setBucketLimitList([]);
		};


		/**
		 * repeated double bucket = 7;
		 * @return {!Array<number>}
		 */
		proto.tensorflow.HistogramProto.prototype.getBucketList = function() {
		  return /** @type {!Array<number>} */ (jspb.Message.getRepeatedFloatingPointField(this, 7));
		};


		/**
		 * @param {!Array<number>} value
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.setBucketList = function(value) {
		  return jspb.Message.setField(this, 7, value || []);
		};


		/**
		 * @param {number} value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.addBucket = function(value, opt_index) {
		  return jspb.Message.addToRepeatedField(this, 7, value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.HistogramProto} returns this
		 */
		proto.tensorflow.HistogramProto.prototype.clearBucketList = function() {
		  return this.setBucketList([]);
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.SummaryMetadata.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.SummaryMetadata.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.SummaryMetadata} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SummaryMetadata.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    pluginData: (f = msg.getPluginData()) && proto.tensorflow.SummaryMetadata.PluginData.toObject(includeInstance, f),
		    displayName: jspb.Message.getFieldWithDefault(msg, 2, ""),
		    summaryDescription: jspb.Message.getFieldWithDefault(msg, 3, ""),
		    dataClass: jspb.Message.getFieldWithDefault(msg, 4, 0)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.SummaryMetadata}
		 */
		proto.tensorflow.SummaryMetadata.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.SummaryMetadata;
		  return proto.tensorflow.SummaryMetadata.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.SummaryMetadata} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.SummaryMetadata}
		 */
		proto.tensorflow.SummaryMetadata.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.SummaryMetadata.PluginData;
		      reader.readMessage(value,proto.tensorflow.SummaryMetadata.PluginData.deserializeBinaryFromReader);
		      msg.setPluginData(value);
		      break;
		    case 2:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setDisplayName(value);
		      break;
		    case 3:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setSummaryDescription(value);
		      break;
		    case 4:
		      var value = /** @type {!proto.tensorflow.DataClass} */ (reader.readEnum());
		      msg.setDataClass(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.SummaryMetadata.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.SummaryMetadata.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.SummaryMetadata} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SummaryMetadata.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getPluginData();
		  if (f != null) {
		    writer.writeMessage(
		      1,
		      f,
		      proto.tensorflow.SummaryMetadata.PluginData.serializeBinaryToWriter
		    );
		  }
		  f = message.getDisplayName();
		  if (f.length > 0) {
		    writer.writeString(
		      2,
		      f
		    );
		  }
		  f = message.getSummaryDescription();
		  if (f.length > 0) {
		    writer.writeString(
		      3,
		      f
		    );
		  }
		  f = message.getDataClass();
		  if (f !== 0.0) {
		    writer.writeEnum(
		      4,
		      f
		    );
		  }
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.SummaryMetadata.PluginData.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.SummaryMetadata.PluginData.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.SummaryMetadata.PluginData} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SummaryMetadata.PluginData.toObject = function(includeInstance, msg) {
		  var obj = {
		    pluginName: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    content: msg.getContent_asB64()
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.SummaryMetadata.PluginData}
		 */
		proto.tensorflow.SummaryMetadata.PluginData.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.SummaryMetadata.PluginData;
		  return proto.tensorflow.SummaryMetadata.PluginData.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.SummaryMetadata.PluginData} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.SummaryMetadata.PluginData}
		 */
		proto.tensorflow.SummaryMetadata.PluginData.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setPluginName(value);
		      break;
		    case 2:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.setContent(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.SummaryMetadata.PluginData.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.SummaryMetadata.PluginData.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.SummaryMetadata.PluginData} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.SummaryMetadata.PluginData.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getPluginName();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getContent_asU8();
		  if (f.length > 0) {
		    writer.writeBytes(
		      2,
		      f
		    );
		  }
		};


		/**
		 * optional string plugin_name = 1;
		 * @return {string}
		 */
		proto.tensorflow.SummaryMetadata.PluginData.prototype.getPluginName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.SummaryMetadata.PluginData} returns this
		 */
		proto.tensorflow.SummaryMetadata.PluginData.prototype.setPluginName = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional bytes content = 2;
		 * @return {!(string|Uint8Array)}
		 */
		proto.tensorflow.SummaryMetadata.PluginData.prototype.getContent = function() {
		  return /** @type {!(string|Uint8Array)} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * optional bytes content = 2;
		 * This is a type-conversion wrapper around `getContent()`
		 * @return {string}
		 */
		proto.tensorflow.SummaryMetadata.PluginData.prototype.getContent_asB64 = function() {
		  return /** @type {string} */ (jspb.Message.bytesAsB64(
		      this.getContent()));
		};


		/**
		 * optional bytes content = 2;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getContent()`
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.SummaryMetadata.PluginData.prototype.getContent_asU8 = function() {
		  return /** @type {!Uint8Array} */ (jspb.Message.bytesAsU8(
		      this.getContent()));
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @return {!proto.tensorflow.SummaryMetadata.PluginData} returns this
		 */
		proto.tensorflow.SummaryMetadata.PluginData.prototype.setContent = function(value) {
		  return jspb.Message.setProto3BytesField(this, 2, value);
		};


		/**
		 * optional PluginData plugin_data = 1;
		 * @return {?proto.tensorflow.SummaryMetadata.PluginData}
		 */
		proto.tensorflow.SummaryMetadata.prototype.getPluginData = function() {
		  return /** @type{?proto.tensorflow.SummaryMetadata.PluginData} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.SummaryMetadata.PluginData, 1));
		};


		/**
		 * @param {?proto.tensorflow.SummaryMetadata.PluginData|undefined} value
		 * @return {!proto.tensorflow.SummaryMetadata} returns this
		*/
		proto.tensorflow.SummaryMetadata.prototype.setPluginData = function(value) {
		  return jspb.Message.setWrapperField(this, 1, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.SummaryMetadata} returns this
		 */
		proto.tensorflow.SummaryMetadata.prototype.clearPluginData = function() {
		  return this.setPluginData(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.SummaryMetadata.prototype.hasPluginData = function() {
		  return jspb.Message.getField(this, 1) != null;
		};


		/**
		 * optional string display_name = 2;
		 * @return {string}
		 */
		proto.tensorflow.SummaryMetadata.prototype.getDisplayName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 2, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.SummaryMetadata} returns this
		 */
		proto.tensorflow.SummaryMetadata.prototype.setDisplayName = function(value) {
		  return jspb.Message.setProto3StringField(this, 2, value);
		};


		/**
		 * optional string summary_description = 3;
		 * @return {string}
		 */
		proto.tensorflow.SummaryMetadata.prototype.getSummaryDescription = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 3, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.SummaryMetadata} returns this
		 */
		proto.tensorflow.SummaryMetadata.prototype.setSummaryDescription = function(value) {
		  return jspb.Message.setProto3StringField(this, 3, value);
		};


		/**
		 * optional DataClass data_class = 4;
		 * @return {!proto.tensorflow.DataClass}
		 */
		proto.tensorflow.SummaryMetadata.prototype.getDataClass = function() {
		  return /** @type {!proto.tensorflow.DataClass} */ (jspb.Message.getFieldWithDefault(this, 4, 0));
		};


		/**
		 * @param {!proto.tensorflow.DataClass} value
		 * @return {!proto.tensorflow.SummaryMetadata} returns this
		 */
		proto.tensorflow.SummaryMetadata.prototype.setDataClass = function(value) {
		  return jspb.Message.setProto3EnumField(this, 4, value);
		};



		/**
		 * List of repeated fields within this message type.
		 * @private {!Array<number>}
		 * @const
		 */
		proto.tensorflow.Summary.repeatedFields_ = [1];



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.Summary.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.Summary.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.Summary} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Summary.toObject = function(includeInstance, msg) {
		  var obj = {
		    valueList: jspb.Message.toObjectList(msg.getValueList(),
		    proto.tensorflow.Summary.Value.toObject, includeInstance)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.Summary}
		 */
		proto.tensorflow.Summary.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.Summary;
		  return proto.tensorflow.Summary.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.Summary} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.Summary}
		 */
		proto.tensorflow.Summary.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = new proto.tensorflow.Summary.Value;
		      reader.readMessage(value,proto.tensorflow.Summary.Value.deserializeBinaryFromReader);
		      msg.addValue(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Summary.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.Summary.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.Summary} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Summary.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getValueList();
		  if (f.length > 0) {
		    writer.writeRepeatedMessage(
		      1,
		      f,
		      proto.tensorflow.Summary.Value.serializeBinaryToWriter
		    );
		  }
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.Summary.Image.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.Summary.Image.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.Summary.Image} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Summary.Image.toObject = function(includeInstance, msg) {
		  var obj = {
		    height: jspb.Message.getFieldWithDefault(msg, 1, 0),
		    width: jspb.Message.getFieldWithDefault(msg, 2, 0),
		    colorspace: jspb.Message.getFieldWithDefault(msg, 3, 0),
		    encodedImageString: msg.getEncodedImageString_asB64()
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.Summary.Image}
		 */
		proto.tensorflow.Summary.Image.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.Summary.Image;
		  return proto.tensorflow.Summary.Image.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.Summary.Image} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.Summary.Image}
		 */
		proto.tensorflow.Summary.Image.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setHeight(value);
		      break;
		    case 2:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setWidth(value);
		      break;
		    case 3:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setColorspace(value);
		      break;
		    case 4:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.setEncodedImageString(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Summary.Image.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.Summary.Image.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.Summary.Image} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Summary.Image.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getHeight();
		  if (f !== 0) {
		    writer.writeInt32(
		      1,
		      f
		    );
		  }
		  f = message.getWidth();
		  if (f !== 0) {
		    writer.writeInt32(
		      2,
		      f
		    );
		  }
		  f = message.getColorspace();
		  if (f !== 0) {
		    writer.writeInt32(
		      3,
		      f
		    );
		  }
		  f = message.getEncodedImageString_asU8();
		  if (f.length > 0) {
		    writer.writeBytes(
		      4,
		      f
		    );
		  }
		};


		/**
		 * optional int32 height = 1;
		 * @return {number}
		 */
		proto.tensorflow.Summary.Image.prototype.getHeight = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 1, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.Summary.Image} returns this
		 */
		proto.tensorflow.Summary.Image.prototype.setHeight = function(value) {
		  return jspb.Message.setProto3IntField(this, 1, value);
		};


		/**
		 * optional int32 width = 2;
		 * @return {number}
		 */
		proto.tensorflow.Summary.Image.prototype.getWidth = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 2, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.Summary.Image} returns this
		 */
		proto.tensorflow.Summary.Image.prototype.setWidth = function(value) {
		  return jspb.Message.setProto3IntField(this, 2, value);
		};


		/**
		 * optional int32 colorspace = 3;
		 * @return {number}
		 */
		proto.tensorflow.Summary.Image.prototype.getColorspace = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 3, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.Summary.Image} returns this
		 */
		proto.tensorflow.Summary.Image.prototype.setColorspace = function(value) {
		  return jspb.Message.setProto3IntField(this, 3, value);
		};


		/**
		 * optional bytes encoded_image_string = 4;
		 * @return {!(string|Uint8Array)}
		 */
		proto.tensorflow.Summary.Image.prototype.getEncodedImageString = function() {
		  return /** @type {!(string|Uint8Array)} */ (jspb.Message.getFieldWithDefault(this, 4, ""));
		};


		/**
		 * optional bytes encoded_image_string = 4;
		 * This is a type-conversion wrapper around `getEncodedImageString()`
		 * @return {string}
		 */
		proto.tensorflow.Summary.Image.prototype.getEncodedImageString_asB64 = function() {
		  return /** @type {string} */ (jspb.Message.bytesAsB64(
		      this.getEncodedImageString()));
		};


		/**
		 * optional bytes encoded_image_string = 4;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getEncodedImageString()`
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Summary.Image.prototype.getEncodedImageString_asU8 = function() {
		  return /** @type {!Uint8Array} */ (jspb.Message.bytesAsU8(
		      this.getEncodedImageString()));
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @return {!proto.tensorflow.Summary.Image} returns this
		 */
		proto.tensorflow.Summary.Image.prototype.setEncodedImageString = function(value) {
		  return jspb.Message.setProto3BytesField(this, 4, value);
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.Summary.Audio.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.Summary.Audio.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.Summary.Audio} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Summary.Audio.toObject = function(includeInstance, msg) {
		  var obj = {
		    sampleRate: jspb.Message.getFloatingPointFieldWithDefault(msg, 1, 0.0),
		    numChannels: jspb.Message.getFieldWithDefault(msg, 2, 0),
		    lengthFrames: jspb.Message.getFieldWithDefault(msg, 3, 0),
		    encodedAudioString: msg.getEncodedAudioString_asB64(),
		    contentType: jspb.Message.getFieldWithDefault(msg, 5, "")
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.Summary.Audio}
		 */
		proto.tensorflow.Summary.Audio.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.Summary.Audio;
		  return proto.tensorflow.Summary.Audio.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.Summary.Audio} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.Summary.Audio}
		 */
		proto.tensorflow.Summary.Audio.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {number} */ (reader.readFloat());
		      msg.setSampleRate(value);
		      break;
		    case 2:
		      var value = /** @type {number} */ (reader.readInt64());
		      msg.setNumChannels(value);
		      break;
		    case 3:
		      var value = /** @type {number} */ (reader.readInt64());
		      msg.setLengthFrames(value);
		      break;
		    case 4:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.setEncodedAudioString(value);
		      break;
		    case 5:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setContentType(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Summary.Audio.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.Summary.Audio.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.Summary.Audio} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Summary.Audio.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getSampleRate();
		  if (f !== 0.0) {
		    writer.writeFloat(
		      1,
		      f
		    );
		  }
		  f = message.getNumChannels();
		  if (f !== 0) {
		    writer.writeInt64(
		      2,
		      f
		    );
		  }
		  f = message.getLengthFrames();
		  if (f !== 0) {
		    writer.writeInt64(
		      3,
		      f
		    );
		  }
		  f = message.getEncodedAudioString_asU8();
		  if (f.length > 0) {
		    writer.writeBytes(
		      4,
		      f
		    );
		  }
		  f = message.getContentType();
		  if (f.length > 0) {
		    writer.writeString(
		      5,
		      f
		    );
		  }
		};


		/**
		 * optional float sample_rate = 1;
		 * @return {number}
		 */
		proto.tensorflow.Summary.Audio.prototype.getSampleRate = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 1, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.Summary.Audio} returns this
		 */
		proto.tensorflow.Summary.Audio.prototype.setSampleRate = function(value) {
		  return jspb.Message.setProto3FloatField(this, 1, value);
		};


		/**
		 * optional int64 num_channels = 2;
		 * @return {number}
		 */
		proto.tensorflow.Summary.Audio.prototype.getNumChannels = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 2, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.Summary.Audio} returns this
		 */
		proto.tensorflow.Summary.Audio.prototype.setNumChannels = function(value) {
		  return jspb.Message.setProto3IntField(this, 2, value);
		};


		/**
		 * optional int64 length_frames = 3;
		 * @return {number}
		 */
		proto.tensorflow.Summary.Audio.prototype.getLengthFrames = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 3, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.Summary.Audio} returns this
		 */
		proto.tensorflow.Summary.Audio.prototype.setLengthFrames = function(value) {
		  return jspb.Message.setProto3IntField(this, 3, value);
		};


		/**
		 * optional bytes encoded_audio_string = 4;
		 * @return {!(string|Uint8Array)}
		 */
		proto.tensorflow.Summary.Audio.prototype.getEncodedAudioString = function() {
		  return /** @type {!(string|Uint8Array)} */ (jspb.Message.getFieldWithDefault(this, 4, ""));
		};


		/**
		 * optional bytes encoded_audio_string = 4;
		 * This is a type-conversion wrapper around `getEncodedAudioString()`
		 * @return {string}
		 */
		proto.tensorflow.Summary.Audio.prototype.getEncodedAudioString_asB64 = function() {
		  return /** @type {string} */ (jspb.Message.bytesAsB64(
		      this.getEncodedAudioString()));
		};


		/**
		 * optional bytes encoded_audio_string = 4;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getEncodedAudioString()`
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Summary.Audio.prototype.getEncodedAudioString_asU8 = function() {
		  return /** @type {!Uint8Array} */ (jspb.Message.bytesAsU8(
		      this.getEncodedAudioString()));
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @return {!proto.tensorflow.Summary.Audio} returns this
		 */
		proto.tensorflow.Summary.Audio.prototype.setEncodedAudioString = function(value) {
		  return jspb.Message.setProto3BytesField(this, 4, value);
		};


		/**
		 * optional string content_type = 5;
		 * @return {string}
		 */
		proto.tensorflow.Summary.Audio.prototype.getContentType = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 5, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.Summary.Audio} returns this
		 */
		proto.tensorflow.Summary.Audio.prototype.setContentType = function(value) {
		  return jspb.Message.setProto3StringField(this, 5, value);
		};



		/**
		 * Oneof group definitions for this message. Each group defines the field
		 * numbers belonging to that group. When of these fields' value is set, all
		 * other fields in the group are cleared. During deserialization, if multiple
		 * fields are encountered for a group, only the last value seen will be kept.
		 * @private {!Array<!Array<number>>}
		 * @const
		 */
		proto.tensorflow.Summary.Value.oneofGroups_ = [[2,3,4,5,6,8]];

		/**
		 * @enum {number}
		 */
		proto.tensorflow.Summary.Value.ValueCase = {
		  VALUE_NOT_SET: 0,
		  SIMPLE_VALUE: 2,
		  OBSOLETE_OLD_STYLE_HISTOGRAM: 3,
		  IMAGE: 4,
		  HISTO: 5,
		  AUDIO: 6,
		  TENSOR: 8
		};

		/**
		 * @return {proto.tensorflow.Summary.Value.ValueCase}
		 */
		proto.tensorflow.Summary.Value.prototype.getValueCase = function() {
		  return /** @type {proto.tensorflow.Summary.Value.ValueCase} */(jspb.Message.computeOneofCase(this, proto.tensorflow.Summary.Value.oneofGroups_[0]));
		};



		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.Summary.Value.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.Summary.Value.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.Summary.Value} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Summary.Value.toObject = function(includeInstance, msg) {
		  var f, obj = {
		    nodeName: jspb.Message.getFieldWithDefault(msg, 7, ""),
		    tag: jspb.Message.getFieldWithDefault(msg, 1, ""),
		    metadata: (f = msg.getMetadata()) && proto.tensorflow.SummaryMetadata.toObject(includeInstance, f),
		    simpleValue: jspb.Message.getFloatingPointFieldWithDefault(msg, 2, 0.0),
		    obsoleteOldStyleHistogram: msg.getObsoleteOldStyleHistogram_asB64(),
		    image: (f = msg.getImage()) && proto.tensorflow.Summary.Image.toObject(includeInstance, f),
		    histo: (f = msg.getHisto()) && proto.tensorflow.HistogramProto.toObject(includeInstance, f),
		    audio: (f = msg.getAudio()) && proto.tensorflow.Summary.Audio.toObject(includeInstance, f),
		    tensor: (f = msg.getTensor()) && proto.tensorflow.Tensor.toObject(includeInstance, f)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.Summary.Value}
		 */
		proto.tensorflow.Summary.Value.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.Summary.Value;
		  return proto.tensorflow.Summary.Value.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.Summary.Value} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.Summary.Value}
		 */
		proto.tensorflow.Summary.Value.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 7:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setNodeName(value);
		      break;
		    case 1:
		      var value = /** @type {string} */ (reader.readString());
		      msg.setTag(value);
		      break;
		    case 9:
		      var value = new proto.tensorflow.SummaryMetadata;
		      reader.readMessage(value,proto.tensorflow.SummaryMetadata.deserializeBinaryFromReader);
		      msg.setMetadata(value);
		      break;
		    case 2:
		      var value = /** @type {number} */ (reader.readFloat());
		      msg.setSimpleValue(value);
		      break;
		    case 3:
		      var value = /** @type {!Uint8Array} */ (reader.readBytes());
		      msg.setObsoleteOldStyleHistogram(value);
		      break;
		    case 4:
		      var value = new proto.tensorflow.Summary.Image;
		      reader.readMessage(value,proto.tensorflow.Summary.Image.deserializeBinaryFromReader);
		      msg.setImage(value);
		      break;
		    case 5:
		      var value = new proto.tensorflow.HistogramProto;
		      reader.readMessage(value,proto.tensorflow.HistogramProto.deserializeBinaryFromReader);
		      msg.setHisto(value);
		      break;
		    case 6:
		      var value = new proto.tensorflow.Summary.Audio;
		      reader.readMessage(value,proto.tensorflow.Summary.Audio.deserializeBinaryFromReader);
		      msg.setAudio(value);
		      break;
		    case 8:
		      var value = new proto.tensorflow.Tensor;
		      reader.readMessage(value,proto.tensorflow.Tensor.deserializeBinaryFromReader);
		      msg.setTensor(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Summary.Value.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.Summary.Value.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.Summary.Value} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.Summary.Value.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getNodeName();
		  if (f.length > 0) {
		    writer.writeString(
		      7,
		      f
		    );
		  }
		  f = message.getTag();
		  if (f.length > 0) {
		    writer.writeString(
		      1,
		      f
		    );
		  }
		  f = message.getMetadata();
		  if (f != null) {
		    writer.writeMessage(
		      9,
		      f,
		      proto.tensorflow.SummaryMetadata.serializeBinaryToWriter
		    );
		  }
		  f = /** @type {number} */ (jspb.Message.getField(message, 2));
		  if (f != null) {
		    writer.writeFloat(
		      2,
		      f
		    );
		  }
		  f = /** @type {!(string|Uint8Array)} */ (jspb.Message.getField(message, 3));
		  if (f != null) {
		    writer.writeBytes(
		      3,
		      f
		    );
		  }
		  f = message.getImage();
		  if (f != null) {
		    writer.writeMessage(
		      4,
		      f,
		      proto.tensorflow.Summary.Image.serializeBinaryToWriter
		    );
		  }
		  f = message.getHisto();
		  if (f != null) {
		    writer.writeMessage(
		      5,
		      f,
		      proto.tensorflow.HistogramProto.serializeBinaryToWriter
		    );
		  }
		  f = message.getAudio();
		  if (f != null) {
		    writer.writeMessage(
		      6,
		      f,
		      proto.tensorflow.Summary.Audio.serializeBinaryToWriter
		    );
		  }
		  f = message.getTensor();
		  if (f != null) {
		    writer.writeMessage(
		      8,
		      f,
		      proto.tensorflow.Tensor.serializeBinaryToWriter
		    );
		  }
		};


		/**
		 * optional string node_name = 7;
		 * @return {string}
		 */
		proto.tensorflow.Summary.Value.prototype.getNodeName = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 7, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.setNodeName = function(value) {
		  return jspb.Message.setProto3StringField(this, 7, value);
		};


		/**
		 * optional string tag = 1;
		 * @return {string}
		 */
		proto.tensorflow.Summary.Value.prototype.getTag = function() {
		  return /** @type {string} */ (jspb.Message.getFieldWithDefault(this, 1, ""));
		};


		/**
		 * @param {string} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.setTag = function(value) {
		  return jspb.Message.setProto3StringField(this, 1, value);
		};


		/**
		 * optional SummaryMetadata metadata = 9;
		 * @return {?proto.tensorflow.SummaryMetadata}
		 */
		proto.tensorflow.Summary.Value.prototype.getMetadata = function() {
		  return /** @type{?proto.tensorflow.SummaryMetadata} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.SummaryMetadata, 9));
		};


		/**
		 * @param {?proto.tensorflow.SummaryMetadata|undefined} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		*/
		proto.tensorflow.Summary.Value.prototype.setMetadata = function(value) {
		  return jspb.Message.setWrapperField(this, 9, value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.clearMetadata = function() {
		  return this.setMetadata(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.Summary.Value.prototype.hasMetadata = function() {
		  return jspb.Message.getField(this, 9) != null;
		};


		/**
		 * optional float simple_value = 2;
		 * @return {number}
		 */
		proto.tensorflow.Summary.Value.prototype.getSimpleValue = function() {
		  return /** @type {number} */ (jspb.Message.getFloatingPointFieldWithDefault(this, 2, 0.0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.setSimpleValue = function(value) {
		  return jspb.Message.setOneofField(this, 2, proto.tensorflow.Summary.Value.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.clearSimpleValue = function() {
		  return jspb.Message.setOneofField(this, 2, proto.tensorflow.Summary.Value.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.Summary.Value.prototype.hasSimpleValue = function() {
		  return jspb.Message.getField(this, 2) != null;
		};


		/**
		 * optional bytes obsolete_old_style_histogram = 3;
		 * @return {!(string|Uint8Array)}
		 */
		proto.tensorflow.Summary.Value.prototype.getObsoleteOldStyleHistogram = function() {
		  return /** @type {!(string|Uint8Array)} */ (jspb.Message.getFieldWithDefault(this, 3, ""));
		};


		/**
		 * optional bytes obsolete_old_style_histogram = 3;
		 * This is a type-conversion wrapper around `getObsoleteOldStyleHistogram()`
		 * @return {string}
		 */
		proto.tensorflow.Summary.Value.prototype.getObsoleteOldStyleHistogram_asB64 = function() {
		  return /** @type {string} */ (jspb.Message.bytesAsB64(
		      this.getObsoleteOldStyleHistogram()));
		};


		/**
		 * optional bytes obsolete_old_style_histogram = 3;
		 * Note that Uint8Array is not supported on all browsers.
		 * @see http://caniuse.com/Uint8Array
		 * This is a type-conversion wrapper around `getObsoleteOldStyleHistogram()`
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.Summary.Value.prototype.getObsoleteOldStyleHistogram_asU8 = function() {
		  return /** @type {!Uint8Array} */ (jspb.Message.bytesAsU8(
		      this.getObsoleteOldStyleHistogram()));
		};


		/**
		 * @param {!(string|Uint8Array)} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.setObsoleteOldStyleHistogram = function(value) {
		  return jspb.Message.setOneofField(this, 3, proto.tensorflow.Summary.Value.oneofGroups_[0], value);
		};


		/**
		 * Clears the field making it undefined.
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.clearObsoleteOldStyleHistogram = function() {
		  return jspb.Message.setOneofField(this, 3, proto.tensorflow.Summary.Value.oneofGroups_[0], undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.Summary.Value.prototype.hasObsoleteOldStyleHistogram = function() {
		  return jspb.Message.getField(this, 3) != null;
		};


		/**
		 * optional Image image = 4;
		 * @return {?proto.tensorflow.Summary.Image}
		 */
		proto.tensorflow.Summary.Value.prototype.getImage = function() {
		  return /** @type{?proto.tensorflow.Summary.Image} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.Summary.Image, 4));
		};


		/**
		 * @param {?proto.tensorflow.Summary.Image|undefined} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		*/
		proto.tensorflow.Summary.Value.prototype.setImage = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 4, proto.tensorflow.Summary.Value.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.clearImage = function() {
		  return this.setImage(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.Summary.Value.prototype.hasImage = function() {
		  return jspb.Message.getField(this, 4) != null;
		};


		/**
		 * optional HistogramProto histo = 5;
		 * @return {?proto.tensorflow.HistogramProto}
		 */
		proto.tensorflow.Summary.Value.prototype.getHisto = function() {
		  return /** @type{?proto.tensorflow.HistogramProto} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.HistogramProto, 5));
		};


		/**
		 * @param {?proto.tensorflow.HistogramProto|undefined} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		*/
		proto.tensorflow.Summary.Value.prototype.setHisto = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 5, proto.tensorflow.Summary.Value.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.clearHisto = function() {
		  return this.setHisto(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.Summary.Value.prototype.hasHisto = function() {
		  return jspb.Message.getField(this, 5) != null;
		};


		/**
		 * optional Audio audio = 6;
		 * @return {?proto.tensorflow.Summary.Audio}
		 */
		proto.tensorflow.Summary.Value.prototype.getAudio = function() {
		  return /** @type{?proto.tensorflow.Summary.Audio} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.Summary.Audio, 6));
		};


		/**
		 * @param {?proto.tensorflow.Summary.Audio|undefined} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		*/
		proto.tensorflow.Summary.Value.prototype.setAudio = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 6, proto.tensorflow.Summary.Value.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.clearAudio = function() {
		  return this.setAudio(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.Summary.Value.prototype.hasAudio = function() {
		  return jspb.Message.getField(this, 6) != null;
		};


		/**
		 * optional Tensor tensor = 8;
		 * @return {?proto.tensorflow.Tensor}
		 */
		proto.tensorflow.Summary.Value.prototype.getTensor = function() {
		  return /** @type{?proto.tensorflow.Tensor} */ (
		    jspb.Message.getWrapperField(this, proto.tensorflow.Tensor, 8));
		};


		/**
		 * @param {?proto.tensorflow.Tensor|undefined} value
		 * @return {!proto.tensorflow.Summary.Value} returns this
		*/
		proto.tensorflow.Summary.Value.prototype.setTensor = function(value) {
		  return jspb.Message.setOneofWrapperField(this, 8, proto.tensorflow.Summary.Value.oneofGroups_[0], value);
		};


		/**
		 * Clears the message field making it undefined.
		 * @return {!proto.tensorflow.Summary.Value} returns this
		 */
		proto.tensorflow.Summary.Value.prototype.clearTensor = function() {
		  return this.setTensor(undefined);
		};


		/**
		 * Returns whether this field is set.
		 * @return {boolean}
		 */
		proto.tensorflow.Summary.Value.prototype.hasTensor = function() {
		  return jspb.Message.getField(this, 8) != null;
		};


		/**
		 * repeated Value value = 1;
		 * @return {!Array<!proto.tensorflow.Summary.Value>}
		 */
		proto.tensorflow.Summary.prototype.getValueList = function() {
		  return /** @type{!Array<!proto.tensorflow.Summary.Value>} */ (
		    jspb.Message.getRepeatedWrapperField(this, proto.tensorflow.Summary.Value, 1));
		};


		/**
		 * @param {!Array<!proto.tensorflow.Summary.Value>} value
		 * @return {!proto.tensorflow.Summary} returns this
		*/
		proto.tensorflow.Summary.prototype.setValueList = function(value) {
		  return jspb.Message.setRepeatedWrapperField(this, 1, value);
		};


		/**
		 * @param {!proto.tensorflow.Summary.Value=} opt_value
		 * @param {number=} opt_index
		 * @return {!proto.tensorflow.Summary.Value}
		 */
		proto.tensorflow.Summary.prototype.addValue = function(opt_value, opt_index) {
		  return jspb.Message.addToRepeatedWrapperField(this, 1, opt_value, proto.tensorflow.Summary.Value, opt_index);
		};


		/**
		 * Clears the list making it empty but non-null.
		 * @return {!proto.tensorflow.Summary} returns this
		 */
		proto.tensorflow.Summary.prototype.clearValueList = function() {
		  return this.setValueList([]);
		};





		if (jspb.Message.GENERATE_TO_OBJECT) {
		/**
		 * Creates an object representation of this proto.
		 * Field names that are reserved in JavaScript and will be renamed to pb_name.
		 * Optional fields that are not set will be set to undefined.
		 * To access a reserved field use, foo.pb_<name>, eg, foo.pb_default.
		 * For the list of reserved names please see:
		 *     net/proto2/compiler/js/internal/generator.cc#kKeyword.
		 * @param {boolean=} opt_includeInstance Deprecated. whether to include the
		 *     JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @return {!Object}
		 */
		proto.tensorflow.HistogramPluginData.prototype.toObject = function(opt_includeInstance) {
		  return proto.tensorflow.HistogramPluginData.toObject(opt_includeInstance, this);
		};


		/**
		 * Static version of the {@see toObject} method.
		 * @param {boolean|undefined} includeInstance Deprecated. Whether to include
		 *     the JSPB instance for transitional soy proto support:
		 *     http://goto/soy-param-migration
		 * @param {!proto.tensorflow.HistogramPluginData} msg The msg instance to transform.
		 * @return {!Object}
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.HistogramPluginData.toObject = function(includeInstance, msg) {
		  var obj = {
		    version: jspb.Message.getFieldWithDefault(msg, 1, 0)
		  };

		  if (includeInstance) {
		    obj.$jspbMessageInstance = msg;
		  }
		  return obj;
		};
		}


		/**
		 * Deserializes binary data (in protobuf wire format).
		 * @param {jspb.ByteSource} bytes The bytes to deserialize.
		 * @return {!proto.tensorflow.HistogramPluginData}
		 */
		proto.tensorflow.HistogramPluginData.deserializeBinary = function(bytes) {
		  var reader = new jspb.BinaryReader(bytes);
		  var msg = new proto.tensorflow.HistogramPluginData;
		  return proto.tensorflow.HistogramPluginData.deserializeBinaryFromReader(msg, reader);
		};


		/**
		 * Deserializes binary data (in protobuf wire format) from the
		 * given reader into the given message object.
		 * @param {!proto.tensorflow.HistogramPluginData} msg The message object to deserialize into.
		 * @param {!jspb.BinaryReader} reader The BinaryReader to use.
		 * @return {!proto.tensorflow.HistogramPluginData}
		 */
		proto.tensorflow.HistogramPluginData.deserializeBinaryFromReader = function(msg, reader) {
		  while (reader.nextField()) {
		    if (reader.isEndGroup()) {
		      break;
		    }
		    var field = reader.getFieldNumber();
		    switch (field) {
		    case 1:
		      var value = /** @type {number} */ (reader.readInt32());
		      msg.setVersion(value);
		      break;
		    default:
		      reader.skipField();
		      break;
		    }
		  }
		  return msg;
		};


		/**
		 * Serializes the message to binary data (in protobuf wire format).
		 * @return {!Uint8Array}
		 */
		proto.tensorflow.HistogramPluginData.prototype.serializeBinary = function() {
		  var writer = new jspb.BinaryWriter();
		  proto.tensorflow.HistogramPluginData.serializeBinaryToWriter(this, writer);
		  return writer.getResultBuffer();
		};


		/**
		 * Serializes the given message to binary data (in protobuf wire
		 * format), writing to the given BinaryWriter.
		 * @param {!proto.tensorflow.HistogramPluginData} message
		 * @param {!jspb.BinaryWriter} writer
		 * @suppress {unusedLocalVariables} f is only used for nested messages
		 */
		proto.tensorflow.HistogramPluginData.serializeBinaryToWriter = function(message, writer) {
		  var f = undefined;
		  f = message.getVersion();
		  if (f !== 0) {
		    writer.writeInt32(
		      1,
		      f
		    );
		  }
		};


		/**
		 * optional int32 version = 1;
		 * @return {number}
		 */
		proto.tensorflow.HistogramPluginData.prototype.getVersion = function() {
		  return /** @type {number} */ (jspb.Message.getFieldWithDefault(this, 1, 0));
		};


		/**
		 * @param {number} value
		 * @return {!proto.tensorflow.HistogramPluginData} returns this
		 */
		proto.tensorflow.HistogramPluginData.prototype.setVersion = function(value) {
		  return jspb.Message.setProto3IntField(this, 1, value);
		};


		/**
		 * @enum {number}
		 */
		proto.tensorflow.DataType = {
		  DT_INVALID: 0,
		  DT_FLOAT: 1,
		  DT_DOUBLE: 2,
		  DT_INT32: 3,
		  DT_UINT8: 4,
		  DT_INT16: 5,
		  DT_INT8: 6,
		  DT_STRING: 7,
		  DT_COMPLEX64: 8,
		  DT_INT64: 9,
		  DT_BOOL: 10,
		  DT_QINT8: 11,
		  DT_QUINT8: 12,
		  DT_QINT32: 13,
		  DT_BFLOAT16: 14,
		  DT_FLOAT_REF: 101,
		  DT_DOUBLE_REF: 102,
		  DT_INT32_REF: 103,
		  DT_UINT8_REF: 104,
		  DT_INT16_REF: 105,
		  DT_INT8_REF: 106,
		  DT_STRING_REF: 107,
		  DT_COMPLEX64_REF: 108,
		  DT_INT64_REF: 109,
		  DT_BOOL_REF: 110,
		  DT_QINT8_REF: 111,
		  DT_QUINT8_REF: 112,
		  DT_QINT32_REF: 113,
		  DT_BFLOAT16_REF: 114
		};

		/**
		 * @enum {number}
		 */
		proto.tensorflow.DataClass = {
		  DATA_CLASS_UNKNOWN: 0,
		  DATA_CLASS_SCALAR: 1,
		  DATA_CLASS_TENSOR: 2,
		  DATA_CLASS_BLOB_SEQUENCE: 3
		};

		goog.object.extend(exports, proto.tensorflow); 
	} (api_pb));
	return api_pb;
}

var hasRequiredNodejs_kernel_backend;

function requireNodejs_kernel_backend () {
	if (hasRequiredNodejs_kernel_backend) return nodejs_kernel_backend;
	hasRequiredNodejs_kernel_backend = 1;
	/**
	 * @license
	 * Copyright 2018 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	var __extends = (nodejs_kernel_backend && nodejs_kernel_backend.__extends) || (function () {
	    var extendStatics = function (d, b) {
	        extendStatics = Object.setPrototypeOf ||
	            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
	            function (d, b) { for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p]; };
	        return extendStatics(d, b);
	    };
	    return function (d, b) {
	        if (typeof b !== "function" && b !== null)
	            throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
	        extendStatics(d, b);
	        function __() { this.constructor = d; }
	        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
	    };
	})();
	var __awaiter = (nodejs_kernel_backend && nodejs_kernel_backend.__awaiter) || function (thisArg, _arguments, P, generator) {
	    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	    return new (P || (P = Promise))(function (resolve, reject) {
	        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
	        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
	        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
	        step((generator = generator.apply(thisArg, _arguments || [])).next());
	    });
	};
	var __generator = (nodejs_kernel_backend && nodejs_kernel_backend.__generator) || function (thisArg, body) {
	    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g;
	    return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
	    function verb(n) { return function (v) { return step([n, v]); }; }
	    function step(op) {
	        if (f) throw new TypeError("Generator is already executing.");
	        while (g && (g = 0, op[0] && (_ = 0)), _) try {
	            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
	            if (y = 0, t) op = [op[0] & 2, t.value];
	            switch (op[0]) {
	                case 0: case 1: t = op; break;
	                case 4: _.label++; return { value: op[1], done: false };
	                case 5: _.label++; y = op[1]; op = [0]; continue;
	                case 7: op = _.ops.pop(); _.trys.pop(); continue;
	                default:
	                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
	                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
	                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
	                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
	                    if (t[2]) _.ops.pop();
	                    _.trys.pop(); continue;
	            }
	            op = body.call(thisArg, _);
	        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
	        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
	    }
	};
	Object.defineProperty(nodejs_kernel_backend, "__esModule", { value: true });
	nodejs_kernel_backend.ensureTensorflowBackend = nodejs_kernel_backend.createOpAttr = nodejs_kernel_backend.createTensorsTypeOpAttr = nodejs_kernel_backend.getTFDType = nodejs_kernel_backend.nodeBackend = nodejs_kernel_backend.NodeJSKernelBackend = void 0;
	var tf = require$$1;
	var tfjs_1 = require$$1;
	var util_1 = require$$0;
	var int64_tensors_1 = requireInt64_tensors();
	// tslint:disable-next-line:no-require-imports
	var messages = requireApi_pb();
	var NodeJSKernelBackend = /** @class */ (function (_super) {
	    __extends(NodeJSKernelBackend, _super);
	    function NodeJSKernelBackend(binding, packageName) {
	        var _this = _super.call(this) || this;
	        _this.binding = binding;
	        _this.isGPUPackage = packageName === '@tensorflow/tfjs-node-gpu';
	        _this.isUsingGpuDevice = _this.binding.isUsingGpuDevice();
	        _this.tensorMap = new tf.DataStorage(_this, tf.engine());
	        return _this;
	    }
	    NodeJSKernelBackend.prototype.getDTypeInteger = function (dtype) {
	        switch (dtype) {
	            case 'float32':
	                return this.binding.TF_FLOAT;
	            case 'int32':
	                return this.binding.TF_INT32;
	            case 'bool':
	                return this.binding.TF_BOOL;
	            case 'complex64':
	                return this.binding.TF_COMPLEX64;
	            case 'string':
	                return this.binding.TF_STRING;
	            default:
	                throw new Error("Unsupported DType: ".concat(dtype));
	        }
	    };
	    NodeJSKernelBackend.prototype.typeAttributeFromTensor = function (value) {
	        return this.getDTypeInteger(value.dtype);
	    };
	    // Creates a new Tensor and maps the dataId to the passed in ID.
	    NodeJSKernelBackend.prototype.createOutputTensor = function (metadata) {
	        var newId = {};
	        this.tensorMap.set(newId, {
	            shape: metadata.shape,
	            dtype: metadata.dtype,
	            id: metadata.id,
	            values: null,
	            refCount: 1
	        });
	        var dtype;
	        switch (metadata.dtype) {
	            case this.binding.TF_FLOAT:
	                dtype = 'float32';
	                break;
	            case this.binding.TF_INT32:
	                dtype = 'int32';
	                break;
	            case this.binding.TF_INT64:
	                console.warn('INT64 output tensor will be stored as BigInt64Array.');
	                // INT64 is not supported in TFJS yet, cast it to int32.
	                dtype = 'int32';
	                break;
	            case this.binding.TF_BOOL:
	                dtype = 'bool';
	                break;
	            case this.binding.TF_COMPLEX64:
	                dtype = 'complex64';
	                break;
	            case this.binding.TF_STRING:
	                dtype = 'string';
	                break;
	            case this.binding.TF_RESOURCE:
	                // NOTE(cais): We currently represent resource-type Tensors
	                // as string of ubytes.
	                dtype = 'string';
	                break;
	            case this.binding.TF_UINT8:
	                // TensorFlow uses UINT8 as dtype for image tensor. UINT8 is not
	                // supported in TFJS yet, cast it to int32.
	                dtype = 'int32';
	                break;
	            default:
	                throw new Error("Unknown dtype enum ".concat(metadata.dtype));
	        }
	        // TODO(yassogba) Enable this once all the kernels are removed from backend.
	        // We can then change the return type from Tensor to TensorInfo.
	        // return {dataId: newId, shape: metadata.shape, dtype};
	        var tensorInfo = { dataId: newId, shape: metadata.shape, dtype: dtype };
	        return tf.engine().makeTensorFromTensorInfo(tensorInfo);
	    };
	    // Prepares Tensor instances for Op execution.
	    NodeJSKernelBackend.prototype.getInputTensorIds = function (tensors) {
	        var ids = [];
	        for (var i = 0; i < tensors.length; i++) {
	            if (tensors[i] instanceof int64_tensors_1.Int64Scalar) {
	                // Then `tensors[i]` is a Int64Scalar, which we currently represent
	                // using an `Int32Array`.
	                var value = tensors[i].valueArray;
	                var id = this.binding.createTensor([], this.binding.TF_INT64, value);
	                ids.push(id);
	            }
	            else {
	                var info = this.tensorMap.get(tensors[i].dataId);
	                // TODO - what about ID in this case? Handle in write()??
	                if (info.values != null) {
	                    // Values were delayed to write into the TensorHandle. Do that before
	                    // Op execution and clear stored values.
	                    info.id =
	                        this.binding.createTensor(info.shape, info.dtype, info.values);
	                    info.values = null;
	                }
	                ids.push(info.id);
	            }
	        }
	        return ids;
	    };
	    NodeJSKernelBackend.prototype.createReductionOpAttrs = function (tensor, keepDims) {
	        if (keepDims === void 0) { keepDims = false; }
	        return [
	            { name: 'keep_dims', type: this.binding.TF_ATTR_BOOL, value: keepDims },
	            createTensorsTypeOpAttr('T', tensor.dtype),
	            createTensorsTypeOpAttr('Tidx', 'int32')
	        ];
	    };
	    NodeJSKernelBackend.prototype.floatPrecision = function () {
	        return 32;
	    };
	    NodeJSKernelBackend.prototype.epsilon = function () {
	        return _super.prototype.epsilon.call(this);
	    };
	    /**
	     * Executes an op that has a single input and output.
	     *
	     * Helper function to wrap executeSingleOutput in a particular case.
	     * @param name The name of the Op to execute.
	     * @param input The input Tensor for the Op.
	     */
	    NodeJSKernelBackend.prototype.executeSingleInput = function (name, input) {
	        var opAttrs = [createTensorsTypeOpAttr('T', input.dtype)];
	        return this.executeSingleOutput(name, opAttrs, [input]);
	    };
	    /**
	     * Executes a TensorFlow Eager Op that provides one output Tensor.
	     * @param name The name of the Op to execute.
	     * @param opAttrs The list of Op attributes required to execute.
	     * @param inputs The list of input Tensors for the Op.
	     * @return A resulting Tensor from Op execution.
	     */
	    NodeJSKernelBackend.prototype.executeSingleOutput = function (name, opAttrs, inputs) {
	        var outputMetadata = this.binding.executeOp(name, opAttrs, this.getInputTensorIds(inputs), 1);
	        return this.createOutputTensor(outputMetadata[0]);
	    };
	    /**
	     * Executes a TensorFlow Eager Op that provides multiple output Tensors.
	     * @param name The name of the Op to execute.
	     * @param opAttrs The list of Op attributes required to execute.
	     * @param inputs The list of input Tensors for the Op.
	     * @param numOutputs The number of output Tensors for Op execution.
	     * @return A resulting Tensor array from Op execution.
	     */
	    NodeJSKernelBackend.prototype.executeMultipleOutputs = function (name, opAttrs, inputs, numOutputs) {
	        var _this = this;
	        var outputMetadata = this.binding.executeOp(name, opAttrs, this.getInputTensorIds(inputs), numOutputs);
	        return outputMetadata.map(function (m) { return _this.createOutputTensor(m); });
	    };
	    NodeJSKernelBackend.prototype.numDataIds = function () {
	        return this.tensorMap.numDataIds();
	    };
	    NodeJSKernelBackend.prototype.dispose = function () { };
	    NodeJSKernelBackend.prototype.read = function (dataId) {
	        return __awaiter(this, void 0, void 0, function () {
	            return __generator(this, function (_a) {
	                return [2 /*return*/, this.readSync(dataId)];
	            });
	        });
	    };
	    NodeJSKernelBackend.prototype.readSync = function (dataId) {
	        if (!this.tensorMap.has(dataId)) {
	            throw new Error("Tensor ".concat(dataId, " was not registered!"));
	        }
	        var info = this.tensorMap.get(dataId);
	        if (info.values != null) {
	            return info.values;
	        }
	        else {
	            return this.binding.tensorDataSync(info.id);
	        }
	    };
	    /**
	     * Dispose the memory if the dataId has 0 refCount. Return true if the memory
	     * is released, false otherwise.
	     * @param dataId
	     * @oaram force Optional, remove the data regardless of refCount
	     */
	    NodeJSKernelBackend.prototype.disposeData = function (dataId, force) {
	        if (force === void 0) { force = false; }
	        // No-op if already disposed.
	        if (this.tensorMap.has(dataId)) {
	            var id = this.tensorMap.get(dataId).id;
	            this.tensorMap.get(dataId).refCount--;
	            if (!force && this.tensorMap.get(dataId).refCount > 0) {
	                return false;
	            }
	            if (id != null && id >= 0) {
	                this.binding.deleteTensor(id);
	            }
	            this.tensorMap.delete(dataId);
	        }
	        return true;
	    };
	    /** Return refCount of a `TensorData`. */
	    NodeJSKernelBackend.prototype.refCount = function (dataId) {
	        if (this.tensorMap.has(dataId)) {
	            var tensorData = this.tensorMap.get(dataId);
	            return tensorData.refCount;
	        }
	        return 0;
	    };
	    NodeJSKernelBackend.prototype.incRef = function (dataId) {
	        this.tensorMap.get(dataId).refCount++;
	    };
	    NodeJSKernelBackend.prototype.move = function (dataId, values, shape, dtype, refCount) {
	        this.tensorMap.set(dataId, { shape: shape, dtype: getTFDType(dtype), values: values, id: -1, refCount: refCount });
	    };
	    NodeJSKernelBackend.prototype.write = function (values, shape, dtype) {
	        var dataId = {};
	        this.move(dataId, values, shape, dtype, 1);
	        return dataId;
	    };
	    NodeJSKernelBackend.prototype.applyActivation = function (input, activation, preluActivationWeights, leakyreluAlpha) {
	        var result = input;
	        if (activation != null) {
	            if (activation === 'linear') ;
	            else if (activation === 'relu') {
	                result = tf.relu(result);
	            }
	            else if (activation === 'prelu') {
	                result = tf.prelu(result, preluActivationWeights);
	            }
	            else if (activation === 'leakyrelu') {
	                result = tf.leakyRelu(result, leakyreluAlpha);
	            }
	            else if (activation === 'elu') {
	                result = tf.elu(result);
	            }
	            else if (activation === 'relu6') {
	                result = tf.relu6(result);
	            }
	            else if (activation === 'sigmoid') {
	                result = tf.sigmoid(result);
	            }
	            else {
	                throw new Error("Activation: ".concat(activation, " has not been implemented for the Node.js backend"));
	            }
	        }
	        return result;
	    };
	    NodeJSKernelBackend.prototype.divide = function (a, b) {
	        var opAttrs = [createTensorsTypeOpAttr('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return this.executeSingleOutput('Div', opAttrs, [a, b]);
	    };
	    NodeJSKernelBackend.prototype.divNoNan = function (a, b) {
	        var opAttrs = [createTensorsTypeOpAttr('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return this.executeSingleOutput('DivNoNan', opAttrs, [a, b]);
	    };
	    NodeJSKernelBackend.prototype.where = function (condition) {
	        return this.executeSingleOutput('Where', [], [condition]);
	    };
	    NodeJSKernelBackend.prototype.topKValues = function (x, k) {
	        throw new Error('Method not implemented.');
	    };
	    NodeJSKernelBackend.prototype.topKIndices = function (x, k) {
	        throw new Error('Method not implemented.');
	    };
	    NodeJSKernelBackend.prototype.int = function (x) {
	        throw new Error('Method not implemented.');
	    };
	    NodeJSKernelBackend.prototype.decodeJpeg = function (contents, channels, ratio, fancyUpscaling, tryRecoverTruncated, acceptableFraction, dctMethod) {
	        var opAttrs = [
	            { name: 'channels', type: this.binding.TF_ATTR_INT, value: channels },
	            { name: 'ratio', type: this.binding.TF_ATTR_INT, value: ratio }, {
	                name: 'fancy_upscaling',
	                type: this.binding.TF_ATTR_BOOL,
	                value: fancyUpscaling
	            },
	            {
	                name: 'try_recover_truncated',
	                type: this.binding.TF_ATTR_BOOL,
	                value: tryRecoverTruncated
	            },
	            {
	                name: 'acceptable_fraction',
	                type: this.binding.TF_ATTR_FLOAT,
	                value: acceptableFraction
	            },
	            { name: 'dct_method', type: this.binding.TF_ATTR_STRING, value: dctMethod }
	        ];
	        var inputArgs = [(0, tfjs_1.scalar)(contents, 'string')];
	        return this.executeSingleOutput('DecodeJpeg', opAttrs, inputArgs);
	    };
	    NodeJSKernelBackend.prototype.decodePng = function (contents, channels) {
	        var opAttrs = [{ name: 'channels', type: this.binding.TF_ATTR_INT, value: channels }];
	        var inputArgs = [(0, tfjs_1.scalar)(contents, 'string')];
	        return this.executeSingleOutput('DecodePng', opAttrs, inputArgs);
	    };
	    NodeJSKernelBackend.prototype.decodeBmp = function (contents, channels) {
	        var opAttrs = [{ name: 'channels', type: this.binding.TF_ATTR_INT, value: channels }];
	        var inputArgs = [(0, tfjs_1.scalar)(contents, 'string')];
	        return this.executeSingleOutput('DecodeBmp', opAttrs, inputArgs);
	    };
	    NodeJSKernelBackend.prototype.decodeGif = function (contents) {
	        var inputArgs = [(0, tfjs_1.scalar)(contents, 'string')];
	        return this.executeSingleOutput('DecodeGif', [], inputArgs);
	    };
	    NodeJSKernelBackend.prototype.executeEncodeImageOp = function (name, opAttrs, imageData, imageShape) {
	        var inputTensorId = this.binding.createTensor(imageShape, this.binding.TF_UINT8, imageData);
	        var outputMetadata = this.binding.executeOp(name, opAttrs, [inputTensorId], 1);
	        this.binding.deleteTensor(inputTensorId);
	        var outputTensorInfo = outputMetadata[0];
	        // prevent the tensor data from being converted to a UTF8 string, since
	        // the encoded data is not valid UTF8
	        outputTensorInfo.dtype = this.binding.TF_UINT8;
	        return this.createOutputTensor(outputTensorInfo);
	    };
	    NodeJSKernelBackend.prototype.encodeJpeg = function (imageData, imageShape, format, quality, progressive, optimizeSize, chromaDownsampling, densityUnit, xDensity, yDensity, xmpMetadata) {
	        var opAttrs = [
	            { name: 'format', type: this.binding.TF_ATTR_STRING, value: format },
	            { name: 'quality', type: this.binding.TF_ATTR_INT, value: quality }, {
	                name: 'progressive',
	                type: this.binding.TF_ATTR_BOOL,
	                value: progressive
	            },
	            {
	                name: 'optimize_size',
	                type: this.binding.TF_ATTR_BOOL,
	                value: optimizeSize
	            },
	            {
	                name: 'chroma_downsampling',
	                type: this.binding.TF_ATTR_BOOL,
	                value: chromaDownsampling
	            },
	            {
	                name: 'density_unit',
	                type: this.binding.TF_ATTR_STRING,
	                value: densityUnit
	            },
	            { name: 'x_density', type: this.binding.TF_ATTR_INT, value: xDensity },
	            { name: 'y_density', type: this.binding.TF_ATTR_INT, value: yDensity }, {
	                name: 'xmp_metadata',
	                type: this.binding.TF_ATTR_STRING,
	                value: xmpMetadata
	            }
	        ];
	        return this.executeEncodeImageOp('EncodeJpeg', opAttrs, imageData, imageShape);
	    };
	    NodeJSKernelBackend.prototype.encodePng = function (imageData, imageShape, compression) {
	        var opAttrs = [
	            { name: 'compression', type: this.binding.TF_ATTR_INT, value: compression }
	        ];
	        return this.executeEncodeImageOp('EncodePng', opAttrs, imageData, imageShape);
	    };
	    NodeJSKernelBackend.prototype.deleteSavedModel = function (id) {
	        this.binding.deleteSavedModel(id);
	    };
	    NodeJSKernelBackend.prototype.loadSavedModelMetaGraph = function (path, tags) {
	        return this.binding.loadSavedModel(path, tags);
	    };
	    NodeJSKernelBackend.prototype.getMappedInputTensorIds = function (inputs, inputTensorInfos) {
	        var tensorIds = this.getInputTensorIds(inputs);
	        var newTensors = [];
	        for (var i = 0; i < inputs.length; i++) {
	            if (inputTensorInfos[i] != null) {
	                if (inputTensorInfos[i].tfDtype === 'DT_UINT8') {
	                    var data = Uint8Array.from(inputs[i].dataSync());
	                    var inputTensorId = this.binding.createTensor(inputs[i].shape, this.binding.TF_UINT8, data);
	                    tensorIds[i] = inputTensorId;
	                    newTensors.push(i);
	                }
	                else if (inputTensorInfos[i].tfDtype === 'DT_INT64') {
	                    var data = (0, int64_tensors_1.encodeInt32ArrayAsInt64)(inputs[i].dataSync());
	                    var inputTensorId = this.binding.createTensor(inputs[i].shape, this.binding.TF_INT64, data);
	                    tensorIds[i] = inputTensorId;
	                    newTensors.push(i);
	                }
	            }
	        }
	        return { tensorIds: tensorIds, newTensors: newTensors };
	    };
	    NodeJSKernelBackend.prototype.runSavedModel = function (id, inputs, inputTensorInfos, outputOpNames) {
	        var _this = this;
	        var _a = this.getMappedInputTensorIds(inputs, inputTensorInfos), tensorIds = _a.tensorIds, newTensors = _a.newTensors;
	        var outputMetadata = this.binding.runSavedModel(id, tensorIds, inputTensorInfos.map(function (info) { return info.name; }).join(','), outputOpNames.join(','));
	        for (var i = 0; i < tensorIds.length; i++) {
	            if (newTensors.includes(i)) {
	                this.binding.deleteTensor(tensorIds[i]);
	            }
	        }
	        return outputMetadata.map(function (m) { return _this.createOutputTensor(m); });
	    };
	    // ------------------------------------------------------------
	    // TensorBoard-related (tfjs-node-specific) backend kernels.
	    NodeJSKernelBackend.prototype.summaryWriter = function (logdir) {
	        var opAttrs = [
	            {
	                name: 'shared_name',
	                type: this.binding.TF_ATTR_STRING,
	                value: "logdir:".concat(logdir)
	            },
	            { name: 'container', type: this.binding.TF_ATTR_STRING, value: '' }
	        ];
	        var writerResource = this.executeSingleOutput('SummaryWriter', opAttrs, []);
	        return writerResource;
	    };
	    NodeJSKernelBackend.prototype.createSummaryFileWriter = function (resourceHandle, logdir, maxQueue, flushMillis, filenameSuffix) {
	        var inputArgs = [
	            resourceHandle, (0, tfjs_1.scalar)(logdir),
	            (0, tfjs_1.scalar)(maxQueue == null ? 10 : maxQueue, 'int32'),
	            (0, tfjs_1.scalar)(flushMillis == null ? 2 * 60 * 1000 : flushMillis, 'int32'),
	            (0, tfjs_1.scalar)(filenameSuffix == null ? '.v2' : filenameSuffix)
	        ];
	        this.executeMultipleOutputs('CreateSummaryFileWriter', [], inputArgs, 0);
	    };
	    NodeJSKernelBackend.prototype.writeScalarSummary = function (resourceHandle, step, name, value) {
	        var _this = this;
	        (0, tfjs_1.tidy)(function () {
	            tfjs_1.util.assert(Number.isInteger(step), function () { return "step is expected to be an integer, but is instead ".concat(step); });
	            var inputArgs = [resourceHandle, new int64_tensors_1.Int64Scalar(step), (0, tfjs_1.scalar)(name, 'string')];
	            var typeAttr;
	            if (typeof value === 'number') {
	                inputArgs.push((0, tfjs_1.scalar)(value));
	                typeAttr = _this.binding.TF_FLOAT;
	            }
	            else {
	                // `value` is a Scalar.
	                tfjs_1.util.assert(value.rank === 0, function () { return "A non-scalar tensor (rank ".concat(value.rank, ") is passed to ") +
	                    "writeScalarSummary()"; });
	                inputArgs.push(value);
	                typeAttr = _this.typeAttributeFromTensor(value);
	            }
	            var opAttrs = [{ name: 'T', type: _this.binding.TF_ATTR_TYPE, value: typeAttr }];
	            var ids = _this.getInputTensorIds(inputArgs);
	            _this.binding.executeOp('WriteScalarSummary', opAttrs, ids, 0);
	            // release the tensorflow tensor for Int64Scalar value of step
	            _this.binding.deleteTensor(ids[1]);
	        });
	    };
	    NodeJSKernelBackend.prototype.writeHistogramSummary = function (resourceHandle, step, name, data, bucketCount, description) {
	        var _this = this;
	        (0, tfjs_1.tidy)(function () {
	            tfjs_1.util.assert(Number.isInteger(step), function () { return "step is expected to be an integer, but is instead ".concat(step); });
	            // We use the WriteSummary op, and not WriteHistogramSummary. The
	            // difference is that WriteHistogramSummary takes a tensor of any shape,
	            // and places the values in 30 buckets, while WriteSummary expects a
	            // tensor which already describes the bucket widths and counts.
	            //
	            // If we were to use WriteHistogramSummary, we wouldn't have to
	            // implement the "bucketization" of the input tensor, but we also
	            // wouldn't have control over the number of buckets, or the description
	            // of the graph.
	            //
	            // Therefore, we instead use WriteSummary, which makes it possible to
	            // support these features. However, the trade-off is that we have to
	            // implement our own "bucketization", and have to write the summary as a
	            // protobuf message.
	            var content = new messages.HistogramPluginData().setVersion(0);
	            var pluginData = new messages.SummaryMetadata.PluginData()
	                .setPluginName('histograms')
	                .setContent(content.serializeBinary());
	            var summary = new messages.SummaryMetadata()
	                .setPluginData(pluginData)
	                .setDisplayName(null)
	                .setSummaryDescription(description);
	            var summaryTensor = (0, tfjs_1.scalar)(summary.serializeBinary(), 'string');
	            var nameTensor = (0, tfjs_1.scalar)(name, 'string');
	            var stepScalar = new int64_tensors_1.Int64Scalar(step);
	            var buckets = _this.buckets(data, bucketCount);
	            tfjs_1.util.assert(buckets.rank === 2 && buckets.shape[1] === 3, function () { return "Expected buckets to have shape [k, 3], but they had shape ".concat(buckets.shape); });
	            tfjs_1.util.assert(buckets.dtype === 'float32', function () { return "Expected buckets to have dtype float32, but they had dtype ".concat(buckets.dtype); });
	            var inputArgs = [resourceHandle, stepScalar, buckets, nameTensor, summaryTensor];
	            var typeAttr = _this.typeAttributeFromTensor(buckets);
	            var opAttrs = [{ name: 'T', type: _this.binding.TF_ATTR_TYPE, value: typeAttr }];
	            var ids = _this.getInputTensorIds(inputArgs);
	            _this.binding.executeOp('WriteSummary', opAttrs, ids, 0);
	            // release the tensorflow tensor for Int64Scalar value of step
	            _this.binding.deleteTensor(ids[1]);
	        });
	    };
	    NodeJSKernelBackend.prototype.flushSummaryWriter = function (resourceHandle) {
	        var inputArgs = [resourceHandle];
	        this.executeMultipleOutputs('FlushSummaryWriter', [], inputArgs, 0);
	    };
	    /**
	     * Group data into histogram buckets.
	     *
	     * @param data A `Tensor` of any shape. Must be castable to `float32`
	     * @param bucketCount Optional positive `number`
	     * @returns A `Tensor` of shape `[k, 3]` and type `float32`. The `i`th row
	     *     is
	     *   a triple `[leftEdge, rightEdge, count]` for a single bucket. The value
	     * of `k` is either `bucketCount`, `1` or `0`.
	     */
	    NodeJSKernelBackend.prototype.buckets = function (data, bucketCount) {
	        if (data.size === 0) {
	            return tf.tensor([], [0, 3], 'float32');
	        }
	        // 30 is the default number of buckets in the TensorFlow Python
	        // implementation. See
	        // https://github.com/tensorflow/tensorboard/blob/master/tensorboard/plugins/histogram/summary_v2.py
	        bucketCount = bucketCount !== undefined ? bucketCount : 30;
	        tfjs_1.util.assert(Number.isInteger(bucketCount) && bucketCount > 0, function () {
	            return "Expected bucket count to be a strictly positive integer, but it was " +
	                "".concat(bucketCount);
	        });
	        data = data.flatten();
	        data = data.cast('float32');
	        var min = data.min();
	        var max = data.max();
	        var range = max.sub(min);
	        var isSingular = range.equal(0).arraySync() !== 0;
	        if (isSingular) {
	            var center = min;
	            var bucketStart = center.sub(0.5);
	            var bucketEnd = center.add(0.5);
	            var bucketCounts_1 = tf.scalar(data.size, 'float32');
	            return tf.concat([bucketStart, bucketEnd, bucketCounts_1]).reshape([1, 3]);
	        }
	        var bucketWidth = range.div(bucketCount);
	        var offsets = data.sub(min);
	        var bucketIndices = offsets.floorDiv(bucketWidth).cast('int32');
	        var clampedIndices = tf.minimum(bucketIndices, bucketCount - 1).cast('int32');
	        var oneHots = tf.oneHot(clampedIndices, bucketCount);
	        var bucketCounts = oneHots.sum(0).cast('int32');
	        var edges = tf.linspace(min.arraySync(), max.arraySync(), bucketCount + 1);
	        // Ensure last value in edges is max (TF's linspace op doesn't do this)
	        edges = tf.concat([edges.slice(0, bucketCount), max.reshape([1])], 0);
	        var leftEdges = edges.slice(0, bucketCount);
	        var rightEdges = edges.slice(1, bucketCount);
	        return tf.stack([leftEdges, rightEdges, bucketCounts.cast('float32')])
	            .transpose();
	    };
	    // ~ TensorBoard-related (tfjs-node-specific) backend kernels.
	    // ------------------------------------------------------------
	    NodeJSKernelBackend.prototype.memory = function () {
	        // Due to automatic garbage collection, the numbers are unreliable.
	        // TODO(kreeger): Since there is finalization in C, count the true
	        // number of undisposed tensors.
	        return { unreliable: true };
	    };
	    NodeJSKernelBackend.prototype.time = function (f) {
	        return __awaiter(this, void 0, void 0, function () {
	            var start, elapsed;
	            return __generator(this, function (_a) {
	                start = process.hrtime();
	                f();
	                elapsed = process.hrtime(start);
	                return [2 /*return*/, { kernelMs: elapsed[0] * 1000 + elapsed[1] / 1000000 }];
	            });
	        });
	    };
	    NodeJSKernelBackend.prototype.getNumOfSavedModels = function () {
	        return this.binding.getNumOfSavedModels();
	    };
	    NodeJSKernelBackend.prototype.getNumOfTFTensors = function () {
	        return this.binding.getNumOfTensors();
	    };
	    return NodeJSKernelBackend;
	}(tfjs_1.KernelBackend));
	nodejs_kernel_backend.NodeJSKernelBackend = NodeJSKernelBackend;
	/** Returns an instance of the Node.js backend. */
	function nodeBackend() {
	    return tf.findBackend('tensorflow');
	}
	nodejs_kernel_backend.nodeBackend = nodeBackend;
	/** Returns the TF dtype for a given DataType. */
	function getTFDType(dataType) {
	    var binding = nodeBackend().binding;
	    switch (dataType) {
	        case 'float32':
	            return binding.TF_FLOAT;
	        case 'int32':
	            return binding.TF_INT32;
	        case 'bool':
	            return binding.TF_BOOL;
	        case 'complex64':
	            return binding.TF_COMPLEX64;
	        case 'string':
	            return binding.TF_STRING;
	        // tslint:disable-next-line:no-any
	        case 'int64':
	            // int64 is not a generally supported dtype in TensorFlow.js
	            // (tfjs-core). However, it needs to be included here for the purpose of
	            // writing the `step` value to TensorBoard via WriteScalarSummary and
	            // other op kernels.
	            return binding.TF_INT64;
	        default:
	            var errorMessage = "Unknown dtype: ".concat(dataType);
	            throw new Error(errorMessage);
	    }
	}
	nodejs_kernel_backend.getTFDType = getTFDType;
	/**
	 * Creates a TFEOpAttr for a 'type' OpDef attribute from a Tensor or list of
	 * Tensors.
	 */
	function createTensorsTypeOpAttr(attrName, tensorsOrDtype) {
	    if ((0, util_1.isNullOrUndefined)(tensorsOrDtype)) {
	        throw new Error('Invalid input tensors value.');
	    }
	    return {
	        name: attrName,
	        type: nodeBackend().binding.TF_ATTR_TYPE,
	        value: (tensorsOrDtype instanceof tf.Tensor || Array.isArray(tensorsOrDtype)) ?
	            getTFDTypeForInputs(tensorsOrDtype) :
	            getTFDType(tensorsOrDtype)
	    };
	}
	nodejs_kernel_backend.createTensorsTypeOpAttr = createTensorsTypeOpAttr;
	// TODO(yassogba) remove? who uses this?
	function createOpAttr(attrName, tensorsOrDtype, value) {
	    if ((0, util_1.isNullOrUndefined)(tensorsOrDtype)) {
	        throw new Error('Invalid input tensors value.');
	    }
	    return { name: attrName, type: nodeBackend().binding.TF_BOOL, value: value };
	}
	nodejs_kernel_backend.createOpAttr = createOpAttr;
	/** Returns the dtype number for a single or list of input Tensors. */
	function getTFDTypeForInputs(tensors) {
	    if ((0, util_1.isNullOrUndefined)(tensors)) {
	        throw new Error('Invalid input tensors value.');
	    }
	    if ((0, util_1.isArray)(tensors)) {
	        for (var i = 0; i < tensors.length; i++) {
	            return getTFDType(tensors[i].dtype);
	        }
	        return -1;
	    }
	    else {
	        return getTFDType(tensors.dtype);
	    }
	}
	function ensureTensorflowBackend() {
	    tf.util.assert(tf.getBackend() === 'tensorflow', function () { return "Expect the current backend to be \"tensorflow\", but got \"".concat(tf.getBackend(), "\""); });
	}
	nodejs_kernel_backend.ensureTensorflowBackend = ensureTensorflowBackend;
	return nodejs_kernel_backend;
}

var hasRequiredAbs;

function requireAbs () {
	if (hasRequiredAbs) return Abs;
	hasRequiredAbs = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Abs, "__esModule", { value: true });
	Abs.absConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Abs.absConfig = {
	    kernelName: tfjs_1.Abs,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        if (x.dtype === 'complex64') {
	            var opAttrs = [
	                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tout', 'float32')
	            ];
	            return backend.executeSingleOutput('ComplexAbs', opAttrs, [x]);
	        }
	        return backend.executeSingleInput(tfjs_1.Abs, x);
	    }
	};
	return Abs;
}

var Acos = {};

var hasRequiredAcos;

function requireAcos () {
	if (hasRequiredAcos) return Acos;
	hasRequiredAcos = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Acos, "__esModule", { value: true });
	Acos.acosConfig = void 0;
	var tfjs_1 = require$$1;
	Acos.acosConfig = {
	    kernelName: tfjs_1.Acos,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Acos, x);
	    }
	};
	return Acos;
}

var Acosh = {};

var hasRequiredAcosh;

function requireAcosh () {
	if (hasRequiredAcosh) return Acosh;
	hasRequiredAcosh = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Acosh, "__esModule", { value: true });
	Acosh.acoshConfig = void 0;
	var tfjs_1 = require$$1;
	Acosh.acoshConfig = {
	    kernelName: tfjs_1.Acosh,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Acosh, x);
	    }
	};
	return Acosh;
}

var Add = {};

var hasRequiredAdd;

function requireAdd () {
	if (hasRequiredAdd) return Add;
	hasRequiredAdd = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Add, "__esModule", { value: true });
	Add.addConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Add.addConfig = {
	    kernelName: tfjs_1.Add,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.Add, opAttrs, [a, b]);
	    }
	};
	return Add;
}

var AddN = {};

var hasRequiredAddN;

function requireAddN () {
	if (hasRequiredAddN) return AddN;
	hasRequiredAddN = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(AddN, "__esModule", { value: true });
	AddN.addNConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	AddN.addNConfig = {
	    kernelName: tfjs_1.AddN,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var tensors = args.inputs;
	        var backend = args.backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tensors[0].dtype),
	            { name: 'N', type: backend.binding.TF_ATTR_INT, value: tensors.length }
	        ];
	        return backend.executeSingleOutput(tfjs_1.AddN, opAttrs, tensors);
	    }
	};
	return AddN;
}

var All = {};

var hasRequiredAll;

function requireAll () {
	if (hasRequiredAll) return All;
	hasRequiredAll = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(All, "__esModule", { value: true });
	All.allConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	All.allConfig = {
	    kernelName: tfjs_1.All,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
	        var origAxes = tfjs_1.util.parseAxisParam(axis, x.shape);
	        var opAttrs = [
	            { name: 'keep_dims', type: backend.binding.TF_ATTR_BOOL, value: keepDims },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
	        ];
	        var axesTensor = (0, tfjs_1.tensor1d)(origAxes, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.All, opAttrs, [x, axesTensor]);
	        axesTensor.dispose();
	        return res;
	    }
	};
	return All;
}

var Any = {};

var hasRequiredAny;

function requireAny () {
	if (hasRequiredAny) return Any;
	hasRequiredAny = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Any, "__esModule", { value: true });
	Any.anyConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Any.anyConfig = {
	    kernelName: tfjs_1.Any,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
	        var origAxes = tfjs_1.util.parseAxisParam(axis, x.shape);
	        var opAttrs = [
	            { name: 'keep_dims', type: backend.binding.TF_ATTR_BOOL, value: keepDims },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
	        ];
	        var axesTensor = (0, tfjs_1.tensor1d)(origAxes, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Any, opAttrs, [x, axesTensor]);
	        axesTensor.dispose();
	        return res;
	    }
	};
	return Any;
}

var ArgMax = {};

var hasRequiredArgMax;

function requireArgMax () {
	if (hasRequiredArgMax) return ArgMax;
	hasRequiredArgMax = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ArgMax, "__esModule", { value: true });
	ArgMax.argMaxConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	ArgMax.argMaxConfig = {
	    kernelName: tfjs_1.ArgMax,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var axis = args.attrs.axis;
	        var toDispose = [];
	        var xInput = x;
	        if (x.dtype === 'bool') {
	            xInput = x.toInt();
	            toDispose.push(xInput);
	        }
	        var axisScalar = (0, tfjs_1.scalar)(axis, 'int32');
	        toDispose.push(axisScalar);
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', xInput.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32'),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('output_type', 'int32')
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.ArgMax, opAttrs, [xInput, axisScalar]);
	        toDispose.forEach(function (t) { return t.dispose(); });
	        return res;
	    }
	};
	return ArgMax;
}

var ArgMin = {};

var hasRequiredArgMin;

function requireArgMin () {
	if (hasRequiredArgMin) return ArgMin;
	hasRequiredArgMin = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ArgMin, "__esModule", { value: true });
	ArgMin.argMinConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	ArgMin.argMinConfig = {
	    kernelName: tfjs_1.ArgMin,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var axis = args.attrs.axis;
	        var toDispose = [];
	        var xInput = x;
	        if (x.dtype === 'bool') {
	            xInput = x.toInt();
	            toDispose.push(xInput);
	        }
	        var axisScalar = (0, tfjs_1.scalar)(axis, 'int32');
	        toDispose.push(axisScalar);
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', xInput.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32'),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('output_type', 'int32')
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.ArgMin, opAttrs, [xInput, axisScalar]);
	        toDispose.forEach(function (t) { return t.dispose(); });
	        return res;
	    }
	};
	return ArgMin;
}

var Asin = {};

var hasRequiredAsin;

function requireAsin () {
	if (hasRequiredAsin) return Asin;
	hasRequiredAsin = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Asin, "__esModule", { value: true });
	Asin.asinConfig = void 0;
	var tfjs_1 = require$$1;
	Asin.asinConfig = {
	    kernelName: tfjs_1.Asin,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Asin, x);
	    }
	};
	return Asin;
}

var Asinh = {};

var hasRequiredAsinh;

function requireAsinh () {
	if (hasRequiredAsinh) return Asinh;
	hasRequiredAsinh = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Asinh, "__esModule", { value: true });
	Asinh.asinhConfig = void 0;
	var tfjs_1 = require$$1;
	Asinh.asinhConfig = {
	    kernelName: tfjs_1.Asinh,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Asinh, x);
	    }
	};
	return Asinh;
}

var Atan = {};

var hasRequiredAtan;

function requireAtan () {
	if (hasRequiredAtan) return Atan;
	hasRequiredAtan = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Atan, "__esModule", { value: true });
	Atan.atanConfig = void 0;
	var tfjs_1 = require$$1;
	Atan.atanConfig = {
	    kernelName: tfjs_1.Atan,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Atan, x);
	    }
	};
	return Atan;
}

var Atan2 = {};

var hasRequiredAtan2;

function requireAtan2 () {
	if (hasRequiredAtan2) return Atan2;
	hasRequiredAtan2 = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Atan2, "__esModule", { value: true });
	Atan2.atan2Config = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Atan2.atan2Config = {
	    kernelName: tfjs_1.Atan2,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', a.dtype)];
	        return backend.executeSingleOutput(tfjs_1.Atan2, opAttrs, [a, b]);
	    }
	};
	return Atan2;
}

var Atanh = {};

var hasRequiredAtanh;

function requireAtanh () {
	if (hasRequiredAtanh) return Atanh;
	hasRequiredAtanh = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Atanh, "__esModule", { value: true });
	Atanh.atanhConfig = void 0;
	var tfjs_1 = require$$1;
	Atanh.atanhConfig = {
	    kernelName: tfjs_1.Atanh,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Atanh, x);
	    }
	};
	return Atanh;
}

var AvgPool = {};

var hasRequiredAvgPool;

function requireAvgPool () {
	if (hasRequiredAvgPool) return AvgPool;
	hasRequiredAvgPool = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(AvgPool, "__esModule", { value: true });
	AvgPool.avgPoolConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	AvgPool.avgPoolConfig = {
	    kernelName: tfjs_1.AvgPool,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, filterSize = _a.filterSize, strides = _a.strides, pad = _a.pad, dimRoundingMode = _a.dimRoundingMode;
	        var convInfo = tfjs_1.backend_util.computePool2DInfo(x.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
	        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	                "while padding was ".concat(convInfo.padInfo.type));
	        }
	        var ksize = [1, convInfo.filterHeight, convInfo.filterWidth, 1];
	        var $strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	        var padding = convInfo.padInfo.type;
	        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
	            {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            },
	        ];
	        return backend.executeSingleOutput(tfjs_1.AvgPool, opAttrs, [x]);
	    }
	};
	return AvgPool;
}

var AvgPool3D = {};

var hasRequiredAvgPool3D;

function requireAvgPool3D () {
	if (hasRequiredAvgPool3D) return AvgPool3D;
	hasRequiredAvgPool3D = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(AvgPool3D, "__esModule", { value: true });
	AvgPool3D.avgPool3DConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	AvgPool3D.avgPool3DConfig = {
	    kernelName: tfjs_1.AvgPool3D,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, filterSize = _a.filterSize, strides = _a.strides, pad = _a.pad, dimRoundingMode = _a.dimRoundingMode, dataFormat = _a.dataFormat;
	        var convInfo = tfjs_1.backend_util.computePool3DInfo(x.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode, dataFormat);
	        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	                "while padding was ".concat(convInfo.padInfo.type));
	        }
	        var ksize = [
	            1, convInfo.filterDepth, convInfo.filterHeight, convInfo.filterWidth, 1
	        ];
	        var $strides = [
	            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
	        ];
	        var padding = convInfo.padInfo.type;
	        var $dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
	            {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: $dataFormat
	            },
	        ];
	        return backend.executeSingleOutput(tfjs_1.AvgPool3D, opAttrs, [x]);
	    }
	};
	return AvgPool3D;
}

var AvgPool3DGrad = {};

var hasRequiredAvgPool3DGrad;

function requireAvgPool3DGrad () {
	if (hasRequiredAvgPool3DGrad) return AvgPool3DGrad;
	hasRequiredAvgPool3DGrad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(AvgPool3DGrad, "__esModule", { value: true });
	AvgPool3DGrad.avgPool3DGradConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	AvgPool3DGrad.avgPool3DGradConfig = {
	    kernelName: tfjs_1.AvgPool3DGrad,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, dy = _a.dy, input = _a.input;
	        var backend = args.backend;
	        var _b = args.attrs, filterSize = _b.filterSize, strides = _b.strides, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode;
	        var convInfo = tfjs_1.backend_util.computePool3DInfo(input.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
	        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	                "while padding type was ".concat(convInfo.padInfo.type));
	        }
	        var ksize = [
	            1, convInfo.filterDepth, convInfo.filterHeight, convInfo.filterWidth, 1
	        ];
	        var $strides = [
	            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
	        ];
	        var padding = convInfo.padInfo.type;
	        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
	            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
	            {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            },
	        ];
	        var origInputShape = (0, tfjs_1.tensor1d)(input.shape, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.AvgPool3DGrad, opAttrs, [origInputShape, dy]);
	        origInputShape.dispose();
	        return res;
	    }
	};
	return AvgPool3DGrad;
}

var AvgPoolGrad = {};

var hasRequiredAvgPoolGrad;

function requireAvgPoolGrad () {
	if (hasRequiredAvgPoolGrad) return AvgPoolGrad;
	hasRequiredAvgPoolGrad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(AvgPoolGrad, "__esModule", { value: true });
	AvgPoolGrad.avgPoolGradConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	AvgPoolGrad.avgPoolGradConfig = {
	    kernelName: tfjs_1.AvgPoolGrad,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, dy = _a.dy, input = _a.input;
	        var backend = args.backend;
	        var _b = args.attrs, filterSize = _b.filterSize, strides = _b.strides, pad = _b.pad;
	        var convInfo = tfjs_1.backend_util.computePool2DInfo(input.shape, filterSize, strides, 1 /* dilations */, pad);
	        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	                "while padding type was ".concat(convInfo.padInfo.type));
	        }
	        var ksize = [1, convInfo.filterHeight, convInfo.filterWidth, 1];
	        var $strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	        var padding = convInfo.padInfo.type;
	        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
	            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
	            {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            },
	        ];
	        var origInputShape = (0, tfjs_1.tensor1d)(input.shape, 'int32');
	        var ret = backend.executeSingleOutput(tfjs_1.AvgPoolGrad, opAttrs, [origInputShape, dy]);
	        origInputShape.dispose();
	        return ret;
	    }
	};
	return AvgPoolGrad;
}

var BatchMatMul = {};

var hasRequiredBatchMatMul;

function requireBatchMatMul () {
	if (hasRequiredBatchMatMul) return BatchMatMul;
	hasRequiredBatchMatMul = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(BatchMatMul, "__esModule", { value: true });
	BatchMatMul.batchMatMulConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	BatchMatMul.batchMatMulConfig = {
	    kernelName: tfjs_1.BatchMatMul,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var _b = args.attrs, transposeA = _b.transposeA, transposeB = _b.transposeB;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', a.dtype),
	            { name: 'adj_x', type: backend.binding.TF_ATTR_BOOL, value: transposeA },
	            { name: 'adj_y', type: backend.binding.TF_ATTR_BOOL, value: transposeB }
	        ];
	        // libtensorflow's BatchMatMulV2 op performs the same behavior as other tfjs
	        // backends' BatchMatMul (supports broadcasting), so a string literal is
	        // used here to point to libtensorflow's BatchMatMulV2 op, instead of using
	        // const `BatchMatMul` ('BatchMatMul') to resolve node-backend's special
	        // mapping.
	        return backend.executeSingleOutput('BatchMatMulV2', opAttrs, [a, b]);
	    }
	};
	return BatchMatMul;
}

var BatchToSpaceND = {};

var hasRequiredBatchToSpaceND;

function requireBatchToSpaceND () {
	if (hasRequiredBatchToSpaceND) return BatchToSpaceND;
	hasRequiredBatchToSpaceND = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(BatchToSpaceND, "__esModule", { value: true });
	BatchToSpaceND.batchToSpaceNDConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	BatchToSpaceND.batchToSpaceNDConfig = {
	    kernelName: tfjs_1.BatchToSpaceND,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, blockShape = _a.blockShape, crops = _a.crops;
	        var blockShapeTensor = (0, tfjs_1.tensor1d)(blockShape, 'int32');
	        var cropsTensor = (0, tfjs_1.tensor2d)(crops, [crops.length, crops[0].length], 'int32');
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tblock_shape', 'int32'),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tcrops', cropsTensor.dtype)
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.BatchToSpaceND, opAttrs, [x, blockShapeTensor, cropsTensor]);
	        cropsTensor.dispose();
	        blockShapeTensor.dispose();
	        return res;
	    }
	};
	return BatchToSpaceND;
}

var Bincount = {};

var hasRequiredBincount;

function requireBincount () {
	if (hasRequiredBincount) return Bincount;
	hasRequiredBincount = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Bincount, "__esModule", { value: true });
	Bincount.bincountConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Bincount.bincountConfig = {
	    kernelName: tfjs_1.Bincount,
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
	        var _b = inputs, x = _b.x, weights = _b.weights;
	        var size = attrs.size;
	        var nodeBackend = backend;
	        var $size = (0, tfjs_1.scalar)(size, 'int32');
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', weights.dtype)];
	        var result = nodeBackend.executeSingleOutput(tfjs_1.Bincount, opAttrs, [x, $size, weights]);
	        $size.dispose();
	        return result;
	    }
	};
	return Bincount;
}

var BroadcastArgs = {};

var hasRequiredBroadcastArgs;

function requireBroadcastArgs () {
	if (hasRequiredBroadcastArgs) return BroadcastArgs;
	hasRequiredBroadcastArgs = 1;
	/**
	 * @license
	 * Copyright 2021 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(BroadcastArgs, "__esModule", { value: true });
	BroadcastArgs.broadcastArgsConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	BroadcastArgs.broadcastArgsConfig = {
	    kernelName: tfjs_1.BroadcastArgs,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, s0 = _a.s0, s1 = _a.s1;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(s0.dtype, s1.dtype))];
	        return backend.executeSingleOutput(tfjs_1.BroadcastArgs, opAttrs, [s0, s1]);
	    }
	};
	return BroadcastArgs;
}

var Cast = {};

var hasRequiredCast;

function requireCast () {
	if (hasRequiredCast) return Cast;
	hasRequiredCast = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Cast, "__esModule", { value: true });
	Cast.castConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Cast.castConfig = {
	    kernelName: tfjs_1.Cast,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var dtype = args.attrs.dtype;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('SrcT', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('DstT', dtype),
	            { name: 'Truncate', type: backend.binding.TF_ATTR_BOOL, value: false }
	        ];
	        return backend.executeSingleOutput(tfjs_1.Cast, opAttrs, [x]);
	    }
	};
	return Cast;
}

var Ceil = {};

var hasRequiredCeil;

function requireCeil () {
	if (hasRequiredCeil) return Ceil;
	hasRequiredCeil = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Ceil, "__esModule", { value: true });
	Ceil.ceilConfig = void 0;
	var tfjs_1 = require$$1;
	Ceil.ceilConfig = {
	    kernelName: tfjs_1.Ceil,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Ceil, x);
	    }
	};
	return Ceil;
}

var ClipByValue = {};

var hasRequiredClipByValue;

function requireClipByValue () {
	if (hasRequiredClipByValue) return ClipByValue;
	hasRequiredClipByValue = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ClipByValue, "__esModule", { value: true });
	ClipByValue.clipByValueConfig = void 0;
	var tfjs_1 = require$$1;
	ClipByValue.clipByValueConfig = {
	    kernelName: tfjs_1.ClipByValue,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var _a = args.attrs, clipValueMin = _a.clipValueMin, clipValueMax = _a.clipValueMax;
	        return (0, tfjs_1.tidy)(function () {
	            var xMin = (0, tfjs_1.minimum)(x, (0, tfjs_1.scalar)(clipValueMax, x.dtype));
	            return (0, tfjs_1.maximum)(xMin, (0, tfjs_1.scalar)(clipValueMin, x.dtype));
	        });
	    }
	};
	return ClipByValue;
}

var Complex = {};

var hasRequiredComplex;

function requireComplex () {
	if (hasRequiredComplex) return Complex;
	hasRequiredComplex = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Complex, "__esModule", { value: true });
	Complex.complexConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Complex.complexConfig = {
	    kernelName: tfjs_1.Complex,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, real = _a.real, imag = _a.imag;
	        var backend = args.backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', real),
	            {
	                name: 'Tout',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.binding.TF_COMPLEX64
	            },
	        ];
	        var inputs = [real, imag];
	        return backend.executeSingleOutput(tfjs_1.Complex, opAttrs, inputs);
	    }
	};
	return Complex;
}

var ComplexAbs = {};

var hasRequiredComplexAbs;

function requireComplexAbs () {
	if (hasRequiredComplexAbs) return ComplexAbs;
	hasRequiredComplexAbs = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ComplexAbs, "__esModule", { value: true });
	ComplexAbs.complexAbsConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	ComplexAbs.complexAbsConfig = {
	    kernelName: tfjs_1.ComplexAbs,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tout', 'float32')
	        ];
	        return backend.executeSingleOutput(tfjs_1.ComplexAbs, opAttrs, [x]);
	    }
	};
	return ComplexAbs;
}

var Concat = {};

var hasRequiredConcat;

function requireConcat () {
	if (hasRequiredConcat) return Concat;
	hasRequiredConcat = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Concat, "__esModule", { value: true });
	Concat.concatConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Concat.concatConfig = {
	    kernelName: tfjs_1.Concat,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var tensors = args.inputs;
	        var backend = args.backend;
	        var axis = args.attrs.axis;
	        var opAttrs = [
	            { name: 'N', type: backend.binding.TF_ATTR_INT, value: tensors.length }, {
	                name: 'Tidx',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.binding.TF_INT32
	            },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tensors)
	        ];
	        var inputs = Array.from(tensors);
	        var axisTensor = (0, tfjs_1.scalar)(axis, 'int32');
	        inputs.push(axisTensor);
	        var res = backend.executeSingleOutput('ConcatV2', opAttrs, inputs);
	        axisTensor.dispose();
	        return res;
	    }
	};
	return Concat;
}

var Conv2D = {};

var hasRequiredConv2D;

function requireConv2D () {
	if (hasRequiredConv2D) return Conv2D;
	hasRequiredConv2D = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	var __spreadArray = (Conv2D && Conv2D.__spreadArray) || function (to, from, pack) {
	    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
	        if (ar || !(i in from)) {
	            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
	            ar[i] = from[i];
	        }
	    }
	    return to.concat(ar || Array.prototype.slice.call(from));
	};
	Object.defineProperty(Conv2D, "__esModule", { value: true });
	Conv2D.conv2dImpl = Conv2D.conv2DConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Conv2D.conv2DConfig = {
	    kernelName: tfjs_1.Conv2D,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, filter = _a.filter;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dataFormat = _b.dataFormat, dilations = _b.dilations, dimRoundingMode = _b.dimRoundingMode;
	        var $dataFormat = tfjs_1.backend_util.convertConv2DDataFormat(dataFormat);
	        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filter.shape, strides, dilations, pad, dimRoundingMode, false /* depthwise */, $dataFormat);
	        return conv2dImpl(x, filter, convInfo, backend);
	    }
	};
	function conv2dImpl(x, filter, convInfo, backend) {
	    if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME' &&
	        convInfo.padInfo.type !== 'EXPLICIT') {
	        throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	            "while padding was ".concat(convInfo.padInfo.type));
	    }
	    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	    var padding = convInfo.padInfo.type;
	    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
	    var opAttrs = [
	        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
	        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
	        {
	            name: 'data_format',
	            type: backend.binding.TF_ATTR_STRING,
	            value: dataFormat
	        },
	        { name: 'use_cudnn_on_gpu', type: backend.binding.TF_ATTR_BOOL, value: true },
	        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations },
	    ];
	    if (padding === 'EXPLICIT') {
	        var padValue = [
	            convInfo.padInfo.top, convInfo.padInfo.bottom, convInfo.padInfo.left,
	            convInfo.padInfo.right
	        ];
	        opAttrs.push({
	            name: 'explicit_paddings',
	            type: backend.binding.TF_ATTR_INT,
	            value: dataFormat === 'NHWC' ? __spreadArray(__spreadArray([0, 0], padValue, true), [0, 0], false) : __spreadArray([0, 0, 0, 0], padValue, true)
	        });
	    }
	    return backend.executeSingleOutput(tfjs_1.Conv2D, opAttrs, [x, filter]);
	}
	Conv2D.conv2dImpl = conv2dImpl;
	return Conv2D;
}

var Conv2DBackpropFilter = {};

var hasRequiredConv2DBackpropFilter;

function requireConv2DBackpropFilter () {
	if (hasRequiredConv2DBackpropFilter) return Conv2DBackpropFilter;
	hasRequiredConv2DBackpropFilter = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Conv2DBackpropFilter, "__esModule", { value: true });
	Conv2DBackpropFilter.conv2DBackpropFilterConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Conv2DBackpropFilter.conv2DBackpropFilterConfig = {
	    kernelName: tfjs_1.Conv2DBackpropFilter,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, dy = _a.dy;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dataFormat = _b.dataFormat, dimRoundingMode = _b.dimRoundingMode, filterShape = _b.filterShape;
	        var $dataFormat = tfjs_1.backend_util.convertConv2DDataFormat(dataFormat);
	        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1 /* dilations */, pad, dimRoundingMode, false /* depthwise */, $dataFormat);
	        return conv2DBackpropFilterImpl(dy, x, convInfo, backend);
	    }
	};
	function conv2DBackpropFilterImpl(dy, filter, convInfo, backend) {
	    if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	        throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	            "while padding was ".concat(convInfo.padInfo.type));
	    }
	    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	    var padding = convInfo.padInfo.type;
	    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
	    var opAttrs = [
	        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
	        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
	        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	            name: 'data_format',
	            type: backend.binding.TF_ATTR_STRING,
	            value: dataFormat
	        },
	        { name: 'use_cudnn_on_gpu', type: backend.binding.TF_ATTR_BOOL, value: true },
	        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
	    ];
	    var filterSizes = (0, tfjs_1.tensor1d)(convInfo.filterShape, 'int32');
	    var res = backend.executeSingleOutput(tfjs_1.Conv2DBackpropFilter, opAttrs, [filter, filterSizes, dy]);
	    filterSizes.dispose();
	    return res;
	}
	return Conv2DBackpropFilter;
}

var Conv2DBackpropInput = {};

var hasRequiredConv2DBackpropInput;

function requireConv2DBackpropInput () {
	if (hasRequiredConv2DBackpropInput) return Conv2DBackpropInput;
	hasRequiredConv2DBackpropInput = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Conv2DBackpropInput, "__esModule", { value: true });
	Conv2DBackpropInput.conv2DBackpropInputConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Conv2DBackpropInput.conv2DBackpropInputConfig = {
	    kernelName: tfjs_1.Conv2DBackpropInput,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, dy = _a.dy, filter = _a.filter;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dataFormat = _b.dataFormat, dimRoundingMode = _b.dimRoundingMode, inputShape = _b.inputShape;
	        var $dataFormat = tfjs_1.backend_util.convertConv2DDataFormat(dataFormat);
	        var convInfo = tfjs_1.backend_util.computeConv2DInfo(inputShape, filter.shape, strides, 1 /* dilations */, pad, dimRoundingMode, false, $dataFormat);
	        return conv2DBackpropInputImpl(dy, filter, convInfo, backend);
	    }
	};
	function conv2DBackpropInputImpl(dy, filter, convInfo, backend) {
	    if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	        throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	            "while padding was ".concat(convInfo.padInfo.type));
	    }
	    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	    var padding = convInfo.padInfo.type;
	    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
	    var opAttrs = [
	        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
	        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
	        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	            name: 'data_format',
	            type: backend.binding.TF_ATTR_STRING,
	            value: dataFormat
	        },
	        { name: 'use_cudnn_on_gpu', type: backend.binding.TF_ATTR_BOOL, value: true },
	        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
	    ];
	    var inputSizes = (0, tfjs_1.tensor1d)(convInfo.inShape, 'int32');
	    var res = backend.executeSingleOutput(tfjs_1.Conv2DBackpropInput, opAttrs, [inputSizes, filter, dy]);
	    inputSizes.dispose();
	    return res;
	}
	return Conv2DBackpropInput;
}

var Conv3D = {};

var hasRequiredConv3D;

function requireConv3D () {
	if (hasRequiredConv3D) return Conv3D;
	hasRequiredConv3D = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Conv3D, "__esModule", { value: true });
	Conv3D.conv3DConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Conv3D.conv3DConfig = {
	    kernelName: tfjs_1.Conv3D,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, filter = _a.filter;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dilations = _b.dilations;
	        var convInfo = tfjs_1.backend_util.computeConv3DInfo(x.shape, filter.shape, strides, dilations, pad);
	        var $strides = [
	            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
	        ];
	        var padding = convInfo.padInfo.type;
	        var $dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
	        if (!backend.isGPUPackage && convInfo.dilationDepth > 1) {
	            throw new Error('CPU Dilation depth must be 1');
	        }
	        var $dilations = [
	            1, convInfo.dilationDepth, convInfo.dilationHeight,
	            convInfo.dilationWidth, 1
	        ];
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: $dataFormat
	            },
	            { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: $dilations }
	        ];
	        return backend.executeSingleOutput(tfjs_1.Conv3D, opAttrs, [x, filter]);
	    }
	};
	return Conv3D;
}

var Conv3DBackpropFilterV2 = {};

var hasRequiredConv3DBackpropFilterV2;

function requireConv3DBackpropFilterV2 () {
	if (hasRequiredConv3DBackpropFilterV2) return Conv3DBackpropFilterV2;
	hasRequiredConv3DBackpropFilterV2 = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Conv3DBackpropFilterV2, "__esModule", { value: true });
	Conv3DBackpropFilterV2.conv3DBackpropFilterV2Config = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Conv3DBackpropFilterV2.conv3DBackpropFilterV2Config = {
	    kernelName: tfjs_1.Conv3DBackpropFilterV2,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, dy = _a.dy;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, filterShape = _b.filterShape;
	        var dilations = 1;
	        var convInfo = tfjs_1.backend_util.computeConv3DInfo(x.shape, filterShape, strides, dilations, pad);
	        var $strides = [
	            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
	        ];
	        var padding = convInfo.padInfo.type;
	        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
	        if (!backend.isGPUPackage && convInfo.dilationDepth > 1) {
	            throw new Error('CPU Dilation depth must be 1');
	        }
	        var $dilations = [
	            1, convInfo.dilationDepth, convInfo.dilationHeight,
	            convInfo.dilationWidth, 1
	        ];
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            },
	            { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: $dilations }
	        ];
	        var filterSizes = (0, tfjs_1.tensor1d)(filterShape, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Conv3DBackpropFilterV2, opAttrs, [x, filterSizes, dy]);
	        filterSizes.dispose();
	        return res;
	    }
	};
	return Conv3DBackpropFilterV2;
}

var Conv3DBackpropInputV2 = {};

var hasRequiredConv3DBackpropInputV2;

function requireConv3DBackpropInputV2 () {
	if (hasRequiredConv3DBackpropInputV2) return Conv3DBackpropInputV2;
	hasRequiredConv3DBackpropInputV2 = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Conv3DBackpropInputV2, "__esModule", { value: true });
	Conv3DBackpropInputV2.conv3DBackpropInputV2Config = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Conv3DBackpropInputV2.conv3DBackpropInputV2Config = {
	    kernelName: tfjs_1.Conv3DBackpropInputV2,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, dy = _a.dy, filter = _a.filter;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, inputShape = _b.inputShape;
	        var dilations = 1;
	        var convInfo = tfjs_1.backend_util.computeConv3DInfo(inputShape, filter.shape, strides, dilations, pad);
	        var $strides = [
	            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
	        ];
	        var padding = convInfo.padInfo.type;
	        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
	        if (!backend.isGPUPackage && convInfo.dilationDepth > 1) {
	            throw new Error('CPU Dilation depth must be 1');
	        }
	        var $dilations = [
	            1, convInfo.dilationDepth, convInfo.dilationHeight,
	            convInfo.dilationWidth, 1
	        ];
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', dy.dtype),
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            },
	            { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: $dilations },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tshape', 'int32')
	        ];
	        var inputSizes = (0, tfjs_1.tensor1d)(inputShape, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Conv3DBackpropInputV2, opAttrs, [inputSizes, filter, dy]);
	        inputSizes.dispose();
	        return res;
	    }
	};
	return Conv3DBackpropInputV2;
}

var Cos = {};

var hasRequiredCos;

function requireCos () {
	if (hasRequiredCos) return Cos;
	hasRequiredCos = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Cos, "__esModule", { value: true });
	Cos.cosConfig = void 0;
	var tfjs_1 = require$$1;
	Cos.cosConfig = {
	    kernelName: tfjs_1.Cos,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Cos, x);
	    }
	};
	return Cos;
}

var Cosh = {};

var hasRequiredCosh;

function requireCosh () {
	if (hasRequiredCosh) return Cosh;
	hasRequiredCosh = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Cosh, "__esModule", { value: true });
	Cosh.coshConfig = void 0;
	var tfjs_1 = require$$1;
	Cosh.coshConfig = {
	    kernelName: tfjs_1.Cosh,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Cosh, x);
	    }
	};
	return Cosh;
}

var CropAndResize = {};

var hasRequiredCropAndResize;

function requireCropAndResize () {
	if (hasRequiredCropAndResize) return CropAndResize;
	hasRequiredCropAndResize = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(CropAndResize, "__esModule", { value: true });
	CropAndResize.cropAndResizeConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	CropAndResize.cropAndResizeConfig = {
	    kernelName: tfjs_1.CropAndResize,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, image = _a.image, boxes = _a.boxes, boxInd = _a.boxInd;
	        var backend = args.backend;
	        var _b = args.attrs, cropSize = _b.cropSize, method = _b.method, extrapolationValue = _b.extrapolationValue;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', image.dtype),
	            { name: 'method', type: backend.binding.TF_ATTR_STRING, value: method }, {
	                name: 'extrapolation_value',
	                type: backend.binding.TF_ATTR_FLOAT,
	                value: extrapolationValue
	            }
	        ];
	        var cropSizeTensor = (0, tfjs_1.tensor1d)(cropSize, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.CropAndResize, opAttrs, [image, boxes, boxInd, cropSizeTensor]);
	        cropSizeTensor.dispose();
	        return res;
	    }
	};
	return CropAndResize;
}

var Cumprod = {};

var hasRequiredCumprod;

function requireCumprod () {
	if (hasRequiredCumprod) return Cumprod;
	hasRequiredCumprod = 1;
	/**
	 * @license
	 * Copyright 2022 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Cumprod, "__esModule", { value: true });
	Cumprod.cumprodConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Cumprod.cumprodConfig = {
	    kernelName: tfjs_1.Cumprod,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, axis = _a.axis, exclusive = _a.exclusive, reverse = _a.reverse;
	        var axisTensor = (0, tfjs_1.scalar)(axis, 'int32');
	        var opAttrs = [
	            { name: 'exclusive', type: backend.binding.TF_ATTR_BOOL, value: exclusive },
	            { name: 'reverse', type: backend.binding.TF_ATTR_BOOL, value: reverse },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.Cumprod, opAttrs, [x, axisTensor]);
	        axisTensor.dispose();
	        return res;
	    }
	};
	return Cumprod;
}

var Cumsum = {};

var hasRequiredCumsum;

function requireCumsum () {
	if (hasRequiredCumsum) return Cumsum;
	hasRequiredCumsum = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Cumsum, "__esModule", { value: true });
	Cumsum.cumsumConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Cumsum.cumsumConfig = {
	    kernelName: tfjs_1.Cumsum,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, axis = _a.axis, exclusive = _a.exclusive, reverse = _a.reverse;
	        var axisTensor = (0, tfjs_1.scalar)(axis, 'int32');
	        var opAttrs = [
	            { name: 'exclusive', type: backend.binding.TF_ATTR_BOOL, value: exclusive },
	            { name: 'reverse', type: backend.binding.TF_ATTR_BOOL, value: reverse },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.Cumsum, opAttrs, [x, axisTensor]);
	        axisTensor.dispose();
	        return res;
	    }
	};
	return Cumsum;
}

var DepthToSpace = {};

var hasRequiredDepthToSpace;

function requireDepthToSpace () {
	if (hasRequiredDepthToSpace) return DepthToSpace;
	hasRequiredDepthToSpace = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(DepthToSpace, "__esModule", { value: true });
	DepthToSpace.depthToSpaceConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	DepthToSpace.depthToSpaceConfig = {
	    kernelName: tfjs_1.DepthToSpace,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, blockSize = _a.blockSize, dataFormat = _a.dataFormat;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x), {
	                name: 'block_size',
	                type: backend.binding.TF_ATTR_INT,
	                value: blockSize < 2 ? 2 : blockSize
	            },
	            {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            }
	        ];
	        var inputs = [x];
	        return backend.executeSingleOutput(tfjs_1.DepthToSpace, opAttrs, inputs);
	    }
	};
	return DepthToSpace;
}

var DepthwiseConv2dNative = {};

var hasRequiredDepthwiseConv2dNative;

function requireDepthwiseConv2dNative () {
	if (hasRequiredDepthwiseConv2dNative) return DepthwiseConv2dNative;
	hasRequiredDepthwiseConv2dNative = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	var __spreadArray = (DepthwiseConv2dNative && DepthwiseConv2dNative.__spreadArray) || function (to, from, pack) {
	    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
	        if (ar || !(i in from)) {
	            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
	            ar[i] = from[i];
	        }
	    }
	    return to.concat(ar || Array.prototype.slice.call(from));
	};
	Object.defineProperty(DepthwiseConv2dNative, "__esModule", { value: true });
	DepthwiseConv2dNative.depthwiseConv2dNativeImpl = DepthwiseConv2dNative.depthwiseConv2dNativeConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	DepthwiseConv2dNative.depthwiseConv2dNativeConfig = {
	    kernelName: tfjs_1.DepthwiseConv2dNative,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, filter = _a.filter;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dilations = _b.dilations, dimRoundingMode = _b.dimRoundingMode;
	        var $dilations = dilations;
	        if ($dilations == null) {
	            $dilations = [1, 1];
	        }
	        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filter.shape, strides, $dilations, pad, dimRoundingMode, true /* depthwise */);
	        return depthwiseConv2dNativeImpl(x, filter, convInfo, backend);
	    }
	};
	function depthwiseConv2dNativeImpl(input, filter, convInfo, backend) {
	    if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME' &&
	        convInfo.padInfo.type !== 'EXPLICIT') {
	        throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	            "while padding was ".concat(convInfo.padInfo.type));
	    }
	    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	    var padding = convInfo.padInfo.type;
	    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
	    var opAttrs = [
	        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
	        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
	        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	            name: 'data_format',
	            type: backend.binding.TF_ATTR_STRING,
	            value: dataFormat
	        },
	        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
	    ];
	    if (padding === 'EXPLICIT') {
	        var padValue = [
	            convInfo.padInfo.top, convInfo.padInfo.bottom, convInfo.padInfo.left,
	            convInfo.padInfo.right
	        ];
	        opAttrs.push({
	            name: 'explicit_paddings',
	            type: backend.binding.TF_ATTR_INT,
	            value: dataFormat === 'NHWC' ? __spreadArray(__spreadArray([0, 0], padValue, true), [0, 0], false) : __spreadArray([0, 0, 0, 0], padValue, true)
	        });
	    }
	    return backend.executeSingleOutput(tfjs_1.DepthwiseConv2dNative, opAttrs, [input, filter]);
	}
	DepthwiseConv2dNative.depthwiseConv2dNativeImpl = depthwiseConv2dNativeImpl;
	return DepthwiseConv2dNative;
}

var DepthwiseConv2dNativeBackpropFilter = {};

var hasRequiredDepthwiseConv2dNativeBackpropFilter;

function requireDepthwiseConv2dNativeBackpropFilter () {
	if (hasRequiredDepthwiseConv2dNativeBackpropFilter) return DepthwiseConv2dNativeBackpropFilter;
	hasRequiredDepthwiseConv2dNativeBackpropFilter = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(DepthwiseConv2dNativeBackpropFilter, "__esModule", { value: true });
	DepthwiseConv2dNativeBackpropFilter.depthwiseConv2dNativeBackpropFilterConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	DepthwiseConv2dNativeBackpropFilter.depthwiseConv2dNativeBackpropFilterConfig = {
	    kernelName: tfjs_1.DepthwiseConv2dNativeBackpropFilter,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, dy = _a.dy;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, dilations = _b.dilations, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode, filterShape = _b.filterShape;
	        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filterShape, strides, dilations, pad, dimRoundingMode, true /* depthwise */);
	        return depthwiseConv2dNativeBackpropFilterImpl(x, dy, convInfo, backend);
	    }
	};
	function depthwiseConv2dNativeBackpropFilterImpl(x, dy, convInfo, backend) {
	    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	    var padding = convInfo.padInfo.type;
	    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
	    var opAttrs = [
	        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
	        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
	        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	            name: 'data_format',
	            type: backend.binding.TF_ATTR_STRING,
	            value: dataFormat
	        },
	        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
	    ];
	    var filterSizes = (0, tfjs_1.tensor1d)(convInfo.filterShape, 'int32');
	    var res = backend.executeSingleOutput(tfjs_1.DepthwiseConv2dNativeBackpropFilter, opAttrs, [x, filterSizes, dy]);
	    filterSizes.dispose();
	    return res;
	}
	return DepthwiseConv2dNativeBackpropFilter;
}

var DepthwiseConv2dNativeBackpropInput = {};

var hasRequiredDepthwiseConv2dNativeBackpropInput;

function requireDepthwiseConv2dNativeBackpropInput () {
	if (hasRequiredDepthwiseConv2dNativeBackpropInput) return DepthwiseConv2dNativeBackpropInput;
	hasRequiredDepthwiseConv2dNativeBackpropInput = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(DepthwiseConv2dNativeBackpropInput, "__esModule", { value: true });
	DepthwiseConv2dNativeBackpropInput.depthwiseConv2dNativeBackpropInputConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	DepthwiseConv2dNativeBackpropInput.depthwiseConv2dNativeBackpropInputConfig = {
	    kernelName: tfjs_1.DepthwiseConv2dNativeBackpropInput,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, dy = _a.dy, filter = _a.filter;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, dilations = _b.dilations, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode, inputShape = _b.inputShape;
	        var convInfo = tfjs_1.backend_util.computeConv2DInfo(inputShape, filter.shape, strides, dilations, pad, dimRoundingMode, true /* depthwise */);
	        return depthwiseConv2dNativeBackpropInputImpl(dy, filter, convInfo, backend);
	    }
	};
	function depthwiseConv2dNativeBackpropInputImpl(dy, filter, convInfo, backend) {
	    var strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	    var padding = convInfo.padInfo.type;
	    var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	    var dilations = [1, convInfo.dilationHeight, convInfo.dilationWidth, 1];
	    var opAttrs = [
	        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
	        { name: 'strides', type: backend.binding.TF_ATTR_INT, value: strides },
	        { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	            name: 'data_format',
	            type: backend.binding.TF_ATTR_STRING,
	            value: dataFormat
	        },
	        { name: 'dilations', type: backend.binding.TF_ATTR_INT, value: dilations }
	    ];
	    var inputSizes = (0, tfjs_1.tensor1d)(convInfo.inShape, 'int32');
	    var res = backend.executeSingleOutput(tfjs_1.DepthwiseConv2dNativeBackpropInput, opAttrs, [inputSizes, filter, dy]);
	    inputSizes.dispose();
	    return res;
	}
	return DepthwiseConv2dNativeBackpropInput;
}

var Diag = {};

var hasRequiredDiag;

function requireDiag () {
	if (hasRequiredDiag) return Diag;
	hasRequiredDiag = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Diag, "__esModule", { value: true });
	Diag.diagConfig = void 0;
	var tfjs_1 = require$$1;
	Diag.diagConfig = {
	    kernelName: tfjs_1.Diag,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Diag, x);
	    }
	};
	return Diag;
}

var Dilation2D = {};

var hasRequiredDilation2D;

function requireDilation2D () {
	if (hasRequiredDilation2D) return Dilation2D;
	hasRequiredDilation2D = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Dilation2D, "__esModule", { value: true });
	Dilation2D.dilation2dConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Dilation2D.dilation2dConfig = {
	    kernelName: tfjs_1.Dilation2D,
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
	        var _b = inputs, x = _b.x, filter = _b.filter;
	        var _c = attrs, strides = _c.strides, pad = _c.pad, dilations = _c.dilations;
	        var _d = tfjs_1.backend_util.computeDilation2DInfo(x.shape, filter.shape, strides, pad, 'NHWC' /* dataFormat */, dilations), dilationHeight = _d.dilationHeight, dilationWidth = _d.dilationWidth, padInfo = _d.padInfo, strideHeight = _d.strideHeight, strideWidth = _d.strideWidth;
	        var $strides = [1, strideHeight, strideWidth, 1];
	        var $dilations = [1, dilationHeight, dilationWidth, 1];
	        var nodeBackend = backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'strides', type: nodeBackend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'rates', type: nodeBackend.binding.TF_ATTR_INT, value: $dilations },
	            {
	                name: 'padding',
	                type: nodeBackend.binding.TF_ATTR_STRING,
	                value: padInfo.type
	            }
	        ];
	        return nodeBackend.executeSingleOutput(tfjs_1.Dilation2D, opAttrs, [x, filter]);
	    }
	};
	return Dilation2D;
}

var Dilation2DBackpropFilter = {};

var hasRequiredDilation2DBackpropFilter;

function requireDilation2DBackpropFilter () {
	if (hasRequiredDilation2DBackpropFilter) return Dilation2DBackpropFilter;
	hasRequiredDilation2DBackpropFilter = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Dilation2DBackpropFilter, "__esModule", { value: true });
	Dilation2DBackpropFilter.dilation2dBackpropFilterConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Dilation2DBackpropFilter.dilation2dBackpropFilterConfig = {
	    kernelName: tfjs_1.Dilation2DBackpropFilter,
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
	        var _b = inputs, x = _b.x, filter = _b.filter, dy = _b.dy;
	        var _c = attrs, strides = _c.strides, pad = _c.pad, dilations = _c.dilations;
	        var _d = tfjs_1.backend_util.computeDilation2DInfo(x.shape, filter.shape, strides, pad, 'NHWC' /* dataFormat */, dilations), dilationHeight = _d.dilationHeight, dilationWidth = _d.dilationWidth, padInfo = _d.padInfo, strideHeight = _d.strideHeight, strideWidth = _d.strideWidth;
	        var $strides = [1, strideHeight, strideWidth, 1];
	        var $dilations = [1, dilationHeight, dilationWidth, 1];
	        var nodeBackend = backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'strides', type: nodeBackend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'rates', type: nodeBackend.binding.TF_ATTR_INT, value: $dilations },
	            {
	                name: 'padding',
	                type: nodeBackend.binding.TF_ATTR_STRING,
	                value: padInfo.type
	            }
	        ];
	        return nodeBackend.executeSingleOutput(tfjs_1.Dilation2DBackpropFilter, opAttrs, [x, filter, dy]);
	    }
	};
	return Dilation2DBackpropFilter;
}

var Dilation2DBackpropInput = {};

var hasRequiredDilation2DBackpropInput;

function requireDilation2DBackpropInput () {
	if (hasRequiredDilation2DBackpropInput) return Dilation2DBackpropInput;
	hasRequiredDilation2DBackpropInput = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Dilation2DBackpropInput, "__esModule", { value: true });
	Dilation2DBackpropInput.dilation2dBackpropInputConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Dilation2DBackpropInput.dilation2dBackpropInputConfig = {
	    kernelName: tfjs_1.Dilation2DBackpropInput,
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
	        var _b = inputs, x = _b.x, filter = _b.filter, dy = _b.dy;
	        var _c = attrs, strides = _c.strides, pad = _c.pad, dilations = _c.dilations;
	        var _d = tfjs_1.backend_util.computeDilation2DInfo(x.shape, filter.shape, strides, pad, 'NHWC' /* dataFormat */, dilations), dilationHeight = _d.dilationHeight, dilationWidth = _d.dilationWidth, padInfo = _d.padInfo, strideHeight = _d.strideHeight, strideWidth = _d.strideWidth;
	        var $strides = [1, strideHeight, strideWidth, 1];
	        var $dilations = [1, dilationHeight, dilationWidth, 1];
	        var nodeBackend = backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'strides', type: nodeBackend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'rates', type: nodeBackend.binding.TF_ATTR_INT, value: $dilations },
	            {
	                name: 'padding',
	                type: nodeBackend.binding.TF_ATTR_STRING,
	                value: padInfo.type
	            }
	        ];
	        return nodeBackend.executeSingleOutput(tfjs_1.Dilation2DBackpropInput, opAttrs, [x, filter, dy]);
	    }
	};
	return Dilation2DBackpropInput;
}

var Einsum = {};

var hasRequiredEinsum;

function requireEinsum () {
	if (hasRequiredEinsum) return Einsum;
	hasRequiredEinsum = 1;
	/**
	 * @license
	 * Copyright 2023 Google LLC.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Einsum, "__esModule", { value: true });
	Einsum.einsumConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Einsum.einsumConfig = {
	    kernelName: tfjs_1.Einsum,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var inputs = args.inputs, attrs = args.attrs;
	        var tensors = inputs;
	        var backend = args.backend;
	        var equation = attrs.equation;
	        var opAttrs = [
	            { name: 'N', type: backend.binding.TF_ATTR_INT, value: tensors.length },
	            { name: 'equation', type: backend.binding.TF_ATTR_STRING, value: equation },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tensors)
	        ];
	        var tensorArray = Array.from(tensors);
	        return backend.executeSingleOutput(tfjs_1.Einsum, opAttrs, tensorArray);
	    }
	};
	return Einsum;
}

var Elu = {};

var hasRequiredElu;

function requireElu () {
	if (hasRequiredElu) return Elu;
	hasRequiredElu = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Elu, "__esModule", { value: true });
	Elu.eluConfig = void 0;
	var tfjs_1 = require$$1;
	Elu.eluConfig = {
	    kernelName: tfjs_1.Elu,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Elu, x);
	    }
	};
	return Elu;
}

var EluGrad = {};

var hasRequiredEluGrad;

function requireEluGrad () {
	if (hasRequiredEluGrad) return EluGrad;
	hasRequiredEluGrad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(EluGrad, "__esModule", { value: true });
	EluGrad.eluGradConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	EluGrad.eluGradConfig = {
	    kernelName: tfjs_1.EluGrad,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, dy = _a.dy, y = _a.y;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', y.dtype)];
	        return backend.executeSingleOutput(tfjs_1.EluGrad, opAttrs, [dy, y]);
	    }
	};
	return EluGrad;
}

var Equal = {};

var hasRequiredEqual;

function requireEqual () {
	if (hasRequiredEqual) return Equal;
	hasRequiredEqual = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Equal, "__esModule", { value: true });
	Equal.equalConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Equal.equalConfig = {
	    kernelName: tfjs_1.Equal,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.Equal, opAttrs, [a, b]);
	    }
	};
	return Equal;
}

var Erf = {};

var hasRequiredErf;

function requireErf () {
	if (hasRequiredErf) return Erf;
	hasRequiredErf = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Erf, "__esModule", { value: true });
	Erf.erfConfig = void 0;
	var tfjs_1 = require$$1;
	Erf.erfConfig = {
	    kernelName: tfjs_1.Erf,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Erf, x);
	    }
	};
	return Erf;
}

var Exp = {};

var hasRequiredExp;

function requireExp () {
	if (hasRequiredExp) return Exp;
	hasRequiredExp = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Exp, "__esModule", { value: true });
	Exp.expConfig = void 0;
	var tfjs_1 = require$$1;
	Exp.expConfig = {
	    kernelName: tfjs_1.Exp,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var xTensor = x;
	        if (x.dtype === 'int32') {
	            xTensor = x.toFloat();
	            x.dispose();
	        }
	        return backend.executeSingleInput(tfjs_1.Exp, xTensor);
	    }
	};
	return Exp;
}

var ExpandDims = {};

var hasRequiredExpandDims;

function requireExpandDims () {
	if (hasRequiredExpandDims) return ExpandDims;
	hasRequiredExpandDims = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ExpandDims, "__esModule", { value: true });
	ExpandDims.expandDimsConfig = void 0;
	var tfjs_1 = require$$1;
	ExpandDims.expandDimsConfig = {
	    kernelName: tfjs_1.ExpandDims,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var input = args.inputs.input;
	        var backend = args.backend;
	        var dim = args.attrs.dim;
	        var dimTensor = (0, tfjs_1.scalar)(dim, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.ExpandDims, [], [input, dimTensor]);
	        dimTensor.dispose();
	        return res;
	    }
	};
	return ExpandDims;
}

var Expm1 = {};

var hasRequiredExpm1;

function requireExpm1 () {
	if (hasRequiredExpm1) return Expm1;
	hasRequiredExpm1 = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Expm1, "__esModule", { value: true });
	Expm1.expm1Config = void 0;
	var tfjs_1 = require$$1;
	Expm1.expm1Config = {
	    kernelName: tfjs_1.Expm1,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Expm1, x);
	    }
	};
	return Expm1;
}

var FFT = {};

var hasRequiredFFT;

function requireFFT () {
	if (hasRequiredFFT) return FFT;
	hasRequiredFFT = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(FFT, "__esModule", { value: true });
	FFT.FFTConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	// tslint:disable-next-line: variable-name
	FFT.FFTConfig = {
	    kernelName: tfjs_1.FFT,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var input = args.inputs.input;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tcomplex', input.dtype)];
	        return backend.executeSingleOutput(tfjs_1.FFT, opAttrs, [input]);
	    }
	};
	return FFT;
}

var Fill = {};

var hasRequiredFill;

function requireFill () {
	if (hasRequiredFill) return Fill;
	hasRequiredFill = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Fill, "__esModule", { value: true });
	Fill.fillConfig = void 0;
	var tfjs_1 = require$$1;
	Fill.fillConfig = {
	    kernelName: tfjs_1.Fill,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var backend = args.backend;
	        var _a = args.attrs, shape = _a.shape, value = _a.value;
	        var dtype = args.attrs.dtype;
	        // TODO(cais, nkreeger): Investigate whether backend can be made into
	        // a dtype helper method. The underlying op kernel doesn't accept undefined
	        // or null dtype.
	        if (dtype == null) {
	            if (typeof value === 'number') {
	                dtype = 'float32';
	            }
	            else {
	                dtype = 'string';
	            }
	        }
	        var shapeTensor = (0, tfjs_1.tensor1d)(shape, 'int32');
	        var valueTensor = (0, tfjs_1.scalar)(value, dtype);
	        var opAttrs = [
	            {
	                name: 'T',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.getDTypeInteger(dtype)
	            },
	            {
	                name: 'index_type',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.binding.TF_INT32
	            }
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.Fill, opAttrs, [shapeTensor, valueTensor]);
	        shapeTensor.dispose();
	        valueTensor.dispose();
	        return res;
	    }
	};
	return Fill;
}

var FlipLeftRight = {};

var hasRequiredFlipLeftRight;

function requireFlipLeftRight () {
	if (hasRequiredFlipLeftRight) return FlipLeftRight;
	hasRequiredFlipLeftRight = 1;
	/**
	 * @license
	 * Copyright 2021 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(FlipLeftRight, "__esModule", { value: true });
	FlipLeftRight.flipLeftRightConfig = void 0;
	var tfjs_core_1 = require$$0$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	FlipLeftRight.flipLeftRightConfig = {
	    kernelName: tfjs_core_1.FlipLeftRight,
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend;
	        var nodeBackend = backend;
	        var image = inputs.image;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32'),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', image.dtype),
	        ];
	        var axes = tfjs_core_1.util.parseAxisParam([2], image.shape);
	        var axisTensor = (0, tfjs_core_1.tensor1d)(axes, 'int32');
	        var res = nodeBackend.executeSingleOutput('ReverseV2', opAttrs, [image, axisTensor]);
	        axisTensor.dispose();
	        return res;
	    }
	};
	return FlipLeftRight;
}

var Floor = {};

var hasRequiredFloor;

function requireFloor () {
	if (hasRequiredFloor) return Floor;
	hasRequiredFloor = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Floor, "__esModule", { value: true });
	Floor.floorConfig = void 0;
	var tfjs_1 = require$$1;
	Floor.floorConfig = {
	    kernelName: tfjs_1.Floor,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Floor, x);
	    }
	};
	return Floor;
}

var FloorDiv = {};

var hasRequiredFloorDiv;

function requireFloorDiv () {
	if (hasRequiredFloorDiv) return FloorDiv;
	hasRequiredFloorDiv = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(FloorDiv, "__esModule", { value: true });
	FloorDiv.floorDivConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	FloorDiv.floorDivConfig = {
	    kernelName: tfjs_1.FloorDiv,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.FloorDiv, opAttrs, [a, b]);
	    }
	};
	return FloorDiv;
}

var FusedBatchNorm = {};

var hasRequiredFusedBatchNorm;

function requireFusedBatchNorm () {
	if (hasRequiredFusedBatchNorm) return FusedBatchNorm;
	hasRequiredFusedBatchNorm = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(FusedBatchNorm, "__esModule", { value: true });
	FusedBatchNorm.fusedBatchNormConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	FusedBatchNorm.fusedBatchNormConfig = {
	    kernelName: tfjs_1.FusedBatchNorm,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, mean = _a.mean, variance = _a.variance;
	        var _b = args.inputs, scale = _b.scale, offset = _b.offset;
	        var backend = args.backend;
	        var varianceEpsilon = args.attrs.varianceEpsilon;
	        return (0, tfjs_1.tidy)(function () {
	            if (mean.rank > 1) {
	                // Fused batch norm doesn't work with high-dim mean/var/scale/offset.
	                var inv = (0, tfjs_1.rsqrt)((0, tfjs_1.add)(variance, (0, tfjs_1.scalar)(varianceEpsilon)));
	                if (scale != null) {
	                    inv = (0, tfjs_1.mul)(inv, scale);
	                }
	                var xNorm = (0, tfjs_1.mul)((0, tfjs_1.sub)(x, mean), inv);
	                return offset != null ? (0, tfjs_1.add)(xNorm, offset) : xNorm;
	            }
	            var dataFormat = 'NHWC';
	            var depth = x.shape[3];
	            var opAttrs = [
	                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	                {
	                    name: 'epsilon',
	                    type: backend.binding.TF_ATTR_FLOAT,
	                    value: varianceEpsilon
	                },
	                {
	                    name: 'data_format',
	                    type: backend.binding.TF_ATTR_STRING,
	                    value: dataFormat
	                },
	                { name: 'is_training', type: backend.binding.TF_ATTR_BOOL, value: false },
	            ];
	            var numOutputs = 5;
	            if (scale == null) {
	                scale = (0, tfjs_1.fill)([depth], 1);
	            }
	            if (offset == null) {
	                offset = (0, tfjs_1.fill)([depth], 0);
	            }
	            return backend.executeMultipleOutputs(tfjs_1.FusedBatchNorm, opAttrs, [x, scale, offset, mean, variance], numOutputs)[0];
	        });
	    }
	};
	return FusedBatchNorm;
}

var FusedConv2D = {};

var hasRequiredFusedConv2D;

function requireFusedConv2D () {
	if (hasRequiredFusedConv2D) return FusedConv2D;
	hasRequiredFusedConv2D = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(FusedConv2D, "__esModule", { value: true });
	FusedConv2D.fusedConv2DConfig = void 0;
	var tfjs_1 = require$$1;
	var Conv2D_1 = requireConv2D();
	FusedConv2D.fusedConv2DConfig = {
	    kernelName: tfjs_1.FusedConv2D,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, filter = _a.filter, bias = _a.bias, preluActivationWeights = _a.preluActivationWeights;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dataFormat = _b.dataFormat, dilations = _b.dilations, dimRoundingMode = _b.dimRoundingMode, activation = _b.activation, leakyreluAlpha = _b.leakyreluAlpha;
	        if (dataFormat !== 'NHWC') {
	            throw new Error("Node backend FusedConv2D does not support dataFormat:'" +
	                "".concat(dataFormat, "'. Please use 'NHWC'."));
	        }
	        var $dataFormat = tfjs_1.backend_util.convertConv2DDataFormat(dataFormat);
	        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filter.shape, strides, dilations, pad, dimRoundingMode, false /* depthwise */, $dataFormat);
	        var result = (0, Conv2D_1.conv2dImpl)(x, filter, convInfo, backend);
	        var toDispose = [];
	        if (bias != null) {
	            toDispose.push(result);
	            result = (0, tfjs_1.add)(result, bias);
	        }
	        var temp = result;
	        result = backend.applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	        if (temp !== result) {
	            toDispose.push(temp);
	        }
	        toDispose.forEach(function (t) { return t.dispose(); });
	        return result;
	    }
	};
	return FusedConv2D;
}

var FusedDepthwiseConv2D = {};

var hasRequiredFusedDepthwiseConv2D;

function requireFusedDepthwiseConv2D () {
	if (hasRequiredFusedDepthwiseConv2D) return FusedDepthwiseConv2D;
	hasRequiredFusedDepthwiseConv2D = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(FusedDepthwiseConv2D, "__esModule", { value: true });
	FusedDepthwiseConv2D.fusedDepthwiseConv2DConfig = void 0;
	var tfjs_1 = require$$1;
	var DepthwiseConv2dNative_1 = requireDepthwiseConv2dNative();
	FusedDepthwiseConv2D.fusedDepthwiseConv2DConfig = {
	    kernelName: tfjs_1.FusedDepthwiseConv2D,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, filter = _a.filter, bias = _a.bias, preluActivationWeights = _a.preluActivationWeights;
	        var backend = args.backend;
	        var _b = args.attrs, strides = _b.strides, pad = _b.pad, dilations = _b.dilations, dimRoundingMode = _b.dimRoundingMode, activation = _b.activation, leakyreluAlpha = _b.leakyreluAlpha;
	        var $dilations = dilations;
	        if ($dilations == null) {
	            $dilations = [1, 1];
	        }
	        var convInfo = tfjs_1.backend_util.computeConv2DInfo(x.shape, filter.shape, strides, $dilations, pad, dimRoundingMode, true /* depthwise */);
	        var result = (0, DepthwiseConv2dNative_1.depthwiseConv2dNativeImpl)(x, filter, convInfo, backend);
	        var toDispose = [];
	        if (bias != null) {
	            toDispose.push(result);
	            result = (0, tfjs_1.add)(result, bias);
	        }
	        var temp = result;
	        result = backend.applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	        if (temp !== result) {
	            toDispose.push(temp);
	        }
	        toDispose.forEach(function (t) { return t.dispose(); });
	        return result;
	    }
	};
	return FusedDepthwiseConv2D;
}

var GatherNd = {};

var hasRequiredGatherNd;

function requireGatherNd () {
	if (hasRequiredGatherNd) return GatherNd;
	hasRequiredGatherNd = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(GatherNd, "__esModule", { value: true });
	GatherNd.gatherNdConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	GatherNd.gatherNdConfig = {
	    kernelName: tfjs_1.GatherNd,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, params = _a.params, indices = _a.indices;
	        var backend = args.backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tparams', params.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', 'int32')
	        ];
	        return backend.executeSingleOutput(tfjs_1.GatherNd, opAttrs, [params, indices]);
	    }
	};
	return GatherNd;
}

var GatherV2 = {};

var hasRequiredGatherV2;

function requireGatherV2 () {
	if (hasRequiredGatherV2) return GatherV2;
	hasRequiredGatherV2 = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(GatherV2, "__esModule", { value: true });
	GatherV2.gatherV2Config = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	GatherV2.gatherV2Config = {
	    kernelName: tfjs_1.GatherV2,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, indices = _a.indices;
	        var backend = args.backend;
	        var _b = args.attrs, axis = _b.axis, batchDims = _b.batchDims;
	        // Throw error when any index is out of bound.
	        var indicesVals = backend.readSync(indices.dataId);
	        var axisDim = x.shape[axis];
	        var _loop_1 = function (i) {
	            var index = indicesVals[i];
	            tfjs_1.util.assert(index <= axisDim - 1 && index >= 0, function () { return "GatherV2: the index value ".concat(index, " is not in [0, ").concat(axisDim - 1, "]"); });
	        };
	        for (var i = 0; i < indicesVals.length; ++i) {
	            _loop_1(i);
	        }
	        // validate the inputs
	        tfjs_1.backend_util.segment_util.collectGatherOpShapeInfo(x, indices, axis, batchDims);
	        var axisTensor = (0, tfjs_1.scalar)(axis, 'int32');
	        var opAttrs = [
	            { name: 'batch_dims', type: backend.binding.TF_ATTR_INT, value: batchDims },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tparams', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', indices.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Taxis', 'int32')
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.GatherV2, opAttrs, [x, indices, axisTensor]);
	        axisTensor.dispose();
	        return res;
	    }
	};
	return GatherV2;
}

var Greater = {};

var hasRequiredGreater;

function requireGreater () {
	if (hasRequiredGreater) return Greater;
	hasRequiredGreater = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Greater, "__esModule", { value: true });
	Greater.greaterConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Greater.greaterConfig = {
	    kernelName: tfjs_1.Greater,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.Greater, opAttrs, [a, b]);
	    }
	};
	return Greater;
}

var GreaterEqual = {};

var hasRequiredGreaterEqual;

function requireGreaterEqual () {
	if (hasRequiredGreaterEqual) return GreaterEqual;
	hasRequiredGreaterEqual = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(GreaterEqual, "__esModule", { value: true });
	GreaterEqual.greaterEqualConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	GreaterEqual.greaterEqualConfig = {
	    kernelName: tfjs_1.GreaterEqual,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.GreaterEqual, opAttrs, [a, b]);
	    }
	};
	return GreaterEqual;
}

var Identity = {};

var hasRequiredIdentity;

function requireIdentity () {
	if (hasRequiredIdentity) return Identity;
	hasRequiredIdentity = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Identity, "__esModule", { value: true });
	Identity.identityConfig = void 0;
	var tfjs_1 = require$$1;
	Identity.identityConfig = {
	    kernelName: tfjs_1.Identity,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        // Backend needs to track refCount for the dataId for identity op
	        args.backend.incRef(x.dataId);
	        return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
	    }
	};
	return Identity;
}

var IFFT = {};

var hasRequiredIFFT;

function requireIFFT () {
	if (hasRequiredIFFT) return IFFT;
	hasRequiredIFFT = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(IFFT, "__esModule", { value: true });
	IFFT.IFFTConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	// tslint:disable-next-line: variable-name
	IFFT.IFFTConfig = {
	    kernelName: tfjs_1.IFFT,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var input = args.inputs.input;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tcomplex', input.dtype)];
	        return backend.executeSingleOutput(tfjs_1.IFFT, opAttrs, [input]);
	    }
	};
	return IFFT;
}

var Imag = {};

var hasRequiredImag;

function requireImag () {
	if (hasRequiredImag) return Imag;
	hasRequiredImag = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Imag, "__esModule", { value: true });
	Imag.imagConfig = void 0;
	var tfjs_1 = require$$1;
	Imag.imagConfig = {
	    kernelName: tfjs_1.Imag,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var input = args.inputs.input;
	        var backend = args.backend;
	        var opAttrs = [
	            {
	                name: 'T',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.binding.TF_COMPLEX64
	            },
	            {
	                name: 'Tout',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.binding.TF_FLOAT
	            }
	        ];
	        var inputs = [input];
	        return backend.executeSingleOutput(tfjs_1.Imag, opAttrs, inputs);
	    }
	};
	return Imag;
}

var IsFinite = {};

var hasRequiredIsFinite;

function requireIsFinite () {
	if (hasRequiredIsFinite) return IsFinite;
	hasRequiredIsFinite = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(IsFinite, "__esModule", { value: true });
	IsFinite.isFiniteConfig = void 0;
	var tfjs_1 = require$$1;
	IsFinite.isFiniteConfig = {
	    kernelName: tfjs_1.IsFinite,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.IsFinite, x);
	    }
	};
	return IsFinite;
}

var IsInf = {};

var hasRequiredIsInf;

function requireIsInf () {
	if (hasRequiredIsInf) return IsInf;
	hasRequiredIsInf = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(IsInf, "__esModule", { value: true });
	IsInf.isInfConfig = void 0;
	var tfjs_1 = require$$1;
	IsInf.isInfConfig = {
	    kernelName: tfjs_1.IsInf,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.IsInf, x);
	    }
	};
	return IsInf;
}

var IsNan = {};

var hasRequiredIsNan;

function requireIsNan () {
	if (hasRequiredIsNan) return IsNan;
	hasRequiredIsNan = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(IsNan, "__esModule", { value: true });
	IsNan.isNanConfig = void 0;
	var tfjs_1 = require$$1;
	IsNan.isNanConfig = {
	    kernelName: tfjs_1.IsNan,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.IsNan, x);
	    }
	};
	return IsNan;
}

var LeakyRelu = {};

var hasRequiredLeakyRelu;

function requireLeakyRelu () {
	if (hasRequiredLeakyRelu) return LeakyRelu;
	hasRequiredLeakyRelu = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(LeakyRelu, "__esModule", { value: true });
	LeakyRelu.leakyReluConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	LeakyRelu.leakyReluConfig = {
	    kernelName: tfjs_1.LeakyRelu,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var inputs = args.inputs;
	        var attrs = args.attrs;
	        var backend = args.backend;
	        var x = inputs.x;
	        var alpha = attrs.alpha;
	        var opAttrs = [
	            { name: 'alpha', type: backend.binding.TF_ATTR_FLOAT, value: alpha },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype)
	        ];
	        return backend.executeSingleOutput(tfjs_1.LeakyRelu, opAttrs, [x]);
	    }
	};
	return LeakyRelu;
}

var Less = {};

var hasRequiredLess;

function requireLess () {
	if (hasRequiredLess) return Less;
	hasRequiredLess = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Less, "__esModule", { value: true });
	Less.lessConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Less.lessConfig = {
	    kernelName: tfjs_1.Less,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.Less, opAttrs, [a, b]);
	    }
	};
	return Less;
}

var LessEqual = {};

var hasRequiredLessEqual;

function requireLessEqual () {
	if (hasRequiredLessEqual) return LessEqual;
	hasRequiredLessEqual = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(LessEqual, "__esModule", { value: true });
	LessEqual.lessEqualConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	LessEqual.lessEqualConfig = {
	    kernelName: tfjs_1.LessEqual,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.LessEqual, opAttrs, [a, b]);
	    }
	};
	return LessEqual;
}

var LinSpace = {};

var hasRequiredLinSpace;

function requireLinSpace () {
	if (hasRequiredLinSpace) return LinSpace;
	hasRequiredLinSpace = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(LinSpace, "__esModule", { value: true });
	LinSpace.linSpaceConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	LinSpace.linSpaceConfig = {
	    kernelName: tfjs_1.LinSpace,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var backend = args.backend;
	        var _a = args.attrs, start = _a.start, stop = _a.stop, num = _a.num;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', 'float32'),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
	        ];
	        return (0, tfjs_1.tidy)(function () {
	            var inputs = [
	                (0, tfjs_1.scalar)(start, 'float32'), (0, tfjs_1.scalar)(stop, 'float32'), (0, tfjs_1.scalar)(num, 'int32')
	            ];
	            return backend.executeSingleOutput(tfjs_1.LinSpace, opAttrs, inputs);
	        });
	    }
	};
	return LinSpace;
}

var Log = {};

var hasRequiredLog;

function requireLog () {
	if (hasRequiredLog) return Log;
	hasRequiredLog = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Log, "__esModule", { value: true });
	Log.logConfig = void 0;
	var tfjs_1 = require$$1;
	Log.logConfig = {
	    kernelName: tfjs_1.Log,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Log, x);
	    }
	};
	return Log;
}

var Log1p = {};

var hasRequiredLog1p;

function requireLog1p () {
	if (hasRequiredLog1p) return Log1p;
	hasRequiredLog1p = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Log1p, "__esModule", { value: true });
	Log1p.log1pConfig = void 0;
	var tfjs_1 = require$$1;
	Log1p.log1pConfig = {
	    kernelName: tfjs_1.Log1p,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Log1p, x);
	    }
	};
	return Log1p;
}

var LogicalAnd = {};

var hasRequiredLogicalAnd;

function requireLogicalAnd () {
	if (hasRequiredLogicalAnd) return LogicalAnd;
	hasRequiredLogicalAnd = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(LogicalAnd, "__esModule", { value: true });
	LogicalAnd.logicalAndConfig = void 0;
	var tfjs_1 = require$$1;
	LogicalAnd.logicalAndConfig = {
	    kernelName: tfjs_1.LogicalAnd,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        return backend.executeSingleOutput(tfjs_1.LogicalAnd, [], [a, b]);
	    }
	};
	return LogicalAnd;
}

var LogicalNot = {};

var hasRequiredLogicalNot;

function requireLogicalNot () {
	if (hasRequiredLogicalNot) return LogicalNot;
	hasRequiredLogicalNot = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(LogicalNot, "__esModule", { value: true });
	LogicalNot.logicalNotConfig = void 0;
	var tfjs_1 = require$$1;
	LogicalNot.logicalNotConfig = {
	    kernelName: tfjs_1.LogicalNot,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleOutput(tfjs_1.LogicalNot, [], [x]);
	    }
	};
	return LogicalNot;
}

var LogicalOr = {};

var hasRequiredLogicalOr;

function requireLogicalOr () {
	if (hasRequiredLogicalOr) return LogicalOr;
	hasRequiredLogicalOr = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(LogicalOr, "__esModule", { value: true });
	LogicalOr.logicalOrConfig = void 0;
	var tfjs_1 = require$$1;
	LogicalOr.logicalOrConfig = {
	    kernelName: tfjs_1.LogicalOr,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        return backend.executeSingleOutput(tfjs_1.LogicalOr, [], [a, b]);
	    }
	};
	return LogicalOr;
}

var LRN = {};

var hasRequiredLRN;

function requireLRN () {
	if (hasRequiredLRN) return LRN;
	hasRequiredLRN = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(LRN, "__esModule", { value: true });
	LRN.LRNConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	// tslint:disable-next-line: variable-name
	LRN.LRNConfig = {
	    kernelName: tfjs_1.LRN,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, depthRadius = _a.depthRadius, bias = _a.bias, alpha = _a.alpha, beta = _a.beta;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            {
	                name: 'depth_radius',
	                type: backend.binding.TF_ATTR_INT,
	                value: depthRadius
	            },
	            { name: 'bias', type: backend.binding.TF_ATTR_FLOAT, value: bias },
	            { name: 'alpha', type: backend.binding.TF_ATTR_FLOAT, value: alpha },
	            { name: 'beta', type: backend.binding.TF_ATTR_FLOAT, value: beta },
	        ];
	        return backend.executeSingleOutput(tfjs_1.LRN, opAttrs, [x]);
	    }
	};
	return LRN;
}

var LRNGrad = {};

var hasRequiredLRNGrad;

function requireLRNGrad () {
	if (hasRequiredLRNGrad) return LRNGrad;
	hasRequiredLRNGrad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(LRNGrad, "__esModule", { value: true });
	LRNGrad.LRNGradConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	// tslint:disable-next-line: variable-name
	LRNGrad.LRNGradConfig = {
	    kernelName: tfjs_1.LRNGrad,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, y = _a.y, dy = _a.dy;
	        var backend = args.backend;
	        var _b = args.attrs, depthRadius = _b.depthRadius, bias = _b.bias, alpha = _b.alpha, beta = _b.beta;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', dy.dtype),
	            {
	                name: 'depth_radius',
	                type: backend.binding.TF_ATTR_INT,
	                value: depthRadius
	            },
	            { name: 'bias', type: backend.binding.TF_ATTR_FLOAT, value: bias },
	            { name: 'alpha', type: backend.binding.TF_ATTR_FLOAT, value: alpha },
	            { name: 'beta', type: backend.binding.TF_ATTR_FLOAT, value: beta },
	        ];
	        return backend.executeSingleOutput(tfjs_1.LRNGrad, opAttrs, [dy, x, y]);
	    }
	};
	return LRNGrad;
}

var Max = {};

var hasRequiredMax;

function requireMax () {
	if (hasRequiredMax) return Max;
	hasRequiredMax = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Max, "__esModule", { value: true });
	Max.maxConfig = void 0;
	var tfjs_1 = require$$1;
	Max.maxConfig = {
	    kernelName: tfjs_1.Max,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, reductionIndices = _a.reductionIndices, keepDims = _a.keepDims;
	        var axes = tfjs_1.util.parseAxisParam(reductionIndices, x.shape);
	        var axesTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Max, backend.createReductionOpAttrs(x, keepDims), [x, axesTensor]);
	        axesTensor.dispose();
	        return res;
	    }
	};
	return Max;
}

var Maximum = {};

var hasRequiredMaximum;

function requireMaximum () {
	if (hasRequiredMaximum) return Maximum;
	hasRequiredMaximum = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Maximum, "__esModule", { value: true });
	Maximum.maximumConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Maximum.maximumConfig = {
	    kernelName: tfjs_1.Maximum,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.Maximum, opAttrs, [a, b]);
	    }
	};
	return Maximum;
}

var MaxPool = {};

var hasRequiredMaxPool;

function requireMaxPool () {
	if (hasRequiredMaxPool) return MaxPool;
	hasRequiredMaxPool = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(MaxPool, "__esModule", { value: true });
	MaxPool.maxPoolConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	MaxPool.maxPoolConfig = {
	    kernelName: tfjs_1.MaxPool,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, filterSize = _a.filterSize, strides = _a.strides, pad = _a.pad, dimRoundingMode = _a.dimRoundingMode;
	        var convInfo = tfjs_1.backend_util.computePool2DInfo(x.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
	        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	                "while padding was ".concat(convInfo.padInfo.type));
	        }
	        var ksize = [1, convInfo.filterHeight, convInfo.filterWidth, 1];
	        var $strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	        var padding = convInfo.padInfo.type;
	        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            }
	        ];
	        return backend.executeSingleOutput(tfjs_1.MaxPool, opAttrs, [x]);
	    }
	};
	return MaxPool;
}

var MaxPool3D = {};

var hasRequiredMaxPool3D;

function requireMaxPool3D () {
	if (hasRequiredMaxPool3D) return MaxPool3D;
	hasRequiredMaxPool3D = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(MaxPool3D, "__esModule", { value: true });
	MaxPool3D.maxPool3DConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	MaxPool3D.maxPool3DConfig = {
	    kernelName: tfjs_1.MaxPool3D,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, filterSize = _a.filterSize, strides = _a.strides, pad = _a.pad, dataFormat = _a.dataFormat, dimRoundingMode = _a.dimRoundingMode;
	        var convInfo = tfjs_1.backend_util.computePool3DInfo(x.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode, dataFormat);
	        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	                "while padding was ".concat(convInfo.padInfo.type));
	        }
	        var ksize = [
	            1, convInfo.filterDepth, convInfo.filterHeight, convInfo.filterWidth, 1
	        ];
	        var $strides = [
	            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
	        ];
	        var padding = convInfo.padInfo.type;
	        var $dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding }, {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: $dataFormat
	            }
	        ];
	        return backend.executeSingleOutput(tfjs_1.MaxPool3D, opAttrs, [x]);
	    }
	};
	return MaxPool3D;
}

var MaxPool3DGrad = {};

var hasRequiredMaxPool3DGrad;

function requireMaxPool3DGrad () {
	if (hasRequiredMaxPool3DGrad) return MaxPool3DGrad;
	hasRequiredMaxPool3DGrad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(MaxPool3DGrad, "__esModule", { value: true });
	MaxPool3DGrad.maxPool3DGradConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	MaxPool3DGrad.maxPool3DGradConfig = {
	    kernelName: tfjs_1.MaxPool3DGrad,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, dy = _a.dy, input = _a.input, output = _a.output;
	        var backend = args.backend;
	        var _b = args.attrs, filterSize = _b.filterSize, strides = _b.strides, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode;
	        var convInfo = tfjs_1.backend_util.computePool3DInfo(input.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
	        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	                "while padding type was ".concat(convInfo.padInfo.type));
	        }
	        var ksize = [
	            1, convInfo.filterDepth, convInfo.filterHeight, convInfo.filterWidth, 1
	        ];
	        var $strides = [
	            1, convInfo.strideDepth, convInfo.strideHeight, convInfo.strideWidth, 1
	        ];
	        var padding = convInfo.padInfo.type;
	        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NDHWC' : 'NCDHW';
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
	            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
	            {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            },
	        ];
	        return backend.executeSingleOutput(tfjs_1.MaxPool3DGrad, opAttrs, [input, output, dy]);
	    }
	};
	return MaxPool3DGrad;
}

var MaxPoolGrad = {};

var hasRequiredMaxPoolGrad;

function requireMaxPoolGrad () {
	if (hasRequiredMaxPoolGrad) return MaxPoolGrad;
	hasRequiredMaxPoolGrad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(MaxPoolGrad, "__esModule", { value: true });
	MaxPoolGrad.maxPoolGradConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	MaxPoolGrad.maxPoolGradConfig = {
	    kernelName: tfjs_1.MaxPoolGrad,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, dy = _a.dy, input = _a.input, output = _a.output;
	        var backend = args.backend;
	        var _b = args.attrs, filterSize = _b.filterSize, strides = _b.strides, pad = _b.pad, dimRoundingMode = _b.dimRoundingMode;
	        var convInfo = tfjs_1.backend_util.computePool2DInfo(input.shape, filterSize, strides, 1 /* dilations */, pad, dimRoundingMode);
	        if (convInfo.padInfo.type !== 'VALID' && convInfo.padInfo.type !== 'SAME') {
	            throw new Error("TF Backend supports only 'valid' and 'same' padding " +
	                "while padding type was ".concat(convInfo.padInfo.type));
	        }
	        var ksize = [1, convInfo.filterHeight, convInfo.filterWidth, 1];
	        var $strides = [1, convInfo.strideHeight, convInfo.strideWidth, 1];
	        var padding = convInfo.padInfo.type;
	        var dataFormat = convInfo.dataFormat === 'channelsLast' ? 'NHWC' : 'NCHW';
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input.dtype),
	            { name: 'ksize', type: backend.binding.TF_ATTR_INT, value: ksize },
	            { name: 'strides', type: backend.binding.TF_ATTR_INT, value: $strides },
	            { name: 'padding', type: backend.binding.TF_ATTR_STRING, value: padding },
	            {
	                name: 'data_format',
	                type: backend.binding.TF_ATTR_STRING,
	                value: dataFormat
	            },
	        ];
	        return backend.executeSingleOutput(tfjs_1.MaxPoolGrad, opAttrs, [input, output, dy]);
	    }
	};
	return MaxPoolGrad;
}

var Mean = {};

var hasRequiredMean;

function requireMean () {
	if (hasRequiredMean) return Mean;
	hasRequiredMean = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Mean, "__esModule", { value: true });
	Mean.meanConfig = void 0;
	var tfjs_1 = require$$1;
	Mean.meanConfig = {
	    kernelName: tfjs_1.Mean,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
	        var axes = tfjs_1.util.parseAxisParam(axis, x.shape);
	        var axesTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
	        // Cast to float32 to match existing tfjs implementation/tests.
	        var asFloat32 = (0, tfjs_1.cast)(x, 'float32');
	        var res = backend.executeSingleOutput(tfjs_1.Mean, backend.createReductionOpAttrs(x, keepDims), [asFloat32, axesTensor]);
	        asFloat32.dispose();
	        axesTensor.dispose();
	        return res;
	    }
	};
	return Mean;
}

var Min = {};

var hasRequiredMin;

function requireMin () {
	if (hasRequiredMin) return Min;
	hasRequiredMin = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Min, "__esModule", { value: true });
	Min.minConfig = void 0;
	var tfjs_1 = require$$1;
	Min.minConfig = {
	    kernelName: tfjs_1.Min,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
	        var axes = tfjs_1.util.parseAxisParam(axis, x.shape);
	        var axesTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Min, backend.createReductionOpAttrs(x, keepDims), [x, axesTensor]);
	        axesTensor.dispose();
	        return res;
	    }
	};
	return Min;
}

var Minimum = {};

var hasRequiredMinimum;

function requireMinimum () {
	if (hasRequiredMinimum) return Minimum;
	hasRequiredMinimum = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Minimum, "__esModule", { value: true });
	Minimum.minimumConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Minimum.minimumConfig = {
	    kernelName: tfjs_1.Minimum,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.Minimum, opAttrs, [a, b]);
	    }
	};
	return Minimum;
}

var MirrorPad = {};

var hasRequiredMirrorPad;

function requireMirrorPad () {
	if (hasRequiredMirrorPad) return MirrorPad;
	hasRequiredMirrorPad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(MirrorPad, "__esModule", { value: true });
	MirrorPad.mirrorPadConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	MirrorPad.mirrorPadConfig = {
	    kernelName: tfjs_1.MirrorPad,
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
	        var x = inputs.x;
	        var _b = attrs, paddings = _b.paddings, mode = _b.mode;
	        var nodeBackend = backend;
	        var paddingsTensor = (0, tfjs_1.tensor2d)(paddings, [paddings.length, 2], 'int32');
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tpaddings', paddingsTensor.dtype), {
	                name: 'mode',
	                type: nodeBackend.binding.TF_ATTR_STRING,
	                value: mode.toUpperCase()
	            }
	        ];
	        var output = nodeBackend.executeSingleOutput('MirrorPad', opAttrs, [x, paddingsTensor]);
	        paddingsTensor.dispose();
	        return output;
	    }
	};
	return MirrorPad;
}

var Mod = {};

var hasRequiredMod;

function requireMod () {
	if (hasRequiredMod) return Mod;
	hasRequiredMod = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Mod, "__esModule", { value: true });
	Mod.modConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Mod.modConfig = {
	    kernelName: tfjs_1.Mod,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', a.dtype)];
	        return backend.executeSingleOutput('FloorMod', opAttrs, [a, b]);
	    }
	};
	return Mod;
}

var Multinomial = {};

var hasRequiredMultinomial;

function requireMultinomial () {
	if (hasRequiredMultinomial) return Multinomial;
	hasRequiredMultinomial = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Multinomial, "__esModule", { value: true });
	Multinomial.multinomialConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Multinomial.multinomialConfig = {
	    kernelName: tfjs_1.Multinomial,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var logits = args.inputs.logits;
	        var backend = args.backend;
	        var _a = args.attrs, numSamples = _a.numSamples, seed = _a.seed, normalized = _a.normalized;
	        if (normalized) {
	            throw new Error('TF Node backend does not support normalized logits ' +
	                'passed to multinomial');
	        }
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', logits.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('output_dtype', 'int32'),
	            { name: 'seed', type: backend.binding.TF_ATTR_INT, value: seed },
	            { name: 'seed2', type: backend.binding.TF_ATTR_INT, value: seed * seed },
	        ];
	        var numSamplesTensor = (0, tfjs_1.scalar)(numSamples, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Multinomial, opAttrs, [logits, numSamplesTensor]);
	        numSamplesTensor.dispose();
	        return res;
	    }
	};
	return Multinomial;
}

var Multiply = {};

var hasRequiredMultiply;

function requireMultiply () {
	if (hasRequiredMultiply) return Multiply;
	hasRequiredMultiply = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Multiply, "__esModule", { value: true });
	Multiply.multiplyConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Multiply.multiplyConfig = {
	    kernelName: tfjs_1.Multiply,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput('Mul', opAttrs, [a, b]);
	    }
	};
	return Multiply;
}

var Neg = {};

var hasRequiredNeg;

function requireNeg () {
	if (hasRequiredNeg) return Neg;
	hasRequiredNeg = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Neg, "__esModule", { value: true });
	Neg.negConfig = void 0;
	var tfjs_1 = require$$1;
	Neg.negConfig = {
	    kernelName: tfjs_1.Neg,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Neg, x);
	    }
	};
	return Neg;
}

var NonMaxSuppressionV3 = {};

var hasRequiredNonMaxSuppressionV3;

function requireNonMaxSuppressionV3 () {
	if (hasRequiredNonMaxSuppressionV3) return NonMaxSuppressionV3;
	hasRequiredNonMaxSuppressionV3 = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(NonMaxSuppressionV3, "__esModule", { value: true });
	NonMaxSuppressionV3.nonMaxSuppressionV3Config = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	NonMaxSuppressionV3.nonMaxSuppressionV3Config = {
	    kernelName: tfjs_1.NonMaxSuppressionV3,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, boxes = _a.boxes, scores = _a.scores;
	        var backend = args.backend;
	        var _b = args.attrs, maxOutputSize = _b.maxOutputSize, iouThreshold = _b.iouThreshold, scoreThreshold = _b.scoreThreshold;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', boxes.dtype)];
	        var maxOutputSizeTensor = (0, tfjs_1.scalar)(maxOutputSize, 'int32');
	        var iouThresholdTensor = (0, tfjs_1.scalar)(iouThreshold);
	        var scoreThresholdTensor = (0, tfjs_1.scalar)(scoreThreshold);
	        var res = backend.executeSingleOutput(tfjs_1.NonMaxSuppressionV3, opAttrs, [
	            boxes, scores, maxOutputSizeTensor, iouThresholdTensor,
	            scoreThresholdTensor
	        ]);
	        maxOutputSizeTensor.dispose();
	        iouThresholdTensor.dispose();
	        scoreThresholdTensor.dispose();
	        return res;
	    }
	};
	return NonMaxSuppressionV3;
}

var NonMaxSuppressionV4 = {};

var hasRequiredNonMaxSuppressionV4;

function requireNonMaxSuppressionV4 () {
	if (hasRequiredNonMaxSuppressionV4) return NonMaxSuppressionV4;
	hasRequiredNonMaxSuppressionV4 = 1;
	/**
	 * @license
	 * Copyright 2019 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(NonMaxSuppressionV4, "__esModule", { value: true });
	NonMaxSuppressionV4.nonMaxSuppressionV4Config = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	// TODO(nsthorat, dsmilkov): Remove dependency on tensors, use dataId.
	NonMaxSuppressionV4.nonMaxSuppressionV4Config = {
	    kernelName: tfjs_1.NonMaxSuppressionV4,
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
	        var _b = inputs, boxes = _b.boxes, scores = _b.scores;
	        var _c = attrs, maxOutputSize = _c.maxOutputSize, iouThreshold = _c.iouThreshold, scoreThreshold = _c.scoreThreshold, padToMaxOutputSize = _c.padToMaxOutputSize;
	        var maxOutputSizeTensor = (0, tfjs_1.scalar)(maxOutputSize, 'int32');
	        var iouThresholdTensor = (0, tfjs_1.scalar)(iouThreshold, 'float32');
	        var scoreThresholdTensor = (0, tfjs_1.scalar)(scoreThreshold, 'float32');
	        var nodeBackend = backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', boxes.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T_threshold', 'float32'), {
	                name: 'pad_to_max_output_size',
	                type: nodeBackend.binding.TF_ATTR_BOOL,
	                value: padToMaxOutputSize
	            }
	        ];
	        var _d = nodeBackend.executeMultipleOutputs('NonMaxSuppressionV4', opAttrs, [
	            boxes, scores, maxOutputSizeTensor,
	            iouThresholdTensor, scoreThresholdTensor
	        ], 2), selectedIndices = _d[0], validOutputs = _d[1];
	        maxOutputSizeTensor.dispose();
	        iouThresholdTensor.dispose();
	        scoreThresholdTensor.dispose();
	        return [selectedIndices, validOutputs];
	    }
	};
	return NonMaxSuppressionV4;
}

var NonMaxSuppressionV5 = {};

var hasRequiredNonMaxSuppressionV5;

function requireNonMaxSuppressionV5 () {
	if (hasRequiredNonMaxSuppressionV5) return NonMaxSuppressionV5;
	hasRequiredNonMaxSuppressionV5 = 1;
	/**
	 * @license
	 * Copyright 2019 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(NonMaxSuppressionV5, "__esModule", { value: true });
	NonMaxSuppressionV5.nonMaxSuppressionV5Config = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	// TODO(nsthorat, dsmilkov): Remove dependency on tensors, use dataId.
	NonMaxSuppressionV5.nonMaxSuppressionV5Config = {
	    kernelName: 'NonMaxSuppressionV5',
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend, attrs = _a.attrs;
	        var _b = inputs, boxes = _b.boxes, scores = _b.scores;
	        var _c = attrs, maxOutputSize = _c.maxOutputSize, iouThreshold = _c.iouThreshold, scoreThreshold = _c.scoreThreshold, softNmsSigma = _c.softNmsSigma;
	        var maxOutputSizeTensor = (0, tfjs_1.scalar)(maxOutputSize, 'int32');
	        var iouThresholdTensor = (0, tfjs_1.scalar)(iouThreshold);
	        var scoreThresholdTensor = (0, tfjs_1.scalar)(scoreThreshold);
	        var softNmsSigmaTensor = (0, tfjs_1.scalar)(softNmsSigma);
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', boxes.dtype)];
	        var nodeBackend = backend;
	        var _d = nodeBackend.executeMultipleOutputs('NonMaxSuppressionV5', opAttrs, [
	            boxes, scores, maxOutputSizeTensor,
	            iouThresholdTensor, scoreThresholdTensor, softNmsSigmaTensor
	        ], 3), selectedIndices = _d[0], selectedScores = _d[1], validOutputs = _d[2];
	        maxOutputSizeTensor.dispose();
	        iouThresholdTensor.dispose();
	        scoreThresholdTensor.dispose();
	        softNmsSigmaTensor.dispose();
	        validOutputs.dispose();
	        return [selectedIndices, selectedScores];
	    }
	};
	return NonMaxSuppressionV5;
}

var NotEqual = {};

var hasRequiredNotEqual;

function requireNotEqual () {
	if (hasRequiredNotEqual) return NotEqual;
	hasRequiredNotEqual = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(NotEqual, "__esModule", { value: true });
	NotEqual.notEqualConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	NotEqual.notEqualConfig = {
	    kernelName: tfjs_1.NotEqual,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.NotEqual, opAttrs, [a, b]);
	    }
	};
	return NotEqual;
}

var OneHot = {};

var hasRequiredOneHot;

function requireOneHot () {
	if (hasRequiredOneHot) return OneHot;
	hasRequiredOneHot = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(OneHot, "__esModule", { value: true });
	OneHot.oneHotConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	OneHot.oneHotConfig = {
	    kernelName: tfjs_1.OneHot,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var indices = args.inputs.indices;
	        var backend = args.backend;
	        var _a = args.attrs, dtype = _a.dtype, depth = _a.depth, onValue = _a.onValue, offValue = _a.offValue;
	        var depthTensor = (0, tfjs_1.scalar)(depth, 'int32');
	        var onValueTensor = (0, tfjs_1.scalar)(onValue, dtype);
	        var offValueTensor = (0, tfjs_1.scalar)(offValue, dtype);
	        var opAttrs = [
	            { name: 'axis', type: backend.binding.TF_ATTR_INT, value: -1 },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('TI', indices.dtype)
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.OneHot, opAttrs, [indices, depthTensor, onValueTensor, offValueTensor]);
	        depthTensor.dispose();
	        onValueTensor.dispose();
	        offValueTensor.dispose();
	        return res;
	    }
	};
	return OneHot;
}

var OnesLike = {};

var hasRequiredOnesLike;

function requireOnesLike () {
	if (hasRequiredOnesLike) return OnesLike;
	hasRequiredOnesLike = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(OnesLike, "__esModule", { value: true });
	OnesLike.onesLikeConfig = void 0;
	var tfjs_1 = require$$1;
	OnesLike.onesLikeConfig = {
	    kernelName: tfjs_1.OnesLike,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var opAttrs = [{
	                name: 'T',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.getDTypeInteger(x.dtype)
	            }];
	        return backend.executeSingleOutput(tfjs_1.OnesLike, opAttrs, [x]);
	    }
	};
	return OnesLike;
}

var Pack = {};

var hasRequiredPack;

function requirePack () {
	if (hasRequiredPack) return Pack;
	hasRequiredPack = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Pack, "__esModule", { value: true });
	Pack.packConfig = Pack.pack = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	function pack(args) {
	    var inputs = args.inputs, backend = args.backend, attrs = args.attrs;
	    var axis = attrs.axis;
	    var opAttrs = [
	        { name: 'N', type: backend.binding.TF_ATTR_INT, value: inputs.length },
	        (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', inputs),
	        { name: 'axis', type: backend.binding.TF_ATTR_INT, value: axis }
	    ];
	    var res = backend.executeSingleOutput(tfjs_1.Pack, opAttrs, inputs);
	    return res;
	}
	Pack.pack = pack;
	Pack.packConfig = {
	    kernelName: tfjs_1.Pack,
	    backendName: 'tensorflow',
	    kernelFunc: pack
	};
	return Pack;
}

var PadV2 = {};

var hasRequiredPadV2;

function requirePadV2 () {
	if (hasRequiredPadV2) return PadV2;
	hasRequiredPadV2 = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(PadV2, "__esModule", { value: true });
	PadV2.padV2Config = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	PadV2.padV2Config = {
	    kernelName: tfjs_1.PadV2,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, paddings = _a.paddings, constantValue = _a.constantValue;
	        // Bind tensor values
	        var paddingsTensor = (0, tfjs_1.tensor2d)(paddings, [paddings.length, 2], 'int32');
	        var constantTensor = (0, tfjs_1.scalar)(constantValue, x.dtype);
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tpaddings', paddingsTensor.dtype)
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.PadV2, opAttrs, [x, paddingsTensor, constantTensor]);
	        paddingsTensor.dispose();
	        constantTensor.dispose();
	        return res;
	    }
	};
	return PadV2;
}

var Pow = {};

var hasRequiredPow;

function requirePow () {
	if (hasRequiredPow) return Pow;
	hasRequiredPow = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Pow, "__esModule", { value: true });
	Pow.powConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Pow.powConfig = {
	    kernelName: tfjs_1.Pow,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var dtype = tfjs_1.backend_util.upcastType(a.dtype, b.dtype);
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', dtype)];
	        return (0, tfjs_1.tidy)(function () {
	            return backend.executeSingleOutput(tfjs_1.Pow, opAttrs, [(0, tfjs_1.cast)(a, dtype), (0, tfjs_1.cast)(b, dtype)]);
	        });
	    }
	};
	return Pow;
}

var Prelu = {};

var hasRequiredPrelu;

function requirePrelu () {
	if (hasRequiredPrelu) return Prelu;
	hasRequiredPrelu = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Prelu, "__esModule", { value: true });
	Prelu.preluConfig = void 0;
	var tfjs_1 = require$$1;
	Prelu.preluConfig = {
	    kernelName: tfjs_1.Prelu,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var inputs = args.inputs;
	        var x = inputs.x;
	        var alpha = inputs.alpha;
	        return (0, tfjs_1.tidy)(function () {
	            var pos = (0, tfjs_1.relu)(x);
	            var neg = alpha.mul(x.sub((0, tfjs_1.abs)(x))).mul(0.5);
	            return pos.add(neg);
	        });
	    }
	};
	return Prelu;
}

var Prod = {};

var hasRequiredProd;

function requireProd () {
	if (hasRequiredProd) return Prod;
	hasRequiredProd = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Prod, "__esModule", { value: true });
	Prod.prodConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Prod.prodConfig = {
	    kernelName: tfjs_1.Prod,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
	        var axes = tfjs_1.util.parseAxisParam(axis, x.shape);
	        var axesTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
	        var opAttrs = [
	            { name: 'keep_dims', type: backend.binding.TF_ATTR_BOOL, value: keepDims },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32')
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.Prod, opAttrs, [x, axesTensor]);
	        axesTensor.dispose();
	        return res;
	    }
	};
	return Prod;
}

var Range = {};

var hasRequiredRange;

function requireRange () {
	if (hasRequiredRange) return Range;
	hasRequiredRange = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Range, "__esModule", { value: true });
	Range.rangeConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Range.rangeConfig = {
	    kernelName: tfjs_1.Range,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var backend = args.backend;
	        var _a = args.attrs, start = _a.start, stop = _a.stop, dtype = _a.dtype;
	        var step = args.attrs.step;
	        // TensorFlow.js specific allowances
	        var sameStartStop = start === stop;
	        var increasingRangeNegativeStep = start < stop && step < 0;
	        var decreasingRangePositiveStep = stop < start && step > 1;
	        if (sameStartStop || increasingRangeNegativeStep ||
	            decreasingRangePositiveStep) {
	            return (0, tfjs_1.zeros)([0], dtype);
	        }
	        if (stop < start && step === 1) {
	            // Auto adjust the step's sign if it hasn't been set
	            // (or was set to 1)
	            step = -1;
	        }
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', dtype)];
	        var startTensor = (0, tfjs_1.scalar)(start, dtype);
	        var stopTensor = (0, tfjs_1.scalar)(stop, dtype);
	        var stepTensor = (0, tfjs_1.scalar)(step, dtype);
	        var res = backend.executeSingleOutput(tfjs_1.Range, opAttrs, [startTensor, stopTensor, stepTensor]);
	        startTensor.dispose();
	        stopTensor.dispose();
	        stepTensor.dispose();
	        return res;
	    }
	};
	return Range;
}

var Real = {};

var hasRequiredReal;

function requireReal () {
	if (hasRequiredReal) return Real;
	hasRequiredReal = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Real, "__esModule", { value: true });
	Real.realConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Real.realConfig = {
	    kernelName: tfjs_1.Real,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var input = args.inputs.input;
	        var backend = args.backend;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', input), {
	                name: 'Tout',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.binding.TF_FLOAT
	            }
	        ];
	        var inputs = [input];
	        return backend.executeSingleOutput(tfjs_1.Real, opAttrs, inputs);
	    }
	};
	return Real;
}

var RealDiv = {};

var hasRequiredRealDiv;

function requireRealDiv () {
	if (hasRequiredRealDiv) return RealDiv;
	hasRequiredRealDiv = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(RealDiv, "__esModule", { value: true });
	RealDiv.realDivConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	RealDiv.realDivConfig = {
	    kernelName: tfjs_1.RealDiv,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.RealDiv, opAttrs, [a, b]);
	    }
	};
	return RealDiv;
}

var Reciprocal = {};

var hasRequiredReciprocal;

function requireReciprocal () {
	if (hasRequiredReciprocal) return Reciprocal;
	hasRequiredReciprocal = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Reciprocal, "__esModule", { value: true });
	Reciprocal.reciprocalConfig = void 0;
	var tfjs_1 = require$$1;
	Reciprocal.reciprocalConfig = {
	    kernelName: tfjs_1.Reciprocal,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Reciprocal, x);
	    }
	};
	return Reciprocal;
}

var Relu = {};

var hasRequiredRelu;

function requireRelu () {
	if (hasRequiredRelu) return Relu;
	hasRequiredRelu = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Relu, "__esModule", { value: true });
	Relu.reluConfig = void 0;
	var tfjs_1 = require$$1;
	Relu.reluConfig = {
	    kernelName: tfjs_1.Relu,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Relu, x);
	    }
	};
	return Relu;
}

var Relu6 = {};

var hasRequiredRelu6;

function requireRelu6 () {
	if (hasRequiredRelu6) return Relu6;
	hasRequiredRelu6 = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Relu6, "__esModule", { value: true });
	Relu6.relu6Config = void 0;
	var tfjs_1 = require$$1;
	Relu6.relu6Config = {
	    kernelName: tfjs_1.Relu6,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Relu6, x);
	    }
	};
	return Relu6;
}

var Reshape = {};

var hasRequiredReshape;

function requireReshape () {
	if (hasRequiredReshape) return Reshape;
	hasRequiredReshape = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Reshape, "__esModule", { value: true });
	Reshape.reshapeConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Reshape.reshapeConfig = {
	    kernelName: tfjs_1.Reshape,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var shape = args.attrs.shape;
	        var shapeTensor = (0, tfjs_1.tensor1d)(shape, 'int32');
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tshape', shapeTensor.dtype)
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.Reshape, opAttrs, [x, shapeTensor]);
	        shapeTensor.dispose();
	        return res;
	    }
	};
	return Reshape;
}

var ResizeBilinear = {};

var hasRequiredResizeBilinear;

function requireResizeBilinear () {
	if (hasRequiredResizeBilinear) return ResizeBilinear;
	hasRequiredResizeBilinear = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ResizeBilinear, "__esModule", { value: true });
	ResizeBilinear.resizeBilinearConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	ResizeBilinear.resizeBilinearConfig = {
	    kernelName: tfjs_1.ResizeBilinear,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var images = args.inputs.images;
	        var backend = args.backend;
	        var _a = args.attrs, alignCorners = _a.alignCorners, halfPixelCenters = _a.halfPixelCenters, size = _a.size;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', images.dtype),
	            {
	                name: 'align_corners',
	                type: backend.binding.TF_ATTR_BOOL,
	                value: alignCorners
	            },
	            {
	                name: 'half_pixel_centers',
	                type: backend.binding.TF_ATTR_BOOL,
	                value: halfPixelCenters
	            },
	        ];
	        var newHeight = size[0], newWidth = size[1];
	        var sizeTensor = (0, tfjs_1.tensor1d)([newHeight, newWidth], 'int32');
	        var ret = backend.executeSingleOutput(tfjs_1.ResizeBilinear, opAttrs, [images, sizeTensor]);
	        sizeTensor.dispose();
	        return ret;
	    }
	};
	return ResizeBilinear;
}

var ResizeBilinearGrad = {};

var hasRequiredResizeBilinearGrad;

function requireResizeBilinearGrad () {
	if (hasRequiredResizeBilinearGrad) return ResizeBilinearGrad;
	hasRequiredResizeBilinearGrad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ResizeBilinearGrad, "__esModule", { value: true });
	ResizeBilinearGrad.resizeBilinearGradConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	ResizeBilinearGrad.resizeBilinearGradConfig = {
	    kernelName: tfjs_1.ResizeBilinearGrad,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, images = _a.images, dy = _a.dy;
	        var backend = args.backend;
	        var alignCorners = args.attrs.alignCorners;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', images.dtype), {
	                name: 'align_corners',
	                type: backend.binding.TF_ATTR_BOOL,
	                value: alignCorners
	            }
	        ];
	        return backend.executeSingleOutput(tfjs_1.ResizeBilinearGrad, opAttrs, [dy, images]);
	    }
	};
	return ResizeBilinearGrad;
}

var ResizeNearestNeighbor = {};

var hasRequiredResizeNearestNeighbor;

function requireResizeNearestNeighbor () {
	if (hasRequiredResizeNearestNeighbor) return ResizeNearestNeighbor;
	hasRequiredResizeNearestNeighbor = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ResizeNearestNeighbor, "__esModule", { value: true });
	ResizeNearestNeighbor.resizeNearestNeighborConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	ResizeNearestNeighbor.resizeNearestNeighborConfig = {
	    kernelName: tfjs_1.ResizeNearestNeighbor,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var images = args.inputs.images;
	        var backend = args.backend;
	        var _a = args.attrs, alignCorners = _a.alignCorners, halfPixelCenters = _a.halfPixelCenters, size = _a.size;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', images.dtype),
	            {
	                name: 'align_corners',
	                type: backend.binding.TF_ATTR_BOOL,
	                value: alignCorners
	            },
	            {
	                name: 'half_pixel_centers',
	                type: backend.binding.TF_ATTR_BOOL,
	                value: halfPixelCenters
	            },
	        ];
	        var newHeight = size[0], newWidth = size[1];
	        var sizeTensor = (0, tfjs_1.tensor1d)([newHeight, newWidth], 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.ResizeNearestNeighbor, opAttrs, [images, sizeTensor]);
	        sizeTensor.dispose();
	        return res;
	    }
	};
	return ResizeNearestNeighbor;
}

var ResizeNearestNeighborGrad = {};

var hasRequiredResizeNearestNeighborGrad;

function requireResizeNearestNeighborGrad () {
	if (hasRequiredResizeNearestNeighborGrad) return ResizeNearestNeighborGrad;
	hasRequiredResizeNearestNeighborGrad = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ResizeNearestNeighborGrad, "__esModule", { value: true });
	ResizeNearestNeighborGrad.resizeNearestNeighborGradConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	ResizeNearestNeighborGrad.resizeNearestNeighborGradConfig = {
	    kernelName: tfjs_1.ResizeNearestNeighborGrad,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, images = _a.images, dy = _a.dy;
	        var backend = args.backend;
	        var alignCorners = args.attrs.alignCorners;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', images.dtype), {
	                name: 'align_corners',
	                type: backend.binding.TF_ATTR_BOOL,
	                value: alignCorners
	            }
	        ];
	        var _b = images.shape, origHeight = _b[1], origWidth = _b[2];
	        var sizeTensor = (0, tfjs_1.tensor1d)([origHeight, origWidth], 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.ResizeNearestNeighborGrad, opAttrs, [dy, sizeTensor]);
	        sizeTensor.dispose();
	        return res;
	    }
	};
	return ResizeNearestNeighborGrad;
}

var Reverse = {};

var hasRequiredReverse;

function requireReverse () {
	if (hasRequiredReverse) return Reverse;
	hasRequiredReverse = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Reverse, "__esModule", { value: true });
	Reverse.reverseConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Reverse.reverseConfig = {
	    kernelName: tfjs_1.Reverse,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var dims = args.attrs.dims;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tidx', 'int32'),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype)
	        ];
	        var axes = tfjs_1.util.parseAxisParam(dims, x.shape);
	        var axisTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
	        var res = backend.executeSingleOutput('ReverseV2', opAttrs, [x, axisTensor]);
	        axisTensor.dispose();
	        return res;
	    }
	};
	return Reverse;
}

var Round = {};

var hasRequiredRound;

function requireRound () {
	if (hasRequiredRound) return Round;
	hasRequiredRound = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Round, "__esModule", { value: true });
	Round.roundConfig = void 0;
	var tfjs_1 = require$$1;
	Round.roundConfig = {
	    kernelName: tfjs_1.Round,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Round, x);
	    }
	};
	return Round;
}

var Rsqrt = {};

var hasRequiredRsqrt;

function requireRsqrt () {
	if (hasRequiredRsqrt) return Rsqrt;
	hasRequiredRsqrt = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Rsqrt, "__esModule", { value: true });
	Rsqrt.rsqrtConfig = void 0;
	var tfjs_1 = require$$1;
	Rsqrt.rsqrtConfig = {
	    kernelName: tfjs_1.Rsqrt,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Rsqrt, x);
	    }
	};
	return Rsqrt;
}

var ScatterNd = {};

var hasRequiredScatterNd;

function requireScatterNd () {
	if (hasRequiredScatterNd) return ScatterNd;
	hasRequiredScatterNd = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ScatterNd, "__esModule", { value: true });
	ScatterNd.scatterNdConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	ScatterNd.scatterNdConfig = {
	    kernelName: tfjs_1.ScatterNd,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, indices = _a.indices, updates = _a.updates;
	        var backend = args.backend;
	        var shape = args.attrs.shape;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', updates.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', 'int32')
	        ];
	        var shapeTensor = (0, tfjs_1.tensor1d)(shape, 'int32');
	        var ret = backend.executeSingleOutput(tfjs_1.ScatterNd, opAttrs, [indices, updates, shapeTensor]);
	        shapeTensor.dispose();
	        return ret;
	    }
	};
	return ScatterNd;
}

var Select = {};

var hasRequiredSelect;

function requireSelect () {
	if (hasRequiredSelect) return Select;
	hasRequiredSelect = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Select, "__esModule", { value: true });
	Select.selectConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Select.selectConfig = {
	    kernelName: tfjs_1.Select,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, condition = _a.condition, t = _a.t, e = _a.e;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(t.dtype, e.dtype))];
	        return backend.executeSingleOutput(tfjs_1.Select, opAttrs, [condition, t, e]);
	    }
	};
	return Select;
}

var Selu = {};

var hasRequiredSelu;

function requireSelu () {
	if (hasRequiredSelu) return Selu;
	hasRequiredSelu = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Selu, "__esModule", { value: true });
	Selu.seluConfig = void 0;
	var tfjs_1 = require$$1;
	Selu.seluConfig = {
	    kernelName: tfjs_1.Selu,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Selu, x);
	    }
	};
	return Selu;
}

var Sigmoid = {};

var hasRequiredSigmoid;

function requireSigmoid () {
	if (hasRequiredSigmoid) return Sigmoid;
	hasRequiredSigmoid = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Sigmoid, "__esModule", { value: true });
	Sigmoid.sigmoidConfig = void 0;
	var tfjs_1 = require$$1;
	Sigmoid.sigmoidConfig = {
	    kernelName: tfjs_1.Sigmoid,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Sigmoid, x);
	    }
	};
	return Sigmoid;
}

var Sign = {};

var hasRequiredSign;

function requireSign () {
	if (hasRequiredSign) return Sign;
	hasRequiredSign = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Sign, "__esModule", { value: true });
	Sign.signConfig = void 0;
	var tfjs_1 = require$$1;
	Sign.signConfig = {
	    kernelName: tfjs_1.Sign,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Sign, x);
	    }
	};
	return Sign;
}

var Sin = {};

var hasRequiredSin;

function requireSin () {
	if (hasRequiredSin) return Sin;
	hasRequiredSin = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Sin, "__esModule", { value: true });
	Sin.sinConfig = void 0;
	var tfjs_1 = require$$1;
	Sin.sinConfig = {
	    kernelName: tfjs_1.Sin,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Sin, x);
	    }
	};
	return Sin;
}

var Sinh = {};

var hasRequiredSinh;

function requireSinh () {
	if (hasRequiredSinh) return Sinh;
	hasRequiredSinh = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Sinh, "__esModule", { value: true });
	Sinh.sinhConfig = void 0;
	var tfjs_1 = require$$1;
	Sinh.sinhConfig = {
	    kernelName: tfjs_1.Sinh,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Sinh, x);
	    }
	};
	return Sinh;
}

var Slice = {};

var hasRequiredSlice;

function requireSlice () {
	if (hasRequiredSlice) return Slice;
	hasRequiredSlice = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Slice, "__esModule", { value: true });
	Slice.sliceConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Slice.sliceConfig = {
	    kernelName: tfjs_1.Slice,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, begin = _a.begin, size = _a.size;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Index', 'int32')
	        ];
	        // Bind tensor values
	        var _b = tfjs_1.backend_util.slice_util.parseSliceParams(x, begin, size), begin_ = _b[0], size_ = _b[1];
	        var beginTensor = (0, tfjs_1.tensor1d)(begin_, 'int32');
	        var sizeTensor = (0, tfjs_1.tensor1d)(size_, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Slice, opAttrs, [x, beginTensor, sizeTensor]);
	        beginTensor.dispose();
	        sizeTensor.dispose();
	        return res;
	    }
	};
	return Slice;
}

var Softmax = {};

var hasRequiredSoftmax;

function requireSoftmax () {
	if (hasRequiredSoftmax) return Softmax;
	hasRequiredSoftmax = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Softmax, "__esModule", { value: true });
	Softmax.softmaxConfig = void 0;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Softmax.softmaxConfig = {
	    kernelName: 'Softmax',
	    backendName: 'tensorflow',
	    kernelFunc: function (_a) {
	        var inputs = _a.inputs, backend = _a.backend;
	        var logits = inputs.logits;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', logits.dtype)];
	        var nodeBackend = backend;
	        return nodeBackend.executeSingleOutput('Softmax', opAttrs, [logits]);
	    }
	};
	return Softmax;
}

var Softplus = {};

var hasRequiredSoftplus;

function requireSoftplus () {
	if (hasRequiredSoftplus) return Softplus;
	hasRequiredSoftplus = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Softplus, "__esModule", { value: true });
	Softplus.softplusConfig = void 0;
	var tfjs_1 = require$$1;
	Softplus.softplusConfig = {
	    kernelName: tfjs_1.Softplus,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Softplus, x);
	    }
	};
	return Softplus;
}

var SpaceToBatchND = {};

var hasRequiredSpaceToBatchND;

function requireSpaceToBatchND () {
	if (hasRequiredSpaceToBatchND) return SpaceToBatchND;
	hasRequiredSpaceToBatchND = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(SpaceToBatchND, "__esModule", { value: true });
	SpaceToBatchND.spaceToBatchNDConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	SpaceToBatchND.spaceToBatchNDConfig = {
	    kernelName: tfjs_1.SpaceToBatchND,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, blockShape = _a.blockShape, paddings = _a.paddings;
	        var blockShapeTensor = (0, tfjs_1.tensor1d)(blockShape, 'int32');
	        var paddingsTensor = (0, tfjs_1.tensor2d)(paddings, [paddings.length, paddings[0].length], 'int32');
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tblock_shape', 'int32'),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tpaddings', paddingsTensor.dtype)
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.SpaceToBatchND, opAttrs, [x, blockShapeTensor, paddingsTensor]);
	        blockShapeTensor.dispose();
	        paddingsTensor.dispose();
	        return res;
	    }
	};
	return SpaceToBatchND;
}

var SparseToDense = {};

var hasRequiredSparseToDense;

function requireSparseToDense () {
	if (hasRequiredSparseToDense) return SparseToDense;
	hasRequiredSparseToDense = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(SparseToDense, "__esModule", { value: true });
	SparseToDense.sparseToDenseConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	SparseToDense.sparseToDenseConfig = {
	    kernelName: tfjs_1.SparseToDense,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, sparseIndices = _a.sparseIndices, sparseValues = _a.sparseValues, defaultValue = _a.defaultValue;
	        var backend = args.backend;
	        var outputShape = args.attrs.outputShape;
	        var opAttrs = [
	            {
	                name: 'validate_indices',
	                type: backend.binding.TF_ATTR_BOOL,
	                value: true
	            },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', sparseValues.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', sparseIndices.dtype)
	        ];
	        var outputShapeTensor = (0, tfjs_1.tensor1d)(outputShape, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.SparseToDense, opAttrs, [sparseIndices, outputShapeTensor, sparseValues, defaultValue]);
	        outputShapeTensor.dispose();
	        return res;
	    }
	};
	return SparseToDense;
}

var SplitV = {};

var hasRequiredSplitV;

function requireSplitV () {
	if (hasRequiredSplitV) return SplitV;
	hasRequiredSplitV = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(SplitV, "__esModule", { value: true });
	SplitV.splitVConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	SplitV.splitVConfig = {
	    kernelName: tfjs_1.SplitV,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, numOrSizeSplits = _a.numOrSizeSplits, axis = _a.axis;
	        var $axis = tfjs_1.util.parseAxisParam(axis, x.shape)[0];
	        var splitSizes = tfjs_1.backend_util.prepareSplitSize(x, numOrSizeSplits, $axis);
	        var opAttrs = [
	            {
	                name: 'num_split',
	                type: backend.binding.TF_ATTR_INT,
	                value: splitSizes.length
	            },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x), {
	                name: 'Tlen',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.binding.TF_INT32
	            }
	        ];
	        var inputs = [x];
	        return (0, tfjs_1.tidy)(function () {
	            inputs.push((0, tfjs_1.tensor1d)(splitSizes, 'int32'));
	            inputs.push((0, tfjs_1.scalar)($axis, 'int32'));
	            return backend.executeMultipleOutputs(tfjs_1.SplitV, opAttrs, inputs, splitSizes.length);
	        });
	    }
	};
	return SplitV;
}

var Sqrt = {};

var hasRequiredSqrt;

function requireSqrt () {
	if (hasRequiredSqrt) return Sqrt;
	hasRequiredSqrt = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Sqrt, "__esModule", { value: true });
	Sqrt.sqrtConfig = void 0;
	var tfjs_1 = require$$1;
	Sqrt.sqrtConfig = {
	    kernelName: tfjs_1.Sqrt,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Sqrt, x);
	    }
	};
	return Sqrt;
}

var Square = {};

var hasRequiredSquare;

function requireSquare () {
	if (hasRequiredSquare) return Square;
	hasRequiredSquare = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Square, "__esModule", { value: true });
	Square.squareConfig = void 0;
	var tfjs_1 = require$$1;
	Square.squareConfig = {
	    kernelName: tfjs_1.Square,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Square, x);
	    }
	};
	return Square;
}

var SquaredDifference = {};

var hasRequiredSquaredDifference;

function requireSquaredDifference () {
	if (hasRequiredSquaredDifference) return SquaredDifference;
	hasRequiredSquaredDifference = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(SquaredDifference, "__esModule", { value: true });
	SquaredDifference.squaredDifferenceConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	SquaredDifference.squaredDifferenceConfig = {
	    kernelName: tfjs_1.SquaredDifference,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', a.dtype)];
	        return backend.executeSingleOutput(tfjs_1.SquaredDifference, opAttrs, [a, b]);
	    }
	};
	return SquaredDifference;
}

var StaticRegexReplace = {};

var hasRequiredStaticRegexReplace;

function requireStaticRegexReplace () {
	if (hasRequiredStaticRegexReplace) return StaticRegexReplace;
	hasRequiredStaticRegexReplace = 1;
	/**
	 * @license
	 * Copyright 2023 Google LLC.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(StaticRegexReplace, "__esModule", { value: true });
	StaticRegexReplace.staticRegexReplaceConfig = void 0;
	var tfjs_1 = require$$1;
	StaticRegexReplace.staticRegexReplaceConfig = {
	    kernelName: tfjs_1.StaticRegexReplace,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var tensors = args.inputs;
	        var backend = args.backend;
	        var _a = args.attrs, pattern = _a.pattern, rewrite = _a.rewrite, replaceGlobal = _a.replaceGlobal;
	        var opAttrs = [
	            { name: 'pattern', type: backend.binding.TF_ATTR_STRING, value: pattern },
	            { name: 'rewrite', type: backend.binding.TF_ATTR_STRING, value: rewrite },
	            {
	                name: 'replace_global',
	                type: backend.binding.TF_ATTR_BOOL,
	                value: replaceGlobal,
	            },
	        ];
	        var inputs = [tensors.x];
	        return backend.executeSingleOutput('StaticRegexReplace', opAttrs, inputs);
	    }
	};
	return StaticRegexReplace;
}

var Step = {};

var hasRequiredStep;

function requireStep () {
	if (hasRequiredStep) return Step;
	hasRequiredStep = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Step, "__esModule", { value: true });
	Step.stepConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Step.stepConfig = {
	    kernelName: tfjs_1.Step,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var alpha = args.attrs.alpha;
	        var dtype = x.dtype;
	        return (0, tfjs_1.tidy)(function () {
	            var nans = (0, tfjs_1.isNaN)(x);
	            var stepNoNans = (0, tfjs_1.where)((0, tfjs_1.greater)(x, (0, tfjs_1.scalar)(0, dtype)), (0, tfjs_1.ones)(x.shape), (0, tfjs_1.fill)(x.shape, alpha, dtype));
	            var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(x.dtype, stepNoNans.dtype))];
	            return backend.executeSingleOutput('Select', opAttrs, [nans, x, stepNoNans]);
	        });
	    }
	};
	return Step;
}

var StridedSlice = {};

var hasRequiredStridedSlice;

function requireStridedSlice () {
	if (hasRequiredStridedSlice) return StridedSlice;
	hasRequiredStridedSlice = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(StridedSlice, "__esModule", { value: true });
	StridedSlice.stridedSliceConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	StridedSlice.stridedSliceConfig = {
	    kernelName: tfjs_1.StridedSlice,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, beginMask = _a.beginMask, endMask = _a.endMask, ellipsisMask = _a.ellipsisMask, newAxisMask = _a.newAxisMask, shrinkAxisMask = _a.shrinkAxisMask;
	        var attrs = args.attrs;
	        // make a copy because it may be modified in-place further down.
	        var begin = attrs.begin.slice();
	        var end = attrs.end.slice();
	        var strides = attrs.strides;
	        return (0, tfjs_1.tidy)(function () {
	            var beginTensor = (0, tfjs_1.tensor1d)(begin, 'int32');
	            var endTensor = (0, tfjs_1.tensor1d)(end, 'int32');
	            var stridesTensor = (0, tfjs_1.tensor1d)(strides, 'int32');
	            var opAttrs = [
	                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Index', 'int32'), {
	                    name: 'begin_mask',
	                    type: backend.binding.TF_ATTR_INT,
	                    value: beginMask
	                },
	                { name: 'end_mask', type: backend.binding.TF_ATTR_INT, value: endMask }, {
	                    name: 'ellipsis_mask',
	                    type: backend.binding.TF_ATTR_INT,
	                    value: ellipsisMask
	                },
	                {
	                    name: 'new_axis_mask',
	                    type: backend.binding.TF_ATTR_INT,
	                    value: newAxisMask
	                },
	                {
	                    name: 'shrink_axis_mask',
	                    type: backend.binding.TF_ATTR_INT,
	                    value: shrinkAxisMask
	                }
	            ];
	            return backend.executeSingleOutput(tfjs_1.StridedSlice, opAttrs, [x, beginTensor, endTensor, stridesTensor]);
	        });
	    }
	};
	return StridedSlice;
}

var Sub = {};

var hasRequiredSub;

function requireSub () {
	if (hasRequiredSub) return Sub;
	hasRequiredSub = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Sub, "__esModule", { value: true });
	Sub.subConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Sub.subConfig = {
	    kernelName: tfjs_1.Sub,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, a = _a.a, b = _a.b;
	        var backend = args.backend;
	        var opAttrs = [(0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', tfjs_1.backend_util.upcastType(a.dtype, b.dtype))];
	        return backend.executeSingleOutput(tfjs_1.Sub, opAttrs, [a, b]);
	    }
	};
	return Sub;
}

var Sum = {};

var hasRequiredSum;

function requireSum () {
	if (hasRequiredSum) return Sum;
	hasRequiredSum = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Sum, "__esModule", { value: true });
	Sum.sumConfig = void 0;
	var tfjs_1 = require$$1;
	Sum.sumConfig = {
	    kernelName: tfjs_1.Sum,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, axis = _a.axis, keepDims = _a.keepDims;
	        var axes = tfjs_1.util.parseAxisParam(axis, x.shape);
	        var axisTensor = (0, tfjs_1.tensor1d)(axes, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Sum, backend.createReductionOpAttrs(x, keepDims), [x, axisTensor]);
	        axisTensor.dispose();
	        return res;
	    }
	};
	return Sum;
}

var Tan = {};

var hasRequiredTan;

function requireTan () {
	if (hasRequiredTan) return Tan;
	hasRequiredTan = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Tan, "__esModule", { value: true });
	Tan.tanConfig = void 0;
	var tfjs_1 = require$$1;
	Tan.tanConfig = {
	    kernelName: tfjs_1.Tan,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Tan, x);
	    }
	};
	return Tan;
}

var Tanh = {};

var hasRequiredTanh;

function requireTanh () {
	if (hasRequiredTanh) return Tanh;
	hasRequiredTanh = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Tanh, "__esModule", { value: true });
	Tanh.tanhConfig = void 0;
	var tfjs_1 = require$$1;
	Tanh.tanhConfig = {
	    kernelName: tfjs_1.Tanh,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        return backend.executeSingleInput(tfjs_1.Tanh, x);
	    }
	};
	return Tanh;
}

var TensorScatterUpdate = {};

var hasRequiredTensorScatterUpdate;

function requireTensorScatterUpdate () {
	if (hasRequiredTensorScatterUpdate) return TensorScatterUpdate;
	hasRequiredTensorScatterUpdate = 1;
	/**
	 * @license
	 * Copyright 2022 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(TensorScatterUpdate, "__esModule", { value: true });
	TensorScatterUpdate.tensorScatterUpdateConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	TensorScatterUpdate.tensorScatterUpdateConfig = {
	    kernelName: tfjs_1.TensorScatterUpdate,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, tensor = _a.tensor, indices = _a.indices, updates = _a.updates;
	        var backend = args.backend;
	        args.attrs;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', updates.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', 'int32')
	        ];
	        var ret = backend.executeSingleOutput(tfjs_1.TensorScatterUpdate, opAttrs, [tensor, indices, updates]);
	        return ret;
	    }
	};
	return TensorScatterUpdate;
}

var Tile = {};

var hasRequiredTile;

function requireTile () {
	if (hasRequiredTile) return Tile;
	hasRequiredTile = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Tile, "__esModule", { value: true });
	Tile.tileConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Tile.tileConfig = {
	    kernelName: tfjs_1.Tile,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var reps = args.attrs.reps;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tmultiples', 'int32')
	        ];
	        var multiples = (0, tfjs_1.tensor1d)(reps, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.Tile, opAttrs, [x, multiples]);
	        multiples.dispose();
	        return res;
	    }
	};
	return Tile;
}

var TopK = {};

var hasRequiredTopK;

function requireTopK () {
	if (hasRequiredTopK) return TopK;
	hasRequiredTopK = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(TopK, "__esModule", { value: true });
	TopK.topKConfig = void 0;
	var tfjs_1 = require$$1;
	var util_1 = require$$0;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	TopK.topKConfig = {
	    kernelName: tfjs_1.TopK,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs, k = _a.k, sorted = _a.sorted;
	        var kCount = (0, util_1.isNullOrUndefined)(k) ? 1 : k;
	        var isSorted = (0, util_1.isNullOrUndefined)(sorted) ? true : sorted;
	        var opAttrs = [
	            { name: 'sorted', type: backend.binding.TF_ATTR_BOOL, value: isSorted },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	        ];
	        var kTensor = (0, tfjs_1.scalar)(kCount, 'int32');
	        // 'TopKV2' has two-hard coded output attributes:
	        // TODO(yassogba) consider renamine constant in kernel names;
	        var res = backend.executeMultipleOutputs('TopKV2', opAttrs, [x, kTensor], 2);
	        kTensor.dispose();
	        return res;
	    }
	};
	return TopK;
}

var Transpose = {};

var hasRequiredTranspose;

function requireTranspose () {
	if (hasRequiredTranspose) return Transpose;
	hasRequiredTranspose = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Transpose, "__esModule", { value: true });
	Transpose.transposeConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Transpose.transposeConfig = {
	    kernelName: tfjs_1.Transpose,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var perm = args.attrs.perm;
	        var permTensor = (0, tfjs_1.tensor1d)(perm, 'int32');
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tperm', 'int32')
	        ];
	        var res = backend.executeSingleOutput(tfjs_1.Transpose, opAttrs, [x, permTensor]);
	        permTensor.dispose();
	        return res;
	    }
	};
	return Transpose;
}

var Unique = {};

var hasRequiredUnique;

function requireUnique () {
	if (hasRequiredUnique) return Unique;
	hasRequiredUnique = 1;
	/**
	 * @license
	 * Copyright 2021 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Unique, "__esModule", { value: true });
	Unique.uniqueConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Unique.uniqueConfig = {
	    kernelName: tfjs_1.Unique,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var _a = args.attrs.axis, axis = _a === void 0 ? 0 : _a;
	        var axisTensor = (0, tfjs_1.tensor1d)([axis], 'int32');
	        try {
	            var opAttrs = [
	                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Taxis', 'int32'),
	                (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('out_idx', 'int32')
	            ];
	            var inputs = [x, axisTensor];
	            return backend.executeMultipleOutputs('UniqueV2', opAttrs, inputs, 2);
	        }
	        finally {
	            axisTensor.dispose();
	        }
	    }
	};
	return Unique;
}

var Unpack = {};

var hasRequiredUnpack;

function requireUnpack () {
	if (hasRequiredUnpack) return Unpack;
	hasRequiredUnpack = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(Unpack, "__esModule", { value: true });
	Unpack.unpackConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	Unpack.unpackConfig = {
	    kernelName: tfjs_1.Unpack,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var value = args.inputs.value;
	        var backend = args.backend;
	        var axis = args.attrs.axis;
	        if (axis < 0) {
	            axis += value.shape.length;
	        }
	        if (axis >= value.shape.length) {
	            throw new Error("Invalid axis supplied: ".concat(axis, " shape length: ").concat(value.shape.length));
	        }
	        var num = value.shape[axis];
	        var opAttrs = [
	            { name: 'num', type: backend.binding.TF_ATTR_INT, value: num },
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', value.dtype),
	            { name: 'axis', type: backend.binding.TF_ATTR_INT, value: axis }
	        ];
	        return backend.executeMultipleOutputs(tfjs_1.Unpack, opAttrs, [value], num);
	    }
	};
	return Unpack;
}

var UnsortedSegmentSum = {};

var hasRequiredUnsortedSegmentSum;

function requireUnsortedSegmentSum () {
	if (hasRequiredUnsortedSegmentSum) return UnsortedSegmentSum;
	hasRequiredUnsortedSegmentSum = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(UnsortedSegmentSum, "__esModule", { value: true });
	UnsortedSegmentSum.unsortedSegmentSumConfig = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	UnsortedSegmentSum.unsortedSegmentSumConfig = {
	    kernelName: tfjs_1.UnsortedSegmentSum,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var _a = args.inputs, x = _a.x, segmentIds = _a.segmentIds;
	        var backend = args.backend;
	        var numSegments = args.attrs.numSegments;
	        var opAttrs = [
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('T', x.dtype),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tindices', 'int32'),
	            (0, nodejs_kernel_backend_1.createTensorsTypeOpAttr)('Tnumsegments', 'int32')
	        ];
	        var numSegmentsT = (0, tfjs_1.scalar)(numSegments, 'int32');
	        var res = backend.executeSingleOutput(tfjs_1.UnsortedSegmentSum, opAttrs, [x, segmentIds, numSegmentsT]);
	        numSegmentsT.dispose();
	        return res;
	    }
	};
	return UnsortedSegmentSum;
}

var ZerosLike = {};

var hasRequiredZerosLike;

function requireZerosLike () {
	if (hasRequiredZerosLike) return ZerosLike;
	hasRequiredZerosLike = 1;
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(ZerosLike, "__esModule", { value: true });
	ZerosLike.zerosLikeConfig = void 0;
	var tfjs_1 = require$$1;
	ZerosLike.zerosLikeConfig = {
	    kernelName: tfjs_1.ZerosLike,
	    backendName: 'tensorflow',
	    kernelFunc: function (args) {
	        var x = args.inputs.x;
	        var backend = args.backend;
	        var opAttrs = [{
	                name: 'T',
	                type: backend.binding.TF_ATTR_TYPE,
	                value: backend.getDTypeInteger(x.dtype)
	            }];
	        return backend.executeSingleOutput(tfjs_1.ZerosLike, opAttrs, [x]);
	    }
	};
	return ZerosLike;
}

var hasRequiredRegister_all_kernels;

function requireRegister_all_kernels () {
	if (hasRequiredRegister_all_kernels) return register_all_kernels;
	hasRequiredRegister_all_kernels = 1;
	Object.defineProperty(register_all_kernels, "__esModule", { value: true });
	/**
	 * @license
	 * Copyright 2020 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	// We explicitly import the modular kernels so they get registered in the
	// global registry when we compile the library. A modular build would replace
	// the contents of this file and import only the kernels that are needed.
	var tfjs_1 = require$$1;
	var _FusedMatMul_1 = require_FusedMatMul();
	var Abs_1 = requireAbs();
	var Acos_1 = requireAcos();
	var Acosh_1 = requireAcosh();
	var Add_1 = requireAdd();
	var AddN_1 = requireAddN();
	var All_1 = requireAll();
	var Any_1 = requireAny();
	var ArgMax_1 = requireArgMax();
	var ArgMin_1 = requireArgMin();
	var Asin_1 = requireAsin();
	var Asinh_1 = requireAsinh();
	var Atan_1 = requireAtan();
	var Atan2_1 = requireAtan2();
	var Atanh_1 = requireAtanh();
	var AvgPool_1 = requireAvgPool();
	var AvgPool3D_1 = requireAvgPool3D();
	var AvgPool3DGrad_1 = requireAvgPool3DGrad();
	var AvgPoolGrad_1 = requireAvgPoolGrad();
	var BatchMatMul_1 = requireBatchMatMul();
	var BatchToSpaceND_1 = requireBatchToSpaceND();
	var Bincount_1 = requireBincount();
	var BroadcastArgs_1 = requireBroadcastArgs();
	var Cast_1 = requireCast();
	var Ceil_1 = requireCeil();
	var ClipByValue_1 = requireClipByValue();
	var Complex_1 = requireComplex();
	var ComplexAbs_1 = requireComplexAbs();
	var Concat_1 = requireConcat();
	var Conv2D_1 = requireConv2D();
	var Conv2DBackpropFilter_1 = requireConv2DBackpropFilter();
	var Conv2DBackpropInput_1 = requireConv2DBackpropInput();
	var Conv3D_1 = requireConv3D();
	var Conv3DBackpropFilterV2_1 = requireConv3DBackpropFilterV2();
	var Conv3DBackpropInputV2_1 = requireConv3DBackpropInputV2();
	var Cos_1 = requireCos();
	var Cosh_1 = requireCosh();
	var CropAndResize_1 = requireCropAndResize();
	var Cumprod_1 = requireCumprod();
	var Cumsum_1 = requireCumsum();
	var DepthToSpace_1 = requireDepthToSpace();
	var DepthwiseConv2dNative_1 = requireDepthwiseConv2dNative();
	var DepthwiseConv2dNativeBackpropFilter_1 = requireDepthwiseConv2dNativeBackpropFilter();
	var DepthwiseConv2dNativeBackpropInput_1 = requireDepthwiseConv2dNativeBackpropInput();
	var Diag_1 = requireDiag();
	var Dilation2D_1 = requireDilation2D();
	var Dilation2DBackpropFilter_1 = requireDilation2DBackpropFilter();
	var Dilation2DBackpropInput_1 = requireDilation2DBackpropInput();
	var Einsum_1 = requireEinsum();
	var Elu_1 = requireElu();
	var EluGrad_1 = requireEluGrad();
	var Equal_1 = requireEqual();
	var Erf_1 = requireErf();
	var Exp_1 = requireExp();
	var ExpandDims_1 = requireExpandDims();
	var Expm1_1 = requireExpm1();
	var FFT_1 = requireFFT();
	var Fill_1 = requireFill();
	var FlipLeftRight_1 = requireFlipLeftRight();
	var Floor_1 = requireFloor();
	var FloorDiv_1 = requireFloorDiv();
	var FusedBatchNorm_1 = requireFusedBatchNorm();
	var FusedConv2D_1 = requireFusedConv2D();
	var FusedDepthwiseConv2D_1 = requireFusedDepthwiseConv2D();
	var GatherNd_1 = requireGatherNd();
	var GatherV2_1 = requireGatherV2();
	var Greater_1 = requireGreater();
	var GreaterEqual_1 = requireGreaterEqual();
	var Identity_1 = requireIdentity();
	var IFFT_1 = requireIFFT();
	var Imag_1 = requireImag();
	var IsFinite_1 = requireIsFinite();
	var IsInf_1 = requireIsInf();
	var IsNan_1 = requireIsNan();
	var LeakyRelu_1 = requireLeakyRelu();
	var Less_1 = requireLess();
	var LessEqual_1 = requireLessEqual();
	var LinSpace_1 = requireLinSpace();
	var Log_1 = requireLog();
	var Log1p_1 = requireLog1p();
	var LogicalAnd_1 = requireLogicalAnd();
	var LogicalNot_1 = requireLogicalNot();
	var LogicalOr_1 = requireLogicalOr();
	var LRN_1 = requireLRN();
	var LRNGrad_1 = requireLRNGrad();
	var Max_1 = requireMax();
	var Maximum_1 = requireMaximum();
	var MaxPool_1 = requireMaxPool();
	var MaxPool3D_1 = requireMaxPool3D();
	var MaxPool3DGrad_1 = requireMaxPool3DGrad();
	var MaxPoolGrad_1 = requireMaxPoolGrad();
	var Mean_1 = requireMean();
	var Min_1 = requireMin();
	var Minimum_1 = requireMinimum();
	var MirrorPad_1 = requireMirrorPad();
	var Mod_1 = requireMod();
	var Multinomial_1 = requireMultinomial();
	var Multiply_1 = requireMultiply();
	var Neg_1 = requireNeg();
	var NonMaxSuppressionV3_1 = requireNonMaxSuppressionV3();
	var NonMaxSuppressionV4_1 = requireNonMaxSuppressionV4();
	var NonMaxSuppressionV5_1 = requireNonMaxSuppressionV5();
	var NotEqual_1 = requireNotEqual();
	var OneHot_1 = requireOneHot();
	var OnesLike_1 = requireOnesLike();
	var Pack_1 = requirePack();
	var PadV2_1 = requirePadV2();
	var Pow_1 = requirePow();
	var Prelu_1 = requirePrelu();
	var Prod_1 = requireProd();
	var Range_1 = requireRange();
	var Real_1 = requireReal();
	var RealDiv_1 = requireRealDiv();
	var Reciprocal_1 = requireReciprocal();
	var Relu_1 = requireRelu();
	var Relu6_1 = requireRelu6();
	var Reshape_1 = requireReshape();
	var ResizeBilinear_1 = requireResizeBilinear();
	var ResizeBilinearGrad_1 = requireResizeBilinearGrad();
	var ResizeNearestNeighbor_1 = requireResizeNearestNeighbor();
	var ResizeNearestNeighborGrad_1 = requireResizeNearestNeighborGrad();
	var Reverse_1 = requireReverse();
	var Round_1 = requireRound();
	var Rsqrt_1 = requireRsqrt();
	var ScatterNd_1 = requireScatterNd();
	var Select_1 = requireSelect();
	var Selu_1 = requireSelu();
	var Sigmoid_1 = requireSigmoid();
	var Sign_1 = requireSign();
	var Sin_1 = requireSin();
	var Sinh_1 = requireSinh();
	var Slice_1 = requireSlice();
	var Softmax_1 = requireSoftmax();
	var Softplus_1 = requireSoftplus();
	var SpaceToBatchND_1 = requireSpaceToBatchND();
	var SparseToDense_1 = requireSparseToDense();
	var SplitV_1 = requireSplitV();
	var Sqrt_1 = requireSqrt();
	var Square_1 = requireSquare();
	var SquaredDifference_1 = requireSquaredDifference();
	var StaticRegexReplace_1 = requireStaticRegexReplace();
	var Step_1 = requireStep();
	var StridedSlice_1 = requireStridedSlice();
	var Sub_1 = requireSub();
	var Sum_1 = requireSum();
	var Tan_1 = requireTan();
	var Tanh_1 = requireTanh();
	var TensorScatterUpdate_1 = requireTensorScatterUpdate();
	var Tile_1 = requireTile();
	var TopK_1 = requireTopK();
	var Transpose_1 = requireTranspose();
	var Unique_1 = requireUnique();
	var Unpack_1 = requireUnpack();
	var UnsortedSegmentSum_1 = requireUnsortedSegmentSum();
	var ZerosLike_1 = requireZerosLike();
	// List all kernel configs here
	var kernelConfigs = [
	    FFT_1.FFTConfig,
	    IFFT_1.IFFTConfig,
	    LRN_1.LRNConfig,
	    LRNGrad_1.LRNGradConfig,
	    _FusedMatMul_1._fusedMatMulConfig,
	    Abs_1.absConfig,
	    Acos_1.acosConfig,
	    Acosh_1.acoshConfig,
	    Add_1.addConfig,
	    AddN_1.addNConfig,
	    All_1.allConfig,
	    Any_1.anyConfig,
	    ArgMax_1.argMaxConfig,
	    ArgMin_1.argMinConfig,
	    Asin_1.asinConfig,
	    Asinh_1.asinhConfig,
	    Atan2_1.atan2Config,
	    Atan_1.atanConfig,
	    Atanh_1.atanhConfig,
	    AvgPool3D_1.avgPool3DConfig,
	    AvgPool3DGrad_1.avgPool3DGradConfig,
	    AvgPool_1.avgPoolConfig,
	    AvgPoolGrad_1.avgPoolGradConfig,
	    BatchMatMul_1.batchMatMulConfig,
	    BatchToSpaceND_1.batchToSpaceNDConfig,
	    BroadcastArgs_1.broadcastArgsConfig,
	    Cast_1.castConfig,
	    Ceil_1.ceilConfig,
	    ClipByValue_1.clipByValueConfig,
	    ComplexAbs_1.complexAbsConfig,
	    Complex_1.complexConfig,
	    Concat_1.concatConfig,
	    Conv2DBackpropFilter_1.conv2DBackpropFilterConfig,
	    Conv2DBackpropInput_1.conv2DBackpropInputConfig,
	    Conv2D_1.conv2DConfig,
	    Conv3DBackpropFilterV2_1.conv3DBackpropFilterV2Config,
	    Conv3DBackpropInputV2_1.conv3DBackpropInputV2Config,
	    Conv3D_1.conv3DConfig,
	    Cos_1.cosConfig,
	    Cosh_1.coshConfig,
	    CropAndResize_1.cropAndResizeConfig,
	    Cumprod_1.cumprodConfig,
	    Cumsum_1.cumsumConfig,
	    Bincount_1.bincountConfig,
	    DepthToSpace_1.depthToSpaceConfig,
	    DepthwiseConv2dNativeBackpropFilter_1.depthwiseConv2dNativeBackpropFilterConfig,
	    DepthwiseConv2dNativeBackpropInput_1.depthwiseConv2dNativeBackpropInputConfig,
	    DepthwiseConv2dNative_1.depthwiseConv2dNativeConfig,
	    Diag_1.diagConfig,
	    Dilation2DBackpropFilter_1.dilation2dBackpropFilterConfig,
	    Dilation2DBackpropInput_1.dilation2dBackpropInputConfig,
	    Dilation2D_1.dilation2dConfig,
	    Elu_1.eluConfig,
	    EluGrad_1.eluGradConfig,
	    Einsum_1.einsumConfig,
	    Equal_1.equalConfig,
	    Erf_1.erfConfig,
	    Exp_1.expConfig,
	    ExpandDims_1.expandDimsConfig,
	    Expm1_1.expm1Config,
	    Fill_1.fillConfig,
	    FlipLeftRight_1.flipLeftRightConfig,
	    Floor_1.floorConfig,
	    FloorDiv_1.floorDivConfig,
	    FusedBatchNorm_1.fusedBatchNormConfig,
	    FusedConv2D_1.fusedConv2DConfig,
	    FusedDepthwiseConv2D_1.fusedDepthwiseConv2DConfig,
	    GatherNd_1.gatherNdConfig,
	    GatherV2_1.gatherV2Config,
	    Greater_1.greaterConfig,
	    GreaterEqual_1.greaterEqualConfig,
	    Identity_1.identityConfig,
	    Imag_1.imagConfig,
	    IsFinite_1.isFiniteConfig,
	    IsInf_1.isInfConfig,
	    IsNan_1.isNanConfig,
	    LeakyRelu_1.leakyReluConfig,
	    Less_1.lessConfig,
	    LessEqual_1.lessEqualConfig,
	    LinSpace_1.linSpaceConfig,
	    Log1p_1.log1pConfig,
	    Log_1.logConfig,
	    LogicalAnd_1.logicalAndConfig,
	    LogicalNot_1.logicalNotConfig,
	    LogicalOr_1.logicalOrConfig,
	    Max_1.maxConfig,
	    MaxPool3D_1.maxPool3DConfig,
	    MaxPool3DGrad_1.maxPool3DGradConfig,
	    MaxPool_1.maxPoolConfig,
	    MaxPoolGrad_1.maxPoolGradConfig,
	    Maximum_1.maximumConfig,
	    Mean_1.meanConfig,
	    Min_1.minConfig,
	    Minimum_1.minimumConfig,
	    MirrorPad_1.mirrorPadConfig,
	    Mod_1.modConfig,
	    Multinomial_1.multinomialConfig,
	    Multiply_1.multiplyConfig,
	    Neg_1.negConfig,
	    NonMaxSuppressionV3_1.nonMaxSuppressionV3Config,
	    NonMaxSuppressionV4_1.nonMaxSuppressionV4Config,
	    NonMaxSuppressionV5_1.nonMaxSuppressionV5Config,
	    NotEqual_1.notEqualConfig,
	    OneHot_1.oneHotConfig,
	    OnesLike_1.onesLikeConfig,
	    Pack_1.packConfig,
	    PadV2_1.padV2Config,
	    Pow_1.powConfig,
	    Prelu_1.preluConfig,
	    Prod_1.prodConfig,
	    Range_1.rangeConfig,
	    Real_1.realConfig,
	    RealDiv_1.realDivConfig,
	    Reciprocal_1.reciprocalConfig,
	    Relu6_1.relu6Config,
	    Relu_1.reluConfig,
	    Reshape_1.reshapeConfig,
	    ResizeBilinear_1.resizeBilinearConfig,
	    ResizeBilinearGrad_1.resizeBilinearGradConfig,
	    ResizeNearestNeighbor_1.resizeNearestNeighborConfig,
	    ResizeNearestNeighborGrad_1.resizeNearestNeighborGradConfig,
	    Reverse_1.reverseConfig,
	    Round_1.roundConfig,
	    Rsqrt_1.rsqrtConfig,
	    ScatterNd_1.scatterNdConfig,
	    Select_1.selectConfig,
	    Selu_1.seluConfig,
	    Sigmoid_1.sigmoidConfig,
	    Sign_1.signConfig,
	    Sin_1.sinConfig,
	    Sinh_1.sinhConfig,
	    Slice_1.sliceConfig,
	    Softmax_1.softmaxConfig,
	    Softplus_1.softplusConfig,
	    SpaceToBatchND_1.spaceToBatchNDConfig,
	    SparseToDense_1.sparseToDenseConfig,
	    SplitV_1.splitVConfig,
	    Sqrt_1.sqrtConfig,
	    Square_1.squareConfig,
	    SquaredDifference_1.squaredDifferenceConfig,
	    StaticRegexReplace_1.staticRegexReplaceConfig,
	    Step_1.stepConfig,
	    StridedSlice_1.stridedSliceConfig,
	    Sub_1.subConfig,
	    Sum_1.sumConfig,
	    Tan_1.tanConfig,
	    Tanh_1.tanhConfig,
	    TensorScatterUpdate_1.tensorScatterUpdateConfig,
	    Tile_1.tileConfig,
	    TopK_1.topKConfig,
	    Transpose_1.transposeConfig,
	    Unique_1.uniqueConfig,
	    Unpack_1.unpackConfig,
	    UnsortedSegmentSum_1.unsortedSegmentSumConfig,
	    ZerosLike_1.zerosLikeConfig
	];
	for (var _i = 0, kernelConfigs_1 = kernelConfigs; _i < kernelConfigs_1.length; _i++) {
	    var kernelConfig = kernelConfigs_1[_i];
	    (0, tfjs_1.registerKernel)(kernelConfig);
	}
	return register_all_kernels;
}

var callbacks = {};

var nodeProgress = {exports: {}};

/*!
 * node-progress
 * Copyright(c) 2011 TJ Holowaychuk <tj@vision-media.ca>
 * MIT Licensed
 */

var hasRequiredNodeProgress;

function requireNodeProgress () {
	if (hasRequiredNodeProgress) return nodeProgress.exports;
	hasRequiredNodeProgress = 1;
	(function (module, exports) {
		/**
		 * Expose `ProgressBar`.
		 */

		module.exports = ProgressBar;

		/**
		 * Initialize a `ProgressBar` with the given `fmt` string and `options` or
		 * `total`.
		 *
		 * Options:
		 *
		 *   - `curr` current completed index
		 *   - `total` total number of ticks to complete
		 *   - `width` the displayed width of the progress bar defaulting to total
		 *   - `stream` the output stream defaulting to stderr
		 *   - `head` head character defaulting to complete character
		 *   - `complete` completion character defaulting to "="
		 *   - `incomplete` incomplete character defaulting to "-"
		 *   - `renderThrottle` minimum time between updates in milliseconds defaulting to 16
		 *   - `callback` optional function to call when the progress bar completes
		 *   - `clear` will clear the progress bar upon termination
		 *
		 * Tokens:
		 *
		 *   - `:bar` the progress bar itself
		 *   - `:current` current tick number
		 *   - `:total` total ticks
		 *   - `:elapsed` time elapsed in seconds
		 *   - `:percent` completion percentage
		 *   - `:eta` eta in seconds
		 *   - `:rate` rate of ticks per second
		 *
		 * @param {string} fmt
		 * @param {object|number} options or total
		 * @api public
		 */

		function ProgressBar(fmt, options) {
		  this.stream = options.stream || process.stderr;

		  if (typeof(options) == 'number') {
		    var total = options;
		    options = {};
		    options.total = total;
		  } else {
		    options = options || {};
		    if ('string' != typeof fmt) throw new Error('format required');
		    if ('number' != typeof options.total) throw new Error('total required');
		  }

		  this.fmt = fmt;
		  this.curr = options.curr || 0;
		  this.total = options.total;
		  this.width = options.width || this.total;
		  this.clear = options.clear;
		  this.chars = {
		    complete   : options.complete || '=',
		    incomplete : options.incomplete || '-',
		    head       : options.head || (options.complete || '=')
		  };
		  this.renderThrottle = options.renderThrottle !== 0 ? (options.renderThrottle || 16) : 0;
		  this.lastRender = -Infinity;
		  this.callback = options.callback || function () {};
		  this.tokens = {};
		  this.lastDraw = '';
		}

		/**
		 * "tick" the progress bar with optional `len` and optional `tokens`.
		 *
		 * @param {number|object} len or tokens
		 * @param {object} tokens
		 * @api public
		 */

		ProgressBar.prototype.tick = function(len, tokens){
		  if (len !== 0)
		    len = len || 1;

		  // swap tokens
		  if ('object' == typeof len) tokens = len, len = 1;
		  if (tokens) this.tokens = tokens;

		  // start time for eta
		  if (0 == this.curr) this.start = new Date;

		  this.curr += len;

		  // try to render
		  this.render();

		  // progress complete
		  if (this.curr >= this.total) {
		    this.render(undefined, true);
		    this.complete = true;
		    this.terminate();
		    this.callback(this);
		    return;
		  }
		};

		/**
		 * Method to render the progress bar with optional `tokens` to place in the
		 * progress bar's `fmt` field.
		 *
		 * @param {object} tokens
		 * @api public
		 */

		ProgressBar.prototype.render = function (tokens, force) {
		  force = force !== undefined ? force : false;
		  if (tokens) this.tokens = tokens;

		  if (!this.stream.isTTY) return;

		  var now = Date.now();
		  var delta = now - this.lastRender;
		  if (!force && (delta < this.renderThrottle)) {
		    return;
		  } else {
		    this.lastRender = now;
		  }

		  var ratio = this.curr / this.total;
		  ratio = Math.min(Math.max(ratio, 0), 1);

		  var percent = Math.floor(ratio * 100);
		  var incomplete, complete, completeLength;
		  var elapsed = new Date - this.start;
		  var eta = (percent == 100) ? 0 : elapsed * (this.total / this.curr - 1);
		  var rate = this.curr / (elapsed / 1000);

		  /* populate the bar template with percentages and timestamps */
		  var str = this.fmt
		    .replace(':current', this.curr)
		    .replace(':total', this.total)
		    .replace(':elapsed', isNaN(elapsed) ? '0.0' : (elapsed / 1000).toFixed(1))
		    .replace(':eta', (isNaN(eta) || !isFinite(eta)) ? '0.0' : (eta / 1000)
		      .toFixed(1))
		    .replace(':percent', percent.toFixed(0) + '%')
		    .replace(':rate', Math.round(rate));

		  /* compute the available space (non-zero) for the bar */
		  var availableSpace = Math.max(0, this.stream.columns - str.replace(':bar', '').length);
		  if(availableSpace && process.platform === 'win32'){
		    availableSpace = availableSpace - 1;
		  }

		  var width = Math.min(this.width, availableSpace);

		  /* TODO: the following assumes the user has one ':bar' token */
		  completeLength = Math.round(width * ratio);
		  complete = Array(Math.max(0, completeLength + 1)).join(this.chars.complete);
		  incomplete = Array(Math.max(0, width - completeLength + 1)).join(this.chars.incomplete);

		  /* add head to the complete string */
		  if(completeLength > 0)
		    complete = complete.slice(0, -1) + this.chars.head;

		  /* fill in the actual progress bar */
		  str = str.replace(':bar', complete + incomplete);

		  /* replace the extra tokens */
		  if (this.tokens) for (var key in this.tokens) str = str.replace(':' + key, this.tokens[key]);

		  if (this.lastDraw !== str) {
		    this.stream.cursorTo(0);
		    this.stream.write(str);
		    this.stream.clearLine(1);
		    this.lastDraw = str;
		  }
		};

		/**
		 * "update" the progress bar to represent an exact percentage.
		 * The ratio (between 0 and 1) specified will be multiplied by `total` and
		 * floored, representing the closest available "tick." For example, if a
		 * progress bar has a length of 3 and `update(0.5)` is called, the progress
		 * will be set to 1.
		 *
		 * A ratio of 0.5 will attempt to set the progress to halfway.
		 *
		 * @param {number} ratio The ratio (between 0 and 1 inclusive) to set the
		 *   overall completion to.
		 * @api public
		 */

		ProgressBar.prototype.update = function (ratio, tokens) {
		  var goal = Math.floor(ratio * this.total);
		  var delta = goal - this.curr;

		  this.tick(delta, tokens);
		};

		/**
		 * "interrupt" the progress bar and write a message above it.
		 * @param {string} message The message to write.
		 * @api public
		 */

		ProgressBar.prototype.interrupt = function (message) {
		  // clear the current line
		  this.stream.clearLine();
		  // move the cursor to the start of the line
		  this.stream.cursorTo(0);
		  // write the message text
		  this.stream.write(message);
		  // terminate the line after writing the message
		  this.stream.write('\n');
		  // re-display the progress bar with its lastDraw
		  this.stream.write(this.lastDraw);
		};

		/**
		 * Terminates a progress bar.
		 *
		 * @api public
		 */

		ProgressBar.prototype.terminate = function () {
		  if (this.clear) {
		    if (this.stream.clearLine) {
		      this.stream.clearLine();
		      this.stream.cursorTo(0);
		    }
		  } else {
		    this.stream.write('\n');
		  }
		}; 
	} (nodeProgress));
	return nodeProgress.exports;
}

var progress;
var hasRequiredProgress;

function requireProgress () {
	if (hasRequiredProgress) return progress;
	hasRequiredProgress = 1;
	progress = requireNodeProgress();
	return progress;
}

var tensorboard = {};

var hasRequiredTensorboard;

function requireTensorboard () {
	if (hasRequiredTensorboard) return tensorboard;
	hasRequiredTensorboard = 1;
	/**
	 * @license
	 * Copyright 2019 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(tensorboard, "__esModule", { value: true });
	tensorboard.summaryFileWriter = tensorboard.SummaryFileWriter = void 0;
	var tfjs_1 = require$$1;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	var SummaryFileWriter = /** @class */ (function () {
	    function SummaryFileWriter(resourceHandle) {
	        this.resourceHandle = resourceHandle;
	        (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
	        this.backend = (0, nodejs_kernel_backend_1.nodeBackend)();
	    }
	    /**
	     * Write a scalar summary.
	     *
	     * @param name A name of the summary. The summary tag for TensorBoard will be
	     *   this name.
	     * @param value A real numeric scalar value, as `tf.Scalar` or a JavaScript
	     *   `number`.
	     * @param step Required `int64`-castable, monotonically-increasing step value.
	     * @param description Optional long-form description for this summary, as a
	     *   `string`. *Not implemented yet*.
	     */
	    SummaryFileWriter.prototype.scalar = function (name, value, step, description) {
	        // N.B.: Unlike the Python TensorFlow API, step is a required parameter,
	        // because the construct of global step does not exist in TensorFlow.js.
	        if (description != null) {
	            throw new Error('scalar() does not support description yet');
	        }
	        this.backend.writeScalarSummary(this.resourceHandle, step, name, value);
	    };
	    /**
	     * Write a histogram summary, for later analysis in TensorBoard's 'Histograms'
	     * and 'Distributions' dashboards (data written using this API will appear in
	     * both places). Like `SummaryFileWriter.scalar` points, each histogram is
	     * associated with a `step` and a `name`. All the histograms with the same
	     * `name` constitute a time series of histograms.
	     *
	     * The histogram is calculated over all the elements of the given `Tensor`
	     * without regard to its shape or rank.
	     *
	     * @param name  A name for this summary. The summary tag used for TensorBoard
	     *     will be this name.
	     * @param data  A Tensor of any shape. The histogram is computed over its
	     *     elements, which must be castable to `float32`.
	     * @param step  Monotonically-increasing step value.
	     * @param buckets  Optional positive `number`. The output will have this many
	     *     buckets, except in two edge cases. If there is no data, then there are
	     *     no buckets. If there is data but all points have the same value, then
	     *     there is one bucket whose left and right endpoints are the same.
	     * @param description Optional long-form description for this summary, as a
	     *    `string`. Markdown is supported. Defaults to empty.
	     */
	    SummaryFileWriter.prototype.histogram = function (name, data, step, buckets, description) {
	        this.backend.writeHistogramSummary(this.resourceHandle, step, name, data, buckets, description);
	    };
	    /**
	     * Force summary writer to send all buffered data to storage.
	     */
	    SummaryFileWriter.prototype.flush = function () {
	        this.backend.flushSummaryWriter(this.resourceHandle);
	    };
	    return SummaryFileWriter;
	}());
	tensorboard.SummaryFileWriter = SummaryFileWriter;
	/**
	 * Use a cache for `SummaryFileWriter` instance.
	 *
	 * Using multiple instances of `SummaryFileWriter` pointing to the same
	 * logdir has potential problems. Using this cache avoids those problems.
	 */
	var summaryFileWriterCache = {};
	/**
	 * Create a summary file writer for TensorBoard.
	 *
	 * Example:
	 * ```js
	 * const tf = require('@tensorflow/tfjs-node');
	 *
	 * const summaryWriter = tf.node.summaryFileWriter('/tmp/tfjs_tb_logdir');
	 *
	 * for (let step = 0; step < 100; ++step) {
	 *  summaryWriter.scalar('dummyValue', Math.sin(2 * Math.PI * step / 8), step);
	 * }
	 * ```
	 *
	 * @param logdir Log directory in which the summary data will be written.
	 * @param maxQueue Maximum queue length (default: `10`).
	 * @param flushMillis Flush every __ milliseconds (default: `120e3`, i.e,
	 *   `120` seconds).
	 * @param filenameSuffix Suffix of the protocol buffer file names to be
	 *   written in the `logdir` (default: `.v2`).
	 * @returns An instance of `SummaryFileWriter`.
	 *
	 * @doc {heading: 'TensorBoard', namespace: 'node'}
	 */
	function summaryFileWriter(logdir, maxQueue, flushMillis, filenameSuffix) {
	    if (maxQueue === void 0) { maxQueue = 10; }
	    if (flushMillis === void 0) { flushMillis = 120000; }
	    if (filenameSuffix === void 0) { filenameSuffix = '.v2'; }
	    tfjs_1.util.assert(logdir != null && typeof logdir === 'string' && logdir.length > 0, function () {
	        return "Invalid logdir: ".concat(logdir, ". Expected a non-empty string for logdir.");
	    });
	    if (!(logdir in summaryFileWriterCache)) {
	        (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
	        var backend = (0, nodejs_kernel_backend_1.nodeBackend)();
	        var writerResource = backend.summaryWriter(logdir);
	        backend.createSummaryFileWriter(writerResource, logdir, maxQueue, flushMillis, filenameSuffix);
	        summaryFileWriterCache[logdir] = new SummaryFileWriter(writerResource);
	    }
	    return summaryFileWriterCache[logdir];
	}
	tensorboard.summaryFileWriter = summaryFileWriter;
	return tensorboard;
}

var hasRequiredCallbacks;

function requireCallbacks () {
	if (hasRequiredCallbacks) return callbacks;
	hasRequiredCallbacks = 1;
	(function (exports) {
		/**
		 * @license
		 * Copyright 2018 Google LLC. All Rights Reserved.
		 * Licensed under the Apache License, Version 2.0 (the "License");
		 * you may not use this file except in compliance with the License.
		 * You may obtain a copy of the License at
		 *
		 * http://www.apache.org/licenses/LICENSE-2.0
		 *
		 * Unless required by applicable law or agreed to in writing, software
		 * distributed under the License is distributed on an "AS IS" BASIS,
		 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
		 * See the License for the specific language governing permissions and
		 * limitations under the License.
		 * =============================================================================
		 */
		var __extends = (callbacks && callbacks.__extends) || (function () {
		    var extendStatics = function (d, b) {
		        extendStatics = Object.setPrototypeOf ||
		            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
		            function (d, b) { for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p]; };
		        return extendStatics(d, b);
		    };
		    return function (d, b) {
		        if (typeof b !== "function" && b !== null)
		            throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
		        extendStatics(d, b);
		        function __() { this.constructor = d; }
		        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		    };
		})();
		var __awaiter = (callbacks && callbacks.__awaiter) || function (thisArg, _arguments, P, generator) {
		    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
		    return new (P || (P = Promise))(function (resolve, reject) {
		        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		        step((generator = generator.apply(thisArg, _arguments || [])).next());
		    });
		};
		var __generator = (callbacks && callbacks.__generator) || function (thisArg, body) {
		    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g;
		    return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
		    function verb(n) { return function (v) { return step([n, v]); }; }
		    function step(op) {
		        if (f) throw new TypeError("Generator is already executing.");
		        while (g && (g = 0, op[0] && (_ = 0)), _) try {
		            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
		            if (y = 0, t) op = [op[0] & 2, t.value];
		            switch (op[0]) {
		                case 0: case 1: t = op; break;
		                case 4: _.label++; return { value: op[1], done: false };
		                case 5: _.label++; y = op[1]; op = [0]; continue;
		                case 7: op = _.ops.pop(); _.trys.pop(); continue;
		                default:
		                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
		                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
		                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
		                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
		                    if (t[2]) _.ops.pop();
		                    _.trys.pop(); continue;
		            }
		            op = body.call(thisArg, _);
		        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
		        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
		    }
		};
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.tensorBoard = exports.TensorBoardCallback = exports.getDisplayDecimalPlaces = exports.getSuccinctNumberDisplay = exports.ProgbarLogger = exports.progressBarHelper = void 0;
		var tfjs_1 = require$$1;
		var path = path__default;
		var ProgressBar = requireProgress();
		var tensorboard_1 = requireTensorboard();
		// A helper class created for testing with the jasmine `spyOn` method, which
		// operates only on member methods of objects.
		// tslint:disable-next-line:no-any
		exports.progressBarHelper = {
		    ProgressBar: ProgressBar,
		    log: console.log
		};
		/**
		 * Terminal-based progress bar callback for tf.Model.fit().
		 */
		var ProgbarLogger = /** @class */ (function (_super) {
		    __extends(ProgbarLogger, _super);
		    /**
		     * Constructor of LoggingCallback.
		     */
		    function ProgbarLogger() {
		        var _this = _super.call(this, {
		            onTrainBegin: function (logs) { return __awaiter(_this, void 0, void 0, function () {
		                var samples, batchSize, steps;
		                return __generator(this, function (_a) {
		                    samples = this.params.samples;
		                    batchSize = this.params.batchSize;
		                    steps = this.params.steps;
		                    if (samples != null || steps != null) {
		                        this.numTrainBatchesPerEpoch =
		                            samples != null ? Math.ceil(samples / batchSize) : steps;
		                    }
		                    else {
		                        // Undetermined number of batches per epoch, e.g., due to
		                        // `fitDataset()` without `batchesPerEpoch`.
		                        this.numTrainBatchesPerEpoch = 0;
		                    }
		                    return [2 /*return*/];
		                });
		            }); },
		            onEpochBegin: function (epoch, logs) { return __awaiter(_this, void 0, void 0, function () {
		                return __generator(this, function (_a) {
		                    exports.progressBarHelper.log("Epoch ".concat(epoch + 1, " / ").concat(this.params.epochs));
		                    this.currentEpochBegin = tfjs_1.util.now();
		                    this.epochDurationMillis = null;
		                    this.usPerStep = null;
		                    this.batchesInLatestEpoch = 0;
		                    this.terminalWidth = process.stderr.columns;
		                    return [2 /*return*/];
		                });
		            }); },
		            onBatchEnd: function (batch, logs) { return __awaiter(_this, void 0, void 0, function () {
		                var maxMetricsStringLength, tickTokens;
		                return __generator(this, function (_a) {
		                    switch (_a.label) {
		                        case 0:
		                            this.batchesInLatestEpoch++;
		                            if (batch === 0) {
		                                this.progressBar = new exports.progressBarHelper.ProgressBar('eta=:eta :bar :placeholderForLossesAndMetrics', {
		                                    width: Math.floor(0.5 * this.terminalWidth),
		                                    total: this.numTrainBatchesPerEpoch + 1,
		                                    head: ">",
		                                    renderThrottle: this.RENDER_THROTTLE_MS
		                                });
		                            }
		                            maxMetricsStringLength = Math.floor(this.terminalWidth * 0.5 - 12);
		                            tickTokens = {
		                                placeholderForLossesAndMetrics: this.formatLogsAsMetricsContent(logs, maxMetricsStringLength)
		                            };
		                            if (this.numTrainBatchesPerEpoch === 0) {
		                                // Undetermined number of batches per epoch.
		                                this.progressBar.tick(0, tickTokens);
		                            }
		                            else {
		                                this.progressBar.tick(tickTokens);
		                            }
		                            return [4 /*yield*/, (0, tfjs_1.nextFrame)()];
		                        case 1:
		                            _a.sent();
		                            if (batch === this.numTrainBatchesPerEpoch - 1) {
		                                this.epochDurationMillis = tfjs_1.util.now() - this.currentEpochBegin;
		                                this.usPerStep = this.params.samples != null ?
		                                    this.epochDurationMillis / this.params.samples * 1e3 :
		                                    this.epochDurationMillis / this.batchesInLatestEpoch * 1e3;
		                            }
		                            return [2 /*return*/];
		                    }
		                });
		            }); },
		            onEpochEnd: function (epoch, logs) { return __awaiter(_this, void 0, void 0, function () {
		                var lossesAndMetricsString;
		                return __generator(this, function (_a) {
		                    switch (_a.label) {
		                        case 0:
		                            if (this.epochDurationMillis == null) {
		                                // In cases where the number of batches per epoch is not determined,
		                                // the calculation of the per-step duration is done at the end of the
		                                // epoch. N.B., this includes the time spent on validation.
		                                this.epochDurationMillis = tfjs_1.util.now() - this.currentEpochBegin;
		                                this.usPerStep =
		                                    this.epochDurationMillis / this.batchesInLatestEpoch * 1e3;
		                            }
		                            this.progressBar.tick({ placeholderForLossesAndMetrics: '' });
		                            lossesAndMetricsString = this.formatLogsAsMetricsContent(logs);
		                            exports.progressBarHelper.log("".concat(this.epochDurationMillis.toFixed(0), "ms ") +
		                                "".concat(this.usPerStep.toFixed(0), "us/step - ") +
		                                "".concat(lossesAndMetricsString));
		                            return [4 /*yield*/, (0, tfjs_1.nextFrame)()];
		                        case 1:
		                            _a.sent();
		                            return [2 /*return*/];
		                    }
		                });
		            }); },
		        }) || this;
		        _this.RENDER_THROTTLE_MS = 50;
		        return _this;
		    }
		    ProgbarLogger.prototype.formatLogsAsMetricsContent = function (logs, maxMetricsLength) {
		        var metricsContent = '';
		        var keys = Object.keys(logs).sort();
		        for (var _i = 0, keys_1 = keys; _i < keys_1.length; _i++) {
		            var key = keys_1[_i];
		            if (this.isFieldRelevant(key)) {
		                var value = logs[key];
		                metricsContent += "".concat(key, "=").concat(getSuccinctNumberDisplay(value), " ");
		            }
		        }
		        if (maxMetricsLength != null && metricsContent.length > maxMetricsLength) {
		            // Cut off metrics strings that are too long to avoid new lines being
		            // constantly created.
		            metricsContent = metricsContent.slice(0, maxMetricsLength - 3) + '...';
		        }
		        return metricsContent;
		    };
		    ProgbarLogger.prototype.isFieldRelevant = function (key) {
		        return key !== 'batch' && key !== 'size';
		    };
		    return ProgbarLogger;
		}(tfjs_1.CustomCallback));
		exports.ProgbarLogger = ProgbarLogger;
		var BASE_NUM_DIGITS = 2;
		var MAX_NUM_DECIMAL_PLACES = 4;
		/**
		 * Get a succinct string representation of a number.
		 *
		 * Uses decimal notation if the number isn't too small.
		 * Otherwise, use engineering notation.
		 *
		 * @param x Input number.
		 * @return Succinct string representing `x`.
		 */
		function getSuccinctNumberDisplay(x) {
		    var decimalPlaces = getDisplayDecimalPlaces(x);
		    return decimalPlaces > MAX_NUM_DECIMAL_PLACES ?
		        x.toExponential(BASE_NUM_DIGITS) :
		        x.toFixed(decimalPlaces);
		}
		exports.getSuccinctNumberDisplay = getSuccinctNumberDisplay;
		/**
		 * Determine the number of decimal places to display.
		 *
		 * @param x Number to display.
		 * @return Number of decimal places to display for `x`.
		 */
		function getDisplayDecimalPlaces(x) {
		    if (!Number.isFinite(x) || x === 0 || x > 1 || x < -1) {
		        return BASE_NUM_DIGITS;
		    }
		    else {
		        return BASE_NUM_DIGITS - Math.floor(Math.log10(Math.abs(x)));
		    }
		}
		exports.getDisplayDecimalPlaces = getDisplayDecimalPlaces;
		/**
		 * Callback for logging to TensorBoard during training.
		 *
		 * Users are expected to access this class through the `tensorBoardCallback()`
		 * factory method instead.
		 */
		var TensorBoardCallback = /** @class */ (function (_super) {
		    __extends(TensorBoardCallback, _super);
		    function TensorBoardCallback(logdir, args) {
		        if (logdir === void 0) { logdir = './logs'; }
		        var _this = _super.call(this, {
		            onBatchEnd: function (batch, logs) { return __awaiter(_this, void 0, void 0, function () {
		                return __generator(this, function (_a) {
		                    this.batchesSeen++;
		                    if (this.args.updateFreq !== 'epoch') {
		                        this.logMetrics(logs, 'batch_', this.batchesSeen);
		                    }
		                    return [2 /*return*/];
		                });
		            }); },
		            onEpochEnd: function (epoch, logs) { return __awaiter(_this, void 0, void 0, function () {
		                return __generator(this, function (_a) {
		                    this.logMetrics(logs, 'epoch_', epoch + 1);
		                    if (this.args.histogramFreq > 0 &&
		                        epoch % this.args.histogramFreq === 0) {
		                        this.logWeights(epoch);
		                    }
		                    return [2 /*return*/];
		                });
		            }); },
		            onTrainEnd: function (logs) { return __awaiter(_this, void 0, void 0, function () {
		                return __generator(this, function (_a) {
		                    if (this.trainWriter != null) {
		                        this.trainWriter.flush();
		                    }
		                    if (this.valWriter != null) {
		                        this.valWriter.flush();
		                    }
		                    return [2 /*return*/];
		                });
		            }); }
		        }) || this;
		        _this.logdir = logdir;
		        _this.model = null;
		        _this.args = args == null ? {} : args;
		        if (_this.args.updateFreq == null) {
		            _this.args.updateFreq = 'epoch';
		        }
		        tfjs_1.util.assert(['batch', 'epoch'].indexOf(_this.args.updateFreq) !== -1, function () { return "Expected updateFreq to be 'batch' or 'epoch', but got " +
		            "".concat(_this.args.updateFreq); });
		        if (_this.args.histogramFreq == null) {
		            _this.args.histogramFreq = 0;
		        }
		        tfjs_1.util.assert(Number.isInteger(_this.args.histogramFreq) &&
		            _this.args.histogramFreq >= 0, function () { return "Expected histogramFreq to be a positive integer, but got " +
		            "".concat(_this.args.histogramFreq); });
		        _this.batchesSeen = 0;
		        return _this;
		    }
		    TensorBoardCallback.prototype.setModel = function (model) {
		        // This method is inherited from BaseCallback. To avoid cyclical imports,
		        // that class uses Container instead of LayersModel, and uses a run-time
		        // check to make sure the model is a LayersModel.
		        // Since this subclass isn't imported by tfjs-layers, we can safely use type
		        // the parameter as a LayersModel.
		        this.model = model;
		    };
		    TensorBoardCallback.prototype.logMetrics = function (logs, prefix, step) {
		        for (var key in logs) {
		            if (key === 'batch' || key === 'size' || key === 'num_steps') {
		                continue;
		            }
		            var VAL_PREFIX = 'val_';
		            if (key.startsWith(VAL_PREFIX)) {
		                this.ensureValWriterCreated();
		                var scalarName = prefix + key.slice(VAL_PREFIX.length);
		                this.valWriter.scalar(scalarName, logs[key], step);
		            }
		            else {
		                this.ensureTrainWriterCreated();
		                this.trainWriter.scalar("".concat(prefix).concat(key), logs[key], step);
		            }
		        }
		    };
		    TensorBoardCallback.prototype.logWeights = function (step) {
		        for (var _i = 0, _a = this.model.weights; _i < _a.length; _i++) {
		            var weights = _a[_i];
		            this.trainWriter.histogram(weights.name, weights.read(), step);
		        }
		    };
		    TensorBoardCallback.prototype.ensureTrainWriterCreated = function () {
		        this.trainWriter = (0, tensorboard_1.summaryFileWriter)(path.join(this.logdir, 'train'));
		    };
		    TensorBoardCallback.prototype.ensureValWriterCreated = function () {
		        this.valWriter = (0, tensorboard_1.summaryFileWriter)(path.join(this.logdir, 'val'));
		    };
		    return TensorBoardCallback;
		}(tfjs_1.CustomCallback));
		exports.TensorBoardCallback = TensorBoardCallback;
		/**
		 * Callback for logging to TensorBoard during training.
		 *
		 * Writes the loss and metric values (if any) to the specified log directory
		 * (`logdir`) which can be ingested and visualized by TensorBoard.
		 * This callback is usually passed as a callback to `tf.Model.fit()` or
		 * `tf.Model.fitDataset()` calls during model training. The frequency at which
		 * the values are logged can be controlled with the `updateFreq` field of the
		 * configuration object (2nd argument).
		 *
		 * Usage example:
		 * ```js
		 * // Constructor a toy multilayer-perceptron regressor for demo purpose.
		 * const model = tf.sequential();
		 * model.add(
		 *     tf.layers.dense({units: 100, activation: 'relu', inputShape: [200]}));
		 * model.add(tf.layers.dense({units: 1}));
		 * model.compile({
		 *   loss: 'meanSquaredError',
		 *   optimizer: 'sgd',
		 *   metrics: ['MAE']
		 * });
		 *
		 * // Generate some random fake data for demo purpose.
		 * const xs = tf.randomUniform([10000, 200]);
		 * const ys = tf.randomUniform([10000, 1]);
		 * const valXs = tf.randomUniform([1000, 200]);
		 * const valYs = tf.randomUniform([1000, 1]);
		 *
		 * // Start model training process.
		 * await model.fit(xs, ys, {
		 *   epochs: 100,
		 *   validationData: [valXs, valYs],
		 *    // Add the tensorBoard callback here.
		 *   callbacks: tf.node.tensorBoard('/tmp/fit_logs_1')
		 * });
		 * ```
		 *
		 * Then you can use the following commands to point tensorboard
		 * to the logdir:
		 *
		 * ```sh
		 * pip install tensorboard  # Unless you've already installed it.
		 * tensorboard --logdir /tmp/fit_logs_1
		 * ```
		 *
		 * @param logdir Directory to which the logs will be written.
		 * @param args Optional configuration arguments.
		 * @returns An instance of `TensorBoardCallback`, which is a subclass of
		 *   `tf.CustomCallback`.
		 *
		 * @doc {heading: 'TensorBoard', namespace: 'node'}
		 */
		function tensorBoard(logdir, args) {
		    if (logdir === void 0) { logdir = './logs'; }
		    return new TensorBoardCallback(logdir, args);
		}
		exports.tensorBoard = tensorBoard; 
	} (callbacks));
	return callbacks;
}

var file_system = {};

var io_utils = {};

var hasRequiredIo_utils;

function requireIo_utils () {
	if (hasRequiredIo_utils) return io_utils;
	hasRequiredIo_utils = 1;
	/**
	 * @license
	 * Copyright 2018 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(io_utils, "__esModule", { value: true });
	io_utils.toArrayBuffer = io_utils.toBuffer = void 0;
	/**
	 * Convert an ArrayBuffer to a Buffer.
	 */
	function toBuffer(ab) {
	    var view = new Uint8Array(ab);
	    return Buffer.from(view); // copies data
	}
	io_utils.toBuffer = toBuffer;
	/**
	 * Convert a Buffer or an Array of Buffers to an ArrayBuffer.
	 *
	 * If the input is an Array of Buffers, they will be concatenated in the
	 * specified order to form the output ArrayBuffer.
	 */
	function toArrayBuffer(buf) {
	    if (Array.isArray(buf)) {
	        // An Array of Buffers.
	        var totalLength = 0;
	        for (var _i = 0, buf_1 = buf; _i < buf_1.length; _i++) {
	            var buffer = buf_1[_i];
	            totalLength += buffer.length;
	        }
	        var ab = new ArrayBuffer(totalLength);
	        var view = new Uint8Array(ab);
	        var pos = 0;
	        for (var _a = 0, buf_2 = buf; _a < buf_2.length; _a++) {
	            var buffer = buf_2[_a];
	            pos += buffer.copy(view, pos);
	        }
	        return ab;
	    }
	    else {
	        // A single Buffer. Return a copy of the underlying ArrayBuffer slice.
	        return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
	    }
	}
	io_utils.toArrayBuffer = toArrayBuffer;
	return io_utils;
}

var hasRequiredFile_system;

function requireFile_system () {
	if (hasRequiredFile_system) return file_system;
	hasRequiredFile_system = 1;
	/**
	 * @license
	 * Copyright 2018 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	var __awaiter = (file_system && file_system.__awaiter) || function (thisArg, _arguments, P, generator) {
	    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	    return new (P || (P = Promise))(function (resolve, reject) {
	        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
	        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
	        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
	        step((generator = generator.apply(thisArg, _arguments || [])).next());
	    });
	};
	var __generator = (file_system && file_system.__generator) || function (thisArg, body) {
	    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g;
	    return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
	    function verb(n) { return function (v) { return step([n, v]); }; }
	    function step(op) {
	        if (f) throw new TypeError("Generator is already executing.");
	        while (g && (g = 0, op[0] && (_ = 0)), _) try {
	            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
	            if (y = 0, t) op = [op[0] & 2, t.value];
	            switch (op[0]) {
	                case 0: case 1: t = op; break;
	                case 4: _.label++; return { value: op[1], done: false };
	                case 5: _.label++; y = op[1]; op = [0]; continue;
	                case 7: op = _.ops.pop(); _.trys.pop(); continue;
	                default:
	                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
	                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
	                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
	                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
	                    if (t[2]) _.ops.pop();
	                    _.trys.pop(); continue;
	            }
	            op = body.call(thisArg, _);
	        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
	        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
	    }
	};
	Object.defineProperty(file_system, "__esModule", { value: true });
	file_system.fileSystem = file_system.nodeFileSystemRouter = file_system.NodeFileSystem = void 0;
	var tf = require$$1;
	var fs = fs__default;
	var path_1 = path__default;
	var util_1 = require$$0;
	var io_utils_1 = requireIo_utils();
	var stat = (0, util_1.promisify)(fs.stat);
	var writeFile = (0, util_1.promisify)(fs.writeFile);
	var readFile = (0, util_1.promisify)(fs.readFile);
	var mkdir = (0, util_1.promisify)(fs.mkdir);
	function doesNotExistHandler(name) {
	    return function (e) {
	        switch (e.code) {
	            case 'ENOENT':
	                throw new Error("".concat(name, " ").concat(e.path, " does not exist: loading failed"));
	            default:
	                throw e;
	        }
	    };
	}
	var NodeFileSystem = file_system.NodeFileSystem = /** @class */ (function () {
	    /**
	     * Constructor of the NodeFileSystem IOHandler.
	     * @param path A single path or an Array of paths.
	     *   For saving: expects a single path pointing to an existing or nonexistent
	     *     directory. If the directory does not exist, it will be
	     *     created.
	     *   For loading:
	     *     - If the model has JSON topology (e.g., `tf.Model`), a single path
	     *       pointing to the JSON file (usually named `model.json`) is expected.
	     *       The JSON file is expected to contain `modelTopology` and/or
	     *       `weightsManifest`. If `weightManifest` exists, the values of the
	     *       weights will be loaded from relative paths (relative to the directory
	     *       of `model.json`) as contained in `weightManifest`.
	     *     - If the model has binary (protocol buffer GraphDef) topology,
	     *       an Array of two paths is expected: the first path should point to the
	     *       .pb file and the second path should point to the weight manifest
	     *       JSON file.
	     */
	    function NodeFileSystem(path) {
	        this.MODEL_JSON_FILENAME = 'model.json';
	        this.WEIGHTS_BINARY_FILENAME = 'weights.bin';
	        this.MODEL_BINARY_FILENAME = 'tensorflowjs.pb';
	        if (Array.isArray(path)) {
	            tf.util.assert(path.length === 2, function () { return 'file paths must have a length of 2, ' +
	                "(actual length is ".concat(path.length, ")."); });
	            this.path = path.map(function (p) { return (0, path_1.resolve)(p); });
	        }
	        else {
	            this.path = (0, path_1.resolve)(path);
	        }
	    }
	    NodeFileSystem.prototype.save = function (modelArtifacts) {
	        return __awaiter(this, void 0, void 0, function () {
	            var weightsBinPath, weightsManifest, modelJSON, modelJSONPath;
	            return __generator(this, function (_a) {
	                switch (_a.label) {
	                    case 0:
	                        if (Array.isArray(this.path)) {
	                            throw new Error('Cannot perform saving to multiple paths.');
	                        }
	                        return [4 /*yield*/, this.createOrVerifyDirectory()];
	                    case 1:
	                        _a.sent();
	                        if (!(modelArtifacts.modelTopology instanceof ArrayBuffer)) return [3 /*break*/, 2];
	                        throw new Error('NodeFileSystem.save() does not support saving model topology ' +
	                            'in binary format yet.');
	                    case 2:
	                        weightsBinPath = (0, path_1.join)(this.path, this.WEIGHTS_BINARY_FILENAME);
	                        weightsManifest = [{
	                                paths: [this.WEIGHTS_BINARY_FILENAME],
	                                weights: modelArtifacts.weightSpecs
	                            }];
	                        modelJSON = {
	                            modelTopology: modelArtifacts.modelTopology,
	                            weightsManifest: weightsManifest,
	                            format: modelArtifacts.format,
	                            generatedBy: modelArtifacts.generatedBy,
	                            convertedBy: modelArtifacts.convertedBy
	                        };
	                        if (modelArtifacts.trainingConfig != null) {
	                            modelJSON.trainingConfig = modelArtifacts.trainingConfig;
	                        }
	                        if (modelArtifacts.signature != null) {
	                            modelJSON.signature = modelArtifacts.signature;
	                        }
	                        if (modelArtifacts.userDefinedMetadata != null) {
	                            modelJSON.userDefinedMetadata = modelArtifacts.userDefinedMetadata;
	                        }
	                        modelJSONPath = (0, path_1.join)(this.path, this.MODEL_JSON_FILENAME);
	                        return [4 /*yield*/, writeFile(modelJSONPath, JSON.stringify(modelJSON), 'utf8')];
	                    case 3:
	                        _a.sent();
	                        return [4 /*yield*/, writeFile(weightsBinPath, Buffer.from(modelArtifacts.weightData), 'binary')];
	                    case 4:
	                        _a.sent();
	                        return [2 /*return*/, {
	                                // TODO(cais): Use explicit tf.io.ModelArtifactsInfo type below once it
	                                // is available.
	                                // tslint:disable-next-line:no-any
	                                modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(modelArtifacts),
	                            }];
	                }
	            });
	        });
	    };
	    NodeFileSystem.prototype.load = function () {
	        return __awaiter(this, void 0, void 0, function () {
	            return __generator(this, function (_a) {
	                return [2 /*return*/, Array.isArray(this.path) ? this.loadBinaryModel() :
	                        this.loadJSONModel()];
	            });
	        });
	    };
	    NodeFileSystem.prototype.loadBinaryModel = function () {
	        return __awaiter(this, void 0, void 0, function () {
	            var topologyPath, weightManifestPath, topology, weightManifest, modelTopology, weightsManifest, _a, _b, modelArtifacts, weightSpecs, weightData;
	            var _c;
	            return __generator(this, function (_d) {
	                switch (_d.label) {
	                    case 0:
	                        topologyPath = this.path[0];
	                        weightManifestPath = this.path[1];
	                        return [4 /*yield*/, stat(topologyPath).catch(doesNotExistHandler('Topology Path'))];
	                    case 1:
	                        topology = _d.sent();
	                        return [4 /*yield*/, stat(weightManifestPath)
	                                .catch(doesNotExistHandler('Weight Manifest Path'))];
	                    case 2:
	                        weightManifest = _d.sent();
	                        // `this.path` can be either a directory or a file. If it is a file, assume
	                        // it is model.json file.
	                        if (!topology.isFile()) {
	                            throw new Error('File specified for topology is not a file!');
	                        }
	                        if (!weightManifest.isFile()) {
	                            throw new Error('File specified for the weight manifest is not a file!');
	                        }
	                        return [4 /*yield*/, readFile(this.path[0])];
	                    case 3:
	                        modelTopology = _d.sent();
	                        _b = (_a = JSON).parse;
	                        return [4 /*yield*/, readFile(this.path[1], 'utf8')];
	                    case 4:
	                        weightsManifest = _b.apply(_a, [_d.sent()]);
	                        modelArtifacts = {
	                            modelTopology: modelTopology,
	                        };
	                        return [4 /*yield*/, this.loadWeights(weightsManifest, this.path[1])];
	                    case 5:
	                        weightSpecs = (_c = _d.sent(), _c[0]), weightData = _c[1];
	                        modelArtifacts.weightSpecs = weightSpecs;
	                        modelArtifacts.weightData = weightData;
	                        return [2 /*return*/, modelArtifacts];
	                }
	            });
	        });
	    };
	    NodeFileSystem.prototype.loadJSONModel = function () {
	        return __awaiter(this, void 0, void 0, function () {
	            var path, info, modelJSON, _a, _b;
	            var _this = this;
	            return __generator(this, function (_c) {
	                switch (_c.label) {
	                    case 0:
	                        path = this.path;
	                        return [4 /*yield*/, stat(path).catch(doesNotExistHandler('Path'))];
	                    case 1:
	                        info = _c.sent();
	                        if (!info.isFile()) return [3 /*break*/, 3];
	                        _b = (_a = JSON).parse;
	                        return [4 /*yield*/, readFile(path, 'utf8')];
	                    case 2:
	                        modelJSON = _b.apply(_a, [_c.sent()]);
	                        return [2 /*return*/, tf.io.getModelArtifactsForJSON(modelJSON, function (weightsManifest) { return _this.loadWeights(weightsManifest, path); })];
	                    case 3: throw new Error('The path to load from must be a file. Loading from a directory ' +
	                        'is not supported.');
	                }
	            });
	        });
	    };
	    NodeFileSystem.prototype.loadWeights = function (weightsManifest, path) {
	        return __awaiter(this, void 0, void 0, function () {
	            var dirName, buffers, weightSpecs, _i, weightsManifest_1, group, _a, _b, path_2, weightFilePath, buffer;
	            return __generator(this, function (_c) {
	                switch (_c.label) {
	                    case 0:
	                        dirName = (0, path_1.dirname)(path);
	                        buffers = [];
	                        weightSpecs = [];
	                        _i = 0, weightsManifest_1 = weightsManifest;
	                        _c.label = 1;
	                    case 1:
	                        if (!(_i < weightsManifest_1.length)) return [3 /*break*/, 7];
	                        group = weightsManifest_1[_i];
	                        _a = 0, _b = group.paths;
	                        _c.label = 2;
	                    case 2:
	                        if (!(_a < _b.length)) return [3 /*break*/, 5];
	                        path_2 = _b[_a];
	                        weightFilePath = (0, path_1.join)(dirName, path_2);
	                        return [4 /*yield*/, readFile(weightFilePath)
	                                .catch(doesNotExistHandler('Weight file'))];
	                    case 3:
	                        buffer = _c.sent();
	                        buffers.push(buffer);
	                        _c.label = 4;
	                    case 4:
	                        _a++;
	                        return [3 /*break*/, 2];
	                    case 5:
	                        weightSpecs.push.apply(weightSpecs, group.weights);
	                        _c.label = 6;
	                    case 6:
	                        _i++;
	                        return [3 /*break*/, 1];
	                    case 7: return [2 /*return*/, [weightSpecs, (0, io_utils_1.toArrayBuffer)(buffers)]];
	                }
	            });
	        });
	    };
	    /**
	     * For each item in `this.path`, creates a directory at the path or verify
	     * that the path exists as a directory.
	     */
	    NodeFileSystem.prototype.createOrVerifyDirectory = function () {
	        return __awaiter(this, void 0, void 0, function () {
	            var paths, _i, paths_1, path, e_1;
	            return __generator(this, function (_a) {
	                switch (_a.label) {
	                    case 0:
	                        paths = Array.isArray(this.path) ? this.path : [this.path];
	                        _i = 0, paths_1 = paths;
	                        _a.label = 1;
	                    case 1:
	                        if (!(_i < paths_1.length)) return [3 /*break*/, 9];
	                        path = paths_1[_i];
	                        _a.label = 2;
	                    case 2:
	                        _a.trys.push([2, 4, , 8]);
	                        return [4 /*yield*/, mkdir(path)];
	                    case 3:
	                        _a.sent();
	                        return [3 /*break*/, 8];
	                    case 4:
	                        e_1 = _a.sent();
	                        if (!(e_1.code === 'EEXIST')) return [3 /*break*/, 6];
	                        return [4 /*yield*/, stat(path)];
	                    case 5:
	                        if ((_a.sent()).isFile()) {
	                            throw new Error("Path ".concat(path, " exists as a file. The path must be ") +
	                                "nonexistent or point to a directory.");
	                        }
	                        return [3 /*break*/, 7];
	                    case 6: throw e_1;
	                    case 7: return [3 /*break*/, 8];
	                    case 8:
	                        _i++;
	                        return [3 /*break*/, 1];
	                    case 9: return [2 /*return*/];
	                }
	            });
	        });
	    };
	    NodeFileSystem.URL_SCHEME = 'file://';
	    return NodeFileSystem;
	}());
	var nodeFileSystemRouter = function (url) {
	    if (Array.isArray(url)) {
	        if (url.every(function (urlElement) { return urlElement.startsWith(NodeFileSystem.URL_SCHEME); })) {
	            return new NodeFileSystem(url.map(function (urlElement) { return urlElement.slice(NodeFileSystem.URL_SCHEME.length); }));
	        }
	        else {
	            return null;
	        }
	    }
	    else {
	        if (url.startsWith(NodeFileSystem.URL_SCHEME)) {
	            return new NodeFileSystem(url.slice(NodeFileSystem.URL_SCHEME.length));
	        }
	        else {
	            return null;
	        }
	    }
	};
	file_system.nodeFileSystemRouter = nodeFileSystemRouter;
	// Registration of `nodeFileSystemRouter` is done in index.ts.
	/**
	 * Factory function for Node.js native file system IO Handler.
	 *
	 * @param path A single path or an Array of paths.
	 *   For saving: expects a single path pointing to an existing or nonexistent
	 *     directory. If the directory does not exist, it will be
	 *     created.
	 *   For loading:
	 *     - If the model has JSON topology (e.g., `tf.Model`), a single path
	 *       pointing to the JSON file (usually named `model.json`) is expected.
	 *       The JSON file is expected to contain `modelTopology` and/or
	 *       `weightsManifest`. If `weightManifest` exists, the values of the
	 *       weights will be loaded from relative paths (relative to the directory
	 *       of `model.json`) as contained in `weightManifest`.
	 *     - If the model has binary (protocol buffer GraphDef) topology,
	 *       an Array of two paths is expected: the first path should point to the
	 *        .pb file and the second path should point to the weight manifest
	 *       JSON file.
	 */
	function fileSystem(path) {
	    return new NodeFileSystem(path);
	}
	file_system.fileSystem = fileSystem;
	return file_system;
}

var io = {};

var node_http = {};

var hasRequiredNode_http;

function requireNode_http () {
	if (hasRequiredNode_http) return node_http;
	hasRequiredNode_http = 1;
	/**
	 * @license
	 * Copyright 2018 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(node_http, "__esModule", { value: true });
	node_http.nodeHTTPRequestRouter = node_http.nodeHTTPRequest = void 0;
	var tfjs_1 = require$$1;
	/**
	 * Factory function for HTTP IO Handler in Node.js.
	 *
	 * @param path URL path or an array of them.
	 * @param requestInit Request init for the HTTP IOHandler. May include fields
	 *   such as "credentials" and "cache". (Optional)
	 * @param weightPathPrefix A path prefix for weight loading . (Optional).
	 */
	function nodeHTTPRequest(path, requestInit, weightPathPrefix) {
	    return tfjs_1.io.browserHTTPRequest(path, { requestInit: requestInit, weightPathPrefix: weightPathPrefix });
	}
	node_http.nodeHTTPRequest = nodeHTTPRequest;
	var nodeHTTPRequestRouter = function (url) {
	    var isHTTP = true;
	    if (Array.isArray(url)) {
	        isHTTP = url.every(function (urlItem) { return tfjs_1.io.isHTTPScheme(urlItem); });
	    }
	    else {
	        isHTTP = tfjs_1.io.isHTTPScheme(url);
	    }
	    if (isHTTP) {
	        return nodeHTTPRequest(url);
	    }
	    return null;
	};
	node_http.nodeHTTPRequestRouter = nodeHTTPRequestRouter;
	return node_http;
}

var hasRequiredIo;

function requireIo () {
	if (hasRequiredIo) return io;
	hasRequiredIo = 1;
	(function (exports) {
		/**
		 * @license
		 * Copyright 2018 Google LLC. All Rights Reserved.
		 * Licensed under the Apache License, Version 2.0 (the "License");
		 * you may not use this file except in compliance with the License.
		 * You may obtain a copy of the License at
		 *
		 * http://www.apache.org/licenses/LICENSE-2.0
		 *
		 * Unless required by applicable law or agreed to in writing, software
		 * distributed under the License is distributed on an "AS IS" BASIS,
		 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
		 * See the License for the specific language governing permissions and
		 * limitations under the License.
		 * =============================================================================
		 */
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.nodeHTTPRequest = exports.fileSystem = void 0;
		/**
		 * Public exports from the `io` module.
		 */
		var file_system_1 = requireFile_system();
		Object.defineProperty(exports, "fileSystem", { enumerable: true, get: function () { return file_system_1.fileSystem; } });
		var node_http_1 = requireNode_http();
		Object.defineProperty(exports, "nodeHTTPRequest", { enumerable: true, get: function () { return node_http_1.nodeHTTPRequest; } }); 
	} (io));
	return io;
}

var version = {};

var hasRequiredVersion;

function requireVersion () {
	if (hasRequiredVersion) return version;
	hasRequiredVersion = 1;
	/** @license See the LICENSE file. */
	Object.defineProperty(version, "__esModule", { value: true });
	version.version = void 0;
	// This code is auto-generated, do not modify this file!
	var version$1 = '4.22.0';
	version.version = version$1;
	return version;
}

var require$$8 = /*@__PURE__*/getAugmentedNamespace(addonPlace);

var node = {};

var image = {};

var hasRequiredImage;

function requireImage () {
	if (hasRequiredImage) return image;
	hasRequiredImage = 1;
	(function (exports) {
		/**
		 * @license
		 * Copyright 2019 Google LLC. All Rights Reserved.
		 * Licensed under the Apache License, Version 2.0 (the "License");
		 * you may not use this file except in compliance with the License.
		 * You may obtain a copy of the License at
		 *
		 * http://www.apache.org/licenses/LICENSE-2.0
		 *
		 * Unless required by applicable law or agreed to in writing, software
		 * distributed under the License is distributed on an "AS IS" BASIS,
		 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
		 * See the License for the specific language governing permissions and
		 * limitations under the License.
		 * =============================================================================
		 */
		var __awaiter = (image && image.__awaiter) || function (thisArg, _arguments, P, generator) {
		    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
		    return new (P || (P = Promise))(function (resolve, reject) {
		        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		        step((generator = generator.apply(thisArg, _arguments || [])).next());
		    });
		};
		var __generator = (image && image.__generator) || function (thisArg, body) {
		    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g;
		    return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
		    function verb(n) { return function (v) { return step([n, v]); }; }
		    function step(op) {
		        if (f) throw new TypeError("Generator is already executing.");
		        while (g && (g = 0, op[0] && (_ = 0)), _) try {
		            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
		            if (y = 0, t) op = [op[0] & 2, t.value];
		            switch (op[0]) {
		                case 0: case 1: t = op; break;
		                case 4: _.label++; return { value: op[1], done: false };
		                case 5: _.label++; y = op[1]; op = [0]; continue;
		                case 7: op = _.ops.pop(); _.trys.pop(); continue;
		                default:
		                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
		                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
		                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
		                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
		                    if (t[2]) _.ops.pop();
		                    _.trys.pop(); continue;
		            }
		            op = body.call(thisArg, _);
		        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
		        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
		    }
		};
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.getImageType = exports.encodePng = exports.encodeJpeg = exports.decodeImage = exports.decodeGif = exports.decodeBmp = exports.decodePng = exports.decodeJpeg = exports.ImageType = void 0;
		var tfjs_1 = require$$1;
		var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
		var ImageType;
		(function (ImageType) {
		    ImageType["JPEG"] = "jpeg";
		    ImageType["PNG"] = "png";
		    ImageType["GIF"] = "gif";
		    ImageType["BMP"] = "BMP";
		})(ImageType = exports.ImageType || (exports.ImageType = {}));
		/**
		 * Decode a JPEG-encoded image to a 3D Tensor of dtype `int32`.
		 *
		 * @param contents The JPEG-encoded image in an Uint8Array.
		 * @param channels An optional int. Defaults to 0. Accepted values are
		 *     0: use the number of channels in the JPEG-encoded image.
		 *     1: output a grayscale image.
		 *     3: output an RGB image.
		 * @param ratio An optional int. Defaults to 1. Downscaling ratio. It is used
		 *     when image is type Jpeg.
		 * @param fancyUpscaling An optional bool. Defaults to True. If true use a
		 *     slower but nicer upscaling of the chroma planes. It is used when image is
		 *     type Jpeg.
		 * @param tryRecoverTruncated An optional bool. Defaults to False. If true try
		 *     to recover an image from truncated input. It is used when image is type
		 *     Jpeg.
		 * @param acceptableFraction An optional float. Defaults to 1. The minimum
		 *     required fraction of lines before a truncated input is accepted. It is
		 *     used when image is type Jpeg.
		 * @param dctMethod An optional string. Defaults to "". string specifying a hint
		 *     about the algorithm used for decompression. Defaults to "" which maps to
		 *     a system-specific default. Currently valid values are ["INTEGER_FAST",
		 *     "INTEGER_ACCURATE"]. The hint may be ignored (e.g., the internal jpeg
		 *     library changes to a version that does not have that specific option.) It
		 *     is used when image is type Jpeg.
		 * @returns A 3D Tensor of dtype `int32` with shape [height, width, 1/3].
		 *
		 * @doc {heading: 'Operations', subheading: 'Images', namespace: 'node'}
		 */
		function decodeJpeg(contents, channels, ratio, fancyUpscaling, tryRecoverTruncated, acceptableFraction, dctMethod) {
		    if (channels === void 0) { channels = 0; }
		    if (ratio === void 0) { ratio = 1; }
		    if (fancyUpscaling === void 0) { fancyUpscaling = true; }
		    if (tryRecoverTruncated === void 0) { tryRecoverTruncated = false; }
		    if (acceptableFraction === void 0) { acceptableFraction = 1; }
		    if (dctMethod === void 0) { dctMethod = ''; }
		    (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
		    return (0, tfjs_1.tidy)(function () {
		        return (0, nodejs_kernel_backend_1.nodeBackend)()
		            .decodeJpeg(contents, channels, ratio, fancyUpscaling, tryRecoverTruncated, acceptableFraction, dctMethod)
		            .toInt();
		    });
		}
		exports.decodeJpeg = decodeJpeg;
		/**
		 * Decode a PNG-encoded image to a 3D Tensor of dtype `int32`.
		 *
		 * @param contents The PNG-encoded image in an Uint8Array.
		 * @param channels An optional int. Defaults to 0. Accepted values are
		 *      0: use the number of channels in the PNG-encoded image.
		 *      1: output a grayscale image.
		 *      3: output an RGB image.
		 *      4: output an RGBA image.
		 * @param dtype The data type of the result. Only `int32` is supported at this
		 *     time.
		 * @returns A 3D Tensor of dtype `int32` with shape [height, width, 1/3/4].
		 *
		 * @doc {heading: 'Operations', subheading: 'Images', namespace: 'node'}
		 */
		function decodePng(contents, channels, dtype) {
		    if (channels === void 0) { channels = 0; }
		    if (dtype === void 0) { dtype = 'int32'; }
		    tfjs_1.util.assert(dtype === 'int32', function () { return 'decodeImage could only return Tensor of type `int32` for now.'; });
		    (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
		    return (0, tfjs_1.tidy)(function () {
		        return (0, nodejs_kernel_backend_1.nodeBackend)().decodePng(contents, channels).toInt();
		    });
		}
		exports.decodePng = decodePng;
		/**
		 * Decode the first frame of a BMP-encoded image to a 3D Tensor of dtype
		 * `int32`.
		 *
		 * @param contents The BMP-encoded image in an Uint8Array.
		 * @param channels An optional int. Defaults to 0. Accepted values are
		 *      0: use the number of channels in the BMP-encoded image.
		 *      3: output an RGB image.
		 *      4: output an RGBA image.
		 * @returns A 3D Tensor of dtype `int32` with shape [height, width, 3/4].
		 *
		 * @doc {heading: 'Operations', subheading: 'Images', namespace: 'node'}
		 */
		function decodeBmp(contents, channels) {
		    if (channels === void 0) { channels = 0; }
		    (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
		    return (0, tfjs_1.tidy)(function () {
		        return (0, nodejs_kernel_backend_1.nodeBackend)().decodeBmp(contents, channels).toInt();
		    });
		}
		exports.decodeBmp = decodeBmp;
		/**
		 * Decode the frame(s) of a GIF-encoded image to a 4D Tensor of dtype `int32`.
		 *
		 * @param contents The GIF-encoded image in an Uint8Array.
		 * @returns A 4D Tensor of dtype `int32` with shape [num_frames, height, width,
		 *     3]. RGB channel order.
		 *
		 * @doc {heading: 'Operations', subheading: 'Images', namespace: 'node'}
		 */
		function decodeGif(contents) {
		    (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
		    return (0, tfjs_1.tidy)(function () {
		        return (0, nodejs_kernel_backend_1.nodeBackend)().decodeGif(contents).toInt();
		    });
		}
		exports.decodeGif = decodeGif;
		/**
		 * Given the encoded bytes of an image, it returns a 3D or 4D tensor of the
		 * decoded image. Supports BMP, GIF, JPEG and PNG formats.
		 *
		 * @param content The encoded image in an Uint8Array.
		 * @param channels An optional int. Defaults to 0, use the number of channels in
		 *     the image. Number of color channels for the decoded image. It is used
		 *     when image is type Png, Bmp, or Jpeg.
		 * @param dtype The data type of the result. Only `int32` is supported at this
		 *     time.
		 * @param expandAnimations A boolean which controls the shape of the returned
		 *     op's output. If True, the returned op will produce a 3-D tensor for PNG,
		 *     JPEG, and BMP files; and a 4-D tensor for all GIFs, whether animated or
		 *     not. If, False, the returned op will produce a 3-D tensor for all file
		 *     types and will truncate animated GIFs to the first frame.
		 * @returns A Tensor with dtype `int32` and a 3- or 4-dimensional shape,
		 *     depending on the file type. For gif file the returned Tensor shape is
		 *     [num_frames, height, width, 3], and for jpeg/png/bmp the returned Tensor
		 *     shape is [height, width, channels]
		 *
		 * @doc {heading: 'Operations', subheading: 'Images', namespace: 'node'}
		 */
		function decodeImage(content, channels, dtype, expandAnimations) {
		    if (channels === void 0) { channels = 0; }
		    if (dtype === void 0) { dtype = 'int32'; }
		    if (expandAnimations === void 0) { expandAnimations = true; }
		    tfjs_1.util.assert(dtype === 'int32', function () { return 'decodeImage could only return Tensor of type `int32` for now.'; });
		    var imageType = getImageType(content);
		    // The return tensor has dtype uint8, which is not supported in
		    // TensorFlow.js, casting it to int32 which is the default dtype for image
		    // tensor. If the image is BMP, JPEG or PNG type, expanding the tensors
		    // shape so it becomes Tensor4D, which is the default tensor shape for image
		    // ([batch,imageHeight,imageWidth, depth]).
		    switch (imageType) {
		        case ImageType.JPEG:
		            return decodeJpeg(content, channels);
		        case ImageType.PNG:
		            return decodePng(content, channels);
		        case ImageType.GIF:
		            // If not to expand animations, take first frame of the gif and return
		            // as a 3D tensor.
		            return (0, tfjs_1.tidy)(function () {
		                var img = decodeGif(content);
		                return expandAnimations ? img : img.slice(0, 1).squeeze([0]);
		            });
		        case ImageType.BMP:
		            return decodeBmp(content, channels);
		        default:
		            return null;
		    }
		}
		exports.decodeImage = decodeImage;
		/**
		 * Encodes an image tensor to JPEG.
		 *
		 * @param image A 3-D uint8 Tensor of shape [height, width, channels].
		 * @param format An optional string from: "", "grayscale", "rgb".
		 *     Defaults to "". Per pixel image format.
		 *     - '': Use a default format based on the number of channels in the image.
		 *     - grayscale: Output a grayscale JPEG image. The channels dimension of
		 *       image must be 1.
		 *     - rgb: Output an RGB JPEG image. The channels dimension of image must
		 *       be 3.
		 * @param quality An optional int. Defaults to 95. Quality of the compression
		 *     from 0 to 100 (higher is better and slower).
		 * @param progressive An optional bool. Defaults to False. If True, create a
		 *     JPEG that loads progressively (coarse to fine).
		 * @param optimizeSize An optional bool. Defaults to False. If True, spend
		 *     CPU/RAM to reduce size with no quality change.
		 * @param chromaDownsampling  An optional bool. Defaults to True.
		 *     See http://en.wikipedia.org/wiki/Chroma_subsampling.
		 * @param densityUnit An optional string from: "in", "cm". Defaults to "in".
		 *     Unit used to specify x_density and y_density: pixels per inch ('in') or
		 *     centimeter ('cm').
		 * @param xDensity An optional int. Defaults to 300. Horizontal pixels per
		 *     density unit.
		 * @param yDensity An optional int. Defaults to 300. Vertical pixels per
		 *     density unit.
		 * @param xmpMetadata An optional string. Defaults to "". If not empty, embed
		 *     this XMP metadata in the image header.
		 * @returns The JPEG encoded data as an Uint8Array.
		 *
		 * @doc {heading: 'Operations', subheading: 'Images', namespace: 'node'}
		 */
		function encodeJpeg(image, format, quality, progressive, optimizeSize, chromaDownsampling, densityUnit, xDensity, yDensity, xmpMetadata) {
		    if (format === void 0) { format = ''; }
		    if (quality === void 0) { quality = 95; }
		    if (progressive === void 0) { progressive = false; }
		    if (optimizeSize === void 0) { optimizeSize = false; }
		    if (chromaDownsampling === void 0) { chromaDownsampling = true; }
		    if (densityUnit === void 0) { densityUnit = 'in'; }
		    if (xDensity === void 0) { xDensity = 300; }
		    if (yDensity === void 0) { yDensity = 300; }
		    if (xmpMetadata === void 0) { xmpMetadata = ''; }
		    return __awaiter(this, void 0, void 0, function () {
		        var backendEncodeImage;
		        return __generator(this, function (_a) {
		            (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
		            backendEncodeImage = function (imageData) {
		                return (0, nodejs_kernel_backend_1.nodeBackend)().encodeJpeg(imageData, image.shape, format, quality, progressive, optimizeSize, chromaDownsampling, densityUnit, xDensity, yDensity, xmpMetadata);
		            };
		            return [2 /*return*/, encodeImage(image, backendEncodeImage)];
		        });
		    });
		}
		exports.encodeJpeg = encodeJpeg;
		/**
		 * Encodes an image tensor to PNG.
		 *
		 * @param image A 3-D uint8 Tensor of shape [height, width, channels].
		 * @param compression An optional int. Defaults to 1. Compression level.
		 * @returns The PNG encoded data as an Uint8Array.
		 *
		 * @doc {heading: 'Operations', subheading: 'Images', namespace: 'node'}
		 */
		function encodePng(image, compression) {
		    if (compression === void 0) { compression = 1; }
		    return __awaiter(this, void 0, void 0, function () {
		        var backendEncodeImage;
		        return __generator(this, function (_a) {
		            (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
		            backendEncodeImage = function (imageData) {
		                return (0, nodejs_kernel_backend_1.nodeBackend)().encodePng(imageData, image.shape, compression);
		            };
		            return [2 /*return*/, encodeImage(image, backendEncodeImage)];
		        });
		    });
		}
		exports.encodePng = encodePng;
		function encodeImage(image, backendEncodeImage) {
		    return __awaiter(this, void 0, void 0, function () {
		        var encodedDataTensor, _a, _b, encodedPngData;
		        return __generator(this, function (_c) {
		            switch (_c.label) {
		                case 0:
		                    _a = backendEncodeImage;
		                    _b = Uint8Array.bind;
		                    return [4 /*yield*/, image.data()];
		                case 1:
		                    encodedDataTensor = _a.apply(void 0, [new (_b.apply(Uint8Array, [void 0, _c.sent()]))()]);
		                    // tslint:disable-next-line:no-any
		                    return [4 /*yield*/, encodedDataTensor.data()];
		                case 2:
		                    encodedPngData = (
		                    // tslint:disable-next-line:no-any
		                    _c.sent())[0];
		                    encodedDataTensor.dispose();
		                    return [2 /*return*/, encodedPngData];
		            }
		        });
		    });
		}
		/**
		 * Helper function to get image type based on starting bytes of the image file.
		 */
		function getImageType(content) {
		    // Classify the contents of a file based on starting bytes (aka magic number:
		    // https://en.wikipedia.org/wiki/Magic_number_(programming)#Magic_numbers_in_files)
		    // This aligns with TensorFlow Core code:
		    // https://github.com/tensorflow/tensorflow/blob/4213d5c1bd921f8d5b7b2dc4bbf1eea78d0b5258/tensorflow/core/kernels/decode_image_op.cc#L44
		    if (content.length > 3 && content[0] === 255 && content[1] === 216 &&
		        content[2] === 255) {
		        // JPEG byte chunk starts with `ff d8 ff`
		        return ImageType.JPEG;
		    }
		    else if (content.length > 4 && content[0] === 71 && content[1] === 73 &&
		        content[2] === 70 && content[3] === 56) {
		        // GIF byte chunk starts with `47 49 46 38`
		        return ImageType.GIF;
		    }
		    else if (content.length > 8 && content[0] === 137 && content[1] === 80 &&
		        content[2] === 78 && content[3] === 71 && content[4] === 13 &&
		        content[5] === 10 && content[6] === 26 && content[7] === 10) {
		        // PNG byte chunk starts with `\211 P N G \r \n \032 \n (89 50 4E 47 0D 0A
		        // 1A 0A)`
		        return ImageType.PNG;
		    }
		    else if (content.length > 3 && content[0] === 66 && content[1] === 77) {
		        // BMP byte chunk starts with `42 4d`
		        return ImageType.BMP;
		    }
		    else {
		        throw new Error('Expected image (BMP, JPEG, PNG, or GIF), but got unsupported ' +
		            'image type');
		    }
		}
		exports.getImageType = getImageType; 
	} (image));
	return image;
}

var saved_model = {};

var hasRequiredSaved_model;

function requireSaved_model () {
	if (hasRequiredSaved_model) return saved_model;
	hasRequiredSaved_model = 1;
	/**
	 * @license
	 * Copyright 2019 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	var __awaiter = (saved_model && saved_model.__awaiter) || function (thisArg, _arguments, P, generator) {
	    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	    return new (P || (P = Promise))(function (resolve, reject) {
	        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
	        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
	        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
	        step((generator = generator.apply(thisArg, _arguments || [])).next());
	    });
	};
	var __generator = (saved_model && saved_model.__generator) || function (thisArg, body) {
	    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g;
	    return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
	    function verb(n) { return function (v) { return step([n, v]); }; }
	    function step(op) {
	        if (f) throw new TypeError("Generator is already executing.");
	        while (g && (g = 0, op[0] && (_ = 0)), _) try {
	            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
	            if (y = 0, t) op = [op[0] & 2, t.value];
	            switch (op[0]) {
	                case 0: case 1: t = op; break;
	                case 4: _.label++; return { value: op[1], done: false };
	                case 5: _.label++; y = op[1]; op = [0]; continue;
	                case 7: op = _.ops.pop(); _.trys.pop(); continue;
	                default:
	                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
	                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
	                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
	                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
	                    if (t[2]) _.ops.pop();
	                    _.trys.pop(); continue;
	            }
	            op = body.call(thisArg, _);
	        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
	        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
	    }
	};
	Object.defineProperty(saved_model, "__esModule", { value: true });
	saved_model.getNumOfSavedModels = saved_model.loadSavedModel = saved_model.TFSavedModel = saved_model.getSignatureDefEntryFromMetaGraphInfo = saved_model.getMetaGraphsFromSavedModel = saved_model.readSavedModelProto = saved_model.getEnumKeyFromValue = void 0;
	var tfjs_1 = require$$1;
	var fs = fs__default;
	var util_1 = require$$0;
	var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
	var readFile = (0, util_1.promisify)(fs.readFile);
	// tslint:disable-next-line:no-require-imports
	var messages = requireApi_pb();
	var SAVED_MODEL_FILE_NAME = '/saved_model.pb';
	var SAVED_MODEL_INIT_OP_KEY = '__saved_model_init_op';
	// This map is used to keep track of loaded SavedModel metagraph mapping
	// information. The map key is TFSavedModel id in JavaScript, value is
	// an object of path to the SavedModel, metagraph tags, and loaded Session ID in
	// the c++ bindings. When user loads a SavedModel signature, it will go through
	// entries in this map to find if the corresponding SavedModel session has
	// already been loaded in C++ addon and will reuse it if existing.
	var loadedSavedModelPathMap = new Map();
	// The ID of loaded TFSavedModel. This ID is used to keep track of loaded
	// TFSavedModel, so the loaded session in c++ bindings for the corresponding
	// TFSavedModel can be properly reused/disposed.
	var nextTFSavedModelId = 0;
	/**
	 * Get a key in an object by its value. This is used to get protobuf enum value
	 * from index.
	 *
	 * @param object
	 * @param value
	 */
	// tslint:disable-next-line:no-any
	function getEnumKeyFromValue(object, value) {
	    return Object.keys(object).find(function (key) { return object[key] === value; });
	}
	saved_model.getEnumKeyFromValue = getEnumKeyFromValue;
	/**
	 * Read SavedModel proto message from path.
	 *
	 * @param path Path to SavedModel folder.
	 */
	function readSavedModelProto(path) {
	    return __awaiter(this, void 0, void 0, function () {
	        var modelFile, array;
	        return __generator(this, function (_a) {
	            switch (_a.label) {
	                case 0:
	                    // Load the SavedModel pb file and deserialize it into message.
	                    try {
	                        fs.accessSync(path + SAVED_MODEL_FILE_NAME, fs.constants.R_OK);
	                    }
	                    catch (error) {
	                        throw new Error('There is no saved_model.pb file in the directory: ' + path);
	                    }
	                    return [4 /*yield*/, readFile(path + SAVED_MODEL_FILE_NAME)];
	                case 1:
	                    modelFile = _a.sent();
	                    array = new Uint8Array(modelFile);
	                    return [2 /*return*/, messages.SavedModel.deserializeBinary(array)];
	            }
	        });
	    });
	}
	saved_model.readSavedModelProto = readSavedModelProto;
	/**
	 * Inspect the MetaGraphs of the SavedModel from the provided path. This
	 * function will return an array of `MetaGraphInfo` objects.
	 *
	 * @param path Path to SavedModel folder.
	 *
	 * @doc {heading: 'Models', subheading: 'SavedModel', namespace: 'node'}
	 */
	function getMetaGraphsFromSavedModel(path) {
	    return __awaiter(this, void 0, void 0, function () {
	        var result, modelMessage, metaGraphList, i, metaGraph, tags, signatureDef, signatureDefMap, signatureDefKeys, key, signatureDefEntry, inputsMapMessage, inputsMapKeys, inputs, inputsMapKey, inputTensor, inputTensorInfo, dtype, outputsMapMessage, outputsMapKeys, outputs, outputsMapKey, outputTensor, outputTensorInfo, dtype;
	        return __generator(this, function (_a) {
	            switch (_a.label) {
	                case 0:
	                    result = [];
	                    return [4 /*yield*/, readSavedModelProto(path)];
	                case 1:
	                    modelMessage = _a.sent();
	                    metaGraphList = modelMessage.getMetaGraphsList();
	                    for (i = 0; i < metaGraphList.length; i++) {
	                        metaGraph = {};
	                        tags = metaGraphList[i].getMetaInfoDef().getTagsList();
	                        metaGraph.tags = tags;
	                        signatureDef = {};
	                        signatureDefMap = metaGraphList[i].getSignatureDefMap();
	                        signatureDefKeys = signatureDefMap.keys();
	                        // Go through all signatureDefs
	                        while (true) {
	                            key = signatureDefKeys.next();
	                            if (key.done) {
	                                break;
	                            }
	                            // Skip TensorFlow internal Signature '__saved_model_init_op'.
	                            if (key.value === SAVED_MODEL_INIT_OP_KEY) {
	                                continue;
	                            }
	                            signatureDefEntry = signatureDefMap.get(key.value);
	                            inputsMapMessage = signatureDefEntry.getInputsMap();
	                            inputsMapKeys = inputsMapMessage.keys();
	                            inputs = {};
	                            while (true) {
	                                inputsMapKey = inputsMapKeys.next();
	                                if (inputsMapKey.done) {
	                                    break;
	                                }
	                                inputTensor = inputsMapMessage.get(inputsMapKey.value);
	                                inputTensorInfo = {};
	                                dtype = getEnumKeyFromValue(messages.DataType, inputTensor.getDtype());
	                                inputTensorInfo.dtype = mapTFDtypeToJSDtype(dtype);
	                                inputTensorInfo.tfDtype = dtype;
	                                inputTensorInfo.name = inputTensor.getName();
	                                inputTensorInfo.shape = inputTensor.getTensorShape().getDimList();
	                                inputs[inputsMapKey.value] = inputTensorInfo;
	                            }
	                            outputsMapMessage = signatureDefEntry.getOutputsMap();
	                            outputsMapKeys = outputsMapMessage.keys();
	                            outputs = {};
	                            while (true) {
	                                outputsMapKey = outputsMapKeys.next();
	                                if (outputsMapKey.done) {
	                                    break;
	                                }
	                                outputTensor = outputsMapMessage.get(outputsMapKey.value);
	                                outputTensorInfo = {};
	                                dtype = getEnumKeyFromValue(messages.DataType, outputTensor.getDtype());
	                                outputTensorInfo.dtype = mapTFDtypeToJSDtype(dtype);
	                                outputTensorInfo.tfDtype = dtype;
	                                outputTensorInfo.name = outputTensor.getName();
	                                outputTensorInfo.shape = outputTensor.getTensorShape().getDimList();
	                                outputs[outputsMapKey.value] = outputTensorInfo;
	                            }
	                            signatureDef[key.value] = { inputs: inputs, outputs: outputs };
	                        }
	                        metaGraph.signatureDefs = signatureDef;
	                        result.push(metaGraph);
	                    }
	                    return [2 /*return*/, result];
	            }
	        });
	    });
	}
	saved_model.getMetaGraphsFromSavedModel = getMetaGraphsFromSavedModel;
	/**
	 * Get SignatureDefEntry from SavedModel metagraphs info. The SignatureDefEntry
	 * will be used when executing a SavedModel signature.
	 *
	 * @param savedModelInfo The MetaGraphInfo array loaded through
	 *     getMetaGraphsFromSavedModel().
	 * @param tags The tags of the MetaGraph to get input/output node names from.
	 * @param signature The signature to get input/output node names from.
	 */
	function getSignatureDefEntryFromMetaGraphInfo(savedModelInfo, tags, signature) {
	    for (var i = 0; i < savedModelInfo.length; i++) {
	        var metaGraphInfo = savedModelInfo[i];
	        if (stringArraysHaveSameElements(tags, metaGraphInfo.tags)) {
	            if (metaGraphInfo.signatureDefs[signature] == null) {
	                throw new Error('The SavedModel does not have signature: ' + signature);
	            }
	            return metaGraphInfo.signatureDefs[signature];
	        }
	    }
	    throw new Error("The SavedModel does not have tags: ".concat(tags));
	}
	saved_model.getSignatureDefEntryFromMetaGraphInfo = getSignatureDefEntryFromMetaGraphInfo;
	/**
	 * A `tf.TFSavedModel` is a signature loaded from a SavedModel
	 * metagraph, and allows inference execution.
	 *
	 * @doc {heading: 'Models', subheading: 'SavedModel', namespace: 'node'}
	 */
	var TFSavedModel = /** @class */ (function () {
	    function TFSavedModel(sessionId, jsid, signature, backend) {
	        this.sessionId = sessionId;
	        this.jsid = jsid;
	        this.signature = signature;
	        this.backend = backend;
	        this.disposed = false;
	    }
	    Object.defineProperty(TFSavedModel.prototype, "inputs", {
	        /**
	         * Return the array of input tensor info.
	         *
	         * @doc {heading: 'Models', subheading: 'SavedModel'}
	         */
	        get: function () {
	            var entries = this.signature.inputs;
	            var results = Object.keys(entries).map(function (key) { return entries[key]; });
	            results.forEach(function (info) {
	                info.name = info.name.replace(/:0$/, '');
	            });
	            return results;
	        },
	        enumerable: false,
	        configurable: true
	    });
	    Object.defineProperty(TFSavedModel.prototype, "outputs", {
	        /**
	         * Return the array of output tensor info.
	         *
	         * @doc {heading: 'Models', subheading: 'SavedModel'}
	         */
	        get: function () {
	            var entries = this.signature.outputs;
	            var results = Object.keys(entries).map(function (key) { return entries[key]; });
	            results.forEach(function (info) {
	                info.name = info.name.replace(/:0$/, '');
	            });
	            return results;
	        },
	        enumerable: false,
	        configurable: true
	    });
	    /**
	     * Delete the SavedModel from nodeBackend and delete corresponding session in
	     * the C++ backend if the session is only used by this TFSavedModel.
	     *
	     * @doc {heading: 'Models', subheading: 'SavedModel'}
	     */
	    TFSavedModel.prototype.dispose = function () {
	        if (!this.disposed) {
	            this.disposed = true;
	            loadedSavedModelPathMap.delete(this.jsid);
	            for (var _i = 0, _a = Array.from(loadedSavedModelPathMap.keys()); _i < _a.length; _i++) {
	                var id = _a[_i];
	                var value = loadedSavedModelPathMap.get(id);
	                if (value.sessionId === this.sessionId) {
	                    return;
	                }
	            }
	            this.backend.deleteSavedModel(this.sessionId);
	        }
	        else {
	            throw new Error('This SavedModel has already been deleted.');
	        }
	    };
	    Object.defineProperty(TFSavedModel.prototype, "outputNodeNames", {
	        get: function () {
	            var _this = this;
	            if (this.outputNodeNames_ != null) {
	                return this.outputNodeNames_;
	            }
	            this.outputNodeNames_ =
	                Object.keys(this.signature.outputs)
	                    .reduce(function (names, key) {
	                    names[key] = _this.signature.outputs[key].name;
	                    return names;
	                }, {});
	            return this.outputNodeNames_;
	        },
	        enumerable: false,
	        configurable: true
	    });
	    /**
	     * Execute the inference for the input tensors.
	     *
	     * @param input The input tensors, when there is single input for the model,
	     * inputs param should be a Tensor. For models with multiple inputs, inputs
	     * params should be in either Tensor[] if the input order is fixed, or
	     * otherwise NamedTensorMap format. The keys in the NamedTensorMap are the
	     * name of input tensors in SavedModel signatureDef. It can be found through
	     * `tf.node.getMetaGraphsFromSavedModel()`.
	     *
	     * For batch inference execution, the tensors for each input need to be
	     * concatenated together. For example with mobilenet, the required input shape
	     * is [1, 244, 244, 3], which represents the [batch, height, width, channel].
	     * If we are provide a batched data of 100 images, the input tensor should be
	     * in the shape of [100, 244, 244, 3].
	     *
	     * @param config Prediction configuration for specifying the batch size.
	     *
	     * @returns Inference result tensors. The output would be single Tensor if
	     * model has single output node, otherwise Tensor[] or NamedTensorMap[] will
	     * be returned for model with multiple outputs.
	     *
	     * @doc {heading: 'Models', subheading: 'SavedModel'}
	     */
	    TFSavedModel.prototype.predict = function (inputs, config) {
	        var _this = this;
	        if (this.disposed) {
	            throw new Error('The TFSavedModel has already been deleted!');
	        }
	        else {
	            var inputTensors = [];
	            if (inputs instanceof tfjs_1.Tensor) {
	                inputTensors.push(inputs);
	                var result = this.backend.runSavedModel(this.sessionId, inputTensors, Object.values(this.signature.inputs), Object.values(this.outputNodeNames));
	                return result.length > 1 ? result : result[0];
	            }
	            else if (Array.isArray(inputs)) {
	                inputTensors = inputs;
	                return this.backend.runSavedModel(this.sessionId, inputTensors, Object.values(this.signature.inputs), Object.values(this.outputNodeNames));
	            }
	            else {
	                var inputTensorNames = Object.keys(this.signature.inputs);
	                var providedInputNames = Object.keys(inputs);
	                if (!stringArraysHaveSameElements(inputTensorNames, providedInputNames)) {
	                    throw new Error("The model signatureDef input names are ".concat(inputTensorNames.join(), ", however the provided input names are ").concat(providedInputNames.join(), "."));
	                }
	                var inputNodeNamesArray = [];
	                for (var i = 0; i < inputTensorNames.length; i++) {
	                    inputTensors.push(inputs[inputTensorNames[i]]);
	                    inputNodeNamesArray.push(this.signature.inputs[inputTensorNames[i]]);
	                }
	                var outputTensorNames = Object.keys(this.outputNodeNames);
	                var outputNodeNamesArray = [];
	                for (var i = 0; i < outputTensorNames.length; i++) {
	                    outputNodeNamesArray.push(this.outputNodeNames[outputTensorNames[i]]);
	                }
	                var outputTensors_1 = this.backend.runSavedModel(this.sessionId, inputTensors, inputNodeNamesArray, outputNodeNamesArray);
	                tfjs_1.util.assert(outputTensors_1.length === outputNodeNamesArray.length, function () { return 'Output tensors do not match output node names, ' +
	                    "receive ".concat(outputTensors_1.length, ") output tensors but ") +
	                    "there are ".concat(_this.outputNodeNames.length, " output nodes."); });
	                var outputMap = {};
	                for (var i = 0; i < outputTensorNames.length; i++) {
	                    outputMap[outputTensorNames[i]] = outputTensors_1[i];
	                }
	                return outputMap;
	            }
	        }
	    };
	    /**
	     * Execute the inference for the input tensors and return activation
	     * values for specified output node names without batching.
	     *
	     * @param input The input tensors, when there is single input for the model,
	     * inputs param should be a Tensor. For models with multiple inputs, inputs
	     * params should be in either Tensor[] if the input order is fixed, or
	     * otherwise NamedTensorMap format.
	     *
	     * @param outputs string|string[]. List of output node names to retrieve
	     * activation from.
	     *
	     * @returns Activation values for the output nodes result tensors. The return
	     * type matches specified parameter outputs type. The output would be single
	     * Tensor if single output is specified, otherwise Tensor[] for multiple
	     * outputs.
	     *
	     * @doc {heading: 'Models', subheading: 'SavedModel'}
	     */
	    TFSavedModel.prototype.execute = function (inputs, outputs) {
	        throw new Error('execute() of TFSavedModel is not supported yet.');
	    };
	    return TFSavedModel;
	}());
	saved_model.TFSavedModel = TFSavedModel;
	/**
	 * Load a TensorFlow SavedModel from disk. TensorFlow SavedModel is different
	 * from TensorFlow.js model format. A SavedModel is a directory containing
	 * serialized signatures and the states needed to run them. The directory has a
	 * saved_model.pb (or saved_model.pbtxt) file storing the actual TensorFlow
	 * program, or model, and a set of named signatures, each identifying a
	 * function. The directory also has a variables directory contains a standard
	 * training checkpoint. The directory may also has a assets directory contains
	 * files used by the TensorFlow graph, for example text files used to initialize
	 * vocabulary tables. These are supported datatypes: float32, int32, complex64,
	 * string.For more information, see this guide:
	 * https://www.tensorflow.org/guide/saved_model.
	 *
	 * @param path The path to the SavedModel.
	 * @param tags The tags of the MetaGraph to load. The available tags of a
	 *     SavedModel can be retrieved through tf.node.getMetaGraphsFromSavedModel()
	 *     API. Defaults to ['serve'].
	 * @param signature The name of the SignatureDef to load. The available
	 *     SignatureDefs of a SavedModel can be retrieved through
	 *     tf.node.getMetaGraphsFromSavedModel() API. Defaults to 'serving_default'.
	 *
	 * @doc {heading: 'Models', subheading: 'SavedModel', namespace: 'node'}
	 */
	function loadSavedModel(path, tags, signature) {
	    if (tags === void 0) { tags = ['serve']; }
	    if (signature === void 0) { signature = 'serving_default'; }
	    return __awaiter(this, void 0, void 0, function () {
	        var backend, savedModelInfo, signatureDefEntry, sessionId, _i, _a, id_1, modelInfo, tagsString, id, savedModel;
	        return __generator(this, function (_b) {
	            switch (_b.label) {
	                case 0:
	                    (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
	                    backend = (0, nodejs_kernel_backend_1.nodeBackend)();
	                    return [4 /*yield*/, getMetaGraphsFromSavedModel(path)];
	                case 1:
	                    savedModelInfo = _b.sent();
	                    signatureDefEntry = getSignatureDefEntryFromMetaGraphInfo(savedModelInfo, tags, signature);
	                    for (_i = 0, _a = Array.from(loadedSavedModelPathMap.keys()); _i < _a.length; _i++) {
	                        id_1 = _a[_i];
	                        modelInfo = loadedSavedModelPathMap.get(id_1);
	                        if (modelInfo.path === path &&
	                            stringArraysHaveSameElements(modelInfo.tags, tags)) {
	                            sessionId = modelInfo.sessionId;
	                        }
	                    }
	                    if (sessionId == null) {
	                        tagsString = tags.join(',');
	                        sessionId = backend.loadSavedModelMetaGraph(path, tagsString);
	                    }
	                    id = nextTFSavedModelId++;
	                    savedModel = new TFSavedModel(sessionId, id, signatureDefEntry, backend);
	                    loadedSavedModelPathMap.set(id, { path: path, tags: tags, sessionId: sessionId });
	                    return [2 /*return*/, savedModel];
	            }
	        });
	    });
	}
	saved_model.loadSavedModel = loadSavedModel;
	/**
	 * Compare if two unsorted arrays of string have the same elements.
	 * @param arrayA
	 * @param arrayB
	 */
	function stringArraysHaveSameElements(arrayA, arrayB) {
	    if (arrayA.length === arrayB.length &&
	        arrayA.sort().join() === arrayB.sort().join()) {
	        return true;
	    }
	    return false;
	}
	function mapTFDtypeToJSDtype(tfDtype) {
	    switch (tfDtype) {
	        case 'DT_FLOAT':
	            return 'float32';
	        case 'DT_INT64':
	        case 'DT_INT32':
	        case 'DT_UINT8':
	            return 'int32';
	        case 'DT_BOOL':
	            return 'bool';
	        case 'DT_COMPLEX64':
	            return 'complex64';
	        case 'DT_STRING':
	            return 'string';
	        default:
	            throw new Error('Unsupported tensor DataType: ' + tfDtype +
	                ', try to modify the model in python to convert the datatype');
	    }
	}
	function getNumOfSavedModels() {
	    (0, nodejs_kernel_backend_1.ensureTensorflowBackend)();
	    var backend = (0, nodejs_kernel_backend_1.nodeBackend)();
	    return backend.getNumOfSavedModels();
	}
	saved_model.getNumOfSavedModels = getNumOfSavedModels;
	return saved_model;
}

var hasRequiredNode;

function requireNode () {
	if (hasRequiredNode) return node;
	hasRequiredNode = 1;
	/**
	 * @license
	 * Copyright 2018 Google LLC. All Rights Reserved.
	 * Licensed under the Apache License, Version 2.0 (the "License");
	 * you may not use this file except in compliance with the License.
	 * You may obtain a copy of the License at
	 *
	 * http://www.apache.org/licenses/LICENSE-2.0
	 *
	 * Unless required by applicable law or agreed to in writing, software
	 * distributed under the License is distributed on an "AS IS" BASIS,
	 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	 * See the License for the specific language governing permissions and
	 * limitations under the License.
	 * =============================================================================
	 */
	Object.defineProperty(node, "__esModule", { value: true });
	node.node = void 0;
	/**
	 * Public API symbols under the tf.node.* namespace.
	 */
	var callbacks_1 = requireCallbacks();
	var image_1 = requireImage();
	var saved_model_1 = requireSaved_model();
	var tensorboard_1 = requireTensorboard();
	node.node = {
	    decodeImage: image_1.decodeImage,
	    decodeBmp: image_1.decodeBmp,
	    decodeGif: image_1.decodeGif,
	    decodePng: image_1.decodePng,
	    decodeJpeg: image_1.decodeJpeg,
	    encodeJpeg: image_1.encodeJpeg,
	    encodePng: image_1.encodePng,
	    summaryFileWriter: tensorboard_1.summaryFileWriter,
	    tensorBoard: callbacks_1.tensorBoard,
	    getMetaGraphsFromSavedModel: saved_model_1.getMetaGraphsFromSavedModel,
	    getNumOfSavedModels: saved_model_1.getNumOfSavedModels,
	    loadSavedModel: saved_model_1.loadSavedModel
	};
	return node;
}

const name = "@tensorflow/tfjs-node";
var require$$11 = {
	name: name};

var hasRequiredDist;

function requireDist () {
	if (hasRequiredDist) return dist;
	hasRequiredDist = 1;
	(function (exports) {
		/**
		 * @license
		 * Copyright 2018 Google LLC. All Rights Reserved.
		 * Licensed under the Apache License, Version 2.0 (the "License");
		 * you may not use this file except in compliance with the License.
		 * You may obtain a copy of the License at
		 *
		 * http://www.apache.org/licenses/LICENSE-2.0
		 *
		 * Unless required by applicable law or agreed to in writing, software
		 * distributed under the License is distributed on an "AS IS" BASIS,
		 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
		 * See the License for the specific language governing permissions and
		 * limitations under the License.
		 * =============================================================================
		 */
		var __assign = (dist && dist.__assign) || function () {
		    __assign = Object.assign || function(t) {
		        for (var s, i = 1, n = arguments.length; i < n; i++) {
		            s = arguments[i];
		            for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p))
		                t[p] = s[p];
		        }
		        return t;
		    };
		    return __assign.apply(this, arguments);
		};
		var __createBinding = (dist && dist.__createBinding) || (Object.create ? (function(o, m, k, k2) {
		    if (k2 === undefined) k2 = k;
		    var desc = Object.getOwnPropertyDescriptor(m, k);
		    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
		      desc = { enumerable: true, get: function() { return m[k]; } };
		    }
		    Object.defineProperty(o, k2, desc);
		}) : (function(o, m, k, k2) {
		    if (k2 === undefined) k2 = k;
		    o[k2] = m[k];
		}));
		var __exportStar = (dist && dist.__exportStar) || function(m, exports) {
		    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
		};
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.io = exports.version = void 0;
		// Register all kernels.
		requireRegister_all_kernels();
		var tf = require$$1;
		var path = path__default;
		var callbacks_1 = requireCallbacks();
		var file_system_1 = requireFile_system();
		var nodeIo = requireIo();
		var nodejs_kernel_backend_1 = requireNodejs_kernel_backend();
		var nodeVersion = requireVersion();
		// tslint:disable-next-line:no-require-imports
		var binary = require$$8;
		var bindingPath = binary.find(path.resolve(path.join(__dirname, '/../package.json')));
		// Check if the node native addon module exists.
		// tslint:disable-next-line:no-require-imports
		var fs = fs__default;
		if (!fs.existsSync(bindingPath)) {
		    throw new Error("The Node.js native addon module (tfjs_binding.node) can not " +
		        "be found at path: " + String(bindingPath) + ". \nPlease run command " +
		        "'npm rebuild @tensorflow/tfjs-node" +
		        (String(bindingPath).indexOf('tfjs-node-gpu') > 0 ? "-gpu" : "") +
		        " --build-addon-from-source' to " +
		        "rebuild the native addon module. \nIf you have problem with building " +
		        "the addon module, please check " +
		        "https://github.com/tensorflow/tfjs/blob/master/tfjs-node/" +
		        "WINDOWS_TROUBLESHOOTING.md or file an issue.");
		}
		// tslint:disable-next-line:no-require-imports
		var bindings = require(bindingPath);
		// Merge version and io namespaces.
		exports.version = __assign(__assign({}, tf.version), { 'tfjs-node': nodeVersion.version });
		exports.io = __assign(__assign({}, tf.io), nodeIo);
		// Export all union package symbols
		__exportStar(require$$1, exports);
		__exportStar(requireNode(), exports);
		// tslint:disable-next-line:no-require-imports
		var pjson = require$$11;
		// Side effects for default initialization of Node backend.
		tf.registerBackend('tensorflow', function () {
		    return new nodejs_kernel_backend_1.NodeJSKernelBackend(bindings, pjson.name);
		}, 3 /* priority */);
		var success = tf.setBackend('tensorflow');
		if (!success) {
		    throw new Error("Could not initialize TensorFlow backend.");
		}
		// Register the model saving and loading handlers for the 'file://' URL scheme.
		tf.io.registerLoadRouter(file_system_1.nodeFileSystemRouter);
		tf.io.registerSaveRouter(file_system_1.nodeFileSystemRouter);
		// Register the ProgbarLogger for Model.fit() at verbosity level 1.
		tf.registerCallbackConstructor(1, callbacks_1.ProgbarLogger); 
	} (dist));
	return dist;
}

var distExports = requireDist();
var index = /*@__PURE__*/getDefaultExportFromCjs(distExports);

var tf = /*#__PURE__*/_mergeNamespaces({
  __proto__: null,
  default: index
}, [distExports]);

export { tf as default };
