let place: string | undefined;

/** Says where the addon lies; before tfjs-node is loaded, which asks once. */
export function placeAddon(path: string): void {
  place = path;
}

/**
 * What tfjs-node asks `@mapbox/node-pre-gyp` for; the build puts this module in that package's place, which would look
 * for an addon that npm had installed.
 */
export function find(): string {
  if (place === undefined) throw new Error('tfjs-node was loaded before its addon had a place');
  return place;
}
