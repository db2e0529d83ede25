/** What a row shows. */
interface Row {
  readonly condition: string;
  readonly digest: string | null;
  readonly seconds: number | null;
  readonly agrees: boolean;
  readonly hadEffect: boolean | null;
}

/** Digits of a digest that are shown, as elsewhere. */
const SHOWN_DIGITS = 12;

/** The results as lines of a table. */
export function resultTable(results: readonly Row[]): string[] {
  const rows = [
    ['condition', 'digest', 'time', 'agrees'],
    ...results.map(({ condition, digest, seconds, agrees, hadEffect }) => [
      condition,
      digest?.slice(0, SHOWN_DIGITS) ?? '',
      seconds === null ? '' : `${seconds.toFixed(1)} s`,
      agrees ? `yes${hadEffect === false ? ', but it had no effect on this machine' : ''}` : 'NO',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([condition = '', digest = '', time = '', agrees = '']) =>
    [condition.padEnd(widths[0] ?? 0), digest.padEnd(widths[1] ?? 0), time.padStart(widths[2] ?? 0), agrees].join('  '),
  );
}
