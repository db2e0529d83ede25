/** Where a run takes place: a runner of GitHub Actions, or a terminal. Everything said to the user goes through it. */
export interface Host {
  /** The value of an input as it was written; empty when it was left out. */
  readonly input: (name: string) => string;
  /** The folder that relative paths start from and that writes stay in. */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is cancelled (SIGINT, SIGTERM). */
  readonly cancelled: AbortSignal;
  /** Runs a stage under a title of its own. */
  group<T>(title: string, stage: () => T | Promise<T>): Promise<T>;
  info(line: string): void;
  warning(sentence: string): void;
  /** What the user should know and need not act on. */
  notice(sentence: string): void;
  /** A bar on a terminal; now and then a line in a log. */
  progress(title: string, total: number): Progress;
  /** Sets an output of the step. */
  output(name: string, value: string): void;
  /** Adds Markdown to the job summary. */
  summary(markdown: string): Promise<void>;
  /** Fails the step with this sentence; what follows still runs. */
  fail(sentence: string): void;
}

/** Shows how far something is that takes more than a second. */
export interface Progress {
  update(done: number, note: string): void;
  /** Takes the bar away; the caller's own line replaces it. */
  end(): void;
}
