import { lazy } from 'react';
import { loadTexts } from '../texts/texts';

/** Parts of the frame that the first page can be shown without. */
export const AsOfField = lazy(async () => {
  const [field] = await Promise.all([import('../audit/as-of-field'), loadTexts('audit')]);
  return field;
});
export const WrongMoment = lazy(async () => {
  const [page] = await Promise.all([import('../audit/wrong-moment'), loadTexts('audit')]);
  return page;
});
export const Welcome = lazy(async () => {
  const [page] = await Promise.all([import('../help/welcome'), loadTexts('help')]);
  return page;
});
