/** `npm run fuzz [mutants] [seed]`: mutated files through walker and writer; prints outcomes, fails on any fault. */
import { fuzz } from './fuzz.ts';

const { outcomes, faults } = fuzz(Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 1));
console.log(outcomes);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
