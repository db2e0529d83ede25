import { join, relative, isAbsolute, dirname, resolve, parse, basename } from 'node:path';
import { readFile, mkdtemp, rm, copyFile, mkdir, readdir, writeFile, rename } from 'node:fs/promises';
import { tmpdir, platform, arch, totalmem, availableParallelism, cpus, endianness, release, type } from 'node:os';
import { p as property, m as messageOf, R as Refusal, b as assetPath, d as digest, a as packageJson, L as LOSS, A as ADAM, c as RECIPE_VERSION, l as littleEndianBytes, f as epochOrder, g as defineModel } from './leaves.js';
import { createHash, randomUUID } from 'node:crypto';
import { isDeepStrictEqual, promisify } from 'node:util';
import { statSync, existsSync, realpathSync, readlinkSync } from 'node:fs';
import { gunzip } from 'node:zlib';
import { w as weightSpecs } from './weight-specs.js';
import { execFile } from 'node:child_process';
import { s as simd } from './wasm-feature-detect.js';

function numbersIn(locale) {
  const decimal = (value, decimals) => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return {
    count: (value) => value.toLocaleString(locale),
    decimal,
    exact: (value) => value.toLocaleString(locale, { maximumFractionDigits: 20 }),
    percent: (share, decimals) => `${decimal(100 * share, decimals)} %`
  };
}

const n$3 = numbersIn("en");
const SMALLEST_P$1 = 1e-10;
const comparison$1 = {
  reproduced: "Every digest compared is equal.",
  otherData: (fields) => `The two were not trained and tested on the same data: ${fields.join(", ")}.`,
  otherRecipe: "The two are trainings of different recipes, so nothing is promised about their bits.",
  unfinished: (name) => `The training of ${name} was cancelled before its last epoch ended.`,
  missing: (field) => `One of the two lacks ${field}, so there is nothing to compare it with.`,
  contradiction: (epoch) => `The evidence contradicts itself: after epoch ${n$3.count(epoch)} the weights digests are equal, but the checksums in the traces differ.`,
  promised: (kind) => kind === "portable" ? "Both engines promise the same bits on every machine, so there is no tolerance." : "Engine, version, CPU model and CPU flags are the same, for which the same bits are promised, so there is no tolerance.",
  notPromised: "The two promise no equal bits to each other (another engine, or another machine), and no tolerance was asked for.",
  withinTolerance: "The two promise no equal bits to each other; the accuracy holds, and few enough test images changed their label.",
  worse: "The accuracy fell by more than is allowed.",
  manyLabels: (share) => `More than ${n$3.percent(share, 0)} of the test images changed their label.`,
  labels: (changed, images) => `${n$3.count(changed)} of ${n$3.count(images)} test images changed ${changed === 1 ? "its" : "their"} predicted label.`,
  accuracy: ({ reference, candidate, drop, mcnemar }) => [
    `Accuracy went from ${n$3.exact(reference)} to ${n$3.exact(candidate)}, ${points$1(drop)}`,
    mcnemar === null ? "; the test images are not the same, so only the difference counts." : `; of the images that only one of the two classifies rightly, the reference has ${n$3.count(mcnemar.onlyReferenceRight)} and the candidate ${n$3.count(mcnemar.onlyCandidateRight)} (McNemar\u2019s exact test, one-sided: p ${probability$1(mcnemar.pValue)}).`
  ].join(""),
  fault: (name, fault) => `In ${name} a bit was flipped on purpose: inject-fault: ${fault}.`,
  firstDifference: (difference, reference, candidate) => [where$1(difference, reference, candidate), ...element$1(difference, reference, candidate)].join(" ")
};
function points$1(drop) {
  if (drop === 0) return "no change";
  const change = Number(Math.abs(100 * drop).toPrecision(12));
  const size = `${n$3.exact(change)} percentage ${change === 1 ? "point" : "points"}`;
  return drop > 0 ? `${size} lower` : `${size} higher`;
}
function probability$1(p) {
  return p === 0 ? `< ${n$3.exact(SMALLEST_P$1)}` : `= ${n$3.exact(Number(p.toPrecision(3)))}`;
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
      return `The first difference is in the order of the training images in epoch ${n$3.count(epoch ?? 0)}; everything before it is equal.`;
    case "weights":
      return step === null ? `The first difference is in the weights after epoch ${n$3.count(epoch ?? 0)}; everything before it is equal.` : `The first difference is in the weights after step ${n$3.count(step)} of epoch ${n$3.count(epoch ?? 0)}; everything before it is equal.`;
    case "probabilities":
      return "The first difference is in the probabilities of the test images; all weights are equal.";
    case "predictions":
      return "The first difference is in the predicted labels of the test images; all weights and probabilities are equal.";
  }
}
function element$1({ element: found }, reference, candidate) {
  if (found === null) return [];
  const when = found.atFirstStep ? "There" : `In the earliest checkpoint of both that shows it, after step ${n$3.count(found.step)} of epoch ${n$3.count(found.epoch)},`;
  return [
    `${when} the first weight that differs is ${found.parameter}, element ${n$3.count(found.element)} (${found.index.join(", ")}): ${value$1(found.reference)} in ${reference}, ${value$1(found.candidate)} in ${candidate}, ${ulps$1(found.ulps)} apart.`,
    `${n$3.count(found.differing)} of ${n$3.count(found.elements)} weights ${found.differing === 1 ? "differs" : "differ"}, by at most ${found.largestDifference === null ? "an infinite amount" : n$3.exact(Number(found.largestDifference.toPrecision(3)))} and ${ulps$1(found.largestUlps)}.`
  ];
}
function value$1({ number, bits }) {
  return number === null ? bits : `${String(number)} (${bits})`;
}
function ulps$1(distance) {
  return `${n$3.count(distance)} ULP`;
}

