import * as tf from '@tensorflow/tfjs-node';

/** The tfjs-node that ships with the action: what its addon needs besides JavaScript was placed before. */
export default tf;
