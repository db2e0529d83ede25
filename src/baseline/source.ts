import type { Texts } from '../texts.js';
import type { FileAt, Place } from './file-at.js';
import type { BaselineFiles } from './read.js';

/** What sentences call the file where the change would land, and the one that the change has. */
export interface Words {
  readonly base: string;
  readonly proposed: string;
}

/** Digits of a commit that people read. */
const SHORT = 7;

/** The output `baseline-source`: every case by its name. */
export function sourceSentence(
  path: string,
  { base, proposed }: BaselineFiles,
  texts: Texts['baseline'],
): { source: string; account: string; names: Words } {
  const where = base.place === null ? path : nameAt(path, base.place, texts);
  const names = {
    base: base.place?.commit == null ? texts.baseFile : texts.baseAt(base.place.commit.slice(0, SHORT)),
    proposed: texts.proposedFile,
  };
  const change = proposed === null ? undefined : placed(proposed.place, texts);
  const parts = [fileClause(where, base.file, texts)];
  if (proposed !== null && change !== undefined) parts.push(proposalClause(change, base.file, proposed.file, texts));
  const usable = base.file.state === 'read' || proposed?.file.state === 'read';
  const account = parts.join(', ');
  return { source: usable ? account : `${texts.none}${account}`, account, names };
}

/** What sentences call the file as a place has it. */
export function nameAt(path: string, place: Place, texts: Texts['baseline']): string {
  return place.why.kind === 'no-repository'
    ? texts.itself(path, place.why.reason)
    : texts.at(path, placed(place, texts));
}

function placed({ commit, why }: Place, { place }: Texts['baseline']): string {
  if (why.kind === 'no-repository') return why.reason;
  const reason = why.kind === 'ref' ? place.ref(why.ref) : place[why.kind];
  return commit === null ? reason : `${commit.slice(0, SHORT)} (${reason})`;
}

function fileClause(where: string, file: FileAt, texts: Texts['baseline']): string {
  switch (file.state) {
    case 'read':
      return where;
    case 'absent':
      return texts.absent(where);
    case 'invalid':
      return file.reason;
    case 'unreadable':
      return texts.unreadable(where, file.reason);
  }
}

function proposalClause(change: string, base: FileAt, file: FileAt, texts: Texts['baseline']): string {
  switch (file.state) {
    case 'read':
      return base.state === 'invalid' ? texts.proposedAsFirst(change) : texts.proposed(change);
    case 'absent':
      return base.state === 'absent' ? texts.absentToo(change) : texts.deleted(change);
    case 'invalid':
      return texts.invalidProposal(file.reason);
    case 'unreadable':
      return texts.unreadableProposal(change, file.reason);
  }
}
