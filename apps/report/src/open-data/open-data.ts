import { createHash } from "node:crypto";
import type { Chart } from "@panorama/charts";
import type { Figures } from "@panorama/narrative";
import type { Attachment } from "@panorama/typeset";
import { decodeText } from "../edition/decode-text.ts";
import type { Edition } from "../edition/load-edition.ts";
import type { SourceFiles } from "../edition/source-files.ts";

/** A file of open data: what it holds, its media type, and what it is to the report. */
export type OpenDataFile = Attachment & { readonly bytes: Uint8Array };

/** What the report carries along for those who reuse it. */
type Material = {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly charts: ReadonlyMap<string, { readonly chart: Chart }>;
};

/**
 * The open data of an edition by file name: the values as they came, every figure with its receipt, the specification of
 * every chart, and a manifest that lists them with their sums. The PDF carries them; the output folder has them too.
 */
export function openData(
  { edition, figures, charts }: Material,
  files: SourceFiles,
): ReadonlyMap<string, OpenDataFile> {
  const { simulated } = edition.dataset;
  const data = new Map<string, OpenDataFile>([
    [
      "observations.csv",
      {
        bytes: observationsFile(files),
        type: "text/csv",
        description: marked("Valeurs dont les chiffres de ce document sont tirés", simulated),
        relationship: "Source",
      },
    ],
    [
      "chiffres.json",
      {
        bytes: figuresFile(figures, simulated),
        type: "application/json",
        description: marked("Chiffres de ce document et leur origine", simulated),
        relationship: "Data",
      },
    ],
  ]);
  for (const [id, { chart }] of charts) {
    data.set(`graphique-${id}.vl.json`, {
      bytes: specificationFile(chart),
      type: "application/json",
      description: marked(`Spécification Vega-Lite du graphique « ${chart.title} »`, simulated),
      relationship: "Data",
    });
  }
  return data.set("manifeste.json", manifest(edition, data));
}

/** Files that were written: the same figures, or the same chart, make the same one. */
const written = new WeakMap<Figures | Chart["spec"], Uint8Array>();

/** The values as they came; in UTF-8, whatever the spreadsheet wrote. */
function observationsFile(files: SourceFiles): Uint8Array {
  const bytes = files.get("observations.csv") ?? new Uint8Array();
  return new TextEncoder().encode(decodeText("observations.csv", bytes, "windows-1252").text);
}

/** All figures with their receipts. */
function figuresFile(figures: Figures, simule: boolean): Uint8Array {
  const bytes = written.get(figures) ?? json({ simule, chiffres: [...figures.values()] });
  written.set(figures, bytes);
  return bytes;
}

function specificationFile({ spec }: Chart): Uint8Array {
  const bytes = written.get(spec) ?? json(spec);
  written.set(spec, bytes);
  return bytes;
}

/** What the files are, and by which sum each is known again. */
function manifest(edition: Edition, data: ReadonlyMap<string, OpenDataFile>): OpenDataFile {
  const { sheet, dataset } = edition;
  const files = [...data].map(([nom, { bytes, type, description }]) => ({
    nom,
    type,
    description,
    octets: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  const content = {
    titre: `${sheet.titre} ${sheet.edition.code}`,
    edition: sheet.edition.code,
    millesime: sheet.millesime,
    licence: sheet.licence,
    simule: dataset.simulated,
    fichiers: files,
  };
  return {
    bytes: json(content),
    type: "application/json",
    description: marked("Liste des données jointes et leurs sommes de contrôle", dataset.simulated),
    relationship: "Supplement",
  };
}

/** Simulated data says so wherever it shows. */
function marked(description: string, simulated: boolean): string {
  return simulated ? `${description} (données simulées)` : description;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
