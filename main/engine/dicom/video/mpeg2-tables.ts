/** Tables of MPEG-2 video (ISO/IEC 13818-2 Annex B, 7.3, 7.4): code words, scans, weights. */
import { natural } from '../pixels/jpeg-coefficients.ts';

/** Value and its bits; codes of one table are free of prefixes. */
type Codes = readonly (readonly [value: number, code: string])[];

/** How many values a word can be followed to at once: index by the next `bits` bits; value × 32 + length of its code. */
export interface CodeTable {
  bits: number;
  /** 0 where no code begins so. */
  entries: Int32Array;
}

export function codeTable(codes: Codes): CodeTable {
  const bits = Math.max(...codes.map(([, code]) => code.length));
  const entries = new Int32Array(2 ** bits);
  for (const [value, code] of codes) {
    const rest = bits - code.length;
    const first = parseInt(code, 2) << rest;
    entries.fill(value * 32 + code.length, first, first + 2 ** rest);
  }
  return { bits, entries };
}

/** Codes of numbers that follow each other, from `first` on. */
const numbered = (first: number, codes: string): Codes =>
  codes.split(' ').map((code, place) => [first + place, code] as const);

export const escapeIncrement = 34;
/** B.1 macroblock_address_increment. */
export const addressIncrement = codeTable([
  ...numbered(
    1,
    '1 011 010 0011 0010 00011 00010 0000111 0000110 00001011 00001010 00001001 00001000 00000111 00000110 0000010111 0000010110 0000010101 0000010100 0000010011 0000010010 00000100011 00000100010 00000100001 00000100000 00000011111 00000011110 00000011101 00000011100 00000011011 00000011010 00000011001 00000011000',
  ),
  [escapeIncrement, '00000001000'],
]);

/** What a macroblock brings (B.2 to B.4). */
export const quant = 1;
export const forward = 2;
export const backward = 4;
export const pattern = 8;
export const intra = 16;
const both = forward | backward;
export const macroblockTypes: Readonly<Record<1 | 2 | 3, CodeTable>> = {
  1: codeTable([[intra, '1'], [intra | quant, '01']]), // prettier-ignore
  2: codeTable([
    [forward | pattern, '1'],
    [pattern, '01'],
    [forward, '001'],
    [intra, '00011'],
    [quant | forward | pattern, '00010'],
    [quant | pattern, '00001'],
    [quant | intra, '000001'],
  ]),
  3: codeTable([
    [both, '10'],
    [both | pattern, '11'],
    [backward, '010'],
    [backward | pattern, '011'],
    [forward, '0010'],
    [forward | pattern, '0011'],
    [intra, '00011'],
    [quant | both | pattern, '00010'],
    [quant | forward | pattern, '000011'],
    [quant | backward | pattern, '000010'],
    [quant | intra, '000001'],
  ]),
};

/** B.9 coded_block_pattern of 4:2:0, by falling likelihood. */
const patternOrder = [
  60, 4, 8, 16, 32, 12, 48, 20, 40, 28, 44, 52, 56, 1, 61, 2, 62, 24, 36, 3, 63, 5, 9, 17, 33, 6, 10, 18, 34, 7, 11, 19,
  35, 13, 49, 21, 41, 14, 50, 22, 42, 15, 51, 23, 43, 25, 37, 26, 38, 29, 45, 53, 57, 30, 46, 54, 58, 31, 47, 55, 59,
  27, 39, 0,
];
const patternCodes =
  '111 1101 1100 1011 1010 10011 10010 10001 10000 01111 01110 01101 01100 01011 01010 01001 01000 001111 001110 001101 001100 0010111 0010110 0010101 0010100 0010011 0010010 0010001 0010000 00011111 00011110 00011101 00011100 00011011 00011010 00011001 00011000 00010111 00010110 00010101 00010100 00010011 00010010 00010001 00010000 00001111 00001110 00001101 00001100 00001011 00001010 00001001 00001000 00000111 00000110 00000101 00000100 000000111 000000110 000000101 000000100 000000011 000000010 000000001'.split(
    ' ',
  );
export const codedBlocks = codeTable(patternOrder.map((value, place) => [value, patternCodes[place]!] as const));

/** B.10 motion_code without its sign. */
export const motionCode = codeTable(
  numbered(
    0,
    '1 01 001 0001 000011 0000101 0000100 0000011 000001011 000001010 000001001 0000010001 0000010000 0000001111 0000001110 0000001101 0000001100',
  ),
);

/** B.12, B.13: how many bits the difference of a mean value has. */
export const lumaSize = codeTable(
  numbered(0, '100 00 01 101 110 1110 11110 111110 1111110 11111110 111111110 111111111'),
);
export const chromaSize = codeTable(
  numbered(0, '00 01 10 110 1110 11110 111110 1111110 11111110 111111110 1111111110 1111111111'),
);

/** Values of the tables of coefficients: run × 64 + level, or one of these. */
export const endOfBlock = 64 * 64;
export const escapeCoefficient = 64 * 64 + 1;
const runLevel = (run: number, level: number): number => run * 64 + level;
/** `run,level code` … as they stand in the tables. */
const coefficients = (text: string): Codes =>
  text
    .trim()
    .split(/\s*;\s*|\s*\n\s*/)
    .filter(Boolean)
    .map((one) => {
      const [run, level, code] = one.split(/[ ,]+/) as [string, string, string];
      return [runLevel(Number(run), Number(level)), code] as const;
    });

