import type { BaselineFiles } from './baseline/read.js';
import { nameAt, sourceSentence, type Words } from './baseline/source.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import { type Language, textsIn } from './texts.js';

/** What a run is compared with, as the repository has it. */
export interface BaselineReading extends BaselineFiles {
  readonly path: string;
  /** Where it was read, and whether the change proposes another; or why there is none. In the user's language. */
  readonly source: string;
  /** The same as part of another sentence. */
  readonly account: string;
  /** What sentences call the two files. */
  readonly names: Words;
}

/**
 * Reads the baseline that the input `baseline` names; `null` when it names none. Never refuses: a baseline that cannot
 * be had makes the run inconclusive, after it was trained and its evidence was kept.
 */
export async function readBaseline(inputs: Readonly<Inputs>, host: Host): Promise<BaselineReading | null> {
  const { baseline: path } = inputs;
  return path === undefined ? null : host.group('Baseline', () => reading(inputs, path, host));
}

/** The same reading in the words of another language; why a file cannot be read stays as it was said. */
export function retold(reading: BaselineReading, language: Language): BaselineReading {
  return { ...reading, ...sourceSentence(reading.path, reading, textsIn(language).baseline) };
}

async function reading(inputs: Readonly<Inputs>, path: string, host: Host): Promise<BaselineReading> {
  // Loaded only here: few runs have a baseline, and the schemas take longer to load than the rest of the start.
  const { readAtTerminal, readOnRunner } = await import('./baseline/read.js');
  const { baselineRef: ref, githubToken: token } = inputs;
  const read = host.environment['GITHUB_ACTIONS'] === 'true' ? readOnRunner : readAtTerminal;
  const texts = textsIn(inputs.language).baseline;
  const files = await read({ path, ref, token, nameAt: (place) => nameAt(path, place, texts) }, host);
  const sentences = sourceSentence(path, files, texts);
  host.info(sentences.source);
  return { ...files, ...sentences, path };
}
