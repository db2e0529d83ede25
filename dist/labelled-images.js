const MAX_SIDE = 64;
const MAX_IMAGE_BYTES = 2 ** 30;

export { MAX_SIDE as M, MAX_IMAGE_BYTES as a };
