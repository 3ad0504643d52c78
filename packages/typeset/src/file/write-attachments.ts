import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { Attachment } from "../definition/document-definition.ts";
import type { FileObject, ObjectFile } from "./object-file.ts";

type Packed = { readonly compressed: Uint8Array; readonly sum: string };

const packed = new WeakMap<Uint8Array, Packed>();

/** A file's bytes as they are carried, and the sum that ISO 32000-1 (7.11.4.1) asks for, which is MD5. */
function pack(bytes: Uint8Array): Packed {
  let known = packed.get(bytes);
  if (known === undefined) {
    known = {
      compressed: deflateSync(bytes),
      sum: createHash("md5").update(bytes).digest("latin1"),
    };
    packed.set(bytes, known);
  }
  return known;
}

/**
 * Writes a file to be carried along, and gives its specification (ISO 32000-2, 7.11.3). The dates in it are those of the
 * document.
 */
export function writeAttachment(
  objects: ObjectFile,
  name: string,
  { bytes, type, description, relationship }: Attachment,
  created: Date,
): FileObject {
  const { compressed, sum } = pack(bytes);
  const file = objects.ref({
    Type: "EmbeddedFile",
    Subtype: type.replaceAll(/[^\w.+-]/g, asHex),
    Params: {
      Size: bytes.length,
      CheckSum: new String(sum),
      CreationDate: created,
      ModDate: created,
    },
    Filter: "FlateDecode",
  });
  file.end(compressed);
  const specification = objects.ref({
    Type: "Filespec",
    AFRelationship: relationship,
    F: new String(name),
    UF: new String(name),
    EF: { F: file, UF: file },
    Desc: new String(description),
  });
  specification.end();
  return specification;
}

/** A sign as a name of PDF takes it. */
function asHex(sign: string): string {
  return `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
