/** SQL for what goes into the dataset: nothing left out at patient, series or instance level. */

/**
 * Table expression of the included instances: every column of `instance`, and `study`, `patient` (ids; of joined
 * patients the one that stands for the person), `source`
 * (the file's absolute path), `size` (bytes) and `file_path` (relative to its source folder).
 * Use: `SELECT … FROM ${includedInstances} AS instance WHERE …`; unused file columns cost nothing.
 * file.path is relative to root.path, with `/` between names on every system.
 */
export const includedInstances = `(
  SELECT instance.*, series.study AS study, patient.subject AS patient,
    root.path || '/' || file.path AS source, file.path AS file_path, file.size AS size
  FROM instance
  JOIN series ON series.id = instance.series
  JOIN study ON study.id = series.study
  JOIN patient ON patient.id = study.patient
  LEFT JOIN file ON file.id = instance.file
  LEFT JOIN root ON root.id = file.root
  WHERE instance.excluded IS NULL AND series.excluded IS NULL AND patient.excluded IS NULL
)`;

/**
 * Table expression of the series with at least one included instance: every column of `series`, and `patient` (id).
 * `series.included` counts the instances not left out one by one; `series.instances` counts all.
 */
export const includedSeries = `(
  SELECT series.*, patient.subject AS patient
  FROM series
  JOIN study ON study.id = series.study
  JOIN patient ON patient.id = study.patient
  WHERE series.included > 0 AND series.excluded IS NULL AND patient.excluded IS NULL
)`;

/**
 * SQL for the id of the first included instance of a series. First by file, which is the order of the index: by id it would
 * look at every instance.
 */
export const firstInstance = (series: string): string =>
  `(SELECT one.id FROM instance AS one WHERE one.series = ${series} AND one.excluded IS NULL ORDER BY one.file LIMIT 1)`;
