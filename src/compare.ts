import { compare } from './compare/main.js';
import { runner } from './host/runner.js';

const host = runner();
await compare(host);
// A download that a cancelled run gave up on would keep the process alive.
if (host.cancelled.aborted) process.exit();
