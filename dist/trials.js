import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { isDeepStrictEqual, promisify } from 'node:util';
import { p as property } from './parsed.js';
import { F as FIRST_FOLDER, a as FOLDER, p as placesOf, e as encodeTrace, c as candidateBaseline, d as evidenceIn, b as baselineIn, n as nameOfTraining, k as keptOf, f as promiseOf, g as folderOf } from './trainings.js';
import { w as withUploader } from './upload.js';
import { w as writeFiles } from './write.js';
import { p as packageJson, b as shortDigest, k as imageAt, m as messageOf, R as Refusal, l as epochOrder, o as digest, q as weightChecksum, t as optimizerOf, v as verdictPasses, w as worstVerdict, u as areNumbers, L as LOSS, x as RECIPE_VERSION, y as kerasShape, z as definitionDigest, A as seeded } from './leaves.js';
import { c as compareTrainings, i as inconclusive } from './comparison2.js';
import { t as textsIn } from './html.js';
import { j as jStat, c as changesByKind } from './worth.js';
import { r as readableJson } from './readable-json.js';
import { B as Builder } from './fxb.js';
import { platform, arch, totalmem, availableParallelism, endianness, release, type, cpus } from 'node:os';
import { t as testImage, s as surestFirst, a as testImages, i as isWrong, b as baseRunOf, w as weightBytes, c as savedModel } from './saved-model.js';
import { execFile } from 'node:child_process';
import { h as hasWasmSimd } from './wasm-simd.js';
import { s as stepsPerEpoch } from './parameters.js';
import './read.js';

