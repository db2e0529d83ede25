import { u, S as Say, a as S, B as BASE_STYLE, b as LANGUAGE_STYLE, L as LANGUAGES, R, h as hashSource, t as textsIn } from './html.js';
import { u as areNumbers, C as bytesPerImage, b as shortDigest, p as packageJson, n as networkInput, B as BUNDLED, e as groupBy, k as imageAt } from './leaves.js';
import { c as confusedPairs, s as shellWord } from './confusion.js';
import { w as weightBytes, d as differsByChance, a as testImages, i as isWrong, s as surestFirst, b as baseRunOf } from './saved-model.js';
import { g as gridPng } from './image-grid.js';
import { n as nameOfTraining, d as evidenceIn } from './trainings.js';
import { l as linear } from './d3-scale.js';
import { c as changesByKind } from './worth.js';
import { basename } from 'node:path/posix';

var SCRIPT = [
  "\"use strict\";",
  "(() => {",
  "  // src/browser/copying.ts",
  "  var SAID_MS = 2e3;",
  "  function enableCopying() {",
  "    for (const button of document.querySelectorAll(\"[data-copy]\")) {",
  "      button.addEventListener(\"click\", () => {",
  "        const command = button.parentElement?.querySelector(\"code\");",
  "        if (command) void copy(command, button);",
  "      });",
  "    }",
  "  }",
  "  async function copy(command, button) {",
  "    try {",
  "      await navigator.clipboard.writeText(command.textContent);",
  "      button.dataset[\"copy\"] = \"done\";",
  "      setTimeout(() => {",
  "        button.dataset[\"copy\"] = \"\";",
  "      }, SAID_MS);",
  "    } catch {",
  "      getSelection()?.selectAllChildren(command);",
  "    }",
  "  }",
  "",
  "  // src/browser/centred.ts",
  "  var SIDE = 28;",
  "  var BOX = 20;",
  "  function centred(drawing) {",
  "    const cut = cutOut(drawing);",
  "    if (cut === null) return null;",
  "    const scale = BOX / Math.max(cut.width, cut.height);",
  "    const small = averaged(cut, Math.max(1, Math.round(cut.width * scale)), Math.max(1, Math.round(cut.height * scale)));",
  "    const [x, y] = centreOfMass(small);",
  "    const left = shift(x, small.width);",
  "    const top = shift(y, small.height);",
  "    const image = new Uint8Array(SIDE * SIDE);",
  "    for (let row = 0; row < small.height; row++) {",
  "      for (let column = 0; column < small.width; column++) {",
  "        image[(top + row) * SIDE + left + column] = Math.round(at(small, column, row));",
  "      }",
  "    }",
  "    return image;",
  "  }",
  "  function at({ width, values }, x, y) {",
  "    return values[y * width + x] ?? 0;",
  "  }",
  "  function cutOut(drawing) {",
  "    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];",
  "    for (let y = 0; y < drawing.height; y++) {",
  "      for (let x = 0; x < drawing.width; x++) {",
  "        if (at(drawing, x, y) === 0) continue;",
  "        left = Math.min(left, x);",
  "        right = Math.max(right, x);",
  "        top = Math.min(top, y);",
  "        bottom = Math.max(bottom, y);",
  "      }",
  "    }",
  "    if (left > right) return null;",
  "    const [width, height] = [right - left + 1, bottom - top + 1];",
  "    const values = Array.from(",
  "      { length: width * height },",
  "      (_, index) => at(drawing, left + index % width, top + Math.floor(index / width))",
  "    );",
  "    return { width, height, values };",
  "  }",
  "  function averaged(ink, width, height) {",
  "    const across = shares(ink.width, width);",
  "    const down = shares(ink.height, height);",
  "    const values = Array.from({ length: width * height }, (_, index) => {",
  "      let sum = 0;",
  "      for (const [y, part] of down[Math.floor(index / width)] ?? []) {",
  "        for (const [x, share] of across[index % width] ?? []) sum += part * share * at(ink, x, y);",
  "      }",
  "      return sum;",
  "    });",
  "    return { width, height, values };",
  "  }",
  "  function shares(from, to) {",
  "    const length = from / to;",
  "    return Array.from({ length: to }, (_, index) => {",
  "      const [start, end] = [index * length, (index + 1) * length];",
  "      const pixels = Array.from({ length: Math.min(from, Math.ceil(end)) - Math.floor(start) }, (_2, offset) => {",
  "        const pixel = Math.floor(start) + offset;",
  "        return [pixel, (Math.min(end, pixel + 1) - Math.max(start, pixel)) / length];",
  "      });",
  "      return pixels.filter(([, share]) => share > 0);",
  "    });",
  "  }",
  "  function centreOfMass(ink) {",
  "    let [sum, x, y] = [0, 0, 0];",
  "    for (let row = 0; row < ink.height; row++) {",
  "      for (let column = 0; column < ink.width; column++) {",
  "        const value = at(ink, column, row);",
  "        sum += value;",
  "        x += value * (column + 0.5);",
  "        y += value * (row + 0.5);",
  "      }",
  "    }",
  "    return [x / sum, y / sum];",
  "  }",
  "  function shift(centre, length) {",
  "    return Math.max(0, Math.min(SIDE - length, Math.round(SIDE / 2 - centre)));",
  "  }",
  "",
  "  // src/engine/plain/products.ts",
  "  var { fround } = Math;",
  "  function addScaled(target, targetStart, factor, source, sourceStart, count) {",
  "    for (let i = 0; i < count; i++) {",
  "      const product = fround(factor * (source[sourceStart + i] ?? NaN));",
  "      target[targetStart + i] = fround((target[targetStart + i] ?? NaN) + product);",
  "    }",
  "  }",
  "  function add(target, targetStart, source, sourceStart, count) {",
  "    for (let i = 0; i < count; i++) {",
  "      target[targetStart + i] = fround((target[targetStart + i] ?? NaN) + (source[sourceStart + i] ?? NaN));",
  "    }",
  "  }",
  "  function addRowProduct(output, outputStart, input, inputStart, kernel, inputs, units) {",
  "    for (let k = 0; k < inputs; k++) {",
  "      const x = input[inputStart + k] ?? NaN;",
  "      if (x !== 0) addScaled(output, outputStart, x, kernel, k * units, units);",
  "    }",
  "  }",
  "",
  "  // src/engine/plain/exponential.ts",
  "  var { fround: fround2 } = Math;",
  "  var float = new Float32Array(1);",
  "  var bits = new Int32Array(float.buffer);",
  "  function bitsOf(value) {",
  "    float[0] = value;",
  "    return bits[0] ?? NaN;",
  "  }",
  "  function fromBits(pattern) {",
  "    bits[0] = pattern;",
  "    return float[0] ?? NaN;",
  "  }",
  "  var LOG2_E = fromBits(1069066811);",
  "  var MINUS_LN2_HIGH = fromBits(3207688704);",
  "  var MINUS_LN2_LOW = fromBits(3049242254);",
  "  var C5 = fromBits(1007144910);",
  "  var C4 = fromBits(1026268429);",
  "  var C3 = fromBits(1042984256);",
  "  var C2 = fromBits(1056964323);",
  "  var C1 = fromBits(1065353211);",
  "  var CUTOFF = fromBits(3266227279);",
  "  var MAGIC = 12582912;",
  "  var EXPONENT_SHIFT = 23;",
  "  var EXPONENT_BIAS = 127;",
  "  function exponential(x) {",
  "    if (x < CUTOFF) return 0;",
  "    const shifted = fround2(fround2(x * LOG2_E) + MAGIC);",
  "    const powerOfTwo = fromBits((bitsOf(shifted) << EXPONENT_SHIFT) + (EXPONENT_BIAS << EXPONENT_SHIFT));",
  "    const n = fround2(shifted - MAGIC);",
  "    const t = fround2(fround2(n * MINUS_LN2_LOW) + fround2(fround2(n * MINUS_LN2_HIGH) + x));",
  "    let p = fround2(fround2(C5 * t) + C4);",
  "    p = fround2(fround2(p * t) + C3);",
  "    p = fround2(fround2(p * t) + C2);",
  "    p = fround2(fround2(p * t) + C1);",
  "    return fround2(powerOfTwo + fround2(fround2(t * powerOfTwo) * p));",
  "  }",
  "",
  "  // src/engine/plain/softmax.ts",
  "  var { fround: fround3 } = Math;",
  "  var LANES = 4;",
  "  function softmax(values, start, count) {",
  "    let largest = -Infinity;",
  "    for (let j = start; j < start + count; j++) {",
  "      const logit = values[j] ?? NaN;",
  "      if (logit > largest) largest = logit;",
  "    }",
  "    for (let j = start; j < start + count; j++) values[j] = exponential(fround3((values[j] ?? NaN) - largest));",
  "    const reciprocal = fround3(1 / sumInLanes(values, start, count));",
  "    for (let j = start; j < start + count; j++) values[j] = (values[j] ?? NaN) * reciprocal;",
  "  }",
  "  function sumInLanes(values, start, count) {",
  "    const inLanes = count - count % LANES;",
  "    let sum = 0;",
  "    if (inLanes > 0) {",
  "      const even = fround3(laneSum(values, start, inLanes) + laneSum(values, start + 2, inLanes));",
  "      const odd = fround3(laneSum(values, start + 1, inLanes) + laneSum(values, start + 3, inLanes));",
  "      sum = fround3(even + odd);",
  "    }",
  "    for (let j = start + inLanes; j < start + count; j++) sum = fround3(sum + (values[j] ?? NaN));",
  "    return sum;",
  "  }",
  "  function laneSum(values, first, inLanes) {",
  "    let sum = values[first] ?? NaN;",
  "    for (let offset = LANES; offset < inLanes; offset += LANES) sum = fround3(sum + (values[first + offset] ?? NaN));",
  "    return sum;",
  "  }",
  "",
  "  // src/recipe.ts",
  "  var PIXEL_VALUES = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);",
  "",
  "  // src/browser/network.ts",
  "  function networkOf({ layers }, base64) {",
  "    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));",
  "    const view = new DataView(bytes.buffer);",
  "    let at2 = 0;",
  "    const next = (length) => Float32Array.from({ length }, () => {",
  "      at2 += Float32Array.BYTES_PER_ELEMENT;",
  "      return view.getFloat32(at2 - Float32Array.BYTES_PER_ELEMENT, true);",
  "    });",
  "    return { layers, weights: layers.flatMap(({ inputs, units }) => [next(inputs * units), next(units)]) };",
  "  }",
  "  function predict({ layers, weights }, image) {",
  "    let values = Float32Array.from(image, (byte) => PIXEL_VALUES[byte] ?? NaN);",
  "    for (const [index, { inputs, units, activation }] of layers.entries()) {",
  "      const kernel = weights[2 * index] ?? new Float32Array();",
  "      const bias = weights[2 * index + 1] ?? new Float32Array();",
  "      const output = activation === \"relu\" ? Float32Array.from(bias) : new Float32Array(units);",
  "      addRowProduct(output, 0, values, 0, kernel, inputs, units);",
  "      if (activation === \"softmax\") {",
  "        add(output, 0, bias, 0, units);",
  "        softmax(output, 0, units);",
  "      } else {",
  "        for (const [unit, sum] of output.entries()) if (!(sum > 0)) output[unit] = 0;",
  "      }",
  "      values = output;",
  "    }",
  "    return values;",
  "  }",
  "",
  "  // src/browser/page.ts",
  "  function element(id, kind) {",
  "    const found = document.getElementById(id);",
  "    if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} '${id}'`);",
  "    return found;",
  "  }",
  "  function readPage() {",
  "    const data = JSON.parse(element(\"data\", HTMLScriptElement).text);",
  "    if (!isPageData(data)) throw new Error(\"the page has other data than its script\");",
  "    return data;",
  "  }",
  "  function isPageData(value) {",
  "    return typeof value === \"object\" && value !== null && \"images\" in value && \"sheet\" in value && \"model\" in value;",
  "  }",
  "",
  "  // src/browser/pen.ts",
  "  var STROKE = 22;",
  "  var KEY_STEP = 10;",
  "  var ARROWS = /* @__PURE__ */ new Map([",
  "    [\"ArrowLeft\", [-1, 0]],",
  "    [\"ArrowRight\", [1, 0]],",
  "    [\"ArrowUp\", [0, -1]],",
  "    [\"ArrowDown\", [0, 1]]",
  "  ]);",
  "  var Pen = class {",
  "    #canvas;",
  "    #context;",
  "    /** The ink alone, white on black; the canvas that is seen also shows where the pen of the keys is. */",
  "    #ink;",
  "    #onChange;",
  "    #last = null;",
  "    #at;",
  "    #isDown = false;",
  "    #isLaid = false;",
  "    #frame = 0;",
  "    constructor(canvas, onChange) {",
  "      this.#canvas = canvas;",
  "      this.#context = contextOf(canvas);",
  "      const copy2 = document.createElement(\"canvas\");",
  "      copy2.width = canvas.width;",
  "      copy2.height = canvas.height;",
  "      this.#ink = contextOf(copy2);",
  "      this.#onChange = onChange;",
  "      this.#at = { x: canvas.width / 2, y: canvas.height / 2 };",
  "      this.#listen();",
  "      this.clear();",
  "    }",
  "    /** An empty page. */",
  "    clear() {",
  "      this.#isDown = false;",
  "      this.#blank();",
  "      this.#changed();",
  "    }",
  "    /**",
  "     * Shows an image as it is, and reports nothing, not even what was drawn just before; the next stroke begins on an empty",
  "     * page. @param pixels 255 is ink, shape [side, side] */",
  "    lay(pixels, side) {",
  "      cancelAnimationFrame(this.#frame);",
  "      this.#blank();",
  "      const scale = this.#canvas.width / side;",
  "      for (const [pixel, ink] of pixels.entries()) {",
  "        this.#ink.fillStyle = `rgb(${ink} ${ink} ${ink})`;",
  "        this.#ink.fillRect(pixel % side * scale, Math.floor(pixel / side) * scale, scale, scale);",
  "      }",
  "      this.#isLaid = true;",
  "      this.#isDown = false;",
  "      this.#show();",
  "    }",
  "    #blank() {",
  "      this.#isLaid = false;",
  "      this.#ink.fillStyle = \"#000\";",
  "      this.#ink.fillRect(0, 0, this.#canvas.width, this.#canvas.height);",
  "    }",
  "    #listen() {",
  "      const canvas = this.#canvas;",
  "      canvas.addEventListener(\"pointerdown\", (event) => {",
  "        canvas.setPointerCapture(event.pointerId);",
  "        this.#last = null;",
  "        this.#stroke(this.#place(event));",
  "      });",
  "      canvas.addEventListener(\"pointermove\", (event) => {",
  "        if (!canvas.hasPointerCapture(event.pointerId)) return;",
  "        for (const each of event.getCoalescedEvents()) this.#stroke(this.#place(each));",
  "      });",
  "      canvas.addEventListener(\"keydown\", (event) => {",
  "        if (this.#key(event.key)) event.preventDefault();",
  "      });",
  "      for (const name of [\"focus\", \"blur\"]) {",
  "        canvas.addEventListener(name, () => {",
  "          this.#show();",
  "        });",
  "      }",
  "    }",
  "    /** Whether the key means something here. */",
  "    #key(key) {",
  "      const arrow = ARROWS.get(key);",
  "      if (arrow !== void 0) {",
  "        const [x, y] = arrow;",
  "        const { width, height } = this.#canvas;",
  "        const to = { x: within(this.#at.x + x * KEY_STEP, width), y: within(this.#at.y + y * KEY_STEP, height) };",
  "        this.#last = this.#at;",
  "        this.#at = to;",
  "        if (this.#isDown) this.#stroke(to);",
  "        else this.#show();",
  "      } else if (key === \" \") {",
  "        this.#isDown = !this.#isDown;",
  "        this.#last = null;",
  "        if (this.#isDown) this.#stroke(this.#at);",
  "        else this.#show();",
  "      } else if (key === \"Delete\" || key === \"Backspace\") {",
  "        this.clear();",
  "      } else return false;",
  "      return true;",
  "    }",
  "    #place(event) {",
  "      const box = this.#canvas.getBoundingClientRect();",
  "      return {",
  "        x: (event.clientX - box.left) * this.#canvas.width / box.width,",
  "        y: (event.clientY - box.top) * this.#canvas.height / box.height",
  "      };",
  "    }",
  "    #stroke(to) {",
  "      if (this.#isLaid) this.#blank();",
  "      const from = this.#last ?? to;",
  "      const ink = this.#ink;",
  "      ink.strokeStyle = \"#fff\";",
  "      ink.lineWidth = STROKE;",
  "      ink.lineCap = \"round\";",
  "      ink.lineJoin = \"round\";",
  "      ink.beginPath();",
  "      ink.moveTo(from.x, from.y);",
  "      ink.lineTo(to.x, to.y);",
  "      ink.stroke();",
  "      this.#last = to;",
  "      this.#at = to;",
  "      this.#changed();",
  "    }",
  "    /** Shows what is drawn, and reports it before the next frame. */",
  "    #changed() {",
  "      this.#show();",
  "      cancelAnimationFrame(this.#frame);",
  "      this.#frame = requestAnimationFrame(() => {",
  "        const { width, height } = this.#canvas;",
  "        const { data } = this.#ink.getImageData(0, 0, width, height);",
  "        this.#onChange({ width, height, values: Array.from({ length: width * height }, (_, at2) => data[4 * at2] ?? 0) });",
  "      });",
  "    }",
  "    #show() {",
  "      const context = this.#context;",
  "      context.drawImage(this.#ink.canvas, 0, 0);",
  "      if (!this.#canvas.matches(\":focus-visible\")) return;",
  "      context.beginPath();",
  "      context.arc(this.#at.x, this.#at.y, STROKE / 2, 0, 2 * Math.PI);",
  "      context.lineWidth = 3;",
  "      context.strokeStyle = this.#isDown ? \"#e69f00\" : \"#56b4e9\";",
  "      context.stroke();",
  "    }",
  "  };",
  "  function contextOf(canvas) {",
  "    const context = canvas.getContext(\"2d\", { willReadFrequently: true });",
  "    if (context === null) throw new Error(\"this browser cannot draw\");",
  "    return context;",
  "  }",
  "  function within(value, length) {",
  "    return Math.max(0, Math.min(length, value));",
  "  }",
  "",
  "  // src/browser/sheet.ts",
  "  var loaded;",
  "  function loadSheet(page2) {",
  "    loaded ??= read(page2);",
  "    return loaded;",
  "  }",
  "  async function read({ sheet }) {",
  "    const picture = new Image();",
  "    picture.src = document.querySelector(\"image#images\")?.getAttribute(\"href\") ?? \"\";",
  "    await picture.decode();",
  "    const canvas = document.createElement(\"canvas\");",
  "    canvas.width = picture.width;",
  "    canvas.height = picture.height;",
  "    const context = canvas.getContext(\"2d\", { willReadFrequently: true });",
  "    if (context === null) throw new Error(\"this browser cannot read pictures\");",
  "    context.drawImage(picture, 0, 0);",
  "    const { rows, columns, perRow } = sheet;",
  "    return (place) => {",
  "      const left = place % perRow * columns;",
  "      const { data } = context.getImageData(left, Math.floor(place / perRow) * rows, columns, rows);",
  "      return Uint8Array.from({ length: rows * columns }, (_, pixel) => 255 - (data[4 * pixel] ?? 0));",
  "    };",
  "  }",
  "",
  "  // src/texts/numbers.ts",
  "  function numbersIn(locale) {",
  "    const decimal = (value, decimals) => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });",
  "    return {",
  "      count: (value) => value.toLocaleString(locale),",
  "      decimal,",
  "      exact: (value) => value.toLocaleString(locale, { maximumFractionDigits: 20 }),",
  "      short: (value) => value.toLocaleString(locale, {",
  "        maximumSignificantDigits: 3,",
  "        notation: value !== 0 && Math.abs(value) < 1e-4 ? \"scientific\" : \"standard\"",
  "      }),",
  "      percent: (share, decimals) => `${decimal(100 * share, decimals)} %`",
  "    };",
  "  }",
  "",
  "  // src/browser/slots.ts",
  "  function fill(root, name, value) {",
  "    for (const slot of root.querySelectorAll(`[data-slot=\"${name}\"]`)) {",
  "      slot.textContent = typeof value === \"string\" ? value : value(numbersIn(languageOf(slot)));",
  "    }",
  "  }",
  "  function languageOf(place) {",
  "    return place.closest(\"[lang]\")?.getAttribute(\"lang\") ?? \"en\";",
  "  }",
  "",
  "  // src/browser/easel.ts",
  "  var REST_MS = 400;",
  "  function openEasel(page2) {",
  "    if (page2.model === null) return;",
  "    const network = networkOf(page2.model, element(\"weights\", HTMLScriptElement).text);",
  "    const answer = new Answer(network, page2.classNames);",
  "    const pen = new Pen(element(\"drawing\", HTMLCanvasElement), (ink) => {",
  "      answer.show(centred(ink), null);",
  "    });",
  "    element(\"draw-clear\", HTMLButtonElement).addEventListener(\"click\", () => {",
  "      pen.clear();",
  "    });",
  "    const take = element(\"draw-take\", HTMLButtonElement);",
  "    take.disabled = page2.images.length === 0;",
  "    take.addEventListener(\"click\", () => {",
  "      const place = Math.floor(Math.random() * page2.images.length);",
  "      const [image] = page2.images.slice(place);",
  "      void loadSheet(page2).then((sheet) => {",
  "        const pixels = sheet(place);",
  "        pen.lay(pixels, SIDE);",
  "        answer.show(pixels, image ?? null);",
  "      });",
  "    });",
  "  }",
  "  var Answer = class {",
  "    #network;",
  "    #names;",
  "    #bars = [...element(\"bars\", HTMLOListElement).querySelectorAll(\"li\")];",
  "    #sentence = element(\"answer\", HTMLParagraphElement);",
  "    #seen = element(\"seen\", HTMLCanvasElement);",
  "    #timer;",
  "    #shown = [null, null];",
  "    constructor(network, names) {",
  "      this.#network = network;",
  "      this.#names = names;",
  "      document.addEventListener(\"languagechange\", () => {",
  "        this.show(...this.#shown);",
  "      });",
  "    }",
  "    /** @param image what the model sees; `null` for an empty page. @param taken which test image it is, if it is one */",
  "    show(image, taken) {",
  "      this.#shown = [image, taken];",
  "      const probabilities = image === null ? null : predict(this.#network, image);",
  "      drawGrey(this.#seen, image ?? new Uint8Array(SIDE * SIDE));",
  "      const top = probabilities?.indexOf(Math.max(...probabilities)) ?? -1;",
  "      for (const [label, bar] of this.#bars.entries()) {",
  "        const probability = probabilities?.[label] ?? 0;",
  "        bar.querySelector(\".bar\")?.setAttribute(\"width\", (100 * probability).toFixed(2));",
  "        bar.classList.toggle(\"top\", label === top);",
  "        bar.dataset[\"probability\"] = String(probability);",
  "        fill(bar, \"probability\", (numbers) => probabilities === null ? \"–\" : numbers.percent(probability, 1));",
  "      }",
  "      this.#sentence.ariaBusy = \"true\";",
  "      clearTimeout(this.#timer);",
  "      this.#timer = setTimeout(() => {",
  "        this.#tell(top, probabilities?.[top] ?? 0, taken);",
  "      }, REST_MS);",
  "    }",
  "    #tell(top, probability, taken) {",
  "      const { dataset } = this.#sentence;",
  "      if (taken !== null) {",
  "        const [index, label] = taken;",
  "        const image = this.#sentence.querySelector(\"[data-when=taken]\") ?? this.#sentence;",
  "        fill(image, \"index\", (numbers) => numbers.count(index));",
  "        fill(image, \"label\", this.#names[label] ?? \"\");",
  "      }",
  "      const read2 = this.#sentence.querySelector(\"[data-when=read]\") ?? this.#sentence;",
  "      fill(read2, \"label\", this.#names[top] ?? \"\");",
  "      fill(read2, \"probability\", (numbers) => numbers.percent(probability, 1));",
  "      dataset[\"state\"] = top < 0 ? \"nothing\" : taken === null ? \"read\" : \"taken\";",
  "      this.#sentence.ariaBusy = \"false\";",
  "    }",
  "  };",
  "  function drawGrey(canvas, image) {",
  "    const rgba = new ImageData(SIDE, SIDE);",
  "    for (const [pixel, ink] of image.entries()) rgba.data.set([ink, ink, ink, 255], 4 * pixel);",
  "    canvas.getContext(\"2d\", { willReadFrequently: true })?.putImageData(rgba, 0, 0);",
  "  }",
  "",
  "  // src/browser/gallery.ts",
  "  function openGallery({ classNames, images, sheet }) {",
  "    const dialog = element(\"gallery\", HTMLDialogElement);",
  "    const list = dialog.querySelector(\"ul\");",
  "    const template = element(\"gallery-image\", HTMLTemplateElement);",
  "    const places = images.map((image, place) => ({ image, place }));",
  "    const tile = ({ image: [index, , , confidence], place }) => {",
  "      const one = document.importNode(template.content, true);",
  "      const left = place % sheet.perRow * sheet.columns;",
  "      const top = Math.floor(place / sheet.perRow) * sheet.rows;",
  "      one.querySelector(\"svg\")?.setAttribute(\"viewBox\", `${left} ${top} ${sheet.columns} ${sheet.rows}`);",
  "      fill(one, \"index\", (numbers) => numbers.count(index));",
  "      fill(one, \"probability\", (numbers) => numbers.percent(confidence, 1));",
  "      return one;",
  "    };",
  "    const show = (label, predicted, all) => {",
  "      const found = places.filter(({ image }) => image[1] === label && image[2] === predicted);",
  "      const sign = label === predicted ? 1 : -1;",
  "      found.sort((a, b) => sign * (a.image[3] - b.image[3]) || a.image[0] - b.image[0]);",
  "      fill(dialog, \"label\", classNames[label] ?? \"\");",
  "      fill(dialog, \"predicted\", classNames[predicted] ?? \"\");",
  "      fill(dialog, \"shown\", (numbers) => numbers.count(found.length));",
  "      fill(dialog, \"all\", (numbers) => numbers.count(all));",
  "      dialog.dataset[\"order\"] = found.length === 0 ? \"none\" : label === predicted ? \"right\" : \"wrong\";",
  "      list?.replaceChildren(...found.map(tile));",
  "      dialog.showModal();",
  "    };",
  "    for (const button of document.querySelectorAll(\"button[data-label]\")) {",
  "      const { label, predicted, count } = button.dataset;",
  "      button.addEventListener(\"click\", () => {",
  "        show(Number(label), Number(predicted), Number(count));",
  "      });",
  "    }",
  "    element(\"gallery-close\", HTMLButtonElement).addEventListener(\"click\", () => {",
  "      dialog.close();",
  "    });",
  "    dialog.addEventListener(\"click\", (event) => {",
  "      if (event.target === dialog) dialog.close();",
  "    });",
  "  }",
  "",
  "  // src/browser/languages.ts",
  "  function enableLanguages() {",
  "    const buttons = [...document.querySelectorAll(\"[data-language]\")];",
  "    const choose = (language) => {",
  "      const { documentElement: root } = document;",
  "      root.lang = language;",
  "      document.title = root.getAttribute(`data-title-${language}`) ?? document.title;",
  "      for (const button of buttons) button.setAttribute(\"aria-pressed\", String(button.dataset[\"language\"] === language));",
  "      document.dispatchEvent(new Event(\"languagechange\"));",
  "    };",
  "    for (const button of buttons) {",
  "      button.addEventListener(\"click\", () => {",
  "        choose(button.dataset[\"language\"] ?? \"en\");",
  "      });",
  "    }",
  "    choose(document.documentElement.lang);",
  "  }",
  "",
  "  // src/browser/main.ts",
  "  var page = readPage();",
  "  enableLanguages();",
  "  enableCopying();",
  "  openGallery(page);",
  "  openEasel(page);",
  "})();",
].join('\n');

