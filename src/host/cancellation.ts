/**
 * A signal that aborts at the first SIGINT or SIGTERM. A second one ends the process at once, for whoever presses
 * Ctrl-C twice; a runner follows its SIGINT with a SIGTERM some seconds later, which ends it likewise.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  const cancel = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
    controller.abort(signal);
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  return controller.signal;
}
