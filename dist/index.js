import { r as runner } from './runner.js';
import { run } from './main.js';

const host = runner();
await run(host);
if (host.cancelled.aborted) process.exit();
