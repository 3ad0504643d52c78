// pdfmake declares no types for its parts; only what this package touches is told here.

declare module "pdfmake/js/DocPreprocessor.js" {
  class DocPreprocessor {
    preprocessDocument(node: object): object;
    preprocessBlock(node: object): object;
    preprocessNode(node: object): object;
  }
  const module: { default: typeof DocPreprocessor };
  export default module;
}

declare module "pdfmake/js/DocMeasure.js" {
  class DocMeasure {
    constructor(
      images: {
        provideImage(name: string): { width: number; height: number; orientation?: number };
      },
      styles: object,
      defaultStyle: object,
      svgMeasure: object,
      tableLayouts: object,
    );
    textInlines: object;
    styleStack: import("./internals.ts").StyleStack;
    measureNode(node: object): object;
  }
  const module: { default: typeof DocMeasure };
  export default module;
}

declare module "pdfmake/js/columnCalculator.js" {
  const module: {
    default: {
      buildColumnWidths(
        columns: readonly object[],
        width: number,
        offset?: number,
        table?: object,
      ): void;
    };
  };
  export default module;
}

declare module "pdfmake/js/tableLayouts.js" {
  const module: { tableLayouts: object };
  export default module;
}

declare module "pdfmake/js/PageSize.js" {
  const module: {
    normalizePageSize(
      size: unknown,
      orientation: unknown,
    ): { width: number; height: number; orientation: string };
    normalizePageMargin(margin: unknown): {
      left: number;
      top: number;
      right: number;
      bottom: number;
    };
  };
  export default module;
}
