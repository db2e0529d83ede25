import { posix, relative } from 'node:path';

import type { Delivery } from '../artifacts.js';
import type { BaselineReading } from '../baseline.js';
import type { Host } from '../host.js';
import type { Findings } from '../report/metrics.js';
import { shellWord } from '../shell.js';
import { textsIn } from '../texts.js';

/** Commands for a shell, and what they start from. */
export interface Commands {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * How to propose this run as the baseline: from its artifact, and from its folder. Empty when no baseline was asked for,
 * when the run reproduced the one that counts, when it made none (it was cancelled, has a fault, or its repeats differ),
 * and where they would not help.
 */
export function proposalCommands(
  { baseline, environment, gate, inputs }: Findings,
  { path, upload }: Pick<Delivery, 'path' | 'upload'>,
  { environment: variables, workspace }: Pick<Host, 'environment' | 'workspace'>,
): Commands[] {
  const written = path('baseline.json');
  const isHeld = gate.verdicts.baseline === 'reproduced';
  if (baseline === null || written === undefined || isHeld || isOutOfReach(baseline)) return [];
  const texts = textsIn(inputs.language).baseline;
  const place = (source: string): string[] => [
    ...(posix.dirname(baseline.path) === '.' ? [] : [`mkdir -p ${shellWord(posix.dirname(baseline.path))}`]),
    `cp ${shellWord(source)} ${shellWord(baseline.path)}`,
    `git add ${shellWord(baseline.path)}`,
  ];
  const fromFolder = { heading: texts.fromFolder, lines: place(relative(workspace, written).replaceAll('\\', '/')) };
  const repository = variables['GITHUB_REPOSITORY'];
  const { id } = environment.run;
  if (upload.zip === undefined || id === null || repository === undefined) return [fromFolder];
  const folder = `mnist-report-${id}`;
  const download = `gh run download ${id} --repo ${shellWord(repository)} --name ${shellWord(upload.zip.name)} --dir ${folder}`;
  return [{ heading: texts.fromArtifact, lines: [download, ...place(`${folder}/baseline.json`)] }, fromFolder];
}

/** Whether a file could not be read for a reason that another proposal would meet again. */
function isOutOfReach({ base, proposed }: BaselineReading): boolean {
  return base.file.state === 'unreadable' || proposed?.file.state === 'unreadable';
}
