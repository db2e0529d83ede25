import type { Wheel } from './wheels.js';

const MAX_QUOTED = 300;

/** What pip prints, and what it means; the first that fits. */
const COMPLAINTS: readonly (readonly [pattern: RegExp, meaning: (wheel: Wheel, output: string) => string])[] = [
  [/No module named pip\b/, () => "python3 has no pip, which fetches TensorFlow's library"],
  [
    /DO NOT MATCH THE HASHES/,
    ({ package: name, version, sha256 }, output) =>
      `the ${name} ${version} that pip found is not the pinned one: its SHA-256 is ` +
      `${/Got\s+([0-9a-f]{64})/.exec(output)?.[1] ?? 'another'} instead of ${sha256}`,
  ],
  [/No space left on device|Errno 28\b/, ({ package: name }) => `no space is left on the disk where pip puts ${name}`],
  [
    /connection broken|NewConnectionError|Max retries exceeded|Could not fetch URL|Read timed out|ConnectionResetError/,
    ({ package: name, version }) => `pip could not reach its index to fetch ${name} ${version} (no network?)`,
  ],
  [
    /No matching distribution|Could not find a version/,
    // pip says no more than this, too, when it asked only once and got no answer.
    ({ package: name, version, platform }) =>
      `pip found no ${name} ${version} for ${platform}: its index lacks it, or could not be reached`,
  ],
];

/**
 * What pip's output says that is missing: a clause without a full stop.
 *
 * @param output of a pip that failed, its last 64 KiB
 */
export function explainPip(output: string, wheel: Wheel): string {
  const [, meaning] = COMPLAINTS.find(([pattern]) => pattern.test(output)) ?? [];
  if (meaning !== undefined) return meaning(wheel, output);
  const lines = output.split('\n').map((line) => line.trim());
  const said = lines.findLast((line) => /^ERROR\b/.test(line)) ?? lines.findLast((line) => line !== '');
  return `pip could not fetch ${wheel.package} ${wheel.version}: ${(said ?? 'it said nothing').slice(0, MAX_QUOTED)}`;
}
