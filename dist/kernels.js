function instantiate(module, memory) {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const call = (name) => (...values) => {
    const exported = exports[name];
    if (!isNumeric(exported)) throw new Error(`the engine's WebAssembly has no function ${name}`);
    return exported(...values) ?? 0;
  };
  return {
    heapBase: call("heapBase"),
    // As WebAssembly returns them, addresses and counts above 2³¹ are negative.
    countLit: (...values) => call("countLit")(...values) >>> 0,
    listImages: call("listImages"),
    train: call("train"),
    wake: call("wake"),
    predict: call("predict")
  };
}
function isNumeric(exported) {
  return typeof exported === "function";
}

export { instantiate as i };