function Gallery() {
  return /* @__PURE__ */ u("dialog", { id: "gallery", "aria-labelledby": "gallery-title", children: [
    /* @__PURE__ */ u("div", { class: "bar", children: [
      /* @__PURE__ */ u("h3", { id: "gallery-title", children: /* @__PURE__ */ u(Say, { slots: true, children: ({ page }) => page.cellTitle }) }),
      /* @__PURE__ */ u("button", { type: "button", id: "gallery-close", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.close }) })
    ] }),
    /* @__PURE__ */ u("p", { class: "legend", children: [
      /* @__PURE__ */ u(Say, { slots: true, children: ({ page }) => page.cellCount }),
      ".",
      " ",
      /* @__PURE__ */ u("span", { "data-order": "wrong", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.surestFirst }) }),
      /* @__PURE__ */ u("span", { "data-order": "right", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.unsureFirst }) }),
      /* @__PURE__ */ u("span", { "data-order": "none", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.noneShown }) })
    ] }),
    /* @__PURE__ */ u("ul", { class: "gallery" }),
    /* @__PURE__ */ u("template", { id: "gallery-image", children: /* @__PURE__ */ u("li", { children: [
      /* @__PURE__ */ u("svg", { class: "picture", "aria-hidden": "true", focusable: "false", children: /* @__PURE__ */ u("use", { href: "#images" }) }),
      /* @__PURE__ */ u("span", { class: "caption", children: [
        /* @__PURE__ */ u(Say, { slots: true, children: ({ page }) => page.numberOf }),
        /* @__PURE__ */ u("b", { class: "share", "data-slot": "probability" })
      ] })
    ] }) })
  ] });
}

