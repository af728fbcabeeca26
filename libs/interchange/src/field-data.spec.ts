import { parseFraction, roundHalfUp, sum, type LocalDate } from '#kernel';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder } from '../../../test/support/optional';
import type { ColumnMapping, TableMapping } from './domain/table/mapping';
import type { ImportedFigure } from './domain/table/table';
import { previewTable } from './tables/preview-table';

const base: TableMapping = {
  source: 'field-data',
  method: 'IMPORT',
  quality: 'REPORTED',
  publication: 'PUBLISHED',
  numbers: 'AUTO',
  empty: 'REFUSE',
  defaults: {},
  columns: [],
  translations: [],
  onlyTranslatedAreas: false,
};
const value = (header: string, more: Partial<ColumnMapping>): ColumnMapping => ({
  header,
  role: 'value',
  ...more,
});
const total = (figures: readonly ImportedFigure[]) =>
  roundHalfUp(sum(figures.map((figure) => parseFraction(figure.value ?? '0'))));

withFolder('tables of Konstanz', '../shared/field-data/tables/konstanz', (folder) => {
  const read = (name: string, mapping: Partial<TableMapping>) =>
    previewTable(readFileSync(join(folder, name)), { ...base, ...mapping });

  it('places and children in care, 2012 to 2026', () => {
    const { figures, errors, rows } = read('kinderbetreuung.csv', {
      dayOfYear: '03-01',
      defaults: { areaId: 'konstanz' },
      columns: [
        { header: 'jahr', role: 'year' },
        value('unter_3_kita', { ageGroup: 'U3', measure: 'PLACES' }),
        value('ab_3_kita', { ageGroup: 'U3PLUS', measure: 'PLACES' }),
        value('schulkinder', { ageGroup: 'SCHOOL', measure: 'PLACES' }),
        value('gruppen', { ageGroup: 'ALL', measure: 'GROUPS' }),
        value('unter_3_tagespflege', { ageGroup: 'U3', measure: 'CHILDMINDING_PLACES' }),
      ],
    });
    expect([rows, errors, figures.length]).toEqual([15, 0, 75]);
    expect(
      figures.find(({ asOf, measure }) => asOf === '2026-03-01' && measure === 'PLACES'),
    ).toMatchObject({
      ageGroup: 'U3',
      value: '573',
      line: 16,
      column: 2,
    });
  });

  it('inhabitants by district, 1995 to 2025', () => {
    const header = readFileSync(join(folder, 'nach_stadtteilen.csv'), 'utf8').split('\n')[0] ?? '';
    const districts = header.trim().split(',').slice(1);
    const { figures, errors } = read('nach_stadtteilen.csv', {
      dayOfYear: '12-31',
      defaults: { ageGroup: 'ALL', measure: 'INHABITANTS' },
      columns: [
        { header: 'jahr', role: 'year' },
        ...districts.map((areaId) => value(areaId, { areaId })),
      ],
    });
    expect([errors, figures.length]).toEqual([0, 15 * 31]);
    expect(figures.at(-1)).toMatchObject({
      areaId: 'wallhausen',
      asOf: '2025-12-31',
      value: '1098',
    });
  });

  it.each(readdirSync(folder).filter((name) => name.startsWith('pyramide_')))('%s', (name) => {
    const year = name.slice(9, 13);
    const { figures, errors, rows } = read(name, {
      empty: 'NIL',
      defaults: { areaId: 'konstanz', measure: 'INHABITANTS', asOf: `${year}-12-31` as LocalDate },
      columns: [
        { header: 'alter', role: 'ageGroup' },
        value('maenner_nichtdeutsch', { sex: 'MALE', nationality: 'FOREIGN' }),
        value('frauen_nichtdeutsch', { sex: 'FEMALE', nationality: 'FOREIGN' }),
        value('maenner_deutsch', { sex: 'MALE', nationality: 'GERMAN' }),
        value('frauen_deutsch', { sex: 'FEMALE', nationality: 'GERMAN' }),
      ],
    });
    expect([errors, figures.length]).toEqual([0, rows * 4]);
    expect(rows).toBeGreaterThan(100);
    if (year !== '2025') return;
    const underThree = figures.filter(({ ageGroup }) =>
      ['AGE_0', 'AGE_1', 'AGE_2'].includes(ageGroup),
    );
    expect(total(underThree)).toBe(
      String(42 + 27 + 306 + 275 + 29 + 44 + 269 + 281 + 44 + 42 + 285 + 261),
    );
  });

  it('births and deaths', () => {
    const { figures, errors } = read('natuerliche_entwicklung.csv', {
      dayOfYear: '12-31',
      defaults: { areaId: 'konstanz', ageGroup: 'ALL' },
      columns: [
        { header: 'jahr', role: 'year' },
        value('geburten', { measure: 'BIRTHS' }),
        value('sterbefaelle', { measure: 'DEATHS' }),
      ],
    });
    expect([errors, figures.length]).toEqual([0, 62]);
  });
});

