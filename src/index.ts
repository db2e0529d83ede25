import { runner } from './host/runner.js';
import { run } from './main.js';

const host = runner();
await run(host);
// An upload that a cancelled run gave up on would keep the process alive.
if (host.cancelled.aborted) process.exit();
