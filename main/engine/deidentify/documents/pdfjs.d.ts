/** The part of pdf.js that reading the text of a PDF and drawing its pages take. */
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  interface Viewport {
    width: number;
    height: number;
  }
  export interface Page {
    getTextContent(): Promise<{ items: { str?: string; hasEOL?: boolean }[] }>;
    getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
    getAnnotations(): Promise<Record<string, unknown>[]>;
    rotate: number;
    getViewport(options: { scale: number; rotation?: number }): Viewport;
    render(options: Record<string, unknown>): { promise: Promise<void> };
    cleanup(): void;
  }
  interface Layers extends Iterable<[string, unknown]> {
    setVisibility(id: string, visible: boolean): void;
  }
  export interface Pdf {
    numPages: number;
    getPage(number: number): Promise<Page>;
    getMetadata(): Promise<{ info: Record<string, unknown>; metadata: unknown }>;
    getOutline(): Promise<unknown>;
    getAttachments(): Promise<unknown>;
    getFieldObjects(): Promise<unknown>;
    getOptionalContentConfig(options: { intent: string }): Promise<Layers>;
  }
  export function getDocument(options: Record<string, unknown>): { promise: Promise<Pdf>; destroy(): Promise<void> };
  export const OPS: Record<string, number>;
  export const AnnotationMode: { ENABLE: number };
}

/** Imported for what it leaves behind: with it pdf.js works in the thread that it is asked in. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
