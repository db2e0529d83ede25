import { basename, resolve } from 'node:path';
import { R as Refusal, u as areNumbers, k as imageAt, f as failInWords, B as BUNDLED } from './leaves.js';
import { r as readInputs, l as loadDataset } from './inputs.js';
import { g as gridPng } from './image-grid.js';
import { n as namesFileName, s as sheetFileName, o as orderFileName, p as parseSheetName, M as MAX_CELLS } from './group-sheet-name.js';
import { i as idxFile } from './idx-folder.js';
import { M as MAX_SIDE, m as membersByLabel } from './labelled-images.js';
import { w as writeFiles } from './write.js';
import { r as refuse } from './tolerance.js';

const STYLE = { background: 0, filterType: 0 };
function* groupSheetFiles(dataset, collection, grid) {
  const { train, test, classNames } = dataset;
  if (Math.max(train.rows, train.columns) > MAX_SIDE) {
    throw new Refusal(
      `Sheets hold images of at most ${MAX_SIDE} \xD7 ${MAX_SIDE} pixels, but these have ${train.rows} \xD7 ${train.columns}.`
    );
  }
  yield* partFiles(train, "TRAIN", collection, grid);
  yield* partFiles(test, "TEST", collection, grid);
  if (!areNumbers(classNames)) {
    yield [namesFileName(collection), Buffer.from(`${JSON.stringify(classNames, null, 2)}
`)];
  }
}
function* partFiles(images, part, collection, grid) {
  const cells = grid.columns * grid.rows;
  for (const [label, members] of membersByLabel(images.labels)) {
    for (let first = 0; first < members.length; first += cells) {
      const some = members.slice(first, first + cells);
      const name = sheetFileName({ collection, part, label, first: first + 1, last: first + some.length, grid });
      const drawn = some.map((index) => imageAt(images, index));
      yield [name, gridPng(drawn, images, grid, STYLE)];
    }
  }
  yield [orderFileName(collection, part), idxFile([images.count], images.labels)];
}

const BUNDLED_COLLECTION = "mnist_v5_MNIST";
const MAX_COLLECTION = 60;
async function exportSheets(grid, host) {
  try {
    const parsed = gridOf(grid);
    const inputs = readInputs(host);
    const dataset = await host.group("Dataset", () => loadDataset(inputs, host));
    const collection = collectionOf(inputs.dataset, host.workspace);
    await host.group("Sheets", async () => {
      const files = /* @__PURE__ */ new Map();
      const progress = host.progress("Sheets", dataset.train.count + dataset.test.count);
      let images = 0;
      for (const [name, content] of groupSheetFiles(dataset, collection, parsed)) {
        files.set(name, content);
        const { first = 1, last = 0 } = parseSheetName(name) ?? {};
        progress.update(images += last - first + 1, name);
        await new Promise(setImmediate);
        if (host.cancelled.aborted) throw new Refusal("The sheets were cancelled; none was written.");
      }
      progress.end();
      await writeFiles(host.workspace, inputs.outputDirectory, files, leftoversOf(collection));
      host.info(`${files.size} files are in ${inputs.outputDirectory}`);
    });
  } catch (error) {
    failInWords(error, host);
  }
}
function gridOf(value) {
  const [, columns, rows] = /^([1-9]\d{0,3})x([1-9]\d{0,3})$/.exec(value) ?? [];
  const grid = { columns: Number(columns), rows: Number(rows) };
  const allowed = `columns and rows, such as 25x40, of at most ${MAX_CELLS} images`;
  return grid.columns * grid.rows <= MAX_CELLS ? grid : refuse("grid", value, allowed);
}
function collectionOf(dataset, workspace) {
  if (dataset === BUNDLED) return BUNDLED_COLLECTION;
  const name = basename(resolve(workspace, dataset)).replaceAll(/[^A-Za-z0-9._-]+/g, "-");
  return name.replace(/^[.-]+/, "").slice(0, MAX_COLLECTION) || "data";
}
function leftoversOf(collection) {
  const begin = `^${collection.replaceAll(".", String.raw`\.`)}_`;
  const ends = [
    String.raw`(TRAIN|TEST)-\d+_\d+-\d+_\d+x\d+\.png$`,
    "(TRAIN|TEST)_labels-idx1-ubyte$",
    String.raw`classes\.json$`
  ];
  return { folders: [], patterns: ends.map((end) => new RegExp(begin + end)) };
}

export { exportSheets };
