/** BagIt 1.0 (RFC 8493): the tag files of a bag, and reading them back. */
import { createHash } from 'node:crypto';

export interface ManifestLine {
  path: string;
  sha256: string;
}

export const bagitText = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

// RFC 8493 2.1.3: line ends and percent signs of a path are percent-encoded.
const encodePath = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
const decodePath = (path: string): string => path.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%25/g, '%');

export const manifestLine = ({ path, sha256 }: ManifestLine): string => `${sha256}  ${encodePath(path)}\n`;

/** Parses one line of a manifest; undefined where it is none. */
export function parseManifestLine(line: string): ManifestLine | undefined {
  const match = /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/.exec(line);
  return match ? { sha256: match[1]!.toLowerCase(), path: decodePath(match[2]!) } : undefined;
}

export interface BagInfo {
  identifier: string;
  description: string;
  /** ISO 8601 date. */
  date: string;
  bytes: number;
  files: number;
  organization: string;
  program: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const bagInfoText = (info: BagInfo): string =>
  [
    `Bagging-Date: ${info.date}`,
    `Bag-Software-Agent: ${oneLine(info.program)}`,
    `External-Description: ${oneLine(info.description)}`,
    `External-Identifier: ${info.identifier}`,
    ...(info.organization ? [`Source-Organization: ${oneLine(info.organization)}`] : []),
    `Payload-Oxum: ${info.bytes}.${info.files}`,
  ]
    .map((line) => `${line}\n`)
    .join('');

export function parseBagInfo(text: string): Map<string, string> {
  const values = new Map<string, string>();
  // A line that begins with white space continues the one before.
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) values.set(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return values;
}

/**
 * urn:uuid of a payload: a version 8 UUID (RFC 9562) over the SHA-256 of the payload manifest, the name and the
 * recorded time, so that it is the same wherever the same package is written again.
 */
export function payloadIdentifier(manifestSha256: string, name: string, timestamp: string): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([manifestSha256, name, timestamp]))
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
