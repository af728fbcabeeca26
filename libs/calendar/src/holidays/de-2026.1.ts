import { LAENDER } from '../place';
import type { CalendarData } from './calendar-data';

/**
 * Public holidays of the 16 Länder, frozen by `scripts/freeze-holidays.mjs`; not edited by hand.
 * From the data of date-holidays 3.37.0, © commenthol and contributors, after
 * https://de.wikipedia.org/wiki/Feiertage_in_Deutschland; this file alone is under CC BY-SA 3.0,
 * https://creativecommons.org/licenses/by-sa/3.0/. Changed: reduced to public holidays of a whole Land.
 */
export const data: CalendarData = {
  version: 'de-2026.1',
  first: 2000,
  last: 2100,
  holidays: [
    { day: '01-01', de: 'Neujahr', en: "New Year's Day", in: LAENDER },
    { day: '01-06', de: 'Heilige Drei Könige', en: 'Epiphany', in: ['BW', 'BY', 'ST'] },
    {
      day: '03-08',
      de: 'Internationaler Frauentag',
      en: "International Women's Day",
      from: 2019,
      in: ['BE'],
    },
    {
      day: '03-08',
      de: 'Internationaler Frauentag',
      en: "International Women's Day",
      from: 2023,
      in: ['MV'],
    },
    { easter: -2, de: 'Karfreitag', en: 'Good Friday', in: LAENDER },
    { easter: 0, de: 'Ostersonntag', en: 'Easter Sunday', in: ['BB'] },
    { easter: 1, de: 'Ostermontag', en: 'Easter Monday', in: LAENDER },
    { day: '05-01', de: 'Maifeiertag', en: 'Labour Day', in: LAENDER },
    { easter: 39, de: 'Christi Himmelfahrt', en: 'Ascension Day', in: LAENDER },
    { easter: 49, de: 'Pfingstsonntag', en: 'Whit Sunday', in: ['BB'] },
    { easter: 50, de: 'Pfingstmontag', en: 'Whit Monday', in: LAENDER },
    {
      easter: 60,
      de: 'Fronleichnam',
      en: 'Corpus Christi',
      in: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'],
    },
    { day: '08-15', de: 'Mariä Himmelfahrt', en: 'Assumption', in: ['SL'] },
    {
      day: '09-20',
      de: 'Weltkindertag',
      en: "International Children's Day",
      from: 2019,
      in: ['TH'],
    },
    { day: '10-03', de: 'Tag der Deutschen Einheit', en: 'German Unity Day', in: LAENDER },
    {
      day: '10-31',
      de: 'Reformationstag',
      en: 'Reformation Day',
      in: ['BB', 'MV', 'SN', 'ST', 'TH'],
    },
    {
      day: '10-31',
      de: 'Reformationstag',
      en: 'Reformation Day',
      from: 2018,
      in: ['HB', 'HH', 'NI', 'SH'],
    },
    {
      day: '11-01',
      de: 'Allerheiligen',
      en: "All Saints' Day",
      in: ['BW', 'BY', 'NW', 'RP', 'SL'],
    },
    {
      wednesdayBefore: '11-23',
      de: 'Buß- und Bettag',
      en: 'Day of Prayer and Repentance',
      in: ['SN'],
    },
    { day: '12-25', de: '1. Weihnachtstag', en: 'Christmas Day', in: LAENDER },
    { day: '12-26', de: '2. Weihnachtstag', en: 'Boxing Day', in: LAENDER },
    {
      once: '2017-10-31',
      de: 'Reformationstag',
      en: 'Reformation Day',
      in: ['BW', 'BY', 'BE', 'HB', 'HH', 'HE', 'NI', 'NW', 'RP', 'SL', 'SH'],
    },
    {
      once: '2020-05-08',
      de: 'Tag der Befreiung (75. Jahrestag)',
      en: 'Liberation Day (75th Anniversary)',
      in: ['BE'],
    },
    {
      once: '2025-05-08',
      de: 'Tag der Befreiung (80. Jahrestag)',
      en: 'Liberation Day (80th Anniversary)',
      in: ['BE'],
    },
    {
      once: '2028-06-17',
      de: '75-jähriges Jubiläum des Volksaufstands in der DDR',
      en: '75th anniversary of the GDR uprising',
      in: ['BE'],
    },
  ],
};
