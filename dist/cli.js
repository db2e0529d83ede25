import { d as distExports, O as Option, C as Command } from './cli-options.js';
import { p as packageJson } from './leaves.js';
import { readFileSync } from 'node:fs';
import { e as entries, p as property, t as text } from './parsed.js';

const isFromContext = ({ fallback }) => fallback.startsWith("${{");
function addInputOptions(command, action, which = {}) {
  let isDone = false;
  const declare = () => {
    if (!isDone) declareOptions(command, action, which);
    isDone = true;
  };
  command.parent?.hook("preSubcommand", (_, called) => {
    if (called === command) declare();
  });
  command.on("beforeHelp", declare);
}
function declareOptions(command, action, { only, except = [] }) {
  const offered = declaredInputs(action).filter(
    (declared) => !isFromContext(declared) && !except.includes(declared.name) && (only === void 0 || declared.name in only)
  );
  for (const declared of offered) {
    const input = { ...declared, fallback: only?.[declared.name] ?? declared.fallback };
    const option = new Option(`--${input.name} <value>`, input.description.trim().replaceAll("`", "'"));
    option.attributeName = () => input.name;
    command.addOption(option.default(input.fallback, input.fallback === "" ? "empty" : input.fallback));
  }
}
function inputDefaults(action) {
  return Object.fromEntries(
    declaredInputs(action).map((input) => [input.name, isFromContext(input) ? "" : input.fallback])
  );
}
function declaredInputs(action) {
  const declared = distExports.parse(readFileSync(action, "utf8"));
  return entries(property(declared, "inputs")).map(([name, declaration]) => ({
    name,
    description: text(property(declaration, "description")),
    fallback: text(property(declaration, "default"))
  }));
}

const ACTION = new URL("../action.yml", import.meta.url);
const program = new Command("mnist-action").description(packageJson.description).version(packageJson.version).showHelpAfterError("(--help lists every option)");
const trainCommand = program.command("train").description("Train, judge, and leave metrics, model and pictures in the output directory.").action(async () => {
  const [{ terminal }, { run }] = await Promise.all([import('./terminal.js'), import('./main.js')]);
  const host = terminal(trainCommand.opts());
  await run(host);
  if (host.cancelled.aborted) process.exit();
});
addInputOptions(trainCommand, ACTION);
const compareCommand = program.command("compare").description("Compare trainings in a folder, each a subfolder or a downloaded zip, and say where they part.").argument("<path>", "folder of legs").action(async (path) => {
  const [{ terminal }, { compare }] = await Promise.all([import('./terminal.js'), import('./comparison.js')]);
  const host = terminal({ ...compareCommand.opts(), path });
  await compare(host);
  if (host.cancelled.aborted) process.exit();
});
addInputOptions(compareCommand, new URL("../compare/action.yml", import.meta.url), { except: ["path", "pattern"] });
program.command("baseline").description("Print the baseline that a finished run would propose.").argument("<path>", "the run's folder, its metrics.json, or its artifact's zip").action(async (path) => {
  const { printBaseline } = await import('./baseline.js');
  process.exitCode = await printBaseline(path);
});
const verifyCommand = program.command("verify").description("Train once more what a run recorded, on this machine, and say whether it is the same.").argument("<path>", "the run's folder, its metrics.json, or its artifact's zip").action(async (path) => {
  const [{ terminal }, { verify }] = await Promise.all([import('./terminal.js'), import('./verify.js')]);
  const host = terminal({ ...inputDefaults(ACTION), ...verifyCommand.opts() });
  await verify(path, host);
  if (host.cancelled.aborted) process.exit();
});
addInputOptions(verifyCommand, ACTION, {
  only: {
    dataset: "",
    engine: "",
    tensorflow: "",
    threads: void 0,
    language: void 0,
    reproducibility: void 0,
    "output-directory": ""
  }
});
const proveCommand = program.command("prove").description("Train the bundled data under conditions that must not matter, and say which of them agree.").option("--images <value>", "How many of the 60000 training images to take, the first ones.", "2000").option("--json", "Print the results as JSON.", false).action(async ({ json }) => {
  const [{ terminal }, { printTable, printJson }, { prove }] = await Promise.all([
    import('./terminal.js'),
    import('./prove.js'),
    import('./prove2.js')
  ]);
  const host = terminal({ ...inputDefaults(ACTION), ...proveCommand.opts() }, process.stderr);
  await prove(host, json ? printJson : printTable);
  if (host.cancelled.aborted) process.exit();
});
addInputOptions(proveCommand, ACTION, {
  only: {
    model: void 0,
    "hidden-units": void 0,
    seed: void 0,
    epochs: "1",
    "batch-size": void 0,
    optimizer: void 0,
    "learning-rate": void 0
  }
});
const sheetsCommand = program.command("sheets").description(
  "Write a dataset as group sheets: PNG files of many images of one class each, which --dataset reads back."
).option("--grid <value>", "Images side by side, and one below the other.", "25x40").action(async ({ grid }) => {
  const [{ terminal }, { exportSheets }] = await Promise.all([import('./terminal.js'), import('./sheets.js')]);
  const host = terminal({ ...inputDefaults(ACTION), ...sheetsCommand.opts(), "accuracy-threshold": "0" });
  await exportSheets(grid, host);
  if (host.cancelled.aborted) process.exit();
});
addInputOptions(sheetsCommand, ACTION, {
  only: { dataset: void 0, "test-split": void 0, seed: void 0, "output-directory": "mnist-sheets" }
});
await program.parseAsync();
