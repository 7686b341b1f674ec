// tar-stream ships no types; only what this program calls is described.
declare module 'tar-stream' {
  interface Entry extends AsyncIterable<Buffer> {
    header: { name: string; size: number; type: string };
    resume(): void;
  }
  interface Extract extends NodeJS.WritableStream, AsyncIterable<Entry> {
    destroy(error?: Error): void;
  }
  export function extract(): Extract;
}
