/** Why pixels of a transfer syntax are not shown: the reasons that lie in the syntax itself, not in one object. */
import { videoCodec } from './video-codec.ts';

const root = '1.2.840.10008.1.2.';
const named: readonly (readonly [RegExp, string])[] = [
  [
    /^4\.(94|95|204|205)$/,
    'The file holds no pixels: they lie on a server (JPIP), whose address is its Pixel Data Provider URL (0028,7FE0).',
  ],
  [/^7\.\d+$/, 'The file holds no pixels: they run in a stream of their own beside it (SMPTE ST 2110).'],
  [/^6\.[12]$/, 'Its transfer syntax is one for documents (PS3.5 A.6, A.7 of former editions), which hold no pixels.'],
  [
    /^4\.(52|54|56|58|6[0-6]|59)$/,
    'They are compressed by an arithmetic or hierarchical process of JPEG, which the standard retired and no decoder at hand reads.',
  ],
];

/** A sentence about why pixels of this transfer syntax cannot be decoded. */
export function noDecoder(transferSyntax: string): string {
  if (videoCodec(transferSyntax)) return 'It is a video, which is looked at in De-identify, Documents.';
  const own = transferSyntax.startsWith(root) ? transferSyntax.slice(root.length) : '';
  return (
    named.find(([syntax]) => syntax.test(own))?.[1] ??
    'This program has no decoder for the transfer syntax of these pixels.'
  );
}

/** The same where the object has no pixel element; undefined where the syntax does not say why. */
export function pixelsElsewhere(transferSyntax: string): string | undefined {
  const why = noDecoder(transferSyntax);
  return why.startsWith('The file holds no pixels') ? why : undefined;
}
