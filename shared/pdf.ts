/** How pdf.js is set up, in the engine and in the page: nothing is fetched but its own files, nothing of a file is run. */

export const pdfOptions = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  // Letters are drawn as shapes: no font of a file reaches the system or the browser.
  disableFontFace: true,
  useWorkerFetch: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  ownerDocument: null,
  cMapPacked: true,
  /** Points of one picture: a page of A4 in 600 points an inch has 35 million. Each takes 4 bytes, whatever it is packed as. */
  maxImageSize: 40_000_000,
};

/** Filters of colour need a document to stand in; without them what they would change is drawn as it is, which `onmiss` is told. */
export const noFilters = (onmiss: () => void) => {
  const missed = (): string => {
    onmiss();
    return 'none';
  };
  return class NoFilters {
    // Asked for each group of shapes, mostly with nothing to change.
    addFilter = (maps: unknown): string => (maps ? missed() : 'none');
    addAlphaFilter = missed;
    addLuminosityFilter = missed;
    addHCMFilter = (): string => 'none';
    addKnockoutFilter = (): string => 'none';
    addHighlightHCMFilter = (): string => 'none';
    addSelectionHCMFilter = (): string => 'none';
    addSelectionFilter = (): string => 'none';
    createSelectionStyle = (): null => null;
    destroy = (): void => {};
  };
};

interface Layered {
  getOptionalContentConfig(options: {
    intent: string;
  }): Promise<Iterable<[string, unknown]> & { setVisibility(id: string, visible: boolean): void }>;
}
/** Layers that are switched off may hold what nobody is meant to see: all are drawn. */
export async function everyLayer(pdf: Layered): Promise<unknown> {
  const layers = await pdf.getOptionalContentConfig({ intent: 'display' });
  for (const [id] of layers) layers.setVisibility(id, true);
  return layers;
}
