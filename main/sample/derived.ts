/** What readers and planners add to a CT: a segmentation, a structure set, a structured report. */
import type { NewDataSet } from '#engine/dicom/create.ts';
import type { ImageOrder } from './images.ts';
import { sliceSize } from './images.ts';
import { code, commonModules, reference, sopClasses } from './modules.ts';
import { sites, type Person } from './people.ts';

/** The images that a derived object is about, with their slice positions in mm. */
export interface Basis {
  seriesUid: string;
  instances: readonly { uid: string; position: readonly [number, number, number] }[];
}

const reader = (person: Person): string => person.site.physicians[0]!;
const lung = code('39607008', 'SCT', 'Lung');
const series = (basis: Basis, sopClass: string): NewDataSet => ({
  SeriesInstanceUID: basis.seriesUid,
  ReferencedInstanceSequence: basis.instances.map(({ uid }) => reference(sopClass, uid)),
});

/** A binary segmentation of one lung: one frame a slice, eight pixels a byte (PS3.3 C.8.20). */
export function segmentation(order: ImageOrder, basis: Basis): NewDataSet {
  const bytesPerFrame = (sliceSize * sliceSize) / 8;
  const pixels = new Uint8Array(bytesPerFrame * basis.instances.length);
  for (const [frame] of basis.instances.entries())
    for (let row = 9; row < 23; row += 1)
      for (let column = 6; column < 12; column += 1) {
        const bit = row * sliceSize + column;
        pixels[frame * bytesPerFrame + (bit >> 3)]! |= 1 << (bit & 7);
      }
  return {
    ...commonModules(order.person, order.study, order.series, order),
    ImageType: 'DERIVED\\PRIMARY',
    FrameOfReferenceUID: order.frameOfReference,
    PositionReferenceIndicator: '',
    ContentLabel: 'LUNG',
    ContentDescription: `Lung drawn for ${order.person.family}`,
    ContentCreatorName: reader(order.person),
    SegmentationType: 'BINARY',
    LossyImageCompression: '00',
    SegmentSequence: [
      {
        SegmentNumber: 1,
        SegmentLabel: 'Lung',
        SegmentAlgorithmType: 'SEMIAUTOMATIC',
        SegmentAlgorithmName: 'RegionGrow 1.4',
        SegmentedPropertyCategoryCodeSequence: [code('123037004', 'SCT', 'Anatomical Structure')],
        SegmentedPropertyTypeCodeSequence: [lung],
      },
    ],
    ReferencedSeriesSequence: [series(basis, sopClasses.CT)],
    DimensionOrganizationSequence: [{ DimensionOrganizationUID: `${order.uid}.1` }],
    DimensionIndexSequence: [
      {
        DimensionOrganizationUID: `${order.uid}.1`,
        DimensionIndexPointer: 0x00200032,
        FunctionalGroupPointer: 0x00209113,
        DimensionDescriptionLabel: 'Position',
      },
    ],
    SharedFunctionalGroupsSequence: [
      {
        PixelMeasuresSequence: [{ SliceThickness: 5, PixelSpacing: [11.5, 11.5] }],
        PlaneOrientationSequence: [{ ImageOrientationPatient: '1\\0\\0\\0\\1\\0' }],
        SegmentIdentificationSequence: [{ ReferencedSegmentNumber: 1 }],
      },
    ],
    PerFrameFunctionalGroupsSequence: basis.instances.map(({ uid, position }, index) => ({
      FrameContentSequence: [{ DimensionIndexValues: index + 1 }],
      PlanePositionSequence: [{ ImagePositionPatient: position }],
      DerivationImageSequence: [
        {
          DerivationCodeSequence: [code('113076', 'DCM', 'Segmentation')],
          SourceImageSequence: [
            {
              ...reference(sopClasses.CT, uid),
              PurposeOfReferenceCodeSequence: [code('121322', 'DCM', 'Source image for image processing operation')],
            },
          ],
        },
      ],
    })),
    NumberOfFrames: basis.instances.length,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: sliceSize,
    Columns: sliceSize,
    BitsAllocated: 1,
    BitsStored: 1,
    HighBit: 0,
    PixelRepresentation: 0,
    'PixelData OB': pixels,
  };
}

