const words =
  "L’édu\u00adca\u00adtion à l’image, au ci\u00adné\u00adma et à l’audio\u00advi\u00adsuel réu\u00adnit 1\u202f284 éta\u00adblis\u00adse\u00adments sco\u00adlaires et leurs par\u00adte\u00adnaires\u202f: «\u202fpas\u00adseurs d’images\u202f», ciné-clubs, ate\u00adliers de porte-à-faux et de pro\u00adgram\u00adma\u00adtion dans chaque ter\u00adri\u00adtoire, près de 250\u202f000\u00a0élèves en 2024-2025\u202f; leurs en\u00adsei\u00adgnants s’y pré\u00adparent\u202f! Où trou\u00adver plus, di\u00adsent-ils\u202f? Sur https://www.passeursdimages.fr/ob\u00adser\u00adva\u00adtoire/2025 — ou auprès des pôles ré\u00adgio\u00adnaux."
    .split(" ")
    .map((word) => (word.includes("://") ? word.replaceAll("\u00ad", "") : word));

/** Paragraphs of French words, each beginning elsewhere in the same text. */
export function frenchText(paragraphs: number, wordsEach: number): string[] {
  return Array.from({ length: paragraphs }, (_, paragraph) =>
    Array.from({ length: wordsEach }, (_, at) => words[(paragraph * 7 + at) % words.length]).join(
      " ",
    ),
  );
}