class EarlierAttempt {
  #client;
  #leg;
  #environment;
  #folder;
  #unpacked;
  /** @param folder where artifacts are unpacked to look into them */
  constructor(client, leg, environment, folder) {
    this.#client = client;
    this.#leg = leg;
    this.#environment = environment;
    this.#folder = join(folder, "earlier");
  }
  /** Whether the zip of this name was uploaded by an earlier attempt of this leg: its `metrics.json` says so. */
  async left(zipName) {
    const attempt = Number(this.#environment["GITHUB_RUN_ATTEMPT"] ?? 1);
    if (!(attempt > 1)) return false;
    const artifact = await this.#find(zipName);
    if (artifact === void 0) return false;
    const { downloadPath = this.#folder } = await this.#client.downloadArtifact(artifact.id, { path: this.#folder });
    const run = await readRun(downloadPath);
    const { name, job, matrix, step } = this.#leg;
    const same = Number(property(run, "attempt")) < attempt && isDeepStrictEqual(
      ["leg", "job", "matrix", "step"].map((key) => property(run, key)),
      [name, job, matrix, step]
    );
    if (same) this.#unpacked = { zipName, path: downloadPath };
    return same;
  }
  /** Whether the un-zipped artifact of this name is, byte for byte, a file of the zip that the earlier attempt left. */
  async leftAlso(name, zipName, file) {
    if (this.#unpacked?.zipName !== zipName) return false;
    const artifact = await this.#find(name);
    const content = await readFile(join(this.#unpacked.path, file)).catch(() => void 0);
    if (artifact?.digest === void 0 || content === void 0) return false;
    return artifact.digest.replace("sha256:", "") === createHash("sha256").update(content).digest("hex");
  }
  async #find(name) {
    const { artifacts } = await this.#client.listArtifacts({ latest: true });
    return artifacts.find((artifact) => artifact.name === name);
  }
}
const FIRST = new RegExp(`^${FIRST_FOLDER}$`);
async function readRun(folder) {
  const names = await readdir(join(folder, "runs")).catch(() => []);
  const several = names.map((name) => `runs/${name}/`).filter((path) => FIRST.test(path));
  for (const path of ["", ...several]) {
    try {
      return property(
        property(JSON.parse(await readFile(join(folder, path, "metrics.json"), "utf8")), "environment"),
        "run"
      );
    } catch {
    }
  }
  return void 0;
}

const ofTraining$1 = (pattern) => new RegExp(`^(${FOLDER})?${pattern}$`);
const LEFTOVERS = {
  folders: [/^runs\/$/, new RegExp(`^${FOLDER}$`), ofTraining$1("(model|checkpoints)/")],
  patterns: [
    ofTraining$1(String.raw`metrics\.json`),
    /^(baseline|comparison|aggregate)\.json$/,
    /^(benchmark|benchmark-smaller|result)\.json$/,
    /^junit\.xml$/,
    ofTraining$1(String.raw`trace\.bin`),
    /^(contact-sheet|misclassified|changed|classes)\.png$/,
    /^report\.html$/,
    /^seeds\.svg$/,
    ofTraining$1(String.raw`model/(model\.json|weights\.bin)`),
    ofTraining$1(String.raw`checkpoints/epoch-\d+(-step-\d+)?\.bin`)
  ]
};
const TAKEN = "this workflow run has another artifact of this name, which is not of an earlier attempt of this leg; give one of the two another 'leg' or 'artifact-name'";
async function keepTraining({ outputDirectory }, folder, files, earlier, { workspace }) {
  const placed = new Map([...files].map(([name, content]) => [folder + name, content]));
  await writeFiles(workspace, outputDirectory, placed, LEFTOVERS, earlier);
  return [...placed.keys()];
}
async function deliver(inputs, report, host) {
  for (const warning of report.warnings) host.warning(warning);
  await writeFiles(host.workspace, inputs.outputDirectory, report.files, LEFTOVERS, new Set(report.kept));
  const names = [...report.kept, ...report.files.keys()];
  host.info(`${names.length} files are in ${inputs.outputDirectory}`);
  const upload = await withUploader(inputs, host, (uploader) => uploadAll(uploader, inputs, names, host));
  return {
    path: (name) => names.includes(name) ? join(inputs.outputDirectory, name) : void 0,
    upload: upload ?? { zip: void 0, contactSheet: void 0, report: void 0 }
  };
}
async function uploadAll(uploader, { artifactName, leg }, names, { environment }) {
  const earlier = new EarlierAttempt(uploader.client, leg, environment, uploader.folder);
  const zipName = `${artifactName}-${leg.fileName}`;
  const zip = await uploader.zip(zipName, names, { isOurs: () => earlier.left(zipName), otherwise: TAKEN });
  const unzipped = async (file) => {
    if (zip === void 0 || !names.includes(file)) return void 0;
    const name = file.replace(/\.\w+$/, (extension) => `-${leg.fileName}${extension}`);
    return uploader.unzipped(name, file, {
      isOurs: () => earlier.leftAlso(name, zipName, file),
      otherwise: TAKEN
    });
  };
  return { zip, contactSheet: await unzipped("contact-sheet.png"), report: await unzipped("report.html") };
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
function retold(reading2, language) {
  return { ...reading2, ...sourceSentence(reading2.path, reading2, textsIn(language).baseline) };
}
async function reading(inputs, path, host) {
  const { readAtTerminal, readOnRunner } = await import('./read2.js');
  const { baselineRef: ref, githubToken: token } = inputs;
  const read = host.environment["GITHUB_ACTIONS"] === "true" ? readOnRunner : readAtTerminal;
  const texts = textsIn(inputs.language).baseline;
  const files = await read({ path, ref, token, nameAt: (place) => nameAt(path, place, texts) }, host);
  const sentences = sourceSentence(path, files, texts);
  host.info(sentences.source);
  return { ...files, ...sentences, path };
}

function aggregateOf(findings) {
  const { inputs, gate, trainings } = findings;
  const isWhole = trainings.length === placesOf(inputs).length;
  return {
    schema: "mnist-action/aggregate/v1",
    action: packageJson.version,
    finished: isWhole && trainings.every(({ evidence }) => evidence.finished),
    repeats: inputs.repeats,
    ...seedsOf(findings),
    gate: { passed: gate.passed, verdict: gate.verdict, checks: gate.checks.map((check) => ({ ...check })) },
    trainings: trainings.map(({ seed, repeat, folder, evidence }) => ({
      ...seed === null ? {} : { seed },
      ...inputs.repeats === 1 ? {} : { repeat },
      metrics: `${folder}metrics.json`,
      finished: evidence.finished,
      fault: evidence.fault,
      accuracy: evidence.result.accuracy,
      loss: evidence.result.loss,
      weights: evidence.digests.weights
    }))
  };
}
function seedsOf({ seeds }) {
  if (seeds === null) return {};
  const { asked, results, accuracy, loss } = seeds;
  return { seeds: { asked: [...asked], finished: results.map(({ seed }) => seed), accuracy, loss } };
}

/**
 * When adding a new value to a list, one does not have to necessary
 * recompute the mean of the list in linear time. They can instead use
 * this function to compute the new mean by providing the current mean,
 * the number of elements in the list that produced it and the new
 * value to add.
 *
 * @since 2.5.0
 * @param {number} mean current mean
 * @param {number} n number of items in the list
 * @param {number} newValue the added value
 * @returns {number} the new mean
 *
 * @example
 * addToMean(14, 5, 53); // => 20.5
 */

/**
 * Our default sum is the [Kahan-Babuska algorithm](https://pdfs.semanticscholar.org/1760/7d467cda1d0277ad272deb2113533131dc09.pdf).
 * This method is an improvement over the classical
 * [Kahan summation algorithm](https://en.wikipedia.org/wiki/Kahan_summation_algorithm).
 * It aims at computing the sum of a list of numbers while correcting for
 * floating-point errors. Traditionally, sums are calculated as many
 * successive additions, each one with its own floating-point roundoff. These
 * losses in precision add up as the number of numbers increases. This alternative
 * algorithm is more accurate than the simple way of calculating sums by simple
 * addition.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x input
 * @return {number} sum of all input numbers
 * @example
 * sum([1, 2, 3]); // => 6
 */
function sum(x) {
    // If the array is empty, we needn't bother computing its sum
    if (x.length === 0) {
        return 0;
    }

    // Initializing the sum as the first number in the array
    var sum = x[0];

    // Keeping track of the floating-point error correction
    var correction = 0;

    var transition;

    if (typeof sum !== "number") {
        return Number.NaN;
    }

    for (var i = 1; i < x.length; i++) {
        if (typeof x[i] !== "number") {
            return Number.NaN;
        }
        transition = sum + x[i];

        // Here we need to update the correction in a different fashion
        // if the new absolute value is greater than the absolute sum
        if (Math.abs(sum) >= Math.abs(x[i])) {
            correction += sum - transition + x[i];
        } else {
            correction += x[i] - transition + sum;
        }

        sum = transition;
    }

    // Returning the corrected sum
    return sum + correction;
}

/**
 * The mean, _also known as average_,
 * is the sum of all values over the number of values.
 * This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
 * a method of finding a typical or central value of a set of numbers.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @throws {Error} if the length of x is less than one
 * @returns {number} mean
 * @example
 * mean([0, 10]); // => 5
 */
function mean(x) {
    if (x.length === 0) {
        throw new Error("mean requires at least one data point");
    }

    return sum(x) / x.length;
}

/**
 * The sum of deviations to the Nth power.
 * When n=2 it's the sum of squared deviations.
 * When n=3 it's the sum of cubed deviations.
 *
 * @param {Array<number>} x
 * @param {number} n power
 * @returns {number} sum of nth power deviations
 *
 * @example
 * var input = [1, 2, 3];
 * // since the variance of a set is the mean squared
 * // deviations, we can calculate that with sumNthPowerDeviations:
 * sumNthPowerDeviations(input, 2) / input.length;
 */
function sumNthPowerDeviations(x, n) {
    var meanValue = mean(x);
    var sum = 0;
    var tempValue;
    var i;

    // This is an optimization: when n is 2 (we're computing a number squared),
    // multiplying the number by itself is significantly faster than using
    // the Math.pow method.
    {
        for (i = 0; i < x.length; i++) {
            tempValue = x[i] - meanValue;
            sum += tempValue * tempValue;
        }
    }

    return sum;
}

/**
 * The [sample variance](https://en.wikipedia.org/wiki/Variance#Sample_variance)
 * is the sum of squared deviations from the mean. The sample variance
 * is distinguished from the variance by the usage of [Bessel's Correction](https://en.wikipedia.org/wiki/Bessel's_correction):
 * instead of dividing the sum of squared deviations by the length of the input,
 * it is divided by the length minus one. This corrects the bias in estimating
 * a value from a set that you don't know if full.
 *
 * References:
 * * [Wolfram MathWorld on Sample Variance](http://mathworld.wolfram.com/SampleVariance.html)
 *
 * @param {Array<number>} x a sample of two or more data points
 * @throws {Error} if the length of x is less than 2
 * @return {number} sample variance
 * @example
 * sampleVariance([1, 2, 3, 4, 5]); // => 2.5
 */
function sampleVariance(x) {
    if (x.length < 2) {
        throw new Error("sampleVariance requires at least two data points");
    }

    var sumSquaredDeviationsValue = sumNthPowerDeviations(x);

    // this is Bessels' Correction: an adjustment made to sample statistics
    // that allows for the reduced degree of freedom entailed in calculating
    // values from samples rather than complete populations.
    var besselsCorrection = x.length - 1;

    // Find the mean value of that list
    return sumSquaredDeviationsValue / besselsCorrection;
}

/**
 * The [sample standard deviation](http://en.wikipedia.org/wiki/Standard_deviation#Sample_standard_deviation)
 * is the square root of the sample variance.
 *
 * @param {Array<number>} x input array
 * @returns {number} sample standard deviation
 * @example
 * sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9]).toFixed(2);
 * // => '2.14'
 */
function sampleStandardDeviation(x) {
    var sampleVarianceX = sampleVariance(x);
    return Math.sqrt(sampleVarianceX);
}

/**
 * This computes the maximum number in an array.
 *
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @returns {number} maximum value
 * @throws {Error} if the length of x is less than one
 * @example
 * max([1, 2, 3, 4]);
 * // => 4
 */
function max(x) {
    if (x.length === 0) {
        throw new Error("max requires at least one data point");
    }

    var value = x[0];
    for (var i = 1; i < x.length; i++) {
        if (x[i] > value) {
            value = x[i];
        }
    }
    return value;
}

/**
 * The min is the lowest number in the array.
 * This runs in `O(n)`, linear time, with respect to the length of the array.
 *
 * @param {Array<number>} x sample of one or more data points
 * @throws {Error} if the length of x is less than one
 * @returns {number} minimum value
 * @example
 * min([1, 5, -10, 100, 2]); // => -10
 */
function min(x) {
    if (x.length === 0) {
        throw new Error("min requires at least one data point");
    }

    var value = x[0];
    for (var i = 1; i < x.length; i++) {
        if (x[i] < value) {
            value = x[i];
        }
    }
    return value;
}

const ACCURACIES = { least: 0, most: 1 };
const LOSSES = { least: 0, most: Infinity };
const LEVEL = 0.95;
const DECIMALS = 12;
const HALF_WIDTH_DECIMALS = 8;
function statisticsOf(values, { least, most }) {
  if (values.length < 2) return null;
  const sample = [...values];
  const [centre, deviation] = [mean(sample), sampleStandardDeviation(sample)];
  const quantile = jStat.studentt.inv((1 + LEVEL) / 2, sample.length - 1);
  const half = rounded(quantile * deviation / Math.sqrt(sample.length), HALF_WIDTH_DECIMALS);
  return {
    mean: rounded(centre),
    standardDeviation: rounded(deviation),
    minimum: min(sample),
    maximum: max(sample),
    confidenceInterval: {
      level: LEVEL,
      low: rounded(Math.max(least, centre - half)),
      high: rounded(Math.min(most, centre + half))
    }
  };
}
function rounded(value, decimals = DECIMALS) {
  return Number(value.toFixed(decimals));
}

function secondsOf({ epochs }) {
  return epochs.reduce((sum, { trainSeconds, testSeconds }) => sum + trainSeconds + testSeconds, 0);
}

const MAX_SEEDS = 8;
function benchmarkFiles(findings) {
  const yields = yieldsOf(findings);
  if (yields.length === 0) return {};
  const entry = (what, unit, digits, number) => {
    const values = yields.map(number);
    const statistics = statisticsOf(values, LOSSES);
    const shown = (value) => Number(value.toFixed(digits));
    return {
      name: `${nameOf(findings)}: ${what}`,
      unit,
      value: shown(statistics?.mean ?? values[0] ?? 0),
      ...statistics && { range: `\xB1 ${shown(statistics.standardDeviation)}` },
      extra: extraOf(findings)
    };
  };
  return {
    "benchmark.json": [entry("test accuracy", "%", 6, ({ accuracy }) => 100 * accuracy)],
    "benchmark-smaller.json": [
      entry("test loss", "nats", 8, ({ loss }) => loss),
      entry("training time", "s", 3, ({ seconds }) => seconds)
    ]
  };
}
function yieldsOf({ evidence, inputs, training, trainings }) {
  const all = trainings.length > 0 ? trainings : [{ evidence, seconds: secondsOf(training) }];
  const yields = all.flatMap(({ evidence: { fault, finished, result }, seconds: taken }) => {
    const { accuracy, loss } = result;
    const counts = finished && fault === null && accuracy !== null && loss !== null;
    return counts ? [{ accuracy, loss, seconds: taken }] : [];
  });
  return yields.length === placesOf(inputs).length ? yields : [];
}
function nameOf({ inputs }) {
  return inputs.leg.name.replaceAll(/[^\p{L}\p{N} ,.()#_-]+/gu, " ").trim() || "mnist";
}
function extraOf({ environment, evidence, trainings }) {
  const all = trainings.length > 0 ? trainings.map((one) => one.evidence) : [evidence];
  const seeds = [...new Set(all.map(({ recipe }) => recipe.seed))];
  const digests = [...new Set(all.map(({ digests: { weights } }) => shortDigest(weights ?? "")))];
  return [
    `engine ${environment.engine.name}`,
    ...all.length > 1 ? [`${all.length} trainings`] : [],
    `seed ${seeds.slice(0, MAX_SEEDS).join(", ")}${seeds.length > MAX_SEEDS ? ", \u2026" : ""}`,
    ...digests.length === 1 ? [`weights ${digests[0] ?? ""}`] : []
  ].join("\n");
}

function classroomResult({ gate, inputs }, { review, ...known }, now) {
  const texts = textsIn(inputs.language);
  const { classroom, assignment, submission, commit, release } = known;
  const tests = gate.checks.map(({ name, passed, sentence }) => ({
    "test-name": texts.gate[name],
    passed,
    score: passed ? 1 : 0,
    "max-score": 1,
    message: sentence
  }));
  return {
    schema: "classroom50/result/v1",
    classroom,
    assignment,
    submission,
    commit,
    release,
    review,
    datetime: `${now.toISOString().slice(0, 19)}Z`,
    score: tests.filter(({ passed }) => passed).length,
    "max-score": tests.length,
    tests
  };
}

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = "\uFFFD";
function junitXml(findings) {
  const { inputs, startedAt } = findings;
  const texts = textsIn(inputs.language);
  const builder = new Builder({
    attributeNamePrefix: "@",
    ignoreAttributes: false,
    suppressBooleanAttributes: false,
    format: true
  });
  const testsuite = suitesOf(findings).map((suite, id) => suiteXml(suite, id, startedAt, texts));
  return builder.build({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, testsuites: { testsuite } });
}
function suitesOf(findings) {
  const { inputs, trainings } = findings;
  const { name } = inputs.leg;
  const run = { ...findings, name, seconds: trainings.length > 0 ? 0 : secondsOf(findings.training) };
  return [run, ...trainings.map((one) => ({ ...one, name: `${name} \xB7 ${one.evidence.name}` }))];
}
function suiteXml({ name, gate, evidence, seconds }, id, startedAt, texts) {
  const properties = [
    ["mnist-action", packageJson.version],
    ["engine", evidence.environment?.engine.name ?? ""],
    ["seed", evidence.recipe.seed],
    ["accuracy", evidence.result.accuracy ?? ""],
    ["weights-digest", evidence.digests.weights ?? ""],
    ["verdict", gate.verdict]
  ];
  return {
    "@name": token(name),
    "@package": "mnist-action",
    "@id": id,
    // The schema has no place for a time zone: the time is UTC. Nor is a machine's name anybody's business.
    "@timestamp": startedAt.toISOString().slice(0, 19),
    "@hostname": "localhost",
    "@tests": gate.checks.length,
    "@failures": gate.checks.filter(({ passed }) => !passed).length,
    "@errors": 0,
    "@time": seconds.toFixed(3),
    properties: { property: properties.flatMap(([name2, value]) => propertyXml(name2, String(value))) },
    testcase: gate.checks.map((check) => caseXml(check, gate.firstDifference, token(name), texts)),
    "system-out": "",
    "system-err": ""
  };
}
function propertyXml(name, value) {
  return value === "" ? [] : [{ "@name": name, "@value": token(value) }];
}
function caseXml(check, firstDifference, classname, { gate, summary }) {
  const attributes = { "@name": gate[check.name], "@classname": classname, "@time": "0.000" };
  if (check.passed) return attributes;
  const lines = [
    check.sentence,
    `${summary.expected}: ${check.expected}`,
    `${summary.found}: ${check.actual}`,
    ...firstDifference === "" || check.sentence.includes(firstDifference) ? [] : [firstDifference]
  ];
  const failure = { "@message": token(check.sentence), "@type": check.name, "#text": inXml(lines.join("\n")) };
  return { ...attributes, failure };
}
function token(text) {
  return inXml(text).replaceAll(/\s+/g, " ").trim() || "-";
}
function inXml(text) {
  return text.replaceAll(FORBIDDEN, REPLACEMENT);
}

function interchangeFiles(findings) {
  const { classroom } = findings.inputs;
  const json = { ...benchmarkFiles(findings) };
  if (classroom !== void 0) json["result.json"] = classroomResult(findings, classroom, /* @__PURE__ */ new Date());
  return new Map([
    ["junit.xml", Buffer.from(junitXml(findings))],
    ...Object.entries(json).map(([name, content]) => [name, Buffer.from(readableJson(content))])
  ]);
}

const MAX_LOOKED_AT = 100;
function viewOf({ inputs, dataset, training, evaluation }) {
  const texts = textsIn(inputs.language);
  const digest = shortDigest(training.epochs.at(-1)?.weightsDigest ?? "");
  const accuracy = texts.numbers.decimal(evaluation.accuracy, 4);
  const subtitle = texts.pictures.subtitle(accuracy, inputs.seed, inputs.epochs, digest);
  return { dataset, evaluation, texts, frame: { subtitle, inked: isInked(dataset), legend: texts.pictures.legend } };
}
function isInked({ test }) {
  if (test.channels !== 1) return false;
  const counts = new Uint32Array(256);
  const looked = Math.min(test.count, MAX_LOOKED_AT) * test.rows * test.columns;
  for (const value of test.images.subarray(0, looked)) counts[value] = (counts[value] ?? 0) + 1;
  return counts.every((count) => count <= (counts[0] ?? 0));
}
function predictedCell(view, index) {
  const { predicted, label, confidence } = testImage(view, index);
  const { pictures, numbers } = view.texts;
  const wrong = predicted !== label;
  return {
    ...imageOf(view, index),
    mark: wrong ? "wrong" : null,
    captions: [
      named(view, label, (name) => `${pictures.trueLabel(name)},`, "plain"),
      named(view, predicted, pictures.predictedLabel, wrong ? "wrong" : "plain")
    ],
    share: confidence,
    shareText: numbers.percent(confidence, 1)
  };
}
function imageOf({ dataset: { test } }, index) {
  return { shape: test, pixels: imageAt(test, index) };
}
function named({ dataset }, label, text, tone) {
  return { text, name: dataset.classNames[label] ?? String(label), tone };
}
function numberOf({ texts }, index) {
  return { text: texts.pictures.image, name: String(index), tone: "muted" };
}

const MAX_IMAGES$2 = 40;
function changedSheet(view, { changes }) {
  const { texts } = view;
  const sorted = Object.values(changesByKind(changes)).flatMap(
    (kind) => kind.map(({ image, reference }) => ({ ...testImage(view, image), before: reference })).sort(surestFirst)
  );
  const shown = sorted.slice(0, MAX_IMAGES$2);
  return {
    ...view.frame,
    title: texts.pictures.changedTitle(shown.length, changes.changed, changes.images),
    legend: texts.pictures.changedLegend,
    cells: shown.map((image) => changedCell(view, image))
  };
}
function changedCell(view, { index, label, predicted, confidence, before }) {
  const { pictures, numbers } = view.texts;
  const wrong = predicted !== label;
  return {
    ...imageOf(view, index),
    mark: wrong ? "wrong" : "right",
    captions: [
      named(view, label, (name) => `${pictures.trueLabel(name)},`, "plain"),
      named(view, before ?? label, (name) => `${pictures.before(name)},`, "plain"),
      named(view, predicted, pictures.predictedLabel, wrong ? "wrong" : "strong"),
      numberOf(view, index)
    ],
    share: confidence,
    shareText: numbers.percent(confidence, 1)
  };
}

const MAX_CLASSES = 60;
function classSheet(view) {
  const { dataset, evaluation, texts } = view;
  const tested = evaluation.classes.filter(({ support }) => support > 0);
  const worst = [...tested].sort((a, b) => (a.recall ?? 0) - (b.recall ?? 0) || a.label - b.label);
  const shown = worst.slice(0, MAX_CLASSES).sort((a, b) => a.label - b.label);
  return {
    ...view.frame,
    title: texts.pictures.classesTitle(shown.length, dataset.classes),
    legend: texts.pictures.classesLegend,
    cells: shown.map((score) => classCell(view, score))
  };
}
function classCell(view, { label, recall, support }) {
  const { numbers, pictures } = view.texts;
  const row = view.evaluation.confusion[label] ?? [];
  return {
    ...imageOf(view, exampleOf(view, label)),
    mark: null,
    captions: [
      named(view, label, (name) => name, "strong"),
      {
        text: (count) => pictures.classifiedRightly(count, support),
        name: numbers.count(row[label] ?? 0),
        tone: "plain"
      },
      rivalOf(view, row, label)
    ],
    share: recall ?? 0,
    shareText: numbers.percent(recall ?? 0, 1)
  };
}
function rivalOf(view, row, label) {
  const { pictures } = view.texts;
  const others = row.map((images, predicted) => predicted === label ? 0 : images);
  const most = Math.max(...others);
  if (most === 0) return { text: () => pictures.neverConfused, name: "", tone: "muted" };
  return named(view, others.indexOf(most), (name) => pictures.takenFor(name, most), "muted");
}
function exampleOf({ dataset: { test }, evaluation }, label) {
  const rightly = test.labels.findIndex((one, index) => one === label && evaluation.predictions[index] === label);
  return rightly < 0 ? test.labels.indexOf(label) : rightly;
}

const MAX_IMAGES$1 = 30;
function firstSheet(view) {
  const { count } = view.dataset.test;
  const shown = Math.min(MAX_IMAGES$1, count);
  return {
    ...view.frame,
    title: view.texts.pictures.firstTitle(shown, count),
    cells: Array.from({ length: shown }, (_, index) => predictedCell(view, index))
  };
}

const MAX_IMAGES = 40;
function mistakeSheet(view) {
  const { dataset, texts } = view;
  const { count } = dataset.test;
  const wrong = testImages(view).filter(isWrong).sort(surestFirst);
  const shown = wrong.slice(0, MAX_IMAGES);
  return {
    ...view.frame,
    title: wrong.length === 0 ? texts.pictures.noMistakes(count) : texts.pictures.mistakesTitle(shown.length, wrong.length, count),
    cells: shown.map(({ index }) => {
      const cell = predictedCell(view, index);
      return { ...cell, captions: [...cell.captions, numberOf(view, index)] };
    })
  };
}

async function drawPictures(findings, beforeDrawing) {
  const { inputs, evaluation } = findings;
  if (!inputs.pictures || evaluation === null) return { pictures: [], warning: null };
  try {
    await beforeDrawing?.();
    const { drawSheet } = await import('./contact-sheet.js');
    return {
      pictures: sheetsOf({ ...findings, evaluation }).map(([name, sheet]) => [name, drawSheet(sheet)]),
      warning: null
    };
  } catch (error) {
    const [reason = ""] = messageOf(error).split("\n");
    const warning = `No pictures were drawn: canvas cannot be used on this ${platform()}-${arch()} machine (${reason}).`;
    return { pictures: [], warning };
  }
}
function sheetsOf(findings) {
  const view = viewOf(findings);
  const base = baseRunOf(findings.baseline, findings.evidence, findings.inputs.seeds);
  const changed = base === null || base.changes.changed === 0 ? [] : [["changed.png", changedSheet(view, base)]];
  return [
    ["contact-sheet.png", firstSheet(view)],
    ["misclassified.png", mistakeSheet(view)],
    ...changed,
    ["classes.png", classSheet(view)]
  ];
}

function metricsOf(findings) {
  const { dataset, environment, evidence, training, gate } = findings;
  return {
    schema: "mnist-action/metrics/v1",
    action: packageJson.version,
    finished: training.finished,
    fault: evidence.fault,
    recipe: evidence.recipe,
    data: { name: dataset.name, ...evidence.data },
    environment,
    result: result(findings),
    digests: evidence.digests,
    gate: { passed: gate.passed, verdict: gate.verdict, checks: gate.checks.map((check) => ({ ...check })) },
    timing: {
      startedAt: findings.startedAt.toISOString(),
      totalSeconds: findings.seconds ?? (Date.now() - findings.startedAt.getTime()) / 1e3,
      epochs: training.epochs.map(({ epoch, trainSeconds, testSeconds }) => ({ epoch, trainSeconds, testSeconds }))
    }
  };
}
const TEXT_OR_NUMBERS = /"(?:[^"\\]|\\.)*"|\[[\s\d.,e-]*\]/g;
function metricsText(metrics) {
  const json = JSON.stringify(metrics, null, 2);
  return `${json.replaceAll(TEXT_OR_NUMBERS, (part) => part.startsWith('"') ? part : part.replaceAll(/\s+/g, ""))}
`;
}
function result({ training, evaluation, evidence }) {
  return {
    accuracy: evaluation?.accuracy ?? null,
    loss: evaluation?.loss ?? null,
    epochs: training.epochs.map(({ epoch, loss, accuracy, testLoss, testAccuracy }) => ({
      epoch,
      loss,
      accuracy,
      testLoss,
      testAccuracy
    })),
    classes: evaluation?.classes.map((scores) => ({ ...scores })) ?? null,
    confusionMatrix: evaluation?.confusion.map((row) => [...row]) ?? null,
    predictions: evaluation === null ? null : [...evaluation.predictions],
    mistakes: evidence.result.mistakes && Object.fromEntries(evidence.result.mistakes)
  };
}

async function report(findings, beforeDrawing) {
  const { trainings } = findings;
  const isAlone = trainings.length === 0;
  const { pictures, warning } = await drawPictures(findings, beforeDrawing);
  const files = new Map([
    ...isAlone ? trainingFiles(findings) : [],
    ...Object.entries(comparisonFiles(findings)).map(
      ([name, json]) => [name, Buffer.from(readableJson(json))]
    ),
    ...interchangeFiles(findings),
    ...pictures,
    ...await pageFile(findings),
    ...isAlone ? [metricsFile(findings)] : await aggregateFiles(findings)
  ]);
  return { files, kept: trainings.flatMap((training) => training.files), warnings: warning === null ? [] : [warning] };
}
async function pageFile(findings) {
  const { evaluation } = findings;
  if (evaluation === null) return [];
  const { pageOf } = await import('./report-page.js');
  return [["report.html", Buffer.from(pageOf(findings, evaluation))]];
}
function filesOfTraining(findings) {
  return new Map([...trainingFiles(findings), metricsFile(findings)]);
}
function metricsFile(findings) {
  return ["metrics.json", Buffer.from(metricsText(metricsOf(findings)))];
}
async function aggregateFiles(findings) {
  const { inputs, seeds } = findings;
  const files = /* @__PURE__ */ new Map();
  if (inputs.pictures && seeds?.accuracy) {
    const { seedsChart } = await import('./seeds-chart.js');
    const chart = { results: seeds.results, statistics: seeds.accuracy, threshold: inputs.accuracyThreshold };
    files.set("seeds.svg", Buffer.from(`${seedsChart(chart, textsIn(inputs.language))}
`));
  }
  return files.set("aggregate.json", Buffer.from(readableJson(aggregateOf(findings))));
}
function trainingFiles({ inputs, model, training }) {
  const files = /* @__PURE__ */ new Map();
  for (const { epoch, weights, checkpoints } of training.epochs) {
    for (const { step, weights: kept } of checkpoints) {
      files.set(`checkpoints/epoch-${epoch}-step-${step}.bin`, weightBytes(kept));
    }
    if (inputs.checkpoints.epochs) files.set(`checkpoints/epoch-${epoch}.bin`, weightBytes(weights));
  }
  files.set("trace.bin", encodeTrace(training.epochs.map(({ steps }) => steps)));
  const last = training.epochs.at(-1);
  if (training.finished && last !== void 0) {
    for (const [name, content] of Object.entries(savedModel(model, last.weights))) {
      files.set(`model/${name}`, Buffer.from(content));
    }
  }
  return files;
}
function comparisonFiles(findings) {
  const { verdict, comparisons, tolerance } = findings.gate;
  const files = {};
  if (mayBeProposed(findings)) files["baseline.json"] = candidateBaseline(findings.evidence);
  if (verdict !== "") {
    files["comparison.json"] = {
      schema: "mnist-action/comparison/v1",
      verdict,
      tolerance,
      comparisons: [...comparisons]
    };
  }
  return files;
}
function mayBeProposed({ evidence, gate, trainings }) {
  const all = [evidence, ...trainings.map((training) => training.evidence)];
  const isSame = gate.verdicts.repeats === "" || gate.verdicts.repeats === "reproduced";
  return isSame && all.every(({ finished, fault }) => finished && fault === null);
}

const LOSS_DECIMALS = 8;
const EPSILON = 1e-7;
function score(probabilities, labels, classes) {
  const predictions = new Uint8Array(labels.length);
  let correct = 0;
  let loss = 0;
  for (const [index, label] of labels.entries()) {
    const row = probabilities.subarray(index * classes, (index + 1) * classes);
    const predicted = indexOfLargest(row);
    predictions[index] = predicted;
    if (predicted === label) correct++;
    loss -= Math.log(Math.min(Math.max(row[label] ?? NaN, EPSILON), 1 - EPSILON));
  }
  return { accuracy: correct / labels.length, loss: roundLoss(loss / labels.length), predictions };
}
function roundLoss(loss) {
  return Number(loss.toFixed(LOSS_DECIMALS));
}
function indexOfLargest(values) {
  let best = 0;
  let most = -Infinity;
  for (const [index, value] of values.entries()) {
    if (value > most) {
      most = value;
      best = index;
    }
  }
  return best;
}

function refuseNonFinite(weights, { weights: specs }, epoch) {
  for (const [position, array] of weights.entries()) {
    const element = array.findIndex((weight) => !Number.isFinite(weight));
    if (element < 0) continue;
    throw new Refusal(
      `After epoch ${epoch} element ${element} of ${specs[position]?.name ?? "the weights"} is ${array[element] ?? NaN}, not a finite number: this training has no result. A lower learning-rate may help.`
    );
  }
}
function refuseNonFiniteProbabilities(probabilities, { count }, epoch) {
  const element = probabilities.findIndex((probability) => !Number.isFinite(probability));
  if (element < 0) return;
  throw new Refusal(
    `After epoch ${epoch} the probabilities of test image ${Math.floor(element * count / probabilities.length)} are not finite numbers: this training has no result. A lower learning-rate may help.`
  );
}

function refuseUnreachable(schedule, model, { train }) {
  const { epochs, checkpoints, fault } = schedule;
  const steps = stepsPerEpoch(schedule, train.count);
  const isReached = ({ epoch, step }) => epoch <= epochs && step <= steps;
  const extent = `epochs 1 to ${epochs} and steps 1 to ${steps} are this training's`;
  const beyond = checkpoints?.places.find((place) => !isReached(place));
  if (beyond !== void 0) {
    throw new Refusal(
      `Input 'checkpoints' must name places of this training, but got '${beyond.epoch}:${beyond.step}': ${extent}.`
    );
  }
  if (fault === void 0) return;
  if (!isReached(fault)) {
    throw new Refusal(`Input 'inject-fault' must name a place of this training, but got '${fault.text}': ${extent}.`);
  }
  weightBitOf(fault, model);
}
function weightBitOf({ parameter: name, element, bit, text }, { weights: specs }) {
  const parameter = specs.findIndex((spec) => spec.name === name);
  const shape = specs[parameter]?.shape;
  if (shape === void 0) {
    const names = specs.map((spec) => spec.name).join(", ");
    throw new Refusal(`Input 'inject-fault' must name a parameter of the model, one of ${names}, but got '${text}'.`);
  }
  const elements = shape.reduce((product, size) => product * size, 1);
  if (element >= elements) {
    throw new Refusal(
      `Input 'inject-fault' must name an element of ${name} from 0 to ${elements - 1}, but got '${text}'.`
    );
  }
  return { parameter, element, bit };
}
function stretches({ checkpoints, fault }, epoch, steps) {
  const places = [...checkpoints?.places ?? [], ...fault === void 0 ? [] : [fault]];
  const ends = /* @__PURE__ */ new Set([...places.filter((place) => place.epoch === epoch).map(({ step }) => step), steps]);
  const sorted = [...ends].sort((a, b) => a - b);
  return sorted.map((to, index) => ({ from: sorted[index - 1] ?? 0, to }));
}

async function trainEpoch(course, epoch) {
  const { engine, model, host, schedule } = course;
  const { train: images, test, classes } = course.dataset;
  host.cancelled.throwIfAborted();
  const order = epochOrder(schedule.seed, epoch, images.count);
  const started = performance.now();
  const { steps, checkpoints } = await takeSteps(course, epoch, order);
  const trained = performance.now();
  const weights = await engine.weights();
  refuseNonFinite(weights, model, epoch);
  const probabilities = new Float32Array(await engine.predict(test, host.cancelled));
  refuseNonFiniteProbabilities(probabilities, test, epoch);
  const tested = score(probabilities, test.labels, classes);
  return {
    epoch: {
      epoch,
      orderDigest: digest(order),
      weights,
      weightsDigest: digest(...weights),
      checkpoints,
      steps,
      loss: roundLoss(meanLoss(steps.losses, order.length, schedule.batchSize)),
      accuracy: steps.correct / order.length,
      testLoss: tested.loss,
      testAccuracy: tested.accuracy,
      trainSeconds: (trained - started) / 1e3,
      testSeconds: (performance.now() - trained) / 1e3
    },
    probabilities
  };
}
async function takeSteps(course, epoch, order) {
  const { engine, schedule, host } = course;
  const { batchSize, epochs, checkpoints: asked } = schedule;
  const count = stepsPerEpoch(schedule, order.length);
  const losses = new Float32Array(count);
  const checksums = new Uint32Array(count);
  const checkpoints = [];
  let correct = 0;
  const progress = host.progress(`Epoch ${epoch}/${epochs}`, count);
  try {
    for (const { from, to } of stretches(schedule, epoch, count)) {
      const indices = order.subarray(from * batchSize, to * batchSize);
      const steps = await engine.train(indices, reportTo(progress, from), host.cancelled);
      losses.set(steps.losses, from);
      checksums.set(steps.checksums, from);
      correct += steps.correct;
      if (await injectFault(course, epoch, to)) checksums[to - 1] = weightChecksum(await engine.weights());
      const isAsked = asked?.places.some((place) => place.epoch === epoch && place.step === to) ?? false;
      if (isAsked) checkpoints.push({ step: to, weights: await engine.weights() });
    }
  } finally {
    progress.end();
  }
  return { steps: { losses, checksums, correct }, checkpoints };
}
function reportTo(progress, from) {
  return (done, loss) => {
    progress.update(from + done, `loss ${loss.toFixed(4)}`);
  };
}
async function injectFault({ engine, model, schedule, host }, epoch, step) {
  const { fault } = schedule;
  if (fault?.epoch !== epoch || fault.step !== step) return false;
  await engine.flipBit(weightBitOf(fault, model));
  host.info(
    `Epoch ${epoch}, step ${step}: bit ${fault.bit} of element ${fault.element} of ${fault.parameter} was flipped on purpose, as the input 'inject-fault' says.`
  );
  return true;
}
function meanLoss(losses, images, batchSize) {
  let sum = 0;
  for (const [step, loss] of losses.entries()) sum += loss * Math.min(batchSize, images - step * batchSize);
  return sum / images;
}

async function train(engine, model, dataset, schedule, host) {
  const epochs = [];
  let probabilities = new Float32Array();
  try {
    for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
      const trained = await trainEpoch({ engine, model, dataset, schedule, host }, epoch);
      epochs.push(trained.epoch);
      probabilities = trained.probabilities;
      host.info(epochLine(trained.epoch, schedule.epochs));
    }
  } catch (error) {
    if (!host.cancelled.aborted || error !== host.cancelled.reason) throw error;
  } finally {
    await engine.dispose();
  }
  const initialDigest = digest(...model.initialWeights);
  const finished = epochs.length === schedule.epochs;
  return { engine: engine.description, finished, initialDigest, epochs, probabilities };
}
function epochLine(epoch, epochs) {
  return [
    `Epoch ${epoch.epoch}/${epochs}`,
    `loss ${epoch.loss.toFixed(4)}`,
    `accuracy ${epoch.accuracy.toFixed(4)}`,
    `test loss ${epoch.testLoss.toFixed(4)}`,
    `test accuracy ${epoch.testAccuracy.toFixed(4)}`,
    `weights ${shortDigest(epoch.weightsDigest)}`,
    `${(epoch.trainSeconds + epoch.testSeconds).toFixed(1)} s`
  ].join("  ");
}

async function startEngine(inputs, model, images, host) {
  const { batchSize, threads } = inputs;
  const optimizer = optimizerOf(inputs.optimizer, inputs.learningRate);
  const task = { model, images, batchSize, optimizer, threads };
  const engine = await STARTERS[inputs.engine](task, inputs.tensorflow, host);
  const { name, version, promise, arithmetic, threads: used, tensorflow: native } = engine.description;
  host.info(`${name} ${version}, bits: ${promise}, threads: ${used}`);
  if (native !== void 0) host.info(`TensorFlow ${native.version} from ${native.source}, oneDNN ${native.oneDnn}`);
  if (arithmetic === "scalar") {
    host.info("This machine has no WebAssembly SIMD: plain arithmetic computes the same bits, many times slower.");
  }
  return engine;
}
const STARTERS = {
  wasm: async (task) => (await import('./wasm.js')).startWasm(task),
  tfjs: async (task) => (await import('./tfjs.js')).startTfjs(task),
  tensorflow: async (...all) => (await import('./tensorflow.js')).startTensorflow(...all)
};

function evaluate({ finished, probabilities }, { test, classes }) {
  if (!finished) return null;
  const { accuracy, loss, predictions } = score(probabilities, test.labels, classes);
  const confusion = confusionMatrix(test.labels, predictions, classes);
  return {
    accuracy,
    loss,
    predictions,
    probabilities,
    confusion,
    classes: confusion.map((_, label) => classScore(confusion, label)),
    probabilitiesDigest: digest(probabilities),
    predictionsDigest: digest(predictions)
  };
}
function confusionMatrix(labels, predictions, classes) {
  const cells = new Uint32Array(classes * classes);
  for (const [index, label] of labels.entries()) {
    const cell = label * classes + (predictions[index] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return Array.from({ length: classes }, (_, row) => [...cells.subarray(row * classes, (row + 1) * classes)]);
}
function classScore(confusion, label) {
  const hits = confusion[label]?.[label] ?? 0;
  const support = (confusion[label] ?? []).reduce((sum, count) => sum + count, 0);
  const predicted = confusion.reduce((sum, row) => sum + (row[label] ?? 0), 0);
  return {
    label,
    precision: ratio(hits, predicted),
    recall: ratio(hits, support),
    f1: ratio(2 * hits, predicted + support),
    support
  };
}
function ratio(part, whole) {
  return whole === 0 ? null : part / whole;
}

const LOSS_TOLERANCE = 15e-9;
function contradictionWith(reference, run, found, { baseline, comparison }) {
  const [promised, promises] = [reference.promise.kind, run.promise.kind];
  if (promised !== promises) {
    const { firstDifference } = found;
    const told = firstDifference === null ? [] : [comparison.firstDifference(firstDifference, reference.name, run.name)];
    return { ...found, verdict: "diverged", reasons: [baseline.promiseEdited(promised, promises), ...told] };
  }
  if (found.verdict !== "reproduced") return void 0;
  const claim = claims(reference, run).find(([, claimed2, actual2]) => !isSame(claimed2, actual2));
  if (claim === void 0) return void 0;
  const [field, claimed, actual] = claim;
  const [expected, candidate] = [String(claimed ?? "\u2013"), String(actual ?? "\u2013")];
  return {
    ...found,
    verdict: "diverged",
    reasons: [baseline.contradicts(field, expected, candidate)],
    firstDifference: null
  };
}
function claims(reference, run) {
  const [claimed, actual] = [reference.result, run.result];
  const images = /* @__PURE__ */ new Set([...claimed.mistakes?.keys() ?? [], ...actual.mistakes?.keys() ?? []]);
  return [
    ["accuracy", claimed.accuracy, actual.accuracy],
    ["loss", claimed.loss, actual.loss],
    ...actual.epochs.flatMap(({ testLoss, testAccuracy }, index) => [
      [`epochs.${index}.testLoss`, claimed.epochs[index]?.testLoss, testLoss],
      [`epochs.${index}.testAccuracy`, claimed.epochs[index]?.testAccuracy, testAccuracy]
    ]),
    ...[...images].map((image) => [
      `mistakes.${image}`,
      claimed.mistakes?.get(image),
      actual.mistakes?.get(image)
    ])
  ];
}
function isSame(claimed, actual) {
  if (typeof claimed !== "number" || typeof actual !== "number") return claimed === actual;
  return Math.abs(claimed - actual) < LOSS_TOLERANCE;
}

function againstBaseline(reading, run, tolerance, texts) {
  const base = evidenceIn(reading.base.file, reading.names.base);
  const proposed = evidenceIn(reading.proposed?.file, reading.names.proposed);
  const onBase = base && compareTrainings(base, run, tolerance, texts);
  const reference = referenceOf(reading, base, proposed);
  const digests = reference === void 0 ? inconclusive(texts.baseline.baseFile, run.name, texts.baseline.nothingSound(reading.account)) : digestComparison(reference, run, reference === base ? onBase : void 0, tolerance, texts);
  const note = base !== void 0 && reference === proposed ? [texts.baseline.accuracyOf(base.name)] : [];
  return {
    counterpart: "baseline",
    comparison: {
      ...digests,
      reasons: [...digests.reasons, ...note],
      accuracy: onBase?.accuracy ?? null,
      labels: onBase?.labels ?? null
    },
    checks: [
      ...isFirst(reading, digests) ? [] : [accuracyCheck(reading, onBase, tolerance, texts)],
      digestCheck(digests, reference, run, tolerance, texts)
    ]
  };
}
function referenceOf({ base, proposed }, onBase, onProposed) {
  if (base.file.state === "unreadable") return void 0;
  if (base.file.state === "invalid") return onProposed;
  return proposed === null || proposed.file.state === "absent" ? onBase : onProposed;
}
function digestComparison(reference, run, known, tolerance, texts) {
  const found = known ?? compareTrainings(reference, run, tolerance, texts);
  const contradiction = contradictionWith(reference, run, found, texts);
  if (contradiction !== void 0) return contradiction;
  const isOther = found.firstDifference?.rung === "data" || found.firstDifference?.rung === "recipe";
  if (known === void 0 || !isOther) return found;
  return { ...found, reasons: [...found.reasons, texts.baseline.notProposed] };
}
function isFirst({ base }, digests) {
  return base.file.state === "absent" || base.file.state === "invalid" && digests.verdict === "reproduced";
}
function accuracyCheck({ account }, onBase, tolerance, texts) {
  if (!onBase?.accuracy) {
    return { name: "accuracy", passed: false, expected: "", actual: "", sentence: texts.gate.noAccuracy(account) };
  }
  const { passed, reference, candidate } = onBase.accuracy;
  const sentence = accuracySentence(onBase.reference, onBase.accuracy, tolerance, texts);
  return { name: "accuracy", passed, expected: reference, actual: candidate, sentence };
}
function accuracySentence(base, { reference, candidate, drop, mcnemar }, { maxAccuracyDrop, significance }, { gate, numbers }) {
  const share = (value) => numbers.exact(Number(value.toFixed(4)));
  const points = (value) => numbers.decimal(100 * value, 2);
  const change = drop > 0 ? gate.dropped(points(drop)) : drop < 0 ? gate.improved(points(-drop)) : gate.unchanged;
  const [chance, allowed] = mcnemar === null ? [gate.unpaired, gate.allowedDrop(points(maxAccuracyDrop))] : [
    gate.pValue(numbers.exact(Number(mcnemar.pValue.toPrecision(2)))),
    gate.allowedByChance(points(maxAccuracyDrop), numbers.exact(significance))
  ];
  return gate.accuracyAgainst(base, share(reference), share(candidate), change, chance, allowed);
}
function digestCheck({ reference: name, verdict, reasons, accuracy }, reference, run, { reproducibility }, { comparison, gate }) {
  const ofAccuracy = accuracy && comparison.accuracy(accuracy);
  return {
    name: "baseline",
    passed: verdictPasses(verdict, reproducibility),
    expected: reference?.digests.weights ?? "",
    actual: run.digests.weights ?? "",
    sentence: gate.digestsAgainst(name, reasons.filter((reason) => reason !== ofAccuracy).join(" "))
  };
}

function againstExpectedDigest({ expectedDigest: expected, language, reproducibility }, run) {
  if (expected === void 0) return [];
  const { gate } = textsIn(language);
  const actual = run.digests.weights ?? "";
  const sentence = gate.digestOf(expected, actual);
  const verdict = actual === expected ? "reproduced" : "diverged";
  const passed = verdictPasses(verdict, reproducibility);
  const firstDifference = verdict === "reproduced" ? null : {
    rung: "weights",
    field: "digests.weights",
    reference: expected,
    candidate: actual,
    epoch: run.recipe.epochs,
    step: null,
    element: null
  };
  const comparison = {
    reference: gate.expectedDigest,
    candidate: run.name,
    verdict,
    reasons: [sentence],
    firstDifference,
    accuracy: null,
    labels: null
  };
  const check = { name: "digest", passed, expected, actual, sentence };
  return [{ counterpart: "expected digest", comparison, checks: [check] }];
}

function repeatOf(reference, evidence, tolerance, texts) {
  return { evidence, repeats: { reference, comparison: compareTrainings(reference, evidence, tolerance, texts) } };
}
function againstFirst(siblings, { reproducibility }, agreed, { gate }) {
  const compared = siblings.flatMap(({ evidence: evidence2, repeats }) => repeats === null ? [] : [{ evidence: evidence2, ...repeats }]);
  const verdict = worstVerdict(compared.map(({ comparison: comparison2 }) => comparison2.verdict));
  const position = compared.findIndex(({ comparison: comparison2 }) => comparison2.verdict === verdict);
  const worst = compared[position];
  if (verdict === "" || worst === void 0) return [];
  const { comparison, reference, evidence } = worst;
  const sentence = verdict === "reproduced" ? agreed : gate.repeatDiffers(comparison.candidate, reference.name, comparison.reasons.join(" "));
  const check = {
    name: "repeats",
    passed: verdictPasses(verdict, reproducibility),
    expected: reference.digests.weights ?? "",
    actual: evidence.digests.weights ?? "",
    sentence
  };
  return compared.map((one, index) => ({
    counterpart: "repeats",
    comparison: one.comparison,
    checks: index === position ? [check] : []
  }));
}

function seedsUnfinished({ epochs, language, seeds: asked }, unfinished, firsts) {
  const finished = firsts.filter((one) => one.finished).length;
  const found = unfinished.digests.epochs.length;
  const sentence = textsIn(language).seeds.unfinished(unfinished.name, epochs, found, finished, asked.length);
  return { name: "finished", passed: false, expected: asked.length, actual: finished, sentence };
}
function counterpartOf({ base, proposed }, run, firsts) {
  const expected = baselineIn(proposed?.file) ?? baselineIn(base.file);
  return firsts.find(({ recipe }) => recipe.seed === expected?.recipe.seed) ?? run;
}

function thresholdCheck(demands, accuracy, firsts) {
  return demands.seeds.length > 0 ? ofSeeds(demands, firsts) : ofTraining(demands, accuracy);
}
function ofTraining({ accuracyThreshold: expected, language }, actual) {
  const { gate, numbers } = textsIn(language);
  const { passed, shown } = heldTo(expected, actual);
  const sentence = gate.accuracyAtLeast(numbers.exact(expected), numbers.exact(shown));
  return { name: "threshold", passed, expected, actual, sentence };
}
function ofSeeds({ accuracyThreshold: expected, language }, firsts) {
  const { numbers, seeds } = textsIn(language);
  const statistics = statisticsOf(
    firsts.map(({ result }) => result.accuracy ?? 0),
    ACCURACIES
  );
  if (statistics === null) throw new Error("Fewer than two seeds have no interval.");
  const { low, high, level } = statistics.confidenceInterval;
  const { passed, shown } = heldTo(expected, low);
  const decimal = (value) => numbers.decimal(value, 4);
  const sentence = seeds.lowerBound(
    firsts.length,
    numbers.exact(expected),
    numbers.exact(shown),
    decimal(statistics.mean),
    seeds.interval(numbers.percent(level, 0), decimal(low), decimal(high)),
    decimal(statistics.minimum)
  );
  return { name: "threshold", passed, expected, actual: low, sentence };
}
function heldTo(expected, actual) {
  const passed = actual >= expected;
  const rounded = Number(actual.toFixed(4));
  return { passed, shown: rounded >= expected === passed ? rounded : actual };
}

function withoutOutcome(demands, run, baseline, unfinished, position) {
  const { expectedDigest, language, repeats } = demands;
  const texts = textsIn(language);
  const { baseline: words, comparison, gate } = texts;
  const place = placesOf(demands)[position] ?? { seed: null, repeat: 1 };
  const [one, other] = [1, Math.max(2, place.repeat)].map(
    (repeat) => nameOfTraining({ ...place, repeat }, demands, texts)
  );
  const told = (counterpart, reference, candidate) => ({
    counterpart,
    comparison: inconclusive(reference, candidate, comparison.unfinished(unfinished.name)),
    checks: []
  });
  return [
    ...expectedDigest === void 0 ? [] : [told("expected digest", gate.expectedDigest, run.name)],
    ...baseline === null ? [] : [told("baseline", words.baseFile, run.name)],
    ...repeats === 1 ? [] : [told("repeats", one ?? "", other ?? "")]
  ];
}

function judge(demands, run, baseline, others = []) {
  const { reproducibility, maxAccuracyDrop, significance } = demands;
  const tolerance = { reproducibility, maxAccuracyDrop, significance };
  const texts = textsIn(demands.language);
  const { accuracy } = run.result;
  const all = [run, ...others.map(({ evidence }) => evidence)];
  const firsts = [run, ...others.filter(({ repeats }) => repeats === null).map(({ evidence }) => evidence)];
  const position = all.findIndex(({ finished }) => !finished);
  const isUnfinished = accuracy === null || position >= 0;
  const unfinished = all[position] ?? run;
  const compared = isUnfinished ? withoutOutcome(demands, run, baseline, unfinished, position) : [
    ...againstExpectedDigest(demands, run),
    ...baseline === null ? [] : [againstBaseline(baseline, counterpartOf(baseline, run, firsts), tolerance, texts)],
    ...againstFirst(others, tolerance, repeatsAgree(demands), texts)
  ];
  const own = isUnfinished ? finishedCheck(demands, unfinished, firsts) : thresholdCheck(demands, accuracy, firsts);
  const checks = [own, ...compared.flatMap((one) => one.checks), ...faultChecks(demands, all)];
  const comparisons = compared.map(({ comparison }) => comparison);
  return {
    passed: checks.every((check) => check.passed),
    verdict: worstVerdict(comparisons.map(({ verdict }) => verdict)),
    verdicts: verdictsOf(compared),
    checks,
    firstDifference: firstDifferenceIn(comparisons, demands),
    comparisons,
    tolerance
  };
}
function verdictsOf(compared) {
  const worst = (counterpart) => worstVerdict(compared.filter((one) => one.counterpart === counterpart).map(({ comparison }) => comparison.verdict));
  return { "expected digest": worst("expected digest"), baseline: worst("baseline"), repeats: worst("repeats") };
}
function firstDifferenceIn(comparisons, { language }) {
  const { comparison } = textsIn(language);
  const sentences = comparisons.map(({ firstDifference, reference, candidate, verdict, reasons }) => {
    if (firstDifference !== null) return comparison.firstDifference(firstDifference, reference, candidate);
    return verdict === "diverged" ? reasons[0] ?? "" : "";
  });
  return sentences.find((sentence) => sentence !== "") ?? "";
}
function repeatsAgree({ language, repeats, seeds: { length: seeds } }) {
  const texts = textsIn(language);
  return seeds === 0 ? texts.gate.repeatsAgree(repeats) : texts.seeds.repeatsAgree(seeds, repeats);
}
function finishedCheck(demands, run, firsts) {
  const { epochs, language, seeds } = demands;
  if (seeds.length > 0) return seedsUnfinished(demands, run, firsts);
  const actual = run.digests.epochs.length;
  const sentence = textsIn(language).gate.epochsTrained(epochs, actual);
  return { name: "finished", passed: false, expected: epochs, actual, sentence };
}
function faultChecks({ language }, trainings) {
  const fault = trainings.find((training) => training.fault !== null)?.fault ?? null;
  if (fault === null) return [];
  const { gate } = textsIn(language);
  return [{ name: "fault", passed: false, expected: gate.noFault, actual: fault, sentence: gate.faultInjected(fault) }];
}

function evidenceOfRun(inputs, dataset, model, environment, training, evaluation) {
  return {
    name: textsIn(inputs.language).baseline.thisRun,
    finished: training.finished,
    recipe: recipeOf(inputs, model),
    data: dataOf(dataset),
    promise: promiseOf(environment),
    digests: digestsOf(training, evaluation),
    result: {
      accuracy: evaluation?.accuracy ?? null,
      loss: evaluation?.loss ?? null,
      epochs: training.epochs.map(({ epoch, testLoss, testAccuracy }) => ({ epoch, testLoss, testAccuracy })),
      mistakes: evaluation === null ? null : mistakesOf(evaluation.predictions, dataset.test.labels)
    },
    fault: inputs.fault?.text ?? null,
    environment,
    ...keptOf(training.epochs)
  };
}
function recipeOf(inputs, model) {
  return {
    version: RECIPE_VERSION,
    imageShape: kerasShape(model.imageShape),
    ...networkOf(model),
    seed: inputs.seed,
    epochs: inputs.epochs,
    batchSize: inputs.batchSize,
    optimizer: optimizerOf(inputs.optimizer, inputs.learningRate),
    loss: LOSS
  };
}
function networkOf({ dense, definition, isFromFile }) {
  if (isFromFile) return { layers: [], model: { sha256: definitionDigest(definition), definition } };
  return { layers: dense?.map(({ name, units, activation }) => ({ name, units, activation })) ?? [] };
}
function dataOf({ classes, classNames, testSplit, train, test, digests }) {
  return {
    classes,
    ...areNumbers(classNames) ? {} : { classNames: [...classNames] },
    ...testSplit === void 0 ? {} : { testSplit },
    train: { count: train.count, imagesSha256: digests.trainImages, labelsSha256: digests.trainLabels },
    test: { count: test.count, imagesSha256: digests.testImages, labelsSha256: digests.testLabels },
    sha256: digests.all
  };
}
function digestsOf(training, evaluation) {
  return {
    initialWeights: training.initialDigest,
    epochs: training.epochs.map(({ epoch, orderDigest, weightsDigest }) => ({
      epoch,
      order: orderDigest,
      weights: weightsDigest
    })),
    weights: (training.finished ? training.epochs.at(-1)?.weightsDigest : null) ?? null,
    probabilities: evaluation?.probabilitiesDigest ?? null,
    predictions: evaluation?.predictionsDigest ?? null
  };
}
function mistakesOf(predictions, labels) {
  const wrong = [...predictions.entries()].filter(([index, predicted]) => predicted !== labels[index]);
  return new Map(wrong);
}

function seedStatistics(asked, trainings) {
  if (asked.length === 0) return null;
  const results = trainings.flatMap(({ seed, repeat, evidence: { result, digests }, seconds }) => {
    const { accuracy, loss } = result;
    if (seed === null || repeat > 1 || accuracy === null || loss === null) return [];
    return [{ seed, accuracy, loss, weights: digests.weights, seconds }];
  });
  return {
    asked,
    results,
    accuracy: statisticsOf(
      results.map(({ accuracy }) => accuracy),
      ACCURACIES
    ),
    loss: statisticsOf(
      results.map(({ loss }) => loss),
      LOSSES
    )
  };
}

async function describeEnvironment(host, engine, leg) {
  const { environment } = host;
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return {
    os: { platform: platform(), type: type(), release: release() },
    runnerImage: runnerImage(environment["ImageOS"], environment["ImageVersion"]),
    cpu: {
      arch: arch(),
      endianness: endianness(),
      model: cpuModel(),
      flags: await cpuFlags(),
      cores: availableParallelism(),
      wasmSimd: await hasWasmSimd()
    },
    memoryBytes: totalmem(),
    node: process.versions.node,
    v8: process.versions.v8,
    engine: { ...engine },
    timeZone,
    locale,
    run: {
      leg: leg.name,
      job: leg.job,
      matrix: leg.matrix,
      jobIndex: leg.jobIndex,
      jobTotal: leg.jobTotal,
      step: leg.step,
      id: orNull(environment["GITHUB_RUN_ID"]),
      attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 0) || null,
      sha: orNull(environment["GITHUB_SHA"])
    }
  };
}
function runnerImage(os, version) {
  return os === void 0 ? null : { os, version: version ?? "" };
}
function orNull(value) {
  return value === void 0 || value === "" ? null : value;
}
function cpuModel() {
  const model = cpus()[0]?.model.trim();
  return model === void 0 || model === "" || model === "unknown" ? null : model;
}
async function cpuFlags() {
  try {
    if (platform() === "linux") {
      const text = await readFile("/proc/cpuinfo", "utf8");
      return words(/^(?:flags|Features)\s*:(.*)$/m.exec(text)?.[1]);
    }
    if (platform() === "darwin") return words(await macFlags());
  } catch {
  }
  return null;
}
async function macFlags() {
  const { stdout } = await promisify(execFile)("/usr/sbin/sysctl", ["machdep.cpu", "hw.optional"]);
  const intel = [...stdout.matchAll(/^machdep\.cpu\.(?:leaf7_)?features: (.*)$/gm)].map((match) => match[1] ?? "");
  const arm = [...stdout.matchAll(/^hw\.optional\.(?:arm\.)?(\S+): 1$/gm)].map((match) => match[1] ?? "");
  return [...intel, ...arm].join(" ");
}
function words(text) {
  const found = text?.trim().split(/\s+/).filter((word) => word !== "") ?? [];
  return found.length === 0 ? null : [...new Set(found)].sort();
}

function toldInAll(judgement, siblings = []) {
  return { en: toldIn("en", judgement, siblings), es: toldIn("es", judgement, siblings) };
}
function toldIn(language, { inputs, baseline, evidence, gate }, siblings) {
  if (language === inputs.language) return { gate, baselineSource: baseline?.source ?? null };
  const reading = baseline && retold(baseline, language);
  const demands = { ...inputs, language };
  const names = namesIn(language, inputs);
  const others = siblings.map((sibling, index) => siblingIn(demands, sibling, names, index + 1));
  return {
    gate: judge(demands, { ...evidence, name: names[0] ?? evidence.name }, reading, others),
    baselineSource: reading?.source ?? null
  };
}
function namesIn(language, inputs) {
  const texts = textsIn(language);
  const places = placesOf(inputs);
  return places.length === 1 ? [texts.baseline.thisRun] : places.map((place) => nameOfTraining(place, inputs, texts));
}
function siblingIn(demands, sibling, names, position) {
  const evidence = { ...sibling.evidence, name: names[position] ?? sibling.evidence.name };
  if (sibling.repeats === null) return { evidence, repeats: null };
  const { reference, comparison } = sibling.repeats;
  const first = position - position % demands.repeats;
  const renamed = { ...reference, name: names[first] ?? reference.name };
  const again = repeatOf(renamed, evidence, demands, textsIn(demands.language));
  return again.repeats?.comparison.verdict === comparison.verdict ? again : sibling;
}

async function runTrials(course, host) {
  const { inputs } = course;
  const places = placesOf(inputs);
  const [start = { seed: null, repeat: 1 }, ...others] = places;
  if (inputs.fault !== void 0) {
    const { text } = inputs.fault;
    host.warning(`A bit will be flipped on purpose, and this run will not pass: inject-fault is '${text}'.`);
  }
  const first = await runTrial(course, start, host);
  if (others.length === 0) return { first, siblings: [], judged: [] };
  const siblings = [];
  const judged = [await keep(course, first, [], host)];
  let [trial, ofSeed] = [first, first];
  for (const place of others) {
    if (!trial.training.finished) break;
    trial = await runTrial(course, place, host);
    siblings.push(siblingOf(trial, ofSeed, inputs));
    if (place.repeat === 1) ofSeed = trial;
    judged.push(await keep(course, trial, judged, host));
  }
  return { first, siblings, judged };
}
function judgeTrials(course, { first, siblings, judged }) {
  const { inputs, baseline } = course;
  const gate = judge(inputs, first.evidence, baseline, siblings);
  const seeds = seedStatistics(inputs.seeds, judged);
  const told = toldInAll({ inputs, baseline, evidence: first.evidence, gate }, siblings);
  return { ...first, ...course, seconds: null, gate, told, trainings: judged, seeds };
}
function siblingOf({ place, evidence }, ofSeed, inputs) {
  if (place.repeat === 1) return { evidence: withoutWeights(evidence), repeats: null };
  const compared = repeatOf(ofSeed.evidence, evidence, inputs, textsIn(inputs.language));
  const { repeats } = compared;
  return {
    evidence: withoutWeights(evidence),
    repeats: repeats && { ...repeats, reference: withoutWeights(repeats.reference) }
  };
}
async function keep(course, trial, earlier, host) {
  const { inputs, baseline } = course;
  const { place, evidence, seconds } = trial;
  const folder = folderOf(place, inputs);
  const isOther = place.seed !== null && place.seed !== inputs.seed;
  const demands = { ...trial.inputs, ...isOther ? { expectedDigest: void 0 } : {}, seeds: [], repeats: 1 };
  const gate = judge(demands, evidence, isOfSeed(baseline, place.seed) ? baseline : null);
  const files = filesOfTraining({ ...course, ...trial, gate});
  const written = new Set(earlier.flatMap((training) => training.files));
  const names = await keepTraining(inputs, folder, files, written, host);
  return { ...place, folder, files: names, evidence: withoutWeights(evidence), gate, seconds };
}
function isOfSeed(baseline, seed) {
  if (baseline === null || seed === null) return true;
  const files = [baseline.base.file, baseline.proposed?.file];
  return files.some((file) => baselineIn(file)?.recipe.seed === seed);
}
function withoutWeights(evidence) {
  return { ...evidence, trace: null, checkpoints: [] };
}
async function runTrial(course, place, host) {
  const { dataset } = course;
  const startedAt = /* @__PURE__ */ new Date();
  const all = placesOf(course.inputs);
  const isLast = all.findIndex(({ seed, repeat }) => seed === place.seed && repeat === place.repeat) === all.length - 1;
  const inputs = {
    ...course.inputs,
    seed: place.seed ?? course.inputs.seed,
    fault: isLast ? course.inputs.fault : void 0
  };
  const model = place.seed === null ? course.model : seeded(course.model, place.seed);
  const which = all.length === 1 ? "" : `, ${titleOf(place, inputs)}`;
  try {
    const engine = await host.group(`Engine${which}`, () => startEngine(inputs, model, dataset.train, host));
    const environment = await describeEnvironment(host, engine.description, inputs.leg);
    const training = await host.group(`Training${which}`, () => train(engine, model, dataset, inputs, host));
    const evaluation = evaluate(training, dataset);
    const found = evidenceOfRun(inputs, dataset, model, environment, training, evaluation);
    const name = all.length === 1 ? found.name : nameOfTraining(place, inputs, textsIn(inputs.language));
    const seconds = (Date.now() - startedAt.getTime()) / 1e3;
    const evidence = { ...found, name };
    return { place, inputs, model, environment, training, evaluation, evidence, startedAt, seconds };
  } catch (error) {
    if (!(error instanceof Refusal) || place.seed === null) throw error;
    throw new Refusal(`Seed ${place.seed}: ${messageOf(error)}`, { cause: error });
  }
}
function titleOf({ seed, repeat }, { repeats }) {
  const parts = [...seed === null ? [] : [`seed ${seed}`], ...repeats === 1 ? [] : [`${repeat} of ${repeats}`]];
  return parts.join(", ");
}

export { refuseUnreachable as a, runTrials as b, report as c, deliver as d, judgeTrials as j, readBaseline as r };
