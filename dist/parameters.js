import { t as topologyOf } from './read.js';
import { a3 as weightSpecs, a4 as shapeLayers } from './leaves.js';

function parametersOf({ imageShape, layers, model }) {
  if (model !== void 0) return weightSpecs(layersOf(model, imageShape));
  const inputs = imageShape.reduce((product, size) => product * size, 1);
  return layers.flatMap(({ name, units }, index) => [
    { name: `${name}/kernel`, shape: [layers[index - 1]?.units ?? inputs, units] },
    { name: `${name}/bias`, shape: [units] }
  ]);
}
function layersOf({ definition }, [rows, columns, channels]) {
  const file = "recipe.model";
  return shapeLayers(topologyOf(definition, file), { rows, columns, channels: channels ?? 1 }, file);
}
function stepsPerEpoch({ batchSize }, images) {
  return Math.ceil(images / batchSize);
}

export { layersOf as l, parametersOf as p, stepsPerEpoch as s };
