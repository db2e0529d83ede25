import type { Host } from '../host.js';
import { failInWords } from '../refusal.js';
import { announceComparison } from './announce.js';
import { deliverPage, originMark, originOf } from './deliver.js';
import { compareLegs } from './groups.js';
import { readCompareInputs } from './inputs.js';
import { findLegs, type Legs } from './legs.js';
import { pageOf } from './page.js';

/** One comparison of the legs of a matrix, from inputs to verdict. Never throws: whatever goes wrong fails the step in words. */
export async function compare(host: Host): Promise<void> {
  let legs: Legs | undefined;
  try {
    const inputs = readCompareInputs(host);
    const found = (legs = await host.group('Legs', () => findLegs(inputs, host)));
    const comparison = await host.group('Comparison', () => compareLegs(found, inputs));
    const page = pageOf(comparison, inputs, originMark(originOf(inputs, host)));
    const delivery = await host.group('Report', () => deliverPage(inputs, page, host));
    await host.group('Verdict', () => announceComparison(comparison, inputs, page, delivery, host));
  } catch (error) {
    host.output('passed', 'false');
    failInWords(error, host);
  } finally {
    await legs?.dispose();
  }
}
