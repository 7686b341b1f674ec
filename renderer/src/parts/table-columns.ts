/** How a column of Table is described. */
export interface Column<R> {
  id: string;
  title: string;
  /** A CSS grid track, for example `72px` or `minmax(140px, 1fr)`. */
  width: string;
  /** The cell's words: shown where no cell snippet draws it, copied, and given as a title. */
  text: (row: R) => string;
  align?: 'left' | 'right';
  /** `data`: identifiers and values. `mono`: tags, codes, paths. `dim`: secondary. */
  look?: 'data' | 'mono' | 'dim' | 'strong';
  /** May be sorted by. */
  sorts?: boolean;
  /** Folds away below 1360 px. */
  wide?: boolean;
  /** A value equal to the row above is shown faint, so that groups can be seen. */
  fadeRepeats?: boolean;
  /** No title on the head, only this name for screen readers. */
  headLabel?: string;
}
export interface Sort {
  column: string;
  descending: boolean;
}
