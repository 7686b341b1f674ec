/** Attributes outside Table E.1-1 that hold text: which of them are technical, and what the others become. */
import { tagOf } from '../dicom/dictionary.ts';

const tags = (keywords: string): ReadonlySet<number> =>
  new Set(
    keywords
      .split(/\s+/)
      .filter((keyword) => keyword !== '')
      .map((keyword) => {
        const tag = tagOf(keyword);
        if (tag === undefined) throw new Error(`known-text: ${keyword} is no keyword of the dictionary`);
        return tag;
      }),
  );

/**
 * Text that equipment writes and nobody types: kept as it is, unless it holds an identifier of the patient or has the
 * look of one (a telephone number, an address, a long number).
 */
export const technicalText = tags(`
  Manufacturer ManufacturerModelName ManufacturerRelatedModelGroup SoftwareVersions
  SequenceName PulseSequenceName ImagedNucleus ReceiveCoilName TransmitCoilName MultiCoilElementName
  MultiCoilConfiguration ReceiveCoilManufacturerName TransmitCoilManufacturerName
  ConvolutionKernel ImageFilter FilterType TypeOfFilters CollimatorGridName PaddleDescription AcquisitionMode DoseModeName
  PlateType PhosphorType AcquisitionDeviceProcessingCode ProcessingFunction OutputPower TransducerData
  DetectorManufacturerName DetectorManufacturerModelName GridAbsorbingMaterial GridSpacingMaterial DetectorMode
  ExposureControlModeDescription RescaleType ModalityLUTType PositionReferenceIndicator StackID
  AttenuationCorrectionMethod ReconstructionMethod ScatterCorrectionMethod DetectorLinesOfResponseUsed EnergyWindowName
  Radiopharmaceutical RadiopharmaceuticalRoute ContrastBolusRoute PVCRejection CardiacFramingType TriggerSourceOrType
  OpticalPathIdentifier ReferencedOpticalPathIdentifier AlgorithmName AlgorithmVersion SegmentAlgorithmName
  DimensionDescriptionLabel
`);

/** Of these the ones that name makers and products, which are words in no list. */
export const makerText = tags(`
  Manufacturer ManufacturerModelName ManufacturerRelatedModelGroup ReceiveCoilManufacturerName TransmitCoilManufacturerName
  DetectorManufacturerName DetectorManufacturerModelName Radiopharmaceutical
`);

/** Typed text that an object is invalid without: cleaned, or replaced by a dummy, never removed. */
export const neededText = tags(`
  SegmentLabel LUTExplanation FiducialIdentifier BeamName RTImageLabel
  ContentDescription CodeMeaning TrackingID SurfaceProcessingDescription FrameLabel SourceIsotopeName
`);

/** Codes that anybody may type: kept only where they are made of known words. */
export const cleanedCodes = tags('BodyPartExamined ContentLabel GraphicLayer ImageType FrameType MappingResource');

/** Attributes that name a SOP class, a transfer syntax or another registered thing: never mapped. */
export const classUids = tags(`
  SOPClassUID ReferencedSOPClassUID RelatedGeneralSOPClassUID OriginalSpecializedSOPClassUID TransferSyntaxUID
  MediaStorageSOPClassUID SOPClassesSupported
`);

/** Bulk data whose meaning is pixels, curves of numbers or lookup tables. Any other OB, OV or UN value is removed. */
export const knownBulk = tags(`
  PixelData FloatPixelData DoubleFloatPixelData ICCProfile RedPaletteColorLookupTableData GreenPaletteColorLookupTableData
  BluePaletteColorLookupTableData SegmentedRedPaletteColorLookupTableData SegmentedGreenPaletteColorLookupTableData
  SegmentedBluePaletteColorLookupTableData LUTData FileMetaInformationVersion
  ExtendedOffsetTable ExtendedOffsetTableLengths
`);

/** Coding schemes of standards: their code values and meanings are public. */
export const standardSchemes: ReadonlySet<string> = new Set(
  'DCM SCT SRT SNM3 SNM LN UCUM RADLEX NCIt FMA UMLS MA BI ICDO3 I10 I10P I9 I9C ICD11 ATC RXNORM IBSI ISO639_1 ISO3166_1 HL7 MDC NDC PUBCHEM_CID ACR CPT4 C4 CD2 LDC99 UBERON NYUMCCG ITIS_TSN 121 RFC5646 RFC3066 ISO639_2 ISO5218_1 BARI CADSR CVX HPC I11 MSH NEU NCDR NICIP RADELEMENT POS PNDS MDNS MGPI DCMUID LB'.split(
    ' ',
  ),
);

