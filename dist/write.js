import { randomUUID } from 'node:crypto';
import { rm, mkdir, readdir, writeFile, rename } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { j as isContained, R as Refusal } from './leaves.js';

const TEMPORARY = /\.[0-9a-f-]{36}\.tmp$/;
async function writeFiles(workspace, folder, files, leftovers, kept = /* @__PURE__ */ new Set()) {
  const paths = new Map([...files].map(([name, content]) => [join(folder, name), content]));
  for (const path of paths.keys()) {
    if (!isContained(workspace, dirname(path))) throw new Refusal(`${path} is outside the workspace ${workspace}.`);
  }
  const last = [...paths.keys()].at(-1);
  if (last !== void 0) await rm(last, { force: true });
  await removeLeftovers(folder, "", leftovers, kept);
  for (const [path, content] of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, content);
  }
}
async function removeLeftovers(folder, subfolder, leftovers, kept) {
  const names = await readdir(join(folder, subfolder)).catch(() => []);
  for (const name of names) {
    const path = subfolder + name.replace(TEMPORARY, "");
    if (leftovers.folders.some((pattern) => pattern.test(`${path}/`))) {
      if (isContained(folder, join(folder, path))) await removeLeftovers(folder, `${path}/`, leftovers, kept);
    } else if (leftovers.patterns.some((pattern) => pattern.test(path)) && !kept.has(subfolder + name)) {
      await rm(join(folder, subfolder, name));
    }
  }
}
async function writeWhole(path, content) {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

export { writeFiles as w };
