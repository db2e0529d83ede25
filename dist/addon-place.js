let place;
function placeAddon(path) {
  place = path;
}
function find() {
  if (place === void 0) throw new Error("tfjs-node was loaded before its addon had a place");
  return place;
}

var addonPlace = /*#__PURE__*/Object.freeze({
  __proto__: null,
  find: find,
  placeAddon: placeAddon
});

export { addonPlace as a, placeAddon as p };
