import { useEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { useTexts } from '../texts/texts';
import { Explained, WithTerms } from './explained';
import { To } from './links';

export type Crumb = Readonly<{ to: string; text: string }>;

type Props = Readonly<{
  title: string;
  /** The pages above; the start page and the page itself are added. */
  crumbs?: readonly Crumb[];
  /** A line under the title. */
  lead?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}>;

let arrived: string | undefined;

/** Title of the window, breadcrumb, heading; the heading takes the focus after a change of page. */
export function Page({ title, crumbs, lead, actions, children }: Props) {
  const say = useTexts('patterns');
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const way = useNavigationType();

  useEffect(() => {
    document.title = `${title} – Jahresring`;
  }, [title]);

  useEffect(() => {
    const first = arrived === undefined;
    if (arrived === pathname) return;
    arrived = pathname;
    if (!first) heading.current?.focus({ preventScroll: way === NavigationType.Pop });
  }, [pathname, way]);

  return (
    <WithTerms>
      {crumbs && (
        <nav className="crumbs" aria-label={say('crumbs')}>
          <ol>
            <li>
              <To to="/">{say('start')}</To>
            </li>
            {crumbs.map(({ to, text }) => (
              <li key={to}>
                <To to={to}>{text}</To>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div>
          <h1 className="kern-heading-x-large" tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {lead !== undefined && (
            <p className="kern-body kern-body--large lead">
              <Explained>{lead}</Explained>
            </p>
          )}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </WithTerms>
  );
}

/** A part of a page under a heading of its own. */
export function Section({
  title,
  id,
  aside,
  arrives = false,
  children,
}: Readonly<{
  title: string;
  id?: string;
  aside?: ReactNode;
  /** It is what came of what was just done: its heading takes the focus when it appears. */
  arrives?: boolean;
  children: ReactNode;
}>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [arrives]);
  return (
    <section className="section" {...(id === undefined ? {} : { id })}>
      <div className="section__head">
        <h2 className="kern-heading-large" ref={heading} {...(arrives ? { tabIndex: -1 } : {})}>
          <Explained>{title}</Explained>
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
