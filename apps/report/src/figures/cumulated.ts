/** What a sum of counts that may overlap is. */
export const CUMULATED = "décomptes cumulés, doublons possibles";
