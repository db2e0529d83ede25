import { c as canvasExports } from './canvas.js';
import { J as assetPath } from './leaves.js';

const FAMILY = "Sheet";
const FACES = [
  new canvasExports.FontFace(FAMILY, assetPath("fonts/DejaVuSans.ttf"), { weight: "normal" }),
  new canvasExports.FontFace(FAMILY, assetPath("fonts/DejaVuSans-Bold.ttf"), { weight: "bold" })
];
const MAX_NAME = 120;
function loadFonts() {
  for (const face of FACES) {
    if (!canvasExports.fonts.has(face)) canvasExports.fonts.add(face);
    const context = canvasExports.createCanvas(1, 1).getContext("2d");
    context.font = `${face.weight} 12px ${FAMILY}`;
    context.measureText("0");
    if (face.status !== "loaded") throw new Error(`the bundled font, weight ${face.weight}, is ${face.status}`);
  }
}
function write(context, text, x, baseline, { weight, size, colour }) {
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.fillStyle = colour;
  context.fillText(printable(text), x, baseline);
}
function widthOf(context, text, { weight, size }) {
  context.font = `${weight} ${size}px ${FAMILY}`;
  return context.measureText(printable(text)).width;
}
function fitted(context, { text, name }, style, room, smallest) {
  const whole = text(shortened(name, MAX_NAME));
  const size = Math.max(smallest, Math.min(style.size, style.size * room / widthOf(context, whole, style)));
  const fits = (line) => widthOf(context, line, { ...style, size }) <= room + 0.5;
  if (fits(whole)) return { line: whole, style: { ...style, size } };
  let [longest, tooLong] = [1, MAX_NAME];
  while (tooLong - longest > 1) {
    const middle = longest + tooLong >> 1;
    if (fits(text(shortened(name, middle)))) longest = middle;
    else tooLong = middle;
  }
  return { line: text(shortened(name, longest)), style: { ...style, size } };
}
function shortened(name, length) {
  const characters = Array.from(name.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}\u2026` : name;
}
function printable(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, " ");
}

const WRONG = "#c24e00";
const RIGHT = "#0072b2";
const TEXT = "#1f2328";
const MUTED = "#59636e";
const LINE = "#d1d9e0";
const PAPER = "#ffffff";

const IMAGE_SIDE = 140;
const CAPTION = 14;
const SMALLEST_CAPTION = 11;
const COMFORTABLE_CAPTION = 13;
const LINE_HEIGHT = 20;
const FIRST_LINE = 24;
const GAP = 12;
const BELOW = 32;
const BAR = { length: 74, height: 6 };
const STYLES = {
  plain: { weight: "normal", size: CAPTION, colour: TEXT },
  strong: { weight: "bold", size: CAPTION, colour: TEXT },
  wrong: { weight: "bold", size: CAPTION, colour: WRONG },
  muted: { weight: "normal", size: 12, colour: MUTED }
};
function rowHeight(cells) {
  const lines = cells.reduce((most, { captions }) => Math.max(most, captions.length), 0);
  return IMAGE_SIDE + FIRST_LINE + lines * LINE_HEIGHT + BELOW;
}
function fitsIn(context, cells, width) {
  return cells.every(
    ({ captions }) => captions.every(({ text, name, tone }) => {
      const { size, weight } = STYLES[tone];
      const room = width - GAP;
      return name.length < room && widthOf(context, text(name), { weight, size }) <= room * size / COMFORTABLE_CAPTION;
    })
  );
}
function drawCell(context, cell, [left, top], width, inked) {
  const x = left + (width - IMAGE_SIDE) / 2;
  drawImage(context, cell, x, top, inked);
  context.textAlign = "center";
  const first = top + IMAGE_SIDE + FIRST_LINE;
  for (const [index, caption] of cell.captions.entries()) {
    const { line, style } = fitted(context, caption, STYLES[caption.tone], width - GAP, SMALLEST_CAPTION);
    write(context, line, left + width / 2, first + index * LINE_HEIGHT, style);
  }
  context.textAlign = "left";
  drawShare(context, cell, x, first + cell.captions.length * LINE_HEIGHT);
}
function drawImage(context, cell, x, y, inked) {
  const { rows, columns } = cell.shape;
  const density = context.getTransform().a;
  const scale = IMAGE_SIDE * density / Math.max(rows, columns);
  const zoom = (scale < 1 ? scale : Math.floor(scale)) / density;
  const [width, height] = [columns * zoom, rows * zoom];
  const [left, top] = [x + (IMAGE_SIDE - width) / 2, y + (IMAGE_SIDE - height) / 2];
  context.imageSmoothingEnabled = scale < 1;
  context.drawImage(bitmapOf(cell, inked), left, top, width, height);
  const line = cell.mark === null ? 1 : 5;
  context.lineWidth = line;
  context.strokeStyle = cell.mark === null ? LINE : colourOf(cell);
  context.strokeRect(left - line / 2, top - line / 2, width + line, height + line);
  if (cell.mark !== null) drawSign(context, cell.mark, left + width, top);
}
function bitmapOf({ shape: { rows, columns, channels }, pixels }, inked) {
  const rgba = new Uint8ClampedArray(4 * rows * columns).fill(255);
  for (let pixel = 0; pixel < rows * columns; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const value = pixels[pixel * channels + (channels === 1 ? 0 : channel)] ?? 0;
      rgba[4 * pixel + channel] = inked ? 255 - value : value;
    }
  }
  const bitmap = new canvasExports.Canvas(columns, rows);
  bitmap.getContext("2d").putImageData(new canvasExports.ImageData(rgba, columns, rows), 0, 0);
  return bitmap;
}
function drawSign(context, mark, x, y) {
  const strokes = {
    wrong: [
      [-5.5, -5.5, 5.5, 5.5],
      [5.5, -5.5, -5.5, 5.5]
    ],
    right: [
      [-6.5, 0.5, -2, 5],
      [-2, 5, 6.5, -4.5]
    ]
  };
  context.beginPath();
  context.arc(x, y, 14, 0, 2 * Math.PI);
  context.fillStyle = mark === "wrong" ? WRONG : RIGHT;
  context.fill();
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of strokes[mark]) {
    context.moveTo(x + fromX, y + fromY);
    context.lineTo(x + toX, y + toY);
  }
  context.lineWidth = 3;
  context.lineCap = "round";
  context.strokeStyle = PAPER;
  context.stroke();
}
function drawShare(context, cell, x, baseline) {
  context.fillStyle = LINE;
  context.fillRect(x, baseline - 8, BAR.length, BAR.height);
  context.fillStyle = colourOf(cell);
  context.fillRect(x, baseline - 8, BAR.length * cell.share, BAR.height);
  context.textAlign = "right";
  write(context, cell.shareText, x + IMAGE_SIDE, baseline, { weight: "normal", size: 13, colour: MUTED });
  context.textAlign = "left";
}
function colourOf({ mark }) {
  return mark === "wrong" ? WRONG : RIGHT;
}

const DENSITY = 2;
const WIDTH = 960;
const MARGIN = 30;
const HEADER = 92;
const FOOTER = 40;
const EMPTY_HEIGHT = 24;
const COLUMNS = [5, 4, 3];
const TITLE = { weight: "bold", size: 24, colour: TEXT };
const SUBTITLE = { weight: "normal", size: 14, colour: MUTED };
const LEGEND = { weight: "normal", size: 13, colour: MUTED };
const ENCODING = { compressionLevel: 3, filters: canvasExports.Canvas.PNG_FILTER_NONE };
function drawSheet(sheet) {
  loadFonts();
  const { cells } = sheet;
  const columns = columnsFor(cells);
  const rows = Math.ceil(cells.length / columns);
  const height = HEADER + (rows === 0 ? EMPTY_HEIGHT : rows * rowHeight(cells) + FOOTER);
  const canvas = canvasExports.createCanvas(WIDTH * DENSITY, height * DENSITY);
  const context = canvas.getContext("2d");
  context.scale(DENSITY, DENSITY);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, height);
  line(context, sheet.title, 44, TITLE);
  line(context, sheet.subtitle, 70, SUBTITLE);
  const width = (WIDTH - 2 * MARGIN) / columns;
  for (const [position, cell] of cells.entries()) {
    const left = MARGIN + position % columns * width;
    const top = HEADER + Math.floor(position / columns) * rowHeight(cells);
    drawCell(context, cell, [left, top], width, sheet.inked);
  }
  if (rows > 0) line(context, sheet.legend, height - 22, LEGEND);
  const png = canvas.toBuffer("image/png", ENCODING);
  canvas.height = 0;
  return png;
}
function columnsFor(cells) {
  const context = canvasExports.createCanvas(1, 1).getContext("2d");
  return COLUMNS.find((columns) => fitsIn(context, cells, (WIDTH - 2 * MARGIN) / columns)) ?? COLUMNS[2];
}
function line(context, text, baseline, style) {
  const fit = fitted(context, { text: (whole) => whole, name: text }, style, WIDTH - 2 * MARGIN, 11);
  write(context, fit.line, MARGIN, baseline, fit.style);
}

export { drawSheet };