const n$2 = numbersIn("en");
const en = {
  numbers: n$2,
  comparison: comparison$1,
  gate: {
    threshold: "Accuracy",
    digest: "Weights digest",
    finished: "Training",
    accuracy: "Accuracy against the baseline",
    baseline: "Digests against the baseline",
    expectedDigest: "the expected digest",
    accuracyAtLeast: (expected, found) => `Accuracy: expected at least ${expected}, found ${found}.`,
    digestOf: (expected, found) => `Weights digest: expected ${expected}, found ${found}.`,
    epochsTrained: (expected, found) => `Training: expected ${n$2.count(expected)} epochs, cancelled after ${n$2.count(found)}.`,
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
      ref: (ref) => `the input baseline-ref, ${ref}`,
      noRepository: (reason) => `the file itself, because it is in no git repository: ${reason}`
    },
    none: "none: ",
    at: (path, place) => `${path} at ${place}`,
    absent: (where) => `there is no ${where}`,
    invalid: (where, reason) => `${where} is no baseline, because ${reason}`,
    unreadable: (where, reason) => `${where} cannot be read, because ${reason}`,
    proposed: (place) => `proposed: the file at ${place}`,
    deleted: (place) => `proposed: none; the file is deleted at ${place}`,
    absentToo: (place) => `nor at ${place}`,
    invalidProposal: (place, reason) => `proposed: the file at ${place}, which is no baseline, because ${reason}`,
    unreadableProposal: (place, reason) => `proposed: the file at ${place}, which cannot be read, because ${reason}`,
    notProposed: "The recipe or the data changed, and no baseline that goes with them is proposed.",
    contradicts: (field, expected, found) => `The digests are equal, so its ${field} must be ${found}, but it says ${expected}: it was edited.`,
    howToPropose: "To hold the repository to this run from now on, put its baseline into the pull request:",
    fromArtifact: "from the artifact of this run",
    fromFolder: "or, where the report is at hand",
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
    artifacts: "Artifacts",
    contactSheet: "contact sheet",
    everything: "everything (zip)",
    kept: (folder) => `Nothing was uploaded; the files are in ${folder}.`,
    cut: (shown, all) => `The last ${n$2.count(shown)} of ${n$2.count(all)} epochs; all of them are in metrics.json.`
  },
  pictures: {
    firstTitle: (shown, all) => `The first ${n$2.count(shown)} of ${n$2.count(all)} test images`,
    mistakesTitle: (shown, all, images) => shown < all ? `The ${n$2.count(shown)} surest of ${n$2.count(all)} mistakes on ${n$2.count(images)} test images` : `All ${n$2.count(all)} mistakes on ${n$2.count(images)} test images, the surest first`,
    noMistakes: (images) => `No mistakes on ${n$2.count(images)} test images`,
    subtitle: (accuracy, seed, epochs, digest) => `accuracy ${accuracy} \xB7 seed ${seed} \xB7 epochs ${epochs} \xB7 weights ${digest}`,
    trueLabel: (label) => `True label: ${label}`,
    predictedLabel: (label) => `Predicted label: ${label}`,
    legend: "Every wrong prediction has a thick frame and a cross."
  }
};

const n$1 = numbersIn("es");
const SMALLEST_P = 1e-10;
const comparison = {
  reproduced: "Todas las huellas comparadas son iguales.",
  otherData: (fields) => `No se entren\xF3 y prob\xF3 con los mismos datos: ${fields.join(", ")}.`,
  otherRecipe: "Son entrenamientos de recetas distintas, as\xED que nada se promete sobre sus bits.",
  unfinished: (name) => `El entrenamiento de ${name} se cancel\xF3 antes de terminar la \xFAltima \xE9poca.`,
  missing: (field) => `A uno de los dos le falta ${field}, as\xED que no hay con qu\xE9 compararlo.`,
  contradiction: (epoch) => `Las pruebas se contradicen: tras la \xE9poca ${n$1.count(epoch)} las huellas de los pesos son iguales, pero las sumas de control de las trazas difieren.`,
  promised: (kind) => kind === "portable" ? "Ambos motores prometen los mismos bits en toda m\xE1quina, as\xED que no hay tolerancia." : "Motor, versi\xF3n, modelo de CPU e instrucciones de la CPU son los mismos, para los que se prometen los mismos bits, as\xED que no hay tolerancia.",
  notPromised: "Los dos no se prometen bits iguales (otro motor u otra m\xE1quina), y no se pidi\xF3 tolerancia.",
  withinTolerance: "Los dos no se prometen bits iguales; la exactitud se mantiene y cambiaron de etiqueta suficientemente pocas im\xE1genes de prueba.",
  worse: "La exactitud baj\xF3 m\xE1s de lo permitido.",
  manyLabels: (share) => `Cambi\xF3 de etiqueta m\xE1s del ${n$1.percent(share, 0)} de las im\xE1genes de prueba.`,
  labels: (changed, images) => `${n$1.count(changed)} de ${n$1.count(images)} im\xE1genes de prueba ${changed === 1 ? "cambi\xF3" : "cambiaron"} de etiqueta predicha.`,
  accuracy: ({ reference, candidate, drop, mcnemar }) => [
    `La exactitud pas\xF3 de ${n$1.exact(reference)} a ${n$1.exact(candidate)}, ${points(drop)}`,
    mcnemar === null ? "; las im\xE1genes de prueba no son las mismas, as\xED que solo cuenta la diferencia." : `; de las im\xE1genes que solo uno de los dos clasifica bien, la referencia tiene ${n$1.count(mcnemar.onlyReferenceRight)} y el candidato ${n$1.count(mcnemar.onlyCandidateRight)} (prueba exacta de McNemar, unilateral: p ${probability(mcnemar.pValue)}).`
  ].join(""),
  fault: (name, fault) => `En ${name} se invirti\xF3 un bit a prop\xF3sito: inject-fault: ${fault}.`,
  firstDifference: (difference, reference, candidate) => [where(difference, reference, candidate), ...element(difference, reference, candidate)].join(" ")
};
function points(drop) {
  if (drop === 0) return "sin cambio";
  const change = Number(Math.abs(100 * drop).toPrecision(12));
  const size = `${n$1.exact(change)} ${change === 1 ? "punto porcentual" : "puntos porcentuales"}`;
  return drop > 0 ? `${size} menos` : `${size} m\xE1s`;
}
function probability(p) {
  return p === 0 ? `< ${n$1.exact(SMALLEST_P)}` : `= ${n$1.exact(Number(p.toPrecision(3)))}`;
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
      return `La primera diferencia est\xE1 en el orden de las im\xE1genes de entrenamiento de la \xE9poca ${n$1.count(epoch ?? 0)}; todo lo anterior es igual.`;
    case "weights":
      return step === null ? `La primera diferencia est\xE1 en los pesos tras la \xE9poca ${n$1.count(epoch ?? 0)}; todo lo anterior es igual.` : `La primera diferencia est\xE1 en los pesos tras el paso ${n$1.count(step)} de la \xE9poca ${n$1.count(epoch ?? 0)}; todo lo anterior es igual.`;
    case "probabilities":
      return "La primera diferencia est\xE1 en las probabilidades de las im\xE1genes de prueba; todos los pesos son iguales.";
    case "predictions":
      return "La primera diferencia est\xE1 en las etiquetas predichas de las im\xE1genes de prueba; todos los pesos y probabilidades son iguales.";
  }
}
function element({ element: found }, reference, candidate) {
  if (found === null) return [];
  const when = found.atFirstStep ? "Ah\xED" : `En el primer punto de control de ambos que la muestra, tras el paso ${n$1.count(found.step)} de la \xE9poca ${n$1.count(found.epoch)},`;
  return [
    `${when} el primer peso que difiere es ${found.parameter}, elemento ${n$1.count(found.element)} (${found.index.join(", ")}): ${value(found.reference)} en ${reference}, ${value(found.candidate)} en ${candidate}, a ${ulps(found.ulps)} de distancia.`,
    `${found.differing === 1 ? "Difiere" : "Difieren"} ${n$1.count(found.differing)} de ${n$1.count(found.elements)} pesos, como mucho en ${found.largestDifference === null ? "una cantidad infinita" : n$1.exact(Number(found.largestDifference.toPrecision(3)))} y ${ulps(found.largestUlps)}.`
  ];
}
function value({ number, bits }) {
  return number === null ? bits : `${String(number).replace(".", ",")} (${bits})`;
}
function ulps(distance) {
  return `${n$1.count(distance)} ULP`;
}

