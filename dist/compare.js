import { compare } from './comparison.js';
import { r as runner } from './runner.js';

const host = runner();
await compare(host);
if (host.cancelled.aborted) process.exit();
