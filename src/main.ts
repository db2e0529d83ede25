import { announce } from './announce.js';
import { deliver } from './artifacts.js';
import { refuseDamagedDrawing } from './assets/intact.js';
import { readBaseline } from './baseline.js';
import { loadDataset } from './dataset.js';
import { startEngine } from './engine.js';
import { evaluate } from './evaluate.js';
import { judge } from './gate.js';
import type { Host } from './host.js';
import { readInputs } from './inputs.js';
import { defineModel } from './model.js';
import { evidenceOfRun } from './outcome.js';
import { messageOf, Refusal } from './refusal.js';
import { report } from './report.js';
import { describeEnvironment } from './reproducibility/environment.js';
import { refuseUnreachable, train } from './train.js';

/** One run, from inputs to verdict. Never throws: whatever goes wrong fails the step in words. */
export async function run(host: Host): Promise<void> {
  const startedAt = new Date();
  try {
    const inputs = readInputs(host);
    const baseline = await readBaseline(inputs, host);
    const dataset = await host.group('Dataset', () => loadDataset(inputs.dataset, host));
    const model = defineModel(inputs.hiddenUnits, inputs.seed, dataset);
    refuseUnreachable(inputs, model, dataset);
    const engine = await host.group('Engine', () => startEngine(inputs, model, dataset.train, host));
    const environment = await describeEnvironment(host, engine.description, inputs.leg);
    const training = await host.group('Training', () => train(engine, model, dataset, inputs, host));
    const evaluation = evaluate(training, dataset);
    const evidence = evidenceOfRun(inputs, dataset, model, environment, training, evaluation);
    const gate = judge(inputs, evidence, baseline);
    const found = { inputs, baseline, dataset, model, environment, training, evaluation, evidence };
    const findings = { ...found, gate, startedAt };
    const delivery = await host.group('Report', async () =>
      deliver(inputs, await report(findings, refuseDamagedDrawing), host),
    );
    await host.group('Verdict', () => announce(findings, delivery, host));
  } catch (error) {
    // A refusal says all there is to say; anything else may be a defect, and whoever mends it needs the stack.
    if (!(error instanceof Refusal) && error instanceof Error) host.info(error.stack ?? '');
    host.output('passed', 'false');
    host.fail(messageOf(error));
  }
}
