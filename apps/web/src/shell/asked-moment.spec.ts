import { askedMoment } from './asked-moment';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const recorded = { from: '2021-09-01T08:00:00.000Z', to: '2026-11-26T11:00:00.000Z' };

describe('the moment an address asks for', () => {
  it.each([
    ['2026-03-01T14:00:00Z', '2026-03-01T14:00:00Z'],
    ['2026-03-01T14:00+01:00', '2026-03-01T14:00+01:00'],
    ['2026-03-01T14:00 01:00', '2026-03-01T14:00+01:00'],
    ['0000000000000000042', '0000000000000000042'],
    ['2026-11-26T12:00:59Z', '2026-11-26T12:00:59Z'],
    ['2021-09-01T08:00:00.000Z', '2021-09-01T08:00:00.000Z'],
  ])('of %j is %s', (typed, asOf) => expect(askedMoment(typed, NOW, recorded)).toEqual({ asOf }));

  it.each([
    ['morgen', 'none'],
    ['31.02.2026', 'none'],
    ['<script>', 'none'],
    ['2026-03-01T99:99:00Z', 'none'],
    ['2026-13-01', 'noDay'],
    ['2026-02-31T10:00:00Z', 'noDay'],
    ['2026-03-01', 'noZone'],
    ['2026-03-01T14:00', 'noZone'],
    ['2026-11-26T12:02:00Z', 'future'],
    ['2021-09-01T07:59:59.999Z', 'before'],
  ])('%j is none: %s', (typed, wrong) =>
    expect(askedMoment(typed, NOW, recorded)).toEqual({ wrong }),
  );

  it('may run ahead of the clock where the log does', () => {
    const ahead = { ...recorded, to: '2027-01-01T00:00:00.000Z' };
    expect(askedMoment('2026-12-31T00:00:00Z', NOW, ahead)).toHaveProperty('asOf');
  });

  it('is not judged by what is not known', () =>
    expect(askedMoment('1999-01-01T00:00:00Z', NOW)).toHaveProperty('asOf'));
});