function Part({ id, title, children }) {
  return /* @__PURE__ */ u("section", { "aria-labelledby": id, children: [
    /* @__PURE__ */ u("h2", { id, children: /* @__PURE__ */ u(Say, { children: title }) }),
    children
  ] });
}

function Wide({ labelledBy, children }) {
  return /* @__PURE__ */ u("div", { class: "wide", tabIndex: 0, role: "group", "aria-labelledby": labelledBy, children });
}
function TableHead({ titles }) {
  return /* @__PURE__ */ u("thead", { children: /* @__PURE__ */ u("tr", { children: titles.map((title) => /* @__PURE__ */ u("th", { scope: "col", children: /* @__PURE__ */ u(Say, { children: title }) })) }) });
}

const MAX_MATRIX = 24;
const MAX_PAIRS = 40;
const SHADES$1 = 6;
function Confusion({ findings, evaluation }) {
  const { classNames, classes } = findings.dataset;
  return /* @__PURE__ */ u(Part, { id: "confusion", title: ({ page }) => page.confusion, children: [
    classes <= MAX_MATRIX ? /* @__PURE__ */ u(Matrix, { evaluation, names: classNames }) : /* @__PURE__ */ u(Pairs, { evaluation, names: classNames }),
    /* @__PURE__ */ u(Gallery, {})
  ] });
}
function Matrix({ evaluation, names }) {
  const { confusion, classes } = evaluation;
  const worst = Math.max(1, ...confusion.flatMap((row, label) => row.filter((_, predicted) => predicted !== label)));
  const shade = (count, label, predicted) => {
    if (count === 0) return "";
    const support = classes[label]?.support ?? count;
    const share = label === predicted ? (count / support) ** 2 : Math.sqrt(count / worst);
    return `${label === predicted ? "right" : "wrong"}-${Math.max(1, Math.ceil(share * SHADES$1))}`;
  };
  return /* @__PURE__ */ u(Wide, { labelledBy: "confusion", children: /* @__PURE__ */ u("table", { class: "matrix", children: [
    /* @__PURE__ */ u("caption", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.confusionHow }) }),
    /* @__PURE__ */ u("thead", { children: [
      /* @__PURE__ */ u("tr", { children: [
        /* @__PURE__ */ u("td", {}),
        /* @__PURE__ */ u("th", { scope: "colgroup", colSpan: names.length, children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.predictedLabel }) }),
        /* @__PURE__ */ u("td", {})
      ] }),
      /* @__PURE__ */ u("tr", { children: [
        /* @__PURE__ */ u("th", { scope: "col", class: "corner", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.trueLabel }) }),
        names.map((name) => /* @__PURE__ */ u("th", { scope: "col", children: name })),
        /* @__PURE__ */ u("th", { scope: "col", class: "score", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.recall }) })
      ] })
    ] }),
    /* @__PURE__ */ u("tbody", { children: confusion.map((row, label) => /* @__PURE__ */ u("tr", { children: [
      /* @__PURE__ */ u("th", { scope: "row", children: names[label] }),
      row.map((count, predicted) => /* @__PURE__ */ u("td", { class: shade(count, label, predicted), children: count > 0 && /* @__PURE__ */ u(CellButton, { label, predicted, count, names }) })),
      /* @__PURE__ */ u(Score, { value: classes[label]?.recall })
    ] })) }),
    /* @__PURE__ */ u("tfoot", { children: /* @__PURE__ */ u("tr", { children: [
      /* @__PURE__ */ u("th", { scope: "row", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.precision }) }),
      classes.map(({ precision }) => /* @__PURE__ */ u(Score, { value: precision })),
      /* @__PURE__ */ u("td", {})
    ] }) })
  ] }) });
}
function Pairs({ evaluation, names }) {
  const pairs = confusedPairs(evaluation.confusion);
  const shown = pairs.slice(0, MAX_PAIRS);
  return /* @__PURE__ */ u("table", { class: "lines", children: [
    /* @__PURE__ */ u("caption", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => shown.length === 0 ? page.noConfusion : page.confusionPairs(shown.length, pairs.length) }) }),
    /* @__PURE__ */ u(TableHead, { titles: [({ page }) => page.trueLabel, ({ page }) => page.predictedLabel, ({ page }) => page.count] }),
    /* @__PURE__ */ u("tbody", { children: shown.map(({ label, predicted, images }) => /* @__PURE__ */ u("tr", { children: [
      /* @__PURE__ */ u("th", { scope: "row", children: names[label] }),
      /* @__PURE__ */ u("td", { children: names[predicted] }),
      /* @__PURE__ */ u("td", { children: /* @__PURE__ */ u(CellButton, { label, predicted, count: images, names }) })
    ] })) })
  ] });
}
function CellButton({ label, predicted, count, names }) {
  return /* @__PURE__ */ u("button", { type: "button", "data-label": label, "data-predicted": predicted, "data-count": count, "aria-haspopup": "dialog", children: [
    /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.count(count) }),
    /* @__PURE__ */ u("span", { class: "aside", children: [
      " ",
      "(",
      names[label],
      " \u2192 ",
      names[predicted],
      ")"
    ] })
  ] });
}
function Score({ value }) {
  return /* @__PURE__ */ u("td", { class: "score", children: value === null || value === void 0 ? "\u2013" : /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.percent(value, 1) }) });
}

function Bar({ width }) {
  return /* @__PURE__ */ u("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false", children: /* @__PURE__ */ u("rect", { class: "bar", width, height: "8" }) });
}

const MAX_DRAWING_WEIGHTS = 2 ** 18;
const SIDE = 28;
function reasonNotToDraw({ model }) {
  const { rows, columns, channels } = model.imageShape;
  const weights = weightCount(model);
  if (rows !== SIDE || columns !== SIDE || channels !== 1) return ({ page }) => page.notDrawn.shape;
  if (model.dense === null) return ({ page }) => page.notDrawn.layers;
  if (weights > MAX_DRAWING_WEIGHTS) return ({ page }) => page.notDrawn.size(weights, MAX_DRAWING_WEIGHTS);
  return void 0;
}
function weightCount({ initialWeights }) {
  return initialWeights.reduce((sum, { length }) => sum + length, 0);
}
function pageModel({ model }) {
  return { layers: (model.dense ?? []).map(({ inputs, units, activation }) => ({ inputs, units, activation })) };
}
function weightsText({ training }) {
  const weights = training.epochs.at(-1)?.weights ?? [];
  return Buffer.from(weightBytes(weights)).toString("base64");
}
function Drawing({ findings }) {
  const reason = reasonNotToDraw(findings);
  const { classNames } = findings.dataset;
  return /* @__PURE__ */ u(Part, { id: "draw", title: ({ page }) => isOfDigits(classNames) ? page.draw : page.drawClass, children: reason === void 0 ? /* @__PURE__ */ u(Easel, { names: classNames }) : /* @__PURE__ */ u("p", { children: /* @__PURE__ */ u(Say, { children: reason }) }) });
}
function isOfDigits(names) {
  return names.length === 10 && areNumbers(names);
}
function Easel({ names }) {
  return /* @__PURE__ */ u(S, { children: [
    /* @__PURE__ */ u("p", { class: "legend", id: "draw-how", children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => page.drawHow }),
      " ",
      /* @__PURE__ */ u(Say, { children: ({ page }) => page.drawKeys })
    ] }),
    /* @__PURE__ */ u("div", { class: "easel", children: [
      /* @__PURE__ */ u("div", { class: "paper", children: [
        /* @__PURE__ */ u("span", { class: "aside", id: "draw-area", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.drawingArea }) }),
        /* @__PURE__ */ u(
          "canvas",
          {
            id: "drawing",
            width: "280",
            height: "280",
            tabIndex: 0,
            role: "application",
            "aria-labelledby": "draw-area",
            "aria-describedby": "draw-how"
          }
        ),
        /* @__PURE__ */ u("div", { class: "buttons", children: [
          /* @__PURE__ */ u("button", { type: "button", id: "draw-clear", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.clear }) }),
          /* @__PURE__ */ u("button", { type: "button", id: "draw-take", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.takeImage }) })
        ] })
      ] }),
      /* @__PURE__ */ u("div", { class: "seen", children: [
        /* @__PURE__ */ u("canvas", { id: "seen", width: "28", height: "28", "aria-hidden": "true" }),
        /* @__PURE__ */ u("p", { class: "legend", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.seen }) })
      ] }),
      /* @__PURE__ */ u("div", { class: "answer", children: [
        /* @__PURE__ */ u("p", { id: "answer", role: "status", "data-state": "nothing", children: [
          /* @__PURE__ */ u("span", { "data-when": "nothing", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.nothingDrawn }) }),
          /* @__PURE__ */ u("span", { "data-when": "taken", children: [
            /* @__PURE__ */ u(Say, { slots: true, children: ({ page }) => page.taken }),
            " "
          ] }),
          /* @__PURE__ */ u("span", { "data-when": "read", children: /* @__PURE__ */ u(Say, { slots: true, children: ({ page }) => page.reads }) })
        ] }),
        /* @__PURE__ */ u("h3", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.probabilities }) }),
        /* @__PURE__ */ u("ol", { class: "bars", id: "bars", children: names.map((name) => /* @__PURE__ */ u("li", { children: [
          /* @__PURE__ */ u("span", { class: "name", children: name }),
          /* @__PURE__ */ u(Bar, { width: 0 }),
          /* @__PURE__ */ u("span", { class: "number", "data-slot": "probability", children: "\u2013" })
        ] })) })
      ] })
    ] })
  ] });
}

function pageData({ findings, images, sheet }) {
  const { dataset } = findings;
  return {
    classNames: dataset.classNames,
    sheet: { rows: dataset.test.rows, columns: dataset.test.columns, perRow: sheet.sheet.perRow },
    images: images.all.map(({ index, label, predicted, confidence }) => [
      index,
      label,
      predicted,
      Number(confidence.toFixed(4))
    ]),
    model: reasonNotToDraw(findings) === void 0 ? pageModel(findings) : null
  };
}
function scriptJson(value) {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}

const MAX_UNITS = 64;
const PERCENTILE = 0.995;
const ADDS = [213, 94, 0];
const TAKES = [0, 114, 178];
const WHITE = 255;
function unitPictures({ model, training }) {
  const weights = training.epochs.at(-1)?.weights;
  const layers = model.dense ?? [];
  const [first, next] = layers;
  const [kernel, , leaving] = weights ?? [];
  if (first === void 0 || kernel?.length !== first.inputs * first.units) return [];
  const units = Array.from({ length: first.units }, (_, unit) => unit);
  const shown = next === void 0 || leaving === void 0 ? units : mostHeard(units, next, leaving);
  const arriving = shown.slice(0, MAX_UNITS).map((unit) => ({ unit, weights: column(kernel, first, unit) }));
  const scale = percentile(arriving.flatMap((one) => [...one.weights.map(Math.abs)]));
  return arriving.map((one) => ({
    unit: one.unit,
    speaksFor: classOf(one.unit, next, leaving, layers.length),
    pixels: coloured(one.weights, scale, model.imageShape)
  }));
}
function column(kernel, { inputs, units }, unit) {
  return Float32Array.from({ length: inputs }, (_, input) => kernel[input * units + unit] ?? 0);
}
function mostHeard(units, next, leaving) {
  const norms = units.map((unit) => Math.hypot(...leaving.subarray(unit * next.units, (unit + 1) * next.units)));
  return [...units].sort((a, b) => (norms[b] ?? 0) - (norms[a] ?? 0) || a - b);
}
function classOf(unit, next, leaving, layers) {
  if (next === void 0 || leaving === void 0) return unit;
  if (layers > 2) return null;
  const row = leaving.subarray(unit * next.units, (unit + 1) * next.units);
  return row.indexOf(row.reduce((most, weight) => Math.max(most, weight), -Infinity));
}
function percentile(sizes) {
  const sorted = Float64Array.from(sizes).sort();
  return (sorted[Math.floor(PERCENTILE * (sorted.length - 1))] ?? 0) || 1;
}
function coloured(weights, scale, shape) {
  const strengths = Array.from(weights, (weight) => Math.max(-1, Math.min(1, weight / scale)));
  if (shape.channels === 3) return Uint8Array.from(strengths, (strength) => Math.round(127.5 * (1 + strength)));
  const pixels = new Uint8Array(3 * bytesPerImage(shape));
  for (const [pixel, strength] of strengths.entries()) {
    const colour = strength < 0 ? TAKES : ADDS;
    pixels.set(
      colour.map((value) => Math.round(WHITE + (value - WHITE) * Math.abs(strength))),
      3 * pixel
    );
  }
  return pixels;
}