/** The long codes are those of both tables. */
const common = coefficients(`
3,3 000000011100; 4,3 000000010010; 6,2 000000011110; 7,2 000000010101; 8,2 000000010001
17,1 000000011111; 18,1 000000011010; 19,1 000000011001; 20,1 000000010111; 21,1 000000010110
1,6 0000000010110; 1,7 0000000010101; 2,5 0000000010100; 3,4 0000000010011; 5,3 0000000010010
9,2 0000000010001; 10,2 0000000010000; 22,1 0000000011111; 23,1 0000000011110; 24,1 0000000011101
25,1 0000000011100; 26,1 0000000011011
0,16 00000000011111; 0,17 00000000011110; 0,18 00000000011101; 0,19 00000000011100; 0,20 00000000011011
0,21 00000000011010; 0,22 00000000011001; 0,23 00000000011000; 0,24 00000000010111; 0,25 00000000010110
0,26 00000000010101; 0,27 00000000010100; 0,28 00000000010011; 0,29 00000000010010; 0,30 00000000010001
0,31 00000000010000
0,32 000000000011000; 0,33 000000000010111; 0,34 000000000010110; 0,35 000000000010101; 0,36 000000000010100
0,37 000000000010011; 0,38 000000000010010; 0,39 000000000010001; 0,40 000000000010000
1,8 000000000011111; 1,9 000000000011110; 1,10 000000000011101; 1,11 000000000011100; 1,12 000000000011011
1,13 000000000011010; 1,14 000000000011001
1,15 0000000000010011; 1,16 0000000000010010; 1,17 0000000000010001; 1,18 0000000000010000
6,3 0000000000010100; 11,2 0000000000011010; 12,2 0000000000011001; 13,2 0000000000011000
14,2 0000000000010111; 15,2 0000000000010110; 16,2 0000000000010101; 27,1 0000000000011111
28,1 0000000000011110; 29,1 0000000000011101; 30,1 0000000000011100; 31,1 0000000000011011`);

/** B.14; the first coefficient of a block is coded otherwise where it is run 0, level 1. */
export const coefficientsZero = codeTable([
  [endOfBlock, '10'],
  [escapeCoefficient, '000001'],
  ...coefficients(`
0,1 11; 1,1 011; 0,2 0100; 2,1 0101; 0,3 00101; 3,1 00111; 4,1 00110; 1,2 000110; 5,1 000111; 6,1 000101
7,1 000100; 0,4 0000110; 2,2 0000100; 8,1 0000111; 9,1 0000101; 0,5 00100110; 0,6 00100001; 1,3 00100101
3,2 00100100; 10,1 00100111; 11,1 00100011; 12,1 00100010; 13,1 00100000; 0,7 0000001010; 1,4 0000001100
2,3 0000001011; 4,2 0000001111; 5,2 0000001001; 14,1 0000001110; 15,1 0000001101; 16,1 0000001000
0,8 000000011101; 0,9 000000011000; 0,10 000000010011; 0,11 000000010000; 1,5 000000011011; 2,4 000000010100
0,12 0000000011010; 0,13 0000000011001; 0,14 0000000011000; 0,15 0000000010111`),
  ...common,
]);

/** B.15, for intra blocks where the picture says so. */
export const coefficientsOne = codeTable([
  [endOfBlock, '0110'],
  [escapeCoefficient, '000001'],
  ...coefficients(`
0,1 10; 1,1 010; 0,2 110; 2,1 00101; 0,3 0111; 3,1 00111; 4,1 000110; 1,2 00110; 5,1 000111; 6,1 0000110
7,1 0000100; 0,4 11100; 2,2 0000111; 8,1 0000101; 9,1 1111000; 0,5 11101; 0,6 000101; 1,3 1111001
3,2 00100110; 10,1 1111010; 11,1 00100001; 12,1 00100101; 13,1 00100100; 0,7 000100; 1,4 00100111
2,3 11111100; 4,2 11111101; 5,2 000000100; 14,1 000000101; 15,1 000000111; 16,1 0000001101; 0,8 1111011
0,9 1111100; 0,10 00100011; 0,11 00100010; 1,5 00100000; 2,4 0000001100; 0,12 11111010; 0,13 11111011
0,14 11111110; 0,15 11111111`),
  ...common,
]);

/** 7.3: place in the block of the coefficient that comes at a place in the stream; the first scan is that of JPEG. */
export const zigzag = Uint8Array.from(natural);
// prettier-ignore
export const alternateScan = Uint8Array.of(
  0, 8, 16, 24, 1, 9, 2, 10, 17, 25, 32, 40, 48, 56, 57, 49,
  41, 33, 26, 18, 3, 11, 4, 12, 19, 27, 34, 42, 50, 58, 35, 43,
  51, 59, 20, 28, 5, 13, 6, 14, 21, 29, 36, 44, 52, 60, 37, 45,
  53, 61, 22, 30, 7, 15, 23, 31, 38, 46, 54, 62, 39, 47, 55, 63,
);

/** 7.4.2.2: the scale that a code of five bits stands for where it is not twice the code. */
// prettier-ignore
export const scales = Uint8Array.of(
  0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 22,
  24, 28, 32, 36, 40, 44, 48, 52, 56, 64, 72, 80, 88, 96, 104, 112,
);

/** 6.3.11: weights of intra blocks where the stream brings none; those of the others are all 16. */
// prettier-ignore
export const intraWeights = Uint8Array.of(
  8, 16, 19, 22, 26, 27, 29, 34, 16, 16, 22, 24, 27, 29, 34, 37,
  19, 22, 26, 27, 29, 34, 34, 38, 22, 22, 26, 27, 29, 34, 37, 40,
  22, 26, 27, 29, 32, 35, 40, 48, 26, 27, 29, 32, 35, 40, 48, 58,
  26, 27, 29, 34, 38, 46, 56, 69, 27, 29, 35, 38, 46, 56, 69, 83,
);
