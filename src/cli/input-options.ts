import { type Command, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { entries, property, text } from '../parsed.js';

/** An input as `action.yml` declares it. */
interface DeclaredInput {
  readonly name: string;
  readonly description: string;
  readonly fallback: string;
}

/** What `action.yml` fills in from a runner's contexts means nothing at a terminal. */
const isFromContext = ({ fallback }: DeclaredInput): boolean => fallback.startsWith('${{');

/**
 * Gives a command every input of an action as an option, with its description and its default.
 *
 * @param action address of its `action.yml`
 * @param except inputs that the command takes in another way, or that mean nothing at a terminal
 */
export function addInputOptions(command: Command, action: URL, except: readonly string[] = []): void {
  const inputs = declaredInputs(action).filter((input) => !isFromContext(input) && !except.includes(input.name));
  for (const input of inputs) {
    const option = new Option(`--${input.name} <value>`, input.description.trim().replaceAll('`', "'"));
    // Commander turns --hidden-units into hiddenUnits; the inputs keep their own names.
    option.attributeName = () => input.name;
    command.addOption(option.default(input.fallback, input.fallback === '' ? 'empty' : input.fallback));
  }
}

function declaredInputs(action: URL): DeclaredInput[] {
  const declared: unknown = parse(readFileSync(action, 'utf8'));
  return entries(property(declared, 'inputs')).map(([name, declaration]) => ({
    name,
    description: text(property(declaration, 'description')),
    fallback: text(property(declaration, 'default')),
  }));
}
