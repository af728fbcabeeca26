import { NavLink } from 'react-router';
import { useAddress } from '../patterns/links';
import { useTexts } from '../texts/texts';

/** Help and what the law wants said, below every page. */
export function Foot() {
  const say = useTexts('shell');
  const address = useAddress();
  return (
    <footer className="foot no-print">
      <nav className="inner" aria-label={say('footer')}>
        <ul>
          {(['help', 'glossary', 'keyboard', 'accessibility'] as const).map((page) => (
            <li key={page}>
              <NavLink
                className="kern-link"
                to={address(page === 'help' ? '/help' : `/help/${page}`)}
                end
              >
                {say(`footer.${page}`)}
              </NavLink>
            </li>
          ))}
          <li>
            <a className="kern-link" href="/docs">
              {say('footer.api')}
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
