import { createHash } from 'node:crypto';

function numbersIn(locale) {
  const decimal = (value, decimals) => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return {
    count: (value) => value.toLocaleString(locale),
    decimal,
    exact: (value) => value.toLocaleString(locale, { maximumFractionDigits: 20 }),
    short: (value) => value.toLocaleString(locale, {
      maximumSignificantDigits: 3,
      notation: value !== 0 && Math.abs(value) < 1e-4 ? "scientific" : "standard"
    }),
    percent: (share, decimals) => `${decimal(100 * share, decimals)} %`
  };
}

const n$e = numbersIn("en");
const commentEn = {
  resolved: "Resolved: what failed here passes now.",
  accuracy: (value) => `Accuracy: ${value}.`,
  accuracyOfSeeds: (mean, deviation, seeds) => `Accuracy: ${mean} \xB1 ${deviation}, mean and standard deviation of ${n$e.count(seeds)} seeds.`,
  accuracyAgainst: (before, after, difference) => {
    const points = n$e.decimal(Math.abs(difference) * 100, 2);
    const change = difference === 0 ? "no change" : `${difference > 0 ? "+" : "\u2212"}${points} points`;
    return `Accuracy: ${before} at the base \u2192 ${after} here (${change}).`;
  },
  firstDifference: "First difference",
  more: (count) => `\u2026 and ${n$e.count(count)} more`,
  run: "run",
  of: (links, commit) => `${links}, for ${commit}`
};

const n$d = numbersIn("en");
const list$1 = (items) => new Intl.ListFormat("en", { type: "conjunction" }).format(items);
const legs$1 = (count) => count === 1 ? "1 leg" : `${n$d.count(count)} legs`;
const compareEn = {
  title: "Comparison of the legs",
  found: (read, all) => read === all ? `${legs$1(read)} read` : `${n$d.count(read)} of ${legs$1(all)} could be read`,
  unreadable: (source, reason) => `Leg '${source}' cannot be compared: ${reason}`,
  leadsOut: "it is a link that leads out of the folder of legs.",
  earlierAttempt: (name, source, attempt) => `'${source}' was set aside: it is leg '${name}' of attempt ${attempt}, and a later attempt is there too.`,
  differentAttempts: (attempts) => {
    const each = attempts.map(({ attempt, names, legs: all }) => {
      const more = all > names.length ? [...names, `${n$d.count(all - names.length)} more`] : names;
      return `attempt ${attempt}: ${list$1(more)}`;
    });
    return `The legs are of different attempts of the workflow run; ${each.join("; ")}. A leg that was run again and could not upload speaks by its earlier attempt.`;
  },
  sameName: (name, sources) => `${n$d.count(sources.length)} legs are called '${name}': ${list$1(sources)}.`,
  sameIndex: (names, number, job) => `${n$d.count(names.length)} legs say that they are number ${number} of job '${job}': ${list$1(names)}.`,
  unfinished: (name) => `Leg '${name}' is unfinished: its training was cancelled.`,
  missingLeg: (name) => `Leg '${name}' is missing.`,
  missingLegs: (job, missing, total, numbers) => {
    const named = list$1(numbers.map(String)) + (missing > numbers.length ? ", \u2026" : "");
    return `Job '${job}': ${n$d.count(missing)} of ${legs$1(total)} ${missing === 1 ? "is" : "are"} missing, number ${named}.`;
  },
  noArtifact: (pattern) => `No leg was found: no artifact of this run that can be read matches '${pattern}'.`,
  noFolder: (folder) => `No leg was found in ${folder}: no subfolder and no zip that can be read.`,
  onlyOne: (name) => `Only one leg was found, '${name}': a comparison takes two.`,
  otherTrace: (name, other, epoch, step) => `Leg '${name}' has the digests of leg '${other}', but by their traces the weights differ after step ${n$d.count(step)} of epoch ${n$d.count(epoch)}: such evidence contradicts itself.`,
  fault: (name, fault) => `Leg '${name}' has a fault that was injected on purpose (${fault}): it never passes.`,
  verdict: {
    reproduced: "Reproduced",
    "within-tolerance": "Within tolerance",
    diverged: "Diverged",
    inconclusive: "Inconclusive"
  },
  meaning: {
    reproduced: (count) => `${count === 2 ? "Both legs" : `All ${legs$1(count)}`} agree in every digest.`,
    "within-tolerance": (count, groups) => `${legs$1(count)} fall into ${n$d.count(groups)} groups whose digests differ, and are as good as each other within the tolerance.`,
    diverged: (count, groups) => `${legs$1(count)} fall into ${n$d.count(groups)} groups whose digests differ.`,
    inconclusive: (count, groups) => groups > 1 ? `The comparison is not sound. The ${legs$1(count)} that could be compared fall into ${n$d.count(groups)} groups.` : `The comparison is not sound. ${count === 0 ? "No leg could be compared." : `${legs$1(count)} could be compared.`}`
  },
  passed: "Passed",
  failed: "Failed",
  allowed: (reproducibility, problems) => problems ? `What is wrong fails whatever 'reproducibility: ${reproducibility}' allows.` : `By 'reproducibility: ${reproducibility}'.`,
  problems: "What is wrong",
  notes: "Good to know",
  agreement: "Who agrees",
  legend: "Each row is a leg, each column a rung of the ladder. Equal letters in a column are equal digests; the first column with two letters is where the trainings part.",
  leg: "Leg",
  group: "Group",
  accuracy: "Accuracy",
  rungs: {
    data: "Data",
    recipe: "Recipe",
    "initial-weights": "Start",
    order: "Order",
    probabilities: "Probabilities",
    predictions: "Predictions"
  },
  epoch: (epoch) => `Epoch ${n$d.count(epoch)}`,
  epochsLeftOut: "Epochs in which nothing changes are left out.",
  none: "none",
  moreLegs: (group, count) => `and ${n$d.count(count)} more in group ${group}, the same in every column`,
  moreGroups: (shown, groups) => `The first ${n$d.count(shown)} of ${n$d.count(groups)} groups; comparison.json has all of them.`,
  differences: "First differences",
  noDifference: "There is none: every leg agrees with every other.",
  pair: (one, other) => `${one} and ${other}`,
  morePairs: (shown, pairs) => `${n$d.count(shown)} of ${n$d.count(pairs)} pairs of groups: with many groups each is compared with group A, the most accurate with the least accurate, and two of those that are promised the same bits.`,
  cutPairs: (shown, compared) => `The first ${n$d.count(shown)} of ${n$d.count(compared)} comparisons; comparison.json has all of them.`,
  element: {
    parameter: "Parameter",
    element: "Element",
    ulps: "ULP apart",
    differing: "Elements that differ",
    largest: "Largest difference",
    of: (differing, elements) => `${n$d.count(differing)} of ${n$d.count(elements)}`,
    largestOf: (difference, ulps) => `${difference}, ${n$d.count(ulps)} ULP`
  },
  machines: "What separates the groups",
  nothingSeparates: "Nothing: no field of the environment is the same in a whole group and in no other.",
  marksOf: (group, facts, more, alone) => {
    const all = more > 0 ? [...facts, `${n$d.count(more)} more`] : facts;
    return alone ? `The leg in ${group} has ${list$1(all)}; no other leg does.` : `Every leg in ${group} has ${list$1(all)}; no other leg does.`;
  },
  has: (field, value) => `${field} ${value}`,
  flag: (flag, present) => present ? `the CPU flag ${flag}` : `no CPU flag ${flag}`,
  environments: "Environments of the legs",
  moreEnvironments: (shown, all) => `One of each group, ${n$d.count(shown)} of ${legs$1(all)}; comparison.json has all of them.`,
  page: "The page",
  kept: (folder) => `Nothing was uploaded; the page is in ${folder}.`,
  moreFailures: (count) => `And ${n$d.count(count)} more; see comparison.json.`,
  differs: (one, other, reason) => `Groups ${one} and ${other}: ${reason}`
};

const n$c = numbersIn("en");
const SMALLEST_P$1 = 1e-10;
const comparison$1 = {
  reproduced: "Every digest compared is equal.",
  otherData: (fields) => `The two were not trained and tested on the same data: ${fields.join(", ")}.`,
  otherRecipe: "The two are trainings of different recipes, so nothing is promised about their bits.",
  unfinished: (name) => `The training of ${name} was cancelled before its last epoch ended.`,
  missing: (field) => `One of the two lacks ${field}, so there is nothing to compare it with.`,
  contradiction: (epoch, step) => step === null ? `The evidence contradicts itself: after epoch ${n$c.count(epoch)} the weights digests are equal, but the checksums in the traces differ.` : `The evidence contradicts itself: every weights digest is equal, but the checksums in the traces differ after step ${n$c.count(step)} of epoch ${n$c.count(epoch)}.`,
  promised: (kind) => kind === "portable" ? "Both engines promise the same bits on every machine, so there is no tolerance." : "Library, CPU model, CPU flags, oneDNN setting and threads are the same, for which the same bits are promised, so there is no tolerance.",
  notPromised: "The two promise no equal bits to each other (another engine, or another machine), and no tolerance was asked for.",
  separates: ([one, other], reference, candidate) => `What separates the two: ${one} in ${reference}, ${other} in ${candidate}.`,
  withinTolerance: "The two promise no equal bits to each other; the accuracy holds, and few enough test images changed their label.",
  worse: "The accuracy fell by more than is allowed.",
  manyLabels: (share) => `More than ${n$c.percent(share, 0)} of the test images changed their label.`,
  labels: (changed, images) => `${n$c.count(changed)} of ${n$c.count(images)} test images changed ${changed === 1 ? "its" : "their"} predicted label.`,
  accuracy: ({ reference, candidate, drop, mcnemar }) => [
    `Accuracy went from ${n$c.exact(reference)} to ${n$c.exact(candidate)}, ${points$1(drop)}`,
    mcnemar === null ? "; the test images are not the same, so only the difference counts." : `; of the images that only one of the two classifies rightly, the reference has ${n$c.count(mcnemar.onlyReferenceRight)} and the candidate ${n$c.count(mcnemar.onlyCandidateRight)} (McNemar\u2019s exact test, one-sided: p ${probability$1(mcnemar.pValue)}).`
  ].join(""),
  fault: (name, fault) => `In ${name} a bit was flipped on purpose: inject-fault: ${fault}.`,
  firstDifference: (difference, reference, candidate) => [where$1(difference, reference, candidate), ...element$1(difference, reference, candidate)].join(" ")
};
function points$1(drop) {
  if (drop === 0) return "no change";
  const change = Number(Math.abs(100 * drop).toPrecision(12));
  const size = `${n$c.exact(change)} percentage ${change === 1 ? "point" : "points"}`;
  return drop > 0 ? `${size} lower` : `${size} higher`;
}
function probability$1(p) {
  return p === 0 ? `< ${n$c.short(SMALLEST_P$1)}` : `= ${n$c.short(p)}`;
}
function where$1(difference, reference, candidate) {
  const { rung, field, epoch, step } = difference;
  const values = `${difference.reference} in ${reference}, ${difference.candidate} in ${candidate}`;
  switch (rung) {
    case "data":
    case "recipe":
      return `The first difference is in the ${rung}: ${field} is ${values}.`;
    case "initial-weights":
      return "The first difference is in the initial weights, before any training: the same seed and layers gave others.";
    case "order":
      return `The first difference is in the order of the training images in epoch ${n$c.count(epoch ?? 0)}; everything before it is equal.`;
    case "weights":
      return step === null ? `The first difference is in the weights after epoch ${n$c.count(epoch ?? 0)}; everything before it is equal.` : `The first difference is in the weights after step ${n$c.count(step)} of epoch ${n$c.count(epoch ?? 0)}; everything before it is equal.`;
    case "probabilities":
      return "The first difference is in the probabilities of the test images; all weights are equal.";
    case "predictions":
      return "The first difference is in the predicted labels of the test images; all weights and probabilities are equal.";
  }
}
function element$1({ element: found }, reference, candidate) {
  if (found === null) return [];
  const when = found.atFirstStep ? "There" : `In the earliest checkpoint of both that shows it, after step ${n$c.count(found.step)} of epoch ${n$c.count(found.epoch)},`;
  return [
    `${when} the first weight that differs is ${found.parameter}, element ${n$c.count(found.element)} (${found.index.join(", ")}): ${value$1(found.reference)} in ${reference}, ${value$1(found.candidate)} in ${candidate}, ${ulps$1(found.ulps)} apart.`,
    `${n$c.count(found.differing)} of ${n$c.count(found.elements)} weights ${found.differing === 1 ? "differs" : "differ"}, by at most ${found.largestDifference === null ? "an infinite amount" : n$c.short(found.largestDifference)} and ${ulps$1(found.largestUlps)}.`
  ];
}
function value$1({ number, bits }) {
  return number === null ? bits : `${String(number)} (${bits})`;
}
function ulps$1(distance) {
  return `${n$c.count(distance)} ULP`;
}

