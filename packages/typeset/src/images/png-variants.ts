import { ImageRefusal, type PngImage } from "./image.ts";
import type { PngChunks } from "./read-png.ts";

/** Refuses PNGs in which one colour stands for transparent: the page would show that colour. */
export function checkVariant({ colour }: PngImage, { transparency }: PngChunks): void {
  if (transparency === undefined || colour === "indexed") return;
  throw wrong("une couleur rendue transparente (tRNS)");
}

function wrong(what: string): ImageRefusal {
  return new ImageRefusal(
    "image-variante",
    `L’image est un PNG avec ${what}, que le PDF montrerait faussement.`,
    "L’enregistrer en PNG 24 bits, ou 32 bits avec transparence.",
  );
}
