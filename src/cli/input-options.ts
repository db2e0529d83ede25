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

/** Which inputs of an action a command has as options. */
interface Selection {
  /** These alone, with their defaults where they are others than the action's. */
  readonly only?: Readonly<Record<string, string | undefined>>;
  /** Inputs that the command takes in another way, or that mean nothing at a terminal. */
  readonly except?: readonly string[];
}

/**
 * Gives a command inputs of an action as options, with their descriptions and their defaults, once it is called or its
 * help is asked for: reading an `action.yml` takes longer than all the rest of the start.
 *
 * @param action address of its `action.yml`
 * @param which inputs are options; all, where it is left out
 */
export function addInputOptions(command: Command, action: URL, which: Selection = {}): void {
  let isDone = false;
  const declare = (): void => {
    if (!isDone) declareOptions(command, action, which);
    isDone = true;
  };
  command.parent?.hook('preSubcommand', (_, called) => {
    if (called === command) declare();
  });
  command.on('beforeHelp', declare);
}

function declareOptions(command: Command, action: URL, { only, except = [] }: Selection): void {
  const offered = declaredInputs(action).filter(
    (declared) =>
      !isFromContext(declared) && !except.includes(declared.name) && (only === undefined || declared.name in only),
  );
  for (const declared of offered) {
    const input = { ...declared, fallback: only?.[declared.name] ?? declared.fallback };
    const option = new Option(`--${input.name} <value>`, input.description.trim().replaceAll('`', "'"));
    // Commander turns --hidden-units into hiddenUnits; the inputs keep their own names.
    option.attributeName = () => input.name;
    command.addOption(option.default(input.fallback, input.fallback === '' ? 'empty' : input.fallback));
  }
}

/** Every input by its name with its default, those from a runner's contexts empty. */
export function inputDefaults(action: URL): Record<string, string> {
  return Object.fromEntries(
    declaredInputs(action).map((input) => [input.name, isFromContext(input) ? '' : input.fallback]),
  );
}

function declaredInputs(action: URL): DeclaredInput[] {
  const declared: unknown = parse(readFileSync(action, 'utf8'));
  return entries(property(declared, 'inputs')).map(([name, declaration]) => ({
    name,
    description: text(property(declaration, 'description')),
    fallback: text(property(declaration, 'default')),
  }));
}
