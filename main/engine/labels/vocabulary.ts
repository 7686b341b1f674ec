/** The labels that series may get: few, plain, with a DICOM code (PS3.16 Annex D) where one means exactly the same. */

export interface VocabularyLabel {
  label: string;
  code: string;
  scheme: string;
  modality: readonly string[];
}
const entry = (modality: string, label: string, code = ''): VocabularyLabel => ({
  label,
  code,
  scheme: code ? 'DCM' : '',
  modality: modality.split('|'),
});

export const vocabulary: readonly VocabularyLabel[] = [
  entry('MR|CT', 'Localizer', '121311'),
  entry('MR|CT', 'Maximum intensity projection', '113078'),
  entry('MR|CT', 'Reformatted'),
  entry('MR', 'T1', '110804'),
  entry('MR', 'T1 contrast'),
  entry('MR', 'MPRAGE'),
  entry('MR', 'MPRAGE contrast'),
  entry('MR', 'T2', '110805'),
  entry('MR', 'T2*', '110806'),
  entry('MR', 'FLAIR'),
  entry('MR', 'FLAIR contrast'),
  entry('MR', 'STIR'),
  entry('MR', 'Proton density', '110803'),
  entry('MR', 'Susceptibility weighted'),
  entry('MR', 'Diffusion', '113043'),
  entry('MR', 'ADC', '113041'),
  entry('MR', 'Fractional anisotropy', '110808'),
  entry('MR', 'Perfusion', '110831'),
  entry('MR', 'T1 dynamic contrast', '110816'),
  entry('MR', 'Time of flight angiography', '110802'),
  entry('MR', 'Contrast angiography', '110801'),
  entry('MR', 'Functional'),
  entry('MR', 'Field map', '110807'),
  entry('CT', 'CT soft kernel'),
  entry('CT', 'CT soft kernel contrast'),
  entry('CT', 'CT sharp kernel'),
  entry('CT', 'CT sharp kernel contrast'),
  entry('CT', 'CT angiography'),
  entry('CT', 'CT perfusion'),
  entry('CT', 'Calcium score'),
  entry('CT', 'CT for attenuation correction', '122403'),
  entry('PT', 'PET attenuation corrected'),
  entry('PT', 'PET not attenuation corrected'),
  entry('DX|CR|RG', 'Radiograph frontal'),
  entry('DX|CR|RG', 'Radiograph lateral'),
  entry('MG', 'Mammogram CC'),
  entry('MG', 'Mammogram MLO'),
  entry('MG', 'Tomosynthesis'),
  entry('US', 'Ultrasound B-mode'),
  entry('US', 'Ultrasound Doppler'),
  entry('US', 'Ultrasound elastography'),
  entry('CT|SR|OT|SC', 'Dose report'),
  entry('SEG', 'Segmentation'),
  entry('RTSTRUCT', 'Structure set'),
  entry('RTDOSE', 'Radiotherapy dose'),
  entry('RTPLAN', 'Radiotherapy plan'),
  entry('SR', 'Structured report'),
  entry('PR', 'Presentation state'),
  entry('KO', 'Key object selection'),
  entry('REG', 'Registration'),
];
const known = new Set(vocabulary.map(({ label }) => label));
export const isStandardLabel = (label: string): boolean => known.has(label);
export const vocabularyOf = (modality?: string): VocabularyLabel[] =>
  vocabulary.filter((row) => modality === undefined || row.modality.includes(modality));
