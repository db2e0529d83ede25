import { e as groupBy, w as worstVerdict, v as verdictPasses, i as isFolder, R as Refusal, h as sentenceOf, j as isContained, f as failInWords } from './leaves.js';
import { t as textsIn, L as LANGUAGES, u, B as BASE_STYLE, R } from './html.js';
import { p as postComment, a as paragraphs, e as escapeComment, b as list, c as closingLine, f as codeMarkdown, d as escapeMarkdown, t as table } from './table.js';
import { readdir, readFile, mkdtemp, rm, mkdir } from 'node:fs/promises';
import { join, resolve, basename } from 'node:path';
import { w as withUploader, h as hasArtifactService, f as firstLine } from './upload.js';
import { w as writeFiles } from './write.js';
import { e as entries } from './parsed.js';
import { c as compareTrainings, p as placeOf } from './comparison2.js';
import { s as stepsPerEpoch } from './parameters.js';
import { n as nameLeg, g as githubToken, c as commentMode, t as truth, o as outputDirectory, a as oneOf, b as tolerance, r as refuse } from './tolerance.js';
import { S as STEP_BYTES } from './trainings.js';
import { r as readSeeds } from './evidence.js';
import { tmpdir } from 'node:os';
import { readdirSync, statSync } from 'node:fs';

const [MAX_NAMES$2, MAX_LETTERS] = [20, 60];
async function commentOnComparison(comparison, inputs, { report }, sentences, host) {
  const { comment: mode, githubToken: token, comparer, language } = inputs;
  const { compare } = textsIn(language);
  const links = report === void 0 ? [] : [{ name: compare.page, url: report.url }];
  const body = (context) => comparisonComment(comparison, sentences, inputs, links, context, host.environment);
  const place = `compare ${JSON.stringify([comparer.job, comparer.step])}`;
  await postComment({ mode, token, place, news: newsOfLegs(comparison), body }, host);
}
function newsOfLegs({ groups, passed, problems, verdict }) {
  const accuracy = groups[0]?.representative.evidence.result.accuracy ?? null;
  const names = problems.slice(0, MAX_NAMES$2).map(({ leg, file }) => Array.from(leg ?? file ?? "").slice(0, MAX_LETTERS));
  const failed = [...groups.slice(1, MAX_NAMES$2).map(({ letter }) => letter), ...names.map((name) => name.join(""))];
  return { state: { passed, verdict, accuracy, failed }, moved: verdict !== "reproduced" };
}
function comparisonComment(comparison, sentences, { language }, links, context, environment) {
  const texts = textsIn(language);
  const { comment, compare, numbers } = texts;
  const { groups, meaning, passed, verdict } = comparison;
  const accuracy = groups[0]?.representative.evidence.result.accuracy ?? null;
  return paragraphs([
    `### ${passed ? "\u2705" : "\u274C"} ${compare.title}`,
    context.resolved ? `**${comment.resolved}**` : "",
    `**${compare.verdict[verdict]}.** ${escapeComment(meaning)}`,
    list(sentences, texts),
    accuracy === null ? "" : comment.accuracy(`**${numbers.exact(Number(accuracy.toFixed(4)))}**`),
    closingLine(links, context, environment, texts)
  ]);
}

const MAX_FAILURES = 10;
const MAX_NAMES$1 = 20;
async function announceComparison(comparison, inputs, page, delivery, host) {
  const texts = textsIn(inputs.language);
  setOutputs(comparison, delivery, host, texts);
  if (inputs.summary) await host.summary(page.summary(delivery.report?.url));
  const sentences = whatIsWrong(comparison, texts);
  await commentOnComparison(comparison, inputs, delivery, sentences, host);
  for (const { letter, legs } of comparison.groups) {
    const names = legs.slice(0, MAX_NAMES$1).map(({ name }) => name);
    host.info(`${letter}: ${names.join(", ")}${legs.length > names.length ? `, \u2026 (${legs.length})` : ""}`);
  }
  for (const note of comparison.notes) host.info(note);
  const { verdict, passed, meaning } = comparison;
  host.info(`${texts.compare.verdict[verdict]}. ${meaning}`);
  const say = (sentence) => {
    if (passed) host.warning(sentence);
    else host.fail(sentence);
  };
  const room = sentences.length > MAX_FAILURES ? MAX_FAILURES - 1 : MAX_FAILURES;
  for (const sentence of sentences.slice(0, room)) say(sentence);
  if (sentences.length > room) say(texts.compare.moreFailures(sentences.length - room));
}
function setOutputs(comparison, { path, report }, host, texts) {
  const outputs = {
    passed: String(comparison.passed),
    verdict: comparison.verdict,
    groups: String(comparison.groups.length),
    "first-difference": firstDifferences(comparison, texts)[0] ?? "",
    "report-path": path,
    "report-url": report?.url ?? ""
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
}
function firstDifferences({ comparisons }, texts) {
  return comparisons.flatMap(
    ({ firstDifference, reference, candidate }) => firstDifference === null ? [] : [texts.comparison.firstDifference(firstDifference, reference, candidate)]
  );
}
function whatIsWrong({ problems, comparisons }, { compare }) {
  const differing = comparisons.filter(({ verdict }) => verdict !== "reproduced").map(({ groups: [one, other], reasons }) => compare.differs(one, other, reasons.join(" ")));
  return [...problems.map(({ sentence }) => sentence), ...differing];
}

const PAGE$1 = "comparison.html";
const LEFTOVERS = { folders: [], patterns: [/^comparison\.(html|json)$/] };
const TAKEN = "this workflow run has another artifact of this name, which is not of an earlier attempt of this comparison; set 'upload' to false in one of the two";
function originOf({ comparer }, { environment }) {
  return { ...comparer, attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1) || 1 };
}
async function deliverPage(inputs, { files }, host) {
  const { outputDirectory, upload, comparer } = inputs;
  await writeFiles(host.workspace, outputDirectory, files, LEFTOVERS);
  host.info(`${[...files.keys()].join(", ")} are in ${outputDirectory}`);
  const settings = { upload, outputDirectory, retentionDays: void 0 };
  const report = await withUploader(settings, host, (uploader) => {
    const name = artifactName(comparer);
    const isOurs = () => leftByEarlierAttempt(uploader, name, originOf(inputs, host));
    return uploader.unzipped(name, PAGE$1, { isOurs, otherwise: TAKEN });
  });
  return { path: join(outputDirectory, PAGE$1), report };
}
function artifactName({ step }) {
  return /^\d+$/.test(step) ? `comparison-${step}.html` : PAGE$1;
}
async function leftByEarlierAttempt(uploader, name, origin) {
  if (origin.attempt < 2) return false;
  const { artifacts } = await uploader.client.listArtifacts({ latest: true });
  const artifact = artifacts.find((listed) => listed.name === name);
  if (artifact === void 0) return false;
  const path = join(uploader.folder, "earlier");
  await uploader.client.downloadArtifact(artifact.id, { path, skipDecompress: true });
  const [file] = await readdir(path);
  const page = file === void 0 ? "" : await readFile(join(path, file), "utf8");
  const earlier = Array.from({ length: origin.attempt - 1 }, (_, index) => ({ ...origin, attempt: index + 1 }));
  return earlier.some((past) => page.includes(originMark(past)));
}
function originMark({ job, step, attempt }) {
  return `origin-${Buffer.from(JSON.stringify([job, step, attempt])).toString("hex")}-`;
}