/** A structure set with one contour a slice (PS3.3 A.19). */
export function structureSet(order: ImageOrder, basis: Basis): NewDataSet {
  const { person } = order;
  return {
    ...commonModules(person, order.study, order.series, order),
    FrameOfReferenceUID: order.frameOfReference,
    PositionReferenceIndicator: '',
    ApprovalStatus: 'APPROVED',
    ReviewDate: person.studyDate,
    ReviewTime: person.studyTime,
    ReviewerName: person.site.physicians[1]!,
    StructureSetLabel: `PLAN ${person.family}`.slice(0, 16),
    StructureSetName: 'Lung right',
    StructureSetDate: person.studyDate,
    StructureSetTime: person.studyTime,
    ReferencedFrameOfReferenceSequence: [
      {
        FrameOfReferenceUID: order.frameOfReference,
        RTReferencedStudySequence: [
          {
            ...reference('1.2.840.10008.3.1.2.3.1', order.study.uid),
            RTReferencedSeriesSequence: [
              {
                SeriesInstanceUID: basis.seriesUid,
                ContourImageSequence: basis.instances.map(({ uid }) => reference(sopClasses.CT, uid)),
              },
            ],
          },
        ],
      },
    ],
    StructureSetROISequence: [
      {
        ROINumber: 1,
        ReferencedFrameOfReferenceUID: order.frameOfReference,
        ROIName: 'Lung_R',
        ROIDescription: `seen by ${reader(person)}`,
        ROIGenerationAlgorithm: 'SEMIAUTOMATIC',
      },
    ],
    ROIContourSequence: [
      {
        ReferencedROINumber: 1,
        ROIDisplayColor: '0\\180\\90',
        ContourSequence: basis.instances.map(({ uid, position: [x, y, z] }) => ({
          ContourImageSequence: [reference(sopClasses.CT, uid)],
          ContourGeometricType: 'CLOSED_PLANAR',
          NumberOfContourPoints: 4,
          ContourData: [x + 60, y + 100, z, x + 120, y + 100, z, x + 120, y + 250, z, x + 60, y + 250, z],
        })),
      },
    ],
    RTROIObservationsSequence: [
      { ObservationNumber: 1, ReferencedROINumber: 1, RTROIInterpretedType: 'ORGAN', ROIInterpreter: reader(person) },
    ],
  };
}

/** A report whose content tree names reader and patient (PS3.3 A.35.2; the observer as in TID 1002). */
export function structuredReport(order: ImageOrder, basis: Basis): NewDataSet {
  const { person } = order;
  const concept = (value: string, meaning: string): NewDataSet => ({
    ConceptNameCodeSequence: [code(value, 'DCM', meaning)],
  });
  const other = sites[1 - (person.index % 2)]!;
  return {
    ...commonModules(person, order.study, order.series, order),
    ReferencedPerformedProcedureStepSequence: [],
    PerformedProcedureCodeSequence: [],
    CompletionFlag: 'COMPLETE',
    VerificationFlag: 'VERIFIED',
    VerifyingObserverSequence: [
      {
        VerifyingOrganization: person.site.institution,
        VerificationDateTime: `${person.studyDate}${person.studyTime}`,
        VerifyingObserverName: reader(person),
        VerifyingObserverIdentificationCodeSequence: [],
      },
    ],
    CurrentRequestedProcedureEvidenceSequence: [
      {
        StudyInstanceUID: order.study.uid,
        ReferencedSeriesSequence: [
          {
            SeriesInstanceUID: basis.seriesUid,
            ReferencedSOPSequence: basis.instances.slice(0, 1).map(({ uid }) => reference(sopClasses.CT, uid)),
          },
        ],
      },
    ],
    ValueType: 'CONTAINER',
    ...concept('126000', 'Imaging Measurement Report'),
    ContinuityOfContent: 'SEPARATE',
    ContentSequence: [
      {
        RelationshipType: 'HAS OBS CONTEXT',
        ValueType: 'PNAME',
        ...concept('121008', 'Person Observer Name'),
        PersonName: reader(person),
      },
      {
        RelationshipType: 'HAS OBS CONTEXT',
        ValueType: 'TEXT',
        ...concept('121009', "Person Observer's Organization Name"),
        TextValue: person.site.institution,
      },
      {
        RelationshipType: 'HAS OBS CONTEXT',
        ValueType: 'PNAME',
        ...concept('121029', 'Subject Name'),
        PersonName: `${person.family}^${person.given}`,
      },
      {
        RelationshipType: 'CONTAINS',
        ValueType: 'TEXT',
        ...concept('121071', 'Finding'),
        TextValue: `${person.given} ${person.family} was compared with films of ${other.institution}. Nodule in the right lung.`,
      },
      {
        RelationshipType: 'CONTAINS',
        ValueType: 'NUM',
        ...concept('121207', 'Height'),
        MeasuredValueSequence: [
          { MeasurementUnitsCodeSequence: [code('mm', 'UCUM', 'millimeter')], NumericValue: '11.4' },
        ],
      },
      {
        RelationshipType: 'CONTAINS',
        ValueType: 'IMAGE',
        ReferencedSOPSequence: basis.instances.slice(0, 1).map(({ uid }) => reference(sopClasses.CT, uid)),
      },
    ],
  };
}
