/** What is used of the dictionary module of dcmjs, which ships no types. */
declare module 'dcmjs/dictionary' {
  export const dictionary: Record<string, { tag: string; vr?: string; name?: string; vm?: string; version?: string }>;
}
