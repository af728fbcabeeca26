import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { mayDo, type CommandName, type QueryName } from '../client/operations';
import { isSignedOut } from '../client/problem';
import { openedFor, type Me } from '../client/session';
import { Icon } from '../patterns/icon';
import { To, useAddress } from '../patterns/links';
import { ProblemNote } from '../patterns/problem-note';
import { Loading } from '../patterns/states';
import { usePreferences } from '../texts/preferences';
import { useTexts, type Say } from '../texts/texts';
import { AsOfBanner } from './as-of';
import { Foot } from './foot';
import { useKeptFocus } from './kept-focus';
import { AsOfField, Welcome, WrongMoment } from './later';
import { useLiveUpdates } from './live';
import { isStranger, MeContext, useSession } from './me';
import { Disclosure, DisplayMenu, signOut } from './menus';
import { RecordedContext, useMoment } from './moment';
import { useRecorded } from './recorded';

type Entry = Readonly<{
  to: string;
  text: Parameters<Say<'shell'>>[0];
  needs?: CommandName | QueryName;
  /** Further places that belong to it. */
  also?: readonly string[];
}>;

/** What stands in the main menu, for whoever may see it. */
const ENTRIES: readonly Entry[] = [
  { to: '/', text: 'nav.start' },
  { to: '/tasks', text: 'nav.tasks', needs: 'Tasks' },
  { to: '/cycles', text: 'nav.cycles', needs: 'Cycle' },
  { to: '/inventory', text: 'nav.inventory', needs: 'listFacilities' },
  { to: '/needs', text: 'nav.needs', needs: 'listNeedsAssessments' },
  { to: '/participation', text: 'nav.participation', needs: 'carrierResponses' },
  { to: '/measures', text: 'nav.measures', needs: 'listMeasures' },
  { to: '/evaluations', text: 'nav.evaluation', needs: 'listEvaluations' },
  {
    to: '/bodies',
    text: 'nav.committee',
    needs: 'listBodies',
    also: ['/sessions', '/papers', '/results'],
  },
  { to: '/people', text: 'nav.people', needs: 'InvitePerson' },
  { to: '/operations', text: 'nav.operations', needs: 'ReadStatus', also: ['/log'] },
];

/** What frames every page: head, menu, moment, foot. */
export function Layout() {
  const { data } = useSession();
  const { recorded, pending } = useRecorded(data !== undefined);
  return (
    <RecordedContext value={recorded}>
      <Frame pending={pending} />
    </RecordedContext>
  );
}

/** `pending`: whether the moment in the address is one, is not known yet. */
function Frame({ pending }: Readonly<{ pending: boolean }>) {
  const say = useTexts('shell');
  const session = useSession();
  const me = session.data;
  const { asOf } = useMoment();
  useLiveUpdates(me !== undefined);
  useKeptFocus();
  useEffect(() => {
    if (me) openedFor(me);
  }, [me]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-past', asOf !== undefined);
  }, [asOf]);
  const { pathname } = useLocation();
  const open = pathname === '/help' || pathname.startsWith('/help/');
  const stranger = !me && (isStranger() || isSignedOut(session.error));
  return (
    <>
      <a className="skip kern-link" href="#content">
        {say('skip')}
      </a>
      <Head me={me} />
      <AsOfBanner />
      {me && <SessionEnd error={session.error} />}
      <main id="content" className="inner" tabIndex={-1}>
        {me ? (
          <MeContext.Provider value={me}>
            <Suspense fallback={<Loading />}>{pending ? <Loading /> : <Shown />}</Suspense>
          </MeContext.Provider>
        ) : open ? (
          <Outlet />
        ) : stranger ? (
          <Suspense fallback={<Loading />}>
            <Welcome />
          </Suspense>
        ) : session.error ? (
          <ProblemNote error={session.error} onRetry={() => void session.refetch()} />
        ) : (
          <Loading />
        )}
      </main>
      <Foot />
      <ScrollRestoration />
    </>
  );
}

/** The page, or why there is none at the moment in its address. */
function Shown() {
  const { wrong } = useMoment();
  return wrong ? <WrongMoment {...wrong} /> : <Outlet />;
}

