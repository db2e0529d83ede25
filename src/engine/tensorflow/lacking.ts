import { Refusal } from '../../refusal.js';

/**
 * The one form in which engine `tensorflow` says that it cannot run here.
 *
 * @param what is missing, without a full stop; a clause that can stand by itself
 */
export function lacking(what: string): Refusal {
  return new Refusal(`Engine 'tensorflow' cannot run: ${what}; 'engine: wasm' needs nothing of the kind.`);
}