const n = numbersIn("es");
const es = {
  numbers: n,
  comparison,
  gate: {
    threshold: "Exactitud",
    digest: "Huella de los pesos",
    finished: "Entrenamiento",
    accuracy: "Exactitud frente a la referencia",
    baseline: "Huellas frente a la referencia",
    expectedDigest: "la huella esperada",
    accuracyAtLeast: (expected, found) => `Exactitud: se esperaba al menos ${expected}, se obtuvo ${found}.`,
    digestOf: (expected, found) => `Huella de los pesos: se esperaba ${expected}, se obtuvo ${found}.`,
    epochsTrained: (expected, found) => `Entrenamiento: se esperaban ${n.count(expected)} \xE9pocas, se cancel\xF3 tras ${n.count(found)}.`,
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
      "first-parent": "el primer padre de la fusi\xF3n",
      "event-base": "la base de la solicitud, seg\xFAn el evento",
      "merge-group": "la base del grupo de fusi\xF3n",
      tested: "la confirmaci\xF3n probada",
      "checked-out": "la confirmaci\xF3n extra\xEDda",
      "working-tree": "la carpeta de trabajo",
      ref: (ref) => `la entrada baseline-ref, ${ref}`,
      noRepository: (reason) => `el archivo mismo, porque no est\xE1 en ning\xFAn repositorio git: ${reason}`
    },
    none: "ninguna: ",
    at: (path, place) => `${path} en ${place}`,
    absent: (where) => `no existe ${where}`,
    invalid: (where, reason) => `${where} no es una referencia, porque ${reason}`,
    unreadable: (where, reason) => `${where} no se puede leer, porque ${reason}`,
    proposed: (place) => `se propone el archivo en ${place}`,
    deleted: (place) => `no se propone ninguna; el archivo se elimina en ${place}`,
    absentToo: (place) => `ni en ${place}`,
    invalidProposal: (place, reason) => `se propone el archivo en ${place}, que no es una referencia, porque ${reason}`,
    unreadableProposal: (place, reason) => `se propone el archivo en ${place}, que no se puede leer, porque ${reason}`,
    notProposed: "La receta o los datos han cambiado, y no se propone ninguna referencia que les corresponda.",
    contradicts: (field, expected, found) => `Las huellas son iguales, as\xED que su ${field} debe ser ${found}, pero dice ${expected}: se ha modificado.`,
    howToPropose: "Para tomar esta ejecuci\xF3n como referencia en adelante, a\xF1ada su archivo a la solicitud:",
    fromArtifact: "desde el artefacto de esta ejecuci\xF3n",
    fromFolder: "o, donde est\xE9 el informe",
    stillCompared: "La exactitud se sigue comparando con el archivo de la rama de destino.",
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
    passed: (accuracy) => `**Superado.** ${accuracy} de las im\xE1genes de prueba se clasifican bien.`,
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
    artifacts: "Artefactos",
    contactSheet: "hoja de contactos",
    everything: "todo (zip)",
    kept: (folder) => `No se subi\xF3 nada; los archivos est\xE1n en ${folder}.`,
    cut: (shown, all) => `Las \xFAltimas ${n.count(shown)} de ${n.count(all)} \xE9pocas; todas est\xE1n en metrics.json.`
  },
  pictures: {
    firstTitle: (shown, all) => `Las primeras ${n.count(shown)} de ${n.count(all)} im\xE1genes de prueba`,
    mistakesTitle: (shown, all, images) => shown < all ? `Los ${n.count(shown)} errores m\xE1s seguros de ${n.count(all)} en ${n.count(images)} im\xE1genes de prueba` : `Los ${n.count(all)} errores en ${n.count(images)} im\xE1genes de prueba, primero los m\xE1s seguros`,
    noMistakes: (images) => `Ning\xFAn error en ${n.count(images)} im\xE1genes de prueba`,
    subtitle: (accuracy, seed, epochs, digest) => `exactitud ${accuracy} \xB7 semilla ${seed} \xB7 \xE9pocas ${epochs} \xB7 pesos ${digest}`,
    trueLabel: (label) => `Etiqueta verdadera: ${label}`,
    predictedLabel: (label) => `Etiqueta predicha: ${label}`,
    legend: "Cada predicci\xF3n err\xF3nea lleva un marco grueso y un aspa."
  }
};

const LANGUAGES = ["en", "es"];
function textsIn(language) {
  return { en, es }[language];
}

