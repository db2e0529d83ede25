import { arch, platform } from 'node:os';

import { messageOf } from '../refusal.js';
import { baseRunOf } from '../reproducibility/base-run.js';
import type { Findings } from './metrics.js';
import { changedSheet } from './pictures/changed.js';
import { classSheet } from './pictures/classes.js';
import { firstSheet } from './pictures/first.js';
import { mistakeSheet } from './pictures/mistakes.js';
import { type Shown, viewOf } from './pictures/view.js';

/** Pictures by file name, and what kept them from being drawn. */
export interface Pictures {
  readonly pictures: readonly (readonly [name: string, png: Uint8Array])[];
  readonly warning: string | null;
}

/** Makes sure that canvas can be loaded; what it throws is why not. */
export type BeforeDrawing = () => Promise<void>;

/**
 * Draws the contact sheets of a finished run. A machine that cannot draw loses the pictures, in words, and nothing
 * else.
 *
 * @param beforeDrawing called before canvas is loaded
 */
export async function drawPictures(findings: Findings, beforeDrawing?: BeforeDrawing): Promise<Pictures> {
  const { inputs, evaluation } = findings;
  if (!inputs.pictures || evaluation === null) return { pictures: [], warning: null };
  try {
    await beforeDrawing?.();
    const { drawSheet } = await import('./contact-sheet.js');
    return {
      pictures: sheetsOf({ ...findings, evaluation }).map(([name, sheet]) => [name, drawSheet(sheet)]),
      warning: null,
    };
  } catch (error) {
    const [reason = ''] = messageOf(error).split('\n');
    const warning = `No pictures were drawn: canvas cannot be used on this ${platform()}-${arch()} machine (${reason}).`;
    return { pictures: [], warning };
  }
}

/** The sheets by their file names; without one of what changed where there is no baseline, or nothing changed. */
function sheetsOf(findings: Shown): (readonly [name: string, sheet: ReturnType<typeof firstSheet>])[] {
  const view = viewOf(findings);
  const base = baseRunOf(findings.baseline, findings.evidence, findings.inputs.seeds);
  const changed =
    base === null || base.changes.changed === 0 ? [] : [['changed.png', changedSheet(view, base)] as const];
  return [
    ['contact-sheet.png', firstSheet(view)],
    ['misclassified.png', mistakeSheet(view)],
    ...changed,
    ['classes.png', classSheet(view)],
  ];
}
