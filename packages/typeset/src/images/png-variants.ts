import { ImageRefusal, type PngImage } from "./image.ts";
import type { PngChunks } from "./read-png.ts";

/** Refuses PNGs that pdfkit 0.19.1, with png-js 1.1.0, paints wrongly: seen by painting each of them. */
export function checkVariant(image: PngImage, { transparency, palette }: PngChunks): void {
  const { colour, bits, interlaced, width } = image;
  const transparent = transparency !== undefined;
  if (transparent && (colour === "grey" || colour === "rgb")) {
    // The colour that stands for transparent is read in the wrong bytes.
    throw wrong("une couleur rendue transparente (tRNS)");
  }
  if (transparent && colour === "indexed" && (bits < 8 || isPadded(transparency, palette ?? 0))) {
    // The mask is made of packed bytes as if each were a pixel; the 256th colour is lost.
    throw wrong("une palette à couleurs transparentes");
  }
  // Bits within bytes, and passes without a pixel, are not foreseen.
  if (interlaced && bits < 8) throw wrong(`un entrelacement à ${bits} bits par pixel`);
  if (interlaced && width < 5) throw wrong("un entrelacement sur moins de 5 pixels de large");
}

/** Whether the list of transparencies is filled up, which is done to 255 entries only. */
function isPadded(transparency: number, palette: number): boolean {
  return palette >= 256 * 3 && transparency < 256;
}

function wrong(what: string): ImageRefusal {
  return new ImageRefusal(
    "image-variante",
    `L’image est un PNG avec ${what}, que le PDF montrerait faussement.`,
    "L’enregistrer en PNG 24 bits (ou 32 bits avec transparence), non entrelacé.",
  );
}
