import type { Splice } from './splice.js';

/** The parts of a package by their names, which are compared without regard to case. */
export interface PackageParts {
  /** As the package writes them. */
  readonly names: readonly string[];
  has(part: string): boolean;
  /** A part's name as the package writes it; as given when there is no such part. */
  trueName(part: string): string;
  /** The bytes of a part as it is now; XML parts always in UTF-8. Throws `UnreadableFile` when it is missing or damaged. */
  read(part: string): Uint8Array;
  /** Changes pieces of a part. Positions are those of `read`, sorted and not overlapping. */
  splice(part: string, splices: readonly Splice[]): void;
  /** Adds or replaces a part. Without `contentType` it keeps the type that it has, or gets that of its extension. */
  write(part: string, content: Uint8Array | string, contentType?: string): void;
  /** Takes out a part with its relations and its content type; relations that point to it stay. */
  remove(part: string): void;
}
