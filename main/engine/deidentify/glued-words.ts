/** Words that scanners glue together from their own vocabulary: DYNDISTCALC, FIELDMAPHZ, sumframes. No name is built of these pieces. */

const pieces =
  `abs acq adapt adj align aqc attn aud avg bold bval bvec calc cbf cbv cest chem chest coil comb combine combined corr csi cfg cine dce
   dcm deno denoise denoised diff dir disc dist dixon dmri dsc dti dummy dwi dyn dynamic echo ecg edges epi exp fat fieldmap filt filter flair
   flash flip fmap fmri fov frame frames freq fse gap gated grad gre hires interp image images img inv label lesion lge map maps mapping mask max
   mean meas mip mix mono mosaic motion mpr mra mrac mrv mrs mtc mtt multi nav noise norm null only opp osem pcasl pasl pct pdw pelvis perf
   phase phasediff phs pitch prep proj prot psf qsm quad ramp rec recon ref rev samp scale scan scatter sense seq shift shim
   singles slab slice smooth sms spc spec spect spin spine ssfp static stat std stir sub sum susc swi swp tac task test tfl thick thin thk
   time tmax tof trace track trans trig tse ttp tune umap ute vaso vec venc vibe video videos vol wat weight width zoom`.split(
    /\s+/,
  );
const known: ReadonlySet<string> = new Set(pieces);
const longestFirst = pieces.toSorted((a, b) => b.length - a.length).join('|');
const glued = new RegExp(`^(?:(?:${longestFirst}){2,}(?:hz|hf|fh|wb)?|(?:non?(?=.{4})|mb)(?:${longestFirst})+)$`);

/** Crystalport, Madelineview: towns are made of two words as well. */
export const endsAsTown = (plain: string): boolean =>
  /(?:port|view|mouth|side|land|haven|town|ville|shire|fort|burgh?|stad|chester|borough|bury)$/.test(plain);

/** LIVERSEG: what was segmented. */
const segmented = /^(?:liver|lungs?|lobes?|kidneys?|spleen|heart|brain|prostate|bones?|tumou?r|lesions?|nodules?|aorta|organs?|body|pancreas|vessels?|muscle|fat)seg(?:mentation|mented|s)?$/; // prettier-ignore

/** A plain word that is such pieces alone; behind them may stand a direction or a unit, before one a no, or bands at once: nointerp, mbepi. */
export const isGlued = (plain: string): boolean =>
  segmented.test(plain) || (plain.length > 4 && !endsAsTown(plain) && plain.length <= 30 && glued.test(plain));

/** A piece by itself, where a capital sets it apart: Sag, AP and mosaic in SagAPmosaic. */
export const isPiece = (plain: string): boolean => known.has(plain);