function escapeMarkdown(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replaceAll(/[^\p{L}\p{N} ,.·%()-]|(?<=www)\./giu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
function codeMarkdown(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}

function summaryMarkdown(findings, links) {
  const { inputs, training, gate } = findings;
  const texts = textsIn(inputs.language);
  return [
    `## ${escapeMarkdown(texts.summary.title(inputs.leg.name))}`,
    ...verdictLines(findings, texts),
    linkLine(links, inputs.outputDirectory, texts),
    checkTable(gate.checks, texts),
    ...epochTable(training.epochs, texts),
    details(texts.summary.recipe, recipeBlock(findings))
  ].map((part) => `${part}
`).join("\n");
}
function verdictLines({ gate, evaluation }, { summary, verdict, numbers }) {
  const lines = [];
  const failed = gate.checks.filter((check) => !check.passed);
  if (failed.length > 0) {
    lines.push(summary.failed(failed.length), failed.map(({ sentence }) => `- ${sentence}`).join("\n"));
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
function table(heading, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}
function checkTable(checks, { gate, numbers, summary, verdict }) {
  const shown = (value) => {
    if (typeof value === "string") return codeMarkdown(value.slice(0, 12));
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
function recipeBlock({ inputs, dataset, training, evaluation }) {
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
    ["data", dataset.digests.all],
    ["initial weights", training.initialDigest],
    ["probabilities", evaluation?.probabilitiesDigest ?? ""],
    ["predictions", evaluation?.predictionsDigest ?? ""]
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
  if (findings.inputs.summary) await host.summary(summaryMarkdown(findings, delivery.upload));
  const { gate, inputs, training } = findings;
  host.info(`Weights digest: ${training.epochs.at(-1)?.weightsDigest ?? training.initialDigest}`);
  if (gate.verdict !== "") host.info(textsIn(inputs.language).verdict[gate.verdict]);
  for (const { sentence } of gate.checks.filter(({ passed }) => passed)) host.info(`\u2713 ${sentence}`);
  for (const { sentence } of gate.checks.filter(({ passed }) => !passed)) host.fail(sentence);
}
function setOutputs({ gate, training, evaluation }, { path, upload }, host) {
  const outputs = {
    passed: gate.passed,
    verdict: gate.verdict,
    accuracy: evaluation?.accuracy,
    loss: evaluation?.loss,
    digest: training.finished ? training.epochs.at(-1)?.weightsDigest : void 0,
    "metrics-path": path("metrics.json"),
    "contact-sheet-path": path("contact-sheet.png"),
    "model-path": path("model/model.json"),
    "artifact-id": upload.zip?.id,
    "artifact-url": upload.zip?.url,
    "contact-sheet-url": upload.contactSheet?.url
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, String(value ?? ""));
}

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
    const run = await readRun(join(downloadPath, "metrics.json"));
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
async function readRun(path) {
  try {
    return property(property(JSON.parse(await readFile(path, "utf8")), "environment"), "run");
  } catch {
    return void 0;
  }
}

const CANCELLED = "the run was cancelled";
const NOTHING = { zip: void 0, contactSheet: void 0 };
async function uploadAll(inputs, names, host) {
  const reason = reasonNotTo(inputs, host);
  if (reason !== void 0) {
    host.info(reason);
    return NOTHING;
  }
  try {
    const { DefaultArtifactClient } = await import('./artifact.js');
    const folder = await mkdtemp(join(host.environment["RUNNER_TEMP"] ?? tmpdir(), "mnist-action-"));
    const uploader = new Uploader(new DefaultArtifactClient(), inputs, host, folder);
    const zip = await uploader.zip(names);
    const contactSheet = names.includes("contact-sheet.png") ? await uploader.contactSheet() : void 0;
    await rm(folder, { recursive: true, force: true }).catch(() => void 0);
    return { zip, contactSheet };
  } catch (error) {
    host.warning(`Nothing was uploaded: ${inWords(messageOf(error))}. ${whatStays(inputs)}`);
    return NOTHING;
  }
}
function whatStays({ outputDirectory }) {
  return `The verdict stands, and the files are in ${outputDirectory}.`;
}
function reasonNotTo(inputs, { environment, cancelled }) {
  if (!inputs.upload) return "Nothing is uploaded, as the input 'upload' says.";
  if (cancelled.aborted) return "Nothing is uploaded, because the run was cancelled.";
  if (!environment["ACTIONS_RUNTIME_TOKEN"] || !environment["ACTIONS_RESULTS_URL"]) {
    return "Nothing is uploaded: outside an action on a runner there is no artifact service.";
  }
  return void 0;
}
class Uploader {
  #client;
  #inputs;
  #host;
  #folder;
  #earlier;
  /** @param folder a temporary folder of this uploader's own */
  constructor(client, inputs, host, folder) {
    this.#client = client;
    this.#inputs = inputs;
    this.#host = host;
    this.#folder = folder;
    this.#earlier = new EarlierAttempt(client, inputs.leg, host.environment, folder);
  }
  async zip(names) {
    const { outputDirectory } = this.#inputs;
    const name = this.#zipName;
    const files = names.map((file) => join(outputDirectory, file));
    return this.#orWarn(
      name,
      async () => this.#createOrReplace(
        () => this.#create(name, files, outputDirectory, false),
        name,
        () => this.#earlier.left(name)
      )
    );
  }
  async contactSheet() {
    const { leg, outputDirectory } = this.#inputs;
    const name = `contact-sheet-${leg.fileName}.png`;
    const file = join(this.#folder, name);
    return this.#orWarn(name, async () => {
      await copyFile(join(outputDirectory, "contact-sheet.png"), file);
      return this.#createOrReplace(
        () => this.#create(name, [file], this.#folder, true),
        name,
        () => this.#earlier.leftAlso(name, this.#zipName, "contact-sheet.png")
      );
    });
  }
  get #zipName() {
    return `${this.#inputs.artifactName}-${this.#inputs.leg.fileName}`;
  }
  async #create(name, files, root, skipArchive) {
    const { retentionDays } = this.#inputs;
    const options = { skipArchive, ...retentionDays === void 0 ? {} : { retentionDays } };
    const { id } = await this.#client.uploadArtifact(name, files, root, options);
    if (id === void 0) throw new Error("the service gave it no id");
    return { id, url: this.#url(id) };
  }
  /** @param isOurs whether the artifact of this name, if there is one, is of an earlier attempt of this very run */
  async #createOrReplace(create, name, isOurs) {
    try {
      return await create();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (!await isOurs()) {
        throw new Error(
          "this workflow run has another artifact of this name, which is not of an earlier attempt of this leg; give one of the two another 'leg' or 'artifact-name'",
          { cause: error }
        );
      }
      await this.#client.deleteArtifact(name);
      return create();
    }
  }
  /** What `work` comes to; nothing, and a warning, when it fails or the run is cancelled before it ends. */
  async #orWarn(name, work) {
    const { cancelled } = this.#host;
    try {
      if (cancelled.aborted) throw new Error(CANCELLED);
      const cancellation = new Promise((_, reject) => {
        cancelled.addEventListener("abort", () => {
          reject(new Error(CANCELLED));
        });
      });
      return await Promise.race([work(), cancellation]);
    } catch (error) {
      this.#host.warning(
        `The artifact '${name}' was not uploaded: ${inWords(messageOf(error))}. ${whatStays(this.#inputs)}`
      );
      return void 0;
    }
  }
  #url(id) {
    const {
      GITHUB_SERVER_URL = "https://github.com",
      GITHUB_REPOSITORY = "",
      GITHUB_RUN_ID = ""
    } = this.#host.environment;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
  }
}
function isConflict(error) {
  return messageOf(error).includes("(409)");
}
function inWords(message) {
  const said = message.trim().replace(/\.$/, "").split("\n")[0] ?? "";
  if (/quota/i.test(message)) return `the artifact storage quota is used up (${said})`;
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN/.test(message)) {
    return `the artifact service cannot be reached (${said})`;
  }
  return said;
}

function isContained(folder, path) {
  const way = relative(realPath(folder), realPath(path));
  return way === "" || !isAbsolute(way) && way.split(/[/\\]/)[0] !== "..";
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
function canHoldFolder(path) {
  return existsSync(path) ? isFolder(path) : dirname(path) !== path && canHoldFolder(dirname(path));
}
const MAX_LINKS = 40;
function realPath(path, links = 0) {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const target = linkTarget(absolute);
    const parent = dirname(absolute);
    if (parent === absolute || links > MAX_LINKS) return parse(absolute).root;
    if (target !== void 0) return realPath(resolve(realPath(parent, links), target), links + 1);
    return join(realPath(parent, links), basename(absolute));
  }
}
function linkTarget(path) {
  try {
    return readlinkSync(path);
  } catch {
    return void 0;
  }
}

