import { parse } from 'yaml';

/** @typedef {{ description: string, default?: string }} Declaration an input or an output in `action.yml` */

/**
 * A README whose tables of inputs and outputs say what `action.yml` says.
 *
 * @param {string} readme its text, with the markers `<!-- inputs -->` … `<!-- /inputs -->` and the same for outputs
 * @param {string} actionYaml the text of `action.yml`
 * @param {string} [prefix] of the markers, where a README has tables of more than one action
 * @returns {string}
 */
export function withTables(readme, actionYaml, prefix = '') {
  /** @type {{ inputs: Record<string, Declaration>, outputs: Record<string, Declaration> }} */
  const { inputs, outputs } = parse(actionYaml);
  const withInputs = replaceBetween(readme, `${prefix}inputs`, inputsTable(inputs));
  return replaceBetween(withInputs, `${prefix}outputs`, outputsTable(outputs));
}

/**
 * @param {Readonly<Record<string, Declaration>>} inputs
 * @returns {string} a Markdown table
 */
export function inputsTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: value = '' }]) => [
    code(name),
    value === '' ? '' : code(value),
    description,
  ]);
  return table(['Input', 'Default', 'Meaning'], rows);
}

/**
 * @param {Readonly<Record<string, Declaration>>} outputs
 * @returns {string} a Markdown table
 */
export function outputsTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), description]);
  return table(['Output', 'Meaning'], rows);
}

/** A table without padding, so that a changed row changes one line. */
function table(/** @type {string[]} */ heading, /** @type {string[][]} */ rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** GitHub splits a row at every pipe that is not escaped, also inside code. */
function cell(/** @type {string} */ text) {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}

function code(/** @type {string} */ text) {
  return `\`${text}\``;
}

function replaceBetween(/** @type {string} */ text, /** @type {string} */ name, /** @type {string} */ content) {
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${start.trim()} and ${end.trim()}`);
  return `${text.slice(0, from + start.length)}<!-- prettier-ignore -->\n${content}\n${text.slice(to)}`;
}
