import { refuse } from './parse.js';

/** After this step of this epoch; both count from 1. */
export interface Place {
  readonly epoch: number;
  readonly step: number;
}

/** Which weights a run keeps besides the last. */
export interface Checkpoints {
  /** Those after every epoch. */
  readonly epochs: boolean;
  /** Those at these places too, in the order of the training. */
  readonly places: readonly Place[];
}

/** A bit of a weight that is flipped on purpose, after a step. */
export interface Fault extends Place {
  /** `dense_1/kernel`, as the weights of the saved model are named. */
  readonly parameter: string;
  /** Row-major index within the parameter. */
  readonly element: number;
  /** 0 for the lowest bit of the float32, 31 for its sign. */
  readonly bit: number;
  /** As a workflow writes it. */
  readonly text: string;
}

/** Places that `checkpoints` may name: each takes as much room as the model. */
export const MAX_PLACES = 100;

/** The input `checkpoints`. */
export function checkpoints(value: string): Checkpoints {
  if (value === 'epochs') return { epochs: true, places: [] };
  if (value === 'none') return { epochs: false, places: [] };
  const allowed = `'epochs', 'none' or at most ${MAX_PLACES} different places such as 2:100, comma-separated`;
  const parts = value.split(',').map((part) => part.trim());
  const places = parts.map((part) => place(part) ?? refuse('checkpoints', value, allowed));
  const isRepeated = new Set(places.map(({ epoch, step }) => `${epoch}:${step}`)).size < places.length;
  if (isRepeated || places.length > MAX_PLACES) refuse('checkpoints', value, allowed);
  return { epochs: true, places: places.sort((a, b) => a.epoch - b.epoch || a.step - b.step) };
}

function place(text: string): Place | undefined {
  const [, epoch, step] = /^([1-9]\d{0,3}):([1-9]\d{0,8})$/.exec(text) ?? [];
  return epoch === undefined ? undefined : { epoch: Number(epoch), step: Number(step) };
}

/** The input `inject-fault`; `undefined` when it is empty. */
export function fault(value: string): Fault | undefined {
  if (value === '') return undefined;
  const allowed =
    "empty or like 'epoch=2,step=100,parameter=dense_1/kernel,element=412,bit=0', where epoch and step count from 1, " +
    'element from 0 and bit from 0 to 31';
  const pairs = value.split(',').map((pair) => /^\s*([a-z]+)\s*=\s*(\S+)\s*$/.exec(pair)?.slice(1) ?? []);
  const given = new Map(pairs.map(([name = '', text = '']) => [name, text]));
  const number = (name: string, least: number, most: number): number => {
    const text = given.get(name) ?? '';
    const found = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return found >= least && found <= most ? found : refuse('inject-fault', value, allowed);
  };
  const epoch = number('epoch', 1, 1000);
  const step = number('step', 1, 999_999_999);
  const element = number('element', 0, 999_999_999);
  const bit = number('bit', 0, 31);
  const parameter = given.get('parameter') ?? '';
  if (given.size !== 5 || pairs.length !== 5 || !/^\w+\/\w+$/.test(parameter)) refuse('inject-fault', value, allowed);
  const text = `epoch=${epoch},step=${step},parameter=${parameter},element=${element},bit=${bit}`;
  return { epoch, step, parameter, element, bit, text };
}
