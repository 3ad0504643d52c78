/**
 * Words that TeX’s French patterns cut badly, each with the breaks it may have: a verb’s mute ending alone on a line, a
 * compound cut beside its seam. The endings are all that a list of 320 000 French words has.
 */
export const hyphenationExceptions: readonly string[] = [
  "cillent",
  "claustrent",
  "désignent",
  "dé-sirent",
  "dé-solent",
  "dis-tillent",
  "frustrent",
  "illustrent",
  "ins-tillent",
  "in-ternent",
  "lé-gi-timent",
  "lustrent",
  "mil-lé-siment",
  "os-cillent",
  "restent",
  "surent",
  "ex-tra-sco-laire",
  "ex-tra-sco-laires",
  "so-cio-édu-ca-tif",
  "so-cio-édu-ca-tifs",
  "so-cio-édu-ca-tive",
  "so-cio-édu-ca-tives",
];
