import type { HeaderWords } from '../../read/header-words.js';

/** English header words. */
export const headers: HeaderWords = {
  ideas: {
    origin: `origin, original, home, homeland, hometown, departure, departed, departs, start point, starting point, start place, start
      location, came from, comes from, coming from, travelled from, traveled from, taken from, trafficked from, recruited from, leaves
      from, leaving, left from, orig`,
    destination: `destination, dest, destn, intended, expected, promised, planned, bound for, headed to, going to, taken to, taken, going, brought to, travelled to, traveled
      to, transported to, trafficked to, sent to, target, arrival, arrived in, end point, heading`,
    exploitation: 'exploitation, expl, exploited, exploit, exploiting, abused, worked',
    transit: `transit, transited, via, through, stop, stops, stopover, waypoint, crossed, crossing, en route, passed, border crossed, borders
      crossed, border, borders, intermediate, leg, layover, passing`,
    from: 'from',
    to: 'to',
    city: `city, cities, town, village, municipality, city town, town city, urban area, settlement, locality, city name, town village, ville`,
    country: 'country, countries, nation, state party, country code, iso, iso2, iso3, ctry, cntry',
    admin1: `province, state, region, county, counties, district, governorate, prefecture, zone, division, department, admin1, admin 1, adm1,
      oblast, emirate, subnational, sub county, subcounty`,
    place: 'place, places, location, locations, area, point, points, site, where, spot, loc, whereabouts',
    type: 'type, types, form, forms, kind, nature, purpose, purposes, category',
    quantity: 'number, no, no of, nr, num, count, quantity, qty, total, sum, how many, figure, amount, n',
    estimate: 'estimated, estimate, est, approx, approximate, approximately, reported',
    unit: `victims, persons, people, survivors, individuals, incidents, migrants, pax, beneficiaries, clients, potential victims, pots, vots,
      pvots`,
    person: 'case, victim, person, survivor, individual, incident, migrant, client, beneficiary, vot, pvot',
    least: 'min, minimum, lower, lowest, least, at least, low',
    most: 'max, maximum, upper, highest, most, at most, high',
    date: 'date, month, year, period, when, quarter, timeframe, time frame',
    start: 'start, started, begin, beginning, began, first, since, start date, onset',
    end: 'end, ended, until, last, till, end date, finish',
    nationality: 'nationality, nationalities, citizenship, citizen, ethnicity, passport country, nationality of victim',
    other: `name of victim, victim name, victims name, first name, firstname, middle name, last name, lastname, surname, family name, full
      name, fullname, given name, second name, maiden name, nickname, alias, initials, name of client, client name, name of survivor,
      survivor name, names, name of person, contact, phone, telephone, mobile, tel, cell, cellphone, email, e mail, mail, address,
      street, postal, postcode, zip, po box, house, gps, latitude, longitude, lat, lon, lng, coordinates, altitude, precision, age, sex,
      gender, male, female, men, women, boy, girl, adults, minors, child, children, birthdate, dob, birth, birthday, born, passport, id
      number, id no, identity, national id, id card, visa, marital, marital status, education, religion, tribe, language, occupation,
      profession, dead, death, died, missing, survivors number, final location, last location, cause of death, interviewer, interview,
      interviewed, officer, caseworker, case worker, staff, focal, suspect, perpetrator, trafficker, offender, recruiter, abuser,
      employer, relative, guardian, parent, mother, father, spouse, husband, wife, referral, referred, referring, service, shelter,
      assistance, assisted, support, needs, follow up, followup, hospital, medical, health, police, court, consent, signature, entry
      date, date of entry, data entry, submission, registration, registered, date reported, reporting date, report date, cost, fee,
      amount paid, price, debt, salary, wage, duration, time spent, transit time, travel time, time of day, m, f, h, length of stay,
      vulnerability, vulnerabilities, risk, control, means of control, disability, url, link, photo, picture, attachment, file, region
      of incident, country of incident, migration route, source of information, information source, source quality, data source,
      residence, current location, current country, current city, present location, current address, household, sample, verified,
      verification, validated, approved, score, confidence, distance, weight, status of case, case status, job, job title, role,
      website, unit, rank`,
    filler: `of, the, a, an, in, at, on, or, and, for, by, was, were, is, are, be, been, did, do, does, he, she, they, their, his, her, if,
      any, applicable, known, name, code, victim s, s, who, whom, which, what, please, specify, time, source, other, actual, possible,
      main, primary, exact, full, detail, details, info, information, most recent, recent, per, with, this, that, one, each, optional,
      required, mandatory, all, along, way, journey, trip, travel, travelled, movement, text, see, etc, human, trafficked, grp, group,
      q, section, geo, mix, mixed`,
  },
  fields: {
    origin: 'source location, source place, source area',
    'origin.city': 'source city, source town, hometown',
    'origin.country': 'sending country, source country, country of source',
    'destination.country': 'receiving country, host country',
    exploitation: 'place of work, work place, workplace location, place of abuse',
    transit: 'route taken through, in between',
    route: 'route, routes, trafficking route, route taken, itinerary, path, route followed',
    exploitationType: `purpose of exploitation, exploitation purpose, exploitative purpose, exploitative purposes, trafficking type, type of trafficking,
      types of trafficking, form of trafficking, purpose of trafficking, type of abuse, sexual exploitation type, type of sex
      exploitation, tip type, trafficking purpose, type of tip, type of human trafficking, form of human trafficking`,
    industry: `industry, industries, sector, sectors, economic sector, type of work, kind of work, work type, type of labour, type of labor, type
      of job, job type, labour sector, labor sector, field of work, business type, type of business, work sector, work done, activity
      sector`,
    cases: 'cases, caseload, headcount, head count, affected, volume',
    'cases.min': 'lower estimate, low estimate, lower bound, minimum estimate',
    'cases.max': 'upper estimate, high estimate, upper bound, maximum estimate',
    'period.start': `start date, month of report, reporting month, reporting period, reporting year, date of event, date of recruitment, year of
      registration`,
    'period.end': 'end date, date of rescue, return date',
    transport: `transport, how do they travel, how did they travel, transportation, means of transport, means of transportation, means of travel, method of transport, how travelled, how
      traveled, travelled by, vehicle, conveyance, mode`,
    recruitment: `recruitment, recruited, recruitment method, method of recruitment, mode of recruitment, means of recruitment, recruitment means,
      recruitment channel, how recruited, recruiter relation, recruiter relationship, relationship to recruiter, recruitment process,
      how was victim recruited`,
    kind: `kind of movement, type of movement, movement type, type of case, case type, trafficking status, smuggling or trafficking,
      trafficking or smuggling, type of migration, migration type, classification, status of victim, victim status, vot status`,
    organisation: `organisation, organization, org, ngo, agency, partner, reporting organisation, reporting organization, reported by, reporting
      agency, submitted by, reporting partner, implementing partner, cso, institution, data provider`,
    recordId: `id, record id, case number, case no, case code, reference, ref, record number, record no, unique id, unique identifier, row id,
      web id, route id, victim code, client code, uid, uuid, identifier, file number, file no, survivor code, beneficiary code`,
    notes: `notes, note, comment, comments, remark, remarks, observation, observations, additional information, other information,
      description, narrative, summary, details of case, story, additional notes, additional comments, further information, other
      details, explanation`,
  },
  doubtful: {
    origin: 'recruited in, recruited at',
    'exploitation.country': 'country of rescue, country of identification',
    'exploitation.city': 'city of rescue, city of identification',
    exploitation: `place of rescue, place of identification, location of identification, where found, where rescued, rescue location, place found`,
    exploitationType: 'abuse, purpose, violation, trafficking, crime, offence, offense',
    industry: 'work, occupation abroad, activity, labour, labor',
    'period.start': `date of identification, date of registration, year of report, date identified, reported date, reported year, reported month,
      registration date`,
  },
  rows: {
    total:
      'total, totals, grand total, sub total, subtotal, sum, overall total, total cases, total victims, total number, overall, average, mean',
    example: 'example, examples, eg, e g, for example, sample, sample row, example row, ex',
    note: `note, notes, nb, n b, source, sources, disclaimer, prepared by, compiled by, key, legend, footnote, remarks, signed, approved by,
      end of table, last updated, data source, confidential, select, select from, choose, enter, write, fill in, type in, type the,
      pick, drop down, dropdown, free text, text only, number only, numbers only, dd mm yyyy, mm yyyy, yyyy mm, yyyy, tick`,
  },
  sheets: {
    list: `list, lists, code, codes, code list, codelist, dropdown, dropdowns, drop down, lookup, lookups, options, choices, survey,
      settings, validation, data validation, reference, ref, definitions, glossary, dictionary, data dictionary, metadata`,
    aside: `instruction, instructions, readme, read me, guide, guidance, help, about, cover, cover sheet, cover page, tou, terms of use,
      contents, index, summary, dashboard, pivot, chart, charts, title, analysis, report, statistics, stats`,
  },
};