const modelEn = {
  /** What trained it, of engine `wasm`. */
  kernels: { fused: "trained by the fused step", tfjs: "trained by the kernels of TensorFlow.js" }
};

const n$b = numbersIn("en");
const pictures$1 = {
  firstTitle: (shown, all) => `The first ${n$b.count(shown)} of ${n$b.count(all)} test images`,
  mistakesTitle: (shown, all, images) => shown < all ? `The ${n$b.count(shown)} surest of ${n$b.count(all)} mistakes on ${n$b.count(images)} test images` : `All ${n$b.count(all)} mistakes on ${n$b.count(images)} test images, the surest first`,
  noMistakes: (images) => `No mistakes on ${n$b.count(images)} test images`,
  changedTitle: (shown, changed, images) => shown < changed ? `${n$b.count(shown)} of the ${n$b.count(changed)} test images (of ${n$b.count(images)}) that changed their label` : `The ${n$b.count(changed)} of ${n$b.count(images)} test images that changed their predicted label`,
  classesTitle: (shown, classes) => shown < classes ? `${n$b.count(shown)} of ${n$b.count(classes)} classes, those recognised worst` : `The ${n$b.count(classes)} classes and how well they are recognised`,
  subtitle: (accuracy, seed, epochs, digest) => `accuracy ${accuracy} \xB7 seed ${seed} \xB7 epochs ${epochs} \xB7 weights ${digest}`,
  trueLabel: (name) => `True label: ${name}`,
  predictedLabel: (name) => `Predicted label: ${name}`,
  before: (name) => `In the baseline: ${name}`,
  image: (index) => `test image ${index}`,
  classifiedRightly: (right, all) => `${right} of ${n$b.count(all)} right`,
  takenFor: (name, images) => `confused with ${name} (${n$b.count(images)}\xD7)`,
  neverConfused: "never confused",
  legend: "Every wrong prediction has a thick frame and a cross. The bar is the confidence.",
  changedLegend: "Cross: now wrong. Tick: now right. First what got worse, then what got better, then what stays wrong.",
  classesLegend: "One test image of each class. The bar is the share of its images that are recognised (recall)."
};

const n$a = numbersIn("en");
const seedsEn = {
  // A seed is a name and no quantity: 1,000 would be another.
  name: (seed) => `seed ${seed}`,
  nameOfRepeat: (seed, number) => `training ${n$a.count(number)} of seed ${seed}`,
  lowerBound: (seeds, expected, found, mean, interval, lowest) => `Accuracy of ${n$a.count(seeds)} seeds: expected a lower bound of the mean of at least ${expected}, found ${found}; mean ${mean}, ${interval}, lowest ${lowest}.`,
  unfinished: (name, epochs, found, finished, asked) => `Training: ${name} was cancelled after ${n$a.count(found)} of ${n$a.count(epochs)} epochs; ${n$a.count(finished)} of ${n$a.count(asked)} seeds ${finished === 1 ? "is" : "are"} finished.`,
  repeatsAgree: (seeds, each) => `Repeats: the ${n$a.count(each)} trainings of each of ${n$a.count(seeds)} seeds are the same to the last bit.`,
  title: (finished, asked) => finished === asked ? `${n$a.count(asked)} seeds` : `${n$a.count(finished)} of ${n$a.count(asked)} seeds`,
  passed: (mean, seeds) => `**Passed.** ${mean} of the test images are classified rightly, on average over ${n$a.count(seeds)} seeds.`,
  interval: (level, low, high) => `${level} confidence interval of the mean ${low} to ${high}`,
  mean: "Mean",
  standardDeviation: "Standard deviation",
  meanAndDeviation: (mean, deviation) => `${mean} \xB1 ${deviation}`,
  deviationIs: "\xB1 is the standard deviation of the seeds.",
  minimum: "Lowest",
  maximum: "Highest",
  confidenceInterval: (level) => `${level} confidence interval of the mean`,
  seed: "Seed",
  cut: (shown, all) => `The ${n$a.count(shown)} least accurate of ${n$a.count(all)} seeds; all of them are in aggregate.json.`,
  epochsOf: (seed) => `Epochs of seed ${seed}`,
  leg: (leg, seed) => `${leg} \xB7 seed ${seed}`,
  missing: (leg, seeds, all) => `Leg '${leg}' has no training of seed ${seeds.join(", ")}${all > seeds.length ? ", \u2026" : ""}, which another leg has.`,
  eachByItself: "Each seed is compared by itself, across the legs: groups of different seeds have different letters, and agree on nothing.",
  meaning: {
    reproduced: (legs, _, seeds) => `${legs === 2 ? "Both legs" : `All ${n$a.count(legs)} legs`} agree in every digest of ${seeds === 1 ? "their seed" : `each of ${n$a.count(seeds)} seeds`}.`,
    "within-tolerance": (legs, groups, seeds) => `The trainings of ${n$a.count(seeds)} seeds on ${n$a.count(legs)} legs fall into ${n$a.count(groups)} groups whose digests differ; those of one seed are as good as each other within the tolerance.`,
    diverged: (legs, groups, seeds) => `The trainings of ${n$a.count(seeds)} seeds on ${n$a.count(legs)} legs fall into ${n$a.count(groups)} groups whose digests differ, where one group a seed would agree.`,
    inconclusive: (legs, groups, seeds) => `The comparison is not sound. The trainings of ${n$a.count(seeds)} seeds on ${n$a.count(legs)} legs that could be compared fall into ${n$a.count(groups)} groups.`
  },
  chart: (seeds) => `Test accuracy of ${n$a.count(seeds)} seeds`,
  axis: "Accuracy on the test images",
  threshold: (value) => `threshold ${value}`,
  description: (seeds, mean, deviation, lowest, highest, interval) => `The test accuracies of ${n$a.count(seeds)} seeds, one dot each, from ${lowest} to ${highest}. Their mean is ${mean}, their standard deviation ${deviation}. ${interval}.`,
  dot: (seed, accuracy) => `Seed ${seed}: ${accuracy}`
};

