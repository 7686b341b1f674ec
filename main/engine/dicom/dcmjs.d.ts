// dcmjs ships no types; only what this program calls is described.
declare module 'dcmjs' {
  interface DicomDict {
    dict: Record<string, unknown>;
    meta: Record<string, unknown>;
    write(options?: { allowInvalidVRLength?: boolean; fragmentMultiframe?: boolean }): ArrayBuffer;
  }
  interface DictionaryEntry {
    /** `(0010,0010)`, or a mask such as `(60xx,3000)`. */
    tag: string;
    vr: string;
    name: string;
    vm: string;
    version?: string;
  }
  const dcmjs: {
    data: {
      DicomDict: new (meta: object) => DicomDict;
      DicomMetaDictionary: {
        nameMap: Record<string, DictionaryEntry | undefined>;
        dictionary: Record<string, DictionaryEntry | undefined>;
      };
    };
    log: { setLevel(level: string): void };
  };
  export default dcmjs;
}