const EVIDENCE = [
  /^metrics\.json$/,
  /^trace\.bin$/,
  /^(contact-sheet|misclassified)\.png$/,
  /^model\/(model\.json|weights\.bin)$/,
  /^checkpoints\/epoch-\d+\.bin$/
];
const TEMPORARY = /\.[0-9a-f-]{36}\.tmp$/;
async function writeFiles(workspace, folder, files) {
  const paths = new Map([...files].map(([name, content]) => [join(folder, name), content]));
  for (const path of paths.keys()) {
    if (!isContained(workspace, dirname(path))) throw new Refusal(`${path} is outside the workspace ${workspace}.`);
  }
  await removeEarlierEvidence(folder);
  for (const [path, content] of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, content);
  }
}
async function removeEarlierEvidence(folder) {
  await rm(join(folder, "metrics.json"), { force: true });
  for (const subfolder of ["", "model/", "checkpoints/"]) {
    const names = await readdir(join(folder, subfolder)).catch(() => []);
    for (const name of names) {
      const path = subfolder + name.replace(TEMPORARY, "");
      if (EVIDENCE.some((pattern) => pattern.test(path))) await rm(join(folder, subfolder, name));
    }
  }
}
async function writeWhole(path, content) {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function deliver(inputs, report, host) {
  for (const warning of report.warnings) host.warning(warning);
  await writeFiles(host.workspace, inputs.outputDirectory, report.files);
  host.info(`${report.files.size} files are in ${inputs.outputDirectory}`);
  return {
    path: (name) => report.files.has(name) ? join(inputs.outputDirectory, name) : void 0,
    upload: await uploadAll(inputs, [...report.files.keys()], host)
  };
}

async function refuseDamagedDrawing() {
  const prefixes = ["fonts/", `canvas/canvas-${platform()}-${arch()}`];
  const lines = (await readFile(assetPath("SHA256SUMS"), "utf8")).trim().split("\n");
  for (const [expected, name] of lines.map((line) => line.split("  "))) {
    if (name === void 0 || !prefixes.some((prefix) => name.startsWith(prefix))) continue;
    if (digest(await readFile(assetPath(name))) !== expected) throw new Error(`its file ${name} is damaged`);
  }
}

const BUNDLED = "mnist";
const ENGINES = ["wasm", "tfjs"];
const REPRODUCIBILITY = ["exact", "tolerance", "report"];

const PUBLISHED = {
  "training images": "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
  "training labels": "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13",
  "test images": "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
  "test labels": "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5"
};
function refuseDamagedMnist(digests) {
  const found = {
    "training images": digests.trainImages,
    "training labels": digests.trainLabels,
    "test images": digests.testImages,
    "test labels": digests.testLabels
  };
  for (const part of ["training images", "training labels", "test images", "test labels"]) {
    if (found[part] === PUBLISHED[part]) continue;
    throw new Refusal(
      `The bundled MNIST is damaged: its ${part} have SHA-256 ${found[part]}, expected ${PUBLISHED[part]}. Fetch this action again.`
    );
  }
}

function dataDigests({ train, test }) {
  return {
    trainImages: digest(train.images),
    trainLabels: digest(train.labels),
    testImages: digest(test.images),
    testLabels: digest(test.labels),
    all: digest(train.images, train.labels, test.images, test.labels)
  };
}

const UNSIGNED_BYTE = 8;
function parseIdx(file, content, dimensions) {
  const headerLength = 4 + 4 * dimensions;
  if (content.length < headerLength) {
    throw new Refusal(`${file} is truncated: ${content.length} bytes, but its header alone takes ${headerLength}.`);
  }
  const header = new DataView(content.buffer, content.byteOffset, headerLength);
  const magic = header.getUint32(0);
  const expected = UNSIGNED_BYTE << 8 | dimensions;
  if (magic !== expected) {
    throw new Refusal(`${file} has the magic number ${hex(magic)}, expected ${hex(expected)}.`);
  }
  const shape = Array.from({ length: dimensions }, (_, axis) => header.getUint32(4 + 4 * axis));
  const expectedLength = headerLength + shape.reduce((product, size) => product * size, 1);
  if (content.length !== expectedLength) {
    const fault = content.length < expectedLength ? "is truncated" : "has bytes left over";
    throw new Refusal(
      `${file} ${fault}: ${content.length} bytes, but its header (${shape.join(" \xD7 ")}) promises ${expectedLength}.`
    );
  }
  return { shape, bytes: content.subarray(headerLength) };
}
function hex(magic) {
  return `0x${magic.toString(16).padStart(8, "0")}`;
}

const IDX_FILES = {
  trainImages: "train-images-idx3-ubyte",
  trainLabels: "train-labels-idx1-ubyte",
  testImages: "t10k-images-idx3-ubyte",
  testLabels: "t10k-labels-idx1-ubyte"
};
const MAX_FILE_BYTES = 2 ** 30;
const MIN_CHUNK_BYTES = 2 ** 14;
const MAX_CHUNK_BYTES = 2 ** 26;
const MAX_SIDE = 1024;
async function readIdxFolder(folder) {
  const [trainImages, trainLabels, testImages, testLabels] = await Promise.all([
    readIdxFile(folder, IDX_FILES.trainImages, 3),
    readIdxFile(folder, IDX_FILES.trainLabels, 1),
    readIdxFile(folder, IDX_FILES.testImages, 3),
    readIdxFile(folder, IDX_FILES.testLabels, 1)
  ]);
  return {
    train: labelled(folder, "training", trainImages, trainLabels),
    test: labelled(folder, "test", testImages, testLabels)
  };
}
async function readIdxFile(folder, name, dimensions) {
  return parseIdx(join(folder, name), await readMaybeGzipped(join(folder, name)), dimensions);
}
async function readMaybeGzipped(path) {
  const plain = await readIfThere(path);
  if (plain !== void 0) return plain;
  const packed = await readIfThere(`${path}.gz`);
  if (packed === void 0) throw new Refusal(`Dataset file ${path} does not exist, nor does ${path}.gz.`);
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: MAX_FILE_BYTES, chunkSize: chunkSize(packed) });
  } catch (error) {
    throw new Refusal(`${path}.gz cannot be unpacked: ${messageOf(error)}.`);
  }
}
function chunkSize(packed) {
  const size = packed.length < 4 ? 0 : Buffer.from(packed.buffer, packed.byteOffset, packed.length).readUInt32LE(packed.length - 4);
  return Math.min(Math.max(size + 1, MIN_CHUNK_BYTES), MAX_CHUNK_BYTES);
}
async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return void 0;
    }
    throw new Refusal(`Dataset file ${path} cannot be read: ${messageOf(error)}.`);
  }
}
function labelled(folder, part, images, labels) {
  const [count = 0, rows = 0, columns = 0] = images.shape;
  const [labelCount = 0] = labels.shape;
  if (count !== labelCount) {
    throw new Refusal(`Dataset '${folder}': ${count} ${part} images, but ${labelCount} ${part} labels.`);
  }
  if (count === 0) throw new Refusal(`Dataset '${folder}': no ${part} images.`);
  if (rows < 1 || columns < 1 || rows > MAX_SIDE || columns > MAX_SIDE) {
    throw new Refusal(
      `Dataset '${folder}': ${part} images are ${rows} \xD7 ${columns} pixels; each side must be from 1 to ${MAX_SIDE}.`
    );
  }
  return { images: images.bytes, labels: labels.bytes, count, rows, columns };
}

const DIGITS = 10;
async function loadDataset(name, host) {
  const parts = await readIdxFolder(name === BUNDLED ? assetPath("mnist") : resolve(host.workspace, name));
  const digests = dataDigests(parts);
  if (name === BUNDLED) refuseDamagedMnist(digests);
  refuseOtherSize(name, parts);
  const classes = name === BUNDLED ? DIGITS : Math.max(2, largest(parts.train.labels) + 1);
  refuseUnknownLabel(name, parts.test.labels, classes);
  const { train, test } = parts;
  host.info(
    `${name}: ${train.count} training and ${test.count} test images of ${train.rows} \xD7 ${train.columns} pixels, ${classes} classes, digest ${digests.all.slice(0, 12)}`
  );
  return { name, train, test, classes, digests };
}
function largest(labels) {
  return labels.reduce((most, label) => Math.max(most, label), 0);
}
function refuseOtherSize(name, { train, test }) {
  if (train.rows === test.rows && train.columns === test.columns) return;
  throw new Refusal(
    `Dataset '${name}': training images are ${train.rows} \xD7 ${train.columns} pixels, but test images are ${test.rows} \xD7 ${test.columns}.`
  );
}
function refuseUnknownLabel(name, labels, classes) {
  const index = labels.findIndex((label) => label >= classes);
  if (index < 0) return;
  throw new Refusal(
    `Dataset '${name}': test image ${index} has label ${labels[index] ?? ""}, but the training labels only go from 0 to ${classes - 1}.`
  );
}

