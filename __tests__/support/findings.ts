import { judge } from '../../src/gate.js';
import { type Inputs, readInputs } from '../../src/inputs.js';
import { defineModel } from '../../src/model.js';
import { report } from '../../src/report.js';
import type { Findings } from '../../src/report/metrics.js';
import { toldInAll } from '../../src/told.js';
import { judgeTrials, runTrials } from '../../src/trials.js';
import { readingOf } from './demands.js';
import { filesIn, newFolder } from './folders.js';
import { firstOfMnist } from './mnist.js';
import { type HostOptions, recordingHost } from './recording-host.js';
import { declaredDefaults } from './runner.js';

/** A small training, over the defaults of `action.yml`; what a runner fills in is as outside of one. */
const INPUTS = {
  ...Object.fromEntries([...declaredDefaults()].map(([name, value]) => [name, value.startsWith('${{') ? '' : value])),
  'hidden-units': '16',
  epochs: '2',
  'learning-rate': '0.01',
  'accuracy-threshold': '0.5',
  job: 'train',
};

/** What a real training on the first 640 images of MNIST finds, or several do; `changed` replaces inputs. */
export async function realFindings(
  changed: Readonly<Record<string, string>> = {},
  options: Pick<HostOptions, 'cancelled' | 'heard' | 'workspace'> = {},
): Promise<Findings> {
  const workspace = options.workspace ?? newFolder('workspace');
  const host = recordingHost({ ...options, inputs: { ...INPUTS, ...changed }, workspace });
  const inputs: Readonly<Inputs> = readInputs(host);
  const dataset = await firstOfMnist({ train: 640, test: 200 });
  const model = defineModel(inputs.hiddenUnits, inputs.seed, dataset);
  const course = { inputs, baseline: null, dataset, model, startedAt: new Date() };
  return judgeTrials(course, await runTrials(course, host));
}

/** What a run of several trainings leaves, by path in its output directory. */
export async function leftBySeveral(findings: Findings): Promise<Map<string, Uint8Array>> {
  const { files } = await report(findings);
  return new Map<string, Uint8Array>([...filesIn(findings.inputs.outputDirectory), ...files]);
}

/** The same findings in a repository whose baseline is what another training found, called by these words. */
export function heldTo(findings: Findings, earlier: Findings, name = 'the baseline at 1a2b3c4'): Findings {
  const baseline = readingOf(earlier.evidence, name, name);
  const { inputs, evidence, trainings } = findings;
  const others = trainings.slice(1).map((training) => ({ evidence: training.evidence, repeats: null }));
  const gate = judge(inputs, evidence, baseline, others);
  return { ...findings, baseline, gate, told: toldInAll({ inputs, baseline, evidence, gate }, others) };
}
