import { b as baselineIn } from './trainings.js';
import { t as textsIn } from './html.js';
import { l as linksTo, p as postComment, a as paragraphs, e as escapeComment, c as closingLine, b as list$1, d as escapeMarkdown, t as table, f as codeMarkdown, s as shortMarkdown, g as linkMarkdown } from './table.js';
import { relative, posix } from 'node:path';
import { s as shellWord, c as confusedPairs } from './confusion.js';
import { b as baseRunOf } from './saved-model.js';
import { b as shortDigest, n as networkInput, d as defineModel, r as refuseDamagedDrawing, f as failInWords } from './leaves.js';
import { c as changesByKind } from './worth.js';
import { r as readBaseline, a as refuseUnreachable, b as runTrials, j as judgeTrials, d as deliver, c as report } from './trials.js';
import { r as readInputs, l as loadDataset } from './inputs.js';
import 'node:crypto';
import 'node:os';
import './read.js';

function failuresOf({ checks }) {
  return checks.filter(({ passed }) => !passed).map(({ sentence }) => sentence);
}
function resultLines({ evaluation, gate, seeds: found }, { numbers, seeds, summary }) {
  const failures = failuresOf(gate);
  if (failures.length > 0) return [summary.failed(failures.length)];
  if (found?.accuracy) return [seeds.passed(numbers.percent(found.accuracy.mean, 2), found.results.length)];
  return evaluation === null ? [] : [summary.passed(numbers.percent(evaluation.accuracy, 2))];
}

async function commentOnRun(findings, { upload }, host) {
  const { comment: mode, githubToken: token, leg } = findings.inputs;
  if (mode === "off") return;
  if (leg.matrix !== null || (leg.jobTotal ?? 1) > 1) {
    host.notice(
      "A leg of a matrix makes no comment: set 'comment' of the action that compares them, which makes one for all."
    );
    return;
  }
  const texts = textsIn(findings.inputs.language);
  const links = linksTo(upload, texts);
  const body = (context) => commentOf(findings, links, context, host.environment);
  await postComment({ mode, token, place: leg.fileName, news: newsOf(findings), body }, host);
}
function newsOf({ baseline, evaluation, gate, seeds }) {
  const accuracy = evaluation?.accuracy ?? null;
  const failed = gate.checks.filter(({ passed }) => !passed).map(({ name }) => name);
  const isSame = gate.verdict === "" || gate.verdict === "reproduced";
  const before = baselineIn(baseline?.base.file)?.accuracy;
  return {
    state: { passed: gate.passed, verdict: gate.verdict, accuracy: seeds?.accuracy?.mean ?? accuracy, failed },
    moved: !isSame || before !== void 0 && accuracy !== before
  };
}
function commentOf(findings, links, context, environment) {
  const { gate, inputs } = findings;
  const texts = textsIn(inputs.language);
  return paragraphs([
    `### ${gate.passed ? "\u2705" : "\u274C"} ${escapeComment(texts.summary.title(inputs.leg.name))}`,
    ...outcome(findings, context.resolved, texts),
    accuracyLine(findings, texts),
    differenceLine(findings, texts),
    closingLine(links, context, environment, texts)
  ]);
}
function outcome(findings, resolved, texts) {
  const { gate } = findings;
  return [
    resolved ? `**${texts.comment.resolved}**` : "",
    ...resultLines(findings, texts),
    list$1(failuresOf(gate), texts),
    gate.verdict === "" ? "" : texts.verdict[gate.verdict]
  ];
}
function accuracyLine({ baseline, evaluation, seeds }, { comment, numbers }) {
  if (evaluation === null) return "";
  const shown = (accuracy) => `**${numbers.exact(Number(accuracy.toFixed(4)))}**`;
  const [before, after] = [baselineIn(baseline?.base.file)?.accuracy, evaluation.accuracy];
  if (before === void 0 && seeds?.accuracy) {
    const { mean, standardDeviation } = seeds.accuracy;
    return comment.accuracyOfSeeds(shown(mean), shown(standardDeviation), seeds.results.length);
  }
  if (before === void 0) return comment.accuracy(shown(after));
  return comment.accuracyAgainst(shown(before), shown(after), after - before);
}
function differenceLine({ gate }, { comment }) {
  const { firstDifference, checks } = gate;
  const isSaid = checks.some(({ passed, sentence }) => !passed && sentence.includes(firstDifference));
  if (firstDifference === "" || isSaid) return "";
  return `${comment.firstDifference}: ${escapeComment(firstDifference)}`;
}

