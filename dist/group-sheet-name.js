const SHEET_PARTS = ["TRAIN", "TEST"];
const MAX_CELLS = 4096;
const MAX_LABEL = 255;
const DIGITS = 5;
const NAME = /^(.+)_(TRAIN|TEST)-(\d{1,3})_(\d{1,9})-(\d{1,9})_(\d{1,4})x(\d{1,4})\.png$/;
function parseSheetName(name) {
  const [, collection, part, label, first, last, columns, rows] = NAME.exec(name) ?? [];
  if (collection === void 0 || Number(label) > MAX_LABEL) return void 0;
  return {
    collection,
    part: part === "TRAIN" ? part : "TEST",
    label: Number(label),
    first: Number(first),
    last: Number(last),
    grid: { columns: Number(columns), rows: Number(rows) }
  };
}
function sheetFileName({ collection, part, label, first, last, grid }) {
  const numbered = [first, last].map((number) => String(number).padStart(DIGITS, "0")).join("-");
  return `${collection}_${part}-${label}_${numbered}_${grid.columns}x${grid.rows}.png`;
}
function orderFileName(collection, part) {
  return `${collection}_${part}_labels-idx1-ubyte`;
}
function namesFileName(collection) {
  return `${collection}_classes.json`;
}

export { MAX_CELLS as M, SHEET_PARTS as S, namesFileName as n, orderFileName as o, parseSheetName as p, sheetFileName as s };
