/** The tables of a package: their columns, in words. Header lines, data dictionary, CSVW and Croissant come from here. */
import type { z } from 'zod';
import type { CardColumn } from '#shared/contract/card.ts';

export type Column = z.infer<typeof CardColumn>;
export interface TableDefinition {
  name: string;
  description: string;
  key: string;
  columns: Column[];
}

const text = (name: string, title: string, description: string, references?: string): Column => ({
  name,
  title,
  datatype: 'string',
  unit: '',
  description,
  ...(references ? { references } : {}),
});
const integer = (name: string, title: string, description: string, unit = ''): Column => ({
  name,
  title,
  datatype: 'integer',
  unit,
  description,
});
const decimal = (name: string, title: string, description: string, unit: string): Column => ({
  name,
  title,
  datatype: 'decimal',
  unit,
  description,
});

const subject = text(
  'subject_id',
  'Subject',
  'Pseudonym of the subject: Patient ID (0010,0020) in every file of the subject.',
  'subjects.subject_id',
);
const study = text('study_uid', 'Study', 'Study Instance UID (0020,000D) as in the files.', 'studies.study_uid');
const series = text('series_uid', 'Series', 'Series Instance UID (0020,000E) as in the files.', 'series.series_uid');
const own = (column: Column): Column => {
  const { references: _, ...rest } = column;
  return rest;
};

/** What decides which columns exist: what the profile retains, and what a clinical table supplied. */
export interface TableOptions {
  characteristics: boolean;
  dates: boolean;
  site: boolean;
  label: boolean;
  ethnicity: boolean;
  seriesLabel: boolean;
}

/** A column that could only be empty is not written at all. */
export function tableDefinitions(options: TableOptions): TableDefinition[] {
  const counts = [
    integer('instances', 'Objects', 'Number of DICOM objects in the package.'),
    integer('bytes', 'Bytes', 'Sum of the file sizes.', 'byte'),
  ];
  const tables: TableDefinition[] = [
    {
      name: 'subjects',
      description: 'One row a subject.',
      key: 'subject_id',
      columns: [
        own(subject),
        ...(options.characteristics
          ? [
              text('sex', 'Sex', 'F, M, O (other) or empty where it is not known.'),
              integer(
                'age',
                'Age',
                'Age at the first study, in whole years; 90 stands for 90 and above. Empty where it is not known.',
                'year',
              ),
              ...(options.ethnicity
                ? [text('ethnicity', 'Ethnicity', 'As recorded by the source; empty where it is not known.')]
                : []),
            ]
          : []),
        ...(options.site
          ? [text('site', 'Site', 'Where the subject was examined, as a letter: sites are not named.')]
          : []),
        ...(options.label
          ? [text('label', 'Label', 'Label of the subject from the clinical table; see the reference standard.')]
          : []),
        integer('studies', 'Studies', 'Number of studies in the package.'),
        integer('series', 'Series', 'Number of series in the package.'),
        ...counts,
      ],
    },
    {
      name: 'studies',
      description: 'One row a study.',
      key: 'study_uid',
      columns: [
        own(study),
        subject,
        text('folder', 'Folder', 'Folder of the study within the package.'),
        ...(options.dates
          ? [
              {
                ...text('study_date', 'Study date', 'Study Date (0008,0020) as in the files.'),
                datatype: 'date' as const,
              },
            ]
          : []),
        text('modalities', 'Modalities', 'Modalities of the series, separated by spaces.'),
        integer('series', 'Series', 'Number of series in the package.'),
        ...counts,
      ],
    },
    {
      name: 'series',
      description: 'One row a series. Technical attributes are those of its first object.',
      key: 'series_uid',
      columns: [
        own(series),
        study,
        subject,
        text('folder', 'Folder', 'Folder of the series within the package.'),
        text('modality', 'Modality', 'Modality (0008,0060).'),
        ...(options.seriesLabel
          ? [
              text(
                'label',
                'Label',
                'What the series is, in the vocabulary of the dataset; empty where nobody has said.',
              ),
            ]
          : []),
        text('body_part', 'Body part', 'Body Part Examined (0018,0015) as in the files.'),
        text('manufacturer', 'Manufacturer', 'Manufacturer (0008,0070) as in the files.'),
        text('model', 'Model', "Manufacturer's Model Name (0008,1090) as in the files."),
        integer('rows', 'Rows', 'Rows (0028,0010).', 'pixel'),
        integer('columns', 'Columns', 'Columns (0028,0011).', 'pixel'),
        decimal('slice_thickness', 'Slice thickness', 'Slice Thickness (0018,0050).', 'mm'),
        text('pixel_spacing', 'Pixel spacing', 'Pixel Spacing (0028,0030): between rows, between columns, in mm.'),
        text('transfer_syntax_uid', 'Transfer syntax', 'Transfer Syntax UID (0002,0010).'),
        ...counts,
      ],
    },
    {
      name: 'files',
      description: 'One row a DICOM file.',
      key: 'path',
      columns: [
        text('path', 'Path', 'Path of the file within the package.'),
        subject,
        study,
        series,
        text('sop_instance_uid', 'Object', 'SOP Instance UID (0008,0018) as in the file.'),
        text('sop_class_uid', 'Kind of object', 'SOP Class UID (0008,0016).'),
        integer('bytes', 'Bytes', 'Size of the file.', 'byte'),
        text('sha256', 'SHA-256', 'SHA-256 of the file.'),
        text(
          'pixel_sha256',
          'SHA-256 of pixels',
          'SHA-256 of the value of the pixel element as stored; empty without pixels. Equal to that of the source, except where boxes were made black.',
        ),
      ],
    },
  ];
  if (options.label)
    tables.push({
      name: 'labels',
      description: 'One row a subject with a label.',
      key: 'subject_id',
      columns: [
        subject,
        text('label', 'Label', 'Label from the clinical table; how it was found is in reports/reference-standard.md.'),
      ],
    });
  return tables;
}