function SheetDefinition({ id, sheet }) {
  return /* @__PURE__ */ u("svg", { class: "definition", width: "0", height: "0", "aria-hidden": "true", focusable: "false", children: /* @__PURE__ */ u("defs", { children: /* @__PURE__ */ u("image", { id, href: sheet.dataUri, width: sheet.width, height: sheet.height }) }) });
}
function Picture({ of, at }) {
  const { rows, columns, channels } = of.shape;
  const left = at % of.sheet.perRow * columns;
  const top = Math.floor(at / of.sheet.perRow) * rows;
  return /* @__PURE__ */ u(
    "svg",
    {
      class: channels === 1 ? "picture ink" : "picture",
      viewBox: `${left} ${top} ${columns} ${rows}`,
      "aria-hidden": "true",
      focusable: "false",
      children: /* @__PURE__ */ u("use", { href: `#${of.id}` })
    }
  );
}

const STYLE$1 = { background: 255, filterType: -1, deflateStrategy: 0 };
const PER_ROW = 32;
function pictureSheet(pictures, shape) {
  const perRow = Math.max(1, Math.min(PER_ROW, pictures.length));
  const grid = { columns: perRow, rows: Math.max(1, Math.ceil(pictures.length / perRow)) };
  const png = gridPng(pictures, shape, grid, STYLE$1);
  return {
    dataUri: `data:image/png;base64,${png.toString("base64")}`,
    perRow,
    width: grid.columns * shape.columns,
    height: grid.rows * shape.rows
  };
}

function Filters({ findings }) {
  const { dataset, model } = findings;
  const units = unitPictures(findings);
  const shape = { ...model.imageShape, channels: 3 };
  const sheet = {
    id: "units",
    sheet: pictureSheet(
      units.map(({ pixels }) => pixels),
      shape
    ),
    shape
  };
  const layers = model.dense ?? [];
  const all = layers[0]?.units ?? 0;
  return /* @__PURE__ */ u(Part, { id: "filters", title: ({ page }) => page.filters, children: [
    /* @__PURE__ */ u("p", { class: "legend", children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => units.length === 0 ? page.noFilters : page.filtersHow }),
      " ",
      units.length > 0 && units.length < all && /* @__PURE__ */ u(Say, { children: ({ page }) => page.filtersOf(units.length, all) }),
      " ",
      layers.length === 2 && /* @__PURE__ */ u(Say, { children: ({ page }) => page.filtersFor })
    ] }),
    units.length > 0 && /* @__PURE__ */ u(SheetDefinition, { ...sheet }),
    /* @__PURE__ */ u("ul", { class: "units", children: units.map(({ unit, speaksFor }, place) => /* @__PURE__ */ u("li", { children: [
      /* @__PURE__ */ u(Picture, { of: sheet, at: place }),
      layers.length === 1 ? /* @__PURE__ */ u("b", { children: dataset.classNames[unit] }) : /* @__PURE__ */ u("span", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.unit(unit) }) }),
      speaksFor !== null && layers.length > 1 && /* @__PURE__ */ u("small", { children: [
        /* @__PURE__ */ u("span", { "aria-hidden": "true", children: "\u2192 " }),
        dataset.classNames[speaksFor]
      ] })
    ] })) })
  ] });
}

const MAX_TRAININGS = 8;
const MAX_EPOCHS = 20;
function counterpartsOf({ inputs, trainings }, { baseline, proposed }) {
  const { epochs, expectedDigest } = inputs;
  const expected = {
    data: null,
    initialWeights: null,
    epochs: Array.from({ length: epochs }, (_, index) => ({
      order: null,
      weights: index === epochs - 1 ? expectedDigest ?? null : null
    })),
    probabilities: null,
    predictions: null
  };
  return [
    ...expectedDigest === void 0 ? [] : [{ title: ({ page }) => page.expected, digests: expected }],
    ...baseline === void 0 ? [] : [{ title: ({ page }) => page.baseline, digests: knownOf(baseline) }],
    ...proposed === void 0 ? [] : [{ title: ({ page }) => page.proposed, digests: knownOf(proposed) }],
    ...trainings.slice(1, MAX_TRAININGS).map((training) => ({
      title: (texts) => nameOfTraining(training, inputs, texts),
      digests: knownOf(training.evidence)
    }))
  ];
}
function rungsOf(evidence, counterparts) {
  const own = knownOf(evidence);
  const rung = (title, of) => ({
    title,
    digest: of(own) ?? null,
    others: counterparts.map(({ digests }) => of(digests) ?? null)
  });
  const epochs = shownEpochs(own.epochs.length);
  return [
    rung(
      ({ page }) => page.rungs.data,
      ({ data }) => data
    ),
    rung(
      ({ page }) => page.rungs.initialWeights,
      ({ initialWeights }) => initialWeights
    ),
    ...epochs.flatMap((epoch) => [
      rung(
        ({ page }) => page.rungs.order(epoch),
        (known) => known.epochs[epoch - 1]?.order
      ),
      rung(
        ({ page }) => page.rungs.weights(epoch),
        (known) => known.epochs[epoch - 1]?.weights
      )
    ]),
    rung(
      ({ page }) => page.rungs.probabilities,
      ({ probabilities }) => probabilities
    ),
    rung(
      ({ page }) => page.rungs.predictions,
      ({ predictions }) => predictions
    )
  ];
}
function shownEpochs(epochs) {
  const all = Array.from({ length: epochs }, (_, index) => index + 1);
  return epochs <= MAX_EPOCHS ? all : all.filter((epoch) => epoch <= MAX_EPOCHS / 2 || epoch > epochs - MAX_EPOCHS / 2);
}
function knownOf({ data, digests }) {
  const { initialWeights, epochs, probabilities, predictions } = digests;
  return { data: data.sha256, initialWeights, epochs, probabilities, predictions };
}

function Ladder({ findings, references }) {
  const { evidence, gate, trainings, baseline } = findings;
  const counterparts = counterpartsOf(findings, references);
  const rungs = rungsOf(evidence, counterparts);
  const epochs = evidence.digests.epochs.length;
  const leftOut = epochs - shownEpochs(epochs).length;
  return /* @__PURE__ */ u(Part, { id: "ladder", title: ({ page }) => page.ladder, children: [
    /* @__PURE__ */ u("p", { class: "legend", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.ladderHow }) }),
    baseline !== null && /* @__PURE__ */ u("p", { children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => page.baseline }),
      ":",
      " ",
      /* @__PURE__ */ u(Say, { children: (_, language) => findings.told[language].baselineSource ?? "" })
    ] }),
    gate.comparisons.length === 0 ? /* @__PURE__ */ u("p", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.nothingCompared }) }) : /* @__PURE__ */ u("ul", { class: "comparisons", children: gate.comparisons.slice(0, MAX_TRAININGS + 2).map(({ verdict }, index) => /* @__PURE__ */ u("li", { children: [
      /* @__PURE__ */ u(Say, { children: (texts, language) => texts.page.against(findings.told[language].gate.comparisons[index]?.reference ?? "") }),
      ":",
      " ",
      /* @__PURE__ */ u("b", { children: /* @__PURE__ */ u(Say, { children: ({ compare }) => compare.verdict[verdict] }) }),
      ". ",
      /* @__PURE__ */ u(Say, { children: (_, language) => findings.told[language].gate.comparisons[index]?.reasons.join(" ") ?? "" })
    ] })) }),
    /* @__PURE__ */ u(Wide, { labelledBy: "ladder", children: /* @__PURE__ */ u("table", { class: "lines ladder", children: [
      /* @__PURE__ */ u("caption", { class: "aside", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.ladder }) }),
      /* @__PURE__ */ u(
        TableHead,
        {
          titles: [({ page }) => page.rung, ({ page }) => page.thisRun, ...counterparts.map(({ title }) => title)]
        }
      ),
      /* @__PURE__ */ u("tbody", { children: rungs.map((rung) => /* @__PURE__ */ u(Row, { rung })) })
    ] }) }),
    leftOut > 0 && /* @__PURE__ */ u("p", { class: "legend", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.middleEpochs(leftOut) }) }),
    trainings.length > MAX_TRAININGS && /* @__PURE__ */ u("p", { class: "legend", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.moreTrainings(MAX_TRAININGS, trainings.length) }) }),
    /* @__PURE__ */ u("details", { children: [
      /* @__PURE__ */ u("summary", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.inFull }) }),
      /* @__PURE__ */ u("dl", { class: "digests", children: rungs.map(({ title, digest }) => /* @__PURE__ */ u("div", { children: [
        /* @__PURE__ */ u("dt", { children: /* @__PURE__ */ u(Say, { children: title }) }),
        /* @__PURE__ */ u("dd", { children: /* @__PURE__ */ u("code", { children: digest ?? "\u2013" }) })
      ] })) })
    ] })
  ] });
}
function Row({ rung: { title, digest, others } }) {
  return /* @__PURE__ */ u("tr", { children: [
    /* @__PURE__ */ u("th", { scope: "row", children: /* @__PURE__ */ u(Say, { children: title }) }),
    /* @__PURE__ */ u("td", { children: /* @__PURE__ */ u("code", { children: digest === null ? "\u2013" : shortDigest(digest) }) }),
    others.map((other) => /* @__PURE__ */ u(Cell, { own: digest, other }))
  ] });
}
function Cell({ own, other }) {
  const state = own === null || other === null ? "unknown" : own === other ? "same" : "differs";
  return /* @__PURE__ */ u("td", { class: state, children: [
    /* @__PURE__ */ u("span", { "aria-hidden": "true", children: { unknown: "\u2013", same: "\u2713", differs: "\u2717" }[state] }),
    /* @__PURE__ */ u("span", { class: "aside", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page[state] }) }),
    state === "differs" && /* @__PURE__ */ u("code", { children: [
      " ",
      shortDigest(other ?? "")
    ] })
  ] });
}

// https://d3js.org/d3-path/ v3.1.1 Copyright 2015-2026 Mike Bostock
const pi = Math.PI,
    tau = 2 * pi,
    epsilon$1 = 1e-6,
    tauEpsilon = tau - epsilon$1;

function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i) {
    this._ += arguments[i] + strings[i];
  }
}

function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  const k = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i) {
      this._ += Math.round(arguments[i] * k) / k + strings[i];
    }
  };
}

function equal(x0, y0, x1, y1) {
  return x0 === x1 && y0 === y1;
}

function equalRound(digits) {
  const d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  const k = 10 ** d;
  const r = function(value) {
    return Math.round(value * k);
  };
  return function(x0, y0, x1, y1) {
    return r(x0) === r(x1) && r(y0) === r(y1);
  };
}

class Path {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null; // end of current subpath
    this._ = "";
    this._append = digits == null ? append : appendRound(digits);
    this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x, y) {
    this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
  }
  closePath() {
    if (this._x1 !== null) {
      this._x1 = this._x0, this._y1 = this._y0;
      this._append`Z`;
    }
  }
  lineTo(x, y) {
    this._append`L${this._x1 = +x},${this._y1 = +y}`;
  }
  quadraticCurveTo(x1, y1, x, y) {
    this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
  }
  bezierCurveTo(x1, y1, x2, y2, x, y) {
    this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
  }
  arcTo(x1, y1, x2, y2, r) {
    x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;

    // Is the radius negative? Error.
    if (r < 0) throw new Error(`negative radius: ${r}`);

    let x0 = this._x1,
        y0 = this._y1,
        x21 = x2 - x1,
        y21 = y2 - y1,
        x01 = x0 - x1,
        y01 = y0 - y1,
        l01_2 = x01 * x01 + y01 * y01;

    // Is this path empty? Move to (x1,y1).
    if (this._x1 === null) {
      this._append`M${this._x1 = x1},${this._y1 = y1}`;
    }

    // Or, is (x1,y1) coincident with (x0,y0)? Do nothing.
    else if (!(l01_2 > epsilon$1));

    // Or, are (x0,y0), (x1,y1) and (x2,y2) collinear?
    // Equivalently, is (x1,y1) coincident with (x2,y2)?
    // Or, is the radius zero? Line to (x1,y1).
    else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon$1) || !r) {
      this._append`L${this._x1 = x1},${this._y1 = y1}`;
    }

    // Otherwise, draw an arc!
    else {
      let x20 = x2 - x0,
          y20 = y2 - y0,
          l21_2 = x21 * x21 + y21 * y21,
          l20_2 = x20 * x20 + y20 * y20,
          l21 = Math.sqrt(l21_2),
          l01 = Math.sqrt(l01_2),
          l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2),
          t01 = l / l01,
          t21 = l / l21;

      // If the start tangent is not coincident with (x0,y0), line to.
      if (Math.abs(t01 - 1) > epsilon$1) {
        this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
      }

      this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
    }
  }
  arc(x, y, r, a0, a1, ccw) {
    x = +x, y = +y, r = +r, ccw = !!ccw;

    // Is the radius negative? Error.
    if (r < 0) throw new Error(`negative radius: ${r}`);

    let dx = r * Math.cos(a0),
        dy = r * Math.sin(a0),
        x0 = x + dx,
        y0 = y + dy,
        cw = 1 ^ ccw,
        da = ccw ? a0 - a1 : a1 - a0;

    // Is this path empty? Move to (x0,y0).
    if (this._x1 === null) {
      this._append`M${x0},${y0}`;
    }

    // Or, is (x0,y0) not coincident with the previous point? Line to (x0,y0).
    else if (Math.abs(this._x1 - x0) > epsilon$1 || Math.abs(this._y1 - y0) > epsilon$1) {
      this._append`L${x0},${y0}`;
    }

    // Is this arc empty? We’re done.
    if (!r) return;

    // Does the angle go the wrong way? Flip the direction.
    if (da < 0) da = da % tau + tau;

    // Is this a complete circle? Draw two arcs to complete the circle.
    if (da > tauEpsilon) {
      this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
    }

    // Is this arc non-empty? Draw an arc!
    else if (da > epsilon$1) {
      // If the start and end points are coincident after rounding, we need to draw two consecutive arcs.
      const x1 = x + r * Math.cos(a1);
      const y1 = y + r * Math.sin(a1);
      if (da >= pi && this._equal(x0, y0, x1, y1)) {
        da /= 2;
        let a00 = a0 + da;
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
      }
      this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
    }
  }
  rect(x, y, w, h) {
    this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
  }
  toString() {
    return this._;
  }
}