function proposalCommands({ baseline, environment, gate, inputs }, { path, upload }, { environment: variables, workspace }) {
  const written = path("baseline.json");
  const isHeld = gate.verdicts.baseline === "reproduced";
  if (baseline === null || written === void 0 || isHeld || isOutOfReach(baseline)) return [];
  const texts = textsIn(inputs.language).baseline;
  const place = (source) => [
    ...posix.dirname(baseline.path) === "." ? [] : [`mkdir -p ${shellWord(posix.dirname(baseline.path))}`],
    `cp ${shellWord(source)} ${shellWord(baseline.path)}`,
    `git add ${shellWord(baseline.path)}`
  ];
  const fromFolder = { heading: texts.fromFolder, lines: place(relative(workspace, written).replaceAll("\\", "/")) };
  const repository = variables["GITHUB_REPOSITORY"];
  const { id } = environment.run;
  if (upload.zip === void 0 || id === null || repository === void 0) return [fromFolder];
  const folder = `mnist-report-${id}`;
  const download = `gh run download ${id} --repo ${shellWord(repository)} --name ${shellWord(upload.zip.name)} --dir ${folder}`;
  return [{ heading: texts.fromArtifact, lines: [download, ...place(`${folder}/baseline.json`)] }, fromFolder];
}
function isOutOfReach({ base, proposed }) {
  return base.file.state === "unreadable" || proposed?.file.state === "unreadable";
}

function baselineParts({ baseline }, commands, { baseline: texts, numbers, summary }) {
  if (baseline === null) return [];
  const parts = [`${texts.source}: ${escapeMarkdown(baseline.source)}.`];
  const change = changeOf(baseline);
  if (change !== void 0) {
    const [before, after] = change;
    const row = (name, show) => [
      name,
      before === void 0 ? texts.nothing : show(before),
      show(after)
    ];
    const short = (digest) => codeMarkdown(shortDigest(digest ?? ""));
    parts.push(
      table(
        [texts.change, texts.before, texts.after],
        [
          row(summary.accuracy, ({ accuracy }) => numbers.exact(Number(accuracy.toFixed(4)))),
          row(summary.loss, ({ loss }) => numbers.decimal(loss, 4)),
          row(texts.data, ({ data }) => short(data.sha256)),
          row(summary.weightsDigest, ({ digests }) => short(digests.weights))
        ]
      )
    );
  }
  if (commands.length > 0) parts.push(texts.howToPropose, ...commands.map(commandBlock), texts.stillCompared);
  return parts;
}
function changeOf({ base, proposed }) {
  const after = baselineIn(proposed?.file);
  return after && [baselineIn(base.file), after];
}
function commandBlock({ heading, lines }) {
  return `${heading}:

<pre lang="sh">
${lines.map((line) => escapeMarkdown(line)).join("\n")}
</pre>`;
}

const MAX_POINTS = 25;
const PADDING = 0.1;
const [WIDTH, HEIGHT] = [720, 260];
const [BARS, LINE] = ["#b5b5b5", "#2484d3"];
function chart(curve, epochs, base, texts) {
  const shown = sampled(epochs);
  if (shown.length < 2) return [];
  const line = shown.map((epoch2) => epoch2[curve]);
  const bars = leading(shown.map(({ epoch: epoch2 }) => base?.epochs[epoch2 - 1]?.[curve]));
  const [least, most] = axis([...line, ...bars], curve === "testAccuracy" ? [0, 1] : [0, Infinity]);
  const { [curve]: name, epoch, lineAndBars } = texts.summary;
  const title = bars.length === 0 ? name : `${name} (${lineAndBars})`;
  const plots = bars.length === 0 ? [`line ${list(line)}`] : [`bar ${list(bars)}`, `line ${list(line)}`];
  return [
    [
      "```mermaid",
      "---",
      "config:",
      `  xyChart: { width: ${WIDTH}, height: ${HEIGHT}, titleFontSize: 16 }`,
      `  themeVariables: { xyChart: { plotColorPalette: "${bars.length === 0 ? LINE : `${BARS}, ${LINE}`}" } }`,
      "---",
      "xychart-beta",
      `  title ${quoted(title)}`,
      `  x-axis ${quoted(epoch)} [${shown.map((trained) => trained.epoch).join(", ")}]`,
      `  y-axis ${decimal(least)} --> ${decimal(most)}`,
      ...plots.map((plot) => `  ${plot}`),
      "```"
    ].join("\n")
  ];
}
function sampled(epochs) {
  const every = Math.ceil(epochs.length / MAX_POINTS);
  return epochs.filter((_, index) => (epochs.length - 1 - index) % every === 0);
}
function leading(values) {
  const known = values.filter((value) => value !== void 0);
  const gap = values.indexOf(void 0);
  return gap < 0 ? known : known.slice(0, gap);
}
function axis(values, [lowest, highest]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(PADDING * (most - least), 1e-3);
  return [Math.max(lowest, least - room), Math.min(highest, most + room)];
}
function list(values) {
  return `[${values.map(decimal).join(", ")}]`;
}
function decimal(value) {
  return value.toFixed(4);
}
function quoted(text) {
  return `"${text.replaceAll(/["\r\n]/g, " ")}"`;
}

