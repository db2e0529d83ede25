import { commentOnRun } from './announce/comment.js';
import { proposalCommands } from './announce/proposal.js';
import { summaryMarkdown } from './announce/summary.js';
import type { Delivery } from './artifacts.js';
import type { Host } from './host.js';
import type { Findings } from './report/metrics.js';
import { textsIn } from './texts.js';

/** Tells the world: outputs, job summary, comment, verdict; last, fails the step with one sentence for each failed check. */
export async function announce(findings: Findings, delivery: Delivery, host: Host): Promise<void> {
  setOutputs(findings, delivery, host);
  const commands = proposalCommands(findings, delivery, host);
  if (findings.inputs.summary) await host.summary(summaryMarkdown(findings, delivery.upload, commands));
  await commentOnRun(findings, delivery, host);
  const { gate, inputs, training } = findings;
  host.info(`Weights digest: ${training.epochs.at(-1)?.weightsDigest ?? training.initialDigest}`);
  if (gate.verdict !== '') host.info(textsIn(inputs.language).verdict[gate.verdict]);
  if (commands.length > 0) host.info(textsIn(inputs.language).baseline.howToPropose);
  for (const { heading, lines } of commands) host.info([`${heading}:`, ...lines].join('\n    '));
  for (const { sentence } of gate.checks.filter(({ passed }) => passed)) host.info(`✓ ${sentence}`);
  for (const { sentence } of gate.checks.filter(({ passed }) => !passed)) host.fail(sentence);
}

function setOutputs(findings: Findings, { path, upload }: Delivery, host: Host): void {
  const { baseline, gate, training, evaluation } = findings;
  const folder = findings.trainings[0]?.folder ?? '';
  const outputs: Readonly<Record<string, string | number | boolean | undefined>> = {
    passed: gate.passed,
    verdict: gate.verdict,
    accuracy: evaluation?.accuracy,
    loss: evaluation?.loss,
    digest: training.finished ? training.epochs.at(-1)?.weightsDigest : undefined,
    'first-difference': gate.firstDifference,
    'baseline-source': baseline?.source,
    'metrics-path': path(`${folder}metrics.json`),
    'aggregate-path': path('aggregate.json'),
    'report-path': path('report.html'),
    'contact-sheet-path': path('contact-sheet.png'),
    'model-path': path(`${folder}model/model.json`),
    'artifact-id': upload.zip?.id,
    'artifact-url': upload.zip?.url,
    'report-url': upload.report?.url,
    'contact-sheet-url': upload.contactSheet?.url,
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, String(value ?? ''));
}
