import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useGlossary } from './glossary';
import { TermButton } from './term';
import { TermsContext, TermsOfPage, useFoundTerm } from './terms-of-page';

/**
 * A text of the product, each term of law in it explained where it first stands on the page. Not for
 * what people wrote, nor inside of links, buttons and labels.
 */
export function Explained({ children }: Readonly<{ children: ReactNode }>) {
  const known = useGlossary();
  if (typeof children !== 'string' || !known) return children;
  return known
    .recognise(children)
    .map(({ text, name }, index) =>
      name === undefined ? text : <Found key={`${index} ${text}`} name={name} text={text} />,
    );
}

function Found({ name, text }: Readonly<{ name: string; text: string }>) {
  const { chosen, setPlace } = useFoundTerm(name);
  return <span ref={setPlace}>{chosen ? <TermButton name={name}>{text}</TermButton> : text}</span>;
}

const FurtherTerms = lazy(() => import('./further-terms'));

/** A page on which each term is explained once; what the text cannot explain, the end of the page does. */
export function WithTerms({ children }: Readonly<{ children: ReactNode }>) {
  const [page] = useState(() => new TermsOfPage());
  return (
    <TermsContext.Provider value={page}>
      {children}
      <Suspense>
        <FurtherTerms />
      </Suspense>
    </TermsContext.Provider>
  );
}
