import { c as canvasExports } from './canvas.js';
import { b as assetPath } from './leaves.js';

const DENSITY = 2;
const MARGIN = 28;
const HEADER = 78;
const FOOTER = 34;
const COLUMNS = 6;
const CELL_WIDTH = 160;
const CELL_HEIGHT = 196;
const IMAGE_SIDE = 112;
const EMPTY_HEIGHT = 40;
const CAPTION_SIZE = 12.5;
const CAPTION_GAP = 12;
const WRONG = "#d55e00";
const RIGHT = "#0072b2";
const TEXT = "#1f2328";
const MUTED = "#59636e";
const LINE = "#d1d9e0";
const PAPER = "#ffffff";
const FAMILY = "Sheet";
const FACES = [
  new canvasExports.FontFace(FAMILY, assetPath("fonts/DejaVuSans.ttf"), { weight: "normal" }),
  new canvasExports.FontFace(FAMILY, assetPath("fonts/DejaVuSans-Bold.ttf"), { weight: "bold" })
];
function drawSheet(sheet) {
  loadFonts();
  const rows = Math.ceil(sheet.cells.length / COLUMNS);
  const width = 2 * MARGIN + COLUMNS * CELL_WIDTH;
  const height = HEADER + (rows === 0 ? EMPTY_HEIGHT : rows * CELL_HEIGHT + FOOTER);
  const canvas = canvasExports.createCanvas(width * DENSITY, height * DENSITY);
  const context = canvas.getContext("2d");
  context.scale(DENSITY, DENSITY);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  drawHeader(context, sheet);
  for (const [position, cell] of sheet.cells.entries()) {
    const x = MARGIN + position % COLUMNS * CELL_WIDTH;
    const y = HEADER + Math.floor(position / COLUMNS) * CELL_HEIGHT;
    drawCell(context, cell, x, y, sheet.texts);
  }
  if (rows > 0) write(context, sheet.texts.pictures.legend, MARGIN, height - 18, "12px", MUTED);
  return canvas.toBuffer("image/png");
}
function loadFonts() {
  for (const face of FACES) {
    if (!canvasExports.fonts.has(face)) canvasExports.fonts.add(face);
    const context = canvasExports.createCanvas(1, 1).getContext("2d");
    context.font = `${face.weight} 12px ${FAMILY}`;
    context.measureText("0");
    if (face.status !== "loaded") throw new Error(`the bundled font, weight ${face.weight}, is ${face.status}`);
  }
}
function drawHeader(context, { title, subtitle }) {
  write(context, title, MARGIN, 36, "bold 21px", TEXT);
  write(context, subtitle, MARGIN, 58, "12.5px", MUTED);
}
function drawCell(context, cell, left, top, texts) {
  const wrong = cell.label !== cell.predicted;
  const x = left + (CELL_WIDTH - IMAGE_SIDE) / 2;
  drawImage(context, cell, x, top);
  if (wrong) drawCross(context, x + IMAGE_SIDE, top);
  const middle = left + CELL_WIDTH / 2;
  context.textAlign = "center";
  caption(context, `${texts.pictures.trueLabel(cell.label)},`, middle, top + IMAGE_SIDE + 20, "", TEXT);
  const predicted = texts.pictures.predictedLabel(cell.predicted);
  caption(context, predicted, middle, top + IMAGE_SIDE + 37, wrong ? "bold " : "", wrong ? WRONG : TEXT);
  const confidence = texts.numbers.percent(cell.confidence, 1);
  context.textAlign = "left";
  drawConfidence(context, cell.confidence, confidence, x, top + IMAGE_SIDE + 54, wrong ? WRONG : RIGHT);
}
function drawImage(context, cell, x, y) {
  const { rows, columns, pixels } = cell;
  const bitmap = new canvasExports.Canvas(columns, rows);
  const rgba = new Uint8ClampedArray(4 * rows * columns);
  for (const [position, ink] of pixels.entries()) rgba.set([255 - ink, 255 - ink, 255 - ink, 255], 4 * position);
  bitmap.getContext("2d").putImageData(new canvasExports.ImageData(rgba, columns, rows), 0, 0);
  const scale = IMAGE_SIDE / Math.max(rows, columns);
  const width = columns * scale;
  const height = rows * scale;
  context.imageSmoothingEnabled = false;
  context.drawImage(bitmap, x + (IMAGE_SIDE - width) / 2, y + (IMAGE_SIDE - height) / 2, width, height);
  const wrong = cell.label !== cell.predicted;
  const line = wrong ? 4 : 1;
  context.lineWidth = line;
  context.strokeStyle = wrong ? WRONG : LINE;
  context.strokeRect(x - line / 2, y - line / 2, IMAGE_SIDE + line, IMAGE_SIDE + line);
}
function drawCross(context, x, y) {
  const radius = 11;
  const arm = 4.5;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = WRONG;
  context.fill();
  context.beginPath();
  context.moveTo(x - arm, y - arm);
  context.lineTo(x + arm, y + arm);
  context.moveTo(x + arm, y - arm);
  context.lineTo(x - arm, y + arm);
  context.lineWidth = 2.5;
  context.lineCap = "round";
  context.strokeStyle = PAPER;
  context.stroke();
}
function drawConfidence(context, share, text, x, baseline, colour) {
  const length = 58;
  context.fillStyle = LINE;
  context.fillRect(x, baseline - 7, length, 5);
  context.fillStyle = colour;
  context.fillRect(x, baseline - 7, length * share, 5);
  context.textAlign = "right";
  write(context, text, x + IMAGE_SIDE, baseline, "11.5px", MUTED);
  context.textAlign = "left";
}
function caption(context, text, middle, baseline, weight, colour) {
  context.font = `${weight}${CAPTION_SIZE}px ${FAMILY}`;
  const room = (CELL_WIDTH - CAPTION_GAP) / context.measureText(text).width;
  write(context, text, middle, baseline, `${weight}${CAPTION_SIZE * Math.min(1, room)}px`, colour);
}
function write(context, text, x, baseline, face, colour) {
  context.font = `${face} ${FAMILY}`;
  context.fillStyle = colour;
  context.fillText(text, x, baseline);
}

export { drawSheet };