// https://d3js.org/d3-shape/ v3.2.1 Copyright 2010-2026 Mike Bostock

function constant(x) {
  return function constant() {
    return x;
  };
}

const epsilon = 1e-12;

function withPath(shape) {
  let digits = 3;

  shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null) {
      digits = null;
    } else {
      const d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  };

  return () => new Path(digits);
}

function array(x) {
  return typeof x === "object" && "length" in x
    ? x // Array, TypedArray, NodeList, array-like
    : Array.from(x); // Map, Set, iterable, string, or anything else
}

function Linear(context) {
  this._context = context;
}

Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x, y) {
    x = +x, y = +y;
    switch (this._point) {
      case 0: this._point = 1; this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y); break;
      case 1: this._point = 2; // falls through
      default: this._context.lineTo(x, y); break;
    }
  }
};

function curveLinear(context) {
  return new Linear(context);
}

function x(p) {
  return p[0];
}

function y(p) {
  return p[1];
}

function line(x$1, y$1) {
  var defined = constant(true),
      context = null,
      curve = curveLinear,
      output = null,
      path = withPath(line);

  x$1 = typeof x$1 === "function" ? x$1 : (x$1 === undefined) ? x : constant(x$1);
  y$1 = typeof y$1 === "function" ? y$1 : (y$1 === undefined) ? y : constant(y$1);

  function line(data) {
    var i,
        n = (data = array(data)).length,
        d,
        defined0 = false,
        buffer;

    if (context == null) output = curve(buffer = path());

    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) output.lineStart();
        else output.lineEnd();
      }
      if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
    }

    if (buffer) return output = null, buffer + "" || null;
  }

  line.x = function(_) {
    return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line) : x$1;
  };

  line.y = function(_) {
    return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line) : y$1;
  };

  line.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line) : defined;
  };

  line.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
  };

  line.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
  };

  return line;
}

function noop() {}

function point$3(that, x, y) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x) / 6,
    (that._y0 + 4 * that._y1 + y) / 6
  );
}

function Basis(context) {
  this._context = context;
}

Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 =
    this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3: point$3(this, this._x1, this._y1); // falls through
      case 2: this._context.lineTo(this._x1, this._y1); break;
    }
    if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x, y) {
    x = +x, y = +y;
    switch (this._point) {
      case 0: this._point = 1; this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y); break;
      case 1: this._point = 2; break;
      case 2: this._point = 3; this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6); // falls through
      default: point$3(this, x, y); break;
    }
    this._x0 = this._x1, this._x1 = x;
    this._y0 = this._y1, this._y1 = y;
  }
};

function Bundle(context, beta) {
  this._basis = new Basis(context);
  this._beta = beta;
}

Bundle.prototype = {
  lineStart: function() {
    this._x = [];
    this._y = [];
    this._basis.lineStart();
  },
  lineEnd: function() {
    var x = this._x,
        y = this._y,
        j = x.length - 1;

    if (j > 0) {
      var x0 = x[0],
          y0 = y[0],
          dx = x[j] - x0,
          dy = y[j] - y0,
          i = -1,
          t;

      while (++i <= j) {
        t = i / j;
        this._basis.point(
          this._beta * x[i] + (1 - this._beta) * (x0 + t * dx),
          this._beta * y[i] + (1 - this._beta) * (y0 + t * dy)
        );
      }
    }

    this._x = this._y = null;
    this._basis.lineEnd();
  },
  point: function(x, y) {
    this._x.push(+x);
    this._y.push(+y);
  }
};

((function custom(beta) {

  function bundle(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }

  bundle.beta = function(beta) {
    return custom(+beta);
  };

  return bundle;
}))(0.85);

function point$2(that, x, y) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x),
    that._y2 + that._k * (that._y1 - y),
    that._x2,
    that._y2
  );
}

function Cardinal(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}

Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 =
    this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2: this._context.lineTo(this._x2, this._y2); break;
      case 3: point$2(this, this._x1, this._y1); break;
    }
    if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x, y) {
    x = +x, y = +y;
    switch (this._point) {
      case 0: this._point = 1; this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y); break;
      case 1: this._point = 2; this._x1 = x, this._y1 = y; break;
      case 2: this._point = 3; // falls through
      default: point$2(this, x, y); break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
  }
};

((function custom(tension) {

  function cardinal(context) {
    return new Cardinal(context, tension);
  }

  cardinal.tension = function(tension) {
    return custom(+tension);
  };

  return cardinal;
}))(0);

function CardinalClosed(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}

CardinalClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 =
    this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x, y) {
    x = +x, y = +y;
    switch (this._point) {
      case 0: this._point = 1; this._x3 = x, this._y3 = y; break;
      case 1: this._point = 2; this._context.moveTo(this._x4 = x, this._y4 = y); break;
      case 2: this._point = 3; this._x5 = x, this._y5 = y; break;
      default: point$2(this, x, y); break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
  }
};

((function custom(tension) {

  function cardinal(context) {
    return new CardinalClosed(context, tension);
  }

  cardinal.tension = function(tension) {
    return custom(+tension);
  };

  return cardinal;
}))(0);

function CardinalOpen(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}

CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 =
    this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || (this._line !== 0 && this._point === 3)) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x, y) {
    x = +x, y = +y;
    switch (this._point) {
      case 0: this._point = 1; break;
      case 1: this._point = 2; break;
      case 2: this._point = 3; this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2); break;
      case 3: this._point = 4; // falls through
      default: point$2(this, x, y); break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
  }
};

((function custom(tension) {

  function cardinal(context) {
    return new CardinalOpen(context, tension);
  }

  cardinal.tension = function(tension) {
    return custom(+tension);
  };

  return cardinal;
}))(0);

function point$1(that, x, y) {
  var x1 = that._x1,
      y1 = that._y1,
      x2 = that._x2,
      y2 = that._y2;

  if (that._l01_a > epsilon) {
    var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a,
        n = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
    y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
  }

  if (that._l23_a > epsilon) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a,
        m = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
    y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
  }

  that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
}

function CatmullRom(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}

CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 =
    this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a =
    this._l01_2a = this._l12_2a = this._l23_2a =
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2: this._context.lineTo(this._x2, this._y2); break;
      case 3: this.point(this._x2, this._y2); break;
    }
    if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x, y) {
    x = +x, y = +y;

    if (this._point) {
      var x23 = this._x2 - x,
          y23 = this._y2 - y;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }

    switch (this._point) {
      case 0: this._point = 1; this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y); break;
      case 1: this._point = 2; break;
      case 2: this._point = 3; // falls through
      default: point$1(this, x, y); break;
    }

    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
  }
};

((function custom(alpha) {

  function catmullRom(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }

  catmullRom.alpha = function(alpha) {
    return custom(+alpha);
  };

  return catmullRom;
}))(0.5);

function CatmullRomClosed(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}

CatmullRomClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 =
    this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._l01_a = this._l12_a = this._l23_a =
    this._l01_2a = this._l12_2a = this._l23_2a =
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x, y) {
    x = +x, y = +y;

    if (this._point) {
      var x23 = this._x2 - x,
          y23 = this._y2 - y;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }

    switch (this._point) {
      case 0: this._point = 1; this._x3 = x, this._y3 = y; break;
      case 1: this._point = 2; this._context.moveTo(this._x4 = x, this._y4 = y); break;
      case 2: this._point = 3; this._x5 = x, this._y5 = y; break;
      default: point$1(this, x, y); break;
    }

    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
  }
};

((function custom(alpha) {

  function catmullRom(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }

  catmullRom.alpha = function(alpha) {
    return custom(+alpha);
  };

  return catmullRom;
}))(0.5);

function CatmullRomOpen(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}

CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 =
    this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a =
    this._l01_2a = this._l12_2a = this._l23_2a =
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || (this._line !== 0 && this._point === 3)) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x, y) {
    x = +x, y = +y;

    if (this._point) {
      var x23 = this._x2 - x,
          y23 = this._y2 - y;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }

    switch (this._point) {
      case 0: this._point = 1; break;
      case 1: this._point = 2; break;
      case 2: this._point = 3; this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2); break;
      case 3: this._point = 4; // falls through
      default: point$1(this, x, y); break;
    }

    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
  }
};

((function custom(alpha) {

  function catmullRom(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }

  catmullRom.alpha = function(alpha) {
    return custom(+alpha);
  };

  return catmullRom;
}))(0.5);

function sign(x) {
  return x < 0 ? -1 : 1;
}

// Calculate the slopes of the tangents (Hermite-type interpolation) based on
// the following paper: Steffen, M. 1990. A Simple Method for Monotonic
// Interpolation in One Dimension. Astronomy and Astrophysics, Vol. 239, NO.
// NOV(II), P. 443, 1990.
function slope3(that, x2, y2) {
  var h0 = that._x1 - that._x0,
      h1 = x2 - that._x1,
      s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0),
      s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0),
      p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
}

// Calculate a one-sided slope.
function slope2(that, t) {
  var h = that._x1 - that._x0;
  return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}

// According to https://en.wikipedia.org/wiki/Cubic_Hermite_spline#Representations
// "you can express cubic Hermite interpolation in terms of cubic Bézier curves
// with respect to the four values p0, p0 + m0 / 3, p1 - m1 / 3, p1".
function point(that, t0, t1) {
  var x0 = that._x0,
      y0 = that._y0,
      x1 = that._x1,
      y1 = that._y1,
      dx = (x1 - x0) / 3;
  that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
}

function MonotoneX(context) {
  this._context = context;
}

MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 =
    this._y0 = this._y1 =
    this._t0 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2: this._context.lineTo(this._x1, this._y1); break;
      case 3: point(this, this._t0, slope2(this, this._t0)); break;
    }
    if (this._line || (this._line !== 0 && this._point === 1)) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x, y) {
    var t1 = NaN;

    x = +x, y = +y;
    if (x === this._x1 && y === this._y1) return; // Ignore coincident points.
    switch (this._point) {
      case 0: this._point = 1; this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y); break;
      case 1: this._point = 2; break;
      case 2: this._point = 3; point(this, slope2(this, t1 = slope3(this, x, y)), t1); break;
      default: point(this, this._t0, t1 = slope3(this, x, y)); break;
    }

    this._x0 = this._x1, this._x1 = x;
    this._y0 = this._y1, this._y1 = y;
    this._t0 = t1;
  }
};

(Object.create(MonotoneX.prototype)).point = function(x, y) {
  MonotoneX.prototype.point.call(this, y, x);
};

const WIDTH = 460;
const HEIGHT = 270;
const LEFT = 56;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 44;
const MARKS = 5;
const MAX_EPOCH_MARKS = 10;
const MAX_DOTS = 40;
function Chart({ title, epochs, curves, format }) {
  const values = curves.flatMap(({ points }) => points.map(([, value]) => value));
  const x = linear(epochs > 1 ? [1, epochs] : [0.5, 1.5], [LEFT, WIDTH - RIGHT]);
  const y = linear([Math.min(...values), Math.max(...values)], [HEIGHT - BOTTOM, TOP]).nice(MARKS);
  const marks = y.ticks(MARKS);
  const step = Math.abs((marks[1] ?? 0) - (marks[0] ?? 0));
  const path = line(
    ([epoch]) => x(epoch),
    ([, value]) => y(value)
  );
  return /* @__PURE__ */ u("figure", { class: "chart", children: [
    /* @__PURE__ */ u("figcaption", { children: /* @__PURE__ */ u(Say, { children: title }) }),
    /* @__PURE__ */ u("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true", focusable: "false", children: [
      marks.map((value) => /* @__PURE__ */ u("g", { class: "mark", children: [
        /* @__PURE__ */ u("line", { x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value) }),
        /* @__PURE__ */ u("text", { x: LEFT - 8, y: y(value), dy: "0.32em", "text-anchor": "end", children: /* @__PURE__ */ u(Say, { in: "tspan", children: (texts) => format(value, step, texts) }) })
      ] })),
      epochMarks(x.ticks(Math.min(epochs, MAX_EPOCH_MARKS)), epochs).map((epoch) => /* @__PURE__ */ u("text", { class: "mark", x: x(epoch), y: HEIGHT - BOTTOM + 18, "text-anchor": "middle", children: /* @__PURE__ */ u(Say, { in: "tspan", children: ({ numbers }) => numbers.count(epoch) }) })),
      /* @__PURE__ */ u("text", { class: "mark", x: (LEFT + WIDTH - RIGHT) / 2, y: HEIGHT - 6, "text-anchor": "middle", children: /* @__PURE__ */ u(Say, { in: "tspan", children: ({ page }) => page.epoch }) }),
      curves.map(({ kind, points }) => /* @__PURE__ */ u("g", { class: `curve ${kind}`, children: [
        /* @__PURE__ */ u("path", { d: path(points) ?? "" }),
        points.length <= MAX_DOTS && points.map(([epoch, value]) => /* @__PURE__ */ u("circle", { cx: x(epoch), cy: y(value), r: kind === "baseline" ? 3 : 4 }))
      ] }))
    ] })
  ] });
}
function epochMarks(ticks, epochs) {
  return ticks.filter((tick) => Number.isInteger(tick) && tick >= 1 && tick <= epochs);
}
function Legend({ kinds }) {
  return /* @__PURE__ */ u("ul", { class: "key", children: kinds.map((kind) => /* @__PURE__ */ u("li", { children: [
    /* @__PURE__ */ u("svg", { viewBox: "0 0 36 12", "aria-hidden": "true", focusable: "false", class: `curve ${kind}`, children: [
      /* @__PURE__ */ u("path", { d: "M2 6H34" }),
      /* @__PURE__ */ u("circle", { cx: "18", cy: "6", r: kind === "baseline" ? 3 : 4 })
    ] }),
    /* @__PURE__ */ u(Say, { children: ({ page }) => kind === "baseline" ? page.baselineTest : page[kind] })
  ] })) });
}

