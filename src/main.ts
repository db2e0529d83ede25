import { announce } from './announce.js';
import { deliver } from './artifacts.js';
import { refuseDamagedDrawing } from './assets/intact.js';
import { readBaseline } from './baseline.js';
import { loadDataset } from './dataset.js';
import type { Host } from './host.js';
import { readInputs } from './inputs.js';
import { defineModel } from './model.js';
import { failInWords } from './refusal.js';
import { report } from './report.js';
import { refuseUnreachable } from './train.js';
import { judgeTrials, runTrials } from './trials.js';

/** One run, from inputs to verdict. Never throws: whatever goes wrong fails the step in words. */
export async function run(host: Host): Promise<void> {
  const startedAt = new Date();
  try {
    const inputs = readInputs(host);
    const baseline = await readBaseline(inputs, host);
    const dataset = await host.group('Dataset', () => loadDataset(inputs, host));
    const model = defineModel(inputs.model ?? inputs.hiddenUnits, inputs.seed, dataset);
    refuseUnreachable(inputs, model, dataset);
    const course = { inputs, baseline, dataset, model, startedAt };
    const trials = await runTrials(course, host);
    const findings = judgeTrials(course, trials);
    const delivery = await host.group('Report', async () =>
      deliver(inputs, await report(findings, refuseDamagedDrawing), host),
    );
    await host.group('Verdict', () => announce(findings, delivery, host));
  } catch (error) {
    host.output('passed', 'false');
    failInWords(error, host);
  }
}
