import { describe, expect, test } from 'vitest';

import { checkpoints, fault, type Place } from '../src/inputs/places.js';
import { defineModel } from '../src/model.js';
import { refuseUnreachable, type Schedule } from '../src/train.js';
import { stretches } from '../src/train/schedule.js';
import { firstOfMnist } from './support/mnist.js';

const FAULT = 'epoch=2,step=3,parameter=dense_1/kernel,element=412,bit=0';

describe('the input checkpoints', () => {
  test('keeps the weights of the epochs, none, or those of the epochs and of places in the order of the training', () => {
    expect(checkpoints('epochs')).toEqual({ epochs: true, places: [] });
    expect(checkpoints('none')).toEqual({ epochs: false, places: [] });
    expect(checkpoints('2:100, 1:7,2:9')).toEqual({
      epochs: true,
      places: [
        { epoch: 1, step: 7 },
        { epoch: 2, step: 9 },
        { epoch: 2, step: 100 },
      ],
    });
  });

  test.each(['', 'all', '2', '0:1', '1:0', '1:1,1:1', '1:1,', '1:-1', '1:1.5', '1:1000000000', 'epochs,1:1'])(
    "refuses '%s' with what is allowed",
    (value) => {
      expect(() => checkpoints(value)).toThrow(
        `Input 'checkpoints' must be 'epochs', 'none' or at most 100 different places such as 2:100, comma-separated, but got '${value}'.`,
      );
    },
  );

  test('refuses more than a hundred places', () => {
    const places = Array.from({ length: 101 }, (_, index) => `1:${index + 1}`).join();
    expect(() => checkpoints(places)).toThrow(/^Input 'checkpoints' must be /);
    expect(checkpoints(places.slice(0, places.lastIndexOf(','))).places).toHaveLength(100);
  });
});

describe('the input inject-fault', () => {
  test('names a bit of a weight, with the parts in any order', () => {
    const expected = { epoch: 2, step: 3, parameter: 'dense_1/kernel', element: 412, bit: 0, text: FAULT };
    expect(fault(FAULT)).toEqual(expected);
    expect(fault(' bit=0, element=412,parameter=dense_1/kernel,step=3 ,epoch=2')).toEqual(expected);
    expect(fault('')).toBeUndefined();
  });

  test.each([
    'epoch=2',
    `${FAULT},bit=0`,
    `${FAULT},more=1`,
    FAULT.replace('bit=0', 'bit=32'),
    FAULT.replace('epoch=2', 'epoch=0'),
    FAULT.replace('step=3', 'step=0'),
    FAULT.replace('element=412', 'element=-1'),
    FAULT.replace('dense_1/kernel', 'dense_1'),
    FAULT.replace('dense_1/kernel', '<b>/kernel'),
  ])("refuses '%s' with what is allowed", (value) => {
    expect(() => fault(value)).toThrow(
      "Input 'inject-fault' must be empty or like 'epoch=2,step=100,parameter=dense_1/kernel,element=412,bit=0', " +
        `where epoch and step count from 1, element from 0 and bit from 0 to 31, but got '${value}'.`,
    );
  });
});

describe('a place', () => {
  const SCHEDULE: Schedule = { seed: 1, epochs: 2, batchSize: 32 };
  const refusal = async (more: Partial<Schedule>): Promise<string | undefined> => {
    const dataset = await firstOfMnist({ train: 70, test: 10 });
    const model = defineModel([16], 1, dataset);
    try {
      refuseUnreachable({ ...SCHEDULE, ...more }, model, dataset);
      return undefined;
    } catch (error) {
      return String(error);
    }
  };

  test('of this training is accepted, up to its last step and its last element', async () => {
    const last = 'epoch=2,step=3,parameter=dense_2/bias,element=9,bit=31';
    expect(await refusal({ checkpoints: checkpoints('1:1,2:3'), fault: fault(last) })).toBeUndefined();
  });

  test.each(['3:1', '1:4'])('beyond it is refused: checkpoints %s', async (place) => {
    expect(await refusal({ checkpoints: checkpoints(`1:1,${place}`) })).toBe(
      `Refusal: Input 'checkpoints' must name places of this training, but got '${place}': epochs 1 to 2 and steps 1 to 3 are this training's.`,
    );
  });

  test.each([
    [
      FAULT.replace('step=3', 'step=4'),
      "must name a place of this training, but got '%': epochs 1 to 2 and steps 1 to 3 are this training's.",
    ],
    [
      FAULT.replace('dense_1', 'dense_3'),
      "must name a parameter of the model, one of dense_1/kernel, dense_1/bias, dense_2/kernel, dense_2/bias, but got '%'.",
    ],
    [
      FAULT.replace('element=412', 'element=12544'),
      "must name an element of dense_1/kernel from 0 to 12543, but got '%'.",
    ],
  ])('or a weight that it does not have is refused: %s', async (text, sentence) => {
    expect(await refusal({ fault: fault(text) })).toBe(`Refusal: Input 'inject-fault' ${sentence.replace('%', text)}`);
  });

  test('splits its epoch, and no other', () => {
    const places: Place[] = [
      { epoch: 2, step: 1 },
      { epoch: 2, step: 9 },
    ];
    const schedule = { ...SCHEDULE, checkpoints: { epochs: true, places }, fault: fault(FAULT) };
    expect(stretches(schedule, 1, 9)).toEqual([{ from: 0, to: 9 }]);
    expect(stretches(schedule, 2, 9)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
      { from: 3, to: 9 },
    ]);
  });
});
