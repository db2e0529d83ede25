import type { UploadedArtifact } from '../delivery/upload.js';
import type { Texts } from '../texts.js';

/** The artifacts of a run. */
export interface Uploaded {
  readonly zip: UploadedArtifact | undefined;
  readonly contactSheet: UploadedArtifact | undefined;
  /** The page that opens in the browser. */
  readonly report?: UploadedArtifact | undefined;
}

/** Something to look at; its name is a text of ours. */
export interface Link {
  readonly name: string;
  readonly url: string;
}

/** The artifacts that there are, what people look at first coming first. */
export function linksTo({ report, contactSheet, zip }: Uploaded, { summary }: Texts): Link[] {
  return [
    report && { name: summary.report, url: report.url },
    contactSheet && { name: summary.contactSheet, url: contactSheet.url },
    zip && { name: summary.everything, url: zip.url },
  ].filter((link) => link !== undefined);
}

/** Links as Markdown, in one line. */
export function linkMarkdown(links: readonly Link[]): string {
  return links.map(({ name, url }) => `[${name}](${url})`).join(' · ');
}
