import { decisions, type Decided } from './decisions';
import { Importer, openTenant, type Town } from './importer';
import { areas, surveyPapers, surveyReport, type Surveyed } from './inventory';

/** The history, taken over into an empty folder. */
export type Played = Readonly<{
  importer: Importer;
  report: Surveyed;
  papers: readonly Surveyed[];
  decided: Decided;
}>;

/** In an empty folder. */
export const play = async (folder: string): Promise<Played> => playIn(await openTenant(folder));

/** In an empty town, which is closed when the play fails. */
export async function playIn(town: Town): Promise<Played> {
  try {
    const importer = await Importer.begin(town);
    await areas(importer);
    const report = await surveyReport(importer);
    const papers = await surveyPapers(importer);
    const decided = await decisions(importer);
    return { importer, report, papers, decided };
  } catch (error) {
    await town.close();
    throw error;
  }
}
