import type { LocalDate } from '#kernel';

const two = (number: number) => String(number).padStart(2, '0');

/**
 * Easter Sunday of the Gregorian calendar.
 * Meeus, Astronomical Algorithms, chapter 8 (the anonymous algorithm of 1876).
 */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return `${year}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}` as LocalDate;
}
