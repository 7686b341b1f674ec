/** Step 9: the package: what will be in it, whether it may be written, writing and verifying it. */
import { z } from 'zod';
import { command, Id, JobStarted, Nothing, query } from './method.ts';

export const targets = ['tcia', 'zenodo', 'idc', 'eucaim'] as const;
export const ReleaseSettings = z.strictObject({
  /** Required, without a default: the risk and face rules follow from it. */
  access: z.enum(['open', 'controlled']).nullable().default(null),
  layout: z.enum(['readable', 'uid']).default('readable'),
  archives: z.enum(['per-patient', 'none']).default('per-patient'),
  targets: z.array(z.enum(targets)).default([]),
  /** ISO 8601 with zone; recorded in every card. Unset: the time when writing starts. */
  timestamp: z.iso.datetime({ offset: true }).optional(),
});
export type ReleaseSettings = z.infer<typeof ReleaseSettings>;

export const ReleaseRow = z.strictObject({
  id: Id,
  name: z.string(),
  version: z.string(),
  draft: z.boolean(),
  state: z.enum(['writing', 'written', 'failed']),
  folder: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  packaged: z.number().int(),
  withheld: z.number().int(),
  bytes: z.number().int(),
});
export type ReleaseRow = z.infer<typeof ReleaseRow>;

export const VerifyReport = z.strictObject({
  ok: z.boolean(),
  files: z.number().int(),
  bytes: z.number().int(),
  checks: z.array(z.strictObject({ title: z.string(), ok: z.boolean(), detail: z.string() })),
  /** Said with every report: no pattern found is no proof of anonymity. */
  caution: z.string(),
});
export type VerifyReport = z.infer<typeof VerifyReport>;

/** Somebody who withdrew. The ID is an original one: it stays on screen and in the project. */
export const WithdrawalRow = z.strictObject({
  number: z.number().int(),
  id: z.string(),
  reason: z.string(),
  at: z.string(),
  /** Patients of the collection with this ID. */
  patients: z.number().int(),
  /** The drafted notice; null until it is written. */
  notice: z.string().nullable(),
});
export type WithdrawalRow = z.infer<typeof WithdrawalRow>;

/** What a search of a package for withdrawn patients found; nothing is proof. */
export const WithdrawalProof = z.strictObject({
  withdrawn: z.number().int(),
  tokens: z.number().int(),
  files: z.number().int(),
  hits: z.array(z.strictObject({ path: z.string(), place: z.enum(['name', 'content']), token: z.string() })),
  more: z.number().int(),
});
export type WithdrawalProof = z.infer<typeof WithdrawalProof>;

export const releaseMethods = {
  /** Takes a patient out of every version to come; the job notes what must be gone and drafts the notice. */
  'release.withdraw': command(
    z.strictObject({ id: z.string().trim().min(1).max(200), reason: z.string().trim().max(2000).default('') }),
    JobStarted,
  ),
  'release.undoWithdrawal': command(z.strictObject({ number: Id }), Nothing),
  'release.withdrawals': query(Nothing, z.array(WithdrawalRow)),
  'release.withdrawalNotice': query(
    z.strictObject({ number: Id }),
    z.strictObject({ file: z.string(), text: z.string(), more: z.number().int() }),
  ),
  /** Searches a package, with its archives, for everything released of those who withdrew. */
  'release.proveWithdrawals': command(z.strictObject({ folder: z.string().min(1) }), JobStarted),
  'release.plan': query(
    Nothing,
    z.strictObject({
      name: z.string(),
      version: z.string(),
      settings: ReleaseSettings,
      patients: z.number().int(),
      studies: z.number().int(),
      series: z.number().int(),
      instances: z.number().int(),
      bytes: z.number().int(),
      withheld: z.array(z.strictObject({ reason: z.string(), title: z.string(), instances: z.number().int() })),
      gate: z.strictObject({
        open: z.boolean(),
        reasons: z.array(
          z.strictObject({
            check: z.string(),
            title: z.string(),
            text: z.string(),
            privacy: z.boolean(),
            link: z.string(),
          }),
        ),
      }),
      /** Why every package of this version is a draft, or null. */
      draftReason: z.string().nullable(),
      tree: z.array(z.strictObject({ path: z.string(), bytes: z.number().int().nullable(), note: z.string() })),
    }),
  ),
  'release.saveSettings': command(z.strictObject({ settings: ReleaseSettings }), Nothing),
  'release.card': query(
    z.strictObject({ format: z.enum(['json', 'readme', 'html']) }),
    z.strictObject({ text: z.string() }),
  ),
  /** Refused with code `refused` while a blocking check fails; a draft lifts every block but privacy. */
  'release.write': command(z.strictObject({ out: z.string().min(1), draft: z.boolean().default(false) }), JobStarted),
  'release.verify': command(z.strictObject({ folder: z.string().min(1) }), JobStarted),
  /** A copy of a package with a DICOMDIR, for readers of discs; its folder is made in `out`, named for the package. */
  'release.writeMedium': command(z.strictObject({ folder: z.string().min(1), out: z.string().min(1) }), JobStarted),
  'release.list': query(Nothing, z.array(ReleaseRow)),
};
