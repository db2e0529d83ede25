/** A parameter by its name and shape. */
export interface WeightSpec {
  /** Such as `dense_1/kernel`. */
  readonly name: string;
  readonly shape: readonly number[];
}

/** How many weights a parameter has. */
export function sizeOf({ shape }: WeightSpec): number {
  return shape.reduce((product, size) => product * size, 1);
}