async function startEngine(inputs, model, images, host) {
  const { batchSize, learningRate, threads } = inputs;
  const engine = await STARTERS[inputs.engine]({ model, images, batchSize, learningRate, threads });
  const { name, version, promise, arithmetic, threads: used } = engine.description;
  host.info(`${name} ${version}, bits: ${promise}, threads: ${used}`);
  if (arithmetic === "scalar") {
    host.info("This machine has no WebAssembly SIMD: plain arithmetic computes the same bits, many times slower.");
  }
  return engine;
}
const STARTERS = {
  wasm: async (task) => (await import('./wasm.js')).startWasm(task),
  tfjs: async (task) => (await import('./tfjs.js')).startTfjs(task)
};

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

function judge(demands, training, evaluation) {
  const checks = evaluation === null ? [finishedCheck(demands, training)] : [thresholdCheck(demands, evaluation), ...digestChecks(demands, training)];
  return { passed: checks.every((check) => check.passed), verdict: verdictOf(checks), checks };
}
function finishedCheck({ epochs, language }, training) {
  const actual = training.epochs.length;
  const sentence = textsIn(language).gate.epochsTrained(epochs, actual);
  return { name: "finished", passed: false, expected: epochs, actual, sentence };
}
function thresholdCheck({ accuracyThreshold: expected, language }, { accuracy: actual }) {
  const { gate, numbers } = textsIn(language);
  const passed = actual >= expected;
  const rounded = Number(actual.toFixed(4));
  const shown = rounded >= expected === passed ? rounded : actual;
  const sentence = gate.accuracyAtLeast(numbers.exact(expected), numbers.exact(shown));
  return { name: "threshold", passed, expected, actual, sentence };
}
function digestChecks({ expectedDigest: expected, language }, training) {
  if (expected === void 0) return [];
  const actual = training.epochs.at(-1)?.weightsDigest ?? "";
  const sentence = textsIn(language).gate.digestOf(expected, actual);
  return [{ name: "digest", passed: actual === expected, expected, actual, sentence }];
}
function verdictOf(checks) {
  const digest = checks.find((check) => check.name === "digest");
  if (digest === void 0) return "";
  return digest.passed ? "reproduced" : "diverged";
}

function refuse(name, value, allowed) {
  throw new Refusal(`Input '${name}' must be ${allowed}, but got '${value}'.`);
}
function wholeNumber(name, value, least, most) {
  const number = /^\d{1,16}$/.test(value) ? Number(value) : NaN;
  if (!Number.isSafeInteger(number) || number < least || number > most) {
    refuse(name, value, `a whole number from ${least} to ${most}`);
  }
  return number;
}
function decimalNumber(name, value, least, most) {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) refuse(name, value, `a number from ${least} to ${most}`);
  return number;
}
function truth(name, value) {
  if (["true", "True", "TRUE"].includes(value)) return true;
  if (["false", "False", "FALSE"].includes(value)) return false;
  return refuse(name, value, "'true' or 'false'");
}
function oneOf(name, value, allowed) {
  const found = allowed.find((word) => word === value);
  return found ?? refuse(name, value, allowed.map((word) => `'${word}'`).join(" or "));
}
function contextObject(name, value) {
  if (value === "") return null;
  let parsed;
  try {
    parsed = JSON.parse(value);
  } catch {
    refuse(name, value, "a JSON object or null, as the runner fills it in");
  }
  if (parsed === null) return null;
  if (typeof parsed !== "object" || Array.isArray(parsed)) {
    refuse(name, value, "a JSON object or null, as the runner fills it in");
  }
  return Object.fromEntries(Object.entries(parsed));
}

const MAX_PATH_LENGTH = 1e3;
const MAX_REF_LENGTH = 255;
function baselinePath(value, workspace) {
  if (value === "") return void 0;
  const path = relative(workspace, resolve(workspace, value)).replaceAll("\\", "/");
  const isPlain = !/[\u0000-\u001f]/.test(path) && path.length <= MAX_PATH_LENGTH && !value.endsWith("/");
  if (!isPlain || path === "" || isAbsolute(path) || path.split("/")[0] === ".." || path.split("/")[0] === ".git") {
    refuse("baseline", value, `empty or a file in the repository, of at most ${MAX_PATH_LENGTH} characters`);
  }
  return path;
}
function baselineRef(value) {
  if (value === "") return void 0;
  if (value.length > MAX_REF_LENGTH || !/^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]*$/u.test(value)) {
    refuse("baseline-ref", value, `empty or a commit, branch or tag, at most ${MAX_REF_LENGTH} characters`);
  }
  return value;
}
function githubToken(value) {
  if (!/^[\x21-\x7e]*$/.test(value)) throw new Refusal("Input 'github-token' must be a token without spaces.");
  return value;
}

