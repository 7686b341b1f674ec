/** Gives optional fields that were emptied in the form back their absence. */
import type { Dataset } from '#shared/contract/license.ts';

/** A copy without the empty optional texts that a form leaves behind. */
export function tidyDataset(dataset: Dataset): Dataset {
  const { doi, contact, creators, ...rest } = dataset;
  return {
    ...rest,
    creators: creators.map(({ orcid, affiliation, ror, ...creator }) => ({
      ...creator,
      ...(orcid ? { orcid } : {}),
      ...(affiliation?.trim() ? { affiliation } : {}),
      ...(ror ? { ror } : {}),
    })),
    ...(doi ? { doi } : {}),
    ...(contact && (contact.name.trim() || contact.email.trim()) ? { contact } : {}),
  };
}