const n$9 = numbersIn("en");
const images$1 = (count) => count === 1 ? "1 image" : `${n$9.count(count)} images`;
const pageEn = {
  language: "English",
  kind: "Training report",
  skip: "Skip to the content",
  chooseLanguage: "Language",
  contents: "On this page",
  when: (date) => date.toLocaleString("en", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }) + " UTC",
  passed: "Passed",
  failed: "Failed",
  rightly: (accuracy) => `${accuracy} of the test images are classified rightly.`,
  allChecks: (count) => count === 1 ? "The check passed." : `All ${n$9.count(count)} checks passed.`,
  failedChecks: (failed, all) => `${n$9.count(failed)} of ${n$9.count(all)} ${all === 1 ? "check" : "checks"} did not pass.`,
  accuracy: "Test accuracy",
  loss: "Test loss",
  mistakesCount: "Mistakes",
  ofImages: (count) => `on ${images$1(count)}`,
  baselineHad: (value) => `baseline ${value}`,
  weights: "Weights digest",
  checks: "Checks",
  checkPassed: "passed",
  checkFailed: "failed",
  curves: "Learning curves",
  curvesHow: "Training values are taken before each step, with the weights of that moment; test values after each epoch.",
  training: "training",
  test: "test",
  baselineTest: "test, baseline",
  lossAxis: "Loss",
  accuracyAxis: "Accuracy",
  epoch: "Epoch",
  chartOf: (what, epochs) => `Chart: ${what} by epoch, ${epochs === 1 ? "1 epoch" : `${n$9.count(epochs)} epochs`}; the same numbers are in the table below.`,
  numbersAsTable: "The same as numbers",
  trainingLoss: "Training loss",
  trainingAccuracy: "Training accuracy",
  lastEpochs: (shown, all) => `The last ${n$9.count(shown)} of ${n$9.count(all)} epochs; all of them are in metrics.json.`,
  confusion: "Confusion matrix",
  confusionHow: "Rows are true labels, columns predicted labels. Choose a number to see the images behind it.",
  confusionPairs: (shown, all) => `With so many classes, the ${n$9.count(shown)} most frequent of ${n$9.count(all)} confusions. Choose a number to see the images behind it.`,
  noConfusion: "No image is classified wrongly.",
  trueLabel: "True label",
  predictedLabel: "Predicted label",
  count: "Images",
  recall: "Recall",
  precision: "Precision",
  needsScript: "Images open, and drawing works, only where scripts may run.",
  close: "Close",
  cellTitle: "True label {label}, predicted label {predicted}",
  cellCount: "{shown} of {all} images",
  surestFirst: "The surest first.",
  unsureFirst: "A sample: those that the model is least sure of.",
  noneShown: "None of these images is in the page; metrics.json names them all.",
  imageNumber: (index) => `Image ${n$9.count(index)}`,
  numberOf: "No. {index}",
  mistakes: "Most confident mistakes",
  mistakesHow: (shown, all) => shown < all ? `The ${n$9.count(shown)} of ${n$9.count(all)} mistakes of which the model was surest, with the probability that it gave each class.` : `All ${n$9.count(all)} mistakes, the surest first, with the probability that the model gave each class.`,
  mistakesTop: (classes) => `Of each image the ${n$9.count(classes)} most probable classes.`,
  noMistakes: "There are none.",
  itIs: "true label",
  itSaid: "predicted",
  changes: "What changed against the baseline",
  changesHow: (changed, all) => changed === 0 ? `The predicted label is the same for every one of ${images$1(all)}.` : `The predicted label is another for ${n$9.count(changed)} of ${images$1(all)}.`,
  fixed: "Right now, wrong in the baseline",
  broken: "Wrong now, right in the baseline",
  otherwise: "Wrong in both, each in its own way",
  firstOf: (shown, all) => `The first ${n$9.count(shown)} of ${n$9.count(all)}.`,
  otherImages: "The baseline was tested on other images, so no image can be compared.",
  otherSeed: (base, own) => `The baseline was trained with seed ${base} and this training with seed ${own}: what differs is chance, so no image is compared.`,
  beforeAndNow: "The arrow leads from the label that the baseline predicted to the one predicted now.",
  before: "baseline",
  now: "now",
  draw: "Draw a digit",
  drawClass: "Draw something",
  drawHow: "Draw with the mouse, a finger or a pen. The trained model, whose weights are in this page, answers here and now; nothing leaves your machine.",
  drawKeys: "With the keyboard: arrow keys move the pen, the space bar puts it down and lifts it, Delete clears.",
  drawingArea: "Drawing area",
  seen: "What the model sees: your drawing scaled into 20 \xD7 20 pixels, its centre of mass in the middle of 28 \xD7 28.",
  clear: "Clear",
  takeImage: "Take a test image",
  nothingDrawn: "Nothing is drawn yet.",
  reads: "The model reads {label}, probability {probability}.",
  taken: "Test image {index}, true label {label}.",
  probabilities: "Probability of each class",
  notDrawn: {
    shape: "There is no drawing here: it needs a model of grey images of 28 \xD7 28 pixels.",
    layers: "There is no drawing here: it needs a model whose layers are all densely connected.",
    size: (weights, most) => `There is no drawing here: the model has ${n$9.count(weights)} weights, and the page takes in at most ${n$9.count(most)}.`
  },
  filters: "What the first layer learned",
  filtersHow: "Each picture shows the weights between the pixels and one unit: orange adds to the unit, blue takes away, white does nothing. Pixels that are blank in every training image keep the noise that they started with.",
  filtersFor: "Below each: the class that the unit adds to most.",
  filtersOf: (shown, all) => `The ${n$9.count(shown)} of ${n$9.count(all)} units to which the next layer listens most.`,
  unit: (unit) => `Unit ${n$9.count(unit)}`,
  noFilters: "The first layer has no weights for single pixels, so there are no pictures of them.",
  ladder: "Ladder of digests",
  ladderHow: "Each rung follows from those above it. The first one that differs says where two trainings part; \u2713 is equal, \u2717 is not, \u2013 is not known.",
  rung: "Rung",
  thisRun: "This run",
  nothingCompared: "Nothing was asked to be compared.",
  rungs: {
    data: "Data",
    initialWeights: "Initial weights",
    order: (epoch) => `Order, epoch ${n$9.count(epoch)}`,
    weights: (epoch) => `Weights, epoch ${n$9.count(epoch)}`,
    probabilities: "Probabilities",
    predictions: "Predicted labels"
  },
  same: "equal",
  differs: "differs",
  unknown: "not known",
  expected: "Expected digest",
  baseline: "Baseline",
  proposed: "Proposed baseline",
  source: "Read from",
  against: (name) => `Against ${name}`,
  inFull: "All digests in full",
  moreTrainings: (shown, all) => `The first ${n$9.count(shown)} of ${n$9.count(all)} trainings; aggregate.json has all of them.`,
  middleEpochs: (count) => `${n$9.count(count)} epochs in between are left out; metrics.json has them.`,
  recipe: "Recipe and environment",
  recipeHow: "What decides the bits. What differs from the baseline is marked.",
  noBaseline: "What decides the bits.",
  environment: "Where it ran",
  environmentHow: "What may differ between equal trainings; a baseline does not record it.",
  field: "Field",
  value: "Value",
  marked: "differs",
  fields: {
    "recipe.version": "Version of the recipe",
    "recipe.layers": "Layers",
    "recipe.seed": "Seed",
    "recipe.epochs": "Epochs",
    "recipe.batchSize": "Batch size",
    "recipe.optimizer.name": "Optimizer",
    "recipe.optimizer.learningRate": "Learning rate",
    "recipe.loss": "Loss function",
    "recipe.imageShape": "Image size",
    "data.classes": "Classes",
    "data.train.count": "Training images",
    "data.test.count": "Test images",
    "data.sha256": "Data digest",
    promise: "Promise of the bits"
  },
  system: "Operating system",
  image: "Runner image",
  processor: "Processor",
  memory: "Memory",
  engine: "Engine",
  threads: (count) => count === 1 ? "1 thread" : `${n$9.count(count)} threads`,
  dataset: "Dataset",
  leg: "Leg",
  commit: "Commit",
  started: "Started",
  action: "Version of the action",
  reproduce: "Reproduce it",
  reproduceTrain: "The same training once more, from a checkout of the action at this version:",
  reproduceVerify: "The same, and compared with the files of this run:",
  copy: "Copy",
  copied: "Copied",
  top: "Back to the top"
};

const n$8 = numbersIn("en");
const en = {
  numbers: n$8,
  comment: commentEn,
  compare: compareEn,
  comparison: comparison$1,
  seeds: seedsEn,
  model: modelEn,
  page: pageEn,
  gate: {
    threshold: "Accuracy",
    digest: "Weights digest",
    finished: "Training",
    accuracy: "Accuracy against the baseline",
    baseline: "Digests against the baseline",
    expectedDigest: "the expected digest",
    repeats: "Digests of the repeats",
    repeat: (number) => `training ${n$8.count(number)}`,
    repeatsAgree: (count) => `Repeats: all ${n$8.count(count)} trainings are the same to the last bit.`,
    repeatDiffers: (name, first, reasons) => `Repeats: ${name} is not the same as ${first}. ${reasons}`,
    fault: "Fault",
    noFault: "none",
    faultInjected: (fault) => `Fault: a bit was flipped on purpose (${fault}); such a run never passes.`,
    accuracyAtLeast: (expected, found) => `Accuracy: expected at least ${expected}, found ${found}.`,
    digestOf: (expected, found) => `Weights digest: expected ${expected}, found ${found}.`,
    epochsTrained: (expected, found) => `Training: expected ${n$8.count(expected)} ${expected === 1 ? "epoch" : "epochs"}, cancelled after ${n$8.count(found)}.`,
    accuracyAgainst: (base, before, found, change, chance, allowed) => `Accuracy against ${base}: ${before} there, ${found} here, ${change} (${chance}); allowed: ${allowed}.`,
    dropped: (points) => `a drop of ${points} points`,
    improved: (points) => `${points} points better`,
    unchanged: "no change",
    allowedDrop: (points) => `a drop of at most ${points} points`,
    allowedByChance: (points, significance) => `a drop of at most ${points} points, with p not below ${significance}`,
    pValue: (value) => `p = ${value}, McNemar\u2019s exact test`,
    unpaired: "no p-value, because the test images are not the same: the drop alone decides",
    noAccuracy: (source) => `Accuracy against the baseline: nothing to compare with; ${source}.`,
    digestsAgainst: (reference, outcome) => `Digests against ${reference}: ${outcome}`
  },
  baseline: {
    thisRun: "this run",
    baseFile: "the baseline",
    baseAt: (commit) => `the baseline at ${commit}`,
    proposedFile: "the proposed baseline",
    place: {
      "first-parent": "the first parent of the merge commit",
      "event-base": "the base of the pull request, as the event names it",
      "merge-group": "the base of the merge group",
      tested: "the tested commit",
      "checked-out": "the checked-out commit",
      "working-tree": "the working tree",
      ref: (ref) => `the input baseline-ref, ${ref}`
    },
    itself: (path, reason) => `${path} as it lies here (${reason})`,
    none: "none: ",
    at: (path, place) => `${path} at ${place}`,
    absent: (where) => `there is no ${where}`,
    unreadable: (where, reason) => `${where} cannot be read, because ${reason}`,
    proposed: (place) => `proposed: the file at ${place}`,
    proposedAsFirst: (place) => `proposed: the file at ${place}, judged like a first baseline`,
    deleted: (place) => `proposed: none; the file is deleted at ${place}`,
    absentToo: (place) => `nor at ${place}`,
    invalidProposal: (reason) => `proposed: ${reason}`,
    unreadableProposal: (place, reason) => `proposed: the file at ${place}, which cannot be read, because ${reason}`,
    nothingSound: (source) => `nothing sound to compare with; ${source}.`,
    notProposed: "The recipe or the data changed, and no baseline that goes with them is proposed.",
    accuracyOf: (base) => `Accuracy and changed labels are compared with ${base}.`,
    contradicts: (field, expected, found) => `The digests are equal, so its ${field} must be ${found}, but it says ${expected}: it was edited.`,
    promiseEdited: (expected, found) => `Its promise.kind must be ${found}, which is what this run promises, but it says ${expected}: it was edited.`,
    howToPropose: "To hold the repository to this run from now on, put its baseline into the pull request:",
    fromArtifact: "from the artifact of this run",
    fromFolder: "where the report is at hand",
    stillCompared: "The accuracy stays compared with the file where the pull request would land.",
    change: "Proposed baseline",
    before: "Before",
    after: "Proposed",
    data: "Data",
    nothing: "none",
    source: "Baseline"
  },
  verdict: {
    passed: "passed",
    failed: "failed",
    reproduced: "Reproduced: every digest compared is equal.",
    "within-tolerance": "Within tolerance: digests differ, but the models are as good as each other.",
    diverged: "Diverged: digests differ where equality was promised, or the tolerance is exceeded.",
    inconclusive: "Inconclusive: there is nothing sound to compare with."
  },
  summary: {
    title: (leg) => `MNIST \xB7 ${leg}`,
    fault: (place) => `\u26A0\uFE0F **A bit of this training was flipped on purpose:** ${place}`,
    passed: (accuracy) => `**Passed.** ${accuracy} of the test images are classified rightly.`,
    failed: (count) => count === 1 ? "**Failed.** One check did not pass:" : `**Failed.** ${count} checks did not pass:`,
    checks: "Checks",
    check: "Check",
    result: "Result",
    expected: "Expected",
    found: "Found",
    atLeast: (value) => `at least ${value}`,
    epochs: "Epochs",
    epoch: "Epoch",
    loss: "Loss",
    accuracy: "Accuracy",
    testLoss: "Test loss",
    testAccuracy: "Test accuracy",
    weightsDigest: "Weights digest",
    recipe: "Recipe and digests",
    digests: {
      data: "data",
      initialWeights: "initial weights",
      probabilities: "probabilities",
      predictions: "predictions"
    },
    artifacts: "Artifacts",
    contactSheet: "contact sheet",
    everything: "everything (zip)",
    kept: (folder) => `Nothing was uploaded; the files are in ${folder}.`,
    cut: (shown, all) => `The last ${n$8.count(shown)} of ${n$8.count(all)} epochs; all of them are in metrics.json.`,
    leftOut: "The rest is left out: GitHub drops a longer summary. All of it is in the files.",
    report: "report",
    lineAndBars: "line: this run, bars: the baseline",
    changed: ({
      changed,
      images,
      better,
      worse
    }) => changed === 0 ? `No test image changed its predicted label against the baseline.` : `Against the baseline, ${n$8.count(changed)} of ${n$8.count(images)} test images changed their predicted label: ${n$8.count(worse)} now wrong, ${n$8.count(better)} now right, ${n$8.count(changed - worse - better)} otherwise wrong.`,
    confusions: "Most often confused",
    trueLabel: "True label",
    predictedLabel: "Predicted label",
    images: "Images",
    imagesBefore: "In the baseline",
    imagesOf: (images, all) => `${n$8.count(images)} of ${n$8.count(all)}`
  },
  verify: {
    recorded: "the recording",
    here: "the training here",
    reproduced: (here, there) => `Reproduced on ${here}, recorded on ${there}.`,
    "within-tolerance": (here, there) => `Reproduced within the tolerance on ${here}, recorded on ${there}.`,
    diverged: (here, there) => `Not reproduced on ${here}, recorded on ${there}.`,
    inconclusive: (here, there) => `Not comparable: trained on ${here}, recorded on ${there}.`
  },
  pictures: pictures$1
};

