import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingReader, parseMapping, readMapping } from './mapping.js';

describe('parseMapping', () => {
  it('reads pairs of header or column and field', () => {
    const { mapping, problems } = parseMapping(['Via 1=transit', 'D=', 'Nature = of it=exploitationType']);
    expect(mapping).toEqual({ columns: { 'Via 1': 'transit', D: null, 'Nature = of it': 'exploitationType' } });
    expect(problems).toEqual([]);
  });

  it('gives back what it can not use', () => {
    expect(parseMapping(['Via=stopover', 'no pair', '=transit']).problems).toEqual([
      { key: 'Via', value: 'stopover', reason: 'no-such-field' },
      { key: 'no pair', value: 'undefined', reason: 'not-readable' },
      { key: '', value: 'transit', reason: 'not-readable' },
    ]);
  });

  it('takes __proto__ for a header like any other', () => {
    const { mapping } = parseMapping('__proto__=origin');
    expect(Object.getPrototypeOf(mapping.columns)).toBe(Object.prototype);
    expect(mappingReader(mapping)(0, '__proto__')).toBe('origin');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const { mapping, problems } = parseMapping(texts);
        expect(Object.keys(mapping.columns).length + problems.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('readMapping', () => {
  it('reads what was kept as JSON', () => {
    expect(readMapping({ columns: { A: 'origin', B: null } }).mapping.columns).toEqual({ A: 'origin', B: null });
  });

  it.each([null, 3, 'x', {}, { columns: 3 }, []])('reports %j', (value) => {
    expect(readMapping(value).problems).toHaveLength(1);
  });

  it('reports fields that do not exist', () => {
    expect(readMapping({ columns: { A: 'toString', B: 3 } }).problems.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'A no-such-field',
      'B not-readable',
    ]);
  });
});

describe('mappingReader', () => {
  const given = mappingReader({ columns: { 'Ville d’Origine': 'origin.city', C: null, B: 'transit' } });

  it('compares headers without case, accents and punctuation', () => {
    expect(given(0, "VILLE D'ORIGINE:")).toBe('origin.city');
  });

  it('takes letters for a column, unless a header says them', () => {
    expect(given(1, 'Stops')).toBe('transit');
    expect(given(2, 'Anything')).toBeNull();
    expect(given(7, 'b')).toBe('transit');
    expect(given(8, 'Other')).toBeUndefined();
  });
});
