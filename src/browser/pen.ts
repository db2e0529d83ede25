import type { Ink } from './centred.js';

/** Width of a stroke; a tenth less than in MNIST, once a drawing fills its box. */
const STROKE = 22;

/** How far an arrow key moves the pen. */
const KEY_STEP = 10;

/** Which way each key moves the pen. */
const ARROWS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws on a canvas with a pointer or with keys, and reports the ink after every change. */
export class Pen {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  /** The ink alone, white on black; the canvas that is seen also shows where the pen of the keys is. */
  readonly #ink: CanvasRenderingContext2D;
  readonly #onChange: (ink: Ink) => void;
  #last: Point | null = null;
  #at: Point;
  #isDown = false;
  #isLaid = false;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement, onChange: (ink: Ink) => void) {
    this.#canvas = canvas;
    this.#context = contextOf(canvas);
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    this.#ink = contextOf(copy);
    this.#onChange = onChange;
    this.#at = { x: canvas.width / 2, y: canvas.height / 2 };
    this.#listen();
    this.clear();
  }

  /** An empty page. */
  clear(): void {
    this.#isDown = false;
    this.#blank();
    this.#changed();
  }

  /**
   * Shows an image as it is, and reports nothing, not even what was drawn just before; the next stroke begins on an empty
   * page. @param pixels 255 is ink, shape [side, side] */
  lay(pixels: Uint8Array, side: number): void {
    cancelAnimationFrame(this.#frame);
    this.#blank();
    const scale = this.#canvas.width / side;
    for (const [pixel, ink] of pixels.entries()) {
      this.#ink.fillStyle = `rgb(${ink} ${ink} ${ink})`;
      this.#ink.fillRect((pixel % side) * scale, Math.floor(pixel / side) * scale, scale, scale);
    }
    this.#isLaid = true;
    this.#isDown = false;
    this.#show();
  }

  #blank(): void {
    this.#isLaid = false;
    this.#ink.fillStyle = '#000';
    this.#ink.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  #listen(): void {
    const canvas = this.#canvas;
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      this.#last = null;
      this.#stroke(this.#place(event));
    });
    canvas.addEventListener('pointermove', (event) => {
      if (!canvas.hasPointerCapture(event.pointerId)) return;
      for (const each of event.getCoalescedEvents()) this.#stroke(this.#place(each));
    });
    canvas.addEventListener('keydown', (event) => {
      if (this.#key(event.key)) event.preventDefault();
    });
    for (const name of ['focus', 'blur']) {
      canvas.addEventListener(name, () => {
        this.#show();
      });
    }
  }

  /** Whether the key means something here. */
  #key(key: string): boolean {
    const arrow = ARROWS.get(key);
    if (arrow !== undefined) {
      const [x, y] = arrow;
      const { width, height } = this.#canvas;
      const to = { x: within(this.#at.x + x * KEY_STEP, width), y: within(this.#at.y + y * KEY_STEP, height) };
      this.#last = this.#at;
      this.#at = to;
      if (this.#isDown) this.#stroke(to);
      else this.#show();
    } else if (key === ' ') {
      this.#isDown = !this.#isDown;
      this.#last = null;
      if (this.#isDown) this.#stroke(this.#at);
      else this.#show();
    } else if (key === 'Delete' || key === 'Backspace') {
      this.clear();
    } else return false;
    return true;
  }

  #place(event: PointerEvent): Point {
    const box = this.#canvas.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) * this.#canvas.width) / box.width,
      y: ((event.clientY - box.top) * this.#canvas.height) / box.height,
    };
  }

  #stroke(to: Point): void {
    if (this.#isLaid) this.#blank();
    const from = this.#last ?? to;
    const ink = this.#ink;
    ink.strokeStyle = '#fff';
    ink.lineWidth = STROKE;
    ink.lineCap = 'round';
    ink.lineJoin = 'round';
    ink.beginPath();
    ink.moveTo(from.x, from.y);
    ink.lineTo(to.x, to.y);
    ink.stroke();
    this.#last = to;
    this.#at = to;
    this.#changed();
  }

  /** Shows what is drawn, and reports it before the next frame. */
  #changed(): void {
    this.#show();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { width, height } = this.#canvas;
      const { data } = this.#ink.getImageData(0, 0, width, height);
      this.#onChange({ width, height, values: Array.from({ length: width * height }, (_, at) => data[4 * at] ?? 0) });
    });
  }

  #show(): void {
    const context = this.#context;
    context.drawImage(this.#ink.canvas, 0, 0);
    if (!this.#canvas.matches(':focus-visible')) return;
    context.beginPath();
    context.arc(this.#at.x, this.#at.y, STROKE / 2, 0, 2 * Math.PI);
    context.lineWidth = 3;
    context.strokeStyle = this.#isDown ? '#e69f00' : '#56b4e9';
    context.stroke();
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser cannot draw');
  return context;
}

function within(value: number, length: number): number {
  return Math.max(0, Math.min(length, value));
}