const n$7 = numbersIn("es");
const commentEs = {
  resolved: "Resuelto: lo que aqu\xED fallaba ahora se supera.",
  accuracy: (value) => `Exactitud: ${value}.`,
  accuracyOfSeeds: (mean, deviation, seeds) => `Exactitud: ${mean} \xB1 ${deviation}, media y desviaci\xF3n est\xE1ndar de ${n$7.count(seeds)} semillas.`,
  accuracyAgainst: (before, after, difference) => {
    const points = n$7.decimal(Math.abs(difference) * 100, 2);
    const change = difference === 0 ? "sin cambio" : `${difference > 0 ? "+" : "\u2212"}${points} puntos`;
    return `Exactitud: ${before} en la base \u2192 ${after} aqu\xED (${change}).`;
  },
  firstDifference: "Primera diferencia",
  more: (count) => `\u2026 y ${n$7.count(count)} m\xE1s`,
  run: "ejecuci\xF3n",
  of: (links, commit) => `${links}, para ${commit}`
};

const n$6 = numbersIn("es");
const list = (items) => new Intl.ListFormat("es", { type: "conjunction" }).format(items);
const legs = (count) => count === 1 ? "1 rama" : `${n$6.count(count)} ramas`;
const compareEs = {
  title: "Comparaci\xF3n de las ramas",
  found: (read, all) => read === all ? `${legs(read)} le\xEDdas` : `Se pudieron leer ${n$6.count(read)} de ${legs(all)}`,
  unreadable: (source, reason) => `La rama '${source}' no se puede comparar: ${reason}`,
  leadsOut: "es un enlace que sale de la carpeta de ramas.",
  earlierAttempt: (name, source, attempt) => `'${source}' se dej\xF3 a un lado: es la rama '${name}' del intento ${attempt}, y hay un intento posterior.`,
  differentAttempts: (attempts) => {
    const each = attempts.map(({ attempt, names, legs: all }) => {
      const more = all > names.length ? [...names, `${n$6.count(all - names.length)} m\xE1s`] : names;
      return `intento ${attempt}: ${list(more)}`;
    });
    return `Las ramas son de intentos distintos de la ejecuci\xF3n; ${each.join("; ")}. Por una rama que se repiti\xF3 y no pudo subir nada habla su intento anterior.`;
  },
  sameName: (name, sources) => `${n$6.count(sources.length)} ramas se llaman '${name}': ${list(sources)}.`,
  sameIndex: (names, number, job) => `${n$6.count(names.length)} ramas dicen ser la n\xFAmero ${number} del trabajo '${job}': ${list(names)}.`,
  unfinished: (name) => `La rama '${name}' est\xE1 incompleta: su entrenamiento se cancel\xF3.`,
  missingLeg: (name) => `Falta la rama '${name}'.`,
  missingLegs: (job, missing, total, numbers) => {
    const named = list(numbers.map(String)) + (missing > numbers.length ? ", \u2026" : "");
    return `Trabajo '${job}': ${missing === 1 ? "falta" : "faltan"} ${n$6.count(missing)} de ${legs(total)}, n\xFAmero ${named}.`;
  },
  noArtifact: (pattern) => `No se encontr\xF3 ninguna rama: ning\xFAn artefacto legible de esta ejecuci\xF3n coincide con '${pattern}'.`,
  noFolder: (folder) => `No se encontr\xF3 ninguna rama en ${folder}: ninguna carpeta ni zip que se pueda leer.`,
  onlyOne: (name) => `Solo se encontr\xF3 una rama, '${name}': para comparar hacen falta dos.`,
  otherTrace: (name, other, epoch, step) => `La rama '${name}' tiene las huellas de la rama '${other}', pero seg\xFAn sus trazas los pesos difieren tras el paso ${n$6.count(step)} de la \xE9poca ${n$6.count(epoch)}: tales pruebas se contradicen.`,
  fault: (name, fault) => `La rama '${name}' tiene un fallo introducido a prop\xF3sito (${fault}): nunca se da por superada.`,
  verdict: {
    reproduced: "Reproducido",
    "within-tolerance": "Dentro de la tolerancia",
    diverged: "Divergente",
    inconclusive: "No concluyente"
  },
  meaning: {
    reproduced: (count) => `Las ${legs(count)} coinciden en todas las huellas.`,
    "within-tolerance": (count, groups) => `${legs(count)} forman ${n$6.count(groups)} grupos con huellas distintas, igual de buenos dentro de la tolerancia.`,
    diverged: (count, groups) => `${legs(count)} forman ${n$6.count(groups)} grupos con huellas distintas.`,
    inconclusive: (count, groups) => groups > 1 ? `La comparaci\xF3n no es fiable. Las ${legs(count)} que se pudieron comparar forman ${n$6.count(groups)} grupos.` : `La comparaci\xF3n no es fiable. ${count === 0 ? "No se pudo comparar ninguna rama." : `Se ${count === 1 ? "pudo" : "pudieron"} comparar ${legs(count)}.`}`
  },
  passed: "Superado",
  failed: "No superado",
  allowed: (reproducibility, problems) => problems ? `Lo que falla impide superar la comparaci\xF3n, permita lo que permita 'reproducibility: ${reproducibility}'.` : `Seg\xFAn 'reproducibility: ${reproducibility}'.`,
  problems: "Qu\xE9 falla",
  notes: "Conviene saber",
  agreement: "Qui\xE9n coincide",
  legend: "Cada fila es una rama; cada columna, un pelda\xF1o de la escalera. Letras iguales en una columna son huellas iguales; la primera columna con dos letras es donde los entrenamientos se separan.",
  leg: "Rama",
  group: "Grupo",
  accuracy: "Exactitud",
  rungs: {
    data: "Datos",
    recipe: "Receta",
    "initial-weights": "Inicio",
    order: "Orden",
    probabilities: "Probabilidades",
    predictions: "Predicciones"
  },
  epoch: (epoch) => `\xC9poca ${n$6.count(epoch)}`,
  epochsLeftOut: "Se omiten las \xE9pocas en las que nada cambia.",
  none: "ninguna",
  moreLegs: (group, count) => `y ${n$6.count(count)} m\xE1s en el grupo ${group}, iguales en todas las columnas`,
  moreGroups: (shown, groups) => `Los primeros ${n$6.count(shown)} de ${n$6.count(groups)} grupos; comparison.json los tiene todos.`,
  differences: "Primeras diferencias",
  noDifference: "No hay ninguna: todas las ramas coinciden.",
  pair: (one, other) => `${one} y ${other}`,
  morePairs: (shown, pairs) => `${n$6.count(shown)} de ${n$6.count(pairs)} pares de grupos: con muchos grupos, cada uno se compara con el grupo A, el m\xE1s exacto con el menos exacto, y dos de los que se prometen los mismos bits.`,
  cutPairs: (shown, compared) => `Las primeras ${n$6.count(shown)} de ${n$6.count(compared)} comparaciones; comparison.json las tiene todas.`,
  element: {
    parameter: "Par\xE1metro",
    element: "Elemento",
    ulps: "Distancia en ULP",
    differing: "Elementos distintos",
    largest: "Diferencia m\xE1xima",
    of: (differing, elements) => `${n$6.count(differing)} de ${n$6.count(elements)}`,
    largestOf: (difference, ulps) => `${difference}, ${n$6.count(ulps)} ULP`
  },
  machines: "Qu\xE9 separa a los grupos",
  nothingSeparates: "Nada: ning\xFAn campo del entorno es igual en todo un grupo y en ning\xFAn otro.",
  marksOf: (group, facts, more, alone) => {
    const all = more > 0 ? [...facts, `${n$6.count(more)} m\xE1s`] : facts;
    return alone ? `La rama de ${group} tiene ${list(all)}; ninguna otra.` : `Todas las ramas de ${group} tienen ${list(all)}; ninguna otra.`;
  },
  has: (field, value) => `${field} ${value}`,
  flag: (flag, present) => present ? `la extensi\xF3n ${flag} de la CPU` : `la CPU sin ${flag}`,
  environments: "Entornos de las ramas",
  moreEnvironments: (shown, all) => `Uno de cada grupo, ${n$6.count(shown)} de ${legs(all)}; comparison.json los tiene todos.`,
  page: "La p\xE1gina",
  kept: (folder) => `No se subi\xF3 nada; la p\xE1gina est\xE1 en ${folder}.`,
  moreFailures: (count) => `Y ${n$6.count(count)} m\xE1s; v\xE9ase comparison.json.`,
  differs: (one, other, reason) => `Grupos ${one} y ${other}: ${reason}`
};

