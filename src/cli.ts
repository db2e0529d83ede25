import { Command } from 'commander';

import packageJson from '../package.json' with { type: 'json' };
import { addInputOptions, inputDefaults } from './cli/input-options.js';

const ACTION = new URL('../action.yml', import.meta.url);

const program = new Command('mnist-action')
  .description(packageJson.description)
  .version(packageJson.version)
  .showHelpAfterError('(--help lists every option)');

const trainCommand = program
  .command('train')
  .description('Train, judge, and leave metrics, model and pictures in the output directory.')
  .action(async () => {
    const [{ terminal }, { run }] = await Promise.all([import('./host/terminal.js'), import('./main.js')]);
    const host = terminal(trainCommand.opts());
    await run(host);
    if (host.cancelled.aborted) process.exit();
  });
addInputOptions(trainCommand, ACTION);

const compareCommand = program
  .command('compare')
  .description('Compare trainings in a folder, each a subfolder or a downloaded zip, and say where they part.')
  .argument('<path>', 'folder of legs')
  .action(async (path: string) => {
    const [{ terminal }, { compare }] = await Promise.all([import('./host/terminal.js'), import('./compare/main.js')]);
    const host = terminal({ ...compareCommand.opts(), path });
    await compare(host);
    if (host.cancelled.aborted) process.exit();
  });
addInputOptions(compareCommand, new URL('../compare/action.yml', import.meta.url), { except: ['path', 'pattern'] });

program
  .command('baseline')
  .description('Print the baseline that a finished run would propose.')
  .argument('<path>', "the run's folder, its metrics.json, or its artifact's zip")
  .action(async (path: string) => {
    const { printBaseline } = await import('./cli/baseline.js');
    process.exitCode = await printBaseline(path);
  });

const verifyCommand = program
  .command('verify')
  .description('Train once more what a run recorded, on this machine, and say whether it is the same.')
  .argument('<path>', "the run's folder, its metrics.json, or its artifact's zip")
  .action(async (path: string) => {
    const [{ terminal }, { verify }] = await Promise.all([import('./host/terminal.js'), import('./verify.js')]);
    const host = terminal({ ...inputDefaults(ACTION), ...verifyCommand.opts() });
    await verify(path, host);
    if (host.cancelled.aborted) process.exit();
  });
addInputOptions(verifyCommand, ACTION, {
  only: {
    dataset: '',
    engine: '',
    tensorflow: '',
    threads: undefined,
    language: undefined,
    reproducibility: undefined,
    'output-directory': '',
  },
});

const proveCommand = program
  .command('prove')
  .description('Train the bundled data under conditions that must not matter, and say which of them agree.')
  .option('--images <value>', 'How many of the 60000 training images to take, the first ones.', '2000')
  .option('--json', 'Print the results as JSON.', false)
  .action(async ({ json }: { json: boolean }) => {
    const [{ terminal }, { printTable, printJson }, { prove }] = await Promise.all([
      import('./host/terminal.js'),
      import('./cli/prove.js'),
      import('./prove.js'),
    ]);
    // What it found goes to stdout, and nothing else, so that it can be piped.
    const host = terminal({ ...inputDefaults(ACTION), ...proveCommand.opts() }, process.stderr);
    await prove(host, json ? printJson : printTable);
    if (host.cancelled.aborted) process.exit();
  });
addInputOptions(proveCommand, ACTION, {
  only: {
    model: undefined,
    'hidden-units': undefined,
    seed: undefined,
    epochs: '1',
    'batch-size': undefined,
    optimizer: undefined,
    'learning-rate': undefined,
  },
});

const sheetsCommand = program
  .command('sheets')
  .description(
    'Write a dataset as group sheets: PNG files of many images of one class each, which --dataset reads back.',
  )
  .option('--grid <value>', 'Images side by side, and one below the other.', '25x40')
  .action(async ({ grid }: { grid: string }) => {
    const [{ terminal }, { exportSheets }] = await Promise.all([import('./host/terminal.js'), import('./sheets.js')]);
    const host = terminal({ ...inputDefaults(ACTION), ...sheetsCommand.opts(), 'accuracy-threshold': '0' });
    await exportSheets(grid, host);
    if (host.cancelled.aborted) process.exit();
  });
addInputOptions(sheetsCommand, ACTION, {
  only: { dataset: undefined, 'test-split': undefined, seed: undefined, 'output-directory': 'mnist-sheets' },
});

await program.parseAsync();
