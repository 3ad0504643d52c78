// Copies of a good PDF that each break one rule. The judge must refuse them: one that lets them pass is asleep.
import { deflateSync, inflateSync } from "node:zlib";
import type { Profile } from "./verdict.ts";

/** A fault put into a PDF that pdfkit wrote, and the profiles that must refuse it. */
export type Mutant = {
  readonly name: string;
  readonly profiles: readonly Profile[];
  /** The file as Latin-1 text, a character a byte. */
  readonly mutate: (pdf: string) => string;
};

const both: readonly Profile[] = ["PDF/A-3a", "PDF/UA-1"];

/** One entry a fault; structure is written plain, pages are compressed. */
export const mutants: readonly Mutant[] = [
  {
    name: "sans alternative",
    profiles: ["PDF/UA-1"],
    mutate: (pdf) => replaced(pdf, /(?<=\/S \/Figure\n\/P \d+ 0 R\n)\/Alt/, "/Xlt"),
  },
  {
    name: "sans balise autour d’un passage",
    profiles: ["PDF/UA-1"],
    mutate: (pdf) => onFirstPage(pdf, /\/H1 <<\/MCID 0>> BDC\n([\s\S]*?)\nEMC/, "$1"),
  },
  {
    name: "sans élément pour un passage balisé",
    profiles: ["PDF/UA-1"],
    mutate: (pdf) =>
      replaced(pdf, /(?<=\/Nums \[0 \[)\d+ 0 R/, (found) => "null".padEnd(found.length)),
  },
  {
    name: "sans ligne autour d’une cellule",
    profiles: ["PDF/UA-1"],
    mutate: (pdf) => replaced(pdf, /\/S \/TR/, "/S /P "),
  },
  {
    name: "avec un signe que la police n’a pas",
    profiles: both,
    mutate: (pdf) => onFirstPage(pdf, /(?<=\[<)[0-9a-f]{4}/, "0000"),
  },
  {
    name: "sans correspondance des signes",
    profiles: both,
    mutate: (pdf) => replaced(pdf, /\/ToUnicode/, "/XoUnicode"),
  },
  {
    name: "sans langue",
    profiles: ["PDF/UA-1"],
    mutate: (pdf) => replaced(pdf, /\/Lang(?= \(fr-FR\))/, "/Xang"),
  },
  {
    name: "sans dire ce qu’il est",
    profiles: both,
    mutate: (pdf) =>
      replaced(
        replaced(pdf, /<pdfaid:conformance>A/, "<pdfaid:conformance>X"),
        /<pdfuaid:part>1/,
        "<pdfuaid:part>9",
      ),
  },
];

/** Replaces the first that is found, byte for byte: what stands after it stays where the file says. */
function replaced(pdf: string, what: RegExp, by: string | ((found: string) => string)): string {
  const found = what.exec(pdf)?.[0];
  if (found === undefined) throw new Error(`rien à remplacer par ${what}`);
  const mutated = pdf.replace(what, by as string);
  if (mutated.length !== pdf.length) throw new Error(`${what} déplacerait la suite du fichier`);
  return mutated;
}

/** Changes the content of the first page: its stream is written again, and the offsets of what follows with it. */
function onFirstPage(pdf: string, what: RegExp, by: string): string {
  const number = /\n\/Contents (\d+) 0 R/.exec(pdf)?.[1];
  const start = pdf.indexOf(`\n${number} 0 obj\n`) + 1;
  const [head = "", length = ""] =
    /<<[\s\S]*?\/Length (\d+)[\s\S]*?stream\n/.exec(pdf.slice(start)) ?? [];
  const from = pdf.indexOf(head, start);
  const dataFrom = from + head.length;
  const dataTo = dataFrom + Number(length);
  const content = inflateSync(Buffer.from(pdf.slice(dataFrom, dataTo), "latin1")).toString(
    "latin1",
  );
  if (!what.test(content)) throw new Error(`rien à remplacer par ${what} sur la première page`);
  const data = deflateSync(Buffer.from(content.replace(what, by), "latin1")).toString("latin1");
  const written = head.replace(`/Length ${length}`, `/Length ${data.length}`) + data;
  const moved = written.length - (dataTo - from);
  const mutated = pdf.slice(0, from) + written + pdf.slice(dataTo);
  const shift = (offset: string) => {
    const after = Number(offset) > from ? Number(offset) + moved : Number(offset);
    return String(after);
  };
  return mutated
    .replace(/(?<=\n)\d{10}(?= \d{5} n)/g, (offset) => shift(offset).padStart(10, "0"))
    .replace(/(?<=startxref\n)\d+/, shift);
}