const n$5 = numbersIn("es");
const SMALLEST_P = 1e-10;
const comparison = {
  reproduced: "Todas las huellas comparadas son iguales.",
  otherData: (fields) => `Los dos entrenamientos no usaron los mismos datos de entrenamiento y de prueba: ${fields.join(", ")}.`,
  otherRecipe: "Son entrenamientos de recetas distintas, as\xED que nada se promete sobre sus bits.",
  unfinished: (name) => `El entrenamiento de ${name} se cancel\xF3 antes de terminar la \xFAltima \xE9poca.`,
  missing: (field) => `A uno de los dos le falta ${field}, as\xED que no hay con qu\xE9 compararlo.`,
  contradiction: (epoch, step) => step === null ? `Las pruebas se contradicen: tras la \xE9poca ${n$5.count(epoch)} las huellas de los pesos son iguales, pero las sumas de control de las trazas difieren.` : `Las pruebas se contradicen: todas las huellas de los pesos son iguales, pero las sumas de control de las trazas difieren tras el paso ${n$5.count(step)} de la \xE9poca ${n$5.count(epoch)}.`,
  promised: (kind) => kind === "portable" ? "Ambos motores prometen los mismos bits en toda m\xE1quina, as\xED que no hay tolerancia." : "Biblioteca, modelo e instrucciones de la CPU, ajuste de oneDNN e hilos son los mismos, para los que se prometen los mismos bits, as\xED que no hay tolerancia.",
  notPromised: "Los dos no se prometen bits iguales (otro motor u otra m\xE1quina), y no se pidi\xF3 tolerancia.",
  separates: ([one, other], reference, candidate) => `Lo que separa a los dos: ${one} en ${reference}, ${other} en ${candidate}.`,
  withinTolerance: "Los dos no se prometen bits iguales; la exactitud se mantiene y cambiaron de etiqueta suficientemente pocas im\xE1genes de prueba.",
  worse: "La exactitud baj\xF3 m\xE1s de lo permitido.",
  manyLabels: (share) => `Cambi\xF3 de etiqueta m\xE1s del ${n$5.percent(share, 0)} de las im\xE1genes de prueba.`,
  labels: (changed, images) => `${n$5.count(changed)} de ${n$5.count(images)} im\xE1genes de prueba ${changed === 1 ? "cambi\xF3" : "cambiaron"} de etiqueta predicha.`,
  accuracy: ({ reference, candidate, drop, mcnemar }) => [
    `La exactitud pas\xF3 de ${n$5.exact(reference)} a ${n$5.exact(candidate)}, ${points(drop)}`,
    mcnemar === null ? "; las im\xE1genes de prueba no son las mismas, as\xED que solo cuenta la diferencia." : `; de las im\xE1genes que solo uno de los dos clasifica bien, la referencia tiene ${n$5.count(mcnemar.onlyReferenceRight)} y el candidato ${n$5.count(mcnemar.onlyCandidateRight)} (prueba exacta de McNemar, unilateral: p ${probability(mcnemar.pValue)}).`
  ].join(""),
  fault: (name, fault) => `En ${name} se invirti\xF3 un bit a prop\xF3sito: inject-fault: ${fault}.`,
  firstDifference: (difference, reference, candidate) => [where(difference, reference, candidate), ...element(difference, reference, candidate)].join(" ")
};
function points(drop) {
  if (drop === 0) return "sin cambio";
  const change = Number(Math.abs(100 * drop).toPrecision(12));
  const size = `${n$5.exact(change)} ${change === 1 ? "punto porcentual" : "puntos porcentuales"}`;
  return drop > 0 ? `${size} menos` : `${size} m\xE1s`;
}
function probability(p) {
  return p === 0 ? `< ${n$5.short(SMALLEST_P)}` : `= ${n$5.short(p)}`;
}
function where(difference, reference, candidate) {
  const { rung, field, epoch, step } = difference;
  const values = `${difference.reference} en ${reference}, ${difference.candidate} en ${candidate}`;
  switch (rung) {
    case "data":
      return `La primera diferencia est\xE1 en los datos: ${field} es ${values}.`;
    case "recipe":
      return `La primera diferencia est\xE1 en la receta: ${field} es ${values}.`;
    case "initial-weights":
      return "La primera diferencia est\xE1 en los pesos iniciales, antes de entrenar: la misma semilla y las mismas capas dieron otros.";
    case "order":
      return `La primera diferencia est\xE1 en el orden de las im\xE1genes de entrenamiento de la \xE9poca ${n$5.count(epoch ?? 0)}; todo lo anterior es igual.`;
    case "weights":
      return step === null ? `La primera diferencia est\xE1 en los pesos tras la \xE9poca ${n$5.count(epoch ?? 0)}; todo lo anterior es igual.` : `La primera diferencia est\xE1 en los pesos tras el paso ${n$5.count(step)} de la \xE9poca ${n$5.count(epoch ?? 0)}; todo lo anterior es igual.`;
    case "probabilities":
      return "La primera diferencia est\xE1 en las probabilidades de las im\xE1genes de prueba; todos los pesos son iguales.";
    case "predictions":
      return "La primera diferencia est\xE1 en las etiquetas predichas de las im\xE1genes de prueba; todos los pesos y probabilidades son iguales.";
  }
}
function element({ element: found }, reference, candidate) {
  if (found === null) return [];
  const when = found.atFirstStep ? "Ah\xED" : `En el primer punto de control de ambos que la muestra, tras el paso ${n$5.count(found.step)} de la \xE9poca ${n$5.count(found.epoch)},`;
  return [
    `${when} el primer peso que difiere es ${found.parameter}, elemento ${n$5.count(found.element)} (${found.index.join(", ")}): ${value(found.reference)} en ${reference}, ${value(found.candidate)} en ${candidate}, a ${ulps(found.ulps)} de distancia.`,
    `${found.differing === 1 ? "Difiere" : "Difieren"} ${n$5.count(found.differing)} de ${n$5.count(found.elements)} pesos, como mucho en ${found.largestDifference === null ? "una cantidad infinita" : n$5.short(found.largestDifference)} y ${ulps(found.largestUlps)}.`
  ];
}
function value({ number, bits }) {
  return number === null ? bits : `${String(number).replace(".", ",")} (${bits})`;
}
function ulps(distance) {
  return `${n$5.count(distance)} ULP`;
}

const modelEs = {
  kernels: { fused: "entrenado con el paso fusionado", tfjs: "entrenado con los n\xFAcleos de TensorFlow.js" }
};

const n$4 = numbersIn("es");
const pictures = {
  firstTitle: (shown, all) => `Las primeras ${n$4.count(shown)} de ${n$4.count(all)} im\xE1genes de prueba`,
  mistakesTitle: (shown, all, images) => shown < all ? `Los ${n$4.count(shown)} errores con mayor confianza, de ${n$4.count(all)} en ${n$4.count(images)} im\xE1genes de prueba` : `Los ${n$4.count(all)} errores en ${n$4.count(images)} im\xE1genes de prueba, primero los de mayor confianza`,
  noMistakes: (images) => `Ning\xFAn error en ${n$4.count(images)} im\xE1genes de prueba`,
  changedTitle: (shown, changed, images) => shown < changed ? `${n$4.count(shown)} de las ${n$4.count(changed)} im\xE1genes de prueba (de ${n$4.count(images)}) que cambiaron de etiqueta` : `Las ${n$4.count(changed)} de ${n$4.count(images)} im\xE1genes de prueba que cambiaron de etiqueta predicha`,
  classesTitle: (shown, classes) => shown < classes ? `${n$4.count(shown)} de ${n$4.count(classes)} clases, las peor reconocidas` : `Las ${n$4.count(classes)} clases y lo bien que se reconocen`,
  subtitle: (accuracy, seed, epochs, digest) => `exactitud ${accuracy} \xB7 semilla ${seed} \xB7 \xE9pocas ${epochs} \xB7 pesos ${digest}`,
  trueLabel: (name) => `Etiqueta verdadera: ${name}`,
  predictedLabel: (name) => `Etiqueta predicha: ${name}`,
  before: (name) => `En la referencia: ${name}`,
  image: (index) => `imagen de prueba ${index}`,
  classifiedRightly: (right, all) => `${right} de ${n$4.count(all)} bien`,
  takenFor: (name, images) => `confundida con ${name} (${n$4.count(images)}\xD7)`,
  neverConfused: "nunca confundida",
  legend: "Cada predicci\xF3n err\xF3nea lleva un marco grueso y un aspa. La barra es la confianza.",
  changedLegend: "Aspa: ahora mal. Marca: ahora bien. Primero lo que empeora, luego lo que mejora y al final lo que sigue mal.",
  classesLegend: "Una imagen de prueba de cada clase. La barra es la proporci\xF3n que se reconoce (exhaustividad)."
};

const n$3 = numbersIn("es");
const seedsEs = {
  // A seed is a name and no quantity: 1,000 would be another.
  name: (seed) => `la semilla ${seed}`,
  nameOfRepeat: (seed, number) => `el entrenamiento ${n$3.count(number)} de la semilla ${seed}`,
  lowerBound: (seeds, expected, found, mean, interval, lowest) => `Exactitud de ${n$3.count(seeds)} semillas: se esperaba para la media un l\xEDmite inferior de al menos ${expected}, se obtuvo ${found}; media ${mean}, ${interval}, m\xEDnimo ${lowest}.`,
  unfinished: (name, epochs, found, finished, asked) => `Entrenamiento: ${name} se cancel\xF3 tras ${n$3.count(found)} de ${n$3.count(epochs)} \xE9pocas; ${finished === 1 ? "termin\xF3" : "terminaron"} ${n$3.count(finished)} de ${n$3.count(asked)} semillas.`,
  repeatsAgree: (seeds, each) => `Repeticiones: los ${n$3.count(each)} entrenamientos de cada una de las ${n$3.count(seeds)} semillas son iguales hasta el \xFAltimo bit.`,
  title: (finished, asked) => finished === asked ? `${n$3.count(asked)} semillas` : `${n$3.count(finished)} de ${n$3.count(asked)} semillas`,
  passed: (mean, seeds) => `**Superado.** El ${mean} de las im\xE1genes de prueba se clasifica bien, de media entre ${n$3.count(seeds)} semillas.`,
  interval: (level, low, high) => `intervalo de confianza del ${level} de la media de ${low} a ${high}`,
  mean: "Media",
  standardDeviation: "Desviaci\xF3n est\xE1ndar",
  meanAndDeviation: (mean, deviation) => `${mean} \xB1 ${deviation}`,
  deviationIs: "\xB1 es la desviaci\xF3n est\xE1ndar de las semillas.",
  minimum: "M\xEDnimo",
  maximum: "M\xE1ximo",
  confidenceInterval: (level) => `Intervalo de confianza del ${level} de la media`,
  seed: "Semilla",
  cut: (shown, all) => `Las ${n$3.count(shown)} menos exactas de ${n$3.count(all)} semillas; todas est\xE1n en aggregate.json.`,
  epochsOf: (seed) => `\xC9pocas de la semilla ${seed}`,
  leg: (leg, seed) => `${leg} \xB7 semilla ${seed}`,
  missing: (leg, seeds, all) => `La rama '${leg}' no tiene entrenamiento de la semilla ${seeds.join(", ")}${all > seeds.length ? ", \u2026" : ""}, que otra rama s\xED tiene.`,
  eachByItself: "Cada semilla se compara por separado, entre las ramas: los grupos de semillas distintas tienen letras distintas y no coinciden en nada.",
  meaning: {
    reproduced: (legs, _, seeds) => `${legs === 2 ? "Las dos ramas" : `Las ${n$3.count(legs)} ramas`} coinciden en todas las huellas de ${seeds === 1 ? "su semilla" : `cada una de las ${n$3.count(seeds)} semillas`}.`,
    "within-tolerance": (legs, groups, seeds) => `Los entrenamientos de ${n$3.count(seeds)} semillas en ${n$3.count(legs)} ramas forman ${n$3.count(groups)} grupos con huellas distintas; los de una misma semilla son igual de buenos dentro de la tolerancia.`,
    diverged: (legs, groups, seeds) => `Los entrenamientos de ${n$3.count(seeds)} semillas en ${n$3.count(legs)} ramas forman ${n$3.count(groups)} grupos con huellas distintas, donde coincidir\xEDan con un grupo por semilla.`,
    inconclusive: (legs, groups, seeds) => `La comparaci\xF3n no es v\xE1lida. Los entrenamientos de ${n$3.count(seeds)} semillas en ${n$3.count(legs)} ramas que se pudieron comparar forman ${n$3.count(groups)} grupos.`
  },
  chart: (seeds) => `Exactitud de prueba de ${n$3.count(seeds)} semillas`,
  axis: "Exactitud con las im\xE1genes de prueba",
  threshold: (value) => `umbral ${value}`,
  description: (seeds, mean, deviation, lowest, highest, interval) => `Las exactitudes de prueba de ${n$3.count(seeds)} semillas, un punto cada una, de ${lowest} a ${highest}. Su media es ${mean} y su desviaci\xF3n est\xE1ndar ${deviation}. ${interval}.`,
  dot: (seed, accuracy) => `Semilla ${seed}: ${accuracy}`
};

