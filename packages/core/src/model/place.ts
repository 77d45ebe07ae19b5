export type Precision = 'city' | 'admin1' | 'country' | 'region' | 'unknown';
export type Relation = 'in' | 'near' | 'between' | 'border' | 'off-coast' | 'en-route';
export type DecidedBy = 'exact' | 'alternate' | 'fuzzy' | 'person';

export interface Candidate {
  /** Country as ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly admin1?: { readonly code: string; readonly name: string };
  readonly city?: { readonly id: string; readonly name: string };
  /** Degrees WGS84, city centre, never finer. */
  readonly lat?: number;
  readonly lon?: number;
  /** 0..1 */
  readonly score: number;
}

/** A place as it was written and as it was understood. Never finer than a city. */
export interface Place {
  readonly raw: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly admin1?: { readonly code: string; readonly name: string };
  readonly city?: { readonly id: string; readonly name: string };
  /** Degrees WGS84, city centre. */
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: Precision;
  readonly relation: Relation;
  /** 0..1 */
  readonly confidence: number;
  readonly decidedBy: DecidedBy;
  readonly alternatives?: readonly Candidate[];
}
