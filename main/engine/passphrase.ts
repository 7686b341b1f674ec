/** Seals a secret under a passphrase: scrypt makes the key, AES-256-GCM seals; the parameters stand beside the result. */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '#shared/failure.ts';

const Bytes = z.base64();
export const SealedBox = z.strictObject({
  /** Bounds keep a changed file from asking for more memory or time than a computer has. */
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z.number().int().min(16_384).max(1_048_576),
    r: z.number().int().min(8).max(32),
    p: z.number().int().min(1).max(8),
    salt: Bytes,
  }),
  cipher: z.literal('aes-256-gcm'),
  nonce: Bytes,
  sealed: Bytes,
  /** Digest of all of the above: tells a damaged file from a wrong passphrase. */
  check: z.string(),
});
export type SealedBox = z.infer<typeof SealedBox>;

// 128 MiB and about half a second for each guess on a computer of today.
const cost = { N: 131_072, r: 8, p: 1 };
const tagLength = 16; // bytes
export const shortestPassphrase = 12; // characters

/** The same letters typed on another keyboard or system give the same bytes. */
const normalised = (passphrase: string): Buffer => Buffer.from(passphrase.normalize('NFC'), 'utf8');

/** Throws Failure `invalid-input` for a new passphrase that could be guessed. */
export function refuseWeak(passphrase: string): void {
  const letters = [...passphrase.normalize('NFC')];
  if (passphrase.trim().length !== passphrase.length)
    throw new Failure('invalid-input', 'The passphrase starts or ends with a blank, which nobody sees. Leave it out.');
  if (letters.length < shortestPassphrase)
    throw new Failure(
      'invalid-input',
      `The passphrase is too short: at least ${shortestPassphrase} characters. Four or five unrelated words are good and can be remembered.`,
    );
  if (new Set(letters).size < 5)
    throw new Failure('invalid-input', 'The passphrase repeats a few characters. Take four or five unrelated words.');
}

function stretch(passphrase: string, { N, r, p, salt }: Omit<SealedBox['kdf'], 'name'>): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(
      normalised(passphrase),
      Buffer.from(salt, 'base64'),
      32,
      { N, r, p, maxmem: 128 * N * r + 128 * r * p + 2 ** 20 },
      (error, key) => (error ? reject(error) : resolve(key)),
    ),
  );
}

const boundText = (purpose: string, { kdf, cipher }: Pick<SealedBox, 'kdf' | 'cipher'>): Buffer =>
  Buffer.from(JSON.stringify(['fairpack', purpose, kdf.name, kdf.N, kdf.r, kdf.p, kdf.salt, cipher]));
const checkOf = (purpose: string, box: Omit<SealedBox, 'check'>): string =>
  createHash('sha256')
    .update(boundText(purpose, box))
    .update(JSON.stringify([box.nonce, box.sealed]))
    .digest('hex');

/** Seals `secret`. The purpose is bound to it: a sealed key cannot be passed off as a sealed something else. */
export async function sealUnder(passphrase: string, purpose: string, secret: Uint8Array): Promise<SealedBox> {
  const kdf = { name: 'scrypt' as const, ...cost, salt: randomBytes(32).toString('base64') };
  const key = await stretch(passphrase, kdf);
  const nonce = randomBytes(12);
  const seal = createCipheriv('aes-256-gcm', key, nonce);
  seal.setAAD(boundText(purpose, { kdf, cipher: 'aes-256-gcm' }));
  const sealed = Buffer.concat([seal.update(secret), seal.final(), seal.getAuthTag()]);
  key.fill(0);
  const box = {
    kdf,
    cipher: 'aes-256-gcm' as const,
    nonce: nonce.toString('base64'),
    sealed: sealed.toString('base64'),
  };
  return { ...box, check: checkOf(purpose, box) };
}

/**
 * Opens what `sealUnder` sealed. Takes the same time for every passphrase. Throws Failure `wrong-passphrase`, and
 * `workspace-damaged` where the box itself was changed; `what` names it in that sentence.
 */
export async function openUnder(passphrase: string, purpose: string, box: SealedBox, what: string): Promise<Buffer> {
  const expected = Buffer.from(checkOf(purpose, box), 'hex');
  const found = Buffer.from(box.check, 'hex');
  const { N } = box.kdf;
  if (found.length !== expected.length || !timingSafeEqual(found, expected) || (N & (N - 1)) !== 0)
    throw new Failure('workspace-damaged', `${what} is damaged: it is not what was written. Restore it from a copy.`);
  const key = await stretch(passphrase, box.kdf);
  try {
    const bytes = Buffer.from(box.sealed, 'base64');
    const open = createDecipheriv('aes-256-gcm', key, Buffer.from(box.nonce, 'base64'), { authTagLength: tagLength });
    open.setAAD(boundText(purpose, box));
    open.setAuthTag(bytes.subarray(-tagLength));
    return Buffer.concat([open.update(bytes.subarray(0, -tagLength)), open.final()]);
  } catch {
    throw new Failure(
      'wrong-passphrase',
      'This is not the passphrase. Nothing was changed; try again, as often as you need. Check the keyboard layout and Caps Lock.',
    );
  } finally {
    key.fill(0);
  }
}