const MAX_PAIRS = 5;
const MAX_NAME$1 = 40;
function confusionTable({ test, classNames }, { confusion, classes }, base, { numbers, summary }) {
  const pairs = confusedPairs(confusion);
  if (pairs.length === 0) return [];
  const name = (label) => shortMarkdown(classNames[label] ?? String(label), MAX_NAME$1);
  const before = base === null ? null : pairsBefore(test.labels, base.mistakes);
  const rows = pairs.slice(0, MAX_PAIRS).map(({ label, predicted, images: images2 }) => [
    name(label),
    name(predicted),
    summary.imagesOf(images2, classes[label]?.support ?? 0),
    ...before === null ? [] : [numbers.count(before.get(pairKey(label, predicted)) ?? 0)]
  ]);
  const { trueLabel, predictedLabel, images, imagesBefore } = summary;
  const heading = [trueLabel, predictedLabel, images, ...before === null ? [] : [imagesBefore]];
  return [`### ${summary.confusions}`, table(heading, rows)];
}
function pairsBefore(labels, mistakes) {
  const counts = /* @__PURE__ */ new Map();
  for (const [index, predicted] of mistakes) {
    const key = pairKey(labels[index] ?? -1, predicted);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
function pairKey(label, predicted) {
  return `${label} ${predicted}`;
}

const MAX_BYTES = 2 ** 20 - 2 ** 16;
function fitted(parts, leftOut) {
  const texts = parts.map((part) => `${part}
`);
  const kept = [];
  let bytes = 0;
  for (const text of texts) {
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > MAX_BYTES) return [...kept, `${leftOut}
`].join("\n");
    kept.push(text);
  }
  return kept.join("\n");
}

const MAX_ROWS = 20;
function seedParts({ seeds: found }, texts) {
  if (found === null) return [];
  const { asked, results, accuracy, loss } = found;
  const { seeds } = texts;
  return [
    `### ${seeds.title(results.length, asked.length)}`,
    ...accuracy === null || loss === null ? [] : [statisticsTable(accuracy, loss, texts), seeds.deviationIs],
    ...results.length === 0 ? [] : resultTable(found, texts)
  ];
}
function statisticsTable(accuracy, loss, { numbers, seeds, summary }) {
  const decimal = (value) => numbers.decimal(value, 4);
  const row = (name, of) => [
    name,
    seeds.meanAndDeviation(decimal(of.mean), decimal(of.standardDeviation)),
    decimal(of.minimum),
    decimal(of.maximum),
    `${decimal(of.confidenceInterval.low)} \u2026 ${decimal(of.confidenceInterval.high)}`
  ];
  const interval = seeds.confidenceInterval(numbers.percent(accuracy.confidenceInterval.level, 0));
  return table(
    ["", seeds.mean, seeds.minimum, seeds.maximum, interval],
    [row(summary.testAccuracy, accuracy), row(summary.testLoss, loss)]
  );
}
function resultTable({ results }, { numbers, seeds, summary }) {
  const isCut = results.length > MAX_ROWS;
  const shown = isCut ? [...results].sort((one, other) => one.accuracy - other.accuracy).slice(0, MAX_ROWS) : results;
  const rows = shown.map(({ seed, accuracy, loss, weights }) => [
    String(seed),
    numbers.decimal(accuracy, 4),
    numbers.decimal(loss, 4),
    codeMarkdown(shortDigest(weights ?? ""))
  ]);
  const heading = [seeds.seed, summary.testAccuracy, summary.testLoss, summary.weightsDigest];
  return [table(heading, rows), ...isCut ? [seeds.cut(shown.length, results.length)] : []];
}
function seedInput({ inputs }) {
  const { seed, seeds } = inputs;
  return seeds.length === 0 ? ["seed", seed] : ["seeds", seeds.join(",")];
}

const MAX_LINE = 5e3;
function recipeBlock(findings, { model, summary }) {
  const { inputs, dataset, training, evaluation, evidence } = findings;
  const { kernels } = training.engine;
  const values = [
    ["dataset", inputs.dataset],
    ...inputs.testSplit === void 0 ? [] : [["test-split", inputs.testSplit.share]],
    networkInput(inputs),
    ["engine", inputs.engine],
    seedInput(findings),
    ["epochs", inputs.epochs],
    ["batch-size", inputs.batchSize],
    ...inputs.optimizer === "adam" ? [] : [["optimizer", inputs.optimizer]],
    ["learning-rate", inputs.learningRate],
    // Of a training that was cancelled none: who does the same comes to another.
    ...evidence.digests.weights === null ? [] : [["expected-digest", evidence.digests.weights]]
  ];
  const digests = [
    [summary.digests.data, dataset.digests.all],
    [summary.digests.initialWeights, training.initialDigest],
    [summary.digests.probabilities, evaluation?.probabilitiesDigest ?? ""],
    [summary.digests.predictions, evaluation?.predictionsDigest ?? ""]
  ];
  const lines = [
    ...values.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...digests.filter(([, value]) => value !== "").map(([name, value]) => `# ${name}: ${value}`),
    ...kernels === void 0 ? [] : [`# ${model.kernels[kernels]}`]
  ];
  return `<pre lang="yaml">
${lines.map((line) => shortMarkdown(line, MAX_LINE)).join("\n")}
</pre>`;
}

const MAX_NAME = 200;
const MAX_SENTENCE = 2e3;
const MAX_VALUE = 200;
function summaryMarkdown(findings, uploaded, commands = []) {
  const { inputs, training, gate, dataset, evaluation } = findings;
  const texts = textsIn(inputs.language);
  const base = baseRunOf(findings.baseline, findings.evidence, inputs.seeds);
  const parts = [
    `## ${shortMarkdown(texts.summary.title(inputs.leg.name), MAX_NAME)}`,
    ...inputs.fault === void 0 ? [] : [texts.summary.fault(codeMarkdown(inputs.fault.text))],
    ...verdictLines(findings, base, texts),
    linkLine(uploaded, inputs.outputDirectory, texts),
    checkTable(gate.checks, texts),
    ...seedParts(findings, texts),
    ...baselineParts(findings, commands, texts),
    ...findings.seeds === null ? [] : [`### ${texts.seeds.epochsOf(inputs.seed)}`],
    ...chart("testAccuracy", training.epochs, base, texts),
    ...evaluation === null ? [] : confusionTable(dataset, evaluation, base, texts),
    ...epochDetails(training.epochs, base, texts),
    details(texts.summary.recipe, [recipeBlock(findings, texts)])
  ];
  return fitted(parts, texts.summary.leftOut);
}
function verdictLines(findings, base, texts) {
  const { gate } = findings;
  const failures = failuresOf(gate).map((sentence) => `- ${shortMarkdown(sentence, MAX_SENTENCE)}`);
  return [
    ...resultLines(findings, texts),
    ...failures.length === 0 ? [] : [failures.join("\n")],
    ...gate.verdict === "" ? [] : [texts.verdict[gate.verdict]],
    ...base === null ? [] : [changedLine(base, texts)]
  ];
}
function changedLine({ changes }, { summary }) {
  const { changed, images } = changes;
  const { broken, fixed } = changesByKind(changes);
  return summary.changed({ changed, images, better: fixed.length, worse: broken.length });
}
function linkLine(uploaded, outputDirectory, texts) {
  const { summary } = texts;
  const links = linksTo(uploaded, texts);
  if (links.length === 0) return summary.kept(codeMarkdown(outputDirectory));
  return `${summary.artifacts}: ${linkMarkdown(links)}`;
}
function checkTable(checks, { gate, numbers, summary, verdict }) {
  const shown = (value) => {
    if (typeof value === "number") {
      return Number.isInteger(value) ? numbers.count(value) : numbers.exact(Number(value.toFixed(4)));
    }
    const text = /^[0-9a-f]{64}$/.test(value) ? shortDigest(value) : value;
    return text === "" ? "\u2013" : `<code>${shortMarkdown(text, MAX_VALUE)}</code>`;
  };
  return table(
    [summary.check, summary.result, summary.expected, summary.found],
    [...checks].sort((a, b) => Number(a.passed) - Number(b.passed)).map((check) => [
      gate[check.name],
      check.passed ? `\u2705 ${verdict.passed}` : `\u274C ${verdict.failed}`,
      check.name === "threshold" ? summary.atLeast(shown(check.expected)) : shown(check.expected),
      shown(check.actual)
    ])
  );
}
function epochDetails(epochs, base, texts) {
  if (epochs.length === 0) return [];
  const { summary, numbers } = texts;
  const shown = epochs.slice(-50);
  const { epoch, loss, accuracy, testLoss, testAccuracy, weightsDigest } = summary;
  const rows = shown.map((trained) => [
    numbers.count(trained.epoch),
    ...[trained.loss, trained.accuracy, trained.testLoss, trained.testAccuracy].map(
      (value) => numbers.decimal(value, 4)
    ),
    codeMarkdown(shortDigest(trained.weightsDigest))
  ]);
  const body = table([epoch, loss, accuracy, testLoss, testAccuracy, weightsDigest], rows);
  const cut = shown.length < epochs.length ? [summary.cut(shown.length, epochs.length)] : [];
  return [details(summary.epochs, [body, ...cut, ...chart("testLoss", epochs, base, texts)])];
}
function details(summary, parts) {
  return `<details><summary>${summary}</summary>

${parts.join("\n\n")}

</details>`;
}

async function announce(findings, delivery, host) {
  setOutputs(findings, delivery, host);
  const commands = proposalCommands(findings, delivery, host);
  if (findings.inputs.summary) await host.summary(summaryMarkdown(findings, delivery.upload, commands));
  await commentOnRun(findings, delivery, host);
  const { gate, inputs, training } = findings;
  host.info(`Weights digest: ${training.epochs.at(-1)?.weightsDigest ?? training.initialDigest}`);
  if (gate.verdict !== "") host.info(textsIn(inputs.language).verdict[gate.verdict]);
  if (commands.length > 0) host.info(textsIn(inputs.language).baseline.howToPropose);
  for (const { heading, lines } of commands) host.info([`${heading}:`, ...lines].join("\n    "));
  for (const { sentence } of gate.checks.filter(({ passed }) => passed)) host.info(`\u2713 ${sentence}`);
  for (const { sentence } of gate.checks.filter(({ passed }) => !passed)) host.fail(sentence);
}
function setOutputs(findings, { path, upload }, host) {
  const { baseline, gate, training, evaluation } = findings;
  const folder = findings.trainings[0]?.folder ?? "";
  const outputs = {
    passed: gate.passed,
    verdict: gate.verdict,
    accuracy: evaluation?.accuracy,
    loss: evaluation?.loss,
    digest: training.finished ? training.epochs.at(-1)?.weightsDigest : void 0,
    "first-difference": gate.firstDifference,
    "baseline-source": baseline?.source,
    "metrics-path": path(`${folder}metrics.json`),
    "aggregate-path": path("aggregate.json"),
    "report-path": path("report.html"),
    "contact-sheet-path": path("contact-sheet.png"),
    "model-path": path(`${folder}model/model.json`),
    "artifact-id": upload.zip?.id,
    "artifact-url": upload.zip?.url,
    "report-url": upload.report?.url,
    "contact-sheet-url": upload.contactSheet?.url
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, String(value ?? ""));
}

async function run(host) {
  const startedAt = /* @__PURE__ */ new Date();
  try {
    const inputs = readInputs(host);
    const baseline = await readBaseline(inputs, host);
    const dataset = await host.group("Dataset", () => loadDataset(inputs, host));
    const model = defineModel(inputs.model ?? inputs.hiddenUnits, inputs.seed, dataset);
    refuseUnreachable(inputs, model, dataset);
    const course = { inputs, baseline, dataset, model, startedAt };
    const trials = await runTrials(course, host);
    const findings = judgeTrials(course, trials);
    const delivery = await host.group(
      "Report",
      async () => deliver(inputs, await report(findings, refuseDamagedDrawing), host)
    );
    await host.group("Verdict", () => announce(findings, delivery, host));
  } catch (error) {
    host.output("passed", "false");
    failInWords(error, host);
  }
}

export { run };