const n$2 = numbersIn("es");
const images = (count) => count === 1 ? "1 imagen" : `${n$2.count(count)} im\xE1genes`;
const pageEs = {
  language: "Espa\xF1ol",
  kind: "Informe de entrenamiento",
  skip: "Ir al contenido",
  chooseLanguage: "Idioma",
  contents: "En esta p\xE1gina",
  when: (date) => date.toLocaleString("es", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }) + " UTC",
  passed: "Superado",
  failed: "No superado",
  rightly: (accuracy) => `El ${accuracy} de las im\xE1genes de prueba se clasifica bien.`,
  allChecks: (count) => count === 1 ? "La comprobaci\xF3n se super\xF3." : `Se superaron las ${n$2.count(count)} comprobaciones.`,
  failedChecks: (failed, all) => failed === 1 ? `1 de ${n$2.count(all)} ${all === 1 ? "comprobaci\xF3n" : "comprobaciones"} no se super\xF3.` : `${n$2.count(failed)} de ${n$2.count(all)} comprobaciones no se superaron.`,
  accuracy: "Exactitud de prueba",
  loss: "P\xE9rdida de prueba",
  mistakesCount: "Errores",
  ofImages: (count) => `en ${images(count)}`,
  baselineHad: (value) => `referencia ${value}`,
  weights: "Huella de los pesos",
  checks: "Comprobaciones",
  checkPassed: "superada",
  checkFailed: "no superada",
  curves: "Curvas de aprendizaje",
  curvesHow: "Los valores de entrenamiento se toman antes de cada paso, con los pesos de ese momento; los de prueba, despu\xE9s de cada \xE9poca.",
  training: "entrenamiento",
  test: "prueba",
  baselineTest: "prueba, referencia",
  lossAxis: "P\xE9rdida",
  accuracyAxis: "Exactitud",
  epoch: "\xC9poca",
  chartOf: (what, epochs) => `Gr\xE1fico: ${what} por \xE9poca, ${epochs === 1 ? "1 \xE9poca" : `${n$2.count(epochs)} \xE9pocas`}; los mismos n\xFAmeros est\xE1n en la tabla de abajo.`,
  numbersAsTable: "Lo mismo en n\xFAmeros",
  trainingLoss: "P\xE9rdida de entrenamiento",
  trainingAccuracy: "Exactitud de entrenamiento",
  lastEpochs: (shown, all) => `Las \xFAltimas ${n$2.count(shown)} de ${n$2.count(all)} \xE9pocas; todas est\xE1n en metrics.json.`,
  confusion: "Matriz de confusi\xF3n",
  confusionHow: "Las filas son etiquetas verdaderas; las columnas, etiquetas predichas. Elija un n\xFAmero para ver las im\xE1genes que cuenta.",
  confusionPairs: (shown, all) => `Con tantas clases, las ${n$2.count(shown)} confusiones m\xE1s frecuentes de ${n$2.count(all)}. Elija un n\xFAmero para ver las im\xE1genes que cuenta.`,
  noConfusion: "Ninguna imagen se clasifica mal.",
  trueLabel: "Etiqueta verdadera",
  predictedLabel: "Etiqueta predicha",
  count: "Im\xE1genes",
  recall: "Exhaustividad",
  precision: "Precisi\xF3n",
  needsScript: "Las im\xE1genes se abren, y se puede dibujar, solo donde se permiten scripts.",
  close: "Cerrar",
  cellTitle: "Etiqueta verdadera {label}, etiqueta predicha {predicted}",
  cellCount: "{shown} de {all} im\xE1genes",
  surestFirst: "Primero las de mayor confianza.",
  unsureFirst: "Una muestra: aquellas de las que el modelo est\xE1 menos seguro.",
  noneShown: "Ninguna de estas im\xE1genes est\xE1 en la p\xE1gina; metrics.json las nombra todas.",
  imageNumber: (index) => `Imagen ${n$2.count(index)}`,
  numberOf: "N.\xBA {index}",
  mistakes: "Los errores con mayor confianza",
  mistakesHow: (shown, all) => shown < all ? `Los ${n$2.count(shown)} errores, de ${n$2.count(all)}, de los que el modelo estaba m\xE1s seguro, con la probabilidad que dio a cada clase.` : `Los ${n$2.count(all)} errores, primero los de mayor confianza, con la probabilidad que el modelo dio a cada clase.`,
  mistakesTop: (classes) => `De cada imagen, las ${n$2.count(classes)} clases m\xE1s probables.`,
  noMistakes: "No hay ninguno.",
  itIs: "etiqueta verdadera",
  itSaid: "predicha",
  changes: "Qu\xE9 cambi\xF3 frente a la referencia",
  changesHow: (changed, all) => changed === 0 ? `La etiqueta predicha es la misma en las ${images(all)}.` : `La etiqueta predicha es otra en ${n$2.count(changed)} de ${images(all)}.`,
  fixed: "Bien ahora, mal en la referencia",
  broken: "Mal ahora, bien en la referencia",
  otherwise: "Mal en ambas, cada una a su manera",
  firstOf: (shown, all) => `Las primeras ${n$2.count(shown)} de ${n$2.count(all)}.`,
  otherImages: "La referencia se prob\xF3 con otras im\xE1genes, as\xED que no se puede comparar ninguna.",
  otherSeed: (base, own) => `La referencia se entren\xF3 con la semilla ${base} y este entrenamiento con la semilla ${own}: lo que difiere es azar, as\xED que no se compara ninguna imagen.`,
  beforeAndNow: "La flecha va de la etiqueta que predijo la referencia a la que se predice ahora.",
  before: "referencia",
  now: "ahora",
  draw: "Dibuje un d\xEDgito",
  drawClass: "Dibuje algo",
  drawHow: "Dibuje con el rat\xF3n, un dedo o un l\xE1piz. El modelo entrenado, cuyos pesos est\xE1n en esta p\xE1gina, responde aqu\xED y ahora; nada sale de su equipo.",
  drawKeys: "Con el teclado: las flechas mueven el l\xE1piz, la barra espaciadora lo baja y lo levanta, Supr borra.",
  drawingArea: "Zona de dibujo",
  seen: "Lo que ve el modelo: su dibujo reducido a 20 \xD7 20 p\xEDxeles, con su centro de masas en medio de 28 \xD7 28.",
  clear: "Borrar",
  takeImage: "Tomar una imagen de prueba",
  nothingDrawn: "Todav\xEDa no hay nada dibujado.",
  reads: "El modelo lee {label}, probabilidad {probability}.",
  taken: "Imagen de prueba {index}, etiqueta verdadera {label}.",
  probabilities: "Probabilidad de cada clase",
  notDrawn: {
    shape: "Aqu\xED no se puede dibujar: hace falta un modelo de im\xE1genes en gris de 28 \xD7 28 p\xEDxeles.",
    layers: "Aqu\xED no se puede dibujar: hace falta un modelo cuyas capas sean todas densas.",
    size: (weights, most) => `Aqu\xED no se puede dibujar: el modelo tiene ${n$2.count(weights)} pesos, y en la p\xE1gina caben ${n$2.count(most)} como m\xE1ximo.`
  },
  filters: "Qu\xE9 aprendi\xF3 la primera capa",
  filtersHow: "Cada imagen muestra los pesos entre los p\xEDxeles y una unidad: el naranja suma, el azul resta, el blanco no hace nada. Los p\xEDxeles vac\xEDos en todas las im\xE1genes de entrenamiento conservan el ruido con el que empezaron.",
  filtersFor: "Debajo de cada una, la clase a la que m\xE1s suma la unidad.",
  filtersOf: (shown, all) => `Las ${n$2.count(shown)} unidades, de ${n$2.count(all)}, a las que la capa siguiente atiende m\xE1s.`,
  unit: (unit) => `Unidad ${n$2.count(unit)}`,
  noFilters: "La primera capa no tiene pesos de cada p\xEDxel, as\xED que no hay im\xE1genes de ellos.",
  ladder: "Escalera de huellas",
  ladderHow: "Cada pelda\xF1o se sigue de los anteriores. El primero que difiere dice d\xF3nde se separan dos entrenamientos; \u2713 es igual, \u2717 no lo es, \u2013 no se sabe.",
  rung: "Pelda\xF1o",
  thisRun: "Esta ejecuci\xF3n",
  nothingCompared: "No se pidi\xF3 comparar nada.",
  rungs: {
    data: "Datos",
    initialWeights: "Pesos iniciales",
    order: (epoch) => `Orden, \xE9poca ${n$2.count(epoch)}`,
    weights: (epoch) => `Pesos, \xE9poca ${n$2.count(epoch)}`,
    probabilities: "Probabilidades",
    predictions: "Etiquetas predichas"
  },
  same: "igual",
  differs: "difiere",
  unknown: "no se sabe",
  expected: "Huella esperada",
  baseline: "Referencia",
  proposed: "Referencia propuesta",
  source: "Se ley\xF3 de",
  against: (name) => `Frente a ${name}`,
  inFull: "Todas las huellas completas",
  moreTrainings: (shown, all) => `Los primeros ${n$2.count(shown)} de ${n$2.count(all)} entrenamientos; aggregate.json los tiene todos.`,
  middleEpochs: (count) => `Se omiten ${n$2.count(count)} \xE9pocas intermedias; metrics.json las tiene.`,
  recipe: "Receta y entorno",
  recipeHow: "Lo que decide los bits. Lo que difiere de la referencia va marcado.",
  noBaseline: "Lo que decide los bits.",
  environment: "D\xF3nde se ejecut\xF3",
  environmentHow: "Lo que puede variar entre entrenamientos iguales; una referencia no lo registra.",
  field: "Campo",
  value: "Valor",
  marked: "difiere",
  fields: {
    "recipe.version": "Versi\xF3n de la receta",
    "recipe.layers": "Capas",
    "recipe.seed": "Semilla",
    "recipe.epochs": "\xC9pocas",
    "recipe.batchSize": "Tama\xF1o del lote",
    "recipe.optimizer.name": "Optimizador",
    "recipe.optimizer.learningRate": "Tasa de aprendizaje",
    "recipe.loss": "Funci\xF3n de p\xE9rdida",
    "recipe.imageShape": "Tama\xF1o de las im\xE1genes",
    "data.classes": "Clases",
    "data.train.count": "Im\xE1genes de entrenamiento",
    "data.test.count": "Im\xE1genes de prueba",
    "data.sha256": "Huella de los datos",
    promise: "Promesa de los bits"
  },
  system: "Sistema operativo",
  image: "Imagen del ejecutor",
  processor: "Procesador",
  memory: "Memoria",
  engine: "Motor",
  threads: (count) => count === 1 ? "1 hilo" : `${n$2.count(count)} hilos`,
  dataset: "Conjunto de datos",
  leg: "Rama",
  commit: "Commit",
  started: "Inicio",
  action: "Versi\xF3n de la acci\xF3n",
  reproduce: "Reproducirlo",
  reproduceTrain: "El mismo entrenamiento otra vez, desde una copia de la acci\xF3n en esta versi\xF3n:",
  reproduceVerify: "Lo mismo, comparado con los archivos de esta ejecuci\xF3n:",
  copy: "Copiar",
  copied: "Copiado",
  top: "Volver arriba"
};

