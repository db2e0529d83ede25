import type { Host } from '../host.js';
import { messageOf } from '../refusal.js';

/** Whether there is an artifact service: runners give these two to actions only, never to `run:` steps. */
export function hasArtifactService({ environment }: Pick<Host, 'environment'>): boolean {
  return Boolean(environment['ACTIONS_RUNTIME_TOKEN'] && environment['ACTIONS_RESULTS_URL']);
}

/** What the artifact client says of a failure, which may have many lines, as a part of a sentence. */
export function firstLine(error: unknown): string {
  return messageOf(error).trim().replace(/\.$/, '').split('\n')[0] ?? '';
}
