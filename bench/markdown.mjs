/** Numbers and tables as the page writes them. */
export const seconds = (value) => value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1);
export const ratio = (value) => (value === null ? '–' : value.toFixed(2));
export const percent = (value) => `${(value * 100).toFixed(2)} %`;
export const whole = (value) => Math.round(value).toLocaleString('en');

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