const n$1 = numbersIn("es");
const es = {
  numbers: n$1,
  comment: commentEs,
  compare: compareEs,
  comparison,
  seeds: seedsEs,
  model: modelEs,
  page: pageEs,
  gate: {
    threshold: "Exactitud",
    digest: "Huella de los pesos",
    finished: "Entrenamiento",
    accuracy: "Exactitud frente a la referencia",
    baseline: "Huellas frente a la referencia",
    expectedDigest: "la huella esperada",
    repeats: "Huellas de las repeticiones",
    repeat: (number) => `el entrenamiento ${n$1.count(number)}`,
    repeatsAgree: (count) => `Repeticiones: los ${n$1.count(count)} entrenamientos son iguales hasta el \xFAltimo bit.`,
    repeatDiffers: (name, first, reasons) => `Repeticiones: ${name} no es igual que ${first}. ${reasons}`,
    fault: "Fallo",
    noFault: "ninguno",
    faultInjected: (fault) => `Fallo: se cambi\xF3 un bit a prop\xF3sito (${fault}); una ejecuci\xF3n as\xED nunca se da por superada.`,
    accuracyAtLeast: (expected, found) => `Exactitud: se esperaba al menos ${expected}, se obtuvo ${found}.`,
    digestOf: (expected, found) => `Huella de los pesos: se esperaba ${expected}, se obtuvo ${found}.`,
    epochsTrained: (expected, found) => `Entrenamiento: ${expected === 1 ? "se esperaba 1 \xE9poca" : `se esperaban ${n$1.count(expected)} \xE9pocas`}, se cancel\xF3 tras ${n$1.count(found)}.`,
    accuracyAgainst: (base, before, found, change, chance, allowed) => `Exactitud frente a ${base}: all\xED ${before}, aqu\xED ${found}, ${change} (${chance}); se permite: ${allowed}.`,
    dropped: (points) => `una ca\xEDda de ${points} puntos`,
    improved: (points) => `${points} puntos m\xE1s`,
    unchanged: "sin cambio",
    allowedDrop: (points) => `una ca\xEDda de ${points} puntos como m\xE1ximo`,
    allowedByChance: (points, significance) => `una ca\xEDda de ${points} puntos como m\xE1ximo, con p no menor que ${significance}`,
    pValue: (value) => `p = ${value}, prueba exacta de McNemar`,
    unpaired: "sin valor p, porque las im\xE1genes de prueba no son las mismas: decide solo la ca\xEDda",
    noAccuracy: (source) => `Exactitud frente a la referencia: no hay con qu\xE9 comparar; ${source}.`,
    digestsAgainst: (reference, outcome) => `Huellas frente a ${reference}: ${outcome}`
  },
  baseline: {
    thisRun: "esta ejecuci\xF3n",
    baseFile: "la referencia",
    baseAt: (commit) => `la referencia en ${commit}`,
    proposedFile: "la referencia propuesta",
    place: {
      "first-parent": "el primer padre del commit de fusi\xF3n",
      "event-base": "la base del pull request, seg\xFAn el evento",
      "merge-group": "la base del grupo de fusi\xF3n",
      tested: "el commit probado",
      "checked-out": "el commit extra\xEDdo",
      "working-tree": "la carpeta de trabajo",
      ref: (ref) => `la entrada baseline-ref, ${ref}`
    },
    itself: (path, reason) => `${path} tal como est\xE1 aqu\xED (${reason})`,
    none: "ninguna: ",
    at: (path, place) => `${path} en ${place}`,
    absent: (where) => `no existe ${where}`,
    unreadable: (where, reason) => `${where} no se puede leer, porque ${reason}`,
    proposed: (place) => `se propone el archivo en ${place}`,
    proposedAsFirst: (place) => `se propone el archivo en ${place}, que se juzga como una primera referencia`,
    deleted: (place) => `no se propone ninguna; el archivo se elimina en ${place}`,
    absentToo: (place) => `ni en ${place}`,
    invalidProposal: (reason) => `se propone: ${reason}`,
    unreadableProposal: (place, reason) => `se propone el archivo en ${place}, que no se puede leer, porque ${reason}`,
    nothingSound: (source) => `no hay nada v\xE1lido con que comparar; ${source}.`,
    notProposed: "La receta o los datos han cambiado, y no se propone ninguna referencia que les corresponda.",
    accuracyOf: (base) => `La exactitud y las etiquetas cambiadas se comparan con ${base}.`,
    contradicts: (field, expected, found) => `Las huellas son iguales, as\xED que su ${field} debe ser ${found}, pero dice ${expected}: se ha modificado.`,
    promiseEdited: (expected, found) => `Su promise.kind debe ser ${found}, que es lo que esta ejecuci\xF3n promete, pero dice ${expected}: se ha modificado.`,
    howToPropose: "Para tomar esta ejecuci\xF3n como referencia en adelante, a\xF1ada su archivo al pull request:",
    fromArtifact: "desde el artefacto de esta ejecuci\xF3n",
    fromFolder: "donde est\xE9 el informe",
    stillCompared: "La exactitud se sigue comparando con el archivo de la rama de destino del pull request.",
    change: "Referencia propuesta",
    before: "Antes",
    after: "Propuesta",
    data: "Datos",
    nothing: "ninguna",
    source: "Referencia"
  },
  verdict: {
    passed: "superada",
    failed: "no superada",
    reproduced: "Reproducido: todas las huellas comparadas son iguales.",
    "within-tolerance": "Dentro de la tolerancia: hay huellas distintas, pero los modelos son igual de buenos.",
    diverged: "Divergente: hay huellas distintas donde se prometi\xF3 igualdad, o se supera la tolerancia.",
    inconclusive: "No concluyente: no hay nada v\xE1lido con que comparar."
  },
  summary: {
    title: (leg) => `MNIST \xB7 ${leg}`,
    fault: (place) => `\u26A0\uFE0F **A este entrenamiento se le cambi\xF3 un bit a prop\xF3sito:** ${place}`,
    passed: (accuracy) => `**Superado.** El ${accuracy} de las im\xE1genes de prueba se clasifica bien.`,
    failed: (count) => count === 1 ? "**No superado.** Una comprobaci\xF3n fall\xF3:" : `**No superado.** ${count} comprobaciones fallaron:`,
    checks: "Comprobaciones",
    check: "Comprobaci\xF3n",
    result: "Resultado",
    expected: "Esperado",
    found: "Obtenido",
    atLeast: (value) => `al menos ${value}`,
    epochs: "\xC9pocas",
    epoch: "\xC9poca",
    loss: "P\xE9rdida",
    accuracy: "Exactitud",
    testLoss: "P\xE9rdida de prueba",
    testAccuracy: "Exactitud de prueba",
    weightsDigest: "Huella de los pesos",
    recipe: "Receta y huellas",
    digests: {
      data: "datos",
      initialWeights: "pesos iniciales",
      probabilities: "probabilidades",
      predictions: "predicciones"
    },
    artifacts: "Artefactos",
    contactSheet: "hoja de contactos",
    everything: "todo (zip)",
    kept: (folder) => `No se subi\xF3 nada; los archivos est\xE1n en ${folder}.`,
    cut: (shown, all) => `Las \xFAltimas ${n$1.count(shown)} de ${n$1.count(all)} \xE9pocas; todas est\xE1n en metrics.json.`,
    leftOut: "El resto se omite: GitHub descarta un resumen m\xE1s largo. Todo est\xE1 en los archivos.",
    report: "informe",
    lineAndBars: "l\xEDnea: esta ejecuci\xF3n, barras: la referencia",
    changed: ({ changed, images, better, worse }) => changed === 0 ? "Ninguna imagen de prueba cambi\xF3 de etiqueta predicha respecto a la referencia." : `Respecto a la referencia, ${changed === 1 ? "cambi\xF3" : "cambiaron"} de etiqueta predicha ${n$1.count(changed)} de ${n$1.count(images)} im\xE1genes de prueba: ${n$1.count(worse)} ahora mal, ${n$1.count(better)} ahora bien y ${n$1.count(changed - worse - better)} siguen mal, con otra etiqueta.`,
    confusions: "Lo que m\xE1s se confunde",
    trueLabel: "Etiqueta verdadera",
    predictedLabel: "Etiqueta predicha",
    images: "Im\xE1genes",
    imagesBefore: "En la referencia",
    imagesOf: (images, all) => `${n$1.count(images)} de ${n$1.count(all)}`
  },
  verify: {
    recorded: "el registro",
    here: "el entrenamiento aqu\xED",
    reproduced: (here, there) => `Reproducido en ${here}, registrado en ${there}.`,
    "within-tolerance": (here, there) => `Reproducido dentro de la tolerancia en ${here}, registrado en ${there}.`,
    diverged: (here, there) => `No reproducido en ${here}, registrado en ${there}.`,
    inconclusive: (here, there) => `No comparable: entrenado en ${here}, registrado en ${there}.`
  },
  pictures
};

const LANGUAGES = ["en", "es"];
function textsIn(language) {
  return { en, es }[language];
}

var n,l$1,u$2,t,w$1=[];function k$1(l,u,t){var i,r,o,e={};for(o in u)"key"==o?i=u[o]:"ref"==o?r=u[o]:e[o]=u[o];if(arguments.length>2&&(e.children=arguments.length>3?n.call(arguments,2):t),"function"==typeof l&&null!=l.defaultProps)for(o in l.defaultProps) void 0===e[o]&&(e[o]=l.defaultProps[o]);return x$1(l,e,i,r,null)}function x$1(n,t,i,r,o){var e={type:n,props:t,key:i,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:null==o?++u$2:o,__i:-1,__u:0};return null!=l$1.vnode&&l$1.vnode(e),e}function S(n){return n.children}n=w$1.slice,l$1={__e:function(n,l,u,t){for(var i,r,o;l=l.__;)if((i=l.__c)&&!i.__)try{if((r=i.constructor)&&null!=r.getDerivedStateFromError&&(i.setState(r.getDerivedStateFromError(n)),o=i.__d),null!=i.componentDidCatch&&(i.componentDidCatch(n,t||{}),o=i.__d),o)return i.__E=i}catch(l){n=l;}throw n}},u$2=0,t=function(n){return null!=n&&void 0===n.constructor},"function"==typeof Promise?Promise.prototype.then.bind(Promise.resolve()):setTimeout,Math.random().toString(8);

var f$1=0;function u$1(e,t,n,o,i,u){t||(t={});var a,c,p=t;if("ref"in p)for(c in p={},t)"ref"==c?a=t[c]:p[c]=t[c];var l={type:e,props:p,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--f$1,__i:-1,__u:0,__source:i,__self:u};if("function"==typeof e&&(a=e.defaultProps))for(c in a) void 0===p[c]&&(p[c]=a[c]);return l$1.vnode&&l$1.vnode(l),l}