function Learning({ findings, references }) {
  const { epochs } = findings.training;
  const before = references.baseline?.result.epochs.slice(0, Math.max(epochs.length, 2)) ?? [];
  const curves = (training, test) => [
    ...before.length === 0 ? [] : [{ kind: "baseline", points: before.map((one) => [one.epoch, one[test]]) }],
    { kind: "training", points: epochs.map((one) => [one.epoch, one[training]]) },
    { kind: "test", points: epochs.map((one) => [one.epoch, one[test]]) }
  ];
  const count = Math.max(epochs.length, before.length);
  return /* @__PURE__ */ u(Part, { id: "curves", title: ({ page }) => page.curves, children: [
    /* @__PURE__ */ u(
      Legend,
      {
        kinds: curves("loss", "testLoss").map(({ kind }) => kind).reverse()
      }
    ),
    /* @__PURE__ */ u("div", { class: "charts", children: [
      /* @__PURE__ */ u(
        Chart,
        {
          title: ({ page }) => page.lossAxis,
          epochs: count,
          curves: curves("loss", "testLoss"),
          format: (value, step, { numbers }) => numbers.decimal(value, decimalsOf(step))
        }
      ),
      /* @__PURE__ */ u(
        Chart,
        {
          title: ({ page }) => page.accuracyAxis,
          epochs: count,
          curves: curves("accuracy", "testAccuracy"),
          format: (value, step, { numbers }) => numbers.percent(value, decimalsOf(100 * step))
        }
      )
    ] }),
    /* @__PURE__ */ u("p", { class: "legend", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.curvesHow }) }),
    /* @__PURE__ */ u(EpochTable, { epochs })
  ] });
}
function decimalsOf(step) {
  return step > 0 ? Math.min(8, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))) : 2;
}
function EpochTable({ epochs }) {
  const shown = epochs.slice(-100);
  const columns = [
    [({ page }) => page.trainingLoss, ({ loss }) => loss],
    [({ page }) => page.trainingAccuracy, ({ accuracy }) => accuracy],
    [({ page }) => page.loss, ({ testLoss }) => testLoss],
    [({ page }) => page.accuracy, ({ testAccuracy }) => testAccuracy]
  ];
  return /* @__PURE__ */ u("details", { children: [
    /* @__PURE__ */ u("summary", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.numbersAsTable }) }),
    /* @__PURE__ */ u(Wide, { labelledBy: "epochs", children: /* @__PURE__ */ u("table", { class: "lines numbers", children: [
      /* @__PURE__ */ u("caption", { id: "epochs", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.curves }) }),
      /* @__PURE__ */ u(TableHead, { titles: [({ page }) => page.epoch, ...columns.map(([title]) => title)] }),
      /* @__PURE__ */ u("tbody", { children: shown.map((epoch) => /* @__PURE__ */ u("tr", { children: [
        /* @__PURE__ */ u("th", { scope: "row", children: /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.count(epoch.epoch) }) }),
        columns.map(([, value]) => /* @__PURE__ */ u("td", { children: /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.decimal(value(epoch), 4) }) }))
      ] })) })
    ] }) }),
    shown.length < epochs.length && /* @__PURE__ */ u("p", { class: "legend", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.lastEpochs(shown.length, epochs.length) }) })
  ] });
}

const MAX_BARS = 10;
function Mistakes(view) {
  const { findings } = view;
  const { mistakes } = view.images;
  const { classes } = findings.dataset;
  const all = findings.evidence.result.mistakes?.size ?? 0;
  return /* @__PURE__ */ u(Part, { id: "mistakes", title: ({ page }) => page.mistakes, children: [
    /* @__PURE__ */ u("p", { class: "legend", children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => all === 0 ? page.noMistakes : page.mistakesHow(mistakes.length, all) }),
      " ",
      all > 0 && classes > MAX_BARS && /* @__PURE__ */ u(Say, { children: ({ page }) => page.mistakesTop(MAX_BARS) })
    ] }),
    /* @__PURE__ */ u("ul", { class: "cards", children: mistakes.map((image) => /* @__PURE__ */ u(Mistake, { image, view })) })
  ] });
}
function Mistake({ image, view }) {
  const { index, label, predicted } = image;
  const { probabilities } = view.evaluation;
  const names = view.findings.dataset.classNames;
  const row = probabilities.subarray(index * names.length, (index + 1) * names.length);
  return /* @__PURE__ */ u("li", { class: "card", children: [
    /* @__PURE__ */ u(Picture, { of: view.sheet, at: view.places.get(index) ?? 0 }),
    /* @__PURE__ */ u("div", { children: [
      /* @__PURE__ */ u("h3", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.imageNumber(index) }) }),
      /* @__PURE__ */ u("p", { children: [
        /* @__PURE__ */ u(Say, { children: ({ page }) => page.itIs }),
        " ",
        /* @__PURE__ */ u("b", { class: "right", children: names[label] }),
        ",",
        " ",
        /* @__PURE__ */ u(Say, { children: ({ page }) => page.itSaid }),
        " ",
        /* @__PURE__ */ u("b", { class: "wrong", children: names[predicted] })
      ] })
    ] }),
    /* @__PURE__ */ u("ul", { class: "bars", children: mostProbable(row).map(([candidate, probability]) => /* @__PURE__ */ u("li", { class: candidate === label ? "right" : candidate === predicted ? "wrong" : "", children: [
      /* @__PURE__ */ u("span", { class: "name", children: names[candidate] }),
      /* @__PURE__ */ u(Bar, { width: Number((100 * probability).toFixed(2)) }),
      /* @__PURE__ */ u("span", { class: "number", children: /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.percent(probability, 1) }) })
    ] })) })
  ] });
}
function mostProbable(row) {
  const all = [...row.entries()];
  return all.length <= MAX_BARS ? all : all.sort(([, a], [, b]) => b - a).slice(0, MAX_BARS);
}
function Changes(view) {
  const { changes } = view;
  const { baseline } = view.references;
  if (baseline === void 0) return null;
  return /* @__PURE__ */ u(Part, { id: "changes", title: ({ page }) => page.changes, children: [
    /* @__PURE__ */ u("p", { children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => changes === null ? notCompared(view, baseline, page) : page.changesHow(changes.changed, changes.images) }),
      " ",
      changes !== null && changes.changed > 0 && /* @__PURE__ */ u(Say, { children: ({ page }) => page.beforeAndNow })
    ] }),
    changes !== null && Object.entries(changesByKind(changes)).map(
      ([kind, found]) => found.length === 0 ? null : /* @__PURE__ */ u(ChangeGroup, { kind, changes: found, view })
    )
  ] });
}
function notCompared({ findings }, baseline, page) {
  const { evidence, inputs } = findings;
  return differsByChance(baseline, evidence, inputs.seeds) ? page.otherSeed(baseline.recipe.seed, evidence.recipe.seed) : page.otherImages;
}
function ChangeGroup({ kind, changes, view }) {
  const names = view.findings.dataset.classNames;
  const before = new Map(changes.map(({ image, reference }) => [image, reference]));
  const shown = view.images.changed.filter(({ index }) => before.has(index));
  return /* @__PURE__ */ u(S, { children: [
    /* @__PURE__ */ u("h3", { children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => kind === "fixed" ? page.fixed : kind === "broken" ? page.broken : page.otherwise }),
      " (",
      /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.count(changes.length) }),
      ")"
    ] }),
    shown.length < changes.length && /* @__PURE__ */ u("p", { class: "legend", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.firstOf(shown.length, changes.length) }) }),
    /* @__PURE__ */ u("ul", { class: "changes", children: shown.map(({ index, label, predicted }) => /* @__PURE__ */ u("li", { children: [
      /* @__PURE__ */ u(Picture, { of: view.sheet, at: view.places.get(index) ?? 0 }),
      /* @__PURE__ */ u("span", { class: "arrow", children: [
        /* @__PURE__ */ u(ChangedLabel, { when: "before", label, predicted: before.get(index) ?? label, names }),
        /* @__PURE__ */ u("span", { "aria-hidden": "true", children: " \u2192 " }),
        /* @__PURE__ */ u(ChangedLabel, { when: "now", label, predicted, names })
      ] }),
      /* @__PURE__ */ u("small", { children: [
        /* @__PURE__ */ u(Say, { children: ({ page }) => page.itIs }),
        " ",
        names[label]
      ] })
    ] })) })
  ] });
}
function ChangedLabel({ when, label, predicted, names }) {
  return /* @__PURE__ */ u(S, { children: [
    /* @__PURE__ */ u("span", { class: "aside", children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => page[when] }),
      " "
    ] }),
    /* @__PURE__ */ u("b", { class: label === predicted ? "right" : "wrong", children: names[predicted] })
  ] });
}

function fieldsOf({ recipe, data, promise }) {
  const { model, layers, ...rest } = recipe;
  const network = model === void 0 ? fieldsIn("recipe.layers", layers) : [
    ["recipe.model.sha256", model.sha256],
    ...model.definition.config.layers.map(({ class_name, config }, index) => {
      const settings = Object.entries(config).map(([name, value]) => `${name} ${shown(value)}`);
      return [`recipe.model.layers[${index}]`, `${class_name}: ${settings.join(", ")}`];
    })
  ];
  return new Map([...network, ...fieldsIn("recipe", rest), ...fieldsIn("data", data), ["promise", promise.scope]]);
}
function fieldsIn(path, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, shown(value)]];
  return Object.entries(value).flatMap(([key, part]) => fieldsIn(`${path}.${key}`, part));
}
function shown(value) {
  if (Array.isArray(value)) {
    return value.map(shown).join(value.every((part) => typeof part === "number") ? " \xD7 " : ", ");
  }
  if (typeof value === "object" && value !== null) return Object.values(value).map(shown).join(" ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

function Recipe({ findings, references }) {
  const { evidence } = findings;
  const { main } = references;
  const own = fieldsOf(evidence);
  const theirs = main && fieldsOf(main);
  const fields = [.../* @__PURE__ */ new Set([...own.keys(), ...theirs?.keys() ?? []])];
  const counterpart = ({ page }) => references.baseline === void 0 ? page.proposed : page.baseline;
  const titles = [
    ({ page }) => page.field,
    ({ page }) => page.thisRun,
    ...theirs === void 0 ? [] : [counterpart]
  ];
  return /* @__PURE__ */ u(Part, { id: "recipe", title: ({ page }) => page.recipe, children: /* @__PURE__ */ u("div", { class: "columns", children: [
    /* @__PURE__ */ u(Wide, { labelledBy: "recipe", children: /* @__PURE__ */ u("table", { class: "lines", children: [
      /* @__PURE__ */ u("caption", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => theirs === void 0 ? page.noBaseline : page.recipeHow }) }),
      /* @__PURE__ */ u(TableHead, { titles }),
      /* @__PURE__ */ u("tbody", { children: fields.map((field) => /* @__PURE__ */ u(Field, { field, own: own.get(field), theirs: theirs && (theirs.get(field) ?? "\u2013") })) })
    ] }) }),
    /* @__PURE__ */ u(Surroundings, { findings })
  ] }) });
}
function Field({ field, own = "\u2013", theirs }) {
  const differs = theirs !== void 0 && theirs !== own;
  return /* @__PURE__ */ u("tr", { class: differs ? "differs" : "", children: [
    /* @__PURE__ */ u("th", { scope: "row", children: /* @__PURE__ */ u(Say, { children: ({ page }) => titleOf$1(field, page) }) }),
    /* @__PURE__ */ u("td", { children: shortened(own) }),
    theirs !== void 0 && /* @__PURE__ */ u("td", { children: [
      differs ? /* @__PURE__ */ u("mark", { children: shortened(theirs) }) : shortened(theirs),
      differs && /* @__PURE__ */ u("span", { class: "aside", children: [
        " ",
        "(",
        /* @__PURE__ */ u(Say, { children: ({ page }) => page.marked }),
        ")"
      ] })
    ] })
  ] });
}
function titleOf$1(field, { fields }) {
  const titles = fields;
  return titles[field] ?? field;
}
function shortened(value) {
  return /^[0-9a-f]{64}$/.test(value) ? /* @__PURE__ */ u("code", { children: shortDigest(value) }) : value;
}
function Surroundings({ findings }) {
  const { dataset, environment, inputs, startedAt } = findings;
  const rows = [
    [({ page }) => page.dataset, () => dataset.name],
    [({ page }) => page.leg, () => inputs.leg.name],
    [({ page }) => page.commit, () => environment.run.sha],
    [({ page }) => page.started, ({ page }) => page.when(startedAt)],
    [({ page }) => page.engine, ({ page }) => engineOf(environment, page)],
    [({ page }) => page.system, () => systemOf(environment)],
    [({ page }) => page.image, () => imageOf(environment)],
    [({ page }) => page.processor, () => `${environment.cpu.model ?? "?"} \xD7 ${environment.cpu.cores}`],
    [({ page }) => page.memory, ({ numbers }) => `${numbers.decimal(environment.memoryBytes / 2 ** 30, 1)} GiB`],
    [() => "Node", () => `${environment.node}, V8 ${environment.v8}`],
    [({ page }) => page.action, () => packageJson.version]
  ];
  return /* @__PURE__ */ u(Wide, { labelledBy: "environment", children: /* @__PURE__ */ u("table", { class: "lines", children: [
    /* @__PURE__ */ u("caption", { children: [
      /* @__PURE__ */ u("b", { id: "environment", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.environment }) }),
      ". ",
      /* @__PURE__ */ u(Say, { children: ({ page }) => page.environmentHow })
    ] }),
    /* @__PURE__ */ u(TableHead, { titles: [({ page }) => page.field, ({ page }) => page.value] }),
    /* @__PURE__ */ u("tbody", { children: rows.map(([title, value]) => /* @__PURE__ */ u("tr", { children: [
      /* @__PURE__ */ u("th", { scope: "row", children: /* @__PURE__ */ u(Say, { children: title }) }),
      /* @__PURE__ */ u("td", { children: /* @__PURE__ */ u(Say, { children: (texts) => value(texts) ?? "\u2013" }) })
    ] })) })
  ] }) });
}
function engineOf({ engine }, page) {
  return `${engine.name} ${engine.version}, ${engine.promise}, ${engine.arithmetic}, ${page.threads(engine.threads)}`;
}
function systemOf({ os, cpu }) {
  return `${os.type} ${os.release} (${os.platform}-${cpu.arch})`;
}
function imageOf({ runnerImage }) {
  return runnerImage === null ? null : `${runnerImage.os} ${runnerImage.version}`;
}

