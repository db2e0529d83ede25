import { downloadArtifacts } from '../../delivery/download.js';
import type { Host } from '../../host.js';
import { textsIn } from '../../texts.js';
import type { CompareInputs } from '../inputs.js';
import type { Sources } from '../legs.js';

/** The artifacts of this workflow run that the pattern names. */
export async function downloadLegs({ pattern, language }: CompareInputs, host: Host): Promise<Sources> {
  const { compare } = textsIn(language);
  const { downloaded, failed, dispose } = await downloadArtifacts(matcher(pattern), host);
  return {
    found: downloaded,
    problems: failed.map(({ name, reason }) => ({
      leg: null,
      file: name,
      sentence: compare.unreadable(name, `${reason}.`),
    })),
    dispose,
  };
}

/** Whether a name is as a pattern says: `*` stands for any text, `?` for one character. */
export function matcher(pattern: string): (name: string) => boolean {
  const source = pattern
    .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const whole = new RegExp(`^${source}$`, 'su');
  return (name) => whole.test(name);
}
