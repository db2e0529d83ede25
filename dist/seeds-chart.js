import { u, a as S, R } from './html.js';
import { l as linear } from './d3-scale.js';

const WIDTH = 720;
const MARGIN = 40;
const TICKS = 6;
const LIMIT = "#59636e";
const TEXT = "#1f2328";
const MEAN = "#d55e00";
const LINE = "#d1d9e0";
function Axis({ scale, y, top, texts: { numbers, seeds } }) {
  const ticks = scale.ticks(TICKS);
  const decimals = Math.max(2, ...ticks.map((tick) => String(Number(tick.toFixed(8))).split(".")[1]?.length ?? 0));
  return /* @__PURE__ */ u("g", { fill: LIMIT, "text-anchor": "middle", children: [
    ticks.map((tick) => /* @__PURE__ */ u(S, { children: [
      /* @__PURE__ */ u("line", { x1: scale(tick), x2: scale(tick), y1: top, y2: y, stroke: LINE }),
      /* @__PURE__ */ u("text", { x: scale(tick), y: y + 18, children: numbers.decimal(tick, decimals) })
    ] })),
    /* @__PURE__ */ u("line", { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: LIMIT }),
    /* @__PURE__ */ u("text", { x: WIDTH / 2, y: y + 36, fill: TEXT, children: seeds.axis })
  ] });
}
function Threshold({ scale, threshold, top, bottom, texts: { numbers, seeds } }) {
  const [left = 0, right = 1] = scale.domain();
  const text = seeds.threshold(numbers.exact(threshold));
  const isBeyond = threshold < left || threshold > right;
  const x = isBeyond ? threshold < left ? MARGIN : WIDTH - MARGIN : scale(threshold);
  const isLeft = x < WIDTH / 2;
  const arrowed = isLeft ? `\u2190 ${text}` : `${text} \u2192`;
  return /* @__PURE__ */ u("g", { fill: LIMIT, children: [
    !isBeyond && /* @__PURE__ */ u("line", { x1: x, x2: x, y1: top - 18, y2: bottom, stroke: LIMIT, "stroke-width": "2", "stroke-dasharray": "5 4" }),
    /* @__PURE__ */ u("text", { x: isBeyond ? x : x + (isLeft ? 5 : -5), y: top - 7, "text-anchor": isLeft ? "start" : "end", children: isBeyond ? arrowed : text })
  ] });
}
function Interval({ scale, statistics, y }) {
  const { low, high } = statistics.confidenceInterval;
  const [from, to, centre] = [scale(low), scale(high), scale(statistics.mean)];
  return /* @__PURE__ */ u("g", { stroke: MEAN, "stroke-width": "2.5", children: [
    /* @__PURE__ */ u("path", { d: `M${from},${y}H${to}M${from},${y - 7}V${y + 7}M${to},${y - 7}V${y + 7}`, fill: "none" }),
    /* @__PURE__ */ u("path", { d: `M${centre - 8},${y}L${centre},${y - 8}L${centre + 8},${y}L${centre},${y + 8}Z`, fill: MEAN })
  ] });
}

const HEADER = 92;
const RADIUS = 6;
const STEP = 2 * RADIUS + 1;
const MAX_PILE = 260;
const INTERVAL = 26;
const AXIS = 52;
const FOOTER = 44;
const DOT = "#0072b2";
function seedsChart(chart, texts) {
  const scale = scaleFor(chart);
  const levels = pile(chart.results.map(({ accuracy }) => scale(accuracy)));
  const highest = Math.max(2, ...levels);
  const step = Math.min(STEP, MAX_PILE / highest);
  const base = HEADER + RADIUS + step * highest;
  const height = base + AXIS + FOOTER;
  return R(
    /* @__PURE__ */ u(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: `0 0 ${WIDTH} ${height}`,
        width: WIDTH,
        height,
        role: "img",
        "font-family": "system-ui, 'DejaVu Sans', sans-serif",
        "font-size": "13",
        children: [
          /* @__PURE__ */ u("title", { children: texts.seeds.chart(chart.results.length) }),
          /* @__PURE__ */ u("desc", { children: description(chart, texts) }),
          /* @__PURE__ */ u("rect", { width: WIDTH, height, fill: "#ffffff" }),
          /* @__PURE__ */ u(Header, { chart, texts }),
          /* @__PURE__ */ u(Axis, { scale, y: base + AXIS, top: HEADER, texts }),
          /* @__PURE__ */ u(Threshold, { scale, threshold: chart.threshold, top: HEADER, bottom: base + AXIS, texts }),
          chart.results.map(({ seed, accuracy }, index) => /* @__PURE__ */ u("circle", { cx: scale(accuracy), cy: base - step * (levels[index] ?? 0), r: RADIUS, fill: DOT, children: /* @__PURE__ */ u("title", { children: texts.seeds.dot(seed, texts.numbers.decimal(accuracy, 4)) }) })),
          /* @__PURE__ */ u(Interval, { scale, statistics: chart.statistics, y: base + INTERVAL })
        ]
      }
    )
  );
}
function description({ results, statistics }, { numbers, seeds }) {
  const { mean, standardDeviation, minimum, maximum } = statistics;
  const [centre = "", deviation = "", lowest = "", highest = ""] = [mean, standardDeviation, minimum, maximum].map(
    (value) => numbers.decimal(value, 4)
  );
  return seeds.description(
    results.length,
    centre,
    deviation,
    lowest,
    highest,
    intervalText(statistics, { numbers, seeds })
  );
}
function intervalText({ confidenceInterval }, { numbers, seeds }) {
  const { level, low, high } = confidenceInterval;
  return seeds.interval(numbers.percent(level, 0), numbers.decimal(low, 4), numbers.decimal(high, 4));
}
function scaleFor({ results, statistics, threshold }) {
  const { low, high } = statistics.confidenceInterval;
  const values = [low, high, ...results.map(({ accuracy }) => accuracy)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = Math.max(most - least, 5e-4);
  const isNear = threshold > least - 2 * spread && threshold < most + 2 * spread;
  const ends = [least - spread / 20, most + spread / 20, ...isNear ? [threshold] : []];
  return linear().domain([Math.max(0, Math.min(...ends)), Math.min(1, Math.max(...ends))]).nice(TICKS).range([MARGIN, WIDTH - MARGIN]);
}
function pile(positions) {
  const placed = [];
  return positions.map((x) => {
    const taken = new Set(placed.filter((other) => Math.abs(other.x - x) < STEP).map(({ level: level2 }) => level2));
    let level = 0;
    while (taken.has(level)) level += 1;
    placed.push({ x, level });
    return level;
  });
}
function Header({ chart, texts }) {
  const { numbers, seeds } = texts;
  const { mean, standardDeviation } = chart.statistics;
  const centre = seeds.meanAndDeviation(numbers.decimal(mean, 4), numbers.decimal(standardDeviation, 4));
  return /* @__PURE__ */ u(S, { children: [
    /* @__PURE__ */ u("text", { x: MARGIN, y: 30, "font-size": "19", "font-weight": "bold", fill: TEXT, children: seeds.chart(chart.results.length) }),
    /* @__PURE__ */ u("text", { x: MARGIN, y: 53, fill: LIMIT, children: `${centre} \xB7 ${intervalText(chart.statistics, texts)}` })
  ] });
}

export { seedsChart };
