/** What the preset `tcia` does otherwise than the options it stands on, as The Cancer Imaging Archive asks. */
import { tagOf } from '../dicom/dictionary.ts';
import { keyed } from '../secrets.ts';
import type { Action } from './rules.ts';

interface Deviation {
  attributes: string;
  action: Extract<Action, 'X' | 'U' | 'keyed' | 'walk'>;
  why: string;
}

/** Each is stricter than its option or keeps a reference whose UIDs are mapped; nothing here retains what identifies. */
export const tciaDeviations: readonly Deviation[] = [
  {
    attributes: `StationName ScheduledStationName PerformedStationName ScheduledStudyLocation ScheduledProcedureStepLocation
      ScheduledStationNameCodeSequence PerformedStationNameCodeSequence ScheduledStationGeographicLocationCodeSequence
      PerformedStationGeographicLocationCodeSequence StationAETitle ScheduledStationAETitle PerformedStationAETitle
      ScheduledStudyLocationAETitle RetrieveAETitle NetworkID ReceivingAE RequestingAE Originator RequestingService`,
    action: 'X',
    why: 'Stations and places tell the hospital; what tells one scanner from another, its serial number, stays.',
  },
  {
    attributes: 'TimezoneOffsetFromUTC',
    action: 'X',
    why: 'The zone narrows down the place; times are local without it.',
  },
  {
    attributes: 'DeviceUID ManufacturerDeviceClassUID',
    action: 'U',
    why: 'Every UID is mapped, those of devices too.',
  },
  {
    attributes: 'AccessionNumber',
    action: 'keyed',
    why: 'A code under the key of the project joins what belongs to one request.',
  },
  {
    attributes: 'ReferencedStudySequence ReferencedPerformedProcedureStepSequence AcquisitionContextSequence',
    action: 'walk',
    why: 'References stay with mapped UIDs, entries are judged one by one.',
  },
];

/** The deviations by tag. */
export const tciaRules: ReadonlyMap<number, Deviation> = new Map(
  tciaDeviations.flatMap((row) =>
    row.attributes.split(/\s+/).map((keyword): [number, Deviation] => {
      const tag = tagOf(keyword);
      if (tag === undefined) throw new Error(`tcia-rules: ${keyword} is no keyword of the dictionary`);
      return [tag, row];
    }),
  ),
);

/** A number of a hospital as 16 characters under the project's key, the same wherever the number stands. */
export const keyedCode = (key: Uint8Array, number: string): string =>
  keyed(key, `number ${number}`).toString('hex').slice(0, 16).toUpperCase();
