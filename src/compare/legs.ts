import type { Host } from '../host.js';
import type { Problem } from '../reproducibility/legs-schema.js';
import type { Evidence } from '../reproducibility/evidence.js';
import { STEP_BYTES } from '../reproducibility/trace.js';
import { readSeeds, type SeedEvidence } from '../evidence.js';
import { type Texts, textsIn } from '../texts.js';
import type { CompareInputs } from './inputs.js';
import { type Census, takeCensus } from './legs/census.js';
import { downloadLegs } from './legs/download.js';
import { sourcesIn } from './legs/folder.js';
import { legName } from './legs/name.js';
import { bySeed } from './legs/seeds.js';
import { unreadable } from './legs/unreadable.js';

/** Bytes of the traces of all legs, which are in memory together: those of 256 legs with 130,000 steps each. */
const MAX_TRACES_BYTES = 256 * 1024 ** 2;

/** Where a leg's evidence lies. */
export interface LegSource {
  /** The name of the artifact, the folder or the zip. */
  readonly name: string;
  /** A folder, or a zip archive. */
  readonly path: string;
}

/** What could be read of one leg. */
export interface Leg {
  readonly name: string;
  /** The name of its artifact, folder or zip. */
  readonly source: string;
  readonly evidence: Evidence;
  /** `null` where no leg has several seeds. */
  readonly seed: number | null;
  /** Its other seeds, until each is a leg of its own. */
  readonly further: readonly Leg[];
}

/** Where legs were looked for, and what was found. */
export interface Sources {
  readonly found: readonly LegSource[];
  /** What is there but cannot be had, such as a download that failed. */
  readonly problems: readonly Problem[];
  /** Removes what was downloaded. */
  readonly dispose: () => Promise<void>;
}

/** All legs, what is wrong with them, and the temporary files that their checkpoints may still be read from. */
export interface Legs extends Census {
  readonly dispose: () => Promise<void>;
}

/**
 * Finds and reads every leg. A leg that cannot be read is a problem in words, and the others are read all the same.
 *
 * @throws Refusal when the artifact service cannot be asked at all
 */
export async function findLegs(inputs: CompareInputs, host: Host): Promise<Legs> {
  const texts = textsIn(inputs.language);
  const { found, problems, dispose } = await sourcesOf(inputs, host, texts);
  const legs: Leg[] = [];
  const unread: Problem[] = [];
  let maxTraceBytes = MAX_TRACES_BYTES;
  const progress = host.progress('Legs', found.length);
  for (const [index, source] of found.entries()) {
    const leg = await readLeg(source, maxTraceBytes, texts);
    if ('sentence' in leg) unread.push(leg);
    else {
      legs.push(leg);
      for (const { evidence } of [leg, ...leg.further]) {
        maxTraceBytes -= STEP_BYTES * (evidence.trace?.checksums.length ?? 0);
      }
    }
    progress.update(index + 1, source.name);
  }
  progress.end();
  host.info(texts.compare.found(legs.length, found.length));
  const where = inputs.path ?? null;
  const census = takeCensus(legs, { expected: inputs.legs, pattern: inputs.pattern, where }, texts);
  const seeds = bySeed(census.legs, texts);
  const all = [...problems, ...unread, ...census.problems, ...seeds.problems];
  return { ...census, legs: seeds.legs, problems: all, dispose };
}

async function sourcesOf(inputs: CompareInputs, host: Host, texts: Texts): Promise<Sources> {
  if (inputs.path === undefined) return downloadLegs(inputs, host);
  return { ...sourcesIn(inputs.path, texts), dispose: async () => Promise.resolve() };
}

/** One leg, or why there is none. */
async function readLeg(source: LegSource, maxTraceBytes: number, texts: Texts): Promise<Leg | Problem> {
  try {
    const [first, ...others] = await readSeeds(source.path, source.name, { maxTraceBytes });
    const legOf = ({ seed, evidence }: SeedEvidence, further: readonly Leg[]): Leg => {
      const name = legName(evidence, source.name);
      return { name, source: source.name, evidence: { ...evidence, name }, seed, further };
    };
    return legOf(
      first,
      others.map((other) => legOf(other, [])),
    );
  } catch (error) {
    // Whatever a leg holds came from somewhere else: nothing in it may end the comparison of the others.
    return unreadable(source, error, texts);
  }
}
