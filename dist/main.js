import { relative, posix } from 'node:path';
import { t as textsIn } from './comparison2.js';
import { e as escapeMarkdown, t as table, c as codeMarkdown } from './table.js';
import { r as refuseUnreachable, a as runTrials, j as judgeTrials, d as deliver, b as report } from './trials.js';
import { readFile } from 'node:fs/promises';
import { platform, arch } from 'node:os';
import { b as assetPath, d as digest, f as defineModel, h as failInWords } from './leaves.js';
import { r as readInputs, l as loadDataset } from './inputs.js';
import 'node:crypto';

function proposalCommands({ baseline, environment, gate, inputs }, { path, upload }, { environment: variables, workspace }) {
  const written = path("baseline.json");
  const isHeld = gate.verdicts.baseline === "reproduced";
  if (baseline === null || written === void 0 || isHeld || isOutOfReach(baseline)) return [];
  const texts = textsIn(inputs.language).baseline;
  const place = (source) => [
    ...posix.dirname(baseline.path) === "." ? [] : [`mkdir -p ${quoted(posix.dirname(baseline.path))}`],
    `cp ${quoted(source)} ${quoted(baseline.path)}`,
    `git add ${quoted(baseline.path)}`
  ];
  const fromFolder = { heading: texts.fromFolder, lines: place(relative(workspace, written).replaceAll("\\", "/")) };
  const repository = variables["GITHUB_REPOSITORY"];
  const { id } = environment.run;
  if (upload.zip === void 0 || id === null || repository === void 0) return [fromFolder];
  const folder = `mnist-report-${id}`;
  const download = `gh run download ${id} --repo ${quoted(repository)} --name ${quoted(upload.zip.name)} --dir ${folder}`;
  return [{ heading: texts.fromArtifact, lines: [download, ...place(`${folder}/baseline.json`)] }, fromFolder];
}
function isOutOfReach({ base, proposed }) {
  return base.file.state === "unreadable" || proposed?.file.state === "unreadable";
}
function quoted(word) {
  const safe = word.startsWith("-") ? `./${word}` : word;
  return /^[\w./:@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`;
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
    const short = (digest) => codeMarkdown((digest ?? "").slice(0, 12));
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
  if (proposed?.file.state !== "read") return void 0;
  return [base.file.state === "read" ? base.file.baseline : void 0, proposed.file.baseline];
}
function commandBlock({ heading, lines }) {
  return `${heading}:

<pre lang="sh">
${lines.map((line) => escapeMarkdown(line)).join("\n")}
</pre>`;
}

function summaryMarkdown(findings, links, commands = []) {
  const { inputs, training, gate } = findings;
  const texts = textsIn(inputs.language);
  return [
    `## ${escapeMarkdown(texts.summary.title(inputs.leg.name))}`,
    ...inputs.fault === void 0 ? [] : [texts.summary.fault(codeMarkdown(inputs.fault.text))],
    ...verdictLines(findings, texts),
    linkLine(links, inputs.outputDirectory, texts),
    checkTable(gate.checks, texts),
    ...baselineParts(findings, commands, texts),
    ...epochTable(training.epochs, texts),
    details(texts.summary.recipe, recipeBlock(findings, texts))
  ].map((part) => `${part}
`).join("\n");
}
function verdictLines({ gate, evaluation }, { summary, verdict, numbers }) {
  const lines = [];
  const failed = gate.checks.filter((check) => !check.passed);
  if (failed.length > 0) {
    lines.push(summary.failed(failed.length), failed.map(({ sentence }) => `- ${escapeMarkdown(sentence)}`).join("\n"));
  } else if (evaluation !== null) {
    lines.push(summary.passed(numbers.percent(evaluation.accuracy, 2)));
  }
  if (gate.verdict !== "") lines.push(verdict[gate.verdict]);
  return lines;
}
function linkLine({ zip, contactSheet }, outputDirectory, { summary }) {
  const found = [
    contactSheet && `[${summary.contactSheet}](${contactSheet.url})`,
    zip && `[${summary.everything}](${zip.url})`
  ].filter((link) => link !== void 0);
  if (found.length === 0) return summary.kept(codeMarkdown(outputDirectory));
  return `${summary.artifacts}: ${found.join(" \xB7 ")}`;
}
function checkTable(checks, { gate, numbers, summary, verdict }) {
  const shown = (value) => {
    if (typeof value === "string") return codeMarkdown(/^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : value);
    return Number.isInteger(value) ? numbers.count(value) : numbers.exact(Number(value.toFixed(4)));
  };
  return table(
    [summary.check, summary.result, summary.expected, summary.found],
    checks.map((check) => [
      gate[check.name],
      check.passed ? `\u2705 ${verdict.passed}` : `\u274C ${verdict.failed}`,
      check.name === "threshold" ? summary.atLeast(shown(check.expected)) : shown(check.expected),
      shown(check.actual)
    ])
  );
}
function epochTable(epochs, { summary, numbers }) {
  if (epochs.length === 0) return [];
  const shown = epochs.slice(-50);
  const { epoch, loss, accuracy, testLoss, testAccuracy, weightsDigest } = summary;
  const rows = shown.map((trained) => [
    numbers.count(trained.epoch),
    ...[trained.loss, trained.accuracy, trained.testLoss, trained.testAccuracy].map(
      (value) => numbers.decimal(value, 4)
    ),
    codeMarkdown(trained.weightsDigest.slice(0, 12))
  ]);
  const body = table([epoch, loss, accuracy, testLoss, testAccuracy, weightsDigest], rows);
  return shown.length < epochs.length ? [body, summary.cut(shown.length, epochs.length)] : [body];
}
function recipeBlock({ inputs, dataset, training, evaluation }, { summary }) {
  const values = [
    ["dataset", inputs.dataset],
    ["hidden-units", inputs.hiddenUnits.length === 0 ? "none" : inputs.hiddenUnits.join(",")],
    ["seed", inputs.seed],
    ["epochs", inputs.epochs],
    ["batch-size", inputs.batchSize],
    ["learning-rate", inputs.learningRate],
    ["expected-digest", training.epochs.at(-1)?.weightsDigest ?? ""]
  ];
  const digests = [
    [summary.digests.data, dataset.digests.all],
    [summary.digests.initialWeights, training.initialDigest],
    [summary.digests.probabilities, evaluation?.probabilitiesDigest ?? ""],
    [summary.digests.predictions, evaluation?.predictionsDigest ?? ""]
  ];
  const lines = [
    ...values.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...digests.filter(([, value]) => value !== "").map(([name, value]) => `# ${name}: ${value}`)
  ];
  return `<pre lang="yaml">
${lines.map((line) => escapeMarkdown(line)).join("\n")}
</pre>`;
}
function details(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}

