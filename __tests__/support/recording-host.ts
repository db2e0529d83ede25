import type { Host } from '../../src/host.js';

/** A host that remembers what it was told. */
export interface RecordingHost extends Host {
  readonly said: string[];
  readonly failures: string[];
  readonly outputs: Map<string, string>;
}

export interface HostOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cancelled?: AbortSignal;
  /** Called with every line that is said. */
  readonly heard?: (line: string) => void;
}

/** Somewhere to run a stage and read afterwards what it said. */
export function recordingHost(options: HostOptions = {}): RecordingHost {
  const said: string[] = [];
  const failures: string[] = [];
  const outputs = new Map<string, string>();
  return {
    said,
    failures,
    outputs,
    input: (name) => options.inputs?.[name] ?? '',
    workspace: options.workspace ?? process.cwd(),
    environment: options.environment ?? {},
    cancelled: options.cancelled ?? new AbortController().signal,
    group: async (_, stage) => stage(),
    info: (line) => {
      said.push(line);
      options.heard?.(line);
    },
    warning: (sentence) => said.push(`warning: ${sentence}`),
    notice: (sentence) => said.push(`notice: ${sentence}`),
    progress: () => ({ update() {}, end() {} }),
    output: (name, value) => outputs.set(name, value),
    summary: async () => Promise.resolve(),
    fail: (sentence) => failures.push(sentence),
  };
}
