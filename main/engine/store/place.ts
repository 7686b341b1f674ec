/** Refuses places where SQLite's write-ahead log is not safe: network file systems. */
import { readFileSync } from 'node:fs';
import { Failure } from '#shared/failure.ts';

const networkKinds = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'sshfs',
  'fuse.sshfs',
  '9p',
  'afs',
  'ceph',
  'glusterfs',
  'fuse.glusterfs',
  'lustre',
  'davfs',
  'fuse.davfs2',
]);

/** The file system type of the mount that a path lies on, from the text of /proc/self/mounts; undefined where unknown. */
export function fileSystemOf(path: string, mounts: string): string | undefined {
  let best = '';
  let kind: string | undefined;
  for (const line of mounts.split('\n')) {
    const [, place = '', type] = line.split(' ');
    const mount = place.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
    const inside = mount === '/' || path === mount || path.startsWith(`${mount}/`);
    if (inside && mount.length >= best.length) [best, kind] = [mount, type];
  }
  return kind;
}

/** Throws Failure `unsafe-place` on a network share. Windows shares are known by their name, Linux ones by the mount table. */
export function refuseNetworkPlace(folder: string): void {
  let network = folder.startsWith('\\\\') || folder.startsWith('//');
  if (process.platform === 'linux') {
    let mounts: string;
    try {
      mounts = readFileSync('/proc/self/mounts', 'utf8');
    } catch {
      return;
    }
    network ||= networkKinds.has(fileSystemOf(folder, mounts) ?? '');
  }
  if (network)
    throw new Failure(
      'unsafe-place',
      'This folder lies on a network share, where a project database can be damaged. Put the project on a local disk; the images may stay on the share.',
    );
}
