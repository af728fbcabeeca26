/** A measure a paper admits. Places of a measure from the project list of 2022 stand there. */
export type Admitted = Readonly<{
  title: string;
  U3?: number;
  U3PLUS?: number;
  SCHOOL?: number;
  startsOn?: string;
  /** Sum of the places as an annex prints it. */
  publishedPlaces?: number;
}>;

export type Paper = Readonly<{
  /** Its number, or what stands for it where the source gives none. */
  reference: string;
  /** What its cover says instead. */
  printedReference?: string;
  title: string;
  text: string;
  admits?: readonly Admitted[];
  /** Addresses in the project list of 2022. */
  admitsListed?: readonly string[];
}>;

/** The papers, with the names the table of decisions gives them where they bear no number. */
export const PAPERS: readonly Paper[] = [
  {
    reference: '2015/0624',
    title: 'Aufnahme in die Kita-Bedarfsplanung 2015',
    text: '90 Plätze U3, 100 Plätze Ü3 und 40 Hortplätze werden aufgenommen.',
    admits: [{ title: 'Aufnahme 24.11.2015', U3: 90, U3PLUS: 100, SCHOOL: 40 }],
  },
  {
    reference: '2015/0700',
    title: 'Änderungsantrag zu 2015/0624',
    text: 'Änderungsantrag zur Aufnahme in die Kita-Bedarfsplanung 2015.',
  },
  {
    reference: 'Prognosebericht 2017',
    title: 'Prognosebericht 2017 bis 2027',
    text: 'Bis 2027 sollen 1.000 weitere Plätze entstehen.',
  },
  {
    reference: 'Aufnahme 20.2.2018',
    title: 'Aufnahme weiterer Projekte, 20. Februar 2018',
    text: 'Weitere Projekte werden aufgenommen; die Quelle nennt weder Nummer noch Plätze.',
    admits: [{ title: 'Weitere Projekte, 20.2.2018' }],
  },
  {
    reference: '2018/0256',
    printedReference: '2018/0257',
    title: 'Aufnahme in die Kita-Bedarfsplanung 2018',
    text:
      'Sechs Projekte mit 105 Plätzen U3 und 170 Plätzen Ü3 werden aufgenommen. Betrieb und Investition: ' +
      '156.387 € und 80.000 € (2018), 1.093.260 € und 2.910.230 € (2019), 2.974.280 € und 152.930 € (2020).',
    admits: [{ title: 'Drei weitere Projekte, 15.5.2018', U3: 30, U3PLUS: 80 }],
    admitsListed: ['Max-Beckmann-Straße 28', 'Am Lerchenberg 4', 'Vogelsang 2'],
  },
  {
    reference: '2022/0500',
    title: 'Anhörung zur Aufnahme in die Kita-Bedarfsplanung 2022',
    text: 'Anhörung des Ortschaftsrats Durlach.',
  },
  {
    reference: '2022/0416',
    title: 'Aufnahme in die Kita-Bedarfsplanung, Mai 2022',
    text: '30 Plätze U3 und 20 Plätze Ü3 werden aufgenommen.',
    admitsListed: ['Raiherwiesenstraße 15', 'Wilhelm-Schickard-Straße'],
  },
  {
    reference: '2022/0960',
    title: 'Kita-Bericht 2022',
    text: 'Vom Kita-Bericht 2022 wird Kenntnis genommen.',
  },
  {
    reference: '2022/0958',
    title: 'Aufnahme in die Kita-Bedarfsplanung: Am Ostring 6',
    text:
      'Drei Gruppen mit 10 Plätzen U3 und 40 Plätzen Ü3 werden aufgenommen. Betrieb 584.260 € (2024), ' +
      'ab 2025 jährlich 637.380 €; Investition 210.920 €; FAG bis zu 313.320 €.',
    admits: [{ title: 'Am Ostring 6', U3: 10, U3PLUS: 40, startsOn: '2024-02-01' }],
  },
  {
    reference: '2023/0819',
    title: 'Umwidmung von Gruppen',
    text: '14 Gruppen stehen zur Verfügung, 7 werden anders verwendet, 7 bleiben.',
  },
  {
    reference: '2024/1098',
    title: 'Kita-Versorgung in Neureut',
    text: 'U3 434 Kinder, 248 Plätze (57,1 %, Überhang 48); Ü3 573 Kinder, 596 Plätze (104 %, Überhang 23).',
  },
  {
    reference: '2025/0105',
    title: 'Antrag zur Kita-Bedarfsplanung (31. Januar 2025)',
    text: 'Neue Elternbefragung, danach alle drei Jahre; offene Daten; Zielquoten je Gebiet.',
  },
  {
    reference: '2025/0436',
    title: 'Aufnahme in die Kita-Bedarfsplanung: Johestraße',
    text:
      'Fünf Gruppen der AWO mit 18 Plätzen U3 und 64 Plätzen Ü3 werden aufgenommen. Betrieb 414.610 € (2027), ' +
      'danach jährlich 1.243.840 €; Investition 969.820 €; FAG bis zu 598.314 €.',
    admits: [
      {
        title: 'Johestraße',
        U3: 18,
        U3PLUS: 64,
        startsOn: '2027-09-01',
        publishedPlaces: 132,
      },
    ],
  },
  {
    reference: '2025/0842',
    title: 'Aufnahme in die Kita-Bedarfsplanung: Kolberger Straße',
    text:
      'Drei Gruppen mit 10 Plätzen U3 und 40 Plätzen Ü3 werden aufgenommen. Betrieb 426.360 € (2026), ' +
      'danach jährlich 730.900 €; Investition 240.920 €; FAG bis zu 345.345 €.',
    admits: [{ title: 'Kolberger Straße', U3: 10, U3PLUS: 40, startsOn: '2026-06-01' }],
  },
  {
    reference: '2026/0105',
    title: 'Umwidmung zweier Projekte zum Haus W des Klinikums',
    text: 'Zwei Projekte vom 15. Mai 2018 werden umgewidmet: vier Gruppen, bis zu 60 Plätze, Baubeginn 2027.',
  },
];
