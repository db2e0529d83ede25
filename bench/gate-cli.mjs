/** Makes the command line, which knows of no turns, take them: `node --import …/gate-cli.mjs dist/cli.js train`. */
import { awaitTurn } from './gate.mjs';

const write = process.stdout.write.bind(process.stdout);

/** The line on a finished epoch is printed when all that belongs to it is done, before the next one begins. */
const FINISHED = /^ *Epoch (\d+)\/(\d+) .* weights /;

process.stdout.write = (text, ...others) => {
  const result = write(text, ...others);
  const [, epoch, epochs] = FINISHED.exec(String(text)) ?? [];
  if (epoch !== epochs) awaitTurn();
  return result;
};

awaitTurn();
