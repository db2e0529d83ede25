import type { Evaluation } from '../evaluate.js';
import type { Findings } from './metrics.js';
import { htmlOf } from './page/document.js';
import { viewOf } from './page/view.js';

/** `report.html`: everything that is known of a finished run, as one page that needs nothing else. */
export function pageOf(findings: Findings, evaluation: Evaluation): string {
  return htmlOf(viewOf(findings, evaluation));
}
