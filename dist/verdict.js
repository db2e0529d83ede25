const BUNDLED = "mnist";
const ENGINES = ["wasm", "tfjs"];
const REPRODUCIBILITY = ["exact", "tolerance", "report"];

const VERDICTS = ["inconclusive", "diverged", "within-tolerance", "reproduced"];
function worstVerdict(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "";
}
const PASSING = {
  exact: ["reproduced"],
  tolerance: ["reproduced", "within-tolerance"],
  report: VERDICTS
};
function verdictPasses(verdict, reproducibility) {
  return PASSING[reproducibility].includes(verdict);
}

export { BUNDLED as B, ENGINES as E, REPRODUCIBILITY as R, VERDICTS as V, verdictPasses as v, worstVerdict as w };
