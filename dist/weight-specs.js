function weightSpecs(layers) {
  return layers.flatMap(({ name, inputs, units }) => [
    { name: `${name}/kernel`, shape: [inputs, units] },
    { name: `${name}/bias`, shape: [units] }
  ]);
}

export { weightSpecs as w };