const [PRESENT, ABSENT] = ["present", "absent"];
const NAMES = ["run.leg", "run.id", "run.jobIndex", "run.jobTotal", "run.attempt"];
const TELLING = [
  "engine.name",
  "engine.version",
  "engine.promise",
  "engine.arithmetic",
  "engine.wasmSha256",
  "engine.tensorflow.version",
  "engine.tensorflow.source",
  "engine.tensorflow.librarySha256",
  "engine.tensorflow.oneDnn",
  "cpu.arch",
  "cpu.endianness",
  "os.platform",
  "cpu.wasmSimd",
  "cpu.model",
  "v8",
  "node",
  "engine.threads"
];
const FLAG$1 = "cpu.flags.";
function commonMarks(groups) {
  if (groups.length < 2) return [];
  const fields = /* @__PURE__ */ new Map();
  const environments = groups.map(({ legs }) => legs.map(({ evidence }) => flattened(evidence.environment)));
  const flags = allFlags(environments.flat());
  const names = new Set(environments.flat().flatMap((fieldsOf) => [...fieldsOf.keys()]));
  for (const name of [...names, ...flags]) {
    if (name === FLAG$1) continue;
    fields.set(
      name,
      environments.map((ofGroup) => ofGroup.map((fieldsOf) => valueOf$1(fieldsOf, name)))
    );
  }
  return [...fields].sort(([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1)).flatMap(([field, values]) => marksOf(field, values, groups));
}
function marksOf(field, values, groups) {
  if (values.some((ofGroup) => ofGroup.includes(void 0))) return [];
  const distinct = values.map((ofGroup) => new Set(ofGroup));
  const spread = /* @__PURE__ */ new Map();
  for (const value of distinct.flatMap((ofGroup) => [...ofGroup])) spread.set(value, (spread.get(value) ?? 0) + 1);
  const marks = distinct.flatMap((ofGroup, index) => {
    const [value] = ofGroup;
    const letter = groups[index]?.letter;
    if (ofGroup.size !== 1 || value === void 0 || spread.get(value) !== 1 || letter === void 0) return [];
    return [{ group: letter, field, value }];
  });
  const separates = marks.length === groups.length;
  return marks.map((mark) => ({ ...mark, separates }));
}
function flattened(environment) {
  const fields = /* @__PURE__ */ new Map();
  const visit = (value, path) => {
    if (path === "cpu.flags") {
      if (Array.isArray(value)) fields.set(FLAG$1, ` ${value.join(" ")} `);
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [name, part] of entries(value)) visit(part, path === "" ? name : `${path}.${name}`);
    } else if (value !== null && !NAMES.includes(path)) {
      fields.set(path, typeof value === "string" ? value : JSON.stringify(value));
    }
  };
  visit(environment, "");
  return fields;
}
function allFlags(all) {
  const flags = all.flatMap((fields) => (fields.get(FLAG$1) ?? "").split(" ").filter((flag) => flag !== ""));
  return new Set(flags.map((flag) => FLAG$1 + flag));
}
function valueOf$1(fields, name) {
  if (!name.startsWith(FLAG$1)) return fields.get(name);
  const flags = fields.get(FLAG$1);
  if (flags === void 0) return void 0;
  return flags.includes(` ${name.slice(FLAG$1.length)} `) ? PRESENT : ABSENT;
}
function rankOf(field) {
  const rank = TELLING.indexOf(field);
  if (rank >= 0) return rank;
  if (field.startsWith("run.matrix.")) return TELLING.length;
  return field.startsWith(FLAG$1) ? TELLING.length + 1 : TELLING.length + 2;
}

