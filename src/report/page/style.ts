import { LANGUAGE_STYLE } from '../../html/bilingual.js';
import { BASE_STYLE } from '../../html/style.js';

/** Shades of the cells of the confusion matrix: parts of a hundred of their colour. */
const SHADES = [8, 16, 26, 38, 50, 62] as const;

const shades = (kind: string): string =>
  SHADES.map(
    (part, index) =>
      `.matrix .${kind}-${index + 1} { background: color-mix(in srgb, var(--${kind}-cell) ${part}%, var(--back)); }`,
  ).join('\n');

/**
 * The look of the report. Blue is right and orange is wrong, from the palette of Okabe and Ito, which people with any
 * colour vision tell apart; signs and words say the same.
 */
export const STYLE = `${BASE_STYLE}
:root { --right: #0072b2; --wrong: #d55e00; --right-cell: #0072b2; --wrong-cell: #d55e00; --right-text: #005a8c; --wrong-text: #a84300; --accent: #0550ae; --dim: #6e7781; }
@media (prefers-color-scheme: dark) {
  :root { --right: #56b4e9; --wrong: #e8833a; --right-cell: #0a6aa8; --wrong-cell: #b85200; --right-text: #7cc5f0; --wrong-text: #ffa657; --accent: #79b8ff; --dim: #8b949e; }
}
html { scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
${LANGUAGE_STYLE}
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--back); }
.skip:focus { left: 0; z-index: 1; }
.definition { position: absolute; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); }
button {
  font: inherit; font-size: .875rem; color: var(--text); background: var(--soft); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .75rem; cursor: pointer;
}
button:hover { border-color: var(--accent); }
button:disabled { opacity: .5; cursor: default; }
.languages { max-width: 72rem; margin: 0 auto; padding: .75rem 1rem 0; display: flex; gap: .25rem; justify-content: flex-end; }
.languages button { border-color: transparent; background: none; padding: .15rem .6rem; }
.languages [aria-pressed=true] { border-color: var(--line); background: var(--soft); font-weight: 600; }
main { padding-top: .5rem; }
h2 { border-top: 1px solid var(--line); padding-top: 1.5rem; font-size: 1.375rem; line-height: 1.3; }
h3 { font-size: 1rem; }
.headline h1 { margin: .1rem 0 .25rem; font-size: 2.25rem; }
.headline .sentence { font-size: 1.125rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0 0; }
.tiles > div { background: var(--soft); border: 1px solid var(--line); border-radius: .6rem; padding: .5rem .9rem; min-width: 9rem; }
.tiles dt { font-size: .8125rem; color: var(--muted); }
.tiles dd { margin: 0; font-size: 1.375rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.tiles code { font-size: 1.125rem; }
.tiles small { display: block; font-size: .8125rem; font-weight: 400; color: var(--muted); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem; padding: 0; margin: 1.25rem 0 0; }
nav a { display: inline-block; font-size: .875rem; padding: .15rem .65rem; border: 1px solid var(--line); border-radius: 2rem; text-decoration: none; }
nav a:hover { border-color: var(--accent); }
.checks { list-style: none; padding: 0; }
.checks li { display: flex; gap: .6rem; padding: .5rem .75rem; margin: .35rem 0; border: 1px solid var(--line); border-left: .3rem solid var(--good); border-radius: .4rem; }
.checks li > :last-child { min-width: 0; overflow-wrap: anywhere; }
.checks .failed { border-left-color: var(--bad); background: color-mix(in srgb, var(--bad) 7%, var(--back)); }
.checks .sign { color: var(--good); font-weight: 700; }
.checks .failed .sign { color: var(--bad); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1rem; }
.chart { margin: 0; }
.chart figcaption { font-weight: 600; font-size: .875rem; }
.chart svg { display: block; width: 100%; height: auto; }
.chart line { stroke: var(--line); stroke-width: 1; }
.chart text { fill: var(--muted); font-size: 13px; font-variant-numeric: tabular-nums; }
.curve path { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.curve.training path { stroke: var(--right); stroke-dasharray: 2 6; }
.curve.test path { stroke: var(--wrong); }
.curve.baseline path { stroke: var(--dim); stroke-width: 2; opacity: .6; }
.curve.training circle { fill: var(--back); stroke: var(--right); stroke-width: 2; }
.curve.test circle { fill: var(--wrong); }
.curve.baseline circle { fill: var(--dim); opacity: .6; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; font-size: .875rem; }
.key svg { width: 36px; height: 12px; margin-right: .4rem; }
table { font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); font-size: .875rem; padding-bottom: .5rem; max-width: 46rem; }
.lines { min-width: 100%; }
.lines th, .lines td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.lines tbody th { font-weight: 400; color: var(--muted); overflow-wrap: break-word; }
.numbers td, .numbers thead th:not(:first-child) { text-align: right; }
details { margin-top: .75rem; }
.matrix { border-spacing: 2px; border-collapse: separate; }
.matrix th { font-weight: 600; padding: .15rem .35rem; max-width: 8rem; overflow-wrap: anywhere; }
.matrix thead th { color: var(--muted); vertical-align: bottom; }
.matrix tbody th, .matrix tfoot th { text-align: right; }
.matrix tfoot th { overflow-wrap: break-word; }
.matrix .corner { font-weight: 400; font-size: .8125rem; text-align: right; }
.matrix td { padding: 0; min-width: 2.9rem; height: 2.2rem; text-align: center; border-radius: .25rem; background: var(--soft); }
.matrix .score, .matrix tfoot td, .matrix thead td { background: none; color: var(--muted); font-size: .8125rem; font-weight: 400; padding: 0 .35rem; white-space: nowrap; }
.matrix button { width: 100%; height: 2.2rem; padding: 0 .2rem; border: 0; background: none; border-radius: .25rem; position: relative; }
.matrix button:hover { outline: 2px solid var(--accent); }
${shades('right')}
${shades('wrong')}
.picture { display: block; width: 100%; aspect-ratio: 1; background: #fff; border-radius: .25rem; overflow: hidden; }
image { image-rendering: pixelated; }
.wrong { color: var(--wrong-text); }
.right { color: var(--right-text); }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .75rem; }
.card { border: 1px solid var(--line); border-radius: .6rem; padding: .75rem; display: grid; grid-template-columns: 5.5rem 1fr; gap: .5rem .75rem; align-items: center; break-inside: avoid; }
.card p { margin: 0; font-size: .875rem; }
.card .bars { grid-column: 1 / -1; }
.bars { list-style: none; padding: 0; margin: 0; font-size: .8125rem; color: var(--text); }
.bars li { display: grid; grid-template-columns: minmax(1.25rem, auto) 1fr 3.75rem; gap: .5rem; align-items: center; color: inherit; }
.bars .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 7rem; }
.bars svg { width: 100%; height: .55rem; background: var(--soft); border-radius: .2rem; }
.bars .bar { fill: var(--dim); }
.bars .right .bar { fill: var(--right); }
.bars .wrong .bar { fill: var(--wrong); }
.bars .right .name, .bars .right .number { color: var(--right-text); font-weight: 600; }
.bars .wrong .name, .bars .wrong .number { color: var(--wrong-text); font-weight: 600; }
.bars .number { text-align: right; font-variant-numeric: tabular-nums; }
.changes, .gallery, .units { list-style: none; padding: 0; display: grid; gap: .75rem; }
.changes { grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr)); text-align: center; }
.changes li { break-inside: avoid; }
.changes .arrow { display: block; font-size: .9375rem; overflow-wrap: anywhere; margin-top: .15rem; }
.changes small { display: block; color: var(--muted); font-size: .75rem; line-height: 1.25; overflow-wrap: anywhere; }
.units { grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr)); font-size: .75rem; }
.units li > span, .units li > small, .units li > b { display: block; text-align: center; line-height: 1.3; overflow-wrap: anywhere; }
.units small { color: var(--muted); font-size: .75rem; }
.gallery { grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr)); }
.gallery .caption { display: block; font-size: .75rem; text-align: center; }
.gallery b, .legend b { font-weight: 400; }
.gallery .share { display: block; }
dialog { width: min(52rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); border: 1px solid var(--line); border-radius: .8rem; background: var(--back); color: var(--text); padding: 1rem 1.25rem; }
dialog::backdrop { background: rgb(0 0 0 / .5); }
dialog .bar { display: flex; gap: 1rem; align-items: flex-start; justify-content: space-between; }
dialog h3 { font-size: 1.125rem; overflow-wrap: anywhere; }
dialog:not([data-order=wrong]) [data-order=wrong], dialog:not([data-order=right]) [data-order=right], dialog:not([data-order=none]) [data-order=none] { display: none; }
.easel { display: grid; grid-template-columns: minmax(0, 280px) minmax(0, 9rem) minmax(15rem, 1fr); gap: 1.5rem; align-items: start; }
#drawing { display: block; width: 100%; max-width: 280px; aspect-ratio: 1; border-radius: .5rem; cursor: crosshair; touch-action: none; background: #000; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .6rem; }
#seen { display: block; width: 112px; height: 112px; image-rendering: pixelated; border-radius: .25rem; background: #000; }
.seen .legend { font-size: .8125rem; }
.answer h3 { font-size: .875rem; color: var(--muted); }
#answer { font-size: 1.0625rem; min-height: 1.6em; margin-top: 0; }
#answer [data-when] { display: none; }
#answer[data-state=nothing] [data-when=nothing], #answer[data-state=read] [data-when=read],
#answer[data-state=taken] [data-when=taken], #answer[data-state=taken] [data-when=read] { display: inline; }
.answer .top .bar { fill: var(--right); }
.answer .top { font-weight: 600; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.5rem; align-items: start; }
.ladder .same { color: var(--good); }
td.differs, .differs mark { color: var(--bad); }
td.differs { font-weight: 600; }
tr.differs { background: color-mix(in srgb, var(--bad) 7%, var(--back)); }
mark { background: none; font-weight: 600; }
.unknown { color: var(--muted); }
.comparisons { padding-left: 1.25rem; }
.digests dt { font-size: .8125rem; color: var(--muted); }
.digests dd { margin: 0 0 .35rem; font-size: .8125rem; overflow-wrap: anywhere; }
.command { margin-bottom: 1rem; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; overflow-x: auto; margin: .25rem 0 .5rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8125rem; }
[data-copy] .after, [data-copy=done] .before { display: none; }
[data-copy=done] .after { display: inline; }
@media (prefers-color-scheme: dark) { .picture.ink, .gallery .picture { filter: invert(1); } }
@media (max-width: 46rem) {
  .easel { grid-template-columns: 1fr; gap: 1rem; }
  .seen { display: flex; gap: .75rem; align-items: center; }
  .headline h1 { font-size: 1.75rem; }
  .tiles > div { flex: 1 1 8rem; min-width: 0; }
}
@media print {
  :root { color-scheme: light; --text: #000; --muted: #444; --back: #fff; --soft: #f6f8fa; --line: #bbb; --good: #1a7f37; --bad: #b42318; --right: #0072b2; --wrong: #d55e00; --right-cell: #0072b2; --wrong-cell: #d55e00; --right-text: #005a8c; --wrong-text: #a84300; --dim: #6e7781; --accent: #0550ae; }
  body { font-size: 10.5pt; }
  nav, .languages, .skip, button:not([data-label]), #draw, section[aria-labelledby=draw], dialog { display: none; }
  section { break-inside: auto; }
  h2, h3 { break-after: avoid; }
  .chart, .checks li, li, .wide { break-inside: avoid; }
  .wide { overflow: visible; }
  .picture.ink { filter: none; }
  .units { grid-template-columns: repeat(8, 1fr); }
}
`;
