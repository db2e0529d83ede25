import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

import { commentOnRun } from '../../src/announce/comment.js';
import type { Upload } from '../../src/artifacts.js';
import type { CommentMode } from '../../src/choices.js';
import type { Findings } from '../../src/report/metrics.js';
import { newFolder } from './folders.js';
import { startGithubApi } from './github-api.mjs';
import { recordingHost, type RecordingHost } from './recording-host.js';

export const TOKEN = 'ghs_the-token-of-this-job';

/** What an event says of pull request 17. */
export const PULL_REQUEST = {
  pull_request: {
    number: 17,
    head: { sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00', repo: { full_name: 'octo/digits' } },
    base: { repo: { full_name: 'octo/digits' } },
  },
} as const;

const NOTHING_UPLOADED: Upload = { zip: undefined, contactSheet: undefined, report: undefined };

export interface CommentOptions {
  readonly mode?: CommentMode;
  /** The event as a value, or the text of its file. */
  readonly event?: unknown;
  readonly environment?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly leg?: Partial<Findings['inputs']['leg']>;
  readonly upload?: Upload;
  readonly cancelled?: AbortSignal;
}

/** A GitHub of its own for every test of a file, and a run that comments there. */
export class Conversation {
  api!: Awaited<ReturnType<typeof startGithubApi>>;

  constructor() {
    beforeEach(async () => {
      this.api = await startGithubApi('.', 'octo/digits', TOKEN);
      this.api.writable = true;
    });
    afterEach(() => this.api.close());
  }

  /** What the runner was told while the run commented. */
  async comment(findings: Findings, options: CommentOptions = {}): Promise<readonly string[]> {
    const { mode = 'always', token = TOKEN, leg = {}, upload = NOTHING_UPLOADED } = options;
    const inputs = { ...findings.inputs, comment: mode, githubToken: token, leg: { ...findings.inputs.leg, ...leg } };
    const host = this.host(options);
    await commentOnRun({ ...findings, inputs }, { path: () => undefined, upload }, host);
    expect(host.failures).toEqual([]);
    expect(host.said.join('\n')).not.toContain(TOKEN);
    return host.said;
  }

  /** A runner whose event is this. */
  host({ event = PULL_REQUEST, environment = {}, cancelled }: CommentOptions): RecordingHost {
    const path = join(newFolder('event'), 'event.json');
    writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
    return recordingHost({
      ...(cancelled && { cancelled }),
      environment: {
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: this.api.url,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: path,
        GITHUB_REPOSITORY: 'octo/digits',
        GITHUB_RUN_ID: '4711',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKFLOW_REF: 'octo/digits/.github/workflows/ci.yml@refs/pull/17/merge',
        ...environment,
      },
    });
  }

  /** The comments without their markers, the oldest first. */
  bodies(): string[] {
    return this.api.comments.map(({ body }) => body.replace(/^.*\n/, ''));
  }

  /** Others' remarks. */
  talk(count: number): void {
    const { comments } = this.api;
    for (let done = 0; done < count; done += 1) {
      const id = comments.length + 1;
      comments.push({ id, issue: 17, body: `remark ${id}`, type: 'User', association: 'MEMBER' });
    }
  }
}
