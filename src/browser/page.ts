import type { PageData } from '../report/page/page-data.js';

/** An element that the page must have. */
export function element<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} '${id}'`);
  return found;
}

/** What the page says in its data. */
export function readPage(): PageData {
  const data: unknown = JSON.parse(element('data', HTMLScriptElement).text);
  if (!isPageData(data)) throw new Error('the page has other data than its script');
  return data;
}

/** Page and script are made by one program, so the outline tells. */
function isPageData(value: unknown): value is PageData {
  return typeof value === 'object' && value !== null && 'images' in value && 'sheet' in value && 'model' in value;
}