withFolder(
  'originals of the statistics offices',
  '../shared/field-data/tables/regionalstatistik',
  (folder) => {
    const read = (name: string, mapping: Partial<TableMapping>) =>
      previewTable(readFileSync(join(folder, name)), { ...base, ...mapping });
    const keys: readonly ColumnMapping[] = [
      { column: 1, role: 'date' },
      { column: 2, role: 'area' },
      { column: 3, role: 'areaName' },
    ];

    it('22541-01-01-4, day care 2002', () => {
      const heading = 'Verfügbare Plätze / Tageseinrichtungen für Kinder';
      const reading = read('22541-01-01-4.csv', {
        columns: [
          ...keys,
          { column: 4, role: 'value', measure: 'FACILITIES', ageGroup: 'ALL' },
          value(`${heading} / Insgesamt / Anzahl`, { measure: 'PLACES', ageGroup: 'ALL' }),
          value(`${heading} / Plätze für Krippenkinder / Anzahl`, {
            measure: 'PLACES',
            ageGroup: 'U3',
          }),
          { column: 13, role: 'value', measure: 'STAFF', ageGroup: 'ALL' },
        ],
      });
      expect(reading).toMatchObject({
        encoding: 'iso-8859-1',
        delimiter: ';',
        errors: 0,
        rows: 538,
      });
      expect(reading.figures).toHaveLength(reading.rows * 4);
      const of = (areaId: string, measure: string, ageGroup = 'ALL') =>
        reading.figures.find(
          (figure) =>
            figure.areaId === areaId && figure.measure === measure && figure.ageGroup === ageGroup,
        );
      expect(of('DG', 'PLACES')).toMatchObject({ value: '3142497', areaName: 'Deutschland' });
      expect(of('01001', 'PLACES', 'U3')).toMatchObject({
        value: '81',
        asOf: '2002-12-31',
        line: 10,
        column: 10,
      });
      expect(of('15002', 'PLACES')).toMatchObject({ value: '0', mark: '-' });
      expect(reading.areas.find(({ areaId }) => areaId === '01001')?.parentId).toBe('01');
      expect(reading.footnotes.at(-1)).toBe('Stand: 23.03.2026 / 09:01:36');
      const states = reading.figures.filter(
        ({ areaId, measure, ageGroup }) =>
          /^\d\d$/.test(areaId) && measure === 'PLACES' && ageGroup === 'ALL',
      );
      expect(total(states)).toBe('3142497');
    });

    it('22542-01-02-4, facilities 2020', () => {
      const reading = read('22542-01-02-4.csv', {
        defaults: { ageGroup: 'ALL' },
        columns: [
          ...keys,
          { column: 4, role: 'value', measure: 'FACILITIES' },
          { column: 7, role: 'value', measure: 'PLACES' },
          { column: 8, role: 'value', measure: 'STAFF' },
        ],
      });
      expect(reading).toMatchObject({ encoding: 'iso-8859-1', errors: 0 });
      const germany = reading.figures
        .filter(({ areaId }) => areaId === 'DG')
        .map(({ value: v }) => v);
      expect(germany).toEqual(['33417', '141083', '202420']);
    });

    it('without keys, two areas of one name are refused', () => {
      const { findings } = read('22541-01-01-4.csv', {
        defaults: { ageGroup: 'ALL', measure: 'FACILITIES' },
        columns: [
          { column: 1, role: 'date' },
          { column: 3, role: 'area' },
          { column: 4, role: 'value' },
        ],
      });
      expect(findings).toContainEqual(expect.objectContaining({ code: 'DUPLICATE_AREA' }));
    });
  },
);
