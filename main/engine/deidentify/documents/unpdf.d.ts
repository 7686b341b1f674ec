/** The part of pdf.js (as packed by unpdf) that reading the text of a PDF and drawing its pages take. */
declare module 'unpdf/pdfjs' {
  interface Viewport {
    width: number;
    height: number;
  }
  export interface CanvasAndContext {
    canvas: OffscreenCanvas;
    context: OffscreenCanvasRenderingContext2D;
  }
  export interface Page {
    getTextContent(): Promise<{ items: { str?: string; hasEOL?: boolean }[] }>;
    getOperatorList(): Promise<{ fnArray: number[] }>;
    getAnnotations(): Promise<Record<string, unknown>[]>;
    getViewport(options: { scale: number }): Viewport;
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
