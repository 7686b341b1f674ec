/** Tells the index writer, which remembers row ids, that rows of patients, studies or series were moved or removed. */
let moves = 0;

export const noteMove = (): void => void (moves += 1);
export const countMoves = (): number => moves;
