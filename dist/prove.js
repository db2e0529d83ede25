const SHOWN_DIGITS = 12;
function resultTable(results) {
  const rows = [
    ["condition", "digest", "time", "agrees"],
    ...results.map(({ condition, digest, seconds, agrees, hadEffect }) => [
      condition,
      digest?.slice(0, SHOWN_DIGITS) ?? "",
      seconds === null ? "" : `${seconds.toFixed(1)} s`,
      agrees ? `yes${hadEffect === false ? ", but it had no effect on this machine" : ""}` : "NO"
    ])
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    ([condition = "", digest = "", time = "", agrees = ""]) => [condition.padEnd(widths[0] ?? 0), digest.padEnd(widths[1] ?? 0), time.padStart(widths[2] ?? 0), agrees].join("  ")
  );
}

function printTable(results) {
  process.stdout.write(`${resultTable(results).join("\n")}
`);
}
function printJson(results) {
  process.stdout.write(`${JSON.stringify(results, null, 2)}
`);
}

export { printJson, printTable };
