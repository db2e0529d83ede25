/** The program of the page in `browser.ts`, bundled by `scripts/page-script.mjs`. */
declare module 'virtual:page-script' {
  const script: string;
  export default script;
}
