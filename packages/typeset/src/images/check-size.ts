import { ImageRefusal } from "./image.ts";

/**
 * At 300 points to the inch an A4 page has 8.7 million pixels: these leave room for four such pages, and keep what
 * decoding takes below some hundred megabytes.
 */
export const sizeLimits = {
  bytes: 50_000_000,
  pixels: 40_000_000,
  side: 20_000,
  decoded: 200_000_000,
};

/** Refuses an image that has no pixels, or more than a page can use. Before anything is decoded. */
export function checkSize(width: number, height: number): void {
  if (width === 0 || height === 0) {
    throw new ImageRefusal(
      "image-vide",
      `L’image n’a aucun pixel : ${width} × ${height}.`,
      "Donner une autre image.",
    );
  }
  const { pixels, side } = sizeLimits;
  if (width > side || height > side || width * height > pixels)
    throw tooLarge(`${width} × ${height} pixels`);
}

export function tooLarge(size: string): ImageRefusal {
  return new ImageRefusal(
    "image-trop-grande",
    `L’image est trop grande, ${size} : un PDF n’en montrerait pas plus, et la décoder prendrait trop de mémoire.`,
    "La réduire : au plus 40 millions de pixels, 20 000 de côté et 50 Mo ; 2 500 pixels suffisent à la largeur d’une page A4.",
  );
}
