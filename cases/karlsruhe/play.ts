import { decisions, type Decided } from './decisions';
import type { Logs } from '#product';
import { Importer } from './importer';
import { areas, surveyPapers, surveyReport, type Surveyed } from './inventory';

/** The history, taken over into an empty folder. */
export type Played = Readonly<{
  importer: Importer;
  report: Surveyed;
  papers: readonly Surveyed[];
  decided: Decided;
}>;

/** `logs` is for another store than files in the folder. */
export async function play(folder: string, logs?: Logs): Promise<Played> {
  const importer = await Importer.begin(folder, logs);
  try {
    await areas(importer);
    const report = await surveyReport(importer);
    const papers = await surveyPapers(importer);
    const decided = await decisions(importer);
    return { importer, report, papers, decided };
  } catch (error) {
    await importer.simulation.close();
    throw error;
  }
}
