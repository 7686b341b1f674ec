/** What every view of an encapsulated document is given. */
export interface DocumentLook {
  instance: number;
  /** Says in words why nothing can be shown. */
  explain: (error: unknown) => string;
  /** Told how much was shown or played so far, in words. */
  onseen: (words: string) => void;
}
