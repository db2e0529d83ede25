/**
 * The look of the page. Letters say what colours say, for those who cannot tell the colours apart; these are from the
 * palette of Okabe and Ito, lightened, or darkened, until text on them has a contrast of 7.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --muted: #59636e; --back: #ffffff; --line: #d1d9e0; --soft: #f6f8fa;
  --good: #1a7f37; --bad: #b42318;
  --c0: #cfe3f7; --c1: #ffdca8; --c2: #bfe8d8; --c3: #f6c9dd; --c4: #fbf1a9; --c5: #d6cdf5; --c6: #f9c6ae; --c7: #d5dbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --muted: #9198a1; --back: #0d1117; --line: #3d444d; --soft: #151b23;
    --good: #4ac26b; --bad: #ff8a7a;
    --c0: #14456b; --c1: #6b4400; --c2: #0b5240; --c3: #6a2a4b; --c4: #555000; --c5: #453a77; --c6: #74330f; --c7: #3d444d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p, ul { margin: .25rem 0 .5rem; overflow-wrap: anywhere; }
.headline { border-left: .375rem solid var(--good); padding: .25rem 0 .25rem 1rem; }
.headline.failed { border-color: var(--bad); }
.headline .sign { color: var(--good); }
.headline.failed .sign { color: var(--bad); }
.kind, .legend, .outcome { color: var(--muted); }
.kind { margin: 0; }
.legend { font-size: .875rem; max-width: 46rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; }
.rungs { min-width: 100%; }
.rungs th, .rungs td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: center; }
.rungs th[scope=row], .rungs th:first-child { text-align: left; font-weight: 400; min-width: 11rem; max-width: 26rem; overflow-wrap: anywhere; }
.rungs thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; white-space: nowrap; }
.rungs .rest th { color: var(--muted); }
.rungs .number { text-align: right; font-variant-numeric: tabular-nums; }
.cell, .badge { color: var(--text); }
.cell { border-left: 2px solid var(--back); }
.empty { color: var(--muted); }
.badge { display: inline-block; min-width: 1.6em; padding: 0 .35em; border-radius: .3em; text-align: center; font-weight: 700; }
${Array.from({ length: 8 }, (_, index) => `.c${index} { background: var(--c${index}); }`).join('\n')}
.names { font-size: .8125rem; }
.pair, .environment { border-top: 1px solid var(--line); padding: .75rem 0; }
.element { margin-top: .5rem; background: var(--soft); }
.element th, .element td { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; font-weight: 400; overflow-wrap: anywhere; }
.element td { font-family: ui-monospace, monospace; white-space: pre-wrap; }
details > summary { cursor: pointer; }
details > summary h2 { display: inline; }
section > details { margin-top: 2rem; }
.environment p, .flags { font-size: .875rem; }
.flags { color: var(--muted); }
@media print {
  main { max-width: none; padding: 0; }
  tr, article { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