function Reproduce({ findings }) {
  return /* @__PURE__ */ u(Part, { id: "reproduce", title: ({ page }) => page.reproduce, children: [
    /* @__PURE__ */ u(Command, { title: ({ page }) => page.reproduceTrain, command: trainCommand(findings) }),
    /* @__PURE__ */ u(Command, { title: ({ page }) => page.reproduceVerify, command: verifyCommand(findings) })
  ] });
}
function trainCommand({ inputs, evidence }) {
  const { dataset, engine, optimizer, testSplit } = inputs;
  const { seed, epochs, batchSize } = evidence.recipe;
  const options = [
    ["dataset", dataset],
    ["test-split", testSplit?.share],
    networkInput(inputs),
    ["engine", engine],
    ["seed", seed],
    ["epochs", epochs],
    ["batch-size", batchSize],
    ["optimizer", optimizer],
    ["learning-rate", inputs.learningRate],
    ["accuracy-threshold", inputs.accuracyThreshold],
    ["expected-digest", evidence.digests.weights ?? void 0]
  ];
  const given = options.flatMap(
    ([name, value]) => value === void 0 ? [] : [`--${name} ${shellWord(String(value))}`]
  );
  return ["node dist/cli.js train", ...given].join(" ");
}
function verifyCommand({ inputs, trainings }) {
  const folder = basename(inputs.outputDirectory.replaceAll("\\", "/"));
  const metrics = `${folder}/${trainings[0]?.folder ?? ""}metrics.json`;
  const data = inputs.dataset === BUNDLED ? "" : ` --dataset ${shellWord(inputs.dataset)}`;
  return `node dist/cli.js verify ${shellWord(metrics)}${data}`;
}
function Command({ title, command }) {
  return /* @__PURE__ */ u("div", { class: "command", children: [
    /* @__PURE__ */ u("p", { children: /* @__PURE__ */ u(Say, { children: title }) }),
    /* @__PURE__ */ u("pre", { tabIndex: 0, children: /* @__PURE__ */ u("code", { children: command }) }),
    /* @__PURE__ */ u("button", { type: "button", "data-copy": true, children: [
      /* @__PURE__ */ u("span", { class: "before", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.copy }) }),
      /* @__PURE__ */ u("span", { class: "after", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.copied }) })
    ] })
  ] });
}

const SHADES = [8, 16, 26, 38, 50, 62];
const shades = (kind) => SHADES.map(
  (part, index) => `.matrix .${kind}-${index + 1} { background: color-mix(in srgb, var(--${kind}-cell) ${part}%, var(--back)); }`
).join("\n");
const STYLE = `${BASE_STYLE}
:root { --right: #0072b2; --wrong: #d55e00; --right-cell: #0072b2; --wrong-cell: #d55e00; --right-text: #005a8c; --wrong-text: #a84300; --accent: #0550ae; --dim: #6e7781; }
@media (prefers-color-scheme: dark) {
  :root { --right: #56b4e9; --wrong: #e8833a; --right-cell: #0a6aa8; --wrong-cell: #b85200; --right-text: #7cc5f0; --wrong-text: #ffa657; --accent: #79b8ff; --dim: #8b949e; }
}
html { scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
${LANGUAGE_STYLE}
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--back); }
.skip:focus { left: 0; z-index: 1; }
.definition { position: absolute; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); }
button {
  font: inherit; font-size: .875rem; color: var(--text); background: var(--soft); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .75rem; cursor: pointer;
}
button:hover { border-color: var(--accent); }
button:disabled { opacity: .5; cursor: default; }
.languages { max-width: 72rem; margin: 0 auto; padding: .75rem 1rem 0; display: flex; gap: .25rem; justify-content: flex-end; }
.languages button { border-color: transparent; background: none; padding: .15rem .6rem; }
.languages [aria-pressed=true] { border-color: var(--line); background: var(--soft); font-weight: 600; }
main { padding-top: .5rem; }
h2 { border-top: 1px solid var(--line); padding-top: 1.5rem; font-size: 1.375rem; line-height: 1.3; }
h3 { font-size: 1rem; }
.headline h1 { margin: .1rem 0 .25rem; font-size: 2.25rem; }
.headline .sentence { font-size: 1.125rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0 0; }
.tiles > div { background: var(--soft); border: 1px solid var(--line); border-radius: .6rem; padding: .5rem .9rem; min-width: 9rem; }
.tiles dt { font-size: .8125rem; color: var(--muted); }
.tiles dd { margin: 0; font-size: 1.375rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.tiles code { font-size: 1.125rem; }
.tiles small { display: block; font-size: .8125rem; font-weight: 400; color: var(--muted); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem; padding: 0; margin: 1.25rem 0 0; }
nav a { display: inline-block; font-size: .875rem; padding: .15rem .65rem; border: 1px solid var(--line); border-radius: 2rem; text-decoration: none; }
nav a:hover { border-color: var(--accent); }
.checks { list-style: none; padding: 0; }
.checks li { display: flex; gap: .6rem; padding: .5rem .75rem; margin: .35rem 0; border: 1px solid var(--line); border-left: .3rem solid var(--good); border-radius: .4rem; }
.checks li > :last-child { min-width: 0; overflow-wrap: anywhere; }
.checks .failed { border-left-color: var(--bad); background: color-mix(in srgb, var(--bad) 7%, var(--back)); }
.checks .sign { color: var(--good); font-weight: 700; }
.checks .failed .sign { color: var(--bad); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1rem; }
.chart { margin: 0; }
.chart figcaption { font-weight: 600; font-size: .875rem; }
.chart svg { display: block; width: 100%; height: auto; }
.chart line { stroke: var(--line); stroke-width: 1; }
.chart text { fill: var(--muted); font-size: 13px; font-variant-numeric: tabular-nums; }
.curve path { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.curve.training path { stroke: var(--right); stroke-dasharray: 2 6; }
.curve.test path { stroke: var(--wrong); }
.curve.baseline path { stroke: var(--dim); stroke-width: 2; opacity: .6; }
.curve.training circle { fill: var(--back); stroke: var(--right); stroke-width: 2; }
.curve.test circle { fill: var(--wrong); }
.curve.baseline circle { fill: var(--dim); opacity: .6; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; font-size: .875rem; }
.key svg { width: 36px; height: 12px; margin-right: .4rem; }
table { font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); font-size: .875rem; padding-bottom: .5rem; max-width: 46rem; }
.lines { min-width: 100%; }
.lines th, .lines td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.lines tbody th { font-weight: 400; color: var(--muted); overflow-wrap: break-word; }
.numbers td, .numbers thead th:not(:first-child) { text-align: right; }
details { margin-top: .75rem; }
.matrix { border-spacing: 2px; border-collapse: separate; }
.matrix th { font-weight: 600; padding: .15rem .35rem; max-width: 8rem; overflow-wrap: anywhere; }
.matrix thead th { color: var(--muted); vertical-align: bottom; }
.matrix tbody th, .matrix tfoot th { text-align: right; }
.matrix tfoot th { overflow-wrap: break-word; }
.matrix .corner { font-weight: 400; font-size: .8125rem; text-align: right; }
.matrix td { padding: 0; min-width: 2.9rem; height: 2.2rem; text-align: center; border-radius: .25rem; background: var(--soft); }
.matrix .score, .matrix tfoot td, .matrix thead td { background: none; color: var(--muted); font-size: .8125rem; font-weight: 400; padding: 0 .35rem; white-space: nowrap; }
.matrix button { width: 100%; height: 2.2rem; padding: 0 .2rem; border: 0; background: none; border-radius: .25rem; position: relative; }
.matrix button:hover { outline: 2px solid var(--accent); }
${shades("right")}
${shades("wrong")}
.picture { display: block; width: 100%; aspect-ratio: 1; background: #fff; border-radius: .25rem; overflow: hidden; }
image { image-rendering: pixelated; }
.wrong { color: var(--wrong-text); }
.right { color: var(--right-text); }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .75rem; }
.card { border: 1px solid var(--line); border-radius: .6rem; padding: .75rem; display: grid; grid-template-columns: 5.5rem 1fr; gap: .5rem .75rem; align-items: center; break-inside: avoid; }
.card p { margin: 0; font-size: .875rem; }
.card .bars { grid-column: 1 / -1; }
.bars { list-style: none; padding: 0; margin: 0; font-size: .8125rem; color: var(--text); }
.bars li { display: grid; grid-template-columns: minmax(1.25rem, auto) 1fr 3.75rem; gap: .5rem; align-items: center; color: inherit; }
.bars .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 7rem; }
.bars svg { width: 100%; height: .55rem; background: var(--soft); border-radius: .2rem; }
.bars .bar { fill: var(--dim); }
.bars .right .bar { fill: var(--right); }
.bars .wrong .bar { fill: var(--wrong); }
.bars .right .name, .bars .right .number { color: var(--right-text); font-weight: 600; }
.bars .wrong .name, .bars .wrong .number { color: var(--wrong-text); font-weight: 600; }
.bars .number { text-align: right; font-variant-numeric: tabular-nums; }
.changes, .gallery, .units { list-style: none; padding: 0; display: grid; gap: .75rem; }
.changes { grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr)); text-align: center; }
.changes li { break-inside: avoid; }
.changes .arrow { display: block; font-size: .9375rem; overflow-wrap: anywhere; margin-top: .15rem; }
.changes small { display: block; color: var(--muted); font-size: .75rem; line-height: 1.25; overflow-wrap: anywhere; }
.units { grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr)); font-size: .75rem; }
.units li > span, .units li > small, .units li > b { display: block; text-align: center; line-height: 1.3; overflow-wrap: anywhere; }
.units small { color: var(--muted); font-size: .75rem; }
.gallery { grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr)); }
.gallery .caption { display: block; font-size: .75rem; text-align: center; }
.gallery b, .legend b { font-weight: 400; }
.gallery .share { display: block; }
dialog { width: min(52rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); border: 1px solid var(--line); border-radius: .8rem; background: var(--back); color: var(--text); padding: 1rem 1.25rem; }
dialog::backdrop { background: rgb(0 0 0 / .5); }
dialog .bar { display: flex; gap: 1rem; align-items: flex-start; justify-content: space-between; }
dialog h3 { font-size: 1.125rem; overflow-wrap: anywhere; }
dialog:not([data-order=wrong]) [data-order=wrong], dialog:not([data-order=right]) [data-order=right], dialog:not([data-order=none]) [data-order=none] { display: none; }
.easel { display: grid; grid-template-columns: minmax(0, 280px) minmax(0, 9rem) minmax(15rem, 1fr); gap: 1.5rem; align-items: start; }
#drawing { display: block; width: 100%; max-width: 280px; aspect-ratio: 1; border-radius: .5rem; cursor: crosshair; touch-action: none; background: #000; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .6rem; }
#seen { display: block; width: 112px; height: 112px; image-rendering: pixelated; border-radius: .25rem; background: #000; }
.seen .legend { font-size: .8125rem; }
.answer h3 { font-size: .875rem; color: var(--muted); }
#answer { font-size: 1.0625rem; min-height: 1.6em; margin-top: 0; }
#answer [data-when] { display: none; }
#answer[data-state=nothing] [data-when=nothing], #answer[data-state=read] [data-when=read],
#answer[data-state=taken] [data-when=taken], #answer[data-state=taken] [data-when=read] { display: inline; }
.answer .top .bar { fill: var(--right); }
.answer .top { font-weight: 600; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.5rem; align-items: start; }
.ladder .same { color: var(--good); }
td.differs, .differs mark { color: var(--bad); }
td.differs { font-weight: 600; }
tr.differs { background: color-mix(in srgb, var(--bad) 7%, var(--back)); }
mark { background: none; font-weight: 600; }
.unknown { color: var(--muted); }
.comparisons { padding-left: 1.25rem; }
.digests dt { font-size: .8125rem; color: var(--muted); }
.digests dd { margin: 0 0 .35rem; font-size: .8125rem; overflow-wrap: anywhere; }
.command { margin-bottom: 1rem; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; overflow-x: auto; margin: .25rem 0 .5rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8125rem; }
[data-copy] .after, [data-copy=done] .before { display: none; }
[data-copy=done] .after { display: inline; }
@media (prefers-color-scheme: dark) { .picture.ink, .gallery .picture { filter: invert(1); } }
@media (max-width: 46rem) {
  .easel { grid-template-columns: 1fr; gap: 1rem; }
  .seen { display: flex; gap: .75rem; align-items: center; }
  .headline h1 { font-size: 1.75rem; }
  .tiles > div { flex: 1 1 8rem; min-width: 0; }
}
@media print {
  :root { color-scheme: light; --text: #000; --muted: #444; --back: #fff; --soft: #f6f8fa; --line: #bbb; --good: #1a7f37; --bad: #b42318; --right: #0072b2; --wrong: #d55e00; --right-cell: #0072b2; --wrong-cell: #d55e00; --right-text: #005a8c; --wrong-text: #a84300; --dim: #6e7781; --accent: #0550ae; }
  body { font-size: 10.5pt; }
  nav, .languages, .skip, button:not([data-label]), #draw, section[aria-labelledby=draw], dialog { display: none; }
  section { break-inside: auto; }
  h2, h3 { break-after: avoid; }
  .chart, .checks li, li, .wide { break-inside: avoid; }
  .wide { overflow: visible; }
  .picture.ink { filter: none; }
  .units { grid-template-columns: repeat(8, 1fr); }
}
`;

