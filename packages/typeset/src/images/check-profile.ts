import type { ByteReader } from "./byte-reader.ts";
import { damaged, ImageRefusal } from "./image.ts";

/** Refuses an ICC profile that is not for the image's own colours: the document's are sRGB. */
export function checkProfile(profile: ByteReader, colour: "grey" | "rgb"): void {
  if (profile.length < 128) throw damaged("son profil de couleurs est incomplet");
  const space = profile.letters(16, 4).trim();
  if (space === (colour === "grey" ? "GRAY" : "RGB")) return;
  throw new ImageRefusal(
    "image-couleurs",
    `L’image a un profil de couleurs « ${space.replace(/[^\x20-\x7e]/g, "?")} », qui n’est pas celui de ses pixels.`,
    "La convertir en RVB avec le profil sRGB dans un logiciel d’images.",
  );
}

/** The name that a profile gives itself, in its tag `desc`, of version 2 or 4; undefined where it is unreadable. */
export function profileName(profile: ByteReader): string | undefined {
  const tags = Math.min(profile.long(128) ?? 0, 100);
  for (let tag = 0; tag < tags; tag++) {
    const at = 132 + tag * 12;
    if (profile.letters(at, 4) === "desc") return textOf(profile, profile.long(at + 4) ?? 0);
  }
  return undefined;
}

function textOf(profile: ByteReader, at: number): string | undefined {
  if (profile.letters(at, 4) === "desc") {
    const length = Math.min(profile.long(at + 8) ?? 0, 200);
    return clean(profile.letters(at + 12, length));
  }
  if (profile.letters(at, 4) !== "mluc") return undefined;
  const length = Math.min(profile.long(at + 20) ?? 0, 400);
  const from = at + (profile.long(at + 24) ?? 0);
  return clean(new TextDecoder("utf-16be").decode(profile.bytes.subarray(from, from + length)));
}

function clean(text: string): string | undefined {
  return text.replace(/\p{C}+/gu, "").trim() || undefined;
}
