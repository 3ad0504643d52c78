/** What is known of an image from its headers. Sizes in pixels, as stored: orientations 5 to 8 swap them when shown. */
export type Image = PngImage | JpegImage;

type Stored = {
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8; 1 where the file says nothing. */
  readonly orientation: number;
  /** The name of its ICC profile, where it has one: anything but sRGB will look somewhat different. */
  readonly profile?: string | undefined;
};

export type PngImage = Stored & {
  readonly kind: "png";
  readonly bits: 1 | 2 | 4 | 8 | 16;
  readonly colour: "grey" | "rgb" | "indexed";
  /** Whether it is painted through a soft mask (`SMask`), which PDF/A allows from part 2 on. */
  readonly alpha: boolean;
  readonly interlaced: boolean;
};

export type JpegImage = Stored & {
  readonly kind: "jpeg";
  readonly colour: "grey" | "rgb";
};

/** Why an image is not taken. In French. */
export type ImageProblem = {
  readonly code: ImageProblemCode;
  readonly message: string;
  readonly remedy: string;
};

/**
 * - `image-format`: neither PNG nor JPEG, or a variant of them that PDF does not know;
 * - `image-abimee`: cut off or damaged;
 * - `image-vide`, `image-trop-grande`: no pixels, or too many;
 * - `image-couleurs`: colours that are not sRGB or grey;
 * - `image-variante`: a PNG that would be painted wrongly.
 */
export type ImageProblemCode =
  | "image-format"
  | "image-abimee"
  | "image-vide"
  | "image-trop-grande"
  | "image-couleurs"
  | "image-variante";

/** Thrown while an image is read, and caught where reading began. */
export class ImageRefusal extends Error {
  readonly code: ImageProblemCode;
  readonly remedy: string;

  constructor(code: ImageProblemCode, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

export function damaged(what: string): ImageRefusal {
  return new ImageRefusal(
    "image-abimee",
    `L’image est abîmée : ${what}.`,
    "Reprendre le fichier d’origine, ou l’ouvrir et l’enregistrer à nouveau.",
  );
}
