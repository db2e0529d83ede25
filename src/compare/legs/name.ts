import type { Evidence } from '../../reproducibility/evidence.js';

/**
 * What a leg is called: by the name that it recorded, which no sibling of its workflow run has. A training at a
 * terminal that was given no name is called by its folder, since every such training records the same.
 */
export function legName({ environment }: Evidence, source: string): string {
  if (environment === null) return source;
  const { leg, job, jobIndex } = environment.run;
  return jobIndex === null && leg === job ? source : leg;
}
