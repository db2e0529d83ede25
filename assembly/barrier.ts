import { Plan } from './plan';

// The control block; each word has a cache line of its own.
const COUNT: usize = 0;
const GENERATION: usize = 64;
const SLEEPERS: usize = 128;
const STOPPED: usize = 192;
/** Steps done, for whoever shows progress. */
const PROGRESS: usize = 256;

/**
 * Waits until every thread is here: looks a while, then sleeps. When a thread died, or the run was cancelled, the host
 * sets STOPPED and moves GENERATION on, so that nobody waits for ever.
 *
 * @returns false when the run was stopped
 */
export function barrier(plan: Plan, threads: u32): bool {
  const control = plan.control;
  if (threads > 1) {
    const generation = atomic.load<i32>(control, GENERATION);
    // Looked at after the generation, which the host moves on after it has set STOPPED: so either this sees it, or the
    // generation read above is an old one and nobody waits for it.
    if (atomic.load<u32>(control, STOPPED)) return false;
    if (atomic.add<u32>(control, 1, COUNT) + 1 == threads) {
      atomic.store<u32>(control, 0, COUNT);
      // Not a store: the host may move the generation on at the same moment.
      atomic.add<i32>(control, 1, GENERATION);
      if (atomic.load<u32>(control, SLEEPERS)) atomic.notify(control + GENERATION, -1);
    } else {
      await_(control, generation, plan.spin);
    }
  }
  return atomic.load<u32>(control, STOPPED) == 0;
}

function await_(control: usize, generation: i32, spin: u32): void {
  for (let looks = spin; looks; looks--) if (atomic.load<i32>(control, GENERATION) != generation) return;
  atomic.add<u32>(control, 1, SLEEPERS);
  while (atomic.load<i32>(control, GENERATION) == generation) {
    atomic.wait<i32>(control + GENERATION, generation, -1);
  }
  atomic.sub<u32>(control, 1, SLEEPERS);
}

/** Says how many steps are done. */
// @ts-ignore: decorator
@inline
export function reportProgress(plan: Plan, steps: u32): void {
  atomic.store<u32>(plan.control, steps, PROGRESS);
}
