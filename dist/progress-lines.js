function cancellation() {
  const controller = new AbortController();
  const cancel = (signal) => {
    if (controller.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
    controller.abort(signal);
  };
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  return controller.signal;
}

const SECONDS_BETWEEN_LINES = 5;
function progressLines(title, total, write) {
  let last = performance.now();
  return {
    update(done, note) {
      if (performance.now() - last < SECONDS_BETWEEN_LINES * 1e3) return;
      last = performance.now();
      write(`${title}  ${String(Math.floor(100 * done / total)).padStart(3)} %  ${note}`);
    },
    end() {
    }
  };
}

export { cancellation as c, progressLines as p };
