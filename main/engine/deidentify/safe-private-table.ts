/** PS3.15 Table E.3.10-1 as data: private attributes known to be safe, by creator, group and element. */
import { groups } from './attribute-table.ts';

// Group and creator; then VR=elements within the block (the xx of the tag is wherever the creator reserved it).
// The table names no VR for the elements written UN here.
const rows = `
  7053 Philips PET Private Group: DS=00,09
  00E1 ELSCINT1: DS=21,50
  01E1 ELSCINT1: CS=26
  01F1 ELSCINT1: CS=01 DS=07,26,27
  0019 GEMS_ACQU_01: DS=23,24,27 LO=9E
  0043 GEMS_PARM_01: DS=6F IS=39 SH=27
  0045 GEMS_HELIOS_01: FL=02 SS=01
  0903 GEIIS PACS: US=10,11,12
  2001 Philips Imaging DD 001: AT=D0 CS=04,06,07,0B,0C,0E,10,12,19,1C,1E,1F,21,24,26,27,2A,2B,2E,33,34,36,37,3A
    CS=3F,40,42,46,4A,4B,4C,4D,4E,53,56,57,61,62,63,67,71,77,8C,A1,DA,F3,F5 DS=23,74,75,83,84,85,88,89,8A FD=4F,C2
    FL=01,03,09,11,1A,1B,22,28,29,2C,2F,32,38,39,3B,3C,3E,41,47,54,7A,F1,F2
    IS=02,08,0A,1D,43,44,45,49,51,59,72,7B,81,82,86,CB LO=50,6D,80,90,91,92,93,94,9D,C1,F7 OW=7D,FF
    SH=25,64,6E,87,8B SL=13,14,17,18,60 SQ=5F,65,66,68,69,6A,6B,6F,73,79,9A,C5,C6,C7,CA,E9,F9,FB,FC,FD
    SS=05,0F,15,16,2D,35,48 ST=5A,5D,5E UL=30,3D,55,58,76,7C,9B,A3,A4,A5,C0,C3,DF,F4,F6
    US=31,7E,7F,9F,A2,D1,D2,D3,D4,D5,D6,D7,D8,D9,DB,DC,DD,DE
  2001 Philips Imaging DD 002: CS=03,07,0D,12,18,39,50,53,65,66,71
    FD=02,05,08,09,0A,0B,0E,14,15,16,17,19,1A,1B,1C,1D,1E,1F,20,21,22,23,24,25 FD=26,27,2C,2D,35,36,37,38 FL=72,73
    LO=52,5A,5C,67,68,6B,74 SQ=3A,3B,3C,3D,57,58,5F,64 SS=04,10,11,13,2B,2E,2F,30,31,32,33,34,3E,3F,40,75 ST=63
    UL=5D,5E US=01,06,0C,0F,28,29,2A
  2001 Philips Imaging DD 097: CS=A1 FD=02,03,04,07,0D,0F,1A,1C,1D,1E,1F,22,23,24,25,26,27,2B,2C,37,38,39,3A,3B
    FD=3D,A2,A3,A4,A5,AA IS=A8,AB LO=19,28,2A,36,41,44,46,4C OB=2F,47,4A SL=30,31,32,45,4B
    SQ=01,05,06,08,0A,0B,0E,12,2E,3C,3E,42,49,A9 UL=1B,21,2D,40 US=17,18,A6
  2001 Philips Imaging DD 129: CS=07,08 FD=05,06 SQ=00,01,02,04 UL=03,09
  0025 Philips ST80i: OW=01
  0019 SIEMENS MR HEADER: CS=0D FD=0E,27 IS=0C
  0025 GEMS_SERS_01: SL=07
  7E01 HOLOGIC, Inc.: LO=01 OB=12 SH=02 SQ=10,11
  0099 NQHeader: FL=10,21 LT=05 SH=20 SS=04 UI=01,02
  0199 NQLeft: FL=01,02,03,04,05,06,07,08,09,0A,0B,0C,0D,0E,0F,10,11,12,13,14,15,16
  0299 NQRight: FL=01,02,03,04,05,06,07,08,09,0A,0B,0C,0D,0E,0F,10,11,12,13,14,15,16
  2005 Philips MR Imaging DD 001: FL=0D,0E
  0119 SIEMENS Ultrasound SC2000: IS=13 LO=00 OB=01,04 SH=10,21 SQ=02,03 SS=09 UL=05,06,07,08 UN=11,12
  0129 SIEMENS Ultrasound SC2000: CS=30 OB=08,10,21,22,29 SQ=00,06,09,11,20 UI=02,07,12 UN=03,04,05
  0139 SIEMENS Ultrasound SC2000: SL=01
  0149 SIEMENS Ultrasound SC2000: FD=01,02,03
  7FD1 SIEMENS Ultrasound SC2000: OB=01,10,11 UI=09
  7FD1 SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING: OB=01,10,11 UI=09
`;

export interface SafePrivateRow {
  creator: string;
  group: number;
  /** Low byte of the element number. */
  element: number;
  vr: string;
}

/** Every row of Table E.3.10-1. */
export const safePrivateRows: readonly SafePrivateRow[] = groups(rows).flatMap(
  ({ head: [group = '', ...creator], entries }) =>
    entries.flatMap((entry) => {
      const [vr = '', elements = ''] = entry.split('=');
      return elements.split(',').map((element) => ({
        creator: creator.join(' '),
        group: parseInt(group, 16),
        element: parseInt(element, 16),
        vr,
      }));
    }),
);

const byCreator = new Map<string, Map<number, string>>();
for (const { creator, group, element, vr } of safePrivateRows) {
  const places = byCreator.get(creator) ?? new Map<number, string>();
  byCreator.set(creator, places.set((group << 8) | element, vr));
}

/** The VR of a safe private attribute, or undefined where the table does not know it. The creator's text must be exact. */
export const safePrivateVr = (tag: number, creator: string): string | undefined =>
  byCreator.get(creator)?.get(((tag >>> 16) << 8) | (tag & 0xff));