function rungsOf({ data, recipe, digests }) {
  return [
    { rung: "data", epoch: null, value: canonical(data) },
    { rung: "recipe", epoch: null, value: canonical(recipe) },
    { rung: "initial-weights", epoch: null, value: digests.initialWeights },
    { rung: "order", epoch: null, value: digests.epochs.map(({ order }) => order).join() },
    ...digests.epochs.map(({ epoch, weights }) => ({ rung: "weights", epoch, value: weights })),
    { rung: "probabilities", epoch: null, value: digests.probabilities },
    { rung: "predictions", epoch: null, value: digests.predictions }
  ];
}
function groupsOf(legs) {
  const byRungs = groupBy(legs, ({ evidence }) => JSON.stringify(rungsOf(evidence)));
  return [...byRungs.values()].sort((one, other) => seedOf(one) - seedOf(other) || other.length - one.length).flatMap((group, index) => {
    const representative = speakerOf(group);
    return representative === void 0 ? [] : [{ letter: letterOf(index), legs: group, representative }];
  });
}
function seedOf([leg]) {
  return leg?.seed ?? 0;
}
function letterOf(index) {
  const last = String.fromCharCode("A".charCodeAt(0) + index % 26);
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
function speakerOf(legs) {
  const evidenceOf = ({ evidence: { trace, checkpoints } }) => (trace === null ? 0 : 2) + (checkpoints.length === 0 ? 0 : 1);
  return legs.reduce(
    (best, leg) => best === void 0 || evidenceOf(leg) > evidenceOf(best) ? leg : best,
    void 0
  );
}
function canonical(value) {
  return JSON.stringify(
    value,
    (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part
  );
}

const MAX_GROUPS_IN_PAIRS = 8;
function pairsOf(groups) {
  if (groups.length <= MAX_GROUPS_IN_PAIRS) {
    return groups.flatMap((one, index) => groups.slice(index + 1).map((other) => [one, other]));
  }
  const chosen = /* @__PURE__ */ new Map();
  const add = (one, other) => {
    if (one === void 0 || other === void 0 || one === other) return;
    const pair = groups.indexOf(one) < groups.indexOf(other) ? [one, other] : [other, one];
    chosen.set(`${pair[0].letter} ${pair[1].letter}`, pair);
  };
  for (const other of groups) add(groups[0], other);
  const accuracy = ({ representative }) => representative.evidence.result.accuracy ?? NaN;
  const known = groups.filter((group) => !Number.isNaN(accuracy(group))).sort((a, b) => accuracy(a) - accuracy(b));
  add(known.at(-1), known[0]);
  const promises = groups.flatMap((group) => [...legsByPromise(group).keys()].map((key) => ({ key, group })));
  for (const [one, other] of groupBy(promises, ({ key }) => key).values()) add(one?.group, other?.group);
  return [...chosen.values()];
}
function comparePair(pair, tolerance, texts) {
  const legs = speakersOf(pair);
  const compared = (first, second) => ({
    ...compareTrainings(legs[first].evidence, legs[second].evidence, tolerance, texts),
    groups: [pair[first].letter, pair[second].letter]
  });
  const forth = compared(0, 1);
  if (forth.verdict !== "within-tolerance") return forth;
  const back = compared(1, 0);
  return worstVerdict([forth.verdict, back.verdict]) === forth.verdict ? forth : back;
}
function speakersOf([one, other]) {
  const speakers = [one.representative, other.representative];
  if (keyOf$1(speakers[0].evidence.promise) === keyOf$1(speakers[1].evidence.promise)) return speakers;
  const others = legsByPromise(other);
  for (const [key, legs] of legsByPromise(one)) {
    const first = speakerOf(legs);
    const second = speakerOf(others.get(key) ?? []);
    if (first !== void 0 && second !== void 0) return [first, second];
  }
  return speakers;
}
function legsByPromise({ legs }) {
  return groupBy(legs, ({ evidence }) => keyOf$1(evidence.promise));
}
function keyOf$1({ kind, scope }) {
  return `${kind} ${scope}`;
}

function rungGroups(groups) {
  const rows = groups.map(({ letter, representative }) => ({
    letter,
    values: new Map(rungsOf(representative.evidence).map(({ rung, epoch, value }) => [keyOf(rung, epoch), value]))
  }));
  const ladder = groups.map(({ representative }) => rungsOf(representative.evidence)).reduce((longest, rungs) => rungs.length > longest.length ? rungs : longest, []);
  return ladder.map(({ rung, epoch }) => {
    const firsts = /* @__PURE__ */ new Map();
    const cells = rows.map(({ letter, values }) => {
      const value = values.get(keyOf(rung, epoch)) ?? null;
      if (value === null) return [letter, null];
      const first = firsts.get(value) ?? letter;
      firsts.set(value, first);
      return [letter, first];
    });
    return { rung, epoch, groups: Object.fromEntries(cells) };
  });
}
function keyOf(rung, epoch) {
  return `${rung} ${epoch ?? ""}`;
}

function contradictoryTraces(groups, { compare }) {
  return groups.flatMap(({ legs, representative }) => {
    const { trace, recipe, data } = representative.evidence;
    if (trace === null) return [];
    const perEpoch = stepsPerEpoch(recipe, data.train.count);
    return legs.flatMap(({ name, source, evidence }) => {
      const other = evidence.trace?.checksums ?? trace.checksums;
      const index = trace.checksums.findIndex((checksum, at) => checksum !== other[at]);
      if (index < 0) return [];
      const { epoch, step } = placeOf(index, perEpoch);
      return [{ leg: name, file: source, sentence: compare.otherTrace(name, representative.name, epoch, step) }];
    });
  });
}

function compareLegs({ legs, problems: found, notes }, inputs) {
  const { tolerance, language } = inputs;
  const texts = textsIn(language);
  const groups = groupsOf(legs);
  const ofSeeds = [...groupBy(groups, ({ representative }) => String(representative.seed)).values()];
  const problems = [...found, ...contradictoryTraces(groups, texts)];
  const comparisons = ofSeeds.flatMap(pairsOf).map((pair) => comparePair(pair, tolerance, texts));
  const all = [...problems, ...faults(legs, texts)];
  const verdict = worstVerdict([
    ...problems.length > 0 ? ["inconclusive"] : [],
    ...comparisons.map((comparison) => comparison.verdict)
  ]);
  const agreed = verdict === "" ? "reproduced" : verdict;
  const seeds = legs.some(({ seed }) => seed !== null) ? ofSeeds.length : 0;
  return {
    legs,
    notes: seeds === 0 ? notes : [...notes, texts.seeds.eachByItself],
    problems: all,
    groups,
    rungs: rungsOfSeeds(ofSeeds),
    comparisons,
    pairs: ofSeeds.reduce((sum, { length }) => sum + length * (length - 1) / 2, 0),
    marks: ofSeeds.flatMap(commonMarks),
    verdict: agreed,
    meaning: meaningOf(agreed, legs, groups.length, seeds, texts),
    // A report lets differences pass, but neither a leg that is not there nor one whose bits were changed on purpose.
    passed: verdictPasses(agreed, tolerance.reproducibility) && all.length === 0
  };
}
function rungsOfSeeds(ofSeeds) {
  const all = groupBy(ofSeeds.flatMap(rungGroups), ({ rung, epoch }) => `${rung} ${epoch ?? ""}`);
  return [...all.values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    const groups = Object.fromEntries([first, ...others].flatMap((one) => Object.entries(one.groups)));
    return [{ ...first, groups }];
  });
}
function meaningOf(verdict, legs, groups, seeds, texts) {
  if (seeds === 0) return texts.compare.meaning[verdict](legs.length, groups);
  return texts.seeds.meaning[verdict](new Set(legs.map(({ source }) => source)).size, groups, seeds);
}
function faults(legs, { compare }) {
  return legs.flatMap(
    ({ name, source, evidence: { fault } }) => fault === null ? [] : [{ leg: name, file: source, sentence: compare.fault(name, fault) }]
  );
}

function readCompareInputs({ input, workspace, environment }) {
  const { job, step } = nameLeg({
    leg: "",
    job: environment["GITHUB_JOB"] ?? "",
    matrix: null,
    strategy: null,
    action: environment["GITHUB_ACTION"] ?? "__"
  });
  const folder = path(input("path"), workspace);
  return {
    pattern: pattern(input("pattern"), folder),
    path: folder,
    legs: lines(input("legs")),
    tolerance: tolerance(input),
    language: oneOf("language", input("language"), LANGUAGES),
    outputDirectory: outputDirectory(input("output-directory"), workspace),
    upload: truth("upload", input("upload")),
    summary: truth("summary", input("summary")),
    comment: commentMode(input("comment")),
    githubToken: githubToken(input("github-token")),
    comparer: { job, step }
  };
}
function pattern(value, folder) {
  return value === "" && folder === void 0 ? refuse("pattern", value, "a name, where '*' stands for any text") : value;
}
function path(value, workspace) {
  if (value === "") return void 0;
  const folder = resolve(workspace, value);
  return isFolder(folder) ? folder : refuse("path", value, "empty or a folder of legs");
}
function lines(value) {
  const names = value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === void 0 ? names : refuse("legs", twice, "different names, one a line");
}

const MAX_NAMES = 10;
function latestAttempts(all, texts) {
  const latest = /* @__PURE__ */ new Map();
  for (const leg of all) {
    const identity = identityOf(leg);
    if (identity !== void 0) latest.set(identity, Math.max(latest.get(identity) ?? 0, attemptOf(leg)));
  }
  const isEarlier = (leg) => attemptOf(leg) < (latest.get(identityOf(leg) ?? "") ?? 0);
  const legs = all.filter((leg) => !isEarlier(leg));
  const aside = all.filter(isEarlier).map((leg) => texts.compare.earlierAttempt(leg.name, leg.source, attemptOf(leg)));
  return { legs, notes: [...aside, ...differentAttempts(legs, texts)] };
}
function identityOf({ evidence }) {
  const run = evidence.environment?.run;
  if (run === void 0 || run.id === null) return void 0;
  const { id, leg, job, step, jobIndex } = run;
  return JSON.stringify([id, leg, job, step, jobIndex]);
}
function attemptOf({ evidence }) {
  return evidence.environment?.run.attempt ?? 0;
}
function differentAttempts(legs, { compare }) {
  const ofRun = /* @__PURE__ */ new Map();
  for (const leg of legs) {
    const id = leg.evidence.environment?.run.id ?? null;
    if (id === null) continue;
    const attempts = ofRun.get(id) ?? /* @__PURE__ */ new Map();
    ofRun.set(id, attempts.set(attemptOf(leg), [...attempts.get(attemptOf(leg)) ?? [], leg.name]));
  }
  return [...ofRun.values()].filter(({ size }) => size > 1).map((attempts) => {
    const sorted = [...attempts].sort(([one], [other]) => one - other);
    return compare.differentAttempts(
      sorted.map(([attempt, names]) => ({ attempt, names: names.sort().slice(0, MAX_NAMES), legs: names.length }))
    );
  });
}

const MAX_LISTED = 20;
function takeCensus(all, expectation, texts) {
  const { legs, notes } = latestAttempts(all, texts);
  const problems = [
    ...duplicates(legs, texts),
    ...unfinished(legs, texts),
    ...expectation.expected.length > 0 ? missingNames(legs, expectation.expected, texts) : missingIndices(legs, texts),
    ...tooFew(legs, expectation, texts)
  ];
  return { legs: withDistinctNames(legs).sort(byName), problems, notes };
}
function duplicates(legs, { compare }) {
  const ofOneName = [...groupBy(legs, ({ name }) => name)].filter(([, same]) => same.length > 1);
  const ofOneIndex = [...groupBy(legs, indexOf)].filter(
    ([index, same]) => index !== "" && new Set(same.map(({ name }) => name)).size > 1
  );
  const sources = (same) => same.map(({ source }) => source).sort();
  return [
    ...ofOneName.map(([name, same]) => problem(name, same, compare.sameName(name, sources(same)))),
    ...ofOneIndex.map(
      ([, same]) => problem(
        same[0]?.name ?? null,
        same,
        compare.sameIndex(same.map(({ name }) => name).sort(), numberOf(same[0]), jobOf(same[0]))
      )
    )
  ];
}
function problem(leg, same, sentence) {
  return { leg, file: same[0]?.source ?? null, sentence };
}
function indexOf({ evidence }) {
  const run = evidence.environment?.run;
  if (run === void 0 || run.jobIndex === null) return "";
  return JSON.stringify([run.id, run.job, run.step, run.jobIndex]);
}
function numberOf(leg) {
  return (leg?.evidence.environment?.run.jobIndex ?? 0) + 1;
}
function jobOf(leg) {
  const { job = "", step = "" } = leg?.evidence.environment?.run ?? {};
  return step === "" ? job : `${job} #${step}`;
}
function unfinished(legs, { compare }) {
  return legs.filter(({ evidence }) => !evidence.finished).map(({ name, source }) => ({ leg: name, file: source, sentence: compare.unfinished(name) }));
}
function missingNames(legs, expected, { compare }) {
  const there = new Set(legs.map(({ name }) => name));
  return expected.filter((name) => !there.has(name)).map((name) => ({ leg: name, file: null, sentence: compare.missingLeg(name) }));
}
function missingIndices(legs, { compare }) {
  const ofJob = groupBy(legs, (leg) => indexOf(leg) === "" ? "" : jobOf(leg));
  return [...ofJob].flatMap(([job, siblings]) => {
    if (job === "") return [];
    const total = Math.max(...siblings.map(({ evidence }) => evidence.environment?.run.jobTotal ?? 0));
    const there = new Set(siblings.map(({ evidence }) => evidence.environment?.run.jobIndex ?? 0));
    const missing = total - [...there].filter((index) => index < total).length;
    if (missing <= 0) return [];
    const sentence = compare.missingLegs(job, missing, total, missingNumbers(there, total));
    return [{ leg: null, file: null, sentence }];
  });
}
function missingNumbers(there, total) {
  const numbers = [];
  for (let index = 0; index < total && numbers.length < MAX_LISTED; index++) {
    if (!there.has(index)) numbers.push(index + 1);
  }
  return numbers;
}
function tooFew(legs, { pattern, where }, { compare }) {
  const [only] = legs;
  if (only === void 0) {
    return [
      { leg: null, file: where, sentence: where === null ? compare.noArtifact(pattern) : compare.noFolder(where) }
    ];
  }
  return legs.length > 1 ? [] : [{ leg: only.name, file: only.source, sentence: compare.onlyOne(only.name) }];
}
function withDistinctNames(legs) {
  const ofName = groupBy(legs, ({ name }) => name);
  return legs.map((leg) => {
    if ((ofName.get(leg.name)?.length ?? 0) < 2) return leg;
    const name = `${leg.name} [${leg.source}]`;
    return { ...leg, name, evidence: { ...leg.evidence, name } };
  });
}
const COLLATOR = new Intl.Collator("en", { numeric: true });
function byName(one, other) {
  return COLLATOR.compare(one.name, other.name) || (one.name < other.name ? -1 : 1);
}

const CONCURRENT_DOWNLOADS = 8;
async function downloadArtifacts(isAskedFor, host) {
  const { environment, cancelled } = host;
  if (!hasArtifactService(host)) {
    throw new Refusal(
      "There are no artifacts to download: outside an action on a runner there is no artifact service; give a 'path'."
    );
  }
  const { DefaultArtifactClient } = await import('./artifact.js');
  const client = new DefaultArtifactClient();
  const artifacts = await listed(client, isAskedFor);
  const folder = await mkdtemp(join(environment["RUNNER_TEMP"] ?? tmpdir(), "mnist-action-legs-"));
  const dispose = async () => {
    await rm(folder, { recursive: true, force: true }).catch(() => void 0);
  };
  const results = /* @__PURE__ */ new Map();
  const waiting = [...artifacts.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
      if (cancelled.aborted) throw new Refusal("The run was cancelled.");
      const [index, artifact] = next;
      results.set(artifact, await downloaded(client, artifact, join(folder, String(index))));
    }
  };
  try {
    await Promise.all(Array.from({ length: CONCURRENT_DOWNLOADS }, worker));
  } catch (error) {
    await dispose();
    throw error;
  }
  const all = artifacts.flatMap((artifact) => results.get(artifact) ?? []);
  return {
    downloaded: all.filter((result) => "path" in result),
    failed: all.filter((result) => "reason" in result),
    dispose
  };
}
async function listed(client, isAskedFor) {
  try {
    const { artifacts } = await client.listArtifacts({ latest: true });
    return artifacts.filter(({ name }) => isAskedFor(name)).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch (error) {
    throw new Refusal(`The artifacts of this run cannot be listed: ${firstLine(error)}.`, { cause: error });
  }
}
async function downloaded(client, { id, name, digest }, folder) {
  try {
    await mkdir(folder);
    const expected = digest === void 0 ? {} : { expectedHash: digest };
    const { digestMismatch } = await client.downloadArtifact(id, { path: folder, skipDecompress: true, ...expected });
    if (digestMismatch === true) return { name, reason: "its content has another digest than the service says" };
    const [file] = await readdir(folder);
    if (file === void 0) return { name, reason: "the download is empty" };
    return { name, path: join(folder, file) };
  } catch (error) {
    return { name, reason: `it cannot be downloaded: ${firstLine(error)}` };
  }
}

async function downloadLegs({ pattern, language }, host) {
  const { compare } = textsIn(language);
  const { downloaded, failed, dispose } = await downloadArtifacts(matcher(pattern), host);
  return {
    found: downloaded,
    problems: failed.map(({ name, reason }) => ({
      leg: null,
      file: name,
      sentence: compare.unreadable(name, `${reason}.`)
    })),
    dispose
  };
}
function matcher(pattern) {
  const source = pattern.replaceAll(/[\\^$.|+()[\]{}]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  const whole = new RegExp(`^${source}$`, "su");
  return (name) => whole.test(name);
}

function unreadable({ name, path }, error, { compare }) {
  return { leg: null, file: name, sentence: compare.unreadable(name, sentenceOf(error).replaceAll(path, name)) };
}

const METRICS = "metrics.json";
function sourcesIn(folder, texts) {
  const problems = [];
  const orProblem = (name, path, look) => {
    try {
      return look();
    } catch (error) {
      problems.push(unreadable({ name, path }, error, texts));
      return [];
    }
  };
  const names = orProblem(basename(folder), folder, () => readdirSync(folder).sort());
  if (names.includes(METRICS)) return { found: [{ name: basename(folder), path: folder }], problems };
  const found = names.flatMap((name) => {
    const path = join(folder, name);
    return orProblem(name, path, () => {
      const isFolder = statSync(path).isDirectory();
      if (!isFolder && !name.endsWith(".zip")) return [];
      if (!isContained(folder, path)) throw new Refusal(texts.compare.leadsOut);
      if (isFolder && isUnzippedArtifact(name, path)) return [];
      return [{ name: isFolder ? name : name.replace(/\.zip$/, ""), path }];
    });
  });
  return { found, problems };
}
function isUnzippedArtifact(name, path) {
  const files = readdirSync(path);
  return files.length === 1 && files[0] === name;
}

function legName({ environment }, source) {
  if (environment === null) return source;
  const { leg, job, jobIndex } = environment.run;
  return jobIndex === null && leg === job ? source : leg;
}

const MAX_NAMED = 20;
function bySeed(found, texts) {
  if (found.every(({ seed }) => seed === null)) return { legs: found, problems: [] };
  const parts = found.map((leg) => ({ leg, legs: [leg, ...leg.further].map((one) => named(leg, one, texts)) }));
  const legs = parts.flatMap((part) => part.legs);
  const all = [...new Set(legs.map(({ seed }) => seed ?? 0))].sort((one, other) => one - other);
  const missing = parts.flatMap(({ leg, legs: own }) => {
    const there = new Set(own.map(({ seed }) => seed));
    const lacking = all.filter((seed) => !there.has(seed));
    if (lacking.length === 0) return [];
    const sentence = texts.seeds.missing(leg.name, lacking.slice(0, MAX_NAMED), lacking.length);
    return [{ leg: leg.name, file: leg.source, sentence }];
  });
  const unfinished = parts.flatMap(
    ({ legs: [, ...further] }) => further.filter(({ evidence }) => !evidence.finished).map(({ name, source }) => ({ leg: name, file: source, sentence: texts.compare.unfinished(name) }))
  );
  return { legs, problems: [...missing, ...unfinished] };
}
function named(leg, { evidence }, { seeds }) {
  const { seed } = evidence.recipe;
  const name = seeds.leg(leg.name, seed);
  return { name, source: leg.source, seed, further: [], evidence: { ...evidence, name } };
}

const MAX_TRACES_BYTES = 256 * 1024 ** 2;
async function findLegs(inputs, host) {
  const texts = textsIn(inputs.language);
  const { found, problems, dispose } = await sourcesOf(inputs, host, texts);
  const legs = [];
  const unread = [];
  let maxTraceBytes = MAX_TRACES_BYTES;
  const progress = host.progress("Legs", found.length);
  for (const [index, source] of found.entries()) {
    const leg = await readLeg(source, maxTraceBytes, texts);
    if ("sentence" in leg) unread.push(leg);
    else {
      legs.push(leg);
      for (const { evidence } of [leg, ...leg.further]) {
        maxTraceBytes -= STEP_BYTES * (evidence.trace?.checksums.length ?? 0);
      }
    }
    progress.update(index + 1, source.name);
  }
  progress.end();
  host.info(texts.compare.found(legs.length, found.length));
  const where = inputs.path ?? null;
  const census = takeCensus(legs, { expected: inputs.legs, pattern: inputs.pattern, where }, texts);
  const seeds = bySeed(census.legs, texts);
  const all = [...problems, ...unread, ...census.problems, ...seeds.problems];
  return { ...census, legs: seeds.legs, problems: all, dispose };
}
async function sourcesOf(inputs, host, texts) {
  if (inputs.path === void 0) return downloadLegs(inputs, host);
  return { ...sourcesIn(inputs.path, texts), dispose: async () => Promise.resolve() };
}
async function readLeg(source, maxTraceBytes, texts) {
  try {
    const [first, ...others] = await readSeeds(source.path, source.name, { maxTraceBytes });
    const legOf = ({ seed, evidence }, further) => {
      const name = legName(evidence, source.name);
      return { name, source: source.name, evidence: { ...evidence, name }, seed, further };
    };
    return legOf(
      first,
      others.map((other) => legOf(other, []))
    );
  } catch (error) {
    return unreadable(source, error, texts);
  }
}

const MAX_ROWS = 40;
const MAX_ROWS_IN_GROUP = 8;
const MAX_EPOCHS = 8;
function shownLegs({ groups, legs, rungs }) {
  const columns = shownRungs(rungs);
  if (legs.length <= MAX_ROWS) {
    return { columns, rows: groups.flatMap((group) => rowsOf(group, MAX_ROWS)), groups: groups.length };
  }
  const shown = groups.slice(0, MAX_ROWS);
  const each = Math.max(1, Math.min(MAX_ROWS_IN_GROUP, Math.floor(MAX_ROWS / shown.length)));
  return { columns, rows: shown.flatMap((group) => rowsOf(group, each)), groups: shown.length };
}
function rowsOf({ letter, legs }, most) {
  const shown = legs.length <= most + 1 ? legs.length : most;
  const rows = legs.slice(0, shown).map((leg) => ({ group: letter, legs: [leg], isRest: false }));
  return shown === legs.length ? rows : [...rows, { group: letter, legs: legs.slice(shown), isRest: true }];
}
function shownRungs(rungs) {
  const epochs = rungs.filter(({ epoch }) => epoch !== null);
  if (epochs.length <= MAX_EPOCHS) return [...rungs];
  const turning = epochs.filter(
    (rung, index) => JSON.stringify(epochs[index - 1]?.groups) !== JSON.stringify(rung.groups)
  );
  const shown = /* @__PURE__ */ new Set([...turning.slice(0, MAX_EPOCHS - 1), ...epochs.slice(-1)]);
  return rungs.filter((rung) => rung.epoch === null || shown.has(rung));
}
function rungTitle({ rung, epoch }, { compare }) {
  return rung === "weights" ? compare.epoch(epoch ?? 0) : compare.rungs[rung];
}
const MAX_FACTS = 6;
const MAX_MARKED_GROUPS = 12;
function markSentences({ groups, marks }, texts) {
  const ofGroup = groupBy(marks, ({ group }) => group);
  return groups.slice(0, MAX_MARKED_GROUPS).flatMap(({ letter, legs }) => {
    const all = ofGroup.get(letter) ?? [];
    if (all.length === 0) return [];
    const facts = all.slice(0, MAX_FACTS).map((mark) => factOf(mark, texts));
    return [texts.compare.marksOf(letter, facts, all.length - facts.length, legs.length === 1)];
  });
}
const FLAG = "cpu.flags.";
function factOf({ field, value }, { compare }) {
  if (field.startsWith(FLAG)) return compare.flag(field.slice(FLAG.length), value === "present");
  return compare.has(field, value);
}
const MAX_COMPARISONS = 40;

function LegTable({ comparison, texts }) {
  const { compare, numbers } = texts;
  const { columns, rows, groups } = shownLegs(comparison);
  const line = ({ group, legs, isRest }) => /* @__PURE__ */ u("tr", { class: isRest ? "rest" : "", children: [
    /* @__PURE__ */ u("th", { scope: "row", children: isRest ? /* @__PURE__ */ u(Rest, { group, names: legs.map(({ name }) => name), texts }) : legs[0]?.name }),
    /* @__PURE__ */ u(Cell, { letter: group }),
    columns.map((rung) => /* @__PURE__ */ u(Cell, { letter: rung.groups[group] ?? null })),
    /* @__PURE__ */ u("td", { class: "number", children: isRest ? "" : accuracyOf(legs[0]?.evidence.result.accuracy ?? null, numbers) })
  ] });
  return /* @__PURE__ */ u("section", { children: [
    /* @__PURE__ */ u("h2", { children: compare.agreement }),
    /* @__PURE__ */ u("p", { class: "legend", children: compare.legend }),
    /* @__PURE__ */ u("div", { class: "wide", children: /* @__PURE__ */ u("table", { class: "rungs", children: [
      /* @__PURE__ */ u("thead", { children: /* @__PURE__ */ u("tr", { children: [
        /* @__PURE__ */ u("th", { scope: "col", children: compare.leg }),
        /* @__PURE__ */ u("th", { scope: "col", children: compare.group }),
        columns.map((rung) => /* @__PURE__ */ u("th", { scope: "col", children: rungTitle(rung, texts) })),
        /* @__PURE__ */ u("th", { scope: "col", children: compare.accuracy })
      ] }) }),
      /* @__PURE__ */ u("tbody", { children: rows.map(line) })
    ] }) }),
    columns.length < comparison.rungs.length && /* @__PURE__ */ u("p", { class: "legend", children: compare.epochsLeftOut }),
    groups < comparison.groups.length && /* @__PURE__ */ u("p", { class: "legend", children: compare.moreGroups(groups, comparison.groups.length) })
  ] });
}
function Rest({ group, names, texts }) {
  return /* @__PURE__ */ u("details", { children: [
    /* @__PURE__ */ u("summary", { children: texts.compare.moreLegs(group, names.length) }),
    /* @__PURE__ */ u("span", { class: "names", children: names.join(" \xB7 ") })
  ] });
}
const COLOURS = 8;
function Cell({ letter }) {
  if (letter === null) return /* @__PURE__ */ u("td", { class: "cell empty", children: "\u2013" });
  return /* @__PURE__ */ u("td", { class: `cell ${colourOf(letter)}`, children: /* @__PURE__ */ u("b", { children: letter }) });
}
function colourOf(letter) {
  const index = Array.from(letter, (digit) => digit.charCodeAt(0) - 64).reduce((sum, digit) => 26 * sum + digit, 0) - 1;
  return `c${index % COLOURS}`;
}
function accuracyOf(accuracy, numbers) {
  return accuracy === null ? "\u2013" : numbers.decimal(accuracy, 4);
}

function Differences({ comparison: { comparisons, pairs }, texts }) {
  const { compare } = texts;
  const shown = comparisons.slice(0, MAX_COMPARISONS);
  return /* @__PURE__ */ u("section", { children: [
    /* @__PURE__ */ u("h2", { children: compare.differences }),
    shown.map((comparison) => /* @__PURE__ */ u(Pair, { comparison, texts })),
    shown.length < comparisons.length && /* @__PURE__ */ u("p", { class: "legend", children: compare.cutPairs(shown.length, comparisons.length) }),
    comparisons.length < pairs && /* @__PURE__ */ u("p", { class: "legend", children: compare.morePairs(comparisons.length, pairs) })
  ] });
}
function Pair({ comparison, texts }) {
  const { groups, verdict, reasons, firstDifference, reference, candidate } = comparison;
  const [one, other] = groups;
  return /* @__PURE__ */ u("article", { class: "pair", children: [
    /* @__PURE__ */ u("h3", { children: [
      /* @__PURE__ */ u("span", { class: `badge ${colourOf(one)}`, children: one }),
      " ",
      /* @__PURE__ */ u("span", { class: `badge ${colourOf(other)}`, children: other }),
      " ",
      texts.compare.verdict[verdict]
    ] }),
    reasons.map((reason) => /* @__PURE__ */ u("p", { children: reason })),
    firstDifference?.element && /* @__PURE__ */ u(Element, { found: firstDifference.element, names: [reference, candidate], texts })
  ] });
}
function Element({ found, names: [reference, candidate], texts: { compare, numbers } }) {
  const largest = found.largestDifference === null ? "\u221E" : found.largestDifference.toExponential(2);
  const rows = [
    [compare.element.parameter, found.parameter],
    [compare.element.element, `${numbers.count(found.element)} (${found.index.join(", ")})`],
    [reference, valueOf(found.reference)],
    [candidate, valueOf(found.candidate)],
    [compare.element.ulps, numbers.count(found.ulps)],
    [compare.element.differing, compare.element.of(found.differing, found.elements)],
    [compare.element.largest, compare.element.largestOf(largest, found.largestUlps)]
  ];
  return /* @__PURE__ */ u("table", { class: "element", children: /* @__PURE__ */ u("tbody", { children: rows.map(([name, value]) => /* @__PURE__ */ u("tr", { children: [
    /* @__PURE__ */ u("th", { scope: "row", children: name }),
    /* @__PURE__ */ u("td", { children: value })
  ] })) }) });
}
function valueOf({ number, bits }) {
  return number === null ? bits : `${number}  ${bits}`;
}

function Machines({ comparison, texts }) {
  const sentences = markSentences(comparison, texts);
  return /* @__PURE__ */ u("section", { children: [
    /* @__PURE__ */ u("h2", { children: texts.compare.machines }),
    sentences.length === 0 ? /* @__PURE__ */ u("p", { children: texts.compare.nothingSeparates }) : /* @__PURE__ */ u("ul", { children: sentences.map((sentence) => /* @__PURE__ */ u("li", { children: sentence })) })
  ] });
}
function Environments({ comparison, texts }) {
  const { compare } = texts;
  const all = comparison.groups.flatMap(({ letter, legs }) => legs.map((leg) => ({ letter, leg })));
  const rows = shownLegs(comparison).rows.filter(({ isRest }) => !isRest);
  return /* @__PURE__ */ u("section", { children: /* @__PURE__ */ u("details", { children: [
    /* @__PURE__ */ u("summary", { children: /* @__PURE__ */ u("h2", { children: compare.environments }) }),
    rows.map(({ group, legs }) => legs.map((leg) => /* @__PURE__ */ u(Environment, { letter: group, leg }))),
    rows.length < all.length && /* @__PURE__ */ u("p", { class: "legend", children: compare.moreEnvironments(rows.length, all.length) })
  ] }) });
}
function Environment({ letter, leg }) {
  const { environment } = leg.evidence;
  if (environment === null) return null;
  const { cpu, os, engine, runnerImage, node, v8, timeZone, locale } = environment;
  const image = runnerImage === null ? "" : ` \xB7 ${runnerImage.os} ${runnerImage.version}`;
  return /* @__PURE__ */ u("div", { class: "environment", children: [
    /* @__PURE__ */ u("h3", { children: [
      /* @__PURE__ */ u("span", { class: `badge ${colourOf(letter)}`, children: letter }),
      " ",
      leg.name
    ] }),
    /* @__PURE__ */ u("p", { children: [
      os.type,
      " ",
      os.release,
      " (",
      os.platform,
      "-",
      cpu.arch,
      ")",
      image,
      " \xB7 ",
      cpu.model ?? "?",
      " \xD7 ",
      cpu.cores
    ] }),
    /* @__PURE__ */ u("p", { children: [
      "Node ",
      node,
      " \xB7 V8 ",
      v8,
      " \xB7 ",
      engine.name,
      " ",
      engine.version,
      ", ",
      engine.promise,
      ", ",
      engine.arithmetic,
      ", ",
      engine.threads,
      " ",
      "threads",
      tensorflow(engine),
      " \xB7 ",
      timeZone,
      " \xB7 ",
      locale
    ] }),
    cpu.flags !== null && /* @__PURE__ */ u("p", { class: "flags", children: cpu.flags.join(" ") })
  ] });
}
function tensorflow({ tensorflow: native }) {
  return native === void 0 ? "" : ` \xB7 TensorFlow ${native.version} (${native.source}), oneDNN ${native.oneDnn}`;
}

const STYLE = `${BASE_STYLE}
:root {
  --c0: #cfe3f7; --c1: #ffdca8; --c2: #bfe8d8; --c3: #f6c9dd; --c4: #fbf1a9; --c5: #d6cdf5; --c6: #f9c6ae; --c7: #d5dbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --c0: #14456b; --c1: #6b4400; --c2: #0b5240; --c3: #6a2a4b; --c4: #555000; --c5: #453a77; --c6: #74330f; --c7: #3d444d;
  }
}
.rungs { min-width: 100%; }
.rungs th, .rungs td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: center; }
.rungs th[scope=row], .rungs th:first-child { text-align: left; font-weight: 400; min-width: 11rem; max-width: 26rem; overflow-wrap: anywhere; }
.rungs thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; white-space: nowrap; }
.rungs .rest th { color: var(--muted); }
.rungs .number { text-align: right; font-variant-numeric: tabular-nums; }
.cell, .badge { color: var(--text); }
.cell { border-left: 2px solid var(--back); }
.empty { color: var(--muted); }
.badge { display: inline-block; min-width: 1.6em; padding: 0 .35em; border-radius: .3em; text-align: center; font-weight: 700; }
${Array.from({ length: 8 }, (_, index) => `.c${index} { background: var(--c${index}); }`).join("\n")}
.names { font-size: .8125rem; }
.pair, .environment { border-top: 1px solid var(--line); padding: .75rem 0; }
.element { margin-top: .5rem; background: var(--soft); }
.element th, .element td { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; font-weight: 400; overflow-wrap: anywhere; }
.element td { font-family: ui-monospace, monospace; white-space: pre-wrap; }
details > summary h2 { display: inline; }
section > details { margin-top: 2rem; }
.environment p, .flags { font-size: .875rem; }
.flags { color: var(--muted); }
`;

const RUN_META = "mnist-action-comparison";
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
function htmlOf(comparison, inputs, run) {
  const texts = textsIn(inputs.language);
  const page = /* @__PURE__ */ u("html", { lang: inputs.language, children: [
    /* @__PURE__ */ u("head", { children: [
      /* @__PURE__ */ u("meta", { charset: "utf-8" }),
      /* @__PURE__ */ u("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      /* @__PURE__ */ u("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      /* @__PURE__ */ u("meta", { name: "color-scheme", content: "light dark" }),
      /* @__PURE__ */ u("meta", { name: RUN_META, content: run }),
      /* @__PURE__ */ u("title", { children: `${texts.compare.verdict[comparison.verdict]} \xB7 ${texts.compare.title}` }),
      /* @__PURE__ */ u("style", { dangerouslySetInnerHTML: { __html: STYLE } })
    ] }),
    /* @__PURE__ */ u("body", { children: /* @__PURE__ */ u("main", { children: [
      /* @__PURE__ */ u(Headline, { comparison, inputs, texts }),
      /* @__PURE__ */ u(Sentences, { title: texts.compare.problems, sentences: comparison.problems.map(({ sentence }) => sentence) }),
      /* @__PURE__ */ u(Sentences, { title: texts.compare.notes, sentences: comparison.notes }),
      comparison.legs.length > 0 && /* @__PURE__ */ u(LegTable, { comparison, texts }),
      comparison.comparisons.length > 0 && /* @__PURE__ */ u(Differences, { comparison, texts }),
      comparison.comparisons.length > 0 && /* @__PURE__ */ u(Machines, { comparison, texts }),
      comparison.legs.length > 0 && /* @__PURE__ */ u(Environments, { comparison, texts })
    ] }) })
  ] });
  return `<!doctype html>
${R(page)}
`;
}
function Headline({ comparison, inputs, texts }) {
  const { compare } = texts;
  const { verdict, passed, problems } = comparison;
  return /* @__PURE__ */ u("header", { class: passed ? "headline passed" : "headline failed", children: [
    /* @__PURE__ */ u("p", { class: "kind", children: compare.title }),
    /* @__PURE__ */ u("h1", { children: [
      /* @__PURE__ */ u("span", { class: "sign", "aria-hidden": "true", children: passed ? "\u2713" : "\u2717" }),
      " ",
      compare.verdict[verdict]
    ] }),
    /* @__PURE__ */ u("p", { children: comparison.meaning }),
    /* @__PURE__ */ u("p", { class: "outcome", children: [
      passed ? compare.passed : compare.failed,
      ".",
      " ",
      compare.allowed(inputs.tolerance.reproducibility, problems.length > 0)
    ] })
  ] });
}
const MAX_SENTENCES$1 = 100;
function Sentences({ title, sentences }) {
  if (sentences.length === 0) return null;
  return /* @__PURE__ */ u("section", { children: [
    /* @__PURE__ */ u("h2", { children: title }),
    /* @__PURE__ */ u("ul", { children: [
      sentences.slice(0, MAX_SENTENCES$1).map((sentence) => /* @__PURE__ */ u("li", { children: sentence })),
      sentences.length > MAX_SENTENCES$1 && /* @__PURE__ */ u("li", { children: "\u2026" })
    ] })
  ] });
}

const MAX_SENTENCES = 40;
const MAX_LENGTH = 2e3;
function summaryOf(comparison, inputs) {
  const texts = textsIn(inputs.language);
  const { compare } = texts;
  return [
    `## ${compare.title}`,
    headline(comparison, inputs, texts),
    ...section(compare.problems, bulleted(comparison.problems.map(({ sentence }) => sentence))),
    ...section(compare.notes, bulleted(comparison.notes)),
    ...section(compare.agreement, comparison.legs.length === 0 ? [] : legTable(comparison, texts)),
    ...section(compare.differences, comparison.comparisons.length === 0 ? [] : differences(comparison, texts)),
    ...section(compare.machines, comparison.comparisons.length === 0 ? [] : machines(comparison, texts))
  ].map((part) => `${part}
`).join("\n");
}
function headline(comparison, { tolerance }, texts) {
  const { compare } = texts;
  const { passed, verdict, problems } = comparison;
  const how = passed ? `\u2705 **${compare.passed}.**` : `\u274C **${compare.failed}.**`;
  const said = verdict !== "reproduced" || problems.length > 0;
  const allowed = said ? ` ${escapeMarkdown(compare.allowed(tolerance.reproducibility, problems.length > 0))}` : "";
  return `${how} **${compare.verdict[verdict]}.** ${escapeMarkdown(comparison.meaning)}${allowed}`;
}
function section(title, parts) {
  return parts.length === 0 ? [] : [`### ${title}`, ...parts];
}
function bulleted(sentences) {
  if (sentences.length === 0) return [];
  const shown = sentences.slice(0, MAX_SENTENCES).map((sentence) => `- ${shortened(sentence)}`);
  if (sentences.length > shown.length) shown.push("- \u2026");
  return [shown.join("\n")];
}
function legTable(comparison, texts) {
  const { compare, numbers } = texts;
  const { columns, rows, groups } = shownLegs(comparison);
  const heading = [compare.leg, compare.group, ...columns.map((rung) => rungTitle(rung, texts)), compare.accuracy];
  const body = rows.map(({ group, legs, isRest }) => {
    const [leg] = legs;
    const accuracy = isRest ? null : leg?.evidence.result.accuracy ?? null;
    return [
      isRest ? `\u2026 ${compare.moreLegs(group, legs.length)}` : shortened(leg?.name ?? ""),
      `**${group}**`,
      ...columns.map((rung) => rung.groups[group] ?? "\u2013"),
      accuracy === null ? "" : numbers.decimal(accuracy, 4)
    ];
  });
  return [
    table(heading, body),
    escapeMarkdown(compare.legend),
    ...columns.length < comparison.rungs.length ? [compare.epochsLeftOut] : [],
    ...groups < comparison.groups.length ? [compare.moreGroups(groups, comparison.groups.length)] : []
  ];
}
function differences(comparison, { compare }) {
  const { comparisons, pairs } = comparison;
  const shown = comparisons.slice(0, MAX_COMPARISONS);
  const items = shown.map(({ groups: [one, other], verdict, reasons }) => {
    const said = reasons.map((reason) => shortened(reason)).join(" ");
    return `- **${compare.pair(one, other)}: ${compare.verdict[verdict]}.** ${said}`;
  });
  return [
    items.join("\n"),
    ...shown.length < comparisons.length ? [compare.cutPairs(shown.length, comparisons.length)] : [],
    ...comparisons.length < pairs ? [compare.morePairs(comparisons.length, pairs)] : []
  ];
}
function machines(comparison, texts) {
  const sentences = markSentences(comparison, texts);
  return sentences.length === 0 ? [texts.compare.nothingSeparates] : bulleted(sentences);
}
function shortened(text) {
  return escapeMarkdown(text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}\u2026` : text);
}
function linkLine(url, folder, { compare }) {
  return url === void 0 ? compare.kept(codeMarkdown(folder)) : `[${compare.page}](${url})`;
}

const [PAGE, FILE] = ["comparison.html", "comparison.json"];
function pageOf(comparison, inputs, run) {
  return {
    files: /* @__PURE__ */ new Map([
      [PAGE, Buffer.from(htmlOf(comparison, inputs, run))],
      [FILE, Buffer.from(`${JSON.stringify(fileOf(comparison, inputs), null, 2)}
`)]
    ]),
    summary: (url) => `${summaryOf(comparison, inputs)}
${linkLine(url, inputs.outputDirectory, textsIn(inputs.language))}
`
  };
}
function fileOf(comparison, { tolerance }) {
  const { verdict, passed, problems, notes, groups, rungs, comparisons, pairs, marks } = comparison;
  return {
    schema: "mnist-action/legs/v1",
    verdict,
    passed,
    tolerance,
    problems: [...problems],
    notes: [...notes],
    legs: groups.flatMap(
      ({ letter, legs }) => legs.map(({ name, source, seed, evidence: { finished, fault, result, digests, environment } }) => ({
        name,
        source,
        ...seed === null ? {} : { seed },
        group: letter,
        finished,
        fault,
        accuracy: result.accuracy,
        digests,
        environment
      }))
    ),
    groups: groups.map(({ letter, legs, representative }) => ({
      letter,
      legs: legs.map(({ name }) => name),
      representative: representative.name
    })),
    rungs: [...rungs],
    comparisons: [...comparisons],
    pairs,
    marks: [...marks]
  };
}

async function compare(host) {
  let legs;
  try {
    const inputs = readCompareInputs(host);
    const found = legs = await host.group("Legs", () => findLegs(inputs, host));
    const comparison = await host.group("Comparison", () => compareLegs(found, inputs));
    const page = pageOf(comparison, inputs, originMark(originOf(inputs, host)));
    const delivery = await host.group("Report", () => deliverPage(inputs, page, host));
    await host.group("Verdict", () => announceComparison(comparison, inputs, page, delivery, host));
  } catch (error) {
    host.output("passed", "false");
    failInWords(error, host);
  } finally {
    await legs?.dispose();
  }
}

export { compare };
