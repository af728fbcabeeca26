import { Page } from '../patterns/page';
import { useTexts } from '../texts/texts';

export default function StartPage() {
  const say = useTexts('start');
  return <Page title={say('title')}>{null}</Page>;
}
