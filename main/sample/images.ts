/** The sample's images: CT, MR, multi-frame ultrasound with burned-in text, chest film. */
import type { NewDataSet } from '#engine/dicom/create.ts';
import { commonModules, imageModules, privateBlocks, type SeriesFacts, type StudyFacts } from './modules.ts';
import type { Person } from './people.ts';
import {
  burnText,
  chestFilm,
  chestSlice,
  eightBit,
  headSlice,
  sixteenBit,
  ultrasoundFrame,
  type Picture,
} from './phantom.ts';
import { randomOf } from './random.ts';

export interface ImageOrder {
  person: Person;
  study: StudyFacts;
  series: SeriesFacts;
  uid: string;
  /** From 1. */
  number: number;
  /** Slices of the whole volume. */
  slices: number;
  frameOfReference: string;
}

export const sliceSize = 32;
const pixelSpacing = 11.5;

const pixelModule = (picture: Picture, bits: 8 | 12 | 16, more: NewDataSet = {}): NewDataSet => ({
  SamplesPerPixel: 1,
  PhotometricInterpretation: 'MONOCHROME2',
  Rows: picture.rows,
  Columns: picture.columns,
  BitsAllocated: bits === 8 ? 8 : 16,
  BitsStored: bits,
  HighBit: bits - 1,
  PixelRepresentation: 0,
  ...more,
});

const plane = (order: ImageOrder, thickness: number): NewDataSet => ({
  FrameOfReferenceUID: order.frameOfReference,
  PositionReferenceIndicator: '',
  PatientPosition: 'HFS',
  ImageOrientationPatient: '1\\0\\0\\0\\1\\0',
  ImagePositionPatient: [-pixelSpacing * 16, -pixelSpacing * 16, (order.number - 1) * thickness - 40],
  SliceLocation: (order.number - 1) * thickness - 40,
  SliceThickness: thickness,
  PixelSpacing: [pixelSpacing, pixelSpacing],
});

const level = ({ number, slices }: ImageOrder): number => (slices > 1 ? (number - 1) / (slices - 1) : 0.5);

export function ctImage(order: ImageOrder, sharp: boolean): NewDataSet {
  const random = randomOf(`ct ${order.uid}`);
  const nodule = order.person.label === 'nodule';
  const picture = chestSlice(sliceSize, level(order), nodule, random, sharp ? 90 : 30);
  const siemens = order.person.site.manufacturer === 'SIEMENS';
  return {
    ...commonModules(order.person, order.study, order.series, order),
    ...imageModules(order.person),
    ...plane(order, 5),
    ImageType: siemens ? 'ORIGINAL\\PRIMARY\\AXIAL\\CT_SOM5 SPI' : 'ORIGINAL\\PRIMARY\\AXIAL',
    AcquisitionNumber: 1,
    BodyPartExamined: order.series.bodyPart,
    ScanOptions: 'HELICAL MODE',
    KVP: 120,
    XRayTubeCurrent: 210,
    ExposureTime: 500,
    Exposure: 105,
    ConvolutionKernel: siemens ? (sharp ? 'B70f' : 'B40f') : sharp ? 'LUNG' : 'STANDARD',
    ReconstructionDiameter: 368,
    GantryDetectorTilt: 0,
    BurnedInAnnotation: 'NO',
    PatientOrientation: 'L\\P',
    RescaleIntercept: -1024,
    RescaleSlope: 1,
    RescaleType: 'HU',
    WindowCenter: sharp ? -600 : 40,
    WindowWidth: sharp ? 1600 : 400,
    ...pixelModule(picture, 12),
    ...privateBlocks(order.person, 'CT'),
    'PixelData OW': sixteenBit(picture),
  };
}

/** A planning image: one slice in another orientation, which must not be taken for a gap of the volume. */
export function localizer(order: ImageOrder): NewDataSet {
  const picture = chestFilm(sliceSize, randomOf(`localizer ${order.uid}`));
  return {
    ...ctImage(order, false),
    ImageType: 'ORIGINAL\\PRIMARY\\LOCALIZER',
    ImageOrientationPatient: '1\\0\\0\\0\\0\\-1',
    ImagePositionPatient: [-pixelSpacing * 16, 0, 200],
    PatientOrientation: 'L\\F',
    'PixelData OW': sixteenBit(picture),
  };
}

