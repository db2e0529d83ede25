import { BASE_STYLE } from '../../html/style.js';

/**
 * The look of the page. Letters say what colours say, for those who cannot tell the colours apart; these are from the
 * palette of Okabe and Ito, lightened, or darkened, until text on them has a contrast of 7.
 */
export const STYLE = `${BASE_STYLE}
:root {
  --c0: #cfe3f7; --c1: #ffdca8; --c2: #bfe8d8; --c3: #f6c9dd; --c4: #fbf1a9; --c5: #d6cdf5; --c6: #f9c6ae; --c7: #d5dbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --c0: #14456b; --c1: #6b4400; --c2: #0b5240; --c3: #6a2a4b; --c4: #555000; --c5: #453a77; --c6: #74330f; --c7: #3d444d;
  }
}
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
details > summary h2 { display: inline; }
section > details { margin-top: 2rem; }
.environment p, .flags { font-size: .875rem; }
.flags { color: var(--muted); }
`;