/**
 * Private schemes that open programs and published profiles write, and the name that they write beside them: of no hospital.
 * DCMTK, dcmjs, dcmqi, PixelMed; the microglossary of SNOMED before it had a designator of its own; profiles of IHE; Eclipse.
 */
export const toolSchemes: ReadonlyMap<string, string> = new Map([
  ['99_OFFIS_DCMTK', 'OFFIS DCMTK Coding Scheme'],
  ['99dcmjs', 'Codes used for dcmjs'],
  ['99QIICR', 'QIICR Coding Scheme'],
  ['99PMP', 'PixelMed Publishing'],
  ['99SDM', 'SNOMED DICOM Microglossary'],
  ['99IHE', 'IHE'],
  ['99IHERO2008', 'IHE-RO'],
  ['99IHERO2018', 'IHE-RO'],
  ['99VMS_STRUCTCODE', 'Varian Medical Systems'],
]);

/** The patient group beyond the table: what may stay under Retain Patient Characteristics. */
export const patientCharacteristics = tags(`
  PatientSizeCodeSequence PatientBodyMassIndex MeasuredAPDimension MeasuredLateralDimension PatientSpeciesCodeSequence
  PatientBreedCodeSequence AnatomicalOrientationType ExaminedBodyThickness SubjectRelativePositionInImage QualityControlSubject
`);

/** Defined terms of Modality (PS3.3 C.7.3.1.1.1), retired ones included: short enough to be somebody's initials. */
export const modalities: ReadonlySet<string> = new Set(
  'ANN AR ASMT AU BDUS BI BMD CD CF CFM CP CR CS CT CTPROTOCOL DD DF DG DM DMS DOC DS DX EC ECG EEG EMG EOG EPS ES FA FID FS GM HC HD IO IOL IVOCT IVUS KER KO LEN LP LS M3D MA MG MR MS NM OAM OCT OP OPM OPR OPT OPTBSV OPTENF OPV OSS OT PA PLAN POS PR PT PX REG RESP RF RG RTDOSE RTIMAGE RTINTENT RTPLAN RTRAD RTRECORD RTSEGANN RTSTRUCT RWV SEG SM SMR SR SRF ST STAIN TEXTUREMAP TG US VA VF VIDD XA XAPROTOCOL XC'.split(
    ' ',
  ),
);

/** Terms of Ethnic Group (0010,2160) that are no ordinary words; beside them stand those that are. */
export const ethnicTerms: ReadonlySet<string> = new Set(
  'hispanic latino latina latinx hawaiian islander polynesian indian alaska alaskan european chinese arab arabic mestizo mulatto creole maori aboriginal vietnamese filipino pakistani bangladeshi iranian turkish jewish ashkenazi sephardic caribbean melanesian micronesian samoan'.split(
    ' ',
  ),
);

/**
 * What a coded entry says was done, shown or given, and under what name or unit an entry of a report gives its value: the codes
 * of a hospital for it name no person. The values of entries may.
 */
export const codedActs = tags(`
  ProcedureCodeSequence RequestedProcedureCodeSequence ScheduledProtocolCodeSequence PerformedProtocolCodeSequence
  PerformedWorkitemCodeSequence ScheduledWorkitemCodeSequence PerformedProcessingApplicationsCodeSequence
  AnatomicRegionSequence AnatomicRegionModifierSequence PrimaryAnatomicStructureSequence
  PrimaryAnatomicStructureModifierSequence ViewCodeSequence ViewModifierCodeSequence
  PatientOrientationCodeSequence PatientOrientationModifierCodeSequence PatientGantryRelationshipCodeSequence
  RadionuclideCodeSequence RadiopharmaceuticalCodeSequence ContrastBolusAgentSequence
  ContrastBolusAdministrationRouteSequence AdministrationRouteCodeSequence InterventionDrugCodeSequence
  DerivationCodeSequence PurposeOfReferenceCodeSequence ProjectionEponymousNameCodeSequence
  ConceptNameCodeSequence MeasurementUnitsCodeSequence
`);