export function mrImage(order: ImageOrder, kind: 't1' | 'flair'): NewDataSet {
  const picture = headSlice(sliceSize, level(order), kind === 'flair', randomOf(`mr ${order.uid}`));
  const t1 = kind === 't1';
  return {
    ...commonModules(order.person, order.study, order.series, order),
    ...imageModules(order.person),
    ...plane(order, 4),
    ImageType: 'ORIGINAL\\PRIMARY\\M\\ND',
    AcquisitionNumber: 1,
    BodyPartExamined: order.series.bodyPart,
    ScanningSequence: t1 ? 'GR\\IR' : 'SE\\IR',
    SequenceVariant: t1 ? 'SK\\SP\\MP' : 'SK\\SP',
    ScanOptions: 'IR',
    MRAcquisitionType: t1 ? '3D' : '2D',
    RepetitionTime: t1 ? 2300 : 9000,
    EchoTime: t1 ? 2.98 : 81,
    InversionTime: t1 ? 900 : 2500,
    EchoTrainLength: t1 ? 1 : 16,
    FlipAngle: t1 ? 9 : 150,
    MagneticFieldStrength: 1.5,
    ImagingFrequency: 63.68,
    ImagedNucleus: '1H',
    NumberOfAverages: 1,
    PatientOrientation: 'L\\P',
    WindowCenter: 350,
    WindowWidth: 700,
    ...pixelModule(picture, 12),
    ...privateBlocks(order.person, 'MR'),
    'PixelData OW': sixteenBit(picture),
  };
}

/** Three frames with the patient's name and ID burned into each, as many scanners do without saying so in the header. */
export function ultrasound(order: ImageOrder): NewDataSet {
  const columns = 112;
  const rows = 64;
  const frames = 3;
  const random = randomOf(`us ${order.uid}`);
  const pictures = Array.from({ length: frames }, (_, frame) => {
    const picture = ultrasoundFrame(columns, rows, frame / frames, random);
    burnText(picture, `${order.person.family} ${order.person.given}`, 1, 1, 255);
    burnText(picture, order.person.id, 1, 10, 255);
    return picture;
  });
  return {
    ...commonModules(order.person, order.study, order.series, order),
    ...imageModules(order.person),
    ImageType: 'ORIGINAL\\PRIMARY\\ABDOMINAL\\0001',
    PatientOrientation: '',
    Laterality: '',
    NumberOfFrames: frames,
    FrameIncrementPointer: 0x00181063,
    FrameTime: 40,
    LossyImageCompression: '00',
    ...pixelModule(pictures[0]!, 8),
    'PixelData OB': Buffer.concat(pictures.map(eightBit)),
  };
}

/** A chest film; only every other one says whether text is burned in, so that the rest has to be withheld. */
export function chestRadiograph(order: ImageOrder): NewDataSet {
  const picture = chestFilm(48, randomOf(`dx ${order.uid}`));
  return {
    ...commonModules(order.person, order.study, order.series, order),
    ...imageModules(order.person),
    ImageType: 'ORIGINAL\\PRIMARY\\',
    PresentationIntentType: 'FOR PRESENTATION',
    BodyPartExamined: 'CHEST',
    ImageLaterality: 'U',
    AnatomicRegionSequence: [{ CodeValue: '51185008', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Chest' }],
    ViewPosition: 'PA',
    PositionerType: 'COLUMN',
    PatientOrientation: 'L\\F',
    ImagerPixelSpacing: [7.5, 7.5],
    KVP: 125,
    DetectorType: 'SCINTILLATOR',
    PixelIntensityRelationship: 'LOG',
    PixelIntensityRelationshipSign: -1,
    RescaleIntercept: 0,
    RescaleSlope: 1,
    RescaleType: 'US',
    PresentationLUTShape: 'IDENTITY',
    LossyImageCompression: '00',
    AcquisitionContextSequence: [],
    WindowCenter: 2000,
    WindowWidth: 3000,
    ...(order.person.index % 2 ? { BurnedInAnnotation: 'NO' } : {}),
    ...pixelModule(picture, 12),
    'PixelData OW': sixteenBit(picture),
  };
}