function Headline({ findings, evaluation, references }) {
  const { dataset, evidence, gate, inputs, startedAt } = findings;
  const { baseline } = references;
  return /* @__PURE__ */ u("header", { class: gate.passed ? "headline passed" : "headline failed", children: [
    /* @__PURE__ */ u("p", { class: "kind", children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => page.kind }),
      " \xB7 ",
      dataset.name,
      " \xB7 ",
      inputs.leg.name,
      " \xB7",
      " ",
      /* @__PURE__ */ u("time", { datetime: startedAt.toISOString(), children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.when(startedAt) }) })
    ] }),
    /* @__PURE__ */ u("h1", { children: [
      /* @__PURE__ */ u("span", { class: "sign", "aria-hidden": "true", children: gate.passed ? "\u2713" : "\u2717" }),
      " ",
      /* @__PURE__ */ u(Say, { children: ({ page }) => gate.passed ? page.passed : page.failed })
    ] }),
    /* @__PURE__ */ u("p", { class: "sentence", children: /* @__PURE__ */ u(Say, { children: (texts) => verdictSentence(gate, evaluation, texts) }) }),
    gate.verdict !== "" && /* @__PURE__ */ u("p", { children: /* @__PURE__ */ u(Say, { children: ({ verdict }) => gate.verdict === "" ? "" : verdict[gate.verdict] }) }),
    /* @__PURE__ */ u("dl", { class: "tiles", children: [
      /* @__PURE__ */ u(Tile, { name: ({ page }) => page.accuracy, children: [
        /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.percent(evaluation.accuracy, 2) }),
        /* @__PURE__ */ u(Before, { value: baseline?.result.accuracy, show: (value, { numbers }) => numbers.percent(value, 2) })
      ] }),
      /* @__PURE__ */ u(Tile, { name: ({ page }) => page.loss, children: [
        /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.decimal(evaluation.loss, 4) }),
        /* @__PURE__ */ u(Before, { value: baseline?.result.loss, show: (value, { numbers }) => numbers.decimal(value, 4) })
      ] }),
      /* @__PURE__ */ u(Tile, { name: ({ page }) => page.mistakesCount, children: [
        /* @__PURE__ */ u(Say, { children: ({ numbers }) => numbers.count(evidence.result.mistakes?.size ?? 0) }),
        /* @__PURE__ */ u("small", { children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.ofImages(dataset.test.count) }) })
      ] }),
      /* @__PURE__ */ u(Tile, { name: ({ page }) => page.weights, children: /* @__PURE__ */ u("code", { children: shortDigest(evidence.digests.weights ?? "") }) })
    ] })
  ] });
}
function verdictSentence({ checks: all }, evaluation, { page, numbers }) {
  const failed = all.filter(({ passed }) => !passed).length;
  const checks = failed === 0 ? page.allChecks(all.length) : page.failedChecks(failed, all.length);
  const accuracy = page.rightly(numbers.percent(evaluation.accuracy, 2));
  return failed === 0 ? `${accuracy} ${checks}` : `${checks} ${accuracy}`;
}
function Tile({ name, children }) {
  return /* @__PURE__ */ u("div", { children: [
    /* @__PURE__ */ u("dt", { children: /* @__PURE__ */ u(Say, { children: name }) }),
    /* @__PURE__ */ u("dd", { children })
  ] });
}
function Before({ value, show }) {
  if (value === null || value === void 0) return null;
  return /* @__PURE__ */ u("small", { children: /* @__PURE__ */ u(Say, { children: (texts) => texts.page.baselineHad(show(value, texts)) }) });
}
function Checks({ findings }) {
  const { checks } = findings.gate;
  const order = [...checks.keys()].sort((a, b) => Number(checks[a]?.passed) - Number(checks[b]?.passed));
  return /* @__PURE__ */ u(Part, { id: "checks", title: ({ page }) => page.checks, children: /* @__PURE__ */ u("ul", { class: "checks", children: order.map((position) => /* @__PURE__ */ u("li", { class: checks[position]?.passed ? "passed" : "failed", children: [
    /* @__PURE__ */ u("span", { class: "sign", "aria-hidden": "true", children: checks[position]?.passed ? "\u2713" : "\u2717" }),
    /* @__PURE__ */ u("span", { class: "aside", children: [
      /* @__PURE__ */ u(Say, { children: ({ page }) => checks[position]?.passed ? page.checkPassed : page.checkFailed }),
      ":",
      " "
    ] }),
    /* @__PURE__ */ u("span", { children: /* @__PURE__ */ u(Say, { children: (_, language) => findings.told[language].gate.checks[position]?.sentence ?? "" }) })
  ] })) }) });
}

const POLICY = [
  "default-src 'none'",
  "img-src data:",
  `style-src ${hashSource(STYLE)}`,
  `script-src ${hashSource(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function htmlOf(view) {
  const { findings } = view;
  const { language } = findings.inputs;
  const titles = LANGUAGES.map((one) => [one, titleOf(view, textsIn(one))]);
  const canDraw = reasonNotToDraw(findings) === void 0;
  const page = /* @__PURE__ */ u("html", { lang: language, ...Object.fromEntries(titles.map(([one, title]) => [`data-title-${one}`, title])), children: [
    /* @__PURE__ */ u("head", { children: [
      /* @__PURE__ */ u("meta", { charset: "utf-8" }),
      /* @__PURE__ */ u("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      /* @__PURE__ */ u("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      /* @__PURE__ */ u("meta", { name: "color-scheme", content: "light dark" }),
      /* @__PURE__ */ u("meta", { name: "generator", content: `mnist-action ${packageJson.version}` }),
      /* @__PURE__ */ u("title", { children: titleOf(view, textsIn(language)) }),
      /* @__PURE__ */ u("style", { dangerouslySetInnerHTML: { __html: STYLE } })
    ] }),
    /* @__PURE__ */ u("body", { children: [
      /* @__PURE__ */ u("a", { class: "skip", href: "#content", children: /* @__PURE__ */ u(Say, { children: ({ page: page2 }) => page2.skip }) }),
      /* @__PURE__ */ u(SheetDefinition, { ...view.sheet }),
      /* @__PURE__ */ u(Languages, {}),
      /* @__PURE__ */ u("main", { id: "content", children: [
        /* @__PURE__ */ u(Headline, { ...view }),
        /* @__PURE__ */ u(Contents, { view }),
        /* @__PURE__ */ u("noscript", { children: /* @__PURE__ */ u("p", { class: "legend", children: /* @__PURE__ */ u(Say, { children: ({ page: page2 }) => page2.needsScript }) }) }),
        /* @__PURE__ */ u(Checks, { ...view }),
        /* @__PURE__ */ u(Learning, { ...view }),
        /* @__PURE__ */ u(Confusion, { ...view }),
        /* @__PURE__ */ u(Mistakes, { ...view }),
        /* @__PURE__ */ u(Changes, { ...view }),
        /* @__PURE__ */ u(Drawing, { ...view }),
        /* @__PURE__ */ u(Filters, { ...view }),
        /* @__PURE__ */ u(Ladder, { ...view }),
        /* @__PURE__ */ u(Recipe, { ...view }),
        /* @__PURE__ */ u(Reproduce, { ...view })
      ] }),
      /* @__PURE__ */ u("script", { type: "application/json", id: "data", dangerouslySetInnerHTML: { __html: scriptJson(pageData(view)) } }),
      canDraw && /* @__PURE__ */ u("script", { type: "text/plain", id: "weights", dangerouslySetInnerHTML: { __html: weightsText(findings) } }),
      /* @__PURE__ */ u("script", { dangerouslySetInnerHTML: { __html: SCRIPT } })
    ] })
  ] });
  return `<!doctype html>
${R(page)}
`;
}
function titleOf({ findings }, { page }) {
  const { dataset, gate, inputs } = findings;
  return `${gate.passed ? page.passed : page.failed} \xB7 ${page.kind} \xB7 ${dataset.name} \xB7 ${inputs.leg.name}`;
}
function Languages() {
  return /* @__PURE__ */ u("header", { class: "languages", children: [
    /* @__PURE__ */ u("span", { class: "aside", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.chooseLanguage }) }),
    LANGUAGES.map((language) => /* @__PURE__ */ u("button", { type: "button", class: "always", lang: language, "data-language": language, children: textsIn(language).page.language }))
  ] });
}
function Contents({ view: { findings, references } }) {
  const parts = [
    ["checks", ({ page }) => page.checks, true],
    ["curves", ({ page }) => page.curves, true],
    ["confusion", ({ page }) => page.confusion, true],
    ["mistakes", ({ page }) => page.mistakes, true],
    ["changes", ({ page }) => page.changes, references.baseline !== void 0],
    ["draw", ({ page }) => isOfDigits(findings.dataset.classNames) ? page.draw : page.drawClass, true],
    ["filters", ({ page }) => page.filters, true],
    ["ladder", ({ page }) => page.ladder, true],
    ["recipe", ({ page }) => page.recipe, true],
    ["reproduce", ({ page }) => page.reproduce, true]
  ];
  return /* @__PURE__ */ u("nav", { "aria-labelledby": "contents", children: [
    /* @__PURE__ */ u("span", { class: "aside", id: "contents", children: /* @__PURE__ */ u(Say, { children: ({ page }) => page.contents }) }),
    /* @__PURE__ */ u("ul", { children: parts.filter(([, , isThere]) => isThere).map(([id, title]) => /* @__PURE__ */ u("li", { children: /* @__PURE__ */ u("a", { href: `#${id}`, children: /* @__PURE__ */ u(Say, { children: title }) }) })) })
  ] });
}

const MAX_MISTAKES = 24;
const MAX_CHANGED = 24;
const RIGHT_PER_CELL = 20;
const MAX_BYTES = 12e5;
function chooseImages({ dataset }, evaluation, changes) {
  const { test, classes } = dataset;
  const images = testImages({ dataset, evaluation });
  const wrong = images.filter(isWrong).sort(surestFirst);
  const mistakes = wrong.slice(0, MAX_MISTAKES);
  const changed = shownChanges(changes).map((index) => images[index]).filter((image) => image !== void 0);
  const right = images.filter((image) => !isWrong(image)).sort((a, b) => surestFirst(b, a));
  const samples = inTurn(byCell(right, RIGHT_PER_CELL, classes));
  const wanted = [...mistakes, ...changed, ...inTurn(byCell(wrong, wrong.length, classes)), ...samples];
  const most = Math.floor(MAX_BYTES / bytesPerImage(test));
  return { mistakes, changed, all: [...new Set(wanted)].slice(0, most) };
}
function shownChanges(changes) {
  if (changes === null) return [];
  return Object.values(changesByKind(changes)).flatMap((kind) => kind.slice(0, MAX_CHANGED).map(({ image }) => image));
}
function byCell(images, most, classes) {
  const cells = groupBy(images, ({ label, predicted }) => label * classes + predicted);
  return [...cells.values()].map((cell) => cell.slice(0, most));
}
function inTurn(lists) {
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}

function referencesOf({ baseline: reading }) {
  const baseline = evidenceIn(reading?.base.file, "");
  const proposed = evidenceIn(reading?.proposed?.file, "");
  return { baseline, proposed, main: baseline ?? proposed };
}

function viewOf(findings, evaluation) {
  const references = referencesOf(findings);
  const { dataset, evidence, inputs } = findings;
  const changes = baseRunOf(findings.baseline, evidence, inputs.seeds)?.changes ?? null;
  const images = chooseImages(findings, evaluation, changes);
  const { rows, columns, channels } = dataset.test;
  const shape = { rows, columns, channels };
  const pixels = images.all.map(({ index }) => {
    const bytes = imageAt(dataset.test, index);
    return channels === 1 ? bytes.map((ink) => 255 - ink) : bytes;
  });
  return {
    findings,
    evaluation,
    references,
    changes,
    images,
    sheet: { id: "images", sheet: pictureSheet(pixels, shape), shape },
    places: new Map(images.all.map(({ index }, place) => [index, place]))
  };
}

function pageOf(findings, evaluation) {
  return htmlOf(viewOf(findings, evaluation));
}

export { pageOf };
