import type { Edit } from '../model/diagnostic.js';
import type { Grid, Workbook } from '../model/grid.js';
import type { Review, SheetReview } from '../model/review.js';
import type { ColumnMapping } from '../read/mapping.js';
import { applyEdits, isApplicable } from '../review/apply.js';
import type { ChangeLog } from './cell-changes.js';
import type { Decision, PlacedFinding } from './decision.js';
import { mapColumns } from './map-columns.js';
import { type Plan, planFix } from './plan-fix.js';

/** A workbook, what is said of its columns, and the review of the two. */
export interface Standing {
  readonly workbook: Workbook;
  readonly mapping: ColumnMapping;
  readonly review: Review;
}

/** A decision about one finding. */
export interface Step extends PlacedFinding {
  readonly decision: Decision;
  /** A person's step waits for its turn when another has changed the cell in this round; the others come up again by themselves. */
  readonly byPerson: boolean;
}

/** What came of a round of steps. */
export interface StepsMade {
  readonly workbook: Workbook;
  readonly mapping: ColumnMapping;
  readonly changed: boolean;
  readonly postponed: readonly Step[];
}

/** Makes the steps whose cells no other step has changed in this round, each whole or not at all. */
export function applySteps({ workbook, mapping }: Standing, steps: readonly Step[], log: ChangeLog): StepsMade {
  const bench = new Bench(workbook, mapping, log);
  const postponed = steps.filter((step) => bench.take(step) === 'later' && step.byPerson);
  return {
    workbook: bench.workbook(),
    mapping: bench.mapping,
    changed: bench.edits.size > 0 || bench.mapping !== mapping,
    postponed,
  };
}

/** The changes of one round as they come together. */
class Bench {
  readonly edits = new Map<Grid, Edit[]>();
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #touched = new Set<string>();
  readonly #addedRows = new Map<SheetReview['table'], number>();

  constructor(
    readonly source: Workbook,
    public mapping: ColumnMapping,
    readonly log: ChangeLog,
  ) {
    this.#grids = new Map(source.sheets.map((grid) => [grid.name, grid]));
  }

  take(step: Step): 'done' | 'never' | 'later' {
    const { sheet, table } = step;
    const grid = this.#grids.get(sheet);
    if (!grid) return 'never';
    const plan = planFix(step, step.decision, { grid, addedRows: this.#addedRows.get(table) ?? 0 });
    if (!plan) return 'never';
    if (plan.edits.some(({ cell }) => this.#touched.has(`${sheet}!${cell}`))) return 'later';
    if (!plan.edits.every((edit) => this.log.isNew(sheet, edit) && isApplicable(grid, edit))) return 'never';
    this.#note(step, plan, grid);
    return 'done';
  }

  #note({ sheet, table, finding }: Step, { edits, columns, addedRows }: Plan, grid: Grid): void {
    const own = this.edits.get(grid) ?? [];
    for (const edit of edits) {
      this.#touched.add(`${sheet}!${edit.cell}`);
      this.log.add(sheet, edit, finding.code);
      own.push(edit);
    }
    if (own.length > 0) this.edits.set(grid, own);
    if (columns) this.mapping = mapColumns(this.mapping, columns, table?.columns ?? []);
    if (addedRows > 0) this.#addedRows.set(table, (this.#addedRows.get(table) ?? 0) + addedRows);
  }

  workbook(): Workbook {
    if (this.edits.size === 0) return this.source;
    return {
      ...this.source,
      sheets: this.source.sheets.map((grid) => applyEdits(grid, this.edits.get(grid) ?? []).grid),
    };
  }
}
