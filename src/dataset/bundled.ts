import { Refusal } from '../refusal.js';
import type { DataDigests } from './digests.js';

/**
 * SHA-256 of each part of MNIST as published (LeCun, Cortes, Burges), without its IDX header. A checkout that damaged
 * the files (line endings, Git LFS pointers) is found here rather than in a weights digest that does not come out.
 */
const PUBLISHED = {
  'training images': '741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757',
  'training labels': '1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13',
  'test images': '6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161',
  'test labels': 'ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5',
} as const;

/**
 * @param digests of the data as it was read from the action's own folder
 * @throws Refusal when a part is not, to the last bit, the published one
 */
export function refuseDamagedMnist(digests: DataDigests): void {
  const found = {
    'training images': digests.trainImages,
    'training labels': digests.trainLabels,
    'test images': digests.testImages,
    'test labels': digests.testLabels,
  } as const;
  for (const part of ['training images', 'training labels', 'test images', 'test labels'] as const) {
    if (found[part] === PUBLISHED[part]) continue;
    throw new Refusal(
      `The bundled MNIST is damaged: its ${part} have SHA-256 ${found[part]}, expected ${PUBLISHED[part]}. ` +
        'Fetch this action again.',
    );
  }
}