async function announce(findings, delivery, host) {
  setOutputs(findings, delivery, host);
  const commands = proposalCommands(findings, delivery, host);
  if (findings.inputs.summary) await host.summary(summaryMarkdown(findings, delivery.upload, commands));
  const { gate, inputs, training } = findings;
  host.info(`Weights digest: ${training.epochs.at(-1)?.weightsDigest ?? training.initialDigest}`);
  if (gate.verdict !== "") host.info(textsIn(inputs.language).verdict[gate.verdict]);
  if (commands.length > 0) host.info(textsIn(inputs.language).baseline.howToPropose);
  for (const { heading, lines } of commands) host.info([`${heading}:`, ...lines].join("\n    "));
  for (const { sentence } of gate.checks.filter(({ passed }) => passed)) host.info(`\u2713 ${sentence}`);
  for (const { sentence } of gate.checks.filter(({ passed }) => !passed)) host.fail(sentence);
}
function setOutputs({ baseline, gate, training, evaluation }, { path, upload }, host) {
  const outputs = {
    passed: gate.passed,
    verdict: gate.verdict,
    accuracy: evaluation?.accuracy,
    loss: evaluation?.loss,
    digest: training.finished ? training.epochs.at(-1)?.weightsDigest : void 0,
    "first-difference": gate.firstDifference,
    "baseline-source": baseline?.source,
    "metrics-path": path("metrics.json") ?? path("runs/repeat-1/metrics.json"),
    "aggregate-path": path("aggregate.json"),
    "contact-sheet-path": path("contact-sheet.png"),
    "model-path": path("model/model.json") ?? path("runs/repeat-1/model/model.json"),
    "artifact-id": upload.zip?.id,
    "artifact-url": upload.zip?.url,
    "contact-sheet-url": upload.contactSheet?.url
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, String(value ?? ""));
}

