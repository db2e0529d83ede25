import { R as Refusal } from './leaves.js';

function readableJson(value) {
  return `${indented(value, "")}
`;
}
function indented(value, margin) {
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== "object" || item === null);
    return isPlain ? onOneLine(value) : block("[", value.map(onOneLine), "]", margin);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${indented(member, `${margin}  `)}`
  );
  return block("{", members, "}", margin);
}
function block(open, lines, close, margin) {
  if (lines.length === 0) return open + close;
  return `${open}
${lines.map((line) => `${margin}  ${line}`).join(",\n")}
${margin}${close}`;
}
function onOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function candidateBaseline({ name, finished, fault, result, ...evidence }) {
  const { accuracy, loss, epochs, mistakes } = result;
  if (!finished || accuracy === null || loss === null || mistakes === null) {
    throw new Refusal(`No baseline can be made of ${name}: its training was cancelled before it ended.`);
  }
  if (fault !== null) {
    throw new Refusal(`No baseline can be made of ${name}: a fault was injected into its training (${fault}).`);
  }
  const { recipe, data, promise, digests } = evidence;
  return {
    schema: "mnist-action/baseline/v1",
    recipe,
    data,
    promise,
    digests,
    accuracy,
    loss,
    epochs: epochs.map(({ epoch, testLoss, testAccuracy }) => ({ epoch, testLoss, testAccuracy })),
    mistakes: Object.fromEntries([...mistakes].map(([index, predicted]) => [String(index), predicted]))
  };
}

export { candidateBaseline as c, readableJson as r };
