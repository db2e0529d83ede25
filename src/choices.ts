/** What users choose by name: the allowed values that more than one stage must know. */

/** The value of the input `dataset` that means the data which ships with the action. */
export const BUNDLED = 'mnist';

/** Values of the input `engine`. */
export const ENGINES = ['wasm', 'tfjs', 'tensorflow'] as const;

export type EngineName = (typeof ENGINES)[number];

/** Values of the input `optimizer`. */
export const OPTIMIZERS = ['adam', 'sgd', 'momentum', 'rmsprop'] as const;

export type OptimizerName = (typeof OPTIMIZERS)[number];

/** How many times one run may train. */
export const MAX_TRAININGS = 100;

/** The default of the input `seed`, as `action.yml` has it: what `seeds` takes for not given. */
export const DEFAULT_SEED = 42;

/** The default of the input `hidden-units`, as `action.yml` has it: what `model` takes for not given. */
export const DEFAULT_HIDDEN_UNITS = '128';

/** Values of the input `reproducibility`: how strict a comparison of digests is. */
export const REPRODUCIBILITY = ['exact', 'tolerance', 'report'] as const;

export type Reproducibility = (typeof REPRODUCIBILITY)[number];

/** Values of the input `tensorflow`: where the native library of engine `tensorflow` comes from. */
export const TENSORFLOW_SOURCES = ['pip', 'workspace'] as const;

export type TensorflowSource = (typeof TENSORFLOW_SOURCES)[number];

/** Values of the input `comment`: when a pull request gets a comment. */
export const COMMENT_MODES = ['off', 'changes', 'always'] as const;

export type CommentMode = (typeof COMMENT_MODES)[number];