const MAX_FILE_NAME_LENGTH = 100;
function nameLeg(context) {
  const { matrix, strategy } = context;
  const job = context.job === "" ? "local" : context.job;
  const values = Object.values(matrix ?? {}).map(asText);
  const step = stepOf(context.action);
  const names = context.leg === "" ? [job, ...values] : [context.leg];
  const parts = step === "" ? names : [...names, step];
  const ambiguous = context.leg === "" ? parts.some((part) => part === "" || part.includes("_")) : step !== "";
  const name = names.length > 1 ? `${job} (${values.join(", ")})` : names[0] ?? job;
  return {
    name: step === "" ? name : `${name} #${step}`,
    fileName: fileNameOf(parts, ambiguous),
    job,
    matrix,
    jobIndex: numberOrNull(strategy?.["job-index"]),
    jobTotal: numberOrNull(strategy?.["job-total"]),
    step
  };
}
function stepOf(action) {
  if (!action.startsWith("__")) return action.replaceAll(/[^A-Za-z0-9_-]/g, "-");
  return /_(\d+)$/.exec(action)?.[1] ?? "";
}
function asText(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
function numberOrNull(value) {
  return typeof value === "number" ? value : null;
}
function fileNameOf(parts, ambiguous) {
  const joined = parts.join("_");
  if (!ambiguous && joined.length <= MAX_FILE_NAME_LENGTH && /^[A-Za-z0-9._-]+$/.test(joined)) return joined;
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
  return `${joined.replaceAll(/[^A-Za-z0-9._-]+/g, "-").slice(0, MAX_FILE_NAME_LENGTH)}_${hash}`;
}

const DEFAULT_MNIST_THRESHOLD = 0.97;
const MAX_THREADS = 64;
const MAX_HIDDEN_LAYERS = 16;
const MAX_UNITS = 16384;
const MAX_NAME_LENGTH = 100;
function readInputs(host) {
  const { input } = host;
  const dataset = datasetSource(input("dataset"), host.workspace);
  return {
    dataset,
    hiddenUnits: hiddenUnits(input("hidden-units")),
    engine: oneOf("engine", input("engine"), ENGINES),
    threads: threads(input("threads")),
    seed: wholeNumber("seed", input("seed"), 0, Number.MAX_SAFE_INTEGER),
    epochs: wholeNumber("epochs", input("epochs"), 1, 1e3),
    batchSize: wholeNumber("batch-size", input("batch-size"), 1, 65536),
    learningRate: decimalNumber("learning-rate", input("learning-rate"), 1e-30, 1e30),
    accuracyThreshold: accuracyThreshold(input("accuracy-threshold"), dataset),
    expectedDigest: expectedDigest(input("expected-digest")),
    baseline: baselinePath(input("baseline"), host.workspace),
    baselineRef: baselineRef(input("baseline-ref")),
    githubToken: githubToken(input("github-token")),
    maxAccuracyDrop: decimalNumber("max-accuracy-drop", input("max-accuracy-drop"), 0, 1),
    significance: decimalNumber("significance", input("significance"), 0, 1),
    reproducibility: oneOf("reproducibility", input("reproducibility"), REPRODUCIBILITY),
    language: oneOf("language", input("language"), LANGUAGES),
    pictures: truth("pictures", input("pictures")),
    outputDirectory: outputDirectory(input("output-directory"), host.workspace),
    upload: truth("upload", input("upload")),
    artifactName: artifactName(input("artifact-name")),
    retentionDays: retentionDays(input("retention-days")),
    leg: leg(host),
    summary: truth("summary", input("summary"))
  };
}
function datasetSource(value, workspace) {
  if (value === BUNDLED) return value;
  if (value === "" || !isFolder(resolve(workspace, value))) {
    refuse("dataset", value, `'${BUNDLED}' or a folder with the four IDX files`);
  }
  return value;
}
function hiddenUnits(value) {
  if (value === "none") return [];
  const allowed = `'none' or at most ${MAX_HIDDEN_LAYERS} whole numbers from 1 to ${MAX_UNITS}, comma-separated`;
  const sizes = value.split(",").map((text) => text.trim());
  if (sizes.length > MAX_HIDDEN_LAYERS) refuse("hidden-units", value, allowed);
  return sizes.map((text) => {
    const units = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return units >= 1 && units <= MAX_UNITS ? units : refuse("hidden-units", value, allowed);
  });
}
function threads(value) {
  if (value === "auto") return value;
  const allowed = `'auto' or a whole number from 1 to ${MAX_THREADS}`;
  const count = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  return count >= 1 && count <= MAX_THREADS ? count : refuse("threads", value, allowed);
}
function accuracyThreshold(value, dataset) {
  if (value !== "") return decimalNumber("accuracy-threshold", value, 0, 1);
  if (dataset === BUNDLED) return DEFAULT_MNIST_THRESHOLD;
  return refuse("accuracy-threshold", value, `given, from 0 to 1, when 'dataset' is not '${BUNDLED}'`);
}
function expectedDigest(value) {
  if (value === "") return void 0;
  if (!/^[0-9a-f]{64}$/i.test(value)) refuse("expected-digest", value, "empty or 64 hexadecimal digits");
  return value.toLowerCase();
}
function outputDirectory(value, workspace) {
  const directory = resolve(workspace, value);
  if (value === "" || !isContained(workspace, directory) || !canHoldFolder(directory)) {
    refuse("output-directory", value, `a folder inside the workspace ${workspace}`);
  }
  return directory;
}
function artifactName(value) {
  if (value.length < 1 || value.length > MAX_NAME_LENGTH || /["<>|*?:\\/\u0000-\u001f]/.test(value)) {
    refuse(
      "artifact-name",
      value,
      `1 to ${MAX_NAME_LENGTH} characters, none of them " : < > | * ? \\ / or a control character`
    );
  }
  return value;
}
function retentionDays(value) {
  return value === "" ? void 0 : wholeNumber("retention-days", value, 1, 90);
}
function leg({ input, environment }) {
  for (const name of ["leg", "job"]) {
    if (input(name).length > MAX_NAME_LENGTH) refuse(name, input(name), `at most ${MAX_NAME_LENGTH} characters`);
  }
  return nameLeg({
    leg: input("leg"),
    job: input("job"),
    matrix: contextObject("matrix", input("matrix")),
    strategy: contextObject("strategy", input("strategy")),
    action: environment["GITHUB_ACTION"] ?? "__"
  });
}

const MAX_FIRST = 30;
const MAX_MISTAKES = 60;
async function drawPictures(findings, beforeDrawing) {
  const { inputs, evaluation } = findings;
  if (!inputs.pictures || evaluation === null) return { pictures: [], warning: null };
  try {
    await beforeDrawing?.();
    const { drawSheet } = await import('./contact-sheet.js');
    const sheets = [
      ["contact-sheet.png", firstImages(findings, evaluation)],
      ["misclassified.png", mistakes$1(findings, evaluation)]
    ];
    return { pictures: sheets.map(([name, sheet]) => [name, drawSheet(sheet)]), warning: null };
  } catch (error) {
    const [reason = ""] = messageOf(error).split("\n");
    const warning = `No pictures were drawn: canvas cannot be used on this ${platform()}-${arch()} machine (${reason}).`;
    return { pictures: [], warning };
  }
}
function firstImages(findings, evaluation) {
  const { dataset, inputs } = findings;
  const count = Math.min(MAX_FIRST, dataset.test.count);
  const cells = Array.from({ length: count }, (_, index) => cell(dataset, evaluation, index));
  return {
    ...frame(findings, evaluation),
    title: textsIn(inputs.language).pictures.firstTitle(count, dataset.test.count),
    cells
  };
}
function mistakes$1(findings, evaluation) {
  const { dataset, inputs } = findings;
  const { pictures } = textsIn(inputs.language);
  const wrong = [...dataset.test.labels.keys()].map((index) => cell(dataset, evaluation, index)).filter((candidate) => candidate.label !== candidate.predicted).sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const cells = wrong.slice(0, MAX_MISTAKES);
  const title = wrong.length === 0 ? pictures.noMistakes(dataset.test.count) : pictures.mistakesTitle(cells.length, wrong.length, dataset.test.count);
  return { ...frame(findings, evaluation), title, cells };
}
function frame({ inputs, training }, evaluation) {
  const texts = textsIn(inputs.language);
  const digest = training.epochs.at(-1)?.weightsDigest.slice(0, 12) ?? "";
  const accuracy = texts.numbers.decimal(evaluation.accuracy, 4);
  return { subtitle: texts.pictures.subtitle(accuracy, inputs.seed, inputs.epochs, digest), texts };
}
function cell({ test, classes }, { predictions, probabilities }, index) {
  const { rows, columns } = test;
  const predicted = predictions[index] ?? 0;
  return {
    index,
    rows,
    columns,
    pixels: test.images.subarray(index * rows * columns, (index + 1) * rows * columns),
    label: test.labels[index] ?? 0,
    predicted,
    confidence: probabilities[index * classes + predicted] ?? 0
  };
}

function metricsOf(findings) {
  const { environment, training, gate } = findings;
  return {
    schema: "mnist-action/metrics/v1",
    action: packageJson.version,
    finished: training.finished,
    fault: null,
    recipe: recipe(findings),
    data: data(findings.dataset),
    environment,
    result: result(findings),
    digests: digests(findings),
    gate: { ...gate, checks: gate.checks.map((check) => ({ ...check })) },
    timing: {
      startedAt: findings.startedAt.toISOString(),
      totalSeconds: (Date.now() - findings.startedAt.getTime()) / 1e3,
      epochs: training.epochs.map(({ epoch, trainSeconds, testSeconds }) => ({ epoch, trainSeconds, testSeconds }))
    }
  };
}
function metricsText(metrics) {
  return `${JSON.stringify(metrics, null, 2).replaceAll(/\[[\s\d.,e-]*\]/g, (array) => array.replaceAll(/\s+/g, ""))}
`;
}
function recipe({ inputs, model }) {
  return {
    version: RECIPE_VERSION,
    imageShape: [model.rows, model.columns],
    layers: model.layers.map(({ name, units, activation }) => ({ name, units, activation })),
    seed: inputs.seed,
    epochs: inputs.epochs,
    batchSize: inputs.batchSize,
    optimizer: { name: "adam", learningRate: inputs.learningRate, ...ADAM },
    loss: LOSS
  };
}
function data({ name, classes, train, test, digests: digests2 }) {
  return {
    name,
    classes,
    train: { count: train.count, imagesSha256: digests2.trainImages, labelsSha256: digests2.trainLabels },
    test: { count: test.count, imagesSha256: digests2.testImages, labelsSha256: digests2.testLabels },
    sha256: digests2.all
  };
}
function result({ dataset, training, evaluation }) {
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
    mistakes: evaluation === null ? null : mistakes(evaluation.predictions, dataset.test.labels)
  };
}
function mistakes(predictions, labels) {
  return Object.fromEntries([...predictions.entries()].filter(([index, predicted]) => predicted !== labels[index]));
}
function digests({ training, evaluation }) {
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

function savedModel(model, weights) {
  const json = {
    format: "layers-model",
    generatedBy: "mnist-action",
    convertedBy: null,
    modelTopology: {
      class_name: "Sequential",
      config: { name: "sequential_1", layers: topology(model) },
      keras_version: "tfjs-layers 4.22.0",
      backend: "tensor_flow.js"
    },
    weightsManifest: [
      {
        paths: ["weights.bin"],
        weights: weightSpecs(model.layers).map((spec) => ({ ...spec, dtype: "float32" }))
      }
    ]
  };
  return { "model.json": `${JSON.stringify(json, null, 2)}
`, "weights.bin": weightBytes(weights) };
}
function weightBytes(weights) {
  return Buffer.concat(weights.map(littleEndianBytes));
}
function topology({ rows, columns, layers }) {
  return [
    {
      class_name: "Flatten",
      config: { name: "flatten", trainable: true, batch_input_shape: [null, rows, columns], dtype: "float32" }
    },
    ...layers.map(({ name, units, activation }) => ({
      class_name: "Dense",
      config: {
        name,
        trainable: true,
        units,
        activation,
        use_bias: true,
        kernel_initializer: { class_name: "GlorotUniform", config: { seed: null } },
        bias_initializer: { class_name: "Zeros", config: {} }
      }
    }))
  ];
}

const STEP_BYTES = 8;
function encodeTrace(epochs) {
  const steps = epochs.reduce((sum, { losses }) => sum + losses.length, 0);
  const bytes = new Uint8Array(steps * STEP_BYTES);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { losses, checksums } of epochs) {
    for (const [step, loss] of losses.entries()) {
      view.setFloat32(at, loss, true);
      view.setUint32(at + 4, checksums[step] ?? 0, true);
      at += STEP_BYTES;
    }
  }
  return bytes;
}

async function report(findings, beforeDrawing) {
  const { model, training } = findings;
  const files = /* @__PURE__ */ new Map();
  for (const { epoch, weights } of training.epochs) files.set(`checkpoints/epoch-${epoch}.bin`, weightBytes(weights));
  files.set("trace.bin", encodeTrace(training.epochs.map(({ steps }) => steps)));
  const last = training.epochs.at(-1);
  if (training.finished && last !== void 0) {
    for (const [name, content] of Object.entries(savedModel(model, last.weights))) {
      files.set(`model/${name}`, Buffer.from(content));
    }
  }
  const { pictures, warning } = await drawPictures(findings, beforeDrawing);
  for (const [name, png] of pictures) files.set(name, png);
  files.set("metrics.json", Buffer.from(metricsText(metricsOf(findings))));
  return { files, warnings: warning === null ? [] : [warning] };
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
      model: cpus()[0]?.model.trim() ?? null,
      flags: await cpuFlags(),
      cores: availableParallelism(),
      wasmSimd: await simd()
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

async function train(engine, model, dataset, schedule, host) {
  const epochs = [];
  let probabilities = new Float32Array();
  try {
    for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
      const trained = await trainEpoch(engine, model, dataset, schedule, epoch, host);
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
async function trainEpoch(engine, model, { train: images, test, classes }, { seed, epochs, batchSize }, epoch, host) {
  host.cancelled.throwIfAborted();
  const order = epochOrder(seed, epoch, images.count);
  const started = performance.now();
  const progress = host.progress(`Epoch ${epoch}/${epochs}`, Math.ceil(order.length / batchSize));
  let steps;
  try {
    steps = await engine.train(
      order,
      (done, loss) => {
        progress.update(done, `loss ${loss.toFixed(4)}`);
      },
      host.cancelled
    );
  } finally {
    progress.end();
  }
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
      steps,
      loss: roundLoss(meanLoss(steps.losses, order.length, batchSize)),
      accuracy: steps.correct / order.length,
      testLoss: tested.loss,
      testAccuracy: tested.accuracy,
      trainSeconds: (trained - started) / 1e3,
      testSeconds: (performance.now() - trained) / 1e3
    },
    probabilities
  };
}
function meanLoss(losses, images, batchSize) {
  let sum = 0;
  for (const [step, loss] of losses.entries()) sum += loss * Math.min(batchSize, images - step * batchSize);
  return sum / images;
}
function refuseNonFinite(weights, { layers }, epoch) {
  const specs = weightSpecs(layers);
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
function epochLine(epoch, epochs) {
  return [
    `Epoch ${epoch.epoch}/${epochs}`,
    `loss ${epoch.loss.toFixed(4)}`,
    `accuracy ${epoch.accuracy.toFixed(4)}`,
    `test loss ${epoch.testLoss.toFixed(4)}`,
    `test accuracy ${epoch.testAccuracy.toFixed(4)}`,
    `weights ${epoch.weightsDigest.slice(0, 12)}`,
    `${(epoch.trainSeconds + epoch.testSeconds).toFixed(1)} s`
  ].join("  ");
}

async function run(host) {
  const startedAt = /* @__PURE__ */ new Date();
  try {
    const inputs = readInputs(host);
    const dataset = await host.group("Dataset", () => loadDataset(inputs.dataset, host));
    const model = defineModel(inputs.hiddenUnits, inputs.seed, dataset);
    const engine = await host.group("Engine", () => startEngine(inputs, model, dataset.train, host));
    const environment = await describeEnvironment(host, engine.description, inputs.leg);
    const training = await host.group("Training", () => train(engine, model, dataset, inputs, host));
    const evaluation = evaluate(training, dataset);
    const gate = judge(inputs, training, evaluation);
    const findings = { inputs, dataset, model, environment, training, evaluation, gate, startedAt };
    const delivery = await host.group(
      "Report",
      async () => deliver(inputs, await report(findings, refuseDamagedDrawing), host)
    );
    await host.group("Verdict", () => announce(findings, delivery, host));
  } catch (error) {
    if (!(error instanceof Refusal) && error instanceof Error) host.info(error.stack ?? "");
    host.output("passed", "false");
    host.fail(messageOf(error));
  }
}

export { run };
