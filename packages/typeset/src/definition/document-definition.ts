import type {
  ContextPageSize,
  CustomTableLayout,
  Margins,
  PageOrientation,
  PageSize,
  Style,
  TDocumentInformation,
} from "pdfmake/interfaces.js";
import type { Content } from "./content.ts";

/** A heading of the outline that a page stands under, and the page that it begins on. */
export type RunningHeading = {
  readonly level: number;
  readonly title: string;
  readonly page: number;
};

/** What stands on every page, by its number, their count, and the headings that it ends under, outermost first. */
export type Running =
  | Content
  | ((
      page: number,
      pages: number,
      size: ContextPageSize,
      headings: readonly RunningHeading[],
    ) => Content | null | undefined);

/** A file carried in the PDF, and what it is to the document (ISO 32000-2, 7.11.3). */
export type Attachment = {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly description: string;
  readonly relationship: "Source" | "Data" | "Alternative" | "Supplement";
};

/** A pdfmake document definition, with the nodes above. */
export type DocumentDefinition = {
  readonly content: Content;
  readonly pageSize?: PageSize;
  readonly pageOrientation?: PageOrientation;
  readonly pageMargins?: Margins;
  readonly header?: Running;
  readonly footer?: Running;
  readonly background?:
    | Content
    | ((page: number, size: ContextPageSize) => Content | null | undefined);
  readonly styles?: Readonly<Record<string, Style & { readonly margin?: Margins }>>;
  readonly defaultStyle?: Style;
  readonly tableLayouts?: Readonly<Record<string, CustomTableLayout>>;
  /** BCP 47, of the whole document. */
  readonly language: string;
  readonly info: TDocumentInformation & { readonly title: string; readonly creationDate: Date };
  /** PNG and JPEG files by the names that `image` nodes use. */
  readonly images?: Readonly<Record<string, Uint8Array>>;
  /** By file name. */
  readonly attachments?: Readonly<Record<string, Attachment>>;
};