var o="__s",i="__c",a="__k",u="__d",c="__s",f=/[\s\n\\/='"\0<>]/,s=/^(xlink|xmlns|xml)([A-Z])/,l=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,p=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,h=new Set(["draggable","spellcheck"]);function d(e){ void 0!==e.__g?e.__g|=8:e[u]=true;}function v(e){ void 0!==e.__g?e.__g&=-9:e[u]=false;}function m(e){return void 0!==e.__g?!!(8&e.__g):true===e[u]}var y=/["&<]/;function _(e){if(0===e.length||false===y.test(e))return e;for(var t=0,n=0,r="",o="";n<e.length;n++){switch(e.charCodeAt(n)){case 34:o="&quot;";break;case 38:o="&amp;";break;case 60:o="&lt;";break;default:continue}n!==t&&(r+=e.slice(t,n)),r+=o,t=n+1;}return n!==t&&(r+=e.slice(t,n)),r}var g={},k=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-image-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-shrink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),b=/[A-Z]/g;function x(e){var t="";for(var n in e){var r=e[n];if(null!=r&&""!==r){var o="-"==n[0]?n:g[n]||(g[n]=n.replace(b,"-$&").toLowerCase()),i=";";"number"!=typeof r||o.startsWith("--")||k.has(o)||(i="px;"),t=t+o+":"+r+i;}}return t||void 0}function w(){this.__d=true;}function H(e,t){return {__v:e,context:t,props:e.props,setState:w,forceUpdate:w,__d:true,__h:new Array(0)}}var T={},j=[],P=Array.isArray,$=Object.assign,U="",Z="\x3c!--$s--\x3e",F="\x3c!--/$s--\x3e";function M(e){return "string"==typeof e?Z+e+F:P(e)?(e.unshift(Z),e.push(F),e):e&&"function"==typeof e.then?e.then(M):Z+e+F}function W(){return {beforeDiff:l$1.__b,afterDiff:l$1.diffed,renderHook:l$1.__r,unmountHook:l$1.unmount,rootHook:l$1.__,commitHook:l$1.__c,catchError:l$1.__e,errorBoundaries:l$1.errorBoundaries}}function B(e){var t=l$1[o];l$1[o]=true;try{return e()}finally{l$1[o]=t;}}function z(n,r,o){var i=W();try{var u=B(function(){var u,c=k$1(S,null);return c[a]=[n],i.rootHook&&i.rootHook(n,((u={})[a]=c,u.nodeType=1,u)),q(n,r||T,!1,void 0,c,!1,o,i)});return P(u)?u.join(U):u}catch(e){if(e.then)throw new Error('Use "renderToStringAsync" for suspenseful rendering.');throw e}finally{i.commitHook&&B(function(){return i.commitHook(n,j)}),j.length=0;}}function N(e,t,n){var r,o=e.type,a=true;return e[i]?(a=false,(r=e[i]).state=r[c]):r=new o(e.props,t),e[i]=r,r.__v=e,r.props=e.props,r.context=t,d(r),null==r.state&&(r.state=T),null==r[c]&&(r[c]=r.state),o.getDerivedStateFromProps?r.state=$({},r.state,o.getDerivedStateFromProps(r.props,r.state)):a&&r.componentWillMount?(r.componentWillMount(),r.state=r[c]!==r.state?r[c]:r.state):!a&&r.componentWillUpdate&&r.componentWillUpdate(),n.renderHook&&n.renderHook(e),r.render(r.props,r.state,t)}function q(e,n,o,u,y,g,k,b){if(null==e||true===e||false===e||e===U)return U;var w=typeof e;if("object"!=w)return "function"==w?U:"string"==w?_(e):e+U;if(P(e)){var C,D=U;y[a]=e;for(var A=e.length,S$1=0;S$1<A;S$1++){var E=e[S$1];if(null!=E&&"boolean"!=typeof E){var L,j=q(E,n,o,u,y,g,k,b);"string"==typeof j?D+=j:(C||(C=new Array(A)),D&&C.push(D),D=U,P(j)?(L=C).push.apply(L,j):C.push(j));}}return C?(D&&C.push(D),C):D}if(!t(e))return U;e.__=y,b.beforeDiff&&b.beforeDiff(e);var Z=e.type,F=e.props;if("function"==typeof Z){var W,z,O,R=n;if(Z===S){if("tpl"in F){for(var K,G=U,J=0;J<F.tpl.length;J++)if(G+=F.tpl[J],F.exprs&&J<F.exprs.length){var Q=F.exprs[J];if(null==Q)continue;if("object"==typeof Q&&(t(Q)||P(Q))){var X,Y=q(Q,n,o,u,e,g,k,b);"string"==typeof Y?G+=Y:(K||(K=[]),G&&K.push(G),G=U,P(Y)?(X=K).push.apply(X,Y):K.push(Y));}else G+=Q;}return K?(G&&K.push(G),K):G}if("UNSTABLE_comment"in F)return "\x3c!--"+_(F.UNSTABLE_comment)+"--\x3e";z=F.children;}else {if(null!=(W=Z.contextType)){var ee=n[W.__c];R=ee?ee.props.value:W.__;}var te=Z.prototype&&"function"==typeof Z.prototype.render;if(te)z=/**#__NOINLINE__**/N(e,R,b),O=e[i];else {e[i]=O=/**#__NOINLINE__**/H(e,R);for(var ne=0;m(O)&&ne++<25;){v(O),b.renderHook&&b.renderHook(e);try{z=Z.call(O,F,R);}catch(t){throw t}}d(O);}if(null!=O.getChildContext&&(n=$({},n,O.getChildContext())),te&&b.errorBoundaries&&(Z.getDerivedStateFromError||O.componentDidCatch)){z=null!=z&&z.type===S&&null==z.key&&null==z.props.tpl?z.props.children:z;try{return q(z,n,o,u,e,g,!1,b)}catch(r){return Z.getDerivedStateFromError&&(O[c]=Z.getDerivedStateFromError(r)),O.componentDidCatch&&O.componentDidCatch(r,T),m(O)?(z=N(e,n,b),null!=(O=e[i]).getChildContext&&(n=$({},n,O.getChildContext())),q(z=null!=z&&z.type===S&&null==z.key&&null==z.props.tpl?z.props.children:z,n,o,u,e,g,k,b)):U}finally{b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e);}}}z=null!=z&&z.type===S&&null==z.key&&null==z.props.tpl?z.props.children:z;try{var re=q(z,n,o,u,e,g,k,b);return b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),e._suspended?M(re):re}catch(t){if(k&&k.onError){var oe=function t(r){return k.onError(r,e,function(e,r){try{return B(function(){return q(e,n,o,u,r,g,k,b)})}catch(e){return t(e)}})}(t);return void 0!==oe?oe:(b.catchError&&b.catchError(t,e),U)}throw t;}}var ie,ae="<"+Z,ue=U;for(var ce in F){var fe=F[ce];if("function"!=typeof(fe=V(fe)?fe.value:fe)||"class"===ce||"className"===ce){switch(ce){case "children":ie=fe;continue;case "key":case "ref":case "__self":case "__source":continue;case "htmlFor":if("for"in F)continue;ce="for";break;case "className":if("class"in F)continue;ce="class";break;case "defaultChecked":ce="checked";break;case "defaultSelected":ce="selected";break;case "defaultValue":case "value":switch(ce="value",Z){case "textarea":ie=fe;continue;case "select":u=fe;continue;case "option":u!=fe||"selected"in F||(ae+=" selected");}break;case "dangerouslySetInnerHTML":ue=fe&&fe.__html;continue;case "style":"object"==typeof fe&&(fe=x(fe));break;case "acceptCharset":ce="accept-charset";break;case "httpEquiv":ce="http-equiv";break;default:if(f.test(ce))continue;s.test(ce)?ce=ce.replace(s,"$1:$2").toLowerCase():"-"!==ce[4]&&!h.has(ce)||null==fe?o?p.test(ce)&&(ce="panose1"===ce?"panose-1":ce.replace(/([A-Z])/g,"-$1").toLowerCase()):l.test(ce)&&(ce=ce.toLowerCase()):fe+=U;}null!=fe&&false!==fe&&(ae=true===fe||fe===U?ae+" "+ce:ae+" "+ce+'="'+_(fe+U)+'"');}}if(f.test(Z))throw new Error(Z+" is not a valid HTML tag name in "+ae+">");if(ue||("string"==typeof ie?ue=_(ie):null!=ie&&false!==ie&&true!==ie&&(ue=q(ie,n,"svg"===Z||"foreignObject"!==Z&&o,u,e,g,k,b))),b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),!ue&&I.has(Z))return ae+"/>";var se="</"+Z+">",le=ae+">";return P(ue)?[le].concat(ue,[se]):"string"!=typeof ue?[le,ue,se]:le+ue+se}var I=new Set(["area","base","br","col","command","embed","hr","img","input","keygen","link","meta","param","source","track","wbr"]),R=z;function V(e){return null!==e&&"object"==typeof e&&"function"==typeof e.peek&&"value"in e}

const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --muted: #59636e; --back: #ffffff; --line: #d1d9e0; --soft: #f6f8fa;
  --good: #1a7f37; --bad: #b42318;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --muted: #9198a1; --back: #0d1117; --line: #3d444d; --soft: #151b23;
    --good: #4ac26b; --bad: #ff8a7a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p, ul { margin: .25rem 0 .5rem; overflow-wrap: anywhere; }
.headline { border-left: .375rem solid var(--good); padding: .25rem 0 .25rem 1rem; }
.headline.failed { border-color: var(--bad); }
.headline .sign { color: var(--good); }
.headline.failed .sign { color: var(--bad); }
.kind, .legend, .outcome { color: var(--muted); }
.kind { margin: 0; }
.legend { font-size: .875rem; max-width: 46rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; }
details > summary { cursor: pointer; }
@media print {
  main { max-width: none; padding: 0; }
  tr, article { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

function Say({ children: say, in: Holder = "span", slots = false }) {
  const said = LANGUAGES.map((language) => ({ language, text: say(textsIn(language), language) }));
  const first = said[0]?.text ?? "";
  if (!slots && said.every(({ text }) => text === first)) return /* @__PURE__ */ u$1(S, { children: first });
  return /* @__PURE__ */ u$1(S, { children: said.map(({ language, text }) => /* @__PURE__ */ u$1(Holder, { lang: language, children: slots ? withSlots(text) : text })) });
}
function withSlots(text) {
  return text.split(/\{(\w+)\}/).map((part, index) => index % 2 === 0 ? part : /* @__PURE__ */ u$1("b", { "data-slot": part }));
}
const LANGUAGE_STYLE = LANGUAGES.map(
  (language) => `html[lang=${language}] body [lang]:not([lang=${language}], .always) { display: none; }`
).join("\n");

function hashSource(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export { BASE_STYLE as B, LANGUAGES as L, R, Say as S, S as a, LANGUAGE_STYLE as b, en as e, hashSource as h, textsIn as t, u$1 as u };
