/**
 * A class that may also be called without `new`, as classes compiled to ECMAScript 5, which those of tfjs-node are, call
 * the one that they extend.
 */
export function callable<T extends new (...all: never[]) => object>(base: T): T {
  return new Proxy(base, {
    apply: (_, self: object, all) => {
      const made: unknown = Reflect.construct(base, all, self.constructor);
      return made instanceof base ? made : self;
    },
  });
}
