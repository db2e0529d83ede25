import type { BaselineReading } from '../../src/baseline.js';
import { defineModel } from '../../src/model.js';
import { startEngine } from '../../src/engine.js';
import { evaluate } from '../../src/evaluate.js';
import { evidenceOfRun } from '../../src/outcome.js';
import { judge } from '../../src/gate.js';
import { type Inputs, readInputs } from '../../src/inputs.js';
import type { Findings } from '../../src/report/metrics.js';
import { candidateBaseline } from '../../src/reproducibility/baseline.js';
import { describeEnvironment } from '../../src/reproducibility/environment.js';
import { train } from '../../src/train.js';
import { firstOfMnist } from './mnist.js';
import { recordingHost } from './recording-host.js';

const INPUTS = {
  dataset: 'mnist',
  'hidden-units': '16',
  engine: 'wasm',
  threads: 'auto',
  seed: '42',
  epochs: '2',
  'batch-size': '32',
  'learning-rate': '0.01',
  'accuracy-threshold': '0.5',
  'max-accuracy-drop': '0.005',
  significance: '0.01',
  reproducibility: 'exact',
  language: 'en',
  pictures: 'true',
  'output-directory': 'mnist-report',
  upload: 'true',
  'artifact-name': 'mnist',
  summary: 'true',
  repeats: '1',
  checkpoints: 'epochs',
  job: 'train',
} as const;

/** What a real training on the first 640 images of MNIST finds; `changed` replaces inputs. */
export async function realFindings(changed: Readonly<Record<string, string>> = {}): Promise<Findings> {
  const host = recordingHost({ inputs: { ...INPUTS, ...changed } });
  const inputs: Readonly<Inputs> = readInputs(host);
  const dataset = await firstOfMnist({ train: 640, test: 200 });
  const model = defineModel(inputs.hiddenUnits, inputs.seed, dataset);
  const engine = await startEngine(inputs, model, dataset.train, host);
  const environment = await describeEnvironment(host, engine.description, inputs.leg);
  const training = await train(engine, model, dataset, inputs, host);
  const evaluation = evaluate(training, dataset);
  const evidence = evidenceOfRun(inputs, dataset, model, environment, training, evaluation);
  const gate = judge(inputs, evidence, null);
  const found = { inputs, baseline: null, dataset, model, environment, training, evaluation, evidence };
  return { ...found, gate, startedAt: new Date(), seconds: null, repeats: [] };
}

/** The same findings in a repository whose baseline is what another training found, called by these words. */
export function heldTo(findings: Findings, earlier: Findings, name = 'the baseline at 1a2b3c4'): Findings {
  const file = { state: 'read', content: '', baseline: candidateBaseline(earlier.evidence) } as const;
  const baseline: BaselineReading = {
    path: 'b.json',
    source: name,
    account: name,
    names: { base: name, proposed: 'the proposed baseline' },
    base: { place: { commit: '1a2b3c4'.padEnd(40, '0'), why: { kind: 'tested' } }, file },
    proposed: null,
  };
  return { ...findings, baseline, gate: judge(findings.inputs, findings.evidence, baseline) };
}
