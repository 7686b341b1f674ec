/** What was read out of the pictures of pages, and several of that put together. */
import type { FoundText } from './findings.ts';

export interface DrawnReading {
  findings: FoundText[];
  /** Pages of which words were read, of which none was, and which could not be drawn or only in part. */
  read: number[];
  empty: number[];
  failed: number[];
  /** Pages that show words which are drawn as lines beside those that are written. */
  lettered: number[];
}

export const nothingRead = (): DrawnReading => ({ findings: [], read: [], empty: [], failed: [], lettered: [] });

export const joined = (one: DrawnReading, other: DrawnReading): DrawnReading => ({
  findings: [...one.findings, ...other.findings],
  read: [...one.read, ...other.read],
  empty: [...one.empty, ...other.empty],
  failed: [...one.failed, ...other.failed],
  lettered: [...one.lettered, ...other.lettered],
});
