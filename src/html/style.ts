/** What every page looks like, light and dark: colours, letters, headline, tables. */
export const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --muted: #59636e; --back: #ffffff; --line: #d1d9e0; --soft: #f6f8fa;
  --good: #1a7f37; --bad: #b42318;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --muted: #9198a1; --back: #0d1117; --line: #3d444d; --soft: #151b23;
    --good: #4ac26b; --bad: #ff8a7a;
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
details > summary { cursor: pointer; }
@media print {
  main { max-width: none; padding: 0; }
  tr, article { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
