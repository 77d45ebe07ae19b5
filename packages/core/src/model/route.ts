import * as z from 'zod';
import { exploitationTypes } from '../codelists/exploitation-types.js';
import { industries } from '../codelists/industries.js';
import { routeKinds } from '../codelists/kinds.js';
import { recruitmentMethods } from '../codelists/recruitment.js';
import { transportModes } from '../codelists/transport.js';

const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2' });
const degrees = (limit: number) => z.number().min(-limit).max(limit);
const admin1 = z.strictObject({ code: z.string(), name: z.string() });
const city = z.strictObject({ id: z.string(), name: z.string() });
const share = z.number().min(0).max(1);
const yearOrMonth = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
  .meta({ description: 'YYYY or YYYY-MM, never a day' });

const candidate = z.strictObject({
  country: countryCode,
  admin1: admin1.optional(),
  city: city.optional(),
  lat: degrees(90).optional(),
  lon: degrees(180).optional(),
  score: share,
});

export const placeSchema = z
  .strictObject({
    raw: z.string(),
    country: countryCode.optional(),
    admin1: admin1.optional(),
    city: city.optional(),
    lat: degrees(90).optional(),
    lon: degrees(180).optional(),
    precision: z.enum(['city', 'admin1', 'country', 'region', 'unknown']),
    relation: z.enum(['in', 'near', 'between', 'border', 'off-coast', 'en-route']),
    confidence: share,
    decidedBy: z.enum(['exact', 'alternate', 'fuzzy', 'person']),
    alternatives: z.array(candidate).optional(),
  })
  .meta({ description: 'A place as written and as understood; latitude and longitude in degrees WGS84 of the city centre, never finer.' });

export const casesSchema = z.strictObject({
  min: z.int().min(0),
  max: z.int().min(0).nullable(),
  qualifier: z.enum(['exact', 'approximate', 'at-least', 'at-most', 'range', 'several']),
  unit: z.enum(['persons', 'cases', 'incidents']),
  raw: z.string(),
});

export const routeSchema = z
  .strictObject({
    schema: z.literal('routebook/route@1'),
    recordId: z.string().optional(),
    kind: z.enum(routeKinds).optional(),
    origin: placeSchema.optional(),
    intendedDestination: placeSchema.optional(),
    exploitation: placeSchema.optional(),
    transit: z.array(placeSchema),
    exploitationTypes: z.array(z.enum(exploitationTypes)),
    industries: z.array(z.enum(industries)),
    transport: z.array(z.enum(transportModes)),
    recruitment: z.array(z.enum(recruitmentMethods)),
    cases: casesSchema.optional(),
    period: z.strictObject({ start: yearOrMonth, end: yearOrMonth.optional() }).optional(),
    organisation: z.string().optional(),
  })
  .meta({ title: 'Route', description: 'One route of human trafficking or high-risk migration, as a partner reports it.' });

/** One route, as it is kept and sent. */
export type Route = z.infer<typeof routeSchema>;
