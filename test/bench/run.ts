/** `npm run bench`: speed of the byte layer as ratios against peers and the physical limit of the same run. */
import './dicom.ts';
