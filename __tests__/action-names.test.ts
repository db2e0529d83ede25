import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { startArtifactServer } from './support/artifact-server.mjs';
import { firstOfMnist, writeDataset } from './support/idx-fixture.js';
import { Job, NODE_24 } from './support/runner.js';

const service = await startArtifactServer();
afterAll(() => service.close());

describe.skipIf(NODE_24 === undefined).concurrent('hostile names', () => {
  const hostile = '<script>alert(1)</script>"]|`x`\n::error::forged\n| **b** [l](http://e.example) @all #1';

  test('arrive in the summary as plain text, and forge no annotation', async () => {
    const job = new Job();
    const folder = '::error::forged ##[error]\n::warning::`]|<b>';
    writeDataset(join(job.workspace, folder), firstOfMnist());
    const step = await job.step(
      { dataset: folder, leg: hostile, pictures: 'false', 'output-directory': 'out\n::error::forged' },
      { environment: service.environment },
    );
    expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(step.log).not.toMatch(/^\s*::(error|warning)/m);
    expect(step.log).not.toContain('##[');
    expect(step.summary.split('\n')[0]).toBe(
      '## MNIST · &#60;script&#62;alert(1)&#60;&#47;script&#62;&#34;&#93;&#124;&#96;x&#96; ' +
        '&#58;&#58;error&#58;&#58;forged &#124; &#42;&#42;b&#42;&#42; &#91;l&#93;(http&#58;&#47;&#47;e.example) ' +
        '&#64;all &#35;1',
    );
    expect(step.summary).toContain(
      'dataset&#58; &#34;&#58;&#58;error&#58;&#58;forged &#35;&#35;&#91;error&#93;&#92;n&#58;&#58;warning',
    );
    expect(step.summary).not.toMatch(/<(script|b)>|\]\(http:\/\/e|@all/);
  });

  test('are refused where they are no leg, in one annotation', async () => {
    const job = new Job();
    mkdirSync(join(job.workspace, 'mnist-report'));
    const step = await job.step({ 'artifact-name': '<b>\n::error::forged' });
    expect(step.code).toBe(1);
    expect(step.errors).toEqual([
      "Input 'artifact-name' must be 1 to 100 characters, none of them \" : < > | * ? \\ / or a control character, but got '<b>\n::error::forged'.",
    ]);
    expect(step.outputs).toEqual({ passed: 'false' });
    expect(step.summary).toBe('');
    expect(job.report().size).toBe(0);
  });
});