async function refuseDamagedDrawing() {
  const prefixes = ["fonts/", `canvas/canvas-${platform()}-${arch()}`];
  const lines = (await readFile(assetPath("SHA256SUMS"), "utf8")).trim().split("\n");
  for (const [expected, name] of lines.map((line) => line.split("  "))) {
    if (name === void 0 || !prefixes.some((prefix) => name.startsWith(prefix))) continue;
    if (digest(await readFile(assetPath(name))) !== expected) throw new Error(`its file ${name} is damaged`);
  }
}

const SHORT = 7;
function sourceSentence(path, { base, proposed }, texts) {
  const where = base.place === null ? path : nameAt(path, base.place, texts);
  const names = {
    base: base.place?.commit == null ? texts.baseFile : texts.baseAt(base.place.commit.slice(0, SHORT)),
    proposed: texts.proposedFile
  };
  const change = proposed === null ? void 0 : placed(proposed.place, texts);
  const parts = [fileClause(where, base.file, texts)];
  if (proposed !== null && change !== void 0) parts.push(proposalClause(change, base.file, proposed.file, texts));
  const usable = base.file.state === "read" || proposed?.file.state === "read";
  const account = parts.join(", ");
  return { source: usable ? account : `${texts.none}${account}`, account, names };
}
function nameAt(path, place, texts) {
  return place.why.kind === "no-repository" ? texts.itself(path, place.why.reason) : texts.at(path, placed(place, texts));
}
function placed({ commit, why }, { place }) {
  if (why.kind === "no-repository") return why.reason;
  const reason = why.kind === "ref" ? place.ref(why.ref) : place[why.kind];
  return commit === null ? reason : `${commit.slice(0, SHORT)} (${reason})`;
}
function fileClause(where, file, texts) {
  switch (file.state) {
    case "read":
      return where;
    case "absent":
      return texts.absent(where);
    case "invalid":
      return file.reason;
    case "unreadable":
      return texts.unreadable(where, file.reason);
  }
}
function proposalClause(change, base, file, texts) {
  switch (file.state) {
    case "read":
      return base.state === "invalid" ? texts.proposedAsFirst(change) : texts.proposed(change);
    case "absent":
      return base.state === "absent" ? texts.absentToo(change) : texts.deleted(change);
    case "invalid":
      return texts.invalidProposal(file.reason);
    case "unreadable":
      return texts.unreadableProposal(change, file.reason);
  }
}

async function readBaseline(inputs, host) {
  const { baseline: path } = inputs;
  return path === void 0 ? null : host.group("Baseline", () => reading(inputs, path, host));
}
async function reading(inputs, path, host) {
  const { readAtTerminal, readOnRunner } = await import('./read.js');
  const { baselineRef: ref, githubToken: token } = inputs;
  const read = host.environment["GITHUB_ACTIONS"] === "true" ? readOnRunner : readAtTerminal;
  const texts = textsIn(inputs.language).baseline;
  const files = await read({ path, ref, token, nameAt: (place) => nameAt(path, place, texts) }, host);
  const sentences = sourceSentence(path, files, texts);
  host.info(sentences.source);
  return { ...files, ...sentences, path };
}

async function run(host) {
  const startedAt = /* @__PURE__ */ new Date();
  try {
    const inputs = readInputs(host);
    const baseline = await readBaseline(inputs, host);
    const dataset = await host.group("Dataset", () => loadDataset(inputs.dataset, host));
    const model = defineModel(inputs.hiddenUnits, inputs.seed, dataset);
    refuseUnreachable(inputs, model, dataset);
    const trials = await runTrials(inputs, dataset, model, host);
    const findings = judgeTrials({ inputs, baseline, dataset, model, startedAt }, trials);
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
