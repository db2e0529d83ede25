/**
 * Epochs in turns: all contenders are started, and each trains two epochs while the others wait. What an epoch of one is
 * compared with was measured seconds before or after it, and not in another minute, when the machine had another pace.
 */
import { sideBySide } from './statistics.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./contenders.mjs').Run} Run */

/** The first epoch of a turn finds its data in no cache, after all that the others did; the last one counts. */
const EPOCHS_PER_TURN = 2;

/** The other end of a program's gate (gate.mjs, recipe.py): says when it may train, hears when it has. */
export class Turn {
  #gate = null;
  #waiting = 0;
  #wake = () => {};

  /** @param {import('node:child_process').ChildProcess} child whose descriptor 3 is the gate */
  attach(child) {
    this.#gate = child.stdio[3];
    this.#gate.on('data', (bytes) => this.#arrived(bytes.length));
    // Of a program that died: it closes right after.
    this.#gate.on('error', () => undefined);
    // Who has ended waits no more.
    child.once('close', () => this.#arrived(Infinity));
  }

  #arrived(times) {
    this.#waiting += times;
    this.#wake();
  }

  /** Resolves when the program stands at its gate, or is gone. */
  async reached() {
    while (this.#waiting === 0) await new Promise((resolve) => (this.#wake = resolve));
  }

  /** Lets it train its next epoch, if it is there. */
  async take() {
    if (this.#gate === null || this.#waiting === Infinity) return;
    this.#waiting--;
    this.#gate.write('.');
    await this.reached();
  }

  /** Lets it go on to its end: nobody waits at a gate that is gone. */
  release() {
    this.#gate?.destroy();
  }
}

/**
 * @param {readonly Contender[]} contenders
 * @param {number} count turns
 * @param {(line: string) => void} say a line of progress
 * @returns {Promise<{ turns: { id: string, run: Run }[][], failed: { id: string, reason: string }[] }>} for each turn, the
 *   last epoch of each contender that took all
 */
export async function takeTurns(contenders, count, say) {
  const epochs = count * EPOCHS_PER_TURN;
  const players = [];
  for (const contender of contenders) {
    say(`In turns  starting ${contender.title}`);
    players.push(await start(contender, epochs));
  }
  for (let turn = 1; turn <= count; turn++) {
    say(`In turns  ${turn}/${count}`);
    for (const { turns } of players) {
      for (let epoch = 1; epoch <= EPOCHS_PER_TURN; epoch++) await Promise.all(turns.map((own) => own.take()));
    }
  }
  for (const { turns } of players) for (const turn of turns) turn.release();
  const ended = await Promise.all(players.map(({ ended }) => ended));
  const present = ended.filter(({ run }) => run !== undefined);
  const turns = Array.from({ length: count }, (_, turn) =>
    present.map(({ id, run }) => ({
      id,
      run: { ...run, epochSeconds: [run.epochSeconds[(turn + 1) * EPOCHS_PER_TURN - 1]] },
    })),
  );
  return { turns, failed: ended.filter(({ reason }) => reason !== undefined) };
}

/** Starts as many of a contender as it asks for, and waits until they stand at their gates. */
async function start({ id, copies = 1, run }, epochs) {
  const turns = Array.from({ length: copies }, () => new Turn());
  const ended = Promise.all(turns.map((turn) => run(epochs, turn))).then(
    (runs) => ({ id, run: copies === 1 ? runs[0] : sideBySide(runs) }),
    (error) => ({ id, reason: error.message }),
  );
  // Who cannot even be started never reaches a gate.
  await Promise.race([ended, Promise.all(turns.map((turn) => turn.reached()))]);
  return { turns, ended };
}