/** A session that ends while somebody types takes nothing away. */
const SessionEnd = ({ error }: Readonly<{ error: unknown }>): ReactNode =>
  error ? (
    <div className="inner">
      <ProblemNote error={error} />
    </div>
  ) : null;

function Head({ me }: Readonly<{ me: Me | undefined }>) {
  const say = useTexts('shell');
  const { language } = usePreferences();
  const address = useAddress();
  return (
    <header className="head">
      <div className="inner head__row">
        <NavLink to={address('/')} className="brand">
          <Rings />
          <span>
            <span className="brand__name">{say('product')}</span>
            <span className="brand__claim">{say('claim')}</span>
          </span>
        </NavLink>
        <div className="head__tools no-print">
          {me && (
            <NavLink className="kern-btn kern-btn--tertiary" to={address('/search')}>
              <Icon name="search" />
              <span className="kern-label">{say('nav.search')}</span>
            </NavLink>
          )}
          {me && (
            <Disclosure name="as-of" icon="calendar-today" label={say('asOf.open')}>
              <Suspense>
                <AsOfField />
              </Suspense>
            </Disclosure>
          )}
          <DisplayMenu />
          {me ? (
            <Disclosure name="account" icon="account-circle" label={me.name ?? me.person}>
              <p className="kern-body">{say('account', { name: me.name ?? me.person })}</p>
              <AccountLinks me={me} />
              <button
                type="button"
                className="kern-btn kern-btn--secondary"
                onClick={() => void signOut()}
              >
                <Icon name="logout" />
                <span className="kern-label">{say('signOut')}</span>
              </button>
            </Disclosure>
          ) : (
            <a className="kern-btn kern-btn--primary" href={`/sign-in?language=${language}`}>
              <span className="kern-label">{say('signIn')}</span>
            </a>
          )}
        </div>
      </div>
      {me && <Menu me={me} />}
    </header>
  );
}

/** What concerns the person alone. */
function AccountLinks({ me }: Readonly<{ me: Me }>) {
  const say = useTexts('shell');
  if (me.kind !== 'person') return null;
  return (
    <ul className="plain-list">
      <li>
        <To to={`/people/${me.person}`}>{say('account.roles')}</To>
      </li>
      {mayDo('Notifications', me) && (
        <li>
          <To to="/notifications">{say('account.notifications')}</To>
        </li>
      )}
      {mayDo('listFeeds', me) && (
        <li>
          <To to="/calendars">{say('account.calendars')}</To>
        </li>
      )}
    </ul>
  );
}

const isUnder = (pathname: string, place: string): boolean =>
  pathname === place || pathname.startsWith(`${place}/`);

function Menu({ me }: Readonly<{ me: Me }>) {
  const say = useTexts('shell');
  const address = useAddress();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <nav className="main-menu no-print" aria-label={say('navigation')}>
      <div className="inner">
        <button
          type="button"
          className="kern-btn kern-btn--tertiary main-menu__button"
          aria-expanded={open}
          aria-controls="main-menu"
          onClick={() => setOpen(!open)}
        >
          <Icon name="dehaze" />
          <span className="kern-label">{say('menu')}</span>
        </button>
        <ul id="main-menu" data-open={open}>
          {ENTRIES.filter(({ needs }) => needs === undefined || mayDo(needs, me)).map(
            ({ to, text, also = [] }) => (
              <li key={to}>
                <NavLink
                  to={address(to)}
                  end={to === '/'}
                  {...(also.some((place) => isUnder(pathname, place))
                    ? { className: 'within' }
                    : {})}
                >
                  {say(text)}
                </NavLink>
              </li>
            ),
          )}
        </ul>
      </div>
    </nav>
  );
}

/** The annual rings of a tree. */
const Rings = () => (
  <svg className="rings" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
    <circle cx="16" cy="16" r="14" />
    <circle cx="15.4" cy="16.3" r="9.6" />
    <circle cx="15" cy="16.6" r="5.6" />
    <circle cx="14.7" cy="16.8" r="1.6" />
  </svg>
);
