import { basename } from 'node:path/posix';
import type { JSX } from 'preact';

import { BUNDLED } from '../../choices.js';
import { Say } from '../../html/bilingual.js';
import { networkInput } from '../../recipe.js';
import { shellWord } from '../../shell.js';
import type { Texts } from '../../texts.js';
import type { Findings } from '../metrics.js';
import { Part } from './part.js';
import type { View } from './view.js';

/** The commands that train the same once more. */
export function Reproduce({ findings }: View): JSX.Element {
  return (
    <Part id="reproduce" title={({ page }) => page.reproduce}>
      <Command title={({ page }) => page.reproduceTrain} command={trainCommand(findings)} />
      <Command title={({ page }) => page.reproduceVerify} command={verifyCommand(findings)} />
    </Part>
  );
}

/** The training on the command line: every input that decides its bits. */
export function trainCommand({ inputs, evidence }: Pick<Findings, 'inputs' | 'evidence'>): string {
  const { dataset, engine, optimizer, testSplit } = inputs;
  const { seed, epochs, batchSize } = evidence.recipe;
  const options: readonly (readonly [name: string, value: string | number | undefined])[] = [
    ['dataset', dataset],
    ['test-split', testSplit?.share],
    networkInput(inputs),
    ['engine', engine],
    ['seed', seed],
    ['epochs', epochs],
    ['batch-size', batchSize],
    ['optimizer', optimizer],
    ['learning-rate', inputs.learningRate],
    ['accuracy-threshold', inputs.accuracyThreshold],
    ['expected-digest', evidence.digests.weights ?? undefined],
  ];
  const given = options.flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${shellWord(String(value))}`],
  );
  return ['node dist/cli.js train', ...given].join(' ');
}

function verifyCommand({ inputs, trainings }: Findings): string {
  const folder = basename(inputs.outputDirectory.replaceAll('\\', '/'));
  const metrics = `${folder}/${trainings[0]?.folder ?? ''}metrics.json`;
  const data = inputs.dataset === BUNDLED ? '' : ` --dataset ${shellWord(inputs.dataset)}`;
  return `node dist/cli.js verify ${shellWord(metrics)}${data}`;
}

function Command({ title, command }: { title: (texts: Texts) => string; command: string }): JSX.Element {
  return (
    <div class="command">
      <p>
        <Say>{title}</Say>
      </p>
      <pre tabIndex={0}>
        <code>{command}</code>
      </pre>
      <button type="button" data-copy>
        <span class="before">
          <Say>{({ page }) => page.copy}</Say>
        </span>
        <span class="after">
          <Say>{({ page }) => page.copied}</Say>
        </span>
      </button>
    </div>
  );
}
