import type { JSX } from 'preact';

import type { Metrics } from '../../reproducibility/metrics-schema.js';
import type { Texts } from '../../texts.js';
import type { LegsComparison } from '../groups.js';
import type { Leg } from '../legs.js';
import { colourOf } from './leg-table.js';
import { markSentences, shownLegs } from './table.js';

interface Props {
  readonly comparison: LegsComparison;
  readonly texts: Texts;
}

/** What the machines of a group have in common, and no other has. */
export function Machines({ comparison, texts }: Props): JSX.Element {
  const sentences = markSentences(comparison, texts);
  return (
    <section>
      <h2>{texts.compare.machines}</h2>
      {sentences.length === 0 ? (
        <p>{texts.compare.nothingSeparates}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The environments of the legs that have a row, folded away. */
export function Environments({ comparison, texts }: Props): JSX.Element {
  const { compare } = texts;
  const all = comparison.groups.flatMap(({ letter, legs }) => legs.map((leg) => ({ letter, leg })));
  const rows = shownLegs(comparison).rows.filter(({ isRest }) => !isRest);
  return (
    <section>
      <details>
        <summary>
          <h2>{compare.environments}</h2>
        </summary>
        {rows.map(({ group, legs }) => legs.map((leg) => <Environment letter={group} leg={leg} />))}
        {rows.length < all.length && <p class="legend">{compare.moreEnvironments(rows.length, all.length)}</p>}
      </details>
    </section>
  );
}

function Environment({ letter, leg }: { letter: string; leg: Leg }): JSX.Element | null {
  const { environment } = leg.evidence;
  if (environment === null) return null;
  const { cpu, os, engine, runnerImage, node, v8, timeZone, locale } = environment;
  const image = runnerImage === null ? '' : ` · ${runnerImage.os} ${runnerImage.version}`;
  return (
    <div class="environment">
      <h3>
        <span class={`badge ${colourOf(letter)}`}>{letter}</span> {leg.name}
      </h3>
      <p>
        {os.type} {os.release} ({os.platform}-{cpu.arch}){image} · {cpu.model ?? '?'} × {cpu.cores}
      </p>
      <p>
        Node {node} · V8 {v8} · {engine.name} {engine.version}, {engine.promise}, {engine.arithmetic}, {engine.threads}{' '}
        threads{tensorflow(engine)} · {timeZone} · {locale}
      </p>
      {cpu.flags !== null && <p class="flags">{cpu.flags.join(' ')}</p>}
    </div>
  );
}

/** What of native TensorFlow tells legs apart; nothing for other engines. */
function tensorflow({ tensorflow: native }: Metrics['environment']['engine']): string {
  return native === undefined ? '' : ` · TensorFlow ${native.version} (${native.source}), oneDNN ${native.oneDnn}`;
}
