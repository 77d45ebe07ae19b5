/** How much of a file is read before it is refused as `file-too-large`. Measured while reading, not only as declared. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in a zip archive. */
  readonly zipEntries: number;
  /** Bytes of all parts of a workbook together, inflated. */
  readonly inflatedBytes: number;
  /** How many times larger than in the archive a part may become, once it is larger than `ratioFrom`. */
  readonly inflateRatio: number;
  /** Inflated bytes from which `inflateRatio` holds: small parts may be very repetitive. */
  readonly ratioFrom: number;
  /** Sheets of a workbook. */
  readonly sheets: number;
  /** Rows of a sheet. */
  readonly rows: number;
  /** Columns of a sheet. */
  readonly columns: number;
  /** Cells of all sheets together, with the blank ones between them. */
  readonly cells: number;
  /** Entries in the table of shared texts. */
  readonly sharedStrings: number;
  /** Bytes of the text of one cell. */
  readonly textBytes: number;
  /** Merged areas of a sheet. */
  readonly merges: number;
  /** How deep XML elements may stand in one another. */
  readonly xmlDepth: number;
}

/** What Excel itself can hold, and what a machine with little memory can. */
export const defaultLimits: Limits = {
  fileBytes: 256 * 1024 * 1024,
  zipEntries: 10_000,
  inflatedBytes: 512 * 1024 * 1024,
  inflateRatio: 200,
  ratioFrom: 16 * 1024 * 1024,
  sheets: 1_000,
  rows: 1_048_576,
  columns: 16_384,
  cells: 20_000_000,
  sharedStrings: 5_000_000,
  textBytes: 1024 * 1024,
  merges: 200_000,
  xmlDepth: 1_000,
};
