import { join } from 'node:path';
import { expect, test } from 'vitest';

import { Job, NODE_24 } from './support/runner.js';
import { ROOT, start } from './support/spawned.js';

const SERVER = join(ROOT, '__tests__/support/artifact-server.mjs');

test.skipIf(NODE_24 === undefined)('a server by itself takes artifacts and shows them to scripts', async () => {
  const server = start(process.execPath, [SERVER], ROOT, {});
  await server.says(/^ACTIONS_RUNTIME_TOKEN=.+$/m);
  const environment = Object.fromEntries(
    [...server.output().matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  const job = new Job();
  const { code, warnings } = await job.step({}, { environment });
  expect([code, warnings]).toEqual([0, []]);
  const url = environment['ACTIONS_RESULTS_URL'] ?? '';
  const list: unknown = await (await fetch(`${url}artifacts`)).json();
  const sheet = job.report().get('contact-sheet.png');
  expect(list).toMatchObject([
    { name: 'mnist-train', mimeType: 'application/zip' },
    { name: 'contact-sheet-train.png', mimeType: 'image/png', size: sheet?.length },
    { name: 'report-train.html', mimeType: 'text/html', size: job.report().get('report.html')?.length },
  ]);
  const response = await fetch(`${url}artifacts/contact-sheet-train.png`);
  expect(Buffer.from(await response.arrayBuffer()).equals(sheet ?? Buffer.of())).toBe(true);
  expect((await fetch(`${url}artifacts/other`)).status).toBe(404);
  server.kill('SIGTERM');
  await server.ended;
});
