import { expect, it } from 'vitest';
import { quote } from './quote.js';

it('keeps what people write about places and numbers', () => {
  for (const text of ['Nairobbi', '10-15', '31/02/2019', 'about 1 200', 'تونس']) expect(quote(text)).toBe(text);
});

it('never quotes what could reach or identify a person', () => {
  expect(quote('call +254 712 345 678')).toBe('call …');
  expect(quote('٠٧١٢٣٤٥٦٧٨')).toBe('…');
  expect(quote('mail someone@example.org now')).toBe('mail … now');
  expect(quote('ID 12345678')).toBe('ID …');
});

it('cuts what is long, in no time', () => {
  const start = performance.now();
  expect(quote('1 '.repeat(16_000)).length).toBeLessThan(70);
  expect(quote(`${'x'.repeat(40)}\n`.repeat(800)).length).toBe(61);
  expect(performance.now() - start).toBeLessThan(100);
});
