import { readableJson } from '../reproducibility/readable-json.js';
import { benchmarkFiles } from './benchmark.js';
import { classroomResult } from './classroom.js';
import { junitXml } from './junit.js';
import type { Findings } from './metrics.js';

/** What other tools read of a run, each in its own format. */
export function interchangeFiles(findings: Findings): Map<string, Uint8Array> {
  const { classroom } = findings.inputs;
  const json: Record<string, object> = { ...benchmarkFiles(findings) };
  if (classroom !== undefined) json['result.json'] = classroomResult(findings, classroom, new Date());
  return new Map([
    ['junit.xml', Buffer.from(junitXml(findings))],
    ...Object.entries(json).map(([name, content]) => [name, Buffer.from(readableJson(content))] as const),
  ]);
}
