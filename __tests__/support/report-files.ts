/** What a training of two epochs leaves in its folder, whether it is the only one or not. */
export const FILES_OF_A_TRAINING = [
  'checkpoints/epoch-1.bin',
  'checkpoints/epoch-2.bin',
  'metrics.json',
  'model/model.json',
  'model/weights.bin',
  'trace.bin',
] as const;
