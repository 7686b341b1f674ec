/** The part of pdf.js (as packed for Node by unpdf) that reading the text of a PDF takes. */
declare module 'unpdf/pdfjs' {
  interface Page {
    getTextContent(): Promise<{ items: { str?: string; hasEOL?: boolean }[] }>;
    getOperatorList(): Promise<{ fnArray: number[] }>;
    getAnnotations(): Promise<Record<string, unknown>[]>;
    cleanup(): void;
  }
  interface Pdf {
    numPages: number;
    getPage(number: number): Promise<Page>;
    getMetadata(): Promise<{ info: Record<string, unknown>; metadata: unknown }>;
    getOutline(): Promise<unknown>;
    getAttachments(): Promise<unknown>;
    getFieldObjects(): Promise<unknown>;
  }
  export function getDocument(options: Record<string, unknown>): { promise: Promise<Pdf>; destroy(): Promise<void> };
  export const OPS: Record<string, number>;
}
