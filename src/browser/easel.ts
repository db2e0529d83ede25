import type { PageData, PageImage } from '../report/page/page-data.js';
import { centred, SIDE } from './centred.js';
import { type Network, networkOf, predict } from './network.js';
import { element } from './page.js';
import { Pen } from './pen.js';
import { loadSheet } from './sheet.js';
import { fill } from './slots.js';

/** How long the answer waits for the drawing to rest before it is read out. */
const REST_MS = 400;

/** Lets the visitor draw, and the model answer. */
export function openEasel(page: PageData): void {
  if (page.model === null) return;
  const network = networkOf(page.model, element('weights', HTMLScriptElement).text);
  const answer = new Answer(network, page.classNames);
  const pen = new Pen(element('drawing', HTMLCanvasElement), (ink) => {
    answer.show(centred(ink), null);
  });
  element('draw-clear', HTMLButtonElement).addEventListener('click', () => {
    pen.clear();
  });
  const take = element('draw-take', HTMLButtonElement);
  take.disabled = page.images.length === 0;
  take.addEventListener('click', () => {
    const place = Math.floor(Math.random() * page.images.length);
    const [image] = page.images.slice(place);
    void loadSheet(page).then((sheet) => {
      const pixels = sheet(place);
      pen.lay(pixels, SIDE);
      answer.show(pixels, image ?? null);
    });
  });
}

/** What the model says, in bars, in numbers and in a sentence. */
class Answer {
  readonly #network: Network;
  readonly #names: readonly string[];
  readonly #bars = [...element('bars', HTMLOListElement).querySelectorAll('li')];
  readonly #sentence = element('answer', HTMLParagraphElement);
  readonly #seen = element('seen', HTMLCanvasElement);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: readonly [image: Uint8Array | null, taken: PageImage | null] = [null, null];

  constructor(network: Network, names: readonly string[]) {
    this.#network = network;
    this.#names = names;
    document.addEventListener('languagechange', () => {
      this.show(...this.#shown);
    });
  }

  /** @param image what the model sees; `null` for an empty page. @param taken which test image it is, if it is one */
  show(image: Uint8Array | null, taken: PageImage | null): void {
    this.#shown = [image, taken];
    const probabilities = image === null ? null : predict(this.#network, image);
    drawGrey(this.#seen, image ?? new Uint8Array(SIDE * SIDE));
    const top = probabilities?.indexOf(Math.max(...probabilities)) ?? -1;
    for (const [label, bar] of this.#bars.entries()) {
      const probability = probabilities?.[label] ?? 0;
      bar.querySelector('.bar')?.setAttribute('width', (100 * probability).toFixed(2));
      bar.classList.toggle('top', label === top);
      bar.dataset['probability'] = String(probability);
      fill(bar, 'probability', (numbers) => (probabilities === null ? '–' : numbers.percent(probability, 1)));
    }
    this.#sentence.ariaBusy = 'true';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#tell(top, probabilities?.[top] ?? 0, taken);
    }, REST_MS);
  }

  #tell(top: number, probability: number, taken: PageImage | null): void {
    const { dataset } = this.#sentence;
    if (taken !== null) {
      const [index, label] = taken;
      const image = this.#sentence.querySelector('[data-when=taken]') ?? this.#sentence;
      fill(image, 'index', (numbers) => numbers.count(index));
      fill(image, 'label', this.#names[label] ?? '');
    }
    const read = this.#sentence.querySelector('[data-when=read]') ?? this.#sentence;
    fill(read, 'label', this.#names[top] ?? '');
    fill(read, 'probability', (numbers) => numbers.percent(probability, 1));
    dataset['state'] = top < 0 ? 'nothing' : taken === null ? 'read' : 'taken';
    this.#sentence.ariaBusy = 'false';
  }
}

/** Ink as it is written in images: white on black. */
function drawGrey(canvas: HTMLCanvasElement, image: Uint8Array): void {
  const rgba = new ImageData(SIDE, SIDE);
  for (const [pixel, ink] of image.entries()) rgba.data.set([ink, ink, ink, 255], 4 * pixel);
  canvas.getContext('2d', { willReadFrequently: true })?.putImageData(rgba, 0, 0);
}
